"""tar archives: a header of 512 bytes, the member's content in blocks of 512, and so on to the end.

Read here and not by `tarfile`, which holds extended headers of any size in memory; all that is wanted of a header is a
name and a size. The formats are those of POSIX.1-1988 (ustar), POSIX.1-2001 (pax) and GNU tar.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from andon.source import kind, path_of
from andon.source.containers.limits import MB, STEP, Member, Unreadable

BLOCK = 512

EXTENSION = MB
"""How large a long name or an extended header may be."""

WITHOUT_CONTENT = b"123456"
"""Types of members that have no content, whatever size their header says: links, devices, folders, FIFOs."""


class Source:
    """What is read piece by piece, asked for by the byte."""

    def __init__(self, content: Iterable[bytes]) -> None:
        self._content = iter(content)
        self._held = b""
        self._at = 0
        self.is_cut = False

    def some(self, most: int) -> bytes:
        """Some of the next bytes, b'' at the end."""
        while self._at >= len(self._held):
            try:
                held = next(self._content, None)
            except Unreadable:
                self.is_cut = True
                raise
            if held is None:
                return b""
            self._held, self._at = held, 0
        given = self._held[self._at : self._at + most]
        self._at += len(given)
        return given

    def up_to(self, size: int) -> Iterator[bytes]:
        """The next bytes, fewer at the end."""
        while size and (given := self.some(size)):
            size -= len(given)
            yield given

    def take(self, size: int) -> Iterator[bytes]:
        """The next bytes, piece by piece.

        :raises Unreadable: there are not so many.
        """
        while size > 0:
            given = self.some(min(size, STEP))
            if not given:
                self.is_cut = True
                raise Unreadable("is truncated")
            size -= len(given)
            yield given


def members(content: Iterable[bytes], counted: bool = False) -> Iterator[Member]:
    """The members that have content.

    Blocks of zeros are passed over, since what was appended may follow them.

    :raises Unreadable: a header is no good, or the archive ends too early.
    """
    source = Source(content)
    extended: dict[str, str] = {}
    while header := _header(source):
        size = int(extended.get("size", _number(header[124:136])))
        type_ = header[156:157]
        if type_ in b"LKxgX":
            extended = {**extended, **_extension(type_, source, size)}
        else:
            if type_ == b"S":
                _skip_map(source, header)
            size = 0 if type_ in WITHOUT_CONTENT else size
            body = source.take(size)
            if size:
                yield Member(extended.get("path") or _name(header), body, counted)
            for _ in body:  # what nobody asked for
                pass
            if source.is_cut:  # whoever read the content has been told
                return
            extended = {}
        for _ in source.up_to(-size % BLOCK):  # some leave off the last one
            pass


def _header(source: Source) -> bytes:
    """The next block that is not all zeros, b'' at the end."""
    while True:
        header = b"".join(source.up_to(BLOCK))
        if len(header) == BLOCK and not header.strip(b"\0"):
            continue
        if not header.strip(b"\0"):
            return b""
        if len(header) < BLOCK:
            raise Unreadable("is truncated")
        if not kind.is_tar(header):
            raise Unreadable("is corrupt")
        return header


def _extension(type_: bytes, source: Source, size: int) -> dict[str, str]:
    """What a header that goes before another says of that other: its path and its size."""
    if size > EXTENSION:
        raise Unreadable("has a header of more than a megabyte")
    data = b"".join(source.take(size))
    if type_ == b"L":
        return {"path": path_of(data.partition(b"\0")[0])}
    return dict(_records(data)) if type_ in b"xX" else {}


def _records(data: bytes) -> Iterator[tuple[str, str]]:
    """The records of a pax header, `LENGTH KEY=VALUE` and a line end; LENGTH counts all of that."""
    at = 0
    while at < len(data):
        digits = data[at : at + 8].partition(b" ")[0]
        length = int(digits) if digits.isdigit() else 0
        key, equals, value = data[at + len(digits) + 1 : at + length].rstrip(b"\n").partition(b"=")
        if not equals:
            return
        if key == b"path" or (key == b"size" and value.isdigit() and len(value) < 20):
            yield key.decode("ascii"), path_of(value)
        at += length


def _name(header: bytes) -> str:
    name, prefix = header[:100].partition(b"\0")[0], header[345:500].partition(b"\0")[0]
    return path_of(prefix + b"/" + name if prefix and header[257:263] == b"ustar\0" else name)


def _number(field: bytes) -> int:
    """A size: octal digits, or binary if the first bit is set (GNU)."""
    if field[0] & 0x80:
        return int.from_bytes(field[1:], "big")
    digits = field.strip(b" \0").partition(b"\0")[0].strip()
    if digits and not digits.isdigit():
        raise Unreadable("is corrupt")
    try:
        return int(digits or b"0", 8)
    except ValueError:
        raise Unreadable("is corrupt") from None


def _skip_map(source: Source, header: bytes) -> None:
    """Where the pieces of GNU's sparse file belong is of no interest; each further block of it says if one follows."""
    more = header[482:483] == b"\1"
    while more:
        more = b"".join(source.take(BLOCK))[504:505] == b"\1"
