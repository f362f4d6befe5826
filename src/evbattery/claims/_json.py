"""JSON text to plain data and back, without loss and without leniency."""

from __future__ import annotations

import itertools
import json
import re
from collections import Counter

from evbattery.claims._hooks import SURROGATE_PAIR
from evbattery.claims._plain import RepeatedKeys, is_list, is_object
from evbattery.errors import FormatError

_SURROGATE = re.compile("[\ud800-\udfff]")


def write_json(plain: object, *, indent: int | None = 1) -> str:
    """Plain data as JSON text that any encoding of Unicode can hold, ending in a line end.

    Without an indent it is one line.
    """
    text = json.dumps(plain, ensure_ascii=False, indent=indent, allow_nan=False)
    if SURROGATE_PAIR.search(text):
        text = json.dumps(_divided(plain), ensure_ascii=False, indent=indent, allow_nan=False)
    # A surrogate alone fits into no encoding, but its escape does.
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def _divided(plain: object) -> object:
    """The data with each text that holds surrogates side by side as the list of its parts."""
    if is_object(plain):
        return {key: _divided(value) for key, value in plain.items()}
    if is_list(plain):
        return [_divided(item) for item in plain]
    if isinstance(plain, str) and SURROGATE_PAIR.search(plain):
        cuts = [0, *(found.start() + 1 for found in SURROGATE_PAIR.finditer(plain)), len(plain)]
        return [plain[start:end] for start, end in itertools.pairwise(cuts)]
    return plain


def read_json(text: object, what: str) -> object:
    """The plain data of JSON text; objects that give a key twice are marked.

    Raises:
        FormatError: for anything but one JSON document as text; the message begins with *what* was to be read.
    """
    if not isinstance(text, str):
        raise refused(f"{what} is text (str), not {type(text).__name__}; decode bytes as UTF-8 first")
    try:
        return json.loads(text, object_pairs_hook=_members, parse_constant=_refuse)
    except RecursionError:
        raise refused(
            f"{what} does not nest this deeply; this is another kind of file, or it is broken"
        ) from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise refused(f"{what} is JSON; this is not: {error.msg} in {place}") from None
    except ValueError as error:
        # A number of thousands of digits, which Python does not read, or one that JSON does not have.
        raise refused(f"{what} is JSON; this is not: {error}") from None


def refused(message: str) -> FormatError:
    """The error for a document that is refused as a whole."""
    return FormatError(message, (f"$: {message}",))


def _members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) == len(pairs):
        return members
    counts = Counter(key for key, _ in pairs)
    return RepeatedKeys(pairs, sorted(key for key, count in counts.items() if count > 1))


def _refuse(constant: str) -> object:
    raise ValueError(f"{constant} is no JSON number")
