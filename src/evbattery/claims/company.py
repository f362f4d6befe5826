"""What can be said of a company."""

from __future__ import annotations

from typing import Final

from evbattery.claims.attributes import Attribute, SubjectKind
from evbattery.values.countries import Country
from evbattery.values.vocabulary import Role

_KIND: Final = SubjectKind.COMPANY

HQ_COUNTRY: Final[Attribute[Country]] = Attribute(_KIND, "hq_country", (Country,))
ROLE: Final[Attribute[Role]] = Attribute(_KIND, "role", (Role,))
#: Who holds shares in it or funds it.
BACKER: Final[Attribute[str]] = Attribute(_KIND, "backer", (str,))
#: Whose unit or subsidiary it is.
PARENT: Final[Attribute[str]] = Attribute(_KIND, "parent", (str,))
#: What it was called before it changed its name.
FORMER_NAME: Final[Attribute[str]] = Attribute(_KIND, "former_name", (str,), scored=False)
#: Exchange and symbol, ``NYSE:GM``.
TICKER: Final[Attribute[str]] = Attribute(_KIND, "ticker", (str,))
#: A person who speaks or acts for it; the qualifier ``title`` has the position.
PERSON: Final[Attribute[str]] = Attribute(_KIND, "person", (str,), scored=False)
