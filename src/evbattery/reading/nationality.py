"""Nationalities beside companies' names: "Chinese battery giant Foo", "Foo, a Swedish start-up"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from evbattery.patterns import Gated
from evbattery.reading.document import Sentence
from evbattery.reading.locations import locate
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import Measured, Organisation, OrgMention, PlaceMention
from evbattery.values.countries import Country, country_by_demonym
from evbattery.values.places import AdminArea, City, Place, admin_by_demonym, beyond_doubt, country_of

_NATION = r"(?P<nation>[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
_BRACKETS = r"(?: ?\([^()]{1,60}\))*"
#: Nouns for a company, as they stand between nationality and name.
COMPANY = (
    r"(?:compan(?:y|ies)|(?:[a-z]+-?)?makers?|manufacturers?|producers?|giants?|firms?|groups?|start-?ups?|"
    r"developers?|suppliers?|recyclers?|miners?|conglomerate|fund|"
    r"specialists?|partner|rivals?|operators?|refiners?|brand|utility|major|provider|integrator|investor|"
    r"owner|enterprise|champion|peer|unit|arm|subsidiary|builder|player|heavyweight|newcomer|trader|venture|"
    r"concern|corporation|compatriots?|buyers?|bidders?|entity|industrial|bank|retailer|jeweller|trading house|"
    r"steelmaker|outfit|agency|"
    r"landlord|laboratory|insurer|offshoot|upstart|competitors?|customers?|customer|backers?|"
    r"shareholders?|companion|pioneers?|veteran|innovator|market leader|"
    r"(?<!English )(?<!Chinese )(?<!Japanese )(?<!Korean )name|"
    r"smelter|processor|designer|contractor|assembler|co-?operative|co-op|consortium|powerhouse|[a-z]*builders?|"
    r"manager|explorer|brewer|driller|fabricator|licensee|wholesaler|distributor|importer|lessor|broker|leader|"
    r"number (?:one|two|three|four|five))"
)
_LIST = r"(?:Ⓞ(?: \([^()]{1,60}\))*(?:(?:,? and|,? or|,| as well as) (?:the )?Ⓞ(?: \([^()]{1,60}\))*){0,8})"
_WHOLE_LIST = re.compile(_LIST)
_PLURAL = (
    r"(?:companies|[a-z]*makers|manufacturers|producers|giants|firms|groups|start-?ups|developers|suppliers|recyclers|"
    r"miners|rivals|partners|players|integrators|operators|refiners|brands|automakers|carmakers|names|investors)"
)
_SUCH_AS = r"(?:,? (?:such as|like|including|among them|namely|:|-)| \(|,|:)?"
#: Words that a description of a company is made of: no preposition, no verb that would begin another thought.
WORDS = (
    r"(?:(?!(?:market|government|city|province|and|with|by|of|from|in|at|to|for|after|before|like|than|since|"
    r"plant(?! (?:build|mak|engineer))|factory|is|was|has|that|which|"
    r"no|demand|orders|sales|imports|exports|subsidies|competition|rivalry|"
    r"money|tariffs|prices|cells|law|rules|helped|hurt|hit|gave|made|built|bought|sold|chose|picked|took|"
    r"led|joined|will|would|can|could|may|might|must|are|were|have|had|wants?|holds?|owns?|says?|said|hopes?|plans?|"
    r"supplies|sells?|buys?|makes?|takes?|lent|paid|gave|put|met|left|lost|won)\b)(?:[a-z][\w'&/-]*|[A-Z]{2,4}|"
    r"eVTOL|Ⓧ) ){0,6}?"
)
#: What may stand between the noun and the name.
CALLED = r"(?:called |named |dubbed |known as )?"
BOTH = rf"(?:{WORDS}and {WORDS}|{WORDS})"

#: "Chinese battery giant Ⓞ", "its British arm Ⓞ", "Chinese manufacturer of batteries Ⓞ".
_NATION_BEFORE = Gated(
    rf"(?<![Oo]riginally )(?<![Ff]ormerly )(?<![Oo]nce )\b{_NATION} {BOTH}{COMPANY},? (?:of (?:[\w-]+ ){{1,2}})?"
    rf"{CALLED}Ⓞ"
)
#: "Ⓞ, a Swedish start-up", "Ⓞ is a Slovak company".
_NATION_BEHIND = Gated(
    rf"Ⓞ{_BRACKETS}(?:'re)?,? (?:is |was |are )?(?:an?|the|one of the) (?:(?!(?:of|for|"
    rf"to)\b)[a-z-]+ ){{0,3}}?{_NATION} {BOTH}{COMPANY}\b(?!'s)"
)
#: "Korean battery makers such as Ⓞ, Ⓞ and Ⓞ", "the three cell makers of Ⓛ: Ⓞ, Ⓞ and Ⓞ": the country of all of them.
_NATION_LIST = Gated(
    rf"(?:\b{_NATION}|(?P<owner>Ⓛ)(?:'s)?) (?:{WORDS}|{WORDS}and {WORDS}){_PLURAL}{_SUCH_AS} ?(?P<list>{_LIST})"
)
_PLURAL_OF = Gated(
    rf"\b{_PLURAL} (?:of|from|in|based in|out of) (?:the )?(?P<owner>Ⓛ){_SUCH_AS} ?(?P<list>{_LIST})"
)
#: "The South Koreans Ⓞ and Ⓞ".
_PEOPLE_LIST = Gated(
    rf"\b[Tt]he (?P<nation>(?:South )?[A-Z][a-z]+s|Swiss|Chinese|Japanese) (?P<list>{_LIST})"
)
_APPOSED = re.compile(r", Ⓞ$")
_NAMED_BEFORE = re.compile(r"Ⓞ(?: \([^()]{1,60}\))?, (?:an?|the) (?:[\w-]+ ){0,3}$")
#: "Saudi-based Ⓞ".
_NATION_BASED = Gated(rf"\b{_NATION}-(?:based|headquartered|owned and operated) (?:[a-z-]+ ){{0,4}}?Ⓞ")
#: "Ⓞ, one of Ⓛ's largest makers of cells".
_ONE_OF = Gated(
    rf"Ⓞ{_BRACKETS},? (?:is |was )?(?:now |also )?(?:among|one of) (?:the )?(?P<place>Ⓛ)'s {WORDS}{COMPANY}\b(?!'s)"
)
_POSSESSIVE = Gated(r"(?P<place>Ⓛ)'s (?:[a-z][\w-]* ){0,3}Ⓞ")


#: People; a town below does not make the name of a state doubtful.
_SMALL_TOWN = 200_000
#: "North American" is more than one country.
_PARTS_OF_CONTINENTS = ("North", "South", "Central", "Latin", "Pan")


def org_at(masked: Masked, place: int) -> OrgMention | None:
    """The company whose tag stands at a position."""
    mention = masked.at.get(place)
    return mention if isinstance(mention, OrgMention) else None


def nation(words: str) -> Country | None:
    """The country of "Chinese", "South Korean", "Californian"; the last words count before the first.

    >>> str(nation("South Korean")), nation("Leading")
    ('South Korea', None)
    """
    parts = words.split(" ")
    if parts[0] in _PARTS_OF_CONTINENTS and parts[-1] == "American":
        return None
    for part in dict.fromkeys((words, parts[-1], parts[0])):
        found = country_by_demonym(part)
        if found is not None:
            return found
    area = admin_by_demonym(words) or admin_by_demonym(parts[-1])
    return country_of(area) if area is not None else None


#: Peoples whose names are not their adjectives with an "s".
_PEOPLES = {
    "Swede": "Swedish",
    "Finn": "Finnish",
    "Dane": "Danish",
    "Pole": "Polish",
    "Turk": "Turkish",
    "Spaniard": "Spanish",
    "Brit": "British",
    "Briton": "British",
}


def people(words: str) -> Country | None:
    """The country of a people: "the Koreans", "the Swiss", "the Swede".

    >>> str(people("Koreans")), str(people("Swedes")), people("Martians")
    ('South Korea', 'Sweden', None)
    """
    one = words if country_by_demonym(words) is not None else words.removesuffix("s")
    return country_by_demonym(_PEOPLES.get(one, one))


def country_told(places: Sequence[PlaceMention], named: Collection[Country] = ()) -> Country | None:
    """The country that the place names beside each other give beyond doubt, None if there is doubt.

    *named* are the countries that the text names elsewhere: where one of them alone has such a place, it is meant.
    """
    code = locate([("in", place) for place in places]).code
    if code is not None or not places:
        return code
    readings = places[-1].readings
    best = beyond_doubt(readings)
    countries = {country_of(reading) for reading in readings}
    if best is None and (area := _area(readings)) is not None:
        return country_of(area)
    if best is None and len(countries) > 1:
        countries &= set(named)
    return country_of(best) if best is not None else countries.pop() if len(countries) == 1 else None


def _area(readings: Sequence[Place]) -> AdminArea | None:
    """The one state or province among readings that are small towns otherwise."""
    areas = [one for one in readings if isinstance(one, AdminArea) and not one.admin]
    rest = [one for one in readings if one not in areas]
    small = all(isinstance(one, City) and one.population < _SMALL_TOWN for one in rest)
    return areas[0] if len(areas) == 1 and small else None


def countries_named(sentences: Iterable[Sentence]) -> frozenset[Country]:
    """The countries that the text names as such."""
    return frozenset(
        m.readings[0]
        for sentence in sentences
        for m in sentence.mentions()
        if isinstance(m, PlaceMention) and len(m.readings) == 1 and isinstance(m.readings[0], Country)
    )


#: "the three battery makers of Ⓛ", "the two Chinese carmakers": a number of companies whose names follow.
_COUNTED = re.compile(
    rf"(?:\b[Tt]he |^)(?P<number>Ⓝ) (?:(?:{_NATION}|(?P<owner>Ⓛ)(?:'s)?) )?(?P<noun>{WORDS}{_PLURAL})"
    r"(?: (?:of|from|in|based in) (?:the )?(?P<place>Ⓛ))?(?! (?:such|like|includ))"
)
#: How many sentences further on their names may stand.
_AHEAD = 3


def counted_companies(
    sentences: Sequence[Sentence],
) -> Iterator[tuple[Sequence[Organisation], re.Match[str], Sentence]]:
    """The companies that a sentence counts ("the three battery makers of Ⓛ") and one of the next names in one list."""
    for number, sentence in enumerate(sentences):
        for match in sentence.masked.find(_COUNTED) if "Ⓝ" in sentence.masked.text else ():
            figure = sentence.masked.at.get(match.start("number"))
            count = figure.figure.low if isinstance(figure, Measured) else 0
            for later in sentences[number : number + 1 + _AHEAD]:
                after = match.end() if later is sentence else 0
                lists = [
                    [m.org for _, m in later.masked.inside(*found.span()) if isinstance(m, OrgMention)]
                    for found in later.masked.find(_WHOLE_LIST)
                    if found.start() >= after
                ]
                fitting = [orgs for orgs in lists if len({id(org) for org in orgs}) == count > 1]
                if fitting:
                    yield fitting[0], match, sentence
                    break


def counted_nation(match: re.Match[str], sentence: Sentence) -> Country | None:
    """The country that the phrase for counted companies gives them."""
    group = "place" if match["place"] else "owner"
    place = sentence.masked.at.get(match.start(group)) if match[group] else None
    if isinstance(place, PlaceMention):
        return country_told([place])
    return nation(match["nation"]) if match["nation"] else None


def told_nations(sentence: Sentence) -> tuple[tuple[Organisation, Country, int, int], ...]:
    """The countries that nationalities beside companies' names give, with the positions in the masked text."""
    return sentence.masked.once(_told_nations)


def _told_nations(masked: Masked) -> tuple[tuple[Organisation, Country, int, int], ...]:
    return tuple(_nations_in(masked))


def _nations_in(masked: Masked) -> Iterator[tuple[Organisation, Country, int, int]]:
    for pattern in (_NATION_BEFORE, _NATION_BASED, _NATION_BEHIND):
        for match in masked.find(pattern):
            mention = org_at(masked, match.start() if pattern is _NATION_BEHIND else match.end() - 1)
            where = nation(match["nation"])
            if pattern is _NATION_BEFORE and _APPOSED.search(match.group()):
                # "Foo, a Swedish carmaker, Bar": the nationality is Foo's.
                if _NAMED_BEFORE.search(masked.text, 0, match.start()):
                    continue
            if mention is not None and where is not None:
                yield mention.org, where, *match.span()
    for pattern in (_NATION_LIST, _PLURAL_OF, _PEOPLE_LIST):
        for match in masked.find(pattern):
            told = match.groupdict()
            place = masked.at.get(match.start("owner")) if told.get("owner") else None
            where = country_told([place]) if isinstance(place, PlaceMention) else None
            if told.get("nation"):
                where = (people if pattern is _PEOPLE_LIST else nation)(match["nation"])
            for _, named in masked.inside(*match.span("list")):
                if where is not None and isinstance(named, OrgMention) and not named.anaphoric:
                    yield named.org, where, *match.span()
    for match in masked.find(_ONE_OF):
        mention, place = org_at(masked, match.start()), masked.at.get(match.start("place"))
        where = country_told([place]) if isinstance(place, PlaceMention) else None
        if mention is not None and where is not None:
            yield mention.org, where, *match.span()
    for match in masked.find(_POSSESSIVE):
        mention, place = org_at(masked, match.end() - 1), masked.at.get(match.start())
        where = country_told([place]) if isinstance(place, PlaceMention) else None
        if mention is not None and where is not None and not mention.anaphoric:
            yield mention.org, where, *match.span()
