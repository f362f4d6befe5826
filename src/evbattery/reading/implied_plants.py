"""Plants that are spoken of without a noun for them: headings of round-ups, "the second one", "makes cells in Győr"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.errors import UnknownCountryError
from evbattery.patterns import Gated
from evbattery.reading.blocks import BlockKind
from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import ELLIPSIS, FacilityPhrase, Reference
from evbattery.reading.mentions import OrgMention, PlaceMention
from evbattery.reading.place_phrases import CHAIN, POST_PLACE
from evbattery.values.countries import Country, country
from evbattery.values.vocabulary import FacilityKind, Status

_ORGS = r"Ⓞ(?:(?:,| and| &|/)? ?Ⓞ){0,2}"
#: A town, known or told by the state or country in brackets behind it: "Győr, Hungary", "Győr (Hungary)".
_TOWN = r"(?:Ⓛ|[A-ZÀ-Þ][\w'-]+(?: [A-ZÀ-Þ][\w'-]+)?(?= \(Ⓛ\)))(?:, Ⓛ){0,2}(?: \(Ⓛ(?:, Ⓛ)?\))?"
#: A heading of a round-up: "1. Foo, Győr, Hungary".
_HEADING = Gated(
    rf"^(?:\d{{1,2}}[.)] ?|[-*•] ?)?(?P<orgs>{_ORGS})(?:,| [-|]|:| in| \()? ?(?P<places>{_TOWN})\)?[.:]?$|"
    rf"^(?:\d{{1,2}}[.)] ?|[-*•] ?)?(?P<places2>Ⓛ(?:, Ⓛ){{0,2}})(?: again| too)?(?: -|:|,|"
    rf" \() ?(?P<orgs2>{_ORGS})\)?$"
)
_FLAG = r"(?: [\U0001F1E6-\U0001F1FF]{2})?"
#: A heading of a round-up that goes on with words: "GYŐR Foo: the roof is on", "Foo in Győr: the roof is on".
_TOPIC = Gated(
    rf"^(?:(?P<places>(?:Ⓛ|[A-ZÀ-Þ][A-ZÀ-Þ'-]{{2,}}(?: [A-ZÀ-Þ][A-ZÀ-Þ'-]+)?(?= "
    rf"?[\U0001F1E6-\U0001F1FF]))(?:, Ⓛ){{0,2}})"
    rf"(?P<flag>{_FLAG})(?: -|:|,|\.)? ?(?P<orgs>{_ORGS})|"
    rf"(?P<orgs2>{_ORGS})(?:,| in| at|'s| -)? (?P<places2>Ⓛ(?:, Ⓛ){{0,2}})(?P<flag2>{_FLAG})): "
    rf"(?=[^:]{{2,80}}$)"
)
#: "The first will assemble packs", after two plants were told: an ordinal that stands for one of them.
_ELLIPTIC = Gated(
    r"(?:^|[.;] |, |while |and )(?P<ordinal>[Tt]he (?:first|second|third|former|latter|"
    r"other))(?=,? (?:is|was|will|would|has|represents?|targets?|focus\w*|makes?|to|which|a|in|"
    r"with|targeting|due|of Ⓕ|Ⓔ)\b|, Ⓔ|,? Ⓔ)"
)
#: "A second one is under construction in Ⓛ", "a third is being studied", "the one in Ⓛ".
_ANOTHER = Gated(
    r"\b(?P<words>(?:(?:[Aa]|[Ii]ts)(?: (?P<ordinal>second|third|fourth|fifth|further))(?: one)?|"
    r"[Aa]nother(?: one)?|[Tt]he one(?= (?:in|near|at) Ⓛ)))"
    r"(?: (?:stage|phase|train|line)(?=[^.;]{0,40}? (?:is|has been|"
    r"remains) (?:\w+ )?(?:under construction|being built|being weighed|on hold|planned)))?"
    r"(?=,? (?:is|was|has been|will be|would be|under construction|of [ⓉⒺ]|priced|worth|planned|"
    r"due)\b|,? (?:in|near|at|outside) Ⓛ| Ⓛ|, Ⓛ|,? of [ⓉⒺ]|, with )"
)
#: "The 100 GWh that Foo is raising in Győr."
_RAISES = Gated(
    rf"(?P<what>Ⓔ)(?: plant)? (?:that|which) (?:the )?(?:[\w-]+ ){{0,2}}?(?P<org>Ⓞ) (?:is|"
    rf"are) (?:raising|building|erecting|constructing) (?P<prep>in|near|at) (?P<places>{CHAIN})"
)


def implied_plants(sentence: Sentence) -> Iterator[FacilityPhrase]:
    """Plants that an ordinal stands for or that making things somewhere implies."""
    yield from _elliptic(sentence)
    yield from _others(sentence)
    yield from _raised(sentence)


def is_topic(sentence: Sentence) -> bool:
    """Whether the sentence is a heading that names a company and a place and goes on with words."""
    return sentence.block.kind is BlockKind.HEADING and _TOPIC.match(sentence.masked.text) is not None


def heading_plant(sentence: Sentence, *, topics: bool = False) -> FacilityPhrase | None:
    """The plant that a heading of a round-up names by company and place; *topics* allows headings with more words."""
    if sentence.block.kind not in (BlockKind.HEADING, BlockKind.LIST_ITEM):
        return None
    masked = sentence.masked
    match = _HEADING.match(masked.text)
    if match is None and topics and sentence.block.kind is BlockKind.HEADING:
        match = _TOPIC.match(masked.text)
    if match is None:
        return None
    orgs, places = ("orgs", "places") if match["orgs"] else ("orgs2", "places2")
    inside = tuple(m for _, m in masked.inside(match.start(), match.end()))
    start, end = min(match.start(orgs), match.start(places)), max(match.end(orgs), match.end(places))
    located = [m for m in inside if isinstance(m, PlaceMention)]
    if match.re is _TOPIC.regex:
        located += _flagged(sentence, match, places, bool(located))
    elif match[places][0] != "Ⓛ":
        town = re.match(r"[^(,]+(?= \()", match[places])
        assert town is not None
        spot = match.start(places)
        located.insert(0, PlaceMention(*masked.span(spot, spot + town.end()), town.group(), ()))
    return FacilityPhrase(
        *masked.span(start, end),
        head="plant",
        words=match.group(),
        reference=Reference.NEW,
        plural=False,
        owners=tuple(
            org for _, m in masked.inside(*match.span(orgs)) if isinstance(m, OrgMention) for org in m.orgs
        ),
        places=tuple(("in", m) for m in located),
        inside=inside,
        heading=True,
    )


def _flagged(sentence: Sentence, match: re.Match[str], places: str, named: bool) -> Iterator[PlaceMention]:
    """The country that a flag beside a town shows, and the town itself where only the flag tells that it is one."""
    masked = sentence.masked
    flag = "flag" if places == "places" else "flag2"
    letters = (match[flag] or "").strip()
    if not named:
        start, end = masked.span(*match.span(places))
        yield PlaceMention(start, end, match[places].title(), ())
    if letters:
        code = "".join(chr(ord(letter) - 0x1F1E6 + ord("A")) for letter in letters)
        nation = country_of_code(code)
        if nation is not None:
            start, end = masked.span(match.end(flag) - len(letters), match.end(flag))
            yield PlaceMention(start, end, nation.name, (nation,))


def country_of_code(code: str) -> Country | None:
    """The country of a two-letter code, None where there is none."""
    try:
        return country(code)
    except UnknownCountryError:
        return None


def _elliptic(sentence: Sentence) -> Iterator[FacilityPhrase]:
    for match in sentence.masked.find(_ELLIPTIC):
        ordinal = match["ordinal"].split(" ")[1]
        span = sentence.masked.span(*match.span("ordinal"))
        yield FacilityPhrase(
            *span,
            head=ELLIPSIS,
            words=match["ordinal"],
            reference=Reference.KNOWN,
            plural=False,
            ordinal=ordinal,
        )


def _others(sentence: Sentence) -> Iterator[FacilityPhrase]:
    for match in sentence.masked.find(_ANOTHER):
        post = POST_PLACE.match(sentence.masked.text, match.end("words"))
        end = post.end() if post is not None else match.end("words")
        places = (
            tuple(
                (post["prep"], m)
                for _, m in sentence.masked.inside(*post.span("places"))
                if isinstance(m, PlaceMention)
            )
            if post
            else ()
        )
        ordinal = match["ordinal"] or "another"
        span = sentence.masked.span(match.start("words"), end)
        yield FacilityPhrase(
            *span,
            head=ELLIPSIS,
            words=sentence.masked.text[match.start("words") : end],
            reference=Reference.NEW,
            plural=False,
            ordinal=ordinal,
            places=places,
        )


def _raised(sentence: Sentence) -> Iterator[FacilityPhrase]:
    for match in sentence.masked.find(_RAISES):
        org = sentence.masked.at.get(match.start("org"))
        inside = tuple(m for _, m in sentence.masked.inside(match.start() + 1, match.end()))
        yield FacilityPhrase(
            *sentence.masked.span(match.start("what"), match.end()),
            head="plant",
            words=match["what"],
            reference=Reference.POSSESSED,
            plural=False,
            owners=org.orgs if isinstance(org, OrgMention) else (),
            kind=FacilityKind.CELL,
            places=tuple((match["prep"], m) for m in inside if isinstance(m, PlaceMention)),
            inside=inside,
            state=Status.UNDER_CONSTRUCTION,
        )
