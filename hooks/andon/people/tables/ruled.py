"""Tables with a drawn line under their header: Markdown, reStructuredText, Org, and what `psql`, `mysql`, `sqlplus`,
`sqlcmd` and their like print.

The line tells the columns. Where pipes stand between the cells of the other lines, those divide them; else the columns
are as wide as the dashes are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from andon.people.tables.lines import Numbers, lines
from andon.people.tables.model import Row, Table
from andon.people.tables.separated import fits, fitted
from andon.rules.people.compiled import compiled

BORDERS = str.maketrans({"│": "|", "┃": "|", "║": "|", "┆": "|", "┊": "|"})

DASHES = "[-=─━═~]"
JOINTS = "|+┼╪╬╋┿╂├┤╞╡╠╣┝┥└┘╚╝┌┐╔╗╒╕╭╮╯╰┬┴╤╧╦╩┴│┃║┠┨┯┷"

RULE = rf"^[-=─━═~:{re.escape(JOINTS)} \t]+$"
"""A drawn line, and some lines that are none."""

TABLES = 200
"""How many tables a text has, at most."""

NULLS = frozenset(("NULL", "<null>", "[NULL]", "(null)", "\\N"))


class _Rule(NamedTuple):
    """A drawn line: where it begins and ends, and where its runs of dashes do, within the line."""

    start: int
    end: int
    runs: tuple[tuple[int, int], ...]
    first: str


def may_hold(text: str, path: str) -> bool:
    """Whether a text has a line that may be the one under a header."""
    return next(_rules(text, 0), None) is not None


def tables(text: str, path: str) -> Iterator[Table]:
    """The tables of a text that have a drawn line under or above their rows."""
    at = count = 0
    numbers = Numbers(text)
    for rule in _rules(text, 0):
        if rule.start >= at:
            found = _table(text, rule, at)
            if found:
                if any(True for _ in islice(found.rows(), 1)):
                    count += 1
                    yield Table("table", found.header, found.rows, numbers.of(min(rule.end + 1, len(text) - 1)))
                at = found.end()
                if count == TABLES:
                    return


class _Found:
    """A table that was found: its header, how its lines are divided, and where its rows begin and, once read, end."""

    def __init__(self, text: str, rule: _Rule, header: tuple[str, ...], piped: bool) -> None:
        self.header = header
        self._text = text
        self._rule = rule
        self._piped = piped
        self._end: int | None = None

    def rows(self) -> Iterator[Row]:
        """All rows, up to a line that is none, or the header of another table.

        A row is held until the next line is known: it may be the header of the next table.
        """
        held: Row | None = None
        held_at = at = self._rule.end + 1
        drawn = True
        for line in lines(self._text, at):
            start, at = at, at + len(line)
            if line.isspace():
                continue
            if _is_rule(line):
                if drawn and held is None and self._is_begun(start):
                    self._end = start  # two in a row: one ends a table, one begins the next
                    return
                if (
                    held
                    and not drawn
                    and line.lstrip()[:1] not in "+├╟╠└┌"
                    and _is_row_next(self._text, at, self._piped)
                ):
                    self._end = held_at
                    return
                if held:
                    yield held
                held, drawn = None, True
                continue
            row = self._row(line)
            if row is None:
                break
            if held:
                yield held
            held, held_at, drawn = row, start, False
            self._end = None
        else:
            start = len(self._text)
        if held:
            yield held
        self._end = start

    def end(self) -> int:
        """Where the table ends."""
        if self._end is None:
            for _ in self.rows():
                pass
        assert self._end is not None
        return max(self._end, self._rule.end)

    def _is_begun(self, at: int) -> bool:
        return bool(self._text[self._rule.end + 1 : at].strip())

    def _row(self, line: str) -> Row | None:
        cells = _cells(line) if self._piped else _slices(line, self._rule.runs)
        width = len(self.header)
        if cells is not None and len(cells) < width and line[:1] == " " and line.lstrip()[:1] == "|":
            cells = ["", *cells]  # the first cell is empty, and no border stands before it
        if cells is None or not fits(len(cells), width):
            return None
        return tuple("" if cell in NULLS else cell for cell in fitted(cells, width))


def _rules(text: str, at: int) -> Iterator[_Rule]:
    """The drawn lines of at least two columns from an offset on."""
    for match in compiled(RULE, re.MULTILINE).finditer(text, at):
        runs = tuple(each.span() for each in compiled(rf":?{DASHES}+:?").finditer(match[0]))
        if len(runs) > 1 or (runs and match[0].lstrip()[0] in JOINTS):
            yield _Rule(match.start(), match.end(), runs, match[0].lstrip()[:1])


def _is_rule(line: str) -> bool:
    return bool(compiled(RULE).match(line))


def _table(text: str, rule: _Rule, since: int) -> _Found | None:
    """The table of which a drawn line is the one under the header, or above the rows if none has a header."""
    above = _line_above(text, rule.start, since)
    width = len(rule.runs)
    drawn_with_dashes_only = not any(joint in text[rule.start : rule.end] for joint in JOINTS)
    header = _cells(above) if above and not drawn_with_dashes_only else None
    if header and len(header) == width:
        return _Found(text, rule, tuple(header), True)
    if drawn_with_dashes_only:
        if not above or _is_rule(above) or width < 2:
            return None
        names = _slices(above, rule.runs)
        return _Found(text, rule, tuple(names), False) if names and all(names) else None
    below = [line for line in islice(lines(text, rule.end + 1), 8) if not line.isspace()][:2]
    if not below or (len(below) == 2 and _is_rule(below[1])):
        return None
    cells = _cells(below[0])
    return _Found(text, rule, ("",) * width, True) if cells and len(cells) == width else None


def _line_above(text: str, at: int, since: int) -> str:
    """The line right above another, or a blank line above that (a fragment has them), if it begins late enough."""
    for _ in range(2):
        end = at - 1
        if end < since:
            return ""
        at = text.rfind("\n", max(since, end - 20_000), end) + 1
        line = text[max(at, since) : end]
        if line.strip():
            return line
    return ""


def _is_row_next(text: str, at: int, piped: bool) -> bool:
    for line in islice(lines(text, at), 3):
        if not line.isspace():
            return not _is_rule(line) and (not piped or _cells(line) is not None)
    return False


def _cells(line: str) -> list[str] | None:
    """The cells of a line with pipes between them, and maybe around them; None if it has none."""
    line = line.strip()
    if not line.isascii():
        line = line.translate(BORDERS)
    if "|" not in line:
        return None
    if "\\|" in line:
        cells = [cell.replace("\\|", "|") for cell in compiled(r"(?<!\\)\|").split(line)]
    else:
        cells = line.split("|")
    first = line[0] == "|"
    last = first and len(line) > 1 and line[-1] == "|"
    return [cell.strip() for cell in cells[int(first) : len(cells) - last]]


def _slices(line: str, runs: Sequence[tuple[int, int]]) -> list[str] | None:
    """What stands above or below each run of dashes; the last column goes on to the end of the line.

    None if a line is no row: something stands between two columns.
    """
    line = line.rstrip()
    starts = [start for start, _ in runs]
    if len(line) <= starts[0] or any(0 < start < len(line) and not line[start - 1].isspace() for start in starts[1:]):
        return None
    return [line[start:end].strip() for start, end in zip(starts, [*starts[1:], len(line)], strict=True)]
