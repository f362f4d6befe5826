"""Which mentions the articles decide, and so which pairs count as the same; what they leave open counts as no pair.

A mention of a plant is *decided* when what its article gives fits one plant of the industry only, for somebody who
knows all articles and the map, but not the truth:

- an operator fits if it is the plant's, its owner, or its buyer from the day of the purchase on; a town and an
  operator's name mean the plant that it runs there alone, if there is one, and not that of a venture or of its group;
- town, state, country, kind and number fit if they are the plant's; "near" a town fits the plants beside it;
- a nickname fits the plants that another article calls so where it gives the place, and any plant if no article does;
- no other mention of the same article is of the same plant;
- a plant without a number is not a second one of which nobody had spoken yet on that day, or nobody ever speaks.

If several plants are left, or the article gives neither place nor nickname, a figure decides that decided mentions of
other articles give of one of them only. Two mentions of one plant are a pair if both are decided, if articles tie their
operators together, and if some article gives the plant's town or state, or both have a nickname or a figure in common:
two articles that say no more than "its plant in China" are no pair, whatever is true.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import TypeVar

from tests.industry.telling import CompanyMention, Figure, Industry, Mention
from tests.industry.world import Company, Plant

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


class Deciding:
    """What the articles of one industry decide."""

    def __init__(self, industry: Industry) -> None:
        self.industry = industry
        self.companies = industry.world.companies
        self.plants = {mention.plant: industry.world.plants[mention.plant] for mention in industry.mentions}
        self.by_text = _grouped(industry.mentions, lambda one: one.text)
        self.by_plant = _grouped(industry.mentions, lambda one: one.plant)
        self.classes = _company_classes(industry)
        self.meaning = {(one.text, one.company, one.spelling): known for one, known in self.classes.items()}
        self.decided = {one: plant for one in industry.mentions if (plant := self.only(one)) is not None}
        # What is decided by one figure tells others.
        while found := {
            one: plant for one in industry.mentions if (plant := self.by_figure(one)) is not None
        }:
            self.decided |= found

    def only(self, mention: Mention) -> str | None:
        """The only plant that fits a mention, if that gives a place or a nickname."""
        fitting = self.fitting(mention)
        told = mention.place != "nowhere" or any(self.called(plant, mention) for plant in fitting)
        return fitting[0] if len(fitting) == 1 and told else None

    def fitting(self, mention: Mention) -> list[str]:
        """The plants that fit a mention."""
        elsewhere = {one.plant for one in self.by_text[mention.text] if one != mention}
        fitting = [
            id
            for id, plant in self.plants.items()
            if id not in elsewhere and self.known(plant) and self.fits(mention, plant)
        ]
        named = [id for id in fitting if self.called(id, mention)] or fitting
        if mention.place == "town":
            firms = {firm for firm, _ in mention.operators}
            own = [id for id in named if firms & set(self.plants[id].operators)] or named
            named = [id for id in own if firms == set(self.plants[id].operators)] or own
        return named

    def known(self, plant: Plant) -> bool:
        """Whether articles tell a second plant from the first one: by its number or a nickname."""
        return plant.number < 2 or any(one.number or one.nickname for one in self.by_plant[plant.id])

    def called(self, plant: str, mention: Mention) -> bool:
        """Whether another article ties the nickname of a mention to a plant."""
        return mention.nickname is not None and any(
            one.nickname == mention.nickname
            and one.text != mention.text
            and one.place in ("town", "near", "state")
            for one in self.by_plant[plant]
        )

    def fits(self, mention: Mention, plant: Plant) -> bool:
        """Whether nothing that the article gives speaks against a plant."""
        meant = self.plants[mention.plant]
        here, there = plant.town, meant.town
        return (
            all(self.operates(firm, mention, plant) for firm, _ in mention.operators)
            and (mention.place != "town" or here == there)
            and (mention.place != "near" or there.beside in (here.beside, here.name))
            and not ((mention.state or mention.place == "state") and here.state != there.state)
            and not (mention.country and here.country != there.country)
            and mention.kind in (None, plant.kind)
            and (mention.number in (0, max(plant.number, 1)))
            and not (mention.number == 0 and plant.number > 1 and self.too_early(mention, plant))
        )

    def too_early(self, mention: Mention, plant: Plant) -> bool:
        """Whether on the day of a mention nobody had spoken of a plant by its number."""
        days = [one.published for one in self.by_plant[plant.id] if one.number and one.published is not None]
        return bool(days) and mention.published is not None and mention.published < min(days)

    def operates(self, firm: str, mention: Mention, plant: Plant) -> bool:
        """Whether a company runs a plant, or owns or has bought the one that does."""
        bought = {plant.buyer, *(self.companies[one].buyer for one in plant.operators)}
        owners = {owner for one in plant.operators for owner in self.companies[one].owners}
        return (
            firm in plant.operators
            or firm in owners
            or (firm in bought and self.after_purchase(mention, plant))
        )

    def tied(self, unit: str, owner: str) -> bool:
        """Whether an article says who a company belongs to."""
        return (unit, owner) in self.industry.ties_told

    def after_purchase(self, mention: Mention, plant: Plant) -> bool:
        """Whether a plant or its operator had been bought by the day of a mention."""
        days = [plant.sold, *(self.companies[one].bought for one in plant.operators)]
        return any(
            day is not None and (mention.published is None or mention.published >= day) for day in days
        )

    def by_figure(self, mention: Mention) -> str | None:
        """Of several plants that fit a mention, the only one of which other articles give a figure of its, or all."""
        if mention in self.decided:
            return None
        told = {
            plant: _compared(
                mention.figures,
                [
                    figure
                    for one in self.by_plant[plant]
                    if one in self.decided and one.text != mention.text
                    for figure in one.figures
                ],
            )
            for plant in self.fitting(mention)
        }
        agreeing = [plant for plant, units in told.items() if any(units)]
        whole = [plant for plant in agreeing if all(told[plant])]
        found = agreeing if len(agreeing) == 1 else whole
        return found[0] if len(found) == 1 else None

    def pairs(self) -> Iterator[tuple[Mention, Mention]]:
        """The pairs of mentions of one plant that the articles decide."""
        for plant, mentions in self.by_plant.items():
            decided = [one for one in mentions if self.decided.get(one) == plant]
            component = _components(decided, lambda one, other: self.linked(one, other))
            pinned = any(one.place in ("town", "state") for one in decided)
            for one, other in itertools.combinations(decided, 2):
                named = one.nickname is not None and one.nickname == other.nickname
                alike = named or any(_compared(one.figures, other.figures))
                if component[one] == component[other] and (pinned or alike):
                    yield one, other

    def linked(self, one: Mention, other: Mention) -> bool:
        """Whether articles tie an operator of one mention to an operator of another one.

        A short name that nothing explains in either article is one company where both speak of one place.
        """
        return any(
            here == there
            or self.tied(str(here), str(there))
            or self.tied(str(there), str(here))
            or (isinstance(here, tuple) and isinstance(there, tuple) and here[0] == there[0])
            for here in (self.company_class(one, operator) for operator in one.operators)
            for there in (self.company_class(other, operator) for operator in other.operators)
        )

    def company_class(self, mention: Mention, operator: tuple[str, str]) -> Hashable:
        """What a name that an article gives an operator is known to stand for."""
        return self.meaning[mention.text, *operator]

    def company_pairs(self) -> Iterator[tuple[CompanyMention, CompanyMention]]:
        """The pairs of company names that are one company as far as articles tell."""
        for mentions in _grouped(self.classes, lambda one: self.classes[one]).values():
            yield from itertools.combinations(mentions, 2)


def _company_classes(industry: Industry) -> dict[CompanyMention, Hashable]:
    """What each name in each article is known to stand for.

    A short name stands for the company whose full name its article has, too; where it has none, for the one that other
    articles explain it by, if no article has another company whose name begins so, and else for nothing but itself. A
    former name is the company's if an article tells the change.
    """
    texts = _grouped(industry.names, lambda one: one.text)
    companies = industry.world.companies

    def explained(short: CompanyMention) -> bool:
        fuller = {one.company for one in texts[short.text] if _begins(companies[one.company], one, short)}
        return fuller == {short.company}

    meanings: dict[str, set[str]] = defaultdict(set)
    for one in industry.names:
        if one.form == "short" and explained(one):
            meanings[one.spelling].add(one.company)

    def known(one: CompanyMention) -> Hashable:
        if one.form == "short" and not explained(one):
            namesakes = {
                other.company for other in industry.names if _begins(companies[other.company], other, one)
            }
            if meanings[one.spelling] == namesakes == {one.company}:
                return one.company
            return one.spelling if namesakes <= {one.company} else (one.spelling, one.text)
        if one.form == "former" and one.company not in industry.renames_told:
            return (one.company, "former")
        return one.company

    return {one: known(one) for one in industry.names}


def _begins(firm: Company, full: CompanyMention, short: CompanyMention) -> bool:
    return full.form != "short" and firm.short == short.spelling


def _compared(figures: Iterable[Figure], told: Iterable[Figure]) -> list[bool]:
    """For each unit of some figures that others have, too, whether any of them agree, rounded ones within 5 %."""
    units: dict[str, bool] = {}
    for (unit, value, exact), (other, there, sure) in itertools.product(figures, told):
        if unit == other:
            near = not (exact and sure) and abs(value - there) * 20 <= max(value, there)
            units[unit] = units.get(unit, False) or value == there or near
    return list(units.values())


def _grouped(items: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    groups: dict[K, list[T]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def _components(items: Sequence[Mention], linked: Callable[[Mention, Mention], bool]) -> dict[Mention, int]:
    """The number of the connected part of a graph that each item is in."""
    numbers = {item: number for number, item in enumerate(items)}
    for one, other in itertools.combinations(items, 2):
        if numbers[one] != numbers[other] and linked(one, other):
            old, new = numbers[other], numbers[one]
            numbers = {item: new if number == old else number for item, number in numbers.items()}
    return numbers
