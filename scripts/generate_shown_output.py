"""The output that README.md and the pages in docs/ show, made by running what they show.

A page's Python blocks are one program, run from the top of the repository. What a block prints stands in the `text`
block right behind it. A `console` block holds commands behind `$`, each with its output below.

Run without arguments to write the output into the pages, with `--check` to see whether it is there already.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
#: A Python block with the text block behind it if there is one, or a console block.
SHOWN = re.compile(
    r"^```python\n(?P<code>.*?)^```\n(?:\n*```text\n(?P<output>.*?)^```\n)?|^```console\n(?P<console>.*?)^```\n",
    re.MULTILINE | re.DOTALL,
)


def pages() -> list[Path]:
    """The pages that may show output."""
    return sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])


def rendered(text: str, name: str) -> str:
    """The text of a page with the output of its blocks as it is now; *name* is for tracebacks.

    Raises:
        ValueError: if a console block has a command that cannot be run everywhere.
        subprocess.CalledProcessError: if a command fails.
    """
    namespace: dict[str, object] = {"__name__": name}

    def replace(match: re.Match[str]) -> str:
        if match["console"] is not None:
            return f"```console\n{''.join(_console(match['console']))}```\n"
        # The empty lines in front make a traceback show the line of the page.
        above = "\n" * text.count("\n", 0, match.start("code"))
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed), contextlib.chdir(ROOT):
            exec(compile(above + match["code"], name, "exec", dont_inherit=True), namespace)
        shown = f"\n```text\n{printed.getvalue()}```\n" if printed.getvalue() else ""
        return f"```python\n{match['code']}```\n{shown}"

    return SHOWN.sub(replace, text)


def _console(body: str) -> Iterator[str]:
    for command in re.findall(r"^\$ (.*)\n", body, re.MULTILINE):
        program, *arguments = shlex.split(command)
        if program != "python":
            raise ValueError(
                f"only commands that begin with python can be shown in a console block, not {command!r}"
            )
        finished = subprocess.run(
            [sys.executable, "-X", "utf8", *arguments],
            cwd=ROOT,
            check=True,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        yield f"$ {command}\n{finished.stdout}"


def main() -> int:
    """Write the output into the pages, or with `--check` name the pages that show another one."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit with 1 if a page would change"
    )
    check = bool(parser.parse_args().check)
    changed = 0
    for page in pages():
        text = page.read_text(encoding="utf-8")
        now = rendered(text, str(page.relative_to(ROOT)))
        if now != text:
            changed += 1
            print(
                f"{page.relative_to(ROOT)}: {'shows another output than its code prints' if check else 'written'}"
            )
            if not check:
                page.write_text(now, encoding="utf-8")
    return 1 if check and changed else 0


if __name__ == "__main__":
    sys.exit(main())
