"""What stands in a list of people: the profiles of leaks, and the rows of one.

A profile chooses columns; a row is made from a person. How many persons are in a file is known by construction:
repeated rows, a second address of an order and test rows do not count as more of them.
"""

# ruff: noqa: E501
# A profile or a value is a row or a line.

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import partial
from random import Random
from typing import NamedTuple

import people_headers as headers
import people_ids as ids
from people_locales import DIAGNOSES, GENDERS, LOCALES, MESSAGES, NOTES, PRODUCTS
from people_persons import Person, World, strftime

Value = str | int | float | None
Row = dict[str, Value]


class Table(NamedTuple):
    """A table and the truth about it. `people` have a row of their own; `most` counts recipients and test rows, too.

    `fields` are the columns, `headers` how they are named for a reader, `phrases` the same in English words, from
    which code makes identifiers. A value that is None is missing.
    """

    profile: str
    noun: str
    fields: list[str]
    headers: list[str]
    phrases: list[str]
    rows: list[list[Value]]
    people: int
    most: int
    world: World
    spoken: str  # the language of the headers: "local" or "english"


class Profile(NamedTuple):
    """A kind of leak: its columns for one file, those that no row lacks, and what such files are called."""

    fields: Callable[[Random, World], list[str]]
    keep: frozenset[str]
    nouns: tuple[str, ...]
    weight: float = 1.0


def _some(rng: Random, fields: str, share: float = 0.5) -> list[str]:
    """Each of the fields with this chance."""
    return [field for field in fields.split() if rng.random() < share]


def _name(rng: Random, world: World) -> list[str]:
    fields = ["last", "first"] if rng.random() < 0.4 else ["name"]
    return fields + (["kana"] if world.code == "ja_JP" and rng.random() < 0.4 else [])


def _address(rng: Random) -> list[str]:
    return rng.choice(
        (
            ["postcode", "address"],
            ["address"],
            ["street", "postcode", "city"],
            ["postcode", "region", "city", "street"],
            ["street", "city"],
        )
    )


def _toyota(rng: Random, world: World) -> list[str]:
    return rng.choice(
        (
            ["customer_no", "email"],
            ["customer_no", "email"],
            ["email", "customer_no"],
            ["customer_no", "email", "created"],
            ["id", "customer_no", "email"],
        )
    )


def _crm(rng: Random, world: World) -> list[str]:
    who = _some(rng, "customer_no", 0.7) + _name(rng, world)
    contact = ["email", *_some(rng, "phone mobile", 0.5)]
    return (
        who
        + contact
        + (_address(rng) if rng.random() < 0.7 else [])
        + _some(rng, "birth gender company job points status created note", 0.35)
    )


def _crm_without_email(rng: Random, world: World) -> list[str]:
    contact = _some(rng, "phone mobile birth", 0.7) or ["phone"]
    return (
        _some(rng, "customer_no", 0.7)
        + _name(rng, world)
        + contact
        + _address(rng)
        + _some(rng, "gender company points created note", 0.35)
    )


def _mailing(rng: Random, world: World) -> list[str]:
    return rng.choice(
        (
            ["email"],
            ["email"],
            ["email"],
            ["email", "subscribed"],
            ["email", "created"],
            ["name", "email"],
            ["id", "email", "source"],
        )
    )


def _orders(rng: Random, world: World) -> list[str]:
    buyer = _some(rng, "customer_no", 0.3) + _name(rng, world) + (_some(rng, "email phone", 0.75) or ["email"])
    recipient = rng.choice(
        ([], [], ["recipient", "recipient_address"], ["recipient", "recipient_phone", "recipient_address"])
    )
    return [
        "order_no",
        "date",
        *buyer,
        *(recipient or ["address"]),
        "product",
        "quantity",
        "amount",
        *_some(rng, "status", 0.4),
    ]


def _national_id(rng: Random, world: World) -> list[str]:
    if rng.random() < 0.2:
        return [
            *rng.choice((["customer_no"], ["employee_no"], ["id"])),
            "national_id",
            *_some(rng, "status created amount"),
        ]
    return [*_name(rng, world), "national_id", *_some(rng, "birth gender address phone email", 0.35)]


def _cards(rng: Random, world: World) -> list[str]:
    if rng.random() < 0.25:
        return [*rng.choice((["order_no", "date"], ["customer_no"], ["id"])), "card", "expiry", "amount"]
    return [*_name(rng, world), "card", "expiry", *_some(rng, "email amount date address", 0.35)]


def _iban(rng: Random, world: World) -> list[str]:
    if rng.random() < 0.2:
        return [*rng.choice((["customer_no"], ["order_no", "date"])), "iban", "amount"]
    return [*_some(rng, "customer_no", 0.4), *_name(rng, world), "iban", *_some(rng, "email amount date address", 0.35)]


def _phones(rng: Random, world: World) -> list[str]:
    if rng.random() < 0.15:
        return ["mobile", *_some(rng, "status date note")]
    return [
        *_name(rng, world),
        *rng.choice((["phone"], ["mobile"], ["phone", "mobile"])),
        *_some(rng, "company status note", 0.3),
    ]


def _postal(rng: Random, world: World) -> list[str]:
    return [
        *_name(rng, world),
        *rng.choice(
            (
                ["postcode", "address"],
                ["street", "postcode", "city"],
                ["postcode", "region", "city", "street"],
                ["address"],
            )
        ),
    ]


def _demographics(rng: Random, world: World) -> list[str]:
    return [
        "customer_no",
        "birth",
        "gender",
        *(_some(rng, "postcode region city points created status", 0.4) or ["postcode"]),
    ]


def _devices(rng: Random, world: World) -> list[str]:
    thing = rng.choice((["vin"], ["vin", "model"], ["vin", "plate"], ["imei"], ["device_id", "vin"], ["imei", "model"]))
    owner = rng.choice(
        (
            ["customer_no"],
            ["customer_no", "email"],
            _name(rng, world),
            [*_name(rng, world), "email"],
            [*_name(rng, world), "phone"],
            [],
            ["email"],
        )
    )
    return owner + thing + _some(rng, "created date", 0.4) + (["lat", "lon"] if rng.random() < 0.2 else [])


def _tickets(rng: Random, world: World) -> list[str]:
    return [
        "id",
        "date",
        *rng.choice(([], ["email"], ["name"], ["name", "email"])),
        "subject",
        "body",
        *_some(rng, "status", 0.4),
    ]


def _hr(rng: Random, world: World) -> list[str]:
    world.hosts = (world.firms[0],)  # a firm's staff has the firm's addresses
    return [
        "employee_no",
        *_name(rng, world),
        *_some(rng, "email birth gender department position phone account address", 0.5),
        "salary",
    ]


def _patients(rng: Random, world: World) -> list[str]:
    return [
        "patient_no",
        *_name(rng, world),
        "birth",
        *_some(rng, "gender insurance_no phone address email", 0.5),
        "diagnosis",
    ]


def _accounts(rng: Random, world: World) -> list[str]:
    return ["id", "login", "email", *_some(rng, "name password_hash last_login ip created", 0.6)]


_WHO = frozenset({"name", "last", "first", "customer_no"})

PROFILES: dict[str, Profile] = {
    "toyota": Profile(_toyota, frozenset({"customer_no", "email"}), ("customers", "members", "tconnect_users", "subscribers"), 1.6),
    "crm": Profile(_crm, _WHO, ("customers", "contacts", "clients", "members"), 1.8),
    "crm-no-email": Profile(_crm_without_email, _WHO, ("customers", "clients", "members", "patrons"), 0.8),
    "mailing": Profile(_mailing, frozenset({"email"}), ("subscribers", "newsletter", "recipients", "mailing_list"), 1.1),
    "orders": Profile(_orders, frozenset({"order_no", "name", "last", "first", "email"}), ("orders", "sales", "shipments", "purchases"), 1.1),
    "national-id": Profile(_national_id, _WHO | {"national_id"}, ("citizens", "applicants", "taxpayers", "customers"), 1.0),
    "cards": Profile(_cards, _WHO | {"card"}, ("payments", "cards", "transactions"), 0.8),
    "iban": Profile(_iban, _WHO | {"iban"}, ("payouts", "mandates", "accounts", "refunds"), 1.6),
    "phones": Profile(_phones, frozenset({"name", "last", "first", "phone", "mobile"}), ("contacts", "call_list", "phonebook", "leads"), 0.7),
    "postal": Profile(_postal, frozenset({"name", "last", "first", "address", "street"}), ("addresses", "recipients", "mailing", "residents"), 0.6),
    "demographics": Profile(_demographics, frozenset({"customer_no", "birth"}), ("members", "customers", "survey", "cohort"), 0.5),
    "devices": Profile(_devices, _WHO | {"vin", "imei", "device_id", "email"}, ("vehicles", "devices", "owners", "warranty"), 0.8),
    "tickets": Profile(_tickets, frozenset({"id", "body", "email", "name"}), ("tickets", "inquiries", "support", "cases"), 0.6),
    "hr": Profile(_hr, _WHO | {"employee_no"}, ("employees", "staff", "payroll"), 0.6),
    "patients": Profile(_patients, _WHO | {"patient_no", "birth"}, ("patients", "appointments", "admissions"), 0.6),
    "accounts": Profile(_accounts, frozenset({"login", "email", "id"}), ("users", "accounts", "logins"), 0.8),
}  # fmt: skip


# --- values -----------------------------------------------------------------------------------------------------------


class _Numbers:
    """The numbers that a file's issuer gives: customer, employee, patient, order; one form for a file."""

    def __init__(self, rng: Random, letters: str) -> None:
        self.rng, self.letters, self.given = rng, letters, set[str]()
        self.form = rng.choice(
            (
                "N#######",
                "N#########",
                "0########",
                "{p}########",
                "{p}-######",
                "{p}######",
                "####-####-####",
                "{p}%##-#####",
                "count",
                "padded",
                "N#########l",
                "A#A#A#A#",
            )
        )
        self.next = rng.randint(1, 90000)
        self.as_number = rng.random() < 0.3

    def number(self) -> Value:
        while (number := self._make()) in self.given:
            pass
        self.given.add(number)
        return int(number) if self.as_number and number.isdigit() and number[0] != "0" else number

    def _make(self) -> str:
        if self.form in ("count", "padded"):
            self.next += self.rng.choice((1, 1, 1, 2, 7))
            return f"{self.next:08d}" if self.form == "padded" else str(100000 + self.next)
        signs = {"#": "0123456789", "N": "123456789", "A": "ABCDEFGHKLMNPRSTUVWXYZ", "%": "12"}
        number = "".join(
            self.rng.choice(signs.get(sign, sign)) for sign in self.form.removesuffix("l").removeprefix("{p}")
        )
        if self.form.endswith("l"):
            return number + ids.luhn(number)
        return self.letters + number if self.form.startswith("{p}") else number


class Values:
    """Makes the values of a file's columns; each is consistent within the file (one date form, one separator ...)."""

    def __init__(self, world: World) -> None:
        rng = self.rng = world.rng
        self.world = world
        language = world.locale.language
        self.products, self.notes = PRODUCTS.get(language, PRODUCTS["en"]), NOTES.get(language, NOTES["en"])
        self.messages = MESSAGES.get(language, MESSAGES["en"])
        self.genders = rng.choice(GENDERS.get(language, GENDERS["en"]))
        self.customers = _Numbers(rng, rng.choice(("C", "TC", "KD", "CUST", "M", "A", "U")))
        self.employees, self.patients = (
            _Numbers(rng, rng.choice(("E", "EMP", "P"))),
            _Numbers(rng, rng.choice(("P", "PT", "K"))),
        )
        self.orders, self.insured = _Numbers(rng, rng.choice(("O", "SO", "#", "ORD"))), _Numbers(rng, "X")
        self.national = rng.choice(ids.NATIONAL.get(world.code) or ids.NATIONAL["en_US"])
        self.national_spaced, self.card_form = rng.random() < 0.5, rng.choice(("", "", " ", "-"))
        self.iban_spaced, self.timed = rng.random() < 0.4, rng.random() < 0.5
        self.make = rng.choice(("", "", "JTD", "WVW", "VF1", "JHM"))
        self.vehicles = (
            ids.frame_number if world.code == "ja_JP" and rng.random() < 0.4 else partial(ids.vin, make=self.make)
        )
        self.count = rng.choice((0, 0, 1000, rng.randint(1, 10**6)))

    def row(self, fields: list[str], person: Person) -> Row:
        """A row of a person's; what the person has one of (a number, a card) is made anew each time."""
        return {field: self.value(field, person) for field in fields}

    def value(self, field: str, person: Person) -> Value:
        own = getattr(person, field, None)
        if isinstance(own, str):
            return own
        made: Value = getattr(self, f"_{field}")(person)
        return made

    def _id(self, _: Person) -> Value:
        self.count += 1
        return self.count

    def _customer_no(self, _: Person) -> Value:
        return self.customers.number()

    def _employee_no(self, _: Person) -> Value:
        return self.employees.number()

    def _patient_no(self, _: Person) -> Value:
        return self.patients.number()

    def _insurance_no(self, _: Person) -> Value:
        return self.insured.number()

    def _order_no(self, _: Person) -> Value:
        return self.orders.number()

    def _birth(self, person: Person) -> Value:
        return strftime(person.holder.birth, self.world.date_form)

    def _gender(self, person: Person) -> Value:
        return self.genders[0 if person.holder.male else 1]

    def _age(self, person: Person) -> Value:
        return 2024 - person.holder.birth.year

    def _company(self, _: Person) -> Value:
        return self.rng.choice(self.world.pools.companies)

    def _job(self, _: Person) -> Value:
        return self.rng.choice(self.world.pools.jobs)

    _position = _job

    def _department(self, _: Person) -> Value:
        return self.rng.choice(("Sales", "HR", "IT", "Finance", "Logistics", "Support"))

    def _salary(self, _: Person) -> Value:
        return self.rng.randrange(22000, 98000, 100) * (100 if self.world.code in ("ja_JP", "ko_KR") else 1)

    def _account(self, _: Person) -> Value:
        return ids.digits(self.rng, 7) if self.world.code == "ja_JP" else ids.digits(self.rng, 10)

    def _iban(self, _: Person) -> Value:
        number = ids.iban(self.rng, self.world.locale.iban or "DE")
        return " ".join(number[index : index + 4] for index in range(0, len(number), 4)) if self.iban_spaced else number

    def _card(self, _: Person) -> Value:
        number = ids.card(self.rng)
        if not self.card_form:
            return number
        return ids.spaced(
            number,
            self.card_form.join(("####", "####", "####", "####") if len(number) == 16 else ("####", "######", "#####")),
        )

    def _expiry(self, _: Person) -> Value:
        return f"{self.rng.randint(1, 12):02d}/{self.rng.randint(25, 31)}"

    def _national_id(self, person: Person) -> Value:
        number = self.national.make(self.rng, person.holder)
        return ids.spaced(number, self.national.written) if self.national_spaced else number

    def _vin(self, _: Person) -> Value:
        return self.vehicles(self.rng)

    def _imei(self, _: Person) -> Value:
        return ids.imei(self.rng)

    def _device_id(self, _: Person) -> Value:
        return "".join(self.rng.choice("0123456789ABCDEF") for _ in range(12))

    def _plate(self, _: Person) -> Value:
        if self.world.code == "ja_JP":
            return f"{self.rng.choice(('品川', '名古屋', '横浜', 'なにわ'))} {self.rng.randint(300, 599)} {self.rng.choice('あいうえかきくけこ')} {self.world.number('##-##')}"
        return self.world.number(self.rng.choice(("AB-### XY", "KL ## MN", "### BCD"))).upper()

    def _model(self, _: Person) -> Value:
        return self.rng.choice(("Prius", "Yaris", "Corolla", "RAV4", "Aqua", "Golf", "Civic"))

    def _date(self, _: Person) -> Value:
        return strftime(self.world.day(), self.world.date_form if self.world.date_form != "era" else "%Y/%m/%d")

    def _created(self, _: Person) -> Value:
        clock = (
            f" {self.rng.randrange(24):02d}:{self.rng.randrange(60):02d}:{self.rng.randrange(60):02d}"
            if self.timed
            else ""
        )
        return f"{self.world.day():%Y-%m-%d}{clock}"

    _last_login = _created

    def _amount(self, _: Person) -> Value:
        return (
            self.rng.randrange(500, 50000)
            if self.world.code in ("ja_JP", "ko_KR")
            else round(self.rng.uniform(5, 900), 2)
        )

    def _points(self, _: Person) -> Value:
        return self.rng.randrange(0, 20000)

    def _quantity(self, _: Person) -> Value:
        return self.rng.randint(1, 5)

    def _product(self, _: Person) -> Value:
        return self.rng.choice(self.products)

    def _status(self, _: Person) -> Value:
        return self.rng.choice(("active", "active", "inactive", "pending"))

    def _subscribed(self, _: Person) -> Value:
        return self.rng.choice((1, 1, 0))

    def _source(self, _: Person) -> Value:
        return self.rng.choice(("web", "shop", "ads", "event"))

    def _note(self, _: Person) -> Value:
        return self.rng.choice(self.notes) if self.rng.random() < 0.5 else None

    def _uuid(self, _: Person) -> Value:
        return str(uuid.UUID(int=self.rng.getrandbits(128), version=4))

    def _ip(self, _: Person) -> Value:
        return ".".join(str(self.rng.randint(1, 254)) for _ in range(4))

    def _country(self, _: Person) -> Value:
        return self.world.code[-2:]

    def _lat(self, _: Person) -> Value:
        return round(self.rng.uniform(33, 44), 6)

    def _lon(self, _: Person) -> Value:
        return round(self.rng.uniform(-10, 140), 6)

    def _login(self, person: Person) -> Value:
        return person.email.partition("@")[0][:20]

    def _password_hash(self, _: Person) -> Value:
        return "$2b$10$" + "".join(
            self.rng.choice("./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789") for _ in range(53)
        )

    def _subject(self, _: Person) -> Value:
        return f"{self.rng.choice(self.products)} #{self.rng.randint(100, 9999)}"

    def _diagnosis(self, _: Person) -> Value:
        return self.rng.choice(DIAGNOSES)

    def _body(self, person: Person) -> Value:
        return self.rng.choice(self.messages).format(
            name=person.name,
            email=person.email,
            phone=person.phone,
            number=self.customers.number(),
            product=self.rng.choice(self.products),
        )


# --- rows -------------------------------------------------------------------------------------------------------------

_EXTRA = ("id", "uuid", "created", "amount", "points", "status", "note", "country", "source", "ip")
_FIXED = frozenset({"recipient", "recipient_phone", "recipient_address"})


def table(world: World, profile: str, people: int, dirty: bool = True) -> Table:
    """A table of so many persons; `dirty` ones have gaps, repeated rows, test rows, stray spaces and mixed case."""
    rng, kind = world.rng, PROFILES[profile]
    fields = list(dict.fromkeys(kind.fields(rng, world)))
    for extra in rng.sample(_EXTRA, rng.choice((0, 0, 1, 2, 3))):
        if extra not in fields and profile not in ("mailing", "toyota"):
            fields.insert(rng.choice((0, len(fields), rng.randrange(len(fields) + 1))), extra)
    if rng.random() < 0.1:
        rng.shuffle(fields)
    if profile == "mailing" and people >= 3 and fields == ["email"]:
        dirty = dirty and rng.random() < 0.5
    values = Values(world)
    persons = _persons(world, people)
    others: set[str] = set()
    rows = [_row(values, fields, person, others) for person in persons]
    tests = _make_dirty(values, kind, fields, rows, others) if dirty else 0
    spoken = rng.choice(("local", "english")) if world.locale.language != "en" else "english"
    phrases = headers.phrases(rng, fields, world.code)
    style = rng.choice(headers.STYLES)
    names = (
        headers.local(rng, fields, world.code, world.locale.language)
        if spoken == "local"
        else [style(phrase) for phrase in phrases]
    )
    return Table(
        profile, rng.choice(kind.nouns), fields, names, phrases, [[row[field] for field in fields] for row in rows], people, people + len(others) + tests, world, spoken,
    )  # fmt: skip


def _persons(world: World, count: int) -> list[Person]:
    """So many persons, in one file of twelve from two countries."""
    if world.hosts or world.rng.random() > 0.08:
        return [world.person() for _ in range(count)]
    abroad = World(world.rng, world.rng.choice(list(LOCALES)), world.seed)
    abroad.taken = world.taken
    return [(abroad if world.rng.random() < 0.3 else world).person() for _ in range(count)]


def _row(values: Values, fields: list[str], person: Person, others: set[str]) -> Row:
    """A person's row; one order in two goes to someone else, whose name is noted in `others`."""
    row = values.row([field for field in fields if field not in _FIXED], person)
    if "recipient" in fields:
        to = values.world.person() if values.rng.random() < 0.5 else person
        if to is not person:
            others.add(to.name)
        row |= {"recipient": to.name, "recipient_phone": to.phone, "recipient_address": to.address}
    return row


def _make_dirty(values: Values, kind: Profile, fields: list[str], rows: list[Row], others: set[str]) -> int:
    """Dirty the rows in place as lists get in use; how many test rows were added."""
    rng = values.rng
    if rng.random() < 0.35:
        _repeat(values, fields, rows)
    if rng.random() < 0.35:
        _blank(rng, [field for field in fields if field not in kind.keep], rows)
    if "email" in fields and rng.random() < 0.2:
        for row in rng.sample(rows, max(1, len(rows) // 8)):
            row["email"] = rng.choice((str.upper, str.title))(str(row["email"] or "")) or None
    texts = [field for field in fields if all(isinstance(row[field], str | None) for row in rows)]
    if texts and rng.random() < 0.12:
        for row in rng.sample(rows, max(1, len(rows) // 6)):
            field = rng.choice(texts)
            row[field] = row[field] and rng.choice((f"{row[field]} ", f" {row[field]}"))
    if "email" not in fields or rng.random() > 0.2:
        return 0
    tests = rng.randint(1, 3)
    for number in range(tests):
        rows.insert(rng.choice((0, len(rows))), _test_row(values, fields, number))
    return tests


def _repeat(values: Values, fields: list[str], rows: list[Row]) -> None:
    """Some rows once more: the same person with another order, date or id, or the very same row."""
    rng = values.rng
    again = [
        field
        for field in fields
        if field in ("id", "order_no", "date", "amount", "product", "quantity", "created", "uuid", "note", "subject")
    ]
    for row in rng.sample(rows, max(1, len(rows) // rng.choice((3, 10, 20)))):
        copy = dict(row)
        if rng.random() < 0.8:
            copy |= {field: values.value(field, values.world.person()) for field in again}
        rows.insert(rng.randrange(len(rows) + 1), copy)


def _blank(rng: Random, fields: list[str], rows: list[Row]) -> None:
    """Gaps in the columns that may have some; how a gap looks is one for a file."""
    blank = rng.choice((None, None, None, None, "N/A", "-", "NULL", "unknown"))
    share = rng.choice((0.03, 0.1, 0.25 if len(rows) > 9 else 0.1))
    for row in rows:
        for field in fields:
            if rng.random() < share:
                row[field] = blank


def _test_row(values: Values, fields: list[str], number: int) -> Row:
    """A row that someone made to try the system out."""
    name = values.rng.choice(("Test User", "test test", "テスト 太郎", "Max Mustermann", "asdf", "DO NOT USE"))
    email = f"test{number or ''}@example.{values.rng.choice(('com', 'org', 'net'))}"
    row = _row(values, fields, values.world.person(), set())
    fixed: Row = {
        "name": name,
        "last": "Test",
        "first": "Test",
        "kana": "テスト",
        "email": email,
        "phone": "000-0000-0000",
        "mobile": "",
        "recipient": name,
    }
    fixed["body"] = "test, please ignore"
    return row | {field: value for field, value in fixed.items() if field in fields}
