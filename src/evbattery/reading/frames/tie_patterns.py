"""All ways to say that companies are tied, and where the name of what they own together stands."""

from __future__ import annotations

import re

from evbattery.patterns import Gated, Table
from evbattery.reading.frames import (
    bond_noun_rules,
    cooperation_rules,
    ownership_rules,
    trade_rules,
    trade_verb_rules,
    venture_rules,
)

#: In the order in which they are tried: names of bonds say more than verbs.
RULES = Table(
    (
        *bond_noun_rules.RULES,
        *trade_rules.RULES,
        *trade_verb_rules.RULES,
        *venture_rules.RULES,
        *ownership_rules.RULES,
        *cooperation_rules.RULES,
    ),
    lambda rule: rule.pattern,
)

#: Whether the sentence names what the owners own together: "Ⓥ, a joint venture of", "Ⓥ is owned by".
VENTURE_BEFORE = Gated(
    r"(?P<venture>Ⓞ)(?:, as [\w ]+,)? ?(?:,|is|was|-|will be|\(|, which is)? (?:now |still "
    r")?(?:an?|the|their|its) (?:[\w⓪/:-]+ ){0,4}?$"
)
VENTURE_BEHIND = re.compile(
    r"^(?:[^.;:Ⓞ]{0,40}?\b(?:called|named|dubbed|known as|to be called|by the name of))?,? "
    r"(?P<venture>Ⓞ)"
)
