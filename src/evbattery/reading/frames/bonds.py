"""The partnerships of an article while it is being read: who is tied by what, and which one a later sentence means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from evbattery.claims import Attribute, ClaimValue, Qualifiers
from evbattery.claims.qualifiers import NONE
from evbattery.reading.document import Sentence
from evbattery.reading.mentions import Organisation
from evbattery.reading.proposals import Tie
from evbattery.reading.site import Site
from evbattery.values.vocabulary import Modality, PartnershipKind

_K = PartnershipKind
#: Kinds that one bond can be called by turns; the first that was said stays.
_SAME_BOND = tuple(
    frozenset(pair)
    for pair in (
        (_K.SUPPLY, _K.OFFTAKE),
        (_K.MOU, _K.SUPPLY),
        (_K.MOU, _K.OFFTAKE),
        (_K.MOU, _K.DEVELOPMENT),
        (_K.MOU, _K.LICENSING),
        (_K.MERGER_ACQUISITION, _K.INVESTMENT),
    )
)
#: A bond stays in mind for so many sentences after it was spoken of.
_REACH = 4


@attrs.frozen
class Passage:
    """Where the article says something, how firmly, and by whose word."""

    start: int
    end: int
    modality: Modality = Modality.ACTUAL
    speaker: str | None = None


@attrs.frozen
class Detail:
    """A stake, value, volume or term of a bond."""

    attribute: Attribute[ClaimValue]
    value: ClaimValue
    passage: Passage
    party: Organisation | None = None
    qualifiers: Qualifiers = NONE
    site: Site | None = None


@attrs.define(eq=False)
class Bond:
    """One partnership as far as the article has told it."""

    parties: list[Organisation]
    kind: PartnershipKind | None
    passage: Passage
    kind_passage: Passage
    #: Who buys, invests or licenses, where the words say it: the first of ``parties``.
    directed: bool = False
    #: The company that the parties own together.
    venture: Organisation | None = None
    #: Where the article names that company beside its owners.
    venture_passage: Passage | None = None
    #: A noun of companies that work together, without a word on what they do.
    alliance: bool = False
    #: Whether the article says that another bond took its place.
    superseded: bool = False
    #: Who is financed, where it is a round of financing, whoever takes part in it.
    financed: Organisation | None = None
    #: Told by nothing but who owns a company.
    tacit: bool = False
    #: Number of the paragraph that told it last.
    paragraph: int = -1
    details: list[Detail] = attrs.Factory(list[Detail])
    #: Numbers of the sentences that spoke of it.
    seen: list[int] = attrs.Factory(list[int])
    tie: Tie = attrs.Factory(lambda: Tie([]))

    def has_party(self, org: Organisation | None) -> bool:
        """Whether the company is tied by it."""
        return any(org is party for party in self.parties)

    def add(self, detail: Detail) -> None:
        """Note a stake, a value, a volume or a term."""
        self.details.append(detail)


@attrs.define
class Bonds:
    """The partnerships of an article: one for each set of companies and kind."""

    found: list[Bond] = attrs.Factory(list[Bond])
    #: The companies in the order in which they were last spoken of.
    spoken: list[Organisation] = attrs.Factory(list[Organisation])
    #: The two who acted in the sentence before: "Foo and Bar will ... They have ..."
    pair: tuple[Organisation, ...] = ()
    #: All whom it named.
    named: tuple[Organisation, ...] = ()

    def tie(
        self,
        parties: Sequence[Organisation],
        kind: PartnershipKind | None,
        passage: Passage,
        *,
        strong: bool,
        anew: bool = False,
    ) -> Bond:
        """The bond of these companies: the one told before, if the words can mean it, else a new one."""
        for bond in reversed(self.found):
            if _same_parties(bond, parties) and (bond.kind is kind if anew else may_be(bond.kind, kind)):
                bond.tacit = False
                if bond.kind is None and kind is not None:
                    bond.kind, bond.kind_passage = kind, passage
                return bond
        if not strong:
            known = [
                bond
                for bond in reversed(self.found)
                if _same_parties(bond, parties) and not _is_other_matter(bond.kind, kind)
            ]
            if known:
                return known[0]
        bond = Bond(list(parties), kind, passage, passage)
        self.found.append(bond)
        return bond

    def in_mind(
        self,
        sentence: Sentence,
        kinds: Iterable[PartnershipKind | None] | None = None,
        parties: Sequence[Organisation] = (),
    ) -> Bond | None:
        """The bond that the sentences before spoke of last, of one of *kinds* if given; None where none is near.

        Where *parties* are given, one of them is tied by it.
        """
        wanted = None if kinds is None else set(kinds)
        near: list[tuple[int, int, Bond]] = []
        for place, bond in enumerate(self.found):
            spoken = next((index for index in reversed(bond.seen) if index < sentence.index), None)
            if (
                spoken is not None
                and sentence.index - spoken <= _REACH
                and (wanted is None or bond.kind in wanted)
                and (not parties or any(map(bond.has_party, parties)))
            ):
                near.append((spoken, place, bond))
        return max(near, key=lambda item: item[:2])[2] if near else None

    def of_venture(self, org: Organisation) -> Bond | None:
        """The bond of those who own the company together."""
        return next((bond for bond in self.found if bond.venture is org), None)


def _same_parties(bond: Bond, parties: Sequence[Organisation]) -> bool:
    mine, others = {id(org) for org in bond.parties}, {id(org) for org in parties}
    return mine == others or (len(others) > 1 and others < mine)


def _is_other_matter(one: PartnershipKind | None, other: PartnershipKind | None) -> bool:
    """Whether a company is bought, or its technology, and the other bond is trade between the two."""
    bought = len({one, other} & {_K.INVESTMENT, _K.MERGER_ACQUISITION}) == 1
    return None not in (one, other) and (bought or {one, other} == {_K.LICENSING, _K.SUPPLY})


def may_be(one: PartnershipKind | None, other: PartnershipKind | None) -> bool:
    """Whether one bond can be called by both kinds."""
    return one is None or other is None or one is other or frozenset((one, other)) in _SAME_BOND
