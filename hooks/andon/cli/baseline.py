"""`andon baseline`: makes, extends, prunes, shows and imports the list of findings that are known.

The only writer of the file beside `andon allow`, which uses the same functions.
"""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING, NamedTuple

from andon.baseline import Baseline, changes
from andon.baseline.entry import Book, Entry, written
from andon.flow import CLEAN, STOPPED, below_top, policy_of, stands
from andon.model import Outcome, UserError
from andon.report.clean import shown
from andon.scan import scan
from andon.source import Entry as Source
from andon.source import git, path_of_argument, selection, writing
from andon.source.program import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from andon.baseline.yelp_import import Label, YelpBook
    from andon.model import Skipped
    from andon.policy import Policy

SUMMARY = "keep the list of findings that are known"

UNION = "{} merge=union"
"""The line of .gitattributes with which git keeps the entries of both sides of a merge."""


class Desk(NamedTuple):
    """Where a verb works: the repository, its policy, and its baseline file (`name` as a person would type it)."""

    repo: Repository
    policy: Policy
    path: str
    name: str

    def exists(self, path: str) -> bool:
        """Whether a path, relative to the top, still stands."""
        return stands(self.repo, path)

    def book(self) -> Book:
        """The entries that stand; none if there is no file. UserError if the file is not sound or not ours."""
        book = Baseline(self.path).read()
        if book is not None and not isinstance(book, Book):
            raise UserError(f"{self.name}: belongs to detect-secrets", f"andon baseline import {self.name}")
        if book is None or not book.salts:
            return changes.empty(git.first_commit(self.repo).encode())._replace(entries=book.entries if book else ())
        return book

    def outcome(self, paths: Sequence[str] = ()) -> Outcome:
        """A scan of what is tracked (staged and on disk) below the paths, or everywhere, with what is known marked."""
        return self.known(scan(self.repo, _entries(self.repo, paths), self.policy))

    def known(self, outcome: Outcome) -> Outcome:
        """The outcome with what the baseline knows."""
        verdicts, notes = Baseline(self.path).apply(outcome.verdicts, self.exists, today())
        return outcome._replace(verdicts=tuple(verdicts), notes=(*outcome.notes, *notes))

    def write(self, book: Book) -> None:
        """Write the file whole: whoever reads it meanwhile sees the old one or the new one."""
        writing.put(os.path.realpath(self.path), written(book).encode("utf-8"))


def main(argv: Sequence[str]) -> int:
    """Do what the sub-verb says, and tell the next step."""
    arguments = _parser().parse_args(argv)
    status: int = arguments.do(desk(arguments.baseline), arguments)
    return status


def desk(baseline: str | None) -> Desk:
    """The desk of the repository around us. UserError if there is none."""
    repo = git.find()
    if repo is None or not repo.top:
        raise UserError("there is no git repository here", "cd to the repository whose baseline you mean")
    policy = policy_of(repo)
    path = baseline or below_top(repo, policy.baseline)
    return Desk(repo, policy, path, os.path.relpath(path).replace(os.sep, "/"))


# --- the sub-verbs ---


def _create(desk: Desk, arguments: argparse.Namespace) -> int:
    if os.path.lexists(desk.path):
        raise UserError(f"{desk.name}: stands already", "andon baseline add (or prune) changes it")
    count = _adopt(desk, arguments, desk.outcome())
    attributes = UNION.format(os.path.basename(desk.path))
    print(f"{desk.name}: made, with {_count(count, 'finding')} that {'is' if count == 1 else 'are'} known from now on")
    print(f"  next:  git add {desk.name}")
    print(f"         echo '{attributes}' >> .gitattributes   so that merges keep both sides")
    return CLEAN


def _add(desk: Desk, arguments: argparse.Namespace) -> int:
    outcome = desk.outcome(arguments.paths)
    if not outcome.stopping:
        print(f"{desk.name}: nothing to add")
        return CLEAN
    print(f"{desk.name}: {_count(_adopt(desk, arguments, outcome), 'finding')} added")
    print(f"  next:  git add {desk.name}")
    return CLEAN


def _adopt(desk: Desk, arguments: argparse.Namespace, outcome: Outcome) -> int:
    """Make an entry for each finding that stands; how many findings that were."""
    _complete(outcome)
    findings = [verdict.finding for verdict in outcome.stopping]
    who = known_person(desk.repo, arguments.who) if findings else ""
    desk.write(changes.allowed(desk.book(), findings, desk.exists, reason=arguments.reason, who=who))
    return len(findings)


def _prune(desk: Desk, arguments: argparse.Namespace) -> int:
    outcome = desk.outcome()
    _complete(outcome)
    book = desk.book()
    pruned = changes.pruned(book, [verdict.finding for verdict in outcome.verdicts], desk.exists)
    for entry in pruned.gone:
        print(f"gone:  {_told(entry)}")
    for entry, path in pruned.moved:
        print(f"moved: {_told(entry)} -> {shown(path)}")
    changed = bool(pruned.gone or pruned.moved)
    if arguments.check or arguments.dry_run:
        print(f"{desk.name}: {_count(len(pruned.gone), 'entry')} to remove, {len(pruned.moved)} to move")
        return STOPPED if pruned.gone and arguments.check else CLEAN
    if changed:
        desk.write(pruned.book)
        print(f"{desk.name}: {_count(len(pruned.gone), 'entry')} removed, {len(pruned.moved)} moved")
        print(f"  next:  git add {desk.name}")
    return CLEAN


def _show(desk: Desk, arguments: argparse.Namespace) -> int:
    book = desk.book()
    paths = sorted({entry.path for entry in book.entries})
    for path in paths:
        print(shown(path))
        for entry in book.entries:
            if entry.path == path:
                print(f"  {_allowance(entry, today())}")
    print(f"{desk.name}: {_count(len(book.entries), 'entry')} in {_count(len(paths), 'file')}")
    return CLEAN


def _import(desk: Desk, arguments: argparse.Namespace) -> int:
    from andon.baseline.yelp_import import YelpLookup, plugin_notes, refusal

    theirs = _theirs(arguments.file)
    outcome = desk.outcome()
    _complete(outcome)
    lookup = YelpLookup(theirs, arguments.file)
    found = [(verdict, label) for verdict in outcome.verdicts if (label := lookup.matching(verdict.finding))]
    taken = [(verdict.finding, label) for verdict, label in found if not verdict.reason and _is_allowed(label)]
    book = desk.book()
    who = known_person(desk.repo, arguments.who) if taken else ""
    for audited in (False, None):
        findings = [finding for finding, label in taken if label.is_secret is audited]
        reason = f"imported from {os.path.basename(arguments.file)}, {'not ' if audited is None else ''}audited"
        book = changes.allowed(book, findings, desk.exists, reason=arguments.reason or reason, who=who)
    desk.write(book)
    matched = {label for _, label in found}
    for label in theirs.labels:
        if label.constant:
            print(f"refused:   {refusal(label, arguments.file)}")
        elif label.is_secret:
            print(f"real:      {label.type} in {shown(label.path)}: the audit says that it is a real secret")
        elif label not in matched:
            print(f"unmatched: {label.type} in {shown(label.path)}")
    for note in plugin_notes(theirs, arguments.file):
        print(note)
    print(f"{desk.name}: {_count(len(taken), 'finding')} imported from {arguments.file}")
    print(f"  next:  git add {desk.name}")
    return CLEAN


def _is_allowed(label: Label) -> bool:
    return not label.constant and label.is_secret is not True


def _theirs(path: str) -> YelpBook:
    book = Baseline(path, required=True).read()
    if book is None or isinstance(book, Book):
        raise UserError(f"{path}: is not a baseline of detect-secrets", "name a .secrets.baseline")
    return book


# --- what `andon allow` uses, too ---


def known_person(repo: Repository, given: str) -> str:
    """Who allows it: as given, or as git knows the person. UserError if nobody knows."""
    person = given or git.user(repo)
    if not person.strip():
        raise UserError("who allows it?", "--who NAME, or once: git config --global user.name NAME")
    return person


def today() -> date:
    """The day on this machine."""
    from datetime import date

    return date.today()


# --- small parts ---


def _entries(repo: Repository, paths: Sequence[str]) -> list[Source | Skipped]:
    """Both contents (index and disk, where they differ) of the tracked files below paths, or of all."""
    if not paths:
        return selection.tracked(repo)
    entries: list[Source | Skipped] = []
    for path in paths:
        relative = git.relative(repo, path_of_argument(path))
        is_folder = os.path.isdir(path) and not os.path.islink(path)
        entries += selection.tracked(repo, relative) if is_folder and relative else selection.named(repo, [path], False)
    return entries


def _complete(outcome: Outcome) -> None:
    """Refuse to draw conclusions from a scan that could not read everything."""
    if outcome.failed:
        first = outcome.failed[0]
        more = f" (and {len(outcome.failed) - 1} more)" if len(outcome.failed) > 1 else ""
        raise UserError(f"{shown(first.path)}: not scanned: {first.reason}{more}", "mend that, and run this again")


def _count(number: int, noun: str) -> str:
    plural = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{number} {noun if number == 1 else plural}"


def _told(entry: Entry) -> str:
    return f"{shown(entry.path)}: {_allowance(entry, today())}"


def _allowance(entry: Entry, day: date) -> str:
    parts = [entry.rule, entry.reason and f'"{shown(entry.reason)}"', shown(entry.who)]
    if entry.until:
        parts.append(f"{'ENDED' if entry.until < day else 'until'} {entry.until}")
    return "  ".join(filter(None, parts))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="andon baseline", description=f"{SUMMARY.capitalize()}.", allow_abbrev=False)
    parser.add_argument("--baseline", metavar="FILE", help="another file than the repository's .andon.baseline")
    verbs = parser.add_subparsers(metavar="VERB", required=True)

    create = verbs.add_parser("create", help="make the file, with all that is found today")
    add = verbs.add_parser("add", help="add all that is found today (below the paths, if any)")
    add.add_argument("paths", nargs="*", metavar="PATH", help="only what is found in these files and folders")
    take = verbs.add_parser("import", help="take over what a .secrets.baseline of detect-secrets knows")
    take.add_argument("file", metavar="FILE", help="the .secrets.baseline")
    for verb in (create, add, take):
        verb.add_argument("--reason", default="", help="why they are no harm")
        verb.add_argument("--who", default="", help="who says so (default: user.name and user.email of git)")
    prune = verbs.add_parser("prune", help="remove the entries that match nothing any more")
    prune.add_argument("--dry-run", action="store_true", help="only tell what would be removed")
    prune.add_argument("--check", action="store_true", help="the same, and exit status 1 if there is one")
    show = verbs.add_parser("show", help="check the file, and list who allowed what, why and until when")
    for verb, do in ((create, _create), (add, _add), (take, _import), (prune, _prune), (show, _show)):
        verb.set_defaults(do=do)
    return parser
