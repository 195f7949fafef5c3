"""One JSON object a line: each standing finding, at the end one without `path` that sums up.

Whoever reads line by line may take every object that has a path for a finding that stands. So what is hushed is
counted in the last line, and has lines of its own only if the report is to be verbose.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from andon.report.json import coverage, dumps, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andon.report import Report


def render(report: Report) -> Iterator[str]:
    """The findings in order of path, line and column, then the summary."""
    outcome = report.outcome
    hushed = [verdict for verdict in outcome.verdicts if verdict.reason]
    for verdict in [*outcome.stopping, *(hushed if report.verbose else [])]:
        yield dumps(finding(verdict)) + "\n"
    summary = {
        "version": report.version,
        "findings": len(outcome.stopping),
        "hushed": dict(sorted(Counter(verdict.reason for verdict in hushed).items())),
        **coverage(report),
    }
    yield dumps(summary) + "\n"
