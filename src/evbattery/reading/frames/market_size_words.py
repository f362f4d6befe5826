"""Words that tell a size of a market from other figures beside it."""

from __future__ import annotations

import re

_HEDGES = (
    r"(?: (?:about|around|some|roughly|nearly|almost|approximately|over|more than|up to|as much as|at least|"
    r"an estimated|only|just|to|be|a))*"
)
#: Words that end where the size of a market begins.
SIZE = re.compile(
    r"\b(?:valued at|worth|estimated (?:at|to be)|put (?:sales |revenues? |it |demand )?at|stood at|"
    r"amount(?:ed|s)? to|generat(?:ed|es|ing)|brought in|total(?:l?ed|l?ing|s)|c(?:a|o)me to|comes to|"
    r"add(?:ed|s) up to|was|were|is|"
    r"reach(?:ed|es|ing)?|hit|tops?|topped|grow(?:ing|s)? to|grew to|attain\w*|touch\w*|cross(?:es|ed|ing)?|"
    r"record\w*|register\w*|garner\w*|pegg?(?:ed|s)? at|"
    r"climb\w* to|rise to|rose to|"
    r"expand\w* to|increase to|swell to|expects|exceed(?:ed|ing|s)?|surpass(?:ed|es|ing)?|"
    r"forecasts?(?: at)?|projected at|"
    rf"(?:market|demand|size|value|business|usage|consumption) (?:size )?of|(?:market|demand|usage) at){_HEDGES} $"
)
AT = re.compile(rf" at{_HEDGES} \"?$")
#: Words that do so where a verb of growth or another size of the same market came before them.
FURTHER = re.compile(rf"\b(?:from|to|and|or|on the way to|at|against){_HEDGES} $")
#: A market of goods is measured in energy only where the noun says that they are counted.
COUNTED = frozenset(
    (
        "demand",
        "usage",
        "use",
        "installations",
        "installation",
        "installed capacity",
        "installed battery capacity",
        "installed power battery capacity",
        "installed storage capacity",
        "deployments",
        "additions",
        "shipments",
        "consumption",
        "hunger",
        "appetite",
        "thirst",
        "market",
        "markets",
    )
)
#: The same market in another year, beside a size of it.
COMPARED = re.compile(rf"\b(?:compared (?:with|to)|(?:up|down|⓪) from|after|versus){_HEDGES} $")
EARLIER = re.compile(r" (?:in |for )?Ⓓ(?! earlier)")
ANAPHOR = re.compile(
    r"\b(?:it|market|there|demand|usage|figure|sales|total|year|value|size)\b", re.IGNORECASE
)


#: Nothing but small words between a market and its size.
PLAINLY = re.compile(
    r",?(?: (?!by\b|than\b|from\b|per\b|for\b|after\b|price|cost|and\b|while\b|with\b|saw\b|rais|grew by|invest|"
    r"attract)(?:[a-z'-]+|Ⓓ),?){0,8}:? "
)
FORESEEN = re.compile(r" (?:is|are|were) (?:expected|forecast|foreseen|predicted|projected|likely|thought)\b")
#: "From Ⓔ in Ⓓ the demand is to go to Ⓔ".
FRONTED = re.compile(r"\b[Ff]rom (?:[a-z]+ ){0,3}$")
