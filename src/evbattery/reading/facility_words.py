"""The words of phrases that speak of plants: heads, what stands before them, and what ends them on the left."""

from __future__ import annotations

import re

from evbattery.patterns import Gated
from evbattery.reading.goods import MATERIALS, RECYCLED
from evbattery.reading.inflection import Form
from evbattery.reading.verb_classes import verb_table

#: Nouns that name a plant by themselves. The plural makes a group. "Fabric" is what machines make of fabrik or fábrica.
HEADS = (
    r"(?:(?:giga|mega|super)-?factor|factor|refiner|laborator)(?:y|ies)|giga-?fabs?|mega-?fabs?|"
    r"mega-?fabrics?|plants?|facilit(?:y|ies)|smelters?|"
    r"complex(?:es)?|campus(?:es)?|labs?|fabs?|fabric(?= of (?:lithium|batter|cell|electrode))|(?<=the "
    r")fabric"
)
#: Nouns that name one only behind a word for what is done there.
WEAK_HEADS = (
    r"(?:(?:pilot|production|assembly|manufacturing|demonstration|recycling|coating|electrode|"
    r"giga|mega|discharge|dismantling|shredding|sorting|refining|"
    rf"cell|pack|module|battery|{MATERIALS}|{RECYCLED}|materials?|industrial|"
    r"pre-?treatment|conversion|spheroni[sz]ation|graphiti[sz]ation|coating|finishing|formation|qualification|"
    r"disassembly|remanufacturing|second-life) ){1,5}(?:lines?|bases?|sites?|units?|(?-i:works)|"
    r"operations?|hubs?|parks?|halls?|sheds?|mills?|workshops?|buildings?|trains?)|"
    r"(?:research|development|R&D|technology|innovation|"
    r"engineering|recycling|tech)(?: and development| & development)? "
    r"(?:cent(?:er|re)s?|hubs?|sites?|bases?)|lines?|sites?|projects?|(?<=Ⓛ )(?:place|location)|"
    # Not "Works", which ends names of companies: "Foo Cell Works".
    r"(?-i:works)(?! (?:with|on|for|as|to|together|well|like|by|only|best|closely|so|hard|council)\b)|"
    r"(?:pilot|shed|workshop|demonstrator|megasite|gigasite|(?:giga|mega)-?hub|(?<!rolling )mill)(?= (?:in|"
    r"at|near|on the|outside|off) )|"
    r"(?:(?<=Ⓛ )|(?<=the ))(?:pilot|demonstrator|workshop)(?=[,.]$|[,.] | (?:is|was|has|will|can)\b)|"
    # What makes hydroxide of rock is called a converter.
    r"(?:(?<=its )|(?<=the )|(?<=lithium )|(?<=hydroxide ))converters?(?! (?:station|technology))|"
    r"units?(?= for (?:the )?(?:recycling|production|making|processing|manufactur\w+) of)|"
    r"(?<=battery )park|"
    r"(?-i:Spokes?|(?<=Ⓛ )Hubs?|(?<=the )Hub(?= (?:in|at|near) ))"
)
#: Nouns that name one only where the phrase itself tells whose it is and where, or what is made there.
_OWNED_HEADS = (
    r"(?P<owned>halls?|units?|hubs?|bases?|parks?|sheds?|mills?|workshops?|operations?|trains?|"
    r"shops?|corridors?|expansions?|spokes?|cent(?:er|re)s?)"
)
HEAD = Gated(rf"(?<![\w-])(?:{HEADS}|{WEAK_HEADS}|{_OWNED_HEADS})(?![\w-])", re.IGNORECASE)
#: Heads that only ever point back at a plant already spoken of.
POINTING = frozenset(
    (
        "line",
        "lines",
        "site",
        "sites",
        "project",
        "projects",
        "base",
        "bases",
        "works",
        "complex",
        "campus",
        "place",
        "unit",
        "units",
        "fabric",
        "pilot",
        "demonstrator",
        "shed",
        "hall",
        "mill",
        "workshop",
    )
)
#: What stands before "works" where it is no verb.
WORKS = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|an?|new|old|own|first|second|third|other|giant|huge|big|small|existing|"
    r"planned|"
    r"former|main|sister|twin|German|Swedish|Finnish|Polish|Hungarian|French|Chinese|Korean|Japanese|American|European|"
    r"cell|battery|cathode|anode|electrode|recycling|materials?|pack|module|refining|separator|hydroxide)$|[ⓄⓁⒺⓉⓂ]$|Ⓞ's$"
)
#: Goods of other industries, whose works batteries are made in afterwards.
OTHER_GOODS = (
    r"(?:sugar|potash|brick|carpet|textile|garment|clothing|cotton|woollen|silk|denim|leather|flour|shoe|biscuit|"
    r"chocolate|candy|cheese|milk|dairy|meat|poultry|sausage|fish|salmon|potato|bread|noodle|coffee|tea|tobacco|"
    r"cigarette|beer|wine|whisky|vodka|soft[- ]drinks?|bottling|food|fertili[sz]er|ammonia|nitrogen|methanol|ethanol|"
    r"bio(?:fuel|gas|ethanol)|petrochemicals?|LNG|soap|detergent|cosmetics|paint|rubber|plastics?|tyre|tire|pharma|"
    r"pharmaceuticals?|drugs?|vaccine|insulin|cement|concrete|glass|porcelain|ceramics?|tile|furniture|timber|plywood|saw|"
    r"paper|newsprint|pulp|cardboard|packaging|linoleum|printing|piano|toy|watch|clock|jewellery|alumin(?:i)?um|steel|"
    r"iron|brake|bearing|gearbox|axle|cable|lamp|television|TV|display|appliances?|fridge|refrigerator|"
    r"washing[- ]machine|"
    r"phone|smartphone|laptop|computer|server|locomotive|train|tram|rail(?:way|car)?|wagon|rolling[- ]stock|ship|boat|"
    r"aircraft|plane|helicopter|rocket|missile|ammunition|munitions|weapons?|arms|tank|boiler|turbine|transformer)"
)
#: Phrases with a head that are no battery plants.
NOT_PLANTS = re.compile(
    r"(?<![\w-])(?:power|nuclear|coal|gas|solar|wind|hydro|credit|loan|financing|funding|desalination|"
    r"water|treatment|generation|revolving|"
    r"charging|swapping|swap|parking|sports|concert|product|bottom|head|on|front|pipe|dead|time|"
    r"story|web|storage|job|work|starting|finish|finishing|"
    r"supply|chip|semiconductor|chemical|steel|car|vehicle|engine|press|phone|tax|credit|fault|"
    r"picket|building|construction|party|punch|production-line|industrial park|rolling|bottling|town|city|"
    r"concert|dining|exhibition|music|sports|oil|steel|paper|saw) "
    r"(?:facilit(?:y|ies)|lines?|sites?|projects?|complex(?:es)?|works|halls?|mills?|workshops?)$|"
    r"(?<![\w-])(?:power|nuclear|coal|gas|solar(?: (?:cell|module|panel|wafer)s?)?|wind|hydro|desalination|water|"
    r"treatment|battery storage(?! factor)|chip|semiconductor|chemical|steel|engine|auto|automobile|motorcycle|"
    r"transmission|car|truck|vehicle|vehicle assembly|car assembly|auto assembly|"
    r"automotive) (?:plants?|fabs?|factor(?:y|ies)|facilit(?:y|ies)|complex(?:es)?)$|"
    r"\b(?:(?:solar|photovoltaic|PV) (?:cell|module|panel)s?|fuel[ -]cells?|inverter|heat[ -]pump) "
    r"(?:(?:manufacturing|assembly|production) )?(?:plants?|factor(?:y|ies)|facilit(?:y|ies)|lines?|works)$|"
    rf"\b{OTHER_GOODS} (?:\w+ )?(?:works|mills?|refiner(?:y|ies)|smelters?|workshops?|sheds?|halls?)$|"
    rf"\b(?:hog|packing|{OTHER_GOODS}|hydrogen|electroly[sz]er|(?:commercial )?(?:vehicle|car|"
    rf"truck|bus|van|scooter|motorcycle|engine|"
    r"motor|tractor|solar|wafer|panel|chip|semiconductor|turbine)s?) (?:(?:manufacturing|assembly|production|making) )?"
    r"(?:plants?|factor(?:y|ies)|facilit(?:y|ies)|lines?|cent(?:er|re)s?|works|hubs?|complex(?:es)?|campus)$|"
    r"\b(?:distribution|logistics|services?|servicing|repair|customer|experience|training|data|call|shopping|sales|"
    r"retail|visitors?|exhibition|events?|convention|conference|delivery|parts|fulfil?ment|medical|health|sports|"
    r"community|education|learning|control|support|dealer(?:ship)?|track|headquarters|office|port|airport|swapping|"
    r"swap|charging|microgrid|housing|warehouse|fleet) "
    r"(?:cent(?:er|re)s?|hubs?|sites?|bases?|facilit(?:y|ies)|campus(?:es)?|shops?|operations?|complex(?:es)?)$|"
    r"\b(?:graphite|nickel|cobalt|manganese|copper|vanadium|brine|clay|spodumene|minerals?|mining|exploration|"
    r"rare earths?) (?:projects?|operations?)$|\b(?:storage|solar|wind|energy|business|science) parks?$|"
    r"\b(?:no|any|many|such|every other) (?:[\w-]+ ){0,4}[\w-]+$|^works$|^pilot$|Ⓞ's (?:own )?battery units?$|"
    r"^(?!.*\bbatter).*\b(?:solar|photovoltaic|PV)\b|"
    r"^(?!.*(?:batter|cell|anode|cathode|graphite|material|lithium|energy|recycl|Ⓞ)).*\b(?-i:industrial parks?)$",
    re.IGNORECASE,
)
#: Plants of other industries: an article about them may call them "the plant" as well.
FOREIGN = Gated(
    r"\b(?:power|chip|semiconductor|chemical|steel|engine|auto|automobile|motorcycle|transmission|"
    r"car|truck|vehicle)(?: assembly)? (?:plant|fab|factory|facility)",
    re.IGNORECASE,
)
#: Works of other industries, of which "it" may speak in the sentences after.
STRANGE_WORKS = Gated(
    # Batteries are made in what was one: "the former brake works".
    rf"\b(?:an?|the|another|its|new) (?:(?!former|old|disused|closed|empty|abandoned)[\w-]+ ){{0,3}}?"
    rf"(?:{OTHER_GOODS}|hydrogen|oil|gas|chip|data|solar|wind|nuclear|"
    r"power|car|ferry|container|logistics|shopping)"
    r" (?:terminal|park|farm|station|cent(?:er|re)|mill|hub|warehouse|complex|plant|factory|works|port|refinery)\b",
    re.IGNORECASE,
)
#: Other buildings that open and are paid for; a sentence about one does not speak of the plant in mind.
OTHER_BUILDING = Gated(
    r"^(?:[\w'-]+ ){0,3}?(?:training (?:cent(?:er|re)|school|academy)|visitor cent(?:er|re)|museum|school|warehouse|"
    r"dealership|showroom|substation|mine|quarry|housing|hotel|data cent(?:er|re)|office|headquarters|hospital|"
    r"university|stadium|airport|shopping (?:mall|cent(?:er|re))|supermarket|theat(?:er|re)|library|bridge|motorway|"
    r"highway|railway)\b"
)
#: Nouns that make the head a mere modifier: "plant subsidies", "factory workers".
COMPOUND = Gated(
    r" of (?:people|cars|trucks|lorries|forklifts|buses|workers|defen[cs]e|credit|thinking|argument|inquiry)\b|"
    r" (?:subsid(?:y|ies)|workers?|managers?|closures?|floors?|owners?|operators?|gates?|"
    r"directors?|equipment|engineering|employees|level|visit|tour|construction|jobs|"
    r"output|investment agreement|team|leaders?|sites?|projects?|capacity|utili[sz]ation|"
    r"companies|company|staff|builders?|engineers|permit|design|acceptance|underneath|shops?|outlets?|"
    r"selection|by line)\b|"
    r"(?<=[Uu]nit) of (?:[\w-]+ ){0,3}Ⓞ|(?<=[Ss]ite) (?:works?|preparations?|clearance|clearing|levell?ing)\b"
)
#: Turns of speech that end with a head and name no plant: "off the assembly line", "in the works".
IDIOMS = Gated(
    r"\b(?:off (?:the|its|their) (?:[\w-]+ ){0,2}lines?|in the works|(?:end of|"
    r"(?<!shut )(?<!shuts )(?<!shutting )(?<!close )(?<!closed )(?<!wound )down|"
    r"along|in|top|bottom|cross|crossed|toe|(?<!put )(?<!call )(?<!called )off) the line|in (?:line|"
    r"place)|(?:com(?:e|es|ing)|came|go(?:es|ing)?|went|gone|bring(?:s|ing)?|brought|back) on line|"
    r"(?:in|from|out of) the lab)$",
    re.IGNORECASE,
)
DETERMINER = re.compile(
    r"(?P<indefinite>an?|another|new|one|some)|(?P<definite>the|this|that|said)|(?P<each>each|"
    r"every|both|all|these|those|its two|the two)|"
    r"(?P<number>two|three|four|five|six|seven|eight|nine|ten)$",
    re.IGNORECASE,
)
POSSESSIVE_PRONOUNS = frozenset(("its", "their", "our", "whose"))

#: Forms that end in "s" and are nouns as well: "a battery packs plant".
_NOUNS_TOO = frozenset(
    "packs works ships processes projects lines sites parks houses casts coats stages labs".split()
)
#: "Foo mothballs plant": the verb is no part of the phrase.
_VERBS = frozenset(
    word
    for word, readings in verb_table().items()
    if word not in _NOUNS_TOO and any(Form.PRESENT in forms and not rest for rest, _, forms in readings)
)
#: Words that end the phrase on its left: what stands further left is not a part of it.
STOP_WORDS = _VERBS | frozenset(
    """
    of in at for to from with by on into onto near as than about via per under over between during after
    before since until towards toward across against within without and or but nor if when while where
    which who that because is are was were be been being has have had will would can could may might
    shall should must do does did not also both either so such include includes including build builds
    built open opens opened construct constructs constructed operate operates operated run runs start
    starts started expand expands expanded plan plans announce announces announced launch
    launches launched acquire acquires acquired buy buys bought sell sells sold close closes closed
    develop develops own owns owned host hosts hosted commission commissions commissioned establish
    establishes established set up supply supplies supplied make makes made convert converts converted
    visit visited building opening constructing operating running starting expanding announcing
    launching acquiring buying selling closing owning establishing commissioning converting considering
    evaluating adding completing finishing erecting developing targeting boasts confirm confirms
    confirmed put puts pick picks picked win wins won get gets eye eyes mull mulls land lands landed
    seek seeks break breaks take takes took throw throws reveal reveals unveil unveils unveiled scrap
    scraps scrapped drop drops halt halts pause pauses paused delay delays delayed cancel cancels
    approve approves approved back backs secure secures choose chooses chose want wants need needs equip
    equipped inaugurate inaugurated inaugurating complete completed finish finished said says saw called
    like unlike already now axe axes axed shelve shelves shelved suspend suspends suspended resume
    resumes resumed restart restarts restarted abandon abandons abandoned bring brings brought begin
    begins began finalise finalises finalize finalizes then once
    """.split()
)
