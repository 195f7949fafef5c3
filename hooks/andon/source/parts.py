r"""Very large content, cut into blobs that are scanned one after the other, so that memory stays bounded.

A part has at most PART bytes and ends after a line end; a private key that the seam would cut in two goes whole to
the next part. Where PART bytes hold no line end at all, the next part begins OVERLAP bytes before the end of the
last, so that what stands at the seam is seen whole in one of them: such a value may be found twice, once cut short,
with the same line number (columns count from the beginning of the part).

Windows of nothing but NUL bytes (the holes of a sparse file) hold nothing and are dropped. Parts of a file in UTF-16
or UTF-32 are given the byte order mark that tells how to read them. A container is never cut nor changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from andon.model import Blob, Skipped

PART = 32 * 1024 * 1024
OVERLAP = 64 * 1024
WINDOW = 1024 * 1024
"""How much is read at a time, in bytes."""

HEAD = 64 * 1024
"""How many bytes tell the kind and the encoding of a large file."""

NOTHING = bytes(WINDOW)
"""A window of a hole. Whoever reads may give it once for a hole of any size."""

MARKS = {
    "utf-16-le": b"\xff\xfe",
    "utf-16-be": b"\xfe\xff",
    "utf-32-le": b"\xff\xfe\0\0",
    "utf-32-be": b"\0\0\xfe\xff",
}


def windows(read: Callable[[int], bytes]) -> Iterator[bytes]:
    """All that `read` gives, in windows that are full, except the last (so `read` must not stop short)."""
    while window := read(WINDOW):
        yield window


def cut(path: str, origin: str, content: Iterable[bytes]) -> Iterator[Blob | Skipped]:
    """The content of a file as blobs of at most PART bytes; exactly one blob if it is no longer than that.

    A long file that begins like a kind that is passed over is not read to its end.
    """
    windows_left = iter(content)
    first = next(windows_left, b"")
    if container := _container(first):
        yield _whole(path, origin, container, chain((first,), windows_left))
        return
    held = bytearray()
    line = 1
    encoding: str | None = None
    for window in chain((first,) if first else (), windows_left):
        held += b"" if window == NOTHING else window
        if window != NOTHING and len(held) <= PART:
            continue
        if encoding is None and held:
            if len(held) > PART and (kind := _kind(held)):
                yield Skipped(path, kind)
                return
            encoding = _wide_encoding(held)
        end, following = (len(held), len(held)) if window == NOTHING else _seam(held, encoding or "")
        if end:
            part = bytes(held[:end])
            yield Blob(path, _marked(part, encoding or ""), origin, line)
            line += _line_ends(part[:following], encoding or "")
            del held[:following]
    if held or encoding is None:
        yield Blob(path, _marked(bytes(held), encoding or ""), origin, line)


def _container(head: bytes) -> str:
    """The kind of container that a file's first bytes prove, '' if none: it is opened, so each byte of it counts."""
    from andon.source import kind

    found = kind.by_content(head[:HEAD]) if kind.is_binary(head[:HEAD]) else ""
    return found if found in kind.OPENED else ""


def _whole(path: str, origin: str, kind: str, content: Iterable[bytes]) -> Blob | Skipped:
    """A container in one piece as it is, or its kind if it is longer than PART."""
    held = bytearray()
    for window in content:
        held += window
        if len(held) > PART:
            return Skipped(path, kind)
    return Blob(path, bytes(held), origin)


def _kind(head: bytearray) -> str:
    """The kind that the first part proves. Ciphertext in ASCII armour is only known by its end, so it is scanned."""
    from andon.source import kind

    first = bytes(head[:HEAD])
    return kind.by_content(first) if kind.is_binary(first) else ""


def _wide_encoding(head: bytearray) -> str:
    from andon.source import text

    encoding, _ = text.wide_encoding(bytes(head[:HEAD]))
    return encoding


def _seam(held: bytearray, encoding: str) -> tuple[int, int]:
    """Where the first part of what is held ends, and where the next one begins."""
    end = _last_line_end(held, encoding)
    if not end:
        return PART, PART - OVERLAP
    tail = held[max(0, end - OVERLAP) : end]
    key = tail.rfind(b"-----BEGIN ")
    if key >= 0 and tail.find(b"-----END ", key) < 0:
        end = held.rfind(b"\n", 0, end - len(tail) + key) + 1 or end
    return end, end


def _last_line_end(held: bytearray, encoding: str) -> int:
    """The offset after the last line end of the first PART bytes; 0 if there is none."""
    if not encoding:
        # No CR as the last byte: it may be half of a line end.
        return held.rfind(b"\n", 0, PART) + 1 or held.rfind(b"\r", 0, PART - 1) + 1
    width = len("\n".encode(encoding))
    return _last(held, "\n".encode(encoding), PART) or _last(held, "\r".encode(encoding), PART - width)


def _last(held: bytearray, unit: bytes, before: int) -> int:
    """The offset after the last occurrence of a UTF-16 or UTF-32 unit that is in step; 0 if there is none."""
    at = held.rfind(unit, 0, before)
    while at > 0 and at % len(unit):
        at = held.rfind(unit, 0, at + len(unit) - 1)
    return at + len(unit) if at >= 0 else 0


def _marked(part: bytes, encoding: str) -> bytes:
    mark = MARKS.get(encoding, b"")
    return part if part.startswith(mark) else mark + part


def _line_ends(part: bytes, encoding: str) -> int:
    if encoding:
        characters = part.decode(encoding, "replace")
        return characters.count("\n") + characters.count("\r") - characters.count("\r\n")
    return part.count(b"\n") + part.count(b"\r") - part.count(b"\r\n")
