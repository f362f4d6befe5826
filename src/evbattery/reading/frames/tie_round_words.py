"""The words of rounds of financing: their nouns, the sums raised, and what stands beside those who take part."""

from __future__ import annotations

import re

_SERIES = r"(?:[Ss]eries [A-H]\d?(?![\w-])|[Pp]re-[Ss]eries [A-H]\b|(?:[Pp]re-)?[Ss]eed\b)"
#: The noun of a round; "round" alone is one beside words of money.
ROUND = re.compile(
    rf"\b(?:{_SERIES}(?: [\w-]+){{0,2}}? (?:[Rr]ound|[Ff]inancing|[Ff]unding|[Rr]aise|[Ii]nvestment|[Ee]xtension)s?|"
    r"(?:[Ff]unding|[Ff]inancing|[Ii]nvestment|[Cc]apital|[Ee]quity|[Gg]rowth|[Vv]enture) (?:[Rr]ound|[Rr]aise|"
    rf"[Ff]inancing|[Ff]unding|[Ii]ncrease)s?|{_SERIES}|[Rr]ound(?! (?:of(?! Ⓜ)|table|trip|cells?|the)\b)|"
    r"(?:[Tt]he|[Tt]his|[Ii]ts) (?:latest |new |current )?(?:financing|funding|raise)(?! (?:round|raise)))\b"
)
RAISE = re.compile(
    r"\b(?:rais(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|clos(?:e|es|ed|ing)|complet(?:e|es|ed|ing)|land(?:s|ed|ing)?|"
    r"pull(?:s|ed|ing)? in|bring(?:s|ing)? in|brought in|collect(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|"
    r"attract(?:s|ed|ing)?|"
    r"obtain(?:s|ed|ing)?|bag(?:s|ged)?|nab(?:s|bed)?|snap(?:s|ped)? up|rak(?:es|ed|ing) in|"
    r"(?:picks?|picked|scoop(?:s|ed)?) up|gets?|got|announc(?:es|ed|ing)|w[io]ns?)\b"
)
#: A sum of money that is raised and not borrowed, earned or granted.
RAISED = re.compile(
    r"\b(?:(?:rais|collect)(?:e|es|s|ed|ing)|(?:pull|rak|scoop|snapp)(?:s|es|ed|ing) (?:in|up)|"
    r"(?:secur|clos|receiv|land|attract|obtain)(?:e|es|s|ed|ing)"
    r"(?=[^.;]{0,70}\b(?:from|led by|equity|funding|financing|capital|investors?)\b))"
    r"(?: (?!loan|debt)[\w-]+){0,5}? (?P<sum>Ⓜ)(?! (?:[\wⓍ-]+ )?(?:loan|grant|contract|order|deal|"
    r"bond|credit|debt|subsid\w+|facility|note)\b)(?! in (?:[\wⓍ-]+ )?(?:loans?|debt|grants?|sales|revenue|aid)\b)"
)
SIZE = re.compile(
    r"(?P<sum>Ⓜ)(?: in)?(?: (?:a|an|its|the|new|fresh))?[ -](?:[\wⓍ-]+ ){0,4}?(?:[Rr]ound|Series|"
    r"[Ff]inancing|[Ff]unding|[Rr]aise|"
    r"equity|[Ss]eed|capital)\b|(?:[Rr]ound|Series [A-H]\d?|financing|funding|raise)\b[^.;ⓂⓄ]{0,25}?\b(?:of|worth|"
    r"total(?:l?ed|l?ing|s)|brought in|brings in|raised|amounts? to|amounted to|came to|"
    r"at) (?:[\wⓍ-]+ ){0,3}?(?P<sum2>Ⓜ)|"
    r"\bthat (?:totall?ed|raised|brought in) (?P<sum3>Ⓜ)"
)
#: What a company has raised in all its life is no round.
LIFETIME = re.compile(
    r"\b(?:to date|so far|since (?:its|it was|Ⓓ)|in total|altogether|in all|overall|founded|"
    r"has (?:now |already )?raised (?:more than|over|nearly|almost|a total)|"
    r"has (?:now |already )?raised "
    r"(?:more than|over|nearly|almost|about|some|a total)(?: of)? Ⓜ(?= from)|having raised|bring(?:s|"
    r"ing)? (?:its|the) total|total(?:s|ling)? (?:raised|funding))\b"
)
_LEAD = r"(?:co-)?l(?:ed|eads?)|(?:co-)?leading"
_FILLERS = (
    r"(?:(?!(?:from|by|with|in|to|for|at|of|that|which|facing|like)\b)[a-z][\w'-]*,? |"
    r"[ⓁⓍⓃ](?:'s|-\w+)? |and (?!Ⓞ)){0,6}"
)
#: Behind these stands who put the money in.
BY = re.compile(
    rf"(?:\bjoin(?:s|ed|ing)?|\b(?:{_LEAD}|joined|backed|supported|anchored|headed|funded|financed|provided|"
    r"subscribed|accompanied|underwritten|driven|made up) by|(?<!away )\bfrom|\bparticipation (?:from|of|by)|"
    r"\balongside|\b(?:together|along) with|\bby|"
    r"\b(?:investors?|backers?|shareholders?|participants?|funds|group|consortium|syndicate|cap table)"
    r"(?: [\w-]+){0,4}?(?:,? (?:includ\w+|are|were|was|is|such as|like|namely|of))?:?) ?"
    rf"{_FILLERS}$",
    re.IGNORECASE,
)
#: "With Foo and Bar participating".
WITH = re.compile(rf"\bwith {_FILLERS}$")
#: "Has closed a Series A of Ⓜ with Foo and Bar".
ROUND_WITH = re.compile(rf"\b(?:[Rr]ound|Series [A-H]\d?)(?: (?:of|worth) Ⓜ)? with {_FILLERS}$")
PARTICIPATING = re.compile(
    r",? (?:also |all |both )?(?:participating|joining|taking part|investing|contributing|following|"
    r"chipping in)\b"
)
JOINS = re.compile(
    rf"(?:'s [\w -]{{3,30}}?)?(?:,[^,;Ⓞ]{{3,60}},)?(?:,? and (?:others|\d+|(?:an?|two|three|several|other|"
    rf"some) [a-z -]{{3,40}}?))?,? (?:(?:have|has|had|also|both|all|each|will|would|"
    rf"too|again|which|who|"
    rf"that|then|once|jointly|is|are|was|were|as) )*(?:{_LEAD}|join(?:s|ed|ing)?|participat(?:e|es|ed|"
    rf"ing)|t(?:ake|akes|ook|aking) (?:part|the lead)|"
    r"(?:re-?)?invest(?:s|ed|ing)?|contribut\w+|anchor(?:s|ed)?|back(?:s|ed)?|put(?:s|ting)?|commit(?:s|ted)|"
    r"inject(?:s|ed)|provid(?:es|ed|ing)|doubl(?:es|ed) down|return(?:s|ed|ing)?|com(?:es|ing) in|"
    r"came in|topp(?:s|ed) up|"
    r"as (?:[\wⓍ-]+ ){0,3}?(?:investors?|shareholders?|backers?)|act(?:s|ed|"
    r"ing) as (?:the )?(?:[\wⓍ-]+ )?lead|follow(?:s|ed)|support(?:s|ed)|chipp?(?:s|ed) in|among|"
    r"new on)\b"
)
#: A further sentence on the round: "Bar and Baz also took part", "Other investors include Qux".
FURTHER = re.compile(
    r"\b(?:also|both|too|as well|again)\b[^.;]{0,40}\b(?:joined|participat\w+|took part|invested|contributed|came in|"
    r"put in|on board)\b|\b(?:joined|participated|took part|invested|contributed)\b[^.;]{0,15}(?:\btoo\b|\bas well\b|"
    r"\balso\b|[.,;]|$)|\b(?:other|further|new|existing|returning|previous|participating|additional|earlier|early|"
    r"strategic|lead|the|its) (?:[\wⓍ-]+ )?(?:investors?|backers?|shareholders?|participants?)\b|\bcap table\b|"
    r"Ⓞ (?:co-)?led (?:it|the round|the raise)\b|\b(?:join|participat|invest|tak|com)(?:s|es|e|ed|ing) (?:in |"
    r"part )?again\b|"
    r"\bacted as (?:the )?(?:[\wⓍ-]+ )?lead\b|\b[Pp]articipants?\b",
    re.IGNORECASE,
)
#: Those who are named for something else than their money.
CUSTOMERS = re.compile(
    r"\b(?:customers?|clients?|buyers?|suppliers?|partners?|rivals?|competitors?|licensees?),?"
    r" (?:[\wⓍ-]+ )?(?:includ\w+|are|is|were|such as|like) (?:(?!investors?)[\w,Ⓞ'-]+ ){0,8}$|"
    r"\bwhose (?:[\w-]+ ){0,2}?(?:investors?|backers?|shareholders?|owners) (?:includ\w+|are|were) "
    r"(?:[\w,ⓄⓁ'-]+ ){0,8}$"
)
CHAIN = re.compile(r",?(?: and| as well as|,)(?: [a-zA-Z'-]+){0,6} |, ?")
INTO = re.compile(r"(?:\bin|into|for|of) (?:[\w'ⓁⓍ-]+ ){0,6}$")
DENIED = re.compile(
    r"\b(?:no|not|never|without|den(?:y|ies|ied)|in talks|talks (?:with|on|over)|negotiat\w+|fail(?:s|ed) to|hiring|"
    r"hopes? to|wants? to|seek(?:s|ing)?|tr(?:y|ies|ying) to|looking to|lay-?offs|IPO|public offering)\b",
    re.IGNORECASE,
)
LENT = re.compile(
    r"\b(?:contracts?|orders?|awards?|awarded|loans?|credit|debt|lend\w*|guarantee\w*|grants?|bookrunners?|advis\w+|arrang\w+)\b"
)
#: A bank lends, where nobody speaks of shares.
_BANK = re.compile(r"\b(?:Bank|Bancorp|Sparkasse|KfW)\b")
_EQUITY = re.compile(r"\b(?:[Ee]quity|stakes?|shares|shareholders?|Series [A-H]|[Rr]ound|investors?)\b")


def is_lender(name: str, text: str) -> bool:
    """Whether the company of that name lends the money that a sentence tells of."""
    return _BANK.search(name) is not None and _EQUITY.search(text) is None


#: What was raised in rounds before this one.
BEFORE = re.compile(r"\b(?:previously|earlier|before that|formerly) $")
