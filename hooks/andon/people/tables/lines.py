"""The lines of a text, one by one, without holding them all."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO
from itertools import chain

FIRST = 4 * 1024
MOST = 256 * 1024
"""How many characters are cut into lines at once: few at first, since often no more than some lines are wanted."""


def lines(text: str, at: int = 0, end: int | None = None) -> Iterator[str]:
    r"""The lines from one offset to another, with their ends. Only `\n` ends a line."""
    blocks = _blocks(text, at, len(text) if end is None else end)
    return chain.from_iterable(StringIO(block, newline="\n") for block in blocks)


def after(text: str, at: int, count: int) -> int:
    """The offset that lies so many lines after another, which begins a line."""
    while count > 0 and at < len(text):
        end = min(at + MOST, len(text))
        within = text.count("\n", at, end)
        if within >= count:
            for _ in range(count):
                at = text.find("\n", at) + 1
            return at
        count -= within
        at = end
    return at


def number(text: str, at: int) -> int:
    """The 1-based number of the line around an offset."""
    return text.count("\n", 0, at) + 1


class Numbers:
    """The same for offsets that never decrease, so that many of them cost one pass."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line = 1

    def of(self, at: int) -> int:
        """The 1-based number of the line around an offset."""
        self._line += self._text.count("\n", self._at, at)
        self._at = at
        return self._line


def _blocks(text: str, at: int, last: int) -> Iterator[str]:
    size = FIRST
    while at < last:
        end = min(at + size, last)
        if end < last:
            end = text.rfind("\n", at, end) + 1 or text.find("\n", end, last) + 1 or last
        yield text[at:end]
        at, size = end, min(2 * size, MOST)
