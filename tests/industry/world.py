"""An invented battery industry: companies and plants as they truly are, before any article tells of them.

Everything is drawn from a seed. Companies have spellings that everybody knows, short names that only articles explain,
owners, former names and buyers; plants have a place, a kind, a number where their operator has several of a kind in
one town, steps of capacity, and a history.

What makes plants hard to tell apart is drawn at least as often as two public lists of 398 battery plants have it. Of
the plants 16 % stand in a town where their operator has another one (there 5 and 15 %), 9 % in a state where it has one
in another town (4 %), 1 % beside one of the same kind of a company of its group (under 1 %), and 41 % in a town with
any other plant (19 and 34 %).
"""

from __future__ import annotations

import datetime
from random import Random
from typing import TypedDict, Unpack

import attrs

from evbattery.knowledge import companies
from evbattery.values import FacilityKind
from tests.industry.towns import TOWNS, Town

FIRST_DAY = datetime.date(2018, 1, 1)
DAYS = 2800

_STEMS = (
    "Norrsken Oxbow Pinewood Halvorsen Brackwater Lodestar Tidewrack Corvanta Kestrel Lumenor Aavanor Celdara "
    "Marrowby Tessaly Quillon Vantor Ostrava Merrow Zephane Calder Hwarang Ironvale Sunmere Bellweir Dunmarrow Fjordan"
).split()
_TAILS = ("Cells", "Battery", "Energy", "Power", "Batteries", "Motors", "Energy Technology", "Storage")
_FORMS = ("AB", "Inc.", "GmbH", "Co., Ltd.", "plc", "S.A.", "Corporation", "Holdings", "Kft.")
_NICKNAMES = ("Giga {}", "{} One", "Project {}", "{} Works", "Campus {}", "{} Megasite")
_NICKNAME_WORDS = (
    "Aurora",
    "Boreas",
    "Halcyon",
    "Meridian",
    "Juniper",
    "Falcon",
    "Cobalt",
    "Heron",
    "Summit",
)


@attrs.frozen
class Company:
    """A company of the industry."""

    id: str
    name: str
    #: Spellings that are the name to everybody, by legal form, case or a gazetteer.
    known_as: tuple[str, ...]
    #: A name that means it only where an article says so.
    short: str | None = None
    #: What it was called before a day.
    former: str | None = None
    renamed: datetime.date | None = None
    owners: tuple[str, ...] = ()
    buyer: str | None = None
    bought: datetime.date | None = None


class _Changes(TypedDict, total=False):
    """What is added to a company that was invented."""

    owners: tuple[str, ...]
    former: str
    renamed: datetime.date
    buyer: str
    bought: datetime.date


@attrs.frozen
class Plant:
    """A plant of the industry."""

    id: str
    operators: tuple[str, ...]
    town: Town
    kind: FacilityKind
    #: Which of several plants of one kind that the operator has in the town; 0 for the only one.
    number: int
    nickname: str | None
    #: From when on it is spoken of.
    announced: datetime.date
    #: GWh a year, as announced first and after each change of plan.
    steps: tuple[int, ...]
    #: Millions of dollars, and jobs: figures that articles give of all of it, or of a part.
    investments: tuple[int, ...]
    jobs: tuple[int, ...]
    buyer: str | None = None
    sold: datetime.date | None = None


@attrs.frozen
class World:
    """An industry."""

    companies: dict[str, Company]
    plants: dict[str, Plant]


def day(random: Random, after: datetime.date = FIRST_DAY, share: float = 1.0) -> datetime.date:
    """A day between one and the end of the time that the industry is followed, or of the first part of it."""
    left = (FIRST_DAY - after).days + DAYS
    return after + datetime.timedelta(days=random.randrange(max(int(left * share), 1)))


def world(random: Random) -> World:
    """Draw an industry of about fifteen companies and thirty plants."""
    firms = _companies(random)
    partners = [id for id in firms if id[0] in "cg"]
    drawn: list[Plant] = []
    for firm in firms.values():
        if firm.id != "buyer" or random.random() < 0.5:
            group = {one.id for one in firms.values() if _in_one_group(one, firm)}
            taken = {(plant.town, plant.kind) for plant in drawn if group & set(plant.operators)}
            drawn += _plants(random, firm, partners, taken)
    alone = {(plant.operators[0], plant.town, plant.kind) for plant in drawn}
    named: dict[str, Plant] = {}
    for number, plant in enumerate(drawn):
        # Nobody buys the plant next to its own one, or shares in it.
        first, *others = plant.operators
        shared = tuple(one for one in others if (one, plant.town, plant.kind) not in alone)
        sold = None if ("twin", plant.town, plant.kind) in alone else plant.sold
        named[f"p{number}"] = attrs.evolve(
            plant,
            id=f"p{number}",
            operators=(first, *shared),
            sold=sold,
            buyer=None if sold is None else "twin",
        )
    return World(firms, named)


def _in_one_group(one: Company, other: Company) -> bool:
    """Whether one of two companies owns or buys the other one."""
    return one.id in (*other.owners, other.buyer) or other.id in (*one.owners, one.buyer)


def _companies(random: Random) -> dict[str, Company]:
    stems = random.sample(_STEMS, len(_STEMS))
    firms: list[Company] = []

    def invent(id: str) -> Company:
        stem, tail = stems.pop(), random.choice(_TAILS)
        name = f"{stem} {tail}"
        known = (name, f"{name} {random.choice(_FORMS)}", name.upper() if random.random() < 0.3 else name)
        firms.append(Company(id, name, known, short=stem))
        return firms[-1]

    def change(**more: Unpack[_Changes]) -> None:
        firms[-1] = attrs.evolve(firms[-1], **more)

    for number in range(random.randint(4, 6)):
        invent(f"c{number}")
    # In every second industry another company has a name that begins like that of one of them.
    twin = random.choice(firms)
    first = twin.short if random.random() < 0.5 else stems.pop()
    name = f"{first} {random.choice([tail for tail in _TAILS if not twin.name.endswith(tail)])}"
    firms.append(Company("twin", name, (name, f"{name} {random.choice(_FORMS)}"), short=first))
    known = [
        one
        for one in companies()
        if "cell_maker" in one.roles
        and one.aliases
        and not one.ordinary
        and not one.exact
        and not one.parents
    ]
    for number, record in enumerate(random.sample(known, 3)):
        names = (*record.spellings, *([record.native] if record.native else []))
        firms.append(Company(f"g{number}", record.name, names))
    mother = random.choice(firms)
    invent("unit")
    change(owners=(mother.id,))
    one, other = random.sample([one for one in firms if one.id[0] in "cg"], 2)
    invent("venture")
    change(owners=(one.id, other.id))
    invent("renamed")
    change(former=f"{stems.pop()} {random.choice(_TAILS)}", renamed=day(random, share=0.7))
    buyer = invent("buyer")
    invent("bought")
    change(buyer=buyer.id, bought=day(random, share=0.7))
    return {firm.id: firm for firm in firms}


def _plants(
    random: Random, firm: Company, partners: list[str], taken: set[tuple[Town, FacilityKind]]
) -> list[Plant]:
    """The plants of a company; *taken* is where companies of its group have some."""
    home = random.choice(TOWNS)
    found: list[Plant] = []
    for _ in range(random.choice((1, 1, 1, 2, 2, 3, 4))):
        kind = random.choice((*(FacilityKind.CELL,) * 7, FacilityKind.PACK, FacilityKind.MATERIALS))
        others = [town for town in TOWNS if town not in [plant.town for plant in found]]
        if random.random() < 0.8:
            # A group seldom builds the same thing twice in one town under two names.
            others = [town for town in others if (town, kind) not in taken]
        # Operators build where they know the authorities: in one state, or at least in one country.
        near = [town for town in others if town.country == home.country]
        state = [town for town in near if town.state == home.state]
        town = random.choice(random.choice([others, others, near or others, state or others]))
        if found and random.random() < 0.16:
            town = found[-1].town
        found.append(_plant(random, firm, partners, town, kind))
    # Nobody gives two plants one name.
    named = {plant.nickname: plant for plant in reversed(found)}
    return _numbered(
        [plant if named[plant.nickname] is plant else attrs.evolve(plant, nickname=None) for plant in found]
    )


def _plant(random: Random, firm: Company, partners: list[str], town: Town, kind: FacilityKind) -> Plant:
    nickname = None
    if random.random() < 0.25:
        nickname = random.choice(_NICKNAMES).format(random.choice(_NICKNAME_WORDS))
    operators = [firm.id]
    if firm.id[0] in "cg" and random.random() < 0.08:
        operators.append(random.choice([id for id in partners if id != firm.id]))
    first = random.choice((2, 4, 5, 8, 10, 12, 15, 16, 20, 24, 30, 32, 35, 40, 50, 60))
    steps = [first, first * 2] if random.random() < 0.35 else [first]
    announced = day(random, share=0.6)
    sold = day(random, announced, 0.8) if firm.id[0] == "c" and random.random() < 0.06 else None
    return Plant(
        id="",
        operators=tuple(operators),
        town=town,
        kind=kind,
        number=0,
        nickname=nickname,
        announced=announced,
        steps=tuple(steps),
        investments=_figures(random, random.randrange(8, 500) * 10),
        jobs=_figures(random, random.randrange(4, 60) * 50),
        sold=sold,
    )


def _figures(random: Random, value: int) -> tuple[int, ...]:
    return (value,) if random.random() < 0.6 else (value, value, value // 2)


def _numbered(plants: list[Plant]) -> list[Plant]:
    """Several of a kind in one town in the order in which they were announced."""
    same: dict[tuple[str, FacilityKind], list[Plant]] = {}
    for plant in sorted(plants, key=lambda plant: plant.announced):
        same.setdefault((plant.town.name, plant.kind), []).append(plant)
    return [
        attrs.evolve(plant, number=number if len(group) > 1 else 0)
        for group in same.values()
        for number, plant in enumerate(group, 1)
    ]
