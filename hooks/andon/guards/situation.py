"""What is there: the version of git, its configuration in each scope, and the folders in which hooks may stand.

Everything that `plan` decides and `state` tells is decided from these values; this module only looks.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from andon.guards.folder import Folder, Hook
from andon.guards.script import ASIDE, HOOKS, KEPT, LEGACY, NAME
from andon.model import UserError
from andon.source import on_disk, path_of, path_of_argument
from andon.source.git import relative
from andon.source.program import OFFLINE, Repository, answer, run, started

CONFIGURED = (2, 54)
"""The first git that runs the hooks which its configuration names."""

FALSE = ("false", "no", "off", "0", "")
"""How git's configuration says no."""

WINDOWS = os.name == "nt"

GUARD = "hook.andon-push"
"""The section of configuration that names ours. It is not called as the event is: git does not allow that."""


class Settings(NamedTuple):
    """What matters here of one scope of git's configuration: '' and () for what it does not say."""

    command: str = ""
    events: tuple[str, ...] = ()
    enabled: bool | None = None
    hooks_path: str = ""
    template: str = ""
    policy: str = ""


class Person(NamedTuple):
    """The whole machine, as one person uses it. `data` is the folder of andon's own; paths are absolute, with `/`.

    `scripts` are those in the folder that stands in for the folders of all repositories, by name. `template` is the
    folder of hooks in the template that git makes repositories from, andon's own if there is no other.
    """

    git: tuple[int, int]
    settings: Settings
    system: Settings
    data: str
    scripts: Mapping[str, bytes]
    template: Folder

    @property
    def chain(self) -> str:
        """The folder that stands in for the folders of all repositories."""
        return f"{self.data}/hooks"

    @property
    def own_template(self) -> str:
        """The template that andon makes if git has none."""
        return f"{self.data}/template"


class Place(NamedTuple):
    """A repository: the folder in which git looks for hooks, and the one in which it does unless it is told otherwise.

    `pointed` says who told it otherwise: `repository`, `person` (or the whole machine), or nobody (''). `inside` is the
    folder relative to the top if its files would be seen by git, '' else. `exclude` is where git is told not to see
    them, `excluded` what that says (None: no such file). `kept` are folders in which andon keeps what it knows.
    """

    person: Person
    settings: Settings
    folder: Folder
    own: Folder
    pointed: str
    inside: str
    exclude: str
    excluded: bytes | None
    kept: tuple[str, ...]


def person(folder: str | None = None) -> Person:
    """How this person's git is set up. `folder` is where git is run; nothing of a repository there counts."""
    where = folder or os.getcwd()
    settings = _settings(where, "--global")
    system = Settings() if os.environ.get("GIT_CONFIG_NOSYSTEM") else _settings(where, "--system")
    data = _data()
    template = settings.template or system.template or f"{data}/template"
    return Person(
        git=_version(where),
        settings=settings,
        system=system,
        data=data,
        scripts=_scripts(f"{data}/hooks"),
        template=_folder(f"{template}/hooks"),
    )


def place(repo: Repository) -> Place:
    """How a repository is set up."""
    top = repo.top or repo.git_dir
    found = run(repo, ["rev-parse", "--git-path", "hooks"]).stdout
    path = _absolute(top, path_of(found.removesuffix(b"\n").removesuffix(b"\r")))
    below = _below(repo, path)
    own = f"{repo.common_dir}/hooks"
    settings = _settings(top, "--local")
    here = settings.hooks_path or _settings(top, "--worktree").hooks_path
    told = run(repo, ["config", "--get", "core.hooksPath"]).stdout.strip()
    exclude = f"{repo.common_dir}/info/exclude"
    return Place(
        person=person(os.fsdecode(on_disk(top))),
        settings=settings,
        folder=_folder(path, _tracked(repo, below)),
        own=_folder(own),
        pointed="repository" if here else "person" if told else "",
        inside=below if below and not _ignored(repo, f"{path}/{NAME}") else "",
        exclude=exclude,
        excluded=_content(exclude),
        kept=tuple(_kept(repo)),
    )


def _version(where: str) -> tuple[int, int]:
    """The version of git."""
    words = started(["version"], where, _environment()).stdout.decode("ascii", "replace")
    found = re.search(r"(\d+)\.(\d+)", words)
    if not found:
        raise UserError(f"git does not say its version: {words.strip()!r}", "see what `git version` prints")
    return int(found[1]), int(found[2])


# --- configuration ---


def _settings(where: str, scope: str) -> Settings:
    """A scope of git's configuration, files that it includes among it; none of it if git has no such scope here."""
    done = started(["config", scope, "--includes", "-z", "--list"], where, _environment())
    values: dict[str, list[str]] = {}
    for record in path_of(done.stdout).split("\0")[:-1]:
        key, _, value = record.partition("\n")
        values.setdefault(key, []).append(value)

    def last(key: str) -> str:
        return values.get(key, [""])[-1]

    return Settings(
        command=last(f"{GUARD}.command"),
        events=tuple(values.get(f"{GUARD}.event", ())),
        enabled=last(f"{GUARD}.enabled").lower() not in FALSE if f"{GUARD}.enabled" in values else None,
        hooks_path=_expanded(last("core.hookspath")),
        template=_expanded(last("init.templatedir")),
        policy=_expanded(last("andon.policy")),
    )


def _expanded(path: str) -> str:
    """A path of the configuration: `~` is a home folder."""
    path = os.path.expanduser(path) if path.startswith("~") else path
    return path.replace("\\", "/") if WINDOWS else path


def _environment() -> dict[str, str | bytes]:
    return {**os.environ, **OFFLINE}


def _data() -> str:
    """The folder in which andon keeps what is for the whole machine of one person."""
    home = os.path.expanduser("~")
    if WINDOWS:
        above = os.environ.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    else:
        above = os.environ.get("XDG_DATA_HOME") or ""
        above = above if os.path.isabs(above) else os.path.join(home, ".local", "share")
    return f"{path_of_argument(above).rstrip('/')}/andon"


# --- folders ---


def _folder(path: str, tracked: Collection[str] = ()) -> Folder:
    """A folder of hooks. `tracked` are the names of its files that the repository commits."""
    exists = os.path.isdir(on_disk(path))
    hooks = {}
    for name in (NAME, LEGACY, ASIDE, KEPT) if exists else ():
        content = _content(f"{path}/{name}")
        if content is not None:
            hooks[name] = Hook(content, _is_executable(f"{path}/{name}"), name in tracked)
    return Folder(path, exists, hooks, usable=exists or not os.path.lexists(on_disk(path)))


def _scripts(folder: str) -> dict[str, bytes]:
    """Those in a folder that git would run, by name."""
    found = ((name, _content(f"{folder}/{name}")) for name in HOOKS)
    return {name: content for name, content in found if content is not None and _is_executable(f"{folder}/{name}")}


def _is_executable(path: str) -> bool:
    return os.access(on_disk(path), os.X_OK)


def _content(path: str) -> bytes | None:
    """What a file says, b'' for a link that leads nowhere; None if there is no file."""
    if not os.path.lexists(on_disk(path)):
        return None
    try:
        with open(on_disk(path), "rb") as file:
            return file.read()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise UserError(f"{path} cannot be read: {error.strerror}", "see what it is, and make it readable") from error


def _absolute(top: str, path: str) -> str:
    """A path that git gives relative to the folder in which it was run."""
    return os.path.normpath(os.path.join(top, path)).replace(os.sep, "/")


def _below(repo: Repository, path: str) -> str:
    """A folder of the working tree relative to its top; '' for any other."""
    within_git = any(f"{path}/".startswith(f"{each}/") for each in (repo.git_dir, repo.common_dir))
    return "" if within_git else relative(repo, path) or ""


def _ignored(repo: Repository, path: str) -> bool:
    return not run(repo, ["check-ignore", "-q", "--", on_disk(path)]).returncode


def _tracked(repo: Repository, below: str) -> set[str]:
    """The names of the files in a folder of the working tree that the repository commits."""
    if not below:
        return set()
    listed = answer(repo, "ls-files", "-z", "--", on_disk(f"{below}/")).split(b"\0")[:-1]
    return {path_of(name).rpartition("/")[2] for name in listed}


def _kept(repo: Repository) -> Iterable[str]:
    """The folders in which andon keeps what it knows of a repository and its worktrees."""
    folders = [repo.common_dir]
    worktrees = f"{repo.common_dir}/worktrees"
    if os.path.isdir(on_disk(worktrees)):
        names = sorted(map(os.fsdecode, os.listdir(on_disk(worktrees))))
        folders += [f"{worktrees}/{path_of_argument(name)}" for name in names]
    return [f"{folder}/andon" for folder in folders if os.path.isdir(on_disk(f"{folder}/andon"))]
