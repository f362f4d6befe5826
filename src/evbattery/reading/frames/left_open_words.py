"""Words that tell what an unclaimed figure or date is about, and those that make it background."""

from __future__ import annotations

from typing import Final

from evbattery.reading.frames.cues import insensitive

#: A deal between companies: how much it is for, or what it is worth.
DEAL: Final = insensitive(
    r"\b(?:(?<!stock )(?:contracts?|agreements?|off-?take|deals?|orders?|framework)|signed|acqui\w+|take-?over|"
    r"took over|bought|buys|purchase[sd]?|supply (?:of|to|from)|committed itself to|awarded|to be delivered)\b"
)
#: Money that is none of a deal's or a plant's.
NOT_A_PRICE: Final = insensitive(
    r"\b(?:revenues?|sales|turnover|shares?|stocks?|loans?|lend\w*|lent|borrow\w*|grants?|aid|subsid\w+|tax\w*|"
    r"incentives?|backlog|profits?|loss(?:es)?|bonds?|market|capital|writ\w+[- ]?(?:off|down)s?|wrote off|"
    r"damages|fines?|lien|guarantee|round|funding|raised?|raises|fund|wages?|charges|EBITDA|savings?|credits?|"
    r"quoted?)\b"
)
#: What is in use or sold in a time, by a company or a whole country: no plant's output and no deal's volume.
USED: Final = insensitive(
    r"\b(?:usage|use tops|used|demand|needs?|market|installations|installed|shipments|shipped|sold|sales|registered|"
    r"registrations|imports?|exports?|consum\w+|backlog|pipeline|deployed|deployments?|delivered (?!to\b|by\b))\b"
    r"|Ⓖ ?(?:/|\(|and |,) ?Ⓔ"
)
#: Who uses what is made.
HOMES: Final = insensitive(
    r"(?:[\w-]+ ){0,2}(?:homes|houses|households|families|litres|liters|gallons|hours|trips|visitors)\b"
)
#: What is made by the square metre.
FILM: Final = insensitive(r"\b(?:films?|separators?|foils?|membranes?)\b")
#: What has a range and takes time to charge, and what else is quick.
BATTERY: Final = insensitive(r"\b(?:batter(?:y|ies)|cells?|packs?|charg\w+)\b|[ⒷⓍ]")
OTHER_USE: Final = insensitive(r"\b(?:swap\w*|exchang\w+|replac\w+|riders?|recharges)\b")
#: Gigawatts that are what they seem: of the grid, of its batteries, of devices.
NO_PLANT_POWER: Final = insensitive(
    r"\b(?:grid|solar|wind|photovoltaic|PV|power (?:plants?|stations?)|storage (?:systems?|projects?|plants?|sites?|"
    r"capacity)|battery systems?|BESS|inverters?|charg(?:ers?|ing)|hydro\w*|nuclear|reactors?|gas|renewables?|"
    r"electricity|connection|substation|fuel cells?|drawer|data cent\w+)\b|Ⓖ ?(?:/|\(|and |,) ?Ⓔ|Ⓔ ?(?:/|\(|and |,) ?Ⓖ"
)
#: Who owns what.
STAKE: Final = insensitive(
    r"\b(?:stakes?|shareholdings?|shareholders?|equity|ownership|owns?|owned|co-own\w+|majority|minority|interest in|"
    r"holding in|(?:held|holds|hold|keeps?|retains?) (?:by )?(?=(?:[\w-]+ ){0,4}(?:⓪|Ⓞ))|of (?:the|its|their) shares|"
    r"joint[- ]venture (?:partners?|held|owned)|belongs?|partners?)\b"
)
MARKET_SHARE: Final = insensitive(
    r"\bmarket share|\bshares? (?:of|in) (?:the |that |this |its )?(?:[\w-]+ ){0,3}(?:market|total|installations|usage|"
    r"shipments|demand)|\bshares? of (?:about |around |just |only |over |more than |nearly )?⓪|⓪ share\b|"
    r"⓪ of (?:the |all )?(?:[\w-]+ ){0,3}market\b"
)
#: A percentage by which something changed, beside it, or that counts something else than owners and markets.
MOVED: Final = insensitive(
    r"(?:\b(?:up|down|by|ris\w+|rose|f[ae]ll\w*|gr[eo]w\w*|growth|rate of|CAGR|climb\w*|slipp?ed|slid|lost|"
    r"gain\w*|jump\w*|drop\w*|surg\w+|increas\w+|decreas\w+|declin\w+|margin|discount|shrank|closed|ended|"
    r"scrap|yield|capacity|utili[sz]ation|operation rate|charge|from|prices?)[^.;,Ⓞ]{0,30}$)|"
    r" (?:more|less|higher|lower|above|below|cheaper|increase|decrease|growth|charge|charged|year-on-year|child|"
    r"subsidiary|renewable|recycl\w+|points?|off|"
    r"of (?:its|the|their) (?:\w+ )?(?:capacity|energy|materials?|content\w*))\b"
)
#: What begins or happens on a day that matters: building, production, a launch, a network, a deal.
EVENT: Final = insensitive(
    r"\b(?:open(?:s|ed|ing)?|start(?:s|ed|ing|-up)?|beg[aiu]n(?:s|ning)?|commenc\w+|launch\w*|commission\w*|"
    r"inaugurat\w+|go(?:es)? live|went live|on[- ]?stream|on[- ]?line|productions?|operational|"
    r"in(?:to)? (?:operation|service)|break\w* ground|ground[- ]?break\w*|broke ground|"
    r"ground (?:is|was|will be)|foundation stone|construction|"
    r"build\w*|built|finish\w*|complet\w+|ready|deliver(?:ies|y|ed|s)|unveil\w*|present(?:s|ed)|show(?:s|ed|n)|announc\w+|"
    r"sign(?:s|ed|ing)|mass-produc\w+)\b"
)
