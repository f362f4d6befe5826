"""Finding partnerships: each sentence against each way to say that companies are tied."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from evbattery.patterns import Gated
from evbattery.reading.contexts import clause, said_by
from evbattery.reading.frames.bonds import Bond, Passage
from evbattery.reading.frames.tie_clause_sides import has_other_subject
from evbattery.reading.frames.tie_clauses import clause_ties
from evbattery.reading.frames.tie_cue import is_known
from evbattery.reading.frames.tie_kinds import firmness, is_alliance, kind_of, noun_of, venture_of
from evbattery.reading.frames.tie_patterns import RULES
from evbattery.reading.frames.tie_roles import GAPPED
from evbattery.reading.frames.tie_rules import TieRule
from evbattery.reading.frames.tie_subjects import Scene, other_owner, sides
from evbattery.reading.frames.tie_words import (
    BOUGHT,
    MEMBERSHIP,
    OTHER_BOND,
    PLURAL_NOUN,
    SECURITIES,
    VENTURE_ACTS,
)
from evbattery.reading.mentions import Measured, Organisation
from evbattery.values.vocabulary import PartnershipKind

_DENIED = Gated(
    r"\b(?:no|not(?! only| just| merely)|never|nor|neither|without|den(?:y|ies|ied)|reject(?:s|ed)?|refut(?:e|es|ed)|"
    r"(?:examin|consider|weigh|mull)(?:s|es|ing)|declin(?:e|es|ed) to|"
    r"in talks|talks (?:with|on|over)|negotiat\w+|rather than|instead of|competes?)\b|"
    r"n't(?! just| only)\b",
    re.IGNORECASE,
)


#: "Having struck partnerships with Foo and Bar, Baz ...": who did.
_DID = re.compile(r", (?=Ⓞ (?:is|was|has|had|will|now|[a-z]+s|[a-z]+ed)\b)")


@attrs.frozen
class Found:
    """A bond and where in the plain sentence the words stand that tie."""

    bond: Bond
    start: int
    end: int


def find_ties(scene: Scene) -> list[Found]:
    """The bonds that a plain sentence tells, in the order of its words; new ones are added to the scene's."""
    found: list[Found] = []
    if scene.text.rstrip(" \"'").endswith("?"):
        return found
    for rule in RULES.possible(scene.sentence.masked.text):
        for match in scene.sentence.masked.find(rule.pattern):
            for item in _apply(rule, match, scene):
                item.bond.seen.append(scene.sentence.index)
                item.bond.paragraph = scene.sentence.paragraph
                found.append(item)
    found += [
        Found(told.bond, told.start, told.end)
        for told in clause_ties(scene, [(item.start, item.end) for item in found])
    ]
    found += _gapped(scene, found)
    return sorted(found, key=lambda item: (item.start, item.end))


def _gapped(scene: Scene, found: list[Found]) -> Iterator[Found]:
    """The bonds that a clause without a verb tells like the one before it: "... from Foo, and Bar from Baz"."""
    for match in GAPPED.finditer(scene.text):
        before = [one.bond for one in found if one.start < match.start("org") and match.start() < one.end]
        parties = [*scene.named(match, "org"), *scene.named(match, "others")]
        if before and len(parties) > 1:
            first, passage = before[-1], before[-1].passage
            span = scene.sentence.masked.span(match.start("org"), match.end())
            passage = attrs.evolve(passage, start=span[0], end=span[1])
            for other in parties[1:]:
                bond = scene.bonds.tie([parties[0], other], first.kind, passage, strong=True)
                bond.seen.append(scene.sentence.index)
                bond.paragraph = scene.sentence.paragraph
                yield Found(bond, match.start("org"), match.end())


def _apply(rule: TieRule, match: re.Match[str], scene: Scene) -> Iterator[Found]:
    sentence = scene.sentence
    noun, noun_kind = noun_of(match)
    if noun is not None and _is_no_deal(rule, match, noun_kind, scene):
        return
    if noun is not None and OTHER_BOND.search(scene.text[max(0, match.start(noun) - 18) : match.start(noun)]):
        return
    if rule.name == "replaced":
        yield from _replaced(match, noun_kind, scene)
        return
    told = sides(rule, match, scene)
    if rule.subject and told.start == match.start() and not scene.within(0, match.start()):
        low = max(clause(sentence, match.start())[0], match.start() - 120)
        if has_other_subject(scene.text[low : match.end()]):
            return
    if not told.actors and len(told.others) > 1 and _is_several(rule, match):
        did = _DID.match(scene.text, match.end())
        told = attrs.evolve(told, actors=scene.within(did.end(), did.end() + 1) if did is not None else [])
        if not told.actors and rule.subject:
            return
    # Who is named only on the far side of an order or a delivery is tied with somebody, not with each other.
    nobody = rule.subject and rule.apart and not told.actors
    known = (
        noun is not None
        and noun_kind is PartnershipKind.JOINT_VENTURE
        and is_known(scene.text, match.start(noun))
    )
    if nobody or len(told.actors) + len(told.others) < 2 or (not known and _is_denied(match, scene)):
        return
    kind = kind_of(rule, match, sentence, scene.bonds)
    joint = kind is PartnershipKind.JOINT_VENTURE
    venture = venture_of(rule, match, sentence) if joint else None
    span = sentence.masked.span(min(told.start, match.start()), match.end())
    passage = Passage(*span, firmness(sentence, min(told.start, match.start()), match), said_by(sentence))
    told = attrs.evolve(told, others=[*told.others, *_uncounted(match, scene, told.others)])
    for parties in _groups(rule, match, told.actors, told.others):
        tied = [org for org in parties if org is not venture]
        if len(tied) == 1 and venture in parties and rule.name == "noun with":
            tied = [*other_owner(scene, [*tied, *parties]), *tied]
        owned = _owned(tied, scene) if kind is PartnershipKind.INVESTMENT else None
        if owned is not None:
            yield Found(owned, match.start(), match.end())
        elif len(tied) > 1:
            bond = scene.bonds.tie(tied, kind, passage, strong=not rule.weak)
            bond.directed = bond.directed or (rule.buyer and bond.parties[0] is tied[0])
            bond.alliance = bond.alliance or is_alliance(rule, match)
            if bond.venture is None and venture is not None:
                bond.venture, bond.venture_passage = venture, passage
            yield Found(
                bond,
                _place(match, scene, tied[-1], len(parties) < len(told.actors) + len(told.others)),
                match.end(),
            )


def _is_no_deal(rule: TieRule, match: re.Match[str], kind: PartnershipKind | None, scene: Scene) -> bool:
    """Whether the paper is about shares for the market, or the alliance an association."""
    sold = kind not in BOUGHT and SECURITIES.search(scene.text, match.start(), match.end() + 60)
    start, _ = clause(scene.sentence, match.start())
    noun, _ = noun_of(match)
    acting = (
        kind is PartnershipKind.JOINT_VENTURE
        and noun is not None
        and VENTURE_ACTS.match(scene.text, match.end(noun))
    )
    member = is_alliance(rule, match) and MEMBERSHIP.search(scene.text, start, match.start())
    return bool(sold or member or acting)


def _uncounted(match: re.Match[str], scene: Scene, others: list[Organisation]) -> list[Organisation]:
    """The company that the article is about, where "the three companies" are one more than those named."""
    if "count" not in match.re.groupindex or match["count"] is None:
        return []
    mention = scene.sentence.masked.at.get(match.start("count"))
    one_more = isinstance(mention, Measured) and mention.figure.low == len(others) + 1
    return other_owner(scene, others) if one_more else []


def _groups(
    rule: TieRule, match: re.Match[str], actors: list[Organisation], others: list[Organisation]
) -> list[list[Organisation]]:
    """One partnership for all, or one with each where the words speak of several."""
    if _is_several(rule, match) and min(len(actors), len(others)) == 1:
        return [[*actors, org] for org in others] if len(actors) == 1 else [[org, *others] for org in actors]
    return [[*actors, *others]]


def _is_several(rule: TieRule, match: re.Match[str]) -> bool:
    """Whether the words speak of several bonds."""
    noun, _ = noun_of(match)
    return rule.apart or (noun is not None and bool(PLURAL_NOUN.search(match[noun])))


def _owned(parties: list[Organisation], scene: Scene) -> Bond | None:
    """The bond of the owners where one of the companies is what another owns with others."""
    for org in parties:
        bond = scene.bonds.of_venture(org)
        if bond is not None and any(bond.has_party(other) for other in parties):
            return bond
    return None


def _place(match: re.Match[str], scene: Scene, org: Organisation, apart: bool) -> int:
    """Where the bond is told: where its own company stands if several are told in one breath."""
    places = [place for place, m in scene.sentence.orgs() if place < match.end() and m.org is org]
    return min(places[-1], match.end()) if apart and places else match.start()


def _replaced(match: re.Match[str], kind: PartnershipKind | None, scene: Scene) -> Iterator[Found]:
    """A bond of the same companies that the one told before took the place of."""
    before = scene.bonds.in_mind(scene.sentence)
    if before is None or kind is None or before.kind is kind or _is_denied(match, scene):
        return
    span = scene.sentence.masked.span(*match.span())
    passage = Passage(*span, firmness(scene.sentence, match.start(), match), said_by(scene.sentence))
    bond = scene.bonds.tie(before.parties, kind, passage, strong=True, anew=True)
    bond.superseded = True
    yield Found(bond, match.start(), match.end())


def _is_denied(match: re.Match[str], scene: Scene) -> bool:
    start, _ = clause(scene.sentence, match.start())
    return bool(_DENIED.search(scene.text, start, match.end()))
