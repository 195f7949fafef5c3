"""Records that belong together as tables.

Records that stand in the same place, or have most of their keys in common, are the rows of one table; its header has
every key of them. All are read once to know what there is. As many rows are kept as do no harm; for more, the text is
read again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from operator import itemgetter
from typing import cast

from andon.people.tables.headings import is_header
from andon.people.tables.lines import Numbers
from andon.people.tables.model import Row, Table
from andon.people.tables.trees import HEADER, POSITIONS, WIDE, Read, Record

HELD = 400_000
"""How many cells are kept, of all tables of a text together."""

SHAPES = 20_000
"""How many sets of keys are told apart."""

COMPARED = 200
"""With how many groups the keys of a record are compared."""

TABLES = 200
"""How many tables a text has at most: those with the most rows."""

SPARSE = 128
"""A table with more columns than this loses those that are hardly ever filled."""

SAMPLE = 50
"""How many rows tell whether the first one names the columns."""


class _Group:
    """Records of one kind: how many of each set of keys, and the first of them."""

    def __init__(self, where: str, line: int) -> None:
        self.where = where
        self.line = line
        self.count = 0
        self.keys: dict[str, None] = {}
        self.shapes: Counter[tuple[str, ...]] = Counter()
        self.held: list[Record] = []
        self.whole = True
        self.header_row: tuple[str, ...] = ()

    def is_table(self) -> bool:
        """Whether it has two rows with two cells, or three with one."""
        return self.count > 2 or (self.count == 2 and sum(count > 1 for count in self.filled().values()) > 1)

    def filled(self) -> Counter[str]:
        """How many records have each key."""
        filled: Counter[str] = Counter()
        for keys, count in self.shapes.items():
            for key in keys:
                filled[key] += count
        return filled

    def columns(self) -> tuple[str, ...]:
        """The keys that make the header."""
        if len(self.keys) <= SPARSE:
            return tuple(self.keys)
        most = {key for key, _ in self.filled().most_common(SPARSE)}
        return tuple(key for key in self.keys if key in most)


class Grouping:
    """Which record belongs to which group, the same whenever it is asked."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._numbers = Numbers(text)
        self._offset = 0
        self._steps_back = 20 * len(text)
        self._by_shape: dict[tuple[str, tuple[str, ...]], _Group] = {}
        self._by_place: dict[str, _Group] = {}
        self.groups: list[_Group] = []
        self._left = HELD

    def add(self, record: Record) -> None:
        """Takes a record that has not been seen before."""
        keys = record.keys
        if keys is HEADER:
            group = self._by_place.setdefault(f"\0{record.where}", _Group(record.where, 0))
            group.header_row = record.values
            return
        shape = (record.where, keys)
        group = self._by_shape.get(shape) or self._group(shape, record.offset)
        group.count += 1
        group.shapes[keys] += 1
        size = len(keys)
        if self._left >= size:
            self._left -= size
            group.held.append(record)
        else:
            group.whole = False

    def of(self, record: Record) -> _Group | None:
        """The group of a record that was added before."""
        return self._by_shape.get((record.where, record.keys)) or self._by_place.get(record.where)

    def header_row(self, where: str) -> tuple[str, ...]:
        """The names that stand beside a list of rows."""
        group = self._by_place.get(f"\0{where.rpartition('.')[0]}")
        return group.header_row if group else ()

    def _group(self, shape: tuple[str, tuple[str, ...]], offset: int) -> _Group:
        where, keys = shape
        group = self._by_place.get(where)
        if len(self._by_shape) < SHAPES:
            if group is None or not self._fits(group, keys):
                group = self._similar(keys) or self._new(where, offset)
                self._by_place[where] = group
            self._by_shape[shape] = group
        elif group is None:
            group = self.groups[0]
        if len(group.keys) < 2 * WIDE:
            group.keys.update(dict.fromkeys(keys))
        return group

    def _fits(self, group: _Group, keys: tuple[str, ...]) -> bool:
        return any(key in group.keys for key in keys) and len(group.keys) + len(keys) <= 2 * WIDE

    def _similar(self, keys: tuple[str, ...]) -> _Group | None:
        """The latest group that has at least two keys, and half of all, in common."""
        if keys[0] == POSITIONS[0]:
            return None
        wanted = set(keys)
        for group in reversed(self.groups[-COMPARED:]):
            common = len(wanted & group.keys.keys())
            if common > 1 and 2 * common >= max(len(wanted), len(group.keys)):
                return group
        return None

    def _new(self, where: str, offset: int) -> _Group:
        group = _Group(where, self._line(offset))
        self.groups.append(group)
        return group

    def _line(self, offset: int) -> int:
        """The line of an offset; what holds others is told after them, so some steps are taken back."""
        back = max(self._offset - offset, 0)
        self._offset = max(self._offset, offset)
        line = self._numbers.of(self._offset)
        if back > self._steps_back:
            return line
        self._steps_back -= back
        return line - self._text.count("\n", offset, offset + back)


def tables(form: str, text: str, read: Read) -> Iterator[Table]:
    """The tables that all the records of a text make."""
    grouping = Grouping(text)
    for record in read():
        if record.keys:
            grouping.add(record)
    found = [group for group in grouping.groups if group.is_table()]
    if len(found) > TABLES:
        largest = {id(group) for group in sorted(found, key=lambda group: -group.count)[:TABLES]}
        found = [group for group in found if id(group) in largest]
    for group in found:
        table = _table(form, group, grouping, read)
        if table:
            yield table


def _table(form: str, group: _Group, grouping: Grouping, read: Read) -> Table | None:
    columns = group.columns()
    header, skipped = columns, 0
    if columns[0] == POSITIONS[0] and group.held:
        header = grouping.header_row(group.where)
        if len(header) != len(columns):
            header, skipped = _heading(group)
    if group.count - skipped < 2:
        return None

    def rows() -> Iterator[Row]:
        cells = _Projection(columns)
        left = skipped
        source = group.held if group.whole else (record for record in read() if grouping.of(record) is group)
        for record in source:
            if left:
                left -= 1
            else:
                yield cells.of(record)

    return Table(form, header, rows, group.line)


def _heading(group: _Group) -> tuple[tuple[str, ...], int]:
    """The header of rows that have nothing but places, and how many of them it takes: the first if it is one."""
    first, *others = [record.values for record in group.held[:SAMPLE]]
    width = len(group.columns())
    alike = [values for values in others if len(values) == len(first)]
    if len(first) == width and is_header(first, alike):
        return first, 1
    return ("",) * width, 0


class _Projection:
    """From records to rows: how, is worked out once for each set of keys."""

    def __init__(self, columns: tuple[str, ...]) -> None:
        self._columns = columns
        self._ways: dict[tuple[str, ...], itemgetter[str] | None] = {}

    def of(self, record: Record) -> Row:
        """The cells of a record, in the order of the columns."""
        keys = record.keys
        if keys not in self._ways:
            if len(self._ways) > SHAPES:
                self._ways.clear()
            self._ways[keys] = self._way(keys)
        way = self._ways[keys]
        if way is None:
            return record.values
        found = way((*record.values, ""))
        return found if isinstance(found, tuple) else (found,)

    def _way(self, keys: tuple[str, ...]) -> itemgetter[str] | None:
        if keys == self._columns:
            return None
        places = {key: place for place, key in enumerate(keys)}
        return cast("itemgetter[str]", itemgetter(*(places.get(column, len(keys)) for column in self._columns)))
