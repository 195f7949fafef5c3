"""From a text to evidence of people: its tables, row by row, and what stands in running text and code."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Sequence
from itertools import islice
from math import ceil, log
from typing import TYPE_CHECKING

from andon.people import FEWEST, HEAD, columns, is_data, mentions, names_columns, quiet
from andon.people.evidence import Basis, Evidence
from andon.people.rows import SAMPLE, Roles, Rows, address_of, counted, key
from andon.people.runs import Runs
from andon.people.tables import tables
from andon.rules.people import emails, identifiers
from andon.rules.people.compiled import compiled

if TYPE_CHECKING:
    from andon.people.columns import Column
    from andon.people.tables.model import Table
    from andon.policy import Policy
    from andon.rules.people.emails import Place
    from andon.rules.people.kind import Kind

PERSONAL = ("name", "phone", "address", "birth-date")
"""What tells of a person without being one's number; two of them in a row are a record of one."""

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

NOT_OF_AUTHORS = frozenset(("address", "birth-date", "customer-number", "identifier"))
"""What nobody tells of who has made something."""

README = r"(?i)(?:^|/)(?:readme|owners?|members?|people|staff|team|contacts?)\b[^/]*$"
"""Files that attribute work, but hold all sorts of things besides, or other people."""

LETTERS = frozenset(("mail", "mbox"))
LETTER_HEADERS = frozenset(("return-path", "delivered-to", "message-id", "received", "in-reply-to"))
"""Formats, and names of columns, of letters: one is from and to some people, and no list of them."""

FENCE = r"(?m)^[ \t]*```"
EXAMPLES = 20
"""How a block of code begins and ends in Markdown, and from how many identifiers on they are more than examples."""

LETTER = r"(?mi)^(?:message-id|received|mime-version):"
"""In a letter numbers stand in its headers and below it, and are of machines and of who has signed it."""

ABOVE_LETTER = r"(?:(?:[A-Za-z][A-Za-z-]{0,40}:|[ \t])[^\n]*(?:\n|\Z))+"
LONGEST_ABOVE = 1000
"""Lines at the beginning of a letter, up to one who gets it, and how many characters of them are looked at."""

MANY = 200
"""From how many identifiers on a file is a list of them, even if it is about identifiers."""

COUNTRIES = 8
"""Bank accounts of so many countries are the examples of a standard, and so are some of which no two are of one."""

HEADERS = r"(?i)!(?:part-[^!]*/)?headers$|\.(?:eml|emlx|mbx)$"
"""Headers of mail, where `Cc:` thanks nobody."""

OFFICE = r"!(?:xl/worksheets/[^!]*|content|word/document|ppt/slides/[^!]*)\.xml$"
"""Members of documents that are shown as their readers see them."""

SMALL = 256 * 1024
"""In code of at most so many characters, tables are looked for wherever there are numbers."""

FEW = 20
"""In how many rows it is looked whether addresses are evidently those of people."""

MOST, HALF = 0.75, 0.5
"""How many of few addresses, of a whole, people evidently have."""

RICH = 4
"""A table that tells so many things of each person is no example."""

REMEMBERED = 20_000
"""For how many addresses it is remembered whether they count: those of a long list come once."""

LONGEST_EACH = 60
"""With no more characters for each address, a text is a list of them."""

Matcher = Callable[[str], Iterable[str]]
"""Which values of a text stand in the organisation's fingerprint tables."""


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
        runs = Runs(told)
        if self._may_hold_tables(path, told, runs) and (not attribution or compiled(README).search(path)):
            for table in tables(characters if compiled(HEADERS).search(path) else told, _shown_as(path)):
                self._table(path, table, evidence, before=line - 1, attribution=attribution)
        if not attribution or compiled(README).search(path):
            self._addresses(path, told, evidence, line, attribution=attribution)
        self._loose(path, told, runs, evidence, line)

    def _may_hold_tables(self, path: str, text: str, runs: Runs) -> bool:
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
        if attribution and not roles.kinds & NOT_OF_AUTHORS and len(roles.kinds - {"email", "name"}) < 2:
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
        rows = Rows(roles, bases, evidence, self._is_countable).count(table.rows())
        if rows:
            evidence.rows += rows
            evidence.at(table.line + before)

    def _bases(self, path: str, table: Table, roles: Roles, sample: Sequence[Sequence[str]]) -> dict[str, Basis]:
        """On what basis the values of each of a table's roles count; a role that counts on none is missing."""
        least = self._least
        data = is_data(path)
        rows = least.rows if data or self._tells_enough(roles, sample) else max(least.rows, least.emails)
        found: dict[str, Basis] = {}
        if roles.emails:
            is_named = any(column.named for column in roles.emails) and len(table.header) > 1
            alone = rows if is_named else least.emails if data else least.text
            enough = self._enough(self._first(sample, roles), data)
            at_least = rows if roles.kinds - {"email"} else min(alone, enough)
            # In code that tells little of people `ed@` and `jack@` are examples.
            found["email"] = Basis("people-emails", max(at_least, enough) if rows > least.rows else at_least)
            if table.form in LETTERS or not LETTER_HEADERS.isdisjoint(map(str.lower, table.header)):
                found["email"] = Basis("people-emails", max(least.emails, rows))
        fixtures = bool(roles.emails) and not any(self._address(row, roles.emails) for row in sample)
        for column in roles.identifiers:
            about = compiled(ABOUT_IDENTIFIERS).search(f"{path} {column.header}")
            doubtful = not column.named and (_is_weak(column) or about)
            if not doubtful or (not fixtures and roles.personal):
                found[key(column)] = Basis(_rule(column), least.rows if column.named else _enough(column.kind))
        for column in roles.numbers:
            if column.least:
                own = min(least.rows, column.least) if column.named else column.least
                found[key(column)] = Basis(_rule(column), own)
            elif not fixtures and (data or len(roles.kinds) > 1):
                found[key(column)] = Basis(_rule(column), least.numbers)
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

    def _tells_enough(self, roles: Roles, sample: Sequence[Sequence[str]]) -> bool:
        """Whether a table in code tells so much of people that it is no example."""
        births = any(column.role == "birth-date" for column in roles.personal)
        if (roles.numbers or roles.identifiers) and (roles.emails or births):
            return True
        if len(roles.kinds) >= RICH + (not roles.emails):
            return True
        return bool(roles.emails) and self._enough(self._first(sample, roles)) <= self._least.rows

    def _first(self, sample: Sequence[Sequence[str]], roles: Roles) -> list[str]:
        """The first addresses of a table."""
        return [*{address: None for row in sample[:FEW] if (address := self._address(row, roles.emails))}]

    def _enough(self, addresses: Sequence[str], data: bool = False) -> int:
        """How many addresses of a list are enough: few where evidently people have them, more where examples do."""
        share = mentions.evident_share(addresses)
        if share >= (HALF if data else MOST):
            return self._least.rows
        return self._least.emails if share >= HALF else self._least.text

    def _address(self, row: Sequence[str], columns: Iterable[Column]) -> str:
        """The first address of a row that may be a customer's."""
        found = (address_of(row[column.at], column.kind, self._is_countable) for column in columns if column.kind)
        return next(filter(None, found), "")

    def _is_countable(self, address: str) -> bool:
        answer = self._countable.get(address)
        if answer is None:
            answer = address not in self._public and quiet.is_countable(address)
            answer = answer and not (self._domains and self._is_ours(address))
            if len(self._countable) < REMEMBERED:
                self._countable[address] = answer
        return answer

    def _is_ours(self, address: str) -> bool:
        domain = address.rpartition("@")[2]
        return any(domain == each or domain.endswith(f".{each}") for each in self._domains)

    # --- running text and code ---

    def _addresses(self, path: str, text: str, evidence: Evidence, line: int, *, attribution: bool) -> None:
        """Addresses wherever they stand: many of them are a list of people, too.

        Where authors sign, only those are with whom stands what an author does not tell.
        """
        if "%40" in text:  # as URLs have it, in logs
            text = text.replace("%40", "@")
        if text.count("@") <= max(FEWEST - 1, evidence.rows):  # those of a table have been seen
            return
        found = [place for place in emails.places(text) if self._is_countable(place.address)]
        if not found:
            return
        evidence.name("people-emails", ("e-mail addresses",))
        data = is_data(path)
        if attribution:
            self._owners(text, list(_outside_code(text, found)), evidence, line)
            return
        is_list = data and len(text) < LONGEST_EACH * text.count("@")
        everywhere = Basis("people-emails", self._least.emails if is_list else self._least.text)
        for place in found:
            evidence.note(everywhere, place.address, 3)
            evidence.person((place.address,))
        if len(evidence.values[everywhere]) >= everywhere.least:
            evidence.at(line + text.count("\n", 0, found[0].start))
        elif len(evidence.values[everywhere]) >= FEWEST:
            self._few_addresses(text, found, evidence, line, data)

    def _few_addresses(self, text: str, found: Sequence[Place], evidence: Evidence, line: int, data: bool) -> None:
        """The same of few: they are a list if they stand like one, or if something else is told of each owner."""
        if data:
            self._owners(text, found, evidence, line)
        for run in mentions.lists(text, found):
            if _is_in_headers(text, run.places[0].start):
                continue
            addresses = list(dict.fromkeys(place.address for place in run.places))
            enough = self._enough(addresses, data)
            # Examples of what a program prints are tables, too.
            basis = Basis("people-emails", max(enough, self._least.emails) if run.columns and not data else enough)
            for address in addresses:
                evidence.note(basis, address, 3)
            if len(addresses) >= basis.least:
                evidence.at(line + text.count("\n", 0, run.places[0].start))

    def _owners(self, text: str, found: Sequence[Place], evidence: Evidence, line: int) -> None:
        """Addresses beside which numbers of their owners stand: letters and requests of customers."""
        owners = mentions.owners(text, found)
        addresses = list(dict.fromkeys(place.address for place in found))
        numbers = len({*owners.values()})
        evident = numbers > 1 and 2 * numbers >= len(addresses) and self._enough(addresses) <= self._least.rows
        if (numbers < FEWEST and not evident) or compiled(LETTER).search(text):
            return
        basis = Basis("people-emails", self._least.rows)
        for address in addresses if evident else owners:
            evidence.note(basis, address, 3)
            evidence.person((address,))
        evidence.at(line + text.count("\n", 0, found[0].start))

    def _loose(self, path: str, text: str, runs: Runs, evidence: Evidence, line: int) -> None:
        """Identifiers whose check digits mean something by themselves, and the organisation's own numbers."""
        for own in self._own:
            seen = _own_numbers(own.kind, text)
            if len(seen) >= own.least:
                self._note(own.kind, own.least, seen, evidence)
                evidence.at(line + text.count("\n", 0, next(iter(seen.values()))))
        for kind in identifiers.KINDS if runs else ():
            least = _enough(kind)
            if not kind.loose or kind.chance == 1:
                continue
            seen, shaped = runs.numbers(kind, counted)
            seen = _told_outside_code(text, seen)
            if len(seen) >= least and _is_list(kind, path, seen, shaped):
                self._note(kind, least, seen, evidence)
                evidence.at(line + text.count("\n", 0, next(iter(seen.values()))))

    def _note(self, kind: Kind, least: int, numbers: Iterable[str], evidence: Evidence) -> None:
        evidence.name(kind.rule, (f"{kind.noun}s",))
        for number in numbers:
            evidence.note(Basis(kind.rule, least), f"{kind.id} {number}", 2)
            evidence.alone(kind.rule, number)

    def _known(self, hits: Iterable[str], evidence: Evidence) -> None:
        """Values that the organisation's fingerprint tables hold."""
        for value in hits:
            evidence.note(Basis("people-known", self._least.known), value, 4)
            evidence.alone("people-known", value)
            evidence.at(1)
        evidence.name("people-known", ("customers of yours",))


def _outside_code(text: str, found: Sequence[Place]) -> Iterator[Place]:
    """The addresses that stand in no block of code of a Markdown text: what stands in one shows what a program does."""
    fences = _fences(text)
    return (place for place in found if bisect_left(fences, place.start) % 2 == 0)


def _told_outside_code(text: str, seen: dict[str, int]) -> dict[str, int]:
    """The same of identifiers, each with its first offset; so many are no examples, wherever they stand."""
    fences = _fences(text) if len(seen) < EXAMPLES else []
    return {number: at for number, at in seen.items() if bisect_left(fences, at) % 2 == 0}


def _fences(text: str) -> list[int]:
    return [fence.start() for fence in compiled(FENCE).finditer(text)]


def _is_in_headers(text: str, start: int) -> bool:
    """Whether an address stands above a letter: a few people who write to each other are no list."""
    before = text[max(0, start - LONGEST_ABOVE) : start].rpartition("\n\n")[2]
    if start > LONGEST_ABOVE:
        before = before.partition("\n")[2] or before
    return bool(compiled(ABOVE_LETTER).fullmatch(before)) and bool(compiled(LETTER).search(text))


def _shown_as(path: str) -> str:
    """The name by which a text is read: what office programs keep as XML is shown as rows with tabs."""
    return f"{path}.tsv" if compiled(OFFICE).search(path) else path


def _roles(found: Iterable[Column]) -> Roles:
    roles = Roles([], [], [], [], [])
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


def _nouns(roles: Roles) -> Iterator[str]:
    for column in (*roles.emails, *roles.numbers, *roles.identifiers, *roles.personal):
        if column.role == "identifier" and column.kind:
            yield f"{column.kind.noun}s"
        else:
            yield NOUNS[column.role]


def _rule(column: Column) -> str:
    assert column.kind is not None
    return column.kind.rule


def _is_weak(column: Column) -> bool:
    return column.kind is not None and column.kind.chance > WEAK


def _enough(kind: Kind | None) -> int:
    """How many identifiers that nothing names are beyond chance: 3 of the strongest, more of the weaker ones."""
    return max(3, ceil(9 / -log(min(max(kind.chance, BELIEVED), 0.99)))) if kind else 3


def _own_numbers(kind: Kind, text: str) -> dict[str, int]:
    """The distinct numbers in running text that a policy describes, each with its first offset."""
    seen: dict[str, int] = {}
    for match in compiled(kind.loose).finditer(text):
        if number := counted(kind, match[0]):
            seen.setdefault(number, match.start())
    return seen


def _is_list(kind: Kind, path: str, seen: Collection[str], shaped: int) -> bool:
    """Whether identifiers in running text are a list of people's, and neither chance nor the examples of a standard."""
    if len(seen) < 0.5 * shaped and kind.chance > BELIEVED / 10:
        return False
    if kind.id == "iban" and len({number[:2] for number in seen}) >= min(COUNTRIES, len(seen)):
        return False
    return len(seen) >= MANY or not compiled(ABOUT_IDENTIFIERS).search(path)
