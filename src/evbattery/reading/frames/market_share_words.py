"""The words that make a percentage a share of a market, and those that make it something else."""

from __future__ import annotations

import re

from evbattery.patterns import Gated, patterns

HEDGES = (
    r"(?: (?:about|around|some|roughly|nearly|almost|approximately|over|more than|up to|at least|only|just|"
    r"a mere|a|an|combined|joint|total of))*"
)
OF_MARKET = (
    r"(?:(?:the |that |its |this )?(?:[\w'&-]+ |Ⓛ(?:'s)? |Ⓧ |Ⓔ ){0,6}?market|it\b|that\b|the total|"
    r"(?:(?:global|world|worldwide|"
    r"total|industry|sector) )(?:revenues?|turnover|supply|output|production)|(?:global|world|"
    r"worldwide|total|all) (?:[\w-]+ ){0,4}?(?:demand|usage|installations|sales|deployments|shipments|"
    r"batteries)|(?:the |all )?(?:[\w'&-]+ |Ⓛ(?:'s)? |Ⓧ ){0,4}?(?:batter(?:y|ies)|cells?|storage|ESS|"
    r"BESS)(?: [a-z-]+){0,2}? "
    r"(?:demand|usage|installations|sales|deployments|shipments|consumption|volume|capacity installed)|"
    r"(?:the |all )?(?:installations|installed capacity|deployments|shipments|deliveries)|"
    r"(?:the |all )?(?:megawatt-hours|gigawatt-hours|GWh|MWh|capacity|volumes?|batteries|packs|cells)(?: that| which)?"
    r"(?: was| were)? (?:shipped|sold|installed|deployed|delivered|used|fitted))"
)
HOLDS = (
    r"(?:held|holds?|holding|had|has|took|takes?|captur\w+|command\w*|control\w*|accounts? for|accounted for|"
    r"accounting for|account for|enjoy\w*|w[io]n(?:s|ning)?|gain\w*|serv\w+|claim\w*|ma(?:k|d)es? up|represent\w*|"
    r"[Ww]ith|secur\w+|suppl(?:y|ied|ies)|deliver(?:s|ed)|shipped|ships|provid(?:es|ed)|worth)"
)
MOVED = (
    r"(?:slipp?ed|fall|rise|drop|slip|grow|climb|shrink|dropped|declined|fell|fallen|rose|risen|grew|grown|climbed|increased|improved|"
    r"edged(?: up| down)?|widened|"
    r"shrank|shrunk|jumped|expanded|recovered|reached|stood|stands|stayed|hit|came|went|was|is|amounted|"
    r"totall?ed|eased|"
    r"dipped|sank|remained|narrowed|inched(?: up| down)?|plunged|plunging|soared|surged|tumbled|slumped|"
    r"swelled|doubled|"
    r"shot up|crept up|plummeted|contracted|advanced|retreated|(?:dropp|fall|ris|slipp|climb|shrink|grow)ing)"
)
#: Words around a percentage that make it a share of a market.
SHARES = patterns(
    (
        r"(?P<share>⓪)(?: of the)? (?:(?:global|worldwide|European|Chinese|domestic|Ⓛ) )?market share\b",
        (
            r"\bmarket share (?:of|at|was|is|to|reached|stood at|rose to|fell to|climbed to|"
            rf"came to){HEDGES} (?P<share>⓪)"
        ),
        rf"\bshares? of{HEDGES} (?P<share>⓪)(?! of (?:the )?(?:company|capital|shares|venture|joint|equity|"
        rf"stock|Ⓞ))",
        rf"(?P<share>⓪) share (?:of|in) {OF_MARKET}",
        rf"\b(?:market|installations|shipments|demand)\b[^.;⓪]{{0,40}} with{HEDGES} (?P<share>⓪) share\b",
        rf"\b{HOLDS}{HEDGES} (?:⓪(?:,| and|, and) )*(?P<share>⓪) (?:share )?of {OF_MARKET}",
        rf"\b(?:share|slice|portion|piece|cut|chunk|part)(?: of [^.;⓪]{{0,60}}?|"
        rf" in [^.;⓪]{{0,30}}?)?(?: Ⓓ)? (?:ha[sd] |"
        rf"have )?(?:\w+ly )?{MOVED}(?: \w+ly)?(?: by [\d.]+ (?:percentage )?points)?"
        rf"(?: from| to| at)?{HEDGES} (?P<share>⓪)",
        r"(?P<share>⓪)(?: [A-Za-z-]+| Ⓛ(?:'s)?){0,3}? share\b(?! (?:stake|capital|"
        r"in the (?:joint )?venture|(?:in|of) Ⓞ|price))",
        rf"Ⓔ(?: of \w+)?(?:,| \(|) ?(?:or|representing|equal to|equivalent to|accounting for|making up|"
        rf"for){HEDGES} (?P<share>⓪)"
        r"(?= of |[,.)]| share)",
        rf"(?:Ⓞ'?s? |\b(?:at|with|holds?|held) ){HEDGES}(?P<share>⓪)[^.;⓪]{{0,40}} of (?:a|the|this|"
        rf"that) (?:[\w-]+ |Ⓛ(?:'s)? ){{0,3}}?market\b",
        rf"\b(?:biggest|largest|leading|top|number one) (?:supplier|maker|provider|vendor|manufacturer|"
        rf"producer|integrator)\b"
        rf"[^.;⓪]{{0,70}}? with{HEDGES} (?P<share>⓪)(?=[,.;]|$| share| followed)",
        r"Ⓞ'?s? (?P<share>⓪)(?=[^.;]{0,90} of (?:a|the|this|that) (?:[\w-]+ |Ⓛ(?:'s)? ){0,3}?market\b)",
        rf"\b(?:leads?|led|leading|ahead|tops?|topped|on top|first)\b[^.;⓪]{{0,40}}\b(?:with|at|on){HEDGES} "
        r"(?P<share>⓪)(?= (?:to|against|versus|before|ahead of) Ⓞ)",
        rf"\bshare of {OF_MARKET}(?: \w+){{0,4}}? (?:of|at|to|from|was|is|reached|"
        rf"stood at){HEDGES} (?P<share>⓪)",
    )
)
#: Further shares of the same market in a sentence that has one.
MORE = Gated(
    r"(?:\b(?:at|with|by|for|from|to|and|on|holds?|took|takes|had|ones?|was|makers?|suppliers?|companies|trio|"
    rf"group)|Ⓞ(?:'s?)?)(?:,)?{HEDGES} (?P<share>⓪)|(?:Ⓞ|[A-Z]\w+) \({HEDGES} ?(?P<bracketed>⓪)|"
    rf"\b{HOLDS}{HEDGES} (?P<held>⓪)(?! of )|, (?P<listed>⓪)(?=[^.;]{{0,80}}respectively)"
)
GROWTH = re.compile(
    (
        r"\b(?:(?<!made )(?<!make )(?<!makes )(?<!making )up|grew|grow\w*|rose|rise|increas\w+|jump\w*|"
        r"climb\w* by|fell by|shrank|declin\w+|drop\w*|"
        r"CAGR|"
        r"rate|down)(?: by)?(?: (?:about|almost|nearly|around|some|over))? $|\bby $"
    ),
    re.IGNORECASE,
)
DOWN_FROM = re.compile(r"\b(?:down|up) from(?: \w+){0,2} $")
GROWTH_BEHIND = re.compile(
    r"^ (?:more|higher|lower|less|fewer|larger|smaller|bigger|cheaper|dearer|faster|slower|lighter|better|worse|"
    r"(?:de)?growth|increase|year[- ]on|from a year|a year(?! (?:earlier|ago|"
    r"before))|per year|annual\w*|CAGR|points?|stake|tariffs?|owned)"
)
NO_MARKET = Gated(
    (
        r"\b(?:stakes?|equity|joint venture|shareholders?|shareholding|ownership|owns?|tariffs?|sales of|"
        r"exports?|(?<!global )(?<!world )(?<!industry )output|"
        r"(?<!global )(?<!world )(?<!market )(?<!industry )(?<!total )revenues?|profits?|employees|workforce)\b"
    ),
    re.IGNORECASE,
)
#: A sentence after one with shares goes on with them when it ranks companies.
RANKS = Gated(
    r"\b(?:first|second|third|fourth|fifth|place|came in|stood|sits?|finished|ranks?|ranked|ranking|"
    r"followed|behind|ahead|top)\b"
)
AT = Gated(r"\b(?:at|with)(?: \w+){0,2} (?P<share>⓪)")
_GROUP = (
    r"\b[A-Z][a-z]+ (?:suppliers|makers|manufacturers|producers|companies|ones|vendors|rivals|peers|"
    r"competitors|players|brands)"
)
#: A company with a percentage, in a text that has just given shares.
BESIDE = Gated(
    rf"(?:Ⓞ's? (?:share |slice |portion )?(?:was|stood at|came to|reached|(?:rose|fell|slipped|climbed|"
    rf"dropped|shrank|grew) to)|"
    rf"(?:Ⓞ|\b[Ii]t|{_GROUP})(?:'s?)?(?: was| were)?(?: \w+(?:ly)?)? (?:(?!gain){HOLDS}|on|at|(?:extended|"
    rf"widened|stretched) its lead to|(?:led|leads|dominates|"
    rf"followed|dominated|came \w+|ranked \w+|"
    rf"was \w+|stayed (?:ahead|on top)|remained \w+) (?:with|at|on))){HEDGES} (?P<share>⓪)(?= and Ⓞ|, (?:and |"
    rf"ahead|followed|"
    rf"Ⓞ|while|against|up|down|compared)|[.;]|$| (?:to|against) Ⓞ)"
)
GROUP = Gated(
    r"\b(?P<group>(?:Chinese|Korean|South Korean|Japanese|European|American|Western|Asian|"
    r"Indian)(?: (?:battery |cell )?(?:suppliers|makers|manufacturers|producers|companies|firms|ones|trio|"
    r"vendors|rivals|peers|competitors|players|brands))\b|"
    r"(?:top|leading|largest|biggest|first) (?:two|three|four|five|six|eight|ten|Ⓝ|"
    r"\d+)\b(?:(?: [a-z-]+){0,3}? (?:suppliers|makers|manufacturers|producers|companies|"
    r"firms|vendors|players)\b)?)"
)
