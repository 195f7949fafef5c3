"""Files of short lines to which several processes add: never torn, never lost, and never large."""

from __future__ import annotations

import os

LOCK_AGE = 60
"""Seconds after which the lock of a process that has died counts no more."""


def append(path: str, line: str, limit: int) -> bool:
    """Adds a line; whether that was possible. A file that has grown beyond `limit` bytes is put aside first.

    One call of the system writes the line at the end, so lines of several processes do not mix. What is put aside stays
    readable until the next time, so a process that has the old file open loses nothing either.
    """
    try:
        descriptor = _opened(path)
    except OSError:
        return False
    try:
        size = os.fstat(descriptor).st_size
        os.write(descriptor, f"{line}\n".encode())
    except OSError:
        return False
    finally:
        os.close(descriptor)
    if size > limit:
        _put_aside(path, limit)
    return True


def read(path: str) -> list[str]:
    """All lines, oldest first, those that were put aside last included."""
    data = b"".join(_content(name) for name in (_aside(path), path))
    return data.decode("utf-8", "replace").splitlines()


def _opened(path: str) -> int:
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
    try:
        return os.open(path, flags, 0o600)
    except FileNotFoundError:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return os.open(path, flags, 0o600)


def _put_aside(path: str, limit: int) -> None:
    """Renames the file, unless another process is doing so or has done it."""
    lock = f"{path}.lock"
    try:
        os.close(os.open(lock, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError:
        _break(lock, path)
        return
    try:
        if os.stat(path).st_size > limit:
            os.replace(path, _aside(path))
    except OSError:
        pass
    finally:
        os.unlink(lock)


def _break(lock: str, path: str) -> None:
    """Takes away a lock that is much older than what was just written."""
    try:
        if os.stat(path).st_mtime - os.stat(lock).st_mtime > LOCK_AGE:
            os.unlink(lock)
    except OSError:
        pass


def _aside(path: str) -> str:
    return f"{path}.old"


def _content(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""
