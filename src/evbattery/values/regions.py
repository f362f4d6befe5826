"""Groups of countries: three ways to divide the world, each with every country in exactly one group."""

from __future__ import annotations

import enum
import functools

from evbattery.errors import UnknownCountryError
from evbattery.values.countries import Country, country_facts


class RegionScheme(enum.Enum):
    """A way to divide the countries into groups.

    ``CONTINENT`` follows GeoNames (Russia and Cyprus in Europe, Türkiye in Asia, Mexico and Panama in North America).
    ``MARKET`` has the regions that reports on batteries use: Hong Kong and Macao count with China, Taiwan and Central
    Asia with the rest of Asia, Türkiye and Russia with Europe, the Caribbean and Central America with North America.
    ``EU`` is membership of the European Union; territories with a code of their own count as outside.
    """

    CONTINENT = "continent"
    MARKET = "market"
    EU = "eu"


_CONTINENTS = {
    "AF": "Africa",
    "AN": "Antarctica",
    "AS": "Asia",
    "EU": "Europe",
    "NA": "North America",
    "OC": "Oceania",
    "SA": "South America",
}
# Asia is the one continent that reports on batteries divide.
_ASIAN_MARKETS = {
    "China": "CN HK MO",
    "Japan and Korea": "JP KR",
    "India": "IN",
    "South-East Asia": "BN ID KH LA MM MY PH SG TH TL VN",
    "Middle East and Africa": "AE BH IL IQ IR JO KW LB OM PS QA SA SY YE",
    "Europe": "TR",
}
# https://european-union.europa.eu/principles-countries-history/eu-countries_en, as of 2026.
_EU = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
_IN_EU, _OUTSIDE_EU = "EU", "outside the EU"
_REST_OF_ASIA = "Rest of Asia"
_AFRICAN_MARKET = "Middle East and Africa"


def _market(code: str, continent: str) -> str:
    if continent == "Africa":
        return _AFRICAN_MARKET
    if continent != "Asia":
        return continent
    return next((market for market, codes in _ASIAN_MARKETS.items() if code in codes.split()), _REST_OF_ASIA)


@functools.cache
def _groups(scheme: RegionScheme) -> dict[str, str]:
    groups: dict[str, str] = {}
    for code, facts in country_facts().items():
        continent = _CONTINENTS[facts.continent]
        if scheme is RegionScheme.CONTINENT:
            groups[code] = continent
        elif scheme is RegionScheme.MARKET:
            groups[code] = _market(code, continent)
        else:
            groups[code] = _IN_EU if code in _EU.split() else _OUTSIDE_EU
    return groups


def region_of(country: Country | str, scheme: RegionScheme) -> str:
    """The group of a country, given as such or by its alpha-2 code.

    >>> region_of("MX", RegionScheme.MARKET), region_of("TR", RegionScheme.CONTINENT), region_of("NO", RegionScheme.EU)
    ('North America', 'Asia', 'outside the EU')

    Raises :class:`~evbattery.errors.UnknownCountryError` for a code that is not in ISO 3166-1.
    """
    code = country.alpha_2 if isinstance(country, Country) else country
    try:
        return _groups(scheme)[code]
    except KeyError:
        raise UnknownCountryError(f"{code!r} is no alpha-2 code of ISO 3166-1, such as 'SE'") from None


def regions(scheme: RegionScheme) -> tuple[str, ...]:
    """The names of a scheme's groups, in alphabetical order.

    >>> regions(RegionScheme.EU)
    ('EU', 'outside the EU')
    """
    return tuple(sorted(set(_groups(scheme).values())))
