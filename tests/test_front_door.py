"""The front door: every name is there, leads to the real thing, and costs nothing until it is used."""

from __future__ import annotations

import ast
import importlib.metadata
import subprocess
import sys
from pathlib import Path

import pytest

import evbattery as ev


@pytest.mark.parametrize("name", ev.__all__)
def test_names_lead_to_the_real_things(name: str) -> None:
    """Each public name is found, and only once."""
    found = getattr(ev, name)
    assert getattr(ev, name) is found
    assert name in dir(ev)


def test_type_checkers_see_the_same_names() -> None:
    """What is imported for type checkers is what is found at run time, from the same rooms."""
    tree = ast.parse(Path(ev.__file__).read_text(encoding="utf-8"))
    imports = {
        alias.name: node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module != "__future__"
        for alias in node.names
    }
    assert imports == vars(ev)["_ROOM_OF"]
    assert sorted([*imports, "__version__"]) == sorted(ev.__all__)


def test_other_names_are_attribute_errors() -> None:
    """A name that is not there says so as it does for any module."""
    with pytest.raises(AttributeError, match="module 'evbattery' has no attribute 'Factory'"):
        assert ev.Factory  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def test_import_loads_nothing() -> None:
    """Importing the package loads none of its rooms and none of its dependencies."""
    script = """
import sys
sys.path.insert(0, sys.argv[1])
before = set(sys.modules)
import evbattery
print(*sorted(set(sys.modules) - before))
"""
    source = str(Path(ev.__file__).parents[1])
    done = subprocess.run([sys.executable, "-c", script, source], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert loaded <= {"__future__", "evbattery", "importlib", "warnings", "_warnings"}
    assert "evbattery.errors" not in done.stdout.split()


def test_version_is_that_of_the_installation() -> None:
    """The version in the code is the one under which the package is installed."""
    try:
        installed = importlib.metadata.version("evbattery")
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("evbattery is not installed, only on the path")
    assert installed == ev.__version__
