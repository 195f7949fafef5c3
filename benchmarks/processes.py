"""What a command costs as a whole process: CPU time, wall time and peak memory. POSIX only, as its source is wait4(2).

CPU time is user and system time of the process and of all that it waited for, so git's share is in it. Peak memory
is the resident set of the largest single process among them, never a sum; Linux counts what the parent held when it
started the child, too, so whoever calls this must itself be small.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import IO, NamedTuple

# Variables under which a command would do other work than on somebody's desk: byte code that is never written costs a
# start 20 ms and more.
LEAKING = ("PYTHON", "GIT_", "PRE_COMMIT", "ANDON_")


class Cost(NamedTuple):
    """Seconds, bytes, and the exit status."""

    cpu: float
    wall: float
    memory: int
    status: int


class Spread(NamedTuple):
    """Of several runs: the least, which noise touched least, and the median, in seconds of CPU, and of wall time."""

    cpu: float
    cpu_median: float
    wall: float
    wall_median: float


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """This environment without what changes how Python, git or andon work, and with something more."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(LEAKING)}
    return {**clean, **(extra or {})}


def program(name: str, given: str | None = None) -> str | None:
    """The full path of a program: as given, else beside this Python, else on PATH; None if there is none."""
    beside = os.path.join(os.path.dirname(sys.executable), name)
    candidates = [given] if given else [beside, name]
    return next(filter(None, map(shutil.which, candidates)), None)


def needed(name: str, given: str | None = None) -> str:
    """The same; the run ends with a word about what is missing if there is none."""
    return program(name, given) or sys.exit(f"{given or name} is not there: install it, or say where it is (--help)")


def cost(
    command: Sequence[str],
    folder: str | None = None,
    variables: Mapping[str, str] | None = None,
    *,
    output: IO[bytes] | int = subprocess.DEVNULL,
    errors: IO[bytes] | int = subprocess.DEVNULL,
    limit: float = 0,
) -> Cost:
    """Runs a command once; one that takes longer than the limit, in seconds of wall time, is killed (status -9)."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env=environment(variables), stdin=subprocess.DEVNULL, stdout=output, stderr=errors
    )
    killed = limit > 0 and not _ended_within(process.pid, limit)
    if killed:
        process.kill()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)  # or Popen would wait for it once more
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(
        usage.ru_utime + usage.ru_stime, time.perf_counter() - begun, usage.ru_maxrss * unit, process.returncode
    )


def _ended_within(pid: int, limit: float) -> bool:
    """Waits for a process without taking its exit status; whether it has ended in time."""
    end = time.monotonic() + limit
    pause = 0.001
    while time.monotonic() < end:
        if os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT | os.WNOHANG) is not None:
            return True
        time.sleep(pause)
        pause = min(0.1, pause * 1.2)
    return False


def in_turns(measures: Mapping[str, Callable[[], Cost]], runs: int) -> dict[str, Spread]:
    """Takes each measure so many times, one after the other (A B C A B C), so that noise falls on all alike.

    One run of each goes before, which no one counts: it fills the caches, and writes the byte code.
    """
    costs: dict[str, list[Cost]] = {name: [] for name in measures}
    for measure in measures.values():
        measure()
    for _ in range(runs):
        for name, measure in measures.items():
            costs[name].append(measure())
    return {name: spread(each) for name, each in costs.items()}


def spread(costs: Sequence[Cost]) -> Spread:
    """The least and the median of several costs."""
    cpu, wall = [each.cpu for each in costs], [each.wall for each in costs]
    return Spread(min(cpu), median(cpu), min(wall), median(wall))


def machine() -> str:
    """A line that says on what was measured."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    version = ".".join(map(str, sys.version_info[:3]))
    return f"{os.cpu_count()} cores ({_processor()}), {sys.platform}, Python {version}{load}"


def _processor() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as facts:
            names = [line.partition(":")[2].strip() for line in facts if line.startswith("model name")]
    except OSError:
        names = []
    return names[0] if names else os.uname().machine
