"""Patterns that companies' names and the words beside them are told by: the form of names, nouns, verbs, offices."""

from __future__ import annotations

import functools
import re

from evbattery.knowledge.names import LEGAL_FORMS

#: The tag of a name that is not yet known to be a company's.
CANDIDATE = "◯"

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ"
_PART = (
    rf"(?:[a-z]{{1,2}}-?(?=[{_UPPER}][a-z]))?[{_UPPER}][\w&]*(?:-[{_UPPER}0-9][\w&]*|"
    rf"-[a-z]+(?=-))*(?:['’][{_UPPER}][\w&]+)?"
)
#: "Foo Carbon and Chemicals Limited" is one company, as its form follows on words of the trade alone.
_TRADES = (
    r"(?:(?:Chemicals?|Metals?|Minerals?|Materials?|Mining|Power|Energy|Resources|Technolog(?:y|ies)|Industries|Sons|"
    r"Infrastructure|Engineering|Electric|Electronics|Storage|Mobility|Motors?|Steel|Carbon|Batter(?:y|ies)|Alloys) )+"
)
_AND = rf" and (?={_TRADES}(?:Limited|Ltd|Inc|Corp|Corporation|Company|Co|PLC|plc|LLC)\b)"
#: A capitalised name: words with capitals or digits, joined by blanks, hyphens, "&", and small words inside.
NAME = re.compile(
    rf"(?<![\w.@/'’-])(?:(?:[A-Z]\.){{2,3}} (?=[{_UPPER}][a-z]))?(?:{_PART}|"
    rf"\d{{1,3}}[{_UPPER}][a-z]{{3,}}[\w&]*)(?:(?: & |{_AND}| of (?=[{_UPPER}])|"
    rf" d[eu] (?=[{_UPPER}])| i (?=[{_UPPER}])| )(?:{_PART}|(?!\d{{1,2}}(?:[^\w ]|$| (?![{_UPPER}])))\d[\w]*)){{0,6}}"
)

_GROUP_WORDS = frozenset(
    ("Group", "Holding", "Holdings", "Group Holding", "Group Holdings", "Private", "Proprietary")
)


def _form(form: str) -> str:
    # The dots of forms in small letters must stand: "as" is a word.
    dot = r"\.?" if form[0].isupper() else r"\."
    return re.escape(form).replace(r"\.", dot).replace(r"\ ", r"\s").replace(",", ",?") + (
        r"\.?" if form[-1] != "." else ""
    )


@functools.cache
def legal_tail() -> re.Pattern[str]:
    """Legal forms as they stand behind a name: ", Inc.", " Co., Ltd.", " (Thailand) Co., Ltd."."""
    forms = "|".join(
        _form(form) for form in sorted(set(LEGAL_FORMS) - _GROUP_WORDS, key=lambda form: (-len(form), form))
    )
    return re.compile(
        rf"(?: \([A-Z][a-z]+\)(?=,? ?(?:Co|Ltd|Inc|LLC|Pvt|Pte)\b))?(?:,? ?(?<![^\s,)])(?:{forms})(?![\w-]))+"
    )


#: Nouns for what a company is, as they stand before or after its name.
COMPANY_NOUN = (
    r"(?:(?!law|policy|film|peace)[a-z]+)?(?:maker|builder)|(?:fund|asset|investment) manager|manufacturer|"
    r"producer|supplier|developer|"
    r"recycler|refiner|miner|integrator|specialist|operator|provider|smelter|start-?up|company|firm|"
    r"giant|group|conglomerate|"
    r"subsidiary|affiliate|corporation|enterprise|major|rival|technology partner|chipmaker|automaker|"
    r"carmaker|utility|"
    r"player|champion|newcomer|upstart|heavyweight|trader|contractor|venture|behemoth|titan|landlord|co-?operative|"
    r"offshoot|spin-?off|brand owner|concern|pioneer|veteran|innovator|market leader"
)
_ADVERB = (
    r"(?:also |now |already |recently |officially |formally |today |yesterday |jointly |meanwhile |"
    r"reportedly |still |currently )?"
)
_MAKES = (
    r"build|construct|open|invest|supply|produce|manufacture|make|acquire|buy|own|operate|establish|set up|"
    r"launch|develop|expand|deliver|ship|recycle|break ground|mass-produce"
)
#: What companies do: verbs behind a name.
DEEDS = (
    rf"(?:has |have |had )?{_ADVERB}(?:announced|unveiled|signed|inked|agreed to|broke(?:n)? ground|acquired|"
    rf"launched (?:its|the|an?)|invested|opened (?:its|an?|the)|"
    r"(?:begun|began|started) (?:building|construction|production|producing|shipping|mass production|making)|"
    r"commissioned|partnered|teamed up|joined forces|"
    r"confirmed (?:that|it|plans|the)|disclosed|"
    r"(?:introduced|presented|revealed|showcased) (?:its|an?|the)|expanded its|shelved|scrapped|"
    r"postponed|filed for|reported (?:a|its|net|revenue|record)|raised \S+ (?:million|billion|in)|"
    r"raised Ⓜ|secured Ⓜ|unveils|launches|signs|announces|acquires|opens|plans (?:a|an|its)|"
    r"declined to comment|is tipped|was tipped|is founded|was founded|collapses|collapsed|(?:wants|plans|"
    r"hopes) to have|did not respond)\b|"
    rf"(?:will|would|plans? to|is to|are to|aims? to|intends? to|expects? to|wants? to|hopes? to|is set to|"
    rf"is due to|is planning to|is looking to|has decided to|has agreed to) {_ADVERB}(?:{_MAKES})\b|"
    rf"(?:is|are|was|were|has been|have been) {_ADVERB}(?:building|constructing|investing|developing|"
    rf"teaming up|setting up|ramping up|producing|manufacturing|supplying|finali[sz]ing)\b|"
    rf"{_ADVERB}(?:operates|owns|produces|manufactures|supplies|builds|develops|employs|recycles|(?:makes|"
    rf"sells|runs) (?:[\w-]+ ){{0,3}}?(?:batteries|cells|packs|materials?|vehicles|cars|plants?|factor(?:y|"
    rf"ies)|stations))\b|"
    r"(?:said|says)(?: on)?(?: Ⓓ,?)? (?:it|that it|that its (?:[\w-]+ ){0,3}(?:plant|factory)|"
    r"in a (?:statement|filing|release)|"
    r"its)\b|told (?:investors|shareholders|analysts)"
)

#: Bonds that are "with" or "between" companies.
TIES = (
    r"(?:partnership|joint venture|venture|alliance|collaboration|deal|agreement|contract|pact|tie-up|"
    r"memorandum of understanding|MoU|cooperation|merger|order)"
)
#: Who speaks for a company.
OFFICE = (
    r"(?:CEO|CFO|COO|CTO|chief (?:executive|financial|operating|technology|technical|"
    r"commercial)(?: officer)?|(?:co-)?founders?|spokes(?:person|woman|man)|chairman|chairwoman|president)"
)
#: The noun is not the first part of a longer one ("a firm order", "a group of").
NOUN_END = (
    r"(?=[,.;:)(]|$| (?:that|which|who|in|at|based|headquartered|with|and|from|owned|has|is|was|will|for|to|"
    r"on|it|by|of (?:the )?Ⓞ|known|founded|behind|backed|listed|nobody|few|whose|run|set|called|named|"
    r"making|developing)\b| Ⓛ)"
)
