"""From the text of a page to its blocks: what is headline, paragraph, list or heading, and what clutter."""

from __future__ import annotations

import enum
import functools
import re

import attrs

from evbattery.reading.clutter import Section, is_biography, is_byline, is_clutter, is_name, section_of
from evbattery.reading.shapes import SHORT, STOP, Shape
from evbattery.reading.titles import HEADLINE, TOP, Lines


class BlockKind(enum.Enum):
    """What part of a page a block is."""

    HEADLINE = "headline"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    HEADING = "heading"
    CLUTTER = "clutter"
    BYLINE = "byline"
    BOILERPLATE = "boilerplate"


@attrs.frozen
class Block:
    """One block of a page: ``text[start:end]``, without the blanks around it and with its list marker.

    BOILERPLATE is what a release says about its companies ('About X'); every other part of the page that is not
    its article is CLUTTER.
    """

    start: int
    end: int
    kind: BlockKind


# A page is asked for its date and then for its sentences: one reading of its blocks serves both.
@functools.lru_cache(maxsize=2)
def blocks(text: str) -> tuple[Block, ...]:
    r"""Split the text of a page into blocks, in order, which do not overlap and hold all that is visible.

    Clutter is marked and never dropped. The work is linear in the length of the text, and no text raises.

    >>> page = "New cell plant\n\nThe plant makes 4 GWh of cells a year.\n\nMost read\n- Ten tips for winter"
    >>> [(block.kind.value, page[block.start:block.end]) for block in blocks(page)]
    ... # doctest: +NORMALIZE_WHITESPACE
    [('headline', 'New cell plant'), ('paragraph', 'The plant makes 4 GWh of cells a year.'),
     ('clutter', 'Most read'), ('clutter', '- Ten tips for winter')]
    """
    return _Page(text).read()


_REPEATED = re.compile(r"[\"“‘'].{20,300}[\"”’']$")
_BLURB = 300  # characters; longer paragraphs under a list of teasers are the article going on


class _Page(Lines):
    """The blocks of one page in the making: one pass over its pieces, remembering the section and what was seen."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.kinds: list[BlockKind] = []
        self.section: Section | None = None
        self.headline: str | None = None
        self.in_body = False
        self.opened = -1  # the piece that opened the section
        self.pairs = False  # whether the teasers of this section are a title and a blurb each
        self.titles = 0  # unmarked titles seen in this section since its last blurb
        self.spaced = False  # whether blank lines stand between them

    def read(self) -> tuple[Block, ...]:
        for i in range(len(self.pieces)):
            self.kinds.append(self._kind(i))
        self._mark_tail()
        if (
            sum(kind is not BlockKind.CLUTTER for kind in self.kinds) == 1
            and BlockKind.HEADLINE in self.kinds
        ):
            # A page of one line says what it says in that line.
            self.kinds[self.kinds.index(BlockKind.HEADLINE)] = BlockKind.PARAGRAPH
        return tuple(Block(p.start, p.end, kind) for p, kind in zip(self.pieces, self.kinds, strict=True))

    def _kind(self, i: int) -> BlockKind:
        words = self.words(i)
        opened = None if self.shapes[i] in (Shape.PROSE, Shape.CUT) else section_of(words)
        if self.section is Section.FINAL and self.in_body:
            return BlockKind.CLUTTER
        if opened is not None and not (opened is Section.ABOUT and not self.in_body):
            return self._open(i, opened)
        if not self.in_body and self.section is None and (is_byline(words) or self._is_author(i)):
            return BlockKind.BYLINE
        if is_biography(words) and self.in_body and i > len(self.pieces) // 2:
            self._disown_name(i)
            return self._open(i, Section.TEASERS)
        if is_clutter(words) or (
            self.pieces[i].marked and is_clutter(self.text[self.pieces[i].start : self.pieces[i].end])
        ):
            return BlockKind.CLUTTER
        if self.section is None and self._begins_pairs(i):
            self._open(i, Section.TEASERS)
        if self.section is not None and self._in_section(i):
            return BlockKind.BOILERPLATE if self.section is Section.ABOUT else BlockKind.CLUTTER
        self.section = None
        return self._article_kind(i)

    def _open(self, i: int, section: Section) -> BlockKind:
        self.section, self.opened = section, i
        self.pairs, self.titles, self.spaced = False, 0, False
        return BlockKind.HEADING if section is Section.ABOUT else BlockKind.CLUTTER

    def _is_author(self, i: int) -> bool:
        """Whether a line after the headline is a name with a byline below it."""
        return self.headline is not None and is_name(self.words(i)) and is_byline(self.next(i))

    def _disown_name(self, i: int) -> None:
        """The lines with the author's name above a biography belong to it."""
        name = " ".join(self.words(i).split(" ", 2)[:2])
        for j in range(i - 1, max(-1, i - 4), -1):
            if not self.words(j).startswith(name) or self.shapes[j] is not Shape.SHORT:
                break
            self.kinds[j] = BlockKind.CLUTTER

    def _in_section(self, i: int) -> bool:
        """Whether the piece still belongs to the open section."""
        piece, shape = self.pieces[i], self.shapes[i]
        size = piece.end - piece.words
        match self.section:
            case Section.SPONSOR:
                return i == self.opened + 1 or not piece.blank_before
            case Section.LEGAL | Section.ABOUT:
                return shape is not Shape.SHORT
            case Section.CONTACT:
                return size < 80 or shape in (Shape.SHORT, Shape.ROW)
            case _:
                return self._is_teaser(i)

    def _is_teaser(self, i: int) -> bool:
        piece, shape = self.pieces[i], self.shapes[i]
        if shape in (Shape.CUT, Shape.PROSE):
            titled = self.titles == 1 and self.shapes[i - 1] is Shape.SHORT
            if shape is Shape.PROSE and self._resumes(i, titled=titled):
                return False
            self.pairs, self.titles = True, 0
            return True
        if shape is not Shape.SHORT:
            return piece.end - piece.words <= _BLURB
        if self._leads_to_body(i):
            return False
        if self.titles == 1:
            self.spaced = piece.blank_before
        self.titles += 1
        return True

    def _leads_to_body(self, i: int) -> bool:
        """Whether an unmarked title after teasers is a headline or heading of the article, which goes on below it."""
        j = i + 1
        while j < min(len(self.pieces), i + 5) and self._is_between(j):
            j += 1
        if (
            j >= len(self.pieces)
            or self.shapes[j] is not Shape.PROSE
            or not self._resumes(j, titled=self.titles == 0)
        ):
            return False
        if self.pairs or not self.in_body:
            return True
        marked_only = self.titles == 0 and self.pieces[i - 1].marked
        return marked_only or (self.titles > 1 and not self.spaced and self.pieces[i].blank_before)

    def _is_between(self, i: int) -> bool:
        """Whether a piece may stand between a headline and its first paragraph."""
        words = self.words(i)
        return self.shapes[i] is Shape.SHORT and (is_byline(words) or is_name(words) or is_clutter(words))

    def _resumes(self, i: int, *, titled: bool) -> bool:
        """Whether a paragraph under teasers is the article going on, not the blurb of a teaser's title."""
        words = self.words(i)
        if is_biography(words) or is_clutter(words):
            return False
        if len(words) > _BLURB or not titled:
            return True
        following = self.shapes[i + 1 : i + 4]
        if not following:
            return not self.in_body
        if following[0] is not Shape.SHORT or section_of(self.next(i)) or is_clutter(self.next(i)):
            return True
        # A title with a paragraph of its own, and then the next title: the teasers go on.
        return following[1:2] == [Shape.PROSE] and following[2:3] not in ([], [Shape.SHORT])

    def _begins_pairs(self, i: int) -> bool:
        """Whether two titles with cut-off blurbs begin here: teasers without a heading of their own."""
        return self.shapes[i : i + 4] == [Shape.SHORT, Shape.CUT] * 2 and all(
            self.pieces[j].end - self.pieces[j].start <= _BLURB for j in range(i, i + 4)
        )

    def _article_kind(self, i: int) -> BlockKind:
        words, shape = self.words(i), self.shapes[i]
        if not self.in_body and self.headline is None and self.is_headline(i):
            self.headline = _plain(words)
            return BlockKind.HEADLINE
        if self.headline is not None and len(words) <= HEADLINE and _plain(words) == self.headline:
            return BlockKind.HEADLINE
        if shape is Shape.ITEM and self.headline is None and not self.in_body and len(words) <= SHORT // 2:
            return BlockKind.CLUTTER if not STOP.search(words) else BlockKind.LIST_ITEM
        if shape is Shape.SHORT and not self.is_label(i):
            # A question is half of what its answer says.
            asked = self.headline is not None and words.endswith("?")
            return BlockKind.PARAGRAPH if asked else BlockKind.HEADING
        if i < TOP and _REPEATED.fullmatch(words) and self.text.find(words[1:-2], self.pieces[i].end) >= 0:
            return BlockKind.HEADING
        if shape is Shape.ITEM and self.is_numbered_heading(i):
            return BlockKind.HEADING
        self.in_body = self.in_body or shape in (Shape.PROSE, Shape.CUT) or self.headline is not None
        return BlockKind.PARAGRAPH if shape in (Shape.PROSE, Shape.CUT) else BlockKind.LIST_ITEM

    def _mark_tail(self) -> None:
        """After the article's last paragraph only clutter may follow; lonely headings there are clutter."""
        body = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.BOILERPLATE)
        if not any(kind in body for kind in self.kinds):
            return
        for i in range(len(self.kinds) - 1, -1, -1):
            if self.kinds[i] in body:
                return
            self.kinds[i] = BlockKind.CLUTTER


def _plain(words: str) -> str:
    return re.sub(r"\W+", " ", words).strip().casefold()
