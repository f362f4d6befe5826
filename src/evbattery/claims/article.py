"""The article: a text as it was given, and what its giver knows about it."""

from __future__ import annotations

import datetime
import hashlib

import attrs

from evbattery.claims._decoding import decoded
from evbattery.claims._shown import shown
from evbattery.errors import ArticleError


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
        """Decode the bytes of a text file.

        In the encoding given, else that of the byte-order mark, else UTF-8, else UTF-16 without a mark, else the only
        encoding that the bytes fit. Line ends are kept as they are, so that offsets count in the file's own
        characters. For the bytes of an HTML page see :func:`evbattery.article_from_html`.

        Raises:
            ArticleError: if the bytes are binary, are not in the encoding given or fit several; the message says where.
            MissingExtraError: if the encoding has to be guessed and the extra ``encodings`` is not installed.
        """
        text = decoded(data, encoding, source or id or "article")
        if id is None:
            return cls(text, published=published, source=source)
        return cls(text, published=published, id=id, source=source)

    def __hash__(self) -> int:
        return hash((self.id, self.text))
