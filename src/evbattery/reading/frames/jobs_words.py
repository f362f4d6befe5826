"""The words of jobs: what counts people at work, what creates their jobs, and whose people they are not."""

from __future__ import annotations

import re
from typing import Final

from evbattery.patterns import Gated
from evbattery.reading.frames.cues import insensitive
from evbattery.reading.inflection import any_form

#: Nouns of people at work, up to three words behind the number.
NOUN: Final = re.compile(
    r"^(?:[\w'-]+ ){0,3}?(?P<head>jobs?|posts?|positions|employees|workers|staff|people|roles|"
    r"opportunities|hires|persons|staffers|colleagues|hands|technicians|engineers|operators|openings|vacancies|"
    r"men and women|workplaces|work places|specialists|researchers|scientists|roles|co-workers|labou?rers|"
    r"personnel|individuals)\b"
)
#: Nouns that say by themselves that people are employed.
OWN: Final = re.compile(
    r"^(?:(?!people\b|workers\b|employees\b)[\w'-]+ ){0,3}?(?:jobs?|positions|roles|posts|openings|vacancies)\b"
)
#: Inside a phrase about a plant: "a 2,000-worker plant".
WORKERS: Final = re.compile(r"^(?:worker|employee|person|people|job)s?\b")
CUE: Final = insensitive(
    r"\b(?:creat\w+|employ(?:s|ed|ing|ment)?|hir(?:e|es|ed|ing)|jobs|work(?:s|ed|ing)? (?:at|in|there|here|for|on|"
    r"day|shifts|nights|round)|(?:runs?|running|mans?|operates?|keeps?|tends?|staffs?) (?:it|Ⓕ|them|"
    r"the (?:place|plant|line|works))|"
    r"on site|on the (?:site|spot|shop floor)|clock(?:s|ed|ing)? (?:in|on)|earn\w*|on board|to work|"
    r"find work|a job\b|payrolls?|"
    r"workforce|crew|team of|shifts?|giv(?:e|es|ing) work|staff(?:ed|ing)?|recruit\w*|add(?:s|ing)?|"
    r"support\w*|generat\w+|workforce|"
    r"people work|taken on|take on|taking on|bring\w*|provid\w+|payroll|headcount|need(?:s|ed)?|"
    r"require[ds]?|promis\w+|pledg\w+)\b"
)
#: "An output of Ⓔ and Ⓝ staff", "it will have up to Ⓝ workers", "designed for Ⓝ employees", "start with Ⓝ employees".
WITH: Final = insensitive(
    r"(?:\b(?:start|open|begin|run|operat\w+|output|capacity|year|Ⓔ|Ⓜ|plant|factory|"
    r"there)\b[^.;ⓄⓃ]{0,25} with|Ⓕ,? (?:\w+ ){0,2}with|\b(?:designed|sized|built) for|\bwill have|"
    r"Ⓔ[^.;]{0,40}(?: and|,)|Ⓜ(?: and|,)) [^.;Ⓞ]{0,28}$|\bwhere (?:\w+ ){0,3}$"
)
LOST: Final = insensitive(
    r"\b(?:lay(?:ing)?[- ]?off|laid off|layoffs?|cut(?:s|ting)?|redundan\w+|lost|lose|losing|"
    r"let(?:ting)? go|jobs (?:are |were |had |have |has )?gone|at risk|jobs? loss\w*|closure (?:costs|cost|will cost)|"
    r"job losses|dismiss\w*|crowd of|attend\w*|invited|protest\w*|residents|axe[sd]?|axing|shed(?:s|ding)?|"
    r"made redundant|(?:must|has to|have to|had to) (?:go|leave)|furlough\w*|evacuat\w+|injur\w+|"
    r"killed|demonstrat\w+|signed|petition|strike|sleep)\b"
)
#: The people who build it.
BUILDERS: Final = insensitive(
    r"\b(?:(?:during|at the (?:peak|height) of|throughout|in) (?:the )?(?:construction|building)(?: (?:phase|"
    r"period|work))?|"
    r"while (?:it|they|Ⓕ|the \w+) (?:is|are|was|were) (?:being )?(?:built|erected|under construction)|"
    r"(?:workers|people|men|builders|contractors) (?:are|were) (?:now |currently )?(?:building|erecting|constructing)|"
    r"(?:busy|employed|engaged|working) (?:on|in|to) (?:the )?(?:construction|building|build))\b"
)
#: The people of a whole company.
COMPANY_WIDE: Final = insensitive(
    r"\b(?:worldwide|globally|group-wide|across the (?:company|"
    r"group)|around the world|company-wide|"
    r"in the whole country|nationwide|(?:annual|had|has) (?:revenues?|sales|turnover)|turn(?:s|ed) over|"
    r"(?:revenues?|turnover|profits?) of Ⓜ|has its headquarters|in (?:\w+|Ⓝ) countries|in all|group's workforce)\b|"
    r"Ⓞ, (?:which|who) (?:already |currently |now |today )?(?:employs|has|counts) (?:\w+ ){0,3}?Ⓝ|"
    r"^(?=[^ⒻⓃ]*(?:founded|established))[^ⒻⓃ]* has (?:\w+ ){0,3}?Ⓝ|Ⓞ(?:, [^,]{0,60},)?(?: itself| now|"
    r" currently| today)? (?:has|have|had|counts|employs|employed|with) (?:(?!promis|pledg|creat|hir|"
    r"recruit|announc|taken|"
    r"added|set|committed)\w+ ){0,3}?(?:Ⓝ)|"
    r"\b(?:firm|company|group|start-?up|enterprise|business|supplier|maker|manufacturer) (?:with|of|"
    r"that (?:has|employs)|which (?:has|employs)) (?:\w+ ){0,3}?Ⓝ"
)
#: Right before or behind the number: people who are not the plant's own.
OTHERS: Final = insensitive(
    r"^(?:the )?(?:construction|building work) (?:will|would|is|work|phase|has|employs|should)\b[^.;,]{0,40}$|"
    r"[^.;,]{0,30}? (?:construction (?:workers|jobs)|(?:workers|people|jobs|staff) (?:at suppliers|"
    r"elsewhere|during (?:the )?construction|(?:for|to do) (?:the )?(?:construction|building)|"
    r"outside|(?:in|across|along|throughout) (?:the |its )?"
    r"(?:wider |local |regional )?(?:supply chain|economy)|(?:across|throughout|"
    r"in the wider) (?:the )?(?:region|area))|contractors|families)\b|"
    r"^ (?:[\w-]+ ){0,2}(?:jobs|workers|people|posts|positions)(?: (?!and\b|with\b|"
    r"but\b)[\w-]+){0,4} (?:at (?:its |local |the )?"
    r"suppliers|in the supply chain)\b|"
    r"^ (?:or so )?(?:construction|spin-?off|knock-?on|induced|follow-?on|downstream|ancillary|building|"
    r"supplier|temporary|indirect|seasonal)\b|"
    r"(?:\b(?:suppliers|contractors|competitors|homes|houses|training(?: for)?|trained|population|town|"
    r"village|city) (?:of )?(?:\w+ ){0,2}$)"
)
QUESTION: Final = insensitive(
    r"\b(?:jobs|how many (?:people|workers|employees|staff|positions|jobs)|how much (?:work|"
    r"employment)|who(?:m)? will (?:it|they) hire|the workforce|(?:will|does) it (?:employ|hire))\b"
)
_NUMBER = r"(?P<number>\d{1,3}(?:,\d{3})+|\d{2,3}|[1-9]\d{3})(?![\w%]|[.,:]\d)"
#: A number that answers a question about jobs.
BARE: Final = Gated(rf"(?<![\w.,$€£-])(?!(?:19|20)\d\d\b){_NUMBER}")
#: A number that ends what a plant does for work: "gives work to 1,200".
EMPLOYS: Final = Gated(
    rf"\b(?:giv(?:e|es|ing|en) work to|employ(?:s|ing)?|jobs for) (?:(?:about|around|some|up to|over|"
    rf"more than|at least|nearly|almost) )?{_NUMBER}"
    r"(?=[.,;]|,? (?:and|when|once|by|at)\b|$)"
)
_GROWS = any_form("grow rise climb swell increase go expand double triple quadruple fall drop shrink")
#: "Staffing will reach 'nearly 200'", "a payroll of more than 2,000": the noun stands before.
STAFFING: Final = Gated(
    rf"\b(?i:number of (?:employees|workers|staff|jobs)|workforce|payroll|head ?count|job (?:count|number|"
    rf"total)|staff(?:ing)?|crew|"
    rf"team|personnel|employment)(?: (?:of|at|is|was|to|by [\d,]+(?= to \d)|by(?! [\d,]+ to \d)|will|should|"
    rf"would|has|have|reach\w*|total\w*|number\w*|stands?|put|set|peak|top|{_GROWS}|from|be|currently|now|level|"
    rf"numbers|there|in|the|expected|set|due|planned|forecast|may|could|eventually|[A-Z][\w'-]+|Ⓕ|Ⓛ|site|plant|"
    rf"factory)|"
    rf":){{1,7}} ['\"]?(?:(?:about|around|some|up to|over|more than|at least|nearly|almost|roughly) )?{_NUMBER}"
)
#: "Its 600-strong workforce".
STRONG: Final = Gated(
    r"(?<![\w.,-])(?P<number>\d{1,3},\d{3}|\d{2,4})-strong (?:[\w-]+ )?(?:workforce|staff|team|crew)|"
    r"\b(?:workforce|staff|team|crew)\b[^.;]{0,25}? (?:is|are|was|were|be) (?P<count>\d{1,3},\d{3}|\d{2,4}) strong\b"
)
#: What has people who are paid is what the sentence is about.
HAS: Final = insensitive(
    r"\b(?:has|have|had|having|counts?|with|there (?:are|were|is|will be)) (?:[\w-]+ ){0,3}?$"
)
#: "The company expanded headcount to": of all its works together, unless one is named.
OF_COMPANY: Final = insensitive(
    r"Ⓞ[^.;Ⓕ]{0,140}\b(?:expand|gr[eo]w|increas|doubl|tripl|quadrupl|cut|reduc|trim|has|have|had)\w*\b[^.;Ⓕ]{0,30}$"
)
#: Whoever has them there, they work at the plant.
LOCAL: Final = insensitive(
    r"\b(?:on|at|in) (?:the |its )?Ⓕ|\b(?:on|at) (?:the |this |that )?(?:site|spot|plant|works|factory|"
    r"location)\b|\b(?:here|there)\b"
)
#: "120 of the Ⓝ people": the second number is that of all.
OF_ALL: Final = re.compile(
    r"\b(?:\d[\d,]*|Ⓝ|⓪|\w+) of (?:(?:the|its|their|about|some|roughly|around|then) )+$"
)
#: Nouns of people who are paid, wherever they stand.
STAFF: Final = re.compile(r"^(?:[\w'-]+ ){0,3}?(?:employees|staff|workers|staffers|personnel)\b")
