"""Which of the commits that HEAD has moved to nobody has checked: `git am`, plumbing, hooks that were not there.

A commit is checked if its tree was, as the successor of the commit that HEAD was at. For an amended commit that is the
one in its place, which must have been checked itself: what it brought is in the new one, too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from andon.seal import marks as marking
from andon.seal.bypass import Kind, kind_of_move
from andon.seal.marks import Mark
from andon.source import reflog
from andon.source.program import Repository, run
from andon.source.reflog import Facts, Move

MOST = 2000
"""Among how many of the newest commits those are that HEAD has moved to lately."""


class Made(NamedTuple):
    """A commit that nobody has checked, and how it came about."""

    oid: str
    tree: str
    kind: Kind


def unchecked(repo: Repository, moves: Sequence[Move], marks: Sequence[Mark]) -> list[Made]:
    """The commits that nobody has checked of those that HEAD moved to since the seal was here last, parents first.

    If it never was, only the last commit is looked at. What was replaced since, and is on no branch, does not count.
    """
    seen = any(mark.word == "seen" for mark in marks)
    new = list(takewhile(lambda move: not is_seen(move, marks), moves)) if seen else list(moves[:1])
    made = [move for move in reversed(new) if move.makes and move.new]
    found = _unchecked(made, reflog.facts(repo, [move.new for move in made]) if made else {}, marks)
    if not found:
        return []
    kept = {*run(repo, ["rev-list", f"--max-count={MOST}", "HEAD", "--branches"]).stdout.decode("ascii").split()}
    return [each for each in found if each.oid in kept]


def is_seen(move: Move, marks: Sequence[Mark]) -> bool:
    """Whether the seal has looked at all that HEAD moved to, up to a move."""
    return Mark("seen", move.new, move.old) in marks


def _unchecked(made: Sequence[Move], facts: Mapping[str, Facts], marks: Sequence[Mark]) -> list[Made]:
    found: dict[str, Made] = {}
    for move in made:
        if move.new not in facts:
            continue
        tree, parents = facts[move.new]
        replaces = move.old not in parents and move.old in found
        if replaces or not marking.is_checked(marks, tree, move.old):
            found[move.new] = Made(move.new, tree, found[move.old].kind if replaces else kind_of_move(move.said))
    return list(found.values())
