"""What speaks for and against two mentions being one plant."""

from __future__ import annotations

import datetime
from typing import TypedDict

import pytest

from evbattery.claims import Article, Claim, ClaimValue, Reading, Verdict, company, facility, partnership
from evbattery.resolving import Resolution, resolve
from evbattery.resolving.plant_names import own_name, plant_number
from evbattery.resolving.plants import town_key
from evbattery.values import FacilityKind, JobCount, PartnershipKind
from tests.strategies import claim, gwh, plant, reading


def dated(id: str, day: str = "2024-01-01") -> Article:
    """An article of a day, with a text of its own."""
    return Article(f"The text of article {id}.", id=id, published=datetime.date.fromisoformat(day))


class _Place(TypedDict):
    city: str
    admin: str | None


A, B, C, D = (dated(id) for id in "abcd")


def found(*claims: tuple[Claim, ...]) -> Resolution:
    """What is resolved of one reading for each group of claims."""
    return resolve(Reading(group[0].evidence.article, group) for group in claims)


def together(resolution: Resolution) -> list[str]:
    """The articles of each facility, in one word each."""
    parts = ({one.evidence.article.id for one in facility.claims} for facility in resolution.facilities)
    return sorted("".join(sorted(part)) for part in parts)


def test_a_state_names_the_only_plant_there() -> None:
    """The map says which state a town lies in; a country is enough where the operator has one plant there."""
    grunheide = plant(A, "Tesla Grünheide", operators=("Tesla",), city="Grünheide", country_code="DE")
    state = plant(B, "Tesla Brandenburg", operators=("Tesla",), admin="Brandenburg", country_code="DE")
    nation = plant(C, "Tesla Germany", operators=("Tesla",), country_code="DE")
    elsewhere = plant(D, "Tesla Bavaria", operators=("Tesla",), admin="Bavaria", country_code="DE")
    assert together(found(grunheide, state, nation)) == ["abc"]
    assert together(found(grunheide, state, elsewhere)) == ["ab", "d"]


def test_several_plants_that_fit_are_unsure() -> None:
    """A figure tells which of them is meant, and so does a name of its own."""
    lansing = plant(A, "Giga Aurora", city="Lansing", admin="Michigan", country_code="US", capacity=gwh(50))
    holland = plant(B, "Holland plant", city="Holland", admin="Michigan", country_code="US", capacity=gwh(20))
    which = plant(C, "Michigan plant", admin="Michigan", country_code="US")
    resolution = found(lansing, holland, which)
    assert together(resolution) == ["a", "b", "c"]
    assert [one.verdict for one in resolution.unsure] == [Verdict.UNSURE, Verdict.UNSURE]
    assert all("2 plants of its operators fit" in one.reason for one in resolution.unsure)
    figure = plant(C, "Michigan plant", admin="Michigan", country_code="US", capacity=gwh(20))
    assert together(found(lansing, holland, figure)) == ["a", "bc"]
    assert together(found(lansing, holland, plant(C, "Giga Aurora"))) == ["ac", "b"]


def test_a_second_plant_is_another_one() -> None:
    """Before anybody spoke of it, a plant without a number is the first one; later only a figure tells."""
    early = dated("a", "2022-01-01")
    first = plant(early, "Gotion Göd", city="Göd", country_code="HU", capacity=gwh(20))
    second = plant(
        dated("b", "2023-01-01"), "Gotion Göd second plant", city="Göd", country_code="HU", capacity=gwh(30)
    )
    late = plant(C, "Gotion Göd", city="Göd", country_code="HU")
    figure = plant(D, "Gotion Göd", city="Göd", country_code="HU", capacity=gwh(30))
    assert together(found(first, second, late, figure)) == ["a", "bd", "c"]


@pytest.mark.parametrize("days", [("2022-01-01", "2024-01-01"), ("2022-01-01", "2022-06-01")])
def test_a_plant_of_a_bought_company_is_the_same_plant(days: tuple[str, str]) -> None:
    """Under the buyer's name it is told of later; before the purchase both had a plant there, and these are two."""
    sold, buyer = (dated(id, day) for id, day in zip("ab", days, strict=True))
    deal = dated("c", "2023-01-01")
    resolution = found(
        plant(sold, "Pinewood Göd", operators=("Pinewood",), city="Göd", country_code="HU"),
        plant(buyer, "Oxbow Göd", operators=("Oxbow",), city="Göd", country_code="HU"),
        (
            claim(deal, partnership.PARTY, "deal", "Oxbow"),
            claim(deal, partnership.PARTY, "deal", "Pinewood"),
            claim(deal, partnership.KIND, "deal", PartnershipKind.MERGER_ACQUISITION),
        ),
    )
    assert together(resolution) == (["ab"] if days[1] > "2023" else ["a", "b"])
    assert {str(one.id) for one in resolution.companies} == {"Oxbow", "Pinewood"}


def test_a_renamed_company_is_one_company() -> None:
    """The new name shows; two companies that the gazetteer knows stay two, as unsure."""
    renamed = reading(A, claim(A, company.FORMER_NAME, "Oxbow Cells Inc.", "Pinewood Batteries"))
    old = plant(B, "Pinewood Göd", operators=("Pinewood Batteries",), city="Göd", country_code="HU")
    new = plant(C, "Oxbow Göd", operators=("Oxbow Cells",), city="Göd", country_code="HU")
    resolution = found(renamed.claims, old, new)
    assert together(resolution) == ["bc"]
    (one,) = resolution.companies
    assert (one.name, one.aliases) == ("Oxbow Cells Inc.", ("Oxbow Cells", "Pinewood Batteries"))
    known = found((claim(A, company.FORMER_NAME, "SK On", "SK Innovation"),))
    assert len(known.companies) == 2
    assert [one.verdict for one in known.judgements] == [Verdict.UNSURE]


def test_owners_named_together_are_their_venture() -> None:
    """And not the plant that one of them has there alone."""
    venture = (
        *plant(A, "Boreal Göd", operators=("Boreal Venture",), city="Göd", capacity=gwh(30)),
        claim(A, company.PARENT, "Boreal Venture", "Oxbow"),
        claim(A, company.PARENT, "Boreal Venture", "Pinewood"),
    )
    both = plant(B, "Oxbow Pinewood Göd", operators=("Oxbow", "Pinewood"), city="Göd")
    own = plant(C, "Oxbow Göd", operators=("Oxbow",), city="Göd", capacity=gwh(5))
    assert together(found(venture, both, own)) == ["ab", "c"]


def test_spellings_of_a_town_are_one_town() -> None:
    """Other languages, letters that a keyboard lacks, and towns that no gazetteer knows."""
    assert len({town_key(name) for name in ("Dunkirk", "Dunkerque", "DUNKIRK")}) == 1
    assert len({town_key(name) for name in ("Grünheide", "Gruenheide", "Grunheide")}) == 1
    assert town_key("De Soto") == town_key("DeSoto")
    assert len({town_key(name) for name in ("Oxbow Township", "Oxbow Twp", "Oxbow Charter Township")}) == 1
    assert town_key("Strandvøllen") == town_key("Strandvollen") != town_key("Strandvik")


@pytest.mark.parametrize(
    ("one", "other", "where"),
    [
        ({"city": "Bourbourg"}, {"city": "Dunkerque"}, "in towns 15 km apart"),
        ({"city": "Tournan", "admin": "Bourbourg"}, {"city": "Bourbourg"}, "in the district of that name"),
        ({"city": "Oxbowen"}, {"city": "Oxbowen-Lindby"}, "nobody knows how far"),
        ({"city": "Bourbourg"}, {"city": "Lyon"}, ""),
    ],
)
def test_plants_of_one_operator_side_by_side_are_unsure(
    one: dict[str, str], other: dict[str, str], where: str
) -> None:
    """A plant between two towns is called by either; far towns are two plants without a word."""
    first = plant(A, "the plant", country_code="FR", **_place(one))
    second = plant(B, "the works", country_code="FR", **_place(other))
    resolution = found(first, second)
    assert together(resolution) == ["a", "b"]
    assert [where in one.reason for one in resolution.unsure] == ([True] if where else [])
    told = plant(A, "the other plant", country_code="FR", **_place(other))
    assert not found((*first, *told)).unsure


def _place(given: dict[str, str]) -> _Place:
    return {"city": given["city"], "admin": given.get("admin")}


def test_mentions_that_may_be_the_same_plants_may_be_one() -> None:
    """What is left between two plants is listed with both of them, and with the next that is left there."""
    lansing = plant(A, "Lansing plant", city="Lansing", admin="Michigan", country_code="US")
    holland = plant(B, "Holland plant", city="Holland", admin="Michigan", country_code="US")
    which = plant(C, "the plant", admin="Michigan", country_code="US")
    again = plant(D, "the works", admin="Michigan", country_code="US")
    pairs = {one.a.article + one.b.article for one in found(lansing, holland, which, again).unsure}
    assert pairs == {"ac", "bc", "ad", "bd", "cd"}


def test_what_is_left_open_is_one_plant_by_its_name_or_its_figures() -> None:
    """It may be either of two plants, but it is one; two figures tell that as well as a name of its own."""
    lansing = plant(A, "Lansing plant", city="Lansing", admin="Michigan", country_code="US")
    holland = plant(B, "Holland plant", city="Holland", admin="Michigan", country_code="US")
    named = [plant(text, "Giga Aurora", admin="Michigan", country_code="US") for text in (C, D)]
    resolution = found(lansing, holland, *named)
    assert together(resolution) == ["a", "b", "cd"]
    assert {(one.a.article, one.b.article) for one in resolution.unsure} == {("c", "a"), ("c", "b")}
    figures = [
        (*said, claim(text, facility.JOBS, said[0].subject.name, JobCount.of(700)))
        for text, name in ((C, "the plant"), (D, "the works"))
        for said in [plant(text, name, admin="Michigan", country_code="US", capacity=gwh(7))]
    ]
    assert together(found(lansing, holland, *figures)) == ["a", "b", "cd"]
    alone = [one[:-1] for one in figures]
    one_figure = found(lansing, holland, *alone)
    assert together(one_figure) == ["a", "b", "c", "d"]
    assert ("c", "d") in {(one.a.article, one.b.article) for one in one_figure.unsure}


def test_nobody_is_asked_which_of_many_plants_is_meant() -> None:
    """Three can be told apart by a person; of more each would be a question without an answer."""
    towns = ("Lansing", "Holland", "Detroit", "Marshall")
    known = [
        plant(dated(f"p{number}"), f"{town} plant", city=town, admin="Michigan", country_code="US")
        for number, town in enumerate(towns)
    ]
    which = plant(A, "the plant", admin="Michigan", country_code="US")
    assert len(found(*known[:3], which).unsure) == 3
    assert found(*known, which).unsure == ()


def test_a_plant_that_an_article_tells_from_all_others_is_one_that_the_next_may_mean() -> None:
    """So a plan without a town is known again by its name."""
    told = (
        *plant(A, "Lansing plant", city="Lansing", country_code="US"),
        *plant(A, "Project Aurora", capacity=gwh(15)),
    )
    assert together(found(told, plant(B, "Project Aurora", capacity=gwh(15)))) == ["a", "ab"]


@pytest.mark.parametrize("name", ["both plants", "its three factories together", "Gotion total"])
def test_several_plants_are_none_of_them(name: str) -> None:
    """A name says so; it is listed where the sum is what another article says of one plant."""
    one = plant(A, "the plant", city="Lansing", country_code="US", capacity=gwh(20))
    resolution = found(one, plant(B, name, city="Lansing", country_code="US", capacity=gwh(30)))
    assert together(resolution) == ["a", "b"]
    assert resolution.judgements == ()
    sum_of_one = plant(B, name, city="Lansing", country_code="US", capacity=gwh(20))
    assert [one.verdict for one in found(one, sum_of_one).judgements] == [Verdict.UNSURE]


def test_unlike_kinds_with_a_figure_in_common_are_unsure() -> None:
    """One source has cells where another has materials; figures that are alike in three digits are one."""
    cells = plant(A, "the plant", city="Lansing", capacity=gwh("2.36"))
    for capacity, verdict in (("2.364", Verdict.UNSURE), ("2.4", Verdict.NOT_SAME)):
        materials = plant(B, "the works", city="Lansing", kind=FacilityKind.MATERIALS, capacity=gwh(capacity))
        assert [one.verdict for one in found(cells, materials).judgements] == [verdict]


def test_a_longer_name_is_no_other_name() -> None:
    """Of the only plant that fits in a state one article may give more of the name than the other."""
    town = plant(A, "Aurora Falls plant", city="Lansing", admin="Michigan", country_code="US")
    for name, expected in (("Aurora", ["ab"]), ("Boreas", ["a", "b"])):
        assert together(found(town, plant(B, name, admin="Michigan", country_code="US"))) == expected


@pytest.mark.parametrize(
    ("operators", "capacity", "why"),
    [
        (("Oxbow", "Pinewood"), None, "as a venture in towns of one state"),
        (("Oxbow",), gwh(17), "the same figures in towns of one state"),
        (("Oxbow",), None, ""),
    ],
)
def test_far_towns_of_one_state_may_be_one_place(
    operators: tuple[str, ...], capacity: ClaimValue | None, why: str
) -> None:
    """One of them may be wrong: for a venture of two companies, and where the figures are the same."""
    one, other = (
        plant(
            text, name, operators=operators, city=city, admin="Georgia", country_code="US", capacity=capacity
        )
        for text, name, city in ((A, "the plant", "Savannah"), (B, "the works", "Cartersville"))
    )
    resolution = found(one, other)
    assert together(resolution) == ["a", "b"]
    assert [why in one.reason for one in resolution.unsure] == ([True] if why else [])


def test_a_town_is_looked_for_in_its_state() -> None:
    """Dublin is beside Columbus in Ohio, and not beside that in Georgia."""
    dublin = plant(A, "the plant", city="Dublin", country_code="US")
    for state, unsure in (("Ohio", 1), ("Georgia", 0)):
        columbus = plant(B, "the works", city="Columbus", admin=state, country_code="US")
        assert len(found(dublin, columbus).unsure) == unsure


def test_figures_say_which_plants_of_one_town_to_look_at() -> None:
    """Where two articles tell of two plants each, those with the same figures are listed, and the other two."""
    one, other = (
        (
            *plant(text, f"{name} cells", city="Lansing", capacity=gwh(40)),
            *plant(text, f"{name} more cells", city="Lansing", capacity=gwh(size)),
        )
        for text, name, size in ((A, "the plant's", 7), (B, "the work's", 9))
    )
    names = {(one.a.name, one.b.name) for one in found(one, other).unsure}
    assert names == {
        ("the plant's cells", "the work's cells"),
        ("the plant's more cells", "the work's more cells"),
    }


def test_a_plant_of_one_town_may_have_changed_hands() -> None:
    """Where a figure is the same, although no article tells of a purchase; not where one article tells of both."""
    old = plant(A, "Oxbow Göd", operators=("Oxbow",), city="Göd", capacity=gwh(17))
    new = plant(B, "Pinewood Göd", operators=("Pinewood",), city="Göd", capacity=gwh(17))
    assert ["but other operators" in one.reason for one in found(old, new).unsure] == [True]
    other = plant(B, "Pinewood Göd", operators=("Pinewood",), city="Göd", capacity=gwh(18))
    assert found(old, other).unsure == ()
    both = (*old, *plant(A, "Pinewood Göd", operators=("Pinewood",), city="Göd", capacity=gwh(17)))
    assert found(both).unsure == ()


def test_a_plant_without_an_operator_may_be_the_only_one_of_its_town() -> None:
    """Of several that fit nobody could tell."""
    unknown = plant(A, "the Göd plant", operators=(), city="Göd")
    oxbow = plant(B, "Oxbow Göd", operators=("Oxbow",), city="Göd")
    pinewood = plant(C, "Pinewood Göd", operators=("Pinewood",), city="Göd")
    assert ["nobody says who runs" in one.reason for one in found(unknown, oxbow).unsure] == [True]
    assert found(unknown, oxbow, pinewood).unsure == ()


def test_a_list_that_gives_a_state_for_a_town_means_the_state() -> None:
    """The name is that of no town, and so what is known to stand in another state is another plant."""
    listed = plant(A, "the plant", city="Kanagawa", country_code="JP")
    other = plant(B, "the works", admin="Fukuoka", country_code="JP")
    assert found(listed, other).unsure == ()


def test_names_of_plants_are_taken_apart() -> None:
    """What is left of a name beside operator, place and common words names the plant; "(2)" is no number."""
    known = frozenset({"norrsken", "sunderland"})
    assert plant_number("Norrsken Sunderland second plant", known) == "2"
    assert plant_number("Norrsken Sunderland 2", known) == "2"
    assert plant_number("Norrsken Sunderland (2)", known) is None
    assert own_name("Giga Aurora", known) == own_name("Norrsken Aurora plant", known) == "aurora"
    assert own_name("Norrsken Sunderland cell plant", known) == ""
