"""`andon scan`: what a repository, a folder, a file or standard input holds."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence

from andon import policy as policies
from andon.entry.progress import shown
from andon.flow import known_rules, policy_of, reported, with_baseline
from andon.report import FORMATS
from andon.scan import scan
from andon.source import git, selection

SUMMARY = "scan files, folders or standard input"


def main(argv: Sequence[str]) -> int:
    """Scans what is named, and gives the exit status."""
    parser = _parser()
    args = parser.parse_args(argv)
    if args.staged and args.paths:
        parser.error("--staged is about all that is staged, and takes no PATH")
    repo = git.find(_folder(args.paths))
    policy = policy_of(repo)
    if args.jobs is not None:
        policy = policy._replace(jobs=args.jobs)
    policy = policies.with_files(policy, [policies.read_rules(name, name) for name in args.rules], known_rules)
    entries = selection.staged(repo) if args.staged else selection.asked(repo, args.paths or ["."], args.all_files)
    outcome = scan(
        repo,
        entries,
        policy,
        trusted=args.trust_repository_plugins,
        added=args.staged,
        progress=shown("files"),
    )
    outcome = with_baseline(outcome, repo, policy, "" if args.no_baseline else args.baseline)
    return reported(outcome, policy, format=args.format, verbose=args.verbose, moment="scan")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="andon scan",
        description=f"{SUMMARY.capitalize()}. Exit status: 0 clean, 1 findings, 2 you can mend it, 3 a bug.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="file, folder (its tracked files, if it lies in a repository) or - for standard input; default: here",
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--staged", action="store_true", help="scan what is staged, as a commit would take it")
    which.add_argument("--all-files", action="store_true", help="in a folder, scan files that git does not track, too")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to report (default: text)")
    parser.add_argument("--verbose", action="store_true", help="tell what was scanned, and what was hushed and why")
    parser.add_argument("--jobs", type=_count, metavar="N", help="how many processes; 0 for one a core (default)")
    parser.add_argument("--baseline", metavar="FILE", help="another baseline than that of the repository")
    parser.add_argument(
        "--rules",
        action="append",
        default=[],
        metavar="FILE",
        help="use the rules of this file of gitleaks, too; may be given several times",
    )
    parser.add_argument("--no-baseline", action="store_true", help="report what the baseline knows, too")
    parser.add_argument(
        "--trust-repository-plugins",
        action="store_true",
        help="run plugin modules that .andon.toml names even if they lie inside the repository",
    )
    return parser


def _count(text: str) -> int:
    """A number of processes. ValueError, of which argparse makes a usage error, if it is none."""
    count = int(text)
    if count < 0:
        raise ValueError
    return count


def _folder(paths: Sequence[str]) -> str | None:
    """Where to look for the repository: around the first path that is named."""
    named = [path for path in paths if path != selection.STDIN]
    if not named:
        return None
    return named[0] if os.path.isdir(named[0]) else os.path.dirname(named[0]) or None
