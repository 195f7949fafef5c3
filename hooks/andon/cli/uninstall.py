"""`andon uninstall`: takes the push guard away, and puts back whatever stood there before."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from andon.cli.install import done, ended, options, repository, scopes
from andon.guards import plan, state
from andon.guards.situation import person, place

SUMMARY = "take the push guard away, without a trace"


def main(argv: Sequence[str]) -> int:
    """Takes the guard away where it is asked to."""
    arguments = _parser().parse_args(argv)
    wanted = scopes(arguments)
    count = 0
    if wanted.machine:
        count += done(plan.out_of_machine(person()), None, arguments)
    if wanted.template:
        count += done(plan.out_of_template(person()), None, arguments)
    if wanted.repository:
        repo = repository()
        count += done(plan.out_of_repository(place(repo)), repo, arguments)
        left = state(repo).in_force
        if left and not arguments.dry_run:
            print(f"andon: note: {left.where} guards this repository, as all others: andon uninstall --global")
    return ended(count, arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="andon uninstall", description=f"{SUMMARY.capitalize()}.", allow_abbrev=False)
    options(parser)
    return parser
