"""The proof: commits and a push of a secret that is made up for it, which andon has to stop by name.

What else is set up to run is left out (`SKIP`), where the runner's configuration tells what that is: it is not what is
tried, and may take long. And no guard may pass for another: while the hooks before it are tried, so is the seal.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from random import SystemRandom
from typing import NamedTuple

from andon.doctor import scripts
from andon.doctor.cage import Cage, cage, put
from andon.doctor.check import Check, absent, ok
from andon.doctor.configuration import CONFIGS
from andon.doctor.facts import Facts
from andon.doctor.scripts import LEFTHOOK
from andon.model import MESSAGE, UserError
from andon.policy import FILE, Policy, glob
from andon.report import clean
from andon.rules.examples import fill
from andon.source import on_disk, path_of
from andon.source.git import relative
from andon.source.program import as_called, started, with_hooks

SECONDS = 180
"""How long a commit or a push may take: a runner may have to set up its hooks first."""

CANARIES = (
    ("github-token", "ghp_{b62:30}{crc32b62}"),
    ("npm-token", "npm_{b62:30}{crc32b62}"),
    ("aws-access-key", "AKIA{base32:16}"),
)
"""Secrets that are known by their form alone, by the rules that find them: a policy may have disabled one."""

ENDINGS = (".txt", ".py", ".env", "")
"""How a file may end: a policy may exclude some."""

LONGEST = 120
"""Characters that are shown of what stopped a commit instead of andon."""


class Trial(NamedTuple):
    """A trial: what is done, in words and for git, which hooks of andon's may speak, and the sign that one has.

    `stops` says that git has to be stopped; a seal may also let a commit pass with a word.
    """

    id: str
    deed: str
    arguments: tuple[str, ...]
    roles: tuple[str, ...]
    sign: str
    stops: bool = True


class Canary(NamedTuple):
    """A secret that opens nothing, the name of a file for it, and a word that nothing else has in it."""

    secret: str
    name: str
    tag: str


def trials(facts: Facts) -> Iterator[Check]:
    """Tries each guard that is set up."""
    try:
        with cage(facts.repo, _overlay(facts), _hooks_inside(facts)) as made:
            if facts.repo.top:
                yield _commit(facts, made)
                yield _message(facts, made)
                yield _seal(facts, made)
            yield _push(facts, made)
    except UserError as error:
        yield Check("canary", "unknown", f"the guards could not be tried: {error}", error.next_step)


# --- what is tried ---


def _commit(facts: Facts, made: Cage) -> Check:
    canary = _canary(facts)
    _stage(made, canary.name, _text(canary))
    command = ("commit", "-q", "-m", "a canary of andon doctor")
    trial = Trial("canary-commit", "a commit of a canary secret", command, ("andon",), _in_file(canary.name))
    return _tried(facts, made, trial, canary)


def _message(facts: Facts, made: Cage) -> Check:
    if not _is_set_up(facts, "commit-msg", "andon-message"):
        return absent("canary-message", "andon-message is not set up")
    canary = _canary(facts)
    _stage(made, canary.name, f"{canary.tag}\n")
    command = ("commit", "-q", "-m", f"token = {canary.secret}")
    roles = ("andon", "andon-message")
    trial = Trial("canary-message", "a canary secret in a message", command, roles, _in_file(MESSAGE))
    return _tried(facts, made, trial, canary)


def _seal(facts: Facts, made: Cage) -> Check:
    if not _is_set_up(facts, "prepare-commit-msg", "andon-seal"):
        return absent("canary-seal", "andon-seal is not set up")
    canary = _canary(facts)
    _stage(made, canary.name, _text(canary))
    command = ("commit", "-q", "--no-verify", "-m", "a canary of andon doctor")
    deed = "a commit of a canary secret with --no-verify"
    return _tried(
        facts, made, Trial("canary-seal", deed, command, ("andon-seal",), _in_file(canary.name), False), canary
    )


def _push(facts: Facts, made: Cage) -> Check:
    """Of a commit without parents, so that nothing of the history is new to the place."""
    canary = _canary(facts)
    place = f"{made.folder}/{canary.tag}.git"
    started(["init", "-q", "--bare", "--template=", on_disk(place)], on_disk(made.folder), as_called())
    blob = made.git("hash-object", "-w", "--stdin", stdin=_text(canary).encode())
    tree = made.git("mktree", stdin=f"100644 blob {blob}\t{canary.name}\n".encode())
    oid = made.git("commit-tree", "-m", "a canary of andon doctor", tree)
    command = ("push", "-q", "--dry-run", place, f"{oid}:refs/heads/{canary.tag}")
    sign = rf"{_in_file(canary.name)}|error push-[a-z]+: .{{0,400}}?{canary.tag}"
    return _tried(facts, made, Trial("canary-push", "a push of a canary secret", command, (), sign), canary)


# --- how ---


def _tried(facts: Facts, made: Cage, trial: Trial, canary: Canary) -> Check:
    """Whether andon speaks up, and git stops for it."""
    environment = {**made.environment, **_skipping(facts, trial.roles)}
    done = with_hooks([*made.options, *map(on_disk, trial.arguments)], on_disk(made.tree), environment, SECONDS)
    if done is None:
        return Check(trial.id, "unknown", f"{trial.deed} took longer than {SECONDS} seconds", "git commit")
    status, said = done
    words = " ".join(path_of(said).split())
    seen = re.search(trial.sign, words)
    if seen and (status or not trial.stops):
        return ok(trial.id, f"{trial.deed} was {'stopped' if status else 'told of'} by andon")
    if seen:
        return Check(trial.id, "fault", f"{trial.deed} was made, though andon had spoken up", _next(trial))
    if not status:
        return Check(trial.id, "fault", f"{trial.deed} was not {'stopped' if trial.stops else 'told of'}", _next(trial))
    shown = _shown(said, canary)
    return Check(trial.id, "fault", f"{trial.deed} was stopped, but not by andon: {shown}", _next(trial))


def _next(trial: Trial) -> str:
    return "andon install" if trial.id == "canary-push" else "andon doctor --verbose"


def _shown(said: bytes, canary: Canary) -> str:
    """The last words that were said."""
    lines = [line.strip() for line in path_of(said).replace(canary.secret, "****").splitlines() if line.strip()]
    text = clean.ascii_only(lines[-1]) if lines else "nothing was said"
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}..."


def _skipping(facts: Facts, roles: Collection[str]) -> dict[str, str]:
    """The variables that tell a runner to leave out all hooks but those of some roles, and what the person says."""
    hooks = facts.read.hooks if facts.read else ()
    kept = {name for hook in hooks if hook.role in roles for name in (hook.id, hook.alias)}
    others = [hook.id for hook in hooks if hook.role not in roles and hook.id not in kept]
    named = ["SKIP", *(["PREK_SKIP"] if "PREK_SKIP" in facts.environ else [])]
    told = {name: ",".join(filter(None, [facts.environ.get(name, ""), *others])) for name in named}
    return {name: names for name, names in told.items() if names}


def _canary(facts: Facts) -> Canary:
    """A new one, which the policy does not leave alone by its rule or by its name."""
    random = SystemRandom()
    tag = f"canary-{fill('{alnum:12}', random)}"
    policy = facts.policy if isinstance(facts.policy, Policy) else Policy()
    forms = [form for rule, form in CANARIES if rule not in policy.disabled_rules]
    names = [f"andon-{tag}{ending}" for ending in ENDINGS]
    seen = [name for name in names if not glob.matches_path(policy.exclude, name)]
    return Canary(fill((forms or [CANARIES[0][1]])[0], random), (seen or names)[0], tag)


def _text(canary: Canary) -> str:
    return f'token = "{canary.secret}"\n'


def _in_file(name: str) -> str:
    """What a report says of a finding in a file, in each of its formats."""
    name = re.escape(name)
    return rf'{name}:\d+:\d+: error |(?:"(?:path|uri|file)": "|error file=){name}\b'


def _stage(made: Cage, name: str, text: str) -> None:
    made.reset()
    put(f"{made.tree}/{name}", text)
    made.git("add", "-f", "--", name)


def _is_set_up(facts: Facts, stage: str, role: str) -> bool:
    """Whether the configuration or a script of its own has a hook of andon's called."""
    script = facts.scripts.get(stage)
    return bool(facts.read and facts.read.ours(stage, role)) or bool(script and role in script.says)


def _overlay(facts: Facts) -> list[str]:
    """The files that say what is checked and how, which may not be committed yet."""
    baseline = [facts.policy.baseline] if isinstance(facts.policy, Policy) else []
    return [*dict.fromkeys(filter(None, (facts.config, *CONFIGS["prek"], *LEFTHOOK, FILE, *baseline)))]


def _hooks_inside(facts: Facts) -> str:
    """The folder of the hooks relative to the top, if it lies in the working tree: husky's is made, not committed."""
    repo, folder = facts.repo, scripts.folder(facts.place)
    if not repo.top or any(f"{folder}/".startswith(f"{each}/") for each in (repo.git_dir, repo.common_dir)):
        return ""
    return relative(repo, folder) or ""
