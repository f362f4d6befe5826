"""The plants of an article: each with the phrases about it in the order of the text."""

from __future__ import annotations

import bisect
from typing import TypeAlias

import attrs

from evbattery.patterns import Gated
from evbattery.reading.asides import is_aside
from evbattery.reading.contexts import is_benchmark
from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.mentions import Organisation, PlaceMention
from evbattery.reading.site import Site, Topics

#: How many sentences behind a row of plants "each" may speak of them.
_NEAR_ROW = 2

_SUBORDINATE = Gated(
    r"(?:Until|When|While|Once|After|Before|Although|Though|As|Because|Since|If|Unlike|Besides) [^,.;]{3,80}, "
)


_Spoken: TypeAlias = "tuple[Sentence, FacilityPhrase, Site]"


@attrs.define(eq=False)
class Sites:
    """The plants of an article, and which phrase speaks of which."""

    found: list[Site] = attrs.Factory(list["Site"])
    of_phrase: dict[int, Site] = attrs.Factory(dict[int, Site])
    #: The phrases of each sentence that speaks of plants, and the numbers of these sentences.
    spoken: dict[int, list[_Spoken]] = attrs.Factory(dict[int, list["_Spoken"]])
    spoken_at: list[int] = attrs.Factory(list[int])
    #: The plant that the heading above names, by the number of the sentence.
    sections: dict[int, Site] = attrs.Factory(dict[int, Site])
    #: The plant whose town alone a sentence names, with the paragraph, by the number of the sentence.
    by_town: dict[int, tuple[Site, int]] = attrs.Factory(dict[int, tuple["Site", int]])
    towns_at: list[int] = attrs.Factory(list[int])
    #: The headings that name companies or towns: by the number of the sentence, whom and what they are about.
    topics: dict[int, Topics] = attrs.Factory(dict[int, "Topics"])
    topics_at: list[int] = attrs.Factory(list[int])
    #: The sentences about works of other industries, with their paragraphs.
    strangers: dict[int, int] = attrs.Factory(dict[int, int])
    strangers_at: list[int] = attrs.Factory(list[int])
    #: Paragraph and towns of each sentence that names towns outside of its phrases about plants.
    towns: dict[int, tuple[int, frozenset[str]]] = attrs.Factory(dict[int, "tuple[int, frozenset[str]]"])
    named_at: list[int] = attrs.Factory(list[int])
    headline_towns: frozenset[str] = frozenset()
    #: Who alone owns a company, both by name, as far as the text tells it.
    parents: dict[str, str] = attrs.Factory(dict[str, str])
    #: The plants that sentences tell in a row, by the number of the sentence, and what stands for each of a row.
    rows: dict[int, tuple[Site, ...]] = attrs.Factory(dict[int, "tuple[Site, ...]"])
    rows_at: list[int] = attrs.Factory(list[int])
    shared: dict[tuple[int, ...], Site] = attrs.Factory(dict["tuple[int, ...]", Site])

    def add_row(self, sentence: Sentence, row: tuple[Site, ...]) -> None:
        """Note that a sentence tells several plants in a row."""
        self.rows[sentence.index] = row
        self.rows_at.append(sentence.index)

    def row_before(self, sentence: Sentence) -> tuple[Site, ...]:
        """The plants of the row that was told last, as long as the text speaks of no other plant."""
        last = _before(self.rows_at, sentence.index)
        if last < 0 or sentence.index - last > _NEAR_ROW:
            return ()
        row = self.rows[last]
        between = range(last + 1, sentence.index + 1)
        others = (site for number in between for _, _, site in self.spoken.get(number, ()))
        return row if all(site.each or any(site is one for one in row) for site in others) else ()

    def each_of(self, parts: list[Site]) -> Site:
        """What stands for each of several plants."""
        key = tuple(map(id, parts))
        if key not in self.shared:
            self.shared[key] = Site(parts=parts, each=True)
        return self.shared[key]

    def total_of(self, parts: list[Site]) -> Site:
        """What stands for several plants together."""
        key = (0, *map(id, parts))
        if key not in self.shared:
            owners = [
                one for one in parts[0].owners if all(any(one is own for own in p.owners) for p in parts)
            ]
            self.shared[key] = Site(parts=parts, owners=owners, plural=True)
        return self.shared[key]

    def add(self, site: Site, sentence: Sentence, phrase: FacilityPhrase) -> None:
        """Note that a phrase speaks of a plant; sentences come in the order of the text."""
        site.add(sentence, phrase)
        self.of_phrase[id(phrase)] = site
        if len(self.found) > 1 and is_benchmark(sentence.masked.text, sentence.masked.position(phrase) or 0):
            return  # The talk stays with the plant that is compared with it.
        if sentence.index not in self.spoken:
            self.spoken_at.append(sentence.index)
        self.spoken.setdefault(sentence.index, []).append((sentence, phrase, site))

    def add_town(self, site: Site, sentence: Sentence) -> None:
        """Note that a sentence speaks of a plant by its town alone."""
        self.by_town[sentence.index] = (site, sentence.paragraph)
        self.towns_at.append(sentence.index)

    def add_stranger(self, sentence: Sentence) -> None:
        """Note that a sentence speaks of works of another industry, and of no battery plant."""
        self.strangers[sentence.index] = sentence.paragraph
        self.strangers_at.append(sentence.index)

    def strayed(self, sentence: Sentence) -> bool:
        """Whether the paragraph has moved on to works of another industry since it spoke of a plant."""
        last = _before(self.strangers_at, sentence.index + 1)
        spoken = max(_before(self.spoken_at, sentence.index), _before(self.towns_at, sentence.index))
        return last > spoken and self.strangers[last] == sentence.paragraph

    def add_towns(self, names: frozenset[str], sentence: Sentence) -> None:
        """Note the towns that a sentence names."""
        self.towns[sentence.index] = sentence.paragraph, names
        self.named_at.append(sentence.index)

    def is_elsewhere(self, sentence: Sentence, site: Site) -> bool:
        """Whether the paragraph has come to another town since it spoke of the plant."""
        last, own = _before(self.named_at, sentence.index + 1), site.location.city
        spoken = max((s.index for s, _ in site.phrases if s.index <= sentence.index), default=-1)
        if last <= spoken or self.towns[last][0] != sentence.paragraph:
            return False
        return own is None or not any(own.name.casefold().startswith(name) for name in self.towns[last][1])

    def add_topics(self, topics: Topics, sentence: Sentence) -> None:
        """Note what the heading *sentence* names; any other heading ends its section."""
        self.topics[sentence.index] = topics
        self.topics_at.append(sentence.index)

    def allows(self, sentence: Sentence, site: Site) -> bool:
        """Whether the heading above the sentence leaves open that it speaks of the plant."""
        heading = _before(self.topics_at, sentence.index)
        return heading < 0 or site.last > heading or self.topics[heading].allow(site)

    def every(self) -> list[Site]:
        """The plants, with the members of those groups that are told one by one."""
        known = set(map(id, self.found))
        return [
            one
            for site in self.found
            for one in (site, *(part for part in site.parts if site.is_split and id(part) not in known))
        ]

    def is_of(self, org: Organisation, site: Site) -> bool:
        """Whether what is told of the company may be told of the plant: its owner's, or the owner's parent's."""
        parents = {self.parents.get(owner.name) for owner in site.owners}
        if org.name in parents:
            # A parent with plants of its own speaks of those.
            return all(owner is not org for one in self.found for owner in one.owners)
        return any(owner is org for owner in site.owners)

    def by_phrase(self, phrase: FacilityPhrase) -> Site | None:
        """The plant that a phrase speaks of."""
        return self.of_phrase.get(id(phrase))

    def by_place(self, place: PlaceMention) -> Site | None:
        """The one plant of a town that the text names without a noun for the plant ("production in Győr")."""
        there = [
            site
            for site in self.every()
            if site.location.city is not None and site.location.city.name == place.name
        ]
        return there[0] if len(there) == 1 else None

    def in_focus(self, sentence: Sentence) -> Site | None:
        """The plant that was spoken of last before the sentence."""
        focus = self.focus(sentence)
        return focus[0] if focus is not None else None

    def spoke_before(self, sentence: Sentence) -> bool:
        """Whether the sentence right before spoke of a plant."""
        return _before(self.spoken_at, sentence.index) == sentence.index - 1

    def focus(self, sentence: Sentence) -> tuple[Site, int] | None:
        """The plant spoken of last, with the paragraph; of several in one sentence the first, its subject."""
        latest, town = (_before(numbers, sentence.index) for numbers in (self.spoken_at, self.towns_at))
        if town > latest:
            return self.by_town[town]
        if latest < 0:
            return None
        spoken = sorted(self.spoken[latest], key=lambda item: item[1].start)
        first = spoken[0][0]
        # In "Until the new works is ready, Foo makes do with its old one" the talk is of the old one.
        aside = _SUBORDINATE.match(first.masked.text)
        main = [
            site
            for _, phrase, site in spoken
            if aside is None or (first.masked.position(phrase) or 0) >= aside.end()
        ]
        # In "Foo, which makes cells at Ⓕ, is to build Ⓕ" it is of the one that is built.
        text = first.masked.text
        places = [(first.masked.position(phrase) or 0, site) for _, phrase, site in spoken]
        out = [site for place, site in places if is_aside(text, place, places[-1][0])]
        main = [site for site in main if not any(site is one for one in out)] or main
        return (main or [spoken[0][2]])[0], first.paragraph

    def dominant(self) -> Site | None:
        """The plant that the article is about: the only one, or one told in twice as many sentences as any other."""
        ranked = sorted((site for site in self.found if not site.is_split), key=lambda site: -site.sentences)
        if not ranked or (len(ranked) > 1 and ranked[0].sentences < 2 * ranked[1].sentences):
            return None
        return ranked[0]

    def headline(self) -> Site | None:
        """The one plant that the headline speaks of."""
        told = [site for site in self.found if site.in_headline or self._is_named_in_headline(site)]
        return told[0] if len(told) == 1 and not told[0].is_split else None

    def _is_named_in_headline(self, site: Site) -> bool:
        return site.location.city is not None and site.location.city.name in self.headline_towns


def _before(numbers: list[int], number: int) -> int:
    """The last of ascending *numbers* below *number*, -1 where there is none."""
    place = bisect.bisect_left(numbers, number)
    return numbers[place - 1] if place else -1
