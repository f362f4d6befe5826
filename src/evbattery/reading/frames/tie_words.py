"""The words of partnerships: nouns that tie companies, what they are about, goods, and things that are bought."""

from __future__ import annotations

import re

from evbattery.reading.goods import MATERIALS, RECYCLED
from evbattery.values.vocabulary import PartnershipKind

_PAPER = r"(?:agreement|deal|contract|pact|accord|arrangement|partnership)"

#: What binds companies, by the noun that names the bond. The first that matches counts.
NOUNS: tuple[tuple[PartnershipKind | None, str], ...] = (
    (
        PartnershipKind.MOU,
        r"(?:memorand(?:um|a)(?: of (?:understanding|cooperation))?|M[oO]Us?|[Ll]etters? of "
        r"intent|L[oO]I|heads of terms|term sheet|(?:non-binding|preliminary) understanding|understanding(?= with Ⓞ)|"
        rf"(?:non-binding|preliminary|framework cooperation) {_PAPER})",
    ),
    (
        PartnershipKind.JOINT_VENTURE,
        rf"(?:[Jj]oint[- ]ventures?(?: company| {_PAPER})?|[Jj]oint (?:company|subsidiary|enterprise|firm|"
        rf"business|entity|undertaking)|"
        r"JVs?|(?<!capital )(?<!private )ventures?(?! (?:capital|arm|fund|unit|subsidiary|division|firm|investors?|"
        r"funding|house|debt)\b)|^Ventures?)",
    ),
    (PartnershipKind.OFFTAKE, rf"[Oo]ff-?take(?: {_PAPER})?s?"),
    (PartnershipKind.LICENSING, rf"[Ll]icen[cs](?:e|ing)(?: {_PAPER})?s?"),
    (
        PartnershipKind.DEVELOPMENT,
        r"(?:(?:joint |technology |technical |product )?(?:[Dd]evelopment|[Rr]esearch|R&D|"
        rf"[Tt]echnology|[Tt]esting|[Ee]ngineering)[ -](?:{_PAPER}|collaboration|cooperation|"
        r"alliance|programme|program|project)s?)",
    ),
    (
        PartnershipKind.MERGER_ACQUISITION,
        rf"(?:(?:share|asset|stock|equity)s? purchase {_PAPER}|all-(?:share|stock|cash) {_PAPER}|(?:share|"
        rf"stock) swap|(?:merger|takeover|acquisition|"
        rf"buyout|sale and purchase) {_PAPER}|[Mm]erger)s?",
    ),
    (
        PartnershipKind.SUPPLY,
        r"(?:(?:[Ss]upply|[Rr]ecycling|[Cc]ollection|[Tt]olling|[Pp]urchas(?:e|ing)|[Pp]rocurement|[Ss]ales?|[Dd]elivery|[Ss]ourcing|"
        rf"[Ss]upplier)(?: and \w+)? (?:{_PAPER}|orders?)|(?:[Cc]ells?|[Bb]attery|[Bb]attery-cells?|"
        r"[Pp]acks?|[Cc]athode|[Aa]node|[Ll]ithium|"
        rf"[Gg]raphite|[Nn]ickel|[Cc]obalt|[Ss]eparator) (?:contract|order)|(?:[Ss]upply|[Pp]urchase) orders?|(?<!in "
        r")[Oo]rders?)s?",
    ),
    (
        PartnershipKind.INVESTMENT,
        rf"(?:(?:[Ii]nvestment|[Ss]ubscription|[Ff]unding) {_PAPER}|(?:equity|strategic) "
        r"investment)s?",
    ),
    (
        None,
        rf"(?:(?:[Cc]ollaboration |[Cc]o-?operation |[Pp]artnership |[Aa]lliance |"
        rf"[Ff]ramework )?{_PAPER}|[Cc]ollaboration|[Cc]o-?operation|[Aa]lliance|[Tt]ie-?up|[Dd]eal|"
        r"[Pp]artnership|[Cc]ontract|[Aa]greement|(?:supply |cell )?[Ff]ramework(?= with))s?",
    ),
)
NOUN = "(?:" + "|".join(f"(?P<noun_{place}>{pattern})" for place, (_, pattern) in enumerate(NOUNS)) + ")"
#: Several bonds at once: each company is tied on its own.
PLURAL_NOUN = re.compile(
    r"(?:agreements|deals|contracts|pacts|memoranda\b[\w ]*|M[oO]Us|letters of intent|ventures|"
    r"JVs|orders|partnerships|collaborations|alliances|licen[cs]es)$",
    re.IGNORECASE,
)
#: Nouns of companies that work together without a word on what they do.
ALLIANCE = re.compile(
    r"(?:partnership|collaboration|co-?operation|alliance|tie-?up)(?: (?:agreement|deal|pact|accord|arrangement))?s?$",
    re.IGNORECASE,
)

#: What a bond with a general name ("deal", "partnership", "team up") is about, by the words near it.
PURPOSES: tuple[tuple[PartnershipKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (PartnershipKind.MOU, r"\b(?:memorand(?:um|a)|mou|letter of intent|non-binding)\b"),
        (PartnershipKind.JOINT_VENTURE, r"\b(?:joint[- ]ventures?|jv)\b"),
        (PartnershipKind.OFFTAKE, r"\boff-?take\b"),
        (
            PartnershipKind.MERGER_ACQUISITION,
            r"\b(?:to (?:acquire|take over|merge)|take-?over|acquisition|assets of|merge with)\b|"
            r"\b(?:to )?buy (?:all|the business)\b",
        ),
        (
            PartnershipKind.INVESTMENT,
            r"\bto (?:buy|purchase|acquire|subscribe(?: for| to)?|take) (?:[\w⓪Ⓝ⓪-]+ ){0,4}?(?:shares|stock)\b",
        ),
        (PartnershipKind.LICENSING, r"\blicen[cs](?:e|es|ing|ed)\b"),
        (
            PartnershipKind.SUPPLY,
            r"\b(?:cover(?:s|ing)?|for|call(?:s|ing)? for|of) (?:[\wⓍ-]+ ){0,2}?[ⒺⓉ]|"
            r": (?:[\wⓍ-]+ ){0,3}[ⒺⓉ]|\b(?:suppl(?:y|ies|"
            r"ied|ying)|deliver(?:y|ies|ing)?|collect\w*|take back|(?:the )?(?:sale|purchase) of|to "
            rf"(?:buy|purchase|source|procure)|order|for [\w -]{{0,30}}?(?:cells|batteries|packs|modules?|{MATERIALS}|"
            rf"{RECYCLED}|materials?|systems?|storage units?|cabinets|containers|spodumene|concentrate|lithium|nickel|"
            r"cobalt))\b|"
            r"\bfor (?:[\wⓍ-]+ ){0,2}Ⓧ",
        ),
        (
            PartnershipKind.INVESTMENT,
            r"\b(?:stake|shareholding|funding round|to invest in Ⓞ|invests? in Ⓞ)\b",
        ),
        (
            PartnershipKind.DEVELOPMENT,
            r"\b(?:(?:co-?)?develop\w*|research\w*|r&d|to bring|work(?:ing)? together on|to "
            r"(?:test|design|engineer|integrate|explore|pilot|validate|commerciali[sz]e|adapt)|"
            r"pioneer)\b",
        ),
    )
)

#: Bonds that are none between companies of the trade: who lends, leases, taxes or settles is no partner.
OTHER_BOND = re.compile(
    r"\b(?:loan|credit|financing|debt|lease|leasing|land|tax|labou?r|union|wage|trade|rental|"
    r"underwriting|settlement|confidentiality|non-?disclosure|grant|subsidy|abatement|insurance|"
    r"sponsorship|peace|climate|guarantee|power purchase)[ -]$",
    re.IGNORECASE,
)

#: Kinds in which a company or a part of it is bought.
BOUGHT = (PartnershipKind.INVESTMENT, PartnershipKind.MERGER_ACQUISITION)
#: What is sold on the market, to whoever buys it.
SECURITIES = re.compile(
    r"\b(?:(?:common|preferred) (?:stock|shares)|ordinary shares|convertible (?:notes?|bonds?)|warrants|securities)\b"
)
#: Who is a member of an alliance is no partner of each of its members.
MEMBERSHIP = re.compile(
    r"\b(?:bec[oa]mes?|becoming|is|are|was|as|join(?:s|ed|ing)?) (?:[\wⓍ-]+ ){0,3}members? of\b",
    re.IGNORECASE,
)
#: What is owned together does something, with others: "the joint venture has signed a contract with Foo".
VENTURE_ACTS = re.compile(
    r" (?:has|have|had|will(?! be\b)|would|can|plans|makes|signed|said|expects|builds|supplies)\b"
)
#: What a supplier supplies.
GOODS = (
    rf"(?<!\w)(?:cells?|batter(?:y|ies)|packs?|modules?|{MATERIALS}|{RECYCLED}|lithium|spodumene|materials?|"
    r"nickel|cobalt|manganese|concentrate|storage|silicon|scrap|"
    r"equipment|systems?|units|Ⓧ|Ⓔ|Ⓣ|Ⓑ)(?!\w)"
)
#: What of a company is bought when the company itself is not.
HOLDING = (
    r"(?<!\w)(?:business(?:es)?|units?|plants?|factor(?:y|ies)|gigafactor(?:y|ies)|divisions?|"
    r"stakes?|assets?|operations?|arm|subsidiar(?:y|ies)|shares?|sites?|mines?|rights|projects?|"
    r"interests?|holdings?|remains|refiner(?:y|ies)|brand|"
    r"patents?|production lines?|works(?! (?:on|with|for|at|in|together)\b)|Ⓕ)(?!\w)"
)
