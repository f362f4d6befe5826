"""From the bytes of a file to its characters.

The ways are tried in this order, and the first that works is taken: the encoding that the caller gives, the byte-order
mark, the encoding that the page declares, UTF-8, UTF-16 without a mark, and at last a guess from the bytes alone by
charset-normalizer. A guess is taken only where no other encoding fits as well, because a wrong one would make words
that nobody wrote. charset-normalizer is a tenth of all that would be installed and few files come to the guess: it is
an extra, which trafilatura brings along too.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Callable

from evbattery.errors import ArticleError, MissingExtraError

#: Byte-order marks that name an encoding; the longer ones first, because UTF-32-LE begins like UTF-16-LE.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: What browsers read under a declared name (https://encoding.spec.whatwg.org/#names-and-labels), where it is not the
#: encoding that Python knows under it. A page that can declare UTF-16 in ASCII letters is not in UTF-16.
_BROWSER_NAMES = {
    **dict.fromkeys(("gb2312", "gb_2312-80", "gbk", "x-gbk", "chinese"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "korean", "ksc5601"), "cp949"),
    **dict.fromkeys(("iso-8859-1", "iso8859-1", "latin1", "latin-1"), "cp1252"),
    **dict.fromkeys(("utf-16", "utf-16le", "utf-16be", "unicode"), "utf-8"),
}
#: The encodings that are guessed: those in which most pages that are not in Unicode are written.
_GUESSED = ("cp1252", "gb18030", "cp932", "cp949", "big5", "euc_jp", "cp1250", "cp1251")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_KANA = re.compile(r"[\u3041-\u30fe]")
_IDEOGRAPH = re.compile(r"[\u3400-\u9fff]")
_TEXT_CONTROLS = frozenset("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85")


def decoded(data: object, encoding: str | None, name: str, declared: str | None = None) -> str:
    """The characters of *data*; *name* stands in messages.

    Raises:
        ArticleError: if the bytes are not in the encoding given, are binary, or could be in several encodings.
        MissingExtraError: if the encoding would have to be guessed and charset-normalizer is not installed.
    """
    if not isinstance(data, bytes):
        raise ArticleError(
            f"{name} is given as {type(data).__name__}, not bytes; give text to Article itself"
        )
    if encoding is not None:
        return _given(data, encoding, name)
    for mark, marked in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _given(data, marked, name)
    for likely in (_BROWSER_NAMES.get(declared.lower(), declared), "utf-8") if declared else ("utf-8",):
        text = _attempt(data, likely)
        if text is not None and "\x00" not in text:
            return text
    if b"\x00" in data:
        return _unmarked_utf16(data, name)
    return _guessed(data, name)


def _given(data: bytes, encoding: str, name: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ArticleError(
            f"{name}: byte {data[error.start]:#04x} at offset {error.start} is not {encoding}; "
            "pass the encoding of the file, for example encoding='cp1252'"
        ) from None
    except (LookupError, ValueError):
        # Some of Python's codecs are for host names or give no text at all.
        raise ArticleError(f"{name}: {encoding!r} is no encoding of texts that Python knows") from None
    if "\x00" in text:
        raise ArticleError(
            f"{name}: holds a NUL at character {text.index(chr(0))}; this is binary data, not text"
        )
    return text


def _attempt(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (LookupError, ValueError):
        return None


def _unmarked_utf16(data: bytes, name: str) -> str:
    """UTF-16 without a mark: its blanks and line ends have NULs, most of them on one side of the two-byte units."""
    encoding = "utf-16-le" if data[1::2].count(0) > data[::2].count(0) else "utf-16-be"
    text = _attempt(data, encoding)
    if text is None or not _is_text(text):
        raise ArticleError(f"{name}: holds a NUL at byte {data.index(0)}; this is binary data, not text")
    return text


def _guessed(data: bytes, name: str) -> str:
    where = next(at for at, byte in enumerate(data) if byte > 127)
    begins = f"byte {data[where]:#04x} at offset {where} begins no UTF-8"
    try:
        from charset_normalizer import from_bytes
    except ModuleNotFoundError as error:
        raise MissingExtraError.of("encodings", f"{begins}, and guessing the encoding") from error
    matches = from_bytes(data, cp_isolation=list(_GUESSED), enable_fallback=False)
    found = [match for match in matches if _fits(match.encoding, str(match))]
    # The best comes first; encodings that give the same text are one match.
    best = [
        match for match in found if (match.chaos, match.coherence) == (found[0].chaos, found[0].coherence)
    ]
    if len(best) == 1:
        return str(best[0])
    names = sorted({name for match in best for name in match.could_be_from_charset})
    why = f"it could be {' or '.join(names)}" if names else "it fits no encoding that is known"
    raise ArticleError(
        f"{name}: {begins}, and {why}; "
        "read the file with Article.from_bytes(data, encoding=...), for example 'cp1252'"
    )


def _fits(encoding: str, text: str) -> bool:
    """Whether a text looks like one that is written in that encoding: Korean has Hangul, Japanese kana."""
    script = _SCRIPTS.get(encoding)
    return _is_text(text) and (script is None or script(text))


#: Chinese bytes are valid Korean and Japanese ones too. Korean papers write few ideographs, Chinese ones no Hangul.
_SCRIPTS: dict[str, Callable[[str], bool]] = {
    "cp949": lambda text: len(_HANGUL.findall(text)) > 5 * len(_IDEOGRAPH.findall(text)),
    "cp932": lambda text: _KANA.search(text) is not None,
    "euc_jp": lambda text: _KANA.search(text) is not None,
}


def _is_text(text: str) -> bool:
    """Whether all characters are assigned, and none is for private use or controls a machine."""
    return all(
        unicodedata.category(character) not in ("Cc", "Cn", "Co", "Cs") or character in _TEXT_CONTROLS
        for character in set(text)
    )
