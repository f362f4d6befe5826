"""Altered copies of the seed articles: other names, places, figures and dates, and the annotation altered with them.

A reader that knows the seeds by heart fails on these; a reader that reads does not notice.

Each file of ``alterations/`` is one variant. For each article, ``text`` replaces words of the article, ``facts``
replaces values of the annotation that are no words of the text, and ``kept`` names the words and figures that may stay
as they are. ``common.toml`` holds what all variants share: names of papers and bystanders, and page clutter.
"""

from __future__ import annotations

import copy
import datetime
import json
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs

from tests.corpus.annotations import Annotated, Fact, load_annotated

_TABLES = Path(__file__).parent / "alterations"
_COMMON = "common"
#: The names of the variants.
VARIANTS = tuple(sorted(path.stem for path in _TABLES.glob("*.toml") if path.stem != _COMMON))

#: What a replaced word may not touch: a letter or digit, and on its left a sign that makes it part of a longer figure.
_LEFT, _RIGHT = r"(?<![A-Za-z0-9.,$])", r"(?![A-Za-z0-9])"


@attrs.frozen
class Alteration:
    """What becomes of one article."""

    words: dict[str, str]
    #: By ``attribute=value`` or ``subject/attribute=value``: another value, or a table of columns.
    values: dict[str, Any]
    #: Names and figures that may stay.
    kept: frozenset[str]
    #: The day that stands for the original's day of publication.
    published: datetime.date | None = None


def alterations(variant: str) -> dict[str, Alteration]:
    """The alterations of one variant by the name of the article."""
    common, own = _tables(_COMMON), _tables(variant)
    return {
        name: Alteration(
            words={**common[name].get("text", {}), **own[name]["text"]},
            values=own[name].get("facts", {}),
            kept=frozenset(f"{common[name]['kept']} {own[name].get('kept', '')}".split()),
            published=own[name].get("published"),
        )
        for name in own
    }


def _tables(name: str) -> dict[str, dict[str, Any]]:
    return tomllib.loads((_TABLES / f"{name}.toml").read_text(encoding="utf-8"))


def altered(variant: str) -> list[Annotated]:
    """The annotated seeds under one variant."""
    tables = alterations(variant)
    return [alter(article, tables[article.name]) for article in load_annotated()]


def alter(article: Annotated, alteration: Alteration) -> Annotated:
    """One article with all words replaced at once, the longest first, and its facts with them.

    Raises:
        ValueError: if the alteration names words or facts that the article does not have.
    """
    words = sorted(alteration.words, key=len, reverse=True)
    strays = [old for old in words if not re.search(_LEFT + re.escape(old) + _RIGHT, article.text)]
    if strays:
        raise ValueError(f"{article.name}: the alterations name {strays}, which the article does not say")
    pattern = re.compile(_LEFT + "(?:" + "|".join(map(re.escape, words)) + ")" + _RIGHT)

    def replace(text: str) -> str:
        return pattern.sub(lambda match: alteration.words[match.group()], text)

    unused = set(alteration.values)
    facts = [_altered_fact(fact, alteration.values, unused, replace) for fact in article.facts]
    if unused:
        raise ValueError(f"{article.name}: no fact is {sorted(unused)}")
    published = alteration.published or article.published
    return Annotated(article.name, replace(article.text), published, facts)


def _altered_fact(
    fact: Fact, values: dict[str, Any], unused: set[str], replace: Callable[[str], str]
) -> Fact:
    new: Fact = copy.deepcopy(fact)
    value = fact["value"]
    plain = f"{fact['attribute']}={json.dumps(value) if isinstance(value, list) else value}"
    exact = f"{fact['subject']}/{plain}"
    key = exact if exact in values else plain
    if key in values:
        unused.discard(key)
        given = values[key]
        new.update(given if isinstance(given, dict) else {"value": given})
    elif isinstance(value, str):
        new["value"] = replace(value)
    new["subject"] = replace(fact["subject"])
    new["value_aliases"] = [replace(alias) for alias in fact.get("value_aliases", [])]
    party = fact.get("qualifiers", {}).get("party")
    if isinstance(party, str):
        new["qualifiers"]["party"] = replace(party)
    # Where the original says it; the copy has other words there.
    new.pop("hint", None)
    return new
