"""Statements that differ in their values only.

Commands with options (`add --name "Ann" --mobile 0190`, `curl -d "name=Ann" -d ...`), and chains of calls
(`Person.builder().name("Ann").mobile("0190")`), which may go over several lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from andon.people.tables.lines import lines
from andon.people.tables.model import Row, Table
from andon.rules.people.compiled import compiled

OPTION = (
    r"(?<!\S)--?([A-Za-z][\w-]{1,40})[ =](\"[^\"\n]{0,400}\"|'[^'\n]{0,400}'|[^\s\"'-]\S{0,100})"
    r"|(?<!\S)(?:-d|-F|--data|--data-urlencode|--form)[ =]?[\"']?([A-Za-z][\w.-]{0,40})=([^\"'\n]{0,400})"
)
"""An option with its value, or a field of a form."""

CHAIN = r"\.(?:set|with)?_?([A-Za-z]\w{1,40})\((?:\"([^\"\n]{0,400})\"|'([^'\n]{0,400})'|([\d.+-]{1,40}))\)"
"""A call in a chain that sets one thing."""

CONTINUED = r"\n[ \t]*\.(?=[A-Za-z_])"
"""Where a chain goes on in the next line."""

FIELDS = ("d", "F", "data", "data-urlencode", "form")

FEWEST = 2
"""How many options a line has, and how many lines there are."""

KEYS = 100


def may_hold(text: str, path: str) -> bool:
    """Whether a text is worth looking at for commands."""
    return any(text.count(sign) > FEWEST for sign in (" --", " -d ", " -F ", '").', "')."))


def tables(text: str, path: str) -> Iterator[Table]:
    """One table of all commands that have options, and one of all chains: the names of these are its columns."""
    yield from _table("commands", text, _options)
    if text.count('").') > FEWEST or text.count("').") > FEWEST:
        yield from _table("calls", compiled(CONTINUED).sub(".", text), _calls)


def _table(form: str, text: str, pairs_of: Callable[[str], dict[str, str]]) -> Iterator[Table]:
    keys: dict[str, int] = {}
    first = count = 0
    for number, line in enumerate(lines(text), 1):
        pairs = pairs_of(line)
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
            pairs = pairs_of(line)
            if len(pairs) >= FEWEST:
                yield tuple(pairs.get(key, "") for key in header)

    yield Table(form, header, rows, first)


def _options(line: str) -> dict[str, str]:
    """The options of a line with their values."""
    found = {}
    for option, value, field, content in compiled(OPTION).findall(line) if " -" in line else ():
        if field:
            found[field] = content
        elif option not in FIELDS:
            found[option] = value.strip("\"'")
    return found


def _calls(line: str) -> dict[str, str]:
    """The calls of a chain with their values."""
    found = compiled(CHAIN).findall(line) if ")." in line else ()
    return {name: double or single or number for name, double, single, number in found}
