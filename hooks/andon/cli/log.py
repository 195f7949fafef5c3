"""`andon log`: which commits skipped the check in this repository, how, and what was found in them."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from andon.cli import count
from andon.flow import CLEAN
from andon.model import UserError
from andon.report.clean import shown
from andon.seal import record
from andon.source import git

if TYPE_CHECKING:
    from collections.abc import Sequence

    from andon.seal.record import Record

SUMMARY = "show which commits skipped the check"

SHORT = 8
"""Digits of an id."""


def main(argv: Sequence[str]) -> int:
    """Show the records, oldest first."""
    arguments = _parser().parse_args(argv)
    repo = git.find()
    if repo is None:
        raise UserError("there is no git repository here", "cd to the repository whose record you mean")
    records = record.read(repo)
    if arguments.limit is not None:
        records = records[len(records) - min(arguments.limit, len(records)) :]
    if arguments.json:
        print(json.dumps(records, indent=2))
        return CLEAN
    for each in records:
        print(_line(each))
    return CLEAN


def _line(record: Record) -> str:
    """A record for people: when, how, what became of it, of which commit (or tree), and what was found."""
    oid = (
        f"commit {str(record['commit'])[:SHORT]}" if record.get("commit") else f"tree {str(record.get('tree'))[:SHORT]}"
    )
    rules = record.get("rules")
    found = [f"{rule} {count}" for rule, count in rules.items()] if isinstance(rules, dict) else []
    if record.get("unscanned"):
        found.append(f"not scanned {record['unscanned']}")
    kind, action = str(record.get("kind")), str(record.get("action"))
    return shown(f"{record['time']}  {kind:11}  {action:7}  {oid:15}  {', '.join(found)}".rstrip())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="andon log", description=f"{SUMMARY.capitalize()}.", allow_abbrev=False)
    parser.add_argument("--json", action="store_true", help="all that is recorded, as JSON")
    parser.add_argument("--limit", type=count, metavar="N", help="no more than the last N")
    return parser
