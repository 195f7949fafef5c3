"""Tables of fingerprints: what is in them, what chance brings about, what is refused, and that no value is written."""

from __future__ import annotations

import hashlib
import hmac
import os
from base64 import b64encode, urlsafe_b64encode
from pathlib import Path

import pytest

from andon.cli.people import main
from andon.model import UserError
from andon.people import fingerprint
from andon.people.fingerprint import Fingerprints, Matcher, Table, beyond_chance, write
from andon.people.values import candidates, normal
from conftest import Repo

KEY = bytes(range(100, 132))


def address(number: int) -> str:
    return f"ann.roe{number}" + "@" + f"mail{number % 7}.net"


def table(folder: Path, values: list[str], bits: int = 28, key: bytes = KEY) -> str:
    path = folder / "customers.andon-people"
    with open(path, "wb+") as out:
        write(values, key, bits, out)
    return str(path)


def at(local: str, domain: str) -> str:
    return f"{local}@{domain}"


@pytest.mark.parametrize(
    ("value", "form"),
    [
        (at("Ann.Roe", "Mail1.NET"), at("ann.roe", "mail1.net")),
        (f"mailto:{at('ann', 'mail1.net')}", at("ann", "mail1.net")),
        (f"Ann Roe <{at('ann', 'mail1.net')}>", at("ann", "mail1.net")),
        (at("ann+shop", "mail1.net"), at("ann", "mail1.net")),
        (at("a.n.n+x", "GoogleMail.com"), at("ann", "gmail.com")),
        (at("a.n.n", "mail1.net"), at("a.n.n", "mail1.net")),  # elsewhere dots tell people apart
        (at("ann", "m\u00fcller.de"), at("ann", "xn--mller-kva.de")),
        ("tc-1357 9024", "TC13579024"),
        ("ＴＣ１３５７９０２４", "TC13579024"),
        ("TC.1357/9024", "TC13579024"),
        ("TC-13579x24", "TC13579X24"),  # no extension: those are of numbers of telephones
        ("DE12 5001 0517 5407 3249 31", "DE12500105175407324931"),
        ("mt84 malt 0110 0001 2345 mtlc ast0 01s", "MT84MALT011000012345MTLCAST001S"),
        ("4242-1738-2265-9011", "4242173822659011"),  # a card: no number of a telephone is so long
        ("00013579", "00013579"),  # padded with zeros: they may tell two numbers apart
    ],
)
def test_spellings_of_one_value_are_one(value: str, form: str) -> None:
    assert normal(value) == form


@pytest.mark.parametrize(
    "value",
    [
        *("12345", "ABCDEF", "", "x" * 50 + "12345"),  # too short, no number, too long
        *("000000", "TC000000", "1111111", "123456789", "TC-1234567890", "98765432"),  # typed because a form insisted
        *(at("ann", "example.com"), at("foo", "mail1.net"), at("john.doe", "gmail.com"), at("ann", "foo.com")),
    ],
)
def test_what_is_too_common_is_no_value(value: str) -> None:
    assert normal(value) == ""


@pytest.mark.parametrize(
    ("number", "spellings"),
    [
        (
            "1709826354",
            "+49 170 9826354|+49 (0)170 9826354|+49 (0) 170/9826354|0049 170 9826354|0170 9826354|0170/98 26 354|"
            "(0170) 982-6354|0170-9826354|+49-170-9826354|+491709826354|491709826354|tel:+49-170-9826354|"
            "+49 170 9826354 ext. 12|+49 0170 9826354|+４９ １７０ ９８２６３５４",
        ),
        ("2126648731", "+1 212 664 8731|+1 (212) 664-8731|(212) 664-8731|212-664-8731|1-212-664-8731|12126648731"),
        (
            "9026184735",
            "090-2618-4735|+81 90-2618-4735|+81-(0)90-2618-4735|011 81 90 2618 4735|０９０－２６１８－４７３５|819026184735",
        ),
        ("2079468351", "+44 20 7946 8351|+44 (0)20 7946 8351|020 7946 8351|0044 20 7946 8351"),
        ("9126483750", "+7 912 648-37-50|8 (912) 648-37-50|79126483750|89126483750"),
        ("612648375", "+39 06 1264 8375|06 12648375|0039 06 12648375"),
        ("7642653481", "+49 176 42653481|0176 42653481|4917642653481"),  # digits that look like an American number
        ("3926481570", "+86 139 2648 1570|139 2648 1570|8613926481570"),
        ("987362514", "+55 31 98736-2514|(31) 98736-2514|031 98736-2514|5531987362514"),  # begins as a Dutch one
    ],
)
def test_spellings_of_one_telephone_number_are_one(number: str, spellings: str) -> None:
    forms = {spelling: normal(spelling) for spelling in spellings.split("|")}
    assert set(forms.values()) == {number}, forms
    for spelling in forms:
        for text in (spelling, f"call {spelling}, or not", f"1,Ann,{spelling},x\n2,Bob,,y\n"):
            assert number in {*candidates(text)}, text


def test_other_numbers_stay_other_numbers() -> None:
    numbers = "+49 170 9826354|+49 170 9826355|+49 171 9826354|+81 90-2618-4735|TC9026184735|9826354"
    assert len(set(map(normal, numbers.split("|")))) == 6


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (f"mail <{at('ann+x', 'mail1.net')}>;", at("ann", "mail1.net")),
        ("about TC-13579024; v1.2.3", "TC13579024"),
        ("about TC-1357 9024", "TC13579024"),
        ("tc13579024", "TC13579024"),
        ("orders/13579024/items", "13579024"),
        ("13579024.json", "13579024"),
        ("id_13579024_x", "13579024"),
        ("会員番号TC13579024です", "TC13579024"),
        ("会員番号ＴＣ１３５７９０２４です", "TC13579024"),
        ("IBAN: DE12 5001 0517 5407 3249 31.", "DE12500105175407324931"),
        ('"DE12500105175407324931"', "DE12500105175407324931"),
        ("4242 1738 2265 9011", "4242173822659011"),
        ("13579024 24680135", "24680135"),  # two numbers between which there is one space
        ("A1B2C3D4E5", "A1B2C3D4E5"),
        ("f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "F81D4FAE7DEC11D0A76500A0C91E6BF6"),
    ],
)
def test_values_are_found_in_a_text(text: str, form: str) -> None:
    assert form in {*candidates(text)}


def test_what_is_no_candidate() -> None:
    text = "v1.2.3, 2024, id_12, abcdefgh 0.1234567 48.137154, 11.576124 " + 100 * "x1"
    assert not [*candidates(text)]


def test_candidates_take_linear_time() -> None:
    """A text of one kind of character only, in which each place might be the beginning of a number."""
    for part in ("1", "1 ", "1-", "a1", "A ", "+(", "1.", "@", "1 a-", "DE12 "):
        assert len([*candidates(part * (100_000 // len(part)))]) < 100_000


@pytest.mark.parametrize("bits", [16, 28, 32, 33, 64])
def test_a_table_knows_its_values(tmp_path: Path, bits: int) -> None:
    values = [address(number) for number in range(3000)]
    made = Table(table(tmp_path, [*values, *values[:50]], bits), KEY)
    assert all(map(made.__contains__, map(Fingerprints(KEY), values)))
    assert made.count <= 3000
    assert [*made.fingerprints] == sorted({*made.fingerprints})
    assert made.count == 3000 or bits < 40


def test_one_value_in_so_many_fits_by_chance(tmp_path: Path) -> None:
    """At 16 bits and 3,000 customers one in 22 fits: of 5,000 strangers about 229, give or take four deviations."""
    made = Table(table(tmp_path, [address(number) for number in range(3000)], 16), KEY)
    fingerprint_of = Fingerprints(KEY)
    strangers = sum(fingerprint_of(at(f"stranger{number}", "mail.net")) in made for number in range(5000))
    expected = 5000 * made.rate
    assert abs(strangers - expected) < 4 * expected**0.5


def test_large_lists_are_merged_from_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    values = [address(number) for number in range(2500)]
    whole = Path(table(tmp_path, values)).read_bytes()
    monkeypatch.setattr(fingerprint, "HELD", 400)
    assert Path(table(tmp_path, [*values[::-1], *values[:700]])).read_bytes() == whole


def test_three_values_of_a_file_are_a_finding_and_chance_is_none(tmp_path: Path) -> None:
    matcher = Matcher([table(tmp_path, [address(number) for number in range(3000)])], KEY)
    text = "\n".join(address(number) for number in range(1, 4))
    assert matcher(f"nothing\n{text}\n") == [address(1), address(2), address(3)]
    strangers = "\n".join(f"stranger{number}" + "@mail.net" for number in range(20_000))
    assert matcher(strangers) == []


@pytest.mark.parametrize(
    ("hits", "expected", "told"),
    [
        *(
            (0, 0.0, False),
            (3, 0.0224, True),
            (3, 0.039, True),
            (3, 0.041, False),
            (3, 0.001, True),
            (2, 0.01, False),
            (12, 10.0, False),
        ),
        *((599, 500.0, True), (598, 500.0, False), (600, 500.1, True), (599, 500.1, False)),
        *((40, 10.0, True), (1100, 1000.0, False), (1400, 1000.0, True)),
    ],
)
def test_chance(hits: int, expected: float, told: bool) -> None:
    assert beyond_chance(hits, expected) is told


# --- the key ---


@pytest.mark.parametrize(
    "written",
    [
        KEY.hex(),
        f"{KEY.hex().upper()}\n",
        b64encode(KEY).decode(),
        urlsafe_b64encode(KEY).decode().rstrip("="),
    ],
)
def test_a_key_is_read_in_hexadecimal_and_base64(tmp_path: Path, written: str) -> None:
    (tmp_path / "key").write_text(written, encoding="ascii")
    assert fingerprint.key(str(tmp_path / "key"), {}) == KEY
    assert fingerprint.key("", {"ANDON_PEOPLE_KEY": written}) == KEY
    assert fingerprint.key("/nowhere", {"MINE": written}, variable="MINE") == KEY


@pytest.mark.parametrize(
    "written",
    [
        KEY[:16].hex(),  # 32 characters, and 16 bytes
        KEY[:31].hex(),
        "ab" * 32,  # not random
        "correct horse battery staple, and then some more words",
        b64encode(KEY[:30]).decode(),
        "\u00e4" * 64,
    ],
)
def test_what_is_no_random_key_is_refused(tmp_path: Path, written: str) -> None:
    (tmp_path / "key").write_text(written, encoding="utf-8")
    with pytest.raises(UserError, match="is no key of 32 random bytes or more") as caught:
        fingerprint.key(str(tmp_path / "key"), {})
    assert written[:8] not in f"{caught.value}"
    assert "andon people key" in caught.value.next_step


@pytest.mark.parametrize("how", ["file", "folder", "link", "made"])
def test_a_key_in_a_repository_is_refused(repo: Repo, tmp_path: Path, how: str) -> None:
    """By the command as by the hook; a link from outside does not take it out of the repository."""
    inside = repo.path / "deep" / "people.key"
    inside.parent.mkdir()
    inside.write_text(KEY.hex(), encoding="ascii")
    list_, out = str(customers(tmp_path)), str(tmp_path / "t")
    path = inside
    if how == "link":
        path = tmp_path / "link"
        path.symlink_to(inside)
    if how == "folder":
        (inside.parent / ".git").write_text("gitdir: ../elsewhere\n", encoding="ascii")  # a worktree
    arguments = (
        ["key", f"{path}2"] if how == "made" else ["fingerprint", list_, "--output", out, "--key-file", str(path)]
    )
    with pytest.raises(UserError, match="key inside of a repository"):
        main(arguments)
    assert not Path(out).exists()
    assert not Path(f"{path}2").exists()


def test_a_repository_without_git_in_it_is_one_if_it_is_scanned(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(KEY.hex(), encoding="ascii")
    assert fingerprint.key(str(tmp_path / "key"), {}) == KEY
    with pytest.raises(UserError, match="inside of a repository"):
        fingerprint.key("key", {}, str(tmp_path))
    (tmp_path / "top").mkdir()
    assert fingerprint.key("../key", {}, str(tmp_path / "top")) == KEY


def test_fingerprints_are_the_beginning_of_an_hmac() -> None:
    for key in (KEY, KEY * 2, KEY * 3):
        for value in (address(1), "", "x" * 200, "\udc80"):
            right = hmac.digest(key, value.encode("utf-8", "surrogatepass"), "sha256")
            assert Fingerprints(key)(value) == int.from_bytes(right[:8], "big")


# --- what is refused ---


def test_another_key_is_told(tmp_path: Path) -> None:
    path = table(tmp_path, [address(1)])
    with pytest.raises(UserError, match="was made with another key"):
        Table(path, KEY[::-1])


@pytest.mark.parametrize("harm", ["empty", "cut", "longer", "changed", "bits", "other", "short"])
def test_a_broken_table_is_told(tmp_path: Path, harm: str) -> None:
    path = Path(table(tmp_path, [address(number) for number in range(50)]))
    whole = path.read_bytes()
    broken = {
        "empty": b"",
        "cut": whole[:-1],
        "longer": whole + b"\0",
        "changed": whole[:-1] + bytes([whole[-1] ^ 1]),
        "bits": whole[:9] + bytes([27]) + whole[10:],
        "other": b"PK\3\4" + whole[4:],
        "short": whole[:9],
    }
    path.write_bytes(broken[harm])
    with pytest.raises(UserError, match=r"is no table|is broken"):
        Table(str(path), KEY)


def test_nobody_without_the_key_can_change_a_table(tmp_path: Path) -> None:
    """Whoever can write the table cannot take values out and make the digest right again."""
    path = Path(table(tmp_path, [address(number) for number in range(50)]))
    whole = path.read_bytes()
    content = whole[64:-4]
    header = whole[:10] + (49).to_bytes(8, "big") + whole[18:32]
    path.write_bytes(header + hashlib.sha256(content + header).digest() + content)
    with pytest.raises(UserError, match="is broken"):
        Table(str(path), KEY)


@pytest.mark.parametrize(("number", "words", "then"), [(1, "an older andon", "make it anew"), (3, "a newer", "update")])
def test_tables_of_other_formats_are_told(tmp_path: Path, number: int, words: str, then: str) -> None:
    path = Path(table(tmp_path, [address(1)]))
    path.write_bytes(path.read_bytes().replace(b"ANDONPPL\2", b"ANDONPPL" + bytes([number])))
    with pytest.raises(UserError, match=words) as caught:
        Table(str(path), KEY)
    assert then in caught.value.next_step


def test_no_table_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        Table(str(tmp_path / "none"), KEY)


# --- the command ---


def customers(folder: Path, count: int = 200) -> Path:
    rows = [f"{number},Ann {number},{address(number)},TC{number + 13570000}" for number in range(count)]
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
    for value in (b"ann.roe", b"TC1357", b"Ann"):
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
    text.write_text(f"{address(1)} {address(2)} TC13570003", encoding="utf-8")
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
    with pytest.raises(UserError, match="is no key of 32 random bytes"):
        main(arguments)
    assert not (tmp_path / "t").exists()
    monkeypatch.delenv("ANDON_PEOPLE_KEY", raising=False)
    with pytest.raises(UserError, match=r"\$ANDON_PEOPLE_KEY: holds no key"):
        main(["fingerprint", str(customers(tmp_path)), "--output", str(tmp_path / "t")])


def keyed(folder: Path, *arguments: str) -> list[str]:
    key = folder / "people.key"
    if not key.exists():
        assert main(["key", str(key)]) == 0
    return [*arguments, "--key-file", str(key)]


@pytest.mark.parametrize(
    ("encoding", "row"),
    [
        ("utf-8", "山田太郎"),
        ("utf-8-sig", "山田太郎"),
        ("utf-16", "山田太郎"),
        ("utf-16-le", "Jörg Müller"),
        ("cp932", "山田太郎"),
        ("euc_jp", "佐藤花子"),
        ("iso2022_jp", "鈴木一郎"),
        ("cp1252", "Jörg Müller"),
    ],
)
def test_lists_and_texts_are_read_in_their_encodings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], encoding: str, row: str
) -> None:
    rows = "".join(f"{number},{row},{address(number)}\n" for number in range(30))
    japanese = not row.isascii() and encoding not in ("cp1252", "utf-16-le")
    header = "番号,氏名,メールアドレス\n" if japanese else "Nr,Name,E-Mail\n"
    path, out = tmp_path / "c.csv", tmp_path / "t"
    path.write_bytes((header + rows).encode(encoding))
    assert main(keyed(tmp_path, "fingerprint", str(path), "--output", str(out))) == 0
    assert "30 fingerprints of 30 values" in capsys.readouterr().out
    assert main(keyed(tmp_path, "check", str(path), "--fingerprints", str(out))) == 1
    assert "30 values of your customer list" in capsys.readouterr().out
    named = keyed(tmp_path, "check", str(path), "--fingerprints", str(out), "--encoding", encoding)
    assert main(named) == 1


def test_letters_that_come_late_tell_the_encoding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long list, in whose beginning nothing is beyond ASCII."""
    monkeypatch.setattr("andon.cli.people.BLOCK", 4096)
    rows = "".join(f"{number},Ann,{address(number)}\n" for number in range(1000))
    path = tmp_path / "c.csv"
    path.write_bytes(f"Nr,Name,E-Mail\n{rows}1,J\u00f6rg M\u00fcller,{address(1000)}\n".encode("cp1252"))
    assert main(keyed(tmp_path, "fingerprint", str(path), "--output", str(tmp_path / "t"))) == 0


def test_an_encoding_that_is_wrong_is_told(tmp_path: Path) -> None:
    path, out = tmp_path / "c.csv", tmp_path / "t"
    path.write_bytes("氏名,メール\n山田,a\n".encode("cp932"))
    make = keyed(tmp_path, "fingerprint", str(path), "--output", str(out))
    for encoding, words in (("utf-8", "is not utf-8"), ("utf-9", "no such encoding")):
        with pytest.raises(UserError, match=words):
            main([*make, "--encoding", encoding])
        assert not out.exists()
        assert main(keyed(tmp_path, "fingerprint", str(customers(tmp_path)), "--output", str(tmp_path / "u"))) == 0
        with pytest.raises(UserError, match=words):
            main(keyed(tmp_path, "check", str(path), "--fingerprints", str(tmp_path / "u"), "--encoding", encoding))


def test_what_is_no_text_is_told(tmp_path: Path) -> None:
    out = made(tmp_path)
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    with pytest.raises(UserError, match="is no text"):
        main(keyed(tmp_path, "check", str(tmp_path / "a.png"), "--fingerprints", str(out)))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('E-Mail,Name\n"never closed,' + "x\n" * 2000, "is no list in CSV: field larger"),
        ("E-Mail,Name\n" + "x" * 3000 + ",y\n", "is no list in CSV: field larger"),
    ],
)
def test_a_cell_without_end_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str, words: str) -> None:
    monkeypatch.setattr("andon.cli.people.LONGEST_CELL", 2000)
    path = tmp_path / "c.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UserError, match=words) as caught:
        main(keyed(tmp_path, "fingerprint", str(path), "--output", str(tmp_path / "t")))
    assert "xxx" not in f"{caught.value}"
    assert not [*tmp_path.glob("t*")]


@pytest.mark.parametrize("delimiter", [";;", "", '"', "\n"])
def test_a_delimiter_is_one_character(tmp_path: Path, delimiter: str) -> None:
    with pytest.raises(UserError, match="separated by one character"):
        made(tmp_path, f"--delimiter={delimiter}")


@pytest.mark.parametrize("delimiter", ["\t", "\\t", "tab"])
def test_a_tab_can_be_written_in_three_ways(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "c.txt"
    path.write_text(f"a,b\tE-Mail,\nx,y,z\t{address(1)}\n", encoding="utf-8")
    make = keyed(tmp_path, "fingerprint", str(path), "--output", str(tmp_path / "t"), "--columns", "E-Mail\x2c")
    with pytest.raises(UserError, match="has no column"):
        main([*make[:-3], "E-Mail", *make[-2:], "--delimiter", delimiter])  # the header's name has a comma in it
    path.write_text(f"a,b\tE-Mail\nx,y,z\t{address(1)}\n", encoding="utf-8")
    assert main([*make[:-3], "E-Mail", *make[-2:], "--delimiter", delimiter]) == 0


@pytest.mark.parametrize("bits", ["15", "65", "x", "-1"])
def test_bits_are_16_to_64(tmp_path: Path, bits: str) -> None:
    with pytest.raises(UserError, match="--bits"):
        made(tmp_path, f"--bits={bits}")


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
    repo.stage("notes.py", f"# seen: TC13570003 and TC13570004, {address(5)}\n")
    done = repo.andon("scan", "--staged")
    assert done.returncode == 1, done
    assert b"people-known" in done.stdout
    assert b"TC1357" not in done.stdout
    assert address(5).encode() not in done.stdout
    repo.stage("notes.py", "# seen: TC13570003 and TC24689999\n")
    assert repo.andon("scan", "--staged").returncode == 0


def test_a_table_that_is_missing_never_passes_in_silence(repo: Repo, tmp_path: Path) -> None:
    repo.stage(".andon.toml", '[people]\nfingerprints = ["/nowhere/table"]\nkey = "people.key"\n')
    repo.stage("a.py", "x = 1\n")
    done = repo.andon("scan", "--staged")
    assert done.returncode == 2
    assert b"people.key: is a key inside of a repository" in done.stderr
    repo.write("../people.key", KEY.hex())
    repo.stage(".andon.toml", '[people]\nfingerprints = ["/nowhere/table"]\nkey = "../people.key"\n')
    done = repo.andon("scan", "--staged")
    assert done.returncode == 2
    assert b"/nowhere/table: cannot be read" in done.stderr
