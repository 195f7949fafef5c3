"""Outcomes for the tests of the reports: findings as the detector would give them, with made-up values."""

from __future__ import annotations

import io
from random import Random
from string import ascii_letters, digits
from typing import Any

from andon import report
from andon.model import Finding, Outcome, Secret, Skipped, Verdict

PRINT = "7f3a9c0011223344"


def value(seed: str, length: int = 40) -> str:
    """A value like a random token, the same for the same seed, with a digit among its first eight characters."""
    random = Random(seed)
    return "".join(random.choice(digits if n % 4 == 1 else ascii_letters) for n in range(length))


def finding(**changed: Any) -> Finding:
    """A GitHub token in `src/settings.py`, or what is changed of it."""
    return Finding(
        **{
            "rule": "github-token",
            "title": "GitHub token",
            "severity": "error",
            "path": "src/settings.py",
            "start": 100,
            "end": 140,
            "line": 5,
            "column": 17,
            "end_line": 5,
            "end_column": 57,
            "name": "GITHUB_TOKEN",
            "preview": "ghp_****",
            "secret": Secret(value("a token")),
            "detectors": ("github-token",),
            **changed,
        }
    )


def standing(fingerprint: str = PRINT, **changed: Any) -> Verdict:
    """A finding that stops the commit."""
    return Verdict(finding(**changed), fingerprint=fingerprint)


def hushed(reason: str, detail: str = "", **changed: Any) -> Verdict:
    """A finding that does not."""
    return Verdict(finding(**changed), reason, detail, "aaaaaaaaaaaaaaaa")


def outcome(
    *verdicts: Verdict, skipped: tuple[Skipped, ...] = (), notes: tuple[str, ...] = (), files: int = 3
) -> Outcome:
    """An outcome of `files` files with 2048 bytes in all."""
    return Outcome(verdicts, files, 2048, skipped, notes)


def written(given: Outcome, format: str = "text", **options: Any) -> str:
    """What is written of an outcome."""
    stream = io.StringIO()
    report.write(given, format, stream, **options)
    return stream.getvalue()
