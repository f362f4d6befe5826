"""The networks of one article: who runs them, what they are called, and the numbers of stations that it gives."""

from __future__ import annotations

import re

import attrs

from evbattery.claims import network
from evbattery.reading.asides import is_aside
from evbattery.reading.company_cues import NOT_COMPANIES
from evbattery.reading.company_focus import nearest_company
from evbattery.reading.contexts import said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.network_counts import Count
from evbattery.reading.frames.network_places import LastPlaces, are_apart, in_one_country
from evbattery.reading.frames.network_words import OWNER, TRADE
from evbattery.reading.mentions import Organisation
from evbattery.reading.proposals import Findings, Network, Proposal

#: "Stations run by Ⓞ" names who runs them behind their number.
_BY = re.compile(
    r"\b(?:(?:run|operated|built|owned|opened|managed|set up|put up|installed|completed|promised|planned)(?: \w+)? by|"
    r"(?:the )?property of|belong(?:s|ing)? to) (?:[\w'-]+ |[ⓁⓄ]'s ){0,4}$|"
    r"^\S+ (?:[\w-]+ ){0,4}?(?:(?:with )?which |that )$|^\S+ (?:of (?:them|these) )?(?:to|by|are) $"
)
#: Two companies that have stations together.
_BOTH = re.compile(
    r"Ⓞ and Ⓞ (?:(?:now|together|jointly|already|will|would|want|plan|aim|intend|hope|are|said|say|have|agreed|"
    r"announced|run|operate|own|promised)\b)[^.;Ⓞ]{0,60}$"
)


_ITS = re.compile(r"\bits (?:[\w-]+ ){0,2}$")
#: Somebody who was not made out to be a company has them.
_STRANGER = re.compile(
    r"(?:^|[.;:] \W*)(?:(?P<name>(?:(?:Ⓞ|[A-Z][\w-]+)'s )?[A-Z][\w-]+(?: [A-Z][\w-]+)*)|"
    r"(?P<some>(?:An?|Another|One) (?:[\w-]+ ){1,4}?[\w-]+))(?:, [^.;Ⓞ]{3,80},)? "
    r"(?:now |already |also )?(?:runs|has|operates|counts|owns|had|ran|opened|wants|plans)\b[^.;:Ⓞ]*$|"
    r"(?:^|[.;:] \W*)(?P<other>(?:An?|Another|One) (?:[\w-]+ ){1,3}?)(?:operator|firm|company|rival|start-up|"
    r"competitor),? (?:which|that|who) [^.;:Ⓞ]*$"
)


@attrs.define(eq=False)
class Networks:
    """The networks of one article as they are found."""

    document: Document
    findings: Findings
    named: dict[str, Network] = attrs.Factory(dict[str, Network])
    #: The networks of each operator with the places that their stations are in.
    places: dict[int, list[tuple[Network, list[str]]]] = attrs.Factory(
        dict[int, list[tuple[Network, list[str]]]]
    )
    operators: dict[int, Organisation] = attrs.Factory(dict[int, Organisation])
    last: Organisation | None = None
    #: The last sentence that counts stations.
    counted: int = -9
    #: The network whose stations were counted last.
    counted_in: Network | None = None
    spoken: LastPlaces = attrs.Factory(LastPlaces)
    #: The place that heads the section.
    section: str = ""

    def of(
        self,
        operator: Organisation,
        place: str,
        sentence: Sentence,
        evidence: tuple[int, int],
        apart: bool = False,
    ) -> Network:
        """The operator's network in a place; a new one where its others lie *apart* from it."""
        known = self.places.setdefault(id(operator), [])
        for net, places in known:
            if place in places if apart else not any(are_apart(place, other) for other in places):
                places.extend([place] if place else [])
                return net
        name = " ".join(
            filter(None, (operator.name, place if known or (place and self._elsewhere(operator)) else ""))
        )
        net = Network(name, operator)
        known.append((net, [place] if place else []))
        self.run_by(net, operator, sentence, evidence)
        return net

    def run_by(
        self, net: Network, operator: Organisation, sentence: Sentence, evidence: tuple[int, int]
    ) -> None:
        """Propose who runs a network, on its name in the sentence, else on the *evidence*."""
        if any(p.topic is net and p.value == operator.name for p in self.findings.proposals):
            return
        span = next(((m.start, m.end) for _, m in sentence.orgs() if m.org is operator), evidence)
        self.findings.add(
            Proposal(
                net,
                network.OPERATOR,
                operator.name,
                *span,
                rule="network: operator",
                said_by=said_by(sentence),
            )
        )

    def nobodys(self, place: str) -> Network:
        """The stations of a place of which the text does not say who runs them."""
        return self.named.setdefault(f"{place} swap stations", Network(f"{place} swap stations"))

    def partner(self, sentence: Sentence, place: int, operator: Organisation | None) -> Organisation | None:
        """The company that runs the stations together with the operator: "Ⓞ and Ⓞ have Ⓝ between them"."""
        both = _BOTH.search(sentence.masked.text[:place])
        pair = [m.org for at, m in sentence.orgs() if both is not None and both.start() <= at < both.end()]
        return next((org for org in pair if org is not operator), None) if operator in pair else None

    def nearest(self, operator: Organisation, place: str) -> Network | None:
        """The operator's network in a place, else one in the same country; None where it has none there."""
        known = self.places.get(id(operator), [])
        here = [net for net, places in known if not any(are_apart(place, other) for other in places)]
        near = [net for net, places in known if any(in_one_country(place, other) for other in places)]
        return next(iter((*here, *near)), None)

    def in_place(self, place: str) -> Network | None:
        """The network that counts stations in just that place."""
        return next((net for known in self.places.values() for net, places in known if place in places), None)

    def _elsewhere(self, operator: Organisation) -> bool:
        return id(operator) in self.places and bool(self.places[id(operator)])

    def operator(
        self, sentence: Sentence, count: Count | int, until: int | None = None, last: Network | None = None
    ) -> Organisation | None:
        """Who runs the stations spoken of: the operator named before them, else the last one, else the subject.

        A number without its noun goes on from the one before it, in the *last* network; what stands behind the next
        number, at *until*, has that.
        """
        text = sentence.masked.text
        place = count if isinstance(count, int) else count.start
        bare = not isinstance(count, int) and count.bare
        before = [
            m.org
            for at, m in sentence.orgs()
            if at < place and not OWNER.match(text, at) and not is_aside(text, at, place)
        ]
        until = until or len(text)
        behind = [m.org for at, m in sentence.orgs() if place < at < until and _BY.search(text[place:at])]
        if behind:
            return behind[0]
        running = [org for org in before if id(org) in self.operators]
        if not running and before and _ITS.search(text, max(0, place - 40), place):
            running = before  # "Foo gave up its Ⓝ stations": Foo's, and not those of whom the text is about.
        stranger = _STRANGER.search(text[:place])
        if stranger is not None and (stranger["name"] or "").split(" ")[0] not in NOT_COMPANIES:
            return None
        if running:
            return running[-1]
        named = any(at < place and m.org in before and not m.anaphoric for at, m in sentence.orgs())
        if bare and named and not running:
            return None
        if bare and not before and last is not None and last.operator is not None:
            return last.operator
        if sentence.focus is not None and id(sentence.focus) in self.operators:
            return sentence.focus
        later = next(
            (m.org for at, m in sentence.orgs() if place < at < until and id(m.org) in self.operators),
            None,
        )
        nearest = self.last or later or nearest_company(sentence, place)
        return (
            None if any(m.org is nearest and OWNER.match(text, at) for at, m in sentence.orgs()) else nearest
        )


def is_nobodys(sentence: Sentence, place: int) -> bool:
    """Whether a sentence about swapping counts stations that it gives to nobody at all."""
    text = sentence.masked.text
    return (
        TRADE.search(text, place) is not None
        and "Ⓞ" not in text[:place]
        and not _STRANGER.search(text[:place])
    )


def network_of(sentence: Sentence, networks: Networks) -> Network | None:
    """The network that a sentence about swapping speaks of: by its name, else that of the company it speaks of."""
    beside = {name for _, m in sentence.orgs() for name in (m.org.name, *m.org.names)}
    for name, net in networks.named.items():
        if name in sentence.masked.text or name in beside:
            return net
    for _, mention in sentence.orgs():
        known = networks.places.get(id(mention.org))
        if known:
            return known[0][0]
    return None
