"""Plants that the headings of a round-up name by company and place, without a noun for them: "1. Foo, Győr"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.errors import UnknownCountryError
from evbattery.patterns import Gated
from evbattery.reading.blocks import BlockKind
from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.mentions import OrgMention, PlaceMention
from evbattery.values.countries import country

_ORGS = r"Ⓞ(?:(?:,| and| &|/)? ?Ⓞ){0,2}(?: (?:[IVX]+|One|Two|Three|Four|Five|Six|Seven|\d)(?=[,:( ]))?"
#: A town, known or told by the state or country in brackets behind it: "Győr, Hungary", "Győr (Hungary)"; of two
#: towns that a plant straddles the first one counts.
_TOWN = r"(?:Ⓛ(?:(?: and |/| & )Ⓛ)?|[A-ZÀ-Þ][\w'-]+(?: [A-ZÀ-Þ][\w'-]+)?(?= \(Ⓛ\)))(?:, Ⓛ){0,2}(?: \(Ⓛ(?:, Ⓛ)?\))?"
#: What may stand before: a number, a mark, a date as in a chronicle.
_MARK = r"(?:\d{1,2}[.)] ?|[-*•] ?|#\d{1,2}:? )?(?:Ⓓ ?[:-] ?)?"
#: A heading of a round-up: "1. Foo, Győr, Hungary".
_HEADING = Gated(
    rf"^{_MARK}(?P<orgs>{_ORGS})(?:,| [-|]|:| in| \()? ?(?P<places>{_TOWN})\)?[.:]?$|"
    rf"^{_MARK}(?P<places2>Ⓛ(?:, Ⓛ){{0,2}})(?: again| too)?(?: -|:|,|"
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
        town, spot = match[places].partition(" (")[0], match.start(places)
        located.insert(0, PlaceMention(*masked.span(spot, spot + len(town)), town, ()))
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
        yield PlaceMention(*masked.span(*match.span(places)), match[places].title(), ())
    if letters:
        code = "".join(chr(ord(letter) - 0x1F1E6 + ord("A")) for letter in letters)
        try:
            nation = country(code)
        except UnknownCountryError:
            return
        start, end = masked.span(match.end(flag) - len(letters), match.end(flag))
        yield PlaceMention(start, end, nation.name, (nation,))
