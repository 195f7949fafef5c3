"""Lines of at most 78 columns, since prek indents what a hook says by two. A word is never broken, nor a path."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

WIDTH = 78
INDENT = " " * 9
GAP = 3

Row = tuple[str, str, str]  # label, what to do, a remark


def flow(parts: Iterable[str]) -> Iterator[str]:
    """Parts on one line as long as they fit, the rest below, indented. The first is never broken."""
    head, *rest = (part for part in parts if part)
    line = head
    for part in rest:
        pieces = [part] if len(part) <= WIDTH - len(INDENT) else part.split(" ")
        for piece in pieces:
            if len(line) + 1 + len(piece) <= WIDTH:
                line = f"{line} {piece}"
            else:
                yield line
                line = INDENT + piece
    yield line


def table(rows: Sequence[Row]) -> Iterator[str]:
    """Rows of label, deed and remark; the remarks in one column if all of them fit, else each where it fits."""
    column = max(len(deed) for _, deed, _ in rows)
    fits = all(len(INDENT) + column + GAP + len(remark) <= WIDTH for _, _, remark in rows)
    for label, deed, remark in rows:
        line = f"  {label:<7}{deed}"
        if not remark:
            yield line
        elif fits:
            yield f"{line:<{len(INDENT) + column + GAP}}{remark}"
        elif len(line) + GAP + len(remark) <= WIDTH:
            yield line + " " * GAP + remark
        else:
            yield line
            yield INDENT + remark


def wrapped(text: str) -> list[str]:
    from textwrap import wrap

    return wrap(text, WIDTH, break_long_words=False, break_on_hyphens=False)
