"""The article: a text as it was given, and what its giver knows about it."""

from __future__ import annotations

import codecs
import datetime
import hashlib

import attrs

from evbattery.claims._shown import shown
from evbattery.errors import ArticleError

#: Byte-order marks that name an encoding; the longer ones first, because UTF-32-LE begins like UTF-16-LE.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def _as_text(value: object) -> str:
    if not isinstance(value, str):
        raise ArticleError(
            f"the text of an article must be str, not {type(value).__name__}; use Article.from_bytes for bytes"
        )
    return value


def _check_id(instance: Article, attribute: attrs.Attribute[str], value: object) -> None:
    if not isinstance(value, str):
        raise ArticleError(f"the id of an article must be str, not {shown(value)}")


def _check_source(instance: Article, attribute: attrs.Attribute[str | None], value: object) -> None:
    if value is not None and not isinstance(value, str):
        raise ArticleError(f"the source of an article must be str or None, not {shown(value)}")


def _check_published(
    instance: Article, attribute: attrs.Attribute[datetime.date | None], value: object
) -> None:
    # A datetime is a date to isinstance, but compares with no date.
    if value is not None and (not isinstance(value, datetime.date) or isinstance(value, datetime.datetime)):
        raise ArticleError(f"published must be a datetime.date or None, not {shown(value)}")


def _decoded(data: object, encoding: str | None, name: str) -> str:
    if not isinstance(data, bytes):
        raise ArticleError(
            f"{name} is given as {type(data).__name__}, not bytes; give text to Article itself"
        )
    if encoding is None:
        encoding = next((known for mark, known in _BYTE_ORDER_MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ArticleError(
            f"{name}: byte {data[error.start]:#04x} at offset {error.start} is not {encoding}; "
            "pass the encoding of the file, for example encoding='cp1252'"
        ) from None
    except (LookupError, ValueError):
        # Some of Python's codecs are for host names or give no text at all.
        raise ArticleError(f"{name}: {encoding!r} is no encoding of texts that Python knows") from None


def _digest(article: Article) -> str:
    # surrogatepass: a text with lone surrogates is still a text, and has a digest.
    return hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@attrs.frozen
class Article:
    """One text, and when and where it was published if that is known.

    The text is kept as given, to the character: every span of evidence counts in it.

    >>> Article(text="A 2 GWh line.", id="note").id
    'note'

    Raises:
        ArticleError: if the text is not str or the publication date is not a date.
    """

    # A converter, because the default of the id needs the text before any validator runs.
    text: str = attrs.field(converter=_as_text, repr=shown)
    #: The day of publication; relative dates in the text ("last month") resolve against it.
    published: datetime.date | None = attrs.field(default=None, validator=_check_published, kw_only=True)
    #: Unique among the articles that are read together; by default a digest of the text.
    id: str = attrs.field(default=attrs.Factory(_digest, takes_self=True), validator=_check_id, kw_only=True)
    #: Where it came from: a file name or an address, for people to find it again.
    source: str | None = attrs.field(default=None, validator=_check_source, kw_only=True)

    @classmethod
    def from_bytes(
        cls,
        data: bytes,
        *,
        encoding: str | None = None,
        published: datetime.date | None = None,
        id: str | None = None,
        source: str | None = None,
    ) -> Article:
        """Decode a file's bytes: by the encoding given, else by the byte-order mark, else as UTF-8.

        Line ends are kept as they are, so that offsets count in the file's own characters.

        Raises:
            ArticleError: if the bytes are binary or not in that encoding; the message says where.
        """
        name = source or id or "article"
        text = _decoded(data, encoding, name)
        if "\x00" in text:
            raise ArticleError(
                f"{name}: holds a NUL at character {text.index(chr(0))}; this is binary data, not text"
            )
        if id is None:
            return cls(text, published=published, source=source)
        return cls(text, published=published, id=id, source=source)

    def __hash__(self) -> int:
        return hash((self.id, self.text))
