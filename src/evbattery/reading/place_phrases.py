"""Where the place of a plant stands in a sentence: behind the phrase, at a distance, or in front of everything."""

from __future__ import annotations

import re

from evbattery.patterns import Gated
from evbattery.reading.goods import MATERIALS

_TOWARDS = r"(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)"
_PREP = (
    rf"(?:in|near|at|outside|within|close to|not far from|just outside|(?:just )?{_TOWARDS} of|"
    rf"on the outskirts of|on the edge of|on(?= Ⓛ))"
)
_UNIT = (
    r"(?: (?:province|county|prefecture|district|state|region|city|municipality|township|Township|"
    r"Borough|Province|Prefecture|State)(?![a-z])|"
    r"(?: (?:and|&|[A-Z][\w-]+)){0,5} (?:[Zz]one|Park|Area|Cent(?:er|re)|Estate|"
    r"[Mm]ega-?[Ss]ite|Corridor)\b)?(?! [A-Z][a-z])"
)
#: Words that stand between two places of which neither lies in the other.
_NO_TAIL = (
    r"(?!(?:and|or|another|but|while|with|from|to|near|outside|not|where|which|for|by|at|after|"
    r"between|halfway|midway|before|as|than|one|suburb|suburbs|borough|outskirts|its|their|our|"
    r"whose|also)\b)"
)
#: "Foo, south of Bar": Bar is another place, unless a larger one follows both; "in the south of Bar" is none.
_BESIDE = r"(?!(?:just |about |some )?(?:north|south|east|west)[a-z-]* of Ⓛ(?!, Ⓛ))"
#: A place and the larger ones that it lies in: "Győr", "Debrecen, Hungary", "Sines, district of Setúbal".
CHAIN = (
    rf"(?:Ⓛ(?: province| state)?'s (?=Ⓛ))?Ⓛ{_UNIT}(?:(?:, (?:(?:also )?in )?| in | \(){_BESIDE}(?:the )?"
    rf"(?:[A-Z][a-z]+ (?=state|province|region|county))?(?:{_NO_TAIL}[a-z-]+ (?:of )?){{0,3}}?(?:Ⓛ's (?:[a-z]+ )?)?"
    rf"(?:Ⓛ (?=state of))?(?:state of )?Ⓛ(?!'s|-based| suburb){_UNIT}\)?){{0,3}}"
)
#: What may stand between the preposition and the name: "the port of", "the Industrial Zone of".
_GROUND = (
    r"(?:an? (?:former|old|disused|empty|abandoned|converted|existing) (?:[\w-]+ ){1,3}in )?"
    r"(?:(?:the )?Ⓛ(?:'s)? (?:[a-z]+ )?(?:suburbs?|borough|district|area|exurb|outskirts|neighbou?rhood) of )?"
    r"(?:the |what is )?(?:(?!(?:plants?|factory|factories|gigafactory|facility)\b)[A-Za-z][\w-]* (?:of )?){0,4}?"
)
_LOCATED = (
    r"(?:located|based|situated|sited|built|being built|under construction|planned|going up|"
    r"to go up|to rise|rising|to be built|taking shape|taken shape|coming up|being erected|being set up|"
    r"rises|goes up|takes shape|is rising|is going up|is taking shape|is coming up|"
    r"is|are|was|stands|sits|being fitted out|fitted out)"
)

#: A named ground between a plant and its place: "at the Southern Foo Megasite, a few miles outside".
_SITE = (
    r"(?:(?:at|on|in|inside|off|along) (?:the |its )?(?:[A-Z][\w-]* |Ⓛ ){1,4}?[A-Z][\w-]*,? (?:a few \w+ |"
    r"just |some Ⓚ |Ⓚ )?)?"
)
#: What says of a plant that it stands beside something that is known, and in the same town.
LANDMARK = (
    r"(?:(?:right|just|directly|hard|immediately) )?(?:beside|next to|next door to|adjacent to|adjoining|alongside|"
    r"opposite|across (?:the \w+ )?from|a stone's throw (?:away )?from|in the shadow of|within sight of|"
    r"at the gates of)"
)
#: With whom it is built or run; what stands in several towns is not one plant.
_JOINTLY = (
    r"(?P<jointly>(?:(?:(?:that|which) )?(?:it|they|Ⓞ) (?:is |are )?"
    r"(?:builds?|building|runs?|running|plans?|planning|operates?|owns?) )?"
    r"(?:jointly |together )?with Ⓞ(?: and Ⓞ)? )?"
)
_GOODS = (
    r"(?:(?:electric |battery |their |used |old |storage )?(?:batter(?:y|ies)|cells|packs|modules|systems|scooters|"
    r"motorcycles|vehicles|cars|buses|trucks|materials?|scrap|chargers|"
    rf"{MATERIALS}))"
)
#: Two kinds of goods that a plant is for: "a plant for cells and packs in Győr".
_FOR_BOTH = rf"(?:for (?P<goods>{_GOODS} and {_GOODS}) (?=in |near |at |outside |on ))?"
#: A place right behind the phrase.
POST_PLACE = Gated(
    rf"\"?\)?,? ?{_FOR_BOTH}(?:at home,? )?{_JOINTLY}{_SITE}"
    rf"(?:{LANDMARK} (?:(?!and\b|to\b|from\b|in\b|at\b)[\wⓄ'’&-]+ ){{1,6}}?)?"
    rf"(?:(?:(?:that|which) (?:is|was|are|were|has been|will be) |to be )?"
    rf"(?:(?:now|currently|still|already|also) )?{_LOCATED} )?(?:Ⓚ )?(?P<prep>{_PREP}) {_GROUND}(?P<places>{CHAIN})"
    r"(?(jointly)(?![^.;]{0,40} and Ⓛ))"
)
#: What no stretch between a plant and its place may hold.
_BREAK = (
    r"(?!\b(?:to|with|from|by|and|but|customers?|market|headquartered|made|offices?|than|said|"
    r"after|like|as|vehicles|demand|because|if|so|over|instead|jobs|which|who)\b)"
)
#: A place at a distance behind a new plant: "a factory together in Ⓛ", "a unit on the premises of its Ⓛ Complex in Ⓛ".
FAR_PLACE = Gated(
    rf",? (?:it |that it |Ⓞ )?(?:had |has |is |was )?(?:planned|announced|slated|earmarked|"
    rf"proposed)(?: (?:in |on |for )?Ⓓ)? (?P<for>for) (?P<places2>{CHAIN})|"
    rf"(?:{_BREAK}(?:[^.;:ⓄⒻⓁ]|Ⓛ(?= [A-Z]))){{0,80}}?,? (?:a few \w+ |some Ⓚ |"
    rf"Ⓚ )?(?P<prep>{_PREP}) {_GROUND}(?P<places>{CHAIN})"
)
#: Who does something with a plant, told behind it: "that Foo and Bar run", "it has been building since Ⓓ".
_DONE_BY = (
    r"(?:Ⓞ(?:,? and Ⓞ)?|it|they)(?: (?:has|have|had|is|are|was|were|been|will|would|now|also|already|still|plans?|"
    r"planned|wants?|intends?|hopes?|to))* (?:buil[dt]\w*|erect\w*|set(?:s|ting)? up|construct\w*|r[ua]n(?:s|ning)?|"
    r"operat\w+|own(?:s|ed)?|open\w*|plan\w*|start\w*|clos(?:es?|ed|ing)|shut\w*|expand\w*)(?: since Ⓓ)?"
)
#: The same for a plant that is known already, where a verb has to tie the two: "the plant is now going up in Ⓛ".
TIED_PLACE = Gated(
    rf"(?: (?:that|which))? {_DONE_BY} (?P<prep2>{_PREP}) {_GROUND}(?P<places2>{CHAIN})|"
    rf"(?:, [^.;,ⒻⓄⓁ]{{3,40}},)?,? (?:(?:that|which) )?(?:now |already |long )?(?:is |are |was |will be |has been |"
    rf"being )?(?:[\w-]+ ){{0,2}}?(?:{_LOCATED}|making|turning out|producing|assembling|"
    rf"supplying|(?:will|would|should|is to|was to|may|could) (?:[a-z]+ )?(?:stand|rise|go up|sit|go|come up|end up))"
    rf"(?: (?!presented|announced|unveiled|signed|shown|"
    rf"discussed)[\w-]+){{0,3}}? (?P<prep>{_PREP}) {_GROUND}(?P<places>{CHAIN})"
)
#: "In Győr, Foo is building a plant."
FRONTED = Gated(
    rf"^(?:And |But |Meanwhile, |Also |[-*•] |[^.;:]{{0,20}} - )?(?:(?P<prep>In|Near|At|Outside|"
    rf"Close to) (?:the )?(?:[a-z]+ of )?(?P<places>{CHAIN})(?=,| Ⓞ| it | the | a )|"
    rf"(?P<label>{CHAIN}):(?= )|"
    rf"(?:(?:At|In|On) [A-Z][^;:.ⓄⒻ]{{0,60}}?|"
    r"(?:At|During) (?:an?|the) (?:[\w-]+ ){0,2}(?:ceremony|event)"
    r"(?=[^.;]{0,120}\b(?:cut|opened|inaugurated|broke|laid|started up)\b))"
    rf" (?P<prep2>outside|near|in|close to) (?P<places2>{CHAIN})(?:,| (?:on )?Ⓓ))"
)
#: A town that lies beside the one told: "Foo, north of Bar, where ..." speaks of Foo.
ASIDE_TOWN = (
    rf"(?:,? (?:just |some )?(?:Ⓚ )?(?:near|outside|close to|not far from|{_TOWARDS} of) (?:the \w+ of )?"
    rf"{CHAIN})?"
)
#: "In Győr, where a pilot line has been running"; not a town behind "north of" or the larger place of a chain.
WHERE = Gated(
    rf"(?:\b(?P<prep>in|at|near|from|to|out of) )?(?<!th of )(?<!st of )(?<!Ⓛ, )(?P<places>{CHAIN})"
    rf"{ASIDE_TOWN}, where (?:[^.;,ⒻⓁ]{{0,40}} )?Ⓕ"
)
#: "Győr lands a battery plant", "Foo picks Győr for its plant": the place is what gets the plant.
WON = Gated(
    rf"(?P<places>{CHAIN}),? (?:\w+ )?(?:[Ll]ands|[Gg]ets|[Ww]ins|[Ss]ecures|[Ss]cores|"
    rf"[Tt]o [Hh]ost|[Ww]ill host|[Hh]osts|to get|celebrates|as (?:the )?(?:site|location|"
    rf"home) (?:of|for)|(?:(?:over|ahead of|instead of|rather than) Ⓛ(?:,? (?:and )?Ⓛ)* )?for) $"
)
CHOSEN = re.compile(
    r"\b(?:[Pp]icks|picked|[Cc]hooses|chose|chosen|[Ss]elects|selected|[Oo]pts for|opted for|settle[sd] "
    r"on|[Tt]aps) (?:the (?:[\w-]+ ){0,3}(?:city|town|village|municipality|county|state|region) of )?$"
)
#: A chain of places anywhere: what it tells of a town holds for the whole article.
ANY_CHAIN = Gated(
    r"Ⓛ(?: Township)?(?:(?:, (?:in )?(?:the )?(?:[a-z]+ of )?| in the (?:[A-Z][a-z]+ )?(?:state|province|"
    r"region) of )Ⓛ(?!'s|-based)| \(Ⓛ\)){1,2}"
)
#: "Xyz, not far from Foo, in Bar": the town in the middle is another one; "Xyz, a canal town in Bar".
ASIDE_CHAIN = Gated(
    rf"(?P<town>[ⓁⒻ]),? (?:(?:not far from|near|outside|close to|{_TOWARDS} of|just outside) Ⓛ,? in (?:the )?"
    rf"(?P<area>Ⓛ)|(?:an?|the|Ⓚ|Ⓗ) (?:(?!and\b|which\b|where\b|for\b)[\w',Ⓝ-]+ ){{0,8}}?(?:in|of|outside|"
    rf"near) (?:the )?"
    rf"(?:[a-z]+ (?:of )?)?(?P<area2>{CHAIN}))"
)
