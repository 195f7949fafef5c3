"""Does what a plan says: files are put in place at once and whole, git's configuration is changed by git."""

from __future__ import annotations

import os
from collections.abc import Iterable
from errno import EEXIST

from andon.guards.actions import Action, Clear, Configure, Delete, Fill, Forget, Leave, Move, Write
from andon.model import UserError
from andon.source import on_disk, path_of, writing
from andon.source.program import OFFLINE, Repository, run, started


def carry_out(actions: Iterable[Action], repo: Repository | None) -> None:
    """Does each step. Those of the local configuration are for `repo`.

    :raises UserError: the file system or git refuses; steps before that one are done.
    """
    for action in actions:
        try:
            _carry_out(action, repo)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise UserError(
                f"{path_of(os.fsencode(error.filename or ''))}: {reason}", "mend that, and run this again"
            ) from error


def _carry_out(action: Action, repo: Repository | None) -> None:
    match action:
        case Write(path, content, executable):
            _write(path, content, executable)
        case Fill(path, scripts):
            for name, content in scripts:
                _write(f"{path}/{name}", content, True)
        case Move(path, name):
            _move(path, f"{path.rpartition('/')[0]}/{name}")
        case Delete(path):
            os.unlink(on_disk(path))
        case Leave(path):
            _leave(path)
        case Clear(path):
            from shutil import rmtree

            rmtree(on_disk(path))
        case Configure(scope, key, value):
            _configure(repo, [f"--{scope}", "--replace-all", key, value])
        case Forget(scope, key, section):
            _configure(repo, [f"--{scope}", "--remove-section" if section else "--unset-all", key])
            if scope == "global":
                _leave_configuration()


def _write(path: str, content: bytes, executable: bool) -> None:
    os.makedirs(on_disk(path.rpartition("/")[0]), exist_ok=True)
    writing.put(on_disk(path), content, 0o777 if executable else 0o666)


def _move(path: str, target: str) -> None:
    """Renames a file, and never onto another that came in the meantime."""
    if os.path.lexists(on_disk(target)):
        raise FileExistsError(EEXIST, os.strerror(EEXIST), on_disk(target))
    os.rename(on_disk(path), on_disk(target))


def _leave(path: str) -> None:
    """Deletes a folder that is empty; one that is not, or is gone, is left."""
    try:
        os.rmdir(on_disk(path))
    except OSError:
        return


def _configure(repo: Repository | None, arguments: list[str]) -> None:
    command = ["config", *map(on_disk, arguments)]
    done = run(repo, command) if repo else started(command, os.getcwd(), {**os.environ, **OFFLINE})
    if done.returncode:
        words = " ".join(path_of(done.stderr).split()) or f"exit status {done.returncode}"
        raise UserError(f"git does not change its configuration: {words}", "mend that, and run this again")


def _leave_configuration() -> None:
    """Deletes the person's configuration if nothing is left in it: git makes the file, and leaves it."""
    path = os.environ.get("GIT_CONFIG_GLOBAL") or os.path.join(os.path.expanduser("~"), ".gitconfig")
    if os.path.isfile(path) and not os.path.islink(path) and not os.path.getsize(path):
        os.unlink(path)
