"""What there is to tell of a claim, part by part, for every form in which a reading is shown."""

from __future__ import annotations

from collections.abc import Iterator

from evbattery.claims.article import Article
from evbattery.claims.claim import Claim
from evbattery.values.bounds import Bound

#: What no page can hold: a NUL, and halves of surrogate pairs.
_UNWRITABLE = {0: "\ufffd", **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}


def writable(text: str) -> str:
    """The text with U+FFFD for each character that cannot be written in UTF-8 or HTML."""
    return text.translate(_UNWRITABLE)


def origin(article: Article) -> str:
    """When and where an article was published, as far as that is known."""
    day = "no day of publication" if article.published is None else f"published {article.published}"
    return day if article.source is None else f"{day}, {article.source}"


def narrowing(claim: Claim) -> Iterator[str]:
    """Whatever narrows a claim: its date, whose it is, its qualifiers."""
    if claim.when is not None:
        yield f"{'by' if claim.when.by else 'as of'} {claim.when}"
    if claim.party is not None:
        yield f"party {claim.party}"
    for name, value in claim.qualifiers.items():
        yield name if value is True else f"{name}: {'no' if value is False else value}"


def bound_in_words(claim: Claim) -> str:
    """How the value bounds the truth."""
    return "exact" if claim.bound is Bound.EXACT else claim.bound.value.replace("_", " ")
