"""What has been scanned and found clean: so that the same push, made again, costs nothing again.

A record is a digest of what was scanned (a commit, or a version of a file and what stood there before it), in a file
whose name is a digest of all that decides what is found: andon's own code, the policy, the packages that it calls. Only
what is clean by itself is kept, never what an allowance hushed in the baseline. The file may be deleted at any time.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from hashlib import blake2b

from andon.policy import Policy
from andon.source import writing

SIZE = 16
"""Bytes of a record."""

MOST = 400_000
"""Records kept; when there are more, the older half is forgotten."""

FOLDER = "clean"

PACKAGES = ("detect_secrets-", "python_stdnum-", "pyarrow-")
"""Packages that decide with us what is found."""


class Cache:
    """The records of one set of rules, in a folder. Without a folder, nothing is kept."""

    def __init__(self, folder: str, rules: str) -> None:
        self._folder = folder
        self._file = os.path.join(folder, rules) if folder and rules else ""
        self._old = self._read()
        self._records = frozenset(_cut(self._old))
        self._new: dict[bytes, None] = {}

    def holds(self, record: bytes) -> bool:
        """Whether this has been found clean."""
        return record in self._records or record in self._new

    def add(self, record: bytes) -> None:
        """Notes that this is clean; `save` writes it."""
        self._new[record] = None

    def save(self) -> None:
        """Adds what is new to the file, and forgets other sets of rules. A cache that cannot be written is none."""
        if not self._file or not self._new:
            return
        records = b"".join(self._new)
        try:
            os.makedirs(self._folder, exist_ok=True)
            for name in os.listdir(self._folder):
                if name != os.path.basename(self._file):
                    os.unlink(os.path.join(self._folder, name))
            if len(self._old) + len(records) > MOST * SIZE:
                writing.put(self._file, (self._old + records)[-(MOST // 2) * SIZE :], 0o666)
            else:
                with open(self._file, "ab", buffering=0) as file:
                    file.write(records)
        except OSError:
            return
        self._old += records
        self._records |= frozenset(self._new)
        self._new = {}

    def _read(self) -> bytes:
        """The records that are kept; none if the file was cut short, as no record could be trusted then."""
        if not self._file:
            return b""
        try:
            with open(self._file, "rb") as file:
                records = file.read(2 * MOST * SIZE)
        except OSError:
            return b""
        if not len(records) % SIZE:
            return records
        with suppress(OSError):
            os.unlink(self._file)
        return b""


def record(*parts: str) -> bytes:
    """What is kept of something that was scanned: a digest of its parts."""
    joined = "\0".join(parts).encode("utf-8", "surrogateescape")
    return blake2b(joined, digest_size=SIZE).digest()


def rules(policy: Policy, extra: Iterable[str] = ()) -> str:
    """A name for all that decides what is found; '' if it cannot be known, as a policy names code or lists of its own.

    Of andon's own files their sizes and times are taken for their content.
    """
    if policy.plugins or policy.people.fingerprints:
        return ""
    digest = blake2b(digest_size=SIZE)
    for part in (repr(policy._replace(notes=())), *_versions(), *_files(), *extra):
        digest.update(part.encode("utf-8", "surrogateescape") + b"\0")
    return digest.hexdigest()


def _versions() -> list[str]:
    """The packages that decide with us, with their versions, as pip names the folders of what it installs."""
    found = []
    for folder in sys.path:
        try:
            names = os.listdir(folder)
        except OSError:  # an archive, a folder that is not there
            continue
        found += sorted(name for name in names if name.endswith(".dist-info") and name.startswith(PACKAGES))
    return found


def _files() -> list[str]:
    """Each of andon's files with its size and time."""
    top = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    found = []
    for folder, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            facts = os.stat(os.path.join(folder, name))
            found.append(f"{name} {facts.st_size} {facts.st_mtime_ns}")
    return found


def _cut(records: bytes) -> Iterable[bytes]:
    return (records[at : at + SIZE] for at in range(0, len(records), SIZE))
