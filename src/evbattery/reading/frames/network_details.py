"""What else a text says of a network: its parts, the number of cities planned, regions under consideration."""

from __future__ import annotations

import re

from evbattery.claims import network
from evbattery.patterns import Gated
from evbattery.reading.contexts import said_by
from evbattery.reading.document import Sentence
from evbattery.reading.figures import FigureKind
from evbattery.reading.frames.network_words import MAYBE, PARTS
from evbattery.reading.frames.quantities import quantity
from evbattery.reading.mentions import Measured
from evbattery.reading.proposals import Findings, Network, Proposal
from evbattery.values.measures import PartCount
from evbattery.values.vocabulary import Modality

_TO_REGION = Gated(r"\bto (?:the )?(?P<region>European|Europe|North America|Asia|Japan)\b")
_CITIES = re.compile(r"(?:\w+ )?cities\b")


def read_details(sentence: Sentence, net: Network, findings: Findings) -> None:
    """Propose the details of a network that are not scored, and say which dates stay open."""
    text = sentence.masked.text
    wide = _TO_REGION.search(text)
    if wide and MAYBE.search(text[: wide.start()]):
        name = "Europe" if wide["region"].startswith("Europe") else wide["region"]
        span = sentence.masked.span(*wide.span("region"))
        findings.add(
            Proposal(
                net,
                network.REGION,
                name,
                *span,
                rule="network: region under consideration",
                modality=Modality.POSSIBLE,
                said_by=said_by(sentence),
            )
        )
    _read_parts(sentence, net, findings)
    for mention in sentence.mentions():
        if (
            isinstance(mention, Measured)
            and mention.figure.kind is FigureKind.COUNT
            and _CITIES.match(mention.figure.noun)
        ):
            value = quantity(mention.figure, PartCount)
            if value is not None:
                findings.add(
                    Proposal(
                        net,
                        network.PLANNED_CITIES,
                        value,
                        mention.start,
                        mention.end,
                        rule="network: planned cities",
                        modality=Modality.PLANNED,
                    )
                )


def _read_parts(sentence: Sentence, net: Network, findings: Findings) -> None:
    for match in sentence.masked.find(PARTS):
        at = match.start("parts")
        for part in re.finditer(r"[^,\"]+?(?=,| and |$)", match["parts"]):
            words = part.group().removeprefix(" and").strip()
            offset = at + part.start() + part.group().find(words)
            if words:
                findings.add(
                    Proposal(
                        net,
                        network.PART,
                        words,
                        *sentence.masked.span(offset, offset + len(words)),
                        rule="network: part",
                    )
                )
