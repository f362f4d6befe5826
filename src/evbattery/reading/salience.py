"""Which companies a reader has in mind, and which of them a noun can stand for."""

from __future__ import annotations

import attrs

from evbattery.reading.mentions import Organisation
from evbattery.values.vocabulary import Role


@attrs.define
class Salience:
    """The companies that a reader has in mind, most recent last."""

    topic: Organisation | None
    recent: list[Organisation] = attrs.field(factory=list[Organisation])
    focus: Organisation | None = None
    #: The companies that the heading above names, and nothing but where they are.
    home: tuple[Organisation, ...] = ()
    pair: tuple[Organisation, Organisation] | None = None
    #: What the text defines: "(the “Corporation”)".
    terms: dict[str, Organisation] = attrs.field(factory=dict[str, Organisation])

    def note(self, org: Organisation) -> None:
        """Note that the company was named just now."""
        if org in self.recent:
            self.recent.remove(org)
        self.recent.append(org)

    def order(self) -> list[Organisation]:
        """Whom a noun may stand for, the likeliest first."""
        first = [org for org in (self.focus, self.topic) if org is not None and org in self.recent]
        return list(dict.fromkeys([*first, *reversed(self.recent)]))


@attrs.frozen
class Wanted:
    """What a noun phrase says of the company that it stands for."""

    role: Role | None
    code: str | None

    def fits(self, org: Organisation) -> bool:
        """Whether nothing that is known of the company speaks against it."""
        if self.code is not None and org.country is not None and org.country != self.code:
            return False
        if self.role is Role.OTHER and Role.MATERIALS.value in org.roles:
            return True  # a chemicals company
        if self.role is Role.STARTUP and not org.known:
            return True  # whatever it makes
        return self.role is None or not org.roles or self.role.value in org.roles

    def surely(self, org: Organisation) -> bool:
        """Whether what is known of the company speaks for it."""
        return (
            self.fits(org)
            and (self.role is None or bool(org.roles))
            and (self.role is not Role.STARTUP or Role.STARTUP.value in org.roles)
            and (self.code is None or org.country is not None)
        )
