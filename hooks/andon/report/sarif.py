"""SARIF 2.1.0, for code scanning services and editors.

Source: docs.oasis-open.org/sarif/sarif/v2.1.0. Hushed findings are in it too, as suppressed results with the reason as
their justification, so that a reviewer sees what was allowed; a file that could not be scanned makes the run
unsuccessful.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from andon.report import clean, describe
from andon.report.json import dumps

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from andon.model import Finding, Outcome, Skipped, Verdict
    from andon.report import Report

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"  # what GitHub and editors take for the repository's top
SECURITY_SEVERITY = {"error": "8.0", "warning": "5.0"}  # GitHub: 7.0 and over is high, 4.0 and over medium
IN_SOURCE = "allowed inline"


def render(report: Report) -> Iterator[str]:
    """One log with one run."""
    yield dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report)]}, indent=2) + "\n"


def _run(report: Report) -> dict[str, Any]:
    outcome = report.outcome
    rules = {finding.rule: finding for finding in _first_of_each_rule(outcome)}
    index = {rule: number for number, rule in enumerate(rules)}
    driver = {
        "name": "andon",
        "version": report.version,
        "rules": [_rule(finding, report) for finding in rules.values()],
    }
    return {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": {"text": "The top of the repository."}}},
        "invocations": [_invocation(outcome)],
        "results": [_result(verdict, index) for verdict in outcome.verdicts],
    }


def _first_of_each_rule(outcome: Outcome) -> Iterable[Finding]:
    first: dict[str, Finding] = {}
    for verdict in outcome.verdicts:
        first.setdefault(verdict.finding.rule, verdict.finding)
    return (first[rule] for rule in sorted(first))


def _rule(finding: Finding, report: Report) -> dict[str, Any]:
    known, title = describe(finding.rule, report.rules), clean.valid(finding.title)
    rule = {
        "id": finding.rule,
        "shortDescription": {"text": title},
        "fullDescription": {"text": known.harm or title},
        "help": {"text": "\n".join(filter(None, (known.harm, known.revoke, f"More: andon explain {finding.rule}")))},
        "defaultConfiguration": {"level": finding.severity},
        "properties": {"tags": ["security"], "security-severity": SECURITY_SEVERITY[finding.severity]},
    }
    return {**rule, "helpUri": known.references[0]} if known.references else rule


def _result(verdict: Verdict, index: dict[str, int]) -> dict[str, Any]:
    finding = verdict.finding
    name = f" in {finding.name}" if finding.name else ""
    remark = f" ({verdict.detail})" if verdict.detail and not verdict.reason else ""
    result = {
        "ruleId": finding.rule,
        "ruleIndex": index[finding.rule],
        "level": finding.severity,
        "message": {"text": clean.valid(f"{finding.title}{name}{remark}")},
        "locations": [{"physicalLocation": {**_artifact(finding.path), "region": _region(finding)}}],
        # Present on every result, since others of the run may have some: an empty list says "not suppressed".
        "suppressions": [_suppression(verdict)] if verdict.reason else [],
        "properties": _properties(finding),
    }
    if verdict.fingerprint:
        result["partialFingerprints"] = {"andon/v1": verdict.fingerprint}
    return result


def _properties(finding: Finding) -> dict[str, Any]:
    people = finding.people
    if people:
        return {"preview": clean.valid(finding.preview), "people": people.distinct, "rows": people.rows}
    commit = {"commit": finding.sighting.commit} if finding.sighting else {}
    return {"preview": clean.valid(finding.preview), "length": len(finding.secret), **commit}


def _region(finding: Finding) -> dict[str, int]:
    return {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": finding.end_line,
        "endColumn": finding.end_column,
    }


def _suppression(verdict: Verdict) -> dict[str, Any]:
    kind = "inSource" if verdict.reason == IN_SOURCE else "external"
    justification = f"{verdict.reason}: {verdict.detail}" if verdict.detail else verdict.reason
    return {"kind": kind, "status": "accepted", "justification": clean.valid(justification)}


def _invocation(outcome: Outcome) -> dict[str, Any]:
    notes = [{"level": "note", "message": {"text": clean.valid(note)}} for note in outcome.notes]
    return {
        "executionSuccessful": not outcome.failed,
        "toolExecutionNotifications": [*map(_notification, outcome.skipped), *notes],
        "properties": {"files": outcome.files, "bytes": outcome.bytes},
    }


def _notification(skipped: Skipped) -> dict[str, Any]:
    said = "could not be scanned" if skipped.failed else "passed over"
    return {
        "level": "error" if skipped.failed else "note",
        "message": {"text": f"{said}: {clean.valid(skipped.reason)}"},
        "locations": [{"physicalLocation": _artifact(skipped.path)}],
    }


def _artifact(path: str) -> dict[str, Any]:
    """Where a file is: relative to the top, or an absolute URI for one outside of any repository."""
    if path.startswith("/") or path[1:3] == ":/":
        return {"artifactLocation": {"uri": "file:///" + _percent_encoded(path.lstrip("/"), safe="/:")}}
    return {"artifactLocation": {"uri": _percent_encoded(path), "uriBaseId": ROOT}}


def _percent_encoded(path: str, safe: str = "/") -> str:
    """A path's own bytes, so that one that is not UTF-8 survives too."""
    from urllib.parse import quote

    try:
        octets = path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # a lone surrogate, from a file system of Windows
        octets = path.encode("utf-8", "surrogatepass")
    return quote(octets, safe)
