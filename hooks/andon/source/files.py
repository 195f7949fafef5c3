"""The working tree and standard input: what is on disk, not what git has stored.

Symlinks are not followed: the content of one is its target's name, as in git. What is named and cannot be read is a
failure; what a walk through a folder meets and is no file (a socket, a device) is passed over by its kind.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable, Iterator

from andon.model import Blob, Skipped
from andon.source import SYMLINK, Entry, name_of, on_disk, parts, path_of

KINDS = (
    (stat.S_ISDIR, "folder"),
    (stat.S_ISFIFO, "FIFO"),
    (stat.S_ISSOCK, "socket"),
    (stat.S_ISCHR, "device"),
    (stat.S_ISBLK, "device"),
)

# Not to wait for a FIFO's writer nor to follow a link, should either have taken the file's place since we looked.
OPEN = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def read(top: str, entries: Iterable[Entry]) -> Iterator[Blob | Skipped]:
    """The content of files below a folder and of standard input, in their order.

    Large files come in parts, holes cost nothing.
    """
    for entry in entries:
        if entry.origin == "stdin":
            yield from parts.cut(entry.path, "stdin", parts.windows(sys.stdin.buffer.read))
            continue
        try:
            yield from _content(entry.path, on_disk(os.path.join(top, entry.path)))
        except OSError as error:
            yield Skipped(entry.path, f"unreadable: {error.strerror or error}", failed=True)


def standard_input() -> bytes:
    """All of standard input, for what a hook of git is told there."""
    return sys.stdin.buffer.read()


def walk(top: str, under: str = "") -> Iterator[Entry | Skipped]:
    """Everything below a folder, itself below `top`, each folder's content sorted; git's own `.git` is left out."""
    waiting = [(under, stat.S_IFDIR)]  # no recursion: folders may be nested deeper than Python's stack
    while waiting:
        path, mode = waiting.pop()
        if stat.S_ISDIR(mode):
            try:
                waiting += sorted(_scanned(top, path), key=lambda item: name_of(item[0]), reverse=True)
            except OSError as error:
                yield Skipped(path or ".", f"unreadable: {error.strerror or error}", failed=True)
        elif stat.S_ISREG(mode) or stat.S_ISLNK(mode):
            yield Entry(path, mode=SYMLINK if stat.S_ISLNK(mode) else "")
        else:
            yield Skipped(path, _kind(mode))


def _content(path: str, full: str | bytes) -> Iterator[Blob | Skipped]:
    status = os.lstat(full)
    mode = status.st_mode
    if stat.S_ISLNK(mode):
        yield Blob(path, os.fsencode(os.readlink(os.fsdecode(full))), "worktree")
    elif not stat.S_ISREG(mode):
        yield Skipped(path, f"not a file: {_kind(mode)}", failed=True)
    else:
        descriptor = os.open(full, OPEN)
        try:
            data = os.read(descriptor, status.st_size + 1) if status.st_size < parts.WINDOW else b""
            if data and len(data) == status.st_size:
                yield Blob(path, data, "worktree")  # nearly every file: one call, no copy
            else:
                os.lseek(descriptor, 0, os.SEEK_SET)
                yield from parts.cut(path, "worktree", _windows(descriptor))
        finally:
            os.close(descriptor)


def _windows(descriptor: int) -> Iterator[bytes]:
    """A file's content; after a window of NUL bytes, on to where the file system says that data begins again."""
    at = 0
    while window := os.read(descriptor, parts.WINDOW):
        yield window
        at += len(window)
        if window == parts.NOTHING and hasattr(os, "SEEK_DATA"):
            try:
                at = os.lseek(descriptor, at, os.SEEK_DATA)
            except OSError:  # nothing but a hole up to the end
                return


def _scanned(top: str, under: str) -> Iterator[tuple[str, int]]:
    with os.scandir(on_disk(os.path.join(top, under) or ".")) as found:
        for item in found:
            name = item.name if isinstance(item.name, str) else path_of(item.name)
            if name != ".git":
                yield f"{under}/{name}" if under else name, item.stat(follow_symlinks=False).st_mode


def _kind(mode: int) -> str:
    return next((kind for is_kind, kind in KINDS if is_kind(mode)), "special file")
