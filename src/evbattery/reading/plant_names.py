"""Plants with a name of their own: where the text gives the name, and where it uses it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from evbattery.patterns import patterns
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import NAME, FacilityPhrase, Reference
from evbattery.reading.mentions import OrgMention, PlaceMention
from evbattery.reading.place_phrases import POST_PLACE

_NAME = r"(?P<name>[A-ZÀ-Þ][\w'-]*(?: (?:[A-ZÀ-Þ][\w'-]*|\d{1,2})){0,3})"
#: How a text gives the name of a plant. "(?P<org>Ⓞ)" belongs to the name ("Northvolt Ett").
_GIVEN = patterns(
    (
        rf"(?P<plant>Ⓕ),? (?:which (?:is|was|will be) |to be |also )?(?:dubbed|called|known as|"
        rf"named|christened|nicknamed|codenamed|baptised) (?:the )?[\"']?{_NAME}",
        rf"(?P<plant>Ⓕ), {_NAME},? (?=at|in|near|is|was|will|has|,|on|opened)",
        rf"{_NAME}, as (?P<plant>Ⓕ) (?:is|was|will be) (?:called|known|named|dubbed)",
        rf"(?P<org>Ⓞ) {_NAME}, (?P<plant>Ⓕ)",
        rf"(?:^|[a-z;,] ){_NAME}, (?P<plant>Ⓕ)(?=[,.;]|$)",
    )
)
#: A name inside the phrase itself: "the Foo Circle gigafactory", "Gigafactory Berlin".
_INSIDE = re.compile(
    r"(?:Ⓞ )(?P<name>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?) (?:[a-z-]+ )?(?:gigafactory|plant|"
    r"factory|facility|project|site|complex|campus)(?= near| in| at|,|$)"
)
_NO_NAME = frozenset(
    "The A An It In At On He She They Its This That These And But For "
    "With By From Phase Inc Ltd Corp "
    "Co LFP NMC NCM EV US EU January February March April May June July "
    "August September October November December Cell Battery LG SK Meanwhile "
    "However Today Now First Then Instead Monday Tuesday Wednesday Thursday Friday Sunday "
    "Saturday".split()
)

Mask = Callable[[Document, Sentence, list[FacilityPhrase]], None]


def name_plants(document: Document, mask: Mask) -> None:
    """Give phrases the names that the text tells, and find the further places where it uses these names."""
    named: dict[str, FacilityPhrase] = {}
    for sentence in document.sentences:
        for name, phrase in _given(document.text, sentence):
            phrase.name = phrase.name or name
            named.setdefault(name, phrase)
    if not named:
        return
    uses = re.compile(
        r"(?<![\w-])(?:"
        + "|".join(sorted(map(re.escape, named), key=lambda name: (-len(name), name)))
        + r")(?![\w-])"
    )
    for sentence in document.sentences:
        found = [
            _use(match.start(), match.end(), named[match.group()])
            for match in uses.finditer(document.text, sentence.start, sentence.end)
        ]
        free = [
            phrase
            for phrase in found
            if not any(
                isinstance(m, FacilityPhrase) and m.start < phrase.end and phrase.start < m.end
                for m in sentence.mentions()
            )
        ]
        if free:
            mask(document, sentence, free)


def _use(start: int, end: int, given: FacilityPhrase) -> FacilityPhrase:
    return FacilityPhrase(
        start,
        end,
        head=NAME,
        words=given.name or "",
        reference=Reference.KNOWN,
        plural=False,
        name=given.name,
    )


def _given(text: str, sentence: Sentence) -> Iterator[tuple[str, FacilityPhrase]]:
    masked = sentence.masked
    for pattern in _GIVEN.possible(masked.text):
        for match in masked.find(pattern):
            phrase = masked.at.get(match.start("plant"))
            if (
                not isinstance(phrase, FacilityPhrase)
                or phrase.plural
                or phrase.reference is Reference.BARE
                or match["name"].split(" ")[0] in _NO_NAME
            ):
                continue
            start = match.start("name")
            if "org" in pattern.groupindex:
                start = match.start("org")
                maker = masked.at.get(start)
                if isinstance(maker, OrgMention) and not phrase.owners:
                    phrase.owners = maker.orgs
            post = POST_PLACE.match(
                masked.text,
                match.end("name")
                + (masked.text[match.end("name")] == "," if match.end("name") < len(masked.text) else 0),
            )
            if post is not None and not phrase.places:
                phrase.places = tuple(
                    (post["prep"], m)
                    for _, m in masked.inside(*post.span("places"))
                    if isinstance(m, PlaceMention)
                )
            first, last = masked.span(start, match.end("name"))
            yield text[first:last], phrase
    for mention in sentence.mentions():
        if isinstance(mention, FacilityPhrase) and not mention.plural:
            inside = _INSIDE.search(mention.words)
            if inside is not None and not any(
                isinstance(m, PlaceMention) and m.name == inside["name"] for m in mention.inside
            ):
                yield inside["name"], mention
