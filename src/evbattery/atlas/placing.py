"""Placing: in which group of countries a facility counts, and how that is known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

import attrs

from evbattery.entities import Company, CompanyId, Facility
from evbattery.values import Country, RegionScheme, country, region_of
from evbattery.values.regions import regions

#: The group of the facilities that are in none.
UNPLACED: Final = "unplaced"


@attrs.frozen
class Headquarters:
    """Where a company has its headquarters, and who says so."""

    country: Country
    source: str


#: The headquarters by which facilities may be placed; None where they may not be.
KnownHeadquarters: TypeAlias = Mapping[CompanyId, Headquarters]


@attrs.frozen
class Placement:
    """The group that a facility counts in."""

    region: str
    country: Country | None
    #: Whether it is inferred rather than stated.
    inferred: bool
    #: How it is known, or why it is not.
    reason: str


def headquarters(companies: tuple[Company, ...]) -> KnownHeadquarters:
    """The headquarters of companies: as articles say, and where they do not, as the gazetteer knows."""
    found: dict[CompanyId, Headquarters] = {}
    for company in companies:
        if company.hq_country is not None:
            found[company.id] = Headquarters(company.hq_country, f"an article has {company.name} there")
        elif company.record is not None:
            known = country(company.record.country)
            found[company.id] = Headquarters(known, f"general knowledge has {company.name} there")
    return found


def place(facility: Facility, scheme: RegionScheme, offices: KnownHeadquarters | None = None) -> Placement:
    """Where a facility counts under *scheme*.

    By the country that articles give; by a region that they give, if the scheme has a group of that name; else, where
    *offices* are given, by the country in which all its operators have their headquarters; else it is unplaced.
    """
    stated = facility.place
    if stated.country is not None:
        return Placement(
            region_of(stated.country, scheme), stated.country, False, "an article gives the country"
        )
    if stated.region in regions(scheme):
        return Placement(stated.region, None, False, "an article gives the region")
    reason = "no article gives its country"
    if offices is None:
        return Placement(UNPLACED, None, False, reason)
    if not facility.operators:
        return Placement(UNPLACED, None, False, f"{reason}, nor an operator")
    unknown = [str(operator) for operator in facility.operators if operator not in offices]
    if unknown:
        return Placement(
            UNPLACED, None, False, f"{reason}, and the headquarters of {', '.join(unknown)} are not known"
        )
    known = [offices[operator] for operator in facility.operators]
    if len({office.country for office in known}) > 1:
        return Placement(
            UNPLACED, None, False, f"{reason}, and its operators have headquarters in several countries"
        )
    sources = "; ".join(dict.fromkeys(office.source for office in known))
    how = f"inferred from its operators' headquarters in {known[0].country.name} ({sources})"
    return Placement(region_of(known[0].country, scheme), known[0].country, True, how)
