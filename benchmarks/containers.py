"""What bombs cost: containers that unpack to far more than they are, each scanned by a fresh process of andon.

Printed are the size of the file, CPU seconds and peak memory of the whole process, and what the report says of it. Said
loudly, and told by exit status 1:

  slow      more than 20 s of CPU time, and more than 2 s a MB of the file
  memory    more than 500 MB at the peak
  silent    an exit status that is not 2, or no failure in the report
"""

from __future__ import annotations

import argparse
import bz2
import fnmatch
import gzip
import io
import json
import lzma
import os
import struct
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Sequence

from processes import cost, machine, needed

MB = 1_000_000
MOST_SECONDS, MOST_SECONDS_A_MB, MOST_MEMORY = 20, 2, 500 * MB


def zipped(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method, compresslevel=9) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return stream.getvalue()


def tarred(size: int) -> bytes:
    """A tar archive with one member of zeros."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        info = tarfile.TarInfo("zeros")
        info.size = size
        archive.addfile(info, io.BytesIO(bytes(size)))
    return stream.getvalue()


def nested() -> bytes:
    """As 42.zip: sixteen archives in each of sixteen, and so on, with zeros in the last."""
    data = zipped(("0", bytes(100 * MB)))
    for _ in range(3):
        data = zipped(*((f"{number}.zip", data) for number in range(16)))
    return data


def overlapping(entries: int) -> bytes:
    """As the bomb of D. Fifield: all entries of the directory point to the same bytes."""
    one = zipped(("0", bytes(20 * MB)))
    begin, end = one.index(b"PK\1\2"), one.index(b"PK\5\6")
    directory = one[begin:end] * entries
    count = min(entries, 65_535)
    return one[:begin] + directory + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, len(directory), begin, 0)


def workbook() -> bytes:
    """A long string that hundreds of thousands of cells name."""
    cells = '<c t="s"><v>0</v></c>' * 300_000
    return zipped(
        ("[Content_Types].xml", b""),
        ("xl/workbook.xml", b""),
        ("xl/worksheets/sheet1.xml", f"<w><sheetData><row>{cells}</row></sheetData></w>".encode()),
        ("xl/sharedStrings.xml", f"<sst><si><t>{'x' * MB}</t></si></sst>".encode()),
    )


def long_tag() -> bytes:
    """A tag that does not end, which old versions of expat begin anew with every piece."""
    xml = b'<w:document a="' + b"a" * 120 * MB
    return zipped(("[Content_Types].xml", b""), ("word/document.xml", xml))


def pdf(size: int, streams: int) -> bytes:
    """Streams of text operators, packed."""
    packed = zlib.compress(b"BT " + b"(x) Tj " * (size // 7) + b"ET", 9)
    each = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(packed), packed)
    return b"%PDF-1.7\n\0\n" + b"".join(b"%d 0 obj\n%b\nendobj\n" % (n, each) for n in range(1, streams + 1))


def database() -> bytes:
    """A page whose rows are all the same row, which goes on over all the other pages."""
    size, pages = 65_536, 256
    header = bytearray(b"SQLite format 3\0" + bytes(84))
    header[16:18] = b"\0\1"
    header[56:60] = (1).to_bytes(4, "big")
    rows = 30_000
    cell = 64_000
    page = bytes([13, 0, 0]) + rows.to_bytes(2, "big") + bytes(3) + cell.to_bytes(2, "big") * rows
    page = bytes(header) + page
    return page.ljust(cell, b"\0") + b"\xe4\x00\1" + bytes(size - cell - 3) + bytes(size * (pages - 1))


BOMBS: dict[str, Callable[[], bytes]] = {
    "a.gz, 2 GB of zeros": lambda: gzip.compress(bytes(2000 * MB), 9),
    "a.bz2, 2 GB of zeros": lambda: bz2.compress(bytes(2000 * MB)),
    "a.xz, 2 GB of zeros": lambda: lzma.compress(bytes(2000 * MB), preset=1),
    "a.gz, gzip three times": lambda: gzip.compress(gzip.compress(gzip.compress(bytes(2000 * MB), 9), 9), 9),
    "a.gz, of many streams": lambda: gzip.compress(b"") * 500_000,
    "a.tgz, a member of 2 GB": lambda: gzip.compress(tarred(2000 * MB), 9),
    "a.zip, 1 GB of zeros": lambda: zipped(("0", bytes(1000 * MB))),
    "a.zip, 1 GB in bzip2": lambda: zipped(("0", bytes(1000 * MB)), method=zipfile.ZIP_BZIP2),
    "a.zip, nested as 42.zip": nested,
    "a.zip, 20,000 that overlap": lambda: overlapping(20_000),
    "a.zip, 600,000 that overlap": lambda: overlapping(600_000),
    "a.xlsx, a string named often": workbook,
    "a.docx, a tag without end": long_tag,
    "a.pdf, streams of text": lambda: pdf(15 * MB, 200),
    "a.db, rows that overlap": database,
    "a.ipynb, empty lists": lambda: b'{"cells": [' + b"[]," * 5_500_000 + b"[]]}",
    "a.har, nested too deep": lambda: b"[" * 15 * MB,
    "a.eml, parts in parts": lambda: b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(200_000)
    ),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Scans the bombs and prints what they cost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", metavar="GLOB", default="*", help="only these bombs")
    parser.add_argument("--andon", metavar="PROGRAM", help="andon, if not beside this Python or on PATH")
    args = parser.parse_args(argv)
    andon = needed("andon", args.andon)
    print(f"{machine()}\n{'':32} {'MB':>6} {'CPU s':>6} {'peak MB':>8}", flush=True)
    complaints = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in fnmatch.filter(BOMBS, args.only):
            complaints += _tried(andon, folder, name)
    print(f"{complaints} complaints")
    return 1 if complaints else 0


def _tried(andon: str, folder: str, name: str) -> bool:
    """Prints what came of a bomb; whether there is anything to complain of."""
    file = name.partition(",")[0]
    path = os.path.join(folder, file)
    _written(path, name)
    size = os.path.getsize(path) / MB
    command = [andon, "scan", "--no-baseline", "--format", "json", "--jobs", "1", file]
    with tempfile.TemporaryFile() as output:
        taken = cost(command, folder, output=output, limit=600)
        output.seek(0)
        failed = [each["reason"] for each in json.load(output)["skipped"] if each["failed"]]
    os.remove(path)
    checks = (
        ("slow", taken.cpu > max(MOST_SECONDS, MOST_SECONDS_A_MB * size)),
        ("memory", taken.memory > MOST_MEMORY),
        ("silent", "ipynb" not in name and "har" not in name and (taken.status != 2 or not failed)),
    )
    wrong = ", ".join(word for word, is_wrong in checks if is_wrong)
    said = failed[0].partition(";")[0] if failed else f"exit {taken.status}"
    mark = f"   <-- {wrong}" if wrong else ""
    print(f"{name:32} {size:6.2f} {taken.cpu:6.1f} {taken.memory / MB:8.0f}  {said}{mark}", flush=True)
    return bool(wrong)


def _written(path: str, name: str) -> None:
    """Makes a bomb in a process of its own: what the parent holds would be counted as the child's memory."""
    process = os.fork()
    if not process:
        with open(path, "wb") as file:
            file.write(BOMBS[name]())
        os._exit(0)
    os.waitpid(process, 0)


if __name__ == "__main__":
    raise SystemExit(main())
