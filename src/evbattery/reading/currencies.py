"""Currencies as they are written in prose: signs and codes before a figure, names and codes after it."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Final

DOLLAR: Final = "$"
"""Stands for a bare dollar sign, or the word alone, until the caller says whose dollars they are."""

SIGNS: Final[Mapping[str, str]] = {
    "$": DOLLAR, "US$": "USD", "US $": "USD", "U.S.$": "USD",
    "C$": "CAD", "CA$": "CAD", "CDN$": "CAD", "Cdn$": "CAD", "CDN $": "CAD", "Cdn $": "CAD", "CAD $": "CAD",
    "A$": "AUD", "AUD $": "AUD",
    "AU$": "AUD", "NZ$": "NZD", "S$": "SGD", "HK$": "HKD", "NT$": "TWD", "R$": "BRL", "MX$": "MXN", "Mex$": "MXN",
    "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "JPY", "CN¥": "CNY", "JP¥": "JPY", "₩": "KRW", "₹": "INR",
    "₺": "TRY", "฿": "THB", "₫": "VND", "₱": "PHP", "₪": "ILS", "₽": "RUB", "Rs": "INR", "Rs.": "INR",
    "RMB": "CNY", "Rp": "IDR", "RM": "MYR", "zł": "PLN", "Ft": "HUF", "Kč": "CZK",
}  # fmt: skip

CODES: Final = (
    "USD EUR GBP JPY CNY KRW INR CAD AUD CHF NOK SEK DKK PLN HUF CZK TWD THB VND IDR MYR SGD HKD BRL MXN CLP ARS "
    "MAD ZAR TRY RUB AED SAR ILS NZD PHP RSD RON BGN ISK UAH KZT EGP QAR PKR PEN COP"
).split()
"""ISO 4217 codes that are read where they stand as they are."""

_NAMES: Final[Mapping[str, str]] = {
    "USD": "US dollar|US dollars|U.S. dollar|U.S. dollars|American dollar|American dollars|US $",
    "CAD": "Canadian dollar|Canadian dollars",
    "AUD": "Australian dollar|Australian dollars",
    "NZD": "New Zealand dollar|New Zealand dollars",
    "HKD": "Hong Kong dollar|Hong Kong dollars",
    "SGD": "Singapore dollar|Singapore dollars",
    "TWD": "Taiwan dollar|Taiwan dollars|New Taiwan dollars",
    DOLLAR: "dollar|dollars|bucks",
    "EUR": "euro|euros",
    "GBP": "pound sterling|pounds sterling|British pounds|quid",
    "JPY": "yen|Japanese yen",
    "CNY": "yuan|Chinese yuan|renminbi|yuan renminbi|yuan RMB|RMB",
    "KRW": "won|Korean won|South Korean won",
    "INR": "rupee|rupees|Indian rupees",
    "NOK": "Norwegian kroner|Norwegian crowns|kroner",
    "SEK": "Swedish kronor|Swedish krona|Swedish crowns|kronor|krona",
    "DKK": "Danish kroner|Danish krone|Danish crowns",
    "PLN": "zloty|zlotys|zlotych",
    "HUF": "forint|forints|Hungarian forint|Hungarian forints",
    "CZK": "koruna|korunas|crown|crowns|Czech crowns",
    "THB": "baht|Thai baht",
    "VND": "dong|Vietnamese dong",
    "IDR": "rupiah|Indonesian rupiah",
    "MYR": "ringgit|Malaysian ringgit",
    "BRL": "reais|Brazilian real|Brazilian reais",
    "MXN": "peso|pesos|Mexican pesos",
    "CLP": "Chilean pesos",
    "ARS": "Argentine pesos|Argentinian pesos",
    "PHP": "Philippine pesos",
    # Morocco is where dirhams and batteries meet; the Emirates' are named as such.
    "MAD": "dirham|dirhams|Moroccan dirhams",
    "AED": "Emirati dirhams|UAE dirhams",
    "CHF": "franc|francs|Swiss francs",
    "ZAR": "rand|South African rand",
    "TRY": "lira|liras|Turkish lira|Turkish liras",
    "RUB": "rouble|roubles|ruble|rubles",
    "SAR": "riyal|riyals|Saudi riyals",
    "ILS": "shekel|shekels",
}

_DOLLARS_OF: Final[Mapping[str, str]] = {
    "cdn": "CAD", "canadian": "CAD", "cad": "CAD", "us": "USD", "u.s.": "USD", "usd": "USD", "aud": "AUD",
    "australian": "AUD",
}  # fmt: skip
"""What may follow a dollar figure to say whose dollars they are: "$3.2 billion Cdn"."""


@functools.cache
def _before() -> re.Pattern[str]:
    spellings = sorted([*SIGNS, *CODES], key=len, reverse=True)
    return re.compile(
        rf"(?<![^\W\d_])(?P<sign>{'|'.join(map(re.escape, spellings))})(?P<again>\$?)[ \u00a0\u202f]?(?P<minus>[-−–]?)$"
    )


@functools.cache
def _after() -> tuple[re.Pattern[str], dict[str, str]]:
    named = {name.lower(): code for code, names in _NAMES.items() for name in names.split("|")}
    words = "|".join(re.escape(name).replace(r"\ ", r"\s") for name in sorted(named, key=len, reverse=True))
    gap = r"(?:[ \u00a0\u202f]{1,2}|[-\u2010\u2011]|\r?\n)?(?:of\s(?:the\s)?)?"
    codes = "|".join(CODES)
    signs = "|".join(sorted(map(re.escape, (sign for sign in SIGNS if not sign.isascii())), key=len))
    return (
        re.compile(
            rf"{gap}(?:(?P<name>(?i:{words}))(?!\w)|(?P<code>{codes})(?!\w|[ \u00a0]?[0-9])"
            rf"|(?P<sign>{signs})(?![ \u00a0]?[0-9]))"
        ),
        named,
    )


_WHOSE: Final = re.compile(r"\s(cdn|canadian|cad|u\.s\.|usd?|aud|australian)(?!\w|[ ]?[0-9])", re.IGNORECASE)
_STERLING: Final = re.compile(r"[ -]pounds?(?!\w)", re.IGNORECASE)


def currency_before(text: str, start: int, pos: int) -> tuple[str, int, bool] | None:
    """Return the currency whose sign or code ends at ``pos``, where it starts, and whether a minus stands between.

    >>> currency_before("paid US$4.3bn", 0, 8)
    ('USD', 5, False)
    """
    if pos == start or (
        text[pos - 1] not in "$€£¥￥₩₹₺฿₫₱₪₽ \u00a0\u202f-−–.złčt" and not text[pos - 1].isalpha()
    ):
        return None
    window = max(start, pos - 9)
    found = _before().search(text[window:pos])
    if found is None:
        return None
    sign = found["sign"]
    return SIGNS.get(sign, sign), window + found.start(), bool(found["minus"])


def currency_after(text: str, pos: int, end: int, *, scaled: bool) -> tuple[str, int] | None:
    """Return the currency named at ``pos`` and where its name ends; "pounds" are money only after a scale word."""
    pattern, named = _after()
    if found := pattern.match(text, pos, end):
        if found["name"]:
            return named[re.sub(r"\s", " ", found["name"]).lower()], found.end()
        return found["code"] or SIGNS[found["sign"]], found.end()
    if scaled and (pounds := _STERLING.match(text, pos, end)):
        return "GBP", pounds.end()
    return None


def whose_dollars(text: str, pos: int, end: int) -> tuple[str, int] | None:
    """Return the code of a word that follows a dollar figure and says whose dollars it counts, and its end."""
    found = _WHOSE.match(text, pos, end)
    return (_DOLLARS_OF[found[1].lower()], found.end()) if found else None
