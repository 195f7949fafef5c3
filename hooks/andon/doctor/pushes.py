"""Whether the push guard is in force that git itself calls, and where pushes would go to."""

from __future__ import annotations

from andon import authority
from andon.doctor.check import Check, absent, ok
from andon.doctor.facts import Facts
from andon.guards import FAULTS, Guard, ours, plan
from andon.guards.script import NAME, RUNNERS
from andon.guards.situation import CONFIGURED, person
from andon.model import UserError
from andon.policy import Policy
from andon.push import audit
from andon.source import program, remotes

INSTALL = "andon install"

NEXT = {
    "disabled": "git config --show-origin --get-all hook.andon-push.enabled",
    "shadowed": "git config --show-origin core.hooksPath",
}
"""What to do about a guard that is not in force, where setting it up again will not do."""


def guard(facts: Facts) -> Check:
    """Whether git calls a guard of andon's before each push."""
    found = facts.guard.in_force
    if found is None:
        return _without(facts)
    if not program.imports(found.python, "andon.entry.push"):
        words = f"the push guard finds no andon in {found.python}: every push is stopped, unless it is passed by"
        return Check("push-guard", "fault", words, INSTALL)
    if found.stale:
        words = f"the push guard in {facts.shown(found.where)} is not the one that this andon would set up"
        return Check("push-guard", "warning", words, _install(found))
    return ok("push-guard", f"git calls the push guard in {facts.shown(found.where)}")


def _without(facts: Facts) -> Check:
    standing = facts.guard.guards
    if standing:
        first = standing[0]
        words = f"the push guard in {facts.shown(first.where)} is not in force: {FAULTS[first.fault]}"
        return Check("push-guard", "fault", words, NEXT.get(first.fault) or _install(first))
    words = "there is no push guard: what is pushed, and where to, is not checked"
    if facts.guard.owner in RUNNERS and facts.guard.git < CONFIGURED:
        words += f"; {facts.guard.owner}'s {NAME} stands alone (its `install -f` deletes a guard that stood before it)"
    elif facts.guard.orphan:
        words += f"; nothing calls {facts.shown(facts.guard.orphan)} any more"
    return Check("push-guard", "fault", words, INSTALL)


def _install(guard: Guard) -> str:
    return INSTALL if guard.scope == "repository" else f"{INSTALL} --global"


def destinations(facts: Facts) -> Check:
    """Whether the policy approves of where the remotes push to."""
    id = "remotes"
    if not isinstance(facts.policy, Policy) or not facts.policy.push.allow:
        return absent(id, "the policy names no destinations")
    wrong = [*audit.notes(facts.repo, facts.policy.push)]
    if wrong:
        return Check(id, "warning", "; ".join(wrong), "git remote -v")
    return ok(id, "the policy approves of all remotes")


def machine(facts: Facts) -> Check:
    """Whether the policy of the whole machine can be read."""
    try:
        found = authority.policies_beside(remotes.settings(facts.repo))
    except UserError as error:
        return Check("machine-policy", "fault", str(error), error.next_step)
    if not found:
        return absent("machine-policy", "git's configuration names no policy (andon.policy)")
    return ok("machine-policy", "the policy that git's configuration names can be read")


def of_machine() -> Check:
    """Whether the guard of the whole machine is set up, and up to date."""
    id = "push-guard-global"
    try:
        missing = plan.for_machine(person(), ours())
    except UserError as error:
        return Check(id, "fault", str(error), error.next_step)
    if missing:
        words = "the push guard of the whole machine is not set up, or not as this andon would"
        return Check(id, "fault", words, f"{INSTALL} --global")
    return ok(id, "a push guard is set up for the whole machine")
