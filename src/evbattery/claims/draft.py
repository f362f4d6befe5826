"""The draft: what a reader proposes, before anybody has checked it; and what a reader is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

import attrs

from evbattery.claims.article import Article
from evbattery.claims.attributes import Attribute, ClaimValue
from evbattery.claims.claim import Subject
from evbattery.claims.qualifiers import NONE, QualifierValue
from evbattery.claims.refusal import Refusal
from evbattery.values.dates import PartialDate
from evbattery.values.vocabulary import Modality


@attrs.frozen
class Draft:
    """One thing that a reader takes the article to say. It becomes a claim once it is grounded, else a refusal.

    Making one checks nothing, so that whatever a reader was told (by a language model, by a pattern) can be
    proposed. The words that say it are given in one of these ways:

    - ``quote``: the words, wherever they stand first. White space in them stands for any white space.
    - ``quote`` and ``start``: the first such words from that character on.
    - ``quote``, ``start`` and ``end``: the words exactly there.
    - ``start`` and ``end``: whatever words stand there.
    """

    subject: Subject
    attribute: Attribute[ClaimValue]
    value: ClaimValue
    quote: str | None = None
    #: Offset in the article's text from which the quote is looked for, or at which the words begin.
    start: int | None = attrs.field(default=None, kw_only=True)
    #: Offset just past the last character.
    end: int | None = attrs.field(default=None, kw_only=True)
    modality: Modality = attrs.field(default=Modality.ACTUAL, kw_only=True)
    #: The date that the value holds for ("30 GWh by 2027").
    when: PartialDate | None = attrs.field(default=None, kw_only=True)
    #: Whose stake, whose share.
    party: str | None = attrs.field(default=None, kw_only=True)
    qualifiers: Mapping[str, QualifierValue] = attrs.field(default=NONE, kw_only=True)
    #: To whom the article attributes it.
    said_by: str | None = attrs.field(default=None, kw_only=True)
    #: What made it: the name of a rule, a model, a pattern.
    rule: str = attrs.field(default="", kw_only=True)


class Reader(Protocol):
    """Whatever finds out what an article says: a function, or an object that can be called.

    It is given one article and gives drafts, and refusals for what it saw and would not propose, in any order. It may
    be a generator. What it gives is checked by :func:`evbattery.read`; a reader has to check nothing. It should give
    the same for the same article.
    """

    def __call__(self, article: Article, /) -> Iterable[Draft | Refusal]:
        """What the article says."""
        ...
