"""Energies of a whole class of products ("storage products from 3 to 30 kWh"), of which the text names one."""

from __future__ import annotations

import re
from decimal import Decimal

from evbattery.claims import product
from evbattery.reading.contexts import said_by
from evbattery.reading.document import Document
from evbattery.reading.figures import FigureKind
from evbattery.reading.frames.quantities import quantity
from evbattery.reading.mentions import Measured, ProductMention
from evbattery.reading.proposals import Findings, ProductSubject, Proposal
from evbattery.values.measures import Energy

_CLASS = re.compile(r"\b(?:energy storage|storage|power|traction|portable)\b", re.IGNORECASE)
_PRODUCTS = re.compile(r"\b(?:products|systems|batteries|packs|units)\b")
_MOST_ENERGY = Decimal("0.02")


def read_class(document: Document, subject: ProductSubject, findings: Findings) -> None:
    """Propose the energies of the class that the one product named belongs to."""
    if findings.has(subject, product.ENERGY):
        return
    classes = _classes(document)
    for sentence in document.sentences:
        for place, mention in sentence.masked.at.items():
            if (
                not isinstance(mention, Measured)
                or mention.figure.kind is not FigureKind.ENERGY
                or mention.figure.per is not None
            ):
                continue
            before = sentence.masked.text[max(0, place - 130) : place]
            named = {match.group().lower() for match in _CLASS.finditer(before)}
            value = quantity(mention.figure, Energy, "GWh")
            if (
                mention.figure.high < _MOST_ENERGY
                and named & classes
                and _PRODUCTS.search(before)
                and value is not None
            ):
                findings.add(
                    Proposal(
                        subject,
                        product.ENERGY,
                        value,
                        mention.start,
                        mention.end,
                        rule="product: energy of its class",
                        said_by=said_by(sentence),
                    )
                )
                return


def _classes(document: Document) -> set[str]:
    """The words for its class that stand with the product's name."""
    classes: set[str] = set()
    for sentence in document.sentences:
        for place, mention in sentence.masked.at.items():
            if isinstance(mention, ProductMention):
                beside = (
                    sentence.masked.text[max(0, place - 60) : place + 30]
                    + document.text[mention.start : mention.end]
                )
                classes |= {match.group().lower() for match in _CLASS.finditer(beside)}
    return classes
