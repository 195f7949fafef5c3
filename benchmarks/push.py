"""What the guard of a push costs: the first push of many commits, the same push again, and one more commit on top.

    python benchmarks/push.py [--commits N] [--seed N]

A repository is made up from the Python files of this environment (as `history.py` makes it, without secrets) and pushed
to an empty one, so that every commit is new. Yardsticks, in the same repository: `git push` without a hook, an
interpreter that starts and ends, and what a scanner does that looks at a history as text, `git log -p` with a search
for one pattern. Seconds are those of the whole process and its workers; `cpu` adds those of all of them.

Andon must not be edited meanwhile: what was clean is remembered for the very files that found it so.

Exit status 1 if the second push takes more than a tenth of the first one, and more than twice a push of nothing.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random
from typing import NamedTuple

import history

GUARD = [sys.executable, "-I", "-m", "andon.entry.push", "--native", "origin", "../empty.git"]


class Cost(NamedTuple):
    """What a command has cost, in seconds."""

    wall: float
    cpu: float

    def __str__(self) -> str:
        return f"{self.wall:8.2f} s  {self.cpu:8.2f} s cpu"


def main() -> int:
    """Makes the repository, measures, and says what came out."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--commits", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        return measured(Path(folder), args.commits, Random(args.seed))


def measured(top: Path, commits: int, dice: Random) -> int:
    """All figures for a history of so many commits."""
    app = top / "app"
    history.make(app, commits, dice)
    allowed(app)
    git(top, "init", "-q", "--bare", "empty.git")
    size = int(git(app, "cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objectsize)", total=True))
    print(f"{os.cpu_count()} cores, {git(app, 'rev-list', '--count', 'HEAD').strip()} commits, {size / 1e6:.0f} MB")
    tip = git(app, "rev-parse", "HEAD").strip()
    line = f"refs/heads/main {tip} refs/heads/main {'0' * 40}\n".encode()
    nothing = shown("an interpreter that ends", cost([sys.executable, "-I", "-c", "pass"], app))
    shown("git log -p, searched for one pattern", searched(app))
    shown(
        "git push, without a hook (a dry run)",
        cost(["git", "push", "-q", "-n", "--no-verify", *("../empty.git", "main")], app),
    )
    empty = shown("the guard, nothing to push", cost(GUARD, app))
    first = shown("the guard, first push", cost(GUARD, app, line))
    second = shown("the guard, the same again", cost(GUARD, app, line))
    git(app, "commit", "-q", "--allow-empty", "-m", "one more")
    more = line.replace(tip.encode(), git(app, "rev-parse", "HEAD").strip().encode())
    shown("the guard, one more commit", cost(GUARD, app, more))
    return int(second.cpu > first.cpu / 10 and second.cpu > 2 * max(empty.cpu, nothing.cpu))


def allowed(app: Path) -> None:
    """The made-up secrets of the history are allowed: a push that is stopped would be scanned each time."""
    (app / ".andon.toml").write_text('[[allow]]\npaths = ["*"]\nreason = "made up"\n')


def searched(app: Path) -> Cost:
    """A history as text, and one pattern."""
    return cost(["sh", "-c", "git log -p --all -U0 | grep -cE 'ghp_[0-9A-Za-z]{36}' || true"], app)


def cost(command: list[str], folder: Path, stdin: bytes = b"") -> Cost:
    """What a command costs; it must end well."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(command, cwd=folder, input=stdin, capture_output=True, check=False)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        sys.exit(f"{command} ended with {done.returncode}: {os.fsdecode(done.stdout + done.stderr)[:2000]}")
    return Cost(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def shown(what: str, found: Cost) -> Cost:
    """The same, after it has been printed."""
    print(f"{what:<40}{found}", flush=True)
    return found


def git(folder: Path, *arguments: str, total: bool = False) -> str:
    """What git says; the sum of its lines if they are numbers."""
    said = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=True).stdout
    return str(sum(map(int, said.split()))) if total else said


if __name__ == "__main__":
    raise SystemExit(main())
