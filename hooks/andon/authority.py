"""Whose word counts where the working tree's does not: the policy and baseline of a commit, and the machine's policy.

A server and a check of a pull request judge by what the branch says that a change is to go into, so that no change
excuses itself. And what an organisation sets for a machine counts for every repository on it.
"""

from __future__ import annotations

import os
from datetime import date
from hashlib import blake2b
from typing import TYPE_CHECKING

from andon import policy as policies
from andon.baseline import EMPTY, Baseline
from andon.flow import known_rules
from andon.model import Outcome, UserError
from andon.policy import Policy
from andon.source import history, remotes
from andon.source.program import Repository, Settings

if TYPE_CHECKING:
    from andon.rules.gitleaks import RuleFile


def policy_at(repo: Repository, commit: str) -> Policy:
    """The policy of a repository as a commit has it; the default one if that has none.

    :raises UserError: the file is no good.
    """
    data = history.content(repo, commit, policies.FILE)
    if data is None:
        return policies.DEFAULT
    from andon.policy import document

    def rule_file(name: str) -> RuleFile:
        rules = history.content(repo, commit, name)
        if rules is None:
            raise UserError(f"{name}: is not there", "name a file of rules for gitleaks")
        from andon.rules import gitleaks

        return gitleaks.read(name, rules)

    return document.read(f"{commit[:8]}:{policies.FILE}", data, known_rules, date.today(), rule_file)


def policies_beside(settings: Settings) -> list[Policy]:
    """The policies that `andon.policy` names in any of git's configurations, which pushes need the leave of, too.

    Each counts: a repository's own configuration cannot take the machine's word away.

    :raises UserError: there is no such file, or it is no good.
    """
    return [_policy(path) for path in dict.fromkeys(remotes.values(settings, "andon.policy"))]


def _policy(path: str) -> Policy:
    path = os.path.expanduser(path)
    if not os.path.isfile(path):
        raise UserError(
            f"{path}: there is no such policy, though andon.policy in git's configuration names it",
            "put it there, or: git config --unset andon.policy",
        )
    return policies.load(path, known_rules, date.today())


def baseline_at(repo: Repository, policy: Policy, commit: str) -> Baseline:
    """The baseline of a repository as a commit has it."""
    data = history.content(repo, commit, policy.baseline)
    return Baseline(f"{commit[:8]}:{policy.baseline}", data=data) if data is not None else EMPTY


def with_baseline_at(outcome: Outcome, repo: Repository, known: Baseline, commit: str) -> Outcome:
    """The outcome with fingerprints, and with what a commit's baseline knows marked as known.

    :raises UserError: it is not sound.
    """
    paths = {change.path for change in history.tree(repo, commit)} if known is not EMPTY else set()
    verdicts, notes = known.apply(outcome.verdicts, paths.__contains__, date.today())
    return outcome._replace(verdicts=tuple(verdicts), notes=(*outcome.notes, *notes))


def name_of(known: Baseline) -> str:
    """A name for what a baseline allows today: another one as soon as it may allow something else."""
    return f"{blake2b(known.content() or b'', digest_size=16).hexdigest()} {date.today()}"
