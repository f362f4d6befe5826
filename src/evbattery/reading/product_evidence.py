"""Which of an article's names are batteries', by the words around them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence

from evbattery.reading.likely_products import OpenName, likely_names
from evbattery.reading.masking import Masked, plain_part, without_overlaps
from evbattery.reading.mentions import CHEMISTRY, Mention, OrgMention
from evbattery.reading.plain_words import may_be_a_word, words_in_small_letters
from evbattery.reading.product_names import candidates, is_known, is_name, is_titled, trimmed
from evbattery.reading.product_sign_table import OPEN_NAME
from evbattery.reading.product_signs import ENOUGH, Weight, is_branded, signs_against, signs_for

#: The kinds of sign that show a battery whatever else the name was taken for.
_TELLING = frozenset(("named", "apposed"))


def shown_names(
    text: str, spans: Sequence[tuple[int, int]], mentions: Sequence[Mention], titled: Sequence[bool]
) -> Iterator[tuple[int, str]]:
    """Names of batteries with their positions in the text; *titled* tells where capitals tell nothing.

    *mentions* are in order. A name for which enough signs speak is a battery's; one that was taken for that of a
    company nobody knows needs a sign that is enough by itself.
    """
    starts = [mention.start for mention in mentions]
    own = [mentions[bisect_left(starts, start) : bisect_left(starts, end)] for start, end in spans]
    sentences = masked_names(text, spans, own, titled)
    small = words_in_small_letters(text)
    shown = list(_enough(sentences, small))
    yield from shown
    yield from likely_names(sentences, {name for _, name in shown})
    taken = {m.start for m in mentions if isinstance(m, OrgMention) and not m.org.known}
    if taken:
        again = [number for number, group in enumerate(own) if any(m.start in taken for m in group)]
        opened = masked_names(
            text,
            [spans[number] for number in again],
            [[m for m in own[number] if m.start not in taken] for number in again],
            [titled[number] for number in again],
        )
        for number, masked in zip(again, opened, strict=True):
            sentences[number] = masked
        yield from _enough(sentences, small, _TELLING, taken)


def _enough(
    sentences: Sequence[Masked],
    small: Container[str],
    kinds: frozenset[str] | None = None,
    among: set[int] | None = None,
) -> Iterator[tuple[int, str]]:
    """The names for which enough signs speak, of all kinds or of *kinds*; only those that start *among* positions."""
    texts = [masked.text for masked in sentences]
    signs: dict[str, dict[str, int]] = {}
    first: dict[str, int] = {}

    def note(weights: Iterable[Weight], start_anew: bool) -> None:
        for number, place, sign, weight in weights:
            mention = sentences[number].at[place]
            if not isinstance(mention, OpenName) or not (start_anew or mention.name in signs):
                continue
            if sign == "titled" and not is_titled(mention.name):
                continue
            known = {"known": 2 * is_known(mention.name), "branded": int(is_branded(mention.name))}
            own = signs.setdefault(mention.name, known)
            own[sign] = max(weight, own.get(sign, weight))
            if start_anew and (among is None or mention.start in among):
                first.setdefault(mention.name, mention.start)

    titled = frozenset(
        number
        for number, masked in enumerate(sentences)
        if any(isinstance(m, OpenName) and is_titled(m.name) for m in masked.at.values())
    )
    note(signs_for(texts, kinds, titled), start_anew=True)
    signs = {name: own for name, own in signs.items() if name in first and sum(own.values()) >= ENOUGH}
    if not signs:
        return
    note(signs_against(texts), start_anew=False)
    inside = {
        m.name
        for masked in sentences
        for place, m in masked.at.items()
        if isinstance(m, OpenName) and masked.text[:place].strip(' "(*-')
    }
    for name, own in signs.items():
        # One plain word that only opens sentences may be a common noun or an adjective.
        opens = name.isalpha() and name[1:].islower() and name not in inside and may_be_a_word(name, small)
        common = opens and own.get("apposed", 0) < ENOUGH and "named" not in own and not own["known"]
        if sum(own.values()) >= ENOUGH and not common:
            yield first[name], name


def masked_names(
    text: str, spans: Sequence[tuple[int, int]], own: Sequence[Sequence[Mention]], titled: Sequence[bool]
) -> list[Masked]:
    """The sentences with their names masked, too; what is titled holds none."""
    found: list[Masked] = []
    for (start, end), group, title in zip(spans, own, titled, strict=True):
        inside = [m for m in group if m.end <= end]
        names: Iterable[tuple[int, str]] = () if title else candidates(plain_part(text, start, end))
        makers = {m.start: m.end for m in inside if isinstance(m, OrgMention)}
        named: list[OpenName] = []
        for place, name in names:
            at, stop = start + place, start + place + len(name)
            # "The Foo Bar 3" of the company Foo is a Bar 3.
            behind = makers.get(at, at) + 1
            if at + 1 < behind < stop and is_name(text[behind:stop]):
                at = behind
            # "The Foo 10 10.2 kWh": the figure is no part of the name.
            cut = min((m.start for m in inside if at < m.start < stop and m.tag != CHEMISTRY), default=stop)
            name = trimmed(plain_part(text, at, cut).rstrip())
            if is_name(name):
                named.append(OpenName(at, at + len(name), name))
        tags = [m.tag for m in inside if m.tag != CHEMISTRY]
        found.append(
            Masked.of(text, start, end, without_overlaps([*inside, *named], (*tags, OPEN_NAME, CHEMISTRY)))
        )
    return found
