"""What one party of a partnership delivers to the other: "Foo will supply cells from its plant abroad"."""

from __future__ import annotations

from evbattery.claims import partnership
from evbattery.patterns import Gated
from evbattery.reading.contexts import is_negated, modality, said_by
from evbattery.reading.document import Sentence
from evbattery.reading.frames.bonds import Bonds, Detail, Passage
from evbattery.reading.goods import MATERIALS
from evbattery.reading.mentions import OrgMention

_SUPPLIES = Gated(
    r"(?P<org>Ⓞ)[^.;Ⓞ]{0,30}?\b(?:suppl(?:y|ies|ied|ying)|delivers?|provides?|contributes?) (?:the |its |all )?"
    rf"(?P<what>(?:[a-z][\w-]* ){{0,3}}?(?:cells|batteries|packs|modules|{MATERIALS}|materials?|technology|"
    r"equipment))\b"
)


def read_supplies(sentence: Sentence, bonds: Bonds) -> None:
    """Note the goods that a party supplies, on the one partnership that it is in."""
    masked = sentence.masked
    for match in masked.find(_SUPPLIES):
        mention = masked.at.get(match.start("org"))
        if not isinstance(mention, OrgMention) or len(mention.orgs) != 1:
            continue
        own = [bond for bond in bonds.found if bond.has_party(mention.org)]
        if len(own) == 1 and not is_negated(sentence, *match.span()):
            passage = Passage(*masked.span(*match.span()), modality(sentence, match.end()), said_by(sentence))
            own[0].details.append(Detail(partnership.SUPPLIES, match["what"], passage, mention.org))
