"""Who "the company", "the Japanese carmaker" and "both partners" are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from evbattery.reading.anaphors import (
    HEADING,
    REPORTED,
    TERM,
)
from evbattery.reading.asides import is_aside
from evbattery.reading.blocks import BlockKind
from evbattery.reading.company_focus import is_hired, is_of_somebody, main_company, topic_company
from evbattery.reading.contexts import clause
from evbattery.reading.document import Document, Sentence
from evbattery.reading.mentions import ORG, Mention, Organisation, OrgMention
from evbattery.reading.nationality import told_nations
from evbattery.reading.objects import is_object
from evbattery.reading.references import references
from evbattery.reading.role_nouns import told_roles
from evbattery.reading.salience import Salience
from evbattery.reading.sellers import seller_of_goods
from evbattery.reading.speakers import find_speaker, mentions_of_speaker, speaking_of_itself

#: Somebody speaks for his company.
_WE = re.compile(r"\b(?:[Ww]e(?:'ve|'re|'ll|'d)?|[Oo]urs?)\b")
#: An article with so many sentences that say "we" outside of quotes is written, or answered, by a company.
_VOICE = 3
#: "Foo's battery unit Bar": the sentence is about Bar.
_WHOSE = re.compile(r"'s? (?:[a-z-]+ ){0,3}?Ⓞ(?!')")
#: A name at the front of an item, which is no key of a fact sheet.
_LABEL = re.compile(
    r"(?!(?:Capacity|Jobs|Investment|Costs?|Status|Location|Place|Site|Start|Products?|Output|Owner|Operator|Phase|Stage|"
    r"Timeline|Plan|Background|Note|Update|Size|Chemistry|Customers?)\b)"
    r"[A-Z][\w&.'-]{2,40}(?: [A-Z][\w&.'-]{0,40}){0,3}: "
)
#: A heading of a name that is not known: whoever was spoken of above is not "the company" below.
_UNKNOWN_NAME = re.compile(r"[A-Z][\w&'-]+(?: (?:[A-Z][\w&'-]*|Ⓞ|of|and|&)){1,4}")
#: "Foo has a contract under which Bar sends it cells": the sentence is about Foo.
_UNDER_WHICH = re.compile(r",? (?:under|in|by|through|for|with|after|from|to) which (?:[\w'-]+ ){0,4}$")
_IT = re.compile(r"\W*Its? ")
#: Two who do something with each other, however far apart they are named.
_JOINED = re.compile(
    r"\b(?:together|jointly|in (?:partnership|co-?operation|tandem)) with (?:[\w'&Ⓛ-]+ ){0,5}?Ⓞ"
)
#: A heading of a company, or of a company and its town.
_NAMES_ALONE = re.compile(
    r"\W*(?:\d{1,2}[.)] ?)?(?:Ⓓ ?[:-] ?)?(?:[ⓄⓁ](?: [A-Z]\w+)?(?:, | and | & |/| - |: | in | ?\(|\)| ?\| ?|[.:])?)+"
    r"(?:(?<=\()[^()ⓄⓁ]{1,60}\))?"
)


def resolve_anaphors(document: Document) -> None:
    """Replace each noun that stands for a company by a mention of that company, sentence by sentence."""
    _learn(document)
    mentioned = Counter(id(m.org) for sentence in document.sentences for _, m in sentence.orgs())
    salience = Salience(main_company(document.sentences, mentioned), terms=_defined_terms(document.sentences))
    speaker = find_speaker(document, topic_company(document.sentences))
    paragraph, heading, sectioned = -1, False, False
    companies_listed = any(_is_item(s) and s.masked.text.startswith(ORG) for s in document.sentences)
    voice = _voice(document.sentences)
    before: Sentence | None = None
    for sentence in document.sentences:
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            topic = salience.topic
            # A new paragraph returns to the article's main company, unless a heading has named another.
            if companies_listed and _is_item(sentence) and _LABEL.match(sentence.masked.text):
                # "Foo: its plant": whoever Foo is, it is not the company of the item above.
                salience.focus = None
            elif salience.home:
                salience.focus = salience.home[0]
            elif topic in salience.recent and not heading:
                salience.focus = topic
        heading = (
            sentence.block.kind is BlockKind.HEADING or HEADING.fullmatch(sentence.masked.text) is not None
        )
        if heading:
            salience.home = _heads(sentence)
            sectioned = sectioned or bool(salience.home)
            if sectioned and _UNKNOWN_NAME.fullmatch(sentence.masked.text) is not None:
                salience.recent.clear()
                salience.focus = None
        sentence.focus = voice if voice is not None and _says_we(sentence) else salience.focus
        sentence.focus = seller_of_goods(before, sentence) or sentence.focus
        before = sentence if sentence.orgs() or sentence.paragraph != paragraph else before
        if is_of_somebody(sentence.masked.text):
            sentence.focus = _partner(sentence, salience)
        added = references(sentence, salience)
        if speaker is not None and speaking_of_itself(sentence, document.text):
            sentence.focus = speaker
            added += mentions_of_speaker(sentence, speaker)
        if added:
            kept = [
                m for m in sentence.mentions() if not any(a.start < m.end and m.start < a.end for a in added)
            ]
            every: list[Mention] = sorted([*kept, *added], key=lambda m: m.start)
            sentence.mask(document.text, every)
        _update(sentence, salience)


def _is_item(sentence: Sentence) -> bool:
    return sentence.block.kind is BlockKind.LIST_ITEM


def _heads(sentence: Sentence) -> tuple[Organisation, ...]:
    """The companies of a heading that is made of names alone: "Foo", "3. Foo and Bar (Győr, Hungary)"."""
    named = _NAMES_ALONE.fullmatch(sentence.masked.text) is not None
    return tuple(org for _, m in sentence.orgs() for org in m.orgs) if named else ()


def _voice(sentences: Sequence[Sentence]) -> Organisation | None:
    """The company that speaks in the first person throughout the article, if one does."""
    said = sum(map(_says_we, sentences))
    return topic_company(sentences) if said >= _VOICE else None


def _says_we(sentence: Sentence) -> bool:
    text = sentence.masked.text
    return '"' not in text and _WE.search(text) is not None


def _learn(document: Document) -> None:
    """Take over what the text itself says of companies that the gazetteer does not know."""
    for sentence in document.sentences:
        for org, role, _, _ in told_roles(sentence):
            if not org.known and role.value not in org.roles:
                org.roles = (*org.roles, role.value)
        for org, where, _, _ in told_nations(sentence):
            if not org.known:
                org.country = org.country or where.alpha_2


def _defined_terms(sentences: Sequence[Sentence]) -> dict[str, Organisation]:
    """The capitalised nouns that a text sets for a company: "Foo Inc. (“Foo” or the “Company”)"."""
    terms: dict[str, Organisation] = {}
    for sentence in sentences:
        for match in sentence.masked.find(TERM):
            mention = sentence.masked.at.get(match.start())
            if isinstance(mention, OrgMention):
                terms.setdefault(match["term"], mention.org)
    return terms


def _partner(sentence: Sentence, salience: Salience) -> Organisation | None:
    """Who "its partner" is: the other of two that were named as a pair."""
    pair = salience.pair or ()
    if not sentence.masked.text.startswith("Its partner") or salience.focus not in pair:
        return None
    return next((org for org in pair if org is not salience.focus), None)


def _update(sentence: Sentence, salience: Salience) -> None:
    subject = _subject(sentence)
    if subject is not None and _goes_on(sentence, subject):
        subject = None  # "Its plant opened; Bar has signed for deliveries": the text goes on about whose plant it is.
    named = [org for _, mention in sentence.orgs() for org in mention.orgs]
    for org in named:
        salience.note(org)
    for match in re.finditer(
        r"Ⓞ(?: \([^()]{1,60}\))*(?:,? and|, which [^.;]{1,80}? with| with|-) (?:[\w'&Ⓛ-]+ ){0,5}?Ⓞ",
        sentence.masked.text,
    ):
        pair = [m for place, m in sentence.orgs() if match.start() <= place < match.end()]
        if len(pair) == 2 and pair[0].org is not pair[1].org:
            salience.pair = (pair[0].org, pair[1].org)
    if len({id(org) for org in named}) == 2 and _JOINED.search(sentence.masked.text) is not None:
        salience.pair = (named[0], next(org for org in named if org is not named[0]))
    if subject is not None:
        salience.focus = subject
    elif salience.focus is None and named:
        salience.focus = named[0]


def _goes_on(sentence: Sentence, subject: Organisation) -> bool:
    """Whether the sentence begins with "its" or "it", and the company that acts comes in a later clause."""
    end = clause(sentence, 0)[1]
    places = [place for place, m in sentence.orgs() if m.org is subject]
    return _IT.match(sentence.masked.text) is not None and all(place >= end for place in places)


def _subject(sentence: Sentence) -> Organisation | None:
    """The company that the sentence is about: the first that is neither its source nor an object."""
    text = sentence.masked.text
    for place, mention in sentence.orgs():
        if (
            not REPORTED.search(text[max(0, place - 20) : place])
            and not is_object(text, place)
            and not is_hired(text, place)
            and not _UNDER_WHICH.search(text, 0, place)
            and not is_aside(text, place, len(text))
            and not _WHOSE.match(text, place + 1)
        ):
            return mention.org
    return None
