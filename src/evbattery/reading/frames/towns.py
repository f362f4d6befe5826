"""Towns that a text speaks of like companies: who buys "from Linz" buys from the company whose plant is there."""

from __future__ import annotations

from evbattery.reading.document import Document, Sentence
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import Mention, Organisation, OrgMention, PlaceMention


def towns_of(document: Document) -> set[int]:
    """Identities of the organisations whose every name is also a place of the article."""
    places = {
        mention.name.casefold()
        for sentence in document.sentences
        for mention in sentence.mentions()
        if isinstance(mention, PlaceMention)
    }
    orgs = {id(m.org): m.org for sentence in document.sentences for _, m in sentence.orgs()}
    return {
        key
        for key, org in orgs.items()
        if not org.known and {name.casefold() for name in (org.names or {org.name})} <= places
    }


def without_towns(sentence: Sentence, towns: set[int], company: Organisation | None) -> Sentence:
    """The sentence in which each town stands for the company that the article is about."""
    if company is None or not any(id(m.org) in towns for _, m in sentence.orgs()):
        return sentence
    at: dict[int, Mention] = {
        place: OrgMention(m.start, m.end, company, anaphoric=True)
        if isinstance(m, OrgMention) and id(m.org) in towns
        else m
        for place, m in sentence.masked.at.items()
    }
    return sentence.seen_as(Masked(sentence.masked.text, sentence.masked.origins, at))
