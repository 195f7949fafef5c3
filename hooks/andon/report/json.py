"""The whole outcome as one JSON object, and the plain data that the other machine formats are made of."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from andon.report import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andon.model import People, Refusal, Sighting, Skipped, Verdict
    from andon.report import Report


def render(report: Report) -> Iterator[str]:
    """One object; the same outcome gives the same bytes."""
    outcome = report.outcome
    document = {
        "version": report.version,
        "findings": [finding(verdict) for verdict in outcome.stopping],
        "hushed": [
            {**finding(verdict), "detail": clean.valid(verdict.detail)}
            for verdict in outcome.verdicts
            if verdict.reason
        ],
        **coverage(report),
    }
    yield dumps(document, indent=2) + "\n"


def finding(verdict: Verdict) -> dict[str, Any]:
    """A finding with the keys that users may rely on. `end_column` is exclusive; `verdict` is '' if it stands."""
    found = verdict.finding
    people = found.people
    return {
        "rule": found.rule,
        "title": clean.valid(found.title),
        "severity": found.severity,
        "path": clean.valid(found.path),
        "line": found.line,
        "column": found.column,
        "end_line": found.end_line,
        "end_column": found.end_column,
        "name": clean.valid(found.name),
        "preview": clean.valid(found.preview),
        "length": 0 if people else len(found.secret),
        "fingerprint": verdict.fingerprint,
        "verdict": verdict.reason,
        **(_people(people) if people else {}),
        **(_sighting(found.sighting) if found.sighting else {}),
    }


def _sighting(seen: Sighting) -> dict[str, Any]:
    """What a finding of a history tells besides: the commit that brought it and, if they were looked for, the rest."""
    more = {
        "last_commit": seen.last,
        "date": seen.date,
        "author": clean.valid(seen.author),
        "refs": [clean.valid(ref) for ref in seen.refs],
        "remotes": [clean.valid(remote) for remote in seen.remotes],
        "in_head": seen.in_head,
    }
    return {"commit": seen.commit, **(more if seen.date else {})}


def _people(people: People) -> dict[str, Any]:
    """What a finding of a list of people tells besides: how many of them, and by which columns."""
    return {
        "people": people.distinct,
        "added": people.added,
        "rows": people.rows,
        "columns": [clean.valid(column) for column in people.columns],
    }


def _hushed(verdict: Verdict) -> dict[str, Any]:
    return {**finding(verdict), "detail": clean.valid(verdict.detail)}


def coverage(report: Report) -> dict[str, Any]:
    """What was looked at, what was not and why, and what else a person should know."""
    outcome = report.outcome
    return {
        "files": outcome.files,
        "bytes": outcome.bytes,
        "skipped": [_skipped(skipped) for skipped in outcome.skipped],
        "notes": [clean.valid(note) for note in outcome.notes],
        **({"commits": outcome.commits} if outcome.commits else {}),
        **({"refusals": [_refusal(refusal) for refusal in outcome.refusals]} if outcome.refusals else {}),
    }


def _refusal(refusal: Refusal) -> dict[str, str]:
    return {"rule": refusal.rule, "place": clean.valid(refusal.place), "title": clean.valid(refusal.title)}


def dumps(value: object, indent: int | None = None) -> str:
    """JSON in ASCII, so that no encoding between here and the reader can hurt it."""
    return json.dumps(value, indent=indent, ensure_ascii=True)


def _skipped(skipped: Skipped) -> dict[str, Any]:
    return {"path": clean.valid(skipped.path), "reason": clean.valid(skipped.reason), "failed": skipped.failed}
