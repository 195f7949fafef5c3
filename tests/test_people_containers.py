"""Containers of tables: their members are texts that some reader takes for the table that is in them."""

from __future__ import annotations

import gzip
import io
import sqlite3
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

import pytest

from andon.model import Blob, Skipped, Text
from andon.people.tables import tables
from andon.source import containers
from andon.source.containers import Budget, kind_of
from andon.source.containers.office import column_of
from andon.source.text import decode

HEADER = ("customer no", "name", "e-mail", "phone", "city")
ANN = ("TC-10000001", "Ann Lee", "ann@mail.example", "+49 30 901820", "Berlin")
BOB = ("TC-10000002", "Bob Ray", "bob@mail.example", "", "Ulm")
EVE = ("TC-10000003", "", "eve@mail.example", "+49 89 233001", "")
PEOPLE = (ANN, BOB, EVE)


def texts(path: str, data: bytes) -> list[Text]:
    """All texts in a container, at any depth."""
    budget = Budget(path, len(data))
    waiting, found = [Blob(path, data)], []
    while waiting:
        blob = waiting.pop()
        kind = kind_of(blob)
        if kind:
            opened = list(containers.members(blob, kind, budget, lambda _: False))
            assert not [each for each in opened if isinstance(each, Skipped)]
            waiting.extend(each for each in opened if isinstance(each, Blob))
        elif isinstance(text := decode(blob), Text):
            found.append(text)
    return found


def rows(path: str, data: bytes) -> dict[str, list[dict[str, str]]]:
    """The rows of all tables in a container, without empty cells, by the paths of their members."""
    found: dict[str, list[dict[str, str]]] = {}
    for text in texts(path, data):
        for table in tables(text.characters, text.path):
            for row in table.rows():
                cells = {
                    name.strip(): cell.strip() for name, cell in zip(table.header, row, strict=True) if cell and name
                }
                found.setdefault(text.path, []).append(cells)
    return found


EXPECTED = [{name: cell for name, cell in zip(HEADER, person, strict=True) if cell} for person in PEOPLE]


def zipped(files: dict[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


def xlsx(with_formula: bool = False) -> bytes:
    """A workbook as office programs write it: strings by number, and no cell where there is nothing."""
    strings: dict[str, int] = {}

    def cell(row: int, column: int, value: str) -> str:
        reference = f"{'ABCDE'[column]}{row}"
        if with_formula and column == 1 and row > 1:
            return f'<c r="{reference}" t="str"><f>CONCAT(F{row},"x")</f><v>{value}</v></c>'
        return f'<c r="{reference}" t="s"><v>{strings.setdefault(value, len(strings))}</v></c>'

    lines = "".join(
        f'<row r="{number}">'
        + "".join(cell(number, column, value) for column, value in enumerate(person) if value)
        + "</row>"
        for number, person in enumerate((HEADER, *PEOPLE), 1)
    )
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "xl/workbook.xml": "<workbook/>",
            "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{lines}</sheetData></worksheet>",
            "xl/sharedStrings.xml": f"<sst>{''.join(f'<si><t>{each}</t></si>' for each in strings)}</sst>",
        }
    )


def ods() -> bytes:
    """A spreadsheet in which empty cells have no paragraph and stand for several columns, the last for thousands."""

    def cells(person: Iterable[str]) -> str:
        for_each = "".join(
            f"<table:table-cell><text:p>{value}</text:p></table:table-cell>"
            if value
            else '<table:table-cell table:number-columns-repeated="1"/>'
            for value in person
        )
        return f'<table:table-row>{for_each}<table:table-cell table:number-columns-repeated="16379"/></table:table-row>'

    body = "".join(map(cells, (HEADER, *PEOPLE)))
    xml = f'<office:document xmlns:office="o" xmlns:text="t" xmlns:table="b"><table:table>{body}</table:table></office:document>'
    return zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": xml})


def docx(namespace: str = "w", member: str = "word/document.xml") -> bytes:
    """A document, or a slide, with a table between paragraphs."""
    n = namespace

    def row(person: Iterable[str]) -> str:
        runs = (f"<{n}:p><{n}:r><{n}:t>{value}</{n}:t></{n}:r></{n}:p>" for value in person)
        return f"<{n}:tr>{''.join(f'<{n}:tc>{run}</{n}:tc>' for run in runs)}</{n}:tr>"

    before = f"<{n}:p><{n}:r><{n}:t>Our customers</{n}:t></{n}:r></{n}:p>"
    xml = f'<x xmlns:{n}="n">{before}<{n}:tbl>{"".join(map(row, (HEADER, *PEOPLE)))}</{n}:tbl>{before}</x>'
    return zipped({"[Content_Types].xml": "<Types/>", member: xml})


def sqlite() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.db"
        connection = sqlite3.connect(path)
        names = ", ".join(f'"{name}" text' for name in HEADER)
        connection.execute(f"create table customers ({names})")
        connection.executemany("insert into customers values (?, ?, ?, ?, ?)", [[v or None for v in p] for p in PEOPLE])
        connection.commit()
        connection.close()
        return path.read_bytes()


def csv() -> bytes:
    return "".join(f"{','.join(person)}\n" for person in (HEADER, *PEOPLE)).encode()


MADE = {
    "xlsx": ("a.xlsx", xlsx(), "a.xlsx!xl/worksheets/sheet1.xml"),
    "xlsx with a formula": ("a.xlsx", xlsx(with_formula=True), "a.xlsx!xl/worksheets/sheet1.xml"),
    "ods": ("a.ods", ods(), "a.ods!content.xml"),
    "docx": ("a.docx", docx(), "a.docx!word/document.xml"),
    "pptx": ("a.pptx", docx("a", "ppt/slides/slide1.xml"), "a.pptx!ppt/slides/slide1.xml"),
    "sqlite": ("a.db", sqlite(), "a.db!customers"),
    "gz": ("a.csv.gz", gzip.compress(csv()), "a.csv.gz!a.csv"),
    "zip": ("a.zip", zipped({"b/c.csv": csv()}), "a.zip!b/c.csv"),
    "xlsx in a zip": ("a.zip", zipped({"b.xlsx": xlsx()}), "a.zip!b.xlsx!xl/worksheets/sheet1.xml"),
}


@pytest.mark.parametrize(("path", "data", "member"), MADE.values(), ids=MADE)
def test_a_table_is_what_it_was(path: str, data: bytes, member: str) -> None:
    found = [row for row in rows(path, data)[member] if row.get("e-mail")]
    assert found[: len(EXPECTED)] == EXPECTED


def test_cells_stand_at_their_columns() -> None:
    (sheet,) = (text for text in texts("a.xlsx", xlsx()) if text.path.endswith("sheet1.xml"))
    assert sheet.characters.splitlines()[1:] == ["\t".join(ANN), "\t".join(BOB), "\t".join(EVE).rstrip("\t")]
    (document,) = (text for text in texts("a.docx", docx()) if text.path.endswith("document.xml"))
    assert document.characters.splitlines()[0] == "Our customers"
    assert [line.count("\t") for line in document.characters.splitlines()[1:4]] == [5, 5, 5]


def test_a_cell_of_several_lines_is_quoted() -> None:
    cells = '<c r="A1" t="str"><v>two\nlines</v></c><c r="C1"><v>5</v></c>'
    data = zipped(
        {
            "[Content_Types].xml": "",
            "xl/workbook.xml": "",
            "xl/worksheets/sheet1.xml": f'<worksheet><row r="1">{cells}</row></worksheet>',
        }
    )
    assert '"two\nlines"\t\t5\n' in [text.characters for text in texts("a.xlsx", data)]


@pytest.mark.parametrize(
    ("reference", "column"),
    [
        ("A1", 1),
        ("Z9", 26),
        ("AA1", 27),
        ("XFD1048576", 16384),
        ("XFE1", 0),
        ("", 0),
        ("7", 0),
        ("ABCD1", 0),
        ("Ä1", 0),
    ],
)
def test_columns(reference: str, column: int) -> None:
    assert column_of(reference) == column


@pytest.mark.parametrize("far", ["XFD", "A"])
def test_far_columns_cost_little(far: str) -> None:
    row = f'<row><c r="{far}1"><v>1</v></c></row>'
    data = zipped(
        {
            "[Content_Types].xml": "",
            "xl/workbook.xml": "",
            "xl/worksheets/sheet1.xml": f"<worksheet>{row * 20_000}</worksheet>",
        }
    )
    budget = Budget("a.xlsx", len(data))
    opened = list(containers.members(Blob("a.xlsx", data), "ZIP archive", budget, lambda _: False))
    size = sum(len(each.data) for each in opened if isinstance(each, Blob))
    assert size < 33 << 20
    assert any(isinstance(each, Skipped) and "unpacks to more than" in each.reason for each in opened) == (far == "XFD")


# --- Parquet ---


def test_parquet_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    blob = Blob("a.parquet", b"PAR1" + bytes(20) + b"PAR1")
    assert kind_of(blob) == "Parquet data"
    budget = Budget("a.parquet", 28)
    opened = containers.members(blob, kind_of(blob), budget, lambda _: False)
    assert list(opened) == [Skipped("a.parquet", "Parquet data without the people extra")]


def test_parquet() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    columns = {name: [cell or None for cell in cells] for name, *cells in zip(HEADER, *PEOPLE, strict=True)}
    stream = io.BytesIO()
    parquet.write_table(pyarrow.table({**columns, "at": [{"x": 1, "y": 'a "b", c'}] * 3}), stream)
    (text,) = texts("a.parquet", stream.getvalue())
    lines = text.characters.splitlines()
    assert lines[0] == ",".join((*HEADER, "at.x", "at.y"))
    assert lines[2] == ",".join((*BOB, "1", '"a ""b"", c"'))
    whole = [{**person, "at.x": "1", "at.y": 'a "b", c'} for person in EXPECTED]
    assert list(chain.from_iterable(rows("a.parquet", stream.getvalue()).values()))[:3] == whole
    blob = Blob("a.parquet", stream.getvalue()[:-9])
    opened = containers.members(blob, "Parquet data", Budget("a.parquet", len(blob.data)), lambda _: False)
    assert [each.failed for each in opened if isinstance(each, Skipped)] == [True]
