"""The trade of battery swapping by all its names, translated ones too: stations, operators, networks with a name."""

from __future__ import annotations

import re

from evbattery.patterns import Gated, patterns

_TRADE = (
    r"(?:battery|power|energy|electricity)[- ]?(?:swap(?:ping|s)?|exchang(?:e|es|ing)|chang(?:e|es|ing)|"
    r"replac(?:ement|ing)|switch(?:ing)?)"
)
#: What is called after swapping: "swap cabinets".
SWAP_THING = (
    r"(?:swap(?:ping)?[- ](?:stations?|networks?|services?|business|shops?|points?|sites?|cabinets?|lockers?|hubs?|"
    r"operators?|providers?|systems?|technology|facilit(?:y|ies)|locations?|outlets?|kiosks?|stores?|machines?|racks?|"
    r"brands?|units?|boxes|towers?|stops?|partners?|spots?)|battery as a service)"
)
SWAP = rf"(?:{_TRADE}|{SWAP_THING}|swapp?ing)"
#: "Changes the empty battery", "have their batteries changed", "lends out batteries".
CHANGING = (
    r"(?:(?:swap(?:s|ped|ping)?|chang(?:es?|ed|ing)|exchang(?:es?|ed|ing)|lend(?:s|ing)?(?: out)?|rent(?:s|ing)? out|"
    r"hand(?:s|ed|ing)? "
    r"(?:over|in)) (?:(?:an?|the|their|his|her|its|your|two|empty|used|out|flat|dead|drained|depleted|spent|full|"
    r"charged|for|of) ){0,4}"
    r"batter(?:y|ies)|(?:empty|flat|drained|depleted|spent) batter(?:y|ies) for (?:an?|the) (?:full|charged|fresh)|"
    r"batter(?:y|ies)\b[^.;:]{0,40}? (?:(?:is|are|be|been|being|get|gets|were|was) )?(?:chang|"
    r"exchang|swapp)ed)\b(?! (?:maker|supplier|strateg|technolog|chemist|type|material))"
)
#: The noun, which other trades have too: those of rates and of prisoners.
A_SWAP = (
    r"(?<!rate )(?<!currency )(?<!default )(?<!debt )(?<!asset )(?<!share )(?<!land )(?<!prisoner )(?<!house )"
    r"\bswap(?:s|ping)?\b(?! (?:places|jobs|roles|lines|deals?|rates?|agreements?|meets?|an?(?! day| week| month|"
    r" hour)|the|its|his|her|their|our|out|with|ideas|stories)\b)"
)
#: Any word of the trade.
TRADE = Gated(rf"\b(?:{SWAP}|swappable|{CHANGING})\b|{A_SWAP}", re.IGNORECASE)
STATION = (
    r"(?:stations?|exchanges|exchangers|sites?|shops|lockers|cabinets?|kiosks|points|hubs|outlets|locations|"
    r"(?:swap(?:ping)?|exchange)[- ](?:boxes|machines|towers|huts|stops|spots|racks|units)|GoStations?)"
)
#: What stations may be called where the sentence says that batteries are changed there, or speaks of them again.
PLACES = r"(?:places|spots|yards|boxes|corners|counters|depots|sheds|towers|racks|machines|garages|cupboards|stops)"
#: Stations that are spoken of, counted or not.
NOUN = re.compile(
    r"\b(?:[Ss]tations?|[Ll]ockers|[Cc]abinets?|kiosks|hubs|exchangers|(?:exchange|swap) points|GoStations?|"
    r"swap(?:ping)?[- ](?!network|servic)[a-z]+s)\b"
)
#: What a number of stations counts; "charging stations" and "petrol stations" are others.
STATIONS = re.compile(
    r"^(?!(?:places|locations|sites) (?:in|across)\b)(?!(?:[\w-]+ ){0,3}?(?:charging|petrol|gas|gasoline|"
    r"filling|fuel|fuelling|power|police|railway|"
    r"radio|train|bus|weather|hydrogen|fast-charging|super-?charg(?:er|ing)|charger)\b(?! (?:swap|exchange|change)))"
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
    r"work(?:s|ing)?|found|located|active|operational|(?<!its )(?<!the )(?<!a )stand(?:s|ing)?|spread|swap(?:s|"
    r"ping)?|present)\b"
    rf"[^.;]{{0,50}}?{_WITHIN}$",
    re.IGNORECASE,
)
#: In a sentence without a word of the trade only these tell that a city has stations.
STANDING = re.compile(
    rf"Ⓞ (?:has |have |had )?(?:now |also |just )?(?:launched|started|gone live|went live|begun|opened|arrived|"
    rf"expanded|"
    rf"moved) {_WITHIN}$|\b(?:{STATION}|pilots?|trials?|networks?|service)\b[^.;Ⓕ]{{0,50}}?{_WITHIN}$",
    re.IGNORECASE,
)
#: A company that has so and so many stations, whatever they are called, in a text about swapping.
HAS = re.compile(
    r"(?<!for )(?<!with )(?<!by )Ⓞ(?: \([^)]*\))?,?[^.;Ⓝ]{0,140}?\b(?:ran|runs|run|has|had|have|"
    r"put|puts|operat\w+|open(?:ed|s)?|built|build|building|own(?:s|ed)?|"
    r"install(?:ed|s)?|counts|stays|set up|keeps?)\b[^.;ⓄⓃ]{0,40}$|"
    r"(?<!for )(?<!by )Ⓞ,? with(?: [\w-]+){0,3} $",
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
TO_COME = re.compile(
    r"^[^.;,]{0,25}\b(?:(?:are|is) (?:coming|to (?:follow|come|be|open)|planned|due|foreseen|promised|expected|"
    r"scheduled|meant)|(?:was|is|were) the (?:goal|target|aim))\b"
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
#: Whose money is in a company is not who runs its stations: "the Ⓞ-owned firm".
OWNER = re.compile(r"Ⓞ[- ](?:owned|backed|led|funded|controlled|financed)\b")
PARTS = Gated(
    r"\bconsists? of (?:three|two|four|several|Ⓝ)? ?(?:products|parts|components|"
    r"elements)?:? ?\"?(?P<parts>[^\".;]{5,90})"
)
