"""Company names brought to one comparable form, without case, diacritics, punctuation and legal forms."""

from __future__ import annotations

import functools
import re
import unicodedata

LEGAL_FORMS: tuple[str, ...] = (
    # English-speaking countries
    "Inc", "Incorporated", "Corp", "Corporation", "Co", "Company", "Ltd", "Limited", "LLC", "L.L.C.",
    "LLP", "LP", "L.P.", "plc", "P.L.C.", "Pty", "Proprietary", "& Co", "Public Company Limited", "PCL",
    "Public Limited Company",
    # Germany, Austria, Switzerland
    "AG", "GmbH", "gGmbH", "mbH", "KG", "KGaA", "GmbH & Co. KG", "GmbH & Co. KGaA", "AG & Co. KG",
    "AG & Co. KGaA", "SE & Co. KG", "SE & Co. KGaA", "Aktiengesellschaft",
    # the European company, the Nordic and the Baltic countries
    "SE", "AB", "AB (publ)", "Aktiebolag", "AS", "ASA", "A/S", "ApS", "Oy", "Oyj", "Oy Ab", "hf", "ehf",
    "UAB", "OÜ",
    # Romance-speaking countries
    "SA", "S.A.", "SAS", "S.A.S.", "SASU", "SARL", "S.à r.l.", "SpA", "S.p.A.", "Srl", "S.r.l.", "SL",
    "S.L.", "SLU", "S.L.U.", "SA de CV", "S.A. de C.V.", "SAB de CV", "S.A.B. de C.V.",
    "S. de R.L. de C.V.", "Ltda", "Lda", "SGPS", "S/A", "Société Anonyme",
    # Low Countries
    "BV", "B.V.", "NV", "N.V.", "BVBA",
    # Central and Eastern Europe, Turkey
    "Zrt", "Nyrt", "Kft", "sp. z o.o.", "sp. z o. o.", "sp. k.", "s.r.o.", "s. r. o.", "a.s.", "a. s.",
    "d.o.o.", "d. o. o.", "d.d.", "EAD", "EOOD", "JSC", "PJSC", "OJSC", "CJSC", "AO", "PAO", "OAO", "ZAO",
    "OOO", "A.Ş.", "San. ve Tic. A.Ş.", "Sanayi ve Ticaret A.Ş.",
    # Asia
    "Pte", "Pvt", "Private", "Pvt. Ltd.", "Private Limited", "Sdn", "Bhd", "Berhad", "Sdn Bhd", "PT",
    "Tbk", "KK", "K.K.", "G.K.", "Kabushiki Kaisha", "Co., Ltd.", "Co., Limited", "Joint Stock Company",
    "PJS",
    # words that name the form of a group of firms
    "Group", "Holding", "Holdings", "Group Holding", "Group Holdings",
)  # fmt: skip
"""Legal forms worldwide in their usual spelling; an ending dot more or less does not matter.

The German e.V. and the Dutch C.V. are left out: "EV" and "CV" say other things in this field.
"""

LEADING_FORMS: tuple[str, ...] = ("PT", "Kabushiki Kaisha", "PJSC", "PAO", "OOO", "JSC", "UAB")
"""The legal forms that also stand before a name ("PT Vale Indonesia", "OOO Tekhnologii")."""

_NATIVE_FORMS = re.compile(
    r"股份有限公司|集团有限公司|有限责任公司|有限公司|股份公司|株式会社|有限会社|주식회사|유한회사|\(주\)|㈜|\(株\)"
)
# Letters that Unicode does not decompose into a base letter and a mark.
_PLAIN = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
# Only the marks of European scripts: the voicing marks of kana and the vowels of Indic scripts are letters.
_MARKS = re.compile("[\u0300-\u036f]+")
_INITIALS = re.compile(r"(?<![^\W_])([^\W_])\.(?=[^\W_]\b|\W|_|$)")
_APOSTROPHES = re.compile(r"['’‘ʼ`´]")
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Fold case and the diacritics of European scripts.

    >>> fold("Škoda Énergie")
    'skoda energie'
    """
    if text.isascii():
        return text.lower()
    # Case folding can set marks free and unfold letters, so the compatibility form is taken before and after.
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()).casefold()
    return unicodedata.normalize("NFKC", _MARKS.sub("", plain).translate(_PLAIN))


def _words(text: str) -> list[str]:
    folded = _APOSTROPHES.sub("", fold(text)).replace("&", " and ")
    return _WORD.findall(_INITIALS.sub(r"\1", folded))


@functools.cache
def _forms(leading: bool) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(_words(form)) for form in (LEADING_FORMS if leading else LEGAL_FORMS))


@functools.cache
def _longest(leading: bool) -> int:
    return max(map(len, _forms(leading)))


def _without_forms(words: list[str]) -> list[str]:
    """Drop the legal forms at both ends; one word at least is kept."""
    for leading in (False, True):
        forms, size = _forms(leading), _longest(leading)
        while len(words) > 1:
            for length in range(min(size, len(words) - 1), 0, -1):
                if tuple(words[:length] if leading else words[-length:]) in forms:
                    words = words[length:] if leading else words[:-length]
                    break
            else:
                break
    return words


def normalise_company_name(text: str) -> str:
    """Bring a company name to the form under which it is compared.

    Case, diacritics and punctuation are folded, "&" reads "and", legal forms (:data:`LEGAL_FORMS`) and the
    words Group and Holding(s) are dropped at the end, some legal forms (:data:`LEADING_FORMS`) at the
    beginning too. The name of a country in parentheses stays: a country's subsidiary is another company. The
    result is empty only where the text has no letter and no digit, and normalising twice changes nothing.

    >>> normalise_company_name("Gotion High-Tech Co., Ltd.")
    'gotion high tech'
    >>> normalise_company_name("Škoda Auto a.s."), normalise_company_name("Robert Bosch GmbH & Co. KG")
    ('skoda auto', 'robert bosch')
    >>> normalise_company_name("SVOLT Energy Technology (Thailand) Co., Ltd.")
    'svolt energy technology thailand'
    """
    native = _NATIVE_FORMS.sub(" ", text)
    words = _words(native) or _words(text)
    previous: list[str] = []
    while words != previous:
        # Dropping a form at the beginning can bring a form to the end of what is left.
        previous, words = words, _without_forms(words)
    return " ".join(words)
