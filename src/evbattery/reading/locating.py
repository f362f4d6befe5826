"""Where the words of a draft stand in the article."""

from __future__ import annotations

import re

from evbattery.claims import Article, Draft, Evidence
from evbattery.errors import EvidenceError


def locate(article: Article, draft: Draft) -> Evidence:
    """The words that a draft gives, where they stand; :class:`Draft` says which of several they are.

    Words that stand alone come before those inside longer ones: "2 GWh" is not looked for in "12 GWh" first.

    Raises:
        EvidenceError: if the words do not stand there, or the draft gives none.
    """
    quote, start, end = draft.quote, draft.start, draft.end
    if quote is None:
        if start is None or end is None:
            raise EvidenceError("without a quote both start and end are needed")
        return _without_margins(Evidence(article, start, end))
    if not quote.strip():
        raise EvidenceError(f"the quote {quote!r} is blank")
    if end is None:
        return _first(article, quote, start or 0)
    if start is None:
        raise EvidenceError(f"a quote that ends at {end} needs its start as well")
    evidence = Evidence.of(article, quote, start)
    if evidence.end != end:
        raise EvidenceError(
            f"a quote of {len(quote)} characters from {start} on ends at {evidence.end}, not {end}"
        )
    return _without_margins(evidence)


def _first(article: Article, quote: str, start: int) -> Evidence:
    words = r"\s+".join(re.escape(word) for word in quote.split())
    if start >= 0:
        for pattern in (rf"(?<!\w){words}(?!\w)", words):
            if found := re.compile(pattern).search(article.text, start):
                return Evidence(article, found.start(), found.end())
    short = quote if len(quote) <= 80 else f"{quote[:79]}…"
    after = f" from character {start} on" if start else ""
    raise EvidenceError(f"the words {short!r} do not stand in article {article.id!r}{after}")


def _without_margins(evidence: Evidence) -> Evidence:
    words = evidence.quote
    start = evidence.start + len(words) - len(words.lstrip())
    return Evidence(evidence.article, start, start + len(words.strip()))
