"""What takes the fact out of a verb about a plant, or makes it speak of something else than the plant."""

from __future__ import annotations

import re
from typing import Final

from evbattery.reading.frames.cues import insensitive

#: What stands before the clause proper: "After years of construction, Ⓕ was launched".
ASIDE: Final = re.compile(
    r"^.*\b(?:[Aa]fter|[Ff]ollowing|[Ss]ince|[Uu]pon|[Ww]ith|[Dd]espite|[Oo]nce)\b[^,]*, (?=.*Ⓕ)"
)
#: A company that is begun is no plant: "starts a firm to make batteries".
FIRM: Final = insensitive(
    r"^ (?:an?|the|his|her|their|its) (?:[\w-]+ ){0,3}?(?:firm|company|start-?up|business|venture|campaign|programme|"
    r"program|process|search|partnership|collaboration|talks|negotiations)\b"
)
#: What makes an idiom behind it tell of what is to come.
AHEAD: Final = insensitive(
    r"\b(?:will|would|shall|should|must|may|might|could|to|planned|be)(?: [\w'-]+){0,2} $"
)
#: "A sale of Ⓕ is being examined": not the plant.
OF_DEED: Final = insensitive(
    r"\b(?:sales?|purchase|acquisition|take-?over|closure|shut-?down|disposal|divestment|listing|merger|conversion|restart|"
    r"future|fate|strike|restructuring|refinancing|relocation) (?:of|at|for) (?:[\w'-]+ ){0,3}$|"
    r"\bwhat (?:happens|becomes|will (?:happen|become)) (?:to|of|with) (?:[\w'-]+ ){0,3}$"
)
#: A figure that a copula speaks of: "Ⓕ, where Ⓔ a year are planned".
OF_FIGURE: Final = re.compile(r"(?<!of )[ⒺⓉⓃⓂ](?: (?!capacity)[\w-]+){0,3} $")
CONDITION: Final = insensitive(
    r"\b(?:if|unless|whether|should|once|when|until|before|while|by the time|as soon as|in case|"
    r"provided)\b[^.;,]{0,60}$"
)
#: "Ⓕ has a capacity of Ⓔ, to be raised to Ⓔ".
TO_FIGURE: Final = re.compile(r" (?:up )?to (?:(?:about|around|some|up to|as much as|over) )?(?:[ⒺⓉⓃⓂ]|\d)")
#: "No decision had been made about closing it".
UNDECIDED: Final = re.compile(r"\b[Nn]o (?:final )?decision\b[^.;]{0,50}$")
IF: Final = re.compile(r"\b(?:[Ii]f|[Uu]nless|[Ww]hether)\b")
DENIED: Final = insensitive(
    r"\b(?:not|never|denie[sd]|deny|reject(?:s|ed)|refuted|without|fiction|rumou?rs?)\b|n't\b"
)
NOT: Final = re.compile(r"\b(?:not|no longer|never|neither|nor)\b|n't\b")
#: What makes an infinitive as good as done: "was forced to suspend".
DONE: Final = insensitive(
    r"\b(?:forced|obliged|compelled|had|decided|opted|chose|chosen|voted|decides|opts) $"
)
