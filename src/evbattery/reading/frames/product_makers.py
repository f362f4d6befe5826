"""Who makes a battery: the company that names it its own, sells it, shows it, or speaks of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import attrs

from evbattery.patterns import Gated, patterns
from evbattery.reading.document import Document, Sentence
from evbattery.reading.mentions import Organisation, OrgMention

#: The company comes before the product's name, or behind it; a bare pronoun stands for the sentence's subject.
_TELLING = patterns(
    (
        r"\b(?:orders?|contracts?|deals?|agreements?) (?:with|from|at) (?P<org>Ⓞ) for (?:[\w-]+ |[ⓃⒺ] "
        r"){0,3}?(?P<product>Ⓑ)",
        r"(?P<org>Ⓞ)(?:'s?) (?:[\w-]+,? |Ⓧ ){0,5}?\"?(?P<product>Ⓑ)",
        (
            r"(?P<product>Ⓑ)\"?,?(?: is| was| are| were)?(?: an?| the)?(?: [\w-]+| Ⓧ){0,6}? (?:from|by|"
            r"(?:made|"
            r"developed|presented|unveiled|launched|introduced|built|produced) by|(?:product|battery|brand|"
            r"cell|pack) of) (?:the )?(?:[A-Z][a-z]+ )?(?:[a-z][\w-]* ){0,3}?(?P<org>Ⓞ)"
        ),
        (
            r"(?P<product>Ⓑ)\"?, (?:an?|the) (?:[\w-]+ ){0,3}?(?:that |which )?(?P<org>Ⓞ) (?:makes|made|"
            r"launched|unveiled|introduced|presented|developed|sells|showed)"
        ),
    )
)
_PRONOUN = Gated(
    r"\b(?:[Ii]ts|[Tt]heir|(?P<our>[Oo]ur))\b (?:[\w-]+,? |Ⓧ ){0,5}?\"?(?P<product>Ⓑ)|"
    r"(?P<called>Ⓑ)\"?, (?:its|their|(?P<ours>our))\b"
)
#: A company behind these words is no subject: a partner, a customer, a place taken for a company.
_OBJECT = re.compile(
    r"(?:\b(?:[Ww]ith|(?<!ccording )[Tt]o|[Ff]rom|[Bb]y|of|[Ff]or|[Ii]n|[Aa]t|into|rival|against) (?:[a-z][\w-]* "
    r"){0,3}|"
    r"(?:\b(?:of|in|at|near) Ⓛ, ))$"
)
_FOR_ITS = re.compile(r"Ⓞ(?: (?:of|in|from) Ⓛ)?,? (?:for|with|on|and) $")
#: What a release says of the company that it is by.
_ABOUT = Gated(r"About Ⓞ\W*$")
#: "We" and "our" without a company beside: the one whose people answer.
_FIRST_PERSON = Gated(r"\b(?:[Ww]e|[Oo]ur|[Uu]s|I)\b")
#: Behind a product's name these show that a company does something to it.
_DOES = Gated(r"\b(?:by|from|which|that|where|what|when|says|said) (?:the )?$")
#: The roles of companies that make batteries.
_MAKES_BATTERIES = frozenset(("cell_maker", "ess", "swap", "startup"))
_INTERVIEW = Gated(
    r"\b(?:[Ww]e (?:spoke|talked|met|sat down)|[Ii]nterview\w*|spoke|talked)\b[^.;Ⓞ]{0,60}(?P<org>Ⓞ)"
)


#: "We talked to Ⓟ, who runs it": the company spoken of before.
_ITS_HEAD = Gated(
    r"\b(?:[Ww]e (?:spoke|talked|met|sat down)|[Ii]nterview\w*|spoke|talked|asked)\b[^.;Ⓞ]{0,80}, (?:who (?:runs|heads|"
    r"leads|founded|co-founded|manages) it|its [^.;Ⓞ,]{0,40}(?:boss|head|chief|director|founder|president|CEO|CTO))\b"
)


#: How many times as often as the company in focus another must be named to be meant instead.
_MUCH_MORE = 2
_LOOKS_BACK = 3
_LABEL = Gated(
    r"(?:^|[.;|] ?)\W*(?:Maker|Manufacturer|Producer|Developer|Made by|Manufactured by|Company)(?::| -)? ?Ⓞ"
)
#: Lines of data about one battery.
_DATA = 16


@attrs.frozen(eq=False)
class Makers:
    """Who may be the maker of a battery, from the whole text."""

    #: How often each company is named, by identity.
    counts: Counter[int]
    companies: dict[int, Organisation]
    #: The company whose people answer in an interview, where the text introduces them.
    asked: Organisation | None
    #: The company whose release it is: named first in the text and described at its end.
    issuer: Organisation | None

    @classmethod
    def of(cls, document: Document) -> Makers:
        """Count the companies of a text."""
        mentions = [
            mention
            for sentence in document.sentences
            for _, mention in sentence.orgs()
            if not mention.anaphoric
        ]
        return cls(
            Counter(id(m.org) for m in mentions),
            {id(m.org): m.org for m in mentions},
            _interviewee(document),
            _issuer(document, mentions),
        )

    def speaker(self, sentence: Sentence, place: int) -> Organisation | None:
        """The company that is the subject where *place* stands.

        That is the last one before it that is no object. Where only a noun or the context tells, a
        company that the text speaks of much more often is meant instead.
        """
        text = sentence.masked.text
        before = [(at, mention) for at, mention in sentence.orgs() if at < place]
        subjects = [mention for at, mention in before if not _OBJECT.search(text[max(0, at - 45) : at])]
        # "Foo, Bar's premium brand, showed its cell": Bar is no subject.
        whose = [at for at, _ in before if text.startswith("'s", at + 1)]
        acting = [
            mention.org
            for at, mention in before
            if mention in subjects and not mention.anaphoric and (at not in whose or at == before[0][0])
        ]
        named = acting or [mention.org for mention in subjects if not mention.anaphoric]
        if named:
            return named[-1]
        meant = subjects[-1].org if subjects else self.issuer or sentence.focus
        if meant is None and not before:
            return None
        first = max(self.counts, key=lambda key: self.counts[key], default=None)
        objects = {id(m.org) for _, m in before if m not in subjects and not m.anaphoric}
        if meant is not None and id(meant) in objects:
            meant = None
        if (
            first is not None
            and first not in objects
            and (meant is None or self.counts[first] >= _MUCH_MORE * max(1, self.counts[id(meant)]))
        ):
            return self.companies[first]
        return meant

    def beside(self, sentence: Sentence, place: int) -> Organisation | None:
        """The company of "Ⓞ for its cell", whatever stands before it."""
        match = _FOR_ITS.search(sentence.masked.text[:place])
        mention = sentence.masked.at.get(match.start()) if match else None
        return mention.org if isinstance(mention, OrgMention) else None

    def subject(self, sentence: Sentence, place: int) -> Organisation | None:
        """The maker that the sentence with the product's name at *place* lets infer: its subject, "we", who acts."""
        orgs = sentence.orgs()
        if any(at < place for at, _ in orgs):
            return self.speaker(sentence, place)
        if _FIRST_PERSON.search(sentence.masked.text[:place]):
            return self.asked
        text = sentence.masked.text
        behind = {id(m.org): m.org for at, m in orgs if at > place and _DOES.search(text[:at])}
        return next(iter(behind.values())) if len(behind) == 1 else None

    def may_make(self, org: Organisation | None) -> bool:
        """Whether nothing that is known of the company speaks against its making batteries."""
        return org is not None and (not org.roles or not _MAKES_BATTERIES.isdisjoint(org.roles))

    def before(self, document: Document, sentence: Sentence) -> Organisation | None:
        """The company that an earlier sentence nearby has for its subject, or the only one of the text."""
        for earlier in reversed(document.sentences[max(0, sentence.index - _LOOKS_BACK) : sentence.index]):
            orgs = earlier.orgs()
            text = earlier.masked.text
            subjects = [m.org for at, m in orgs if not _OBJECT.search(text[max(0, at - 45) : at])]
            if orgs:
                return subjects[0] if len({id(org) for org in subjects}) == 1 else None
        return next(iter(self.companies.values())) if len(self.companies) == 1 else None

    def told(self, sentence: Sentence, place: int) -> Organisation | None:
        """The maker that the words around the product's name at *place* tell."""
        masked = sentence.masked
        for pattern in _TELLING.possible(masked.text):
            for match in masked.find(pattern):
                mention = masked.at.get(match.start("org"))
                if match.start("product") == place and isinstance(mention, OrgMention):
                    return mention.org
        return next(
            (
                self.asked if match["our"] or match["ours"] else self.speaker(sentence, match.start())
                for match in masked.find(_PRONOUN)
                if place in (match.start("product"), match.start("called"))
            ),
            None,
        )

    def labelled(self, document: Document, sentence: Sentence) -> Organisation | None:
        """The company of a line "Maker: Ⓞ" in the data that follow the sentence."""
        for later in document.sentences[sentence.index : sentence.index + _DATA]:
            match = _LABEL.search(later.masked.text)
            mention = later.masked.at.get(match.end() - 1) if match else None
            if isinstance(mention, OrgMention):
                return mention.org
        return None

    def points(self, sentence: Sentence, place: int) -> bool:
        """Whether "its" or "their" stands with the product's name at *place*."""
        return any(
            place in (match.start("product"), match.start("called"))
            for match in sentence.masked.find(_PRONOUN)
        )


def _issuer(document: Document, mentions: Sequence[OrgMention]) -> Organisation | None:
    for sentence in document.sentences:
        mention = sentence.masked.at.get(len("About ")) if _ABOUT.match(sentence.masked.text) else None
        if isinstance(mention, OrgMention) and mention.org is mentions[0].org:
            return mention.org
    return None


def _interviewee(document: Document) -> Organisation | None:
    for sentence in document.sentences:
        for match in sentence.masked.find(_INTERVIEW):
            mention = sentence.masked.at.get(match.start("org"))
            if isinstance(mention, OrgMention):
                return mention.org
    before: Organisation | None = None
    for sentence in document.sentences:
        if before is not None and _ITS_HEAD.search(sentence.masked.text):
            return before
        before = next((m.org for _, m in sentence.orgs()), before)
    for sentence in document.sentences:
        mention = sentence.masked.at.get(len("About ")) if _ABOUT.match(sentence.masked.text) else None
        if isinstance(mention, OrgMention):
            return mention.org
    orgs = {id(m.org): m.org for sentence in document.sentences for _, m in sentence.orgs()}
    makers = [org for org in orgs.values() if not _MAKES_BATTERIES.isdisjoint(org.roles)]
    return makers[0] if len(makers) == 1 else None
