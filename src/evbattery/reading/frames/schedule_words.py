"""The words of schedules: how building and production begin, and the milestones that are neither."""

from __future__ import annotations

from typing import Final

from evbattery.reading.frames.cues import insensitive
from evbattery.reading.frames.plant_verb_words import BUILDING_WORKS, GOODS_BUILT

_BEGIN = (
    r"(?:begin|begins|began|begun|beginning|start|starts|started|starting|commence|commences|commenced|"
    r"commencing|kick(?:s|ed)? off|g[eo]t(?:s|ting)? (?:under way|underway|going)|follow|(?:be )?taken up)"
)
_KIND = (
    r"(?:(?:commercial|mass|series|volume|serial|trial|battery|cell|pack|module|regular|test|initial|"
    r"first|pilot|sample|own|large-scale|small-scale|industrial|actual) )*"
)
_MAKES = rf"{_KIND}(?:production|manufacturing|output|manufacture|operations?)"
_MAKING = (
    r"(?:operating|producing|making|manufacturing|assembling|turning out|putting together|"
    r"building cells|processing|recycling|delivering|supplying|shipping)"
)
_DUE = (
    r"(?:planned|due|expected|scheduled|slated|targeted|set|foreseen|pencilled in|penciled in|"
    r"anticipated|promised|earmarked|forecast|envisaged|projected|aimed at|supposed|on (?:course|track|"
    r"schedule)|aimed|tipped|said|hoped|meant|spoken of|talked of|billed|pegged|fixed|to)"
)
_WILL = r"(?:is|are|was|were|remains?|should|will|would|has been|have been|had been)"
_ON = r"(?:from|by|in|at|before|towards?|as early as|as of|during|after)(?: the)? (?=[^.;,Ⓓ]{0,12}Ⓓ)"

CONSTRUCTION: Final = insensitive(
    rf"\b(?:(?:construction|building work|{BUILDING_WORKS}|"
    rf"work on (?:the )?(?:site|Ⓕ|construction))(?: (?:[\w-]+|Ⓕ,?|Ⓞ(?:'s)?)){{0,6}}? {_BEGIN}|"
    rf"(?:start of (?:the )?(?:construction|building)|ground-?breaking|building(?: works?)?|site preparation)"
    rf"(?: (?:of|for|at|on) (?:[\w-]+ ){{0,3}}?Ⓕ)? {_WILL} (?:still |now |only |"
    rf"\w+ly )?{_DUE}(?: to (?:start|begin))?(?= )|"
    rf"(?:{_BEGIN}|start of|launch(?:es|ed)?) (?:of )?(?:the |its |with )*(?:building|construction|"
    rf"constructing|erecting|{BUILDING_WORKS}|work on (?:the )?(?:site|Ⓕ|"
    rf"construction|building))|"
    rf"(?:construction|{BUILDING_WORKS}),? (?:which )?(?:{_WILL} )?(?:\w+ )?{_DUE} (?:for|in|by|from)|"
    r"br(?:oke|eak|eaks|eaking|oken) (?:the )?ground|ground (?:was |will be |would be |should be |could be |"
    r"may be |is |has been |is to be |"
    r"to be |had been )?broken|(?:digging|diggers|excavators|bulldozers) (?:will |would |are to |should )?"
    rf"(?:{_BEGIN}|mov\w+ in|arriv\w+|roll\w* in)|ground-?breaking (?:ceremony|event|took|was|is|for|at|on|held)|"
    r"(?:first|foundation|corner) ?stone|first sod|sod[- ]turning|turn(?:s|"
    r"ed)? (?:the )?(?:first )?sod|la(?:id|ys?|ying) (?:the |its )?foundations?|"
    r"foundations? (?:(?:of|for) [^.;,Ⓓ]{0,40}?)?(?:was|were|(?:has|have|had) been) (?:laid|poured|thrown|cast)|"
    r"under construction since|(?:construction|building works?) (?:since|from)(?= [^.;,Ⓓ]{0,12}Ⓓ)|"
    r"(?:has|have) been (?:building|constructing|erecting)"
    rf"(?!{GOODS_BUILT}) [^.;]{{0,60}}? since)(?!\w)"
)
PRODUCTION: Final = insensitive(
    rf"(?<!\w)(?:{_MAKES}(?: (?:[\w-]+|[ⒻⓁ],?|Ⓞ(?:'s)?)){{0,5}}? (?:{_BEGIN}|coming)|(?:{_BEGIN}|entered|"
    rf"enters?|launch(?:es|"
    rf"ed)?|start of)(?: of)?(?: its| their| the| own| of)*(?: [\w-]+| Ⓧ){{0,2}}? {_MAKES}|"
    rf"{_MAKES},? (?:{_WILL} )?(?:still |now |currently |also |first |originally |initially |once |"
    rf"previously )*{_DUE}(?: for| in| by| from| to (?:be )?(?:begin|start|coming|follow))|"
    rf"(?:commercial|series|mass|volume|serial|first|cell|battery|pack|trial) (?:production|output|"
    rf"manufacturing|cells|batteries|packs)(?: of (?:the |its )?(?:first|second|initial|next) (?:phase|"
    rf"stage|line))? {_ON}|production (?:from|by|at the) (?=[^.;,Ⓓ]{{0,12}}Ⓓ)|"
    rf"(?:{_BEGIN}|start(?:s|ed)? (?:to )?) ?(?:up |with )?(?:{_MAKING}|to (?:make|produce|manufacture|"
    rf"assemble|operate|run|turn out))|"
    r"(?:went|go(?:es)?|going|gone|put|placed|came|come|coming|comes|brought|bring|taken|entered?|"
    r"turn(?:s|ed)?|mov(?:e|es|ed)|switch(?:es|ed)?)"
    r" (?:in|over )?to (?:\w+ ){0,2}(?:operation|production|service)|"
    r"(?:came|come|comes|coming|goes|go|went|gone|bring|brought|bringing) on(?: ?line|-line|"
    r"[- ]?stream)|(?:be|become|becomes|became|fully|is|are) operational|(?:starts|started|"
    r"starting)[- ]up|start[- ]up (?:is|of|in|by|due|planned)|to start up|fir(?:es|ed|ing) up|"
    r"(?:be|was|were|is|officially|will)? ?(?:(?:(?<!was )(?<!is )(?<!be )open|open(?:s|ed|ing))(?! (?:house|"
    r"day|letter|source|talks|to|"
    r"positions|up talks))|inaugurat\w+|commission(?:s|ed)(?! by))|on stream|up and running|"
    r"(?:come|comes|came|coming|roll|rolls|rolled|rolling) (?:off|out of) (?:the|its|their)"
    r" (?:[\w-]+ ){0,3}?(?:lines?|plant|factory)|(?:leave|left|leaving) (?:the (?:plant|line|factory)|"
    r"Ⓕ)|"
    r"(?:make|produce|deliver|ship|turn out|hand over|send out|supply|build|assemble)(?:s|d|ed|ing)? "
    r"(?:its|the|their)"
    r" (?:very )?first (?:[\w-]+ ){0,2}?(?:cells?|batter(?:y|ies)|packs?|modules?|tonnes?|tons?|"
    r"batch(?:es)?)(?= [^.;]{0,60}?Ⓓ)|"
    r"first (?:ones|cells|batteries|packs|modules|products|tonnes|batches) (?:rolling|coming) (?:out|"
    r"off)(?= [^.;]{0,40}?Ⓓ)|"
    r"switched on|"
    r"first (?:[\w-]+ )?(?:cells?|batter(?:y|ies)|packs|modules|products|deliveries|box(?:es)?|units?|pallets?|batch|"
    r"pack|shipments?|"
    r"containers?|truckloads?|tonnes?)(?= (?:(?:should|would|could) )?(?:leave|leaves|left|ship)(?! [ⓁⓄ])\b|"
    r" (?:[\w-]+ ){0,6}?(?:Ⓓ|"
    r"the Ⓓ|roll|came|come|are|were|is|will|to|in|by)|:)|SOP|"
    rf"(?:expect(?:s|ed)?|due|set|plans?|hopes?|scheduled|slated|supposed|aims?|wants?|going)"
    rf" to (?:open|launch|start up|go live|be up and running|{_BEGIN}(?=[.,;)]|$| (?:in|by|at|from|before|between|"
    rf"around|during|as|on|towards?|this|next|later|early|late|mid|sometime|there|here|Ⓓ)\b|"
    rf"[^.;,]{{0,40}}? {_MAKES}\b| {_MAKING}\b))"
    rf"(?! (?:construction|building|work|constructing|recruiting|hiring))|"
    rf"Ⓕ,? (?:[^.;,ⒹⒻⓄ]{{0,50}}? )?{_WILL} (?:still |now |itself )?{_DUE}(?: to (?:follow|start|begin|"
    rf"open|launch|be ready))? (?:for|in|by) (?:the )?(?=[^.;,Ⓓ]{{0,12}}Ⓓ)|"
    rf"(?:in operation|in service|in production|operational|operating|running|"
    rf"been {_MAKING}[^.;ⒹⓄ]{{0,50}}?|is {_MAKING}[^.;ⒹⓄ]{{0,30}}?) since|"
    rf"(?:from|since) (?:the )?Ⓓ,? (?:[^.;,Ⓓ]{{0,30}}? )?(?:make|produce|manufacture|assemble|"
    rf"been {_MAKING}|is {_MAKING})|Ⓓ (?:opening|start-up|start of production|start|launch|"
    rf"commissioning)|(?:to|will|would)"
    rf" (?:make|produce|turn out|manufacture|"
    rf"assemble)[^.;ⒹⓄ]{{0,60}}? from (?=[^.;,Ⓓ]{{0,12}}Ⓓ))(?!\w)|"
    rf"\b(?:start-?up|commissioning|opening|launch|shipments|deliveries)(?:, [^,.;Ⓓ]{{0,20}}Ⓓ,)? (?:{_WILL} )?(?:now |"
    rf"still |once |first |originally )*{_DUE}(?: to (?:start|begin|commence|follow))? (?:for|in|by)\b|"
    r"\b(?:people|staff|workers|employees) (?:will|would|should|are to) (?:work|be working|"
    r"be employed)(?: there| here)? "
    r"from(?= [^.;,Ⓓ]{0,12}Ⓓ)|"
    rf"(?:\b(?:and|then|with)|,) (?:{_KIND})production (?:from|by|in|at|during|"
    rf"to follow in)(?= [^.;,Ⓓ]{{0,12}}Ⓓ)|"
    r"\b(?:has|have|had|'ve) (?:made|produced|manufactured|assembled|processed|recycled)"
    r" [^.;ⒹⓄ]{0,70}? since\b|"
    r"\b(?:works|runs|operates|produces) since\b|"
    r"\b(?:start|opening|start of production|start-up|(?:first|commercial|series|start of|initial) "
    r"(?:[\w-]+ )?"
    r"(?:production|output|cells|batteries|packs|modules|products?|tonnes|shipments|deliveries)): "
)
#: Milestones that are no start of production, before the cue or between it and its date.
NEITHER: Final = insensitive(
    r"\b(?:mechanical(?:ly)? complet\w+|ramp(?:s|ed|ing)?[- ]?up|full (?:capacity|production|output|"
    r"load)|complet(?:ed?|ion)|finished|permit\w*|restart\w*|resum\w+|headquarters|office|open house|"
    r"(?:automobile|motorcycle|engine|vehicle|EVs?|cars?|auto|trucks?|hydrogen|solar) (?:production|"
    r"manufacturing|output|operations)|showroom|talks|negotiations|closing|deal closes|licen[cs]e|"
    r"apply|applications)\b"
)
#: Right before the cue: what begins is not what the plant is for, or begins again.
QUALIFIED: Final = insensitive(
    r"\b(?:full|restart(?:ing|ed|s)?|resum\w+|ramp\w*|peak|vehicle|car|model|trial|paus\w+|halt\w*|"
    r"stop\w*|(?:sent|gave|handed|supplied|shipped|delivered) (?!the |its |their |an? )[\wⓄ]+)"
    r"(?: up)?(?: of| to)?(?: the| its)? $"
)
#: Events that a date between them and the cue belongs to.
EVENT: Final = insensitive(
    r"\b(?:said|says|announc\w+|sign(?:ed|s)|found(?:ed|s)|approv\w+|present(?:ed|s)|unveil\w*|bought|"
    r"grant(?:ed|s)|promis\w+|publish\w*|report(?:ed|s)|acqui\w+|took over|agreed|leased|bec(?:a|o)me|"
    r"filed|"
    r"paus\w+|halt(?:ed|s)?|stopp\w+|invest(?:ed|s)?|quit\w*|collaps\w+|picked|selected|told|confirmed|"
    r"memorandum|contract|complete[ds]?|completion|until|had gone|lost)\b"
)
#: What is spoken of is a product or a car, not a plant.
PRODUCT_TALK: Final = insensitive(
    r"Ⓑ|\b(?:these|this|those|its new|the new) (?:batter(?:y|ies)|cells?|packs?|technology|vehicles?|"
    r"models?)\b|\binto (?:\w+ )?(?:vehicles|cars)\b|\b(?:prototypes?|[ABC]-?samples?|car buyers|"
    r"swap(?:ping)? stations?|sales of|on sale|can (?:you|I|we) (?:buy|get|order|drive))\b|"
    r"\b(?:production|sales|launch) of (?:the |its |a )?(?:\w+ )?(?:cars?|vehicles?|models?|trucks?|"
    r"sedan|suv)\b"
)
SLIPPED: Final = insensitive(
    r"\bnew date: |\b(?:it|this) will (?:now |only |not )?be (?:the )?(?=[^.;,Ⓓ]{0,12}Ⓓ (?:before|until|when)\b)|"
    r"\bis now (?:expected|due|planned|scheduled|slated|set|foreseen)(?: for| in|"
    r" by)?(?: the)? (?=[^.;,Ⓓ]{0,12}Ⓓ)|"
    r"\b(?:now|these days|nowadays|meanwhile|at present|currently)\b[^.;Ⓓ]{0,40}?\b(?:says|say|said|give|gives|name|"
    r"names|"
    r"(?:talk|speak|spoke|think)(?:s|ing)? (?:more )?of|(?:aim|hop)(?:s|es|ing)? for|(?:reckon|count)(?:s|"
    r"ing)? (?:with|on)) "
    r"(?=[^.;,Ⓓ]{0,12}Ⓓ(?:[.;,]| (?:instead|at the earliest)))"
)
#: "In 2028 rather than 2027", "in May, not in March as planned": the date that was given up.
GIVEN_UP: Final = insensitive(
    r"[^.;Ⓓ]{0,12}?,? (?:rather than|instead of|not|and not|but not)(?: before| until)?(?: in| by|"
    r" from| at)?(?: the)? (?=Ⓓ|(?P<year>20\d\d)\b)"
)
#: Opening a plant is a sign that production starts, unless the text says that it had started before.
OPENING: Final = insensitive(r"\b(?:open|inaugurat)")
ESTABLISHED: Final = insensitive(r"\b(?:established|founded|set up)\b")
#: Questions whose answer is a date of beginning.
ASKS_OPENING: Final = insensitive(
    r"\bwhen\b[^?]{0,60}?\b(?:open|start|begin|come out|come off|run|running|operational|operat\w+|"
    r"first cells|production|launch|first batteries|up and running)\b(?! (?:construction|building))"
)
ASKS_BUILDING: Final = insensitive(
    rf"\bwhen\b[^?]{{0,60}}?\b(?:(?:construction|building|work|{BUILDING_WORKS})(?: work)? (?:\w+ )?{_BEGIN}|"
    rf"{_BEGIN} (?:the )?(?:construction|building)|ground|be built)\b"
)
