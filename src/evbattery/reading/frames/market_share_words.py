"""The words that make a percentage a share of a market, and those that make it something else."""

from __future__ import annotations

import re

from evbattery.patterns import Gated, patterns

HEDGES = (
    r"(?: (?:about|around|some|roughly|nearly|almost|approximately|over|under|more than|less than|up to|at least|only|"
    r"just|barely|well|close to|not quite|a little|a mere|a|an|combined|joint|total of))*"
)
OF_MARKET = (
    r"(?:(?:the |that |its |this )?(?:[\w'&-]+ |Ⓛ(?:'s)? |Ⓧ |Ⓔ ){0,6}?market|it\b|that\b|them\b|these\b|those\b|"
    r"the total|the Ⓔ|(?:(?:global|world|worldwide|"
    r"total|industry|sector) )(?:revenues?|turnover|supply|output|production)|(?:global|world|"
    r"worldwide|total|all) (?:[\w-]+ ){0,4}?(?:demand|usage|installations|sales|deployments|shipments|"
    r"batteries)|(?:the |all )?(?:[\w'&-]+ |Ⓛ(?:'s)? |Ⓧ ){0,4}?(?:batter(?:y|ies)|cells?|storage|ESS|"
    r"BESS)(?: [a-z-]+){0,2}? "
    r"(?:demand|usage|installations|sales|deployments|shipments|consumption|volume|capacity installed)|"
    r"(?:the |all )?(?:installations|installed capacity|deployments|shipments|deliveries)|"
    r"(?:the |all )?(?:megawatt-hours|gigawatt-hours|GWh|MWh|capacity|volumes?|batteries|packs|cells)(?: that| which)?"
    r"(?: was| were)? (?:shipped|sold|installed|deployed|delivered|used|fitted)|"
    r"(?:the |all )?(?:(?!its|their|his|our|each)[\w'&-]+ |Ⓛ(?:'s)? |Ⓧ ){0,4}?(?:batteries|cells|packs|separators?|"
    r"cathodes?|anodes?|electrolytes?|material|foil)\b(?! (?:it|they|he|from|plant|factor|that it)))"
)
HOLDS = (
    r"(?:held|holds?|holding|had|has|took|takes?|captur\w+|command\w*|control\w*|accounts? for|accounted for|"
    r"accounting for|account for|enjoy\w*|"
    r"occup(?:y|ies|ied)|w[io]n(?:s|ning)?|gain\w*|serv\w+|claim\w*|ma(?:k|d)es? up|represent\w*|"
    r"[Ww]ith|secur\w+|suppl(?:y|ied|ies)|deliver(?:s|ed)|shipped|ships|provid(?:es|ed)|worth|sold|sells|makes?|"
    r"made|managed|installed|fitted)"
)
MOVED = (
    r"(?:[a-z]{3,}(?:ed|ing)|slip|drop|climb|f[ae]ll|fallen|r[io]se|risen|gr[eo]wn?|shr[aiu]nk|sank|slid|stands?|"
    r"stood|hit|came|went|was|is|shot up|crept up|(?<=has )been)"
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
        rf"have )?(?:\w+ly )?{MOVED}(?: \w+ly| up| down)?(?: by [\d.]+ (?:percentage )?points)?"
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
        rf"\b[Oo]f (?:all |the )?(?:[\w-]+ ){{0,3}}(?:batteries|cells|packs|Ⓔ|"
        rf"market)\b[^.;⓪]{{0,60}}?\b{HOLDS}{HEDGES} (?P<share>⓪)",
        rf"\bshare of {OF_MARKET}(?: \w+){{0,4}}? (?:of|at|to|from|was|is|reached|"
        rf"stood at){HEDGES} (?P<share>⓪)",
    )
)
#: Further shares of the same market in a sentence that has one.
MORE = Gated(
    r"(?:\b(?:at|with|by|for|from|to|and|on|against|holds?|took|takes|had|ones?|was|makers?|suppliers?|companies|trio|"
    rf"group)|Ⓞ(?:'s?)?)(?:,)?{HEDGES} (?P<share>⓪)|(?:Ⓞ|[A-Z]\w+) \({HEDGES} ?(?P<bracketed>⓪)|"
    rf"\b{HOLDS}{HEDGES} (?P<held>⓪)(?! of )|, (?P<listed>⓪)(?=[^.;]{{0,80}}respectively)"
)
#: Companies with percentages one by one, and what makes those no shares.
ROSTER = re.compile(
    rf"(?P<holder>Ⓞ|Ⓧ(?: cells| batteries| packs)?|"
    rf"[A-Z][\w&-]+(?: [A-Z]\w+)?)(?:'s?)?,?(?: \([^()⓪]*\))?(?: [a-z]+){{0,4}}?{HEDGES} (?P<share>⓪)"
    r"(?! (?:of|in) (?:its|their|the (?:venture|company|capital)))"
)
#: A chemistry that has a share.
OF_ONE = re.compile(rf"Ⓧ(?: cells| batteries| packs)?(?: (?:{HOLDS}|at|on))?{HEDGES} (?P<share>⓪)")
NO_ROSTER = Gated(
    r"\b(?:shares? (?:of|in|fell|rose|gained|lost|closed|slid|jumped)|stock|margins?|growth|grew by|faster|"
    r"utili[sz]ation|costs?|prices?|yield|discount|interest|voting|tax|staff|dividend|density|capacity)\b",
    re.IGNORECASE,
)
#: As many shares as companies: "Ⓞ and Ⓞ took ⓪ and ⓪".
PAIRS = Gated(
    rf"(?P<orgs>Ⓞ(?:, Ⓞ)*,? and Ⓞ)(?: [a-z]+)? (?:{HOLDS}|stand at|stood at|came to|at){HEDGES} "
    r"(?P<shares>⓪(?:, ⓪)*,? and ⓪)(?! (?:of|in) (?:its|their|the (?:plant|venture|company|capital)))"
)
#: Batteries of a chemistry, and the part that they are.
OF_CHEMISTRY = Gated(
    rf"Ⓧ(?: batteries| cells| packs)? (?:(?:now |already |still )?{HOLDS}|{MOVED} (?:to|at|"
    rf"from)){HEDGES} (?P<had>⓪)(?=[,.;]|$| of (?:it|them|all|the)\b| and | up | down | in )|"
    r"(?P<share>⓪)(?: of (?!its|their|the plant)(?:(?!that [A-Z])[^.;ⓄⒻ]){3,70}?)? (?:were|are|was|is|ran on|runs? on|"
    r"used?|carry|carried|had|have) (?:with |made of |based on )?(?P<chemistry>Ⓧ)"
)
GROWTH = re.compile(
    (
        r"\b(?:(?<!made )(?<!make )(?<!makes )(?<!making )up|grew|grow\w*|rose|rise|increas\w+|jump\w*|"
        r"climb\w* by|fell by|shrank|declin\w+|drop\w*|"
        r"CAGR|"
        r"rate|down|gained|lost|slid|fell|climbed|slipped)(?: by)?(?: (?:about|almost|nearly|around|some|over))? $|"
        r"\bby $"
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
        r"\b(?:stakes?|equity|joint venture|shareholders?|shareholding|ownership|owns|to own|share rights?|"
        r"tariffs?|sales of|exports?|(?<!global )(?<!world )(?<!industry )output|"
        r"(?<!global )(?<!world )(?<!market )(?<!industry )(?<!total )revenues?|profits?|employees|workforce)\b"
    ),
    re.IGNORECASE,
)
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
