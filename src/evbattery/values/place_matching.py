"""Match capitalised words of a text against the names of places, and look at the words around a match."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from evbattery.values.countries import Country, country_by_demonym
from evbattery.values.place_keys import place_key
from evbattery.values.place_words import (
    CAPITAL_CODES,
    CODES_LIKE_WORDS,
    INNER_WORDS,
    LOCATIVE,
    NEUTRAL_AFTER,
    NEUTRAL_BEFORE,
    NO_PLACE_AFTER,
    NO_PLACE_BEFORE,
    NO_PLACE_SECOND,
    SETTLEMENTS,
    US_IS_A_PRONOUN,
)
from evbattery.values.places import Place, begins_a_name, readings_of_key

# "U.S.", "N.C." and "W.Va." are one word; "Xi'an" is one as well, and "Anhui's" is taken apart later.
_WORD = re.compile(r"(?:[A-Z]\.){2,}[A-Z]?(?![a-z])|W\.Va\.|[^\W\d_]+(?:['’ʻ][^\W\d_]+)*")
_JOINT = re.compile(r"[ \u00a0]{1,2}|\n(?!\s)|[-‑]|[ \u00a0]?–[ \u00a0]?")
_AFTER_SHORT = re.compile(r"\. ?")
_COMMA = re.compile(r",[ \u00a0\n]{1,2}")
_SHORT = frozenset(("st", "ste", "mt", "ft"))
# British and Australian papers write these without a full stop; none of them is a word or a name of its own.
_UNDOTTED = frozenset("Qld Tas Ont Que Sask Alta Calif Mich Tenn Ariz Minn Okla Fla Conn".split())
_POSSESSIVE = re.compile(r"['’]s$")
# No name in the tables is longer than this, so each word is looked at a bounded number of times.
_MOST_WORDS, _MOST_LETTERS = 7, 40
_DIRECTIONS = frozenset("north south central".split())
# What the plants of a town make: "Heide's cell plant".
_GOODS = frozenset("battery cell pack module cathode anode lithium recycling".split())
# Words that may follow any name and say nothing of it.
_EMPTY = frozenset("and the a in state economic".split())


@attrs.frozen
class PlaceMatch:
    """The words ``first`` to ``last`` of a text, read as the name of a place."""

    first: int
    last: int
    start: int
    end: int
    key: str
    readings: tuple[Place, ...]


class PlaceScanner:
    """The words of a stretch of text, and the names of places among them."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.words = [found.span() for found in _WORD.finditer(text, start, end)]
        self._written = [text[a : min(b, a + _MOST_LETTERS)] for a, b in self.words]
        self.end = end

    def word(self, at: int) -> str:
        """A word by its number, cut where no name is as long; empty before the first and after the last."""
        return self._written[at] if 0 <= at < len(self._written) else ""

    def joined(self, at: int) -> bool:
        """Whether nothing but a blank or a hyphen stands between a word and the next."""
        if not 0 <= at < len(self.words) - 1:
            return False
        end, start = self.words[at][1], self.words[at + 1][0]
        if start - end > 3:
            return False
        gap = self.text[end:start]
        return bool(_JOINT.fullmatch(gap)) or bool(
            _AFTER_SHORT.fullmatch(gap) and self.word(at).lower() in _SHORT
        )

    def after_comma(self, at: int) -> bool:
        """Whether a comma and a blank stand between the word before and this one."""
        if not 0 < at < len(self.words):
            return False
        end, start = self.words[at - 1][1], self.words[at][0]
        return start - end <= 4 and bool(_COMMA.fullmatch(self.text[end:start].removeprefix(".")))

    def after_in(self, at: int) -> bool:
        """Whether this word is the "in" of "Arnstadt in Thuringia"."""
        return self.word(at) == "in" and self.joined(at - 1) and self.joined(at)

    def longest(self, first: int) -> PlaceMatch | None:
        """The longest name that begins with a word, or ``None``."""
        if not self._written[first][0].isupper():
            return None
        if self.after_comma(first) and (short := self.abbreviation(first)):
            return short
        best: PlaceMatch | None = None
        key = ""
        for last in range(first, min(first + _MOST_WORDS, len(self.words))):
            word = self.word(last)
            if last > first and not self.joined(last - 1):
                break
            if len(word) >= _MOST_LETTERS or not (word[0].isupper() or word in INNER_WORDS):
                break
            # "St. John's" is a town, but "Ford's" is no form of Fords.
            bare = _POSSESSIVE.sub("", word)
            for written in dict.fromkeys((word, bare) if last > first else (bare,)):
                end = self.words[last][0] + len(written)
                whole = place_key(f"{key} {written}")
                if self.allowed(whole, first, last) and (readings := readings_of_key(whole)):
                    best = PlaceMatch(first, last, self.words[first][0], end, whole, readings)
                    break
            key = f"{key} {word}"
            if not begins_a_name(place_key(f"{key} x")[:-2]):
                break
        return best

    def allowed(self, key: str, first: int, last: int) -> bool:
        """Whether a short key is written as a code has to be."""
        if len(key) > 3 or key.count(" "):
            return True
        word = self.word(last)
        if key in CAPITAL_CODES:
            before = self.word(first - 1)
            pronoun = word == "US" and before[:1].isupper() and before.lower() in US_IS_A_PRONOUN
            return word.replace(".", "").isupper() and not pronoun
        # "ADA" or "N.C." is no town of that name.
        return "." not in word and not (word.isupper() and len(word) > 1)

    def abbreviation(self, at: int) -> PlaceMatch | None:
        """An abbreviated state after a comma: "Mich.", "CA", "N.C."."""
        start, end = self.words[at]
        word = self.word(at)
        dotted = "." in word or self.text[end : end + 1] == "."
        if len(word) > 5 or not (word.isupper() or dotted or word in _UNDOTTED):
            return None
        readings = readings_of_key(f",{place_key(word)}")
        if not readings or (word.isupper() and len(word) > 3 and "." not in word):
            return None
        end += self.text[end : end + 1] == "." and not word.isupper()
        return PlaceMatch(at, at, start, end, f",{place_key(word)}", readings)

    def scan(self) -> Iterator[tuple[PlaceMatch, PlaceMatch | None]]:
        """Each match with the larger place that the text puts after it."""
        at = 0
        ready: PlaceMatch | None = None
        while at < len(self.words):
            if not self._written[at][0].isupper():
                at += 1
                continue
            found = ready if ready is not None and ready.first == at else self.longest(at)
            ready = None
            if found is None:
                at += 1
                continue
            beside = self.after_comma(found.last + 1)
            if beside or self.after_in(found.last + 1):
                ready = self.longest(found.last + (1 if beside else 2))
            yield found, ready
            at = found.last + 1

    def in_capitals(self, at: int) -> str:
        """A word beside a name, lower-cased, if it begins with a capital."""
        word = self.word(at)
        return word.lower() if word[:1].isupper() else ""

    def in_longer_name(self, found: PlaceMatch) -> bool:
        """Whether another word in capitals makes the match part of the name of something else."""
        after = self.in_capitals(found.last + 1) if self.joined(found.last) else ""
        before = self.in_capitals(found.first - 1) if self.joined(found.first - 1) else ""
        if self.text[found.end : self.words[found.last][1]]:
            after = ""  # a genitive ends the name: "Sparks's Plant"
        return bool(after and after not in NEUTRAL_AFTER) or bool(
            before
            and before not in NEUTRAL_BEFORE
            and not _POSSESSIVE.search(before)
            and not self._of_its_country(found)
        )

    def names_something_else(self, found: PlaceMatch) -> bool:
        """Whether the match is part of the name of a paper, a school, a street or a bank."""
        after = _POSSESSIVE.sub("", self.in_capitals(found.last + 1)) if self.joined(found.last) else ""
        if after in NO_PLACE_AFTER or (
            after and NO_PLACE_SECOND.get(after) == self.in_capitals(found.last + 2)
        ):
            return True
        before = self.word(found.first - 1).lower()
        head = self.word(found.first - 2).lower()
        if before == "of" and (head in NO_PLACE_BEFORE or (found.key == "america" and head[:1].isalpha())):
            return True
        # "North America" and "Latin America" are no country, "New England" is not England.
        before = self.in_capitals(found.first - 1)
        if before == "new" and found.key == "england":
            return True
        return found.key == "america" and bool(before) and before not in NEUTRAL_BEFORE - _DIRECTIONS

    def may_be_short(self, found: PlaceMatch) -> bool:
        """Whether a state's code of two capitals can be one beside a town that is not known: "Salem Hills, SC"."""
        word = self.word(found.first)
        if found.key[0] != "," or not word.isupper() or "." in word:
            return True
        before = self.word(found.first - 1)
        return word not in CODES_LIKE_WORDS and before[:1].isupper() and not before.isupper()

    def has_a_site(self, found: PlaceMatch) -> bool:
        """Whether the word after the match says that it is a place: "Heide plant", "Heide's battery plant"."""
        if not self.joined(found.last):
            return False
        after = self.word(found.last + 1).lower()
        if after in _GOODS and self.joined(found.last + 1):
            after = self.word(found.last + 2).lower()
        return after in NEUTRAL_AFTER - _EMPTY

    def demonyms(self) -> Iterator[Country]:
        """The countries that adjectives in the text point to ("Swedish")."""
        for word in self._written:
            if word[0].isupper() and (found := country_by_demonym(word.lower())):
                yield found

    def is_located(self, found: PlaceMatch) -> bool:
        """Whether a preposition of place stands before the match."""
        return self.word(found.first - 1).lower() in LOCATIVE or self.is_called_a_town(found)

    def is_called_a_town(self, found: PlaceMatch) -> bool:
        """Whether the words before the match leave no doubt: "the town of Foo", "in German Foo"."""
        town_of = self.word(found.first - 1) == "of" and self.word(found.first - 2).lower() in SETTLEMENTS
        return town_of or self._of_its_country(found)

    def _of_its_country(self, found: PlaceMatch) -> bool:
        """Whether the adjective of its country and a preposition stand before the match: "in German Heide"."""
        adjective = self.word(found.first - 1)
        the = self.word(found.first - 2).lower() == "the"
        nation = country_by_demonym(adjective) if adjective[:1].isupper() else None
        return (
            nation is not None
            and self.word(found.first - 2 - the).lower() in LOCATIVE
            and any(not isinstance(one, Country) and one.country == nation for one in found.readings)
        )
