"""The only module that runs programs: git, from a repository's top, with its answers as bytes; `ssh -G`; and
interpreters and hook runners, to learn whether what git's hooks call would start.

Nothing is ever fetched: git is told to stay off the network, by its own switch and by that of its transports. And it is
told to show objects as they are stored: that is what a push sends, whatever `git replace` shows in their place.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from andon.model import UserError
from andon.source import on_disk, path_of

AS_STORED = {"GIT_NO_REPLACE_OBJECTS": "1", "GIT_GRAFT_FILE": os.devnull}
"""Objects as they are, and histories as they grew (gitreplace, and the file `info/grafts` of old)."""

OFFLINE = {"GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none", "GIT_OPTIONAL_LOCKS": "0"}
"""No network, by git's own switch (2.44) and by that of its transports; and no writing to the index."""

TIES = (
    *("GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE"),
    *("GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_PREFIX", "GIT_REFLOG_ACTION", "GIT_QUARANTINE_PATH"),
)
"""What git tells its hooks of the repository and of what it is doing there."""


Settings = Sequence[tuple[str, str]]
"""Keys of git's configuration, in lower case but for their middle part, with their values, in git's order."""


class Repository(NamedTuple):
    """Where a repository is: absolute paths, with `/`; '' for a top that a bare repository has not got.

    `prefix` is the folder we are in, relative to the top, with a `/` at its end ('' at the top).
    """

    top: str
    git_dir: str
    common_dir: str
    prefix: str = ""


def answer(repo: Repository, *arguments: str | bytes, stdin: bytes = b"") -> bytes:
    """What git answers, from the repository's top; UserError with git's own words if it refuses."""
    done = run(repo, ["--literal-pathspecs", *arguments], stdin)
    if done.returncode:
        raise refused(done)
    return done.stdout


def run(repo: Repository, arguments: Sequence[str | bytes], stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """How git ended, and what it said, whether it refused or not."""
    return started(arguments, _folder(repo), _environment(repo), stdin)


def settings(repo: Repository, wanted: str) -> Settings:
    """What git's configuration says, in all the files that git reads, of the keys that a pattern fits."""
    done = run(repo, ["config", "-z", "--get-regexp", wanted])  # ends with 1 if there is nothing
    records = path_of(done.stdout).split("\0")[:-1]
    return [(key, value) for key, _, value in (record.partition("\n") for record in records)]


def setting(known: Settings, key: str) -> str:
    """The value of a key, the last one if it is given several times; '' if it is not."""
    return next((value for name, value in reversed(known) if name == key), "")


def started(
    arguments: Sequence[str | bytes],
    folder: str | bytes,
    environment: Mapping[str, str | bytes],
    stdin: bytes = b"",
) -> subprocess.CompletedProcess[bytes]:
    """The same, in any folder and environment."""
    try:
        return subprocess.run(
            ["git", *arguments], cwd=folder, env=environment, input=stdin, capture_output=True, check=False
        )
    except FileNotFoundError:
        raise _missing() from None


def cat_file(repo: Repository) -> subprocess.Popen[bytes]:
    """A process that answers `OID` with `OID TYPE SIZE`, the object's content and a line end, or `OID missing`."""
    try:
        return subprocess.Popen(
            ["git", "cat-file", "--batch"],
            cwd=_folder(repo),
            env=_environment(repo),
            bufsize=64 * 1024,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except FileNotFoundError:
        raise _missing() from None


def imports(python: str, module: str) -> bool:
    """Whether an interpreter, isolated as a hook runs it, has a module."""
    try:
        done = subprocess.run(
            [on_disk(python), "-I", "-c", f"import {module}"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except OSError:
        return False
    return not done.returncode


def answers(command: Sequence[str]) -> bool:
    """Whether a program can be called so, and ends well in a decent time."""
    try:
        done = subprocess.run(
            [on_disk(word) for word in command], stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=20
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return not done.returncode


def ssh(arguments: Sequence[str]) -> str | None:
    """What ssh answers; '' if it refuses, or takes longer than is decent; None if there is no such program."""
    try:
        done = subprocess.run(
            ["ssh", *arguments], stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=10
        )
    except subprocess.TimeoutExpired:
        return ""
    except OSError:
        return None
    return path_of(done.stdout) if not done.returncode else ""


def anonymous(arguments: Sequence[str], seconds: float) -> subprocess.CompletedProcess[bytes] | None:
    """How git ends on the network, as somebody without any name, key or password; None if it takes too long.

    It runs outside of any repository and with no configuration, so that nothing adds credentials or another address.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "SSH_"))}
    nowhere = {
        "HOME": os.devnull,  # curl would look for .netrc there
        "XDG_CONFIG_HOME": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_ASKPASS": "true",
        "GIT_ALLOW_PROTOCOL": "https:http",
        "LC_ALL": "C",
    }
    everything = {**kept, **nowhere}
    return _within(seconds, arguments, os.path.abspath(os.sep), everything, subprocess.PIPE)


def as_called() -> dict[str, str | bytes]:
    """The environment in which a person calls git, without what ties git to one repository if a hook called us."""
    return {name: value for name, value in os.environ.items() if name not in TIES}


def with_hooks(
    arguments: Sequence[str | bytes], folder: str | bytes, environment: Mapping[str, str | bytes], seconds: float
) -> tuple[int, bytes] | None:
    """How git ends and all that is said, with hooks as a person's git runs them; None if it takes too long.

    Nobody can be asked for anything.
    """
    done = _within(seconds, arguments, folder, environment, subprocess.STDOUT)
    return (done.returncode, done.stdout) if done else None


def _within(
    seconds: float,
    arguments: Sequence[str | bytes],
    folder: str | bytes,
    environment: Mapping[str, str | bytes],
    errors: int,
) -> subprocess.CompletedProcess[bytes] | None:
    """How git ends; None if it takes longer. `errors` is where its errors go to, as subprocess has it.

    Whatever git has started (a helper that waits for a host, a hook) ends with it, also if we are interrupted.
    """
    alone = os.name != "nt"
    try:
        process = subprocess.Popen(
            ["git", *arguments],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            start_new_session=alone,
        )
    except FileNotFoundError:
        raise _missing() from None
    try:
        output, said = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        return None
    finally:
        if process.poll() is None:
            _kill(process, group=alone)
    return subprocess.CompletedProcess(process.args, process.returncode, output, said)


def _kill(process: subprocess.Popen[bytes], *, group: bool) -> None:
    import signal

    with suppress(ProcessLookupError):
        if group:
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    process.communicate()


def _folder(repo: Repository) -> str | bytes:
    return on_disk(repo.top or repo.git_dir)


def _environment(repo: Repository) -> dict[str, str | bytes]:
    """Ours, without a network, and with absolute paths where the ones given are relative to another folder."""
    environment: dict[str, str | bytes] = {**os.environ, **OFFLINE, **AS_STORED}
    if "GIT_DIR" in environment or "GIT_WORK_TREE" in environment:
        environment["GIT_DIR"] = on_disk(repo.git_dir)
        if repo.top:
            environment["GIT_WORK_TREE"] = on_disk(repo.top)
    if "GIT_COMMON_DIR" in environment:
        environment["GIT_COMMON_DIR"] = on_disk(repo.common_dir)
    return environment


def _missing() -> UserError:
    return UserError("git was not found", "Install git, or put the folder that holds it on PATH.")


def refused(done: subprocess.CompletedProcess[bytes]) -> UserError:
    """The error for an answer that git did not give, in its own words."""
    words = " ".join(path_of(done.stderr).split()) or f"exit status {done.returncode}"
    return UserError(f"git cannot read this repository: {words}", "Run `git status` here and mend what it says.")
