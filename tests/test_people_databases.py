"""Tables of people as the sample databases of database systems have them, and the tables of things beside these."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator

import pytest

from readings import found

FIRST = ("Anna", "Robert", "Clara", "Daniel", "Elena", "Frank", "Linda", "Henry", "Irene", "Jonas", "Karen", "Lukas")
LAST = (
    "Schmidt",
    "Miller",
    "Weber",
    "Garcia",
    "Bauer",
    "Wolf",
    "Taylor",
    "Brown",
    "Hofmann",
    "Martin",
    "Lange",
    "Clark",
)
STREETS = ("Main Street", "Oak Avenue", "Mill Road", "Park Lane", "High Street", "Cedar Drive")
UNHEARD = ("Bezalel", "Parto", "Kyoichi", "Tzvetan", "Saniya", "Duangkaew", "Guoxiang", "Mayuko", "Prasadram", "Divier")
"""Given names that no list of common ones has."""


def people(path: str, text: str) -> int:
    finding = found(path, text)
    return finding.people.distinct if finding and finding.people else 0


def names(count: int) -> Iterator[tuple[str, str]]:
    return ((FIRST[n % 12], LAST[(n // 12 + n) % 12]) for n in range(count))


def date(draw: random.Random, first: int, last: int) -> str:
    return f"{draw.randint(first, last)}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"


def employees(given: tuple[str, ...], family: tuple[str, ...], sexes: str = "MF", count: int = 400) -> str:
    """As mysqldump writes them, without the names of columns: number, birth date, names, sex, date of hire."""
    draw = random.Random(7)
    rows = (
        f"({10001 + n},'{date(draw, 1952, 1964)}','{draw.choice(given)}{n % 7 * 'a'}','{draw.choice(family)}{n % 5 * 'o'}',"
        f"'{draw.choice(sexes)}','{date(draw, 1985, 1999)}')"
        for n in range(count)
    )
    return "INSERT INTO `employees` VALUES " + ",\n".join(rows) + ";\n"


def test_rows_of_employees_without_the_names_of_columns() -> None:
    assert people("load_employees.dump", employees(FIRST, LAST)) > 380


def test_names_that_are_known_nowhere_are_told_by_the_sexes_beside_them() -> None:
    assert people("load_employees.dump", employees(UNHEARD, UNHEARD)) > 380


@pytest.mark.parametrize(("sexes", "count"), [("ABC", 400), ("MF", 15)])
def test_without_two_sexes_in_many_rows_unknown_words_are_no_names(sexes: str, count: int) -> None:
    assert not people("load_parts.dump", employees(UNHEARD, UNHEARD, sexes, count).replace("employees", "persons"))


def test_rows_of_titles_and_salaries_beside_them_are_none() -> None:
    draw = random.Random(3)
    rows = (f"({10001 + n},{draw.choice(('Engineer', 'Staff'))!r},'{date(draw, 1985, 1999)}')" for n in range(200))
    assert not people("load_titles.dump", "INSERT INTO `titles` VALUES " + ",\n".join(rows) + ";\n")


@pytest.mark.parametrize("number", ["515.123.4{:03}", "011.44.1344.42{:04}"])
def test_telephone_numbers_beside_names_need_no_evidence_of_their_own(number: str) -> None:
    rows = (
        f"INSERT INTO employees VALUES\n        ( {100 + n}\n        , '{given}'\n        , '{family}'\n        , '"
        f"{given[0]}{family}'.\n        , '{number.format(n * 7 + 100)}'\n        , 'AD_PRES'\n        , 24000\n        );\n"
        for n, (given, family) in enumerate(names(40))
    )
    assert people("hr_populate.sql", "".join(rows).replace("'.\n", "'\n")) == 40


@pytest.mark.parametrize(("domain", "stopped"), [("internalmail", True), ("localhost", False), ("server", False)])
def test_addresses_within_a_house(domain: str, stopped: bool) -> None:
    rows = (
        f"insert into customers (customer_id, email_address, full_name) values ({n}, '{given.lower()}.{family.lower()}"
        f"@{domain}', '{given} {family}');\n"
        for n, (given, family) in enumerate(names(60))
    )
    assert bool(people("co_customers.sql", "".join(rows))) is stopped


def test_a_fax_is_nobody_of_its_own() -> None:
    rows = [
        {
            "contactName": f"{given} {family}",
            "address": f"{n + 1} {STREETS[n % 6]}",
            "phone": f"(206) 555-{1200 + n}",
            "fax": f"(206) 555-{7200 + n}",
        }
        for n, (given, family) in enumerate(names(30))
    ]
    assert people("customers.json", json.dumps(rows)) == 30


@pytest.mark.parametrize(
    ("first", "stopped"),
    [("store_id", False), ("officeCode", False), ("shopName", False), ("店舗名", False), ("customer_id", True)],
)
def test_shops_and_offices_are_no_people(first: str, stopped: bool) -> None:
    rows = [f"{n},(206) 664-{1200 + n},{n + 1} {STREETS[n % 6]},Springfield" for n in range(10)]
    assert bool(people("list.csv", "\n".join((f"{first},phone,street,city", *rows, "")))) is stopped


def test_who_is_named_in_a_shop_is_somebody() -> None:
    rows = [
        f"{n},{given} {family},(206) 664-{1200 + n},{n + 1} {STREETS[n % 6]}"
        for n, (given, family) in enumerate(names(10))
    ]
    assert people("list.csv", "\n".join(("store_id,contact_name,phone,street", *rows, ""))) == 10


def test_numbers_with_a_trunk_digit_in_brackets_are_no_calls_of_functions() -> None:
    rows = [
        f'{10000 + n};"Herr";"{given}";"{family}";"Lindenweg {n + 1}";"{20000 + n}";"Hamburg";"+49(0)40 33{1000 + n}"'
        for n, (given, family) in enumerate(names(30))
    ]
    assert people("tblKunden.txt", "\n".join((*rows, ""))) == 30


def test_what_mysql_prints_is_one_table() -> None:
    rule = "+----+----------------------+-----------------------------+\n"
    rows = (
        f"| {n:2} | {f'{given} {family}':20} | {f'{given}.{family}{n}'.lower() + '@' + 'gmx.de':27} |\n"
        for n, (given, family) in enumerate(names(30))
    )
    text = f"{rule}| id | name                 | email                       |\n{rule}{''.join(rows)}{rule}"
    assert people("customers.txt", text) == 30


@pytest.mark.parametrize("element", ["Body", "Div", "Customer"])
def test_elements_of_xml_may_be_called_as_those_of_pages(element: str) -> None:
    records = (
        f"<{element}><FirstName>{given}</FirstName><LastName>{family}</LastName><Phone>(206) 664-{1200 + n}</Phone></{element}>"
        for n, (given, family) in enumerate(names(30))
    )
    assert people("customers.xml", f"<?xml version='1.0'?>\n<customers>{''.join(records)}</customers>") == 30
