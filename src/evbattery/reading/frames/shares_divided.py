"""A whole divided among several holders: what each has, respectively, in a list, and what is left for the last."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import attrs

from evbattery.patterns import Gated
from evbattery.reading.document import Sentence
from evbattery.reading.frames.share_words import BARE, WHOLE, ratio_at, ratio_of
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.values.measures import Ratio

#: Companies that hold the same share each; "half" where no figure says it.
_EACH = Gated(
    r"(?P<orgs>Ⓞ(?:(?:, | and |, and | )Ⓞ){0,4})[^.;:Ⓞ⓪]{0,25}(?:\beach (?:[\wⓍ-]+ ){0,3}?(?P<share>⓪|"
    r"half\b|an? (?:third|quarter|fifth|tenth)\b)|(?P<share2>⓪|\bhalf|\ban? (?:third|quarter|fifth|"
    r"tenth))(?: (?:stake|share|interest|holding|"
    r"of (?:Ⓞ|[^.;:Ⓞ]{0,20})))? each\b)"
)
_RESPECTIVELY = Gated(
    r"(?P<one>Ⓞ),? and (?P<two>Ⓞ)[^.;:Ⓞ]{0,60}?(?P<first>⓪|"
    r"\b\d{1,2}(?:\.\d+)?)(?: per ?cent)? and (?P<second>⓪)"
    r"(?:[^.;Ⓞ]{0,25}?\brespectively|(?= (?:stakes?|of|in)\b|[.,;]))"
)
#: A company and its share, with nothing between.
_LISTED = re.compile(r"(?P<org>Ⓞ)(?: of Ⓛ)?(?:,|:| with| at|,? which (?:has|holds|owns))? \(?(?P<share>⓪)")
#: The share first: "⓪ Foo, ⓪ Bar".
_LISTED_BEHIND = re.compile(r"(?P<share>⓪) (?P<org>Ⓞ)(?!'s? )")
#: Nothing but companies and shares in a row.
_DENSE = re.compile(r"Ⓞ ⓪(?:,| and|,? \w+) Ⓞ ⓪|⓪ Ⓞ(?:,| and|, and) ⓪ Ⓞ")
_OWNERSHIP = re.compile(
    r"\b(?:own(?:s|ed|ers?|ership)?|held|partners?|shareholders?|shares?|stakes?|venture|split|divided)\b",
    re.IGNORECASE,
)
#: What else a percentage may be of.
SOURCE = Gated(
    r"\b(?:market|sales|output|production|capacity|demand|cells|supply|revenue|profit|price|cost|"
    r"share price|energy|range|charge|volume|register\w*)\b",
    re.IGNORECASE,
)
#: What is left when the others' shares are told.
_REST = Gated(
    r"(?P<org>Ⓞ)(?:'s)? (?:(?:will |would |to )?(?:holds?|owns?|has|have|gets?|takes?|keeps?|"
    r"retains?|with|controls?|holding|owning|keeping|having) )?the (?:rest|remainder|balance|"
    r"other half|remaining (?:stake|shares?|interest|part)|(?:remaining|other) "
    r"(?P<share>⓪))"
)
#: "The remaining tenth belongs to Foo", "the rest is held by Foo".
_REST_OF = re.compile(
    rf"\b[Tt]he (?:rest|remainder|balance|(?:remaining|other|last) (?:(?P<share>{BARE})|(?P<part>half|third|quarter|"
    r"fifth|tenth)|shares|stake))(?: stake| share| interest)?,? "
    r"(?:belong(?:s|ed|ing)? to|(?:is |are |being )?(?:held|owned|controlled) by|"
    r"lies with|is with|going to|goes to|in the hands of|from|by) (?P<org>Ⓞ)(?!,? and Ⓞ|, Ⓞ)"
)


@attrs.frozen
class Held:
    """One company's share, and where the words stand."""

    org: Organisation
    ratio: Ratio
    start: int
    end: int
    old: bool = False


def holders_at(sentence: Sentence, place: int) -> tuple[Organisation, ...]:
    """The companies that stand at a place, none where no company does."""
    mention = sentence.masked.at.get(place)
    return mention.orgs if isinstance(mention, OrgMention) else ()


def held_by_each(sentence: Sentence) -> Iterator[Held]:
    """As in "Foo and Bar have half each"."""
    for match in sentence.masked.find(_EACH):
        group = "share" if match["share"] else "share2"
        ratio = ratio_of(sentence, match.start(group), match[group])
        if ratio is None:
            continue
        for place, _ in sentence.masked.inside(*match.span("orgs")):
            for org in holders_at(sentence, place):
                yield Held(org, ratio, *match.span())


def held_respectively(sentence: Sentence, taken: dict[int, Ratio | None]) -> Iterator[Held]:
    """As in "Foo and Bar, which have 60 and 40 per cent"; the places of the shares are noted in *taken*."""
    for match in sentence.masked.find(_RESPECTIVELY):
        for holder, share in (("one", "first"), ("two", "second")):
            orgs = holders_at(sentence, match.start(holder))
            ratio = ratio_of(sentence, match.start(share), match[share])
            if len(orgs) == 1 and ratio is not None and match.start(share) not in taken:
                taken[match.start(share)] = ratio
                yield Held(orgs[0], ratio, *match.span())


def held_in_list(sentence: Sentence, taken: dict[int, Ratio | None]) -> Iterator[Held]:
    """Owners named with nothing but their shares, which make up the whole: "partners: Foo 65%, Bar 35%"."""
    text = sentence.masked.text
    if SOURCE.search(text) or not (_DENSE.search(text) or _OWNERSHIP.search(text)):
        return
    for listed in (sentence.masked.find(_LISTED), sentence.masked.find(_LISTED_BEHIND)):
        told: list[tuple[re.Match[str], Organisation, Ratio]] = []
        for match in listed:
            orgs = holders_at(sentence, match.start("org"))
            ratio = ratio_at(sentence, match.start("share"))
            if match.start("share") not in taken and len(orgs) == 1 and ratio is not None:
                told.append((match, orgs[0], ratio))
        if len(told) > 1 and sum(ratio.low for _, _, ratio in told) == WHOLE:
            for match, org, ratio in told:
                taken[match.start("share")] = ratio
                yield Held(org, ratio, *match.span())


def held_by_rest(sentence: Sentence, taken: dict[int, Ratio | None], each: Decimal) -> Iterator[Held]:
    """As in "the rest is held by Foo", behind the shares *taken* and those told of *each*, which add up to that."""
    for match in (*sentence.masked.find(_REST), *sentence.masked.find(_REST_OF)):
        left = WHOLE - each - sum((ratio.low for ratio in taken.values() if ratio is not None), Decimal(0))
        ratio = ratio_at(sentence, match.start("share")) if match["share"] else None
        if "part" in match.re.groupindex and match["part"]:
            ratio = ratio_of(sentence, match.start("part"), match["part"])
        if ratio is None and match["share"] is None and 0 < left < WHOLE:
            ratio = Ratio.of(left)
        if ratio is not None and match.start("share") not in taken:
            for org in holders_at(sentence, match.start("org"))[:1]:
                yield Held(org, ratio, *match.span())
