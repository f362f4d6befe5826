"""What type checkers infer from correct use of claims, readings and the front door."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import assert_type

import evbattery as ev
from evbattery.claims import (
    Attribute,
    ClaimRecord,
    Qualifiers,
    QualifierValue,
    facility,
    market,
    partnership,
    product,
)
from evbattery.loaders import read_corrections
from evbattery.values import (
    AnnualCapacity,
    Bound,
    Chemistry,
    Country,
    Currency,
    Cycles,
    Energy,
    Mass,
    Money,
    PartialDate,
    Ratio,
    Status,
)


def values(claim: ev.Claim) -> None:
    """A value is typed by the attribute that it is read under."""
    assert_type(claim.value_of(facility.OPERATOR), str)
    assert_type(claim.value_of(facility.CAPACITY), AnnualCapacity)
    assert_type(claim.value_of(facility.INVESTMENT), Money[Currency])
    assert_type(claim.value_of(facility.STATUS), Status)
    assert_type(claim.value_of(facility.LOCATION_COUNTRY), Country)
    assert_type(claim.value_of(facility.PRODUCTION_START), PartialDate)
    assert_type(claim.value_of(ev.product.CYCLE_LIFE), Cycles)
    assert_type(claim.value_of(product.CHEMISTRY), Chemistry)
    assert_type(claim.value_of(partnership.VOLUME), Energy | Mass)
    assert_type(claim.value_of(partnership.STAKE), Ratio)
    assert_type(claim.value_of(market.SIZE), Money[Currency] | Energy)


def parts(claim: ev.Claim) -> None:
    """The other parts of a claim have types of their own."""
    assert_type(claim.subject, ev.Subject)
    assert_type(claim.subject.kind, ev.SubjectKind)
    assert_type(claim.evidence.quote, str)
    assert_type(claim.evidence.article.published, datetime.date | None)
    assert_type(claim.modality, ev.Modality)
    assert_type(claim.when, PartialDate | None)
    assert_type(claim.bound, Bound)
    assert_type(claim.superseded, bool)
    assert_type(claim.qualifiers, Qualifiers)
    assert_type(claim.qualifiers.get("phase"), QualifierValue | None)
    assert_type(claim.to_record(), ClaimRecord)
    assert_type(ev.Claim.from_record({}, claim.evidence.article), ev.Claim)


def readings(reading: ev.Reading) -> None:
    """The claims under an attribute come with their values, typed by it."""
    for claim, value in reading.of(facility.STATUS):
        assert_type(claim, ev.Claim)
        assert_type(value, Status)
    assert_type([refusal.reason for refusal in reading.refusals], list[ev.RefusalReason])


def front_door(path: Path, article: ev.Article) -> None:
    """The names of the front door have the types of the rooms that they come from."""
    assert_type(ev.read(article), ev.Reading)
    assert_type(ev.read_articles(path), ev.Atlas)
    assert_type(ev.read_articles("articles/*.txt", published={"a": datetime.date(2025, 7, 31)}), ev.Atlas)
    assert_type(ev.read_articles([path, "a.txt", article], corrections=read_corrections(path)), ev.Atlas)
    assert_type(ev.load_seeds(corrections=False), ev.Atlas)
    assert_type(ev.seed_articles(), tuple[ev.Article, ...])
    assert_type(ev.Atlas.from_json(ev.load_seeds().to_json()), ev.Atlas)
    assert_type(ev.article_from_html("<p>A plant.</p>", published=datetime.date(2025, 7, 31)), ev.Article)
    assert_type(
        ev.article_from_html(b"<p>A plant.</p>", encoding="cp1252", id="a", source="a.html"), ev.Article
    )
    assert_type(ev.find_duplicates(iter([article])), tuple[tuple[ev.Article, ...], ...])
    assert_type(ev.load_seeds().duplicates, tuple[tuple[ev.Article, ...], ...])
    assert_type(ev.__version__, str)
    assert_type(ev.facility.CAPACITY, Attribute[AnnualCapacity])


def a_list_of_drafts(article: ev.Article) -> list[ev.Draft]:
    """A reader may be a function that gives a list."""
    subject = ev.Subject(ev.SubjectKind.COMPANY, article.id)
    return [ev.Draft(subject, ev.company.ROLE, ev.Role.CELL_MAKER, "cell maker", qualifiers={"near": True})]


def drafts_and_refusals(article: ev.Article) -> Iterator[ev.Draft | ev.Refusal]:
    """Or a generator of drafts and refusals."""
    yield from a_list_of_drafts(article)


class Model:
    """Or an object that can be called."""

    def __call__(self, text: ev.Article, /) -> Iterable[ev.Draft]:
        """What the model answers."""
        return a_list_of_drafts(text)


def readers(article: ev.Article) -> None:
    """Whatever has the shape of a reader is taken wherever articles are read."""
    listing: ev.Reader = a_list_of_drafts
    for reader in (listing, drafts_and_refusals, Model()):
        assert_type(ev.read(article, reader=reader), ev.Reading)
    assert_type(ev.read_articles([article], reader=Model()), ev.Atlas)
    assert_type(ev.load_seeds(reader=drafts_and_refusals), ev.Atlas)


def shown(reading: ev.Reading) -> None:
    """A reading is shown as text, and one about a single subject is a reading."""
    assert_type(reading.about("Oxbow").explain(), str)
    assert_type(reading.to_html(), str)
