"""By when stations are to stand, and a network is to be somewhere."""

from __future__ import annotations

import re

from evbattery.claims import network
from evbattery.reading.contexts import clause, said_by
from evbattery.reading.document import Sentence
from evbattery.reading.frames.network_counts import Count, station_counts
from evbattery.reading.frames.network_roster import Networks
from evbattery.reading.frames.network_words import DUE, INTENDED
from evbattery.reading.mentions import Dated
from evbattery.reading.proposals import Network, Proposal
from evbattery.values.dates import Precision
from evbattery.values.vocabulary import Modality

#: Words before a date for which a number of stations is planned.
_AT_LAST = frozenset(("by", "in", "before", "until", "for"))
_FOR = re.compile(r"\bfor (?:the )?(?:end of (?:the )?)?$")


def read_target(
    sentence: Sentence, count: Count, net: Network, firmness: Modality, networks: Networks
) -> None:
    """The date by which stations that are not there yet are to be there: the next one behind, else one before them."""
    text = sentence.masked.text
    published = networks.document.article.published
    start, end = clause(sentence, count.start)
    behind = [
        (at, m) for at, m in sentence.masked.inside(count.end, max(end, count.end)) if isinstance(m, Dated)
    ]
    ahead = [(at, m) for at, m in sentence.masked.inside(start, count.start) if isinstance(m, Dated)]
    for at, date in (*behind[:1], *ahead[::-1]):
        value = date.date.value
        if value is None or (date.date.relative and value.precision is Precision.DAY):
            continue
        past = published is not None and value.latest < published
        before = text[max(0, at - 12) : at]
        told = date.date.preposition or ("for" if _FOR.search(before) else "")
        due = at < count.start and told in ("by", "before", "for", "until")
        due = due or (at < count.start and told == "in" and firmness is not Modality.ACTUAL)
        due = due or (at > count.start and (told in _AT_LAST or (date.date.relative and not told)))
        yet = at > count.start and published is not None and value.start > published
        if due and not (past and (date.date.relative or firmness is Modality.ACTUAL)):
            if firmness is not Modality.ACTUAL or yet or INTENDED.search(text[: count.start]):
                span = sentence.masked.span(min(count.start, at), max(count.end, at + 1))
                networks.findings.add(
                    Proposal(
                        net,
                        network.TARGET_DATE,
                        value,
                        *span,
                        rule="network: target date",
                        modality=Modality.PLANNED,
                        said_by=said_by(sentence),
                    )
                )
            return


def read_due(sentence: Sentence, networks: Networks) -> None:
    """The date by which a network is to be somewhere, where the sentence counts no stations."""
    for place, mention in sentence.masked.at.items():
        if not isinstance(mention, Dated) or mention.date.value is None or mention.date.preposition != "by":
            continue
        operator = networks.operator(sentence, place)
        cue = DUE.search(sentence.masked.text[:place])
        known = (
            networks.places.get(id(operator))
            if operator is not None and id(operator) in networks.operators
            else None
        )
        if known and cue and not any(True for _ in station_counts(sentence)):
            span = sentence.masked.span(cue.start(), place + 1)
            networks.findings.add(
                Proposal(
                    known[-1][0],
                    network.TARGET_DATE,
                    mention.date.value,
                    *span,
                    rule="network: target date",
                    modality=Modality.PLANNED,
                    said_by=said_by(sentence),
                )
            )
