"""Does andon recognise passwords that people choose, and leave alone words that are none, in the same notations?

10,000 passwords, which stand in no list that andon's model was trained on, and 10,000 words that are no passwords (a
quarter each of dictionary words, identifiers, labels and texts of user interfaces) are written once each into source
and configuration files of two dozen notations, under the same password-like names and among the same ordinary lines.
One `andon scan` reads them all. A value is flagged if a finding begins in its line and overlaps its columns. The bars:
90 % of the passwords are flagged, and 2 % of the others at most.

`--lists FOLDER` has them: files with a value and its source a line, separated by a tab. As many values are drawn from
each source, so that no long list drowns the others; each keeps its own mixture. `--collect FOLDER` makes the files
from lists and packages that lie unpacked on this machine, each given as NAME-VERSION=PATH. It drops:

- every password in zxcvbn's `passwords`, on which the model was trained, in whatever case. What is left of a list's
  head are the words and names that zxcvbn counts among its words and names, and numbers: hence the longest list,
  `--million`, gives only those that come after its first 100,000, and before 200,000;
- passwords of fewer than 5 characters, and numbers of fewer than 6 digits;
- labels and texts that the translations below `--trained` have, too.

Many words of a dictionary are passwords that people choose. Those that any of the lists has, dropped ones included,
are written like the others but told apart, and do not count for the bar.
"""

from __future__ import annotations

import argparse
import ast
import gzip
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple
from urllib.parse import quote
from xml.sax.saxutils import escape

from zxcvbn.frequency_lists import FREQUENCY_LISTS

from processes import environment, machine, needed

COUNT = 10_000
RECALL, FALSE = 0.90, 0.02
RANKS = (100_000, 200_000)
"""Which part of the longest list counts: behind all that zxcvbn took of its like."""

IN_A_FILE = 5  # values, in some fifty lines
DECOYS = ("words", "identifiers", "labels", "texts")
KNOWN = "words that are passwords, too"


class Value(NamedTuple):
    """Something to write: a password, or a kind of what is none."""

    text: str
    kind: str
    source: str


class Notation(NamedTuple):
    """A way to write a value down: how it is escaped (None: it cannot be written so), and the lines around it.

    `lines` are the beginning of a file, a block for each value, and the end, with a line «» between the three.
    `between` stands between two blocks. «thing», «number», «name» and «value» are replaced.
    """

    title: str
    file: str
    names: tuple[str, ...]
    written: Callable[[str], str | None]
    between: str
    lines: str


class Place(NamedTuple):
    """Where a value was written: 1-based, the end exclusive, as andon reports it."""

    path: str
    line: int
    column: int
    end: int
    notation: str
    value: Value


def main(argv: Sequence[str] | None = None) -> int:
    """Collects lists, or scans what is made of them; 1 if a bar was missed."""
    parser = _parser()
    args = parser.parse_args(argv)
    if args.collect:
        return collect(args)
    if not args.lists:
        parser.error("--lists FOLDER or --collect FOLDER is needed")
    andon = needed("andon", args.andon)
    passwords, decoys, words = drawn_values(args.lists, args.count, args.seed)
    print(machine())
    _tell_sources(args.lists, [*passwords, *decoys])
    with tempfile.TemporaryDirectory(prefix="human-passwords-") as made:
        folder = args.keep or made
        places = [*written(passwords, folder, "app"), *written(decoys, folder, "web")]
        if args.strictness:
            _write(os.path.join(folder, ".andon.toml"), f'[scan]\nstrictness = "{args.strictness}"\n')
        flagged = scanned(andon, folder, places)
    lexicon = frozenset(word.lower() for word in words)
    return 0 if _told(places, flagged, lexicon, args.missed) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lists", metavar="FOLDER", help="where the lists are")
    parser.add_argument("--count", type=int, default=COUNT, help="passwords, and others (default: 10,000 each)")
    parser.add_argument("--seed", type=int, default=1, help="which are drawn (default: 1)")
    parser.add_argument("--strictness", metavar="NAME", help="scan with this in an .andon.toml (default: without one)")
    parser.add_argument("--andon", metavar="PROGRAM", help="andon, if not beside this Python or on PATH")
    parser.add_argument("--keep", metavar="FOLDER", help="write the files here, an empty folder, and leave them")
    parser.add_argument("--missed", type=int, default=0, metavar="N", help="print so many passwords missed, and decoys")
    making = parser.add_argument_group("lists", "what --collect reads; each option may be given more than once")
    making.add_argument("--collect", metavar="FOLDER", help="make the lists, and end")
    for option, text in (
        ("--passwords", "a list of passwords, one a line, gzipped or not"),
        ("--million", "the same in order of frequency, as text or a Python module (PyPI pypasslib)"),
        ("--words", "a dictionary, one word a line"),
        ("--code", "a folder with Python, JavaScript, TypeScript and CSS"),
        ("--translations", "a folder with .po files, or JavaScript modules in folders named locale or lang"),
        ("--trained", "a folder with .po files that the model was trained on"),
    ):
        making.add_argument(option, action="append", default=[], type=_named, metavar="NAME=PATH", help=text)
    return parser


def _named(text: str) -> tuple[str, str]:
    """A name and a path. ValueError, of which argparse makes a usage error, if it is none."""
    name, sign, path = text.partition("=")
    if not (name and sign and os.path.exists(path)):
        raise ValueError
    return name, path


# --- Collecting


def collect(args: argparse.Namespace) -> int:
    """Makes the lists in a folder, and says how long they are."""
    os.makedirs(args.collect, exist_ok=True)
    lists = [*((name, list(_lines(path))) for name, path in args.passwords)]
    lists += [(name, list(_lines(path))[: RANKS[1]]) for name, path in args.million]
    trained = {word.lower() for word in FREQUENCY_LISTS["passwords"]}
    first = {name: RANKS[0] for name, _ in args.million}
    held = [
        (password, name)
        for name, passwords in lists
        for password in passwords[first.get(name, 0) :]
        if password.lower() not in trained and _chosen(password)
    ]
    known = trained.union(password.lower() for _, passwords in lists for password in passwords)
    labels, texts = _translated(args.translations, {text for _, path in args.trained for text, _ in _catalogues(path)})
    found: dict[str, Iterable[tuple[str, str]]] = {
        "passwords": held,
        "known": ((password, "") for password in sorted(known)),
        "words": ((word, name) for name, path in args.words for word in _lines(path) if len(word) >= 5),
        "identifiers": ((name, style) for _, path in args.code for name, style in _identifiers(path)),
        "labels": labels,
        "texts": texts,
    }
    counts: list[str] = []
    for kind, values in found.items():
        distinct: dict[str, str] = {}
        for value, source in values:
            if value.isprintable() and value == value.strip() != "":
                distinct.setdefault(value, source)
        _write(os.path.join(args.collect, f"{kind}.txt"), "".join(f"{v}\t{s}\n" for v, s in distinct.items()))
        counts += [f"{kind}\t{source}\t{count}" for source, count in Counter(distinct.values()).items()]
    read = [
        f"read\t{option} {name}" for option in ("code", "translations", "trained") for name, _ in getattr(args, option)
    ]
    _write(os.path.join(args.collect, "sources.txt"), "\n".join([*counts, *read]) + "\n")
    print("\n".join(counts))
    return 0


def _chosen(password: str) -> bool:
    return len(password) >= (6 if password.isdigit() else 5)


def _lines(path: str) -> Iterator[str]:
    """The lines of a text file or the strings of a Python module, without those that are comments or no UTF-8."""
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8", errors="replace") as file:
        for line in file:
            text = line.strip()
            if path.endswith(".py"):
                text = ast.literal_eval(text.rstrip(",")) if re.fullmatch(r'".+",?', text) else ""
            if text and not text.startswith("#!comment") and "\N{REPLACEMENT CHARACTER}" not in text:
                yield text


def _files(folder: str, endings: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Each file below a folder with such an ending, in order, and its text."""
    for where, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.endswith(endings):
                path = os.path.join(where, name)
                with open(path, encoding="utf-8", errors="replace") as file:
                    yield path, file.read()


STYLES = {
    "camelCase": r"(?<![\w.$'\"-])[a-z]{2,}(?:[A-Z][a-z]+)+(?![\w-])",
    "snake_case": r"(?<![\w.$-])[a-z]{2,}(?:_[a-z0-9]+)+(?![\w-])",
    "dotted.name": r"(?<![\w./$'\"-])[a-z]\w{2,}(?:\.[A-Za-z]\w{2,})+(?![\w/-])",
    "kebab-case": r"(?<=[.'\"\s])[a-z]{2,}(?:-[a-z]{2,})+(?=[\s'\"{,:.])",
    "CONSTANT_CASE": r"(?<![\w.$-])[A-Z]{2,}(?:_[A-Z0-9]+)+(?![\w-])",
    "TypeName": r"(?<![\w.$-])[A-Z][a-z]+(?:[A-Z][a-z]+)+(?![\w-])",
}


def _identifiers(folder: str) -> Iterator[tuple[str, str]]:
    """The identifiers of some source code, with their style."""
    endings = {"kebab-case": (".css", ".scss", ".ts", ".mjs")}
    for path, text in _files(folder, (".py", ".ts", ".mjs", ".js", ".css", ".scss")):
        if len(text) > 300_000 or ".min." in path:
            continue
        for style, pattern in STYLES.items():
            if path.endswith(endings.get(style, (".py", ".ts", ".mjs", ".js"))):
                yield from ((name, style) for name in re.findall(pattern, text) if 5 <= len(name) <= 40)


ABOUT_PASSWORDS = re.compile(
    r"pass(?:word|phrase|code)|token|secret|credential|log ?in|sign ?in|\bPIN\b", re.IGNORECASE
)

Strings = list[tuple[str, str]]


def _translated(folders: Iterable[tuple[str, str]], without: Collection[str]) -> tuple[Strings, Strings]:
    """The labels and texts of translations: up to four words that end in no full stop, and more than that."""
    labels: Strings = []
    texts: Strings = []
    for name, folder in folders:
        for text, original in _catalogues(folder):
            if text in without or not re.search(r"[^\W\d_]{2}", text) or len(text) > 160:
                continue
            few = len(text.split()) <= 4 and len(text) <= 40
            if few and not re.search(r"[.%{}<>$\\|…。।]", text):
                labels.append((text, f"{name}, {'about passwords' if ABOUT_PASSWORDS.search(original) else 'others'}"))
            elif not few:
                texts.append((text, name))
    return labels, texts


def _catalogues(folder: str) -> Iterator[tuple[str, str]]:
    """All strings of translations below a folder, each with the English that it translates where that is known."""
    for path, text in _files(folder, (".po", ".js", ".mjs")):
        if path.endswith(".po"):
            yield from _catalogue(text)
        elif {"locale", "lang"} & set(path.split(os.sep)) and not path.endswith(".min.js"):
            for quoted in re.findall(r""": ("(?:[^"\\\n]|\\.)+"|'(?:[^'\\\n]|\\.)+')""", text):
                with_escapes = re.sub(r"\\(?![\\'\"nrtux])", "", quoted)
                yield ast.literal_eval(with_escapes), ""


def _catalogue(text: str) -> Iterator[tuple[str, str]]:
    """The strings of a gettext catalogue."""
    original = ""
    for key, strings in re.findall(r'^(msgid|msgid_plural|msgstr(?:\[\d\])?) ((?:".*"\s*)+)', text, re.MULTILINE):
        whole = "".join(map(ast.literal_eval, re.findall(r'".*"', strings)))
        original = whole if key == "msgid" else original
        if original and whole:
            yield whole, original


# --- Drawing


def drawn_values(folder: str, count: int, seed: int) -> tuple[list[Value], list[Value], list[str]]:
    """So many passwords, so many others and the words that are passwords among them; and all words of the lists."""
    lists = {kind: _listed(folder, kind) for kind in ("passwords", "known", *DECOYS)}
    chance = random.Random(seed)
    passwords = [Value(text, "passwords", source) for text, source in _drawn(lists["passwords"], chance)][:count]
    if len(passwords) < count:
        sys.exit(f"there are only {len(passwords)} passwords")
    known = {password for password, _ in lists["known"]}
    decoys: list[Value] = []
    for kind in DECOYS:
        others = count // len(DECOYS)
        for text, source in _drawn(lists[kind], chance):
            is_known = kind == "words" and text.lower() in known
            decoys.append(Value(text, KNOWN if is_known else kind, source))
            others -= not is_known
            if not others:
                break
        else:
            sys.exit(f"there are {others} {kind} too few")
    chance.shuffle(passwords)
    chance.shuffle(decoys)
    return passwords, decoys, [word for word, _ in lists["words"]]


def _listed(folder: str, kind: str) -> Strings:
    with open(os.path.join(folder, f"{kind}.txt"), encoding="utf-8", newline="\n") as file:
        lines = file.read().split("\n")
    return [(value, source) for value, _, source in (line.rpartition("\t") for line in lines if line)]


def _drawn(values: Strings, chance: random.Random) -> Iterator[tuple[str, str]]:
    """All values in an order of chance, one from each source in turn while it lasts."""
    by_source: dict[str, Strings] = defaultdict(list)
    for value in values:
        by_source[value[1]].append(value)
    for each in by_source.values():
        chance.shuffle(each)
    return (value for row in zip_longest(*by_source.values()) for value in row if value)


# --- Writing


def _double(text: str) -> str:
    """As between double quotes in JSON, and in all languages that took their escapes from C."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _single(text: str) -> str:
    return text.replace("\\", "\\\\").replace("'", "\\'")


def _hash(text: str) -> str:
    """As between double quotes where a $ would begin a variable, or # an expression."""
    return re.sub(r"([$#])(?=[\w{@$])", r"\\\1", _double(text))


def _sql(text: str) -> str:
    return text.replace("\\", "\\\\").replace("'", "''")


def _plain_yaml(text: str) -> str | None:
    special = re.match(r"[-?:,\[\]{}#&*!|>'\"%@`=~<]|(?:true|false|yes|no|on|off|null|y|n)$", text, re.IGNORECASE)
    return None if special or ": " in text or " #" in text or text.endswith(":") else text


def _dotenv(text: str) -> str | None:
    if re.search(r"[\s#$`'\"\\]", text) is None:
        return text
    return None if "'" in text else f"'{text}'"


def _shell(text: str) -> str | None:
    if re.fullmatch(r"[\w.@%+=:,/-]+", text, re.ASCII):
        return text
    return None if "'" in text else f"'{text}'"


def _properties(text: str) -> str:
    return text.replace("\\", "\\\\")


def _ini(text: str) -> str | None:
    return None if re.search(r"^['\"]|[;#]", text) else text.replace("%", "%%")


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;"})


def _connection(text: str) -> str:
    """In a connection string, that stands in JSON."""
    return _double("'" + text.replace("'", "''") + "'" if re.search(r"[;='\"{}]", text) else text)


def _percent(text: str) -> str:
    return quote(text, safe="")


SNAKE = (
    *("password", "db_password", "passwd", "user_password", "pwd", "passphrase", "smtp_pass", "secret"),
    *("admin_password", "login_passwd", "root_pwd"),
)
CAMEL = (
    *("password", "dbPassword", "passwd", "userPassword", "pwd", "passphrase", "smtpPass", "secret"),
    *("adminPassword", "loginPasswd", "rootPwd"),
)
CONSTANT = (
    *("PASSWORD", "DB_PASS", "PGPASSWORD", "USER_PASSWORD", "DB_PWD", "PASSPHRASE", "SMTP_PASSWORD", "SECRET"),
    *("ADMIN_PASSWORD", "LOGIN_PASSWD", "MYSQL_ROOT_PASSWORD"),
)
PASCAL = (
    *("Password", "DbPassword", "Passwd", "UserPassword", "Pwd", "Passphrase", "SmtpPass", "Secret"),
    *("AdminPassword", "LoginPasswd", "RootPwd"),
)
KEBAB = tuple(name.replace("_", "-") for name in SNAKE)
DOTTED = (
    *("spring.datasource.password", "mail.password", "ldap.passwd", "user.password", "admin.pwd", "key.passphrase"),
    *("smtp.pass", "client.secret", "jdbc.password", "keystore.password", "ftp.passwd"),
)

# What the ordinary lines are about.
THINGS = (
    *("orders", "mail", "invoices", "search", "reports", "users", "stock", "audit", "events", "media", "billing"),
    *("catalog", "returns", "shipping", "payroll", "tickets", "metrics", "archive", "calendar", "sensors", "printing"),
    *("ratings", "sessions", "imports", "exports", "alerts", "forums", "wiki", "maps"),
)

NOTATIONS = (
    Notation(
        "Python assignment",
        "connect.py",
        SNAKE,
        _double,
        "\n\n\n",
        """\
import socket

from shop.database import Connection

TIMEOUT = 30
RETRIES = 4


«»
def connect_«thing»(port=«number»):
    host = socket.gethostname()
    user = "«thing»"
    «name» = "«value»"
    timeout = TIMEOUT * RETRIES
    return Connection(host, port, user, «name», timeout=timeout)
«»
""",
    ),
    Notation(
        "Python dict",
        "settings.py",
        SNAKE,
        _double,
        "\n",
        """\
from pathlib import Path

BASE = Path(__file__).parent
DEBUG = False
LANGUAGE = "en"

SERVERS = {
«»
    "«thing»": {
        "engine": "postgresql",
        "host": "«thing».internal",
        "port": «number»,
        "user": "«thing»",
        "«name»": "«value»",
        "options": {"connect_timeout": 10},
    },
«»
}
""",
    ),
    Notation(
        "Python keyword",
        "clients.py",
        SNAKE,
        _double,
        "\n",
        """\
from shop.clients import Client


def clients(factory=Client):
    made = []
«»
    made.append(
        factory(
            "«thing».internal",
            port=«number»,
            user="«thing»",
            «name»="«value»",
            retries=3,
        )
    )
«»
    return made
""",
    ),
    Notation(
        "JSON",
        "config.json",
        CAMEL,
        _double,
        ",\n",
        """\
{
  "version": 3,
  "servers": [
«»
    {
      "name": "«thing»",
      "host": "«thing».internal",
      "port": «number»,
      "user": "«thing»",
      "«name»": "«value»",
      "pool": { "min": 1, "max": 8 }
    }
«»
  ]
}
""",
    ),
    Notation(
        "YAML, bare",
        "application.yml",
        SNAKE,
        _plain_yaml,
        "\n",
        """\
version: 3
logging:
  level: info
  file: logs/app.log

services:
«»
  «thing»:
    image: registry.internal/«thing»:2.4
    host: «thing».internal
    port: «number»
    user: «thing»
    «name»: «value»
    replicas: 2
    restart: always
«»
""",
    ),
    Notation(
        "YAML, quoted",
        "values.yaml",
        CAMEL,
        _double,
        "\n",
        """\
replicas: 2
image:
  repository: registry.internal/shop
  tag: '2.4'

backends:
«»
  - name: "«thing»"
    host: "«thing».internal"
    port: «number»
    username: "«thing»"
    «name»: "«value»"
    enabled: true
    timeout: 30s
«»
""",
    ),
    Notation(
        ".env",
        ".env",
        CONSTANT,
        _dotenv,
        "\n\n",
        """\
# Settings of the local environment
APP_ENV=production
APP_DEBUG=false
LOG_LEVEL=info

«»
# «thing»
QUEUE_HOST=«thing».internal
QUEUE_PORT=«number»
QUEUE_USER=«thing»
«name»=«value»
QUEUE_TIMEOUT=30
«»
""",
    ),
    Notation(
        "shell export",
        "environment.sh",
        CONSTANT,
        _shell,
        "\n\n",
        """\
#!/bin/sh
# Sourced before the services start
set -eu

LOGS=/var/log/shop
mkdir -p "$LOGS"

«»
# «thing»
export PGHOST=«thing».internal
export PGPORT=«number»
export PGUSER=«thing»
export «name»=«value»
start_service «thing» >>"$LOGS/«thing».log" 2>&1 &
«»
""",
    ),
    Notation(
        ".properties",
        "application.properties",
        DOTTED,
        _properties,
        "\n\n",
        """\
# Settings of the services
logging.level.root=INFO
server.compression.enabled=true

«»
# «thing»
service.name=«thing»
service.url=jdbc:postgresql://«thing».internal:«number»/«thing»
service.username=«thing»
«name»=«value»
service.pool.size=8
«»
""",
    ),
    Notation(
        "INI",
        "settings.ini",
        SNAKE,
        _ini,
        "\n\n",
        """\
; Settings of the services
[main]
log_level = info
language = en

«»
[«thing»]
host = «thing».internal
port = «number»
user = «thing»
«name» = «value»
timeout = 30
encoding = utf-8
«»
""",
    ),
    Notation(
        "TOML",
        "config.toml",
        SNAKE,
        _double,
        "\n\n",
        """\
title = "Services"

[logging]
level = "info"
file = "logs/app.log"

«»
[services.«thing»]
host = "«thing».internal"
port = «number»
user = "«thing»"
«name» = "«value»"
pool = [1, 8]
enabled = true
«»
""",
    ),
    Notation(
        "XML attribute",
        "context.xml",
        CAMEL,
        _xml,
        "\n",
        """\
<?xml version="1.0" encoding="UTF-8"?>
<Context reloadable="false">
  <WatchedResource>web.xml</WatchedResource>
«»
  <Resource name="jdbc/«thing»"
            type="javax.sql.DataSource"
            url="jdbc:mysql://«thing».internal:«number»/shop"
            username="«thing»"
            «name»="«value»"
            maxTotal="20"
            maxIdle="5"/>
«»
</Context>
""",
    ),
    Notation(
        "XML element",
        "servers.xml",
        CAMEL,
        _xml,
        "\n",
        """\
<?xml version="1.0" encoding="UTF-8"?>
<settings>
  <offline>false</offline>
  <servers>
«»
    <server>
      <id>«thing»</id>
      <host>«thing».internal</host>
      <port>«number»</port>
      <username>«thing»</username>
      <«name»>«value»</«name»>
      <retries>3</retries>
    </server>
«»
  </servers>
</settings>
""",
    ),
    Notation(
        "JavaScript object",
        "config.js",
        CAMEL,
        _single,
        "\n",
        """\
'use strict';

const path = require('path');

module.exports = {
  root: path.resolve(__dirname, '..'),
«»
  «thing»: {
    dialect: 'postgres',
    host: '«thing».internal',
    port: «number»,
    username: '«thing»',
    «name»: '«value»',
    pool: { min: 1, max: 8 },
    logging: false,
  },
«»
};
""",
    ),
    Notation(
        "Go struct field",
        "servers.go",
        PASCAL,
        _double,
        "\n",
        """\
package servers

import "time"

// All is every server that the shop talks to.
var All = []Server{
«»
\t{
\t\tName:     "«thing»",
\t\tAddr:     "«thing».internal:«number»",
\t\tUser:     "«thing»",
\t\t«name»: "«value»",
\t\tTimeout:  30 * time.Second,
\t\tRetries:  3,
\t},
«»
}
""",
    ),
    Notation(
        "Java setter",
        "DataSources.java",
        PASCAL,
        _double,
        "\n\n",
        """\
package shop.config;

import com.zaxxer.hikari.HikariConfig;

public class DataSources {
«»
    public HikariConfig «thing»() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://«thing».internal:«number»/shop");
        config.setUsername("«thing»");
        config.set«name»("«value»");
        config.setMaximumPoolSize(8);
        return config;
    }
«»
}
""",
    ),
    Notation(
        "C# initialiser",
        "Servers.cs",
        PASCAL,
        _double,
        "\n\n",
        """\
using System;
using System.Collections.Generic;

namespace Shop
{
    public static class Servers
    {
«»
        public static readonly Server Of«thing» = new Server
        {
            Host = "«thing».internal",
            Port = «number»,
            User = "«thing»",
            «name» = "«value»",
            Retries = 3,
        };
«»
    }
}
""",
    ),
    Notation(
        "SQL IDENTIFIED BY",
        "accounts.sql",
        ("IDENTIFIED BY",),
        _sql,
        "\n\n",
        """\
-- The accounts of the services
CREATE DATABASE IF NOT EXISTS shop CHARACTER SET utf8mb4;
USE shop;

«»
-- «thing», port «number»
CREATE TABLE IF NOT EXISTS «thing» (
    id INT PRIMARY KEY AUTO_INCREMENT,
    title VARCHAR(200) NOT NULL
);
CREATE USER '«thing»'@'%' «name» '«value»';
GRANT SELECT, INSERT, UPDATE ON shop.«thing» TO '«thing»'@'%';
«»
""",
    ),
    Notation(
        "connection string",
        "appsettings.json",
        ("Password", "Pwd"),
        _connection,
        ",\n",
        """\
{
  "Logging": {
    "LogLevel": { "Default": "Information" }
  },
  "AllowedHosts": "*",
  "Services": [
«»
    {
      "Name": "«thing»",
      "Enabled": true,
      "Connection": "Server=«thing».internal,«number»;Database=shop;User Id=«thing»;«name»=«value»;Encrypt=true",
      "Retries": 3,
      "Timeout": 30
    }
«»
  ]
}
""",
    ),
    Notation(
        "URL with userinfo",
        "endpoints.yml",
        ("database_url", "url", "dsn", "broker"),
        _percent,
        "\n",
        """\
version: 3
logging:
  level: info
  file: logs/app.log

endpoints:
«»
  «thing»:
    enabled: true
    workers: 2
    «name»: postgres://«thing»:«value»@«thing».internal:«number»/shop
    pool: 8
    timeout: 30
    ssl: true
«»
""",
    ),
    Notation(
        "option of a command",
        "backup.sh",
        tuple(f"--{name}" for name in KEBAB if name != "secret"),
        _shell,
        "\n\n",
        """\
#!/bin/bash
# Saves the tables of the services, every night
set -euo pipefail

target=/srv/backup/$(date +%F)
mkdir -p "$target"

«»
echo "«thing»"
dump_tables --host=«thing».internal --port=«number» --user=«thing» \\
    «name»=«value» \\
    --single-transaction shop «thing» >"$target/«thing».sql"
gzip --force "$target/«thing».sql"
«»
""",
    ),
    Notation(
        "Dockerfile ENV",
        "Dockerfile",
        CONSTANT,
        _shell,
        "\n\n",
        """\
FROM debian:bookworm-slim AS base
RUN apt-get update && apt-get install --yes curl ca-certificates
WORKDIR /app

«»
FROM base AS «thing»
ENV SERVICE_HOST=«thing».internal
ENV SERVICE_USER=«thing»
ENV «name»=«value»
EXPOSE «number»
COPY «thing»/ /app/
CMD ["/app/start", "«thing»"]
«»
""",
    ),
    Notation(
        "PHP array",
        "database.php",
        SNAKE,
        _single,
        "\n",
        """\
<?php

return [
    'default' => 'orders',
    'connections' => [
«»
        '«thing»' => [
            'driver' => 'mysql',
            'host' => '«thing».internal',
            'port' => «number»,
            'username' => '«thing»',
            '«name»' => '«value»',
            'charset' => 'utf8mb4',
        ],
«»
    ],
];
""",
    ),
    Notation(
        "Ruby hash",
        "servers.rb",
        SNAKE,
        _hash,
        "\n",
        """\
# frozen_string_literal: true

require 'logger'

module Shop
  SERVERS = {
«»
    «thing»: {
      adapter: "postgresql",
      host: "«thing».internal",
      port: «number»,
      username: "«thing»",
      «name»: "«value»",
      pool: 8
    },
«»
  }.freeze
end
""",
    ),
)


def written(values: Sequence[Value], folder: str, top: str) -> list[Place]:
    """Writes each value once, the notations taking turns; a value that one cannot hold goes to the next that can."""
    shares: dict[Notation, list[tuple[Value, str]]] = {notation: [] for notation in NOTATIONS}
    for number, value in enumerate(values):
        for notation in (NOTATIONS[(number + more) % len(NOTATIONS)] for more in range(len(NOTATIONS))):
            text = notation.written(value.text)
            if text is not None:
                shares[notation].append((value, text))
                break
    places: list[Place] = []
    for notation, share in shares.items():
        for first in range(0, len(share), IN_A_FILE):
            here = f"{top}/{THINGS[first // IN_A_FILE % len(THINGS)]}{first // IN_A_FILE:03}/{notation.file}"
            places += _file(notation, share[first : first + IN_A_FILE], first, folder, here)
    return places


def _file(notation: Notation, share: Sequence[tuple[Value, str]], first: int, folder: str, path: str) -> list[Place]:
    text, block, tail = notation.lines.split("«»\n")
    places: list[Place] = []
    for number, (value, escaped) in enumerate(share, first):
        filling = {
            "thing": THINGS[number % len(THINGS)],
            "number": str(5000 + number % 97),
            "name": notation.names[number % len(notation.names)],
        }
        before, after = (_filled(part, filling) for part in block.split("«value»"))
        text = (text.removesuffix("\n") + notation.between if number > first else text) + before
        line, column = text.count("\n") + 1, len(text) - text.rfind("\n")
        places.append(Place(path, line, column, column + len(escaped), notation.title, value))
        text += escaped + after
    _write(os.path.join(folder, path), text + tail)
    return places


def _filled(text: str, filling: Mapping[str, str]) -> str:
    return re.sub(r"«(\w+)»", lambda found: filling[found[1]], text)


def _write(path: str, text: str) -> None:
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


# --- Scanning and telling


def scanned(andon: str, folder: str, places: Iterable[Place]) -> frozenset[Place]:
    """Scans the folder, and gives the places where something was found."""
    command = [andon, "scan", "--all-files", "--no-baseline", "--format", "jsonl", "."]
    done = subprocess.run(command, cwd=folder, env=environment(), capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"andon ended with status {done.returncode}:\n{done.stderr}")
    *findings, summary = map(json.loads, done.stdout.splitlines())
    if summary["skipped"]:
        sys.exit(f"andon passed over {summary['skipped'][:3]}")
    at: dict[tuple[str, int], list[dict[str, object]]] = defaultdict(list)
    for finding in findings:
        at[finding["path"], finding["line"]].append(finding)
    return frozenset(place for place in places if any(_over(found, place) for found in at[place.path, place.line]))


def _over(finding: Mapping[str, object], place: Place) -> bool:
    end = finding["end_column"] if finding["end_line"] == finding["line"] else sys.maxsize
    return int(str(finding["column"])) < place.end and int(str(end)) > place.column


def _class(password: str, lexicon: Collection[str]) -> str:
    if password.isdigit():
        return "digits only"
    if not password.isalnum():
        return "with signs"
    if not password.isalpha():
        return "letters and digits"
    return "letters that form a word or name" if password.lower() in lexicon else "letters that form none"


def _told(places: Sequence[Place], flagged: Collection[Place], lexicon: Collection[str], missed: int) -> bool:
    """Prints all shares, and tells whether the bars were met."""
    ours = [place for place in places if place.value.kind == "passwords"]
    others = [place for place in places if place.value.kind in DECOYS]
    words = frozenset(word for name, each in FREQUENCY_LISTS.items() if name != "passwords" for word in each)

    def share(title: str, some: Collection[Place]) -> None:
        count = sum(place in flagged for place in some)
        print(f"   {title:56} {count:6,} of {len(some):6,}  {count / max(1, len(some)):7.2%}")

    def by(key: Callable[[Place], str], some: Iterable[Place]) -> None:
        groups: dict[str, list[Place]] = defaultdict(list)
        for place in some:
            groups[key(place)].append(place)
        for title in sorted(groups):
            share(title, groups[title])

    print("\n1. Passwords that are flagged")
    share("all", ours)
    print("   by class")
    by(lambda place: _class(place.value.text, lexicon), ours)
    share("of all: among zxcvbn's words and names", [place for place in ours if place.value.text.lower() in words])
    print("   by source")
    by(lambda place: place.value.source, ours)
    print("\n2. Others that are flagged")
    share("all", others)
    share(f"and {KNOWN}", [place for place in places if place.value.kind == KNOWN])
    share("all with these", [place for place in places if place.value.kind != "passwords"])
    print("   by kind")
    by(lambda place: place.value.kind, others)
    print("   by kind and source")
    by(lambda place: f"{place.value.kind}: {place.value.source}", others)
    print("\n3. By notation                     passwords flagged       others flagged")
    for notation in NOTATIONS:
        shares = []
        for some in (ours, others):
            here = [place for place in some if place.notation == notation.title]
            count = sum(place in flagged for place in here)
            shares.append(f"{count:5} of {len(here):5} {count / max(1, len(here)):7.2%}")
        print(f"   {notation.title:26} {'   '.join(shares)}")
    if missed:
        _tell_some("Passwords that are missed", [place for place in ours if place not in flagged], missed)
        _tell_some("Others that are flagged", [place for place in others if place in flagged], missed)
    recall = sum(place in flagged for place in ours) / len(ours)
    wrong = sum(place in flagged for place in others) / len(others)
    bars = (
        (f"{recall:.2%} of the passwords are flagged (bar: {RECALL:.0%})", recall >= RECALL),
        (f"{wrong:.2%} of the others are flagged (bar: {FALSE:.0%} at most)", wrong <= FALSE),
    )
    print()
    for text, met in bars:
        print(f"{'met   ' if met else 'MISSED'}  {text}")
    return all(met for _, met in bars)


def _tell_some(title: str, places: Sequence[Place], count: int) -> None:
    print(f"\n{title}, some of {len(places):,}")
    for place in random.Random(1).sample(places, min(count, len(places))):
        print(f"   {place.path}:{place.line}: {place.value.text!r} ({place.value.kind}, {place.value.source})")


def _tell_sources(folder: str, values: Iterable[Value]) -> None:
    """Where the values come from: how many were drawn of how many; and what else was read."""
    drawn = Counter((KNOWN if value.kind == KNOWN else value.kind, value.source) for value in values)
    for (kind, source), count in list(drawn.items()):
        if kind == KNOWN:
            drawn["words", source] += count
    with open(os.path.join(folder, "sources.txt"), encoding="utf-8") as file:
        for line in file:
            kind, source, *counts = line.rstrip("\n").split("\t")
            if kind == "read":
                print(f"   {kind:12} {source}")
            elif kind != "known":
                print(f"   {kind:12} {source:44} {drawn[kind, source]:6,} of {int(counts[0]):9,}")


if __name__ == "__main__":
    raise SystemExit(main())
