"""The chemistries that texts on batteries name: a hand-made table from coarse to fine.

A row holds the name, the coarse word of the claims table, the parents, acronyms (read in capitals alone) and phrases
(read in any case, with blanks or hyphens between their words). "sulf" stands for "sulph" and "aluminum" for
"aluminium" as well. Symbols follow BattINFO; lead-acid, nickel-metal hydride and flow batteries are left out, since
the claims table has no word for them.
"""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """One chemistry of the table; ``acronyms`` and ``phrases`` are separated by semicolons."""

    name: str
    claim_name: str
    parents: tuple[str, ...]
    acronyms: str
    phrases: str


ROWS = (
    Row("Li-ion", "Li-ion", (), "LIB", "li-ion;lithium ion;lithium polymer"),
    Row(
        "LFP", "LFP", ("Li-ion",), "LFP",
        "lithium iron phosphate;lithium ferro phosphate;lithium ferrophosphate;lithium ferrous phosphate;"
        "lithium iron;iron lithium;iron phosphate;lifepo4",
    ),
    Row(
        "LMFP", "LMFP", ("Li-ion",), "LMFP;M3P",
        "lithium manganese iron phosphate;lithium iron manganese phosphate;lithium manganese ferro phosphate;"
        "manganese iron phosphate;manganese doped lfp;manganese rich lfp",
    ),
    Row(
        "NMC", "NMC", ("Li-ion",), "NMC;NCM",
        "nickel manganese cobalt;nickel cobalt manganese;nickel manganese cobalt oxide;nickel cobalt manganese oxide;"
        "lithium nickel manganese cobalt;lithium nickel cobalt manganese;lithium nickel manganese cobalt oxide;"
        "lithium nickel cobalt manganese oxide;cobalt nickel manganese;manganese nickel cobalt;"
        "ternary;ternary lithium;ternary lithium ion",
    ),
    Row("NMC111", "NMC", ("NMC",), "NMC111;NCM111", ""),
    Row("NMC532", "NMC", ("NMC",), "NMC532;NCM532;NCM523;NMC523", ""),
    Row("NMC622", "NMC", ("NMC",), "NMC622;NCM622", ""),
    Row("NMC721", "NMC", ("NMC",), "NMC721;NCM721;NCM712;NMC712", ""),
    Row("high-nickel NMC", "NMC", ("NMC",), "Ni-rich", "high nickel;nickel rich;high nickel nmc;high nickel ncm"),
    Row("NMC811", "NMC", ("high-nickel NMC",), "NMC811;NCM811", ""),
    Row("NMC955", "NMC", ("high-nickel NMC",), "NMC955;NCM955;NCM9", ""),
    Row("mid-nickel NMC", "NMC", ("NMC",), "", "mid nickel;medium nickel;mid nickel nmc;mid nickel ncm"),
    Row(
        "NCA", "NCA", ("Li-ion",), "NCA",
        "nickel cobalt aluminum;nickel cobalt aluminum oxide;lithium nickel cobalt aluminum;"
        "lithium nickel cobalt aluminum oxide",
    ),
    Row(
        "NCMA", "NCMA", ("Li-ion",), "NCMA;NMCA",
        "nickel cobalt manganese aluminum;nickel manganese cobalt aluminum;"
        "lithium nickel cobalt manganese aluminum;lithium nickel cobalt manganese aluminum oxide",
    ),
    Row("LMO", "LMO", ("Li-ion",), "LMO", "lithium manganese oxide;lithium manganese spinel;lithium manganate"),
    Row("LNMO", "Li-ion", ("Li-ion",), "LNMO", "lithium nickel manganese oxide;nickel manganese spinel"),
    Row("LMR", "Li-ion", ("Li-ion",), "LMR", "lithium manganese rich;lithium and manganese rich"),
    Row("LCO", "LCO", ("Li-ion",), "LCO", "lithium cobalt oxide;lithium cobaltate;licoo2"),
    Row("LTO", "LTO", ("Li-ion",), "LTO", "lithium titanate;lithium titanate oxide;lithium titanium oxide"),
    Row("lithium-metal", "Li-ion", (), "", "lithium metal;li metal"),
    # The metal by itself is no chemistry either: "sodium hydroxide", "sodium sulfate".
    Row(
        "Na-ion", "Na-ion", (), "SIB",
        "sodium ion;na-ion;na ion;natrium ion;sodium battery;sodium batteries;sodium cell;sodium cells;sodium pack;"
        "sodium packs;sodium based battery;sodium based batteries;sodium based cell;sodium based cells;sodium powered;"
        "sodium chemistry;sodium chemistries;sodium technology",
    ),
    Row("NFPP", "Na-ion", ("Na-ion",), "NFPP", "sodium iron pyrophosphate;sodium iron phosphate"),
    Row("Prussian white", "Na-ion", ("Na-ion",), "", "prussian white;prussian blue"),
    Row("Li-S", "Li-S", (), "Li-S;LiS", "lithium sulfur;li sulfur"),
    Row("solid-state", "solid-state", (), "SSB;ASSB", "solid state;all solid state;full solid state;solid "
        "electrolyte"),
    Row(
        "sulfide solid-state", "solid-state", ("solid-state",), "",
        "sulfide solid state;sulfide based solid state;sulfide all solid state;sulfide based all solid state;"
        "sulfide based;sulfide solid electrolyte;sulfide based solid electrolyte;sulfide electrolyte;"
        "sulfide based electrolyte",
    ),
    Row(
        "oxide solid-state", "solid-state", ("solid-state",), "",
        "oxide solid state;oxide based solid state;oxide all solid state;oxide based all solid state;"
        "oxide solid electrolyte;oxide based solid electrolyte;ceramic solid state",
    ),
    Row(
        "polymer solid-state", "solid-state", ("solid-state",), "LMP",
        "polymer solid state;polymer based solid state;polymer all solid state;lithium metal polymer;"
        "polymer solid electrolyte;solid polymer electrolyte",
    ),
    Row("halide solid-state", "solid-state", ("solid-state",), "", "halide solid state;halide solid electrolyte"),
    Row(
        "lithium-metal solid-state", "solid-state", ("solid-state", "lithium-metal"), "",
        "solid state lithium metal;lithium metal solid state;all solid state lithium metal",
    ),
    Row(
        "semi-solid", "semi-solid", (), "",
        "semi solid;semi solid state;semisolid;semisolid state;quasi solid;quasi solid state;"
        "hybrid solid liquid;solid liquid hybrid;solid liquid",
    ),
    Row("iron-air", "iron-air", (), "", "iron air"),
    # The metal by itself is no chemistry, so "zinc" stands in no text as one.
    Row(
        "zinc", "zinc", (), "",
        "zinc based;zinc battery;zinc batteries;zinc cell;zinc cells;zinc powered;aqueous zinc;zinc hybrid;"
        "zinc hybrid cathode",
    ),
    Row("zinc-bromine", "zinc", ("zinc",), "", "zinc bromine;zinc bromide;zinc bromine flow"),
    Row("zinc-air", "zinc", ("zinc",), "", "zinc air"),
    Row("zinc-ion", "zinc", ("zinc",), "", "zinc ion;aqueous zinc ion"),
    Row("nickel-zinc", "zinc", ("zinc",), "", "nickel zinc;nizn"),
    Row("zinc-manganese", "zinc", ("zinc",), "", "zinc manganese;zinc manganese dioxide"),
)  # fmt: skip
