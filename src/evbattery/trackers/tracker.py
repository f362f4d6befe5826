"""Trackers: files in which somebody keeps a list of plants, read into claims whose evidence is the cell."""

from __future__ import annotations

import datetime
import functools
from importlib import resources
from pathlib import Path

from evbattery.claims import Article, Reading
from evbattery.errors import ArticleError, FormatError
from evbattery.trackers.cells import Table
from evbattery.trackers.csv_cells import read_csv
from evbattery.trackers.json_cells import read_json_table
from evbattery.trackers.mapping import TrackerMapping
from evbattery.trackers.reading import read_table


def read_tracker(
    path: str | Path,
    mapping: TrackerMapping | None = None,
    *,
    id: str | None = None,
    published: datetime.date | None = None,
) -> Reading:
    """Read a tracker: each row is a facility, each cell that the mapping explains a claim with the cell as evidence.

    The reading goes into an atlas or a store like that of any article: the file is one source, which tells its rows
    apart. The qualifiers ``row`` and ``column`` of a claim say where it stands; a cell that is not understood is a
    refusal that names its row and column, and loses none of the others.

    Args:
        path: a file of comma-separated values, JSON, or a spreadsheet (``.xlsx``, with the extra ``xlsx``).
        mapping: what its columns mean; if left out, that of a known tracker or of :func:`tracker_template`, whichever
            fits the columns best.
        id: the id of the article that the file becomes; by default the name of the file without its ending. Another
            edition of the same tracker needs another id.
        published: the day of the edition.

    Raises:
        ArticleError: if the file cannot be read.
        FormatError: if it is no table, or no mapping that is known fits its columns.
        MissingExtraError: if it is a spreadsheet and the extra ``xlsx`` is not installed.
    """
    file = Path(path)
    table = _table(file)
    article = Article(table.text, id=id or file.stem, published=published, source=str(file))
    return read_table(article, table, mapping or _fitting(file, table))


def tracker_template() -> str:
    """The header of a plain spreadsheet of plants, which :func:`read_tracker` reads without a mapping.

    >>> print(tracker_template().splitlines()[0][:40])
    name,operator,city,admin,country,kind,st
    """
    return _data("plants.csv")


@functools.cache
def tracker_mappings() -> tuple[TrackerMapping, ...]:
    """The mappings that come with the package, sorted by their names."""
    folder = resources.files("evbattery.trackers") / "data"
    files = [file for file in folder.iterdir() if file.name.endswith(".toml")]
    read = (TrackerMapping.from_toml(file.read_text(encoding="utf-8")) for file in files)
    return tuple(sorted(read, key=lambda mapping: mapping.name))


def _data(name: str) -> str:
    return (resources.files("evbattery.trackers") / "data" / name).read_text(encoding="utf-8")


def _table(file: Path) -> Table:
    try:
        data = file.read_bytes()
    except OSError as error:
        raise ArticleError(f"{file}: cannot be read: {error.strerror or error}") from None
    if file.suffix.lower() in (".xlsx", ".xlsm"):
        # Loaded on use: most trackers are text.
        from evbattery.trackers.xlsx_cells import read_xlsx

        return read_xlsx(data, str(file))
    text = Article.from_bytes(data, source=str(file)).text
    try:
        return read_json_table(text) if file.suffix.lower() == ".json" else read_csv(text)
    except FormatError as error:
        raise FormatError(f"{file}: {error}", error.problems) from None


def _fitting(file: Path, table: Table) -> TrackerMapping:
    best = max(tracker_mappings(), key=lambda mapping: mapping.fits(table.columns))
    if not best.fits(table.columns):
        columns = ", ".join(table.columns[:12]) + (", ..." if len(table.columns) > 12 else "")
        raise FormatError(
            f"{file} has the columns {columns}, which no mapping of this package fits; give one of your own "
            "(TrackerMapping.from_toml), or name the columns as tracker_template() does"
        )
    return best
