"""`andon receive`: what a server's pre-receive or update hook runs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence

from andon import receive
from andon.flow import CLEAN, MENDABLE, reported, status_of
from andon.model import Outcome, UserError
from andon.policy import Policy
from andon.push import updates
from andon.push.updates import Update
from andon.receive import bypass, server
from andon.receive.bypass import Leave
from andon.report.clean import ascii_only
from andon.report.text import count
from andon.source import files, git
from andon.source.program import Repository

SUMMARY = "judge a push on a server, from its pre-receive or update hook"

MOMENT = "receive"


def main(argv: Sequence[str]) -> int:
    """Judges the push that git tells of, and gives the exit status: every other than 0 refuses it."""
    args = _parser().parse_args(argv)
    prefix = server.prefix(os.environ)
    try:
        return _received(args, os.environ, prefix)
    except UserError as error:
        if not prefix:
            raise
        _say(f"{prefix}andon: error: {error}", f"{prefix}next: {error.next_step}")
        return MENDABLE


def _received(args: argparse.Namespace, environ: Mapping[str, str], prefix: str) -> int:
    repo = _repository()
    told = _updates(args.update)
    judge = receive.rules(repo, args.policy)
    budget = judge.policy.budget if args.budget is None else args.budget
    outcome = receive.judged(repo, told, judge, budget)
    leave, words = _leave(args, environ, judge.policy, outcome)
    if leave:
        bypass.record(repo, leave, told, outcome)
        _say(f"{prefix}andon: note: {words}")
        return CLEAN
    notes = (*outcome.notes, words) if words else outcome.notes
    return reported(outcome._replace(notes=notes), judge.policy, moment=MOMENT, prefix=prefix)


def _leave(
    args: argparse.Namespace, environ: Mapping[str, str], policy: Policy, outcome: Outcome
) -> tuple[Leave | None, str]:
    """By whose leave a push passes though something speaks against it, and what to say of that ('' for nothing)."""
    user = server.user(environ)
    if receive.is_overrun(outcome) and policy.overrun == "pass":
        return Leave("overrun", user), f"let in, though it {outcome.refusals[-1].title}: the policy says so"
    reason = bypass.reason(environ)
    if not reason or not status_of(outcome, MOMENT):
        return None, ""
    if not args.allow_bypass:
        return None, f"a reason ({bypass.OPTION}...) came with this push, but this server takes none"
    return Leave("bypass", user, reason), f"let in with {count(outcome)}; recorded for {user or 'nobody known'}"


def _repository() -> Repository:
    repo = git.find()
    if repo is None:
        raise UserError("this is no repository of git", "let git run this, as its pre-receive or update hook")
    return repo._replace(top="", prefix="")  # what is checked out here, if anything, is not what was pushed


def _updates(named: Sequence[str] | None) -> list[Update]:
    """What becomes of the refs, as git tells an update hook in arguments, and pre-receive on standard input.

    :raises UserError: nothing is told. Git does not run pre-receive then: somebody else has read it before.
    """
    if named:
        ref, old, new = map(os.fsencode, named)
        return updates.of_pre_receive(b" ".join((old, new, ref)))
    told = updates.of_pre_receive(files.standard_input())
    if not told:
        raise UserError(
            "standard input is empty, so it is not known what was pushed",
            "another hook has read it: let that hand it on; in an update hook: andon receive --update REF OLD NEW",
        )
    return told


def _say(*lines: str) -> None:
    for line in lines:
        sys.stderr.write(ascii_only(line) + "\n")


def _seconds(text: str) -> float:
    """A number of seconds. ValueError, of which argparse makes a usage error, if it is none."""
    seconds = float(text)
    if not 0 <= seconds < float("inf"):
        raise ValueError
    return seconds


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="andon receive",
        description=f"{SUMMARY.capitalize()}. Policy and baseline are those of HEAD before the push. Exit status: "
        "0 clean, any other refuses the push.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--update", nargs=3, metavar=("REF", "OLD", "NEW"), help="judge one ref, as an update hook is told of it"
    )
    parser.add_argument(
        "--policy", default="", metavar="FILE", help="judge by this policy, not by the repository's own"
    )
    parser.add_argument(
        "--budget",
        type=_seconds,
        metavar="SECONDS",
        help="how long it may take, 0: no limit (default: [receive] budget)",
    )
    parser.add_argument(
        "--allow-bypass",
        action="store_true",
        help="let in what is stopped if the push gives a reason (git push -o andon.reason=...), and record it",
    )
    return parser
