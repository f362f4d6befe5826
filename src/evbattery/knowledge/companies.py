"""The gazetteer: companies of the battery field with their names, headquarters, roles and listings."""

from __future__ import annotations

import functools
from importlib import resources

import attrs

from evbattery.errors import FormatError
from evbattery.knowledge.names import normalise_company_name

COLUMNS = ("name", "aliases", "native", "country", "roles", "ticker", "parents", "ordinary")
"""The columns of ``data/companies.tsv``; its first line explains them."""

ROLES = ("cell_maker", "automaker", "materials", "recycler", "ess", "swap", "startup", "other")
"""The words for what a company does, those of the claims table."""


@attrs.frozen
class CompanyRecord:
    """What is generally known about a company; knowledge about it, never a claim of an article.

    Attributes:
        name: the common short name in English-language news; unique.
        aliases: other spellings: legal names without their form, former names, abbreviations, machine
            translations.
        native: the name in its own script, where that is not the Latin one.
        country: ISO 3166-1 alpha-2 code of the headquarters.
        roles: what the company does, words of :data:`ROLES`.
        ticker: the main listing (``NYSE:GM``), None where there is none or it is not sure.
        parents: the stable parent, or all owners of a joint venture, by the names of other records or as free text.
        ordinary: those of the spellings that are an ordinary word or the name of something else too, such
            as "Shell".
        exact: the aliases that count only as written ("ONE"), case included.
    """

    name: str
    aliases: tuple[str, ...]
    native: str | None
    country: str
    roles: tuple[str, ...]
    ticker: str | None
    parents: tuple[str, ...]
    ordinary: frozenset[str] = frozenset()
    exact: frozenset[str] = frozenset()

    @property
    def spellings(self) -> tuple[str, ...]:
        """The name and all aliases in Latin script."""
        return (self.name, *self.aliases)


def _record(line: str, number: int) -> CompanyRecord:
    cells = line.split("\t")
    if len(cells) != len(COLUMNS):
        raise FormatError(
            f"companies.tsv line {number}: {len(cells)} cells, expected {len(COLUMNS)}: {line!r}"
        )
    name, aliases, native, country, roles, ticker, parents, ordinary = cells
    marked = tuple(aliases.split("|")) if aliases else ()
    return CompanyRecord(
        name=name,
        aliases=tuple(alias.removeprefix("=") for alias in marked),
        native=native or None,
        country=country,
        roles=tuple(roles.split("|")),
        ticker=ticker or None,
        parents=tuple(parents.split("|")) if parents else (),
        ordinary=frozenset(ordinary.split("|")) if ordinary else frozenset(),
        exact=frozenset(alias[1:] for alias in marked if alias.startswith("=")),
    )


@functools.cache
def companies() -> tuple[CompanyRecord, ...]:
    """Return all records of the gazetteer, sorted by name; read once, on first use.

    >>> any(record.name == "CATL" for record in companies())
    True
    """
    text = resources.files("evbattery.knowledge").joinpath("data/companies.tsv").read_text(encoding="utf-8")
    numbered = [
        (number, line) for number, line in enumerate(text.splitlines(), 1) if not line.startswith("#")
    ]
    if not numbered or tuple(numbered[0][1].split("\t")) != COLUMNS:
        raise FormatError(f"companies.tsv: the header must be {COLUMNS}")
    return tuple(_record(line, number) for number, line in numbered[1:])


@functools.cache
def _index() -> dict[str, CompanyRecord | None]:
    """Map each normalised spelling to its record, to None where two records share it.

    A spelling that counts only as written is kept as written, behind "=".
    """
    index: dict[str, CompanyRecord | None] = {}
    for record in companies():
        keys = {
            f"={spelling}" if spelling in record.exact else normalise_company_name(spelling)
            for spelling in (*record.spellings, *([record.native] if record.native else []))
        }
        for key in keys:
            index[key] = None if key in index else record
    return index


def company_by_name(text: str) -> CompanyRecord | None:
    """Return the one company that goes by this name, or None where there is none or more than one.

    The text is the whole name: it is compared after :func:`normalise_company_name`, never by likeness.

    >>> record = company_by_name("GENERAL MOTORS CO.")
    >>> record.name if record else None
    'General Motors'
    >>> company_by_name("General Motors of Mars") is None
    True
    """
    exact = _index().get(f"={text.strip()}")
    return exact or _index().get(normalise_company_name(text))
