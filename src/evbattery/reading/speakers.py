"""Texts in which a company speaks of itself: interviews, weblogs, letters. There "we" is that company."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evbattery.reading.document import Document, Sentence
from evbattery.reading.mentions import Organisation, OrgMention

_QUOTED = re.compile(r"[\"“„][^\"“”„]{1,600}[\"”]")
_FIRST_PERSON = re.compile(r"\b(?:[Ww]e|[Oo]urs?|us)\b")
#: "our pilot line": what companies have and editors have not.
_OURS = re.compile(
    r"\b(?:[Oo]ur|[Yy]our) (?:[\w-]+ ){0,3}?(?:plants?|factor(?:y|ies)|gigafactory|lines?|cells?|batter(?:y|ies)|"
    r"packs?|"
    r"customers?|sites?|products?|technology|investors?|shareholders?|partners?|process|capacity|company|"
    r"stations?|riders?|"
    r"lab(?:oratory)?|team|anodes?|cathodes?|pilot|format)\b"
)
#: How many sentences must speak so, and what part of all, before the text is one company's own words.
_ENOUGH, _PART, _OURS_ENOUGH = 4, 0.1, 2
#: Where the text says whose words they are.
_HEADED = re.compile(
    r"^About (?P<about>[A-Z][\w&.'’ -]{1,40}?)(?:\.|:|$)|"
    r"(?:\b[Ff]rom (?:the )?|^The )(?P<blog>[A-Z][\w&.'’ -]{1,40}?) (?:[Bb]log|newsroom|newsletter|team)\b",
    re.MULTILINE,
)
#: "we" before what the company is or has; before a verb of its plans other rules read it as it stands.
_WE = re.compile(
    r"\b[Ww]e(?='re | are (?:an?|the|one|based|head)| (?:make|build|produce|own|operate|run|have|recycle)\b)"
)
#: "we" and "us" in trade with somebody who is named.
_TRADING = re.compile(
    r"\b[Ww]e(?= (?:(?:also|now|have|had|will|then|just|already) ){0,2}(?:buy|bought|get|source|order(?:ed)?|sell|sold|"
    r"suppl(?:y|ied)|deliver(?:ed)?|ship(?:ped)?|sign(?:ed)?|licen[cs]ed?|agreed|took over|acquired?|"
    r"partner(?:ed)?)\b| (?:also |now |have )?(?:have|had) an? (?:[\w-]+ ){0,4}?(?:agreement|contract|deal|partnership|"
    r"memorandum|joint venture|cooperation) with (?:the )?(?:[\w-]+ ){0,3}?Ⓞ)|"
    r"(?<=\b(?:send|sell|ship|give) )us\b|(?<=\bsupply )us\b"
)


def find_speaker(document: Document, topic: Organisation | None) -> Organisation | None:
    """The company in whose words the text is written; None for a report."""
    plain = [_QUOTED.sub(" ", document.text[s.start : s.end]) for s in document.sentences]
    own = sum(1 for words in plain if _FIRST_PERSON.search(words))
    ours = sum(1 for words in plain if _OURS.search(words))
    headed = _HEADED.search(document.text) is not None
    if own < _ENOUGH or own < _PART * len(plain) or (ours < _OURS_ENOUGH and not headed):
        return None
    orgs = {id(m.org): m.org for sentence in document.sentences for _, m in sentence.orgs()}
    for match in _HEADED.finditer(document.text):
        name = match["about"] or match["blog"]
        named = next((org for org in orgs.values() if name in org.names or org.name == name), None)
        return named or Organisation(name, names={name}, first=match.start())
    return topic


def speaking_of_itself(sentence: Sentence, text: str) -> bool:
    """Whether the sentence speaks of the speaker: "we", "our", or, in a question to it, "you"."""
    words = text[sentence.start : sentence.end]
    return bool(_FIRST_PERSON.search(words)) or (
        words.rstrip().endswith("?") and bool(re.search(r"\b[Yy]ou", words))
    )


def mentions_of_speaker(sentence: Sentence, speaker: Organisation) -> Iterator[OrgMention]:
    """Each "we" of the sentence as a mention of the speaker; beside other companies only where it trades with them."""
    for match in sentence.masked.find(_TRADING if sentence.orgs() else _WE):
        yield OrgMention(*sentence.masked.span(*match.span()), speaker, anaphoric=True)
