"""Companies: an entity for each company that any claim names, and whose unit each of them is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from evbattery.entities import Company, CompanyId, Statement
from evbattery.knowledge import company_by_name, normalise_company_name
from evbattery.resolving.memory import Memory
from evbattery.resolving.names import CompanyNames
from evbattery.resolving.statements import Node


def company_entities(nodes: Iterable[Node], names: CompanyNames, remember: Memory) -> tuple[Company, ...]:
    """All companies that claims are about or name, sorted by id."""
    told: dict[CompanyId, list[Node]] = {}
    for node in nodes:
        told.setdefault(names.company(node.text, node.name), []).append(node)
    return tuple(
        Company(
            name=company.name,
            aliases=tuple(name for name in spellings if name != company.name),
            statements=remember(_statements, *told.get(company, ())),
            id=company,
            record=names.records.get(company),
        )
        for company, spellings in sorted(names.spellings.items())
    )


def _statements(*nodes: Node) -> tuple[Statement, ...]:
    return tuple(sorted((one for node in nodes for one in node.statements), key=lambda one: one.order))


def _known(name: str) -> CompanyId:
    """A company by its name in the gazetteer."""
    record = company_by_name(name)
    return CompanyId(record.name if record else normalise_company_name(name), name)


def owners(companies: Sequence[Company]) -> Mapping[CompanyId, frozenset[CompanyId]]:
    """Whose unit or venture each company is: what articles say, and where they say nothing, the gazetteer."""
    found: dict[CompanyId, frozenset[CompanyId]] = {}
    for company in companies:
        parents = frozenset(company.parents)
        if not parents and company.record is not None:
            parents = frozenset(map(_known, company.record.parents))
        if parents:
            found[company.id] = parents
    return found
