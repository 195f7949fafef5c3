"""What the entries of `.andon.baseline` say about a finding."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from andon.baseline.digest import is_guessable, strong, weak, weak_ahead
from andon.model import NO_FILES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from andon.baseline.entry import Book, Entry
    from andon.model import Finding

GRACE_DAYS = 14
"""For so many days after its last day, an allowance still holds and says so."""

MANY = 8
"""From how many slow digests on it pays to start threads."""


class Answer(NamedTuple):
    """What a baseline says about one finding; `note` is for the person, whatever the format of the report."""

    known: bool
    detail: str
    note: str = ""


class Lookup:
    """The entries of a book, in the order in which findings ask for them.

    `exists` tells whether a path still stands in what is scanned; that of what is no file always does. A weak entry
    speaks for its own path only, or for any while its own is gone (the file was renamed): with 11 bits, another value
    has its digest once in 2048.
    """

    def __init__(self, book: Book, exists: Callable[[str], bool]) -> None:
        self._salts = book.salts
        self._exists = cache(lambda path: path in NO_FILES or exists(path))
        self._some_gone = cache(self._has_moved)
        self._by_digest: defaultdict[tuple[str, str, str], list[Entry]] = defaultdict(list)
        self._weak_paths: defaultdict[str, set[str]] = defaultdict(set)
        for entry in book.entries:
            self._by_digest[entry.rule, entry.salt, entry.digest].append(entry)
            if entry.weak:
                self._weak_paths[entry.rule].add(entry.path)

    def prepare(self, findings: Iterable[Finding]) -> None:
        """Compute the slow digests that these findings will ask for, on all cores if they are many."""
        values = {
            finding.secret.reveal(): None for finding in findings if self.may_be_weak(finding) and is_guessable(finding)
        }
        if len(values) >= MANY:
            for salt in self._salts:
                weak_ahead(values, salt)

    def matching(self, finding: Finding) -> list[Entry]:
        """The entries for this very value, under any of the rules that saw it."""
        value = finding.secret.reveal()
        matches = self._at(finding, strong, value)
        if is_guessable(finding) and self.may_be_weak(finding):
            matches += [entry for entry in self._at(finding, weak, value) if self._near(entry.path, finding.path)]
        return matches

    def may_be_weak(self, finding: Finding) -> bool:
        """Whether some weak entry could speak for the finding, so that its slow digest is worth computing."""
        return any(finding.path in self._weak_paths[rule] or self._some_gone(rule) for rule in _rules(finding))

    def answer(self, finding: Finding, today: date) -> Answer | None:
        """What the longest-lived matching entry says; None if none matches."""
        matches = self.matching(finding)
        return spoken(max(matches, key=_end), finding, today) if matches else None

    def _at(self, finding: Finding, digest: Callable[[str, str], str], value: str) -> list[Entry]:
        return [
            entry
            for salt in self._salts
            for rule in _rules(finding)
            for entry in self._by_digest.get((rule, salt, digest(value, salt)), ())
        ]

    def _has_moved(self, rule: str) -> bool:
        return not all(map(self._exists, self._weak_paths[rule]))

    def _near(self, hint: str, path: str) -> bool:
        return hint == path or not self._exists(hint)


def spoken(entry: Entry, finding: Finding, today: date) -> Answer:
    """An entry's answer on a day: it holds, holds for some days yet with a note, or has ended."""
    who = entry.who or "somebody"
    detail = ", ".join(filter(None, (entry.reason, entry.who)))
    late = (today - entry.until).days if entry.until else 0
    if late <= 0:
        return Answer(True, detail)
    ended = f"the allowance of {who} ended on {entry.until}"
    if late > GRACE_DAYS:
        return Answer(False, ended)
    left = GRACE_DAYS - late + 1
    days = "1 day" if left == 1 else f"{left} days"
    return Answer(True, detail, f"{finding.path}:{finding.line}: {ended}; it stops commits in {days}: {finding.rule}")


def _end(entry: Entry) -> tuple[bool, str]:
    return entry.until is None, str(entry.until)


def _rules(finding: Finding) -> Iterable[str]:
    return dict.fromkeys((finding.rule, *finding.detectors))
