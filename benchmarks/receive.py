"""What a push costs where it arrives: 5,000 commits, pushed to a bare repository whose pre-receive hook is andon's.

A synthetic history is made with `git fast-import`: each commit changes a few of some hundred files of source code (this
Python's standard library, cut to some kilobytes) by adding lines of it to them, as work does. It is pushed three times:
without a limit of time, with a limit that it cannot keep, and again until it is in. Asked is whether it is ever let in
unscanned, how far the limit was overrun, and how many pushes it took. Last, one file of 64 MB is pushed with a limit.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from processes import machine, needed

FILES, LINES, CHANGED = 300, (60, 200), (1, 4)
"""How many files there are, how many lines they begin with, how many a commit changes."""

LATE = 3.0
"""Seconds by which a limit may be overrun on a busy machine: what is refused is still to be said, and git to end."""

LARGE = 64_000_000


HOOK = """\
#!/bin/sh
date +%s.%N > times
{command}
status=$?
date +%s.%N >> times
exit $status
"""


class Pushed(NamedTuple):
    """How a push ended: whether it was let in, how many seconds it and its hook took, and what the server said."""

    accepted: bool
    seconds: float
    hook: float
    said: str


def main(argv: Sequence[str] | None = None) -> int:
    """Measures, prints, and tells by the exit status whether the limit was kept."""
    args = _parser().parse_args(argv)
    andon = needed("andon", args.andon)
    print(machine())
    with tempfile.TemporaryDirectory() as folder:
        desk = history(Path(folder, "desk.git"), args.commits, args.seed)
        print(f"{args.commits:,} commits, {size(desk)}")
        bare = pushed(desk, server(Path(folder, "bare.git"), ""))
        print(f"no hook: {bare.seconds:.1f} s")
        free = pushed(desk, server(Path(folder, "free.git"), f"{andon} receive"))
        ended = "let in" if free.accepted else "refused"
        print(f"no limit: {ended} after {free.seconds:.1f} s (hook {free.hook:.1f} s)")
        if not free.accepted:
            print(free.said)
        again = pushed(desk, emptied(Path(folder, "free.git")))
        print(f"the same again, its refs taken away: hook {again.hook:.1f} s")
        kept = free.accepted & limited(
            desk, server(Path(folder, "limited.git"), f"{andon} receive"), andon, args.budget
        )
        large = one_file(Path(folder, "large.git"), args.seed)
        kept &= limited(large, server(Path(folder, "huge.git"), ""), andon, args.small, once=True)
    return 0 if kept else 1


def limited(desk: Path, bare: Path, andon: str, budget: float, *, once: bool = False) -> bool:
    """Pushes with a limit until the push is let in; whether each of them kept it."""
    server(bare, f"{andon} receive --budget {budget}")
    kept = True
    for number in range(1, 2 if once else 100):
        done = pushed(desk, bare)
        late = done.hook - budget
        kept &= late < LATE and (done.accepted or "could not be scanned within" in done.said)
        print(f"limit {budget:g} s, push {number}: {'let in' if done.accepted else 'refused'} after {done.hook:.2f} s")
        if done.accepted:
            break
        print("    " + " ".join(done.said.replace("remote:", "").split("  fix:")[0].split()))
    return kept


def pushed(desk: Path, bare: Path) -> Pushed:
    """Pushes all branches from one repository to the other."""
    begun = time.monotonic()
    command = ["git", "push", "-q", str(bare), "refs/heads/*:refs/heads/*"]
    done = subprocess.run(command, cwd=desk, capture_output=True, text=True, errors="replace", check=False)
    seconds = time.monotonic() - begun
    times = [*map(float, (bare / "times").read_text().split())] if (bare / "times").exists() else [0, 0]
    return Pushed(not done.returncode, seconds, times[1] - times[0], done.stderr)


def server(path: Path, command: str) -> Path:
    """A bare repository, with a pre-receive hook if there is a command."""
    if not path.exists():
        git(path.parent, "init", "-q", "--bare", str(path))
    if command:
        hook = path / "hooks" / "pre-receive"
        hook.write_text(HOOK.format(command=command), encoding="ascii")
        hook.chmod(0o755)
    return path


def emptied(path: Path) -> Path:
    """A bare repository without its refs."""
    for name in git(path, "for-each-ref", "--format=%(refname)").decode().split():
        git(path, "update-ref", "-d", name)
    return path


def history(path: Path, count: int, seed: int) -> Path:
    """A bare repository with so many commits."""
    git(path.parent, "init", "-q", "--bare", str(path))
    git(path, "fast-import", "--quiet", stdin=b"".join(stream(count, random.Random(seed))))
    return path


def stream(count: int, dice: random.Random) -> Iterator[bytes]:
    """What `git fast-import` reads: commits that add lines of code to files."""
    lines = source()
    files = {f"src/part_{number % 20}/module_{number}.py": taken(lines, dice, *LINES) for number in range(FILES)}
    names = sorted(files)
    for number in range(count):
        changed = names if not number else dice.sample(names, dice.randint(*CHANGED))
        message = f"change {number}: {', '.join(changed[:3])}\n".encode()
        who = f"Dana Dev <dana@example.org> {1_700_000_000 + number * 60} +0000".encode()
        yield b"commit refs/heads/main\ncommitter %s\ndata %d\n%s\n" % (who, len(message), message)
        for name in changed:
            if number:
                at = dice.randrange(len(files[name]))
                files[name][at : at + 5] = taken(lines, dice, 5, 12)
            data = b"".join(files[name])
            yield b"M 100644 inline %s\ndata %d\n%s\n" % (name.encode(), len(data), data)


def source() -> list[bytes]:
    """Lines of this Python's standard library."""
    folder = Path(os.__file__).parent
    return [line for path in sorted(folder.glob("*.py"))[:120] for line in path.read_bytes().splitlines(keepends=True)]


def taken(lines: Sequence[bytes], dice: random.Random, least: int, most: int) -> list[bytes]:
    at = dice.randrange(len(lines) - most)
    return [*lines[at : at + dice.randint(least, most)]]


def one_file(path: Path, seed: int) -> Path:
    """A repository with one commit of one large file."""
    git(path.parent, "init", "-q", "--bare", str(path))
    lines = source()
    random.Random(seed).shuffle(lines)
    data = (b"".join(lines) * (LARGE // sum(map(len, lines)) + 1))[:LARGE]
    who = b"Dana Dev <dana@example.org> 1700000000 +0000"
    head = b"commit refs/heads/main\ncommitter %s\ndata 5\nlarge\nM 100644 inline large.py\ndata %d\n" % (
        who,
        len(data),
    )
    git(path, "fast-import", "--quiet", stdin=head + data + b"\n")
    return path


def size(path: Path) -> str:
    """How many objects a repository has, and how large they are."""
    told = git(path, "cat-file", "--batch-all-objects", "--batch-check=%(objecttype) %(objectsize)").split(b"\n")
    blobs = [int(line.split()[1]) for line in told if line.startswith(b"blob")]
    return f"{len(blobs):,} versions of files, {sum(blobs) / 1e6:.0f} MB"


def git(folder: Path, *arguments: str, stdin: bytes = b"") -> bytes:
    return subprocess.run(["git", *arguments], cwd=folder, input=stdin, capture_output=True, check=True).stdout


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--commits", type=int, default=5_000, metavar="N", help="how many commits (default: 5,000)")
    parser.add_argument("--budget", type=float, default=30, metavar="S", help="the limit in seconds (default: 30)")
    parser.add_argument("--small", type=float, default=1, metavar="S", help="the limit for one large file (default: 1)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of the history")
    parser.add_argument("--andon", metavar="FILE", help="the program (default: beside this Python, or on PATH)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
