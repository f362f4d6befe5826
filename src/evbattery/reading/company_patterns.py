"""The contexts that show a capitalised name to be a company's, as tables of patterns.

They are matched against masked sentences in which the name in question is ``◯`` and companies already known are ``Ⓞ``.
A pattern here must be enough by itself: "battery maker ◯", "◯'s chief executive", "a joint venture between Ⓞ and ◯".
What merely may stand beside a company's name ("by ◯") is not here.
"""

from __future__ import annotations

import functools
import re

from evbattery.knowledge.names import LEGAL_FORMS
from evbattery.patterns import Gated, Table, patterns
from evbattery.reading.exchanges import EXCHANGES

#: The tag of a name that is not yet known to be a company's.
CANDIDATE = "◯"
_O = f"[Ⓞ{CANDIDATE}]"

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ"
_PART = rf"[{_UPPER}][\w&]*(?:-[{_UPPER}0-9][\w&]*|-[a-z]+(?=-))*(?:['’][{_UPPER}][\w&]+)?"
#: A capitalised name: words with capitals or digits, joined by blanks, hyphens, "&", and small words inside.
NAME = re.compile(
    rf"(?<![\w.@/'’-])(?:{_PART}|\d{{1,3}}[{_UPPER}][a-z]{{3,}}[\w&]*)(?:(?: & | of (?=[{_UPPER}])|"
    rf" de (?=[{_UPPER}])| i (?=[{_UPPER}])| )(?:{_PART}|(?!\d{{1,2}}(?:[^\w ]|$| (?![{_UPPER}])))\d[\w]*)){{0,6}}"
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
    r"(?:auto|car|truck|bus|chip|battery|cell|pack|separator|cathode|anode|material)?(?:maker|manufacturer|"
    r"producer|supplier|developer|"
    r"recycler|refiner|miner|integrator|specialist|operator|provider|builder|smelter)|start-?up|company|firm|"
    r"giant|group|conglomerate|"
    r"subsidiary|affiliate|corporation|enterprise|major|rival|technology partner|chipmaker|automaker|"
    r"carmaker|utility|"
    r"player|champion|newcomer|upstart|heavyweight|trader|contractor|venture|behemoth|titan|landlord|"
    r"offshoot|spin-?off|brand owner|concern"
)
#: Nouns that stand directly before a name, besides those above.
_NOUN_BEFORE = (
    rf"{COMPANY_NOUN}|unit|arm|parent|partner|customer|investor|shareholder|competitor|peer|joint venture|"
    rf"fund|lender"
)

_ADVERB = (
    r"(?:also |now |already |recently |officially |formally |today |yesterday |jointly |meanwhile |"
    r"reportedly |still |currently )?"
)
_MAKES = (
    r"build|construct|open|invest|supply|produce|manufacture|make|acquire|buy|own|operate|establish|set up|"
    r"launch|develop|expand|deliver|ship|recycle|break ground|mass-produce"
)
_ACTS = (
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
    r"(?:said|says) (?:it|that it|in a (?:statement|filing|release)|its)\b|told (?:investors|shareholders|analysts)"
)

_TIES = (
    r"(?:partnership|joint venture|venture|alliance|collaboration|deal|agreement|contract|pact|tie-up|"
    r"memorandum of understanding|MoU|cooperation|merger|order)"
)
_OFFICE = (
    r"(?:CEO|CFO|COO|CTO|chief (?:executive|financial|operating|technology|technical|"
    r"commercial)(?: officer)?|(?:co-)?founders?|spokes(?:person|woman|man)|chairman|chairwoman|president)"
)
#: What may stand between a preposition and a name: "with the US automaker ", "of China's ".
_DET = r"(?:the |an? )?(?:Ⓛ's |[A-Z][a-z]+ )?(?:[a-z-]+ ){0,3}?"
#: The noun is not the first part of a longer one ("a firm order", "a group of").
_NOUN_END = (
    r"(?=[,.;:)(]|$| (?:that|which|who|in|at|based|headquartered|with|and|from|owned|has|is|was|will|for|to|"
    r"on|it|by|known|founded|behind|backed|listed)\b| Ⓛ)"
)
_FILL = r"(?:(?!(?:of|to|for|with|by|from|and|in|on|at|which|that|who|is|was)\b)[\w'&Ⓛ⓪Ⓝ-]+ ){0,6}?"

#: Kinds of evidence that outweigh a preposition of place somewhere else.
FIRM = (
    rf"\b(?i:{_NOUN_BEFORE})s?,? {CANDIDATE}",
    rf"{CANDIDATE}(?: \([^()]{{1,40}}\))?, (?:an?|the|one of the|Ⓛ's) {_FILL}(?:[a-z]*maker|manufacturer|"
    rf"producer|supplier|developer|recycler|operator|provider|builder|refiner)s? of\b",
    rf"{CANDIDATE}(?: \([^()]{{1,40}}\))?, (?:an?|the|one of the|Ⓛ's) {_FILL}(?:{COMPANY_NOUN}){_NOUN_END}",
    rf"{CANDIDATE}, (?:an?|the) (?:[\w'-]+ ){{0,4}}?(?:unit|arm|subsidiary|business|division|affiliate|"
    rf"offshoot) of\b",
    rf"{CANDIDATE}(?:'s|') (?:[\w-]+ ){{0,2}}(?:{_OFFICE}|shareholders?|shares|stock|subsidiary|"
    rf"parent company|venture arm|backers|investors)\b",
    rf"{CANDIDATE} \((?:(?:{EXCHANGES}) ?:|\"[A-Z]|hereinafter|(?:the )?\"(?:Company|Group|Corporation)\")",
    rf"{CANDIDATE}-(?:backed|led|owned|controlled)\b",
    rf"\b{_OFFICE} (?:at|of|for) (?:the )?(?:[a-z-]+ ){{0,3}}?{CANDIDATE}",
    rf"\b(?:owner|shareholder|backer|partner|customer|supplier|investor) (?:is|was) {CANDIDATE}",
    rf"\bthe {CANDIDATE} (?:subsidiary|unit|arm|offshoot|spin-off)\b",
    # Headings of lists of plants: "3. ◯, Florence, South Carolina", "1. Debrecen, Hungary: ◯".
    rf"^(?:\d+[.)] )?{CANDIDATE}, Ⓛ, Ⓛ$",
    rf"^(?:\d+[.)] )?Ⓛ(?:, Ⓛ)*(?: again)?: {CANDIDATE}$",
)

#: Evidence that counts unless the name also stands behind a preposition of place.
PLAIN = (
    rf"\b{_TIES} (?:signed |formed |announced )?(?:between|with) {_DET}{CANDIDATE}",
    rf"\b{_TIES} (?:signed |formed |announced )?(?:between|with|of) {_DET}{_O}(?:, {_O})*,? and {_DET}{CANDIDATE}",
    r"\b(?:[Oo]wned by|controlled by|held by|subsidiary of|unit of|arm of|division of|business of|"
    r"offshoot of|affiliate of|"
    r"backed by|operated by|run by|built by|developed by|supplied by|sister company|"
    rf"acquired by|led by|shareholders? (?:such as|including|include)|investors include|belongs to|"
    rf"licen[cs]ed from|technology from) {_DET}{CANDIDATE}",
    r"\b(?:acquisition of|takeover of|stake in|shares in|merger with|team(?:s|ed|ing)? up with|partner(?:s|"
    r"ed|ing)? with|signed with|"
    rf"joined forces with|joint(?:ly)? with|together with|(?:cells?|batter(?:y|ies)|packs?|modules?) (?:from|"
    rf"by)) {_DET}{CANDIDATE}",
    rf"{CANDIDATE}(?:'s|') (?:[\w-]+ ){{0,2}}?(?:board|headquarters|expertise|technology|products|customers|"
    rf"own|batter(?:y|ies)|cells?|plants?|factor(?:y|ies)|gigafactor(?:y|ies)|lockers|stations|network)\b",
    rf"{CANDIDATE}(?:'s [a-z-]+(?: [a-z-]+)?)? and {_DET}{_O},? (?:have|has|had|are|will|plan|signed|"
    rf"announced|agreed|formed|say|said|intend|jointly)\b",
    rf"{_O} and {_DET}{CANDIDATE},? (?:have|are|will|plan|signed|announced|agreed|formed|say|said|intend|jointly)\b",
    rf"{CANDIDATE}(?: \([^()]{{1,40}}\))? (?:is|was) (?:an?|the|one of the) {_FILL}(?:{COMPANY_NOUN}){_NOUN_END}",
    rf"\b[Oo]wned by {_O},? and {_DET}{CANDIDATE}",
    rf"{CANDIDATE}(?: \([^()]{{1,40}}\)| of (?:the )?Ⓛ)?(?:, [^,.;]{{3,70}},)?,? (?:{_ACTS})",
    rf"{CANDIDATE} is (?:its|the) (?:partner|customer|supplier|backer|owner)\b",
    rf"{CANDIDATE}(?: of Ⓛ)?, which is its (?:parent|owner|partner|customer|supplier)\b",
    rf"{CANDIDATE}, (?:an?|the) (?:[\w'-]+ ){{0,3}}?(?:joint[- ]venture|venture) (?:of|between|"
    r"in which|that|with|owned)\b",
    rf"{CANDIDATE}, Ⓞ's? (?:[\w-]+ ){{0,2}}?(?:unit|arm|subsidiary|division|affiliate)\b",
    rf"{CANDIDATE} (?:owns|controls|holds) ⓪ of (?:the )?(?:[a-z-]+ ){{0,3}}?{_O}",
    rf"{_O}'s? (?:[\w-]+ ){{0,2}}?parent(?: company| group)?, {CANDIDATE},|"
    rf"\bparent company of {_O}, {CANDIDATE},",
    rf"\b(?:company|firm|venture|business|entity),? (?:to be )?(?:called|named|dubbed|known as) {CANDIDATE}\b",
    rf"⓪ of {CANDIDATE}, {_O}",
    rf"{CANDIDATE}, which (?:{_ADVERB}(?:makes|operates|produces|plans to|builds|develops|owns|supplies|"
    rf"holds|has (?:been|an?|agreed|promised|signed)|is (?:also )?(?:building|based|headquartered|"
    rf"developing)))\b",
    rf"\b(?:as|say|says|according to) {CANDIDATE},? which (?:has|is|was)\b",
    # Members of a list in which others are known: "Ⓞ, ◯ and Ⓞ".
    rf"Ⓞ, {_DET}{CANDIDATE}(?:, {_O})*,? (?:and|or) {_DET}{_O}",
    rf"{CANDIDATE}, (?:{_O}, )*?Ⓞ(?:, {_O})*,? (?:and|or) {_O}",
    rf"Ⓞ, (?:{_O}, )*{_O},? (?:and|or) {_DET}{CANDIDATE}|{_O}, (?:{_O}, )*Ⓞ,? (?:and|or) {_DET}{CANDIDATE}",
    rf"{CANDIDATE} \(Ⓛ\)(?:,| and| sought| agreed)|\band {CANDIDATE} \(Ⓛ\)",
)

#: A name here is a place's, unless something firm speaks for a company.
PLACED = Gated(
    rf"(?<!stake )(?<!stakes )(?<!shares )(?<!invest )(?<!invested )(?<!investment )(?<!investor "
    rf")(?<!shareholder )(?<!interest )(?<!holding )\b(?:in|near|outside|around|across|into|nearby|downtown|"
    rf"north of|south of|east of|west of) {CANDIDATE}(?!'s)|{CANDIDATE}, Ⓛ"
)


@functools.cache
def firm() -> Table[Gated]:
    """The patterns of :data:`FIRM`."""
    return patterns(FIRM)


@functools.cache
def plain_evidence() -> Table[Gated]:
    """The patterns of :data:`PLAIN`."""
    return patterns(PLAIN)
