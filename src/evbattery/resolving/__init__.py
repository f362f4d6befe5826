"""From claims to entities: which names are one company, which subjects are one plant, and why."""

from evbattery.resolving.judgements import Judgement, Mention, Verdict
from evbattery.resolving.resolve import Resolution, resolve

__all__ = ["Judgement", "Mention", "Resolution", "Verdict", "resolve"]
