"""Short forms of company names: what a name stands for in a text that also has a longer one which begins so."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Collection, Iterable, Mapping

import attrs

from evbattery.claims import Mention, SubjectKind, Verdict
from evbattery.knowledge import CompanyRecord, company_by_name, normalise_company_name
from evbattery.resolving.judgements import Judgement, judge


@attrs.frozen(order=True, cache_hash=True)
class NameKey:
    """What a spelling stands for by itself: a company of the gazetteer, or its normalised words."""

    value: str
    record: CompanyRecord | None = attrs.field(default=None, eq=False, order=False)


@functools.lru_cache(maxsize=65_536)
def key_of(name: str) -> NameKey:
    """What a spelling stands for by itself."""
    record = company_by_name(name)
    if record is not None:
        return NameKey(record.name, record)
    return NameKey(normalise_company_name(name) or name.strip().casefold())


@functools.lru_cache(maxsize=65_536)
def _begun(name: str) -> tuple[str, ...]:
    """The proper beginnings of a normalised name, in whole words."""
    words = normalise_company_name(name).split()
    return tuple(" ".join(words[:length]) for length in range(1, len(words)))


def beginnings_of(names: Mapping[str, NameKey]) -> dict[str, set[NameKey]]:
    """From each proper beginning of a normalised name, in whole words, to the companies whose names begin so."""
    found: dict[str, set[NameKey]] = {}
    for name, key in names.items():
        for beginning in _begun(name):
            found.setdefault(beginning, set()).add(key)
    return found


@functools.lru_cache(maxsize=65_536)
def with_form(name: str) -> bool:
    """Whether a spelling has a legal form: so companies are called in full."""
    return len(normalise_company_name(name).split()) < len(name.split())


def fuller_names(
    names: Mapping[str, NameKey], full: Collection[NameKey], apart: Collection[tuple[NameKey, NameKey]]
) -> dict[NameKey, NameKey]:
    """From each unknown short name of one article to the only longer name that begins with it.

    Names that are *full* are no short ones, and pairs that a reviewer keeps apart are none.
    """
    beginnings = beginnings_of(names)
    unknown = {key for key in names.values() if key.record is None and key not in full}
    fuller: dict[NameKey, NameKey] = {}
    # Long names first, so that a chain of three spellings ends in one.
    for key in sorted(unknown, key=lambda key: (-len(key.value.split()), key)):
        targets = {fuller.get(target, target) for target in beginnings.get(key.value, ())} - {key}
        targets -= {target for target in targets if (key, target) in apart or (target, key) in apart}
        if len(targets) == 1:
            fuller[key] = targets.pop()
    return fuller


def begin_alike(names: Iterable[str]) -> bool:
    """Whether any name of a text may be short for another one."""
    # What begins with a name comes right behind it.
    known = sorted({normalise_company_name(name) or name.strip().casefold() for name in names})
    return any(other.startswith(f"{one} ") for one, other in itertools.pairwise(known))


def follow(key: NameKey, local: Mapping[NameKey, NameKey], everywhere: Mapping[NameKey, NameKey]) -> NameKey:
    """What a name stands for in the end, by the longer names of its text and else by those of all texts."""
    # Each step leads to a longer name or into the gazetteer, so this ends.
    while (fuller := local.get(key) or everywhere.get(key)) is not None:
        key = fuller
    return key


def agreed_names(
    local: Mapping[str, Mapping[NameKey, NameKey]], beginnings: Mapping[str, set[NameKey]]
) -> tuple[dict[NameKey, NameKey], list[Judgement]]:
    """What short names stand for in articles that do not say: the same as everywhere else, if that is one thing.

    It is not if any article has another company whose name begins so.
    """
    targets: dict[NameKey, set[NameKey]] = {}
    for fuller in local.values():
        for short, target in fuller.items():
            targets.setdefault(short, set()).add(target)
    agreed: dict[NameKey, NameKey] = {}
    judgements: list[Judgement] = []
    for short, found in sorted(targets.items()):
        first = min(found)
        # "Oxbow Cells Europe" is no other company beside "Oxbow Cells"; "Oxbow Motors" is.
        begun = f"{normalise_company_name(first.value)} "
        others = {
            key for key in beginnings.get(short.value, ()) if key != first and not key.value.startswith(begun)
        }
        if len(found) == 1 and not others:
            agreed[short] = first
            reason = f"articles use both names, and no other name begins with {short.value!r} there"
            judgements.append(judge(Verdict.SAME, mention_of(short), mention_of(first), reason))
            continue
        reason = "in some articles it is, in others it may be another company; it stays apart where neither is named"
        judgements += (
            judge(Verdict.UNSURE, mention_of(short), mention_of(one), reason)
            for one in sorted(found | others)
        )
    return agreed, judgements


def mention_of(key: NameKey) -> Mention:
    """The company as judgements name it."""
    return Mention(SubjectKind.COMPANY, key.value)
