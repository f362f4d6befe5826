"""What stands inside a phrase about a plant: whose it is, where, which one of several, what kind."""

from __future__ import annotations

import re
from collections.abc import Mapping

from evbattery.patterns import Gated
from evbattery.reading.blocks import BlockKind
from evbattery.reading.company_focus import nearest_company
from evbattery.reading.company_patterns import OFFICE
from evbattery.reading.document import Sentence
from evbattery.reading.facility_kinds import kind_of
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.facility_words import DETERMINER, POSSESSIVE_PRONOUNS
from evbattery.reading.figures import FigureKind
from evbattery.reading.locations import holds, is_spot
from evbattery.reading.mentions import Measured, Mention, Organisation, OrgMention, PlaceMention
from evbattery.reading.place_phrases import POST_PLACE
from evbattery.values.countries import Country
from evbattery.values.vocabulary import FacilityKind

_ORDINAL = re.compile(
    r"\b(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|initial|other|another|latter|former|"
    r"existing|further|separate|additional|sister|twin|neighbou?ring|nearby|adjoining|adjacent)\b",
    re.IGNORECASE,
)
_PLAIN_ORDINAL = {
    "1st": "first",
    "2nd": "second",
    "3rd": "third",
    "sister": "another",
    "twin": "another",
    "neighboring": "another",
    "neighbouring": "another",
    "nearby": "another",
    "adjoining": "another",
    "adjacent": "another",
}
_COUNTED = {
    "two": 2,
    "twin": 2,
    "both": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
#: "The gigafactory of Foo".
_OF_OWNER = re.compile(r" (?:of|at|inside) (?:the )?(?:(?!Ⓞ)[\w'-]+ ){0,4}?(?P<org>Ⓞ)(?!'s|-)")
#: "The lines at Foo, its subsidiary in Győr": the subsidiary stands where its plant does.
_ARM = re.compile(
    r"(?: \([^()]{1,40}\))?, (?:its|their|an?|the|Ⓞ's) (?:[\w⓪-]+ ){0,4}?"
    r"(?:subsidiary|unit|arm|affiliate|(?:joint )?venture|division|company)"
)
#: "A former Foo site" is Foo's no more.
_FORMER = re.compile(r"\b(?:former|erstwhile|one-time|onetime|ex|defunct)[ -]$", re.IGNORECASE)
#: "In Foo's old halls", where somebody else is at work now.
_ONCE_OF = re.compile(r"Ⓞ(?:'s|') (?:old|former|disused|abandoned|deserted|one-time|vacant) ")
#: "A former blade factory of Foo", which makes nothing there any more.
DISUSED = re.compile(r"\b(?:former|disused|derelict|abandoned|vacant|shuttered|defunct|one-time|onetime)\b")
#: Who says "our": "Foo chief executive Jane Doe said".
_SPEAKS = Gated(rf"(?P<org>Ⓞ)(?:'s?)? (?:[a-z]+ )?{OFFICE}\b")
#: "Foo (FOO), whose plant": the word belongs to the name before it.
_WHOSE = re.compile(r"Ⓞ(?: ?\([^()]{1,40}\))?,? (?:and |in )?$")
_NEAR_WHOSE = 50
#: "Foo, in which Bar and Baz are joined and whose plant": the plant is Foo's.
_JOINED_IN = re.compile(r"Ⓞ, (?:in|of) which Ⓞ[^.;]{0,60}? and $")
#: "A plant in Foo County, near Bar".
_NEAR_TOWN = re.compile(r",? (?:near|outside|just outside|close to|not far from) (?P<town>Ⓛ)(?!'s|-)")
#: What one plant has several of.
_PARTS = frozenset(("lines", "operations", "units", "halls"))
#: "Gigafactory Nevada".
_NAMED_FOR = re.compile(r" Ⓛ(?!'s|-)")
#: "Besides its plant in Győr, Foo runs one in Linz": the pronoun stands for the company behind it.
_AHEAD = re.compile(
    r"(?:And |But )?(?:Besides?|With|At|In|From|After|Before|Until|Unlike|Alongside|Apart from|Through|Despite|For|"
    r"In addition to|As well as) its [^.;:ⓄⒻ]{3,80}?, (?:the )?(?P<org>Ⓞ)(?= [a-z])"
)
#: "Cells made by Foo at its plant": the plant of the one who makes them.
_BY_WHOM = re.compile(
    r"\b(?:made|produced|manufactured|built|assembled|supplied|delivered|shipped|developed|packed|refined|recycled|"
    r"processed) (?:[a-z]+ ){0,2}?by (?:the )?(?:[\w-]+ ){0,3}?(?P<org>Ⓞ),? (?:at|in|from|on) (?:one of )?$"
)
#: Who translates by machine leaves out the article of what is new.
_BUILDS = re.compile(
    r"\b(?:constructs?|builds?|sets? up|establish(?:es)?|(?:construction|building|establishment) of|invests?(?: in)?|"
    r"invests? Ⓜ(?: in| to build)?) $"
)
_BEFORE = 40
_JOINED = re.compile(r"Ⓞ(?:(?:,| and|, and) (?:the )?(?:[\w-]+ ){0,4}?Ⓞ)+")


def read_phrase(
    sentence: Sentence, start: int, head: re.Match[str], persons: Mapping[str, Organisation | None]
) -> FacilityPhrase:
    """The phrase that begins at *start* and has its head at *head*; *persons* tells whose "our" and "your" are."""
    masked = sentence.masked
    words = masked.text[start : head.end()]
    inner = list(masked.inside(start, head.start()))
    places: list[tuple[str, PlaceMention]] = [("", m) for _, m in inner if isinstance(m, PlaceMention)]
    end = head.end()
    post = POST_PLACE.match(masked.text, end)
    if post is not None:
        behind = [m for _, m in masked.inside(*post.span("places")) if isinstance(m, PlaceMention)]
        # "Its only plant outside Japan" stands anywhere but there.
        if not (post["prep"] == "outside" and any(isinstance(r, Country) for r in behind[0].readings)):
            places += [(post["prep"], mention) for mention in behind]
            end = post.end()
            beside = _NEAR_TOWN.match(masked.text, end) if not any(map(is_spot, behind)) else None
            if beside is not None:
                mention = masked.at.get(beside.start("town"))
                places += (
                    [("near", mention)] if isinstance(mention, PlaceMention) and is_spot(mention) else []
                )
                end = beside.end() if len(places) > len(behind) else end
    owners = tuple(
        org
        for place, m in inner
        if isinstance(m, OrgMention)
        and not (_FORMER.search(masked.text, start, place) or _ONCE_OF.match(masked.text, place))
        for org in m.orgs
    )
    if (
        not places
        and (named := _NAMED_FOR.match(masked.text, end))
        and head.group().lower().startswith("giga")
    ):
        places = [("in", m) for _, m in masked.inside(*named.span()) if isinstance(m, PlaceMention)]
        end = named.end()
    of_owner = _OF_OWNER.match(masked.text, end)
    if of_owner and not owners and not DISUSED.search(words):
        owners = tuple(
            org
            for _, m in masked.inside(*of_owner.span("org"))
            if isinstance(m, OrgMention)
            for org in m.orgs
        )
        arm = _ARM.match(masked.text, of_owner.end())
        behind_owner = POST_PLACE.match(masked.text, (arm or of_owner).end())
        if behind_owner is not None and behind_owner["prep"] != "outside" and not places:
            far = [
                m
                for _, m in masked.inside(behind_owner.start(), behind_owner.end())
                if isinstance(m, PlaceMention)
            ]
            places += [(behind_owner["prep"], mention) for mention in far]
    first = words.split()[0].strip("\"'(),").lower()
    possessed = first in POSSESSIVE_PRONOUNS
    speaks = _SPEAKS.search(masked.text) if first == "our" and not owners else None
    speaker = masked.at.get(speaks.start("org")) if speaks is not None else None
    if isinstance(speaker, OrgMention):
        owners = speaker.orgs
    elif not owners and (own := persons.get(first)) is not None:
        owners = (own,)
    elif not owners and possessed:
        owners = _named_by_whose(sentence, start) if first == "whose" else ()
        owners = owners or _possessors(sentence, start, first == "their")
    reference = _reference(
        first,
        bool(owners) or possessed,
        sentence.block.kind is BlockKind.HEADLINE and not words[0].islower(),
    )
    if reference is Reference.BARE and (kind_of(words) or inner) and _is_built(masked.text[:start]):
        reference = Reference.NEW
    plural = head.group().endswith("s") and not head.group().lower().endswith(("works", "campus"))
    ordinals = [match.lower() for match in _ORDINAL.findall(words)]
    numbers = [int(m.figure.low) for _, m in inner if isinstance(m, Measured) and m.tag == "Ⓝ"]
    counted = [count for word, count in _COUNTED.items() if re.search(rf"\b{word}\b", words, re.IGNORECASE)]
    return FacilityPhrase(
        *masked.span(start, end),
        head=head.group().lower().split(" ")[-1],
        words=masked.text[start:end],
        reference=reference,
        plural=plural,
        count=next(iter([*counted, *numbers]), None) if plural else None,
        owners=owners,
        ordinal=next(
            (_PLAIN_ORDINAL.get(one, one) for one in sorted(ordinals, key=lambda one: one == "existing")),
            None,
        ),
        kind=kind_of(words) or kind_of(post["goods"] or "" if post else "") or _kind_of_figures(inner),
        places=tuple(places),
        inside=tuple(m for _, m in masked.inside(start, end)),
    )


def is_one(phrase: FacilityPhrase, *, had: bool = False, beside: bool = False) -> bool:
    """Whether a phrase in the plural is about one plant: "Foo's lines in Győr", what it has in one town or *beside*."""
    told = phrase.owners or phrase.head in _PARTS or (had and phrase.count is None)
    towns = [place for _, place in phrase.places]
    if phrase.owners and phrase.head in _PARTS and phrase.count is None and (beside or len(towns) == 1):
        return True
    return bool(told and towns and is_spot(towns[0])) and not any(
        is_spot(place) and not holds(place, towns[0]) for place in towns[1:]
    )


def _named_by_whose(sentence: Sentence, position: int) -> tuple[Organisation, ...]:
    """The company right before "whose"."""
    match = _JOINED_IN.search(sentence.masked.text, 0, position) or _WHOSE.search(
        sentence.masked.text, max(0, position - _NEAR_WHOSE), position
    )
    mention = sentence.masked.at.get(match.start()) if match is not None else None
    return mention.orgs if isinstance(mention, OrgMention) else ()


def _possessors(sentence: Sentence, position: int, several: bool) -> tuple[Organisation, ...]:
    """Whom "its" or "their" stands for; "their" for companies joined by "and" if there are such."""
    if several:
        runs = list(_JOINED.finditer(sentence.masked.text, 0, position))
        if runs:
            return tuple(
                org
                for _, m in sentence.masked.inside(*runs[-1].span())
                if isinstance(m, OrgMention)
                for org in m.orgs
            )
    ahead = _AHEAD.match(sentence.masked.text)
    if ahead is not None and position < ahead.start("org"):
        mention = sentence.masked.at[ahead.start("org")]
        return mention.orgs if isinstance(mention, OrgMention) else ()
    by = _BY_WHOM.search(sentence.masked.text, max(0, position - 120), position)
    if by is not None:
        mention = sentence.masked.at[by.start("org")]
        return mention.orgs if isinstance(mention, OrgMention) else ()
    own = nearest_company(sentence, position)
    return (own,) if own is not None else ()


def _kind_of_figures(inner: list[tuple[int, Mention]]) -> FacilityKind | None:
    """A line of so many GWh makes cells."""
    energy = any(isinstance(m, Measured) and m.figure.kind is FigureKind.ENERGY for _, m in inner)
    return FacilityKind.CELL if energy else None


def _is_built(text: str) -> bool:
    """Whether what is told without an article behind *text* is to be built: "plans to construct cathode project"."""
    return _BUILDS.search(text[-_BEFORE:]) is not None


def _reference(first: str, owned: bool, headline: bool) -> Reference:
    determiner = DETERMINER.fullmatch(first)
    if determiner and determiner["each"]:
        return Reference.EACH
    if determiner and determiner["definite"]:
        return Reference.KNOWN
    if determiner and not (headline and first == "new"):
        return Reference.NEW
    if owned:
        return Reference.POSSESSED
    # "Europe's biggest factory" belongs to nobody named.
    return Reference.NEW if first.endswith("'s") else Reference.BARE
