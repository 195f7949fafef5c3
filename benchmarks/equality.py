"""Whether detect-secrets' plugins find inside andon, through the sieve, exactly what they find alone; and how fast.

Each UTF-8 text file of the trees is read twice: by detect-secrets itself (`scan_file` with its default plugins and
filters), and by andon's decoder, sieve and adapter. The two sets of (secret type, value, line) must be equal. Values
are compared by digest and never printed; the differences are told by file, line and type.

What detect-secrets alone finds in a file is kept in a cache folder, if one is named, so that a run that was
interrupted goes on, and a second one takes minutes instead of an hour. CPU times are those of the work on the files,
without start-up; that of detect-secrets is kept in the cache, too.

One kind of difference is expected, counted, and not held against andon (docs/detect-secrets.md): a filter drops what
stands on a line that names an identifier (`_id`) anywhere before it. On a line of more than 4,096 characters andon
asks it about what stands near the value.

Not compared, but counted: files that are no UTF-8 text, which detect-secrets passes over in silence; files at which it
ends with a traceback, or has not ended after --limit seconds of CPU time.

Exit status: 0 if there is no difference, 1 if there is one.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from hashlib import blake2b
from typing import NamedTuple

from andon.model import Blob, Skipped, Text
from andon.sieve import Sieve
from andon.source.text import decode
from andon.yelp.adapter import LONG_LINE, Adapter, Seen
from andon.yelp.places import BASE64, HEX, KEYWORD, LITERALS, Limits, Literal, read_places
from andon.yelp.settings import Settings
from processes import machine
from throughput import MB, is_text, regular_files

Sight = tuple[str, str, int]
"""What is seen: detect-secrets' name for the type of secret, a digest of the value, the line."""


class Reading(NamedTuple):
    """What one side sees in a file, in how many seconds of CPU time; `trouble` says why it cannot tell.

    `expected` are those of the sights that the other side need not see.
    """

    sights: frozenset[Sight]
    cpu: float
    trouble: str = ""
    expected: frozenset[Sight] = frozenset()


class Compared(NamedTuple):
    """A file with what both sides see in it."""

    path: str
    size: int
    alone: Reading
    inside: Reading

    @property
    def trouble(self) -> str:
        """Why the two sides cannot be compared, '' if they can."""
        return self.inside.trouble or self.alone.trouble

    @property
    def expected(self) -> int:
        """How many differences there are that are no fault."""
        return 0 if self.trouble else len(self.inside.expected - self.alone.sights)

    @property
    def differences(self) -> list[str]:
        """What one side sees and the other does not: a line for each place and type of secret."""
        if self.trouble:
            return []
        alone, inside = self.alone.sights, self.inside.sights
        sides = (("alone", alone - inside), ("inside", inside - alone - self.inside.expected))
        counts = Counter((line, kind, side) for side, sights in sides for kind, _, line in sights)
        return [
            f"{self.path}:{line}: {kind}: {count} seen only {side}"
            for (line, kind, side), count in sorted(counts.items())
        ]


def main(argv: Sequence[str] | None = None) -> int:
    """Compares the files of the trees, and prints the differences and the totals."""
    args = _parser().parse_args(argv)
    print(machine())
    files = {path: size for tree in args.trees for path, size in regular_files(os.path.abspath(tree))}
    paths = chosen(files, args.sample * MB or float("inf"), args.seed)
    differences, totals = 0, Totals()
    with ProcessPoolExecutor(args.jobs, initializer=_start, initargs=(args.cache, args.limit)) as pool:
        for compared in pool.map(_work, paths, chunksize=4):
            totals.add(compared)
            for difference in compared.differences:
                differences += 1
                print(difference, flush=True)
    totals.tell()
    print(f"{differences} differences")
    return 1 if differences else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("trees", nargs="+", metavar="TREE", help="a folder")
    parser.add_argument("--sample", type=float, default=0, metavar="MB", help="only so many MB, drawn at random")
    parser.add_argument("--seed", type=int, default=1, help="which files are drawn, and in what order (default: 1)")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes (default: 1)")
    parser.add_argument("--limit", type=int, default=120, metavar="S", help="CPU time for a file (default: 120 s)")
    parser.add_argument("--cache", metavar="FOLDER", help="where to keep what detect-secrets finds alone")
    return parser


def chosen(files: dict[str, int], most: float, seed: int) -> list[str]:
    """The files that look like text in an order of their own, up to so many bytes in all."""
    paths = sorted(files)
    random.Random(seed).shuffle(paths)
    drawn: list[str] = []
    for path in filter(is_text, paths):
        most -= files[path]
        if most < 0:
            break
        drawn.append(path)
    return drawn


# --- both sides -------------------------------------------------------------------------------------------------------


def alone(path: str, limit: int = 0) -> Reading:
    """What detect-secrets finds in a file by itself; it may take so many seconds of CPU time (0: as many as it likes).

    :raises OSError: the file cannot be read.
    """
    from detect_secrets.core.scan import scan_file
    from detect_secrets.settings import default_settings

    begun = time.process_time()
    trouble = ""
    found: set[Sight] = set()
    with default_settings(), _Alarm(limit):
        try:
            found = {
                (secret.type, _digest(secret.secret_value or ""), secret.line_number) for secret in scan_file(path)
            }
        except _TooLong:
            trouble = "detect-secrets takes too long"
        except Exception as error:
            trouble = f"detect-secrets ends with {type(error).__name__}"
    return Reading(frozenset(found), time.process_time() - begun, trouble)


def inside(path: str) -> Reading:
    """What its plugins find in the file inside andon.

    :raises OSError: the file cannot be read.
    """
    begun = time.process_time()
    with open(path, "rb") as file:
        data = file.read()
    text = decode(Blob(path, data))
    if isinstance(text, Skipped):
        return Reading(frozenset(), 0, text.reason)
    places = read_places(_sieve(), path, text.shadow, Limits())
    seen = _adapter().seen(text, places)
    found = {_sight(each) for each in seen if not each.hushed}
    taken = time.process_time() - begun
    far = {_sight(each) for each in seen if not each.hushed and _is_far_from_id(text, each)}
    return Reading(frozenset(found), taken, "" if _is_utf8(data) else "not UTF-8", frozenset(far))


def _sight(seen: Seen) -> Sight:
    return seen.secret_type, _digest(seen.value), seen.line


def _is_far_from_id(text: Text, seen: Seen) -> bool:
    """Whether detect-secrets' filter would drop it, given the whole of a long line."""
    from detect_secrets.filters.heuristic import is_likely_id_string

    line = text.line_at(seen.start)
    asked = seen.plugin in (KEYWORD, BASE64, HEX)  # those without a pattern of their own, says the filter
    return asked and len(line) > LONG_LINE and is_likely_id_string(seen.value, line)


def _digest(value: str) -> str:
    return blake2b(value.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _is_utf8(data: bytes) -> bool:
    try:
        return bool(data.decode("utf-8")) or not data
    except UnicodeDecodeError:
        return False


@cache
def _adapter() -> Adapter:
    return Adapter(Settings())


@cache
def _sieve() -> Sieve[Literal]:
    return Sieve(LITERALS)


class _TooLong(BaseException):
    """Raised in the middle of whatever detect-secrets does; not to be taken for an error of its own."""


class _Alarm:
    """Raises _TooLong after so many seconds of CPU time, even out of a regular expression's search."""

    def __init__(self, seconds: int) -> None:
        self._seconds = seconds

    def __enter__(self) -> None:
        def ring(signal: int, frame: object) -> None:
            raise _TooLong

        signal.signal(signal.SIGPROF, ring)
        signal.setitimer(signal.ITIMER_PROF, self._seconds)

    def __exit__(self, *error: object) -> None:
        signal.setitimer(signal.ITIMER_PROF, 0)


# --- the cache --------------------------------------------------------------------------------------------------------


class Cache:
    """What detect-secrets finds alone, by version, path and content; each process appends to a file of its own."""

    def __init__(self, folder: str) -> None:
        os.makedirs(folder, exist_ok=True)
        self._readings: dict[str, Reading] = {}
        for name in sorted(os.listdir(folder)):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                self._readings.update(map(_remembered, file))
        # Line by line, so that what stands there is whole however the run ends.
        self._file = open(os.path.join(folder, f"{os.getpid()}.jsonl"), "a", encoding="utf-8", buffering=1)  # noqa: SIM115

    def alone(self, path: str, limit: int) -> Reading:
        """What `alone` gives, asked for once only."""
        key = _key(path)
        if key not in self._readings:
            reading = alone(path, limit)
            self._readings[key] = reading
            self._file.write(json.dumps([key, sorted(reading.sights), reading.cpu, reading.trouble]) + "\n")
        return self._readings[key]


def _remembered(line: str) -> tuple[str, Reading]:
    key, sights, cpu, trouble = json.loads(line)
    return key, Reading(frozenset((kind, digest, number) for kind, digest, number in sights), cpu, trouble)


def _key(path: str) -> str:
    from detect_secrets.__version__ import VERSION

    with open(path, "rb") as file:
        digest = blake2b(file.read(), digest_size=16).hexdigest()
    return f"{VERSION} {os.path.abspath(path)} {digest}"


# --- in a process -----------------------------------------------------------------------------------------------------

_cache: Cache | None = None
_limit = 0


def _start(folder: str | None, limit: int) -> None:
    """Makes a process ready."""
    global _cache, _limit
    _cache, _limit = Cache(folder) if folder else None, limit


def _work(path: str) -> Compared:
    ours = inside(path)
    if ours.trouble:
        return Compared(path, os.path.getsize(path), Reading(frozenset(), 0), ours)
    theirs = _cache.alone(path, _limit) if _cache else alone(path, _limit)
    return Compared(path, os.path.getsize(path), theirs, ours)


# --- totals -----------------------------------------------------------------------------------------------------------


class Totals:
    """Sums over all files that were compared, and the reasons why others were not."""

    def __init__(self) -> None:
        self.files = self.bytes = self.sights = self.expected = 0
        self.alone = self.inside = 0.0
        self.troubles: Counter[str] = Counter()

    def add(self, compared: Compared) -> None:
        """Counts one file."""
        if compared.trouble:
            self.troubles[compared.trouble] += 1
            return
        self.files += 1
        self.bytes += compared.size
        self.sights += len(compared.alone.sights)
        self.expected += compared.expected
        self.alone += compared.alone.cpu
        self.inside += compared.inside.cpu

    def tell(self) -> None:
        """Prints the sums."""
        size = self.bytes / MB
        print(f"{self.files} files, {size:.1f} MB, {self.sights} findings of detect-secrets alone")
        for name, cpu in (("alone", self.alone), ("inside", self.inside)):
            print(f"  {name:7} {cpu:8.1f} s of CPU  {size / max(cpu, 1e-9):8.2f} MB/s")
        print(f"  inside it is {self.alone / max(self.inside, 1e-9):.0f} times as fast")
        print(f"  {self.expected} expected differences: an identifier is named on the same long line, but not near")
        for trouble, count in self.troubles.most_common():
            print(f"  not compared: {count} files, {trouble}")


if __name__ == "__main__":
    raise SystemExit(main())
