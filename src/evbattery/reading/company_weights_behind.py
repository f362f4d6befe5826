"""Cues that stand right behind a name, with their weights; those before it are in :mod:`company_weights`."""

from __future__ import annotations

import functools
import re

from evbattery.reading.company_patterns import CANDIDATE, COMPANY_NOUN, DEEDS, NOUN_END, OFFICE, TIES
from evbattery.reading.company_weights import BRACKET, DESC, NAMED, Cue
from evbattery.reading.exchanges import EXCHANGES
from evbattery.reading.goods import MATERIALS, RECYCLED

_FILL = r"(?:(?!(?:of|to|for|with|by|from|and|in|on|at|which|that|who|is|was)\b)[\w'&/ⓁⓍ⓪Ⓝ-]+,? ){0,6}?"
_S = r"(?:'s|')"
_GOODS = (
    r"(?:(?:giga)?(?:plants?|factor(?:y|ies)|mills?|foundry)|batter(?:y|ies)|cells?|packs?|modules?|lockers?|"
    r"stations?|"
    r"networks?|technolog(?:y|ies)|products?|customers?|suppliers?|partners?|headquarters|market share|share of the|"
    r"revenues?|sales|orders?|order book|capacity|production|output|(?:pilot |production |assembly )?lines?|process|"
    rf"{MATERIALS}|expansion|insolvency|bankruptcy|contracts?|vehicles|cars|"
    r"trucks|buses|"
    r"scooters|models|sites?|operations?|business|works|refinery|warehouses?|factory|expertise|know-how|"
    r"investments?|share price|debts?|losses|profits?|results|earnings|announcement|subsidiar(?:y|ies)|units?|arm|"
    r"decision|plans?|withdrawal|exit|departure|collapse|failure|move|bid|offer|retreat|"
    r"recycling|materials?|machines?|equipment|laborator(?:y|ies)|labs?|engineers?|workers?|technicians?|scientists|staff|halls?|ovens?|furnaces?|own)"
)
#: "Digs lithium", "has 20 swapping stations": what only companies of the trade do.
_MAKES_GOODS = (
    r"(?:assembl|recycl|bak|mill|dig|mine|deliver|lend|suppl|coat|refin|grind|mak|sell|produc|manufactur|operat|run|ha)"
    r"(?:es?|s|ies|y|ing)? (?:(?!(?:to|for|of|in|with|by|from|no|been|an?|the|its)\b)[\w-]+ |[ⓃⓍ] ){0,3}?"
    rf"(?:batter(?:y|ies)|cells|packs|modules|{MATERIALS}|{RECYCLED}|lithium|"
    rf"swap(?:ping)? stations|Ⓔ of cells)\b(?! (?:plant|fact|prices))"
)

#: From the first of several names to what they do.
_JOINED = (
    rf"(?: of (?:the )?Ⓛ)?(?:, {NAMED}(?: of (?:the )?Ⓛ)?)*(?:,? and [^,.;]{{1,60}}?)?,? "
    r"(?:(?:have|has|had|also|both|each|all|will|are|is|again|jointly|which) )*"
)


def _right(name: str, weight: float, pattern: str) -> Cue:
    return Cue(name, weight, re.compile(pattern))


@functools.cache
def right_cues() -> tuple[Cue, ...]:
    """Cues that begin right behind a name."""
    return (
        _right(
            "its people",
            4,
            rf"{_S} (?:[\w-]+ ){{0,2}}?(?:{OFFICE}|shareholders?|shares|stock|parent company|venture arm|backers|"
            r"investors|board|management|employees|workforce|boss)\b",
        ),
        _right("its goods", 2, rf"{_S} (?:(?!\b(?:in|of|and|to|for)\b)[\w&ⒺⒼⓂⓃⓉⓁⓍ-]+ ){{0,4}}?{_GOODS}\b"),
        _right(
            "is a company",
            4,
            rf"{BRACKET}(?:,| is| was|, (?:now|once|formerly|until \w+)) (?:an?|the|one of the|one of|Ⓛ's) {_FILL}"
            rf"(?:(?:{COMPANY_NOUN})s?{NOUN_END}|(?:[a-z]*maker|manufacturer|producer|supplier|developer|"
            rf"recycler|operator|"
            r"provider|builder|refiner|owner|pioneer)s? of\b|"
            r"(?:unit|arm|subsidiary|business|division|affiliate|offshoot|"
            r"spin-?off|joint[- ]venture|venture) (?:of|between|in which|that|with|owned)\b)",
        ),
        _right(
            "is a company, without article",
            4,
            rf"{BRACKET}, (?:[\w-]+ ){{0,2}}?(?:manufacturer|maker|producer|supplier|developer|recycler|"
            rf"operator|provider|"
            r"builder|refiner|owner|arm|unit|subsidiary|affiliate|part) of\b",
        ),
        _right("its own account", 4, r"(?<=ccording to ◯), its "),
        _right(
            "shows",
            2,
            r" (?:has |had |also |first |now ){0,2}(?:show(?:s|ed|n)|present(?:s|ed)|exhibit(?:s|ed)|unveil(?:s|ed)|"
            r"introduce[sd]|launche[sd]|reveal(?:s|ed)|calls|christened)\b",
        ),
        _right(
            "puts money in",
            3,
            rf"{_JOINED}(?:put(?:s|ting)? (?:in Ⓜ|Ⓜ in)|(?:(?:co-)?l(?:ed|eads?|eading)|"
            r"(?:participat\w+|t(?:ake|akes|ook|aking) part|invest(?:s|ed|ing)|join(?:s|ed|ing)?) in|join(?:s|ed|"
            r"ing)?) "
            r"(?:the|this|its) (?:[\w-]+ ){0,2}?(?:round|raise|financing|funding|Series [A-H]))\b",
        ),
        _right(
            "leads it",
            2,
            rf"{_JOINED}(?:(?:co-)?l(?:ed|eads?|eading) it|t(?:akes?|ook|aking) the lead|"
            r"(?:participat\w+|invest(?:s|ed|ing)|join(?:s|ed|ing)?(?: in)?) (?:it|again))\b",
        ),
        _right("what is made", -5, r" (?:producers?|manufacturers?)\b(?! of\b)"),
        _right(
            "is another's",
            4,
            rf"{BRACKET}(?:,| is| was) (?:an? |the )?Ⓞ(?:{_S})? (?:[\w-]+ ){{0,3}}?(?:unit|subsidiary|affiliate|arm|"
            r"company|division)(?=[,.;)]|$| (?:that|which|in)\b)",
        ),
        _right("its company", -2, rf"{_S} Ⓞ"),
        _right("its share", 4, rf"{_S} (?:[\w-]+ )?⓪ (?:of|in|stake|share|interest)\b"),
        _right(
            "makes goods",
            3,
            rf"(?: of Ⓛ)?,? (?:which |that )?(?:(?:will|would|to|also|now|already|has|have) ){{0,2}}{_MAKES_GOODS}",
        ),
        _right(
            "acts on its own",
            3,
            r"(?:, (?:of|from) (?:the )?Ⓛ,)? (?!(?:is|was|with|and|in|for|of|by|on|at|to|from|or|that|about|where|"
            r"when|because|after)\b)"
            r"[a-z]+(?: [\w'ⓀⓃⓂ-]+){0,7}? its (?:[\w-]+ ){0,2}?"
            r"(?:plants?|factory|works|lines?|cells|batteries|customers|shareholders|investors|staff|workers|suppliers|"
            r"stakes?|shares|networks?|(?:swap(?:ping)? )?stations|cabinets)\b",
        ),
        _right(
            "is bought",
            2,
            rf"(?:, (?:which|an?|the) [^,;.]{{3,80}},)? (?:was|were|has been|had been|is being|will be|is to be) "
            rf"(?:then |later |since )?(?:taken over|bought(?: out| up)?|acquired|swallowed(?: up)?|rescued) "
            rf"(?:in Ⓓ )?by {DESC}{NAMED}",
        ),
        _right("has a share", 2, r" (?:at|with|on) ⓪| \(⓪\)|(?: with)? ⓪(?=[.,;]| and\b)"),
        _right(
            "holds a share", 3, rf"{BRACKET}(?: of (?:the )?Ⓛ)? (?:has|have|holds|owns|keeps) ⓪(?= |[.,;])"
        ),
        _right(
            "ticker or term",
            5,
            rf"(?: [Gg]roup)? [(\[](?:(?:{EXCHANGES}) ?:|{CANDIDATE}\.[A-Z]{{1,2}}\)|\"[A-Z]|hereinafter|(?:the "
            rf")?\"(?:Company|Group|Corporation)\")",
        ),
        _right("is supplied with goods", 1, rf" with (?:the )?(?:[\w-]+ ){{0,3}}?{_GOODS}\b"),
        _right("is half another's", 3, rf" (?:is|belongs) half (?:to )?{NAMED}"),
        _right("backed", 4, r"-(?:backed|owned|controlled|made|built|supplied|operated|branded)\b"),
        _right("led", 1, r"-led\b"),
        _right("bond of two", 3, rf"-{NAMED} {TIES}\b"),
        _right("its head", 3, r"(?:'s)? (?:CEO|CFO|COO|chief (?:executive|financial|operating))\b"),
        _right(
            "its unit",
            3,
            r" (?:subsidiary|unit|arm|offshoot|spin-?off|spokes\w+|executives?|engineers?|shareholders?)\b",
        ),
        _right(
            "beside a company behind",
            3,
            rf"(?: group)?{BRACKET}(?:{_S} [a-z-]+(?: [a-z-]+)?)?(?:, (?:{NAMED}{BRACKET}, )*{NAMED}{BRACKET})?,? "
            rf"(?:and|or|&) (?:the (?:[\w-]+ ){{0,2}}?(?:arm|unit|fund) of )?{DESC}Ⓞ",
        ),
        _right(
            "in a list of companies behind",
            3,
            rf"{BRACKET}, (?:{NAMED}{BRACKET}, )*Ⓞ{BRACKET}(?:, {NAMED})*,? (?:and|or)\b",
        ),
        _right("pair", 3, r" ?/ ?Ⓞ"),
        _right("deed", 3, rf"{BRACKET}(?: of (?:the )?Ⓛ)?(?:, [^,.;]{{3,70}},)?,? (?:{DEEDS})"),
        _right(
            "has a plant",
            3,
            r" (?:(?:also|now|already|currently|is|was|has) ){0,2}(?:has|had|owns|owned|operat\w+|"
            r"builds?|built|building|plans?|planned|planning) (?:an?|its|the|two|three|several) "
            r"(?:[\w⓪Ⓝ.-]+ ){0,5}?(?:batter(?:y|ies)|cells?|packs?|modules?|cathode|anode|electrolyte|recycling)"
            r"(?:[ -][a-z]+){0,2}? (?:plants?|(?:giga)?factor(?:y|ies)|facilit(?:y|ies)|lines?|works)\b",
        ),
        _right(
            "swaps batteries",
            3,
            rf"{BRACKET}(?:, which)? (?:now |also |already |only ){{0,2}}(?:(?:swaps|lends out|rents out|"
            rf"exchanges) (?:[\w-]+ ){{0,3}}?batteries|(?:runs|operates|keeps|installed|put up|counts|owns|"
            r"opened) (?:[a-z]+ ){0,3}?Ⓝ (?:[\w-]+ ){0,3}?"
            r"(?:swap\w*|stations|kiosks|lockers|cabinets)|has (?:its )?(?:swap\w*|lockers|(?:battery )?cabinets))\b",
        ),
        _right(
            "milder deed",
            2,
            r"(?: of Ⓛ)? (?:also |now |has |have |had |then |later |recently |already |first ){0,2}(?:bought|"
            r"sold|built|"
            r"made|makes|"
            r"sells|buys|hired|hires|employs|employed|laid off|fired|moved|paid|pays|won|wins|lost|received|"
            r"ordered|picked|"
            r"chose|chosen|started|starts|began|begun|begins|stopped|closed|shut|paused|halted|delayed|ships|shipped|"
            r"supplied|delivered|produced|runs|ran|leases|leased|rents|rented|raised|raises|plans|planned|operated|"
            r"developed|develops|founded|entered|exited|filed|collects|collected|completed|joined|agreed|pulled out|"
            r"walked away|withdrew|cancelled|canceled|scrapped|applied|puts? its|booked|posted|earned|spent|spends|"
            r"invests|committed|pledged|promised|promises|expanded|set up|took over|takes over|licenses|licensed|"
            r"fired up|inaugurated|put off|gave up|given up|borrowed|brought|throws|gave|gives|licenses|put "
            r"(?:in|up|money)|took a|takes a|came in|undertaken|undertook|expects|intends|declared)\b",
        ),
        _right(
            "can act",
            1,
            r"(?: of (?:the )?Ⓛ)?(?:, [^,.;]{3,70},)? (?:will|would|plans|wants|has|had|is|was|expects|intends|aims|"
            r"hopes|says|said|"
            r"put|puts|"
            r"declined|did not|does not|already|also|now|still|counts?|calls?|keeps?|gets?|takes?|gave|gives|wishes)\b",
        ),
        _right(
            "which acts",
            3,
            r"(?: of (?:the )?Ⓛ)?,? which (?:(?:also|now|already) )?(?:makes|operates|produces|plans|builds|"
            r"develops|owns|supplies|"
            r"holds|sells|"
            r"runs|ha[sd] (?:been|an?|agreed|invested|promised|signed|its|optioned|bought|leased|rented|planned)|"
            r"is (?:also )?(?:building|based|headquartered|"
            r"developing|its|(?:\w+ )?owned by|part of|backed by))\b",
        ),
        _right("a start-up of its town", -2, r" (?:start-?up|firm|newcomer|outfit)\b"),
        _right("plain possessive", 1, rf"{_S} "),
        _right("its model", 2, rf"{_S} {CANDIDATE} \d"),
        _right("its brand", 1, rf"{_S} {CANDIDATE}(?! \d)"),
        _right("venture", 4, r" (?:joint[- ])?venture\b(?! (?:capital|of))"),
        _right(
            "heads a list of countries' companies", 1, rf",? of (?:the )?Ⓛ(?:,| and|, and) (?:Ⓛ's )?{NAMED}"
        ),
        _right(
            "is owned",
            3,
            rf"{BRACKET}(?:,| is| was| has been|, which is) (?:\w+ ){{0,3}}(?:owned|controlled|backed) by\b",
        ),
        _right(
            "whose owners",
            3,
            rf"{BRACKET}, whose (?:[\w-]+ |Ⓜ |Ⓔ ){{0,3}}?(?:backers|investors|shareholders|owners?|founders?|parent|"
            rf"headquarters|customers|"
            r"products|batteries|cells|(?:giga)?(?:plants?|factor(?:y|ies))|complex|works|sheds?|lines?|halls?|mill)\b",
        ),
        _right("group", 2.5, r" group\b(?! of (?!(?:the )?Ⓛ))"),
        _right(
            "acts on its plant",
            3,
            r" (?!(?:and|or|that|to|about|of|for|with|from|by|in|at|on|where|when|because|after)\b)"
            r"[a-z]+(?:ed|s)? [^.;Ⓞ◯]{0,60}?\bits (?:[\w-]+ ){0,3}?(?:(?:giga)?(?:plants?|"
            r"factor(?:y|ies))|"
            r"stake in|share in|shareholding)\b",
        ),
        _right(
            "acts with its",
            1.5,
            r" (?!(?:is|was|gets|with|and|in|for|of|by|on|at|to|from|which|that|who)\b)[a-z]+(?: [a-z]+)? its ",
        ),
        _right("in a heading of places", 5, r", Ⓛ, Ⓛ\.?\Z"),
        _right(
            "opens an item",
            5,
            r"(?:(?<=^◯)|(?<=^\| ◯))(?: \(Ⓛ, Ⓛ(?:, Ⓛ)?\)| - Ⓛ(?:, Ⓛ){0,2}(?= ?(?:[-:|;.]|\Z))| ?\| ?Ⓛ(?:, Ⓛ){0,2} ?\||"
            r"(?: \([a-z][^()]{2,40}\))?, Ⓛ(?:, Ⓛ)?(?::| -))",
        ),
        _right(
            "labels an item",
            3,
            r"(?<=^◯): (?:It|Its|The (?:[\w-]+ ){0,2}(?:company|firm|group|start-?up|recycler|[a-z]*maker)) ",
        ),
        _right(
            "in a list with towns",
            4,
            rf"(?: (?:in|at|near) Ⓛ(?:, Ⓛ)?(?:, which [^,]{{3,60}})?| \(Ⓛ(?:, Ⓛ)?\))(?:,? and|,) (?:the )?{NAMED}"
            r"(?: (?:in|at|near) Ⓛ| \(Ⓛ)",
        ),
        _right(
            "of a place", 2.5, r" \(Ⓛ\)|,? (?:of|from) (?:the )?Ⓛ|, (?:based|headquartered) in\b|, known\b"
        ),
        _right(
            "owned thing",
            3,
            rf" (?:owns|controls|holds) (?:⓪|an?|the|half|all|\w+ shares)|,? Ⓞ{_S} (?:[\w-]+ ){{0,2}}?(?:unit|arm|"
            r"subsidiary|division|affiliate)\b",
        ),
        _right(
            "thing noun",
            -0.5,
            r" (?:\w+ )?(?:battery|cell|cells|pack|system|platform|model|SUV|sedan|pickup|hatchback|truck|scooter|"
            r"technology|chemistry|series|line|brand|range|format|version|software|app|plant|factory|gigafactory|"
            r"works|"
            r"site|project|mine|refinery|complex|campus)\b",
        ),
        _right(
            "place noun",
            -4,
            r" (?:county|department|province|provincial|district|region|valley|river|state|prefecture|"
            r"municipality|municipal|village|"
            r"town|city|airport|port|area|island|industrial|highway|coast|peninsula|canal|border|government|"
            r"authorities)\b",
        ),
        _right(
            "law or event noun",
            -4,
            r" (?:law|act|regulation|directive|programme|program|scheme|prize|award|conference|summit|fair|show|"
            r"exhibition|"
            r"event|index|union|party|ministry|university|report|study|credits?|standard|rules?|magazine|newspaper)\b",
        ),
        _right("a person", -4, r",? who\b|, (?:\d\d|aged)\b"),
        _right(
            "is something else",
            -5,
            rf"{BRACKET}(?:,| is| was) (?:an?|the|one of the|its|Ⓞ's) (?:[\w'&/ⓁⓍⓃ-]+ ){{0,4}}?(?:analyst|"
            rf"professor|engineer|resident|"
            r"politician|mayor|minister|farmer|scientist|economist|lawyer|consultancy|researcher|newspaper|magazine|"
            r"think-?tank|union|association|region|district|town|village|city|island|river|law|programme|program|"
            r"platform|"
            r"battery|cell|model|car|SUV|truck|scooter|technology|brand|system|spokes\w+|manager|director|founder|"
            r"president|chairman|chief \w+|boss|family|state|university|institute)\b(?! (?:maker|manufacturer|"
            r"producer|"
            r"company|developer|supplier|firm|giant|start-?up|operator|specialist|provider|builder|recycler|"
            r"business|arm|unit|"
            r"group|division|subsidiary|integrator|producer|venture|major|champion|materials|pack|cell|parts|"
            r"swapp\w+))",
        ),
        _right("before a place", -2, r", Ⓛ"),
        _right(
            "gives advice",
            -5,
            r",? (?:which )?(?:advised(?! by)|(?:acted|acts|served|serves|is acting|"
            r"was) as (?:[\w-]+ ){0,4}?(?:advis[eo]rs?|"
            r"counsel|bookrunners?|underwriters?|arrangers?|brokers?))\b",
        ),
        _right(
            "counts the market", -3, r",? (?:estimate|forecast|reckon|calculate|predict|project)s?(?:ed)?\b"
        ),
    )
