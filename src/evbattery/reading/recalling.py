"""Which of the plants told before a phrase speaks of.

What the phrase says of place, kind, owner, size and rank rules plants out; among those left its form decides: "the
plant" points back, "a plant" is new unless it tells a headline again, "a second plant" is none of those told before.
"""

from __future__ import annotations

import re

import attrs

from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import ELLIPSIS, NAME, FacilityPhrase, Reference
from evbattery.reading.facility_words import POINTING
from evbattery.reading.group_members import member_told
from evbattery.reading.likeness import compatible, likeness, same_figure
from evbattery.reading.locations import Location, is_county
from evbattery.reading.looking_back import looks_back
from evbattery.reading.phrase_surroundings import stands_beside, stands_in_same_town
from evbattery.reading.retelling import enlarged, is_defined, is_stage, restated, retells, told_before
from evbattery.reading.site import Site
from evbattery.reading.sites import Sites

#: What speaks of all plants that were told in a row.
_SEVERAL = re.compile(
    r"(?:each|every|both|all|the (?:two|three|four|Ⓝ)|these|those)(?!\w)(?! other)", re.IGNORECASE
)
_RANK = {"first": 0, "initial": 0, "former": 0, "second": 1, "other": 1, "latter": 1, "third": 2, "fourth": 3}
_NEAR = 3
#: Nobody who reads of the next plant has more in mind; with all of them the work would grow with their square.
_MOST_TOLD = 100


@attrs.define
class Recall:
    """The plants told so far, and the one that the present section's heading names."""

    sites: Sites = attrs.Factory(Sites)
    section: Site | None = None

    def known(self, sentence: Sentence, phrase: FacilityPhrase, location: Location) -> Site | None:
        """The plant told before that the phrase speaks of, or None."""
        told = self.sites.found[-_MOST_TOLD:]
        if phrase.part_of is not None and location:
            # One of a list: it is none of the list's others, but may have been told by its town before.
            same = [
                site
                for site in told
                if not site.plural
                and compatible(site, phrase, location)
                and site.location.same_spot(location)
            ]
            return same[-1] if same and not phrase.plural else None
        row = self.sites.row_before(sentence) if _SEVERAL.match(phrase.words) else ()
        if row and not phrase.places and phrase.count in (None, len(row)):
            each = phrase.words.lower().startswith(("each", "every"))
            return self.sites.each_of(list(row)) if each else self.sites.total_of(list(row))
        if phrase.reference is Reference.EACH or (phrase.plural and phrase.count is None):
            groups = [site for site in told if site.plural]
            return (
                groups[-1]
                if groups
                and phrase.reference in (Reference.EACH, Reference.KNOWN)
                and groups[-1].location.fits(location)
                else None
            )
        if (whole := enlarged(self.sites, sentence, phrase)) is not None:
            return whole
        if phrase.reference is Reference.NEW and stands_in_same_town(sentence, phrase):
            return None
        if phrase.name is not None:
            named = next((site for site in told if site.name == phrase.name), None)
            if named is not None or phrase.head == NAME:
                return named
        if phrase.kind is not None and not location and stands_beside(sentence, phrase):
            return next((site for site in told if site.kind is phrase.kind and site.kind_said), None)
        if self.section is not None and not phrase.heading and self._tells_section(phrase, location):
            return self.section
        if len(told) == 1 and phrase.tells_only_pronoun and not told[0].plural:
            return told[0] if told[0].location.fits(location) else None
        member = member_told(self.sites, sentence, phrase, location)
        if member is not None:
            return member
        elder = self.elder(sentence, phrase)
        if elder is not None:
            alike = [one for one in told if one.ordinal == phrase.ordinal]
            return next((one for one in alike if one.location.same_spot(elder.location)), None)
        left = [site for site in told if compatible(site, phrase, location)]
        if (beside := self._beside(sentence, phrase, location, told)) is not None:
            return beside
        if phrase.kind_span is not None:
            # What a plant is said to make tells less than what it was called.
            left = [site for site in left if site.kind in (None, phrase.kind)] or left
        if not (phrase.owners or phrase.places):
            left = [site for site in left if self.sites.allows(sentence, site)]
        again = restated(self.sites, sentence, phrase)
        if again is not None and (
            again in left or is_stage(again, phrase, location) or is_defined(sentence, phrase)
        ):
            return again
        if phrase.heading or not left:
            same = [site for site in left if site.location.same_spot(location)]
            return same[-1] if same else None
        figured = [site for site in left if same_figure(site, phrase)]
        if len(figured) == 1 and (not phrase.another or figured[0].introduced):
            return figured[0]
        if phrase.another:
            # "A twin building" is none told before: only a rank is told again.
            apart = bool(location.city or location.admin) or (
                phrase.ordinal == "another" and phrase.reference is Reference.NEW
            )
            ranked = [
                site
                for site in left
                if site.ordinal == phrase.ordinal
                and (site.introduced or not apart or site.location.same_spot(location))
            ]
            return ranked[-1] if ranked else None
        if location.city or location.admin:
            return self._placed(sentence, phrase, location, left)
        return self._unplaced(sentence, phrase, location, left)

    def _tells_section(self, phrase: FacilityPhrase, location: Location) -> bool:
        """Whether the phrase is the first under a heading, or places the heading's plant more widely."""
        section = self.section
        if section is None:
            return False
        # "Near Foo" is no other place than the town of the heading, and "the Swedish project" is of a Swedish owner.
        if not (
            section.location.fits(location) or (location.near and section.location.city) or not phrase.places
        ):
            return False
        if (
            phrase.plural
            and phrase.count
            and not phrase.listed
            and not section.parts
            and len(section.phrases) == 1
        ):
            section.await_parts(phrase.count)
            return True
        first = len(section.phrases) == 1 and not phrase.plural and phrase.head != ELLIPSIS
        wider = location.city is None and location.admin is not None and phrase.reference is Reference.KNOWN
        return (first or wider) and (
            not (phrase.owners and section.owners)
            or phrase.by_pronoun
            or any(own is other for own in phrase.owners for other in section.owners)
        )

    def _beside(
        self, sentence: Sentence, phrase: FacilityPhrase, location: Location, told: list[Site]
    ) -> Site | None:
        """The plant near one town that "the plant in Foo" tells the village of, or the other way round."""
        if (
            phrase.reference is not Reference.KNOWN
            or location.city is None
            or phrase.plural
            or phrase.another
        ):
            return None
        if any(site.location.same_spot(location) for site in told):
            return None
        wider = location.around(state=True)
        near = [
            site
            for site in told
            if site.location.lies_near(location)
            and sentence.index - site.last <= _NEAR
            and compatible(site, phrase, wider)
        ]
        return near[0] if len(near) == 1 else None

    def _placed(
        self, sentence: Sentence, phrase: FacilityPhrase, location: Location, left: list[Site]
    ) -> Site | None:
        """The plant that a phrase with a town or a state speaks of."""
        same = [site for site in left if site.location.same_spot(location)]
        if same:
            return max(same, key=lambda site: (likeness(site, phrase, location), site.last))
        open_sites = [site for site in left if not (site.location.city or site.location.admin)]
        tells = retells(sentence, phrase)
        told_again = [site for site in open_sites if tells(site)]
        if len(told_again) == 1:
            return told_again[0]
        if (
            phrase.head in POINTING
            and phrase.reference is Reference.NEW
            and open_sites
            and sentence.index - open_sites[-1].last <= 1
        ):
            return open_sites[-1]
        if phrase.head == ELLIPSIS:
            return None
        if phrase.reference is Reference.KNOWN or phrase.words.startswith(("That ", "This ")):
            within = [site for site in left if sentence.index - site.last <= _NEAR and _only_county(location)]
            if len(within) == 1:
                return within[0]
            recent = [site for site in open_sites if sentence.index - site.last <= _NEAR]
            return recent[-1] if len(recent) == 1 else None
        return None

    def _unplaced(
        self, sentence: Sentence, phrase: FacilityPhrase, location: Location, left: list[Site]
    ) -> Site | None:
        """The plant that a phrase without a town speaks of."""
        if self.section is not None:
            return self.section if self.section in left else None
        if phrase.reference is Reference.NEW:
            if phrase.head in POINTING:
                return None
            tells = retells(sentence, phrase)
            again = [site for site in left if site.last < sentence.index and tells(site)]
            if not again and phrase.kind is not None and not phrase.another:
                # Without any place it is the one plant of its kind that has been told so far.
                alone = len(self.sites.found) == 1
                again = [one for one in left if alone and one.kind is phrase.kind]
            if not again and location.code is not None and not phrase.another:
                # "A facility in Morocco", of a company whose one plant in Morocco has been told.
                own = phrase.owners or phrase.doers
                again = [
                    one
                    for one in left
                    if one.location.code == location.code
                    and any(org is owner for org in own for owner in (*one.owners, *one.doers))
                ]
            if not again and not phrase.another:
                again = [one for one in left if looks_back(sentence, phrase, one)]
            return again[-1] if len(again) == 1 else None
        if phrase.reference is Reference.POSSESSED or (
            phrase.reference is Reference.BARE and not phrase.pointing
        ):
            sizes = {kind for kind, _ in phrase.sizes}
            left = [site for site in left if not sizes & {kind for kind, _ in site.sizes}]
        return self._pointed_at(sentence, phrase, location, left)

    def _pointed_at(
        self, sentence: Sentence, phrase: FacilityPhrase, location: Location, left: list[Site]
    ) -> Site | None:
        told = [site for site in left if not all(phrase.in_passing for _, phrase in site.phrases)]
        left = told or left
        if not left:
            return None
        best = max(likeness(site, phrase, location) for site in left)
        alike = [site for site in left if likeness(site, phrase, location) == best]
        recent = told_before(self.sites, sentence, phrase)
        if recent is not None and recent in left:
            # "The shredding unit" at the front: what the one spoken of right before makes, if nothing has told it.
            goes_on = recent.kind is None and sentence.index - recent.last == 1
            open_kind = goes_on and sentence.masked.position(phrase) == 0
            if recent in alike or open_kind or sentence.index == recent.last:
                return recent
        if len(alike) == 1:
            return alike[0]
        near = [site for site in alike if sentence.index - site.last <= _NEAR]
        if near:
            return max(near, key=lambda site: site.last)
        dominant = self.sites.dominant()
        return (
            dominant
            if dominant in alike
            else next((site for site in alike if site.introduced or site is self.sites.found[0]), None)
        )

    def elder(self, sentence: Sentence, phrase: FacilityPhrase) -> Site | None:
        """The plant told just before as "the first plant", where the phrase says no more than "the second"."""
        rank = _RANK.get(phrase.ordinal or "", 0)
        if not rank or phrase.head != ELLIPSIS or phrase.reference is not Reference.KNOWN or phrase.places:
            return None
        site = told_before(self.sites, sentence, phrase)
        if site is None or site.whole is not None or site.plural or sentence.index - site.last > 1:
            return None
        last = site.phrases[-1][1]
        follows = last.ordinal is not None and _RANK.get(last.ordinal) == rank - 1
        # "The first" of two that were told in a row is told by the row.
        return site if follows and last.head != ELLIPSIS and not self.sites.row_before(sentence) else None


def _only_county(location: Location) -> bool:
    """Whether no more than a county is told, which may well lie in the state that was told before."""
    return location.city is None and location.admin is not None and is_county(location.admin)
