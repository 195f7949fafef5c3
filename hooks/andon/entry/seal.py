"""prepare-commit-msg, post-commit, post-rewrite: what was committed without the hook `andon` is checked all the same.

`git commit --no-verify` skips the hooks that check, but not these. What they find is said, recorded in this repository,
and, if the policy says so, stops the commit as long as there is none. In a rebase nothing is stopped.

git calls them with the file of the message (and where that comes from), with nothing, or with `amend` or `rebase`; a
hook runner passes the file, or nothing.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from andon.entry import OPTIONS, arguments, baseline_of, complain, ended, format_of
from andon.flow import CLEAN, STOPPED, policy_of, reported, with_baseline
from andon.model import Outcome, UserError
from andon.seal import marks as marking
from andon.source import git, reflog

if TYPE_CHECKING:
    from andon.policy import Policy
    from andon.seal.made import Made
    from andon.seal.marks import Standing
    from andon.source.message import Message
    from andon.source.program import Repository

REWRITES = ("amend", "rebase")
"""What git names to post-rewrite: the command that has rewritten commits."""

NOTE = "the hook that checks commits has not seen this one, so it was checked now"


def run() -> None:
    """The console script `andon-seal`."""
    ended(main)


def main(argv: Sequence[str]) -> int:
    """Checks what nobody has checked: before a commit if its message is named, else after it."""
    names, options = arguments(argv, OPTIONS)
    repo = git.find()
    if repo is None or not repo.top:
        raise UserError("no commit is being made", "andon-seal is a hook of git's: leave its `stages` as they are.")
    try:
        return _before(repo, names[0], options) if names and names[0] not in REWRITES else _after(repo, options)
    except UserError as error:
        from andon.seal import bypass

        if not bypass.in_rebase(repo):
            raise
        complain(f"a commit of this rebase was not checked: {error}\n  next:  {error.next_step}")
        return CLEAN


# --- before a commit ---


def _before(repo: Repository, path: str, options: Mapping[str, str]) -> int:
    """Seals the tree that is about to be committed: it was checked, or it is now."""
    now = marking.standing(repo)
    status = CLEAN if now.is_checked else _unchecked(repo, now, path, options)
    if not status and now.tree:
        marking.leave(repo, "sealed", now.tree, now.head)
    return status


def _unchecked(repo: Repository, now: Standing, path: str, options: Mapping[str, str]) -> int:
    """Checks what is about to be committed; what came of it is said and recorded."""
    from andon.scan import scan
    from andon.seal import bypass, record
    from andon.source import message

    paths = git.changed(repo)
    if not paths:
        return CLEAN  # nothing comes in: the hook that checks would not have been called either
    said = message.read(repo, path, message.is_edited(os.environ))
    kind = bypass.kind(bypass.situation(repo, os.environ, said.blob.data), now)
    policy = policy_of(repo)
    trusted = "--trust-repository-plugins" in options
    outcome = scan(repo, git.staged(repo, paths), policy, trusted=trusted, added=True)
    if kind not in bypass.WITH_MESSAGE:
        outcome = _with(outcome, repo, said, policy, trusted=trusted)
    outcome = _hushed(outcome, repo, policy, options)
    found = bool(outcome.stopping or outcome.failed)
    stops = policy.seal == "stop" and not bypass.in_rebase(repo)
    # Of a tree that some process passed, another may have refused a part; that is over if nothing is found any more.
    if found or not now.was_passed:
        action: record.Action = "clean" if not found else "stopped" if stops else "warned"
        record.keep(repo, kind, action, outcome, tree=now.tree)
    return _told(outcome, repo, policy, options, stops=stops)


def _with(outcome: Outcome, repo: Repository, said: Message, policy: Policy, *, trusted: bool) -> Outcome:
    """The outcome, and what stands in the message that the commit is about to have."""
    from andon.scan import text

    more = text(repo, said.blob, policy, trusted=trusted)
    return outcome._replace(verdicts=(*outcome.verdicts, *more.verdicts), skipped=(*outcome.skipped, *more.skipped))


def _hushed(outcome: Outcome, repo: Repository, policy: Policy, options: Mapping[str, str]) -> Outcome:
    return with_baseline(outcome, repo, policy, baseline_of(options))


def _told(outcome: Outcome, repo: Repository, policy: Policy, options: Mapping[str, str], *, stops: bool) -> int:
    """Says what was found; the exit status, which is that of a clean commit unless this is to stop one."""
    from andon.seal import bypass

    format, verbose = format_of(options), "--verbose" in options
    if stops:
        outcome = outcome._replace(notes=(*outcome.notes, NOTE)) if outcome.stopping else outcome
        return reported(outcome, policy, format=format, verbose=verbose, moment="commit")
    rebasing = bypass.in_rebase(repo)
    moment, again = ("rebase", "") if rebasing else ("seal", "git commit --amend")
    reported(outcome, policy, format=format, verbose=verbose, moment=moment, again=again)
    return CLEAN


# --- after it ---


def _after(repo: Repository, options: Mapping[str, str]) -> int:
    """Checks the commits that HEAD has moved to since the last time, if no hook has seen them before."""
    moves = reflog.moves(repo)
    if not moves:
        return CLEAN
    from andon.seal import made

    marks = marking.read(repo)
    if made.is_seen(moves[0], marks):
        return CLEAN
    commits = made.unchecked(repo, moves, marks)
    status = _checked_late(repo, commits, options) if commits else CLEAN
    marking.leave(repo, "seen", moves[0].new, moves[0].old)
    return status


def _checked_late(repo: Repository, commits: Sequence[Made], options: Mapping[str, str]) -> int:
    """Checks commits against those that they follow, and records each of them."""
    from andon import history
    from andon.history.cache import FOLDER, Cache, rules
    from andon.seal import bypass, record

    policy = policy_of(repo)
    cache = Cache(f"{repo.common_dir}/andon/{FOLDER}", rules(policy))
    trusted = "--trust-repository-plugins" in options
    outcome = history.search(repo, [commit.oid for commit in commits], policy, cache, trusted=trusted)
    outcome = _hushed(outcome, repo, policy, options)
    for commit in commits:
        brought = outcome._replace(
            verdicts=tuple(
                verdict
                for verdict in outcome.verdicts
                if verdict.finding.sighting and verdict.finding.sighting.commit == commit.oid
            )
        )
        found = bool(brought.stopping or brought.failed)
        record.keep(repo, commit.kind, "warned" if found else "clean", brought, tree=commit.tree, commit=commit.oid)
    _told(outcome, repo, policy, options, stops=False)
    return STOPPED if outcome.stopping and not bypass.in_rebase(repo) else CLEAN  # a runner shows what fails
