"""Named products: batteries, cells, packs and systems that carry a name of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evbattery.reading.masking import plain, plain_part
from evbattery.reading.mentions import CHEMISTRY, PLACE, Mention, OrgMention, ProductMention
from evbattery.reading.product_evidence import shown_names
from evbattery.reading.product_names import NOT_A_PRODUCT, PRODUCT_NOUN, core
from evbattery.reading.shapes import is_headline

_HEAD_ENDS = (
    r"(?=[,.;:)\"]|$| (?:that|which|with|for|of|to|in|and|is|was|from|by|on|at|has|designed|built|made|based|"
    r"engineered|developed|aimed|using|can|will|it)\b)"
)
_IS_BATTERY = re.compile(
    rf"\"?(?: \d[\w.]*(?: [A-Z]{{1,3}}\b)?)?, (?:an?|its) (?:(?!in |for |of |at |"
    rf"to )[\w-]+ ){{0,5}}?{PRODUCT_NOUN}{NOT_A_PRODUCT}{_HEAD_ENDS}"
)
_IS_CALLED = re.compile(
    rf"\b{PRODUCT_NOUN}(?:,| is| was)? (?:called|named|dubbed|christened|branded) (?:the )?\"?(?:\d{{4,5}} )?$"
)


def find_products(
    text: str, spans: Sequence[tuple[int, int]], taken: Sequence[Mention]
) -> list[ProductMention]:
    """Every mention of a product that the text somewhere gives a name.

    *taken* are the companies, places, people, dates, figures and chemistries: none but the last are part of a name.
    """
    taken = list(_without_namesakes(text, taken))
    covered = set[int]()
    for mention in taken:
        if mention.tag != CHEMISTRY:
            covered.update(range(mention.start, mention.end))
    bodies = [(start, plain_part(text, start, end)) for start, end in spans]
    names: dict[str, str] = {}
    for _, name in shown_names(text, spans, taken, [is_headline(body) for _, body in bodies]):
        names.setdefault(core(name), name)
    # What was taken for a company and is a battery by the words around it gives way, and so does a company's name
    # in a longer one of a battery: "Foo 72".
    for mention in taken:
        if not isinstance(mention, OrgMention) or mention.org.known:
            continue
        word = text[mention.start : mention.end]
        if any(name == word or name.startswith(word + " ") for name in names):
            covered.difference_update(range(mention.start, mention.end))
    found: dict[int, ProductMention] = {}
    for bare, name in sorted(names.items(), key=lambda item: -len(item[0])):
        # A heading in capitals speaks of the product too, and several pieces of it take an "s".
        again = re.compile(
            rf"(?<![\w-])(?:{re.escape(bare)}|"
            rf"{re.escape(bare.upper())})s?(?: (?P<noun>(?i:{PRODUCT_NOUN}))\b)?(?![\w-])"
        )
        for start, body in bodies:
            for match in again.finditer(body):
                at, stop = start + match.start(), start + match.end()
                if covered.isdisjoint(range(at, at + len(bare))):
                    found.setdefault(at, ProductMention(at, stop, name, (match["noun"] or "").lower()))
                    covered.update(range(at, stop))
    return [found[at] for at in sorted(found)]


def _without_namesakes(text: str, taken: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions without those of places whose name the text gives a battery: "Foo, a sodium-ion battery"."""
    places = [m for m in taken if m.tag == PLACE]
    batteries = {
        text[m.start : m.end]
        for m in places
        if _IS_BATTERY.match(plain(text[m.end : m.end + 120]))
        or (_IS_CALLED.search(plain(text[max(0, m.start - 40) : m.start])))
    }
    return (m for m in taken if m.tag != PLACE or text[m.start : m.end] not in batteries)
