"""Repositories with the hooks of andon that are about commits, set up through a runner or called by git itself."""

from __future__ import annotations

import atexit
import json
import os
import re
import shlex
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from runners import CONFIG, MANIFEST, Done, Guarded, program, run

NATIVE = "git itself"
WAYS = ("pre-commit", "prek", NATIVE)

MOMENTS = {
    "pre-commit": "andon",
    "pre-merge-commit": "andon",
    "commit-msg": "andon-message",
    "prepare-commit-msg": "andon-seal",
    "post-commit": "andon-seal",
    "post-rewrite": "andon-seal",
}
"""Git's hooks, and which of andon's each of them calls."""

SEALING = ("andon", "andon-seal")
ALL = (*SEALING, "andon-message")
"""The hooks that a runner calls: each costs a process of its, and one of andon's, for each commit."""


class Sealed(Guarded):
    """A repository with the hook `andon`, the one for messages, and the seal."""

    def commit_with(self, *arguments: str, **changed: str) -> Done:
        """`git commit`, without a message of its own."""
        return self.hooked("commit", *arguments, **changed)

    def git_dir(self) -> Path:
        """The git directory of this worktree."""
        return Path(os.fsdecode(self.git("rev-parse", "--absolute-git-dir")).strip())

    def tree(self) -> str:
        """The id of the last commit's tree."""
        return self.git("rev-parse", "HEAD^{tree}").decode().strip()

    def records(self) -> list[dict[str, Any]]:
        """What `andon log` would show, but for the time."""
        file = self.path / ".git" / "andon" / "log"
        if not file.exists():
            return []
        records = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        for record in records:
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", record.pop("time"))
        return records

    def told(self) -> list[tuple[str, str, dict[str, int]]]:
        """The kind, the action and the rules of each record."""
        return [(record["kind"], record["action"], record["rules"]) for record in self.records()]

    def is_sealed(self) -> bool:
        """Whether the last commit's tree was sealed before it was made."""
        marks = (self.git_dir() / "andon" / "marks").read_text(encoding="ascii").splitlines()
        return any(line.startswith(f"sealed {self.tree()} ") for line in marks)

    def aside(self, *arguments: str) -> None:
        """Calls git so that no hook runs."""
        self.git("-c", f"core.hooksPath={os.devnull}", *arguments)


def sealed(way: str, path: Path, hooks: tuple[str, ...] = SEALING) -> Sealed:
    """A new repository at a path, with one commit."""
    shutil.copytree(_template(way, hooks), path, symlinks=True)
    return Sealed(path, way)


@cache
def _template(way: str, hooks: tuple[str, ...]) -> Path:
    from tempfile import mkdtemp

    made = Sealed(Path(mkdtemp(prefix="andon-tests-")), way)
    atexit.register(shutil.rmtree, made.path, ignore_errors=True)
    made.git("init", "-q", "--template=")
    if way == NATIVE:
        made.write("clean.py", "print('nothing')\n")
        for moment, hook in MOMENTS.items():
            if hook in hooks:
                called = shlex.quote(program({"andon": "andon-commit"}.get(hook, hook)))
                made.write(f".git/hooks/{moment}", f'#!/bin/sh\nexec {called} "$@"\n').chmod(0o755)
    else:
        made.write("clean.py", "print('nothing')\n")
        made.write(CONFIG, _config(hooks))
        installed = run([program(way), "install"], made.path)
        if installed.status:
            pytest.fail(f"{way} install: {installed.output}")
    made.git("add", ".")
    made.commit("the first")
    return made.path


def _config(ids: tuple[str, ...]) -> str:
    """A configuration with hooks of the manifest, run from this environment."""
    hooks = [hook for hook in yaml.safe_load(MANIFEST.read_text(encoding="utf-8")) if hook["id"] in ids]
    types = [moment for moment, hook in MOMENTS.items() if hook in ids]
    for hook in hooks:
        del hook["minimum_pre_commit_version"]
        hook |= {"entry": shlex.join([program(hook["entry"])]), "language": "system"}
    repos = [{"repo": "local", "hooks": hooks}]
    return str(yaml.safe_dump({"default_install_hook_types": types, "repos": repos}, sort_keys=False))
