"""Plain data as JSON on one line, for programs that are not Python."""

from __future__ import annotations

import json
from typing import Final

#: What some programs take for the end of a line besides the line feed; the control characters JSON escapes itself.
LINE_ENDS: Final = {end: f"\\u{end:04x}" for end in (0x85, 0x2028, 0x2029)}


def json_line(plain: object) -> str:
    """One line of JSON without its end. Half a character (a lone surrogate) becomes U+FFFD: few programs read one."""
    text = json.dumps(plain, ensure_ascii=False, allow_nan=False)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").translate(LINE_ENDS)
