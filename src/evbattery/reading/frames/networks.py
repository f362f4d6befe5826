"""Networks of battery-swapping stations: who runs them, where they are, how many stations there are or will be."""

from __future__ import annotations

import re

from evbattery.claims import Qualifiers, RefusalReason, network
from evbattery.reading.blocks import BlockKind
from evbattery.reading.contexts import modality, said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.network_counts import bare_counts, station_counts
from evbattery.reading.frames.network_dates import read_due, read_target
from evbattery.reading.frames.network_details import read_details
from evbattery.reading.frames.network_places import city_of, place_name, where
from evbattery.reading.frames.network_roster import (
    Networks,
    find_named,
    find_operators,
    mentions_one,
    network_of,
)
from evbattery.reading.frames.network_words import (
    AT_PLACES,
    ENDED,
    HEADED,
    INTENDED,
    MAYBE,
    NOT_THERE,
    PRESENT,
    SOLD,
    SOLD_BEHIND,
    STANDING,
    TRADE,
)
from evbattery.reading.proposals import Findings, Network, Proposal
from evbattery.values.vocabulary import Modality

#: Words of the trade in a text from which "stations" alone are swapping stations.
_ABOUT_SWAPPING = 2
#: Sentences after a number of stations in which another may leave out what it counts.
_REACH = 2
_MORE = re.compile(r"\b(?:further|additional|another|more|new|adding|added) (?:\w+ )?$", re.IGNORECASE)


def read_networks(document: Document, findings: Findings) -> None:
    """Propose networks, their operators, cities, stations and dates."""
    words = sum(1 for sentence in document.sentences for _ in sentence.masked.find(TRADE))
    if not words:
        return
    networks = Networks(document, findings)
    about = words >= _ABOUT_SWAPPING or any(
        TRADE.search(sentence.masked.text) and any(True for _ in station_counts(sentence))
        for sentence in document.sentences
    )
    find_operators(networks, about)
    about = about or bool(networks.operators)
    find_named(networks)
    for sentence in document.sentences:
        swaps = bool(TRADE.search(sentence.masked.text)) or mentions_one(sentence, networks)
        known = [m.org for _, m in sentence.orgs() if id(m.org) in networks.operators]
        if about or swaps:
            _read_counts(sentence, networks)
        if swaps or known or (networks.last is not None and about):
            _read_cities(sentence, networks, swaps)
        if sentence.block.kind is BlockKind.HEADING:
            headed = HEADED.match(sentence.masked.text)
            networks.section = place_name(sentence, headed.start("place")).title() if headed else ""
        net = network_of(sentence, networks) if swaps else None
        if net is not None:
            read_details(sentence, net, findings)
        read_due(sentence, networks)
        if known:
            networks.last = known[-1] if sentence.block.kind is not BlockKind.HEADING else known[0]


def _read_counts(sentence: Sentence, networks: Networks) -> None:
    counts = list(station_counts(sentence))
    if counts or sentence.index - networks.counted <= _REACH:
        after = min((count.end for count in counts), default=0)
        taken = [(count.start, count.end) for count in counts]
        counts += [c for c in bare_counts(sentence, after) if not any(a <= c.start < b for a, b in taken)]
    networks.counted = sentence.index if counts else networks.counted
    for count in sorted(counts, key=lambda c: c.start):
        place, end, value, evidence = count.start, count.end, count.value, count.evidence
        text = sentence.masked.text
        if SOLD.search(text[:place]) or SOLD_BEHIND.match(text[end:]) or AT_PLACES.search(text[:place]):
            continue
        operator = networks.operator(sentence, place)
        if operator is None:
            networks.findings.doubt(
                RefusalReason.FIGURE_WITHOUT_SUBJECT,
                sentence,
                place,
                place + 1,
                "a number of swapping stations of nobody named",
            )
            continue
        way, name = where(sentence, place, end)
        name = name or networks.section
        net = networks.of(operator, name if way not in ("outside", "beyond") else "", sentence, evidence)
        speaker = said_by(sentence)
        told = {
            "scope": f"{way} {name}" if way else "",
            "change": "added" if _MORE.search(sentence.masked.text[max(0, place - 25) : place]) else "",
        }
        firmness = modality(sentence, place)
        if firmness is Modality.ACTUAL and INTENDED.search(sentence.masked.text[:place]):
            firmness = Modality.PLANNED
        qualifiers = Qualifiers({key: words for key, words in told.items() if words})
        networks.findings.add(
            Proposal(
                net,
                network.STATIONS,
                value,
                *evidence,
                rule="network: stations",
                modality=firmness,
                qualifiers=qualifiers,
                said_by=speaker,
            )
        )
        city = city_of(name) if way in ("in", "across", "throughout") else None
        if city is not None and firmness is not Modality.POSSIBLE:
            _propose_city(sentence, net, name, city, networks.findings)
        read_target(sentence, place, end, net, firmness, networks.findings)


def _read_cities(sentence: Sentence, networks: Networks, swaps: bool) -> None:
    """Cities where stations stand or the service runs."""
    text = sentence.masked.text
    for place in sorted(sentence.masked.at):
        name = place_name(sentence, place)
        city = city_of(name) if name else None
        before = text[:place]
        if (
            city is None
            or (MAYBE.search(before) and sentence.block.kind is not BlockKind.HEADLINE)
            or NOT_THERE.search(before)
            or ENDED.match(text, place + 1)
        ):
            continue
        if (
            not (PRESENT if swaps else STANDING).search(before[-110:])
            or "Ⓕ" in before[-60:]
            or not before.endswith(
                (
                    "in ",
                    "In ",
                    "of ",
                    "and ",
                    "or ",
                    ", ",
                    "across ",
                    "around ",
                    "throughout ",
                    "as ",
                    "like ",
                    "them ",
                    "including ",
                    "covers ",
                    "reaches ",
                    "serves ",
                    "spans ",
                )
            )
        ):
            continue
        net = network_of(sentence, networks) if swaps else None
        operator = networks.operator(sentence, place) if net is None else None
        if operator is not None and id(operator) in networks.operators:
            mention = sentence.masked.at[place]
            net = networks.nearest(operator, name) or networks.of(
                operator, name, sentence, (mention.start, mention.end)
            )
        if net is not None:
            _propose_city(sentence, net, name, city, networks.findings)


def _propose_city(sentence: Sentence, net: Network, name: str, city: str, findings: Findings) -> None:
    place = next(at for at in sentence.masked.at if place_name(sentence, at) == name)
    mention = sentence.masked.at[place]
    if not any(
        p.topic is net and p.attribute == network.CITY and p.value == city for p in findings.proposals
    ):
        findings.add(
            Proposal(
                net,
                network.CITY,
                city,
                mention.start,
                mention.end,
                rule="network: city",
                said_by=said_by(sentence),
            )
        )
