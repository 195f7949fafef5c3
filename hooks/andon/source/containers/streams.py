"""Compressed streams: gzip, bzip2, xz and zstd, each a file of its own or, as a whole, a tar archive.

A decompressor is never given much nor asked for much at a time, so memory stays small whatever the ratio is. Streams
that stand one after the other are one, as their tools have it; what follows them and is none is read as it is.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Generator, Iterator
from typing import Any, Protocol

from andon.source import kind
from andon.source.containers import tars
from andon.source.containers.limits import (
    DICTIONARY,
    MEMBERS,
    STEP,
    Budget,
    Member,
    Remark,
    Unreadable,
    pieces,
)

MAGIC = {"gzip data": b"\x1f\x8b", "bzip2 data": b"BZh", "xz data": b"\xfd7zXZ\0", "zstd data": b"\x28\xb5\x2f\xfd"}

SUFFIXES = {".tgz": ".tar", ".tbz2": ".tar", ".tbz": ".tar", ".txz": ".tar", ".tzst": ".tar", ".svgz": ".svg"}
"""What a name ends with when it is unpacked; other endings of compressed files are left off."""

ENDINGS = (".gz", ".bz2", ".xz", ".zst", ".zstd")


class Decompressor(Protocol):
    """What bz2, lzma and compression.zstd have in common."""

    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


class MissingExtra(Exception):
    """What reads a format is not installed; the message says what it is, and what reads it."""


class Inflater:
    """zlib's decompressor, used like the others."""

    def __init__(self, wbits: int) -> None:
        self._zlib = zlib.decompressobj(wbits)
        self.needs_input = True

    @property
    def eof(self) -> bool:
        """Whether the stream has come to its end."""
        return self._zlib.eof

    @property
    def unused_data(self) -> bytes:
        """What was given beyond the end."""
        return self._zlib.unused_data

    def decompress(self, data: bytes, max_length: int, /) -> bytes:
        """What comes of data, and of what was left of the data before."""
        made = self._zlib.decompress(self._zlib.unconsumed_tail + data, max_length)
        self.needs_input = len(made) < max_length and not self._zlib.unconsumed_tail
        return made


def members(kind_: str, path: str, data: bytes, budget: Budget) -> Iterator[Member | Remark]:
    """The one content of a compressed file, or the members of the tar archive that it is."""
    content = unpacked(kind_, data)
    head = bytearray()
    held: list[bytes] = []
    broken = ""
    try:
        for piece in content:
            held.append(piece)
            head += piece
            if len(head) >= tars.BLOCK:
                break
    except MissingExtra as missing:
        yield Remark("", str(missing))
        return
    except Unreadable as error:
        broken = str(error)
    rest = _resumed(held, content, broken)
    if kind.is_tar(bytes(head)):
        yield from tars.members(_spent(rest, budget), counted=True)
    else:
        yield Member(unpacked_name(path), rest)


def unpacked(kind_: str, data: bytes) -> Iterator[bytes]:
    """What a compressed file unpacks to, piece by piece.

    :raises Unreadable: it is truncated or corrupt.
    :raises MissingExtra: what reads it is not there.
    """
    view = memoryview(data)
    start = starter(kind_)
    at = number = 0
    while at < len(view):
        if number and view[at : at + len(MAGIC[kind_])] != MAGIC[kind_]:
            if bytes(view[at:]).strip(b"\0"):
                yield from pieces(view[at:])
            return
        number += 1
        if number > MEMBERS:
            raise Unreadable(f"has more than {MEMBERS:,} streams")
        at = yield from stream(view, at, start())


def stream(view: memoryview, at: int, decompressor: Decompressor) -> Generator[bytes, None, int]:
    """One stream that begins at an offset; gives the offset behind it in the end.

    :raises Unreadable: it is truncated or corrupt.
    """
    while not decompressor.eof:
        given = b""
        if decompressor.needs_input:
            given = bytes(view[at : at + STEP])
            if not given:
                raise Unreadable("is truncated")
            at += len(given)
        made = decompressed(decompressor, given)
        if made:
            yield made
    return at - len(decompressor.unused_data)


def decompressed(decompressor: Decompressor, given: bytes) -> bytes:
    try:
        return decompressor.decompress(given, STEP)
    except MemoryError:
        raise Unreadable("needs too much memory") from None
    except Exception as error:  # each module has errors of its own, zstandard's is none that can be named here
        raise Unreadable("needs too much memory" if "emory" in str(error) else "is corrupt") from None


def starter(kind_: str) -> Callable[[], Decompressor]:
    """What makes a decompressor for a kind of stream."""
    if kind_ == "gzip data":
        return lambda: Inflater(31)
    if kind_ == "bzip2 data":
        return bzip2
    return xz if kind_ == "xz data" else zstd()


def bzip2() -> Decompressor:
    """A decompressor for bzip2."""
    try:
        from bz2 import BZ2Decompressor
    except ImportError:
        raise MissingExtra("bzip2 data, which this Python was built without") from None
    return BZ2Decompressor()


def xz() -> Decompressor:
    """A decompressor for xz, and for the older format of lzma."""
    try:
        from lzma import FORMAT_AUTO, LZMADecompressor
    except ImportError:
        raise MissingExtra("xz data, which this Python was built without") from None
    return LZMADecompressor(FORMAT_AUTO, DICTIONARY)


def zstd() -> Callable[[], Decompressor]:
    """What makes decompressors for zstd: Python's own from 3.14 on, else the package zstandard."""
    try:
        from compression.zstd import ZstdDecompressor
    except ImportError:
        pass
    else:
        made: Callable[[], Decompressor] = ZstdDecompressor
        return made
    try:
        import zstandard
    except ImportError:
        raise MissingExtra("zstd data: pip install 'andon[containers]' to have it read") from None
    return lambda: Zstandard(zstandard.ZstdDecompressor(max_window_size=DICTIONARY).decompressobj())


class Zstandard:
    """The decompressor of the package zstandard, used like the others.

    It has no bound for what it gives at a time, so it is given little: 256 bytes make 8 MB at most.
    """

    def __init__(self, made: Any) -> None:
        self._made = made
        self._given = b""
        self._at = 0

    @property
    def needs_input(self) -> bool:
        """Whether all that was given is used up."""
        return self._at >= len(self._given)

    @property
    def eof(self) -> bool:
        """Whether the stream has come to its end."""
        return bool(self._made.eof)

    @property
    def unused_data(self) -> bytes:
        """What was given beyond the end."""
        return bytes(self._made.unused_data) + self._given[self._at :]

    def decompress(self, data: bytes, max_length: int, /) -> bytes:
        """What comes of the next bytes."""
        if data:
            self._given, self._at = data, 0
        part = self._given[self._at : self._at + 256]
        self._at += len(part)
        return bytes(self._made.decompress(part))


def unpacked_name(path: str) -> str:
    """The name of what a compressed file holds: its own, without the ending that says how it is compressed."""
    name = path.rpartition("!")[2].rpartition("/")[2]
    lowered = name.lower()
    for ending, other in SUFFIXES.items():
        if lowered.endswith(ending):
            return name[: -len(ending)] + other
    for ending in ENDINGS:
        if lowered.endswith(ending) and len(name) > len(ending):
            return name[: -len(ending)]
    return "content"


def _spent(content: Iterator[bytes], budget: Budget) -> Iterator[bytes]:
    """The content, counted as it comes, since a tar is read from it that may pass over much."""
    for piece in content:
        budget.spend(len(piece))
        yield piece


def _resumed(held: list[bytes], content: Iterator[bytes], broken: str) -> Iterator[bytes]:
    """A content of which some was taken, whole again; `broken` is why no more of it could be taken."""
    yield from held
    yield from content
    if broken:
        raise Unreadable(broken)
