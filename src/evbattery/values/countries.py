"""Countries of ISO 3166-1 under the names, codes and demonyms that English texts use."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from importlib import resources

import attrs

from evbattery.errors import UnknownCountryError
from evbattery.values.place_keys import place_key


@attrs.frozen(order=True)
class Country:
    """A country or territory with a code of its own in ISO 3166-1.

    ``alpha_2`` is the code that claims write; ``name`` is the common English name ("South Korea").
    """

    alpha_2: str
    name: str = attrs.field(eq=False)

    def __str__(self) -> str:
        return self.name


@attrs.frozen
class CountryFacts:
    """What the table says of one country: codes, names, continent (GeoNames' two letters) and demonyms."""

    country: Country
    alpha_3: str
    continent: str
    population: int
    aliases: tuple[str, ...]
    demonyms: tuple[str, ...]


@functools.cache
def country_facts() -> dict[str, CountryFacts]:
    """The table of countries by alpha-2 code, read once from the data of the package."""
    return {facts.country.alpha_2: facts for facts in _rows()}


def _rows() -> Iterator[CountryFacts]:
    text = (resources.files("evbattery.values") / "data" / "countries.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            code, alpha_3, name, continent, population, aliases, demonyms = line.split("\t")
            yield CountryFacts(
                Country(code, name), alpha_3, continent, int(population), _items(aliases), _items(demonyms)
            )


def _items(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(";")) if cell else ()


@functools.cache
def _by_code() -> dict[str, Country]:
    codes = {facts.alpha_3: facts.country for facts in country_facts().values()}
    return codes | {code: facts.country for code, facts in country_facts().items()}


@functools.cache
def countries_by_key() -> dict[str, Country]:
    """The countries by the folded form of each of their names."""
    names: dict[str, Country] = {}
    for facts in country_facts().values():
        for name in (facts.country.name, *facts.aliases):
            names.setdefault(place_key(name), facts.country)
    return names


@functools.cache
def _by_demonym() -> dict[str, Country]:
    return {place_key(word): facts.country for facts in country_facts().values() for word in facts.demonyms}


def countries() -> tuple[Country, ...]:
    """All countries, in the order of their alpha-2 codes.

    >>> len(countries())
    249
    """
    return tuple(facts.country for facts in country_facts().values())


def country(name: str) -> Country:
    """The country with a code (alpha-2, alpha-3) or a name, whatever the case, accents and full stops.

    "Korea" is South Korea and "Congo" the Republic of the Congo, as ISO 3166-1 has it.

    >>> country("U.S.A."), country("Korea").alpha_2, country("Turkey").name
    (Country(alpha_2='US', name='United States'), 'KR', 'Türkiye')

    Raises :class:`~evbattery.errors.UnknownCountryError` for anything else, such as a state or a continent.
    """
    key = place_key(name).removeprefix("the ")
    # Codes count in capitals alone: "in" and "no" are words before they are India and Norway.
    found = _by_code().get(name) or countries_by_key().get(key) or countries_by_key().get(f"the {key}")
    if found is None:
        raise UnknownCountryError(
            f"{name!r} is no country: give an ISO 3166-1 code ('SE') or an English name ('Sweden')"
        )
    return found


def country_by_demonym(word: str) -> Country | None:
    """The country that an adjective or a word for its people points to, or ``None``.

    >>> country_by_demonym("South Korean"), country_by_demonym("Martian")
    (Country(alpha_2='KR', name='South Korea'), None)
    """
    return _by_demonym().get(place_key(word))


def demonyms() -> tuple[str, ...]:
    """All demonyms as they are written ("Swedish"), in the order of their countries."""
    return tuple(word for facts in country_facts().values() for word in facts.demonyms)
