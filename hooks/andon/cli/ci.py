"""`andon ci`: every commit that a change brings, judged by the branch that it is to go into."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence

from andon import ci, report
from andon.ci import Range, services
from andon.ci.services import Asked
from andon.flow import CLEAN, reported, status_of
from andon.model import Outcome, UserError
from andon.policy import Policy
from andon.report import FORMATS
from andon.report import SUMMARY as PAGE
from andon.source import git

SUMMARY = "scan every commit that a change brings, in CI"

MOMENT = "ci"


def main(argv: Sequence[str]) -> int:
    """Scans the range that the service or the arguments name, and gives the exit status."""
    parser = _parser()
    args = parser.parse_args(argv)
    if args.output and not args.format:
        parser.error("--output takes --format: what is to be written there")
    if args.head and not args.base:
        parser.error("--head takes --base: where the range begins")
    repo = git.find()
    if repo is None:
        raise UserError("there is no repository here", "check it out first, and cd to it")
    span = ci.range_of(repo, _asked(args, os.environ))
    if not span.commits:
        return _empty(span, args.allow_empty)
    policy = ci.policy_of(repo, span)
    count = len(span.commits)
    _tell(f"{count:,} commit{'' if count == 1 else 's'}: {span}; judged by {_rules(span)}")
    outcome = ci.checked(repo, span, policy)
    _report(outcome, policy, args, os.environ)
    return status_of(outcome, MOMENT)


def _asked(args: argparse.Namespace, environ: Mapping[str, str]) -> Asked:
    if args.base:
        return Asked(args.head or "HEAD", (args.base,), args.base)
    return services.asked(environ)


def _empty(span: Range, allowed: bool) -> int:
    """A range without commits: more often a range that is wrong than a change that brings nothing."""
    if not allowed:
        raise UserError(
            f"there is no commit in the range ({span}), so nothing was scanned",
            "check which range is meant; where there may be none: andon ci --allow-empty",
        )
    _tell(f"no commits: {span}")
    return CLEAN


def _report(outcome: Outcome, policy: Policy, args: argparse.Namespace, environ: Mapping[str, str]) -> None:
    """Writes the report: for people to the log, for programs where they look for it."""
    on_github = environ.get("GITHUB_ACTIONS") == "true"
    if args.output:
        _to_file(args.output, outcome, policy, args.format)
    if not args.format or args.output:
        reported(outcome, policy, verbose=args.verbose, moment=MOMENT)
        if on_github:
            reported(outcome, policy, format="github", moment=MOMENT)
    else:
        reported(outcome, policy, format=args.format, verbose=args.verbose, moment=MOMENT)
    if environ.get("GITHUB_STEP_SUMMARY"):
        _to_file(environ["GITHUB_STEP_SUMMARY"], outcome, policy, PAGE, append=True)


def _to_file(path: str, outcome: Outcome, policy: Policy, format: str, *, append: bool = False) -> None:
    try:
        with open(path, "a" if append else "w", encoding="utf-8", newline="\n") as file:
            report.write(outcome, format, file, moment=MOMENT, contact=policy.contact, rules=policy.rules)
    except OSError as error:
        raise UserError(f"{path}: cannot be written: {error.strerror}", "name a file that can be written") from None


def _rules(span: Range) -> str:
    return f"policy and baseline of {span.judge[:8]}" if span.judge else "the default policy: nothing was there before"


def _tell(line: str) -> None:
    sys.stderr.write(f"andon: {line}\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="andon ci",
        description=f"{SUMMARY.capitalize()}. GitHub Actions and GitLab CI tell the range themselves. Exit status: "
        "0 clean, 1 findings, 2 you can mend it (a shallow clone, an empty range), 3 a bug.",
        allow_abbrev=False,
    )
    parser.add_argument("--base", metavar="REV", help="scan what leads to the head and not to this, by its policy")
    parser.add_argument("--head", metavar="REV", help="the end of the range (default: HEAD)")
    parser.add_argument("--allow-empty", action="store_true", help="a range without commits is clean, too")
    parser.add_argument(
        "--format", choices=FORMATS, help="how to report (default: text, and annotations where GitHub shows them)"
    )
    parser.add_argument("--output", metavar="FILE", help="write that format to a file, and the text to the log")
    parser.add_argument("--verbose", action="store_true", help="tell what was scanned, and what was hushed and why")
    return parser
