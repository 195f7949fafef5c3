"""Whether the first row of a table names its columns, told by how its cells differ from those below.

No list of words helps here: a name stands over numbers, addresses or codes, looks unlike the values of its column and
does not come again among them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from andon.rules.people.compiled import compiled

BLANK, ADDRESS, NUMBER, CODE, PLACE, WORDS = " ", "@", "9", "x", "a", "t"
"""The shapes of a cell: nothing; with an e-mail address; digits and what stands between them; one token of letters and
digits; several words of which some have digits; words."""

TYPED = frozenset((ADDRESS, NUMBER, CODE, PLACE))
"""Shapes that prose seldom repeats."""

NOTHING = frozenset(("", "null", "\\n", "none", "nil", "nan", "n/a", "(null)", "<null>", "-"))
"""How a cell without a value is written, in lower case."""

LONGEST = 80
"""How long the name of a column is, at most; questions of a survey are longer, and never over typed columns alone."""


def shape(cell: str) -> str:
    """The shape of a cell."""
    cell = cell.strip()[:1000]
    if cell.lower() in NOTHING:
        return BLANK
    if "@" in cell and compiled(r"[^\s@]@[^\s@.]+\.[^\s@]").search(cell):
        return ADDRESS
    if not compiled(r"\d").search(cell):
        return WORDS
    if not compiled(r"[^\W\d_]").search(cell):
        return NUMBER
    return PLACE if " " in cell or "\u3000" in cell else CODE


def is_header(first: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether a row is the header of the rows below it, all of one width.

    Where nothing tells (words over words of the same kind), it is one, if no cell of it is empty or comes twice.
    """
    if any(shape(cell) == ADDRESS for cell in first) or not rows:
        return False
    votes = [_vote(cell, [row[at] for row in rows]) for at, cell in enumerate(first)]
    balance = sum(votes)
    if balance or any(votes):
        return balance > 0
    names = [cell.strip().lower() for cell in first]
    return all(names) and len(set(names)) == len(names)


def usual(cells: Sequence[str]) -> tuple[str, float]:
    """The shape that most cells of a column have, and how many of those that hold something, from 0 to 1."""
    shapes = Counter(found for cell in cells if (found := shape(cell)) != BLANK)
    if not shapes:
        return BLANK, 0.0
    most, count = shapes.most_common(1)[0]
    return most, count / sum(shapes.values())


def _vote(cell: str, below: Sequence[str]) -> int:
    """How much a cell speaks for being a name (> 0), or for being a value like those below it (< 0)."""
    own = shape(cell)
    most, share = usual(below)
    if BLANK in (own, most) or len(cell) > LONGEST:
        return 0
    if own == NUMBER:
        return -2 if most == NUMBER else -1
    if share >= 0.7 and most in (ADDRESS, NUMBER):
        return 2
    if share >= 0.7 and most in (CODE, PLACE):
        return 1 if own == WORDS else -1 if own == most and _form(cell) in map(_form, below) else 0
    return _vote_of_words(cell.strip(), [each.strip() for each in below if each.strip()])


def _vote_of_words(cell: str, below: Sequence[str]) -> int:
    """The same, of words over words: a value often comes again, a name is often written in another style."""
    if cell in below:
        return -2
    styles = Counter(map(_style, below))
    if _style(cell) not in styles and max(styles.values()) >= 0.8 * len(below):
        return 1
    if len(below) >= 3 and " " not in cell and all(" " in each or "\u3000" in each for each in below):
        return 1
    return 0


def _form(cell: str) -> str:
    """What of a cell is letters, digits or neither, runs of each as one: `TC-001` is `a-0`."""
    return compiled(r"[^\W\d_]+").sub("a", compiled(r"\d+").sub("0", cell.strip()[:100]))


def _style(cell: str) -> str:
    if compiled(r"[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+|[a-z]+(?:[A-Z][a-z0-9]*)+").fullmatch(cell[:100]):
        return "identifier"
    return "lower" if cell.islower() else "upper" if cell.isupper() else "mixed" if cell.lower() != cell else "none"
