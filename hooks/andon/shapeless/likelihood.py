"""How likely a candidate is a secret: the model that training/ has made, and the marks at which a finding stands.

`model.bin` holds the three marks and a forest (`forest.py`); docs/model.md tells what it was made from and how good it
is. It is read when there is a first candidate.
"""

from __future__ import annotations

import os
from functools import cache
from math import exp
from typing import TYPE_CHECKING, NamedTuple

from andon.shapeless import forest, lexicon
from andon.shapeless.features import measured

if TYPE_CHECKING:
    from andon.model import Text
    from andon.shapeless.candidates import Candidate

STRICTNESS = ("low", "normal", "high")
"""How much is shown: what is right 99, 95 and 85 times in a hundred on labelled lines of unseen repositories."""

MODEL = os.path.join(os.path.dirname(__file__), "model.bin")


class Model(NamedTuple):
    """A forest, and from which likelihood on a finding stands at each strictness."""

    marks: dict[str, float]
    forest: forest.Forest


def likelihood(text: Text, candidate: Candidate) -> float:
    """How likely a candidate is a secret, from 0 to 1, if it is worth measuring (`glance.py`)."""
    return probability(model().forest.log_odds(measured(text, candidate, lexicon.load())))


def probability(log_odds: float) -> float:
    """The logistic function, which never overflows."""
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, log_odds))))


def mark(strictness: str) -> float:
    """From which likelihood on a finding stands."""
    return model().marks[strictness]


def model() -> Model:
    """The model that comes with andon."""
    return _read(MODEL)


@cache
def _read(path: str) -> Model:
    with open(path, "rb") as file:
        data = file.read()
    marks = [int.from_bytes(data[at : at + 4], "little") / 1_000_000 for at in (0, 4, 8)]
    return Model(dict(zip(STRICTNESS, marks, strict=True)), forest.parsed(data[12:]))


def written(marks: dict[str, float], trees: bytes) -> bytes:
    """The file of a model: three marks in millionths, 4 bytes each, then the forest, as `forest.written` gives it."""
    return b"".join((*(round(marks[name] * 1_000_000).to_bytes(4, "little") for name in STRICTNESS), trees))
