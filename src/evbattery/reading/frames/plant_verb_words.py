"""The words around a verb that tells the state of a plant: what stands for the plant, between them and behind."""

from __future__ import annotations

import re
from typing import Final

from evbattery.reading.frames.cues import PLAN, insensitive
from evbattery.reading.verb_classes import VerbClass
from evbattery.values.vocabulary import Status

#: Works on a site with which the building of a plant begins.
BUILDING_WORKS: Final = (
    r"(?:(?:earth|ground|civil|foundation|excavation|piling|concrete|preparatory|site)[- ]?works?|"
    r"site (?:preparations?|clearance|clearing|levell?ing)|(?:ground|land) (?:clearing|clearance)|excavations?|piling|"
    r"(?:pouring|laying) of (?:the )?(?:concrete|foundations?))"
)
#: How far a plant may stand from the verb that says something of it.
REACH: Final = 90
SUBJECT: Final = re.compile(
    r"Ⓕ|(?:(?<=^)|(?<=[.;:,\"] )|(?<=\bthat )|(?<=\bbut )|(?<=\band )|(?<=\bsaid ))(?:[Ii]t|[Tt]hey|"
    r"[Tt]hat one|[Tt]he (?:one|first|second|"
    r"third|other|latter|former))(?!\w)|"
    r"(?<![\w-])(?:[Pp]roduction|[Cc]onstruction|[Mm]anufacturing|[Bb]uilding work|[Ww]ork|"
    rf"[Vv]enture|{PLAN}|"
    r"[Ww]orks|[Ss]ite|[Pp]remises|[Oo]perations|[Oo]pening|[Ss]tart-?up)(?=,| (?:at|in|of|on|for|"
    r"there|here|"
    r"had|has|have|is|are|was|were|will|would|should|to|\w+ed|began|got|goes|went|starts?|begins?|r[ua]ns?|remains?|"
    r"stays?|resumes?)\b)"
)
#: Behind the name of a plant these make it part of another phrase: "Ⓕ's owner", "Ⓕ workers".
PART: Final = re.compile(r"'s? |-|(?: (?:workers?|employees|staff|managers?|owners?|site manager))\b")
#: What governs the plant and is not it: "the owner of Ⓕ", "workers at Ⓕ".
GOVERNOR: Final = insensitive(
    r"\b(?:owners?|managers?|director|workers?|employees|staff|people|residents|neighbours|neighbors|suppliers?|"
    r"customers?|investors?|shares?|stakes?|funds?|money|grants?|loans?|subsid\w+|talks|permits?|court|lawsuit|"
    r"application|contracts?|orders?|agreements?|road|interest) (?:of|at|in|for|from|on|over|against|to) $|"
    r"\b(?:talks|discussions|negotiations) (?:on|about|over) (?:\w+ing (?:\w+ )?)?$"
)
#: What may stand between a verb and the plant that it acts on.
PATH: Final = insensitive(
    r"^(?: (?:plans? to (?:make|produce|manufacture|assemble|recycle|process|refine) (?:[\w'-]+ |"
    r"Ⓧ ){1,5}?(?:in|at|near)|"
    r"(?:plans?|works?|construction|building|development|preparations?|project|start|start-up|opening|"
    r"production|operations?|manufacturing|completion|expansion|commissioning|spending|investment|"
    r"idea) (?:for|of|on|at|in|to "
    r"(?:build|open|set up|construct|start|produce|manufacture)(?: (?:in|at|near)(?= Ⓕ| $))?)|"
    r"(?!(?:for|of|on|at|in|to|from|with|by|because|after|that|which|than|near|"
    r"into|under|about|against)\b)[\w$'-]+,?|[ⓂⒺⓉⓃⒹⓁⒼⓈ],?)){0,10} $"
)
#: Behind a denial these say that it comes later: "will not build it before Ⓓ".
YET: Final = insensitive(r"\b(?:before|until|till|yet|unless|without|alone|for now)\b")
#: "Has shelved it", "will build it in Ⓓ".
IT: Final = re.compile(
    r"(?: on| from| of)? (?P<it>it)(?=[.,;]|$| (?:in|on|at|to|again|last|this|next|by|for|until|down|up|"
    r"off|altogether|because|"
    r"after|before|when|as|and|but)\b| Ⓓ)"
)
LED: Final = re.compile(r" (?:on|at|from|with|out of|up on)(?= )")
#: What makes a plant that is there larger or other; who stops that stops no plant.
ENLARGES: Final = insensitive(
    r"\b(?:expan(?:d|ds|ding|sion|sions)|exten(?:d|ds|ding|sion)|enlarg\w+|doubl(?:e|ing)|tripl(?:e|ing)|quadrupl\w+|"
    r"upgrad\w+|re-?tool\w*|re-?equip\w*|moderni[sz]\w+|overhaul\w*|repurpos\w+|add(?:ing)? (?:a |another |more |new |"
    r"further |\w+ )?(?:lines?|halls?|shifts?)|(?:second|third|next|further) (?:phase|stage|line|block|expansion)s?)\b"
)
#: Behind a plant's name these still belong to it: its owner, a relative clause.
TAIL: Final = re.compile(
    r"(?: (?:by|of|from|run by|owned by) (?:[\w-]+ ){0,3}?Ⓞ|,? (?:that|which|where) [^.;]{0,60}Ⓞ)[^Ⓞ]*$"
)
#: What is made in a manner of speaking, or in other works.
NO_GOODS: Final = insensitive(
    r" (?:[\w-]+ ){0,2}?(?:headlines|headway|loss(?:es)?|profits?|progress|sense|money|room|use|sure|waves|"
    r"cars|vehicles|engines|"
    r"tyres|steel|chips|a (?:case|start|move|difference|point)|it\b)"
)
#: What is built and is no plant: "has been building packs by hand".
GOODS_BUILT: Final = (
    r"(?: (?:[\w'-]+ |Ⓧ ){0,3}?(?:cells|batteries|packs|modules|containers|systems|boxes|cars|vehicles|boats|buses|"
    r"scooters|machines|prototypes|them)\b)"
)
#: Who does something with a plant is no company: "Bo Ek, who runs Ⓕ".
WHO: Final = re.compile(r"(?:\bwho|Ⓟ)(?: \w+ly| also| now)? ?$")
#: "Wanted to know who owns Ⓕ": nobody plans anything.
TO_KNOW: Final = re.compile(r" to (?:know|see|hear|ask|learn|understand|find out)\b")
#: A verb that stands right behind its subject.
NEXT: Final = insensitive(
    r"^,?(?: which| that)?(?: (?:\w+ly|now|also|already|still|since|finally|just|only))* ?$"
)
OUTPUT: Final = re.compile(r" (?:(?:about|some|around|up to|over|roughly) )?[ⒺⓉⓃ]")
#: Nothing is done to anything: the verb has no object.
NO_OBJECT: Final = insensitive(
    r"^(?:$|[.,;:)\"]| (?:in|at|on|for|from|by|after|before|since|until|as|to|when|because|due|amid|with|and|but|"
    r"again|down|last|this|next|for good|during|while|Ⓓ|\w+ly)\b| Ⓓ)"
)
#: Forms that are nouns as well.
NOUNS_TOO: Final = insensitive(r"(?:packs?|ships?|process(?:es)?|casts?|coats?|makes?)\b")
MAYBE: Final = frozenset(("could", "may", "might", "can"))
STATIVE: Final = insensitive(r"(?:locat|situat|hous|sit(?:e|ed|ing)$|site|creat|add|develop)")
NOUN: Final = {
    "build": insensitive(
        rf"^[^.;,]{{0,30}}?\b(?:construction|constructing|building|erecting|putting up|{BUILDING_WORKS}|"
        r"commissioning|fit-?out|fitting out|to (?:build|construct|erect|raise|put up))\b"
    ),
    "make": insensitive(
        r"^[^.;,]{0,40}?\b(?:production|manufacturing|operations?|output|making|producing|manufacturing|assembling|"
        r"assembly|recycling|processing|shipping|deliver(?:ing|ies)|crushing|shredding|turning out|running|"
        r"operating)\b"
    ),
}
MAKING_SUBJECT: Final = insensitive(r"\b(?:production|manufacturing|operations?|output)\b")
BUILDING_SUBJECT: Final = insensitive(
    rf"\b(?:commissioning|construction|building(?: work)?|{BUILDING_WORKS}|fit-?out|fitting-?out|work)\b"
)
#: What begins is the end of making.
ENDING: Final = insensitive(
    r"\b(?:wind(?:ing)?-?down|phas(?:e|ing)-?out|halt|stop|suspension|reduction|closure|dismantling|"
    r"conversion|end) (?:of|at)\b"
)
#: Verbs that say of the plant itself that it runs.
RUNS: Final = insensitive(r"(?:run(?:s|ning)?|ran|operat(?:es?|ed|ing))\b")
BE: Final = frozenset("is are was were been be being".split())
#: What a plant does by itself.
INTRANSITIVE: Final = (VerbClass.CLOSE, VerbClass.PAUSE, VerbClass.DELAY)
STOPS: Final = {
    VerbClass.CANCEL: Status.CANCELLED,
    VerbClass.CLOSE: Status.CLOSED,
    VerbClass.PAUSE: Status.PAUSED,
    VerbClass.DELAY: Status.DELAYED,
}
