"""Tables as HTML, SpreadsheetML and flat OpenDocument have them: rows of cells, of which none has a name.

All tags inside of a cell are left out. A row of `th` is the header of its table.
"""

from __future__ import annotations

from collections.abc import Iterator

from andon.people.tables.entities import decoded
from andon.people.tables.trees import HEADER, POSITIONS, WIDE, Record, row
from andon.rules.people.compiled import compiled

PLAIN_ROW = r"<tr(?:\s[^<>]*)?>\s*((?:<td(?:\s[^<>]*)?>[^<]*</td>\s*){2,})</tr>"
PLAIN_CELL = r"(?i)<td([^<>]*)>([^<]*)<"
"""A row whose cells hold nothing but text, which most of a long table are."""

TAG = rf"(?i){PLAIN_ROW}|" + (
    r"<(/?)(?:\w{1,20}:)?(t[drh]|table|row|cell|table-row|table-cell|covered-table-cell)(?=[\s/>])([^<>]*)>"
)

CELLS = r"(?i)<(?:\w{1,20}:)?(?:t[dh]|cell|table-cell)[\s>]"
"""What there is in every text that has rows."""

SPAN = r"""(?i)(?:colspan|columns-(?:repeated|spanned))\s{0,9}=\s{0,9}["']?(\d{1,3})"""

ANY_TAG = r"<[^<>]*>"

LONGEST = 20_000
"""How much of a cell is read, in characters."""


def are_in(text: str) -> bool:
    """Whether a text has cells."""
    return compiled(CELLS).search(text) is not None


def records(text: str) -> Iterator[Record]:
    """The rows of a text, without CDATA sections; those of one table have their place in common."""
    table = begun = 0
    cells: list[str] = []
    names = 0
    cell_start, blanks = -1, 0
    for tag in compiled(TAG).finditer(text):
        plain, closing, name, attributes = tag.groups()
        if cell_start >= 0:
            cells.append(_shown(text, cell_start, tag.start()))
            cells.extend([""] * blanks)
            cell_start = -1
        if plain:
            yield from _row(cells, names, table, begun)
            cells, names = [], 0
            values = _plain(plain)
            yield Record(f"table {table}.rows", POSITIONS[: len(values)], values, tag.start())
            continue
        name = name.lower()
        if name in ("td", "th", "cell", "table-cell", "covered-table-cell"):
            if closing or len(cells) > WIDE:
                continue
            cell_start, blanks = tag.end(), _further(attributes)
            names += name == "th"
            if attributes.endswith("/"):
                cells.extend([""] * (blanks + 1))
                cell_start = -1
            continue
        yield from _row(cells, names, table, begun)
        cells, names, begun = [], 0, tag.start()
        table += name == "table"
    if cell_start >= 0:
        cells.append(_shown(text, cell_start, len(text)))
    yield from _row(cells, names, table, begun)


def _row(cells: list[str], names: int, table: int, begun: int) -> Iterator[Record]:
    if len(cells) < 2:
        return
    found = row(cells, f"table {table}.rows", begun)
    if names == len(cells):
        yield found._replace(where=f"table {table}", keys=HEADER)
    else:
        yield found


def _plain(cells: str) -> tuple[str, ...]:
    """The cells of a plain row."""
    values: list[str] = []
    for attributes, value in compiled(PLAIN_CELL).findall(cells):
        values.append(decoded(value))
        if attributes:
            values.extend([""] * _further(attributes))
    return tuple(values[:WIDE])


def _shown(text: str, start: int, end: int) -> str:
    inner = text[start : min(end, start + LONGEST)]
    if "<" in inner:
        inner = " ".join(compiled(ANY_TAG).sub(" ", inner).split())
    return decoded(inner)


def _further(attributes: str) -> int:
    """How many more columns a cell takes than one."""
    found = compiled(SPAN).search(attributes) if attributes else None
    return max(int(found[1]) - 1, 0) if found else 0
