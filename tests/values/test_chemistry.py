"""Chemistries, materials, and their names in text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.errors import ChemistryError
from evbattery.values.cell_parts import Part, find_parts, part_terms
from evbattery.values.chemistry import chemistries, chemistry, find_chemistries

CLAIM_WORDS = set(
    "LFP LMFP NMC NCA NCMA LMO LCO LTO Na-ion Li-S solid-state semi-solid iron-air zinc Li-ion".split()
)


def _found(text: str) -> list[tuple[str, str]]:
    return [(text[start:end], made.name) for start, end, made in find_chemistries(text)]


@pytest.mark.parametrize(
    ("name", "claim"),
    [
        ("lithium iron phosphate", "LFP"), ("LiFePO4", "LFP"), ("LiFePO₄", "LFP"), ("lithium ferro-phosphate", "LFP"),
        ("lithium-iron", "LFP"), ("Nickel Manganese Cobalt", "NMC"), ("NCM", "NMC"), ("ternary", "NMC"),
        ("NMC811", "NMC"), ("NCM 811", "NMC"), ("NMC-811", "NMC"), ("high-nickel", "NMC"), ("sodium-ion", "Na-ion"),
        ("Sodium ion", "Na-ion"), ("all-solid-state", "solid-state"), ("solid-state", "solid-state"),
        ("sulphide-based", "solid-state"), ("semi-solid-state", "semi-solid"), ("lithium-metal", "Li-ion"),
        ("lithium-sulphur", "Li-S"), ("zinc-bromine", "zinc"), ("zinc", "zinc"), ("iron-air", "iron-air"),
        ("lithium titanate", "LTO"), ("lithium nickel cobalt aluminium oxide", "NCA"), ("lfp", "LFP"),
    ],
)  # fmt: skip
def test_a_chemistry_is_found_under_its_names(name: str, claim: str) -> None:
    """Symbols, phrases, formulas and spellings lead to the coarse word of the claims table."""
    assert chemistry(name).claim_name == claim


def test_the_claims_table_s_words_are_names_and_cover_the_taxonomy() -> None:
    """Each coarse word is a chemistry, and each chemistry has one."""
    assert {made.claim_name for made in chemistries()} == CLAIM_WORDS
    for word in CLAIM_WORDS:
        assert chemistry(word).name == chemistry(word).claim_name == word


def test_every_name_leads_to_its_chemistry_and_is_found_in_text() -> None:
    """No name stands for two chemistries, and each alias is one whole mention."""
    for made in chemistries():
        for name in (made.name, *made.aliases):
            assert chemistry(name) == made
        for alias in made.aliases:
            assert find_chemistries(f"a {alias} cell") == [(2, 2 + len(alias), made)]


def test_a_finer_chemistry_is_a_coarser_one_and_not_the_other_way() -> None:
    """The order of kinds is that of a tree, and reflexive."""
    fine, middle, coarse = chemistry("NMC811"), chemistry("NMC"), chemistry("Li-ion")
    assert fine.is_a(fine)
    assert fine.is_a(middle)
    assert fine.is_a(coarse)
    assert not coarse.is_a(fine)
    assert not chemistry("LFP").is_a(middle)
    both = chemistry("solid-state lithium-metal")
    assert both.is_a(chemistry("solid-state"))
    assert both.is_a(chemistry("lithium metal"))


@pytest.mark.parametrize("name", ["", "unobtainium", "nickel", "LF"])
def test_an_unknown_name_is_refused_with_what_is_known(name: str) -> None:
    """The error names the word and the coarse chemistries."""
    with pytest.raises(ChemistryError, match="LFP") as caught:
        chemistry(name)
    assert repr(name) in str(caught.value)


def test_the_longest_name_in_a_text_wins() -> None:
    """A phrase is one mention, and its acronym another."""
    assert _found(
        "lithium iron phosphate (LFP) and all-solid-state cells; NCM811, NMC 622, semi-solid-state"
    ) == [
        ("lithium iron phosphate", "LFP"),
        ("LFP", "LFP"),
        ("all-solid-state", "solid-state"),
        ("NCM811", "NMC811"),
        ("NMC 622", "NMC622"),
        ("semi-solid-state", "semi-solid"),
    ]


def test_acronyms_need_capitals_and_phrases_do_not() -> None:
    """Lower-case "nca" is no chemistry; "SODIUM-ION" is."""
    assert _found("nca, lco, lfp") == []
    assert _found("SODIUM-ION and Lithium-Sulphur; LFP-based, LFP/NMC, SSBs") == [
        ("SODIUM-ION", "Na-ion"),
        ("Lithium-Sulphur", "Li-S"),
        ("LFP", "LFP"),
        ("LFP", "LFP"),
        ("NMC", "NMC"),
        ("SSB", "solid-state"),
    ]


@pytest.mark.parametrize(
    "text", ["a zinc mine", "solid-state drives", "a solid-state lidar", "ALFPX", "lithium ions", "LFP4"]
)
def test_what_is_no_chemistry_is_left_out(text: str) -> None:
    """Metals, electronics and longer words are no chemistry."""
    assert _found(text) == []


def test_materials_have_a_part() -> None:
    """Materials are found with the part that they make, the longest name first."""
    assert part_terms()["silicon anode"] is Part.ANODE
    assert part_terms()["single-crystal cathode"] is Part.CATHODE
    text = "a sulphide-based solid electrolyte, single-crystal cathodes, mesoporous silicon anodes and hard carbon"
    assert [(text[a:b], name, part) for a, b, name, part in find_parts(text)] == [
        ("sulphide-based solid electrolyte", "sulfide-based solid electrolyte", Part.ELECTROLYTE),
        ("single-crystal cathodes", "single-crystal cathode", Part.CATHODE),
        ("mesoporous silicon anodes", "mesoporous silicon anode", Part.ANODE),
        ("hard carbon", "hard carbon", Part.ANODE),
    ]


def test_every_material_is_found_in_text() -> None:
    """Each term is one whole mention with its own part."""
    for term, part in part_terms().items():
        ((start, end, _, found),) = find_parts(f"a {term} x")
        assert (start, end, found) == (2, 2 + len(term), part)


_PIECES = st.sampled_from(
    ["lithium", "iron", "-", " ", "LFP", "NMC", "811", "solid", "state", "sulfide", "ion", "anode"]
)


@given(st.lists(_PIECES | st.text(max_size=3), max_size=20).map("".join))
def test_mentions_are_ordered_and_within_the_text_for_every_text(text: str) -> None:
    """No text makes the finders raise, and mentions do not overlap."""
    for spans in (
        [(a, b) for a, b, _ in find_chemistries(text)],
        [(a, b) for a, b, _, _ in find_parts(text)],
    ):
        last = 0
        for start, end in spans:
            assert last <= start < end <= len(text)
            last = end


@pytest.mark.parametrize("piece", ["lithium ", "solid-", "LFP", "nickel manganese ", "- "])
def test_the_time_of_a_search_is_linear(piece: str) -> None:
    """Sixteen times the text takes nowhere near sixteen times sixteen the time."""
    find_chemistries(piece)

    def seconds(times: int) -> float:
        start = time.perf_counter()
        find_chemistries(piece * times)
        return time.perf_counter() - start

    assert seconds(16_000) < 100 * max(min(seconds(1_000) for _ in range(3)), 0.002)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("a cathode out of nickel, cobalt and manganese", "NMC"),
        ("nickel, cobalt, manganese, aluminium material", "NCMA"),
        ("sodium instead of lithium", "Na-ion"),
        ("cells that store power with sodium", "Na-ion"),
        ("It recovers nickel, cobalt and manganese from scrap.", None),
        ("power with sodium hydroxide", None),
    ],
)
def test_metals_one_by_one_are_a_chemistry_beside_their_cathode(text: str, claim: str | None) -> None:
    """A list of metals, or sodium in lithium's place, is a chemistry; metals that are won back are none."""
    assert [made.claim_name for _, _, made in find_chemistries(text)] == ([claim] if claim else [])
