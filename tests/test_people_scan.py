"""Lists of people through the whole flow: what a commit adds, what is allowed, what stands in containers and encodings."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from pathlib import Path

import pytest

from andon.source import parts
from conftest import Repo

FIRST = ("Anna", "Bernd", "Carla", "Dieter", "Elena", "Frank", "Gerda", "Hans", "Ines", "Jonas", "Karla", "Lukas")
LAST = ("Schmidt", "Meier", "Weber", "Koch", "Bauer", "Wolf", "Neumann", "Braun", "Hofmann", "Krause", "Lange", "Vogt")


def address(number: int, domain: str = "gmx.de") -> str:
    return f"{FIRST[number % 12]}.{LAST[number // 12 % 12]}".lower() + "@" + domain


def rows(*numbers: int, domain: str = "gmx.de") -> str:
    people = [f"{1000 + n},{FIRST[n % 12]} {LAST[n // 12 % 12]},{address(n, domain)}" for n in numbers]
    return "\n".join(("customer_no,name,email", *people, ""))


def findings(repo: Repo, *arguments: str) -> list[dict[str, object]]:
    done = repo.andon("scan", "--format", "json", *arguments)
    assert done.returncode in (0, 1), done
    return [each for each in json.loads(done.stdout)["findings"] if str(each["rule"]).startswith("people-")]


def rules(repo: Repo, *arguments: str) -> list[str]:
    return [str(each["rule"]) for each in findings(repo, *(arguments or ("--staged",)))]


# --- one file ---


def test_a_list_of_customers_is_stopped_and_nothing_of_it_is_shown(repo: Repo) -> None:
    repo.stage("export/kunden.csv", rows(*range(40)))
    done = repo.andon("scan", "--staged")
    text = done.stdout.decode()
    assert done.returncode == 1
    assert text.startswith(
        "export/kunden.csv:2:1: error people-emails:\n         40 people: e-mail addresses, customer numbers"
    )
    assert "[a***@g***.de]" in text
    assert "in 40 rows by email, customer_no, name" in text
    assert "schmidt" not in text.lower()
    assert "@gmx" not in text


@pytest.mark.parametrize(("people", "stopped"), [(2, []), (3, ["people-emails"])])
def test_three_people_are_a_list(repo: Repo, people: int, stopped: list[str]) -> None:
    repo.stage("list.csv", rows(*range(people)))
    assert rules(repo) == stopped


def test_made_up_people_at_reserved_domains_are_none(repo: Repo) -> None:
    repo.stage("list.csv", rows(*range(100), domain="example.com"))
    repo.stage(
        "names.csv", "name,email,phone\n" + "".join(f"Ann Roe,a{n}@example.org,+49 30 12345{n}\n" for n in range(9))
    )
    assert rules(repo) == []


def test_a_form_in_other_languages_is_no_list(repo: Repo) -> None:
    """A translation has names of columns where a list has names of people."""
    german = {"Last name": "Nachname", "Name": "Name", "Phone number": "Telefonnummer", "Address": "Adresse"}
    french = {"Last name": "Nom de famille", "Name": "Nom", "Phone number": "Numéro de téléphone", "Address": "Adresse"}
    spanish = {"Last name": "Apellidos", "Name": "Nombre", "Phone number": "Teléfono", "Address": "Dirección"}
    polish = {"Last name": "Nazwisko", "Name": "Imię", "Phone number": "Telefon", "Address": "Adres"}
    forms = {"de": german, "fr": french, "es": spanish, "pl": polish}
    repo.stage("src/translations.json", json.dumps(forms, ensure_ascii=False))
    assert rules(repo) == []
    people = {
        f"p{n}": {
            "Last name": LAST[n],
            "Name": FIRST[n],
            "Phone number": f"+49 30 8617{n}43",
            "Address": f"Ring {n + 1}",
        }
        for n in range(4)
    }
    repo.stage("src/translations.json", json.dumps(people))
    assert rules(repo) == ["people-records"]


@pytest.mark.parametrize(("who", "stopped"), [("artist", False), ("tenant", True)])
def test_who_is_named_for_a_work_is_no_customer(repo: Repo, who: str, stopped: bool) -> None:
    works = [f"{FIRST[n]} {LAST[n]},{100 + n} Erwin Street" for n in range(6)]
    repo.stage("sculptures.csv", "\n".join((f"{who},address", *works, "")))
    assert rules(repo) == ["people-records"] * stopped


@pytest.mark.parametrize(
    ("countries", "stopped"), [(("DE", "DE", "DE"), True), (("DE", "DE", "AT"), True), (("DE", "AT", "FI"), False)]
)
def test_accounts_each_of_another_country_are_examples(repo: Repo, countries: tuple[str, ...], stopped: bool) -> None:
    lengths = {"DE": 18, "AT": 16, "FI": 14}
    accounts = [
        iban(country, f"{7310496582371904628 + n * 31337}"[: lengths[country]]) for n, country in enumerate(countries)
    ]
    repo.stage("notes.md", "".join(f"- transferred to {account}, as asked\n" for account in accounts))
    assert rules(repo) == ["people-bank-accounts"] * stopped


def iban(country: str, body: str) -> str:
    """The account with its check digits (ISO 7064, MOD 97-10)."""
    as_number = "".join(str(int(sign, 36)) for sign in f"{body}{country}00")
    return f"{country}{98 - int(as_number) % 97:02d}{body}"


def letter(*recipients: str) -> str:
    to = ",\n ".join(recipients)
    return f"Received: from host by host; 1 Jan 2024\nMessage-ID: <1@host>\nSubject: lunch\nTo: {to}\n\n{'At one? ' * 80}\n"


@pytest.mark.parametrize(("people", "stopped"), [(4, False), (12, True)])
def test_a_few_who_get_a_letter_are_no_list(repo: Repo, people: int, stopped: bool) -> None:
    repo.stage("tests/lunch.txt", letter(*map(address, range(people))))
    assert rules(repo) == ["people-emails"] * stopped


def test_a_few_below_a_letter_are_a_list(repo: Repo) -> None:
    people = "".join(f'add("{address(number)}")\n' for number in range(5))
    repo.stage("tests/lunch.txt", letter("team") + people)
    assert rules(repo) == ["people-emails"]


@pytest.mark.parametrize(("fence", "stopped"), [("```\n", False), ("", True)])
def test_code_in_a_readme_is_an_example(repo: Repo, fence: str, stopped: bool) -> None:
    people = "".join(f"Write to {address(n)} or call +49 30 8617{n}43, please.\n\n" for n in range(2))
    repo.stage("README.md", f"Makes people up:\n\n{fence}{people}{fence[:3]}\n\nor `{address(9)}`\n")
    assert rules(repo) == ["people-emails"] * stopped


@pytest.mark.parametrize(("element", "stopped"), [("author", False), ("customer", True)])
def test_elements_may_name_authors(repo: Repo, element: str, stopped: bool) -> None:
    people = (f"<{element} id='{n}'>\n <email>{address(n)}</email>\n</{element}>\n" for n in range(12))
    repo.stage("doc/manual.xml", f"<book>\n{''.join(people)}</book>\n")
    assert rules(repo) == ["people-emails"] * stopped


@pytest.mark.parametrize(
    ("addresses", "stopped"),
    [
        (
            [f"{each}.net" for each in ("jack@bean", "ed@wood", "ed@boop", "ed@lala", "fred@fred")],
            [],
        ),
        ([address(number) for number in range(5)], ["people-emails"]),
    ],
)
def test_fixtures_of_code_have_short_addresses(repo: Repo, addresses: list[str], stopped: list[str]) -> None:
    rows_ = "".join(f'    dict(id={n}, user_id={n + 7}, email="{each}"),\n' for n, each in enumerate(addresses))
    repo.stage("tests/fixtures.py", f"ROWS = [\n{rows_}]\n")
    assert rules(repo) == stopped


@pytest.mark.parametrize(("fence", "count", "stopped"), [("```\n", 3, False), ("```\n", 25, True), ("", 3, True)])
def test_accounts_in_a_block_of_code_are_examples(repo: Repo, fence: str, count: int, stopped: bool) -> None:
    accounts = "".join(f"{iban('DE', str(731049658237190462 + n * 31337))}\n" for n in range(count))
    repo.stage("docs/make.md", f"It gives\n{fence}{accounts}{fence[:3]}\n")
    assert rules(repo) == ["people-bank-accounts"] * stopped


def test_domains_of_ones_own_can_be_named(repo: Repo) -> None:
    repo.stage(".andon.toml", '[people]\ndomains = ["staff.nordwerk.de"]\n')
    repo.stage("list.txt", "".join(f"{address(n, 'eu.staff.nordwerk.de')}\n" for n in range(50)))
    assert rules(repo) == []
    repo.stage("list.txt", "".join(f"{address(n, 'notstaff.nordwerk.de')}\n" for n in range(50)))
    assert rules(repo) == ["people-emails"]


def test_authors_of_the_history_are_public_already(repo: Repo) -> None:
    for number in range(4):
        who = ("-c", f"user.email={address(number)}", "-c", f"user.name=Dev {number}")
        repo.git(*who, "commit", "-q", "--allow-empty", "-m", "x")
    repo.stage("team.csv", rows(0, 1, 2, 3))
    assert rules(repo) == []
    repo.stage("team.csv", rows(0, 1, 2, 3, 14, 15, 16))
    (found,) = findings(repo, "--staged")
    assert found["rule"] == "people-emails"


def test_a_dump_is_one_finding(repo: Repo) -> None:
    values = ", ".join(f"({n}, '{FIRST[n]}', '{address(n)}')" for n in range(9))
    repo.stage("d.sql", f"-- MySQL dump 10.13\nINSERT INTO `users` (`id`, `name`, `email`) VALUES {values};\n")
    done = json.loads(repo.andon("scan", "--staged", "--format", "json").stdout)
    assert [each["rule"] for each in done["findings"]] == ["people-emails"]


# --- what a commit adds ---


def test_only_people_whom_the_last_commit_does_not_hold_count(repo: Repo) -> None:
    repo.stage("list.csv", rows(*range(50)))
    repo.commit()
    repo.stage("list.csv", rows(*range(52)))
    assert rules(repo) == []
    repo.stage("list.csv", rows(*range(53)))
    (found,) = findings(repo, "--staged")
    assert (found["people"], found["added"]) == (53, 3)
    assert rules(repo, ".") == ["people-emails"]


def test_a_list_may_move_and_be_written_otherwise(repo: Repo) -> None:
    repo.stage("old/list.csv", rows(*range(50)))
    repo.commit()
    (repo.path / "new").mkdir()
    repo.git("mv", "old/list.csv", "new/people.csv")
    assert rules(repo) == []
    repo.stage("new/people.csv", rows(*range(49, -1, -1)) + "\n")
    assert rules(repo) == []


def test_people_who_come_with_a_merge_are_known(repo: Repo) -> None:
    repo.stage("list.csv", rows(1))
    repo.commit()
    repo.git("checkout", "-qb", "side")
    repo.stage("list.csv", rows(1, *range(20, 40)))
    repo.commit()
    repo.git("checkout", "-q", "main")
    repo.stage("other", "x")
    repo.commit()
    repo.git("merge", "--no-commit", "--no-ff", "side")
    assert rules(repo) == []


# --- what is allowed ---


def test_a_list_that_is_allowed_is_known_until_it_grows(repo: Repo) -> None:
    repo.stage("list.csv", rows(*range(30)))
    (found,) = findings(repo, "--staged")
    done = repo.andon("allow", str(found["fingerprint"]), "--reason", "all made up")
    assert done.returncode == 0, done
    baseline = (repo.path / ".andon.baseline").read_text(encoding="utf-8")
    assert 'people-emails "list.csv" strong:' in baseline
    assert "people=30-99" in baseline
    assert "gmx" not in baseline
    assert rules(repo) == []
    repo.commit()
    repo.stage("list.csv", rows(*range(34)))
    assert rules(repo) == ["people-emails"]


@pytest.mark.parametrize(
    "policy",
    [
        '[rules]\ndisable = ["people-emails", "people-customer-numbers", "people-records"]\n',
        '[[allow]]\npaths = ["fixtures/"]\nreason = "made up"\nrules = ["people-emails"]\n',
    ],
)
def test_a_policy_may_allow_lists(repo: Repo, policy: str) -> None:
    repo.stage("fixtures/list.csv", rows(*range(30)))
    repo.stage(".andon.toml", policy)
    assert rules(repo) == []


def test_a_comment_may_allow_a_list(repo: Repo) -> None:
    people = "".join(f"    ({n}, '{FIRST[n]} {LAST[n]}', '{address(n)}'),\n" for n in range(12))
    repo.stage("seed.py", f"PEOPLE = [\n{people}]\n")
    assert rules(repo) == ["people-emails"]
    repo.stage("seed.py", f'PEOPLE = [\n    # andon: allow people-emails reason="made up"\n{people}]\n')
    assert rules(repo) == []


def test_numbers_of_ones_own(repo: Repo) -> None:
    repo.stage(
        ".andon.toml",
        "[[customer-number]]\nname = 't-connect'\npattern = 'TC\\d{8}'\nwords = ['お客様管理番号']\nleast = 4\n",
    )
    numbers = [f"TC{number:08}" for number in range(7, 70, 9)]
    repo.stage("a.py", f"# seen {', '.join(numbers[:3])}\n")
    repo.stage(
        "b.csv",
        "date,お客様管理番号\n" + "".join(f"2024-01-0{n + 1},{number}\n" for n, number in enumerate(numbers[:3])),
    )
    assert [(f["path"], f["rule"]) for f in findings(repo, "--staged")] == [("b.csv", "people-customer-numbers")]
    repo.stage("a.py", f"# seen {', '.join(numbers[:4])}\n")
    assert [f["path"] for f in findings(repo, "--staged")] == ["a.py", "b.csv"]


def test_a_pattern_that_is_no_good_is_told_with_its_line(repo: Repo) -> None:
    repo.stage(".andon.toml", "[[customer-number]]\nname = 'x'\npattern = '(a+)+$('\n")
    done = repo.andon("scan", "--staged")
    assert done.returncode == 2
    assert b".andon.toml:3: customer-number.pattern" in done.stderr


# --- where they stand ---


def xlsx(table: list[list[str]]) -> bytes:
    cell = '<c t="inlineStr"><is><t>{}</t></is></c>'
    cells = "".join(f"<row>{''.join(map(cell.format, row))}</row>" for row in table)
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", f"<worksheet><sheetData>{cells}</sheetData></worksheet>")
    return data.getvalue()


def zipped(name: str, data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, data)
    return out.getvalue()


def database(folder: Path) -> bytes:
    path = folder / "made.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("create table customer (no text, name text, email text)")
        people = [(str(n), f"{FIRST[n % 12]} {LAST[n // 12]}", address(n)) for n in range(40)]
        connection.executemany("insert into customer values (?, ?, ?)", people)
    connection.close()
    return path.read_bytes()


@pytest.mark.parametrize("kind", ["xlsx", "xlsx in zip", "csv in zip", "sqlite"])
def test_lists_in_containers(repo: Repo, tmp_path: Path, kind: str) -> None:
    table = [line.split(",") for line in rows(*range(40)).splitlines()]
    data = {
        "xlsx": lambda: xlsx(table),
        "xlsx in zip": lambda: zipped("a/list.xlsx", xlsx(table)),
        "csv in zip": lambda: zipped("list.csv", rows(*range(40)).encode()),
        "sqlite": lambda: database(tmp_path),
    }[kind]()
    repo.stage("data.bin", data)
    (found,) = findings(repo, "--staged")
    assert (found["rule"], found["people"]) == ("people-emails", 40)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp932", "euc_jp", "iso2022_jp"])
def test_lists_in_encodings_of_japan(repo: Repo, encoding: str) -> None:
    people = [
        ("山田 太郎", "東京都港区芝公園4-2-8"),
        ("佐藤 花子", "大阪府大阪市北区梅田1-1"),
        ("鈴木 一郎", "愛知県名古屋市中区栄3-5"),
    ]
    text = "氏名,住所\n" + "".join(f"{name},{place}\n" for name, place in people)
    repo.stage("list.csv", text.encode(encoding))
    (found,) = findings(repo, "--staged")
    assert (found["rule"], found["people"], found["columns"]) == ("people-records", 3, ["氏名", "住所"])


def test_a_file_in_parts_is_counted_as_one(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    from andon.policy import DEFAULT
    from andon.scan import scan
    from andon.source import Entry

    monkeypatch.setattr(parts, "PART", 2000)
    monkeypatch.setattr(parts, "WINDOW", 500)
    repo.write("list.csv", rows(*range(140)))
    outcome = scan(None, [Entry("list.csv")], DEFAULT)
    (found,) = [verdict.finding for verdict in outcome.stopping]
    assert found.people is not None
    assert found.people[:2] == (140, 140)


def test_authors_are_left_out_of_every_part(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    from andon.policy import DEFAULT
    from andon.scan import scan
    from andon.source import Entry, git

    for number in (0, 1, 139):  # of the first part and of the last
        who = ("-c", f"user.email={address(number)}", "-c", f"user.name=Dev {number}")
        repo.git(*who, "commit", "-q", "--allow-empty", "-m", "x")
    monkeypatch.setattr(parts, "PART", 2000)
    monkeypatch.setattr(parts, "WINDOW", 500)
    repo.write("list.txt", "".join(f"{address(number)}\n" for number in range(140)))
    outcome = scan(git.find(), [Entry("list.txt")], DEFAULT)
    (found,) = [verdict.finding for verdict in outcome.stopping]
    assert found.people is not None
    assert found.people.distinct == 137


def test_data_that_cannot_be_read_is_named(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    from andon.policy import DEFAULT
    from andon.scan import scan
    from andon.source import Entry
    from andon.source.containers import parquets

    monkeypatch.setattr(parquets, "members", lambda data: iter([parquets.Remark("", parquets.WITHOUT_EXTRA)]))
    repo.write("list.parquet", b"PAR1" + b"\0" * 40 + b"PAR1")
    noted = scan(None, [Entry("list.parquet")], DEFAULT)
    assert noted.notes == (f"list.parquet was not read: {parquets.WITHOUT_EXTRA}",)
    assert not noted.failed
    stopped = scan(None, [Entry("list.parquet")], DEFAULT._replace(people=DEFAULT.people._replace(unreadable="stop")))
    assert [each.path for each in stopped.failed] == ["list.parquet"]
