"""Articles about an invented industry: each tells parts of it, as far as known on its day, in claims with their words.

How much an article gives is drawn from what the annotated articles of the corpus give of 483 plants (town 82 %, kind
97 %, state 53 %, capacity 57 %, cost 33 %, jobs 28 %, undated articles 7 %), but with fewer towns: more of it is hard.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator
from random import Random
from typing import TypeAlias

import attrs

from evbattery.claims import (
    Article,
    Attribute,
    Claim,
    ClaimValue,
    Evidence,
    Qualifiers,
    Reading,
    Subject,
    company,
    facility,
    partnership,
)
from evbattery.values import (
    AnnualEnergyCapacity,
    Bound,
    FacilityKind,
    JobCount,
    PartnershipKind,
    Role,
    Status,
    country,
    money,
)
from tests.industry.world import DAYS, FIRST_DAY, Company, Plant, World, day

_ORDINALS = {1: "first", 2: "second", 3: "third", 4: "fourth"}
_KIND_WORDS = {FacilityKind.CELL: "cell", FacilityKind.PACK: "pack", FacilityKind.MATERIALS: "materials"}
#: The status of a plant that many days after it was announced.
_STAGES = ((900, Status.OPERATING), (300, Status.UNDER_CONSTRUCTION), (0, Status.PLANNED))
#: What of its place an article gives of a plant, in a hundred.
_PLACES = {"town": 72, "near": 3, "state": 9, "country": 9, "nowhere": 7}


#: A figure with its unit, and whether it is exact.
Figure: TypeAlias = tuple[str, int, bool]


@attrs.frozen
class Mention:
    """What one article says of one plant, with what it truly is."""

    text: str
    name: str
    plant: str
    #: The companies that it names as operators: their true ids, and the names.
    operators: tuple[tuple[str, str], ...]
    published: datetime.date | None
    #: "town", "near", "state", "country" or "nowhere".
    place: str
    #: Whether the state stands beside the town.
    state: bool
    country: bool
    kind: FacilityKind | None
    number: int
    nickname: str | None
    figures: frozenset[Figure]
    #: What makes it hard, for the report.
    difficulty: str


@attrs.frozen
class CompanyMention:
    """A spelling in an article, with the company that it truly is."""

    text: str
    spelling: str
    company: str
    #: "full", "short" or "former".
    form: str


@attrs.define
class Industry:
    """The articles, and what is true of them."""

    world: World
    readings: list[Reading] = attrs.field(factory=list[Reading])
    mentions: list[Mention] = attrs.field(factory=list[Mention])
    names: set[CompanyMention] = attrs.field(factory=set[CompanyMention])
    #: Companies of which an article says that they had another name.
    renames_told: set[str] = attrs.field(factory=set[str])
    #: Pairs of a company and its owner or buyer, with the first day on which an article says so.
    ties_told: dict[tuple[str, str], datetime.date] = attrs.field(
        factory=dict[tuple[str, str], datetime.date]
    )


@attrs.define
class _Writer:
    """One article on its way: sentences, and the claims that each of them makes."""

    industry: Industry
    random: Random
    id: str
    #: The day as of which it tells, and what it says of that day.
    day: datetime.date
    dated: bool
    sentences: list[str] = attrs.field(factory=list[str])
    drafts: list[tuple[Subject, Attribute[ClaimValue], ClaimValue, str, int, bool]] = attrs.field(
        factory=list[tuple[Subject, Attribute[ClaimValue], ClaimValue, str, int, bool]]
    )

    def say(
        self,
        about: Attribute[ClaimValue],
        subject: str,
        value: ClaimValue,
        words: str,
        *,
        near: bool = False,
    ) -> None:
        """A sentence that makes one claim."""
        self.drafts.append((Subject(about.kind, subject), about, value, words, len(self.sentences), near))
        self.sentences.append(f"{words}.")

    def spelled(self, firm: Company) -> tuple[str, bool]:
        """A spelling of a company on that day, and whether it is the former name."""
        former = firm.former is not None and firm.renamed is not None and self.day < firm.renamed
        if former:
            assert firm.former is not None
            spelling, form = firm.former, "former"
        elif firm.short is not None and self.random.random() < 0.3:
            spelling, form = firm.short, "short"
            if self.random.random() < 0.7:
                self.say(company.ROLE, firm.name, Role.CELL_MAKER, f"{firm.name} makes cells")
                self.industry.names.add(CompanyMention(self.id, firm.name, firm.id, "full"))
        else:
            spelling, form = self.random.choice(firm.known_as), "full"
        self.industry.names.add(CompanyMention(self.id, spelling, firm.id, form))
        return spelling, former

    def reading(self) -> Reading:
        """The article with its claims, each with the sentence that makes it."""
        starts, at = list[int](), 0
        for sentence in self.sentences:
            starts.append(at)
            at += len(sentence) + 1
        article = Article(" ".join(self.sentences), id=self.id, published=self.day if self.dated else None)
        return Reading(
            article,
            tuple(
                Claim(
                    subject,
                    about,
                    value,
                    Evidence.of(article, words, starts[sentence]),
                    qualifiers=Qualifiers({"near": True} if near else {}),
                )
                for subject, about, value, words, sentence, near in self.drafts
            ),
        )


def tell(world: World, random: Random, articles: int = 110) -> Industry:
    """The articles of an industry."""
    industry = Industry(world)
    # A plant is told of in one article, or in many: news is about the large ones.
    popular = {id: random.choice((1, 1, 2, 3, 4, 6)) for id in world.plants}
    for number in range(articles):
        writer = _Writer(
            industry, random, f"a{number:04}", day(random), dated=random.random() < 0.93, sentences=[]
        )
        known = [id for id, plant in world.plants.items() if plant.announced <= writer.day]
        if not known:
            continue
        lead = world.plants[random.choices(known, [popular[id] for id in known])[0]]
        told = [lead]
        for _ in range(random.choice((0, 0, 0, 1, 1, 2))):
            same = [id for id in known if world.plants[id].operators == lead.operators]
            told.append(world.plants[random.choice(same * 3 + known)])
        writer.sentences.append(f"Report {number} of the battery industry.")
        told = list({plant.id: plant for plant in told}.values())
        for plant in told:
            _tell_plant(writer, plant, told)
        for firm in dict.fromkeys(firm for plant in told for firm in plant.operators):
            if random.random() < 0.4:
                _tell_owners(writer, world.companies[firm])
        industry.readings.append(writer.reading())
    for writer in _deals(industry, random):
        industry.readings.append(writer.reading())
    return industry


def _tell_plant(writer: _Writer, plant: Plant, told: list[Plant]) -> None:
    random, world = writer.random, writer.industry.world
    twins = [one for one in told if one.operators == plant.operators and one.town == plant.town]
    number = plant.number if len(twins) > 1 or _numbered(writer, plant) else 0
    named, hard = _named_operators(writer, plant)
    spelled = [writer.spelled(world.companies[firm]) for firm in named]
    place = random.choices(list(_PLACES), list(_PLACES.values()))[0] if len(twins) < 2 else "town"
    nickname = plant.nickname if plant.nickname and random.random() < 0.45 else None
    kind = plant.kind if random.random() < 0.96 else None
    town = random.choice(plant.town.spellings) if random.random() < 0.3 else plant.town.name
    said = {
        "town": town, "near": plant.town.beside, "state": plant.town.state, "nowhere": "",
        "country": country(plant.town.country).name,
    }[place]  # fmt: skip
    short = min((spelling for spelling, _ in spelled), key=len)
    parts = [nickname] if nickname else [short, said]
    if number:
        parts.append(f"{_ORDINALS[number]} plant")
    elif not said or plant.kind is FacilityKind.MATERIALS:
        parts.append(f"{_KIND_WORDS[plant.kind]} plant")
    name = _unique(writer, " ".join(part for part in parts if part))
    for spelling, _ in spelled:
        writer.say(facility.OPERATOR, name, spelling, f"{spelling} runs {name}")
    if place in ("town", "near"):
        words = f"{name} stands {'near' if place == 'near' else 'in'} {said}"
        writer.say(facility.LOCATION_CITY, name, said, words, near=place == "near")
    state = place == "state" or (place in ("town", "near") and random.random() < 0.5)
    if state:
        writer.say(facility.LOCATION_ADMIN, name, plant.town.state, f"{name} is in {plant.town.state}")
    abroad = place not in ("nowhere",) and (place == "country" or random.random() < 0.95)
    if abroad:
        nation = country(plant.town.country)
        writer.say(facility.LOCATION_COUNTRY, name, nation, f"{name} is in {nation.name}")
    if kind is not None:
        writer.say(facility.KIND, name, kind, f"{name} is a {kind.value} plant")
    figures = _tell_figures(writer, plant, name)
    if random.random() < 0.9:
        age = (writer.day - plant.announced).days
        status = next(stage for days, stage in _STAGES if age >= days)
        writer.say(facility.STATUS, name, status, f"{name} is {status.value.replace('_', ' ')}")
    writer.industry.mentions.append(
        Mention(
            text=writer.id,
            name=name,
            plant=plant.id,
            operators=tuple((firm, name) for firm, (name, _) in zip(named, spelled, strict=True)),
            published=writer.day if writer.dated else None,
            place=place,
            state=state,
            country=abroad,
            kind=kind,
            number=number,
            nickname=nickname,
            figures=figures,
            difficulty=_difficulty(plant, place, town, nickname, hard, spelled),
        )
    )


def _numbered(writer: _Writer, plant: Plant) -> bool:
    """Whether an article that speaks of one of several plants says which."""
    told = {0: 0.0, 1: 0.15}.get(plant.number, 0.9)
    others = writer.industry.world.plants.values()
    two = any(
        (one.operators, one.town, one.kind) == (plant.operators, plant.town, plant.kind)
        and one.number > 1
        and one.announced <= writer.day
        for one in others
    )
    return two and writer.random.random() < told


def _named_operators(writer: _Writer, plant: Plant) -> tuple[list[str], str]:
    """Whom the article names as operators, and what is hard about that.

    Who has a plant of its own there, too, is hardly ever named for another one's.
    """
    random, companies = writer.random, writer.industry.world.companies

    def named(share: float, *others: str) -> bool:
        return random.random() < (0.05 if _has_plant_there(writer, plant, others) else share)

    if plant.buyer is not None and plant.sold is not None and writer.day >= plant.sold:
        return [plant.buyer], "sold plant"
    (firm, *others) = plant.operators
    one = random.choice(plant.operators)
    if others and named(0.4, one):
        return [one], "one of two owners"
    known = companies[firm]
    if known.buyer is not None and known.bought is not None and writer.day >= known.bought:
        if named(0.55, known.buyer):
            return [known.buyer], "bought company"
        if named(0.35, known.buyer):
            _tie(writer, firm, known.buyer)
            return [firm, known.buyer], "bought company"
        return [firm], "bought company"
    if known.owners and named(0.35, *known.owners):
        if len(known.owners) > 1 and random.random() < 0.4:
            return list(known.owners), "owner instead of its company"
        return [random.choice(known.owners)], "owner instead of its company"
    return list(plant.operators), ""


def _has_plant_there(writer: _Writer, plant: Plant, companies: Collection[str]) -> bool:
    return any(
        one.id != plant.id
        and one.town == plant.town
        and one.kind is plant.kind
        and set(companies) & set(one.operators)
        for one in writer.industry.world.plants.values()
    )


def _tell_figures(writer: _Writer, plant: Plant, name: str) -> frozenset[Figure]:
    figures: set[Figure] = set()
    first, last = min(plant.steps), max(plant.steps)
    grown = last > first and (writer.day - plant.announced).days > 500
    # A larger plant costs more and employs more.
    times = last // first if grown else 1
    if writer.random.random() < 0.57:
        value = first * times
        figures.add(("GWh", value, True))
        capacity = AnnualEnergyCapacity.of(value)
        writer.say(facility.CAPACITY, name, capacity, f"{name} makes {value} GWh a year")
        if grown and writer.random.random() < 0.4:
            # Beside the plan for all of it, what stands already.
            figures.add(("GWh", first, True))
            writer.say(
                facility.CAPACITY,
                name,
                AnnualEnergyCapacity.of(first),
                f"{name} began with {first} GWh a year",
            )
    if writer.random.random() < 0.33:
        millions = writer.random.choice(plant.investments) * times
        exact = writer.random.random() < 0.7
        rounded = millions if exact else round(millions, -2)
        figures.add(("USD", rounded, exact))
        cost = money("USD", rounded * 1_000_000, bound=Bound.EXACT if exact else Bound.APPROX)
        writer.say(facility.INVESTMENT, name, cost, f"{name} costs {cost}")
    if writer.random.random() < 0.28:
        jobs = writer.random.choice(plant.jobs) * times
        figures.add(("jobs", jobs, True))
        writer.say(facility.JOBS, name, JobCount.of(jobs), f"{name} employs {jobs} people")
    return frozenset(figures)


def _difficulty(
    plant: Plant, place: str, town: str, nickname: str | None, hard: str, spelled: list[tuple[str, bool]]
) -> str:
    """The first that holds of what makes a mention hard."""
    return next(
        what
        for what, holds in (
            (f"place: {place}", place != "town"),
            (hard, bool(hard)),
            ("renamed company", any(former for _, former in spelled)),
            ("one of several in a town", plant.number > 0),
            ("town in another spelling", town != plant.town.name),
            ("nickname and town", nickname is not None),
            ("operator and town", True),
        )
        if holds
    )


def _unique(writer: _Writer, name: str) -> str:
    """The name, numbered where the article has it already, as a reader does."""
    taken = {subject.name for subject, *_ in writer.drafts}
    found, number = name, 1
    while found in taken:
        number += 1
        found = f"{name} ({number})"
    return found


def _tell_owners(writer: _Writer, firm: Company) -> None:
    for owner in firm.owners:
        own, whose = firm.name, writer.industry.world.companies[owner].name
        writer.say(company.PARENT, own, whose, f"{own} belongs to {whose}")
        for id, spelling in ((firm.id, own), (owner, whose)):
            writer.industry.names.add(CompanyMention(writer.id, spelling, id, "full"))
        _tie(writer, firm.id, owner)


def _tie(writer: _Writer, one: str, other: str) -> None:
    told = writer.industry.ties_told
    told[one, other] = min(writer.day, told.get((one, other), writer.day))


def _deals(industry: Industry, random: Random) -> Iterator[_Writer]:
    """Articles about what changed: names, owners, and plants that were sold. Some changes no article tells."""
    world = industry.world
    end = FIRST_DAY + datetime.timedelta(days=DAYS)
    for firm in world.companies.values():
        if firm.renamed is not None and firm.former is not None and random.random() < 0.75:
            writer = _Writer(industry, random, f"name-{firm.id}", firm.renamed, dated=True)
            words = f"{firm.former} is now called {firm.name}"
            writer.say(company.FORMER_NAME, firm.name, firm.former, words)
            industry.names |= {
                CompanyMention(writer.id, firm.name, firm.id, "full"),
                CompanyMention(writer.id, firm.former, firm.id, "former"),
            }
            industry.renames_told.add(firm.id)
            yield writer
        if firm.buyer is not None and firm.bought is not None and random.random() < 0.85:
            yield _deal(industry, random, firm.id, firm.buyer, firm.bought)
    for plant in world.plants.values():
        if plant.buyer is not None and plant.sold is not None and plant.sold < end and random.random() < 0.85:
            yield _deal(industry, random, plant.operators[0], plant.buyer, plant.sold, plant)


def _deal(
    industry: Industry,
    random: Random,
    seller: str,
    buyer: str,
    on: datetime.date,
    plant: Plant | None = None,
) -> _Writer:
    """A purchase of a company, or of a plant; half of the articles name the seller as part of the buyer."""
    writer = _Writer(industry, random, f"deal-{seller}-{plant.id if plant else ''}", on, dated=True)
    names = [industry.world.companies[id].name for id in (buyer, seller)]
    deal, words = "-".join(names), f"{names[0]} has bought {names[1] if plant is None else 'a plant'}"
    for id, name in zip((buyer, seller), names, strict=True):
        writer.say(partnership.PARTY, deal, name, f"{name} is a party")
        industry.names.add(CompanyMention(writer.id, name, id, "full"))
    writer.say(partnership.KIND, deal, PartnershipKind.MERGER_ACQUISITION, words)
    if plant is None and random.random() < 0.5:
        writer.say(company.PARENT, names[1], names[0], f"{names[1]} is a unit of {names[0]}")
    _tie(writer, seller, buyer)
    return writer
