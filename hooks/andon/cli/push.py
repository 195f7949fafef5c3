"""`andon push`: what a push would be stopped for, without making it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from andon.entry.push import judged
from andon.flow import CLEAN
from andon.model import UserError
from andon.push import Pushed
from andon.push.updates import Update
from andon.report import FORMATS
from andon.source import git, history, remotes
from andon.source.program import Repository

SUMMARY = "show what a push would be stopped for"


def main(argv: Sequence[str]) -> int:
    """Judges the push that `git push REMOTE REF...` would make, to each of the remote's URLs; the worst exit status."""
    args = _parser().parse_args(argv)
    repo = git.find()
    if repo is None:
        raise UserError("there is no repository here", "cd to the repository that you mean")
    settings = remotes.settings(repo)
    remote = args.remote or history.default_remote(repo) or "origin"
    urls = remotes.push_urls(settings).get(remote) or ([remote] if _is_url(remote) else [])
    if not urls:
        known = ", ".join(sorted(remotes.push_urls(settings))) or "none"
        raise UserError(f"there is no remote {remote!r}; there are: {known}", "name one of them: andon push REMOTE")
    updates = _updates(repo, args)
    options = {"--format": args.format, **({"--verbose": ""} if args.verbose else {})}
    statuses = [judged(repo, Pushed(remote, url, updates), options) for url in urls]
    return max(statuses, default=CLEAN)


def _updates(repo: Repository, args: argparse.Namespace) -> list[Update]:
    """What would become of the refs. What the other side has of them is not known before git asks it."""
    if args.all:
        found = [Update(ref.name, ref.commit, "") for ref in history.refs(repo) if ref.name.startswith("refs/heads/")]
    else:
        found = [_update(repo, name) for name in args.refs or ["HEAD"]]
    if args.tags:
        found += [Update(f"refs/tags/{name}", oid, "") for name, oid in history.tags(repo)]
    return found


def _update(repo: Repository, name: str) -> Update:
    local, _, other = name.lstrip("+").partition(":")
    oid = history.resolved(repo, local)
    if not oid:
        raise UserError(f"git knows no ref {local!a}", "name a branch or a tag that is here; git branch lists them")
    return Update(other or history.full_name(repo, local), oid, "")


def _is_url(remote: str) -> bool:
    return any(sign in remote for sign in ":/\\")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="andon push",
        description=f"{SUMMARY.capitalize()}; nothing is sent. Exit status: 0 clean, 1 it would be stopped, 2 you can "
        "mend it, 3 a bug.",
        allow_abbrev=False,
    )
    parser.add_argument("remote", nargs="?", metavar="REMOTE", help="a remote or a URL (default: that of the branch)")
    parser.add_argument("refs", nargs="*", metavar="REF", help="branches and tags (default: the current branch)")
    parser.add_argument("--all", action="store_true", help="all branches")
    parser.add_argument("--tags", action="store_true", help="all tags, too")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to report (default: text)")
    parser.add_argument("--verbose", action="store_true", help="tell what was scanned, and what was hushed and why")
    return parser
