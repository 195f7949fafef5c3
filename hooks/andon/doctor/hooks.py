"""Whether git would run the hooks that call andon: where it looks, what is there, and what that runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from andon.doctor import scripts
from andon.doctor.check import Check, State, absent, ok
from andon.doctor.configuration import ROLES
from andon.doctor.facts import Facts
from andon.doctor.scripts import STAGES, Script
from andon.guards.script import NAME
from andon.report.clean import quoted
from andon.source import program

ROLE = {"pre-commit": "andon", "pre-merge-commit": "andon", "prepare-commit-msg": "andon-seal"} | {
    "commit-msg": "andon-message",
    "pre-push": "andon-push",
}
"""Which of andon's hooks is called at which moment."""

SWITCHES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "husky": {"HUSKY": ("0",)},
    "lefthook": {"LEFTHOOK": ("0", "false")},
}
"""The variables that switch a tool off, and their values that do."""

WITHOUT = {
    "pre-commit": "no commit is checked",
    "pre-merge-commit": "what a merge brings is not checked before the push",
    "prepare-commit-msg": "commits made past the check (--no-verify) are not noticed before the push",
    "commit-msg": "messages of commits are not checked before the push",
    "pre-push": "andon-push is not called",
}
"""What it means that a hook is not there."""

LIGHT = ("pre-merge-commit", "pre-push")
"""Hooks whose work another does as well: that of a commit, elsewhere; and the push guard."""


# --- where git looks ---


def path(facts: Facts) -> Check:
    """Whether git looks for hooks where they are."""
    place = facts.place
    shown = facts.shown(place.folder.path)
    if not place.folder.usable:
        return Check("hooks-path", "fault", f"git looks for hooks in {shown}, which is no folder: it runs none", ORIGIN)
    lost = [stage for stage in facts.shadowed if stage not in facts.scripts and _matters(facts.shadowed[stage])]
    if lost:
        words = f"git looks for hooks in {shown} (core.hooksPath), and does not run those in "
        unset = "git config --unset core.hooksPath" if place.pointed == "repository" else ORIGIN
        return Check("hooks-path", "fault", f"{words}{facts.shown(place.own.path)}: {', '.join(lost)}", unset)
    return ok("hooks-path", f"git looks for hooks in {shown}")


ORIGIN = "git config --show-origin core.hooksPath"


def _matters(script: Script) -> bool:
    return script.is_runners or bool(scripts.calls(script))


# --- what is there ---


def scripts_there(facts: Facts) -> Iterator[Check]:
    """A check for each moment."""
    for stage in STAGES:
        yield _script(facts, stage, f"hook-{stage}")


def _script(facts: Facts, stage: str, id: str) -> Check:
    script = facts.scripts.get(stage)
    if stage != "pre-commit" and not _is_asked_for(facts, stage):
        return _unasked(facts, stage, script, id)
    if script is None:
        state: State = "warning" if stage in LIGHT else "fault"
        return Check(id, state, f"git finds no {stage} hook here: {WITHOUT[stage]}", _install(facts, stage))
    if not script.executable:
        words = f"git does not run {facts.shown(script.path)}: it is not executable"
        return Check(id, "fault", words, f"chmod +x {quoted(script.path)}")
    return _called(facts, script, id)


def _unasked(facts: Facts, stage: str, script: Script | None, id: str) -> Check:
    """What to say of a moment for which the configuration has no hook of andon's."""
    if stage == NAME:
        return absent(id, "andon-push is not among the hooks of the runner; the push guard needs none")
    if script and script.executable and scripts.calls(script) == "andon":
        return ok(id, f"{facts.shown(script.path)} calls andon")
    return Check(id, "warning", f"{ROLE[stage]} is not set up for {stage}: {WITHOUT[stage]}", _adding(facts, stage))


def _called(facts: Facts, script: Script, id: str) -> Check:
    """Whether a hook that git runs calls andon, or a runner that may."""
    if script.is_runners:
        return ok(id, f"{facts.shown(script.path)} is that of {script.owner}")
    for name, off in SWITCHES.get(script.owner, {}).items():
        if facts.environ.get(name, "") in off:
            return Check(id, "fault", f"{name}={facts.environ[name]} switches {script.owner} off", f"unset {name}")
    called = scripts.calls(script)
    if called:
        return ok(id, f"{facts.shown(script.path)} calls {called}")
    words = f"{facts.shown(script.path)} is no hook of pre-commit or prek, and it cannot be told whether it calls andon"
    return Check(id, "warning", words, "andon doctor --canary")


def _is_asked_for(facts: Facts, stage: str) -> bool:
    """Whether the configuration has a hook of andon's for a moment."""
    return bool(facts.read and facts.read.ours(stage))


def _adding(facts: Facts, stage: str) -> str:
    """How to set up a hook that is not."""
    role = ROLE[stage]
    return f"add `id: {role}` to {facts.config}; then: {_install(facts, stage)}" if facts.config else f"call {role}"


def _install(facts: Facts, stage: str) -> str:
    return f"{facts.runner or 'pre-commit'} install --hook-type {stage}"


# --- what those run ---


def runner(facts: Facts) -> Check:
    """Whether the runner that the hooks call still starts."""
    found = scripts.programs({**facts.shadowed, **facts.scripts})
    if not found:
        return absent("runner", "no hook here calls pre-commit or prek")
    for command in found:
        if not program.answers([*command, "--version"]):
            words = f"{command[0]} does not start: the hooks that call it stop every commit, unless they are passed by"
            return Check("runner", "fault", words, f"install {facts.runner} again, then: {facts.runner} install")
    return ok("runner", " ".join(found[0]))


# --- what is switched off ---


def skipped(facts: Facts) -> Check:
    """Whether the environment, or the hook itself, tells the runner to leave andon out."""
    roles = {name: hook.role for hook in (facts.read.hooks if facts.read else ()) for name in (hook.alias, hook.id)}
    roles = roles or {name: name for name in ROLES}
    for where, names in _skips(facts).items():
        ours = [name for name in names if roles.get(name.rpartition(":")[2], "")]
        if ours:
            undo = f"unset {where}" if where in VARIABLES else _install(facts, "pre-commit")
            return Check("skip", "fault", f"{where} leaves {', '.join(ours)} out of every commit", undo)
    outside = [name for name in (facts.read.skipped if facts.read else ()) if roles.get(name)]
    if outside:
        words = f"pre-commit.ci is told to leave {', '.join(outside)} out"
        return Check("skip", "warning", words, f"take it out of `ci: skip:` in {facts.config}")
    return ok("skip", "no hook of andon's is left out")


VARIABLES = ("SKIP", "PREK_SKIP")


def _skips(facts: Facts) -> Mapping[str, list[str]]:
    """What names hooks to leave out, and those that it names. PREK_SKIP stands in for SKIP with prek."""
    variables = [name for name in reversed(VARIABLES) if name in facts.environ]
    if facts.runner != "prek":
        variables = [name for name in variables if name == "SKIP"]
    found = {name: _listed(facts.environ[name]) for name in variables[:1]}
    for script in facts.scripts.values():
        found.setdefault(script.path, []).extend(
            name for word in script.words if word.startswith("--skip=") for name in _listed(word.partition("=")[2])
        )
    return found


def _listed(names: str) -> list[str]:
    return [name.strip() for name in names.split(",") if name.strip()]
