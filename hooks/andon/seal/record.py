"""The record of commits that were made past the check: lines of JSON in the folder `andon` of the git directory.

It tells when, how, and which rules had something to say; no secret, no path, no name of a person. It never leaves the
machine, forgets the oldest, and may be deleted at any time.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timezone
from typing import Any, Literal

from andon.model import Outcome, Verdict
from andon.seal import lines
from andon.seal.bypass import Kind
from andon.source import on_disk
from andon.source.program import Repository

Action = Literal["clean", "warned", "stopped"]

LIMIT = 256 * 1024
"""Bytes of the file, some 1,500 records, before it is put aside; as many are kept beside it."""

UNRECORDED = "andon/canary"
"""A file in the git directory of a worktree where nothing is recorded: `andon doctor` tries the seal there."""

Record = dict[str, Any]
"""What a line holds: `time`, `kind`, `action`, `tree`, `commit`, `rules` (how often each), `unscanned` (files)."""


def keep(repo: Repository, kind: Kind, action: Action, outcome: Outcome, *, tree: str, commit: str = "") -> None:
    """Adds a commit that was made past the check, or one that was about to be (then without an id)."""
    if os.path.lexists(on_disk(f"{repo.git_dir}/{UNRECORDED}")):
        return
    record: Record = {
        "time": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "kind": kind,
        "action": action,
        "tree": tree,
        "commit": commit,
        "rules": rules(outcome.stopping),
        "unscanned": len({skipped.path for skipped in outcome.failed}),
    }
    lines.append(_file(repo), json.dumps(record), LIMIT)


def rules(verdicts: Iterable[Verdict]) -> dict[str, int]:
    """How often each rule has something to say."""
    return dict(sorted(Counter(verdict.finding.rule for verdict in verdicts).items()))


def read(repo: Repository) -> list[Record]:
    """All that is kept, oldest first; a line that is no record is passed over."""
    found = []
    for line in lines.read(_file(repo)):
        try:
            record = json.loads(line)
        except ValueError:
            continue
        if isinstance(record, dict) and "time" in record:
            found.append(record)
    return found


def _file(repo: Repository) -> str:
    return os.fsdecode(on_disk(f"{repo.common_dir}/andon/log"))
