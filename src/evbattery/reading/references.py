"""Nouns that stand for companies: "the company", "the Japanese carmaker", "both partners"."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Sequence

from evbattery.patterns import Gated
from evbattery.reading.anaphors import (
    APPOSED,
    APPOSED_END,
    BOUGHT_IT,
    COPULA,
    GIVEN,
    INTRODUCED,
    NATIONAL,
    OF_ANOTHER,
    OF_BOUGHT,
    OF_PLANTS,
    OFFICE_OF,
    PLURAL,
    RELATIVE,
    SINGLE,
    SUPERLATIVE,
    VENTURE,
)
from evbattery.reading.asides import is_aside
from evbattery.reading.company_short_forms import is_nationality
from evbattery.reading.document import Sentence
from evbattery.reading.locations import locate
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import Measured, Organisation, OrgMention, PlaceMention
from evbattery.reading.nationality import people
from evbattery.reading.objects import is_object
from evbattery.reading.role_nouns import matched_role, role_of_noun
from evbattery.reading.salience import Salience, Wanted
from evbattery.values.countries import country_by_demonym

#: "Foo, a unit of Bar, and Baz": whose unit it is is none of the two.
#: "Foo runs a line. Its partner plans a plant": the other one of two.
_PARTNER = Gated(
    r"(?:^|[;,] (?:and |but |while )?|\b(?:and|but|while) )(?P<words>[Ii]ts (?:[A-Z][a-z]+ )?partner)"
    r"(?= (?:is|was|has|had|will|would|[a-z]+(?:[^s]s|ed)|runs?|built|makes?|holds?) )"
)
_UNIT_OF = re.compile(r"Ⓞ(?: \([^()]{1,60}\))*, (?:an?|the) [^.;,:Ⓞ]{3,60} (?:of|by) (?:[\w-]+ ){0,2}$")


def references(sentence: Sentence, salience: Salience) -> list[OrgMention]:
    """Mentions of companies by nouns and by "it", each with the companies that are likeliest meant."""
    found = list(_by_nouns(sentence, salience))
    return [*found, *_given(sentence, salience, found)]


def _by_nouns(sentence: Sentence, salience: Salience) -> Iterable[OrgMention]:
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
        wanted = _wanted(masked, match)
        if match["owner"] and (match["nation"] or match["place"] or wanted.role is None):
            continue
        if masked.text.startswith(" (", match.end()) and salience.recent and wanted.fits(salience.recent[-1]):
            # What stands in parentheses introduces: the noun is for the company named last, not for the one in focus.
            yield OrgMention(*masked.span(*match.span()), salience.recent[-1], anaphoric=True)
            continue
        if before and OF_BOUGHT.search(masked.text, 0, match.start()) and wanted.fits(before[-1][1].org):
            yield OrgMention(*masked.span(*match.span()), before[-1][1].org, anaphoric=True)
            continue
        beside = [one for one in named if one[0] < match.start() and one not in before]
        org = salience.terms.get(match["words"]) or _choose(
            masked.text, before, wanted, salience, _is_anothers(masked, match), beside
        )
        if match["owner"] and (org is None or org.country != wanted.code):
            continue
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
    yield from _nationals(sentence, salience)
    for match in masked.find(PLURAL):
        if not _is_two(masked, match):
            continue
        orgs = list(
            dict.fromkeys(
                mention.org
                for place, mention in named
                if place < match.start() and not _UNIT_OF.search(masked.text, 0, place)
            )
        )
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
    for match in masked.find(_PARTNER):
        own = next((m.org for place, m in reversed(named) if place < match.start()), salience.focus)
        pair = salience.pair or ()
        others = [org for org in pair if org is not own]
        if own is not None and len(others) == 1:
            yield OrgMention(*masked.span(*match.span("words")), others[0], anaphoric=True)
    for match in masked.find(VENTURE):
        owned = _venture(salience)
        if owned:
            yield OrgMention(*masked.span(*match.span()), owned[0], anaphoric=True, others=owned[1:])


def _venture(salience: Salience) -> tuple[Organisation, ...]:
    """The company that was named last behind its two owners; where it has no name, the owners themselves."""
    pair, recent = salience.pair, salience.recent
    if pair is not None and recent and recent[-1] not in pair:
        return (recent[-1],) if {*recent[-3:-1]} == {*pair} else ()
    return tuple(recent) if len(recent) == 2 else pair or ()


def _nationals(sentence: Sentence, salience: Salience) -> Iterable[OrgMention]:
    """The one company of a country, where its people stand for it: "the Koreans will hold 51%"."""
    text = sentence.masked.text
    for match in sentence.masked.find(NATIONAL):
        # "The Korean" may go on, "the Koreans" is a noun.
        where = people(match["nation"])
        if match["alone"] is None and (
            country_by_demonym(match["nation"]) or text.startswith(" of ", match.end())
        ):
            continue
        here = [m.org for place, m in sentence.orgs() if place < match.start()]
        fitting = {id(o): o for o in (*salience.recent, *here) if where and o.country == where.alpha_2}
        if len(fitting) == 1:
            yield OrgMention(
                *sentence.masked.span(*match.span()), next(iter(fitting.values())), anaphoric=True
            )


def _given(sentence: Sentence, salience: Salience, found: Iterable[OrgMention]) -> Iterable[OrgMention]:
    """Who is sold, sent or lent something: the company spoken of beside the one that acts."""
    text = sentence.masked.text
    bought = () if OF_PLANTS.search(text) else sentence.masked.find(BOUGHT_IT)
    named = [*sentence.orgs(), *((bisect.bisect_left(sentence.masked.origins, m.start), m) for m in found)]
    for match in (*sentence.masked.find(GIVEN), *bought):
        before = _before(text, sorted(named, key=lambda one: one[0]), match.start())
        acting = [m.org for place, m in before if not is_object(text, place)]
        actor = acting[-1] if acting else salience.focus
        pool = [*reversed([m.org for _, m in before]), *salience.order()]
        others = list(dict.fromkeys(org for org in pool if org is not actor))
        meant = others[0] if others else None
        if meant is not None and (match.re is not BOUGHT_IT.regex or len(others) == 1):
            yield OrgMention(*sentence.masked.span(*match.span("it")), meant, anaphoric=True)


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
    if match["place"] or match["owner"]:
        span = match.span("place" if match["place"] else "owner")
        found = locate([("in", m) for _, m in masked.inside(*span) if isinstance(m, PlaceMention)]).code
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
    beside: Sequence[tuple[int, OrgMention]] = (),
) -> Organisation | None:
    """The company in the sentence before the noun that fits, else the likeliest of those named earlier.

    With *another* it is none that acts in the sentence. Those *beside* stand in an aside: a noun that says more than
    "company" may mean one of them.
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
        asides = [m.org for _, m in reversed(beside)]
        sure = [org for org in [*reversed(objects), *asides, *earlier] if wanted.surely(org)]
        recent = earlier
        return next(iter([*sure, *reversed(objects), *recent]), None)
    return next(iter([*earlier[:1], *objects[-1:]]), None)
