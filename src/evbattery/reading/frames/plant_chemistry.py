"""Which chemistry a plant makes: told of the plant, of what comes from it, or of the product that it is there for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.claims import facility, product
from evbattery.patterns import Gated
from evbattery.reading.binding import bound_site, phrases_of
from evbattery.reading.blocks import BlockKind
from evbattery.reading.contexts import is_compared, is_negated
from evbattery.reading.document import Document, Sentence
from evbattery.reading.mentions import ChemistryMention
from evbattery.reading.plant_in_mind import site_in_mind
from evbattery.reading.proposals import Findings, ProductSubject, Proposal
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.values.chemistry import Chemistry
from evbattery.values.vocabulary import FacilityKind

_MADE = re.compile(
    r"\b(?:mak(?:e|es|ing)|produc\w+|manufactur\w+|turn\w* out|cells|batteries|type|lines?|plant|"
    r"factory|output|chemistry|technology|uses?|using|switch\w*|convert\w*|re-?tool\w*|re-?equip\w*|fill\w*|dedicated|"
    r"assembl\w+|packs|modules|focus\w*|cathodes?|precursors?|materials?|grades?|products?|process|version|variant)\b"
)
#: Goods and lines, each of the chemistry that stands beside them.
_GOODS = re.compile(
    r"\b(?:cells?|batteries|packs|modules|lines?|chemistry|technology|type|output|stick(?:s|ing)? (?:to|with)|"
    r"process|versions?|variants?|products|grades?|[Pp]roduction|be added|to follow|will follow)\b"
)
#: What is given up for another one, or is not made: "instead of Ⓧ".
_GIVEN_UP = re.compile(
    r"\b(?:instead of|rather than|in place of|unlike|without|replac(?:es|ing)) (?:[\w-]+ )?$", re.IGNORECASE
)
#: Behind a chemistry: the batteries that materials go into are a customer's.
_BATTERIES = re.compile(r" (?:[\w-]+ ){0,2}(?:cells|batteries|packs)\b")
#: What works for materials make of a chemistry.
_MATERIALS = re.compile(
    r"\b(?:cathodes?|precursors?|pCAM|CAM|(?:active |cathode )?materials?|powders?|grades?|products?|lines?)\b"
)
#: What makes a chemistry that of a market, a product, a plan of research or of somebody else.
_NOT_OF_PLANT = re.compile(
    r"[ⒷⓌ⓪]|\b(?:market|demand|shares?|prices?|cheaper|rivals?|competitors?|others|instead of|unlike|than|"
    r"below|above|behind|patents?|"
    r"research\w*|labs?|prototypes?|samples?|tests?|tested|vehicles?|cars?|model|range|imports?|industry|China's|"
    r"policy|"
    r"recycl\w*|scrap|black mass|sales|revenues?|wraps|unveil\w*|launch\w*|present(?:s|ed)|shows?|showed|specialis\w+|"
    r"(?:which|that|who) (?:makes?|produces?|develops?)|makers? of|could|may|might|imported|bought|buys?|"
    r"ha(?:s|ve) (?:an? |the )?licen[cs]es?|rights)\b",
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
_COMES_FROM = Gated(
    r"\b[Cc]ells(?: for (?:it|them))? [^.;Ⓕ]{0,30}?\bcomes?(?: out)? (?:from|of) Ⓕ|"
    r"\bThe cells (?:for (?:it|them) )?(?:are|will be|were) (?:[\w-]+ )?(?:made|produced|manufactured|assembled|built) "
    r"(?:[\w-]+ ){0,2}?(?:by Ⓞ (?:itself )?)?(?:at|in) Ⓕ"
)
#: "On Foo's Ⓧ process": what is Foo's is the process alone.
_THEIR = re.compile(r"'s (?:[\w-]+ ){0,2}")
_MAKERS = frozenset(
    (FacilityKind.CELL, FacilityKind.PILOT, FacilityKind.PACK, FacilityKind.MODULE, FacilityKind.ESS)
)
#: A rough word for several chemistries is no claim of one of them.
_ROUGH = re.compile(r"(?:nickel-(?:rich|based)|high-nickel)", re.IGNORECASE)


def read_plant_chemistries(
    document: Document, sites: Sites, products: list[ProductSubject], findings: Findings
) -> None:
    """Propose the chemistry of each plant."""
    for site in sites.every():
        for _, phrase in site.phrases:
            for mention in phrase.chemistries:
                if not _ROUGH.fullmatch(document.text, mention.start, mention.end):
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
                and not _ROUGH.fullmatch(document.text, mention.start, mention.end)
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
        or _GIVEN_UP.search(text, max(0, position - 40), position)
        or is_compared(sentence, position)
        or is_negated(sentence, max(0, position - 25), position)
    ):
        return None
    phrases = [phrase for _, phrase in phrases_of(sentence)]
    lines = all(phrase.generic and phrase.head == "lines" for phrase in phrases)
    if phrases and not lines and all(phrase.generic for phrase in phrases):
        return None  # "gigafactories sprout while carmakers switch to LFP"
    if phrases and not lines:
        near = text[max(0, position - 60) : position + 40]
        return bound_site(sentence, position, sites) if _MADE.search(near) else None
    if asked or _OF_TYPE.match(text):
        return site_in_mind(sentence, sites)
    if sentence.block.kind is BlockKind.PARAGRAPH:
        site = _section(sentence, position, sites) or site_in_mind(sentence, sites)
        return site if site is not None and _is_of_plant(text, position, site) else None
    return None


def _section(sentence: Sentence, position: int, sites: Sites) -> Site | None:
    """The plant that the heading above names, unless another company acts ("on Foo's Ⓧ process" is the plant's)."""
    site = sites.sections.get(sentence.index)
    if site is None or sites.strayed(sentence):
        return None
    text = sentence.masked.text
    strangers = any(
        place < position
        and not _THEIR.fullmatch(text, place + 1, position)
        and all(org is not owner for org in mention.orgs for owner in site.owners)
        for place, mention in sentence.orgs()
    )
    return None if strangers else site


def _is_of_plant(text: str, position: int, site: Site) -> bool:
    """Whether a sentence without a plant tells of goods or lines, of no product and of nobody else's.

    What the batteries of others are made of says nothing of works for their materials.
    """
    materials = site.kind is FacilityKind.MATERIALS
    if materials and _BATTERIES.match(text, position + 1):
        return False
    goods = _MATERIALS if materials else _GOODS
    near = text[max(0, position - 60) : position + 40]
    end = min((at for mark in ",;:" if (at := text.find(mark, position)) >= 0), default=len(text))
    return goods.search(near) is not None and _NOT_OF_PLANT.search(text, 0, end) is None


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
