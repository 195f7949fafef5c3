"""The flow: source, sieve, detect, judge. What is given to scan goes in, what came of it comes out; nothing prints.

One process scans a commit, several a large tree; the outcome is the same, and in the same order.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Sequence
from itertools import chain, groupby
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from andon.detect import Detector, IsOld
from andon.model import Blob, Finding, Outcome, Rule, Secret, Skipped, Text, Verdict
from andon.people import suspected as may_list_people
from andon.policy import Policy
from andon.rules.unfit import suspected
from andon.source import NEEDS_EXTRA, Entry, files, git
from andon.source.program import Repository
from andon.source.text import decode
from andon.yelp.settings import Settings

if TYPE_CHECKING:
    from andon.people.inspection import Inspector
    from andon.people.reading import Reading
    from andon.source.containers.limits import Budget

# Below this many files a second process costs more than it saves.
PARALLEL = 600
BATCH = 100

# Versions of files that a process is handed at once: few, since what it was at is lost if the scan is ended.
FEW = 50

# Texts that hold further texts, by their names.
LAYERED = (".ipynb", ".har", ".eml", ".mht", ".mhtml")

# With more values than this it is not asked whether one is a part of another.
MANY = 200

# Reasons to hush a value that may come from how it is written: if a container holds it in plain, that counts.
DOUBTS = frozenset(("placeholder", "reference", "ciphertext", "digest", "unlikely", "identifier", "malformed"))

# Reasons with which people have looked at what stands in a file.
ALLOWED = frozenset(("rule disabled", "allowed by path", "allowed by rule", "allowed inline"))

Progress = Callable[[int, int], None]

T = TypeVar("T")


class Job(NamedTuple):
    """What every process of a scan needs to know.

    `encrypted` tells, for the paths that git is to encrypt, the name of the filter that does it. Where only what is
    `added` counts, a list of people is judged by those whom the commits before do not hold.
    """

    repo: Repository | None
    policy: Policy
    settings: Settings
    encrypted: dict[str, str]
    added: bool = False


class Version(NamedTuple):
    """A file as a commit has it, and as the commits before that have it: entries of git's object store."""

    entry: Entry
    before: tuple[Entry, ...] = ()


class Scanned(NamedTuple):
    """What came of some blobs."""

    verdicts: list[Verdict]
    files: int
    bytes: int
    skipped: list[Skipped]


def scan(
    repo: Repository | None,
    entries: Iterable[Entry | Skipped],
    policy: Policy,
    *,
    trusted: bool = False,
    added: bool = False,
    progress: Progress | None = None,
) -> Outcome:
    """Scans entries by a policy: paths are relative to the repository's top, or as given where there is none.

    `trusted` lets the policy name plugin modules that lie inside the repository. `added` says that a commit is about
    to be made, which is to be judged by what it adds. `progress` is called now and then with the number of files done
    and the number of all.

    :raises UserError: git, or a plugin that the policy names, is no good.
    """
    skipped: list[Skipped] = []
    wanted: list[Entry] = []
    for entry in entries:
        if isinstance(entry, Skipped):
            skipped.append(entry)
        elif is_excluded(policy, entry.path):
            skipped.append(Skipped(entry.path, "excluded by .andon.toml"))
        else:
            wanted.append(entry)
    job = _job(repo, policy, wanted, trusted=trusted, added=added)
    batches = list((_in_parallel if _is_long(policy, wanted) else _in_one)(job, wanted, progress))
    verdicts = _once(chain.from_iterable(batch.verdicts for batch in batches))
    skipped += chain.from_iterable(batch.skipped for batch in batches)
    skipped, notes = unread(policy, skipped)
    return Outcome(
        verdicts=tuple(sorted(verdicts, key=_place)),
        files=sum(batch.files for batch in batches),
        bytes=sum(batch.bytes for batch in batches),
        skipped=tuple(sorted(skipped)),
        notes=(*policy.notes, *notes),
    )


def versions(
    repo: Repository, wanted: Sequence[Version], policy: Policy, *, trusted: bool = False
) -> Generator[tuple[Version, Scanned], None, None]:
    """What came of each version of a file, in their order, and as soon as it is known.

    Lines that stood in the versions before are read, but nothing is found in them: whatever stands there has been
    looked at. A list of people is judged by those whom the versions before do not hold. Ending the iteration ends
    the scan.
    """
    if not wanted:
        return
    job = _job(repo, policy, [version.entry for version in wanted], trusted=trusted)
    if not _is_long(policy, wanted):
        scanner = Scanner(job)
        for batch in _batches(wanted, BATCH):
            yield from scanner.versions(batch)
        return
    from concurrent.futures import ProcessPoolExecutor

    batches = _batches(wanted, FEW)
    with ProcessPoolExecutor(min(_jobs(policy), len(batches)), initializer=_start, initargs=(job,)) as pool:
        try:
            # Not by pool.map(): that cancels what it leaves, and of what is cancelled a broken pool complains.
            waiting = deque(pool.submit(_scan_versions, batch) for batch in batches)
            while waiting:
                yield from waiting.popleft().result()
        except BaseException:  # whoever asked has gone, or may wait no longer
            _end_processes()
            raise


def _end_processes() -> None:
    """Ends the processes of a scan at once, with whatever they are at."""
    from multiprocessing import active_children

    for process in active_children():
        process.kill()


def texts(repo: Repository, blobs: Iterable[Blob], policy: Policy, *, trusted: bool = False) -> Iterator[Scanned]:
    """What came of each of some texts that are no files: messages, names."""
    scanner: Scanner | None = None
    for blob in blobs:
        scanner = scanner or Scanner(_job(repo, policy, (), trusted=trusted))
        yield scanner.text(blob)


def text(repo: Repository, blob: Blob, policy: Policy, *, trusted: bool = False) -> Outcome:
    """What came of one text that is no file: the message of a commit that is about to be made."""
    (scanned,) = texts(repo, [blob], policy, trusted=trusted)
    verdicts = sorted(_once(scanned.verdicts), key=_place)
    return Outcome(tuple(verdicts), scanned.files, scanned.bytes, tuple(sorted(scanned.skipped)), policy.notes)


def unread(policy: Policy, skipped: list[Skipped]) -> tuple[list[Skipped], list[str]]:
    """What was skipped, and notes on data that could not be read here, which by policy is a failure instead."""
    if policy.people.unreadable == "stop":
        return [each._replace(failed=each.failed or each.reason.endswith(NEEDS_EXTRA)) for each in skipped], []
    closed = [each for each in skipped if each.reason.endswith(NEEDS_EXTRA)]
    return skipped, [f"{each.path} was not read: {each.reason}" for each in closed]


def _job(
    repo: Repository | None, policy: Policy, entries: Iterable[Entry], *, trusted: bool, added: bool = False
) -> Job:
    known = [entry.path for entry in entries if entry.origin != "stdin" and not os.path.isabs(entry.path)]
    encrypted = git.encryption_filters(repo, known) if repo and known else {}
    return Job(repo, policy, settings_of(policy, repo, trusted), encrypted, added)


def is_excluded(policy: Policy, path: str) -> bool:
    """Whether the policy leaves a path out."""
    if not policy.exclude:
        return False
    from andon.policy import glob

    return glob.matches_path(policy.exclude, path)


def settings_of(policy: Policy, repo: Repository | None, trusted: bool) -> Settings:
    """What a policy says of detect-secrets, as the package that runs it takes it."""
    return Settings(
        disabled=frozenset(policy.disabled_plugins),
        options={each.plugin: dict(each.options) for each in policy.plugin_options},
        modules=policy.plugins,
        trusted=trusted,
        top=repo.top if repo else os.getcwd(),
    )


class OldLines:
    """Tells whether all lines of a span stood somewhere before; they are read once it is asked."""

    def __init__(self, text: Text, read: Callable[[], set[str]]) -> None:
        self._text = text
        self._read = read
        self._lines: set[str] | None = None

    def __call__(self, start: int, end: int) -> bool:
        """Whether the lines from one character to another are old."""
        if self._lines is None:
            self._lines = self._read()
        first, last = self._text.line_span(start)[0], self._text.line_span(max(start, end - 1))[1]
        return self._lines.issuperset(self._text.characters[first:last].split("\n"))


# --- one blob after the other -----------------------------------------------------------------------------------------


class Scanner:
    """A job at work: the rules are made ready once, then each blob is put to them."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._detector = Detector(job.settings, _own_rules(job.policy))
        self._matches_everything = bool(job.policy.people.fingerprints or job.policy.customer_numbers)
        self._inspector: Inspector | None = None
        self._renamed: dict[str, str] | None = None
        self._authors: frozenset[str] | None = None
        self._held: tuple[Entry, ...] | None = None

    def scan(self, entries: Sequence[Entry]) -> Scanned:
        """Reads and scans entries."""
        return self._scanned(self._read(entries), None)

    def versions(self, wanted: Sequence[Version]) -> Iterator[tuple[Version, Scanned]]:
        """Reads and scans versions of files, each by itself."""
        assert self._job.repo
        by_entry = {version.entry: version for version in wanted}
        for entry, pieces in groupby(git.contents(self._job.repo, by_entry), key=lambda pair: pair[0]):
            version = by_entry[entry]
            self._held = version.before
            yield version, self._scanned((blob for _, blob in pieces), None)
        self._held = None

    def text(self, blob: Blob) -> Scanned:
        """Scans a text that is no file."""
        return self._scanned([blob], None)

    def _scanned(self, blobs: Iterable[Blob | Skipped], budget: Budget | None) -> Scanned:
        """What came of blobs; `budget` is what they may still unpack to if they are the members of a container."""
        result = Scanned([], 0, 0, [])
        count = size = 0
        last = ("", "")
        people: Reading | None = None
        for blob in blobs:
            if people and people.path != blob.path:
                self._conclude(people, result)
                people = None
            if isinstance(blob, Skipped):
                result.skipped.append(_unopened(blob))
                continue
            size += len(blob.data)
            text = self._decoded(blob, result)
            found: list[Verdict] = []
            if isinstance(text, Text):
                found += (self._judged(finding, text) for finding in self._detector.detect(text, self._old(text)))
                if people or self._matches_everything or may_list_people(text):
                    people = self._people(people, blob, text)
            if budget is None and blob.line == 1 and suspected(blob.path, blob.data[:4]):
                found += self._unfit(blob, text, found)
            if kind := _kind_of_container(blob, text):
                inner = self._members(blob, kind, budget)
                result.verdicts.extend(_of_both(found, inner.verdicts))
                result.skipped.extend(inner.skipped)
                count += inner.files
                size += inner.bytes
            elif isinstance(text, Skipped):
                result.skipped.append(text)
                result.verdicts.extend(found)
                continue
            else:
                result.verdicts.extend(found)
            count += (blob.path, blob.origin) != last  # a large file comes in parts
            last = (blob.path, blob.origin)
        if people:
            self._conclude(people, result)
        return result._replace(files=count, bytes=size)

    def _people(self, reading: Reading | None, blob: Blob, text: Text) -> Reading:
        """What a file, of which this is the first or a further part, tells of people so far."""
        from andon.people.reading import Reading

        if self._inspector is None:
            self._inspector = _inspector(self._job)
        # Before a second part comes: the first is held, and no more of them are.
        reading = self._without_authors(reading) if reading else Reading(blob, text)
        reading.add(self._inspector, blob, text)
        return reading

    def _without_authors(self, reading: Reading) -> Reading:
        """The same, but for the authors of the history, who are public; they are asked for once, if at all."""
        if self._authors is not None or not self._job.repo or not self._inspector:
            return reading
        self._authors = git.authors(self._job.repo)
        self._inspector.leave_out(self._authors)
        return reading.without(self._inspector, self._authors)

    def _before(self, path: str) -> Reading | None:
        """What the versions of a file that the next commit follows told of people; None if there were none."""
        reading: Reading | None = None
        for blob in self._blobs_before(path):
            text = Skipped(path, "") if isinstance(blob, Skipped) else decode(blob)
            if isinstance(blob, Blob) and isinstance(text, Text):
                reading = self._people(reading, blob, text)
        return reading

    def _old(self, text: Text) -> IsOld | None:
        """What tells of a line of a version of a file that it stood in the versions before; None if there were none."""
        repo, before = self._job.repo, self._held
        if not repo or not before or text.path != before[0].path:
            return None

        def lines() -> set[str]:
            texts = (decode(blob) for blob in git.read(repo, before) if isinstance(blob, Blob))
            return {line for each in texts if isinstance(each, Text) for line in each.characters.split("\n")}

        return OldLines(text, lines)

    def _blobs_before(self, path: str) -> Iterable[Blob | Skipped]:
        if not self._job.repo:
            return ()
        if self._held is not None:
            return git.read(self._job.repo, self._held)
        if self._renamed is None:
            self._renamed = git.renames(self._job.repo)
        return git.before(self._job.repo, path, self._renamed)

    def _conclude(self, reading: Reading, result: Scanned) -> None:
        """Adds the verdict on a file that has been read to its end; a list of people is more than a dump."""
        listed = list(self._listed(reading))
        if any(not verdict.reason for verdict in listed):
            result.verdicts[:] = [
                verdict
                for verdict in result.verdicts
                if (verdict.finding.path, verdict.finding.rule) != (reading.path, "database-dump-file")
            ]
        result.verdicts.extend(listed)

    def _listed(self, reading: Reading) -> Iterator[Verdict]:
        """The verdict on a file that is a list of people, if it is one."""
        if reading.is_list():
            reading = self._without_authors(reading)
        if not reading.is_list():
            return
        adds = self._held is not None or (self._job.added and reading.origin == "index")
        before = self._before(reading.path) if adds else None
        finding = reading.finding(before)
        if finding:
            yield self._decided(finding, reading.text)

    def _members(self, container: Blob, kind: str, budget: Budget | None) -> Scanned:
        """What came of a container's members, and of theirs."""
        from andon.source import containers
        from andon.source.containers.limits import Budget

        policy = self._job.policy
        budget = budget or Budget(container.path, len(container.data))

        def is_left_out(path: str) -> bool:
            return any(is_excluded(policy, each) for each in (path, path.replace("!", "/")))

        return self._scanned(containers.members(container, kind, budget, is_left_out), budget)

    def _read(self, entries: Sequence[Entry]) -> Iterator[Blob | Skipped]:
        staged = [entry for entry in entries if entry.origin == "index"]
        if staged and self._job.repo:
            yield from git.read(self._job.repo, staged)
        on_disk = [entry for entry in entries if entry.origin != "index"]
        if on_disk:
            yield from files.read(self._job.repo.top if self._job.repo else "", on_disk)

    def _decoded(self, blob: Blob, result: Scanned) -> Text | Skipped:
        encryption = self._job.encrypted.get(blob.path, "")
        text = decode(blob)
        if encryption and blob.data and blob.line == 1:
            from andon.source.kind import is_encrypted

            if blob.origin != "index":
                return Skipped(blob.path, f"plaintext that git encrypts ({encryption})")
            if not is_encrypted(blob.data, encryption):
                result.verdicts.append(self._decided(_unencrypted(blob, encryption), text))
        return text

    def _decided(self, finding: Finding, text: Text | Skipped) -> Verdict:
        """The verdict on a file as such: only what the policy says of it counts, for there is no value to look at."""
        from andon.judge.decided import allowed_by_path, rule_disabled
        from andon.judge.inline import allowed_inline

        content = text if isinstance(text, Text) else Text(finding.path, b"")
        for decided in (rule_disabled, allowed_by_path, *((allowed_inline,) if finding.people else ())):
            answer = decided(finding, content, self._job.policy)
            if answer and answer[0]:
                return Verdict(finding, *answer)
        return Verdict(finding)

    def _unfit(self, blob: Blob, text: Text | Skipped, found: Sequence[Verdict]) -> Iterator[Verdict]:
        """The verdict on a file that should not be committed at all, unless what stands in it says so, or is allowed.

        A file that git encrypts is none.
        """
        if self._job.encrypted.get(blob.path) or any(verdict.reason in ("", *ALLOWED) for verdict in found):
            return
        from andon.rules.files import unfit

        finding = unfit(blob.path, blob.data)
        if finding:
            yield self._decided(finding, text)

    def _judged(self, finding: Finding, text: Text) -> Verdict:
        reason, detail = finding.doubt
        if reason:
            return Verdict(finding, reason, detail)
        from andon.judge import judge

        return judge(finding, text, self._job.policy)


def _inspector(job: Job) -> Inspector:
    """What reads lists of people, ready for this process.

    :raises UserError: a table of fingerprints that the policy names, or its key, cannot be used.
    """
    from andon.people.inspection import Inspector

    people = job.policy.people
    if not people.fingerprints:
        return Inspector(job.policy)
    from andon.people import fingerprint

    top = job.repo.top if job.repo else os.getcwd()
    paths = [os.path.join(top, os.path.expanduser(path)) for path in people.fingerprints]
    return Inspector(job.policy, fingerprint.Matcher(paths, fingerprint.key(people.key, os.environ, top)))


def _own_rules(policy: Policy) -> Sequence[Rule]:
    """The rules that the policy adds to andon's, ready for this process."""
    if not (policy.rules or policy.rule_files):
        return ()
    from andon.rules import own

    return own.ready(policy.rules, policy.rule_files)


def _kind_of_container(blob: Blob, text: Text | Skipped) -> str:
    """The kind of a blob that holds further texts, '' for nearly all; what opens it is loaded only then."""
    if isinstance(text, Skipped):
        from andon.source.kind import OPENED

        return text.reason if text.reason in OPENED else ""
    data = blob.data
    if not (
        blob.path[-6:].lower().endswith(LAYERED)
        or data.startswith(b"%PDF-")
        or (data.startswith(b"#!") and b"\0" in data)
    ):
        return ""
    from andon.source import containers

    return containers.kind_of(blob)


def _unopened(skipped: Skipped) -> Skipped:
    """What a source has passed over; a container that it did not read to its end was too large to be opened."""
    from andon.source.kind import OPENED

    if skipped.reason not in OPENED:
        return skipped
    from andon.source import containers

    return containers.too_large(skipped.path, skipped.reason)


def _of_both(outside: Sequence[Verdict], inside: Sequence[Verdict]) -> Iterator[Verdict]:
    """What was found in a text that is a container as well, and in its members, each value once.

    The place in the text itself is preferred, unless the value was cut short there by the way it is written.
    """
    whole = _values(verdict for verdict in inside if not verdict.reason)
    yield from (verdict for verdict in outside if not _is_held(verdict, whole))
    known = _values(verdict for verdict in outside if verdict.reason not in DOUBTS)
    for verdict in inside:
        if verdict.finding.secret.reveal() not in known and not _is_held(verdict, known):
            yield verdict


def _values(verdicts: Iterable[Verdict]) -> set[str]:
    return {verdict.finding.secret.reveal() for verdict in verdicts}


def _is_held(verdict: Verdict, values: Collection[str]) -> bool:
    """Whether a value is a part of another."""
    value = verdict.finding.secret.reveal()
    return len(values) <= MANY and any(value in other and value != other for other in values)


def _unencrypted(blob: Blob, encryption: str) -> Finding:
    """The finding that a file which `.gitattributes` marks for encryption is staged in plaintext."""
    from andon.rules.files import UNENCRYPTED

    return Finding(
        rule=UNENCRYPTED.id,
        title=f"Plaintext of a file that {encryption} should encrypt",
        severity=UNENCRYPTED.severity,
        path=blob.path,
        start=0,
        end=0,
        line=1,
        column=1,
        end_line=1,
        end_column=1,
        name="",
        preview="",
        secret=Secret(f"{encryption}:{blob.path}"),
        detectors=(UNENCRYPTED.id,),
    )


# --- many at once -----------------------------------------------------------------------------------------------------


def _is_long(policy: Policy, entries: Sequence[object]) -> bool:
    return len(entries) >= PARALLEL and _jobs(policy) > 1


def _jobs(policy: Policy) -> int:
    return policy.jobs or _cores()


def _cores() -> int:
    """The cores that this process may use; all of the machine's where the system does not tell (macOS, Windows)."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _batches(entries: Sequence[T], size: int) -> list[Sequence[T]]:
    return [entries[at : at + size] for at in range(0, len(entries), size)]


def _in_one(job: Job, entries: Sequence[Entry], progress: Progress | None) -> Iterator[Scanned]:
    """All entries, scanned by this process: at once if nobody watches, as each batch asks git anew."""
    if not entries:
        return
    scanner = Scanner(job)
    done = 0
    for batch in _batches(entries, BATCH if progress else len(entries)):
        yield scanner.scan(batch)
        done += len(batch)
        if progress:
            progress(done, len(entries))


def _in_parallel(job: Job, entries: Sequence[Entry], progress: Progress | None) -> Iterator[Scanned]:
    """Batches of entries, each scanned by one of several processes; the results come in the batches' order.

    Standard input is scanned here: worker processes have none.
    """
    from concurrent.futures import ProcessPoolExecutor

    piped = [entry for entry in entries if entry.origin == "stdin"]
    yield from _in_one(job, piped, None)
    batches = _batches([entry for entry in entries if entry.origin != "stdin"], BATCH)
    done = len(piped)
    with ProcessPoolExecutor(min(_jobs(job.policy), len(batches)), initializer=_start, initargs=(job,)) as pool:
        for batch, scanned in zip(batches, pool.map(_scan_batch, batches), strict=True):
            done += len(batch)
            if progress:
                progress(done, len(entries))
            yield scanned


_scanner: Scanner | None = None


def _start(job: Job) -> None:
    """Makes a worker process ready."""
    global _scanner  # noqa: PLW0603 (one per process, as multiprocessing has it)
    _scanner = Scanner(job)


def _scan_versions(wanted: Sequence[Version]) -> list[tuple[Version, Scanned]]:
    assert _scanner is not None
    return [*_scanner.versions(wanted)]


def _scan_batch(entries: Sequence[Entry]) -> Scanned:
    assert _scanner is not None
    return _scanner.scan(entries)


# --- order ------------------------------------------------------------------------------------------------------------


def _once(verdicts: Iterable[Verdict]) -> Iterator[Verdict]:
    """Each value once for a place: a file may be scanned both as staged and as it is, a long line in two parts."""
    seen: set[tuple[str, str, int, str]] = set()
    for verdict in verdicts:
        finding = verdict.finding
        key = (finding.path, finding.rule, finding.line, finding.secret.reveal())
        if key not in seen:
            seen.add(key)
            yield verdict


def _place(verdict: Verdict) -> tuple[str, int, int, str]:
    finding = verdict.finding
    return finding.path, finding.line, finding.column, finding.rule
