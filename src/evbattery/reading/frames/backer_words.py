"""The ways to say who backs a company, as tables of patterns over masked sentences: ``backers`` back ``backed``.

Without a group for the company that is backed, it is the one that "its" stands for; without one for the backers, it is
the company that acts.
"""

from __future__ import annotations

from evbattery.patterns import patterns
from evbattery.reading.frames.owner_words import BRACKETS, INVESTOR, INVESTORS, MANY, SIZE, WORDS, S

_ROUGH = (
    r"(?:main|biggest|largest|major|lead|principal|key|core|long-time|early|minority|strategic|new|single "
    r"largest)"
)
_PART = (
    r"(?:an? |some |its |the )?(?:[\w⓪Ⓧ-]+ ){0,4}?(?:stakes?|shares?|shareholding|holding|interest|equity)"
    r"(?: of (?:[a-z]+ ){0,3}?⓪)?"
)
_PUT = (
    r"(?:putting|puts?|investing|invests?|invested|injecting|injects?|injected|pumped|pumps?|poured|pours?|ploughed|"
    r"committed|commits?)"
)
_RAISED = (
    r"(?:raised|raises|raising|secured|secures|received|receives|obtained|collected|attracted|won|closed|got)"
)

_BE = (
    r"(?:(?:is|are|was|were|has been|have been|had been|remains?|becomes?|became|joined as|entered as) )"
    r"(?:also |now |already |currently )?"
)
#: Words between a sum and who gave it that do not make it pay for goods or a loan.
_NO_ORDER = (
    r"(?:(?!\b(?:orders?|contracts?|grants?|loans?|credit|deals?|awards?|payments?|tenders?|deposits?|compensation|"
    r"damages|refund|licen[cs]e|bids?|debt)\b)[^.;Ⓞ])"
)
#: ``backers`` back ``backed``.
BACKERS = patterns(
    (
        r"(?P<backers>Ⓞ(?: and Ⓞ)?)-backed (?:[\w'&-]+ ){0,6}?(?P<backed>Ⓞ)",
        rf"(?P<backed>Ⓞ){BRACKETS}(?:, (?!which\b)[^,.;Ⓞ]{{3,60}}(?=,))?,? (?:which is |"
        r"is )?(?:also )?(?:backed|funded|financed|"
        rf"bankrolled) by (?P<backers>{MANY})",
        rf"(?P<backed>Ⓞ){BRACKETS}, an? [^,.;Ⓞ]{{2,60}}? (?:backed|funded|financed|bankrolled) by (?P<backers>{MANY})",
        rf"(?P<backers>{MANY}),? {_BE}(?:among|one of|part of) (?P<backed>Ⓞ){S} (?:[\wⓍ-]+ )?{INVESTORS}",
        rf"(?P<backers>(?:Ⓞ, (?:which|who),? (?:like|as is) )?{MANY}),? {_BE}(?:among|one of|part of|an?|the) "
        rf"(?:the )?(?:[\wⓍ-]+ ){{0,3}}?(?:{INVESTORS}|"
        rf"{INVESTOR}) (?:in|of|at|behind) (?:the )?{WORDS}(?P<backed>Ⓞ)",
        r"(?P<backers>Ⓞ)(?:, which|, who)? (?:has |will |is to |agreed to |is )?(?:also )?(?:takes?|"
        r"taken|took|taking|bought|buys?|"
        rf"acquires?|acquired|purchased|secured|snapped up) (?:an? )?(?:[\wⓍ-]+ ){{0,2}}?(?:(?P<share>⓪) "
        rf")?(?:[\wⓍ-]+ ){{0,2}}?(?:stake|shares|"
        rf"shareholding) in (?:the )?{WORDS}(?P<backed>Ⓞ)",
        rf"(?P<backers>Ⓞ)[^.;Ⓞ]{{0,80}}?\b(?:owns|holds|has|keeps|retains) {_PART} in (?:the )?{WORDS}(?P<backed>Ⓞ)",
        rf"(?P<backers>Ⓞ)[^.;Ⓞ]{{0,60}}? (?:owns|holds) {SIZE}(?P<share>⓪) (?:of|in) (?:the )?{WORDS}(?P<backed>Ⓞ)",
        rf"(?P<backed>Ⓞ),? (?:(?:an?|the) [^.;Ⓞ]{{0,60}}?|[^.;]{{0,80}} and )?in which (?:[^.;Ⓞ]{{0,50}} and )?"
        rf"(?P<backers>{MANY}) (?:also |each |together )?(?:has|have|holds?|owns?|keeps?|retains?|took) "
        rf"(?:an? |about |"
        r"around |some )?(?!equal )(?:[a-zⓍ-]+ ){0,2}?(?:(?P<share>⓪)|(?:stake|share|holding|interest)s?|third|quarter|"
        r"fifth|tenth)\b",
        r"(?P<backers>Ⓞ)(?:,? (?:which|who))? (?:has |have |also )?(?:owns?|holds?|bought) an? (?:[a-z]+ )?(?:piece|"
        r"part|slice|bit|chunk) of (?:the )?(?:(?!(?:from|for|to|in|by|with|at)\b)[a-zⓍ-]+ ){0,3}?"
        rf"(?P<backed>Ⓞ)(?!{S})",
        r"(?P<backers>Ⓞ) (?:has |had |also )?(?:bought|buys|bought its way|came|come) into (?:the )?(?:[a-zⓍ-]+ ){0,3}?"
        r"(?P<backed>Ⓞ)(?!'s)",
        rf"(?P<backers>Ⓞ) (?:is |has |will |has agreed to |agreed to )?{_PUT} (?:up to |about |around |"
        r"as much as |a further |another )?"
        rf"Ⓜ (?:in|into) (?:the )?(?:[a-zⓍ-]+ ){{0,3}}?(?P<backed>Ⓞ)(?!{S})",
        r"(?P<backed>Ⓞ)(?:, [^.;Ⓞ]{3,60},)? (?:has |had |"
        rf"also )?{_RAISED} (?:[^.;Ⓞ]{{0,40}}?Ⓜ {_NO_ORDER}{{0,40}}?|(?:an? )?(?:[\wⓍ-]+ ){{0,3}}?(?:investment|"
        rf"equity|capital|"
        rf"backing) (?:[\wⓍ-]+ ){{0,3}}?)\bfrom (?P<backers>{MANY})",
        rf"(?P<backers>{MANY}),? {_BE}(?:among|one of|part of) (?:the )?(?:[\wⓍ-]+ ){{0,3}}?{INVESTORS} "
        rf"(?:putting|pouring|pumping|injecting|investing|who (?:have )?put) [^.;Ⓞ]{{0,30}}?Ⓜ (?:in|into) (?:the )?"
        rf"{WORDS}(?P<backed>Ⓞ)",
        # Whose stake it is stands earlier: "it bought a 20% stake in Foo".
        rf"\b(?:bought|buys|acquired|acquires|took|takes|taken|holds|owns|(?:spent|spends|paid|pays) Ⓜ (?:on|for)) "
        rf"(?:an? )?(?:[a-zⓍ-]+ ){{0,2}}?(?P<share>⓪)?(?: [a-z-]+){{0,2}}? ?(?:stake|shareholding|holding) in (?:the )?"
        rf"{WORDS}(?P<backed>Ⓞ)",
        r"\b(?:funding|financing|investment|Series [A-H]|"
        rf"Ⓜ) (?:round )?(?:was )?,? ?(?:co-)?led by (?P<backers>{MANY})",
        rf"\b(?:round|raise|financing),? (?:which (?:was )?|was |had been )?(?:jointly )?(?:co-)?(?:led|headed|"
        rf"anchored) by "
        rf"(?P<backers>{MANY})",
        rf"\b(?:[Rr]ound|[Rr]aised|[Ff]unding|[Ff]inancing)\b[^.;]{{0,120}}?\b(?:with (?:the )?(?:participation|"
        rf"support|"
        rf"contributions?|backing|money|cash) (?:of|from|by)|joined by|investors (?:such as|including|were|are|:)) "
        rf"(?P<backers>{MANY})",
        rf"(?P<backers>{MANY}) (?:has |have |had )?(?:also )?(?:invested|invests) in (?:the )?(?:[a-zⓍ-]+ ){{0,3}}?"
        rf"(?P<backed>Ⓞ)(?!{S})",
        rf"(?:\b[Ii]ts|\b[Ww]hose|(?P<backed>Ⓞ){S}|^(?:The|Our|Other|Further|Existing|New|Early)?) ?(?:[\wⓍ-]+ "
        rf"){{0,3}}?(?i:{INVESTORS}),? (?:now |also |today |already |so far )?"
        rf"(?:such as|including|includes?|included|are|is|were|range from|comprise|count|like|namely) "
        rf"(?P<backers>{MANY})",
    )
)
#: The same of the company that the article is about.
TOPICS_BACKERS = patterns(
    (
        rf"(?P<backers>{MANY}),? (?:also|likewise) (?:took part|participated|joined|contributed)"
        r"(?= (?:in|to) (?:the|this) (?:[a-z]+ )?(?:round|raise|financing)|[.;]|$)",
        rf"(?P<backers>{MANY}),? (?:is|are|was|were|count|counts|belongs?) (?:likewise |also |too "
        rf")?(?:among|one of|to) "
        rf"(?:its|the|our) {INVESTORS}\b(?! (?:of|in|at|behind|putting|pouring|who|that|which)\b)",
        rf"(?P<backers>{MANY}) (?:likewise|also|too) (?:belongs?|counts?) (?:among|to) (?:its|the|our) {INVESTORS}\b"
        r"(?! (?:of|in)\b)",
        r"(?P<backers>Ⓞ)(?:, [^.;Ⓞ]{3,60},)? (?:takes?|took|has taken) an? (?:[\w⓪Ⓧ-]+ ){0,2}?stake(?=[.;,])",
        rf"\b(?:[Tt]he|[Oo]ur) (?:other |remaining |further |outside |main )?{INVESTORS} (?:are|"
        rf"include) (?P<backers>{MANY})",
        rf"(?P<backers>{MANY})(?:, [^.;Ⓞ]{{3,70}},)?,? (?:that |which |who )?(?:has |had |have )?(?:enter(?:ed|s)?|"
        r"join(?:ed|s)?|(?:came|comes?) (?:in|on board|aboard)|got in|climbed aboard|signed up|step(?:ped|s)? in)"
        rf"(?: early| late| later| first)?,? as (?:an? |one of the )?(?:[\wⓍ-]+ )?{INVESTOR}s?",
        r"(?P<backers>Ⓞ) (?:has |had |also |first |later )?(?:put (?:some |its |fresh |new )?(?:money|cash|"
        r"capital|funds) in|"
        r"invested|bought in|chipped in|came in)(?= (?:in|at|early|late|with) |[.,;]|$)(?! (?:in|at|with) "
        r"(?:[\wⓍ-]+ ){0,3}"
        r"(?:Ⓞ|Ⓕ|Ⓛ|Ⓜ|plant|factory))",
        r"(?P<backers>Ⓞ)(?:, [^.;Ⓞ]{3,70},)? (?:co-)?led(?: the (?:round|raise|financing))?(?=\.|$)",
        rf"\b(?:[Bb]acked|[Ff]unded|[Ff]inanced|[Ss]upported) by (?:investors (?:such as |including |like "
        rf")?)?(?P<backers>{MANY})",
    )
)
