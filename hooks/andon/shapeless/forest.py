"""Gradient-boosted trees, evaluated in pure Python with a few hundred bit operations instead of thousands of steps.

The idea is QuickScorer's (Lucchese et al., SIGIR 2015): each tree has at most eight leaves, so it is a byte with a bit
for each leaf, the leftmost the lowest, and the forest is one long integer. A node that sends a candidate to the right
rules out the leaves on its left: it has a mask without their bits. For each feature the masks are joined in the order
of the thresholds, so that one look-up gives what all nodes that ask for the feature rule out together. The lowest bit
that is left in a byte is the leaf that its tree ends in.
"""

from __future__ import annotations

from bisect import bisect_left
from struct import pack, unpack_from
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LEAVES = 8

_LOWEST = bytes((byte & -byte).bit_length() - 1 if byte else 0 for byte in range(256))
"""The number of the lowest bit of a byte."""


class Node(NamedTuple):
    """What a tree asks: whether a feature is above a threshold, and if so which of its leaves are out of question.

    `leaves` has a bit for each leaf that stays.
    """

    tree: int
    feature: int
    threshold: float
    leaves: int


class Forest(NamedTuple):
    """Trees ready to be asked: for each feature that is, its thresholds, and what is left above so many of them.

    `values` are what the leaves add, eight for each tree.
    """

    columns: list[tuple[int, list[float], list[int]]]
    values: list[list[float]]

    def log_odds(self, measured: Sequence[float]) -> float:
        """The sum over all trees for the features of a candidate."""
        trees = len(self.values)
        left = (1 << 8 * trees) - 1
        for feature, thresholds, masks in self.columns:
            if above := bisect_left(thresholds, measured[feature]):
                left &= masks[above]
        leaves = left.to_bytes(trees, "little").translate(_LOWEST)
        return sum([values[leaf] for values, leaf in zip(self.values, leaves, strict=True)])


def planted(nodes: Iterable[Node], values: list[list[float]]) -> Forest:
    """A forest of these nodes, with the values of each tree's leaves."""
    every = (1 << 8 * len(values)) - 1
    by_feature: dict[int, list[Node]] = {}
    for node in nodes:
        by_feature.setdefault(node.feature, []).append(node)
    columns = []
    for feature, some in sorted(by_feature.items()):
        some.sort(key=lambda node: node.threshold)
        masks = [every]
        for node in some:
            masks.append(masks[-1] & ~((0xFF ^ node.leaves) << 8 * node.tree))
        columns.append((feature, [node.threshold for node in some], masks))
    return Forest(columns, values)


def parsed(data: bytes) -> Forest:
    """A forest from its bytes, as `written` makes them. All numbers are little-endian.

    The numbers of nodes and trees, 4 bytes each; of the nodes the trees (2 bytes), features (1), leaves (1) and
    thresholds (4, floating); the values of the leaves (4, floating).
    """
    count, trees = unpack_from("<2I", data)
    tree, feature, leaves, threshold = 8, 8 + 2 * count, 8 + 3 * count, 8 + 4 * count
    nodes = map(
        Node,
        unpack_from(f"<{count}H", data, tree),
        unpack_from(f"<{count}B", data, feature),
        unpack_from(f"<{count}f", data, threshold),
        unpack_from(f"<{count}B", data, leaves),
    )
    values = unpack_from(f"<{LEAVES * trees}f", data, 8 + 8 * count)
    return planted(nodes, [[*values[at : at + LEAVES]] for at in range(0, LEAVES * trees, LEAVES)])


def written(nodes: Sequence[Node], values: Sequence[Sequence[float]]) -> bytes:
    """The bytes of a forest."""
    count = len(nodes)
    padded = [value for tree in values for value in (*tree, *[0.0] * (LEAVES - len(tree)))]
    return pack(
        f"<2I{count}H{count}B{count}B{count}f{len(padded)}f",
        *(count, len(values)),
        *(node.tree for node in nodes),
        *(node.feature for node in nodes),
        *(node.leaves for node in nodes),
        *(node.threshold for node in nodes),
        *padded,
    )
