"""`andon install`: sets up the push guard that git itself calls: in a repository, on a machine, in a template."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from andon import policy as policies
from andon.flow import CLEAN, known_rules
from andon.guards import FAULTS, ours, plan, state
from andon.guards.actions import Action, Move, told
from andon.guards.execution import carry_out
from andon.guards.script import KEPT, NAME, REWRITTEN, Command, owner
from andon.guards.situation import CONFIGURED, Place, person, place
from andon.model import UserError
from andon.report.clean import shown
from andon.source import git, path_of_argument
from andon.source.program import Repository, imports

SUMMARY = "set up the push guard that git itself calls"


class Scopes(NamedTuple):
    """For what a guard is set up, or taken away: at least one of them."""

    repository: bool
    machine: bool
    template: bool


def main(argv: Sequence[str]) -> int:
    """Sets up the guard. What is in force already is left as it is."""
    arguments = _parser().parse_args(argv)
    command = ours()
    if not imports(command.python, command.module):
        raise UserError(
            f"{shown(command.python) or 'Python'} does not find andon when git runs it (python -I)",
            "install andon with pipx or `uv tool install`, or into a virtual environment; not with --user",
        )
    policy = _policy(arguments.policy) if arguments.policy else ""
    wanted = scopes(arguments)
    count = 0
    if wanted.machine:
        count += done(plan.for_machine(person(), command, policy), None, arguments)
    if wanted.template:
        count += done(plan.for_template(person(), command, policy), None, arguments)
    if wanted.repository:
        count += _in_repository(repository(), command, policy, arguments)
    return ended(count, arguments)


def scopes(arguments: argparse.Namespace) -> Scopes:
    """What is asked for; the repository if nothing is."""
    return Scopes(not (arguments.machine or arguments.template), arguments.machine, arguments.template)


def repository() -> Repository:
    """The repository around us. UserError if there is none."""
    repo = git.find()
    if repo is None:
        raise UserError("there is no git repository here", "cd to the repository that you mean, or use --global")
    return repo


def done(actions: Sequence[Action], repo: Repository | None, arguments: argparse.Namespace) -> int:
    """Carries out a plan, and tells what was done (with --dry-run it only tells); how many steps those are."""
    if not arguments.dry_run:
        carry_out(actions, repo)
    for action in actions:
        words = f"would {told(action, done=False)}" if arguments.dry_run else told(action)
        print(f"andon: {shown(words)}")
    return len(actions)


def ended(count: int, arguments: argparse.Namespace) -> int:
    """The exit status after so many steps."""
    if not count and arguments.verbose:
        print("andon: nothing to do")
    return CLEAN


def _in_repository(repo: Repository, command: Command, policy: str, arguments: argparse.Namespace) -> int:
    there = place(repo)
    actions = plan.for_repository(there, command, policy)
    done(actions, repo, arguments)
    for note in _notes(there, actions):
        print(f"andon: note: {note}")
    reached = state(repo)
    if not reached.in_force and not arguments.dry_run:
        why = "; ".join(f"{shown(guard.where)}: {FAULTS[guard.fault]}" for guard in reached.guards)
        raise UserError(f"the guard is set up, and not in force ({why})", "git config --show-origin --get-regexp ^hook")
    return len(actions)


def _notes(there: Place, actions: Sequence[Action]) -> list[str]:
    """What a person should know of a hook that is kept: that it still runs, and that its tool may undo this."""
    if not any(isinstance(action, Move) and action.name == KEPT for action in actions):
        return []
    kept = there.folder.hooks.get(there.folder.home())
    notes = [f"the {NAME} hook that was there runs after andon's"]
    if kept and owner(kept.content) in REWRITTEN:
        tool, version = owner(kept.content), ".".join(map(str, CONFIGURED))
        notes.append(f"{tool} takes the guard away whenever it is set up anew; with git {version} or later it cannot")
    return notes


def _policy(name: str) -> str:
    """The absolute path of a policy that can be read. UserError if it is none."""
    path = os.path.abspath(name)
    if not os.path.isfile(path):
        raise UserError(f"{name}: there is no such file", "name a file as docs/configuration.md describes it")
    policies.load(path, known_rules, date.today())
    return path_of_argument(path)


def options(parser: argparse.ArgumentParser) -> None:
    """Adds what `andon install` and `andon uninstall` both take."""
    parser.add_argument("--global", dest="machine", action="store_true", help="for all repositories of this machine")
    parser.add_argument("--template", action="store_true", help="for all repositories made or cloned from now on")
    parser.add_argument("--dry-run", action="store_true", help="only tell what would be done")
    parser.add_argument("--verbose", action="store_true", help="also tell if there is nothing to do")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="andon install", description=f"{SUMMARY.capitalize()}.", allow_abbrev=False)
    options(parser)
    parser.add_argument("--policy", metavar="FILE", help="a policy that every push needs the leave of, too")
    return parser
