"""The companies of one article: those that the gazetteer knows, and those that the text shows to be companies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from evbattery.knowledge import CompanyRecord, find_companies
from evbattery.reading.company_cues import MEDIA
from evbattery.reading.company_evidence import KnownMention, companies_among, is_known_company
from evbattery.reading.company_names import Candidate, find_candidates
from evbattery.reading.company_patterns import legal_tail
from evbattery.reading.company_short_forms import bare_name, defined_short_forms, short_forms
from evbattery.reading.company_small_names import small_brands, small_names
from evbattery.reading.exchanges import EXCHANGES
from evbattery.reading.masking import without_overlaps
from evbattery.reading.mentions import (
    CHEMISTRY,
    DATE,
    FIGURE_TAGS,
    PERSON,
    PLACE,
    Mention,
    Organisation,
    OrgMention,
    Person,
    PlaceMention,
)
from evbattery.reading.mentions import MEDIA as MEDIUM
from evbattery.reading.shapes import is_headline

Span = tuple[int, int]
_BEHIND_EXCHANGE = re.compile(rf"\b(?:{EXCHANGES}) ?: ?$")
_FORM_WORDS = frozenset(
    "Industries Technologies Technology International Group Holding Holdings Corporation Company".split()
)
#: Longer names are found in capitals too.
_LONG_ENOUGH = 4
_RANK = (DATE, *FIGURE_TAGS.values(), MEDIUM, PERSON, PLACE, CHEMISTRY)


def find_organisations(text: str, spans: Sequence[Span], others: Sequence[Mention] = ()) -> list[OrgMention]:
    """All companies named in *spans* of the text, each mention linked to its organisation.

    *others* are the mentions of everything else that has a name: people, media, places, dates, figures. A company that
    the gazetteer does not know is found by the words around it (:mod:`evbattery.reading.company_evidence`), then
    wherever its name or a short form of it stands.
    """
    rest = without_overlaps(others, _RANK)
    by_span = _by_span(spans, rest)
    known = [_known(text, span, by_span[span]) for span in spans]
    brand, small = small_brands(text), small_names(text)
    candidates = [
        []
        if is_headline(text[span[0] : span[1]])
        else list(find_candidates(text, span, [(m.start, m.end) for m in found], by_span[span], brand, small))
        for span, found in zip(spans, known, strict=True)
    ]
    strong = companies_among(text, spans, known, candidates, [by_span[span] for span in spans])
    alone = _alone(known, candidates, strong)
    trusted = {m.record.name for found in known for m in found if not m.ordinary}
    # A unit that the gazetteer knows as one is that company; others go by the names of their owners there.
    whole = {text[m.start : m.end] for found in known for m in found if m.record.parents}
    units = frozenset(c.name for found in candidates for c in found if c.unit and c.name in strong) - whole
    named_units = _places_of(units, text)
    roster = _Roster(text, units)
    for found, possible in zip(known, candidates, strict=True):
        for mention in found:
            if any(a <= mention.start and mention.end <= b for a, b in named_units):
                continue
            longer = next(
                (
                    c
                    for c in possible
                    if c.name in strong and c.start <= mention.start and mention.end <= c.end
                ),
                None,
            )
            if longer is not None:
                begins = longer.start == mention.start
                if begins and (mention.record.name not in alone or _same_company(text, mention, longer)):
                    roster.add_known(KnownMention(longer.start, longer.end, mention.record, False))
            elif not mention.ordinary or mention.record.name in trusted or is_known_company(mention, strong):
                roster.add_known(mention)
    roster.add_unknown(spans, strong, candidates, rest)
    return roster.mentions()


def _places_of(names: frozenset[str], text: str) -> list[Span]:
    """Where names stand, the longest first."""
    if not names:
        return []
    either = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return [match.span() for match in re.finditer(rf"(?<![\w-])(?:{either})(?![\w-])", text)]


def _same_company(text: str, mention: KnownMention, longer: Candidate) -> bool:
    """Whether a longer name adds only words for the form of a company: Foo Industries is Foo, Foo Canada is not."""
    return set(text[mention.end : longer.end].split()) <= _FORM_WORDS


def _alone(
    known: Sequence[Sequence[KnownMention]], candidates: Sequence[Sequence[Candidate]], strong: set[str]
) -> set[str]:
    """The companies of the gazetteer that stand somewhere by a name that is not part of a longer one.

    Where a known name only begins a longer one the longer is the same company's; where it also stands alone the longer
    one is another company's, a subsidiary's say.
    """
    alone = set[str]()
    for found, possible in zip(known, candidates, strict=True):
        longer = [c for c in possible if c.name in strong]
        alone |= {
            m.record.name for m in found if not any(c.start <= m.start and m.end <= c.end for c in longer)
        }
    return alone


def _by_span(spans: Sequence[Span], mentions: Sequence[Mention]) -> dict[Span, list[Mention]]:
    grouped: dict[Span, list[Mention]] = {span: [] for span in spans}
    following = iter(mentions)
    mention = next(following, None)
    for span in sorted(spans):
        while mention is not None and mention.start < span[1]:
            if mention.start >= span[0] and mention.end <= span[1]:
                grouped[span].append(mention)
            mention = next(following, None)
    return grouped


def _known(text: str, span: Span, others: Sequence[Mention]) -> list[KnownMention]:
    """Companies of the gazetteer that are neither part of a person's name nor a paper's."""
    taken = [(m.start, m.end) for m in others if isinstance(m, Person)]
    towns = {(m.start, m.end) for m in others if isinstance(m, PlaceMention)}
    found: list[KnownMention] = []
    shouted = text[span[0] : span[1]].isupper() and len(re.findall(r"[A-Z]{2,}", text[span[0] : span[1]])) > 2
    for mention in find_companies(text, *span):
        inside = any(
            a <= mention.start and mention.end <= b and (a, b) != (mention.start, mention.end)
            for a, b in taken
        )
        if inside or text[mention.start : mention.end] in MEDIA:
            continue
        # A word is not enough in a line of capitals, behind another company ("Foo Firefly"), where a town has it.
        after_other = bool(found) and found[-1].end + 1 == mention.start and text[found[-1].end] == " "
        ordinary = (
            mention.ordinary
            or (shouted and mention.end - mention.start <= 4)
            or ((mention.start, mention.end) in towns and " " not in text[mention.start : mention.end])
        )
        if mention.ordinary and after_other:
            continue
        found.append(KnownMention(mention.start, mention.end, mention.record, ordinary))
    return found


class _Roster:
    """The organisations of an article as they are found."""

    def __init__(self, text: str, units: frozenset[str]) -> None:
        self._text = text
        self._units = units
        self._by_key: dict[str, Organisation] = {}
        self._found: list[tuple[int, int, Organisation]] = []

    def add_known(self, mention: KnownMention) -> None:
        """A mention of a company of the gazetteer."""
        record: CompanyRecord = mention.record
        written = self._text[mention.start : mention.end]
        org = self._by_key.get(record.name)
        if org is None:
            org = Organisation(
                record.name, country=record.country, roles=record.roles, known=True, first=mention.start
            )
            self._by_key[record.name] = org
        org.names.add(bare_name(written))
        self._found.append((mention.start, mention.end, org))

    def add_unknown(
        self,
        spans: Sequence[Span],
        strong: set[str],
        candidates: Sequence[Sequence[Candidate]],
        others: Sequence[Mention],
    ) -> None:
        """Every mention of the companies that the text alone shows, in full and in short."""
        covered = {spot for start, end, _ in self._found for spot in range(start, end)}
        open_names = [c for found in candidates for c in found if c.start not in covered]
        for _, _, org in self._found:
            self._by_key.update(dict.fromkeys(org.names, org))
        known = list(dict.fromkeys(name for _, _, org in self._found for name in sorted(org.names)))
        fresh = list(dict.fromkeys(c.name for c in open_names if c.name in strong))
        full = short_forms([*known, *fresh], [c.name for c in open_names], self._units)
        for name in [name for name in full if len(name) > _LONG_ENOUGH and not name.isupper()]:
            full[name.upper()] = full[name]
        ends = [(end, org) for _, end, org in self._found]
        ends += [(c.end, self._org(full[c.name], c.start)) for c in open_names if c.name in fresh]
        for short, org in defined_short_forms(self._text, ends):
            other = self._by_key.get(short) or self._by_key.get(full.get(short, short))
            if other is not None and other is not org:
                # The definition makes them one company; what the gazetteer knows of it is kept.
                other, org = (org, other) if other.known and not org.known else (other, org)
                self._absorb(other, org)
            if short not in self._by_key:
                self._by_key[short] = org
            full[short] = short
        weak = [(c.start, c.end) for c in open_names if c.name not in full]
        self._search(spans, full, others, weak)

    def _org(self, name: str, first: int) -> Organisation:
        org = self._by_key.get(name)
        if org is None:
            org = self._by_key[name] = Organisation(name, first=first)
        org.first = min(org.first, first)
        return org

    def _absorb(self, other: Organisation, org: Organisation) -> None:
        for name, owner in list(self._by_key.items()):
            if owner is other:
                self._by_key[name] = org
        org.names |= other.names

    def _search(
        self, spans: Sequence[Span], full: dict[str, str], others: Iterable[Mention], weak: Sequence[Span]
    ) -> None:
        """Find the names wherever they stand, the longest first; a short form is not part of some other longer name."""
        covered = {spot for start, end, _ in self._found for spot in range(start, end)}
        covered |= {spot for m in others if not isinstance(m, PlaceMention) for spot in range(m.start, m.end)}
        places = {(m.start, m.end) for m in others if isinstance(m, PlaceMention)}
        if not full:
            return
        names = "|".join(re.escape(name) for name in sorted(full, key=lambda name: (-len(name), name)))
        pattern = re.compile(rf"(?<![\w&@])(?:{names})(?![\w&])(?!-[A-Z])(?!\.(?:com|org|net)\b)")
        for start, end in spans:
            for match in pattern.finditer(self._text, start, end):
                written = match.group()
                longer = full[written] != written and any(
                    a <= match.start() and match.end() < b for a, b in weak
                )
                # A symbol behind its exchange is no mention; elsewhere it is one ("no position in FOO").
                symbol = _BEHIND_EXCHANGE.search(self._text, max(start, match.start() - 20), match.start())
                if match.start() in covered or match.span() in places or longer or symbol:
                    continue
                org = self._org(full[written], match.start())
                org.names.add(written)
                stop = self._with_legal_form(match.end(), end)
                self._found.append((match.start(), stop, org))

    def _with_legal_form(self, at: int, end: int) -> int:
        tail = legal_tail().match(self._text, at, end)
        return tail.end() if tail else at

    def mentions(self) -> list[OrgMention]:
        """Every mention, in order; the organisation's name is the fullest that the article writes."""
        for org in {id(org): org for _, _, org in self._found}.values():
            fullest = max(org.names, key=lambda name: (len(name), name))
            # What else a known company was called is not its name where the text gives that in full.
            first = org.name.split(" ")[0]
            if not (org.known and first != org.name in org.names and first not in fullest):
                org.name = fullest
        return sorted((OrgMention(start, end, org) for start, end, org in self._found), key=lambda m: m.start)
