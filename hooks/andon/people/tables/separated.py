"""Lines of cells with a delimiter between them, as `csv` reads them, but with no row lost to a stray quote.

Real exports have quotes that nothing closes, and a fragment has cells of which only one line is left. `csv` goes on
with such a cell until it meets another quote, far below. A row that took several lines and does not fit is therefore
taken for its first line only, and what follows is read anew. No line begins two such cells that go through the same
lines, so each is read about twice at most.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator

UNKNOWN = 30
"""How many lines a row takes at most while its width is not known."""

WIDEST = 2000
"""How many cells a row has at most; the rest of a longer one is one cell."""


def records(source: Iterator[str], delimiter: str, escape: str = "", width: int = 0) -> Iterator[tuple[int, list[str]]]:
    """The rows of some lines, each with how many lines came before it; blank lines are none.

    `escape` is the character before a quote within quotes, '' where that is doubled. `width` is how many cells a row
    should have, 0 if that is not known.
    """
    held: list[str] = []
    again: list[str] = []

    def feed() -> Iterator[str]:
        while again:
            held.append(again.pop())
            yield held[-1]
        for line in source:
            held.append(line)
            yield line
            while again:
                held.append(again.pop())
                yield held[-1]

    def first_line_only() -> list[str]:
        again.extend(reversed(held[1:]))
        del held[1:]
        return plain(held[0], delimiter)

    done = 0
    reading = True
    while reading or again:
        reading = False
        reader = csv.reader(feed(), delimiter=delimiter, escapechar=escape or None, skipinitialspace=True)
        while True:
            try:
                for row in reader:
                    lines = len(held)
                    if lines > 1 and (
                        (len(row) != width if width else lines > UNKNOWN) or _are_rows(held, delimiter, len(row))
                    ):
                        yield done, first_line_only()
                        lines = 1
                    elif row:
                        yield done, row
                    done += lines
                    held.clear()
                break
            except csv.Error:  # a cell longer than csv will hold, a line end within a line, or NUL before Python 3.11
                if held:
                    yield done, first_line_only()
                    done += 1
                    held.clear()


def plain(line: str, delimiter: str) -> list[str]:
    """The cells of a line in which quotes mean nothing, but for those around a cell."""
    cells = line.rstrip("\n").split(delimiter, WIDEST)
    return [cell[1:-1] if len(cell) > 1 and cell[0] == '"' == cell[-1] else cell for cell in cells]


def _are_rows(lines: list[str], delimiter: str, width: int) -> bool:
    """Whether lines that one row has taken are rows of the same width themselves."""
    return width > 1 and all(line.count(delimiter) == width - 1 for line in lines if not line.isspace())


def fits(count: int, width: int) -> bool:
    """Whether a row of so many cells may be one of a table's, with cells that are missing or too many."""
    return count == width or (width > 1 and width < 2 * count <= 3 * width)


def fitted(row: list[str], width: int) -> list[str]:
    """A row with as many cells as a table has columns."""
    return row[:width] if len(row) >= width else row + [""] * (width - len(row))
