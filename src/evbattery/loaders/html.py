"""Articles from HTML: the text of the article without the page around it, with its title and date of publication.

trafilatura finds the text and the title. The date is looked up here, in the places where a page states it for machines:
trafilatura's own search goes on to addresses and to any date in the text, which would be a guess.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise

from evbattery.claims import Article
from evbattery.claims._decoding import decoded
from evbattery.errors import ArticleError, MissingExtraError

#: A page declares its encoding in its first 1024 bytes; many are late.
_HEAD = 4096
_DECLARED = re.compile(
    rb"<meta\s[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"<[a-zA-Z!?/]")
_DOCUMENT = re.compile(r"<(?:html|body)[\s>]", re.IGNORECASE)
#: The names of metadata that say when a page was published: Open Graph, schema.org, Dublin Core, Parsely and others.
_PUBLISHED = frozenset(
    """article:published_time og:article:published_time datepublished date dc.date dc.date.issued dcterms.date
    dcterms.issued dcterms.created parsely-pub-date pubdate publishdate publish-date publication_date
    publication-date citation_publication_date sailthru.date article.published originalpublicationdate""".split()
)
_JSON_DATE = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
_ISO_DAY = re.compile(r"\s*(\d{4})[-/]?(\d\d)[-/]?(\d\d)(?!\d)")
_LIST = re.compile(r"- |\|")


def article_from_html(
    html: str | bytes,
    *,
    encoding: str | None = None,
    published: datetime.date | None = None,
    id: str | None = None,
    source: str | None = None,
) -> Article:
    """The article on an HTML page: its text, with the title first, and the day that the page's metadata states.

    The text is the extracted one, so offsets of evidence count in it and not in the HTML. Menus, comments and the
    like are left out. The extra ``html`` has to be installed.

    Args:
        html: The page. Bytes are decoded by their byte-order mark, the encoding that the page declares, or as
            :meth:`Article.from_bytes` does.
        encoding: The encoding of the bytes, if it is known.
        published: The day of publication, if it is known; it goes before the page's own.
        id: By default a digest of the text.
        source: Where the page came from.

    Raises:
        ArticleError: if the bytes cannot be decoded, or no article is found on the page.
        MissingExtraError: if trafilatura is not installed.
    """
    name = source or id or "page"
    page = html if isinstance(html, str) else decoded(html, encoding, name, _declared(html))
    text = _text(page, name)
    found = Article(text, published=published or _stated_day(page), source=source)
    return found if id is None else Article(text, published=found.published, id=id, source=source)


def _declared(data: object) -> str | None:
    found = _DECLARED.search(data[:_HEAD]) if isinstance(data, bytes) else None
    return None if found is None else (found[1] or found[2]).decode("ascii")


def _text(page: str, name: str) -> str:
    try:
        from trafilatura import bare_extraction
        from trafilatura.settings import Document
    except ImportError as error:
        raise MissingExtraError.of("html", "reading HTML") from error
    if not _MARKUP.search(page):
        raise ArticleError(f"{name}: has no markup, so it is no HTML; give text to Article itself")
    whole = page if _DOCUMENT.search(page) else f"<html><body><article>{page}</article></body></html>"
    found = bare_extraction(
        whole,
        with_metadata=True,
        include_comments=False,
        # The date that it finds is not used; so it need not search for one.
        date_extraction_params={"extensive_search": False},
    )
    body = _spaced(found.text or "") if isinstance(found, Document) else ""
    if not isinstance(found, Document) or not body:
        raise ArticleError(f"{name}: no article was found on this page; give its text to Article itself")
    title = " ".join((found.title or "").split())
    return body if title in " ".join(body.split()) else f"{title}\n\n{body}"


def _spaced(text: str) -> str:
    """Paragraphs with an empty line between them, as the reader knows them; items and rows stay together."""
    lines = [line for line in text.splitlines() if line.strip()]
    gaps = ("\n" if _LIST.match(a) and _LIST.match(b) else "\n\n" for a, b in pairwise(lines))
    return "".join(part for pair in zip(lines, [*gaps, ""], strict=True) for part in pair)


class _Dates(HTMLParser):
    """What a page states of its publication, for machines: meta elements first, then JSON-LD, then time elements."""

    def __init__(self) -> None:
        super().__init__()
        self.meta: list[str] = []
        self.time: list[str] = []
        self.json: list[str] = []
        self._in_json = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        self._in_json = tag == "script" and given.get("type", "").lower() == "application/ld+json"
        names = {given.get(key, "").lower() for key in ("name", "property", "itemprop", "http-equiv")}
        if tag == "meta" and not names.isdisjoint(_PUBLISHED):
            self.meta.append(given.get("content", ""))
        elif tag == "time" and ("datepublished" in names or "pubdate" in given):
            self.time.append(given.get("datetime", ""))

    def handle_data(self, data: str) -> None:
        if self._in_json:
            self.json += _JSON_DATE.findall(data)

    def days(self) -> Iterator[datetime.date]:
        for stated in (self.meta, self.json, self.time):
            # Several articles on one page have several dates, and none is the page's.
            days = {day for value in stated if (day := _day(value)) is not None}
            if len(days) == 1:
                yield from days


def _stated_day(page: str) -> datetime.date | None:
    dates = _Dates()
    dates.feed(page)
    return next(dates.days(), None)


def _day(value: str) -> datetime.date | None:
    """The day that an ISO 8601 date or time begins with, as it is written: where the publisher is."""
    found = _ISO_DAY.match(value)
    try:
        return None if found is None else datetime.date(*map(int, found.groups()))
    except ValueError:
        return None
