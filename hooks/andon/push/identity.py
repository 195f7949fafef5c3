"""Who made the commits of a push: an author or committer whom the policy does not know is a mistake, or a stranger."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase

from andon.model import Refusal
from andon.policy import Push
from andon.source.history import Commit

FEW = 5
"""Refusals that are told; the rest are counted."""


def of_commits(commits: Iterable[Commit], policy: Push) -> list[Refusal]:
    """A refusal for each commit whose author or committer has an address that no pattern of the policy fits."""
    if not policy.identities:
        return []
    refusals: list[Refusal] = []
    more = 0
    for commit in commits:
        strangers = [
            role
            for role, who in (("author", commit.author), ("committer", commit.committer))
            if not _is_known(who, policy)
        ]
        if strangers and len(refusals) < FEW:
            refusals.append(_refusal(commit, strangers, policy))
        elif strangers:
            more += 1
    if more:
        refusals.append(Refusal("push-identity", "history", f"{more} more commits of addresses that are not approved"))
    return refusals


def _is_known(who: str, policy: Push) -> bool:
    address = who.rpartition("<")[2].rstrip(">").lower()
    return any(fnmatchcase(address, pattern.lower()) for pattern in policy.identities)


def _refusal(commit: Commit, roles: list[str], policy: Push) -> Refusal:
    words = f"the {' and the '.join(roles)} of this commit has no approved address"
    ways = (
        ("fix", f"git rebase -i {commit.oid[:8]}^ --exec 'git commit --amend --no-edit --reset-author'"),
        ("may", ", ".join(policy.identities[:FEW])),
    )
    return Refusal("push-identity", commit.oid[:8], words, ways)
