"""Lines of commands that differ in their values only: `add --name "Ann" --mobile 0190`, `curl -d "name=Ann" -d ...`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from andon.people.tables.lines import lines
from andon.people.tables.model import Row, Table

OPTION = (
    r"(?<!\S)--?([A-Za-z][\w-]{1,40})[ =](\"[^\"\n]{0,400}\"|'[^'\n]{0,400}'|[^\s\"'-]\S{0,100})"
    r"|(?<!\S)(?:-d|-F|--data|--data-urlencode|--form)[ =]?[\"']?([A-Za-z][\w.-]{0,40})=([^\"'\n]{0,400})"
)
"""An option with its value, or a field of a form."""

FIELDS = ("d", "F", "data", "data-urlencode", "form")

FEWEST = 2
"""How many options a line has, and how many lines there are."""

KEYS = 100


def may_hold(text: str, path: str) -> bool:
    """Whether a text is worth looking at for commands."""
    return text.count(" --") > FEWEST or text.count(" -d ") > FEWEST or text.count(" -F ") > FEWEST


def tables(text: str, path: str) -> Iterator[Table]:
    """One table of all lines that have options: the names of these are its columns."""
    keys: dict[str, int] = {}
    first = count = 0
    for number, line in enumerate(lines(text), 1):
        pairs = _pairs(line)
        if len(pairs) >= FEWEST:
            first, count = first or number, count + 1
            for key in pairs:
                if len(keys) < KEYS:
                    keys.setdefault(key, len(keys))
    if count < FEWEST or count < len(keys) / 4:
        return
    header = tuple(keys)

    def rows() -> Iterator[Row]:
        for line in lines(text):
            pairs = _pairs(line)
            if len(pairs) >= FEWEST:
                yield tuple(pairs.get(key, "") for key in header)

    yield Table("commands", header, rows, first)


def _pairs(line: str) -> dict[str, str]:
    """The options of a line with their values."""
    found = {}
    for option, value, field, content in _pattern(OPTION).findall(line) if " -" in line else ():
        if field:
            found[field] = content
        elif option not in FIELDS:
            found[option] = value.strip("\"'")
    return found


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)
