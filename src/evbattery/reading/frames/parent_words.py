"""The ways to say who owns a company, as tables of patterns over masked sentences: ``parents`` own ``child``.

Without a group for the company that is owned, it is the one that "it" stands for; without one for the parents, "its
subsidiary" is that of the company that acts.
"""

from __future__ import annotations

from evbattery.patterns import patterns
from evbattery.reading.frames.owner_words import (
    A_UNIT,
    BRACKETS,
    CALLED,
    DESCRIBED,
    IS,
    ITEM,
    JOINT,
    MANY,
    SIZE,
    UNIT,
    WORDS,
    S,
)

_OWNED = (
    r"(?:jointly |wholly |fully |entirely |majority[- ]|completely |solely )?"
    r"(?<!part-)(?<!partly )(?:owned|controlled|held)"
    r"(?: (?:fifty[- ]fifty|50[:/-]50|half and half|equally|jointly|in equal (?:parts|shares)|⓪ each|(?:to )?⓪))?"
)
#: ``parents`` own ``child``.
PARENTS = patterns(
    (
        rf"(?P<child>Ⓞ){BRACKETS}(?: of Ⓛ(?:, Ⓛ)*)?{IS}(?:and )?{A_UNIT}(?:(?:{UNIT}|member) (?:of|"
        rf"owned by|belonging to|"
        rf"within)|(?:{UNIT}|entity|company) (?:under|inside)) (?:the )?"
        rf"(?:Ⓛ's )?{DESCRIBED}(?P<parents>Ⓞ)",
        rf"(?P<child>Ⓞ){BRACKETS}{IS}(?:an? |the |another )?(?P<parents>Ⓞ)(?:{S})? (?:[\w⓪Ⓧ-]+ ){{0,4}}?{UNIT}"
        r"(?=[,.;)]|$| (?:that|which|for|in|and|since)\b)",
        rf"(?P<child>Ⓞ){BRACKETS}, of the (?P<parents>Ⓞ) [Gg]roup\b",
        rf"(?P<child>Ⓞ){BRACKETS},(?: which is)? an? (?P<parents>Ⓞ) (?:[Gg]roup )?company(?=[,.;)]|$)",
        r"(?<![Ff]ormer )(?<![Oo]ne-time )(?P<parents>Ⓞ) (?:(?:battery|cell|storage|energy|materials|"
        r"recycling|wholly[- ]owned) ){0,2}(?:subsidiary|"
        r"unit|affiliate|brand) (?P<child>Ⓞ)",
        rf"(?<!')\b(?:[Ii]ts|by|through|via) (?:(?!own\b)[\w⓪Ⓧ-]+ ){{0,4}}?{UNIT}(?: in Ⓛ(?:, Ⓛ)*)?{CALLED}"
        r"(?P<child>Ⓞ)(?! (?:said|says|told)\b)",
        rf"(?P<parents>Ⓞ){BRACKETS}(?: of (?:the )?Ⓛ)?[^.;Ⓞ]{{0,40}}? (?:set(?:s|ting)? up|establish(?:es|ed|ing)?|"
        rf"form(?:s|ed|ing)?|found(?:s|ed|ing)?|creat(?:es|ed|ing|e)|incorporat(?:es|ed|ing|e)|"
        rf"launch(?:es|ed|ing)?) an? "
        rf"(?:[\w⓪Ⓧ-]+ ){{0,4}}?{UNIT}(?: in Ⓛ(?:, Ⓛ)*)?{CALLED}(?P<child>Ⓞ)",
        rf"(?P<parents>{ITEM}(?:,? and|,) {MANY}),? (?:each|both|jointly|together|equally) (?:own|hold|"
        rf"have|control)s? "
        rf"(?:(?:half|⓪|an equal share) (?:of|in) )?(?:the )?(?:[a-zⓍ-]+ ){{0,3}}?(?P<child>Ⓞ)(?!{S})",
        rf"(?P<child>Ⓞ){BRACKETS}(?:,? which)? (?:is|belongs) half (?:to )?"
        rf"(?P<parents>{ITEM}(?:{S})? and half (?:to )?{ITEM})",
        rf"(?P<child>Ⓞ){BRACKETS}(?:,| -)? (?:which is |is |now |"
        rf"itself )?{_OWNED} by {WORDS}(?:Ⓛ )?(?:firm |group |company )?(?P<parents>{MANY})",
        rf"(?P<child>Ⓞ){BRACKETS},(?: an?| the) (?:(?! (?:is|was|are|were|has|will) )[^.;Ⓞ]){{0,50}}? "
        rf"{_OWNED} by (?:the )?(?:Ⓛ "
        rf")?{WORDS}(?P<parents>{MANY})",
        rf"(?P<parents>Ⓞ){S} (?P<child>Ⓞ) {UNIT}\b",
        rf"(?P<child>Ⓞ){BRACKETS},? (?:which |and |that )?(?:in turn |itself |now |already |today |also |still "
        rf"){{0,2}}"
        rf"(?:(?:belongs|(?:has )?belonged) (?:half |jointly |wholly |entirely |since Ⓓ )?|is answerable |"
        rf"is affiliated )to (?P<parents>{MANY})",
        # A purchase that is done: the buyer is the parent.
        r"(?P<parents>Ⓞ)(?:, [^.;Ⓞ]{3,60},)?(?: of (?:the )?Ⓛ)? (?:has |had |recently |since )?(?:completed|"
        r"closed|finali[sz]ed|"
        r"wrapped up|concluded) (?:the|its) (?:[\wⓍ-]+ ){0,2}?(?:takeover|acquisition|purchase|buy-?out) of (?:the )?"
        rf"(?:[a-zⓍ-]+ |[A-Z][a-z]+ (?=[a-z])){{0,4}}?(?P<child>Ⓞ)(?!{S})",
        rf"(?P<child>Ⓞ),? (?:which )?(?:was|has been|had been) (?:fully |wholly )?(?:acquired|taken over|"
        rf"bought(?: out| up)?|"
        rf"swallowed(?: up)?) (?:in Ⓓ |outright |last year )?by (?:the )?{WORDS}(?:Ⓛ's )?(?P<parents>Ⓞ)(?! and Ⓞ)",
        rf"(?P<child>Ⓞ){BRACKETS},? (?:which )?(?:is |has been |was )?(?:now |also |"
        r"a )?part of (?:the )?(?:[A-ZⓁ][a-z]* )?(?P<parents>Ⓞ)"
        r"(?: group)?(?=[,.;]|$| (?:and|since|group)\b)",
        r"(?P<parents>Ⓞ) (?:is to become|will become|becomes|became|is) the sole owner of (?P<child>Ⓞ)",
        rf"(?P<parents>Ⓞ){BRACKETS} (?:has |had |also )?(?:bought|acquired|took|taken|holds|owns|has|"
        rf"keeps) (?:an? |the )?"
        rf"(?:majority|controlling) (?:stake|interest|share|shareholding) (?:in|of) (?:the )?{WORDS}(?P<child>Ⓞ)",
        r"(?P<parents>Ⓞ)-(?:owned|controlled) (?:[a-zⓍ-]+ ){0,4}?(?P<child>Ⓞ)",
        rf"\b[Ii]t (?:is|was|has been|had been) (?:now |still |since )?{_OWNED} by {WORDS}(?P<parents>{MANY})",
        r"(?P<child>Ⓞ), which (?P<parents>Ⓞ) (?:wholly |fully |also )?(?:owns|controls)(?= since|[,.;]|$)",
        r"(?P<child>Ⓞ), (?:an?|the) [^.;,Ⓞ]{3,60} (?:that|which) (?P<parents>Ⓞ) (?:wholly |fully |also |has |had )?"
        r"(?:(?:owns|controls)(?= since|[,.;]|$)|(?:bought|acquired|took over|purchased)(?= (?:in )?Ⓓ| for Ⓜ|[,.;]|$))",
        r"^(?:[Tt]he |[Ii]ts )?[Pp]arent(?: company| group)? (?P<parents>Ⓞ)(?! (?:of|and)\b|'s?\b)",
        r"(?P<parents>Ⓞ) (?:wholly |fully |now |also )?(?:owns|controls) it (?:outright|wholly|fully|entirely|alone)\b",
        rf"^Owned by (?P<parents>{MANY})",
        rf"(?:\b[Ii]ts|\b[Ww]hose|(?P<child>Ⓞ){S}) (?:[\wⓍ-]+ )?(?:(?:majority|controlling|sole|ultimate) "
        rf"(?:owner|shareholder)|"
        rf"owner|parent(?: company| group| firm)?|mother company)(?: is|,| was)? (?:the "
        rf")?{WORDS}(?P<parents>Ⓞ)(?! and Ⓞ)",
        rf"(?P<parents>{ITEM} and {ITEM}) (?:jointly |together )?(?:owns?|controls?) (?:the "
        rf")?{WORDS}(?P<child>Ⓞ)(?!{S})",
        r"(?<! and )(?P<parents>Ⓞ)(?:, [^.;Ⓞ]{3,60},)? (?:has |had |also )?(?:owns|controls|wholly owns|fully owns|"
        r"(?:is|remains|became) (?:the |its )?(?:[\wⓍ-]+ )?(?:owner|parent|majority shareholder|parent company) of) "
        # Who owns a quarter of a company, or a stake in it, is no parent.
        r"(?!(?:an? |one[- ]|some |about )?(?:[a-z]+ )?(?:quarter|third|fifth|sixth|eighth|tenth|part|stake|share|"
        r"slice|interest|minority|half|shares)\b)"
        rf"(?:all of |the whole of |the )?(?:[a-zⓍ-]+ ){{0,3}}?(?P<child>Ⓞ)(?!{S})",
        r"(?P<parents>Ⓞ)-(?:owned|controlled) (?:[a-zⓍ-]+ ){0,2}?(?:firm|company|group|start-?up|[a-z]*maker|"
        r"producer|outfit|"
        r"supplier|operator|recycler|manufacturer|developer|business|brand|miner)\b(?! Ⓞ)",
        rf"(?P<child>Ⓞ)[^.;Ⓞ]{{3,80}},? (?:and|which|that) (?:is|was) (?:now |still |today )?{_OWNED} by "
        rf"(?P<parents>{MANY})",
    )
)
#: The same of joint ventures; what an aside hides there ("and Foo's arm Bar") is no owner.
VENTURES = patterns(
    (
        rf"(?P<child>Ⓞ){BRACKETS}{IS}(?:(?:set up|formed|founded|established|created|launched) (?:in Ⓓ )?as )?"
        rf"(?:an?|the|their|now an?) {JOINT}(?: (?:formed|set up|founded|owned|established|"
        rf"created|run))? ?(?:of|between|by|from) (?P<parents>{MANY})(?!{S} (?:[\wⓍ-]+ ){{0,2}}?{UNIT})",
        rf"(?P<child>Ⓞ)(?: (?:joint )?venture)?{BRACKETS},? (?:which is |which was |was |is )?(?:jointly "
        rf"|co-)?(?:set up|formed|founded|"
        rf"established|created) (?:jointly |together |in Ⓓ )?by (?P<parents>{ITEM}(?:,? and|,) {ITEM})",
        # "Foo, Bar's joint venture with Baz", "the Bar-Baz joint venture Foo"
        rf"(?P<child>Ⓞ){BRACKETS}{IS}(?:the |an? )?(?P<parents>Ⓞ(?:-| and |/| & )Ⓞ)(?:{S})? {JOINT}\b",
        rf"(?P<child>Ⓞ){BRACKETS}{IS}(?P<parents>Ⓞ{S} {JOINT} with {ITEM})",
        rf"(?P<parents>Ⓞ(?:-| and |/| & )Ⓞ)(?:{S})? {JOINT}{CALLED}(?P<child>Ⓞ)",
        rf"(?P<parents>{MANY})(?:{S})? (?:[\wⓍ-]+ ){{0,4}}?(?:an?|their) {JOINT}{CALLED}(?P<child>Ⓞ)",
        rf"\b{JOINT} (?:of|between) (?P<parents>{MANY}){CALLED}(?<=\w )(?P<child>Ⓞ)",
    )
)
#: Who holds more than half is a parent.
HOLDERS = patterns(
    (
        rf"(?P<parents>Ⓞ){BRACKETS} (?:has |had |have )?(?:rais|lift|increas|boost|tak|took)\w* (?:its|their) "
        rf"(?:stake|share|holding|interest|shareholding) in (?:the )?{WORDS}(?:Ⓛ's {WORDS})?(?P<child>Ⓞ),? "
        r"to (?P<share>⓪)",
        rf"(?P<parents>Ⓞ){BRACKETS} (?:has |had |also )?(?:bought|acquired|purchased|took|taken) (?:an? )?"
        rf"(?:[a-zⓍ-]+ ){{0,2}}?(?P<share>⓪) (?:stake|interest|shareholding|of the shares) in (?:the "
        rf")?{WORDS}(?P<child>Ⓞ)",
        rf"(?P<parents>Ⓞ)[^.;Ⓞ]{{0,60}}? (?:owns|holds|controls) {SIZE}(?P<share>⓪) (?:of|"
        rf"in) (?:the )?{WORDS}(?P<child>Ⓞ)",
        rf"(?P<child>Ⓞ){BRACKETS},? (?:is |which is )?(?P<share>⓪)[- ](?:owned|held|controlled) by (?P<parents>Ⓞ)",
    )
)
