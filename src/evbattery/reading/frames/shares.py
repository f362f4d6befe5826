"""Who holds which share, by the words beside a percentage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from evbattery.patterns import Gated, Table
from evbattery.reading.document import Sentence
from evbattery.reading.frames.share_words import BARE, SHARE, WHOLE, ratio_of
from evbattery.reading.frames.shares_divided import (
    SOURCE,
    Held,
    held_by_each,
    held_by_rest,
    held_in_list,
    held_respectively,
    holders_at,
)
from evbattery.reading.mentions import Organisation
from evbattery.values.measures import Ratio

_HOLD = (
    r"(?:holds?|held|holding|own(?:s|ed|ing)?|ha(?:s|ve|d|ving)|tak(?:e|es|en|ing)|took|controls?|"
    r"retain(?:s|ed|ing)?|keeps?|get(?:s|ting)?|with|buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|"
    r"contribut(?:e|es|ed|ing)|paid|pays?|enter(?:s|ed)? with|increas\w+ to|to)"
)
_OF = r"(?:ownership|stakes?|shares?|equity|interest|holding|shareholding|of\b|in\b)"
#: A company, then its share: ``org`` holds ``share``.
_HOLDER_FIRST = (
    Gated(
        r"(?P<org>Ⓞ)[^.;:Ⓞ⓪]{0,40}?\b(?:lift|rais|increas|boost|cut|reduc|lower|trim)\w* (?:its|their) "
        r"(?:stake|share|holding|interest|shareholding)(?: in (?:the )?(?:[\w'Ⓛ-]+ ){0,4}Ⓞ)?,? to (?P<share>⓪)"
    ),
    Gated(
        rf"(?P<org>Ⓞ)(?:, which|, who)?,? [^.;:Ⓞ⓪]{{0,60}}?\b{_HOLD} (?:[\wⓂ'-]+ "
        rf"){{0,4}}?(?P<share>{SHARE})(?= {_OF}|[,.;]| and\b| to\b|$| stake)"
    ),
    Gated(r"(?P<org>Ⓞ) \((?:[\w ]{0,12})?(?P<share>⓪)[^()]{0,15}\)"),
    Gated(
        r"(?P<org>Ⓞ)[^.;:Ⓞ⓪]{0,40}?\b(?:buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|"
        r"t(?:ake|akes|ook|aking) over) (?:out )?Ⓞ's? (?:[\wⓍ-]+ ){0,3}?(?P<share>⓪)"
    ),
    Gated(r"(?P<org>Ⓞ)'s (?:[\wⓍ-]+ ){0,2}?(?P<share>⓪)"),
    Gated(
        rf"(?:of|in) which (?P<org>Ⓞ) (?:[a-z]+ )?(?:holds?|owns?|"
        rf"has) (?:[a-z]+ ){{0,2}}?(?P<share>{BARE})(?=[,.;]|$| stake| share)"
    ),
    Gated(
        r"(?P<org>Ⓞ)[^.;:Ⓞ⓪]{0,60}?\b(?:stake|share|holding|interest|shareholding|ownership) "
        r"[^.;:Ⓞ⓪]{0,30}?from (?P<old>⓪) to (?P<share>⓪)"
    ),
)
#: "A venture of Foo and Bar, held at 85% by the latter".
_HELD_AT = (
    r",? (?:which is |is )?(?:(?:held|owned|controlled) )?(?:at |to )?(?P<share>⓪)(?: owned| held)? by the "
)
#: A share, then who holds it.
_SHARE_FIRST = (
    Gated(
        r"\b(?:sells?|sold|selling) (?:[\w-]+ ){0,3}?(?P<share>⓪) (?:[a-z]+ ){1,3}(?:in |of )?Ⓞ to (?P<org>Ⓞ)"
    ),
    Gated(
        r"(?P<share>⓪|\b[Hh]alf|\b[Aa]n? (?:third|quarter|fifth|tenth)) (?:of|in) (?:which|it|"
        r"whose shares|Ⓞ|(?:the|this) "
        r"(?:[\wⓍ-]+ ){0,3}?(?:venture|company|firm|business|project|unit|JV)) (?:belongs? to|(?:is|"
        r"are) (?:owned|held) by) (?P<org>Ⓞ)"
    ),
    Gated(
        rf"(?P<share>{SHARE})(?: \w+)?[ -](?:owned |held |controlled )?(?:by|to|belong(?:s|ing) to|in "
        r"the hands of|lies with|is with|go(?:es|ing)? to|went to) (?P<org>Ⓞ)(?!'s (?:[\wⓍ-]+ ){0,2}?⓪)"
    ),
    Gated(rf"Ⓞ and (?P<org>Ⓞ){_HELD_AT}latter\b"),
    Gated(rf"\b(?:of|between) (?P<org>Ⓞ) and Ⓞ{_HELD_AT}former\b"),
    Gated(r"(?P<old>⓪)[^.;:Ⓞ⓪]{0,30}? (?:still |currently )?(?:in|with) (?P<org>Ⓞ)'s (?:hands|possession)"),
    Gated(
        r"\b(?:gives?|giving|gave|grants?|granting|handing|leaving|left|leaves) (?P<org>Ⓞ) "
        r"(?:with )?(?:an? )?(?:[\wⓍ-]+ ){0,2}?(?P<share>⓪) (?:stake|share|holding|interest|"
        r"ownership)"
    ),
)
_HELD = Table((*_SHARE_FIRST, *_HOLDER_FIRST), lambda pattern: pattern)
#: A further holder without the verb, behind one whose share was told in full: "Foo owns 35 per cent, Bar 40".
_ELLIPTIC = Gated(
    r"(?P<org>Ⓞ),? (?:(?:with|has|had|gets|holds|owns|takes|keeps?|retains?|controls?|"
    r"contributes?) )?(?:the other |another |the remaining |"
    r"a further |an equal )?"
    rf"(?P<share>{BARE})(?= per ?cent|[,;]|\.(?!\d)|$| and\b| of (?:the|it|Ⓞ)\b| of Ⓞ)"
)
_EQUIVALENT = Gated(
    r"(?P<org>Ⓞ)[^.;:Ⓞ⓪]{0,60}?\b(?:an? |the )?(?:equivalent|equal|same|similar|identical) "
    r"(?:equity |ownership )?(?:share|stake|holding|interest|ownership)\b"
)
_OF_OUTPUT = Gated(
    r" ?(?:of|in) (?:[\w'Ⓧ-]+ ){0,4}?(?:output|production|capacity|sales|markets?|demand|revenue|"
    r"cells|supply|workforce|staff|energy|deliveries|registrations)\b"
)
#: "Foo supplies Bar, in which it holds 20 per cent".
_IN_WHICH = re.compile(r"(?: \([^()]*\))*,? (?:in|of) which (?:it|they) ")
#: What stands before an object.
_OBJECT = re.compile(r"\b(?:in|into|from|with|to|by|of) $")
#: So many characters behind a share that was told, a name and a number still mean a share.
_NEAR = 40


def shares_held(sentence: Sentence) -> Iterator[Held]:
    """Every share that a plain sentence gives a company, what is left for the last owner included."""
    masked = sentence.masked
    each = list(held_by_each(sentence))
    taken: dict[int, Ratio | None] = {
        place: None
        for place, m in masked.at.items()
        if any(h.start <= place < h.end for h in each) and m.tag == "⓪"
    }
    told = list(held_respectively(sentence, taken))
    for pattern in _HELD.possible(masked.text):
        for match in masked.find(pattern):
            orgs = holders_at(sentence, _subject_at(sentence, match))
            if len(orgs) == 1 and not _is_of_output(masked.text, match):
                told += _held_by_one(sentence, match, orgs[0], taken)
    told = [
        one
        for one in told
        if not any(e.org is one.org and e.start < one.end and one.start < e.end for e in each)
    ]
    yield from each
    yield from told
    if told and not each:
        yield from _held_without_verb(sentence, told, taken)
    yield from held_in_list(sentence, taken)
    yield from held_by_rest(sentence, taken, sum((held.ratio.low for held in each), Decimal(0)))
    for match in masked.find(_EQUIVALENT):
        # The words reach back to the share that this one equals, so that its figure stands in the quote.
        for org in holders_at(sentence, match.start("org"))[:1] if told else ():
            yield Held(org, told[0].ratio, min(told[0].start, match.start()), match.end())


def _subject_at(sentence: Sentence, match: re.Match[str]) -> int:
    """Where the holder stands: "Foo invests in Bar and will hold 9 per cent" goes on about Foo."""
    place = match.start("org")
    text = sentence.masked.text
    if _IN_WHICH.match(text, place + 1):
        # "Foo supplies Bar, in which it holds 20 per cent": Foo does.
        return next((at for at, _ in sentence.orgs() if at < place), -1)
    if (
        place != match.start()
        or not text.startswith(" and ", place + 1)
        or not _OBJECT.search(text[max(0, place - 8) : place])
    ):
        return place
    return next((at for at, _ in sentence.orgs() if at < place), place)


def _held_by_one(
    sentence: Sentence, match: re.Match[str], org: Organisation, taken: dict[int, Ratio | None]
) -> Iterator[Held]:
    for group in ("old", "share"):
        words = match[group] if group in match.re.groupindex else None
        if not words or match.start(group) in taken:
            continue
        ratio = ratio_of(sentence, match.start(group), words)
        if ratio is not None:
            taken[match.start(group)] = ratio
            yield Held(org, ratio, *match.span(), old=group == "old")


def _held_without_verb(
    sentence: Sentence, told: list[Held], taken: dict[int, Ratio | None]
) -> Iterator[Held]:
    last = max(item.end for item in told)
    holders = {id(item.org) for item in told}
    for match in sentence.masked.find(_ELLIPTIC, min(item.end for item in told)):
        orgs = holders_at(sentence, match.start("org"))
        near = match.start() - last <= _NEAR
        if len(orgs) != 1 or id(orgs[0]) in holders or match.start("share") in taken or not near:
            continue
        ratio = ratio_of(sentence, match.start("share"), match["share"])
        if ratio is not None and ratio.low + sum(r.low for r in taken.values() if r is not None) <= WHOLE:
            taken[match.start("share")] = ratio
            last = match.end()
            yield Held(orgs[0], ratio, *match.span())


def _is_of_output(text: str, match: re.Match[str]) -> bool:
    """Whether the percentage is of what a company makes or sells, not of the company."""
    return bool(SOURCE.search(text, match.start("org"), match.end()) or _OF_OUTPUT.match(text, match.end()))
