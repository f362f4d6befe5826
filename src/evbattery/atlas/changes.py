"""What is new between two atlases, told thing by thing, with the claim that says it.

A facility of one atlas is that of the other if both hold what one article says of one subject. So an atlas of more
articles is compared with that of fewer, or one with other corrections, whatever names and ids came of them.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias, TypeVar

import attrs

from evbattery.claims import Attribute, Claim, ClaimValue, company, facility, show
from evbattery.entities import (
    CAPACITY_UNITS,
    Company,
    CompanyId,
    Entity,
    Facility,
    Partnership,
    Product,
    Shown,
    Stake,
)
from evbattery.entities.agreement import dimension
from evbattery.resolving import Resolution
from evbattery.values import Money, PartialDate, Quantity

Thing: TypeAlias = Facility | Company | Partnership | Product
T = TypeVar("T", Facility, Company, Partnership, Product)
V = TypeVar("V")
W = TypeVar("W", bound=ClaimValue)


class ChangeKind(enum.Enum):
    """What happened to a thing between two atlases."""

    NEW = "new"
    GONE = "gone"
    #: Several things are one now.
    JOINED = "joined"
    #: One thing is several now.
    PARTED = "parted"
    #: It shows another value.
    CHANGED = "changed"


@attrs.frozen
class Change:
    """One thing that is new."""

    kind: ChangeKind
    #: The thing that it is about, as it is now; as it was, for one that is gone or parted.
    thing: Thing
    #: What changed, in words.
    words: str
    #: The claim that says it now, if one does.
    claim: Claim | None = None

    def __str__(self) -> str:
        source = (
            ""
            if self.claim is None
            else f" [{self.claim.evidence.article.id}: {self.claim.evidence.quote!r}]"
        )
        return f"{self.words}{source}"


def changes(before: Resolution, after: Resolution) -> tuple[Change, ...]:
    """What is new in *after*: facilities, companies, partnerships, products, each by the ids of the things."""
    return (
        *_between("facility", before.facilities, after.facilities, _mentions, _of_facility),
        *_between("company", before.companies, after.companies, lambda one: {one.id}, _of_company),
        *_between("partnership", before.partnerships, after.partnerships, _mentions, _of_partnership),
        *_between("product", before.products, after.products, _mentions),
    )


def _mentions(entity: Entity) -> set[Hashable]:
    """What articles call it, each with the article."""
    return {(claim.evidence.article.id, claim.subject.name) for claim in entity.claims}


def _between(
    what: str,
    before: Sequence[T],
    after: Sequence[T],
    keys: Callable[[T], set[Hashable]],
    values: Callable[[T, T], Iterable[Change]] = lambda old, new: (),
) -> Iterator[Change]:
    """The changes of one kind of thing; two that share a key are the same thing."""
    olds, news = _partners(after, before, keys), _partners(before, after, keys)
    for number, thing in enumerate(after):
        was = olds[number]
        if not was:
            yield Change(ChangeKind.NEW, thing, f"new {what}: {_introduced(thing)}", _first(thing))
        elif len(was) > 1:
            names = " and ".join(before[one].name for one in was)
            yield Change(ChangeKind.JOINED, thing, f"{what} {thing.name}: {names} are one now")
        elif len(news[was[0]]) == 1:
            yield from values(before[was[0]], thing)
    for number, thing in enumerate(before):
        if not news[number]:
            yield Change(ChangeKind.GONE, thing, f"{what} {thing.name}: no article speaks of it any more")
        elif len(news[number]) > 1:
            names = " and ".join(after[one].name for one in news[number])
            yield Change(ChangeKind.PARTED, thing, f"{what} {thing.name}: is {names} now")


def _partners(these: Sequence[T], others: Sequence[T], keys: Callable[[T], set[Hashable]]) -> list[list[int]]:
    """For each of these, the places of the others that share a key with it."""
    places: Mapping[Hashable, int] = {key: place for place, other in enumerate(others) for key in keys(other)}
    return [sorted({places[key] for key in keys(one) if key in places}) for one in these]


def _introduced(thing: Thing) -> str:
    """The name, and of a facility what matters first: 'Plant (Fremont, United States): planned, 10 GWh/yr'."""
    if not isinstance(thing, Facility):
        return thing.name
    told = [_words(one) for one in (thing.status, *thing.capacities, thing.investment) if one is not None]
    return f"{thing.name} ({thing.place}){': ' if told else ''}{', '.join(told)}"


def _first(thing: Thing) -> Claim | None:
    """The claim that introduces it: of a facility, that of the first thing that shows."""
    shown = (one.claim for one in thing.shown_values.values()) if isinstance(thing, Facility) else ()
    return next(iter((*shown, *thing.claims)), None)


def _of_facility(old: Facility, new: Facility) -> Iterator[Change]:
    """What one facility shows now and did not show before."""
    name = f"facility {new.name}"
    before, after = _shown(old), _shown(new)
    for key in dict.fromkeys((*after, *before)):
        was, now, words = before.get(key), after.get(key), f"{name}: {key[0]}"
        if was is None and now is not None:
            yield Change(ChangeKind.CHANGED, new, f"{words} {_words(now.value)}", now.claim)
        elif now is None and was is not None:
            why = _telling(new, was.claim.attribute, was.value, replaced=True)
            yield Change(ChangeKind.CHANGED, new, f"{words} {_words(was.value)} no longer", why)
        elif was is not None and now is not None and not _same(was.value, now.value):
            reasons = [one.reason for one in now.corrections if one not in was.corrections]
            notes = "".join(f" (corrected: {reason})" for reason in reasons)
            change = f"{words} {_words(was.value)} → {_words(now.value)}{notes}"
            yield Change(ChangeKind.CHANGED, new, change, now.claim)
    came, left = _apart(old.operators, new.operators)
    if came and left:
        change = f"{name}: operator {' and '.join(map(str, left))} → {' and '.join(map(str, came))}"
        yield Change(ChangeKind.CHANGED, new, change, _telling(new, facility.OPERATOR, came[0]))
    else:
        yield from _listed(name, new, facility.OPERATOR, old.operators, new.operators)
    yield from _listed(name, new, facility.CUSTOMER, old.customers, new.customers)
    yield from _listed(name, new, facility.CHEMISTRY, old.chemistries, new.chemistries)


def _of_company(old: Company, new: Company) -> Iterator[Change]:
    """Whose unit one company is now, and who has come to hold shares in it."""
    name = f"company {new.name}"
    yield from _listed(name, new, company.PARENT, old.parents, new.parents)
    yield from _listed(name, new, company.BACKER, old.backers, new.backers)


def _of_partnership(old: Partnership, new: Partnership) -> Iterator[Change]:
    """Who holds another stake now, of those of whom articles give one figure."""
    before, after = _held(old), _held(new)
    for key in dict.fromkeys((*after, *before)):
        place = f" in {key[1]}" if key[1] else ""
        was, now, holder = (
            before.get(key),
            after.get(key),
            f"partnership {new.name}: stake of {key[0]}{place}",
        )
        if was is None and now is not None:
            yield Change(ChangeKind.CHANGED, new, f"{holder} {now.share}", now.statement.claim)
        elif now is None and was is not None:
            yield Change(ChangeKind.CHANGED, new, f"{holder} {was.share} no longer", was.statement.claim)
        elif was is not None and now is not None and not _same(was.share, now.share):
            yield Change(ChangeKind.CHANGED, new, f"{holder} {was.share} → {now.share}", now.statement.claim)


def _held(thing: Partnership) -> dict[tuple[CompanyId, str], Stake]:
    """The stakes of now by their holders and by what they are in."""
    return {(one.company, "" if one.facility is None else str(one.facility)): one for one in thing.stakes}


def _shown(one: Facility) -> dict[tuple[str, str], Shown[ClaimValue]]:
    """What shows for a facility, for its phases, and for times that articles name, each under its words."""
    found = {(key.replace("_", " "), unit): shown for (key, unit), shown in one.shown_values.items()}
    more = [
        ((f"{phase.name} {key.replace('_', ' ')}", unit), shown)
        for phase in one.phases
        for (key, unit), shown in phase.shown_values.items()
    ]
    for unit in CAPACITY_UNITS:
        for step in one.capacity_steps(unit):
            when = step.shown.claim.when
            if when is not None and step.phase is None:
                more.append(((f"capacity {'by' if when.by else 'for'} {when}", unit.UNIT), step.shown))
    told = {shown.claim for shown in found.values()}
    return found | {key: shown for key, shown in more if shown.claim not in told}


def _words(value: ClaimValue) -> str:
    return show(value).replace("_", " ")


def _same(one: ClaimValue, other: ClaimValue) -> bool:
    """Whether the other value says nothing new: the same less or more firmly, or a date more coarsely."""
    if isinstance(one, (Quantity, Money)) and isinstance(other, (Quantity, Money)):
        ends = (dimension(one), one.low, one.high)
        return ends == (dimension(other), other.low, other.high)
    if isinstance(one, PartialDate) and isinstance(other, PartialDate):
        return one.within(other)
    return one == other


def _apart(old: Sequence[V], new: Sequence[V]) -> tuple[list[V], list[V]]:
    """What came and what left."""
    return [one for one in new if one not in old], [one for one in old if one not in new]


def _listed(
    name: str, new: Facility | Company, about: Attribute[W], old: Sequence[V], now: Sequence[V]
) -> Iterator[Change]:
    came, left = _apart(old, now)
    for one in came:
        words = f"{name}: {about.name} {one} is new"
        yield Change(ChangeKind.CHANGED, new, words, _telling(new, about, one))
    for one in left:
        words = f"{name}: {about.name} {one} no longer"
        yield Change(ChangeKind.CHANGED, new, words, _telling(new, about, one, replaced=True))


def _telling(thing: Entity, about: Attribute[W], value: object, *, replaced: bool = False) -> Claim | None:
    """The first claim that gives a value, or tells it as replaced."""
    for one in thing.every_statement(about):
        if value in (one.value, one.company) and (one.claim.superseded if replaced else one.counts):
            return one.claim
    return None
