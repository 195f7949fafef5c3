"""How many false alarms the rules for lists of people raise on real files and real histories, which hold none to stop.

`files FOLDER` scans the folder as `andon scan --all-files --no-baseline` does it, some thousands of files a process,
from within, so that what the folder itself is called says nothing. What a file was chosen for stands in a table beside
it, `FOLDER.tsv`, if there is one (path, reason), and then the alarms are counted by reason, too.

`commits REPOSITORY...` replays the histories of repositories, first parents only. For each commit, the index of a
scratch repository is made what it was before the commit, HEAD is its parent, and the `andon` hook is called with the
changed files as pre-commit would name them. It is called within this process, so CPU time is that of a warm one: what
the hook does and the git that it starts, without the start of Python. The first commit of a history adds all its
files; an alarm there is marked, and counts.

`fetch` makes both from the packages that a table names (`people_corpus.py`), by the clients of their registries.

Each alarm is listed: where, by which rule, how many people in how many rows. No value is ever printed. Exit status 1
means that a bar was missed: two flagged files at most, one commit in 1,000.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from people_corpus import fetch, packages
from processes import cost, environment, machine, needed
from throughput import MB, regular_files

RULES = "people-"
FILES = 2_000
"""How many files are given to one process, at least."""

FLAGGED = 2
"""The bar for files: how many may be flagged."""

RATE = 1 / 1000
"""The bar for commits: the share that may be stopped."""


class Alarm(NamedTuple):
    """A finding that stands, with how many people in how many rows; `commit` is '' for a file."""

    commit: str
    path: str
    rule: str
    title: str
    people: int
    rows: int

    def __str__(self) -> str:
        where = f"{self.commit} {self.path}" if self.commit else self.path
        return _plain(f"{where}  {self.rule} ({self.title}), {self.people} people, {self.rows} rows")


class Replayed(NamedTuple):
    """What came of a history: how many commits and files, the alarms, and seconds of CPU."""

    commits: int
    files: int
    alarms: list[Alarm]
    cpu: float


def main(argv: Sequence[str] | None = None) -> int:
    """Does what is asked for; the exit status tells whether the bar was met."""
    args = _parser().parse_args(argv)
    if args.what == "fetch":
        table = [package for package in packages(args.table) if _is_asked(package, args.only)]
        fetch(table, args.out)
        return 0
    print(machine())
    return _files(args) if args.what == "files" else _commits(args)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parts = parser.add_subparsers(dest="what", required=True)
    files = parts.add_parser("files", help="scan real files")
    files.add_argument("folder", metavar="FOLDER")
    files.add_argument("--jobs", type=int, default=0, metavar="N", help="how many processes (default: one a core)")
    files.add_argument("--andon", metavar="PROGRAM", help="andon, if not beside this Python or on PATH")
    commits = parts.add_parser("commits", help="replay real histories")
    commits.add_argument("repositories", nargs="+", metavar="REPOSITORY", help="or a folder that holds some")
    commits.add_argument("--last", type=int, default=0, metavar="N", help="only the last N commits of each")
    for part in (files, commits):
        part.add_argument("--rules", default=RULES, metavar="PREFIX", help=f"which rules count (default: {RULES})")
    table = os.path.join(os.path.dirname(os.path.abspath(__file__)), "people_real.tsv")
    fetched = parts.add_parser("fetch", help="get the packages")
    fetched.add_argument("out", metavar="FOLDER", help="where to; what is there already is not fetched again")
    fetched.add_argument("--table", default=table, metavar="FILE", help="which packages (default: people_real.tsv)")
    fetched.add_argument(
        "--only", action="append", default=[], metavar="WORD", help="dev, test, files, npm, a name ..."
    )
    return parser


def _is_asked(package: Sequence[str], words: Sequence[str]) -> bool:
    return all(word in package for word in words)


# --- files ---


def _files(args: argparse.Namespace) -> int:
    folder = os.path.abspath(args.folder)
    if not os.path.isdir(folder):
        sys.exit(f"{args.folder} is not a folder")
    andon = needed("andon", args.andon)
    alarms: list[Alarm] = []
    notes: list[str] = []
    files, size, cpu = 0, 0, 0.0
    for part in chunks(folder):
        command = (andon, "scan", "--all-files", "--no-baseline", "--jobs", str(args.jobs), "--format", "json", *part)
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            taken = cost(command, folder, output=output, errors=errors)
            output.seek(0)
            errors.seek(0)
            if taken.status not in (0, 1, 2) or not (said := output.read()):
                sys.exit(f"andon ended with status {taken.status}:\n{errors.read().decode(errors='replace').strip()}")
        report = json.loads(said)
        files += report["files"]
        size += report["bytes"]
        cpu += taken.cpu
        alarms += _alarms(report, args.rules, "")
        notes += [f"not read: {each['path']} ({each['reason']})" for each in report["skipped"] if each["failed"]]
    flagged = dict.fromkeys(alarm.path.partition("!")[0] for alarm in alarms)  # a container, not its members
    print(
        f"\n{args.folder}: {files} files, {size / MB:.1f} MB, {cpu:.1f} s of CPU, {size / MB / max(cpu, 1e-9):.1f} MB/s"
    )
    print(f"{len(flagged)} of {files} files are flagged by rules that begin with {args.rules}")
    _tell(alarms)
    _by_reason(f"{folder}.tsv", list(flagged))
    for note in notes:
        print(f"  {_plain(note)}")
    return _verdict(f"{len(flagged)} files are flagged (bar: {FLAGGED} at most)", len(flagged) <= FLAGGED)


def chunks(folder: str) -> Iterator[list[str]]:
    """What lies in a folder, as many at a time as have some thousands of files in them."""
    part: list[str] = []
    count = 0
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        count += sum(1 for _ in regular_files(path)) if os.path.isdir(path) else 1
        part.append(f".{os.sep}{name}" if name.startswith("-") else name)
        if count >= FILES:
            yield part
            part, count = [], 0
    if part:
        yield part


def _alarms(report: dict[str, Any], rules: str, commit: str) -> list[Alarm]:
    return [
        Alarm(commit, found["path"], found["rule"], found["title"], found.get("people", 0), found.get("rows", 0))
        for found in report["findings"]
        if found["rule"].startswith(rules)
    ]


def _by_reason(manifest: str, flagged: Sequence[str]) -> None:
    """A row for each reason for which files were chosen."""
    try:
        with open(manifest, encoding="utf-8") as lines:
            chosen = dict(line.rstrip("\n").split("\t")[:2] for line in lines if "\t" in line)
    except OSError:
        return
    by_reason = Counter(chosen.get(path, "?") for path in flagged)
    for why, count in Counter(chosen.values()).most_common():
        print(f"  {why:16} {by_reason[why]:5} of {count:6} flagged")


# --- commits ---


def _commits(args: argparse.Namespace) -> int:
    alarms: list[Alarm] = []
    commits, files, cpu = 0, 0, 0.0
    print(f"\n{'':40} {'commits':>8} {'files':>8} {'stopped':>8} {'CPU ms each':>12}")
    for repository in repositories(args.repositories):
        came = replay(repository, args.last, args.rules)
        each = came.cpu / max(came.commits, 1) * 1000
        name = os.path.basename(repository)
        print(f"{name:40} {came.commits:8} {came.files:8} {stopped(came.alarms):8} {each:12.1f}", flush=True)
        _tell(came.alarms)
        commits, files, cpu = commits + came.commits, files + came.files, cpu + came.cpu
        alarms += came.alarms
    count = stopped(alarms)
    print(f"{'in all':40} {commits:8} {files:8} {count:8} {cpu / max(commits, 1) * 1000:12.1f}")
    words = f"{count} of {commits} commits are stopped, {count / max(commits, 1) * 1000:.2f} in 1,000 (bar: 1 at most)"
    return _verdict(words, count <= commits * RATE)


def stopped(alarms: Sequence[Alarm]) -> int:
    """How many commits have an alarm."""
    return len({alarm.commit for alarm in alarms})


def repositories(named: Sequence[str]) -> Iterator[str]:
    """The repositories that are named, and those that lie in a folder that is named."""
    for path in map(os.path.abspath, named):
        if _is_repository(path):
            yield path
        elif within := [each.path for each in os.scandir(path) if _is_repository(each.path)]:
            yield from sorted(within)
        else:
            sys.exit(f"{path} is no repository, and holds none")


def _is_repository(path: str) -> bool:
    return os.path.exists(os.path.join(path, ".git")) or os.path.isfile(os.path.join(path, "HEAD"))


def replay(repository: str, last: int = 0, rules: str = RULES) -> Replayed:
    """Judges each commit of a history by what it changes, the oldest first."""
    history = _git(repository, "log", "--first-parent", "--reverse", "--format=%H %P", "HEAD").decode().splitlines()
    objects = _git(repository, "rev-parse", "--git-path", "objects").decode().strip()
    alarms: list[Alarm] = []
    files, cpu = 0, 0.0
    wanted = history[-last:] if last else history
    with tempfile.TemporaryDirectory(prefix="people-real-") as scratch, _surroundings(scratch):
        _git(scratch, "init", "--quiet")
        with open(os.path.join(scratch, ".git", "objects", "info", "alternates"), "w", encoding="utf-8") as file:
            file.write(os.path.join(repository, objects) + "\n")
        for line in wanted:
            commit, *parents = line.split()
            changed = _staged(scratch, commit, parents[0] if parents else "")
            files += len(changed)
            if not changed:
                continue
            report, taken = judged(changed)
            cpu += taken
            alarms += _alarms(report, rules, commit[:10] + ("" if parents else " (the first)"))
    return Replayed(len(wanted), files, alarms, cpu)


@contextlib.contextmanager
def _surroundings(scratch: str) -> Iterator[None]:
    """Where a hook runs: at the top of a repository, told of the index, and without what leaks from outside."""
    variables, folder = dict(os.environ), os.getcwd()
    os.environ.clear()
    os.environ.update(environment({"GIT_INDEX_FILE": os.path.join(scratch, ".git", "index")}))
    os.environ.update(GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1")
    os.chdir(scratch)
    try:
        yield
    finally:
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(variables)


def _staged(scratch: str, commit: str, parent: str) -> list[str]:
    """Makes HEAD the parent, and the index what the commit holds; the files that it adds or changes."""
    head = os.path.join(scratch, ".git", "HEAD")
    with open(head, "w", encoding="ascii") as file:
        file.write(f"{parent}\n" if parent else "ref: refs/heads/none\n")
    _git(scratch, "read-tree", commit)
    between = ["--root", commit] if not parent else [parent, commit]
    options = ("-r", "--no-commit-id", "--name-only", "-z", "--no-renames", "--diff-filter=d")
    names = _git(scratch, "diff-tree", *options, *between).split(b"\0")[:-1]
    return [os.fsdecode(b"./" + name if name.startswith(b"-") else name) for name in names]


def judged(names: Sequence[str]) -> tuple[dict[str, Any], float]:
    """What the hook reports of staged files, and its seconds of CPU, those of the git that it starts included."""
    from andon.entry import commit

    output = io.StringIO()
    begun = _cpu()
    with contextlib.redirect_stdout(output):
        commit.main(["--format=json", "--no-baseline", *names])
    return json.loads(output.getvalue()), _cpu() - begun


def _cpu() -> float:
    usages = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def _git(folder: str, *arguments: str) -> bytes:
    return subprocess.run(["git", *arguments], cwd=folder, check=True, stdout=subprocess.PIPE).stdout


# --- telling ---


def _tell(alarms: Sequence[Alarm]) -> None:
    for alarm in alarms:
        print(f"  {alarm}")


def _verdict(words: str, met: bool) -> int:
    print(f"\n{'met   ' if met else 'MISSED'}  {words}")
    return 0 if met else 1


def _plain(text: str) -> str:
    return "".join(character if character.isprintable() else " " for character in text)


if __name__ == "__main__":
    raise SystemExit(main())
