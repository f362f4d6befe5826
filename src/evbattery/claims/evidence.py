"""Evidence: the exact words of an article that say a thing."""

from __future__ import annotations

import attrs

from evbattery.claims._shown import shown
from evbattery.claims.article import Article
from evbattery.errors import EvidenceError


def _check_whole(name: str, value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool):
        raise EvidenceError(f"{name} must be a whole number, not {shown(value)}")


@attrs.frozen
class Evidence:
    """A span of an article's text. It stands in the text by construction; there is no other kind.

    >>> article = Article(text="The 2 GWh line is ready.", id="note")
    >>> Evidence(article, 4, 9).quote
    '2 GWh'

    Raises:
        EvidenceError: if the span is empty or reaches outside the text.
    """

    article: Article = attrs.field(repr=lambda article: repr(article.id))
    #: Offset of the first character, counted in the text as given.
    start: int
    #: Offset just past the last character.
    end: int

    def __attrs_post_init__(self) -> None:
        _check_whole("start", self.start)
        _check_whole("end", self.end)
        if not 0 <= self.start < self.end <= len(self.article.text):
            raise EvidenceError(
                f"span {shown(self.start)}:{shown(self.end)} is empty or outside article {self.article.id!r}, "
                f"which has {len(self.article.text)} characters"
            )

    @property
    def quote(self) -> str:
        """The words themselves."""
        return self.article.text[self.start : self.end]

    @classmethod
    def of(cls, article: Article, quote: str, start: int) -> Evidence:
        """The evidence that *quote* stands at *start*.

        Raises:
            EvidenceError: if other words stand there; the message shows them.
        """
        if not quote:
            raise EvidenceError(f"an empty quote at {shown(start)} of article {article.id!r} is no evidence")
        _check_whole("start", start)
        evidence = cls(article, start, start + len(quote))
        if evidence.quote != quote:
            raise EvidenceError(
                f"article {article.id!r} says {shown(evidence.quote)} at {start}:{evidence.end}, not {shown(quote)}"
            )
        return evidence

    def context(self, margin: int = 60) -> str:
        """The quote with up to *margin* characters of its line on either side, for people to read."""
        text = self.article.text
        line_start = text.rfind("\n", 0, self.start) + 1
        line_end = text.find("\n", self.end)
        left = max(self.start - margin, line_start)
        right = min(self.end + margin, len(text) if line_end < 0 else line_end)
        before = "…" if left > line_start else ""
        after = "…" if right < (len(text) if line_end < 0 else line_end) else ""
        return f"{before}{text[left:right]}{after}"
