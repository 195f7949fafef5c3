"""Whether what the guards go by can be read, and whether they can write down what they know."""

from __future__ import annotations

import os

from andon import baseline, policy
from andon.doctor.check import Check, absent, ok
from andon.doctor.facts import Facts
from andon.flow import below_top
from andon.model import UserError
from andon.source import on_disk


def rules(facts: Facts) -> Check:
    """Whether the policy of the repository is sound."""
    if isinstance(facts.policy, UserError):
        return Check("policy", "fault", f"every commit is stopped: {facts.policy}", facts.policy.next_step)
    if not os.path.lexists(below_top(facts.repo, policy.FILE)):
        return absent("policy", f"there is no {policy.FILE}")
    return ok("policy", f"{policy.FILE} can be read")


def allowed(facts: Facts) -> Check:
    """Whether the baseline is sound."""
    if isinstance(facts.policy, UserError):
        return absent("baseline", "the policy does not tell which file it is")
    file = facts.policy.baseline
    try:
        if baseline.load(below_top(facts.repo, file)).read() is None:
            return absent("baseline", f"there is no {file}")
    except UserError as error:
        return Check("baseline", "fault", f"every commit with a finding fails: {error}", error.next_step)
    return ok("baseline", f"{file} can be read")


def state(facts: Facts) -> Check:
    """Whether the folder can be written in which marks, records and caches are kept."""
    folder = f"{facts.repo.common_dir}/andon"
    nearest = folder if os.path.lexists(on_disk(folder)) else facts.repo.common_dir
    if os.access(on_disk(nearest), os.W_OK | os.X_OK) and os.path.isdir(on_disk(nearest)):
        return ok("state", f"{facts.shown(folder)} can be written")
    words = f"{facts.shown(folder)} cannot be written: nothing is remembered, and every check is made again"
    return Check("state", "warning", words, f"mend who may write {nearest}")
