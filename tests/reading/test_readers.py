"""Readers of one's own: what they propose is a claim only where the words of the article bear it out."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import evbattery as ev
from evbattery.claims import (
    Article,
    Attribute,
    ClaimValue,
    Draft,
    Evidence,
    Refusal,
    RefusalReason,
    company,
    facility,
    market,
    network,
    partnership,
    product,
)
from evbattery.reading import read, rules
from evbattery.values import CNY, EUR, USD, Money, PartialDate
from tests.reading.battery_texts import battery_articles
from tests.strategies import articles, claims, words

TEXT = "Oxbow Cells opened a 20 GWh plant in Göd. Oxbow  Cells\nwill add 2 GWh in 2027."
ARTICLE = Article(TEXT, id="note", published=datetime.date(2026, 5, 4))
PLANT = ev.Subject(ev.SubjectKind.FACILITY, "Oxbow Göd")


@attrs.frozen
class Giving:
    """A reader that gives what it was made with."""

    items: tuple[Draft | Refusal, ...]

    def __call__(self, article: Article, /) -> Iterable[Draft | Refusal]:
        """The same for every article."""
        return self.items


def grounded(article: Article, *drafts: Draft) -> ev.Reading:
    """The reading of an article by a reader that gives the drafts."""
    return read(article, reader=Giving(drafts))


def draft(about: Attribute[ClaimValue], value: ClaimValue, quote: str | None = None, **rest: Any) -> Draft:
    """A draft about something of the attribute's kind."""
    return Draft(ev.Subject(about.kind, "Oxbow"), about, value, quote, **rest)


def stands(
    about: Attribute[ClaimValue], value: ClaimValue, quote: str, day: datetime.date | None = None
) -> bool:
    """Whether a value that is drafted on the whole of a text becomes a claim."""
    reading = grounded(Article(quote, published=day), draft(about, value, quote))
    assert len(reading.claims) + len(reading.refusals) == 1
    assert all(refusal.reason is RefusalReason.UNGROUNDED for refusal in reading.refusals)
    return bool(reading.claims)


def test_a_draft_becomes_a_claim_with_all_its_parts() -> None:
    """What stands in the text is claimed as it was drafted, on the words of the text."""
    one = Draft(
        PLANT,
        facility.CAPACITY,
        ev.AnnualEnergyCapacity.of(2),
        "2 GWh",
        modality=ev.Modality.PLANNED,
        when=PartialDate.year(2027),
        qualifiers={"phase": "2"},
        said_by="Oxbow",
        rule="mine",
    )
    (claim,) = grounded(ARTICLE, one).claims
    assert (claim.subject, claim.attribute, claim.value) == (PLANT, facility.CAPACITY, one.value)
    assert (claim.modality, claim.when, claim.said_by, claim.rule) == (
        one.modality,
        one.when,
        "Oxbow",
        "mine",
    )
    assert dict(claim.qualifiers) == {"phase": "2"}
    # Not the "0 GWh" of "20 GWh", nor a part of it.
    assert claim.evidence == Evidence.of(ARTICLE, "2 GWh", TEXT.index("2 GWh in"))


@pytest.mark.parametrize(
    ("given", "start"),
    [
        ({"quote": "Oxbow Cells"}, 0),
        ({"quote": " Oxbow\n Cells "}, 0),
        ({"quote": "Oxbow Cells", "start": 1}, 42),
        ({"quote": "Oxbow  Cells\nwill", "start": 42, "end": 59}, 42),
        ({"start": 41, "end": 54}, 42),
        ({"quote": "xbow"}, 1),
    ],
)
def test_words_are_located(given: dict[str, Any], start: int) -> None:
    """A quote is the first from the start given, white space for white space, whole words before parts of words."""
    (claim,) = grounded(ARTICLE, draft(facility.OPERATOR, "Oxbow Cells", **given)).claims
    assert claim.evidence.start == start
    assert claim.evidence.quote == claim.evidence.quote.strip()


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"quote": "Oxbow cells"}, "the words 'Oxbow cells' do not stand in article 'note'"),
        ({"quote": "Oxbow Cells", "start": 60}, "from character 60 on"),
        ({"quote": "Oxbow Cells", "start": -3}, "do not stand"),
        ({"quote": "Oxbow Cells", "start": 1, "end": 12}, "says 'xbow Cells ' at 1:12, not 'Oxbow Cells'"),
        ({"quote": "Oxbow Cells", "start": 0, "end": 12}, "ends at 11, not 12"),
        ({"quote": "Oxbow Cells", "end": 11}, "needs its start"),
        ({"quote": " "}, "blank"),
        ({"start": 3}, "both start and end are needed"),
        ({"start": 3, "end": 3}, "is empty or outside"),
        ({"start": 0, "end": 10**9}, "is empty or outside"),
        ({"start": "0", "end": 4}, "start of a draft cannot be of the type str"),
        ({"quote": 20}, "quote of a draft cannot be of the type int"),
        ({"quote": "Oxbow", "modality": "planned"}, "modality of a draft cannot be of the type str"),
        ({"quote": "Oxbow", "when": "2027"}, "when of a draft cannot be of the type str"),
        ({"quote": "Oxbow", "qualifiers": {"phase": 1}}, "qualifier 'phase' is 1"),
        ({"quote": "Oxbow", "said_by": 7}, "said_by is 7; it must be text"),
    ],
)
def test_drafts_that_do_not_hold_are_refused(given: dict[str, Any], why: str) -> None:
    """Words that are not there and parts of the wrong type make a refusal that says what and why, and no error."""
    reading = grounded(ARTICLE, draft(facility.OPERATOR, "Oxbow Cells", **given))
    (refusal,) = reading.refusals
    assert reading.claims == ()
    assert refusal.reason is RefusalReason.UNGROUNDED
    assert refusal.note.startswith("facility.operator of facility 'Oxbow' as Oxbow Cells: ")
    assert why in refusal.note.replace("\n", " ")


def test_attributes_and_values_are_checked() -> None:
    """An attribute of another kind of subject and a value of another type are refused on the words of the draft."""
    of_another = Draft(PLANT, company.ROLE, ev.Role.CELL_MAKER, "Oxbow Cells")
    wrong: Any = "20 GWh"
    of_text = Draft(PLANT, facility.CAPACITY, wrong, "20 GWh")
    no_subject: Any = "Oxbow Göd"
    about_text = Draft(no_subject, facility.CAPACITY, wrong, "20 GWh")
    refusals = grounded(ARTICLE, of_another, of_text, about_text).refusals
    assert "company.role cannot be said of facility 'Oxbow Göd'" in " ".join(one.note for one in refusals)
    assert "it must be AnnualEnergyCapacity" in " ".join(one.note for one in refusals)
    assert "subject of a draft cannot be of the type str" in " ".join(one.note for one in refusals)
    assert {one.evidence.quote for one in refusals} == {"Oxbow Cells", "20 GWh", TEXT[:80].rstrip()}


GWH = ev.AnnualEnergyCapacity.of


@pytest.mark.parametrize(
    ("about", "value", "quote"),
    [
        (facility.CAPACITY, GWH(20), "20 GWh"),
        (facility.CAPACITY, GWH(20), "twenty gigawatt-hours"),
        (facility.CAPACITY, GWH(20), "20,000 MWh a year"),
        (facility.CAPACITY, GWH(20), "20 and 30 GWh"),
        (facility.CAPACITY, GWH(20, to=30), "between 20 and 30 GWh"),
        (facility.CAPACITY, GWH("2.5"), "two and a half GWh"),
        (facility.INVESTMENT, Money.of("3.5e9", USD), "$3.5 billion"),
        (facility.INVESTMENT, Money.of("3.5e9", USD), "3.5bn dollars"),
        (facility.INVESTMENT, Money.of("3.5e9", USD), "three and a half billion dollars"),
        (facility.INVESTMENT, Money.of("3.5e9", USD), "3,500 million"),
        (facility.INVESTMENT, Money.of("1.2e9", EUR), "1,2 Mrd. Euro"),
        (facility.INVESTMENT, Money.of("1.2e9", EUR), "1,2 Mrd."),
        (facility.INVESTMENT, Money.of("1.2e9", EUR), "1.2 milliards d'euros"),
        (facility.INVESTMENT, Money.of("5e8", CNY), "5亿元"),
        (facility.JOBS, ev.JobCount.of(50), "fifty"),
        (facility.JOBS, ev.JobCount.of(1300), "1.3k jobs"),
        (partnership.STAKE, ev.Ratio.of(40, "%"), "40 per cent"),
        (partnership.STAKE, ev.Ratio.of(50, "%"), "own half each"),
        (partnership.STAKE, ev.Ratio.of("0.667"), "two-thirds of the shares"),
        (partnership.STAKE, ev.Ratio.of(50, "%"), "a 50-50 venture"),
        (partnership.STAKE, ev.Ratio.of(1), "wholly owned"),
        (network.STATIONS, ev.StationCount.of(1), "a single station"),
        (network.STATIONS, ev.StationCount.of(2), "both stations"),
        (product.OPERATING_TEMPERATURE, ev.Temperature.of(-20, to=60), "from -20 to 60 °C"),
        (product.OPERATING_TEMPERATURE, ev.Temperature.of(100, "°F"), "at 100 °F"),
        (product.CHARGE_TIME, ev.Duration.of(90), "an hour and a half or 1.5 hours"),
        (market.SHARE, ev.Ratio.of("0.379"), "37.9%"),
    ],
)
def test_numbers_stand_in_any_notation(about: Attribute[ClaimValue], value: ClaimValue, quote: str) -> None:
    """A number counts as stated in figures or words, in any scale, unit and language of numbers."""
    assert stands(about, value, quote)


@pytest.mark.parametrize(
    ("about", "value", "quote"),
    [
        (facility.CAPACITY, GWH(30), "20 GWh"),
        (facility.CAPACITY, GWH(20), "20 MWh"),
        (facility.CAPACITY, GWH(20, to=35), "between 20 and 30 GWh"),
        (facility.CAPACITY, GWH(20), "a large plant"),
        (facility.CAPACITY, GWH(2027), "in May 2027"),
        (facility.INVESTMENT, Money.of("3.5e6", USD), "$3.5 billion"),
        (facility.INVESTMENT, Money.of("3.5e9", USD), "€3.5 billion"),
        (facility.INVESTMENT, Money.of("1.2e6", EUR), "1,2 Mrd. Euro"),
        (facility.JOBS, ev.JobCount.of(500), "fifty"),
        (partnership.STAKE, ev.Ratio.of("0.4"), "own half each"),
        (product.RANGE_KM, ev.Distance.of(483), "300 miles"),
    ],
)
def test_other_numbers_do_not_stand(about: Attribute[ClaimValue], value: ClaimValue, quote: str) -> None:
    """Another number, scale, unit or currency is not stated, and neither is one that was rounded."""
    assert not stands(about, value, quote)


@pytest.mark.parametrize(("share", "right"), [("0.25", True), ("0.6", False), ("0.35", False)])
def test_the_rest_is_what_the_others_leave(share: str, right: bool) -> None:
    """What "the rest" states is the share that those before it in the sentence leave, and no other."""
    article = Article(
        "It has 3 lines at 80% of speed. Foo owns 35 per cent, Bar 40 and Baz the rest of 2 GWh."
    )
    one = draft(partnership.STAKE, ev.Ratio.of(share), "Baz the rest")
    assert bool(grounded(article, one).claims) is right


def test_a_number_is_not_cut_out_of_another() -> None:
    """The first digit of "20 GWh" states no 2, though it stands in the text."""
    cut = draft(facility.CAPACITY, GWH(2), start=TEXT.index("20 GWh"), end=TEXT.index("20 GWh") + 1)
    assert grounded(ARTICLE, cut).claims == ()


@pytest.mark.parametrize(
    ("date", "quote", "right"),
    [
        ("2027", "in 2027", True),
        ("2027", "in March 2027", True),
        ("2027", "rather than 2027", True),
        ("2027", "SOP 2027", True),
        ("2027", "next year", True),
        ("2026-04", "last month", True),
        ("2027-03", "in 2027", False),
        ("2028", "in 2027", False),
        ("2028", "next year", False),
        ("2027", "soon", False),
        ("2027", "120270 cells", False),
    ],
)
def test_dates_stand_in_their_words(date: str, quote: str, right: bool) -> None:
    """A date is stated by its own words, or by relative ones and the day of publication, and made no finer."""
    day = datetime.date(2026, 5, 4)
    assert stands(facility.PRODUCTION_START, PartialDate.parse(date), quote, day) is right


def test_relative_dates_need_a_day() -> None:
    """Without a day of publication "last month" is no date, whatever a reader makes of it."""
    assert not stands(facility.PRODUCTION_START, PartialDate.parse("2026-04"), "last month")


def test_what_is_said_twice_is_claimed_once() -> None:
    """The same statement on other words, or by another rule, is one claim, on the words that stand first."""
    late = draft(facility.OPERATOR, "Oxbow Cells", "Oxbow Cells", start=5, rule="b")
    early = draft(facility.OPERATOR, "Oxbow Cells", "Oxbow Cells", rule="a")
    planned = attrs.evolve(early, modality=ev.Modality.PLANNED)
    claims_ = grounded(ARTICLE, late, early, early, planned).claims
    assert [(one.evidence.start, one.rule, one.modality) for one in claims_] == [
        (0, "a", ev.Modality.ACTUAL),
        (0, "a", ev.Modality.PLANNED),
    ]
    bad = draft(facility.OPERATOR, "Oxbow Cells", "not there")
    assert len(grounded(ARTICLE, bad, bad).refusals) == 1


def test_refusals_of_a_reader_are_kept() -> None:
    """A reader may say what it saw and would not propose; claims and refusals come in the order of the text."""
    doubt = Refusal(RefusalReason.COMPARISON, Evidence(ARTICLE, 4, 9), "x")
    reading = read(ARTICLE, reader=Giving((attrs.evolve(doubt, evidence=Evidence(ARTICLE, 6, 9)), doubt)))
    assert [one.evidence.start for one in reading.refusals] == [4, 6]


def failing(article: Article) -> Iterator[Draft]:
    """A reader that breaks when it has already given something."""
    yield draft(facility.OPERATOR, "Oxbow Cells", "Oxbow Cells")
    raise KeyError(article.id)


def test_errors_of_a_reader_name_it_and_the_article() -> None:
    """Whatever a reader raises is the cause of an error of this package that says whose it is."""
    with pytest.raises(
        ev.ReaderError, match=r"reader \S+test_readers.failing failed on article 'note': KeyError"
    ) as error:
        read(ARTICLE, reader=failing)
    assert str(error.value).endswith(": KeyError: 'note'")
    assert isinstance(error.value.__cause__, KeyError)
    assert isinstance(error.value, RuntimeError)


@pytest.mark.parametrize("given", [5, "drafts", [None], [ev.Reading(ARTICLE)], None, ev.Reading(ARTICLE)])
def test_other_things_than_drafts_are_errors(given: Any) -> None:
    """A reader that gives anything else than drafts and refusals of its article is told so."""
    with pytest.raises(ev.ReaderError, match=r"reader \S*<lambda> .*article 'note'"):
        read(ARTICLE, reader=lambda _: given)
    other = Refusal(RefusalReason.COMPARISON, Evidence(Article("x"), 0, 1), "x")
    with pytest.raises(
        ev.ReaderError, match=r"reader \S+Giving gave a refusal of another article for article 'note'"
    ):
        read(ARTICLE, reader=Giving((other,)))


def test_every_reader_is_given_the_same_article() -> None:
    """Markup and empty texts are given to no reader; the day that a page states reaches every reader."""
    seen: list[Article] = []

    def looking(article: Article) -> tuple[Draft, ...]:
        seen.append(article)
        return ()

    (refusal,) = read(Article("<html><p>Oxbow</p>"), reader=looking).refusals
    assert refusal.reason is RefusalReason.NOT_AN_ARTICLE
    assert read(Article(""), reader=looking).refusals == ()
    assert seen == []
    read(Article("DEBRECEN, Hungary, Dec. 21, 2023 -- Oxbow opened."), reader=looking)
    read(ARTICLE, reader=looking)
    assert seen[1] is ARTICLE


@settings(max_examples=100)
@given(battery_articles())
def test_the_built_in_reader_is_one_of_them(article: Article) -> None:
    """Asking for the rules by name is asking for none; none of what they propose is ungrounded."""
    reading = read(article)
    assert reading == read(article, reader=rules)
    assert all(one.reason is not RefusalReason.UNGROUNDED for one in reading.refusals)


def test_the_rules_can_be_added_to() -> None:
    """A reader may give what the rules give and more; what both say is one claim."""
    article = Article("Battery maker Oxbow Cells opened a 20 GWh battery plant in Göd, Hungary.", id="note")
    alone = read(article)

    def with_more(given: Article) -> Iterator[Draft | Refusal]:
        yield from rules(given)
        for found in re.finditer(r"Hungary", given.text):
            yield Draft(PLANT, facility.REGION, "Hungary", found.group())

    more = read(article, reader=with_more)
    assert set(alone.claims) < set(more.claims)
    assert len(more.claims) == len(alone.claims) + 1


@given(st.data())
def test_no_draft_raises_and_none_is_lost(data: st.DataObject) -> None:
    """Any drafts on any text give a reading; a claim's words stand in the text, the rest is refused."""
    article = data.draw(articles())
    found = data.draw(st.lists(claims(), max_size=4))
    drafts = [
        Draft(
            one.subject,
            one.attribute,
            one.value,
            data.draw(st.none() | words() | st.just(article.text[:5])),
            start=data.draw(st.none() | st.integers(-2, 70)),
            end=data.draw(st.none() | st.integers(-2, 70)),
            rule=one.rule,
        )
        for one in found
    ]
    reading = grounded(article, *drafts)
    if any(one.reason is RefusalReason.NOT_AN_ARTICLE for one in reading.refusals):
        # Markup and binary data go to no reader.
        assert not reading.claims
        return
    assert len(reading.claims) + len(reading.refusals) <= len(drafts)
    assert bool(drafts) == bool(reading.claims or reading.refusals)
    for claim in reading.claims:
        assert claim.evidence.quote == article.text[claim.evidence.start : claim.evidence.end] != ""
