"""Battery chemistries: a taxonomy from coarse to fine, by every name that texts use."""

from __future__ import annotations

import functools
import re

import attrs

from evbattery.errors import ChemistryError
from evbattery.patterns import Gated, beginnings
from evbattery.values.chemistry_table import ROWS

# Anything but a battery that is solid-state by its name.
_NO_BATTERY = (
    r"(?![\s-]+(?:drives?|disks?|lidars?|relays?|transformers?|circuit|electronics|physics|lasers?|radar"
    r"|lighting))"
)
_GAP = r"[\s\-‐‑–]{1,2}"
_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")


@attrs.frozen
class Chemistry:
    """A chemistry, coarse ("NMC") or fine ("NMC811").

    ``name`` alone makes it equal to another. ``claim_name`` is the coarse word that the claims table has for it, so
    "Li-ion" where no more can be said there. ``parents`` are the next coarser chemistries, ``aliases`` other names.
    """

    name: str
    claim_name: str = attrs.field(eq=False, repr=False)
    parents: tuple[Chemistry, ...] = attrs.field(default=(), eq=False, repr=False)
    aliases: tuple[str, ...] = attrs.field(default=(), eq=False, repr=False)

    def is_a(self, other: Chemistry) -> bool:
        """Whether this is the other chemistry or a finer kind of it.

        >>> chemistry("NMC811").is_a(chemistry("Li-ion")), chemistry("Li-ion").is_a(chemistry("LFP"))
        (True, False)
        """
        return self == other or any(parent.is_a(other) for parent in self.parents)

    def __str__(self) -> str:
        return self.name


def _key(text: str) -> str:
    words = re.sub(r"[\s\-‐‑–]+", " ", text.translate(_SUBSCRIPTS).strip().casefold())
    return words.replace("sulph", "sulf").replace("aluminium", "aluminum")


def _items(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(";")) if cell else ()


@functools.cache
def _by_name() -> dict[str, Chemistry]:
    made: dict[str, Chemistry] = {}
    for row in ROWS:
        parents = tuple(made[parent] for parent in row.parents)
        made[row.name] = Chemistry(
            row.name, row.claim_name, parents, _items(row.acronyms) + _items(row.phrases)
        )
    return made


@functools.cache
def _by_key() -> dict[str, Chemistry]:
    keys: dict[str, Chemistry] = {}
    for made in _by_name().values():
        for name in (made.name, *made.aliases):
            keys[_key(name)] = made
            keys.setdefault(_key(name).replace(" ", ""), made)
    return keys


def chemistries() -> tuple[Chemistry, ...]:
    """All chemistries, each after its parents.

    >>> sorted({made.claim_name for made in chemistries()})[:4]
    ['LCO', 'LFP', 'LMFP', 'LMO']
    """
    return tuple(_by_name().values())


def chemistry(name: str) -> Chemistry:
    """The chemistry with a name, in any case and with blanks or hyphens.

    >>> chemistry("lithium iron phosphate"), chemistry("NCM 811"), chemistry("Lithium-Sulphur").claim_name
    (Chemistry(name='LFP'), Chemistry(name='NMC811'), 'Li-S')

    Raises :class:`~evbattery.errors.ChemistryError` for a name that is in no row of the table.
    """
    key = _key(name)
    found = _by_key().get(key) or _by_key().get(key.replace(" ", ""))
    if found is None:
        known = ", ".join(
            made.name for made in chemistries() if not made.parents or made.name == made.claim_name
        )
        raise ChemistryError(f"{name!r} is no known chemistry; known are {known} and finer kinds of these")
    return found


@functools.cache
def _pattern() -> Gated:
    acronyms = sorted({name for row in ROWS for name in _items(row.acronyms)}, key=len, reverse=True)
    phrases = sorted({name for row in ROWS for name in _items(row.phrases)}, key=len, reverse=True)
    first = {re.split("[ -]", name)[0] for name in (*acronyms, *(f"{name}s" for name in acronyms), *phrases)}
    capitals = "|".join(map(_acronym, acronyms))
    words = "|".join(map(_phrase, phrases))
    return Gated(
        rf"(?<![A-Za-z0-9])(?=(?i:{beginnings({word.lower() for word in first})}))"
        rf"(?:(?i:{words})|(?:{capitals})(?=s?(?![A-Za-z0-9])))(?![A-RT-Za-rt-z0-9])"
    )


def _acronym(name: str) -> str:
    # "NMC811" is written "NMC 811" and "NMC-811" as well.
    return re.sub(r"^([A-Z]+)(\d{3})$", r"\1[\\s\\-‑–]?\2", name.replace("-", "[-‑–]"))


def _phrase(name: str) -> str:
    written = _GAP.join(map(re.escape, re.split(r"[ -]", name)))
    written = written.replace("sulf", "sul(?:f|ph)").replace("aluminum", "alumini?um")
    written = re.sub(
        r"(lifepo|licoo)(\d)", lambda found: f"{found[1]}[{found[2]}{chr(0x2080 + int(found[2]))}]", written
    )
    return f"{written}(?![a-z0-9])" + (_NO_BATTERY if name.endswith("state") else "")


def find_chemistries(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int, Chemistry]]:
    """The chemistries that ``text[start:end]`` names: where each begins and ends, in order and without overlap.

    The longest name wins, so "lithium iron phosphate" is one mention and not "lithium iron". Acronyms count in capitals
    alone. A cathode's or an electrolyte's chemistry is one ("sulfide electrolyte"); a metal by itself is none.

    >>> [(made.name) for _, _, made in find_chemistries("LFP and all-solid-state packs, not a solid-state drive")]
    ['LFP', 'solid-state']
    """
    stop = len(text) if end is None else end
    found = [
        (match.start(), match.end(), chemistry(match[0]))
        for match in _pattern().finditer_in(text, start, stop)
    ]
    taken = {place for first, last, _ in found for place in range(first, last)}
    told = [
        (match.start(), match.end(), _told(match))
        for match in _IN_OTHER_WORDS.finditer_in(text, start, stop)
        if taken.isdisjoint(range(*match.span()))
    ]
    return sorted([*found, *told], key=lambda one: one[0]) if told else found


_METAL = r"(?:nickel|cobalt|manganese|alumini?um)"
_METALS = rf"{_METAL}(?:(?:,? and |, ?|/){_METAL}){{2,3}}"
#: The metals of a cathode one by one; sodium where the text says that it does the work of lithium.
_IN_OTHER_WORDS = Gated(
    rf"(?<![\w-]){_METALS}(?= (?:oxide )?(?:active )?(?:cathodes?|cells?|batter(?:y|ies)|chemistr(?:y|ies)|materials?|"
    rf"precursors?|powders?|mix)\b)|(?<![\w-])titanate(?= (?:cells?|batter(?:y|ies)|packs?|anodes?)\b)|(?<=cathode "
    rf"out of ){_METALS}|(?<=cathode of ){_METALS}|"
    rf"(?<=cathodes of ){_METALS}|(?<=cathode from ){_METALS}|(?<=cathode made of ){_METALS}|"
    r"(?<![\w-])sodium(?= (?:instead of|rather than|in place of|replac(?:es|ing)|takes the place of) lithium)|"
    r"(?:(?<=energy in )|(?<=power in )|(?<=power with )|(?<=electricity in )|(?<=energy with )|(?<=run on )|"
    r"(?<=based on )|(?<=, on )|(?<=runs on )|(?<=built on )|(?<=works on )|(?<=works with )|(?<=relies on )|"
    r"(?<=uses ))"
    r"sodium(?![ -]\w)",
    re.IGNORECASE,
)
_BY_METALS = {
    frozenset("ncm"): "NMC",
    frozenset("nca"): "NCA",
    frozenset("ncma"): "NCMA",
}


def _told(match: re.Match[str]) -> Chemistry:
    metals = frozenset(name[0] for name in re.findall(_METAL, match[0].lower()))
    plain = "LTO" if match[0].lower() == "titanate" else "Na-ion"
    return chemistry(_BY_METALS.get(metals, "Li-ion" if metals else plain))
