"""Named products: batteries, cells, packs and systems that carry a name of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evbattery.patterns import Gated, patterns
from evbattery.reading.company_names import is_headline
from evbattery.reading.masking import plain
from evbattery.reading.mentions import CHEMISTRY, PLACE, Mention, ProductMention
from evbattery.reading.product_evidence import shown_names
from evbattery.reading.product_names import NOT_A_PRODUCT, PRODUCT_NOUN, core, is_name, trimmed

#: What it may be called besides, where a verb of naming follows: "a sodium-ion family called Foo".
_LOOSE_NOUN = (
    r"(?:family|line-?up|range|layout|platform|technology|system|product|series|design|architecture|"
    r"chemistry|"
    r"unit|brand|charger|solution)"
)
_BATTERY_WORD = re.compile(
    r"batter|\bcells?\b|\bpacks?\b|sodium|lithium|\bL?M?FP\b|\bNMC|\bNC[AM]|solid-state|energy storage|"
    r"charg(?:e|ing) cycles",
    re.IGNORECASE,
)
_NAME = r"(?P<name>[A-Z][\w+]*(?:[.-][\w+]+)*(?: (?:[A-Z0-9][\w+]*(?:[.-][\w+]+)*|of(?= [A-Z]))){0,3})"
_WORD = r"[a-z0-9][\w-]*"
#: Words that do not stand between "a" and "battery" in a description of a battery, but do in one of a company.
_DESCRIBING = (
    r"(?:(?!that |which |who |whose |start|compan|firm|mak|produc|suppl|developer|of |for |in |at |to |from |"
    r"by |group|unit |arm |subsid|manufact|specialist|giant|venture)[\w-]+ ){0,6}?"
)
_NAMED = (
    r"(?:is |was |will be |are |have been |has been )?(?:also )?(?:called|named|dubbed|known as|"
    r"branded(?: as)?|christened|marketed (?:as|under the name)|codenamed|(?:that |which )?(?:it|they|"
    r"the company|he|she|we) calls?|(?:under|by) the name(?: of)?|(?:that |which )?goes by(?: the name of)?)"
)
_HEAD_ENDS = (
    r"(?=[,.;:)\"]|$| (?:that|which|with|for|of|to|in|and|is|was|from|by|on|at|has|designed|built|made|based|"
    r"using|can|will|it)\b)"
)

#: A verb of naming, quotation marks or an apposition show a name beyond doubt.
_SURE = patterns(
    (
        (
            rf"\b(?:{PRODUCT_NOUN}|{_LOOSE_NOUN}|one of the batteries, an? \w+)(?: (?:\w+ ){{0,4}}?)?,? "
            rf"?{_NAMED} (?:the )?[\"']?{_NAME}"
        ),
        (
            rf"\b(?:[Dd]ubbed|[Cc]alled|[Nn]amed) [\"']?{_NAME}[\"']?,? [^.;]{{0,40}}?\b(?:the|its|"
            rf"this) (?:{_WORD} ){{0,4}}?{PRODUCT_NOUN}\b"
        ),
        rf"\b(?:is|are) called (?:the )?[\"']?{_NAME}[\"']?, (?:an?|the) {_DESCRIBING}{PRODUCT_NOUN}\b",
        rf"\b{PRODUCT_NOUN} \"{_NAME}\"",
        rf"\bbrand(?: name)? [\"']{_NAME}[\"']",
        rf"\"{_NAME}(?: {PRODUCT_NOUN})?\"(?= {PRODUCT_NOUN})",
        rf"\"(?P<name>[A-Z0-9][\w.+-]*(?: [A-Z0-9][\w.+-]*){{0,2}}? (?i:{PRODUCT_NOUN}))\"",
        rf"(?<![\w&-]){_NAME}, (?:an?|its|the|their|our) {_DESCRIBING}{PRODUCT_NOUN}{_HEAD_ENDS}",
        rf"(?<![\w&-]){_NAME}, (?:the|"
        rf"its) [\w -]{{0,30}}?: an? (?:[^.;:]{{0,30}}? )?{PRODUCT_NOUN}{_HEAD_ENDS}",
        (
            r"\b(?:launch|unveil|introduc|present|reveal|debut|announc|show|releas)(?:e|es|ed|s|ing)? (?:the|"
            rf"a|its) (?:new |own |first ){{0,2}}{_NAME} (?:{_WORD} ){{0,2}}?{PRODUCT_NOUN}{NOT_A_PRODUCT}"
        ),
        (
            r"\b(?:[Tt]he|[Ii]ts|[Aa]|new|'s) (?P<name>[A-Z]\w*(?:Pack|Cell|Batt|Block|Stack)(?: (?:[A-Z]\w*|"
            rf"\d+))?){NOT_A_PRODUCT}"
        ),
        rf"\b(?:prototypes?|{PRODUCT_NOUN}), (?:the|its) (?:{_WORD} ){{0,3}}{_NAME},",
    )
)
#: A name before the noun for its kind: enough behind a possessive, or when the name looks like a brand.
_OWNED = Gated(
    rf"(?:\b[Ii]ts|\b[Tt]heir|\b[Oo]ur|"
    rf"'s) (?:{_WORD} ){{0,3}}{_NAME} (?:{_WORD} ){{0,2}}?{PRODUCT_NOUN}{NOT_A_PRODUCT}"
)
_BEFORE_NOUN = Gated(rf"(?<![\w&'-]){_NAME} (?:{_WORD} ){{0,2}}?{PRODUCT_NOUN}{NOT_A_PRODUCT}")
#: "The Foo battery, which ..." may be the battery of a vehicle called Foo.
_THE = Gated(
    rf"\b[Tt]he {_NAME} (?i:batter(?:y|ies)|cells?|packs?)"
    r"(?=,? (?:which|that|is|are|was|has|have|offers?|provides?|can|will|uses?|features?|holds?|stores?|"
    r"reach\w*|delivers?)\b)"
)
_VEHICLE_NOUN = (
    r"'?s? (?:(?:electric|battery-electric) )?(?:SUV|sedan|car|EV|truck|pickup|van|crossover|hatchback|"
    r"saloon|"
    r"bus|scooter|motorcycle|model)s?\b"
)
_BRANDED = re.compile(r"[a-z][A-Z]|[A-Z][a-z]*\d|\d[A-Za-z]")
_IS_BATTERY = re.compile(
    rf"\"?, (?:an?|its) (?:(?!in |for |of |at |to )[\w-]+ ){{0,5}}?{PRODUCT_NOUN}{NOT_A_PRODUCT}{_HEAD_ENDS}"
)
_IS_CALLED = re.compile(rf"\b{PRODUCT_NOUN},? (?:called|named|dubbed|christened|branded) (?:the )?\"?$")
_PLACED = r"\b(?:in|near|at|outside) "


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
    bodies = [(start, plain(text[start:end])) for start, end in spans]
    shown = [(start + at, name) for start, body in bodies for at, name in _names(body, text)]
    shown += shown_names(text, spans, taken, [is_headline(body) for _, body in bodies])
    names: dict[str, str] = {}
    for at, name in shown:
        if covered.isdisjoint(range(at, at + len(name))):
            names.setdefault(core(name), name)
    found: dict[int, ProductMention] = {}
    for bare, name in sorted(names.items(), key=lambda item: -len(item[0])):
        # A heading in capitals speaks of the product too, and several pieces of it take an "s".
        again = re.compile(
            rf"(?<![\w-])(?:{re.escape(bare)}|"
            rf"{re.escape(bare.upper())})s?(?: (?i:{PRODUCT_NOUN})\b)?(?![\w-])"
        )
        for start, body in bodies:
            for match in again.finditer(body):
                at, stop = start + match.start(), start + match.end()
                if covered.isdisjoint(range(at, at + len(bare))):
                    found.setdefault(at, ProductMention(at, stop, name))
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


def _names(body: str, text: str) -> Iterator[tuple[int, str]]:
    """Names of products in one sentence, each with its position."""
    for pattern in _SURE.possible(body):
        for match in pattern.finditer(body):
            name = trimmed(match["name"])
            if is_name(name) and _BATTERY_WORD.search(body):
                yield match.start("name"), name
    for pattern in (_OWNED, _BEFORE_NOUN, _THE):
        for match in pattern.finditer(body):
            name = trimmed(match["name"])
            shown = pattern is not _BEFORE_NOUN or bool(_BRANDED.search(name))
            other = (
                _PLACED + re.escape(name)
                if pattern is not _THE
                else f"{_PLACED}{re.escape(name)}|{re.escape(name)}{_VEHICLE_NOUN}"
            )
            if shown and is_name(name) and not re.search(other, text):
                yield match.start("name"), name
