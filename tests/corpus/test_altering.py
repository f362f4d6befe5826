"""The altered copies of the seeds: complete, and consistent with their annotation."""

from __future__ import annotations

import re

import attrs
import pytest

from tests.corpus.altering import VARIANTS, Alteration, alter, alterations
from tests.corpus.annotations import Annotated, load_annotated

SEEDS = {article.name: article for article in load_annotated()}
_TOKEN = re.compile(r"\d[\d.,]*\d|[^\W\d_][\w’'.-]*[^\W_]|[^\W_]")


def names_and_figures(text: str) -> set[str]:
    """The figures of a text, and its capitalised words that are never written small."""
    small = set(re.findall(r"\b[a-z][\w’']*", text))
    tokens = set(_TOKEN.findall(text))
    return {one for one in tokens if one[0].isdigit() or (one[0].isupper() and one.lower() not in small)}


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("name", SEEDS)
def test_nothing_of_the_original_is_left(variant: str, name: str) -> None:
    """Every name, place, figure and date of a seed is replaced; what may stay is listed."""
    alteration = alterations(variant)[name]
    copied = alter(SEEDS[name], alteration)
    left = names_and_figures(SEEDS[name].text) & names_and_figures(copied.text)
    assert left <= alteration.kept


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("name", SEEDS)
def test_replaced_words_differ(variant: str, name: str) -> None:
    """No replacement leaves a word as it was, and no two words become one."""
    words = alterations(variant)[name].words
    assert all(old != new for old, new in words.items())
    companies = [
        new
        for old, new in words.items()
        if old.split()[0] in ("Gotion", "CATL", "GM", "TDK", "Kandi", "CBAK")
    ]
    assert len(set(companies)) == len(companies)


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("name", SEEDS)
def test_annotation_follows_the_text(variant: str, name: str) -> None:
    """The facts of a copy are those of the seed, of the same subjects, and their names stand in its text."""
    copied = alter(SEEDS[name], alterations(variant)[name])
    before, after = SEEDS[name].facts, copied.facts
    assert [one["attribute"] for one in after] == [one["attribute"] for one in before]
    assert len({one["subject"] for one in after}) == len({one["subject"] for one in before})
    stated = [
        one["value"] for one in after if one["attribute"] in ("operator", "party", "maker", "location_city")
    ]
    assert all(value in copied.text for value in stated)


def _alter(text: str, words: dict[str, str]) -> str:
    return alter(Annotated("note", text, None, []), Alteration(words, {}, frozenset())).text


def test_words_are_replaced_whole_and_at_once() -> None:
    """A word inside another word or figure stays, the longest wins, and no replacement is replaced again."""
    figures = _alter("2 GWh of 0.2 GWh or 12 GWh, -2 GWh, $2 GWh, [2 GWh]", {"2 GWh": "3 GWh"})
    assert figures == "3 GWh of 0.2 GWh or 12 GWh, -3 GWh, $2 GWh, [3 GWh]"
    assert _alter("Ada's Adam, Ada-backed", {"Ada": "Bo"}) == "Bo's Adam, Bo-backed"
    assert (
        _alter("the North and the North Sea", {"North": "South", "North Sea": "North"})
        == "the South and the North"
    )


def test_stray_alterations_are_errors() -> None:
    """A table that names a word or a fact that is not there is refused."""
    seed = next(iter(SEEDS.values()))
    nothing = Alteration({"Gotion": "Voltrane"}, {}, frozenset())
    with pytest.raises(ValueError, match="'Zzyzx'"):
        alter(seed, attrs.evolve(nothing, words={"Zzyzx": "Aa"}))
    with pytest.raises(ValueError, match="no fact is"):
        alter(seed, attrs.evolve(nothing, values={"capacity=77": 1}))
