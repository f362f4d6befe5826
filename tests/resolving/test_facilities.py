"""Which subjects of which articles are one plant."""

from __future__ import annotations

from typing import TypeAlias

import attrs
import pytest

from evbattery.atlas import Atlas
from evbattery.claims import Article, Claim, Qualifiers, Reading, Verdict, company
from evbattery.knowledge import companies, company_by_name
from evbattery.values import FacilityKind, Status
from tests.strategies import claim, gwh, plant, reading


def article(name: str) -> Article:
    """An article with a text of its own."""
    return Article(f"The text of article {name}.", id=name)


#: Country, state and kind of a plant.
Where: TypeAlias = tuple[str | None, str | None, FacilityKind | None]

A, B, C = article("a"), article("b"), article("c")


def verdicts(atlas: Atlas) -> list[Verdict]:
    """The verdicts about facilities."""
    return [one.verdict for one in atlas.judgements if one.a.kind.value == "facility"]


def atlas_of(*claims: tuple[Claim, ...]) -> Atlas:
    """An atlas of one reading for each group of claims."""
    return Atlas.from_readings(Reading(group[0].evidence.article, group) for group in claims)


def test_one_plant_in_two_articles_is_one_facility() -> None:
    """The same operator in the same city, whichever name of both the articles use."""
    atlas = atlas_of(
        plant(A, "Gotion Fremont", operators=("Gotion",), city="Fremont", country_code="US", capacity=gwh(1)),
        plant(B, "Gotion's plant", operators=("Gotion High-Tech",), city="FREMONT", admin="California"),
    )
    (found,) = atlas.facilities
    assert (found.name, found.aliases) == ("Gotion Fremont", ("Gotion's plant",))
    assert str(found.place) == "Fremont, California, United States"
    assert verdicts(atlas) == [Verdict.SAME]


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        (("CA", None, FacilityKind.CELL), ("GB", None, FacilityKind.CELL), "country differs"),
        ((None, "California", None), (None, "Ohio", None), "state or province differs"),
        ((None, None, FacilityKind.CELL), (None, None, FacilityKind.MATERIALS), "kind differs"),
    ],
)
def test_what_differs_keeps_plants_apart(first: Where, second: Where, why: str) -> None:
    """A name of a city is not yet a place, and a site can have several plants."""
    atlas = atlas_of(
        *(
            plant(text, "Plant", city="Fremont", country_code=code, admin=admin, kind=kind)
            for text, (code, admin, kind) in ((A, first), (B, second))
        )
    )
    assert len(atlas.facilities) == 2
    assert verdicts(atlas) == [Verdict.NOT_SAME]
    assert why in atlas.judgements[0].reason


def test_a_county_is_in_its_state() -> None:
    """A county in one article and its state in the other are no difference."""
    atlas = atlas_of(
        plant(A, "the plant", city="Cartersville", admin="Georgia", country_code="US"),
        plant(B, "the works", city="Cartersville", admin="Bartow County", country_code="US"),
    )
    assert len(atlas.facilities) == 1


def test_an_unknown_kind_beside_two_kinds_is_unsure() -> None:
    """Without a kind a plant may be either of two of the same site; it stays apart, unsure with each."""
    atlas = atlas_of(
        plant(A, "the plant", city="Fremont", kind=FacilityKind.CELL),
        plant(B, "the works", city="Fremont", kind=FacilityKind.RECYCLING),
        plant(C, "the factory", city="Fremont", kind=None),
    )
    assert len(atlas.facilities) == 3
    assert sorted(one.value for one in verdicts(atlas)) == ["not_same", "unsure", "unsure"]


def test_cells_and_packs_may_come_from_one_plant() -> None:
    """Two sources name what it makes by other kinds of one line of work: unsure, unless one of them tells of both."""
    cells = plant(A, "the plant", city="Fremont", kind=FacilityKind.CELL)
    packs = plant(B, "the works", city="Fremont", kind=FacilityKind.PACK)
    assert verdicts(atlas_of(cells, packs)) == [Verdict.UNSURE]
    both = (*cells, *plant(A, "the works", city="Fremont", kind=FacilityKind.PACK))
    assert verdicts(atlas_of(both)) == [Verdict.NOT_SAME]


def test_two_rows_of_a_list_are_two_plants_to_look_at() -> None:
    """A list may have a row for each investment in one plant; only another name or number tells the rows apart."""
    first, again, second = (
        tuple(
            attrs.evolve(one, qualifiers=Qualifiers({"row": row})) for one in plant(A, name, city="Fremont")
        )
        for row, name in (("2", "Plant 1"), ("3", "Plant 1 (row 3)"), ("4", "Plant 2"))
    )
    assert verdicts(atlas_of((*first, *again))) == [Verdict.UNSURE]
    assert verdicts(atlas_of((*first, *second))) == [Verdict.NOT_SAME]


@pytest.mark.parametrize(("capacity", "verdict"), [(233, Verdict.UNSURE), (9, Verdict.NOT_SAME)])
def test_a_plant_may_stand_in_a_list_under_two_kinds(capacity: int, verdict: Verdict) -> None:
    """Two rows that give other kinds and one figure may be one plant entered twice."""
    cells, packs = (
        tuple(attrs.evolve(one, qualifiers=Qualifiers({"row": row})) for one in said)
        for row, said in (
            ("2", plant(A, "Plant", city="Fremont", capacity=gwh(233))),
            ("3", plant(A, "Plant (row 3)", city="Fremont", kind=FacilityKind.PACK, capacity=gwh(capacity))),
        )
    )
    assert verdicts(atlas_of((*cells, *packs))) == [verdict]


def test_an_unknown_kind_beside_one_kind_is_that_plant() -> None:
    """Nothing speaks against it."""
    atlas = atlas_of(plant(A, "the plant", city="Fremont"), plant(B, "the works", city="Fremont", kind=None))
    assert len(atlas.facilities) == 1


def test_other_operators_have_other_plants() -> None:
    """Two companies in one city have two plants; an article that names both joins them."""
    apart = (
        plant(A, "the plant", operators=("Oxbow Cells",), city="Fremont"),
        plant(B, "the works", operators=("CATL",), city="Fremont"),
    )
    assert len(atlas_of(*apart).facilities) == 2
    joint = plant(C, "the joint plant", operators=("Oxbow Cells", "CATL"), city="Fremont")
    assert len(atlas_of(*apart, joint).facilities) == 1


def test_a_ventures_plant_is_that_of_its_owner() -> None:
    """One article names the joint venture as operator, the other one of its owners."""
    atlas = atlas_of(
        (
            *plant(A, "the venture", operators=("Oxbow Pinewood Venture",), city="Fremont"),
            claim(A, company.PARENT, "Oxbow Pinewood Venture", "Pinewood Batteries"),
        ),
        plant(B, "the Pinewood plant", operators=("Pinewood Batteries",), city="Fremont"),
    )
    assert len(atlas.facilities) == 1
    assert "belongs to Pinewood Batteries" in atlas.judgements[-1].reason


def test_two_ventures_of_one_owner_stay_apart() -> None:
    """An owner's plant may be that of either venture; that is unsure."""
    ventures = ("First Venture", "Second Venture")
    atlas = atlas_of(
        *(
            (
                *plant(text, name, operators=(name,), city="Fremont"),
                claim(text, company.PARENT, name, "Pinewood"),
            )
            for text, name in zip((A, B), ventures, strict=True)
        ),
        plant(C, "the Pinewood plant", operators=("Pinewood",), city="Fremont"),
    )
    assert len(atlas.facilities) == 3
    assert verdicts(atlas) == [Verdict.UNSURE, Verdict.UNSURE]


def test_what_one_article_tells_apart_stays_apart() -> None:
    """Two lines at one site are two facilities, and an article about the site is unsure to mean either."""
    atlas = atlas_of(
        (
            *plant(A, "First line", city="Fremont", capacity=gwh(1)),
            *plant(A, "Second line", city="Fremont", status=Status.PLANNED, capacity=gwh(9)),
        ),
        plant(B, "Second line", city="Fremont", capacity=gwh(9)),
        plant(C, "The Fremont plant", city="Fremont", capacity=gwh(10)),
    )
    assert sorted(facility.name for facility in atlas.facilities) == [
        "First line",
        "Second line",
        "The Fremont plant",
    ]
    told_apart = {
        (one.a.article, one.b.article) for one in atlas.judgements if one.verdict is Verdict.NOT_SAME
    }
    assert told_apart == {("a", "a")}
    assert any("c" in (one.a.article, one.b.article) for one in atlas.unsure)


def test_plants_without_a_city_stay_apart() -> None:
    """The same operator and country may be the same plant; without a city nobody knows."""
    atlas = atlas_of(
        plant(A, "the plant", country_code="US"),
        plant(B, "the works", country_code="US"),
        plant(C, "the site", country_code="CN"),
    )
    assert len(atlas.facilities) == 3
    assert verdicts(atlas) == [Verdict.UNSURE]


def test_a_sum_of_several_plants_is_none_of_them() -> None:
    """A capacity of several plants together is a facility of its own."""
    together = tuple(
        claim(B, one.attribute, one.subject.name, one.value, scope="both plants")
        if one.attribute.name == "capacity"
        else one
        for one in plant(B, "both plants", city="Fremont", capacity=gwh(30))
    )
    atlas = atlas_of(plant(A, "the plant", city="Fremont", capacity=gwh(10)), together)
    assert len(atlas.facilities) == 2
    assert verdicts(atlas) == []


def test_copies_of_a_text_are_one_article() -> None:
    """A reprint names the same plants, with or without a city."""
    reprint = Article(A.text.replace(" ", "\n"), id="reprint")
    atlas = Atlas.from_readings(
        [reading(A, plant(A, "the plant")), reading(reprint, plant(reprint, "the plant"))]
    )
    (found,) = atlas.facilities
    assert len(found.claims) == 2 * len(plant(A, "the plant"))


def test_a_unit_known_to_the_gazetteer_belongs_to_its_parent() -> None:
    """Where no article says whose unit a company is, general knowledge does; a judgement says it in words."""
    unit = next(one for one in companies() if one.parents and company_by_name(one.parents[0]))
    atlas = atlas_of(
        plant(A, "the plant", operators=(unit.name,), city="Fremont"),
        plant(B, "the works", operators=(unit.parents[0],), city="Fremont"),
    )
    assert len(atlas.facilities) == 1
    assert str(atlas.judgements[-1]).startswith(
        "facility 'the plant' of article 'a' is facility 'the works' of article 'b': "
    )


def test_a_venture_known_to_the_gazetteer_belongs_to_all_its_owners() -> None:
    """One source names the joint venture as operator, another all its owners."""
    venture = next(one for one in companies() if sum(map(bool, map(company_by_name, one.parents))) > 1)
    atlas = atlas_of(
        plant(A, "the plant", operators=(venture.name,), city="Fremont"),
        plant(B, "the works", operators=venture.parents, city="Fremont"),
    )
    assert len(atlas.facilities) == 1
