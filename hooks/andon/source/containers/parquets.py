"""Parquet files, tables that are packed by column: one member, `rows.csv`, the names of the columns on its first line.

They are read by pyarrow, which comes with the extra `people`; without it they are passed over, and that is told. No
more than a batch of rows is held, as far as the file does not lie about the size of its pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from andon.source import NEEDS_EXTRA
from andon.source.containers.limits import MB, MEMBER, Member, Remark, Unreadable

WITHOUT_EXTRA = f"Parquet data {NEEDS_EXTRA}"
"""Why such a file is not read: `pip install 'andon[people]'` makes it be."""

BATCH = 1000
"""How many rows are unpacked at a time."""

CELL = 10_000
"""How much of a cell is shown, in characters."""

COLUMNS = 5000


def members(data: bytes) -> Iterator[Member | Remark]:
    """The rows of a file.

    :raises Unreadable: it is truncated or corrupt.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError:
        yield Remark("", WITHOUT_EXTRA)
        return
    try:
        file = parquet.ParquetFile(pyarrow.BufferReader(data), buffer_size=MB, pre_buffer=False)
        _bounded(file.metadata)
    except (pyarrow.ArrowException, OSError, ValueError):
        raise Unreadable("is truncated or corrupt") from None
    yield Member("rows.csv", _rows(file, pyarrow.ArrowException))


def _bounded(metadata: Any) -> None:
    """Asks how large the columns are before one is unpacked."""
    if metadata.num_columns > COLUMNS:
        raise Unreadable(f"has more than {COLUMNS:,} columns")
    for number in range(metadata.num_row_groups):
        group = metadata.row_group(number)
        if any(group.column(at).total_uncompressed_size > MEMBER for at in range(metadata.num_columns)):
            raise Unreadable(f"has a column that unpacks to more than {MEMBER // MB} MB")


def _rows(file: Any, broken: type[Exception]) -> Iterator[bytes]:
    names: list[str] = []
    try:
        for batch in file.iter_batches(BATCH, use_threads=False):
            columns = _columns(batch)
            if not names:
                names = [name for name, _ in columns]
                yield _line(names)
            yield b"".join(map(_line, zip(*(values for _, values in columns), strict=True)))
    except (broken, OSError, ValueError, OverflowError):
        raise Unreadable("is truncated or corrupt") from None


def _columns(batch: Any) -> list[tuple[str, list[Any]]]:
    """The columns of a batch by their paths; an object's fields are columns of their own."""
    found: list[tuple[str, list[Any]]] = []
    waiting = list(zip(batch.schema.names, batch.columns, strict=True))[::-1]
    while waiting:
        path, column = waiting.pop()
        if str(column.type).startswith("struct<"):
            inner = [f"{path}.{column.type.field(at).name}" for at in range(column.type.num_fields)]
            waiting.extend(list(zip(inner, column.flatten(), strict=True))[::-1])
        else:
            found.append((path, column.to_pylist()))
    return found


def _line(cells: Any) -> bytes:
    return (",".join(map(_cell, cells)) + "\n").encode("utf-8", "replace")


def _cell(value: Any) -> str:
    """A value as a cell of CSV."""
    if value is None:
        return ""
    if isinstance(value, bytes):
        value = value[:CELL].decode("utf-8", "replace").replace("\0", " ")
    elif isinstance(value, list):
        value = "; ".join("" if each is None else str(each) for each in value[:100])
    text = str(value)[:CELL]
    return '"' + text.replace('"', '""') + '"' if any(sign in text for sign in ',"\n\r') else text
