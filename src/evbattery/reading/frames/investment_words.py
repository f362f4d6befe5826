"""The words of investments: what makes a sum one that is spent on a plant, and what makes it other money."""

from __future__ import annotations

from typing import Final

from evbattery.reading.frames.cues import Cues, insensitive

INVESTMENT: Final = Cues(
    strong=insensitive(
        r"\b(?:invest(?:s|ed|ing|ments?)?|(?<!combined )spend(?:s|ing)?|spent|costs?|costing|price tag|"
        r"put(?:s|ting)? (?!in\b|at\b|forward\b|on\b)(?:up )?(?=[^.;]{0,40}$)|plough(?:s|ed|ing)?|"
        r"plow(?:s|ed|ing)?|swallow(?:s|ed|ing)?|devour(?:s|ed|ing)?|gobbl(?:es|ed|ing)|eat(?:s|en)? up|"
        r"pour(?:s|ed|ing)?|sink(?:s|ing)?|sunk|budget(?:s|ed)?|"
        r"bill|outlay|(?:will|would|could|may|to) (?:take|require|need|demand|absorb|consume)(?= [^.;]{0,25}$)|"
        r"consum(?:es|ed)|"
        r"set(?:s|ting)? (?:[\wⓄⒻ-]+ ){1,3}back|commit(?:s|ted|ting)?|pledg(?:e|es|ed|ing)|"
        r"capital expenditure (?:of|"
        r"for (?:the )?Ⓕ)|cap(?:ital )?ex(?:penditure)?(?: of|: )|(?:talk(?:ed|ing|s)?|spoke|speaks?|spoken|"
        r"speaking) (?:was |is )?of|injects?|injecting|"
        r"(?:plan|project|(?<!incentive )(?<!aid )(?<!support )(?<!subsidy )(?<!rescue )package|scheme|"
        r"programme|program|complex|campus|venture) (?:of|worth|"
        r"valued at|put at|estimated at|priced at))\b"
        r"|\b(?:built|fitted out|converted|refurbished|completed|erected|constructed|retooled|equipped|"
        r"expanded|refitted) "
        r"(?:[\w-]+ ){0,3}(?:for|at a cost of)(?= (?:[a-z]+ ){0,3}$)|Ⓕ,? (?:priced|valued|estimated|put|worth|"
        r"costed)\b|Ⓕ(?:,| of| \(|:| for| -) ?$"
    ),
    weak=insensitive(r"\b(?:worth|valued|priced|estimated|put|comes?|amounts?|for)(?: \w+){0,3} ?$"),
    against=insensitive(
        r"\b(?:(?:want|lack|short) of|shortfall|(?:present|enterprise|market|book|asset|contract) value|NPV|"
        r"cash ?flows?|economic (?:impact|output|benefits?|activity)|"
        r"costs? (?:the )?(?:taxpayers?|state|city|county|public|government)|grants?|loans?|lends?|lent|"
        r"subsid\w+|tax(?:es)?|incentives?|"
        r"(?:funding|financing) round|rais(?:ed|es|ing)(?! to\b)|round|revenues?|sales|profits?|loss(?:es)?|fine|lien|"
        r"market|stocks?|"
        r"shares?|valuation|"
        r"state (?:aid|money|support)|(?<!to the )government|credits?|aid|backlog|contracts?|orders?|deal|"
        r"agreement (?:worth|valued)|acqui\w+|bought|buys?|buying|purchas\w*|tak(?:e|es|en|ing)[- ]?over|"
        r"took over|interest in|licen[cs](?:e|es|ed|ing)|wr(?:ite|ites|ote|itten|iting)[- ]?(?:down|"
        r"off)|(?<!on )sale|brought in|proceeds|fetch\w*|"
        r"impairment|debts?|wages?|salar\w+|turnover|output value|stakes?|promissory|seed|series [A-E]|"
        r"fund|fundraising|bonds?|(?:spending|investments?|capex|budget)(?: plans?| program\w*)? (?:for|in|at|"
        r"of|by) Ⓞ|invest(?:s|ed|ing|ments?)? in Ⓞ|into Ⓞ|pa(?:y|ys|id|ying)|"
        r"compensation|cost (?:savings?|cuts?|reductions?)|"
        r"savings?|saved?|cut(?:s|ting)?(?: [\w-]+){0,2} costs?|sold|sell|price for|capital spending|"
        r"capital expenditure is|dividend|hand back|contribut\w+|assets|firms|rivals|quot(?:e|es|ed)|"
        r"collateral|owes?|owed|worth of (?:goods|exports)|(?:goods|products|cells|batteries|orders|exports|"
        r"materials|machines) worth|licen[cs]e fee|royalt\w+|"
        r"(?:got|gets?|getting|receiv(?:e|es|ed|ing)|award(?:s|ed|ing)?|obtain(?:s|ed|ing)?|won|wins?|winning)"
        r"(?! (?:off|under|going|to)\b)|offer|bid|spread|per (?:kWh|kilowatt)|exports?|imports?|lease|rent|"
        r"average|land for|"
        r"(?:chip|kick)\w* in|releas\w+|refus\w+|earnings|EBITDA|equity|ask(?:ed|ing) price|extra|promises?)\b"
    ),
    behind=insensitive(
        r"(?:[^.;,ⓂⒺⓃ]{0,40}? (?:into|in|on|for) (?:a |an |the |its |their |this |building |"
        r"constructing |expanding )?(?:\w+ ){0,3}?(?:Ⓕ|it\b|them\b|plant|factory|gigafactory|facility|"
        r"building|site|construction))|"
        r"(?: [\w-]+){0,2} (?:investments?|expansion|capex)\b|[ -](?:[\w-]+ ){0,3}?(?:Ⓕ|projects?|"
        r"plants?|factory|facility|gigafactory|program(?:me)?|figure|package|price tag|complex|campus|"
        r"scheme|undertaking|build(?:-out)?|conversion|overhaul|upgrade|extension|retrofit|spend|outlay|"
        r"commitment)\b|[ -]Ⓕ|"
        r" (?:is|are|was|were|will be|has been|have been|to be|had)(?: \w+){0,2} (?:spent|invested|"
        r"sunk|poured|ploughed|budgeted|earmarked|set aside|needed|required|foreseen|committed|allocated)\b|"
        r" (?:will |to |had |has )?(?:already )?(?:go|gone|goes|"
        r"went)(?: \w+)? into\b|"
        r" (?:[\w-]+ ){0,2}of equipment\b|(?: altogether| in (?:total|all)| invests)\b"
    ),
    behind_against=insensitive(
        r"[ -](?:[\w-]+ ){0,2}?(?:solar|wind|hydrogen|power|car|vehicle|truck|assembly|steel|chip|semiconductor|engine|"
        r"housing|road|rail\w*|port)(?: cell| panel)?s? (?:parks?|farms?|plants?|factory|factories|works|"
        r"projects?|fabs?|"
        r"stations?|links?)\b|"
        r"[^.;,]{0,12}? (?:in|on|for|into) (?:an? |the |its )?(?:[\w-]+ ){0,4}?(?:substations?|roads?|grid|"
        r"housing|schools?|"
        r"universit(?:y|ies)|training|infrastructure|electrification|port|railways?|pipelines?)\b|"
        r"(?:(?: of| in)? (?:new )?(?:investments?|spending|capex))? (?:in|across) (?:North America|Europe|"
        r"Asia|Africa)\b|"
        r"[^.;ⓂⒺⓃ]{0,50}?\b(?:across|throughout|worldwide|globally|around the world)\b|"
        r"(?: [\w-]+)? (?:credit|debt|loan|lending|financing) (?:facility|line|package)\b|"
        r"(?: [\w-]+)? (?:financing|offering|placement|fundraising|fundrais(?:e|er)|capital raise|raise)\b|"
        r"[^.;,]{0,12}? in (?:research|R&D|innovation|technolog\w+|digital\w*|its (?:business|operations|network)|"
        r"battery (?:technology|development))\b|"
        r"(?:[ -](?:[\w'Ⓛ-]+ ){0,3}?|[^.;,]{0,12}? in |[^.;,]{0,12}? of |"
        r"[^.;,]{0,30}? from (?:the )?)(?:grants?|loans?|subsid(?:y|ies)|incentives?|tax (?:credits?|"
        r"breaks?|abatements?)|revenues?|sales|contracts?|orders?|(?:funding|financing|series [A-E])"
        r" round|"
        r"stakes?|shares|fine|deals?|lien|state (?:aid|money|support)|government (?:aid|money|support)|"
        r"federal (?:aid|money|support|funding)|public (?:money|funds|funding)|aid|debt|equity|market|"
        r"profit|loss|bond|fund|supply|acquisition|"
        r"purchase|backlog|government|ministry|department|state|sale|bid|offer|write-?down|impairment|"
        r"funding)\b|[^.;,]{0,12}? (?:a|per) (?:year|month)\b|[^.;,]{0,30}? into Ⓞ|[^.;,]{0,10}? in Ⓞ"
    ),
    question=insensitive(
        r"\b(?:how much (?:does|will|did|would|is|are|has) (?:it|they|Ⓕ|the \w+|"
        r"Ⓞ)(?: \w+){0,2} (?:cost|costing|invest\w*|spend\w*|spent)|what (?:does|will|did) (?:it|that|"
        r"this|Ⓕ|the \w+)(?: all)? cost|the money|the costs?|price tag|"
        r"how expensive|what is the (?:price|investment|budget)|how much money|invest(?:ment|ed|ing)?|"
        r"the bill)\b"
    ),
)
