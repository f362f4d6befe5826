"""Which companies swap batteries, and networks with a name of their own."""

from __future__ import annotations

from evbattery.reading.asides import is_aside
from evbattery.reading.company_focus import nearest_company
from evbattery.reading.document import Sentence
from evbattery.reading.frames.network_counts import station_counts
from evbattery.reading.frames.network_places import place_name
from evbattery.reading.frames.network_roster import Networks
from evbattery.reading.frames.network_words import HAS, NAMED, OPERATORS, OWNER, TRADE
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.reading.proposals import Network
from evbattery.reading.relevance import is_swapper


def find_operators(networks: Networks, about: bool) -> None:
    """The companies whose trade is swapping; in a text about it, those that have stations too."""
    for sentence in networks.document.sentences:
        text = sentence.masked.text
        found = [m.org for _, m in sentence.orgs() if about and is_swapper(m.org)]
        for pattern in OPERATORS.possible(text):
            for at in (match.start("org") for match in sentence.masked.find(pattern)):
                mention = sentence.masked.at.get(at)
                if isinstance(mention, OrgMention) and not (
                    place_name(sentence, at) or OWNER.match(text, at)
                ):
                    found.append(mention.org)
        found += [
            org for count in station_counts(sentence) if about and (org := _holder(sentence, count.start))
        ]
        networks.operators |= {id(org): org for org in found}


def _holder(sentence: Sentence, place: int) -> Organisation | None:
    """The company that has what is counted at a place: the subject before it, or who is "with" so many."""
    text = sentence.masked.text
    having = HAS.search(text, max(0, place - 160), place)
    if having is None:
        return None
    actors = [
        mention.org
        for at, mention in sentence.orgs()
        if having.start() <= at < place and not OWNER.match(text, at) and not is_aside(text, at, place)
    ]
    return actors[-1] if actors else None


def find_named(networks: Networks) -> None:
    """Networks with a name of their own, and the company behind each."""
    for sentence in networks.document.sentences:
        for pattern in NAMED.possible(sentence.masked.text):
            for match in sentence.masked.find(pattern):
                group = "name" if match["name"] else "tag"
                start, end = sentence.masked.span(*match.span(group))
                name = networks.document.text[start:end]
                operator = next(
                    (
                        m.org
                        for place, m in sentence.orgs()
                        if place < match.start(group) and m.org.name != name
                    ),
                    None,
                )
                operator = operator or nearest_company(sentence, match.start(group))
                if (
                    name in networks.named
                    or operator is None
                    or operator.name == name
                    or TRADE.fullmatch(name)
                ):
                    continue
                net = networks.named[name] = Network(name, operator)
                networks.places.setdefault(id(operator), []).append((net, []))
                networks.operators[id(operator)] = operator
                span = sentence.masked.span(*match.span())
                networks.run_by(net, operator, sentence, span)


def mentions_one(sentence: Sentence, networks: Networks) -> bool:
    """Whether the sentence names one of the networks that have a name."""
    words = sentence.masked.text
    return any(
        name in words or any(m.org.name == name or name in m.org.names for _, m in sentence.orgs())
        for name in networks.named
    )
