"""Materials of a cell and the part that each makes: cathode, anode or electrolyte."""

from __future__ import annotations

import enum
import functools
import re
from collections.abc import Mapping
from types import MappingProxyType

from evbattery.patterns import Gated, beginnings


class Part(enum.Enum):
    """The part of a cell that a material makes."""

    CATHODE = "cathode"
    ANODE = "anode"
    ELECTROLYTE = "electrolyte"


_PHRASES = {
    Part.CATHODE: """single-crystal cathode;cobalt-free cathode;high-nickel cathode;LFP cathode;
        NMC cathode;NCM cathode;NCA cathode;NCMA cathode;LMFP cathode;LMR cathode;LNMO cathode;sulfur cathode;
        manganese-rich cathode;nickel-rich cathode;air cathode;layered oxide cathode;Prussian white cathode;
        Prussian blue cathode""",
    Part.ANODE: """silicon anode;graphite anode;silicon-carbon anode;silicon-graphite anode;silicon-oxide anode;
        silicon-dominant anode;mesoporous silicon anode;
        silicon nanowire anode;hard carbon anode;hard carbon;
        lithium-metal anode;lithium metal anode;lithium titanate anode;
        LTO anode;natural graphite anode;synthetic graphite anode;artificial graphite anode;niobium anode;tin anode;
        iron anode;zinc anode;natural graphite;synthetic graphite;artificial graphite;graphite;anode-free""",
    Part.ELECTROLYTE: """sulfide electrolyte;sulfide-based electrolyte;sulfide solid electrolyte;
        sulfide-based solid electrolyte;oxide electrolyte;oxide solid electrolyte;oxide-based solid electrolyte;
        polymer electrolyte;solid polymer electrolyte;halide electrolyte;solid electrolyte;ceramic electrolyte;
        gel electrolyte;liquid electrolyte;aqueous electrolyte;argyrodite electrolyte""",
}  # fmt: skip


@functools.cache
def part_terms() -> Mapping[str, Part]:
    """The materials by name, each with the part that it makes.

    >>> part_terms()["hard carbon"]
    <Part.ANODE: 'anode'>
    """
    named = {" ".join(term.split()): part for part, terms in _PHRASES.items() for term in terms.split(";")}
    return MappingProxyType(named)


@functools.cache
def _pattern() -> Gated:
    terms = sorted(part_terms(), key=len, reverse=True)
    written = (
        r"[\s\-‐‑–]{1,2}".join(map(re.escape, re.split(r"[ -]", term))).replace("sulf", "sul(?:f|ph)")
        for term in terms
    )
    first = {re.split("[ -]", term)[0] for term in terms}
    return Gated(rf"(?<![A-Za-z0-9])(?=(?i:{beginnings(first)}))(?i:({'|'.join(written)}))s?(?![A-Za-z0-9])")


@functools.cache
def _by_key() -> Mapping[str, tuple[str, Part]]:
    return {_key(term): (term, part) for term, part in part_terms().items()}


def _key(text: str) -> str:
    return re.sub(r"[\s\-‐‑–]+", " ", text.casefold()).replace("sulph", "sulf")


def find_parts(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int, str, Part]]:
    """The materials that ``text[start:end]`` names: where each begins and ends, its name and its part, in order.

    >>> find_parts("cells with a sulphide electrolyte")
    [(13, 33, 'sulfide electrolyte', <Part.ELECTROLYTE: 'electrolyte'>)]
    """
    found = _pattern().finditer_in(text, start, len(text) if end is None else end)
    return [(match.start(), match.end(), *_by_key()[_key(match[1])]) for match in found]
