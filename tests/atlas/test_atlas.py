"""The atlas: what goes in, what can be asked."""

from __future__ import annotations

import datetime

import pytest

from evbattery.atlas import Atlas
from evbattery.claims import Article, Reading, company, market, partnership, product
from evbattery.errors import AmbiguousEntityError, ArticleError, UnknownEntityError
from evbattery.values import (
    Modality,
    PartialDate,
    PartnershipKind,
    Ratio,
    Role,
    SpecificEnergy,
    Status,
    money,
)
from tests.strategies import claim, gwh, plant, reading

MAY = Article("Gotion plans 10 GWh.", id="may", published=datetime.date(2023, 5, 1))
JUNE = Article("Gotion runs 10 GWh.", id="june", published=datetime.date(2024, 6, 1))
NO_DATE = Article("Gotion is a company.", id="no-date")


def test_as_of_shows_what_had_been_reported() -> None:
    """Only articles published by the day count; those without a date are listed."""
    atlas = Atlas.from_readings(
        [
            reading(MAY, plant(MAY, "Plant", city="Fremont", status=Status.PLANNED, capacity=gwh(10))),
            reading(JUNE, plant(JUNE, "Plant", city="Fremont", capacity=gwh(10))),
            reading(NO_DATE),
        ]
    )
    assert atlas.facility("Plant").status is Status.OPERATING
    before = atlas.as_of(datetime.date(2024, 5, 31))
    assert [article.id for article in before.articles] == ["may"]
    assert before.facility("Plant").status is Status.PLANNED
    assert before.problems == ("article no-date has no publication date; left out as of 2024-05-31",)
    assert [article.id for article in atlas.undated] == ["no-date"]
    assert atlas.as_of(datetime.date(2024, 6, 1)).articles == (JUNE, MAY)


def test_company_is_found_by_its_names() -> None:
    """The name, an alias, or the beginning of one name only."""
    atlas = Atlas.from_readings(
        [
            reading(
                MAY,
                plant(MAY, "Plant", operators=("Gotion", "Oxbow Cells", "Oxbow Motors")),
                claim(MAY, product.MAKER, "Jinshi Battery", "Gotion"),
                claim(MAY, company.ROLE, "Gotion", Role.CELL_MAKER),
            )
        ]
    )
    found = atlas.company("Gotion")
    assert found == atlas.company("gotion high-tech co., ltd.")
    assert found.name.startswith("Gotion")
    assert found.roles == (Role.CELL_MAKER,)
    assert [one.name for one in found.facilities] == ["Plant"]
    assert [one.name for one in found.products] == ["Jinshi Battery"]
    assert atlas.company("Oxbow Motors, Inc.") in atlas.companies
    with pytest.raises(AmbiguousEntityError, match="Oxbow Cells; Oxbow Motors"):
        atlas.company("Oxbow")
    with pytest.raises(UnknownEntityError, match="near names are Oxbow Cells"):
        atlas.company("Oxbw Cells")
    with pytest.raises(UnknownEntityError, match="near names are Gotion High-Tech"):
        atlas.company("Gotio")
    with pytest.raises(UnknownEntityError, match="no facility of this atlas is called 'Elsewhere'"):
        atlas.facility("Elsewhere")


def test_ventures_and_owners_are_linked() -> None:
    """A company knows its joint ventures and its partners."""
    atlas = Atlas.from_readings(
        [
            reading(
                MAY,
                claim(MAY, company.PARENT, "Oxbow Venture", "Pinewood"),
                *(claim(MAY, partnership.PARTY, "Deal", name) for name in ("Pinewood", "CATL")),
                claim(MAY, partnership.KIND, "Deal", PartnershipKind.SUPPLY),
            )
        ]
    )
    pinewood, venture = atlas.company("Pinewood"), atlas.company("Oxbow Venture")
    assert pinewood.ventures == (venture.id,)
    assert venture.owners == (pinewood.id,)
    assert [one.kind for one in pinewood.partnerships] == [PartnershipKind.SUPPLY]


def test_one_agreement_in_two_articles_is_one() -> None:
    """The same parties and kind are one partnership, unless figures differ."""

    def deal(article: Article, worth: int) -> Reading:
        return reading(
            article,
            *(claim(article, partnership.PARTY, f"Deal {article.id}", name) for name in ("Gotion", "CATL")),
            claim(article, partnership.KIND, f"Deal {article.id}", PartnershipKind.SUPPLY),
            claim(article, partnership.VALUE, f"Deal {article.id}", money("USD", worth)),
        )

    assert len(Atlas.from_readings([deal(MAY, 5), deal(JUNE, 5)]).partnerships) == 1
    apart = Atlas.from_readings([deal(MAY, 5), deal(JUNE, 6)])
    assert len(apart.partnerships) == 2
    assert "the figures differ" in apart.unsure[0].reason


def test_one_product_in_two_articles_is_one() -> None:
    """The same maker and name, in any case."""

    def battery(article: Article, name: str, wh_per_kg: int) -> Reading:
        return reading(
            article,
            claim(article, product.MAKER, name, "Gotion"),
            claim(article, product.CELL_SPECIFIC_ENERGY, name, SpecificEnergy.of(wh_per_kg)),
        )

    (found,) = Atlas.from_readings(
        [battery(MAY, "Jinshi Battery", 300), battery(JUNE, "Jinshi battery", 350)]
    ).products
    assert found.cell_specific_energy == SpecificEnergy.of(350)
    assert len(found.conflicts) == 1


def test_market_figures_of_two_years_are_two() -> None:
    """The size now and the forecast are two figures of one market."""
    name = "North American off-road vehicles"
    now, later = PartialDate.year(2024), PartialDate.year(2030)
    size, holder = money("USD", "16.7e9"), "Pinewood"
    atlas = Atlas.from_readings(
        [
            reading(
                MAY,
                claim(MAY, market.SIZE, name, size, when=now, region="North America", segment="off-road"),
                claim(MAY, market.SHARE, name, Ratio.of("0.4"), when=now, party=holder),
                claim(MAY, market.SIZE, name, money("USD", "25e9"), when=later, modality=Modality.POSSIBLE),
            )
        ]
    )
    first, second = sorted(atlas.markets, key=lambda one: one.year or now)
    assert (first.year, first.size, first.region, first.segment) == (now, size, "North America", "off-road")
    assert (first.forecast, second.forecast) == (False, True)
    assert [(str(one.company), one.share) for one in first.shares] == [(holder, Ratio.of("0.4"))]


def test_two_texts_cannot_share_an_id() -> None:
    """An id names one article; the message says which id is given twice."""
    other = Article("Another text.", id="may")
    with pytest.raises(ArticleError, match="the id 'may'"):
        Atlas.from_readings([Reading(MAY), Reading(other)])


def test_the_fuller_reading_of_an_article_counts() -> None:
    """Of two readings of one article the dated one counts, then the one that got more."""
    undated = Article(MAY.text, id="may")
    full = reading(undated, plant(undated, "Plant"))
    assert Atlas.from_readings([full, Reading(MAY)]).readings == (Reading(MAY),)
    assert Atlas.from_readings([Reading(undated), full]).readings == (full,)


def test_an_atlas_introduces_itself() -> None:
    """Its text counts what it holds."""
    atlas = Atlas.from_readings([reading(MAY, plant(MAY, "Plant"))])
    assert str(atlas).startswith("atlas of 1 articles: 3 claims about 1 companies, 1 facilities")
