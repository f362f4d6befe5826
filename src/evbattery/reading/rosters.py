"""Plants listed as companies with their towns: "Three plants are under way: Foo in Győr, Bar in Linz and Baz in Graz".

Each item is a plant of its own, a part of the plants that the list was announced as. "One in Győr and one in Linz" and
"in Győr, Linz and Graz" are such lists too, of one owner.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import attrs

from evbattery.patterns import Gated
from evbattery.reading.blocks import BlockKind
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.mentions import OrgMention, PlaceMention
from evbattery.reading.place_phrases import CHAIN
from evbattery.values.vocabulary import FacilityKind, Status

_LEAD = r"(?:the |an? )?(?:(?:[A-Z]?[a-zà-ÿ-]+|Ⓛ's|Ⓛ-based|Ⓞ's|of|one of) ){0,4}?"
_SIZE = r"(?:,? (?:with |of |at )?[ⒺⓉⓂ](?: a year| per year)?| \([^()]{1,40}\))?"
#: "Foo in Győr", "Foo's plant in Győr", "Foo (Győr)"; "one in Győr", "the second, of Ⓔ, in Győr".
_ITEM = re.compile(
    rf"(?:(?P<org>Ⓞ)(?:'s (?:[a-z-]+ ){{0,3}}?(?:one |plant |factory )?)?{_SIZE}(?: (?:in|at|near|outside) | - |,? \()|"
    r"(?P<count>[Oo]ne|[Tt]wo|[Tt]hree|[Tt]he (?:first|second|third|fourth|fifth|other)(?: one)?|"
    r"[Aa]n? (?:(?:[ⒺⓂⓉ]|[a-z-]+) ){0,3}one)"
    rf"{_SIZE},? (?:is |are |stands? |will be )?(?:in|at|near|outside) (?:the )?(?:[a-z]+ of )?)"
    rf"(?P<places>{CHAIN})\)?{_SIZE}(?:,? (?:which|where|that) [^,;:ⓄⓁⒻ]{{3,90}})?"
)
_NEXT = re.compile(
    rf"(?:,? (?:and|as well as|plus) |[,;] (?:and )?)(?:(?:by|that of|those of|from) )?{_LEAD}(?=[ⓄⒻoOtTaA])"
)
#: What ends right before such a list: the plants it lists are the ones spoken of there.
_ANNOUNCED = Gated(
    r"Ⓕ[^.;Ⓕ]{0,80}?(?:: | - |,? (?:namely|such as|including|like|as well as|belonging to|owned by|run by|operated by|"
    r"of) |"
    r"\b(?:are|include|comprise|being|is) (?:(?:those|the ones|that|plants|projects|sites) (?:of|by|from) )?|"
    rf", (?:those of )?){_LEAD}$"
)
#: "Foo plans Ⓔ in Győr, Bar Ⓔ in Linz and Baz Ⓔ in the same city".
_SIZED = re.compile(
    r"(?P<org>Ⓞ)(?: (?P<verb>plans?|is planning|wants|aims for|is building|builds|has|makes|operates|"
    r"will (?:build|have|make)|is adding|produces)|:|,| -| with)? (?P<size>Ⓔ)(?: a year| per year|/year)?,? "
    rf"(?:in|at|near|for) (?:(?P<places>{CHAIN})|the same (?:city|town|place|region))(?: (?:from|by|in) Ⓓ)?"
)
_VERBS = {
    Status.UNDER_CONSTRUCTION: ("is building", "builds", "is adding"),
    Status.OPERATING: ("has", "makes", "operates", "produces"),
    Status.PLANNED: (
        "plan",
        "plans",
        "is planning",
        "wants",
        "aims for",
        "will build",
        "will have",
        "will make",
    ),
}
#: A plant of the list that has a noun of its own: "and a pack plant in Setúbal".
_TOLD = re.compile(r"Ⓕ")
_SEVERAL = 2
_COUNTS = {"two": 2, "three": 3}

Mask = Callable[[Document, Sentence, list[FacilityPhrase]], None]


def mask_roster(document: Document, sentence: Sentence, mask: Mask) -> None:
    """Mask each item of such a list as a phrase about its plant."""
    text = sentence.masked.text
    if text.count("Ⓛ") < _SEVERAL or "Ⓕ" not in text or sentence.block.kind is BlockKind.HEADLINE:
        return
    for at, anchor in list(sentence.masked.at.items()):
        if not isinstance(anchor, FacilityPhrase):
            continue
        if not anchor.plural:
            likewise = _likewise(text, at + 1) if anchor.places else []
            if likewise:
                mask(document, sentence, [_phrase(sentence, item, anchor) for item in likewise])
                break
            continue
        announced = (
            row for row in _rows(text, at + 1) if _ANNOUNCED.search(text[at : row[0].start()]) is not None
        )
        items = next(announced, None) or []
        if _is_roster(items, anchor):
            anchor.listed = True
            for told in [sentence.masked.at[item.start()] for item in items if item.re is _TOLD]:
                assert isinstance(told, FacilityPhrase)
                told.part_of = anchor
            fresh = [item for item in items if item.re is not _TOLD]
            mask(document, sentence, [_phrase(sentence, item, anchor) for item in fresh])
            break


def _likewise(text: str, start: int) -> list[re.Match[str]]:
    """The companies of which the same is said: "Foo is building Ⓕ, Bar in Győr and Baz in Linz"."""
    row: list[re.Match[str]] = []
    joined = False
    at = start
    while (joint := _NEXT.match(text, at)) is not None:
        item = _ITEM.match(text, joint.end())
        if item is None or not item["org"]:
            break
        joined = joined or "and" in joint.group()
        row.append(item)
        at = item.end()
    return row if joined and re.match(r"[.;,]|$", text[at:]) else []


def _is_roster(items: list[re.Match[str]], anchor: FacilityPhrase) -> bool:
    """Whether there are as many plants as were announced."""
    told = sum(_number(item) or 1 for item in items)
    return len(items) >= _SEVERAL and anchor.count in (None, told)


def _number(item: re.Match[str]) -> int | None:
    """How many plants an item of a list tells at once; None for one."""
    return None if item.re is _TOLD else _COUNTS.get((item["count"] or "").lower())


def sized_in_a_row(sentence: Sentence) -> list[FacilityPhrase]:
    """A phrase for each company of a row with its size and town; a verb said once holds for all."""
    masked = sentence.masked
    if masked.text.count("Ⓞ") < _SEVERAL or masked.text.count("Ⓔ") < _SEVERAL:
        return []
    nothing: list[re.Match[str]] = []
    row = max(_runs(masked.text, _SIZED), key=len, default=nothing)
    if len(row) < _SEVERAL or not row[0]["places"]:
        return []
    places: tuple[PlaceMention, ...] = ()
    found: list[FacilityPhrase] = []
    verb = row[0]["verb"]
    for item in row:
        if item.re is _TOLD:
            break
        if item["places"]:
            places = tuple(m for _, m in masked.inside(*item.span("places")) if isinstance(m, PlaceMention))
        else:
            places = tuple(map(attrs.evolve, places))  # "The same city": the same words stand for two plants.
        org = masked.at[item.start("org")]
        verb = item["verb"] or verb
        end = item.end("places") if item["places"] else item.end()
        found.append(
            FacilityPhrase(
                *masked.span(item.start("org"), end),
                head="plant",
                words=masked.text[item.start("org") : end],
                reference=Reference.POSSESSED,
                plural=False,
                owners=org.orgs if isinstance(org, OrgMention) else (),
                kind=FacilityKind.CELL,
                places=tuple(("in", place) for place in places),
                inside=tuple(m for _, m in masked.inside(item.start("org"), end)),
                state=next((state for state, verbs in _VERBS.items() if verb in verbs), None),
            )
        )
    return found


def _rows(text: str, start: int) -> Iterator[list[re.Match[str]]]:
    """The runs of items behind *start*."""
    return _runs(text, _ITEM, start)


def _runs(text: str, pattern: re.Pattern[str], start: int = 0) -> Iterator[list[re.Match[str]]]:
    at = start
    while (first := pattern.search(text, at)) is not None:
        row = [first]
        while (joint := _NEXT.match(text, row[-1].end())) is not None:
            item = pattern.match(text, joint.end()) or _TOLD.match(text, joint.end())
            if item is None:
                break
            row.append(item)
        yield row
        at = row[-1].end()


def _phrase(sentence: Sentence, item: re.Match[str], anchor: FacilityPhrase) -> FacilityPhrase:
    masked = sentence.masked
    org = masked.at.get(item.start("org")) if item["org"] else None
    inside = tuple(m for _, m in masked.inside(*item.span()))
    end = max(item.end("places"), *(at + 1 for at, m in masked.inside(*item.span()) if m in inside))
    count = _number(item)
    return FacilityPhrase(
        *masked.span(item.start(), end),
        head="plant",
        words=masked.text[item.start() : end],
        reference=Reference.POSSESSED,
        plural=count is not None,
        count=count,
        owners=org.orgs if isinstance(org, OrgMention) else anchor.owners,
        state=anchor.state,
        kind=anchor.kind,
        kind_span=(anchor.start, anchor.end),
        places=tuple(
            ("in", m) for _, m in masked.inside(*item.span("places")) if isinstance(m, PlaceMention)
        ),
        inside=inside,
        part_of=anchor if anchor.plural else None,
    )
