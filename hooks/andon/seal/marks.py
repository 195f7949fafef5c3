"""Marks: which tree was checked, with which answer, when HEAD was where. One file for each worktree.

A hook runner splits a long list of files over several processes of one hook, and each leaves its own mark: what one of
them has refused, no other can pass. Since a mark counts only for as long as HEAD stays where it was, nothing of an
earlier commit is taken for a check of the next one.

Loaded by every commit: nothing here imports more than it must.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Literal, NamedTuple

from andon.seal import lines
from andon.source import git, on_disk, reflog
from andon.source.program import Repository

Word = Literal["passed", "refused", "sealed", "seen"]

LIMIT = 32 * 1024
"""Bytes of the file, some 300 marks, before it is put aside."""

NONE = "-"
"""What stands for an id that is not known, or not there."""


class Mark(NamedTuple):
    """A mark, with the ids of a tree and of the commit that HEAD was at ('' if that is not known).

    The hook has `passed` or `refused` the tree; the seal has `sealed` it, so it is done with. Of `seen` both ids are
    those of commits: the move of HEAD to the one from the other is the last that the seal has looked at.
    """

    word: str
    oid: str
    head: str


class Standing(NamedTuple):
    """What is about to be committed, as a tree ('' if that is not known), where HEAD is, and all marks."""

    tree: str
    head: str
    marks: list[Mark]

    @property
    def is_checked(self) -> bool:
        """Whether the tree was checked, here and now."""
        return bool(self.tree) and is_checked(self.marks, self.tree, self.head)

    @property
    def was_passed(self) -> bool:
        """Whether some process has passed the tree, even if another has refused it."""
        return Mark("passed", self.tree, self.head) in self.marks


def standing(repo: Repository) -> Standing:
    """How things stand before a commit."""
    return Standing(git.index_tree(repo), reflog.head(repo), read(repo))


def checked(repo: Repository, clean: bool) -> None:
    """Notes that all that is about to be committed was scanned, and what came of it."""
    tree = git.index_tree(repo)
    if tree:  # else the seal will look for itself
        leave(repo, "passed" if clean else "refused", tree, reflog.head(repo))


def leave(repo: Repository, word: Word, oid: str, head: str) -> None:
    """Leaves a mark. If it cannot be written, the seal checks more than it must, and no less."""
    lines.append(_file(repo), f"{word} {oid} {head or NONE}", LIMIT)


def read(repo: Repository) -> list[Mark]:
    """All marks that are kept, oldest first."""
    records = (line.split() for line in lines.read(_file(repo)))
    return [
        Mark(record[0], record[1], "" if record[2] == NONE else record[2]) for record in records if len(record) == 3
    ]


def is_checked(marks: Iterable[Mark], tree: str, head: str) -> bool:
    """Whether a tree was checked, or sealed after all, as a successor of a commit."""
    words = {mark.word for mark in marks if (mark.oid, mark.head) == (tree, head)}
    return "sealed" in words or ("passed" in words and "refused" not in words)


def _file(repo: Repository) -> str:
    return os.fsdecode(on_disk(f"{repo.git_dir}/andon/marks"))
