"""What a battery is made of: the chemistry in its description, beside its name, or said of all batteries of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evbattery.claims import product
from evbattery.reading.contexts import clause, is_negated
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.product_phrases import Way, named_products
from evbattery.reading.frames.product_subjects import Cast, Reference, trade_of
from evbattery.reading.mentions import ChemistryMention, OrgMention, ProductMention
from evbattery.reading.proposals import Findings, ProductSubject, Proposal

_OTHERWISE = re.compile(
    r"[.;]|\b(?:than|unlike|versus|replac\w+|instead|compet\w+|alternative|rather|not|while|whereas|but|"
    r"although|beats?|outperform\w*|as well as|and (?:a|the|its))\b"
)
#: A sentence that goes on about a battery says what it is made of.
_MADE_OF = re.compile(
    r"^(?:Still |Chemistry: ?|The chemistry is |(?:Cell |Battery )?[Cc]hemistry: ?|(?:Battery |"
    r"Cell )?[Tt]ype: ?)$|"
    r"\b(?:half|part|one|cathode|chemistry|"
    r"inside|[Ii]t|[Tt]hey|cells?|battery|pack)\b[^.;,Ⓧ]{0,15}\b(?:is|are|uses?|relies on|based on|"
    r"made of|combines?|built (?:on|around))\b[^.;Ⓧ]{0,40}$"
)
#: "The Ⓑ from Ⓞ is an Ⓧ battery": what the name is said to be is not crossed by who makes it.
_IS = re.compile(
    r"^\"?,? (?:from|by|of|developed by|made by) [^,.;ⒷⓍ]{0,40}?(?:,| is| are| was) (?:an?|the|"
    r"its) [^,.;ⓄⒷⓍ]{0,30}$"
)
#: "Two Ⓧ batteries" tells of the batteries that are named nearby.
_KIND_BEHIND = re.compile(
    r"^(?:-[a-z]+)? (?:[a-z-]+ ){0,2}?(?:batter(?:y|ies)|cells?|packs?|products?|modules?|systems?|"
    r"technology)\b"
)
_CONTRAST = re.compile(
    r"\b(?:than|unlike|versus|compared|replac\w+|instead|rather|conventional|rival\w*|other|existing|"
    r"current)\b[^.;]{0,40}$"
)
_NEAR = 3


def read_chemistry(
    sentence: Sentence,
    place: int,
    references: Sequence[Reference],
    subject: ProductSubject | None,
    own: Findings,
) -> None:
    """Propose the chemistry at *place* for the battery in whose description it stands."""
    described = _described(sentence, place, references)
    went_on = not any(ref.start < place for ref in references) and _MADE_OF.search(
        sentence.masked.text[:place]
    )
    target = described or (subject if went_on else None)
    if target is not None:
        _propose(sentence, place, target, own, "product: chemistry")


def read_trade(document: Document, subject: ProductSubject, own: Findings) -> None:
    """The chemistry that is its maker's trade, where nothing else is said of it."""
    if subject.maker is None or own.has(subject, product.CHEMISTRY):
        return
    found = trade_of(document, subject.maker)
    if found is not None:
        _propose(*found, subject, own, "product: its maker's trade")


def read_shared(document: Document, cast: Cast, own: Findings) -> None:
    """The one chemistry that a text knows, where a word for batteries follows it near the first mention of a name."""
    stated = [
        (sentence, place, mention)
        for sentence in document.sentences
        for place, mention in sentence.masked.at.items()
        if isinstance(mention, ChemistryMention) and mention.chemistry.claim_name != "Li-ion"
    ]
    if len({mention.chemistry.claim_name for _, _, mention in stated}) != 1:
        return
    firsts: dict[str, int] = {}
    for sentence in document.sentences:
        for _, name in named_products(sentence):
            firsts.setdefault(name, sentence.index)
    for name, subject in cast.named.items():
        if own.has(subject, product.CHEMISTRY) or name not in firsts:
            continue
        for sentence, place, _ in stated:
            text = sentence.masked.text
            near = abs(sentence.index - firsts[name]) <= _NEAR
            others = any(m.org is not subject.maker for _, m in sentence.orgs())
            if (
                near
                and not others
                and _KIND_BEHIND.match(text[place + 1 :])
                and not _CONTRAST.search(text[:place])
            ):
                _propose(sentence, place, subject, own, "product: the chemistry spoken of")
                break


def _described(sentence: Sentence, place: int, references: Sequence[Reference]) -> ProductSubject | None:
    """The battery whose description the chemistry at *place* stands in, or stands beside within a clause."""
    text = sentence.masked.text
    for ref in references:
        if ref.start <= place < ref.end:
            return ref.product
    for ref in references:
        low, high = sorted((place, ref.start))
        between = text[low + 1 : high]
        crossed = any(
            isinstance(m, (OrgMention, ProductMention)) for _, m in sentence.masked.inside(low + 1, high)
        ) and not (ref.start < place and _IS.match(between))
        if (
            ref.product is not None
            and ref.phrase.way is not Way.AGAIN
            and len(between) <= 60
            and not _OTHERWISE.search(between)
            and not crossed
        ):
            return ref.product
    return None


def _propose(sentence: Sentence, place: int, subject: ProductSubject, own: Findings, rule: str) -> None:
    mention = sentence.masked.at[place]
    start, _ = clause(sentence, place)
    if (
        isinstance(mention, ChemistryMention)
        and mention.chemistry.claim_name != "Li-ion"
        and not is_negated(sentence, max(start, place - 30), place)
    ):
        own.add(
            Proposal(subject, product.CHEMISTRY, mention.chemistry, mention.start, mention.end, rule=rule)
        )
