"""commit-msg: secrets and lists of people in the message of a commit, which everyone who gets the commit can read."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from andon.entry import OPTIONS, arguments, baseline_of, ended, format_of
from andon.flow import policy_of, reported, with_baseline
from andon.model import UserError
from andon.scan import text
from andon.source import git, message, path_of_argument
from andon.source.program import Repository


def run() -> None:
    """The console script `andon-message`."""
    ended(main)


def main(argv: Sequence[str]) -> int:
    """Scans the message in the file that is named; tells what stops the commit."""
    names, options = arguments(argv, OPTIONS)
    format = format_of(options)
    repo = git.find()
    if repo is None or len(names) != 1:
        raise UserError(
            "no message was named",
            "andon-message is a hook for git's commit-msg: leave its `stages` and `pass_filenames` as they are.",
        )
    policy = policy_of(repo)
    said = message.read(repo, names[0], message.is_edited(os.environ))
    outcome = text(repo, said.blob, policy, trusted="--trust-repository-plugins" in options)
    outcome = with_baseline(outcome, repo, policy, baseline_of(options))
    again = _again(repo, path_of_argument(names[0]), said.cut, os.environ) if outcome.stopping else ""
    return reported(outcome, policy, format=format, verbose="--verbose" in options, moment="message", again=again)


def _again(repo: Repository, path: str, cut: bool, environ: Mapping[str, str]) -> str:
    """The command that makes the commit once more, and opens the message that git has kept in a file.

    git says in which folder the person is, and which command it is that makes the commit, unless that is `git commit`.
    """
    if path.rpartition("/")[2] == "MERGE_MSG":
        return "git commit -e"  # a merge that was stopped keeps its message by itself
    from andon.report.clean import quoted

    folder = os.path.join(repo.top, environ.get("GIT_PREFIX", ""))
    shown = os.path.relpath(os.path.abspath(path), folder).replace(os.sep, "/")
    amend = " --amend" if environ.get("GIT_REFLOG_ACTION", "").startswith("rebase") else ""
    return f"git commit{amend} -e{'v' if cut else ''}F {quoted(shown)}"
