"""What the doctor looks at: gathered once, so that each check is a question to what is here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from andon.doctor import configuration, scripts
from andon.doctor.configuration import Configuration
from andon.doctor.scripts import Script
from andon.flow import policy_of
from andon.guards import State, ours, situation, state_of
from andon.guards.situation import Place
from andon.model import UserError
from andon.policy import Policy
from andon.source.program import Repository


class Facts(NamedTuple):
    """A repository, as its guards stand in it.

    `scripts` are those that git would run, `shadowed` those that it would but for core.hooksPath. `runner` is the name
    of the hook runner that is set up, or is meant to be ('' for none), `config` the path of its configuration. Where a
    part cannot be read, its error stands in its place.
    """

    repo: Repository
    environ: Mapping[str, str]
    place: Place
    guard: State
    scripts: Mapping[str, Script]
    shadowed: Mapping[str, Script]
    runner: str
    config: str
    configuration: Configuration | UserError | None
    policy: Policy | UserError

    def shown(self, path: str) -> str:
        """A path relative to the top, if it is below that."""
        return path.removeprefix(f"{self.repo.top}/") if self.repo.top else path

    @property
    def read(self) -> Configuration | None:
        """The configuration, if there is one that could be read."""
        return self.configuration if isinstance(self.configuration, Configuration) else None


def gathered(repo: Repository, environ: Mapping[str, str]) -> Facts:
    """The facts about a repository.

    :raises UserError: git will not tell.
    """
    place = situation.place(repo)
    folder = scripts.folder(place)
    found = scripts.read(folder, repo.top)
    shadowed = scripts.read(place.own.path, repo.top) if folder != place.own.path else {}
    runner, path, below = _runner(repo.top, {**shadowed, **found}) if repo.top else ("", "", "")
    return Facts(
        repo=repo,
        environ=environ,
        place=place,
        guard=state_of(place, ours()),
        scripts=found,
        shadowed=shadowed,
        runner=runner,
        config=path,
        configuration=_configuration(repo.top, path, below) if path else None,
        policy=_policy(repo),
    )


def _runner(top: str, found: Mapping[str, Script]) -> tuple[str, str, str]:
    """The hook runner, the path of its configuration, and the folder that it is for, if not the whole repository.

    Where no runner is set up, it is the one whose configuration is there.
    """
    for script in found.values():
        if script.is_runners:
            given, below = script.option("config"), script.option("cd")
            return script.owner, configuration.path(top, script.owner, given, below), below
    for script in found.values():
        if scripts.calls(script) in configuration.CONFIGS:
            runner = scripts.calls(script)
            return runner, configuration.path(top, runner, "", ""), ""
    return next(
        (
            ("prek" if name.endswith(".toml") else "pre-commit", name, "")
            for name in configuration.CONFIGS["prek"]
            if scripts.content_of(f"{top}/{name}") is not None
        ),
        ("", "", ""),
    )


def _configuration(top: str, path: str, folder: str) -> Configuration | UserError:
    try:
        return configuration.read(top, path, folder)
    except UserError as error:
        return error


def _policy(repo: Repository) -> Policy | UserError:
    try:
        return policy_of(repo)
    except UserError as error:
        return error
