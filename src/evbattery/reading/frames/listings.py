"""On which exchange and by which symbol a company is listed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from evbattery.claims import company
from evbattery.patterns import Gated
from evbattery.reading.coreference import nearest_company
from evbattery.reading.document import Document, Sentence
from evbattery.reading.exchanges import EXCHANGES, LETTERS_OF_EXCHANGE
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.reading.proposals import Findings, Proposal

#: Symbols in brackets behind a name, or behind what the sentence says of its first and only company so far.
_BRACKETS = Gated(
    r"(?:Ⓞ(?:,? [A-Z][\w.]*)*|^[^Ⓞ]{0,80}Ⓞ, (?:which is |now )?(?:listed|quoted|traded)\b[^Ⓞ;()]{0,80}) "
    r"(?:\((?P<tickers>[^()]{2,70})\)(?: ?\((?P<more>[^()]{2,40})\))*|\[(?P<square>[^\[\]]{2,70})\])"
)
#: Companies that a text names as examples only, and nowhere else: who pays for the page, as a rule.
_EXAMPLE = re.compile(r"\b(?:such (?:as|an?)|like) (?:the )?$")
_SYMBOL = re.compile(rf"\b(?P<exchange>{EXCHANGES}) ?: ?(?P<symbol>[A-Z0-9][A-Z0-9.-]{{0,9}})(?![a-z])")
_IN_WORDS = re.compile(
    r"\b(?:trad(?:es|ed|ing)|listed|quoted)[^.;]{0,40}? on (?:the )?(?P<exchange>[A-Z][\w ]{2,30}?)(?: Stock "
    r"Exchange| stock exchange| exchange)?,? under (?:the )?(?:ticker |stock )?(?:symbol|ticker|"
    r"code) \"?(?P<symbol>[A-Z0-9]{1,8})\b"
)


def read_listings(document: Document, findings: Findings) -> None:
    """Propose tickers, written ``EXCHANGE:SYMBOL``."""
    named = Counter(
        id(m.org) for sentence in document.sentences for _, m in sentence.orgs() if not m.anaphoric
    )
    for sentence in document.sentences:
        for org, name, start, end in (
            *_bracketed(sentence, document.text, named),
            *_in_words(sentence, document.text),
        ):
            findings.add(Proposal(org, company.TICKER, name, start, end, rule="company: ticker"))


def _bracketed(
    sentence: Sentence, text: str, named: Mapping[int, int]
) -> Iterator[tuple[Organisation, str, int, int]]:
    """Symbols in parentheses behind a company's name: "Foo (NYSE: FOO)"."""
    for match in sentence.masked.find(_BRACKETS):
        place = sentence.masked.text.index("Ⓞ", match.start())
        mention = sentence.masked.at.get(place)
        if not isinstance(mention, OrgMention):
            continue
        if named[id(mention.org)] == 1 and _EXAMPLE.search(sentence.masked.text[:place]):
            continue
        start, end = sentence.masked.span(place + 1, match.end())
        for symbol in _SYMBOL.finditer(text, start, end):
            yield (
                mention.org,
                f"{symbol['exchange'].upper().replace(' PINK', '')}:{symbol['symbol'].rstrip('.-')}",
                *symbol.span(),
            )


def _in_words(sentence: Sentence, text: str) -> Iterator[tuple[Organisation, str, int, int]]:
    """Symbols in a sentence: "shares trade on the Nasdaq under the symbol FOO"."""
    for match in _IN_WORDS.finditer(text, sentence.start, sentence.end):
        code = LETTERS_OF_EXCHANGE.get(match["exchange"].removesuffix(" Stock").strip())
        place = sum(1 for origin in sentence.masked.origins if origin < match.start())
        org = nearest_company(sentence, place)
        if code is not None and org is not None:
            yield org, f"{code}:{match['symbol']}", *match.span()
