"""The sieve: one pass over a file's bytes finds the places that are worth a look.

Every rule names literals of which one stands in each of its matches. One Aho-Corasick automaton looks for all of them
at once, at memory speed, however many rules there are. The sieve may only save time: a place that it reports is a
question, never an answer, and where it reports none there is nothing to be found (tests/test_equality.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from ahocorasick_rs import BytesAhoCorasick, Implementation

Asker = TypeVar("Asker")

# One kind of automaton is made in no time, another searches four times as fast: which pays is a question of how much
# there is to search, in bytes.
WORTH_A_DFA = 16 << 20

# Matches are asked for in windows of this many bytes, so that a hostile file cannot make their list large.
WINDOW = 1 << 20


class Sieve(Generic[Asker]):
    """Literals, each with whoever asks for it; `places` tells where they stand.

    A literal is written with one character for each byte of a shadow; its ASCII letters are lower-case.
    """

    def __init__(self, literals: Iterable[tuple[str, Asker]]) -> None:
        askers: dict[bytes, list[Asker]] = {}
        for literal, asker in literals:
            askers.setdefault(literal.encode("latin-1"), []).append(asker)
        if (wrong := b"\0".join(askers)) != wrong.lower():
            raise ValueError(
                f"a literal of the sieve is lower-case: {next(each for each in askers if each != each.lower())!r}"
            )
        self._literals = list(askers)
        self._askers = list(askers.values())
        self._overlap = max(map(len, askers), default=1) - 1
        self._automaton = BytesAhoCorasick(self._literals, implementation=Implementation.ContiguousNFA)
        self._left = WORTH_A_DFA

    def places(self, lowered: bytes) -> Iterator[tuple[Asker, int]]:
        """Each asker with the offset of a literal of its own, in order of the literals' ends.

        `lowered` is a Text's shadow in lower case.
        """
        self._prepare(len(lowered))
        askers, find = self._askers, self._automaton.find_matches_as_indexes
        for start in range(0, len(lowered), WINDOW):
            # A window begins a little early, so that a literal across its border is seen, and once only.
            early = max(0, start - self._overlap)
            window = lowered if len(lowered) <= WINDOW else lowered[early : start + WINDOW]
            for literal, at, end in find(window, overlapping=True):
                if early + end > start:
                    for asker in askers[literal]:
                        yield asker, early + at

    def _prepare(self, size: int) -> None:
        """Changes to the faster automaton once there has been enough to search that making it pays."""
        if self._left > 0:
            self._left -= size
            if self._left <= 0:
                self._automaton = BytesAhoCorasick(self._literals, implementation=Implementation.DFA)
