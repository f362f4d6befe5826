"""Who acts in a clause and who stands on the far side of a bond, also where a pronoun, or nobody, is named."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evbattery.reading.asides import is_aside
from evbattery.reading.frames.tie_cue import Cue
from evbattery.reading.frames.tie_roles import Part, Run
from evbattery.reading.frames.tie_subjects import Scene
from evbattery.reading.mentions import Measured, Organisation
from evbattery.values.vocabulary import PartnershipKind

#: A partner without a name.
_UNNAMED = re.compile(
    r"\b(?:with|from|to|by|between|among) (?:(?:an?|the|its|several|some|two|three|other|various|one|"
    r"different)\b(?! (?:(?:very )?(?:end|start|middle|beginning|turn|close|time|summer|autumn|spring|"
    r"winter|year)\b|Ⓓ))"
    r"(?! (?:[\w⓪/:-]+ ){0,3}(?:structure|capacity|volume|value|term|total|view|investment|"
    r"focus|aim|duration|capital|output|share)\b)|(?:[A-ZⓁ][\w-]* )?[a-z]+(?:ers|ies|ors)\b)"
)
#: Who acts stands behind: "Under a deal with Foo, Bar will ...".
_ASIDE = re.compile(
    r"(?:Ⓓ[,:]? )?(?:through|under|with|in|by|as part|following|after|via|thanks|on the basis|"
    r"according|having|besides|alongside)\b",
    re.IGNORECASE,
)
_WHEREBY = re.compile(
    r",? (?:under which|whereby|in which|that (?:will |would )?(?:sees?|makes?|gives?|allows?|lets?|"
    r"grants?)|giving|making) ?$"
)
_WITH_WHOM = re.compile(r",? (?:with|to|from|by) (?:whom|which)\b")
_IN_WHICH = re.compile(r",? (?:in|of) which (?:it|they|Ⓞ)\b")
_GIVEN = re.compile(
    r"\b(?:award\w*|gave|give[sn]?|giving|grant\w*|pay\w*|paid|hand\w*|sold|sells?|sen[dt]\w*) $"
)
#: "A contract with Foo secures Bar ten years of supply": who is served is the other party.
_SERVES = re.compile(r"\b(?:secur|giv|guarante|provid|bring|ensur|grant|allow|assur|earn)(?:es?|s|ed|ing)? $")
_IT = re.compile(r"(?:it|they|which)\b")
#: "Cells come from Foo, a company that licensed": who did stands before the relative, whatever its part there.
_RELATIVE = re.compile(r"(?:, an? [^,.;:Ⓞ]{3,60}?)?,? (?:that|which|who) (?:also |once |now )?")
#: "Foo, whose process Bar licensed": from Foo.
_WHOSE = re.compile(r",? whose (?:[\wⓍ'-]+ ){1,5}Ⓞ (?:also |once |now )?")
#: "The first of its kind between a cell maker and a recycler": whose venture it is was told before.
_RANKED = re.compile(
    r", (?:the|its|one of the) (?:[\w'-]+ ){0,2}?(?:first|second|third|latest|only|[a-z]+est)\b.*"
)
#: Somebody whose name is not known acts.
_OTHER_SUBJECT = re.compile(
    r"(?:^|, |\band )(?!(?:Ⓓ,? )?(?:it|they|we|there|this|that|which|its|their|our|also|another|one|some|most|"
    r"the (?:company|firm|group|deal|contract|agreement|order|licen[cs]e))\b)"
    r"(?:[\w'ⓁⒻⓃⓂⒹ-]+ ){1,5}(?:(?:is|are|was|were)(?! (?:\w+ly )?[a-z]+(?:ed|en|lt|ld|nt|de)\b)|"
    r"(?:has|have|had|will|would)(?! be)|(?<!was )(?<!were )(?<!is )(?<!are )(?<!been )(?<!be )[a-z]+ed|"
    r"signs?|plans?|also|remains?|bec[oa]mes?|buys?|takes?|gets?|uses?|makes?|wants?)\b",
    re.IGNORECASE,
)
#: "The Japanese will supply Foo", "a rival supplies Foo": right before the verb.
_SUBJECT_ALONE = re.compile(
    r"(?:^|[,;] |\band )(?:[Tt]he (?:[A-Z][a-z]+ )?(?:[A-Z][a-z]+|government|state|authorities|rivals?|competitors?)|"
    r"(?:[Aa]n?|[Tt]wo|[Oo]ther) (?:[a-z]+ )?(?:rivals?|competitors?)) $"
)
#: The two who were named before.
_TWO = re.compile(r"\b(?:two|pair|duo|both)\b|Ⓝ", re.IGNORECASE)
_THREE = re.compile(r"[Tt]he (?:three|trio)\b")
PAIR_NAMED = re.compile(
    r"(?:[Tt]he (?:three|trio)\b|[Tt]he (?:two|pair|duo|partners)\b|[Bb]oth\b|[Tt]he Ⓝ (?:companies|"
    r"partners|firms|groups|sides|"
    r"parties|[a-z]+ed|have|had|are|will|also|plan|want)\b|[Tt]hey\b)"
)
#: A paper of its own: "an order with Foo, and the framework with Bar".
NOUN_BETWEEN = re.compile(
    r"\b(?:an?|the|its|their|another|one|earlier|previous) (?:[\wⓍⓂⒽⒺⓉ-]+ ){0,3}(?:deal|contract|agreement|"
    r"framework|order|partnership|pact|venture|"
    r"licen[cs]e|memorandum|stake)\b"
)
#: "A venture with Foo and a licence from Bar": Foo has no part in the licence.
_AND_A = re.compile(r",? (?:and|plus|as well as) (?:an?|the|its|their|another) (?:[\wⓍⓂⒽⒺⓉ-]+ ){0,4}")
#: "An order for Foo, with Bar as second source".
#: "Has been a shareholder for years and holds a tenth of its shares": of the company in focus.
_ITS_EQUITY = re.compile(r"\bof (?:its|the company's) (?:share capital|equity|shares|stock|capital)\b")
_SECOND = re.compile(r" as (?:an? |the )?(?:second|third|back-?up|further|additional|alternative)\b")
#: Behind a relative clause the main one goes on: "whose customers include Foo, said it had raised money from Bar".
_NEW_CLAUSE = re.compile(
    r", (?:said|says|told|has|had|will|is|was|plans|announced|raised|reported|expects|wants)\b"
)
#: "The order from Foo is the third that Bar has booked": who acts stands in a relative clause.
_BOOKED = re.compile(r"(?:that|which) $")
_HAS_BOOKED = re.compile(
    r" (?:has |have |had )?(?:booked|won|signed|secured|received|landed|struck|agreed|concluded|announced)\b"
)
#: "Bought Foo in 2016 and Bar three years later".
_AND_ANOTHER = re.compile(
    r"(?:,? (?:in|for|on) (?:about |some )?[ⒹⓂ]| Ⓓ){1,2},? and (?:[\wⓍ-]+ ){0,3}?Ⓞ(?!'s| (?:has|had|is|"
    r"was|will|said|[a-z]+ed|[a-z]+s)\b)"
)
_TRADE = (PartnershipKind.SUPPLY, PartnershipKind.OFFTAKE)
#: Parts that tie only who stands there first.
_LOOSE = (Part.OF, Part.FOR)
#: "A licence on Foo's process".
_TECHNOLOGY = (Part.FOR, Part.OUT, Part.TO, Part.OBJECT)


def names_nobody(text: str, start: int, end: int) -> bool:
    """Whether the words between two positions speak of a partner without a name."""
    return _UNNAMED.search(_RANKED.sub("", text[start:end])) is not None


def has_other_subject(opening: str) -> bool:
    """Whether somebody whose name is not known acts in a stretch without companies that act."""
    return bool(_OTHER_SUBJECT.search(opening) or _SUBJECT_ALONE.search(opening))


def actors_of(
    cue: Cue, low: int, before: list[Run], behind: list[Run], partners: list[Run], runs: list[Run], text: str
) -> list[Run]:
    """Who acts: the nearest company before that stands where a subject stands, also that of a pronoun or a relative."""
    free = [run for run in before if run not in partners and not is_aside(text, run.start, cue.start)]
    acting = [
        run
        for run in free
        if run.part in cue.subject
        or text.startswith((", which", ", who"), run.end)
        or _RELATIVE.fullmatch(text, run.end, cue.start)
    ]
    whose = [run.end for run in before if _WHOSE.fullmatch(text, run.end, cue.start)]
    acting = acting if not whose else [run for run in before if run.start > whose[0]]
    few = cue.apart or sum(len(run.orgs) for run in partners) < 2
    if not acting and few and _ASIDE.match(text, low):
        acting = [run for run in behind if run not in partners and run.part is Part.SUBJECT][:1]
    if not acting:
        acting = [
            run
            for run in behind
            if run not in partners and _BOOKED.search(text[: run.start]) and _HAS_BOOKED.match(text, run.end)
        ][:1]
    if not acting and _IT.match(text, low):
        acting = [run for run in runs if run.end <= low and run.part is Part.SUBJECT]
    if not acting:
        acting = [run for run in behind if run.part is Part.OBJECT and _SERVES.search(text[: run.start])][:1]
    if not acting and cue.lonely:
        acting = [run for run in free if run.part in (Part.FOR, Part.TO, Part.FROM)]
    if not acting and cue.under and cue.kind is PartnershipKind.LICENSING:
        # "The plant of Foo was built under a licence of Bar".
        acting = [run for run in free if run.part is Part.OF]
    return acting[-1:]


def partners_of(cue: Cue, before: list[Run], behind: list[Run], text: str) -> list[Run]:
    """Whom the clause names on the far side of the bond."""
    found = [
        run
        for run in before
        if (
            run.part in cue.before
            and not _AND_A.fullmatch(text, run.end, cue.start)
            and not (run.part is Part.WITH and text.startswith((", which ", ", who "), run.end))
        )
        or _WITH_WHOM.match(text, run.end)
        or (cue.kind is PartnershipKind.INVESTMENT and _IN_WHICH.match(text, run.end))
        or _WHOSE.fullmatch(text, run.end, cue.start)
    ]
    if (
        (cue.strong or cue.kind is PartnershipKind.SUPPLY)
        and not found
        and before
        and _GIVEN.search(text[: before[-1].start])
    ):
        found = before[-1:]
    for run in behind:
        if found and found[-1] in behind and NOUN_BETWEEN.search(text, found[-1].end, run.start):
            break
        another = _AND_ANOTHER.match(text, found[-1].end) if found and cue.one else None
        if another is not None and another.end() == run.start + 1:
            found.append(run)
            break
        if found and _SECOND.match(text, run.end):
            continue
        if found and _NEW_CLAUSE.search(text, cue.end, run.start):
            break
        if run.part is Part.SUBJECT and cue.under and run is behind[0]:
            continue
        if run.part is Part.SUBJECT and Part.SUBJECT not in cue.behind:
            if not found and _WHEREBY.fullmatch(text, cue.end, run.start):
                found.append(run)
            break
        process = cue.kind is PartnershipKind.LICENSING and run.possessive and run.part in _TECHNOLOGY
        if process or (run.part in cue.behind and not (found and run.part in _LOOSE)):
            found.append(run)
            if cue.one and not _AND_ANOTHER.match(text, run.end):
                break
    return found


def lonely_partner(
    cue: Cue, mine: list[Organisation], before: list[Run], scene: Scene, high: int
) -> list[Organisation]:
    """With whom the only company of a clause is tied: who tells of it, else the company that the text is about."""
    focus, topic = scene.sentence.focus, scene.topic
    if not cue.lonely or not mine or names_nobody(scene.text, cue.start, high):
        return []
    earlier = [org for run in before for org in run.orgs if run.part is Part.SUBJECT and org not in mine]
    if earlier:
        return earlier[-1:]
    if cue.kind is PartnershipKind.MERGER_ACQUISITION:
        # Whose shares or plant are bought, where a sale was told before: his who sold.
        sold = [
            b.parties[1]
            for b in scene.bonds.found
            if b.kind is cue.kind and b.directed and b.parties[1] not in mine
        ]
        if sold:
            return sold[-1:]
    pool = [org for org in dict.fromkeys((focus, topic)) if org is not None and org not in mine]
    told = scene.bonds.in_mind(scene.sentence, (*_TRADE, cue.kind)) if len(pool) > 1 else None
    if told is not None and all(map(told.has_party, pool)):
        # "Foo sells to Bar. A week ago it was Baz that signed": with Foo too, whom the text is about.
        return [topic] if topic is not None else []
    invests = cue.kind is PartnershipKind.INVESTMENT and not _ITS_EQUITY.search(scene.text, cue.end)
    return pool if len(pool) == 1 and not (mine[0] is topic and (invests or scene.dominant)) else []


def implied(scene: Scene, named: Sequence[Organisation], *, topical: bool) -> list[Organisation]:
    """The company that the clause speaks of without naming it."""
    pool = [org for org in (scene.sentence.focus, scene.topic) if org is not None and org not in named]
    before = scene.bonds.in_mind(scene.sentence, _TRADE) if len(pool) > 1 else None
    # Where a deal between the two was told, the next one is that of the company that the text is about.
    tied = before is not None and all(map(before.has_party, pool))
    return pool[-1:] if topical or tied else pool[:1]


def the_two(scene: Scene, low: int, end: int, venture: Organisation | None) -> list[Organisation]:
    """The two companies that the clause calls "the two": those of the bond in mind, else those spoken of last."""
    match = PAIR_NAMED.search(scene.text, low, end)
    if match is None:
        return []
    count = next((m for _, m in scene.sentence.masked.inside(*match.span())), None)
    if _THREE.match(scene.text, match.start()) or (isinstance(count, Measured) and count.figure.low != 2):
        told = 3 if not isinstance(count, Measured) else count.figure.low
        return list(scene.bonds.named) if len(scene.bonds.named) == told else []
    here = list(dict.fromkeys(scene.before(end)))
    if len(here) > 1:
        return here[-2:]
    if scene.bonds.pair:
        return list(scene.bonds.pair)
    bond = scene.bonds.in_mind(scene.sentence)
    if bond is not None and len(bond.parties) == 2:
        return list(bond.parties)
    if not _TWO.search(scene.text, low, end):
        return []
    spoken = [*scene.bonds.spoken, *scene.before(low)]
    last = [org for org in dict.fromkeys(reversed(spoken)) if org is not venture][:1]
    focus = scene.sentence.focus
    return [*last, focus] if last and focus is not None and focus not in last else []
