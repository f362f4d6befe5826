"""What README.md and the pages in docs/ show is what the code prints."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.generate_shown_output import ROOT, pages, rendered

COMMANDS = """\
```sh
python -m pip install . && python examples/capacity_by_region.py
python -m pip install -e '.[dev]' && python -m pytest
```
"""


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_pages_show_what_their_code_prints(page: Path) -> None:
    """Code blocks and commands run, and print what stands below them; scripts/generate_shown_output.py writes it."""
    text = page.read_text(encoding="utf-8")
    assert text == rendered(text, page.name)


def test_another_output_is_noticed() -> None:
    """A block that prints something else than what is shown comes out with what it prints."""
    page = "```python\nprint(2 + 2)\n```\n\n```text\n{}\n```\n"
    assert rendered(page.format(5), "page") == page.format(4)
    assert rendered("```python\nprint(4)\n```\n", "page") == "```python\nprint(4)\n```\n\n```text\n4\n```\n"
    assert rendered("```console\n$ python -c 'print(4)'\n5\n```\n", "page") == (
        "```console\n$ python -c 'print(4)'\n4\n```\n"
    )


def test_readme_begins_with_the_two_commands() -> None:
    """The first block of the README is how to install and see a result, and how to run the tests."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert text.index("```") == text.index(COMMANDS)


def test_links_between_pages_lead_somewhere() -> None:
    """A relative link in README.md or docs/ names a file or folder that exists."""
    for page in pages():
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
