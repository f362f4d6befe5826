"""What is said of the state of a plant without a verb of its own: adjectives, turns of speech, work on a site."""

from __future__ import annotations

import re
from typing import Final

from evbattery.reading.frames.cues import insensitive
from evbattery.values.vocabulary import Status

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
            r"(?:about |some |around |more than |over )?⓪ (?:complete|finished|built|done|ready)|"
            r"under construction|taking shape|going up|rising|near(?:ing|ly|s)? (?:completion|complete|"
            r"finished|there|"
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
    r"(?<!\w)(?:is|are|remains?|stays?|will stay|will remain|exists?|has been|have been|lies|stands|sits|keeps|"
    r"still|has gone|"
    r"now)(?!\w)|(?<=Ⓕ),|"
    r"(?<=Ⓕ) -|:"
)
#: What has gone on for some time, or goes on, runs: "Ⓕ has been turning scrap into salts since Ⓓ".
GOES_ON: Final = insensitive(
    r"(?<!\w)(?:(?:has|have) been (?:\w+ly )?(?!buil|construct|plan|wait|await|sitt|stand|lying|expect|go|be)\w+ing|"
    r"(?:will )?(?:keeps?|kept|continu(?:es?|ed)|go(?:es)? on|carr(?:y|ies) on)(?: to)? (?:mak|produc|"
    r"manufactur|assembl|"
    r"r[ua]n|operat|recycl|process|turn|ship|deliver|suppl|treat|work|serv)\w*)(?!\w)"
)
#: The plant right behind a noun, and the plant where something is done.
_ITSELF: Final = r"(?= (?:[\w-]+ ){0,3}?Ⓕ)"
_AT: Final = r"(?:(?:at|in|of|on|for) (?:[\w-]+ ){0,3}?Ⓕ,? )?"
#: What makes a stop the end.
_FOR_GOOD: Final = r"(?:for good|permanently|for ever|forever|definitively|once and for all)"
FOR_GOOD: Final = insensitive(rf"\b{_FOR_GOOD}\b")
TEMPORARY: Final = insensitive(
    r"\b(?:temporar(?:y|ily)|indefinitely|for (?:now|the time being)|until further notice)\b"
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
            r"goes ahead)|no longer (?:go(?:es)? ahead|(?:plans?|intends?|wants?) to (?:build|open|"
            r"set up)|proceeds?|pursues?)|"
            r"decid(?:ed|es) (?:against|not to (?:build|proceed|go ahead|pursue))|"
            r"(?:is|are|was|were)(?: not|n't| no longer) (?:going ahead|proceeding|moving (?:ahead|"
            r"forward)|pressing ahead)(?: with)?|"
            r"back(?:s|ed)? (?:out|away) (?:of|from)|(?:end(?:s|ed)|bur(?:y|ies|ied)|bin(?:s|"
            r"ned)) (?:its |the |all )?plans? (?:for|to build)|"
            r"never (?:got|gets|has got) (?:off the ground|beyond|past)|(?:has |have )?collapsed|"
            rf"(?:cancellation|abandonment|scrapping|axing|the end) of{_ITSELF}|(?:was|were) never built|"
            r"(?:will|would|did)(?: not|n't| never) see the light of day|(?:come|came|"
            r"comes) to (?:nothing|naught)|never (?:come|came) to (?:anything|fruition)|"
            r"call(?:s|ed)? time on|(?:fell|fallen|falls) through|(?:gave|given|giving|gives) up on|"
            r"turn(?:s|ed) its back on|"
            r"(?:stop(?:s|ped)?|ceas(?:es|ed)|end(?:s|ed)) (?:evaluating|considering|exploring|pursuing|planning|"
            r"looking (?:at|into))|neither Ⓞ nor Ⓞ (?:will|would|is to|are to) (?:now )?(?:build|open)",
        ),
        (
            Status.UNDER_CONSTRUCTION,
            r"tak(?:es|ing) shape|reach(?:es|ed) (?:its|their) full height|(?:first|foundation|"
            r"corner) ?stone (?:of|for|at)"
            rf"{_ITSELF}|top(?:s|ped)[- ]out|topping[- ]out (?:ceremony )?(?:of|for|at)|"
            r"(?:complet|finish)(?:ed|es) (?:the )?(?:construction|building)(?: (?:of|work on))?|"
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
            r"on (?:schedule|track|time)|on(?= (?:at|in|on) Ⓕ)|in full swing|ahead of schedule)",
        ),
        (
            Status.CLOSED,
            r"(?:ceas|end)(?:es|s|ed|ing) (?:all )?(?:(?:[\w-]+ )?production|operations|"
            r"manufacturing)(?: (?:at|in)(?= Ⓕ))?|"
            rf"(?:stopp|halt)(?:s|ed|ing) (?:all )?(?:(?:[\w-]+ )?production|operations|manufacturing) {_AT}"
            rf"{_FOR_GOOD}|(?:production|manufacturing|operations) {_AT}(?:has |have )?(?:ended|ceased)|"
            r"no (?:more )?(?:cells|batteries|packs|modules)(?: for [\w-]+(?: [\w-]+)?)? (?:are|will be|"
            r"is to be|have been) "
            r"(?:made|produced|built|assembled)(?: there| here)?(?: any ?more| any longer)|"
            rf"(?:closure|shut-?down|winding up) of{_ITSELF}|(?:no longer|not) (?:makes?|produces?|making|producing) "
            r"(?:[\w-]+ ){0,2}?(?:cells|batteries|packs|modules|anything)|(?:clos|shut)(?:es|s|"
            r"ed)? (?:its|their) (?:doors|gates)",
        ),
        (
            Status.PAUSED,
            r"(?:fell|fallen|falls) silent|(?:stood|standing|stands?) (?:idle|still)|"
            r"(?:in|into|on|under) care[- ]and[- ]maintenance|temporar(?:y|ily) (?:shut(?: down)?|clos(?:ed?|ing|ure)|"
            r"shut-?down|halt(?:ed)?|stop(?:ped)?)(?: of)?|(?:suspension|pause|halt|mothballing|freeze) (?:of|in|to|on)"
            rf"(?: (?:construction|work|building|production|operations) (?:of|at|on|in))?{_ITSELF}",
        ),
        (
            Status.DELAYED,
            r"(?:delays?|postponement|deferral) (?:of|to|in|at|for|with)(?: (?:the )?(?:construction|"
            r"work|building|production|"
            rf"start|opening|operations) (?:of|at|on|in))?{_ITSELF}|"
            r"(?:an? |one |two |three |six |several |[\w-]+ )?(?:(?:year|month|quarter)s?|Ⓗ) (?:later|"
            r"behind) (?:than )?"
            r"(?:originally |first |initially |previously )?(?:planned|announced|expected|foreseen|schedul\w+|plan)|"
            r"later than (?:originally |first |initially |previously )?(?:planned|announced|expected|"
            r"foreseen|scheduled)",
        ),
        (
            Status.OPERATING,
            r"(?:celebrat|mark|announc|hail|host|attend)(?:es|ed|ing|s)? the (?:official |formal |"
            r"grand )?(?:opening|inauguration|launch|"
            r"start-?up|commissioning) (?:of|at)|"
            r"(?:complet|finish|conclud)(?:ed|es) (?:its |the |all )?(?:hot |"
            r"cold )?commissioning(?: phase| works?)?(?: of| at)?|"
            r"(?<!start of )(?<!beginning of )(?:output|production|utili[sz]ation) (?:at|of|from) "
            r"(?:[\w-]+ ){0,2}?Ⓕ,? (?:ha[sd] )?(?:rose|"
            r"risen|fell|fallen|"
            r"grew|grown|climbed|dropped|jumped|slipped|increased|doubled|reached)|"
            r"(?:cells|batteries|packs|modules)(?: for (?:(?!to\b|will\b|should\b|"
            r"are\b)[\w-]+ ){1,3}?)? ?(?:come|comes|came|are sourced|are supplied|are shipped) "
            r"from(?= Ⓕ)|"
            r"(?:cells|batteries|packs|modules) (?:rolls?|rolled|comes?|came) off (?:the |its |"
            r"their )?(?:[\w-]+ )?lines?"
            r"(?: (?:at|of|in)(?= (?:[\w-]+ ){0,3}?Ⓕ))?|"
            r"(?:cells|batteries|packs|modules|products) (?:have|has) been (?:leaving|coming (?:off|out of)|"
            r"rolling off)|"
            r"(?:production|manufacturing|operations|assembly|recycling) (?:at Ⓕ |there )?(?:is|are) "
            r"(?:\w+ )?under ?way|"
            r"(?:comes?|(?:is|are) (?:sourced|supplied|shipped|imported)) "
            r"(?:(?:only|mainly|mostly|still|by \w+|straight|directly) )*(?:from|out of)(?= Ⓕ)|"
            r"(?<![Ww]ork )(?<!onstruction )(?<!uilding )(?:keeps?|kept|goes|go|went|runs?|ran) (?:going|on|running)"
            r"(?= (?:at|in) Ⓕ)|"
            r"(?:reali[sz]ed|reached|achieved|attained|hit) (?:its |the )?(?:full|nameplate|"
            r"design) (?:production )?capacity|"
            r"(?:brought|bring(?:s|ing)?) [^.;]{0,40} up to speed|(?:work|works|worked|working|run|runs|running|"
            r"went|gone|"
            r"operat\w+) (?:in|on|to|at) (?:two|three|four|five|Ⓝ|round-the-clock)(?:[ -][\w-]+)? shifts|"
            r"(?:(?:has|have) (?:shipped|delivered|supplied|exported|sent|sold)|supplies|ships|delivers|exports|sends) "
            r"(?:[\w'-]+ |[ⓍⒺⓄⓁ]'?s? ){1,8}?(?:from|out of)(?= (?:[\w-]+ ){0,3}?Ⓕ)|"
            r"(?:made|produced|manufactured|assembled|built|recycled) (?:at|in|on|by)(?= Ⓕ)",
        ),
        (
            Status.PLANNED,
            r"(?:say|says|said) yes to|vot(?:e|es|ed) (?:for|in favou?r of)|"
            r"(?:approvals?|go-ahead|green light|permits?|permission|nod|consent|blessing|"
            r"clearance) (?:for|to(?: build)?)|"
            r"(?:clear|approv|sanction|authori[sz])(?:e[sd]|ed|s) (?:an? |the |"
            r"its )?(?:[\w-]+ )?(?:investment|spending|outlay) (?:in|on|for|of)|"
            r"(?:(?<!loan )(?:grants?|funding|financing|loans?|subsid(?:y|ies)|state aid|incentives?)|"
            r"(?:final )?investment decision|FID) (?:for|on|to build)|"
            rf"(?:construction|building|work) {_AT}(?:has|have|had|is|was)(?: not|"
            rf"n't)(?: yet)? (?:yet )?(?:begun|started|begin|start)|"
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
    r"piling(?: work)?|scaffolding|foundations?|steel ?work|steel (?:frame|structures?|columns|beams)|roof|shell|walls|"
    r"cladding)(?: (?:of|at|on) (?:(?:[\w-]+ ){0,3}?Ⓕ|(?:the|its) [\w-]+))? (?:(?:are|is|have|has|were|was) "
    r"(?:(?:already|now|being|been|almost|nearly) ){0,3}(?:up|on|going|standing|in place|complete|finished|"
    r"completed|laid|poured|under way|underway|rising|being \w+|"
    r"driven|busy|at work|moving|rolling|filling)|(?:(?:already|now) )?(?:tower|rolled|moved|arrived|rise))|"
    r"(?:machine(?:ry|s)|equipment|tools|production lines?|coating lines?|robots) (?:[\w-]+ ){0,2}?(?:(?:is|"
    r"are) (?:[\w-]+ )?"
    r"(?:being (?:installed|erected|assembled|calibrated|tested|fitted|moved|delivered|set up|commissioned)|arriving|"
    r"going in))|(?:calibrating|installing|commissioning|assembling|testing|setting up|moving(?: in)?|"
    r"bringing in) (?:the |its |in )?(?:robots|"
    r"machine(?:ry|s)|equipment|tools|lines)|site acceptance test\w*|equipment installation|"
    r"(?:equipment|machine(?:ry)?|site|line) (?:trials?|tests?|testing|installation|commissioning|"
    r"calibration) (?:is|are|ha(?:s|ve)) "
    r"(?:[\w-]+ )?(?:under way|underway|going on|ongoing|begun|started)|fit(?:ting)?-?out (?:is|"
    r"has) (?:[\w-]+ )?(?:under ?way|begun|started)|"
    r"(?:building|construction) (?:has |is )?(?:progress\w*|advanc\w*|proceed\w*|making (?:good )?progress))(?!\w)"
)
