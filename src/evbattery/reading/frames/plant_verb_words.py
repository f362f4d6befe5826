"""The words of the state of a plant: what stands for it, what undoes a verb, adjectives, turns of speech, sites."""

from __future__ import annotations

import re
from typing import Final

from evbattery.reading.frames.cues import insensitive
from evbattery.reading.verb_classes import VerbClass
from evbattery.values.vocabulary import Status

#: How far a plant may stand from the verb that says something of it.
REACH: Final = 90
SUBJECT: Final = re.compile(
    r"Ⓕ|(?:(?<=^)|(?<=[.;:,\"] )|(?<=\bthat )|(?<=\bbut )|(?<=\band )|(?<=\bsaid ))(?:[Ii]t|[Tt]hey|"
    r"[Tt]hat one|[Tt]he (?:one|first|second|"
    r"third|other|latter|former))(?!\w)|"
    r"(?<![\w-])(?:[Pp]roduction|[Cc]onstruction|[Mm]anufacturing|[Bb]uilding work|[Ww]ork|[Ss]cheme|"
    r"[Vv]enture|[Pp]roject|"
    r"[Pp]lans?|[Ww]orks|[Ss]ite|[Pp]remises|[Oo]perations|[Oo]pening|[Ss]tart-?up)(?=,| (?:at|in|of|on|for|"
    r"there|here|"
    r"had|has|have|is|are|was|were|will|would|should|to|\w+ed|began|got|goes|went|starts?|begins?|r[ua]ns?|remains?|"
    r"stays?|resumes?)\b)"
)
#: Behind the name of a plant these make it part of another phrase: "Ⓕ's owner", "Ⓕ workers".
PART: Final = re.compile(r"'s? |-|(?: (?:workers?|employees|staff|managers?|owners?|site manager))\b")
#: What governs the plant and is not it: "the owner of Ⓕ", "workers at Ⓕ".
GOVERNOR: Final = insensitive(
    r"\b(?:owners?|managers?|director|workers?|employees|staff|people|residents|neighbours|neighbors|suppliers?|"
    r"customers?|investors?|shares?|stakes?|funds?|money|grants?|loans?|subsid\w+|talks|permits?|court|lawsuit|"
    r"application|contracts?|orders?|agreements?|road|interest) (?:of|at|in|for|from|on|over|against|to) $"
)
#: What may stand between a verb and the plant that it acts on.
PATH: Final = insensitive(
    r"^(?: (?:(?:plans?|works?|construction|building|development|preparations?|project|start|start-up|opening|"
    r"production|operations?|manufacturing|completion|expansion|commissioning|spending|investment|"
    r"idea) (?:for|of|on|at|in|to "
    r"(?:build|open|set up|construct|start))|(?!(?:for|of|on|at|in|to|from|with|by|because|after|that|which|than|near|"
    r"into|under|about|against)\b)[\w$'-]+,?|[ⓂⒺⓉⓃⒹⓁⒼⓈ],?)){0,10} $"
)
LED: Final = re.compile(r" (?:on|from|with|out of|up on)(?= )")
#: Who does something with a plant is no company: "Bo Ek, who runs Ⓕ".
#: What is made in a manner of speaking, or in other works.
#: Behind a plant's name these still belong to it: its owner, a relative clause.
TAIL: Final = re.compile(r"(?: (?:by|of|from|run by|owned by) Ⓞ|,? (?:that|which|where) [^.;]{0,60}Ⓞ)[^Ⓞ]*$")
NO_GOODS: Final = insensitive(
    r" (?:[\w-]+ ){0,2}?(?:headlines|headway|loss(?:es)?|profits?|progress|sense|money|room|use|sure|waves|"
    r"cars|vehicles|engines|"
    r"tyres|steel|chips|a (?:case|start|move|difference|point)|it\b)"
)
WHO: Final = re.compile(r"(?:\bwho|Ⓟ)(?: \w+ly| also| now)? ?$")
#: A verb that stands right behind its subject.
NEXT: Final = insensitive(
    r"^,?(?: which| that)?(?: (?:\w+ly|now|also|already|still|since|finally|just|only))* ?$"
)
OUTPUT: Final = re.compile(r" (?:(?:about|some|around|up to|over|roughly) )?[ⒺⓉⓃ]")
#: Nothing is done to anything: the verb has no object.
NO_OBJECT: Final = insensitive(
    r"^(?:$|[.,;:)\"]| (?:in|at|on|for|from|by|after|before|since|until|as|to|when|because|due|amid|with|and|but|"
    r"again|down|last|this|next|for good|during|while|Ⓓ|\w+ly)\b| Ⓓ)"
)
#: Forms that are nouns as well.
NOUNS_TOO: Final = insensitive(r"(?:packs?|ships?|process(?:es)?|casts?|coats?|makes?)\b")
MAYBE: Final = frozenset(("could", "may", "might", "can"))
STATIVE: Final = insensitive(r"(?:locat|situat|hous|sit(?:e|ed|ing)$|site|creat|add|develop)")
NOUN: Final = {
    "build": insensitive(
        r"^[^.;,]{0,30}?\b(?:construction|constructing|building|erecting|putting up|groundworks?|earthworks?|"
        r"(?:ground|site) works?|commissioning)\b"
    ),
    "make": insensitive(
        r"^[^.;,]{0,40}?\b(?:production|manufacturing|operations?|output|making|producing|manufacturing|assembling|"
        r"assembly|recycling|processing|shipping|deliver(?:ing|ies)|crushing|shredding|turning out|running|"
        r"operating)\b"
    ),
}
MAKING_SUBJECT: Final = insensitive(r"\b(?:production|manufacturing|operations?|output)\b")
BUILDING_SUBJECT: Final = insensitive(
    r"\b(?:commissioning|construction|building(?: work)?|groundworks?|earthworks?|work)\b"
)
#: Verbs that say of the plant itself that it runs.
RUNS: Final = insensitive(r"(?:run(?:s|ning)?|ran|operat(?:es?|ed|ing))\b")
BE: Final = frozenset("is are was were been be being".split())
#: What a plant does by itself.
INTRANSITIVE: Final = (VerbClass.CLOSE, VerbClass.PAUSE, VerbClass.DELAY)
STOPS: Final = {
    VerbClass.CANCEL: Status.CANCELLED,
    VerbClass.CLOSE: Status.CLOSED,
    VerbClass.PAUSE: Status.PAUSED,
    VerbClass.DELAY: Status.DELAYED,
}
#: States that a copula or nothing at all gives to a plant ("the scheme is dead", "Foo's plant, idle since Ⓓ").
STATES: Final = tuple(
    (
        status,
        insensitive(
            rf"^,? ?['\"]?(?:(?:\w+ly|now|still|already|all but|as good as|back) ){{0,2}}['\"]?(?:{words})\b"
        ),
    )
    for status, words in (
        (Status.CANCELLED, r"dead|buried|off the table|history|scrapped|axed|a non-starter"),
        (Status.CLOSED, r"closed|shut(?:tered)?|derelict|boarded up|locked"),
        (
            Status.PAUSED,
            r"on hold|on ice|idled?|dormant|mothballed|in limbo|at a standstill|frozen|suspended|shelved|"
            r"gathering dust|stalled|resting",
        ),
        (
            Status.OPERATING,
            r"operational|up and running|in (?:commercial |full |regular |trial )?(?:operation|production|service)|"
            r"running|live|on ?-?stream|online|on ?-?line|at full (?:capacity|stretch)|in use|open",
        ),
        (
            Status.UNDER_CONSTRUCTION,
            r"under construction|taking shape|going up|rising|near(?:ing|ly|s)? (?:completion|complete|finished|there|"
            r"ready)|almost (?:complete|finished|ready)|half[- ](?:built|finished|complete)|well advanced|"
            r"in (?:the )?commissioning|being (?:commissioned|equipped|fitted out|built)|mechanically complete",
        ),
        (Status.DELAYED, r"delayed|behind schedule|overdue|running late"),
        (
            Status.PLANNED,
            r"(?:still )?(?:planned|in planning|at the planning stage|on (?:the drawing board|paper)|in the pipeline|"
            r"in the works|on the cards)",
        ),
        (
            Status.CONSIDERING,
            r"under (?:review|study|consideration|discussion|evaluation)|undecided|up in the air|an option|"
            r"a possibility",
        ),
    )
)
COPULA: Final = re.compile(
    r"(?<!\w)(?:is|are|remains?|stays?|has been|have been|lies|stands|sits|keeps|still|has gone|now)(?!\w)|(?<=Ⓕ),|"
    r"(?<=Ⓕ) -|:"
)
#: What has gone on for some time, or goes on, runs: "Ⓕ has been turning scrap into salts since Ⓓ".
GOES_ON: Final = insensitive(
    r"(?<!\w)(?:(?:has|have) been (?:\w+ly )?(?!buil|construct|plan|wait|await|sitt|stand|lying|expect|go|be)\w+ing|"
    r"(?:will )?(?:keeps?|kept|continu(?:es?|ed)|go(?:es)? on|carr(?:y|ies) on)(?: to)? (?:mak|produc|"
    r"manufactur|assembl|"
    r"r[ua]n|operat|recycl|process|turn|ship|deliver|suppl|treat|work|serv)\w*)(?!\w)"
)
#: Turns of speech with a plant behind them, or before them where they need no object.
IDIOMS: Final = tuple(
    (status, insensitive(rf"(?<!\w)(?:{words})(?!\w)"))
    for status, words in (
        (
            Status.CANCELLED,
            r"(?:will|would|does|do|did|can|could|is|are|was|has|have)(?: not|n't| no longer|"
            r" never) (?:now |longer |to )?"
            r"(?:be )?(?:go(?:ing)? ahead|proceed(?:ing)?|press(?:ing)? ahead|mov(?:e|ing) forward|"
            r"pursu(?:e|ed|ing)|buil[dt]|"
            r"goes ahead)|no longer (?:go(?:es)? ahead|plans?|intends? to build|wants? to build|proceeds?|pursues?)|"
            r"decided against|"
            r"(?:will|would|did)(?: not|n't| never) see the light of day|(?:come|came|comes) to (?:nothing|naught)|"
            r"call(?:s|ed)? time on|(?:fell|fallen|falls) through|(?:gave|given|giving|gives) up on|"
            r"turn(?:s|ed) its back on|"
            r"(?:stop(?:s|ped)?|ceas(?:es|ed)|end(?:s|ed)) (?:evaluating|considering|exploring|pursuing|planning|"
            r"looking (?:at|into))|neither Ⓞ nor Ⓞ (?:will|would|is to|are to) (?:now )?(?:build|open)",
        ),
        (
            Status.UNDER_CONSTRUCTION,
            r"(?:press|push|forg|mov|carry)(?:es|ed|ing|e)? (?:ahead|on|"
            r"forward) with (?:the )?(?:construction|building|work)"
            r"(?: (?:of|on|at))?|(?:complet|finish)ed the (?:shell|building|buildings|structure|steel ?work|"
            r"first halls?)"
            r"(?: (?:of|for|at))?|(?<!for )(?<!before )(?:the |a |its )ground-?breaking (?:ceremony )?(?:of|"
            r"for|at|on)|"
            r"(?:complet|finish)ing(?! (?:the )?(?:plans?|talks|negotiations))|put(?:s|"
            r"ting)? the (?:finishing|final|last) touches (?:to|on)|"
            r"(?:construction|building(?: works?)?|(?:earth|ground|civil) ?works?|work)(?: (?:on|at|of|"
            r"for) (?:[\w-]+ ){0,2}?Ⓕ,?)? "
            r"(?:is|are|has been|continues|goes) (?:[\w-]+ ){0,2}?(?:progress\w*|advanc\w*|proceed\w*|"
            r"under ?way|apace|"
            r"on (?:schedule|track|time)|in full swing|ahead of schedule)",
        ),
        (
            Status.CLOSED,
            r"ceas(?:es|ed|ing) (?:all )?(?:production|operations|manufacturing|work)(?: (?:at|in)(?= Ⓕ))?",
        ),
        (Status.PAUSED, r"(?:fell|fallen|falls) silent|(?:stood|standing|stands?) (?:idle|still)"),
        (
            Status.OPERATING,
            r"(?:celebrat|mark|announc|hail|host|attend)(?:es|ed|ing|s)? the (?:official |formal |"
            r"grand )?(?:opening|inauguration|"
            r"start-?up|commissioning) (?:of|at)|"
            r"(?:output|production|utili[sz]ation) (?:at|of|from) (?:[\w-]+ ){0,2}?Ⓕ,? (?:ha[sd] )?(?:rose|"
            r"risen|fell|fallen|"
            r"grew|grown|climbed|dropped|jumped|slipped|increased|doubled|reached)|"
            r"(?:cells|batteries|packs|modules)(?: for (?:(?!to\b|will\b|should\b|"
            r"are\b)[\w-]+ ){1,3}?)? ?(?:come|comes|came|are sourced|are supplied|are shipped) "
            r"from(?= Ⓕ)|"
            r"(?:cells|batteries|packs|modules|products) (?:have|has) been (?:leaving|coming (?:off|out of)|"
            r"rolling off)|"
            r"(?:production|manufacturing|operations|assembly|recycling) (?:at Ⓕ |there )?(?:is|are) "
            r"(?:\w+ )?under ?way|"
            r"(?:comes?|(?:is|are) (?:sourced|supplied|shipped|imported)) "
            r"(?:(?:only|mainly|mostly|still|by \w+|straight|directly) )*(?:from|out of)(?= Ⓕ)|"
            r"(?:keeps?|kept|goes|go|went|runs?|ran) (?:going|on|running)(?= (?:at|in) Ⓕ)|"
            r"(?:made|produced|manufactured|assembled|built|recycled) (?:at|in|on|by)(?= Ⓕ)",
        ),
        (
            Status.PLANNED,
            r"(?:approvals?|go-ahead|green light|permits?|permission|nod|consent|blessing|clearance) (?:for|to build)|"
            r"(?:press|push|forg|mov|go)(?:es|ed|ing|e)? (?:ahead|forward) with|proceed(?:s|ed|ing)? with|"
            r"green-?lights?|"
            r"green-?lit|(?:plans?|proposals?|blueprints?|preparations) (?:for|to (?:build|open|set up|establish))|"
            r"will (?:get|receive|host|be home to|house)|"
            r"(?:secured|bought|acquired|leased|found|chose|chosen|picked|selected|purchased) (?:the |"
            r"a )?(?:land|site|plot|"
            r"location|building)[^.;Ⓕ]{0,30}? (?:for|to build)|"
            r"(?:wants?|hopes?|would like|aims?|decided|decides) to (?:build|open|set up|establish|erect|construct)",
        ),
    )
)
#: What stands and moves on a building site: where it is at work, the plant is being built.
SITE_WORK: Final = insensitive(
    r"(?<!\w)(?:(?:cranes?|excavators?|diggers?|bulldozers?|builders|construction workers|construction crews|piles?|"
    r"scaffolding|foundations?|steel ?work|steel frame|roof|shell|walls|cladding)(?: of (?:the|"
    r"its) [\w-]+)? (?:(?:are|is|have|has|were|was) "
    r"(?:(?:already|now|being|been|almost|nearly) ){0,3}(?:up|on|going|standing|in place|complete|finished|"
    r"laid|poured|"
    r"driven|busy|at work|moving|rolling|filling)|(?:(?:already|now) )?(?:tower|rolled|moved|arrived|rise))|"
    r"(?:machine(?:ry|s)|equipment|tools|production lines?|coating lines?|robots) (?:[\w-]+ ){0,2}?(?:(?:is|"
    r"are) (?:[\w-]+ )?"
    r"(?:being (?:installed|erected|assembled|calibrated|tested|fitted|moved|delivered|set up|commissioned)|arriving|"
    r"going in))|(?:calibrating|installing|commissioning|assembling|testing|setting up) (?:the |its )?(?:robots|"
    r"machine(?:ry|s)|equipment|tools|lines)|site acceptance test\w*|equipment installation|"
    r"(?:building|construction) (?:has |is )?(?:progress\w*|advanc\w*|proceed\w*|making (?:good )?progress))(?!\w)"
)
