"""The baseline: findings that people have looked at and allowed, so that only new ones stop a commit.

`.andon.baseline` is ours (entry.py has its form, digest.py what it keeps of a secret); a `.secrets.baseline` of
detect-secrets may stand in for it. Hooks read baselines and never write them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from andon.model import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from andon.baseline.entry import Book
    from andon.baseline.lookup import Answer
    from andon.baseline.yelp_import import YelpBook
    from andon.model import Finding, Verdict

FILE = ".andon.baseline"


class Judge(Protocol):
    """Whatever has an answer to a finding."""

    def answer(self, finding: Finding, today: date) -> Answer | None:
        """What is known of the finding on a day; None if nothing."""


class Baseline:
    """A baseline file, read when the first finding asks for it: a clean commit does not pay for it.

    `data` is its content if that does not come from the path.
    """

    def __init__(self, path: str, required: bool = False, data: bytes | None = None) -> None:
        self.path = path
        self._required = required
        self._data = data

    def apply(
        self, verdicts: Sequence[Verdict], exists: Callable[[str], bool], today: date
    ) -> tuple[list[Verdict], list[str]]:
        """The verdicts with fingerprints, those that stood and are allowed as `known`; and notes for the person.

        `exists` tells whether a path (relative to the top) still stands; `today` ends what has an end.
        Raises UserError if the file is not a sound baseline.
        """
        if not verdicts:
            return [], []
        named = fingerprinted(verdicts)
        standing = [verdict.finding for verdict in named if not verdict.reason]
        judge, notes = self._judge(exists, standing)
        answers = [judge.answer(verdict.finding, today) if judge and not verdict.reason else None for verdict in named]
        notes += [answer.note for answer in answers if answer and answer.note]
        judged = [_judged(verdict, answer) for verdict, answer in zip(named, answers, strict=True)]
        return judged, list(dict.fromkeys(notes))

    def read(self) -> Book | YelpBook | None:
        """What the file holds; None if there is no file and none is needed. Raises UserError if it is not sound."""
        data = self.content()
        if data is None:
            return None
        if data.lstrip()[:1] == b"{":
            from andon.baseline import yelp_import

            return yelp_import.parse(data, self.path)
        from andon.baseline import entry

        return entry.parse(data, self.path)

    def content(self) -> bytes | None:
        """The file's bytes; None if there is no file and none is needed. Raises UserError if it cannot be read."""
        if self._data is not None or not self.path:
            return self._data
        try:
            with open(self.path, "rb") as file:
                return file.read()
        except FileNotFoundError:
            if not self._required:
                return None
            raise UserError(f"{self.path}: there is no such baseline", "andon baseline create") from None
        except OSError as error:
            raise UserError(f"{self.path}: cannot be read: {error.strerror}", "make it a readable file") from None

    def _judge(self, exists: Callable[[str], bool], standing: Sequence[Finding]) -> tuple[Judge | None, list[str]]:
        book = self.read()
        if book is None:
            return None, []
        from andon.baseline.entry import Book

        if isinstance(book, Book):
            from andon.baseline.lookup import Lookup

            lookup = Lookup(book, exists)
            lookup.prepare(standing)
            return lookup, []
        from andon.baseline.yelp_import import YelpLookup, plugin_notes

        return YelpLookup(book, self.path), plugin_notes(book, self.path)


EMPTY = Baseline("")
"""The baseline of those who want none: it knows nothing, and gives fingerprints."""


def load(path: str, required: bool = False) -> Baseline:
    """The baseline at a path, ours or detect-secrets'; without such a file an empty one, unless it is required."""
    return Baseline(path, required)


def fingerprinted(verdicts: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts, in their order, each with its fingerprint."""
    from collections import Counter

    from andon.baseline.digest import fingerprint

    seen: Counter[tuple[str, str, str]] = Counter()
    prints: dict[int, str] = {}
    for at in sorted(range(len(verdicts)), key=lambda at: (verdicts[at].finding.line, verdicts[at].finding.column)):
        finding = verdicts[at].finding
        alike = (finding.rule, finding.path, finding.name)
        prints[at] = fingerprint(finding, seen[alike])
        seen[alike] += 1
    return [verdict._replace(fingerprint=prints[at]) for at, verdict in enumerate(verdicts)]


def _judged(verdict: Verdict, answer: Answer | None) -> Verdict:
    if answer is None:
        return verdict
    return verdict._replace(reason="known" if answer.known else "", detail=answer.detail or verdict.detail)
