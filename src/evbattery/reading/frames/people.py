"""Who speaks or acts for a company, and in which position."""

from __future__ import annotations

from evbattery.claims import Qualifiers, company
from evbattery.patterns import patterns
from evbattery.reading.document import Document
from evbattery.reading.mentions import OrgMention, Person
from evbattery.reading.proposals import Findings, Proposal

_PATTERNS = patterns(
    (
        # "Li Wei, Foo's chief executive,"
        r"(?P<person>Ⓟ), (?P<org>Ⓞ)'s (?P<title>[\w -]{2,40}?)[,.]",
        # "Li Wei, chief executive of Foo"
        (
            r"(?P<person>Ⓟ), (?:the )?(?P<title>[A-Za-z][\w -]{2,60}?) (?:of|at|for) (?:[\w-]+ ){0,4}?(?P<org>Ⓞ)"
        ),
        # "Foo chief executive Li Wei"
        (
            r"(?P<org>Ⓞ)(?:'s)? (?P<title>(?:CEO|CFO|COO|CTO|chief [a-z]+(?: officer)?|president|chairman|"
            r"chairwoman|founder|co-founder|spokes[a-z]+)),? (?P<person>Ⓟ)"
        ),
    )
)


def read_positions(document: Document, findings: Findings) -> None:
    """Propose the people whom the text gives a position in a company."""
    for sentence in document.sentences:
        for pattern in _PATTERNS.possible(sentence.masked.text):
            for match in sentence.masked.find(pattern):
                person, mention = (
                    sentence.masked.at.get(match.start("person")),
                    sentence.masked.at.get(match.start("org")),
                )
                if isinstance(person, Person) and isinstance(mention, OrgMention):
                    qualifiers = Qualifiers({"title": match["title"].strip()})
                    span = sentence.masked.span(*match.span())
                    findings.add(
                        Proposal(
                            mention.org,
                            company.PERSON,
                            person.name,
                            *span,
                            rule="company: person",
                            qualifiers=qualifiers,
                        )
                    )
