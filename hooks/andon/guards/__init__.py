"""The native push guard: a script that git itself calls before a push, whatever else is set up in a repository.

The pre-push stage of pre-commit and prek is no guard: it is not called for every push, and is not given every ref. This
part sets up one that is, beside whatever hooks are there, and takes it away without a trace.

`situation` looks at what is there, `plan` says what is to be done about it, `execution` does it, and `state` tells
which guard is in force in a repository. `folder` is about one folder of hooks, `script` about what its files say.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import Literal, NamedTuple

from andon.guards import plan
from andon.guards.folder import Folder
from andon.guards.script import KEPT, NAME, Command, Owner, hook, line, python_of
from andon.guards.situation import CONFIGURED, Place, Settings, place
from andon.source import on_disk, path_of_argument
from andon.source.program import Repository

Scope = Literal["repository", "person", "system"]
Means = Literal["configuration", "file", "chain"]
Fault = Literal["", "gone", "disabled", "unsupported", "shadowed", "unused"]

FAULTS: dict[Fault, str] = {
    "": "in force",
    "gone": "its Python is gone: every push is stopped",
    "disabled": "git's configuration says that it is not enabled",
    "unsupported": "git runs hooks of its configuration from 2.54 on only",
    "shadowed": "core.hooksPath makes git look elsewhere",
    "unused": "nothing calls it",
}


class Guard(NamedTuple):
    """A guard that stands somewhere. `fault` says why it is not in force, and is '' if it is.

    `where` is the path of its file, the folder of the chain, or the section of git's configuration. One that is `stale`
    says something else than this andon would write, another interpreter for instance.
    """

    scope: Scope
    means: Means
    where: str
    python: str
    fault: Fault
    stale: bool


class State(NamedTuple):
    """How a repository is guarded. `folder` is where git looks for hooks, `pointed` whose core.hooksPath says so.

    `owner` is whose `pre-push` stands there (None: no such file). `kept` is the path of a hook that andon's calls after
    itself, and `orphan` that of one which nothing calls any more, since andon's has gone. `policies` are the files that
    apply beside the repository's own.
    """

    guards: tuple[Guard, ...]
    git: tuple[int, int]
    folder: str
    pointed: str
    owner: Owner | None
    kept: str
    orphan: str
    policies: tuple[str, ...]

    @property
    def in_force(self) -> Guard | None:
        """A guard that git calls before each push here, None if there is none."""
        return next((guard for guard in self.guards if not guard.fault), None)


def state(repo: Repository, command: Command | None = None) -> State:
    """How a repository is guarded. A guard that runs anything but `command` (this Python's andon) is stale."""
    command = command or ours()
    return state_of(place(repo), command)


def ours() -> Command:
    """What a guard runs that this andon sets up."""
    return Command(path_of_argument(sys.executable or ""))


def state_of(there: Place, command: Command) -> State:
    """The same of a description. Asks the file system only whether interpreters are there."""
    kept = next((f"{folder.path}/{KEPT}" for folder in (there.folder, there.own) if KEPT in folder.hooks), "")
    guards = (*_configured(there, command), *_chained(there, command), *_files(there, command))
    called = any(guard.means == "file" and kept.startswith(f"{guard.where.rpartition('/')[0]}/") for guard in guards)
    policies = [settings.policy for settings in (there.settings, there.person.settings, there.person.system)]
    return State(
        guards=guards,
        git=there.person.git,
        folder=there.folder.path,
        pointed=there.pointed,
        owner=there.folder.owner(NAME),
        kept=kept if called else "",
        orphan="" if called else kept,
        policies=tuple(filter(None, dict.fromkeys(policies))),
    )


def _configured(there: Place, command: Command) -> Iterator[Guard]:
    scopes: tuple[tuple[Scope, Settings], ...] = (
        ("repository", there.settings),
        ("person", there.person.settings),
        ("system", there.person.system),
    )
    said = [settings.enabled for _, settings in scopes if settings.enabled is not None]
    events = [event for _, settings in scopes for event in settings.events]
    fault: Fault = ""
    if there.person.git < CONFIGURED:
        fault = "unsupported"
    elif said and not said[0]:
        fault = "disabled"
    elif NAME not in events:
        fault = "unused"
    for scope, settings in scopes:
        if settings.command:
            python = python_of(settings.command)
            stale = settings.command != line(command)
            yield Guard(scope, "configuration", "hook.andon-push", python, _gone(python) or fault, stale)


def _chained(there: Place, command: Command) -> Iterator[Guard]:
    person = there.person
    if NAME in person.scripts:
        python = python_of(person.scripts[NAME])
        fault: Fault = ""
        if person.settings.hooks_path != person.chain:
            fault = "unused"
        elif there.folder.path != person.chain:
            fault = "shadowed"
        stale = person.scripts != plan.scripts(command)
        yield Guard("person", "chain", person.chain, python, _gone(python) or fault, stale)


def _files(there: Place, command: Command) -> Iterator[Guard]:
    chained = there.folder.path == there.person.chain  # which calls the repository's own
    yield from _in_folder(there.own, command, there.own.path == there.folder.path or chained)
    if there.own.path != there.folder.path and not chained:
        yield from _in_folder(there.folder, command, True)


def _in_folder(folder: Folder, command: Command, used: bool) -> Iterator[Guard]:
    for name in folder.ours():
        content, executable, _ = folder.hooks[name]
        python = python_of(content)
        fault: Fault = ""
        if name != folder.home() or not executable:
            fault = "unused"
        elif not used:
            fault = "shadowed"
        stale = content not in (hook(command), hook(command, made=True))
        yield Guard("repository", "file", f"{folder.path}/{name}", python, _gone(python) or fault, stale)


def _gone(python: str) -> Literal["", "gone"]:
    return "" if os.access(on_disk(python), os.X_OK) else "gone"
