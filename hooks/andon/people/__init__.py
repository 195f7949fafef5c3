"""Lists of people: customers, patients, employees, who did not ask to stand in a repository.

The file is the unit, not the value: whether an address is personal is a hard question, whether a file is a table of
people an easy one. So a text becomes tables (`tables`), their columns are told by their names and by what they hold
(`columns`, `andon.rules.people`), distinct people are counted (`evidence`), and the file is a finding if they are
enough (`decision`).

Most files end at the gate, `suspected`: a few passes over the bytes at memory speed. Nothing else is loaded for them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from andon.model import Text

FEWEST = 3
"""With fewer people than this, nothing is a list of people."""

NUMBER = b"0" * 9
"""How long a run of digits a number of a person is, at least: shorter ones are too common, and need a column's name."""

DIGITS = bytes(ord("0") if chr(byte).isdecimal() and byte < 0x80 else byte for byte in range(256))
SEPARATORS = b" -./()"
"""What people write between the digits of a number."""

ADDRESS = rb"@(?<=[\w+\-\x80-\xff]@)[A-Za-z0-9\x80-\xff.-]{1,200}\.[A-Za-z\x80-\xff]{2,}(?![\w\x80-\xff.>-])"
"""An e-mail address from its sign on, unless it stands in angle brackets as authors sign: most `@` in code are none."""

ANY_ADDRESS = rb"@(?<=[\w+\-\x80-\xff]@)[A-Za-z0-9\x80-\xff-]{1,63}\.[A-Za-z\x80-\xff]"
"""The middle of any e-mail address, in data."""

CODE_HEAD = 4 * 1024
HEAD = 6 * 1024
"""In how many of the first characters the names of columns are looked for, in code and in data."""

DATA = (
    *(".csv", ".tsv", ".tab", ".psv", ".txt", ".dat", ".data", ".dsv", ".json", ".jsonl", ".ndjson", ".sql", ".toml"),
    *(".xml", ".html", ".htm", ".yaml", ".yml", ".md", ".ldif", ".vcf", ".ini", ".properties", ".log", ".mbox", ".eml"),
    *(
        ".list",
        ".lst",
        ".prn",
        ".rpt",
        ".feature",
        ".dump",
        ".db",
        ".sqlite",
        ".sqlite3",
        ".xlsx",
        ".ods",
        ".docx",
        ".parquet",
        ".out",
        ".export",
        ".bak",
    ),
)
"""Endings of files that hold data rather than code, as far as a table of people is concerned."""

LISTS = (".csv", ".tsv", ".psv", ".tab", ".vcf", ".ldif", ".mbox", ".prn")
"""Endings of files that are lists of something, and are always read."""

WHO = (
    *(
        "name",
        "nombre",
        "navn",
        "namn",
        "naam",
        "imię",
        "imie",
        "jméno",
        "jmeno",
        "nazwisk",
        "apellido",
        "prenom",
        "prénom",
    ),
    *("isim", "soyad", "recipient", "contact", "имя", "фио", "ім'я", "прізвищ", "фамил", "όνομα", "اسم", "שם", "नाम"),
    *("氏名", "名前", "名義", "姓", "이름", "성명", "ชื่อ", "họ tên", "họ và tên"),
)
WHERE = (
    *(
        "address",
        "addr",
        "street",
        "straße",
        "strasse",
        "anschrift",
        "direcci",
        "indirizzo",
        "endere",
        "adres",
        "residen",
    ),
    *(
        "domicil",
        "phone",
        "telef",
        "mobil",
        "handy",
        "birth",
        "geburt",
        "naissance",
        "nacimiento",
        "nascita",
        "nascimento",
    ),
    *(
        "urodz",
        "födel",
        "fødsel",
        "narozen",
        "bday",
        "customer",
        "cust_n",
        "kunde",
        "klant",
        "client",
        "member",
        "patient",
    ),
    *(
        "subscriber",
        "gender",
        "geschlecht",
        "imei",
        "iban",
        "national_id",
        "nationalid",
        "tax_id",
        "passport",
        "salary",
    ),
    *(
        "vehicle",
        "gehalt",
        "postcode",
        "post_code",
        "postal",
        "адрес",
        "телефон",
        "рожд",
        "клиент",
        "народж",
        "διεύθυνση",
        "τηλ",
        "عنوان",
    ),
    *(
        "هاتف",
        "כתובת",
        "טלפון",
        "पता",
        "फ़ोन",
        "住所",
        "地址",
        "電話",
        "电话",
        "手机",
        "携帯",
        "生年",
        "出生",
        "顧客",
        "会員",
        "客户",
    ),
    *(
        "会员",
        "客戶",
        "會員",
        "주소",
        "전화",
        "휴대",
        "생년",
        "고객",
        "회원",
        "ที่อยู่",
        "โทร",
        "địa chỉ",
        "điện thoại",
        "お客",
        "車台",
    ),
)
"""Parts of words for who a person is, and for what else is kept of one: a table of people has two of them."""

VAGUE = frozenset(
    (
        "address",
        "addr",
        "adres",
        "client",
        "member",
        "mobil",
        "handy",
        "subscriber",
        "postal",
        "domicil",
        "residen",
    )
)
GIVEN = ("first_name", "firstname", "last_name", "lastname", "surname", "full_name", "fullname", "birthday")
"""Of these words, what code has for many other things; and what it has for people only."""

_WORDS = (*(word for word in WHERE if word not in VAGUE), *GIVEN)
IN_CODE = {False: _WORDS, True: tuple(filter(str.isascii, _WORDS))}
"""The words that are looked for in code, by whether it is ASCII."""

SHORT = frozenset(("tel", "dob", "sex", "zip", "fax", "plz", "nom", "nome", "cap", "cep", "nif", "dni", "kön", "ort"))
TELLING = frozenset(("vin", "imei", "iban", "ssn", "cpf", "bsn", "nhs", "pesel"))
"""Whole words of the same kind, which are parts of many other words; of the second kind, one is enough."""

REPEATED = 4
"""How often one of these words stands at the beginning of code that holds records."""

FOREIGN = 10
"""How many letters beyond ASCII, none of them beyond Latin-1, may be those of another encoding."""

ESCAPED = 6
"""How many escapes of letters may hide the names of columns in JSON."""


def suspected(text: Text) -> bool:
    """Whether a text may hold a list of people, so that it is worth reading: few do, and no list is missed."""
    shadow = text.shadow
    return (
        (shadow.count(b"@") >= FEWEST and _has_addresses(shadow, is_data(text.path)))
        or shadow.translate(DIGITS, SEPARATORS).count(NUMBER) >= FEWEST
        or text.path.lower().endswith(LISTS)
        or names_columns(text.path, text.characters[:HEAD])
        or (b"\x1b$" in shadow)  # ISO-2022, where letters are written in ASCII
    )


def is_data(path: str) -> bool:
    """Whether a file, or a member of one (`a.zip!b`), holds data by its name rather than code."""
    name = path.rpartition("/")[2].lower()
    return name.endswith(DATA) or "." not in name or "!" in path


def _has_addresses(shadow: bytes, data: bool) -> bool:
    """Whether there are as many distinct things that end like an e-mail address as a list of people has."""
    seen: set[bytes] = set()
    for match in _pattern(ANY_ADDRESS if data else ADDRESS).finditer(shadow):
        seen.add(shadow[max(0, match.start() - 12) : match.end()])
        if len(seen) >= FEWEST:
            return True
    return False


def names_columns(path: str, head: str) -> bool:
    """Whether the names of columns stand at the beginning; in code, where words have many meanings, again and again."""
    data = is_data(path)
    if data and (head.count("\\u") >= ESCAPED or _is_foreign(head)):
        return True
    characters = (head if data else head[:CODE_HEAD]).lower()
    if not data:
        told = [word for word in IN_CODE[characters.isascii()] if word in characters]
        return len(told) > 1 and max(map(characters.count, told)) >= REPEATED
    told = [word for word in WHERE if word in characters]
    words = {*_words().findall(characters)}
    kinds = len(told) + len(words & SHORT) + 2 * len(words & TELLING)
    return kinds > 1 or (kinds == 1 and any(word in characters for word in WHO))


def _is_foreign(head: str) -> bool:
    """Whether a text is in some encoding of one country, so that its words are to be read otherwise."""
    beyond = len(head) - len(head.encode("ascii", "ignore"))
    return beyond >= FOREIGN and max(head) < "\u0100"


@cache
def _pattern(source: bytes) -> re.Pattern[bytes]:
    return re.compile(source)


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")
