"""The words around a figure that tell what it is of a battery, and those that tell that it is none of its."""

from __future__ import annotations

import re
from decimal import Decimal

from evbattery.patterns import Gated
from evbattery.reading.frames.product_phrases import COMPARED as OTHERS

#: No single product that is sold holds more; beyond it the figure is a plant's or a project's.
MOST_ENERGY = Decimal("0.02")
LONGEST_RANGE = 3000
SHORTEST_RANGE = 20
LONGEST_CHARGE = 24 * 60

#: "The cell packs 300 Wh/kg" has a verb.
PACK = re.compile(
    r"\b(?:pack|system|module)s?\b(?!(?: \w+){0,2} ?$)|\bafter (?:grouping|packing|integration|assembly)\b",
    re.IGNORECASE,
)
#: A determiner before it tells that it is no verb.
THE_PACK = re.compile(
    r"\b(?:the|its|a|whole|entire|complete|finished) (?:pack|system|module)\b", re.IGNORECASE
)
CELL = re.compile(r"\bcells?\b", re.IGNORECASE)
AT_PACK = re.compile(
    r"^,? \(?(?:(?!that )[a-z]+ ){0,2}?(?:at|for|in|on|of) (?:the |a )?(?:\w+ )?(?:pack|system|module)|^ \((?:pack|"
    r"system)|^ (?:pack|"
    r"system)\b"
)
AT_CELL = re.compile(r"^,? \(?(?:at|for|in|on) (?:the |a )?(?:\w+ )?cells?\b|^ \(?cells?\b")

RANGE = re.compile(
    r"\b(?:range|autonomy|mileage|driv\w+|drove|travel\w*|between (?:charges|plugs|stops)|(?:on|per) (?:(?:an?|one|"
    r"each|"
    r"every|single|full) )*(?:charge|filling|fill)|battery life|endurance|cruis\w+|enough for|good for|did|"
    r"cover(?:s|ed)?|runs?|go(?:es)?|went|gets?|got|takes?|took|carr(?:y|ies|ied)|brings?|gives?|manag\w+|reach(?:es|ed)?|"
    r"last(?:s|ed)?|quot\w+|promis\w+|out of (?:it|one)|of (?:it|them)|WLTP|CLTC|EPA|NEDC|(?:Chinese|test) cycle)\b",
    re.IGNORECASE,
)
LIFETIME = re.compile(
    r"\b(?:lifespan|lifetime|service life|(?<!battery )life of|warranty|(?<!charge )(?<!filling )(?<!fill )lasts?|"
    r"over its life)\b",
    re.IGNORECASE,
)
NOT_RANGE = re.compile(
    (
        r"\b(?:on-road|road test\w*|testing|tested|(?<!battery )life\b|odometer|away|from the|km of|tests?|north|south|"
        r"east|"
        r"west|per hour|top speed|extend\w* (?:the )?range by|extra|additional|more range)\b|Ⓚ/h"
    ),
    re.IGNORECASE,
)
#: The distance that is charged in some minutes is no range.
GAINED = Gated(
    r"Ⓗ(?:(?! and | with |[.;,])[^Ⓗ]){0,60}Ⓚ|Ⓚ(?:(?! and | with |[.;,])[^Ⓗ]){0,40}Ⓗ|\b(?:adds?|adding|"
    r"gains?|gaining|put|puts|recover\w*|regain\w*|replenish\w*|recharg\w+|top\w* up)\b[^.;,Ⓚ]{0,25}Ⓚ"
)
CHARGE = re.compile(
    r"\b(?:(?:re|super|fast-|flash-)?charg\w+|for the same|from (?:flat|empty|zero|low|dead) to|(?:to|is|be|are) "
    r"(?:\w+ )?full|"
    r"full (?:again )?(?:in|after|within)|fill(?:s|ed)?|plug\w*|juice\w*|top(?:s|ped)?[- ]?ups?|"
    r"replenish\w*)\b|⓪|Ⓚ",
    re.IGNORECASE,
)
NOT_CHARGE = re.compile(
    (
        r"\b(?:swap\w*|exchang\w+|discharg\w+|ago|later|drive|driving time|drill|oven|standby|backup|runaway|"
        r"fire|flames?)\b"
    ),
    re.IGNORECASE,
)
OPERATES = re.compile(
    (
        r"\b(?:perform\w*|operat\w+|works?|working|function\w*|stabl[ye]|temperatures?|weather|range|between|"
        r"window|withstand\w*|cope\w*|usable|used|tolerat\w+|from)\b"
    ),
    re.IGNORECASE,
)
NOT_OPERATING = re.compile(
    (
        r"\b(?:thermal chamber|chamber|oven|sinter\w*|furnace|test(?:s|ing|ed)?|melting|runaway|thermometer|"
        r"store[ds]?|storage temperature|outside temperature|anneal\w*)\b"
    ),
    re.IGNORECASE,
)
HOLDS = re.compile(
    r"\b(?:h[eo]lds?|holding|stor(?:e|es|ed|ing)|capacit(?:y|ies) (?:of|is|at|ranging from|from)|packs?|"
    r"packing|contain(?:s|ing)?|"
    r"deliver(?:s|ing)?|provid(?:e|es|ing)|(?:energy|electricity) (?:content )?(?:of|is)|[Ii]t(?:'s| is)|rated at|"
    r"rating of|size of|"
    r"Energy:|Capacity:|(?:Ⓑ|container|system|pack|battery|cell|unit|cabinet):|(?:comes?|available|offered|"
    r"sold) (?:in|with)(?: [\wⓃ-]+){0,2}(?: sizes| versions|"
    r" variants| capacities)?[,:]?)"
    r"(?: (?:an?|of|up|to|about|around|some|more|less|than|over|as|much|nearly|almost|at|least|most|roughly|"
    r"approximately|"
    r"gross|net|usable|sizes|either|between)){0,4} (?:Ⓔ(?:,| and| or|, and| to) )*$",
    re.IGNORECASE,
)
BATTERY_BEHIND = re.compile(
    r"^(?:-class)?,? (?:(?:[\w-]+|Ⓧ|\"?Ⓑ\"?) ){0,3}?(?:batter(?:y|ies)|packs?|modules?|systems?|units?|"
    r"(?:storage )?containers?|"
    r"versions?|Ⓑ)(?! (?:plant|factory|mak\w+|project|order|line))"
)
#: Hours of driving are no hours of charging.
OF_DRIVING = re.compile(r"^'? ?(?:of )?(?:driv|fl[iy]|work|use\b|operation|runtime|running)")
FITS = re.compile(
    r"^ (?:fits?|goe?s?|can be stored|are stored|is stored) in(?:to)? (?:it|the|each|one|every)\b"
)
#: Energies that a battery does not hold at once: what it uses, what is sold, what a plant makes of it.
NOT_HELD = re.compile(
    r"\b(?:per|consum\w+|us(?:es|ed|ing)|needs?|sav\w+|sold|sales|order\w*|shipp\w+|suppl\w+|produc\w+|makes?|"
    r"making|made|charg\w+|generat\w+|replac\w+|price\w*|cost\w*|projects?|plants?|park|install\w+|total\w*|every|"
    r"deploy\w+|deliver(?:y|ies)|ha[sd] been|so far|than|will (?:run|drive|go)|lin(?:e|es)|contract\w*|for)\b|Ⓕ|Ⓞ|Ⓓ|Ⓜ",
    re.IGNORECASE,
)
NOT_HELD_BEHIND = re.compile(
    r"^ ?(?:/|per\b|an? (?:day|year|month|hour|week|car|vehicle)|(?:less|more|of (?:electricity|power|solar|orders|its|"
    r"cells|batteries))\b|projects?\b|plants?\b|orders?\b|(?:were|was|have been) (?!gross|net))"
)
HEDGE_AT_END = re.compile(
    r"\b(?:more|less|fewer|better|higher|no less|not less|no fewer|no more|longer|greater) than $",
    re.IGNORECASE,
)
COMPARED = re.compile(
    r"(?:\b(?:than|compar(?:ed|es|ing) (?:to|with)|versus|vs\.?|unlike|against|instead of|conventional|"
    r"typical|"
    r"industry average|average|up from|down from|just|previous\w*|current(?:ly)?|today's|existing|"
    r"earlier|predecessor\w*) )(?:(?! and )[^.;,ⒺⓌⒸⓀⒽⓎ⓪ⓃⓉ]){0,30}$",
    re.IGNORECASE,
)
FOR_ANOTHER = Gated(rf" (?:for|in|of|from) (?:the |an? |its |today's )?(?:{OTHERS})\b", re.IGNORECASE)
#: "just 10 minutes" is no comparison, and "current" only before a noun of its own.
ONLY = re.compile(r"\b(?:just|currently) (?:\w+ ){0,2}$", re.IGNORECASE)


#: So much more or less than another.
DIFFERENCE = re.compile(
    r"(?:-[a-z]+)? (?:less|more|shorter|longer|faster|quicker|slower|fewer|better|higher|lower|farther|further)\b"
)


ITEM = r"(?:[a-z-]+ ){0,3}[ⒺⓌⒸⓀⒽⓎⓍⓉⒶⓂ](?: [a-z-]+){0,2}"
LIST = re.compile(rf"(?:\w: |\w \(|\w - |[ⓄⒷ][:,] |^)(?:{ITEM},? (?:and )?)*(?:up to |about |a )?$")
LIST_ON = re.compile(r"(?: [a-z-]+){0,2}(?:[,;.)]| and |$)")
