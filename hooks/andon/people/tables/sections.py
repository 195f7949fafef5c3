"""TOML, INI files and properties: keys and values on lines, under headings in brackets or with paths for names."""

from __future__ import annotations

from collections.abc import Iterator

from andon.people.tables import braces
from andon.people.tables.assembly import Assembly
from andon.people.tables.trees import Record
from andon.rules.people.compiled import compiled

LINE = (
    r"(?m)^[ \t]*(?:(\[\[?)[ \t]*([^\]\n]{1,300})\]\]?"
    r"""|("[^"\n]*"|[^\s=:#;!\[\]{}"][^=:\n]{0,300})[=:][ \t]*([^\n]*))"""
)
"""A heading, or a key and its value."""

STEP = r"[^.\[\]]+"
"""A part of a key that is a path: `users[0].name`, `users.0.name`."""


def records(text: str) -> Iterator[Record]:
    """The records of a text."""
    return _Reader(text).read()


class _Reader:
    """The lines of one text.

    `list` is the path of the list whose element is read, `within` that of an object inside of it; `parent` is what the
    last key stood in, if it was a path.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._assembly = Assembly()
        self._ends = braces.Ends(text)
        self._list = ""
        self._within = ""
        self._parent = ""

    def read(self) -> Iterator[Record]:
        """All records."""
        assembly, text = self._assembly, self._text
        done = 0
        for line in compiled(LINE).finditer(text):
            if line.start() < done:
                continue
            brackets, heading, key, value = line.groups()
            if brackets:
                self._heading(heading.strip(" \t\"'"), len(brackets) > 1, line.start())
            elif value[:1] in ("{", "["):
                done = self._ends.of(line.start(4))
                yield from braces.fed(assembly, text, line.start(4), done, self._key(key, line.start()))
            elif value[:3] in ('"""', "'''"):
                done = max(text.find(value[:3], line.start(4) + 3), line.end())
                assembly.put(self._key(key, line.start()), text[line.start(4) + 3 : done].strip(), line.start())
            else:
                assembly.put(self._key(key, line.start()), value_of(value), line.start())
            yield from assembly.taken()
        yield from assembly.finish(len(text))

    def _heading(self, path: str, is_element: bool, start: int) -> None:
        """A heading begins: of a list's element, of an object in it, or of an object among others."""
        if not is_element and self._list and path.startswith(f"{self._list}."):
            self._within = f"{path[len(self._list) + 1 :]}."
            return
        self._list, self._within, self._parent = path if is_element else "", "", ""
        self._begin(path, is_element, start)

    def _begin(self, path: str, is_element: bool, start: int) -> None:
        assembly = self._assembly
        while len(assembly.stack) > 1:
            assembly.close_top(start)
        if is_element:
            assembly.open("{", None, start, f".{path}")
            return
        above, _, name = path.rpartition(".")
        assembly.open("{", None, start, f".{above}.*")
        if not name.isdecimal():
            assembly.put("", name, start)

    def _key(self, key: str, start: int) -> str:
        """The name of a key; the path before it, if there is one and it is another one, begins a record."""
        key = key.strip(" \t\"'")
        if ("." in key or "[" in key) and not self._list:
            *parents, key = compiled(STEP).findall(key) or [key]
            parent = ".".join(parents)
            if parent != self._parent:
                self._parent = parent
                self._begin(parent, False, start)
        return self._within + key


def value_of(value: str) -> str:
    """A value as it is written on a line."""
    value = value.strip()
    if value[:1] in ('"', "'"):
        end = value.find(value[0], 1)
        while end > 0 and value[end - 1] == "\\" and value[0] == '"':
            end = value.find('"', end + 1)
        inner = value[1:end] if end > 0 else value[1:]
        return braces.unescaped(inner) if "\\" in inner and value[0] == '"' else inner
    for comment in (" #", " ;", "\t#", "\t;"):
        at = value.find(comment)
        if at >= 0:
            value = value[:at]
    return value.strip()
