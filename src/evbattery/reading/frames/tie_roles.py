"""What part each company of a sentence plays: who acts, who stands behind "with" or "from", who is only compared."""

from __future__ import annotations

import enum
import re

import attrs

from evbattery.reading.document import Sentence
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.reading.verb_classes import verb_table


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
_SHARE = r"(?: \([^()]{0,30}⓪[^()]{0,20}\))?"
RUN = re.compile(
    rf"Ⓞ{_SHARE}(?:,? as well as Ⓞ{_SHARE}|(?:, Ⓞ{_SHARE}){{0,6}},? (?:and|&|or) (?:with |"
    rf"from |to |by )?Ⓞ{_SHARE}| ?[/-] ?Ⓞ{_SHARE})?(?: and (?:with )?Ⓞ{_SHARE})?"
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
_NOUNS = frozenset("cell pack market lead supply contract order source project design".split())
_AUXILIARY = frozenset("to will would can could may might shall should and or".split())
_STOP = re.compile(r"[.;:,()\"!?]|[ⓄⓅⓇ]")
#: Words before a company that is no partner: rivals, owners, sources, predecessors, what it is measured against.
_OUT = re.compile(
    r"\b(?:than|unlike|like|versus|vs\.?|against|according to|rivals?|competitors?|"
    r"compet\w+ (?:[\w-]+ )?(?:with|against)|"
    r"as with|similar to|compar\w+ (?:to|with)|rather than|instead of|as well as those of|replac\w+|succe\w+|"
    r"(?:(?<!⓪-)(?<!⓪ )owned|backed|controlled|headed|founded|run|operated|built|used) by|(?:part|"
    r"subsidiary|unit|arm|affiliate|"
    r"division|brand|predecessor|employee|veteran|chief|head|boss|manager|executive|engineer|analyst|"
    r"founder)s? (?:of|at|from)|"
    r"spun (?:out|off)(?: of| from)?|such as|formerly(?: of| known as| called)?|reported by|interview with|"
    r"analysts? \w+|dispute with|lawsuit (?:against|with)|talks? with|negotiat\w+ with|(?:quit|left|leave) ) ?"
    r"(?:the |its |an? )?(?:(?!(?:that|which|when|who|and|but|where|of|with|by|from|to|in)\b)[a-zⓁⓍ][\w'-]* ){0,3}$",
    re.IGNORECASE,
)


#: "The developer Foo, which Bar owns": its owner plays no part.
_WHOM = ("that ", "which ", "whom ")
_OWNS = re.compile(r"Ⓞ (?:also |now |partly |wholly |once )?(?:owns|controls|backs|acquired|bought)\b")


_DEED_OF = re.compile(
    r"'s? (?:[\w-]+ ){0,2}?(?:deal|investment|stake|purchase|takeover|acquisition|shareholding)\b"
)


@attrs.frozen
class Run:
    """Companies named in one breath, and their part."""

    orgs: tuple[Organisation, ...]
    start: int
    end: int
    part: Part
    #: Whether something of theirs is spoken of: "Foo's plant".
    possessive: bool = False


def runs_of(sentence: Sentence) -> list[Run]:
    """The companies of a plain sentence in order, joined ones together, each with its part."""
    masked = sentence.masked
    found: list[Run] = []
    for match in masked.find(RUN):
        mentions = [m for _, m in masked.inside(*match.span()) if isinstance(m, OrgMention)]
        orgs = tuple(dict.fromkeys(org for m in mentions for org in m.orgs))
        if orgs:
            possessive = masked.text.startswith(("'s", "' "), match.end())
            part = _part(masked.text, match.start())
            if (
                possessive
                and part is not Part.SUBJECT
                and len(mentions) > 1
                and _DEED_OF.match(masked.text, match.end())
            ):
                # "A deal with Foo and Bar's stake in Baz": the last is no partner of the first.
                orgs, possessive = tuple(org for org in orgs if org not in mentions[-1].orgs), False
            found.append(Run(orgs, *match.span(), part, possessive))
    return found


def _part(text: str, start: int) -> Part:
    before = text[max(0, start - 70) : start]
    if _OUT.search(before) or (before.endswith(_WHOM) and _OWNS.match(text, start)):
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
        if word in verb_table() and (word not in _NOUNS or earlier in _AUXILIARY):
            return Part.OBJECT
    return Part.SUBJECT
