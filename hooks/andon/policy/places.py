"""On which line each key of a TOML document stands: the standard library's reader does not tell."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import Any, NamedTuple

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

Path = tuple["str | int", ...]

# The pieces of a document that matter for where a key ends and a value begins: strings and comments as wholes.
_TOKEN = (
    r'"""(?:[^"\\]|\\.|"(?!""))*"{3,5}'
    r"|'''(?:[^']|'(?!''))*'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'"
    r"|\#[^\n]*"
    r"|[\n=\[\]{}]"
    r"|[^\"'\#\n=\[\]{}]+"
)


class Statement(NamedTuple):
    """A table's header (`array` for one in double brackets) or the key of a pair, as written."""

    key: str
    line: int
    header: bool
    array: bool = False


def lines_of_keys(source: str) -> dict[Path, int]:
    r"""The line, counted from 1, of every table and key in a valid document with `\n` line ends.

    The n-th table of an array is (name, n), n from 0. Keys inside an inline table are not listed: they stand with
    the key that holds the table.
    """
    lines: dict[Path, int] = {}
    seen: dict[Path, int] = {}
    table: Path = ()
    for statement in _statements(source):
        if not statement.header:
            _note(lines, table + _names(statement.key), statement.line)
            continue
        table = _resolved(_names(statement.key), seen, statement.array)
        _note(lines, table, statement.line)
    return lines


def _note(lines: dict[Path, int], path: Path, line: int) -> None:
    for length in range(1, len(path) + 1):
        lines.setdefault(path[:length], line)


def _resolved(names: Path, seen: dict[Path, int], array: bool) -> Path:
    """A header's path with the number of the table it means after each name of an array of tables."""
    path: Path = ()
    for depth, name in enumerate(names, start=1):
        path += (name,)
        if array and depth == len(names):
            seen[path] = seen.get(path, 0) + 1
        if path in seen:
            path += (seen[path] - 1,)
    return path


def _names(key: str) -> Path:
    """The names in a dotted key; its quotes and escapes are best read by the reader itself."""
    names: list[str] = []
    level: Any = tomllib.loads(f"{key} = 0")
    while isinstance(level, dict):
        name, level = next(iter(level.items()))
        names.append(name)
    return tuple(names)


def _statements(source: str) -> Iterator[Statement]:
    key, opened, line, depth, in_value = "", "", 1, 0, False
    for token in re.findall(_TOKEN, source, re.DOTALL):
        if in_value:
            depth += (token in "[{") - (token in "]}")
            in_value = depth > 0 or token != "\n"
        elif token == "\n":
            if opened:
                yield Statement(key, line, header=True, array=opened == "[[")
            key = opened = ""
        elif token == "[":
            opened += token
        elif token == "=":
            yield Statement(key, line, header=False)
            key, in_value = "", True
        elif token != "]" and not token.startswith("#"):
            key += token
        line += token.count("\n")
    if opened:
        yield Statement(key, line, header=True, array=opened == "[[")
