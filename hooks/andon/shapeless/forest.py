"""Gradient-boosted trees, evaluated in pure Python from flat arrays: no library, and a fraction of a millisecond to load.

A forest is a list of nodes, tree after tree. In a node that asks, the feature's number, and the threshold up to which
the next node is the answer's; else it is the one that `far` tells. In a leaf, the feature is LEAF, and the threshold
what the leaf adds. The sum over all trees is the log-odds.
"""

from __future__ import annotations

from array import array
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAF = 255


class Forest(NamedTuple):
    """Trees as parallel sequences of nodes; `roots` are the numbers of the trees' first nodes.

    `stops` are pairs of a tree's number and a sum: a candidate whose sum is below it before that tree is given up, as
    training has shown that hardly any rises again.
    """

    roots: Sequence[int]
    features: bytes
    thresholds: Sequence[float]
    far: Sequence[int]
    start: float
    stops: dict[int, float]

    def log_odds(self, measured: Sequence[float]) -> float:
        """The sum over all trees for the features of a candidate, or what it was when it was given up."""
        features, thresholds, far = self.features, self.thresholds, self.far
        total = self.start
        for tree, node in enumerate(self.roots):
            if tree in self.stops and total < self.stops[tree]:
                return total
            while (feature := features[node]) != LEAF:
                node = node + 1 if measured[feature] <= thresholds[node] else far[node]
            total += thresholds[node]
        return total


def parsed(data: bytes) -> Forest:
    """A forest from its bytes, as `written` makes them; all numbers are little-endian.

    Four counts of 4 bytes (nodes, trees, stops, and 0), the sum to begin with, the stops as (tree, sum), then the sizes
    of the trees, the features, the thresholds as floats of 4 bytes, and how far on the other answer's node is.
    """
    nodes, trees, stops, _ = _numbers("I", data[:16])
    numbers = _numbers("f", data[16 : 20 + 8 * stops])
    at = 20 + 8 * stops
    sizes = _numbers("H", data[at : at + 2 * trees])
    at += 2 * trees
    features = data[at : at + nodes]
    at += nodes
    thresholds = _numbers("f", data[at : at + 4 * nodes])
    far = _numbers("B", data[at + 4 * nodes : at + 5 * nodes])
    return Forest(
        roots=[0, *accumulate(sizes)][:-1],
        features=features,
        thresholds=thresholds.tolist(),
        far=[node + step for node, step in enumerate(far)],
        start=numbers[0],
        stops={int(tree): total for tree, total in zip(numbers[1::2], numbers[2::2], strict=True)},
    )


def written(forest: Forest) -> bytes:
    """The bytes of a forest."""
    ends = [*forest.roots[1:], len(forest.features)]
    sizes = [end - root for root, end in zip(forest.roots, ends, strict=True)]
    stops = [number for stop in forest.stops.items() for number in stop]
    return b"".join(
        (
            _bytes("I", [len(forest.features), len(forest.roots), len(forest.stops), 0]),
            _bytes("f", [forest.start, *stops]),
            _bytes("H", sizes),
            forest.features,
            _bytes("f", forest.thresholds),
            _bytes("B", [far - node if far else 0 for node, far in enumerate(forest.far)]),
        )
    )


def _numbers(code: str, data: bytes) -> array[float]:
    numbers = array(code)
    numbers.frombytes(data)
    if _BIG_ENDIAN:
        numbers.byteswap()
    return numbers


def _bytes(code: str, numbers: Sequence[float]) -> bytes:
    packed = array(code, numbers)
    if _BIG_ENDIAN:
        packed.byteswap()
    return packed.tobytes()


_BIG_ENDIAN = array("H", [1]).tobytes() == b"\0\1"
