"""Markdown: read without its marks, quoted with them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.claims import Article, Reading
from evbattery.reading import read
from evbattery.reading.markdown import Unmarked, front_matter_date

PLAIN = """Norrsken Celler opens plant in Luleå

Swedish cell maker Norrsken Celler AB opened its battery plant in Luleå, Sweden, on 3 March 2025. The plant has \
a capacity of 12 GWh a year and makes LFP cells. The company invested $2 billion and hired 1,200 people.

Plans

Norrsken will expand it to about 30 GWh by 2027. Volvo will buy the cells.

- Panasonic is building a 30 GWh battery plant in De Soto, Kansas.
"""
MARKED = r"""# Norrsken Celler opens plant in Luleå

![A hall](hall.jpg)Swedish cell maker **Norrsken Celler AB** opened its [battery \
plant](https://example.org/a_(b) "Plant") in ***Luleå***, Sweden, on *3 March 2025*. The plant has a capacity of \
**12 GWh** a year and makes [**LFP** cells](</lfp>). The company invested \$2 billion and hired __1,200__ \
people.

## Plans

[![logo](n.png)](https://example.org/n)[Norrsken](https://example.org/n) will expand it to about `30` GWh by \
2027. _Volvo_ will buy the cells.

---

* [Panasonic](https://p.example) is building a **30 GWh battery plant** in De Soto, Kansas.
""".replace("\\\n", "")


def said(reading: Reading) -> list[tuple[str, str, str]]:
    """What the claims of a reading say, without their words."""
    return [(claim.subject.name, claim.attribute.name, str(claim.value)) for claim in reading.claims]


def test_marks_change_no_claim() -> None:
    """Markdown says what the same text says without marks, and the words stand in the Markdown as given."""
    marked = Article(MARKED)
    reading = read(marked)
    assert said(reading) == said(read(Article(PLAIN)))
    assert len(reading.claims) > 15
    assert reading.article == marked
    quotes = {claim.attribute.name: claim.evidence.quote for claim in reading.claims}
    assert quotes["jobs"] == "hired __1,200__ people"
    assert quotes["production_start"].startswith("opened its [battery plant](https://example.org/a_(b)")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("A **bold** word", "A bold word"),
        ("***Both*** at once", "Both at once"),
        ("**bold**ly", "boldly"),
        ("a [link](u) and [two](/v 'Title')", "a link and two"),
        ("## A heading\nand text", "A heading\nand text"),
        ("one\n===\ntwo\n* * *\n", "one\n\ntwo\n\n"),
        ("1\\. first \\* star", "1. first * star"),
        ("`code` and ![image](i.png) here", "code and  here"),
        ("---\ntags: [a]\n---\nText", "Text"),
        ("+++\ntitle = 'A title'\n+++\nText", "A title\nText"),
        ('---\ntitle: "Text"\n---\nText of it', "Text of it"),
    ],
)
def test_marks_are_taken_away(text: str, plain: str) -> None:
    """What is read is what a reader of the rendered page would see."""
    unmarked = Unmarked.of(text)
    assert unmarked is not None
    assert unmarked.text == plain


@pytest.mark.parametrize(
    "text",
    [
        "",
        "* an item\n- another",
        "12 GWh* a year\n\n*By 2030",
        "5 * 3 * 2",
        "snake_case_name and _ alone",
        "[Dec. 21] (see below) and [1](see the notes)",
        "#1 in the market",
        "C:\\plants\\gyor",
        "--- a dash\nand text\n--- again",
        "---x\ndate: 2025-03-14\n--- and more",
        "| a | b |",
    ],
)
def test_other_signs_are_left_alone(text: str) -> None:
    """Lists, footnotes, products, names of files and the like are no marks."""
    assert Unmarked.of(text) is None


@given(st.text(st.sampled_from(list("ab 1*_[]()!`#-=+:\\\n\"'<>")), max_size=60))
def test_what_is_read_stands_in_the_text(text: str) -> None:
    """Each character that is read is one of the text as given, in the same order."""
    unmarked = Unmarked.of(text)
    if unmarked is not None:
        origins = [unmarked.origin(at) for at in range(len(unmarked.text))]
        assert origins == sorted(set(origins))
        assert "".join(text[at] for at in origins) == unmarked.text


@pytest.mark.parametrize(
    ("fields", "day"),
    [
        ("date: 2025-03-14", datetime.date(2025, 3, 14)),
        ('title: x\nDate: "2025-03-14 09:30"', datetime.date(2025, 3, 14)),
        ("published = 2025-03-14T09:30:00Z", datetime.date(2025, 3, 14)),
        ("date: 2025-02-30", None),
        ("update: 2025-03-14", None),
        ("tags: [a]", None),
    ],
)
def test_front_matter_states_the_day(fields: str, day: datetime.date | None) -> None:
    """The date in the metadata is the day of publication, as it is written."""
    assert front_matter_date(f"---\n{fields}\n---\nText") == day
    assert front_matter_date(f"Text\n---\n{fields}\n---\n") is None
    assert read(Article(f"---\n{fields}\n---\n{PLAIN}")).article.published == day
