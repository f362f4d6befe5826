"""Who owns a company and who backs it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from evbattery.claims import Attribute, Qualifiers, company
from evbattery.claims.qualifiers import NONE
from evbattery.patterns import Gated
from evbattery.reading.contexts import is_negated
from evbattery.reading.coreference import nearest_company
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.owner_words import BACKERS, FORMER, HOLDERS, PARENTS, TOPICS_BACKERS, VENTURES
from evbattery.reading.frames.plain_sentences import plain_sentence
from evbattery.reading.frames.shareholdings import read_shareholdings
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import Measured, Organisation, OrgMention
from evbattery.reading.proposals import Findings, Proposal

_ITS_ARM = Gated(
    r"(?:The )?(?P<parents>Ⓞ)(?:'s|') (?:[\w-]+ ){0,2}?(?:unit|subsidiary|arm|division|affiliate)\b(?! (?:of|Ⓞ|in Ⓛ))"
)
#: "Foo with its arm Bar": Foo's, whoever the sentence is about.
_BESIDE = re.compile(r"Ⓞ,? (?:and |with |through |via )$")
#: Longer lines before a paragraph are no headings.
_LONGEST_HEADING = 60


def read_owners(document: Document, findings: Findings) -> None:
    """Propose backers and parents."""
    named = Counter(id(m.org) for sentence in document.sentences for _, m in sentence.orgs())
    orgs = {id(m.org): m.org for sentence in document.sentences for _, m in sentence.orgs()}
    topic = orgs[named.most_common(1)[0][0]] if named else None
    for sentence in document.sentences:
        # What asides hide ("invested in the cell maker Foo") and what they tell ("Foo, a unit of Bar,") both count.
        plain = plain_sentence(sentence)
        for view in (sentence, plain) if plain.masked is not sentence.masked else (sentence,):
            for pattern in BACKERS.possible(view.masked.text):
                _propose(view, pattern, company.BACKER, findings)
            for pattern in TOPICS_BACKERS.possible(view.masked.text):
                _propose(view, pattern, company.BACKER, findings, topic=topic)
            for pattern in FORMER.possible(view.masked.text):
                _propose(view, pattern, company.BACKER, findings, Qualifiers({"superseded": True}))
            for pattern in (
                *PARENTS.possible(view.masked.text),
                *HOLDERS.possible(view.masked.text),
            ):
                _propose(view, pattern, company.PARENT, findings)
        for pattern in VENTURES.possible(sentence.masked.text):
            _propose(sentence, pattern, company.PARENT, findings)
    _read_headed(document, findings)
    read_shareholdings(document, findings, topic)


def _read_headed(document: Document, findings: Findings) -> None:
    """An unnamed arm ("Foo's battery arm") right below a heading that names one company is that company."""
    for before, sentence in pairwise(document.sentences):
        match = _ITS_ARM.match(sentence.masked.text)
        headed = before.paragraph != sentence.paragraph and len(before.masked.text) <= _LONGEST_HEADING
        named = list(dict.fromkeys(m.org for _, m in before.orgs()))
        mention = sentence.masked.at.get(match.start("parents")) if match is not None else None
        if match is None or not headed or len(named) != 1 or not isinstance(mention, OrgMention):
            continue
        if mention.org is not named[0]:
            span = sentence.masked.span(*match.span())
            findings.add(Proposal(named[0], company.PARENT, mention.org.name, *span, rule="company: parent"))


def _propose(
    sentence: Sentence,
    pattern: Gated,
    attribute: Attribute[str],
    findings: Findings,
    qualifiers: Qualifiers = NONE,
    topic: Organisation | None = None,
) -> None:
    held, holders = ("child", "parents") if attribute == company.PARENT else ("backed", "backers")
    for match in sentence.masked.find(pattern):
        held_org = topic or _one(sentence, match, held)
        owners = (
            list(_many(sentence.masked, match, holders))
            if holders in pattern.groupindex
            else [_actor(sentence, match.start())]
        )
        if "share" in pattern.groupindex and _most(sentence.masked, match) is not (
            attribute == company.PARENT
        ):
            continue
        if is_negated(sentence, *match.span()):
            continue
        for owner in owners:
            if held_org is not None and owner is not None and owner is not held_org:
                findings.add(
                    Proposal(
                        held_org,
                        attribute,
                        owner.name,
                        *sentence.masked.span(*match.span()),
                        rule=f"company: {attribute.name}",
                        qualifiers=qualifiers,
                    )
                )


def _actor(sentence: Sentence, position: int) -> Organisation | None:
    """Whose arm "its arm" is; None where several companies before it could be meant."""
    beside = _BESIDE.search(sentence.masked.text, 0, position)
    if beside is not None:
        mention = sentence.masked.at.get(beside.start())
        return mention.org if isinstance(mention, OrgMention) else None
    nearest = nearest_company(sentence, position)
    before = [m.org for place, m in sentence.orgs() if place < position]
    return nearest if not before or before[0] is nearest else None


def _one(sentence: Sentence, match: re.Match[str], group: str) -> Organisation | None:
    if group not in match.re.groupindex or match[group] is None:
        return nearest_company(sentence, match.start())
    mention = sentence.masked.at.get(match.start(group))
    return mention.org if isinstance(mention, OrgMention) else None


def _many(masked: Masked, match: re.Match[str], group: str) -> Iterator[Organisation]:
    for _, mention in masked.inside(*match.span(group)):
        if isinstance(mention, OrgMention):
            yield mention.org


def _most(masked: Masked, match: re.Match[str]) -> bool | None:
    """Whether the share is more than half, which makes a parent; None for a half, which makes a joint venture."""
    share = masked.at.get(match.start("share"))
    if not isinstance(share, Measured):
        return False
    return None if share.figure.low * 2 == 1 else share.figure.low * 2 > 1
