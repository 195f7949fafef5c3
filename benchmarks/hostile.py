"""What hostile content costs: each bait in three sizes, each twice the last, scanned by a fresh process of andon.

A bait repeats something that a pattern, a parser or a list could stumble over (baits.py), in files of several names,
since the name decides how detect-secrets reads them. Printed are CPU seconds and peak memory of the whole process, and
the growth from one size to the next without start-up. Said loudly, and told by exit status 1:

  growth    more than 2.6 times the CPU time for twice the size (if the longer took 0.5 s or more)
  slow      more than 20 s of CPU time for 10 MB
  memory    more than 500 MB at the peak
  crash     an exit status that is neither 0 nor 1, or no report, or none within --limit
  silent    the report counts neither the file's bytes nor a reason why it was passed over
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import operator
import os
import tempfile
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import inf
from typing import IO, Any, NamedTuple

from baits import BAITS
from processes import Cost, cost, machine, needed

MB = 1_000_000
SIZES = (1, 2, 4)
NAMES = ("x.txt", "x.py", "x.yaml", "x.ini", ".env")

MOST_GROWTH, NOTICEABLE = 2.6, 0.5
MOST_SECONDS_A_MB, MOST_MEMORY = 2.0, 500 * MB


class Measured(NamedTuple):
    """What the scan of a file of some bytes (holes left out) cost, and what its report says, None if there is none."""

    size: int
    cost: Cost
    summary: dict[str, Any] | None

    @property
    def told(self) -> bool:
        """Whether the report counts all of the file, or says why not."""
        if not self.summary:
            return False
        return bool(self.summary["skipped"]) or (self.summary["files"] == 1 and self.summary["bytes"] >= self.size)


class Bench:
    """A folder, a program, and what that costs on an empty file."""

    def __init__(self, andon: str, folder: str, limit: float) -> None:
        self._andon = andon
        self._folder = folder
        self._limit = limit
        self.start_up = 0.0
        self.scan("x.txt", [b"a\n"])  # fills the caches
        self.start_up = min(self.scan("x.txt", [b"a\n"]).cost.cpu for _ in range(3))

    def scan(self, name: str, content: Iterable[bytes], holes: int = 0) -> Measured:
        """Scans a file of some content, behind a hole of so many bytes."""
        path = os.path.join(self._folder, name)
        with open(path, "wb") as file:
            file.truncate(holes)
            file.seek(holes)
            file.writelines(content)
        command = [self._andon, "scan", "--no-baseline", "--format", "jsonl", "--jobs", "1", name]
        with tempfile.TemporaryFile() as output:
            taken = cost(command, self._folder, output=output, limit=self._limit)
            measured = Measured(os.path.getsize(path) - holes, taken, _last(output))
        os.remove(path)
        return measured

    def seconds(self, measured: Measured) -> float:
        """CPU time without start-up."""
        return max(measured.cost.cpu - self.start_up, 1e-3)


def main(argv: Sequence[str] | None = None) -> int:
    """Tries the baits and prints what they cost."""
    args = _parser().parse_args(argv)
    base = args.base or (12.5 if args.full else 2)
    complaints = 0
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(needed("andon", args.andon), folder, args.limit)
        print(f"{machine()}; start-up {bench.start_up * 1000:.0f} ms")
        print(f"{'':42} {'CPU s at ':>12}{' / '.join(f'{base * n:g}' for n in SIZES)} MB, growth, peak MB", flush=True)
        for bait in (bait for bait in BAITS if fnmatch.fnmatchcase(bait.name, args.only)):
            for name in args.names:
                content = [bait.content(int(base * n * MB)) for n in SIZES]
                complaints += _tried(bench, f"{bait.name[:30]} in {name}", [bench.scan(name, each) for each in content])
        if fnmatch.fnmatchcase("sparse", args.only):
            for tail in (b"", b"\npassword = 'hunter2x'\n"):
                words = f"2 GB hole{', then text' if tail else ''}"
                complaints += _tried(bench, words, [bench.scan("x.txt", [tail], holes=2 << 30)])
    print(f"{complaints} complaints")
    return 1 if complaints else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", type=float, metavar="MB", help="the smallest size (default: 2 MB)")
    parser.add_argument("--full", action="store_true", help="up to 50 MB a file")
    parser.add_argument("--only", metavar="GLOB", default="*", help="only these baits; `sparse` is the 2 GB hole")
    parser.add_argument("--names", nargs="+", default=NAMES, help=f"file names (default: {' '.join(NAMES)})")
    parser.add_argument("--limit", type=float, default=300, metavar="S", help="wall time for a scan (default: 300 s)")
    parser.add_argument("--andon", metavar="PROGRAM", help="andon, if not beside this Python or on PATH")
    return parser


def _last(output: IO[bytes]) -> dict[str, Any] | None:
    """The last line of the report, which sums up."""
    output.seek(max(0, output.seek(0, os.SEEK_END) - MB))
    lines = output.read().splitlines()
    try:
        summary: dict[str, Any] = json.loads(lines[-1])
    except (IndexError, ValueError):
        return None
    return summary


def _tried(bench: Bench, words: str, sizes: Sequence[Measured]) -> bool:
    """Prints what came of a bait; whether there is anything to complain of."""
    seconds = [bench.seconds(each) for each in sizes]
    growth = [b / a for a, b in pairwise(seconds)]
    wrong = _complaints(sizes, seconds, growth)
    figures = f"{' / '.join(f'{each:.2f}' for each in seconds):>20}  {' '.join(f'x{each:.1f}' for each in growth):>10}"
    memory = max(each.cost.memory for each in sizes) / MB
    summary = sizes[-1].summary or {}
    found = f"{summary.get('findings', '?')} findings, exit {sizes[-1].cost.status}"
    skipped = "; ".join(each["reason"] for each in summary.get("skipped", ()))
    print(f"{words:42} {figures} {memory:6.0f} MB  {skipped or found}{wrong and f'   <-- {wrong}'}", flush=True)
    return bool(wrong)


def _complaints(sizes: Sequence[Measured], seconds: Sequence[float], growth: Sequence[float]) -> str:
    most = [max(NOTICEABLE, each.size / MB * MOST_SECONDS_A_MB) for each in sizes]
    checks = (
        ("growth", any(map(operator.gt, growth, [MOST_GROWTH if each > NOTICEABLE else inf for each in seconds[1:]]))),
        ("slow", any(map(operator.gt, seconds, most))),
        ("memory", any(each.cost.memory > MOST_MEMORY for each in sizes)),
        ("crash", any(each.cost.status not in (0, 1) or each.summary is None for each in sizes)),
        ("silent", any(each.summary is not None and not each.told for each in sizes)),
    )
    return ", ".join(word for word, wrong in checks if wrong)


if __name__ == "__main__":
    raise SystemExit(main())
