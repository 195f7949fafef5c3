"""From a text to evidence of people: its tables, row by row, and what stands in running text and code."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterable, Iterator, Sequence
from itertools import islice
from math import ceil, log
from typing import TYPE_CHECKING, NamedTuple

from andon.people import FEWEST, HEAD, columns, is_data, names_columns, quiet
from andon.people.evidence import Basis, Evidence
from andon.people.tables import tables
from andon.rules.people import emails, identifiers, phones
from andon.rules.people.compiled import compiled

if TYPE_CHECKING:
    from andon.people.columns import Column
    from andon.people.tables.model import Table
    from andon.policy import Policy
    from andon.rules.people.kind import Kind

SAMPLE = 1000
"""How many rows of a table tell what its columns are."""

PERSONAL = ("name", "phone", "address", "birth-date")
"""What tells of a person without being one's number; two of them in a row are a record of one."""

PRIVATE = frozenset(
    (
        *("salary+", "health+", "passport+", "driving-licence+", "national-id+", "tax-id+", "bank-account+", "iban+"),
        *("birth-date+", "address+", "street+", "family-name+", "given-name+"),
    )
)
"""What is kept of a person and never published, by the name of its column."""

ALIKE = {"address+": "address", "street+": "address", "family-name+": "name", "given-name+": "name"}
"""Companions that tell the same of a person as a column whose values prove it."""

NOUNS = {
    "email": "e-mail addresses",
    "customer-number": "customer numbers",
    "phone": "phone numbers",
    "address": "addresses",
    "birth-date": "birth dates",
    "name": "names",
}

WEAK = 0.04
"""Check digits that so many random numbers have are found on numbers of things, too."""

BELIEVED = 0.02
"""A smaller chance of right check digits is not believed where nothing but the digits speaks."""

ABOUT_IDENTIFIERS = (
    r"(?i)iban|luhn|valid|check.?(?:sum|digit)|stdnum|faker|provider|regex|credit.?card|identif|(?:^|[/_.-])ssn"
)
"""Names of files that are about identifiers rather than about people."""

README = r"(?i)(?:^|/)readme[^/]*$"
"""Files that attribute work, but hold all sorts of things besides."""

LETTERS = frozenset(("mail", "mbox"))
LETTER_HEADERS = frozenset(("return-path", "delivered-to", "message-id", "received", "in-reply-to"))
"""Formats, and names of columns, of letters: one is from and to some people, and no list of them."""

MANY = 200
"""From how many identifiers on a file is a list of them, even if it is about identifiers."""

COUNTRIES = 8
"""Bank accounts of so many countries are the examples of a standard."""

OFFICE = r"!(?:xl/worksheets/[^!]*|content|word/document|ppt/slides/[^!]*)\.xml$"
"""Members of documents that are shown as their readers see them."""

SMALL = 256 * 1024
"""In code of at most so many characters, tables are looked for wherever there are numbers."""

RICH = 4
"""A table that tells so many things of each person is no example."""

LONGEST_EACH = 60
"""With no more characters for each address, a text is a list of them."""

RUN = r"\d(?:[ ./()-]{0,2}[\dA-Za-z]){8,40}"
FEWEST_DIGITS = 7
BEFORE = 8
"""What an identifier in running text is: so many digits, with at most so many letters before the first."""

Matcher = Callable[[str], Iterable[str]]
"""Which values of a text stand in the organisation's fingerprint tables."""


class _Roles(NamedTuple):
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


class Inspector:
    """A policy's view of what a list of people is."""

    def __init__(self, policy: Policy, matcher: Matcher | None = None) -> None:
        self._least = policy.people
        self._domains = tuple(domain.lower().strip(".") for domain in policy.people.domains)
        self._own = [
            identifiers.own(each.name, each.pattern, each.check, each.words, each.least)
            for each in policy.customer_numbers
        ]
        self._matcher = matcher
        self._countable: dict[str, bool] = {}
        self._public: Container[str] = ()

    def leave_out(self, addresses: Container[str]) -> None:
        """These addresses are public already: those of the authors of the repository's history."""
        self._public = addresses
        self._countable.clear()

    def read(self, path: str, characters: str, evidence: Evidence, line: int = 1) -> None:
        """Adds what a text tells of people; `line` is the number of its first line."""
        if self._matcher:
            self._known(self._matcher(characters), evidence)
        attribution = quiet.is_attribution_file(path)
        told = characters if attribution else quiet.without_attribution(characters)
        runs = _runs(told)
        if self._may_hold_tables(path, told, runs) and (not attribution or compiled(README).search(path)):
            for table in tables(told, _shown_as(path)):
                self._table(path, table, evidence, before=line - 1, attribution=attribution)
        if not attribution:
            self._addresses(path, told, evidence, line)
        self._loose(path, told, runs, evidence, line)

    def _may_hold_tables(self, path: str, text: str, runs: str) -> bool:
        """Whether it is worth looking for tables: in code, where that takes time, only if something is in them."""
        if is_data(path) or names_columns(path, text[:HEAD]):
            return True
        return bool(runs and len(text) <= SMALL) or self._has_people(text)

    def _has_people(self, text: str) -> bool:
        """Whether a text holds as many addresses as a list of people has: few codes do, and tables cost time."""
        seen: set[str] = set()
        for address in emails.found(text):
            if self._is_countable(address):
                seen.add(address)
                if len(seen) >= FEWEST:
                    return True
        return False

    # --- tables ---

    def _table(self, path: str, table: Table, evidence: Evidence, *, before: int, attribution: bool) -> None:
        sample = list(islice(table.rows(), SAMPLE))
        roles = _roles(columns.told(table.header, sample, self._own))
        if attribution and len(roles.kinds - {"email", "name"}) < 2:
            return
        bases = self._bases(path, table, roles, sample)
        if not bases:
            return
        for column in (*roles.emails, *roles.numbers, *roles.identifiers, *roles.personal, *roles.companions):
            if column.header:
                evidence.columns[column.header] = None
        nouns = list(_nouns(roles))
        for basis in bases.values():
            evidence.name(basis.rule, nouns)
        rows = sum(self._row(at, row, roles, bases, evidence) for at, row in enumerate(table.rows()))
        if rows:
            evidence.rows += rows
            evidence.at(table.line + before)

    def _bases(self, path: str, table: Table, roles: _Roles, sample: Sequence[Sequence[str]]) -> dict[str, Basis]:
        """On what basis the values of each of a table's roles count; a role that counts on none is missing."""
        least = self._least
        data = is_data(path)
        numbered = bool(roles.emails and (roles.numbers or roles.identifiers))
        rows = least.rows if data or numbered or len(roles.kinds) >= RICH else max(least.rows, least.emails)
        found: dict[str, Basis] = {}
        if roles.emails:
            is_named = any(column.named for column in roles.emails) and len(table.header) > 1
            alone = (rows if is_named else least.emails) if data else least.emails if is_named else least.text
            found["email"] = Basis("people-emails", rows if roles.kinds - {"email"} else alone)
            if table.form in LETTERS or not LETTER_HEADERS.isdisjoint(map(str.lower, table.header)):
                found["email"] = Basis("people-emails", max(least.emails, rows))
        fixtures = bool(roles.emails) and not any(self._address(row, roles.emails) for row in sample)
        for column in roles.identifiers:
            about = compiled(ABOUT_IDENTIFIERS).search(f"{path} {column.header}")
            doubtful = not column.named and (_is_weak(column) or about)
            if not doubtful or (not fixtures and roles.personal):
                found[_key(column)] = Basis(_rule(column), least.rows if column.named else _enough(column.kind))
        for column in roles.numbers:
            if column.least:
                enough = min(least.rows, column.least) if column.named else column.least
                found[_key(column)] = Basis(_rule(column), enough)
            elif not fixtures and (data or len(roles.kinds) > 1):
                found[_key(column)] = Basis(_rule(column), least.numbers)
        if fixtures:
            return found
        told = {column.role for column in roles.personal if column.named or not column.header}
        told |= {column.role for column in roles.personal} if told else set()
        private = {ALIKE.get(column.role, column.role) for column in roles.private}
        if len(told) > 1 or (told and (roles.numbers or private - told)):
            found["record"] = Basis("people-records", rows)
        if "phone" in told and data:
            found["phone"] = Basis("people-phones", least.phones)
        return found

    def _row(self, at: int, row: Sequence[str], roles: _Roles, bases: dict[str, Basis], evidence: Evidence) -> bool:
        """Adds the people of one row; whether there is one. `at` counts the rows."""
        identities = []
        if "email" in bases:
            for column in roles.emails:
                address = self._address(row, (column,))
                if address:
                    evidence.note(bases["email"], address, 3)
                    identities.append(f"email {address}")
            for other in identities[1:]:  # the recipient of what another has ordered
                evidence.person((other,))
            del identities[1:]
        for column in (*roles.numbers, *roles.identifiers):
            key = _key(column)
            if key in bases and (number := _number(column, row)):
                evidence.note(bases[key], f"{key} {number}", 2)
                identities.append(f"{key} {number}")
        if not identities or at < SAMPLE:
            others = self._records(row, roles, bases, evidence)
            identities = identities or others[:1]
        evidence.person(identities)
        return bool(identities)

    def _records(self, row: Sequence[str], roles: _Roles, bases: dict[str, Basis], evidence: Evidence) -> list[str]:
        """Adds what a row tells of a person who has no number in it; the ways in which that is one person."""
        found = []
        if "phone" in bases:
            for number in filter(None, (_phone(column, row) for column in roles.personal)):
                evidence.note(bases["phone"], f"phone {number}", 1)
                found.append(f"phone {number}")
        record = _record(row, (*roles.personal, *roles.private)) if "record" in bases else []
        if len(record) > 1 or (record and roles.numbers and any(row[column.at] for column in roles.numbers)):
            found.append("record " + "|".join(record))
            evidence.note(bases["record"], found[-1], 1)
        return found

    def _address(self, row: Sequence[str], columns: Iterable[Column]) -> str:
        """The first address of a row that may be a customer's."""
        for column in columns:
            cell = row[column.at]
            if "@" in cell and column.kind:
                address = column.kind.normal(cell)
                if address and self._is_countable(address):
                    return address
        return ""

    def _is_countable(self, address: str) -> bool:
        answer = self._countable.get(address)
        if answer is None:
            domain = address.rpartition("@")[2]
            ours = any(domain == each or domain.endswith(f".{each}") for each in self._domains)
            answer = not ours and address not in self._public and quiet.is_countable(address)
            if len(self._countable) < 100_000:
                self._countable[address] = answer
        return answer

    # --- running text and code ---

    def _addresses(self, path: str, text: str, evidence: Evidence, line: int) -> None:
        """Addresses wherever they stand: many of them are a list of people, too."""
        if "%40" in text:  # as URLs have it, in logs
            text = text.replace("%40", "@")
        if text.count("@") <= max(FEWEST - 1, evidence.rows):  # those of a table have been seen
            return
        is_list = is_data(path) and len(text) < LONGEST_EACH * text.count("@")
        basis = Basis("people-emails", self._least.emails if is_list else self._least.text)
        first = ""
        for address in emails.found(text):
            if self._is_countable(address):
                first = first or address
                evidence.note(basis, address, 3)
        if first:
            evidence.name("people-emails", ("e-mail addresses",))
            if len(evidence.values[basis]) >= basis.least:
                place = max(text.find(first.partition("@")[0] + "@"), 0) or text.find("@")
                evidence.at(line + text.count("\n", 0, place))

    def _loose(self, path: str, text: str, runs: str, evidence: Evidence, line: int) -> None:
        """Identifiers whose check digits mean something by themselves, and the organisation's own numbers."""
        for own in self._own:
            seen, _ = _numbers(own.kind, text)
            if len(seen) >= own.least:
                self._note(own.kind, own.least, seen, evidence)
                evidence.at(line + text.count("\n", 0, next(iter(seen.values()))))
        for kind in identifiers.KINDS if runs else ():
            least = _enough(kind)
            if not kind.loose or kind.chance == 1:
                continue
            seen, shaped = _numbers(kind, runs)
            if len(seen) >= least and _is_list(kind, path, seen, shaped):
                self._note(kind, least, seen, evidence)
                first = next(iter(seen.values()))
                evidence.at(line + text.count("\n", 0, max(text.find(runs[first : first + 9]), 0)))

    def _note(self, kind: Kind, least: int, numbers: Iterable[str], evidence: Evidence) -> None:
        evidence.name(kind.rule, (f"{kind.noun}s",))
        for number in numbers:
            evidence.note(Basis(kind.rule, least), f"{kind.id} {number}", 2)

    def _known(self, hits: Iterable[str], evidence: Evidence) -> None:
        """Values that the organisation's fingerprint tables hold."""
        for value in hits:
            evidence.note(Basis("people-known", self._least.known), value, 4)
            evidence.at(1)
        evidence.name("people-known", ("customers of yours",))


def _shown_as(path: str) -> str:
    """The name by which a text is read: what office programs keep as XML is shown as rows with tabs."""
    return f"{path}.tsv" if compiled(OFFICE).search(path) else path


def _roles(found: Iterable[Column]) -> _Roles:
    roles = _Roles([], [], [], [], [])
    for column in found:
        if column.role == "email":
            roles.emails.append(column)
        elif column.role == "customer-number":
            roles.numbers.append(column)
        elif column.role == "identifier":
            roles.identifiers.append(column)
        elif column.role in PERSONAL:
            roles.personal.append(column)
        else:
            roles.companions.append(column)
    return roles


def _nouns(roles: _Roles) -> Iterator[str]:
    for column in (*roles.emails, *roles.numbers, *roles.identifiers, *roles.personal):
        if column.role == "identifier" and column.kind:
            yield f"{column.kind.noun}s"
        else:
            yield NOUNS[column.role]


def _key(column: Column) -> str:
    return column.kind.id if column.kind else column.role


def _rule(column: Column) -> str:
    assert column.kind is not None
    return column.kind.rule


def _is_weak(column: Column) -> bool:
    return column.kind is not None and column.kind.chance > WEAK


def _enough(kind: Kind | None) -> int:
    """How many identifiers that nothing names are beyond chance: 3 of the strongest, more of the weaker ones."""
    return max(3, ceil(9 / -log(min(max(kind.chance, BELIEVED), 0.99)))) if kind else 3


def _record(row: Sequence[str], personal: Iterable[Column]) -> list[str]:
    """What a row tells of a person, in normal form."""
    found = []
    for column in personal:
        cell = row[column.at]
        value = column.kind.normal(cell) if cell and column.kind else cell.strip().lower()
        if value:
            found.append(value)
    return found


def _number(column: Column, row: Sequence[str]) -> str:
    cell = row[column.at]
    if not cell or not column.kind:
        return ""
    return _counted(column.kind, cell)


def _counted(kind: Kind, value: str) -> str:
    """The normal form of an identifier that counts; what an organisation calls a number may look made up."""
    return kind.normal(value) if kind.rule == "people-customer-numbers" else identifiers.counts(kind, value)


def _phone(column: Column, row: Sequence[str]) -> str:
    cell = row[column.at] if column.role == "phone" else ""
    number = column.kind.normal(cell) if cell and column.kind else ""
    return "" if number and phones.is_specimen(number) else number


def _runs(text: str) -> str:
    """What in a text may be an identifier: runs of digits, with letters and separators in between, a line each."""
    found = []
    for match in compiled(RUN).finditer(text):
        if sum(map(str.isdigit, match[0])) >= FEWEST_DIGITS:
            start = max(match.start() - BEFORE, 0)
            found.append(text[start : match.end() + 1].replace("\n", " "))
    return "\n".join(found) if len(found) >= FEWEST else ""


def _numbers(kind: Kind, text: str) -> tuple[dict[str, int], int]:
    """The distinct numbers of a kind in running text that may be people's, each with its first offset.

    And how many there are that have the form, whatever their check digits.
    """
    seen: dict[str, int] = {}
    shaped = 0
    for match in compiled(kind.loose).finditer(text):
        shaped += 1
        number = _counted(kind, match[0])
        if number:
            seen.setdefault(number, match.start())
    return seen, shaped


def _is_list(kind: Kind, path: str, seen: Collection[str], shaped: int) -> bool:
    """Whether identifiers in running text are a list of people's, and neither chance nor the examples of a standard."""
    if len(seen) < 0.5 * shaped and kind.chance > BELIEVED / 10:
        return False
    if kind.id == "iban" and len({number[:2] for number in seen}) >= COUNTRIES:
        return False
    return len(seen) >= MANY or not compiled(ABOUT_IDENTIFIERS).search(path)
