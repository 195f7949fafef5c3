"""Lines made for the purpose: many notations, many names, human passwords as true rows and words as false ones."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from andon.detect import Detector
from andon.shapeless.candidates import extension_of
from training.humans import Humans
from training.rows import Row, text_of

NAMES = (
    *(
        "password",
        "passwd",
        "pwd",
        "pass",
        "db_password",
        "DB_PASSWORD",
        "dbPassword",
        "userPassword",
        "PASSWORD",
        "secret",
    ),
    *(
        "admin_password",
        "rootPassword",
        "mysql_password",
        "POSTGRES_PASSWORD",
        "passphrase",
        "smtp_pass",
        "DB_PASS",
        "pw",
    ),
    *(
        "loginPassword",
        "ftp_password",
        "REDIS_PASSWORD",
        "keystorePassword",
        "key_password",
        "Password",
        "new_password",
    ),
    *("client_secret", "ldap_bind_password", "wifiPassword", "SECRET", "jdbc_password", "app.datasource.password"),
    *("spring.datasource.password", "proxy-password", "passwort", "contraseña", "motDePasse", "senha", "PGPASSWORD"),
)

WORDS = ("app", "web", "admin", "service", "backup", "deploy", "root", "sa", "report", "billing", "shop", "worker")

# {n} the name, {v} the value as it must be written, {u} another word. The first part of each row is a file's name.
CARRIERS = (
    ("app/settings.py", '{n} = "{v}"'),
    ("app/settings.py", "{n} = '{v}'"),
    ("app/settings.py", 'config = {{"user": "{u}", "{n}": "{v}"}}'),
    ("app/settings.py", "    '{n}': '{v}',"),
    ("app/main.py", 'connect(host="{u}", {n}="{v}")'),
    ("app/main.py", 'client.login("{u}", {n}="{v}")  # {u}'),
    ("app/main.py", 'if {n} == "{v}":'),
    ("conf/config.json", '  "{n}": "{v}",'),
    ("conf/config.json", '{{"name": "{u}", "{n}": "{v}"}}'),
    ("conf/app.yml", "  {n}: {v}"),
    ("conf/app.yaml", '  {n}: "{v}"'),
    ("deploy/values.yaml", "    - name: {n}\n      value: {v}"),
    ("docker-compose.yml", "      - {n}={v}"),
    (".env", "{n}={v}"),
    (".env.production", '{n}="{v}"'),
    ("bin/run.sh", "export {n}={v}"),
    ("bin/run.sh", 'export {n}="{v}"'),
    ("bin/run.sh", "{n}='{v}'"),
    ("bin/backup.sh", "mysqldump -u {u} --password={v} {u}"),
    ("bin/deploy.sh", "tool login --user {u} --password {v}"),
    ("bin/fetch.sh", "curl -u {u}:{v} https://{u}.internal/api"),
    ("conf/app.properties", "{n}={v}"),
    ("conf/app.properties", "{n} = {v}"),
    ("conf/app.ini", "{n} = {v}"),
    ("conf/app.toml", '{n} = "{v}"'),
    ("conf/app.xml", '<property name="{n}" value="{v}"/>'),
    ("conf/app.xml", "  <{n}>{v}</{n}>"),
    ("conf/web.config", '<add key="{n}" value="{v}" />'),
    ("conf/web.config", '<add connectionString="Server={u};User Id={u};Password={v};" />'),
    ("src/index.js", "const {n} = '{v}';"),
    ("src/index.js", "  {n}: '{v}',"),
    ("src/index.ts", 'const {n}: string = "{v}";'),
    ("src/index.ts", "await page.fill('#{n}', '{v}')"),
    ("cmd/main.go", '\t{n} := "{v}"'),
    ("cmd/main.go", '\t\t{n}: "{v}",'),
    ("src/Main.java", '    private static final String {n} = "{v}";'),
    ("src/Main.java", '        dataSource.setPassword("{v}");'),
    ("src/Main.kt", 'val {n} = "{v}"'),
    ("src/Main.cs", 'var {n} = "{v}";'),
    ("src/Main.cs", '    Password = "{v}",'),
    ("lib/client.php", "$this->{n} = '{v}';"),
    ("lib/config.php", "'{n}' => '{v}',"),
    ("lib/config.php", "define('{n}', '{v}');"),
    ("lib/client.rb", "  {n}: '{v}',"),
    ("lib/client.rb", "config.{n} = '{v}'"),
    ("lib/client.rb", ":{n} => '{v}'"),
    ("src/main.rs", 'let {n} = "{v}";'),
    ("src/main.cpp", 'std::string {n} = "{v}";'),
    ("db/init.sql", "CREATE USER {u} WITH PASSWORD '{v}';"),
    ("db/init.sql", "ALTER USER {u} IDENTIFIED BY '{v}';"),
    ("infra/main.tf", '  {n} = "{v}"'),
    ("Dockerfile", "ENV {n}={v}"),
    ("Dockerfile", "ENV {n} {v}"),
    ("docs/setup.md", "The password is `{v}`."),
    ("docs/setup.md", "    {n}: {v}"),
    ("scripts/setup.ps1", '$pw = ConvertTo-SecureString "{v}" -AsPlainText -Force'),
    ("scripts/setup.ps1", "$Password = '{v}'"),
    ("conf/database.yml", "url: postgres://{u}:{v}@db.internal:5432/{u}"),
    ("src/db.js", "mongoose.connect('mongodb://{u}:{v}@localhost/{u}')"),
    ("playbook.yml", "    ansible_{n}: {v}"),
)

ENTRIES = 8  # at most so many values of one kind in a file, one below the other


class Surroundings:
    """Lines of real source code, by the extension of the file, to stand around what is made."""

    def __init__(self, trees: Iterable[Path], dice: random.Random) -> None:
        self._dice = dice
        self._files: dict[str, list[list[str]]] = {}
        paths = [path for tree in trees for path in sorted(tree.rglob("*")) if path.is_file()]
        dice.shuffle(paths)
        for path in paths:
            kept = self._files.setdefault(extension_of(path.name), [])
            if len(kept) < 60 and path.stat().st_size < 100_000:
                kept.append(path.read_bytes().decode("utf-8", "replace").splitlines())

    def lines(self, path: str) -> list[str]:
        """Up to six lines that stand together in some file of the kind; some plain ones where there is none."""
        files = self._files.get(extension_of(path)) or [["", "# settings", "host=localhost", "port=5432", "}"]]
        lines = self._dice.choice(files)
        at = self._dice.randrange(max(1, len(lines)))
        return [line[:200] for line in lines[at : at + self._dice.randrange(7)]]


def made(count: int, fold: int, humans: Humans, detector: Detector, surroundings: Surroundings) -> Iterator[Row]:
    """About as many rows of passwords as of words, all of them for one fold, one to eight in a file."""
    dice = humans.dice
    number = 0
    while number < count:
        path, template = CARRIERS[dice.randrange(len(CARRIERS))]
        true = dice.random() < 0.5
        values = [humans.any() if true else humans.decoy() for _ in range(dice.choice((1, 1, 2, 4, ENTRIES)))]
        number += len(values)
        yield from _rows(fold, path, template, values, int(true), dice, detector, surroundings)


def _rows(  # noqa: PLR0917 (a row of a table has as many columns as it has)
    fold: int,
    path: str,
    template: str,
    values: list[str],
    label: int,
    dice: random.Random,
    detector: Detector,
    surroundings: Surroundings,
) -> Iterator[Row]:
    name = dice.choice(NAMES)
    between = surroundings.lines(path) if dice.random() < 0.7 else []
    parts: list[str] = ["\n".join(surroundings.lines(path))]
    places: list[tuple[int, int]] = []
    size = len(parts[0])
    for value in values:
        written = _written(value, template)
        word = dice.choice(WORDS)
        line = "\n" + template.replace("{{", "{").replace("}}", "}").replace("{n}", name).replace("{u}", word)
        at = line.index("{v}")
        places.append((size + at, size + at + len(written)))
        parts += [line.replace("{v}", written), *("\n" + other for other in between[: dice.randrange(7)])]
        size = sum(map(len, parts))
    text = text_of(path, "".join(parts) + "\n" + "\n".join(surroundings.lines(path)) + "\n")
    found = detector.candidates(text)
    for start, end in places:
        for candidate in found:
            if candidate.start < end and start < candidate.end:
                yield Row("made", f"made {fold}", text, candidate, label, 1.0, fold)
                break


def _written(value: str, template: str) -> str:
    """A value as it must be written to stand in a carrier; what needs quotes is put without its blanks and signs."""
    if '"{v}"' in template or '={v};"' in template:
        return json.dumps(value, ensure_ascii=False)[1:-1].replace(";", "")
    if "'{v}'" in template or "`{v}`" in template:
        return value.replace("'", "").replace("`", "") or "x"
    return re.sub(r"[\s\"'`<>,;&()@:/#{}]+", "-" if "://" in template else "_", value).strip("_-") or "x"
