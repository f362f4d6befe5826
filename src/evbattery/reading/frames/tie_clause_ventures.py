"""Companies that others own together, beside the words that tie their owners."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evbattery.reading.frames.tie_clause import Clause
from evbattery.reading.frames.tie_cue import IN_WHICH
from evbattery.reading.frames.tie_patterns import VENTURE_BEFORE, VENTURE_BEHIND
from evbattery.reading.frames.tie_roles import Part
from evbattery.reading.frames.tie_subjects import Scene
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.values.vocabulary import PartnershipKind

#: A share in what is owned together is no bond of its own.
_IN_VENTURE = re.compile(
    r"(?: stake| share| interest)? in (?:the|this|that|their|its) (?:[\wⓍ-]+ ){0,2}?(?:venture|JV|"
    r"company|entity)\b|(?=[.,;]|$| while\b| and\b)"
)
_VENTURE = re.compile(r"\b(?:venture|JV)\b")
_NAMED_VENTURE = re.compile(r"(?:(?<=in )|(?<=of ))Ⓞ (?:[\wⓍ-]+ ){0,3}$")


def venture_beside(told: Clause, scene: Scene) -> Organisation | None:
    """The company that the partners own together, where it stands beside the cue."""
    cue = told.cue
    if cue.founds:
        made = told.before[-1:] if cue.reverse else [run for run in told.behind if run.part is Part.OBJECT]
        return made[0].orgs[0] if made else None
    text = scene.text
    found = VENTURE_BEFORE.search(text, max(0, cue.start - 120), cue.start)
    found = found or IN_WHICH.search(text, max(0, cue.start - 120), cue.start)
    place = found.start("venture") if found is not None else None
    beside = _NAMED_VENTURE.search(text, max(0, cue.start - 40), cue.start)
    if place is None and beside is not None and len({org for run in told.partners for org in run.orgs}) > 1:
        # "The largest investor in the Foo battery venture with Bar and Baz".
        place = beside.start()
    if place is None:
        named = VENTURE_BEHIND.search(text[cue.end : cue.end + 60])
        place = cue.end + named.start("venture") if named is not None else None
        if any(run.start == place and len(run.orgs) > 1 for run in told.behind):
            return None
    mention = scene.sentence.masked.at.get(place) if place is not None else None
    org = mention.org if isinstance(mention, OrgMention) else None
    return None if any(run.start != place and org in run.orgs for run in told.actors) else org


def is_owner(scene: Scene, parties: Sequence[Organisation]) -> bool:
    """Whether one of the companies is what another owns with others."""
    ventures = [scene.bonds.of_venture(org) for org in parties]
    return any(bond is not None and any(bond.has_party(org) for org in parties) for bond in ventures)


def is_in_venture(told: Clause, parties: Sequence[Organisation], scene: Scene) -> bool:
    """Whether a share is in what these companies own together: "Foo will own a 51% stake in the venture, Bar 49%"."""
    joint = any(
        bond.kind is PartnershipKind.JOINT_VENTURE and all(bond.has_party(org) for org in parties)
        for bond in scene.bonds.found
    )
    named = _VENTURE.search(scene.text) is not None and len(scene.within(0, len(scene.text))) > 1
    share = joint and scene.text[told.cue.start] == "⓪" and not told.cue.buyer
    return share or ((joint or named) and _IN_VENTURE.match(scene.text, told.cue.end) is not None)
