"""The words that name markets: parts of the world, nouns for trade and demand, what is traded."""

from __future__ import annotations

import re

from evbattery.patterns import Gated

#: Words for parts of the world, by the name that a market carries.
REGIONS = {
    "global": r"global(?:ly)?|worldwide|world(?:'s)?|(?:around|across|throughout) the (?:world|globe)|international",
    "North America": r"north america(?:n)?(?:'s)?",
    "South America": r"south america(?:n)?|latin america(?:n)?",
    "Europe": r"europe(?:an)?(?:'s)?|EU",
    "Asia-Pacific": r"asia[- ]pacific",
    "Asia": r"asian?(?:'s)?",
    "Africa": r"african?(?:'s)?",
    "China": r"china(?:'s)?|chinese|middle kingdom|people's republic",
    "US": r"american(?:'s)?|u\.s\.?",
    "India": r"india(?:n|'s)?",
    "Japan": r"japan(?:ese|'s)?",
    "South Korea": r"(?:south )?korean?(?:'s)?",
    "Germany": r"german(?:y|y's)?",
}
#: Where somebody comes from is no market: "South Korean market researcher Foo", "Chinese companies".
_SOMEBODY = (
    r" (?:[\w-]+ ){0,3}?(?:research\w*|institut\w+|institutions?|consult\w+|firms?|compan(?:y|ies)|analysts?|"
    r"trackers?|agency|association|manufacturers?|(?:[a-z]+-?)?makers?|giants?|suppliers?|rivals?|brands?|players?)\b"
)
OF_SOMEBODY = re.compile(_SOMEBODY)
REGION = re.compile(
    "|".join(
        rf"(?P<r{number}>\b(?:{words})(?![\w-])(?!{_SOMEBODY}))"
        for number, words in enumerate(REGIONS.values())
    ),
    re.IGNORECASE,
)
NAMES = tuple(REGIONS)
OUTSIDE = Gated(
    (
        r"(?<!from )\b(?:outside(?: of)?|excluding|without|beyond|strip\w* out|leav\w+ out|"
        r"ex-|non-)(?: of)? ?(?:the )?(?P<region>Ⓛ|Ⓞ|China|Chinese|Middle Kingdom)(?: market)?"
    ),
    re.IGNORECASE,
)

HEAD = Gated(
    (
        r"(?<![\w-])(?P<head>markets?|business|sector|industry|demand|usage|use|installations?|"
        r"installed (?:(?:battery|storage|power battery) )?capacity|deployments|additions|"
        r"consumption|shipments|sales|hunger|appetite|thirst)(?![\w-])(?! (?:share|leader|research|value of its))"
    ),
    re.IGNORECASE,
)
#: Where the noun phrase of a market begins, read backwards from its head.
STOP = re.compile(
    (
        r"^(?:the|a|an|this|that|of|in|for|to|by|from|its|their|our|on|with|is|was|has|have|than|as|at|or|"
        r"total|all|cumulative|combined|size|value|when|while|says?|said|estimat\w+|expects?|sees?|values?|puts?|"
        r"forecasts?|predicts?|projects?|tops?|annual|overall|whole|entire|growing|booming|and|but|however|"
        r"meanwhile|Ⓓ|Ⓜ|Ⓔ|⓪|Ⓡ|Ⓟ|Ⓕ|:|-|/PR/|--)$"
    ),
    re.IGNORECASE,
)
WORDS_BEFORE = 8
FOR = re.compile(
    r"^ for (?P<segment>(?:[^.;:ⓂⒹⓄ()]|\([^)]*\)){3,120}?)(?=, (?:its|according|as|which|said|says)\b| (?:was|"
    r"is|were|are|has|had|will|would|could|should|"
    r"may|reached|stood|grew|hit|topped|totall?ed|came|exceeded|surpassed|amounted|climbed|rose|fell|jumped|"
    r"doubled|swelled|in|by|to|at)\b|, (?:worth|valued|estimated|put|now|currently|which|already)\b|[.;:]|$)"
)
IN = re.compile(r"^(?: for [^.;,ⓂⒹ]{3,60}?)? (?:in|across|of) (?:the )?(?P<place>Ⓛ|[A-Z][a-z]+(?: America)?)")
#: "a study of battery recycling in North America put sales at ...": the market is what was studied.
#: A part of the trade for a paragraph: "in the ternary segment".
SEGMENT = Gated(
    r"\b(?:[Ii]n|[Ww]ithin|[Ff]or|[Aa]mong|[Aa]cross) (?:the )?(?P<segment>(?:Ⓧ|[a-z][\w-]*)(?: (?!segment|"
    r"categor|field|sector)[\w-]+"
    r"){0,2}?)(?: (?:segment|category|field|sector|sub-?sector)\b| (?:cells|batteries|packs),? (?=Ⓞ))"
)
#: "The largest supplier of storage systems in Europe with ⓪": what is supplied, and where.
SUPPLIER_OF = Gated(
    r"\b(?:supplier|maker|provider|vendor|manufacturer|producer|integrator) of (?P<segment>(?:[a-z][\w-]* |Ⓧ |"
    r"EV ){0,4}?"
    r"(?:batteries|cells|packs|storage|systems)) (?:in (?P<place>Ⓛ|[A-Z][a-z]+(?: America)?)|worldwide|"
    r"globally)(?=[^.;]{0,30}⓪)"
)
STUDIED = Gated(
    r"\b(?:at|of|on|covering|for) (?P<segment>(?:(?:[a-z][\w-]*|Ⓧ|EV) ){1,5}?)in (?P<place>Ⓛ|"
    r"[A-Z][a-z]+(?: America)?) (?:put|puts|valued|estimated|estimates|has put|sees|saw)\b"
)
#: What is demanded by the gigawatt-hour is batteries.
ENERGY_BEHIND = re.compile(r"^ (?:of|for|at|to|reach\w*|hit\w*|total\w*) (?:[\w-]+ ){0,3}?Ⓔ")
_USERS = (
    r"(?:(?:cars?|vehicles?|EVs?|carmakers?|automakers?|buses|trucks|drivers|motorists|car ?buyers|fleets?|utilities|"
    r"grids?|power companies|[Tt]he (?:country|nation|world|continent|market|region|industry|sector))|Ⓛ|Europe|Asia|"
    r"North America)"
)
_USE = (
    r"(?:install(?:s|ed)?|us(?:es?|ed)|deploy(?:s|ed)?|consum(?:es?|ed)|bought|buys?|absorb(?:s|ed)?|took|takes?|"
    r"add(?:s|ed)?|"
    r"need(?:s|ed)?|requir(?:es?|ed)|carr(?:y|ies|ied)|contain(?:s|ed)?|swallow(?:s|ed)?|demand(?:s|ed)?)"
)
#: So much of batteries that those who use them, or a country, took; of a market in mind the goods need not be said.
INSTALLS = Gated(
    rf"(?P<place>{_USERS})(?: (?:to|will|would|could|has|have|had|should|is|are|expected|then|together|alone|still|"
    rf"already|again|also|worldwide|globally)){{0,4}} {_USE} (?:[a-z]+ ){{0,3}}?(?P<size>Ⓔ)"
    r"(?P<goods>(?: worth)? of (?:[\w-]+ |Ⓧ ){0,3}?(?:batter(?:y|ies)|cells|storage)\b)?"
)
#: "Ⓡ sees Ⓧ at Ⓜ": the goods stand for their market.
SEEN_AT = Gated(
    r"\b(?:sees?|puts?|values?|pegs?|estimates?|reckons?|forecasts?) (?P<segment>Ⓧ(?: batteries| cells| packs)?|"
    r"(?:[a-z-]+ ){0,2}(?:batteries|recycling|battery swapping|battery storage)) at \"?(?:[a-z]+ ){0,3}?(?P<size>Ⓜ)"
)
#: The part of the world that leads, and its part of the revenue.
LEADS_WITH = Gated(
    r"(?P<place>Ⓛ|Asia[- ]Pacific|Europe|North America|Asia|Latin America|Africa) (?:led|leads|dominat(?:ed|es)|"
    r"topped|tops|generated|generates|contributed|accounted for|recorded|held|made up|represented|was worth|"
    r"was valued at)"
    r"(?:[^.;ⓄⓂ]{0,60}?\b(?:revenues?|sales|turnover|value|size) (?:of|worth|at))? (?:[a-z]+ ){0,3}?(?P<size>Ⓜ)"
)
#: Words that say what a market is worth, before it; " at " and the sum follow.
VALUES = re.compile(
    r"\b(?:puts?|putting|valu(?:es?|ed|ing)|estimat(?:es?|ed|ing)|sees?|saw|pegs?|pegged|pegging|reckons?|gaug(?:es?|"
    r"ed)|project(?:s|ed)?|forecasts?|assess(?:es|ed)) "
    r"(?:(?:the|that|this|its|whole|entire|overall|total|size|value|of) )*$",
    re.IGNORECASE,
)
RELEVANT = re.compile(
    (
        r"batter|\bcells?\b|\bEVs?\b|electric|vehicle|storage|lithium|sodium|recycl|cathode|anode|separator|"
        r"electrolyte|\bBESS\b|solid-state|LFP|NMC|swapping"
    ),
    re.IGNORECASE,
)
#: Goods that stand for their market where nothing names it.
GOODS = re.compile(
    r"(?i:\b(?:(?:home|household|grid|car|EV|power|electric-car|lithium|sodium|solid-state) )?"
    r"(?:batter(?:y|ies)|cells|storage|separators?|cathodes?|anodes?|electrolytes?|battery recycling|swapping)\b)|Ⓧ"
)
#: A company's own market, demand or sales are no market.
OWN = re.compile(r"(?:\b(?:its|their|our|his|her)|'s) $", re.IGNORECASE)
#: Words for a share of a market that the text has not named: that for batteries; and what else has markets.
SHARE = Gated(
    r"\bmarket share\b|⓪ (?:market )?share\b|⓪ of (?:the |Ⓛ's )?(?:\w+ ){0,2}market\b|\bshare (?:of|"
    r"in) (?:the )?(?:\w+ ){0,2}market\b|⓪ (?:of (?:all |the |every )?)?(?:(?!its|their|his|our)[\w-]+ |Ⓛ's |Ⓧ ){0,4}?"
    r"(?:batteries|cells|packs|separators|cathodes?|anodes?|electrolytes?|material)\b",
    re.IGNORECASE,
)
OTHER_TRADE = re.compile(
    r"\b(?:cars?|vehicles?|EVs?|scooters?|bus(?:es)?|trucks?|registrations|smartphones?|lithium|nickel|"
    r"cobalt|graphite|chips?)\b(?! batter)",
    re.IGNORECASE,
)
#: A company that has, records or leads with so much of it.
HAS_OWN = re.compile(
    r"Ⓞ(?:,[^,]{0,60},)?(?:'s)? (?:[a-z-]+ ){0,3}?(?:has|had|have|recorded|records|led|leads|saw|posted|"
    r"achieved|reached|with|"
    r"secured|took|boasted|followed|grew|increased|raised|lifted|installed|ranked)\b[^.;ⓁⓄ]{0,40}$"
)
#: "Ⓛ's Ⓓ battery installations": whose they are.
OF_PLACE = re.compile(r"Ⓛ's (?:Ⓓ )?(?:[a-z]+ )?$")
GROWS = re.compile(
    r"\b(?:go|goes|went|climb\w*|grow\w*|grew|rise|rises|rose|increas\w+|expand\w*|swell\w*|project\w*|forecast\w*|"
    r"expected|put|estimat\w+|jump\w*|double[ds]?|triple[ds]?|soar\w*)\b"
)
NOT_A_SIZE = re.compile(
    r"\b(?:fleet|EBITDA|EBIT|earnings|revenues?|turnover|margin|pipeline|backlog|invest\w*|fund\w*|profits?|plants?|"
    r"factor\w+|deals?|contracts?|grants?|subsid\w+|loans?|prices?|"
    r"costs?|sav\w+|imports?|exports?|gap|shares?|stock|valuation|salar\w+|capacity|"
    r"order|sold|paid|pay|spend\w*|spent|by(?! Ⓓ)|per|than)\b[^.;]{0,25}$"
)
SOURCE = Gated(
    (
        r"\b(?:stud(?:y|ies)|reports?|research\w*|analysts?|according to|estimates?|forecasts|expects?|"
        r"survey|"
        r"consult\w+|reckon\w*|tracker|data from|figures (?:from|published))\b|Ⓡ"
    ),
    re.IGNORECASE,
)
