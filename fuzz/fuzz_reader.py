"""Coverage-guided fuzzing of the reader, with its laws as oracles.

    pip install -e '.[dev,fuzz]'
    python fuzz/fuzz_reader.py [-max_total_time=3600] [FOLDER]

Whatever the text, reading it raises nothing; reading it twice gives the same; each claim's and refusal's words stand in
the text where they are said to stand; the figures of claims stand in their quotes. Inputs begin as annotated articles
and are changed word by word and letter by letter; FOLDER keeps those that reach new code. An input that
breaks a law is written beside (``crash-...``); make it a pinned example in tests/reading when you mend the rule.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

with atheris.instrument_imports(include=["evbattery.reading", "evbattery.values"]):
    from evbattery.claims import Article
    from evbattery.reading import read
from tests.corpus.annotations import load_corpus
from tests.reading.test_laws import numbers_stand, quotes_stand

#: No article of the field is longer by much; a longer input only makes a round slow.
MAX_LENGTH = 6000
SENTENCES = [line for article in load_corpus() for line in article.text.splitlines() if line.strip()]


def check_laws(data: bytes) -> None:
    """Read the text that *data* spells, and check the laws."""
    text = data.decode("utf-8", errors="surrogateescape")
    reading = read(Article(text, id="fuzz"))
    assert reading == read(Article(text, id="fuzz")), "two readings of one text differ"
    assert quotes_stand(reading), "words that do not stand in the text"
    strays = numbers_stand(reading)
    assert not strays, strays


def mutate(data: bytes, max_size: int, seed: int) -> bytes:
    """A change that keeps the text a text: a sentence or word put in, taken out, cut or moved; now and then any."""
    dice = random.Random(seed)
    if dice.random() < 0.3:
        return bytes(atheris.Mutate(data, max_size))
    lines = data.decode("utf-8", errors="replace").splitlines() or [""]
    place = dice.randrange(len(lines))
    words = lines[place].split(" ")
    change = dice.randrange(5)
    if change == 0:
        lines.insert(place, dice.choice(SENTENCES))
    elif change == 1 and len(lines) > 1:
        del lines[place]
    elif change == 2:
        lines[place] = " ".join(words[: dice.randrange(len(words) + 1)])
    elif change == 3:
        dice.shuffle(words)
        lines[place] = " ".join(words)
    else:
        other = dice.choice(SENTENCES).split(" ")
        words[dice.randrange(len(words))] = dice.choice(other)
        lines[place] = " ".join(words)
    return "\n".join(lines).encode("utf-8", errors="replace")[:max_size]


def main() -> None:
    """Fuzz until a law is broken or the time is over."""
    folder = next((Path(one) for one in sys.argv[1:] if not one.startswith("-")), None)
    if folder is not None and not any(folder.iterdir()):
        for article in load_corpus():
            (folder / article.name).write_bytes(article.text.encode("utf-8")[:MAX_LENGTH])
    arguments = [sys.argv[0], f"-max_len={MAX_LENGTH}", "-timeout=20", *sys.argv[1:]]
    atheris.Setup(arguments, check_laws, custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
