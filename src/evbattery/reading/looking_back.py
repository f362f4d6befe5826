"""What had been planned, once a text has told that nothing came of it: a phrase that introduces no further plant.

"Foo sells its half-finished plant in Győr. It had come in 2022 with a plan for a $2 billion plant": one and the same.
"""

from __future__ import annotations

import re

from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.site import Site
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import verb_groups

_UNFINISHED = re.compile(
    r"\b(?:unfinished|half-(?:finished|built)|abandoned|stalled|scrapped|cancell?ed|failed|shelved|mothballed|aborted)\b",
    re.IGNORECASE,
)
_WANTED = r"(?:planned|promised|announced|unveiled|proposed|wanted|intended|pledged|presented)"
_ONCE_PLANNED = re.compile(
    r"\b(?:(?:came|come|arrived|turned up|started|began|set out)\b[^.;]{0,60}? with (?:a|its|the) "
    rf"(?:plans?|promise|vision|dream)|had (?:once |first |originally |initially )?{_WANTED}|"
    rf"(?:once|originally|initially) {_WANTED})[^.;ⒻⓄ]{{0,40}}$"
)


def looks_back(sentence: Sentence, phrase: FacilityPhrase, site: Site) -> bool:
    """Whether the phrase tells what the owner of a plant that was given up had planned it to be."""
    place = sentence.masked.position(phrase) or 0
    return (
        _ONCE_PLANNED.search(sentence.masked.text, 0, place) is not None
        and _is_given_up(site)
        and _is_owners(site, sentence, phrase)
    )


def _is_given_up(site: Site) -> bool:
    """Whether the text has told that the plant was stopped or given up before it was finished."""
    stopped = (
        group.says(VerbClass.CANCEL, VerbClass.PAUSE) and not (group.negated or group.is_future)
        for sentence, _ in site.phrases
        for group in verb_groups(sentence.masked.text)
    )
    return not site.plural and (
        any(_UNFINISHED.search(told.words) for _, told in site.phrases) or any(stopped)
    )


def _is_owners(site: Site, sentence: Sentence, phrase: FacilityPhrase) -> bool:
    own = phrase.owners or phrase.doers or ((sentence.focus,) if sentence.focus is not None else ())
    return any(one is owner for one in own for owner in (*site.owners, *site.doers))
