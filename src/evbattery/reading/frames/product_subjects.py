"""Which battery a phrase stands for, as a reader keeps track of it through the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from evbattery.reading.blocks import BlockKind
from evbattery.reading.document import Document, Sentence
from evbattery.reading.frames.product_apposed import name_beside
from evbattery.reading.frames.product_described import Described, knows_one_chemistry
from evbattery.reading.frames.product_generations import Generations
from evbattery.reading.frames.product_groups import Groups
from evbattery.reading.frames.product_makers import Makers
from evbattery.reading.frames.product_phrases import Phrase, Reference, Way, named_products, phrases
from evbattery.reading.frames.product_roster import named_subjects
from evbattery.reading.frames.product_topics import at_large, is_about_vehicle, opens_other_matter
from evbattery.reading.mentions import Organisation
from evbattery.reading.proposals import ProductSubject, Proposal

#: Sentences after which "it" no longer stands for a battery, and after which "the battery" no longer does.
_IT_REACHES = 1
_NOUN_REACHES = 4
#: What a battery is measured against is not what "it" stands for.
_MEASURED = re.compile(
    r"\b(?:unlike|than|versus|against|(?:compared|contrast) (?:with|to)) (?:the |its |an? )?(?:[\wⓄⓍ'-]+ ){0,3}$",
    re.IGNORECASE,
)
#: Words that bring in another battery.
_CONTRAST = re.compile(r"\b(?:by|in) contrast\b|\b(?:[Aa]nother|other|[Mm]eanwhile|[Bb]esides|[Aa]lso)\b")
#: Sentences of one paragraph that go on about a battery without a word for it, and where the text has one only.
_GOES_ON = 2
_TELLING_REACHES = 12
_ONLY_ONE_REACHES = 6


@attrs.define(eq=False)
class Cast:
    """The batteries of one article."""

    document: Document
    named: dict[str, ProductSubject] = attrs.Factory(dict[str, ProductSubject])
    described: Described = attrs.field(factory=Described)
    #: The chemistry told of each battery, by identity.
    made_of: dict[int, str] = attrs.Factory(dict[int, str])
    current: ProductSubject | None = None
    last_index: int = -99
    last_paragraph: int = -99
    _makers: Makers = attrs.field(init=False)
    #: The first sentence that gives each name.
    _firsts: dict[str, int] = attrs.field(factory=dict[str, int], init=False)
    _generations: Generations = attrs.field(factory=Generations, init=False)
    _groups: Groups = attrs.field(factory=Groups, init=False)

    def __attrs_post_init__(self) -> None:
        self._makers = Makers.of(self.document)
        self.named = named_subjects(self.document, self._makers)
        for sentence in self.document.sentences:
            for _, name in named_products(sentence):
                self._firsts.setdefault(name, sentence.index)

    def references(self, sentence: Sentence) -> list[Reference]:
        """The batteries that the sentence speaks of, in order; what was in mind before moves on."""
        if opens_other_matter(sentence):
            self.current = None
        if self.current is not None and sentence.paragraph != self.last_paragraph:
            # Another generation is spoken of in passing.
            self.current = self._generations.root(self.current)
        found: list[Reference] = []
        for phrase in phrases(sentence):
            product = self._meant(sentence, phrase, found)
            if product is not None:
                product = self._generations.of(product, phrase.generation)
            if product is not None or phrase.way is Way.OTHER:
                found.append(Reference(phrase.start, phrase.end, product, phrase))
        first = next((ref.product for ref in found if ref.product and not is_measured(sentence, ref)), None)
        if first is not None:
            self._groups.note(found)
            self.current, self.last_index, self.last_paragraph = first, sentence.index, sentence.paragraph
        return found

    def spread(self, proposals: Sequence[Proposal]) -> list[Proposal]:
        """The proposals, each that is about several batteries once for every one of them."""
        return self._groups.spread(proposals)

    def continues(self, sentence: Sentence, place: int, telling: bool = False) -> ProductSubject | None:
        """The battery that a sentence without a phrase for one goes on about.

        A *telling* figure is one that nothing but a battery has: it reaches back farther.
        """
        if self.current is None or at_large(sentence, place):
            return None
        # Whoever makes the car and speaks of its battery gives the figures of both at once.
        if is_about_vehicle(sentence) and (
            self.current.name in self.named or sentence.focus is not self.current.maker
        ):
            return None
        maker = self.current.maker
        others = [m.org for at, m in sentence.orgs() if at < place and m.org is not maker]
        near = sentence.index - self.last_index
        listed = (
            sentence.block.kind is BlockKind.LIST_ITEM
            and sentence.paragraph - self.last_paragraph <= 12
            and (self.current.name in self.named or not (self.named or len(self.described.all()) > 1))
        )
        alone = len(self.named) == 1 and not self.described
        if (telling or alone) and not others and near <= _TELLING_REACHES:
            return self.current
        reach = _ONLY_ONE_REACHES if len(self.named) == 1 else _GOES_ON
        same = (sentence.paragraph == self.last_paragraph and near <= reach) or (
            near == 1 and self._headed(sentence)
        )
        return self.current if not others and (same or listed) else None

    def implied(self, sentence: Sentence, place: int) -> ProductSubject | None:
        """The battery of the company in focus, of which a figure tells that nothing but a battery has."""
        orgs = [m.org for at, m in sentence.orgs() if at < place]
        others = self.current is None or (orgs and all(org is not self.current.maker for org in orgs))
        if not others or at_large(sentence, place):
            return None
        maker = self._makers.speaker(sentence, place) if orgs else sentence.focus
        if maker is None or not self._makers.may_make(maker):
            return None
        return self.described.of(maker, None, "battery")

    def _headed(self, sentence: Sentence) -> bool:
        before = self.document.sentences[sentence.index - 1].block.kind if sentence.index else None
        return before in (BlockKind.HEADING, BlockKind.HEADLINE)

    def _meant(
        self, sentence: Sentence, phrase: Phrase, before: Sequence[Reference]
    ) -> ProductSubject | None:
        if phrase.way is Way.NAME:
            return self.named.get(phrase.name)
        if phrase.way is Way.OTHER:
            return None
        if phrase.way is Way.ALL:
            return self._groups.all(phrase.noun or sentence.masked.text[phrase.start : phrase.end])
        name, called = name_beside(sentence, phrase)
        if (
            called
            and sentence.index == self.last_index + 1
            and self.current
            and self.current.name not in self.named
        ):
            # "They are called Ⓑ": what had no name until now.
            self.current.name = name
            self.named[name] = self.current
        if name:
            return self.named.get(name)
        if phrase.way is Way.AGAIN:
            return self._again(sentence, phrase, before)
        return self._described(sentence, phrase)

    def _again(
        self, sentence: Sentence, phrase: Phrase, before: Sequence[Reference]
    ) -> ProductSubject | None:
        spoken_of = [ref.product for ref in before if ref.product and not is_measured(sentence, ref)]
        if phrase.chemistry is not None and self.made_of:
            # "The ternary battery" is the one of which that was told.
            such = [
                subject
                for subject in (*self.named.values(), *self.described.all())
                if self.made_of.get(id(subject)) == phrase.chemistry.claim_name
            ]
            if such:
                return such[0] if len(such) == 1 else None
        if spoken_of:
            return spoken_of[-1]
        words = sentence.masked.text[phrase.start : phrase.end]
        reach = _NOUN_REACHES if phrase.noun or " " in words else _IT_REACHES
        if reach == _NOUN_REACHES and len(self.named) + len(self.described.all()) == 1:
            reach = _TELLING_REACHES
        if any(
            at < phrase.start
            and m.org is not (self.current.maker if self.current else None)
            and not _MEASURED.search(sentence.masked.text[:at])
            for at, m in sentence.orgs()
        ):
            return None
        if self.current is None and len(self.named) == 1:
            # "It charges in minutes. That is what Ⓞ says of Ⓑ."
            (only,) = self.named.values()
            return (
                only
                if sentence.paragraph == self.document.sentences[self._firsts[only.name]].paragraph
                else None
            )
        return self.current if sentence.index - self.last_index <= reach else None

    def _is_part(self, sentence: Sentence, phrase: Phrase) -> bool:
        """Whether "its cells" are those of the battery that the sentence before speaks of."""
        words = sentence.masked.text[phrase.start : phrase.end]
        return (
            phrase.pronoun == "its"
            and phrase.noun == "cells"
            and self.current is not None
            and self.last_index == sentence.index - 1
            and not any(at < phrase.start for at, _ in sentence.orgs())
            and not re.search(r"\b(?:new|next|own|first|second|latest|other|future)\b", words)
        )

    def _is_current(self, sentence: Sentence, phrase: Phrase, maker: Organisation) -> bool:
        """Whether "the solid-state cell" is the named one that was just spoken of."""
        if self.current is None or self.current.name not in self.named or self.current.maker is not maker:
            return False
        told = phrase.chemistry.claim_name if phrase.chemistry else ""
        return (
            sentence.paragraph == self.last_paragraph
            and sentence.index - self.last_index <= _NOUN_REACHES
            and sentence.masked.text.startswith("the ", phrase.start)
            and not phrase.generation
            and (not told or self.made_of.get(id(self.current), told) == told)
        )

    def _introduces(self, sentence: Sentence, phrase: Phrase, named: ProductSubject) -> bool:
        """Whether a description of one battery is that of the only one that the text names."""
        first = self.document.sentences[self._firsts.get(named.name, 0)]
        if first.index > sentence.index and _CONTRAST.search(first.masked.text):
            return False
        return (
            not phrase.noun.endswith("s")
            and len(self.named) == 1
            and named.maker is phrase.maker
            and knows_one_chemistry(self.document)
        )

    def _described(self, sentence: Sentence, phrase: Phrase) -> ProductSubject | None:
        """The battery that a phrase describes by its maker: a named one where the maker has just one, else its own."""
        maker = phrase.maker
        if self._is_part(sentence, phrase):
            return self.current
        if phrase.pronoun == "our":
            behind = [m.org for place, m in sentence.orgs() if place > phrase.end]
            maker = behind[-1] if behind else self._makers.asked or sentence.focus
        elif phrase.pronoun:
            maker = self._makers.beside(sentence, phrase.start) or self._makers.speaker(
                sentence, phrase.start
            )
        if maker is None:
            return None
        if self._is_current(sentence, phrase, maker):
            return self.current
        own = [subject for subject in self.named.values() if subject.maker is maker]
        # What is described before the name comes, in a text with several chemistries, may be another battery.
        ahead = phrase.chemistry is not None and sentence.index < self._firsts.get(
            own[0].name if own else "", 0
        )
        if (
            len(own) == 1
            and (phrase.pronoun or self._introduces(sentence, phrase, own[0]))
            and not (ahead and not knows_one_chemistry(self.document))
        ):
            return own[0]
        # "Its 4680s" are told of one company after another; only a name beside the size makes it one's own.
        noun = "cells" if phrase.pronoun and phrase.noun[:1].isdigit() else phrase.noun
        return self.described.of(maker, phrase.chemistry, noun)


def is_measured(sentence: Sentence, ref: Reference) -> bool:
    """Whether another battery is measured against this one."""
    return _MEASURED.search(sentence.masked.text[: ref.start]) is not None
