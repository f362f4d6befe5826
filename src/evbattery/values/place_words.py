"""Words that tell whether a capitalised name stands for a place: ordinary words, people's names, titles of papers."""

from __future__ import annotations

import functools
from importlib import resources

# A word after the name that makes it the name of a paper, a school, a street or an exchange.
NO_PLACE_AFTER = frozenset(
    """times post daily herald tribune journal globe chronicle examiner gazette news university college institute
    street avenue ave boulevard blvd road rd drive lane highway exchange airlines airways bank morning sea fc united
    consulting mercury sentinel observer""".split()
)
# "New York Stock Exchange", "Michigan State University", "Detroit Free Press": the second word after the name.
NO_PLACE_SECOND = {
    "stock": "exchange",
    "state": "university",
    "free": "press",
    "economic": "daily",
    "joongang": "daily",
}
# "University of Michigan", "Bank of America".
NO_PLACE_BEFORE = frozenset("university bank institute college church".split())
# Words that may follow a name in capitals without being part of a longer name: "the Sparks Plant", "Kokomo Site".
NEUTRAL_AFTER = frozenset(
    """plant plants factory gigafactory gigafactories facility site county parish township works campus complex area
    region metro assembly mayor governor gov senator sen rep representative attorney legislature city state economic
    department industrial airport hub center centre coast shipyard port plants lab labs based and the a in
    project hall unit line lines operation operations base park mill
    expansion megafactory refinery smelter workshop""".split()
)
# Words in capitals that open sentences and headlines, and titles of works, without belonging to the name after them.
NEUTRAL_BEFORE = frozenset(
    """the a an in at near of to from for by on with and or but as into outside its his her their our this that these
    both across around between beyond over under via when where while after before since until until's giga
    gigafactory plant factory north south east west northern southern eastern western central downtown greater
    upstate rural mainland nearby city county state province""".split()
)
# "From" and "to" stand before people as often as before towns.
LOCATIVE = frozenset("in near outside at around into across".split())
# "The town of Foo".
SETTLEMENTS = frozenset("city town village municipality commune suburb port township hamlet".split())
# "Contact us", "About us" in capitals are not the United States.
US_IS_A_PRONOUN = frozenset(
    "contact about follow join tell email call with let give help reach visit write trust".split()
)
# Lower-case words that stand inside names: "Mo i Rana", "Rio de Janeiro", "Isle of Man".
INNER_WORDS = frozenset(
    """de la le les del do da dos das di of the and i am an auf bei im in der den el al sur sous en upon on
    under d l""".split()
)
# Codes of states that are words, degrees, titles and firms as well.
CODES_LIKE_WORDS = frozenset("AL CO DE HI ID IN LA MA MD ME MO MS OH OK OR PA SK".split())
# Abbreviations that stand for a country wherever they are written in capitals.
CAPITAL_CODES = frozenset("us usa uk gb uae prc rok drc dprk ksa rsa nyc hcmc la nrw".split())


@functools.cache
def _sections() -> dict[str, frozenset[str]]:
    text = (resources.files("evbattery.values") / "data" / "place_words.txt").read_text(encoding="utf-8")
    sections: dict[str, set[str]] = {}
    words: set[str] = set()
    for line in text.splitlines():
        if line.startswith("["):
            words = sections.setdefault(line.strip("[]"), set())
        elif not line.startswith("#"):
            words.update(line.split())
    return {name: frozenset(found) for name, found in sections.items()}


def ordinary_words() -> frozenset[str]:
    """Keys of names that are common English words, months, weekdays, trades or brands as well."""
    return _sections()["ordinary"]


def peoples_names() -> frozenset[str]:
    """Keys of names that people bear as a first or last name."""
    return _sections()["names"]
