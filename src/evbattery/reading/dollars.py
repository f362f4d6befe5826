"""Whose dollar a bare "$" is: that of a note on the page's sums, else of the country in which it is datelined."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evbattery.reading.blocks import Block
from evbattery.reading.currencies import CODES, SIGNS

_CANADA = (
    "Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|"
    r"Canada|Toronto|Vancouver|Montreal|Montréal|Ottawa|Calgary|Edmonton|Winnipeg|Ont\.|Que\.|B\.C\.|Alta\.|Man\.|Sask\.|"
    r"N\.S\.|N\.B\.|N\.L\."
)
_AUSTRALIA = (
    "Australia|Sydney|Melbourne|Perth|Brisbane|Adelaide|Canberra|Queensland|New South Wales|Western Australia|"
    r"NSW|Qld\.?"
)
#: Words of a dateline, and the currency that its "$" is.
_DOLLARS = (
    (re.compile(rf"\b(?:{_CANADA})(?!\w)", re.IGNORECASE), "CAD"),
    (re.compile(rf"\b(?:{_AUSTRALIA})(?!\w)", re.IGNORECASE), "AUD"),
)
_DATELINE = re.compile(
    r"^(?P<place>[A-Z][A-Za-zÀ-ÿ ,.'-]{2,60}?)[ ,]*(?:\([^)]{3,40}\)|[-–—/]{1,2}|, "
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
)
_NATIONS = {
    "canadian": "CAD", "australian": "AUD", "new zealand": "NZD", "hong kong": "HKD", "singapore": "SGD",
    "taiwan": "TWD", "us": "USD", "u.s.": "USD", "american": "USD",
}  # fmt: skip
_SIGNS = {sign.lower(): code for sign, code in SIGNS.items() if sign.endswith("$") and len(sign) > 1}
_SUMS = r"(?:dollars?|figures?|amounts?|sums?|prices?|costs?|values?|numbers?|currenc(?:y|ies)|money|\$)"
_WHERE = (
    r"(?: (?:here|below|above|given|quoted|shown|mentioned|in this (?:article|story|report|list|table|text)))"
)
_CURRENCY = (
    rf"(?:(?P<nation>{'|'.join(sorted(map(re.escape, _NATIONS), key=len, reverse=True))})"
    r"(?: (?:dollars?|currency|funds|money))?"
    rf"|(?P<sign>{'|'.join(map(re.escape, _SIGNS))})"
    rf"|(?P<code>{'|'.join(code for code in CODES if code.endswith('D'))}))"
)
#: "Dollar figures are Canadian.", "All sums are given in A$.", "(all figures C$)", "Amounts in Canadian dollars".
_NOTE = re.compile(
    r"(?:^|[(\[.;*] ?|\b(?:unless|except)[^.;]{3,40}, )(?:note: ?)?"
    r"(?:(?:all|the|any|our|dollar|money|monetary|cash) )*"
    rf"{_SUMS}{_WHERE}*(?:(?:,? (?:are|is|refer to|refers to|stand for|stands for|means?))?"
    rf"(?: (?:all|always|given|quoted|stated|expressed|shown|reported|converted))?(?: in| into| to)?,? ?){_CURRENCY}"
    r"(?:,? (?:unless|except)[^.;]*)?(?: ?[.;)\]]|$)",
    re.IGNORECASE,
)


def bare_dollar(text: str, body: Sequence[Block]) -> str:
    """The ISO code of the currency of a bare "$".

    It is what a note says ("Dollar figures are Canadian."), else CAD or AUD where the article is datelined in Canada or
    Australia, else USD.
    """
    for block in body:
        if noted := _noted(text[block.start : block.end]):
            return noted
    for block in body[:4]:
        match = _DATELINE.match(text[block.start : min(block.end, block.start + 120)])
        if match:
            return next((code for pattern, code in _DOLLARS if pattern.search(match["place"])), "USD")
    return "USD"


def _noted(words: str) -> str | None:
    """The currency that a note in these words sets for dollars."""
    found = _NOTE.search(words)
    if found is None:
        return None
    if found["nation"]:
        return _NATIONS[found["nation"].lower()]
    return _SIGNS[found["sign"].lower()] if found["sign"] else found["code"].upper()
