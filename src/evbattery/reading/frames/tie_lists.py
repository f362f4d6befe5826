"""Partnerships told in lists and in interviews: a line that names companies, a line that says what ties them."""

from __future__ import annotations

import re

import attrs

from evbattery.reading.contexts import modality, said_by
from evbattery.reading.document import Sentence
from evbattery.reading.frames.bonds import Bond, Passage
from evbattery.reading.frames.tie_subjects import Scene
from evbattery.reading.mentions import Organisation
from evbattery.values.vocabulary import PartnershipKind

_K = PartnershipKind
#: "GRAPHITE: Foo / Bar": a heading of companies and nothing else.
_TITLE = re.compile(r"(?:[^Ⓞ:.]{0,40}: ?)?Ⓞ ?(?:/|-|\+|&|and|x) ?Ⓞ\.?")
#: "Buyer: Foo", "Parties: Foo, Bar".
_ROLE = re.compile(
    r"(?:Buyer|Seller|Supplier|Customer|Client|Licensor|Licensee|Investor|Target|Partner|Part(?:y|ie)|"
    r"Offtaker|Vendor|"
    r"Acquirer|Purchaser|Company|Companie)s?: (?=[^.;]{0,30}Ⓞ)"
)
_TYPE = re.compile(
    r"(?:Type|Kind|Nature|Form|Structure|Deal|Agreement|Contract)(?: type| of (?:deal|agreement|contract))?: "
)
_KINDS = (
    (_K.JOINT_VENTURE, re.compile(r"joint[- ]venture|\bJV\b", re.IGNORECASE)),
    (
        _K.MERGER_ACQUISITION,
        re.compile(r"acquisition|take-?over|purchase of (?:shares|the)|merger|buy-?out|M&A", re.IGNORECASE),
    ),
    (_K.LICENSING, re.compile(r"licen[cs]|technology transfer", re.IGNORECASE)),
    (_K.OFFTAKE, re.compile(r"off-?take", re.IGNORECASE)),
    (_K.SUPPLY, re.compile(r"suppl|order|procurement|purchas|deliver", re.IGNORECASE)),
    (_K.INVESTMENT, re.compile(r"invest|stake|equity|funding|round", re.IGNORECASE)),
    (_K.DEVELOPMENT, re.compile(r"develop|research|R&D|partnership|cooperation", re.IGNORECASE)),
    (_K.MOU, re.compile(r"memorandum|MoU|letter of intent", re.IGNORECASE)),
)
#: Questions whose answer is the name of a partner.
_WHO = re.compile(
    r"\b(?:[Ww]ho|[Ww]hom|[Ww]hose|[Ww]hich (?:\w+ )?(?:compan\w+|car ?makers?|auto ?makers?|customers?|"
    r"firms?|partners?|suppliers?))\b"
    r"[^?]{0,60}\b(?:sign\w*|order\w*|contract\w*|deals?|agreements?|suppl\w+|partners?|invest\w*|deliver\w*)\b"
)
_NOBODY = re.compile(
    r"\b(?:no|not|none|nobody|can't|cannot|won't|secret|confidential)\b|n't\b", re.IGNORECASE
)
#: So many sentences below a heading its lines still tell of it.
_REACH = 4


@attrs.define
class Listed:
    """The companies of the item of a list that is being read, and the question that is being answered."""

    orgs: list[Organisation] = attrs.Factory(list[Organisation])
    at: int = -1
    start: int = 0
    asked: int = -1

    def read(self, scene: Scene, question: str) -> Bond | None:
        """The bond that a line of a list or the first sentence of an answer tells, if it does."""
        sentence, text = scene.sentence, scene.text.strip()
        if _TITLE.fullmatch(text):
            self._note(scene, anew=True)
        elif _ROLE.match(text):
            self._note(scene, anew=False)
        elif _TYPE.match(text) and len(self.orgs) > 1 and sentence.index - self.at <= _REACH:
            return self._tie(scene, self.orgs, _kind(text), self.start)
        if question and sentence.index != self.asked + 1 and _WHO.search(question):
            self.asked = sentence.index
            return self._answer(scene, question)
        if question:
            self.asked = sentence.index
        return None

    def _note(self, scene: Scene, *, anew: bool) -> None:
        sentence = scene.sentence
        if anew or sentence.index - self.at > _REACH:
            self.orgs, self.start = [], sentence.start
        self.orgs = list(dict.fromkeys([*self.orgs, *(org for _, m in sentence.orgs() for org in m.orgs)]))
        self.at = sentence.index

    def _answer(self, scene: Scene, question: str) -> Bond | None:
        named = [org for _, m in scene.sentence.orgs() for org in m.orgs]
        others = [org for org in dict.fromkeys(named) if org is not scene.topic]
        if scene.topic is None or len(others) != 1 or _NOBODY.search(scene.text):
            return None
        return self._tie(scene, [scene.topic, *others], _kind(question), scene.sentence.start)

    def _tie(self, scene: Scene, orgs: list[Organisation], kind: PartnershipKind | None, start: int) -> Bond:
        passage = _passage(scene.sentence, start)
        bond = scene.bonds.tie(orgs, kind, passage, strong=False)
        bond.seen.append(scene.sentence.index)
        bond.paragraph = scene.sentence.paragraph
        return bond


def _passage(sentence: Sentence, start: int) -> Passage:
    return Passage(start, sentence.end, modality(sentence, 0), said_by(sentence))


def _kind(text: str) -> PartnershipKind | None:
    return next((kind for kind, pattern in _KINDS if pattern.search(text)), None)
