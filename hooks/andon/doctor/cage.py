"""A worktree to try the guards in, of which the repository knows nothing and keeps nothing.

Git takes any folder for a worktree of a repository whose `.git` leads to a folder with a `HEAD`, an index and a file
`commondir` (gitrepository-layout(5)). That of `git worktree add` lies in the repository and is listed there; this one
lies with all the rest in a temporary folder. Hooks, configuration and refs are the repository's. Objects are written
to the temporary folder (GIT_OBJECT_DIRECTORY), HEAD is detached, and so no branch, reflog, index or stash of the
repository is touched. Whatever ends the doctor, nothing is left but the folder, which the next one deletes.
"""

from __future__ import annotations

import filecmp
import os
import shutil
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from tempfile import gettempdir, mkdtemp
from typing import NamedTuple

from andon.model import UserError
from andon.seal.record import UNRECORDED
from andon.source import history, on_disk, path_of
from andon.source.program import AS_STORED, OFFLINE, Repository, as_called, refused, run, started

PREFIX = "andon-canary-"
"""How the folder is called; the id of the process follows."""

QUIET = (
    *("gc.auto=0", "maintenance.auto=false", "core.fsmonitor=false", "core.splitIndex=false"),
    *("commit.gpgSign=false", "push.gpgSign=false", "push.followTags=false", "push.recurseSubmodules=no"),
    *("protocol.file.allow=always", "advice.detachedHead=false"),
)
"""What git is told so that it neither tidies up, nor asks anybody, nor pushes more than it is told."""

FILTER = r"^filter\..*\.(clean|smudge|process|required)$"

SOMEBODY = {
    f"GIT_{role}_{key}": said
    for role in ("AUTHOR", "COMMITTER")
    for key, said in (("NAME", "andon doctor"), ("EMAIL", "doctor@andon.invalid"))
}
"""Who makes what no hook is called for."""


class Cage(NamedTuple):
    """The worktree `tree`, and `base`, the commit that is checked out in it. `options` stand behind `git`."""

    folder: str
    tree: str
    git_dir: str
    base: str
    options: tuple[str, ...]
    environment: dict[str, str | bytes]

    def git(self, *arguments: str, stdin: bytes = b"") -> str:
        """What git answers, without hooks and without a network. UserError if it refuses."""
        environment = {**self.environment, **OFFLINE, **AS_STORED, **SOMEBODY}
        options = (*self.options, "-c", f"core.hooksPath={os.devnull}")
        done = started([*options, *arguments], on_disk(self.tree), environment, stdin)
        if done.returncode:
            raise refused(done)
        return path_of(done.stdout).strip()

    def reset(self) -> None:
        """Takes back what a trial has done."""
        self.detach(self.base)
        self.git("read-tree", "--reset", "-u", self.base)

    def detach(self, oid: str) -> None:
        """Makes HEAD a commit. By hand, so that nothing is noted of it."""
        put(f"{self.git_dir}/HEAD", f"{oid}\n")


@contextmanager
def cage(repo: Repository, overlay: Iterable[str], hooks: str) -> Iterator[Cage]:
    """A worktree with what HEAD holds, and over it the files `overlay` of the working tree as they are now.

    `hooks` is the folder of the hooks that lies in the working tree, relative to the top; '' if none does.

    :raises UserError: git cannot set it up.
    """
    sweep()
    folder = path_of(os.fsencode(mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))).replace(os.sep, "/")
    try:
        yield _built(repo, folder, overlay, hooks)
    finally:
        _delete(folder)


def sweep() -> None:
    """Deletes the folders of doctors that were killed."""
    top = gettempdir()
    for name in os.listdir(top):
        path = os.path.join(top, name)
        process = name.removeprefix(PREFIX).partition("-")[0]
        if name.startswith(PREFIX) and process.isdigit() and not _is_alive(int(process)) and _is_ours(path):
            _delete(path)


def _built(repo: Repository, folder: str, overlay: Iterable[str], hooks: str) -> Cage:
    made = Cage(folder, f"{folder}/tree", f"{folder}/git", "", _options(repo), _environment(repo, folder))
    for name in ("tree", "git/info", "git/andon", "objects"):
        os.makedirs(on_disk(f"{folder}/{name}"))
    put(f"{made.tree}/.git", f"gitdir: {made.git_dir}\n")
    put(f"{made.git_dir}/gitdir", f"{made.tree}/.git\n")
    put(f"{made.git_dir}/commondir", f"{repo.common_dir}\n")
    put(f"{made.git_dir}/HEAD", f"ref: refs/heads/{os.path.basename(folder)}\n")
    put(f"{made.git_dir}/{UNRECORDED}", "")
    _take_along(repo, made)
    head = history.head(repo)
    if head:
        made.detach(head)
        made.git("read-tree", "--reset", "-u", head)
    if repo.top:
        _lay_over(repo.top, made, overlay, hooks)
    if head and not made.git("diff", "--cached", "--name-only"):
        return made._replace(base=head)
    base = made.git("commit-tree", "-m", "andon doctor", *(("-p", head) if head else ()), made.git("write-tree"))
    made.detach(base)
    return made._replace(base=base)


def _options(repo: Repository) -> tuple[str, ...]:
    """What git is told on its command line: besides QUIET, that filters (git-lfs, git-crypt) let everything pass."""
    listed = run(repo, ["config", "-z", "--name-only", "--get-regexp", FILTER]).stdout
    keys = dict.fromkeys(path_of(listed).split("\0")[:-1])
    filters = [f"{key}={'false' if key.endswith('.required') else ''}" for key in keys]
    return tuple(word for setting in (*QUIET, *filters) for word in ("-c", setting))


def _environment(repo: Repository, folder: str) -> dict[str, str | bytes]:
    """A person's environment, but for where objects are written."""
    environment = as_called()
    environment.pop("PREK_QUIET", None)  # which hides what is looked for
    told = run(repo, ["rev-parse", "--git-path", "objects"]).stdout.removesuffix(b"\n")
    objects = os.path.join(os.fsencode(repo.top or repo.git_dir), told)
    return {
        **environment,
        "GIT_OBJECT_DIRECTORY": on_disk(f"{folder}/objects"),
        "GIT_ALTERNATE_OBJECT_DIRECTORIES": _listed(objects),
        "GIT_TERMINAL_PROMPT": "0",
        "PRE_COMMIT_COLOR": "never",
        "PREK_COLOR": "never",
    }


def _listed(path: bytes) -> bytes:
    """A path in a list of them: in quotes, if it holds what divides the list."""
    if os.fsencode(os.pathsep) not in path and not path.startswith(b'"'):
        return path
    return b'"' + path.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def _take_along(repo: Repository, made: Cage) -> None:
    """What belongs to the worktree that we are in: its part of the configuration, and which files it leaves out."""
    for name in ("config.worktree", "info/sparse-checkout"):
        if os.path.isfile(on_disk(f"{repo.git_dir}/{name}")):
            shutil.copyfile(on_disk(f"{repo.git_dir}/{name}"), on_disk(f"{made.git_dir}/{name}"))
    for key in ("core.worktree", "core.bare"):
        with suppress(UserError):  # it is not there
            made.git("config", "--file", f"{made.git_dir}/config.worktree", "--unset-all", key)


def _lay_over(top: str, made: Cage, overlay: Iterable[str], hooks: str) -> None:
    for name in overlay:
        source, target = _native(f"{top}/{name}"), _native(f"{made.tree}/{name}")
        if os.path.isfile(source) and not (os.path.isfile(target) and filecmp.cmp(source, target, shallow=False)):
            os.makedirs(os.path.dirname(target), exist_ok=True)
            shutil.copy(source, target)
            made.git("--literal-pathspecs", "add", "-f", "--", name)
    hooks = hooks.removesuffix("/_")  # husky's scripts in `.husky/_` call those in `.husky`
    if hooks and os.path.isdir(_native(f"{top}/{hooks}")):
        shutil.copytree(_native(f"{top}/{hooks}"), _native(f"{made.tree}/{hooks}"), symlinks=True, dirs_exist_ok=True)


def _native(path: str) -> str:
    """A path as Python's own functions spell it in this locale."""
    return os.fsdecode(on_disk(path))


def put(path: str, text: str) -> None:
    """Writes a file of the cage."""
    with open(on_disk(path), "wb") as file:
        file.write(text.encode("utf-8", "surrogateescape"))


def _is_alive(process: int) -> bool:
    if os.name == "nt":  # where there is no asking without ending it
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _is_ours(path: str) -> bool:
    facts = os.lstat(path)
    return stat.S_ISDIR(facts.st_mode) and (os.name == "nt" or facts.st_uid == os.getuid())


def _delete(path: str) -> None:
    """Deletes a folder, with files in it that are read-only, as objects are."""

    def again(function: Callable[[str], object], name: str, _: Sequence[object]) -> None:
        with suppress(OSError):
            os.chmod(name, stat.S_IRWXU)
            function(name)

    shutil.rmtree(_native(path), onerror=again)
