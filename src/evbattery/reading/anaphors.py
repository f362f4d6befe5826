"""Nouns that stand for companies, as patterns over masked sentences."""

from __future__ import annotations

import re

from evbattery.patterns import Gated
from evbattery.reading.inflection import irregular_pasts
from evbattery.reading.role_nouns import ANY_ROLE

_NOUN = (
    r"(?:company|firm|group|manufacturer|start-?up|supplier|developer|producer|(?:[a-z]+[- ])?maker|(?:auto|"
    r"car|truck|chip)maker|corporation|enterprise|"
    r"conglomerate|recycler|miner|refiner|specialist|giant|heavyweight|concern|utility|newcomer|applicant|"
    r"jeweller|retailer|explorer|driller|builder|pioneer|upstart|offshoot|major|fund|investor|buyer|bidder|"
    r"steelmaker|trader|trading house|outfit|provider|integrator|smelter|processor|champion|behemoth|"
    r"Corporation|Company|Group)"
)
#: Words before the noun that make it somebody else's: "the parent company", "the other firm".
_NOT_SAME = (
    r"(?![b-df-hj-np-tv-xz]{2,4} )(?!(?:other|parent|same|first|only|whole|research|private|equity|"
    r"investment|trading|management|"
    r"insurance|state|state-owned|rival|local|second|third|holding|construction|oil|partner|sister|joint|new|"
    r"customer|next|average|typical|working|user|consumer|focus|age|stock|ethnic|trade|lobby|"
    r"by|of|in|at|to|for|from|with|an?|the|is|was|has|that|our|its|which|whether)\b)"
)
#: "The Swedish battery maker", "the Detroit company", "Taiwan's swapping specialist".
SINGLE = Gated(
    rf"(?:\b[Tt]he|(?<!in )(?<!of )(?P<owner>Ⓛ)'s) (?P<words>(?:"
    rf"(?P<nation>[A-Z][a-z]+(?: Korean)?|U\.S\.|[A-Z]{{2,5}}) |"
    rf"(?P<place>Ⓛ(?:, Ⓛ)*)(?:-based|-headquartered|-area)? )?(?:{_NOT_SAME}(?:[a-z][\w-]*|Ⓧ|[A-Z]\w+-listed) "
    rf"(?:and [a-z]+ )?){{0,3}}?(?P<noun>{_NOUN}))(?=[ ',.;:)]|$)(?! (?:Ⓞ|that\b|which\b|behind\b|of [a-z]+ Ⓞ))"
    # "Let the start-up slip", "the start-up of production": an event.
    r"(?!(?<=start-up) (?:slip|date\b|phase|of (?:the|production|operations|Ⓕ)|"
    r"is (?:foreseen|scheduled|planned|due)\b))"
)
#: "The Koreans", "licensed to the Korean": a nationality alone, at the end of its phrase.
NATIONAL = Gated(
    r"\b[Tt]he (?P<nation>(?:South )?[A-Z][a-z]{3,})(?P<alone>(?=[.,;:')]|$| (?:and|or|for|with|at|in|to|on|as|"
    r"by|from|who|will|"
    r"would|can|could|may|has|have|had|is|are|was|were|said|says?|put|puts|get|gets|take|takes|took|hold|holds|"
    r"own|owns|keep|keeps|pay|pays|citing|having|want|wants|[a-z]+ed)\b))?"
)
SUPERLATIVE = Gated(
    rf"\bthe (?:world|country|continent|region|nation)'s (?:(?:second|third)-)?(?:largest|biggest|leading|"
    rf"top) {ANY_ROLE}(?=,? (?:said|says|has|is|was|will|copes|plans|faces|wants|needs|cut|cuts)\b|'s\b)"
)
INTRODUCED = Gated(
    rf"An? (?:(?:[A-Z][a-z]+(?: Korean)?|U\.S\.|Ⓛ(?:-based)?) )?(?:[a-z][\w-]* ){{0,3}}?{_NOUN}(?: of "
    rf"(?:[a-z-]+ ){{0,2}}[a-z-]+)?(?= (?:will|has|is|plans|wants|says|said|announced|intends)\b)"
)
#: "Sells it cathodes": whom something is sold to, sent or lent; not what is sold ("sells it to Foo").
GIVEN = Gated(
    r"\b(?:suppl(?:y|ies|ied|ying)|s(?:ell|ells|old|elling|end|ends|ent)|lends?|lent|pa(?:y|ys|id)|gives?|gave|owes?|"
    r"grant(?:s|ed)?|licen[cs]e[sd]?|delivers?|ships?|buys?|bought|provide[sd]?) (?P<it>it)"
    r"(?= (?!(?:to|for|at|in|from|by|off|on|under|as|back|over|out|up|through|via|into|and|or|all|only|that|which|"
    r"itself|because|when|while|after|before|again|too|also|cheap\w*|directly|abroad|there|here)\b)[\wⒺⓉⓂⓍ])"
)
#: "Bought it for Ⓜ": a company, where no plant is spoken of.
BOUGHT_IT = Gated(
    r"\b(?:bought|buys|acquire[sd]|rescued|swallowed|(?:took|takes) over|took|takes) "
    r"(?P<it>it)(?=(?: over| outright| up| out)?(?: for\b| from\b| in Ⓓ| Ⓓ|[.,;]|$))"
)
OF_PLANTS = re.compile(
    r"\b(?:plants?|(?:giga)?factor(?:y|ies)|works|sites?|lines?|mines?|units?|business|division|arm|patents?|refinery|"
    r"halls?|land|technology|stake|shares?)\b"
)
#: What several do, right behind the number of them.
_DO = (
    r"(?:[a-z]+ly |also |now |already |still |each )?(?:have|had|has|will|would|can|could|may|must|are|were|is|was|"
    r"plan|want|hope|aim|intend|expect|agree|develop|make|build|run|own|hold|share|work|put|set|split|join|team|signed|"
    rf"say|said|[a-z]+ed|{'|'.join(irregular_pasts())})"
)
PLURAL = Gated(
    r"\b(?:[Bb]oth|[Tt]he two|[Tt]hese(?: two)?|[Tt]he) (?:[A-Z][a-z]+ )?(?P<noun>companies|partners|firms|"
    r"parties|groups|automakers|carmakers|manufacturers|founders)\b(?! (?:Ⓞ|that|which))"
    r"|\b[Tt]he (?P<two>Ⓝ) (?:[A-Z][a-z]+ )?(?P<of_two>companies|partners|firms|parties|groups|automakers|"
    r"carmakers|manufacturers)\b(?! (?:Ⓞ|that|which))"
    rf"|\b[Tt]he (?P<pair>Ⓝ)(?= {_DO}\b)"
    r"|\b[Tt]he (?:pair|duo)\b|\b[Nn]either (?P<one>company|firm|party|carmaker|automaker|partner)\b"
    rf"|\b(?:[Tt]he two|(?:^|(?<=, )|(?<=\. ))[Bb]oth|(?<=, )both)(?= {_DO}\b)"
)
#: A venture without a name at the head of its sentence: those who own it act.
VENTURE = Gated(
    r"(?:^|(?<=[.;:] ))(?:The|This|That|Their) (?:(?:new|planned|proposed|future|50-50|50:50|equal) ){0,2}"
    r"(?:joint )?venture(?= (?:will|would|is|was|has|had|plans?|expects?|intends|aims|wants|builds|built|operates|runs|"
    r"began|started|also|said|opened)\b)"
)
#: A name that is only a source, a possessor's backer or an object is not whom the next sentence is about.
TERM = Gated(r"Ⓞ,? \([^()]{0,60}?(?:the )?\"(?:the )?(?P<term>Company|Corporation|Group|Firm)\"[^()]{0,30}\)")
REPORTED = re.compile(r"(?:according to|told|as per|reported by) (?:the )?$", re.IGNORECASE)
OBJECT = re.compile(
    r"\b(?:With|To|From|By|Than|Against|Like|Unlike|Via|Alongside|Including|with|to|from|by|for|than|against|between|like|unlike|include|includes|including|is|are|was|were|"
    r"join|joins|joined|told|tells|asked|asks|informed|of|at|in|on|behind|beside|alongside|near|via|among|as|over|supply|supplies|rival|"
    r"rivals) (?:(?!(?:that|which|who|where|when|while|because)\b)[\w&'Ⓛ-]+ ){0,4}$"
)
#: Before every company of a list: "other dealers include Foo, Bar and Baz".
LISTED = re.compile(r"\b(?:includ(?:e|es|ed|ing)|such as|namely) [^.;:]*$")
PREDICATE = Gated(
    r"-(?:backed|owned|led|controlled)\b| (?:is|was|will be) (?:the|its|an?) (?:[a-z]+ ){0,2}?(?:customer|"
    r"buyer|supplier|contractor|lender|landlord|partner)\b"
)
#: Behind these stands another company than the one that acts: "Foo holds a stake in the company".
OF_ANOTHER = re.compile(
    r"\b(?:(?:stakes?|shares?|shareholding|holdings?|interest|control|ownership|investments?|investors?|shareholders?|"
    r"backers?|owners?|unit|subsidiary|arm|affiliate|part|parent|suppliers?|customers?)(?: of (?:[a-z]+ ){0,2}⓪)? "
    r"(?:in|of|to|at)|(?<!\bof )(?:bought|buys?|acquir(?:e|es|ed)|owns?|owned|backs|backed|controls|controlled|holds ⓪ "
    r"(?:of|in)|own ⓪ (?:of|in)|owns ⓪ (?:of|in)|invest(?:s|ed)? (?:Ⓜ )?in(?:to)?)) $"
)
#: "Foo bought the cell business of Bar, taking over the company's works": Bar is meant.
OF_BOUGHT = re.compile(
    r"\b(?:acquir\w+|buys?|bought|buying|t(?:ook|akes?) over|purchased?) [^.;]{0,80}?Ⓞ[^.;Ⓞ]{0,40}, (?:(?:taking over|"
    r"gaining|inheriting|absorbing|adding|along with|together with|including) )(?:(?:all|most|some)(?: of)? )?$"
)
#: Behind a company: what it does in a clause of its own.
RELATIVE = re.compile(r",? (?:which|that|who) ")
#: Behind these a noun says what somebody is, and stands for nobody: "Foo remains the supplier of Bar".
COPULA = re.compile(
    r"\b(?:is|are|was|were|be|been|remains?|becomes?|became|stays?|stayed) (?:also |now |still )?$"
)
APPOSED = re.compile(r"Ⓞ(?: ?\([^()]{1,60}\))*, $")
APPOSED_END = Gated(r"[,.;(]| (?:headquartered|based|in|with|of|owned|from|and|whose|known)\b")
OFFICE_OF = re.compile(
    r"(?:president|CEO|CFO|chief executive|chief [a-z]+ officer|chairman|founder|head|director|executive|"
    r"manager|spokes\w+)(?: of [A-ZⓁ]\w*)? (?:of|at|for) (?:[\w'Ⓛ-]+ ){0,3}$"
)
#: A line that is a heading by its form: a company, and where.
HEADING = re.compile(r"\W*(?:Ⓝ|\d+)?[.)]? ?Ⓞ(?:,? [-(]?Ⓛ\)?| - Ⓛ|: Ⓛ)*[.:]?\s*")
