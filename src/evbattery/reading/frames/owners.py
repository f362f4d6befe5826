"""Who owns a company and who backs it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise, product

from evbattery.claims import Attribute, company
from evbattery.patterns import Gated
from evbattery.reading.company_focus import nearest_company
from evbattery.reading.contexts import is_negated
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.backer_words import BACKERS, TOPICS_BACKERS
from evbattery.reading.frames.parent_words import HOLDERS, PARENTS, VENTURES
from evbattery.reading.frames.plain_sentences import plain_sentence, undescribed_sentence
from evbattery.reading.frames.relations import Relation, related
from evbattery.reading.frames.shareholdings import read_shareholdings
from evbattery.reading.frames.tie_round_words import is_lender
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import Measured, Organisation, OrgMention
from evbattery.reading.proposals import Findings, Proposal

_ITS_ARM = Gated(
    r"(?:The )?(?P<parents>Ⓞ)(?:'s|') (?:[\w-]+ ){0,2}?(?:unit|subsidiary|arm|division|affiliate)\b(?! (?:of|Ⓞ|in Ⓛ))|"
    r"(?:The|An?) (?:[\w⓪ⓂⓁ/:-]+ ){0,4}?(?:joint[- ]venture|JV) (?:of|between|by|from) (?P<owners>(?:Ⓛ's )?Ⓞ"
    r"(?:,? and |, )(?:Ⓛ's )?Ⓞ(?:,? and (?:Ⓛ's )?Ⓞ)?)"
)
#: Longer lines before a paragraph are no headings.
_LONGEST_HEADING = 60
#: Who holds so much is a parent.
#: "A stake in Foo's Bar project" is none in Foo.
_PROJECT = re.compile(
    r"'s? (?:[\wⓁⓄⓍ-]+ ){0,4}?(?:project|mine|deposit|property|plant|refinery|joint venture|venture)\b"
)
_MAJORITY = re.compile(r"\b(?:majority|controlling) (?:stake|interest|share|shareholding)\b")
#: "A stake in the venture with Foo" is none in Foo.
_VENTURE_WITH = re.compile(r"\b(?:venture|JV|company|project|plant) (?:with|of|between)\b")
_SOLD = re.compile(
    r"\b(?:(?:sold|divested|disposed of|spun off|hived off|shed) (?:its|all|the|his|their)|"
    r"no (?:[a-z]+ )?(?:stakes?|shares?|shareholding|holdings?|interest))\b"
)
#: Before a name in the middle of a list.
_LISTED = re.compile(r"Ⓞ(?:,| and|, and) (?:[a-zA-Z][\w-]* ){0,4}$")
#: "It is backed by", "among its investors": a pronoun for the company that is backed.
_PRONOUN = re.compile(
    r"\b[Ii]t (?:is|was|has been) (?:[a-z]+ ){0,2}?(?:backed|funded|financed|supported|bankrolled) by\b|"
    r"\b[Ii]ts (?:[\w-]+ ){0,2}?(?:backers|investors|shareholders|owners)\b"
)
#: "Foo with its arm Bar": Foo's, whoever the sentence is about.
_BESIDE = re.compile(r"Ⓞ,? (?:and |with |through |via )$")


_WHOSE = re.compile(r"'s? Ⓞ")
#: Behind a list of names: they act.
_ACTS = re.compile(r" (?:both |each |also |now |still )?(?:has|have|had|is|are|was|were|will|would)\b")


def read_owners(document: Document, findings: Findings) -> None:
    """Propose backers and parents."""
    named = Counter(id(m.org) for sentence in document.sentences for _, m in sentence.orgs())
    orgs = {id(m.org): m.org for sentence in document.sentences for _, m in sentence.orgs()}
    topic = orgs[named.most_common(1)[0][0]] if named else None
    for sentence in document.sentences:
        # What asides hide ("invested in the cell maker Foo") and what they tell ("Foo, a unit of Bar,") both count.
        views = [sentence, undescribed_sentence(sentence), plain_sentence(sentence)]
        for view in {view.masked.text: view for view in views}.values():
            for pattern in BACKERS.possible(view.masked.text):
                _propose(view, pattern, company.BACKER, findings)
            for pattern in TOPICS_BACKERS.possible(view.masked.text):
                _propose(view, pattern, company.BACKER, findings, topic=topic)
            for pattern in (
                *PARENTS.possible(view.masked.text),
                *HOLDERS.possible(view.masked.text),
            ):
                _propose(view, pattern, company.PARENT, findings)
        _propose_related(sentence, topic, findings)
        for view in views[:2]:
            for pattern in VENTURES.possible(view.masked.text):
                _propose(view, pattern, company.PARENT, findings)
    _read_headed(document, findings)
    read_shareholdings(document, findings, topic)


def _propose_related(sentence: Sentence, topic: Organisation | None, findings: Findings) -> None:
    """Backers and parents that a noun names: "Foo, a backer of Bar", "Bar's parent Foo", "Foo's unit Bar"."""
    for told in related(sentence, topic):
        span = sentence.masked.span(told.start, told.end)
        if _SOLD.search(sentence.masked.text, max(0, told.start - 20), told.end):
            continue
        for who, whose in product(told.who, told.whose):
            owned, owner = (who, whose) if told.relation is Relation.UNIT else (whose, who)
            attribute = company.BACKER if told.relation is Relation.BACKER else company.PARENT
            if told.relation in (Relation.BACKER, Relation.PARENT, Relation.UNIT):
                findings.add(Proposal(owned, attribute, owner.name, *span, rule=f"company: {attribute.name}"))


def _read_headed(document: Document, findings: Findings) -> None:
    """An unnamed arm or venture ("Foo's battery arm") right below a heading that names one company is that company."""
    for before, sentence in pairwise(document.sentences):
        match = _ITS_ARM.match(sentence.masked.text)
        headed = before.paragraph != sentence.paragraph and len(before.masked.text) <= _LONGEST_HEADING
        named = list(dict.fromkeys(m.org for _, m in before.orgs()))
        if match is None or not headed or len(named) != 1:
            continue
        for owner in _many(sentence.masked, match, "parents" if match["parents"] else "owners"):
            if owner is not named[0]:
                span = sentence.masked.span(*match.span())
                findings.add(Proposal(named[0], company.PARENT, owner.name, *span, rule="company: parent"))


def _propose(
    sentence: Sentence,
    pattern: Gated,
    attribute: Attribute[str],
    findings: Findings,
    topic: Organisation | None = None,
) -> None:
    held, holders = ("child", "parents") if attribute == company.PARENT else ("backed", "backers")
    for match in sentence.masked.find(pattern):
        held_org = _meant(sentence, match, topic) if topic else _one(sentence, match, held)
        if topic is not None and _is_told(
            findings, attribute, held_org, *sentence.masked.span(*match.span())
        ):
            continue
        owners = (
            list(_many(sentence.masked, match, holders))
            if holders in pattern.groupindex
            else [_actor(sentence, match.start())]
        )
        if "share" in pattern.groupindex and _most(sentence.masked, match) is not (
            attribute == company.PARENT
        ):
            continue
        if attribute == company.BACKER and (
            _MAJORITY.search(match.group())
            or _VENTURE_WITH.search(match.group())
            or (match.groupdict().get(held) and _PROJECT.match(sentence.masked.text, match.end(held)))
        ):
            continue
        if is_negated(sentence, *match.span()) or _SOLD.search(
            sentence.masked.text, max(0, match.start() - 20), match.end()
        ):
            continue
        if (
            topic is not None
            and holders in pattern.groupindex
            and _LISTED.search(sentence.masked.text, 0, match.start(holders))
        ):
            continue
        if any(owner is held_org for owner in owners) and (topic is not None or len(owners) > 1):
            continue  # whose owners they are is another company, which the text does not name here
        for owner in owners:
            if (
                attribute == company.BACKER
                and owner is not None
                and is_lender(owner.name, sentence.masked.text)
            ):
                continue
            if held_org is not None and owner is not None and owner is not held_org:
                findings.add(
                    Proposal(
                        held_org,
                        attribute,
                        owner.name,
                        *sentence.masked.span(*match.span()),
                        rule=f"company: {attribute.name}",
                    )
                )


def _is_told(
    findings: Findings, attribute: Attribute[str], whose: Organisation | None, start: int, end: int
) -> bool:
    """Whether the words tell such a thing of another company already: "Bar is backed by Foo" is not of the topic."""
    for one in reversed(findings.proposals):
        if one.attribute == attribute:
            if one.end <= start:
                break
            if one.start < end and one.topic is not whose:
                return True
    return False


def _meant(sentence: Sentence, match: re.Match[str], topic: Organisation) -> Organisation | None:
    """Whose investors are told without its name: whom a pronoun stands for, else the article's company."""
    pronoun = _PRONOUN.search(sentence.masked.text, 0, match.end())
    backers = [m.org for _, m in sentence.masked.inside(*match.span()) if isinstance(m, OrgMention)]
    if pronoun is None or sentence.focus is None or any(org is sentence.focus for org in backers):
        return topic
    return sentence.focus


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
    low, high = match.span(group)
    if high == match.end() and _ACTS.match(masked.text, high):
        # "Belongs to Foo, and Bar and Baz have lent it money": a clause of its own.
        joins = [masked.text.rfind(", and ", low, high), masked.text.find(" and ", low, high), high]
        high = next(at for at in joins if at >= 0)
    for place, mention in masked.inside(low, high):
        # "Owned by Foo and Bar's Baz": Baz, not Bar.
        last = place + 1 == match.end()
        if isinstance(mention, OrgMention) and not (last and _WHOSE.match(masked.text, place + 1)):
            yield mention.org


def _most(masked: Masked, match: re.Match[str]) -> bool | None:
    """Whether the share is more than half, which makes a parent; None for a half, which makes a joint venture."""
    share = masked.at.get(match.start("share"))
    if not isinstance(share, Measured):
        return False
    return None if share.figure.low * 2 == 1 else share.figure.low * 2 > 1
