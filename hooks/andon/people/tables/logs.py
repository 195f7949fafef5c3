"""Logs: access logs of web servers, lines of `key=value`, W3C's extended format, and messages with an address in them.

What stands in the query of an address (`/unsubscribe?email=...`) are further columns.

A log is no table, but lines of one kind are: by the format of the server, by the keys, or by as many words in messages
of one kind.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from andon.people.tables.lines import lines
from andon.people.tables.model import Row, Table
from andon.rules.people.compiled import compiled

ENDINGS = (".log", ".txt", ".out", ".err", ".trace", ".access", ".messages")
"""Endings of files that may be logs."""

LONGEST = 20_000
"""How long a line of a log is, at most."""

SAMPLE = 300
"""How many lines tell which kinds there are."""

KEYS = 100
"""How many keys are columns, at most."""

KINDS = 5
"""How many kinds of messages are told apart by how many words they have."""

QUOTED = r'"([^"\\]*(?:\\.[^"\\]*)*)"'
ACCESS = (
    r"(?:[\w.-]+:\d+ )?([^\s\[]+) ([^\s\[]+) ([^\[\"]{1,200}?) \[([^\]\n]{8,60})\] "
    rf"{QUOTED} (\d{{3}}|-) (\d+|-)(?: {QUOTED} {QUOTED})?"
)
ACCESS_HEADER = (
    *("remote_addr", "remote_ident", "remote_user", "time", "request", "status", "bytes", "referer", "user_agent"),
)
"""The common and combined log formats (https://httpd.apache.org/docs/current/logs.html#accesslog)."""

PAIR = r"""(?<![\w.?&/-])([A-Za-z_][\w.-]{0,60})=("[^"\\]*(?:\\.[^"\\]*)*"|'[^'\n]*'|[^\s,;]*)"""

QUERY = r"[?&]([A-Za-z_][\w.%\[\]-]{0,60})=([^&\s\"'#<>]{1,400})"
"""A parameter of an address (RFC 3986, 3.4, as forms are sent)."""

STAMP = (
    r"(?:<\d{1,3}>)?(?:1 )?\[?(?:\d{4}[-/.]\d\d[-/.]\d\d[T ]\d\d:\d\d|\d\d[-/.]\w{2,3}[-/.]\d{4}[T :]\d\d:\d\d"
    r"|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d)"
)
"""How a line of a log begins: when it was written."""

AROUND = "<>()[]{}\"',;:="


def may_hold(text: str, path: str) -> bool:
    """Whether a text is worth looking at for lines of a log."""
    name = path.lower().rpartition("/")[2]
    if not (name.endswith(ENDINGS) or "." not in name or "log" in name):
        return False
    return any(kind in text for kind in ('] "', "=", "#Fields:")) or ("@" in text and _is_stamped(text))


def tables(text: str, path: str) -> Iterator[Table]:
    """The tables of a log, one for each kind of lines in it."""
    sample = list(islice((line for line in _lines(text) if not line.isspace()), SAMPLE))
    readers: list[tuple[str, tuple[str, ...], Callable[[str], Row | None]]] = []
    queried = _queried(sample)
    if sum(map(bool, map(_access, sample))) > 1:
        readers.append(("access log", (*ACCESS_HEADER, *queried), lambda line: _with_query(line, queried)))
    elif queried:
        readers.append(("queries", queried, lambda line: _query(line, queried)))
    if keys := _keys(sample):
        readers.append(("log", keys, lambda line: _valued(line, keys)))
    if fields := _fields(text):
        readers.append(("extended log", fields, lambda line: _spaced(line, len(fields))))
    if not readers:
        readers.extend(("log", ("",) * count, _worded(count)) for count in _counts(sample))
    for form, header, read in readers:
        yield _table(text, form, header, read)


def _table(text: str, form: str, header: tuple[str, ...], read: Callable[[str], Row | None]) -> Table:
    def rows() -> Iterator[Row]:
        return (row for row in map(read, _lines(text)) if row)

    return Table(form, header, rows, next((at for at, line in enumerate(_lines(text), 1) if read(line)), 1))


def _lines(text: str) -> Iterator[str]:
    return (line if len(line) <= LONGEST else "" for line in lines(text))


def _is_stamped(text: str) -> bool:
    return sum(map(bool, map(compiled(STAMP).match, islice(lines(text), SAMPLE)))) > 1


def _access(line: str) -> Row | None:
    """A line of an access log."""
    match = compiled(ACCESS).match(line)
    return tuple("" if cell == "-" else cell for cell in match.groups("")) if match else None


def _with_query(line: str, keys: tuple[str, ...]) -> Row | None:
    """A line of an access log, and the parameters of what was asked for."""
    row = _access(line)
    return (*row, *(_query(row[4], keys) or ("",) * len(keys))) if row else None


def _query(line: str, keys: tuple[str, ...]) -> Row | None:
    """The values of some parameters of an address in a line, if it has any of them."""
    from urllib.parse import unquote_plus

    values = dict(compiled(QUERY).findall(line)) if "?" in line else {}
    row = tuple(unquote_plus(values[key]) if key in values else "" for key in keys)
    return row if any(row) else None


def _queried(sample: Sequence[str]) -> tuple[str, ...]:
    """The parameters that come again, in the order of the first lines."""
    counts = Counter(key for line in sample if "?" in line for key in dict(compiled(QUERY).findall(line)))
    return tuple(key for key, count in counts.items() if count > 1)[:KEYS]


def _keys(sample: Sequence[str]) -> tuple[str, ...]:
    """The keys that come again in lines with at least two of them, in the order of the first lines."""
    counts: Counter[str] = Counter()
    keyed = 0
    for line in sample:
        keys = dict(compiled(PAIR).findall(line))
        if len(keys) > 1:
            keyed += 1
            counts.update(list(keys))
    often = [key for key, count in counts.items() if count > 1 and count >= keyed / 20]
    return tuple(often[:KEYS]) if len(often) > 1 and keyed > 1 else ()


def _valued(line: str, keys: tuple[str, ...]) -> Row | None:
    """The values of some keys in a line that has at least two."""
    values = dict(compiled(PAIR).findall(line)) if "=" in line else {}
    row = tuple(_bare(values[key]) if key in values else "" for key in keys)
    return row if sum(map(bool, row)) > 1 else None


def _bare(value: str) -> str:
    """A value without its quotes or brackets."""
    if value[:1] in ('"', "'") and len(value) > 1:
        return value[1:-1].replace('\\"', '"')
    return value[1:].rstrip(">") if value[:1] == "<" else value


def _fields(text: str) -> tuple[str, ...]:
    """The names of the fields in the W3C's extended log format (https://www.w3.org/TR/WD-logfile.html)."""
    match = compiled(r"(?:\A|\n)#Fields:[ \t]*([^\n]{1,2000})").search(text)
    return tuple(match[1].split()) if match else ()


def _spaced(line: str, count: int) -> Row | None:
    cells = line.split() if not line.startswith("#") else []
    return tuple("" if cell == "-" else cell for cell in cells) if len(cells) == count else None


def _counts(sample: Sequence[str]) -> list[int]:
    """How many words messages with an address have, if as many come again."""
    counts = Counter(len(line.split()) for line in sample if _is_message(line))
    return [count for count, lines_of_it in counts.most_common(KINDS) if lines_of_it > 1]


def _is_message(line: str) -> bool:
    return "@" in line and compiled(STAMP).match(line) is not None


def _worded(count: int) -> Callable[[str], Row | None]:
    def read(line: str) -> Row | None:
        words = line.split() if _is_message(line) else []
        return tuple(word.strip(AROUND).rpartition("=")[2] for word in words) if len(words) == count else None

    return read
