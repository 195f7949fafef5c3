"""The form for people: a block for each finding, then one sentence on what has stopped and where things stand.

Lines are ASCII but for the letters of a path, which has to stay what a terminal can open.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from andon.report import clean
from andon.report.fix import fix
from andon.report.layout import flow, narrowed, table, wrapped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from andon.model import Finding, Outcome, People, Sighting, Skipped, Verdict
    from andon.report import Report
    from andon.report.layout import Row

LONGEST = 40  # characters shown of a name or a preview
SHORTEST = 6  # digits of a fingerprint that tell two findings apart
SHORT = 8  # digits of a commit's id
MOST_NAMES = 3  # of refs and remotes


class Moment(NamedTuple):
    """What is said at one of git's moments: what has stopped, where things stand, how many findings are shown.

    `more` is what shows all of them. `allow` says whose allowances count, `width` how long lines may be at
    most if that is less than usual.
    """

    stopped: str
    ending: str
    place: str = ""
    most: int | None = None
    more: str = "andon scan"
    allow: str = ""
    width: int | None = None


HERE = "Nothing has left this machine."
MOMENTS = {
    "commit": Moment("commit stopped: ", HERE, most=10),
    "message": Moment("commit stopped: ", HERE, place="the commit message"),
    "seal": Moment("this commit skipped the check: ", f"{HERE[:-1]} yet; a push of it will be stopped.", most=10),
    "rebase": Moment("commits in this rebase: ", f"{HERE[:-1]} yet; a push of it will be stopped.", most=10),
    "push": Moment("push stopped: ", HERE),
    "receive": Moment(
        "push refused: ",
        "None of it was accepted.",
        most=5,
        more="andon push, where you push from",
        allow="An allowance counts if it was in the default branch before this push.",
        width=72,  # git shows each line behind `remote: `
    ),
    "scan": Moment("", "Revoke what has ever been pushed: andon explain {rule}"),
    "ci": Moment(
        "",
        "What is pushed has left: revoke it, see andon explain {rule}",
        allow="An allowance counts once it is in the base branch.",
    ),
}


def render(report: Report) -> Iterator[str]:
    """The report, line by line. A clean outcome without notes has none, unless it is asked to say more."""
    paint: Callable[[str], str] = str
    if report.colour:
        from andon.report.colour import painted as paint
    width = MOMENTS[report.moment].width
    for line in narrowed(_lines(report), width) if width else _lines(report):
        yield report.prefix + paint(line) + "\n"


def _lines(report: Report) -> Iterator[str]:
    outcome, moment = report.outcome, MOMENTS[report.moment]
    body = [*_refusals(outcome), *_blocks(report, moment), *_failures(report)]
    if report.verbose:
        body += _hushed(outcome)
    summary = [*_coverage(report), *_notes(outcome), *_sentence(outcome, moment), *_contact(report)]
    yield from body
    if body and summary:
        yield ""
    yield from summary


def _blocks(report: Report, moment: Moment) -> Iterator[str]:
    standing = report.outcome.stopping
    most = len(standing) if report.verbose or moment.most is None else moment.most
    digits = _digits(report.outcome)
    for verdict in standing[:most]:
        yield from _block(verdict, report.moment, digits, report.again)
    if len(standing) > most:
        yield f"... {len(standing) - most} more: {moment.more}"


def _block(verdict: Verdict, moment: str, digits: int, again: str) -> Iterator[str]:
    finding = verdict.finding
    name = f"in {_ascii(finding.name)}" if finding.name else ""
    head = f"{_place(finding)}: {finding.severity} {clean.ascii_only(finding.rule)}:"
    yield from flow([head, clean.ascii_only(finding.title), name, size(finding)])
    if finding.people:
        yield from flow(["  seen: ", *people(finding.people)])
    if finding.sighting and finding.sighting.date:
        yield from flow(["  since: ", *sighting(finding.sighting)])
    yield from _remark(verdict)
    yield from table([("fix:", *fix(finding, moment, again)), _allowance(verdict, digits)])


def _refusals(outcome: Outcome) -> Iterator[str]:
    """What stops a push besides findings, each with the ways out."""
    for refusal in outcome.refusals:
        head = f"{clean.shown(refusal.place)}: error {refusal.rule}:"
        yield from flow([head, *clean.ascii_only(refusal.title).split()])
        for label, way in refusal.ways:
            yield f"  {label + ':':<7}{clean.ascii_only(way)}"


def sighting(seen: Sighting) -> Iterator[str]:
    """Where in the history a value stands, in words: `3f2a91c0 of 2024-05-01 by Ada, in main; HEAD holds it`."""
    from datetime import datetime, timezone

    day = datetime.fromtimestamp(seen.date, timezone.utc).date()
    yield f"{seen.commit[:SHORT]} of {day}"
    yield f"by {_ascii(seen.author)}"
    if seen.last and seen.last != seen.commit:
        yield f"until {seen.last[:SHORT]};"
    for label, names in (("in", seen.refs), ("on", seen.remotes)):
        if names:
            more = f" and {len(names) - MOST_NAMES} more" if len(names) > MOST_NAMES else ""
            yield f"{label} {', '.join(_ascii(name) for name in names[:MOST_NAMES])}{more};"
    if seen.in_head is not None:
        yield "HEAD holds it" if seen.in_head else "HEAD does not hold it"


def _remark(verdict: Verdict) -> Iterator[str]:
    """What the judge has to say of a finding that stands, such as an allowance that has run out."""
    words = clean.ascii_only(verdict.detail).split()
    if words:
        yield from flow([f"  note:  {words[0]}", *words[1:]])


def size(finding: Finding) -> str:
    """What may be known of a value: what is public of it, and its length; '' for a file as such, which has no value.

    Of a list of people it is one masked value.
    """
    if finding.people:
        return f"[{_ascii(finding.preview)}]" if finding.preview else ""
    if finding.start == finding.end:
        return ""
    length = f"{len(finding.secret)} char{'' if len(finding.secret) == 1 else 's'}"
    return f"[{_ascii(finding.preview)}, {length}]" if finding.preview else f"[{length}]"


def people(seen: People) -> Iterator[str]:
    """What was seen of a list of people, in words: `in 130 rows, 3 of them new; columns: email, full name`."""
    yield f"in {_many(seen.rows, 'row')}" if seen.rows else "in running text"
    if seen.added < seen.distinct:
        yield f"({seen.added} of them new)"
    if seen.columns:
        yield f"by {', '.join(_column(name) for name in seen.columns)}"


def _column(name: str) -> str:
    """The name of a column, in its own letters: escapes of a whole word tell nobody which it is."""
    return _short(clean.shown(" ".join(name.split())))


def _allowance(verdict: Verdict, digits: int) -> Row:
    remark = only_if(verdict.finding)
    if verdict.fingerprint:
        return "allow:", f'andon allow {verdict.fingerprint[:digits]} --reason "..."', remark
    return "allow:", f'andon: allow {clean.ascii_only(verdict.finding.rule)} reason="..."', f"in a comment, {remark}"


def only_if(finding: Finding) -> str:
    """On what condition a finding may be allowed."""
    return "only if they are no real people" if finding.people else "only if it is not a real one"


def _digits(outcome: Outcome) -> int:
    """How many digits of the fingerprints tell all of them apart."""
    fingerprints = {verdict.fingerprint for verdict in outcome.verdicts}
    longest = max(map(len, fingerprints), default=SHORTEST)
    for digits in range(SHORTEST, longest):
        if len({fingerprint[:digits] for fingerprint in fingerprints}) == len(fingerprints):
            return digits
    return max(longest, SHORTEST)


def _failures(report: Report) -> Iterator[str]:
    for skipped in report.outcome.failed:
        reason = clean.ascii_only(skipped.reason)
        yield from flow([f"{clean.shown(skipped.path)}: error not-scanned:", reason])
        yield from table([("fix:", *_mending(skipped, report.moment))])


def _mending(skipped: Skipped, moment: str) -> tuple[str, str]:
    if moment == "commit":
        return "make it readable", f"or leave it out: git restore --staged {clean.quoted(skipped.path)}"
    return "make it readable, or exclude it in .andon.toml", ""


def _hushed(outcome: Outcome) -> Iterator[str]:
    """What was found and does not stop, and what was passed over by design: never in silence, never its value."""
    for verdict in outcome.verdicts:
        if verdict.reason:
            rule, detail = clean.ascii_only(verdict.finding.rule), clean.ascii_only(verdict.detail)
            head = f"{_place(verdict.finding)}: hushed {rule}:"
            yield from flow([head, clean.ascii_only(verdict.reason), f"({detail})" if detail else ""])
    for skipped in outcome.skipped:
        if not skipped.failed:
            yield from flow([f"{clean.shown(skipped.path)}: passed over:", clean.ascii_only(skipped.reason)])


def _coverage(report: Report) -> Iterator[str]:
    outcome = report.outcome
    if report.verbose:
        yield from wrapped(f"andon: {coverage(outcome)}")
    elif report.moment in ("scan", "ci") and not (outcome.files or outcome.commits or outcome.failed):
        passed = _counted("passed over", [skipped.reason for skipped in outcome.skipped])
        yield from wrapped(f"andon: nothing was scanned{passed}: name files or folders that git tracks")


def coverage(outcome: Outcome) -> str:
    """What was looked at, what was passed over and what was hushed, each with its reasons counted."""
    passed = [skipped.reason for skipped in outcome.skipped if not skipped.failed]
    hushed = [verdict.reason for verdict in outcome.verdicts if verdict.reason]
    scanned = f"scanned {_many(outcome.files, 'file')} ({_many(outcome.bytes, 'byte')})"
    if outcome.commits:
        versions = _many(outcome.files, "version") + " of files"
        scanned = f"scanned {_many(outcome.commits, 'commit')} ({versions}, {_many(outcome.bytes, 'byte')} read now)"
    return scanned + _counted("passed over", passed) + _counted("hushed", hushed)


def _counted(what: str, reasons: Sequence[str]) -> str:
    if not reasons:
        return ""
    each = ", ".join(f"{reason} {count}" for reason, count in sorted(Counter(reasons).items()))
    return clean.ascii_only(f", {what} {len(reasons)} ({each})")


def _notes(outcome: Outcome) -> Iterator[str]:
    for note in outcome.notes:
        yield from wrapped(f"andon: note: {clean.ascii_only(note)}")


def _sentence(outcome: Outcome, moment: Moment) -> Iterator[str]:
    counts = count(outcome, moment.place)
    if counts:
        rule = outcome.stopping[0].finding.rule if outcome.stopping else ""
        ending = (
            f" {moment.ending.format(rule=clean.ascii_only(rule))}" if rule or moment.ending.count("{") == 0 else ""
        )
        yield from wrapped(f"andon: {moment.stopped}{counts}.{ending}")
    if outcome.stopping and moment.allow:
        yield from wrapped(f"andon: {moment.allow}")


def count(outcome: Outcome, place: str = "") -> str:
    """How many findings stand in how many files, and how many files could not be scanned; '' if all is well."""
    standing, failed = outcome.stopping, outcome.failed
    parts = [_many(len(outcome.refusals), "breach", "es") + " of the policy"] if outcome.refusals else []
    if standing:
        parts.append(f"{_many(len(standing), 'finding')} in {place or _holders(standing)}")
    if failed:
        parts.append(f"{_many(len({skipped.path for skipped in failed}), 'file')} could not be scanned")
    return ", ".join(parts)


def _holders(standing: Sequence[Verdict]) -> str:
    """What findings stand in: commits, or files."""
    sightings = [verdict.finding.sighting for verdict in standing]
    if all(sightings):
        return _many(len({seen.commit for seen in sightings if seen}), "commit")
    return _many(len({verdict.finding.path for verdict in standing}), "file")


def _contact(report: Report) -> Iterator[str]:
    if report.contact and count(report.outcome):
        yield from wrapped(f"andon: questions? {clean.ascii_only(report.contact)}")


def _place(finding: Finding) -> str:
    commit = f"{finding.sighting.commit[:SHORT]}:" if finding.sighting else ""
    return f"{commit}{clean.shown(finding.path)}:{finding.line}:{finding.column}"


def _ascii(text: str) -> str:
    """A name or a preview, in ASCII and not too long to read."""
    return _short(clean.ascii_only(text))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 3] + "..."


def _many(count: int, what: str, plural: str = "s") -> str:
    return f"{count} {what}{'' if count == 1 else plural}"
