"""Reviewers' judgements: what they say is one is one, what they say is not is not, and all of it can be taken back."""

from __future__ import annotations

import datetime
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.atlas import Atlas
from evbattery.claims import (
    Article,
    Correction,
    JudgementCorrection,
    Mention,
    Reading,
    SubjectKind,
    Verdict,
    facility,
)
from evbattery.errors import CorrectionError
from evbattery.values import FacilityKind
from tests.strategies import claim, gwh, judgements, plant, reading, reading_lists

MAY = Article("Gotion plans Giga Fremont.", id="may")
JUNE = Article("Gotion runs its California works.", id="june")
JULY = Article("Gotion has the works in Fremont.", id="july")
GIGA = reading(MAY, plant(MAY, "Giga Fremont", city="Fremont", capacity=gwh(10)))
WORKS = reading(JUNE, plant(JUNE, "California works"))
FREMONT = reading(JULY, plant(JULY, "Fremont works", city="Fremont", capacity=gwh(10)))


def judged(
    verdict: Verdict, one: tuple[str, str], other: tuple[str, str], by: str | None = None
) -> JudgementCorrection:
    """A judgement of two plants, each given by its article and its name there."""
    a, b = (Mention(SubjectKind.FACILITY, name, article) for article, name in (one, other))
    return JudgementCorrection(verdict=verdict, a=a, b=b, reason="We asked.", by=by)


def of_companies(verdict: Verdict, one: str, other: str) -> JudgementCorrection:
    """A judgement of two names of companies."""
    a, b = (Mention(SubjectKind.COMPANY, name) for name in (one, other))
    return JudgementCorrection(verdict=verdict, a=a, b=b, reason="We asked.")


def test_plants_that_are_judged_to_be_one_are_one() -> None:
    """Although one article names no city; the capacity counts once, and the judgement shows with who made it."""
    same = judged(Verdict.SAME, ("june", "California works"), ("may", "Giga Fremont"), by="Ada")
    assert len(Atlas.from_readings([GIGA, WORKS]).facilities) == 2
    atlas = Atlas.from_readings([GIGA, WORKS], [same])
    (found,) = atlas.facilities
    assert {found.name, *found.aliases} == {"Giga Fremont", "California works"}
    assert found.capacity == gwh(10)
    assert atlas.unsure == ()
    (shown,) = [one for one in atlas.judgements if one.reviewed is not None]
    assert str(shown) == (
        "facility 'California works' of article 'june' is facility 'Giga Fremont' of article 'may': Ada: We asked."
    )


@pytest.mark.parametrize("verdict", [Verdict.NOT_SAME, Verdict.UNSURE])
def test_plants_that_are_judged_not_to_be_one_are_two(verdict: Verdict) -> None:
    """Although they share an operator and a city; an unsure pair stays apart, too, and is listed."""
    assert len(Atlas.from_readings([GIGA, FREMONT]).facilities) == 1
    atlas = Atlas.from_readings(
        [GIGA, FREMONT], [judged(verdict, ("may", "Giga Fremont"), ("july", "Fremont works"))]
    )
    assert len(atlas.facilities) == 2
    assert [one.verdict for one in atlas.judgements] == [verdict]


def test_what_is_parted_takes_its_namesakes_along() -> None:
    """A third article that uses the same name goes with it."""
    august = Article("Gotion's Fremont works grow.", id="august")
    also = reading(august, plant(august, "Fremont works", city="Fremont"))
    apart = judged(Verdict.NOT_SAME, ("may", "Giga Fremont"), ("july", "Fremont works"))
    atlas = Atlas.from_readings([GIGA, FREMONT, also], [apart])
    assert sorted(len(one.claims) for one in atlas.facilities) == [
        len(GIGA.claims),
        len(FREMONT.claims) + len(also.claims),
    ]


def test_judgements_that_contradict_each_other_are_reported() -> None:
    """None of them is followed: the rules decide as if there were none."""
    readings = [GIGA, WORKS, FREMONT]
    pairs = itertools.pairwise(
        [("may", "Giga Fremont"), ("june", "California works"), ("july", "Fremont works")]
    )
    contradicting = [
        *(judged(Verdict.SAME, *pair) for pair in pairs),
        judged(Verdict.NOT_SAME, ("may", "Giga Fremont"), ("july", "Fremont works")),
    ]
    plain, atlas = Atlas.from_readings(readings), Atlas.from_readings(readings, contradicting)
    assert [one.id for one in atlas.facilities] == [one.id for one in plain.facilities]
    (conflict,) = atlas.judgement_conflicts
    assert len(conflict.same) == 2
    works, giga = "facility 'Fremont works' of article 'july'", "facility 'Giga Fremont' of article 'may'"
    assert str(conflict).startswith(f"{works} is said not to be {giga} (We asked.), but ")


def test_companies_are_judged_by_their_names() -> None:
    """Two names that no rule joins are one company, and its plants are one; a short name can be kept apart."""
    oxbow = reading(MAY, plant(MAY, "Plant", operators=("Oxbow Cells",), city="Fremont"))
    pine = reading(JULY, plant(JULY, "Works", operators=("Pinewood",), city="Fremont"))
    assert len(Atlas.from_readings([oxbow, pine]).facilities) == 2
    same = of_companies(Verdict.SAME, "Oxbow Cells", "Pinewood")
    atlas = Atlas.from_readings([oxbow, pine], [same])
    assert len(atlas.facilities) == 1
    assert atlas.company("Pinewood") == atlas.company("Oxbow Cells")
    both = reading(
        JUNE,
        claim(JUNE, facility.CUSTOMER, "Plant", "Oxbow"),
        claim(JUNE, facility.OPERATOR, "Plant", "Oxbow Cells"),
    )
    assert [one.name for one in Atlas.from_readings([both]).companies] == ["Oxbow Cells"]
    apart = of_companies(Verdict.NOT_SAME, "Oxbow", "Oxbow Cells")
    assert [one.name for one in Atlas.from_readings([both], [apart]).companies] == ["Oxbow", "Oxbow Cells"]


@given(reading_lists(), st.data())
def test_judgements_are_followed_and_can_be_taken_back(readings: list[Reading], data: st.DataObject) -> None:
    """What is judged comes out, in any order and with nothing lost; without judgements all is as before."""
    ids = [one.article.id for one in readings]
    if not ids:
        return
    given_: list[Correction] = data.draw(st.lists(judgements(*ids), max_size=4))
    plain, atlas = Atlas.from_readings(readings), Atlas.from_readings(readings, given_)
    assert Atlas.from_readings(readings, given_[::-1]).resolution == atlas.resolution
    assert {one for entity in atlas.facilities for one in entity.claims} == {
        one for entity in plain.facilities for one in entity.claims
    }
    of = {
        Mention(SubjectKind.FACILITY, one.subject.name, one.evidence.article.id): entity.id
        for entity in atlas.facilities
        for one in entity.claims
    }
    followed = [one.reviewed for one in atlas.judgements if one.reviewed is not None]
    for one in followed:
        if one.a.kind is SubjectKind.FACILITY:
            assert (of[one.a] == of[one.b]) == (one.verdict is Verdict.SAME)
    back = Atlas(atlas.readings, ())
    assert back == plain
    assert back.resolution == plain.resolution


@pytest.mark.parametrize(
    ("a", "b", "message"),
    [
        (
            Mention(SubjectKind.COMPANY, "X"),
            Mention(SubjectKind.FACILITY, "X", "may"),
            "two companies or two facilities",
        ),
        (
            Mention(SubjectKind.MARKET, "X"),
            Mention(SubjectKind.MARKET, "Y"),
            "two companies or two facilities",
        ),
        (Mention(SubjectKind.COMPANY, "X"), Mention(SubjectKind.COMPANY, "X"), "to itself"),
        (
            Mention(SubjectKind.FACILITY, "X", "may"),
            Mention(SubjectKind.FACILITY, "Y"),
            "without its article",
        ),
        (Mention(SubjectKind.COMPANY, "X", "may"), Mention(SubjectKind.COMPANY, "Y"), "use NameCorrection"),
    ],
)
def test_judgements_that_cannot_be_are_refused(a: Mention, b: Mention, message: str) -> None:
    """The message says what would be right."""
    with pytest.raises(CorrectionError, match=message):
        JudgementCorrection(verdict=Verdict.SAME, a=a, b=b, reason="We asked.", on=datetime.date(2026, 1, 1))


def test_a_kind_of_its_own_keeps_plants_apart_unless_judged() -> None:
    """The reviewer knows better than the rules that a pack line and a cell plant are one site."""
    packs = reading(JULY, plant(JULY, "Fremont works", city="Fremont", kind=FacilityKind.PACK))
    same = judged(Verdict.SAME, ("may", "Giga Fremont"), ("july", "Fremont works"))
    assert len(Atlas.from_readings([GIGA, packs]).facilities) == 2
    assert len(Atlas.from_readings([GIGA, packs], [same]).facilities) == 1
