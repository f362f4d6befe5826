"""On which exchange and by which symbol a company is listed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from evbattery.claims import company
from evbattery.patterns import Gated
from evbattery.reading.company_focus import nearest_company
from evbattery.reading.document import Document, Sentence
from evbattery.reading.exchanges import EXCHANGE_OF_SUFFIX, EXCHANGES, LETTERS_OF_EXCHANGE
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.reading.proposals import Findings, Proposal

#: Symbols in brackets behind a name, or behind what the sentence says of its first and only company so far.
_BRACKETS = Gated(
    r"(?:Ⓞ(?: group| of (?:the )?Ⓛ)?(?:'s (?:[\w-]+ ){0,2}?(?:shares?(?: price)?|stock))?"
    r"(?:,? [A-Z][\w.]*)*|^[^Ⓞ]{0,80}Ⓞ, (?:which is |now "
    r")?(?:listed|quoted|traded)\b[^Ⓞ;()]{0,80}|"
    r"^[^Ⓞ]{0,80}Ⓞ(?:,| is) (?:an?|the) [^Ⓞ;()]{3,80}) "
    r"(?:\((?P<tickers>[^()]{2,110})\)(?: ?\((?P<more>[^()]{2,40})\))*|\[(?P<square>[^\[\]]{2,70})\])"
)
#: "Ⓞ, a unit of Ⓞ, is listed in Ⓛ (SSE: 600000)": behind a verb the symbol is the subject's.
_LISTED = Gated(r"\b(?:listed|quoted|trad(?:ed|es|ing))\b[^Ⓞ;()]{0,60} \([^()]{2,70}\)(?: ?\([^()]{2,40}\))*")
_APPOSED = re.compile(r"Ⓞ(?: \([^()]{1,60}\))?,? (?:which is |which |now )?$")
#: Companies that a text names as examples only, and nowhere else: who pays for the page, as a rule.
_EXAMPLE = re.compile(r"\b(?:such (?:as|an?)|like) (?:the )?$")
_SYMBOL = re.compile(rf"\b(?P<exchange>{EXCHANGES}) ?: ?(?P<symbol>[A-Z0-9][A-Z0-9.&-]{{0,9}})(?![a-z])")
#: The other way round: "FOO: TSX-V".
_SYMBOL_FIRST = re.compile(
    rf"(?<![\w: -])(?P<symbol>[A-Z0-9]{{1,6}}) ?: ?(?P<exchange>{EXCHANGES})(?![\w-]| ?:)"
)
#: A Reuters code: "FOO.N".
_CODE = re.compile(
    rf"(?<![\w.])(?P<symbol>[A-Z0-9]{{1,6}})(?:_p|n)?\.(?P<suffix>{'|'.join(EXCHANGE_OF_SUFFIX)})(?![\w.])"
)
_IN_WORDS = re.compile(
    r"\b(?:trad(?:es|ed|ing)|listed|quoted)[^.;]{0,40}? on (?:the )?(?P<exchange>[A-Z][\w ]{2,30}?)(?: Stock "
    r"Exchange| stock exchange| exchange)?,? under (?:the )?(?:ticker |stock )?(?:symbol|ticker|"
    r"code) \"?(?P<symbol>[A-Z0-9]{1,8})\b|"
    r"\b(?:trad(?:es|ed|ing)|listed|quoted) (?:on|in) (?:the )?(?P<on>[A-Z][\w ]{2,30}?)(?: Stock Exchange| exchange)? "
    r"(?:as|under) \"?(?P<called>[A-Z]{2,6}|\d{4,6})\b|"
    r"\bunder (?:the|its) (?:\w+ ){0,2}(?:symbol|ticker|code) \"?(?P<first>[A-Z0-9]{1,8})\b\"? on (?:the )?"
    r"(?P<at>[A-Z][\w ]{2,30}?)(?: Stock Exchange| stock exchange| exchange)?(?=[,.;]|$| in\b| since\b)"
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
        for name, start, end in _symbols(text, *sentence.masked.span(place + 1, match.end())):
            yield mention.org, name, start, end
    for match in sentence.masked.find(_LISTED):
        named_before = _APPOSED.search(sentence.masked.text, 0, match.start())
        apposed = sentence.masked.at.get(named_before.start()) if named_before else None
        org = apposed.org if isinstance(apposed, OrgMention) else nearest_company(sentence, match.start())
        if org is not None:
            for name, start, end in _symbols(text, *sentence.masked.span(*match.span())):
                yield org, name, start, end


def _symbols(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The symbols between two offsets, each with its exchange: "NYSE:FOO"."""
    for symbol in (*_SYMBOL.finditer(text, start, end), *_SYMBOL_FIRST.finditer(text, start, end)):
        exchange = symbol["exchange"].upper().replace(" PINK", "")
        yield f"{exchange}:{symbol['symbol'].rstrip('.&-')}", *symbol.span()
    for code in _CODE.finditer(text, start, end):
        yield f"{EXCHANGE_OF_SUFFIX[code['suffix']]}:{code['symbol']}", *code.span()


def _in_words(sentence: Sentence, text: str) -> Iterator[tuple[Organisation, str, int, int]]:
    """Symbols in a sentence: "shares trade on the Nasdaq under the symbol FOO"."""
    for match in _IN_WORDS.finditer(text, sentence.start, sentence.end):
        exchange = (match["exchange"] or match["on"] or match["at"]).removesuffix(" Stock").strip()
        code = LETTERS_OF_EXCHANGE.get(exchange) or (exchange if re.fullmatch(EXCHANGES, exchange) else None)
        place = sum(1 for origin in sentence.masked.origins if origin < match.start())
        org = nearest_company(sentence, place)
        if code is not None and org is not None:
            yield org, f"{code}:{match['symbol'] or match['called'] or match['first']}", *match.span()
