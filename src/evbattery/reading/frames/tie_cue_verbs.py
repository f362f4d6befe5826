"""The verbs of a clause that tie companies, by their classes and voice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.reading.frames.tie_cue import (
    AHEAD_END,
    FIRM,
    HELD,
    IN_WHICH,
    LISTED,
    TRADED,
    WITH,
    Cue,
    purpose,
    with_listed,
)
from evbattery.reading.frames.tie_cue_deliveries import AMOUNT, is_lot, is_promised
from evbattery.reading.frames.tie_cue_goods import goods_cues
from evbattery.reading.frames.tie_cue_nouns import NOUN_CUE, noun_cues, work_cues
from evbattery.reading.frames.tie_cue_shares import sale_cues, share_cues
from evbattery.reading.frames.tie_roles import Part
from evbattery.reading.frames.tie_words import GOODS, HOLDING
from evbattery.reading.verb_classes import VerbClass
from evbattery.reading.verb_groups import VerbGroup, verb_groups
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind
_P = Part
_V = VerbClass
_OVERTAKE = re.compile(r"overt", re.IGNORECASE)
_MINOR = re.compile(
    r"\bminority\b|\b(?:an?|its) (?:(?!majority|controlling)[\wⓂ-]+ ){0,3}(?:stake|shareholding|interest|holding)\b"
)
#: "Buys Foo cells", "buys Foo's cells".
_THEIR_GOODS = re.compile(rf"Ⓞ(?:'s (?:[\wⓍ-]+ )?| ){GOODS}")
#: "Obtains the right to market Foo's cells": no cells.
_RIGHT = re.compile(r" (?:[\w-]+ ){0,3}?(?:rights?|approval|permits?|certificat\w+)\b")
#: Who buys these buys no company.
_KNOW_HOW = re.compile(r"\b(?:licen[cs]es?|machin\w+|equipment|land|software)\b")
#: "Bought what was left": of whom the text has been about.
_REMAINS = re.compile(
    r" (?:up )?(?:what(?:ever)? (?:(?:was|is|had been) left|remain(?:s|ed))|the (?:remains|remnants|rump))\b"
    r"(?! of (?!it\b|the (?:company|firm|business)))"
)
_THE_WHOLE = re.compile(
    r" (?:up )?(?:the|its|their|all|what|most|control|a (?:controlling |large )?majority|⓪)(?! (?:Ⓓ|land|machin\w+))"
)
_FROM_IT = re.compile(r"\bfrom (?:it|them)\b")
#: What is bought of a company where the company itself is not the object.
_SAY = re.compile(r"⓪|\b(?:control|ownership|charge|possession|most|all|half|rest|majority|owner|part)\b")
_FROM_WHOM = re.compile(
    r"(?: (?:only|mainly|solely|exclusively|mostly|also)|"
    r" (?!(?:stakes?|shares?|the|an?|its|know-how|technology|expertise)\b)[a-z-]+(?: [a-z-]+)?)?"
    r" from (?:[\wⓍ-]+ ){0,3}?Ⓞ"
)
#: "Orders from carmakers are weak", "to Premier Partners": no verbs.
_NAME_OR_NOUN = re.compile(r"^(?:Orders|Contracts|Supplies)$|[A-Z][a-z]+ Partners$")
_SUPPLY = re.compile(r"suppl", re.IGNORECASE)
#: "Will supply Foo and Bar": who supplies a company supplies it with what it makes.
_WHOM = re.compile(
    r" (?:[\w'Ⓧ-]+ ){0,3}?Ⓞ(?! with (?:[\wⓍ-]+ ){0,3}?(?:power|electricity|energy|gas|heat|water|technolog\w+|know-how|"
    r"machin\w+|equipment|software|data|services?|capital|money)\b)"
)
#: "Will deliver the containers to Foo": goods, whatever they are.
_DELIVER = re.compile(r"suppl|deliver|ship", re.IGNORECASE)
_TO_WHOM = re.compile(r" (?:(?!to\b)[\w'ⓍⒺⓉⓃ-]+ ){1,8}?to (?:[\w'Ⓛ-]+ ){0,4}?[ⓄⒻ]")
#: "Foo was sold to Bar": a company.
_COMPANY_SOLD = re.compile(r"(?:^|, |\band |\bthat )Ⓞ(?:, [^,;]{3,60},)? $")
#: What is supplied here and is no goods.
_NO_GOODS = re.compile(
    r" (?:the |its |their |all )?(?:[\wⓍ-]+ ){0,2}?(?:know-how|technolog\w+|expertise|money|capital|"
    r"power|electricity|services?|support|"
    r"training|licen[cs]es?|funding|funds|data|software|land|buildings?|loans?)\b"
)
#: What is bought stands before, and is no goods: "the unit that Foo bought from Bar".
_WHAT = re.compile(
    rf"(?:{HOLDING}|\blicen[cs]es?)(?:,? (?:that|which))? (?:[\wⓍ-]+ ){{0,2}}Ⓞ (?:had |has )?$"
)
#: Shares that are bought, and not all of them.
_SOME_SHARES = re.compile(
    r" (?!(?:all|most|the (?:remaining|rest|outstanding|majority)|a (?:controlling |"
    r"large )?majority)\b|⓪)(?:[\wⓂⓃ-]+ ){0,6}?(?:shares|stock)\b"
)
#: A part of a company is no goods, whatever is named behind it.
_PART_FIRST = re.compile(
    r"(?: (?!Ⓞ)[\w'⓪Ⓜ-]+){0,5}? (?:stakes?|shares|shareholding|interest|holding) (?:in|of|to)\b"
)
_LEFT = re.compile(r" Ⓞ's (?:[\wⓍ-]+ ){0,3}?")
#: "Bought Foo's stake in Bar": a part of Bar.
_THEIR_PART = re.compile(
    r" Ⓞ's? (?:[\w⓪Ⓜ-]+ ){0,3}?(?:stakes?|shares?|shareholding|interest|holding) (?:in|of) Ⓞ"
)
_MONEY_IN = re.compile(
    r"(?: [\w'-]+| Ⓜ| Ⓓ){0,6}? (?:in|into) (?:[\wⓍ-]+ ){0,3}?Ⓞ(?!'s(?! (?:[\wⓍ-]+ ){0,3}(?:business|"
    r"unit|arm|subsidiary|division)))|"
    r"(?: [\w'-]+| Ⓜ){0,3}? (?:money|capital|cash|Ⓜ) in(?P<here> at\b| Ⓓ| as\b|[,.;]|$)|"
    r" in (?:[\wⓍ-]+ ){0,5}?(?P<sum>Ⓜ)(?! (?:on|for|in) )"
)
_SIGN = re.compile(
    r"(?:sign|ink|agree|conclu|come|came|shak|shook|str(?:ike|uck)|seal|enter|reach)", re.IGNORECASE
)
_COMPANY = re.compile(
    r" (?:[\w⓪/:-]+ ){0,4}?(?:company|business|firm|entity|subsidiary|enterprise|undertaking|venture)\b|"
    r"(?: (?:together|jointly))? Ⓞ(?!'s)|(?: [A-Z][\w&-]+){1,3}(?= (?:together |jointly )?with Ⓞ| in Ⓓ)"
)
_GOODS_FROM = re.compile(rf"{GOODS} (?:from|by|to|for) (?:[\wⓍ-]+ ){{0,2}}?Ⓞ")
_BY_SEVERAL = re.compile(r"\bby Ⓞ(?:, Ⓞ)*(?:,? and|,| &) Ⓞ")
_MERGE = re.compile(
    r"merg|combin(?:e|es|ed|ing)(?= (?:with Ⓞ|in an? |to (?:form|create|become)|their (?:business|operation|compan)))",
    re.IGNORECASE,
)
#: A part of what a company makes, not of the company.
_OF_OUTPUT = re.compile(
    r"(?:⓪|\b(?:all|most|half|part|(?:an?|one) (?:third|quarter|fifth)|much)) (?:of|in) (?:[\w'Ⓞ-]+ ){0,4}?"
    r"(?:outputs?|production|capacity|volumes?|products?|tonnage|cells|batteries)\b"
)
_SAID = re.compile(r"Ⓞ (?:has |have |had )?(?:said|says|announced|reported|disclosed|confirmed)\b")
_BUSINESS = re.compile(rf"(?:[- ](?!(?:to|for|from|in|at|of|and|by|with)\b)[a-z-]+)? {HOLDING}")
#: What a company makes to which something is sold: "to Foo, a maker of cells".
_DESCRIBED = re.compile(r"(?<=to Ⓞ), (?:an?|the) ")
_HANDS_OVER = re.compile(r"(?:hand|turn|sign)\w* over\b|(?:transfer|divest|offload)")
_SIGNED_FOR = re.compile(
    rf",? (?:up |on )?(?:for|to (?:buy|take|purchase|receive)) [^.;Ⓞ]{{0,40}}?(?:[ⒺⓉⒽ]|$|(?<= ){GOODS})"
)


def cues_of(text: str) -> list[Cue]:
    """The words of a plain sentence that tie, in order."""
    groups = verb_groups(text)
    verbs = {group.verb for group in groups if group.finite and not group.passive}
    found = [cue for cue in noun_cues(text) if cue.start not in verbs]
    found += [*share_cues(text), *goods_cues(text), *work_cues(text)]
    for group in groups:
        if not (group.negated or _NAME_OR_NOUN.search(text[: group.end])):
            found += _of_verb(group, text)
    return sorted(found, key=lambda one: (one.start, one.end))


def _of_verb(group: VerbGroup, text: str) -> Iterator[Cue]:
    ahead = AHEAD_END.split(text[group.end : group.end + 110], maxsplit=1)[0]
    goods, holding = _goods(ahead), HELD.search(ahead)
    bought = _goods(ahead.partition("Ⓞ")[0]) or _THEIR_GOODS.search(ahead)
    span = group.start, group.end
    if group.says(_V.PARTNER):
        listed = LISTED.match(text, group.end) is not None
        joint = _K.JOINT_VENTURE if IN_WHICH.search(text, 0, group.start) is not None else None
        yield Cue(*span, joint, with_listed(WITH, text, group.end), alliance=True, apart=listed)
    if group.says(_V.LICENSE):
        yield Cue(*span, _K.LICENSING, frozenset((_P.FROM, _P.TO, _P.BY)), sided=True)
    whom = _SUPPLY.match(text, group.verb) is not None and _WHOM.match(ahead) is not None
    whom = whom or (_DELIVER.match(text, group.verb) is not None and _TO_WHOM.match(ahead) is not None)
    if (
        group.says(_V.SUPPLY, _V.SELL)
        and (whom or goods or not holding)
        and not _PART_FIRST.match(ahead)
        and not is_lot(group, text)
    ):
        if group.passive and group.says(_V.SELL) and _COMPANY_SOLD.search(text[: group.start]):
            sold = frozenset((_P.TO,))
            yield Cue(*span, _K.MERGER_ACQUISITION, sold, sided=True, reverse=True, buyer=True, one=True)
        elif (
            group.passive
            and "Ⓞ" in ahead
            and (
                goods
                or ahead.startswith(" by Ⓞ")
                or TRADED.search(text, max(0, group.start - 80), group.start)
            )
        ):
            yield Cue(*span, _K.SUPPLY, frozenset((_P.BY, _P.TO)), apart=True)
        elif (goods or whom) and not group.passive and not _NO_GOODS.match(ahead):
            chosen = "to" in group.auxiliaries and text[: group.start].endswith("Ⓞ ")
            before = frozenset((_P.WITH, _P.OBJECT)) if chosen else frozenset((_P.WITH,))
            yield Cue(
                *span,
                _K.SUPPLY,
                with_listed(frozenset((_P.TO, _P.OBJECT, _P.OF, _P.FOR)), text, group.end),
                before=before,
                apart=True,
                sided=True,
                lonely=is_promised(group, text, ahead),
            )
    if _MERGE.match(text, group.verb):
        yield Cue(*span, _K.MERGER_ACQUISITION, WITH)
    output = _OF_OUTPUT.search(ahead) if group.says(_V.ACQUIRE, _V.PROCURE) and not group.passive else None
    if output is not None:
        yield Cue(*span, _K.OFFTAKE, frozenset((_P.FROM, _P.OF, _P.AT)), apart=True, sided=True)
        return
    licence = _KNOW_HOW.search(text, max(0, group.start - 40), group.end + 40)
    if (
        group.says(_V.PROCURE)
        and (source := _FROM_WHOM.match(ahead)) is not None
        and not HELD.search(source.group())
        and not group.passive
        and not _WHAT.search(text[: group.start])
    ):
        # "The van maker had bought from Foo": goods, whatever they are.
        yield Cue(*span, _K.SUPPLY, frozenset((_P.FROM,)), apart=True, sided=True)
        return
    if (
        group.says(_V.ACQUIRE)
        and licence is None
        and not _OVERTAKE.match(text, group.verb)
        and not _MERGE.match(text, group.verb)
        and not _THEIR_PART.match(ahead)
        and (not bought or _is_firm_bought(ahead))
    ):
        yield from _of_purchase(group, text[group.verb : group.end], ahead, bool(holding))
    elif group.says(_V.PROCURE) and goods and not _RIGHT.match(ahead):
        said = group.is_future or FIRM.search(text) or _SAID.search(text[: group.start])
        firm = bool(said) and not group.passive and bool(AMOUNT.match(ahead) or _FROM_IT.search(ahead))
        yield Cue(
            *span,
            _K.SUPPLY,
            with_listed(frozenset((_P.FROM, _P.AT)) if firm else frozenset((_P.FROM,)), text, group.end),
            apart=True,
            sided=True,
            lonely=firm,
        )
    if (group.says(_V.SELL) or _HANDS_OVER.match(text, group.verb)) and not goods:
        yield from sale_cues(group.start, group.end, ahead, text, passive=group.passive)
    money = _MONEY_IN.match(ahead) if group.says(_V.INVEST, _V.BACK) and not group.passive else None
    if money is not None:
        behind = frozenset((_P.IN,))
        lonely = bool(money["here"] or money["sum"])
        # Who put in a sum together are one bond, who only "have invested" each has its own.
        apart = "Ⓜ" not in ahead
        yield Cue(*span, _K.INVESTMENT, behind, sided=True, buyer=True, one=True, lonely=lonely, apart=apart)
    if group.says(_V.SIGN) and _SIGN.match(text, group.verb) and not NOUN_CUE.search(ahead):
        signed = _SIGNED_FOR.match(ahead)
        kind = _K.SUPPLY if signed and goods else purpose(text, group.start)
        kind = _K.SUPPLY if kind is None and _GOODS_FROM.search(text) else kind
        yield Cue(*span, kind, WITH, sided=True, lonely=bool(signed and goods), pair=True)
        if kind is None and _is_pact(group, text, ahead):
            yield Cue(*span, None, WITH, alliance=True)
    if group.says(_V.FOUND) and group.passive and _BY_SEVERAL.search(ahead):
        yield Cue(*span, _K.JOINT_VENTURE, frozenset((_P.BY,)), founds=True, strong=True, reverse=True)
    elif group.says(_V.FOUND) and _COMPANY.match(ahead):
        yield Cue(*span, _K.JOINT_VENTURE, WITH | {_P.BY}, founds=True, strong=True, pair=True)


def _goods(ahead: str) -> re.Match[str] | None:
    """What is traded, in so far as it does not tell what a plant or a business makes: "its battery arm"."""
    described = _DESCRIBED.search(ahead)
    here = TRADED.finditer(ahead, 0, described.start() if described is not None else len(ahead))
    return next((one for one in here if not _BUSINESS.match(ahead, one.end())), None)


def _is_pact(group: VerbGroup, text: str, ahead: str) -> bool:
    """Whether two companies agree to do something with goods or a plant: "Foo and Bar agree to turn the plant into"."""
    named = re.search(r"Ⓞ(?:'s [\w-]+)?,? (?:and|&) Ⓞ (?:have |had )?$", text[: group.verb])
    return named is not None and (TRADED.search(ahead) is not None or HELD.search(ahead) is not None)


def _is_firm_bought(ahead: str) -> bool:
    owner = _LEFT.match(ahead)
    return owner is not None and HELD.search(ahead, owner.end(), owner.end() + 45) is not None


def _of_purchase(group: VerbGroup, verb: str, ahead: str, holding: bool) -> Iterator[Cue]:
    span = group.start, group.end
    kind = _K.MERGER_ACQUISITION
    if group.passive:
        yield Cue(*span, kind, frozenset((_P.BY,)), sided=True, reverse=True, buyer=True, one=True)
        return
    whole = holding or _SAY.search(verb + ahead) is not None
    behind = frozenset((_P.OBJECT, _P.OF, _P.IN)) if whole else frozenset((_P.OBJECT,))
    behind = frozenset((_P.FROM,)) if "from Ⓞ" in ahead else behind
    lonely = "Ⓞ" not in ahead and (
        _REMAINS.match(ahead) is not None
        or (_THE_WHOLE.match(ahead) is not None and (holding or "⓪" in ahead))
    )
    if _SOME_SHARES.match(ahead) and not group.passive:
        yield Cue(
            *span,
            _K.INVESTMENT,
            behind | {_P.OF, _P.IN},
            sided=True,
            buyer=True,
            one=True,
            lonely=True,
        )
    elif _MINOR.search(ahead) is None:
        yield Cue(*span, kind, behind, sided=True, buyer=True, one=True, lonely=lonely)
