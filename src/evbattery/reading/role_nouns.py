"""Nouns for what a company does, as a table, and which companies such a noun can stand for."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping

from evbattery.patterns import Gated
from evbattery.reading.document import Sentence
from evbattery.reading.goods import MATERIALS
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.values.vocabulary import Role

_MAKER = r"(?:makers?|manufacturers?|producers?|suppliers?|builders?|developers?)"
_FIRM = (
    r"(?:company|companies|firms?|group|business|concern|enterprise|outfit|player|specialists?|giant|major|"
    r"heavyweight|champion|operators?|providers?|start-?ups?|developers?|venture|unit|arm|division|subsidiary)"
)
_KIND = r"(?:(?!(?:of|in|at|by|to|for|from|with|and|behind) )[a-zA-ZⓍ][\w&-]* ){0,2}?"
_MATERIAL = rf"(?:{MATERIALS}|battery[- ]components?|spodumene|lithium(?! ?-?ion)|nickel|cobalt|manganese)"
_CAR = (
    r"(?:(?:electric[- ]|e-|sports |luxury |commercial |passenger[- ]|heavy |motor)?(?:car|automobile|auto|"
    r"vehicle|EV|truck|"
    r"lorry|bus|coach|van|pickup|motorcycle|motorbike|bike|cycle|scooter|moped|tractor|(?:two|three)-?wheeler|"
    r"rickshaw))"
)
#: Other trades.
_TRADE = (
    r"(?:gas|steel|gold|silver|inverter|automation|plant|glass|cement|tyre|tire|turbine|machine(?:ry)?|pulp|food|"
    r"software|display|railway|aircraft|aerospace|defen[cs]e|fertili[sz]er|smartphone|furniture|packaging|textile)"
)

#: The first pattern that fits decides: "battery recycler" is no "battery company".
ROLE_NOUNS: Mapping[Role, str] = {
    Role.RECYCLER: rf"(?:{_KIND}recyclers?|(?:[\w-]+ )?recycling {_FIRM})",
    Role.SWAP: (
        rf"(?:(?:battery|power)[- ](?:swapp?ing|swap|exchange)(?: network)? {_FIRM}|swapping {_FIRM}|"
        rf"swap(?:ping)?[- ]station (?:operators?|builders?))"
    ),
    Role.MATERIALS: (
        rf"(?:{_MATERIAL}(?: active)?(?: materials?)?[- ](?:{_MAKER}|{_FIRM}|miners?|refiners?|processors?)|"
        rf"(?:{_MAKER}|processors?|refiners?) of (?:[\wⓍ-]+ ){{0,2}}?(?:{_MATERIAL}s?\b(?! (?:cells|"
        rf"batteries))(?: materials?| hydroxide)?|"
        rf"Ⓧ(?=[,.;]| (?:and|in|is|has)\b))|"
        rf"(?:mining|commodities|metals|materials?[- ](?:technology|science)) {_FIRM})"
    ),
    Role.ESS: (
        rf"(?:(?:(?:energy|battery|grid|stationary)[- ])?storage(?:[- ]systems?)? (?:{_MAKER}|{_FIRM}|"
        rf"integrators?)|storage integrators?|"
        rf"{_MAKER} of (?:[\wⓍ-]+ ){{0,3}}?(?:energy[- ]storage|storage systems|batteries for the grid|"
        rf"grid batteries))"
    ),
    Role.CELL_MAKER: (
        rf"(?:{_KIND}(?:\w+-)?(?:battery|batteries|cell|battery[- ]cell|accumulator|EV[- ]battery)[- "
        rf"](?:{_MAKER}|(?!start){_FIRM})|"
        rf"{_MAKER} of (?:[\wⓍ-]+ ){{0,3}}?(?:batteries|battery cells|cells)\b)"
    ),
    Role.AUTOMAKER: (
        rf"(?:automakers?|carmakers?|truckmakers?|{_CAR}(?: \([^()]{{1,12}}\))?[- ](?:makers?|"
        rf"manufacturers?|producers?|builders?|"
        rf"brands?|giants?|group)|{_MAKER} of (?:(?!(?:for|to|in)\b)[\wⓄⒷ'-]+ ){{0,4}}?(?:cars|vehicles|"
        rf"trucks|lorries|buses|coaches|vans|"
        r"motorcycles|motorbikes|scooters|mopeds|tractors|rickshaws|(?:two|three)-?wheelers|EVs)\b|"
        r"(?:car|auto|automobile|(?:electric[- ])?vehicle|EV) (?:company|companies|firms?)|(?:auto|"
        r"automotive) (?:giants?|majors?|group|manufacturers?))"
    ),
    Role.OTHER: (
        rf"(?:(?:power |electric |energy )?utility|oil {_FIRM}|"
        rf"{_TRADE}[- ](?:{_MAKER}|company|refiners?)|(?:(?:specialty |speciality )?chemicals?|"
        rf"chemistry|electronics|power|energy|"
        rf"lubricants?|paper|aluminium|aluminum|engineering|shipping|tobacco|telecoms?) (?:company|"
        rf"group|concern|conglomerate|giant|major|specialist)|(?:engine|motor|machine|chip|steel|"
        rf"appliance) ?(?:makers?|manufacturers?|builders?)|"
        rf"steelmakers?|chipmakers?|"
        rf"electronics {_MAKER}|trading house|(?:industrial |energy )?conglomerates?|jeweller|retailer|airline)"
    ),
    Role.STARTUP: rf"(?:{_KIND}(?:start-?ups?|upstart))",
}
_ROLE = "|".join(f"(?P<{role.name}>{pattern})" for role, pattern in ROLE_NOUNS.items())
#: Any of them, as a group for use inside a larger pattern; the group that took part names the role.
ANY_ROLE = f"(?:{_ROLE})"


_BRACKETS = r"(?: ?\([^()]{1,60}\))*"
_LIST = r"(?:Ⓛ's )?Ⓞ(?: \([^()]{1,60}\))*(?:(?:,| and| or|, and) (?:Ⓛ's )?Ⓞ(?: \([^()]{1,60}\))*){0,12}"
#: Words between a company and the noun for it: no preposition and no verb, so that the noun is its own.
_OWN = (
    r"(?:(?!(?:of|to|for|with|by|from|and|which|that|who|in|on|at|against|as|is|was|has)\b|(?:bank|fund|company|firm|"
    r"group|investor|manager|unit|arm|subsidiary|utility|[a-z]*maker|producer|start-?up),)[\w'&⓪ⓃⓁⓍ-]+,? ){0,7}?"
)


@functools.cache
def _before() -> Gated:
    """The noun before the name, "battery maker Ⓞ"; a plural before a list, "battery makers such as Ⓞ and Ⓞ"."""
    return Gated(
        rf"\b(?i:{ANY_ROLE})(?:(?: based)? (?:in|from|of) (?:the )?(?:Ⓛ(?:, Ⓛ)*|world|country))?,? (?:such as |"
        rf"including |among them |namely )?(?:sister company |rival |"
        rf"rivals )?(?P<list>{_LIST})"
    )


@functools.cache
def _headed() -> Gated:
    """A plural that heads a list: "Recyclers in the report include Ⓞ (Ⓛ) and Ⓞ (Ⓛ)"."""
    return Gated(
        rf"(?<!\bto )(?<!\bfor )(?<!\bof )(?<!\bby )(?<!\bfrom )(?<!\bwith )\b(?i:{ANY_ROLE})\b"
        rf"(?:(?!\bwhose\b|\bits\b|\btheir\b|\b(?:customer|client|supplier|backer|shareholder|investor|owner|partner)s\b)"
        rf"[^.;:Ⓞ]){{0,60}}?(?:include|are|comprise|were)[:]? (?P<list>{_LIST})"
    )


@functools.cache
def _behind() -> Gated:
    """The noun behind the name: "Ⓞ, the world's largest battery maker", "Ⓞ is a Swedish cathode producer"."""
    return Gated(
        rf"Ⓞ{_BRACKETS}(?:, [^,.;Ⓞ]{{3,60}}(?=, (?:is|intends|plans|aims|wants|hopes)\b))?"
        r"(?:,| is| was|'re| are|, is|, which is| has become| became| will become|,? (?:intends|plans|aims|wants|"
        r"hopes) to become| itself,?) "
        r"(?:now |also )?(?:an?|the|one of|Ⓛ's|Ⓞ's|[A-Z][a-z]+'s) (?:(?:the )?(?:world|country|continent|"
        r"region|nation|industry|Ⓛ|[A-Z][a-z]+)'s )?"
        r"(?:(?:(?!(?:between|of|for|to|with|from|by|that|which|is|has)\b)[\wⓁ'-]+ ){1,6}?and )?"
        rf"{_OWN}(?i:{ANY_ROLE})(?!\w|'s)"
    )


@functools.cache
def _others() -> Gated:
    """The names before the noun that makes them some of several: "Ⓞ, Ⓞ and other carmakers"."""
    return Gated(rf"(?P<list>{_LIST}),? and other (?:[\w-]+ ){{0,2}}?(?i:{ANY_ROLE})\b")


@functools.cache
def _whole() -> re.Pattern[str]:
    return re.compile(ANY_ROLE)


#: "Foo Truck Group, Bar": the noun is part of another name.
_NAME_BEFORE = re.compile(r"[A-Z][\w-]* [A-Z][a-z]+, $")
#: "Foo, a carmaker, Bar": the noun ends what is said of Foo.
_APPOSED = re.compile(r"Ⓞ(?: \([^()]{1,60}\))?, (?:an?|the) (?:[\w-]+ ){0,4}$")


def matched_role(match: re.Match[str]) -> Role | None:
    """The role of the group of :data:`ANY_ROLE` that took part in a match."""
    return next((role for role in ROLE_NOUNS if match[role.name]), None)


def told_roles(sentence: Sentence) -> tuple[tuple[Organisation, Role, int, int], ...]:
    """The roles that nouns beside companies' names give them, with the words' positions in the masked text."""
    return sentence.masked.once(_told_roles)


def _told_roles(masked: Masked) -> tuple[tuple[Organisation, Role, int, int], ...]:
    return tuple(_roles_in(masked))


def _roles_in(masked: Masked) -> Iterator[tuple[Organisation, Role, int, int]]:
    for pattern in (_before(), _headed(), _others()):
        for match in masked.find(pattern):
            role = matched_role(match)
            mentions = [m for _, m in masked.inside(*match.span("list")) if isinstance(m, OrgMention)]
            noun = masked.text[match.start() : match.start("list")]
            others = pattern is _others()
            if pattern is _before() and _NAME_BEFORE.search(noun):
                continue
            if noun.endswith(", ") and _APPOSED.search(masked.text, 0, match.start()):
                continue
            # Behind a plural the noun is the whole list's, behind a singular the first company's.
            plural = (
                others
                or pattern is _headed()
                or noun.split(",")[0].strip().endswith("s")
                or "such as" in noun
            )
            for mention in mentions if plural else mentions[:1]:
                if role is not None and not mention.anaphoric:
                    yield mention.org, role, *match.span()
    for match in masked.find(_behind()):
        role, named = matched_role(match), masked.at.get(match.start())
        if role is not None and isinstance(named, OrgMention):
            yield named.org, role, *match.span()


#: Nouns that say too little where they introduce a company, and enough where they stand for one.
_LOOSE: Mapping[str, Role] = {"miner": Role.MATERIALS}


def role_of_noun(words: str) -> Role | None:
    """The role that a noun phrase says, by its last words; None for "company".

    >>> role_of_noun("Swedish battery maker"), role_of_noun("company")
    (<Role.CELL_MAKER: 'cell_maker'>, None)
    """
    for match in _whole().finditer(words):
        if match.end() == len(words):
            return matched_role(match)
    # The leftmost match may end too early ("battery recycler of cells"); the tail alone then decides.
    last = words.rsplit(" ", 1)[-1]
    tail = _whole().fullmatch(last)
    return matched_role(tail) if tail else _LOOSE.get(last)
