"""Facts about plants beyond the claims table: rates, cost per GWh, markets, regions, rough times, opposition."""

from __future__ import annotations

import re
from typing import Final

from evbattery.claims import Attribute, ClaimValue, facility
from evbattery.patterns import Gated, Table
from evbattery.reading.binding import bound_site
from evbattery.reading.contexts import clause, is_compared, is_negated, modality, said_by
from evbattery.reading.document import Document, Sentence
from evbattery.reading.figures import FigureKind
from evbattery.reading.frames.cues import insensitive
from evbattery.reading.frames.quantities import amount
from evbattery.reading.mentions import Measured
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.sites import Sites
from evbattery.values.measures import Ratio
from evbattery.values.vocabulary import Modality

_HEDGE = (
    r"(?:(?:about|around|roughly|some|nearly|almost|approximately|over|more than|at least|up to|"
    r"as high as|of|at|above|exceeding|reaching|to|a) ){0,4}"
)
#: Rates, each with its figure before or behind the noun. "By ⓪" is a change, no rate.
RATES: Final[tuple[tuple[Attribute[Ratio], Gated], ...]] = tuple(
    (
        attribute,
        insensitive(
            rf"\b(?:{noun}) (?:(?:is|was|stands|has reached|reached|reaches|hits|hit|exceeds|will be|comes)"
            rf" )?(?!by\b){_HEDGE}(?P<rate>⓪)|(?<!by )(?<!than )(?P<rate2>⓪) (?:{noun}|"
            rf"{short})(?! points?\b)"
        ),
    )
    for attribute, noun, short in (
        (
            facility.AUTOMATION_RATE,
            r"(?:automation|automatisation) (?:rate|level|degree|ratio)|(?:level|degree|rate)"
            r" of automation",
            r"automation|automated",
        ),
        (
            facility.YIELD_RATE,
            r"(?:production |product |manufacturing |cell |first-pass )?yield(?: rate)?s?|pass rate",
            r"yields?",
        ),
        (
            facility.LOCALISATION_RATE,
            r"locali[sz]ation (?:rate|level|ratio)|(?:level|degree|rate) of locali[sz]ation|"
            r"local content",
            r"locali[sz]ation|domestic equipment|locally made equipment",
        ),
    )
)
#: End markets by the words for them.
MARKETS: Final = (
    ("ESS", r"ESS|BESS|(?:residential |stationary |battery |grid |utility )?(?:energy )?storage"),
    ("EV", r"EVs?|electric[- ](?:vehicle|car)s?|automotive|passenger[- ]cars?"),
    ("commercial vehicles", r"commercial[- ]vehicles?|trucks?|buses"),
    ("two-wheelers", r"(?:electric )?two-wheelers?|scooters?|motorcycles?|e-bikes?"),
    ("consumer electronics", r"consumer[- ]electronics"),
    ("marine", r"marine|shipping|maritime"),
)
_MARKET = Table(
    (
        (
            value,
            insensitive(
                rf"Ⓕ[^.;Ⓕ]{{0,30}}? (?:target(?:s|ing|ed)?|serv(?:e|es|ing)|aim(?:s|ed)? at|address(?:es|ing)?|"
                rf"suppl(?:y|ies|ying)|cater(?:s|ing)? to|focus(?:es|ed|ing)? on) (?:the )?(?:Ⓛ'?s? |"
                rf"[\w'-]+ ){{0,4}}?(?:{words}) (?:market|sector|segment|industry)s?\b"
            ),
        )
        for value, words in MARKETS
    ),
    lambda row: row[1],
)
_REGION = Gated(
    r"Ⓕ in (?:the )?(?P<region>(?:(?:[Ww]estern|[Ee]astern|[Cc]entral|[Nn]orthern|[Ss]outhern)"
    r" )?Europe|North America|South America|Latin America|the Americas|(?:South-?[Ee]ast |Southeast |"
    r"East |South |Central )?Asia|"
    r"(?:North |West |East |South(?:ern) )?Africa|Middle East|Oceania)\b"
)
_TERM = insensitive(
    r"Ⓕ[^.;]{0,80}?\b(?P<term>(?:near|nearer|short|shorter|medium|mid|long|longer)-term|in the (?:near|"
    r"medium|long|longer) term|in the (?:near|coming|foreseeable) future|in the coming (?:months|"
    r"years)|in due course|"
    r"at a later (?:date|stage))\b(?! (?:contract|agreement|supply|deal|customers?|loan|debt|offtake|"
    r"partner\w*|lease|strategy|storage))"
)
_OPPOSITION = insensitive(
    r"\b(?:backlash|opposition|protests?|resistance|pushback|push-back|objections?|outcry|criticism|"
    r"uproar) (?:from|by|among|amongst) (?:the |some |many |local |nearby |its |angry )*"
    r"(?P<who>(?!(?:a|an|the)\b)[a-z][\w'-]*(?: (?:groups?|residents|citizens|activists|"
    r"organi[sz]ations|communities|councillors|farmers|officials|lawmakers|politicians))?)(?=[ ,.;\"]|"
    r"$)"
)


def read_plant_extras(document: Document, sites: Sites, findings: Findings) -> None:
    """Propose what the text says of plants beyond capacity, money, jobs and dates."""
    for sentence in document.sentences:
        _read_rates(sentence, sites, findings)
        _read_unit_cost(sentence, sites, findings)
        for value, pattern in _MARKET.possible(sentence.masked.text):
            for match in sentence.masked.find(pattern):
                _propose(sentence, match.start(), match.span(), facility.MARKET, value, sites, findings)
        for attribute, pattern, group in (
            (facility.REGION, _REGION, "region"),
            (facility.SCHEDULE, _TERM, "term"),
            (facility.OPPOSITION, _OPPOSITION, "who"),
        ):
            for match in sentence.masked.find(pattern):
                start, _ = clause(sentence, match.start())
                if not is_negated(sentence, start, match.start()):
                    _propose(sentence, match.start(), match.span(), attribute, match[group], sites, findings)


def _propose(
    sentence: Sentence,
    place: int,
    span: tuple[int, int],
    attribute: Attribute[ClaimValue],
    value: ClaimValue,
    sites: Sites,
    findings: Findings,
) -> None:
    site = bound_site(sentence, place, sites)
    if site is not None:
        findings.add(
            Proposal(
                site,
                attribute,
                value,
                *sentence.masked.span(*span),
                rule=f"plant: {attribute.name}",
                modality=modality(sentence, place),
                said_by=said_by(sentence),
            )
        )


def _read_rates(sentence: Sentence, sites: Sites, findings: Findings) -> None:
    for attribute, pattern in RATES:
        for match in sentence.masked.find(pattern):
            place = match.start("rate") if match["rate"] else match.start("rate2")
            mention = sentence.masked.at.get(place)
            if not isinstance(mention, Measured) or is_compared(sentence, place):
                continue
            figure = mention.figure
            if figure.high <= 1:
                value = Ratio.of(figure.low, to=figure.high, bound=figure.bound)
                _propose(sentence, place, match.span(), attribute, value, sites, findings)


_SPENT = re.compile(r"\b(?:costs?|costing|invest\w*|spend\w*|capex|capital)\b", re.IGNORECASE)


def _read_unit_cost(sentence: Sentence, sites: Sites, findings: Findings) -> None:
    """What a GWh of capacity costs to build: a price that somebody reckons with, never what is spent."""
    for place, mention in list(sentence.masked.at.items()):
        if (
            not isinstance(mention, Measured)
            or mention.figure.kind is not FigureKind.MONEY
            or mention.figure.per != "GWh"
            or mention.figure.convertible
        ):
            continue
        site, value = bound_site(sentence, place, sites), amount(mention.figure)
        cues = list(_SPENT.finditer(sentence.masked.text, clause(sentence, place)[0], place))
        if site is None or value is None or not cues:
            continue
        cue = cues[-1].start()
        speaks = modality(sentence, place)
        findings.add(
            Proposal(
                site,
                facility.UNIT_COST,
                value,
                *sentence.masked.span(cue, place + 1),
                rule="plant: unit cost",
                modality=Modality.POSSIBLE if speaks is not Modality.ACTUAL else speaks,
                said_by=said_by(sentence),
            )
        )
