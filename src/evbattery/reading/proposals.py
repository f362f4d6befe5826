"""Proposals: what rules conclude, before subjects have their final names and evidence is checked."""

from __future__ import annotations

import attrs

from evbattery.claims import Attribute, ClaimValue, Qualifiers, RefusalReason
from evbattery.claims.qualifiers import NONE
from evbattery.reading.document import Sentence
from evbattery.reading.mentions import Organisation
from evbattery.reading.site import Site
from evbattery.values.dates import PartialDate
from evbattery.values.vocabulary import Modality


@attrs.define(eq=False)
class ProductSubject:
    """A named product of the article, or the one unnamed cell or battery that it is about."""

    name: str
    maker: Organisation | None = None


@attrs.define(eq=False)
class Tie:
    """A partnership: companies, and what binds them."""

    parties: list[Organisation]
    label: str = ""


@attrs.define(eq=False)
class Network:
    """A network of swapping stations."""

    name: str
    operator: Organisation | None = None


@attrs.define(eq=False)
class MarketSubject:
    """A market: its region, its segment and a year."""

    name: str


#: What a proposal can be about; each becomes a subject with a name once the whole article has been read.
Topic = Organisation | Site | ProductSubject | Tie | Network | MarketSubject


@attrs.frozen(eq=False)
class Proposal:
    """One conclusion of one rule."""

    topic: Topic
    attribute: Attribute[ClaimValue]
    value: ClaimValue
    start: int
    end: int
    rule: str
    modality: Modality = Modality.ACTUAL
    when: PartialDate | None = None
    party: str | None = None
    qualifiers: Qualifiers = NONE
    said_by: str | None = None


@attrs.frozen(eq=False)
class Doubt:
    """One thing that a rule saw and would not conclude."""

    reason: RefusalReason
    start: int
    end: int
    note: str


@attrs.define(eq=False)
class Findings:
    """All that the rules conclude from one article, and all that they leave open."""

    proposals: list[Proposal] = attrs.Factory(list[Proposal])
    doubts: list[Doubt] = attrs.Factory(list[Doubt])
    #: The plant that a stake is in, by the proposal's identity; its name is known only at the end.
    stake_sites: dict[int, Site] = attrs.Factory(dict[int, Site])

    def add(self, proposal: Proposal) -> None:
        """Note a conclusion."""
        self.proposals.append(proposal)

    def doubt(self, reason: RefusalReason, sentence: Sentence, start: int, end: int, note: str) -> None:
        """Note what stands between two positions of a masked sentence and was not concluded."""
        self.doubts.append(Doubt(reason, *sentence.masked.span(start, end), note))

    def has(self, topic: Topic, attribute: Attribute[ClaimValue]) -> bool:
        """Whether something was already concluded of that kind about the topic."""
        return any(p.topic is topic and p.attribute == attribute for p in self.proposals)
