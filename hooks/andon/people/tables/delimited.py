"""CSV and its like: cells with a comma, tab, semicolon, pipe or another character between them.

A text is looked at in windows of some lines. For each character that may be the delimiter, the rows of a window are
read; a table begins where as many cells come again and again. In a file that is one by its name nothing more is asked;
elsewhere a column must hold the same kind of value in most rows, and nothing may look like code. From there on, rows
are read until others follow that do not fit.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from andon.people.tables import headings, ruled
from andon.people.tables.lines import Numbers, after, lines
from andon.people.tables.model import Row, Table
from andon.people.tables.separated import fits, fitted, records
from andon.rules.people.compiled import compiled

UNLIKELY = "^~\x01\x1f:"
DELIMITERS = ",\t;|" + UNLIKELY
"""What may stand between cells; the unlikely ones do in files that may well be tables by their name only."""

NAMED = (".csv", ".tsv", ".tab", ".psv", ".dsv", ".ssv")
"""Endings of files that are tables by name."""

LOOSE = (".txt", ".dat", ".data", ".out", ".export", ".exp", ".bak", ".list", ".lst", ".dump", ".asc", ".prn", ".old")
"""Endings of files that may well be tables."""

OTHERS = (".json", ".jsonl", ".ndjson", ".geojson", ".xml", ".html", ".htm", ".yaml", ".yml", ".sql", ".vcf", ".ldif")
"""Endings of files that other readers know better."""

WINDOW = 64
"""How many lines, not counting blank ones, are looked at for the beginning of a table."""

OVERLAP = 4
"""How many lines of a window are looked at again with the next one."""

LONGEST = 64 * 1024
"""How long a line is, at most, at which a table is taken to begin."""

GAP = 20
CLOSE = 4
"""How many rows in a row that do not fit end a table, in a file that may be one by its name, and in another."""

ABOVE = 3
"""How many rows, with its header, a table has at least above another in one window."""

SIBLINGS = 3
"""How many rows that do not fit, all of one other width, end it too: they are a table of their own."""

SAMPLE = 24
"""How many rows tell whether they are a table."""

TABLES = 200
"""How many tables a text has, at most."""

CODE = r"[{}<>;=`\[\]]"
CALL = r"[^\W\d]\w{0,30}\("
STATEMENT = r"\s*(?:#\w|(?:import|from|using|package)\b)"
"""What code has and the rows of a table seldom do."""

IS_NAMED, IS_LOOSE, IS_OTHER = 2, 1, 0


class Form(NamedTuple):
    """How the rows of a table are written, and which of their cells are its columns (the rest are empty borders).

    If it is `exact`, its rows are all of one width.
    """

    delimiter: str
    escape: str
    width: int
    columns: slice
    exact: bool


class _Line(NamedTuple):
    at: int
    text: str


class _Candidate(NamedTuple):
    """A table that may begin in a window: its rows there, each with the index of its first line, from the first on."""

    score: float
    form: Form
    rows: list[tuple[int, list[str]]]


def may_hold(text: str, path: str) -> bool:
    """Whether a text is worth looking at for rows with delimiters."""
    name = path.lower()
    if name.endswith(NAMED):
        return True
    if name.endswith(OTHERS) or text[:200].lstrip("\ufeff \t\n")[:1] in ("{", "[", "<"):
        return False
    return text.count("\n") >= 2 and (_kind(path) == IS_LOOSE or any(text.count(d) >= 3 for d in ",\t;|"))


def tables(text: str, path: str) -> Iterator[Table]:
    """The tables of a text whose cells stand between delimiters, or that have one column of like values."""
    kind = _kind(path)
    delimiters = DELIMITERS.replace("|", "") if "|" in text and ruled.may_hold(text, path) else DELIMITERS
    numbers = Numbers(text)
    at = int(text.startswith("\ufeff"))
    count = 0
    while at < len(text) and count < TABLES:
        window, end = _window(text, at)
        if len(window) < 2:
            return
        told = compiled(r'"?sep=(.)"?\s*').fullmatch(window[0].text) if kind != IS_OTHER else None
        window = window[1:] if told else window
        candidate = _first(window, told[1] if told else delimiters, kind)
        if candidate:
            found = _Found(text, window, candidate)
            yield Table(found.name, found.header, found.rows, numbers.of(found.start))
            at = found.end()
            count += 1
        else:
            at = end if end == len(text) else window[-OVERLAP].at


class _Found:
    """A table that was found: where its rows begin and, once they have been read, end."""

    def __init__(self, text: str, window: Sequence[_Line], candidate: _Candidate) -> None:
        self._text = text
        self._form = form = candidate.form
        self._nulls = "\\N" in text
        rows = [row for _, row in candidate.rows]
        first = _header_of(rows[0], rows[1:], form.width)
        headed = headings.is_header(first[form.columns], [fitted(row, form.width)[form.columns] for row in rows[1:41]])
        self.start = window[candidate.rows[1 if headed else 0][0]].at
        self.header = tuple(_name(cell) for cell in first[form.columns]) if headed else ("",) * len(first[form.columns])
        self.name = {"\t": "TSV", ",": "CSV"}.get(form.delimiter, f"CSV with {form.delimiter!r}")
        self._end: int | None = None

    def rows(self) -> Iterator[Row]:
        """All rows, padded or cut where they are ragged."""
        _, _, width, columns, exact = form = self._form
        whole = columns == slice(0, width) and not self._nulls
        first, misfits, widths = 0, 0, set[int]()
        for line, row in records(lines(self._text, self.start), form.delimiter, form.escape, width):
            count = len(row)
            if count == width or (not exact and fits(count, width)):
                misfits = 0
                if whole and count == width:
                    yield tuple(row)
                else:
                    yield tuple("" if cell == "\\N" else cell.strip() for cell in fitted(row, width)[columns])
                continue
            if misfits == 0:
                first = line
                widths.clear()
            misfits += 1
            widths.add(count)
            if misfits == (CLOSE if exact else GAP) or (misfits == SIBLINGS and len(widths) == 1 and count > 1):
                self._end = after(self._text, self.start, first)
                return
        self._end = len(self._text)

    def end(self) -> int:
        """Where the table ends."""
        if self._end is None:
            for _ in self.rows():
                pass
        assert self._end is not None
        return max(self._end, self.start + 1)


def _kind(path: str) -> int:
    """How much a file's name says for a table."""
    name = path.lower().rpartition("/")[2]
    if name.endswith(NAMED):
        return IS_NAMED
    return IS_LOOSE if name.endswith(LOOSE) or "." not in name else IS_OTHER


def _window(text: str, at: int) -> tuple[list[_Line], int]:
    """The next lines that are not blank, and where they end."""
    window: list[_Line] = []
    for line in lines(text, at):
        if len(line) <= LONGEST and not line.isspace():
            window.append(_Line(at, line))
        at += len(line)
        if len(window) == WINDOW:
            break
    return window, at


def _first(window: Sequence[_Line], delimiters: str, kind: int) -> _Candidate | None:
    """The table that explains most of a window, or one of another width above it."""
    candidate = _best(window, delimiters, kind)
    if candidate and candidate.rows[0][0] >= ABOVE:
        above = _best(window[: candidate.rows[0][0]], delimiters, kind)
        if above and len(above.rows) >= ABOVE and not fits(candidate.form.width, above.form.width):
            return above
    return candidate


def _best(window: Sequence[_Line], delimiters: str, kind: int) -> _Candidate | None:
    """The table that explains most of a window."""
    texts = [line.text for line in window]
    if kind == IS_OTHER:
        border = "|" if "|" not in delimiters else "\0"
        texts = ["\0\n" if _has_code(line) or line.startswith(border) else line for line in texts]
        delimiters = delimiters.rstrip(UNLIKELY)
    best: _Candidate | None = None
    least = 3 if kind == IS_OTHER else 2
    for delimiter in delimiters:
        if sum([delimiter in line for line in texts]) >= least:
            candidate = _with(texts, delimiter, kind)
            if candidate and (best is None or candidate.score > best.score):
                best = candidate
    if best is None and kind != IS_OTHER:
        best = _single(texts)
    return best


def _with(texts: Sequence[str], delimiter: str, kind: int) -> _Candidate | None:
    """A table with a certain delimiter."""
    if delimiter == ":" and sum(": " in line or "://" in line for line in texts) > len(texts) / 4:
        return None
    whole = "".join(texts)
    escape = "\\" if '\\"' in whole and '""' not in whole.replace('""' + delimiter, "") else ""
    rows = list(records(iter(texts), delimiter, escape))
    widths = Counter(len(row) for _, row in rows if len(row) > 1)
    for width, count in widths.most_common(3):
        start = _start(rows, width) if count > 2 or kind != IS_OTHER else -1
        if start >= 0:
            block = _block(rows, start, width)
            cells = [fitted(row, width) for _, row in block]
            if len(block) >= 2 and _is_plausible(cells, block, width, kind, delimiter):
                score = len(block) * float(width) ** 0.5 * (0.5 if delimiter in ":~^" else 1)
                return _Candidate(
                    score, Form(delimiter, escape, width, _columns(cells, delimiter), kind == IS_OTHER), block
                )
    return None


def _start(rows: Sequence[tuple[int, list[str]]], width: int) -> int:
    """The index of the row with which a table of a certain width begins, < 0 if there is none."""
    exact = (index for index, (_, row) in enumerate(rows) if len(row) == width)
    at = next((index for index in exact if _is_repeated(rows[index + 1 : index + 4], width)), -1)
    if at < 0:
        return -1
    # A header may lack the name of a column, or have a delimiter too many.
    at -= at > 0 and abs(len(rows[at - 1][1]) - width) == 1 and width > 2
    while at + 2 < len(rows) and _is_above(rows[at][1], rows[at + 1][1], width):
        at += 1
    return at


def _is_repeated(following: Sequence[tuple[int, list[str]]], width: int) -> bool:
    """Whether most of the rows that follow one are as wide."""
    return bool(following) and 3 * sum(fits(len(row), width) for _, row in following) >= 2 * len(following)


def _is_above(row: Sequence[str], following: Sequence[str], width: int) -> bool:
    """Whether a row is a title or a comment above a table, padded with delimiters or by accident as wide."""
    if not fits(len(row), width) or (row[0].startswith("#") and following[0].startswith("#")):
        return True
    return width > 2 and sum(map(bool, row)) <= 1 < max(width - 1, sum(map(bool, following)))


def _block(rows: Sequence[tuple[int, list[str]]], start: int, width: int) -> list[tuple[int, list[str]]]:
    """The rows that fit, from one on, up to others that go on too long."""
    block: list[tuple[int, list[str]]] = []
    misfits = 0
    for each in rows[start:]:
        if fits(len(each[1]), width):
            block.append(each)
            misfits = 0
        elif (misfits := misfits + 1) == SIBLINGS:
            break
    return block


def _is_plausible(
    cells: Sequence[list[str]], block: Sequence[tuple[int, list[str]]], width: int, kind: int, delimiter: str
) -> bool:
    """Whether rows of one width are a table, and not prose or code."""
    filled = sum(sum(not cell.isspace() and cell != "" for cell in row) > 1 for row in cells)
    if kind == IS_NAMED and delimiter != ":":
        return filled > 0
    if 4 * filled < 3 * len(cells):
        return False
    exact = sum(len(row) == width for _, row in block)
    if kind == IS_OTHER and (len(cells) < 3 or exact < 0.9 * len(cells)):
        return False
    sample = cells[:SAMPLE]
    if sum(any(map(_is_code, row)) for row in sample) > len(sample) * (0.05 if kind == IS_OTHER else 0.25):
        return False
    if kind != IS_OTHER and delimiter != ":" and width > 2 and exact == len(cells) >= 5:
        return True
    return any(_is_typed([row[at] for row in sample[1:]], len(sample) - 1) for at in range(width))


def _is_typed(cells: Sequence[str], rows: int) -> bool:
    most, share = headings.usual(cells)
    return most in headings.TYPED and share >= 0.7 and 2 * sum(map(bool, cells)) >= rows


def _is_code(cell: str) -> bool:
    return cell.count("(") != cell.count(")") or _has_code(cell)


def _has_code(text: str) -> bool:
    return bool(
        compiled(CODE).search(text) or ("(" in text and compiled(CALL).search(text)) or compiled(STATEMENT).match(text)
    )


def _columns(cells: Sequence[Sequence[str]], delimiter: str) -> slice:
    """The columns without borders: a pipe at the beginning and the end of each line stands between nothing."""
    width = len(cells[0])
    if delimiter != "|" or width < 3:
        return slice(0, width)
    first, last = (all(not row[at].strip() for row in cells) for at in (0, width - 1))
    return slice(int(first), width - last)


def _single(texts: Sequence[str]) -> _Candidate | None:
    """A list of like values, one a line: addresses, numbers, codes."""
    rows = [(at, row) for at, row in records(iter(texts), ",") if len(row) == 1]
    values = [row[0] for _, row in rows[1:]]
    if len(rows) < 3 or 4 * len(rows) < 3 * len(texts) or max(map(len, values)) > 200:
        return None
    most, share = headings.usual(values)
    if most not in (headings.ADDRESS, headings.NUMBER, headings.CODE) or share < 0.8:
        return None
    return _Candidate(len(rows), Form(",", "", 1, slice(0, 1), False), rows)


def _header_of(row: list[str], below: Sequence[list[str]], width: int) -> list[str]:
    """The first row as wide as the others: where rows have names of their own, theirs has none (R writes so)."""
    if len(row) == width - 1 and any(len(each) == width and each[-1].strip() for each in below):
        return ["", *row]
    return fitted(row, width)


def _name(cell: str) -> str:
    return cell.strip().lstrip("#\ufeff").strip()
