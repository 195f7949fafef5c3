"""A push, judged before anything is sent: may it go there, and is all that is new to that place clean?

The destination is asked first: what must not go there is not scanned at all. Then every new commit is, with what it
says; the messages of tags and the names of new branches and tags; notes are commits like others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from andon import history as commits_of
from andon import scan
from andon.destination import HELPER, Destination, destination
from andon.history.cache import Cache
from andon.model import REF_NAME, Blob, Outcome, Refusal
from andon.policy import Policy
from andon.push import identity, known, permission
from andon.push.updates import Update, tips
from andon.scan import Version
from andon.source import Entry, history, remotes
from andon.source.history import Peeled
from andon.source.program import Repository, Settings

ZERO = "0" * 40
"""The id that a finding in the name of a ref is said of, if the ref is being deleted."""


class Pushed(NamedTuple):
    """A push: to which remote (its name, or the URL if it has none) and URL, and what becomes of its refs."""

    remote: str
    url: str
    updates: Sequence[Update]


class Guard(NamedTuple):
    """What a push is judged by.

    `policies` are the repository's and, if there is one, the machine's: a push needs the leave of each. Findings are
    judged by the first. `cache` knows what is clean, under `allowances`, a name for what the baseline allows.
    """

    policies: Sequence[Policy]
    cache: Cache
    allowances: str = ""
    trusted: bool = False
    progress: commits_of.Progress | None = None


Hushed = Callable[[Outcome], Outcome]
"""Marks what the baseline knows."""


def check(repo: Repository, pushed: Pushed, guard: Guard, settings: Settings, hushed: Hushed) -> Outcome:
    """All that speaks against a push. What is clean is remembered, so that the same push costs nothing again.

    :raises UserError: git cannot read what is pushed.
    """
    resolve = remotes.resolver(settings)

    def place(url: str) -> Destination:
        return destination(url, resolve)

    # A helper that the remote names sends to wherever it likes, whatever the URL says.
    goal = Destination(HELPER) if remotes.has_helper(settings, pushed.remote) else place(pushed.url)
    said = list(_refusals(repo, pushed, guard, settings, goal))
    refusals = tuple(each for each in said if isinstance(each, Refusal))
    if refusals:
        return Outcome((), 0, 0, (), refusals=refusals)
    told = [update.old for update in pushed.updates if update.old]
    there = known.known(repo, goal, told, place)
    known.keep(repo, goal, there)
    outcome = content(repo, pushed.updates, there, guard, hushed)
    return outcome._replace(notes=(*outcome.notes, *(each for each in said if isinstance(each, str))))


def content(repo: Repository, updates: Sequence[Update], there: Sequence[str], guard: Guard, hushed: Hushed) -> Outcome:
    """What speaks against the new objects of updates, where `there` are the commits that the other side has."""
    policy = guard.policies[0]
    ends = history.peeled(repo, tips(updates))
    oids = history.commits(repo, _commits(ends), there)
    outcome = commits_of.search(
        repo,
        oids,
        policy,
        guard.cache,
        trusted=guard.trusted,
        allowances=guard.allowances,
        progress=guard.progress,
    )
    outcome = commits_of.joined(outcome, commits_of.said(repo, _texts(repo, updates), policy, trusted=guard.trusted))
    outcome = commits_of.joined(outcome, _bare_objects(repo, updates, ends, guard))
    if any(each.push.identities for each in guard.policies):
        strangers = [
            refusal
            for each in guard.policies
            for refusal in identity.of_commits(commits_of.read(repo, oids), each.push)
        ]
        outcome = outcome._replace(refusals=tuple(dict.fromkeys(strangers)))
    outcome = hushed(outcome)
    if not outcome.refusals:
        commits_of.remember(oids, outcome, guard.cache, allowances=guard.allowances)
    return outcome


def _refusals(
    repo: Repository, pushed: Pushed, guard: Guard, settings: Settings, place: Destination
) -> Iterator[Refusal | str]:
    """What speaks against the destination, and notes on it; a push that only deletes sends nothing of the history."""
    push_url = remotes.has_push_url(settings, pushed.remote)
    for policy in guard.policies:
        wrong = permission.of_destination(place, pushed.remote, policy.push, push_url=push_url)
        if not wrong and policy.push.internal:
            ends = history.peeled(repo, tips(pushed.updates))
            wrong = permission.of_roots(repo, _commits(ends), place, policy.push)
        if wrong:
            yield wrong
            return
        if policy.push.visibility == "private":
            from andon.push import visibility

            yield from visibility.refusals(repo, place, policy.push)


def _commits(ends: Mapping[str, Peeled]) -> list[str]:
    return [end.oid for end in ends.values() if end.kind == "commit"]


def _texts(repo: Repository, updates: Sequence[Update]) -> Iterator[tuple[str, Blob]]:
    """The names of refs that the other side has not got, and what tags say."""
    for update in updates:
        if not update.old:
            yield update.new or ZERO, Blob(REF_NAME, update.ref.encode("utf-8", "surrogateescape") + b"\n", "text")
    yield from commits_of.tag_texts(repo, tips(updates))


def _bare_objects(repo: Repository, updates: Sequence[Update], ends: Mapping[str, Peeled], guard: Guard) -> Outcome:
    """What stands in files and trees that refs lead to without a commit."""
    commit: dict[Entry, str] = {}
    for update in updates:
        end = ends[update.new] if update.new else None
        if end and end.kind == "blob":
            commit[Entry(update.ref, end.oid, "100644", "index")] = update.new
        elif end and end.kind == "tree":
            for each in history.tree(repo, end.oid):
                if not (each.is_submodule or scan.is_excluded(guard.policies[0], each.path)):
                    commit[Entry(each.path, each.oid, each.mode, "index")] = update.new
    scanned = scan.versions(repo, [*map(Version, commit)], guard.policies[0], trusted=guard.trusted)
    return commits_of.gathered((commit[version.entry], each) for version, each in scanned)
