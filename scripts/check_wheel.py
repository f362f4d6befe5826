"""Whether a wheel holds the whole package: `check_wheel.py WHEEL`, from the top of the repository."""

from __future__ import annotations

import pathlib
import sys
import zipfile


def expected() -> dict[str, pathlib.Path]:
    """The name in the wheel of each file that must be in it, and where the repository has it."""
    package = pathlib.Path("src/evbattery")
    files = {
        path.relative_to("src").as_posix(): path
        for path in package.rglob("*")
        if path.is_file() and path.suffix != ".pyc" and not any(part.startswith(".") for part in path.parts)
    }
    files |= {f"evbattery/seeds/{path.name}": path for path in pathlib.Path("seeds").iterdir()}
    return files


def main(wheel: str) -> int:
    """Print what is missing, changed or out of place; 1 if anything is, else 0."""
    files = expected()
    problems: list[str] = []
    if "evbattery/py.typed" not in files:
        problems.append("no py.typed in src/evbattery: users would see no types")
    if not any(name.startswith("evbattery/seeds/") for name in files):
        problems.append("no seed articles in seeds/")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        for name, path in sorted(files.items()):
            if name not in names:
                problems.append(f"{name} is missing")
            elif archive.read(name) != path.read_bytes():
                problems.append(f"{name} differs from {path}")
    if not any(name.endswith(".dist-info/licenses/LICENSE") for name in names):
        problems.append("the licence is missing")
    for name in sorted(names - files.keys()):
        if ".dist-info/" not in name:
            problems.append(f"{name} is no part of the package")
    print("\n".join(problems) or f"{len(files)} files are in the wheel as they are in the repository")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
