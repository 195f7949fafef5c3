"""A push, judged where it arrives: by what the repository said before it, and within the time that the server gives.

What comes in lies in a quarantine of which git alone knows, by way of its environment; what the refs lead to has been
here before. Time that runs out is no answer: unless the policy says otherwise, the push is refused, and what was found
clean so far is kept, so that the same push goes on from there.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from andon import authority, push
from andon import policy as policies
from andon.baseline import EMPTY, Baseline
from andon.flow import known_rules
from andon.history import cache
from andon.model import Outcome, Refusal, UserError
from andon.policy import Policy
from andon.push import Guard
from andon.push.updates import Update
from andon.receive.limit import Overrun, within
from andon.source import history
from andon.source.program import Repository

OVERRUN = "receive-budget"
"""The id of the refusal of a push that could not be scanned in time."""


class Rules(NamedTuple):
    """What a push is judged by: a policy, and a baseline as it is in `head`, the commit of HEAD ('' if there is none).

    `named` says that the policy is the server's own, and not the repository's.
    """

    policy: Policy
    known: Baseline
    head: str
    named: bool


def rules(repo: Repository, file: str) -> Rules:
    """The rules as they were before the push: the policy of HEAD, or the one in a file if that is named.

    :raises UserError: there is no such file, or the policy is no good.
    """
    head = history.head(repo)
    policy = _of_file(file) if file else authority.policy_at(repo, head) if head else policies.DEFAULT
    known = authority.baseline_at(repo, policy, head) if head else EMPTY
    return Rules(policy, known, head, bool(file))


def judged(repo: Repository, updates: Sequence[Update], judge: Rules, budget: float) -> Outcome:
    """All that speaks against a push, or that it could not be scanned within the budget, in seconds (0: no limit).

    :raises UserError: git cannot read what was pushed.
    """
    reached = (0, 0)

    def progress(done: int, total: int) -> None:
        nonlocal reached
        reached = done, total

    try:
        with within(budget):
            return _content(repo, updates, judge, progress)
    except Overrun:
        return Outcome((), 0, 0, (), judge.policy.notes, (overrun(budget, *reached),))


def is_overrun(outcome: Outcome) -> bool:
    """Whether this is the outcome of a push that could not be scanned in time."""
    return any(refusal.rule == OVERRUN for refusal in outcome.refusals)


def overrun(budget: float, done: int, total: int) -> Refusal:
    """The refusal of a push of whose `total` versions of files so many were `done` within the budget, in seconds."""
    far = f" ({done:,} of {total:,} versions of files done)" if total else ""
    ways = (
        ("fix", "push again: what was found clean is kept, it goes on from there"),
        ("or", "push fewer commits at a time: git push origin COMMIT:BRANCH"),
        ("ask", "the server's administrator, if it does not get further"),
    )
    return Refusal(OVERRUN, "push", f"could not be scanned within {budget:g} seconds{far}", ways)


def _of_file(file: str) -> Policy:
    if not os.path.isfile(file):
        raise UserError(f"{file}: there is no such policy", "name the file by its whole path: --policy /etc/andon.toml")
    return policies.load(file, known_rules, date.today())


def _content(
    repo: Repository, updates: Sequence[Update], judge: Rules, progress: Callable[[int, int], None]
) -> Outcome:
    guard = Guard(
        policies=(judge.policy,),
        cache=cache.Cache(f"{repo.common_dir}/andon/{cache.FOLDER}", cache.rules(judge.policy)),
        allowances=authority.name_of(judge.known),
        progress=progress,
    )

    def hushed(outcome: Outcome) -> Outcome:
        return authority.with_baseline_at(outcome, repo, judge.known, judge.head)

    there = [ref.commit for ref in history.refs(repo)]
    outcome = push.content(repo, updates, there, guard, hushed)
    faults = () if judge.named else _of_policy(repo, updates)
    return outcome._replace(refusals=(*outcome.refusals, *faults))


def _of_policy(repo: Repository, updates: Sequence[Update]) -> Sequence[Refusal]:
    """The refusal of a policy that is no good in what HEAD is to be: every push after this one would fail on it."""
    head = history.symbolic(repo, "HEAD")
    new = next((update.new for update in updates if update.ref == head), "")
    if not new:
        return ()
    try:
        authority.policy_at(repo, new)
    except UserError as error:
        ways = (("fix", error.next_step),)
        return (Refusal("receive-policy", policies.FILE, f"no push could be judged by it: {error}", ways),)
    return ()
