"""What is new between two atlases, told thing by thing, with the claim that says it.

A facility of one atlas is that of the other if both hold what one article says of one subject. So an atlas of more
articles is compared with that of fewer, or one with other corrections, whatever names and ids came of them.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias, TypeVar

import attrs

from evbattery.claims import Claim, show
from evbattery.entities import Company, Entity, Facility, Partnership, Product
from evbattery.resolving import Resolution

Thing: TypeAlias = Facility | Company | Partnership | Product
T = TypeVar("T", Facility, Company, Partnership, Product)


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
        *_between("facility", before.facilities, after.facilities, _mentions, _values),
        *_between("company", before.companies, after.companies, lambda one: {one.id}),
        *_between("partnership", before.partnerships, after.partnerships, _mentions),
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
            yield Change(ChangeKind.NEW, thing, f"new {what}: {thing.name}", next(iter(thing.claims), None))
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


def _values(old: Facility, new: Facility) -> Iterator[Change]:
    """What one facility shows now and did not show before."""
    before, after = old.shown_values, new.shown_values
    for key in dict.fromkeys((*after, *before)):
        was, now = before.get(key), after.get(key)
        name = f"facility {new.name}: {key[0].replace('_', ' ')}"
        if now is not None and (was is None or was.value != now.value):
            change = show(now.value) if was is None else f"{show(was.value)} → {show(now.value)}"
            yield Change(ChangeKind.CHANGED, new, f"{name} {change}", now.claim)
        elif now is None and was is not None:
            yield Change(ChangeKind.CHANGED, new, f"{name} {show(was.value)} no longer")
    for name, were, are in (
        ("operator", old.operators, new.operators),
        ("customer", old.customers, new.customers),
        ("chemistry", old.chemistries, new.chemistries),
    ):
        for one in are:
            if one not in were:
                yield Change(ChangeKind.CHANGED, new, f"facility {new.name}: {name} {one} is new")
        for one in were:
            if one not in are:
                yield Change(ChangeKind.CHANGED, new, f"facility {new.name}: {name} {one} no longer")
