"""SQLite databases, read from their pages: no SQL is run, no library opens what is not trusted, no file is made.

A table is a B-tree of pages; its leaves hold the rows. Each table is a member, each row a line of `"column": "value"`.
What has been deleted stays in the file until its page is used again, and is committed with it: pages that belong to no
table are read as well.

Source of the format: https://www.sqlite.org/fileformat2.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from struct import unpack_from
from typing import NamedTuple

from andon.source.containers.limits import Member, Remark, Unreadable, pattern

LEAF, INNER = 13, 5
"""Pages of a table's B-tree."""

INDEX_LEAF, INDEX_INNER = 10, 2
"""Pages of an index, and of a table without row ids."""

SCHEMA = "sqlite_schema"
UNUSED = "unused pages"

ENCODINGS = {1: "utf-8", 2: "utf-16-le", 3: "utf-16-be"}

CONTROLS = bytes([32 if (byte < 32 and byte not in b"\t\n\r") or byte == 127 else byte for byte in range(256)])

CONSTRAINTS = {"constraint", "primary", "unique", "check", "foreign"}
"""What begins a part of CREATE TABLE that is no column."""

RUN = rb"[ -~\x80-\xff]{8,}"

LARGEST_SQL = 100_000

TABLES = 5_000

Value = int | float | str | bytes | None


class Table(NamedTuple):
    """A table as the schema has it."""

    name: str
    root: int
    columns: tuple[str, ...]


def members(data: bytes) -> Iterator[Member | Remark]:
    """The schema, each table, and the rows on pages that are in use no more.

    :raises Unreadable: the file is truncated or corrupt.
    """
    database = Database(data)
    rows: list[tuple[Value, ...]] = []
    broken = ""
    try:
        for row in database.schema():
            rows.append(row)
    except Unreadable as error:
        broken = str(error)
    yield Member(SCHEMA, (_line(("type", "name", "sql"), (row[0], row[1], row[4])) for row in rows))
    for table in _tables(rows):
        yield Member(table.name, _lines(database, table))
    yield Member(UNUSED, _unused(database, rows))
    if broken:
        raise Unreadable(broken)


def _unused(database: Database, rows: list[tuple[Value, ...]]) -> Iterator[bytes]:
    """What stands on pages that are in use no more; an index is in use, and says again what its table says."""
    for row in rows[:TABLES]:
        if row[0] == "index" and isinstance(row[3], int) and row[3] > 1:
            try:
                for _ in database.rows(row[3]):
                    pass
            except Unreadable:
                pass
    yield from database.unused()


class Database:
    """A database in memory, page by page."""

    def __init__(self, data: bytes) -> None:
        size = int.from_bytes(data[16:18], "big")
        self._size = 65536 if size == 1 else size
        if len(data) < 100 or self._size < 512 or self._size & (self._size - 1):
            raise Unreadable("is corrupt")
        pages = int.from_bytes(data[28:32], "big")
        if len(data) < self._size or (data[24:28] == data[92:96] and pages * self._size > len(data)):
            raise Unreadable("is truncated")
        self._data = data
        self._pages = len(data) // self._size
        self._usable = self._size - data[20]
        if self._usable < 480:
            raise Unreadable("is corrupt")
        self._encoding = ENCODINGS.get(int.from_bytes(data[56:60], "big"), "utf-8")
        self._seen = bytearray(self._pages + 1)
        self._left = 3 * len(data)  # no byte belongs to more than one row: what asks for more is made to

    def schema(self) -> Iterator[tuple[Value, ...]]:
        """The rows that describe what there is: type, name, table, root page, SQL."""
        for row in self.rows(1):
            if len(row) >= 5:
                yield row

    def rows(self, root: int) -> Iterator[tuple[Value, ...]]:
        """The rows of the B-tree with this root page.

        :raises Unreadable: a page is no good; the rows of the others have been given by then.
        """
        waiting = [root]
        damaged = False
        while waiting:
            number = waiting.pop()
            if not 1 <= number <= self._pages or self._seen[number]:
                damaged = True
                continue
            self._seen[number] = 1
            start, at = (number - 1) * self._size, (number - 1) * self._size + (100 if number == 1 else 0)
            kind = self._data[at]
            if kind not in (LEAF, INNER, INDEX_LEAF, INDEX_INNER):
                damaged = True
                continue
            children: list[int] = []
            for cell in self._cells(start, at, kind):
                if kind in (INNER, INDEX_INNER):
                    children.append(int.from_bytes(self._data[cell : cell + 4], "big"))
                if kind != INNER:
                    row = self._row(start, cell, kind)
                    damaged = damaged or row is None
                    if row is not None:
                        yield row
            if kind in (INNER, INDEX_INNER):
                children.append(int.from_bytes(self._data[at + 8 : at + 12], "big"))
            waiting.extend(reversed(children))
        if damaged:
            raise Unreadable("is corrupt in part")

    def unused(self) -> Iterator[bytes]:
        """The rows that can still be read on pages which nothing leads to; of a page that is no leaf, runs of text."""
        for number in range(1, self._pages + 1):
            start = (number - 1) * self._size
            if self._seen[number]:
                continue
            kind = self._data[start]
            if kind not in (LEAF, INDEX_LEAF):
                yield from (run + b"\n" for run in pattern(RUN).findall(self._data, start, start + self._usable))
                continue
            for cell in self._cells(start, start, kind):
                row = self._row(start, cell, kind)
                if row and any(isinstance(value, str | bytes) for value in row):
                    yield _line((), row)

    def _cells(self, start: int, at: int, kind: int) -> Iterator[int]:
        """The offsets of a page's cells; those that point out of the page are left out."""
        count = int.from_bytes(self._data[at + 3 : at + 5], "big")
        header = at + (12 if kind in (INNER, INDEX_INNER) else 8)
        for place in range(header, min(header + 2 * count, start + self._usable - 1), 2):
            offset = int.from_bytes(self._data[place : place + 2], "big")
            if place - start < offset <= self._usable - 4:
                yield start + offset

    def _row(self, start: int, cell: int, kind: int) -> tuple[Value, ...] | None:
        """The row in a cell; None if there is none that makes sense."""
        try:
            at = cell + (4 if kind == INDEX_INNER else 0)
            length, at = self._number(at)
            if kind == LEAF:
                _, at = self._number(at)
            payload = self._payload(length, at, start, kind)
            return self._values(payload) if payload is not None else None
        except (IndexError, ValueError, UnicodeError):
            return None

    def _number(self, at: int) -> tuple[int, int]:
        return _varint(self._data, at)

    def _payload(self, length: int, at: int, start: int, kind: int) -> bytes | None:
        """A cell's content, with what stands on further pages."""
        usable = self._usable
        most = usable - 35 if kind == LEAF else (usable - 12) * 64 // 255 - 23
        if length > len(self._data):
            return None
        self._left -= length
        if self._left < 0:
            raise Unreadable("is corrupt: its rows overlap")
        if length <= most:
            return self._data[at : at + length] if at + length <= start + usable else None
        least = (usable - 12) * 32 // 255 - 23
        local = least + (length - least) % (usable - 4)
        local = local if local <= most else least
        held = bytearray(self._data[at : at + local])
        following = int.from_bytes(self._data[at + local : at + local + 4], "big")
        for _ in range(self._pages):
            if len(held) >= length or not 1 <= following <= self._pages:
                break
            page = (following - 1) * self._size
            self._seen[following] = 1
            held += self._data[page + 4 : page + usable]
            following = int.from_bytes(self._data[page : page + 4], "big")
        return bytes(held[:length]) if len(held) >= length else None

    def _values(self, payload: bytes) -> tuple[Value, ...]:
        end, at = _varint(payload, 0)
        body = end
        values: list[Value] = []
        while at < end:
            type_, at = _varint(payload, at)
            value, size = self._value(type_, payload, body)
            values.append(value)
            body += size
        if body > len(payload) or at != end:
            raise ValueError
        return tuple(values)

    def _value(self, type_: int, payload: bytes, at: int) -> tuple[Value, int]:
        if type_ >= 12:
            size = (type_ - 12) // 2
            piece = payload[at : at + size]
            if len(piece) < size:
                raise ValueError
            return (piece.decode(self._encoding, "replace") if type_ % 2 else piece), size
        if type_ == 7:
            return float(unpack_from(">d", payload, at)[0]) if at + 8 <= len(payload) else None, 8
        size = (0, 1, 2, 3, 4, 6, 8, 0, 0, 0, 0, 0)[type_]
        if 1 <= type_ <= 6:
            return int.from_bytes(payload[at : at + size], "big", signed=True), size
        return {8: 0, 9: 1}.get(type_), size


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and the offset behind it."""
    value = 0
    for _ in range(8):
        byte = data[at]
        at += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at
    return value << 8 | data[at], at + 1


def _tables(rows: list[tuple[Value, ...]]) -> Iterator[Table]:
    for type_, name, _, root, sql in (row[:5] for row in rows[:TABLES]):
        if type_ == "table" and isinstance(root, int) and root > 1 and isinstance(name, str):
            yield Table(name, root, _columns(sql) if isinstance(sql, str) else ())
    if len(rows) > TABLES:
        raise Unreadable(f"has more than {TABLES:,} tables")


def _columns(sql: str) -> tuple[str, ...]:
    """The names of a table's columns, as far as they can be told from its CREATE TABLE without being SQL."""
    inside = sql[:LARGEST_SQL].partition("(")[2]
    names: list[str] = []
    depth, first = 0, True
    for token in re.finditer(r'"((?:[^"]|"")*)"|`([^`]*)`|\[([^\]]*)\]|\'((?:[^\']|\'\')*)\'|(\w+)|([(),])', inside):
        sign = token[6]
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            break
        if first and not sign:
            word = next(group for group in token.groups() if group is not None)
            if token[5] and word.lower() in CONSTRAINTS:
                break
            names.append(word)
        first = sign == "," and not depth
    return tuple(names)


def _lines(database: Database, table: Table) -> Iterator[bytes]:
    for row in database.rows(table.root):
        yield _line(table.columns, row)


def _line(columns: tuple[str, ...], row: tuple[Value, ...]) -> bytes:
    """A row with the names of its columns; values as they are, whatever quotes or line ends they hold."""
    cells = []
    for number, value in enumerate(row):
        if value is None:
            continue
        shown = value.translate(CONTROLS) if isinstance(value, bytes) else _encoded(value)
        name = columns[number] if number < len(columns) else ""
        if name:
            cells.append(b'"%b": %b' % (_encoded(name), shown if isinstance(value, int | float) else b'"%b"' % shown))
        else:
            cells.append(shown)
    return b"\t".join(cells) + b"\n"


def _encoded(value: str | float) -> bytes:
    return str(value).encode("utf-8", "replace").replace(b"\0", b" ")
