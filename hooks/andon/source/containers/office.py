"""Documents of office programs: their XML as the text that a reader sees.

A word processor cuts what is written into runs at every change of format and every correction, and a spreadsheet keeps
the text of its cells elsewhere. So paragraphs become lines with their runs joined, and rows become lines with a tab
between cells, each at the place of its column. A line of a sheet has the row's number, as long as no cell before it
holds a line end; such a cell stands in quotes, as in files of values that tabs separate.

expat reads the XML, piece by piece. A document type, in which entities could be declared, is refused: no office program
writes one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal
from xml.parsers.expat import ExpatError, ParserCreate

from andon.source.containers.limits import MB, MEMBER, STEP, WHOLE, Unreadable

View = Literal["", "paragraphs", "flat", "sheet"]

STRINGS = "xl/sharedStrings.xml"

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384
"""The last row and column that a sheet can have."""

PARAGRAPHS = (
    r"word/(?:document|header|footer|footnotes|endnotes|comments|glossary/document)\w*\.xml"
    r"|ppt/(?:slides|notesSlides|comments|slideMasters|slideLayouts|diagrams)/\w+\.xml"
    r"|xl/(?:comments\w*|threadedComments/\w+|drawings/\w+)\.xml"
)
"""The members of OOXML in which text stands in runs."""

TEXT = {"t", "instrText", "delText", "delInstrText", "text"}
"""The elements of OOXML that hold text; `text` is that of comments in slides and sheets."""

LINE_ENDS = {"p", "br", "cr", "line-break", "h", "table-row", "tr", "comment", "cm"}
TABLE_ROWS = {"table-row", "tr"}
TABLE_CELLS = {"table-cell", "covered-table-cell", "tc"}

CELL = ("v", "f", "t")
AROUND_CELLS = ("oddHeader", "oddFooter", "formula1")
"""The elements of a sheet that hold text, in a cell and elsewhere."""

TELLING = {"href", "instr", "descr", "title", "formula", "string-value", "author"}
"""Attributes in which people write, or programs keep what they wrote."""


def document(names: Iterable[str]) -> str:
    """What the names of an archive's members prove it to be: '' if it is no document."""
    found = set(names)
    if "[Content_Types].xml" in found:
        return "workbook" if "xl/workbook.xml" in found else "ooxml"
    return "odf" if {"mimetype", "content.xml"} <= found else ""


def view(kind: str, name: str) -> View:
    """How a member of a document is to be shown; '' for as it is."""
    if kind == "odf":
        return "flat" if name in ("content.xml", "styles.xml") else ""
    if kind == "workbook" and name.startswith("xl/worksheets/") and name.endswith(".xml"):
        return "sheet"
    return "paragraphs" if re.fullmatch(PARAGRAPHS, name) else ""


def text(view: View, content: Iterable[bytes], strings: Strings) -> Iterator[bytes]:
    """A member's XML as text.

    :raises Unreadable: it is no XML, or declares a document type.
    """
    reader = _Sheet(strings) if view == "sheet" else _Paragraphs(flat=view == "flat")
    return _parsed(content, reader)


class _Reader:
    """What is told of each element, and fills `out` with text."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self._size = 0

    def _put(self, text: str) -> None:
        """A few bytes may name a long string thousands of times: what they make is bounded before it is made."""
        self._size += len(text)
        if self._size > MEMBER:
            raise Unreadable(f"unpacks to more than {MEMBER // MB} MB")
        self.out.append(text)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def characters(self, data: str) -> None:
        """Some of the text between tags."""


class Strings:
    """The strings that cells name by number, and which of them some cell has named."""

    def __init__(self) -> None:
        self._strings: list[str] = []
        self._used = bytearray()

    def read(self, content: Iterable[bytes]) -> None:
        """Reads the member that holds them.

        :raises Unreadable: it is no XML, or is too large.
        """
        try:
            for _ in _parsed(_counted(content), _StringItems(self._strings)):
                pass
        finally:
            self._used = bytearray(len(self._strings))

    def at(self, number: str) -> str:
        """The string of a number; '' if there is none."""
        index = int(number) if number.isdecimal() and len(number) < 10 else -1
        if not 0 <= index < len(self._strings):
            return ""
        self._used[index] = 1
        return self._strings[index]

    def unused(self) -> Iterator[bytes]:
        """Those that no cell has named, each on the line of its number."""
        for string, used in zip(self._strings, self._used, strict=True):
            yield b"\n" if used else _encoded(string) + b"\n"


def _counted(content: Iterable[bytes]) -> Iterator[bytes]:
    size = 0
    for piece in content:
        size += len(piece)
        if size > 2 * WHOLE:
            raise Unreadable(f"has more than {2 * WHOLE // MB} MB of strings")
        yield piece


class _StringItems(_Reader):
    """xl/sharedStrings.xml: `<si><t>..</t></si>`, or runs of `<r><t>..</t></r>`."""

    def __init__(self, strings: list[str]) -> None:
        super().__init__()
        self._strings = strings
        self._held: list[str] = []
        self._in_text = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._in_text = name == "t"

    def end(self, name: str) -> None:
        self._in_text = False
        if name == "si":
            self._strings.append("".join(self._held))
            self._held = []

    def characters(self, data: str) -> None:
        if self._in_text:
            self._held.append(data)


class _Sheet(_Reader):
    """A worksheet: `<row r="7"><c r="B7" t="s"><v>12</v></c>..</row>`.

    A formula stands before its value, as a cell of its own; where cells say what their columns are, behind all of them.
    """

    def __init__(self, strings: Strings) -> None:
        super().__init__()
        self._strings = strings
        self._line = 1
        self._column = 0
        self._is_placed = False
        self._formulas: list[str] = []
        self._type = ""
        self._shown: list[str] | None = None
        self._inside = False
        self._value: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "row":
            self._row(attributes.get("r", ""))
        elif name == "c":
            self._cell(attributes.get("r", ""), attributes.get("t", ""))
        elif name in CELL or name in AROUND_CELLS:
            self._inside, self._value = True, []

    def end(self, name: str) -> None:
        self._inside = False
        if name == "row":
            self._put("".join(f"\t{formula}" for formula in self._formulas) + "\n")
            self._formulas = []
        elif name == "c" and self._shown is not None:
            shown, self._shown = "".join(self._shown), None
            has_line_end = self._is_placed and ("\n" in shown or "\t" in shown)
            self._put('"' + shown.replace('"', '""') + '"' if has_line_end else shown)
        elif name == "v":
            value = "".join(self._value)
            self._show(self._strings.at(value) if self._type == "s" else value)
        elif name == "t":  # runs of one cell stand without anything in between
            self._show("".join(self._value))
        elif name == "f" and self._is_placed:
            self._formulas.append(f"={''.join(self._value)}")
        elif name == "f":
            self._show(f"={''.join(self._value)}\t")
        elif name in AROUND_CELLS:
            self._put("".join(self._value) + "\n")

    def characters(self, data: str) -> None:
        if self._inside:
            self._value.append(data)

    def _row(self, number: str) -> None:
        row = int(number) if number.isdecimal() and len(number) < 8 else 0
        self._column = 0
        self._is_placed = False
        if self._line < row <= LAST_ROW:
            self._put("\n" * (row - self._line))

    def _cell(self, reference: str, type_: str) -> None:
        """A cell begins: at its column, or behind the one before it."""
        self._type, self._shown = type_, []
        column = column_of(reference)
        self._is_placed = self._is_placed or column > 0
        column = max(column, self._column + 1)
        self._put("\t" * (column - max(self._column, 1)))
        self._column = column

    def _show(self, text: str) -> None:
        if self._shown is None:
            self._put(text)
        else:
            self._shown.append(text)

    def _put(self, text: str) -> None:
        super()._put(text)
        self._line += text.count("\n")


def column_of(reference: str) -> int:
    """The number of a cell's column, from 1; 0 if its reference (`AB12`) is none."""
    letters = reference.rstrip("0123456789")
    if not (letters.isascii() and letters.isalpha() and len(letters) < 4):
        return 0
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number if number <= LAST_COLUMN else 0


class _Paragraphs(_Reader):
    """Runs of text, joined; in OpenDocument (`flat`) all text is inside of paragraphs. A table's row is a line.

    What stands in attributes follows on a line of its own. Cells without text are told only when one with text follows:
    a sheet has thousands of them behind its last.
    """

    def __init__(self, flat: bool) -> None:
        super().__init__()
        self._flat = flat
        self._paragraphs = 0
        self._rows = 0
        self._hidden = 0
        self._in_text = False
        self._aside: list[str] = []
        self._cells: list[int] = []
        self._empty = 0
        self._is_filled = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._hidden += name == "Fallback"  # what older programs are shown, once more
        self._paragraphs += name in ("p", "h")
        self._rows += name in TABLE_ROWS
        self._in_text = name in TEXT
        if name in TABLE_CELLS:
            self._cells.append(_columns(attributes))
            self._is_filled = False
        elif name in ("tab", "s"):
            self._put("\t" if name == "tab" and not self._rows else " ")
        for key, value in attributes.items():
            local = key.rpartition(":")[2]
            if local in TELLING and len(value) > 3:
                self._aside.append(f'{local}="{value}"\n')

    def end(self, name: str) -> None:
        self._hidden -= name == "Fallback"
        self._paragraphs -= name in ("p", "h")
        self._rows -= name in TABLE_ROWS
        self._in_text = False
        if name in LINE_ENDS:
            self._line_end(name)
        elif name in TABLE_CELLS and self._cells:
            self._cell_end(self._cells.pop())
        if not self._paragraphs and not self._rows and self._aside:
            self._put("".join(self._aside))
            self._aside = []

    def characters(self, data: str) -> None:
        if not self._hidden and (self._paragraphs > 0 if self._flat else self._in_text):
            self._fill(data.replace("\n", " ").replace("\t", " ") if self._rows else data)

    def _fill(self, text: str) -> None:
        """Text, behind the empty cells before it."""
        self._is_filled = True
        if self._empty:
            self._put("\t" * self._empty)
            self._empty = 0
        self._put(text)

    def _line_end(self, name: str) -> None:
        if self._rows:  # of a paragraph in a cell, or of a row in one
            if self._is_filled:
                self._put(" ")
            return
        if name in TABLE_ROWS:
            self._empty = 0
        self._put("\n")

    def _cell_end(self, columns: int) -> None:
        if self._is_filled:
            self._put("\t")
            columns -= 1
        self._empty += columns
        self._is_filled = bool(self._cells)  # the cell around this one holds what is in it


def _columns(attributes: dict[str, str]) -> int:
    """How many columns a cell of OpenDocument stands for."""
    for key, value in attributes.items():
        if key.endswith("number-columns-repeated") and value.isdecimal() and len(value) < 6:
            return min(max(int(value), 1), LAST_COLUMN)
    return 1


def _parsed(content: Iterable[bytes], reader: _Reader) -> Iterator[bytes]:
    parser = ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, attributes: reader.start(name.rpartition(":")[2], attributes)
    parser.EndElementHandler = lambda name: reader.end(name.rpartition(":")[2])
    parser.CharacterDataHandler = reader.characters
    parser.StartDoctypeDeclHandler = _refuse
    try:
        for piece in _gathered(content):
            parser.Parse(piece, False)
            yield from _taken(reader.out)
        parser.Parse(b"", True)
    except ExpatError:
        yield from _taken(reader.out)
        raise Unreadable("is XML that is not well-formed") from None
    yield from _taken(reader.out)


def _gathered(content: Iterable[bytes]) -> Iterator[bytes]:
    """The content in larger pieces: expat before 2.6 begins a long tag anew with each piece."""
    held = bytearray()
    for piece in content:
        held += piece
        if len(held) >= MB:
            yield bytes(held)
            held.clear()
    yield bytes(held)


def _taken(out: list[str]) -> Iterator[bytes]:
    held: list[str] = []
    size = 0
    for part in out:
        held.append(part)
        size += len(part)
        if size >= STEP:
            yield _encoded("".join(held))
            held, size = [], 0
    out.clear()
    yield _encoded("".join(held))


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _refuse(*_: object) -> None:
    raise Unreadable("is XML with a document type, which is not read for its entities")
