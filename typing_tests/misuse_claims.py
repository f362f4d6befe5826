"""Misuses of claims that type checkers must reject: each line that suppresses an error has one to suppress.

mypy, strict and so warning of unused ignores, verifies the ignores meant for it. So does pyright, told to
disregard mypy's and to report unnecessary ones. A misuse that becomes legal makes both fail. Nothing is run.
"""
# pyright: reportUnusedExpression=false

from __future__ import annotations

import evbattery as ev
from evbattery.claims import Attribute, ClaimValue, facility, product
from evbattery.values import AnnualEnergyCapacity, Cycles


def takes_capacity(capacity: AnnualEnergyCapacity) -> AnnualEnergyCapacity:
    """A signature that asks for an output a year."""
    return capacity


def values(claim: ev.Claim) -> None:
    """A value is of the type of its attribute, and of no other."""
    takes_capacity(claim.value)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    takes_capacity(claim.value_of(product.CYCLE_LIFE))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    takes_capacity(claim.value_of(facility.CAPACITY))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    wrong: Attribute[Cycles] = facility.CAPACITY  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    claim.value_of("capacity")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    claim.value_of(wrong)


def frozen(claim: ev.Claim, article: ev.Article) -> None:
    """Nothing of a claim can be changed once it is made."""
    claim.value = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    claim.qualifiers["phase"] = "1"  # type: ignore[index]  # pyright: ignore[reportIndexIssue]
    article.text = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def wrong_parts(article: ev.Article, subject: ev.Subject, evidence: ev.Evidence, value: ClaimValue) -> None:
    """Text is no attribute, an article no evidence, bytes no text."""
    ev.Claim(subject, "capacity", value, evidence)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ev.Claim(subject, facility.CAPACITY, 20, evidence)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ev.Claim(subject, facility.CAPACITY, value, article)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ev.Claim(subject, facility.CAPACITY, value)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    ev.Subject("facility", "Oxbow")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ev.Article(text="x", published="2025-07-31")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ev.Article("x", None)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    ev.Qualifiers({"phase": 1})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]


def wrong_doors(article: ev.Article) -> None:
    """Text is read as an article, never as a text; a name that is not there is an error."""
    ev.read("A 20 GWh plant.")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ev.read_articles(article)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ev.read_articles(b"a.txt")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ev.article_from_html(article)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ev.find_duplicates(article)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ev.Atlas.from_json(b"{}")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ev.Factory  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def no_reader(article: ev.Article) -> ev.Reading:
    """A function that gives claims already is no reader: its claims would be unchecked."""
    return ev.Reading(article)


def no_reader_either(text: str) -> list[ev.Draft]:
    """Neither is one that takes a text."""
    return []


def wrong_readers(article: ev.Article, subject: ev.Subject) -> None:
    """A reader takes an article and gives drafts, and a draft is about an attribute, never about its name."""
    ev.read(article, reader=no_reader)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ev.read(article, reader=no_reader_either)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ev.read_articles([article], reader=no_reader)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ev.Draft(subject, "capacity", "20 GWh", "20 GWh")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
