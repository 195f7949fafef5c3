"""The secret detection report of GitLab, schema 15.0.7, as its security dashboard and merge requests read it.

Source: gitlab.com/gitlab-org/security-products/security-report-schemas, `secret-detection-report-format.json`.
What is hushed is not in it: GitLab would show it as a vulnerability.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from andon.report import clean, describe
from andon.report.fix import fix
from andon.report.json import dumps

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from andon.model import Verdict
    from andon.report import Report

SCHEMA = "15.0.7"
SEVERITIES = {"error": "Critical", "warning": "Medium"}
NO_COMMIT = "0000000"  # the schema asks for one; a file that is staged or on disk has none yet
NAMESPACE = "6f0f4c1e-6a0b-5d0c-9a51-8d6f1c1f7b1a"  # of the ids of findings; any constant, for ever the same


def render(report: Report) -> Iterator[str]:
    """One JSON document. The schema asks for times: they are those of the report."""
    from datetime import datetime, timezone

    yield dumps(document(report, datetime.now(timezone.utc)), indent=2) + "\n"


def document(report: Report, now: datetime) -> dict[str, Any]:
    """The report at a given time."""
    return {
        "version": SCHEMA,
        "scan": _scan(report, now.strftime("%Y-%m-%dT%H:%M:%S")),
        "vulnerabilities": [_vulnerability(verdict, report) for verdict in report.outcome.stopping],
    }


def _scan(report: Report, time: str) -> dict[str, Any]:
    tool = {"id": "andon", "name": "andon", "version": report.version, "vendor": {"name": "andon"}}
    failed = report.outcome.failed
    warnings = [f"{clean.shown(skipped.path)} could not be scanned: {skipped.reason}" for skipped in failed]
    messages = [("warn", text) for text in warnings] + [("info", note) for note in report.outcome.notes]
    return {
        "type": "secret_detection",
        "status": "failure" if failed else "success",
        "start_time": time,
        "end_time": time,
        "analyzer": tool,
        "scanner": tool,
        "messages": [{"level": level, "value": clean.valid(text)} for level, text in messages],
    }


def _vulnerability(verdict: Verdict, report: Report) -> dict[str, Any]:
    finding, known = verdict.finding, describe(verdict.finding.rule, report.rules)
    return {
        "id": _id(verdict),
        "name": clean.valid(finding.title)[:255],
        "description": known.harm or clean.valid(finding.title),
        "severity": SEVERITIES[finding.severity],
        "solution": clean.valid("\n".join(filter(None, (fix(finding, report.moment)[0], known.revoke)))),
        "identifiers": [{"type": "andon_rule_id", "name": f"andon rule {finding.rule}", "value": finding.rule}],
        "links": [{"url": url} for url in known.references],
        "location": {
            "file": clean.valid(finding.path),
            "start_line": finding.line,
            "end_line": finding.end_line,
            "commit": {"sha": finding.sighting.commit if finding.sighting else NO_COMMIT},
        },
    }


def _id(verdict: Verdict) -> str:
    """A UUID for the finding at its place: the same in every run, and of no two findings of one report."""
    from uuid import UUID, uuid5

    finding = verdict.finding
    place = (finding.rule, clean.valid(finding.path), finding.line, finding.column, verdict.fingerprint)
    return str(uuid5(UUID(NAMESPACE), "\n".join(map(str, place))))
