"""Builders of facilities with a history, straight from claims."""

from __future__ import annotations

import datetime

import attrs

from evbattery.claims import Article, Attribute, Claim, ClaimValue, Qualifiers, QualifierValue, facility
from evbattery.entities import CompanyId, Facility, FacilityId, Statement
from evbattery.entities.tenures import Unit
from evbattery.values import Modality, PartialDate, Status
from tests.strategies import claim, gwh

PLANNED = Modality.PLANNED


def article(day: str | None) -> Article:
    """An article of that day."""
    published = None if day is None else datetime.date.fromisoformat(day)
    return Article(f"News of {day}.", id=f"of {day}", published=published)


def said(
    day: str | None,
    about: Attribute[ClaimValue],
    value: ClaimValue,
    *,
    modality: Modality = Modality.ACTUAL,
    when: PartialDate | str | None = None,
    phase: str | None = None,
    superseded: bool = False,
) -> Claim:
    """What the article of a day says of the plant."""
    date = PartialDate.parse(when) if isinstance(when, str) else when
    found = claim(article(day), about, "Plant", value, modality=modality, when=date)
    more: dict[str, QualifierValue] = {} if phase is None else {"phase": phase}
    more |= {"superseded": True} if superseded else {}
    return attrs.evolve(found, qualifiers=Qualifiers(more))


def capacity(
    day: str | None,
    value: int | str,
    to: int | str | None = None,
    *,
    modality: Modality = PLANNED,
    when: PartialDate | str | None = None,
    phase: str | None = None,
    superseded: bool = False,
) -> Claim:
    """A capacity in GWh/yr, a plan unless told otherwise."""
    value_said = gwh(value, to)
    return said(
        day, facility.CAPACITY, value_said, modality=modality, when=when, phase=phase, superseded=superseded
    )


def starts(day: str | None, date: str, *, phase: str | None = None, by: bool = False) -> Claim:
    """When production is to begin."""
    begins = PartialDate.parse(date)
    value = begins.as_deadline() if by else begins
    return said(day, facility.PRODUCTION_START, value, modality=PLANNED, phase=phase)


def status(day: str | None, value: Status, *, when: str | None = None) -> Claim:
    """A status, planned where it is one."""
    modality = PLANNED if value is Status.PLANNED or when is not None else Modality.ACTUAL
    return said(day, facility.STATUS, value, modality=modality, when=when)


def operator(
    day: str | None, name: str, *, modality: Modality = Modality.ACTUAL, superseded: bool = False
) -> Claim:
    """Who operates it."""
    return said(day, facility.OPERATOR, name, modality=modality, superseded=superseded)


def plant_of(*claims: Claim, units: frozenset[Unit] = frozenset()) -> Facility:
    """The plant that all these claims are about."""
    statements = sorted(map(_statement, claims), key=lambda one: one.order)
    return Facility("Plant", (), tuple(statements), id=FacilityId("plant", "Plant"), units=units)


def _statement(one: Claim) -> Statement:
    company = (
        CompanyId(one.value) if one.attribute == facility.OPERATOR and isinstance(one.value, str) else None
    )
    return Statement(one, one.value, company, published=one.evidence.article.published)
