"""Numbers that identify a person, a payment or a thing a person owns, made up with the right check digits.

Each maker follows the issuer's published algorithm, written from that and not from andon's rules: it takes a `Random`
and the holder (sex and birth date stand in many national numbers) and returns the bare number, without separators.
Nothing here is anyone's number other than by chance, and no number is written down: all are made when a run needs them.
"""

# ruff: noqa: E501
# Headers of other scripts; a country is a row.

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from random import Random
from string import ascii_uppercase
from typing import NamedTuple


class Holder(NamedTuple):
    """What a national number tells of its holder; `last` and `first` are for those made of names."""

    male: bool
    birth: date
    last: str = ""
    first: str = ""


Maker = Callable[[Random, Holder], str]


def digits(rng: Random, count: int, first: str = "0123456789") -> str:
    """So many random digits, of which the first is one of `first`."""
    return rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(count - 1)) if count else ""


def weighted(number: str, weights: Sequence[int]) -> int:
    """The sum of the digits, each times its weight."""
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False))


def luhn(number: str) -> str:
    """The check digit of ISO/IEC 7812-1 for a number that lacks it."""
    doubled = (int(digit) * (2 - index % 2) for index, digit in enumerate(reversed(number)))
    return str(-sum(value - 9 if value > 9 else value for value in doubled) % 10)


def _again(make: Callable[[], str]) -> str:
    """The first number that has a check digit: some algorithms leave a number in ten or eleven without one."""
    while not (number := make()):
        pass
    return number


# --- payment ----------------------------------------------------------------------------------------------------------

_BRANDS = (
    ("4", 16, 8),
    ("51", 16, 2),
    ("53", 16, 2),
    ("55", 16, 2),
    ("2450", 16, 1),
    ("34", 15, 1),
    ("37", 15, 1),
    ("3540", 16, 3),
    ("3571", 16, 1),
    ("6011", 16, 1),
    ("3612", 14, 1),
)


def card(rng: Random) -> str:
    """A payment card's number: Visa, Mastercard, American Express, JCB, Discover or Diners Club."""
    prefix, length, _ = rng.choices(_BRANDS, [brand[2] for brand in _BRANDS])[0]
    number = prefix + digits(rng, length - len(prefix) - 1)
    return number + luhn(number)


# Country -> the form of its BBAN: n digits, a letters, c both (ISO 13616 registry).
BBANS = {
    "AT": "n16", "BE": "n12", "BR": "n23a1c1", "CH": "n5c12", "CZ": "n20", "DE": "n18", "DK": "n14", "ES": "n20",
    "FI": "n14", "FR": "n10c11n2", "GB": "a4n14", "HU": "n24", "IT": "a1n10c12", "NL": "a4n10", "NO": "n11", "PL": "n24",
    "PT": "n21", "RO": "a4c16", "SE": "n20", "TR": "n6c16", "UA": "n6c19",
}  # fmt: skip


def iban(rng: Random, country: str) -> str:
    """An IBAN with its two check digits (ISO 7064 mod 97-10); the country's own check inside is not modelled."""
    form, bban = BBANS[country], ""
    while form:
        kind, form = form[0], form[1:]
        length = form[:2] if form[:2].isdigit() else form[:1]
        form = form[len(length) :]
        # Accounts are digits in practice, even where the standard allows letters.
        bban += "".join(rng.choice(ascii_uppercase if kind == "a" else "0123456789") for _ in range(int(length)))
    rest = int("".join(str(int(sign, 36)) for sign in f"{bban}{country}00")) % 97
    return f"{country}{98 - rest:02d}{bban}"


# --- things -----------------------------------------------------------------------------------------------------------

_MAKERS = [
    "JTD",
    "JT2",
    "JTM",
    "JTE",
    "SB1",
    "4T1",
    "2T1",
    "5YJ",
    "WVW",
    "WBA",
    "WDB",
    "WAU",
    "VF1",
    "VF3",
    "ZFA",
    "JHM",
    "JN1",
    "KMH",
    "YV1",
    "1FA",
    "3FA",
    "1G1",
    "TMB",
    "VSS",
]
_VIN_SIGNS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
_VIN_VALUES = {
    **{str(digit): digit for digit in range(10)},
    **dict(zip("ABCDEFGH", range(1, 9), strict=True)),
    **dict(zip("JKLMN", range(1, 6), strict=True)),
    "P": 7,
    "R": 9,
    **dict(zip("STUVWXYZ", range(2, 10), strict=True)),
}
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def vin(rng: Random, make: str = "") -> str:
    """A vehicle identification number (ISO 3779) with the check digit of 49 CFR 565.15."""
    make = make or rng.choice(_MAKERS)
    model = "".join(rng.choice(_VIN_SIGNS) for _ in range(5))
    year = rng.choice("ABCDEFGHJKLMNPRS")
    number = f"{make}{model}0{year}{rng.choice('0123456789ABCDEFGHJKLMN')}{digits(rng, 6)}"
    rest = sum(_VIN_VALUES[sign] * weight for sign, weight in zip(number, _VIN_WEIGHTS, strict=True)) % 11
    return f"{number[:8]}{'X' if rest == 10 else rest}{number[9:]}"


def frame_number(rng: Random) -> str:
    """What a car for the Japanese market has in place of a VIN: model and serial number."""
    models = ("ZVW30", "NHP10", "ZRR80W", "GRS200", "ACU35W", "AGH30W", "NCP131", "ZYX10", "MXPH10")
    return f"{rng.choice(models)}-{digits(rng, 7)}"


def imei(rng: Random) -> str:
    """A mobile device's number: type (8 digits), serial number (6), Luhn digit (3GPP TS 23.003)."""
    number = rng.choice(("35", "86", "01")) + digits(rng, 12)
    return number + luhn(number)


# --- national numbers -------------------------------------------------------------------------------------------------


def jp_my_number(rng: Random, _: Holder) -> str:
    number = digits(rng, 11)
    rest = weighted(number[::-1], (2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6)) % 11
    return number + str(0 if rest <= 1 else 11 - rest)


def us_ssn(rng: Random, _: Holder) -> str:
    area = rng.choice([number for number in range(1, 900) if number != 666])
    return f"{area:03d}{rng.randint(1, 99):02d}{rng.randint(1, 9999):04d}"


def gb_nhs(rng: Random, _: Holder) -> str:
    def make() -> str:
        number = digits(rng, 9, "4679")
        check = 11 - weighted(number, range(10, 1, -1)) % 11
        return "" if check == 10 else number + str(check % 11)

    return _again(make)


def de_tax_id(rng: Random, _: Holder) -> str:
    def make() -> str:
        signs = rng.sample("0123456789", 9)  # nine different digits, of which one stands twice
        signs.insert(rng.randrange(10), rng.choice(signs))
        twice = next((index for index in range(9) if signs[index] == signs[index + 1]), None)
        return "" if signs[0] == "0" or twice is not None else "".join(signs)

    number = _again(make)
    product = 10
    for digit in number:
        total = (int(digit) + product) % 10 or 10
        product = total * 2 % 11
    return number + str((11 - product) % 10)


def fr_nir(rng: Random, holder: Holder) -> str:
    department = rng.choice([number for number in range(1, 96) if number != 20])
    number = f"{1 if holder.male else 2}{holder.birth:%y%m}{department:02d}{rng.randint(1, 600):03d}{digits(rng, 3)}"
    return f"{number}{97 - int(number) % 97:02d}"


def es_dni(rng: Random, _: Holder) -> str:
    letters = "TRWAGMYFPDXBNJZSQVHLCKE"
    if rng.random() < 0.1:  # NIE, of foreigners
        first, number = rng.randrange(3), digits(rng, 7)
        return f"{'XYZ'[first]}{number}{letters[int(f'{first}{number}') % 23]}"
    number = digits(rng, 8)
    return number + letters[int(number) % 23]


_CF_ODD = dict(
    zip(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23),
        strict=True,
    )
)  # fmt: skip


def it_codice_fiscale(rng: Random, holder: Holder) -> str:
    def three(name: str) -> str:
        letters = [sign for sign in name.upper() if sign in ascii_uppercase]
        consonants = [sign for sign in letters if sign not in "AEIOU"]
        return ("".join(consonants + [sign for sign in letters if sign in "AEIOU"]) + "XXX")[:3]

    day = holder.birth.day + (0 if holder.male else 40)
    month = "ABCDEHLMPRST"[holder.birth.month - 1]
    place = rng.choice(("H501", "F205", "L219", "F839", "D612", "A662", "G273", "A944", "L736", "C351"))
    number = f"{three(holder.last)}{three(holder.first)}{holder.birth:%y}{month}{day:02d}{place}"
    odd = sum(_CF_ODD[sign] for sign in number[::2])
    even = sum(int(sign, 36) if sign.isdigit() else ord(sign) - 65 for sign in number[1::2])
    return number + ascii_uppercase[(odd + even) % 26]


def br_cpf(rng: Random, _: Holder) -> str:
    number = digits(rng, 9)
    for length in (10, 11):
        rest = weighted(number, range(length, 1, -1)) * 10 % 11
        number += str(rest % 10)
    return number


def nl_bsn(rng: Random, _: Holder) -> str:
    def make() -> str:
        number = digits(rng, 8, "12345")
        rest = weighted(number, range(9, 1, -1)) % 11
        return "" if rest == 10 else number + str(rest)

    return _again(make)


def pl_pesel(rng: Random, holder: Holder) -> str:
    month = holder.birth.month + (20 if holder.birth.year >= 2000 else 0)
    sex = rng.choice("13579" if holder.male else "02468")
    number = f"{holder.birth:%y}{month:02d}{holder.birth:%d}{digits(rng, 3)}{sex}"
    return number + str(-weighted(number, (1, 3, 7, 9) * 3) % 10)


def ru_snils(rng: Random, _: Holder) -> str:
    number = digits(rng, 9, "123456789")
    return f"{number}{weighted(number, range(9, 0, -1)) % 101 % 100:02d}"


def ru_inn(rng: Random, _: Holder) -> str:
    number = f"{rng.randint(1, 79):02d}{digits(rng, 8)}"
    for weights in ((7, 2, 4, 10, 3, 5, 9, 4, 6, 8), (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)):
        number += str(weighted(number, weights) % 11 % 10)
    return number


def cn_ric(rng: Random, holder: Holder) -> str:
    place = rng.choice(
        [
            "110101",
            "110105",
            "310104",
            "310115",
            "440103",
            "440305",
            "330106",
            "320102",
            "510107",
            "420106",
            "500103",
            "610102",
        ]
    )
    order = rng.randrange(100) * 10 + rng.choice((1, 3, 5, 7, 9) if holder.male else (0, 2, 4, 6, 8))
    number = f"{place}{holder.birth:%Y%m%d}{order:03d}"
    total = weighted(number, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2))
    return number + "10X98765432"[total % 11]


def tw_id(rng: Random, holder: Holder) -> str:
    order = "ABCDEFGHJKLMNPQRSTUVXYWZIO"  # A is 10, B is 11 ...
    letter = rng.choice("ABCDEFGHJKMNPQTUVX")
    number = f"{1 if holder.male else 2}{digits(rng, 7)}"
    tens, ones = divmod(order.index(letter) + 10, 10)
    return f"{letter}{number}{-(tens + 9 * ones + weighted(number, range(8, 0, -1))) % 10}"


def kr_rrn(rng: Random, holder: Holder) -> str:
    sex = (1 if holder.male else 2) + (2 if holder.birth.year >= 2000 else 0)
    number = f"{holder.birth:%y%m%d}{sex}{rng.randint(0, 95):02d}{digits(rng, 3)}"
    return number + str((11 - weighted(number, (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)) % 11) % 10)


def tr_kimlik(rng: Random, _: Holder) -> str:
    number = digits(rng, 9, "123456789")
    odd, even = sum(map(int, number[::2])), sum(map(int, number[1::2]))
    number += str((odd * 7 - even) % 10)
    return number + str(sum(map(int, number)) % 10)


def se_personnummer(rng: Random, holder: Holder) -> str:
    sex = rng.choice("13579" if holder.male else "02468")
    number = f"{holder.birth:%y%m%d}{digits(rng, 2)}{sex}"
    return number + luhn(number)


def cz_birth_number(rng: Random, holder: Holder) -> str:
    def make() -> str:
        month = holder.birth.month + (0 if holder.male else 50)
        number = f"{holder.birth:%y}{month:02d}{holder.birth:%d}{digits(rng, 3)}"
        rest = int(number) % 11
        return "" if rest == 10 else number + str(rest)

    return _again(make)


def ua_rnokpp(rng: Random, holder: Holder) -> str:
    days = (holder.birth - date(1899, 12, 31)).days
    number = f"{days:05d}{digits(rng, 3)}{rng.choice('13579' if holder.male else '02468')}"
    return number + str(weighted(number, (-1, 5, 7, 9, 4, 6, 10, 5, 7)) % 11 % 10)


def fi_hetu(rng: Random, holder: Holder) -> str:
    order = rng.randrange(2, 899)
    order += (order % 2 == 0) if holder.male else (order % 2)
    number = f"{holder.birth:%d%m%y}{order:03d}"
    sign = "A" if holder.birth.year >= 2000 else "-"
    return f"{number[:6]}{sign}{number[6:]}{'0123456789ABCDEFHJKLMNPRSTUVWXY'[int(number) % 31]}"


def dk_cpr(rng: Random, holder: Holder) -> str:
    def make() -> str:
        century = rng.choice("4567" if holder.birth.year >= 2000 else "0123")
        number = f"{holder.birth:%d%m%y}{century}{digits(rng, 2)}"
        rest = -weighted(number, (4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
        return "" if rest == 10 or (rest % 2 == 1) != holder.male else number + str(rest)

    return _again(make)


def no_birth_number(rng: Random, holder: Holder) -> str:
    def make() -> str:
        order = rng.randrange(500, 1000) if holder.birth.year >= 2000 else rng.randrange(500)
        if (order % 2 == 1) != holder.male:
            return ""
        number = f"{holder.birth:%d%m%y}{order:03d}"
        for weights in ((3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)):
            check = -weighted(number, weights) % 11
            if check == 10:
                return ""
            number += str(check)
        return number

    return _again(make)


def pt_nif(rng: Random, _: Holder) -> str:
    number = digits(rng, 8, "12")
    rest = weighted(number, range(9, 1, -1)) % 11
    return number + str(0 if rest < 2 else 11 - rest)


def ro_cnp(rng: Random, holder: Holder) -> str:
    sex = (1 if holder.male else 2) + (4 if holder.birth.year >= 2000 else 0)
    number = f"{sex}{holder.birth:%y%m%d}{rng.randint(1, 46):02d}{rng.randint(1, 999):03d}"
    rest = weighted(number, (2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)) % 11
    return number + str(1 if rest == 10 else rest)


def be_national_number(rng: Random, holder: Holder) -> str:
    order = rng.randrange(1, 997)
    order += (order % 2 == 0) if holder.male else (order % 2)
    number = f"{holder.birth:%y%m%d}{order:03d}"
    return f"{number}{97 - int(('2' if holder.birth.year >= 2000 else '') + number) % 97:02d}"


def ch_ahv(rng: Random, _: Holder) -> str:
    number = "756" + digits(rng, 9)
    return number + str(-weighted(number, (1, 3) * 6) % 10)


def hu_taj(rng: Random, _: Holder) -> str:
    number = digits(rng, 8)
    return number + str(weighted(number, (3, 7) * 4) % 10)


_VERHOEFF = (
    "0123456789",
    "1576283094",
    "5803796142",
    "8916043527",
    "9453126870",
    "4286573901",
    "2793806415",
    "7046913258",
)


def _dihedral(left: int, right: int) -> int:
    """The product in the dihedral group of order 10."""
    if left < 5:
        return (left + right) % 5 + (0 if right < 5 else 5)
    return (left - right) % 5 + (5 if right < 5 else 0)


def in_aadhaar(rng: Random, _: Holder) -> str:
    number, total = digits(rng, 11, "23456789"), 0
    for index, digit in enumerate(reversed(number), 1):
        total = _dihedral(total, int(_VERHOEFF[index % 8][int(digit)]))
    return number + next(str(digit) for digit in range(10) if _dihedral(total, digit) == 0)


def mx_curp(rng: Random, holder: Holder) -> str:
    consonants, vowels = "BCDFGHJKLMNPQRSTVWXYZ", "AEIOU"
    name = rng.choice(consonants) + rng.choice(vowels) + rng.choice(consonants) + rng.choice(consonants)
    state = rng.choice(
        [
            "AS",
            "BC",
            "BS",
            "CC",
            "CL",
            "CM",
            "CS",
            "CH",
            "DF",
            "DG",
            "GT",
            "GR",
            "HG",
            "JC",
            "MC",
            "MN",
            "MS",
            "NT",
            "NL",
            "OC",
            "PL",
            "QT",
            "QR",
            "SP",
            "SL",
            "SR",
            "TC",
            "TS",
            "TL",
            "VZ",
        ]
    )
    inner = "".join(rng.choice(consonants) for _ in range(3))
    century = rng.choice("A" if holder.birth.year >= 2000 else "0")
    number = f"{name}{holder.birth:%y%m%d}{'H' if holder.male else 'M'}{state}{inner}{century}"
    order = "0123456789ABCDEFGHIJKLMN\u00d1OPQRSTUVWXYZ"
    total = sum(order.index(sign) * (18 - index) for index, sign in enumerate(number))
    return number + str(-total % 10)


class National(NamedTuple):
    """A national number: how it is made, how it is written with separators (`#` is a sign of it), its headers."""

    make: Maker
    written: str
    headers: tuple[str, ...]
    ascii: tuple[str, ...]


# Locale -> the numbers that stand in its dumps.
NATIONAL: dict[str, tuple[National, ...]] = {
    "ja_JP": (National(jp_my_number, "#### #### ####", ("マイナンバー", "個人番号", "個人番号(マイナンバー)"), ("my number", "mynumber", "kojin bango")),),
    "en_US": (National(us_ssn, "###-##-####", ("SSN", "Social Security Number", "Social Security No."), ("ssn", "social security number", "ssn no")),),
    "en_GB": (National(gb_nhs, "### ### ####", ("NHS Number", "NHS No", "NHS no."), ("nhs number", "nhs no", "nhs")),),
    "de_DE": (National(de_tax_id, "## ### ### ###", ("Steuer-ID", "Steueridentifikationsnummer", "IdNr.", "Steuerliche Identifikationsnummer"), ("steuer id", "tax id", "steuer idnr")),),
    "de_CH": (National(ch_ahv, "###.####.####.##", ("AHV-Nummer", "AHV-Nr.", "Sozialversicherungsnummer", "AHVN13"), ("ahv nr", "ahv number", "ahvn13")),),
    "fr_FR": (National(fr_nir, "# ## ## ## ### ### ##", ("Numéro de sécurité sociale", "NIR", "N° sécu", "N° SS"), ("nir", "num secu", "social security number")),),
    "fr_BE": (National(be_national_number, "##.##.##-###.##", ("Numéro national", "N° registre national", "NISS"), ("niss", "national number", "numero national")),),
    "es_ES": (National(es_dni, "#########", ("DNI", "NIF", "DNI/NIE", "Documento de identidad"), ("dni", "nif", "documento")),),
    "es_MX": (National(mx_curp, "##################", ("CURP", "Clave CURP"), ("curp",)),),
    "it_IT": (National(it_codice_fiscale, "################", ("Codice fiscale", "Cod. Fiscale", "C.F."), ("codice fiscale", "cod fiscale", "cf")),),
    "pt_BR": (National(br_cpf, "###.###.###-##", ("CPF", "CPF do cliente", "Nº CPF"), ("cpf", "cpf cliente", "nr cpf")),),
    "pt_PT": (National(pt_nif, "### ### ###", ("NIF", "Contribuinte", "N.º de contribuinte"), ("nif", "contribuinte", "tax id")),),
    "nl_NL": (National(nl_bsn, "#########", ("BSN", "Burgerservicenummer", "BSN-nummer"), ("bsn", "burgerservicenummer", "bsn nummer")),),
    "pl_PL": (National(pl_pesel, "###########", ("PESEL", "Numer PESEL", "Nr PESEL"), ("pesel", "nr pesel")),),
    "ru_RU": (
        National(ru_snils, "###-###-### ##", ("СНИЛС", "Номер СНИЛС", "Страховой номер"), ("snils", "snils no")),
        National(ru_inn, "############", ("ИНН", "ИНН физлица"), ("inn", "tax id")),
    ),
    "zh_CN": (National(cn_ric, "##################", ("身份证号", "身份证号码", "证件号码", "公民身份号码"), ("id card no", "id card", "sfzh", "id number")),),
    "zh_TW": (National(tw_id, "##########", ("身分證字號", "身分證號碼", "身份證字號"), ("id no", "national id", "id card")),),
    "ko_KR": (National(kr_rrn, "######-#######", ("주민등록번호", "주민번호"), ("rrn", "jumin no", "resident registration number", "ssn")),),
    "tr_TR": (National(tr_kimlik, "###########", ("TC Kimlik No", "T.C. Kimlik Numarası", "TCKN"), ("tc kimlik no", "tckn", "national id")),),
    "sv_SE": (National(se_personnummer, "######-####", ("Personnummer", "Pers.nr", "Personnr"), ("personnummer", "pnr", "ssn")),),
    "cs_CZ": (National(cz_birth_number, "######/####", ("Rodné číslo", "RČ", "Rod. číslo"), ("rodne cislo", "rc", "birth number")),),
    "uk_UA": (National(ua_rnokpp, "##########", ("РНОКПП", "ІПН", "Ідентифікаційний код"), ("ipn", "tax id", "rnokpp")),),
    "fi_FI": (National(fi_hetu, "###########", ("Henkilötunnus", "Hetu", "HETU"), ("hetu", "henkilotunnus", "ssn")),),
    "da_DK": (National(dk_cpr, "######-####", ("CPR-nummer", "CPR-nr.", "CPR"), ("cpr", "cpr nr", "cpr number")),),
    "no_NO": (National(no_birth_number, "###### #####", ("Fødselsnummer", "Personnummer", "Fnr"), ("fodselsnummer", "fnr", "national id")),),
    "ro_RO": (National(ro_cnp, "#############", ("CNP", "Cod numeric personal"), ("cnp", "cod numeric personal")),),
    "hu_HU": (National(hu_taj, "### ### ###", ("TAJ szám", "TAJ", "TAJ-szám"), ("taj", "taj szam", "social security number")),),
    "en_IN": (National(in_aadhaar, "#### #### ####", ("Aadhaar Number", "Aadhaar No", "UID"), ("aadhaar", "aadhaar no", "aadhar number", "uid number")),),
}  # fmt: skip


def spaced(number: str, form: str) -> str:
    """The number written in a form such as `###-##-####`."""
    signs = iter(number)
    return "".join(next(signs, "") if sign == "#" else sign for sign in form)
