"""The trade of battery swapping by all its names, translated ones too: stations, operators, networks with a name."""

from __future__ import annotations

import re

from evbattery.patterns import Gated, patterns

_TRADE = (
    r"(?:battery|power|energy|electricity)[- ]?(?:swap(?:ping|s)?|exchang(?:e|es|ing)|chang(?:e|es|ing)|"
    r"replac(?:ement|ing)|switch(?:ing)?)"
)
SWAP = (
    rf"(?:{_TRADE}|swap(?:ping)?[- ](?:stations?|networks?|services?|business|shops?|points?|sites?|"
    rf"cabinets?|"
    r"lockers?|hubs?|operators?|providers?|systems?|technology|facilit(?:y|ies)|locations?|outlets?|"
    r"kiosks?|stores?|machines?|racks?)|swapp?ing|battery as a service)"
)
#: Any word of the trade.
TRADE = Gated(
    rf"\b(?:{SWAP}|swaps|swappable|(?:swap(?:ped)?|chang(?:e|ed|ing)|exchang(?:e|ed|ing)) (?:(?:an?|the|their|his|her|"
    r"your|empty|used|out|flat|dead|drained|depleted) ){0,3}batter(?:y|ies)|swap (?:at|there|here|in))\b",
    re.IGNORECASE,
)
STATION = r"(?:stations?|exchanges|sites?|shops|lockers|cabinets?|kiosks|points|hubs|outlets|locations)"
#: What a number of stations counts; "charging stations" and "petrol stations" are others.
STATIONS = re.compile(
    r"^(?!(?:places|locations|sites) (?:in|across)\b)(?!(?:[\w-]+ ){0,3}?(?:charging|petrol|gas|gasoline|"
    r"filling|fuel|fuelling|power|police|railway|"
    r"radio|train|bus|weather|hydrogen|fast-charging|supercharger|charger)\b(?! (?:swap|exchange|change)))"
    rf"(?:[\w-]+ ){{0,4}}?(?P<noun>{STATION})\b",
    re.IGNORECASE,
)
#: Stations that are sold are the buyers', and ordered ones stand nowhere yet.
SOLD = re.compile(
    r"\b(?:sold|sells?|selling|sales? of|deliver(?:ed|s|ing|y of|ies of)|ship(?:ped|s|ping|ments of)|"
    r"suppl(?:y|ied|ies|ying)|"
    r"orders?(?: for| of)?|ordered|ordering|purchas(?:ed?|es|ing)|bought|buys?|buying|export(?:ed|s|ing)?|"
    r"handed over|shut|closed|shutting|closing|dismantled|removed)\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
SOLD_BEHIND = re.compile(
    r"^[^.;,]{0,40}?\b(?:(?:have|had|has) (?:already )?been |were |was )?(?:sold|ordered|delivered|shipped)\b"
)
#: "Ⓝ stations at Ⓝ locations": where they stand is not counted as well.
AT_PLACES = re.compile(
    rf"\b{STATION} (?:at|in|across|on|over)(?: (?:more than|over|about|some|around|nearly|almost))? $"
)
#: One station, without a figure.
ONE_STATION = Gated(
    rf"\b(?P<one>[Aa] single|[Jj]ust one|[Oo]nly one|[Oo]ne single|[Aa] lone|[Ii]ts only)(?: (?:{_TRADE}|"
    r"swap|swapping|such))? (?:station|site|shop|locker|cabinet)\b"
)
#: A preposition of place, with the places listed before the one in question.
_WITHIN = (
    r"\b(?:in|across|around|throughout|among them|including|such as|namely|covers|reaches|serves|"
    r"spans)(?: and around)? (?:downtown |central |the cit(?:y|ies) of |"
    r"the capital,? |"
    r"cities (?:such as|like|including) )?(?:Ⓛ(?:, Ⓛ){0,6}(?:,? (?:and|or) |, ))?"
)
#: Words that end before a place where stations stand, go up or were opened.
PRESENT = re.compile(
    r"\b(?:launch(?:ed|es)?|landed|open(?:ed|s)?|start(?:ed|s)?|available|operat\w+|running|runs|put|"
    rf"{STATION}|pilots?|trials?|roll(?:ed|s|ing)? out|went live|goes live|live|going up|"
    r"networks?|service|built|install(?:ed|s|ing)?|inaugurat\w+|set up|up and running|deployed|makes?|"
    r"work(?:s|ing)?|found|located|active|operational|stand(?:s|ing)?|spread|swap(?:s|ping)?|present)\b"
    rf"[^.;]{{0,50}}?{_WITHIN}$",
    re.IGNORECASE,
)
#: In a sentence without a word of the trade only these tell that a city has stations.
STANDING = re.compile(
    rf"\b(?:{STATION}|pilots?|trials?|networks?|service)\b[^.;Ⓕ]{{0,50}}?{_WITHIN}$", re.IGNORECASE
)
#: A company that has so and so many stations, whatever they are called, in a text about swapping.
HAS = re.compile(
    r"(?<!for )(?<!with )(?<!by )(?P<org>Ⓞ)(?: \([^)]*\))?,?[^.;ⓃⓄ]{0,80}?\b(?:ran|runs|run|has|had|have|"
    r"put|puts|operat\w+|open(?:ed|s)?|built|build|building|own(?:s|ed)?|"
    r"install(?:ed|s)?|counts|stays|set up)\b[^.;ⓄⓃ]{0,40}$|"
    r"(?<!for )(?<!by )(?P<with>Ⓞ),? with(?: [\w-]+){0,3} $",
    re.IGNORECASE,
)
#: A network that is to be somewhere, or of some size, by a date.
DUE = re.compile(
    (
        r"\b(?:networks?|stations?|sites?|lockers|exchanges)\b[^.;]{0,40}\b(?:to|will|planned|due|would|"
        r"should)\b[^.;]{0,60} $"
    ),
    re.IGNORECASE,
)
#: What is wanted is not there yet.
INTENDED = re.compile(
    r"\b(?:(?:wants?|seeks?|pledg\w+|promis\w+|goal|target\w*|ambition|aims?|hopes?) (?:\w+ )?(?:to|of|"
    r"for)\b[^.;Ⓝ]{0,60}|"
    r"(?:wants|targets?|targeting|aims for|should (?:be|have|reach|hit|grow to|rise to|exceed|number|follow)|is to be|"
    r"are to be|to reach|intends? to have|promis(?:es|ed)|pledg(?:es|ed)|target (?:is|of|stands at))(?: [\w-]+){0,3} )$"
)
#: "TAIWAN: Foo looks abroad": the place heads the section.
HEADED = Gated(r"^\W*(?P<place>Ⓛ): ")
#: Words that make what follows a thought, not a fact.
MAYBE = re.compile(
    r"\b(?:evaluat\w+|consider\w*|whether to|explor\w+|weigh\w*|may|could|if|might)\b", re.IGNORECASE
)
NOT_THERE = re.compile(
    r"\b(?:not|never|no|nor|closed|shut|withdr\w+|left|abandon\w*|outside|except)\b[^.;]{0,30}$",
    re.IGNORECASE,
)

#: What has come to an end is there no more.
ENDED = re.compile(
    r",? (?:ended|was (?:ended|closed|stopped|abandoned|wound up)|came to an end|failed|folded|were closed)\b"
)

_NAME = r"(?P<name>[A-Z][\w+-]*(?: [A-Z][\w+-]*){0,2})"
_TAGGED = rf"(?:{_NAME}|(?P<tag>[ⒷⓄ]))"
#: Networks with a name of their own: "releasing FOO, a brand for power exchange services", "the Ⓞ FOO swap service".
NAMED = patterns(
    (
        (
            r"\b(?:releas\w+|launch\w+|call\w+|nam\w+|brand(?:ed)?|introduc\w+|unveil\w+|under the (?:name|"
            rf"brand)) (?:the |its )?(?:brand )?[\"]?{_TAGGED}[\"]?,? (?:an?|the|"
            r"its) (?:[\w-]+ ){0,4}?(?:brand|service|network|business|subsidiary|unit|"
            rf"platform)\b[^.;]{{0,30}}?{SWAP}"
        ),
        rf"Ⓞ (?:'s )?{_TAGGED} (?:{SWAP})",
        rf"\b[Ii]ts {_TAGGED} (?:{SWAP}|(?:network|service) of)",
        (
            rf"\b{SWAP}(?: \w+)? (?:brand|network|service|platform),? (?:is |was |will be )?(?:called|named|"
            rf"dubbed|known as|branded),? [\"]?{_TAGGED}"
        ),
        rf"\b{SWAP}(?: \w+)? (?:brand|network|service|platform) [\"]?{_TAGGED}[\"]?(?=,? (?:owned|run|"
        rf"operated|of|by|from)\b)",
    )
)
_TRADER = (
    r"(?:company|operator|provider|start-?up|specialist|firm|pioneer|venture|business|service|supplier|"
    r"player|"
    r"group|giant|champion)"
)
#: A company whose trade is swapping, or that runs stations: who "stations" alone belong to further on.
OPERATORS = patterns(
    (
        rf"(?P<org>Ⓞ),? (?:an?|the|whose|one of the) (?:[\w-]+ |Ⓛ(?:'s)? ){{0,4}}?{SWAP}",
        rf"(?:{SWAP}|\bswap) (?:[\w-]+ )?{_TRADER}s?,? (?P<org>Ⓞ)",
        rf"\bswap\w* (?:at|in)\b[^.;Ⓞ]{{0,40}}(?P<org>Ⓞ) {STATION}",
        rf"{SWAP}[^.;Ⓞ]{{0,80}}?\b(?:run|operated|built|owned|opened|managed|set up|installed)(?: \w+)? by "
        r"(?:[\w'-]+ |Ⓛ's ){0,4}?(?P<org>Ⓞ)",
        rf"(?P<org>Ⓞ)'s? (?:own |first |new |[\w-]+ ){{0,3}}?(?:{SWAP}|network|stations?)",
        (
            r"(?P<org>Ⓞ)(?: \([^)]*\))?,? [^.;ⓄⓃ]{0,80}?\b(?:ran|runs|run|has|had|have|put|puts|operat\w+|"
            r"open(?:ed|s)?|built|build|building|plans?|own(?:s|ed)?|ha[sd] opened|install(?:ed|s)?|counts|"
            r"stays|aims?|set up|launch\w*)\b[^.;ⓄⓃ]{0,40}?Ⓝ (?:[\w-]+ ){0,2}?(?:swap|exchanges|lockers)"
        ),
        rf"(?P<org>Ⓞ) (?:to |has |have |had |also |now |will ){{0,3}}(?:make|bring|launch|test|start|open|"
        rf"offer|install|set up|inaugurat|roll|"
        rf"build|built|deploy|complet|add|expand|operat|run|ran)\w*(?: out)? (?:[\w',-]+ ){{0,5}}?{SWAP}",
        (
            r"(?P<org>Ⓞ),? which (?:(?:has been|is) (?:laying out|building|running|expanding|developing)|"
            r"runs|"
            r"operates|builds|offers|makes) [^.;Ⓞ]{0,40}?\b(?:swap\w*|exchange|lockers|changing)\b"
        ),
    ),
    re.IGNORECASE,
)
PARTS = Gated(
    r"\bconsists? of (?:three|two|four|several|Ⓝ)? ?(?:products|parts|components|"
    r"elements)?:? ?\"?(?P<parts>[^\".;]{5,90})"
)
