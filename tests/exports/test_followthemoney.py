"""FollowTheMoney: entities whose properties its schemata have, with all names, links and sources."""

from __future__ import annotations

import datetime
import json
import re
from typing import Any

import pytest
from hypothesis import given, settings

import evbattery as ev
from evbattery.claims import company, partnership
from evbattery.values import PartnershipKind, Ratio
from tests.strategies import atlases, claim, gwh, plant, reading

NAME, TEXT, COUNTRY, DATE, URL = "name", "text", "country", "date", "url"

#: The schemata used here, with what they extend, need, and have of their own that is used. Source: the files of
#: ``followthemoney/schema`` in github.com/opensanctions/followthemoney (Thing, Interval, LegalEntity, Company) and
#: github.com/alephdata/followthemoney (the others); a type in capitals is the schema that a reference has to lead to.
SCHEMATA: dict[str, tuple[tuple[str, ...], tuple[str, ...], dict[str, str]]] = {
    "Thing": (
        (),
        ("name",),
        {
            "name": NAME,
            "alias": NAME,
            "country": COUNTRY,
            "summary": TEXT,
            "sourceUrl": URL,
            "address": "address",
            "keywords": "string",
        },
    ),
    "Interval": ((), (), {"summary": TEXT, "proof": "Document"}),
    "Value": ((), (), {}),
    "Interest": (("Interval",), (), {"role": "string", "status": "string"}),
    "Asset": (("Thing", "Value"), (), {}),
    "LegalEntity": (("Thing",), ("name",), {"mainCountry": COUNTRY, "sector": "string"}),
    "Organization": (("LegalEntity",), ("name",), {}),
    "Company": (("Organization", "Asset"), ("name",), {"ticker": "identifier"}),
    "RealEstate": (("Asset",), (), {"propertyType": "string"}),
    "Document": (("Thing",), ("fileName",), {"fileName": "string", "publishedAt": DATE}),
    "Article": (("Document",), (), {}),
    "Documentation": (("Interest",), ("document", "entity"), {"document": "Document", "entity": "Thing"}),
    "Ownership": (
        ("Interest",),
        ("owner", "asset"),
        {"owner": "LegalEntity", "asset": "Asset", "percentage": "string"},
    ),
    "UnknownLink": (("Interest",), ("subject", "object"), {"subject": "Thing", "object": "Thing"}),
}
ABSTRACT = {"Thing", "Interval", "Value", "Interest"}
FORMS = {
    COUNTRY: re.compile("[a-z]{2}"),
    DATE: re.compile(r"\d{4}-\d\d-\d\d"),
    URL: re.compile("https?://.+", re.DOTALL),
}
#: What followthemoney takes for an id.
ID = re.compile(r"[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?")

Entity = dict[str, Any]


def ancestors(schema: str) -> set[str]:
    """The schema and all that it extends."""
    return {schema}.union(*map(ancestors, SCHEMATA[schema][0]))


def entities(text: str) -> dict[str, Entity]:
    """The entities of a text by id, each checked against its schema."""
    found: dict[str, Entity] = {}
    for line in text.encode("utf-8").decode("utf-8").splitlines():
        one = json.loads(line)
        assert one.keys() == {"id", "schema", "properties"}
        assert one["id"] not in found
        found[one["id"]] = one
    for one in found.values():
        check(one, found)
    return found


def check(one: Entity, known: dict[str, Entity]) -> None:
    """Whether an entity has the properties that its schema allows and needs, with values of their types."""
    assert ID.fullmatch(one["id"])
    assert one["schema"] in SCHEMATA.keys() - ABSTRACT
    line = ancestors(one["schema"])
    types = {name: type for schema in line for name, type in SCHEMATA[schema][2].items()}
    assert one["properties"].keys() <= types.keys()
    assert one["properties"].keys() >= {name for schema in line for name in SCHEMATA[schema][1]}
    for name, values in one["properties"].items():
        assert values
        assert len(set(values)) == len(values)
        for value in values:
            assert isinstance(value, str)
            assert value
            if types[name] in SCHEMATA:
                assert types[name] in ancestors(known[value]["schema"])
            elif types[name] in FORMS:
                assert FORMS[types[name]].fullmatch(value)


def of(*readings: ev.Reading) -> dict[str, Entity]:
    """The entities of an atlas of some readings."""
    return entities(ev.atlas_to_followthemoney(ev.Atlas.from_readings(readings)))


def shown(found: dict[str, Entity], schema: str) -> list[dict[str, Any]]:
    """The properties of the entities of one schema, with names instead of references."""
    return [
        {
            name: [found[value]["properties"]["name"][0] if value in found else value for value in values]
            for name, values in one["properties"].items()
        }
        for one in found.values()
        if one["schema"] == schema
    ]


NEWS = ev.Article(
    "Oxbow Cells, a Swedish unit of Merak Motors, runs a plant of 30 GWh in Luleå.",
    id="news",
    published=datetime.date(2024, 5, 1),
    source="https://example.org/oxbow",
)


def test_companies_and_plants_have_names_links_and_sources() -> None:
    """What an article says of a company and a plant, and the words that say it."""
    found = of(
        reading(
            NEWS,
            claim(NEWS, company.PARENT, "Oxbow Cells", "Merak Motors", quote="unit of Merak Motors"),
            claim(NEWS, company.HQ_COUNTRY, "Oxbow Cells", ev.Country("SE", "Sweden"), quote="Swedish"),
            claim(NEWS, company.TICKER, "Merak Motors", "STO:MERAK"),
            plant(NEWS, "Oxbow Luleå", operators=("Oxbow Cells",), city="Luleå", capacity=gwh(30)),
        )
    )
    link = {"status": ["actual"], "proof": [NEWS.source]}
    assert shown(found, "Article") == [
        {
            "name": [NEWS.source],
            "fileName": [NEWS.source],
            "sourceUrl": [NEWS.source],
            "publishedAt": ["2024-05-01"],
        }
    ]
    assert shown(found, "Company") == [
        {"name": ["Merak Motors"], "ticker": ["STO:MERAK"]},
        {"name": ["Oxbow Cells"], "mainCountry": ["se"]},
    ]
    assert shown(found, "Ownership") == [{"owner": ["Merak Motors"], "asset": ["Oxbow Cells"], **link}]
    assert shown(found, "RealEstate") == [
        {
            "name": ["Oxbow Luleå"],
            "address": ["Luleå"],
            "propertyType": ["cell"],
            "keywords": ["operating"],
            "summary": ["30 GWh/yr"],
        }
    ]
    assert shown(found, "UnknownLink") == [
        {"subject": ["Oxbow Cells"], "object": ["Oxbow Luleå"], "role": ["operator"], **link}
    ]
    (words,) = (one for one in shown(found, "Documentation") if one["entity"] == ["Oxbow Cells"])
    assert words["document"] == [NEWS.source]
    assert "hq_country = Sweden (actual): “Swedish”" in words["summary"]


def test_a_venture_is_an_asset_with_owners() -> None:
    """Stated stakes, and what one leaves to the other party, are percentages; parties without a figure own, too."""
    article = ev.Article("Oxbow Cells takes 51% of a venture with Merak Motors.", id="one")
    tie = "Oxbow-Merak"
    venture = (
        claim(article, partnership.KIND, tie, PartnershipKind.JOINT_VENTURE),
        claim(article, partnership.PARTY, tie, "Oxbow Cells"),
        claim(article, partnership.PARTY, tie, "Merak Motors"),
    )
    stake = claim(
        article, partnership.STAKE, tie, Ratio.of("0.51"), party="Oxbow Cells", modality=ev.Modality.PLANNED
    )
    found = of(reading(article, venture, stake))
    link = {"asset": [tie], "status": ["planned"], "proof": ["one"]}
    assert shown(found, "Ownership") == [
        {
            "owner": ["Merak Motors"],
            "percentage": ["49%"],
            "summary": ["what the stake of the other party leaves"],
            **link,
        },
        {"owner": ["Oxbow Cells"], "percentage": ["51%"], **link},
    ]
    without = of(reading(article, venture))
    assert [one.get("percentage") for one in shown(without, "Ownership")] == [None, None]
    assert [one["asset"] for one in shown(without, "Ownership")] == [[tie], [tie]]


@pytest.mark.parametrize("kind", [PartnershipKind.SUPPLY, PartnershipKind.INVESTMENT, None])
def test_other_agreements_own_nothing(kind: PartnershipKind | None) -> None:
    """They tie their parties, and a stake in one of them is no ownership of it."""
    article = ev.Article("Oxbow Cells supplies Merak Motors.", id="one")
    tie = "Oxbow-Merak"
    found = of(
        reading(
            article,
            claim(article, partnership.PARTY, tie, "Oxbow Cells"),
            claim(article, partnership.PARTY, tie, "Merak Motors"),
            claim(article, partnership.STAKE, tie, Ratio.of("0.2"), party="Oxbow Cells"),
            () if kind is None else claim(article, partnership.KIND, tie, kind),
        )
    )
    assert shown(found, "Ownership") == shown(found, "Asset") == []
    (link,) = shown(found, "UnknownLink")
    assert (link["subject"], link["object"]) == (["Merak Motors"], ["Oxbow Cells"])
    assert link["role"] == ["agreement" if kind is None else kind.value]


def test_what_is_denied_links_nobody_and_is_still_told() -> None:
    """A denied parent owns nothing; the words that deny it stand beside the document."""
    article = ev.Article("Oxbow Cells is no unit of Merak Motors.", id="one")
    found = of(
        reading(
            article,
            claim(article, company.PARENT, "Oxbow Cells", "Merak Motors", modality=ev.Modality.DENIED),
        )
    )
    assert shown(found, "Ownership") == []
    (words,) = (one for one in shown(found, "Documentation") if one["entity"] == ["Oxbow Cells"])
    assert words["summary"] == [f"parent = Merak Motors (denied): “{article.text}”"]


def test_two_articles_that_say_the_same_make_one_link_with_two_sources() -> None:
    """The ids are those of what they stand for, so that exports of parts fit together."""
    other = ev.Article("Oxbow Cells runs the Oxbow plant in Luleå.", id="other")
    both = [
        reading(one, plant(one, "Oxbow plant", operators=("Oxbow Cells",), city="Luleå", country_code="SE"))
        for one in (NEWS, other)
    ]
    found = of(*both)
    (link,) = (one for one in found.values() if one["schema"] == "UnknownLink")
    assert len(link["properties"]["proof"]) == 2
    part = of(both[0])
    companies = {one["id"] for one in part.values() if one["schema"] == "Company"}
    assert companies == {one["id"] for one in found.values() if one["schema"] == "Company"}


@given(atlases())
@settings(max_examples=50, deadline=None)
def test_every_atlas_makes_valid_entities(atlas: ev.Atlas) -> None:
    """No name is lost, every reference leads to an entity of its schema, and the text is the same each time."""
    text = ev.atlas_to_followthemoney(atlas)
    found = entities(text)
    names: dict[str, set[str]] = {}
    for one in found.values():
        said = one["properties"]
        names.setdefault(one["schema"], set()).update(said.get("name", ()), said.get("alias", ()))
    for schema, held in (("Company", atlas.companies), ("RealEstate", atlas.facilities)):
        assert sum(one["schema"] == schema for one in found.values()) == len(held)
        assert {name for one in held for name in (one.name, *one.aliases)} <= names.get(schema, set())
    assert sum(one["schema"] == "Article" for one in found.values()) == len(atlas.articles)
    assert ev.atlas_to_followthemoney(ev.Atlas.from_json(atlas.to_json())) == text


def test_the_seeds_make_valid_entities() -> None:
    """Articles that the reader read."""
    assert {one["schema"] for one in entities(ev.atlas_to_followthemoney(ev.load_seeds())).values()} == {
        "Article",
        "Asset",
        "Company",
        "RealEstate",
        "UnknownLink",
        "Ownership",
        "Documentation",
    }
