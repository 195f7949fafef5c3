"""Readers of keys and values: what is a table in each format, whole and in fragments, and what none of it can do."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Iterator
from plistlib import dumps as plist_of
from random import Random
from typing import Any
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andon.people.tables import braces, elements, indented, markup, moulds, objects, records
from andon.people.tables.model import Row, Table
from andon.people.tables.trees import Record

ANN, BOB, EVE = ("Ann", "ann@mail.example"), ("Bob", "bob@mail.example"), ("Eve", "eve@mail.example")
NAMED = [("name", "email"), [ANN, BOB]]
THREE = [("name", "email"), [ANN, BOB, EVE]]

READERS = (objects, markup, records)


def read(text: str, path: str) -> list[list[Any]]:
    """All tables that a text has by the first reader that is for it, as header and rows."""
    for reader in READERS:
        if reader.may_hold(text, path):
            return [[table.header, list(table.rows())] for table in reader.tables(text, path)]
    return []


def lines(*parts: str) -> str:
    return "".join(f"{part}\n" for part in parts)


PEOPLE = [dict(zip(("name", "email"), person, strict=True)) for person in (ANN, BOB)]

TABLES: dict[str, tuple[str, str, list[list[Any]]]] = {
    "JSON": ("a.json", json.dumps(PEOPLE), [NAMED]),
    "JSON, indented": ("a.json", json.dumps({"data": {"users": PEOPLE}}, indent=2), [NAMED]),
    "JSON, a line each": ("a.ndjson", lines(*map(json.dumps, PEOPLE)), [NAMED]),
    "JSON, escapes": (
        "a.json",
        r'[{"n": "Ren\u00e9 \"x\"\n", "m": "\ud83d\ude00"}, {"n": "b\\", "m": null}, {"n": true, "m": 1.50}]',
        [[("n", "m"), [('René "x"\n', "\U0001f600"), ("b\\", ""), ("true", "1.50")]]],
    ),
    "JSON, nested": (
        "a.json",
        json.dumps([{"name": n, "address": {"city": "Ulm", "geo": {"lat": 1}}, "phones": ["+1", "+2"]} for n in "ab"]),
        [
            [
                ("name", "address.city", "address.geo.lat", "phones", "phones.1"),
                [("a", "Ulm", "1", "+1", "+2"), ("b", "Ulm", "1", "+1", "+2")],
            ]
        ],
    ),
    "JSON, keys that are missing": (
        "a.json",
        '[{"a": "1", "b": "2"}, {"b": "3", "c": "4"}, {"a": "5"}]',
        [[("a", "b", "c"), [("1", "2", ""), ("", "3", "4"), ("5", "", "")]]],
    ),
    "JSON, lists in records": (
        "a.json",
        json.dumps([{"n": 1, "m": 2, "mails": [{"v": "1", "t": "w"}, {"v": "2", "t": "h"}]}, {"n": 3, "m": 4}]),
        [
            [("n", "m", "mails.v", "mails.t"), [("1", "2", "1", "w"), ("3", "4", "", "")]],
            [("v", "t"), [("1", "w"), ("2", "h")]],
        ],
    ),
    "JSON, names are keys": (
        "a.json",
        json.dumps({"users": {"u1": PEOPLE[0], "u2": PEOPLE[1]}}),
        [[("", "name", "email"), [("u1", *ANN), ("u2", *BOB)]]],
    ),
    "JSON, a fixture": (
        "a.json",
        json.dumps([{"model": "auth.user", "pk": n, "fields": person} for n, person in enumerate(PEOPLE)]),
        [
            [
                ("model", "pk", "fields.name", "fields.email"),
                [("auth.user", "0", *ANN), ("auth.user", "1", *BOB)],
            ]
        ],
    ),
    "JSON, columns": (
        "a.json",
        json.dumps({"emails": ["a@mail.example", "b@mail.example", "c@mail.example"], "names": ["A", "B", "C"]}),
        [[("emails", "names"), [("a@mail.example", "A"), ("b@mail.example", "B"), ("c@mail.example", "C")]]],
    ),
    "JSON, columns by number": (
        "a.json",
        json.dumps({"email": {str(n): f"{n}@mail.example" for n in range(3)}, "age": dict.fromkeys("012", 5)}),
        [[("email", "age"), [("0@mail.example", "5"), ("1@mail.example", "5"), ("2@mail.example", "5")]]],
    ),
    "JSON, names of columns apart": ("a.json", json.dumps({"columns": ["name", "email"], "data": [ANN, BOB]}), [NAMED]),
    "JSON, a header row": ("a.json", json.dumps([["name", "email"], ANN, BOB]), [NAMED]),
    "JSON, one list": (
        "a.json",
        json.dumps({"recipients": [ANN[1], BOB[1], EVE[1]]}),
        [[("recipients",), [(ANN[1],), (BOB[1],), (EVE[1],)]]],
    ),
    "JSON5": (
        "a.json5",
        "[\n // {the} team's\n {name: 'Ann', email: \"ann@mail.example\",}, /* x */\n"
        " {name: 'Bob', email: 'bob@mail.example'},\n]",
        [NAMED],
    ),
    "TypeScript": (
        "a.ts",
        "export const users: User[] = [\n  { name: 'Ann', email: `ann@mail.example`, since: new Date('2020-01-02') },\n"
        "  { name: 'Bob', email: 'bob@mail.example', since: new Date('2021-01-02') }, // the last\n];",
        [[("name", "email", "since"), [(*ANN, "2020-01-02"), (*BOB, "2021-01-02")]]],
    ),
    "Python": ("a.py", f"USERS = {PEOPLE!r}\n", [NAMED]),
    "Python, calls": (
        "a.py",
        "User(name='Ann', email='ann@mail.example')\nUser.objects.create(\n    name='Bob',\n    email=u'bob@mail.example')\n",
        [NAMED],
    ),
    "Python, by variables": (
        "a.py",
        "DEBUG = True\nann = {'name': 'Ann', 'email': 'ann@mail.example'}\n"
        "bob = dict(name='Bob', email='bob@mail.example')\n",
        [[("", "name", "email"), [("ann", *ANN), ("bob", *BOB)]]],
    ),
    "Ruby": (
        "seeds.rb",
        'User.create!(:name => "Ann", :email => "ann@mail.example")\n'
        'User.create!(:name => "Bob", :email => "bob@mail.example")\n',
        [NAMED],
    ),
    "PHP": (
        "a.php",
        "<?php return [\n  ['name' => 'Ann', 'email' => 'ann@mail.example'],\n"
        "  array('name' => 'Bob', 'email' => 'bob@mail.example'),\n];",
        [NAMED],
    ),
    "Go": (
        "a.go",
        'users := []User{\n\t{Name: "Ann", Email: "ann@mail.example"},\n\t{Name: "Bob", Email: "bob@mail.example"},\n}',
        [[("Name", "Email"), [ANN, BOB]]],
    ),
    "logfmt": ("a.log", lines("name=Ann email=ann@mail.example", "name=Bob email=bob@mail.example"), [NAMED]),
    "YAML": (
        "a.yaml",
        "# all\nusers:\n  - name: Ann   # first\n    email: 'ann@mail.example'\n  - email: \"bob@mail.example\"\n    name: Bob\n",
        [NAMED],
    ),
    "YAML, no indent": (
        "a.yml",
        "users:\n- name: Ann\n  email: ann@mail.example\n- name: Bob\n  email: bob@mail.example\nother: 5\n",
        [NAMED],
    ),
    "YAML, names are keys": (
        "a.yml",
        "ann:\n  name: Ann\n  email: ann@mail.example\nbob: &bob\n  name: !!str Bob\n  email: bob@mail.example\n",
        [[("", "name", "email"), [("ann", *ANN), ("bob", *BOB)]]],
    ),
    "YAML, flow": (
        "a.yaml",
        "- {name: Ann, email: ann@mail.example}\n- {name: Bob,\n   email: bob@mail.example}\n- name: Eve\n  email: eve@mail.example\n",
        [THREE],
    ),
    "YAML, nested": (
        "a.yaml",
        "- name: Ann\n  to: {city: Bad Ems}\n  tel:\n    - '1'\n    - '2'\n  note: |\n    two\n    lines\n"
        "- name: Bob\n  to:\n    city: Köln\n  note: it''s\n",
        [
            [
                ("name", "to.city", "tel", "tel.1", "note"),
                [("Ann", "Bad Ems", "1", "2", "two lines"), ("Bob", "Köln", "", "", "it''s")],
            ]
        ],
    ),
    "YAML, documents": (
        "a.yaml",
        "---\nname: Ann\nemail: ann@mail.example\n---\nemail: bob@mail.example\nname: Bob\n",
        [NAMED],
    ),
    "YAML by its lines": (
        "dump.txt",
        "u:\n  - name: Ann\n    email: ann@mail.example\n  - name: Bob\n    email: bob@mail.example\n",
        [NAMED],
    ),
    "TOML": (
        "a.toml",
        '[[people]]\nname = "Ann"\nemail = "ann@mail.example"  # x\n[people.at]\ncity = "Ulm"\n'
        "[[people]]\nname = 'Bob'\nemail = 'bob@mail.example'\n",
        [[("name", "email", "at.city"), [(*ANN, "Ulm"), (*BOB, "")]]],
    ),
    "TOML, inline": (
        "a.toml",
        'people = [\n  { name = "Ann", email = "ann@mail.example" },\n  { name = "Bob", email = "bob@mail.example" },\n]\n[x]\ny = 1\n',
        [NAMED],
    ),
    "INI": (
        "a.ini",
        "[ann]\nname = Ann\nemail = ann@mail.example ; x\n\n[bob]\nname: Bob\nemail: bob@mail.example\n",
        [[("", "name", "email"), [("ann", *ANN), ("bob", *BOB)]]],
    ),
    "properties": (
        "a.properties",
        "u.0.name=Ann\nu.0.email=ann@mail.example\nu[1].name=Bob\nu[1].email=bob@mail.example\n",
        [NAMED],
    ),
    "database": (
        "a.db!users",
        '"name": "Ann"\t"email": "ann@mail.example"\t"n": 1\n"email": "bob@mail.example"\t"n": 2\n'
        '"name": "says "hi"\nand more"\t"email": "eve@mail.example"\t"n": 3\n',
        [
            [
                ("name", "email", "n"),
                [(*ANN, "1"), ("", BOB[1], "2"), ('says "hi"\nand more', EVE[1], "3")],
            ]
        ],
    ),
    "XML": (
        "a.xml",
        "<?xml version='1.0'?><c:people xmlns:c='x'>\n"
        "<c:person id='1'><c:name>Ann &amp; &#66;&#x43;</c:name><mail><![CDATA[<a>]]></mail><at><city>Ulm</city></at></c:person>\n"
        "<c:person id='2'><c:name>Bob</c:name><tel>1</tel><tel>2</tel></c:person></c:people>",
        [
            [
                ("id", "name", "mail", "at.city", "tel", "tel.1"),
                [("1", "Ann & BC", "<a>", "Ulm", "", ""), ("2", "Bob", "", "", "1", "2")],
            ]
        ],
    ),
    "XML, attributes": (
        "a.xml",
        '<people><person name="Ann" email="ann@mail.example"/>\n<person email="bob@mail.example" name="Bob" /></people>',
        [NAMED],
    ),
    "XML, names in attributes": (
        "a.xml",
        "<resultset>"
        + "".join(f'<row><field name="name">{n}</field><field name="email">{m}</field></row>' for n, m in (ANN, BOB))
        + "</resultset>",
        [NAMED],
    ),
    "property list": ("a.plist", plist_of({"users": PEOPLE}, sort_keys=False).decode(), [NAMED]),
    "HTML": (
        "a.html",
        "<TABLE class=x><tr><th>name</th><th>email</th></tr>\n<TR><td>Ann<td><a href='x'>ann@mail.example</a></TR>"
        "<tr><td> Bob </td><td>bob&#64;mail.example</td></tr></table><table><tr><td>x</td><td>y</td></tr></table>",
        [NAMED],
    ),
    "SpreadsheetML": (
        "a.xml",
        "<Workbook><Table>"
        + "".join(
            f"<Row><Cell><Data ss:Type='String'>{n}</Data></Cell><Cell><Data>{m}</Data></Cell></Row>"
            for n, m in (("name", "email"), ANN, BOB)
        )
        + "</Table></Workbook>",
        [NAMED],
    ),
    "LDIF": (
        "a.ldif",
        f"version: 1\n\ndn: cn=Ann\ncn:: {b64encode('René'.encode()).decode()}\nmail: ann@mail\n .example\nmail: second@mail.example\n\n"
        "# next\ndn: cn=Bob\ncn;lang-en: Bob\nmail: bob@mail.example\n",
        [
            [
                ("dn", "cn", "mail", "mail.1"),
                [("cn=Ann", "René", ANN[1], "second@mail.example"), ("cn=Bob", "Bob", BOB[1], "")],
            ]
        ],
    ),
    "vCard": (
        "a.vcf",
        'BEGIN:VCARD\nVERSION:3.0\nN:Lee\\, B;Ann;;;\nFN:Ann Lee\nitem1.EMAIL;TYPE="x:y":ann@mail\n .example\nADR:;;Weg 1;Ulm;;89073;DE\nEND:VCARD\n'
        "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=B1=B1=\n=E7=94=B0\nEMAIL:mailto:m\nTEL:1\nTEL:2\nEND:VCARD\n",
        [
            [
                (
                    *("N.family name", "N.given name", "FN", "EMAIL", "ADR.street", "ADR.city", "ADR.postcode"),
                    *("ADR.country", "TEL", "TEL.1"),
                ),
                [
                    ("Lee, B", "Ann", "Ann Lee", ANN[1], "Weg 1", "Ulm", "89073", "DE", "", ""),
                    ("", "", "山田", "m", "", "", "", "", "1", "2"),
                ],
            ]
        ],
    ),
    "iCalendar": (
        "a.ics",
        'BEGIN:VCALENDAR\nORGANIZER;CN="Ann":mailto:ann@mail.example\nATTENDEE;ROLE=X;CN=Bob:MAILTO:bob@mail\n .example\n',
        [NAMED],
    ),
    "mail": (
        "a.mbox",
        'From x\nFrom: "Lee, Ann" <ann@mail.example>\nTo: =?utf-8?B?'
        + b64encode("René".encode()).decode()
        + "?= <r@mail.example>,\n bob@mail.example\nSubject: x@y.z\n\nHi\n",
        [[("name", "email"), [("Lee, Ann", ANN[1]), ("René", "r@mail.example"), ("", BOB[1])]]],
    ),
    "blocks": (
        "a.txt",
        "Name: Ann\nE-mail: ann@mail.example\n\n- **Name:** Bob\n- **E-mail:** bob@mail.example\n",
        [[("Name", "E-mail"), [ANN, BOB]]],
    ),
    "blocks, Japanese": (
        "a.txt",
        "氏名：山田\nメール：a@mail.example\n\n氏名：木村\nメール：b@mail.example\n",
        [[("氏名", "メール"), [("山田", "a@mail.example"), ("木村", "b@mail.example")]]],
    ),
}


@pytest.mark.parametrize(("path", "text", "tables"), TABLES.values(), ids=TABLES)
def test_tables(path: str, text: str, tables: list[list[Any]]) -> None:
    assert read(text, path) == tables


FRAGMENTS = {
    "the begin of objects is missing": ("a.json", '"name": "Ann",\n"email": "ann@mail.example"\n},\n{\n"name": "Bob",\n"email": "bob@mail.example"\n', [NAMED]),
    "their end is missing": ("a.json", '{\n"name": "Ann",\n"email": "ann@mail.example"\n\n\n{\n"name": "Bob",\n"email": "bob@mail.example"\n', [NAMED]),
    "all brackets are missing": ("a.js", '\n\nname: "Ann",\nemail: "ann@mail.example",\n\n\n\nname: "Bob",\nemail: "bob@mail.example",\n', [NAMED]),
    "brackets that never opened": ("a.json", ']}}]\n[{"name": "Ann", "email": "ann@mail.example"},\n{"name": "Bob", "email": "bob@mail.example"}]}]', [NAMED]),
    "one key": ("a.json", '"email": "a@mail.example",\n\n"email": "b@mail.example",\n\n"email": "c@mail.example",\n', [[("email",), [("a@mail.example",), ("b@mail.example",), ("c@mail.example",)]]]),
    "a stray quote": ("a.js", "// don't\n{ name: 'Ann', email: 'ann@mail.example' },\n'\n{ name: 'Bob', email: 'bob@mail.example' },\n", [NAMED]),
    "holes of a template": ("a.js", "{{ x }} {% if y %}\n{ name: 'Ann', email: 'ann@mail.example' },\n{ name: 'Bob', email: 'bob@mail.example' },\n{% endif %}", [NAMED]),
    "YAML without its lists": ("a.yaml", "\n\n    name: Ann\n    email: ann@mail.example\n\n\n    name: Bob\n    email: bob@mail.example\n", [NAMED]),
    "XML without its ends": ("a.xml", "<name>Ann</name>\n<email>ann@mail.example</email>\n\n</person>\n\n<name>Bob</name>\n<email>bob@mail.example</email>\n", [NAMED]),
    "XML without its begins": ("a.xml", "</p><p><name>Ann</name><email>ann@mail.example</email></p><p><name>Bob</name><email>bob@mail.example</email></p>", [[("p.name", "p.email"), [ANN, BOB]]]),
    "HTML without its table": ("a.html", "<td>Ann</td><td>ann@mail.example</td></tr>\n\n<tr><td>Bob</td><td>bob@mail.example</td>\n", [[("", ""), [ANN, BOB]]]),
    "LDIF without names": ("a.ldif", "cn: Ann\nmail: ann@mail.example\n\n\ncn: Bob\nmail: bob@mail.example\n", [[("cn", "mail"), [ANN, BOB]]]),
    "vCard without begins": ("a.vcf", "FN:Ann\nEMAIL:ann@mail.example\n\n\nFN:Bob\nEMAIL:bob@mail.example\n", [[("FN", "EMAIL"), [ANN, BOB]]]),
}  # fmt: skip


@pytest.mark.parametrize(("path", "text", "tables"), FRAGMENTS.values(), ids=FRAGMENTS)
def test_fragments(path: str, text: str, tables: list[list[Any]]) -> None:
    assert read(text, path) == tables


NONE = {
    "one record": ("a.json", json.dumps(PEOPLE[0])),
    "nothing in common": ("a.js", "f({a: 1, b: 2}); g({c: 3, d: 4}); h({e: 5});"),
    "configuration": ("a.yaml", "name: x\non:\n  push:\n    branches: [main]\njobs:\n  test:\n    runs-on: linux\n"),
    "TOML": ("pyproject.toml", '[project]\nname = "x"\nversion = "1"\n[tool.ruff]\nline-length = 120\n'),
    "translations": ("de.json", json.dumps({f"key{n}": f"Text {n}" for n in range(2000)})),
    "small numbers": ("a.json", json.dumps({"v": [1, 2, 3, 4, 5]})),
    "prose": ("a.txt", 'It is so: this.\nAnd (see there) "don\'t" - {x}.\n'),
    "a page": ("a.html", "<html><body><p>a</p><p>b</p><div>c</div></body></html>"),
}


@pytest.mark.parametrize(("path", "text"), NONE.values(), ids=NONE)
def test_no_table(path: str, text: str) -> None:
    assert read(text, path) == []


def test_where_a_table_begins_and_what_it_is() -> None:
    text = "\n\nx = 1\nusers = [\n  {'a': 1, 'b': 2},\n  {'a': 3, 'b': 4},\n]\n"
    (table,) = objects.tables(text, "a.py")
    assert (table.form, table.line) == ("literals", 4)
    (table,) = objects.tables(json.dumps(PEOPLE, indent=1), "a.json")
    assert table.form == "JSON"


# --- long ones ---


def people(count: int, seed: int = 1) -> list[dict[str, Any]]:
    """Records that are alike, but for what makes reading them by moulds hard."""
    chosen = Random(seed)
    made: list[dict[str, Any]] = []
    for n in range(count):
        person: dict[str, Any] = {"id": n, "name": f"Ann {n}", "mail": f"ann{n}@mail.example", "at": {"city": "Ulm"}}
        odd = chosen.randrange(8)
        if odd == 0:
            person["name"] = chosen.choice(
                ["René", 'q"q', "it's", "a # b", "x: y", "back\\slash", "<&>", "null", " ", "- x"]
            )
        elif odd == 1:
            del person["mail"]
        elif odd == 2:
            person["note"] = None
        elif odd == 3:
            person["tags"] = ["a"] * chosen.randrange(4)
        elif odd == 4:
            person["lines"] = [{"x": 1}] * chosen.randrange(12)
        made.append(person)
    return made


def as_yaml(people: list[dict[str, Any]], indent: str) -> str:
    def nested(value: Any, column: str) -> str:
        if isinstance(value, dict):
            return "".join(f"\n{column}{key}: {json.dumps(each)}" for key, each in value.items())
        if isinstance(value, list):
            return "".join(f"\n{column}- {json.dumps(each)}" for each in value)
        return (
            f" {value}"
            if isinstance(value, int) or (str(value).replace(" ", "").isalnum())
            else f" {json.dumps(value)}"
        )

    made = ["people:\n"]
    for person in people:
        for number, (key, value) in enumerate(person.items()):
            made.append(f"{indent}{'  ' if number else '- '}{key}:{nested(value, indent + '    ')}\n")
    return "".join(made)


def as_xml(people: list[dict[str, Any]]) -> str:
    def element(key: str, value: Any) -> str:
        if isinstance(value, list):
            return "".join(element(key, each) for each in value)
        inner = "".join(element(*each) for each in value.items()) if isinstance(value, dict) else escape(str(value))
        return f"<{key}>{inner}</{key}>\n"

    return f"<people>{''.join(element('person', person) for person in people)}</people>"


def as_javascript(people: list[dict[str, Any]]) -> str:
    text = json.dumps(people, indent=1)
    for key in ("id", "name", "mail", "at", "city", "note", "tags", "lines"):
        text = text.replace(f'"{key}":', f"{key}:")
    return f"module.exports = {text};"


LONG: dict[str, tuple[Callable[[str], Iterator[Record]], str]] = {
    "JSON": (braces.records, json.dumps(people(400))),
    "JSON, indented": (braces.records, json.dumps({"p": people(400)}, indent=1)),
    "JavaScript": (braces.records, as_javascript(people(400))),
    "Python": (braces.records, repr(people(400))),
    "YAML": (indented.records, as_yaml(people(400), "")),
    "YAML, indented": (indented.records, as_yaml(people(400), "  ") + "after: 1\n"),
    "XML": (elements.records, as_xml(people(400))),
}


@pytest.mark.parametrize(("records_of", "text"), LONG.values(), ids=LONG)
def test_moulds_give_what_tokens_give(
    records_of: Callable[[str], Iterator[Record]], text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    used = []
    real = moulds.Moulds.read

    def counted(self: moulds.Moulds, at: int, where: str) -> Iterator[tuple[Record, int]]:
        for found in real(self, at, where):
            used.append(found)
            yield found

    monkeypatch.setattr(moulds.Moulds, "read", counted)
    quick = [record[:3] for record in records_of(text)]
    monkeypatch.setattr(moulds.Moulds, "read", lambda *_: iter(()))
    slow = [record[:3] for record in records_of(text)]
    assert sorted(quick) == sorted(slow)
    assert len(used) > 100
    assert sum(record[1][0] == "id" for record in quick) >= 400


def rows_of(text: str, path: str) -> list[Row]:
    """The rows of the largest table."""
    tables = [table for reader in READERS if reader.may_hold(text, path) for table in reader.tables(text, path)]
    return max((list(table.rows()) for table in tables), key=len)


@pytest.mark.parametrize("path", ["a.json", "a.yaml", "a.xml", "a.js"])
def test_every_row_is_given_and_anew(path: str) -> None:
    plain = [{"id": n, "name": f"Ann {n}", "mail": f"ann{n}@mail.example"} for n in range(300)]
    made = {"a.json": json.dumps, "a.yaml": lambda p: as_yaml(p, ""), "a.xml": as_xml, "a.js": as_javascript}[path]
    expected = [(str(n), f"Ann {n}", f"ann{n}@mail.example") for n in range(300)]
    assert rows_of(made(plain), path) == expected
    (table,) = (
        table for reader in READERS if reader.may_hold(made(plain), path) for table in reader.tables(made(plain), path)
    )
    assert list(table.rows()) == list(table.rows()) == expected


def test_rows_that_are_not_held_are_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    text = json.dumps([{"a": n, "b": -n, **({"c": 1} if n % 3 else {})} for n in range(200)])
    whole = [list(table.rows()) for table in objects.tables(text, "a.json")]
    monkeypatch.setattr("andon.people.tables.grouping.HELD", 50)
    assert [list(table.rows()) for table in objects.tables(text, "a.json")] == whole


def test_a_map_of_any_length() -> None:
    text = json.dumps({f"u{n}": {"name": f"Ann {n}", "mail": f"ann{n}@mail.example"} for n in range(251)}, indent=1)
    assert rows_of(text, "a.json") == [(f"u{n}", f"Ann {n}", f"ann{n}@mail.example") for n in range(251)]


# --- whatever the text is ---

ALPHABET = st.sampled_from(
    [
        *"{}[]()<>/=:,;-#'\"`\\&|!?%@ \n\tab1",
        "\n- ",
        "\n  ",
        "a: ",
        '"a": ',
        "'a' => ",
        "<a>",
        "</a>",
        "<td>",
        "\ndn: x\n",
        "&#65;",
        "=\n",
    ]
)


@given(
    st.lists(ALPHABET, max_size=80).map("".join),
    st.sampled_from(
        ["a.json", "a.yaml", "a.toml", "a.xml", "a.html", "a.ldif", "a.vcf", "a.eml", "a.ics", "a.txt", "a.js"]
    ),
)
@settings(max_examples=300, deadline=None)
def test_never_an_error_and_every_row_has_all_cells(text: str, path: str) -> None:
    for reader in READERS:
        reader.may_hold(text, path)
        found: list[Table] = list(reader.tables(text, path))
        for table in found:
            rows = list(table.rows())
            assert {len(row) for row in rows} == {len(table.header)}
            assert 1 <= table.line <= text.count("\n") + 1
            assert all(isinstance(cell, str) for row in rows for cell in row)


@pytest.mark.parametrize(
    "piece",
    ["{", "[", "(", '"', "'", "<", "&", ":", '{"a":', "[{", "- ", "a: {\n", "<a>", '{"a":[', "\\", "dn:x\n", '"\\'],
)
@pytest.mark.parametrize("path", ["a.json", "a.yaml", "a.xml", "a.vcf", "a.toml"])
def test_hostile_texts_come_to_an_end(piece: str, path: str) -> None:
    text = piece * 5000
    for reader in READERS:
        for table in reader.tables(text, path):
            list(table.rows())


def test_no_entity_is_expanded() -> None:
    text = (
        '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY f SYSTEM "file:///etc/passwd">]><x>' + "<p><n>&a;</n><m>&f;</m></p>" * 3
    )
    assert rows_of(text, "a.xml") == [("&a;", "&f;")] * 3
