"""The errors that evbattery raises: one root, and leaves that are builtin errors as well.

Every leaf can be caught as :class:`EvbatteryError` or as the builtin that it refines. Messages name the offending
value, where it stands, and what would be right.
"""

from __future__ import annotations


class EvbatteryError(Exception):
    """The root of all errors raised by evbattery. Never raised itself."""

    def __str__(self) -> str:
        # KeyError shows the repr of its argument; a message should read the same under every leaf.
        return str(self.args[0]) if len(self.args) == 1 else super().__str__()


class QuantityError(EvbatteryError, ValueError):
    """Raised for a figure, unit or bound that makes no quantity."""


class UnitMismatchError(EvbatteryError, TypeError):
    """Raised when quantities of different dimensions or currencies are combined."""


class CurrencyError(EvbatteryError, KeyError):
    """Raised for a currency code that is not in ISO 4217."""


class DateError(EvbatteryError, ValueError):
    """Raised for text or numbers that make no partial date."""


class ChemistryError(EvbatteryError, KeyError):
    """Raised for a name that is no known chemistry."""


class UnknownCountryError(EvbatteryError, KeyError):
    """Raised for a name or code that is no known country."""


class UnknownPlaceError(EvbatteryError, KeyError):
    """Raised for a name that is no known place under the constraints given."""


class AmbiguousPlaceError(EvbatteryError, LookupError):
    """Raised for a place name with several readings; the message lists them."""


class ArticleError(EvbatteryError, ValueError):
    """Raised for input that makes no article: not text, not decodable, or without an article."""


class MissingExtraError(EvbatteryError, ModuleNotFoundError):
    """Raised when a package is needed that only an extra installs; the message says how to install it."""

    @classmethod
    def of(cls, extra: str, purpose: str) -> MissingExtraError:
        """The error that *purpose* needs *extra*."""
        return cls(f'{purpose} needs the extra {extra!r}: python -m pip install "evbattery[{extra}]"')


class EvidenceError(EvbatteryError, ValueError):
    """Raised when a quote does not stand in the article where it is said to stand."""


class ClaimError(EvbatteryError, ValueError):
    """Raised for a claim whose attribute, value or qualifiers do not fit its subject."""


class ReaderError(EvbatteryError, RuntimeError):
    """Raised when a reader fails on an article, or gives something else than drafts and refusals.

    The message names both; what the reader raised is the cause.
    """


class FormatError(EvbatteryError, ValueError):
    """Raised for serialised data that does not have the documented shape.

    ``problems`` holds one line for each thing that is wrong, each with its path (``$.claims[3].start``).
    """

    def __init__(self, message: str, problems: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.problems = problems


class CorrectionError(EvbatteryError, ValueError):
    """Raised for a corrections file that cannot be understood or does not fit its articles."""


class PolicyError(EvbatteryError, ValueError):
    """Raised for a policy that cannot pick, cannot be written, or is not that of another atlas to be merged."""


class StoreError(EvbatteryError, OSError):
    """Raised for a file that is no store, is damaged, was written by a newer version, or is locked for too long."""


class UnknownEntityError(EvbatteryError, KeyError):
    """Raised when no entity of an atlas, or no subject of a reading, has the name asked for."""


class AmbiguousEntityError(EvbatteryError, LookupError):
    """Raised when several entities of an atlas answer to the name asked for; the message lists them."""
