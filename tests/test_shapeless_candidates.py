"""Candidates: what is read in each notation, under which name; first what holds none.

In the tables the value stands between « and »; a candidate is read there, and nowhere else.
"""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon.model import Text
from andon.shapeless.candidates import LONGEST, LONGEST_NAME, NOTATIONS, SHORTEST, Candidate, candidates
from andon.shapeless.names import words
from andon.sieve import Sieve
from andon.source.text import shadow

SIEVE = Sieve(words())


def text_of(characters: str, path: str) -> Text:
    return Text(path, shadow(characters), characters)


def found(characters: str, path: str) -> list[Candidate]:
    text = text_of(characters, path)
    return candidates(text, SIEVE.places(text.shadow.lower()))


NONE = [
    ("a.py", ""),
    ("a.py", "import getpass\n"),
    ("a.py", "password = getpass()\n"),
    ("a.py", "password = user.password\n"),
    ("a.py", "password = input()\n"),
    ("a.py", "password = None\n"),
    ("a.py", 'password = ""\n'),
    ("a.py", 'password = "ab"\n'),
    ("a.py", "token: str\n"),
    ("a.py", "def f(password):\n"),
    ("a.py", "def f(password: str = None) -> str:\n"),
    ("a.py", "raise PasswordError(password)\n"),
    ("a.py", 'x = "the password is wrong"\n'),
    ("a.py", 'f"{user}:{password}"\n'),
    ("a.js", "const { password } = req.body;\n"),
    ("a.js", "this.password = password;\n"),
    ("a.js", "if (!password) {\n"),
    ("a.js", "const body = `password=${p}`;\n"),
    ("a.ts", "password: string;\n"),
    ("a.java", "String password = request.getParameter(name);\n"),
    ("a.go", "password := os.Args[1]\n"),
    ("a.sh", "login --password $PASSWORD\n"),
    ("a.sh", "read -s password\n"),
    ("a.sh", 'PASSWORD="$1"\n'),
    ("a.sh", "PASSWORD=$(pass show db)\n"),
    ("a.yaml", "password: $PASSWORD\n"),
    ("a.yaml", "password: ${DB_PASSWORD}\n"),
    ("a.yaml", "password: {{ password }}\n"),
    ("a.yaml", 'password: "{{ password }}"\n'),
    ("a.yaml", "password:\nuser: ann\n"),
    ("a.erb", "password: <%= ENV['X'] %>\n"),
    ("a.json", '{"password": ""}\n'),
    ("a.json", '{"passwords": []}\n'),
    ("a.html", '<input type="password">\n'),
    ("a.md", "Forgot your password?\n"),
    ("a.md", "The password must be long.\n"),
    ("a.md", "See https://example.org/path and mailto:ann@example.org.\n"),
]


@pytest.mark.parametrize(("path", "content"), NONE)
def test_what_holds_no_value_is_no_candidate(path: str, content: str) -> None:
    assert found(content, path) == []


PYTHON = [
    ("password", 'password = "«Zw9!kfreA»"'),
    ("self.password", "self.password = '«Zw9!kfreA»'"),
    ("password", "password = r'«Zw9!kfreA»'"),
    ("PASSWORD", 'PASSWORD = b"«Zw9!kfreA»"'),
    ("password", 'password = """«Zw9!kfreA»"""'),
    ("db_password", 'db_password: str = "«Zw9!kfreA»"'),
    ("password", 'if password == "«Zw9!kfreA»":'),
    ("password", 'if (password := "«Zw9!kfreA»"):'),
    ("password", 'config["password"] = "«Zw9!kfreA»"'),
    ("password", '{"user": "ann", "password": "«Zw9!kfreA»"}'),
    ("password", 'connect(user="ann", password="«Zw9!kfreA»")'),
    ("Authorization", 'headers = {"Authorization": "Bearer «Zw9kfreA71xQ»"}'),
    ("redis", 'url = "redis://:«Zw9!kfreA»@cache:6379/0"'),
    ("key", "key = [«43, 126, 21, 22, 40, 174»]"),
]

JAVASCRIPT = [
    ("password", 'const password = "«Zw9!kfreA»";'),
    ("password", "const password = `«Zw9!kfreA»`;"),
    ("password", "password: '«Zw9!kfreA»',"),
    ("password", 'if (password === "«Zw9!kfreA»") {'),
    ("process.env.PASSWORD", 'process.env.PASSWORD || "«Zw9!kfreA»"'),
    ("password", 'const password = process.env.PASSWORD ?? "«Zw9!kfreA»";'),
    ("token", "localStorage.setItem('token', '«Zw9!kfreA»')"),
    ("x-api-key", 'req.headers["x-api-key"] = "«Zw9!kfreA»"'),
    ("password", 'const body = `{"password": "«Zw9!kfreA»"}`'),
    ("postgres", "const url = `postgres://ann:«Zw9!kfreA»@${host}/app`"),
]

CODE = {
    "a.py": PYTHON,
    "a.js": JAVASCRIPT,
    "a.ts": [
        ("password", 'private readonly password: string = "«Zw9!kfreA»";'),
        ("password", 'const password: string | undefined = "«Zw9!kfreA»";'),
    ],
    "a.go": [
        ("password", 'password := "«Zw9!kfreA»"'),
        ("Password", 'Password: "«Zw9!kfreA»",'),
        ("DB_PASSWORD", 'os.Setenv("DB_PASSWORD", "«Zw9!kfreA»")'),
        ("DB_PASSWORD", 'getenv("DB_PASSWORD", "«Zw9!kfreA»")'),
        ("key", 'key := []byte("«Zw9!kfreA»")'),
        ("key", "key := []byte{«43, 126, 21, 22, 40, 174»}"),
    ],
    "A.java": [
        ("PASSWORD", 'private static final String PASSWORD = "«Zw9!kfreA»";'),
        ("user.setPassword", 'user.setPassword("«Zw9!kfreA»");'),
        ("password", 'props.put("password", "«Zw9!kfreA»");'),
        ("password.equals", 'if (password.equals("«Zw9!kfreA»")) {'),
        ("db.password", '@Value("${db.password:«Zw9!kfreA»}")'),
        ("key", "byte[] key = new byte[] {«43, 126, 21, 22, 40, 174»};"),
    ],
    "A.cs": [
        ("Password", 'Password = "«Zw9!kfreA»",'),
        ("password", 'var password = @"«Zw9!kfreA»";'),
        ("Pwd", '"Server=db;Uid=ann;Pwd=«Zw9!kfreA»;Encrypt=yes"'),
    ],
    "a.rb": [
        ("password", ":password => '«Zw9!kfreA»'"),
        ("password", "password: '«Zw9!kfreA»'"),
        ("PASSWORD", "ENV['PASSWORD'] ||= '«Zw9!kfreA»'"),
        ("PASSWORD", "ENV.fetch('PASSWORD', '«Zw9!kfreA»')"),
    ],
    "a.php": [
        ("$password", "$password = '«Zw9!kfreA»';"),
        ("password", '$this->password = "«Zw9!kfreA»";'),
        ("password", "'password' => '«Zw9!kfreA»',"),
        ("DB_PASSWORD", "define('DB_PASSWORD', '«Zw9!kfreA»');"),
    ],
    "a.rs": [
        ("password", 'let password = "«Zw9!kfreA»";'),
        ("PASSWORD", 'const PASSWORD: &str = "«Zw9!kfreA»";'),
        ("password", 'password: "«Zw9!kfreA»".to_string(),'),
        ("password", 'let password = String::from("«Zw9!kfreA»");'),
    ],
    "a.kt": [("password", 'val password: String = "«Zw9!kfreA»"')],
    "a.swift": [("password", 'let password = "«Zw9!kfreA»"')],
    "a.pl": [("$password", "my $password = '«Zw9!kfreA»';")],
    "a.cpp": [
        ("password", 'std::string password = "«Zw9!kfreA»";'),
        ("password", 'std::string password("«Zw9!kfreA»");'),
        ("password", 'const char *password = "«Zw9!kfreA»";'),
        ("PASSWORD", '#define PASSWORD "«Zw9!kfreA»"'),
        ("password", 'if (strcmp(password, "«Zw9!kfreA»") == 0)'),
    ],
}

DATA = {
    "a.json": [
        ("password", '{"password": "«Zw9!kfreA»"}'),
        ("password", '{"password":"«Zw9!kfreA»"}'),
        ("password", r'{"text": "{\"password\": \"«Zw9!kfreA»\"}"}'),
        ("DB_PASSWORD", '{"name": "DB_PASSWORD", "value": "«Zw9!kfreA»"}'),
        ("Password", '{"db": "Server=db;User Id=ann;Password=«Zw9!kfreA»;"}'),
    ],
    "a.yaml": [
        ("password", "password: «Zw9!kfreA»"),
        ("password", 'password: "«Zw9!kfreA»"'),
        ("password", "password: '«Zw9!kfreA»'"),
        ("password", "password: |\n  «Zw9!kfreA»\n"),
        ("password", "password: >-\n  «Zw9!kfreA»\n"),
        ("password", "password:\n  «Zw9!kfreA»\n"),
        ("password", "{user: ann, password: «Zw9!kfreA»}"),
        ("PASSWORD", "environment:\n  - PASSWORD=«Zw9!kfreA»\n"),
        ("DB_PASSWORD", "- name: DB_PASSWORD\n  value: «Zw9!kfreA»\n"),
        ("DB_PASSWORD", '- name: DB_PASSWORD\n  value: "«Zw9!kfreA»"\n'),
        ("--password", 'args: ["--password", "«Zw9!kfreA»"]'),
    ],
    "a.toml": [("password", 'password = "«Zw9!kfreA»"')],
    "a.tf": [("password", 'password = "«Zw9!kfreA»"')],
    "a.ini": [("password", "password = «Zw9!kfreA»"), ("password", "password=«Zw9!kfreA» ; of the database")],
    "a.properties": [
        ("db.password", "db.password=«Zw9!kfreA»"),
        ("db.password", "db.password: «Zw9!kfreA»"),
        ("db.password", "db.password «Zw9!kfreA»"),
    ],
    "a.xml": [
        ("password", '<user name="ann" password="«Zw9!kfreA»"/>'),
        ("password", "<password>«Zw9!kfreA»</password>"),
        ("password", '<property name="password">«Zw9!kfreA»</property>'),
        ("password", '<property name="password" value="«Zw9!kfreA»"/>'),
    ],
    "a.ldif": [("userPassword", "userPassword: «Zw9!kfreA»"), ("userPassword", "userPassword:: «Wnc5IWtmcmVB»")],
    "a.http": [
        ("Authorization", "Authorization: Basic «YW5uOlp3OSFrZnJlQQ==»"),
        ("Authorization", "Authorization: Bearer «Zw9kfreA71xQ»"),
        ("X-Api-Key", "X-Api-Key: «Zw9kfreA71xQ»"),
        ("token", "GET /login?token=«Zw9kfreA71xQ»"),
    ],
    "a.sql": [
        ("IDENTIFIED BY", "CREATE USER ann IDENTIFIED BY '«Zw9!kfreA»';"),
        ("IDENTIFIED BY", "CREATE USER ann IDENTIFIED BY «Zw9kfreA71»;"),
        ("PASSWORD", "CREATE ROLE ann WITH PASSWORD '«Zw9!kfreA»';"),
        ("PASSWORD", "SET PASSWORD = '«Zw9!kfreA»'"),
    ],
}

SHELL = {
    ".env": [("DB_PASSWORD", "DB_PASSWORD=«Zw9!kfreA»"), ("DB_PASSWORD", 'DB_PASSWORD="«Zw9!kfreA»"')],
    "a.sh": [
        ("DB_PASSWORD", "export DB_PASSWORD=«Zw9!kfreA»"),
        ("DB_PASSWORD", "export DB_PASSWORD='«Zw9!kfreA»'"),
        ("--password", "login --password=«Zw9!kfreA»"),
        ("--password", "login --password «Zw9!kfreA»"),
        ("--password", "login --password '«Zw9!kfreA»'"),
        ("password", "curl -u ann:«Zw9!kfreA» https://example.org"),
        ("password", 'curl --user "ann:«Zw9!kfreA»" https://example.org'),
        ("Authorization", 'curl -H "Authorization: Basic «YW5uOlp3OSFrZnJlQQ==»"'),
    ],
    "Dockerfile": [
        ("DB_PASSWORD", "ENV DB_PASSWORD=«Zw9!kfreA»"),
        ("DB_PASSWORD", "ENV DB_PASSWORD «Zw9!kfreA»"),
        ("DB_PASSWORD", 'ARG DB_PASSWORD="«Zw9!kfreA»"'),
    ],
    "a.bat": [("PASSWORD", "set PASSWORD=«Zw9!kfreA»")],
    "a.fish": [("PASSWORD", "set -x PASSWORD «Zw9!kfreA»")],
    "a.ps1": [
        ("$password", '$password = "«Zw9!kfreA»"'),
        ("-Password", "Login -Password «Zw9!kfreA»"),
        ("-Password", "Login -Password '«Zw9!kfreA»'"),
        ("SecureString", "ConvertTo-SecureString '«Zw9!kfreA»' -AsPlainText -Force"),
        ("SecureString", 'ConvertTo-SecureString -String "«Zw9!kfreA»" -AsPlainText -Force'),
    ],
    ".netrc": [("password", "machine db login ann password «Zw9!kfreA»")],
}

PROSE = {
    "a.md": [
        ("password", "The password is `«Zw9!kfreA»`."),
        ("password", "The password is «Zw9!kfreA»."),
        ("Password", "Password: `«Zw9!kfreA»`"),
        ("password", 'Log in as "ann" with the password "«Zw9!kfreA»".'),
        ("password", "| password | «Zw9!kfreA» |"),
    ],
    "a.txt": [
        ("postgres", "postgres://ann:«Zw9!kfreA»@db/app"),
        ("https", "https://ann:«Zw9%21kfreA»@example.org/x.git"),
        ("password", "https://example.org/x?user=ann&password=«Zw9!kfreA»&y=1"),
        ("password", "host=db user=ann password=«Zw9!kfreA» dbname=app"),
        ("contrase\u00f1a", "contrase\u00f1a: «Zw9!kfreA»"),
        ("\u043f\u0430\u0440\u043e\u043b\u044c", "\u043f\u0430\u0440\u043e\u043b\u044c: «Zw9!kfreA»"),
        ("\u30d1\u30b9\u30ef\u30fc\u30c9", "\u30d1\u30b9\u30ef\u30fc\u30c9: «Zw9!kfreA»"),
        ("\u5bc6\u7801", "\u5bc6\u7801: «Zw9!kfreA»"),
        ("\ube44\ubc00\ubc88\ud638", "\ube44\ubc00\ubc88\ud638: «Zw9!kfreA»"),
        ("Passwort", "Passwort = «Zw9!kfreA»"),
        ("senha", "senha: «Zw9!kfreA»"),
        ("Mot de passe", "Mot de passe : «Zw9!kfreA»"),
        ("mot_de_passe", "mot_de_passe=«Zw9!kfreA»"),
    ],
}

FOUND = [
    (path, name, marked)
    for table in (CODE, DATA, SHELL, PROSE)
    for path, rows in table.items()
    for name, marked in rows
]


def unmarked(marked: str) -> tuple[str, int, int]:
    """A text without its marks, and where the value stands in it."""
    return marked.replace("«", "").replace("»", ""), marked.index("«"), marked.index("»") - 1


@pytest.mark.parametrize(("path", "name", "marked"), FOUND)
@pytest.mark.parametrize(("before", "after"), [("", ""), ("x\n", "\ny\n"), ("\u00e9 \u4e2d\r\n", "\r\n")])
def test_the_value_and_its_name_are_read_in_each_notation(
    path: str, name: str, marked: str, before: str, after: str
) -> None:
    content, start, end = unmarked(marked)
    (each,) = found(before + content + after, path)
    start, end = start + len(before), end + len(before)
    assert (each.start, each.end, each.name) == (start, end, name)
    assert each.notation in NOTATIONS


# What falls back to a literal has the name of the place, too, which is weighed like the literal.
FALLS_BACK = [
    ("a.py", 'password = os.getenv("DB_PASSWORD", "Zw9!kfreA")'),
    ("a.py", 'password = os.environ.get("DB_PASSWORD") or "Zw9!kfreA"'),
    ("a.php", "'password' => env('DB_PASSWORD', 'Zw9!kfreA'),"),
]


@pytest.mark.parametrize(("path", "content"), FALLS_BACK)
def test_both_strings_of_a_look_up_with_a_default_are_weighed(path: str, content: str) -> None:
    values = [(content[each.start : each.end], each.name) for each in found(content, path)]
    assert values == [("DB_PASSWORD", "password"), ("Zw9!kfreA", "password")]


@pytest.mark.parametrize(
    ("size", "count"), [(SHORTEST - 1, 0), (SHORTEST, 1), (LONGEST, 1), (LONGEST + 1, 0), (10 * LONGEST, 0)]
)
def test_a_value_in_quotes_is_neither_too_short_nor_data(size: int, count: int) -> None:
    assert len(found(f'password = "{"q" * size}"\n', "a.py")) == count


def test_several_values_of_a_line_are_several_candidates_in_order() -> None:
    content = 'users = [{"password": "Zw9!kfreA"}, {"token": "kfreAZw9!"}]\n'
    assert [content[each.start : each.end] for each in found(content, "a.py")] == ["Zw9!kfreA", "kfreAZw9!"]


UUID = "0f8fad5b-d9cb-469f-a165-70867728950e"


@pytest.mark.parametrize(
    ("content", "name", "notation"),
    [(f'password = "{UUID}"', "password", "quoted"), (f'id = "{UUID}"', "id", "alone"), (UUID, "", "alone")],
)
def test_a_uuid_is_a_candidate_whatever_it_is_called(content: str, name: str, notation: str) -> None:
    (each,) = found(content, "a.py")
    assert (content[each.start : each.end], each.name, each.notation) == (UUID, name, notation)


@pytest.mark.parametrize(
    ("content", "span", "expected"),
    [
        ('x = "abcdef"\n', (5, 11), [Candidate(5, 11, "x", "seen", '"')]),
        ("x = abcdef\n", (4, 10), [Candidate(4, 10, "x", "seen")]),
        ('password = "abcdef"\n', (12, 18), [Candidate(12, 18, "password", "quoted", '"')]),
        ('password = "abcdef"\n', (14, 18), [Candidate(12, 18, "password", "quoted", '"')]),
    ],
)
def test_what_somebody_else_sees_is_a_candidate_if_none_is_there(
    content: str, span: tuple[int, int], expected: list[Candidate]
) -> None:
    text = text_of(content, "a.py")
    assert candidates(text, SIEVE.places(text.shadow.lower()), [span]) == expected


PIECES = st.sampled_from(
    [
        *(
            "password",
            "token",
            "key",
            "pw",
            "auth",
            "\u30d1\u30b9\u30ef\u30fc\u30c9",
            "Basic ",
            "://",
            "-u ",
            "-AsPlainText",
            UUID,
        ),
        *(
            "=",
            ": ",
            " = ",
            ":=",
            "=>",
            "(",
            ")",
            ",",
            '"',
            "'",
            "`",
            '"""',
            '\\"',
            "\\",
            "&quot;",
            "${",
            "{{",
            "[",
            "1,",
        ),
        *(
            "|\n  ",
            ">-\n",
            "\n",
            "\r\n",
            " ",
            "\t",
            "a:b@c",
            "Zw9!kfreA",
            "\u00e9",
            "\U0001f511",
            "or ",
            "value: ",
            "is ",
        ),
    ]
)


@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from(["a.py", "a.yaml", ".env", "a.md", "", "a.JS"]))
def test_candidates_never_leave_the_text_and_are_in_order(content: str, path: str) -> None:
    starts = [each.start for each in found(content, path)]
    assert starts == sorted(set(starts))
    for each in found(content, path):
        assert 0 <= each.start < each.end <= len(content)
        assert SHORTEST <= each.end - each.start <= LONGEST
        assert len(each.name) <= LONGEST_NAME
        assert each.notation in NOTATIONS
        assert not re.search(r"[\r\n]", each.name)
