"""Containers: what is opened and where its findings stand, what is not and how that is told, and what a bomb costs."""

from __future__ import annotations

import base64
import bz2
import gzip
import io
import json
import lzma
import sqlite3
import struct
import subprocess
import sys
import tarfile
import tempfile
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable, Iterable
from email.message import EmailMessage
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andon.model import Blob, Outcome, Skipped
from andon.policy import DEFAULT, Policy
from andon.rules.examples import fill
from andon.scan import scan
from andon.source import Entry, containers, parts
from andon.source.containers import kind_of, limits
from andon.source.kind import OPENED
from conftest import Repo


def github_token(seed: int) -> str:
    """A token as GitHub makes them."""
    return fill("ghp_{b62:30}{crc32b62}", Random(seed))


TOKEN = github_token(1)
LEAK = f"value = '{TOKEN}'\n".encode()
CLEAN = b"nothing to see here\n"

Files = dict[str, bytes]


# --- making containers ---


def zipped(files: Files, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


def tarred(files: Files, format: int = tarfile.PAX_FORMAT) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=format) as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return stream.getvalue()


def database(*statements: str, **pragmas: object) -> bytes:
    """A database file, made by SQLite itself."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.db"
        connection = sqlite3.connect(path)
        for name, value in pragmas.items():
            connection.execute(f"pragma {name} = {value}")
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        connection.close()
        return path.read_bytes()


RUN = "<w:r><w:t>{}</w:t></w:r>"
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(*paragraphs: Iterable[str]) -> bytes:
    """A document of paragraphs, each of some runs."""
    body = "".join(f"<w:p>{''.join(map(RUN.format, runs))}</w:p>" for runs in paragraphs)
    xml = f'<?xml version="1.0"?><w:document {WORD}><w:body>{body}</w:body></w:document>'
    return zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": xml.encode()})


def xlsx(rows: dict[int, list[str]], strings: list[str], extra: str = "") -> bytes:
    """A workbook with one sheet: each cell is an XML element of its own."""
    lines = "".join(f'<row r="{number}">{"".join(cells)}</row>' for number, cells in rows.items())
    shared = "".join(f"<si><t>{string}</t></si>" for string in strings)
    return zipped(
        {
            "[Content_Types].xml": b"<Types/>",
            "xl/workbook.xml": b"<workbook/>",
            "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{lines}</sheetData>{extra}</worksheet>".encode(),
            "xl/sharedStrings.xml": f"<sst>{shared}</sst>".encode(),
        }
    )


def shared(number: int) -> str:
    return f'<c t="s"><v>{number}</v></c>'


def odt(content: str) -> bytes:
    xml = (
        f'<office:document xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:xlink="x">{content}</office:document>'
    )
    return zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": xml.encode()})


def notebook(*cells: dict[str, object]) -> bytes:
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, indent=1).encode()


def code(*lines: str, outputs: Iterable[dict[str, object]] = ()) -> dict[str, object]:
    return {"cell_type": "code", "source": list(lines), "outputs": list(outputs), "metadata": {}}


def message(text: str = "hello\n", attachment: bytes = b"") -> bytes:
    """A mail message, made by the standard library."""
    made = EmailMessage()
    made["From"], made["Subject"] = "ada@example.org", "see there"
    made.set_content(text)
    if attachment:
        made.add_attachment(attachment, "application", "gzip", filename="log.gz")
    return bytes(made)


def har(**response: object) -> bytes:
    entry = {"request": {"method": "GET", "url": "https://example.org/"}, "response": {"content": response}}
    return json.dumps({"log": {"entries": [entry]}}).encode()


def stream(text: bytes, head: bytes = b"") -> bytes:
    packed = zlib.compress(text)
    return b"<< /Length %d /Filter /FlateDecode %b >>\nstream\n%b\nendstream" % (len(packed), head, packed)


def pdf_of(*objects: bytes) -> bytes:
    """A document of numbered objects, with a comment of binary bytes as its makers write it."""
    body = b"".join(b"%d 0 obj\n%b\nendobj\n" % (number, each) for number, each in enumerate(objects, 1))
    return b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\0\n" + body + b"trailer << /Root 1 0 R >>\n%%EOF\n"


def page(content: bytes, *more: bytes, resources: bytes = b"<< >>") -> bytes:
    return pdf_of(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources " + resources + b" >>",
        stream(content),
        *more,
    )


# --- scanning them ---


@pytest.fixture
def scanned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Outcome]:
    """Scans a file of some content in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def run(name: str, data: bytes, policy: Policy = DEFAULT) -> Outcome:
        (tmp_path / name).write_bytes(data)
        return scan(None, [Entry(name)], policy)

    return run


Scanned = Callable[..., Outcome]


def found(outcome: Outcome) -> list[str]:
    """The findings that stand, as `path:line`."""
    return [f"{verdict.finding.path}:{verdict.finding.line}" for verdict in outcome.stopping]


def failures(outcome: Outcome) -> list[str]:
    return [f"{skipped.path}: {skipped.reason}" for skipped in outcome.failed]


def members(data: bytes, path: str = "a") -> dict[str, bytes]:
    """The members of a container by their paths, without those of containers inside."""
    blob = Blob(path, data)
    budget = limits.Budget(path, len(data))
    given = list(containers.members(blob, kind_of(blob), budget, lambda _: False))
    assert [each for each in given if isinstance(each, Skipped)] == []
    return {each.path: each.data for each in given if isinstance(each, Blob)}


# --- what is opened, and where it is found ---

SPLIT = (TOKEN[:7], TOKEN[7:20], TOKEN[20:])

OPENED_ONES: dict[str, tuple[str, bytes, list[str]]] = {
    "zip": ("a.zip", zipped({"docs/clean.txt": CLEAN, "src/leak.py": CLEAN + LEAK}), ["a.zip!src/leak.py:2"]),
    "zip, stored": ("a.zip", zipped({"leak.py": LEAK}, zipfile.ZIP_STORED), ["a.zip!leak.py:1"]),
    "zip, bzip2": ("a.zip", zipped({"leak.py": LEAK}, zipfile.ZIP_BZIP2), ["a.zip!leak.py:1"]),
    "zip, LZMA": ("a.zip", zipped({"leak.py": LEAK}, zipfile.ZIP_LZMA), ["a.zip!leak.py:1"]),
    "jar": ("app.jar", zipped({"META-INF/MANIFEST.MF": CLEAN, "app.properties": LEAK}), ["app.jar!app.properties:1"]),
    "zip, whatever it is called": ("photo.png", zipped({"leak.py": LEAK}), ["photo.png!leak.py:1"]),
    "zip behind a script": ("run", b"#!/usr/bin/env python3\n" + zipped({"leak.py": LEAK}), ["run!leak.py:1"]),
    "zip in a zip": ("a.zip", zipped({"b.zip": zipped({"c.txt": LEAK})}), ["a.zip!b.zip!c.txt:1"]),
    "gzip": ("log.txt.gz", gzip.compress(CLEAN + LEAK), ["log.txt.gz!log.txt:2"]),
    "gzip, two streams": ("log.gz", gzip.compress(CLEAN) + gzip.compress(LEAK), ["log.gz!log:2"]),
    "gzip, and text behind it": ("log.gz", gzip.compress(CLEAN) + LEAK, ["log.gz!log:2"]),
    "bzip2": ("a.sql.bz2", bz2.compress(LEAK), ["a.sql.bz2!a.sql:1"]),
    "xz": ("a.sql.xz", lzma.compress(LEAK), ["a.sql.xz!a.sql:1"]),
    "tar": ("a.tar", tarred({"clean": CLEAN, "d/leak.py": LEAK}), ["a.tar!d/leak.py:1"]),
    "tar of GNU": ("a.tar", tarred({"d/" * 90 + "leak": LEAK}, tarfile.GNU_FORMAT), [f"a.tar!{'d/' * 90}leak:1"]),
    "tar of POSIX": ("a.tar", tarred({"d/" * 90 + "leak": LEAK}), [f"a.tar!{'d/' * 90}leak:1"]),
    "tar of 1988": ("a.tar", tarred({"d/" * 90 + "leak": LEAK}, tarfile.USTAR_FORMAT), [f"a.tar!{'d/' * 90}leak:1"]),
    "tar, its end left off": ("a.tar", tarred({"leak.py": LEAK})[: 512 + len(LEAK)], ["a.tar!leak.py:1"]),
    "tar.gz": ("a.tar.gz", gzip.compress(tarred({"d/leak.py": LEAK})), ["a.tar.gz!d/leak.py:1"]),
    "tar.xz": ("a.txz", lzma.compress(tarred({"d/leak.py": LEAK})), ["a.txz!d/leak.py:1"]),
    "tar in a tar.bz2": (
        "a.tar.bz2",
        bz2.compress(tarred({"b.tar": tarred({"leak": LEAK}), "c": CLEAN})),
        ["a.tar.bz2!b.tar!leak:1"],
    ),
    "docx, split runs": ("a.docx", docx(["one"], ["key: ", *SPLIT]), ["a.docx!word/document.xml:2"]),
    "xlsx": ("a.xlsx", xlsx({3: [shared(1), shared(0)]}, [TOKEN, "key"]), ["a.xlsx!xl/worksheets/sheet1.xml:3"]),
    "xlsx in a zip": (
        "a.zip",
        zipped({"b.xlsx": xlsx({1: [shared(0)]}, [TOKEN])}),
        ["a.zip!b.xlsx!xl/worksheets/sheet1.xml:1"],
    ),
    "xlsx, runs in a cell": (
        "a.xlsx",
        xlsx({1: [f'<c t="inlineStr"><is>{"".join(f"<r><t>{run}</t></r>" for run in SPLIT)}</is></c>']}, []),
        ["a.xlsx!xl/worksheets/sheet1.xml:1"],
    ),
    "xlsx, a string that no cell names": ("a.xlsx", xlsx({}, ["x", TOKEN]), ["a.xlsx!xl/sharedStrings.xml:2"]),
    "pptx": (
        "a.pptx",
        zipped(
            {
                "[Content_Types].xml": b"<Types/>",
                "ppt/slides/slide1.xml": (
                    '<p:sld xmlns:p="p" xmlns:a="a"><a:p>'
                    + "".join(f"<a:r><a:t>{run}</a:t></a:r>" for run in SPLIT)
                    + "</a:p></p:sld>"
                ).encode(),
            }
        ),
        ["a.pptx!ppt/slides/slide1.xml:1"],
    ),
    "odt": (
        "a.odt",
        odt(f"<text:p>one</text:p><text:p><text:span>{SPLIT[0]}</text:span>{SPLIT[1]}{SPLIT[2]}</text:p>"),
        ["a.odt!content.xml:2"],
    ),
    "odt, a link": (
        "a.odt",
        odt(f'<text:p><text:a xlink:href="https://x.org/?t={TOKEN}">x</text:a></text:p>'),
        ["a.odt!content.xml:2"],
    ),
    "notebook": ("a.ipynb", notebook(code("import os"), code("x = 1\n", *SPLIT)), ["a.ipynb!cell-2.py:2"]),
    "notebook, an output": (
        "a.ipynb",
        notebook(code("x", outputs=[{"output_type": "stream", "text": ["one\n", *SPLIT]}])),
        ["a.ipynb!cell-1/output-1.txt:2"],
    ),
    "notebook, colours": (
        "a.ipynb",
        notebook(code("x", outputs=[{"traceback": ["one", f"{SPLIT[0]}\x1b[0;31m{SPLIT[1]}\x1b[0m{SPLIT[2]}"]}])),
        ["a.ipynb!cell-1/output-1/traceback.txt:2"],
    ),
    "notebook in a zip": ("a.zip", zipped({"b.ipynb": notebook(code(*SPLIT))}), ["a.zip!b.ipynb!cell-1.py:1"]),
    "har, gzip in base64": (
        "a.har",
        har(text=base64.b64encode(gzip.compress(LEAK)).decode(), encoding="base64"),
        ["a.har!entry-1/response-body!content:1"],
    ),
    "mail, an attachment": ("a.eml", message(attachment=gzip.compress(LEAK)), ["a.eml!part-2/log.gz!log:1"]),
    "mail, quoted-printable": (
        "a.eml",
        b"Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\none\n=\n%b=\n%b=\n%b\n"
        % tuple(part.encode() for part in SPLIT),
        ["a.eml!part-1:2"],
    ),
    "mail, an encoded subject": (
        "a.eml",
        b"From: x\nSubject: =?utf-8?q?%b?=\n =?utf-8?q?%b%b?=\n\ntext\n"
        % tuple(part.replace("_", "=5F").encode() for part in SPLIT),
        ["a.eml!headers:2"],
    ),
    "sqlite": (
        "a.db",
        database(
            "create table t (id, c text)", "insert into t values (1, 'x')", f"insert into t values (2, '{TOKEN}')"
        ),
        ["a.db!t:2"],
    ),
    "pdf": ("a.pdf", page(b"BT /F1 12 Tf (one) Tj 0 -14 Td (key: " + TOKEN.encode() + b") Tj ET"), ["a.pdf!page-1:2"]),
    "pdf, kerned": (
        "a.pdf",
        page(b"BT [(%b) -3 (%b) 20.5 (%b)] TJ ET" % tuple(part.encode() for part in SPLIT)),
        ["a.pdf!page-1:1"],
    ),
    "pdf, hexadecimal": ("a.pdf", page(b"BT <" + TOKEN.encode().hex().encode() + b"> Tj ET"), ["a.pdf!page-1:1"]),
    "pdf, octal escapes": (
        "a.pdf",
        page(b"BT (" + TOKEN.replace("_", "\\137").encode() + b") Tj ET"),
        ["a.pdf!page-1:1"],
    ),
    "pdf, attached file": ("a.pdf", page(b"", stream(CLEAN + LEAK, b"/Type /EmbeddedFile")), ["a.pdf!object-5:2"]),
    "pdf, a link": ("a.pdf", page(b"", b"<< /URI (https://x.org/?t=" + TOKEN.encode() + b") >>"), ["a.pdf!strings:1"]),
}


@pytest.mark.parametrize(("name", "data", "places"), OPENED_ONES.values(), ids=OPENED_ONES)
def test_what_is_opened(scanned: Scanned, name: str, data: bytes, places: list[str]) -> None:
    outcome = scanned(name, data)
    assert (found(outcome), failures(outcome)) == (places, [])


@pytest.mark.parametrize("name", ["zip in a zip", "tar.gz", "notebook", "sqlite", "pdf"])
def test_whoever_gives_it(repo: Repo, name: str) -> None:
    """From the index, from disk and from standard input."""
    path, data, places = OPENED_ONES[name]
    repo.stage(path, data)
    assert shown(repo.andon("scan", "--staged", "--format", "jsonl")) == places
    repo.git("rm", "-q", "--cached", path)
    assert shown(repo.andon("scan", "--format", "jsonl", path)) == places
    if not path.endswith(".ipynb"):  # told by its name
        piped = [place.replace(path, "<stdin>", 1) for place in places]
        assert shown(repo.andon("scan", "--format", "jsonl", "-", stdin=data)) == piped


def shown(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    """The findings of a report, as `path:line`."""
    assert done.returncode == 1, done.stdout
    lines = map(json.loads, done.stdout.splitlines())
    return [f"{line['path']}:{line['line']}" for line in lines if "line" in line]


def test_a_commit_is_stopped(repo: Repo) -> None:
    repo.stage("lib/app.jar", zipped({"app.properties": LEAK}))
    command = [sys.executable, "-c", "from andon.entry.commit import run; run()", "lib/app.jar"]
    done = subprocess.run(command, cwd=repo.path, capture_output=True, check=False)
    assert done.returncode == 1
    assert b"lib/app.jar!app.properties:1:10: error github-token" in done.stdout


def test_zstd(scanned: Scanned, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read by Python 3.14, or by the extra; else passed over, and told how to have it read."""
    try:
        from compression import zstd
    except ImportError:
        zstd = pytest.importorskip("zstandard")
    outcome = scanned("a.txt.zst", zstd.compress(CLEAN + LEAK))
    assert found(outcome) == ["a.txt.zst!a.txt:2"]
    assert failures(scanned("a.zst", zstd.compress(CLEAN * 99)[:-9])) == [f"a.zst: a is truncated; {WAY_OUT}"]
    bomb = zstd.compress(bytes(1 << 28))
    assert failures(scanned("a.zst", bomb)) == [f"a.zst: {bombed(bomb)}"]


def test_zstd_without_the_extra(scanned: Scanned, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("compression.zstd", "zstandard"):
        monkeypatch.setitem(sys.modules, name, None)
    outcome = scanned("a.zst", b"\x28\xb5\x2f\xfd" + bytes(20))
    assert outcome.skipped == (Skipped("a.zst", "zstd data: pip install 'andon[containers]' to have it read"),)


# --- what is the same in two views ---

PLAIN_TWICE = {
    "notebook": ("a.ipynb", notebook(code("x = 1\n", f"value = '{TOKEN}'\n"))),
    "har": ("a.har", har(text=TOKEN)),
    "mail": ("a.eml", message(f"value: {TOKEN}\n")),
    "pdf": ("a.pdf", f"%PDF-1.4\n1 0 obj\n<< /Title (x {TOKEN}) >>\nendobj\n".encode()),
}


@pytest.mark.parametrize(("name", "data"), PLAIN_TWICE.values(), ids=PLAIN_TWICE)
def test_what_is_visible_in_the_file_is_found_there_and_once(scanned: Scanned, name: str, data: bytes) -> None:
    line = data[: data.index(TOKEN.encode())].count(b"\n") + 1
    outcome = scanned(name, data)
    assert (found(outcome), failures(outcome)) == ([f"{name}:{line}"], [])
    assert found(scanned("b.zip", zipped({name: data}))) == [f"b.zip!{name}:{line}"]


def test_what_only_looks_like_a_part_of_it_outside_is_found_inside(scanned: Scanned) -> None:
    second = github_token(2)
    data = notebook(code(f"a = '{TOKEN}'\n"), code(f"b = '{second[:9]}", f"{second[9:]}'"))
    assert found(scanned("a.ipynb", data)) == ["a.ipynb:6", "a.ipynb!cell-2.py:1"]


@pytest.mark.parametrize("name", ["a.ipynb", "a.har"])
@pytest.mark.parametrize("data", [b"", b"{", b"[" * 100_000, b"[]", b"{}", b'{"cells": 3, "log": []}', b"\xff\xfe"])
def test_what_is_no_json_is_scanned_as_the_text_that_it_is(scanned: Scanned, name: str, data: bytes) -> None:
    outcome = scanned(name, LEAK + data)
    assert (found(outcome), failures(outcome)) == ([f"{name}:1"], [])
    assert failures(scanned(name, data)) == []


@pytest.mark.parametrize(
    "data",
    [
        b'{"cells": [1, {"source": 1, "outputs": [1, {"text": {}, "data": []}], "attachments": {"a": {"b": 1}}}]}',
        b'{"cells": [{"source": [1, "a"], "cell_type": []}], "metadata": {"language_info": {"file_extension": "/x"}}}',
        b'{"log": {"entries": [1, {"request": 1, "response": {"content": {"text": 1}, "headers": [1, {}]}}]}}',
        b'{"log": {"entries": [{"request": {"postData": {"text": "%%%", "encoding": "base64", "params": [{}]}}}]}}',
    ],
)
def test_types_are_not_believed(data: bytes) -> None:
    for name in ("a.ipynb", "a.har"):
        members(data, name)


# --- formats, member by member ---


def test_the_rows_of_a_sheet_are_lines(scanned: Scanned) -> None:
    rows = {
        2: [shared(0), shared(1)],
        5: ["<c><v>42</v></c>", '<c t="str"><f>A1&amp;"x"</f><v>abx</v></c>', shared(99)],
    }
    sheet = members(xlsx(rows, ["name", "a\u00fc\u4e2d"]))["a!xl/worksheets/sheet1.xml"]
    assert sheet.decode() == '\nname\ta\u00fc\u4e2d\n\n\n42\t=A1&"x"\tabx\t\n'


def test_what_older_programs_are_shown_is_not_shown_twice() -> None:
    choice = "<mc:Choice><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback>"
    field = "<w:instrText>HYPERLINK x</w:instrText>"
    xml = f'<w:document {WORD} xmlns:mc="m"><w:p>{choice}</w:p><w:p>{field}</w:p></w:document>'
    data = zipped({"[Content_Types].xml": b"", "word/document.xml": xml.encode()})
    assert members(data)["a!word/document.xml"] == b"new\nHYPERLINK x\n"


def test_the_rows_of_a_table_in_open_document_are_lines() -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    row = f"<table:table-row>{cell.format('user')}{cell.format('Zoe')}</table:table-row>"
    assert members(odt(f"<table:table>{row}{row}</table:table>"))["a!content.xml"] == b"user \tZoe \t\n" * 2


ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY a{n} "{"&a" + str(n - 1 or "") + ";"}{"&a" + str(n - 1 or "") + ";"}">' for n in range(1, 30)
)


@pytest.mark.parametrize("declared", [ENTITIES + "]>", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'])
def test_entities_are_refused(scanned: Scanned, declared: str) -> None:
    xml = f"{declared}<w:document {WORD}><w:p><w:t>&a29;&a;</w:t></w:p></w:document>".encode()
    outcome = scanned("a.docx", zipped({"[Content_Types].xml": b"", "word/document.xml": xml}))
    reason = "word/document.xml is XML with a document type, which is not read for its entities"
    assert failures(outcome) == [f"a.docx: {reason}; {WAY_OUT}"]


@pytest.mark.parametrize("size", [512, 1024, 4096, 65536])
@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16le", "UTF-16be"])
def test_every_value_of_a_database_is_read(size: int, encoding: str) -> None:
    """Rows of many pages, values of many pages, numbers, text in every encoding, tables without row ids."""
    long = "".join(Random(3).choices("abcdefghij\u00fc\u4e2d", k=70_000))
    data = database(
        'create table "my table" (id integer primary key, [a b] text, `c` real, check (c > 0))',
        "create table pairs (k text primary key, v blob, constraint one unique (v)) without rowid",
        'create index by_c on "my table" (c)',
        *(f"insert into \"my table\" values ({n}, 'text {n}', {n}.5)" for n in range(1, 3001)),
        f"insert into \"my table\" values (-9000000000, '{long}', null)",
        *(f"insert into pairs values ('key {n}', x'00{n:04x}')" for n in range(500)),
        page_size=size,
        encoding=f"'{encoding}'",
    )
    read = members(data)
    lines = read["a!my table"].decode().splitlines()
    assert lines[0] == f'"a b": "{long}"'
    assert lines[1:] == [f'"a b": "text {n}"\t"c": {n}.5' for n in range(1, 3001)]
    assert read["a!pairs"].count(b'"k": "key ') == read["a!pairs"].count(b'"\t"v": "  ') == 500
    assert read["a!sqlite_schema"].count(b'"type": "table"') == 2


def test_a_database_that_writes_ahead_is_read(scanned: Scanned) -> None:
    data = database("create table t (c)", f"insert into t values ('{TOKEN}')", journal_mode="wal")
    assert found(scanned("a.db", data)) == ["a.db!t:1"]


def test_what_is_deleted_from_a_database_is_still_in_the_file(scanned: Scanned) -> None:
    rows = [f"insert into t values ('{'x' * 300} {n}')" for n in range(100)]
    data = database("create table t (c)", f"insert into t values ('{TOKEN}')", *rows, "drop table t", secure_delete=0)
    assert [place.rpartition(":")[0] for place in found(scanned("a.db", data))] == ["a.db!unused pages"]


def test_an_index_says_nothing_that_its_table_does_not(scanned: Scanned) -> None:
    data = database("create table t (c text unique)", f"insert into t values ('{TOKEN}')", "create index i on t (c)")
    assert found(scanned("a.db", data)) == ["a.db!t:1"]


def test_no_sql_of_a_database_is_run() -> None:
    data = database("create table t (c)", "create view v as select load_extension('x')", "insert into t values (1)")
    assert members(data)["a!t"] == b'"c": 1\n'


def test_a_font_of_a_pdf_says_what_its_codes_mean(scanned: Scanned) -> None:
    codes = {character: number for number, character in enumerate(sorted(set(TOKEN)), 3)}
    table = b"".join(b"<%04X> <%04X>\n" % (code, ord(character)) for character, code in codes.items())
    cmap = b"begincodespacerange <0000> <FFFF> endcodespacerange %d beginbfchar\n%bendbfchar" % (len(codes), table)
    shown_as = b"".join(b"%04X" % codes[character] for character in TOKEN)
    fonts = b"<< /Font << /F1 5 0 R >> >>"
    data = page(
        b"BT /F1 9 Tf <" + shown_as + b"> Tj ET",
        b"<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 6 0 R >>",
        stream(cmap),
        resources=fonts,
    )
    assert found(scanned("a.pdf", data)) == ["a.pdf!page-1:1"]
    silent = page(b"BT /F1 9 Tf <" + shown_as + b"> Tj ET", b"<< /Type /Font /Subtype /Type0 >>", resources=fonts)
    assert scanned("a.pdf", silent).skipped == (Skipped("a.pdf", "PDF text in fonts that name no characters"),)


def test_objects_of_a_pdf_may_be_packed(scanned: Scanned) -> None:
    inside = [b"<< /Type /Page /Contents 4 0 R >>", b"<< /V (" + TOKEN.encode() + b") /T (password) >>"]
    numbers = b"9 0 10 %d " % (len(inside[0]) + 1)
    packed = stream(numbers + b"\n".join(inside), b"/Type /ObjStm /N 2 /First %d" % len(numbers))
    data = pdf_of(b"<< /Type /Catalog >>", packed, b"null", stream(b"BT (on a page) Tj ET"))
    assert members(data)["a!page-1"] == b"on a page\n"
    assert found(scanned("a.pdf", data)) == ["a.pdf!strings:1"]


def test_the_pages_of_a_pdf_are_numbered_as_they_are_turned() -> None:
    pages = [b"<< /Type /Page /Contents %d 0 R >>" % (number + 5) for number in (1, 2)]
    texts = [stream(b"BT (%b) Tj ET" % text) for text in (b"written first", b"written last")]
    data = pdf_of(b"<< /Type /Pages /Kids [5 0 R 4 0 R] >>", b"null", b"null", *pages, *texts)
    read = members(data)
    assert (read["a!page-1"], read["a!page-2"]) == (b"written last\n", b"written first\n")


def test_the_parts_of_a_message_and_of_one_inside() -> None:
    inner = EmailMessage()
    inner["Subject"] = "inside"
    inner.set_content("deep\n")
    outer = EmailMessage()
    outer["Subject"] = "outside"
    outer.set_content("gr\u00fc\u00dfe\n", cte="base64")
    outer.add_attachment(inner)
    read = members(bytes(outer), "a.eml")
    assert [*read] == ["a.eml!headers", "a.eml!part-1", "a.eml!part-2.1/headers", "a.eml!part-2.1"]
    assert read["a.eml!part-1"].decode() == "gr\u00fc\u00dfe\n"
    assert read["a.eml!part-2.1"] == b"deep\n"


def test_a_message_that_is_cut_off_and_text_around_its_parts() -> None:
    head = b'Content-Type: multipart/mixed; boundary="x y"\n\nbefore\n--x y\n'
    part = b"Content-Transfer-Encoding: base64\n\n" + base64.b64encode(b"decoded")
    cut = members(head + part, "a.eml")
    assert (cut["a.eml!part-1"], cut["a.eml!part-2"]) == (b"decoded", b"before")
    whole = members(head + part + b"\n--x y--\nafter\n", "a.eml")
    assert (whole["a.eml!part-1"], whole["a.eml!part-3"]) == (b"decoded", b"after\n")


# --- what cannot be read ---

WAY_OUT = containers.WAY_OUT


def bombed(data: bytes) -> str:
    """What is said of a bomb."""
    most = max(limits.FREE, limits.RATIO * len(data)) // limits.MB
    return f"unpacks to more than {most} MB, so the rest was not scanned; {WAY_OUT}"


def encrypted_zip() -> bytes:
    """A ZIP whose member is marked as encrypted; what is in it does not matter then."""
    data = bytearray(zipped({"leak.py": LEAK, "other.txt": CLEAN}))
    data[6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    return bytes(data)


def test_what_is_encrypted_is_passed_over_and_counted(scanned: Scanned) -> None:
    outcome = scanned("a.zip", encrypted_zip())
    assert outcome.skipped == (Skipped("a.zip!leak.py", "encrypted ZIP member"),)
    outcome = scanned("a.pdf", page(b"") + b"trailer << /Encrypt 9 0 R >>")
    assert outcome.skipped == (Skipped("a.pdf", "encrypted PDF document"),)


def damaged(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :]


NOISE = Random(5).randbytes(3000)
BROKEN: dict[str, tuple[str, bytes, str]] = {
    "zip, cut off": ("a.zip", zipped({"a": NOISE})[:-60], "is truncated"),
    "zip of noise": ("a.zip", b"PK\3\4" + NOISE, "is truncated"),
    "zip, a wrong byte": ("a.zip", damaged(zipped({"a/b": NOISE}, zipfile.ZIP_STORED), 99), "a/b is corrupt"),
    "zip, unknown method": (
        "a.zip",
        zipped({"b": NOISE}, zipfile.ZIP_STORED).replace(
            b"PK\1\2\x14\3\x14\0\0\0\0\0", b"PK\1\2\x14\3\x14\0\0\0\x62\0"
        ),
        "b is packed by method 98, which is not known here",
    ),
    "gzip, cut off": ("a.gz", gzip.compress(NOISE)[:-9], "a is truncated"),
    "gzip of noise": ("a.gz", b"\x1f\x8b\x08\0" + NOISE, "a is corrupt"),
    "gzip, a wrong byte": ("a.gz", damaged(gzip.compress(NOISE), 500), "a is corrupt"),
    "bzip2, cut off": ("a.bz2", bz2.compress(NOISE)[:-9], "a is truncated"),
    "xz, cut off": ("a.xz", lzma.compress(NOISE)[:-9], "a is truncated"),
    "tar, cut off": ("a.tar", tarred({"b": NOISE})[:2000], "b is truncated"),
    "tar, a wrong header": ("a.tar", damaged(tarred({"b": b"", "c": b"x"}), 515), "is corrupt"),
    "tar.gz, cut off": ("a.tgz", gzip.compress(tarred({"b": NOISE}))[:2000], "b is truncated"),
    "docx, cut off": ("a.docx", zipped({"[Content_Types].xml": b"", "word/document.xml": b"<a><b>"}), ""),
    "sqlite, cut off": ("a.db", b"", "is truncated"),
    "sqlite of noise": ("a.db", b"SQLite format 3\0" + NOISE, "is corrupt"),
    "pdf of noise": ("a.pdf", b"%PDF-1.4\n\0" + NOISE, "is truncated or corrupt"),
}


@pytest.mark.parametrize(("name", "data", "reason"), BROKEN.values(), ids=BROKEN)
def test_what_is_broken_is_a_failure_that_says_the_way_out(
    scanned: Scanned, name: str, data: bytes, reason: str
) -> None:
    if name == "a.db" and not data:
        data = database("create table t (c)", *(f"insert into t values ('{n} {'x' * 500}')" for n in range(99)))[:-9000]
    reason = reason or "word/document.xml is XML that is not well-formed"
    outcome = scanned(name, data)
    assert failures(outcome) == [f"{name}: {reason}; {WAY_OUT}"]
    assert scanned(name, data, DEFAULT._replace(exclude=(name,))).failed == []


def test_what_comes_before_the_break_is_scanned(scanned: Scanned) -> None:
    tail = Random(8).randbytes(99_000)
    broken = {
        "a.gz": gzip.compress(LEAK + tail)[:-9],
        "a.xz": lzma.compress(LEAK + tail)[:-9],
        "a.tar": tarred({"first": LEAK, "last": tail})[:9000],
        "a.tgz": gzip.compress(tarred({"first": LEAK, "last": tail}))[:-9000],
        "a.zip": damaged(zipped({"first": LEAK, "last": tail}, zipfile.ZIP_STORED), 9000),
        "a.docx": zipped({"[Content_Types].xml": b"", "word/document.xml": f"<p><t>{TOKEN}</t></p><p".encode()}),
    }
    for name, data in broken.items():
        outcome = scanned(name, data)
        assert (len(found(outcome)), len(failures(outcome))) == (1, 1), name


# --- bounds ---


def nested(levels: int, data: bytes = LEAK) -> bytes:
    for level in range(levels):
        data = zipped({f"{level}.zip" if level else "leak.txt": data})
    return data


def test_how_deep(scanned: Scanned) -> None:
    assert found(scanned("a.zip", nested(limits.DEPTH))) == ["a.zip!3.zip!2.zip!1.zip!leak.txt:1"]
    outcome = scanned("a.zip", nested(limits.DEPTH + 1))
    assert failures(outcome) == [f"a.zip: 4.zip!3.zip!2.zip!1.zip stands inside of 4 other containers; {WAY_OUT}"]


def test_how_many(scanned: Scanned, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MEMBERS", 20)
    files = {f"{number}.txt": CLEAN for number in range(21)}
    many = f"has more than 20 members, so the rest was not scanned; {WAY_OUT}"
    assert failures(scanned("a.tar", tarred(files))) == [f"a.tar: {many}"]
    assert failures(
        scanned("a.zip", zipped({"b.zip": zipped(dict([*files.items()][:12])), "c.zip": zipped(files)}))
    ) == [f"a.zip: {many}"]


def test_how_many_failures(scanned: Scanned) -> None:
    broken = zipped({f"{number}.gz": gzip.compress(NOISE)[:-9] for number in range(50)})
    told = failures(scanned("a.zip", broken))
    assert len(told) == limits.FAILURES + 1
    assert told[-1].startswith("a.zip: has more than 20 members that cannot be read, so the rest") or any(
        "has more than 20 members that cannot be read, so the rest" in line for line in told
    )


def test_no_more_members_than_zipfile_may_make_objects_of() -> None:
    entry = b"PK\1\2" + bytes(42)
    end = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 65535, 65535, 46 * 300_000, 0, 0)
    blob = Blob("a.zip", b"PK\3\4" + entry * 300_000 + end)
    budget = limits.Budget("a.zip", len(blob.data))
    tracemalloc.start()
    given = list(containers.members(blob, "ZIP archive", budget, lambda _: False))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert given == [
        Skipped("a.zip", f"has more than 20,000 members, so the rest was not scanned; {WAY_OUT}", failed=True)
    ]
    assert peak < 1e6


SMALL_FREE = 4 * limits.MB
"""What a bomb may unpack to in most tests: what it then costs is told from what it holds just as well."""

ZEROS = bytes(15_000_000)
BOMBS: dict[str, Callable[[], tuple[str, bytes]]] = {
    "gzip": lambda: ("a.gz", gzip.compress(ZEROS, 9)),
    "bzip2": lambda: ("a.bz2", bz2.compress(ZEROS)),
    "xz": lambda: ("a.xz", lzma.compress(ZEROS, preset=1)),
    "zip": lambda: ("a.zip", zipped({"a": ZEROS, "b": CLEAN})),
    "zip, bzip2": lambda: ("a.zip", zipped({"a": ZEROS}, zipfile.ZIP_BZIP2)),
    "zip, LZMA": lambda: ("a.zip", zipped({"a": ZEROS}, zipfile.ZIP_LZMA)),
    "zip in zips": lambda: ("a.zip", zipped({f"{n}.zip": zipped({"a": ZEROS[:2_000_000]}) for n in range(9)})),
    "tar.gz of zeros": lambda: ("a.tgz", gzip.compress(tarred({"a": CLEAN}) + ZEROS)),
    "tar.gz, a large member": lambda: ("a.tgz", gzip.compress(tarred({"a": ZEROS}))),
    "pdf": lambda: ("a.pdf", page(b"", *[stream(ZEROS[: 4 * limits.MB])] * 9)),
    "xlsx, a string named often": lambda: (
        "a.xlsx",
        xlsx({1: [shared(0)] * 10_000}, ["x" * 10_000]),
    ),
}


@pytest.mark.parametrize("made", BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_a_failure_and_costs_little(
    scanned: Scanned, made: Callable[[], tuple[str, bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "FREE", SMALL_FREE)
    name, data = made()
    outcome = scanned(name, data)
    assert failures(outcome) == [f"{name}: {bombed(data)}"]
    assert outcome.bytes < 3 * limits.FREE


@pytest.mark.parametrize("made", BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_not_held_in_memory(made: Callable[[], tuple[str, bytes]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FREE", SMALL_FREE)
    name, data = made()
    blob = Blob(name, data)
    tracemalloc.start()
    for _ in containers.members(blob, kind_of(blob), limits.Budget(name, len(data)), lambda _: False):
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 6 * limits.FREE


def test_a_zip_that_holds_itself() -> None:
    """As the quine of R. Cox does; here the reader is asked for the same bytes again and again."""
    data = zipped({"r.zip": b""})
    budget = limits.Budget("r.zip", len(data))

    def opened(path: str) -> Iterable[Skipped]:
        for each in containers.members(Blob(path, data), "ZIP archive", budget, lambda _: False):
            if isinstance(each, Skipped):
                yield each
            else:
                yield from opened(each.path)

    (failure,) = opened("r.zip")
    assert "stands inside of 4 other containers" in failure.reason


def test_members_that_overlap_are_counted_each(scanned: Scanned) -> None:
    """As in the bomb of D. Fifield: many entries of the directory point to the same bytes."""
    one = zipped({"a": bytes(2_000_000)})
    begin, end = one.index(b"PK\1\2"), one.index(b"PK\5\6")
    entry = one[begin:end]
    many = (
        one[:begin] + entry * 5000 + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 5000, 5000, len(entry) * 5000, begin, 0)
    )
    assert failures(scanned("a.zip", many)) == [f"a.zip: {bombed(many)}"]


def test_a_large_text_inside_is_scanned_in_parts(scanned: Scanned) -> None:
    line = b"a line of text without anything in it, number %d\n"
    text = b"".join(line % number for number in range(800_000))
    assert len(text) > parts.PART
    outcome = scanned("a.zip", zipped({"large.txt": text + LEAK}))
    assert (found(outcome), failures(outcome)) == (["a.zip!large.txt:800001"], [])
    assert outcome.files == 2


def test_a_container_that_is_too_large_to_be_held(scanned: Scanned, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "PART", 2 * limits.MB)
    noise = Random(6).randbytes(3 * limits.MB)
    large = zipped({"a": noise})
    failure = f"ZIP archive of more than 2 MB, which is not opened; {WAY_OUT}"
    assert failures(scanned("a.zip", large)) == [f"a.zip: {failure}"]
    assert failures(scanned("b.zip", zipped({"a.zip": large}))) == [f"b.zip: {failure}"]
    inner = f"b.zip: a.zip is a ZIP archive of more than 2 MB, which is not opened; {WAY_OUT}"
    outer = zipped({"a.zip": large})
    given = list(containers.members(Blob("b.zip", outer), "ZIP archive", limits.Budget("b.zip", 1), lambda _: False))
    assert [f"{each.path}: {each.reason}" for each in given if isinstance(each, Skipped)] == [inner]


def test_a_large_pdf_that_is_text_comes_in_parts(scanned: Scanned, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "PART", 2 * limits.MB)
    data = b"%PDF-1.4\n1 0 obj\n(x)\nendobj\n" + b"%% a comment\n" * 300_000
    failure = f"PDF document of more than 2 MB, which is not opened; {WAY_OUT}"
    assert failures(scanned("a.pdf", data)) == [f"a.pdf: {failure}"]


def test_a_large_notebook_is_scanned_as_text_and_told(scanned: Scanned, monkeypatch: pytest.MonkeyPatch) -> None:
    data = notebook(code(f"value = '{TOKEN}'\n", "x" * limits.WHOLE))
    outcome = scanned("a.ipynb", data)
    assert found(outcome) == ["a.ipynb:6"]
    assert failures(outcome) == [f"a.ipynb: is larger than the 16 MB that can be read of its kind; {WAY_OUT}"]


# --- what the rest of andon makes of it ---


def test_the_policy_excludes_members_as_it_does_files(scanned: Scanned) -> None:
    data = zipped({"inner/leak.py": LEAK, "inner/deep/leak.txt": LEAK, "other.md": LEAK})
    cases = {
        ("a.zip",): (),
        ("a.zip!inner/**",): ("other.md",),
        ("a.zip!/inner/",): ("inner/leak.py", "inner/deep/leak.txt", "other.md"),
        ("a.zip/inner/deep/",): ("inner/leak.py", "other.md"),
        ("*.txt",): ("inner/leak.py", "other.md"),
        ("deep/",): ("inner/leak.py", "other.md"),
    }
    for patterns, left in cases.items():
        outcome = scanned("a.zip", data, DEFAULT._replace(exclude=patterns))
        assert found(outcome) == sorted(f"a.zip!{name}:1" for name in left), patterns
    excluded = scanned("a.zip", data, DEFAULT._replace(exclude=("*.txt",))).skipped
    assert excluded == (Skipped("a.zip!inner/deep/leak.txt", "excluded by .andon.toml"),)


def test_a_comment_in_a_member_allows(scanned: Scanned) -> None:
    allowed = f"value = '{TOKEN}'  # andon: allow github-token reason=\"revoked\"\n".encode()
    assert found(scanned("a.zip", zipped({"a.py": allowed}))) == []


def test_the_baseline_knows_members(repo: Repo) -> None:
    repo.stage("a.zip", zipped({"leak.py": LEAK}))
    repo.andon("baseline", "create")
    done = repo.andon("scan", "a.zip")
    assert done.returncode == 0, done.stdout
    repo.write("a.zip", zipped({"leak.py": LEAK + f"other = '{github_token(7)}'\n".encode()}))
    assert repo.andon("scan", "a.zip").returncode == 1


def test_what_is_counted(scanned: Scanned) -> None:
    """A container is a file, and so is each member that is scanned; bytes are those of both."""
    data = zipped({"a.txt": CLEAN, "b/": b"", "c.png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"})
    outcome = scanned("a.zip", data)
    assert (outcome.files, outcome.bytes) == (2, len(data) + len(CLEAN) + 16)
    assert outcome.skipped == (Skipped("a.zip!c.png", "PNG image"),)
    empty = scanned("empty.zip", zipped({}))
    assert (empty.files, empty.skipped) == (1, ())


def test_names_of_members_are_labels(scanned: Scanned, tmp_path: Path) -> None:
    names = ["../../up", "/etc/passwd", "C:\\x", "a\x1b[31m\nb", "x" * 5000, "\u202etxt", "a!b"]
    outcome = scanned("a.tar", tarred(dict.fromkeys(names, LEAK)))
    shown = [verdict.finding.path for verdict in outcome.stopping]
    assert sorted(shown) == sorted(
        f"a.tar!{name}"
        for name in ("../../up", "/etc/passwd", "C:/x", "a\ufffd[31m\ufffdb", "x" * 1000, "\ufffdtxt", "a!b")
    )
    assert [path.name for path in tmp_path.iterdir()] == ["a.tar"]


def test_every_kind_that_is_opened_has_a_reader() -> None:
    assert {*containers.READERS} == OPENED | {*containers.ENDINGS.values()}


def test_scan_knows_the_names_of_texts_that_hold_texts() -> None:
    import andon.scan

    assert set(andon.scan.LAYERED) == {*containers.ENDINGS}


# --- whatever the bytes are ---

SAMPLES = [data for _, data, _ in OPENED_ONES.values()]


@given(st.data())
@settings(max_examples=150)
def test_nothing_that_is_broken_is_a_bug(data: st.DataObject) -> None:
    """Members, failures and remarks are all that comes of it."""
    name, sample, _ = data.draw(st.sampled_from([*OPENED_ONES.values()]))
    broken = bytearray(sample)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(broken) - 1))
        broken[at : at + data.draw(st.sampled_from([0, 1, 1, 1, 4]))] = data.draw(st.binary(max_size=4))
        broken = broken or bytearray(b"x")
    blob = Blob(name, bytes(broken))
    for kind in {kind_of(blob), kind_of(Blob(name, sample))} - {""}:
        budget = limits.Budget(name, len(broken))
        for each in containers.members(blob, kind, budget, lambda _: False):
            assert isinstance(each, Blob | Skipped)


@pytest.mark.parametrize("kind", sorted(containers.READERS))
@given(noise=st.binary(max_size=2000))
@settings(max_examples=30)
def test_noise_is_no_bug(kind: str, noise: bytes) -> None:
    heads = {
        "SQLite database": b"SQLite format 3\0\x10\0" + bytes(6) + noise[:80].ljust(80, b"\1"),
        "PDF document": b"%PDF-",
    }
    blob = Blob("a", heads.get(kind, b"") + noise)
    list(containers.members(blob, kind, limits.Budget("a", len(blob.data)), lambda _: False))


def test_a_hole_in_a_container_is_no_way_past(scanned: Scanned) -> None:
    """source.parts leaves out holes of a megabyte, and may then take the rest for UTF-16."""
    hole = bytes(3 * parts.WINDOW)
    for name, data in {
        "a.tar": tarred({"first": LEAK, "hole": hole}),
        "a.zip": zipped({"first": LEAK, "hole": hole}, zipfile.ZIP_STORED),
        "a.db": database("create table t (c)", f"insert into t values ('{TOKEN}')") + hole,
    }.items():
        outcome = scanned(name, data)
        assert found(outcome) or failures(outcome), name
