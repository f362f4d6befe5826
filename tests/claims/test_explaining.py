"""Readings shown to people: laws of the page and of the plain text, for any article and any spans."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import evbattery as ev
from evbattery.claims import (
    Article,
    Claim,
    Evidence,
    Reading,
    Refusal,
    RefusalReason,
    Subject,
    company,
    facility,
)
from evbattery.claims.marking import pieces
from tests.strategies import claim, claims, gwh, refusals

#: Texts that mean something to a parser of HTML, to a terminal or to the marks themselves.
HOSTILE = (
    "<script>alert(1)</script>",
    "</div></section><img src=x onerror=alert(1)>",
    "\"' onmouseover='alert(1)",
    "]]> --> </style> &lt; &#60; &amp &nbsp;",
    "javascript:alert(1)",
    "\r\n\r \n\t",
    "\x00\x1b[2J\x85\x9f",
    "\ud800\u202e\u2066",
    "[1:words:1]",
    "",
)
_VOID = {"meta"}


@st.composite
def hostile_readings(draw: st.DrawFn) -> Reading:
    """A reading of any text, with any names, notes and rules, on spans that nest, cross and coincide."""
    text = draw(st.lists(st.sampled_from(HOSTILE) | st.text(st.characters(), max_size=12), max_size=6))
    source = draw(st.none() | st.sampled_from(HOSTILE))
    article = Article("x" + "".join(text), id=draw(st.sampled_from(HOSTILE)), source=source)
    found = draw(st.lists(claims(article), max_size=6))
    names = st.sampled_from([name for name in HOSTILE if name.strip()])
    found = [
        attrs.evolve(
            one, subject=Subject(one.subject.kind, draw(names)), rule=draw(names), said_by=draw(names)
        )
        for one in found
    ]
    doubts = [attrs.evolve(one, note=draw(names)) for one in draw(st.lists(refusals(article), max_size=3))]
    return Reading(article, tuple(found), tuple(doubts))


class Page(HTMLParser):
    """A page as a browser sees it: balanced elements, the text of the article, marks, links and rows."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str]]] = []
        self.article = ""
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        #: By the id of its row: the words that are marked for it, and how often its row stands in a table.
        self.words: dict[str, str] = {}
        #: Pairs of the ids that a mark is for, and those that it leads to.
        self.marks: list[tuple[set[str], set[str]]] = []
        self.rows: list[str] = []
        self.feed(page)
        self.close()
        assert not self.open, f"left open: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what an element is, has and leads to."""
        has = {name: value or "" for name, value in attrs}
        self.tags.add(tag)
        self.attributes |= has.keys()
        self.ids += [has["id"]] if "id" in has else []
        self.links += [has["href"]] if "href" in has else []
        if tag == "mark":
            self.marks.append(({one for one in has["class"].split() if one.startswith("evb-")}, set()))
        if tag == "a" and any(name == "mark" for name, _ in self.open):
            self.marks[-1][1].add(has["href"])
        if tag == "tr" and "id" in has:
            self.rows.append(has["id"])
        if tag not in _VOID:
            self.open.append((tag, has))

    def handle_endtag(self, tag: str) -> None:
        """An end closes what was opened last."""
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        """Gather the text of the article and the words of each mark."""
        if any(has.get("class") == "article" for _, has in self.open):
            self.article += data
            for name, has in self.open:
                for one in has["class"].split() if name == "mark" else ():
                    self.words[one] = self.words.get(one, "") + data


def shown(text: str) -> str:
    """The text as a page can hold it."""
    return re.sub("[\x00\ud800-\udfff]", "\ufffd", text)


def article_about(*found: tuple[int, int]) -> Reading:
    """A reading with one claim on each span of a short text."""
    article = Article("Oxbow Cells opens a 20 GWh plant in Göd.", id="note")
    plant = [Evidence(article, start, end) for start, end in found]
    return Reading(
        article,
        tuple(
            attrs.evolve(claim(article, facility.CAPACITY, "Oxbow Göd", gwh(20)), evidence=one)
            for one in plant
        ),
    )


@given(hostile_readings())
def test_spans_cut_the_text_into_pieces(reading: Reading) -> None:
    """The pieces side by side are the text; each span is made of the pieces that it covers, from first to last."""
    text, spans = reading.article.text, [one.evidence for one in reading.claims]
    found = pieces(text, spans)
    assert "".join(text[piece.start : piece.end] for piece in found) == text
    for number, span in enumerate(spans):
        own = [piece for piece in found if number in piece.covering]
        assert "".join(text[piece.start : piece.end] for piece in own) == span.quote
        assert [number in piece.opening for piece in own] == [True] + [False] * (len(own) - 1)
        assert [number in piece.closing for piece in own] == [False] * (len(own) - 1) + [True]


@given(hostile_readings())
@example(article_about((0, 19), (12, 32), (12, 32), (20, 26)))
def test_the_page_shows_the_article_and_every_claim(reading: Reading) -> None:
    """The marked article is the article; each claim and refusal has one row, marked words, and links both ways."""
    page = Page(reading.to_html())
    assert page.article == shown(reading.article.text)
    assert len(set(page.ids)) == len(page.ids)
    assert all(link.removeprefix("#") in page.ids for link in page.links)
    items: list[Claim | Refusal] = [*reading.claims, *reading.refusals]
    assert len(page.rows) == len(items)
    for row, item in zip(page.rows, items, strict=True):
        assert page.words[row] == shown(item.evidence.quote)
        assert any(row in covers and f"#{row}" in leads for covers, leads in page.marks)
        assert f"{row}-words" in page.ids
        assert f"#{row}-words" in page.links
    assert all(leads <= {f"#{one}" for one in covers} and leads for covers, leads in page.marks)


@given(hostile_readings())
def test_no_text_becomes_markup(reading: Reading) -> None:
    """Whatever the article and the claims hold, a page has the elements and attributes of a page and no others."""
    html = reading.to_html()
    page, harmless = Page(html), Page(article_about((0, 5)).to_html())
    assert page.tags <= harmless.tags | {"table", "p"}
    assert page.attributes <= harmless.attributes
    assert all(link.startswith("#evb-") for link in page.links)
    assert html.count("<style>") == 2
    html.encode("utf-8")


@given(hostile_readings())
def test_showing_is_a_function(reading: Reading) -> None:
    """The same reading is shown the same, and a notebook shows what the page shows."""
    again = attrs.evolve(reading)
    assert (again.to_html(), again.explain()) == (reading.to_html(), reading.explain())
    assert reading._repr_html_() in reading.to_html()
    Page(reading._repr_html_())


@given(hostile_readings())
def test_plain_text_names_everything_and_steers_no_terminal(reading: Reading) -> None:
    """Each claim and refusal has its line, and nothing that is shown moves the cursor or turns the writing round."""
    lines = reading.explain().split("\n")
    assert all(char.isprintable() or char in "\t\u00a0\u202f\u2009\u3000" for line in lines for char in line)
    for number in range(1, len(reading.claims) + 1):
        assert sum(line.startswith(f"  [{number}] ") for line in lines) >= 1
    for number in range(1, len(reading.refusals) + 1):
        assert sum(line.startswith(f"  [r{number}] ") for line in lines) >= 1


def test_marks_of_crossing_words() -> None:
    """Words that cross are told apart by the numbers at both ends; those that coincide share them."""
    text = article_about((0, 19), (12, 32), (12, 32)).explain()
    assert "[1:Oxbow Cells [2,3:opens a:1] 20 GWh plant:2,3] in Göd." in text


def test_without_its_marks_the_text_is_the_article() -> None:
    """The marked text of a seed is its article once the marks are taken away, line by line."""
    for article in ev.seed_articles():
        reading = ev.read(article)
        marked = re.sub(r"\[(?:r?\d+,?)+:|:(?:r?\d+,?)+\]", "", reading.explain()).splitlines()
        plain = [line.rstrip() for line in article.text.splitlines()]
        assert marked[3 : 3 + len(plain)] == plain


def test_parts_of_a_claim_are_shown() -> None:
    """Subject, attribute, value with unit and bound, modality, what narrows it, who said it, rule and words."""
    article = Article("Oxbow said it may make up to 20 GWh in Göd by 2027.", id="note", source="a & b.txt")
    one = claim(
        article,
        facility.CAPACITY,
        "Oxbow Göd",
        gwh(20, bound=ev.Bound.AT_MOST),
        quote="up to 20 GWh",
        modality=ev.Modality.POSSIBLE,
        when=ev.PartialDate.year(2027).as_deadline(),
        phase="1",
        superseded=True,
    )
    doubt = Refusal(RefusalReason.UNRESOLVED_DATE, Evidence(article, 0, 5), "no day")
    reading = Reading(article, (attrs.evolve(one, said_by="Oxbow"),), (doubt,))
    parts = (
        "facility 'Oxbow Göd'",
        "capacity",
        "up to 20 GWh/yr",
        "possible",
        "at most",
        "by 2027",
        "phase: 1",
    )
    text, page = reading.explain(), reading.to_html()
    for part in (*parts, "superseded", "test", "unresolved date", "no day", "no day of publication"):
        assert part in text
        assert part.replace("'", "&#x27;") in page
    assert "a &amp; b.txt" in page
    assert "said by Oxbow" in text
    assert "<td>Oxbow</td>" in page


def test_one_subject_alone() -> None:
    """A reading about one subject has its claims only; a name that is not there is answered with those that are."""
    article = Article("Oxbow Cells runs Oxbow.", id="note")
    plant = claim(article, facility.OPERATOR, "Oxbow", "Oxbow Cells")
    seat = claim(article, company.ROLE, "Oxbow Cells", ev.Role.CELL_MAKER)
    reading = Reading(article, (plant, seat), (Refusal(RefusalReason.COMPARISON, plant.evidence, "x"),))
    assert reading.about("Oxbow").claims == reading.about(plant.subject).claims == (plant,)
    assert reading.about("Oxbow").refusals == ()
    with pytest.raises(
        ev.UnknownEntityError, match=r"no claim about Cells.*facility 'Oxbow', company 'Oxbow Cells'"
    ):
        reading.about("Cells")
