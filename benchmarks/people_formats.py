"""The text formats that a table is written in: delimited, structured, databases' dumps, documents, address books, logs.

Each takes a `Table` and gives the file's text with `\\n`; line ends and the encoding are the file's own matter. What a
format cannot say (a vCard has no customer number unless someone puts it into a note) is left out, as exports do.
"""

# ruff: noqa: E501
# Templates of files are easier to check when a line of theirs is a line here.

from __future__ import annotations

import base64
import csv
import html
import io
import json
import quopri
import textwrap
from collections.abc import Callable, Iterable
from datetime import datetime, timezone
from email.header import Header
from random import Random
from typing import Any, NamedTuple
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

import people_headers as headers
from people_headers import camel, kebab, pascal, snake
from people_profiles import Table, Value

Render = Callable[[Table, Random], str]


class Format(NamedTuple):
    """How a table becomes a text, the ends of such files' names, and what the table must have.

    `legacy` formats come in a country's older encodings, too; others are UTF-8. `named` ones hold their columns' names.
    """

    render: Render
    ends: tuple[str, ...]
    needs: Callable[[Table], bool] = lambda table: True
    legacy: bool = False
    named: bool = True
    place: str = "data"


def text(value: Value) -> str:
    """A cell as exports write it."""
    return "" if value is None else str(value)


def records(table: Table, names: list[str] | None = None) -> list[dict[str, Value]]:
    """The rows as objects, by header or by the names given."""
    return [dict(zip(names or table.headers, row, strict=True)) for row in table.rows]


def keys(table: Table, spell: Callable[[str], str]) -> list[str]:
    """The columns as identifiers of a program."""
    return [spell(phrase) if spell(phrase)[0].isalpha() else f"c{index}" for index, phrase in enumerate(table.phrases)]


def either(table: Table, rng: Random, spell: Callable[[str], str]) -> list[str]:
    """Headers as people see them if these are in the country's language, else identifiers."""
    return table.headers if table.spoken == "local" and rng.random() < 0.8 else keys(table, spell)


# --- delimited --------------------------------------------------------------------------------------------------------


def _delimited(
    table: Table, delimiter: str = ",", header: bool = True, quoting: int = csv.QUOTE_MINIMAL, before: str = ""
) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator="\n")  # type: ignore[arg-type]
    if header:
        writer.writerow(table.headers)
    writer.writerows([text(value) for value in row] for row in table.rows)
    return before + out.getvalue()


def _plain(table: Table, rng: Random) -> Table:
    """The table; in a few files with addresses over several lines, which a quoted cell may hold."""
    if "address" not in table.fields or rng.random() > 0.12:
        return table
    at = table.fields.index("address")
    rows = [[*row[:at], row[at] and str(row[at]).replace(", ", "\n"), *row[at + 1 :]] for row in table.rows]
    return table._replace(rows=rows)


def csv_titled(table: Table, rng: Random) -> str:
    """A report: a title and an empty line before the header, a count behind the rows."""
    return f"{table.noun.replace('_', ' ').title()} report,,\n\n{_delimited(table)}\nTotal,{len(table.rows)}\n"


def _lines(table: Table, columns: Iterable[Iterable[str]], gap: str, rule: str) -> str:
    rows = [[" ".join(cell.split()) for cell in row] for row in columns]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [gap.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join([lines[0], rule.join("-" * width for width in widths), *lines[1:]])


def _cells(table: Table) -> list[list[str]]:
    return [table.headers, *([text(value) for value in row] for row in table.rows)]


def markdown(table: Table, rng: Random) -> str:
    cells = [[cell.replace("|", "\\|").strip() for cell in row] for row in _cells(table)]
    lines = [f"| {' | '.join(row)} |" for row in cells]
    return (
        f"# {table.noun.replace('_', ' ').title()}\n\n"
        + "\n".join([lines[0], "|" + " --- |" * len(table.fields), *lines[1:]])
        + "\n"
    )


def feature(table: Table, rng: Random) -> str:
    """A table of Gherkin, as in a test of behaviour."""
    rows = "".join(f"      | {' | '.join(row)} |\n" for row in _cells(table))
    return f"Feature: {table.noun}\n\n  Scenario: existing {table.noun} can be listed\n    Given the following {table.noun}:\n{rows}    When I open the list\n    Then I see {len(table.rows)} entries\n"


def psql(table: Table, rng: Random) -> str:
    """What psql prints for a SELECT."""
    return _lines(table, _cells(table), " | ", "-+-") + f"\n({len(table.rows)} rows)\n"


def fixed_width(table: Table, rng: Random) -> str:
    """Columns padded with blanks, as terminals and old mainframes print them."""
    return _lines(table, _cells(table), "  ", "  ") + "\n"


# --- structured -------------------------------------------------------------------------------------------------------


def _json(value: Any, rng: Random) -> str:
    return json.dumps(value, ensure_ascii=rng.random() < 0.3, indent=rng.choice((2, 2, 4, None))) + "\n"


def json_array(table: Table, rng: Random) -> str:
    return _json(records(table, either(table, rng, rng.choice((snake, camel)))), rng)


def ndjson(table: Table, rng: Random) -> str:
    escaped, names = rng.random() < 0.3, either(table, rng, snake)
    return "".join(json.dumps(record, ensure_ascii=escaped) + "\n" for record in records(table, names))


def json_nested(table: Table, rng: Random) -> str:
    """An answer of an API: the list is inside an envelope, and contact and address are objects of their own."""
    spell = rng.choice((snake, camel))
    inner = {"email": "contact", "phone": "contact", "mobile": "contact"}
    inner |= dict.fromkeys(("street", "city", "postcode", "region", "address"), "address")
    people = []
    for row in table.rows:
        person: dict[str, Any] = {}
        for field, name, value in zip(table.fields, keys(table, spell), row, strict=True):
            (person.setdefault(inner[field], {}) if field in inner else person)[name] = value
        people.append(person)
    envelope = {"status": "ok", "page": 1, "total": len(people), "data": {table.noun: people}}
    return _json(envelope, rng)


def json_columns(table: Table, rng: Random) -> str:
    """A list a column, as dataframes are kept."""
    return _json(
        {name: [row[index] for row in table.rows] for index, name in enumerate(either(table, rng, snake))}, rng
    )


def json_split(table: Table, rng: Random) -> str:
    """Columns' names once, rows as lists."""
    return _json({"columns": either(table, rng, snake), "rows": table.rows}, rng)


def json_by_id(table: Table, rng: Random) -> str:
    """An object whose keys are the records' ids."""
    return _json(
        {f"{table.noun[:1]}{index:04d}": record for index, record in enumerate(records(table, keys(table, camel)), 1)},
        rng,
    )


def django(table: Table, rng: Random) -> str:
    """A fixture as `dumpdata` writes it."""
    model = f"shop.{headers.singular(table.noun)}"
    return _json(
        [
            {"model": model, "pk": pk, "fields": record}
            for pk, record in enumerate(records(table, keys(table, snake)), 1)
        ],
        rng,
    )


def _yaml(value: Value, rng: Random) -> str:
    if value is None:
        return rng.choice(("null", "~"))
    if isinstance(value, int | float):
        return str(value)
    plain = value[:1].isalpha() and not set(value) & set(":#{}[],&*!|>'\"%@`\\") and value == value.strip()
    plain = plain or (
        value.count("@") == 1 and value[:1].isalpha() and ": " not in value and " " not in value and "#" not in value
    )
    if plain and value.lower() not in ("null", "yes", "no", "true", "false", "on", "off", "n", "y", "na", "nan"):
        return value
    return json.dumps(value, ensure_ascii=False)


def _yaml_key(name: str) -> str:
    return (
        name
        if name[:1].isalpha() and name.replace("_", "").isalnum() and name.lower() not in ("no", "y", "n")
        else json.dumps(name, ensure_ascii=False)
    )


def yaml_list(table: Table, rng: Random) -> str:
    lines = [f"{table.noun}:"]
    for record in records(table, either(table, rng, snake)):
        pairs = [f"{_yaml_key(name)}: {_yaml(value, rng)}" for name, value in record.items()]
        lines += [f"  - {pairs[0]}", *(f"    {pair}" for pair in pairs[1:])]
    return "\n".join(lines) + "\n"


def yaml_map(table: Table, rng: Random) -> str:
    """A fixture of Rails: a name of its own for each record."""
    lines = []
    for index, record in enumerate(records(table, keys(table, snake)), 1):
        lines += [
            f"{headers.singular(table.noun)}_{index}:",
            *(f"  {_yaml_key(name)}: {_yaml(value, rng)}" for name, value in record.items()),
            "",
        ]
    return "\n".join(lines)


def toml(table: Table, rng: Random) -> str:
    lines = []
    for record in records(table, keys(table, snake)):
        lines += [
            f"[[{table.noun}]]",
            *(
                f"{name} = {json.dumps(value, ensure_ascii=False)}"
                for name, value in record.items()
                if value is not None
            ),
            "",
        ]
    return "\n".join(lines)


def properties(table: Table, rng: Random) -> str:
    """Java's properties, a group of numbered keys a person; older tools want \\uXXXX for what is not Latin-1."""
    escaped, names = rng.random() < 0.5, keys(table, camel)
    lines = [
        f"{table.noun}.{index}.{name}={text(value)}"
        for index, row in enumerate(table.rows, 1)
        for name, value in zip(names, row, strict=True)
    ]
    content = "\n".join(lines) + "\n"
    return (
        "".join(sign if sign < "\x7f" else f"\\u{ord(sign):04x}" for sign in content)
        if escaped and max(content) <= "\uffff"
        else content
    )


def ini(table: Table, rng: Random) -> str:
    lines = []
    for index, record in enumerate(records(table, keys(table, snake)), 1):
        lines += [
            f"[{headers.singular(table.noun)}{index}]",
            *(f"{name} = {text(value)}" for name, value in record.items()),
            "",
        ]
    return "\n".join(lines)


def _element(name: str) -> str:
    clean = "_".join(headers.parts(name))
    return clean if clean[:1].isalpha() else f"_{clean}"


def xml_elements(table: Table, rng: Random) -> str:
    one, names = (
        headers.singular(table.noun),
        [_element(name) for name in either(table, rng, rng.choice((snake, camel, pascal)))],
    )
    rows = "".join(
        f"  <{one}>\n"
        + "".join(f"    <{name}>{escape(text(value))}</{name}>\n" for name, value in zip(names, row, strict=True))
        + f"  </{one}>\n"
        for row in table.rows
    )
    return f'<?xml version="1.0" encoding="{{encoding}}"?>\n<{table.noun}>\n{rows}</{table.noun}>\n'


def xml_attributes(table: Table, rng: Random) -> str:
    one, names = (
        headers.singular(table.noun),
        [_element(name) for name in keys(table, rng.choice((snake, camel, kebab)))],
    )
    rows = "".join(
        f"  <{one} {' '.join(f'{name}={quoteattr(text(value))}' for name, value in zip(names, row, strict=True))}/>\n"
        for row in table.rows
    )
    return f'<?xml version="1.0" encoding="{{encoding}}"?>\n<{table.noun}>\n{rows}</{table.noun}>\n'


def html_table(table: Table, rng: Random) -> str:
    linked = rng.random() < 0.3

    def cell(field: str, value: Value) -> str:
        shown = html.escape(text(value))
        return (
            f'<td><a href="mailto:{shown}">{shown}</a></td>'
            if linked and field == "email" and shown
            else f"<td>{shown}</td>"
        )

    head = "".join(f"<th>{html.escape(name)}</th>" for name in table.headers)
    gap = rng.choice(("", "\n      "))
    body = "".join(
        f"    <tr>{gap}{gap.join(cell(field, value) for field, value in zip(table.fields, row, strict=True))}</tr>\n"
        for row in table.rows
    )
    return (
        f'<!DOCTYPE html>\n<html>\n<head><meta charset="{{encoding}}"><title>{table.noun}</title></head>\n<body>\n'
        f'  <table class="table">\n    <thead><tr>{head}</tr></thead>\n    <tbody>\n{body}    </tbody>\n  </table>\n</body>\n</html>\n'
    )


# --- databases --------------------------------------------------------------------------------------------------------


def sql(value: Value, unicode_prefix: str = "") -> str:
    if value is None:
        return "NULL"
    if isinstance(value, int | float):
        return str(value)
    return unicode_prefix + "'" + value.replace("'", "''") + "'"


def _columns(table: Table, rng: Random, mark: str) -> str:
    names = either(table, rng, snake)
    left, right = (mark[0], mark[-1]) if mark else ('"', '"')
    plain = not mark and all(name.isidentifier() and name.isascii() for name in names)
    return ", ".join(name if plain else f"{left}{name}{right}" for name in names)


def _create(table: Table, columns: str) -> str:
    """The statement before the rows."""
    types = [
        "INT" if any(isinstance(row[index], int) for row in table.rows) else "VARCHAR(255)"
        for index in range(len(table.fields))
    ]
    body = ",\n".join(f"  {name} {kind}" for name, kind in zip(columns.split(", "), types, strict=False))
    return f"CREATE TABLE {table.noun} (\n{body}\n);\n\n"


def sql_rows(table: Table, rng: Random) -> str:
    """mysqldump: one statement, many rows, often all in a line."""
    columns = _columns(table, rng, "``")
    gap = rng.choice((",", ",\n"))
    rows = gap.join(f"({','.join(sql(value) for value in row)})" for row in table.rows)
    return f"-- MySQL dump 10.13\n\nLOCK TABLES `{table.noun}` WRITE;\nINSERT INTO `{table.noun}` ({columns}) VALUES {rows};\nUNLOCK TABLES;\n"


def sql_single(table: Table, rng: Random) -> str:
    columns = _columns(table, rng, rng.choice(("", '""')) if table.spoken == "english" else '""')
    return "".join(
        f"INSERT INTO {table.noun} ({columns}) VALUES ({', '.join(sql(value) for value in row)});\n"
        for row in table.rows
    )


def sql_bare(table: Table, rng: Random) -> str:
    """Rows without the columns' names; these stand in the CREATE TABLE before, if it is there at all."""
    before = _create(table, _columns(table, rng, "``")) if rng.random() < 0.5 else ""
    rows = ",\n".join(f"({', '.join(sql(value) for value in row)})" for row in table.rows)
    return f"{before}INSERT INTO {table.noun} VALUES\n{rows};\n"


def sql_copy(table: Table, rng: Random) -> str:
    """pg_dump: tab-separated rows between COPY and `\\.`."""

    def cell(value: Value) -> str:
        return "\\N" if value is None else str(value).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")

    rows = "".join("\t".join(cell(value) for value in row) + "\n" for row in table.rows)
    return f"--\n-- PostgreSQL database dump\n--\n\nCOPY public.{table.noun} ({_columns(table, rng, '')}) FROM stdin;\n{rows}\\.\n"


def tsql(table: Table, rng: Random) -> str:
    columns = _columns(table, rng, "[]")
    rows = "".join(
        f"INSERT [dbo].[{pascal(table.noun)}] ({columns}) VALUES ({', '.join(sql(value, 'N') for value in row)})\n"
        for row in table.rows
    )
    return f"USE [Shop]\nGO\nSET IDENTITY_INSERT [dbo].[{pascal(table.noun)}] ON\n{rows}GO\n"


# --- address books, mail, logs ----------------------------------------------------------------------------------------


class Contact(NamedTuple):
    """What an address book knows of a row; empty strings where the table has no such column."""

    name: str
    last: str
    first: str
    email: str
    phone: str
    number: str
    address: str


def contacts(table: Table) -> list[Contact]:
    found = []
    for row in table.rows:
        cell = {field: text(value).strip() for field, value in zip(table.fields, row, strict=True)}
        last, first = cell.get("last", ""), cell.get("first", "")
        name = cell.get("name") or f"{first} {last}".strip()
        number = cell.get("customer_no") or cell.get("employee_no") or cell.get("patient_no") or ""
        address = (
            cell.get("address") or " ".join(cell.get(field, "") for field in ("street", "postcode", "city")).strip()
        )
        phone = cell.get("phone") or cell.get("mobile") or ""
        found.append(Contact(name, last, first, cell.get("email", ""), phone, number, address))
    return found


def _has(*fields: str) -> Callable[[Table], bool]:
    """Whether a table has one of these columns, with a value in each row."""
    return lambda table: any(
        field in table.fields and all(row[table.fields.index(field)] for row in table.rows) for field in fields
    )


def reachable(table: Table) -> bool:
    """Whether each row has a name and the table has addresses or phones."""
    return _has("name", "last")(table) and any(field in table.fields for field in ("email", "phone", "mobile"))


def ldif(table: Table, rng: Random) -> str:
    base = "ou=people,dc=" + ",dc=".join(table.world.firms[0].split("."))
    lines = []
    for index, contact in enumerate(contacts(table), 1):
        pairs = [
            ("objectClass", "inetOrgPerson"),
            ("uid", f"u{index:05d}"),
            ("cn", contact.name),
            ("sn", contact.last),
            ("givenName", contact.first),
        ]
        pairs += [
            ("mail", contact.email),
            ("telephoneNumber", contact.phone),
            ("employeeNumber", contact.number),
            ("postalAddress", contact.address),
        ]
        lines.append(f"dn: uid=u{index:05d},{base}")
        for name, value in pairs:
            if value and (not value.isascii() or value[0] in " :<"):
                lines.append(f"{name}:: {base64.b64encode(value.encode()).decode()}")
            elif value:
                lines.append(f"{name}: {value}")
        lines.append("")
    return "\n".join(lines) + "\n"


def vcard(table: Table, rng: Random) -> str:
    old = rng.random() < 0.25  # version 2.1, with quoted-printable, as phones export it

    def line(name: str, value: str) -> str:
        if old and not value.isascii():
            return f"{name};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{quopri.encodestring(value.encode()).decode().replace(chr(61) + chr(10), '')}\n"
        return f"{name}:{value}\n"

    cards = []
    for contact in contacts(table):
        card = f"BEGIN:VCARD\nVERSION:{'2.1' if old else '3.0'}\n{line('FN', contact.name or contact.email)}{line('N', f'{contact.last};{contact.first};;;')}"
        card += f"EMAIL;TYPE=INTERNET:{contact.email}\n" if contact.email else ""
        card += f"TEL;TYPE=CELL:{contact.phone}\n" if contact.phone else ""
        card += line("ADR;TYPE=HOME", f";;{contact.address};;;;") if contact.address else ""
        card += f"NOTE:{contact.number}\n" if contact.number else ""
        cards.append(card + "END:VCARD\n")
    return "".join(cards)


def _at(rng: Random, index: int) -> datetime:
    return datetime.fromtimestamp(1_680_000_000 + index * 61 + rng.randrange(50), timezone.utc)


def mbox(table: Table, rng: Random) -> str:
    desk = f"support@{table.world.firms[0]}"
    bodies = [row[table.fields.index("body")] if "body" in table.fields else None for row in table.rows]
    letters = []
    for index, (contact, body) in enumerate(zip(contacts(table), bodies, strict=True)):
        at = _at(rng, index)
        name = contact.name if contact.name.isascii() else Header(contact.name, "utf-8").encode()
        content = (
            body
            or f"Hello,\n\nplease change my details ({contact.number or 'no number at hand'}).\n\n{contact.name or contact.email}\n{contact.phone}"
        )
        letters.append(
            f"From {contact.email} {at:%a %b %d %H:%M:%S %Y}\nFrom: {name and name + ' '}<{contact.email}>\nTo: {desk}\nDate: {at:%a, %d %b %Y %H:%M:%S +0000}\n"
            f"Subject: Request {index + 1}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{content}\n\n"
        )
    return "".join(letters)


def eml(table: Table, rng: Random) -> str:
    """One message to all, with everyone's address in To: or Cc:."""
    desk = f"news@{table.world.firms[0]}"

    def written(contact: Contact) -> str:
        name = contact.name if contact.name.isascii() else Header(contact.name, "utf-8").encode()
        return (
            f'"{name}" <{contact.email}>'
            if name and "=?" not in name
            else f"{name} <{contact.email}>".strip()
            if name
            else contact.email
        )

    everyone = ",\n ".join(written(contact) for contact in contacts(table))
    return f"From: {desk}\n{rng.choice(('To', 'Cc'))}: {everyone}\nSubject: Our spring offers\nMIME-Version: 1.0\nContent-Type: text/plain; charset=us-ascii\n\nDear customer,\n\nhave a look at our new products.\n"


def access_log(table: Table, rng: Random) -> str:
    """A web server's log: the user's address is the login, or stands in the query."""
    in_query = rng.random() < 0.5
    lines = []
    for index, contact in enumerate(contacts(table)):
        user, path = (
            ("-", f"/unsubscribe?email={quote(contact.email)}")
            if in_query
            else (contact.email, f"/account/orders/{rng.randint(1000, 9999)}")
        )
        ip = ".".join(str(rng.randint(1, 254)) for _ in range(4))
        lines.append(
            f'{ip} - {user} [{_at(rng, index):%d/%b/%Y:%H:%M:%S +0000}] "GET {path} HTTP/1.1" {rng.choice((200, 200, 302, 404))} {rng.randint(200, 90000)} "-" "Mozilla/5.0"\n'
        )
        if rng.random() < 0.3:
            lines.append(
                f'10.0.0.{rng.randint(2, 250)} - - [{_at(rng, index):%d/%b/%Y:%H:%M:%S +0000}] "GET /health HTTP/1.1" 200 2 "-" "kube-probe/1.27"\n'
            )
    return "".join(lines)


def app_log(table: Table, rng: Random) -> str:
    """Lines of key=value pairs."""
    shown = [
        (index, name)
        for index, (field, name) in enumerate(zip(table.fields, keys(table, snake), strict=True))
        if field not in ("body", "note", "password_hash")
    ]
    lines = []
    for number, row in enumerate(table.rows):
        pairs = " ".join(
            f"{name}={json.dumps(text(row[index]), ensure_ascii=False) if ' ' in text(row[index]) or not row[index] else text(row[index])}"
            for index, name in shown
        )
        lines.append(
            f"{_at(rng, number):%Y-%m-%dT%H:%M:%SZ} {rng.choice(('INFO', 'INFO', 'DEBUG', 'WARN'))} {table.noun}.service - record saved {pairs}\n"
        )
    return "".join(lines)


def one_a_line(table: Table, rng: Random) -> str:
    """Addresses, one a line, with or without the name before."""
    named = rng.random() < 0.4
    return "".join(
        f"{contact.name} <{contact.email}>\n" if named and contact.name else f"{contact.email}\n"
        for contact in contacts(table)
    )


def in_one_line(table: Table, rng: Random) -> str:
    """The line that someone pasted from a mail program."""
    return rng.choice(("; ", ", ", ",", ";")).join(contact.email for contact in contacts(table)) + "\n"


def prose(table: Table, rng: Random) -> str:
    """A helpdesk's notes in running text."""
    out = [f"# {table.noun.title()} {table.world.day():%Y-%m}", ""]
    for row in table.rows:
        cell = dict(zip(table.fields, row, strict=True))
        who = " / ".join(text(cell[field]) for field in ("name", "email") if cell.get(field))
        out += [
            f"## {text(cell.get('id'))} {text(cell.get('subject'))}",
            *([f"from: {who}"] if who else []),
            *textwrap.wrap(text(cell["body"]), 100),
            "",
        ]
    return "\n".join(out) + "\n"


def labelled(table: Table, rng: Random) -> str:
    """A block of `label: value` lines a person, as forms send them by mail."""
    return "\n".join("".join(f"{name}: {text(value)}\n" for name, value in record.items()) for record in records(table))


def notebook(table: Table, rng: Random) -> str:
    """A notebook whose last cell shows the table, as text and as HTML."""
    rows = "".join(
        f"<tr><th>{index}</th>{''.join(f'<td>{html.escape(text(value))}</td>' for value in row)}</tr>\n"
        for index, row in enumerate(table.rows)
    )
    page = f'<table border="1" class="dataframe">\n<tr><th></th>{"".join(f"<th>{html.escape(name)}</th>" for name in table.headers)}</tr>\n{rows}</table>'
    plain = fixed_width(table, rng)
    data = {"text/html": page.splitlines(keepends=True), "text/plain": plain.splitlines(keepends=True)}
    cell = {
        "cell_type": "code",
        "execution_count": 2,
        "metadata": {},
        "source": ["df.head(50)"],
        "outputs": [{"output_type": "execute_result", "execution_count": 2, "metadata": {}, "data": data}],
    }
    first = {
        "cell_type": "code",
        "execution_count": 1,
        "metadata": {},
        "source": ["import pandas as pd\n", f"df = pd.read_csv('{table.noun}.csv')"],
        "outputs": [],
    }
    return (
        json.dumps(
            {
                "cells": [first, cell],
                "metadata": {"language_info": {"name": "python"}},
                "nbformat": 4,
                "nbformat_minor": 5,
            },
            indent=1,
            ensure_ascii=rng.random() < 0.3,
        )
        + "\n"
    )


def has_email(table: Table) -> bool:
    """Whether each row has an address of its own and tells no more than that of the person."""
    return "email" in table.fields and all("@" in text(row[table.fields.index("email")]) for row in table.rows)


def only_email(table: Table) -> bool:
    return has_email(table) and table.profile in ("mailing", "toyota", "accounts")


def has_body(table: Table) -> bool:
    return "body" in table.fields


TEXT_FORMATS: dict[str, Format] = {
    "csv": Format(lambda table, rng: _delimited(_plain(table, rng)), ("csv", "csv", "txt"), legacy=True),
    "csv-headerless": Format(lambda table, rng: _delimited(table, header=False), ("csv", "csv", "dat"), legacy=True, named=False),
    "csv-quoted": Format(lambda table, rng: _delimited(table, quoting=csv.QUOTE_ALL), ("csv",), legacy=True),
    "csv-semicolon": Format(lambda table, rng: _delimited(_plain(table, rng), ";"), ("csv",), legacy=True),
    "csv-sep": Format(lambda table, rng: _delimited(table, ";", before="sep=;\n"), ("csv",), legacy=True),
    "csv-titled": Format(csv_titled, ("csv",), legacy=True),
    "tsv": Format(lambda table, rng: _delimited(table, "\t"), ("tsv", "txt", "tab"), legacy=True),
    "tsv-headerless": Format(lambda table, rng: _delimited(table, "\t", header=False), ("tsv", "txt"), legacy=True, named=False),
    "pipe": Format(lambda table, rng: _delimited(table, "|"), ("txt", "psv", "dat"), legacy=True),
    "markdown": Format(markdown, ("md",), place="docs"),
    "feature": Format(feature, ("feature",), place="code"),
    "psql": Format(psql, ("txt", "out"), legacy=True),
    "fixed-width": Format(fixed_width, ("txt", "prn"), legacy=True),
    "json": Format(json_array, ("json",)),
    "ndjson": Format(ndjson, ("jsonl", "ndjson", "json")),
    "json-nested": Format(json_nested, ("json",)),
    "json-columns": Format(json_columns, ("json",)),
    "json-split": Format(json_split, ("json",)),
    "json-by-id": Format(json_by_id, ("json",)),
    "django": Format(django, ("json",), place="code"),
    "yaml-list": Format(yaml_list, ("yml", "yaml")),
    "yaml-map": Format(yaml_map, ("yml", "yaml"), place="code"),
    "toml": Format(toml, ("toml",)),
    "properties": Format(properties, ("properties",)),
    "ini": Format(ini, ("ini", "cfg")),
    "xml": Format(xml_elements, ("xml",), legacy=True),
    "xml-attributes": Format(xml_attributes, ("xml",), legacy=True),
    "html": Format(html_table, ("html", "htm", "xls"), legacy=True),
    "sql-rows": Format(sql_rows, ("sql",), legacy=True),
    "sql-single": Format(sql_single, ("sql",), legacy=True),
    "sql-bare": Format(sql_bare, ("sql",), legacy=True, named=False),
    "sql-copy": Format(sql_copy, ("sql",), legacy=True),
    "tsql": Format(tsql, ("sql",), legacy=True),
    "ldif": Format(ldif, ("ldif",), needs=reachable),
    "vcard": Format(vcard, ("vcf",), needs=reachable),
    "mbox": Format(mbox, ("mbox", "mbx"), needs=has_email),
    "eml": Format(eml, ("eml",), needs=has_email),
    "access-log": Format(access_log, ("log",), needs=only_email, place="logs"),
    "app-log": Format(app_log, ("log",), needs=lambda table: not has_body(table), place="logs"),
    "one-a-line": Format(one_a_line, ("txt", "list", "lst"), needs=only_email, legacy=True, named=False),
    "in-one-line": Format(in_one_line, ("txt",), needs=only_email, named=False),
    "prose": Format(prose, ("md", "txt"), needs=has_body, place="docs"),
    "labelled": Format(labelled, ("txt",), legacy=True),
    "notebook": Format(notebook, ("ipynb",), place="code"),
}  # fmt: skip
