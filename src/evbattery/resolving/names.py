"""Company names: which spellings are one company.

A name that the gazetteer knows is that company. Of the others, spellings that differ in case, punctuation and legal
form are one. A short name, never seen with a legal form, is the longer one that begins with it, where an article uses
both and no other name there begins so ("CBAK" beside "CBAK Energy Technology"). A former name is the company that an
article says was called so.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Mapping, Sequence

import attrs

from evbattery.claims import JudgementCorrection, Mention, Verdict
from evbattery.entities import CompanyId
from evbattery.knowledge import CompanyRecord
from evbattery.resolving.groups import Groups
from evbattery.resolving.judgements import Judgement, followed, judge
from evbattery.resolving.memory import Memory
from evbattery.resolving.reviewing import NO_REVIEW, Reviewed
from evbattery.resolving.short_names import (
    NameKey,
    agreed_names,
    beginnings_of,
    follow,
    fuller_names,
    key_of,
    mention_of,
    with_form,
)


@attrs.frozen
class CompanyNames:
    """The company that each name stands for, in each text."""

    #: From each spelling to the company that it is unless its text says otherwise.
    elsewhere: Mapping[str, CompanyId]
    #: From text and spelling to the company, for all names of texts in which a name is short for another one.
    _local: Mapping[tuple[str, str], CompanyId]
    #: All spellings of each company, sorted.
    spellings: Mapping[CompanyId, tuple[str, ...]]
    records: Mapping[CompanyId, CompanyRecord]
    judgements: tuple[Judgement, ...]

    def company(self, text: str, name: str) -> CompanyId:
        """The company that a name means in a text that was given to :meth:`among`."""
        return self._local.get((text, name)) or self.elsewhere[name]

    @classmethod
    def among(
        cls,
        texts: Mapping[str, Sequence[str]],
        reviewed: Reviewed = NO_REVIEW,
        former: Iterable[tuple[str, str, str]] = (),
        others: Collection[str] = (),
        remember: Memory | None = None,
    ) -> CompanyNames:
        """Resolve names, each given with the text that it stands in, as reviewers judged them or else by the rules.

        Args:
            texts: the names in each text, sorted.
            reviewed: what reviewers judged.
            former: texts, each with a name and the former name that it gives the same company.
            others: the names in further texts, in each of which none begins with another one.
            remember: what was made before.
        """
        remember = remember or Memory()
        known = {name: key_of(name) for name in sorted(set(others).union(*texts.values()))}
        apart = {(key_of(one.a.name), key_of(one.b.name)) for one in reviewed.apart}
        full = {key for name, key in known.items() if with_form(name)}
        beginnings = beginnings_of(known)
        short = {name for name, key in known.items() if key.record is None and key.value in beginnings}
        local = {
            text: fuller_names({name: known[name] for name in names}, full, apart)
            for text, names in texts.items()
            if not short.isdisjoint(names)
        }
        everywhere, judgements = agreed_names(local, beginnings)
        # What a name means in texts that do not say, and in those that do.
        meant = {
            name: follow(known[name], {}, everywhere)
            for name in sorted(set(others).union(*(texts[text] for text in texts if text not in local)))
        }
        told = {
            (text, name): follow(known[name], fuller, everywhere)
            for text, fuller in local.items()
            for name in texts[text]
        }
        pairs = {*meant.items(), *((name, key) for (_, name), key in told.items())}
        before = (
            (told.get((text, name)) or meant[name], told.get((text, old)) or meant[old], name, old)
            for text, name, old in sorted(former)
        )
        renamed, renames = _renamed(before, apart)
        joined = _joined(pairs, reviewed.same, renamed)
        spelled: dict[NameKey, set[str]] = {}
        for name, key in pairs:
            spelled.setdefault(joined.get(key, key), set()).add(name)
        spellings = {key: remember.same(tuple(sorted(names))) for key, names in spelled.items()}
        ids = {
            key: remember(CompanyId, key.value, remember.same(remember(_display, key, names)))
            for key, names in spellings.items()
        }
        said = set(known.values()) if reviewed != NO_REVIEW else set[NameKey]()
        judged = [
            followed(one)
            for one in (*reviewed.same, *reviewed.apart)
            if {key_of(one.a.name), key_of(one.b.name)} <= said
        ]
        by_review = {
            tuple(sorted((mention_of(key_of(one.a.name)), mention_of(key_of(one.b.name))))) for one in judged
        }
        judgements += renames
        by_rule = [*judgements, *_unsure(spelled, {(one.a, one.b) for one in judgements})]
        return cls(
            {name: ids[joined.get(key, key)] for name, key in meant.items()},
            {mention: ids[joined.get(key, key)] for mention, key in told.items()},
            {ids[key]: names for key, names in spellings.items()},
            {ids[key]: key.record for key in spelled if key.record is not None},
            (*judged, *(one for one in by_rule if (one.a, one.b) not in by_review)),
        )


def _renamed(
    former: Iterable[tuple[NameKey, NameKey, str, str]],
    apart: Collection[tuple[NameKey, NameKey]],
) -> tuple[list[tuple[NameKey, NameKey]], list[Judgement]]:
    """The pairs of a company and its former self, and what is to be said of them.

    Two companies of the gazetteer stay two: it knows the new company beside the one that it came from.
    """
    pairs = {(new, old): (name, before) for new, old, name, before in former}
    told: list[tuple[NameKey, NameKey]] = []
    judgements: list[Judgement] = []
    for (new, old), (name, before) in sorted(pairs.items()):
        if new == old or (new, old) in apart or (old, new) in apart:
            continue
        verdict, reason = Verdict.SAME, f"an article says that {name} was called {before}"
        if new.record is not None and old.record is not None:
            verdict, reason = Verdict.UNSURE, f"{reason}, but the gazetteer knows both"
        else:
            told.append((new, old))
        judgements.append(judge(verdict, mention_of(new), mention_of(old), reason))
    return told, judgements


def _joined(
    meaning: Collection[tuple[str, NameKey]],
    same: Sequence[JudgementCorrection],
    renamed: Sequence[tuple[NameKey, NameKey]],
) -> dict[NameKey, NameKey]:
    """From each company that is another one to that one: a known one, or else the longest name that is not former."""
    sides = [(key_of(one.a.name).value, key_of(one.b.name).value) for one in same]
    wanted = set(itertools.chain.from_iterable(sides))
    found: dict[str, set[NameKey]] = {}
    for name, key in meaning if same else ():
        if (value := key_of(name).value) in wanted:
            found.setdefault(value, set()).add(key)
    together: list[Collection[NameKey]] = [
        *(found.get(one, set()) | found.get(other, set()) for one, other in sides),
        *renamed,
    ]
    keys = sorted(set(itertools.chain.from_iterable(together)))
    numbers = {key: number for number, key in enumerate(keys)}
    groups = Groups(len(keys))
    for each in together:
        groups.join(numbers[key] for key in each)
    old = {before for _, before in renamed}
    joined: dict[NameKey, NameKey] = {}
    for group in groups.lists():
        first = min(
            (keys[number] for number in group),
            key=lambda key: (key in old, key.record is None, -len(key.value), key),
        )
        joined.update((keys[number], first) for number in group)
    return joined


def _unsure(spelled: Mapping[NameKey, set[str]], judged: set[tuple[Mention, Mention]]) -> list[Judgement]:
    """Names that begin alike, and were not judged yet."""
    beginnings = beginnings_of({name: key for key, spellings in spelled.items() for name in spellings})
    reason = "one name begins with the other, and nothing tells whether they are one company"
    found = [
        judge(Verdict.UNSURE, mention_of(key), mention_of(other), reason)
        for key in sorted(key for key in spelled if key.record is None and key.value in beginnings)
        for other in sorted(beginnings.get(key.value, set()) - {key})
    ]
    return [judgement for judgement in found if (judgement.a, judgement.b) not in judged]


def _display(key: NameKey, names: tuple[str, ...]) -> str:
    if key.record is not None:
        return key.record.name
    # The longest spelling of its own name, and not of a former one.
    return min(names, key=lambda name: (key_of(name) != key, -len(name), name))
