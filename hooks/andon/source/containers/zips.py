"""ZIP archives, and all that is one: jar, whl, apk, epub, and the documents of office programs.

`zipfile` reads the central directory, and nothing else: it unpacks bzip2 and LZMA without a bound. Members are unpacked
here, from the bytes that their own header points to.
"""

from __future__ import annotations

import struct
from collections.abc import Generator, Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import crc32

from andon.source.containers import office, streams
from andon.source.containers.limits import MEMBERS, Budget, Exhausted, Member, Remark, Unreadable, pieces
from andon.source.containers.streams import MissingExtra

ENTRY = 46
"""The least that a member takes in the central directory, in bytes."""

ENCRYPTED = 0x2041
"""Flags: encrypted, strongly encrypted, the central directory itself encrypted."""

STORED, DEFLATED, BZIP2, LZMA, ZSTD, XZ = 0, 8, 12, 14, 93, 95


def members(data: bytes, budget: Budget) -> Iterator[Member | Remark]:
    """The members of an archive in its own order; those of an office document as the text that a reader sees.

    :raises Unreadable: it is truncated or corrupt.
    """
    infos = _directory(data)
    packed = [info for info in infos if not info.is_dir()]
    document = office.document(info.filename for info in packed)
    if document:
        yield from _document(document, data, packed, budget)
        return
    for info in packed:
        yield _member(data, info)


def _directory(data: bytes) -> list[ZipInfo]:
    _bounded(data)
    try:
        with ZipFile(BytesIO(data)) as archive:
            return archive.infolist()
    except (BadZipFile, NotImplementedError, ValueError, OSError, EOFError, OverflowError, struct.error):
        raise Unreadable("is truncated or corrupt") from None


def _bounded(data: bytes) -> None:
    """Asks how many members there are before zipfile makes an object of each."""
    end = data.rfind(b"PK\5\6")
    if end < 0:
        raise Unreadable("is truncated")
    size = int.from_bytes(data[end + 12 : end + 16], "little")
    start = 0 if size == 0xFFFFFFFF else max(0, end - size - 100)  # a ZIP64 record and its locator stand in between
    if end - start > MEMBERS * ENTRY and data.count(b"PK\1\2", start, end) > MEMBERS:
        raise Exhausted(f"has more than {MEMBERS:,} members")


def _member(data: bytes, info: ZipInfo) -> Member | Remark:
    if info.flag_bits & ENCRYPTED:
        return Remark(info.filename, "encrypted ZIP member")
    try:
        return Member(info.filename, _content(data, info))
    except Unreadable as error:
        return Remark(info.filename, str(error), failed=True)
    except MissingExtra as missing:
        return Remark(info.filename, str(missing))


def _content(data: bytes, info: ZipInfo) -> Iterator[bytes]:
    """What a member unpacks to.

    :raises Unreadable: its header is no good, or its method is not known.
    """
    at = info.header_offset
    header = data[at : at + 30]
    if len(header) < 30 or not header.startswith(b"PK\3\4"):
        raise Unreadable("is corrupt")
    begin = at + 30 + int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
    packed = memoryview(data)[begin : begin + info.compress_size]
    stored = info.compress_type == STORED
    content = pieces(packed) if stored else _unpacked(packed, _decompressor(packed, info))
    return _checked(content, info, len(packed) < info.compress_size)


def _decompressor(packed: memoryview, info: ZipInfo) -> tuple[streams.Decompressor, bytes, int]:
    """What unpacks a member, what it must be given first, and where the rest begins."""
    if info.compress_type == DEFLATED:
        return streams.Inflater(-15), b"", 0
    if info.compress_type == BZIP2:
        return streams.bzip2(), b"", 0
    if info.compress_type == XZ:
        return streams.xz(), b"", 0
    if info.compress_type == ZSTD:
        return streams.zstd()(), b"", 0
    if info.compress_type == LZMA:
        # Two bytes of version, two of length, five of properties: with the size behind them, the older format of lzma.
        return streams.xz(), bytes(packed[4:9]) + (info.file_size & (1 << 63) - 1).to_bytes(8, "little"), 9
    raise Unreadable(f"is packed by method {info.compress_type}, which is not known here")


def _unpacked(packed: memoryview, how: tuple[streams.Decompressor, bytes, int]) -> Iterator[bytes]:
    decompressor, head, at = how
    if head:
        made = streams.decompressed(decompressor, head)
        if made:
            yield made
    yield from streams.stream(packed, at, decompressor)


def _checked(content: Iterator[bytes], info: ZipInfo, cut: bool) -> Iterator[bytes]:
    checksum = 0
    for piece in content:
        checksum = crc32(piece, checksum)
        yield piece
    if cut:
        raise Unreadable("is truncated")
    if checksum != info.CRC:
        raise Unreadable("is corrupt")


# --- documents of office programs ---


def _document(document: str, data: bytes, infos: list[ZipInfo], budget: Budget) -> Iterator[Member | Remark]:
    """The members of a document, text for those that hold what a reader sees, all others as they are."""
    strings: office.Strings | None = None
    for info in infos:
        member = _member(data, info)
        if document == "workbook" and info.filename == office.STRINGS and isinstance(member, Member):
            continue
        view = office.view(document, info.filename)
        if view == "sheet" and strings is None:
            strings = yield from _strings(data, infos, budget)
        if view and isinstance(member, Member):
            content = budget.metered(member.content)
            member = Member(info.filename, office.text(view, content, strings or office.Strings()))
        yield member
    if document == "workbook":
        if strings is None:
            strings = yield from _strings(data, infos, budget)
        yield Member(office.STRINGS, strings.unused())


def _strings(data: bytes, infos: list[ZipInfo], budget: Budget) -> Generator[Remark, None, office.Strings]:
    """The strings that the cells of a workbook name by number."""
    strings = office.Strings()
    for info in infos:
        if info.filename == office.STRINGS:
            member = _member(data, info)
            if isinstance(member, Remark):
                yield member
                continue
            try:
                strings.read(budget.metered(member.content))
            except Unreadable as error:
                yield Remark(info.filename, str(error), failed=True)
    return strings
