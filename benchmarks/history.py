"""How fast a history is scanned, what a second scan costs, and what is left of one that was killed.

    python benchmarks/history.py make FOLDER [--commits N] [--seed N]
    python benchmarks/history.py run FOLDER [--jobs N]

`make` builds a repository from the Python files of this environment: each commit changes a few lines of some files and
adds one now and then, one commit in a hundred adds a made-up token, and half of those are taken out by a later commit.
`run` scans it whole, scans it again, and then scans a copy that is killed on the way and scanned again: what is found
must be the same, each finding once. All figures are of the whole process and its workers.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

from andon.rules.examples import fill

CHANGED = 4
"""Files that a commit changes."""

SCAN = [sys.executable, "-I", "-m", "andon", "scan", "--history", "--format", "json", "--no-baseline"]


def main() -> None:
    """Does what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    deeds = parser.add_subparsers(dest="deed", required=True)
    making = deeds.add_parser("make")
    making.add_argument("folder", type=Path)
    making.add_argument("--commits", type=int, default=5_000)
    making.add_argument("--seed", type=int, default=1)
    running = deeds.add_parser("run")
    running.add_argument("folder", type=Path)
    running.add_argument("--jobs", type=int, default=0)
    args = parser.parse_args()
    if args.deed == "make":
        make(args.folder, args.commits, Random(args.seed))
    else:
        run(args.folder, args.jobs)


# --- a history, made up from real files ---


def make(folder: Path, commits: int, dice: Random) -> None:
    """A new repository with a history."""
    folder.mkdir(parents=True)
    subprocess.run(["git", "init", "-q", "-b", "main", str(folder)], check=True)
    with subprocess.Popen(["git", "fast-import", "--quiet"], cwd=folder, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        for piece in stream(commits, dice):
            process.stdin.write(piece)
        process.stdin.close()
    if process.returncode:
        sys.exit("git fast-import failed")
    subprocess.run(["git", "reset", "-q", "--hard", "main"], cwd=folder, check=True)
    subprocess.run(["git", "repack", "-adq"], cwd=folder, check=True)


def stream(commits: int, dice: Random) -> Iterator[bytes]:
    """What `git fast-import` reads."""
    waiting = [path for path in sorted(Path(os.__file__).parent.rglob("*.py")) if 500 < path.stat().st_size < 60_000]
    dice.shuffle(waiting)
    lines: dict[str, list[bytes]] = {}
    leaks: list[tuple[str, bytes]] = []
    for number in range(commits):
        touched = dice.sample(sorted(lines), min(CHANGED, len(lines)))
        for name in touched:
            edit(lines[name], dice)
        if waiting and (number < 200 or dice.random() < 0.3):
            path = waiting.pop()
            name = f"{path.parent.name}/{path.name}"
            lines[name] = path.read_bytes().splitlines(keepends=True)
            touched.append(name)
        if number % 100 == 50:
            leak = f"GITHUB_TOKEN = '{fill('ghp_{b62:30}{crc32b62}', dice)}'\n".encode()
            name = dice.choice(sorted(lines))
            lines[name].insert(0, leak)
            leaks.append((name, leak))
            touched.append(name)
        if number % 200 == 175:
            name, leak = leaks[-1]
            lines[name].remove(leak)
            touched.append(name)
        yield b"commit refs/heads/main\ncommitter Ada <ada@example.org> %d +0000\n" % (1_600_000_000 + number * 3600)
        yield data(f"change {number}\n".encode())
        for name in dict.fromkeys(touched):
            yield f"M 100644 inline {name}\n".encode() + data(b"".join(lines[name]))


def edit(lines: list[bytes], dice: Random) -> None:
    """A few lines of a file, written again."""
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(len(lines) + 1)
        if dice.random() < 0.5 and len(lines) > 20:
            del lines[max(0, at - 1)]
        else:
            lines.insert(
                at, b"    value_%d = other.%s(%d)\n" % (dice.randrange(10_000), b"compute", dice.randrange(100))
            )


def data(content: bytes) -> bytes:
    return b"data %d\n%s\n" % (len(content), content)


# --- scans of it ---


def run(folder: Path, jobs: int) -> None:
    """Scans a history as a whole, again, and after a kill."""
    state = folder / ".git" / "andon"
    shutil.rmtree(state, ignore_errors=True)
    options = ["--jobs", str(jobs)] if jobs else []
    first = scan(folder, options, "whole")
    again = scan(folder, options, "again")
    assert places(first) == places(again), "a second scan found something else"
    shutil.rmtree(state, ignore_errors=True)
    killed(folder, options, seconds=first["seconds"] * 0.6)
    rest = scan(folder, options, "after a kill")
    assert places(first) == places(rest), "what was found after a kill is not what was found at once"
    print(f"killed at 60 %: the same {len(places(first))} findings, each once")


def scan(folder: Path, options: list[str], label: str) -> dict:
    """What a scan reports, with the time that it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    done = subprocess.run([*SCAN, *options], cwd=folder, capture_output=True, check=False)
    seconds = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        sys.exit(done.stderr.decode())
    report = json.loads(done.stdout)
    report["seconds"] = seconds
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    size = report["bytes"] / 1e6
    print(
        f"{label:13} {report['commits']} commits, {report['files']} versions, {size:.0f} MB read: {seconds:.1f} s, "
        f"{cpu:.1f} s CPU, {size / seconds:.1f} MB/s, {size / cpu:.1f} MB/s of CPU, "
        f"peak of one process {after.ru_maxrss / 1024:.0f} MB, {len(report['findings'])} findings"
    )
    return report


def killed(folder: Path, options: list[str], seconds: float) -> None:
    """A scan that is killed on the way, with all of its processes."""
    process = subprocess.Popen([*SCAN, *options], cwd=folder, stdout=subprocess.DEVNULL, start_new_session=True)
    time.sleep(seconds)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def places(report: dict) -> list[tuple]:
    """Where findings stand."""
    keys = ("commit", "path", "line", "column", "rule", "last_commit", "in_head")
    found = [tuple(finding[key] for key in keys) for finding in report["findings"]]
    assert len(found) == len(set(found)), "a finding stands twice"
    return found


if __name__ == "__main__":
    main()
