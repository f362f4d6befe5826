"""Who "the company", "the Japanese carmaker" and "both partners" are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from evbattery.reading.anaphors import (
    APPOSED,
    APPOSED_END,
    COPULA,
    INTRODUCED,
    LISTED,
    OBJECT,
    OFFICE_OF,
    PLURAL,
    PREDICATE,
    REPORTED,
    SINGLE,
    SUPERLATIVE,
    TERM,
)
from evbattery.reading.blocks import BlockKind
from evbattery.reading.document import Document, Sentence
from evbattery.reading.locations import locate
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import Measured, Mention, Organisation, OrgMention, PlaceMention
from evbattery.reading.nationality import told_nations
from evbattery.reading.role_nouns import matched_role, role_of_noun, told_roles
from evbattery.reading.salience import Salience, Wanted
from evbattery.reading.speakers import find_speaker, mentions_of_speaker, speaking_of_itself
from evbattery.values.countries import country_by_demonym

#: A company with an aside that other companies stand in, up to the verb behind it.
_ASIDE = re.compile(
    r"[ⓄⒷ](?: \([^()]{1,60}\))?, (?:an?|the|part of|(?:jointly |half |wholly )?owned by|which|who|whose|"
    r"backed by|based|formerly|"
    r"itself|now|long|one of|set up by|founded by|in which) [^;.]{0,160}?, (?:also |already |now |then |still |"
    r"has |have |had |is |was |will |would |to )*(?:(?:told|said|says|confirmed|announced|plans|wants|intends|expects|"
    r"hopes|started|began|opened|built|builds|makes|runs)\b[^.;,Ⓞ]{0,80})?$"
)
#: Characters; a list of companies is not longer.
_LONGEST_LIST = 160
#: What stands above what a page says of its own company.
_ABOUT = re.compile(r"^About (?:the )?Ⓞ[.:]?$")
#: Somebody speaks for his company.
_WE = re.compile(r"\b(?:[Ww]e(?:'ve|'re|'ll|'d)?|[Oo]urs?)\b")
#: An article with so many sentences that say "we" outside of quotes is written, or answered, by a company.
_VOICE = 3


def resolve_anaphors(document: Document) -> None:
    """Replace each noun that stands for a company by a mention of that company, sentence by sentence."""
    _learn(document)
    mentioned = Counter(id(m.org) for sentence in document.sentences for _, m in sentence.orgs())
    salience = Salience(_topic(document.sentences, mentioned), terms=_defined_terms(document.sentences))
    speaker = find_speaker(document, salience.topic)
    paragraph, heading = -1, False
    voice = _voice(document.sentences)
    for sentence in document.sentences:
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            topic = salience.topic
            # A new paragraph returns to the article's main company, unless a heading has named another.
            if topic in salience.recent and not heading:
                salience.focus = topic
        heading = sentence.block.kind is BlockKind.HEADING
        sentence.focus = voice if voice is not None and _says_we(sentence) else salience.focus
        added = list(_anaphors(sentence, salience))
        if speaker is not None and speaking_of_itself(sentence, document.text):
            sentence.focus = speaker
            if not sentence.orgs():
                added += mentions_of_speaker(sentence, speaker)
        if added:
            kept = [
                m for m in sentence.mentions() if not any(a.start < m.end and m.start < a.end for a in added)
            ]
            every: list[Mention] = sorted([*kept, *added], key=lambda m: m.start)
            sentence.masked = Masked.of(document.text, sentence.start, sentence.end, every)
        _update(sentence, salience)


def _voice(sentences: Sequence[Sentence]) -> Organisation | None:
    """The company that speaks in the first person throughout the article, if one does."""
    said = sum(map(_says_we, sentences))
    return topic_company(sentences) if said >= _VOICE else None


def _says_we(sentence: Sentence) -> bool:
    text = sentence.masked.text
    return '"' not in text and _WE.search(text) is not None


def _topic(sentences: Sequence[Sentence], mentioned: Counter[int]) -> Organisation | None:
    """The company that the article names most; of equals the one that it names first."""
    # max() takes the first of equals.
    return max(
        (m.org for sentence in sentences for _, m in sentence.orgs()),
        key=lambda org: mentioned[id(org)],
        default=None,
    )


def topic_company(sentences: Sequence[Sentence]) -> Organisation | None:
    """The company whose people say "we" and "our": the one that the page is "about", else the one named most."""
    about = {
        id(m.org): m.org
        for sentence in sentences
        if _ABOUT.match(sentence.masked.text)
        for _, m in sentence.orgs()
    }
    if len(about) == 1:
        return next(iter(about.values()))
    return _topic(sentences, Counter(id(m.org) for sentence in sentences for _, m in sentence.orgs()))


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


def _update(sentence: Sentence, salience: Salience) -> None:
    subject = _subject(sentence)
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
    if subject is not None:
        salience.focus = subject
    elif salience.focus is None and named:
        salience.focus = named[0]


def _anaphors(sentence: Sentence, salience: Salience) -> Iterable[OrgMention]:
    masked = sentence.masked
    named = sentence.orgs()
    for match in masked.find(SINGLE):
        if APPOSED.search(masked.text[: match.start()]) and APPOSED_END.match(masked.text, match.end()):
            continue
        of_somebody = masked.text.startswith((" of ", " to ", " for "), match.end())
        if of_somebody and COPULA.search(masked.text[max(0, match.start() - 20) : match.start()]):
            continue
        before = [(place, mention) for place, mention in named if place < match.start()]
        if masked.text.startswith(" (", match.end()) and salience.recent:
            # What stands in parentheses introduces: the noun is for the company named last, not for the one in focus.
            yield OrgMention(*masked.span(*match.span()), salience.recent[-1], anaphoric=True)
            continue
        org = salience.terms.get(match["words"]) or _choose(
            masked.text, before, _wanted(masked, match), salience
        )
        if org is not None:
            yield OrgMention(*masked.span(*match.span()), org, anaphoric=True)
    for match in masked.find(SUPERLATIVE):
        before = [(place, mention) for place, mention in named if place < match.start()]
        org = _choose(masked.text, before, Wanted(matched_role(match), None), salience)
        if (
            org is not None
            and not APPOSED.search(masked.text[: match.start()])
            and not re.search(r"\b(?:is|was|become|became|be) $", masked.text[: match.start()])
        ):
            yield OrgMention(*masked.span(*match.span()), org, anaphoric=True)
    yield from _introduced(sentence)
    for match in masked.find(PLURAL):
        if not _is_two(masked, match):
            continue
        orgs = list(dict.fromkeys(mention.org for place, mention in named if place < match.start()))
        pair = tuple(orgs) if len(orgs) == 2 else salience.pair
        role = role_of_noun((match["noun"] or match["of_two"] or match["one"] or "").rstrip("s"))
        pool = [
            org
            for org in dict.fromkeys([*salience.recent, *orgs])
            if role is None or Wanted(role, None).surely(org)
        ]
        if len(pool) == 2 or (role is not None and len(pool) > 2):
            pair = pair if pair and set(map(id, pair)) <= set(map(id, pool)) else (pool[-2], pool[-1])
        if pair is not None:
            yield OrgMention(*masked.span(*match.span()), pair[0], anaphoric=True, others=(pair[1],))


def _is_two(masked: Masked, match: re.Match[str]) -> bool:
    """Whether a number in the phrase is two; "the five companies" are no pair."""
    group = "two" if match["two"] else "pair"
    number = masked.at.get(match.start(group)) if match[group] else None
    return not isinstance(number, Measured) or number.figure.low == 2


def _introduced(sentence: Sentence) -> Iterable[OrgMention]:
    """A description before the one company that its sentence names: "A Norwegian maker of graphite will ..."."""
    match = INTRODUCED.match(sentence.masked.text)
    orgs = {id(m.org): m.org for _, m in sentence.orgs()}
    if match is not None and len(orgs) == 1:
        yield OrgMention(*sentence.masked.span(*match.span()), next(iter(orgs.values())), anaphoric=True)


def _wanted(masked: Masked, match: re.Match[str]) -> Wanted:
    code: str | None = None
    if match["place"]:
        found = locate(
            [("in", m) for _, m in masked.inside(*match.span("place")) if isinstance(m, PlaceMention)]
        ).code
        code = found.alpha_2 if found else None
    elif match["nation"]:
        nation = country_by_demonym(match["nation"])
        code = nation.alpha_2 if nation else None
    return Wanted(role_of_noun(match["words"]), code)


def _choose(
    text: str, before: Sequence[tuple[int, OrgMention]], wanted: Wanted, salience: Salience
) -> Organisation | None:
    """The company in the sentence before the noun that fits, else the likeliest of those named earlier."""
    here = [(place, m.org) for place, m in before if wanted.fits(m.org)]
    subjects = [
        org
        for place, org in here
        if not _is_object(text, place) or OFFICE_OF.search(text[max(0, place - 60) : place])
    ]
    if subjects:
        return subjects[-1]
    earlier = [org for org in salience.order() if wanted.fits(org)]
    objects = [org for _, org in here]
    if wanted.role is not None or wanted.code is not None:
        # What a noun says more than "company" is worth more than the order of mention.
        sure = [org for org in [*reversed(objects), *earlier] if wanted.surely(org)]
        recent = [org for org in reversed(salience.recent) if wanted.fits(org)]
        return next(iter([*sure, *reversed(objects), *recent]), None)
    return next(iter([*earlier[:1], *objects[-1:]]), None)


def _is_object(text: str, place: int) -> bool:
    return (
        bool(LISTED.search(text, max(0, place - _LONGEST_LIST), place))
        or bool(OBJECT.search(text[max(0, place - 60) : place].rsplit(", ", 1)[-1]))
        or bool(PREDICATE.match(text, place + 1))
    )


def _subject(sentence: Sentence) -> Organisation | None:
    """The company that the sentence is about: the first that is neither its source nor an object."""
    text = sentence.masked.text
    for place, mention in sentence.orgs():
        if not REPORTED.search(text[max(0, place - 20) : place]) and not _is_object(text, place):
            return mention.org
    return None


def nearest_company(sentence: Sentence, position: int) -> Organisation | None:
    """Whom "its" or "it" at *position* stands for: the subject before it in the sentence, else the company in focus."""
    text = sentence.masked.text
    before = [(place, mention.org) for place, mention in sentence.orgs() if place < position]
    aside = _ASIDE.search(text, 0, position) if len(before) > 1 else None
    if aside is not None:
        # "Foo, which is owned by Bar and Baz, makes cells": the companies in the aside do nothing here.
        first = sentence.masked.at.get(aside.start())
        return first.org if isinstance(first, OrgMention) else None
    subjects = [org for place, org in before if not _is_object(text, place)]
    if subjects:
        return subjects[-1]
    if sentence.focus is not None and not any(org is sentence.focus for _, org in before):
        return sentence.focus
    return before[-1][1] if before else sentence.focus
