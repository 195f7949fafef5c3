"""Which files the hook `andon` is never given: those that the patterns of the runner's configuration keep from it.

Patterns are searched for as pre-commit does: Python's `re.search` over the path from the top, with `/`; kinds of files
are told by `identify`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from typing import Any

from andon.doctor.configuration import Configuration, Hook
from andon.model import UserError
from andon.source import SYMLINK, Entry, on_disk


def hidden(
    top: str, entries: Sequence[Entry], configuration: Configuration, orphans: Iterable[Configuration]
) -> list[str]:
    """The files of the index that no hook `andon` of a configuration is given at a commit.

    `orphans` are the nested configurations that keep what is below them to themselves.

    :raises UserError: a pattern is of a kind that is not understood here.
    """
    hooks = configuration.ours("pre-commit", "andon")
    kept = [orphan.folder for orphan in orphans]
    return [entry.path for entry in entries if not _is_seen(top, entry, configuration, hooks, kept)]


def _is_seen(top: str, entry: Entry, configuration: Configuration, hooks: Sequence[Hook], kept: Sequence[str]) -> bool:
    """Whether a file is given to one of the hooks. Paths are those from the folder of the configuration."""
    if not entry.path.startswith(configuration.folder) or any(entry.path.startswith(folder) for folder in kept):
        return False
    path = entry.path.removeprefix(configuration.folder)
    if not _passes(path, configuration.files, configuration.exclude):
        return False
    return any(_passes(path, hook.files, hook.exclude) and _is_of_kind(top, entry, hook) for hook in hooks)


def _passes(path: str, files: Any, exclude: Any) -> bool:
    return bool(_pattern(files).search(path)) and not _pattern(exclude).search(path)


def _pattern(text: Any) -> re.Pattern[str]:
    if not isinstance(text, str):
        raise UserError("a pattern of the configuration is no regular expression", "andon doctor --canary")
    try:
        return re.compile(text)
    except re.error as error:
        raise UserError(
            f"a pattern of the configuration is not understood: {error}", "andon doctor --canary"
        ) from error


def _is_of_kind(top: str, entry: Entry, hook: Hook) -> bool:
    if not (hook.types or hook.types_or or hook.exclude_types):
        return True
    if {*hook.types} <= {"file"} and not hook.types_or and not hook.exclude_types:
        return not hook.types or entry.mode != SYMLINK
    from identify import identify

    try:
        tags = identify.tags_from_path(os.fsdecode(on_disk(f"{top}/{entry.path}")))
    except ValueError:  # it is not there, and so in no commit
        return True
    wanted = not hook.types_or or bool(tags & {*hook.types_or})
    return wanted and tags.issuperset(hook.types) and not tags & {*hook.exclude_types}
