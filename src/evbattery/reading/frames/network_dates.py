"""By when stations are to stand, and a network is to be somewhere."""

from __future__ import annotations

from evbattery.claims import network
from evbattery.reading.contexts import clause, said_by
from evbattery.reading.document import Sentence
from evbattery.reading.frames.network_counts import station_counts
from evbattery.reading.frames.network_roster import Networks
from evbattery.reading.frames.network_words import DUE, INTENDED
from evbattery.reading.mentions import Dated
from evbattery.reading.proposals import Findings, Network, Proposal
from evbattery.values.dates import Precision
from evbattery.values.vocabulary import Modality


def read_target(
    sentence: Sentence, place: int, stop: int, net: Network, firmness: Modality, findings: Findings
) -> None:
    """The date by which stations that are not there yet are to be there."""
    start, end = clause(sentence, place)
    dates = [*sentence.masked.inside(place, end), *sentence.masked.inside(start, place)]
    for at, date in dates:
        if (
            isinstance(date, Dated)
            and date.date.value is not None
            and not (date.date.relative and date.date.value.precision is Precision.DAY)
            and (
                date.date.preposition in (("by", "in", "before", "until") if at > place else ("by", "before"))
                or (at > place and date.date.relative and not date.date.preposition)
            )
        ):
            if firmness is not Modality.ACTUAL or INTENDED.search(sentence.masked.text[:place]):
                span = sentence.masked.span(min(place, at), max(stop, at + 1))
                findings.add(
                    Proposal(
                        net,
                        network.TARGET_DATE,
                        date.date.value,
                        *span,
                        rule="network: target date",
                        modality=Modality.PLANNED,
                        said_by=said_by(sentence),
                    )
                )
            return


def read_due(sentence: Sentence, networks: Networks) -> None:
    """The date by which a network is to be somewhere, where the sentence counts no stations."""
    for place, mention in sentence.masked.at.items():
        if not isinstance(mention, Dated) or mention.date.value is None or mention.date.preposition != "by":
            continue
        operator = networks.operator(sentence, place)
        cue = DUE.search(sentence.masked.text[:place])
        known = (
            networks.places.get(id(operator))
            if operator is not None and id(operator) in networks.operators
            else None
        )
        if known and cue and not any(True for _ in station_counts(sentence)):
            span = sentence.masked.span(cue.start(), place + 1)
            networks.findings.add(
                Proposal(
                    known[-1][0],
                    network.TARGET_DATE,
                    mention.date.value,
                    *span,
                    rule="network: target date",
                    modality=Modality.PLANNED,
                    said_by=said_by(sentence),
                )
            )
