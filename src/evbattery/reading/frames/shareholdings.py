"""Who holds how much of a company, where the sentence lists the holders and leaves the company to the context.

"Foo is a joint venture. Bar and Baz own 40 percent each, the rest belongs to Qux." "Foo is held by Bar 70%, by Baz
30%." Owners of a joint venture and whoever has more than half are parents, the others backers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.claims import company
from evbattery.reading.document import Document, Sentence
from evbattery.reading.mentions import Measured, Organisation, OrgMention
from evbattery.reading.proposals import Findings, Proposal

_ITEM = (
    r"(?<![\w-])(?:Ⓛ's |[A-Z][a-z]+'s |(?:the |its )?(?:(?!(?:which|that|of|in|and|by|with|"
    r"to)\b)[A-Z]?[a-z][a-z-]* ){0,3}?)?Ⓞ(?: of (?:the )?Ⓛ)?(?: ?\([^()]{1,60}\))*(?:, [^,.;Ⓞ⓪]{3,40},)?"
)
_LIST = rf"(?:{_ITEM}(?:,? and |, ){{1}})*{_ITEM}"
_SIZE = (
    r"(?:about |around |roughly |nearly |just over |just under |some |almost |more than |over |at least |the "
    r"other )?"
)
#: "Bar and Baz own 40 percent each", "Bar holds 35 percent": no object behind the share.
_HOLD = re.compile(
    rf"(?<!which )(?P<holders>{_LIST}) (?:each |now |still |also |together )?(?:owns?|holds?|have|has|"
    rf"controls?) (?:each "
    rf")?{_SIZE}(?P<share>⓪)"
    r"(?: each| apiece)?(?: (?:stake|share|interest|holding)s?)?(?=[.;,]|$| and\b)"
)
#: "the rest belongs to Qux", "the remaining tenth is held by Qux".
_REST = re.compile(
    r"\b[Tt]he (?:rest|remainder|remaining [\w⓪]+|other [\w⓪]+|balance)(?: share| stake| part)? (?:belongs to|is "
    r"(?:held|owned) by|"
    rf"is with|lies with|goes to) (?P<holders>{_LIST})"
)
#: "held by Bar 70%, by Baz 30%", "Bar 65%, Baz 35%", "Bar (65%) and Baz (35%)".
_PAIR = re.compile(rf"(?:by )?(?P<holders>{_ITEM}),? (?:with |at |holds |has |\()?(?P<share>⓪)")
_OWNING = re.compile(
    r"\b(?:own(?:s|ed|ers?)?|h[eo]ld(?:s|ers?)?|shareholders?|stakes?|joint[- ]venture|partners|investors?|belongs?)\b"
)
_VENTURE = re.compile(r"\b(?:[Jj]oint[- ]venture|JV)\b")
#: Shares of these are no shares of a company.
_ELSE = re.compile(
    r"\b(?:market|sales|shipments|deliveries|output|production|capacity|volumes?|installations?|growth|revenue|"
    r"grew|fell|"
    r"rose|electorate|votes?|tax|discount|efficiency|recovery|yield)\b"
)
#: What a lone holder must be: "Bar, a Lisbon fund, holds 35 percent".
_HOLDER = re.compile(
    r"\b(?:fund|investor|bank|holding|family|capital|state|shareholder|backer|financier)\b", re.IGNORECASE
)


def read_shareholdings(document: Document, findings: Findings, topic: Organisation | None) -> None:
    """Propose parents and backers from lists of holders and their shares."""
    before: Sentence | None = None
    for sentence in document.sentences:
        text = sentence.masked.text
        if "⓪" in text and "Ⓞ" in text and not _ELSE.search(text):
            venture = bool(
                _VENTURE.search(text) or (before is not None and _VENTURE.search(before.masked.text))
            )
            held = list(_holders(sentence))
            if len(held) > 1 or (held and (venture or _HOLDER.search(text))):
                # A lone holder is told of the article's company, a list of holders of the one in focus.
                focus = topic if len(held) == 1 else sentence.focus
                child = _told_before(before, held[0][0], findings) if len(held) == 1 else None
                child = child or _held(sentence, {id(org) for org, *_ in held}, focus, topic)
                if child is not None:
                    _propose(sentence, child, held, venture, findings)
        before = sentence


def _told_before(before: Sentence | None, holder: Organisation, findings: Findings) -> Organisation | None:
    """The company whose other owner the sentence before has told."""
    told = [
        one.topic
        for one in findings.proposals
        if before is not None
        and one.attribute in (company.PARENT, company.BACKER)
        and before.start <= one.start < before.end
        and isinstance(one.topic, Organisation)
        and one.topic is not holder
    ]
    return told[0] if told and all(org is told[0] for org in told) else None


def _holders(sentence: Sentence) -> Iterator[tuple[Organisation, float | None, int, int]]:
    """Each holder with its share, None for "the rest", and the words that say so."""
    masked = sentence.masked
    pairs = list(masked.find(_PAIR)) if _OWNING.search(masked.text) else []
    for match in (*masked.find(_HOLD), *masked.find(_REST), *(pairs if len(pairs) > 1 else [])):
        share = masked.at.get(match.start("share")) if "share" in match.re.groupindex else None
        for _, mention in masked.inside(*match.span("holders")):
            if isinstance(mention, OrgMention):
                size = share.figure.low if isinstance(share, Measured) else None
                yield mention.org, float(size) if size is not None else None, *match.span()


def _held(
    sentence: Sentence, holders: set[int], focus: Organisation | None, topic: Organisation | None
) -> Organisation | None:
    """The company that is held: named first in the sentence, else in focus, else the article's."""
    here = [m.org for _, m in sentence.orgs()][:1]
    for org in (*here, focus, topic):
        if org is not None and id(org) not in holders:
            return org
    return None


def _propose(
    sentence: Sentence,
    child: Organisation,
    held: list[tuple[Organisation, float | None, int, int]],
    venture: bool,
    findings: Findings,
) -> None:
    shares = [share for _, share, *_ in dict.fromkeys(held)]
    told = sum(share for share in shares if share is not None)
    for org, share, start, end in dict.fromkeys(held):
        if share is None and shares.count(None) == 1 and 0 < told < 1:
            share = 1 - told
        parent = venture or (share is not None and share * 2 > 1)
        if share is None and not venture:
            continue
        attribute = company.PARENT if parent else company.BACKER
        span = sentence.masked.span(start, end)
        findings.add(Proposal(child, attribute, org.name, *span, rule="company: shareholding"))
