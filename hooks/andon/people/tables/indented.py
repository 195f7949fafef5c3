"""YAML, line by line: what a line belongs to is told by its column.

Not a parser of YAML, which has no end: block mappings and lists, flow collections, quotes and block texts, and nothing
that must be right for the rest to be read. Comments, tags and anchors are passed over, aliases stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator

from andon.people.tables import braces
from andon.people.tables.assembly import Assembly
from andon.people.tables.lines import lines
from andon.people.tables.moulds import SPANS, Moulds
from andon.people.tables.trees import WIDE, Record
from andon.rules.people.compiled import compiled

KEY = (
    r'"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'
    r"'[^'\n]*'|"
    r""":?[^\s:#"'{}\[\]&!|>%@`,*][^:\n]*(?::(?=[^\s])[^:\n]*)*"""
)

LINE = rf"([ \t]*)(?=[^\s#])((?:-(?:[ \t]+|$)){{0,4}})(?:({KEY})[ \t]*:(?:[ \t]+([^\n]*)|$)|([^\n]*))"
"""The column, the dashes of list items, then a key and the value on its line, or anything else."""

PROPERTY = r"(?:[&!][^\s,]*(?:[ \t]+|$))+"
"""Tags and anchors before a value."""

BARE = r"([\w+(./][^\n#]*)"
"""A value without quotes or comment, for moulds."""

LONGEST = 2000
"""How much of a value is kept that goes on over several lines, in characters."""

PLAIN = 10_000
"""How many keys are known by what stands before their colon, so that they need not be looked at twice."""

NOTHING = frozenset(("null", "~", "Null", "NULL"))


def records(text: str) -> Iterator[Record]:
    """The records of a text."""
    return _Reader(text).read()


class _Reader:
    """The lines of one text.

    `pending` is a key that has no value on its line: what is further to the right, or a list, is its value. `block` is
    the column of the key of a block text, -1 if there is none. `plain` has the columns and names of keys by what stands
    before their colons. `list` is a list that is long enough for its elements to be read by moulds; it stands at
    `depth` in what is open, and its elements begin with `dash`.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._assembly = Assembly()
        self._ends = braces.Ends(text)
        self._pending: str | None = None
        self._last = ""
        self._block = -1
        self._plain: dict[str, tuple[int, str]] = {}
        self._moulds = Moulds(text, BARE, "\n", NOTHING)
        self._list, self._depth, self._dash = self._assembly.top, 0, ""
        self._element_start = -1

    def read(self) -> Iterator[Record]:
        """All records."""
        assembly, out, plain, spans = self._assembly, self._assembly.out, self._plain, self._moulds.spans
        offset = skipped = 0
        for line in lines(self._text):
            start = offset
            offset += len(line)
            if line == "\n" or start < skipped:
                continue
            if line.startswith(self._dash) and self._dash:
                skipped = yield from self._element(start)
                if start < skipped:
                    continue
            raw, colon, value = line.partition(": ")
            if colon and raw in plain:
                column, name = plain[raw]
                top = assembly.top
                if column == top.column and top.mark == "{" and self._block < 0 and name not in top.cells:
                    first = value[0]
                    if first.isalnum() and " #" not in value and len(top.cells) < WIDE:
                        value = value.rstrip()
                        top.cells[name] = "" if value in NOTHING else value
                        self._last, self._pending = name, None
                        begin = start + len(raw) + 2
                        spans.append((begin, begin + len(value)))
                        continue
            match = compiled(LINE).match(line)
            flow = self._line(match, start) if match else None
            if flow:
                skipped = flow[1]
                self._moulds.is_spoilt = True
                yield from self._flow(*flow)
            if out:
                yield from out
                out.clear()
                self._moulds.is_spoilt = True
        yield from self._assembly.finish(len(self._text))

    def _element(self, start: int) -> Generator[Record, None, int]:
        """An element of a long list begins: learns of the one before, reads those that are like it.

        Returns where what has been read ends.
        """
        assembly, moulds = self._assembly, self._moulds
        depth = self._depth
        if len(assembly.stack) <= depth or assembly.stack[depth] is not self._list:
            self._dash = ""
            return start
        self._close_to(self._list.column, start)
        if self._element_start >= 0:
            moulds.learn(self._element_start, start, assembly.out, rf"(?=[ ]{{0,{self._list.column}}}[^ \n]|\Z)")
        moulds.begin()
        yield from assembly.taken()
        end = start
        for record, following in moulds.read(start, self._list.where):
            yield record
            end = following
        self._element_start = start if end == start else -1
        return end

    def _line(self, line: re.Match[str], start: int) -> tuple[int, int] | None:
        """Reads a line; if it begins a flow collection, where that begins and ends."""
        indent, dashes, key, value, rest = line.groups()
        column = len(indent)
        if self._block >= 0:
            if column > self._block:
                self._go_on(line[0].strip())
                return None
            self._block = -1
        assembly = self._assembly
        if assembly.top.column != column or assembly.top.mark != "{" or dashes or key is None:
            if rest and not dashes and self._is_other(rest, column, start):
                return None
            column = self._place(column, dashes, start)
        end = start + line.end()
        if key is None:
            return self._item(rest, start, end) if rest else None
        if assembly.top.column != column or assembly.top.mark != "{":
            assembly.open("{", self._pending, start, column=column)
        self._pending = None
        name = _quoted(key) if key[0] in "\"'" else key.strip(" \t").removeprefix(":")
        if not dashes and len(self._plain) < PLAIN:
            self._plain[indent + key] = column, name
        return self._value(name, value or "", start, end)

    def _is_other(self, rest: str, column: int, start: int) -> bool:
        """Whether a line without key and dash is the begin of a document, or goes on with the value before it."""
        if rest.startswith(("---", "...")):
            if len(rest) == 3 or not rest[3:].strip(" \t-"):
                self._close_to(-1, start)
                self._assembly.end(self._assembly.top)
                self._pending = None
            return True
        if column > self._assembly.top.column and self._pending is None and rest[0] not in "{[":
            self._go_on(rest)
            return True
        return False

    def _place(self, column: int, dashes: str, start: int) -> int:
        """Closes what is further to the right, opens lists for dashes; the column of what stands behind them."""
        self._close_to(column, start)
        assembly = self._assembly
        top = assembly.top
        if not dashes and top.mark == "[" and top.column == column:
            assembly.close_top(start)
        at = 0
        while at < len(dashes):
            top = assembly.top
            if top.mark == "{" and top.column == column and self._pending is None:
                assembly.close_top(start)
                top = assembly.top
            if top.mark != "[" or top.column < column:
                assembly.open("[", self._pending, start, column=column)
                self._pending = None
            elif top.told and not at and top is not self._list:
                self._list, self._depth, self._dash = top, len(assembly.stack) - 1, f"{' ' * column}-"
                self._element_start = -1
            following = dashes.find("-", at + 1)
            width = (following if following > 0 else len(dashes)) - at
            at += width
            column += width
        return column

    def _close_to(self, column: int, start: int) -> None:
        assembly = self._assembly
        while assembly.top.column > column:
            assembly.close_top(start)
            self._pending = None

    def _item(self, rest: str, start: int, end: int) -> tuple[int, int] | None:
        """What a line holds that has no key: a value of a list, or of a key on a line before."""
        rest = compiled(PROPERTY).sub("", rest, count=1) if rest[0] in "&!" else rest
        if not rest:
            return None
        if rest[0] in "{[":
            return (end - len(rest), self._ends.of(end - len(rest)))
        if self._pending is not None:
            key, self._pending = self._pending, None
            return self._value(key, rest, start, end)
        if self._assembly.top.mark == "[":
            self._span(rest, end)
            self._assembly.add(value_of(rest), start)
        return None

    def _value(self, key: str, value: str, start: int, end: int) -> tuple[int, int] | None:
        if value and value[0] in "&!":
            value = compiled(PROPERTY).sub("", value, count=1)
        if not value or value[0] == "#":
            self._pending = key
            return None
        if value[0] in "{[":
            self._pending = key
            return (end - len(value), self._ends.of(end - len(value)))
        self._last = key
        self._span(value, end)
        if value[0] in "|>" and len(value.split("#")[0].strip()) < 4:
            self._block = max(self._assembly.top.column, 0)
            value = "''"
        self._assembly.put(key, value_of(value), start)
        return None

    def _span(self, value: str, end: int) -> None:
        """Notes where a value stands that goes to the end of its line."""
        length = len(value.rstrip())
        quoted = length > 1 and value[0] in "\"'" and value[length - 1] == value[0]
        if len(self._moulds.spans) > SPANS:
            self._moulds.spans.clear()
        self._moulds.spans.append((end - len(value) + quoted, end - len(value) + length - quoted))

    def _go_on(self, more: str) -> None:
        """One more line of the value before it."""
        cells = self._assembly.top.cells
        value = cells.get(self._last)
        if isinstance(value, str) and len(value) < LONGEST:
            cells[self._last] = f"{value} {more.rstrip(' ' + chr(34) + chr(39))}" if value else more.strip("\"'")

    def _flow(self, start: int, end: int) -> Iterator[Record]:
        """Reads a flow collection."""
        pending, self._pending = self._pending, None
        yield from braces.fed(self._assembly, self._text, start, end, pending)


def value_of(value: str) -> str:
    """A value as it is written on a line."""
    if value[0] in "\"'":
        return _quoted(value)
    comment = value.find(" #")
    value = (value if comment < 0 else value[:comment]).strip()
    return "" if value in NOTHING else value


def _quoted(value: str) -> str:
    quote = value[0]
    end = value.rfind(quote, 1)
    inner = value[1:] if end < 0 else value[1:end]
    if quote == "'":
        return inner.replace("''", "'")
    return braces.unescaped(inner) if "\\" in inner else inner
