"""Networks of battery-swapping stations: who runs them, where they are, how many stations there are or will be."""

from __future__ import annotations

import re

from evbattery.claims import Qualifiers, RefusalReason, network
from evbattery.reading.blocks import BlockKind
from evbattery.reading.contexts import modality, said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.network_counts import Count, bare_counts, station_counts
from evbattery.reading.frames.network_dates import read_due, read_target
from evbattery.reading.frames.network_details import read_details
from evbattery.reading.frames.network_names import find_named, find_operators, mentions_one
from evbattery.reading.frames.network_places import city_of, place_name, where, where_each
from evbattery.reading.frames.network_roster import (
    Networks,
    is_nobodys,
    network_of,
)
from evbattery.reading.frames.network_words import (
    AT_PLACES,
    ENDED,
    HEADED,
    INTENDED,
    MAYBE,
    NOT_THERE,
    NOUN,
    PRESENT,
    SOLD,
    SOLD_BEHIND,
    STANDING,
    TO_COME,
    TRADE,
)
from evbattery.reading.proposals import Findings, Network, Proposal
from evbattery.reading.relevance import names_a_swapper
from evbattery.values.vocabulary import Modality

#: Words of the trade in a text from which "stations" alone are swapping stations.
_ABOUT_SWAPPING = 2
#: A wish of its own is about all that the operator has: "60 in Norway and 40 in Sweden, and wants 200".
_WISHES = re.compile(
    r", (?:and|but|while)(?: it)?(?: also| now| still)? "
    r"(?:wants|plans|aims|hopes|expects|intends|targets|will|is to|has promised)\b"
)
#: Sentences after a number of stations in which another may leave out what it counts.
_REACH = 2
_SEVERAL = 2
#: A number that what follows tells to be one of stations, before any are named.
_GOES_ON = re.compile(r" to Ⓝ| of (?:its|their|the|these|those) ")
_MORE = re.compile(r"\b(?:further|additional|another|more|new|adding|added) (?:\w+ )?$", re.IGNORECASE)


def read_networks(document: Document, findings: Findings) -> None:
    """Propose networks, their operators, cities, stations and dates."""
    words = sum(1 for sentence in document.sentences for _ in sentence.masked.find(TRADE))
    stations = any(NOUN.search(sentence.masked.text) for sentence in document.sentences)
    if not words and not (stations and any(map(names_a_swapper, document.sentences))):
        return
    networks = Networks(document, findings)
    about = bool(words) or stations
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
        networks.spoken = networks.spoken.note(sentence, len(sentence.masked.text))
        if known:
            networks.last = known[-1] if sentence.block.kind is not BlockKind.HEADING else known[0]


def _counts(sentence: Sentence, networks: Networks) -> list[Count]:
    """The numbers of stations in order; those without their noun only where stations were spoken of before."""
    text = sentence.masked.text
    counts = list(station_counts(sentence))
    spoken = NOUN.search(text) or TRADE.search(text)
    known = sentence.index - networks.counted <= _REACH
    if not (counts or spoken or known) or sentence.block.kind in (BlockKind.HEADING, BlockKind.HEADLINE):
        return counts
    after = 0 if known else min([spoken.end() if spoken else len(text), *(count.end for count in counts)])
    taken = [(count.start, count.end) for count in counts]
    counts += [
        one
        for one in bare_counts(sentence)
        if (not one.bare or one.start >= after or _GOES_ON.match(text, one.end))
        and not any(start <= one.start < end for start, end in taken)
    ]
    if counts or NOUN.search(text):
        networks.counted, networks.counted_in = sentence.index, None
    return sorted(counts, key=lambda count: count.start)


def _read_counts(sentence: Sentence, networks: Networks) -> None:
    text = sentence.masked.text
    before = networks.counted_in
    counts = _counts(sentence, networks)
    starts = [count.start for count in counts[1:]]
    for number, count in enumerate(counts):
        place, end = count.start, count.end
        if SOLD.search(text[:place]) or SOLD_BEHIND.match(text[end:]) or AT_PLACES.search(text[:place]):
            continue
        way, name, apart = where(sentence, place, end, networks.spoken)
        operator = networks.operator(sentence, count, next(iter(starts[number:]), None), before)
        if operator is None and (not name or not city_of(name) or not is_nobodys(sentence, place)):
            networks.findings.doubt(
                RefusalReason.FIGURE_WITHOUT_SUBJECT,
                sentence,
                place,
                place + 1,
                "a number of swapping stations of nobody named",
            )
            continue
        each = where_each(sentence, place, end) if operator is not None else []
        if operator is not None and len(each) >= _SEVERAL:
            for town in each:
                net = networks.of(operator, town, sentence, count.evidence, apart=True)
                _propose_count(sentence, net, count, "in", town, networks)
            continue
        name = name or networks.section
        here = networks.counted_in
        if operator is None:
            net = networks.nobodys(name)
        elif not name and here is not None and here.operator is operator:
            wishes = number > 0 and _WISHES.search(text, counts[0].end, place) is not None
            net = networks.places[id(operator)][0][0] if wishes else here
        else:
            net = networks.of(
                operator, name if way not in ("outside", "beyond") else "", sentence, count.evidence, apart
            )
        before = networks.counted_in = net
        partner = networks.partner(sentence, place, operator)
        if partner is not None:
            networks.run_by(net, partner, sentence, count.evidence)
        _propose_count(sentence, net, count, way, name, networks)


def _propose_count(
    sentence: Sentence, net: Network, count: Count, way: str, name: str, networks: Networks
) -> None:
    """Propose a number of stations, the city that they are in, and by when they are to stand."""
    text, place, end = sentence.masked.text, count.start, count.end
    told = {
        "scope": f"{way} {name}" if way else "",
        "change": "added" if _MORE.search(text[max(0, place - 25) : place]) else "",
    }
    firmness = modality(sentence, place)
    if firmness is Modality.ACTUAL and (INTENDED.search(text[:place]) or TO_COME.match(text[end:])):
        firmness = Modality.PLANNED
    qualifiers = Qualifiers({key: words for key, words in told.items() if words})
    networks.findings.add(
        Proposal(
            net,
            network.STATIONS,
            count.value,
            *count.evidence,
            rule="network: stations",
            modality=firmness,
            qualifiers=qualifiers,
            said_by=said_by(sentence),
        )
    )
    city = city_of(name) if way not in ("", "outside", "beyond") else None
    if city is not None and firmness is not Modality.POSSIBLE:
        _propose_city(sentence, net, name, city, networks)
    read_target(sentence, count, net, firmness, networks)


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
        net = networks.in_place(name) or (network_of(sentence, networks) if swaps else None)
        operator = networks.operator(sentence, place) if net is None else None
        if operator is not None and id(operator) in networks.operators:
            mention = sentence.masked.at[place]
            net = networks.nearest(operator, name) or networks.of(
                operator, name, sentence, (mention.start, mention.end)
            )
        if net is not None:
            _propose_city(sentence, net, name, city, networks)


def _propose_city(sentence: Sentence, net: Network, name: str, city: str, networks: Networks) -> None:
    """Propose a city of a network, on the words that name it last."""
    told = networks.document.sentences[sentence.index :: -1]
    mention = next(
        (one.masked.at[at] for one in told for at in one.masked.at if place_name(one, at) == name), None
    )
    proposals = networks.findings.proposals
    if mention is not None and not any(
        p.topic is net and p.attribute == network.CITY and p.value == city for p in proposals
    ):
        networks.findings.add(
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
