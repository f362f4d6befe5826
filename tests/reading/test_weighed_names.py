"""Names that no list has, told to be companies' by all that stands beside them, and names that are not."""

from __future__ import annotations

import pytest

from evbattery.claims import Article
from evbattery.reading.annotate import annotate
from evbattery.reading.company_weights import ENOUGH, left_cues
from evbattery.reading.company_weights_behind import right_cues


def names(text: str) -> set[str]:
    """The companies of a text."""
    document = annotate(Article(text=text))
    return {m.org.name for sentence in document.sentences for _, m in sentence.orgs()}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Halden Volt has a battery plant in Luleå, Sweden.", "Halden Volt"),
        (
            "OSLO, 2 May - Daelin said on Tuesday it would add a line. It did not say more. The company plans a plant.",
            "Daelin",
        ),
        ("OSLO, 2 May - Daelin gets more room. Its halls are full. The company plans a plant.", "Daelin"),
        ("The packs are ours, Rivola chief executive Ann Doe told a paper.", "Rivola"),
        ("The press shop was ordered by Kolvane. Kolvane brought its own fitters.", "Kolvane"),
        ("Norway's Veldrin will be there, and so will the cells from Veldrin.", "Veldrin"),
        ("Baterias Ondina inaugurates a factory; the buyer is the Traxel, manufacturer of buses.", "Traxel"),
        ("A plant of zellora, a start-up with Bosch behind it, is to follow.", "zellora"),
        ("The order came from x-Stack, a maker of packs.", "x-Stack"),
        ("The Ostrel-Quadrin contract runs for three years, said a supplier of Quadrin.", "Quadrin"),
        ("Customers include Tarvos, Panasonic and Heliad Works.", "Tarvos"),
        ("It belongs to the Dornik group and to Stellantis.", "Dornik"),
        ("About Merivolt\n\nMerivolt has forty staff.", "Merivolt"),
        ("The mill of O.K. Brandvold Metals, the smelter, is idle.", "O.K. Brandvold Metals"),
        ("Its owner has been Greneva S.A. (WSE: GRN) for years.", "Greneva"),
        ("The smelter of PT Fenu Haltor is idle.", "Fenu Haltor"),
        ("Brightmark Ventures, who we met in a car park, led.", "Brightmark Ventures"),
        ("Our owners - Tovo Film of Japan has 51%, the rest is the state's - will decide.", "Tovo Film"),
        ("Solvand, the Rwandan pioneer of electric scooters, runs ten stations.", "Solvand"),
        ("Northern Tier Power has signed for the boxes.", "Northern Tier Power"),
        ("Kestrel Growth and Marholm led the round; Dorvane also joined.", "Kestrel Growth"),
        ("Dorvane and the corporate arm of Panasonic also joined.", "Dorvane"),
        ("In August Kestrel Growth, Marholm and the Swiss investor 4150 put in $45 million.", "4150"),
        ("Leomarda, which had 40 stations, was taken over by Panasonic two years ago.", "Leomarda"),
        ("Ormel, from Oslo, keeps its network closed.", "Ormel"),
        ("The venture is half Tarvos's and half Panasonic's.", "Tarvos"),
        ("What Litrea Circular says is the biggest plant opens. Litrea has spent a lot.", "Litrea"),
    ],
)
def test_cues_beside_all_mentions_make_a_company(text: str, name: str) -> None:
    """Country, neighbours, goods, deeds, shape and headings together are enough."""
    assert name in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "The cell is called Haldor. The Haldor will come out of the works in May, and Haldor has its own app.",
        "Rovik Hansen, who was aged 45, bought it. Rovik Hansen's house is near the port.",
        "VESTRUP, Denmark. Vestrup gets its first battery plant, and Vestrup will cheer.",
        "According to research firm Palmquist, demand will grow. Palmquist estimates 20%.",
        "Work started in May. Neighbours have set up a committee.",
        "The Grunwald programme has ended, and the Grunwald law was signed by the king.",
        "Cells in the Morvan district, near Morvan, have been stored.",
        "The jobs are here, and jobs, a company matter, stay.",
        "A doctoral student, Colin Wessely, starts a firm. Later Wessely announces a factory and employs forty.",
        "The tests went well. Subsequently, the company has begun a programme.",
        "Matthias Donnert, VP Advanced Mobility, was pleased.",
        "The union IG Metall and the environmental group Grünland criticised it. Grünland wants tests of the water.",
        "The sites, called Spokes, are in Ohio. The Arizona and Alabama Spokes would reopen.",
        "The U.S. Department of Energy and the Chinese Academy of Sciences took part, as did the United Auto Workers.",
        "Harlow acted as financial adviser. The deal was advised by Brackwater; Brackwater declined to comment.",
        "Workers at the Hohenfels Works said Building 4 had stopped. Hall C is idle. Phase Two is on hold.",
        "Opposition party Tisza attacked the battery factory near Göd. Fidesz defended it. Tisza wants a referendum.",
        "The Kestrel Mill was bought by a baker. Its 4150 investors led it to ruin, and the fund 4150 times over.",
        "The team is new. Dorvane Holm led it, and Anna Berg took the lead.",
        "He is the only guest apart from one in the company apart from whom nobody came.",
        "Jeremy McManus, chief executive, and Shane O'Hara, an engineer, met. McManus said so.",
    ],
)
def test_what_speaks_against_a_company_outweighs_little_evidence(text: str) -> None:
    """Products, people, towns, researchers, common nouns and laws are no companies, although they do things."""
    assert names(text) == set()


def test_a_known_companys_name_in_capitals_is_found_too() -> None:
    """A heading in capitals names the company that the text has found elsewhere."""
    document = annotate(Article(text="GRAPHITE: VOLTRANE / UMICORE\n\nThe supplier Voltrane has signed."))
    assert document.sentences[0].orgs()[0][1].org.name == "Voltrane"


def test_every_cue_has_a_name_of_its_own_and_some_weight() -> None:
    """The table can be read: no name stands twice, no weight is nothing, and one cue never outweighs two others."""
    cues = [*left_cues(), *right_cues()]
    assert len({cue.name for cue in cues}) == len(cues)
    assert all(0 < abs(cue.weight) <= 2 * ENOUGH for cue in cues)


def test_the_next_sentence_may_call_a_name_a_company() -> None:
    """A sentence with one name at its front, followed by "The Spanish start-up has ...", is about that company."""
    assert names("Celdara rings few bells. The Spanish start-up has worked on cells since 2019.") == {
        "Celdara"
    }
    assert names("Plans rarely last. The company has changed its own again.") == set()
    assert names("Celdara rings few bells. The mayor has worked on it since 2019.") == set()


def test_work_that_begins_is_no_company() -> None:
    """A common noun at the front of a sentence stays one, although it does what companies do."""
    assert names("Work has begun in Győr on a cell plant for the company Voltrane.") == {"Voltrane"}


def test_a_person_whose_company_the_next_sentence_names_is_none() -> None:
    """Who has a company is not the company that the next sentence names."""
    assert names("Neema Kilonzo builds batteries in a shed. Her company, Mawimbi Power, has a plan.") == {
        "Mawimbi Power"
    }
    assert names("The company is Donut Lab, from Finland. Donut Lab says that its cells are ready.") == {
        "Donut Lab"
    }


def test_a_word_or_a_model_before_the_company_is_none() -> None:
    """What merely begins a sentence somewhere before "the company", and a model of car, are no companies."""
    assert not names("Help is coming with a new hall. It opens soon. The company makes cells.")
    assert "F-150" not in names("Ford makes the electric F-150, and GM makes cells.")
