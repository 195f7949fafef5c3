"""What pre-commit and prek are told to run: the hooks of their configuration, and which of those are andon's.

Only what decides whether andon is called is read, and leniently: whether the rest of the file is sound is for the
runner to say. PyYAML comes with detect-secrets.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from andon.model import UserError
from andon.source import on_disk

CONFIGS = {
    "pre-commit": (".pre-commit-config.yaml",),
    "prek": ("prek.toml", ".pre-commit-config.yaml", ".pre-commit-config.yml"),
}
"""Where each runner looks for its configuration, in its order."""

ROLES = ("andon", "andon-message", "andon-seal", "andon-push")
"""The ids of andon's hooks."""

PROGRAMS = {
    "andon-commit": "andon",
    "andon.entry.commit": "andon",
    **{name: name for name in ROLES[1:]},
    **{f"andon.entry.{name.partition('-')[2]}": name for name in ROLES[1:]},
}
"""What calls which of them: the console script, or the module."""

MANIFEST: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "andon": {"stages": ("pre-commit", "pre-merge-commit", "manual"), "types": ()},
    "andon-message": {"stages": ("commit-msg",)},
    "andon-seal": {"stages": ("prepare-commit-msg", "post-commit", "post-rewrite")},
    "andon-push": {"stages": ("pre-push",)},
}
"""What `.pre-commit-hooks.yaml` says of them, as far as it decides when they are called."""

RENAMED = {"commit": "pre-commit", "merge-commit": "pre-merge-commit", "push": "pre-push"}
"""What stages were called before pre-commit 3.2."""


class Hook(NamedTuple):
    """A hook of a configuration. `role` is the id of andon's that it is, '' for another's.

    It is `sure` if what it runs is known to be andon's. No `stages` means all. Patterns are as the file has them, and
    no strings at all if they are of a kind that is not understood here.
    """

    id: str
    alias: str
    repo: str
    rev: str
    role: str
    sure: bool
    stages: tuple[str, ...]
    files: Any
    exclude: Any
    types: tuple[str, ...]
    types_or: tuple[str, ...]
    exclude_types: tuple[str, ...]
    fail_fast: bool

    def runs_at(self, stage: str) -> bool:
        """Whether it is called at a stage."""
        return not self.stages or stage in self.stages


class Configuration(NamedTuple):
    """A configuration: the folder that it is for ('' for all of the repository), and the hooks in their order.

    With prek, an `orphan` keeps its folder to itself. `skipped` are the hooks that pre-commit.ci leaves out.
    """

    folder: str
    hooks: tuple[Hook, ...]
    files: Any = ""
    exclude: Any = "^$"
    fail_fast: bool = False
    orphan: bool = False
    skipped: tuple[str, ...] = ()

    def ours(self, stage: str = "", role: str = "") -> list[Hook]:
        """Andon's hooks: those of a stage, those of a role."""
        return [
            hook
            for hook in self.hooks
            if hook.role and (not stage or hook.runs_at(stage)) and (not role or hook.role == role)
        ]


def path(top: str, runner: str, given: str, folder: str) -> str:
    """The path of a runner's configuration below the top, whether there is such a file or not.

    `given` and `folder` are what the runner's script hands to it, if it does.
    """
    names = [given] if given else [f"{folder}/{name}" if folder else name for name in CONFIGS[runner]]
    return next((name for name in names if os.path.lexists(on_disk(f"{top}/{name}"))), names[0])


def read(top: str, path: str, folder: str = "") -> Configuration:
    """The configuration in a file below the top, for a folder, if that is not the top.

    :raises UserError: it cannot be read.
    """
    try:
        with open(on_disk(f"{top}/{path}"), "rb") as file:
            data = file.read()
    except OSError as error:
        raise UserError(f"{path} cannot be read: {error.strerror}", f"git add {path}") from error
    document = _toml(path, data) if path.endswith(".toml") else _yaml(path, data)
    return _configuration(f"{folder}/" if folder else "", document)


def is_config(path: str) -> bool:
    """Whether a file is called as configurations are."""
    return path.rpartition("/")[2] in CONFIGS["prek"]


def _yaml(path: str, data: bytes) -> Any:
    import yaml

    try:
        return yaml.safe_load(data)
    except (yaml.YAMLError, ValueError) as error:
        raise UserError(f"{path} is no YAML", "pre-commit validate-config") from error


def _toml(path: str, data: bytes) -> Any:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib

    try:
        return tomllib.loads(data.decode("utf-8"))
    except ValueError as error:  # that of decoding among them
        raise UserError(f"{path} is no TOML", "prek validate-config") from error


def _configuration(folder: str, document: Any) -> Configuration:
    top = _mapping(document)
    stages = _names(top.get("default_stages"))
    hooks = [
        _hook(_mapping(hook), _mapping(repo), stages)
        for repo in _list(top.get("repos"))
        for hook in _list(_mapping(repo).get("hooks"))
    ]
    return Configuration(
        folder=folder,
        hooks=tuple(hooks),
        files=top.get("files", ""),
        exclude=top.get("exclude", "^$"),
        fail_fast=top.get("fail_fast") is True,
        orphan=top.get("orphan") is True,
        skipped=_names(_mapping(top.get("ci")).get("skip")),
    )


def _hook(hook: Mapping[str, Any], repo: Mapping[str, Any], default: tuple[str, ...]) -> Hook:
    where, id, entry = str(repo.get("repo", "")), str(hook.get("id", "")), str(hook.get("entry", ""))
    is_local = where == "local"
    called = _called(entry)
    role = called or (id if id in ROLES and where not in ("meta", "builtin") else "")
    manifest = {} if is_local else MANIFEST.get(role, {})
    return Hook(
        id=id,
        alias=str(hook.get("alias", "")),
        repo=where,
        rev=str(repo.get("rev", "")),
        role=role,
        sure=bool(called) or (not is_local and not entry),
        stages=tuple(
            RENAMED.get(name, name) for name in _names(hook.get("stages")) or manifest.get("stages") or default
        ),
        files=hook.get("files", ""),
        exclude=hook.get("exclude", "^$"),
        types=_names(hook["types"]) if "types" in hook else manifest.get("types", ("file",)),
        types_or=_names(hook.get("types_or")),
        exclude_types=_names(hook.get("exclude_types")),
        fail_fast=hook.get("fail_fast") is True,
    )


def _called(entry: str) -> str:
    """Which of andon's hooks a command calls; '' if none."""
    words = (word.replace("\\", "/").rpartition("/")[2].removesuffix(".exe").strip("'\"") for word in entry.split())
    return next((PROGRAMS[word] for word in words if word in PROGRAMS), "")


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else ()


def _names(value: Any) -> tuple[str, ...]:
    return tuple(map(str, _list(value)))
