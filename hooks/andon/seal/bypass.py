"""How a commit came about without the check, as well as that can be known: from what git and the runner leave behind.

Nothing tells a hook that `--no-verify` was given; what is left when all else is ruled out is called so. What git has
said to this hook, and lies about in the git directory, is measured for git 2.39 to be the same with pre-commit, with
prek, and natively.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Literal, NamedTuple

from andon.seal.marks import Standing
from andon.source import name_of, on_disk, path_of
from andon.source.program import Repository, run

Kind = Literal["no-verify", "skip", "cherry-pick", "revert", "rebase", "merge", "am", "changed", "no-hook", "other"]
"""`changed`: the hook checked another tree. `no-hook`: git called no hook before it. `other`: plumbing."""

WITH_MESSAGE: tuple[Kind, ...] = ("skip", "changed")
"""With these, the hook that checks the message is called all the same."""

HOOK = "andon"
"""The id of the hook that checks, as SKIP names it."""

COMMANDS: Mapping[str, Kind] = {
    "rebase": "rebase",
    "cherry-pick": "cherry-pick",
    "revert": "revert",
    "merge": "merge",
    "pull": "merge",
    "am": "am",
    "commit": "no-hook",
}
"""The first word of what git calls a command in the reflog, and what it is for a commit that no hook has seen."""

STATE = ("CHERRY_PICK_HEAD", "REVERT_HEAD", "MERGE_HEAD", "rebase-merge", "rebase-apply", "rebase-apply/applying")
"""What lies in the git directory of a worktree while git is at something."""

REVERTS = (b'Revert "', b'Reapply "')


class Situation(NamedTuple):
    """What can be known when git is about to make a commit.

    `state` are names in the git directory, `message` is what the commit will say as far as it is written, `hooked`
    tells whether git would run a pre-commit hook here.
    """

    environ: Mapping[str, str]
    state: frozenset[str]
    message: bytes
    hooked: bool


def situation(repo: Repository, environ: Mapping[str, str], message: bytes) -> Situation:
    """The situation now."""
    state = frozenset(name for name in STATE if os.path.lexists(on_disk(f"{repo.git_dir}/{name}")))
    return Situation(environ, state, message, _is_hooked(repo))


def in_rebase(repo: Repository) -> bool:
    """Whether a rebase is under way: what stops a commit then leaves half of it."""
    return any(os.path.isdir(on_disk(f"{repo.git_dir}/{name}")) for name in ("rebase-merge", "rebase-apply"))


def kind(now: Situation, there: Standing) -> Kind:
    """How the commit that is about to be made passes by the check."""
    command = now.environ.get("GIT_REFLOG_ACTION", "").partition(" ")[0]
    # Of all that makes commits, only `git commit` tells hooks the author; others that call it name their own command.
    if "GIT_AUTHOR_DATE" in now.environ and not command:
        return _of_commit(now, there)
    if "MERGE_HEAD" in now.state:
        return "skip" if _is_skipped(now.environ) else "merge"
    if "rebase-apply/applying" in now.state:
        return "am"
    if now.state & {"rebase-merge", "rebase-apply"}:
        return "rebase"
    if "CHERRY_PICK_HEAD" in now.state:
        return "cherry-pick"
    if "REVERT_HEAD" in now.state or now.message.startswith(REVERTS):
        return "revert"
    return COMMANDS.get(command, "other")


def kind_of_move(said: str) -> Kind:
    """How a commit that no hook has seen was made, by what the reflog says of it."""
    command = said.partition(":")[0]
    if command.startswith("pull") and "rebase" in command:
        return "rebase"
    return COMMANDS.get(command.partition(" ")[0], "other")


def _of_commit(now: Situation, there: Standing) -> Kind:
    if _is_skipped(now.environ):
        return "skip"
    if any(mark.word == "passed" and mark.head == there.head and mark.oid != there.tree for mark in there.marks):
        return "changed"
    return "no-verify" if now.hooked else "no-hook"


def _is_skipped(environ: Mapping[str, str]) -> bool:
    """Whether the runner was told to leave the hook out; prek also knows `PREK_SKIP`, and `project:hook`."""
    if "PRE_COMMIT" not in environ:
        return False
    named = ",".join(environ.get(name, "") for name in ("SKIP", "PREK_SKIP")).split(",")
    return any(name.strip().rpartition(":")[2] == HOOK for name in named)


def _is_hooked(repo: Repository) -> bool:
    """Whether git finds a pre-commit hook, wherever it is told to look for it."""
    path = path_of(run(repo, ["rev-parse", "--git-path", "hooks/pre-commit"]).stdout.rstrip(b"\n"))
    return bool(path) and os.path.exists(os.path.join(name_of(repo.top), name_of(path)))
