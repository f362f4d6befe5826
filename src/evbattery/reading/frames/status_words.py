"""The words for each status of a plant; where a pattern names a plant ("Ⓕ"), the status is that plant's."""

from __future__ import annotations

import re

from evbattery.patterns import Gated, Table
from evbattery.reading.frames.cues import PLAN
from evbattery.reading.frames.plant_verb_words import GOODS_BUILT
from evbattery.values.vocabulary import Status

_BUILD = (
    r"(?:build|construct|open|establish|set up|erect|locate|develop|invest|launch|add|convert|"
    r"site|create|install|fit out|start|begin|make(?! (?:room|space|way|use|sure|money|do|up)\b)|"
    r"manufacture|produce|spend|put|"
    r"go up|rise|rebuild|assemble|process|turn out)"
)
_PONDER = r"(?:look (?:at|into)|study|examine|explore|assess|evaluate|consider|discuss|investigate|weigh)"
_BUILDING = r"(?:building|constructing|erecting|raising|completing|finishing|fitting out|putting up)"
_MAKES = (
    r"(?:makes|produces|manufactures|assembles|recycles|processes|turns out|churns out|puts together|ships)"
)
_MAKING = (
    r"(?:making|producing|manufacturing|assembling|recycling|processing|turning out|churning out|"
    r"putting together|shipping|operating|running)"
)
_MADE = r"(?:made|produced|manufactured|assembled|recycled|processed|put together)"
#: What stands for the plant or for what happens there.
_IT = (
    rf"(?:Ⓕ|{PLAN}|(?<!\w)(?:[Pp]lans? (?:for|to build) Ⓕ|(?:[Ii]t|[Ww]ork(?: (?:on|at) Ⓕ)?|[Cc]onstruction|"
    r"[Bb]uilding work|[Pp]roduction|[Ss]pending)(?!\w)))"
)
_ABOUT = r"(?:[^.;:Ⓕ]{0,50}?)"
_BE = r"(?:is|are|was|were|has been|have been|had been|been|be|being|remains?|gets?)"
_ADVERB = r"(?:now |already |currently |also |finally |officially |fully |again |still |since )*"
_TO = r"(?: (?:[\w$'-]+,? |[ⓂⒺⓉⓁⓍⓃⓈⓅ],? ){0,10}?| )"

#: In the order in which they are tried; each pattern runs over the whole masked sentence.
CUES: Table[tuple[Status, Gated]] = Table(
    (
        (status, Gated(pattern))
        for status, pattern in (
            (
                Status.CANCELLED,
                rf"{_IT}{_ABOUT} {_BE} {_ADVERB}(?:abandoned|scrapped|cancelled|canceled|axed|"
                rf"called off|dropped|laid to rest|killed|shelved for good)\b",
            ),
            (
                Status.CANCELLED,
                rf"\b(?:(?:will|would) not|won't) (?:now )?(?:build|be building){_TO}Ⓕ|\b(?:will not|won't|"
                rf"would not) (?:now )?(?:be built|go ahead|move forward|proceed)\b|"
                r"[Dd]ecision to (?:walk away from|abandon|scrap|cancel)[^.;]{0,60}?Ⓕ|"
                r"\b[Tt]here will be no (?:gigafactory|Ⓕ|plant|factory)|so did Ⓕ|"
                r"\bnot going back to (?:it|Ⓕ)",
            ),
            (
                Status.PAUSED,
                rf"\b[Pp]uts?{_TO}Ⓕ on (?:ice|hold)|\b(?:[Pp]aus(?:e|es|ed|ing)|halt(?:s|ed|ing)?|"
                rf"suspend(?:s|ed|ing)?|stopped|stops|fr(?:eezes|oze|ozen)|shelv(?:e|es|ed|ing)|"
                rf"[Mm]othball(?:s|ed)?|idle[sd]){_TO}"
                r"(?:Ⓕ|work\b|construction\b|building\b|production\b|the build)",
            ),
            (
                Status.PAUSED,
                rf"{_IT}(?! (?:\w+ly |also |now )?(?:has|have|had|puts?|placed?s?) (?:put |"
                rf"placed )?(?!on\b|been\b)[\w-]+ [\w-]+){_ABOUT},? "
                rf"(?:{_BE} |put |placed ){{0,2}}{_ADVERB}(?:on (?:ice|hold)|paused|"
                rf"halted|suspended|frozen|mothballed|idled|stopped|shelved|"
                rf"deferred (?:until further notice|indefinitely)|(?:postponed|"
                rf"delayed) indefinitely)\b",
            ),
            (
                Status.UNDER_CONSTRUCTION,
                rf"\bunder construction\b|\b(?:is|are|been) {_ADVERB}(?:{_BUILDING}(?!{GOODS_BUILT})|"
                rf"being {_ADVERB}(?:built|constructed|fitted out|erected|completed))\b(?! (?:up|"
                rf"on)\b)|"
                r"\bbeing (?:built|constructed|fitted out|erected)\b",
            ),
            (
                Status.UNDER_CONSTRUCTION,
                r"\b[Cc]onstruction (?:(?:of|on|at) Ⓕ )?(?:work )?(?:has |is |was )?(?:\w+ )?(?:begins|starts|began|"
                r"begun|started|under ?way|continu\w+|progress\w+|commenced)\b|"
                r"\b(?:begun|began|started|starts|begins|commenced|pushing ahead with|presses on with|"
                r"continues) (?:the )?(?:construction|building|work on|work at)\b|"
                r"\b[Gg]roundworks (?:begin|began|started|have begun)\b",
            ),
            (
                Status.UNDER_CONSTRUCTION,
                r"\b[Bb]r(?:oke|eaks|oken|eaking) (?:the )?ground\b|\b[Gg]round (?:was|"
                r"has been) broken\b|\b[Gg]round-?breaking (?:ceremony|event|took|was|for|at|on)\b|"
                r"\b(?:is |now )+going up\b|"
                r"\b(?:laid|lays|laying) (?:(?:the|its) )?(?:foundation|first|corner) ?stone\b|"
                r"\bhas its first stone\b|\b(?:throws|threw) the first stone\b|\b[Ff]irst stone\b",
            ),
            (
                Status.OPERATING,
                r"\b(?:went|gone|goes) (?:in|over )to (?:\w+ )?(?:operation|production)\b|\b(?:came|gone|"
                r"went) on ?-?(?:stream|line)\b|\b(?:is|are|been) (?:already |now |fully |"
                r"up and )*(?:running|operational|operating|in operation|in production)\b|"
                r"\b(?:keeps|continues|has kept|goes on) (?:running|operating|producing)\b|"
                r"\b(?:[Pp]roduction|[Oo]utput|[Mm]anufacturing|[Oo]perations?)(?: (?:at|in|of|on) "
                r"[^.;]{0,30}?)?,? (?:has |have )?got(?:ten)? "
                r"(?:under ?way|going)\b|\b(?:works|runs|operates|produces) since\b|\bhas been delivering\b|"
                r"\bput into (?:operation|production)\b|\bcame (?:in)?to (?:operation|service)\b|"
                r"\bin operation since\b|\bhanded over to its destination\b",
            ),
            (
                Status.OPERATING,
                r"\b(?:has|have|had) (?:\w+ )?(?:entered|begun|started|"
                r"commenced) (?:[\w-]+[ -]){0,3}?(?:production|operations?|manufacturing|output|"
                r"shipping|deliveries)\b|"
                r"\b(?:started|began|begun) to (?:make|produce|manufacture|assemble|turn out|ship|deliver|"
                r"recycle|process)\b|"
                r"\b(?:started|began|begun|entered) (?:[\w-]+[ -]){0,3}?(?:production|operations?|"
                r"manufacturing|output|shipping)\b|\b[Pp]roduction (?:has )?(?:began|begun|started)\b|"
                r"\b(?:started|began|begun) (?:coming|rolling) off (?:the|its)\b|\brolled off (?:the|"
                r"its) (?:\w+ )?lines?\b|\brollout of (?:its|the) first\b",
            ),
            (
                Status.OPERATING,
                rf"\b(?:opened|inaugurated|commissioned|fired up|started up|switched on){_TO}Ⓕ|"
                rf"\b(?:[Oo]pens|[Ii]naugurates|[Ss]tarts up|[Ff]ires up|[Cc]ommissions|"
                rf"[Ss]witches on){_TO}Ⓕ|"
                rf"Ⓕ{_ABOUT} (?:was|were|has been|had been) {_ADVERB}(?:opened|inaugurated|"
                rf"commissioned)\b|Ⓕ{_ABOUT} opened (?:its doors|in|last|on|this|Ⓓ)|"
                rf"^Opened (?:in )?(?:the )?Ⓓ|"
                r"\b(?:line|lines|one|first|them|which) [^.;Ⓕ]{0,20}?(?:was|were) (?:commissioned|inaugurated|"
                r"opened)\b",
            ),
            (
                Status.OPERATING,
                rf"Ⓕ,? (?:which |that )?{_ADVERB}(?:boasts|{_MAKES}|sent|has been {_ADVERB}{_MAKING}|"
                rf"(?:which|that) can (?:make|produce|process|recycle|assemble))\b|"
                rf"Ⓕ, (?:which|that) can (?:make|produce|process|recycle|assemble)\b",
            ),
            (
                Status.OPERATING,
                rf"\b(?:{_MAKES}|(?:is|are) (?:being )?{_MADE}|continues? to (?:make|assemble|produce|"
                rf"recycle|process|run)|comes? out of|came out of|came off)\b[^.;Ⓕ]{{0,60}}? (?:at|in|"
                rf"from|out of|off|of) Ⓕ|(?<![Aa]t )(?<![Ii]n )(?<![Oo]n )Ⓕ,? (?:that |which )?(?:it|"
                rf"they|Ⓞ) (?:already |now |also |"
                rf"jointly )?(?:runs?|operates?)\b",
            ),
            (
                Status.OPERATING,
                rf"\b(?:operates|runs|owns and operates|already (?:has|runs|operates|owns)){_TO}Ⓕ|"
                rf"\b[Ii]t (?:now |already )?{_MAKES} [ⓉⒺⓃ]|\b(?:has|"
                rf"have) been (?:{_MAKING}) (?!together)",
            ),
            (
                Status.PLANNED,
                r"\b(?:[Ww]ork(?: (?:on|at) Ⓕ)?|[Cc]onstruction|[Bb]uilding work|it) (?:on Ⓕ |"
                r"at Ⓕ )?has not (?:yet )?(?:been )?(?:started|begun)\b|"
                r"\b(?:start of (?:the )?construction|[Cc]onstruction|[Bb]uilding work|"
                r"[Gg]round) (?:work )?is (?:still )?(?:foreseen|planned|expected|due|scheduled|"
                r"slated|to (?:start|begin|be broken))\b",
            ),
            (
                Status.PLANNED,
                rf"\b(?:[Pp]lan(?:s|ned|ning)?(?: to| for| on)?|"
                rf"(?<!able )(?<!begun )(?<!began )(?<!started )to (?:\w+ly )?{_BUILD}|will (?!not\b|"
                rf"never\b)(?:\w+ )?(?:be )?(?:{_BUILD}|built|located|operated|constructed|focus|serve|"
                rf"have|lead|go(?! (?:to|from|for|by)\b)|cost|employ)|[Ii]ntend(?:s|ed)? to|"
                rf"agree(?:d|s) (?:in principle )?to(?! (?:[\w-]+ )?{_PONDER})|"
                r"[Aa]nnounc(?:e|ed|es|ing)|[Uu]nveil(?:s|ed)|"
                r"expected (?:opening|to)|finali[sz]ing plans|set to (?:begin|open|start|build)|"
                r"design(?:ed)? (?:work|for)|propos(?:ed|es|al(?! to (?!build|open|set|put|construct)))|"
                r"[Uu]pcoming|[Ff]uture|"
                r"clear(?:s|ed)? the way|paves? the way|picks?|picked|selects?|selected|chooses?|"
                r"chosen|lands|landed|wins?|(?:is|are|was) (?:due|to|supposed|set|meant|designed|scheduled|"
                r"expected|seen)\b(?! (?:have|to have|cease|close|shut|end|stop|be (?:closed|shut|cancelled|"
                r"scrapped|told|asked|sold|paid|offered|shown|discussed|decided)))|drawing board|in the works|"
                r"on the way|"
                r"will (?:now )?(?:put|spend|pour|sink)|given the nod|gives the nod|nod for|"
                r"settles in|go(?:es)? ahead)\b",
            ),
            (
                Status.CONSIDERING,
                r"\b(?:consider(?:s|ed|ing)?|mull(?:s|ed|ing)|weigh(?:s|ed|ing)|evaluat(?:e|es|ing)|"
                r"explor(?:e|es|ing)|stud(?:y|ies|ying) (?:whether|the)|has not (?:yet )?decided|"
                r"talked about|under study|in talks|may add|might add|could build|feasibility stud(?:y|"
                r"ies) (?:for|on|into|of)|"
                r"(?:yet|still) to decide (?:on|whether|if)|in (?:early |advanced )?discussions|"
                r"(?:may|might|could) (?:well |also |soon )?(?:build|put|open|set up|erect|raise|locate|site|"
                r"place|add)|stud(?:y|ies|ying)"
                r" to (?:raise|build|install|construct)|being (?:studied|weighed(?: up)?|considered|discussed)|"
                r"is to be decided|undecided|a thought, but no plan|looking (?:at|into)|"
                rf"internal discussions|agree(?:d|s) to (?:[\w-]+ )?{_PONDER})\b",
            ),
        )
    ),
    lambda row: row[1],
)

#: What governs a verb and takes the fact out of it: "should come on stream", "once it is running".
UNREAL = re.compile(
    r"\b(?P<planned>will|would|shall|should|to|once|until|before|by the time|as soon as|due|"
    r"expects?|hopes?|(?:will|would)\b[^.;]{0,100}? while)(?: be| have| have been)? (?:(?:[\w-]+|[ⒻⓁ]) ){0,1}$|"
    r"\b(?P<possible>could|may|might|can|whether|if)(?: be| have| have been)? (?:[\w-]+ ){0,2}$",
    re.IGNORECASE,
)
#: What is stopped is a part of a plant that goes on: "has idled one of two lines at Ⓕ".
OF_PART = re.compile(
    r"(?:\b(?:one|two|some|half|part|most|an?|a few)|Ⓝ)(?: (?!(?:at|in|on)\b)(?:[\w-]+|Ⓝ)){0,4}? "
    r"(?:lines?|shifts?|halls?|of) (?:at |in |of )?(?=Ⓕ)"
)
#: "Goes on as planned", "later than originally planned": the words measure what is told, and tell no plan.
AS_PLANNED = re.compile(r"\b(?:as|than)(?: (?:originally|initially|first|previously|once))? $")
#: "Had planned to build Ⓕ", "was once to be built": what was planned then is no plan now.
GIVEN_UP = re.compile(
    r"\bhad(?: (?:been|once|at first|\w+ly))*(?: (?:planned|intended|hoped|wanted|meant|proposed|aimed))? $|"
    # "Said it wanted to build Ⓕ" is what is wanted now.
    r"(?<!\bit )(?<!they )\bwanted $"
)
#: "Reports that Foo will close Ⓕ are untrue": nothing of it holds.
UNTRUE = Gated(
    r"\b(?:[Rr]eports?|[Rr]umou?rs?|[Cc]laims?|[Tt]alk|[Ss]peculation|[Ss]tor(?:y|ies)|[Ss]uggestions?) "
    r"(?:[\w-]+ ){0,4}?(?:that|of|about|on) .*\b(?:wrong|untrue|false|unfounded|baseless|nonsense|incorrect|invented|"
    r"fabricated|made up|misunderstanding)\b"
)
#: "Discussions on winding up Ⓕ have been opened": what is opened is no plant.
TALKS_ON = Gated(r"\b(?:[Tt]alks|[Dd]iscussions|[Nn]egotiations) (?:\w+ ){0,2}?(?:on|about|over) ")
#: "Plans to buy Ⓕ", "is to be sold": who owns a plant changes, and not whether it runs.
TRADED = re.compile(
    r" (?:to |(?:the |an? |its )?)?(?:[a-z]+ly )?(?:(?:buy|sell|acquire|purchase|take over|hand over|visit|tour)\b"
    r"(?=[^.;]{0,60}Ⓕ)(?![^.;Ⓕ]{0,50} for )|"
    r"be (?:sold|bought|acquired|purchased|taken over|handed)\b|(?:sale|purchase|acquisition|takeover) of\b)"
)
#: A condition, under which nothing is stopped yet: "if there is no demand, we will not build it".
CONDITION = Gated(r"\b(?:[Ii]f|[Uu]nless|[Ss]hould)\b|\b[Ww]hether\b")
#: What is planned is a figure, not the plant: "where Ⓔ a year are planned".
FIGURE = re.compile(r"[ⒺⓉⓃⓂ][^.;,ⒻⓄ]{0,30} (?:is|are|was|were) $")
#: Whether something will be built is open: "whether Foo will build a second plant is to be decided".
OPEN = Gated(r"\b[Ww]hether\b")
#: The same of what stands in the clause itself: "is in talks to build".
TALKED = Gated(
    r"\b(?:in (?:early |advanced |final )?(?:talks|discussions|negotiations)|feasibility|possibility of|"
    r"(?:[Tt]alks|[Dd]iscussions|[Nn]egotiations) (?:on|about|over|to)|"
    r"negotiat(?:es|ing)|"
    r"consider(?:s|ed|ing)|mull(?:s|ed|ing)|weigh(?:s|ed|ing)|explor(?:es|ed|ing)|evaluat(?:es|ed|ing)|"
    r"undecided|(?:yet|still) to decide|not (?:yet )?decided)\b"
)
#: What a phrase itself says behind its head: "a plant under construction in Ⓛ".
IN_PHRASE = tuple(
    (status, re.compile(rf"(?:(?<![\w-])|(?<=\bnow-)|(?<=\bsince-))(?:{words})(?![\w-])"))
    for status, words in (
        (Status.CANCELLED, r"cancell?ed|abandoned|scrapped|aborted|axed|failed|doomed"),
        (Status.CLOSED, r"shuttered|closed|defunct|shut-down"),
        (Status.PAUSED, r"mothballed|idled?|stalled|paused|shelved|frozen|suspended"),
        (
            Status.UNDER_CONSTRUCTION,
            r"under construction|(?<!to )being built|going up|rising|(?:is |being )?fitted out|"
            r"(?:half|part|partly|partially|nearly|almost)[- ](?:built|finished|completed?)|unfinished",
        ),
        (Status.DELAYED, r"delayed|postponed|long-delayed|much-delayed"),
        (
            Status.PLANNED,
            r"planned|proposed|envisaged|projected|prospective|to be built|to go up|to rise|future|upcoming",
        ),
        (Status.CONSIDERING, r"possible|potential|would-be|mooted"),
        (Status.OPERATING, r"operational|working|current"),
    )
)
#: What denies that a plant was stopped: "rejected suggestions that it had been scrapped".
DENIED = re.compile(
    r"\b(?:not|never|no longer|denie[sd]|deny|rejected|refuted|nor|neither|without|no plans? to|"
    r"hasn't|didn't|won't|isn't)\b|n't\b",
    re.IGNORECASE,
)
#: Work that was stopped goes on: the pause is over.
RESUMED = Gated(
    r"\b(?:restart(?:s|ed)?|resum(?:es|ed)|un-?paus(?:es|ed)|lift(?:s|ed) the (?:pause|freeze|"
    r"halt)|revive[sd]?|went back to) (?:[\w'-]+ ){0,4}?(?:Ⓕ|work|construction|building|"
    r"production|project|it\b)|"
    r"\b(?:[Ww]ork(?: (?:on|at) Ⓕ)?|[Cc]onstruction|[Pp]roduction|Ⓕ) (?:\w+ )?(?:has |was |"
    r"been )*(?:resumed|restarted)\b|"
    r"\b(?:(?:picked|started|took) up again|(?:started|begun|began|going|running|producing|"
    r"operating) again|got going again|"
    r"back (?:in (?:operation|production|service)|at work|up and running|on ?line|on ?stream))\b"
)
