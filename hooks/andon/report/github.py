"""Workflow commands of GitHub Actions: an annotation for each finding, on the line it stands in.

Form and escapes: docs.github.com, "Workflow commands for GitHub Actions", and `command.ts` of actions/toolkit.
GitHub shows ten errors a step, the log has all of them; the last lines are the summary of the text form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from andon.report import clean
from andon.report.fix import fix
from andon.report.text import count, coverage, only_if, people, size

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from andon.model import Finding, Skipped, Verdict
    from andon.report import Report

LEVELS = {"error": "error", "warning": "warning"}


def render(report: Report) -> Iterator[str]:
    """A command for each standing finding, each file that could not be scanned and each note; then what was done."""
    outcome = report.outcome
    for verdict in outcome.stopping:
        yield _annotation(verdict, report.moment)
    for skipped in outcome.failed:
        yield _failure(skipped)
    for note in outcome.notes:
        yield _command("notice", {"title": "andon"}, clean.ascii_only(note))
    stopped = count(outcome)
    yield f"andon: {coverage(outcome)}{': ' + stopped if stopped else ''}\n"


def _annotation(verdict: Verdict, moment: str) -> str:
    finding = verdict.finding
    name = f" in {clean.ascii_only(finding.name)}" if finding.name else ""
    lines = [f"{clean.ascii_only(finding.title)}{name} {size(finding)}".rstrip()]
    if finding.people:
        lines.append("seen: " + clean.ascii_only(" ".join(people(finding.people))))
    if finding.sighting:
        lines.append(f"commit: {finding.sighting.commit}")
    if verdict.detail:
        lines.append("note: " + clean.ascii_only(verdict.detail))
    lines.append("fix: " + fix(finding, moment)[0])
    if verdict.fingerprint:
        lines.append(f'allow: andon allow {verdict.fingerprint} --reason "..." ({only_if(finding)})')
    properties = {"file": clean.shown(finding.path), **_span(finding), "title": f"andon: {finding.rule}"}
    return _command(LEVELS[finding.severity], properties, "\n".join(lines))


def _span(finding: Finding) -> dict[str, int]:
    """Lines, and columns where GitHub takes them: only within one line."""
    lines = {"line": finding.line, "endLine": finding.end_line}
    if finding.line != finding.end_line:
        return lines
    return {**lines, "col": finding.column, "endColumn": finding.end_column}


def _failure(skipped: Skipped) -> str:
    properties = {"file": clean.shown(skipped.path), "title": "andon: not scanned"}
    return _command("error", properties, f"could not be scanned: {clean.ascii_only(skipped.reason)}")


def _command(level: str, properties: Mapping[str, object], message: str) -> str:
    given = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{level} {given}::{_data(message)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
