"""What a file tells of people: distinct values, by how many of them are enough to stop; and whose they are.

Values are held in their normal form, so that two spellings of one address are one. People are counted over all that a
file holds: what stands in one row belongs to one of them, so an address here and a phone number there may be the same.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import NamedTuple

from andon.people import FEWEST


class Basis(NamedTuple):
    """On what a file may be stopped: a rule, and how many distinct values are enough, seen in this way."""

    rule: str
    least: int


class Evidence:
    """All that was seen in one file, part by part."""

    def __init__(self) -> None:
        self.values: dict[Basis, dict[str, None]] = {}
        self.nouns: dict[str, dict[str, None]] = {}
        self.columns: dict[str, None] = {}
        self.rows = 0
        self.line = 0
        self.example = ""
        self._example_rank = 0
        self._alone: dict[str, dict[str, None]] = {}
        self._people: dict[str, str] = {}
        self._merged = 0

    def note(self, basis: Basis, value: str, rank: int = 0) -> None:
        """A value was seen that counts on a basis; that of the greatest rank serves as the example, masked."""
        values = self.values.get(basis)
        if values is None:
            values = self.values[basis] = {}
        values[value] = None
        if rank > self._example_rank:
            self.example, self._example_rank = value, rank

    def alone(self, rule: str, value: str) -> None:
        """A value stands where nothing tells to whom of the others it belongs: in running text."""
        self._alone.setdefault(rule, {})[value] = None

    def name(self, rule: str, nouns: Iterable[str]) -> None:
        """What a rule's people are told by: `e-mail addresses`, `names`."""
        self.nouns.setdefault(rule, {}).update(dict.fromkeys(nouns))

    def at(self, line: int) -> None:
        """Something was seen on a line; the first is where the finding stands."""
        self.line = min(self.line or line, line)

    def person(self, identities: Iterable[str]) -> None:
        """These identities are those of one person."""
        people = self._people
        first = ""
        for identity in identities:
            if identity not in people:
                people[identity] = first or identity
                self._merged += bool(first)
            elif first:
                self._merge(first, identity)
            first = first or identity

    def people(self) -> int:
        """How many distinct people were seen."""
        return len(self._people) - self._merged

    def new(self, known: Evidence) -> int:
        """How many people were seen of whom the other evidence knows nothing."""
        old = {self._root(identity) for identity in self._people if identity in known._people}
        return self.people() - len(old)

    def sufficient(self, known: Evidence | None = None) -> list[str]:
        """The rules that have enough values, without those that are known."""
        found: dict[str, None] = {}
        people = self.people() or FEWEST
        for basis, values in self.values.items():
            if people < min(basis.least, FEWEST):  # one person's many addresses
                continue
            old = known.values.get(basis, {}) if known else {}
            if len(values) >= basis.least and sum(value not in old for value in values) >= basis.least:
                found[basis.rule] = None
        return list(found)

    def holds(self, addresses: Container[str]) -> bool:
        """Whether one of these addresses was seen."""
        return any(value in addresses for values in self.values.values() for value in values)

    def most(self, rules: Container[str]) -> int:
        """How many people there are at least, where no rows tell who is who: as many as have a value of one rule."""
        return max((len(values) for rule, values in self._alone.items() if rule in rules), default=0)

    def everything(self) -> list[str]:
        """All values, sorted: the same list of people is the same, in whatever order and format it is written."""
        return sorted({value for values in self.values.values() for value in values})

    def _merge(self, one: str, other: str) -> None:
        root, absorbed = self._root(one), self._root(other)
        if root != absorbed:
            self._people[absorbed] = root
            self._merged += 1

    def _root(self, identity: str) -> str:
        people = self._people
        while (above := people[identity]) != identity:
            people[identity] = people[above]
            identity = people[identity]
        return identity
