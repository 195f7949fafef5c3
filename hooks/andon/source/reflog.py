"""The way of HEAD: what git notes in `logs/HEAD` of each worktree whenever HEAD moves, and by which command.

Read as a file, since the hook before each commit asks where HEAD is, and a process for that would cost as much as
all else that it does for the seal. Where there is no such file (a new repository, `core.logAllRefUpdates=false`, the
reftable format), nothing is known, and nobody relies on it.
"""

from __future__ import annotations

import os
from typing import NamedTuple

from andon.source import on_disk, path_of
from andon.source.program import Repository, run

TAIL = 64 * 1024
"""Bytes at the end of the file that are read: some 300 moves."""

LINE = 4 * 1024
"""Bytes in which the last move stands, nearly always."""

STANDING = ("reset", "checkout", "clone", "branch", "initial", "worktree", "rebase finished")
"""How it says that HEAD has moved to a commit which was there already."""

STATIONS = ("(start)", "(finish)", "(abort)")
"""What ends the name of a command that does so, in a rebase."""


class Move(NamedTuple):
    """A move of HEAD: the ids of the commits before ('' for none) and after, and what git says of it.

    `said` is `commit: the subject`, `rebase (pick): the subject`; '' for plumbing.
    """

    old: str
    new: str
    said: str

    @property
    def makes(self) -> bool:
        """Whether the commit was made by this move, as far as git says."""
        said = self.said.lower()
        command = said.partition(":")[0]
        return not (said.startswith(STANDING) or command.endswith(STATIONS) or said.endswith(": fast-forward"))


class Facts(NamedTuple):
    """What is to be known of a commit: the id of its tree, and those of its parents."""

    tree: str
    parents: tuple[str, ...]


def head(repo: Repository) -> str:
    """The id of the commit that HEAD moved to last; '' if nothing is known."""
    for size in (LINE, TAIL):
        data = _tail(repo, size)
        move = _move(data[data.rfind(b"\n", 0, -1) + 1 :])
        if move or len(data) < size:
            return move.new if move else ""
    return ""


def moves(repo: Repository) -> list[Move]:
    """The last moves of HEAD, newest first."""
    return [move for move in map(_move, reversed(_tail(repo, TAIL).split(b"\n"))) if move]


def facts(repo: Repository, oids: list[str]) -> dict[str, Facts]:
    """The facts of commits; those that are gone are left out."""
    asked = "".join(f"{oid}\n" for oid in oids).encode("ascii")
    options = ("--no-walk=unsorted", "--ignore-missing", "--no-show-signature", "--format=%H %T %P", "--stdin")
    found = {}
    for line in run(repo, ["log", *options], asked).stdout.decode("ascii", "replace").splitlines():
        oid, tree, *parents = line.split()
        found[oid] = Facts(tree, tuple(parents))
    return found


def _tail(repo: Repository, size: int) -> bytes:
    try:
        with open(on_disk(f"{repo.git_dir}/logs/HEAD"), "rb") as file:
            file.seek(max(0, os.fstat(file.fileno()).st_size - size))
            return file.read()
    except OSError:
        return b""


def _move(line: bytes) -> Move | None:
    """A line such as `OLD NEW Ada <ada@example.org> 1700000000 +0100<TAB>commit: a subject`; None for half of one."""
    facts, _, said = line.partition(b"\t")
    old, _, rest = facts.partition(b" ")
    new = rest.partition(b" ")[0]
    if len(old) != len(new) or len(new) not in (40, 64):
        return None
    return Move(_oid(old), _oid(new), path_of(said))


def _oid(digits: bytes) -> str:
    return digits.decode("ascii", "replace") if digits.strip(b"0") else ""
