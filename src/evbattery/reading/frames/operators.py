"""Who runs a plant, told by verbs: who builds it, by whom it is owned, with whom it is shared."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from evbattery.patterns import Gated
from evbattery.reading.blocks import BlockKind
from evbattery.reading.company_focus import is_of_somebody, topic_company
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import FacilityPhrase, Reference
from evbattery.reading.facility_words import FOREIGN
from evbattery.reading.frames.plants import propose_operator
from evbattery.reading.mentions import Organisation
from evbattery.reading.objects import is_object
from evbattery.reading.only_plants import only_actors, single
from evbattery.reading.plant_owners import (
    FROM_OTHERS,
    THROUGH,
    buyers,
    doers,
    stated_owners,
)
from evbattery.reading.proposals import Findings
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.reading.subjects import companies_between, subjects

#: What stands before a plant of somebody else, or of nobody.
_NOT_OURS = re.compile(
    r"\b(?:(?:I|you|we) would have|like|such as|than|rival|other|compared|without|unlike|size of|for example|copy of)\b"
)
#: A name that was not recognised as a company: the plant may well be its.
_STRANGER = Gated(
    r"(?<!^)(?<![.:;\"] )\b[A-Z][a-z]+'s? (?:decision|plan|plans|own|move|factory|plant)\b|"
    r"(?:^|, )[Tt]he (?!Board|Governor|Minister|President|Government|Mayor|State|Group|Company)[A-Z][a-zà-ÿ]+"
    r"(?: [A-Z][a-zà-ÿ]+)? (?:studies|wants|plans|will|inaugurat\w+|opened|announced|builds|intends) |"
    # "Its supplier runs a plant in Győr": somebody whom the text does not name.
    r"(?:^|[;,] |\band |\bbut )(?:[Ii]ts|[Tt]heir|[Oo]ur|[Aa]|[Oo]ne) (?:[\w-]+ ){0,2}?(?:partner|rival|supplier|"
    r"customer|competitor|licensor|licensee|neighbou?r|shareholder|buyer|backer|investor) "
    r"(?:[a-z]+(?:[^s]s|ed)|has|will|is|was|had|would|runs?|built|plans) "
)

#: "..., Foo said on Monday", "executives of Foo announced": who speaks of the plant at the end of its sentence.
_SPEAKER = Gated(
    r"(?:, |[Ee]xecutives of |[Mm]anagement of |"
    r"[Oo]fficials of )(?:the )?(?:[\w-]+ ){0,3}?Ⓞ (?:said|announced|confirmed|says|revealed|"
    r"disclosed)\b|, (?:said|says|according to) (?:the )?(?:[\w-]+ ){0,3}?Ⓞ"
)
#: "At its site in Győr, Foo makes ...", "Meanwhile, in a pilot plant on the same site, Foo makes ...".
_FRONTED = Gated(
    r"^(?:[A-Z][a-z]+, )?(?:[Oo]n|[Aa]t|[Ii]n|[Ff]or|[Ww]ith) (?P<plant>Ⓕ)(?: (?:on|at|in|near|"
    r"beside) [^.;,ⓄⒻ]{3,30})?,? "
    r"(?:the )?Ⓞ"
)
#: "A third plant is nearing completion near Győr: the start-up Foo, ... wants to".
_COLON = re.compile(r"Ⓕ[^.;:ⓄⒻ]{0,80}: (?:the )?(?:[\w-]+ ){0,3}?(?P<orgs>Ⓞ)(?!'s?\b)")
_BELONGS = Gated(
    r"(?:It|This|The (?:[\w-]+ )?(?:plant|site|works|factory|facility|line)) (?:still |now |jointly )?"
    r"(?:belongs (?:jointly )?to|is (?:jointly |wholly )?(?:owned|run|operated) by) (?:the )?(?:[\w-]+ ){0,3}?"
    r"(?P<orgs>Ⓞ(?: and Ⓞ)*)"
)
_SUPPLIES = re.compile(
    r"Ⓕ[^.;ⒻⓄ]{0,60}? (?:suppl(?:y|ies|ied|ying)|deliver\w*|ships?|shipped|sells?|serv(?:es?|ing)|feeds?) (?:to )?"
    r"(?:[\w-]+ ){0,3}?Ⓞ"
)
#: "Deliveries out of the plant": the company spoken of before may well be who gets them.
_DELIVERED = re.compile(
    r"\b(?:[Dd]eliver\w*|[Ss]uppl(?:y|ies|ied)|[Ss]hip\w*|[Ss]ourced?|[Pp]urchase\w*)\b[^.;]*\b(?:from|out of|by) $"
)
#: "Black mass that goes to a refinery": who gets goods is not who sends them.
_SENT_TO = re.compile(
    r"\b(?:go|goes|going|gone|went|sent|sends?|ship(?:s|ped|ping)?|sold|sells?|trucked|exported|exports?|handed|passed|"
    r"travels?|transported) (?:[\w-]+ ){0,3}?to (?:the )?$"
)
_PROMISED = re.compile(r"\W*(?:had |has )?(?:promised|announced|pledged|proposed)\b")
_SPEAKS_OF_FOCUS = Gated(r"\b(?:it|its|they|their|it's)\b", re.IGNORECASE)
#: Several companies that act.
_SEVERAL = re.compile(r"(?:(?!Ⓞ)[\w'-]+ ){0,4}Ⓞ(?:, Ⓞ)*,? and (?:the )?(?:[\w-]+ ){0,3}Ⓞ ")
_VENTURE = re.compile(r"\b(?:joint(?:ly)?|venture|together|joining forces|partnership)\b")
#: "A sister factory": whose the plant is that was spoken of before.
_SISTER = re.compile(r"(?:[Aa]|[Ii]ts|[Tt]he|[Aa]nother) (?:[a-z-]+ )?(?:sister|twin) (?!compan)")
#: How many paragraphs after the headline belong to the lead.
_LEAD = 4
#: In so many sentences a plant is spoken of again.
_AGAIN = 2


def _is_strangers(sentence: Sentence) -> bool:
    """Whether somebody acts who was not made out to be a company, or whom no name tells."""
    nobody = sentence.focus is None and is_of_somebody(sentence.masked.text)
    return nobody or _STRANGER.search(sentence.masked.text) is not None


def read_operators(document: Document, sites: Sites, findings: Findings) -> None:
    """Propose operators from the sentences that speak of a plant, the first that tells one before the later ones."""
    headline, topic = _headline_company(document), topic_company(document.sentences)
    _read_belonging(document, sites, findings)
    for site in sites.every():
        if site.is_split:
            _read_group(site, findings)
            continue
        told = site.phrases or (site.whole.phrases if site.whole is not None else [])
        told = [
            (s, p)
            for s, p in told
            if (at := s.masked.position(p)) is not None and THROUGH.match(s.masked.text, at)
        ] or told
        # The lead may tell whose the plant is that the headline spoke of.
        first = next((s for s, _ in told if s.block.kind is not BlockKind.HEADLINE), None)
        first = first if first is not None and first.paragraph <= _LEAD else None
        for sentence, phrase in told:
            place = sentence.masked.position(phrase)
            if place is not None and not phrase.heading:
                _propose(site, sentence, *stated_owners(sentence, place), findings)
                _propose(site, sentence, *buyers(sentence, place), findings)
        if not site.owners and site.whole is not None:
            source = site.whole.phrases[0][1]
            for owner in site.whole.owners:
                propose_operator(site, owner, source.start, source.end, findings)
        for number, (sentence, phrase) in enumerate(told):
            place = sentence.masked.position(phrase)
            if place is None or phrase.heading or site.owners:
                continue
            owners, span = doers(sentence, place)
            elder = sites.in_focus(sentence) if number == 0 and _SISTER.match(phrase.words) else None
            if not owners and elder is not None:
                owners, span = elder.owners, (place, place + 1)
            if not owners and (number == 0 or sentence is first):
                several = _several_before(document, sentence) if number == 0 else None
                span = place, place + 1
                owners = (
                    several if several is not None else _fall_back(sentence, phrase, place, headline, topic)
                )
            _propose(site, sentence, owners, span, findings)
        if topic is not None and _is_spoken_of_with(site, topic):
            sentence, phrase = next(one for one in told if one[0].block.kind is not BlockKind.HEADLINE)
            place = sentence.masked.position(phrase) or 0
            _propose(site, sentence, [topic], (place, place + 1), findings)
    alone = single(sites)
    if alone is not None and not alone.owners:
        sentence, phrase = alone.phrases[0]
        place, text = sentence.masked.position(phrase) or 0, sentence.masked.text
        others = _NOT_OURS.search(text, max(0, place - 30), place) is not None and "without it" not in text
        if not (others or _is_strangers(sentence)):
            _propose(alone, sentence, only_actors(document), (place, place + 1), findings)


def _is_spoken_of_with(site: Site, topic: Organisation) -> bool:
    """Whether a plant that no sentence gives to anybody is spoken of again and again beside one company alone."""
    told = [sentence for sentence, _ in site.phrases if sentence.block.kind is not BlockKind.HEADLINE]
    if site.owners or site.plural or site.whole is not None or len({id(one) for one in told}) < _AGAIN:
        return False
    strangers = any(_is_strangers(one) or FOREIGN.search(one.masked.text) for one in told)
    return not strangers and site.around.keys() == {id(topic)}


def _read_belonging(document: Document, sites: Sites, findings: Findings) -> None:
    """As in "It belongs to Foo": the plant that the sentence before spoke of."""
    for before, sentence in pairwise(document.sentences):
        match = _BELONGS.match(sentence.masked.text)
        site = (
            sites.in_focus(sentence) if match is not None and before.paragraph == sentence.paragraph else None
        )
        if (
            match is not None
            and site is not None
            and not site.owners
            and any(s is before for s, _ in site.phrases)
        ):
            _propose(site, sentence, companies_between(sentence, *match.span("orgs")), match.span(), findings)


def _read_group(group: Site, findings: Findings) -> None:
    """What is said of each of several plants: "each facility will be run as a joint venture of Foo and Bar"."""
    for sentence, phrase in group.phrases:
        place = sentence.masked.position(phrase)
        owners, span = stated_owners(sentence, place) if place is not None else ([], (0, 0))
        if place is not None and not (owners or group.owners):
            owners, span = doers(sentence, place)
        for member in group.parts:
            spots = [(s, s.masked.position(p)) for s, p in member.phrases]
            told = any(stated_owners(s, at)[0] for s, at in spots if at is not None)
            if told and _PROMISED.match(sentence.masked.text, span[1] - 1):
                continue  # Who promised them need not run the one that is told apart.
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


def _several_before(document: Document, sentence: Sentence) -> list[Organisation] | None:
    """Whose the plant of a sentence without companies is where several act in the one before: a venture's, or open."""
    before = document.sentences[sentence.index - 1] if sentence.index else None
    if before is None or before.paragraph != sentence.paragraph:
        return None
    if any(not is_object(sentence.masked.text, place) for place, _ in sentence.orgs()):
        return None
    acting = _SEVERAL.match(before.masked.text)
    if acting is None:
        return None
    return companies_between(before, *acting.span()) if _VENTURE.search(before.masked.text) else []


def _fall_back(
    sentence: Sentence,
    phrase: FacilityPhrase,
    place: int,
    headline: Organisation | None,
    topic: Organisation | None,
) -> list[Organisation]:
    """A plant that nobody is said to build belongs to the company that its sentence, or the one before, is about."""
    before = sentence.masked.text[max(0, place - 60) : place]
    strange = phrase.reference is Reference.NEW and not phrase.another
    sent = strange and _SENT_TO.search(before) is not None
    if sent or _NOT_OURS.search(before) or FROM_OTHERS.search(before) or _is_strangers(sentence):
        return []
    owners = list(subjects(sentence, place))
    # A plant that opens its sentence is not that of the companies that it supplies or makes cells for.
    named = {
        id(m.org)
        for spot, m in sentence.orgs()
        if spot < place
        or not (_SUPPLIES.match(sentence.masked.text, place) or is_object(sentence.masked.text, spot))
    }
    if (
        not owners
        and (fronted := _FRONTED.match(sentence.masked.text)) is not None
        and fronted.start("plant") == place
    ):
        owners = companies_between(sentence, *fronted.span())
    if not owners and (named_behind := _COLON.match(sentence.masked.text, place)) is not None:
        owners = companies_between(sentence, *named_behind.span("orgs"))
    if not owners and (speaker := _SPEAKER.search(sentence.masked.text, place)) is not None:
        owners = companies_between(sentence, *speaker.span())
    if not owners and not named and _DELIVERED.search(before) is not None:
        return [topic] if topic is not None else []
    if not owners and not named and sentence.focus is not None and phrase.reference is not Reference.BARE:
        owners = [
            sentence.focus if headline is None or _SPEAKS_OF_FOCUS.search(sentence.masked.text) else headline
        ]
    return owners


def _propose(
    site: Site, sentence: Sentence, owners: Iterable[Organisation], span: tuple[int, int], findings: Findings
) -> None:
    start, end = sentence.masked.span(*span)
    for owner in owners:
        propose_operator(site, owner, start, end, findings, sentence)
