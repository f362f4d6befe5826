"""Bonds by the nouns that name them: a deal with, a contract between, another one from."""

from __future__ import annotations

from evbattery.reading.frames.tie_rules import LIST, PAIR, SEVERAL, TieRule, gap, rule
from evbattery.reading.frames.tie_words import BIND, NOUN

#: "A contract with Foo secures Bar ten years of supply": who is served is the other party.
_SERVES = (
    r"(?:secures?|gives?|guarantees?|provides?|brings?|ensures?|grants?|allows?|lets?|assures?|earns?|"
    r"will give|will secure)"
)

#: The rules, in the order in which they are tried.
RULES: tuple[TieRule, ...] = (
    rule(
        "noun between",
        rf"\b{NOUN}(?: [^.;:?Ⓞ]{{0,60}}?)?,? (?:between|among|of|by|involving|uniting|linking) "
        rf"(?:both )?(?P<orgs>{PAIR})",
    ),
    rule(
        "noun to buy from",
        rf"\b{NOUN}(?: {gap(30)})? (?:to|under which it (?:will|would|is to|can)) (?:buy|purchase|"
        r"source|procure|take|receive|supply|sell|"
        rf"deliver|provide|ship) {gap(50)}(?:from|to|with) (?P<orgs>{LIST})(?!'s? (?:plant|factory|mine))",
        subject=True,
        apart=True,
    ),
    # "Foo signed a letter of intent to buy cells from Arnske": from the company whose plant is in that town.
    rule(
        "noun to buy from a town",
        rf"(?P<one>Ⓞ) (?:has |had |have )?{BIND} {gap(40)}\b{NOUN}(?: {gap(30)})? to (?:buy|purchase|source|take) "
        rf"{gap(50)}from (?:the )?[ⓁⒻ](?! (?:and|from|or) )",
        subject=True,
    ),
    rule(
        "noun with one serves another",
        rf"\b{NOUN}(?: [^.;:?Ⓞ]{{0,45}}?)?,? with (?P<orgs>{LIST}),? {_SERVES} (?P<two>Ⓞ)",
    ),
    rule(
        "noun that one has with",
        rf"\b{NOUN},? (?:that |which )?(?P<one>Ⓞ) (?:has |had |have |is |will |also )*(?:{BIND}|runs?|"
        r"owns?|operates?|shares?|holds?|"
        rf"started|builds?|building) {gap(25)}(?:jointly |together )?with (?P<orgs>{LIST})",
    ),
    rule(
        "noun with",
        rf"\b(?<![Ii]n ){NOUN}(?: (?!compet|compar|along|unlike|consist|nothing|starting|"
        rf"begin)[^.;:?Ⓞ]{{0,45}}?)?,? with (?:both )?(?P<orgs>{LIST})(?! (?:government|ministry|"
        rf"authorities))(?! {_SERVES} Ⓞ)",
        subject=True,
    ),
    rule("noun with pronoun", rf"\b{NOUN} with (?P<pronoun>them|it|you|us)\b", subject=True),
    rule(
        "signed by several",
        rf"(?P<orgs>{SEVERAL})(?: have| has| had| also| will| would|,)? {gap(70)}\b{BIND}\b "
        rf"{gap(60)}\b{NOUN}\b(?! with)(?!{gap(40)} with (?:Ⓞ|the [Gg]overnment|(?:the )?Ⓛ))",
    ),
    rule(
        "noun that they signed",
        rf"\b{NOUN},? (?:that|which) (?P<orgs>{SEVERAL}) (?:have |has |had )?{BIND}\b",
    ),
    rule(
        "another with",
        r"\b(?:[Aa]nother|[Aa] (?:second|third|further|similar)|[Tt]he other)(?: one| such "
        r"\w+)?,? (?:is |was |comes |came |has been signed |signed )?(?:with|from) (?P<orgs>" + LIST + ")",
        subject=True,
    ),
    rule(
        "one of them with",
        r"\b[Oo]ne of (?:them|these|those|the [\w-]+),? (?:is|was|comes|came) with "
        rf"(?P<orgs>{LIST})",
        subject=True,
    ),
    rule(
        "under a noun",
        rf"(?P<orgs>Ⓞ), which,? (?:under|as part of) (?:an?|its) (?:[\wⒽⒹⓂ-]+ ){{0,4}}?{NOUN}",
        subject=True,
    ),
    rule(
        "order of",
        rf"(?P<one>Ⓞ) {gap(60)}\b(?:said|disclosed|announced|confirmed|reported) "
        rf"(?:{gap(15)})?that (?P<two>Ⓞ) (?:has |had |would )?(?:walk\w* away|withdr[ae]w\w*|"
        r"pull\w* out|cancel\w*|terminat\w*|end\w*|back\w* out|scrapp?\w*|drop\w*|exit\w*|placed?|"
        rf"award\w*|extend\w*) {gap(25)}{NOUN}",
    ),
    rule(
        "replaced",
        r"\b(?:replac(?:e|es|ed|ing)|supersed(?:e|es|ed|ing)|succeed(?:s|ed)|in place of|instead "
        rf"of) (?:the|an?|their|its) (?:earlier |previous |original |former |older |planned )?{NOUN}",
    ),
)
