"""Whether an article is about the battery industry at all.

Words of the trade are counted by kind, not by number: an article about power banks says "lithium" ten times, one about
a cell plant says what is made, how much of it, and where. Words that only sound alike (a baseball battery, a battery of
tests, a phone's battery life) count against the bare word.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping, Sequence

from evbattery.patterns import folded
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.network_words import A_SWAP, SWAP_THING
from evbattery.reading.mentions import Organisation, ProductMention

_PLANT = (
    r"(?:plants?|factor(?:y|ies)|works|lines?|facilit(?:y|ies)|makers?|manufactur\w+|producers?|production|"
    r"giants?|suppliers?|start-?ups?|business|arm|venture|parks?|industry|materials?|components?|recycl\w+|"
    r"tech(?:nology)?|project|scheme|complex|fabric|hub|campus)"
)
_LITHIUM = r"(?:lithium|sodium)[- ]?(?:ion|sulphur|sulfur|metal|iron|manganese|nickel|phosphate)"

_GOODS = r"(?:batter(?:y|ies)|(?<!prison )(?<!stem )(?<!solar )(?<!fuel )(?<!blood )cells?)"
_TRADED = (
    r"(?:markets?|demand|sales|business|shipments|installations|deployments|consumption|usage|imports|bill|spending|"
    r"sold|bought|installed|fitted)\b"
)

#: Topics of the trade with the weight of one mention, and whether the topic can stand for the making of batteries.
#: An article counts each topic once, however often it returns to it.
TOPICS: Mapping[str, tuple[int, str]] = {
    "battery industry": (
        3,
        rf"\b(?:EV |car |vehicle |traction |power |lithium |storage |electric-vehicle |"
        rf"electric-car )?batter(?:y|ies)(?:[- ](?:cell|pack|module|separator|parts?|"
        rf"components?))?[- ]{_PLANT}\b|\b(?:makers?|producers?|manufacturers?|production|"
        rf"manufacture) of (?:[\w-]+ ){{0,3}}batteries\b|"
        r"\b(?:manufactur|produc|mak|assembl)(?:e|es|ed|ing) (?:[\w'-]+ ){1,4}batteries\b|"
        r"\b(?:plant|factory|works|line|hall) for (?:[\w-]+ ){0,2}batteries\b|\btonnes of (?:[\w-]+ )?batteries\b",
    ),
    "cell making": (
        3,
        r"\b(?:cell|pack|module|gigawatt-hour)[- ](?:plants?|factor(?:y|ies)|makers?|manufactur\w+|"
        r"production|assembly|suppliers?|builder)\b|\bbattery (?:cells?|packs?|modules?)\b|\b(?:lithium|"
        r"sodium)[- ]ion (?:battery )?(?:cells?|packs?)\b|\b(?:pouch|prismatic|cylindrical|4680|2170|"
        r"21700) (?:battery )?cells?\b|\b(?:cells|packs|modules|batteries) (?:are|were|will be|to be|being) "
        r"(?:made|assembled|built|produced|welded)\b",
    ),
    "gigafactory": (4, r"\b(?:giga|mega)factor(?:y|ies)\b"),
    "annual energy": (
        3,
        r"\b[\d.,]+[ -]?(?:GWh|gigawatt[- ]hours?)\b|\bgigawatt[- ]hours?\b|\b[\d.,]+[ -]?TWh\b",
    ),
    "cell materials": (
        4,
        r"\b(?:cathodes?|anodes?|electrolytes?|precursors?|black mass|separators?|copper foil|electrode foil)\b",
    ),
    "lithium chemicals": (
        4,
        r"\blithium (?:hydroxide|carbonate|refiner\w*|sulphide|sulfide|extraction|mine|miner|project|"
        r"producers?|concentrate)\b|\bspodumene\b|\bbattery[- ](?:grade|metals?|minerals?|materials?|"
        r"chemicals?)\b|\b(?:nickel|cobalt|manganese)(?: and cobalt)? (?:sul(?:ph|f)ate|hydroxide|refiner\w*)\b|"
        r"\btonnes of (?:sul(?:ph|f)ate|hydroxide|carbonate)\b",
    ),
    "metals": (2, r"\b(?:nickel|cobalt|manganese|lithium)\b"),
    "chemistry": (
        3,
        rf"\b{_LITHIUM}\b|\b(?:lithium batter(?:y|ies)|nickel cells?)\b|\bLFP\b|\bLMFP\b|\bNMC\b|\bNCM\b|\bNCA\b|"
        rf"\b(?:semi-)?solid[- ]state\b|\bsodium (?:cell|batter|pack)\w*|\biron[- ](?:air|phosphate)\b|"
        rf"\b(?:zinc(?:-\w+)?|flow) (?:batter|cell)\w*",
    ),
    "energy density": (
        3,
        r"\bWh/(?:kg|L|l)\b|\b(?:Wh|watt[- ]hours?) (?:(?:per|a|in(?:to)?|to|for) )?(?:an? |the |each |every )?"
        r"(?:kilo(?:gram(?:me)?)?|kg|lit(?:re|er))\b|\b(?:charge|charging|full) cycles\b|\bcycle life\b",
    ),
    "what a battery does": (
        3,
        r"(?:\bbatter(?:y|ies)|\bcells?|\bpacks?)\b[^\n.]{0,120}?(?:\bcharg(?:es?|ed|ing)\b[^\n.]{0,60}\b(?:minutes|hours?)\b|"
        r"\b\d[\d,.]* ?(?:km|miles|kilomet\w+|kwh|mwh)\b)|\b\d[\d,.]*[ -]?(?:kWh|MWh)\b[^\n.]{0,40}\b(?:batter(?:y|"
        r"ies)|"
        r"packs?|cells)\b",
    ),
    "life of a battery": (
        3,
        r"(?:\bbatter(?:y|ies)|\bcells?|\bpacks?|\bcontainers?)\b[^\n]{0,200}?\b\d[\d,.]*(?: [a-z-]+)? cycles\b|"
        r"\b\d[\d,.]*(?: [a-z-]+)? cycles\b[^\n]{0,100}?\b(?:batter(?:y|ies)|cells?|packs?)\b",
    ),
    "vehicle batteries": (
        2,
        r"\b(?:electric(?:[- ](?:car|vehicle|truck|bus|scooter))|EV|traction|car|vehicle|"
        r"starter)[- ]batter(?:y|ies)\b|\bbatteries for (?:electric )?(?:cars|vehicles|trucks|scooters)\b|"
        r"\bbatter(?:y|ies)[- ](?:electric|powered|pack)\b|\bkWh\b|\bkilowatt-hours?\b",
    ),
    "swapping": (
        4,
        rf"\b{SWAP_THING}\b|\b(?:battery|power)[- ](?:swap|exchang|chang)\w*|"
        r"\bswapping[- ](?:specialists?|firm|company)\b|\bswappable batter\w+|\bexchange stations?\b",
    ),
    "cells": (
        2,
        r"(?<!stem )(?<!blood )(?<!cancer )(?<!solar )(?<!fuel )(?<!prison )(?<!\bT )(?<!brain )\bcells\b|"
        r"\bcell (?:lines?|contract|orders?|business|venture|giant)\b|\belectrodes?\b",
    ),
    "swaps": (2, A_SWAP),
    "swap stations": (2, r"\bswap(?:ping)?[- ]stations?\b"),
    "battery market": (
        3,
        rf"\b{_GOODS}[- ]{_TRADED}|\b(?:{_TRADED}|trade|hunger|appetite|needs?) (?:for|of|in) (?:[\w-]+ ){{0,4}}"
        rf"{_GOODS}\b",
    ),
    "storage": (
        3,
        r"\b(?:energy|grid|battery|stationary)[- ]storage\b|\bstorage (?:cells?|systems?|batter\w+)\b|"
        r"\b(?:grid|home|house|household|wall|buffer|balcony|container|residential|stationary) batter\w+\b|"
        r"\bMegapacks?\b|\bBESS\b",
    ),
    "recycling": (
        4,
        r"\bbattery[- ]recycl\w+|\b(?:recycl|collect)\w+ (?:of )?(?:[\w-]+ ){0,3}batteries\b|\b(?:used|spent|worn-out|"
        r"end-of-life) (?:[\w-]+ ){0,2}(?:batteries|cells)\b|\bsecond[- ]life\b",
    ),
    "bare battery": (1, r"\bbatter(?:y|ies)\b"),
    "electric cars": (
        1,
        r"\bEVs?\b|\belectric (?:cars?|vehicles?|trucks?|buses|vans?|lorr(?:y|ies))\b|\be-mobility\b|"
        r"\b(?:scooters?|mopeds?|motorcycles?|motorbikes?|rickshaws?|three-wheelers?)\b",
    ),
    "graphite": (2, r"\b(?:synthetic |natural )?graphite\b"),
    "industry": (
        1,
        r"\bjoint venture\b|\bsupply (?:agreement|deal|contract|chain)\b|\bofftake\b|\bproduction lines?\b|"
        r"\bmass production\b|\bbreak(?:s|ing)? ground\b|\bpilot line\b|\bcapacity\b|\bmanufactur\w+|"
        r"\bfactor(?:y|ies)\b",
    ),
}

#: Other worlds that have batteries, cells and lithium in them, each with the weight that it takes away.
ELSEWHERE: Mapping[str, tuple[int, str]] = {
    "ball games": (
        6,
        r"\b(?:pitchers?|catcher|innings?|bullpen|home ?run|homer|fastball|ballpark|playoffs?|MLB|KBO|"
        r"league standings|home stand)\b",
    ),
    "artillery": (
        5,
        r"\b(?:artillery|howitzers?|gun battery|missile batter(?:y|ies)|air[- ]defen[cs]e|coastal battery|Patriot)\b",
    ),
    "law": (
        5,
        r"\b(?:assault and battery|(?:charged with|counts? of|convicted of|guilty of|"
        r"accused of)[^.]{0,30} battery|aggravated battery|battery charges?)\b",
    ),
    "tests": (3, r"\bbattery of (?:tests|questions|exams|assessments|lawyers|experiments|measures)\b"),
    "gadgets": (
        4,
        r"\b(?:smartphones?|phones?|laptops?|tablets?|earbuds|smartwatch|headphones|mAh|battery life|"
        r"megapixel|power banks?|vapes?|toothbrush\w*|AA,? )\b",
    ),
    "household": (
        4,
        r"\b(?:supermarkets?|checked baggage|overhead bin|bin lorr(?:y|ies)|household waste|kerbside|boarding)\b",
    ),
    "markets": (
        5,
        r"\b(?:futures|open interest|short squeeze|spot prices?|most active contract|assessed at|a dead cat|"
        r"(?:rate|currency|default|debt) swaps?)\b",
    ),
    "chips": (
        5,
        r"\b(?:semiconductor|silicon carbide|wafers?|chip plant|chip fab|foundry|microchips?|nanometers?)\b",
    ),
    "medicine": (
        5,
        r"\b(?:clinical trials?|patients?|drug(?:maker)?s?|vaccines?|biotech|stem cells?|T cells?|cancer|"
        r"pharmaceuticals?|blood)\b",
    ),
    "other power": (
        2,
        r"\b(?:fuel cells?|coal-fired|nuclear (?:plant|reactor)|gas turbines?|wind farm|solar cells?|"
        r"solar panels?|hydropower|reactors?|gas plants?|gas-fired|solar parks?)\b",
    ),
    "leisure": (
        4,
        r"\b(?:museum|exhibition|gallery|artists?|sculptures?|concerts?|theatre|restaurants?|hotels?|ballet|"
        r"Battery Park|stadium)\b",
    ),
}

#: An article with as much weight is about the industry; a brief of three sentences reaches it with two strong topics.
THRESHOLD = 4
#: A few sentences have room for one topic.
SHORT = 450
THRESHOLD_OF_SHORT = 3
#: Mentions of another world beyond so many take nothing more away; two mentions take its full weight.
_MOST = 4

#: Topics that no text about something else has; without one of them there is no industry.
_TELLING = frozenset(
    (
        "battery industry",
        "cell making",
        "cells",
        "gigafactory",
        "annual energy",
        "cell materials",
        "lithium chemicals",
        "swapping",
        "battery market",
        "storage",
        "recycling",
        "energy density",
        "what a battery does",
        "life of a battery",
        "chemistry",
        "graphite",
        "bare battery",
    )
)


#: What companies do that live by cells or by swapping them; an article that names one is near the trade.
_OF_THE_TRADE = frozenset(("cell_maker", "swap"))
_BESIDE = frozenset(("startup", "materials", "recycler", "ess"))
_CALLED = re.compile(
    r"\b(?:Cells?|Batter(?:y|ies|ie|ien|ij|ijen|i)|Batería|Akku\w*|Accum\w+|Lithium|Cathode|Anode|Separators?|"
    r"New Energy)\b"
)
#: What one such company counts for, or a battery with a name; what a company beside them, and any other one that the
#: gazetteer knows.
_COMPANY, _NEIGHBOUR, _FURTHER = 3, 2, 1

#: What makes a carmaker that also swaps batteries one of the trade.
_SWAPS = re.compile(
    r"\b(?:[Ss]wap(?:s|ping)?|lockers|cabinets|(?<!ing )(?<!petrol )(?<!gas )[Ss]tations?|"
    r"(?:flat|empty) batter(?:y|ies))\b"
)

_LETTERS = re.compile(r"\\.|[A-Z]")


def is_of_the_trade(text: str, threshold: int = THRESHOLD, companies: Sequence[int] = ()) -> bool:
    """Whether the weights of a text's topics and of its *companies*, less other worlds, reach a threshold.

    The company that is nearest to the trade counts in full, each other one a little.

    >>> is_of_the_trade("The 20 GWh battery plant makes LFP cells."), is_of_the_trade("The battery had a good inning.")
    (True, False)
    """
    text = folded(text)
    wanted = threshold + _elsewhere(text)
    nearest = max(companies, default=0)
    told, telling = nearest + _FURTHER * len(companies[1:]), nearest > _FURTHER
    if telling and told >= wanted:
        return True
    # Most articles of the trade have shown it after a few topics.
    for name, weight, pattern in _topics():
        if pattern.search(text):
            told, telling = told + weight, telling or name in _TELLING
            if telling and told >= wanted:
                return True
    return False


def is_about_batteries(document: Document) -> bool:
    """Whether the article's body is about the battery industry; where it is not, nothing in it is a claim."""
    body = " ".join(document.text[sentence.start : sentence.end] for sentence in document.sentences)
    known = [near for near in map(_nearness, _companies(document)) if near]
    if any(isinstance(m, ProductMention) for sentence in document.sentences for m in sentence.mentions()):
        known.append(_COMPANY)
    if _SWAPS.search(body) and any(map(is_swapper, _companies(document))):
        known.append(THRESHOLD)
    return is_of_the_trade(body, THRESHOLD if len(body) > SHORT else THRESHOLD_OF_SHORT, known)


def _companies(document: Document) -> Iterable[Organisation]:
    """The companies of an article, each once."""
    named = [org for sentence in document.sentences for _, m in sentence.orgs() for org in m.orgs]
    return {id(org): org for org in named}.values()


def _nearness(org: Organisation) -> int:
    """How near the company is to the trade, by what it is known for, or by its name where it is not known."""
    roles = {*org.roles}
    if _CALLED.search(org.name):
        return _COMPANY
    if not roles <= _OF_THE_TRADE | _BESIDE:
        return _FURTHER
    if not roles:
        return 0
    return _COMPANY if roles & _OF_THE_TRADE else _NEIGHBOUR


def names_a_swapper(sentence: Sentence) -> bool:
    """Whether the sentence names a company that is known to swap batteries."""
    return any(is_swapper(org) for _, mention in sentence.orgs() for org in mention.orgs)


def is_swapper(org: Organisation) -> bool:
    """Whether a company is known to swap batteries and not to make them or sell fuel beside."""
    return "swap" in org.roles and not {"cell_maker", "other"} & {*org.roles}


def _elsewhere(text: str) -> int:
    """What other worlds take away from a text in small letters."""
    anything, rows = _other_worlds()
    if anything.search(text) is None:
        return 0
    return sum(weight * min(_MOST, _told_of(row, text)) for weight, row in rows) // 2


def _told_of(row: re.Pattern[str], text: str) -> int:
    """How much a text speaks of another world: half by its mentions, half by how many different words it has for it."""
    words = [match.group().removesuffix("s") for match in row.finditer(text)]
    return (len(words) + len(set(words)) + 1) // 2


@functools.cache
def _topics() -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    """The topics with their weights and patterns, those that tell most first."""
    rows = [(name, weight, _in_small_letters((pattern,))) for name, (weight, pattern) in TOPICS.items()]
    return tuple(sorted(rows, key=lambda row: row[0] not in _TELLING))


@functools.cache
def _other_worlds() -> tuple[re.Pattern[str], tuple[tuple[int, re.Pattern[str]], ...]]:
    """One pattern that finds any other world, and each with its weight."""
    rows = ELSEWHERE.values()
    return (
        _in_small_letters(pattern for _, pattern in rows),
        tuple((weight, _in_small_letters((pattern,))) for weight, pattern in rows),
    )


def _in_small_letters(rows: Iterable[str]) -> re.Pattern[str]:
    """Any of *rows*, for a text in small letters: there it is several times as fast as one that ignores the case."""
    joined = "|".join(f"(?:{row})" for row in rows)
    return re.compile(_LETTERS.sub(lambda one: one[0] if one[0][0] == "\\" else one[0].lower(), joined))
