"""Bad input: a clear error, or an empty reading with refusals; never another library's traceback, and nothing lost."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import evbattery as ev
from evbattery.claims import Article
from evbattery.reading import read
from tests.corpus.annotations import load_annotated

SENTENCE = "CATL plans a 20 GWh battery plant in Debrecen, Hungary."
#: All seeds on one line.
ONE_LINE = " ".join(" ".join(article.text.split()) for article in load_annotated()) + " "


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n \t\n",
        "\u00a0\u2003\u200b",
        "\ufeff",
        ".",
        "-",
        "\n-\n-\n",
        "0",
        "GWh",
        "$",
        "()",
        "“”",
        "\r",
        "\x1a",
        "ⓄⒻⓁ",
    ],
    ids=repr,
)
def test_next_to_nothing_is_an_empty_reading(text: str) -> None:
    """A text that says nothing is read and gives nothing."""
    reading = read(Article(text))
    assert reading.claims == ()
    assert reading.article.text == text


def test_marks_of_the_reader_in_a_text_are_text() -> None:
    """Signs that the reader may use for itself mean nothing where a text has them."""
    reading = read(
        Article("ⓄⒻ Ⓞ plans Ⓕ in Ⓛ with Ⓔ a year. ⓄⓂⒹ invests Ⓜ by Ⓓ, Ⓝ jobs. Battery plant Ⓕ of Ⓞ is Ⓔ.")
    )
    assert reading.claims == ()


@pytest.mark.parametrize(
    "text",
    [
        f"<!DOCTYPE html><html><body><p>{SENTENCE}</p></body></html>",
        f"<html lang='en'><p>{SENTENCE}",
        f"\n  <HTML>\n<BODY>{SENTENCE}",
        f"\ufeff<html><body>{SENTENCE}",
        f"<!-- saved page --><html><body>{SENTENCE}",
        f"<?xml version='1.0'?><article>{SENTENCE}</article>",
        f"<article><p>{SENTENCE}</p></article>",
        f"<section><p>{SENTENCE}</p></section>",
        f"<p>{SENTENCE}</p>",
        f"<div class='text'>{SENTENCE}</div>",
        f"<table><tr><td>{SENTENCE}</td></tr></table>",
        f"<script>var capacity = 20;</script><p>{SENTENCE}</p>",
        f"<h1>{SENTENCE}</h1>",
    ],
)
def test_markup_is_refused(text: str) -> None:
    """HTML that is given as text gives no claim, and a refusal that says what to do."""
    reading = read(Article(text))
    assert reading.claims == ()
    (refusal,) = reading.refusals
    assert refusal.reason is ev.RefusalReason.NOT_AN_ARTICLE
    assert "evbattery.article_from_html" in refusal.note


@pytest.mark.parametrize(
    "text",
    [f"Capacity < 30 GWh. {SENTENCE}", f"<CATL> {SENTENCE}", f"<20 GWh. {SENTENCE}", f"{SENTENCE} <p>"],
)
def test_angle_brackets_are_no_markup(text: str) -> None:
    """A text that uses the signs of markup for something else is read."""
    assert any(claim.attribute.name == "capacity" for claim in read(Article(text)).claims)


@pytest.mark.parametrize("begin", ["PK\x03\x04\x14\x00", "\x89PNG\r\n\x1a\n\x00\x00", "%PDF-1.7\x00"])
def test_binary_data_as_text_is_refused(begin: str) -> None:
    """Binary data that somebody decoded gives no claim, and a refusal."""
    reading = read(Article(f"{begin} {SENTENCE}"))
    assert reading.claims == ()
    assert [one.reason for one in reading.refusals] == [ev.RefusalReason.NOT_AN_ARTICLE]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (bytes(range(256)), "binary"),
        (bytes(range(1, 256)), "0x80"),
        (b"PK\x03\x04\x00\x00", "binary"),
        (b"\xff\xfeC", "utf-16"),
        ("plant \ud800".encode("utf-8", "surrogatepass"), "UTF-8"),
    ],
)
def test_bytes_that_are_no_text_are_an_error(data: bytes, message: str) -> None:
    """Binary data and other encodings are an ArticleError that says what is wrong and names the file."""
    with pytest.raises(ev.ArticleError, match=message) as caught:
        Article.from_bytes(data, source="news.txt")
    assert "news.txt" in str(caught.value)


def test_text_in_the_wrong_encoding_is_read() -> None:
    """Text that was decoded wrongly gives what can still be read; its quotes are the text as given."""
    garbled = f"„Škoda“ – {SENTENCE} ½ €2bn".encode().decode("cp1252", "replace")
    reading = read(Article(garbled))
    assert reading.claims
    assert all(one.evidence.quote in garbled for one in reading.claims)


def test_lone_surrogates_survive() -> None:
    """A text with halves of characters is read, written and read back as it was."""
    article = Article(f"\udc9d {SENTENCE} \ud83d", id="half")
    atlas = ev.Atlas.from_readings([read(article)])
    assert atlas.claims
    assert ev.Atlas.from_json(atlas.to_json()) == atlas
    assert ev.Atlas.from_json(atlas.to_json()).articles[0].text == article.text


def _deep(data: Any, *path: str | int) -> Any:
    for step in path:
        data = data[step]
    return data


@pytest.mark.parametrize(
    ("path", "key", "wrong"),
    [
        (("readings", 0, "claims", 5), "start", "7"),
        (("readings", 0, "claims", 5), "start", 1.5),
        (("readings", 1, "claims", 0), "modality", "certain"),
        (("readings", 2, "claims", 3), "subject_kind", None),
        (("readings", 2, "article"), "published", "yesterday"),
        (("readings", 3, "claims", 1), "said_by", ["CNBC"]),
        (("readings", 4, "claims", 2), "qualifiers", {"phase": 1}),
    ],
)
def test_wrong_type_deep_inside_an_atlas(path: tuple[str | int, ...], key: str, wrong: object) -> None:
    """One wrong value in a document of hundreds of claims is a FormatError with its path, and changes nothing else."""
    data = json.loads(ev.load_seeds().to_json())
    _deep(data, *path)[key] = wrong
    with pytest.raises(ev.FormatError) as caught:
        ev.Atlas.from_json(json.dumps(data))
    where = "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    assert any(problem.startswith(where) for problem in caught.value.problems)
    assert where in str(caught.value)


def test_broken_article_among_a_thousand(tmp_path: Path) -> None:
    """Of a thousand files the broken ones are named, each with its reason, and all others are read."""
    for number in range(1000):
        text = f"Company {number} news\n\n{SENTENCE.replace('20', str(number + 1))}"
        (tmp_path / f"{number:04}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "0500.txt").write_bytes(b"\x00\x01\x02 battery")
    (tmp_path / "0700.txt").write_bytes("Škoda".encode("cp1250"))
    (tmp_path / "0900.txt").write_text(f"<html><p>{SENTENCE}", encoding="utf-8")
    atlas = ev.read_articles(tmp_path)
    assert len(atlas.readings) == 998
    assert sum(bool(one.claims) for one in atlas.readings) == 997
    binary, foreign = atlas.problems
    assert "0500.txt" in binary
    assert "0700.txt" in foreign
    (markup,) = (one for one in atlas.readings if one.article.id == "0900")
    assert markup.refusals


def repeated(unit: str, length: int) -> str:
    """A text of one line, as long as asked for."""
    return (unit * (length // len(unit) + 1))[:length]


def distinct(sentence: str, length: int) -> str:
    """Sentences on one line, each with a number of its own."""
    return " ".join(sentence.format(number=number) for number in range(length // len(sentence)))


def seconds(text: str) -> float:
    """The processor time that reading takes."""
    began = time.process_time()
    read(Article(text))
    return time.process_time() - began


MEGABYTE = 1_000_000


@pytest.mark.parametrize(
    ("make", "length"),
    [
        pytest.param(lambda n: "x" * n, MEGABYTE, id="one word"),
        pytest.param(lambda n: " " * n, MEGABYTE, id="blanks"),
        pytest.param(lambda n: "1" * n, MEGABYTE // 4, id="digits"),
        pytest.param(lambda n: repeated("1, ", n), MEGABYTE // 32, id="numbers"),
        pytest.param(lambda n: repeated("(" * 9 + '"', n), MEGABYTE, id="brackets"),
        pytest.param(lambda n: repeated("A. ", n), MEGABYTE // 32, id="initials"),
        pytest.param(lambda n: repeated("Acme and ", n), MEGABYTE // 32, id="names"),
        pytest.param(lambda n: repeated("CATL, Gotion and BYD, ", n), MEGABYTE // 32, id="companies"),
        pytest.param(
            lambda n: repeated("$2 billion by Dec. 2023, ", n), MEGABYTE // 32, id="figures and dates"
        ),
        pytest.param(lambda n: repeated(ONE_LINE, n), MEGABYTE // 8, id="news"),
        pytest.param(lambda n: repeated(SENTENCE + " ", n), MEGABYTE // 5, id="one plant again and again"),
        pytest.param(
            lambda n: distinct("CATL plans a {number} GWh battery plant in Debrecen, Hungary.", n),
            MEGABYTE // 5,
            id="a plant of many sizes",
        ),
        pytest.param(
            lambda n: distinct(
                "Volt{number}x Energy, a battery maker, plans a battery plant in Ulm, Germany.", n
            ),
            MEGABYTE // 5,
            id="plants of many companies",
        ),
    ],
)
def test_one_long_line_takes_linear_time(make: Callable[[int], str], length: int) -> None:
    """A line eight times as long takes about eight times as long to read, not twice that, whatever it is made of.

    Quadratic work would take sixty-four times as long.
    """
    read(Article(SENTENCE))
    once = min(seconds(make(length // 8)) for _ in range(2))
    assert min(seconds(make(length)) for _ in range(2)) <= 16 * once + 0.2
