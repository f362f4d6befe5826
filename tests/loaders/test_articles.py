"""Reading articles from files: what is found, what is refused, and what becomes of a broken file."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from evbattery.atlas import Atlas
from evbattery.claims import Article, Draft, NameCorrection, PublishedCorrection
from evbattery.errors import ArticleError, ClaimError, CorrectionError, MissingExtraError
from evbattery.loaders import read_articles

DAY = datetime.date(2025, 7, 31)


def only_read(_: Article) -> tuple[Draft, ...]:
    """A reader that finds nothing: these tests are about files."""
    return ()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with three articles, and a file that is none."""
    for name in ("b", "a", "c"):
        (tmp_path / f"{name}.txt").write_bytes(f"Text of {name}.\r\n".encode())
    (tmp_path / "notes.log").write_text("no article")
    return tmp_path


def ids(atlas: Atlas) -> list[str]:
    """The ids of the articles of an atlas."""
    return [article.id for article in atlas.articles]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (lambda folder: folder, ["a", "b", "c"]),
        (lambda folder: str(folder), ["a", "b", "c"]),
        (lambda folder: folder / "b.txt", ["b"]),
        (lambda folder: str(folder / "b.txt"), ["b"]),
        (lambda folder: str(folder / "[ab].txt"), ["a", "b"]),
        (lambda folder: folder / "*", ["a", "b", "c", "notes"]),
        (lambda folder: folder.parent / "**" / "c.txt", ["c"]),
        (lambda folder: [folder / "c.txt", str(folder / "a.txt")], ["a", "c"]),
        (lambda folder: [folder / "?.txt", folder / "a.txt"], ["a", "b", "c"]),
        (lambda folder: iter([Article("x", id="x"), folder / "a.txt"]), ["a", "x"]),
        (lambda folder: [folder, "none*.txt"], ["a", "b", "c"]),
        (lambda folder: [], []),
    ],
)
def test_sources_name_files(folder: Path, source: Callable[[Path], Any], found: list[str]) -> None:
    """A path, a folder, a pattern, or several of them and of articles; each article is read once."""
    assert ids(read_articles(source(folder), reader=only_read)) == found


def test_folders_are_searched_for_each_kind_of_article(folder: Path) -> None:
    """Text, Markdown and HTML are found by the ending of the name, in capitals as well; other files are not."""
    for name in ("d.md", "e.HTML", "f.htm", "g.markdown", "h.xhtml", "i.pdf", "j"):
        (folder / name).write_text(f"<p>This is the paragraph of the file {name}.</p>")
    atlas = read_articles(folder, reader=only_read)
    assert ids(atlas) == ["a", "b", "c", "d", "e", "f", "g", "h"]
    assert atlas.articles[4].text == "This is the paragraph of the file e.HTML."
    assert atlas.articles[4].source == str(folder / "e.HTML")


def test_html_without_its_extra_is_a_problem(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra, HTML files are reported and the others read; HTML alone is an error that names the extra."""
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    page = folder / "page.html"
    page.write_text("<p>A page.</p>")
    atlas = read_articles(folder, reader=only_read)
    assert ids(atlas) == ["a", "b", "c"]
    (problem,) = atlas.problems
    assert (
        problem == f"{page}: reading HTML needs the extra 'html': python -m pip install \"evbattery[html]\""
    )
    with pytest.raises(MissingExtraError, match=r'pip install "evbattery\[html\]"') as caught:
        read_articles(page, reader=only_read)
    assert isinstance(caught.value, ImportError)


def test_an_encoding_to_guess_without_its_extra_is_a_problem(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the extra, a file that is not in Unicode is reported with the extra's name, and the others are read."""
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    note = folder / "note.txt"
    note.write_bytes("Škoda kupuje články".encode("cp1250"))
    atlas = read_articles(folder, reader=only_read)
    assert ids(atlas) == ["a", "b", "c"]
    (problem,) = atlas.problems
    assert problem == (
        f"{note}: byte 0x8a at offset 0 begins no UTF-8, and guessing the encoding needs the extra 'encodings': "
        'python -m pip install "evbattery[encodings]"'
    )


def test_days_come_from_the_caller_then_the_page_then_its_words(tmp_path: Path) -> None:
    """The caller's day goes before that of the metadata, and that before the dateline of the text."""
    line = "Published: 1 May 2025"
    words = "Foo Cells opened its battery plant in Győr, Hungary, last month."
    meta = '<meta property="article:published_time" content="2025-06-02T08:00:00Z">'
    for name, head in (("meta", meta), ("words", "")):
        (tmp_path / f"{name}.html").write_text(
            f"<html><head>{head}</head><body><article><p>{line}</p><p>{words}</p></article></body></html>"
        )
        front = "---\ntitle: Foo opens\ndate: 2025-06-02\n---\n\n" if head else ""
        (tmp_path / f"{name}-md.md").write_text(f"{front}{line}\n\n{words}\n")
    stated = {article.id: article.published for article in read_articles(tmp_path).articles}
    june, may = datetime.date(2025, 6, 2), datetime.date(2025, 5, 1)
    assert stated == {"meta": june, "meta-md": june, "words": may, "words-md": may}
    given = read_articles(tmp_path, published=dict.fromkeys(stated, DAY))
    assert {article.published for article in given.articles} == {DAY}


def test_copies_of_a_story_keep_their_claims(tmp_path: Path) -> None:
    """A story that two papers print is read twice, and the atlas says that it is one."""
    story = "Foo Cells opened its battery plant in Győr, Hungary. The plant can make 12 GWh of cells a year."
    for town in ("Győr", "Budapest"):
        (tmp_path / f"{town}.txt").write_text(f"{town.upper()}, May 1 (Wire) - {story}", encoding="utf-8")
    atlas = read_articles(tmp_path)
    assert [[article.id for article in group] for group in atlas.duplicates] == [["Budapest", "Győr"]]
    assert len({claim.evidence.article.id for claim in atlas.claims}) == 2
    assert atlas.problems == ()


def test_text_is_kept(folder: Path) -> None:
    """The text is the file's, line ends included, and the article knows its file."""
    (article,) = read_articles(folder / "a.txt", reader=only_read).articles
    assert article.text == "Text of a.\r\n"
    assert article.source == str(folder / "a.txt")
    assert article.published is None


def test_names_with_signs_of_patterns_are_names_first(tmp_path: Path) -> None:
    """A file that is called like a pattern is read as that file."""
    (tmp_path / "[a].txt").write_text("one")
    (tmp_path / "a.txt").write_text("two")
    assert ids(read_articles(tmp_path / "[a].txt", reader=only_read)) == ["[a]"]


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (lambda folder: folder / "x.txt", "there is no file or folder '.*x.txt'"),
        (lambda folder: str(folder / "x*.txt"), r"no file matches '.*x\*.txt'"),
        (lambda folder: folder / "empty", "no .*txt, .*md or .*html file in the folder '.*empty'"),
        (lambda folder: "a\x00b", "there is no file or folder 'a"),
        (lambda folder: "x" * 5000, "x"),
        (
            lambda folder: [folder / "x.txt"],
            "no article could be read:\n  there is no file or folder '.*x.txt'",
        ),
        (lambda folder: [3], "holds paths and articles, not int"),
        (lambda folder: b"a.txt", "not from bytes"),
        (lambda folder: {"a": "b"}, "not from dict"),
        (lambda folder: Article("x"), "not from Article"),
        (lambda folder: None, "not from NoneType"),
    ],
)
def test_nothing_to_read_is_an_error(folder: Path, source: Callable[[Path], Any], message: str) -> None:
    """A source that names no article is an ArticleError that repeats it."""
    (folder / "empty").mkdir()
    with pytest.raises(ArticleError, match=message):
        read_articles(source(folder), reader=only_read)


def test_broken_files_do_not_stop_the_rest(folder: Path) -> None:
    """Files that cannot be read are named in the problems with the reason; the others are read."""
    (folder / "d.txt").write_bytes(b"na\xefve")
    (folder / "e.txt").write_bytes(b"PK\x03\x04\x00")
    atlas = read_articles([folder, folder / "gone.txt"], reader=only_read)
    assert ids(atlas) == ["a", "b", "c"]
    first, second, third = atlas.problems
    assert first.startswith(f"{folder / 'd.txt'}: byte 0xef at offset 2 begins no UTF-8")
    assert second.startswith(f"{folder / 'e.txt'}: holds a NUL")
    assert third == f"there is no file or folder '{folder / 'gone.txt'}'"


@pytest.mark.parametrize("error", [ClaimError("cannot be said"), KeyError("b"), RecursionError("too deep")])
def test_articles_that_a_reader_fails_on_are_problems(folder: Path, error: Exception) -> None:
    """Whatever error a reader raises costs one article, not all, and the report names reader, article and error."""

    def reader(article: Article) -> tuple[Draft, ...]:
        if article.id == "b":
            raise error
        return ()

    atlas = read_articles(folder, reader=reader)
    assert ids(atlas) == ["a", "c"]
    (problem,) = atlas.problems
    assert problem.startswith(f"{folder / 'b.txt'}: reader ")
    assert problem.endswith(f"failed on article 'b': {type(error).__name__}: {error}")


def test_one_id_is_one_text(folder: Path) -> None:
    """A second text under an id is left out and reported; the same text again is no news."""
    (folder / "more").mkdir()
    (folder / "more" / "a.txt").write_text("Another text.")
    atlas = read_articles([folder / "a.txt", folder / "more" / "a.txt", folder / "a.txt"], reader=only_read)
    assert [article.text for article in atlas.articles] == ["Text of a.\r\n"]
    (problem,) = atlas.problems
    assert problem.startswith(f"{folder / 'more' / 'a.txt'}: has the id 'a' of another text")


def test_days_of_publication_are_given_by_id(folder: Path) -> None:
    """Articles get the days that are given for them; those of other articles do no harm."""
    atlas = read_articles(folder, published={"a": DAY, "z": DAY}, reader=only_read)
    assert [article.published for article in atlas.articles] == [DAY, None, None]
    with pytest.raises(ArticleError, match="published must be"):
        read_articles(folder, published={"a": "2025-07-31"}, reader=only_read)  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]


CORRECTIONS = """
[[published]]
article = "a"
published = 2022-09-09
reason = "printed on the page"

[[name]]
article = "b"
name = "Azure"
stands_for = "NIO"
reason = "a machine translation"
"""


def test_corrections_beside_the_articles_are_used(folder: Path) -> None:
    """The file beside the articles corrects them before they are read, and is shown by the atlas."""
    (folder / "corrections.toml").write_text(CORRECTIONS)
    seen: list[datetime.date | None] = []

    def reader(article: Article) -> tuple[Draft, ...]:
        seen.append(article.published)
        return ()

    atlas = read_articles(folder, published={"a": DAY}, reader=reader)
    assert seen[0] == datetime.date(2022, 9, 9)
    assert {type(correction) for correction in atlas.corrections} == {PublishedCorrection, NameCorrection}
    # A pattern finds them too, does not read them as an article, and says nothing of those not asked for.
    by_pattern = read_articles(str(folder / "a*"), reader=only_read)
    assert len(by_pattern.corrections) == 2
    assert by_pattern.problems == ()
    assert "corrections" not in ids(read_articles(str(folder / "*"), reader=only_read))


def test_other_corrections_can_be_given(folder: Path) -> None:
    """Corrections that are given take the place of the file; none may be given."""
    (folder / "corrections.toml").write_text("this is no TOML")
    with pytest.raises(CorrectionError, match=r"corrections\.toml: is no TOML"):
        read_articles(folder, reader=only_read)
    assert read_articles(folder, corrections=(), reader=only_read).corrections == ()
    other = folder / "other.toml"
    other.write_text(CORRECTIONS)
    assert len(read_articles(folder, corrections=other, reader=only_read).corrections) == 2
    correction = NameCorrection(article="a", reason="a slip", name="x", stands_for="y")
    assert read_articles(folder, corrections=[correction], reader=only_read).corrections == (correction,)


def test_corrections_of_no_article_are_problems(folder: Path) -> None:
    """A correction whose article is not there is kept and reported: its id may be misspelt."""
    correction = NameCorrection(article="aa", reason="a slip", name="x", stands_for="y")
    atlas = read_articles(folder, corrections=[correction], reader=only_read)
    assert atlas.problems == ("corrections: article 'aa' is corrected, but is not among those read",)


def test_two_days_of_publication_are_refused(folder: Path) -> None:
    """Corrections that contradict each other are an error, not a choice."""
    days = [DAY, datetime.date(2025, 8, 1)]
    corrections = [PublishedCorrection(article="a", reason="so it says", published=day) for day in days]
    with pytest.raises(CorrectionError, match="article 'a' is said to be of 2025-07-31 and of 2025-08-01"):
        read_articles(folder, corrections=corrections, reader=only_read)


@pytest.mark.parametrize("corrections", [3, [3], ["corrections.toml"]])
def test_corrections_of_another_kind_are_refused(folder: Path, corrections: Any) -> None:
    """Something that is no correction is refused before anything is read."""
    with pytest.raises(CorrectionError, match="corrections are a file or corrections"):
        read_articles(folder, corrections=corrections, reader=only_read)
