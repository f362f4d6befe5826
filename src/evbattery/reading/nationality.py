"""Nationalities beside companies' names: "Chinese battery giant Foo", "Foo, a Swedish start-up"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from evbattery.patterns import Gated
from evbattery.reading.document import Sentence
from evbattery.reading.locations import locate
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import Organisation, OrgMention, PlaceMention
from evbattery.values.countries import Country, country_by_demonym
from evbattery.values.places import admin_by_demonym, beyond_doubt, country_of

_NATION = r"(?P<nation>[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
_BRACKETS = r"(?: ?\([^()]{1,60}\))*"
#: Nouns for a company, as they stand between nationality and name.
COMPANY = (
    r"(?:compan(?:y|ies)|(?:[a-z]+-?)?makers?|manufacturers?|producers?|giants?|firms?|groups?|start-?ups?|"
    r"developers?|suppliers?|recyclers?|miners?|conglomerate|fund|"
    r"specialists?|partner|rivals?|operators?|refiners?|brand|utility|major|provider|integrator|investor|"
    r"owner|enterprise|champion|peer|unit|arm|subsidiary|builder|player|heavyweight|newcomer|trader|venture|"
    r"concern|corporation)"
)
#: Words that a description of a company is made of: no preposition, no verb that would begin another thought.
WORDS = (
    r"(?:(?!(?:market|government|city|province|and|with|by|of|from|in|at|to|for|plant|factory|is|was|has|"
    r"that|which)\b)(?:[a-z][\w'&/-]*|[A-Z]{2,4}|eVTOL|Ⓧ) ){0,6}?"
)
BOTH = rf"(?:{WORDS}and {WORDS}|{WORDS})"

#: "Chinese battery giant Ⓞ", "its British arm Ⓞ", "Chinese manufacturer of batteries Ⓞ".
_NATION_BEFORE = Gated(rf"\b{_NATION} {BOTH}{COMPANY},? (?:of (?:[\w-]+ ){{1,2}})?Ⓞ")
#: "Ⓞ, a Swedish start-up", "Ⓞ is a Slovak company".
_NATION_BEHIND = Gated(
    rf"Ⓞ{_BRACKETS},? (?:is |was )?(?:an?|the|one of the) (?:(?!(?:of|for|"
    rf"to)\b)[a-z-]+ ){{0,3}}?{_NATION} {BOTH}{COMPANY}\b(?!'s)"
)
_POSSESSIVE = Gated(r"(?P<place>Ⓛ)'s (?:[a-z][\w-]* ){0,3}Ⓞ")


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
    for part in dict.fromkeys((words, parts[-1], parts[0])):
        found = country_by_demonym(part)
        if found is not None:
            return found
    area = admin_by_demonym(words) or admin_by_demonym(parts[-1])
    return country_of(area) if area is not None else None


def country_told(places: Sequence[PlaceMention]) -> Country | None:
    """The country that the place names beside each other give beyond doubt, None if there is doubt."""
    code = locate([("in", place) for place in places]).code
    if code is not None or not places:
        return code
    readings = places[-1].readings
    best = beyond_doubt(readings)
    countries = {country_of(reading) for reading in readings}
    return country_of(best) if best is not None else countries.pop() if len(countries) == 1 else None


def told_nations(sentence: Sentence) -> Iterator[tuple[Organisation, Country, int, int]]:
    """The countries that nationalities beside companies' names give, with the positions in the masked text."""
    masked = sentence.masked
    for pattern in (_NATION_BEFORE, _NATION_BEHIND):
        for match in masked.find(pattern):
            mention = org_at(masked, match.end() - 1 if pattern is _NATION_BEFORE else match.start())
            where = nation(match["nation"])
            if mention is not None and where is not None:
                yield mention.org, where, *match.span()
    for match in masked.find(_POSSESSIVE):
        mention, place = org_at(masked, match.end() - 1), masked.at.get(match.start())
        where = country_told([place]) if isinstance(place, PlaceMention) else None
        if mention is not None and where is not None and not mention.anaphoric:
            yield mention.org, where, *match.span()
