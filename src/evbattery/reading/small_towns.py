"""Towns that no table holds, or that are words of everyday speech, told by the words that tie them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evbattery.knowledge.find import find_companies
from evbattery.patterns import Gated
from evbattery.reading.mentions import PlaceMention
from evbattery.values.countries import country_by_demonym
from evbattery.values.place_keys import place_key
from evbattery.values.place_words import ordinary_words
from evbattery.values.places import City, find_places

_WORD = r"[A-ZÀ-Þ](?:[a-zà-ÿ]|['’](?!s\b)|['’]s(?= [A-ZÀ-Þ]))+"
_NAME = (
    rf"(?P<name>(?=[A-ZÀ-Þ][a-zà-ÿ'’]{{2}}){_WORD}(?:(?:[ -]|-(?:sur|am|upon|on|de|la)-| (?:de|del|do|da|la|el|upon) )"
    rf"{_WORD}){{0,3}})(?![\w&-])(?! (?:Inc|Ltd|Corp|AG|GmbH))"
)
_TOWN = r"(?:town|village|city|port|municipality|hamlet|suburb|commune|borough)"
#: "A plant near Foo", "cells made in Foo": whatever the name means elsewhere, something is made there.
_MADE = Gated(
    r"\b(?:(?P<one_of>(?i:plant|(?:giga)?factory))|(?i:plants|(?:giga)?factories|facilit(?:y|ies))|"
    r"(?P<one>GWh one)|works|mill|workshop|refinery|"
    r"smelter|(?:assembly|production|pilot|cell|pack|coating) (?:line|hall)|lines|"
    r"(?:cells|packs|modules|batteries|cathodes|anodes) (?:are |is )?(?:made|produced|built|assembled))"
    r",? (?:located |based |being built |under construction )?"
    rf"(?:in|near|outside|(?<=line )at|(?<=hall )at) (?:the {_TOWN} of )?{_NAME}(?!, (?:its|an?|the) )"
)
_TIES = (
    # "The smelter at Foo", "in Foo", "neighbouring Foo".
    Gated(
        r"\b(?:plants?|(?:giga)?factor(?:y|ies)|works|refiner(?:y|ies)|smelters?|mills?|(?:building )?sites?) "
        rf"at {_NAME}"
    ),
    # "Turns out packs for trucks at Foo", "packs get screwed together at Foo".
    Gated(
        r"\b(?:mak|produc|manufactur|assembl|turn|build|put)\w*(?: out| together)? (?:[a-z-]+ ){0,4}"
        rf"(?:batteries|cells|packs|modules) (?:for [a-z ]{{3,20}} )?at {_NAME}"
    ),
    Gated(
        r"\b(?:[Bb]atteries|[Cc]ells|[Pp]acks|[Mm]odules) (?:are|is|get|gets|were|being) (?:[a-z]+ ){0,2}?"
        rf"(?:together|made|produced|assembled|built|welded) (?:at|in) {_NAME}"
    ),
    Gated(rf"\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Nn]eighbou?ring|[Nn]earby) {_NAME}(?!['’]s)"),
    Gated(rf"\b[Aa]t {_NAME}(?=, (?:near|outside|not far from|close to) [A-ZÀ-Þ])"),
    Gated(rf"\b(?:roll|com)(?:e|es|ed|ing|s)? out of {_NAME}"),
    # "The harbour of Foo", "the mayor of Foo", "Foo's mayor", "Foo, a canal town", "Foo is a village".
    Gated(
        rf"\b(?:{_TOWN}|harbou?r|outskirts|mayor|(?:town|city|district|parish|village) council|councillors|"
        rf"residents|villagers|people) of {_NAME}"
    ),
    Gated(
        rf"(?<![\w’'-]){_NAME}(?=(?:'s|’s) (?:mayor|town hall|(?:town |city )?council|villagers|residents)\b|"
        rf"(?:,| is| is not) (?:an?|the) (?:(?!of\b)[\w-]+ ){{0,3}}{_TOWN}(?=[,.;]| (?:of|in|on|near|at|that|"
        rf"where|with|to|by)\b))"
    ),
)
#: "Shares in Foo", "a confidence in Foo": what may be a company as well.
_HELD = re.compile(
    r"(?:\b(?:share\w*|stake\w*|stock|equity|invest\w*|interests?|holdings?|confiden\w+|faith|trust|believ\w+|money|"
    r"partners?|half|third|quarter|cent|engineers?|speciali[sz]\w+)|%)(?: [\w.€$£]+){0,5} in $",
    re.IGNORECASE,
)
#: The last of a row of towns: "plants in Foo, Bar and Baz".
_ROW_END = Gated(
    r"\b(?i:plants|(?:giga)?factories|facilities|sites|refineries|lines)(?: [a-z]+){0,2}? (?:in|at|near|for) "
    r"(?:[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2},? ){1,4}and "
    r"(?P<name>[A-ZÀ-Þ][a-zà-ÿ'’-]{2,}(?: [A-ZÀ-Þ][a-zà-ÿ'’-]+){0,1})(?=[ ,.;])(?! (?:Inc|Ltd|Corp|AG|GmbH))"
)
#: Names of parts of the world, of the calendar and of languages are no towns.
NO_TOWN = re.compile(
    r"^(?:(?:North|South|East|West|Central|Southeast|Northern|Southern|Eastern|Western|Latin|Continental|"
    r"Sub-Saharan)(?: |$)|"
    r"New England|Midwest|"
    r"Europe|Asia|Africa|America|Oceania|Scandinavia|Benelux|Phase|Stage|Block|Hall|Building|Question|Parliament|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|Christmas|Easter|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Fall|Winter|Early|Late|Mid|Which|What|Where|This|That|The|Its|Our|Their|"
    r"English|Mandarin|Cantonese|Principle|Industry|Chapter|Section|Article|Group|Company|Mr|Mrs|Ms|Dr)\b|"
    r".* (?:Park|Plant|Estate|Zone|Street|Road|Building|Energy|Battery|Power|Point|Industrial Cent(?:er|re)|"
    r"New Area|[Zz]one|Corridor|State|Province|County|Region|District|Governorate|"
    r"Prefecture|Oblast|University|Institute|Laborator(?:y|ies)|Airport|Station|Highway|River|Bridge)$"
)


def small_towns(
    text: str, spans: Sequence[tuple[int, int]], found: Sequence[PlaceMention]
) -> Iterator[PlaceMention]:
    """Names that are tied as only towns are, beside the places *found*."""
    taken = {spot for mention in found for spot in range(mention.start, mention.end)}
    for start, end in spans:
        for pattern in (_MADE, _ROW_END, *_TIES):
            for match in pattern.finditer_in(text, start, end):
                low, high = match.span("name")
                readings = tuple(one for one in find_places(match["name"]) if isinstance(one, City))
                ordinary = place_key(match["name"]) in ordinary_words()
                if (
                    low in taken
                    or high - 1 in taken
                    or NO_TOWN.match(match["name"])
                    or (
                        ordinary
                        and not (pattern is _MADE and (match["one"] or (readings and match["one_of"])))
                    )
                    or country_by_demonym(match["name"].split(" ")[0]) is not None
                    or (pattern in _TIES and _may_be_company(text, low, high))
                ):
                    continue
                taken |= {*range(low, high)}
                yield PlaceMention(low, high, match["name"], readings)


def _may_be_company(text: str, start: int, end: int) -> bool:
    held = _HELD.search(text, max(0, start - 40), start)
    return held is not None or any(
        one.start < end and start < one.end for one in find_companies(text, start, end)
    )
