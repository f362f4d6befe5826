"""What takes the beginning of a plant out of words of beginning: other goods, other works, denials, trials."""

from __future__ import annotations

import re

from evbattery.claims import facility
from evbattery.patterns import Gated
from evbattery.reading.binding import phrases_of
from evbattery.reading.contexts import clause, is_negated
from evbattery.reading.document import Sentence
from evbattery.reading.facility_mentions import FacilityPhrase
from evbattery.reading.frames.schedule_verbs import Cue
from evbattery.reading.frames.schedule_words import NEITHER, PRODUCT_TALK, QUALIFIED

#: "Sent Foo its first cells" is about Foo, whether it is known as a company or not.
_TO_SOMEBODY = re.compile(r"(?:Ⓞ|[a-z] [A-Z]\w+)(?:'s)? (?:its |their |the )?$")
#: What is made in works that make no batteries: "production of motorcycle engines began in 1985".
_OTHER_GOODS = Gated(
    r"(?:production|manufactur\w+|assembly|making|deliver(?:y|ies)|shipments?|sales|"
    r"launch) of (?:[\w'-]+ ){0,4}?(?:engines?|motorcycles?|transmissions?|cars?|"
    r"automobiles|sedans?|trucks?|vehicles?|SUVs?|scooters?|motors?|chips?|steel|tyres|tires)\b(?! batter)|"
    r"\b(?:automobile|motorcycle|engine|vehicle|EV|car|van|bus|SUV|pick-?up|truck|hydrogen|solar|chip|steel) "
    r"(?:production|manufacturing|assembly|output|operations)\b|\b(?:mining|drilling|exploration|demolition|clean-?up|remediation)\b",
    re.IGNORECASE,
)


#: "Has been making electric cars since": goods that are no batteries behind a verb of making.
_MADE_ELSE = Gated(
    r"\b(?:mak(?:e|es|ing)|made|produc\w+|assembl\w+|buil[dt]\w*|manufactur\w+|turn\w* out) (?:(?!for\b)[\w'-]+ ){0,4}?"
    r"(?:cars?|vehicles?|EVs|trucks?|buses|vans|SUVs|sedans?|scooters|motorcycles|motorbikes|engines|motors|chips|"
    r"panels|heat pumps|phones|tyres|tires|steel)\b(?! (?:batter|cell|pack))",
    re.IGNORECASE,
)
#: What opens or begins and is no plant: "applications for jobs will open", "the tender opens".
_OPENS_ELSE = Gated(
    r"\b(?:conversion|re-?tooling|overhaul|upgrade|installation|expansion) (?:of|at|in) [^.;,Ⓓ]{0,50}$|"
    r"\b(?:demolition|clean-?up|remediation|decontamination|surveys?|"
    r"applications?|registrations?|recruit\w+|hiring|(?:public )?(?:tenders?|consultations?|"
    r"hearings?)|bidding|bids|"
    r"talks|negotiations|enrol\w+|training|sales office|a (?:road|school|mine|museum)|decision|vote|ruling|"
    r"(?:car|vehicle|engine|solar|chip) (?:plant|factory|production))\b[^.;,ⒻⒹ]{0,50}$",
    re.IGNORECASE,
)
#: A line that comes to those that are there: its date is not the plant's.
_FURTHER = re.compile(
    r"\b(?:second|third|fourth|further|another|additional) (?:[\w-]+ )*(?:lines?|phases?|halls?|stages?)$"
)
#: What is told of something about a plant is not told of the plant: "the expansion of Ⓕ will be ready".
_OF_ELSE = Gated(
    r"\b(?:expansion|extension|enlargement|ramp-?up|full (?:production|capacity|output|operations?)|"
    r"completion|closure|sale|"
    r"decision|permits?|approval|construction|ground-?breaking|building|groundworks?|results?|payback|"
    r"profits?|ruling|vote|answer) (?:of|at|for|on|in|from) "
    r"(?:[\w'-]+ ){0,3}$",
    re.IGNORECASE,
)
_OPENED = Gated(r"(?:\bopen(?:s|ed|ing)?|\binaugurat\w+|\blaunch(?:es|ed)?)$")
#: What is opened that is no plant: "opened a training centre".
_OBJECT = Gated(
    r" (?:an?|the|its|their|another|new) (?!(?:year|quarter|month|week|few|little|couple|bit|day|end|"
    r"middle|day)\b|(?:[^.;,Ⓓ]{0,60}?(?:Ⓕ|\b(?:plants?|factor(?:y|ies)|lines?|"
    r"works|sites?|production|halls?|"
    r"phases?|stages?|operations?|blocks?|buildings?|doors|facilit(?:y|ies)|manufacturing|output|start-?up|first)\b)))"
)
_DECIDED = Gated(
    r"\bdecisions?(?: [\w-]+){0,4}? (?:was|were|is|had been|has been) (?:due|expected|promised|planned)\b"
)
#: "Will be running at full tilt by Ⓓ": it began before.
_AT_FULL = Gated(r"(?:[^.;,Ⓓ]{0,25})\bat (?:full|top) (?:tilt|speed|steam|capacity|load|stretch|throttle)\b")
#: Works on something else: "work on a new road will begin".
_WORK_ON_ELSE = Gated(
    r"\b(?:[Ww]orks?|[Ee]xcavations?|[Pp]iling|[Ff]oundations?|[Cc]oncrete|[Cc]learing) (?:on|for|of) (?:an?|the) "
    r"(?:[\w'-]+ ){0,2}?(?:roads?|bridges?|rail\w*|stations?|schools?|housing|"
    r"houses|homes|mines?|pits?|firm|business|pipelines?|"
    r"substations?|ports?|harbou?rs?|airports?|museums?|models?|cars?|vehicles?|prototypes?|batter(?:y|ies)|cells?|technology|"
    r"standards?|laws?|software)\b|\b[Ff]oundations? of (?:the )?Ⓞ(?!')"
)
#: "Production will not start until Ⓓ": it starts then.
_NOT_BEFORE = Gated(r"[^.;,Ⓓ]{0,30}? (?:until|till|before|earlier than) (?:the )?(?:[\w-]+ ){0,2}?Ⓓ")
#: What is ordered from an engineer is no plant: "commissioned a feasibility study".
_STUDY = Gated(
    r"\bcommission\w* (?:an?|the|its|their|two|three|further|Ⓞ to) (?:[\w-]+ ){0,4}?(?:stud(?:y|ies)|reports?|"
    r"surveys?|"
    r"assessments?|analys[ei]s|reviews?|audits?|designs?|consultants?)\b",
    re.IGNORECASE,
)
#: "To make Ⓔ of battery cells by Ⓓ" says how much there is then, not that it begins then.
_SO_MUCH = re.compile(r"[ⒺⓃ](?: (?:worth )?of)?(?: [\w-]+){0,2} $")
_GOODS = re.compile(r"(?:cells|batteries|packs)\b[^.;]*$")
#: Trials come before production.
_TRIAL = Gated(r"\b(?:trial|test)[- ](?:operations?|production|runs?|phase)\b", re.IGNORECASE)


def is_start(sentence: Sentence, cue: Cue, question: str) -> bool:
    """Whether the words speak of a plant that begins: not again, not at full tilt, not with a product."""
    text = sentence.masked.text
    start, _ = clause(sentence, cue.start)
    if cue.words.startswith("first") and _TO_SOMEBODY.search(text[max(0, cue.start - 40) : cue.start]):
        return False
    if _GOODS.search(cue.words) and _SO_MUCH.search(text, start, cue.start):
        return False
    denied = is_negated(sentence, max(start, cue.start - 30), cue.start) and not denies_until(sentence, cue)
    if QUALIFIED.search(text[max(start, cue.start - 30) : cue.start]) or denied:
        return False
    further = sentence.masked.at.get(cue.start)
    if isinstance(further, FacilityPhrase) and _FURTHER.search(further.words):
        return False
    if cue.words.startswith("Ⓕ") and _OF_ELSE.search(text, max(0, cue.start - 60), cue.start):
        return False
    opened = _OPENED.search(cue.words)
    if opened is not None and _OBJECT.match(text, cue.end):
        return False
    if cue.attribute is facility.CONSTRUCTION_START and _WORK_ON_ELSE.search(
        text, max(start, cue.start - 60), cue.end + 40
    ):
        return False
    if (
        _AT_FULL.match(text, cue.end)
        or _AT_FULL.search(text, cue.start, cue.end)
        or _DECIDED.search(text, cue.start, cue.end)
        or _MADE_ELSE.search(cue.words)
        or _OPENS_ELSE.search(text, max(start, cue.start - 80), cue.start)
    ):
        return False
    if (
        _TRIAL.search(text, max(start, cue.start - 60, text.rfind(", ", 0, cue.start)), cue.end)
        or NEITHER.search(cue.words)
        or _STUDY.search(text, cue.start, min(cue.end + 60, len(text)))
        or _OTHER_GOODS.search(text, cue.start, min(cue.end + 60, len(text)))
    ):
        return False
    return bool(phrases_of(sentence)) or not PRODUCT_TALK.search(f"{question} {text}")


def denies_until(sentence: Sentence, cue: Cue) -> bool:
    """Whether the clause says that nothing begins until the date behind the cue."""
    start, _ = clause(sentence, cue.start)
    denied = is_negated(sentence, max(start, cue.start - 30), cue.end)
    return denied and _NOT_BEFORE.match(sentence.masked.text, cue.end) is not None
