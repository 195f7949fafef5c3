"""The people in the rows of a table: what a row tells of somebody is counted, and all of it is one person's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from andon.rules.people import identifiers, names, phones
from andon.rules.people.compiled import compiled

if TYPE_CHECKING:
    from andon.people.columns import Column
    from andon.people.evidence import Basis, Evidence
    from andon.rules.people.kind import Kind

EXAMPLE = r"(?i)@(?:[\w-]+\.){0,3}example(?:\.[a-z]+){0,2}>?\s*$"
"""An address at one of the domains that are for examples (RFC 2606)."""

SAMPLE = 1000
"""How many rows of a table tell what its columns are. Further ones with a number or an address are counted by these."""

PRIVATE = frozenset(
    (
        *("salary+", "health+", "passport+", "driving-licence+", "national-id+", "tax-id+", "bank-account+", "iban+"),
        *("birth-date+", "address+", "street+", "family-name+", "given-name+"),
    )
)
"""What is kept of a person and never published, by the name of its column."""


class Roles(NamedTuple):
    """The columns of a table by what they are for: whom a row is about, and what else it tells of them."""

    emails: list[Column]
    numbers: list[Column]
    identifiers: list[Column]
    personal: list[Column]
    companions: list[Column]

    @property
    def private(self) -> list[Column]:
        """The columns whose names tell what nobody makes public of a person."""
        return [column for column in self.companions if column.role in PRIVATE]

    @property
    def kinds(self) -> set[str]:
        """How many different things the table tells of a person."""
        everything = (*self.emails, *self.numbers, *self.identifiers, *self.personal, *self.companions)
        return {column.role.rstrip("+") for column in everything}


class Rows:
    """The rows of one table. `bases` are by the key of a column, `email`, `phone` and `record`."""

    def __init__(
        self, roles: Roles, bases: Mapping[str, Basis], evidence: Evidence, is_countable: Callable[[str], bool]
    ) -> None:
        self._evidence = evidence
        self._is_countable = is_countable
        self._emails = [(column.at, column.kind) for column in roles.emails if "email" in bases and column.kind]
        self._numbers = [
            (column.at, column.kind, f"{key(column)} ", bases[key(column)])
            for column in (*roles.numbers, *roles.identifiers)
            if key(column) in bases and column.kind
        ]
        self._bases = bases
        self._phones = [column for column in roles.personal if column.role == "phone" and "phone" in bases]
        self._told = [*roles.personal, *roles.private] if "record" in bases else []
        self._names = [column.at for column in roles.personal if column.role == "name"]
        self._numbered = [column.at for column in roles.numbers]

    def count(self, rows: Iterable[Sequence[str]]) -> int:
        """Adds the people of the rows; how many rows there are that tell of somebody."""
        person = self._evidence.person
        found = 0
        for at, row in enumerate(rows):
            identities = self._addresses(row)
            if not identities and self._is_made_up(row):
                continue
            if self._numbers:
                identities += self._numbers_of(row)
            if not identities or at < SAMPLE:
                others = self._records(row)
                identities = identities or others[:1]
            if identities:
                person(identities)
                found += 1
        return found

    def _addresses(self, row: Sequence[str]) -> list[str]:
        """The address of whom a row is about; others are the recipients of what that one has ordered."""
        found: list[str] = []
        for at, kind in self._emails:
            address = address_of(row[at], kind, self._is_countable)
            if address:
                self._evidence.note(self._bases["email"], address, 3)
                if found:
                    self._evidence.person((address,))
                else:
                    found.append(address)
        return found

    def _is_made_up(self, row: Sequence[str]) -> bool:
        """Whether the address of a row says that it is a test: `ann@example.org`."""
        cells = [row[at] for at, _ in self._emails]
        return any("example" in cell and compiled(EXAMPLE).search(cell) for cell in cells)

    def _numbers_of(self, row: Sequence[str]) -> list[str]:
        found = []
        for at, kind, prefix, basis in self._numbers:
            cell = row[at]
            number = counted(kind, cell) if cell else ""
            if number:
                found.append(prefix + number)
                self._evidence.note(basis, found[-1], 2)
        return found

    def _records(self, row: Sequence[str]) -> list[str]:
        """Adds what a row tells of a person who has no number in it; the ways in which that is one person."""
        found = []
        for column in self._phones:
            if number := _phone(column, row):
                found.append(f"phone {number}")
                self._evidence.note(self._bases["phone"], found[-1], 1)
        record = _record(row, self._told)
        if record and names.is_placeholder(row[at] for at in self._names):
            record = []
        if len(record) > 1 or (record and any(row[at] for at in self._numbered)):
            found.append("record " + "|".join(record))
            self._evidence.note(self._bases["record"], found[-1], 1)
        return found


def address_of(cell: str, kind: Kind, is_countable: Callable[[str], bool]) -> str:
    """The address in a cell, if it may be a customer's."""
    address = kind.normal(cell) if "@" in cell else ""
    return address if address and is_countable(address) else ""


def key(column: Column) -> str:
    """By what the values of a column of numbers are told from others."""
    return column.kind.id if column.kind else column.role


def counted(kind: Kind, value: str) -> str:
    """The normal form of an identifier that counts; what an organisation calls a number may look made up."""
    return kind.normal(value) if kind.rule == "people-customer-numbers" else identifiers.counts(kind, value)


def _record(row: Sequence[str], personal: Iterable[Column]) -> list[str]:
    """What a row tells of a person, in normal form."""
    found = []
    for column in personal:
        cell = row[column.at]
        value = column.kind.normal(cell) if cell and column.kind else cell.strip().lower()
        if value:
            found.append(value)
    return found


def _phone(column: Column, row: Sequence[str]) -> str:
    cell = row[column.at]
    number = column.kind.normal(cell) if cell and column.kind else ""
    return "" if number and phones.is_specimen(number) else number
