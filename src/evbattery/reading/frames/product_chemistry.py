"""What a battery is made of: the chemistry in its description, beside its name, or said of all batteries of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evbattery.claims import product
from evbattery.reading.contexts import clause, is_negated
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.product_cues import in_list
from evbattery.reading.frames.product_phrases import Reference, Way, named_products
from evbattery.reading.frames.product_subjects import Cast
from evbattery.reading.mentions import ChemistryMention, Organisation, OrgMention, ProductMention
from evbattery.reading.proposals import Findings, ProductSubject, Proposal

_OTHERWISE = re.compile(
    r"[.;]|\b(?:than|unlike|versus|replac\w+|instead|compet\w+|alternative|rather|not|while|whereas|but|"
    r"although|below|above|short of|behind|ahead of|notch|good|worse|better|rival\w*|beats?|outperform\w*|"
    r"as well as|and (?:a|the|its))\b"
)
#: A sentence that goes on about a battery says what it is made of.
_MADE_OF = re.compile(
    r"^(?:Still |The chemistry is |Inside (?:are|is|sits?|come) |"
    r"(?:[A-Za-z]+ )?(?:[Cc]hemistry|[Tt]ype|[Cc]athode|[Cc]ells?)(?: ?[:-] ?| \.+ ?))$|"
    r"\b(?:half|part|one|cathode|chemistry|"
    r"inside|[Ii]t|[Tt]hey|cells?|battery|pack)\b[^.;,Ⓧ]{0,15}\b(?:is|are|uses?|relies on|based on|"
    r"made of|combines?|built (?:on|around))\b[^.;Ⓧ]{0,40}$"
)
#: A chemistry that opens a sentence and is all that there is.
_ALONE = re.compile(
    r"^(?: (?:only|exclusively|throughout|inside|again|chemistry|it is|naturally|of course)\b|[.!,]|$)"
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
#: "Cells under a solid electrolyte"
_KIND_BEFORE = re.compile(
    r"\b(?:cells|batter(?:y|ies)|packs?) (?:under|with|on|of|around|using) (?:an? |the )?$"
)
_CONTRAST = re.compile(
    r"\b(?:than|unlike|versus|compared|replac\w+|instead|rather|conventional|rival\w*|other|existing|"
    r"below|above|short of|behind|ahead of|notch|good|undercut\w*|beats?|against|no longer|not|current)\b[^.;]{0,40}$"
)
#: "It is an Ⓧ battery", "this uses Ⓧ": said of what "it" stands for.
_IT_IS = re.compile(r"^(?:'s| is| was| are| uses?| used| relies on| has)(?: [\w-]+){0,4}(?: Ⓔ,)? $")
#: "The Ⓧ battery" is one that was told of.
_THE_ONE = re.compile(r"\b(?:[Tt]he|[Tt]his) $")
#: The same in short: "Ⓧ batteries ("Ⓧ")".
_IN_SHORT = re.compile(r"Ⓧ(?: [a-z]+){1,2} \(\"?$")
_NEAR = 3
_TRADER = (
    r"(?:battery |cell )?(?:developer|maker|manufacturer|producer|specialist|start-?up|company|firm|pioneer|"
    r"group)"
)
_TRADE = re.compile(
    rf"(?P<chemistry>Ⓧ) {_TRADER}s?,? (?P<org>Ⓞ)|(?P<org2>Ⓞ)(?: \([^)]*\))?,(?: which is| is)? (?:an?|the) "
    rf"(?:[\w-]+ |Ⓛ(?:'s)? ){{0,3}}?(?:(?P<chemistry2>Ⓧ) {_TRADER}\b|"
    rf"{_TRADER} of (?P<chemistry3>Ⓧ) (?:batteries|cells|packs)\b)"
)


#: The groups of that pattern which hold the chemistry.
_STATED = ("chemistry", "chemistry2", "chemistry3")


def read_chemistry(
    sentence: Sentence,
    place: int,
    references: Sequence[Reference],
    subject: ProductSubject | None,
    own: Findings,
    told: dict[int, str],
) -> None:
    """Propose the chemistry at *place* for the battery in whose description it stands, and note it as *told*."""
    mention = sentence.masked.at[place]
    if _IN_SHORT.search(sentence.masked.text[:place]):
        return
    described = _described(sentence, place, references)
    again = any(ref.phrase.way is Way.AGAIN and ref.start <= place < ref.end for ref in references)
    if again and described is not None and own.has(described, product.CHEMISTRY):
        # "The ternary battery" is not the battery of which another chemistry was told.
        return
    text = sentence.masked.text
    went_on = not any(ref.start < place for ref in references) and (
        _MADE_OF.search(text[:place]) or (not text[:place].strip() and _ALONE.match(text[place + 1 :]))
    )
    target = described or (subject if went_on or in_list(text, place) else None)
    if target is not None:
        _propose(sentence, place, target, own, "product: chemistry")
        if own.has(target, product.CHEMISTRY) and isinstance(mention, ChemistryMention):
            told.setdefault(id(target), mention.chemistry.claim_name)


def read_trade(document: Document, subject: ProductSubject, own: Findings) -> None:
    """The chemistry that is its maker's trade, where nothing else is said of it."""
    if subject.maker is None or own.has(subject, product.CHEMISTRY):
        return
    found = _trade_of(document, subject.maker)
    if found is not None:
        _propose(*found, subject, own, "product: its maker's trade")


def read_shared(document: Document, cast: Cast, subjects: Sequence[ProductSubject], own: Findings) -> None:
    """The one chemistry that a text knows, where a word for batteries follows it near the first mention of a name."""
    stated = [
        (sentence, place, mention)
        for sentence in document.sentences
        for place, mention in sentence.masked.at.items()
        if isinstance(mention, ChemistryMention) and mention.chemistry.claim_name != "Li-ion"
    ]
    if len({mention.chemistry.claim_name for _, _, mention in stated}) != 1:
        return
    # What tells of one battery tells of no other.
    shared: dict[int, Organisation | None] = {}
    told = {
        proposal.start
        for proposal in own.proposals
        if proposal.attribute == product.CHEMISTRY and proposal.topic in subjects
    }
    firsts: dict[str, int] = {}
    for sentence in document.sentences:
        for _, name in named_products(sentence):
            firsts.setdefault(name, sentence.index)
    for name, subject in cast.named.items():
        if own.has(subject, product.CHEMISTRY) or name not in firsts:
            continue
        shared_by_one = len(cast.made_of) > 0 and id(subject) not in cast.made_of
        for sentence, place, mention in stated:
            text = sentence.masked.text
            near = abs(sentence.index - firsts[name]) <= _NEAR
            others = any(m.org is not subject.maker for _, m in sentence.orgs())
            if (
                near
                and mention.start not in told
                and shared.setdefault(mention.start, subject.maker) is subject.maker
                and not others
                and not (shared_by_one and _THE_ONE.search(text[:place]))
                and (_KIND_BEHIND.match(text[place + 1 :]) or _KIND_BEFORE.search(text[:place]))
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
        if ref.phrase.way is Way.AGAIN and _IT_IS.match(text[ref.end : max(ref.end, place)]):
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


def _trade_of(document: Document, maker: Organisation) -> tuple[Sentence, int] | None:
    """Where the text says which chemistry is a company's trade ("the sodium-ion developer Foo")."""
    for sentence in document.sentences:
        for match in sentence.masked.find(_TRADE):
            stated = next(name for name in _STATED if match[name])
            mention = sentence.masked.at.get(match.start("org" if match["org"] else "org2"))
            chemistry = sentence.masked.at.get(match.start(stated))
            if (
                isinstance(mention, OrgMention)
                and mention.org is maker
                and isinstance(chemistry, ChemistryMention)
            ):
                return sentence, match.start(stated)
    return None
