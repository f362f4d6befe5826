"""The file of corrections that the documentation shows."""

from __future__ import annotations

import re
from pathlib import Path

from evbattery.claims import ClaimCorrection, JudgementCorrection, NameCorrection, PublishedCorrection
from evbattery.loaders.corrections import parse_corrections

PAGE = Path(__file__).parents[2] / "docs" / "corrections.md"


def test_the_example_file_is_read() -> None:
    """The TOML on the page is a file of corrections, one of each kind."""
    block = re.search(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert block is not None
    kinds = {type(one) for one in parse_corrections(block.group(1).encode(), "page")}
    assert kinds == {ClaimCorrection, JudgementCorrection, NameCorrection, PublishedCorrection}
