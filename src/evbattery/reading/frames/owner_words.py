"""The ways to say who owns and who backs a company, as tables of patterns over masked sentences.

In the patterns for backers ``backers`` back ``backed``; in those for parents ``parents`` own ``child``. Without a group
for
the company that is owned, it is the one that "its" stands for.
"""

from __future__ import annotations

from evbattery.patterns import patterns

_BRACKETS = r"(?: ?\([^()]{1,60}\))*"
_ITEM = r"(?:Ⓛ's |[A-Z][a-z]+'s |(?:the |its |an? )?(?:Ⓛ |[A-Z]?[a-z][a-z-]* ){0,3}?)?Ⓞ(?: group\b| of (?:the )?Ⓛ)?"
_MANY = rf"{_ITEM}(?:(?:,| and|, and| as well as) {_ITEM}){{0,6}}"
_INVESTORS = r"(?:backers|investors|shareholders|owners|stakeholders)"
_INVESTOR = r"(?:backer|investor|shareholder|owner|stakeholder)"
_UNIT = (
    r"(?:unit|subsidiary|arm|division|affiliate|business|offshoot|spin-?off|(?:child|daughter|battery|cell|energy|"
    r"captive) company|daughter)"
)
_WORDS = r"(?:[\w'-]+ ){0,5}?"
#: Words that describe the company behind them: no clause of its own begins among them.
_DESCRIBED = (
    r"(?:(?!(?:that|which|who|and|in|at|with|by|for|to|from|of|counts|is|was|has|university|institute)\b)"
    r"[\w'-]+ ){0,5}?"
)
_S = r"(?:'s|')"
_SIZE = (
    r"(?:about |around |roughly |nearly |just over |just under |some |almost |more than |over |at least )?"
)
_ROUGH = (
    r"(?:main|biggest|largest|major|lead|principal|key|core|long-time|early|minority|strategic|new|single "
    r"largest)"
)
_PART = r"(?:an? |some )?(?:[\w⓪-]+ ){0,3}?(?:stake|shares|shareholding|holding|interest)(?: of (?:[a-z]+ ){0,2}?⓪)?"
_PUT = (
    r"(?:putting|puts?|investing|invests?|invested|injecting|injects?|injected|pumped|pumps?|poured|pours?|ploughed|"
    r"committed|commits?)"
)
_RAISED = (
    r"(?:raised|raises|raising|secured|secures|received|receives|obtained|collected|attracted|won|closed|got)"
)

#: ``backers`` back ``backed``.
BACKERS = patterns(
    (
        r"(?P<backers>Ⓞ(?: and Ⓞ)?)-backed (?:[\w'&-]+ ){0,6}?(?P<backed>Ⓞ)",
        rf"(?P<backed>Ⓞ){_BRACKETS}(?:, (?!which\b)[^,.;Ⓞ]{{3,60}}(?=,))?,? (?:which is |"
        r"is )?(?:also )?(?:backed|funded|financed|"
        rf"bankrolled) by (?P<backers>{_MANY})",
        rf"(?P<backers>{_MANY}),? (?:is|are|was|were) (?:also )?(?:among|one of|"
        rf"part of) (?P<backed>Ⓞ){_S} (?:[\w-]+ )?{_INVESTORS}",
        rf"\b[Aa]mong (?:the )?(?:[\w-]+ )?{_INVESTORS} (?:of|in|behind) (?P<backed>Ⓞ) (?:are|is|"
        rf"were) (?P<backers>{_MANY})",
        rf"\b[Aa]mong (?P<backed>Ⓞ){_S} (?:[\w-]+ )?{_INVESTORS} (?:are|is|were) (?P<backers>{_MANY})",
        rf"\b[Aa]mong its (?:[\w-]+ )?{_INVESTORS} (?:are|is|were) (?P<backers>{_MANY})",
        r"(?P<backed>Ⓞ)[^.;Ⓞ]{0,60}?(?:that |which )?(?:can |also )?(?:counts?|has|lists|"
        rf"names?) (?P<backers>{_MANY}) "
        rf"(?:among|as) (?:its |an? )?(?:[\w-]+ )?(?:{_INVESTORS}|{_INVESTOR})\b",
        rf"\b(?:[Tt]he )?(?:[\w-]+ )?{_INVESTORS} (?:of|in|behind) (?P<backed>Ⓞ) (?:include|are|"
        rf"comprise) (?P<backers>{_MANY})",
        rf"(?P<backed>Ⓞ),? with (?P<backers>{_MANY}) (?:among|as) its {_INVESTORS}",
        r"(?P<backers>Ⓞ)(?:, which|, who)? (?:has |will |is to |agreed to |is )?(?:also )?(?:takes?|"
        r"taken|took|taking|bought|buys?|"
        rf"acquires?|acquired|purchased|secured|snapped up) (?:an? )?(?:[\w⓪-]+ ){{0,4}}?(?:stake|shares|"
        rf"shareholding) in (?:the )?{_WORDS}(?P<backed>Ⓞ)",
        rf"(?P<backers>Ⓞ)[^.;Ⓞ]{{0,80}}?\b(?:owns|holds|has|keeps|retains) {_PART} in (?:the )?{_WORDS}(?P<backed>Ⓞ)",
        rf"(?P<backers>Ⓞ)[^.;Ⓞ]{{0,60}}? (?:owns|holds) {_SIZE}(?P<share>⓪) (?:of|in) (?:the )?{_WORDS}(?P<backed>Ⓞ)",
        r"(?P<backed>Ⓞ),(?: an?| the) [^.;Ⓞ]{0,60}?in which (?P<backers>Ⓞ) (?:also )?(?:has|holds|"
        r"owns) (?:a |about |around |some )?(?P<share>⓪)",
        rf"(?P<backers>Ⓞ){_BRACKETS} (?:had |has )?(?:entered|come in|came in|joined) with ⓪ (?:at|in) (?P<backed>Ⓞ)",
        r"(?P<backers>Ⓞ) (?:has |had |also )?(?:bought|buys|bought its way|came|"
        r"come) into (?:the )?(?:[a-z-]+ ){0,3}?(?P<backed>Ⓞ)(?!'s)",
        r"(?P<backers>Ⓞ) (?:has |had |also )?(?:became|become|becomes|joined as|entered as|is|"
        rf"remains) an? (?:{_ROUGH} )?{_INVESTOR} "
        rf"(?:in|of|at) (?:the )?{_WORDS}(?P<backed>Ⓞ)",
        rf"(?P<backers>Ⓞ) (?:is |has |will |has agreed to |agreed to )?{_PUT} (?:up to |about |around |"
        r"as much as |a further |another )?"
        rf"Ⓜ (?:in|into) (?:the )?(?:[a-z-]+ ){{0,3}}?(?P<backed>Ⓞ)(?!{_S})",
        r"(?P<backed>Ⓞ)(?:, [^.;Ⓞ]{3,60},)? (?:has |had |"
        rf"also )?{_RAISED} [^.;Ⓞ]{{0,40}}?Ⓜ [^.;Ⓞ]{{0,40}}?\bfrom (?P<backers>{_MANY})",
        r"\b(?:funding|financing|investment|Series [A-H]|"
        rf"Ⓜ) (?:round )?(?:was )?,? ?(?:co-)?led by (?P<backers>{_MANY})",
        rf"\b(?:round|raise|financing),? (?:which (?:was )?|was |had been )?(?:jointly )?(?:co-)?(?:led|headed|"
        rf"anchored) by "
        rf"(?P<backers>{_MANY})",
        rf"\b(?:[Rr]ound|[Rr]aised|[Ff]unding|[Ff]inancing)\b[^.;]{{0,120}}?\b(?:with (?:the )?(?:participation|"
        rf"support|"
        rf"contributions?|backing|money|cash) (?:of|from|by)|joined by|investors (?:such as|including|were|are|:)) "
        rf"(?P<backers>{_MANY})",
        rf"(?P<backers>{_MANY}) (?:also |again |both )?(?:participated|took part|invested|joined|followed on|"
        rf"came along)"
        r"(?: again| too)? in (?:the|this|that|its) (?:[\w-]+ )?(?:round|raise|financing)\b",
        r"\b(?:those|investors|firms|funds|companies) (?:who|that|which) (?:have |had |has )?(?:put (?:money|cash|"
        rf"capital) in(?:to)?|invested in|backed|funded|financed) (?P<backed>Ⓞ) (?:are|is|include) "
        rf"(?P<backers>{_MANY})",
        rf"\bled by Ⓞ(?: and Ⓞ)?[;,] (?P<backers>{_MANY}) "
        rf"(?:also |have |has )?(?:join|joins|joined|participate[sd]?)\b",
        r"(?P<backers>Ⓞ)(?:, [^,.;Ⓞ]{3,60},)? (?:is|remains) (?:an?|"
        rf"the) (?:{_ROUGH} )?{_INVESTOR} (?:in|of) (?P<backed>Ⓞ)",
        rf"(?P<backed>Ⓞ){_S} {_ROUGH} {_INVESTOR},? (?:is )?(?P<backers>Ⓞ)",
        rf"(?:\b[Ii]ts|\b[Ww]hose|(?P<backed>Ⓞ){_S}|^(?:The|Our|Other|Further|Existing|New|Early)?) ?(?:[\w-]+ "
        rf"){{0,3}}?(?i:{_INVESTORS}),? (?:now |also |today |already |so far )?"
        rf"(?:such as|including|includes?|included|are|is|were|range from|comprise|count|like|namely) "
        rf"(?P<backers>{_MANY})",
    )
)
#: The same of the company that the article is about.
TOPICS_BACKERS = patterns(
    (
        rf"(?P<backers>{_MANY}),? (?:is|are|count|counts|belongs?) (?:likewise |also |too )?(?:among|one of|to) "
        rf"(?:its|the|our) {_INVESTORS}\b(?! (?:of|in)\b)",
        rf"(?P<backers>{_MANY}) (?:likewise|also|too) (?:belongs?|counts?) (?:among|to) (?:its|the|our) {_INVESTORS}\b"
        r"(?! (?:of|in)\b)",
        rf"(?P<backers>Ⓞ)(?:, [^.;Ⓞ]{{3,60}},)? (?:is|remains|becomes|became) (?:also )?(?:an?|its|"
        rf"the) (?:(?:main|biggest|largest|major|lead|principal|long-time) )?{_INVESTOR}\b(?! (?:in|of))",
        r"(?P<backers>Ⓞ)(?:, [^.;Ⓞ]{3,60},)? (?:takes?|took|has taken) an? (?:[\w⓪-]+ ){0,2}?stake(?=[.;,])",
        rf"\b(?:[Tt]he|[Oo]ur) (?:other |remaining |further |outside |main )?{_INVESTORS} (?:are|"
        rf"include) (?P<backers>{_MANY})",
        r"(?P<backers>Ⓞ)(?:, [^.;Ⓞ]{3,70},)?,? (?:that |which |who )?(?:has |had )?(?:entered|"
        r"joined|came in|came on board|got in|came aboard|climbed aboard|signed up|stepped in)(?: early| late| "
        r"later| first)?,? "
        rf"as (?:an? |one of the )?(?:[\w-]+ )?{_INVESTOR}",
        # "Foo is a shareholder, as are Bar and Baz"
        rf"\b{_INVESTOR},? (?:too,? )?(?:as are|as is|as were|like|alongside|along with|together with|besides|"
        rf"and so are|"
        rf"and so is) (?P<backers>{_MANY})",
        rf"\b(?:It|it) (?:is|was|remains|became|has become) (?:also |already |now )?(?:an?|one of the) "
        rf"(?:{_ROUGH} )?{_INVESTOR}\b"
        r"(?! (?:in|of))",
        r"(?P<backers>Ⓞ) (?:has |had |also |first |later )?(?:put (?:some |its |fresh |new )?(?:money|cash|"
        r"capital|funds) in|"
        r"invested|bought in|chipped in|came in)(?= (?:in|at|early|late|with) |[.,;]|$)(?! (?:in|at|with) "
        r"(?:[\w-]+ ){0,3}"
        r"(?:Ⓞ|Ⓕ|Ⓛ|Ⓜ|plant|factory))",
        rf"\b(?:on|to|in) (?:the|its|our) (?:cap table|shareholders?(?:' list| register| base)|investor base) "
        rf"(?:are|is) "
        rf"(?P<backers>{_MANY})",
        rf"(?P<backers>{_MANY})(?:, [^.;Ⓞ]{{3,60}},)? (?:has |have )?(?:also )?(?:doubled down|reinvested|re-upped|"
        r"followed on|topped up (?:its|their) (?:holdings?|stakes?|investments?))\b",
        r"(?P<backers>Ⓞ)(?:, [^.;Ⓞ]{3,70},)? (?:co-)?led(?: the (?:round|raise|financing))?(?=\.|$)",
        rf"\b(?:[Bb]acked|[Ff]unded|[Ff]inanced|[Ss]upported) by (?:investors (?:such as |including |like "
        rf")?)?(?P<backers>{_MANY})",
    )
)
#: Backers that the text says are so no more.
FORMER = patterns(
    (
        rf"(?P<backers>Ⓞ), (?:once|formerly|until \w+) (?P<backed>Ⓞ)'s (?:[\w-]+ ){{0,2}}?{_INVESTOR}",
        rf"\b(?:our|its) (?:largest|biggest|main) {_INVESTOR} was (?P<backers>Ⓞ)",
    )
)
_OWNED = (
    r"(?:jointly |wholly |fully |entirely |majority[- ]|completely |solely )?"
    r"(?<!part-)(?<!partly )(?:owned|controlled|held)"
    r"(?: (?:fifty[- ]fifty|50[:/-]50|half and half|equally|jointly|in equal (?:parts|shares)|⓪ each|(?:to )?⓪))?"
)
#: ``parents`` own ``child``.
PARENTS = patterns(
    (
        rf"(?P<child>Ⓞ){_BRACKETS}(?: of Ⓛ(?:, Ⓛ)*)?,? (?:is |which is |and )?(?:an?|"
        rf"the) {_WORDS}{_UNIT} (?:of|owned by) (?:Ⓛ's )?{_DESCRIBED}(?P<parents>Ⓞ)",
        rf"(?P<child>Ⓞ){_BRACKETS},? (?:which is |is |now |"
        rf"itself )?{_OWNED} by {_WORDS}(?:Ⓛ )?(?:firm |group |company )?(?P<parents>{_MANY})",
        rf"(?P<child>Ⓞ){_BRACKETS},(?: an?| the) [^.;Ⓞ]{{0,50}}? {_OWNED} by (?:the )?(?:Ⓛ "
        rf")?{_WORDS}(?P<parents>{_MANY})",
        rf"(?P<parents>Ⓞ){_S} (?:[\w-]+ ){{0,3}}?{_UNIT},? (?P<child>Ⓞ)",
        rf"(?P<parents>Ⓞ){_S} (?P<child>Ⓞ) {_UNIT}\b",
        rf"(?P<child>Ⓞ){_BRACKETS}, (?P<parents>Ⓞ){_S} (?:[\w-]+ ){{0,3}}?{_UNIT}(?=[,.;]|$| (?:that|which|for|in)\b)",
        rf"(?P<child>Ⓞ){_BRACKETS}, (?:an?|the) (?P<parents>Ⓞ)(?:'s)? (?:[a-z-]+ ){{0,2}}?{_UNIT}\b",
        rf"(?P<parents>Ⓞ)(?:,? and|,) its (?:[\w-]+ ){{0,3}}?{_UNIT},? (?P<child>Ⓞ)",
        rf"(?P<child>Ⓞ){_BRACKETS},? (?:which |and |that )?(?:in turn |itself |now |already |today |also |still "
        rf"){{0,2}}"
        rf"(?:belongs (?:half |jointly |wholly |entirely |since Ⓓ )?|is answerable |is affiliated )to "
        rf"(?P<parents>{_MANY})",
        # A purchase that is done: the buyer is the parent.
        r"(?P<parents>Ⓞ)(?:, [^.;Ⓞ]{3,60},)?(?: of (?:the )?Ⓛ)? (?:has |had |recently |since )?(?:completed|"
        r"closed|finali[sz]ed|"
        r"wrapped up|concluded) (?:the|its) (?:[\w-]+ ){0,2}?(?:takeover|acquisition|purchase|buy-?out) of (?:the )?"
        rf"(?:[a-z-]+ |[A-Z][a-z]+ (?=[a-z])){{0,4}}?(?P<child>Ⓞ)(?!{_S})",
        rf"(?P<child>Ⓞ),? (?:which )?(?:was|has been|had been) (?:fully |wholly )?(?:acquired|taken over|"
        rf"bought(?: out| up)?|"
        rf"swallowed(?: up)?) (?:in Ⓓ |outright |last year )?by (?:the )?{_WORDS}(?:Ⓛ's )?(?P<parents>Ⓞ)(?! and Ⓞ)",
        rf"(?P<child>Ⓞ){_BRACKETS},? (?:which )?(?:is |has been |was )?(?:now |also |"
        r"a )?part of (?:the )?(?:[A-ZⓁ][a-z]* )?(?P<parents>Ⓞ)"
        r"(?: group)?(?=[,.;]|$| (?:and|since|group)\b)",
        r"(?P<parents>Ⓞ) (?:is to become|will become|becomes|became|is) the sole owner of (?P<child>Ⓞ)",
        rf"(?P<child>Ⓞ){_S} (?:[\w-]+ ){{0,2}}?parent(?: company| group| firm)?,? (?:is )?(?P<parents>Ⓞ)",
        rf"(?P<parents>Ⓞ){_BRACKETS},? (?:is |which is )?(?:the )?(?:[\w-]+ )?parent(?: company| group|"
        r" firm)? (?:of|behind) (?P<child>Ⓞ)",
        r"\b[Pp]arent(?: company| group| firm)? of (?P<child>Ⓞ),? (?:is )?(?P<parents>Ⓞ)",
        r"\b[Ii]ts (?:[\w-]+ )?parent(?: company| group| firm)?,? (?:is )?(?:the )?(?:[a-z-]+ ){0,3}?(?P<parents>Ⓞ)",
        r"(?P<parents>Ⓞ)(?: of Ⓛ)?, (?:which is )?its (?:[\w-]+ )?parent(?: company| group| firm)?\b",
        r"(?P<parents>Ⓞ)-(?:owned|controlled) (?:[a-z-]+ ){0,4}?(?P<child>Ⓞ)",
        r"(?P<child>Ⓞ), which (?P<parents>Ⓞ) (?:wholly |fully |also )?(?:owns|controls)(?= since|[,.;]|$)",
        r"(?P<child>Ⓞ), (?:an?|the) [^.;,Ⓞ]{3,60} (?:that|which) (?P<parents>Ⓞ) (?:wholly |fully |also )?"
        r"(?:owns|controls)(?= since|[,.;]|$)",
        r"(?P<parents>Ⓞ) (?:wholly |fully |now |also )?(?:owns|controls) it (?:outright|wholly|fully|entirely|alone)\b",
        r"(?P<parents>Ⓞ), (?:the|an?) [^.;,Ⓞ]{3,60} (?:that|which) [^.;,Ⓞ]{0,60}\b"
        r"(?:owns|controls) (?:it|the company)\b",
        rf"^Owned by (?P<parents>{_MANY})",
        rf"(?P<child>Ⓞ){_BRACKETS},? (?:which )?(?:is |was |has been )?(?:now |still |today |wholly )?(?:the |"
        rf"an? )?(?:[\w-]+ ){{0,3}}?"
        rf"(?:daughter|sister|member|brand|company|holding|child|entity|maker|producer|manufacturer|specialist)"
        rf" (?:company |firm )?(?:of|within|inside|belonging to|from) the (?:[\w-]+ ){{0,2}}?(?P<parents>Ⓞ) "
        rf"(?:group|family|"
        r"conglomerate|empire|stable)\b",
        rf"(?:\b[Ii]ts|\b[Ww]hose|(?P<child>Ⓞ){_S}) (?:[\w-]+ )?(?:(?:majority|controlling|sole|ultimate) "
        rf"(?:owner|shareholder)|"
        rf"owner|parent(?: company| group| firm)?|mother company)(?: is|,| was)? (?:the "
        rf")?{_WORDS}(?P<parents>Ⓞ)(?! and Ⓞ)",
        r"(?P<parents>Ⓞ)(?:, [^.;Ⓞ]{3,60},)? (?:has |had |also )?(?:owns|controls|wholly owns|fully owns|"
        r"(?:is|remains|became) (?:the |its )?(?:[\w-]+ )?(?:owner|parent|majority shareholder|parent company) of) "
        rf"(?:all of |the whole of |the )?(?:[a-z-]+ ){{0,3}}?(?P<child>Ⓞ)(?!{_S})",
        rf"\bIts (?:[\w-]+ ){{0,3}}?{_UNIT},? (?P<child>Ⓞ)",
        r"(?P<parents>Ⓞ)-(?:owned|controlled) (?:[a-z-]+ ){0,2}?(?:firm|company|group|start-?up|[a-z]*maker|"
        r"producer|outfit|"
        r"supplier|operator|recycler|manufacturer|developer|business|brand|miner)\b(?! Ⓞ)",
        rf"(?P<child>Ⓞ)[^.;Ⓞ]{{3,80}},? (?:and|which|that) (?:is|was) (?:now |still |today )?{_OWNED} by "
        rf"(?P<parents>{_MANY})",
        rf"\b(?:its|by|through|via) (?:(?!own\b)[a-z⓪-]+ ){{0,2}}?{_UNIT} (?P<child>Ⓞ)",
    )
)
#: The same of joint ventures; what an aside hides there ("and Foo's arm Bar") is no owner.
VENTURES = patterns(
    (
        rf"(?P<child>Ⓞ){_BRACKETS}(?:,| is| was| \(|, which is| -) ?(?:an?|the|their|now an?) (?:[\w⓪Ⓛ'-]+ ){{0,4}}?"
        r"(?:joint[- ]venture|JV|venture)(?: company)? (?:(?:formed|set up|founded|owned|established|created|run) )?"
        rf"(?:of|between|by|from) (?P<parents>{_MANY})(?!{_S} (?:[\w-]+ ){{0,2}}?{_UNIT})",
        rf"(?P<child>Ⓞ){_BRACKETS},? (?:which is |which was |was |is )?(?:jointly |co-)?(?:set up|formed|founded|"
        rf"established|"
        rf"created) (?:jointly |together |in Ⓓ )?by (?P<parents>{_ITEM}(?:,? and|,) {_ITEM})",
    )
)
#: Who holds more than half is a parent.
HOLDERS = patterns(
    (
        rf"(?P<parents>Ⓞ)[^.;Ⓞ]{{0,60}}? (?:owns|holds|controls) {_SIZE}(?P<share>⓪) (?:of|"
        rf"in) (?:the )?{_WORDS}(?P<child>Ⓞ)",
        rf"(?P<child>Ⓞ){_BRACKETS},? (?:is |which is )?(?P<share>⓪)[- ](?:owned|held|controlled) by (?P<parents>Ⓞ)",
    )
)
