"""`andon scan`: what a repository, a folder, a file or standard input holds."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence

from andon import history as commits
from andon import policy as policies
from andon.cli import count
from andon.entry.progress import shown
from andon.flow import known_rules, policy_of, reported, with_baseline
from andon.history import cache, sightings
from andon.model import UserError
from andon.policy import Policy
from andon.report import FORMATS
from andon.scan import scan
from andon.source import git, history, selection
from andon.source.program import Repository

SUMMARY = "scan files, folders or standard input"


def main(argv: Sequence[str]) -> int:
    """Scans what is named, and gives the exit status."""
    parser = _parser()
    args = parser.parse_args(argv)
    if (args.staged or args.history or args.range) and args.paths:
        parser.error("--staged, --history and --range are about all that is there, and take no PATH")
    repo = git.find(_folder(args.paths))
    policy = policy_of(repo)
    if args.jobs is not None:
        policy = policy._replace(jobs=args.jobs)
    policy = policies.with_files(policy, [policies.read_rules(name, name) for name in args.rules], known_rules)
    if args.history or args.range:
        return _history(repo, policy, args)
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


def _history(repo: Repository | None, policy: Policy, args: argparse.Namespace) -> int:
    """Scans commits: what is clean is remembered on the way, so that a scan that was ended goes on from there."""
    if repo is None:
        raise UserError("there is no repository here, and so no history", "cd to the repository that you mean")
    oids = history.between(repo, args.range) if args.range else history.everything(repo)
    if not oids:
        raise UserError("there is no commit to scan", "name another range, as A..B")
    known = cache.Cache(f"{repo.common_dir}/andon/{cache.FOLDER}", cache.rules(policy))
    trusted = args.trust_repository_plugins
    progress = shown("versions of files")
    outcome = commits.search(repo, oids, policy, known, trusted=trusted, progress=progress)
    if args.history:
        tags = commits.tag_texts(repo, [oid for _, oid in history.tags(repo)])
        outcome = commits.joined(outcome, commits.said(repo, tags, policy, trusted=trusted))
    if history.is_shallow(repo):
        note = "this clone is shallow: commits before its first were not scanned (git fetch --unshallow)"
        outcome = outcome._replace(notes=(*outcome.notes, note))
    outcome = sightings.completed(repo, outcome, policy, trusted=trusted)
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
    which.add_argument("--history", action="store_true", help="scan every commit that any branch, tag or HEAD leads to")
    which.add_argument("--range", metavar="A..B", help="scan the commits of a range, as git log takes it")
    which.add_argument("--all-files", action="store_true", help="in a folder, scan files that git does not track, too")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to report (default: text)")
    parser.add_argument("--verbose", action="store_true", help="tell what was scanned, and what was hushed and why")
    parser.add_argument("--jobs", type=count, metavar="N", help="how many processes; 0 for one a core (default)")
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


def _folder(paths: Sequence[str]) -> str | None:
    """Where to look for the repository: around the first path that is named."""
    named = [path for path in paths if path != selection.STDIN]
    if not named:
        return None
    return named[0] if os.path.isdir(named[0]) else os.path.dirname(named[0]) or None
