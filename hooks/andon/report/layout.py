"""Lines of at most 78 columns, since prek indents what a hook says by two. A word is never broken, nor a path."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

WIDTH = 78
INDENT = " " * 9
SENTENCE = "andon: "  # how a text begins that goes on below without an indent
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


def narrowed(lines: Iterable[str], width: int) -> Iterator[str]:
    """Lines of other functions here, with what is beyond a width moved below; what went on below goes on from there."""
    indent = rest = ""
    for line in lines:
        if rest and _goes_on(line, indent):
            line = f"{indent}{rest} {line.strip()}"  # noqa: PLW2901 (the line as it is now)
        else:
            if rest:
                yield indent + rest
            indent = "" if line.startswith(SENTENCE) else INDENT
        rest = ""
        while len(line) > width and (cut := _cut(line, width)):
            yield line[:cut].rstrip()
            rest = line[cut:].lstrip()
            line = indent + rest  # noqa: PLW2901 (what is left of it)
        if not rest:
            yield line
    if rest:
        yield indent + rest


def _goes_on(line: str, indent: str) -> bool:
    """Whether a line goes on with the one above, which was a sentence or something else."""
    return line.startswith(INDENT) if indent else bool(line) and not line.startswith((" ", SENTENCE))


def _cut(line: str, width: int) -> int:
    """Where a line is to be cut: before a remark, or at the last space; 0 if nowhere."""
    gap = line.rfind(" " * GAP, len(INDENT), width + GAP)
    start = len(line) - len(line.lstrip())
    return gap if gap > 0 else max(line.rfind(" ", start, width + 1), 0)


def wrapped(text: str) -> list[str]:
    from textwrap import wrap

    return wrap(text, WIDTH, break_long_words=False, break_on_hyphens=False)
