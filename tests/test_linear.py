"""Hostile content costs linear time, from the file to the verdict: four times the size, about four times the time.

The baits are those of benchmarks/hostile.py, which tries them in large files and looks at memory, too.
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import process_time

import pytest

from andon import policy, scan
from andon.model import Outcome
from andon.source import Entry, parts

sys.path.append(str(Path(__file__).parents[1] / "benchmarks"))
from baits import BAITS, Bait

# How detect-secrets reads a file depends on its name: as lines only; as INI if that may be; as YAML.
NAMES = ("x.py", "x.txt", "x.yaml")

SMALL, LARGE = 10_000, 40_000
MOST_GROWTH = 8
UNNOTICED = 0.02
"""In seconds. What takes less than this for the large size may grow as noise will have it."""


@pytest.fixture(autouse=True, scope="module")
def _everything_loaded(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The first scan that finds something imports detect-secrets, the judge and all that they need."""
    path = tmp_path_factory.mktemp("first") / "x.yaml"
    path.write_text("password: 'hunter2'\nkey: '0123456789abcdef'\n", encoding="utf-8")
    _scanned(path)


@pytest.mark.parametrize("bait", BAITS, ids=lambda bait: bait.name)
def test_four_times_the_size_takes_about_four_times_the_time(bait: Bait, tmp_path: Path) -> None:
    for name in NAMES:
        large = _written(bait, LARGE, tmp_path / "large" / name)
        longest = _seconds(large)
        if longest < UNNOTICED:
            continue
        small = _written(bait, SMALL, tmp_path / "small" / name)
        if longest > MOST_GROWTH * _seconds(small):
            # Noise only ever adds: the least of some runs is what the work takes.
            least = [min(_seconds(path) for _ in range(4)) for path in (small, large)]
            assert least[1] <= MOST_GROWTH * least[0], f"{name}: {least[0]:.3f} s, then {least[1]:.3f} s"


def _written(bait: Bait, size: int, path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"".join(bait.content(size)))
    return path


def _seconds(path: Path) -> float:
    begun = process_time()
    outcome = _scanned(path)
    taken = process_time() - begun
    assert not outcome.failed
    assert outcome.files + len(outcome.skipped) == 1
    return taken


def _scanned(path: Path) -> Outcome:
    return scan.scan(None, [Entry(str(path))], policy.DEFAULT)


def test_a_line_that_comes_in_parts_is_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "PART", 1 << 20)
    path = tmp_path / "x.txt"
    path.write_bytes(b"a" * (5 << 19))
    outcome = _scanned(path)
    assert (outcome.files, outcome.skipped) == (1, ())
    assert outcome.bytes >= 5 << 19
