r"""Rows in code: tuples, lists, arrays and calls with values by position, and columns written as lists side by side.

`("Ann", "a@b.c", 12),` again and again is a table in every language, whatever the brackets are and whatever is called:
`User("Ann", ...)`, `Person.new("Ann", ...)`, `{"Ann", ...}`, constants of an enum. So is `name = c("Ann", ...)` beside
`email = c("a@b.c", ...)`. Only where rows begin is kept; they are read whenever they are asked for.

A bracket is read by one pattern that cannot fail halfway, and the more of a text it has taken in vain, the further on
the next one is looked for. So no text takes more than linear time.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from andon.people.tables import headings
from andon.people.tables.model import Row, Table
from andon.rules.people.compiled import compiled

OTHERS = (
    *(".csv", ".tsv", ".tab", ".psv", ".dsv", ".sql", ".json", ".jsonl", ".ndjson", ".geojson", ".xml", ".html"),
    *(".htm", ".yaml", ".yml", ".md", ".rst", ".txt", ".log", ".vcf", ".ldif", ".eml", ".mbox", ".toml", ".ini", ".po"),
)
"""Endings of files that are no code."""

MANY = 4000
"""How many values, strings and calls a bracket has at most."""

SIMPLE = 60
"""How many values a row has at most for which a pattern is made."""

BEFORE = 80
"""How many characters before a bracket tell what is called, and what the value is named."""

NEAR = 100
"""How many characters lie between two columns of a table at most."""

CALLS = 3
"""How many calls of one thing are a table, at least: code has pairs of like calls everywhere."""

CALLED = 3000
"""At how many calls it is looked for the parameters of what is called."""

TABLES = 300
"""How many tables a text has at most."""

KINDS = 20_000
"""How many kinds of rows are told apart."""

STRING = "|".join(rf"{quote}[^{quote}\\\n]*(?:\\.[^{quote}\\\n]*){{0,{MANY}}}{quote}?" for quote in "\"'`")
OTHER = r"""[^()\[\]{}"'`;]+"""
CALL = rf"(?<=\w)\((?:{OTHER}|{STRING}|(?<=\w)\((?:{OTHER}|{STRING}){{0,99}}\)?){{0,999}}\)?"
OPENING = r"""[(\[{](?=\s*(?:[A-Za-z@$]{0,2}["'`]|[\w.+-]+\s*,))"""
"""A bracket with a value right after it: what holds rows rather than values begins with a bracket or a call."""

GROUP = rf"[(\[{{]((?:{OTHER}|{STRING}|{CALL}){{0,{MANY}}})([)\]}}]?)"
CELL = rf"""(?:[^,()"'`]+|{STRING}|\((?:[^()"'`]+|{STRING}|\((?:[^()"'`]+|{STRING}){{0,99}}\)?){{0,999}}\)?)+"""

LITERAL = r"""(?:[A-Za-z@$]{0,2}(?=["'`]))?(["'`])((?:(?!\1)[^\\]|\\.)*)\1(?:\.[\w.()]*|\s*as\s+\w+)?"""
NUMBER = r"[+-]?\d[\d_.,]*(?:[eE][+-]?\d+)?[A-Za-z]{0,3}"
WORD = r"[A-Za-z_$:&@][\w$.:]*"

NOTHING = frozenset(("None", "null", "nil", "NULL", "NA", "undefined", "nullptr", "NaN", "DBNull.Value", "Null"))

PLAIN = r"""("[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\\\n]*(?:\\.[^'\\\n]*)*'|(?:new[ ])?[\w.+-]+(?:\([\d, ]*\))?)"""

QUOTES = "\"'"

CLOSING = {"(": ")", "[": "]", "{": "}"}


class _Kind(NamedTuple):
    """What rows have in common: their bracket, and what is called ('' if nothing is, or constants of an enum are)."""

    bracket: str
    called: str


class _List(NamedTuple):
    """A list of like values that has a name."""

    name: str
    start: int
    end: int
    size: int
    shape: str
    kind: _Kind


class _Found(NamedTuple):
    """Where the rows of each kind begin, and lists with names."""

    rows: dict[_Kind, array[int]]
    lists: list[_List]


def may_hold(text: str, path: str) -> bool:
    """Whether a text is worth looking at for rows in code."""
    return not path.lower().endswith(OTHERS) and compiled(r"""[(\[{,]\s*["'`]""").search(text) is not None


def tables(text: str, path: str) -> Iterator[Table]:
    """The tables of a text: rows of one kind, in the order of their first ones; then columns side by side."""
    found = _found(text)
    columns = [lists for lists in _side_by_side(found.lists) if not _are_rows(lists, found.rows)]
    made = (_rows_of(text, kind, starts) for kind, starts in found.rows.items())
    yield from islice((table for table in made if table), TABLES)
    yield from islice((_columns_of(text, lists) for lists in columns), TABLES)


# --- where rows are ---------------------------------------------------------------------------------------------------


def _found(text: str) -> _Found:
    found = _Found({}, [])
    opening = compiled(OPENING).search
    at = end = width = 0
    between, same = "", None
    while match := opening(text, at):
        start = match.start()
        if same is not None and text[end:start] == between:
            # As after the row before: most rows are one of many.
            at = _end_of_simple(text, start, width)
            if at >= 0:
                same.append(start)
                end = at
                continue
        cells, at = _group(text, start, width)
        if cells is None:
            continue
        between, end, width, same = text[end:start] if start - end < BEFORE else "", at, len(cells), None
        called, name = _before(text, start)
        kind = _Kind(text[start], "" if called.isupper() and len(called) > 1 else called)
        shape, share = headings.usual(cells[:50]) if name and kind.bracket != "{" else ("", 0.0)
        if share >= 0.8 and len(found.lists) < KINDS:
            found.lists.append(_List(name, start, end, len(cells), shape, kind))
        elif len(cells) > 1 and (kind in found.rows or len(found.rows) < KINDS):
            starts = found.rows.setdefault(kind, array("Q"))
            starts.append(start)
            same = starts if between and not name else None
    return found


def _before(text: str, at: int) -> tuple[str, str]:
    """What is called with a bracket, and the name that its value gets; '' for either if there is none."""
    before = text[max(0, at - BEFORE) : at][::-1]
    match = compiled(
        r"""[ \t]*(?:\]\[)?((?:[\w$.!]|::|>-)*)(?:(?:[ \t]+wen)?\s*(?:=:|>=|=(?![=!<>])|:(?!:)|-<)\s*["'`]?([\w.]+))?"""
    ).match(before)
    assert match
    return match[1][::-1], (match[2] or "")[::-1]


# --- tables -----------------------------------------------------------------------------------------------------------


def _rows_of(text: str, kind: _Kind, starts: array[int]) -> Table | None:
    """The table of the rows of one kind that are as wide as most of the first ones."""
    least = CALLS if kind.called and kind.bracket == "(" else 2
    if len(starts) < least:
        return None
    sample = [cells for start in starts[:40] if (cells := _group(text, start, 0)[0])]
    widths = [len(cells) for cells in sample]
    width = max(widths, key=widths.count, default=0)
    sample = [cells for cells in sample if len(cells) == width]
    if len(sample) < least:
        return None
    header = _parameters(text, kind.called)
    first = 0
    if len(header) != width:
        headed = not kind.called and headings.is_header(sample[0], sample[1:]) and _is_told(sample)
        header = tuple(sample[0]) if headed else ("",) * width
        first = int(headed)

    def rows() -> Iterator[Row]:
        told = (_group(text, start, width)[0] for start in starts)
        return islice((tuple(cells) for cells in told if cells and len(cells) == width), first, None)

    return Table("literals", header, rows, text.count("\n", 0, starts[first]) + 1)


def _is_told(sample: list[list[str]]) -> bool:
    """Whether it is more than a guess that the first row is a header: in code few rows are one."""
    return len(sample) > 2 and any(
        headings.usual(column)[0] in headings.TYPED for column in zip(*sample[1:], strict=True)
    )


def _parameters(text: str, called: str) -> tuple[str, ...]:
    """The names of the parameters of what is called, if the text declares it: `record User(String name, int age)`."""
    name = compiled(r"\w*$").search(called)
    if not name or not name[0]:
        return ()
    head = name[0] + "("
    at = text.find(head)
    for _ in range(CALLED):
        if at < 0:
            return ()
        if text[at + len(head) : at + len(head) + 1].isidentifier():
            match = compiled(r"[^()\"'`;]{3,1000}(?=\))").match(text, at + len(head))
            words = [_parameter(each) for each in match[0].split(",")] if match else []
            if words and all(words):
                return tuple(words)
        at = text.find(head, at + 1)
    return ()


def _parameter(text: str) -> str:
    """The name of a parameter: of `String name`, `name: str`, `val name: String = ""`, `$name`."""
    words: list[str] = compiled(r"[^\W\d]\w*").findall(text.partition("=")[0].partition(":")[0])
    return words[-1] if words else ""


def _side_by_side(lists: list[_List]) -> Iterator[list[_List]]:
    """Lists of one length near each other; or by itself, a list of at least three."""
    group: list[_List] = []
    for each in lists:
        if group and (each.start - group[-1].end > NEAR or each.size != group[0].size):
            yield from _if_enough(group)
            group = []
        group.append(each)
    yield from _if_enough(group)


def _are_rows(lists: list[_List], rows: dict[_Kind, array[int]]) -> bool:
    """Whether lists with names are rather rows, which they become: all alike, and of words or of a call."""
    first = lists[0]
    if any(each.shape != first.shape for each in lists) or (first.shape != headings.WORDS and not first.kind.called):
        return False
    for each in lists:
        rows.setdefault(each.kind, array("Q")).append(each.start)
    return True


def _if_enough(group: list[_List]) -> Iterator[list[_List]]:
    if group and group[0].size >= (2 if len(group) > 1 else 3):
        yield group


def _columns_of(text: str, lists: list[_List]) -> Table:
    def rows() -> Iterator[Row]:
        return zip(*(_group(text, each.start, 0)[0] or () for each in lists), strict=False)

    return Table("literals", tuple(each.name for each in lists), rows, text.count("\n", 0, lists[0].start) + 1)


# --- values -----------------------------------------------------------------------------------------------------------


def _group(text: str, at: int, width: int) -> tuple[list[str] | None, int]:
    """The values in a bracket, None if it holds other things; and where to go on.

    `width` is how many there may be, for the sake of speed.
    """
    if 0 < width <= SIMPLE:
        simple = _simple_pattern(width).match(text, at)
        if simple and text[simple.end() - 1] == CLOSING[text[at]]:
            cells = [cell[1:-1] if cell[0] in QUOTES else _word(cell) for cell in simple.groups()]
            if "\\" in simple[0]:
                cells = [_unescaped(cell) for cell in cells]
            return (cells if _says_something(simple[0]) else None), simple.end()
    match = compiled(GROUP).match(text, at)
    assert match
    if match[2] != CLOSING[text[at]]:
        return None, at + 1 + (match.end() - at) // 8
    if not _says_something(match[1]):
        return None, at + 1
    told = _cells(match[1])
    return (told, match.end()) if told else (None, at + 1 + (match.end() - at) // 8)


def _word(word: str) -> str:
    """The value of a word, or of a call with numbers (`LocalDate.of(1990, 1, 31)`)."""
    if word[-1] == ")":
        return "-".join(compiled(r"\d+").findall(word.partition("(")[2]))
    return "" if word in NOTHING else word


def _end_of_simple(text: str, at: int, width: int) -> int:
    """Where a bracket with so many simple values ends, < 0 if it is none."""
    if not 0 < width <= SIMPLE:
        return -1
    simple = _simple_pattern(width).match(text, at)
    if not simple or text[simple.end() - 1] != CLOSING[text[at]] or not _says_something(simple[0]):
        return -1
    return simple.end()


def _says_something(body: str) -> bool:
    """Whether there is a string or a long number in a bracket."""
    return '"' in body or "'" in body or "`" in body or compiled(r"\d{6}").search(body) is not None


@cache
def _simple_pattern(width: int) -> re.Pattern[str]:
    """A bracket with so many values that are simple strings or words: most rows are."""
    return re.compile(r"[(\[{]\s*" + r"\s*,\s*".join([PLAIN] * width) + r"\s*(?:,\s*)?[)\]}]")


def _cells(body: str) -> list[str] | None:
    """The values of a body; None if any of it is something else, or most are names of things."""
    cells = compiled(CELL).findall(body)
    if cells and cells[-1].isspace():
        cells.pop()
    values: list[str] = []
    names = 0
    for cell in cells:
        value = cell.strip()
        if value[:1] in ('"', "'") and value[-1] == value[0] and value.count(value[0]) == 2 and "\\" not in value:
            values.append(value[1:-1])
        elif compiled(NUMBER).fullmatch(value):
            values.append(value)
        elif literal := compiled(LITERAL).fullmatch(value):
            values.append(_unescaped(literal[2]))
        elif value in NOTHING:
            values.append("")
        elif compiled(WORD).fullmatch(value):
            values.append(value)
            names += 1
        elif call := compiled(r"(?:new\s+)?[\w.:$&]+\s*\(([\s\S]*)\)\S{0,40}").fullmatch(value):
            values.extend(_called(call[1]))
        else:
            return None
    return values if 2 * names <= len(values) else None


def _called(body: str) -> list[str]:
    """The values with which something in a row is called: its strings, or its numbers as one (a date has three)."""
    strings = [_unescaped(match[2]) for match in compiled(LITERAL).finditer(body)]
    return strings or ["-".join(compiled(r"\d+").findall(body))]


def _unescaped(text: str) -> str:
    return compiled(r"\\(.)").sub(r"\1", text) if "\\" in text else text
