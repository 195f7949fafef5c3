"""What every entry and verb does before and after a scan: the policy, the baseline, the report, the exit status."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from andon import policy as policies
from andon.model import Outcome
from andon.source import on_disk
from andon.source.program import Repository

if TYPE_CHECKING:
    from andon.policy import Policy

CLEAN, STOPPED, MENDABLE, BROKEN = 0, 1, 2, 3
"""Exit statuses: nothing found; findings; the user can mend it; a bug, or a scan that is not complete."""


def policy_of(repo: Repository | None) -> Policy:
    """The policy of a repository, from the `.andon.toml` at its top; without a repository, that of this folder.

    :raises UserError: the file is no good.
    """
    path = below_top(repo, policies.FILE)
    if not os.path.lexists(path):
        return policies.DEFAULT
    from datetime import date

    return policies.load(path, known_rules, date.today())


def below_top(repo: Repository | None, name: str) -> str:
    """A file below the repository's top, or below this folder if there is none, as `open` takes it in any locale."""
    return os.fsdecode(on_disk(os.path.join(repo.top if repo else os.getcwd(), name)))


def stands(repo: Repository | None, name: str) -> bool:
    """Whether a path of a finding is still there: a file's, or that of a container for what is in it (`a.zip!x`)."""
    outermost, inside, _ = name.partition("!")
    return os.path.lexists(below_top(repo, name)) or bool(inside and os.path.isfile(below_top(repo, outermost)))


def known_rules(policy: Policy = policies.DEFAULT) -> frozenset[str]:
    """The ids of all rules, ours and detect-secrets', and those that a policy adds."""
    from andon import rules
    from andon.yelp.catalogue import CATALOGUE

    own = [rule.id for rule in policy.rules]
    theirs = [rule.id for file in policy.rule_files for rule in file.rules]
    return frozenset((*rules.families(), *(entry.rule for entry in CATALOGUE.values()), *own, *theirs))


def with_baseline(outcome: Outcome, repo: Repository | None, policy: Policy, path: str | None = None) -> Outcome:
    """The outcome with fingerprints, and with what the baseline knows marked as known.

    `path` names another baseline than the policy does (relative to the folder we are in); '' means none.

    :raises UserError: a baseline that is named does not exist, whether it is needed or not; or one cannot be read.
    """
    if not outcome.verdicts and not path:
        return outcome
    from datetime import date

    from andon import baseline

    file = below_top(repo, policy.baseline) if path is None else path

    def exists(name: str) -> bool:
        return stands(repo, name)

    known = baseline.load(file, required=bool(path)) if file else baseline.EMPTY
    if path:
        known.read()  # a name that is wrong, or was meant for a file to scan, must not wait for the first finding
    verdicts, notes = known.apply(outcome.verdicts, exists, date.today())
    return outcome._replace(verdicts=tuple(verdicts), notes=(*outcome.notes, *notes))


def reported(
    outcome: Outcome,
    policy: Policy,
    *,
    format: str = "text",
    verbose: bool = False,
    moment: str,
    prefix: str = "",
    again: str = "",
) -> int:
    """Writes the outcome to standard output, and gives the exit status that it deserves."""
    status = status_of(outcome, moment)
    if status or verbose or format != "text" or outcome.notes:
        from andon import report

        report.write(
            outcome,
            format,
            sys.stdout,
            verbose=verbose,
            colour=format == "text" and report.wants_colour(sys.stdout, os.environ),
            moment=moment,
            contact=policy.contact,
            rules=policy.rules,
            prefix=prefix,
            again=again,
        )
    return status


def status_of(outcome: Outcome, moment: str = "commit") -> int:
    """The exit status for an outcome.

    A commit or a push may well hold nothing to read; a scan by hand that read nothing must not pass for one of a clean
    tree.
    """
    if outcome.stopping or outcome.refusals:
        return STOPPED
    void = moment in ("scan", "ci") and not (outcome.files or outcome.commits)
    return MENDABLE if outcome.failed or void else CLEAN
