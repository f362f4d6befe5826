"""The topics that show that a text is about the battery industry, and other worlds that have its words in them."""

from __future__ import annotations

from collections.abc import Mapping

from evbattery.reading.frames.network_words import A_SWAP, SWAP_THING

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
        r"\b(?:cathodes?|anodes?|electrolytes?|precursors?|black mass|separators?|(?:copper|electrode|battery) foil|"
        r"LiPF6|lithium hexafluorophosphate|pre-?treatment of batteries)\b",
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

_OTHER_GOODS = (
    r"(?:solar|electroly[sz]er|hydrogen|fuel[- ]cell|heat[- ]pump|wind|turbine|chip|AI|computing|data|meat|protein|"
    r"heterojunction|module)"
)

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
    "hydrogen": (5, r"\b(?:electroly[sz]ers?|hydrogen|ammonia|fuel[- ]cells?)\b"),
    "solar making": (
        6,
        r"\b(?:solar (?:modules?|wafers?|ingots?|manufactur\w+)|photovoltaics?|PV modules?|polysilicon|heterojunction|"
        r"TOPCon)\b",
    ),
    # Not only batteries come from them.
    "other gigafactories": (
        8,
        rf"\b{_OTHER_GOODS}[- ]gigafactor(?:y|ies)\b|"
        rf"\bgigafactor(?:y|ies) (?:of|for) (?:[\w-]+ ){{0,2}}?{_OTHER_GOODS}s?\b",
    ),
    "other power": (
        2,
        r"\b(?:coal-fired|nuclear (?:plant|reactor)|gas turbines?|wind farm|solar cells?|"
        r"solar panels?|hydropower|reactors?|gas plants?|gas-fired|solar parks?)\b",
    ),
    "leisure": (
        4,
        r"\b(?:museum|exhibition|gallery|artists?|sculptures?|concerts?|theatre|restaurants?|hotels?|ballet|"
        r"Battery Park|stadium)\b",
    ),
}

#: Topics that no text about something else has; without one of them there is no industry.
TELLING = frozenset(
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
