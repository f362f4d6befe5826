"""How many articles a second `evbattery.read` reads, beside what tokenizers and quantity parsers do in the same run.

The yardsticks do a part of the work each: spaCy's blank English pipeline splits sentences and matches 600 company names
of our gazetteer; quantulum3 finds quantities. They are installed by `pip install 'evbattery[bench]'`; without them only
evbattery is timed. All take turns in one process, so that a busy machine slows them alike; the best round of each
counts.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path

import evbattery
from evbattery.knowledge import companies

Reader = Callable[[str], object]
NAMES = 600
#: quantulum3 needs seconds for an article, so it is shown only the first few.
FEW = 5


class NotInstalledError(Exception):
    """A yardstick is not installed."""


def evbattery_reader() -> Reader:
    """From text to claims and refusals."""
    return lambda text: evbattery.read(evbattery.Article(text))


def spacy_reader() -> Reader:
    """Tokens, sentences and the names of known companies."""
    try:
        spacy = importlib.import_module("spacy")
        matcher_type = importlib.import_module("spacy.matcher").PhraseMatcher
    except ImportError as error:
        raise NotInstalledError("spacy") from error
    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    names = [record.name for record in companies()][:NAMES]
    matcher = matcher_type(pipeline.vocab)
    matcher.add("COMPANY", [pipeline.make_doc(name) for name in names])

    def read(text: str) -> object:
        parsed = pipeline(text)
        return list(parsed.sents), matcher(parsed)

    return read


def quantulum_reader() -> Reader:
    """Quantities and their units."""
    try:
        with warnings.catch_warnings():
            # It warns that its optional classifier is missing; the rules alone are the faster way.
            warnings.simplefilter("ignore")
            parser = importlib.import_module("quantulum3.parser")
    except ImportError as error:
        raise NotInstalledError("quantulum3") from error
    return lambda text: parser.parse(text)


READERS: dict[str, tuple[Callable[[], Reader], int | None]] = {
    "evbattery.read": (evbattery_reader, None),
    f"spaCy blank('en'), sentencizer, PhraseMatcher of {NAMES} names": (spacy_reader, None),
    "quantulum3 parser.parse": (quantulum_reader, FEW),
}


def seconds(read: Reader, texts: Sequence[str]) -> float:
    """Seconds of the processor for one pass over the texts, per text."""
    start = time.process_time()
    for text in texts:
        read(text)
    return (time.process_time() - start) / len(texts)


def main() -> int:
    """Print a table with articles a second and how many times evbattery's speed that is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="passes over the texts (default: 5)")
    parser.add_argument("files", nargs="*", type=Path, help="texts to read (default: the seed articles)")
    arguments = parser.parse_args()
    files: list[Path] = arguments.files
    texts = [file.read_text(encoding="utf-8") for file in files] or [
        reading.article.text for reading in evbattery.load_seeds().readings
    ]
    readers: dict[str, tuple[Reader, Sequence[str]]] = {}
    for name, (make, most) in READERS.items():
        try:
            readers[name] = make(), texts[:most]
        except NotInstalledError as error:
            print(f"{error} is not installed and is left out; `pip install 'evbattery[bench]'` brings it")
    # The first pass loads data and compiles patterns.
    for read, own in readers.values():
        seconds(read, own)
    rounds = [{name: seconds(*reader) for name, reader in readers.items()} for _ in range(arguments.rounds)]
    best = {name: min(one[name] for one in rounds) for name in readers}
    ours = best["evbattery.read"]
    print(f"{len(texts)} texts of {sum(map(len, texts)) // len(texts)} characters on average, one core")
    for name, least in best.items():
        print(f"{1 / least:9.1f} articles a second, {ours / least:6.2f} times evbattery's speed: {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
