"""Trains the model that tells shapeless secrets from everything else, cross-validates it, and writes it down.

    python -m training.train --creddata FILE.jsonl.gz --code TREE --lexicon FILE [--out FOLDER] [--ablation]

Five folds by repository: no repository is measured by a model that has learnt from it, and neither is a password or a
package. The figures printed are the ones in docs/model.md: the labelled lines as they are (random values), the same
lines in their natural form (human passwords that no training row holds), made-up lines, and code. The three marks come
from the same cross-validation. With --out, the models of the folds are written too, for
a program that scores scanners on CredData, as `python -m training.scan FOLDER/fold-K.bin scan ...`.

Seeded; the same data and the same versions of the libraries give the same bytes.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import lightgbm
import numpy as np

from andon.detect import Detector
from andon.shapeless import forest, glance, lexicon, likelihood
from andon.shapeless.features import FAMILIES, NAMES, measured
from andon.yelp.settings import Settings
from training import carriers, humans, rows
from training.rows import FOLDS, Row

SEED = 20221007
TREES = 480
MADE = 24_000
CODE_SHARE = 0.5
# Half a point more than `normal` stands for: the false alarms of detectors with a form of their own come on top.
PRECISION = {"low": 0.99, "normal": 0.955, "high": 0.85}

# Categories of CredData that are no secrets by themselves, and the repository that is mostly test vectors.
DEBATABLE = frozenset(
    [
        "UUID",
        "Nonce",
        "Salt",
        "Firebase Domain",
        "AWS S3 Bucket",
        "Tencent WeChat API App ID",
        "AWS Client ID",
        "IPv4",
        "IPv6",
        "Other",
    ]
)
VECTORS = "2ba83c6a"

PARAMETERS: dict[str, Any] = {
    "objective": "binary",
    "learning_rate": 0.1,
    "num_leaves": forest.LEAVES,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 8.0,
    "max_bin": 127,
    "seed": SEED,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
    "verbose": -1,
}


class Data(NamedTuple):
    """All rows, with their features (a line each), labels, weights and folds.

    `worth` tells which rows are measured at all; the others have a likelihood of 0.
    """

    rows: list[Row]
    features: np.ndarray
    labels: np.ndarray
    weights: np.ndarray
    folds: np.ndarray
    sources: np.ndarray
    worth: np.ndarray


class Figures(NamedTuple):
    """What is right and wrong at a mark, counted by labelled rows as CredData's evaluation counts them."""

    true: int
    missed: int
    false: int
    beside: int

    @property
    def precision(self) -> float:
        return self.true / (self.true + self.false + self.beside or 1)

    @property
    def recall(self) -> float:
        return self.true / (self.true + self.missed or 1)

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / (self.precision + self.recall or 1)

    def __str__(self) -> str:
        return (
            f"T {self.true + self.missed:5} TP {self.true:5} FP {self.false + self.beside:4}"
            f"  P {self.precision:.3f} R {self.recall:.3f} F1 {self.f1:.3f}"
        )


def main(argv: Sequence[str] | None = None) -> int:
    """Builds the data, cross-validates, trains on all of it, writes the model."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--creddata", type=Path, required=True)
    parser.add_argument("--code", type=Path, action="append", default=[])
    parser.add_argument("--lexicon", type=Path, required=True, help="the one that training/lexicon.py --partly writes")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--ablation", action="store_true")
    parser.add_argument("--only-folds", action="store_true", help="leave the model that comes with andon as it is")
    args = parser.parse_args(argv)
    records = rows.records(args.creddata)
    data = prepared(records, args.code, lexicon.parsed(args.lexicon.read_bytes()))
    print(
        f"{len(data.rows)} rows:",
        dict(sorted(Counter(zip(data.sources.tolist(), data.labels.tolist(), strict=True)).items())),
    )
    odds, models = cross_validated(data)
    marks = report(data, odds, records)
    if args.out:
        args.out.mkdir(parents=True, exist_ok=True)
        for fold, booster in enumerate(models):
            path = args.out / f"fold-{fold}.bin"
            path.write_bytes(likelihood.written(marks, exported(booster)))
    if not args.only_folds:
        Path(likelihood.MODEL).write_bytes(likelihood.written(marks, exported(trained(data, data.worth))))
        print(f"{likelihood.MODEL}: {Path(likelihood.MODEL).stat().st_size} bytes", flush=True)
    if args.ablation:
        ablation(data, records)
    return 0


# --- data -------------------------------------------------------------------------------------------------------------


def prepared(records: list[dict[str, Any]], trees: Sequence[Path], words: lexicon.Lexicon) -> Data:
    """The rows of all sources, measured.

    A row of CredData in its natural form has a password that belongs to the fold of its repository, so that the models
    of the other folds have not met it.
    """
    detector = Detector(Settings())
    supplies = [humans.Humans(SEED + fold, fold) for fold in range(FOLDS)]
    surroundings = carriers.Surroundings(trees, random.Random(SEED))
    found: list[Row] = []
    for number, record in enumerate(records):
        found += rows.labelled(number, record, detector)
        fold = rows.fold_of(record["file"].split("-")[0])
        if natural := humans.natural(record, supplies[fold]):
            found += rows.labelled(number, natural, detector, "natural")
    for fold, supply in enumerate(supplies):
        found += carriers.made(MADE // FOLDS, fold, supply, detector, surroundings)
    found += rows.code(trees, detector, CODE_SHARE, SEED)
    sizes = Counter((row.group, row.source, row.label) for row in found)
    return Data(
        found,
        np.array([measured(row.text, row.candidate, words) for row in found], dtype=np.float32),
        np.array([row.label for row in found]),
        np.array([row.weight * _weight(row, sizes) for row in found]),
        np.array([row.fold for row in found]),
        np.array([row.source for row in found]),
        np.array([glance.is_worth_measuring(row.text, row.candidate) for row in found]),
    )


def _weight(row: Row, sizes: Counter[tuple[str, str, int]]) -> float:
    """Large repositories count less than their number of rows, so that none of them is what is learnt."""
    if row.source in ("made", "code"):
        return 0.5 if row.source == "made" else 1.0
    crowd = min(1.0, (150 / sizes[row.group, row.source, row.label]) ** 0.5)
    return crowd * (0.15 if row.group == VECTORS else 0.7 if row.source == "natural" else 1.0)


# --- training ---------------------------------------------------------------------------------------------------------


def trained(data: Data, chosen: np.ndarray, columns: Sequence[int] | None = None) -> lightgbm.Booster:
    """A booster trained on some rows, and some features if `columns` says which."""
    features = data.features[chosen] if columns is None else data.features[chosen][:, columns]
    dataset = lightgbm.Dataset(features, data.labels[chosen], weight=data.weights[chosen])
    return lightgbm.train(PARAMETERS, dataset, TREES)


def cross_validated(data: Data, columns: Sequence[int] | None = None) -> tuple[np.ndarray, list[lightgbm.Booster]]:
    """For each row the likelihood that a model gives which has not seen its fold; and the models."""
    odds = np.zeros(len(data.rows))
    models = []
    for fold in range(FOLDS):
        held = (data.folds == fold) & data.worth
        booster = trained(data, (data.folds != fold) & data.worth, columns)
        odds[held] = booster.predict(data.features[held] if columns is None else data.features[held][:, columns])
        models.append(booster)
    return odds, models


def exported(booster: lightgbm.Booster) -> bytes:
    """A booster as the file of a forest."""
    nodes: list[forest.Node] = []
    values: list[list[float]] = []

    def walk(tree: int, node: dict[str, Any]) -> int:
        """Notes a node and those below it; gives the bits of its leaves."""
        if "leaf_value" in node:
            values[tree].append(node["leaf_value"])
            return 1 << (len(values[tree]) - 1)
        assert node["decision_type"] == "<="
        left = walk(tree, node["left_child"])
        threshold = float(np.float32(node["threshold"]))
        nodes.append(forest.Node(tree, node["split_feature"], threshold, 0xFF ^ left))
        return left | walk(tree, node["right_child"])

    for tree, made in enumerate(booster.dump_model()["tree_info"]):
        values.append([])
        walk(tree, made["tree_structure"])
    return forest.written(nodes, values)


# --- figures ----------------------------------------------------------------------------------------------------------


def report(data: Data, odds: np.ndarray, records: list[dict[str, Any]]) -> dict[str, float]:
    """Prints the figures of the cross-validation, and gives the marks."""
    marks = {name: mark_for(data, odds, records, wanted) for name, wanted in PRECISION.items()}
    for name, mark in marks.items():
        print(f"\n{name}: from {mark:.3f} on")
        for source in ("labelled", "natural"):
            print(f"  {source:9} {figures(data, odds, records, source, mark)}")
        for source in ("made", "code"):
            chosen = data.sources == source
            false = (odds[chosen & (data.labels == 0)] >= mark).mean() if (chosen & (data.labels == 0)).any() else 0
            true = odds[chosen & (data.labels == 1)]
            recall = f"recall {(true >= mark).mean():.3f} " if len(true) else ""
            print(f"  {source:9} {recall}false {false:.4f}")
    print("\nnormal, fold by fold")
    for fold in range(FOLDS):
        for source in ("labelled", "natural"):
            print(f"  {fold} {source:9} {figures(data, odds, records, source, marks['normal'], fold)}")
    return marks


def mark_for(data: Data, odds: np.ndarray, records: list[dict[str, Any]], wanted: float) -> float:
    """The least mark at which the labelled rows, in both forms together, are told with a precision."""
    marks = [step / 200 for step in range(10, 200)]

    def precision(mark: float) -> float:
        both = (figures(data, odds, records, source, mark) for source in ("labelled", "natural"))
        return Figures(*map(sum, zip(*both, strict=True))).precision

    return min((mark for mark in marks if precision(mark) >= wanted), default=marks[-1])


def figures(  # noqa: PLR0917 (what is counted, of what, how)
    data: Data, odds: np.ndarray, records: list[dict[str, Any]], source: str, mark: float, fold: int | None = None
) -> Figures:
    """Counts the rows `usual` as CredData's evaluation does, those that no candidate touches included."""
    chosen = (data.sources == source) & ((data.folds == fold) if fold is not None else True)
    hit: set[tuple[int, int]] = set()
    false: set[tuple[int, int]] = set()
    beside = 0
    seen = {tag[0] for number in np.flatnonzero(chosen) for tag in data.rows[number].tags}
    for number in np.flatnonzero(chosen & (odds >= mark)):
        row = data.rows[number]
        true = {tag for tag in row.tags if records[tag[0]]["rows"][tag[1]][4] == "T"}
        hit |= true
        if not true:
            false |= set(row.tags)
        beside += row.beside
    counts: Counter[str] = Counter()
    for number in seen:
        for at, labelled in enumerate(records[number]["rows"]):
            if not usual(records[number], labelled):
                continue
            if labelled[4] == "T":
                counts["true" if (number, at) in hit else "missed"] += 1
            else:
                counts["false"] += (number, at) in false
    return Figures(counts["true"], counts["missed"], counts["false"], beside)


def usual(record: dict[str, Any], labelled: list[Any]) -> bool:
    """Whether a labelled row counts: not the debatable kinds, not test vectors, nor what has a form of its own."""
    kinds = labelled[5].split(":")
    shaped = any("PEM" in kind or "JSON Web" in kind for kind in kinds)
    return not (set(kinds) <= DEBATABLE or record["file"].startswith(VECTORS) or shaped)


def ablation(data: Data, records: list[dict[str, Any]]) -> None:
    """Prints what each family of features brings: without it, and with it alone, each at the same precision."""
    print("\nablation, labelled and natural, at the mark of normal")
    starts = dict(zip(FAMILIES, np.cumsum([0, *map(len, FAMILIES.values())]).tolist(), strict=False))
    columns = {family: range(starts[family], starts[family] + len(names)) for family, names in FAMILIES.items()}
    everything = set(range(len(NAMES)))
    trials = {f"without {family}": sorted(everything - set(some)) for family, some in columns.items()}
    trials |= {f"only {family}": sorted(some) for family, some in columns.items()}
    for name, some in {"all": sorted(everything), **trials}.items():
        odds, _ = cross_validated(data, some)
        mark = mark_for(data, odds, records, PRECISION["normal"])
        both = [figures(data, odds, records, source, mark) for source in ("labelled", "natural")]
        print(f"  {name:14} {both[0]}   natural R {both[1].recall:.3f} F1 {both[1].f1:.3f}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
