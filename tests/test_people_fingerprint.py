"""Tables of fingerprints: what is in them, what chance brings about, what is refused, and that no value is written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from andon.cli.people import main
from andon.model import UserError
from andon.people import fingerprint
from andon.people.fingerprint import Matcher, Table, beyond_chance, candidates, normal, write
from conftest import Repo

KEY = b"0123456789abcdef0123456789abcdef"


def address(number: int) -> str:
    return f"customer{number}" + "@" + f"mail{number % 7}.net"


def table(folder: Path, values: list[str], bits: int = 28, key: bytes = KEY) -> str:
    path = folder / "customers.andon-people"
    with open(path, "wb+") as out:
        write(values, key, bits, out)
    return str(path)


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ("Ann.Roe" + "@" + "Mail1.NET", "ann.roe" + "@" + "mail1.net"),
        ("tc-1234 5678", "TC12345678"),
        ("ＴＣ１２３４５６７８", "TC12345678"),
        ("+81 90-1234-5678", "819012345678"),
        ("12345", ""),  # too short
        ("ABCDEF", ""),  # no number
        ("", ""),
        ("x" * 50 + "12345", ""),
    ],
)
def test_spellings_of_one_value_are_one(value: str, form: str) -> None:
    assert normal(value) == form


def test_candidates_of_a_text() -> None:
    text = f"mail <{address(1)}>, call +81 90-1234-5678 about TC-12345678; v1.2.3, 2024, id_12, abcdefgh"
    assert {*candidates(text)} >= {address(1), "TC12345678", "819012345678"}
    assert not [each for each in candidates(text) if len(each) < 6]


@pytest.mark.parametrize("bits", [16, 28, 32, 33, 64])
def test_a_table_knows_its_values(tmp_path: Path, bits: int) -> None:
    values = [address(number) for number in range(3000)]
    made = Table(table(tmp_path, [*values, *values[:50]], bits), KEY)
    assert all(value in made for value in values)
    assert made.count <= 3000
    assert [made[at] for at in range(made.count)] == sorted({made[at] for at in range(made.count)})
    assert made.count == 3000 or bits < 40


def test_one_value_in_so_many_fits_by_chance(tmp_path: Path) -> None:
    """At 16 bits and 3,000 customers one in 22 fits: of 5,000 strangers about 229, give or take four deviations."""
    made = Table(table(tmp_path, [address(number) for number in range(3000)], 16), KEY)
    strangers = sum(f"stranger{number}" + "@mail.net" in made for number in range(5000))
    expected = 5000 * made.rate
    assert abs(strangers - expected) < 4 * expected**0.5


def test_large_lists_are_merged_from_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    values = [address(number) for number in range(2500)]
    whole = Path(table(tmp_path, values)).read_bytes()
    monkeypatch.setattr(fingerprint, "HELD", 400)
    assert Path(table(tmp_path, [*values[::-1], *values[:700]])).read_bytes() == whole


def test_three_values_of_a_file_are_a_finding_and_chance_is_none(tmp_path: Path) -> None:
    matcher = Matcher([table(tmp_path, [address(number) for number in range(3000)])], KEY)
    text = "\n".join(address(number) for number in range(3))
    assert matcher(f"nothing\n{text}\n") == [address(0), address(1), address(2)]
    strangers = "\n".join(f"stranger{number}" + "@mail.net" for number in range(20_000))
    assert matcher(strangers) == []


@pytest.mark.parametrize(
    ("hits", "expected", "told"),
    [
        *((0, 0.0, False), (3, 0.022, False), (3, 0.01, True), (3, 0.001, True), (2, 0.01, False), (12, 10.0, False)),
        *((40, 10.0, True), (1100, 1000.0, False), (1400, 1000.0, True)),
    ],
)
def test_chance(hits: int, expected: float, told: bool) -> None:
    assert beyond_chance(hits, expected) is told


# --- what is refused ---


def test_another_key_is_told(tmp_path: Path) -> None:
    path = table(tmp_path, [address(1)])
    with pytest.raises(UserError, match="was made with another key"):
        Table(path, KEY[::-1])


@pytest.mark.parametrize("harm", ["empty", "cut", "longer", "changed", "other"])
def test_a_broken_table_is_told(tmp_path: Path, harm: str) -> None:
    path = Path(table(tmp_path, [address(number) for number in range(50)]))
    whole = path.read_bytes()
    broken = {
        "empty": b"",
        "cut": whole[:-1],
        "longer": whole + b"\0",
        "changed": whole[:-1] + bytes([whole[-1] ^ 1]),
        "other": b"PK\3\4" + whole[4:],
    }
    path.write_bytes(broken[harm])
    with pytest.raises(UserError, match=r"is no table|is broken"):
        Table(str(path), KEY)


def test_no_table_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        Table(str(tmp_path / "none"), KEY)


# --- the command ---


def customers(folder: Path, count: int = 200) -> Path:
    rows = [f"{number},Ann {number},{address(number)},TC{number:08}" for number in range(count)]
    path = folder / "customers.csv"
    path.write_text("\n".join(["id,name,E-Mail,お客様管理番号", *rows, ""]), encoding="utf-8")
    return path


def made(folder: Path, *options: str) -> Path:
    key, out = folder / "people.key", folder / "customers.table"
    if not key.exists():
        assert main(["key", str(key)]) == 0
    arguments = ["fingerprint", str(customers(folder)), "--output", str(out), "--key-file", str(key), *options]
    assert main(arguments) == 0
    return out


def test_a_table_from_a_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = made(tmp_path)
    assert "400 fingerprints of 400 values" in capsys.readouterr().out
    assert (tmp_path / "people.key").stat().st_mode & 0o077 == 0 or os.name == "nt"
    data = out.read_bytes()
    for value in (b"customer1", b"TC000", b"Ann"):
        assert value not in data
    assert {path.name for path in tmp_path.iterdir()} == {"people.key", "customers.csv", "customers.table"}


def test_columns_can_be_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made(tmp_path, "--columns", "E-Mail")
    assert "200 fingerprints of 200 values" in capsys.readouterr().out
    with pytest.raises(UserError, match=r"has no column mail") as caught:
        made(tmp_path, "--columns", "mail")
    assert "E-Mail" in caught.value.next_step


def test_a_file_is_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = made(tmp_path)
    text = tmp_path / "text.txt"
    arguments = ["check", str(text), "--fingerprints", str(out), "--key-file", str(tmp_path / "people.key")]
    text.write_text(f"{address(1)} {address(2)} TC00000003", encoding="utf-8")
    assert main(arguments) == 1
    assert "3 values of your customer list" in capsys.readouterr().out
    text.write_text("nobody", encoding="utf-8")
    assert main(arguments) == 0


def test_a_key_is_never_replaced_nor_too_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = tmp_path / "key"
    assert main(["key", str(key)]) == 0
    with pytest.raises(UserError, match="is there already"):
        main(["key", str(key)])
    key.write_text("short", encoding="ascii")
    arguments = ["fingerprint", str(customers(tmp_path)), "--output", str(tmp_path / "t"), "--key-file", str(key)]
    with pytest.raises(UserError, match="holds no key"):
        main(arguments)
    assert not (tmp_path / "t").exists()
    monkeypatch.delenv("ANDON_PEOPLE_KEY", raising=False)
    with pytest.raises(UserError, match=r"\$ANDON_PEOPLE_KEY: holds no key"):
        main(["fingerprint", str(customers(tmp_path)), "--output", str(tmp_path / "t")])


def test_an_encoding_that_is_wrong_is_told(tmp_path: Path) -> None:
    assert main(["key", str(tmp_path / "key")]) == 0
    path = tmp_path / "c.csv"
    path.write_bytes("氏名,メール\n山田,a\n".encode("cp932"))
    arguments = ["fingerprint", str(path), "--output", str(tmp_path / "t"), "--key-file", str(tmp_path / "key")]
    with pytest.raises(UserError, match="is not utf-8"):
        main(arguments)
    assert not list(tmp_path.glob("t*"))


def test_a_list_without_names_of_columns_is_refused_and_not_shown(tmp_path: Path) -> None:
    assert main(["key", str(tmp_path / "key")]) == 0
    (tmp_path / "c.csv").write_text(f"Ann,{address(1)}\nBob,{address(2)}\n", encoding="utf-8")
    arguments = [
        "fingerprint",
        str(tmp_path / "c.csv"),
        "--output",
        str(tmp_path / "t"),
        "--key-file",
        str(tmp_path / "key"),
    ]
    with pytest.raises(UserError, match="its first row holds values") as caught:
        main(arguments)
    assert "Ann" not in f"{caught.value}{caught.value.next_step}"


# --- in the hook ---


def test_a_commit_is_stopped_by_values_of_the_list(repo: Repo, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    out = made(outside)
    repo.stage(
        ".andon.toml", f'[people]\nfingerprints = ["{out.as_posix()}"]\nkey = "{(outside / "people.key").as_posix()}"\n'
    )
    repo.stage("notes.py", f"# seen: TC00000003 and TC00000004, {address(5)}\n")
    done = repo.andon("scan", "--staged")
    assert done.returncode == 1, done
    assert b"people-known" in done.stdout
    assert b"TC000" not in done.stdout
    assert address(5).encode() not in done.stdout
    repo.stage("notes.py", "# seen: TC00000003 and TC99999999\n")
    assert repo.andon("scan", "--staged").returncode == 0


def test_a_table_that_is_missing_never_passes_in_silence(repo: Repo, tmp_path: Path) -> None:
    repo.stage(".andon.toml", '[people]\nfingerprints = ["/nowhere/table"]\nkey = "people.key"\n')
    repo.stage("a.py", "x = 1\n")
    done = repo.andon("scan", "--staged")
    assert done.returncode == 2
    assert b"people.key: is a key inside of the repository" in done.stderr
    repo.write("../people.key", "k" * 32)
    repo.stage(".andon.toml", '[people]\nfingerprints = ["/nowhere/table"]\nkey = "../people.key"\n')
    done = repo.andon("scan", "--staged")
    assert done.returncode == 2
    assert b"/nowhere/table: cannot be read" in done.stderr
