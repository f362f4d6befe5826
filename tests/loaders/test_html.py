"""Articles from HTML: the text, the title, the day, the encoding, and what becomes of pages without an article."""

from __future__ import annotations

import datetime
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import evbattery as ev
from evbattery.claims import Article
from evbattery.errors import ArticleError, MissingExtraError
from evbattery.loaders import article_from_html

DAY = datetime.date(2025, 3, 14)
TITLE = "Norrsken Celler opens plant in Luleå"
BODY = f"""<body><nav><ul><li><a href="/">Home</a></li><li><a href="/b">Batteries</a></li></ul></nav>
<article><h1>{TITLE}</h1>
<p>Swedish cell maker <b>Norrsken Celler AB</b> opened its <a href="/x">battery plant</a> in Luleå, Sweden, last month.
The plant has a capacity of 12&nbsp;GWh a year.</p>
<h2>Plans</h2><p>The company will expand it to about 30 GWh by 2027, it said on Friday.</p>
<ul><li>It makes LFP cells.</li><li>A second line follows.</li></ul></article>
<aside><h3>Most read</h3><ul><li><a href="/1">Ten tips for winter</a></li></ul></aside>
<footer>© 2019 The Daily Cell. All rights reserved.</footer></body>"""


def page(head: str = "", body: str = BODY) -> str:
    """A page with some metadata."""
    return f'<!DOCTYPE html><html lang="en"><head>{head}</head>{body}</html>'


def test_text_is_that_of_the_article() -> None:
    """The title, paragraphs and lists are kept in order, apart from each other; menus and footers are not."""
    article = article_from_html(page(), id="norrsken", source="https://example.org/norrsken")
    assert article.text.startswith(
        f"{TITLE}\n\nSwedish cell maker Norrsken Celler AB opened its battery plant"
    )
    assert article.text.endswith("- It makes LFP cells.\n- A second line follows.")
    assert (article.id, article.source) == ("norrsken", "https://example.org/norrsken")
    assert "Most read" not in article.text
    assert article_from_html(page()).id == Article(article.text).id


def test_claims_stand_in_the_text() -> None:
    """The article is read like any other: what its sentences say is claimed, in words that stand in its text."""
    article = article_from_html(page('<meta name="date" content="2025-03-14">'))
    reading = ev.read(article)
    found = {(claim.attribute.name, str(claim.value)) for claim in reading.claims}
    assert {
        ("capacity", "12 GWh/yr"),
        ("capacity", "about 30 GWh/yr"),
        ("production_start", "2025-02"),
    } <= found
    for claim in reading.claims:
        assert article.text[claim.evidence.start : claim.evidence.end] == claim.evidence.quote


@pytest.mark.parametrize(
    ("head", "first"),
    [
        (
            '<meta property="og:title" content="Norrsken Celler: the plant is open">',
            "Norrsken Celler: the plant is open",
        ),
        (f"<title>{TITLE}</title>", TITLE),
    ],
)
def test_title_comes_first(head: str, first: str) -> None:
    """A title that is not in the text stands above it; one that is, is not said twice."""
    text = article_from_html(page(head)).text
    assert text.startswith(f"{first}\n\n")
    assert text.count(TITLE) == 1


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("", None),
        ('<meta property="article:published_time" content="2025-03-14T23:30:00-08:00">', DAY),
        ('<meta content="2025-03-14" name="DC.date.issued">', DAY),
        ('<meta itemprop="datePublished" content="20250314T0930Z">', DAY),
        ('<meta name="parsely-pub-date" content="2025/03/14">', DAY),
        (
            '<script type="application/ld+json">{"@type": "Article", "datePublished" : "2025-03-14"}</script>',
            DAY,
        ),
        ('<script>{"datePublished": "2025-03-14"}</script>', None),
        ('<meta name="date" content="14 or 15 March">', None),
        ('<meta name="date" content="2025-02-30">', None),
        ('<meta name="date" content="2025-03-14"><meta name="pubdate" content="2025-03-15">', None),
        ('<meta property="article:modified_time" content="2025-03-14">', None),
        (
            '<meta name="date" content="2025-03-14"><script type="application/ld+json">'
            '{"datePublished": "2020-01-01"}</script>',
            DAY,
        ),
        ('<link rel="canonical" href="https://example.org/2025/03/14/plant">', None),
    ],
)
def test_day_is_what_the_page_states(head: str, day: datetime.date | None) -> None:
    """The day is that of the page's metadata as it is written there; what is no statement of it is no day."""
    assert article_from_html(page(head)).published == day


def test_time_elements_state_the_day() -> None:
    """A time element that is marked as the day of publication counts; another one does not."""
    for marked, day in (('itemprop="datePublished"', DAY), ("pubdate", DAY), ("", None)):
        body = BODY.replace("<h2>", f'<time {marked} datetime="2025-03-14T10:00">Friday</time><h2>')
        assert article_from_html(page(body=body)).published == day


def test_the_callers_day_goes_first() -> None:
    """Who gives a day is not overruled by the page."""
    head = '<meta name="date" content="2020-01-01">'
    assert article_from_html(page(head), published=DAY).published == DAY


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ('<meta charset="gb2312">', "gb18030"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', "cp932"),
        ("<meta charset=EUC-KR>", "cp949"),
        ('<meta charset="iso-8859-1">', "cp1252"),
        ('<meta charset="utf-16">', "utf-8"),
        ('<meta charset="no-such-encoding">', "utf-8"),
        ('<meta charset="ascii">', "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
    ],
)
def test_bytes_are_decoded_as_the_page_declares(declared: str, encoding: str) -> None:
    """The declared encoding is taken as browsers take it; one that does not fit gives way to UTF-8."""
    name = {"gb18030": "镕", "cp932": "髙", "cp949": "똠", "cp1252": "€ “Foo”"}.get(encoding, "Győr")
    body = f"<body><article><p>The plant of {name} makes 12 GWh of battery cells a year.</p></article></body>"
    data = page(declared, body).encode(encoding)
    assert article_from_html(data).text == f"The plant of {name} makes 12 GWh of battery cells a year."


def test_an_encoding_can_be_given() -> None:
    """The encoding that the caller gives overrules what the page declares."""
    body = "<body><p>The plant in Győr makes 12 GWh of cells a year.</p></body>"
    data = page('<meta charset="cp1252">', body).encode("cp1250")
    assert "Győr" in article_from_html(data, encoding="cp1250").text


@pytest.mark.parametrize("html", ["", "A plain text.", "a < b and c > d"])
def test_text_is_no_html(html: str) -> None:
    """Text without markup is refused, with what to do instead."""
    with pytest.raises(ArticleError, match=r"^page: has no markup, so it is no HTML; give text to Article"):
        article_from_html(html)


@pytest.mark.parametrize("html", ["<html></html>", page(body="<body><nav></nav></body>"), "<!-- a -->"])
def test_pages_without_an_article_are_refused(html: str) -> None:
    """A page on which no article is found is an ArticleError that names it."""
    with pytest.raises(ArticleError, match=r"^index: no article was found on this page"):
        article_from_html(html, source="index")


@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<div>", "<table>", "<td>", "Foo", " ", "<!--", "<script>", "&amp;", "\x00"]
        )
    )
)
def test_any_markup_is_an_article_or_an_error(parts: list[str]) -> None:
    """Broken markup raises nothing but an ArticleError."""
    try:
        article = article_from_html("".join(parts))
    except ArticleError:
        return
    assert article.text.strip()


def test_without_trafilatura_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says what to install, and can be caught as what it is in Python."""
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(
        MissingExtraError, match=r'reading HTML needs .* python -m pip install "evbattery\[html\]"'
    ) as caught:
        article_from_html(page())
    assert isinstance(caught.value, ModuleNotFoundError)
