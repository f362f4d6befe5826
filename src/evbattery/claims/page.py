"""A reading as HTML: the article with its claims marked in place, and tables that the marks lead to and from.

What is written needs no script and fetches nothing. Every text is escaped, whoever wrote it.
"""

from __future__ import annotations

import hashlib
import html
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

import attrs

from evbattery.claims.claim import Claim, show
from evbattery.claims.evidence import Evidence
from evbattery.claims.marking import Piece, pieces
from evbattery.claims.page_style import PAGE_STYLE, STYLE, pointing
from evbattery.claims.telling import bound_in_words, narrowing, origin, writable

if TYPE_CHECKING:
    # The reading itself asks this module for its page.
    from evbattery.claims.reading import Reading

#: No script, no picture, no address is loaded, even if something should have got past the escaping.
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_CLAIM: Final = ("subject", "attribute", "value", "bound", "modality", "narrowed by", "said by", "rule")
_REFUSAL: Final = ("reason", "note")


@attrs.frozen
class _Item:
    """A claim or refusal on the page: a row of a table, and marked words."""

    #: ``claim`` or ``refusal``.
    kind: str
    number: int
    #: The id of the row and the class of the marks; the words have the id with ``-words`` behind it.
    id: str
    evidence: Evidence
    #: What the row says, and what shows over the words.
    cells: tuple[str, ...]
    title: str


def document(reading: Reading) -> str:
    """One HTML document that stands by itself."""
    title = _escaped(str(reading))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>\n{PAGE_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n<h1>{title}</h1>\n{fragment(reading)}</main>\n</body>\n</html>\n"
    )


def fragment(reading: Reading) -> str:
    """The same as a part of another page, such as a notebook."""
    items = _items(reading)
    claims, refusals = items[: len(reading.claims)], items[len(reading.claims) :]
    text = reading.article.text
    marked = "".join(_piece(text, piece, items) for piece in pieces(text, [item.evidence for item in items]))
    return (
        f'<section class="evbattery-reading" aria-label="{_escaped(str(reading))}">\n'
        f"<style>\n{STYLE}{pointing(item.id for item in items)}</style>\n"
        f"<p>{_escaped(origin(reading.article))}</p>\n"
        f'<div class="article" dir="auto">{marked}</div>\n'
        f"{_table('claims', _CLAIM, claims)}{_table('refused', _REFUSAL, refusals)}</section>\n"
    )


def _items(reading: Reading) -> list[_Item]:
    # Several readings may stand on one page, so their ids tell the articles apart.
    article = f"{reading.article.id}\0{reading.article.text}".encode("utf-8", "surrogatepass")
    page = f"evb-{hashlib.sha256(article).hexdigest()[:10]}"
    items = [
        _Item("claim", number, f"{page}-claim-{number}", one.evidence, _claim_cells(one), f"{one}")
        for number, one in enumerate(reading.claims, 1)
    ]
    for number, one in enumerate(reading.refusals, 1):
        cells = (one.reason.value.replace("_", " "), one.note)
        title = f"refused: {': '.join(cells)}"
        items.append(_Item("refusal", number, f"{page}-refusal-{number}", one.evidence, cells, title))
    return items


def _claim_cells(claim: Claim) -> tuple[str, ...]:
    return (
        str(claim.subject),
        claim.attribute.name,
        show(claim.value),
        bound_in_words(claim),
        claim.modality.value,
        "; ".join(narrowing(claim)),
        claim.said_by or "",
        claim.rule,
    )


def _piece(text: str, piece: Piece, items: Sequence[_Item]) -> str:
    """A stretch of the text; one that something covers is marked, and leads to the closest of what covers it.

    Numbers stand behind the last words of each item and lead to it. They are no text, so that what is copied from
    the page is the article.
    """
    words = _escaped(text[piece.start : piece.end])
    if not piece.covering:
        return words
    covering = [items[place] for place in piece.covering]
    closest = min(covering, key=lambda item: item.evidence.end - item.evidence.start)
    kinds = sorted({item.kind for item in covering}) + (["many"] if len(covering) > 1 else [])
    classes = " ".join((*kinds, *(item.id for item in covering)))
    title = "\n".join(f"{item.number}: {item.title}" for item in covering)
    anchors = "".join(f'<span id="{items[place].id}-words">' for place in piece.opening)
    numbers = "".join(_number(items[place]) for place in sorted(piece.closing))
    return (
        f'<mark class="{classes}" title="{_escaped(title)}">{anchors}<a href="#{closest.id}">{words}</a>'
        f"{'</span>' * len(piece.opening)}{numbers}</mark>"
    )


def _number(item: _Item) -> str:
    shown = f"{item.number}" if item.kind == "claim" else f"r{item.number}"
    label = f"{item.kind} {item.number}"
    return f'<a class="number" href="#{item.id}" data-number="{shown}" aria-label="{label}"></a>'


def _table(caption: str, columns: Iterable[str], items: Sequence[_Item]) -> str:
    if not items:
        return f"<p>{caption}: none</p>\n"
    heads = "".join(f'<th scope="col">{column}</th>' for column in ("no.", *columns, "words"))
    rows = "".join(_row(item) for item in items)
    return (
        f'<table class="{caption}">\n<caption>{caption}</caption>\n<thead><tr>{heads}</tr></thead>\n'
        f"<tbody>\n{rows}</tbody>\n</table>\n"
    )


def _row(item: _Item) -> str:
    cells = "".join(f"<td>{_escaped(cell)}</td>" for cell in item.cells)
    quote = _escaped(item.evidence.quote)
    back = (
        f'<a href="#{item.id}-words" title="characters {item.evidence.start}-{item.evidence.end}">{quote}</a>'
    )
    return f'<tr id="{item.id}"><th scope="row">{item.number}</th>{cells}<td>{back}</td></tr>\n'


def _escaped(text: str) -> str:
    """Text for HTML; a parser would make a line feed of a return that is not written as a reference."""
    return html.escape(writable(text)).replace("\r", "&#13;")
