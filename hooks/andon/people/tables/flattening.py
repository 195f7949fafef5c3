"""From trees to records.

An object is a record. What is nested in it is told by a path (`address.city`), of a short list the first element too
(`emails.value`), so that a person stays in one row; the elements of a list are records of their own as well. Objects
that stand side by side and have keys in common are a list whose keys are data.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TypeAlias, cast

from andon.people.tables.trees import (
    FEW,
    HEADER,
    WIDE,
    Long,
    Object,
    Record,
    Scalar,
    Tree,
    alike,
    column,
    is_row,
    is_scalar,
    names_columns,
    numbered,
    row,
    shown,
)

SIBLINGS = 4
"""With more objects side by side that are alike, they are no parts of one record."""

DEEP = 6
"""How many keys a path has at most; what is nested deeper is a record of its own."""

Below: TypeAlias = "list[tuple[Tree, str]]"
"""Trees that are yet to be told, and where they stand."""


def records(tree: Tree, where: str, offset: int, mapped: bool = False) -> Iterable[Record]:
    """All records of a tree. `mapped` says that its top is one of several pieces of a long row of alike objects."""
    if type(tree) is tuple and tree and not mapped:
        record = _simple(tree, where, offset)
        if record:
            return (record,)
    return _all(tree, where, offset, mapped)


def _all(tree: Tree, where: str, offset: int, mapped: bool) -> Iterator[Record]:
    waiting: Below = [(tree, where)]
    while waiting:
        tree, where = waiting.pop()
        below: Below = []
        if type(tree) is tuple:
            record = _simple(tree, where, offset) if tree and not mapped else None
            if record:
                yield record
                continue
            yield from _of_object(tree, where, offset, below, mapped)
            mapped = False
        elif isinstance(tree, list) and not isinstance(tree, Long):
            yield from _of_list(tree, where, offset, below)
        waiting.extend(reversed(below))


# --- the short way: objects of scalars, short lists of scalars, and further objects of scalars ---


def _simple(tree: Object, where: str, offset: int) -> Record | None:
    """The one record that most objects are; None for those that have more to them.

    What depends on keys and types only is worked out once for each set of them: dumps have few.
    """
    keys, values = zip(*tree, strict=True)
    nested, is_plain = _nested_places(tuple(map(type, values)))
    if not nested:
        if len(keys) > WIDE:
            return None
        return Record(
            where, keys, values if is_plain else tuple([v if type(v) is str else shown(v) for v in values]), offset
        )
    cells: list[Tree] = []
    parts: list[tuple[str, ...] | int] = []
    at = 0
    for place in nested:
        value = values[place]
        cells += values[at:place]
        at = place + 1
        if not value:
            parts.append(0)
        elif type(value) is tuple:
            inner_keys, inner = zip(*value, strict=True)
            if _nested_places(tuple(map(type, inner)))[0]:
                return None
            parts.append(inner_keys)
            cells += inner
        elif len(value) > FEW or _nested_places(tuple(map(type, value)))[0]:
            return None
        else:
            parts.append(len(value))
            cells += value
    cells += values[at:]
    paths = _paths(keys, nested, tuple(parts))
    return Record(where, paths, tuple([v if type(v) is str else shown(v) for v in cells]), offset) if paths else None


@lru_cache(10_000)
def _nested_places(types: tuple[type, ...]) -> tuple[tuple[int, ...], bool]:
    """At which places objects and lists stand; whether there is nothing but texts."""
    scalars = (str, bool, type(None))
    return tuple(at for at, each in enumerate(types) if each not in scalars), set(types) == {str}


@lru_cache(10_000)
def _paths(keys: tuple[str, ...], nested: tuple[int, ...], parts: tuple[tuple[str, ...] | int, ...]) -> tuple[str, ...]:
    """The keys of a record with objects (their keys) and lists (their lengths) at some places.

    Empty if there is more to it: objects that are alike, lists that are columns.
    """
    inner = dict(zip(nested, parts, strict=True))
    stand_in: Object = tuple(
        (key, tuple((name, "") for name in part)) if isinstance(part := inner.get(at), tuple) else (key, "")
        for at, key in enumerate(keys)
    )
    lists = sum(isinstance(part, int) for part in parts)
    if len(alike(stand_in)) > 1 or any(map(numbered, (v for _, v in stand_in if type(v) is tuple))):
        return ()
    if (lists and lists >= len(keys) - len(nested)) or any(map(names_columns, keys)):
        return ()
    paths: list[str] = []
    for at, key in enumerate(keys):
        part = inner.get(at)
        if isinstance(part, tuple):
            paths.extend(f"{key}.{name}" if name else key for name in part)
        elif part is None:
            paths.append(key)
        else:
            paths.extend(f"{key}.{number}" if number else key for number in range(part))
    return tuple(paths) if len(set(paths)) == len(paths) <= WIDE else ()


# --- the long way ---


def _of_list(tree: list[Tree], where: str, offset: int, below: Below) -> Iterator[Record]:
    if is_row(tree):
        yield row(tree, where, offset)
        return
    for element in tree:
        if is_row(element):
            yield row(cast("list[Tree]", element), where, offset)
        elif not is_scalar(element):
            below.append((element, where))


def _of_object(tree: Object, where: str, offset: int, below: Below, mapped: bool) -> Iterator[Record]:
    tree = tuple((key, (type(value) is tuple and numbered(value)) or value) for key, value in tree)
    similar = alike(tree)
    if len(similar) >= (1 if mapped else 2):
        below.extend(_as_list(tree, similar, where))
    flat = _Flat(where, below, any(is_scalar(value) for _, value in tree))
    flat.fold(tree, "", similar if mapped or len(similar) > SIBLINGS else set())
    if flat.cells:
        yield Record(where, tuple(flat.cells)[:WIDE], tuple(map(shown, flat.cells.values()))[:WIDE], offset)
    scalars = sum(is_scalar(value) for _, value in tree)
    side_by_side = {
        path: values
        for path, values in flat.lists.items()
        if len(values) > FEW or len(flat.lists) >= scalars or names_columns(path)
    }
    if side_by_side:
        yield from _of_columns(side_by_side, where, offset)


def _as_list(tree: Object, keys: set[str], where: str) -> Below:
    """The objects of an object as records, whose keys are their first cells."""
    return [((("", key), *cast(Object, value)), f"{where}.*") for key, value in tree if key in keys]


class _Flat:
    """An object's values by their paths in `cells`; lists that may be columns; and `below`, what is no part of it."""

    def __init__(self, where: str, below: Below, has_scalars: bool = True) -> None:
        self.cells: dict[str, Scalar] = {}
        self.lists: dict[str, list[Tree]] = {}
        self._where = where
        self._below = below
        self._fewest = 3 if has_scalars else 2  # two addresses are parts of a person, two people in a wrapper are none

    def fold(self, tree: Object, prefix: str, left_out: set[str]) -> None:
        """Takes all of an object but the objects of some keys."""
        for key, value in tree:
            path = f"{prefix}{key}" if key or not prefix else prefix[:-1]
            if type(value) is tuple:
                if key not in left_out:
                    self._nested(value, path)
            elif isinstance(value, list):
                if value:
                    self._listed(value, path)
            else:
                self.cells[path] = cast(Scalar, value)

    def _nested(self, tree: Object, path: str) -> None:
        if path.count(".") >= DEEP:
            self._below.append((tree, f"{self._where}.{path}"))
            return
        if values := numbered(tree):
            self._listed(values, path)
            return
        similar = alike(tree)
        if len(similar) >= self._fewest:
            self._below.extend(_as_list(tree, similar, f"{self._where}.{path}"))
        self.fold(tree, f"{path}.", similar if len(similar) > SIBLINGS else set())

    def _listed(self, values: list[Tree], path: str) -> None:
        if all(map(is_scalar, values)):
            for number, value in enumerate(values[:FEW]):
                self.cells[f"{path}.{number}" if number else path] = cast(Scalar, value)
            if (len(values) > 2 or names_columns(path)) and not isinstance(values, Long):
                self.lists[path] = values
            return
        if isinstance(values, Long):
            return
        first = values[0]
        if len(values) <= FEW and type(first) is tuple and path.count(".") < DEEP:
            part = _Flat(self._where, [])
            part.fold(first, f"{path}.", set())
            self.cells.update(part.cells)
        self._below.append((values, f"{self._where}.{path}"))


def _of_columns(lists: dict[str, list[Tree]], where: str, offset: int) -> Iterator[Record]:
    """Lists of the same length are the columns of a table; any other one is a table by itself."""
    for path in filter(names_columns, lists):
        yield row(lists[path], where, offset)._replace(keys=HEADER)
    lengths = Counter(map(len, lists.values()))
    for length, count in lengths.items():
        side = {path: values for path, values in lists.items() if len(values) == length}
        if count > 1:
            wide = tuple(side)[:WIDE]
            for cells in zip(*(side[path] for path in wide), strict=True):
                yield Record(f"{where}[]", wide, tuple(shown(cell) for cell in cells), offset)
            continue
        for path, values in side.items():
            yield from column(path, values, f"{where}.{path}", offset)
