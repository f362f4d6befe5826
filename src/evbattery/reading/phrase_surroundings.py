"""What stands around a phrase about a plant and belongs to it: its place at a distance, its builder behind it."""

from __future__ import annotations

import re

from evbattery.patterns import Gated
from evbattery.reading.company_focus import nearest_company
from evbattery.reading.document import Sentence
from evbattery.reading.facility_kinds import kind_of
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.locations import is_spot
from evbattery.reading.mentions import PlaceMention
from evbattery.reading.place_phrases import CHAIN, CHOSEN, FAR_PLACE, FRONTED, TIED_PLACE, WHERE, WON
from evbattery.reading.plant_deeds import GOODS
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import verb_groups

#: What ties a plant that is known to a place further behind: its size, or that it was promised to the place.
_SIZED = Gated(
    r" (?:of|with) (?:an? )?(?:annual|planned|nameplate|design) (?:output|capacity)|,? (?:it |"
    r"that it )?(?:had |has |was )?(?:planned|announced|slated|earmarked|proposed)\b"
)
#: A place at which something is said to be or to be done.
_SOMEWHERE = re.compile(
    rf"\b(?P<prep>in|at|near|outside|In|At|Near|Outside) (?:the )?(?:[a-z]+ of )?(?P<places>{CHAIN})(?!'s |-)"
)
#: What stands before a place at which something else is: an office, a fair, a market, a person, another company.
ELSEWHERE = re.compile(
    r"\b(?:[Bb]ased|[Hh]eadquartered|headquarters|listed|traded|registered|founded|born|incorporated|offices?|markets?|"
    r"customers?|"
    r"fair|show|exhibition|expo|conference|summit|congress|event|meeting|court|filing|regulators?|exchange|"
    r"stocks?|shares?|"
    r"reporters|journalists|governments?|officials|ministers?|capital|sources|analysts|unions?|court|said|says|"
    r"told|speaking|presented|showed|signed|ceremony|sold|sales|sells?|sites?|projects?|"
    r"university|institute|school|laborator\w+|mines?|deposits?|warehouses?|stores?|port|talks|law|parliament|ministry|"
    r"carmakers?|makers?|companies|company|peers?|rivals?|competitors?|customers?|buyers?|partners?|plants?|"
    r"factor(?:y|ies)|"
    r"cars|vehicles|buses|scooters|drivers|stations?|Ⓞ(?:,? (?:which|an?|the) [^,;.]{0,30})?|Ⓟ)(?: \w+){0,2} ?,? $"
)
#: What is spoken of next: "A question about Győr got a shorter answer", "As for Győr".
_ABOUT = re.compile(rf"\b(?P<prep>about|[Aa]s for|[Oo]n|to|[Ff]or|over) (?P<places>{CHAIN})(?!'s |-)")
_FAR = 140
#: Characters between "makes" and the goods.
_GOODS_NEAR = 40
#: What sets a plant apart from the one spoken of before.
NEXT_DOOR = re.compile(
    r" (?:next door|alongside|beside it|next to it|across (?:the (?:road|valley|river|street)|town)|(?:down|"
    r"up) the road|on the adjacent)\b"
)
_IN_SAME_TOWN = re.compile(r" (?:in|at|on) the same (?:city|town|place|village|municipality)\b")
_THERE = re.compile(r"[^.;ⒻⓁⓄ]{0,30}?\bthere\b(?! (?:is|are|was|were|has|have|will|would)\b)")
_IN_TOWN = re.compile(r",? in (?:the|that|this) (?:same )?(?:city|town|village|municipality)\b")
_TOWN_OF = re.compile(r" (?:town|village|city|municipality|port)\b")
_NAMED = re.compile(rf"(?P<places>{CHAIN})")
#: "GYŐR, Hungary (Wire) - ", and what says that a plant stands where the article was written.
_DATELINE = re.compile(rf"(?P<places>{CHAIN})(?:,? Ⓓ)?(?: \([^()]{{2,40}}\))? (?:-|--|:) ")
_HERE = Gated(r"[^.;ⒻⓁ]{0,40}?\b(?:here|in (?:the|this) (?:village|town|city|community|municipality))\b")
#: "The hall that it is building": whose the plant is stands behind it.
_BUILT_BY = Gated(
    r",? (?:that |which )?(?:it|they) (?:is|are|has been|have been|plans to|wants to|"
    r"had promised to|intends to|has|had)? ?(?:now |already )?(?:build|open|plan|construct|set|"
    r"run|operat|announce|promise)"
)


def stands_beside(sentence: Sentence, phrase: FacilityPhrase) -> bool:
    """Whether the plant is said to stand beside the one that was spoken of before, as in "the pack hall next door"."""
    place = sentence.masked.position(phrase)
    return place is not None and NEXT_DOOR.match(sentence.masked.text, place + 1) is not None


def stands_in_same_town(sentence: Sentence, phrase: FacilityPhrase) -> bool:
    """Whether the plant stands beside the one told before and is another: "a smaller laboratory in the same city"."""
    place = sentence.masked.position(phrase)
    return place is not None and _IN_SAME_TOWN.match(sentence.masked.text, place + 1) is not None


def take_here(sentence: Sentence, phrase: FacilityPhrase) -> None:
    """Give a plant "here" the place of the dateline that its sentence begins with."""
    place = sentence.masked.position(phrase)
    if place is None or phrase.places or phrase.plural or not _HERE.match(sentence.masked.text, place + 1):
        return
    match = _DATELINE.match(sentence.masked.text)
    if match is not None:
        phrase.places = _places(sentence, match)


def take_there(before: Sentence | None, sentence: Sentence, phrase: FacilityPhrase) -> None:
    """Give a plant "there" the one town of the sentence *before*."""
    place = sentence.masked.position(phrase)
    if place is not None and not phrase.places and _IN_TOWN.match(sentence.masked.text, place + 1):
        # "Foo, a Győr company, has a pilot plant in the city."
        named = [
            m
            for spot, m in sentence.masked.at.items()
            if spot < place and isinstance(m, PlaceMention) and is_spot(m)
        ]
        phrase.places = tuple(("in", mention) for mention in named[-1:])
    if before is None or place is None or phrase.places or before.paragraph != sentence.paragraph:
        return
    text = sentence.masked.text
    if not (_THERE.match(text, place + 1) or _IN_TOWN.match(text, place + 1)) or "Ⓛ" in text:
        return
    rows = [
        [m for _, m in before.masked.inside(*match.span("places")) if isinstance(m, PlaceMention)]
        for match in before.masked.find(_NAMED)
    ]
    towns = [row for row in rows if is_spot(row[0])]
    if len(towns) == 1:
        phrase.places = tuple(("in", mention) for mention in towns[0])


def take_town_of_area(before: Sentence | None, sentence: Sentence, phrase: FacilityPhrase) -> None:
    """Give a plant "in the Quebec town" the one town of the sentence *before*."""
    place = sentence.masked.position(phrase)
    if before is None or place is None or not phrase.places or is_spot(phrase.places[-1][1]):
        return
    if not _TOWN_OF.match(sentence.masked.text, place + 1):
        return
    towns = {m.name: m for m in before.mentions() if isinstance(m, PlaceMention) and is_spot(m)}
    if len(towns) == 1:
        phrase.places = (("in", next(iter(towns.values()))), *phrase.places)


def take_opening_town(before: Sentence | None, sentence: Sentence, phrase: FacilityPhrase) -> None:
    """Give a plant the one town of the sentence that opens its paragraph: "Foo is calm in Győr. The plant ..."."""
    place = sentence.masked.position(phrase)
    if (
        before is None
        or place is None
        or phrase.places
        or phrase.plural
        or before.paragraph != sentence.paragraph
    ):
        return
    if (
        phrase.reference is not Reference.KNOWN
        or any(isinstance(m, PlaceMention) and is_spot(m) for m in sentence.mentions())
        or "Ⓕ" in sentence.masked.text[:place]
    ):
        return
    text = before.masked.text
    found = list(before.masked.find(_SOMEWHERE)) if "Ⓕ" not in text else []
    found = found or (list(before.masked.find(_ABOUT)) if "Ⓕ" not in text else [])
    if len(found) == 1 and not ELSEWHERE.search(text[max(0, found[0].start() - 60) : found[0].start()]):
        chain = _places(before, found[0])
        if is_spot(chain[0][1]):
            phrase.places = chain


def take_maker(before: Sentence | None, sentence: Sentence, phrase: FacilityPhrase) -> None:
    """Give "that factory" to the company that the sentence *before* says to make goods, without a plant of its own."""
    if (
        before is None
        or before.paragraph != sentence.paragraph
        or phrase.owners
        or phrase.places
        or phrase.plural
    ):
        return
    if not phrase.words.startswith(("That ", "This ")) or "Ⓕ" in before.masked.text:
        return
    for group in verb_groups(before.masked.text):
        made = group.finite and not group.negated and not group.passive and group.says(VerbClass.PRODUCE)
        if made and GOODS.search(before.masked.text, group.end, group.end + _GOODS_NEAR):
            own = nearest_company(before, group.start)
            phrase.owners = (own,) if own is not None else ()
            if phrase.kind is None:
                phrase.kind = kind_of(before.masked.text[group.end : group.end + _GOODS_NEAR])
                phrase.kind_span = before.masked.span(group.verb, group.end)


def take_far_place(sentence: Sentence, phrase: FacilityPhrase) -> None:
    """Give the phrase the place that stands at a distance behind it or at the front, if it has none of its own."""
    place = sentence.masked.position(phrase)
    if place is None or phrase.places or (phrase.plural and phrase.count is None):
        return
    text = sentence.masked.text
    match = (
        FAR_PLACE if phrase.reference is Reference.NEW or _SIZED.match(text, place + 1) else TIED_PLACE
    ).match(text, place + 1)
    if match is None and _may_stand_there(phrase):
        match = FRONTED.match(text)
    if match is None:
        match = next(
            (where for where in WHERE.finditer(text, 0, place + 1) if where.end() == place + 1), None
        )
    if match is None and (won := WON.search(text, max(0, place - 60), place)) is not None:
        match = (
            won
            if not text[won.end() - 4 : won.end()].endswith("for ") or CHOSEN.search(text, 0, won.start())
            else None
        )
    if match is None and _may_stand_there(phrase):
        match = _only_place(sentence, place)
    if match is not None:
        phrase.places = _places(sentence, match)


def _only_place(sentence: Sentence, place: int) -> re.Match[str] | None:
    """The one town of the sentence at which something is said to be, unless other plants stand in the sentence."""
    text = sentence.masked.text
    low, high = text.rfind(";", 0, place) + 1, text.find(";", place)
    high = high if high >= 0 else len(text)
    if text.count("Ⓕ", low, high) > 1 or "Ⓛ" not in text:
        return None
    found = [
        match
        for match in _SOMEWHERE.finditer(text, low, high)
        if not ELSEWHERE.search(text[max(0, match.start() - 60) : match.start()])
    ]
    if len(found) != 1 or not abs(found[0].start() - place) < _FAR:
        return None
    mention = sentence.masked.at.get(found[0].start("places"))
    return found[0] if isinstance(mention, PlaceMention) and is_spot(mention) else None


def _places(sentence: Sentence, match: re.Match[str]) -> tuple[tuple[str, PlaceMention], ...]:
    """The places of a match, each with the preposition that ties it."""
    group = next((name for name in ("places", "places2", "label") if match.groupdict().get(name)), "places")
    prep = next((match[name] for name in ("prep", "prep2") if match.groupdict().get(name)), "in")
    return tuple(
        (prep.lower(), m)
        for _, m in sentence.masked.inside(*match.span(group))
        if isinstance(m, PlaceMention)
    )


def take_builder(sentence: Sentence, phrase: FacilityPhrase) -> None:
    """Give "the hall that it is building" its builder: the company that "it" stands for."""
    place = sentence.masked.position(phrase)
    if place is not None and not phrase.owners and _BUILT_BY.match(sentence.masked.text, place + 1):
        own = nearest_company(sentence, place)
        phrase.owners = (own,) if own is not None else ()


def _may_stand_there(phrase: FacilityPhrase) -> bool:
    if phrase.reference is Reference.KNOWN:
        return bool(phrase.owners)  # "In Győr, the Foo plant remains idle."
    return phrase.reference is Reference.NEW or (
        phrase.reference is Reference.POSSESSED and phrase.kind is not None
    )
