"""People in text and code where no table says who they are: lists of addresses, letters, requests, statements."""

from __future__ import annotations

import pytest

from andon.model import Blob, Text
from andon.people import mentions, names_columns, suspected
from andon.people.tables import logs, records
from andon.rules.people import emails, names
from andon.source.text import decode
from readings import found

OWN = ("petra.lindholm", "k.oyelaran84", "guglielmopiane", "jvandenberg71", "rasa_kazlauskaite", "mtanaka1979")
BARE = ("petra", "klaus", "steve", "rasa", "dave", "rob")
HOSTS = ("gmail.com", "gmx.net", "libero.it", "wanadoo.fr", "seznam.cz", "me.com")


def addresses(count: int, locals_: tuple[str, ...] = OWN) -> list[str]:
    return [f"{local}@{host}" for local, host in zip(locals_, HOSTS, strict=True)][:count]


def places(text: str) -> list[emails.Place]:
    return [*emails.places(text)]


# --- where addresses stand ---


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("メールはann.lee@mail.jpです。", "ann.lee@mail.jp"),
        ("이메일은 ann@mail.kr으로", "ann@mail.kr"),
        ("邮箱ann_lee@mail.cn，谢谢", "ann_lee@mail.cn"),
        ("อีเมลann@mail.thครับ", "ann@mail.th"),
        ("write to Ann@Mail.Example, please", "ann@mail.example"),
        ("用户@例え.jp", "用户@xn--r8jz45g.jp"),
        ("ann@müller.de", "ann@xn--mller-kva.de"),
    ],
)
def test_an_address_ends_with_its_script(text: str, address: str) -> None:
    (place,) = places(text)
    assert place.address == address
    assert "@" in text[place.start : place.end]


def test_an_address_stands_where_it_is_said() -> None:
    text = "to: .Ann.Lee@mail.example; bob@mail.example\n"
    assert [text[place.start : place.end] for place in places(text)] == ["Ann.Lee@mail.example", "bob@mail.example"]


# --- lists ---

LISTS = {
    "Python": "blocked = [\n    {0!r},\n    {1!r},\n    {2!r},\n]\n",
    "a set in JavaScript": "const allowed = new Set([\n  '{0}',\n  '{1}',\n  '{2}',\n]);\n",
    "one-tuples": "ROWS = [\n    ('{0}',),\n    ('{1}',),\n    ('{2}',),\n]\n",
    "Kotlin": 'val to = setOf("{0}", "{1}", "{2}")\n',
    "words of Ruby": "TO = %w[{0} {1} {2}]\n",
    "Go": 'var to = []string{{\n\t"{0}",\n\t"{1}",\n\t"{2}",\n}}\n',
    "the shell": 'for to in {0} {1} {2}; do send "$to"; done\n',
    "one string": 'RECIPIENTS = "{0}, {1}; {2}"\n',
    "statements": 'void f() {{\n    to.add("{0}");\n    to.add("{1}");\n    to.add("{2}");\n}}\n',
    "keys": 'seen = {{\n    "{0}": 3,\n    "{1}": 14,\n    "{2}": 1,\n}}\n',
    "arguments": 'invite("{0}", "Ann", 3)\ninvite("{1}", "Bob", 12)\ninvite("{2}", "Eve", 7)\n',
}


@pytest.mark.parametrize("form", LISTS.values(), ids=LISTS)
def test_few_addresses_that_stand_like_a_list_are_one(form: str) -> None:
    finding = found("src/code.txt.py", form.format(*addresses(3)))
    assert finding
    assert finding.people
    assert finding.people.distinct == 3
    assert found("src/code.py", form.format(*addresses(2), addresses(1)[0])) is None, "two people"
    assert found("src/code.py", form.format(*addresses(3, BARE))) is None, "given names, as examples have them"


def test_examples_of_what_code_does_are_no_list() -> None:
    comments = "".join(f"     * make(x)); // '{address}'\n" for address in addresses(6))
    apart = "".join(
        f"def test_{n}():\n    user = make({', '.join('abcdef'[:n])})\n    assert user.to({address!r})\n\n"
        for n, address in enumerate(addresses(6))
    )
    assert found("src/Internet.java", f"/**\n{comments}     */\n") is None
    assert found("tests/test_mail.py", apart) is None


@pytest.mark.parametrize(
    ("address", "evident"),
    [
        ("petra.lindholm@", True),
        ("p.lindholm@", True),
        ("lindholm_p@", True),
        ("plindholm1979@", True),
        ("annaschmidt@", True),
        ("aschmidt@", True),
        ("szczepankowski@", True),
        ("10203040@", True),
        ("petra@", False),
        ("schmidt@", False),
        ("steve+news@", False),
        ("me2@", False),
        ("abcdefghijklmnopqrstuvwxyz@", False),
    ],
)
def test_addresses_that_are_evidently_somebodys(address: str, evident: bool) -> None:
    assert mentions.is_evident(f"{address}mail.example") is evident


def test_how_many_of_addresses_are_evident() -> None:
    assert mentions.evident_share([]) == 0
    assert mentions.evident_share(["petra.lindholm@mail.example", "petra@mail.example"]) == 0.5


@pytest.mark.parametrize(
    ("word", "joined"), [("annasmith", True), ("smithanna", True), ("asmith", True), ("anna", False), ("xyzzyq", False)]
)
def test_names_that_are_written_together(word: str, joined: bool) -> None:
    assert names.is_joined(word) is joined


# --- whose numbers stand beside them ---


def test_a_number_beside_an_address_belongs_to_its_owner() -> None:
    one, two, three, four = addresses(4)
    text = (
        f"# 1\nKundin ({one}) hat angerufen, Tel.\n0577/7876963\n\n"
        f"# 2\nKundennummer KD-35151, bitte an {two}.\n\n"
        f"# 3\n会員番号KD980894の山田です。{three}に送ってください。\n\n"
        f"# 4\n{four} fragt nach Auftrag vom 2023-05-01, 12 x 4711.\n\n"
    )
    assert mentions.owners(text, places(text)) == {one: "05777876963", two: "KD-35151", three: "KD980894"}


REQUESTS = "".join(
    f"## {n}\nCaller: please ring back at {number} or write to {{{n}}}.\n\n"
    for n, number in enumerate(("+44 20 8123 4567", "(0121) 446 0812", "07700 123987"))
)


def test_requests_of_three_people_are_a_list() -> None:
    assert found("notes/calls.txt", REQUESTS.format(*addresses(3)))
    assert found("README.md", REQUESTS.format(*addresses(3))), "whoever wrote it"
    assert found("notes/calls.txt", REQUESTS.format(addresses(1)[0], *addresses(2))) is None
    assert found("notes/calls.txt", "".join(f"Write to {to}.\n\n" for to in addresses(4, BARE[:4] + OWN[:2]))) is None


# --- letters ---

LETTER = "From: {0}\nTo: {1}\nSubject: Hello\n\nWhat I wanted to say.\n\n"
OFFICE = "support@" + "nordwerk-handel.de"


@pytest.mark.parametrize("path", ["in.mbox", "in.mbx", "export.eml"])
def test_three_who_write_to_an_office_are_customers(path: str) -> None:
    assert found(path, "".join(LETTER.format(who, OFFICE) for who in addresses(3)))


def test_three_to_whom_an_office_writes_are_customers() -> None:
    one, two, three = addresses(3)
    assert found("news.eml!headers", f"From: {OFFICE}\nCc: {one},\n {two}, {three}\nSubject: Offers\n")


def test_three_who_write_to_each_other_are_none() -> None:
    one, two, three = addresses(3)
    letters = LETTER.format(one, two) + LETTER.format(two, three) + LETTER.format(three, one)
    assert found("in.mbox", letters) is None
    assert [*records.of_offices(letters)] == []


# --- logs ---


def test_what_was_asked_for_in_an_address_is_a_column() -> None:
    line = '203.0.113.{n} - - [28/Mar/2023:10:40:08 +0000] "GET /leave?email={who}&list={n} HTTP/1.1" 200 5 "-" "-"\n'
    text = "".join(line.format(n=n, who=who.replace("@", "%40")) for n, who in enumerate(addresses(3)))
    (table,) = logs.tables(
        text + '203.0.113.9 - - [28/Mar/2023:10:40:08 +0000] "GET / HTTP/1.1" 200 5 "-" "-"\n', "a.log"
    )
    assert table.header[-2:] == ("email", "list")
    assert [row[-2:] for row in table.rows()] == [*zip(addresses(3), "012", strict=True), ("", "")]
    assert found("var/log/access.log", text)


def test_addresses_asked_for_in_other_logs() -> None:
    text = "".join(f"10:0{n} GET https://shop.example/leave?email={who}\n" for n, who in enumerate(addresses(3)))
    (table,) = logs.tables(text, "a.log")
    assert (table.header, [*table.rows()]) == (("email",), [(who,) for who in addresses(3)])


# --- the gate ---


@pytest.mark.parametrize(
    ("path", "text", "passes"),
    [
        ("a.json", '{"columns": ["Nume", "Strada", "Cod poștal"]}', True),
        ("a.csv.txt", "이름;사번;급여", True),
        ("a.txt", "Név;Irányítószám;Utca", True),
        ("a.txt", "imię;płeć", True),
        ("a.txt", "Nome;CAP;Città", True),
        ("a.txt", "COPY vehicles (chassis, model)", True),
        ("a.txt", "name;price;stock", False),
        ("a.txt", "the quick brown fox", False),
        ("a.cs", "new R { Name = 1, AddressLine1 = 2, ZipCode = 3 },\n" * 3, True),
        ("a.cs", "new R { Name = 1, AddressLine1 = 2, ZipCode = 3 },\n" * 2, False),
        ("a.kt", "Address(fullAddress = 1)\n" * 8, True),
        ("a.kt", "Address(fullAddress = 1)\n" * 7, False),
    ],
)
def test_names_of_columns_in_many_languages(path: str, text: str, passes: bool) -> None:
    assert names_columns(path, text) is passes


@pytest.mark.parametrize(
    ("path", "passes"),
    [("a.sqlite!people", True), ("a.xlsx!xl/worksheets/sheet1.xml", True), ("a.zip!b.py", False), ("b", False)],
)
def test_all_that_databases_and_workbooks_hold_is_looked_at(path: str, passes: bool) -> None:
    text = decode(Blob(path, b"x\n"))
    assert isinstance(text, Text)
    assert suspected(text) is passes


# --- tables in code ---


@pytest.mark.parametrize(
    ("row", "least"),
    [
        ('    {{"login": "u{n}", "email": "{to}", "label": "x{n}"}},\n', 3),
        ('    {{"name": "{name}", "email": "{to}"}},\n', 3),
        ('    {{"member_id": "KD48{n}207", "birth_date": "198{n}-04-1{n}", "sex": "f"}},\n', 3),
        ('    {{"name": "{name}", "birth_date": "198{n}-04-1{n}"}},\n', 5),
    ],
)
def test_how_many_rows_in_code_are_a_list(row: str, least: int) -> None:
    people = ("Petra Lindholm", "Kemi Oyelaran", "Guglielmo Piane", "Jan Vandenberg", "Rasa Kazlauskas", "Mari Tanaka")
    rows = [row.format(n=n, to=to, name=people[n]) for n, to in enumerate(addresses(6))]
    assert found("seed.py", "\n" + "ROWS = [\n" + "".join(rows[:least]) + "]\n")
    assert found("seed.py", "\n" + "ROWS = [\n" + "".join(rows[: least - 1]) + "]\n") is None


def test_whom_everybody_is_called_is_nobody() -> None:
    row = (
        '    {{"first_name": "{0}", "last_name": "{1}", "phone": "+4930901820{n}", "birth_date": "198{n}-04-1{n}"}},\n'
    )
    real = [
        ("Petra", "Lindholm"),
        ("Kemi", "Oyelaran"),
        ("Jan", "Vandenberg"),
        ("Rasa", "Kazlauskas"),
        ("Mari", "Koch"),
    ]
    text = "ROWS = [\n{}]\n"
    assert found("a.json", text.format("".join(row.format(*name, n=n) for n, name in enumerate(real))))
    assert found("a.py", text.format("".join(row.format("John", "Doe", n=n) for n in range(6)))) is None
    assert names.is_placeholder(["Doe, John"])
    assert not names.is_placeholder(["Doe"])
    assert not names.is_placeholder([])


# --- columns of lines ---

COLUMNS = {
    "a text in code": ('ROWS = """\n{}"""\n', "{name};{to};{n}\n", "a.py"),
    "LaTeX": ("{}", "{name} & {to} & {n} \\\\\n", "a.tex"),
    "AsciiDoc": ("|===\n{}|===\n", "|{name}\n|{to}\n\n", "a.adoc"),
    "a notebook": ('{{"text": [\n{}"x"]}}\n', '"{n}  {name}  {to}\\n",\n', "a.ipynb"),
    "JSON within JSON": ("[{}]\n", '{{"n": "{{\\"to\\": \\"{to}\\", \\"name\\": \\"{name}\\"}}"}},\n', "a.har"),
}


@pytest.mark.parametrize(("around", "row", "path"), COLUMNS.values(), ids=COLUMNS)
def test_columns_of_lines_are_a_list(around: str, row: str, path: str) -> None:
    people = ("Petra Lindholm", "Kemi Oyelaran", "Guglielmo Piane", "Jan Vandenberg", "Rasa Kazlauskas")
    rows = [row.format(n=n, to=to, name=people[n]) for n, to in enumerate(addresses(5))]
    finding = found(path, around.format("".join(rows)))
    assert finding
    assert finding.people
    assert finding.people.distinct == 5
    assert found(path, around.format("".join(rows[:2]))) is None


def test_what_a_program_prints_is_an_example() -> None:
    rows = "".join(f"Ann Lee        {to:40} 1{n}\n" for n, to in enumerate(addresses(4)))
    assert found("a.go", f"Example: `Name           Email     Age\n{rows}`,\n") is None
    assert found("a.txt", f"Name           Email     Age\n{rows}")


def test_lines_of_authors_are_no_columns() -> None:
    rows = "".join(f" - Ann Lee, Rome <{to}>\n" for to in addresses(5))
    assert found("docs/people.rst", rows) is None


def test_who_stands_in_a_table_and_in_a_text_is_one() -> None:
    rows = "".join(f"Ann Lee,{to}\n" for to in addresses(5))
    text = f"name,email\n{rows}\n" + "".join(f"\nThen {to} wrote to us again.\n" for to in addresses(6))
    finding = found("a.csv", text)
    assert finding
    assert finding.people
    assert finding.people.distinct == 6


def test_numbers_in_a_letter_are_of_who_signed_it() -> None:
    letter = REQUESTS.format(*addresses(3))
    assert found("notes/letter", letter)
    assert found("notes/letter", f"Received: by host\nMessage-ID: <1@host>\n\n{letter}") is None


# --- how many ---


def test_two_numbers_of_one_person_are_one_person() -> None:
    rows = "".join(f"KD48{n}2077,P77{n}1203,Person {n},198{n}-04-12\n" for n in range(6))
    finding = found("a.csv", f"customer_no,policy_number,name,birth_date\n{rows}")
    assert finding
    assert finding.people
    assert finding.people.distinct == 6


def test_rows_at_domains_for_examples_are_nobodys() -> None:
    rows = "".join(f"KD48{n}2077,{to}\n" for n, to in enumerate((*addresses(5), "test@example.org", "a@mail.example")))
    finding = found("a.csv", f"customer_no,email\n{rows}")
    assert finding
    assert finding.people
    assert (finding.people.distinct, finding.people.rows) == (5, 5)


def test_numbers_in_running_text_are_as_many_people() -> None:
    from andon.people.evidence import Evidence

    evidence = Evidence()
    assert evidence.most(["people-cards"]) == 0
    for number in ("1", "2", "2"):
        evidence.alone("people-cards", number)
    assert evidence.most(["people-cards"]) == 2
    assert evidence.most(["people-emails"]) == 0


def test_addresses_that_come_again_and_again_take_no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []

    def phone(text: str) -> str:
        looked.append(text)
        return ""

    monkeypatch.setattr(mentions, "_phone", phone)
    text = f"Call {addresses(1)[0]} on Monday. " * 500
    assert mentions.owners(text, places(text)) == {}
    assert len(looked) == 2 * mentions.TRIED
