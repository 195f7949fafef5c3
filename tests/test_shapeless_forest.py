"""Forests: the sum over all trees is that of the definition, and a file holds what was written."""

from __future__ import annotations

import struct
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon.shapeless import forest, likelihood
from andon.shapeless.forest import LEAVES, Forest, Node
from andon.shapeless.likelihood import MODEL, model, probability

FEATURES = 5

# A tree is what a leaf adds, or (feature, threshold, the tree up to it, the tree above it).
NUMBERS = st.floats(-8, 8, width=32)
TREES = st.recursive(
    NUMBERS,
    lambda trees: st.tuples(st.integers(0, FEATURES - 1), NUMBERS, trees, trees),
    max_leaves=LEAVES,
).filter(lambda tree: len(leaves(tree)) <= LEAVES)
ROWS = st.lists(NUMBERS, min_size=FEATURES, max_size=FEATURES)


def answer(tree, row: list[float]) -> float:
    """What a tree adds for a row of features."""
    if isinstance(tree, float):
        return tree
    feature, threshold, low, high = tree
    return answer(low if row[feature] <= threshold else high, row)


def leaves(tree) -> list[float]:
    """What the leaves of a tree add, from left to right."""
    return [tree] if isinstance(tree, float) else [*leaves(tree[2]), *leaves(tree[3])]


def nodes(tree, number: int, first: int = 0) -> Iterator[Node]:
    """What the tree with this number asks; `first` is the number of its leftmost leaf."""
    if isinstance(tree, float):
        return
    feature, threshold, low, high = tree
    on_the_left = len(leaves(low))
    ruled_out = ((1 << on_the_left) - 1) << first
    yield Node(number, feature, threshold, 0xFF & ~ruled_out)
    yield from nodes(low, number, first)
    yield from nodes(high, number, first + on_the_left)


def written(trees) -> bytes:
    asked = [node for number, tree in enumerate(trees) for node in nodes(tree, number)]
    return forest.written(asked, [leaves(tree) for tree in trees])


def planted(trees) -> Forest:
    asked = [node for number, tree in enumerate(trees) for node in nodes(tree, number)]
    return forest.planted(asked, [leaves(tree) for tree in trees])


def padded(values: list[float]) -> list[float]:
    return [*values, *[0.0] * (LEAVES - len(values))]


TABLE = [
    # trees, row, sum
    ([0.5], [0, 0, 0, 0, 0], 0.5),
    ([(0, 1.0, 2.0, 4.0)], [1, 0, 0, 0, 0], 2.0),  # up to the threshold, it included
    ([(0, 1.0, 2.0, 4.0)], [1.5, 0, 0, 0, 0], 4.0),
    ([(4, 0.0, 1.0, (3, 0.0, 2.0, 3.0))], [0, 0, 0, 1, 1], 3.0),
    ([(4, 0.0, 1.0, (3, 0.0, 2.0, 3.0))], [0, 0, 0, 1, 0], 1.0),  # a node that is not reached has no say
    ([(0, 0.0, 1.0, 2.0), (1, 0.0, 10.0, 20.0)], [0, 1, 0, 0, 0], 21.0),
    ([(0, 1.0, (0, 0.0, 1.0, 2.0), (0, 2.0, 3.0, 4.0))], [1.5, 0, 0, 0, 0], 3.0),
]


@pytest.mark.parametrize(("trees", "row", "total"), TABLE)
def test_each_tree_adds_what_its_leaf_says(trees, row: list[float], total: float) -> None:
    assert planted(trees).log_odds(row) == total


@given(st.lists(TREES, min_size=1, max_size=9), ROWS)
def test_the_sum_is_always_that_of_the_trees_one_by_one(trees, row: list[float]) -> None:
    assert planted(trees).log_odds(row) == sum(answer(tree, row) for tree in trees)


@given(st.lists(TREES, min_size=1, max_size=9), st.lists(ROWS, min_size=1, max_size=5))
def test_what_is_written_is_read_again(trees, rows: list[list[float]]) -> None:
    made, read = planted(trees), forest.parsed(written(trees))
    assert read.columns == made.columns
    assert read.values == [padded(values) for values in made.values]
    assert [read.log_odds(row) for row in rows] == [made.log_odds(row) for row in rows]


def test_a_file_holds_counts_nodes_and_leaves() -> None:
    assert written([(2, 0.5, -1.0, 1.0)]) == struct.pack("<2I H B B f 8f", 1, 1, 0, 2, 0xFE, 0.5, -1, 1, *[0] * 6)


def test_the_model_that_comes_with_andon_is_written_as_it_is_read() -> None:
    with open(MODEL, "rb") as file:
        data = file.read()
    assert likelihood.written(model().marks, data[12:]) == data
    assert forest.parsed(data[12:]) == model().forest


def test_the_stricter_the_lower_is_the_mark() -> None:
    low, normal, high = (model().marks[name] for name in ("low", "normal", "high"))
    assert 0 < high < normal < low < 1


@given(st.floats(allow_nan=False))
def test_a_probability_is_always_one(log_odds: float) -> None:
    assert 0 < probability(log_odds) <= 1


@pytest.mark.parametrize(("log_odds", "odds"), [(0.0, 0.5), (-1.0, 0.26894), (1.0, 0.73106), (1e9, 1.0)])
def test_the_probability_of_some_log_odds(log_odds: float, odds: float) -> None:
    assert probability(log_odds) == pytest.approx(odds, abs=1e-5)
