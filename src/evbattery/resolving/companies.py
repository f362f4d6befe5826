"""Companies: an entity for each company that any claim names, and whose unit each of them is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter

from evbattery.entities import Company, CompanyId
from evbattery.knowledge import CompanyRecord, company_by_name, normalise_company_name
from evbattery.resolving.memory import Memory
from evbattery.resolving.names import CompanyNames
from evbattery.resolving.statements import Node


def company_entities(nodes: Iterable[Node], names: CompanyNames, remember: Memory) -> tuple[Company, ...]:
    """All companies that claims are about or name, sorted by id."""
    told: dict[CompanyId, list[Node]] = {}
    for node in nodes:
        told.setdefault(names.company(node.text, node.name), []).append(node)
    return tuple(
        remember(_company, id, names.spellings[id], names.records.get(id), *told.get(id, ()))
        for id in sorted(names.spellings, key=attrgetter("value"))
    )


def _company(
    id: CompanyId, spellings: tuple[str, ...], record: CompanyRecord | None, *nodes: Node
) -> Company:
    aliases = tuple(name for name in spellings if name != id.name)
    said = sorted((one for node in nodes for one in node.statements), key=lambda one: one.order)
    return Company(id.name, aliases, tuple(said), id=id, record=record)


def _known(name: str) -> CompanyId:
    """A company by its name in the gazetteer."""
    record = company_by_name(name)
    return CompanyId(record.name if record else normalise_company_name(name), name)


def owners(companies: Sequence[Company], remember: Memory) -> Mapping[CompanyId, frozenset[CompanyId]]:
    """Whose unit or venture each company is: what articles say, and where they say nothing, the gazetteer."""
    found = (
        (one.id, remember(_parents, one)) for one in companies if one.statements or one.record is not None
    )
    return {id: parents for id, parents in found if parents}


def _parents(company: Company) -> frozenset[CompanyId]:
    known = () if company.record is None else map(_known, company.record.parents)
    return frozenset(company.parents or known)
