"""Who sold the goods of a deal: they are made by that company, whoever the text is about."""

from __future__ import annotations

from evbattery.patterns import Gated
from evbattery.reading.document import Sentence
from evbattery.reading.goods import MATERIALS
from evbattery.reading.mentions import Organisation, OrgMention

_GOODS = rf"(?:cells|batter(?:y|ies)|packs|modules|systems|containers|{MATERIALS}|materials?)"
#: "The cells are made": the goods that were spoken of.
_MADE = Gated(
    rf"(?:The|These|Those|All) (?:[\w-]+ |Ⓧ ){{0,2}}?{_GOODS}\b[^.;,Ⓞ]{{0,20}} (?:made|produced|built|assembled|"
    r"put together|manufactured|come|comes|shipped)\b"
)
_NEAR = r"(?:the )?(?:[\wⓁ'-]+ ){0,3}?"
#: "Has signed with Foo for cells", "buys cells from Foo".
_BOUGHT = Gated(
    rf"Ⓞ [^.;]{{0,60}}?\b(?:with|from|at) {_NEAR}(?P<seller>Ⓞ) (?:[^.;Ⓞ]{{0,30}} )?for [^.;Ⓞ]{{0,40}}?\b{_GOODS}|"
    r"Ⓞ [^.;]{0,30}?\b(?:buy(?:s|ing)?|bought|order(?:s|ed|ing)?|gets?|got|sourc\w+|purchas\w+|take[ns]?|took|"
    rf"receives?) [^.;Ⓞ]{{0,60}}?{_GOODS}[^.;Ⓞ]{{0,40}}? from {_NEAR}(?P<source>Ⓞ)"
)


def seller_of_goods(before: Sentence | None, sentence: Sentence) -> Organisation | None:
    """The company from which the goods that the sentence begins with were bought in the one *before*."""
    if before is None or _MADE.match(sentence.masked.text) is None:
        return None
    match = next(before.masked.find(_BOUGHT), None)
    if match is None:
        return None
    mention = before.masked.at.get(match.start("seller" if match["seller"] else "source"))
    return mention.org if isinstance(mention, OrgMention) else None
