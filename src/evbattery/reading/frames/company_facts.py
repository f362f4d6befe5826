"""What a text says of companies: where they sit, what they do, who owns or backs them, how they are listed."""

from __future__ import annotations

from evbattery.reading.document import Document
from evbattery.reading.frames.headquarters import read_headquarters
from evbattery.reading.frames.listings import read_listings
from evbattery.reading.frames.owners import read_owners
from evbattery.reading.frames.people import read_positions
from evbattery.reading.frames.roles import read_roles
from evbattery.reading.proposals import Findings


def read_company_facts(document: Document, findings: Findings) -> None:
    """Propose headquarters, roles, owners, backers, listings and people of companies."""
    read_roles(document, findings)
    read_headquarters(document, findings)
    read_owners(document, findings)
    read_listings(document, findings)
    read_positions(document, findings)
