"""Learn the weights in ``src/evbattery/reading/data`` from the annotated articles; needs the extra ``learn``.

    python scripts/learn_weights.py [--without PART,...]

Prints how well the model does on parts of the corpus that it was not learned on.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

import attrs
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from evbattery.claims import Article
from evbattery.reading.annotate import annotate
from evbattery.reading.coreference import resolve_anaphors
from evbattery.reading.likely_towns import MODEL, SURE, town_features
from evbattery.reading.locations import is_spot
from evbattery.reading.mentions import PlaceMention
from evbattery.reading.relevance import is_about_batteries
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


def towns(article: Annotated) -> list[Example]:
    """Each mention of a town, and whether the annotation has a plant there."""
    document = annotate(Article(article.text, id=article.name, published=article.published))
    if not is_about_batteries(document):
        return []
    resolve_anaphors(document)
    with_plants = {
        name.casefold()
        for fact in article.facts
        if fact["subject_kind"] == "facility" and fact["attribute"] == "location_city"
        for name in (fact["value"], *fact.get("qualifiers", {}).get("accept", ()))
    }
    return [
        Example(
            part_of(article.name),
            frozenset(town_features(sentence, position, place)),
            place.name.casefold() in with_plants,
        )
        for sentence in document.sentences
        for position, place in sentence.masked.at.items()
        if isinstance(place, PlaceMention) and is_spot(place)
    ]


def learn(examples: list[Example]) -> tuple[float, dict[str, float]]:
    """Bias and weights of a logistic regression."""
    seen = Counter(feature for one in examples for feature in one.features)
    rows = [{feature: 1 for feature in one.features if seen[feature] >= SEEN} for one in examples]
    vectorizer = DictVectorizer()
    model = LogisticRegression(C=PENALTY, max_iter=5000)
    model.fit(vectorizer.fit_transform(rows), [one.answer for one in examples])
    weights = dict(zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True))
    return float(model.intercept_[0]), {
        name: weight for name, weight in weights.items() if abs(weight) >= LEAST
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--without", default="", help="parts of the corpus that are not learned from")
    without = set(parser.parse_args().without.split(","))
    examples = [
        one for article in load_corpus() if part_of(article.name) not in without for one in towns(article)
    ]
    bias, weights = learn(examples)
    lines = [f"{bias:.3f}", *(f"{name}\t{weights[name]:.2f}" for name in sorted(weights))]
    DATA.mkdir(exist_ok=True)
    (DATA / f"{MODEL}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{MODEL}: {len(examples)} examples, {len(weights)} weights, believed from {SURE} on")


if __name__ == "__main__":
    main()
