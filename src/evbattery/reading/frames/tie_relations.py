"""Partnerships told by a noun for what one company is to another: "Foo, a customer of Bar"."""

from __future__ import annotations

from collections.abc import Iterator

from evbattery.reading.contexts import modality, said_by
from evbattery.reading.document import Sentence
from evbattery.reading.frames.bonds import Bond, Passage
from evbattery.reading.frames.relations import Related, Relation, related
from evbattery.reading.frames.tie_cue import AHEAD_END, purpose_of
from evbattery.reading.frames.tie_subjects import Scene
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind
_KINDS = {Relation.CUSTOMER: _K.SUPPLY, Relation.SUPPLIER: _K.SUPPLY, Relation.LICENSEE: _K.LICENSING}
#: Who owns whom is told of the companies.
_OWNING = (Relation.BACKER, Relation.PARENT, Relation.UNIT)
#: Characters behind the noun in which its purpose may stand.
_REACH = 60


def relation_ties(whole: Sentence, scene: Scene) -> Iterator[Bond]:
    """The bonds that nouns of relation tell in a sentence, each pair of companies on its own."""
    for told in related(whole, scene.topic):
        if told.relation in _OWNING:
            continue
        kind = _KINDS.get(told.relation) or _purpose(whole, told)
        span = whole.masked.span(told.start, told.end)
        passage = Passage(*span, modality(whole, told.start), said_by(whole))
        for who in told.who:
            for whose in told.whose:
                bond = scene.bonds.tie([whose, who], kind, passage, strong=False)
                bond.seen.append(whole.index)
                bond.paragraph = whole.paragraph
                yield bond


def _purpose(whole: Sentence, told: Related) -> PartnershipKind | None:
    text = whole.masked.text
    return purpose_of(
        text[told.start : told.end]
        + AHEAD_END.split(text[told.end : told.end + _REACH], maxsplit=1)[0].partition(",")[0]
    )
