"""Which plant a reader has in mind where a sentence names none, and when the text has moved on from it."""

from __future__ import annotations

import re

from evbattery.reading.blocks import BlockKind
from evbattery.reading.document import Sentence
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites

#: A plant stays in mind for so many paragraphs after it was spoken of.
_PARAGRAPHS = 1
#: A company behind a preposition takes part in what is told, and acts in nothing of its own.
_ASIDE = re.compile(
    r"\b(?:from|by|(?<!venture )of|with|for|to|like|including|such as|according to|as|against|than)"
    r"(?: (?!Ⓞ)[\w'Ⓛ-]+){0,3} $",
    re.IGNORECASE,
)
#: Before the last of a list: what stands before the first decides.
_LISTED = re.compile(r"(?:Ⓞ(?:, and|,| and| or) )+$")
#: "It is to open in May with 300 staff, and Foo takes the cells": the clause is about the plant, the next about Foo.
_IT = re.compile(r"\W*It ")


def site_in_mind(sentence: Sentence, sites: Sites, within: tuple[int, int] | None = None) -> Site | None:
    """The plant that a sentence, or a part of it, speaks of without naming one.

    It is the plant that the heading above names; else the plant spoken of last, as long as the text has not moved on;
    else the plant that the article is about. A sentence about companies that have nothing to do with the plant does not
    speak of it.
    """
    if sites.strayed(sentence) or sentence.block.kind is BlockKind.BOILERPLATE:
        return None
    site = sites.sections.get(sentence.index)
    if site is None:
        focus = sites.focus(sentence)
        near = focus is not None and sentence.paragraph - focus[1] <= _PARAGRAPHS
        recent = focus[0] if focus is not None and near else None
        site = recent or sites.headline() or _spoken_of(sentence, sites)
        if site is None or _has_moved_on(sentence, site):
            return None
        if not site.plural and site is not sites.headline() and sites.is_elsewhere(sentence, site):
            return None
    return site if _is_theirs(sentence, sites, site, within) and sites.allows(sentence, site) else None


def _has_moved_on(sentence: Sentence, site: Site) -> bool:
    """Whether "it" is a company that the sentences since the plant was spoken of are about, and not the plant's."""
    focus = sentence.focus
    if (
        focus is None
        or not site.owners
        or site.last >= sentence.index - 1
        or not _IT.match(sentence.masked.text)
    ):
        return False
    return all(focus is not owner for owner in site.owners)


def _spoken_of(sentence: Sentence, sites: Sites) -> Site | None:
    """The plant that the article is about, where a reader knows of it by now or its owner is named."""
    site = sites.dominant()
    if site is None or sites.focus(sentence) is not None:
        return site
    named = any(org is owner for _, m in sentence.orgs() for org in m.orgs for owner in site.owners)
    return site if named and len(sites.found) == 1 else None


def _is_theirs(sentence: Sentence, sites: Sites, site: Site, within: tuple[int, int] | None) -> bool:
    """Whether no company, or none but the plant's, acts up to there, in a sentence that begins with "it"."""
    text = sentence.masked.text
    ends = within is not None and (_IT.match(text) or text.startswith("; ", within[1]))
    end = within[1] if within is not None and ends else len(text)
    companies = [
        org
        for place, m in sentence.orgs()
        if place < end and not _ASIDE.search(_LISTED.sub("", text[max(0, place - 60) : place]))
        for org in m.orgs
    ]
    return not companies or not site.owners or any(sites.is_of(org, site) for org in companies)
