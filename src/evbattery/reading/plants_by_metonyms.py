"""Plants whose town stands for them: "Győr is at 12 GWh", "Linz remains paused", "Next is Brno, in 2027"."""

from __future__ import annotations

from collections.abc import Iterator

from evbattery.patterns import Gated
from evbattery.reading.document import Sentence
from evbattery.reading.facility_kinds import kind_of
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.locations import is_spot
from evbattery.reading.place_phrases import CHAIN
from evbattery.reading.plant_deeds import NO_CAPACITY, implied_phrase, places_of
from evbattery.values.vocabulary import Role

_ADVERB = (
    r"(?:(?:now|already|still|currently|today|also|only|just|expected|due|supposed|set|meant|to|be|only) )*"
)
_ASIDE = r"(?:,? (?:which|a|an|the|its)(?![\w-]) [^.;ⓄⒻⓁ]{3,80},)?,? "
#: What is said of a plant that its town stands for, with what it makes: figures of energy are said of nothing else.
_SIZED = (
    rf"(?:(?:is|was|stands|stood|has been|have been|will be|would be|runs|ran) {_ADVERB}at|has|had|makes|made|"
    r"turns out|can make|adds|added|contributes|(?:goes|went|will go|is to go|rises|grows|climbs|"
    r"(?:will |is to )?(?:expand|grow)(?:s|ed)?|is (?:being )?(?:expanded|enlarged))(?: up)?(?: from Ⓔ)? to|"
    r"(?:started|opened|began)(?: up)?(?: (?:in|on) Ⓓ| Ⓓ)? with|is (?:[a-z]+ ){0,2}?(?:bigger|larger|smaller|next)"
    r"(?:,| at| with)) (?:about |around |some |up to |nearly |almost )?Ⓔ"
)
#: The state of works, of which no town is.
_STATE = (
    rf"(?:is|was|remains|stays|has been|stands) {_ADVERB}(?:paused|on hold|on ice|mothballed|idled?|"
    r"under construction|a (?:construction|building) site|in (?:trial|test|serial|series|mass|commercial) "
    r"(?:operation|production)|ramping up|at full (?:capacity|tilt|stretch))\b"
)
_SAID = Gated(
    rf"(?:^|; )(?:But |And |Only |Then |Meanwhile, |As for |In contrast, )?(?P<places>{CHAIN}){_ASIDE}"
    rf"(?P<said>{_SIZED}|{_STATE})"
)
#: The next of several plants: "Next is Győr, near Linz, in 2027".
_NEXT = Gated(
    rf"^(?:Next|Next up|Next in line|Then|Last)(?: is| comes| will be| follows)(?: to be)? (?P<places>{CHAIN})"
)


def plants_by_metonyms(sentence: Sentence) -> Iterator[FacilityPhrase]:
    """A phrase for each town of which something is said that is true of works only, of the company in focus."""
    owner = sentence.focus
    if owner is None:
        return
    for match in (*sentence.masked.find(_SAID), *sentence.masked.find(_NEXT)):
        said = match.groupdict().get("said") or ""
        behind = sentence.masked.text[match.end() :].split(",")[0]
        # A town may have as much storage; what a carmaker's town is said to be is said of cars.
        if NO_CAPACITY.search(behind) or (Role.AUTOMAKER.value in owner.roles and "Ⓔ" not in said):
            continue
        if is_spot(places_of(sentence, match)[0][1]):
            yield implied_phrase(sentence, match, (owner,), kind_of(f"{said}{behind}"), None)
