"""A table: what all formats look like to the rules about people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

Row = tuple[str, ...]


class Table(NamedTuple):
    """Rows of cells, as some format has them.

    `form` is the format in a word or two, for a person ("CSV", "SQL INSERT"). `header` has the name of each column as
    it is written ('' for one without; a path with dots, `address.city`, for what is nested); every row has as many
    cells, '' where there is none. `rows` gives all of them anew, in order, whenever it is called, so that a table of
    any length can be looked at without being held. `line` is the 1-based line of the first row within the text.
    """

    form: str
    header: tuple[str, ...]
    rows: Callable[[], Iterator[Row]]
    line: int
