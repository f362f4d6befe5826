"""The store on disk: articles, claims, refusals and corrections in one SQLite file."""

from evbattery.store.adding import Added
from evbattery.store.store import Store, open_store

__all__ = ["Added", "Store", "open_store"]
