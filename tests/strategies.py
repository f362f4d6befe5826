"""Hypothesis strategies and builders for articles, claims, readings and atlases, shared by the tests.

Names are drawn from small pools, so that drawn articles speak of the same companies and plants.
"""

from __future__ import annotations

import datetime
import functools
from decimal import Decimal
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from evbattery.claims import (
    Article,
    Attribute,
    Claim,
    ClaimCorrection,
    ClaimValue,
    Correction,
    Evidence,
    JudgementCorrection,
    Mention,
    NameCorrection,
    PublishedCorrection,
    Qualifiers,
    QualifierValue,
    Reading,
    Refusal,
    RefusalReason,
    Subject,
    SubjectKind,
    Verdict,
    attributes,
    company,
    facility,
    network,
    partnership,
    product,
)
from evbattery.entities import (
    DEFAULT,
    FIRMEST,
    LATEST,
    MOST_PRECISE,
    MOST_REPEATED,
    WHOLE,
    Policies,
    Policy,
    most_trusted,
)
from evbattery.values import (
    AnnualEnergyCapacity,
    Bound,
    Chemistry,
    Country,
    Currency,
    FacilityKind,
    Modality,
    Money,
    PartialDate,
    PartnershipKind,
    Quantity,
    Role,
    Status,
    chemistries,
    country,
    money,
)

if TYPE_CHECKING:
    from evbattery.atlas import Atlas

COMPANIES = ("Gotion High-Tech", "Gotion", "CATL", "BYD", "Oxbow Cells", "Oxbow", "Pinewood Batteries Inc.")
#: Two spellings each of one company.
ALIASES = {
    "Gotion": "Gotion High-Tech",
    "GM": "General Motors",
    "CATL": "Contemporary Amperex Technology Co., Limited",
}
PLACES = (
    ("Fremont", "California", "US"),
    ("Göd", None, "HU"),
    ("Dalian", "Liaoning", "CN"),
    ("Windsor", None, None),
)
CURRENCIES = ("USD", "EUR", "CNY", "KRW", "JPY")
#: The attributes whose values, and the fields of claims that, are names of companies.
COMPANY_VALUED = (
    company.BACKER,
    company.PARENT,
    facility.OPERATOR,
    facility.CUSTOMER,
    network.OPERATOR,
    partnership.PARTY,
    product.MAKER,
)


# Builders: one claim, one reading, one plant, in a line of a test.


def claim(
    article: Article,
    about: Attribute[ClaimValue],
    subject: str,
    value: ClaimValue,
    *,
    quote: str | None = None,
    modality: Modality = Modality.ACTUAL,
    when: PartialDate | None = None,
    party: str | None = None,
    **qualifiers: QualifierValue,
) -> Claim:
    """A claim of *article*; without a quote the whole text is its evidence."""
    words = article.text if quote is None else quote
    return Claim(
        subject=Subject(about.kind, subject),
        attribute=about,
        value=value,
        evidence=Evidence.of(article, words, article.text.index(words)),
        modality=modality,
        when=when,
        party=party,
        qualifiers=Qualifiers(qualifiers),
        rule="test",
    )


def gwh(value: int | str, to: int | str | None = None, bound: Bound = Bound.EXACT) -> AnnualEnergyCapacity:
    """A capacity in GWh/yr."""
    return AnnualEnergyCapacity.of(value, to=to, bound=bound)


def plant(
    article: Article,
    name: str,
    *,
    operators: tuple[str, ...] = ("Gotion High-Tech",),
    city: str | None = None,
    admin: str | None = None,
    country_code: str | None = None,
    kind: FacilityKind | None = FacilityKind.CELL,
    status: Status | None = Status.OPERATING,
    capacity: ClaimValue | None = None,
) -> tuple[Claim, ...]:
    """The claims of one article about one plant, as a reader gives them."""
    values: list[tuple[Attribute[ClaimValue], ClaimValue | None]] = [
        *((facility.OPERATOR, operator) for operator in operators),
        (facility.LOCATION_CITY, city),
        (facility.LOCATION_ADMIN, admin),
        (facility.LOCATION_COUNTRY, None if country_code is None else country(country_code)),
        (facility.KIND, kind),
        (facility.STATUS, status),
        (facility.CAPACITY, capacity),
    ]
    return tuple(claim(article, about, name, value) for about, value in values if value is not None)


def reading(article: Article, *claims: tuple[Claim, ...] | Claim) -> Reading:
    """A reading of claims and tuples of claims."""
    return Reading(
        article, tuple(one for item in claims for one in (item if isinstance(item, tuple) else (item,)))
    )


#: Every character that UTF-8 can write.
_CHARACTERS = st.characters(codec="utf-8")

# Values.


def numbers(least: str = "0", most: str = "1000000000") -> st.SearchStrategy[Decimal]:
    """Decimals with at most three places, so that a float holds them exactly enough to read them back."""
    return st.decimals(Decimal(least), Decimal(most), places=3, allow_nan=False, allow_infinity=False)


@st.composite
def quantities(draw: st.DrawFn, kind: type[Quantity]) -> Quantity:
    """A quantity of one class: exact, approximate, bounded on one side, or a range."""
    low, high = sorted((draw(numbers()), draw(numbers())))
    return kind.of(low, to=draw(st.sampled_from((None, high))), bound=draw(st.sampled_from(Bound)))


@st.composite
def amounts(draw: st.DrawFn) -> Money[Currency]:
    """Money in one of a few currencies."""
    low, high = sorted((draw(numbers()), draw(numbers())))
    code, bound = draw(st.sampled_from(CURRENCIES)), draw(st.sampled_from(Bound))
    return money(code, low, draw(st.sampled_from((low, high))), bound=bound)


@st.composite
def partial_dates(draw: st.DrawFn, *, deadlines: bool = True) -> PartialDate:
    """A date of any precision between 1990 and 2060, or a deadline."""
    day = draw(st.dates(datetime.date(1990, 1, 1), datetime.date(2060, 12, 31)))
    date = draw(
        st.sampled_from(
            (
                PartialDate.year(day.year),
                PartialDate.half(day.year, (day.month + 5) // 6),
                PartialDate.quarter(day.year, (day.month + 2) // 3),
                PartialDate.month(day.year, day.month),
                PartialDate.from_date(day),
            )
        )
    )
    return date.as_deadline() if deadlines and draw(st.booleans()) else date


def countries() -> st.SearchStrategy[Country]:
    """A few countries of several regions."""
    return st.sampled_from(("US", "CA", "CN", "JP", "HU", "DE", "IN", "MA", "BR")).map(country)


@functools.cache
def _coarse_chemistries() -> tuple[Chemistry, ...]:
    # The table writes the coarse word, so only these are read back as they were.
    return tuple(known for known in chemistries() if known.claim_name == known.name)


def words() -> st.SearchStrategy[str]:
    """Text that is not blank: a name from the pools, or anything at all."""
    anything = st.text(_CHARACTERS, min_size=1, max_size=12)
    return st.sampled_from(COMPANIES) | anything.filter(str.strip)


def values_of(about: Attribute[ClaimValue]) -> st.SearchStrategy[ClaimValue]:
    """A right value for the attribute."""
    return st.one_of(*(_values_of_type(about, kind) for kind in about.types))


def _values_of_type(about: Attribute[ClaimValue], kind: type) -> st.SearchStrategy[ClaimValue]:
    if kind is Money:
        return amounts()
    if issubclass(kind, Quantity):
        return quantities(kind)
    if kind is PartialDate:
        return partial_dates()
    if kind is Country:
        return countries()
    if kind is Chemistry:
        return st.deferred(lambda: st.sampled_from(_coarse_chemistries()))
    if kind is str:
        if about in COMPANY_VALUED:
            return st.sampled_from(COMPANIES)
        if about == facility.LOCATION_CITY:
            return st.sampled_from(tuple(city for city, _, _ in PLACES))
        return words()
    vocabularies: tuple[type[Status | FacilityKind | Role | PartnershipKind], ...]
    vocabularies = (Status, FacilityKind, Role, PartnershipKind)
    return st.sampled_from([word for vocabulary in vocabularies if kind is vocabulary for word in vocabulary])


@st.composite
def policies(draw: st.DrawFn) -> Policies:
    """Policies of built-in criteria, for all attributes and for some of them."""
    criteria = st.sampled_from(
        (FIRMEST, WHOLE, LATEST, MOST_PRECISE, MOST_REPEATED, most_trusted("news", "b.example"))
    )
    drawn = st.builds(Policy, st.text(_CHARACTERS, max_size=5), st.lists(criteria, max_size=3).map(tuple))
    found = DEFAULT.replaced(draw(drawn)) if draw(st.booleans()) else DEFAULT
    some = st.sampled_from((facility.CAPACITY, facility.STATUS, product.LAUNCH))
    for about in draw(st.lists(some, max_size=2)):
        found = found.replaced(draw(drawn), (about,))
    return found


# Articles and what they say.


@st.composite
def articles(draw: st.DrawFn, *, id: str | None = None) -> Article:
    """A text of any characters, with or without a date, an id and a source."""
    text = draw(st.text(_CHARACTERS, min_size=1, max_size=60))
    published = draw(st.dates(datetime.date(2015, 1, 1), datetime.date(2026, 12, 31)) | st.none())
    source = draw(st.none() | st.just("news/today.txt"))
    known = id or draw(st.text("abcxyz-09", min_size=1, max_size=6))
    return Article(text, published=published, source=source, id=known)


@st.composite
def evidence(draw: st.DrawFn, article: Article) -> Evidence:
    """Any span of the article."""
    start = draw(st.integers(0, len(article.text) - 1))
    return Evidence(article, start, draw(st.integers(start + 1, len(article.text))))


@st.composite
def qualifiers(draw: st.DrawFn) -> Qualifiers:
    """None, or some of those that the reader gives."""
    known: dict[str, st.SearchStrategy[QualifierValue]] = {
        "near": st.just(True),
        "phase": st.sampled_from(("1", "2")),
        "scope": st.just("all plants together"),
        "superseded": st.booleans(),
    }
    chosen = draw(st.lists(st.sampled_from(sorted(known)), max_size=2, unique=True))
    return Qualifiers({key: draw(known[key]) for key in chosen})


@st.composite
def claims(
    draw: st.DrawFn,
    article: Article | None = None,
    about: Attribute[ClaimValue] | None = None,
    subject: str | None = None,
) -> Claim:
    """A claim with any attribute, or the one given, in an article of its own unless one is given."""
    article = article or draw(articles())
    about = about or draw(st.sampled_from(attributes()))
    names = (
        COMPANIES
        if about.kind is SubjectKind.COMPANY
        else tuple(f"{about.kind.value} {mark}" for mark in "ABC")
    )
    return Claim(
        subject=Subject(about.kind, subject or draw(st.sampled_from(names))),
        attribute=about,
        value=draw(values_of(about)),
        evidence=draw(evidence(article)),
        modality=draw(st.sampled_from(Modality)),
        when=draw(st.none() | partial_dates()),
        party=draw(st.none() | st.sampled_from(COMPANIES)),
        qualifiers=draw(qualifiers()),
        said_by=draw(st.none() | words()),
        rule=draw(st.sampled_from(("", "rule"))),
    )


@st.composite
def refusals(draw: st.DrawFn, article: Article) -> Refusal:
    """A refusal with any reason."""
    return Refusal(draw(st.sampled_from(RefusalReason)), draw(evidence(article)), draw(words()))


@st.composite
def readings(draw: st.DrawFn, article: Article | None = None, *, max_claims: int = 8) -> Reading:
    """Any claims of one article."""
    article = article or draw(articles())
    return Reading(
        article,
        tuple(draw(st.lists(claims(article), max_size=max_claims))),
        tuple(draw(st.lists(refusals(article), max_size=2))),
    )


@st.composite
def plants(draw: st.DrawFn, article: Article, name: str) -> tuple[Claim, ...]:
    """A plant as articles speak of it: operators, a place, a kind, a status, a capacity, each or none."""
    city, admin, code = draw(st.sampled_from(PLACES[:2] * 2 + PLACES))
    kinds = (FacilityKind.CELL, FacilityKind.CELL, FacilityKind.CELL, FacilityKind.PACK, None)
    statuses = (Status.OPERATING, Status.OPERATING, Status.PLANNED, Status.CANCELLED, None)
    return plant(
        article,
        name,
        operators=tuple(draw(st.lists(st.sampled_from(COMPANIES[:5]), min_size=1, max_size=2, unique=True))),
        city=draw(st.sampled_from((city, city, None))),
        admin=admin,
        country_code=draw(st.sampled_from((code, code, None))),
        kind=draw(st.sampled_from(kinds)),
        status=draw(st.sampled_from(statuses)),
        capacity=draw(st.sampled_from((gwh(10), gwh(20), None)) | quantities(AnnualEnergyCapacity)),
    )


@st.composite
def plant_readings(draw: st.DrawFn, id: str) -> Reading:
    """An article about up to three plants."""
    article = draw(articles(id=id))
    names = draw(
        st.lists(st.sampled_from(("Plant A", "Plant B", "Plant C")), min_size=1, max_size=3, unique=True)
    )
    return reading(article, *(draw(plants(article, name)) for name in names))


@st.composite
def corrections(draw: st.DrawFn, article: str) -> Correction:
    """A correction of any kind that fits its own attribute."""
    reason = draw(words())
    which = draw(st.sampled_from((PublishedCorrection, NameCorrection, ClaimCorrection, JudgementCorrection)))
    if which is JudgementCorrection:
        return draw(judgements(article))
    if which is PublishedCorrection:
        return PublishedCorrection(article=article, reason=reason, published=draw(st.dates()))
    if which is NameCorrection:
        name, stands_for = draw(st.sampled_from(COMPANIES)), draw(st.sampled_from(COMPANIES))
        return NameCorrection(article=article, reason=reason, name=name, stands_for=stands_for)
    about = draw(st.sampled_from(attributes()))
    right, wrong = draw(st.none() | values_of(about)), draw(st.none() | values_of(about))
    subject = f"{about.kind.value} A"
    return ClaimCorrection(
        article=article, reason=reason, subject=subject, attribute=about, wrong=wrong, right=right
    )


@st.composite
def judgements(draw: st.DrawFn, *articles: str) -> JudgementCorrection:
    """A reviewer's judgement of two companies, or of two plants of some articles."""
    kind = draw(st.sampled_from((SubjectKind.COMPANY, SubjectKind.FACILITY)))
    mentions = (
        st.builds(Mention, st.just(kind), st.sampled_from(COMPANIES))
        if kind is SubjectKind.COMPANY
        else st.builds(
            Mention,
            st.just(kind),
            st.sampled_from(("Plant A", "Plant B", "Plant C")),
            st.sampled_from(articles),
        )
    )
    a, b = draw(st.lists(mentions, min_size=2, max_size=2, unique=True))
    return JudgementCorrection(verdict=draw(st.sampled_from(Verdict)), a=a, b=b, reason=draw(words()))


@st.composite
def reading_lists(draw: st.DrawFn, *, max_size: int = 4) -> list[Reading]:
    """Readings of articles with different texts, some of plants that several of them know.

    A reading is a function of its text, so that two readings of one text that say different things cannot be.
    """
    ids = [f"article-{number}" for number in range(draw(st.integers(0, max_size)))]
    of_plants = draw(st.lists(st.sampled_from((True, True, False)), min_size=len(ids), max_size=len(ids)))
    drawn = [
        draw(plant_readings(id) if plants_only else articles(id=id).flatmap(readings))
        for id, plants_only in zip(ids, of_plants, strict=True)
    ]
    return list({" ".join(item.article.text.split()): item for item in drawn}.values())


@st.composite
def atlases(draw: st.DrawFn, *, max_articles: int = 4) -> Atlas:
    """An atlas of a few articles, with or without corrections."""
    # Imported here, so that tests of the floors below the atlas can use the strategies above.
    from evbattery.atlas import Atlas

    found = draw(reading_lists(max_size=max_articles))
    ids = [item.article.id for item in found]
    corrected = (
        draw(st.lists(st.sampled_from(ids).flatmap(corrections) | judgements(*ids), max_size=3))
        if ids
        else []
    )
    return Atlas.from_readings(found, corrected)
