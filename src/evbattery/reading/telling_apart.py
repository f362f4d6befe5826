"""Tell the plants of an article apart: which phrases speak of one plant, and what they tell of it together."""

from __future__ import annotations

import attrs

from evbattery.patterns import Gated
from evbattery.reading.binding import phrases_of, sites_of, towns_of
from evbattery.reading.blocks import BlockKind
from evbattery.reading.default_kinds import read_default_kinds
from evbattery.reading.default_places import place_by_headings, place_by_lead, place_by_paragraphs
from evbattery.reading.document import Document, Sentence
from evbattery.reading.facility_mentions import ELLIPSIS, NAME, FacilityPhrase, Reference
from evbattery.reading.facility_words import FOREIGN, STRANGE_WORKS
from evbattery.reading.interviews import moves_on
from evbattery.reading.introducing import make_alike, settle
from evbattery.reading.items import opens_unknown_item
from evbattery.reading.locations import Location
from evbattery.reading.mentions import Organisation, PlaceMention
from evbattery.reading.only_plants import mask_only_plant, place_by_text
from evbattery.reading.place_memory import PlaceMemory
from evbattery.reading.placing import place_by_headline, place_by_lines
from evbattery.reading.plant_owners import doers, stated_owners
from evbattery.reading.plants_at_large import is_landmark, speaks_of_none
from evbattery.reading.predicate_kinds import read_made_there, read_predicate_kinds
from evbattery.reading.recalling import Recall
from evbattery.reading.rows import rows_of
from evbattery.reading.site import Site, Topics
from evbattery.reading.sites import Sites
from evbattery.values.countries import Country
from evbattery.values.places import AdminArea

#: "GYŐR 🇭🇺 Foo": a flag shows that the name before it is that of a place.
_FLAGGED = Gated(r"(?P<town>[A-ZÀ-Þ][\w'-]+(?: [A-ZÀ-Þ][\w'-]+){0,2}) ?[\U0001F1E6-\U0001F1FF]{2}")
#: "Foo, a joint venture of Bar and Baz,": a venture with the name of its own.
_VENTURE = Gated(
    r"Ⓞ,? (?:\([^()]{1,40}\),? )?(?:an?|the|which is an?) (?:[\w/-]+ ){0,3}?(?:joint )?venture (?:company )?"
    r"(?:of|between|by|formed by|set up by|owned by) (?:the )?(?:[\wⓁ'-]+ ){0,4}?Ⓞ"
    r"(?:(?:,| and|, and) (?:[\wⓁ'-]+ ){0,4}?Ⓞ)*"
)


def find_sites(document: Document) -> Sites:
    """Tell the plants of the article apart; where no phrase tells of one, there may be one all the same."""
    sites = Teller.of(document).tell()
    return Teller.of(document).tell() if not sites.found and mask_only_plant(document) else sites


@attrs.define
class Teller:
    """Goes through a document and tells its plants apart."""

    document: Document
    memory: PlaceMemory
    recall: Recall = attrs.Factory(Recall)
    #: The plants that the headline of a round-up announces ("Five battery factories to watch").
    listed: FacilityPhrase | None = None
    #: Whether the article tells of plants of other industries too; then only those that make batteries count.
    is_about_others: bool = False

    @classmethod
    def of(cls, document: Document) -> Teller:
        """A teller that knows the document's places."""
        strangers = sum(1 for sentence in document.sentences for _ in sentence.masked.find(FOREIGN))
        return cls(document, PlaceMemory.of(document), is_about_others=strangers > 1)

    def tell(self) -> Sites:
        """The plants of the document."""
        item, turned = -1, False
        for sentence in self.document.sentences:
            read_predicate_kinds(sentence)
            phrases = [m for m in sentence.mentions() if isinstance(m, FacilityPhrase)]
            if item not in (-1, sentence.paragraph):
                self.recall.section, item = None, -1
                if opens_unknown_item(sentence):
                    self.recall.sites.add_topics(Topics(closed=True), sentence)
            if turned and moves_on(sentence):
                self.recall.section, turned = None, False
            if sentence.block.kind is BlockKind.HEADING:
                self.recall.section, item = None, -1
                self.recall.sites.add_topics(_topics(sentence), sentence)
            if sentence.block.kind is BlockKind.HEADLINE:
                self.listed = next((m for m in phrases if m.plural and m.kind is not None), self.listed)
            for phrase in sorted(phrases, key=_turn):
                location = self.memory.locate(phrase)
                phrase.doers = _doers(sentence, phrase)
                site = self._site_of(sentence, phrase, location)
                if site is None:
                    continue
                make_alike(sentence, phrase, site, self.recall.sites.in_focus(sentence))
                absorb(site, phrase, location)
                if site.whole is not None and site.kind is None:
                    site.kind, site.kind_span = site.whole.kind, site.whole.where_kind
                whole = self.recall.sites.by_phrase(phrase.part_of) if phrase.part_of is not None else None
                if whole is not None and whole is not site:
                    whole.take(site)
                    if site.location.fits(whole.location):
                        site.location.join(whole.location)
                self.recall.sites.add(site, sentence, phrase)
                if phrase.heading:
                    self.recall.section = site
                    item = sentence.paragraph if phrase.item else -1
                    turned = phrase.turn
            wholes = [w for p in phrases if p.part_of and (w := self.recall.sites.by_phrase(p.part_of))]
            for whole in wholes[:1]:
                self.recall.sites.add_row(sentence, tuple(whole.parts))
            for row in rows_of(sentence, self.recall.sites):
                self.recall.sites.add_row(sentence, tuple(site for _, site in row))
            read_made_there(sentence, self.recall.sites)
            self._name_venture(sentence)
            if self.recall.section is not None:
                self.recall.sites.sections[sentence.index] = self.recall.section
        self.recall.sites.headline_towns = frozenset(
            m.name
            for s in self.document.sentences
            if s.block.kind is BlockKind.HEADLINE
            for m in s.mentions()
            if isinstance(m, PlaceMention)
        )
        for sentence in self.document.sentences:
            read_made_there(sentence, self.recall.sites)
            if towns := towns_of(sentence):
                self.recall.sites.add_towns(towns, sentence)
            there = sites_of(sentence, self.recall.sites)
            if not phrases_of(sentence) and len({id(site) for _, site in there}) == 1:
                self.recall.sites.add_town(there[0][1], sentence)
            if not there and STRANGE_WORKS.search(sentence.masked.text):
                self.recall.sites.add_stranger(sentence)
        place_by_lines(self.document, self.memory, self.recall.sites)
        place_by_headline(self.document, self.memory, self.recall.sites)
        place_by_headings(self.document, self.memory, self.recall.sites)
        place_by_paragraphs(self.document, self.memory, self.recall.sites)
        place_by_lead(self.document, self.memory, self.recall.sites)
        place_by_text(self.document, self.memory, self.recall.sites)
        read_default_kinds(self.document, self.recall.sites, self.listed)
        return self.recall.sites

    def _name_venture(self, sentence: Sentence) -> None:
        """Where a heading names the owners of a venture, and the text below the venture, that one runs the plant."""
        section, match = self.recall.section, _VENTURE.match(sentence.masked.text)
        if section is None or match is None:
            return
        venture, *owners = (m.org for place, m in sentence.orgs() if place < match.end())
        if any(one is owner for one in owners for owner in section.owners):
            section.owners = [venture]

    def _twin(self, sentence: Sentence, phrase: FacilityPhrase) -> Site | None:
        """The plant told as the second, where "the first factory" is one that no phrase has told, or the reverse."""
        if (elder := self.recall.elder(sentence, phrase)) is not None:
            return elder
        pointed = phrase.ordinal == "first" and phrase.reference is Reference.KNOWN and not phrase.plural
        if not pointed or phrase.places or phrase.owners or phrase.head == ELLIPSIS:
            return None
        others = [site for site in self.recall.sites.found if site.ordinal == "second" and site.phrases]
        return (
            others[-1]
            if others and all(site.ordinal == "second" for site in self.recall.sites.found)
            else None
        )

    def _site_of(self, sentence: Sentence, phrase: FacilityPhrase, location: Location) -> Site | None:
        """The known plant that the phrase points at, a new one, or None where it speaks of none in particular."""
        if is_landmark(sentence, phrase):
            return None
        known = self.recall.known(sentence, phrase, location)
        if known is not None:
            return known
        twin = self._twin(sentence, phrase)
        if twin is not None:
            site = Site(owners=list(twin.owners), kind=twin.kind, kind_span=twin.where_kind)
            site.location.join(twin.location)
            self.recall.sites.found.append(site)
            return site
        placed = bool(phrase.places) or location.code is not None
        if speaks_of_none(self.recall.sites, sentence, phrase, placed, self.is_about_others):
            return None
        site = Site(plural=phrase.plural and not _single(phrase), count=phrase.count)
        self.recall.sites.found.append(site)
        if site.plural and phrase.count and not phrase.listed:
            site.await_parts(phrase.count)
        settle(self.recall.sites, sentence, phrase, site, location)
        return site


def _doers(sentence: Sentence, phrase: FacilityPhrase) -> tuple[Organisation, ...]:
    """Who builds, runs or gives up the plant of a phrase that names no owner."""
    place = sentence.masked.position(phrase)
    if place is None or phrase.owners or phrase.heading or phrase.plural:
        return ()
    stated, _ = stated_owners(sentence, place)
    return tuple(stated or doers(sentence, place)[0])


def _topics(sentence: Sentence) -> Topics:
    """The companies and towns that a heading names."""
    places = [m for m in sentence.mentions() if isinstance(m, PlaceMention)]
    towns = {m.name for m in places if not any(isinstance(r, (Country, AdminArea)) for r in m.readings)}
    flagged = _FLAGGED.match(sentence.masked.text)
    if flagged is not None:
        towns.add(flagged["town"])
    return Topics(
        tuple(org for _, m in sentence.orgs() for org in m.orgs),
        frozenset(town.casefold() for town in towns),
    )


def _turn(phrase: FacilityPhrase) -> int:
    """When to look at a phrase.

    A heading opens its section, "the first of two plants" needs the two first, a name the plant that it is given to.
    """
    if phrase.heading:
        return -1
    return 0 if phrase.plural and phrase.count else 2 if phrase.head == NAME else 1


def _single(phrase: FacilityPhrase) -> bool:
    return phrase.ordinal is not None and phrase.count is None


def absorb(site: Site, phrase: FacilityPhrase, location: Location) -> None:
    """Take over what a phrase tells of its plant."""
    if site.location.fits(location) or site.location.lies_near(location):
        site.location.join(location)
    # Whom a pronoun stands for is less sure than a name.
    if not ((site.owners and phrase.by_pronoun) or (site.doers and phrase.tells_only_pronoun)):
        site.owners += [owner for owner in phrase.owners if all(owner is not other for other in site.owners)]
    said = phrase.kind is not None and not phrase.kind_is_general and not phrase.implied
    if phrase.kind is not None and (site.kind is None or (said and site.may_be(phrase.kind))):
        site.kind, site.kind_said = phrase.kind, said
    site.ordinal = site.ordinal or phrase.ordinal
    site.name = site.name or phrase.name
