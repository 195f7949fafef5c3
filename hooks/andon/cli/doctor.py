"""`andon doctor`: is each guard in force here? What is wrong is told with what mends it; nothing is changed."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

from andon import __version__, doctor
from andon.doctor import facts
from andon.doctor.check import Check, many
from andon.flow import CLEAN, MENDABLE, STOPPED
from andon.model import UserError
from andon.report.clean import shown, valid
from andon.report.layout import flow, wrapped
from andon.source import git

SUMMARY = "tell whether each guard is in force here"


def main(argv: Sequence[str]) -> int:
    """Looks at each guard, and tries them if that is asked for."""
    arguments = _parser().parse_args(argv)
    if arguments.machine:
        return _told("", [doctor.of_machine()], [], arguments)
    repo = git.find()
    if repo is None:
        raise UserError("there is no git repository here", "cd to the repository that you mean, or use --global")
    found = facts.gathered(repo, os.environ)
    checks = [*doctor.checks(found)]
    tried: list[Check] = []
    if arguments.canary:
        from andon.doctor import canary

        with _cleaning_up():
            tried = [*canary.trials(found)]
    return _told(repo.top or repo.git_dir, checks, tried, arguments)


@contextmanager
def _cleaning_up() -> Iterator[None]:
    """Ends in order if somebody else ends us, so that nothing stays behind."""

    def end(number: int, _: FrameType | None) -> NoReturn:
        raise SystemExit(128 + number)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _told(place: str, checks: Sequence[Check], tried: Sequence[Check], arguments: argparse.Namespace) -> int:
    """Tells what was found; the exit status."""
    if arguments.json:
        answers = {"checks": [*map(_plain, checks)], "canary": [*map(_plain, tried)]}
        print(json.dumps({"version": __version__, "repository": valid(place), **answers}, indent=2))
    else:
        for line in _lines([*checks, *tried], verbose=arguments.verbose):
            encoding = sys.stdout.encoding or "ascii"
            print(line.encode(encoding, "backslashreplace").decode(encoding))
    states = {check.state for check in (*checks, *tried)}
    if "fault" in states or (arguments.strict and "warning" in states):
        return STOPPED
    return MENDABLE if "unknown" in states else CLEAN


def _plain(check: Check) -> dict[str, str]:
    return {name: valid(value) for name, value in check._asdict().items()}


def _lines(checks: Sequence[Check], *, verbose: bool) -> Iterator[str]:
    """A block for each thing that is wrong, and one sentence on all."""
    for check in checks:
        if check.next or verbose:
            yield from flow([f"{check.id}: {check.state}:", *shown(check.message).split(" ")])
            if check.next:
                yield f"  next:  {shown(check.next)}"
    if verbose or any(check.next for check in checks):
        yield ""
    yield from wrapped(f"andon: {_sentence(checks)}")


def _sentence(checks: Sequence[Check]) -> str:
    count = {state: sum(check.state == state for check in checks) for state in ("fault", "unknown", "warning")}
    wrong = ", ".join(many(number, what) for what, number in count.items() if number and what != "unknown")
    if count["unknown"]:
        wrong = ", ".join(filter(None, (wrong, f"{count['unknown']} could not be told")))
    asked = sum(check.state != "not applicable" for check in checks)
    if count["fault"]:
        return f"not every guard is in force here: {wrong} in {many(asked, 'check')}."
    return f"{'every guard is in force here' if not count['unknown'] else 'no guard was found out of force'}: " + (
        f"{wrong} in {many(asked, 'check')}." if wrong else f"{many(asked, 'check')} passed."
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="andon doctor",
        description=f"{SUMMARY.capitalize()}; nothing is changed. Exit status: 0 every guard is in force, 1 one is "
        "not, 2 it could not be told, 3 a bug.",
        allow_abbrev=False,
    )
    parser.add_argument("--canary", action="store_true", help="try them with commits and a push of a made-up secret")
    parser.add_argument("--global", dest="machine", action="store_true", help="only the guard of the whole machine")
    parser.add_argument("--strict", action="store_true", help="take warnings for faults")
    parser.add_argument("--json", action="store_true", help="tell all as JSON")
    parser.add_argument("--verbose", action="store_true", help="tell what is well, too")
    return parser
