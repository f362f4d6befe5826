"""Where a facility stands, as far as articles say."""

from __future__ import annotations

import attrs

from evbattery.values import Country


@attrs.frozen
class Place:
    """The parts of a facility's place that are stated; None for what no article says."""

    city: str | None = None
    #: State, province or county.
    admin: str | None = None
    country: Country | None = None
    #: A part of the world wider than a country, where no country is given.
    region: str | None = None
    #: Whether it is near the city rather than in it.
    near: bool = False

    def __str__(self) -> str:
        city = f"near {self.city}" if self.near and self.city else self.city
        country = None if self.country is None else self.country.name
        return (
            ", ".join(part for part in (city, self.admin, country or self.region) if part)
            or "place not stated"
        )
