"""How much is unpacked at most, and what readers of containers give: members, remarks, and the errors that end them.

Every byte that comes out of a container is counted in the Budget of the outermost file, whatever stands inside of what:
a bomb costs what its budget allows and ends in a failure that says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

MB = 1024 * 1024

TOTAL = 256 * MB
"""What a file may unpack to, all levels together."""

RATIO = 200
"""How many times its own size a file may unpack to; text is seldom packed to less than a fiftieth."""

FREE = 16 * MB
"""What a file may unpack to whatever the ratio: a small log of nothing but zeros is no bomb."""

MEMBER = 128 * MB
"""What a single member may unpack to."""

MEMBERS = 20_000
"""How many members a file may have, all levels together."""

DEPTH = 4
"""How many containers may stand inside of one another, the outermost included. A compressed tar is one."""

WHOLE = 16 * MB
"""The most that is held in memory as a parsed document: JSON, mail, a stream of a PDF, the strings of a workbook."""

DICTIONARY = 128 * MB
"""What a decompressor may ask for; `xz -9` needs 65 MB."""

FAILURES = 20
"""After how many members that cannot be read the rest of a file is given up."""

NAME = 1000
"""How many characters of a member's name are kept."""

STEP = 64 * 1024
"""How many bytes are unpacked at a time. Unlike source.parts.WINDOW on purpose: no window is taken for a hole."""


class Member(NamedTuple):
    """A member's name, untrusted, and its content, unpacked while it is read.

    `counted` says that the bytes have been counted on their way: a tar inside of a compressed stream.
    """

    name: str
    content: Iterable[bytes]
    counted: bool = False


class Remark(NamedTuple):
    """What a reader has not read, in words that go on from the name; '' names the container itself.

    One that `failed` should have been read; any other is passed over by design.
    """

    name: str
    reason: str
    failed: bool = False


class Unreadable(Exception):
    """A member, or what is left of a container, cannot be read. The message goes on from its name: "is truncated"."""


class Exhausted(Exception):
    """The budget is used up: nothing more is read of the whole file."""


class Budget:
    """What may still be unpacked of one file that was given to scan."""

    def __init__(self, path: str, size: int) -> None:
        self.path = path
        self.depth = 0
        self._closed = False
        self._most = min(TOTAL, max(FREE, RATIO * size))
        self._left = self._most
        self._members = MEMBERS
        self._failures = FAILURES

    def close(self) -> None:
        """Ends all reading: the budget is used up, and that has been told."""
        self._closed = True

    def is_closed(self) -> bool:
        """Whether nothing more is to be read."""
        return self._closed

    def spend(self, size: int) -> None:
        """Counts bytes that have been unpacked.

        :raises Exhausted: they are too many.
        """
        self._left -= size
        if self._left < 0:
            raise Exhausted(f"unpacks to more than {self._most // MB} MB")

    def metered(self, content: Iterable[bytes], counted: bool = False) -> Iterator[bytes]:
        """The content of a member, counted.

        :raises Unreadable: it is larger than a member may be.
        """
        size = 0
        for piece in content:
            size += len(piece)
            if size > MEMBER:
                raise Unreadable(f"unpacks to more than {MEMBER // MB} MB")
            if not counted:
                self.spend(len(piece))
            yield piece

    def whole(self, content: Iterable[bytes], most: int = WHOLE) -> bytes:
        """All of a content at once, for a reader that needs it so.

        :raises Unreadable: it is larger than that.
        """
        held = bytearray()
        for piece in self.metered(content):
            held += piece
            if len(held) > most:
                raise Unreadable(f"is larger than the {most // MB} MB that can be read of its kind")
        return bytes(held)

    def one_more(self) -> None:
        """Counts a member."""
        self._members -= 1
        if self._members < 0:
            raise Exhausted(f"has more than {MEMBERS:,} members")

    def one_failed(self) -> None:
        """Counts a member that could not be read."""
        self._failures -= 1
        if self._failures < 0:
            raise Exhausted(f"has more than {FAILURES} members that cannot be read")


@cache
def pattern(source: bytes) -> re.Pattern[bytes]:
    """Compiled on first use, as everywhere."""
    return re.compile(source)


def pieces(data: bytes | memoryview) -> Iterator[bytes]:
    """What is in memory already, in pieces."""
    for at in range(0, len(data), STEP):
        yield bytes(data[at : at + STEP])
