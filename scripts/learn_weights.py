"""Learn the weights in ``src/evbattery/reading/data`` from the annotated articles; needs the extra ``learn``.

    python scripts/learn_weights.py [--without PART,...]

Prints how well the model does on parts of the corpus that it was not learned on.
"""

from __future__ import annotations

import argparse
import lzma
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import attrs
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from evbattery.claims import Article
from evbattery.reading import likely_products, likely_towns
from evbattery.reading.annotate import annotate
from evbattery.reading.coreference import resolve_anaphors
from evbattery.reading.document import Document
from evbattery.reading.learned import Learned
from evbattery.reading.locations import is_spot
from evbattery.reading.masking import plain_part
from evbattery.reading.mentions import PlaceMention, ProductMention
from evbattery.reading.product_evidence import masked_names
from evbattery.reading.relevance import is_about_batteries
from evbattery.reading.shapes import is_headline
from tests.corpus.annotations import Annotated, load_corpus, part_of

DATA = Path(__file__).parents[1] / "src" / "evbattery" / "reading" / "data"
#: Strength of the penalty on weights, as scikit-learn's C, and what a weight must reach to be kept.
PENALTY, LEAST = 0.1, 0.02
#: Features seen fewer times tell of one article.
SEEN = 2


@attrs.frozen
class Example:
    """A thing that is seen, and whether it is what the model is asked for."""

    part: str
    features: frozenset[str]
    answer: bool


def towns(article: Annotated, document: Document) -> list[Example]:
    """Each mention of a town, and whether the annotation has a plant there."""
    with_plants = {
        name.casefold()
        for fact in article.facts
        if fact["subject_kind"] == "facility" and fact["attribute"] == "location_city"
        for name in (fact["value"], *fact.get("qualifiers", {}).get("accept", ()))
    }
    return [
        Example(
            part_of(article.name),
            frozenset(likely_towns.town_features(sentence, position, place)),
            place.name.casefold() in with_plants,
        )
        for sentence in document.sentences
        for position, place in sentence.masked.at.items()
        if isinstance(place, PlaceMention) and is_spot(place)
    ]


def names(article: Annotated, document: Document) -> list[Example]:
    """Each name of which it is open what it names, and whether the annotation has a product of that name."""
    products = {
        _bare(name)
        for fact in article.facts
        if fact["subject_kind"] == "product"
        for name in (fact["subject"], *fact.get("subject_aliases", ()))
    }
    spans = [(sentence.start, sentence.end) for sentence in document.sentences]
    own = [[m for m in one.mentions() if not isinstance(m, ProductMention)] for one in document.sentences]
    titled = [is_headline(plain_part(article.text, start, end)) for start, end in spans]
    masked = masked_names(article.text, spans, own, titled)
    return [
        Example(
            part_of(article.name),
            frozenset(likely_products.name_features(masked, number, place, name)),
            any(_bare(name.name) in product or product in _bare(name.name) for product in products),
        )
        for number, place, name in likely_products.open_names(masked)
    ]


def _bare(name: str) -> str:
    return re.sub(r"\W+", "", name).casefold()


#: For each model its examples in an article, and from what probability on it is believed.
MODELS: tuple[tuple[str, Callable[[Annotated, Document], list[Example]], float], ...] = (
    (likely_towns.MODEL, towns, likely_towns.SURE),
    (likely_products.MODEL, names, likely_products.SURE),
)


def learn(examples: list[Example]) -> Learned:
    """A logistic regression over the features that are seen often enough, without weights that hardly count."""
    seen = Counter(feature for one in examples for feature in one.features)
    rows = [{feature: 1 for feature in one.features if seen[feature] >= SEEN} for one in examples]
    vectorizer = DictVectorizer()
    model = LogisticRegression(C=PENALTY, max_iter=5000)
    model.fit(vectorizer.fit_transform(rows), [one.answer for one in examples])
    weights = dict(zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True))
    kept = {name: round(float(weight), 2) for name, weight in weights.items() if abs(weight) >= LEAST}
    return Learned(round(float(model.intercept_[0]), 3), kept)


def measured(examples: list[Example], sure: float) -> str:
    """How many of the examples of each part are believed, and how many of those rightly, learned on the other parts."""
    believed = right = 0
    for part in sorted({one.part for one in examples}):
        model = learn([one for one in examples if one.part != part])
        yes = [one for one in examples if one.part == part and model.probability(one.features) >= sure]
        believed, right = believed + len(yes), right + sum(one.answer for one in yes)
    return f"from {sure} on {believed} are believed, {right} of them rightly"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--without", default="", help="parts of the corpus that are not learned from")
    without = set(parser.parse_args().without.split(","))
    documents: list[tuple[Annotated, Document]] = []
    for article in load_corpus():
        if part_of(article.name) not in without:
            document = annotate(Article(article.text, id=article.name, published=article.published))
            if is_about_batteries(document):
                resolve_anaphors(document)
                documents.append((article, document))
    DATA.mkdir(exist_ok=True)
    for name, find, sure in MODELS:
        examples = [one for article, document in documents for one in find(article, document)]
        model = learn(examples)
        rows = (f"{feature}\t{weight:.2f}" for feature, weight in sorted(model.weights.items()))
        lines = [f"{model.bias:.3f}", *rows]
        (DATA / f"{name}.xz").write_bytes(lzma.compress("\n".join(lines).encode("utf-8"), preset=9))
        print(f"{name}: {len(examples)} examples, {len(model.weights)} weights; {measured(examples, sure)}")


if __name__ == "__main__":
    main()
