"""What the name of a battery looks like, and what is no name of one: words of the trade, vehicles, origins."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.reading.company_cues import NOT_COMPANIES, OTHER_ENDINGS, SITE_NOUNS, TELLING_ENDINGS
from evbattery.reading.company_short_forms import is_nationality

#: What a named product is called by kind.
PRODUCT_NOUN = (
    r"(?:batter(?:y|ies)(?: (?:cells?|packs?|modules?|systems?|cabinets?))?|cells?|(?:power |battery )?packs?|modules?|"
    r"(?:energy )?storage systems?|accumulators?|power stations?)"
)
#: Nouns that make "the Foo battery" something else: a plant, a company, a trade.
NOT_A_PRODUCT = (
    r"(?![\w-]|\.\w|'| (?:mak\w+|manufactur\w+|produc(?:er|tion|ing)\w*|plants?|factor\w+|suppl\w+|"
    r"develop(?:er|ment)s?|builders?|schemes?|programmes?|programs?|start-?ups?|compan\w+|firms?|giant|"
    r"business\w*|industr\w+|markets?|divisions?|projects?|lines?|recycl\w+|materials?|components?|"
    r"technolog\w+|gigafactor\w+|facilit\w+|site|"
    r"research|cathodes?|anodes?|swap\w*|exchange\w*|ventures?|hub|valley|complex|campus|unit|arm|"
    r"subsidiary|assembly|parts|chemistry|jobs|investment|"
    r"subsidy|deal|agreement|order|value chain|ecosystem|initiative|passport|workers?|expert\w*|analyst\w*|"
    r"prices?|costs?|capacity|imports?|exports?))"
)
#: Words that are no name by themselves in front of "battery".
_GENERIC = frozenset(
    """
    EV EVs Li Li-ion LFP NMC NCM LMFP NCA Lithium Lithium-ion Sodium Sodium-ion Solid Solid-state
    All-solid-state Electric Vehicle Power Energy Storage Traction Second-life Used Grid Residential
    Commercial Automotive Home Pouch Prismatic Cylindrical GWh MWh kWh Ah ESS BESS US U.S EU UK US-made
    Made OEM R&D Zinc Lead Lead-acid NiMH Asia Asian Global High-nickel Advanced American-made Semi-solid
    Semi-solid-state Gen Next-generation Full Single Small Large Cheaper Better Spent Old Cold Fast
    Inside Batteries Whether Christened Branded Her Their Lower Higher Made-in-America Both Dubbed Called
    Life Lifetime Charging Maker Manufacturer Size Weight Warranty Dimensions Voltage Deliveries Specifications
    Key Main Core Basic Technical Product Quick
    Named Codenamed LCO LMO NCMA LTO M3 Na-ion Na Li-S Li-metal Li-Ion NFPP Sodium-sulfur
    """.split()
)
#: Batteries that the trade knows by name; the words around one must still bear it out.
_KNOWN = frozenset(
    """
    Shenxing Qilin Naxtra Freevoy Tener Kirin M3P Tectrans Blade Astroinno Gnascent Stellary G-Current Gemstone GenDome
    Haixing Megapack Megapacks Powerwall Powerwalls Powerpack SolBank PowerTitan PowerStack EnerOne EnerC Elementa
    Intensium PRiMX QSE-5 FEST Solstice SiCore SiMaxx Eternalyte BlueTray BlueRack Gridstack Cellcube SunFlash
    """.split()
)
#: Vehicles are driven by batteries and give them their name now and then; they are no batteries.
_VEHICLES = re.compile(
    r"^(?:Model|Mustang|Mach-E|Ioniq|IONIQ|Leaf|Taycan|ID|Silverado|Lightning|Cybertruck|Bolt|Golf|"
    r"Ultium Cells|F-150|iX|e-\w+|EV\d|ET\d|EQ\w)\b"
)
#: "Czech-made batteries": a word for where they come from is no name.
_ORIGIN = re.compile(
    r"-(?:made|built|based|led|backed|owned|sourced|assembled|produced|grade|free|class|"
    r"certified|rated|ready|enabled|powered|capable|compliant|approved|compatible)$",
    re.IGNORECASE,
)
#: The sizes of cylindrical cells name no product.
_CHEMISTRY = re.compile(r"(?:NMC|NCM|NCA|NCMA|LFP|LMFP|LNMO|LMR|LTO)(?:[ -]?\d{3})?$")
_SIZE_CODE = re.compile(r"^(?:18650|21700|26650|46\d{2,3})$")
#: Words with a capital at the start of a sentence that do not begin the name behind them.
_LEADS = NOT_COMPANIES | frozenset(
    ("Named", "Called", "Dubbed", "Codenamed", "Christened", "Branded", "Whether", "Both", "Batteries")
)
_PART = r"(?:[A-ZÀ-Þ][\w+]*|[a-z]{1,2}-?[A-Z][\w+]+|\d{1,4}[A-Z]\w*)(?:[.-][\w+]+|/\d+)*"
_MORE = rf"(?: (?:{_PART}|\d[\w+.-]*\w|\d|of(?= [A-Z])))"
_CANDIDATE = re.compile(rf"(?<![\w@/&.-])(?<!\w')(?P<name>{_PART}{_MORE}{{0,4}})(?![\w&@])")

_NOUN = re.compile(rf" (?i:{PRODUCT_NOUN})$")
#: In the plural it is as likely a company's: "Foo Cells".
_TITLE_NOUN = re.compile(r" (?:Battery|Cell|Pack|Module)(?: [A-Z]?\d\w*)?$")


def candidates(body: str) -> Iterator[tuple[int, str]]:
    """Names that a stretch of text may give a product, each with its position.

    >>> list(candidates("The Tern 2.0 from there beats the X-Pack 48"))
    [(4, 'Tern 2.0'), (34, 'X-Pack 48')]
    """
    for match in _CANDIDATE.finditer(body):
        start, name = match.start(), match["name"]
        while " " in name and name.split(" ")[0] in _LEADS and not is_name(name):
            start, name = start + name.index(" ") + 1, name[name.index(" ") + 1 :]
        name = trimmed(name)
        if is_name(name):
            yield start, name


def trimmed(name: str) -> str:
    """The name without words behind it that say what it is: "Foo LFP" is Foo."""
    words = name.rstrip(".-").split(" ")
    while len(words) > 1 and words[-1] in _GENERIC:
        words.pop()
    return " ".join(words)


def is_titled(name: str) -> bool:
    """Whether the noun for its kind is a part of the name, with a capital: "Foo Battery"."""
    return _TITLE_NOUN.search(name) is not None


def is_known(name: str) -> bool:
    """Whether the trade knows a battery by that name: "Blade", "Shenxing Plus"."""
    return name.split(" ")[0] in _KNOWN


def core(name: str) -> str:
    """The name without the noun for its kind: "Foo Battery" is spoken of as Foo, if that is no plain word."""
    bare = _NOUN.sub("", name)
    return name if is_titled(name) and bare.isalpha() and bare.istitle() else bare


def is_name(name: str) -> bool:
    """Whether the words can be a battery's name: not those of the trade, of an origin, of a company or an event."""
    bare = core(name)
    words = bare.split(" ")
    if (
        words[0] in NOT_COMPANIES
        or (words[0].isupper() and words[0].title() in NOT_COMPANIES)
        or _ORIGIN.search(words[0])
        or words[0] in _GENERIC
        or bare in _GENERIC
        or is_nationality(words[0])
        or _VEHICLES.search(bare)
        or _SIZE_CODE.search(bare)
        or _CHEMISTRY.match(bare)
        or words[-1] in _EVENTS
        or (len(words) > 1 and words[-1] in _OTHER_NAMES)
    ):
        return False
    # A bare number is a size code or a figure; a name has a capital letter.
    return any(letter.isupper() for letter in bare) and len(bare) > 1


#: Where batteries are shown: "at the Battery Show".
_EVENTS = frozenset(
    "Show Expo Fair Summit Conference Forum Congress Symposium Exhibition Convention Roadshow Day Days Week".split()
)
#: A longer name that ends so is a company's, a site's, an event's.
_OTHER_NAMES = (TELLING_ENDINGS | OTHER_ENDINGS | SITE_NOUNS) - {
    "Series",
    "Cells",
    "Batteries",
    "Power",
    "Energy",
}
