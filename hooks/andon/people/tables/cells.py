"""Rows of a database as `andon.source.containers.databases` shows them: a line of `"column": "value"`, tabs between.

Values stand as they are, whatever quotes and line ends they hold, so this is no JSON. NULLs are left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from andon.people.tables.lines import lines
from andon.people.tables.trees import Record
from andon.rules.people.compiled import compiled

CELL = r'"[^"\n\t]{1,200}": (?:"[^\n\t]*"?|-?[\d.e+-]+)'
FIRST = rf"\s{{0,1000}}{CELL}(?:\t{CELL})+(?:\n|\Z)"
"""A row of at least two cells."""

NAME = 200
LONGEST = 20_000
"""How long the name of a column is at most, and how much is kept of a row that has many lines, in characters."""

BETWEEN = '\t"'


def is_rows(text: str) -> bool:
    """Whether a text begins like the rows of a database."""
    return "\t" in text[:20_000] and compiled(FIRST).match(text[:20_000]) is not None


def records(text: str) -> Iterator[Record]:
    """The rows of a text."""
    held, offset, begun = "", 0, 0
    for line in lines(text):
        if line.startswith('"') and '": ' in line[:NAME]:
            if held:
                yield _record(held, begun)
            held, begun = line, offset
        elif held and len(held) < LONGEST:  # a line of a value
            held += line
        offset += len(line)
    if held:
        yield _record(held, begun)


def _record(line: str, offset: int) -> Record:
    return Record("", *_cells(line.removesuffix("\n")), offset)


def _cells(line: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    names: list[str] = []
    values: list[str] = []
    for cell in line[1:].split(BETWEEN):
        name, colon, value = cell.partition('": ')
        if colon:
            names.append(name)
            values.append(value[1:].removesuffix('"') if value[:1] == '"' else value)
        elif values:  # a tab and a quote within a value
            values[-1] += BETWEEN + cell.removesuffix('"')
    return tuple(names), tuple(values)
