"""Sentences with the asides about companies taken out, so that rules see who does what with whom.

"Foo AB (STO: FOO), a Swedish maker of cells, has signed a deal with the carmaker Bar" becomes "Ⓞ has signed a
deal with Ⓞ". Offsets still lead back to the article.
"""

from __future__ import annotations

from collections.abc import Iterable

from evbattery.patterns import Gated
from evbattery.reading.document import Sentence
from evbattery.reading.masking import Masked, without
from evbattery.reading.mentions import ORG, OrgMention

_KIND_OF_COMPANY = (
    r"(?:compan(?:y|ies)|makers?|manufacturers?|producers?|giants?|firms?|groups?|start-?ups?|"
    r"developers?|automakers?|carmakers?|suppliers?|recyclers?|miners?|conglomerate|"
    r"specialists?|partners?|rivals?|operators?|refiners?|brand|utility|major|provider|"
    r"integrators?|investors?|owner|enterprise|champion|peers?|player|leader|newcomer|parent|"
    r"fund|arm|unit|subsidiary|division|affiliate|business|concern|trader|builder|heavyweight|"
    r"neighbour|neighbor|sister company|trading house|outfit|vendor|corporation|buyers?|bidder|explorer|pioneer|"
    r"smelter)"
)
#: Words of a description: none that could join, or begin a clause, or name a bond.
_WORD = (
    r"(?!(?:joint|and|or|with|to|by|from|for|in|on|at|of|as|that|which|who|is|was|are|were|has|have|had|"
    r"will|would|into|signed|deal|agreement|contract|venture(?! (?:capital|arm|unit|fund)\b)|partnership|stake|"
    r"its|sell|buy|"
    r"acquire|acquired|bought|"
    r"suppl(?:y|ies|ied)|joins?|joined|buys|takes|took|sold|sells|signs|backs|owns|holds|says|"
    r"said|over|up|down|after|before|when|while|than|about|agreed|agrees|picks|selects|chose|"
    r"invests|invested|teams|licenses|be|been)\b)[\w&'/ⓁⓍ.-]{1,30}"
)
_ASIDE = Gated(r" ?\((?![^()]{0,80}(?:⓪|joint venture))[^()]{0,80}\)")
#: Words that stand before the noun where no article tells that a description begins.
_MODIFIER = (
    r"(?:[A-ZⓁ][\w.]{0,30}(?:-based)?|battery|batteries|cell|car|truck|EV|electric|"
    r"electric-(?:car|vehicle|truck|bus)|e-bus|lithium|lithium-ion|Ⓧ|chemicals?|chip|mining|"
    r"energy|power|storage|energy-storage|auto|"
    r"vehicle|bus|scooter|aluminium|steel|tech|technology|software|commodit(?:y|ies)|materials?|"
    r"battery-materials?|cathode|anode|graphite|separator|electrolyte|recycling|solar|state-owned|"
    r"listed|unlisted|"
    r"fellow|rival|specialty|insolvent|bankrupt|troubled|struggling|leading|major|parent|swapping|"
    r"battery-swapping|investment|oil|gas|engineering|logistics|electronics|industrial|nickel|"
    r"cobalt|data|battery-cell|trading|trade|processing|manufacturing|transport|construction|refining|industrial|"
    r"services|design|recycling|metals|automotive|shipping|retail|property|telecoms?|chemical)"
)
_DESCRIPTION = Gated(
    rf"(?<![\w-])(?<!joint )(?<!'s )(?<!' )(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Yy]our) (?:{_WORD} ){{0,5}}?"
    rf"(?:{_MODIFIER} and {_MODIFIER} )?|"
    rf"(?:(?:[A-Z][\w.]{{1,30}}(?:-based)?|Ⓛ-based) (?:{_WORD} ){{0,3}}?)?(?:{_MODIFIER} "
    rf"){{0,3}}){_KIND_OF_COMPANY}(?: |, (?!Ⓞ (?:said|says|told|added|announced)\b))(?=Ⓞ)"
)
#: Whose country a company is of: "Ⓛ's Ⓞ".
_COUNTRYS = Gated(r"Ⓛ(?:'s|-based) (?=Ⓞ)")
_POSSESSOR = Gated(
    rf"[ⓁⒹ](?:'s|-based) (?=Ⓞ)|Ⓞ(?:'s?)? (?:(?:(?!the |an? ){_WORD} ){{0,3}}?(?i:arm|unit|subsidiary|division|"
    r"affiliate|business|joint venture|(?:battery|cell|energy|materials?) company),? )"
    r"(?=Ⓞ(?! (?:said|says|told|added|announced|confirmed|reported)\b))|Ⓞ's? (?=Ⓞ)|"
    rf"Ⓞ-(?:led|backed|owned|controlled|funded) (?:{_WORD} ){{0,3}}?(?=Ⓞ)"
)
#: "Ⓞ, the battery company of that group": "Ⓞ, Ⓞ's battery company,".
_UNIT_OF = Gated(
    rf"(?<=Ⓞ), (?:the |an? )?Ⓞ(?: [Gg]roup)?(?:'s?) (?:[\wⓍ-]+ ){{0,3}}?{_KIND_OF_COMPANY}"
    r"(?:,(?= )|(?=[.;:]|$| (?:that|which)\b))"
)
#: "The Foo-Bar joint venture Baz", "Baz, the joint venture of Foo and Bar": whose it is.
_OWNERS = Gated(
    r"(?:\b(?:the|an?) )?Ⓞ ?(?:-|/| and ) ?Ⓞ (?:[\wⓍ-]+ ){0,2}(?:joint[- ]venture|JV|venture),? (?=Ⓞ)|"
    r"(?<=Ⓞ), (?:the |an? )?Ⓞ ?(?:-|/| and ) ?Ⓞ (?:[\wⓍ-]+ ){0,2}(?:joint[- ]venture|JV|venture)(?:,(?= )|(?=[.;:]|$))"
)
_PLACE = Gated(r"(?<=Ⓞ), of (?:the )?Ⓛ(?:, Ⓛ)*,?|(?<=Ⓞ) of (?:the )?Ⓛ(?:, Ⓛ)*|(?<=Ⓞ) Ⓛ(?:, Ⓛ)*(?=[,. ])")
_ARTICLE = Gated(r"\b(?:the|an?) (?:[A-Z][a-z]+ )?(?=Ⓞ)")
#: "Ⓞ, a maker of cells for Ⓞ," but not "Ⓞ, which has signed" nor "Ⓞ, the customers of which Ⓞ supplies".
_APPOSITION = Gated(
    r"(?<=Ⓞ), (?:which is |who is )?(?:an?|the|one of|formerly|part of|based|headquartered|owned "
    r"by|known as|until)\b(?![^,.;]{0,90}\b(?:suppl(?:y|ies|ied)|sign(?:s|ed)|joint venture|"
    r"venture|(?:suppliers?|customers?|licensees?|licensors?) (?:of|to|for)(?=[^,.;]{0,50}[ⓄⒻ])|"
    r"(?:its|their) (?:[\wⓍ-]+ ){0,3}(?:customers|clients|suppliers|licensees)|owns?|hold|holds|that|"
    r"count|counts|which|whose|it|they|he|whom)\b)"
    r"(?! Ⓞ)(?:[^,.;:ⓂⓉⒺ⓪]|(?<=Ⓛ),(?= Ⓛ)){2,90}(?:,(?= )|(?=[.;:]|$))"
)
_MEMBERS = Gated(r"(?<=Ⓞ, )which (?:also )?(?:compris\w+|includ\w+|consists? of) (?=Ⓞ)")


def plain_sentence(sentence: Sentence) -> Sentence:
    """The sentence without brackets, descriptions, owners and appositions beside the names of companies.

    Brackets that hold a percentage stay, as they say shares, and those that tell of a joint venture.
    """
    return sentence.seen_as(sentence.masked.once(_plain))


def undescribed_sentence(sentence: Sentence) -> Sentence:
    """The sentence without brackets and descriptions beside the names of companies, with their appositions."""
    return sentence.seen_as(sentence.masked.once(_undescribed))


def _undescribed(masked: Masked) -> Masked:
    if ORG not in masked.text:
        return masked
    for pattern in (_ASIDE, _COUNTRYS, _DESCRIPTION, _COUNTRYS, _ARTICLE, _PLACE):
        masked = without(masked, [match.span() for match in masked.find(pattern)])
    return masked


def _plain(masked: Masked) -> Masked:
    if ORG not in masked.text:
        # All but the brackets stand beside a company.
        return without(masked, [match.span() for match in masked.find(_ASIDE)])
    masked = without(masked, _repeated(masked))
    for pattern in (
        _ASIDE,
        _OWNERS,
        _UNIT_OF,
        _POSSESSOR,
        _DESCRIPTION,
        _POSSESSOR,
        _ARTICLE,
        _PLACE,
        _APPOSITION,
        _MEMBERS,
    ):
        masked = without(masked, [match.span() for match in masked.find(pattern)])
    return masked


def _repeated(masked: Masked) -> Iterable[tuple[int, int]]:
    """Where a noun repeats the company right before it: "Foo, the Swedish cell maker, ..."."""
    for place, mention in masked.at.items():
        earlier = masked.at.get(place - 3)
        if (
            isinstance(mention, OrgMention)
            and isinstance(earlier, OrgMention)
            and mention.anaphoric
            and mention.org is earlier.org
            and masked.text[place - 2 : place] == ", "
        ):
            yield place - 2, place + 2 if masked.text[place + 1 : place + 2] == "," else place + 1
