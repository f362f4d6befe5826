"""What speaks for and against a name's being a company's: cues beside its mentions, each with a weight, as one table.

A cue is a pattern over a masked sentence in which the name in question is ``◯`` and companies already known are
``Ⓞ``. Cues on the left end right before the name, cues on the right begin right behind it. Every mention counts, a cue
that stands beside several mentions counts twice at most. A weight of :data:`ENOUGH` is enough by itself; what merely
may stand beside a company's name weighs less, so that several such cues must meet.
"""

from __future__ import annotations

import functools
import re

import attrs

from evbattery.reading.company_patterns import CANDIDATE, COMPANY_NOUN, OFFICE, TIES
from evbattery.reading.goods import MATERIALS

#: A name whose cues weigh so much together is a company's.
ENOUGH = 3.0
#: How often the same cue beside one name counts.
TWICE = 2

NAMED = f"[Ⓞ{CANDIDATE}]"
_NATION = (
    r"(?:Ⓛ(?:'s|-based|-headquartered)?|[A-Z][a-z]+(?:an|ese|ish|ean|ian|wegian|dic|gian|tch)|Czech|Swiss|French|Greek|Thai|Israeli|"
    r"Indian|Dutch|U\.?S\.?|UK) "
)
#: What may stand between a preposition and a name: "with the US automaker ", "of China's ".
_WORD = (
    r"(?:(?!(?:of|in|on|at|by|for|from|with|to|and|or|as|which|that|who|is|was|are|were|has|had|picked|called|"
    r"named|near|"
    r"than|when|where|while|after|before|name)\b)[a-z-]+ )"
)
DESC = rf"(?:the |an? |both |its )?(?:{_NATION})?{_WORD}{{0,3}}?"
BRACKET = r"(?: ?\([^()]{1,60}\))?"
_PLURAL_NOUN = (
    r"(?:(?:[a-z]*makers|manufacturers|producers|suppliers|developers|recyclers|refiners|miners|integrators|operators|"
    r"start-?ups|companies|firms|groups|players|rivals|competitors|partners|customers|clients|buyers|investors|"
    r"backers|"
    r"shareholders|owners|peers|names|giants|brands|outfits|others|those)(?: (?:of|in|from) [\w ]{2,30}?)?)"
)


@attrs.frozen
class Cue:
    """Words beside a name, and what they weigh for (or, below nothing, against) a company."""

    name: str
    weight: float
    pattern: re.Pattern[str]


def _left(name: str, weight: float, pattern: str) -> Cue:
    return Cue(name, weight, re.compile(rf"(?:{pattern})\"?\Z"))


@functools.cache
def left_cues() -> tuple[Cue, ...]:
    """Cues that end right before a name."""
    return (
        _left(
            "company noun before",
            4,
            rf"\b(?i:{COMPANY_NOUN}|unit|arm|parent|partner|customer|investor|shareholder|competitor|peer|joint "
            r"venture|fund|lender|compatriot|competitor|backer|buyer|bidder|taker|licensee|owner|employer)s?"
            r"(?: (?:from|in|of) Ⓛ)?,? (?:of (?:[\w-]+ ){1,3}?)?(?:called |named |dubbed |known as )?",
        ),
        _left(
            "the company is",
            4,
            r"\b[Tt]he (?:[\w-]+ ){0,2}?(?:company|firm|start-?up|maker|outfit) (?:is|was) ",
        ),
        _left("office at", 4, rf"\b{OFFICE} (?:at|of|for) (?:the )?(?:{_NATION})?(?:[a-z-]+ ){{0,3}}?"),
        _left(
            "boss of", 2, rf"\b(?:manager|boss|head|chief|founders?|workers|staff|engineers) (?:of|at) {DESC}"
        ),
        _left("founded by somebody", 4, r"\b(?:[Cc]o-?)?founded (?:the (?:[a-z-]+ ){0,3}?)?"),
        _left("tie with", 3, rf"\b{TIES} (?:\w+ ){{0,2}}?(?:between|with) {DESC}"),
        _left(
            "tie between two",
            3,
            rf"\b{TIES} (?:\w+ )?(?:between|with|of) {DESC}{NAMED}(?:, {NAMED})*,? and {DESC}",
        ),
        _left(
            "owned by",
            3,
            r"\b(?:[Oo]wned|controlled|held|[Bb]acked|acquired|operated|supplied|built|developed|run|made|produced|"
            rf"manufactured|bought|installed|taken over|commissioned|financed|rescued) (?:jointly )?by {DESC}",
        ),
        _left(
            "round led by",
            3,
            rf"\b(?:round|raise|financing|funding|investment|Series [A-H])\b[^.;]{{0,40}}? (?:co-)?led by {DESC}",
        ),
        _left("led by", 1.5, rf"\b(?:led|equipped|designed|delivered|shared|signed|ordered) by {DESC}"),
        _left(
            "money from",
            3,
            r"\b(?:[Rr]ound|[Ff]inancing|[Ff]unding|[Rr]aise|Series [A-H]\d?|investment)\b[^.;]{0,40}?\b(?:co-)?(?:led|"
            rf"joined|backed|anchored) by {DESC}(?:{NAMED}(?:, {NAMED})*,? and {DESC})?|"
            rf"\b[Pp]articipation (?:from|of|by) {DESC}(?:{NAMED}, )*(?:{NAMED},? and {DESC})?|"
            rf"\b(?:[Rr]ound|Series [A-H]\d?)(?: of Ⓜ)? (?:with|from) {DESC}(?:{NAMED}, )*(?:{NAMED},? and {DESC})?",
        ),
        _left(
            "part of",
            3,
            r"\b(?:subsidiary|unit|arm|division|affiliate|offshoot|spin-?off|shareholders?|customers?|suppliers?|employees|"
            r"rivals?|headquarters|works|plants?|factory|labs?|"
            rf"creditors|administrators?|[Ii]nsolvency|[Bb]ankruptcy) of {DESC}|\bbelong(?:s|ing)? to {DESC}",
        ),
        _left(
            "stake in",
            3,
            r"\b(?:(?:[Ss]takes?|[Ss]hares?|shareholding|shareholders?|investors?) in|[Ss]hares of|board of|"
            r"(?:[Aa]cquisition|take-?over|[Ss]ale|[Pp]urchase|[Ii]nsolvency|owner|backer|parent) of|"
            r"merg(?:er|ed?|ing) with|licen[cs]ed? (?:from|to|by)|technology (?:from|of)|sister company(?: of)?|"
            r"(?:owner|shareholder|backer|partner|customer|supplier|investor) (?:is|was)|"
            rf"on behalf of) {DESC}",
        ),
        _left(
            "buys",
            2,
            rf"\b(?:acquir\w+|bought|buy(?:s|ing)?|taking over|took over|takes over|invest\w* (?:Ⓜ )?in) {DESC}",
        ),
        _left(
            "gets money",
            4,
            r"\b(?:put|puts|putting|pump(?:s|ed)?|pour(?:s|ed)?|sank|plough(?:s|ed)|inject(?:s|ed)?|invest(?:s|ed)?) "
            rf"(?:[\w-]+ ){{0,3}}?Ⓜ (?:[\w-]+ ){{0,2}}?into {DESC}",
        ),
        _left(
            "together with",
            3,
            r"\b(?:team(?:s|ed|ing)? up|partner(?:s|ed|ing)?|joined forces|signed|sign|signs|together|joint(?:ly)?|"
            rf"cooperat\w+|collaborat\w+|work(?:s|ed|ing)?|competes?|competing|contracts?|talks|agreed) with {DESC}",
        ),
        _left(
            "goods from",
            2,
            r"(?<!\w)(?i:cells?|batter(?:y|ies)|packs?|modules?|materials?|equipment|machines|deliveries|orders?|"
            rf"investment|supplies|lithium|{MATERIALS}|nickel|Ⓜ|Ⓔ|Ⓣ)"
            rf"(?: (?:comes?|came|bought|made))? (?:from|by) {DESC}",
        ),
        _left(
            "sells to",
            2,
            r"\b(?:suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|ship(?:s|ped|ping)?|s(?:ell|ells|old|elling)|"
            rf"licen[cs]e[sd]?|deliveries|sale|went|goes|awarded) (?:[\w'ⒺⓃⓉⓂ-]+ ){{0,7}}?to {DESC}",
        ),
        _left(
            "is sold to",
            3,
            r"\b(?:s(?:old|ells?|elling)|(?:give|hand|pass)\w*) (?:[\w'-]+ ){1,6}?(?:works|plants?|factory|business|"
            rf"units?|stakes?|shares?|sites?|arm|subsidiary)(?: [\w-]+){{0,3}} to {DESC}|"
            rf"\b(?:[Oo]rders?|[Cc]ontracts?)\b[^.;]{{0,50}} (?:went|goes|go|was awarded|were awarded) to {DESC}",
        ),
        _left(
            "companies such as",
            3,
            rf"\b(?i:{_PLURAL_NOUN}),? (?:such as|including|like|includes?|are|were|namely|among them|as|and|-) "
            rf"(?:{DESC}{NAMED}, )*(?:and |{NAMED} and )?{DESC}",
        ),
        _left(
            "beside a company",
            3,
            rf"Ⓞ{BRACKET}(?:, (?:{NAMED}{BRACKET}, )*{NAMED}{BRACKET})?,? (?:and|or|&) {DESC}",
        ),
        _left(
            "behind one in a list with towns",
            3,
            rf"{NAMED}(?: (?:in|at|near) Ⓛ(?:, Ⓛ)?| \(Ⓛ(?:, Ⓛ)?\))(?:,? and|,) (?:the )?"
            rf"(?={NAMED}(?: in Ⓛ| \(Ⓛ))",
        ),
        _left("in a list of companies", 3, rf"Ⓞ{BRACKET}, (?:{NAMED}{BRACKET}, )*{DESC}"),
        _left("of a country", 2, rf"(?!Ⓛ ){_NATION}"),
        _left("half another's", 3, rf"(?:\bis|\bbelongs|{NAMED}(?:'s?)? and) half (?:to )?"),
        _left("behind a place", 1, r"Ⓛ "),
        _left("in a list of countries' companies", 2, rf"{NAMED} of (?:the )?Ⓛ(?:,| and|, and) Ⓛ's "),
        _left("in a heading", 2.5, r"^\W*(?:\d+[.)] )?Ⓛ(?:, Ⓛ)*(?: again)?: "),
        _left("supplies", 2, r"\b(?:suppl(?:y|ies|ied|ying)|equip(?:s|ped)?|serv(?:es|ed|ing)) "),
        _left("bond of two, second", 3, rf"{NAMED}-"),
        _left("as do", 2, r"\b[Aa]s (?:are|is|were|was|have|has|do|does|did) "),
        _left("shown by", 1.5, r"\b(?:batter(?:y|ies)|cells?|packs?),? (?:that|which) "),
        _left(
            "battery shown by",
            2,
            r"\b(?:batter(?:y|ies)|cells?|packs?),? (?:[a-z]+ )?(?:presented|shown|unveiled|launched|introduced|"
            r"sold|offered) by ",
        ),
        _left("brand by", 2, rf"\b[Tt]he {CANDIDATE}(?: \d+)?,? (?:by|from|made by) "),
        _left("beside, mildly", 1, rf"\b(?:with|by|from|than|unlike|against|on) {DESC}"),
        _left("according to", 1, rf"\b(?:[Aa]ccording to|says|said|told|asked|[Ff]or|[Aa]s) {DESC}"),
        _left(
            "a name given to",
            3,
            r"\b(?:company|firm|venture|business|entity|start-?up),? (?:to be )?(?:called|named|dubbed|known as) ",
        ),
        _left(
            "a title",
            -6,
            r"\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|President|Chancellor|Minister|Governor|Mayor|Senator|family|"
            r"brothers|port of|city of|town of)\.? ",
        ),
        _left(
            "an office",
            -3,
            r"\b(?:analyst|professor|minister|mayor|governor|spokes\w+|founder|engineer|researcher|chairman|director|"
            r"(?<!fund )(?<!asset )(?<!investment )manager|president|chancellor|consultant|journalist|"
            r"author|colleague|CEO|CFO),? ",
        ),
        _left(
            "a source",
            -4,
            r"\b(?:research(?:ers?| (?:firm|company|group|house|outfit|institute))|consultanc(?:y|ies)|consultants?|"
            r"analysts?|think-?tank|newspaper|daily|magazine|agency|broadcaster|website|portal|union|association|"
            r"lobby|"
            r"institute|party|law firm|lawyers|(?:legal|financial) advis[eo]rs?|broker(?:age)?|non-profit|charity|"
            r"(?:environmental|lobby|advocacy|pressure|interest|campaign|residents'|citizens'|conservation) "
            r"(?:group|organi[sz]ation)|advised by|(?:data|figures|estimates|analysis|stud(?:y|ies)|forecasts?|"
            r"surveys?|(?<!annual )reports?) (?:from|by|of|at)),? (?:at |of |from |by )?",
        ),
        _left(
            "in a place",
            -3,
            r"(?<!stake )(?<!stakes )(?<!shares )(?<!Shares )(?<!invest )(?<!invested )(?<!investment )(?<!investor "
            r")(?<!investors )"
            r"(?<!shareholder )(?<!interest )(?<!holding )(?<!Ⓜ )\b(?:in|near|outside|around|across|"
            r"into|nearby|downtown|"
            r"throughout|towards|north of|south of|east of|west of) ",
        ),
        _left(
            "somebody's thing",
            -2,
            r"\b(?:its|their|our|his|her|this|these|each|every|own|latest|whose|another|version of(?: the)?) ",
        ),
        _left(
            "of this name",
            -3,
            r"\b(?:code-?named|(?:model|series|brand|programme|program|platform|product|"
            r"village|town|city|district|ship|vessel|port|river|island|technology|system|battery|cell|chemistry|"
            r"park|valley|mine|deposit|project|initiative|law|car|SUV|sedan|truck|scooter)(?:,)?(?: called| "
            r"named| known as|, the)?) ",
        ),
        _left("the thing", -1, r"\b[Tt]he "),
    )
