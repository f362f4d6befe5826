"""The batteries that an article names, each with its maker: told beside the name, inferred, or by default."""

from __future__ import annotations

import re

from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.product_makers import Makers
from evbattery.reading.frames.product_phrases import named_products
from evbattery.reading.mentions import Organisation
from evbattery.reading.proposals import ProductSubject

_WITH = re.compile(r"\bwith (?:[a-z][\w-]* ){0,3}$")


def named_subjects(document: Document, makers: Makers) -> dict[str, ProductSubject]:
    """The batteries with a name of their own by that name, with the maker that the text lets find."""
    mentions: dict[str, list[tuple[Sentence, int]]] = {}
    for sentence in document.sentences:
        for place, name in named_products(sentence):
            mentions.setdefault(name, []).append((sentence, place))
    named = {name: ProductSubject(name) for name in mentions}
    # "its Foo cell" of a company that was not made out: no other company is to take its place.
    unclear: set[str] = set()
    for name, places in mentions.items():
        subject = named[name]
        for sentence, place in places:
            subject.maker = makers.told(sentence, place)
            if subject.maker is not None:
                break
            if makers.points(sentence, place):
                unclear.add(name)
                break
    open_names = [name for name, subject in named.items() if subject.maker is None and name not in unclear]
    for name in open_names:
        inferred = (makers.subject(sentence, place) for sentence, place in mentions[name])
        named[name].maker = makers.labelled(document, mentions[name][0][0]) or next(
            filter(None, inferred), None
        )
    told = {id(subject.maker): subject.maker for subject in named.values() if subject.maker is not None}
    for name in open_names:
        if named[name].maker is None:
            maker = _by_default(document, makers, mentions[name], list(told.values()))
            named[name].maker = None if _is_partner(maker, mentions[name]) else maker
    return named


def _is_partner(maker: Organisation | None, places: list[tuple[Sentence, int]]) -> bool:
    """Whether a sentence that names the battery tells of something done with the company."""
    return any(
        mention.org is maker and _WITH.search(sentence.masked.text[:at])
        for sentence, _ in places
        for at, mention in sentence.orgs()
    )


def _by_default(
    document: Document,
    makers: Makers,
    places: list[tuple[Sentence, int]],
    told: list[Organisation],
) -> Organisation | None:
    """Whose a battery is where nothing tells: the release's, the one in focus, the only maker told, the one before."""
    return makers.issuer or (
        next((s.focus for s, _ in places if makers.may_make(s.focus)), None)
        or (told[0] if len(told) == 1 else None)
        or makers.before(document, places[0][0])
        or makers.asked
    )
