"""What a partnership is worth, how much is delivered under it, and for how many years."""

from __future__ import annotations

import re
from decimal import Decimal

import attrs

from evbattery.claims import Attribute, ClaimValue, Qualifiers, partnership
from evbattery.claims.qualifiers import NONE
from evbattery.patterns import Gated
from evbattery.reading.asides import is_aside
from evbattery.reading.contexts import SUPERSEDED, clause
from evbattery.reading.document import Sentence
from evbattery.reading.figures import Figure, FigureKind
from evbattery.reading.frames.bonds import Bond, Bonds, Detail
from evbattery.reading.frames.quantities import amount, quantity
from evbattery.reading.frames.tie_finding import Found
from evbattery.reading.frames.tie_references import TRADE, anchors_of, bond_at, passage_of, place_of
from evbattery.reading.frames.tie_words import BOUGHT
from evbattery.reading.mentions import Measured, OrgMention
from evbattery.values.measures import Energy, Mass, Years
from evbattery.values.vocabulary import Modality, PartnershipKind

_K = PartnershipKind

_PAPER = (
    r"(?:deal|contract|orders?|agreement|package|pact|accord|memorandum|framework|commitment|undertaking|tender|"
    r"procurement|offtake|MoU|purchase)"
)
#: A figure by those who are not parties.
_ESTIMATE = re.compile(r"\b(?:estimate|reckon|pegg?)")
_STEP = r"(?:[\w'Ⓧ-]+ ){0,3}?"
_WORTH = (
    r"(?:\b(?:worth|valued at|(?:[Tt]otal|[Cc]ontract|[Ee]stimated|[Aa]ggregate|[Tt]ransaction|[Oo]rder|"
    r"[Pp]urchase) (?:[a-z]+ )?"
    r"(?:amount|price|sum|consideration|value) (?:is|was|will be|comes to|amounts to|of)|value (?:was |is |"
    r"has been )?(?:of|at|put at|estimated at|set at|"
    rf"cut to|raised to)|(?:whose|its|the) value\b[^.;Ⓜ]{{0,40}}? at|(?:estimate|put|value|reckon|peg|"
    rf"pegg)(?:s|d|ed)? (?:(?:it|(?:the|its|their) [\w-]+(?: [\w-]+)?) )?at|"
    rf"valu(?:es?|ing|ation)[^.;]{{0,20}}? at|in the amount of|to the tune of|"
    rf"total(?:l?ing)?|com(?:es|ing) to|amount(?:s|ing) to) \"?{_STEP}(?P<sum>Ⓜ)"
)
#: Sums of money by the kind of bond: the group ``sum`` is what it is worth.
_VALUES: tuple[tuple[tuple[PartnershipKind | None, ...], Gated], ...] = (
    (
        (*TRADE, _K.DEVELOPMENT),
        Gated(
            rf"{_WORTH}|(?P<sum2>Ⓜ)[ -](?:[\wⓍ-]+ ){{0,3}}?{_PAPER}\b|(?P<sum5>Ⓜ)(?:'s?)? worth of |"
            rf"\bpa(?:y|ys|id|ying) "
            rf"(?:Ⓞ )?{_STEP}(?P<sum3>Ⓜ)|\bprovid(?:e|es|ed|"
            rf"ing) {_STEP}(?P<sum4>Ⓜ)(?= in (?:[\wⓍ-]+ )?(?:payments|prepayments|"
            r"royalties|fees|funding))|"
            rf"(?:(?<=Ⓞ )|\b(?:cells|batteries|packs|modules|materials?|design|technology|process|licen[cs]e) )for "
            rf"{_STEP}(?P<sum6>Ⓜ))"
        ),
    ),
    (
        BOUGHT,
        Gated(
            rf"{_WORTH}|(?P<sum2>Ⓜ)[ -](?:[\wⓍ-]+ ){{0,3}}?(?:deal|agreement|transaction|package|"
            rf"takeover|acquisition|sale|"
            r"purchase|offer|bid|[Rr]ound|investment|stake|injection|equity|cash injection|buyout)\b|"
            r"\b(?:pa(?:y|ys|id|ying)|for|(?:investment|injection|round|capital increase) of|"
            rf"[Pp]rice\b[^.:Ⓜ]{{0,70}}?(?::| is| was| of| at| as| to)|offer of|bid of|invest(?:s|ed|"
            r"ing)?|inject(?:s|ed|ing)?|put(?:s|ting)?(?: in| up)?|pump(?:s|ed|ing)?|pour(?:s|ed|"
            r"ing)?|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?|s[aiu]nk|contribut(?:e|es|"
            r"ed|ing)|commit(?:s|ted|ting)?|"
            r"brought in|bring(?:s|ing)? in|rais(?:e|es|ed|ing)|spen[dt](?:s|ing)?|cost(?:s|ing)?|in "
            rf"hand [^.;:]{{0,40}}?) {_STEP}(?P<sum3>Ⓜ))"
        ),
    ),
)
_NOT_VALUE = re.compile(
    r"^ ?(?:in (?:debt|loans|sales|revenue)|loan|grant|of (?:debt|loans|state)|per\b|an? (?:share|"
    r"tonne|kilo)|plant|factory|Ⓕ|[\wⓍ-]+ (?:plant|factory|gigafactory|loan))"
)
_MOVE = (
    r"(?:tak(?:e|es|ing)|buy(?:s|ing)?|purchas(?:e|es|ing)|receiv(?:e|es|ing)|get(?:s|ting)?|"
    r"procur(?:e|es|ing)|sourc(?:e|es|ing)|obtain(?:s|ing)?|acquir(?:e|es|ing)|reserv(?:e|es|ing)|"
    r"guarantee(?:s|ing)?|commit(?:s|ted)? to|"
    r"suppl(?:y|ies|ied|ying)|deliver(?:s|y|ies|ing)?|provid(?:e|es|ing)|ship(?:s|ping)?|sell(?:s|"
    r"ing)?|cover(?:s|ing)?|com(?:e|es|ing) to|amount(?:s|ing) to|"
    r"total(?:s|l?ing)?|produc(?:e|es|ing)|manufactur(?:e|es|ing)|order(?:ed|s)?|secur(?:e|es|"
    r"ing)|call(?:s)? for|go to|rise to|up to|for|of|with|over|worth)"
)
_VOLUME = Gated(
    rf"\b{_MOVE} (?:[\w'Ⓧ-]+ ){{0,6}}?(?P<sum>[ⒺⓉ])|(?P<sum2>[ⒺⓉ])[ -](?:[\wⓍ-]+ ){{0,3}}?{_PAPER}\b|"
    rf"(?P<sum3>[ⒺⓉ]) of {_STEP}(?:supply|deliveries)|, (?P<sum4>[ⒺⓉ])(?= (?:in each|a year|per year|"
    r"annually|each year|every year)\b)|"
    r"(?P<sum5>[ⒺⓉ])(?: [\w-]+){0,3} (?:(?:are|is|will|would) (?:to )?|to )be (?:supplied|delivered|shipped|sold|"
    r"bought|taken)\b|"
    r"\b(?:[Vv]olumes?|[Qq]uantit(?:y|ies)|[Tt]onnages?)\b[^.;ⒺⓉⓄ]{0,70}? (?P<sum6>[ⒺⓉ])"
)
_QUANTITY = Gated(r"(?P<sum>[ⒺⓉ])")
#: A line of a list that begins with what it tells of the deal above it.
_LABELLED = Gated(
    r"(?:(?:Contract|Deal|Total|Delivery|Supply) )?(?:[Vv]olume|[Qq]uantity|[Aa]mount|[Tt]onnage)s?: "
)
#: What makes a quantity beside a deal something else.
_OTHER_QUANTITY = Gated(
    r"\b(?:market|demand|capacity|plants?|factory|factories|produces?|output|reserves?|resource|backlog|"
    r"in total|altogether|shipments|deployed|deployments|installed|in operation|operational|portfolio|"
    r"facilit(?:y|ies)|sales of|recycl\w*|process(?:es|ing)?|storage (?:project|park|site))\b|Ⓕ",
    re.IGNORECASE,
)
_NEAR = 60
_PLANT = Gated(
    r"Ⓕ|\b(?:can (?:\w+ )?(?:turn|make|produce|process|handle|recycle|treat)|able to|capable of|"
    r"capacity|plants?|factory|factories|gigafactory|refinery|nameplate|output of|backlog|"
    r"installed|shipments|deployed|deployments|facilit(?:y|ies)|portfolio)\b",
    re.IGNORECASE,
)
#: "The first line, of Ⓔ": what it makes.
_LINE_OF = re.compile(r"\b(?:lines?|halls?|phases?|stages?|units?),? (?:of|with|for) $")
_CAPACITY = re.compile(
    r"^ ?(?:of )?(?:[\wⓍ-]+ ){0,2}(?:capacity|plant|factory|gigafactory|line|half built)|^ ?[Ⓕ]"
)
_TERM = Gated(
    r"(?P<years>Ⓗ),?[ -](?:Ⓜ )?(?:(?!of\b|the\b|after\b|before\b|since\b|into\b|ago\b|and\b)[\w,-]+ "
    rf"){{0,4}}?(?:{_PAPER}|partnership|licen[cs]e|alliance|co-?operation|collaboration|supply|"
    r"off-?take|term)\b|\b(?:over|for|spans?|spanning|run(?:s|ning)?(?: for| over)?|last(?:s|"
    r"ing)?(?: for)?|period of|term of|duration of|within|during|in the course of|throughout|contract of|agreement of|"
    r"(?:extend|prolong|lengthen|renew)\w* [^.;]{0,50}?\b(?:by|for)|"
    r"deal of|valid for) "
    r"(?:the (?:next |coming |following |first )?|a (?:period|term) of |at least |an initial |about |"
    r"some |up to )*(?P<years2>Ⓗ)(?! (?:ago|earlier|before|after|old|later|of))|\b[Oo]n "
    r"(?P<years3>Ⓗ) of (?:[\wⓍ-]+ ){0,4}?[Ss]upply|\b(?:duration|term|period|validity) (?:is |will be )?"
    r"(?P<years5>Ⓗ)|(?:^|[:,;] |\band |\bthat )[Ff]or (?:the )?(?:next |coming |first )?(?P<years6>Ⓗ)"
    r"(?! (?:of|ago|now)\b|[^.;]{0,60} (?:has|have|had)\b)|^(?:[\wⓍ-]+ )?(?:[Tt]erm|[Dd]uration|"
    r"[Pp]eriod): [^.;Ⓗ]{0,40}(?P<years4>Ⓗ)"
)
#: What is paid or built over some years makes no term of a deal.
_SPENDING = re.compile(
    r"\b(?:pay(?:s|ing|ments?)?|paid|invest\w*|spend\w*|spent|expan\w+|doubl\w+|grow\w*|build\w*|rais\w+)\b"
)
_PAYER = re.compile(r"\b(?:to|from) (?P<org>Ⓞ|[A-Z][\w-]+) for (?:about |around |some |up to )?$")
#: Less is a pack's energy or a sample, not a delivery.
_LEAST_GWH, _LEAST_T = Decimal("0.001"), Decimal(1)


def read_terms(sentence: Sentence, found: list[Found], bonds: Bonds) -> None:
    """Note values, volumes and terms that a plain sentence states of a bond told in it or shortly before."""
    anchors = anchors_of(sentence, found, bonds)
    if not anchors:
        return
    lasting = [one for one in anchors if one[1].kind not in BOUGHT]
    for match in _every(_TERM, sentence) if lasting else ():
        _note_term(sentence, match, bond_at(lasting, match.start(), match.end()))
    trading = [one for one in anchors if one[1].kind in TRADE]
    for match in (*_every(_VOLUME, sentence), *_volumes_told(sentence, found, anchors)) if trading else ():
        _note_volume(sentence, match, trading)
    for kinds, pattern in _VALUES:
        worth = [one for one in anchors if one[1].kind in kinds]
        for match in _every(pattern, sentence) if worth else ():
            bond = bond_at(worth, place_of(match), match.end())
            if bond is not None and not _is_others(sentence, place_of(match), bond):
                _note_value(sentence, match, bond)


def _is_others(sentence: Sentence, place: int, bond: Bond) -> bool:
    """Whether a sum is what somebody else pays: "sold its plant to Foo, and its stake in Bar to Baz for Ⓜ"."""
    payer = _PAYER.search(sentence.masked.text, 0, place)
    mention = sentence.masked.at.get(payer.start("org")) if payer is not None else None
    orgs = mention.orgs if isinstance(mention, OrgMention) else ()
    return payer is not None and not any(map(bond.has_party, orgs))


def _volumes_told(
    sentence: Sentence, found: list[Found], anchors: list[tuple[int, Bond]]
) -> list[re.Match[str]]:
    """Every quantity beside a deal in goods, or behind a label, is its volume where nothing speaks against it."""
    text = sentence.masked.text
    if not (_LABELLED.match(text) or any(bond.kind in (_K.SUPPLY, _K.OFFTAKE) for _, bond in anchors)):
        return []
    told = _every(_QUANTITY, sentence)
    near = [
        match
        for match in told
        if _LABELLED.match(text)
        or any(
            item.start - _NEAR <= match.start() <= item.end + _NEAR
            and ";" not in text[min(item.end, match.start()) : max(item.start, match.start())]
            for item in found
        )
    ]
    return [] if _OTHER_QUANTITY.search(text) else near


def _every(pattern: Gated, sentence: Sentence) -> list[re.Match[str]]:
    return list(sentence.masked.find(pattern))


def _figure(sentence: Sentence, match: re.Match[str]) -> Figure | None:
    mention = sentence.masked.at.get(place_of(match))
    return mention.figure if isinstance(mention, Measured) else None


def _add(
    bond: Bond,
    sentence: Sentence,
    match: re.Match[str],
    attribute: Attribute[ClaimValue],
    value: ClaimValue | None,
    qualifiers: Qualifiers = NONE,
) -> None:
    if value is not None:
        passage = passage_of(sentence, match)
        if _ESTIMATE.search(match.group()):
            passage = attrs.evolve(passage, modality=Modality.POSSIBLE)
        bond.add(Detail(attribute, value, passage, qualifiers=qualifiers))


def _note_value(sentence: Sentence, match: re.Match[str], bond: Bond) -> None:
    figure = _figure(sentence, match)
    text = sentence.masked.text
    if (
        figure is None
        or figure.convertible
        or figure.per is not None
        or _NOT_VALUE.match(text[place_of(match) + 1 :])
    ):
        return
    if re.search(
        r"\b(?:plant|factory|project|Ⓕ|revenue|sales|loan|grant)\b[^.;]{0,25}$",
        text[max(0, place_of(match) - 40) : place_of(match)],
    ):
        return
    old = bool(
        SUPERSEDED.search(
            text, max(clause(sentence, place_of(match))[0], place_of(match) - 60), place_of(match)
        )
    )
    words = Qualifiers({"superseded": True}) if old else NONE
    _add(bond, sentence, match, partnership.VALUE, amount(figure), words)


def _note_volume(sentence: Sentence, match: re.Match[str], anchors: list[tuple[int, Bond]]) -> None:
    place = place_of(match)
    bond = bond_at(anchors, place, match.end())
    figure = _figure(sentence, match)
    if bond is None or figure is None or bond.kind not in (_K.SUPPLY, _K.OFFTAKE, _K.MOU, _K.LICENSING, None):
        return
    text = sentence.masked.text
    told = max((at for at, _ in anchors if at <= place), default=match.start())
    if (
        _PLANT.search(text, told, place)
        or _LINE_OF.search(text, 0, place)
        or _CAPACITY.match(text[place + 1 :])
        or figure.convertible
    ):
        return
    if bond.kind is None:
        # What is delivered makes a deal without a name a supply deal.
        bond.kind, bond.kind_passage = _K.SUPPLY, passage_of(sentence, match)
    qualifiers = Qualifiers({"per": "year"}) if figure.per == "year" else NONE
    if figure.kind is FigureKind.ENERGY and figure.high >= _LEAST_GWH:
        _add(bond, sentence, match, partnership.VOLUME, quantity(figure, Energy, "GWh"), qualifiers)
    elif figure.kind is FigureKind.MASS and figure.high >= _LEAST_T:
        _add(bond, sentence, match, partnership.VOLUME, quantity(figure, Mass, "t"), qualifiers)


def _note_term(sentence: Sentence, match: re.Match[str], bond: Bond | None) -> None:
    figure = _figure(sentence, match)
    if bond is None or figure is None or bond.kind in BOUGHT or figure.unit not in ("years", "months"):
        return
    text = sentence.masked.text
    low = max(clause(sentence, match.start())[0], match.start() - 90)
    if any(
        not is_aside(text, one.start(), match.start()) for one in _SPENDING.finditer(text, low, match.start())
    ):
        return
    whole = figure.unit == "years" or (figure.low % 12 == 0 and figure.high % 12 == 0)
    if whole:
        factor = Decimal(1) if figure.unit == "years" else Decimal(1) / 12
        _add(bond, sentence, match, partnership.TERM_YEARS, quantity(figure, Years, None, factor))
