"""The table of signs that a name is a battery's, and the classes of words that they are made of.

The name in question is ``◯`` in sentences in which everything known is masked.
"""

from __future__ import annotations

from evbattery.reading.product_names import NOT_A_PRODUCT

#: The tag of a name of which it is open what it names.
OPEN_NAME = "◯"
KIND = (
    r"(?:batter(?:y|ies)(?: (?:cells?|packs?|modules?|systems?|cabinets?|racks?|containers?|units?))?|cells?|"
    r"(?:power |battery )?packs?|modules?|"
    r"prismatics?|pouch(?:es)?|accumulators?|(?:energy |battery )?storage (?:systems?|units?|cabinets?|containers?)|"
    r"power ?banks?)"
)
#: What a battery that was named is called again: "the box".
AGAIN = rf"(?:{KIND}|box|slab|brick|block|cabinet|container|(?:new )?one|newcomer|novelty|thing|product|unit)"
#: What a battery may be called besides, in a text about batteries.
LOOSE = (
    r"(?:thing|product|one|format|chemistry|family|line-up|lineup|series|range|platform|system|unit|technology|"
    r"design|model|box|generation|successor|version|solution|brand|offering|novelty|newcomer|flagship|architecture|"
    r"prototype|invention|creation|cabinet|container|rack|answer|alternative|counterpart|rival)s?"
)
NAMING = (
    r"(?:called|named|dubbed|known as|(?:re)?branded(?: as)?|christened|bapti[sz]ed|nicknamed|labell?ed|code-?named|"
    r"(?:marketed|markets?|sold|sells?|selling|offered|traded) (?:as|under the (?:\w+ ){0,2}name)|"
    r"(?:by|under|with|bears?|bearing|carr(?:ies|ying)|has|have|given?|got) "
    r"(?:the|its) (?:(?:brand|trade|product|market|working|internal|code) ?)?name(?: of| is)?|"
    r"under the brand|(?:goes|going|go|went) by|answers? to(?: the name of)?|calls?(?: it| them| this)?|names? it|"
    r"dubs?(?: it)?|whose name is|name of)"
)
DET = r"(?:an?|its|the|their|our|his|her|this|Ⓞ's?|another|one of (?:its|the|Ⓞ's))"
_TAGS = "Ⓔ-ⓏⒶ-Ⓓ⓪"
#: Words between an article and its noun: neither prepositions nor what a company is called by.
MOD = (
    r"(?:(?!that |which |who |whose |start|compan|firm|mak|produc|suppl|developer|of |for |in |at |to |"
    r"from |by |with |on |"
    rf"and |or |group |unit |arm |subsid|manufact|specialist|giant|venture)(?:[a-z0-9][\w'+-]*|"
    rf"[{_TAGS}](?:/[{_TAGS}]|-[a-z]+)?(?: \([^)]{{1,12}}\))?|[A-Z]{{2,5}}),? ){{0,7}}?"
)
ENDS = r"(?=[,.;:)\"!?]|$| [a-zⒹ-])"
_SHOWS = (
    r"(?:(?:launch|unveil|introduc|present|reveal|debut|announc|showcas|releas|demonstrat|exhibit|premier|"
    r"display|market|"
    r"commerciali[sz]|offer|sell|develop)(?:e[sd]?|s|ing|ed)?|shows?|showed|shown|showing|sold|"
    r"(?:bring|brought|roll(?:s|ed)?|com(?:es?|ing)|came|cam|tak(?:e|es|ing)|took|put|puts|mak(?:e|es|ing)|made|"
    r"pull(?:s|ed|ing)?|lift(?:s|ed|ing)?|draw(?:s|ing)?|drew|"
    r"rais(?:e|es|ed|ing))(?: [a-z]+){0,3} (?:out|off|on|up with|from|to market))"
)
OTHER = (
    r"(?:SUV|sedan|saloon|car|EV|truck|pickup|van|crossover|hatchback|bus|scooter|motorcycle|motorbike|bike|ship|"
    r"ferry|boat|"
    r"vessel|aircraft|plane|tractor|coupe|roadster|vehicle|motor|app|fund|programme|program|project|service|"
    r"network|station|software|initiative|company|subsidiary|venture|"
    r"joint venture|start-up|startup|charger|inverter|robot|drone|machine|cathode|anode|material|process|"
    r"method|recycling|refining|refinery|milestone|roadmap|newsletter|newswire|publisher|website|portal|"
    r"(?:communications?|news|media|content|trading|investor|online|digital|software|data) "
    r"(?:platform|brand|solution|series)|study|report|firm|"
    r"group|maker|manufacturer|supplier|developer|fair|show|conference|trade fair|law|act|city|town|village|province|"
    r"state|region|district|park|campus|university|institute|agency|investor|consultancy|mine|"
    r"deposit|lake|river|harbour|port|building|award|prize|index|"
    r"magazine|newspaper|carmaker|automaker|giant|specialist|pioneer|heavyweight|champion|newcomer|spin-off|"
    r"rival|partner|customer|"
    r"peer|compatriot|competitor|owner|parent|producer|player|arm|house|office|ministry)s?"
)
ACTS = (
    r"(?:said|says|told|tells|employs?|employed|hired|plans|planned|signed|acquired|bought|owns|invested|agreed|"
    r"expects|"
    r"believes|declined|confirmed|reported|added|wants|hopes|intends|supplies|buys|operates|makes|produces|builds|"
    r"announced|raised|starts?|started|puts|has (?:signed|agreed|bought|invested|raised|announced|said|hired|built)|"
    r"(?:is|was|are|has been) (?:building|planning|owned|listed|founded|based|making|producing)|'s (?:chief|"
    r"CEO|boss|founder|plants?|factor(?:y|ies)))"
)

BEHIND = r"\"?(?: (?:\d{4,5}|Ⓝ))?(?: (?!said|says|told|adds)[a-z-]+)?(?: \([^)]{1,30}\))?"
_AMONG = r"(?:including|such as|among them|namely)"
_SHUT = r"(?=\"?(?:[,.;:!)]|$| (?:\(|-|is|has|was|will|can|could|offers|which|that|at|on|in|from|to|for|by|Ⓓ)\b| Ⓓ))"

#: Name of the sign, its weight, and the pattern; of one kind of sign the heaviest counts.
SIGNS: tuple[tuple[str, int, str], ...] = (
    ("named", 3, rf"\b{KIND}{NOT_A_PRODUCT}[^.;]{{0,60}}?\b{NAMING} (?:the |its )?\"?(?:\d{{4,5}} )?◯"),
    ("named", 2, rf"\b{LOOSE}\b[^.;◯]{{0,60}}?\b{NAMING} (?:the |its )?[\"']?◯"),
    ("named", 3, rf"(?:Ⓧ|\b{KIND})[^.;◯]{{0,20}} {LOOSE}\b[^.;◯]{{0,20}}? {NAMING} (?:the |its )?\"?◯"),
    (
        "listed",
        1,
        r"\b(?:[Tt]hen|[Tt]here|[Nn]ext|[Ll]ast|[Ff]irst|[Tt]hird|[Ss]econd)(?: up)?(?: is|'s| comes?| came| was|:) "
        r"(?:the )?\"?◯",
    ),
    ("named", 3, rf"(?:^|[.;:] )\"?(?i:{NAMING}) (?:the )?\"?◯\"?, (?:it|they|this|the|its)\b"),
    (
        "apposed",
        3,
        rf"◯{BEHIND}(?:,|,? is|,? was| are|, which is|\)|(?<=\))) {DET} {MOD}{KIND}{NOT_A_PRODUCT}{ENDS}",
    ),
    (
        "apposed",
        3,
        rf"◯{BEHIND},? (?:[a-z]+ )?(?:from|by|of) [^,.;◯]{{1,60}},? (?:is|was|"
        rf"are) {DET} {MOD}{KIND}{NOT_A_PRODUCT}{ENDS}",
    ),
    (
        "apposed",
        3,
        rf"\b{KIND} (?:from|by|of|with|without|for) [^,.;◯]{{1,40}}, (?:the|its|called) \"?◯{_SHUT}",
    ),
    ("apposed", 2, rf"◯{BEHIND}[,:] [^.;◯Ⓞ]{{3,50}}[:,-] {DET} {MOD}{KIND}{NOT_A_PRODUCT}{ENDS}"),
    ("apposed", 3, rf"◯[^.,;:◯Ⓞ]{{0,40}}: {DET} {MOD}{KIND}{NOT_A_PRODUCT}{ENDS}"),
    # "Foo is what Bar calls its new cell"
    ("apposed", 3, rf"◯ is (?:what|how|the name)\b[^.;◯]{{0,50}}? {DET} {MOD}{KIND}{NOT_A_PRODUCT}{_SHUT}"),
    ("list", 3, rf"(?:(?:[Tt]he )?◯(?:,| and|, and) )+(?:the )?◯: (?:[Ⓝa-z]+ ){{1,3}}{KIND}{NOT_A_PRODUCT}"),
    # "The Foo 20 and Bar 25 packs": the noun stands behind the last.
    ("list", 3, rf"◯(?:, ◯)*,? and (?:the )?◯ {KIND}{NOT_A_PRODUCT}"),
    # All of a list behind a colon: "three batteries: the Foo, the Bar".
    (
        "list",
        3,
        rf"\b{KIND}[^.;:◯]{{0,50}}: (?:the |an? )?\"?◯(?:(?:,? and|,) (?:the |an? )?\"?◯)*(?=\"?(?:,|\.| and ))",
    ),
    ("apposed", 2, rf"◯{BEHIND}(?:,| is| was) {DET} {MOD}{LOOSE}{ENDS}"),
    (
        "apposed",
        3,
        rf"(?<!\w)(?i:{DET}|new|latest) {MOD}{KIND}(?: \([^)]{{1,12}}\))?,? (?:(?:the|its) {MOD})?\"?◯{_SHUT}",
    ),
    ("apposed", 2, rf"(?<!\w)(?i:{DET}|new|latest) {MOD}{LOOSE},? (?:(?:the|its) {MOD})?\"?◯{_SHUT}"),
    ("brand", 2, r"\bbrand(?: name)? [\"']?◯"),
    ("compound", 1, rf"◯[\"']?(?: Ⓧ| Ⓔ| Ⓐ| [a-z-]+){{0,4}}? {KIND}{NOT_A_PRODUCT}"),
    # One of several: "our batteries, including the ◯"; "the second, "◯", takes the Ⓧ way".
    ("apposed", 3, rf"\b{KIND}[^.;◯Ⓞ]{{0,30}},? {_AMONG} (?:the )?\"?◯"),
    ("apposed", 2, rf"\b{LOOSE}[^.;◯Ⓞ]{{0,30}},? {_AMONG} (?:the )?\"?◯"),
    (
        "listed",
        1,
        r"\b(?i:first|second|third|fourth|fifth|next|last|other)(?: [a-z]+){0,2}?(?:,| is| was) (?:the )?\"?◯",
    ),
    ("listed", 2, r"\b(?i:predecessor|successor|forerunner|stablemate|sibling),? (?:the )?\"?◯"),
    ("chemistry", 1, r"Ⓧ \"?◯|◯\"?,? (?:[a-z]+ ){0,3}?(?:an? |the )?Ⓧ"),
    ("owned", 1, r"(?:Ⓞ's?|\b[Ii]ts|\b[Oo]ur|\b[Tt]heir) (?:[a-z0-9][\w-]* |Ⓧ ){0,4}?\"?◯|Ⓞ \"?◯"),
    (
        "owned kind",
        2,
        r"(?:Ⓞ's?|\b[Ii]ts|\b[Oo]ur|\b[Tt]heir) (?:[a-z0-9][\w-]* |Ⓧ ){0,4}?\"?◯\"?(?: Ⓧ| (?!for |in |of |and )[a-z-]+)"
        rf"{{0,3}}? {KIND}{NOT_A_PRODUCT}",
    ),
    (
        "owned kind",
        2,
        rf"◯\"?(?: Ⓧ| [a-z-]+)? {KIND},? (?:(?:made|built|developed|launched|shown) )?"
        r"(?:from|by|of) (?:[a-z-]+ ){0,3}?Ⓞ",
    ),
    (
        "shown",
        1,
        rf"\b{_SHOWS}\b(?: (?!and |but )[\w'-]+[:,]?| [{_TAGS}],?){{0,5}}? \"?◯|"
        rf"◯\"?(?: battery| cell| pack| system)? (?:was|were|is|has been|made|went|goes) [^.;◯]{{0,20}}?\b(?:{_SHOWS}|"
        rf"on (?:show|display|sale)|its debut)",
    ),
    (
        "shown",
        1,
        r"\b(?:puts?|putting|brings?|brought|bringing|takes?|took|ships?|shipp(?:ed|ing)) (?:the |its )?\"?◯\"?(?: "
        r"[a-z]+)? "
        r"(?:on|to|onto|into) (?:the )?(?:sale|show|market|display|stage|road|world|trade)|\bship(?:s|ped|ping)? \"?◯",
    ),
    (
        "from a maker",
        2,
        r"◯\"?(?: [a-z]+){0,2},? (?:from|by|of) (?:(?:the|[\w'-]+|Ⓛ(?:'s)?) ){0,4}?(?:batter(?:y|ies)|storage|"
        r"cell) (?:[a-z-]+ ){1,2}Ⓞ",
    ),
    ("shown", 1, r"^\W*(?:Meet|Introducing|Presenting|Say hello to|Enter) (?:the )?\"?◯"),
    (
        "apposed",
        3,
        rf"◯{BEHIND}, [^,.;◯]{{3,60}}, (?:is|was|are|were) {DET} {MOD}{KIND}{NOT_A_PRODUCT}{ENDS}",
    ),
    (
        "apposed",
        3,
        rf"◯{BEHIND}, (?:touted|billed|described|advertised|marketed|presented|hailed) as {DET} [\"']?(?:Ⓛ's |"
        rf"world's |industry's )?"
        rf"{MOD}{KIND}{NOT_A_PRODUCT}{ENDS}",
    ),
    (
        "figures",
        2,
        r"◯[\"']?s?(?: (?:by|from) Ⓞ| container| cabinet| box| battery)? (?:[^.;◯ⓄⒻ]{1,40}? and )?(?:can |will "
        r")?(?:stores?|holds?|packs?|contains?|"
        r"delivers?|provides?|"
        r"has a capacity of)\b[^.;◯Ⓞ]{0,30}?Ⓔ",
    ),
    ("figures", 2, r"\b(?:the|and) ◯ Ⓔ(?=,|\.|;|$| and\b)|◯,? \(?Ⓔ, [ⓍⓌⒸ]"),
    ("owned", 1, r"Ⓞ (?:has|had|offers?|sells?|sold|makes?|markets) (?:the |a )?\"?◯"),
    (
        "figures",
        2,
        r"◯\"? (?:[a-z]+ )?(?:keeps|retains|delivers|has|loses|holds) (?:only |just )?(?:⓪|[a-z]+ [a-z]+) of its "
        r"(?:capacity|charge|energy)\b",
    ),
    (
        "charged",
        1,
        r"◯\"? (?:[a-z]+ ){0,4}?(?:(?:re)?charge[sd]?|fill(?:s|ed)|takes (?:on|up) Ⓚ)(?!\w)[^.;◯Ⓞ]{0,40}?Ⓗ",
    ),
    (
        "figures",
        2,
        r"◯\"?(?:'s|:)?(?:, [^,.;◯]{3,60},|,| (?:by|from) Ⓞ)? (?!and )[^.;◯Ⓞ]{0,70}?(?:[ⓌⒸ]|charged [a-z "
        r"]{0,20}\d[\d,]* times|[\dⓃ] (?:full )?charges\b)",
    ),
    (
        "heading",
        2,
        r"^\W*◯ ?(?:[:-] )?(?:in (?:figures|numbers|brief|detail)|(?i:at a glance|spec\w*|(?:key )?(?:data|"
        r"figures|facts)))\b",
    ),
    (
        "acting",
        1,
        rf"\b[Tt]he ◯ (?:[a-z-]+ |Ⓔ |Ⓧ ){{0,4}}?{KIND},? (?:which|that|due|are|were|have|can|could|will|would|"
        rf"may|[a-z]{{2,}}s|[a-z]{{2,}}ed)\b",
    ),
    ("from", 1, r"\bthe \"?◯\"? (?:from|by) Ⓞ|Ⓞ for (?:[\wⓃ]+ )?◯"),
    (
        "mixes",
        1,
        r"◯\"? (?:mixes|combines|unites|uses|relies on|is made with(?:out)?|does without|contains|avoids)\b",
    ),
    ("quoted", 1, r"\"◯\"|'◯'"),
    ("article", 1, r"\b(?:[Tt]he|a|an|each|every|one) (?:new |latest )?◯(?=[,.;:]|$|'s| [a-z])"),
)
