"""Trees of keys and values, and the flat records that they hold.

A tree is what JSON, YAML, XML and literals in code have in common: a text, a list of trees, or an object, which here
is a tuple of pairs of a key and a tree (so that it cannot be taken for a list, and its keys may repeat).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

Scalar: TypeAlias = "str | bool | None"
Tree: TypeAlias = "Scalar | list[Tree] | Object"
Object: TypeAlias = "tuple[tuple[str, Tree], ...]"

FEW = 8
"""How many elements a list has at most that is taken for a part of its record: two phone numbers, three addresses."""

WIDE = 1000
"""How many keys a record has at most."""

SHORT = 6
"""How many characters the value of a lone list must have to be more than a small number or a word."""

POSITIONS = tuple(f"\0{number}" for number in range(WIDE))
"""The keys of a list's values, where a list is a row."""

HEADER = ("\0header",)
"""The keys of a record that holds the names of the columns of the rows beside it."""

HEADERS = frozenset(("columns", "fields", "header", "headers", "cols", "column_names", "columnnames", "field_names"))
"""Keys of lists that name columns, in lower case."""


class Long(list["Tree"]):
    """The first elements of a list whose elements have been told already."""


class Record(NamedTuple):
    """Values by their keys. `where` is the path of what holds it, `offset` is that of its first character."""

    where: str
    keys: tuple[str, ...]
    values: tuple[str, ...]
    offset: int


Read = Callable[[], Iterator[Record]]
"""What gives all records of a text anew, in order."""


def shown(scalar: Tree) -> str:
    """A scalar as a cell."""
    return scalar if isinstance(scalar, str) else "true" if scalar is True else "false" if scalar is False else ""


def is_row(tree: Tree) -> bool:
    """Whether a tree is a list of two scalars or more."""
    return isinstance(tree, list) and len(tree) > 1 and all(map(is_scalar, tree))


def is_scalar(tree: Tree) -> bool:
    """Whether a tree is a single value."""
    return type(tree) is not tuple and not isinstance(tree, list)


def row(values: Sequence[Tree], where: str, offset: int) -> Record:
    """A list of scalars as a row."""
    cells = tuple(shown(value) for value in values[:WIDE])
    return Record(where, POSITIONS[: len(cells)], cells, offset)


def column(key: str, values: Sequence[Tree], where: str, offset: int) -> Iterator[Record]:
    """The values of a list as records with one key; none if they are no more than small numbers or short words."""
    cells = [shown(value) for value in values]
    if max(map(len, cells[: 2 * FEW]), default=0) >= SHORT:
        for cell in cells:
            yield Record(where, (key,), (cell,), offset)


def names_columns(path: str) -> bool:
    """Whether what stands under a path names the columns of the rows beside it."""
    return path.lower().rpartition(".")[2] in HEADERS


def numbered(tree: Object) -> list[Tree]:
    """The values of an object whose keys are numbers: a list, as it is written where only objects can be."""
    if len(tree) > 1 and tree[0][0].isdecimal() and all(key.isdecimal() for key, _ in tree):
        return [value for _, value in tree]
    return []


def alike(tree: Object) -> set[str]:
    """The keys of the objects in an object that have at least two keys, and half of all, in common with others."""
    children = [(key, {name for name, _ in value}) for key, value in tree if type(value) is tuple and value]
    if len(children) < 2:
        return {key for key, _ in children}
    known = Counter(name for _, names in children for name in names)
    found = set()
    for key, names in children:
        common = sum(known[name] > 1 for name in names)
        if 2 * common >= len(names) and (common > 1 or len(names) == 1):
            found.add(key)
    return found
