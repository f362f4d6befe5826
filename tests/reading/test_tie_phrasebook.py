"""A phrasebook of partnerships: ways in which the press tells them, with what is to be claimed."""

from __future__ import annotations

import pytest

from tests.reading.partnerships import ties

NAMES = {
    "V": "Voltara Energy",
    "H": "Hammond Motors",
    "D": "Daeyang Cells",
    "L": "Lithos Mining",
    "C": "Corveta Capital",
    "P": "Pinhal Ventures",
}
ABOUT = "Voltara Energy makes battery cells. "

TRADE = [
    # An agreement, whoever is named where.
    ("H has finalised an agreement with D for automotive-grade cells.", "HD supply"),
    ("H has cancelled a 2 billion euro order for battery cells with D.", "HD supply value=2000000000"),
    (
        "D said on Wednesday that H has terminated a battery supply deal worth 9 billion won.",
        "HD supply value=9000000000",
    ),
    ("D will not extend its cell supply agreement with H.", "HD supply"),
    (
        "Battery maker D signed a 3 billion won contract with H, the company said in a filing.",
        "HD supply value=3000000000",
    ),
    ("H has an agreement with V for a storage system of up to 15 megawatts.", "HV supply"),
    ("The order from H, worth $350 million, is the third that V has booked.", "HV supply value=350000000"),
    (
        "H has placed its largest order yet: 8 gigawatt-hours of cells from D over four years.",
        "HD supply volume=8 term=4",
    ),
    (
        "H and L sealed a contract: 100,000 tonnes of hydroxide between 2026 and 2030.",
        "HL supply volume=100000",
    ),
    (
        "H will buy LFP cells worth up to $900 million from D over five years.",
        "HD supply value=900000000 term=5",
    ),
    (
        "L is the second supplier with which H signed: the offtake agreement secured by H covers 500 tonnes.",
        "LH offtake volume=500",
    ),
    ("L has signed an offtake agreement with H. The five-year supply begins in 2027.", "LH offtake term=5"),
    (
        "L has an offtake agreement with H. It allows H to procure 10,000 tonnes of graphite.",
        "LH offtake volume=10000",
    ),
    (
        "L has signed a contract with H. The companies did not disclose the value. Analysts put it at 2 million euros.",
        "LH supply value=2000000",
    ),
    ("L has two agreements: one with H for lithium and one with D for lithium.", "LH supply, LD supply"),
    ("D prolonged its supply contract with H by three years.", "DH supply term=3"),
    ("Under a contract signed in May, L will recycle scrap from H's cell plant in Lyon.", "LH supply"),
    # A buyer or a supplier without the word.
    ("V's first customer for the cell will be H, which is to fit it in a small car.", "VH supply"),
    ("V's customers include H and D.", "VH supply, VD supply"),
    ("H is among V's customers.", "HV supply"),
    ("V counts H and D among its customers.", "VH supply, VD supply"),
    ("V paid back an advance to H, one of its earliest customers.", "VH supply"),
    ("H will continue to buy cells from suppliers including D and V.", "HD supply, HV supply"),
    ("H has procured batteries from such suppliers as D.", "HD supply"),
    ("H had bought from D before.", "HD supply"),
    ("H's larger models use Qilin batteries from D.", "HD supply"),
    ("H's lorries run on batteries made by D.", "HD supply"),
    ("H's vans are powered by D's cells.", "HD supply"),
    ("D's cells will first go into scooters by H.", "DH supply"),
    ("D's electrode material is to be used by V.", "DV supply"),
    ("H will be supplied by D until 2030.", "HD supply"),
    ("D will supply H and V from its works.", "DH supply, DV supply"),
    ("H has named D its battery supplier.", "HD supply"),
    ("H signed up D as a second source.", "HD supply"),
    ("H will procure packs from D's plant in Debrecen, Hungary.", "HD supply"),
    ("H, a supplier for V's cell plant, said that sales rose.", "HV supply"),
    (
        "Having struck partnerships with companies such as D, L and C, H is now scaling up.",
        "HD development, HL development, HC development",
    ),
    ("H has signed a recycling agreement with L.", "HL supply"),
    # Know-how.
    ("D granted H a licence to its cell design. H will pay D $20 million.", "DH licensing value=20000000"),
    ("H took a licence for D's cell-to-pack process.", "HD licensing"),
    # Several deals in one breath.
    (
        "V has cooperation agreements with H, D and L on battery swapping.",
        "VH development, VD development, VL development",
    ),
    (
        "V first made a supply agreement with H in 2009; H invested $30 million in V the next year.",
        "VH supply+investment value=30000000",
    ),
    ("Companies like H and D have invested in V.", "HV investment, DV investment"),
]
OWNERS = [
    (
        "H and D will invest $4 billion in a battery plant in Lyon. They have set up a 50-50 joint venture.",
        "HD joint_venture H=0.5 D=0.5",
    ),
    (
        "H said it agreed to form a joint venture with D. H will own a 51% stake in the joint "
        "venture, while D will own the remaining stake.",
        "HD joint_venture H=0.51 D=0.49",
    ),
    (
        "H and L agreed on two joint ventures. L will own 51% of the first and H 49%. The second "
        "will be held 51% by H and 49% by L.",
        "HL joint_venture L=0.51 H=0.49 H=0.51 L=0.49",
    ),
    ("H, L and D each own a third of V.", "HLD joint_venture H=0.33 L=0.33 D=0.33"),
    ("D will end its joint venture with H.", "DH joint_venture"),
    ("D denied that it would sell its stake in the battery venture with H.", "DH joint_venture"),
    ("H owns a 3% stake in V.", "HV investment H=0.03"),
    ("In 2019, H bought land. It bought a 20% stake in V.", "HV investment H=0.2"),
    ("V, of which H owns about a quarter, makes cells.", "VH investment H=0.25"),
    ("H will also acquire nearly 5% of the outstanding shares of V.", "HV investment H=0.05"),
    ("H said L had become its second-largest shareholder with 8 percent.", "HL investment L=0.08"),
    ("H is joining V as an investor. H is putting in 10 million dollars.", "HV investment value=10000000"),
    (
        "H bought a 51 percent stake in V, and D took a 30 percent stake in L.",
        "HV investment H=0.51, DL investment D=0.3",
    ),
    ("H announced that D bought a $30 million stake in the company.", "HD investment value=30000000"),
    ("H sold a tenth of L to D for 3 million euros.", "HD investment value=3000000"),
    (
        "H will acquire V's lithium iron phosphate battery business for $75 million.",
        "HV merger_acquisition value=75000000",
    ),
    (
        "D plans to invest up to 2.5 billion yuan in H's battery swap business, the two companies said.",
        "DH investment value=2500000000",
    ),
    ("H bought V in 2016 and L three years later.", "HV merger_acquisition, HL merger_acquisition"),
    ("H has struck an agreement to take over V's plant in Gdansk, Poland.", "HV merger_acquisition"),
    ("The administrators of V have chosen H as preferred bidder.", "HV merger_acquisition"),
]
ROUNDS = [
    (
        "V raised $375 million in a Series G round. The round, led by C, comes in a hard market, with companies "
        "like D and L facing difficulties.",
        "VC investment value=375000000",
    ),
    (
        "V raised $65 million. Its Series B comes on the heels of a $10 million grant from D. The round was led "
        "by two Chicago-area companies, C and H. V previously raised $27 million.",
        "VCH investment value=65000000",
    ),
    (
        "V closed a $300 million Series B. The round was led by C and P, and it was joined by H and L.",
        "VCPHL investment value=300000000",
    ),
    (
        "The Series G round, led by C with participation from P, H and others, is V's largest. V has "
        "raised $375 million.",
        "VCPH investment value=375000000",
    ),
    ("H and L led an investment round into V that totaled $200 million.", "HLV investment value=200000000"),
    (
        "V raised 326 million dollars in its last round. H, L and C took part.",
        "VHLC investment value=326000000",
    ),
    (
        "V has won H and L as investors: they joined C in a 55-million-euro financing round.",
        "VHLC investment value=55000000",
    ),
]


def expected(line: str) -> dict[frozenset[str], dict[str, set[str]]]:
    """What a line such as "VH supply+mou value=5, VD supply" says, as the partnerships of a text are told."""
    told: dict[frozenset[str], dict[str, set[str]]] = {}
    for part in line.split(", "):
        letters, kinds, *details = part.split(" ")
        facts = told.setdefault(frozenset(NAMES[letter] for letter in letters), {})
        facts["kind"] = set(kinds.split("+"))
        for detail in details:
            name, value = detail.split("=")
            if name in NAMES:
                facts.setdefault("stake", set()).add(f"{NAMES[name]} {value}")
            else:
                facts.setdefault({"term": "term_years"}.get(name, name), set()).add(value)
    return told


def told(text: str) -> dict[frozenset[str], dict[str, set[str]]]:
    """The partnerships of a text in which letters stand for companies, with shares to two digits."""
    for letter, name in NAMES.items():
        for sign in (" ", ",", "'", ".", ";"):
            text = text.replace(f" {letter}{sign}", f" {name}{sign}")
    found: dict[frozenset[str], dict[str, set[str]]] = {}
    for parties, facts in ties(ABOUT + text.strip()).items():
        kept = {name: values for name, values in facts.items() if name != "supplies"}
        if "stake" in kept:
            shares = (share.rpartition(" ") for share in kept["stake"])
            kept["stake"] = {f"{party} {float(size):.2g}" for party, _, size in shares}
        found[parties] = kept
    return found


@pytest.mark.parametrize(("text", "line"), [*TRADE, *OWNERS, *ROUNDS])
def test_phrases_of_the_press(text: str, line: str) -> None:
    """Deals are told in many words; parties, kinds and figures are the same."""
    assert told(f" {text}") == expected(line)


@pytest.mark.parametrize(
    "text",
    [
        "D and H together hold more than half of the market for batteries.",
        "V sued D over trade secrets; the two companies settled in 2021.",
        "C advised V on the sale of its assets, while P arranged the loan.",
        "V wants to win H's rivals as customers. Talks with potential customers are under way.",
        "Unlike H, V makes its own cells.",
        "The fair was opened by managers of D, V and H. Each showed a sodium-ion cell.",
        "V ended talks with H about a joint plant.",
        "V shipped first samples of its cell to carmakers for testing, among them H.",
        "Before it went bankrupt, V tried to raise money from H and L.",
        "V, founded in 2017, has raised more than $800 million from investors including C and H.",
        "V is backed by H.",
        "H can turn out material for 20 GWh a year.",
        "Orders from carmakers like H are weak, V said.",
        "The order at the top is the usual one, D with 36 percent of the market ahead of H with 26.",
        "D and H led in August, the Cell Innovation Alliance said.",
        "GM Ventures, the venture subsidiary of H, is based in Detroit.",
    ],
)
def test_words_that_tie_nobody(text: str) -> None:
    """Markets, quarrels, advisers, rivals, samples, hopes and backers of old make no partnership."""
    assert told(f" {text}") == {}
