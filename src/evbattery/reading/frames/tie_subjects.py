"""Which companies a way to tie names, and who acts where the words name only the other side."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from evbattery.patterns import Gated
from evbattery.reading.asides import is_aside
from evbattery.reading.document import Sentence
from evbattery.reading.frames.bonds import Bond, Bonds
from evbattery.reading.frames.tie_rules import TieRule
from evbattery.reading.mentions import Organisation, OrgMention

#: Companies joined at the head of a clause.
_SHARE = r"(?: \([^()]{0,40}\))?"
_RUN = Gated(rf"Ⓞ{_SHARE}(?:(?:, Ⓞ{_SHARE}){{0,6}},? (?:and|&) Ⓞ{_SHARE})?")
#: Companies behind these words are objects or sources, not those who act.
_OBJECT = re.compile(
    r"(?:\b(?:with|to|from|in|into|by|against|than|unlike|like|supplies|supplying|including|according to|for|at|told|"
    r"between|among|formed by|owned by|set up by|(?:maker|producer|manufacturer|supplier|buyer|venture)s? of) |\()$"
)
#: Who acts stands in an earlier sentence.
_PRONOUN = Gated(r"\b(?:[Ii]t|[Tt]hey|[Ii]ts|[Tt]heir)\b")
_WE = Gated(r"\b(?:[Ww]e|[Oo]ur|us)\b")
#: "Creditors", "the receivers": they do it, no company.
_SOMEBODY_ELSE = re.compile(r"(?:^|[,;:] )(?:[A-Za-z-]+ ){0,2}[A-Za-z-]+s (?:have |had |will |also )?$")


@attrs.frozen
class Scene:
    """A plain sentence, what was told before it, and the company that the article is about."""

    sentence: Sentence
    bonds: Bonds
    topic: Organisation | None
    #: Whether no other company is named nearly as often as the topic.
    dominant: bool = False

    @property
    def text(self) -> str:
        """The plain sentence."""
        return self.sentence.masked.text

    def named(self, match: re.Match[str], *groups: str) -> list[Organisation]:
        """The companies in groups of a match, those that plurals stand for among them."""
        found: dict[Organisation, None] = {}
        for group in groups:
            if group in match.re.groupindex and match[group] is not None:
                found.update(dict.fromkeys(self.within(*match.span(group))))
        return list(found)

    def within(self, start: int, end: int) -> list[Organisation]:
        """The companies between two positions, each once."""
        mentions = [m for _, m in self.sentence.masked.inside(start, end) if isinstance(m, OrgMention)]
        return list(dict.fromkeys(org for m in mentions for org in m.orgs))

    def before(self, position: int) -> list[Organisation]:
        """The companies of the sentence before a position."""
        return [m.org for place, m in self.sentence.orgs() if place < position]


def other_owner(scene: Scene, named: Sequence[Organisation]) -> list[Organisation]:
    """Whose "venture with Bar" it is: of the company that the article is about, else of the one in focus."""
    for org in (scene.topic, scene.sentence.focus):
        if org is not None and not any(org is other for other in named):
            return [org]
    return []


@attrs.frozen
class Sides:
    """Who acts, with whom, and from where on the sentence says so."""

    actors: list[Organisation]
    others: list[Organisation]
    start: int


def sides(rule: TieRule, match: re.Match[str], scene: Scene) -> Sides:
    """The companies on either side of a bond, as far as the text tells them; either side may be empty."""
    if "pronoun" in match.re.groupindex:
        return _by_pronoun(match, scene)
    others = scene.named(match, "orgs", "more")
    actors, start = _actors(rule, match, scene, others)
    apart = [org for org in others if org not in actors]
    if not apart and others and scene.topic is not None and scene.topic not in actors:
        # A noun for the subject itself ("the start-up") must mean somebody else: whom the article is about.
        mention = scene.sentence.masked.at.get(match.start("orgs"))
        apart = [scene.topic] if isinstance(mention, OrgMention) and mention.anaphoric else []
    return Sides(actors, apart, start)


def _by_pronoun(match: re.Match[str], scene: Scene) -> Sides:
    """In an interview "we" and "you" are the company that the article is about, "them" the one named before."""
    topic = [scene.topic] if scene.topic is not None else []
    earlier = scene.before(match.start())
    if match["pronoun"] in ("you", "us"):
        runs = list(_RUN.finditer(scene.text, max(0, match.start() - 200), match.start()))
        actors = scene.within(*runs[-1].span()) if runs else []
        start = runs[-1].start() if runs else match.start()
        return Sides(actors, [org for org in topic if org not in actors], start)
    if not _WE.search(scene.text, max(0, match.start() - 20), match.start()):
        return Sides([], [], match.start())
    return Sides(topic, [org for org in earlier[-1:] if org not in topic], match.start())


def _actors(
    rule: TieRule, match: re.Match[str], scene: Scene, others: list[Organisation]
) -> tuple[list[Organisation], int]:
    explicit = scene.named(match, "one", "two")
    if explicit and not others and rule.subject:
        return [*explicit, *_unsaid(match, scene, explicit)], match.start()
    if explicit or not rule.subject:
        return explicit, match.start()
    return _subject(rule, match, scene, others)


def _unsaid(match: re.Match[str], scene: Scene, actors: list[Organisation]) -> list[Organisation]:
    """In whom a stake is taken where the sentence does not say: what the text has been about."""
    for org in (*reversed(scene.before(match.start())), scene.sentence.focus, scene.topic):
        if org is not None and org not in actors:
            return [org]
    return []


def _subject(
    rule: TieRule, match: re.Match[str], scene: Scene, others: list[Organisation]
) -> tuple[list[Organisation], int]:
    """The companies that act and where they stand; the match's start where an earlier sentence names them."""
    position = match.start()
    text, low = scene.text, max(0, position - 400)
    runs = [
        run
        for run in _RUN.finditer(text, low, position)
        if any(org not in others for org in scene.within(*run.span()))
        and not is_aside(text, run.start(), position)
    ]
    acting = [run for run in runs if not _OBJECT.search(text[max(0, run.start() - 16) : run.start()])]
    if acting:
        return scene.within(*acting[-1].span()), acting[-1].start()
    last = scene.bonds.in_mind(scene.sentence)
    if runs:
        partner = (
            _partner(scene.within(*runs[-1].span()), last)
            if text[: runs[-1].start()].endswith("with ")
            else None
        )
        if partner is not None and partner not in others:
            return [partner], position
    elif _WE.search(text, 0, position):
        behind = [m.org for place, m in scene.sentence.orgs() if place >= match.end() and m.org not in others]
        if behind:
            return behind[:1], position
    elif not _PRONOUN.search(text, 0, position):
        if _SOMEBODY_ELSE.search(text[low:position]):
            return [], position
        if last is not None and last.paragraph == scene.sentence.paragraph and last.parties[0] not in others:
            # Where the article's own company was a party, the next deal is its own too.
            same = scene.topic is not None and last.has_party(scene.topic) and scene.topic not in others
            return [scene.topic if same and scene.topic is not None else last.parties[0]], position
        if rule.topical and scene.topic is not None and scene.topic not in others:
            return [scene.topic], position
    if scene.sentence.focus is not None and scene.sentence.focus not in others:
        return [scene.sentence.focus], position
    if runs:
        return scene.within(*runs[-1].span()), runs[-1].start()
    spoken = [org for org in scene.bonds.spoken if org not in others][-1:]
    behind = [m.org for place, m in scene.sentence.orgs() if place >= match.end() and m.org not in others]
    return spoken or (behind if rule.apart and len(behind) == 1 else []), position


def _partner(orgs: list[Organisation], bond: Bond | None) -> Organisation | None:
    """Who is tied with the object of an earlier bond ("the deal with Foo follows one with Bar")."""
    if bond is None or not bond.has_party(orgs[0]):
        return None
    return next((party for party in bond.parties if party not in orgs), None)
