"""Trackers: what their rows say, with the cell as evidence, and what is said of cells that make no claim."""

from __future__ import annotations

import csv
import datetime
import json
import sys
from pathlib import Path

import pytest
from openpyxl import Workbook

import evbattery as ev
from evbattery.values import money

#: A spreadsheet of invented plants in the columns of the template, with everything that people write in one.
PLANTS = (
    ev.tracker_template()
    + "Oxbow One,Oxbow Cells,Windsor,Ontario,Canada,gigafactory,operating,~20,GWh,,,1900,2022-05,2024-Q3,"
    + "NMC / LFP,Ford\n"
    + '"Pinewood Göd",Pinewood; Oxbow Cells,Göd,,HU,cell,under construction,"30-40",GWh/yr,"2,400,000,000",EUR,'
    + '"2,500+",2025,2027,LFP,\n'
    + ",Quarry Metals,,Texas,US,cathode,proposed,50000,t/yr,,,,,,,\n"
    + ",,,,,,,,,,,,,,,\n"
    + "Pinewood Göd,Pinewood,Göd,,Hungary,R&D,built,12,GJ,many,EUR,few,soon,2023,LFP,\n"
)
DAY = datetime.date(2026, 5, 1)


@pytest.fixture
def plants(tmp_path: Path) -> ev.Reading:
    """What the spreadsheet says."""
    file = tmp_path / "plants.csv"
    file.write_text(PLANTS, encoding="utf-8")
    return ev.read_tracker(file, published=DAY)


def said(reading: ev.Reading, subject: str) -> set[tuple[str, str, str]]:
    """What is said of one subject: attribute, value and modality."""
    claims = reading.about(subject).claims
    return {(one.attribute.name, str(one).partition(" = ")[2], one.modality.value) for one in claims}


def test_a_plain_spreadsheet_needs_no_mapping(plants: ev.Reading) -> None:
    """Figures with marks, lists in cells, words and units as people write them; plans of plants that do not run."""
    assert said(plants, "Oxbow One") == {
        ("operator", "Oxbow Cells", "actual"),
        ("location_city", "Windsor", "actual"),
        ("location_admin", "Ontario", "actual"),
        ("location_country", "Canada", "actual"),
        ("kind", "cell", "actual"),
        ("status", "operating", "actual"),
        ("capacity", "about 20 GWh/yr", "actual"),
        ("jobs", "1,900 jobs", "actual"),
        ("construction_start", "2022-05", "actual"),
        ("production_start", "2024-Q3", "actual"),
        ("chemistry", "NMC", "actual"),
        ("chemistry", "LFP", "actual"),
        ("customer", "Ford", "actual"),
    }
    assert said(plants, "Pinewood Göd") >= {
        ("operator", "Pinewood", "actual"),
        ("operator", "Oxbow Cells", "actual"),
        ("status", "under_construction", "actual"),
        ("capacity", "30–40 GWh/yr", "planned"),
        ("investment", "EUR 2.4 billion", "planned"),
        ("jobs", "at least 2,500 jobs", "planned"),
        ("production_start", "2027", "planned"),
    }
    assert said(plants, "Quarry Metals") >= {
        ("kind", "materials", "actual"),
        ("capacity", "50,000 t/yr", "planned"),
    }


def test_each_claim_stands_in_its_cell(plants: ev.Reading) -> None:
    """The quote is the cell, and the qualifiers say in which row and column it stands."""
    lines = PLANTS.splitlines()
    assert plants.article.text == PLANTS
    assert plants.article.published == DAY
    for claim in plants.claims:
        row = claim.qualifiers["row"]
        assert isinstance(row, str)
        assert claim.evidence.quote in lines[int(row) - 1]
    (capacity,) = [one for one, _ in plants.about("Oxbow One").of(ev.facility.CAPACITY)]
    assert capacity.evidence.quote == "~20"
    assert dict(capacity.qualifiers) == {"row": "2", "column": "capacity"}


def test_a_cell_that_is_not_understood_loses_no_other(plants: ev.Reading) -> None:
    """A unit, a figure, a date and a word that are none are named with their place; the row keeps its other facts."""
    assert said(plants, "Pinewood Göd (row 6)") == {
        ("operator", "Pinewood", "actual"),
        ("location_city", "Göd", "actual"),
        ("location_country", "Hungary", "actual"),
        ("kind", "r_and_d", "actual"),
        ("production_start", "2023", "actual"),
        ("chemistry", "LFP", "actual"),
    }
    assert [
        (one.reason.name, one.evidence.quote, one.note.partition(" is ")[0]) for one in plants.refusals
    ] == [
        ("WORD_NOT_UNDERSTOOD", "built", "row 6: status: facility.status"),
        ("UNIT_NOT_UNDERSTOOD", "12", "row 6: capacity: facility.capacity"),
        ("UNIT_NOT_UNDERSTOOD", "many", "row 6: investment: 'many'"),
        ("UNIT_NOT_UNDERSTOOD", "few", "row 6: jobs: 'few'"),
        ("UNRESOLVED_DATE", "soon", "row 6: construction_start: facility.construction_start"),
    ]


def test_rows_are_told_apart_and_go_with_articles(plants: ev.Reading) -> None:
    """Two rows are two plants; an article about one of them adds to it."""
    article = ev.Article(
        "Oxbow Cells employs 2,100 people at its battery plant in Windsor, Ontario.", published=DAY
    )
    atlas = ev.Atlas.from_readings([plants, ev.read(article)])
    assert len(atlas.facilities) == 4
    plant = atlas.facility("Oxbow One")
    assert {statement.claim.evidence.article for statement in plant.statements} == {plants.article, article}


@pytest.mark.parametrize("ending", [".csv", ".json", ".xlsx"])
def test_every_format_says_the_same(tmp_path: Path, plants: ev.Reading, ending: str) -> None:
    """The same rows as comma-separated values, as JSON and as a spreadsheet make the same claims."""
    rows = list(csv.DictReader(PLANTS.splitlines()))
    file = tmp_path / f"plants{ending}"
    if ending == ".csv":
        file.write_text(PLANTS.replace(",", ";").replace('"', ""), encoding="utf-16")
        rows = []
    elif ending == ".json":
        file.write_text(json.dumps(rows), encoding="utf-8")
    else:
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        book.create_sheet("Notes", 0)
        sheet.append(list(rows[0]))
        for row in rows:
            sheet.append([int(cell) if cell.isdigit() else cell or None for cell in row.values()])
        book.save(file)
    reading = ev.read_tracker(file)
    if ending == ".csv":
        assert {str(one) for one in reading.claims} >= {"facility 'Oxbow One': capacity = about 20 GWh/yr"}
    else:
        named = [str(one).replace("(row 5)", "(row 6)") for one in reading.claims]
        assert named == [str(one) for one in plants.claims]
    for claim in reading.claims:
        assert reading.article.text[claim.evidence.start : claim.evidence.end] == claim.evidence.quote


MAPPING = """
name = "ours"
subject = ["{Site}"]

[keep]
Sector = ["Batteries"]

[[columns]]
column = "Owner"
attribute = "facility.operator"
without_parentheses = true
empty = ["tbd"]

[[columns]]
column = "Home"
attribute = "company.hq_country"
subject = "{Owner}"
without_parentheses = true

[[columns]]
column = "Town"
attribute = "facility.location_city"

[[columns]]
column = "Cost (M)"
attribute = "facility.investment"
unit = "USD"
scale = 1000000

[[columns]]
column = "Grants"
attribute = "facility.investment"
refuse = "grants are no investment"

[[columns]]
column = "Stage"
attribute = "facility.status"
words = { Live = "operating", "?" = "" }

[[columns]]
column = "products[]"
attribute = "facility.chemistry"
"""


def test_a_mapping_says_what_columns_mean(tmp_path: Path) -> None:
    """Rows of another sector are left out; scale, words, parentheses, empty cells, refusals and lists are heeded."""
    rows: list[dict[str, object]] = [
        {"Site": "A", "Sector": "Batteries", "Owner": "Oxbow (Ford)", "Home": "CAN", "Town": "Bartow County"},
        {
            "Site": "B",
            "Sector": "Batteries",
            "Owner": "tbd",
            "Cost (M)": 12.5,
            "Grants": 3,
            "Stage": "live",
        },
        {"Site": "C", "Sector": "Solar", "Owner": "Sun"},
        {"Sector": "Batteries", "Owner": "Nobody"},
        {"Site": "D", "Sector": "Batteries", "Stage": "?", "products": ["LFP", "Na-ion", "unobtainium"]},
    ]
    file = tmp_path / "ours.json"
    file.write_text(json.dumps(rows), encoding="utf-8")
    reading = ev.read_tracker(file, ev.TrackerMapping.from_toml(MAPPING), id="ours-2026")
    assert reading.article.id == "ours-2026"
    assert {str(one) for one in reading.claims} == {
        "facility 'A': operator = Oxbow",
        "company 'Oxbow': hq_country = Canada",
        "facility 'A': location_admin = Bartow County",
        "facility 'B': investment = USD 12.5 million",
        "facility 'B': status = operating",
        "facility 'D': chemistry = LFP",
        "facility 'D': chemistry = Na-ion",
    }
    assert money("USD", 12_500_000) in {one.value for one in reading.claims}
    assert [(one.reason.name, one.note) for one in reading.refusals[:2]] == [
        ("UNIT_NOT_UNDERSTOOD", "row 2: Grants: grants are no investment"),
        ("SUBJECT_NOT_IDENTIFIABLE", "row 4: no name: {Site} is empty"),
    ]
    assert reading.refusals[2].evidence.quote == "unobtainium"


def test_several_values_of_a_cell_have_their_own_places(tmp_path: Path) -> None:
    """A separator of several characters is no part of either value."""
    file = tmp_path / "plants.csv"
    file.write_text("name,operator,city\nA,Jabil / POWIN,Reno\n", encoding="utf-8")
    operators = ev.read_tracker(file).of(ev.facility.OPERATOR)
    assert [(claim.evidence.quote, value) for claim, value in operators] == [
        ("Jabil", "Jabil"),
        ("POWIN", "POWIN"),
    ]


SEVERAL = """
name = "several"
subject = ["{Site}"]

[[columns]]
column = "Owner"
attribute = "facility.operator"
split = [" / ", " + "]
without_parentheses = true

[[columns]]
column = "Home"
attribute = "company.hq_country"
subject = "{Owner}"
split = [" + "]
without_parentheses = true
"""


def test_what_stands_in_parentheses_is_not_divided(tmp_path: Path) -> None:
    """The owners of a venture behind its name are neither two operators nor a part of one."""
    file = tmp_path / "plants.csv"
    file.write_text("Site,Owner\nA,Oxbow Venture (Pinewood / Quarry) / Jabil (US)\n", encoding="utf-8")
    reading = ev.read_tracker(file, ev.TrackerMapping.from_toml(SEVERAL))
    assert [(claim.evidence.quote, value) for claim, value in reading.of(ev.facility.OPERATOR)] == [
        ("Oxbow Venture", "Oxbow Venture"),
        ("Jabil", "Jabil"),
    ]


def test_what_is_said_of_one_of_several_companies_is_refused(tmp_path: Path) -> None:
    """Two companies in the cell that names the subject are not one company, and which has its seat there is open."""
    file = tmp_path / "plants.csv"
    file.write_text("Site,Owner,Home\nA,Oxbow + Pinewood,CA\nB,Quarry (Oxbow + Jabil),US\n", encoding="utf-8")
    reading = ev.read_tracker(file, ev.TrackerMapping.from_toml(SEVERAL))
    assert [str(claim) for claim, _ in reading.of(ev.company.HQ_COUNTRY)] == [
        "company 'Quarry': hq_country = United States"
    ]
    (refusal,) = reading.refusals
    assert refusal.evidence.quote == "CA"
    assert "its subject {Owner} is several" in refusal.note


def test_a_broken_mapping_names_all_that_is_wrong() -> None:
    """An attribute that there is not, a key that is not known, a wrong word: each with its place."""
    with pytest.raises(
        ev.FormatError, match=r"\$\.columns\[0\]\.attribute: a facility has no attribute 'size'"
    ):
        ev.TrackerMapping.from_toml(
            'name = "x"\nsubject = ["{a}"]\n[[columns]]\ncolumn = "a"\nattribute = "facility.size"'
        )
    with pytest.raises(ev.FormatError, match="one begins with company, facility") as error:
        ev.TrackerMapping(
            name="x", subject=("{a}",), columns=(ev.TrackerColumn(column="a", attribute="plant.kind"),)
        )
    assert len(error.value.problems) == 1
    with pytest.raises(ev.FormatError) as error:
        ev.TrackerMapping.from_toml(
            'name = 3\nsubject = ["{a}"]\n[[columns]]\ncolumn = "a"\nattribute = "facility.kind"\nbold = 1'
        )
    assert [problem.partition(" ")[0] for problem in error.value.problems] == ["$.name", "$.columns[0].bold"]
    with pytest.raises(ev.FormatError, match="is no mapping"):
        ev.TrackerMapping.from_toml("name = ")


SEED_ROWS: list[dict[str, object]] = [
    {"name": "One", "company": "Oxbow + Pinewood", "origin": "USA", "city": "TBD", "projectType": "cell"},
    {"name": "Two", "company": "Pinewood (Oxbow)", "origin": "CAN", "city": "Reno", "projectType": "anode"},
]


def test_the_seed_list_has_partners_and_groups_in_one_cell(tmp_path: Path) -> None:
    """Partners are two operators, a name in parentheses is none, and a town that is still to come is none."""
    file = tmp_path / "seed.json"
    rows = [{**row, "sector": "Batteries", "status_hint": "Planned"} for row in SEED_ROWS]
    file.write_text(json.dumps(rows), encoding="utf-8")
    reading = ev.read_tracker(file)
    assert [value for _, value in reading.of(ev.facility.OPERATOR)] == ["Oxbow", "Pinewood", "Pinewood"]
    assert [value for _, value in reading.of(ev.facility.LOCATION_CITY)] == ["Reno"]
    assert [claim.subject.name for claim, _ in reading.of(ev.company.HQ_COUNTRY)] == ["Pinewood"]


@pytest.mark.parametrize(
    ("cell", "date"),
    [("2024-09-01", "2024-09"), ("2020-01-01", "2020"), ("2024-07-08", "2024-07-08"), ("2024-01", "2024-01")],
)
def test_the_first_of_a_month_is_the_month_where_days_are_filled_up(
    tmp_path: Path, cell: str, date: str
) -> None:
    """A day that only fills up the date is not claimed; the quote is the cell as it stands."""
    mapping = (
        'name = "dates"\nsubject = ["{Site}"]\n'
        '[[columns]]\ncolumn = "Start"\nattribute = "facility.production_start"\n'
    )
    file = tmp_path / "plants.csv"
    file.write_text(f"Site,Start\nA,{cell}\n", encoding="utf-8")
    for padded, wanted in (("", cell), ("padded_dates = true", date)):
        (claim,) = ev.read_tracker(file, ev.TrackerMapping.from_toml(mapping + padded)).claims
        assert claim.value == ev.PartialDate.parse(wanted)
        assert claim.evidence.quote == cell


def test_the_north_american_list_says_no_more_than_it_says(tmp_path: Path) -> None:
    """Its widest word is no kind of plant, "TBD" no state, and an ampersand in a name divides nothing."""
    file = tmp_path / "list.csv"
    file.write_text(
        "technology,company_name,product,city,state,country\n"
        'Batteries,Oxbow & Pinewood Parts,"Batteries: Minerals, Materials, and Components",,TBD,United States\n'
        "Batteries,Quarry Battery Company (Oxbow / Jabil),Batteries: Components,Reno,Nevada,United States\n",
        encoding="utf-8",
    )
    reading = ev.read_tracker(file)
    assert [value for _, value in reading.of(ev.facility.OPERATOR)] == [
        "Oxbow & Pinewood Parts",
        "Quarry Battery Company",
    ]
    assert [value for _, value in reading.of(ev.facility.LOCATION_ADMIN)] == ["Nevada"]
    assert [value for _, value in reading.of(ev.facility.KIND)] == [ev.FacilityKind.MATERIALS]


def test_files_that_are_no_tracker(tmp_path: Path) -> None:
    """One that is not there, one whose columns no mapping fits, and one that is no spreadsheet."""
    with pytest.raises(ev.ArticleError, match="cannot be read"):
        ev.read_tracker(tmp_path / "none.csv")
    other = tmp_path / "other.csv"
    other.write_text("date,temperature\n2024,3\n", encoding="utf-8")
    with pytest.raises(ev.FormatError, match="has the columns date, temperature, which no mapping"):
        ev.read_tracker(other)
    sheet = tmp_path / "sheet.xlsx"
    sheet.write_bytes(b"PK\x03\x04 not really")
    with pytest.raises(ev.ArticleError, match="is no spreadsheet"):
        ev.read_tracker(sheet)
    Workbook().save(sheet)
    with pytest.raises(ev.FormatError, match="no sheet of it has a table"):
        ev.read_tracker(sheet)


def test_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without openpyxl the error says what to install."""
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    sheet = tmp_path / "sheet.xlsx"
    sheet.write_bytes(b"")
    with pytest.raises(ev.MissingExtraError, match=r"evbattery\[xlsx\]"):
        ev.read_tracker(sheet)


def test_mappings_of_the_package_are_sound() -> None:
    """Each has a name of its own and is chosen by a table with its columns."""
    mappings = ev.tracker_mappings()
    assert len({mapping.name for mapping in mappings}) == len(mappings) >= 4
    for mapping in mappings:
        columns = [*mapping.needed, *(column.column for column in mapping.columns)]
        assert max(mappings, key=lambda one: one.fits(columns)) is mapping
