"""Phrases that stand for a battery: by name, by maker and kind, by "it"; and those that stand for another one."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator

import attrs

from evbattery.patterns import Gated
from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.frames.product_generations import ALONE, generation
from evbattery.reading.mentions import ChemistryMention, Organisation, OrgMention, ProductMention
from evbattery.reading.product_names import NOT_A_PRODUCT
from evbattery.reading.proposals import ProductSubject
from evbattery.values.chemistry import Chemistry

KIND = (
    r"(?P<kind>(?:46\d\d|46120|2170|21700)(?:s|-type)?\b(?: (?:battery )?cells?)?(?! Ⓕ)|"
    r"batter(?:y|ies)(?: (?:packs?|cells?|systems?))?|cells?|(?:battery |power )?packs?|modules?|prismatics?|"
    r"pouch(?:es)?|accumulators?|generation(?! of)|prototypes?|(?:energy |battery )?storage (?:systems?|"
    r"units?|containers?|cabinets?))"
)
#: Words before a noun; verbs end its phrase.
_MODIFIERS = (
    r"(?:(?!(?:will|would|can|could|not|makes?|made|ha[sd]|have|is|are|was|were|says?|said|than|which|that)\b)"
    r"(?:[a-z0-9][\w-]*|[ⓍⒶⒺⓌ](?:-[a-z]+)?(?: \(Ⓧ\))?|Ⓑ|EV|[Gg]en \d),? ){0,6}?"
)
_HEAD = rf"{KIND}{NOT_A_PRODUCT}(?! Ⓕ)"
_MADE = (
    r"(?:made|developed|presented|unveiled|launched|introduced|shown|built|supplied|offered|announced|"
    r"produced|designed|revealed|released|showcased|exhibited|demonstrated|created|sold|showed|makes|sells|builds|"
    r"presents|offers|plans|promises|delivered|delivers)"
)
_WANTS = (
    r"(?:develop\w*|launch\w*|plans?|wants?|intends?|aims?|unveil\w*|present\w*|introduc\w*|show\w*|"
    r"announc\w*|mak\w+|produc\w+|offer\w*|reveal\w*|bring\w*|sells?|selling|says|said|claims?|claimed|"
    r"debut\w*|creat\w+|built|ship\w*|demonstrat\w+|promis\w+|put\w*|has|had|works? on|working on|hopes?|expects?|"
    r"complet\w+|finish\w+|perfect\w*|test\w*|sent|sends|deliver\w*|suppl\w+|quot\w+|names?|named)"
)
#: What drives on a battery is shown with it: "launched a van with a 60 kWh battery".
_NO_VEHICLE = (
    r"(?:(?!\b(?:SUV|car|van|truck|lorry|bus|sedan|saloon|model|vehicle|scooter|motorcycle|motorbike|pickup|hatchback|"
    r"crossover|bike|tractor|ship|ferry|boat)\b)[^.;ⓄⒻⒷ])"
)
#: Who makes the battery is in the phrase: "a semi-solid pack from Ⓞ", "Ⓞ's new cell", "our cell", "its pack".
_BY = Gated(
    rf"\b(?:[Aa]n?|[Tt]he|[Tt]his|[Nn]ew|[Tt]hese) {_MODIFIERS}{_HEAD}(?:,? (?:(?:was|is|were|are|"
    rf"has been) )?{_MADE}(?: [\w-]+){{0,3}}?)? "
    r"(?:from|by|of) (?:[a-z][\w-]* ){0,3}?(?:Ⓞ's (?:[a-z-]+ ){0,3}?)?(?P<org>Ⓞ)(?!'s (?:[a-z-]+ ){0,3}?Ⓞ)"
)
_OWN = Gated(rf"(?P<org>Ⓞ)(?:'s?) {_MODIFIERS}{_HEAD}")
_MADE_BY = Gated(rf"\b(?P<kind>[Bb]atteries|[Cc]ells|[Pp]acks) {_MADE} by (?P<org>Ⓞ)")
#: "Ⓞ's pack, supplied by Ⓞ": the latter makes it.
_MADE_ELSEWHERE = re.compile(
    r"(?: \([^()]{1,20}\))?,? (?:which |that )?(?:(?:is |was |are |were )?(?:supplied|made|developed|produced|built|"
    r"manufactured|designed) by|comes? from|came from) "
    r"(?:[a-z][\w-]* |Ⓛ(?:'s)? ){0,4}?(?P<by>Ⓞ)"
)
_WHICH = Gated(
    rf"\b(?:[Aa]n?|[Tt]he) {_MODIFIERS}{_HEAD},? (?:which|that) (?:(?!the |its )[\w-]+ |Ⓛ(?:'s)? |"
    rf"Ⓓ ){{0,4}}?(?P<org>Ⓞ)(?:, [^,;.Ⓞ]{{3,50}},)? (?:(?:has|had|wants? to|plans to|hopes to|intends to) )?"
    rf"(?:{_MADE}|sell|make|build|offer|market|launch)\b"
)
#: The battery opens the sentence, and whose it is follows: "A Ⓧ cell with Ⓦ was shown by Ⓞ", "From Ⓞ comes a pack".
_OPENS = Gated(
    rf"^\W*(?P<phrase>(?:An?|The|This) {_MODIFIERS}{_HEAD})(?=[^ⓄⒷⒻ]{{1,120}}?\b(?:{_MADE}|laborator(?:y|ies)|labs?|"
    r"workshops?|work|engineers|comes?|came|hails?)(?: [a-z]+)? (?:by|of|from|at) (?:[a-z][\w-]* "
    r"){0,3}?(?P<org>Ⓞ)(?!'s)"
    r"[^Ⓞ]*$)"
)
_COMES = Gated(
    rf"\b(?:From|At|By) (?:the )?(?:[a-zⓁ][\w-]* |Ⓛ(?:'s)? |[A-Z][a-z]+ ){{0,4}}?(?P<org>Ⓞ)(?: in Ⓛ)? (?:comes?|"
    rf"came|hails?|is) "
    rf"(?P<phrase>(?:an?|the|this) {_MODIFIERS}{_HEAD})"
)
_OWN_WHOSE = Gated(rf"(?P<org>Ⓞ), whose {_MODIFIERS}{_HEAD}")
_OUR = Gated(rf"\b(?P<our>[Oo]ur) {_MODIFIERS}{_HEAD}")
_ITS = Gated(rf"\b(?P<its>[Ii]ts|[Tt]heir) {_MODIFIERS}{_HEAD}")
_OFFERED = Gated(
    r"(?P<org>Ⓞ)(?: and Ⓞ)?(?:(?! (?:from|for|by|of|with) "
    rf"Ⓞ)[^.;ⓄⒻⒷ]){{0,60}}?\b{_WANTS}\b{_NO_VEHICLE}{{0,40}}?"
    rf"(?P<phrase>(?:\b(?:an?|the|its|this|new) {_MODIFIERS}|Ⓧ ){KIND}"
    rf"{NOT_A_PRODUCT})(?! Ⓕ)"
)
_AGAIN = Gated(
    r"\b[Tt](?:he (?:next|new|newer|latest|fresh)|his) one\b|"
    rf"\b[Tt](?:he|his|hese|hose) (?:(?:[a-z][\w-]*|[ⓍⒺⓌ](?:-[a-z]+)?) ){{0,3}}?(?:{_HEAD}|(?:products?|"
    rf"devices?|prototypes?)\b)|\b(?:It|They|it|"
    r"they)\b(?! (?:(?:is|was|are|were) (?:a (?:company|start)|planning|building|expected that|said)|plans?|"
    r"wants?|aims?|intends?|hopes?|"
    r"expects?|said|says|claims?|believes?|announced|launched|unveiled|introduced|developed|"
    r"has (?:developed|launched|built|begun|started|signed))\b)|"
    r"\b(?:[Ii]ts|[Tt]heir) (?=(?:energy|specific|cycle|range|charging|life|cathode|anode))"
)
#: Words before "battery" that make it another one.
COMPARED = (
    r"other|another|conventional|typical|average|ordinary|normal|current|present|existing|earlier|previous|prior|"
    r"old(?:er)?|rivals?'?|competing|regular|good|predecessor\w*|"
    r"lead-acid|mainstream|traditional|comparable|standard|usual|best|(?:last|previous|prior|"
    r"earlier)[- ]generation"
)
_COMPARING = Gated(rf"\b(?:{COMPARED})\b", re.IGNORECASE)
_OTHER = Gated(
    rf"\b(?:(?:an?|the|any|most|some|your|today's|its) )?(?:(?:{COMPARED})[ ,]+){{1,2}}(?:(?:[\w-]+|"
    r"[ⓍⓄ](?:'s)?) ){0,4}?(?:batter(?:y|ies)|cells?|packs?|modules?|prototypes?|versions?|generations?|"
    r"products?|ones?)\b"
    r"|\b(?:predecessors?|its forerunner|the (?:last|previous|earlier) (?:generation|version|one))\b",
    re.IGNORECASE,
)


#: Several batteries that the sentence before named.
_ALL = Gated(
    r"\b(?:[Aa]ll|[Bb]oth)(?: (?:two|three|four|five|of (?:them|these)))?(?: (?:batteries|cells|packs|models|"
    r"versions))?(?= "
    r"(?:are|have|can|will|use|were|come|charge|hold|last|run|work|reach|store|keep|need|take|survive|go|fill|endure)\b)"
)


_ALONE = re.compile(r"(?:all|both)(?: (?:Ⓝ|two|three|four|five|of them))?", re.IGNORECASE)


class Way(enum.Enum):
    """How a phrase stands for a battery."""

    NAME = "name"
    MAKER = "maker"
    AGAIN = "again"
    OTHER = "other"
    ALL = "all of several"


@attrs.frozen(eq=False)
class Phrase:
    """One phrase for a battery, between two positions of the masked sentence."""

    start: int
    end: int
    way: Way
    name: str = ""
    noun: str = ""
    #: The maker that the phrase names; None where a pronoun stands for it ("its", "our").
    maker: Organisation | None = None
    pronoun: str = ""
    chemistry: Chemistry | None = None
    #: The number of the generation that the words tell; 0 where they tell none.
    generation: int = 0


@attrs.frozen(eq=False)
class Reference:
    """A phrase and the battery that it stands for; None where that is another one, of which nothing is to be said."""

    start: int
    end: int
    product: ProductSubject | None
    phrase: Phrase


def phrases(sentence: Sentence) -> list[Phrase]:
    """The phrases for batteries of one sentence, in order and without overlaps; a name wins over a description."""
    text = sentence.masked.text
    found = [Phrase(place, place + 1, Way.NAME, name) for place, name in named_products(sentence)]
    found += [
        _described(sentence, match)
        for pattern in (_BY, _OWN, _OWN_WHOSE, _WHICH, _MADE_BY, _OUR, _ITS, _OFFERED, _OPENS, _COMES)
        for match in pattern.finditer(text)
    ]
    found += [
        Phrase(match.start(), match.end(), Way.AGAIN, noun="generation") for match in ALONE.finditer(text)
    ]
    found += [Phrase(match.start(), match.end(), Way.ALL) for match in _ALL.finditer(text)]
    # Without a noun they were taken for plants.
    found += [
        Phrase(place, place + 1, Way.ALL, noun=str(mention.count or mention.words))
        for place, mention in sentence.masked.at.items()
        if isinstance(mention, FacilityPhrase) and _ALONE.fullmatch(mention.words)
    ]
    found += [Phrase(match.start(), match.end(), Way.OTHER) for match in _OTHER.finditer(text)]
    found += [
        Phrase(*match.span(), Way.AGAIN, chemistry=_chemistry_in(sentence, *match.span()))
        for match in _AGAIN.finditer(text)
    ]
    told = (
        attrs.evolve(one, generation=generation(text, one.start, one.end)) for one in _without_overlaps(found)
    )
    return sorted(told, key=lambda phrase: phrase.start)


def named_products(sentence: Sentence) -> Iterator[tuple[int, str]]:
    """The products that the sentence names, each with its position.

    "The Foo works" and "makes Foo cells in" name one, too, where they were taken for a plant.
    """
    for place, mention in sentence.masked.at.items():
        if isinstance(mention, ProductMention):
            yield place, mention.name
        elif isinstance(mention, FacilityPhrase) and (
            mention.head == "works" or mention.head not in mention.words
        ):
            yield from ((place, inner.name) for inner in mention.inside if isinstance(inner, ProductMention))


def _chemistry_in(sentence: Sentence, start: int, end: int) -> Chemistry | None:
    return next(
        (m.chemistry for _, m in sentence.masked.inside(start, end) if isinstance(m, ChemistryMention)), None
    )


def _without_overlaps(found: list[Phrase]) -> Iterator[Phrase]:
    kept: list[Phrase] = []
    for phrase in found:
        if all(phrase.end <= other.start or phrase.start >= other.end for other in kept):
            kept.append(phrase)
            yield phrase


def _described(sentence: Sentence, match: re.Match[str]) -> Phrase:
    groups = match.groupdict()
    start, end = match.span("phrase") if groups.get("phrase") else match.span()
    made = _MADE_ELSEWHERE.match(sentence.masked.text, end)
    own = sentence.masked.at.get(match.start("org")) if groups.get("org") else None
    own = sentence.masked.at.get(made.start("by")) if made else own
    chemistry = _chemistry_in(sentence, start, end)
    if _COMPARING.search(sentence.masked.text, start, match.start("kind")):
        return Phrase(start, end, Way.OTHER)
    pronoun = (groups.get("our") or groups.get("its") or "").lower()
    return Phrase(
        start,
        end,
        Way.MAKER,
        "",
        match["kind"],
        own.org if isinstance(own, OrgMention) else None,
        pronoun,
        chemistry,
    )
