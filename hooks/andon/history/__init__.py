"""The commits of a range, scanned: every version of every file once, and what each commit says.

A value counts where it came in: in the first commit whose version of the file holds it while none of its parents' does.
So what stood there before is not found anew in each version, and what was added and taken out again is found all the
same: whoever gets the last commit gets all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from itertools import chain
from typing import NamedTuple

from andon import scan
from andon.history.cache import Cache, record
from andon.model import MESSAGE, TAG_MESSAGE, Blob, Outcome, Secret, Sighting, Skipped, Verdict
from andon.policy import Policy
from andon.scan import Version
from andon.source import Entry, history, message
from andon.source.history import Change, Commit
from andon.source.program import Repository

SAVED = 2_000
"""After so many versions what is clean is kept, so that a scan that is ended can go on from there."""

INLINE = "allowed inline"

Progress = Callable[[int, int], None]


class Found(NamedTuple):
    """What came of the versions of a scan: what was found in each, and what was skipped."""

    verdicts: dict[Entry, list[Verdict]]
    skipped: list[Skipped]


def search(
    repo: Repository,
    commits: Sequence[str],
    policy: Policy,
    cache: Cache,
    *,
    trusted: bool = False,
    strict: bool = False,
    allowances: str = "",
    progress: Progress | None = None,
) -> Outcome:
    """What the commits, parents before their children, add to what their parents hold.

    `strict` leaves allowances that stand inline out of account. Commits that were remembered with the same `allowances`
    are not looked at again. What is clean goes into the cache, also if the search is ended by an exception. `progress`
    is called with the number of versions done and the number of all.

    :raises UserError: git cannot read the commits, or a plugin that the policy names is no good.
    """
    todo = [oid for oid in commits if not cache.holds(_clean(oid, allowances, strict=strict))]
    changes = [change for change in history.changes(repo, todo) if not change.is_submodule]
    versions = _versions(change for change in changes if change.oid and not scan.is_excluded(policy, change.path))
    wanted = [version for version in versions.values() if not cache.holds(_record(version))]
    found = Found({}, [])
    size = 0
    try:
        with closing(scan.versions(repo, wanted, policy, trusted=trusted)) as done:
            for number, (version, scanned) in enumerate(done, start=1):
                size += scanned.bytes
                _note(found, version, scanned, cache, strict=strict)
                if number % SAVED == 0:
                    cache.save()
                if progress and (number % scan.BATCH == 0 or number == len(wanted)):
                    progress(number, len(wanted))
        verdicts = [*_new(repo, changes, found, policy, trusted=trusted)]
        verdicts += _messages(repo, todo, found, policy, trusted=trusted, strict=strict)
    finally:
        cache.save()
    skipped, notes = scan.unread(policy, [*dict.fromkeys(found.skipped)])
    return Outcome(
        verdicts=tuple(_ordered(verdicts, commits)),
        files=len(versions),
        bytes=size,
        skipped=tuple(sorted(skipped)),
        notes=(*policy.notes, *notes),
        commits=len(commits),
    )


def remember(
    commits: Iterable[str], outcome: Outcome, cache: Cache, *, strict: bool = False, allowances: str = ""
) -> None:
    """Keeps that a range is clean, with these `allowances` (a name for all that they are).

    Of one that is not, no commit is kept either: a value is told of the first commit only that brought it.
    """
    if not outcome.stopping and not outcome.failed:
        for oid in commits:
            cache.add(_clean(oid, allowances, strict=strict))
        cache.save()


def _clean(oid: str, allowances: str, *, strict: bool) -> bytes:
    return record("commit", oid, "strict" if strict else "", allowances)


def joined(first: Outcome, second: Outcome) -> Outcome:
    """Both outcomes as one."""
    return first._replace(
        verdicts=first.verdicts + second.verdicts,
        files=first.files + second.files,
        bytes=first.bytes + second.bytes,
        skipped=first.skipped + second.skipped,
        notes=first.notes + second.notes,
    )


def said(repo: Repository, texts: Iterable[tuple[str, Blob]], policy: Policy, *, trusted: bool = False) -> Outcome:
    """What stands in texts that are no files (messages of tags, names of refs), each with the id that it goes by."""
    texts = list(texts)
    scanned = scan.texts(repo, (blob for _, blob in texts), policy, trusted=trusted)
    return gathered(zip((oid for oid, _ in texts), scanned, strict=True))


def gathered(scans: Iterable[tuple[str, scan.Scanned]]) -> Outcome:
    """What came of some contents, each with the id of the object that brought it."""
    verdicts: list[Verdict] = []
    skipped: list[Skipped] = []
    count = size = 0
    for oid, scanned in scans:
        verdicts += (sighted(verdict, Sighting(oid)) for verdict in scanned.verdicts)
        skipped += scanned.skipped
        count += 1
        size += scanned.bytes
    return Outcome(tuple(verdicts), count, size, tuple(skipped))


def tag_texts(repo: Repository, oids: Sequence[str]) -> Iterator[tuple[str, Blob]]:
    """What tags say, each with its id; also those that a tag names."""
    waiting, seen = list(oids), set()
    while waiting:
        found = [each for each in history.objects(repo, waiting) if each.kind == "tag" and each.oid not in seen]
        waiting = []
        for tag in found:
            seen.add(tag.oid)
            target, words = history.tag_of(tag)
            waiting.append(target)
            yield tag.oid, text_of(TAG_MESSAGE, words)


def text_of(path: str, said: bytes, encoding: str = "") -> Blob:
    """What a commit or a tag says, as something to scan."""
    return Blob(path, message.in_utf8(said, encoding), "text")


# --- versions ---


def _versions(changes: Iterable[Change]) -> dict[Entry, Version]:
    """Each version once, with those that the first commit which brought it followed."""
    versions: dict[Entry, Version] = {}
    for change in changes:
        entry = _entry(change, change.oid)
        if entry not in versions:
            versions[entry] = Version(entry, _before(change))
    return versions


def _entry(change: Change, oid: str) -> Entry:
    return Entry(change.path, oid, change.mode, "index")


def _before(change: Change) -> tuple[Entry, ...]:
    return tuple(_entry(change, oid) for oid in dict.fromkeys(change.before) if oid)


def _record(version: Version) -> bytes:
    entry = version.entry
    return record("version", entry.path, entry.mode, entry.oid, *(before.oid for before in version.before))


def _note(found: Found, version: Version, scanned: scan.Scanned, cache: Cache, *, strict: bool) -> None:
    """Keeps what came of a version."""
    found.skipped.extend(scanned.skipped)
    if scanned.verdicts:
        found.verdicts[version.entry] = [_judged(verdict, strict=strict) for verdict in scanned.verdicts]
    failed = any(skipped.failed for skipped in scanned.skipped)
    if not failed and not any(map(_counts, scanned.verdicts)):
        cache.add(_record(version))


def _judged(verdict: Verdict, *, strict: bool) -> Verdict:
    """The verdict; a strict one does not take the word of what it judges."""
    if strict and verdict.reason == INLINE:
        return verdict._replace(reason="", detail="what a change says of itself does not count here")
    return verdict


def _counts(verdict: Verdict) -> bool:
    """Whether a value is one that stands, or would if nobody had allowed it where it stands."""
    return verdict.reason in ("", INLINE)


# --- what is new ---


def _new(
    repo: Repository, changes: Sequence[Change], found: Found, policy: Policy, *, trusted: bool
) -> Iterator[Verdict]:
    """Each verdict on a value that a commit brought, with its sighting; a value once for a path."""
    telling = [change for change in changes if found.verdicts.get(_entry(change, change.oid))]
    taken = _taken_away(changes, {change.commit for change in telling})
    copied = _copied(repo, [change for change in telling if not _before(change)])
    sources = {
        change: _scanned((*_before(change), *taken.get(change.commit, ()), *copied.get(change, ())), policy)
        for change in telling
    }
    paths = {change.path for change in telling if any(map(_counts, found.verdicts[_entry(change, change.oid)]))}
    later = [_entry(change, change.oid) for change in changes if change.oid and change.path in paths]
    held = _held(repo, [*later, *chain.from_iterable(sources.values())], policy, trusted=trusted)
    lasting = _lasting([change for change in changes if change.path in paths], held)
    seen = set()
    told: set[Entry] = set()
    for change in telling:
        also_new = told.intersection(copied.get(change, ()))  # a copy of what is new is told of, too
        known = {value for entry in sources[change] if entry not in also_new for value in held[entry]}
        for verdict in found.verdicts[_entry(change, change.oid)]:
            key = (change.path, verdict.finding.rule, verdict.finding.secret, bool(verdict.reason))
            grown = verdict.finding.people and _before(change)  # a list is told of for whom it has more
            if key in seen or (_value(verdict) in known and not grown):
                continue
            seen.add(key)
            told.add(_entry(change, change.oid))
            last, stays = lasting.get((change.path, _value(verdict)), (change.commit, True))
            if not verdict.reason and not stays and not verdict.detail and not verdict.finding.people:
                verdict = verdict._replace(detail="a later commit takes it out, but this one still holds it")  # noqa: PLW2901
            yield sighted(verdict, Sighting(change.commit, last))


def _held(
    repo: Repository, entries: Iterable[Entry], policy: Policy, *, trusted: bool
) -> dict[Entry, Collection[Secret]]:
    """The values that each version of a file holds, be they new there or not."""
    wanted = [Version(entry) for entry in dict.fromkeys(entries)]
    scanned = scan.versions(repo, wanted, policy, trusted=trusted)
    return {version.entry: values(each.verdicts) for version, each in scanned}


def _taken_away(changes: Sequence[Change], commits: Collection[str]) -> dict[str, list[Entry]]:
    """What stood in files that each commit took away: a file may have been moved."""
    taken: dict[str, list[Entry]] = {}
    for change in changes:
        if not change.oid and change.commit in commits:
            taken.setdefault(change.commit, []).extend(_before(change))
    return taken


def _copied(repo: Repository, added: Sequence[Change]) -> dict[Change, list[Entry]]:
    """Where the same content stood before of files that were added."""
    copied: dict[Change, list[Entry]] = {}
    if added:
        by_place = {(change.commit, change.path): change for change in added}
        for commit, path, source in history.copies(repo, dict.fromkeys(change.commit for change in added)):
            change = by_place.get((commit, path))
            if change:
                copied.setdefault(change, []).append(Entry(source, change.oid, change.mode, "index"))
    return copied


def _scanned(entries: Iterable[Entry], policy: Policy) -> list[Entry]:
    """Those that a scan looks at: what stands in others was never looked at, and is new wherever it comes from."""
    return [entry for entry in entries if not scan.is_excluded(policy, entry.path)]


def _lasting(
    changes: Sequence[Change], held: Mapping[Entry, Collection[Secret]]
) -> dict[tuple[str, Secret], tuple[str, bool]]:
    """The last commit that left each value in its file, and whether none after that has taken it out."""
    lasting: dict[tuple[str, Secret], tuple[str, bool]] = {}
    there: dict[str, Collection[Secret]] = {}
    for change in changes:
        values = held.get(_entry(change, change.oid), ())
        for value in there.get(change.path, ()):
            if value not in values:
                lasting[change.path, value] = lasting[change.path, value][0], False
        for value in values:
            lasting[change.path, value] = change.commit, True
        there[change.path] = values
    return lasting


def values(verdicts: Iterable[Verdict]) -> set[Secret]:
    """The values that count."""
    return {_value(verdict) for verdict in verdicts if _counts(verdict)}


def _value(verdict: Verdict) -> Secret:
    return verdict.finding.secret


def sighted(verdict: Verdict, sighting: Sighting) -> Verdict:
    """The verdict, with where in the history its value stands."""
    return verdict._replace(finding=verdict.finding._replace(sighting=sighting))


# --- what commits say ---


def read(repo: Repository, oids: Iterable[str]) -> Iterator[Commit]:
    """Commits, in the order in which they are asked for."""
    return map(history.commit_of, history.objects(repo, oids))


def _messages(
    repo: Repository, oids: Sequence[str], found: Found, policy: Policy, *, trusted: bool, strict: bool
) -> Iterator[Verdict]:
    """The verdicts on the messages of commits."""
    blobs = (
        text_of(MESSAGE, b"%b\n%b" % (commit.message, commit.head), commit.encoding) for commit in read(repo, oids)
    )
    for oid, scanned in zip(oids, scan.texts(repo, blobs, policy, trusted=trusted), strict=True):
        yield from (sighted(_judged(verdict, strict=strict), Sighting(oid, oid)) for verdict in scanned.verdicts)
        found.skipped.extend(scanned.skipped)


# --- the outcome ---


def _ordered(verdicts: Iterable[Verdict], commits: Sequence[str]) -> list[Verdict]:
    """Verdicts in the order of their commits, then of path and place."""
    order = {oid: number for number, oid in enumerate(commits)}

    def place(verdict: Verdict) -> tuple[int, str, int, int, str]:
        finding = verdict.finding
        commit = finding.sighting.commit if finding.sighting else ""
        return order.get(commit, -1), finding.path, finding.line, finding.column, finding.rule

    return sorted(verdicts, key=place)
