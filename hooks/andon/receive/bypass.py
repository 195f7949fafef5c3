"""Pushes that were let in although something speaks against them: each is recorded beside the repository.

Somebody who pushes gives a reason with `git push -o andon.reason="..."`, which git hands to pre-receive alone (the
server must have `receive.advertisePushOptions`). A record is a line of JSON, and holds nothing of a secret.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Any, NamedTuple

from andon.model import Outcome, UserError, Verdict
from andon.push.updates import Update
from andon.report import masked
from andon.report.clean import valid
from andon.source.program import Repository

OPTION = "andon.reason="

FILE = "andon/bypasses"
"""Below git's common directory."""


class Leave(NamedTuple):
    """Why a push is let in: `kind` is `bypass` or `overrun`; who pushed, and the reason that they gave."""

    kind: str
    user: str
    reason: str = ""


def reason(environ: Mapping[str, str]) -> str:
    """The reason that came with a push, '' if none did; of several the last one."""
    count = environ.get("GIT_PUSH_OPTION_COUNT", "")
    options = [environ.get(f"GIT_PUSH_OPTION_{number}", "") for number in range(int(count) if count.isdigit() else 0)]
    reasons = [option.removeprefix(OPTION).strip() for option in options if option.startswith(OPTION)]
    return reasons[-1] if reasons else ""


def record(repo: Repository, leave: Leave, updates: Sequence[Update], outcome: Outcome) -> None:
    """Notes that a push was let in.

    :raises UserError: it cannot be written; then the push must not be let in.
    """
    found = {
        "time": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "kind": leave.kind,
        "user": valid(leave.user),
        "reason": valid(leave.reason),
        "updates": [{"ref": valid(update.ref), "old": update.old, "new": update.new} for update in updates],
        "findings": [_finding(verdict) for verdict in masked(outcome).stopping],
        "refusals": [{"rule": each.rule, "place": valid(each.place)} for each in outcome.refusals],
        "not_scanned": sorted({valid(skipped.path) for skipped in outcome.failed}),
    }
    file = os.path.join(repo.common_dir, FILE)
    try:
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "a", encoding="utf-8") as stream:
            stream.write(json.dumps(found, ensure_ascii=True) + "\n")
    except OSError as error:
        words = f"this push would be let in, but that cannot be recorded: {error.strerror}"
        raise UserError(words, "the server's administrator has to make its repository writable for hooks") from None


def _finding(verdict: Verdict) -> dict[str, Any]:
    finding = verdict.finding
    return {
        "rule": finding.rule,
        "path": valid(finding.path),
        "line": finding.line,
        "commit": finding.sighting.commit if finding.sighting else "",
        "fingerprint": verdict.fingerprint,
    }
