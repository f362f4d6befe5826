"""What companies do, where the text says so."""

from __future__ import annotations

from collections.abc import Iterator

from evbattery.claims import company
from evbattery.patterns import Gated, Table
from evbattery.reading.company_focus import nearest_company
from evbattery.reading.document import Document, Sentence
from evbattery.reading.goods import MATERIALS
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.reading.nationality import counted_companies
from evbattery.reading.proposals import Findings, Proposal
from evbattery.reading.role_nouns import ANY_ROLE, matched_role, role_of_noun, told_roles
from evbattery.reading.salience import Wanted
from evbattery.values.vocabulary import Role

_BRACKETS = r"(?: ?\([^()]{1,60}\))*"
#: "Ⓞ ... a precedent for other automakers", "Ⓞ, like other automakers": one of them, not their customer.
_OTHER = Gated(
    rf"Ⓞ(?:'s)?[^.;Ⓞ]{{0,120}}\b(?:like|than|as do|as have|ahead of|alongside|among|(?:precedent|example|model|"
    rf"lesson|warning|signal|benchmark) (?:for|to)) (?:many |most |all |the )?other (?:{ANY_ROLE})\b"
)

#: What a company does by what it makes: "which makes zinc-based batteries for the grid".
_DOES: tuple[tuple[Role, str], ...] = (
    (
        Role.ESS,
        r"(?:makes?|builds?|produces?|manufactures?|develops?|supplies|puts together|assembles|"
        r"sells) (?:[\wⓍ-]+ ){0,3}?(?:(?:energy |battery )?storage systems|"
        r"battery (?:containers|systems) for utilities|"
        r"batteries for (?:the )?(?:power )?grids?|grid batteries|batteries for (?:stationary|energy|"
        r"grid) storage)",
    ),
    (
        Role.MATERIALS,
        r"(?:makes?|produces?|manufactures?|develops?|supplies) (?:(?:[\wⓍ-]+|and) ){0,3}?"
        rf"{MATERIALS}\b",
    ),
    (
        Role.CELL_MAKER,
        r"(?:makes?|produces?|manufactures?|develops?) (?:(?!own\b)[\wⓍ-]+ ){0,3}?(?:battery cells|"
        r"lithium-ion batteries|batteries for electric (?:cars|vehicles)|EV batteries|"
        r"cells for electric (?:cars|vehicles))",
    ),
    (Role.RECYCLER, r"recycles (?:[\wⓍ-]+ ){0,3}?batteries"),
    (
        Role.AUTOMAKER,
        r"(?:makes?|builds?|manufactures?|produces?) (?:(?!the\b|parts\b|for\b)[\w-]+ ){0,2}?(?:cars|vehicles|trucks|"
        r"lorries|buses|vans|scooters|motor(?:cycles|bikes)|tractors|EVs)\b",
    ),
    (
        Role.SWAP,
        r"(?:operates|runs|builds) (?:[\wⓍⓃ-]+ ){0,4}?(?:battery[- ])?swap(?:ping)? (?:stations|networks?)",
    ),
)
#: "It is the largest maker of cells", "describes itself as a recycler".
_PRONOUN_IS = Gated(
    rf"\b(?:[Ii]t(?: is| was|'s)(?: now| also)?|(?:describes|bills|sees|calls|styles|presents|markets) itself(?: as)?) "
    rf"(?:an?|the|one of) (?:(?:the )?(?:world|country|continent|region|nation|industry|Ⓛ)'s )?(?:(?!(?:of|to|for|"
    rf"with|by|from|and|which|that|in|on|at|as)\b)[\w'⓪ⓃⓁⓍ-]+,? ){{0,5}}?(?i:{ANY_ROLE})(?!\w|'s)"
)
_WHICH_DOES = Table(
    (
        (
            role,
            Gated(
                rf"Ⓞ{_BRACKETS},(?: an? [^.;,Ⓞ]{{2,40}}? that| which) (?:also |now |already |today )?(?:{does})"
            ),
        )
        for role, does in _DOES
    ),
    lambda row: row[1],
)


def read_roles(document: Document, findings: Findings) -> None:
    """Propose the roles that the text gives to companies."""
    for sentence in document.sentences:
        for org, role, start, end in (
            *_by_noun(sentence),
            *_by_deed(sentence),
            *_anaphoric(sentence, document.text),
        ):
            findings.add(Proposal(org, company.ROLE, role, start, end, rule="company: role"))
    _read_counted(document, findings)


def _read_counted(document: Document, findings: Findings) -> None:
    """The role of each of "the three battery makers" whose names follow."""
    for orgs, match, sentence in counted_companies(document.sentences):
        role = role_of_noun(match["noun"].removesuffix("s"))
        if role is None:
            continue
        for org in orgs:
            span = sentence.masked.span(*match.span())
            findings.add(Proposal(org, company.ROLE, role, *span, rule="company: roles of several"))


def _by_noun(sentence: Sentence) -> Iterator[tuple[Organisation, Role, int, int]]:
    for org, role, start, end in told_roles(sentence):
        yield org, role, *sentence.masked.span(start, end)
    for match in sentence.masked.find(_PRONOUN_IS):
        told, meant = matched_role(match), nearest_company(sentence, match.start())
        if told is not None and meant is not None:
            yield meant, told, *sentence.masked.span(*match.span())
    for match in sentence.masked.find(_OTHER):
        other, mention = matched_role(match), sentence.masked.at.get(match.start())
        if other is not None and isinstance(mention, OrgMention):
            yield mention.org, other, *sentence.masked.span(*match.span())


def _by_deed(sentence: Sentence) -> Iterator[tuple[Organisation, Role, int, int]]:
    for role, pattern in _WHICH_DOES.possible(sentence.masked.text):
        for match in sentence.masked.find(pattern):
            mention = sentence.masked.at.get(match.start())
            if isinstance(mention, OrgMention):
                yield mention.org, role, *sentence.masked.span(*match.span())
                return


def _anaphoric(sentence: Sentence, text: str) -> Iterator[tuple[Organisation, Role, int, int]]:
    """The role that "the carmaker" gives to the company that it stands for, where nothing speaks against it."""
    for _, mention in sentence.orgs():
        if not mention.anaphoric:
            continue
        words = text[mention.start : mention.end]
        role = role_of_noun(words.removesuffix("s") if mention.others else words)
        if role is None:
            continue
        for org in mention.orgs:
            if Wanted(role, None).fits(org):
                yield org, role, mention.start, mention.end
