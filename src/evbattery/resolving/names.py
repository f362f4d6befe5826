"""Company names: which spellings are one company.

A name that the gazetteer knows is that company. Of the others, spellings that differ in case, punctuation and legal
form are one. A short name, never seen with a legal form, is the longer one that begins with it, where an article uses
both and no other name there begins so ("CBAK" beside "CBAK Energy Technology"). A former name is the company that an
article says was called so.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

import attrs

from evbattery.claims import JudgementCorrection, Mention, SubjectKind, Verdict
from evbattery.entities import CompanyId
from evbattery.knowledge import CompanyRecord, company_by_name, normalise_company_name
from evbattery.resolving.groups import Groups
from evbattery.resolving.judgements import Judgement, followed, judge
from evbattery.resolving.memory import Memory
from evbattery.resolving.reviewing import NO_REVIEW, Reviewed


@attrs.frozen(order=True)
class _Key:
    """What a spelling stands for by itself: a company of the gazetteer, or its normalised words."""

    value: str
    record: CompanyRecord | None = attrs.field(default=None, eq=False, order=False)


def _key(name: str) -> _Key:
    record = company_by_name(name)
    if record is not None:
        return _Key(record.name, record)
    return _Key(normalise_company_name(name) or name.strip().casefold())


def _beginnings(names: Mapping[str, _Key]) -> dict[str, set[_Key]]:
    """From each proper beginning of a normalised name, in whole words, to the companies whose names begin so."""
    found: dict[str, set[_Key]] = {}
    for name, key in names.items():
        words = normalise_company_name(name).split()
        for length in range(1, len(words)):
            found.setdefault(" ".join(words[:length]), set()).add(key)
    return found


def _with_form(name: str) -> bool:
    """Whether a spelling has a legal form: so companies are called in full."""
    return len(normalise_company_name(name).split()) < len(name.split())


def _fuller(
    names: Mapping[str, _Key], full: Collection[_Key], apart: Collection[tuple[_Key, _Key]]
) -> dict[_Key, _Key]:
    """From each unknown short name of one article to the only longer name that begins with it.

    Names that are *full* are no short ones, and pairs that a reviewer keeps apart are none.
    """
    beginnings = _beginnings(names)
    unknown = {key for key in names.values() if key.record is None and key not in full}
    fuller: dict[_Key, _Key] = {}
    # Long names first, so that a chain of three spellings ends in one.
    for key in sorted(unknown, key=lambda key: (-len(key.value.split()), key)):
        targets = {fuller.get(target, target) for target in beginnings.get(key.value, ())} - {key}
        targets -= {target for target in targets if (key, target) in apart or (target, key) in apart}
        if len(targets) == 1:
            fuller[key] = targets.pop()
    return fuller


def _begin_alike(names: Sequence[str]) -> bool:
    """Whether any name of a text may be short for another one."""
    known = {name: _key(name) for name in names}
    begun = _beginnings(known)
    return any(key.value in begun for key in known.values())


@attrs.frozen
class CompanyNames:
    """The company that each name stands for, in each text."""

    #: From each spelling to the company that it is unless its text says otherwise.
    _meaning: Mapping[str, CompanyId]
    #: From text and spelling to the company, for all names of texts in which a name is short for another one.
    _local: Mapping[tuple[str, str], CompanyId]
    #: All spellings of each company, sorted.
    spellings: Mapping[CompanyId, tuple[str, ...]]
    records: Mapping[CompanyId, CompanyRecord]
    judgements: tuple[Judgement, ...]

    def company(self, text: str, name: str) -> CompanyId:
        """The company that a name means in a text that was given to :meth:`among`."""
        return self._local.get((text, name)) or self._meaning[name]

    @classmethod
    def among(
        cls,
        texts: Mapping[str, Sequence[str]],
        reviewed: Reviewed = NO_REVIEW,
        former: Iterable[tuple[str, str, str]] = (),
        remember: Memory | None = None,
    ) -> CompanyNames:
        """Resolve names, each given with the text that it stands in, as reviewers judged them or else by the rules.

        Args:
            texts: the names in each text, sorted.
            reviewed: what reviewers judged.
            former: texts, each with a name and the former name that it gives the same company.
            remember: what was made before.
        """
        remember = remember or Memory()
        known = {
            name: remember(_key, remember.same(name)) for name in sorted(set[str]().union(*texts.values()))
        }
        apart = {(_key(one.a.name), _key(one.b.name)) for one in reviewed.apart}
        full = {key for name, key in known.items() if _with_form(name)}
        beginnings = _beginnings(known)
        short = {name for name, key in known.items() if key.record is None and key.value in beginnings}
        local = {
            text: _fuller({name: known[name] for name in names}, full, apart)
            for text, names in texts.items()
            if not short.isdisjoint(names) and remember(_begin_alike, names)
        }
        everywhere, judgements = _agreed(local, beginnings)
        # What a name means in texts that do not say, and in those that do.
        meant = {
            name: _follow(known[name], {}, everywhere)
            for name in sorted(set[str]().union(*(texts[text] for text in texts if text not in local)))
        }
        told = {
            (text, name): _follow(known[name], fuller, everywhere)
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
        spelled: dict[_Key, set[str]] = {}
        for name, key in pairs:
            spelled.setdefault(joined.get(key, key), set()).add(name)
        ids = {
            key: remember(CompanyId, key.value, remember.same(_display(key, names)))
            for key, names in spelled.items()
        }
        said = set(known.values())
        judged = [
            followed(one)
            for one in (*reviewed.same, *reviewed.apart)
            if {_key(one.a.name), _key(one.b.name)} <= said
        ]
        by_review = {
            tuple(sorted((_mention(_key(one.a.name)), _mention(_key(one.b.name))))) for one in judged
        }
        judgements += renames
        by_rule = [*judgements, *_unsure(spelled, {(one.a, one.b) for one in judgements})]
        return cls(
            {name: ids[joined.get(key, key)] for name, key in meant.items()},
            {mention: ids[joined.get(key, key)] for mention, key in told.items()},
            {ids[key]: tuple(sorted(names)) for key, names in spelled.items()},
            {ids[key]: key.record for key in spelled if key.record is not None},
            (*judged, *(one for one in by_rule if (one.a, one.b) not in by_review)),
        )


def _renamed(
    former: Iterable[tuple[_Key, _Key, str, str]],
    apart: Collection[tuple[_Key, _Key]],
) -> tuple[list[tuple[_Key, _Key]], list[Judgement]]:
    """The pairs of a company and its former self, and what is to be said of them.

    Two companies of the gazetteer stay two: it knows the new company beside the one that it came from.
    """
    pairs = {(new, old): (name, before) for new, old, name, before in former}
    told: list[tuple[_Key, _Key]] = []
    judgements: list[Judgement] = []
    for (new, old), (name, before) in sorted(pairs.items()):
        if new == old or (new, old) in apart or (old, new) in apart:
            continue
        verdict, reason = Verdict.SAME, f"an article says that {name} was called {before}"
        if new.record is not None and old.record is not None:
            verdict, reason = Verdict.UNSURE, f"{reason}, but the gazetteer knows both"
        else:
            told.append((new, old))
        judgements.append(judge(verdict, _mention(new), _mention(old), reason))
    return told, judgements


def _joined(
    meaning: Collection[tuple[str, _Key]],
    same: Sequence[JudgementCorrection],
    renamed: Sequence[tuple[_Key, _Key]],
) -> dict[_Key, _Key]:
    """From each company that is another one to that one: a known one, or else the longest name that is not former."""
    if not same and not renamed:
        return {}
    found: dict[str, set[_Key]] = {}
    for name, key in meaning if same else ():
        found.setdefault(_key(name).value, set()).add(key)
    keys = sorted({key for _, key in meaning})
    numbers = {key: number for number, key in enumerate(keys)}
    groups = Groups(len(keys))
    for one in same:
        groups.join(numbers[key] for side in (one.a, one.b) for key in found.get(_key(side.name).value, ()))
    for pair in renamed:
        groups.join(numbers[key] for key in pair)
    old = {before for _, before in renamed}
    joined: dict[_Key, _Key] = {}
    for group in groups.lists():
        first = min(
            (keys[number] for number in group),
            key=lambda key: (key in old, key.record is None, -len(key.value), key),
        )
        joined.update((keys[number], first) for number in group)
    return joined


def _follow(key: _Key, local: Mapping[_Key, _Key], everywhere: Mapping[_Key, _Key]) -> _Key:
    # Each step leads to a longer name or into the gazetteer, so this ends.
    while (fuller := local.get(key) or everywhere.get(key)) is not None:
        key = fuller
    return key


def _agreed(
    local: Mapping[str, Mapping[_Key, _Key]], beginnings: Mapping[str, set[_Key]]
) -> tuple[dict[_Key, _Key], list[Judgement]]:
    """What short names stand for in articles that do not say: the same as everywhere else, if that is one thing.

    It is not if any article has another company whose name begins so.
    """
    targets: dict[_Key, set[_Key]] = {}
    for fuller in local.values():
        for short, target in fuller.items():
            targets.setdefault(short, set()).add(target)
    agreed: dict[_Key, _Key] = {}
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
            judgements.append(judge(Verdict.SAME, _mention(short), _mention(first), reason))
            continue
        reason = "in some articles it is, in others it may be another company; it stays apart where neither is named"
        judgements += (
            judge(Verdict.UNSURE, _mention(short), _mention(one), reason) for one in sorted(found | others)
        )
    return agreed, judgements


def _unsure(spelled: Mapping[_Key, set[str]], judged: set[tuple[Mention, Mention]]) -> list[Judgement]:
    """Names that begin alike, and were not judged yet."""
    beginnings = _beginnings({name: key for key, spellings in spelled.items() for name in spellings})
    reason = "one name begins with the other, and nothing tells whether they are one company"
    found = [
        judge(Verdict.UNSURE, _mention(key), _mention(other), reason)
        for key in sorted(spelled)
        if key.record is None
        for other in sorted(beginnings.get(key.value, set()) - {key})
    ]
    return [judgement for judgement in found if (judgement.a, judgement.b) not in judged]


def _display(key: _Key, names: set[str]) -> str:
    if key.record is not None:
        return key.record.name
    # The longest spelling of its own name, and not of a former one.
    return min(names, key=lambda name: (_key(name) != key, -len(name), name))


def _mention(key: _Key) -> Mention:
    return Mention(SubjectKind.COMPANY, key.value)
