"""An atlas as entities of FollowTheMoney, the data model of Aleph and OpenSanctions.

Source of the schemata and their properties: ``followthemoney/schema`` of github.com/opensanctions/followthemoney and
github.com/alephdata/followthemoney, whose older versions leave ``proof`` of a link aside.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import TypeAlias

import attrs

from evbattery.atlas import Atlas
from evbattery.claims import Article, Attribute, company, facility, partnership, show
from evbattery.entities import (
    Company,
    CompanyId,
    Entity,
    Facility,
    FacilityId,
    Partnership,
    PartnershipId,
    Statement,
)
from evbattery.exports.json_lines import json_line
from evbattery.values import Country, PartnershipKind


def atlas_to_followthemoney(atlas: Atlas) -> str:
    """An entity on each line, which followthemoney and Aleph load; the same atlas gives the same text.

    - an article is an Article; what it says of each entity is a Documentation, with its words in ``summary``,
    - a company is a Company, a plant a RealEstate, a joint venture an Asset, each with all its names,
    - who is the parent of a company or a party of a venture has an Ownership, with the percentage if that is stated,
    - operators and customers of plants, backers, and parties of other agreements are tied by an UnknownLink.

    Links give the articles that say so in ``proof``, and in ``status`` whether they are ``actual``, ``planned`` or
    ``possible``. Ids are digests of the ids in the atlas, so that the exports of two atlases fit together as these do.
    """
    graph = _Graph()
    for article in atlas.articles:
        graph.add_article(article)
    for one in atlas.companies:
        graph.add_company(one)
    for plant in atlas.facilities:
        graph.add_facility(plant)
    for agreement in atlas.partnerships:
        graph.add_partnership(agreement)
    return "".join(
        json_line(
            {"id": id, "schema": schema, "properties": {name: [*values] for name, values in said.items()}}
        )
        + "\n"
        for id, (schema, said) in graph.entities.items()
    )


def entity_id(*key: object) -> str:
    """A digest of the kind of an entity and what makes it the one that it is, as plain data."""
    return f"evbattery-{hashlib.sha256(json.dumps(key).encode('ascii')).hexdigest()[:40]}"


def _id_of(one: CompanyId | FacilityId | PartnershipId) -> str:
    return entity_id(type(one).__name__, one.value)


def _document(article: Article) -> str:
    return entity_id("Article", article.id)


def _code(country: Country | None) -> str | None:
    """A country as FollowTheMoney writes it."""
    return None if country is None else country.alpha_2.lower()


#: What is given for a property: one value, several or none.
_Given: TypeAlias = str | Iterable[str] | None


@attrs.frozen
class _Graph:
    #: The schema of each entity and the values of its properties, by its id, in the order of their making.
    entities: dict[str, tuple[str, dict[str, dict[str, None]]]] = attrs.Factory(
        dict[str, tuple[str, dict[str, dict[str, None]]]]
    )

    def add(self, id: str, schema: str, **properties: _Given) -> str:
        """An entity, or more values for one that is there; what has no value is left out."""
        said = self.entities.setdefault(id, (schema, {}))[1]
        for name, given in properties.items():
            values = [given] if isinstance(given, str) else given or ()
            for value in filter(None, values):
                said.setdefault(name, {})[value] = None
        return id

    def link(
        self, schema: str, ends: dict[str, str | list[str]], statements: Iterable[Statement], **said: str
    ) -> None:
        """A link between entities, one for each modality in which it is stated."""
        for one in statements:
            status = one.claim.modality.value
            id = entity_id(schema, ends, said, status)
            proof = _document(one.claim.evidence.article)
            self.add(id, schema, **ends, **said, status=status, proof=proof)

    def add_thing(self, one: Company | Facility | Partnership, schema: str, **properties: _Given) -> str:
        """An entity with all its names, and what each article says of it."""
        id = self.add(_id_of(one.id), schema, name=one.name, alias=one.aliases, **properties)
        for claim in one.claims:
            document = _document(claim.evidence.article)
            words = f"{claim.attribute.name} = {show(claim.value)} ({claim.modality.value}): “{claim.evidence.quote}”"
            link = entity_id("Documentation", document, id)
            self.add(link, "Documentation", document=document, entity=id, summary=words)
        return id

    def add_article(self, article: Article) -> None:
        source = article.source or article.id
        self.add(
            _document(article),
            "Article",
            name=source,
            fileName=source,
            publishedAt=None if article.published is None else article.published.isoformat(),
            sourceUrl=source if source.startswith(("http://", "https://")) else None,
        )

    def add_company(self, one: Company) -> None:
        id = self.add_thing(
            one,
            "Company",
            mainCountry=_code(one.hq_country),
            ticker=one.tickers,
            sector=[role.value for role in one.roles],
        )
        for owner, statements in _named(one, company.PARENT):
            self.link("Ownership", {"owner": owner, "asset": id}, statements)
        for backer, statements in _named(one, company.BACKER):
            self.link("UnknownLink", {"subject": backer, "object": id}, statements, role="backer")

    def add_facility(self, one: Facility) -> None:
        place = one.place
        id = self.add_thing(
            one,
            "RealEstate",
            country=_code(place.country),
            address=str(place) if place.city or place.admin else None,
            propertyType=None if one.kind is None else one.kind.value,
            keywords=None if one.status is None else one.status.value,
            summary=map(str, one.capacities),
        )
        for attribute, role in ((facility.OPERATOR, "operator"), (facility.CUSTOMER, "customer")):
            for other, statements in _named(one, attribute):
                self.link("UnknownLink", {"subject": other, "object": id}, statements, role=role)

    def add_partnership(self, one: Partnership) -> None:
        parties = dict(_named(one, partnership.PARTY))
        if one.kind is not PartnershipKind.JOINT_VENTURE:
            first, *others = parties or [""]
            if others:
                said = [statement for statements in parties.values() for statement in statements]
                kind = "agreement" if one.kind is None else one.kind.value
                self.link(
                    "UnknownLink", {"subject": first, "object": others}, said, role=kind, summary=one.name
                )
            return
        id = self.add_thing(one, "Asset")
        for stake in one.stakes:
            asset = id if stake.facility is None else _id_of(stake.facility)
            ends: dict[str, str | list[str]] = {"owner": _id_of(stake.company), "asset": asset}
            derived = {"summary": "what the stake of the other party leaves"} if stake.derived else {}
            self.link("Ownership", ends, [stake.statement], percentage=str(stake.share), **derived)
        holders = {_id_of(stake.company) for stake in one.stakes}
        for party, statements in parties.items():
            if party not in holders:
                self.link("Ownership", {"owner": party, "asset": id}, statements)


def _named(one: Entity, attribute: Attribute[str]) -> Iterator[tuple[str, list[Statement]]]:
    """The companies that an attribute names, each with the statements that do.

    A company and its unit may count as one company: that is no link.
    """
    for found in one.companies(attribute):
        if not (isinstance(one, Company) and one.id == found):
            yield _id_of(found), [said for said in one.said_of(attribute) if said.company == found]
