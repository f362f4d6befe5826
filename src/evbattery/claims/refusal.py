"""The refusal: what the reader saw and would not assert."""

from __future__ import annotations

import enum

import attrs

from evbattery.claims.evidence import Evidence


class RefusalReason(enum.Enum):
    """Why something that was seen became no claim."""

    UNRESOLVED_DATE = "unresolved_date"
    AMBIGUOUS_PLACE = "ambiguous_place"
    FIGURE_WITHOUT_SUBJECT = "figure_without_subject"
    UNIT_NOT_UNDERSTOOD = "unit_not_understood"
    SUBJECT_NOT_IDENTIFIABLE = "subject_not_identifiable"
    #: A word of a table that is none of its attribute, in a tracker.
    WORD_NOT_UNDERSTOOD = "word_not_understood"
    CONTRADICTING_FIGURES = "contradicting_figures"
    #: A comparison with another product, plant or time.
    COMPARISON = "comparison"
    #: The text is about something else than the battery industry.
    OFF_TOPIC = "off_topic"
    #: The input is not the text of an article (markup, binary data).
    NOT_AN_ARTICLE = "not_an_article"
    #: A proposal of a reader that does not stand in its own quote.
    UNGROUNDED = "ungrounded"


@attrs.frozen
class Refusal:
    """A span that the reader understood in part, the reason why it became no claim, and a note for people."""

    reason: RefusalReason
    evidence: Evidence
    #: What was seen, and what would be needed to assert it.
    note: str

    def __str__(self) -> str:
        return f"{self.reason.value}: {self.evidence.quote!r} ({self.note})"
