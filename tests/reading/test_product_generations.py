"""Batteries as the news tells of them: with a name and without, by generation, by maker."""

from __future__ import annotations

import pytest

from tests.reading.told import told


@pytest.mark.parametrize(
    ("text", "published", "facts"),
    [
        (
            "Battery maker Voltara's Gen 3 sodium-ion cell reaches 175 Wh/kg and retains 90 percent "
            "of its capacity at -40°C. The first generation managed 140 Wh/kg.",
            "2024-11-20",
            {
                "Voltara Na-ion cell": {
                    "cell_specific_energy 175",
                    "chemistry Na-ion",
                    "maker Voltara",
                    "operating_temperature -40",
                },
                "Voltara Na-ion cell first generation": {"cell_specific_energy 140", "maker Voltara"},
            },
        ),
        (
            "BYD's second-generation blade battery will have an energy density of up to 210 Wh/kg, "
            "company sources said. The first-generation blade battery, introduced in 2020, has 140 "
            "Wh/kg.",
            "2025-02-11",
            {
                "BYD battery": {"cell_specific_energy 210", "maker BYD"},
                "BYD battery first generation": {"cell_specific_energy 140", "launch 2020", "maker BYD"},
            },
        ),
        (
            "Farasis Energy has rolled out a new generation of its SPS battery. According to the "
            "company, the second-generation SPS pack reaches an energy density of 245 Wh/kg and can "
            "be charged to 80 percent in ten minutes.",
            "2025-10-28",
            {
                "SPS": {"charge_time 10", "maker Farasis Energy", "pack_specific_energy 245"},
            },
        ),
    ],
)
def test_generations_are_batteries_of_their_own(
    text: str, published: str, facts: dict[str, set[str]]
) -> None:
    """The generation told first is the battery; another number is another battery of that maker."""
    assert told("product", text, published) == facts


@pytest.mark.parametrize(
    ("text", "published", "facts"),
    [
        (
            "Chinese battery maker Haolin Energy on Thursday launched the second-generation Scythe "
            "Battery, which charges from 20% to 95% in less than 12 minutes at minus 20 degrees "
            "Celsius, chairman Wu Chen told an event in Shenzhen.",
            "2025-03-06",
            {
                "Scythe Battery": {"charge_time 12", "launch 2025-03-06", "maker Haolin Energy"},
            },
        ),
    ],
)
def test_a_name_of_plain_words_ends_in_its_kind(
    text: str, published: str, facts: dict[str, set[str]]
) -> None:
    """Capitals behind an article in the middle of a sentence are those of a name."""
    assert told("product", text, published) == facts


@pytest.mark.parametrize(
    ("text", "published", "facts"),
    [
        (
            "Battery maker Kestrel Energy unveiled its new lithium iron phosphate battery in Hanover "
            "on Monday. The new battery has an energy density of 205 Wh/kg and can be charged from 10"
            " to 80 percent in 18 minutes.",
            "2025-09-02",
            {
                "Kestrel Energy LFP battery": {
                    "cell_specific_energy 205",
                    "charge_time 18",
                    "chemistry LFP",
                    "launch 2025-09-01",
                    "maker Kestrel Energy",
                },
            },
        ),
        (
            "Swiss start-up Helvolt said its prototype solid-state cell, to be sold from 2027, packs "
            "400 Wh/kg. By comparison, the company's current pouch cell offers 290 Wh/kg.",
            "2025-01-15",
            {
                "Helvolt prototype": {
                    "cell_specific_energy 400",
                    "chemistry solid-state",
                    "launch 2027",
                    "maker Helvolt",
                },
            },
        ),
        (
            "The solid-state battery that Finnish start-up Donutec revealed at CES last week is said "
            "to deliver 400 Wh/kg, charge fully in five minutes and survive 100,000 cycles.",
            "2026-01-12",
            {
                "Donutec solid-state battery": {
                    "cell_specific_energy 400",
                    "charge_time 5",
                    "chemistry solid-state",
                    "cycle_life 100000",
                    "launch 2026-01",
                    "maker Donutec",
                },
            },
        ),
        (
            "British company Nyobolt says a 35 kWh pack built with its cells can be charged in six "
            "minutes. The pack retains 80 per cent of its capacity after 2,000 fast-charge cycles.",
            "2023-07-11",
            {
                "Nyobolt pack": {"charge_time 6", "cycle_life 2000", "energy 35", "maker Nyobolt"},
            },
        ),
        (
            "Mercedes-Benz began road tests of a solid-state battery by Factorial in an EQS in "
            "February. The battery with a specific energy of 391 Wh/kg extends the car's range to "
            "more than 1,000 km.",
            "2025-04-10",
            {
                "Factorial solid-state battery": {
                    "cell_specific_energy 391",
                    "chemistry solid-state",
                    "maker Factorial",
                    "range_km 1000",
                },
            },
        ),
        (
            "Peak Energy shipped the first of its sodium-ion storage systems, a 3.5 MWh unit that "
            "needs no cooling. It works at up to 55 degrees and should last 20 years.",
            "2025-08-21",
            {
                "Peak Energy Na-ion storage system": {"chemistry Na-ion", "energy 3500", "maker Peak Energy"},
            },
        ),
        (
            "Instead of the 58 kWh pack of the previous model, the car now uses a 63 kWh battery from"
            " SVOLT, good for 520 km (WLTP). SVOLT's L600 cell, by contrast, is made for hybrids.",
            "2024-09-03",
            {
                "SVOLT battery": {"energy 63", "maker SVOLT", "range_km 520"},
                "L600": {"maker SVOLT"},
            },
        ),
        (
            "Nio's 150 kWh semi-solid-state battery pack, supplied by WeLion, enables a range of "
            "1,000 km and has a specific energy of 261 Wh/kg at pack level; the individual cells "
            "reach 360 Wh/kg.",
            "2025-09-30",
            {
                "WeLion semi-solid battery pack": {
                    "cell_specific_energy 360",
                    "chemistry semi-solid",
                    "energy 150",
                    "maker WeLion",
                    "pack_specific_energy 261",
                    "range_km 1000",
                },
            },
        ),
    ],
)
def test_a_description_stands_for_a_battery(text: str, published: str, facts: dict[str, set[str]]) -> None:
    """A battery without a name is known by its maker, and each of several by what is told of it."""
    assert told("product", text, published) == facts


@pytest.mark.parametrize(
    ("text", "published", "facts"),
    [
        (
            "Stationary storage supplier Ampora introduced the StackBlock 6, a 20-foot container that"
            " stores 6.25 MWh. The LFP cells inside are rated for 12,000 cycles, and the system "
            "operates between -30 °C and 50 °C.",
            "2025-06-11",
            {
                "StackBlock 6": {
                    "chemistry LFP",
                    "cycle_life 12000",
                    "energy 6250",
                    "maker Ampora",
                    "operating_temperature [-30, 50]",
                },
            },
        ),
        (
            "Marlin Power's PowerCube home battery comes in two sizes, 10 kWh and 15 kWh. The "
            "PowerCube uses lithium iron phosphate cells, is warranted for 6,000 cycles and works "
            "from -20 to 55 degrees Celsius.",
            "2025-02-19",
            {
                "PowerCube": {
                    "chemistry LFP",
                    "cycle_life 6000",
                    "energy 10",
                    "energy 15",
                    "maker Marlin Power",
                    "operating_temperature [-20, 55]",
                },
            },
        ),
        (
            "US battery developer Lumen Cells has begun shipping its LM-450 pouch cell, which offers "
            "a specific energy of 450 Wh/kg and more than 600 cycles. The silicon-anode cell was "
            "first announced in March 2023.",
            "2024-10-15",
            {
                "LM-450": {
                    "cell_specific_energy 450",
                    "cycle_life 600",
                    "launch 2023-03",
                    "maker Lumen Cells",
                },
            },
        ),
        (
            "Gotion High-Tech's Astrion battery is a lithium manganese iron phosphate (LMFP) product."
            " At cell level the energy density is 240 Wh/kg; the pack manages 190 Wh/kg. Cars with it"
            " can drive 1,000 km on one charge, and it lasts 4,000 cycles at room temperature.",
            "2023-09-14",
            {
                "Astrion": {
                    "cell_specific_energy 240",
                    "chemistry LMFP",
                    "cycle_life 4000",
                    "maker Gotion High-Tech",
                    "pack_specific_energy 190",
                    "range_km 1000",
                },
            },
        ),
        (
            "Eve Energy's Omnicell, a large cylindrical battery, works at temperatures from minus 40 "
            "to plus 60 degrees. It goes from 10 to 80 percent in nine minutes. Volume production "
            "started last September.",
            "2025-06-18",
            {
                "Omnicell": {"charge_time 9", "maker Eve Energy", "operating_temperature [-40, 60]"},
            },
        ),
        (
            "Toyota wants to launch two new batteries. The Performance battery, due in 2026, gives a "
            "range of over 800 km and charges from 10 to 80 percent in 20 minutes or less. The "
            "Popularisation battery uses LFP and bipolar electrodes and is to follow in 2027, with 30"
            " minutes for the same charge.",
            "2025-08-20",
            {
                "Performance": {"charge_time 20", "launch 2026", "maker Toyota", "range_km 800"},
                "Popularisation": {"charge_time 30", "chemistry LFP", "launch 2027", "maker Toyota"},
            },
        ),
        (
            "Natron Energy's BluePack batteries use sodium-ion cells and last for 50,000 cycles, the "
            "US manufacturer says. They can be charged in eight minutes.",
            "2024-11-05",
            {
                "BluePack": {"charge_time 8", "chemistry Na-ion", "cycle_life 50000", "maker Natron Energy"},
            },
        ),
        (
            "REPT BATTERO launched the Powtrix, a 6.26 MWh storage container based on its 392 Ah "
            "Wending cells. The Powtrix has a cycle life of 12,000 and can be used between -30°C and "
            "55°C. A year ago the company had shown a 5.11 MWh container.",
            "2025-09-10",
            {
                "Powtrix": {
                    "cycle_life 12000",
                    "energy 6260",
                    "maker REPT BATTERO",
                    "operating_temperature [-30, 55]",
                },
            },
        ),
        (
            "Whereas today's cells manage 270 Wh/kg, SES AI's new Ares cell, a lithium-metal design, "
            "achieves 417 Wh/kg.",
            "2025-11-19",
            {
                "Ares": {"cell_specific_energy 417", "maker SES AI"},
            },
        ),
        (
            "Gotion's G-Stone cell, unveiled in May 2025, has an energy density of 300 Wh/kg and "
            "entered pilot production last month. The Gemstone version with a sulphide electrolyte "
            "reaches 350 Wh/kg and withstands 3,000 cycles.",
            "2026-02-03",
            {
                "G-Stone": {"cell_specific_energy 300", "launch 2025-05", "maker Gotion"},
                "Gemstone": {
                    "cell_specific_energy 350",
                    "chemistry solid-state",
                    "cycle_life 3000",
                    "maker Gotion",
                },
            },
        ),
        (
            "Norwegian firm Morrow Batteries has presented its first commercial product, the LFP1 "
            "cell, at a trade fair in Oslo. The cell has a capacity of 100 Ah, is designed for 6,000 "
            "cycles and can be operated between -20 and +60 °C.",
            "2025-10-17",
            {
                "LFP1": {"cycle_life 6000", "maker Morrow Batteries", "operating_temperature [-20, 60]"},
            },
        ),
        (
            'CALB says mass production of its "Invincible" all-solid-state battery, which has an '
            "energy density of 430 Wh/kg, will start in 2028. Small-scale installation is due in "
            "2027.",
            "2025-02-26",
            {
                "Invincible": {"cell_specific_energy 430", "chemistry solid-state", "maker CALB"},
            },
        ),
        (
            "According to Tesla, each Powerwall 3 stores 13.5 kWh. Up to four units can be combined, "
            "for a total of 54 kWh. The Powerwall 3 was launched in 2023.",
            "2025-03-12",
            {
                "Powerwall 3": {"energy 13.5", "launch 2023", "maker Tesla"},
            },
        ),
        (
            "Zinc battery maker Eos said its Z3 module performs at temperatures of -20°C to 45°C and "
            "does not lose capacity over 20 years.",
            "2025-08-26",
            {
                "Z3": {"chemistry zinc", "maker Eos", "operating_temperature [-20, 45]"},
            },
        ),
    ],
)
def test_figures_go_to_the_battery_spoken_of(text: str, published: str, facts: dict[str, set[str]]) -> None:
    """Whatever the order: labels, pairs of figures, pack and cell, dates of arrival."""
    assert told("product", text, published) == facts


@pytest.mark.parametrize(
    "text",
    [
        (
            "The carmaker's new SUV has a 95 kWh battery and a top speed of 210 km/h. It will be sold"
            " from 32,000 euros. Deliveries start in May."
        ),
        "The phone has a 5,000 mAh battery. The battery lasts two days and charges in 40 minutes.",
        (
            "The iron-air battery of Form Energy, a US start-up, stores electricity for 100 hours. A "
            "pilot system of 1.5 MW/150 MWh is being built in Minnesota."
        ),
        "Norvik Energy, a leader in solid-state batteries, released data on 3 June 2025.",
        "The makers of the California Battery Project hold a meeting on lithium-ion batteries.",
    ],
)
def test_no_battery_is_told(text: str) -> None:
    """Figures of cars, phones and sites are not those of a battery product."""
    assert told("product", text) == {}


def test_another_generation_is_spoken_of_in_passing() -> None:
    """A new paragraph returns to the battery that the text is about."""
    text = (
        "Norvik Energy unveiled the second generation of its lithium iron phosphate (LFP) battery, "
        "the Silver Battery.\n\n"
        "The new battery charges from 10 to 80 percent in 11 minutes. The first generation, which was launched "
        "in May 2023, needs 16 minutes for the same.\n\n"
        "At minus 10 degrees Celsius, the 10-80 percent charge takes 25 minutes."
    )
    assert told("product", text) == {
        "Silver Battery": {"maker Norvik Energy", "chemistry LFP", "charge_time 11", "charge_time 25"},
        "Silver Battery first generation": {"maker Norvik Energy", "launch 2023-05", "charge_time 16"},
    }


def test_what_a_figure_was_raised_from_is_of_no_battery_here() -> None:
    """Of "from 150 to 190" the first figure was an earlier battery's."""
    text = "Norvik Energy's Kestrel battery raises the energy density from 150 Wh/kg to 190 Wh/kg."
    assert told("product", text) == {"Kestrel": {"maker Norvik Energy", "cell_specific_energy 190"}}


def test_each_unit_of_a_product_holds_so_much() -> None:
    """Every one of a kind is named by its kind."""
    text = "Norvik Energy will make Gridbox battery systems in Lyon. Each Gridbox can store up to 3.9 MWh."
    assert told("product", text) == {"Gridbox": {"maker Norvik Energy", "energy 3900"}}
