"""What a sentence speaks of besides one battery: a vehicle, batteries in general, another matter."""

from __future__ import annotations

import re

from evbattery.patterns import Gated
from evbattery.reading.blocks import BlockKind
from evbattery.reading.document import Sentence

#: A heading that opens a table of the battery's own figures.
_SPECIFICATIONS = Gated(
    r"\b(?:spec\w*|data|figures|numbers|facts|features|details|at a glance|highlights|parameters|"
    r"performance)\b",
    re.IGNORECASE,
)
#: A heading that opens another matter has words; a line of place and date, or a question to the same person, has none.
_OTHER_MATTER = re.compile(r"^[^?]*[a-z]{3}[^?]* [^?]*[a-z]{3}[^?]*$")
#: A sentence about a vehicle gives the vehicle's figures; "a car" is any that the battery drives.
_VEHICLE_FIRST = Gated(
    r"^(?:\W*)(?:(?:The|This|Its|Each|His|Her|Their) (?:[\w-]+ ){0,3}|An? (?:new |[A-Z][\w-]* )(?:[\w-]+ ){0,2})(?:SUV|"
    r"sedan|saloon|car|van|truck|lorry|model|vehicle|bus|hatchback|crossover|pickup|scooter|motorcycle|plane|aircraft|"
    r"ship)s?\b"
)
#: Batteries in general, of which a text says what they can do.
_AT_LARGE = re.compile(
    r"Ⓓ's (?:[\w-]+ |Ⓧ )?(?:cells|batteries|packs)\b|\b(?:(?:[Mm]ost|[Aa]ll|[Mm]any|[Ss]ome|[Tt]hese|[Ss]uch|"
    r"typical|conventional|today's) (?:[\w-]+ |Ⓧ )?"
    r"(?:cells|batteries|packs)|^(?!Inside )(?:[\w-]+ |Ⓧ ){0,3}(?:cells|batteries|packs)|typically|on average|"
    r"generally|industry|"
    r"market|researchers|scientists|study|rival\w*|competitor\w*|runner-up)\b"
)


def at_large(sentence: Sentence, place: int) -> bool:
    """Whether the words before *place* speak of batteries in general."""
    return bool(_AT_LARGE.search(sentence.masked.text[:place]))


#: Something else with a name: "The X9 has".
_NAMED_FIRST = re.compile(
    r"^\W*(?:(?:The|This|Its) |Ⓞ's )(?:[a-z-]+ ){0,2}[A-Z][\w-]* (?:has|is|can|will|gets|offers|comes|reaches|"
    r"uses|was|had|goes)\b"
)


def is_about_vehicle(sentence: Sentence) -> bool:
    """Whether the sentence begins with a vehicle, or with a name that is no battery's, whose figures it gives."""
    return bool(_VEHICLE_FIRST.match(sentence.masked.text) or _NAMED_FIRST.match(sentence.masked.text))


def opens_other_matter(sentence: Sentence) -> bool:
    """Whether the sentence is a heading that opens another matter than the data of the battery spoken of."""
    text = sentence.masked.text
    return (
        sentence.block.kind is BlockKind.HEADING
        and bool(_OTHER_MATTER.search(text))
        and not _SPECIFICATIONS.search(text)
    )
