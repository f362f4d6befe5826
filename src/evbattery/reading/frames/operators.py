"""Who runs a plant, told by verbs: who builds it, by whom it is owned, with whom it is shared."""

from __future__ import annotations

import re
from collections.abc import Iterable

from evbattery.patterns import Gated
from evbattery.reading.blocks import BlockKind
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.frames.plants import propose_operator
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.reading.proposals import Findings
from evbattery.reading.sites import Site, Sites

#: "Foo and Bar, who own the plant through their joint venture Baz": Baz runs it.
_THROUGH = Gated(
    r"Ⓕ[^.;Ⓞ]{0,30}? (?:through|via) (?:its|their|a|the) (?:[\w-]+ ){0,3}?(?:joint venture|"
    r"venture|subsidiary|unit|arm|affiliate) (?:[\w-]+ ){0,2}?(?P<orgs>Ⓞ)"
)
_BUILD = (
    r"(?:took over|taken over|bought|acquired|"
    r"build|builds|building|built|construct|constructs|constructing|constructed|open|opens|"
    r"opening|opened|establish|establishing|established|operate|operates|"
    r"operating|operated|run|runs|running|ran|own|owns|owned|set up|setting up|erect|erecting|"
    r"erects|raising|raises|commission|commissions|commissioned|commissioning|"
    r"broke ground on|breaking ground on|break ground on|breaks ground on|broke ground for|locate|"
    r"site|launch|launched|inaugurate|inaugurates|inaugurated|"
    r"expand|expands|expanding|expanded|finaliz\w+ plans for|finalis\w+ plans for|plan|plans|"
    r"planned|planning|plans for|"
    r"invest Ⓜ in|investing Ⓜ in|invested Ⓜ in|invests Ⓜ in|spend Ⓜ on|spending Ⓜ on|"
    r"sinking Ⓜ into|pouring Ⓜ into|putting Ⓜ into|put Ⓜ into|lead|leads|leading|"
    r"walk away from|walks away from|walked away from|walking away from|pulls? out of|pulled out of|"
    r"g[ai]ve up|given up|gives up|"
    r"abandon|abandons|abandoned|scrap|scraps|scrapped|cancel|cancels|cancelled|canceled|shelve|"
    r"shelves|shelved|pause|pauses|paused|close|closes|closed|axe|axes|axed|drop|drops|dropped|"
    r"has|have|had|start|started|starts|starting|begin|began|begun|complete|completed|completing|"
    r"finish|finished|finishing|fit out|fitting out|adding|add|adds|added|"
    r"considering|proposed|proposing|gives? the nod to|given the nod to|go ahead with|"
    r"pushing ahead with|put off|puts off|restart|restarts|restarted|resume|resumes|resumed|"
    r"put up|puts up|creat\w+)"
)
#: A company that does something to a plant: the words between verb and plant name nothing else.
_ACTIVE = Gated(rf"\b{_BUILD}\b(?: [\w$'-]+,?){{0,9}}? (?:(?:in|at|of|to|on|for) )?Ⓕ")
_RUN = r"(?P<orgs>Ⓞ(?: \([^)]{1,50}\))?(?:(?:, | and |, and )(?:the )?(?:[\w-]+ ){0,3}?Ⓞ)*)"
_PASSIVE = Gated(
    r"Ⓕ[^.;]{0,60}?\b(?:built|operated|owned|run|led|developed|managed|constructed|inaugurated|"
    r"opened|jointly (?:owned|built|operated|run)|belong(?:s|ing)|held) "
    rf"(?:[\w ]{{0,20}}?)?(?:jointly )?(?:by|to|between) (?:the )?(?:[\w-]+ ){{0,3}}?{_RUN}"
)
_LED = Gated(r"Ⓕ \((?:led|operated|run|owned) by (?P<orgs>Ⓞ(?: and Ⓞ)*)\)")
_VENTURE = Gated(
    r"Ⓕ[^.;]{0,60}?\bjoint venture (?:between|of) (?:the )?(?:[\w-]+ ){0,3}?(?P<orgs>Ⓞ(?:(?:, |"
    r" and |, and )(?:the )?(?:[\w-]+ ){0,3}?Ⓞ)+)"
)
#: "A joint venture between Foo and Bar, will build a plant", "a plant that Foo is building with Bar".
_RELATIVE = Gated(
    rf"Ⓕ,? (?:that |which )?(?P<orgs>Ⓞ(?: and Ⓞ)*|it|they) (?:also |now |already |"
    rf"currently )?(?:is |are |was |were |has |have |had |will |wants to |plans to |"
    rf"had promised to |promised to |intends to )*{_BUILD}\b"
    r"(?P<with>(?: together| jointly)? with (?:the )?(?:[\w-]+ ){0,3}?Ⓞ)?"
)
#: The companies before a verb: one, or several joined, at the head of the clause.
_SUBJECT = Gated(
    r"Ⓞ(?: \([^)]{1,50}\))*(?:(?:,| and| &| or|, and) (?:the )?(?:[a-zA-Z-]+ ){0,4}?Ⓞ(?: \([^)]{1,50}\))*)*"
)
_NOT_SUBJECT = re.compile(
    r"(?:according to|said|told|per|with|from|by|than|like|against|for|to|of|at|including|"
    r"supplies|supply) (?:the )?(?:[\w-]+ ){0,3}$"
)
_TOGETHER = Gated(
    r"\b(?:deal|partnership|joint venture|agreement|venture|together|alliance|team\w*|"
    r"memorandum[\w ]*|collaborat\w+|pact) with (?:the )?(?:[\w-]+ ){0,4}?Ⓞ"
)
#: What stands before a plant of somebody else, or of nobody.
_NOT_OURS = re.compile(
    r"\b(?:like|such as|than|rival|other|compared|without|unlike|size of|for example|copy of)\b"
)
_FROM_OTHERS = re.compile(
    r"\b(?:buy|buys|acquires?|acquiring|take over|helps? to|"
    r"helping to|scoop\w+ up|offers? to|supply|supplies|contract to)\b",
    re.IGNORECASE,
)
#: A name that was not recognised as a company: the plant may well be its.
_STRANGER = Gated(
    r"(?<!^)(?<![.:;\"] )\b[A-Z][a-z]+'s? (?:decision|plan|plans|own|move|factory|plant)\b|"
    r"(?:^|, )[Tt]he (?!Board|Governor|Minister|President|Government|Mayor|State|Group|Company)[A-Z][a-zà-ÿ]+"
    r"(?: [A-Z][a-zà-ÿ]+)? (?:studies|wants|plans|will|inaugurat\w+|opened|announced|builds|intends) "
)

#: "..., Foo said on Monday", "executives of Foo announced": who speaks of the plant at the end of its sentence.
_SPEAKER = Gated(
    r"(?:, |[Ee]xecutives of |[Mm]anagement of |"
    r"[Oo]fficials of )(?:the )?(?:[\w-]+ ){0,3}?Ⓞ (?:said|announced|confirmed|says|revealed|"
    r"disclosed)\b"
)
#: "At its site in Győr, Foo makes ...".
_FRONTED = Gated(r"^(?:On|At|In|For|With) (?P<plant>Ⓕ),? (?:the )?Ⓞ")
_SPEAKS_OF_FOCUS = Gated(r"\b(?:it|its|they|their|it's)\b", re.IGNORECASE)
#: How many paragraphs after the headline belong to the lead.
_LEAD = 4


def read_operators(document: Document, sites: Sites, findings: Findings) -> None:
    """Propose operators from the sentences that speak of a plant, the first that tells one before the later ones."""
    headline = _headline_company(document)
    for site in sites.every():
        if site.is_split:
            _read_group(site, findings)
            continue
        if not site.owners and site.group is not None:
            source = site.group.phrases[0][1]
            for owner in site.group.owners:
                propose_operator(site, owner, source.start, source.end, findings)
        told = site.phrases or (site.group.phrases if site.group is not None else [])
        told = [
            (s, p)
            for s, p in told
            if (at := s.masked.position(p)) is not None and _THROUGH.match(s.masked.text, at)
        ] or told
        # The lead may tell whose the plant is that the headline spoke of.
        first = next((s for s, _ in told if s.block.kind is not BlockKind.HEADLINE), None)
        first = first if first is not None and first.paragraph <= _LEAD else None
        for number, (sentence, phrase) in enumerate(told):
            place = sentence.masked.position(phrase)
            if place is None or phrase.heading:
                continue
            owners, span = _stated(sentence, place)
            if not owners and not site.owners:
                owners, span = _doers(sentence, place)
            if not owners and not site.owners and (number == 0 or sentence is first):
                owners, span = _fall_back(sentence, phrase, place, headline), (place, place + 1)
            _propose(site, sentence, owners, span, findings)


def _read_group(group: Site, findings: Findings) -> None:
    """What is said of each of several plants: "each facility will be run as a joint venture of Foo and Bar"."""
    for sentence, phrase in group.phrases:
        place = sentence.masked.position(phrase)
        owners, span = _stated(sentence, place) if place is not None else ([], (0, 0))
        for member in group.members:
            _propose(member, sentence, owners, span, findings)


def _headline_company(document: Document) -> Organisation | None:
    """The one company that the headline names."""
    named = {
        id(org): org
        for s in document.sentences
        if s.block.kind is BlockKind.HEADLINE
        for _, m in s.orgs()
        for org in m.orgs
    }
    return next(iter(named.values())) if len(named) == 1 else None


def _stated(sentence: Sentence, place: int) -> tuple[list[Organisation], tuple[int, int]]:
    """The companies by which a plant is said to be built, owned or run."""
    masked = sentence.masked
    for pattern in (_THROUGH, _PASSIVE, _LED, _VENTURE, _RELATIVE):
        match = pattern.match(masked.text, place)
        if match is None:
            continue
        owners = _named(sentence, *match.span("orgs"))
        if pattern is _RELATIVE:
            if not owners:
                owners = list(_subjects(sentence, place))
            if match["with"]:
                owners += _named(sentence, *match.span("with"))
        if owners:
            return list(dict.fromkeys(owners)), match.span()
    return [], (place, place + 1)


def _doers(sentence: Sentence, place: int) -> tuple[list[Organisation], tuple[int, int]]:
    """The subject of the verb that does something to the plant."""
    for match in sentence.masked.find(_ACTIVE, 0, place + 1):
        if match.end() == place + 1 and not _FROM_OTHERS.search(
            sentence.masked.text[max(0, match.start() - 20) : match.end()]
        ):
            owners = list(_subjects(sentence, match.start()))
            if owners:
                return owners, match.span()
    return [], (place, place + 1)


def _fall_back(
    sentence: Sentence, phrase: FacilityPhrase, place: int, headline: Organisation | None
) -> list[Organisation]:
    """A plant that nobody is said to build belongs to the company that its sentence, or the one before, is about."""
    before = sentence.masked.text[max(0, place - 60) : place]
    if _NOT_OURS.search(before) or _FROM_OTHERS.search(before) or _STRANGER.search(sentence.masked.text):
        return []
    owners = list(_subjects(sentence, place))
    named = {id(m.org) for _, m in sentence.orgs()}
    if (
        not owners
        and (fronted := _FRONTED.match(sentence.masked.text)) is not None
        and fronted.start("plant") == place
    ):
        owners = _named(sentence, *fronted.span())
    if not owners and (speaker := _SPEAKER.search(sentence.masked.text, place)) is not None:
        owners = _named(sentence, *speaker.span())
    if not owners and not named and sentence.focus is not None and phrase.reference is not Reference.BARE:
        owners = [
            sentence.focus if headline is None or _SPEAKS_OF_FOCUS.search(sentence.masked.text) else headline
        ]
    return owners


def _named(sentence: Sentence, start: int, end: int) -> list[Organisation]:
    return [org for _, m in sentence.masked.inside(start, end) if isinstance(m, OrgMention) for org in m.orgs]


def _subjects(sentence: Sentence, verb: int) -> Iterable[Organisation]:
    """The companies that do what the verb at *verb* says, and those that do it with them."""
    text = sentence.masked.text
    runs = [
        run
        for run in _SUBJECT.finditer(text, 0, verb)
        if not _NOT_SUBJECT.search(text[max(0, run.start() - 40) : run.start()])
    ]
    owners = _named(sentence, *runs[-1].span()) if runs else []
    if not owners:
        every = [m for place, m in sentence.orgs() if place < verb]
        if every:
            owners = [every[-1].org]
        elif re.search(r"\b(?:it|they|we|It|They|We)\b", text[:verb]) and sentence.focus is not None:
            owners = [sentence.focus]
    shared = _TOGETHER.search(text, 0, verb)
    if shared:
        owners += _named(sentence, *shared.span())
    return dict.fromkeys(owners)


def _propose(
    site: Site, sentence: Sentence, owners: Iterable[Organisation], span: tuple[int, int], findings: Findings
) -> None:
    start, end = sentence.masked.span(*span)
    for owner in owners:
        propose_operator(site, owner, start, end, findings, sentence)
