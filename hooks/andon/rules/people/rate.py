"""Whether so many right check digits in a column can be chance.

Of random numbers with Luhn's check digit one in ten is right; of a column of cards all are. With n values, k of them
right and a chance of p each, the probability of k or more is at most C(n, k) p^k, and the logarithm of C(n, k) is below
3 (n - k) as long as more than four in five are right. So -ln(p) k - 3 (n - k) is what the column says, in nats.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from math import log

from andon.rules.people.kind import Kind

SAMPLE = 16
"""How many values of a column tell which kinds may be in it."""

DIGITS = 4
"""All kinds of identifiers have so many digits at least."""

SHARE = 0.8
"""More than this share of the values must be right, whatever the numbers: people type wrong, but not often."""

FEWEST = 3
"""Fewer values say nothing."""

SAYS_ENOUGH = 4.5
"""One random column in ninety says more than that to one kind."""

KINDS_TRIED = 60
"""Each column is tried for this many kinds, and any of them may agree with it by chance."""

LEAST = 0.02
"""The chance below which no kind is believed: numbers begin alike, hold dates and are counted up, so the structure that
random digits would not have is nothing to wonder at. What is left is about two check digits, or one and some structure.
"""


def surprising(shaped: int, passing: int, chance: float, named: bool = False) -> bool:
    """Whether chance cannot explain that `passing` of a column's `shaped` distinct values have right check digits.

    `chance` is the kind's (kind.Kind). A column whose header names the kind needs no more than three right values; for
    a kind without check digits (1.0) that is the only way.
    """
    if passing < FEWEST or passing <= SHARE * shaped:
        return False
    if named:
        return True
    says = -log(max(chance, LEAST)) * passing - 3 * (shaped - passing)
    return says > SAYS_ENOUGH + log(KINDS_TRIED)


def plausible(kinds: Iterable[Kind], values: Iterable[str]) -> list[Kind]:
    """The kinds of which more than half of a column's first distinct values have the form: few are left to try."""
    sample = list(islice(dict.fromkeys(values), SAMPLE))
    least = len(sample) // 2 + 1
    if not sample or sum(map(_has_digits, sample)) < least:
        return []
    return [kind for kind in kinds if _most(kind, sample, least)]


def _most(kind: Kind, sample: Sequence[str], least: int) -> bool:
    """Whether at least so many of a sample have the form; it is given up when they no longer can."""
    left = len(sample)
    for value in sample:
        left -= 1
        least -= kind.shaped(value)
        if least <= 0 or left < least:
            break
    return least <= 0


def _has_digits(value: str) -> bool:
    return sum(map(str.isdigit, value[:64])) >= DIGITS
