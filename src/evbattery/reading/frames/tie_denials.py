"""Sentences that take back what they or the one before say of companies and their ties."""

from __future__ import annotations

from evbattery.patterns import Gated
from evbattery.reading.document import Sentence
from evbattery.reading.inflection import irregular_pasts

_SAY = r"(?:report|wr[io]t|announc|claim|said)\w*"
_WRONGLY = r"(?:wrongly|erroneously|mistakenly|prematurely|in error|too early)"
#: Reported and taken back, rumoured, or what would have been.
_UNTRUE = Gated(
    rf"\b{_WRONGLY}\b[^.;]{{0,30}}\b{_SAY}|\b{_SAY}\b[^.;]{{0,30}}\b{_WRONGLY}\b|"
    r"\b(?:[Rr]umou?rs?|[Rr]eports?|[Ss]peculation|[Ss]tor(?:y|ies)|[Ss]uggestions?) (?:of|about|on|that) [^.;]{5,160}?"
    r"\b(?:wrong|false|untrue|baseless|unfounded|groundless|incorrect|inaccurate|nonsense|fabricated|"
    r"without (?:any )?(?:foundation|basis)|denied|dismissed)\b|"
    r"^(?:The )?(?:[Rr]umou?rs?|[Ss]peculation|[Gg]ossip) that\b|"
    rf"\b(?:would|could|might) have (?:[a-z]+ly |also )?(?:[a-z]+ed|{'|'.join(irregular_pasts())}|taken|given)\b"
    r"[^.;]{0,80}\b(?:had|if|but)\b"
)
_DENIES = Gated(
    r"^\W*(?:Not so\b|Not true\b|Wrong\b|Nonsense\b|Nothing of the (?:kind|sort)\b|It (?:has|did|does|is|had) not[.,]|"
    r"(?:They|Both) (?:have|did|do|had) not[.,]|There (?:is|was) no such\b(?![^.]{0,40} in Ⓛ)|No such\b|"
    r"That (?:is|was) (?:(?:not|never) (?:so|true|right|correct|the case)|wrong|untrue|false)\b|"
    r"(?:Both|The two|Ⓞ|It|They)(?: \w+)? den(?:y|ies|ied) (?:it|this|that\b)(?! it))"
)


def is_untrue(sentence: Sentence) -> bool:
    """Whether a sentence says of what it tells that it is not, or was not, so."""
    return _UNTRUE.search(sentence.masked.text) is not None


def denies(sentence: Sentence) -> bool:
    """Whether a sentence says that the one before is not so: "Not so, says Foo"."""
    return _DENIES.match(sentence.masked.text) is not None
