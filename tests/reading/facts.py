"""What the reader says of the plants of a short text, for tests to compare."""

from __future__ import annotations

import evbattery as ev

Facts = dict[str, set[object]]


def plants(text: str) -> list[Facts]:
    """One mapping of attributes to values per plant, in the order in which the text tells them."""
    found: dict[str, Facts] = {}
    for claim in ev.read(ev.Article(text)).claims:
        record = claim.to_record()
        if record["subject_kind"] == "facility":
            found.setdefault(record["subject"], {}).setdefault(record["attribute"], set()).add(
                record["value"]
            )
    return list(found.values())


def plant(text: str) -> Facts:
    """The attributes of the one plant of a text."""
    (only,) = plants(text)
    return only


def said(text: str, attribute: str) -> list[set[object]]:
    """The values of one attribute, plant by plant."""
    return [facts.get(attribute, set()) for facts in plants(text)]
