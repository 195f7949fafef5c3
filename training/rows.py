"""Candidates with their labels: what the model learns from, and what it is measured on.

A row is a candidate of the generator, or a value that one of detect-secrets' plugins for passwords and random strings
sees, in a text of one of four sources:

    labelled   lines of real repositories (CredData), labelled by its authors; their true values are random characters
    natural    the same lines, with passwords that people choose in place of the random ones (humans.py)
    made       lines made for the purpose, in many notations, with human passwords and with words (carriers.py)
    code       candidates of popular packages without their tests, taken for false all of them
"""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from andon.detect import Detector
from andon.model import Blob, Text
from andon.shapeless.candidates import Candidate
from andon.source.text import decode

FOLDS = 5


class Row(NamedTuple):
    """One candidate: where it comes from, its label (1 a secret), its weight, and the group that no fold may divide.

    `tags` are the labelled rows that it touches, as (record, row) numbers: CredData counts those, not candidates.
    `beside` tells a candidate that touches none, on a line that has some.
    """

    source: str
    group: str
    text: Text
    candidate: Candidate
    label: int
    weight: float
    fold: int
    tags: tuple[tuple[int, int], ...] = ()
    beside: bool = False


def fold_of(group: str, folds: int = FOLDS) -> int:
    """The fold of a repository, as CredData's evaluation has it."""
    return int(hashlib.sha256(("fold " + group).encode()).hexdigest(), 16) % folds


def records(path: Path) -> list[dict[str, Any]]:
    """The labelled records of a file, one JSON object a line."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def text_of(path: str, content: str) -> Text:
    """A text as a scan would have it."""
    text = decode(Blob(path, content.encode("utf-8", "surrogatepass")))
    return text if isinstance(text, Text) else Text(path, b"")


def labelled(number: int, record: dict[str, Any], detector: Detector, source: str = "labelled") -> Iterator[Row]:
    """The rows of a record."""
    text = text_of(
        f"{record['scope']}/{record['file']}{record['ext']}", "\n".join(line for line, _ in record["lines"]) + "\n"
    )
    group = record["file"].split("-")[0]
    for candidate in detector.candidates(text):
        label, tags = _label(text, candidate, record["rows"])
        first = text.position(candidate.start)[0] - 1
        beside = not label and first < len(record["lines"]) and record["lines"][first][1] == "row"
        yield Row(
            source,
            group,
            text,
            candidate,
            int(label == "T"),
            _weight(candidate, label, tags, record["rows"], beside),
            fold_of(group),
            tuple((number, tag) for tag in tags),
            beside,
        )


def _weight(candidate: Candidate, label: str, tags: list[int], rows: list[list[Any]], beside: bool) -> float:
    """What a row counts: less where nobody has looked, or where CredData's labels go either way."""
    if candidate.notation == "alone":
        return 0.0  # an identifier, whatever its label: see shapeless.glance
    if label == "T":
        kinds = {kind for tag in tags if rows[tag][4] == "T" for kind in rows[tag][5].split(":")}
        return 0.2 if kinds <= {"UUID", "AWS S3 Bucket", "Firebase Domain", "Other"} else 1.0
    if label == "X":
        return 0.7
    return 1.0 if label else 0.5 if beside else 0.25


def _label(text: Text, candidate: Candidate, rows: list[list[Any]]) -> tuple[str, list[int]]:
    """T if the candidate touches a true row, else the label of the row that it touches, '' if none."""
    (first, start), (last, end) = text.position(candidate.start), text.position(candidate.end)
    touched = []
    for number, (a, b, s, e, _, _) in enumerate(rows):
        if last - 1 < a or first - 1 > b:
            continue
        if first == last == a + 1 == b + 1 and s >= 0 and (end - 1 <= s or start - 1 >= (e if e > s else 1 << 30)):
            continue
        touched.append(number)
    labels = [rows[number][4] for number in touched]
    return next((label for label in "TXF" if label in labels), ""), touched


MADE_UP = ("test", "spec", "mock", "fixture", "example", "sample", "demo", "docs/", "doc/", "readme", "certification")


def speaks(text: Text, candidate: Candidate) -> bool:
    """Whether the name of a candidate, or what stands before it on its line, speaks of a secret."""
    before = text.characters[max(0, candidate.start - 60) : candidate.start].rpartition("\n")[2]
    return bool(
        re.search(
            r"(?i)pass|pwd|secret|token|key|auth|cred|salt|nonce|otp|sig|basic|bearer|jwt|code|pin",
            candidate.name + " " + before,
        )
    )


def code(trees: Iterable[Path], detector: Detector, share: float, seed: int) -> Iterator[Row]:
    """A share of the candidates in source code, all taken for false; of tests and examples, which hold made-up secrets,
    only what nothing speaks of as one: hashes, identifiers, data."""
    dice = random.Random(seed)
    for tree in trees:
        for path in sorted(tree.rglob("*")):
            parts = path.relative_to(tree).parts
            lowered = "/".join(parts).lower()
            if not path.is_file() or path.stat().st_size > 400_000:
                continue
            made_up = any(word in lowered for word in MADE_UP)
            text = decode(Blob("/".join(parts), path.read_bytes()))
            if not isinstance(text, Text):
                continue
            for candidate in detector.candidates(text):
                if made_up and speaks(text, candidate):
                    continue
                if dice.random() < share:
                    group = "/".join(parts[:2])
                    yield Row("code", group, text, candidate, 0, float(candidate.notation != "alone"), fold_of(group))
