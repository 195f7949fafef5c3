r"""Rows in SQL: INSERT, REPLACE and Oracle's INSERT ALL, lists of UNION SELECT, and PostgreSQL's COPY ... FROM stdin.

Statements are found by their keywords and kept by table and columns, as offsets only; the rows are read whenever they
are asked for. Where a statement does not name its columns, the CREATE TABLE of the same text does. Rows without the
beginning of their statement are read too, since of a change only the new lines are known.

A row is read to its bracket by one pattern that cannot fail halfway, so no text takes more than linear time. Whether a
backslash escapes a quote depends on the database and its settings: a row that cannot be read in one way is read in the
other.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from heapq import merge
from itertools import islice
from typing import NamedTuple

from andon.people.tables.lines import Numbers, lines
from andon.people.tables.model import Row, Table
from andon.rules.people.compiled import compiled

VERBS = ("INTO", "INSERT", "REPLACE")
"""What stands before the name of a table that gets rows."""

MANY = 20_000
"""How many escapes a string, or brackets and strings a row, has at most: a pattern keeps account of each."""

GAP = 20
"""How many lines in a row that are no rows end a COPY whose end is not marked."""

FAR = 20_000
"""In how many characters the end of a COPY, or the second SELECT of a list, is looked for."""

WIDTHS = 20
"""How many widths of rows are told apart of those without the beginning of their statement."""

NAME = r"""(?:`[^`\n]{1,128}`|"[^"\n]{1,128}"|\[[^\]\n]{1,128}\]|[\w$#@]{1,128})"""
NAMES = rf"{NAME}(?:\s{{0,9}}\.\s{{0,9}}{NAME}){{0,3}}"

INSERT = (
    rf"(?i:INTO|INSERT|REPLACE)(?i:\s+TABLE)?\s+(?!(?i:INTO)\s)({NAMES})\s*(?:\(([^()]{{1,40000}})\)\s*)?"
    r"(?i:OVERRIDING\s+\w+\s+VALUE\s+)?(?:(?i:VALUES?)\s*(?=\(|ROW|row|--|/\*)|(?=(?i:SELECT)\b))"
)
COPY = rf"(?i:COPY)\s+({NAMES})\s*(?:\(([^()]{{1,40000}})\)\s*)?(?i:FROM\s+STDIN)\b([^;\n]*);?[^\n]*\n"
BETWEEN = r"[\s,]*(?:(?:--[^\n]*\n|/\*[^*]*\*+(?:[^/*][^*]*\*+)*/)[\s,]*)*"
"""What stands before a row."""

UNION = r"\s(?i:UNION)(?i:\s+(?:ALL|DISTINCT))?\s+\(?(?i:SELECT)\s"
CREATE = rf"(?i:CREATE\s+(?:\w+\s+){{0,3}}TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?)({NAMES})\s*\("

CONSTRAINTS = frozenset(
    (
        *("PRIMARY", "KEY", "UNIQUE", "CONSTRAINT", "INDEX", "FOREIGN", "CHECK", "FULLTEXT", "SPATIAL", "EXCLUDE"),
        *("LIKE", "PERIOD"),
    )
)
"""What may begin an element of CREATE TABLE that is not a column."""

NOTHING = frozenset(("NULL", "DEFAULT", "null", "default"))

SIMPLE = 100
"""How many cells a row has at most for which a pattern is made."""

ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "", "Z": ""}


Reader = Callable[[str, int, int, int], Iterator[list[str]]]
"""Reads rows from one offset to another; the last argument is how many cells they have, 0 if that is not known."""


class _Statements(NamedTuple):
    """The statements that give rows to the same columns of a table, by where their rows begin.

    `ends` has before which offsets they end, at the latest: where the next statements begin.
    """

    form: str
    table: str
    columns: str | None
    starts: array[int]
    ends: array[int]
    read: Reader


class _Heads(NamedTuple):
    """Where the heads of all statements begin, and where they end and rows begin."""

    begins: array[int]
    ends: array[int]


def may_hold(text: str, path: str) -> bool:
    """Whether a text is worth looking at for rows in SQL."""
    return path.lower().endswith(".sql") or any(
        spelt in text for word in ("INTO", "INSERT", "COPY", "UNION") for spelt in _spellings(word)
    )


def tables(text: str, path: str) -> Iterator[Table]:
    """The tables that get rows, in the order in which they first do; those of a single row are left out."""
    statements, ends = _statements(text)
    numbers = Numbers(text)
    created: dict[str, tuple[str, ...]] | None = None
    for each in statements:
        header = _names(each.columns) if each.columns and each.table else ()
        if each.read is _selected and not header:
            header = _aliases(text, each.starts[0])
        elif not header:
            created = _created(text) if created is None else created
            header = created.get(each.table, ())
        table = _table(text, each, header, numbers)
        if table:
            yield table
    if path.lower().endswith(".sql"):
        yield from _orphans(text, ends)


def _table(text: str, statements: _Statements, header: tuple[str, ...], numbers: Numbers) -> Table | None:
    starts, ends, read = statements.starts, statements.ends, statements.read
    first = list(islice((row for start, end in zip(starts, ends, strict=True) for row in read(text, start, end, 0)), 3))
    width = len(first[0]) if first else 0
    if len(first) < (2 if width > 1 else 3):
        return None
    header = header if header and len(header) == width else ("",) * width

    def rows() -> Iterator[Row]:
        for start, end in zip(starts, ends, strict=True):
            for row in read(text, start, end, width):
                if len(row) == width:
                    yield tuple(row)

    before = compiled(BETWEEN).match(text, starts[0])
    return Table(statements.form, header, rows, numbers.of(before.end() if before else starts[0]))


# --- statements -------------------------------------------------------------------------------------------------------


def _statements(text: str) -> tuple[list[_Statements], _Heads]:
    """The statements of a text by their table and columns; and where their heads begin and their rows do."""
    found: dict[tuple[str, str, str | None], _Statements] = {}
    heads = _Heads(array("Q"), array("Q"))
    current: _Statements | None = None
    last = 0
    for at in _positions(text, (*VERBS, "COPY", "UNION")):
        head = _head(text, at, last) if at >= last else None
        if not head:
            continue
        key, start, read = head
        if current:
            current.ends.append(at)
        if key not in found:
            found[key] = _Statements(*key, array("Q"), array("Q"), read)
        current = found[key]
        current.starts.append(start)
        heads.begins.append(at)
        heads.ends.append(start)
        last = _end(text, start, read)
    if current:
        current.ends.append(len(text))
    return list(found.values()), heads


def _head(text: str, at: int, since: int) -> tuple[tuple[str, str, str | None], int, Reader] | None:
    """What a statement fills, by form, table and columns; where its rows begin, and how they are read."""
    initial = text[at].upper()
    if initial == "U":
        start = _union(text, at, since)
        return (("SQL SELECT", "", str(start)), start, _selected) if start >= 0 else None
    match = compiled(COPY if initial == "C" else INSERT).match(text, at)
    if not match:
        return None
    start = match.end()
    if initial == "C":
        return (
            ("SQL COPY", _plain_name(match[1]), match[2]),
            start,
            _copied_csv if "csv" in match[3].lower() else _copied,
        )
    key = "SQL INSERT", _plain_name(match[1]), match[2]
    if text[start : start + 6].upper() != "SELECT":
        return key, start, _inserted
    return (key, start, _selected) if _is_list(text, start) else None


def _positions(text: str, words: tuple[str, ...]) -> Iterator[int]:
    """Where any of some words stands, in order."""
    return merge(*(_found(text, spelt) for word in words for spelt in _spellings(word)))


def _found(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def _spellings(word: str) -> tuple[str, ...]:
    """How people write a keyword; a pattern that ignores case takes ten times as long."""
    return word, word.lower(), word.capitalize()


def _end(text: str, start: int, read: Reader) -> int:
    """Before which offset no other statement begins, as far as that can be told without reading the rows."""
    if read in (_copied, _copied_csv):
        end = text.find("\n\\.", start - 1, start + FAR)
        return end if end >= 0 else start
    if read is _selected:
        for match in compiled(UNION).finditer(text, start, _list_end(text, start, len(text))):
            start = match.end()
    return start


@lru_cache(1000)
def _plain_name(name: str) -> str:
    """A table's name without quotes and schema, in lower case."""
    parts: list[str] = compiled(NAME).findall(name)
    return parts[-1].strip('`"[]').lower()


def _names(columns: str) -> tuple[str, ...]:
    """The names of a list of columns."""
    names = compiled(rf"({NAME})[^,]*(?:,|$)").findall(_without_comments(columns))
    return tuple(name.strip('`"[]') for name in names)


def _created(text: str) -> dict[str, tuple[str, ...]]:
    """The columns of all tables that a text creates."""
    created: dict[str, tuple[str, ...]] = {}
    for at in _positions(text, ("CREATE",)):
        match = compiled(CREATE).match(text, at)
        if match and _plain_name(match[1]) not in created:
            body = _without_comments(text[match.end() : match.end() + 60_000].partition(";")[0])
            row = _row_pattern("").match("(" + body)
            names = []
            for element in _cell_pattern("").findall(row[1] if row else body):
                name = compiled(rf"\s*({NAME})").match(element)
                if name and name[1].upper() not in CONSTRAINTS:
                    names.append(name[1].strip('`"[]'))
            created[_plain_name(match[1])] = tuple(names)
    return created


def _without_comments(text: str) -> str:
    return compiled(r"--[^\n]*|/\*[^*]*(?:\*(?!/)[^*]*)*(?:\*/)?|(?m:^\s*#[^\n]*)").sub(" ", text)


# --- rows -------------------------------------------------------------------------------------------------------------


def _inserted(text: str, at: int, end: int, width: int) -> Iterator[list[str]]:
    """The rows of VALUES, from where they begin; blank lines and comments between them are passed over.

    What cannot be read is left out, from its line on to the next that begins a row.
    """
    simple = _simple_pattern(width).match if 0 < width <= SIMPLE else None
    while True:
        if simple:
            while match := simple(text, at, end):
                at = match.end()
                yield _simple(match)
        cells, at = _row(text, at, end)
        if cells:
            yield cells
            if not simple and len(cells) <= SIMPLE:
                simple = _simple_pattern(len(cells)).match
        elif at < 0:
            return
        else:
            found = compiled(r"\n[ \t,]*([^\s,])").search(text, at, end)
            if not found or found[1] != "(":
                return
            at = found.start() + 1


def _row(text: str, at: int, end: int) -> tuple[list[str] | None, int]:
    """The row that begins at an offset, and where it ends; an end < 0 if no row begins there.

    If it cannot be read, the end is where to look for another: the further it was read in vain, the further on.
    """
    first: re.Match[str] | None = None
    for escape in ("\\", ""):
        match = _row_pattern(escape).match(text, at, end)
        if match is None:
            return None, -1
        cells = _cells(match[1], escape) if match[2] else None
        if cells:
            return cells, match.end()
        first = first or match
    assert first is not None
    return None, first.start(1) + (first.end() - first.start(1)) // 8


def _copied(text: str, at: int, end: int, width: int) -> Iterator[list[str]]:
    r"""The rows of COPY, up to `\.` or to lines that are none."""
    misfits = 0
    for line in lines(text, at, end):
        if line.isspace():
            continue
        cells = line.rstrip("\n").split("\t")
        if not width:
            width = len(cells)
        if line.startswith("\\."):
            return
        if len(cells) != width:
            misfits += 1
            if misfits == GAP:
                return
            continue
        misfits = 0
        yield _plain_cells(cells) if "\\" in line else cells


def _plain_cells(cells: list[str]) -> list[str]:
    return ["" if cell == "\\N" else _unescaped(cell) if "\\" in cell else cell for cell in cells]


def _copied_csv(text: str, at: int, end: int, width: int) -> Iterator[list[str]]:
    """The rows of COPY in CSV form."""
    from andon.people.tables.separated import records

    for _, cells in records(lines(text, at, end), ",", "", width):
        if cells[0].startswith("\\."):
            return
        yield cells


def _selected(text: str, at: int, end: int, width: int) -> Iterator[list[str]]:
    """The rows of `SELECT ... UNION SELECT ...`, from the first SELECT on."""
    for body in _selects(text, at, end):
        simple = _simple_pattern(width).fullmatch(f"({body})") if 0 < width <= SIMPLE else None
        cells = _simple(simple) if simple else _cells(body, "\\") or _cells(body, "")
        if cells and (not width or len(cells) == width):
            width = len(cells)
            yield cells


def _selects(text: str, at: int, end: int) -> Iterator[str]:
    """What each SELECT of a list selects; what is too long for values is left out."""
    begin = compiled(r"(?i:SELECT)\s").match(text, at)
    start = begin.end() if begin else at
    for match in compiled(rf"{UNION}|\Z").finditer(text, start, _list_end(text, at, end)):
        if match.start() - start < MANY:
            yield text[start : match.start()]
        start = match.end()


def _list_end(text: str, at: int, end: int) -> int:
    """Where a list of SELECT ends: with its statement, or where no other follows."""
    found = text.find(";", at, end)
    return found if found >= 0 else end


def _aliases(text: str, at: int) -> tuple[str, ...]:
    """The names that the first SELECT of a list gives its columns; none if it does not name them all."""
    body = compiled(r"\s(?i:UNION)\s").split(text[at : at + FAR], 1)[0]
    cells = _cell_pattern("").findall(body)
    names = [match[1] for cell in cells if (match := compiled(rf"\s(?i:AS)\s+({NAME})\s*$").search(cell[-200:]))]
    return tuple(name.strip('`"[]') for name in names) if len(names) == len(cells) else ()


def _is_list(text: str, at: int) -> bool:
    """Whether a SELECT is one of literals, with others after it."""
    bodies = list(islice(_selects(text, at, min(at + FAR, len(text))), 2))
    if len(bodies) < 2 or not any("'" in body or '"' in body for body in bodies):
        return False
    widths = {len(_cells(body, "\\") or _cells(body, "") or ()) for body in bodies}
    return len(widths) == 1 and 0 not in widths


def _union(text: str, at: int, since: int) -> int:
    """Where the SELECT before the first UNION of a list of literals begins, < 0 if it is none."""
    window = text[max(since, at - 4000) : at]
    start = max(window.rfind("SELECT"), window.rfind("select"), window.rfind("Select"))
    if start < 0 or "'" not in window[start:] or "(" in window[start:].partition("'")[0]:
        return -1
    start += at - len(window)
    return start if _is_list(text, start) else -1


# --- cells ------------------------------------------------------------------------------------------------------------


def _string(quote: str, escape: str) -> str:
    """A pattern for a string, which cannot fail once it has begun: that it is closed is left open."""
    other = r"|\\[\s\S]" if escape else ""
    return rf"{quote}[^{quote}{escape * 2}]*(?:(?:{quote}{quote}{other})[^{quote}{escape * 2}]*){{0,{MANY}}}{quote}?"


@cache
def _row_pattern(escape: str) -> re.Pattern[str]:
    """A row from what may stand before it on: what is in its bracket, and the bracket's end if it has one.

    A letter right after a string is no SQL: what is taken for strings stands between them.
    """
    strings = f"{_string(chr(39), escape)}|{_string(chr(34), escape)}"
    other = r"""(?:(?<!['"])|(?=\W))[^()'"]+"""
    nested = rf"\((?:{other}|{strings}|\((?:{other}|{strings}){{0,{MANY}}}\)?){{0,{MANY}}}\)?"
    return re.compile(rf"{BETWEEN}(?:(?:ROW|row)\s*)?\(((?:{other}|{strings}|{nested}){{0,{MANY}}})(\)?)")


@cache
def _simple_pattern(width: int) -> re.Pattern[str]:
    """A row of so many values, none of which is more than a simple string or a word: most rows are."""
    cell = r"(?:N(?='))?('[^'\\]*'|[\w.+-]+)"
    return re.compile(r"[\s,]*\(\s*" + r"\s*,\s*".join([cell] * width) + r"\s*\)")


def _simple(match: re.Match[str]) -> list[str]:
    return [cell[1:-1] if cell[0] == "'" else "" if cell in NOTHING else cell for cell in match.groups("")]


@cache
def _cell_pattern(escape: str) -> re.Pattern[str]:
    strings = f"{_string(chr(39), escape)}|{_string(chr(34), escape)}"
    nested = rf"""\((?:[^()'"]+|{strings}|\((?:[^()'"]+|{strings}){{0,{MANY}}}\)?){{0,{MANY}}}\)?"""
    return re.compile(rf"""(?:[^,()'"]+|{strings}|{nested}|\)){{1,{MANY}}}""")


def _cells(body: str, escape: str) -> list[str] | None:
    """The values of a row; None if a string of it is not closed."""
    cells = _cell_pattern(escape).findall(body)
    special = "''" in body or '""' in body or (escape and escape in body)
    values = []
    for cell in cells:
        value = cell.strip()
        if value and value[0] in "'\"":
            if value[-1] != value[0] or len(value) < 2 or special or value.count(value[0]) > 2:
                found = _value(value, escape)
                if found is None:
                    return None
                values.append(found)
            else:
                values.append(value[1:-1])
        elif value.isdecimal():
            values.append(value)
        else:
            found = _value(value, escape)
            if found is None:
                return None
            values.append(found)
    return values


def _value(cell: str, escape: str) -> str | None:
    """A value that is more than a simple string: the first string of it, if it has one; None if that is not closed."""
    match = _strings(escape).search(cell)
    if match:
        if not match[3]:
            return None
        quote, text = match[1], match[2].replace(match[1] * 2, match[1])
        return _unescaped(text) if escape and escape in text and quote else text
    plain = compiled(r"\s+(?i:FROM|AS)\b|::").split(cell, 1)[0].strip()
    return "" if plain.upper() in NOTHING else plain


@cache
def _strings(escape: str) -> re.Pattern[str]:
    other = r"|\\[\s\S]" if escape else ""
    outside = rf"[^'\"{escape * 2}]"
    return re.compile(rf"""(['"])((?:{outside}|(?!\1)['"]|\1\1{other}){{0,1000000}})(\1?)""")


def _unescaped(text: str) -> str:
    return compiled(r"\\([\s\S])").sub(lambda match: ESCAPES.get(match[1], match[1]), text)


# --- rows without the beginning of their statement --------------------------------------------------------------------


def _orphans(text: str, heads: _Heads) -> Iterator[Table]:
    """Rows of which no statement is known, told apart by their width."""
    regions = _between(text, heads)
    widths: dict[tuple[str, int], int] = {}
    for form, _, row in _loose(text, regions):
        key = (form, len(row))
        if len(row) > 1 and (key in widths or len(widths) < WIDTHS):
            widths[key] = widths.get(key, 0) + 1
    for (form, width), count in widths.items():
        if count > 1:
            yield _orphan(text, regions, form, width)


def _orphan(text: str, regions: list[tuple[int, int]], form: str, width: int) -> Table:
    def rows() -> Iterator[Row]:
        return (tuple(row) for name, _, row in _loose(text, regions) if name == form and len(row) == width)

    start = next(at for name, at, row in _loose(text, regions) if name == form and len(row) == width)
    return Table(form, ("",) * width, rows, text.count("\n", 0, start) + 1)


def _between(text: str, heads: _Heads) -> list[tuple[int, int]]:
    """What of a text belongs to no statement that is known: from the end of one to the next."""
    regions: list[tuple[int, int]] = []
    at = 0
    for begin, start in zip(heads.begins, heads.ends, strict=True):
        if start < at:
            continue
        if begin > at:
            regions.append((at, begin))
        match = compiled(r"\)[^\n;()']{0,200};[ \t]*\n|\n\\\.|;\s*\Z").search(text, start)
        at = max(at, match.end() if match else len(text))
    regions.append((at, len(text)))
    return [region for region in regions if "\n" in text[region[0] : region[1]].strip()]


def _loose(text: str, regions: list[tuple[int, int]]) -> Iterator[tuple[str, int, list[str]]]:
    """The rows of some regions: in brackets, or with tabs between cells; each with its offset."""
    pattern = compiled(r"^[ \t]*\((?=\s*[\w'\"+.-])|^[^\s(][^\t\n]*\t[^\n]*$", re.MULTILINE)
    width = 0
    for begin, end in regions:
        at = begin
        while match := pattern.search(text, at, end):
            start, at = match.span()
            if match[0].endswith("("):
                simple = _simple_pattern(width).match(text, start, end) if 0 < width <= SIMPLE else None
                cells, at = (_simple(simple), simple.end()) if simple else _row(text, start, end)
                at = max(at, match.end())
                if cells and text.find("'", start, at) >= 0:
                    yield "SQL INSERT", start, cells
                    width = len(cells)
            else:
                yield "SQL COPY", start, _plain_cells(match[0].split("\t"))
