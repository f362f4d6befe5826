"""From claims to entities: which names are one company, which subjects are one plant, and why."""

from evbattery.resolving.judgements import Judgement
from evbattery.resolving.memory import Memory
from evbattery.resolving.resolve import Resolution, resolve
from evbattery.resolving.reviewing import Conflict

__all__ = ["Conflict", "Judgement", "Memory", "Resolution", "resolve"]
