"""`andon allow FINGERPRINT --reason TEXT`: a person says that one finding is no real secret, and why."""

from __future__ import annotations

import argparse
import os
import re
from typing import TYPE_CHECKING

from andon import history as commits
from andon.baseline import changes
from andon.cli.baseline import desk, known_person, today
from andon.flow import CLEAN
from andon.history.cache import Cache
from andon.model import UserError
from andon.report.clean import shown
from andon.scan import scan, text
from andon.source import git, history, message, on_disk

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from andon.cli.baseline import Desk
    from andon.model import Outcome, Verdict

SUMMARY = "allow one finding, with a reason"

FEWEST_DIGITS = 4
MOST_CANDIDATES = 10


def main(argv: Sequence[str]) -> int:
    """Write the allowance into the baseline, and tell the next step."""
    arguments = _parser().parse_args(argv)
    until = _day(arguments.until) if arguments.until else None
    if not arguments.reason.strip():
        raise UserError("an allowance needs a reason", 'andon allow FINGERPRINT --reason "why it is no harm"')
    place = desk(arguments.baseline)
    verdicts = _named(place, arguments.fingerprint.lower())
    who = known_person(place.repo, arguments.who)
    findings = [verdict.finding for verdict in verdicts]
    place.write(changes.allowed(place.book(), findings, place.exists, reason=arguments.reason, who=who, until=until))
    where = ", ".join(dict.fromkeys(_where(verdict) for verdict in verdicts[:MOST_CANDIDATES]))
    print(f"{place.name}: {findings[0].rule} in {where} is allowed{f' until {until}' if until else ''}")
    print(f"  next:  git add {place.name}")
    return CLEAN


def _named(place: Desk, prefix: str) -> list[Verdict]:
    """All verdicts of the one fingerprint that begins so: among what is staged, said, tracked or unpushed.

    Raises UserError if there is none, more than one, or one that nobody needs to allow.
    """
    if not re.fullmatch(f"[0-9a-f]{{{FEWEST_DIGITS},16}}", prefix):
        raise UserError(f"{shown(prefix)} is no fingerprint", f"give at least {FEWEST_DIGITS} of its digits")
    found = next(filter(None, (_beginning(outcome, prefix) for outcome in _outcomes(place))), [])
    if not found:
        raise UserError(f"no finding has a fingerprint that begins with {prefix}", "andon scan lists what is found")
    if len({verdict.fingerprint for verdict in found}) > 1:
        choices = [f"{verdict.fingerprint} {_where(verdict)}" for verdict in found[:MOST_CANDIDATES]]
        raise UserError("\n    ".join([f"several findings begin with {prefix}:", *choices]), "give more digits")
    open_ones = [verdict for verdict in found if verdict.reason in ("", "known")]
    if not open_ones:
        raise UserError(f"{_where(found[0])} does not stop anything: {found[0].reason}", "nothing is to be done")
    return open_ones


def _outcomes(place: Desk) -> Iterator[Outcome]:
    """Where a finding may stand, the likeliest first; each is scanned only if it was not in those before."""
    yield _staged(place)
    yield from _messages(place)
    yield place.outcome()
    yield _unpushed(place)


def _unpushed(place: Desk) -> Outcome:
    """What stands in commits that are on no branch of a remote, as far as that is known here: a push was stopped."""
    head = history.head(place.repo)
    known = [ref.commit for ref in history.refs(place.repo) if ref.name.startswith("refs/remotes/")]
    oids = history.commits(place.repo, [head], known) if head else []
    return place.known(commits.search(place.repo, oids, place.policy, Cache("", "")))


def _staged(place: Desk) -> Outcome:
    """What a commit would be stopped for: the few files that a finding most likely stands in."""
    staged = git.staged(place.repo, git.changed(place.repo))
    return place.known(scan(place.repo, staged, place.policy))


def _messages(place: Desk) -> Iterator[Outcome]:
    """What a message was stopped for that git has kept: read as one that was edited, and as one that was not."""
    for name in ("COMMIT_EDITMSG", "MERGE_MSG"):
        path = os.fsdecode(on_disk(f"{place.repo.git_dir}/{name}"))
        for edited in (True, False) if os.path.isfile(path) else ():
            yield place.known(text(place.repo, message.read(place.repo, path, edited).blob, place.policy))


def _beginning(outcome: Outcome, prefix: str) -> list[Verdict]:
    return [verdict for verdict in outcome.verdicts if verdict.fingerprint.startswith(prefix)]


def _where(verdict: Verdict) -> str:
    return f"{shown(verdict.finding.path)}:{verdict.finding.line}"


def _day(text: str) -> date:
    from datetime import date

    try:
        day = date(*map(int, text.split("-"))) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) else None
    except ValueError:
        day = None
    if day is None or day < today():
        raise UserError(f"--until {shown(text)} is no day to come", "write it as YYYY-MM-DD")
    return day


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="andon allow", description=f"{SUMMARY.capitalize()}.", allow_abbrev=False)
    parser.add_argument("fingerprint", metavar="FINGERPRINT", help="as the report shows it; 4 digits or more")
    parser.add_argument("--reason", required=True, help="why it is no harm")
    parser.add_argument("--until", metavar="YYYY-MM-DD", help="the last day of the allowance (default: no end)")
    parser.add_argument("--who", default="", help="who says so (default: user.name and user.email of git)")
    parser.add_argument("--baseline", metavar="FILE", help="another file than the repository's .andon.baseline")
    return parser
