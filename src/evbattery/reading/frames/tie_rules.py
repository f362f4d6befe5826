"""What a way to say that companies are tied consists of.

In every pattern ``orgs`` are companies that the words name as partners, ``one`` and ``two`` companies on either side.
Where ``subject`` is set, the company that does it stands before the match, or in an earlier sentence ("it", "its").
"""

from __future__ import annotations

import attrs

from evbattery.patterns import Gated
from evbattery.reading.objects import ACTS
from evbattery.values.vocabulary import PartnershipKind

#: One company or several, joined; at least two; one with the brackets that say its share.
_SHARE = r"(?: \([^()]{0,30}⓪[^()]{0,20}\))?"
#: "With Foo, and Bar with Baz": Bar belongs to Baz.
_APART = r" Ⓞ (?:from|with|to|by) (?:[\wⓍ-]+ ){0,2}Ⓞ"
LIST = (
    rf"Ⓞ{_SHARE}(?:(?:, Ⓞ{_SHARE}){{0,6}}(?:, and(?! Ⓞ{ACTS}|{_APART})|(?<=, Ⓞ), and|,? as well as"
    rf"| and(?!{_APART})|/| &|,? along with) (?:also |with |that of )?Ⓞ{_SHARE}"
    rf"(?: and (?:with )?Ⓞ{_SHARE})?"
    r"(?!'s (?:[\w-]+ ){0,2}(?:deal|investment|stake|purchase|takeover|acquisition)\b))?"
)
PAIR = rf"Ⓞ{_SHARE}(?:(?:, and |, | and |/| & | as well as | along with |, along with )Ⓞ{_SHARE}){{1,6}}"


def gap(length: int) -> str:
    """Words of the same clause that name no company."""
    return rf"(?:[^.;:?Ⓞ]|(?<=\d):(?=\d)){{0,{length}}}?"


@attrs.frozen
class TieRule:
    """One way to say that companies are tied."""

    name: str
    pattern: Gated
    #: What the words alone say; None leaves it to the noun or the purpose.
    kind: PartnershipKind | None = None
    #: Whether a party stands before the match.
    subject: bool = False
    #: A verb alone: says nothing new of companies that are tied already.
    weak: bool = False
    #: Each of ``orgs`` is tied on its own.
    apart: bool = False
    #: Where nobody is named before, the company that the article is about does it.
    topical: bool = False
    #: Who acts buys or invests: a share that is told is theirs.
    buyer: bool = False


def rule(
    name: str,
    pattern: str,
    kind: PartnershipKind | None = None,
    *,
    subject: bool = False,
    weak: bool = False,
    apart: bool = False,
    topical: bool = False,
    buyer: bool = False,
) -> TieRule:
    """A rule with its pattern compiled."""
    return TieRule(name, Gated(pattern), kind, subject, weak, apart, topical, buyer)
