"""The ways to say who owns and who backs a company, as tables of patterns over masked sentences.

In the patterns for backers ``backers`` back ``backed``; in those for parents ``parents`` own ``child``. Without a group
for
the company that is owned, it is the one that "its" stands for.
"""

from __future__ import annotations

from evbattery.patterns import patterns

_BRACKETS = r"(?: ?\([^()]{1,60}\))*"
_ITEM = r"(?:Ⓛ's |[A-Z][a-z]+'s |(?:the |its |an? )(?:[A-Z]?[a-z][a-z-]* ){0,3}?)?Ⓞ"
_MANY = rf"{_ITEM}(?:(?:,| and|, and| as well as) {_ITEM}){{0,6}}"
_INVESTORS = r"(?:backers|investors|shareholders|owners|stakeholders)"
_INVESTOR = r"(?:backer|investor|shareholder|owner|stakeholder)"
_UNIT = r"(?:unit|subsidiary|arm|division|affiliate|business|offshoot|spin-?off)"
_WORDS = r"(?:[\w'-]+ ){0,5}?"
_S = r"(?:'s|')"
_SIZE = (
    r"(?:about |around |roughly |nearly |just over |just under |some |almost |more than |over |at least )?"
)
_ROUGH = r"(?:main|biggest|largest|major|lead|principal|key|core|long-time|early|minority|strategic|new|single largest)"
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
        rf"(?P<backed>Ⓞ),? whose (?:[\w-]+ ){{0,2}}?{_INVESTORS} (?:include|are|comprise) (?P<backers>{_MANY})",
        rf"(?P<backed>Ⓞ){_S} (?:[\w-]+ ){{0,2}}?{_INVESTORS} (?:include|are|comprise) (?P<backers>{_MANY})",
        rf"\b(?:[Tt]he )?(?:[\w-]+ )?{_INVESTORS} (?:of|in|behind) (?P<backed>Ⓞ) (?:include|are|"
        rf"comprise) (?P<backers>{_MANY})",
        rf"\b[Ii]ts (?:[\w-]+ ){{0,2}}?{_INVESTORS} (?:include|are|comprise) (?P<backers>{_MANY})",
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
        rf"\bround,? (?:which was )?(?:co-)?led by (?P<backers>{_MANY})",
        r"(?P<backers>Ⓞ)(?:, [^,.;Ⓞ]{3,60},)? (?:is|remains) (?:an?|"
        rf"the) (?:{_ROUGH} )?{_INVESTOR} (?:in|of) (?P<backed>Ⓞ)",
        rf"(?P<backed>Ⓞ){_S} {_ROUGH} {_INVESTOR},? (?:is )?(?P<backers>Ⓞ)",
    )
)
#: The same of the company that the article is about.
TOPICS_BACKERS = patterns(
    (
        rf"(?P<backers>{_MANY}),? (?:is|are) (?:also )?(?:among|one of) its {_INVESTORS}",
        rf"(?P<backers>Ⓞ)(?:, [^.;Ⓞ]{{3,60}},)? (?:is|remains|becomes|became) (?:also )?(?:an?|its|"
        rf"the) (?:(?:main|biggest|largest|major|lead|principal|long-time) )?{_INVESTOR}\b(?! (?:in|of))",
        r"(?P<backers>Ⓞ)(?:, [^.;Ⓞ]{3,60},)? (?:takes?|took|has taken) an? (?:[\w⓪-]+ ){0,2}?stake(?=[.;,])",
        rf"\b(?:[Tt]he|[Oo]ur) (?:other |remaining |further |outside |main )?{_INVESTORS} (?:are|"
        rf"include) (?P<backers>{_MANY})",
        r"(?P<backers>Ⓞ)(?:, [^.;Ⓞ]{3,70},)?,? (?:that |which |who )?(?:has |had )?(?:entered|"
        r"joined|came in|came on board|got in) "
        rf"as (?:an? )?(?:[\w-]+ )?{_INVESTOR}",
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
    r"(?<!part-)(?<!partly )(?:owned|controlled)"
)
#: ``parents`` own ``child``.
PARENTS = patterns(
    (
        rf"(?P<child>Ⓞ){_BRACKETS}(?: of Ⓛ(?:, Ⓛ)*)?,? (?:is |which is |and )?(?:an?|"
        rf"the) {_WORDS}{_UNIT} (?:of|owned by) {_WORDS}(?:Ⓛ's )?(?P<parents>Ⓞ)",
        rf"(?P<child>Ⓞ){_BRACKETS},? (?:which is |is |now |"
        rf"itself )?{_OWNED} by {_WORDS}(?:Ⓛ )?(?:firm |group |company )?(?P<parents>{_MANY})",
        rf"(?P<child>Ⓞ){_BRACKETS},(?: an?| the) [^.;Ⓞ]{{0,50}}? {_OWNED} by (?:the )?(?:Ⓛ "
        rf")?{_WORDS}(?P<parents>{_MANY})",
        rf"(?P<parents>Ⓞ){_S} (?:[\w-]+ ){{0,3}}?{_UNIT},? (?P<child>Ⓞ)",
        rf"(?P<parents>Ⓞ){_S} (?P<child>Ⓞ) {_UNIT}\b",
        rf"(?P<child>Ⓞ){_BRACKETS}, (?P<parents>Ⓞ){_S} (?:[\w-]+ ){{0,3}}?{_UNIT}(?=[,.;]|$| (?:that|which|for|in)\b)",
        rf"(?P<child>Ⓞ){_BRACKETS}, (?:an?|the) (?P<parents>Ⓞ)(?:'s)? (?:[a-z-]+ ){{0,2}}?{_UNIT}\b",
        rf"(?P<parents>Ⓞ)(?:,? and|,) its (?:[\w-]+ ){{0,3}}?{_UNIT},? (?P<child>Ⓞ)",
        rf"(?P<child>Ⓞ) (?:now |already )?belongs (?:half |jointly |wholly |entirely )?to (?P<parents>{_MANY})",
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
        rf"^Owned by (?P<parents>{_MANY})",
        rf"\b(?:its|by|through|via) (?:[a-z-]+ )?{_UNIT} (?P<child>Ⓞ)",
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
