"""Fixtures in source code: what a developer pastes from the customers' table into a test, a seed or a script."""

# ruff: noqa: E501
# Templates of files are easier to check when a line of theirs is a line here.

from __future__ import annotations

import json
from random import Random

from people_formats import Format, contacts, keys, only_email, text
from people_headers import camel, pascal, singular, snake
from people_profiles import Table, Value


def _single(value: str) -> str:
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _double(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def literal(value: Value, quote: str = '"', none: str = "None") -> str:
    """A value as a literal; numbers stand as they are."""
    if value is None:
        return none
    if isinstance(value, int | float):
        return str(value)
    return _single(value) if quote == "'" else _double(value)


def _rows(table: Table, quote: str = '"', none: str = "None") -> list[list[str]]:
    return [[literal(value, quote, none) for value in row] for row in table.rows]


def _paired(names: list[str], row: list[str], form: str, between: str = ", ") -> str:
    """The fields of a row with their names, each in a form such as `{}: {}`."""
    return between.join(form.format(name, value) for name, value in zip(names, row, strict=True))


def _one(table: Table) -> str:
    """The class of a row."""
    return pascal(singular(table.noun))


def python_tuples(table: Table, rng: Random) -> str:
    quote = rng.choice("\"'")
    rows = "".join(f"    ({', '.join(row)},),\n".replace(",,)", ",)") for row in _rows(table, quote))
    return f'"""Sample data for the {table.noun} tests."""\n\nimport pytest\n\n{table.noun.upper()} = [\n{rows}]\n\n\n@pytest.fixture\ndef {table.noun}():\n    return list({table.noun.upper()})\n'


def python_dicts(table: Table, rng: Random) -> str:
    quote = rng.choice("\"'")
    names = [literal(name, quote) for name in keys(table, snake)]
    rows = "".join(f"    {{{_paired(names, row, '{}: {}')}}},\n" for row in _rows(table, quote))
    return f"from app.db import session\n\n{table.noun} = [\n{rows}]\n\nfor row in {table.noun}:\n    session.add({_one(table)}(**row))\nsession.commit()\n"


def python_calls(table: Table, rng: Random) -> str:
    names, indent = keys(table, snake), "    "
    call = rng.choice((f"{_one(table)}.objects.create", f"{_one(table)}Factory", f"create_{singular(table.noun)}"))
    gap = rng.choice((", ", f",\n{indent * 3}"))
    start = "" if gap == ", " else f"\n{indent * 3}"
    calls = "".join(f"{indent * 2}{call}({start}{_paired(names, row, '{}={}', gap)})\n" for row in _rows(table))
    return f"from django.test import TestCase\n\nfrom shop.models import {_one(table)}\n\n\nclass {_one(table)}Test(TestCase):\n    def setUp(self):\n{calls}\n    def test_count(self):\n        self.assertEqual({_one(table)}.objects.count(), {len(table.rows)})\n"


def javascript(table: Table, rng: Random) -> str:
    names, quote = keys(table, camel), rng.choice("\"'")
    rows = "".join(f"  {{ {_paired(names, row, '{}: {}')} }},\n" for row in _rows(table, quote, "null"))
    return rng.choice(
        (
            "module.exports = [\n{}];\n",
            f"export const {camel(table.noun)} = [\n{{}}];\n",
            f"const {camel(table.noun)} = [\n{{}}]\n\nexport default {camel(table.noun)}\n",
        )
    ).format(rows)


def typescript(table: Table, rng: Random) -> str:
    names, kind = keys(table, camel), _one(table)
    fields = "".join(f"  {name}: string | number | null;\n" for name in names)
    rows = "".join("  {\n" + _paired(names, row, "    {}: {},\n", "") + "  },\n" for row in _rows(table, "'", "null"))
    return f"export interface {kind} {{\n{fields}}}\n\nexport const {camel(table.noun)}: {kind}[] = [\n{rows}];\n"


def ruby(table: Table, rng: Random) -> str:
    names, quote = keys(table, snake), rng.choice("\"'")
    create = rng.choice((f"{_one(table)}.create!", f"FactoryBot.create :{singular(table.noun)},"))
    rows = []
    for row in _rows(table, quote, "nil"):
        pairs = _paired(names, row, "{}: {}")
        rows.append(f"{create}({pairs})\n" if create.endswith("!") else f"{create} {pairs}\n")
    return f"# db/seeds.rb\n{''.join(rows)}"


def ruby_hashes(table: Table, rng: Random) -> str:
    names = keys(table, snake)
    rows = "".join(f"  {{ {_paired(names, row, ':{} => {}')} }},\n" for row in _rows(table, "'", "nil"))
    return f"{table.noun.upper()} = [\n{rows}].freeze\n"


def php(table: Table, rng: Random) -> str:
    names = [literal(name, "'") for name in keys(table, snake)]
    long = rng.random() < 0.4
    rows = "".join(
        f"        {'array(' if long else '['}{_paired(names, row, '{} => {}')}{')' if long else ']'},\n"
        for row in _rows(table, "'", "null")
    )
    return f"<?php\n\nclass {_one(table)}Seeder extends Seeder\n{{\n    public function run()\n    {{\n        DB::table('{table.noun}')->insert([\n{rows}        ]);\n    }}\n}}\n"


def java(table: Table, rng: Random) -> str:
    kind = _one(table)
    rows = "".join(f"        list.add(new {kind}({', '.join(row)}));\n" for row in _rows(table, none="null"))
    return f"package com.acme.shop;\n\nimport java.util.*;\n\npublic class {kind}Fixtures {{\n    public static List<{kind}> all() {{\n        List<{kind}> list = new ArrayList<>();\n{rows}        return list;\n    }}\n}}\n"


def java_builders(table: Table, rng: Random) -> str:
    kind, names = _one(table), keys(table, camel)
    rows = ",\n".join(
        f"            {kind}.builder(){_paired(names, row, '.{}({})', '')}.build()" for row in _rows(table, none="null")
    )
    return f"package com.acme.shop;\n\nimport java.util.List;\n\nclass {kind}Data {{\n    static final List<{kind}> ALL = List.of(\n{rows}\n    );\n}}\n"


def kotlin(table: Table, rng: Random) -> str:
    kind, names = _one(table), keys(table, camel)
    rows = "".join(f"    {kind}({_paired(names, row, '{} = {}')}),\n" for row in _rows(table, none="null"))
    return f"package com.acme.shop\n\nval {camel(table.noun)} = listOf(\n{rows})\n"


def golang(table: Table, rng: Random) -> str:
    kind, names = _one(table), keys(table, pascal)
    rows = "".join(f"\t{{{_paired(names, row, '{}: {}')}}},\n" for row in _rows(table, none="nil"))
    return f"package fixtures\n\nvar {pascal(table.noun)} = []{kind}{{\n{rows}}}\n"


def csharp(table: Table, rng: Random) -> str:
    kind, names = _one(table), keys(table, pascal)
    rows = "".join(
        f"            new {kind} {{ {_paired(names, row, '{} = {}')} }},\n" for row in _rows(table, none="null")
    )
    return f"namespace Shop.Data\n{{\n    public static class Seed\n    {{\n        public static readonly List<{kind}> {pascal(table.noun)} = new List<{kind}>\n        {{\n{rows}        }};\n    }}\n}}\n"


def shell(table: Table, rng: Random) -> str:
    """One call of a program a person."""
    names = keys(table, snake)

    def line(row: list[Value]) -> str:
        pairs = [
            (name, text(value).replace('"', "'").replace("$", "_")) for name, value in zip(names, row, strict=True)
        ]
        if posted:
            return (
                f"curl -s -X POST $API/{table.noun}" + "".join(f' -d "{name}={value}"' for name, value in pairs) + "\n"
            )
        return "./bin/import" + "".join(f' --{name.replace("_", "-")} "{value}"' for name, value in pairs) + "\n"

    posted = rng.random() < 0.4
    return f"#!/bin/sh\nset -e\n{''.join(line(row) for row in table.rows)}"


def code_list(table: Table, rng: Random) -> str:
    """Addresses alone in a list of strings."""
    addresses = [contact.email for contact in contacts(table)]
    quote = rng.choice("\"'")
    gap = rng.choice((", ", ",\n    "))
    inner = gap.join(literal(address, quote) for address in addresses)
    name = rng.choice(("RECIPIENTS", "emails", "beta_testers", "blocked", "ALLOWED_USERS", "notify"))
    return f"import smtplib\n\n{name} = [\n    {inner},\n]\n\n\ndef send(message):\n    for address in {name}:\n        smtplib.SMTP('localhost').sendmail('noreply', address, message)\n"


def code_set(table: Table, rng: Random) -> str:
    """The same in JavaScript, as a guard of a function."""
    inner = ",\n  ".join(literal(contact.email, "'") for contact in contacts(table))
    return f"const allowed = new Set([\n  {inner},\n]);\n\nexport function isAllowed(user) {{\n  return allowed.has(user.email);\n}}\n"


def _short(table: Table) -> bool:
    """Nobody writes thousands of people into source code by hand, but scripts do write hundreds."""
    return len(table.rows) <= 300


def _listed(table: Table) -> bool:
    return only_email(table) and _short(table)


CODE_FORMATS: dict[str, Format] = {
    "python-tuples": Format(python_tuples, ("py",), needs=_short, named=False, place="code"),
    "python-dicts": Format(python_dicts, ("py",), needs=_short, place="code"),
    "python-calls": Format(python_calls, ("py",), needs=_short, place="code"),
    "javascript": Format(javascript, ("js", "mjs"), needs=_short, place="code"),
    "typescript": Format(typescript, ("ts",), needs=_short, place="code"),
    "ruby": Format(ruby, ("rb",), needs=_short, place="code"),
    "ruby-hashes": Format(ruby_hashes, ("rb",), needs=_short, place="code"),
    "php": Format(php, ("php",), needs=_short, legacy=True, place="code"),
    "java": Format(java, ("java",), needs=_short, named=False, legacy=True, place="code"),
    "java-builders": Format(java_builders, ("java",), needs=_short, place="code"),
    "kotlin": Format(kotlin, ("kt",), needs=_short, place="code"),
    "go": Format(golang, ("go",), needs=_short, place="code"),
    "csharp": Format(csharp, ("cs",), needs=_short, legacy=True, place="code"),
    "shell": Format(shell, ("sh",), needs=_short, place="code"),
    "code-list": Format(code_list, ("py",), needs=_listed, named=False, place="code"),
    "code-set": Format(code_set, ("js",), needs=_listed, named=False, place="code"),
}
