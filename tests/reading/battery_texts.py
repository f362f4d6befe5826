"""Texts made of the vocabulary of the battery industry, for the laws of reading.

Sentences are composed of companies, places, figures, cues and clutter, in frames that articles use and in no order at
all, so that drawn texts reach the rules behind the first look.
"""

from __future__ import annotations

import datetime

from hypothesis import strategies as st

from evbattery.claims import Article


def _pool(text: str) -> tuple[str, ...]:
    """The pieces of a text, which bars part."""
    return tuple(" ".join(piece.split()) for piece in text.split("|"))


COMPANIES = _pool(
    """
    Gotion High-Tech | Gotion | CATL | LG Energy Solution | General Motors | GM | Ultium Cells |
    Voltrane | Voltrane Hi-Cell GmbH | Northvolt AB | Samsung SDI | Stellantis | Umicore S.A. |
    QuantumScape | EVE Energy Co., Ltd. | Ōtani Denchi | A123 | 24M | NIO | the company | the automaker |
    both partners | the joint venture | the two companies | it | its subsidiary | the Swedish start-up |
    a unit of Panasonic | Ford (NYSE:F)
    """
)
PLACES = _pool(
    """
    in Fremont, California | near Chicago | in Debrecen, Hungary | in Windsor | in Saxony |
    in the United States | outside China | in Europe | in Big Rapids, Michigan | at its Nevada site |
    in Skellefteå | in Tuscaloosa County | in Gumi, South Korea | in two states | abroad
    """
)
FIGURES = _pool(
    """
    2 GWh | 20-GWh | 30GWh a year | one GWh | 1.5-2 billion yuan | $2.36 billion | €640m | about 85% |
    up to 50 GWh by 2027 | 350 Wh/kg | over 3,000 cycles | -20°C to 85°C | 3 kWh to 30 kWh | 1,000 km |
    100,000 tonnes per year | half a million vehicles a year | three and a half billion dollars |
    2,100 jobs | a dozen | 80% in 15 minutes | $1.6 billion to $1.8 billion | nine hundred | 49.9% |
    a 51 percent stake | 1,000 stations | 10,000 packs | 4 billion yuan (about 556 million US dollars) |
    (205-273 million USD) per GWh | 1,6 Mrd. Euro | 12 lakh | 5 亿元 | 0.2 GWh | 700 Wh/L |
    400 to 500 workers | 2,4 TWh | 99999999999999999999 GWh | $0 | 0 GWh | 1/2 GWh | 10 years |
    25.0 billion
    """
)
DATES = _pool(
    """
    in Dec. 2023 | [Dec. 21] | by 2027 | last month | this year | in the third quarter of 2025 |
    in H2 2024 | on Wednesday | in May 2024 | from 2030 on | in the first half of next year | since 2014 |
    by the end of 2026 | Thursday, 12 September 2024, 10:26 | in 0000 | on 31 February 2024 | in 9999
    """
)
CUES = _pool(
    """
    plans to build | is building | has opened | will operate | has cancelled | may invest |
    is considering | supplies | signed an agreement with | formed a joint venture with |
    holds a stake in | broke ground on | began production at | said it would not build | acquired |
    is backed by | will lead | was launched | has a planned capacity of | raised its target to |
    instead of | not | no longer | according to Reuters | could create | would employ |
    has a cell-level energy density of | was valued at | is projected to reach | paused | delayed |
    is owned by | teams up with
    """
)
THINGS = _pool(
    """
    a battery plant | a gigafactory | its first battery cell factory | a second plant | the pilot line |
    two facilities | both plants | the first facility | the Fremont factory | a cathode plant |
    a recycling facility | its “Jinshi Battery” | LFP cells | all-solid-state batteries |
    a sulfide electrolyte | silicon anodes | the GenDome energy storage system |
    battery-swapping stations | the EV market | a research center | the site | the second |
    lithium iron phosphate packs | ternary cells | sodium-ion batteries | a battery module |
    eVTOL aircraft | the North American market for golf carts
    """
)
SIGNS = (
    *(
        ", ",
        "; ",
        " – ",
        ": ",
        " (",
        ") ",
        " \u201c",
        "\u201d ",
        "’s ",
        " and ",
        " or ",
        " of ",
        " with ",
        " for ",
    ),
    *(" to ", " by ", ". ", ".\n", "\n\n", "\n- ", "\n-\n", "… ", "! ", "\t", "\u00a0", "\u200b", "½"),
)
CLUTTER = (
    "Related posts\n\n- Ten phones with a 6000mAh battery\n- New SUV has a 75.5kWh pack",
    "Newsletter\n\nSubscribe to our newsletter for the latest news.\n\nSubscribe",
    "Most Viewed Content:\n\nAcme unveils a phone with 5 GWh\n\nAt today's show, Acme unveiled the...",
    "Advertisement",
)
_ENDS = (
    "",
    "",
    "",
    ", the company said",
    ", according to Electrek",
    ", pending approval",
    " when conditions permit",
)


def fragments() -> st.SearchStrategy[str]:
    """One piece of a sentence."""
    return st.sampled_from(COMPANIES + PLACES + FIGURES + DATES + CUES + THINGS)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """A sentence as articles write it: somebody does something with something, somewhere, for so much, at some time."""
    pools = [COMPANIES, CUES, draw(st.sampled_from((THINGS, COMPANIES, FIGURES)))]
    pools += draw(st.lists(st.sampled_from((PLACES, FIGURES, DATES, THINGS)), max_size=4))
    words = " ".join(draw(st.sampled_from(pool)) for pool in pools)
    return words[:1].upper() + words[1:] + draw(st.sampled_from(_ENDS)) + "."


@st.composite
def salads(draw: st.DrawFn) -> str:
    """Pieces of sentences and signs in no order."""
    parts = draw(st.lists(st.one_of(fragments(), st.sampled_from(SIGNS)), min_size=1, max_size=25))
    return draw(st.sampled_from(("", " "))).join(parts)


@st.composite
def paragraphs(draw: st.DrawFn) -> str:
    """Several sentences, long enough to be no heading."""
    return " ".join(draw(st.lists(sentences(), min_size=2, max_size=5)))


@st.composite
def news(draw: st.DrawFn) -> str:
    """An article of whole sentences, without clutter: a headline and paragraphs."""
    body = draw(st.lists(paragraphs(), min_size=1, max_size=3))
    return "\n\n".join(["Makers of battery cells plan further plants", *body])


@st.composite
def battery_texts(draw: st.DrawFn) -> str:
    """News, salads and clutter, one after the other."""
    parts = draw(st.lists(st.one_of(news(), salads(), st.sampled_from(CLUTTER)), min_size=1, max_size=4))
    return "\n\n".join(parts)


@st.composite
def battery_articles(draw: st.DrawFn) -> Article:
    """An article of such a text, with or without a day of publication."""
    days = st.dates(datetime.date(2015, 1, 1), datetime.date(2030, 12, 31))
    return Article(draw(battery_texts()), published=draw(st.none() | days))
