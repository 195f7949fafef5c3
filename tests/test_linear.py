"""Hostile content costs linear time, from the file to the verdict: four times the size, about four times the time.

The baits are those of benchmarks/hostile.py, which tries them in large files and looks at memory, too.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest

from andon import policy, scan
from andon.detect import Detector
from andon.model import Outcome
from andon.source import Entry, parts
from andon.yelp.settings import Settings

sys.path.append(str(Path(__file__).parents[1] / "benchmarks"))
from baits import BAITS, Bait

# How detect-secrets reads a file depends on its name: as lines only; as INI if that may be; as YAML.
NAMES = ("x.py", "x.txt", "x.yaml")

SMALL = 4_200
"""In bytes; and four times as much. Lines of more than 4,096 characters are long ones."""
MOST_GROWTH = 1.5
"""How much longer a byte of the larger file may take: as it does if a sixth of the smaller one's time is quadratic."""
SLOW = 0.4
"""In seconds. What takes longer for the small size is asked in a quarter of it."""
UNNOTICED = 0.005
"""In seconds. What takes less than this for the larger file may grow as noise will have it."""
RUNS = 5


@pytest.fixture(autouse=True, scope="module")
def _everything_loaded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The first scan that finds something imports detect-secrets, the judge and all that they need.

    All scans share one detector: to make one takes as long as to scan most of these files, whatever their size, and
    would hide how that time grows.
    """
    detector = Detector(Settings(top=os.getcwd()))
    path = tmp_path_factory.mktemp("first") / "x.yaml"
    path.write_text("password: 'hunter2'\nkey: '0123456789abcdef'\n", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scan, "Detector", lambda *_: detector)
        _scanned(path)
        gc.collect()
        gc.freeze()  # or now and then a scan pays for a look through all that pytest has collected
        yield
        gc.unfreeze()


@pytest.mark.parametrize("bait", BAITS, ids=lambda bait: bait.name)
def test_four_times_the_size_takes_about_four_times_the_time(bait: Bait, tmp_path: Path) -> None:
    for name in NAMES:
        costs = _Costs(bait, tmp_path / name)
        size = SMALL if costs.seconds(SMALL) < SLOW else SMALL // 4
        # What files cost once, from some size on, is no growth: it does not come again with a larger one.
        assert costs.are_linear(size) or costs.are_linear(4 * size), f"{name}: {costs.least}"


class _Costs:
    """The least CPU time that it takes to scan a bait, by about how many bytes it has: noise only ever adds."""

    def __init__(self, bait: Bait, path: Path) -> None:
        self._bait, self._path = bait, path
        self.least: dict[int, float] = {}
        self._bytes: dict[int, int] = {}

    def are_linear(self, size: int) -> bool:
        """Whether a byte takes about as long in four times the size; what noise there may be is tried again."""
        for again in range(RUNS):
            once, four_times = (self.seconds(each, again > 0) for each in (size, 4 * size))
            growth = four_times / self._bytes[4 * size] * self._bytes[size] / once
            if four_times < UNNOTICED or growth <= MOST_GROWTH:
                return True
        return False

    def seconds(self, size: int, again: bool = False) -> float:
        """What a file of so many bytes takes at least, as far as known."""
        if again or size not in self.least:
            self._bytes[size] = self._path.write_bytes(b"".join(self._bait.content(size)))
            begun = process_time()
            outcome = _scanned(self._path)
            taken = process_time() - begun
            assert not outcome.failed
            assert outcome.files + len(outcome.skipped) == 1
            self.least[size] = min(taken, self.least.get(size, taken))
        return self.least[size]


def _scanned(path: Path) -> Outcome:
    return scan.scan(None, [Entry(str(path))], policy.DEFAULT)


def test_a_line_that_comes_in_parts_is_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "PART", 1 << 18)
    path = tmp_path / "x.txt"
    path.write_bytes(b"a" * (5 << 17))
    outcome = _scanned(path)
    assert (outcome.files, outcome.skipped) == (1, ())
    assert outcome.bytes >= 5 << 17
