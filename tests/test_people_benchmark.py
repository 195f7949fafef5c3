"""The generator of leaks and clean twins tells the truth: files can be read, numbers check, labels are right."""

from __future__ import annotations

import ast
import configparser
import csv
import gzip
import io
import json
import mailbox
import os
import re
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from email import message_from_string
from html.parser import HTMLParser
from pathlib import Path
from random import Random
from xml.etree import ElementTree

import pytest

pytest.importorskip("faker")
sys.path.append(str(Path(__file__).parents[1] / "benchmarks"))
import people
import people_clean
import people_files
import people_ids
from people_persons import World
from people_profiles import PROFILES, table

HERE = Path(__file__).parents[1]
PEOPLE = 10
ADDRESS = re.compile(r"[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+", re.ASCII)


# --- the same seed, the same bytes ------------------------------------------------------------------------------------


def test_a_seed_gives_the_same_bytes() -> None:
    def made(seed: int) -> list[people_files.Made]:
        return [
            people_files.leak(Random(seed), seed, form, "x", code="de_DE", people=3)
            for form in ("csv", "xlsx", "sqlite", "python-calls")
        ]

    assert made(5) == made(5)
    assert [one.data for one in made(5)] != [one.data for one in made(6)]


def test_the_order_of_sets_makes_no_difference() -> None:
    code = "import people_files as f, random, zlib; print([zlib.crc32(f.leak(random.Random(1), 1, 'csv', 'x', code=c).data) for c in ('it_IT', 'ja_JP')])"

    def printed(order: str) -> bytes:
        return subprocess.check_output(
            [sys.executable, "-c", code], cwd=HERE / "benchmarks", env=os.environ | {"PYTHONHASHSEED": order}
        )

    assert printed("1") == printed("2")


# --- each format is read back -----------------------------------------------------------------------------------------


class _Cells(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.cells: list[str] = []

    def handle_data(self, data: str) -> None:
        self.cells.append(data)


def _html(content: str) -> str:
    parser = _Cells()
    parser.feed(content)
    return "\n".join(parser.cells)


def _delimited(delimiter: str) -> Callable[[str], list[list[str]]]:
    return lambda content: list(csv.reader(io.StringIO(content), delimiter=delimiter))


def _markdown(content: str) -> list[list[str]]:
    return [line.strip(" |").split(" | ") for line in content.splitlines() if line.strip().startswith("|")]


def _notebook(content: str) -> str:
    (output,) = json.loads(content)["cells"][1]["outputs"]
    text, page = "".join(output["data"]["text/plain"]), _html("".join(output["data"]["text/html"]))
    assert set(ADDRESS.findall(text)) == set(ADDRESS.findall(page))
    return text


def _ini(content: str) -> dict[str, dict[str, str]]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(content)
    return {section: dict(parser[section]) for section in parser.sections()}


def _sql(content: str) -> list[tuple[object, ...]]:
    """What SQLite makes of the statements."""
    dump = re.sub(r"(?m)^(--|LOCK|UNLOCK|USE|GO|SET).*\n?", "", content)
    dump = dump.replace("[dbo].", "").replace(" N'", " '").replace("(N'", "('")
    database = sqlite3.connect(":memory:")
    target = re.search(r"INSERT (?:INTO )?(\S+) ?(?:\((.*?)\) )?VALUES", dump)
    assert target
    if "CREATE TABLE" not in dump:
        first = re.search(r"VALUES\s*\((.*)\)", dump)
        assert first
        columns = target[2] or ", ".join(
            f"c{index}"
            for index in range(
                len(next(csv.reader([first[1].split("\n")[0].rstrip("),;")], quotechar="'", skipinitialspace=True)))
            )
        )
        database.execute(f"CREATE TABLE {target[1]} ({columns})")
    statements = dump if ";" in dump else re.sub(r"\n(?=INSERT|$)", ";\n", dump.replace("INSERT ", "INSERT INTO "))
    database.executescript(statements)
    return database.execute(f"SELECT * FROM {target[1]}").fetchall()


def _copy(content: str) -> list[list[str]]:
    lines = content.splitlines()
    start = next(index for index, line in enumerate(lines) if line.startswith("COPY"))
    return [line.split("\t") for line in lines[start + 1 : lines.index("\\.")]]


def _yaml(content: str) -> object:
    return pytest.importorskip("yaml").safe_load(content)


def _toml(content: str) -> object:
    return pytest.importorskip("tomllib").loads(content)


def _mbox(content: str, folder: Path) -> list[str]:
    path = folder / "x.mbox"
    path.write_text(content, encoding="utf-8")
    return [str(message["From"]) for message in mailbox.mbox(path)]


def _properties(content: str) -> list[list[str]]:
    return [
        re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), line).split("=", 1)
        for line in content.splitlines()
    ]


READERS: dict[str, Callable[[str], object]] = {
    **dict.fromkeys(("csv", "csv-headerless", "csv-quoted", "csv-titled"), _delimited(",")),
    **dict.fromkeys(("csv-semicolon", "csv-sep"), _delimited(";")),
    **dict.fromkeys(("tsv", "tsv-headerless"), _delimited("\t")),
    "pipe": _delimited("|"),
    **dict.fromkeys(("markdown", "feature"), _markdown),
    **dict.fromkeys(("json", "json-nested", "json-columns", "json-split", "json-by-id", "django"), json.loads),
    "ndjson": lambda content: [json.loads(line) for line in content.splitlines()],
    **dict.fromkeys(("yaml-list", "yaml-map"), _yaml),
    "toml": _toml,
    "ini": _ini,
    "properties": _properties,
    **dict.fromkeys(("xml", "xml-attributes"), lambda content: [[node.text, *node.attrib.values()] for node in ElementTree.fromstring(content.partition('?>')[2].strip()).iter()]),
    "html": _html,
    **dict.fromkeys(("sql-rows", "sql-single", "sql-bare", "tsql"), _sql),
    "sql-copy": _copy,
    "eml": lambda content: [message_from_string(content)["To"], message_from_string(content)["Cc"]],
    "notebook": _notebook,
    **dict.fromkeys(("python-tuples", "python-dicts", "python-calls", "code-list"), lambda content: [node.value for node in ast.walk(ast.parse(content)) if isinstance(node, ast.Constant)]),
}  # fmt: skip
# The standard library has no reader for these: their text is looked at as it is.
PLAIN = ("psql", "fixed-width", "ldif", "vcard", "access-log", "app-log", "one-a-line", "in-one-line", "labelled")
CODE = (
    "javascript",
    "typescript",
    "ruby",
    "ruby-hashes",
    "php",
    "java",
    "java-builders",
    "kotlin",
    "go",
    "csharp",
    "shell",
    "code-set",
)


def _leak(form: str, code: str, profile: str = "toyota") -> people_files.Made:
    return people_files.leak(Random(f"{form} {code}"), 1, form, "x", code=code, profile=profile, people=PEOPLE)


def _addresses(content: object) -> set[str]:
    """Those of people; test rows are at reserved domains."""
    found = {address.lower().replace("%40", "@") for address in ADDRESS.findall(str(content))}
    return {address for address in found if ".example" not in address and "@example." not in address}


def _profile(form: str) -> str:
    return {"vcard": "hr", "ldif": "hr"}.get(form, "toyota")


@pytest.mark.parametrize("code", ["ja_JP", "de_DE"])
@pytest.mark.parametrize(
    "form", [form for form in people_files.FORMATS if form not in ("prose", "mbox", "ldif", "vcard")]
)
def test_a_text_is_read_back_with_all_its_people(form: str, code: str) -> None:
    made = _leak(form, code)
    content = made.data.decode(str(made.label["encoding"])).replace("\r\n", "\n")
    assert form in READERS or form in PLAIN or form in CODE, "a new format wants a reader here"
    seen = READERS.get(form, str)(content)
    assert made.label["people"] == PEOPLE
    assert len({address for address in _addresses(seen) if not address.startswith("news@")}) == PEOPLE


def test_a_mailbox_holds_a_letter_a_row(tmp_path: Path) -> None:
    made = _leak("mbox", "ja_JP")
    senders = _mbox(made.data.decode().replace("\r\n", "\n"), tmp_path)
    assert len(senders) == made.label["rows"]
    assert len(_addresses(senders)) == PEOPLE


@pytest.mark.parametrize(("form", "entry"), [("vcard", "BEGIN:VCARD"), ("ldif", "dn: uid=")])
def test_an_address_book_holds_an_entry_a_row(form: str, entry: str) -> None:
    made = _leak(form, "fr_FR", "crm")
    assert made.data.decode().count(entry) == made.label["rows"]


def test_prose_names_everyone() -> None:
    made = people_files.leak(Random(3), 1, "prose", "x", code="de_DE", profile="tickets", people=PEOPLE)
    assert len(re.findall("(?m)^## ", made.data.decode())) == made.label["rows"]


def _xlsx(data: bytes) -> list[list[object]]:
    openpyxl = pytest.importorskip("openpyxl")
    return [list(row) for row in openpyxl.load_workbook(io.BytesIO(data)).active.iter_rows(values_only=True)]


def _xml_in(data: bytes, name: str) -> list[str]:
    root = ElementTree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read(name))
    paragraphs = [node for node in root.iter() if node.tag.rpartition("}")[2] == "p"]
    return ["".join(node.itertext()) for node in paragraphs]


def _sqlite(data: bytes, folder: Path) -> list[tuple[object, ...]]:
    (folder / "x.db").write_bytes(data)
    database = sqlite3.connect(folder / "x.db")
    ((name,),) = database.execute("SELECT name FROM sqlite_master").fetchall()
    return database.execute(f'SELECT * FROM "{name}"').fetchall()


def _zip(data: bytes, encoding: str) -> str:
    member = zipfile.ZipFile(io.BytesIO(data)).infolist()[-1]
    return (
        zipfile.ZipFile(io.BytesIO(data)).read(member).decode("utf-8" if member.filename.endswith("json") else encoding)
    )


def _parquet(data: bytes) -> object:
    return pytest.importorskip("pyarrow.parquet").read_table(io.BytesIO(data)).to_pylist()


@pytest.mark.parametrize("code", ["ja_JP", "de_DE"])
@pytest.mark.parametrize("form", [form for form in people_files.ALL_FORMATS if form not in people_files.FORMATS])
def test_a_container_is_read_back_with_all_its_people(form: str, code: str, tmp_path: Path) -> None:
    made = _leak(form, code)
    data, encoding = made.data, str(made.label["encoding"])
    readers: dict[str, Callable[[], object]] = {
        "xlsx": lambda: _xlsx(data),
        "xlsx-inline": lambda: _xlsx(data),
        "zip-xlsx": lambda: _xlsx(
            zipfile.ZipFile(io.BytesIO(data)).read(zipfile.ZipFile(io.BytesIO(data)).namelist()[0])
        ),
        "ods": lambda: _xml_in(data, "content.xml"),
        "docx": lambda: _xml_in(data, "word/document.xml"),
        "sqlite": lambda: _sqlite(data, tmp_path),
        "csv.gz": lambda: gzip.decompress(data).decode(encoding),
        "sql.gz": lambda: gzip.decompress(data).decode(encoding),
        "zip": lambda: _zip(data, encoding),
        "parquet": lambda: _parquet(data),
    }
    assert len(_addresses(readers[form]())) == PEOPLE


# --- the truth of a table ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("profile", [name for name in PROFILES if name != "tickets"])
def test_the_label_counts_persons_not_rows(profile: str) -> None:
    """What identifies a person in a profile has as many values as the label says there are people."""
    for seed in range(4):
        made = table(World(Random(f"{profile} {seed}"), "en_US", 1), profile, PEOPLE)
        rows = [dict(zip(made.fields, row, strict=True)) for row in made.rows]
        real = [row for row in rows if "@example." not in str(row.get("email"))]
        assert made.people == PEOPLE <= made.most
        for field in ("customer_no", "card", "iban", "patient_no", "employee_no", "national_id"):
            if field in made.fields:
                assert len({str(row[field]).strip() for row in real}) == PEOPLE, field


def test_tables_are_as_dirty_as_in_life() -> None:
    tables = [table(World(Random(seed), "ja_JP", 1), "crm", PEOPLE) for seed in range(40)]
    assert sum(len(made.rows) > PEOPLE for made in tables) > 6
    assert sum(any(value is None for row in made.rows for value in row) for made in tables) > 6
    assert sum("example." in str(made.rows) for made in tables) > 1
    assert sum(made.spoken == "local" for made in tables) > 12


# --- check digits -----------------------------------------------------------------------------------------------------

STDNUM = {
    "jp_my_number": "jp.in_", "us_ssn": "us.ssn", "gb_nhs": "gb.nhs", "de_tax_id": "de.idnr", "fr_nir": "fr.nir", "es_dni": "es.nif",
    "it_codice_fiscale": "it.codicefiscale", "br_cpf": "br.cpf", "nl_bsn": "nl.bsn", "pl_pesel": "pl.pesel", "ru_inn": "ru.inn", "kr_rrn": "kr.rrn",
    "tr_kimlik": "tr.tckimlik", "se_personnummer": "se.personnummer", "cz_birth_number": "cz.rc", "ua_rnokpp": "ua.rntrc", "fi_hetu": "fi.hetu",
    "dk_cpr": "dk.cpr", "no_birth_number": "no.fodselsnummer", "pt_nif": "pt.nif", "ro_cnp": "ro.cnp", "be_national_number": "be.nn",
    "ch_ahv": "ch.ssn", "in_aadhaar": "in_.aadhaar", "mx_curp": "mx.curp",
}  # fmt: skip


def _holders(rng: Random) -> people_ids.Holder:
    from datetime import date

    return people_ids.Holder(
        rng.random() < 0.5, date(rng.randint(1940, 2005), rng.randint(1, 12), rng.randint(1, 28)), "rossi", "anna"
    )


@pytest.mark.parametrize("name", STDNUM)
def test_national_numbers_are_valid_to_another_library(name: str) -> None:
    module = pytest.importorskip(f"stdnum.{STDNUM[name]}")
    rng = Random(name)
    for _ in range(25):
        number = getattr(people_ids, name)(rng, _holders(rng))
        assert module.is_valid(number)
        assert not module.is_valid(number[:-1] + ("7" if number[-1] != "7" else "3")) or name in ("us_ssn", "dk_cpr")


def test_other_national_numbers_are_valid_by_their_sums() -> None:
    rng = Random(4)
    letters = dict(zip("ABCDEFGHJKLMNPQRSTUVXYWZIO", range(10, 36), strict=True))
    for _ in range(25):
        holder = _holders(rng)
        chinese = people_ids.cn_ric(rng, holder)
        assert (
            sum((10 if sign == "X" else int(sign)) * 2**power for power, sign in enumerate(reversed(chinese))) % 11 == 1
        )
        taiwanese = people_ids.tw_id(rng, holder)
        signs = [*divmod(letters[taiwanese[0]], 10), *map(int, taiwanese[1:])]
        assert (
            sum(sign * weight for sign, weight in zip(signs, (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1), strict=True)) % 10 == 0
        )
        russian = people_ids.ru_snils(rng, holder)
        assert int(russian[9:]) == sum(int(sign) * (9 - place) for place, sign in enumerate(russian[:9])) % 101 % 100
        danish = people_ids.dk_cpr(rng, holder)
        weights = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
        assert sum(int(sign) * weight for sign, weight in zip(danish, weights, strict=True)) % 11 == 0
        hungarian = people_ids.hu_taj(rng, holder)
        assert sum(int(sign) * (7 if place % 2 else 3) for place, sign in enumerate(hungarian[:8])) % 10 == int(
            hungarian[8]
        )


def _luhn(number: str) -> bool:
    return sum(sum(map(int, str(int(sign) * (1 + place % 2)))) for place, sign in enumerate(reversed(number))) % 10 == 0


def test_cards_devices_accounts_and_vehicles_check() -> None:
    rng, values = (
        Random(5),
        dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)), strict=True)),
    )
    for _ in range(25):
        assert _luhn(people_ids.card(rng))
        assert _luhn(people_ids.imei(rng))
        number = people_ids.iban(rng, rng.choice(list(people_ids.BBANS)))
        assert int("".join(str(int(sign, 36)) for sign in number[4:] + number[:4])) % 97 == 1
        vin = people_ids.vin(rng)
        total = sum(
            int(values.get(sign, sign)) * weight
            for sign, weight in zip(vin, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2), strict=True)
        )
        assert vin[8] == "0123456789X"[total % 11]


# --- clean twins ------------------------------------------------------------------------------------------------------


def test_dumps_at_reserved_domains_hold_no_other_address() -> None:
    for seed in range(12):
        made = people_clean.reserved(World(Random(seed), ("ja_JP", "de_DE")[seed % 2], 1), PEOPLE)
        found = {address.rpartition("@")[2] for address in ADDRESS.findall(str(made.rows))}
        assert found
        assert found <= set(people_clean.RESERVED)


@pytest.mark.parametrize("kind", people_clean.KINDS)
def test_every_kind_of_clean_file_is_made(kind: str) -> None:
    made = people_files.twin(Random(kind), 1, kind, "x")
    assert made.data
    assert made.label["leak"] is False
    assert made.label["people"] == 0


# --- the score --------------------------------------------------------------------------------------------------------


def test_the_score_takes_only_findings_of_people() -> None:
    common = {"format": "csv", "locale": "ja_JP", "encoding": "utf-8", "headers": "english"}
    labels = [
        {"path": "0/a.csv", "leak": True, "people": 10, "most": 12, "profile": "crm", **common},
        {"path": "1/b.zip", "leak": True, "people": 5, "most": 5, "profile": "crm", **common},
        {"path": "2/c.csv", "leak": True, "people": 3, "most": 3, "profile": "hr", **common},
        {"path": "c0/d.csv", "leak": False, "people": 0, "kind": "products", **common},
    ]
    findings = [
        {"rule": "people-emails", "path": "0/a.csv", "people": 11},
        {"rule": "people-phones", "path": "0/a.csv", "people": 4},
        {"rule": "people-emails", "path": "1/b.zip!inner.csv", "people": 5},
        {"rule": "aws-access-key", "path": "2/c.csv"},
    ]
    people.attach(labels, findings)
    result = people.figures(labels)
    assert (result["recall"], result["clean"], result["exact"], result["fair"]) == (2 / 3, 0.0, 0.5, 1.0)
    assert result["by"]["profile"] == {"crm": (2, 2), "hr": (0, 1)}
    assert [label["path"] for label in result["missed"]] == ["2/c.csv"]


# --- nothing of it is committed ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted((HERE / "benchmarks").glob("people*.py")), ids=lambda path: path.name)
def test_the_generator_itself_holds_no_address_and_no_number(path: Path) -> None:
    content = path.read_text(encoding="utf-8").replace("\\n", " ")
    assert _addresses(content) <= {"git@github.com"}
    assert [number for number in re.findall(r"(?<!\d)\d{14,19}(?!\d)", content) if _luhn(number)] == []
