"""Reading: one article, whatever reader is asked, to checked claims and refusals."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable

import attrs

from evbattery.claims import Article, Draft, Evidence, Reader, Reading, Refusal, RefusalReason
from evbattery.errors import ReaderError
from evbattery.reading.dateline import dateline
from evbattery.reading.grounding import ground
from evbattery.reading.markdown import Unmarked, front_matter_date

#: What no article's text begins with, and a NUL, which no text has.
_NOT_TEXT = re.compile(
    r"[\s\ufeff]*(?:<!--|<!DOCTYPE\s|<\?xml\s|</?(?:html|head|body|div|article|section|main|header|p|h[1-6]|"
    r"table|ul|ol|span|a|b|script|"
    r"style|meta|title|svg)(?=[\s/>]))|[^\x00]*\x00",
    re.IGNORECASE,
)


def rules(article: Article) -> Iterable[Draft | Refusal]:
    """What the rules of this package find in an article: the reader that :func:`read` asks if it is given none.

    A reader of one's own may call it and add to what it gives.
    """
    # The rules load their vocabulary; whoever brings a reader does not wait for it.
    from evbattery.reading.reader import propose

    return propose(article)


def read(article: Article, *, reader: Reader | None = None) -> Reading:
    """Read one article into claims and refusals.

    The same article always gives the same reading, as far as the reader does. Where the caller gives no publication
    date and the page states one, in the front matter of Markdown or in a dateline, the reading's article carries the
    page's. Markdown is read without its marks, and its claims stand in the text as given; HTML is refused as a whole,
    because offsets into it would be no evidence: :func:`evbattery.article_from_html` gives its text.

    Whoever reads, a draft becomes a claim only if its words stand in the article, its figures and its date stand in
    those words, and its value fits its attribute; else it becomes a refusal
    (:attr:`RefusalReason.UNGROUNDED <evbattery.claims.RefusalReason>`) that says why. What is said more than once is
    one claim.

    Args:
        article: The article. One without text says nothing, and no reader is asked.
        reader: What finds out what the article says; the :func:`rules` of this package if left out.

    Raises:
        ReaderError: if the reader given raises an error, or gives something else than drafts and refusals. The rules of
            this package do neither, whatever the article.
    """
    if _NOT_TEXT.match(article.text):
        evidence = Evidence(article, 0, min(len(article.text), 80))
        note = "this is markup or binary data, not text; evbattery.article_from_html gives the text of an HTML page"
        return Reading(article, refusals=(Refusal(RefusalReason.NOT_AN_ARTICLE, evidence, note),))
    if not article.text:
        return Reading(article)
    if article.published is None:
        article = attrs.evolve(article, published=front_matter_date(article.text))
    unmarked = Unmarked.of(article.text)
    if unmarked is None:
        return _read(article, reader or rules)
    return unmarked.restored(_read(attrs.evolve(article, text=unmarked.text), reader or rules), article)


def _read(article: Article, reader: Reader) -> Reading:
    if article.published is None and (stated := dateline(article.text)) is not None:
        article = attrs.evolve(article, published=stated)
    return ground(article, _asked(reader, article))


def _asked(reader: Reader, article: Article) -> tuple[Draft | Refusal, ...]:
    """All that a reader gives for an article."""
    try:
        given: tuple[object, ...] = tuple(reader(article))
    # A reader is anybody's code, and its fault on one article must not cost the others.
    except Exception as error:
        raise ReaderError(
            f"reader {_name(reader)} failed on article {article.id!r}: {type(error).__name__}: {error}"
        ) from error
    return tuple(_proposal(item, reader, article) for item in given)


def _proposal(item: object, reader: Reader, article: Article) -> Draft | Refusal:
    if isinstance(item, Draft) or (isinstance(item, Refusal) and item.evidence.article == article):
        return item
    what = "a refusal of another article" if isinstance(item, Refusal) else f"a {type(item).__name__}"
    raise ReaderError(
        f"reader {_name(reader)} gave {what} for article {article.id!r}; "
        "a reader gives drafts, and refusals of the article that it was given"
    )


def _name(reader: object) -> str:
    """The full name of a function or class, or of the class of an object that is called."""
    named = reader if inspect.isroutine(reader) or isinstance(reader, type) else type(reader)
    return f"{named.__module__}.{named.__qualname__}"
