"""Whether the runner's configuration has andon called for every commit and every file, and which version of it."""

from __future__ import annotations

from collections.abc import Iterator

from andon import __version__
from andon.doctor import configuration, hidden, versions
from andon.doctor.check import Check, State, absent, many, named, ok
from andon.doctor.configuration import Configuration, Hook
from andon.doctor.facts import Facts
from andon.model import Skipped, UserError
from andon.policy import Policy, glob
from andon.source import SUBMODULE, Entry, git


def configured(facts: Facts) -> Check:
    """Whether andon is among the hooks that are called at a commit."""
    id = "configuration"
    if facts.configuration is None:
        return absent(id, "there is no configuration of pre-commit or prek")
    if isinstance(facts.configuration, UserError):
        return Check(id, "fault", str(facts.configuration), facts.configuration.next_step)
    path = facts.config
    hooks = facts.configuration.ours(role="andon")
    if not hooks:
        return Check(id, "fault", f"{path} does not name the hook andon", f"add `id: andon` to {path}")
    called = [hook for hook in hooks if hook.runs_at("pre-commit")]
    if not called:
        stages = ", ".join(hooks[0].stages)
        words = f"{path} has andon called at other stages than pre-commit ({stages})"
        return Check(id, "fault", words, f"take `stages:` of andon out of {path}")
    if not any(hook.sure for hook in called):
        words = f"{path} has a hook andon that runs something else, and it cannot be told whether that calls andon"
        return Check(id, "warning", words, "andon doctor --canary")
    return ok(id, f"{path} names {', '.join(dict.fromkeys(hook.role for hook in facts.configuration.ours()))}")


def files(facts: Facts) -> Check:
    """Whether there are files that the hook is never given. What the policy itself excludes does not count."""
    id = "files"
    if not facts.read or not facts.read.ours("pre-commit", "andon"):
        return absent(id, "there is no hook that could be given files")
    excluded = facts.policy.exclude if isinstance(facts.policy, Policy) else ()
    entries = [
        entry
        for entry in git.tracked(facts.repo)
        if not isinstance(entry, Skipped) and entry.mode != SUBMODULE and not glob.matches_path(excluded, entry.path)
    ]
    try:
        found = hidden.hidden(facts.repo.top, entries, facts.read, _orphans(facts, entries))
    except UserError as error:
        return Check(id, "unknown", str(error), error.next_step)
    if not found:
        return ok(id, f"the hook andon is given each of {many(len(entries), 'tracked file')}")
    state: State = "fault" if len(found) == len(entries) else "warning"
    words = f"{facts.config} keeps {len(found)} of {many(len(entries), 'tracked file')} from the hook andon: "
    return Check(
        id, state, words + named(found), f"exclude them in .andon.toml instead of {facts.config}, or not at all"
    )


def _orphans(facts: Facts, entries: list[Entry]) -> Iterator[Configuration]:
    """Configurations of folders that, with prek, keep their files from the one at the top."""
    if facts.runner != "prek":
        return
    for entry in entries:
        if configuration.is_config(entry.path) and entry.path != facts.config:
            try:
                nested = configuration.read(facts.repo.top, entry.path, entry.path.rpartition("/")[0])
            except UserError:  # prek will say so itself
                continue
            if nested.orphan:
                yield nested


def order(facts: Facts) -> Check:
    """Whether a hook before andon's may end the run before andon is asked."""
    id = "fail-fast"
    if not facts.read or not facts.read.ours("pre-commit", "andon"):
        return absent(id, "there is no hook andon at a commit")
    called = [hook for hook in facts.read.hooks if hook.runs_at("pre-commit")]
    before = called[: next(at for at, hook in enumerate(called) if hook.role == "andon")]
    ending = [hook.id for hook in before if hook.fail_fast or facts.read.fail_fast]
    if not ending:
        return ok(id, "no hook before andon ends the run")
    words = f"with `fail_fast`, andon is not asked before these have passed: {named(ending)}"
    return Check(id, "warning", words, f"put andon first in {facts.config}")


def pinned(facts: Facts) -> Check:
    """Whether the andon that the configuration pins is older than one that is known here."""
    id = "version"
    hooks = [hook for hook in (facts.read.ours() if facts.read else ()) if versions.version(hook.rev)]
    for hook in hooks:
        newest = max(_known(hook, facts), key=versions.version)
        if versions.version(newest) > versions.version(hook.rev):
            words = f"{facts.config} pins andon at {hook.rev}; {newest} is here already"
            return Check(id, "warning", words, _update(facts.runner, hook.repo))
    if not hooks:
        return absent(id, f"no version is pinned; this is andon {__version__}")
    return ok(id, f"andon {hooks[0].rev} is pinned, and nothing newer is known here")


def _known(hook: Hook, facts: Facts) -> Iterator[str]:
    """The revisions of a repository of hooks that are known; of andon's own, also the version that runs now."""
    yield hook.rev
    yield from versions.fetched(hook.repo, facts.environ)
    if hook.repo.rstrip("/").removesuffix(".git").rpartition("/")[2] == "andon":
        yield f"v{__version__}"


def _update(runner: str, repo: str) -> str:
    return f"prek update --repo {repo}" if runner == "prek" else f"pre-commit autoupdate --repo {repo}"
