"""The networks of one article: who runs them, what they are called, and the numbers of stations that it gives."""

from __future__ import annotations

import re

import attrs

from evbattery.claims import network
from evbattery.reading.company_cues import NOT_COMPANIES
from evbattery.reading.company_focus import nearest_company
from evbattery.reading.contexts import said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.network_counts import station_counts
from evbattery.reading.frames.network_places import are_apart, in_one_country, place_name
from evbattery.reading.frames.network_words import (
    HAS,
    NAMED,
    OPERATORS,
    STATION,
    TRADE,
)
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.reading.proposals import Findings, Network, Proposal

#: "Stations run by Ⓞ" names who runs them behind their number.
_BY = re.compile(
    r"\b(?:run|operated|built|owned|opened|managed|set up|installed|completed)(?: \w+)? by (?:[\w'-]+ |"
    r"Ⓛ's ){0,4}$"
)


#: Whose money is in a company is not who runs its stations: "the Ⓞ-owned firm".
_OWNER = re.compile(r"Ⓞ[- ](?:owned|backed|led|funded|controlled|financed)\b")
#: "Ⓞ's swapping unit" behind the unit's own name.
_PARENT = re.compile(r"Ⓞ's (?:[\w-]+ ){0,5}(?:unit|arm|subsidiary|brand|division|business|affiliate)\b,")
#: The company right before the number has the stations.
_RUNS = re.compile(
    r"(?<!with )(?<!for )(?<!by )(?<!from )(?<!than )Ⓞ(?:, [^,;.ⓄⓃ]{3,40},)? (?:now |already |currently |"
    r"still |also )?(?:runs|has|"
    r"operates|counts|owns|had|ran|boasts|maintains|(?:plans|wants|aims|targets|intends|hopes|"
    r"expects)(?: (?:for|at|to (?:have|build|"
    r"open|install|set up|run|operate|reach)))?)(?: [a-z]+){0,2} $"
)
_ITS_POINTS = re.compile(rf" Ⓞ {STATION}\b")
#: Somebody who was not made out to be a company has them.
_STRANGER = re.compile(
    r"(?:^|[.;:] \W*)(?P<name>[A-Z][\w-]+|(?:An?|Another|One) (?:[\w-]+ ){1,4}?[\w-]+)(?:, [^.;Ⓞ]{3,80},)? "
    r"(?:now |already |also )?"
    r"(?:runs|has|operates|counts|owns|had|ran|opened|wants|plans)\b[^.;:Ⓞ]*$"
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
    #: The place that heads the section.
    section: str = ""

    def of(
        self, operator: Organisation, place: str, sentence: Sentence, evidence: tuple[int, int]
    ) -> Network:
        """The operator's network in a place; a new one where its others lie apart from it."""
        known = self.places.setdefault(id(operator), [])
        for net, places in known:
            if not any(are_apart(place, other) for other in places):
                places.extend([place] if place else [])
                return net
        name = " ".join(
            filter(None, (operator.name, place if known or (place and self._elsewhere(operator)) else ""))
        )
        net = Network(name, operator)
        known.append((net, [place] if place else []))
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
        return net

    def nearest(self, operator: Organisation, place: str) -> Network | None:
        """The operator's network in a place, else one in the same country; None where it has none there."""
        known = self.places.get(id(operator), [])
        here = [net for net, places in known if not any(are_apart(place, other) for other in places)]
        near = [net for net, places in known if any(in_one_country(place, other) for other in places)]
        return next(iter((*here, *near)), None)

    def _elsewhere(self, operator: Organisation) -> bool:
        return id(operator) in self.places and bool(self.places[id(operator)])

    def operator(self, sentence: Sentence, place: int) -> Organisation | None:
        """Who runs the stations spoken of: the operator named before them, else the last one, else the subject."""
        text = sentence.masked.text
        named_so = sentence.masked.at.get(place + 2)
        if _ITS_POINTS.match(text, place + 1) and isinstance(named_so, OrgMention):
            # "900 Foo points"
            return named_so.org
        before = [
            m.org
            for at, m in sentence.orgs()
            if at < place and not _OWNER.match(text, at) and not _PARENT.match(text, at)
        ]
        running = [org for org in before if id(org) in self.operators]
        if running:
            return running[-1]
        named = [
            m.org
            for at, m in sentence.orgs()
            if at < place and not m.anaphoric and not _PARENT.match(text, at)
        ]
        stranger = _STRANGER.search(text[:place])
        if stranger is not None and stranger["name"] not in NOT_COMPANIES:
            return None
        if named and _RUNS.search(sentence.masked.text[:place]):
            self.operators.setdefault(id(named[-1]), named[-1])
            return named[-1]
        behind = [
            m.org for at, m in sentence.orgs() if at > place and _BY.search(sentence.masked.text[place:at])
        ]
        if behind:
            return behind[0]
        if sentence.focus is not None and id(sentence.focus) in self.operators:
            return sentence.focus
        is_unit = any(_PARENT.match(text, at) for at, _ in sentence.orgs())
        nearest = self.last or (named[-1] if named and is_unit else nearest_company(sentence, place))
        return (
            None if any(m.org is nearest and _OWNER.match(text, at) for at, m in sentence.orgs()) else nearest
        )


def find_operators(networks: Networks, about: bool) -> None:
    """The companies whose trade is swapping; in a text about it, those that have stations too."""
    for sentence in networks.document.sentences:
        for pattern in OPERATORS.possible(sentence.masked.text):
            for match in sentence.masked.find(pattern):
                mention = sentence.masked.at.get(match.start("org"))
                if (
                    isinstance(mention, OrgMention)
                    and not place_name(sentence, match.start("org"))
                    and not _OWNER.match(sentence.masked.text, match.start("org"))
                    and not _PARENT.match(sentence.masked.text, match.start("org"))
                ):
                    networks.operators.setdefault(id(mention.org), mention.org)
        for count in station_counts(sentence) if about else ():
            before = max(0, count.start - 160)
            having = HAS.search(sentence.masked.text[before : count.start])
            mention = (
                sentence.masked.at.get(having.start("org" if having["org"] else "with") + before)
                if having
                else None
            )
            owner = having is not None and _OWNER.match(
                sentence.masked.text, having.start("org" if having["org"] else "with") + before
            )
            if isinstance(mention, OrgMention) and not owner:
                networks.operators.setdefault(id(mention.org), mention.org)


def find_named(networks: Networks) -> None:
    """Networks with a name of their own, and the company behind each."""
    for sentence in networks.document.sentences:
        for pattern in NAMED.possible(sentence.masked.text):
            for match in sentence.masked.find(pattern):
                group = "name" if match["name"] else "tag"
                start, end = sentence.masked.span(*match.span(group))
                name = networks.document.text[start:end]
                operator = next(
                    (
                        m.org
                        for place, m in sentence.orgs()
                        if place < match.start(group) and m.org.name != name
                    ),
                    None,
                )
                operator = operator or nearest_company(sentence, match.start(group))
                if (
                    name in networks.named
                    or operator is None
                    or operator.name == name
                    or TRADE.fullmatch(name)
                ):
                    continue
                net = networks.named[name] = Network(name, operator)
                networks.places.setdefault(id(operator), []).append((net, []))
                networks.operators[id(operator)] = operator
                span = sentence.masked.span(*match.span())
                networks.findings.add(
                    Proposal(
                        net,
                        network.OPERATOR,
                        operator.name,
                        *span,
                        rule="network: operator",
                        said_by=said_by(sentence),
                    )
                )


def mentions_one(sentence: Sentence, networks: Networks) -> bool:
    """Whether the sentence names one of the networks that have a name."""
    words = sentence.masked.text
    return any(
        name in words or any(m.org.name == name or name in m.org.names for _, m in sentence.orgs())
        for name in networks.named
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
