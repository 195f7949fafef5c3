"""What is opened, named and closed in a text, put together to records; nothing need be closed, or opened before.

Readers of formats tell what they see: something opens, a key has a value, a value stands by itself, something closes.
A text may be a fragment, so a record also ends where a key comes again, and whatever is open at the end is closed.
Lists and objects of any length are told piece by piece and not held.
"""

from __future__ import annotations

from collections.abc import Iterator

from andon.people.tables.flattening import records
from andon.people.tables.trees import FEW, WIDE, Long, Record, Tree, column, is_row

CLOSED_BY = {"{": "}", "[": "]", "(": ")"}

MANY = 50
"""So many objects in one object are told before it is closed."""

HELD = 100_000
"""How many scalars of a list are held, to be a column beside another."""

DEPTH = 200
"""How many things may be open; what is opened inside of that many takes the place of the innermost."""

LONGEST = 300
"""How long a path may be, in characters."""

SMALL = 100_000
"""How long an object is at most, in characters, whose next sibling may be read at once."""


class Frame:
    """Something open: an object if it has `cells`, a list if it has `items` only.

    `key` is its own in what holds it, None if it has none. `column` is for readers of indented text.
    """

    __slots__ = (
        "cells",
        "column",
        "items",
        "key",
        "mapped",
        "mark",
        "offset",
        "start",
        "told",
        "trees",
        "uniform",
        "where",
    )

    def __init__(self, mark: str, key: str | None, where: str, offset: int, column: int = -1) -> None:
        self.mark = mark
        self.key = key
        self.where = where
        self.start = self.offset = offset
        self.column = column
        self.cells: dict[str, Tree] = {}
        self.items: list[Tree] = []
        self.trees = 0
        self.told = self.mapped = self.uniform = False


class Assembly:
    """All that is open, and in `out` the records that are finished.

    One that `gathers` takes a key that comes again, other than at the top, for one more element of a list: so it is
    in XML.
    """

    def __init__(self, gathers: bool = False) -> None:
        self.out: list[Record] = []
        self.top = Frame("", None, "", 0)
        self.stack = [self.top]
        self.floor = 1
        self._gathers = gathers
        self._open = dict.fromkeys(CLOSED_BY, 0)

    def taken(self) -> Iterator[Record]:
        """What is finished, once."""
        yield from self.out
        self.out.clear()

    def open(self, mark: str, key: str | None, offset: int, where: str = "", column: int = -1) -> Frame:
        """Something opens: the value of a key, or by itself; `where` names the place if it is not that of the key."""
        if len(self.stack) > DEPTH and len(self.stack) > self.floor:
            self.close_top(offset)
        above = self.top
        if not where:
            where = above.where if key is None or len(above.where) > LONGEST else f"{above.where}.{key}"
        self.top = Frame(mark, key, where, offset, column)
        self.stack.append(self.top)
        if mark in self._open:
            self._open[mark] += 1
        return self.top

    def close(self, mark: str, offset: int) -> None:
        """The innermost thing that opened with this mark closes, and all inside of it; nothing, if there is none."""
        if not self._open[mark]:
            if self.top.mark == "":  # it was opened on a line that is not here
                self.end(self.top)
            return
        while len(self.stack) > self.floor:
            found = self.top.mark == mark
            self.close_top(offset)
            if found:
                return

    def close_top(self, offset: int) -> None:
        """The innermost thing that is open closes."""
        frame = self.stack.pop()
        self.top = self.stack[-1]
        if frame.mark in self._open:
            self._open[frame.mark] -= 1
        if frame.cells:
            if frame.mapped or (frame.items and frame.trees):
                self._tell_items(frame)
            if frame.mapped:
                self.end(frame)
                return
            self.attach(frame.key, tuple(frame.cells.items()), frame.start, frame.where, offset - frame.start)
        elif frame.told:
            self.attach(frame.key, Long(frame.items), frame.start, frame.where)
        elif frame.items:
            self.attach(frame.key, frame.items, frame.start, frame.where)

    def attach(self, key: str | None, tree: Tree, start: int, where: str = "", size: int = SMALL) -> None:
        """A whole tree is the value of a key, or stands by itself in what is open."""
        frame = self.top
        if type(tree) is tuple and size < SMALL:
            frame.uniform = True
        if key is not None and frame.mark == "" and type(tree) is list and any(type(each) is tuple for each in tree):
            self._tell(tree, where, start)
            tree = Long(tree)
        if key is not None:
            self.put(key, tree, start)
        elif frame.mark == "" or frame.cells:
            self._tell(tree, where or frame.where, start)
        else:
            self.add(tree, start, where)

    def put(self, key: str, value: Tree, offset: int) -> None:
        """A key of the innermost open thing has a value."""
        frame = self.top
        cells = frame.cells
        if key in cells:
            if self._gathers and frame.mark:
                self._gather(frame, key, value, offset)
                return
            self.end(frame)
            cells = frame.cells
        elif len(cells) >= WIDE:
            self.end(frame)
            cells = frame.cells
        if not cells:
            frame.offset = offset
        cells[key] = value
        if type(value) is tuple:
            frame.trees += 1
            if frame.trees > MANY:
                frame.mapped = True
                self.end(frame)

    def add(self, value: Tree, offset: int, where: str = "") -> None:
        """A value stands by itself in the innermost open thing."""
        frame = self.top
        if frame.told:
            self._tell_one(frame, value, where or frame.where, offset)
            return
        frame.items.append(value)
        if type(value) is tuple or isinstance(value, list):
            frame.trees += 1
            if len(frame.items) > FEW:
                self._tell_items(frame)
        elif len(frame.items) > HELD:
            self._tell_items(frame)

    def end(self, frame: Frame) -> None:
        """The record that an open thing holds is finished."""
        cells = frame.cells
        if cells:
            frame.cells = {}
            frame.trees = 0
            self.out.extend(records(tuple(cells.items()), frame.where, frame.offset, frame.mapped))

    def finish(self, offset: int) -> Iterator[Record]:
        """The text ends: whatever is open closes."""
        self.floor = 1
        while len(self.stack) > 1:
            self.close_top(offset)
        self.end(self.top)
        return self.taken()

    def _gather(self, frame: Frame, key: str, value: Tree, offset: int) -> None:
        """One more element of a key's list."""
        known = frame.cells[key]
        where = f"{frame.where}.{key}"
        if type(known) is Long:
            self._tell_element(key, value, where, offset)
        elif type(known) is _Several:
            known.append(value)
            if len(known) > FEW:
                for element in known:
                    self._tell_element(key, element, where, frame.start)
                frame.cells[key] = Long(known[:1])
        else:
            frame.cells[key] = _Several((known, value))

    def _tell_items(self, frame: Frame) -> None:
        items, frame.items = frame.items, frame.items[:1]
        frame.told = True
        for item in items:
            self._tell_one(frame, item, frame.where, frame.start)

    def _tell_one(self, frame: Frame, value: Tree, where: str, offset: int) -> None:
        self._tell_element(frame.key or "", value, where, offset)

    def _tell_element(self, key: str, value: Tree, where: str, offset: int) -> None:
        if type(value) is tuple or isinstance(value, list):
            self.out.extend(records(value, where, offset))
        else:
            self.out.extend(column(key, (value,), where, offset))

    def _tell(self, tree: Tree, where: str, offset: int) -> None:
        """A tree that nothing holds."""
        if type(tree) is list and len(tree) > 2 * FEW and is_row(tree):
            self.out.extend(column("", tree, where, offset))
        elif type(tree) is not Long:
            self.out.extend(records(tree, where, offset))


class _Several(list["Tree"]):
    """The elements of a list that has no brackets."""
