"""Verb groups: the verbs of a sentence that belong to a class, each with its auxiliaries, its voice and its denial.

A shallow reading: closed classes of words and the forms of the verb decide, so that "the planned plant", "supplies of
cells" and "will not be built" are told apart without a grammar.
"""

from __future__ import annotations

import functools
import re

import attrs

from evbattery.reading.inflection import Form
from evbattery.reading.verb_classes import VerbClass, verb_table

_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*(?:'[a-z]+)?|[\u24ea-\u24ff\u24b6-\u24e9]|\d[\d.,]*|[^\w\s]")
_MODALS = frozenset(
    "will would shall should can could may might must 'll won't wouldn't cannot can't couldn't to".split()
)
_BE = frozenset("is are was were be been being isn't aren't wasn't weren't gets got get".split())
_HAVE = frozenset("has have had having hasn't haven't hadn't".split())
_DO = frozenset("do does did don't doesn't didn't".split())
_AUXILIARIES = _MODALS | _BE | _HAVE | _DO
_ADVERBS = frozenset(
    "not never no also now already still soon only just even yet both then again since first once far "
    "long longer ever".split()
)
_DENIALS = frozenset("not never no neither nor cannot".split())
#: Before a verb's form these show that it is no verb but a noun or an adjective.
_NOMINAL = frozenset(
    """
    the a an its their his her our my your this these those each every any some such more most another other new of
    in at for from with by on per under into
    """.split()
)
_BEFORE_GERUNDS = frozenset("of in for by from with on".split())
_PRONOUNS = frozenset("it they we he she i you who which that what".split())
#: Plurals before a base form that is a verb: "operations start", "both partners build".
_PLURALS = frozenset(
    "operations partners companies lines plants factories sales workers both cells batteries".split()
)
_MARKS = frozenset(("", *'.,;:()-"?!'))
_LINKS = frozenset("and or but then".split())
#: Behind a participle without an auxiliary these show that it has no object: something was done to what stands before.
_NO_OBJECT = frozenset(
    "by in at near for with on to from as during after before since under until through".split()
)
#: With these the object of a verb begins.
_OBJECTS = frozenset(
    "a an the its their another up some about around more cells batteries packs production work construction".split()
)
#: Right behind another verb these are its object.
_NOUNS = frozenset("plans contracts orders supplies licences licenses deals".split())
#: Words that look like a verb and are none before that word, unless behind a modal: "close to its headquarters".
_NO_VERBS = frozenset((("close", "to"), ("close", "by"), ("open", "to"), ("set", "of")))


@attrs.frozen
class VerbGroup:
    """One verb with what belongs to it; positions are those of the masked text."""

    #: Where the first auxiliary stands, or the verb itself.
    start: int
    #: Where the main verb stands.
    verb: int
    end: int
    classes: frozenset[VerbClass]
    #: The words before the main verb that belong to it, in small letters: "will not be".
    auxiliaries: tuple[str, ...] = ()
    #: Whether what stands before is what something is done to.
    passive: bool = False
    #: Whether it is a clause's own verb; a bare participle or gerund is none ("opened in May", "building a plant").
    finite: bool = True
    negated: bool = False

    def says(self, *classes: VerbClass) -> bool:
        """Whether the verb belongs to one of the classes."""
        return not self.classes.isdisjoint(classes)

    @property
    def is_future(self) -> bool:
        """Whether its auxiliaries tell of what is to come, or is only wished: "will open", "to open"."""
        return not _MODALS.isdisjoint(self.auxiliaries)


@functools.lru_cache(maxsize=256)
def verb_groups(text: str) -> tuple[VerbGroup, ...]:
    """The verb groups of a masked sentence that belong to a class, in order.

    >>> [one.auxiliaries for one in verb_groups("It will not be built, Ⓞ said.")]
    [('will', 'not', 'be')]
    """
    tokens = list(_TOKEN.finditer(text))
    words = [token.group().lower() for token in tokens]
    found: list[VerbGroup] = []
    taken = 0
    table = verb_table()
    for place, word in enumerate(words):
        if place < taken or word not in table or (word in _HAVE and _helps(words, place)):
            continue
        if tuple(words[place : place + 2]) in _NO_VERBS and not (place and words[place - 1] in _MODALS):
            continue
        for rest, classes, shapes in table[word]:
            last = _last(words, place, rest)
            if last is None:
                continue
            joined = _joined(words, place, last, found[-1] if found else None, shapes)
            if place == taken > 0 and last == place and word in _NOUNS:
                break  # "has called off plans for Ⓕ"
            group = _group(tokens, words, place, last, classes, shapes, joined=joined is not None)
            if group is not None:
                if joined is not None:
                    group = attrs.evolve(
                        group,
                        auxiliaries=joined.auxiliaries,
                        negated=joined.negated,
                        finite=joined.finite,
                        passive=joined.passive,
                    )
                found.append(group)
                taken = last + 1
            break
    return tuple(found)


def _joined(
    words: list[str], place: int, last: int, before: VerbGroup | None, shapes: frozenset[Form]
) -> VerbGroup | None:
    """The verb before whose auxiliaries it shares: "will own and run Ⓕ", "to close Ⓕ and open a plant"."""
    if not place or before is None or not before.is_future or words[place - 1] not in _LINKS:
        return None
    following = words[last + 1] if last + 1 < len(words) else ""
    return (
        before
        if Form.BASE in shapes and not before.passive and (following in _OBJECTS or following[:1] > "\u2460")
        else None
    )


def _last(words: list[str], place: int, rest: str) -> int | None:
    """Where the verb's last word stands, or None if the words that must follow do not; an object may stand between."""
    if not rest:
        return place
    wanted = rest.split(" ")
    for start in range(place + 1, min(place + 5, len(words) - len(wanted) + 1)):
        if words[start : start + len(wanted)] == wanted and not _is_bound(words, start + len(wanted)):
            return start + len(wanted) - 1
        if words[start] in ".,;:()" or words[start] in _AUXILIARIES:
            return None
    return None


def _is_bound(words: list[str], behind: int) -> bool:
    """Whether the verb's last word is no part of it but sets a bound: "buy cells worth up to $9 million"."""
    return words[behind - 1 : behind + 1] == ["up", "to"]


def _group(
    tokens: list[re.Match[str]],
    words: list[str],
    place: int,
    last: int,
    classes: frozenset[VerbClass],
    shapes: frozenset[Form],
    *,
    joined: bool,
) -> VerbGroup | None:
    first = place
    while first and (words[first - 1] in _AUXILIARIES or _is_adverb(words[first - 1])):
        first -= 1
    before = tuple(words[first:place])
    helpers = [word for word in before if word in _AUXILIARIES]
    previous = words[first - 1] if first else ""
    owned = previous in _NOMINAL or (previous == "s" and words[first - 2] == "'")
    if not helpers:
        acts = joined or previous in _PLURALS or _has_subject(words, first)
        if Form.BASE in shapes and not shapes & {Form.PAST} and not acts:
            return None
        of_something = place == last and last + 1 < len(words) and words[last + 1] == "of"
        if (owned or of_something) and not shapes & {Form.PARTICIPLE, Form.GERUND}:
            return None
        if owned and shapes == frozenset((Form.GERUND,)) and previous not in _BEFORE_GERUNDS:
            return None
        if of_something is False and words[place] in _NOUNS and previous in verb_table():
            return None  # "has scrapped plans for Ⓕ", "awarded contracts to Ⓞ"
    participle = Form.PARTICIPLE in shapes
    following = words[last + 1] if last + 1 < len(words) else ""
    if helpers and helpers[-1] in _BE and not shapes & {Form.PARTICIPLE, Form.GERUND}:
        return None  # "is open", "is close": an adjective
    if helpers:
        passive = participle and helpers[-1] in _BE
        finite = helpers != ["to"]
    else:
        attributive = participle and owned
        bare = following in _NO_OBJECT or following in _MARKS
        passive = attributive or (participle and (Form.PAST not in shapes or bare))
        finite = not passive and Form.GERUND not in shapes
        if passive and not attributive and _has_subject(words, first) and not previous.startswith(("ⓕ", "ⓑ")):
            passive, finite = False, True
    return VerbGroup(
        start=tokens[first].start(),
        verb=tokens[place].start(),
        end=tokens[last].end(),
        classes=classes,
        auxiliaries=before,
        passive=passive,
        finite=finite,
        negated=any(word in _DENIALS or word.endswith("n't") for word in before),
    )


def _helps(words: list[str], place: int) -> bool:
    """Whether a form of "have" is the auxiliary of a participle behind it, and no verb of its own."""
    behind = (word for word in words[place + 1 : place + 4] if not _is_adverb(word))
    following = next(behind, "")
    return following == "been" or any(
        Form.PARTICIPLE in shapes for *_, shapes in verb_table().get(following, ())
    )


def _is_adverb(word: str) -> bool:
    return word in _ADVERBS or (
        word.endswith("ly") and len(word) > 4 and word not in ("supply", "apply", "assembly")
    )


def _has_subject(words: list[str], first: int) -> bool:
    """Whether what stands before may do what the verb says: a company, a pronoun, a verb that it is joined to."""
    if not first:
        return False
    previous = words[first - 1]
    return (
        previous in _PRONOUNS
        or previous in ("ⓞ", "ⓕ")
        or (previous in _LINKS and first > 1 and words[first - 2] in verb_table())
    )
