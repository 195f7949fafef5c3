"""Bounded views of the text around a finding: a line may be as long as its file, and a filter must not read it all."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from andon.model import Text

REACH = 4096  # characters that a filter sees before and after a value on its line


def line_number(text: Text, offset: int) -> int:
    """Which line an offset is on, counted from 0."""
    return max(bisect_right(text.line_starts, offset) - 1, 0)


def line_bounds(text: Text, number: int) -> tuple[int, int]:
    """Where a line begins and ends (its line end excluded), without reading it."""
    starts = text.line_starts
    return starts[number], starts[number + 1] - 1 if number + 1 < len(starts) else len(text.shadow)


def before(text: Text, offset: int, reach: int = REACH) -> str:
    """What stands before an offset on its line."""
    start, _ = line_bounds(text, line_number(text, offset))
    return text.characters[max(start, offset - reach) : offset]


def after(text: Text, offset: int, reach: int = REACH) -> str:
    """What stands from an offset on, up to the end of its line."""
    _, end = line_bounds(text, line_number(text, offset))
    return text.characters[offset : min(end, offset + reach)]


def line_head(text: Text, number: int, reach: int = REACH) -> str:
    """The beginning of a line."""
    start, end = line_bounds(text, number)
    return text.characters[start : min(end, start + reach)]


def line_tail(text: Text, number: int, reach: int = REACH) -> str:
    """The end of a line."""
    start, end = line_bounds(text, number)
    return text.characters[max(start, end - reach) : end]
