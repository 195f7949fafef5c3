"""From what a person or a hook runner names to what is read: which files, and which of their two contents.

A tracked file may differ between index and working tree. A commit takes the index; a run by hand is asked about what is
there, so it reads both where they differ: neither a secret that is only staged nor one that is only on disk is missed.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from andon.model import Skipped, UserError
from andon.source import Entry, files, git, on_disk, path_of_argument
from andon.source.program import Repository

STDIN = "-"


def named(repo: Repository | None, arguments: Sequence[str], committing: bool) -> list[Entry | Skipped]:
    """The content of named files, as a hook runner gives them: relative to the folder we are in.

    `committing` tells that git is about to commit what is in the index.
    """
    if repo is None:
        return [Entry(path_of_argument(argument)) for argument in arguments]
    below, outside = _sorted(repo, arguments)
    staged = git.staged(repo, below)
    known = {entry.path for entry in staged}
    on_disk_too = sorted(set(below) - known)
    if not committing and staged:
        on_disk_too += sorted(git.modified(repo, [entry.path for entry in staged if isinstance(entry, Entry)]))
    return [*staged, *map(Entry, on_disk_too), *map(Entry, outside)]


def staged(repo: Repository | None, committing: bool = False) -> list[Entry | Skipped]:
    """The content of all files in the index that differ from the last commit.

    :raises UserError: there is no repository, or nothing is staged, unless git is about to commit just that.
    """
    entries = git.staged(repo, git.changed(repo)) if repo else []
    if not entries and not committing:
        raise UserError(
            "there is nothing to scan: no file was named, and nothing is staged",
            "Stage what you want to scan, or name files. In .pre-commit-config.yaml, leave `pass_filenames` as it is.",
        )
    return entries


def tracked(repo: Repository, under: str = "") -> list[Entry | Skipped]:
    """Both contents of all tracked files below a folder, the one on disk only where it differs."""
    entries = git.tracked(repo, under)
    return [*entries, *map(Entry, sorted(git.modified(repo, [e.path for e in entries if isinstance(e, Entry)])))]


def asked(repo: Repository | None, arguments: Sequence[str], all_files: bool) -> list[Entry | Skipped]:
    """The content on disk of files and folders that a person names; of a folder in a repository, the tracked files.

    :raises UserError: a folder holds nothing to scan.
    """
    entries: list[Entry | Skipped] = []
    for argument in arguments:
        if argument == STDIN:
            entries.append(Entry("<stdin>", origin="stdin"))
        elif os.path.isdir(argument):
            entries += _folder(repo, argument, all_files)
        else:
            entries.append(Entry(_path(repo, argument)))
    return list(dict.fromkeys(entries))


def _folder(repo: Repository | None, argument: str, all_files: bool) -> Iterable[Entry | Skipped]:
    path = _path(repo, os.path.realpath(argument) if repo else argument)  # a link that is named is a way to a folder
    if repo is None or os.path.isabs(path) or all_files:
        found = list(files.walk(repo.top if repo else "", "" if path == "." and not repo else path))
    else:
        found = [
            entry._replace(origin="worktree") if isinstance(entry, Entry) else entry
            for entry in git.tracked(repo, path)
            if isinstance(entry, Skipped) or os.path.lexists(on_disk(os.path.join(repo.top, entry.path)))
        ]
    if not any(isinstance(entry, Entry) for entry in found):
        raise UserError(
            f"there is nothing to scan in {argument}",
            "Name a folder with files in it."
            if all_files or repo is None
            else "Use --all-files to scan files that git does not track.",
        )
    return found


def _sorted(repo: Repository, arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """The paths below the repository's top, relative to it, and the others as they are."""
    below: list[str] = []
    outside: list[str] = []
    for argument in arguments:
        path = path_of_argument(argument)
        relative = git.relative(repo, path)
        if relative is None:
            outside.append(os.path.abspath(path))
        else:
            below.append(relative)
    return below, outside


def _path(repo: Repository | None, argument: str) -> str:
    path = path_of_argument(argument)
    if repo is None:
        return os.path.normpath(path).replace(os.sep, "/")
    full = os.path.abspath(path)
    relative = git.relative(repo, full)
    return full if relative is None else relative
