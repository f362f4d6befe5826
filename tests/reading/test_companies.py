"""Companies found by what the text says, for names that no list has."""

from __future__ import annotations

import pytest

from evbattery.claims import Article
from evbattery.reading.annotate import annotate


def names(text: str) -> dict[str, set[str]]:
    """The companies of a text: the fullest name of each with every spelling."""
    document = annotate(Article(text=text))
    return {m.org.name: m.org.names for sentence in document.sentences for _, m in sentence.orgs()}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Yesterday the battery maker Voltrane opened a plant in Ohio.", "Voltrane"),
        ("Voltrane, a Swedish maker of battery cells, plans a plant.", "Voltrane"),
        ("A plant run by Brixen, which makes zinc-based batteries, is idle.", "Brixen"),
        ("The contract went to Jiangbei New Power in the end.", "Jiangbei New Power"),
        ("It signed a supply agreement with Ostrava Energie on Monday.", "Ostrava Energie"),
        ("The plan came from Dravon's chief executive in May.", "Dravon"),
        ("The cells come from Kestrel Cells GmbH in Halle.", "Kestrel Cells"),
        ("Analysts like Skarven (NYSE: SKV) for its margins.", "Skarven"),
        ("A joint venture between Norrkraft and Umbriel will run the site.", "Umbriel"),
        ("A unit of Hanul Energy Solution Co., Ltd. bought the land.", "Hanul Energy Solution"),
        ("The Grafnor subsidiary will hire 300 people, Grafnor said it expects.", "Grafnor"),
        ("The deal makes Pfalzwerk the owner; its owner was Lindauer until May.", "Lindauer"),
    ],
)
def test_a_company_that_no_list_has_is_found_by_its_context(text: str, name: str) -> None:
    """A noun, an apposition, a legal form, a ticker, an office or a tie beside a name shows it to be a company's."""
    assert name in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "The plant in Tennessee will employ 300 people, and Europe will follow.",
        "South Wales has two plants, California has one, and Taoyuan will build another.",
        "The Ministry of Energy announced a grant, and the Department of Energy signed it.",
        "Uppsala University has signed a contract, the Solid State Institute said it would follow.",
        "Under the Inflation Reduction Act (IRA) a credit is paid, and the IRA will expand it.",
        "The United Auto Workers Union said it would strike.",
        "Production will expand in May. Construction has begun. Neither is a firm order.",
        "The KOSPI fell while the MDAX announced a new member.",
        "The Battery Show Europe Conference will open its doors in June.",
        "The Anna Engine Plant (AEP) will build engines; AEP's headquarters are in Anna.",
        "The mine at the Thacker Pass Project is open. Clean Energy is the theme.",
        "CEO Jane Alder said it was a good year. Alder said its plant was ready.",
    ],
)
def test_what_is_no_company_is_not_taken_for_one(text: str) -> None:
    """Places, offices, ministries, universities, laws, unions, indices, events, mines and people are no companies."""
    assert names(text) == {}


def test_a_place_begins_a_companys_name_only_with_a_telling_last_word() -> None:
    """A state and "Power" make a name; a state alone does not."""
    assert "Georgia Lithium Technologies" in names(
        "A deal with Georgia Lithium Technologies was signed in Georgia."
    )
    assert names("Officials in Georgia signed it, and Georgia will build a road.") == {}


def test_a_person_who_bears_a_companys_name_is_a_person() -> None:
    """A first name before a maker's name takes it away from the maker."""
    assert names("Premier Doug Ford announced the plant.") == {}


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ('Voltrane Energy Co., Ltd. ("Voltrane" or the "Company") signed. Voltrane will pay.', "Voltrane"),
        ("The joint venture Alder Kestrel Battery (AKB) opens. AKB will hire.", "AKB"),
        ("The start-up Alder Light Cells - ALC to its friends - has news. ALC is small.", "ALC"),
        ("The battery maker Kestrel Cells grows. In May Kestrel hired ten people.", "Kestrel"),
        ('The maker Haibo Power Technology Co., Ltd. (hereinafter "Haibo") signed. Haibo pays.', "Haibo"),
    ],
)
def test_short_forms_name_the_same_company(text: str, short: str) -> None:
    """What the text defines, initials and the first words of a name are spellings of one company."""
    found = names(text)
    (spellings,) = found.values()
    assert short in spellings


def test_the_name_is_without_its_legal_form_and_the_span_with_it() -> None:
    """Where the text has "Voltrane Cells AB", Voltrane Cells is the name."""
    document = annotate(Article(text="The cells come from Voltrane Cells AB in Sweden."))
    (mention,) = [m for sentence in document.sentences for _, m in sentence.orgs()]
    assert mention.org.name == "Voltrane Cells"
    assert document.text[mention.start : mention.end] == "Voltrane Cells AB"


def test_a_longer_name_than_a_known_one_is_another_company() -> None:
    """A subsidiary that bears the known company's name and more is a company of its own."""
    found = names("Panasonic said it sold Panasonic Battery Materials Ltd. to a rival. Panasonic will stay.")
    assert {"Panasonic", "Panasonic Battery Materials"} <= set(found)


def test_a_headlines_capitals_make_no_names() -> None:
    """In a line where every word has a capital only names known from the text are found."""
    headline = "Kestrel Materials Signs Letter Of Intent For Business Combination"
    text = f"{headline}\n\nThe supplier Kestrel Materials has signed it."
    assert set(names(text)) == {"Kestrel Materials"}
