"""How the page of a reading looks. Tints let the ground show through, so that they do in light and in dark mode."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

#: Everything is within the class, because in a notebook the page is a part of another one.
STYLE: Final = """\
.evbattery-reading { color-scheme: inherit; line-height: 1.6; overflow-wrap: anywhere; }
.evbattery-reading .article { white-space: pre-wrap; max-width: 48em; unicode-bidi: isolate; }
.evbattery-reading mark { color: inherit; border-radius: .15em; padding: .1em 0; scroll-margin-top: 4em; }
.evbattery-reading mark a { color: inherit; text-decoration: none; }
.evbattery-reading mark.claim { background: rgb(70 130 230 / .18); border-bottom: 2px solid rgb(70 130 230); }
.evbattery-reading mark.claim.many { background: rgb(70 130 230 / .36); }
.evbattery-reading mark.refusal { background: rgb(225 140 30 / .2); border-bottom: 2px dashed rgb(225 140 30); }
.evbattery-reading mark.claim.refusal { border-bottom: 2px dotted rgb(150 90 200); }
.evbattery-reading .number::before { content: attr(data-number); font-size: .65em; vertical-align: super; \
padding: 0 .15em; font-weight: bold; }
.evbattery-reading a:focus-visible { outline: 2px solid currentColor; }
.evbattery-reading table { border-collapse: collapse; margin: 1.5em 0; font-size: .9em; text-align: left; }
.evbattery-reading caption { text-align: left; font-weight: bold; }
.evbattery-reading th, .evbattery-reading td { border-bottom: 1px solid rgb(128 128 128 / .5); \
padding: .3em .6em; text-align: left; vertical-align: top; unicode-bidi: isolate; }
.evbattery-reading tr:target, .evbattery-reading tr:hover { background: rgb(128 128 128 / .2); }
"""

#: For a page of its own: the ground and the letters that the reader's system has in its mode.
PAGE_STYLE: Final = """\
:root { color-scheme: light dark; }
body { font-family: system-ui, sans-serif; margin: 2em auto; max-width: 80em; padding: 0 1em; \
background: Canvas; color: CanvasText; }
"""


def pointing(ids: Iterable[str]) -> str:
    """Rules that outline all words of an item while its row or a link to its words is followed; without script."""
    return "".join(
        f".evbattery-reading:has(#{id}:hover, #{id}-words:target) .{id} {{ outline: 2px solid; }}\n"
        for id in ids
    )
