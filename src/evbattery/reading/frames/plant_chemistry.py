"""Which chemistry a plant makes: told of the plant, of what comes from it, or of the product that it is there for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.claims import facility, product
from evbattery.patterns import Gated
from evbattery.reading.binding import bound_site, phrases_of, site_in_mind
from evbattery.reading.blocks import BlockKind
from evbattery.reading.contexts import is_compared, is_negated
from evbattery.reading.document import Document, Sentence
from evbattery.reading.mentions import ChemistryMention
from evbattery.reading.proposals import Findings, ProductSubject, Proposal
from evbattery.reading.sites import Site, Sites
from evbattery.values.chemistry import Chemistry
from evbattery.values.vocabulary import FacilityKind

_MADE = re.compile(
    r"\b(?:mak(?:e|es|ing)|produc\w+|manufactur\w+|turn\w* out|cells|batteries|type|lines?|plant|"
    r"factory|output|chemistry|technology|uses?|using|switch\w*|convert\w*|re-?tool\w*|re-?equip\w*|fill\w*|dedicated|"
    r"assembl\w+|packs|modules|focus\w*)\b"
)
_GOODS = re.compile(
    r"\b(?:cells?|batteries|packs|modules|lines?|chemistry|technology|type|output|stick(?:s|ing)? (?:to|with))\b"
)
#: What makes a chemistry that of a market, a product, a plan of research or of somebody else.
_NOT_OF_PLANT = re.compile(
    r"[ⒷⓌ⓪]|\b(?:market|demand|shares?|prices?|cheaper|rivals?|competitors?|others|instead of|unlike|than|"
    r"below|above|behind|patents?|"
    r"research\w*|labs?|prototypes?|samples?|tests?|tested|vehicles?|cars?|model|range|imports?|industry|China's|"
    r"policy|"
    r"recycl\w*|scrap|black mass|sales|revenues?|wraps|unveil\w*|launch\w*|present(?:s|ed)|shows?|showed|specialis\w+|"
    r"(?:which|that|who) (?:makes?|produces?|develops?)|makers? of|could|may|might|imported|bought|buys?)\b",
    re.IGNORECASE,
)
#: "They will be of the LFP type": said of the batteries of the plant in mind, in a sentence that names no plant.
_OF_TYPE = Gated(
    r"^(?:A: )?(?:They|It|The (?:cells|batteries)) (?:will be|are|is|"
    r"will use) (?:of )?[^.;]{0,20}?Ⓧ"
)
#: A question after which a bare chemistry is an answer.
_ASKED = Gated(
    r"\b(?:[Cc]hemistry|[Ww]hat (?:kind|type|sort) of (?:cells|batteries)|"
    r"[Ww]hat will it make)\b[^?]{0,40}\?"
)
#: "The cells for it come from the works in Győr": the chemistry of the product told before is the plant's.
_COMES_FROM = Gated(r"\b[Cc]ells(?: for (?:it|them))? [^.;Ⓕ]{0,30}?\bcomes?(?: out)? (?:from|of) Ⓕ")
_MAKERS = frozenset(
    (FacilityKind.CELL, FacilityKind.PILOT, FacilityKind.PACK, FacilityKind.MODULE, FacilityKind.ESS)
)
#: A rough word for several chemistries is no claim of one of them.
_ROUGH = re.compile(r"nickel-(?:rich|based)|high-nickel", re.IGNORECASE)


def read_plant_chemistries(
    document: Document, sites: Sites, products: list[ProductSubject], findings: Findings
) -> None:
    """Propose the chemistry of each plant."""
    for site in sites.every():
        for _, phrase in site.phrases:
            for mention in phrase.chemistries:
                if not _ROUGH.search(document.text[mention.start : mention.end]):
                    _propose(
                        site, mention.chemistry, phrase.start, phrase.end, "plant phrase: chemistry", findings
                    )
    asked = False
    for sentence in document.sentences:
        for position, mention in _chemistries(sentence):
            told = _site(sentence, position, sites, asked)
            if (
                told is not None
                and not told.is_split
                and not _ROUGH.search(document.text[mention.start : mention.end])
            ):
                rule = "chemistry of what the plant makes"
                _propose(told, mention.chemistry, mention.start, mention.end, rule, findings)
        _take_from_product(sentence, sites, findings)
        if sentence.masked.text.rstrip().endswith("?"):
            asked = bool(_ASKED.search(sentence.masked.text))
    if len(products) == 1:
        _share(sites, products[0], findings)


def _chemistries(sentence: Sentence) -> Iterator[tuple[int, ChemistryMention]]:
    for position, mention in sentence.masked.at.items():
        if isinstance(mention, ChemistryMention):
            yield position, mention


def _site(sentence: Sentence, position: int, sites: Sites, asked: bool) -> Site | None:
    """The plant that the chemistry at a position is told of."""
    text = sentence.masked.text
    if (
        text.rstrip().endswith("?")
        or is_compared(sentence, position)
        or is_negated(sentence, max(0, position - 25), position)
    ):
        return None
    phrases = [phrase for _, phrase in phrases_of(sentence)]
    if phrases and all(phrase.generic for phrase in phrases):
        return None  # "gigafactories sprout while carmakers switch to LFP"
    if phrases:
        near = text[max(0, position - 60) : position + 40]
        return bound_site(sentence, position, sites) if _MADE.search(near) else None
    if asked or _OF_TYPE.match(text):
        return site_in_mind(sentence, sites)
    if sentence.block.kind is BlockKind.PARAGRAPH and _is_of_plant(text, position):
        site = site_in_mind(sentence, sites)
        # What the batteries of others are made of says nothing of works for their materials.
        return None if site is None or site.kind is FacilityKind.MATERIALS else site
    return None


def _is_of_plant(text: str, position: int) -> bool:
    """Whether a sentence without a plant tells of goods or lines, of no product and of nobody else's."""
    near = text[max(0, position - 60) : position + 40]
    end = min((at for mark in ",;:" if (at := text.find(mark, position)) >= 0), default=len(text))
    return _GOODS.search(near) is not None and _NOT_OF_PLANT.search(text, 0, end) is None


def _take_from_product(sentence: Sentence, sites: Sites, findings: Findings) -> None:
    """Give a plant from which the cells of a product come the chemistry that the text told of the product."""
    for match in sentence.masked.find(_COMES_FROM):
        site = bound_site(sentence, match.end() - 1, sites)
        told = [p for p in findings.proposals if p.attribute == product.CHEMISTRY and p.start < sentence.end]
        latest = max(told, key=lambda p: p.start, default=None)
        if site is not None and latest is not None and not findings.has(site, facility.CHEMISTRY):
            findings.add(
                Proposal(
                    site,
                    facility.CHEMISTRY,
                    latest.value,
                    latest.start,
                    latest.end,
                    "chemistry of the product made there",
                )
            )


def _propose(site: Site, chemistry: Chemistry, start: int, end: int, rule: str, findings: Findings) -> None:
    # That a battery plant makes lithium-ion batteries says nothing that "battery plant" does not.
    if chemistry.claim_name != "Li-ion":
        findings.add(Proposal(site, facility.CHEMISTRY, chemistry, start, end, rule))


def _share(sites: Sites, item: ProductSubject, findings: Findings) -> None:
    """Lines of the maker of the one product that the article is about make that product, so its chemistry is theirs."""
    told = [p for p in findings.proposals if p.topic is item and p.attribute == product.CHEMISTRY]
    for site in sites.every():
        lines = [phrase for _, phrase in site.phrases if phrase.head in ("line", "lines")]
        makes = (
            site.kind in _MAKERS
            and item.maker is not None
            and any(owner is item.maker for owner in site.owners)
        )
        if told and lines and makes and not findings.has(site, facility.CHEMISTRY):
            findings.add(
                Proposal(
                    site,
                    facility.CHEMISTRY,
                    told[0].value,
                    told[0].start,
                    told[0].end,
                    "chemistry of the product made there",
                )
            )
