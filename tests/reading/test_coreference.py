"""Nouns that stand for companies."""

from __future__ import annotations

import pytest

from evbattery.claims import Article
from evbattery.reading.annotate import annotate
from evbattery.reading.coreference import resolve_anaphors


def meant(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Each noun that stands for a company, with the companies."""
    document = annotate(Article(text=text))
    resolve_anaphors(document)
    return [
        (document.text[m.start : m.end], tuple(org.name for org in m.orgs))
        for sentence in document.sentences
        for _, m in sentence.orgs()
        if m.anaphoric
    ]


@pytest.mark.parametrize(
    ("text", "noun", "company"),
    [
        ("The battery maker Voltrane builds in Ohio. The company hires 300.", "The company", "Voltrane"),
        (
            "The cell maker Voltrane supplies the carmaker Dravon. The carmaker pays.",
            "The carmaker",
            "Dravon",
        ),
        (
            "The Swedish start-up Voltrane buys the Polish recycler Odzysk. The Polish firm is old.",
            "The Polish firm",
            "Odzysk",
        ),
        (
            "The battery maker Voltrane signed with the carmaker Dravon. The company will build.",
            "The company",
            "Voltrane",
        ),
        (
            'The maker Voltrane Inc. (the "Corporation") met Dravon AG. In May the Corporation paid.',
            "the Corporation",
            "Voltrane",
        ),
        (
            "A Norwegian maker of battery materials will open a plant, executives of the supplier Grafnor said.",
            "A Norwegian maker of battery materials",
            "Grafnor",
        ),
        ("Panasonic runs a plant. The Osaka-based company hires.", "The Osaka-based company", "Panasonic"),
        (
            "Dravon-backed battery maker Voltrane Cells grows. The company is young.",
            "The company",
            "Voltrane Cells",
        ),
    ],
)
def test_a_noun_stands_for_the_company_that_fits(text: str, noun: str, company: str) -> None:
    """The subject of the sentence before, unless the noun says a role or a nation that another company has."""
    assert (noun, (company,)) in meant(text)


@pytest.mark.parametrize("noun", ["Both companies", "The partners", "The two companies", "The pair"])
def test_a_plural_stands_for_the_two_named_together(noun: str) -> None:
    """Two companies joined by "and" are the pair."""
    text = (
        f"The battery maker Voltrane and the carmaker Dravon have signed a deal. {noun} will build a plant."
    )
    assert (noun, ("Voltrane", "Dravon")) in meant(text)


@pytest.mark.parametrize(
    "text",
    [
        "The battery maker Voltrane grew. The company that wins will be rich.",
        "The battery maker Voltrane grew. The research firm counts, the parent company pays.",
        "The Swedish battery maker Voltrane grew.",
        "Nobody is named here. The company grows.",
    ],
)
def test_a_noun_for_nobody_in_particular_stands_for_nobody(text: str) -> None:
    """A relative clause, another company's noun and an apposition are no references."""
    assert meant(text) == []


def test_a_new_paragraph_returns_to_the_company_that_the_article_is_about() -> None:
    """A customer that ends one paragraph is not "the company" of the next, except below a heading that names it."""
    told = (
        "Voltrane builds a plant\n\nBattery maker Voltrane builds a plant. Voltrane said so on Monday.\n\n"
        "The cells go to Dravon AG. Dravon makes scooters.\n\n"
    )
    body = "The company hires eighty people, it said on Monday, and wants to train most of them in its own school."
    assert ("The company", ("Voltrane",)) in meant(f"{told}{body}")
    assert ("The company", ("Dravon",)) in meant(f"{told}What Dravon says\n\n{body}")
