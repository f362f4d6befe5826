"""Questions and their answers: "How big is it?" tells what the bare figure in the next sentence measures."""

from __future__ import annotations

from evbattery.patterns import Gated
from evbattery.reading.document import Document
from evbattery.reading.masking import Masked

_ASKS = Gated(r"\?[\"')]*$|^Q(?:uestion)?[:.] ")
_ANSWERS = Gated(r"^A(?:nswer)?[:.] ")


def questions(document: Document) -> dict[int, str]:
    """The question that each sentence answers, by the sentence's number.

    The answer to a question is the rest of its paragraph, or the next paragraph where it ends its own.
    """
    found: dict[int, str] = {}
    asked, paragraph, answered = "", -1, -1
    for sentence in document.sentences:
        if sentence.masked.once(_is_question):
            # Two questions in a row are one: "And who buys it? Car makers?"
            asked = (
                f"{asked} {sentence.masked.text}"
                if paragraph == sentence.paragraph and answered < 0
                else sentence.masked.text
            )
            paragraph, answered = sentence.paragraph, -1
        elif asked:
            answered = (
                sentence.paragraph if answered < 0 and sentence.paragraph - paragraph <= 1 else answered
            )
            if sentence.paragraph == answered:
                found[sentence.index] = asked
            else:
                asked = ""
    return found


def _is_question(masked: Masked) -> bool:
    text = masked.text.strip()
    return bool(_ASKS.search(text)) and not _ANSWERS.match(text)
