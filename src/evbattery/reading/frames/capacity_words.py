"""The words of capacities: what makes a figure one, what makes it something else, and units that need a noun."""

from __future__ import annotations

import re
from typing import Final

from evbattery.reading.frames.cues import Cues, insensitive

CAPACITY: Final = Cues(
    strong=insensitive(
        r"\b(?:capacit(?:y|ies)|(?<!weekly )(?<!daily )(?<!monthly )output|nameplate|volume of|"
        r"produc(?:e|es|ing|tion)|mak(?:e|es|ing)|manufactur(?:e|es|ing)|(?:be|is|are|being) (?:made|"
        r"produced|manufactured)|turn(?:s|ing)? out|"
        r"churn(?:s|ing)? out|roll(?:s|ing)? out|rated (?:at|for)|(?:designed|sized|laid out|"
        r"dimensioned|built|planned|intended|drawn up|meant) (?:for|to)|blueprint|capable of|able to|"
        r"room for|good for|"
        r"process(?:es|ing)?|recycl(?:e|es|ing)|tak(?:e|es|ing) in|handl(?:e|es|ing)|treat(?:s|ing)?|"
        r"swallow(?:s|ing)?|digest(?:s|ing)?|ingest(?:s|ing)?|cop(?:e|es|ing) with|(?:get|gets|getting) through|"
        r"refin(?:e|es|ing)|convert(?:s|ing)?|crush(?:es|ing)?|shred(?:s|ding)?|yield(?:s|ing)?|throughput|intake|"
        r"(?:(?:(?<=\bcan )|(?<=\bcould )|(?<=\bable to )|(?<=\bcapable of ))(?!store|hold|save|power|use|"
        r"consum|need|take\b|buy)\w+(?: out|"
        r" off)?(?= ?$))|"
        r"(?:\b[Ii]t|which|that|Ⓕ) (?:will|would|can|could|should|is to|was to) (?:be able to |have )?"
        r"(?:suppl(?:y|ied)|deliver(?:ed)?|provided?)|"
        r"(?<!no )scale of|laid out|limited to|put(?:s|ting)? together|assembl(?:e|es|ing)|"
        r"grow|rise|ris(?:es|ing)|growing|increas(?:e|es|ed|ing)|expand(?:ed|ing|s)?|expansion|"
        r"doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl\w+|scal(?:e|ed|ing|es)|ramp(?:ed|ing|s)?|"
        r"lift(?:ed|ing)?|"
        r"rais(?:e|ed|ing)|reach(?:es|ed|ing)?|climb\w*|(?:go|get|arrive|bring\w*(?: \w+){0,3}) to|"
        r"(?:second|third|fourth|another) (?:one|train|plant|line) of|"
        r"(?:first|second|third|initial|final|later|each) (?:phases?|stages?|steps?)|phases? (?:one|"
        r"two|1|2|I|II)|phases? of|tak(?:e|es|ing) (?:[\wⒻⓁ-]+ ){1,3}to|stages? of|(?:it|that|this) (?:should|"
        r"will|would|is to|could) be|"
        r"\b(?:plan|plans|targets?|goal|aim|ambition) (?:[\w,]+ ){0,8}?(?:is|was|were|are|remains?|stays?|stands?)"
        r"(?: for| of| at)?|(?:enough|"
        r"sufficient) (?:[\w-]+ ){0,4}?for|equivalent to|corresponds? to|equals?|to equip|would equip|"
        r"equip|fe(?:d|ed)|talk(?:ed|ing)? of)\b"
        r"|Ⓕ(?:,| \(|:| of| with| for) (?:[a-z]+ ){0,2}?$"
    ),
    against=insensitive(
        r"\b(?:order(?:s|ed)?|signed (?:up )?for|backlog|"
        r"contract(?:s|ed)?|book(?:s|ed|ings?)?|reserv(?:e|es|ed|ing)|deploy\w*|"
        r"installed|off-?take|demand|consum\w+|"
        r"shipments?|shipped|ship|sold|sell|sales|suppl(?:y|ies) (?:deals?|agreements?|contracts?|of)|"
        r"supply(?= ?$)|supply(?= (?:Ⓞ|Ⓔ|Ⓣ|up to|about|around|at least|more than|some))|market|"
        r"pipeline|procur\w*|purchas\w*|buy(?:s|ing)?|bought|imports?|exports?|grid|power plant|solar|"
        r"wind farm|usage|use of|used|stores?|storing|holds|hold|weighs?|fitted|registered|"
        r"(?:would|will|to|shall|can|may) take(?! in\b)|receive[ds]?|fetch\w*|deliver(?:y|ies|ed|s|ing)?|"
        r"emi(?:t|ts|ssions?)|sav(?:e|es|ing)|"
        r"(?<!be )(?<!is )(?<!are )(?<!being )(?<!been )(?:produced|made|manufactured|recycled|"
        r"processed)|put out|"
        r"(?:battery|storage|solar|wind) (?:parks?|farms?)|storage projects?|"
        r"reserves?|resources?|stock(?:s|pile)?|weekly|daily|monthly|sells|memorandum with|"
        r"project(?:s)? with|tender|auction|hydrogen|solar modules?)\b"
    ),
    behind=insensitive(
        r"[^.;,ⒺⓉⓃⓂ]{0,40}?\b(?:capacity|of output|output|at full (?:load|stretch|capacity|tilt)|"
        r"per annum|p\.a\.|nameplate)\b|[^.;,ⒺⓉⓃⓂ]{0,30}?\bcapabilit(?:y|ies)\b|"
        r" that (?:it|they|Ⓕ|the \w+) (?:was|were|is|are|had been|has been) (?:once )?(?:built|designed|"
        r"planned|laid out|"
        r"meant|intended|sized) for\b|(?:[ -]of)?(?: [\w-]+){0,2} (?:cell|battery|pack|"
        r"storage)? ?(?:plant|factory|gigafactory|line|facility)\b| Ⓕ"
    ),
    behind_against=insensitive(
        r" of (?:[\w-]+ )?(?:electricity|power|heat|energy|gas|fuel)\b|"
        r"(?: of)?(?: [\w'-]+){0,3}? (?:orders?|deals?|contracts?|backlog|projects?|demand|shipments?|"
        r"imports?|exports?|sales|agreements?|power (?:plant|station)|pipeline|(?:battery|storage|energy|solar|wind|"
        r"power) (?:parks?|farms?|installations?|stations?)|(?:storage|energy) (?:systems?|containers?)|"
        r"emissions?|CO2|"
        r"carbon dioxide|water|waste water|houses|homes)\b"
    ),
    question=insensitive(
        r"\bhow (?:big|large)\b|\bsize\b|\bcapacity\b|\boutput\b|\bhow much (?:will|can|does|is|would)"
        r" (?:it|the plant|Ⓕ|they) (?:make|produce|turn out)|\band how much\b|\bhow many (?:gwh|"
        r"gigawatt|cells|packs|batteries|tonnes|tons|cars|vehicles)"
    ),
)

VEHICLES: Final = re.compile(
    r"^(?:[\w-]+ ){0,3}?(?:cars?|vehicles?|evs?|automobiles?|trucks?|buses|scooters|"
    r"motorcycles)\b(?! (?:batter|pack|cell|module))"
)
CELLS: Final = re.compile(r"^(?:[\w-]+ ){0,3}?cells\b")
PACKS: Final = re.compile(
    r"^(?:[\w-]+ ){0,3}?(?:packs|batteries|battery packs|battery systems|modules|"
    r"mega-?packs|power-?packs|power-?walls|(?:energy )?storage (?:systems|units))\b"
)

#: What a licence or an option allows is no plant's capacity, whatever stands nearer to the figure.
ALLOWED: Final = insensitive(r"\b(?:licen[cs](?:es?|ing)|options? to|rights? (?:to|under))\b[^.;]{0,70}$")
#: What so many goods hold together: "42 containers, with a combined capacity of".
HELD: Final = re.compile(
    r"Ⓝ (?:[\w-]+ ){0,3}?(?:systems|containers|units|cabinets|blocks|racks|batteries),? (?:with|of) (?:an? )?"
    r"(?:combined|total|joint|overall) (?:[a-z]+ )?capacity of (?:[a-z]+ ){0,2}$"
)
#: How much is wanted, sold or ordered, whatever verb of growth stands nearer to the figure.
WANTED: Final = insensitive(
    r"\b(?:demand|markets?|sales|shipments|orders|backlog|usage|imports|exports|consumption|slogans?|"
    r"frameworks?|agreements?|understandings?|letters? of intent|term sheets?)\b"
    r"(?:(?!\b(?:capacity|output|nameplate|produc\w+|plants?|factory|make)\b)[^.;Ⓕ]){0,80}$"
)
#: What is not made is no capacity: "we are not doing Ⓔ".
DENIED: Final = re.compile(
    r"(?:\b(?:not|never)|n't) (?:do|doing|mak(?:e|ing)|build(?:ing)?|aim(?:ing)? for) $"
)
#: What is delivered in the course of years, or comes in a day, is no yearly capacity.
OF_OTHER_SPAN: Final = re.compile(
    r"[^.;,]{0,30}? (?:over|across|during) (?:the )?(?:next |coming )?Ⓗ|"
    r"(?: of [\w-]+)? (?:every|each) (?:morning|night|day|shift|week|month|hour)\b"
)
#: What ties a number of cars to a capacity: they are what it would be enough for.
EQUIVALENT: Final = insensitive(
    r"\b(?:enough|sufficient|corresponds?|equivalent|equals?|or|in other words|that is|that's|which is|"
    r"translat\w+|reach(?:es)?(?= for)|suffic(?:e|es)|suppl(?:y|ies)|equip\w*|power|feed|fed|batteries for|"
    r"packs for|cells for|"
    r"graphite for|"
    r"material for|capacity|output|produc(?:e|es|ing)|make|process\w*|recycl\w*|assembl\w+)\b[^.;]{0,70}$"
)
#: Tonnes of something that is no product of the trade.
NOT_PRODUCT: Final = insensitive(
    r"^ (?:of )?(?:[\w-]+ ){0,2}?(?:CO2|carbon dioxide|greenhouse|emissions?|water|steel|concrete|coal|"
    r"oil|soil|equipment)\b"
)
