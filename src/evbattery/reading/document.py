"""An article taken apart: sentences in order, each with its mentions."""

from __future__ import annotations

import attrs

from evbattery.claims import Article
from evbattery.reading.blocks import Block
from evbattery.reading.masking import Masked
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

    def orgs(self) -> tuple[tuple[int, OrgMention], ...]:
        """The companies of the sentence with their positions, in order."""
        return self.masked.once(_orgs)

    def seen_as(self, masked: Masked) -> Sentence:
        """The sentence with other words masked or left out."""
        return Sentence(self.index, self.start, self.end, self.block, self.paragraph, masked, self.focus)

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
