"""XML and property lists: an element is an object, whose attributes and elements are keys.

A key that comes again is a list. Tags are read one by one, and none need be closed, or opened before. An element whose
name says nothing is known by an attribute (`<field name="email">`), in a property list by the `<key>` before it.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from typing import cast

from andon.people.tables.assembly import Assembly
from andon.people.tables.entities import decoded
from andon.people.tables.moulds import SPANS, Moulds
from andon.people.tables.trees import Long, Record, Tree
from andon.rules.people.compiled import compiled

TAG = r"<(/)?([^\W\d][\w:.\-]*)([ \t\n][^<>]*|/)?>([^<]*)(?:(</)\2[ \t\n]*>)?"
"""A tag, the text behind it, and the end of the element if that is all it holds."""

ATTRIBUTE = r"""([^\s=<>"'/]+)[ \t\n]*=[ \t\n]*(?:"([^"]*)"|'([^']*)')"""

NAMING = ("name", "key", "field", "column", "id")
"""Attributes that name what an element holds; the first that it has counts."""

NAMED = frozenset(
    (
        *("field", "str", "int", "long", "date", "bool", "float", "double", "arr", "column", "property", "attribute"),
        *("value", "entry", "data", "item", "string", "param", "attr", "col"),
    )
)
"""Elements that are known by such an attribute."""

BARE = r"([^<>&\n]*)"
QUOTED = {'"': r'([^"<>&\n]*)', "'": r"([^'<>&\n]*)"}
"""Text and values of attributes without entities, for moulds."""

NEAR = 20
"""So many open elements are looked through for the one that a tag closes."""


def records(text: str) -> Iterator[Record]:
    """The records of a text, in which there are no CDATA sections."""
    return _Reader(text).read()


class _Reader:
    """The tags of one text.

    `key` is what the last `<key>` of a property list held. `element_end` is where the last element of a long list
    ended, -1 if there has been none.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._assembly = Assembly(gathers=True)
        self._is_plist = "<plist" in text or "<dict>" in text
        self._key: str | None = None
        self._moulds = Moulds(text, BARE, "<", quoted=QUOTED, strips=True)
        self._element_end, self._element_of = -1, self._assembly.top

    def read(self) -> Iterator[Record]:
        """All records."""
        assembly, out, spans = self._assembly, self._assembly.out, self._moulds.spans
        at = 0
        while at >= 0:
            start, at = at, -1
            for tag in compiled(TAG).finditer(self._text, start):
                closing, name, attributes, content, closed = tag.groups()
                key = ""
                if closing:
                    key = self._end(name, tag.start())
                elif closed and not attributes and not self._is_plist:
                    spans.append(tag.span(4))
                    assembly.put(name.rpartition(":")[2], decoded(content), tag.start())
                else:
                    key = self._begin(name, attributes or "", content, bool(closed), tag)
                if key and type(assembly.top.cells.get(key)) is Long:
                    at = yield from self._element(key, tag.end())
                    break
                if out:
                    yield from out
                    out.clear()
                    self._moulds.is_spoilt = True
                if len(spans) > SPANS:
                    spans.clear()
        yield from assembly.finish(len(self._text))

    def _begin(self, name: str, attributes: str, content: str, closed: bool, tag: re.Match[str]) -> str:
        """An element begins that has attributes, elements, or a key before it; its key, if it ends as well."""
        assembly, start = self._assembly, tag.start()
        if self._is_plist and name == "key" and closed:
            self._key = decoded(content)
            return ""
        pairs = self._attributes(attributes, tag.start(3))
        key = self._named(name, pairs)
        text = decoded(content)
        if not (closed or attributes.endswith("/")):
            assembly.open(name, key, start)
            for each, value in (*pairs.items(), *((("", text),) if text else ())):
                assembly.put(each, value, start)
            return ""
        if closed:
            self._moulds.spans.append(tag.span(4))
        if not pairs or (key != name and closed):
            if closed or self._is_plist:
                assembly.put(key, text if closed else name, start)
            return ""
        if "value" in pairs and key not in (name, pairs["value"]):
            assembly.put(key, pairs["value"], start)
            return ""
        if closed:
            pairs[""] = text
        assembly.attach(key, cast(Tree, tuple(pairs.items())), start)
        return key

    def _named(self, name: str, pairs: dict[str, str]) -> str:
        """What an element is known by: the key before it, an attribute, or its own name."""
        if self._key is not None:
            key, self._key = self._key, None
            return key
        name = name.rpartition(":")[2]
        if pairs and name.lower() in NAMED:
            return next((pairs[each] for each in NAMING if pairs.get(each)), name)
        return name

    def _attributes(self, text: str, start: int) -> dict[str, str]:
        found: dict[str, str] = {}
        if text:
            for attribute in compiled(ATTRIBUTE).finditer(text):
                begin, end = attribute.span(attribute.lastindex or 1)
                self._moulds.spans.append((start + begin, start + end))
                found[attribute[1].rpartition(":")[2]] = decoded(text[begin:end])
        return found

    def _end(self, name: str, start: int) -> str:
        """An element ends, and all inside of it; its key, '' if none was open."""
        assembly = self._assembly
        if not any(frame.mark == name for frame in assembly.stack[-NEAR:]):
            if len(assembly.stack) == 1:  # it was opened on a line that is not here
                assembly.end(assembly.top)
            return ""
        while assembly.top.mark != name:
            assembly.close_top(start)
        key = assembly.top.key
        assembly.close_top(start)
        return key or ""

    def _element(self, key: str, end: int) -> Generator[Record, None, int]:
        """An element of a long list has ended: learns of it, reads those that are like it; returns where that ends."""
        assembly, moulds = self._assembly, self._moulds
        if self._element_end >= 0 and self._element_of is assembly.top:
            moulds.learn(self._element_end, end, assembly.out)
        yield from assembly.taken()
        for record, following in moulds.read(end, f"{assembly.top.where}.{key}"):
            yield record
            end = following
        self._element_end, self._element_of = end, assembly.top
        moulds.begin()
        return end
