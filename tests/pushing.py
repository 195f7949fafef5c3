"""Pushes between real repositories, judged by the guard.

`push` really pushes, with whatever hooks are set up. `judged` asks git what it would push (a hook notes what git calls
it with, in which folder and with which variables, and then stops the push), and lets the guard of this very process
judge that: the same code on the same input, without an interpreter to start.
"""

from __future__ import annotations

import atexit
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from functools import cache
from pathlib import Path
from typing import NamedTuple
from unittest import mock

from andon.entry import ended
from andon.entry import push as guard
from conftest import Repo
from runners import Done, program, run

RECORDER = """\
#!/bin/sh
call=$(mktemp -d "$ANDON_TEST_CALLS/XXXXXX")
printf '%s\\0' "$1" "$2" "$PWD" >"$call/call"
env -0 >"$call/env"
cat >"$call/stdin"
mv "$call" "$ANDON_TEST_CALLS/$(ls "$ANDON_TEST_CALLS" | wc -l)"
exit "${ANDON_TEST_STATUS:-1}"
"""


class Call(NamedTuple):
    """How git called its pre-push hook."""

    remote: str
    url: str
    folder: str
    variables: Mapping[str, str]
    stdin: bytes


class Desk(Repo):
    """A repository whose remote `origin` is a bare repository beside it, `origin.git`; `public.git` is another one."""

    def other(self, name: str = "origin") -> Repo:
        """One of the bare repositories."""
        return Repo(self.path.parent / f"{name}.git")

    def push(self, *arguments: str, under: str = "", **changed: str) -> Done:
        """`git push`, with the hooks that are set up here."""
        return run(["git", "push", *arguments], self.path / under, **changed)

    def share(self, *arguments: str) -> None:
        """`git push` without any hook: what the other side has of old, whoever pushed it."""
        self.git("push", "-q", "--no-verify", *(arguments or ("origin", "main")))

    def calls(self, *arguments: str, under: str = "", status: int = 1, **changed: str) -> list[Call]:
        """How git calls the hook for `git push ARGUMENTS`. With a status of 0, the push is then made."""
        noted = self.path.parent / "calls"
        shutil.rmtree(noted, ignore_errors=True)
        noted.mkdir()
        command = ["git", "-c", f"core.hooksPath={_recorder()}", "push", *arguments]
        told = {"ANDON_TEST_CALLS": str(noted), "ANDON_TEST_STATUS": str(status), **changed}
        done = run(command, self.path / under, **told)
        calls = [_call(folder, {"ANDON_TEST_CALLS", "ANDON_TEST_STATUS"}) for folder in sorted(noted.iterdir())]
        assert calls, f"git did not call the hook: {done.output}"
        return calls

    def judged(self, *arguments: str, under: str = "", **changed: str) -> Done:
        """What the guard says of `git push ARGUMENTS`, and the worst of its exit statuses."""
        answers = [judged(call) for call in self.calls(*arguments, under=under, **changed)]
        return Done(max(done.status for done in answers), "".join(done.output for done in answers))

    def pushed(self, *arguments: str, **changed: str) -> Done:
        """The same; and the push is made if the guard lets it pass."""
        done = self.judged(*arguments, **changed)
        if not done.status:
            self.git("push", "-q", "--no-verify", *arguments)
        return done

    def leak(self, path: str, content: str, message: str = "a change") -> str:
        """A commit of one file; its id, as reports show it."""
        self.stage(path, content)
        return self.commit(message)[:8]

    def remove(self, path: str) -> str:
        """A commit that takes a file away."""
        self.git("rm", "-q", path)
        return self.commit("takes it away")[:8]

    def tip(self, name: str = "HEAD") -> str:
        """The id of a revision."""
        return self.git("rev-parse", name).decode().strip()


def judged(call: Call) -> Done:
    """What the guard says of a push, as git called it."""
    return native(call.remote, call.url, call.stdin, call.folder, call.variables)


def native(remote: str, url: str, stdin: bytes, folder: str | Path, variables: Mapping[str, str] | None = None) -> Done:
    """How the guard ends, called as git calls it, and all that it says."""
    output = io.StringIO()
    before = os.getcwd()
    os.chdir(folder)
    given = dict(os.environ if variables is None else variables)
    try:
        with (
            mock.patch.dict(os.environ, given, clear=True),
            mock.patch.object(sys, "argv", ["andon-push", guard.NATIVE, remote, url]),
            mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin))),
            redirect_stdout(output),
            redirect_stderr(output),
        ):
            try:
                ended(guard.main)
            except SystemExit as end:
                return Done(int(str(end.code)), output.getvalue())
    finally:
        os.chdir(before)


def holds(repo: Repo, value: str) -> bool:
    """Whether any object of a repository holds a value: files, messages, tags; or the name of a ref."""
    objects = repo.git("cat-file", "--batch", "--batch-all-objects", "--unordered")
    return value.encode() in objects + repo.git("for-each-ref")


def desk(path: Path) -> Desk:
    """A new desk below a folder: its first commit has been pushed to `origin`; `public` is no remote yet."""
    shutil.copytree(_template(), path, symlinks=True, dirs_exist_ok=True)
    return Desk(path / "app")


def install(repo: Repo, runner: str = "") -> None:
    """Sets the guard up as people do: with a runner that owns the pre-push hook, if one is named."""
    if runner:
        done = run([program(runner), "install", "-t", "pre-push"], repo.path)
        assert not done.status, done.output
    done = run([program("andon"), "install"], repo.path)
    assert not done.status, done.output


@contextmanager
def counted() -> Iterator[list[list[str]]]:
    """The programs that are started meanwhile, by their arguments."""
    commands: list[list[str]] = []
    popen = subprocess.Popen.__init__

    def noted(self: object, args: list[str], *rest: object, **named: object) -> None:
        commands.append([os.fsdecode(arg) for arg in args])
        popen(self, args, *rest, **named)  # type: ignore[call-overload]

    with mock.patch.object(subprocess.Popen, "__init__", noted):
        yield commands


def _call(folder: Path, left_out: set[str]) -> Call:
    remote, url, place, _ = os.fsdecode((folder / "call").read_bytes()).split("\0")
    records = os.fsdecode((folder / "env").read_bytes()).split("\0")[:-1]
    variables = dict(record.partition("=")[::2] for record in records)
    kept = {name: value for name, value in variables.items() if name not in left_out}
    hooks = f"'core.hooksPath'='{_recorder()}'"  # git 2.30 and earlier write it in another way, and all the same work
    kept["GIT_CONFIG_PARAMETERS"] = kept.get("GIT_CONFIG_PARAMETERS", "").replace(hooks, "").strip()
    return Call(remote, url, place, kept, (folder / "stdin").read_bytes())


@cache
def _recorder() -> Path:
    """A folder of hooks whose pre-push notes how it is called."""
    hooks = folder()
    hook = hooks / "pre-push"
    hook.write_text(RECORDER)
    hook.chmod(0o755)
    return hooks


@cache
def _template() -> Path:
    """A desk to copy: making one takes longer."""
    top = folder()
    for name in ("origin.git", "public.git"):
        Repo(top).git("init", "-q", "--bare", "--template=", name)
    Repo(top).git("init", "-q", "--template=", "app")
    made = Desk(top / "app")
    made.git("remote", "add", "origin", "../origin.git")
    made.stage("README.md", "An app.\n")
    made.commit("the beginning")
    made.share()
    return top


def folder() -> Path:
    """A folder that lasts as long as the tests do."""
    from tempfile import mkdtemp

    made = Path(mkdtemp(prefix="andon-tests-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made
