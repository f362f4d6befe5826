"""Numbers that share the unit of a figure beside them: "62 or 82 kWh", "240 Wh/kg, the pack 190"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from evbattery.claims import Attribute, ClaimValue, product
from evbattery.reading.masking import plain
from evbattery.values.measures import Energy, SpecificEnergy

_NUMBER = r"\d{1,3}(?:\.\d+)?"
#: The other sizes of a battery that comes in several.
_SIZES = re.compile(rf"(?<![\w.,/-])(?P<all>(?:{_NUMBER}, )*{_NUMBER})(?:,? or|,? and) (?:up to )?$")
_UNIT = re.compile(r"[ -]?(?P<unit>kWh|MWh|kilowatt[- ]hours?|megawatt[- ]hours?)$")
#: The same of the pack, or of the cell.
_PART = re.compile(
    r"^[^.;\d]{0,30}?[,;(] ?(?:and |while |but |whereas )?(?:(?:the|that of the|for the|at the|in the|on|at) "
    r")?(?:whole |"
    r"complete )?(?P<part>pack|system|module|cell)s?(?: level| one)?(?: (?:at|has|to|is|reaches|manages|gets|does|"
    rf"achieves))?(?: (?:only|still|about|some))? (?P<number>{_NUMBER})(?=[,;)\".]|$)(?![.,]\d)|"
    r"^[^.;\d]{0,40}?\.?\"? \"?(?:In|At|On|For) the (?:whole |complete )?(?P<part2>pack|system|cell),? (?:that|it|"
    r"this) "
    rf"(?:is|makes|becomes|gives|leaves|comes to) (?P<number2>{_NUMBER})(?![\w%]|\.\d)"
)


def shared_numbers(
    text: str, attribute: Attribute[ClaimValue], start: int, end: int
) -> Iterator[tuple[Attribute[ClaimValue], ClaimValue, int, int]]:
    """What the numbers around the figure in ``text[start:end]`` tell of the same battery, each with its span."""
    if attribute == product.ENERGY:
        unit = _UNIT.search(plain(text[start:end]))
        sizes = _SIZES.search(plain(text[max(0, start - 40) : start]))
        for match in re.finditer(_NUMBER, sizes["all"]) if unit and sizes else ():
            at = max(0, start - 40) + (sizes.start("all") if sizes else 0) + match.start()
            scale = "MWh" if unit and unit["unit"].lower().startswith("m") else "kWh"
            yield product.ENERGY, Energy.of(Decimal(match.group()), scale), at, at + len(match.group())
    elif attribute in (product.CELL_SPECIFIC_ENERGY, product.PACK_SPECIFIC_ENERGY):
        found = _PART.match(plain(text[end : end + 110]))
        if found is not None:
            part, number = (found["part"], "number") if found["part"] else (found["part2"], "number2")
            other = product.CELL_SPECIFIC_ENERGY if part == "cell" else product.PACK_SPECIFIC_ENERGY
            if other != attribute:
                yield (
                    other,
                    SpecificEnergy.of(Decimal(found[number])),
                    end + found.start(number),
                    end + found.end(number),
                )
