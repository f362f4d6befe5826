"""Sentences of a block, in the language of business news."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.reading.blocks import Block, BlockKind, blocks
from evbattery.reading.sentences import sentences


def whole(text: str) -> Block:
    """The whole text as one paragraph."""
    return Block(0, len(text), BlockKind.PARAGRAPH)


def split(text: str) -> list[str]:
    """The sentences of a text that is one block."""
    return [text[start:end] for start, end in sentences(text, whole(text))]


@given(st.one_of(st.text(), st.text(alphabet='aA1.!?"” (…\n,。\ud800\u200b')))
def test_sentences_hold_every_visible_character_of_their_block(text: str) -> None:
    """Spans follow each other without overlap, and only blanks stand between them."""
    for block in blocks(text):
        at = block.start
        for start, end in sentences(text, block):
            assert at <= start < end <= block.end
            # A list marker is no sentence: '1.' may be one.
            assert at == block.start or not any(map(str.isalnum, text[at:start]))
            at = end
        assert not any(map(str.isalnum, text[at : block.end]))


@pytest.mark.parametrize(
    "one",
    [
        "Harbour Cells Co., Ltd. (Harbour) and North Motors Corp. plan a plant.",
        "GDYNIA, Poland, Feb. 21, 2024 /Wire/ -- Harbour Cells Inc. makes cells.",
        "On [Dec. 21], the U.S. plant opened in St. Mary, Ont., at 9 a.m. local time.",
        "The builder, W.G. Roe & Sons, is owed approx. 5 million dollars, i.e. all of it.",
        "Mr. Lee and Dr. Roe beat Zeta vs. North at No. 2 in Fig. 3.",
        "It makes 0.2 GWh, e.g. for 4.5 million phones.",
        '"Is it true?" she asked.',
        "It makes cells ... and sells them.",
        "The cell (first shown in 2021.) works.",
    ],
)
def test_stops_that_end_no_sentence(one: str) -> None:
    """Abbreviations, initials, decimal figures, dates in brackets and quotes stay within their sentence."""
    assert split(one) == [one]
    assert split(f"{one} It is new.") == [one, "It is new."]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It serves many areas.The deal grew.", ["It serves many areas.", "The deal grew."]),
        ("Can prices rise?Lithium fell again.", ["Can prices rise?", "Lithium fell again."]),
        ("A market in a stormThe prices fell.", ["A market in a storm", "The prices fell."]),
        ('He was glad."The plant is ours.', ['He was glad."', "The plant is ours."]),
        (
            "They added 111 in the month. On most days it rains.",
            ["They added 111 in the month.", "On most days it rains."],
        ),
        ("It went to the U.S. The firm was glad.", ["It went to the U.S.", "The firm was glad."]),
        ('"It is ours." The mayor left.', ['"It is ours."', "The mayor left."]),
        ("It makes cells... Nobody knows how.", ["It makes cells...", "Nobody knows how."]),
        ("It opens on\nMonday. Then it\nrains.", ["It opens on\nMonday.", "Then it\nrains."]),
        ("電池です。次の文。", ["電池です。", "次の文。"]),
    ],
)
def test_ends_of_sentences(text: str, parts: list[str]) -> None:
    """Sentences end where the reader sees it, also where the page lost the blank."""
    assert split(text) == parts


@pytest.mark.parametrize("text", ["See www.harbour.Example site.", "They buy from Cells.Com today."])
def test_addresses_are_not_split(text: str) -> None:
    """A stop within an address is no end."""
    assert split(text) == [text]


def test_the_marker_of_a_list_item_is_no_part_of_its_sentence() -> None:
    """A sentence begins with a word, not with the dash or number before it."""
    page = "1. Cells are made. They are sold."
    assert [page[start:end] for start, end in sentences(page, blocks(page)[0])] == [
        "Cells are made.",
        "They are sold.",
    ]


def test_rows_of_figures_are_not_split_at_their_dots() -> None:
    """The dots between a name and its figure end nothing."""
    assert split("of which credit . 490.8 billion won") == ["of which credit . 490.8 billion won"]


def test_windows_leave_no_trace() -> None:
    """A long paragraph has the same sentences as its parts."""
    one = "The U.S. plant of Harbour Co., Ltd. makes 0.2 GWh. It employs 40 people."
    assert split(" ".join([one] * 500)) == split(one) * 500


@pytest.mark.parametrize("unit", ["(.", ". ", "a", "A. ", "a.Aa ", '"', "1. ", "word "])
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    """Twice the text takes about twice the time, also where the tokenizer alone would take four times."""

    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        start = time.perf_counter()
        sentences(text, whole(text))
        return time.perf_counter() - start

    seconds(1000)
    assert seconds(80_000) < 10 * seconds(20_000) + 0.5


def test_importing_the_module_loads_no_model() -> None:
    """The tokenizer is loaded on the first use, not on import."""
    code = "import sys, evbattery.reading.sentences; sys.exit('nupunkt' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
