"""The gazetteer of companies, its lookup by name, and names found in text."""

from __future__ import annotations

import re
import time
from collections import defaultdict

import pycountry
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from evbattery.knowledge import (
    LEGAL_FORMS,
    ROLES,
    CompanyRecord,
    companies,
    company_by_name,
    find_companies,
    normalise_company_name,
)


def found(text: str) -> list[tuple[str, str]]:
    """Each mention in a text, as the words and the name of the company."""
    return [(text[m.start : m.end], m.record.name) for m in find_companies(text)]


def name_of(record: CompanyRecord | None) -> str | None:
    """The name of a record that may be missing."""
    return record.name if record else None


def test_table_is_large_sorted_and_unique() -> None:
    """The table has at least 600 companies, sorted, each once."""
    names = [record.name for record in companies()]
    assert len(names) >= 600
    assert names == sorted(names, key=lambda name: (name.casefold(), name))
    assert len(set(names)) == len(names)


def test_cells_are_well_formed() -> None:
    """Countries are ISO codes, roles are words of the claims table, listings have an exchange."""
    codes = {country.alpha_2 for country in pycountry.countries}
    for record in companies():
        assert record.country in codes, record
        assert set(record.roles or ["none"]) <= set(ROLES), record
        assert record.ticker is None or re.fullmatch(r"[A-Z]+:[A-Z0-9&.-]+( [AB])?", record.ticker), record
        assert record.ordinary <= set(record.spellings), record
        assert record.exact <= set(record.aliases), record
        assert record.native is None or not record.native.isascii(), record
        assert record.name not in record.parents, record
        assert len(set(record.spellings)) == len(record.spellings), record
        assert all(text and text == text.strip() and "=" not in text for text in record.spellings), record


def test_no_spelling_is_shared() -> None:
    """No name or alias normalises to the name or alias of another company, even where case is disregarded."""
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for record in companies():
        for spelling in (*record.spellings, *filter(None, [record.native])):
            owners[normalise_company_name(spelling)].add(record.name)
    assert {key: names for key, names in owners.items() if len(names) > 1} == {}


def test_every_spelling_is_found() -> None:
    """Each spelling leads to its record, looked up and met in a text, and fills the mention."""
    for record in companies():
        for spelling in record.spellings:
            assert company_by_name(spelling) is record, spelling
            text = f"Shares of {spelling}, it said"
            assert found(text) == [(spelling, record.name)], spelling


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Contemporary Amperex Technology Co., Limited", "CATL"),
        ("contemporary amperex technology", "CATL"),
        ("宁德时代", "CATL"),
        ("国轩高科股份有限公司", "Gotion High-Tech"),
        ("Gotion, Inc.", "Gotion High-Tech"),
        ("Volkswagen AG", "Volkswagen"),
        ("VOLKSWAGEN GROUP", "Volkswagen"),
        ("Wartsila Oyj Abp", None),
        ("Wartsila Oyj", "Wärtsilä"),
        ("ONE", "Our Next Energy"),
        ("one", None),
        ("PT Vale Indonesia Tbk", "Vale Indonesia"),
        ("StarPlus", "StarPlus Energy"),
        ("Ultium CAM JV", "Ultium CAM"),
        ("CBL", "Contemporary Amperex Brunp Lygend"),
        ("Companhia Brasileira de Lítio", "Companhia Brasileira de Lítio"),
        ("Contemporary Amperex Technology (Hungary)", "Contemporary Amperex Technology Hungary"),
        ("Solvay Specialty Polymers USA, LLC", "Syensqo"),
        ("Nobody's Battery Company", None),
        ("", None),
    ],
)
def test_lookup(text: str, name: str | None) -> None:
    """A whole name leads to its company whatever its case and legal form; a marked alias only as written."""
    assert name_of(company_by_name(text)) == name


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Robert Bosch GmbH & Co. KG", "robert bosch"),
        ("Solvay S.A.", "solvay"),
        ("Eni S.p.A.", "eni"),
        ("LG Energy Solution Wrocław sp. z o.o.", "lg energy solution wroclaw"),
        ("Škoda Auto a.s.", "skoda auto"),
        ("Rimac d.o.o.", "rimac"),
        ("AB Volvo", "ab volvo"),
        ("Kabushiki Kaisha Toshiba", "toshiba"),
        ("Nissan Motor K.K.", "nissan motor"),
        ("Ørsted A/S", "orsted"),
        ("SK Group Holdings", "sk"),
        ("Group14 Technologies, Inc", "group14 technologies"),
        ("Great Wall Motor (Thailand) Co., Ltd.", "great wall motor thailand"),
        ("Johnson & Johnson", "johnson and johnson"),
        ("Company", "company"),
        ("Siro Silk Road Temiz Enerji San. ve Tic. A.Ş.", "siro silk road temiz enerji"),
    ],
)
def test_normalising(text: str, normal: str) -> None:
    """Legal forms at the ends, case, diacritics and punctuation do not count; all else does."""
    assert normalise_company_name(text) == normal


def test_a_venture_has_all_its_owners() -> None:
    """Each by its name in the table, where it has one."""
    venture = company_by_name("BlueOval SK")
    assert venture is not None
    assert venture.parents == ("Ford", "SK On")
    ventures = [record for record in companies() if len(record.parents) > 1]
    assert len(ventures) >= 10
    known = {record.name for record in companies()}
    assert {owner for record in ventures for owner in record.parents} - known == {"Al Mada"}


@given(st.text())
@example("İnc.")
@example("ſ.a. PT Group")
@example("ΐ Co. \u0345")
def test_normalising_is_idempotent(text: str) -> None:
    """A normalised name is its own normal form, and only a text without letters and digits has none."""
    normal = normalise_company_name(text)
    assert normalise_company_name(normal) == normal


@given(st.sampled_from(companies()), st.sampled_from(LEGAL_FORMS), st.booleans())
def test_a_legal_form_changes_nothing(record: CompanyRecord, form: str, comma: bool) -> None:
    """A name with any legal form behind it is the name of the same company."""
    text = f"{record.name}{',' if comma else ''} {form}"
    assert normalise_company_name(text) == normalise_company_name(record.name)


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("they ford the river by a tesla coil", []),
        ("Ford's plant and TESLA’s", [("Ford", "Ford"), ("TESLA", "Tesla")]),
        (
            "Gotion High-Tech Co., Ltd. and Gotion high-tech",
            [("Gotion High-Tech Co., Ltd.", "Gotion High-Tech"), ("Gotion high-tech", "Gotion High-Tech")],
        ),
        ("Volkswagen-backed QuantumScape", [("Volkswagen", "Volkswagen"), ("QuantumScape", "QuantumScape")]),
        ("General Motors (NYSE: GM)", [("General Motors", "General Motors"), ("GM", "General Motors")]),
        ("General motors hum and gm is a gram", []),
        ("LG Chem of LG", [("LG Chem", "LG Chem"), ("LG", "LG")]),
        ("Hyundai Motor\nGroup said", [("Hyundai Motor\nGroup", "Hyundai")]),
        ("Mahindra & Mahindra, L&F and Mahindra and Mahindra", [
            ("Mahindra & Mahindra", "Mahindra"), ("L&F", "L&F"), ("Mahindra and Mahindra", "Mahindra")]),
        ("No ONE is one; One day", [("ONE", "Our Next Energy")]),
        ("it sold Teslas and Fordham bought PreTesla", []),
        ("see Tesla.com or press@Tesla", []),
        ("bought by Ford. Motor sales rose", [("Ford", "Ford")]),
        ("Ford Motor Company said; Tesla company cars", [("Ford Motor Company", "Ford"), ("Tesla", "Tesla")]),
        ("Citroen and Citroën", [("Citroen", "Citroën"), ("Citroën", "Citroën")]),
        ("Panasonic Corp.'s; Nio Inc.", [("Panasonic Corp.", "Panasonic"), ("Nio Inc.", "Nio")]),
        ("TESLA AS A MAKER, Elkem AS", [("TESLA", "Tesla"), ("Elkem AS", "Elkem")]),
        ("Saft Co-founder", [("Saft", "Saft")]),
        ("SK On, SK Innovation", [("SK On", "SK On"), ("SK Innovation", "SK Innovation")]),
    ],
)  # fmt: skip
def test_names_in_text(text: str, mentions: list[tuple[str, str]]) -> None:
    """Names count as whole words written as proper names; the longest wins, with its legal form."""
    assert found(text) == mentions


def test_ordinary_words_are_marked() -> None:
    """A spelling that is an ordinary word too is marked, unless a longer name or a legal form settles it."""
    text = "Shell and Shell plc, Form and Form Energy, ONE and Our Next Energy, Tesla"
    flags = [m.ordinary for m in find_companies(text)]
    assert flags == [True, False, True, False, True, False, False]


def test_bounds_are_kept() -> None:
    """Only names between the bounds count, at offsets of the whole text, and none that a bound cuts."""
    text = "Tesla, CATL, BYD"
    assert [(m.start, m.end) for m in find_companies(text, 5, 12)] == [(7, 11)]
    assert find_companies(text, 1, 10) == []
    assert find_companies("Fordham", 0, 4) == []
    assert len(find_companies(text, 0, 999)) == 3


@given(st.text(alphabet=st.sampled_from("ABGLMFordTesla &-.'\n éÖ4"), max_size=200))
def test_mentions_are_ordered_and_inside(text: str) -> None:
    """Mentions never overlap, stand inside the text, and begin and end at the edge of a word."""
    done = 0
    for mention in find_companies(text):
        assert done <= mention.start < mention.end <= len(text)
        assert mention.start == 0 or not text[mention.start - 1].isalnum()
        assert mention.end == len(text) or not text[mention.end].isalnum()
        done = mention.end


@pytest.mark.parametrize(
    "unit", ["Gotion ", "General ", "Ford Co., Ltd. ", "A" * 50, "Tesla" + " " * 50, "L&" * 9]
)
def test_time_is_linear(unit: str) -> None:
    """A megabyte of names, of beginnings of names or of gaps takes a few seconds at most."""
    text = unit * (1_000_000 // len(unit))
    find_companies("Tesla")
    start = time.process_time()
    find_companies(text)
    assert time.process_time() - start < 5
