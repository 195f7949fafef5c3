"""What the command line changes in a book: pure, so that the file is written in one place only (cli/baseline.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from andon.baseline.digest import digest, is_guessable, new_salt
from andon.baseline.entry import Book, Entry, book, count_class
from andon.baseline.lookup import Lookup
from andon.model import NO_FILES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from andon.model import Finding


def empty(seed: bytes = b"") -> Book:
    """A book without entries. The same seed gives the same salt.

    A repository whose baseline is made twice (on two branches, or anew after a deletion) would otherwise hold
    digests of one password under two salts: 22 bits of it instead of 11. So the seed is the repository's first
    commit, where there is one.
    """
    return Book((new_salt(seed),), ())


def allowed(
    contents: Book,
    findings: Sequence[Finding],
    exists: Callable[[str], bool],
    *,
    reason: str,
    who: str,
    until: date | None = None,
) -> Book:
    """The book with an entry for each finding, in place of those that it had for the same value there."""
    lookup = Lookup(contents, exists)
    lookup.prepare(findings)
    replaced = {entry for finding in findings for entry in lookup.matching(finding)}
    salts = contents.salts or empty().salts
    made = {
        Entry(
            finding.rule,
            finding.path,
            salts[0],
            digest(finding, salts[0]),
            reason,
            who,
            until,
            count_class(finding.people.distinct) if finding.people else "",
        )
        for finding in first_of_each(findings)
    }
    return book({*salts}, {*contents.entries} - replaced | made)


def first_of_each(findings: Iterable[Finding]) -> list[Finding]:
    """One finding for each entry that they need: a strong value is known everywhere, a guessable one in its file."""
    needed: dict[tuple[str, str, str], Finding] = {}
    for finding in findings:
        value = finding.secret.reveal()
        needed.setdefault((finding.rule, value, finding.path if is_guessable(finding) else ""), finding)
    return list(needed.values())


class Pruned(NamedTuple):
    """A book without the entries that match nothing any more (`gone`), and with new paths for those that moved."""

    book: Book
    gone: tuple[Entry, ...]
    moved: tuple[tuple[Entry, str], ...]


def pruned(contents: Book, findings: Sequence[Finding], exists: Callable[[str], bool]) -> Pruned:
    """What is left of a book after a complete scan, which gave the findings."""
    lookup = Lookup(contents, exists)
    lookup.prepare(findings)
    paths: dict[Entry, list[str]] = {}
    for finding in findings:
        for entry in lookup.matching(finding):
            paths.setdefault(entry, []).append(finding.path)
    for entry in contents.entries:
        if entry.path in NO_FILES:  # what a message says, a scan of files does not find
            paths[entry] = [entry.path]
    gone = tuple(entry for entry in contents.entries if entry not in paths)
    moved = tuple((entry, min(found)) for entry, found in paths.items() if entry.path not in found)
    stay = {*paths} - {entry for entry, _ in moved} | {entry._replace(path=path) for entry, path in moved}
    return Pruned(book({*contents.salts}, stay), gone, tuple(sorted(moved, key=str)))
