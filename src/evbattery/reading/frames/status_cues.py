"""What the words of a sentence say of the state of a plant, and of which plant they say it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.patterns import Gated
from evbattery.reading.binding import bound_site, phrases_of
from evbattery.reading.contexts import clause, is_compared
from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.frames.plant_idioms import FOR_GOOD
from evbattery.reading.frames.plant_turns import PlantVerb
from evbattery.reading.frames.plant_verb_words import ENDING, ENLARGES, WHO
from evbattery.reading.frames.plant_verbs import plant_verbs
from evbattery.reading.frames.status_implied import grows
from evbattery.reading.frames.status_signs import Sign
from evbattery.reading.frames.status_words import (
    AS_PLANNED,
    CONDITION,
    CUES,
    DENIED,
    FIGURE,
    GIVEN_UP,
    OF_PART,
    OPEN,
    RESUMED,
    TALKED,
    TALKS_ON,
    TRADED,
    UNREAL,
)
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.reading.verb_groups import verb_groups
from evbattery.values.vocabulary import FacilityKind, Status

_STOPPED = frozenset((Status.CANCELLED, Status.CLOSED, Status.PAUSED, Status.DELAYED))
#: What is only meant to be.
WEAK = frozenset((Status.PLANNED, Status.CONSIDERING))
_PILOT_SCALE = Gated(r"\bpilot(?:-scale)? production\b")
#: Words of intention, as against those of announcing and deciding.
_INTENDED = re.compile(r"plan|intend|propos|to ")
#: "Was to have opened": it has not.
_NEVER_DONE = re.compile(r"\b(?:to|would|should|could|might) have\b")
#: "Has Ⓕ and plans a further Ⓕ": what a verb is about stands right behind it.
_OBJECT = re.compile(
    r"(?: (?!(?:and|or|but|while|as|in|at|on|near|by|for|of|with|from|than|after|which|that|where|who|is|was|will)\b)"
    r"[\w-]+){0,3} Ⓕ"
)
#: "Once it is in operation": it is not yet.
_WHEN = re.compile(
    r"\b(?:once|if|until|as soon as|by the time) (?:[\w-]+ |Ⓕ ){1,5}(?:is |are )?$", re.IGNORECASE
)
#: "To be raised": what is there grows.
_GROWN = re.compile(
    r"\bbe (?:raised|expanded|enlarged|extended|doubled|tripled|lifted|increased|ramped up)\b"
)
#: What resumes where a plant is still to be built.
_BUILDING = re.compile(r"\b(?:[Ww]ork|[Cc]onstruction|[Bb]uilding|[Pp]roject)\b")
#: Verbs that take anything for an object, what leads on from it to a plant, and the objects that are the plant itself.
_TELLS = re.compile(
    r"[Aa]nnounc(?:e|ed|es|ing)|[Uu]nveil(?:s|ed)|picks?|picked|selects?|selected|chooses?|chosen|lands|landed|wins?"
)
_LEADS_ON = re.compile(r"\b(?:at|for|of|in|to|that|from|by|on|with|about|its|their)\b")
_OF_PLANT = re.compile(
    r"\b(?:plans?|planning|project|constructi\w+|build\w*|invest\w*|site|location|land|permits?|permission|approval|"
    r"decision|go-ahead|green light|intention|agreement|deal|venture|funding|financing|grants?|subsid\w+|aid|"
    r"loans?|locate|set up|open|establish|erect|put|create|add|home|host|new|second|third|first|another|proposals?|"
    r"intends?|intent)\b|[ⓂⓁ]"
)
_REACH = 100
#: What is done at a plant that runs, or to it, and the determiner of one that the text takes for known.
_AT_PLANT = re.compile(
    r"(?: to)? (?:[a-z]+ly )?(?:cut|lay off|switch|retool|strike|reduce|trim|halve|shed|furlough|slow|shorten|keep|"
    r"retain|moderni[sz]e|upgrade|automate|use|test|ship|source|deliver|lease|rent|refinance|inspect|audit|drop|eliminate)\b"
    r"[^.;ⒻⓄ]{0,60}?Ⓕ"
)
_OWNED = re.compile(r"(?:its|their|his|our|the existing)\b|Ⓞ's?\b")


def signs_in(sentence: Sentence, sites: Sites) -> Iterator[tuple[Site, Sign]]:
    """Each sign of the state of a plant, with the plant: those that phrases give, then those that verbs do."""
    yield from _cued(sentence, sites)
    for said in plant_verbs(sentence):
        site = _told_of(sentence, said, sites)
        if site is not None:
            yield site, Sign(said.status, sentence, said.start, said.end)


def resumed_in(sentence: Sentence, sites: Sites) -> Iterator[tuple[Site, Sign]]:
    """What goes on again at plants: production, or the building of one that is still to be built."""
    text = sentence.masked.text
    for match in sentence.masked.find(RESUMED):
        site = _site(sentence, match, sites)
        verb = next((one for one in verb_groups(text) if one.verb == match.start()), None)
        if verb is not None and verb.is_future:
            continue  # "Is to take it over and restart production".
        if site is not None and UNREAL.search(text[: match.start()]) is None:
            building = _BUILDING.search(text, clause(sentence, match.start())[0], match.end())
            again = Status.UNDER_CONSTRUCTION if building else Status.OPERATING
            yield site, Sign(again, sentence, match.start(), match.end())


def _cued(sentence: Sentence, sites: Sites) -> Iterator[tuple[Site, Sign]]:
    spoken = bool(phrases_of(sentence))
    text = sentence.masked.text
    for status, pattern in CUES.possible(text):
        if not spoken and status in WEAK and "has not" not in text and "onstruction is" not in text:
            continue
        for cue in sentence.masked.find(pattern):
            start, _ = clause(sentence, cue.start())
            before = text[max(start, cue.start() - 120) : cue.start()]
            site = _site(sentence, cue, sites)
            if site is None or (is_compared(sentence, cue.start()) and not cue.group().startswith("Ⓕ")):
                continue
            if status is Status.PLANNED and (_is_of_else(text, cue) or _is_at_plant(sentence, cue)):
                continue
            talks = status is Status.OPERATING and TALKS_ON.search(
                text, max(start, cue.start() - 50), cue.end()
            )
            if WHO.search(text[: cue.start()]) or _NEVER_DONE.search(cue.group()) or talks:
                continue
            shown = status
            if status is Status.PAUSED and FOR_GOOD.search(text, cue.start(), cue.end()):
                shown = Status.CANCELLED
            if status in _STOPPED or status in WEAK:
                if DENIED.search(text, max(start, cue.start() - 60), cue.start()):
                    continue
                if status in _STOPPED and (
                    CONDITION.search(text, 0, cue.start())
                    or ENLARGES.search(cue.group())
                    or OF_PART.search(text, cue.start(), cue.end() + 50)
                ):
                    continue
                if status is Status.PLANNED and (
                    FIGURE.search(text, start, cue.start())
                    or AS_PLANNED.search(text, start, cue.start())
                    or (_INTENDED.match(cue.group().lower()) and GIVEN_UP.search(before))
                ):
                    continue
                if status in WEAK and (
                    grows(text, cue.end())
                    or _GROWN.search(cue.group())
                    or TRADED.match(text, cue.end())
                    or ENDING.search(text, start, cue.start())
                ):
                    continue
                if status is Status.PLANNED and (
                    OPEN.search(text, 0, cue.start()) or TALKED.search(text, start, cue.start())
                ):
                    shown = Status.CONSIDERING
            if status is Status.OPERATING and _WHEN.search(text, start, cue.start()):
                continue
            if status not in WEAK and not cue.group().startswith("Ⓕ"):
                unreal = UNREAL.search(before)
                if unreal is not None and status in _STOPPED:
                    continue
                if unreal is not None:
                    shown = Status.PLANNED if unreal["planned"] else Status.CONSIDERING
                elif DENIED.search(before):
                    continue
            yield site, Sign(shown, sentence, cue.start(), cue.end())


def _is_of_else(text: str, cue: re.Match[str]) -> bool:
    """Whether what is announced or won is something at the plant, or a clause about it, and not the plant."""
    if _TELLS.fullmatch(cue.group()) is None:
        return False
    plant = text.find("Ⓕ", cue.end(), cue.end() + _REACH)
    between = text[cue.end() : plant]
    return plant >= 0 and _LEADS_ON.search(between) is not None and _OF_PLANT.search(between) is None


def _is_at_plant(sentence: Sentence, cue: re.Match[str]) -> bool:
    """Whether what is planned is done at a plant that is there: "plans to cut a shift at its Győr plant"."""
    done = _AT_PLANT.match(sentence.masked.text, cue.end())
    phrase = sentence.masked.at.get(done.end() - 1) if done is not None else None
    return isinstance(phrase, FacilityPhrase) and _OWNED.match(phrase.words) is not None


def _told_of(sentence: Sentence, said: PlantVerb, sites: Sites) -> Site | None:
    """The plant that a verb speaks of."""
    if said.by_pronoun and not phrases_of(sentence) and not sites.spoke_before(sentence):
        return None
    phrase = sentence.masked.at.get(said.plant) if said.plant is not None else None
    if not isinstance(phrase, FacilityPhrase):
        return bound_site(sentence, said.start, sites)
    return _of_one(sentence, phrase, sites)


def _site(sentence: Sentence, cue: re.Match[str], sites: Sites) -> Site | None:
    """The plant that the words speak of; production at pilot scale is that of the pilot line, if there is one."""
    text = sentence.masked.text
    if _PILOT_SCALE.search(text, cue.start(), min(cue.end() + 30, len(text))):
        pilots = [site for site in sites.found if site.kind is FacilityKind.PILOT]
        return pilots[0] if len(pilots) == 1 else None
    behind = _OBJECT.match(text, cue.end())
    for place in (cue.end() - 1, cue.start(), *((behind.end() - 1,) if behind is not None else ())):
        phrase = sentence.masked.at.get(place)
        if isinstance(phrase, FacilityPhrase) and (
            (site := _of_one(sentence, phrase, sites)) or behind is None
        ):
            return site
    return bound_site(sentence, cue.end() - 1, sites)


def _of_one(sentence: Sentence, phrase: FacilityPhrase, sites: Sites) -> Site | None:
    """The plant of a phrase, or of the section; "several announced lines" speaks of none in particular."""
    site = sites.by_phrase(phrase)
    if site is None and not phrase.plural:
        return sites.sections.get(sentence.index)
    return None if site is not None and phrase.generic and not site.plural else site
