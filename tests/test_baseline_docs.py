"""What docs/baseline.md says is what the code does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from andon.baseline import digest, lookup, strength
from andon.baseline.entry import parse
from andon.cli import baseline

PAGE = (Path(__file__).parent.parent / "docs" / "baseline.md").read_text(encoding="utf-8")

NUMBERS = [
    (f"N = 2^{digest.SCRYPT_N.bit_length() - 1}, r = {digest.SCRYPT_R}, p = {digest.SCRYPT_P}"),
    (f"{128 * digest.SCRYPT_N * digest.SCRYPT_R // 2**20} MiB"),
    (f"leave {digest.WEAK_BITS} bits"),
    (f"one value in {2**digest.WEAK_BITS}"),
    (f"leave {4 * digest.STRONG_DIGITS} bits"),
    (f"For {lookup.GRACE_DAYS} days"),
    (f"Fewer than {strength.SHORTEST} characters"),
    (f"hexadecimal digits fewer than {strength.SHORTEST_HEX}"),
    (f"more than {strength.STRONG:.0f} are strong"),
    baseline.UNION.format(".andon.baseline"),
]


@pytest.mark.parametrize("words", NUMBERS)
def test_the_numbers_are_those_of_the_code(words: str) -> None:
    assert words in " ".join(PAGE.split())


def test_the_sample_of_the_file_is_one() -> None:
    sample = next(block for block in re.findall(r"```\n(.+?)```", PAGE, re.DOTALL) if "\nsalt " in block)
    assert [(entry.rule, entry.weak) for entry in parse(sample.encode(), "b").entries] == [
        ("github-token", False),
        ("secret-keyword", True),
    ]


def test_every_sub_verb_is_shown_and_exists(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        baseline.main(["--help"])
    exist = set(re.findall(r"^ {4}(\w+) ", capsys.readouterr().out, re.MULTILINE))
    assert set(re.findall(r"^andon baseline (\w+)", PAGE, re.MULTILINE)) == exist
