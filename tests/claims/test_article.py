"""Articles: a text kept to the character, with an id of its own."""

from __future__ import annotations

import codecs
import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.claims import Article
from evbattery.errors import ArticleError

# Surrogates included: texts that were cut from broken pages have them.
any_text = st.text(st.characters())


@given(any_text)
def test_text_is_kept_and_names_the_article(text: str) -> None:
    """Any text makes an article; the same text gets the same id, and its characters stay as they are."""
    article = Article(text)
    assert article.text == text
    assert article.id == Article(text=text).id
    assert len({article, Article(text)}) == 1
    assert repr(article)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00\ufeff")))
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_bytes_are_decoded_by_their_mark(mark: bytes, encoding: str, text: str) -> None:
    """A byte-order mark names the encoding and is no part of the text; without one it is UTF-8."""
    assert Article.from_bytes(mark + text.encode(encoding)).text == text


PAGES = {
    "zh": "宁德时代周五表示，将在匈牙利德布勒森建设一座年产100吉瓦时的电池工厂，总投资不超过73.4亿欧元。\n",
    "ja": "同社は、米カンザス州デソトの電池工場で量産を始めたと発表した。年間の生産能力は約32GWhとなる。\n",
    "ko": "이 회사는 미국 애리조나주에 연산 43GWh 규모의 배터리 공장을 건설한다고 24일 밝혔다.\n",
    "en": "Foo’s “gigafactory” in Málaga will cost €2.4 billion — more than planned. It will make 20 GWh a year.\n",
    "de": "Das Unternehmen baut in Überherrn eine Fabrik für Batteriezellen; die Kapazität beträgt 24 GWh im Jahr.\n",
    "mixed": "CATL (宁德时代新能源科技) will build a plant in Debrecen with a capacity of 100 GWh a year.\n",
}


@pytest.mark.parametrize(
    ("page", "encoding"),
    [
        ("zh", "gb18030"),
        ("zh", "gb2312"),
        ("zh", "big5"),
        ("mixed", "gb18030"),
        ("ja", "shift_jis"),
        ("ja", "euc_jp"),
        ("ko", "euc_kr"),
        ("en", "cp1252"),
        ("de", "cp1252"),
        *((page, f"utf-16-{order}") for page in PAGES for order in ("le", "be")),
    ],
)
@pytest.mark.parametrize("times", [1, 40])
def test_encodings_without_a_mark_are_found(page: str, encoding: str, times: int) -> None:
    """Pages in the encodings of the countries that make batteries are read as they were written."""
    text = PAGES[page].encode(encoding, "ignore").decode(encoding) * times
    assert Article.from_bytes(text.encode(encoding)).text == text


@given(st.binary())
def test_bytes_are_an_article_or_an_error(data: bytes) -> None:
    """Whatever the bytes are, they give a text or an ArticleError."""
    try:
        article = Article.from_bytes(data)
    except ArticleError:
        return
    assert "\x00" not in article.text


def test_line_ends_are_kept() -> None:
    """Offsets count in the characters of the file, so Windows line ends stay two characters."""
    assert Article.from_bytes(b"one\r\ntwo\rthree\n").text == "one\r\ntwo\rthree\n"


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        (
            b"na\xefve",
            None,
            "byte 0xef at offset 2 begins no UTF-8, and it could be cp1250 or cp1251 or cp1252; ",
        ),
        (b"na\xefve", "utf-8", "byte 0xef at offset 2 is not utf-8; pass the encoding"),
        (b"PK\x03\x04\x00\x00", None, "a NUL at byte 4; this is binary data"),
        (b"a\x00b", "cp1252", "a NUL at character 1; this is binary data"),
        (b"text", "utf-99", "'utf-99' is no encoding"),
        (b"text", "base64", "'base64' is no encoding"),
        (b"xn--a", "idna", "'idna' is no encoding"),
        (b"text", "a\x00b", "is no encoding"),
        ("text", None, "given as str, not bytes"),
    ],
)
def test_bytes_that_are_no_text_are_refused(data: Any, encoding: str | None, message: str) -> None:
    """What cannot be decoded is an ArticleError that says where, and what would help."""
    with pytest.raises(ArticleError, match=message):
        Article.from_bytes(data, encoding=encoding, source="page.txt")


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"text": b"bytes"}, "must be str, not bytes; use Article.from_bytes"),
        ({"text": None}, "must be str, not NoneType"),
        ({"text": "", "id": 3}, "the id of an article must be str, not 3"),
        ({"text": "", "source": 3}, "the source of an article must be str or None, not 3"),
        (
            {"text": "", "published": "2025-01-01"},
            "published must be a datetime.date or None, not '2025-01-01'",
        ),
        ({"text": "", "published": datetime.datetime(2025, 1, 1, tzinfo=datetime.UTC)}, "published must be"),
    ],
)
def test_wrong_fields_are_refused(fields: dict[str, Any], message: str) -> None:
    """A field of the wrong type is an ArticleError that names it."""
    with pytest.raises(ArticleError, match=message):
        Article(**fields)
