"""Files that are no text: spreadsheets, documents, databases, archives. Written from the formats' descriptions, by hand.

The spreadsheet comes in the two ways that writers use: strings in a table of their own (as Excel does), or in the cells
(as many libraries do). Time stamps are fixed, so that the same seed gives the same bytes.
"""

# ruff: noqa: E501
# Templates of files are easier to check when a line of theirs is a line here.

from __future__ import annotations

import gzip
import io
import sqlite3
import zipfile
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from xml.sax.saxutils import escape

from people_formats import TEXT_FORMATS, keys, text
from people_headers import snake
from people_profiles import Table, Value

Pack = Callable[[Table, Random, str], bytes]

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def _zip(members: Iterable[tuple[str, str | bytes]], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name, (2024, 1, 15, 9, 30, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else compression
            archive.writestr(info, content)
    return out.getvalue()


def _place(row: int, column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def _types(parts: Iterable[tuple[str, str]]) -> str:
    overrides = "".join(
        f'<Override PartName="{name}" ContentType="application/vnd.openxmlformats-officedocument.{kind}+xml"/>'
        for name, kind in parts
    )
    return (
        f'{_XML}<Types xmlns="{_OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _links(targets: Iterable[tuple[str, str]]) -> str:
    links = "".join(
        f'<Relationship Id="rId{index}" Type="{_OFFICE}/officeDocument/2006/relationships/{kind}" Target="{target}"/>'
        for index, (kind, target) in enumerate(targets, 1)
    )
    return f'{_XML}<Relationships xmlns="{_OFFICE}/package/2006/relationships">{links}</Relationships>'


def _sheet(rows: Iterable[list[Value]], string: Callable[[str], str]) -> str:
    lines = []
    for number, row in enumerate(rows, 1):
        cells = []
        for column, value in enumerate(row):
            if isinstance(value, int | float):
                cells.append(f'<c r="{_place(number, column)}"><v>{value}</v></c>')
            elif value:
                cells.append(string(value).format(_place(number, column)))
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    return f'{_XML}<worksheet xmlns="{_OFFICE}/spreadsheetml/2006/main"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def _lines(table: Table) -> list[list[Value]]:
    """The headers and the rows."""
    return [list(table.headers), *table.rows]


def _workbook(table: Table, shared: bool) -> bytes:
    strings: dict[str, int] = {}

    def of_table(value: str) -> str:
        return f'<c r="{{}}" t="s"><v>{strings.setdefault(value, len(strings))}</v></c>'

    def inline(value: str) -> str:
        return (
            '<c r="{}" t="inlineStr"><is><t xml:space="preserve">'
            + escape(value).replace("{", "{{").replace("}", "}}")
            + "</t></is></c>"
        )

    sheet = _sheet(_lines(table), of_table if shared else inline)
    main = f'{_XML}<workbook xmlns="{_OFFICE}/spreadsheetml/2006/main" xmlns:r="{_OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="{escape(table.noun)}" sheetId="1" r:id="rId1"/></sheets></workbook>'
    parts = [("/xl/workbook.xml", "spreadsheetml.sheet.main"), ("/xl/worksheets/sheet1.xml", "spreadsheetml.worksheet")]
    links, members = (
        [("worksheet", "worksheets/sheet1.xml")],
        [("xl/workbook.xml", main), ("xl/worksheets/sheet1.xml", sheet)],
    )
    if shared:
        items = "".join(f'<si><t xml:space="preserve">{escape(value)}</t></si>' for value in strings)
        members.append(
            (
                "xl/sharedStrings.xml",
                f'{_XML}<sst xmlns="{_OFFICE}/spreadsheetml/2006/main" count="{len(strings)}" uniqueCount="{len(strings)}">{items}</sst>',
            )
        )
        parts.append(("/xl/sharedStrings.xml", "spreadsheetml.sharedStrings"))
        links.append(("sharedStrings", "sharedStrings.xml"))
    first = [
        ("[Content_Types].xml", _types(parts)),
        ("_rels/.rels", _links([("officeDocument", "xl/workbook.xml")])),
        ("xl/_rels/workbook.xml.rels", _links(links)),
    ]
    return _zip([*first, *members])


def xlsx_shared(table: Table, rng: Random, encoding: str) -> bytes:
    return _workbook(table, shared=True)


def xlsx_inline(table: Table, rng: Random, encoding: str) -> bytes:
    return _workbook(table, shared=False)


def ods(table: Table, rng: Random, encoding: str) -> bytes:
    def cell(value: Value) -> str:
        if isinstance(value, int | float):
            return f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value}</text:p></table:table-cell>'
        if not value:
            return "<table:table-cell/>"
        return f'<table:table-cell office:value-type="string"><text:p>{escape(value)}</text:p></table:table-cell>'

    rows = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in _lines(table))
    spaces = " ".join(f'xmlns:{name}="{_ODF}:{name}:1.0"' for name in ("office", "table", "text"))
    content = f'{_XML}<office:document-content {spaces} office:version="1.2"><office:body><office:spreadsheet><table:table table:name="{table.noun}">{rows}</table:table></office:spreadsheet></office:body></office:document-content>'
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = f'{_XML}<manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    return _zip([("mimetype", kind), ("content.xml", content), ("META-INF/manifest.xml", manifest)])


def docx(table: Table, rng: Random, encoding: str) -> bytes:
    def cell(value: Value) -> str:
        shown = text(value)
        cut = rng.randrange(len(shown) + 1) if rng.random() < 0.2 else len(shown)  # Word breaks runs where it likes
        runs = "".join(
            f'<w:r><w:t xml:space="preserve">{escape(run)}</w:t></w:r>' for run in (shown[:cut], shown[cut:]) if run
        )
        return f"<w:tc><w:p>{runs}</w:p></w:tc>"

    rows = "".join(f"<w:tr>{''.join(map(cell, row))}</w:tr>" for row in _lines(table))
    body = f'{_XML}<w:document xmlns:w="{_OFFICE}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{escape(table.noun)}</w:t></w:r></w:p><w:tbl>{rows}</w:tbl><w:p/></w:body></w:document>'
    types = _types([("/word/document.xml", "wordprocessingml.document.main")])
    return _zip(
        [
            ("[Content_Types].xml", types),
            ("_rels/.rels", _links([("officeDocument", "word/document.xml")])),
            ("word/document.xml", body),
        ]
    )


def sqlite(table: Table, rng: Random, encoding: str) -> bytes:
    names = table.headers if table.spoken == "local" else keys(table, snake)
    quoted = ", ".join('"' + name.replace('"', "") + '"' for name in names)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.db"
        database = sqlite3.connect(path)
        database.execute(f'CREATE TABLE "{table.noun}" ({quoted})')
        database.executemany(f'INSERT INTO "{table.noun}" VALUES ({", ".join("?" * len(names))})', table.rows)
        database.commit()
        database.close()
        return path.read_bytes()


def csv_gz(table: Table, rng: Random, encoding: str) -> bytes:
    return gzip.compress(encode(TEXT_FORMATS["csv"].render(table, rng), encoding), mtime=0)


def sql_gz(table: Table, rng: Random, encoding: str) -> bytes:
    return gzip.compress(encode(TEXT_FORMATS["sql-rows"].render(table, rng), encoding), mtime=0)


def zipped(table: Table, rng: Random, encoding: str) -> bytes:
    """A CSV in an archive, beside a file that says nothing."""
    inside = rng.choice(("csv", "csv", "tsv", "json"))
    rendered = TEXT_FORMATS[inside].render(table, rng)
    content = encode(rendered, "utf-8" if inside == "json" else encoding)
    return _zip([("README.txt", "Export of the night.\n"), (f"export/{table.noun}.{inside}", content)])


def xlsx_zipped(table: Table, rng: Random, encoding: str) -> bytes:
    return _zip([(f"{table.noun}.xlsx", xlsx_shared(table, rng, encoding))], zipfile.ZIP_STORED)


def encode(content: str, encoding: str) -> bytes:
    """The bytes, in UTF-8 if the encoding lacks a character."""
    try:
        return content.encode(encoding)
    except UnicodeEncodeError:
        return content.encode()


def parquet(table: Table, rng: Random, encoding: str) -> bytes:
    """Columns of strings; pyarrow writes it, and without it there are no such files."""
    import pyarrow as arrow
    from pyarrow import parquet as files

    columns = {name: [text(row[index]) or None for row in table.rows] for index, name in enumerate(keys(table, snake))}
    out = io.BytesIO()
    files.write_table(arrow.table(columns), out, compression="snappy")
    return out.getvalue()


CONTAINERS: dict[str, tuple[Pack, str]] = {
    "xlsx": (xlsx_shared, "xlsx"),
    "xlsx-inline": (xlsx_inline, "xlsx"),
    "ods": (ods, "ods"),
    "docx": (docx, "docx"),
    "sqlite": (sqlite, "sqlite db sqlite3"),
    "csv.gz": (csv_gz, "csv.gz"),
    "sql.gz": (sql_gz, "sql.gz"),
    "zip": (zipped, "zip"),
    "zip-xlsx": (xlsx_zipped, "zip"),
    **({"parquet": (parquet, "parquet")} if find_spec("pyarrow") else {}),
}

# Those whose text inside may be in a country's older encoding.
LEGACY_INSIDE = frozenset({"csv.gz", "sql.gz", "zip"})
