"""Clean twins: files that look like lists of people to a hasty eye, and hold none that needs protecting.

Some are tables, written in the same formats, encodings and sizes as the leaks; the others are what repositories are full
of. Addresses that look real stand only where they are public by purpose: credits, package metadata, patches, licences.
"""

# ruff: noqa: E501
# Templates of files are easier to check when a line of theirs is a line here.

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from random import Random
from typing import NamedTuple

import people_headers as headers
import people_ids as ids
from people_locales import PRODUCTS
from people_persons import World
from people_profiles import Table, Value, table
from people_words import LANGUAGES, words

RESERVED = (
    "example.com",
    "example.com",
    "example.org",
    "example.net",
    "example.co.jp",
    "mail.example",
    "shop.test",
    "test.example.com",
    "host.invalid",
)
"""Hosts that nobody can own: RFC 2606, RFC 6761, and JPRS' EXAMPLE.CO.JP."""

_WITH_ADDRESSES = ("toyota", "crm", "mailing", "orders", "tickets", "hr", "accounts")
_IDENTIFYING = frozenset({"card", "iban", "national_id", "vin", "imei", "account"})


class Source(NamedTuple):
    """A file that is no table: its path and text."""

    path: str
    text: str


def reserved(world: World, rows: int) -> Table:
    """A dump like any other, whose addresses are all at reserved domains."""
    while True:
        made = table(World(world.rng, world.code, 0, RESERVED), world.rng.choice(_WITH_ADDRESSES), rows, dirty=False)
        if "email" in made.fields and not _IDENTIFYING & set(made.fields):
            return made._replace(people=0, most=0)


# --- tables without persons -------------------------------------------------------------------------------------------


def _table(world: World, noun: str, columns: str, row: Callable[[], list[Value]], rows: int) -> Table:
    """A table of made rows; the columns' names are phrases with `,` between, spelled as leaks' are."""
    phrases = columns.split(", ")
    style = world.rng.choice(headers.STYLES)
    names = [style(phrase) for phrase in phrases]
    fields = [f"x_{headers.snake(phrase)}" for phrase in phrases]
    return Table("clean", noun, fields, names, phrases, [row() for _ in range(rows)], 0, 0, world, "english")


def _ean(rng: Random, prefix: str) -> str:
    number = prefix + ids.digits(rng, 12 - len(prefix))
    return number + str(-ids.weighted(number, (1, 3) * 6) % 10)


def _hex(rng: Random, length: int) -> str:
    return f"{rng.getrandbits(length * 4):0{length}x}"


def products(world: World, rows: int) -> Table:
    rng, names = world.rng, PRODUCTS.get(world.locale.language, PRODUCTS["en"])
    ean = rng.choice(("49", "40", "50", "0", "76", "84"))
    made = _table(
        world, "products", "sku, ean, name, price, stock, updated at",
        lambda: [f"{rng.choice('ABCX')}{ids.digits(rng, 3)}-{ids.digits(rng, 4)}", _ean(rng, ean), f"{rng.choice(names)} {rng.randint(1, 99)}", round(rng.uniform(1, 400), 2), rng.randrange(500), f"{world.day():%Y-%m-%d}"],
        rows,
    )  # fmt: skip
    if world.locale.language == "ja":
        return made._replace(headers=["商品番号", "JANコード", "商品名", "価格", "在庫数", "更新日"])
    return (
        made._replace(headers=["Artikelnummer", "EAN", "Bezeichnung", "Preis", "Bestand", "Stand"])
        if world.locale.language == "de"
        else made
    )


def sales(world: World, rows: int) -> Table:
    """Orders without buyers."""
    rng, names = world.rng, PRODUCTS.get(world.locale.language, PRODUCTS["en"])
    return _table(world, "orders", "order id, ordered at, product, quantity, unit price, total, state", lambda: [ids.digits(rng, 10, "123456789"), f"{world.day():%Y-%m-%d} {rng.randrange(24):02d}:{rng.randrange(60):02d}", rng.choice(names), rng.randint(1, 9), rng.randrange(100, 9000), rng.randrange(100, 90000), rng.choice(("paid", "open", "sent"))], rows)  # fmt: skip


def books(world: World, rows: int) -> Table:
    rng, pool = world.rng, world.pools

    def row() -> list[Value]:
        author = f"{rng.choice(pool.firsts[0])[0]} {rng.choice(pool.lasts[0])[0]}"
        return [
            f"{rng.choice(('The', 'A', 'My'))} {rng.choice(('Winter', 'River', 'House', 'Silence'))} of {rng.choice(pool.cities)}",
            author,
            _ean(rng, rng.choice(("978", "979"))),
            rng.randint(1950, 2023),
            rng.choice(pool.companies),
        ]

    return _table(world, "books", "title, author, isbn, year, publisher", row, rows)


def sports(world: World, rows: int) -> Table:
    rng, pool = world.rng, world.pools
    rank = iter(range(1, rows + 1))

    def row() -> list[Value]:
        return [
            next(rank),
            f"{rng.choice(pool.firsts[1])[0]} {rng.choice(pool.lasts[1])[0]}",
            rng.choice(("GER", "JPN", "USA", "FRA", "BRA")),
            f"{rng.choice(pool.cities)} FC",
            rng.randrange(90),
            f"{rng.randint(1, 2)}:{rng.randrange(60):02d}:{rng.randrange(60):02d}",
        ]

    return _table(world, "results", "rank, player, nation, club, points, time", row, rows)


def metrics(world: World, rows: int) -> Table:
    rng = world.rng
    at = datetime(2023, 4, 1, tzinfo=timezone.utc) + timedelta(seconds=rng.randrange(10**7))
    step, form = rng.choice((10, 60, 3600)), rng.choice(("iso", "seconds", "milliseconds"))

    def row() -> list[Value]:
        nonlocal at
        at += timedelta(seconds=step)
        stamp: Value = (
            at.isoformat() if form == "iso" else int(at.timestamp()) * (1000 if form == "milliseconds" else 1)
        )
        return [
            stamp,
            f"web-{rng.randint(1, 9):02d}",
            round(rng.random() * 100, 3),
            rng.randrange(10**9),
            rng.randrange(10**6),
            round(rng.uniform(0.1, 900), 6),
        ]

    return _table(world, "metrics", "timestamp, host, cpu, bytes sent, requests, latency ms", row, rows)


def geo(world: World, rows: int) -> Table:
    rng = world.rng
    return _table(
        world,
        "points",
        "id, name, lat, lon, elevation",
        lambda: [
            rng.randrange(10**6),
            rng.choice(world.pools.cities),
            round(rng.uniform(-60, 60), 7),
            round(rng.uniform(-180, 180), 7),
            rng.randrange(3000),
        ],
        rows,
    )


def hashes(world: World, rows: int) -> Table:
    rng = world.rng
    return _table(
        world,
        "files",
        "path, md5, sha256, size, mtime",
        lambda: [
            f"assets/{_hex(rng, 6)}.png",
            _hex(rng, 32),
            _hex(rng, 64),
            rng.randrange(10**7),
            1_680_000_000 + rng.randrange(10**7),
        ],
        rows,
    )


def uuids(world: World, rows: int) -> Table:
    rng = world.rng

    def one() -> str:
        digits = _hex(rng, 32)
        return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"

    return _table(
        world,
        "nodes",
        "id, parent id, kind, state",
        lambda: [one(), one(), rng.choice(("node", "leaf")), rng.choice(("ready", "failed"))],
        rows,
    )


def random_numbers(world: World, rows: int) -> Table:
    """Identifiers of machines that are as long as cards, devices, people's numbers or phones, and pass no check but by chance."""
    rng = world.rng
    length, name = rng.choice(
        (
            (16, "trace id"),
            (16, "transaction id"),
            (15, "snowflake"),
            (11, "session no"),
            (12, "batch id"),
            (10, "message id"),
            (13, "event id"),
            (9, "job id"),
        )
    )
    return _table(
        world,
        "events",
        f"{name}, kind, state, duration",
        lambda: [
            ids.digits(rng, length, "123456789"),
            rng.choice(("push", "pull", "sync")),
            rng.choice(("ok", "retry")),
            rng.randrange(9000),
        ],
        rows,
    )


def versions(world: World, rows: int) -> Table:
    """Columns that look like phones and are versions, addresses of machines, dates and ports."""
    rng = world.rng
    return _table(world, "hosts", "host, address, version, build, installed, port", lambda: [f"srv{rng.randint(1, 999):03d}.internal", f"10.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randrange(256)}", f"{rng.randint(1, 20)}.{rng.randrange(40)}.{rng.randrange(100)}-{rng.randint(1, 9)}", f"{world.day():%Y%m%d}-{ids.digits(rng, 4)}", f"{world.day():%Y-%m-%d}", rng.randrange(1024, 65535)], rows)  # fmt: skip


def parts(world: World, rows: int) -> Table:
    """A maker's parts, whose numbers have the groups of phone numbers."""
    rng = world.rng
    form = rng.choice(("90#-####-####", "#####-#####", "0#-####-##", "A### ### ## ##", "####.###.###"))
    names = ("Bolt M8", "Oil filter", "Brake pad, front", "Gasket", "Bearing 6204", "Hose clamp", "Relay 12 V")
    made = _table(
        world,
        "parts",
        "part number, description, supplier code, weight g, price, revision",
        lambda: [
            world.number(form),
            rng.choice(names),
            f"S{ids.digits(rng, 4)}",
            rng.randrange(5, 9000),
            round(rng.uniform(0.2, 300), 2),
            rng.choice("ABCD"),
        ],
        rows,
    )
    return (
        made._replace(headers=["品番", "品名", "仕入先コード", "重量", "単価", "改訂"])
        if world.locale.language == "ja"
        else made
    )


def cities(world: World, rows: int) -> Table:
    rng, pool = world.rng, world.pools
    made = _table(
        world,
        "cities",
        "postcode, city, region, population",
        lambda: [
            rng.choice(pool.postcodes),
            rng.choice(pool.cities),
            rng.choice(pool.regions),
            rng.randrange(500, 900000),
        ],
        rows,
    )
    local = words(world.locale.language)
    return (
        made._replace(headers=[local["postcode"][0], local["city"][0], local["region"][0], "Population"])
        if rng.random() < 0.5
        else made
    )


_COUNTRIES = (
    "JP,Japan,JPY,81,.jp;US,United States,USD,1,.us;DE,Germany,EUR,49,.de;FR,France,EUR,33,.fr;BR,Brazil,BRL,55,.br;IN,India,INR,91,.in;CN,China,CNY,86,.cn;KR,South Korea,KRW,82,.kr;"
    "GB,United Kingdom,GBP,44,.uk;IT,Italy,EUR,39,.it;ES,Spain,EUR,34,.es;PL,Poland,PLN,48,.pl;SE,Sweden,SEK,46,.se;TR,Turkey,TRY,90,.tr;MX,Mexico,MXN,52,.mx;CA,Canada,CAD,1,.ca"
)


def countries(world: World, rows: int) -> Table:
    rng, known = world.rng, [entry.split(",") for entry in _COUNTRIES.split(";")]
    return _table(
        world,
        "countries",
        "code, country, currency, dialing code, tld, rate",
        lambda: [*rng.choice(known), round(rng.uniform(0.01, 160), 4)],
        rows,
    )


def banks(world: World, rows: int) -> Table:
    """Banks' codes, which are public."""
    rng = world.rng
    return _table(
        world,
        "banks",
        "bank code, bic, bank, city",
        lambda: [
            ids.digits(rng, 8, "123456789"),
            "".join(rng.choice("ABCDEFGHKLMNPRST") for _ in range(4))
            + "DE"
            + rng.choice("FM")
            + rng.choice("FM")
            + "XXX",
            f"Sparkasse {rng.choice(world.pools.cities)}",
            rng.choice(world.pools.cities),
        ],
        rows,
    )


def organisation(world: World, rows: int) -> Table:
    """An organisation's roles and cost centres, without the people who hold them."""
    rng = world.rng
    roles = (
        "Head of Sales",
        "Clerk",
        "Team Lead Support",
        "Data Protection Officer",
        "Site Manager",
        "Buyer",
        "Controller",
    )
    return _table(
        world,
        "positions",
        "position id, role, department, cost centre, headcount, grade",
        lambda: [
            f"P{ids.digits(rng, 5)}",
            rng.choice(roles),
            rng.choice(("Sales", "IT", "HR", "Finance")),
            ids.digits(rng, 6, "4567"),
            rng.randint(1, 40),
            f"E{rng.randint(5, 15)}",
        ],
        rows,
    )


_TEST_CARDS = ("4111 1111 1111 111", "4012 8888 8888 188", "4242 4242 4242 424", "5555 5555 5555 444", "5105 1051 0510 510", "3782 8224 6310 00", "3714 4963 5398 43", "6011 1111 1111 111", "3530 1113 3330 000", "4000 0566 5566 555")  # fmt: skip


def test_cards(world: World, rows: int) -> Table:
    """The numbers that payment services publish for tests; each lacks its last digit here."""
    rng = world.rng

    def row() -> list[Value]:
        stem = rng.choice(_TEST_CARDS).replace(" ", "")
        return [
            stem + ids.luhn(stem),
            f"{rng.randint(1, 12):02d}/34",
            "123",
            rng.choice(("success", "declined", "3ds required")),
        ]

    return _table(world, "test_cards", "card number, expiry, cvc, result", row, rows)


def foo_bar(world: World, rows: int) -> Table:
    """Users that only a developer could name."""
    rng, count = world.rng, iter(range(1, rows + 1))

    def row() -> list[Value]:
        name, number = rng.choice(("foo", "bar", "baz", "alice", "bob", "test", "user", "admin", "qux")), next(count)
        return [
            number,
            f"{name}{number}",
            f"{name}{number}@{rng.choice(('example.com', 'foo.test', 'localhost', 'example.org', 'bar.example'))}",
            name.title(),
            rng.choice(("admin", "user")),
        ]

    return _table(world, "users", "id, username, email, first name, role", row, rows)


def timetable(world: World, rows: int) -> Table:
    rng = world.rng
    return _table(
        world,
        "flights",
        "flight, from, to, departure, arrival, aircraft",
        lambda: [
            f"{rng.choice(('LH', 'NH', 'BA'))}{rng.randint(100, 9999)}",
            rng.choice(("HND", "FRA", "LHR")),
            rng.choice(("CDG", "JFK", "ICN")),
            f"{rng.randrange(24):02d}:{rng.randrange(60):02d}",
            f"{rng.randrange(24):02d}:{rng.randrange(60):02d}",
            rng.choice(("A320", "B787", "A350")),
        ],
        rows,
    )


# --- sources ----------------------------------------------------------------------------------------------------------


def _someone(world: World) -> tuple[str, str]:
    """A name and an address that looks real."""
    person = world.person()
    return f"{person.first} {person.last}", person.email


def lock_file(world: World, rows: int) -> Source:
    rng = world.rng
    kind = rng.choice(("package-lock.json", "yarn.lock", "poetry.lock", "Cargo.lock", "go.sum", "requirements.txt"))
    named = [
        (
            f"{rng.choice(('@types/', '@babel/', '', ''))}{rng.choice(('left', 'fast', 'micro', 'deep'))}-{_hex(rng, 4)}",
            f"{rng.randint(0, 20)}.{rng.randrange(50)}.{rng.randrange(30)}",
        )
        for _ in range(max(rows, 20))
    ]
    if kind == "package-lock.json":
        packages = {
            f"node_modules/{name}": {
                "version": version,
                "resolved": f"https://registry.npmjs.org/{name}/-/x-{version}.tgz",
                "integrity": f"sha512-{_hex(rng, 86)}==",
            }
            for name, version in named
        }
        return Source(kind, json.dumps({"name": "app", "lockfileVersion": 3, "packages": packages}, indent=2) + "\n")
    if kind == "yarn.lock":
        return Source(
            kind,
            "# yarn lockfile v1\n\n"
            + "\n".join(
                f'"{name}@^{version}":\n  version "{version}"\n  resolved "https://registry.yarnpkg.com/{name}/-/x-{version}.tgz#{_hex(rng, 40)}"\n'
                for name, version in named
            ),
        )
    if kind == "go.sum":
        return Source(
            kind,
            "".join(
                f"github.com/acme/{name.strip('@').replace('/', '-')} v{version} h1:{_hex(rng, 43)}=\n"
                for name, version in named
            ),
        )
    if kind == "requirements.txt":
        return Source(
            kind,
            "".join(
                f"{name.split('/')[-1]}=={version} \\\n    --hash=sha256:{_hex(rng, 64)}\n" for name, version in named
            ),
        )
    return Source(
        kind,
        "\n".join(
            f'[[package]]\nname = "{name.split("/")[-1]}"\nversion = "{version}"\nchecksum = "{_hex(rng, 64)}"\n'
            for name, version in named
        ),
    )


def schema(world: World, rows: int) -> Source:
    """Columns' names and no rows: tables, models, API descriptions, data dictionaries, empty exports."""
    rng, language = world.rng, world.locale.language
    local = words(language)
    fields = [
        "customer_no",
        "name",
        "email",
        "phone",
        "birth",
        "address",
        "postcode",
        "card",
        "iban",
        *rng.sample(("gender", "company", "vin", "salary", "created", "points"), 4),
    ]
    comments = [local.get(field, words("en")[field])[0] for field in fields]
    kind = rng.randrange(6)
    if kind == 0:
        body = ",\n".join(
            f"  {field} VARCHAR({rng.choice((20, 64, 255))}) NOT NULL COMMENT '{comment}'"
            for field, comment in zip(fields, comments, strict=True)
        )
        return Source(
            "db/schema.sql",
            f"-- {comments[0]}: TC + 8 digits\nCREATE TABLE customers (\n{body},\n  PRIMARY KEY (customer_no)\n);\n",
        )
    if kind == 1:
        return Source(
            "docs/data-dictionary.md",
            "| column | type | description | example |\n| --- | --- | --- | --- |\n"
            + "".join(
                f"| {field} | string | {comment} | {'user@example.com' if field == 'email' else '-'} |\n"
                for field, comment in zip(fields, comments, strict=True)
            ),
        )
    if kind == 2:
        return Source("export/template.csv", ",".join(comments) + "\n")
    if kind == 3:
        properties = {
            field: {
                "type": "string",
                "description": comment,
                **({"format": "email", "example": "taro@example.com"} if field == "email" else {}),
            }
            for field, comment in zip(fields, comments, strict=True)
        }
        return Source(
            "openapi.json",
            json.dumps(
                {"components": {"schemas": {"Customer": {"type": "object", "properties": properties}}}},
                indent=2,
                ensure_ascii=False,
            )
            + "\n",
        )
    if kind == 4:
        return Source(
            "app/models.py",
            "from django.db import models\n\n\nclass Customer(models.Model):\n"
            + "".join(
                f'    {field} = models.CharField("{comment}", max_length=255)  # {comment}\n'
                for field, comment in zip(fields, comments, strict=True)
            ),
        )
    return Source(
        "src/entity/Customer.ts",
        "@Entity()\nexport class Customer {\n"
        + "".join(
            f"  /** {comment} */\n  @Column()\n  {headers.camel(field.replace('_', ' '))}: string;\n\n"
            for field, comment in zip(fields, comments, strict=True)
        )
        + "}\n",
    )


def validation(world: World, rows: int) -> Source:
    """Code about addresses and numbers: patterns, decorators, tests with reserved addresses."""
    cases = "".join(
        f"    ('{local}@example.com', True),\n    ('{local}@@example', False),\n"
        for local in (
            "simple",
            "very.common",
            "a.b+tag",
            "x-y",
            "user%x",
            "first.last",
            "1234567890",
            "o'neil".replace("'", "_"),
        )
    )
    python = (
        "import re\n\nimport pytest\nfrom pydantic import BaseModel, field_validator\n\nEMAIL = re.compile(r'^[\\w.+-]+@[\\w-]+\\.[\\w.-]+$')\nPHONE = re.compile(r'^0\\d{1,4}-\\d{1,4}-\\d{4}$')\n"
        "CARD = re.compile(r'^(?:4\\d{12}(?:\\d{3})?|5[1-5]\\d{14})$')\n\n\nclass Customer(BaseModel):\n    email: str\n    phone: str | None = None\n\n    @field_validator('email')\n    @classmethod\n    def check_email(cls, value):\n"
        f"        if not EMAIL.match(value):\n            raise ValueError('email')\n        return value\n\n\n@pytest.mark.parametrize(('address', 'valid'), [\n{cases}])\ndef test_email(address, valid):\n    assert bool(EMAIL.match(address)) is valid\n"
    )
    java = (
        'package com.acme;\n\nimport jakarta.validation.constraints.*;\n\n@Data\n@Entity\n@Table(name = "customers")\npublic class Customer {\n    @Id @GeneratedValue\n    private Long id;\n    @NotNull @Email\n    private String email;\n'
        '    @Pattern(regexp = "^\\\\+?[0-9 ()-]{7,20}$")\n    private String phone;\n    @Override\n    public String toString() { return email; }\n}\n'
    )
    css = (
        "@media (max-width: 600px) {\n  .tel { color: red; }\n}\n@import url('x.css');\n@font-face { font-family: Foo; }\n"
        * 6
    )
    return world.rng.choice(
        (Source("tests/test_validation.py", python), Source("src/Customer.java", java), Source("web/style.css", css))
    )


def translations(world: World, rows: int) -> Source:
    """Labels of forms, in a language."""
    rng = world.rng
    language = rng.choice(LANGUAGES)
    labels = {f"customer.form.{field}": names[0] for field, names in words(language).items()}
    labels |= (
        {f"customer.error.{field}": f"{names[0]}: ?" for field, names in words(language).items()}
        if rng.random() < 0.5
        else {}
    )
    kind = rng.randrange(4)
    if kind == 0:
        return Source(f"i18n/{language}.json", json.dumps(labels, ensure_ascii=False, indent=2) + "\n")
    if kind == 1:
        return Source(f"messages_{language}.properties", "".join(f"{key}={value}\n" for key, value in labels.items()))
    if kind == 2:
        return Source(
            f"config/locales/{language}.yml",
            f"{language}:\n" + "".join(f'  {key.replace(".", "_")}: "{value}"\n' for key, value in labels.items()),
        )
    head = f'msgid ""\nmsgstr ""\n"Last-Translator: {" <".join(_someone(world))}>\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    return Source(
        f"po/{language}.po", head + "\n".join(f'msgid "{key}"\nmsgstr "{value}"\n' for key, value in labels.items())
    )


def credits(world: World, rows: int) -> Source:
    """AUTHORS, .mailmap, CODEOWNERS and the like: names and addresses that stand there to be read."""
    rng = world.rng
    people = [_someone(world) for _ in range(rows)]
    name = rng.choice(
        (
            "AUTHORS",
            "CONTRIBUTORS.md",
            "THANKS",
            "MAINTAINERS",
            ".mailmap",
            "CODEOWNERS",
            ".github/CODEOWNERS",
            "CREDITS",
            "AUTHORS.txt",
        )
    )
    if "CODEOWNERS" in name:
        return Source(name, "# who reviews what\n" + "".join(f"/src/{_hex(rng, 4)}/ {email}\n" for _, email in people))
    if name == ".mailmap":
        return Source(
            name,
            "".join(f"{who} <{email}> <{who.split()[0].lower()}@users.noreply.github.com>\n" for who, email in people),
        )
    mark = "* " if name.endswith(".md") else ""
    return Source(
        name,
        "The following people have contributed to this project:\n\n"
        + "".join(f"{mark}{who} <{email}>\n" for who, email in people),
    )


def changelog(world: World, rows: int) -> Source:
    rng = world.rng
    if rng.random() < 0.5:
        stanzas = []
        for number in range(min(rows, 200)):
            who, email = _someone(world)
            stanzas.append(
                f"tool (1.{number}.0-1) unstable; urgency=medium\n\n  * Fix the build on hurd. Closes: #{rng.randint(700000, 999999)}\n\n -- {who} <{email}>  Mon, 0{rng.randint(1, 9)} May 2023 10:{rng.randrange(10, 60)}:00 +0200\n\n"
            )
        return Source("debian/changelog", "".join(stanzas))
    lines = []
    for number in range(min(rows, 200)):
        who, email = _someone(world)
        lines.append(
            f"{world.day():%Y-%m-%d}  {who}  <{email}>\n\n\t* src/main.c (run): Do not leak the handle ({number}).\n\n"
        )
    return Source("ChangeLog", "".join(lines))


def metadata(world: World, rows: int) -> Source:
    """What package managers want to know of maintainers."""
    people = [_someone(world) for _ in range(min(rows, 12))]
    kind = world.rng.randrange(5)
    if kind == 0:
        return Source(
            "package.json",
            json.dumps(
                {
                    "name": "tool",
                    "version": "1.2.0",
                    "author": f"{people[0][0]} <{people[0][1]}>",
                    "contributors": [{"name": who, "email": email} for who, email in people],
                    "maintainers": [f"{who} <{email}>" for who, email in people],
                },
                indent=2,
                ensure_ascii=False,
            )
            + "\n",
        )
    if kind == 1:
        return Source(
            "composer.json",
            json.dumps(
                {
                    "name": "acme/tool",
                    "authors": [{"name": who, "email": email, "role": "Developer"} for who, email in people],
                },
                indent=4,
                ensure_ascii=False,
            )
            + "\n",
        )
    if kind == 2:
        return Source(
            "pyproject.toml",
            '[project]\nname = "tool"\nversion = "1.2.0"\nauthors = [\n'
            + "".join(f'  {{ name = "{who}", email = "{email}" }},\n' for who, email in people)
            + "]\n",
        )
    if kind == 3:
        developers = "".join(
            f"    <developer>\n      <name>{who}</name>\n      <email>{email}</email>\n    </developer>\n"
            for who, email in people
        )
        return Source(
            "pom.xml",
            f"<project>\n  <artifactId>tool</artifactId>\n  <developers>\n{developers}  </developers>\n</project>\n",
        )
    return Source(
        "tool.gemspec",
        "Gem::Specification.new do |s|\n  s.name = 'tool'\n  s.authors = ["
        + ", ".join(f'"{who}"' for who, _ in people)
        + "]\n  s.email = ["
        + ", ".join(f'"{email}"' for _, email in people)
        + "]\nend\n",
    )


def patches(world: World, rows: int) -> Source:
    """A series as `git format-patch` writes it."""
    rng, out = world.rng, []
    for number in range(1, min(rows, 40) + 1):
        (who, email), (other, reviewer) = _someone(world), _someone(world)
        out.append(
            f"From {_hex(rng, 40)} Mon Sep 17 00:00:00 2001\nFrom: {who} <{email}>\nDate: Tue, 4 Apr 2023 10:{rng.randrange(10, 60)}:00 +0900\nSubject: [PATCH {number}] fix the parser\n\n"
            f"Reported-by: {other} <{reviewer}>\nSigned-off-by: {who} <{email}>\n---\n src/x.c | 2 +-\n 1 file changed, 1 insertion(+), 1 deletion(-)\n\ndiff --git a/src/x.c b/src/x.c\nindex {_hex(rng, 7)}..{_hex(rng, 7)} 100644\n"
            "--- a/src/x.c\n+++ b/src/x.c\n@@ -10,7 +10,7 @@ int main(void)\n-  return 1;\n+  return 0;\n-- \n2.40.0\n\n"
        )
    return Source(
        "debian/patches/series.patch" if rng.random() < 0.5 else f"{number:04d}-fix-the-parser.patch", "".join(out)
    )


def machine_log(world: World, rows: int) -> Source:
    rng = world.rng
    lines = [
        f"{datetime(2023, 5, 4, tzinfo=timezone.utc) + timedelta(seconds=index):%Y-%m-%dT%H:%M:%SZ} {rng.choice(('INFO', 'WARN'))} [worker-{rng.randint(1, 8)}] request_id={_hex(rng, 16)} status={rng.choice((200, 404, 500))} duration={rng.randrange(9000)}ms bytes={rng.randrange(10**7)} peer=10.0.{rng.randrange(256)}.{rng.randrange(256)}:{rng.randrange(1024, 65000)}\n"
        for index in range(max(rows, 10))
    ]
    return Source("logs/app.log", "".join(lines))


def licences(world: World, rows: int) -> Source:
    """The heads of source files, with the holders' addresses."""
    people = [_someone(world) for _ in range(min(rows, 15))]
    notices = "".join(f" * Copyright (C) {world.rng.randint(1998, 2023)} {who} <{email}>\n" for who, email in people)
    return Source(
        "src/buffer.c",
        f"/*\n{notices} *\n * Permission to use, copy, modify, and distribute this software is granted.\n */\n#include <stdio.h>\n\nint main(void) {{ return 0; }}\n",
    )


def javadoc(world: World, rows: int) -> Source:
    """`@author` marks, one a function."""
    functions = "".join(
        "  /**\n   * Does a step.\n   * @author {} <{}>\n   */\n  void step{}() {{}}\n\n".format(
            *_someone(world), number
        )
        for number in range(min(rows, 20))
    )
    return Source("src/Steps.java", f"class Steps {{\n{functions}}}\n")


def roles(world: World, rows: int) -> Source:
    """Whom to write to: addresses of offices, not of persons."""
    rng, host = world.rng, world.firm()
    offices = (
        "info",
        "support",
        "sales",
        "press",
        "privacy",
        "security",
        "abuse",
        "billing",
        "jobs",
        "hello",
        "contact",
        "postmaster",
        "noreply",
        "webmaster",
        "datenschutz",
        "help",
    )
    chosen = rng.sample(offices, 10)
    if rng.random() < 0.5:
        return Source(
            "docs/contact.md", "# Contact\n\n" + "".join(f"- {office.title()}: {office}@{host}\n" for office in chosen)
        )
    return Source("config/mail.yml", "mail:\n" + "".join(f"  {office}: {office}@{host}\n" for office in chosen))


def at_signs(world: World, rows: int) -> Source:
    """Signs that mark no addresses: versions, images, remotes, retina pictures, handles."""
    rng = world.rng
    kinds: tuple[Callable[[], str], ...] = (
        lambda: (
            f"{rng.choice(('react', 'lodash', 'vite'))}-{_hex(rng, 3)}@{rng.randint(1, 20)}.{rng.randrange(30)}.{rng.randrange(20)}"
        ),
        lambda: f"registry.acme.internal/team/{_hex(rng, 4)}@sha256:{_hex(rng, 64)}",
        lambda: f"git@github.com:acme/{_hex(rng, 6)}.git",
        lambda: f"images/icon-{_hex(rng, 5)}@2x.png",
        lambda: f"deploy@web-{rng.randint(1, 99):02d}.internal",
        lambda: f"uses: actions/checkout-{_hex(rng, 3)}@v{rng.randint(1, 5)}",
    )
    one = rng.choice(kinds)
    return Source(
        rng.choice(("manifest.txt", "build/list.txt", "docs/list.md")),
        "".join(f"{one()}\n" for _ in range(max(rows, 10))),
    )


Make = Callable[[World, int], "Table | Source"]

KINDS: dict[str, tuple[Make, float]] = {
    "reserved": (reserved, 8),
    "products": (products, 2), "sales": (sales, 1), "books": (books, 1), "sports": (sports, 1), "metrics": (metrics, 2), "geo": (geo, 1),
    "hashes": (hashes, 1), "uuids": (uuids, 1), "random-numbers": (random_numbers, 3), "versions": (versions, 1), "parts": (parts, 2),
    "cities": (cities, 1), "countries": (countries, 1), "banks": (banks, 1), "organisation": (organisation, 1), "test-cards": (test_cards, 1),
    "foo-bar": (foo_bar, 2), "timetable": (timetable, 1),
    "lock-file": (lock_file, 1), "schema": (schema, 2), "validation": (validation, 1), "translations": (translations, 1), "credits": (credits, 2),
    "changelog": (changelog, 1), "metadata": (metadata, 1), "patches": (patches, 1), "machine-log": (machine_log, 1), "licences": (licences, 1),
    "javadoc": (javadoc, 1), "roles": (roles, 1), "at-signs": (at_signs, 1),
}  # fmt: skip
