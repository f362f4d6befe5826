"""What phrases on owners, backers and units of companies are made of, as parts of patterns over masked sentences."""

from __future__ import annotations

BRACKETS = r"(?: ?\([^()]{1,60}\))*"
#: A company with its description: words that would make it another one's ("part of Foo") are none.
ITEM = (
    r"(?:Ⓛ's |[A-Z][a-z]+'s |(?:the |its |an? )?(?:(?!(?:part|of|unit|arm|subsidiary|owned|which|that|who|"
    r"in|with|by|to|"
    r"for|from|and|or|once|formerly|as|also|on|at|is|was|has|not)\b)(?:Ⓛ |[A-Z]?[a-z][a-z-]* )){0,3}?)?Ⓞ"
    r"(?: (?:(?:investment |pension |private equity )?fund|group|conglomerate)\b| of (?:the )?Ⓛ)?"
)
MANY = rf"{ITEM}(?:(?:,| and|, and| as well as) {ITEM}){{0,6}}"
INVESTORS = r"(?:backers|investors|shareholders|owners|stakeholders)"
INVESTOR = r"(?:backer|investor|shareholder|owner|stakeholder)"
UNIT = (
    r"(?:unit|subsidiary|arm|division|affiliate|business|offshoot|spin-?off|brand|marque|(?:child|daughter|battery|"
    r"cell|energy|captive|group|affiliated?|subordinate|automation|materials?|storage|recycling|engineering|"
    r"technology|logistics|chemicals?|mining|software) (?:company|enterprise)|daughter)"
)
#: "a wholly owned subsidiary of Ⓞ", "Ⓞ's battery arm", "an Ⓞ unit", as what is said of the company that is owned.
A_UNIT = (
    r"(?:(?:an?|the|now|one of the|also|itself|another) ){0,2}?"
    r"(?:(?!(?:until|once|formerly|former|ex|no)\b)[\w⓪Ⓧ-]+ ){0,4}?"
)
JOINT = r"(?:[\w⓪ⓂⓁ'/:-]+ ){0,4}?(?:joint[- ]venture|JV|venture|joint company|joint firm)(?: company| partnership)?"
CALLED = r"(?:,? (?:called|named|dubbed|known as|trading as))?,? "
IS = r"(?:,| is| was| remains| became| becomes|, (?:which|that) (?:is|was)| \(|,? itself| -) ?"
WORDS = r"(?:[\w'Ⓧ-]+ ){0,5}?"
#: Words that describe the company behind them: no clause of its own begins among them.
DESCRIBED = (
    r"(?:(?!(?:that|which|who|and|in|at|with|by|for|to|from|of|counts|is|was|has|university|institute)\b)"
    r"[\w'Ⓧ-]+ ){0,5}?"
)
S = r"(?:'s|')"
SIZE = r"(?:about |around |roughly |nearly |just over |just under |some |almost |more than |over |at least )?"
