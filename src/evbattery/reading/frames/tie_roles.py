"""What part each company of a sentence plays: who acts, who stands behind "with" or "from", who is only compared."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from itertools import pairwise

import attrs

from evbattery.reading.binding import phrases_of
from evbattery.reading.document import Sentence
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.reading.objects import ACTING
from evbattery.reading.verb_classes import verb_table
from evbattery.reading.verb_groups import verb_groups


class Part(enum.Enum):
    """The part of a company in its clause."""

    SUBJECT = "stands where who acts stands"
    OBJECT = "behind a verb"
    WITH = "with"
    BETWEEN = "between"
    FROM = "from"
    TO = "to"
    BY = "by"
    OF = "of"
    IN = "in"
    FOR = "for"
    AT = "at"
    INCLUDED = "among those named as a group"
    OUT = "compared, quoted, an owner or a rival"


#: Companies joined by "and", "/" or commas that end in "and"; several of them may be named as a group.
_SHARE = (
    r"(?: group\b)?(?: \([^()]{0,30}⓪[^()]{0,20}\)|,? (?:which (?:has|holds|owns)|with|holding) ⓪(?=,| and))?"
)
RUN = re.compile(
    rf"Ⓞ{_SHARE}(?:,? as well as Ⓞ{_SHARE}|(?:, Ⓞ{_SHARE}){{0,6}},? (?:and|&|or) (?:with |"
    rf"from |to |by )?Ⓞ{_SHARE}| ?[/-] ?Ⓞ{_SHARE}|(?:, Ⓞ{_SHARE}){{1,6}}(?=,? (?:and|among|as well as) "
    rf"(?!Ⓞ)))?(?: and (?:with )?Ⓞ{_SHARE})?"
)
_PARTS = {
    "with": Part.WITH,
    "alongside": Part.WITH,
    "between": Part.BETWEEN,
    "among": Part.BETWEEN,
    "from": Part.FROM,
    "to": Part.TO,
    "by": Part.BY,
    "of": Part.OF,
    "in": Part.IN,
    "into": Part.IN,
    "for": Part.FOR,
    "including": Part.INCLUDED,
    "include": Part.INCLUDED,
    "includes": Part.INCLUDED,
    "namely": Part.INCLUDED,
    "at": Part.AT,
    "on": Part.OUT,
    "under": Part.OUT,
}
#: Behind these a clause begins, and with it who acts.
_OPENERS = frozenset(
    """
    and or but while as that when which where after before because since if though although until once whom whose
    then thus so also meanwhile now
    """.split()
)
#: "By a consortium of Foo and Bar": what stands before the noun decides.
_GROUPS = frozenset("consortium group trio duo pair alliance syndicate team".split())
#: Verbs that are nouns as often.
_NOUNS = frozenset("cell pack market lead supply contract order source project design process".split())
_AUXILIARY = frozenset("to will would can could may might shall should and or".split())
_OTHER_PART = re.compile(r" (?:and|&|or) (?P<word>with|from|to|by) (?P<org>Ⓞ[^Ⓞ]*)$")
_STOP = re.compile(r"[.;:,()\"!?]|[ⓄⓅⓇ]| - ")
#: "On Monday Foo signed": the date ends what the preposition begins.
#: "In this connection Foo has signed": a phrase without a company opens the clause.
_OPENING = re.compile(
    r"(?:^|\. )(?:In|For|At|By|On|From|With|Under|To) (?:(?!(?:in|for|at|by|on|from|with|under|to|of|between|"
    r"into)\b)[\w'-]+ ){1,4}\Z"
)
_DATED = re.compile(r"(?:^|, |\. |\band |\bthat )(?:(?:[Oo]n|[Ii]n|[Ss]ince|[Bb]y|[Ff]rom|[Uu]ntil) )?Ⓓ,? \Z")
#: Words before a company that is no partner: rivals, owners, sources, predecessors, what it is measured against.
_OUT = re.compile(
    r"(?:Ⓞ over|\b(?:beat(?:s|en|ing)?|outbid(?:s|ding)?|defeat(?:s|ed|ing)?|saw off|ahead of|in preference to|"
    r"(?:competition|rivalry|bids?|offers?|challenge) (?:from|by|with)|"
    r"than|unlike|like|versus|vs\.?|against|according to|rivals?|competitors?|"
    r"compet\w+ (?:[\wⓍ-]+ )?(?:with|against)|"
    r"as with|similar to|compar\w+ (?:to|with)|rather than|instead of|as well as those of|replac\w+|succe\w+|"
    r"(?:(?<!⓪-)(?<!⓪ )owned|backed|controlled|headed|led|founded|run|operated|built) by|(?:part|"
    r"subsidiary|unit|arm|affiliate|"
    r"division|brand|predecessor|employee|veteran|chief|head|boss|manager|executive|engineer|analyst|"
    r"founder)s? (?:of|at|from)|"
    r"spun (?:out|off)(?: of| from)?|such as|formerly(?: of| known as| called)?|reported by|interview with|"
    r"analysts? \w+|dispute with|lawsuit (?:against|with)|talks? with|negotiat\w+ with|(?:quit|left|leave) )) ?"
    r"(?:the |its |an? )?(?:(?!(?:that|which|when|who|and|but|where|of|with|by|from|to|in)\b)[a-zⓁⓍ][\w'-]* ){0,3}$",
    re.IGNORECASE,
)


#: "The developer Foo, which Bar owns": its owner plays no part.
_WHOM = re.compile(
    r"(?<!said )(?<!says )(?<!announced )(?<!reported )(?<!confirmed )(?<!disclosed )(?<!revealed )(?<!added )"
    r"\b(?:that|which|whom) $"
)
_OWNS = re.compile(r"Ⓞ (?:also |now |partly |wholly |once )?(?:owns|controls|backs|acquired|bought)\b")


_DEED_OF = re.compile(
    r"'s? (?:[\wⓍ-]+ ){0,2}?(?:deal|investment|stake|purchase|takeover|acquisition|shareholding)\b"
)


#: Parts that an owner plays whose plant is named: cells come from it, scrap goes to it, it is bought.
_OF_PLANTS = (Part.FROM, Part.TO, Part.OF, Part.FOR, Part.OBJECT)


@attrs.frozen
class Run:
    """Companies named in one breath, and their part."""

    orgs: tuple[Organisation, ...]
    start: int
    end: int
    part: Part
    #: Whether something of theirs is spoken of: "Foo's plant".
    possessive: bool = False
    #: Whether a plant of theirs is spoken of: "from Foo's plant in Lyon".
    plant: bool = False


#: Another company, which may act from here on.
_NEXT = re.compile(r", and (?:the )?(?:[\wⓍ-]+ ){0,2}?(?P<org>Ⓞ)(?:'s [\w-]+)?")
#: "Foo has a licence from Bar, and Baz from Qux": what the first does with the second, the third does with the fourth.
GAPPED = re.compile(
    rf"\b(?P<word>from|with|to|by) (?:[\wⓍ-]+ ){{0,2}}Ⓞ{_SHARE}(?: and Ⓞ)?,? and (?P<org>Ⓞ) "
    rf"(?P=word) (?:[\wⓍ-]+ ){{0,2}}(?P<others>Ⓞ(?:(?:, Ⓞ)*,? and Ⓞ)?)"
)


def next_actors(text: str) -> Iterator[int]:
    """Where another company begins to act: "Foo bought a stake in Bar, and Baz took one in Qux"."""
    yield from (match.start("org") for match in GAPPED.finditer(text))
    found = list(_NEXT.finditer(text))
    groups = [group for group in verb_groups(text) if group.finite] if found else []
    for match in found:
        # In "Foo, Bar, and Baz agreed" nobody has acted before.
        if ACTING.match(text, match.end()) and any(
            group.end < match.start() and "Ⓞ" in text[: group.start] for group in groups
        ):
            yield match.start("org")


def runs_of(sentence: Sentence) -> list[Run]:
    """The companies of a plain sentence in order, joined ones together, each with its part."""
    masked = sentence.masked
    found: list[Run] = []
    for start, end in _turns(masked):
        mentions = [m for _, m in masked.inside(start, end) if isinstance(m, OrgMention)]
        orgs = tuple(dict.fromkeys(org for m in mentions for org in m.orgs))
        if orgs:
            possessive = masked.text.startswith(("'s", "' "), end)
            part = _part(masked.text, start)
            if (
                possessive
                and part is not Part.SUBJECT
                and len(mentions) > 1
                and _DEED_OF.match(masked.text, end)
            ):
                # "A deal with Foo and Bar's stake in Baz": the last is no partner of the first.
                orgs, possessive = tuple(org for org in orgs if org not in mentions[-1].orgs), False
            other = _OTHER_PART.search(masked.text[start:end])
            if other is not None and _PARTS[other["word"]] is not part and len(mentions) > 1:
                # "From Foo, and by Bar": the last plays another part.
                place = start + other.start("org")
                last = mentions[-1].orgs
                orgs = tuple(org for org in orgs if org not in last)
                found.append(Run(last, place, end, _PARTS[other["word"]], possessive))
                possessive = False
            found.append(Run(orgs, start, end, part, possessive))
    for place, phrase in phrases_of(sentence):
        part = _part(masked.text, place) if phrase.owners and "Ⓞ" in phrase.words else Part.OUT
        if part in _OF_PLANTS:
            found.append(Run(phrase.owners, place, place + 1, part, possessive=True, plant=True))
    return sorted(found, key=lambda run: run.start)


def _turns(masked: Masked) -> Iterator[tuple[int, int]]:
    """Where companies stand in a row; one that acts in the next clause begins a row of its own."""
    cuts = list(next_actors(masked.text))
    for match in masked.find(RUN):
        places = [match.start(), *(cut for cut in cuts if match.start() < cut < match.end()), match.end()]
        yield from pairwise(places)


def joint_subject(sentence: Sentence) -> tuple[Organisation, ...]:
    """The two companies that act together in a plain sentence, else the only two that it names."""
    runs = [run for run in runs_of(sentence) if not run.plant]
    joint = next((run.orgs for run in runs if run.part is Part.SUBJECT and len(run.orgs) == 2), ())
    named = tuple(dict.fromkeys(org for run in runs for org in run.orgs))
    return joint or (named if len(named) == 2 else ())


#: "Carmakers like Foo", "a unit of Foo": what the company stands for plays the part.
_EXAMPLE = re.compile(
    r"\b(?:(?!as\b|is\b|was\b)[a-zA-Z][a-z-]*s,? (?=(?:like|such as) (?:[\wⓍ-]+ ){0,2}$)|"
    r"such (?:[\wⓍ-]+ ){1,3}as (?=(?:[\wⓍ-]+ ){0,2}$)|"
    r"(?<!, )(?<!is )(?<!was )(?:an?|the) (?:[\wⓁ.'-]+ ){0,3}?(?:unit|subsidiary|arm|division|"
    r"affiliate) of (?=(?:[\wⓍ-]+ ){0,3}$))"
)


def _part(text: str, start: int) -> Part:
    before = text[max(0, start - 70) : start]
    if start <= len(before) and _OPENING.search(before) and ACTING.match(text, start + 1):
        return Part.SUBJECT
    example = _EXAMPLE.search(before)
    if example is not None:
        return _part(text, start - len(before) + example.start()) if example.start() else Part.SUBJECT
    if _DATED.search(before):
        return Part.SUBJECT
    if _OUT.search(before) or (_WHOM.search(before) and _OWNS.match(text, start)):
        return Part.OUT
    stops = [match.end() for match in _STOP.finditer(before)]
    words = ["", *(before[stops[-1] :] if stops else before).lower().split()]
    for place in range(len(words) - 1, max(0, len(words) - 8), -1):
        word, earlier = words[place], words[place - 1]
        if word == "of" and earlier in _GROUPS:
            continue
        if word in _PARTS:
            return _PARTS[word]
        if (
            word in ("and", "or")
            and place < len(words) - 1
            and verb_table().keys().isdisjoint(words[place + 1 :])
        ):
            # "By the strategic partner and licensee Foo".
            continue
        if word in _OPENERS:
            return Part.SUBJECT
        if word == "own" and (earlier in ("its", "their", "our") or earlier.endswith("'s")):
            continue
        if word in verb_table() and (word not in _NOUNS or earlier in _AUXILIARY):
            return Part.OBJECT
    return Part.SUBJECT
