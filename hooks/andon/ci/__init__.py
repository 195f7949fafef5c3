"""A change, checked where it is proposed, by what the branch says that it is to go into.

Nothing that the change brings decides: policy and baseline are those of another commit, comments within it count only
if that policy says so, and nothing is taken for clean because an earlier run on this machine said so. And a range that
is not all here is no clean one.
"""

from __future__ import annotations

from typing import NamedTuple

from andon import authority
from andon import history as commits_of
from andon import policy as policies
from andon.baseline import EMPTY
from andon.ci.services import Asked
from andon.history.cache import Cache
from andon.model import Outcome, UserError
from andon.policy import Policy
from andon.source import history
from andon.source.program import Repository


class Range(NamedTuple):
    """A range that is all here: its commits, parents first, and the commit whose rules count ('' for none)."""

    commits: list[str]
    known: list[str]
    head: str
    judge: str

    def __str__(self) -> str:
        """As `git log` would name it."""
        return f"{self.known[0][:8]}..{self.head[:8]}" if self.known else f"all that led to {self.head[:8]}"


def range_of(repo: Repository, asked: Asked) -> Range:
    """The commits that a change brings.

    :raises UserError: one that is named is missing, or some of the range are, as the clone is shallow.
    """
    head = _present(repo, asked, asked.head)
    known = [oid for name in asked.bases if (oid := _resolved(repo, name))]
    if asked.bases and not known:
        raise _missing(repo, asked, asked.bases[0])
    judge = _present(repo, asked, asked.judge) if asked.judge else ""
    found = history.commits(repo, [head], known)
    cut = history.cut_off(repo, found) if history.is_shallow(repo) else []
    if cut:
        raise UserError(
            f"this clone is shallow: what came before {cut[0][:8]} is missing, so not all of the change is here",
            asked.deepen,
        )
    return Range(found, known, head, judge)


def policy_of(repo: Repository, span: Range) -> Policy:
    """The policy that a range is judged by.

    :raises UserError: it is no good.
    """
    return authority.policy_at(repo, span.judge) if span.judge else policies.DEFAULT


def checked(repo: Repository, span: Range, policy: Policy) -> Outcome:
    """What the commits of a range bring, files and messages.

    :raises UserError: git cannot read them, or the baseline is not sound.
    """
    known = authority.baseline_at(repo, policy, span.judge) if span.judge else EMPTY
    outcome = commits_of.search(repo, span.commits, policy, Cache("", ""), strict=policy.inline == "ignore")
    return authority.with_baseline_at(outcome, repo, known, span.judge)


def _present(repo: Repository, asked: Asked, name: str) -> str:
    oid = _resolved(repo, name)
    if not oid:
        raise _missing(repo, asked, name)
    return oid


def _resolved(repo: Repository, name: str) -> str:
    return history.resolved(repo, f"{name}^{{commit}}")


def _missing(repo: Repository, asked: Asked, name: str) -> UserError:
    shown = name if name.strip("0123456789abcdef") else name[:8]
    fetch = f"git fetch origin {name.removeprefix('refs/remotes/origin/')}"
    return UserError(
        f"the commit {shown!a} is not here, so it is not known what the change brings",
        asked.deepen if history.is_shallow(repo) else fetch,
    )
