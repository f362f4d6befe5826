"""Countries and places by name, and the names of places in running text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evbattery.errors import AmbiguousPlaceError, UnknownCountryError, UnknownPlaceError
from evbattery.values.countries import (
    Country,
    countries,
    country,
    country_by_demonym,
    country_facts,
    demonyms,
)
from evbattery.values.place_keys import place_key, place_keys
from evbattery.values.place_scan import find_place_names
from evbattery.values.place_table import place_table
from evbattery.values.places import (
    AdminArea,
    City,
    admin_by_demonym,
    beyond_doubt,
    country_of,
    find_places,
    lies_in,
    resolve_place,
)


def _found(text: str) -> list[str]:
    return [mention.name for mention in find_place_names(text)]


def _only(text: str, name: str) -> str:
    """The one reading of the first mention of a name, as text."""
    mention = next(each for each in find_place_names(text) if each.name == name)
    assert len(mention.readings) == 1, mention.readings
    return str(mention.readings[0])


# Countries


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("US", "US"), ("USA", "US"), ("U.S.", "US"), ("United States", "US"), ("the United States", "US"),
        ("UK", "GB"), ("Britain", "GB"), ("Korea", "KR"), ("South Korea", "KR"), ("Republic of Korea", "KR"),
        ("North Korea", "KP"), ("Czech Republic", "CZ"), ("Czechia", "CZ"), ("Turkey", "TR"), ("Türkiye", "TR"),
        ("Turkiye", "TR"), ("Taiwan", "TW"), ("Hong Kong", "HK"), ("Vietnam", "VN"), ("Viet Nam", "VN"),
        ("Ivory Coast", "CI"), ("Cote d'Ivoire", "CI"), ("Netherlands", "NL"), ("DEU", "DE"), ("Russia", "RU"),
    ],
)  # fmt: skip
def test_a_country_is_found_under_the_names_and_codes_that_texts_use(name: str, code: str) -> None:
    """Common names, spellings and codes lead to the one country."""
    assert country(name).alpha_2 == code


@pytest.mark.parametrize("name", ["", "Europe", "Michigan", "in", "no", "us dollar", "XX"])
def test_what_is_no_country_is_refused_by_name(name: str) -> None:
    """Continents, states and lower-case words are no country, and the message says what was given."""
    with pytest.raises(UnknownCountryError, match="is no country") as caught:
        country(name)
    assert repr(name) in str(caught.value)


def test_every_country_is_found_by_its_codes_its_name_and_its_aliases() -> None:
    """The table is consistent with itself: 249 countries, none of whose names points to another one."""
    assert len(countries()) == 249
    for facts in country_facts().values():
        for name in (facts.country.alpha_2, facts.alpha_3, facts.country.name, *facts.aliases):
            assert country(name) == facts.country


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("South Korean", "KR"),
        ("Korean", "KR"),
        ("Swedish", "SE"),
        ("Dutch", "NL"),
        ("Chinese", "CN"),
        ("swiss", "CH"),
    ],
)
def test_a_demonym_gives_the_country(word: str, code: str) -> None:
    """Adjectives for a country's people lead to it."""
    assert country_by_demonym(word) == country(code)


def test_a_demonym_belongs_to_one_country_and_other_words_to_none() -> None:
    """No demonym stands for two countries."""
    assert len(set(demonyms())) == len(demonyms())
    assert country_by_demonym("Californian") is None


def test_a_state_has_demonyms_as_well() -> None:
    """A few states and regions are found by their adjectives."""
    assert str(admin_by_demonym("Californian")) == "California, United States"
    assert admin_by_demonym("Swedish") is None


# Places by name


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("Munich", "Munich, Bavaria, Germany"), ("München", "Munich, Bavaria, Germany"),
        ("Skelleftea", "Skellefteå, Västerbotten, Sweden"), ("Wroclaw", "Wrocław, Lower Silesia, Poland"),
        ("Gdansk", "Gdańsk, Pomerania, Poland"), ("Debrecen", "Debrecen, Hajdú-Bihar, Hungary"),
        ("Ningde", "Ningde, Fujian, China"), ("Xiamen", "Xiamen, Fujian, China"), ("Hefei", "Hefei, Anhui, China"),
        ("Gothenburg", "Gothenburg, Västra Götaland, Sweden"), ("Göteborg", "Gothenburg, Västra Götaland, Sweden"),
        ("Bangalore", "Bengaluru, Karnataka, India"), ("Cologne", "Köln, North Rhine-Westphalia, Germany"),
        ("London", "London, England, United Kingdom"), ("Paris", "Paris, Île-de-France, France"),
        ("Berlin", "Berlin, Berlin, Germany"), ("Shanghai", "Shanghai, Shanghai, China"),
        ("Michigan", "Michigan, United States"), ("Mich.", "Michigan, United States"),
        ("MI", "Michigan, United States"),
        ("Québec", "Quebec, Canada"), ("Quebec City", "Quebec City, Quebec, Canada"), ("Anhui", "Anhui, China"),
        ("Xinjiang", "Xinjiang, China"), ("Bavaria", "Bavaria, Germany"), ("Bayern", "Bavaria, Germany"),
        ("Gujarat", "Gujarat, India"), ("Scotland", "Scotland, United Kingdom"), ("Singapore", "Singapore"),
        ("Oxfordshire", "Oxfordshire, England, United Kingdom"), ("Mexico", "Mexico"),
        ("Bartow County", "Bartow County, Georgia, United States"), ("Ruhr", "Ruhr, Germany"),
        ("Silicon Valley", "Silicon Valley, California, United States"),
    ],
)  # fmt: skip
def test_a_name_beyond_doubt_resolves_alone(name: str, where: str) -> None:
    """Unique names, states, countries and metropolises need no company, whatever their spelling."""
    assert str(resolve_place(name)) == where


@pytest.mark.parametrize(
    "name", ["Fremont", "Windsor", "Georgia", "Washington", "New York", "Springfield", "Suzhou"]
)
def test_a_name_in_doubt_is_refused_with_its_readings(name: str) -> None:
    """An ambiguous name raises, and the message lists readings."""
    with pytest.raises(AmbiguousPlaceError) as caught:
        resolve_place(name)
    assert str(find_places(name)[0]) in str(caught.value)
    assert beyond_doubt(find_places(name)) is None


def test_a_state_or_a_country_settles_a_name_in_doubt() -> None:
    """The area and the country narrow the readings, by name or abbreviation."""
    assert country_of(resolve_place("Fremont", admin="California")).alpha_2 == "US"
    assert str(resolve_place("Fremont", admin="CA", country="US")) == "Fremont, California, United States"
    assert str(resolve_place("Windsor", admin="Ontario")) == "Windsor, Ontario, Canada"
    assert str(resolve_place("Jackson County", admin="Ga.")) == "Jackson County, Georgia, United States"
    assert isinstance(resolve_place("Georgia", country="US"), AdminArea)
    assert resolve_place("Georgia", country="GE") == country("GE")


@pytest.mark.parametrize(
    ("name", "admin", "within"),
    [("Nowhereville", None, None), ("Fremont", "Texas", None), ("Fremont", None, "SE"), ("", None, None)],
)
def test_an_unknown_place_is_refused_by_name(name: str, admin: str | None, within: str | None) -> None:
    """A name that is unknown, or unknown there, raises; so does a country that is none."""
    with pytest.raises(UnknownPlaceError, match="is no known place"):
        resolve_place(name, admin=admin, country=within)


def test_a_place_is_sought_in_real_countries_alone() -> None:
    """A country that is none is said to be the trouble."""
    with pytest.raises(UnknownPlaceError, match="'Atlantis' is no country"):
        resolve_place("Fremont", country="Atlantis")


def test_readings_come_in_the_order_of_countries_areas_and_cities() -> None:
    """All readings of a name are given, the largest of each kind first."""
    readings = find_places("Georgia")
    assert [type(place) for place in readings[:2]] == [Country, AdminArea]
    cities = [place.population for place in find_places("Fremont") if isinstance(place, City)]
    assert cities == sorted(cities, reverse=True)
    assert len(cities) > 1


def test_a_place_lies_in_its_state_and_its_country_alone() -> None:
    """Containment goes from city to state to country, and never to itself."""
    city, state = resolve_place("Detroit"), resolve_place("Michigan")
    assert lies_in(city, state)
    assert lies_in(city, country("US"))
    assert lies_in(state, country("US"))
    assert not lies_in(state, city)
    assert not lies_in(state, state)
    assert not lies_in(country("US"), country("US"))
    assert not lies_in(city, resolve_place("Ontario"))


# The table

_LETTERS = st.sampled_from([*"astmfØÉŁßæ.'’-/&,İ", " ", "St", "Mt. ", "ft ", "& "])
_NAMES = st.lists(_LETTERS, min_size=1, max_size=8).map("".join).map(str.split).map(" ".join)


@given(st.lists(_NAMES, max_size=5))
def test_names_are_folded_alike_one_by_one_and_many_at_a_time(names: list[str]) -> None:
    """What the table folds at once has the keys that are looked up one by one."""
    folded = place_keys("\n".join(names)).split("\n")
    assert [key.strip() for key in folded] == [place_key(name) for name in names or [""]]


@given(_NAMES)
def test_a_key_is_its_own_key(name: str) -> None:
    """Folding twice is folding once."""
    assert place_key(place_key(name)) == place_key(name)


def test_every_name_of_the_table_leads_to_its_place() -> None:
    """Areas and cities are found under their names, beside others that bear them; one letter is no name."""
    table = place_table()
    for number, key in enumerate(place_keys("\n".join(table.names)).split("\n")):
        assert (number in table.numbers(key)) == (len(key) > 1)


def test_the_cities_of_an_area_make_up_its_people() -> None:
    """A city knows the area that lists it, and an area counts its cities; the largest city comes first."""
    table = place_table()
    people: dict[int, list[int]] = {number: [] for number in range(len(table.area_countries))}
    for number in range(len(people), len(table.names)):
        area = table.area_of(number)
        assert area is not None
        people[area].append(table.population(number))
    assert all(sum(each) == table.population(area) for area, each in people.items())
    assert all(each == sorted(each, reverse=True) for each in people.values())


# Names of places in text


def test_a_town_and_its_state_are_two_mentions_and_the_state_settles_the_town() -> None:
    """What stands after the comma narrows the readings of what stands before it."""
    text = "the plant in Big Rapids, Michigan, and the factory in Fremont, Calif., opened"
    assert _found(text) == ["Big Rapids", "Michigan", "Fremont", "Calif."]
    assert _only(text, "Fremont") == "Fremont, California, United States"
    assert _only("Washington, D.C.", "Washington") == "Washington, District of Columbia, United States"
    assert _only("Arnstadt in Thuringia", "Arnstadt") == "Arnstadt, Thuringia, Germany"


def test_a_name_in_doubt_keeps_all_its_readings() -> None:
    """The scanner does not choose: Georgia stays a country and a state."""
    (mention,) = find_place_names("a plant in Georgia")
    assert {type(place) for place in mention.readings} >= {Country, AdminArea}


def test_states_in_a_list_are_not_narrowed_to_towns() -> None:
    """A list of states is no address."""
    mentions = find_place_names("in Georgia, Tennessee and Kentucky")
    assert [mention.name for mention in mentions] == ["Georgia", "Tennessee", "Kentucky"]
    assert "Georgia, United States" in map(str, mentions[0].readings)


@pytest.mark.parametrize(
    "text",
    [
        "Reading a book in March, Mobile users of Nice cars saw Orange and Victoria Of All",
        "Michael Jackson met Jordan Smith. Jackson said so.",
        "the New York Times, the University of Michigan, the Frankfurt Stock Exchange, 12 Fremont Boulevard",
        "CONTACT US. About us: North America, Latin America and Volkswagen Group of America",
        "Kemp Industries said that Kemp would pay",
        "Lordstown Motors and Heath Robinson",
        "the ADA, in or me",
    ],
)
def test_other_things_in_capitals_are_no_places(text: str) -> None:
    """Common words, people, papers, schools, exchanges and firms are left out."""
    assert _found(text) == []


def test_a_common_word_is_a_town_where_the_text_says_so() -> None:
    """A larger place after the comma makes a town of a common word."""
    text = "Mobile, Ala., Normal, Illinois, Reading, England, and Sparks, Nev."
    assert _found(text) == ["Mobile", "Ala.", "Normal", "Illinois", "Reading", "England", "Sparks", "Nev."]


def test_people_s_names_are_towns_after_a_preposition() -> None:
    """A town that bears a person's name needs a preposition of place."""
    assert _found("a plant in Jackson") == ["Jackson"]
    assert _found("a word with Jackson") == []


def test_a_small_town_counts_where_the_text_makes_it_one() -> None:
    """A word, a preposition, its country or its adjective speak for a smaller town."""
    assert _found("Heide is near") == []
    assert _found("the Heide plant") == ["Heide"]
    assert _found("Heide was chosen. Workers in Heide agree.") == ["Heide", "Heide"]
    assert _found("Arnstadt was chosen by Germany") == ["Arnstadt", "Germany"]
    assert _found("the German town Arnstadt") == ["Arnstadt"]


@pytest.mark.parametrize("name", ["Termoli", "Split", "Sale", "Essen"])
def test_what_is_called_a_town_is_one(name: str) -> None:
    """Behind "the city of" any name of the table is a town, also a word of everyday speech."""
    assert _found(f"in the city of {name} and elsewhere") == [name]
    assert _found(f"at the University of {name}") == []


def test_the_adjective_of_its_country_stands_before_a_town() -> None:
    """What is in "German Heide" is in Heide; the adjective of another country tells of no town there."""
    assert _found("the sister plant in Italian Termoli") == ["Termoli"]
    assert _found("in the German Grünheide") == ["Grünheide"]
    assert _found("in Italian Grünheide") == []


def test_names_are_found_in_genitives_compounds_and_with_inner_words() -> None:
    """What is glued to a name is not part of it, and names of several words are whole."""
    text = (
        "Michigan-based ONE, China’s Anhui, Mo i Rana, St. Louis, Xi'an, Québec's Bécancour, Hong Kong-listed"
    )
    names = [
        "Michigan",
        "China",
        "Anhui",
        "Mo i Rana",
        "St. Louis",
        "Xi'an",
        "Québec",
        "Bécancour",
        "Hong Kong",
    ]
    assert _found(text) == names


def test_the_longest_name_wins() -> None:
    """A name inside a longer one is no mention of its own."""
    assert _found("North Carolina, West Virginia and New South Wales") == [
        "North Carolina",
        "West Virginia",
        "New South Wales",
    ]


def test_codes_count_in_capitals_alone() -> None:
    """Capitals tell "US" from "us"; states are abbreviated after a comma alone."""
    assert _found("the U.S., the US and the UK told us") == ["U.S.", "US", "UK"]
    assert _found("IN or ME, OK; John Lee, MD") == []
    assert _found("Kokomo, IN") == ["Kokomo", "IN"]
    assert _found("Nowhereville, SC") == ["SC"]


def test_a_scan_of_a_part_sees_that_part() -> None:
    """Offsets are those of the whole text, and nothing outside the part is found."""
    text = "Sweden and Norway and Finland"
    assert [(m.name, m.start) for m in find_place_names(text, 7, 20)] == [("Norway", 11)]


_PIECES = st.sampled_from(
    [
        "Fremont",
        "California",
        "Georgia",
        "U.S.",
        ", ",
        " ",
        "'s",
        "-",
        ". ",
        "St",
        "in ",
        "\n",
        "Ö",
        "N.C.",
        "Mobile",
        "–",
        "İ",
    ]
)


@given(st.lists(_PIECES | st.text(max_size=4), max_size=30).map("".join))
@settings(max_examples=200, deadline=None)
def test_mentions_stand_in_the_text_in_order_for_every_text(text: str) -> None:
    """No text makes the scanner raise; mentions are ordered, do not overlap, and quote the text."""
    last = 0
    for mention in find_place_names(text):
        assert last <= mention.start < mention.end
        assert text[mention.start : mention.end] == mention.name
        assert mention.readings
        last = mention.end


@given(st.text(max_size=20))
def test_every_text_can_be_looked_up(name: str) -> None:
    """No name makes the look-up raise anything but the documented errors."""
    readings = find_places(name)
    try:
        assert resolve_place(name) in readings
    except UnknownPlaceError:
        assert not readings
    except AmbiguousPlaceError:
        assert len(readings) > 1


@pytest.mark.parametrize("piece", ["Saint ", "New York, ", "A.", "San de la ", "A'", "X-", "Fremont, in "])
def test_the_time_of_a_scan_is_linear(piece: str) -> None:
    """Sixteen times the text takes nowhere near sixteen times sixteen the time."""
    find_place_names(piece * 10)

    def seconds(times: int) -> float:
        start = time.perf_counter()
        find_place_names(piece * times)
        return time.perf_counter() - start

    assert seconds(16_000) < 100 * max(min(seconds(1_000) for _ in range(3)), 0.002)


@pytest.mark.parametrize(
    "text", ["a deal with U.S.-based Foo", "a deal with US-based Foo", "about US tariffs"]
)
def test_the_country_behind_a_verb_of_writing_to_somebody(text: str) -> None:
    """The words "Contact US" in capitals is no country; "with US-based Foo" names one."""
    assert [mention.name.replace(".", "") for mention in find_place_names(text)] == ["US"]
