"""The hooks that git would run here: their scripts, whose they are, and what those run in turn."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from shlex import split
from typing import NamedTuple

from andon.guards.script import RUNNERS, Owner, owner
from andon.guards.situation import Place
from andon.source import on_disk, path_of

STAGES = ("pre-commit", "pre-merge-commit", "prepare-commit-msg", "commit-msg", "pre-push")
"""The moments at which a hook of andon's may be called; `pre-commit` first, the one that matters most."""

LEFTHOOK = tuple(
    f"{name}.{ending}"
    for name in ("lefthook", ".lefthook", "lefthook-local", ".lefthook-local", ".config/lefthook")
    for ending in ("yml", "yaml", "toml", "json")
)
"""Where lefthook looks for its configuration, from the top of a repository."""

LARGEST = 1_000_000
"""Bytes that are read of a script; more is nobody's hook."""


class Script(NamedTuple):
    """The script of a hook. `words` are what a runner's script hands to it, `program` is how the runner is called.

    `says` is all that tells what it runs: the script itself, or what its tool is told to run.
    """

    path: str
    owner: Owner
    executable: bool
    program: tuple[str, ...]
    words: tuple[str, ...]
    says: str

    @property
    def is_runners(self) -> bool:
        """Whether pre-commit or prek wrote it."""
        return self.owner in RUNNERS

    def option(self, name: str) -> str:
        """The value of an option of the runner's; '' if it has none."""
        return next((word.partition("=")[2] for word in self.words if word.startswith(f"--{name}=")), "")


def folder(place: Place) -> str:
    """The folder whose hooks are run: that in which git looks, or the one that andon's chain of hooks leads to."""
    return place.own.path if place.folder.path == place.person.chain else place.folder.path


def read(folder: str, top: str) -> dict[str, Script]:
    """The scripts in a folder of hooks, by git's names for the moments at which it runs them."""
    found = {}
    for stage in STAGES:
        content = content_of(f"{folder}/{stage}")
        if content is not None:
            found[stage] = _script(f"{folder}/{stage}", content, stage, top)
    return found


def content_of(path: str) -> str | None:
    """What a file says; None if there is no file that can be read."""
    try:
        with open(on_disk(path), "rb") as file:
            return path_of(file.read(LARGEST))
    except OSError:
        return None


def _script(path: str, text: str, stage: str, top: str) -> Script:
    whose = owner(text.encode("utf-8", "surrogateescape"))
    program, words = _of_pre_commit(text) if whose == "pre-commit" else _of_prek(text) if whose == "prek" else ((), ())
    return Script(
        path=path,
        owner=whose,
        executable=os.name == "nt" or os.access(on_disk(path), os.X_OK),  # there, git runs it whatever its mode
        program=program,
        words=words,
        says="\n".join((text, *_told(path, whose, stage, top))),
    )


def _of_pre_commit(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The interpreter that pre-commit was installed with, or what is found instead; and the arguments."""
    python = "".join(_words(r"(?m)^INSTALL_PYTHON=(.*)$", text)[:1])
    words = _words(r"(?m)^ARGS=\((.*)\)$", text)
    return ((python, "-mpre_commit") if _runs(python) else ("pre-commit",)), tuple(words)


def _of_prek(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The program that prek was installed as, or what is found instead; and the arguments."""
    before, _, after = _last_line(text).partition(" hook-impl ")
    words = _split(after)
    program = "".join(_words(r"(?m)^PREK=(.*)$", text)[:1])
    if '"$PREK"' in before:
        return ((program if _runs(program) else "prek",), tuple(words))
    return tuple(_split(before.removeprefix("exec "))), tuple(words)


def _last_line(text: str) -> str:
    return next((line for line in reversed(text.splitlines()) if line.startswith("exec ")), "")


def _words(pattern: str, text: str) -> list[str]:
    found = re.search(pattern, text)
    return _split(found[1]) if found else []


def _split(text: str) -> list[str]:
    try:
        return split(text)
    except ValueError:
        return []


def _runs(program: str) -> bool:
    return bool(program) and os.access(on_disk(program), os.X_OK)


def _told(path: str, whose: Owner, stage: str, top: str) -> Iterator[str]:
    """What a tool that keeps its commands elsewhere is told there."""
    if whose == "husky":
        yield content_of(f"{os.path.dirname(os.path.dirname(path))}/{stage}") or ""
    elif whose == "lefthook":
        yield from filter(None, (content_of(f"{top}/{name}") for name in LEFTHOOK))


def calls(script: Script) -> str:
    """What a script that no runner wrote calls: `andon`, a runner, or '' if that cannot be told."""
    said = re.findall(
        r"(?m)^[^#\n]*?\b(andon(?=-commit|-message|-seal|\.entry\.| )|pre-commit(?= )|prek(?= ))", script.says
    )
    return "andon" if "andon" in said else next(iter(said), "")


def programs(scripts: Mapping[str, Script]) -> list[tuple[str, ...]]:
    """How the runners of some scripts are called, each once."""
    return list(dict.fromkeys(script.program for script in scripts.values() if script.is_runners))
