"""The form for the page that a service shows beside a job's log: GitHub's job summary, in its Markdown.

Whatever the change has brought (paths, names) stands within code, where Markdown and HTML mean nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from andon.report import clean
from andon.report.text import SHORT, count, coverage, size

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andon.model import Verdict
    from andon.report import Report

MOST = 50
"""Findings that are shown."""


def render(report: Report) -> Iterator[str]:
    """A heading, a table of the findings, and what was looked at."""
    outcome = report.outcome
    standing = outcome.stopping
    yield f"### andon: {count(outcome) or 'nothing found'}\n\n"
    if standing:
        yield "| finding | value | where | commit |\n|---|---|---|---|\n"
        yield from map(_row, standing[:MOST])
        yield f"\n{len(standing) - MOST} more are in the log.\n\n" if len(standing) > MOST else "\n"
    for refusal in outcome.refusals:
        yield f"- {_code(refusal.rule)}: {_code(refusal.title)}\n"
    for skipped in outcome.failed:
        yield f"- not scanned: {_code(skipped.path)} ({_code(skipped.reason)})\n"
    for note in outcome.notes:
        yield f"- note: {_code(note)}\n"
    if standing:
        yield "\nWhat is pushed has left: revoke it, then take it out of every commit.\n"
    yield f"\n{_code(coverage(outcome))}\n"
    if report.contact:
        yield f"\nQuestions? {_code(report.contact)}\n"


def _row(verdict: Verdict) -> str:
    finding = verdict.finding
    name = f" in {_code(finding.name)}" if finding.name else ""
    value = size(finding).removeprefix("[").removesuffix("]")
    commit = finding.sighting.commit[:SHORT] if finding.sighting else ""
    cells = (
        f"{_code(finding.title)}{name} ({_code(finding.rule)})",
        _code(value),
        _code(f"{finding.path}:{finding.line}:{finding.column}"),
        _code(commit),
    )
    return f"| {' | '.join(cells)} |\n"


def _code(text: str) -> str:
    """Text as code, also within a table; '' for none."""
    shown = clean.ascii_only(text).replace("`", "'").replace("|", "\\|").strip()
    return f"`{shown}`" if shown else ""
