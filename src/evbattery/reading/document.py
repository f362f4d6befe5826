"""An article taken apart: sentences in order, each with its mentions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import attrs

from evbattery.claims import Article
from evbattery.reading.blocks import Block
from evbattery.reading.masking import Masked, without
from evbattery.reading.mentions import Mention, Organisation, OrgMention


@attrs.define(eq=False)
class Sentence:
    """One sentence of the body with its mentions, as patterns see it."""

    index: int
    start: int
    end: int
    block: Block
    #: Number of the block that it stands in; anaphors do not reach far across blocks.
    paragraph: int
    masked: Masked
    #: The company that "it" and "the company" stand for when the sentence names none.
    focus: Organisation | None = None
    #: Parts of the article inside it that no pattern sees, in order.
    hidden: tuple[tuple[int, int], ...] = ()

    def mask(self, text: str, mentions: Sequence[Mention]) -> None:
        """Mask its part of the article's text by *mentions*, which are in order, without what is hidden."""
        kept = [m for m in mentions if not any(start <= m.start < end for start, end in self.hidden)]
        masked = Masked.of(text, self.start, self.end, kept)
        places = ((bisect_left(masked.origins, one) for one in span) for span in self.hidden)
        self.masked = without(masked, [(start, end) for start, end in places])

    def orgs(self) -> tuple[tuple[int, OrgMention], ...]:
        """The companies of the sentence with their positions, in order."""
        return self.masked.once(_orgs)

    def seen_as(self, masked: Masked) -> Sentence:
        """The sentence with other words masked or left out."""
        return attrs.evolve(self, masked=masked)

    def mentions(self) -> list[Mention]:
        """All mentions in order."""
        return list(self.masked.at.values())


def _orgs(masked: Masked) -> tuple[tuple[int, OrgMention], ...]:
    return tuple([(place, m) for place, m in masked.at.items() if isinstance(m, OrgMention)])


@attrs.define(eq=False)
class Document:
    """One article as its sentences."""

    article: Article
    sentences: list[Sentence]

    @property
    def text(self) -> str:
        """The article's text as given."""
        return self.article.text
