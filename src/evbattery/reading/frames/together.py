"""Figures of several plants together: they are claims about the plants as one, never about one of them."""

from __future__ import annotations

from typing import Final

from evbattery.reading.contexts import clause
from evbattery.reading.document import Sentence
from evbattery.reading.frames.cues import insensitive
from evbattery.reading.proposals import Findings
from evbattery.reading.site import Site

_TOTAL: Final = insensitive(
    r"\b(?:(?:bring|lift|rais|tak|increas|push|boost)\w*[^.;Ⓕ]{0,15}|its|their|company's|group's|Ⓞ's) "
    r"(?:total|combined|overall|global|worldwide)\b|"
    r"(?:Ⓞ|\b(?:aim|plan|want|hope|intend|seek|target)\w*) [^.;ⒻⓄ]{0,30}\b(?:its|their) (?:own )?(?:cells?|"
    r"battery|pack|cathode|anode|materials?|recycling) (?:[a-z]+ )?capacity (?:to|by|from)\b|"
    r"^(?:Together|Both|Combined|Between them|In total|All (?:two|three|four|told))\b|Ⓞ's total\b|"
    r"\b(?:[Aa]cross|[Aa]t) (?:all (?:of )?)(?:its|their|the) (?:[\w-]+ )?(?:plants|sites|factories|"
    r"facilities|works|locations)\b|"
    r"\b(?:plants|sites|factories|facilities|works|lines|two|three|four|both|they) (?:combined|together)\b|"
    r"\b(?:group-wide|worldwide|globally)\b"
)
#: "Together they plan to invest": companies do, and plants of one of them are not those of both.
_COMPANIES: Final = insensitive(
    r"^(?:Together|Jointly|Both),? (?:they|the (?:two|pair|partners|companies|firms)|partners|companies|firms)"
    r"(?: together)? (?:plan|want|aim|intend|hope|expect|(?:will |would |have )?(?:invest|spen[dt]|put))"
)
#: "They employ 900 people together", "40 GWh across its plants".
_BEHIND: Final = insensitive(
    r"[^.;]{0,40}?\b(?:together|combined|between them)(?=[.,;]|$)|"
    r"[^.;Ⓕ]{0,45}? (?:across Ⓕ|(?:across |(?:across|from|at) all (?:of )?)(?:its|their|the) (?:[\w-]+ |Ⓝ )?"
    r"(?:plants|sites|factories|facilities|works|locations)\b|group-wide|worldwide|"
    r"globally|for the (?:whole |entire )?group\b)"
)
#: How the claims about several plants are marked.
SCOPE: Final = "several plants together"


def together(sentence: Sentence, place: int, site: Site, findings: Findings) -> Site:
    """The plant that a figure belongs to, or all plants of its operators as one where the words say so."""
    start, end = clause(sentence, place)
    text = sentence.masked.text
    if site.plural or not (_TOTAL.search(text[start:place]) or _BEHIND.match(text[place + 1 : end])):
        return site
    if _COMPANIES.match(text) and len(site.owners) == 1:
        return Site(plural=True)
    # A site without phrases is one that was made here: the same for every figure of these operators.
    for proposal in findings.proposals:
        topic = proposal.topic
        if isinstance(topic, Site) and topic.plural and not topic.phrases and topic.owners == site.owners:
            return topic
    return Site(owners=list(site.owners), plural=True)
