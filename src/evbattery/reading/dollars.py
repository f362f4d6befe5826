"""Whose dollar a bare "$" is: that of the country in which the article is datelined."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evbattery.reading.blocks import Block

_CANADA = "Ontario|Quebec|Québec|British Columbia|Alberta|Toronto|Vancouver|Montreal|Montréal|Ottawa|Calgary"
_AUSTRALIA = (
    "Sydney|Melbourne|Perth|Brisbane|Queensland|New South Wales|Western Australia|Victoria, Australia"
)
#: Words of a dateline, and the currency that its "$" is.
_DOLLARS = (
    (re.compile(rf"\b(?:{_CANADA})\b"), "CAD"),
    (re.compile(rf"\b(?:{_AUSTRALIA})\b"), "AUD"),
)
_DATELINE = re.compile(
    r"^(?P<place>[A-Z][A-Za-zÀ-ÿ ,.'-]{2,60}?)[ ,]*(?:\([^)]{3,40}\)|[-–—/]{1,2}|, "
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
)


def bare_dollar(text: str, body: Sequence[Block]) -> str:
    """The ISO code of the currency of a bare "$": USD, unless the article is datelined in Canada or Australia."""
    for block in body[:4]:
        match = _DATELINE.match(text[block.start : min(block.end, block.start + 120)])
        if match:
            return next((code for pattern, code in _DOLLARS if pattern.search(match["place"].title())), "USD")
    return "USD"
