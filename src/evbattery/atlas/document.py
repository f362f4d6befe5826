"""An atlas as a JSON document: ``to_json`` writes all of it, ``from_json`` reads exactly that back.

The document is an object with the name of its format, a version, the readings, the corrections, the inputs that
could not be read and the policies; ``docs/atlas.schema.json`` describes it. What is read is checked as strictly as
what is made: each quote must stand in its article, each value must fit its attribute.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from evbattery.atlas._document_parts import FORMAT, VERSION, AtlasWire, salvaged, whole
from evbattery.atlas._policy_parts import policies_from_wire, policies_to_wire
from evbattery.claims import Reading
from evbattery.claims._build import Builder
from evbattery.claims._converter import from_plain, to_plain
from evbattery.claims._json import read_json, refused, write_json
from evbattery.claims._plain import is_object
from evbattery.claims._shown import shown
from evbattery.claims._wire import ReadingWire, correction_to_wire
from evbattery.errors import EvbatteryError, FormatError

if TYPE_CHECKING:
    from evbattery.atlas import Atlas

#: How many problems a message lists; ``FormatError.problems`` has all of them.
_LISTED = 20


def to_json(atlas: Atlas) -> str:
    """The atlas as JSON text, whole; the same atlas gives the same text.

    Raises:
        PolicyError: if a policy has a criterion that is a function of the user's own.
    """
    wire = AtlasWire(
        readings=tuple(map(ReadingWire.of, atlas.readings)),
        corrections=tuple(map(correction_to_wire, atlas.corrections)),
        problems=atlas.problems,
        policies=policies_to_wire(atlas.policies),
    )
    return write_json(to_plain(wire))


def from_json(text: str) -> Atlas:
    """The atlas that JSON text written by :func:`to_json` holds.

    Raises:
        FormatError: for anything else; ``problems`` has a line for each thing that is wrong, with its path.
    """
    # Imported here: the class Atlas has methods that call this module.
    from evbattery.atlas import Atlas

    data = read_json(text, "an atlas document")
    _check_head(data)
    wire, problems = from_plain(data, AtlasWire)
    builder = Builder(problems)
    parts = whole(wire) if wire is not None else salvaged(data)
    readings = [
        builder.reading(part.article, part.claims, part.refusals, f"$.readings[{index}]")
        for index, part in enumerate(parts.readings)
    ]
    corrections = [
        builder.correction(correction, f"$.corrections[{index}]")
        for index, correction in enumerate(parts.corrections)
        if correction is not None
    ]
    policies = policies_from_wire(() if wire is None else wire.policies, builder)
    _refuse_repeated(builder, readings)
    if wire is None or builder.problems:
        raise _format_error(builder.problems)
    try:
        atlas = Atlas.from_readings(
            [reading for reading in readings if reading is not None],
            [correction for correction in corrections if correction is not None],
        )
    except EvbatteryError as error:
        raise _format_error([f"$: {error}"]) from error
    return attrs.evolve(atlas, problems=wire.problems, policies=policies)


def _check_head(data: object) -> None:
    """Refuse what is no atlas document of this version, before its parts are looked at."""
    wanted = f"an atlas document has the keys format = {FORMAT!r}, version = {VERSION}, readings, corrections, problems"
    if not is_object(data):
        raise refused(f"this is {shown(data)}; {wanted}")
    if data.get("format") != FORMAT:
        found = shown(data["format"]) if "format" in data else "missing"
        raise refused(f"this is another kind of document: its format is {found}; {wanted}")
    version = data.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version != VERSION:
        raise refused(
            f"the version of this atlas document is {shown(version)}; this evbattery reads version {VERSION}"
        )


def _refuse_repeated(builder: Builder, readings: list[Reading | None]) -> None:
    """An atlas has one reading for each article; which of two to keep is not for the reader of a file to choose."""
    first: dict[str, int] = {}
    for index, reading in enumerate(readings):
        if reading is not None and first.setdefault(reading.article.id, index) != index:
            other = first[reading.article.id]
            builder.problems.append(
                f"$.readings[{index}].article.id: {reading.article.id!r} is the id of $.readings[{other}] too"
            )


def _format_error(problems: list[str]) -> FormatError:
    listed = "".join(f"\n  {problem}" for problem in problems[:_LISTED])
    more = f"\n  and {len(problems) - _LISTED} more" if len(problems) > _LISTED else ""
    things = "one thing" if len(problems) == 1 else f"{len(problems)} things"
    return FormatError(f"this atlas document has {things} wrong:{listed}{more}", tuple(problems))
