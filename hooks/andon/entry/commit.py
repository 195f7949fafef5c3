"""pre-commit and pre-merge-commit: secrets in the files that are about to be committed."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from andon.entry import arguments, ended
from andon.flow import policy_of, reported, with_baseline
from andon.model import UserError
from andon.scan import scan
from andon.source import git, selection

# Each option, and whether it takes a value.
OPTIONS = {
    "--baseline": True,
    "--no-baseline": False,
    "--format": True,
    "--verbose": False,
    "--trust-repository-plugins": False,
}


def run() -> None:
    """The console script `andon-commit`."""
    ended(main)


def main(argv: Sequence[str]) -> int:
    """Scans the files that are named, or all that is staged if none is; tells what stops the commit."""
    names, options = arguments(argv, OPTIONS)
    format = _format(options)
    repo = git.find()
    policy = policy_of(repo)
    committing = "GIT_INDEX_FILE" in os.environ
    entries = selection.named(repo, names, committing) if names else selection.staged(repo)
    trusted = "--trust-repository-plugins" in options
    outcome = scan(repo, entries, policy, trusted=trusted, added=committing or not names)
    if policy.push.allow and repo:
        from andon.push import audit

        outcome = outcome._replace(notes=(*outcome.notes, *audit.notes(repo, policy.push)))
    baseline = "" if "--no-baseline" in options else options.get("--baseline")
    outcome = with_baseline(outcome, repo, policy, baseline)
    return reported(outcome, policy, format=format, verbose="--verbose" in options, moment="commit")


def _format(options: Mapping[str, str]) -> str:
    """The format that is asked for. UserError if there is none such."""
    if "--format" not in options:
        return "text"
    from andon.report import FORMATS

    if options["--format"] not in FORMATS:
        raise UserError(f"--format={options['--format']}: there is no such format", f"Use {', '.join(FORMATS)}.")
    return options["--format"]
