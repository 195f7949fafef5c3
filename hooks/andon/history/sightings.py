"""Where in a history each value stands: since when, by whom, in which branches, at which remotes, and whether still.

One process tells the parents of every commit; which refs lead to which commit is then a matter of handing bits down.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from andon import scan
from andon.history import read, sighted, values
from andon.model import MESSAGE, Outcome, Secret, Sighting, Verdict
from andon.policy import Policy
from andon.scan import Version
from andon.source import Entry, history
from andon.source.history import Commit, Ref
from andon.source.program import Repository

REMOTE = "refs/remotes/"


class Known(NamedTuple):
    """What the sightings of a report are completed from."""

    commits: Mapping[str, Commit]
    refs: Sequence[Ref]
    reached: Mapping[str, int]
    head: int
    held: Mapping[str, Collection[Secret]]


def completed(repo: Repository, outcome: Outcome, policy: Policy, *, trusted: bool = False) -> Outcome:
    """The outcome with all that can be told of where its findings stand."""
    seen = [verdict.finding.sighting for verdict in outcome.verdicts if verdict.finding.sighting]
    if not seen:
        return outcome
    oids = list(dict.fromkeys(each.commit for each in seen))
    kinds = history.peeled(repo, oids)
    commits = {commit.oid: commit for commit in read(repo, [oid for oid in oids if kinds[oid].oid == oid])}
    refs = history.refs(repo)
    head = history.head(repo)
    paths = {verdict.finding.path.partition("!")[0] for verdict in outcome.verdicts}
    known = Known(
        commits=commits,
        refs=refs,
        reached=_reached(repo, [*refs, Ref("HEAD", head)] if head else refs),
        head=1 << len(refs) if head else 0,
        held=_held(repo, head, paths, policy, trusted=trusted) if head else {},
    )
    return outcome._replace(verdicts=tuple(_completed(verdict, known) for verdict in outcome.verdicts))


def _completed(verdict: Verdict, known: Known) -> Verdict:
    finding = verdict.finding
    commit = known.commits.get(finding.sighting.commit) if finding.sighting else None
    if not commit or not finding.sighting:
        return verdict
    names = [ref.name for at, ref in enumerate(known.refs) if known.reached.get(commit.oid, 0) >> at & 1]
    reached = bool(known.reached.get(commit.oid, 0) & known.head)
    outermost = finding.path.partition("!")[0]
    sighting = Sighting(
        commit=commit.oid,
        last=finding.sighting.last,
        date=commit.date,
        author=commit.author,
        refs=tuple(_short(name) for name in names if not name.startswith(REMOTE)),
        remotes=tuple(dict.fromkeys(name.split("/")[2] for name in names if name.startswith(REMOTE))),
        in_head=reached if finding.path == MESSAGE else finding.secret in known.held.get(outermost, ()),
    )
    return sighted(verdict, sighting)


def _reached(repo: Repository, refs: Iterable[Ref]) -> dict[str, int]:
    """For each commit the refs that lead to it, as bits."""
    reached: dict[str, int] = {}
    refs = list(refs)
    for at, ref in enumerate(refs):
        reached[ref.commit] = reached.get(ref.commit, 0) | 1 << at
    for commit, parents in history.parents(repo, [ref.commit for ref in refs]):
        bits = reached.get(commit, 0)
        for parent in parents:
            reached[parent] = reached.get(parent, 0) | bits
    return reached


def _held(
    repo: Repository, head: str, paths: Collection[str], policy: Policy, *, trusted: bool
) -> dict[str, set[Secret]]:
    """What HEAD's versions of some files hold."""
    entries = [
        Entry(change.path, change.oid, change.mode, "index")
        for change in history.tree(repo, head)
        if change.path in paths and not change.is_submodule
    ]
    scanned = scan.versions(repo, [Version(entry) for entry in entries], policy, trusted=trusted)
    return {version.entry.path: values(each.verdicts) for version, each in scanned}


def _short(name: str) -> str:
    return name.removeprefix("refs/heads/").removeprefix("refs/tags/")
