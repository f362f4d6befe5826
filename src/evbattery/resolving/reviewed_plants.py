"""Reviewers' judgements of plants, applied to what the rules made of them."""

from __future__ import annotations

from collections.abc import Sequence

from evbattery.resolving.groups import Groups
from evbattery.resolving.judgements import Judgement, followed
from evbattery.resolving.plants import Plant
from evbattery.resolving.reviewing import Reviewed
from evbattery.resolving.sites import Parts


def review(parts: Parts, reviewed: Reviewed) -> tuple[Parts, list[Judgement]]:
    """Join the plants that are judged to be one, and part those that are not.

    What is parted from others goes alone, with the plants that are judged to be the same; of the others, those of
    the same name go with it and the rest stays.
    """
    texts = {side.article for one in (*reviewed.same, *reviewed.apart) for side in (one.a, one.b)}
    if not texts:
        return parts, []
    rest, concerned = Parts(), Parts()
    for part in parts:
        (rest if texts.isdisjoint(plant.text for plant in part) else concerned).append(part)
    parts = concerned
    plants = [plant for part in parts for plant in part]
    places = {plant.mention: place for place, plant in enumerate(plants)}
    same = [one for one in reviewed.same if one.a in places and one.b in places]
    apart = [one for one in reviewed.apart if one.a in places and one.b in places]
    if not same and not apart:
        return [*rest, *parts], []
    joined = Groups(len(plants))
    start = 0
    for part in parts:
        joined.join(range(start, start + len(part)))
        start += len(part)
    for one in same:
        joined.join((places[one.a], places[one.b]))
    kept_together = Groups(len(plants))
    for one in same:
        kept_together.join((places[one.a], places[one.b]))
    groups = joined.lists()
    for one in apart:
        groups = [
            piece
            for group in groups
            for piece in _parted(group, places[one.a], places[one.b], plants, kept_together)
        ]
    judgements = [followed(one) for one in (*same, *apart)]
    return [*rest, *([plants[place] for place in group] for group in groups)], judgements


def _parted(
    group: list[int], stays: int, goes: int, plants: Sequence[Plant], kept_together: Groups
) -> list[list[int]]:
    """A group without the plant that goes and those that go with it, and these; the whole if not both are in it."""
    if stays not in group or goes not in group:
        return [group]
    root, name = kept_together.root(goes), plants[goes].folded_name
    stays_with, other_name = kept_together.root(stays), plants[stays].folded_name
    leaving = [
        place
        for place in group
        if kept_together.root(place) == root
        or (
            name != other_name
            and plants[place].folded_name == name
            and kept_together.root(place) != stays_with
        )
    ]
    return [[place for place in group if place not in leaving], leaving]
