"""Shares of companies in ventures, plants and each other."""

from __future__ import annotations

import re
from decimal import Decimal

from evbattery.claims import Qualifiers, partnership
from evbattery.claims.qualifiers import NONE
from evbattery.patterns import Gated
from evbattery.reading.binding import phrases_of
from evbattery.reading.contexts import is_negated, modality, said_by
from evbattery.reading.document import Sentence
from evbattery.reading.frames.bonds import Bond, Bonds, Detail, Passage
from evbattery.reading.frames.share_words import WHOLE, ratio_at
from evbattery.reading.frames.shares import shares_held
from evbattery.reading.frames.shares_divided import Held
from evbattery.reading.frames.tie_finding import Found
from evbattery.reading.mentions import Measured, Organisation, OrgMention
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.values.measures import Ratio
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind
_OWNED = (_K.JOINT_VENTURE, _K.INVESTMENT, _K.MERGER_ACQUISITION)
_HALVES = Gated(
    r"\b(?:50[-/:]50|fifty-fifty|(?:in |held in )?equal(?:ly)?[- ](?:owned|split|shares|parts|"
    r"stakes|partners|halves|held)|half[- ]and[- ]half|[Ee]ach (?:[\wⓍ-]+ ){0,5}?(?:half|⓪)|(?:belong\w* half to|"
    r"is half(?= Ⓞ))|half "
    r"(?:each|owned by Ⓞ and half))\b"
)
_ALL = Gated(
    r"\b(?:all (?:of )?(?:the )?(?:outstanding |issued |remaining )?(?:shares|share capital|"
    r"stock)|(?:full|sole|complete|outright|100%) (?:control|ownership|owner)|wholly[- ]owned "
    r"subsidiary of|⓪ of Ⓞ|⓪ (?:[\wⓍ-]+ )?(?:holding|stake|interest|acquisition))"
)
#: "60:40", "60-40", "60/40", "split 50.1 to 49.9 in favour of Foo".
_RATIO = Gated(
    r"(?<![\d.,:/-])(?P<one>\d{2}(?:\.\d{1,2})?)(?:[:/-]| to )(?P<two>\d{2}(?:\.\d{1,2})?)(?![\d:/-])"
    r"(?: in favou?r of (?P<first>Ⓞ))?(?! in favou?r)"
)
#: What stands between a share and the company that it is a share of.
_OF_WHAT = re.compile(
    r"(?:⓪|half|quarter|fifth|stake|share|shares|interest|holding)(?: (?:stake|share|interest|"
    r"holding))? (?:of|in) $"
)
#: Before the noun of a purchase stands its size: "it bought a 20% stake in Foo".
_SIZE = re.compile(r"⓪ (?:[\wⓍ-]+ ){0,2}$")
#: Not the venture told before.
_FURTHER = re.compile(r"\b(?:second|third|other|another|latter)\b", re.IGNORECASE)
_IN = re.compile(r"\b(?:in|of) $")
_CAUSE = Gated(
    r"\b(?:market share|share of the (?:[\wⓍ-]+ )*market|per cent of (?:sales|output))\b", re.IGNORECASE
)


def read_stakes(sentence: Sentence, found: list[Found], bonds: Bonds, sites: Sites) -> None:
    """Note the shares that a plain sentence states of the partners of a bond."""
    if _CAUSE.search(sentence.masked.text):
        return
    held = sorted(shares_held(sentence), key=lambda item: (item.start, item.old))
    another = _another_venture(sentence, held, bonds)
    _note_owners(sentence, held, bonds)
    found = [item for item in found if any(item.bond is bond for bond in bonds.found)]
    moving = any(item.old for item in held)
    for item in held:
        if _is_of_itself(sentence, item):
            continue
        bond = another or _bond_of(sentence, item, found, bonds, moving)
        if bond is not None:
            _add(bond, sentence, item, sites)
    _note_buyers(sentence, held, found, sites)
    _note_ratio(sentence, found, bonds, sites)
    for match in sentence.masked.find(_HALVES):
        bond = _venture_here(sentence, found, bonds)
        others = bond is not None and any(not bond.has_party(item.org) for item in held)
        if bond is not None and len(bond.parties) == 2 and not others:
            for party in bond.parties:
                _add(bond, sentence, Held(party, Ratio.of("0.5"), *match.span()), sites)
    for match in sentence.masked.find(_ALL):
        _note_all(sentence, match, found, bonds, sites)


def _is_of_itself(sentence: Sentence, item: Held) -> bool:
    """Whether the share is said to be one in its holder: then a noun for the holder meant somebody else."""
    text = sentence.masked.text
    behind = [(place, m) for place, m in sentence.orgs() if item.end <= place <= item.end + 8]
    named = any(
        m.org is item.org and not m.anaphoric and _IN.search(text[max(0, place - 4) : place])
        for place, m in behind
    )
    return named and any(
        m.org is item.org and m.anaphoric for place, m in sentence.orgs() if item.start <= place < item.end
    )


def _another_venture(sentence: Sentence, held: list[Held], bonds: Bonds) -> Bond | None:
    """A further venture of the same owners, where their shares in "the second" differ from those told before."""
    now = [item for item in held if not item.old]
    owners = list(dict.fromkeys(item.org for item in now))
    if len(owners) < 2 or _FURTHER.search(sentence.masked.text) is None:
        return None
    for bond in bonds.found:
        told = {id(one.party): one.value for one in bond.details if one.attribute == partnership.STAKE}
        same = bond.kind is _K.JOINT_VENTURE and all(map(bond.has_party, owners))
        if same and told and all(id(item.org) in told and told[id(item.org)] != item.ratio for item in now):
            span = sentence.masked.span(min(item.start for item in now), max(item.end for item in now))
            passage = Passage(*span, modality(sentence, now[0].start), said_by(sentence))
            bonds.found.append(Bond(list(bond.parties), _K.JOINT_VENTURE, passage, passage))
            return bonds.found[-1]
    return None


def _note_buyers(sentence: Sentence, held: list[Held], found: list[Found], sites: Sites) -> None:
    """The share that a purchase is of belongs to the buyer, wherever the buyer is named."""
    for item in found:
        bond = item.bond
        if bond.kind not in (_K.INVESTMENT, _K.MERGER_ACQUISITION) or not bond.directed:
            continue
        shares = _shares(sentence, item.start, item.end)
        size = _SIZE.search(sentence.masked.text, 0, item.start)
        shares = shares or ([size.start()] if size is not None else [])
        if len(shares) == 1 and not any(h.start <= shares[0] < h.end for h in held):
            ratio = ratio_at(sentence, shares[0])
            if ratio is not None:
                _add(
                    bond, sentence, Held(bond.parties[0], ratio, min(item.start, shares[0]), item.end), sites
                )


def _shares(sentence: Sentence, start: int, end: int) -> list[int]:
    """Where the percentages of a stretch stand."""
    inside = sentence.masked.inside(max(0, start), end)
    return [place for place, m in inside if isinstance(m, Measured) and m.tag == "⓪"]


def _note_owners(sentence: Sentence, held: list[Held], bonds: Bonds) -> None:
    """Owners whose shares make up the whole own something together, whatever the words for it."""
    now = [item for item in held if not item.old]
    owners = list(dict.fromkeys(item.org for item in now))
    if (
        len(owners) < 2
        or len(owners) != len(now)
        or abs(sum(item.ratio.low for item in now) - WHOLE) > Decimal("0.005")
    ):
        return
    start, end = sentence.masked.span(min(item.start for item in now), max(item.end for item in now))
    passage = Passage(start, end, modality(sentence, now[0].start), said_by(sentence))
    bond = bonds.tie(owners, _K.JOINT_VENTURE, passage, strong=True)
    bond.seen.append(sentence.index)
    if bond.venture is None:
        bond.venture = _owned(sentence, now, bond)
        bond.venture_passage = passage if bond.venture is not None else None
    if bond.venture is not None:
        # A share in what several own is no investment apart from it.
        bonds.found = [other for other in bonds.found if not _is_share_in(other, bond, sentence)]


def _is_share_in(other: Bond, bond: Bond, sentence: Sentence) -> bool:
    return (
        other.kind is _K.INVESTMENT
        and other.has_party(bond.venture)
        and any(other.has_party(party) for party in bond.parties)
        and other.seen == [sentence.index]
    )


def _owned(sentence: Sentence, now: list[Held], bond: Bond) -> Organisation | None:
    """What the owners own together: named behind a share ("35% of Foo"), else at the head of the sentence."""
    text = sentence.masked.text
    others = [(place, m.org) for place, m in sentence.orgs() if not bond.has_party(m.org)]
    for place, org in others:
        if _OF_WHAT.search(text[max(0, place - 30) : place]):
            return org
    return next((org for place, org in others[:1] if place < min(item.start for item in now)), None)


def _note_ratio(sentence: Sentence, found: list[Found], bonds: Bonds, sites: Sites) -> None:
    """Shares told as one number against the other: "split 60:40 between Foo and Bar"."""
    for match in sentence.masked.find(_RATIO):
        parts = [Decimal(match["one"]) / 100, Decimal(match["two"]) / 100]
        bond = _venture_here(sentence, found, bonds)
        if bond is None or len(bond.parties) != 2 or sum(parts) != WHOLE or parts[0] == parts[1]:
            continue
        favoured = sentence.masked.at.get(match.start("first")) if match["first"] else None
        if isinstance(favoured, OrgMention):
            for party in bond.parties:
                part = max(parts) if party is favoured.org else min(parts)
                _add(bond, sentence, Held(party, Ratio.of(part), *match.span()), sites)
            continue
        places = [next((at for at, m in sentence.orgs() if m.org is party), -1) for party in bond.parties]
        if min(places) < 0:
            continue
        order = sorted(range(2), key=lambda index: places[index])
        start, end = min(*places, match.start()), max(*places, match.end() - 1) + 1
        for index, part in zip(order, parts, strict=True):
            _add(bond, sentence, Held(bond.parties[index], Ratio.of(part), start, end), sites)


def _bond_of(sentence: Sentence, item: Held, found: list[Found], bonds: Bonds, moving: bool) -> Bond | None:
    """The bond that a share belongs to: of the venture named beside it, of this sentence, else the last of the holder.

    A share that moves from one owner to the other belongs to the purchase.
    """
    if moving:
        bought = [b for b in bonds.found if b.kind is _K.MERGER_ACQUISITION and b.has_party(item.org)]
        if bought:
            return bought[-1]
    objects = [
        m.org
        for place, m in sentence.orgs()
        if item.start <= place <= item.end + 12 and m.org is not item.org
    ]
    for org in objects:
        owned = bonds.of_venture(org)
        if owned is not None and owned.has_party(item.org):
            return owned
    here = [f.bond for f in found if f.bond.has_party(item.org)]
    known = [b for b in reversed(bonds.found) if b.has_party(item.org)]
    pools = [[b for b in here if any(b.has_party(org) for org in objects)], here, known]
    for pool in pools:
        owning = [b for b in pool if b.kind in _OWNED]
        if owning:
            return owning[-1] if pool is not known else owning[0]
    return known[0] if len(known) == 1 and known[0].kind is None else None


def _venture_here(sentence: Sentence, found: list[Found], bonds: Bonds) -> Bond | None:
    told = (*(f.bond for f in found), *(bond for bond in bonds.found if bond.seen[-1:] == [sentence.index]))
    here = [bond for bond in told if bond.kind is _K.JOINT_VENTURE]
    return here[-1] if here else bonds.in_mind(sentence, (_K.JOINT_VENTURE,))


def _note_all(
    sentence: Sentence, match: re.Match[str], found: list[Found], bonds: Bonds, sites: Sites
) -> None:
    """A purchase of everything gives the buyer the whole."""
    share = next((m for _, m in sentence.masked.inside(*match.span()) if isinstance(m, Measured)), None)
    if share is not None and share.figure.low != WHOLE:
        return
    here = [f.bond for f in found if f.bond.kind is _K.MERGER_ACQUISITION]
    bond = here[-1] if here else bonds.in_mind(sentence, (_K.MERGER_ACQUISITION,))
    if bond is not None and bond.directed:
        _add(bond, sentence, Held(bond.parties[0], Ratio.of(1), *match.span()), sites)


def _add(bond: Bond, sentence: Sentence, item: Held, sites: Sites) -> None:
    if is_negated(sentence, item.start, item.end):
        return
    site = _site_between(sentence, item, sites)
    words = {"superseded": True} if item.old else {}
    passage = Passage(
        *sentence.masked.span(item.start, item.end), modality(sentence, item.start), said_by(sentence)
    )
    bond.seen.append(sentence.index)
    bond.add(
        Detail(partnership.STAKE, item.ratio, passage, item.org, Qualifiers(words) if words else NONE, site)
    )


def _site_between(sentence: Sentence, item: Held, sites: Sites) -> Site | None:
    """The plant that a share is in: the one named between the company and the share."""
    between = [phrase for at, phrase in phrases_of(sentence) if item.start <= at < item.end]
    return sites.by_phrase(between[-1]) if between else None
