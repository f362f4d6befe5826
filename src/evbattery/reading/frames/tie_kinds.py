"""What kind of bond the words of a clause tell, and which company the partners own together."""

from __future__ import annotations

import re

import attrs

from evbattery.reading.contexts import clause, modality
from evbattery.reading.document import Sentence
from evbattery.reading.frames.bonds import Bonds
from evbattery.reading.frames.tie_cue import purpose, purpose_of
from evbattery.reading.frames.tie_patterns import VENTURE_BEFORE, VENTURE_BEHIND
from evbattery.reading.frames.tie_rules import TieRule
from evbattery.reading.frames.tie_words import ALLIANCE, NOUNS
from evbattery.reading.masking import Masked
from evbattery.reading.mentions import Organisation, OrgMention
from evbattery.values.vocabulary import Modality, PartnershipKind

#: A sentence that is all "A joint venture of ..." describes what the heading names.
_BARE_ARTICLE = re.compile(r"\s*(?:A|An|The)? ?$")


def noun_of(match: re.Match[str]) -> tuple[str | None, PartnershipKind | None]:
    """The group of the noun that ties, and the kind that it names."""
    for place, (kind, _) in enumerate(NOUNS):
        name = f"noun_{place}"
        if name in match.re.groupindex and match[name]:
            return name, kind
    return None, None


def kind_of(rule: TieRule, match: re.Match[str], sentence: Sentence, bonds: Bonds) -> PartnershipKind | None:
    """What kind of bond the clause tells; None where it does not."""
    noun, noun_kind = noun_of(match)
    kind = rule.kind or noun_kind
    if kind is not None:
        return kind
    if rule.name in ("another with", "one of them with"):
        earlier = bonds.in_mind(attrs.evolve(sentence, index=sentence.index + 1))
        if earlier is not None and earlier.kind is not None:
            return earlier.kind
    end = max(clause(sentence, match.end() - 1)[1], match.end())
    window = sentence.masked.text[match.start() : min(end, match.end() + 90)]
    kind = purpose_of(window)
    return kind if kind is not None or noun is None else purpose(sentence.masked.text, match.start(noun))


def is_alliance(rule: TieRule, match: re.Match[str]) -> bool:
    """Whether the words say that the companies work together, and not on what."""
    noun, _ = noun_of(match)
    return noun is not None and ALLIANCE.search(match[noun]) is not None and rule.name != "replaced"


def firmness(sentence: Sentence, start: int, match: re.Match[str]) -> Modality:
    """How firmly the words that tie speak, whatever the rest of the sentence goes on to say."""
    masked = sentence.masked
    words = Masked(masked.text[start : match.end()], masked.origins[start : match.end() + 1], {})
    return modality(attrs.evolve(sentence, masked=words), match.start() - start)


def venture_of(rule: TieRule, match: re.Match[str], sentence: Sentence) -> Organisation | None:
    """The company that the partners own together, where the sentence or its heading names it."""
    text = sentence.masked.text
    before = VENTURE_BEFORE.search(text, max(0, match.start() - 120), match.start())
    behind = VENTURE_BEHIND.search(text[match.end() : match.end() + 80]) if rule.name != "noun with" else None
    if "venture" in match.re.groupindex and match["venture"] is not None:
        place = match.start("venture")
    elif before is not None:
        place = before.start("venture")
    elif behind is not None:
        place = match.end() + behind.start("venture")
    else:
        bare = _BARE_ARTICLE.match(text[: match.start()]) and rule.name != "noun with"
        return sentence.focus if bare else None
    mention = sentence.masked.at.get(place)
    return mention.org if isinstance(mention, OrgMention) else None
