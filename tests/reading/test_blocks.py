"""Blocks of a page: what belongs to the article, and what is clutter."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evbattery.reading.blocks import BlockKind, blocks

HEADLINE, PARAGRAPH, LIST_ITEM, HEADING = (
    BlockKind.HEADLINE,
    BlockKind.PARAGRAPH,
    BlockKind.LIST_ITEM,
    BlockKind.HEADING,
)
CLUTTER, BYLINE, BOILERPLATE = BlockKind.CLUTTER, BlockKind.BYLINE, BlockKind.BOILERPLATE

BODY = "Harbour Cells will make 6 GWh of cells a year in Gdynia. The plant is to open in 2027."
MORE = "The company has hired 300 people so far, and wants to hire as many again by the summer."

LINES = st.sampled_from(
    [
        BODY,
        MORE,
        "Related posts",
        "Most viewed:",
        "Ten tips for winter",
        "A blurb that is cut off...",
        "- an item",
        "-",
        "About Harbour Cells",
        "Comments (3)",
        "By Ann Lee",
        "12 May 2025",
        "Forward-looking statements",
        "| 1 | Harbour | 4 |",
        "",
        "\u200b",
        "Home | News | Sport",
    ]
)


def kinds(page: str) -> list[tuple[BlockKind, str]]:
    """The blocks of a page, each with its words."""
    return [(block.kind, page[block.start : block.end]) for block in blocks(page)]


def kind_of(page: str, words: str) -> BlockKind:
    """The kind of the block in which the words stand."""
    at = page.index(words)
    return next(block.kind for block in blocks(page) if block.start <= at < block.end)


def body(page: str) -> list[str]:
    """What the page says, without its clutter and bylines."""
    return [words for kind, words in kinds(page) if kind not in (CLUTTER, BYLINE)]


@given(
    st.one_of(st.text(), st.lists(LINES).map("\n".join), st.text(alphabet="a.\n\r\u2028 -\ud800\u200b#A|>"))
)
def test_blocks_hold_every_visible_character_once_and_in_order(page: str) -> None:
    """Blocks follow each other without overlap, and between them stand only blanks and invisible characters."""
    at = 0
    for block in blocks(page):
        assert at <= block.start < block.end <= len(page)
        assert not any(c.isalnum() for c in page[at : block.start])
        at = block.end
    assert not any(c.isalnum() for c in page[at:])


@given(st.lists(LINES))
def test_line_ends_of_other_systems_change_no_kind(lines: list[str]) -> None:
    """The line ends of Windows and Unix give the same blocks."""
    unix, windows = "\n".join(lines), "\r\n".join(lines)
    assert [kind for kind, _ in kinds(unix)] == [kind for kind, _ in kinds(windows)]


@pytest.mark.parametrize(
    "unit",
    ["a\n", "- \n", "(.", "A ", ". A", "Related posts\nA title\n", "Title\nA blurb...\n", "\u2028x", "> a "],
)
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    """Twice the text takes about twice the time, whatever it is made of."""

    def seconds(size: int) -> float:
        page = unit * (size // len(unit))
        start = time.perf_counter()
        blocks(page)
        return time.perf_counter() - start

    seconds(1000)
    assert seconds(160_000) < 10 * seconds(40_000) + 0.5


def test_a_page_of_one_line_is_a_paragraph() -> None:
    """A text that is one line says what it says in that line, with or without a full stop."""
    assert kinds("Harbour Cells plans a 6 GWh plant") == [(PARAGRAPH, "Harbour Cells plans a 6 GWh plant")]


def test_headline_byline_and_paragraphs() -> None:
    """The first title is the headline, again where it is repeated; lines with author and date are bylines."""
    page = f"New plant for Gdynia\nBy Ann Lee\n3 March 2025\n\n{BODY}\n\nNew plant for Gdynia\n\n{MORE}"
    assert [kind for kind, _ in kinds(page)] == [HEADLINE, BYLINE, BYLINE, PARAGRAPH, HEADLINE, PARAGRAPH]


def test_a_short_line_above_the_headline_does_not_take_its_place() -> None:
    """A section's name above the headline is not the headline."""
    page = f"Batteries\nHarbour Cells picks Gdynia for its plant\n{BODY}"
    assert kinds(page)[1] == (HEADLINE, "Harbour Cells picks Gdynia for its plant")


def test_every_line_is_a_paragraph_where_no_blank_lines_are() -> None:
    """Pages with a paragraph on each line and no blank lines keep their paragraphs apart."""
    long = BODY + " " + MORE
    assert kinds(f"{long}\nA closer look at the plant\n{long}\n{MORE}") == [
        (PARAGRAPH, long),
        (HEADING, "A closer look at the plant"),
        (PARAGRAPH, long),
        (PARAGRAPH, MORE),
    ]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    """Lines that break in the middle of sentences at a fixed width are put together again."""
    wrapped = (
        "Harbour Cells said on Monday that its plant would make 6\n"
        "GWh of cells a year. The company did not say whom it will\n"
        "sell them to. Production begins in 2027."
    )
    assert kinds(f"Gdynia gets its plant\n\n{wrapped}\n\n{MORE}") == [
        (HEADLINE, "Gdynia gets its plant"),
        (PARAGRAPH, wrapped),
        (PARAGRAPH, MORE),
    ]


def test_a_sentence_broken_around_a_link_is_one_paragraph() -> None:
    """Scraped pages break lines around links; the sentence goes on."""
    broken = "Harbour Cells signed a deal with\nNorth Motors\n, which buys 2 GWh a year."
    assert kinds(f"A deal for the north\n\n{broken}")[1] == (PARAGRAPH, broken)


def test_lists_and_tables_are_items() -> None:
    """Items with any marker, rows of figures and lines of a name and a figure are read; a lone dash has a line."""
    page = f"""What the plant makes

{BODY}

- 6 GWh of cells
• 200 jobs
2) a second hall
-
A dash that lost its line
Revenue ........ 5.1 billion won
| 1 | Harbour | 4.0 |
Investment: $2 billion

{MORE}"""
    items = [words for kind, words in kinds(page) if kind is LIST_ITEM]
    assert items == [
        "- 6 GWh of cells",
        "• 200 jobs",
        "2) a second hall",
        "-\nA dash that lost its line",
        "Revenue ........ 5.1 billion won",
        "| 1 | Harbour | 4.0 |",
        "Investment: $2 billion",
    ]


def test_numbered_headings_of_a_listicle_head_their_paragraphs() -> None:
    """'1. Place' above a paragraph is a heading, not an item."""
    page = f"Two plants to watch\n\n{MORE}\n\n1. Harbour, Gdynia\n{BODY}\n\n2. North, Narvik\n{BODY}"
    assert [kind for kind, _ in kinds(page)][2::2] == [HEADING, HEADING]


def test_headings_of_the_article_are_headings_and_questions_are_read() -> None:
    """Headings within the article stay; a short question belongs to its answer."""
    page = (
        f"A plant for Gdynia\n\n{BODY}\n\nRecent developments\n\n{MORE}\n\n"
        f"How big is it?\n{BODY}\n\nKey players\n{MORE}"
    )
    assert kind_of(page, "Recent developments") is HEADING
    assert kind_of(page, "Key players") is HEADING
    assert kind_of(page, "How big is it?") is PARAGRAPH


def test_about_a_company_is_boilerplate_and_the_lawyers_are_clutter() -> None:
    """'About X' is kept apart for what it says of the company; forward-looking statements and contacts are clutter."""
    page = f"""Harbour Cells picks Gdynia

{BODY}

About Harbour Cells
Harbour Cells, based in Malmo, makes pouch cells.

Forward-Looking Statements
Some of what is said above may turn out otherwise.

Media contact:
Ann Lee
ann.lee@harbour.example
+46 40 555 0100"""
    assert kind_of(page, "About Harbour") is HEADING
    assert kind_of(page, "Harbour Cells, based") is BOILERPLATE
    assert [kind for kind, _ in kinds(page)][4:] == [CLUTTER] * 6


@pytest.mark.parametrize(
    "heading",
    [
        "[Articles that were seen a lot now]",
        "ALSO OF INTEREST",
        "Similar articles",
        "People also read",
        "YOUR OPINION COUNTS (212 comments)",
        "Have your say",
        "More from Cell Courier",
        "Follow us f X in\n★ Most read this week ★",
    ],
)
def test_headings_of_what_others_read_or_say_open_clutter(heading: str) -> None:
    """Lists of other articles and readers' letters have many headings, also glued to a line before them."""
    page = f"A plant for Gdynia\n\n{BODY}\n\n{heading}\n1. Rival's Malmo cell plant, is it closing?\n2. Five tips"
    assert all(kind is CLUTTER for kind, _ in kinds(page)[2:])


@pytest.mark.parametrize(
    "line",
    [
        ">> Also on The Courier: Rival pushes its Malmo plant back",
        "ALSO READ | Rival pushes its Malmo plant back",
        "Markets: HBC 71.02 ▲ 1.1% | RVL 338.10 ▼ 0.8%",
        "FREE WEBINAR: Is your warehouse ready?",
    ],
)
def test_teasers_and_tickers_between_paragraphs_are_clutter(line: str) -> None:
    """A line that leads to another page or gives prices parts two paragraphs of the article."""
    page = f"A plant for Gdynia\n\n{BODY}\n\n{line}\n\n{MORE}"
    assert [kind for kind, _ in kinds(page)] == [HEADLINE, PARAGRAPH, CLUTTER, PARAGRAPH]


def test_what_a_service_for_releases_says_of_itself_is_clutter() -> None:
    """'About X' of a platform that spreads releases is not about a company of the article."""
    page = (
        f"A plant for Gdynia\n\n{BODY}\n\nAbout CellStockWire\n"
        "CellStockWire is a specialized communications platform with a focus on batteries."
    )
    assert kind_of(page, "CellStockWire is") is CLUTTER


def test_teasers_at_the_top_end_at_the_headline() -> None:
    """A list of other articles above the article ends where a title leads to full paragraphs."""
    page = f"""Most Viewed Content:

A phone with two screens

The maker of the phone said today that...

Zeta opens a 90 GWh plant

The plant that Zeta opened on...

Harbour Cells picks Gdynia for its plant

{BODY}

{MORE}"""
    assert body(page) == ["Harbour Cells picks Gdynia for its plant", BODY, MORE]


@pytest.mark.parametrize(
    "heading",
    ["MOST READ", "Related", "Related stories", "You may also like", "READ NEXT", "Editor's Picks", "Don't miss",
     "Latest", "Recommended", "Trending now", "This article's recommended news"],
)  # fmt: skip
def test_teasers_in_the_middle_let_the_article_go_on(heading: str) -> None:
    """After a list of other articles within the article, its next paragraph is read."""
    page = f"Gdynia gets its plant\n\n{BODY}\n\n{heading}\n> Zeta opens a 90 GWh plant\n> Cold week ahead\n\n{MORE}"
    assert body(page) == ["Gdynia gets its plant", BODY, MORE]


def test_teasers_without_markers_in_the_middle() -> None:
    """Bare titles of other articles are clutter, the paragraph after them is not."""
    page = (
        f"Gdynia gets its plant\n\n{BODY}\n\nRelated stories\n\nZeta opens a plant\n\nA phone folds\n\n{MORE}"
    )
    assert body(page) == ["Gdynia gets its plant", BODY, MORE]


def test_titles_with_whole_sentences_below_them_are_teasers() -> None:
    """Teasers whose blurbs are full sentences are clutter too where titles and blurbs take turns."""
    page = f"""Gdynia gets its plant

{BODY}

Related articles
Zeta recalls vans
Zeta recalled 2,000 vans over a fault in a wire.
Zinc is back
A start-up raised money for a 3 GWh zinc plant.
Iron is next
Another one builds 4 GWh of iron cells."""
    assert body(page) == ["Gdynia gets its plant", BODY]


def test_nothing_of_the_article_comes_after_comments() -> None:
    """What readers write below an article is clutter."""
    page = f"Gdynia gets its plant\n\n{BODY}\n\nComments (1)\n\nBob: Zeta has a plant of 90 GWh.\n\n{MORE}"
    assert body(page) == ["Gdynia gets its plant", BODY]


def test_a_lonely_title_at_the_end_is_clutter() -> None:
    """A heading with nothing of the article below it is clutter."""
    assert body(f"Gdynia gets its plant\n\n{BODY}\n\nGrey divider") == ["Gdynia gets its plant", BODY]


def test_the_authors_biography_is_clutter_with_the_name_above_it() -> None:
    """Who wrote the article is no part of it."""
    page = f"Gdynia gets its plant\n\n{BODY}\n\n{MORE}\n\nAnn Lee\nAnn Lee is a senior writer at Volt Week."
    assert body(page) == ["Gdynia gets its plant", BODY, MORE]


@pytest.mark.parametrize(
    "line",
    [
        "We use cookies on this site. Accept all | Manage",
        "Home > Industry > Batteries",
        "Log in | Register | Newsletter",
        "HOME  NEWS  SPORT  MONEY",
        "Share on X | Share on LinkedIn | Print",
        "ADVERTISEMENT",
        "Story continues below",
        "Sponsored: this shop pays for the coffee.",
        "Photo: Ann Lee",
        "Photo credit: Harbour Cells",
        "(Reporting by Ann Lee; editing by Bob Roe)",
        "Subscribe to our newsletter for more like this.",
        "Join our free newsletter and never miss a volt.",
        "Copyright 2025. All rights reserved.",
        "This article was prepared using open sources.",
        "Read also: Zeta opens a plant · Cold week ahead",
        "Most viewed: Zeta opens a plant | Cold week ahead",
        "Filed under: batteries, Poland",
        "Disclosure: the author holds no shares of the company.",
        "View source version on wire.example: https://wire.example/1",
        "Forward-looking statements: this may all turn out otherwise.",
        "--- A MESSAGE FROM OUR SPONSOR ---\nBuy a rope that keeps its promise.",
        "Tell us in the comments below.",
        "# # #",
    ],
)
def test_lines_that_are_clutter_wherever_they_stand(line: str) -> None:
    """The lines that web pages put between paragraphs are clutter, and the paragraphs around them are not."""
    assert body(f"Gdynia gets its plant\n\n{BODY}\n\n{line}\n\n{MORE}") == [
        "Gdynia gets its plant",
        BODY,
        MORE,
    ]


@pytest.mark.parametrize(
    "line",
    [
        "The truck is powered by a 600 kWh LFP pack.",
        "Drivers subscribe to the battery for 980 yuan a month.",
        "Published in May, the study puts the market at 5 GWh.",
        "The report was published by Volt Week and names 12 plants.",
        "Loading of the first ship begins in May.",
        "About half of the cells go to North Motors.",
        "The latest cell holds 300 Wh/kg.",
        "Reported by Volt Week first, the deal covers 20 GWh.",
        "Related to that is a second plant in Narvik.",
    ],
)
def test_sentences_that_only_sound_like_clutter_are_read(line: str) -> None:
    """Words of clutter within a sentence of the article do not make it clutter."""
    assert line in body(f"Gdynia gets its plant\n\n{BODY}\n\n{line}\n\n{MORE}")


def test_a_pulled_quote_is_no_paragraph() -> None:
    """A quote that the article repeats further down counts once."""
    quote = '"We are glad to be on the coast at last."'
    page = (
        f'Gdynia gets its plant\n\n{quote}\n\n{BODY}\n\n{quote[:-2]}, and so are our staff," the mayor said.'
    )
    assert kind_of(page, quote) is HEADING
