"""The atlas: all that some articles say, with the entities and totals derived from it."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from functools import cached_property
from typing import overload

import attrs

from evbattery.atlas.changes import Change, changes
from evbattery.atlas.companies import AtlasCompany
from evbattery.atlas.comparing import Comparison, compare
from evbattery.atlas.corpus import Corpus
from evbattery.atlas.counting import C
from evbattery.atlas.duplicates import near_copies
from evbattery.atlas.facilities import FacilityCollection
from evbattery.atlas.finding import Finder, company_key
from evbattery.atlas.gaps import Gap, gaps
from evbattery.atlas.placing import headquarters
from evbattery.atlas.regions import by_region
from evbattery.atlas.totals import RegionTotal
from evbattery.claims import Reading
from evbattery.entities import DEFAULT, Company, Facility, MarketFigure, Partnership, Product, SwapNetwork
from evbattery.knowledge.names import fold
from evbattery.resolving import Conflict, Judgement, Memory, Resolution, resolve
from evbattery.values import AnnualEnergyCapacity, RegionScheme, Status


@attrs.frozen
class Atlas(Corpus):
    """Readings of articles and what is derived from them.

    Only the readings, corrections and policies are state; entities are derived when they are first asked for. Atlases
    of the same are equal, however they were put together.

    Raises:
        ArticleError: if two articles with different texts have one id.
    """

    @cached_property
    def resolution(self) -> Resolution:
        """The entities behind the atlas, without links between them."""
        memory = self._memory or Memory()
        found = resolve(self.readings, self.corrections, near_copies(self.readings, memory), memory)
        memory.forget()
        return found if self.policies == DEFAULT else found.under(self.policies)

    @cached_property
    def _company_index(self) -> Finder[Company]:
        return Finder("company", self.resolution.companies, company_key)

    @cached_property
    def facilities(self) -> FacilityCollection:
        """All facilities, sorted by id."""
        return FacilityCollection(self.resolution.facilities, self._company_index)

    @cached_property
    def companies(self) -> tuple[AtlasCompany, ...]:
        """All companies, sorted by id."""
        return tuple(
            AtlasCompany.linked(one, self.facilities, self.resolution) for one in self.resolution.companies
        )

    @property
    def products(self) -> tuple[Product, ...]:
        """All products, sorted by id."""
        return self.resolution.products

    @property
    def partnerships(self) -> tuple[Partnership, ...]:
        """All partnerships, sorted by id."""
        return self.resolution.partnerships

    @property
    def networks(self) -> tuple[SwapNetwork, ...]:
        """All networks of battery-swapping stations, sorted by id."""
        return self.resolution.networks

    @property
    def markets(self) -> tuple[MarketFigure, ...]:
        """All figures of markets, sorted by id."""
        return self.resolution.markets

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        """What was taken for one thing, for two, or left apart as unsure, each with its reason."""
        return self.resolution.judgements

    @property
    def unsure(self) -> tuple[Judgement, ...]:
        """The judgements that a person should look at."""
        return self.resolution.unsure

    @property
    def judgement_conflicts(self) -> tuple[Conflict, ...]:
        """Reviewers' judgements that contradict each other; none of them is followed."""
        return self.resolution.conflicts

    def company(self, name: str) -> AtlasCompany:
        """The company of a name or alias, or else the only one whose name begins with it.

        Raises:
            UnknownEntityError: if there is none; the message lists near names.
            AmbiguousEntityError: if there are several; the message lists them.
        """
        return AtlasCompany.linked(self._company_index.find(name), self.facilities, self.resolution)

    @cached_property
    def _facility_index(self) -> Finder[Facility]:
        return Finder("facility", self.resolution.facilities, lambda name: " ".join(fold(name).split()))

    def facility(self, name: str) -> Facility:
        """The facility of a name that an article uses, or else the only one whose name begins with it.

        Raises:
            UnknownEntityError: if there is none; the message lists near names.
            AmbiguousEntityError: if there are several; the message lists them.
        """
        return self._facility_index.find(name)

    @overload
    def capacity_by_region(
        self,
        *,
        status: Status | Collection[Status] | None = None,
        scheme: RegionScheme = RegionScheme.CONTINENT,
        place_by_headquarters: bool = False,
        year: int | None = None,
    ) -> tuple[RegionTotal[AnnualEnergyCapacity], ...]: ...
    @overload
    def capacity_by_region(
        self,
        *,
        status: Status | Collection[Status] | None = None,
        scheme: RegionScheme = RegionScheme.CONTINENT,
        place_by_headquarters: bool = False,
        year: int | None = None,
        unit: type[C],
    ) -> tuple[RegionTotal[C], ...]: ...
    def capacity_by_region(
        self,
        *,
        status: Status | Collection[Status] | None = None,
        scheme: RegionScheme = RegionScheme.CONTINENT,
        place_by_headquarters: bool = False,
        year: int | None = None,
        unit: type[C] | type[AnnualEnergyCapacity] = AnnualEnergyCapacity,
    ) -> object:
        """Capacity in each group of countries that has facilities of the statuses asked for.

        Statuses given together are added up; without any there is one total for each group and status. Facilities
        that no article places are a group of their own, "unplaced"; with *place_by_headquarters* they count where
        all their operators have their headquarters, and the total says so.

        With a *year* it is the capacity that is to stand at the end of it by all that was reported; the statuses are
        those of now. Plants that are not there yet, stopped by then or without a date are left out with that reason.

        Raises:
            DateError: if the year is not in the calendar.
        """
        offices = headquarters(self.resolution.companies) if place_by_headquarters else None
        return by_region(self.resolution.facilities, unit, status, scheme, offices, year)

    def gaps(self, on: datetime.date | None = None) -> tuple[Gap, ...]:
        """The facilities without a capacity, a country, a status, or news for two years, the weightiest first.

        Args:
            on: the day from which the years count; the day of the latest article if left out.
        """
        days = (article.published for article in self.articles if article.published is not None)
        return gaps(self.resolution.facilities, on or max(days, default=None))

    def diff(self, newer: Atlas) -> tuple[Change, ...]:
        """What is new in a later atlas: things that came or went, and what facilities show now, each with its claim."""
        return changes(self.resolution, newer.resolution)

    def compare(self, other: Atlas | Reading) -> Comparison:
        """This atlas beside another source, such as a tracker: what one of them lacks, and where they disagree.

        An article that both have belongs to the other source.
        """
        source = Atlas.from_readings([other]) if isinstance(other, Reading) else other
        there = frozenset(article.id for article in source.articles)
        kept = tuple(one for one in self.readings if one.article.id not in there)
        here = attrs.evolve(self, readings=kept, memory=None)
        return compare((here | attrs.evolve(source, policies=self.policies)).resolution, there)

    def to_json(self) -> str:
        """The readings, corrections and policies as JSON text, from which an equal atlas can be read back.

        Raises:
            PolicyError: if a policy has a criterion that is a function of the user's own.
        """
        from evbattery.atlas import document

        return document.to_json(self)

    @staticmethod
    def from_json(text: str) -> Atlas:
        """Read an atlas from JSON text.

        Raises:
            FormatError: if the text does not have the documented shape; it lists all problems with their paths.
        """
        from evbattery.atlas import document

        return document.from_json(text)

    def __str__(self) -> str:
        found = self.resolution
        counts = (
            f"{len(found.companies)} companies",
            f"{len(found.facilities)} facilities",
            f"{len(found.products)} products",
            f"{len(found.partnerships)} partnerships",
        )
        return f"atlas of {len(self.readings)} articles: {len(self.claims)} claims about {', '.join(counts)}"
