"""Names that the words around them show to be a battery's, in sentences in which everything known is masked.

The name in question is ``◯``; companies, dates and figures are their tags (:mod:`evbattery.reading.masking`).
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import ClassVar

import attrs

from evbattery.patterns import Gated, Table, patterns
from evbattery.reading.masking import Masked, plain, without_overlaps
from evbattery.reading.mentions import CHEMISTRY, FIGURE_TAGS, Mention
from evbattery.reading.product_names import NOT_A_PRODUCT, PRODUCT_NOUN, candidates

_TAG = "◯"
_FIGURES = "".join(FIGURE_TAGS.values())
#: Words between an article and the noun that they describe.
_MOD = (
    rf"(?:(?!that |which |who |whose |start|compan|firm|mak|produc|suppl|developer|of |for |in |at |to |"
    rf"from |by |"
    rf"group|unit |arm |subsid|manufact|specialist|giant|venture)(?:[a-z0-9][\w'+-]*|"
    rf"[{_FIGURES}Ⓧ](?:-[a-z]+)?|EV),? ){{0,7}}?"
)
#: What stands behind the noun shows that the noun ends there.
_ENDS = (
    r"(?=[,.;:)\"!]|$| (?:that|which|with|for|of|to|in|and|is|was|are|were|from|by|on|at|has|have|designed|"
    r"built|made|"
    r"based|using|can|will|it|developed|aimed|intended|meant|capable|rated|offering|holding|storing|"
    r"delivering|Ⓓ)\b| [Ⓓ-])"
)
_KIND = (
    rf"(?:{PRODUCT_NOUN}|(?:energy )?storage (?:containers?|units?|cabinets?)|battery (?:containers?|"
    rf"cabinets?|racks?|units?)|(?:electric |battery |lithium |sodium )?accumulators?)"
)
_DET = r"(?:an?|its|the|their|our|his|this|Ⓞ's?|one of (?:its|the|Ⓞ's))"
_NAMED = (
    r"(?:(?:is|was|will be|are|were|have been|has been|being) )?(?:also |internally |simply |officially )?"
    r"(?:called|named|dubbed|known as|branded(?: as)?|christened|baptised|nicknamed|labelled|"
    r"marketed (?:as|under the (?:name|brand))|sold (?:as|under the (?:name|brand))|codenamed|code-named|"
    r"(?:that |which )?(?:it|they|Ⓞ|he|she|we) (?:has |have )?(?:calls?|named?|dubs?|dubbed|markets as|"
    r"sells as)|"
    r"under the (?:name|brand|brand name)|bearing the name|(?:that )?(?:goes|going) by the name(?: of)?|"
    r"by the name of)"
)
_SHOWS = (
    r"(?:launch|unveil|introduc|present|reveal|debut|announc|show|show(?:cas|n)|releas|demonstrat|exhibit|"
    r"roll|pull|tak|bring|brought|took|lift)(?:e[sd]?|s|ing|ed)?"
    r"(?: out| back| off)?(?: the (?:wraps|covers?|curtain|veil) (?:off|from|on))?"
)
_VERBS = (
    r"(?:(?:can|could|will|would|should) )?(?:also )?(?:weighs? in at|offers?|delivers?|achieves?|"
    r"reach(?:es)?|boasts?|promises?|"
    r"stores?|packs?|(?:re)?charges?|lasts?|survives?|has|have|provides?|holds?|manages?|comes?|attains?|"
    r"hits?|"
    r"retains?|withstands?|endures?|is (?:rated|good)|features?|combines?|uses?|is said|claims?|squeezes?|"
    r"crams?)"
)
#: What else a new thing with a name may be.
_OTHER_THING = (
    r"(?:SUV|sedan|car|EV|truck|pickup|van|crossover|hatchback|saloon|bus|scooter|motorcycle|bike|ship|"
    r"ferry|boat|vessel|"
    r"aircraft|plane|tractor|coupe|roadster|vehicle|model|"
    r"motor|app|fund|programme|program|project|plant|factory|gigafactory|facility|service|network|station|"
    r"software|"
    r"initiative|company|subsidiary|venture|start-up|startup|charger|inverter|robot|drone|machine|cathode|"
    r"anode|"
    r"electrolyte|material|platform|chassis|brand|process|study|report)s?\b"
)
_NOT_OTHER = (
    rf"(?! (?:[\w-]+ ){{0,2}}?{_OTHER_THING})(?!,? (?:an?|its|the|their) (?:(?!for |of |in |that |"
    rf"with |from |by )[\w-]+ ){{0,5}}?{_OTHER_THING})"
)

#: Enough by themselves.
_SURE = (
    rf"(?:^|[.;] |\")(?:Named|Called|Dubbed|Christened|Branded|Baptised|Known as|"
    rf"Marketed as) (?:the )?\"?{_TAG}\"?, (?:it|the|this|its)\b",
    rf"(?:^|[:;,] |and |"
    rf": the ){_TAG}, which [^.;◯]{{0,60}}?\b{_KIND}{NOT_A_PRODUCT}{_ENDS}(?=[^◯]{{0,200}}\Z)",
    rf"(?:^|(?<=[\s\"(-])){_TAG}\"?(?: \([^)]{{1,30}}\))?,? (?:{_DET}) {_MOD}{_KIND}{NOT_A_PRODUCT}{_ENDS}",
    rf"{_TAG}\"?, {_DET} (?:(?:[a-z-]+|Ⓝ) ){{0,3}}?(?:generation|version|member|iteration|evolution|"
    rf"edition) (?:of|in) {_DET} "
    rf"{_MOD}{_KIND}{NOT_A_PRODUCT}",
    rf"\b{_KIND}{NOT_A_PRODUCT}(?:(?: (?!mak|produc)[a-z-]+|"
    rf" [{_FIGURES}ⓍⓄⓁ]){{0,6}}?),? ?{_NAMED} (?:the )?\"?{_TAG}",
    rf"\b(?:family|line-?up|range|layout|technology|system|product|series|design|architecture|chemistry|"
    rf"solution|"
    rf"generation|format)s?(?: of {_MOD}{_KIND})?,? {_NAMED} (?:the )?\"?{_TAG}(?=[^;]{{0,150}}\b{_KIND}\b)",
    rf"{_TAG}\"?(?: \([^)]{{1,30}}\))?(?: from (?:[a-z-]+ ){{0,3}}?[ⓄⓁ](?:'s)?(?: [a-z-]+){{0,3}}?(?: Ⓞ)?|"
    rf", [^,;.◯]{{3,80}},)?,? "
    rf"(?:is|are|was|will be) (?:also )?{_DET} (?:{_MOD}{_KIND}|(?:[a-z-]+ ){{0,3}}(?:Ⓧ|battery|"
    rf"storage) systems?)"
    rf"{NOT_A_PRODUCT}{_ENDS}",
    rf"\b{_KIND}(?: (?:is|was|are))?,? \"{_TAG}\"|\"{_TAG}\"(?: (?:Ⓧ|"
    rf"[a-z-]+)){{0,2}}? {_KIND}{NOT_A_PRODUCT}",
    rf"\b(?:[Ii]ts|[Tt]he|Ⓞ's?|[Oo]ur|[Tt]heir|[Nn]ew|"
    rf"[Aa]n?) {_MOD}{_KIND},? (?:the )?\"?{_TAG}\"?(?=[,.;:!]|$| \(| - |"
    rf" (?:is|has|was|will|can|could|offers|which|that|boasts|promises|achieves|delivers|at|on|in|Ⓓ)\b| Ⓓ)",
    rf"\b[Tt]he (?:new )?{_TAG}(?: Ⓧ)? cells?{NOT_A_PRODUCT}",
    rf"\b(?:[Ii]ts|Ⓞ's?|[Oo]ur|[Tt]heir) {_MOD}{_TAG}(?: Ⓧ| [a-z-]+)? {_KIND}{NOT_A_PRODUCT}",
    rf"{_SHOWS} (?:the |its |an? |their )?{_MOD}{_TAG}(?:,|"
    rf" and) [^.;]{{0,60}}?\b{_KIND}{NOT_A_PRODUCT}{_ENDS}",
    rf"{_SHOWS}\b[^.;◯]{{0,60}}?(?:the|its|an?) {_MOD}{_TAG}(?: Ⓧ| [a-z-]+)? {_KIND}{NOT_A_PRODUCT}",
    rf"^(?:[-*•·] )?(?:Ⓞ(?:'s)? )?{_TAG}(?: [-:] | \()(?:[Aa]n? |"
    rf"[Tt]he )?{_MOD}{_KIND}{NOT_A_PRODUCT}{_ENDS}",
    rf"\b[Tt]he {_TAG}(?:'s)? (?:(?:Ⓧ|[a-z-]+) ){{0,2}}?(?:{_KIND} )?{_VERBS}\b[^.;◯ⓄⓁ]{{0,60}}?[ⓌⒸ]",
    rf"\b{_TAG}(?:'s)? (?:{_KIND}'?s? )?(?:energy density|specific energy|cycle life)\b",
    rf"\b(?:energy density|specific energy|cycle life) of (?:the |its )?{_TAG}\b",
    rf"\b{_KIND} (?:brand|family|series|range|line-?up),? (?:is |was )?(?:the )?\"?{_TAG}|"
    rf"\bthe {_TAG} (?:brand|family|series|range|line-?up) of {_MOD}{_KIND}",
)
#: Enough where the text or what is around goes on about a battery.
_LIKELY = (
    rf"Ⓞ[^.;◯]{{0,60}}?\b{_SHOWS} (?:the |its |an? )?{_MOD}\"?{_TAG}{_NOT_OTHER}(?=[\",.;:]|$| (?:Ⓧ|in|at|"
    rf"on|for|with|Ⓓ))",
    rf"\b{_TAG} (?:{_KIND} )?{_VERBS}\b[^.;◯ⓄⓁ]{{0,60}}?[ⓌⒸ]",
    rf"\b(?:[Tt]he|[Ee]ach|[Ee]very|[Oo]ne) {_TAG}(?: Ⓧ)? {_KIND}{NOT_A_PRODUCT}",
    rf"^{_TAG} (?:{_KIND} )(?:are|is|have|has|can|weigh|{_VERBS})\b",
)
_BATTERY = Gated(
    r"batter|\bcells?\b|\bpacks?\b|energy density|Ⓦ|Ⓧ|charg(?:e|ing) cycles|Ⓒ|energy storage", re.IGNORECASE
)
#: Names that the text shows to be something else by the noun behind them.
_OTHERWISE = Gated(
    rf"(?:\b(?:in|near|at|outside) |\b(?:[Mm]r|[Mm]s|[Dd]r)\.? ){_TAG}|"
    rf"{_TAG}(?:'s)? (?:[a-z-]+ )?{_OTHER_THING}|"
    rf"{_TAG},? (?:an?|the) (?:(?!for |of |in |that |with |from |by )[\w-]+ ){{0,4}}?{_OTHER_THING}"
)


@attrs.define(eq=False)
class _Candidate(Mention):
    """A name of which it is open what it names."""

    TAG: ClassVar[str] = _TAG
    name: str


@functools.cache
def _patterns() -> tuple[Table[Gated], Table[Gated]]:
    return patterns(_SURE), patterns(_LIKELY)


def shown_names(
    text: str, spans: Sequence[tuple[int, int]], mentions: Sequence[Mention], titled: Sequence[bool]
) -> Iterator[tuple[int, str]]:
    """Names of batteries with their positions in the text; *titled* tells where capitals tell nothing.

    *mentions* are in order.
    """
    starts = [mention.start for mention in mentions]
    sentences = [
        _masked(text, span, mentions[bisect_left(starts, span[0]) : bisect_left(starts, span[1])])
        for span in spans
    ]
    otherwise = {m.name for masked in sentences for m in _hits(masked, _OTHERWISE)}
    inside = {
        m.name
        for masked in sentences
        for place, m in masked.at.items()
        if isinstance(m, _Candidate) and not _opens(masked.text, place)
    }
    sure, likely = _patterns()
    for number, masked in enumerate(sentences):
        if titled[number]:
            continue
        for pattern in sure.possible(masked.text):
            yield from ((m.start, m.name) for m in _hits(masked, pattern) if m.name not in otherwise)
        around = sentences[number : number + 3]
        if not any(_BATTERY.search(other.text) for other in around):
            continue
        for pattern in likely.possible(masked.text):
            for mention in _hits(masked, pattern):
                # One plain word that opens a sentence is as likely a common noun.
                common = mention.name.isalpha() and mention.name[1:].islower() and mention.name not in inside
                if mention.name not in otherwise and not common:
                    yield mention.start, mention.name


def _opens(text: str, place: int) -> bool:
    return not text[:place].strip(' "(*-')


def _masked(text: str, span: tuple[int, int], mentions: Sequence[Mention]) -> Masked:
    start, end = span
    own = [m for m in mentions if m.end <= end]
    names = candidates(plain(text[start:end]))
    named = [_Candidate(start + at, start + at + len(name), name) for at, name in names]
    tags = [m.tag for m in own if m.tag != CHEMISTRY]
    return Masked.of(text, start, end, without_overlaps([*own, *named], (*tags, _TAG, CHEMISTRY)))


def _hits(masked: Masked, pattern: Gated) -> Iterator[_Candidate]:
    """The open names in the pattern's matches, where the name is what the pattern asks for."""
    for match in masked.find(pattern):
        for place in range(*match.span()):
            mention = masked.at.get(place)
            if isinstance(mention, _Candidate):
                yield mention
                break
