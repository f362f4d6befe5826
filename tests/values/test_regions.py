"""Groups of countries."""

from __future__ import annotations

import pytest

from evbattery.errors import UnknownCountryError
from evbattery.values.countries import countries, country
from evbattery.values.regions import RegionScheme, region_of, regions


@pytest.mark.parametrize("scheme", RegionScheme)
def test_each_country_is_in_one_group_and_each_group_has_a_country(scheme: RegionScheme) -> None:
    """The groups of a scheme partition the countries."""
    groups = {each: region_of(each, scheme) for each in countries()}
    assert set(groups.values()) == set(regions(scheme))
    assert all(region_of(each.alpha_2, scheme) == group for each, group in groups.items())


@pytest.mark.parametrize(
    ("code", "continent", "market", "union"),
    [
        ("CN", "Asia", "China", "outside the EU"),
        ("HK", "Asia", "China", "outside the EU"),
        ("TW", "Asia", "Rest of Asia", "outside the EU"),
        ("KR", "Asia", "Japan and Korea", "outside the EU"),
        ("IN", "Asia", "India", "outside the EU"),
        ("ID", "Asia", "South-East Asia", "outside the EU"),
        ("SA", "Asia", "Middle East and Africa", "outside the EU"),
        ("MA", "Africa", "Middle East and Africa", "outside the EU"),
        ("TR", "Asia", "Europe", "outside the EU"),
        ("GB", "Europe", "Europe", "outside the EU"),
        ("SE", "Europe", "Europe", "EU"),
        ("US", "North America", "North America", "outside the EU"),
        ("MX", "North America", "North America", "outside the EU"),
        ("CL", "South America", "South America", "outside the EU"),
        ("AU", "Oceania", "Oceania", "outside the EU"),
    ],
)
def test_a_country_is_in_the_group_that_reports_put_it_in(
    code: str, continent: str, market: str, union: str
) -> None:
    """The groups of the countries that make batteries."""
    groups = [region_of(country(code), scheme) for scheme in RegionScheme]
    assert groups == [continent, market, union]


def test_the_european_union_has_27_members() -> None:
    """Membership is complete, and territories with codes of their own do not add to it."""
    assert sum(region_of(each, RegionScheme.EU) == "EU" for each in countries()) == 27


def test_a_code_that_is_none_is_refused() -> None:
    """The error names the code."""
    with pytest.raises(UnknownCountryError, match="'XX'"):
        region_of("XX", RegionScheme.MARKET)
