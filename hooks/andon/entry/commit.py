"""pre-commit and pre-merge-commit: secrets in the files that are about to be committed."""

from __future__ import annotations

import os
from collections.abc import Sequence

from andon.entry import OPTIONS, arguments, baseline_of, ended, format_of
from andon.flow import CLEAN, policy_of, reported, with_baseline
from andon.scan import scan
from andon.seal import marks
from andon.source import git, selection


def run() -> None:
    """The console script `andon-commit`."""
    ended(main)


def main(argv: Sequence[str]) -> int:
    """Scans the files that are named, or all that is staged if none is; tells what stops the commit.

    What came of a commit's tree is left for the seal, which asks for it after all hooks that may be skipped.
    """
    names, options = arguments(argv, OPTIONS)
    format = format_of(options)
    repo = git.find()
    policy = policy_of(repo)
    committing = "GIT_INDEX_FILE" in os.environ
    entries = selection.named(repo, names, committing) if names else selection.staged(repo, committing)
    trusted = "--trust-repository-plugins" in options
    outcome = scan(repo, entries, policy, trusted=trusted, added=committing or not names)
    if policy.push.allow and repo:
        from andon.push import audit

        outcome = outcome._replace(notes=(*outcome.notes, *audit.notes(repo, policy.push)))
    outcome = with_baseline(outcome, repo, policy, baseline_of(options))
    status = reported(outcome, policy, format=format, verbose="--verbose" in options, moment="commit")
    if repo and (committing or not names):
        marks.checked(repo, status == CLEAN)
    return status
