"""Who "the company", "the Japanese carmaker" and "both partners" are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from evbattery.reading.anaphors import (
    APPOSED,
    APPOSED_END,
    COPULA,
    HEADING,
    INTRODUCED,
    OF_ANOTHER,
    OFFICE_OF,
    PLURAL,
    RELATIVE,
    REPORTED,
    SINGLE,
    SUPERLATIVE,
    TERM,
)
from evbattery.reading.asides import is_aside
from evbattery.reading.blocks import BlockKind
from evbattery.reading.company_names import is_nationality
from evbattery.reading.document import Document, Sentence
from evbattery.reading.locations import locate
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import ORG, Measured, Mention, Organisation, OrgMention, PlaceMention
from evbattery.reading.nationality import told_nations
from evbattery.reading.objects import is_object
from evbattery.reading.role_nouns import matched_role, role_of_noun, told_roles
from evbattery.reading.salience import Salience, Wanted
from evbattery.reading.speakers import find_speaker, mentions_of_speaker, speaking_of_itself
from evbattery.values.countries import country_by_demonym

#: From "its" to the subject behind the comma.
_AHEAD = re.compile(r"[^.;Ⓞ]{0,120}?, (?:the )?(?:[a-z-]+ ){0,4}?(?P<org>Ⓞ)(?!')")
#: What stands above what a page says of its own company.
_ABOUT = re.compile(r"^About (?:the )?Ⓞ[.:]?$")
#: Somebody speaks for his company.
_WE = re.compile(r"\b(?:[Ww]e(?:'ve|'re|'ll|'d)?|[Oo]urs?)\b")
#: An article with so many sentences that say "we" outside of quotes is written, or answered, by a company.
_VOICE = 3
#: A name at the front of an item, which is no key of a fact sheet.
_LABEL = re.compile(
    r"(?!(?:Capacity|Jobs|Investment|Costs?|Status|Location|Place|Site|Start|Products?|Output|Owner|Operator|Phase|Stage|"
    r"Timeline|Plan|Background|Note|Update|Size|Chemistry|Customers?)\b)"
    r"[A-Z][\w&.'-]{2,40}(?: [A-Z][\w&.'-]{0,40}){0,3}: "
)
#: A heading of a name that is not known: whoever was spoken of above is not "the company" below.
_UNKNOWN_NAME = re.compile(r"[A-Z][\w&'-]+(?: (?:[A-Z][\w&'-]*|Ⓞ|of|and|&)){1,4}")
#: A heading of a company, or of a company and its town.
_NAMES_ALONE = re.compile(
    r"\W*(?:\d{1,2}[.)] ?)?(?:Ⓓ ?[:-] ?)?(?:[ⓄⓁ](?: [A-Z]\w+)?(?:, | and | & |/| - |: | in | ?\(|\)| ?\| ?|[.:])?)+"
)


def resolve_anaphors(document: Document) -> None:
    """Replace each noun that stands for a company by a mention of that company, sentence by sentence."""
    _learn(document)
    mentioned = Counter(id(m.org) for sentence in document.sentences for _, m in sentence.orgs())
    salience = Salience(_topic(document.sentences, mentioned), terms=_defined_terms(document.sentences))
    speaker = find_speaker(document, salience.topic)
    paragraph, heading, sectioned = -1, False, False
    companies_listed = any(_is_item(s) and s.masked.text.startswith(ORG) for s in document.sentences)
    voice = _voice(document.sentences)
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
        if match["nation"] and not _is_origin(match["nation"]):
            continue  # "the Foo group" names one
        if APPOSED.search(masked.text[: match.start()]) and APPOSED_END.match(masked.text, match.end()):
            continue
        of_somebody = masked.text.startswith((" of ", " to ", " for "), match.end())
        if of_somebody and COPULA.search(masked.text[max(0, match.start() - 20) : match.start()]):
            continue
        before = _before(masked.text, named, match.start())
        if masked.text.startswith(" (", match.end()) and salience.recent:
            # What stands in parentheses introduces: the noun is for the company named last, not for the one in focus.
            yield OrgMention(*masked.span(*match.span()), salience.recent[-1], anaphoric=True)
            continue
        org = salience.terms.get(match["words"]) or _choose(
            masked.text, before, _wanted(masked, match), salience, _is_anothers(masked, match)
        )
        if org is not None:
            yield OrgMention(*masked.span(*match.span()), org, anaphoric=True)
    for match in masked.find(SUPERLATIVE):
        before = _before(masked.text, named, match.start())
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


def _before(
    text: str, named: Sequence[tuple[int, OrgMention]], position: int
) -> list[tuple[int, OrgMention]]:
    """The companies before *position*, but for those of an aside that is over."""
    return [one for one in named if one[0] < position and not is_aside(text, one[0], position)]


def _is_origin(word: str) -> bool:
    """Whether the word tells where a company is from: "Swedish", "U.S.", "UAE"."""
    return word.isupper() or is_nationality(word.split(" ")[-1])


def _is_anothers(masked: Masked, match: re.Match[str]) -> bool:
    """Whether the noun stands where the company that acts cannot: "Foo has bought shares of the company"."""
    return OF_ANOTHER.search(masked.text[max(0, match.start() - 60) : match.start()]) is not None


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
    text: str,
    before: Sequence[tuple[int, OrgMention]],
    wanted: Wanted,
    salience: Salience,
    another: bool = False,
) -> Organisation | None:
    """The company in the sentence before the noun that fits, else the likeliest of those named earlier.

    With *another* it is none that acts in the sentence.
    """
    here = [(place, m.org) for place, m in before if wanted.fits(m.org)]
    subjects = [
        org
        for place, org in here
        if not is_object(text, place) or OFFICE_OF.search(text[max(0, place - 60) : place])
    ]
    if subjects and not another:
        return subjects[-1]
    if len(subjects) > 1:
        # "Foo said that Bar bought a stake in the company."
        return subjects[-2]
    home = [org for org in salience.home if wanted.fits(org)]
    if home and not here:
        return home[0]
    if another and before and RELATIVE.match(text, before[-1][0] + 1):
        subjects.append(before[-1][1].org)
    here = [(place, org) for place, org in here if org not in subjects]
    earlier = [org for org in salience.order() if wanted.fits(org) and org not in subjects]
    objects = [org for _, org in here]
    if wanted.role is not None or wanted.code is not None:
        # What a noun says more than "company" is worth more than the order of mention.
        sure = [org for org in [*reversed(objects), *earlier] if wanted.surely(org)]
        recent = earlier
        return next(iter([*sure, *reversed(objects), *recent]), None)
    return next(iter([*earlier[:1], *objects[-1:]]), None)


def _subject(sentence: Sentence) -> Organisation | None:
    """The company that the sentence is about: the first that is neither its source nor an object."""
    text = sentence.masked.text
    for place, mention in sentence.orgs():
        if (
            not REPORTED.search(text[max(0, place - 20) : place])
            and not is_object(text, place)
            and not is_aside(text, place, len(text))
        ):
            return mention.org
    return None


def nearest_company(sentence: Sentence, position: int) -> Organisation | None:
    """Whom "its" or "it" at *position* stands for: the subject before it in the sentence, else the company in focus."""
    text = sentence.masked.text
    before = [
        (place, mention.org)
        for place, mention in sentence.orgs()
        if place < position and not is_aside(text, place, position)
    ]
    subjects = [org for place, org in before if not is_object(text, place)]
    if subjects:
        return subjects[-1]
    if sentence.focus is not None and not any(org is sentence.focus for _, org in before):
        return sentence.focus
    if not before and sentence.focus is None and (ahead := _AHEAD.match(text, position)) is not None:
        # "Besides its plant in Győr, Foo has ...": of the first sentence, "its" is for the company to come.
        mention = sentence.masked.at.get(ahead.start("org"))
        return mention.org if isinstance(mention, OrgMention) else None
    return before[-1][1] if before else sentence.focus
