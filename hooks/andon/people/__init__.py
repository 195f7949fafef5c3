"""Lists of people: customers, patients, employees, who did not ask to stand in a repository.

The file is the unit, not the value: whether an address is personal is a hard question, whether a file is a table of
people an easy one. So a text becomes tables (`tables`), their columns are told by their names and by what they hold
(`columns`, `andon.rules.people`), distinct people are counted (`evidence`), and the file is a finding if they are
enough (`decision`).

Most files end at the gate, `suspected`: a few passes over the bytes at memory speed. Nothing else is loaded for them.
"""

# ruff: noqa: SIM905 (long tables of words, in many scripts, are read easier so)

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

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

DATA = tuple(
    (
        ".csv .tsv .tab .psv .txt .dat .data .dsv .json .jsonl .ndjson .sql .toml .xml .html .htm .yaml .yml .md .ldif "
        ".vcf .ini .cfg .properties .log .mbox .mbx .eml .emlx .list .lst .prn .rpt .feature .dump .db .sqlite "
        ".sqlite3 .xlsx .ods .docx .parquet .out .export .bak"
    ).split()
)
"""Endings of files that hold data rather than code, as far as a table of people is concerned."""

LISTS = (".csv", ".tsv", ".psv", ".tab", ".vcf", ".ldif", ".mbox", ".mbx", ".prn")
"""Endings of files that are lists of something, and are always read."""

WHO = (
    *(
        "name nombre nome nume navn namn naam nama nimi név imię imie jméno jmeno nazwisk apellido prenom prénom isim "
        "soyad recipient contact имя фио ім'я прізвищ фамил όνομα اسم שם नाम 氏名 名前 名義 姓 이름 성명 ชื่อ"
    ).split(),
    *("họ tên", "họ và tên"),
)
WHERE = (
    *(
        # en
        "address addr street phone telef mobil birth bday customer cust_n client member patient subscriber gender imei "
        "iban national_id nationalid tax_id passport salary vehicle postcode post_code postal pincode chassis plate "
        "employee license_pl licence_pl "
        # de nl, sv no da fi
        "straße strasse anschrift handy geburt kunde geschlecht gehalt mitglied mitarbeiter ausweis steuer klant adres "
        "geboor geslacht mobiel rekening födel fødsel medlem personn postn postinumero puhelin syntym asiakas "
        "sukupuoli kjønn "
        # fr es pt it ro
        "naissance adhérent adherent nacimiento direcci telefon celular fiscal afiliad nascimento endere associad "
        "sócio nascita indirizzo cellul tessera residen domicil strad poștal născ naster "
        # pl cs hu, tr
        "urodz pocztow klient płeć komórk narozen ulice zákazn zakazn pohlav irányítósz iranyitosz születés szulet "
        "utca ügyfél ugyfel lakcím doğum dogum müşteri musteri cinsiyet "
        # ru uk bg, el
        "адрес телефон рожд клиент народж клієнт индекс індекс улиц вулиц паспорт διεύθυνση τηλ γέννησ πελάτ φύλο "
        # ar he hi
        "عنوان هاتف ميلاد عميل الجنس כתובת טלפון לידה לקוח पता फ़ोन जन्म ग्राहक लिंग "
        # ja zh ko th, and vi below
        "住所 地址 電話 电话 手机 手機 携帯 生年 出生 誕生 顧客 会員 患者 取引先 性別 性别 社員 従業員 職員 給与 "
        "配送 契約者 车架 员工 工资 收货 收件 郵便 邮编 邮政 郵遞 身份证 個人番号 客户 会员 客戶 會員 주소 전화 "
        "휴대 생년 고객 회원 사번 직원 급여 배송 성별 우편 주민 ที่อยู่ โทร ลูกค้า เพศ ไปรษณีย์ เกิด お客 車台 車体 "
    ).split(),
    *("địa chỉ", "điện thoại", "khách hàng", "ngày sinh", "giới tính"),
)
"""Parts of words for who a person is, and for what else is kept of one: a table of people has two of them."""

VAGUE = frozenset(
    "address addr adres client klient member mobil handy subscriber postal domicil residen plate fiscal strad telef "
    "ulice personn postn steuer adherent tessera".split()
)
GIVEN = tuple(
    (
        "first_name firstname last_name lastname surname full_name fullname birthday birth_d birthd of_birth "
        "ofbirth full_address fulladdress address_line addressline addr1 zip_code zipcode codicefiscale "
        "codice_fiscale telefon --vin vin_code vin_n client_name clientname customer_name customername mailing_addr "
        "billing_addr shipping_addr home_addr "
    ).split()
)
"""Of these words, what code has for many other things; and what it has for people only."""

IN_CODE = (*(word for word in WHERE if word not in VAGUE), *GIVEN)
"""The words that are looked for in code."""

SHORT = frozenset(
    (
        "tel dob sex sexo sexe sesso zip fax plz nom cap cep nif dni kön køn ort city ciudad cidade città citta ville "
        "stadt plaats oraș oras miasto město mesto calle rue rua tlf geb psč psc пол rut nem cpr"
    ).split()
)
TELLING = frozenset(
    "vin imei iban ssn cpf bsn nhs pesel curp aadhaar nino cnp egn jmbg oib rrn hkid nric chassis".split()
)
"""Whole words of the same kind, which are parts of many other words; of the second kind, one is enough."""

REPEATED, OFTEN = 3, 8
"""How often one of these words stands at the beginning of code that holds records, with another one and without."""

FOREIGN = 10
"""How many letters beyond ASCII, none of them beyond Latin-1, may be those of another encoding."""

ESCAPED = 6
"""How many escapes of letters may hide the names of columns in JSON."""


def suspected(text: Text) -> bool:
    """Whether a text may hold a list of people, so that it is worth reading: few do, and no list is missed."""
    shadow = text.shadow
    return (
        (shadow.count(b"@") >= FEWEST and _has_addresses(shadow, is_data(text.path)))
        or shadow.count(b"%40") >= FEWEST
        or shadow.translate(DIGITS, SEPARATORS).count(NUMBER) >= FEWEST
        or text.path.lower().endswith(LISTS)
        or names_columns(text.path, text.characters[:HEAD])
        or is_sheet(text.path)
        or (b"\x1b$" in shadow)  # ISO-2022, where letters are written in ASCII
    )


def is_data(path: str) -> bool:
    """Whether a file, or a member of one (`a.zip!b`), holds data by its name rather than code."""
    name = path.rpartition("/")[2].lower()
    return name.endswith(DATA) or "." not in name or "!" in path


def is_sheet(path: str) -> bool:
    """Whether a text is what a database or a workbook holds: few are, and all of them are tables."""
    _, within, name = path.rpartition("!")
    return bool(within) and ("." not in name or name.startswith("xl/worksheets/"))


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
    found = _searched(data).find_matches_as_indexes(characters, overlapping=True)
    if not data:
        told = [word for word, _, _ in found]
        most = max(map(told.count, {*told}), default=0)
        return most >= (REPEATED if len({*told}) > 1 else OFTEN)
    named = {word for word, _, _ in found}
    words = {*_words().findall(characters)}
    kinds = sum(word < len(WHERE) for word in named) + len(words & SHORT) + 2 * len(words & TELLING)
    # Rows in SQL need not name their columns, but a table of people is called so.
    has_rows = "insert into" in characters or "\ncopy " in characters
    return kinds > 1 or (kinds == 1 and (has_rows or max(named, default=0) >= len(WHERE)))


@cache
def _searched(data: bool) -> AhoCorasick:
    """Looks for all words at once: of WHERE and then WHO in data, of IN_CODE in code."""
    from ahocorasick_rs import AhoCorasick

    return AhoCorasick((*WHERE, *WHO) if data else IN_CODE)


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
