"""What a plant makes, told by what is said of it: "the first will assemble packs"."""

from __future__ import annotations

import re

from evbattery.patterns import Gated
from evbattery.reading.document import Sentence
from evbattery.reading.facility_kinds import kind_of
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.goods import MATERIALS
from evbattery.reading.mentions import PlaceMention
from evbattery.reading.plant_in_mind import site_in_mind
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites
from evbattery.values.vocabulary import FacilityKind

_MAKES = Gated(
    r"Ⓕ,? ?(?:(?!\b(?:while|but|whereas)\b)[^.;Ⓕ]){0,50}?\b(?:focus(?:ed|es)? on|targeting|"
    r"mak(?:e|es|ing)|made(?= Ⓝ)|produc(?:e|es|ed|ing)|dedicated to|assembl(?:e|es|ed|ing)|put(?:s|ting)? together|"
    r"manufactur(?:e|es|ed|ing)|"
    r"turn(?:s|ing)? out|process(?:es|ing)?|recycl(?:e|es|ing)|(?:supply|supplies|supplying)(?: Ⓞ with)?|"
    r"(?:deliver|ship)(?:s|ing)?|for) (?P<what>[^.;Ⓕ]{3,70})"
)
_MADE_AT = Gated(
    r"\b(?:rollout of|produc\w+|mak\w+|assembl\w+|manufactur\w+|"
    r"roll\w* off) (?P<what>[^.;Ⓕ]{3,60}?) (?:at|in|from|off the (?:[\w-]+ )?lines? (?:at|in|"
    r"of)) Ⓕ|"
    rf"(?P<what2>(?:[\w-]+ |Ⓧ ){{0,3}}?(?:cells|packs|modules|batteries|{MATERIALS}|materials?))"
    r"(?: for \w+)? (?:are supposed to |will |are to |have been |have |has been |are )?"
    r"(?:(?:come|comes|came|coming|roll|rolling|rolled|ship|emerg\w+)(?: out)? (?:of|off|from)|leav\w+|left) Ⓕ"
)
#: "A factory of cells", as other languages say it.
_OF = Gated(rf"Ⓕ of (?P<what>(?:[a-z-]+ |Ⓧ ){{0,3}}?(?:cells|packs|modules|batteries|{MATERIALS})\b)")
_NOT_WHAT = re.compile(
    r"^(?:about|around|some|up to|more than|over|at least|[ⓃⓂⒹ])|\b(?:market|customers?|workers?|"
    r"jobs|people|employees)\b"
)
#: Batteries that are put together are packs.
_ASSEMBLED = re.compile(r"\b(?:assembl\w+|put(?:s|ting)? together)\b")
#: So many goods a year are goods: "it turns out Ⓝ packs a year".
_COUNTED = re.compile(
    r"^(?:(?:about|around|some|up to|more than|over|at least) )?Ⓝ (?=(?:[\w-]+ )?(?:packs|modules|cells|batteries)\b)"
)
#: "Clears the way for Foo to make storage batteries in Győr": what a town's plant makes, without a noun for the plant.
_MADE_IN = Gated(
    r"\b(?:mak(?:e|es|ing)|produc(?:e|es|ing)|assembl(?:e|es|ing)|manufactur(?:e|es|ing)|build|"
    r"building|turn(?:s|ing)? out|ship(?:s|ping)?|deliver(?:s|ing)?) (?P<what>[^.;Ⓕ]{3,60}?) (?:in|at|from) Ⓛ"
)
#: "It has been putting together packs": the plant that the section is about; "production of cells is to begin" that
#: in mind.
_IT_MAKES = Gated(
    r"^(?P<noun>Production|Manufactur(?:e|ing)|Assembly) of (?P<made>[^.;Ⓕ,]{3,60}?) (?:is|was|will|would|should|"
    r"began|begins|started|starts|has (?:begun|started))\b(?! (?:be )?(?:moved|stopped|ended|halted|given))|"
    r"(?:^It|\bit|\bwhich) (?:will |has been |is |(?:is|was) (?:meant |supposed |designed )?to |also )*"
    r"(?:mak(?:e|es|ing)|produc(?:e|es|ing)|"
    r"assembl(?:e|es|ing)|put(?:s|ting)? together|turn(?:s|"
    r"ing)? out) (?P<what>[^.;Ⓕ,]{3,60})"
)

#: "Packs for buses, 60,000 a year": a sentence without a verb, below the name of a plant.
_FRAGMENT = re.compile(
    rf"(?P<what>(?:[\w-]+ |Ⓧ ){{0,3}}?(?:cells|packs?|modules|{MATERIALS})"
    r"(?: assembly| production| manufacturing| line)?)(?=,| for| since| with|[.:;]|$)",
    re.IGNORECASE,
)


def read_made_there(sentence: Sentence, sites: Sites) -> None:
    """Give plants the kind that sentences tell of them by their town or as "it", where no phrase tells it."""
    section = sites.sections.get(sentence.index)
    fragment = _FRAGMENT.match(sentence.masked.text) if section is not None else None
    if section is not None and fragment is not None and not section.kind_said:
        kind = kind_of(fragment["what"])
        if kind is not None:
            section.kind, section.kind_span, section.kind_said = (
                kind,
                sentence.masked.span(*fragment.span()),
                True,
            )
    for pattern in (_MADE_IN, _IT_MAKES):
        for match in sentence.masked.find(pattern):
            place = sentence.masked.at.get(match.end() - 1)
            what = match["made"] if pattern is _IT_MAKES and match["noun"] else match["what"]
            if pattern is _MADE_IN:
                site = sites.by_place(place) if isinstance(place, PlaceMention) else None
            elif match["noun"] is not None:
                site = site_in_mind(sentence, sites)
            else:
                site = sites.sections.get(sentence.index)
                if site is None and match.start() == 0 and sites.spoke_before(sentence):
                    site = sites.in_focus(sentence)
            kind = kind_of(what)
            if (
                site is not None
                and kind is not None
                and site.may_be(kind)
                and not _NOT_WHAT.search(_COUNTED.sub("", what))
                and not _is_anothers(sentence, match.start(), site)
            ):
                site.kind, site.kind_span, site.kind_said = kind, sentence.masked.span(*match.span()), True


def _is_anothers(sentence: Sentence, position: int, site: Site) -> bool:
    """Whether only other companies than the plant's stand before: what they make in the town is made elsewhere."""
    named = [org for place, m in sentence.orgs() if place < position for org in m.orgs]
    return bool(named and site.owners) and not any(org is owner for org in named for owner in site.owners)


def read_predicate_kinds(sentence: Sentence) -> None:
    """Give the phrases of a sentence the kind that their predicates tell, where their own words leave it open."""
    for pattern, at_end in ((_OF, False), (_MADE_AT, True), (_MAKES, False)):
        for match in sentence.masked.find(pattern):
            phrase = sentence.masked.at.get(match.end() - 1 if at_end else match.start())
            what = match["what"] or match["what2"] if at_end else match["what"]
            kind = kind_of(what)
            if kind is FacilityKind.CELL and _ASSEMBLED.search(match.group()) and "cell" not in what:
                kind = FacilityKind.PACK
            if (
                isinstance(phrase, FacilityPhrase)
                and kind is not None
                and not phrase.plural
                and not _NOT_WHAT.search(_COUNTED.sub("", what).split(",")[0])
            ):
                if phrase.kind is None or phrase.kind_is_general:
                    phrase.kind, phrase.kind_span = kind, sentence.masked.span(*match.span())
                    phrase.makes_batteries = "cell" not in what.lower()
