"""Numbers with check digits or a strong form: of cards, accounts, people, devices and customers."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from random import Random
from string import ascii_uppercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon.rules import expression
from andon.rules.people import accounts, cards, devices, digits, more, national, numbers, specimens, written
from andon.rules.people.kind import Kind
from andon.rules.people.national.form import LEAST, NAMED_ONLY, is_day
from andon.rules.people.rate import plausible, surprising

MODULES = (cards, accounts, national, devices)
KINDS = {kind.id: kind for module in MODULES for kind in module.KINDS}
BESIDE = {kind.id: kind for module in (accounts, devices) for kind in module.CORROBORATING}
ALL = {**KINDS, **BESIDE}

MANY_NATIONAL = 70


# --- made at random ---

NHI = "ABCDEFGHJKLMNPQRSTUVWXYZ"
VIN = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"

HOLES = {
    "d": "0123456789",
    "L": ascii_uppercase,
    "x": ascii_uppercase + "0123456789",
    "V": VIN,
    "N": NHI,
}


def made(random: Random, template: str) -> str:
    """A value of a form: d is a digit, L a letter, x either; [AB] one of these, {ymd} a day, '' around other signs."""
    if template == "d" * len(template):
        return f"{random.randrange(10 ** len(template)):0{len(template)}d}" if template else ""

    def hole(match: re.Match[str]) -> str:
        text = match[0]
        if text[0] == "'":
            return text[1:-1]
        if text[0] == "[":
            return random.choice(text[1:-1])
        if text[0] == "{":
            return (date(1950, 1, 1) + timedelta(random.randrange(25_000))).strftime(DAYS[text])
        return random.choice(HOLES[text])

    return re.sub(r"'[^']*'|\[[^]]*\]|\{\w+\}|[dLxVN]", hole, template)


DAYS = {"{ymd}": "%y%m%d", "{dmy}": "%d%m%y", "{full}": "%Y%m%d", "{jmbg}": "%d%m9%y"}


def wide(value: str) -> str:
    """A value in full-width digits and letters, as Japanese keyboards write them."""
    return "".join(chr(ord(sign) + 0xFEE0) if sign.isalnum() else sign for sign in value)


def right_one(random: Random, kind: Kind, template: str) -> str:
    """A value of a form whose check digits are right, found by trying."""
    for _ in range(200_000):
        value = made(random, template)
        if kind.normal(value):
            return value
    raise AssertionError(f"none of {kind.id} is right")


# What random values of a kind look like that are shaped, whatever they say.
SHAPED = {
    "card": "d" * 16,
    "iban": "'DE'" + "d" * 20,
    "routing-number": "d" * 9,
    "bic": "LLLL'DE'xx",
    "vin": "[123456789JKLMSTVWYZ]" + "V" * 12 + "dddd",
    "vin-form": "[JKLSTVWZ]" + "LLL".replace("L", "[ABCDEFGH]") + "V" * 9 + "dddd",
    "imei": "d" * 15,
    "iccid": "'89'" + "d" * 17,
    "meid": "'A'" + "[0123456789ABCDEF]" * 13,
    "mac": ":".join(["[02468]".join(["[0123456789ABCDE]", ""])] + ["[0123456789ABCDEF]" * 2] * 5),
    "national-id-cn": "d" * 18,
    "national-id-kr": "d" * 13,
    "national-id-kr-form": "{ymd}[1234]dddddd",
    "national-id-hu-personal": "d" * 11,
    "national-id-jp": "d" * 12,
    "national-id-tw": "L[1289]" + "d" * 8,
    "national-id-hk": "Ldddddd[0123456789A]",
    "national-id-sg": "[STFGM]dddddddL",
    "national-id-in": "d" * 12,
    "national-id-in-pan": "LLL[ABCFGHJLPT]LddddL",
    "national-id-th": "d" * 13,
    "national-id-id": "'3201'{dmy}dddddd",
    "national-id-my": "{ymd}dddddd",
    "national-id-vn": "'001'[0123]dddddddd",
    "national-id-pk": "[1234567]" + "d" * 12,
    "national-id-ir": "d" * 10,
    "national-id-il": "d" * 9,
    "national-id-tr": "d" * 11,
    "national-id-kz": "d" * 12,
    "national-id-kw": "d" * 12,
    "national-id-sa": "d" * 10,
    "national-id-ae": "'784'{full}dddd".replace("{full}", "'19'dd") + "dddd",
    "national-id-eg": "'2'{ymd}ddddddd",
    "national-id-at": "d" * 10,
    "national-id-be": "d" * 11,
    "national-id-ch": "d" * 13,
    "national-id-de": "d" * 11,
    "national-id-de-pension": "ddddddddLddd",
    "national-id-es": "[0123456789XYZ]dddddddL",
    "national-id-fr": "[123478]" + "d" * 14,
    "national-id-fr-tax": "d" * 13,
    "national-id-gb-nhs": "d" * 10,
    "national-id-gb": "[ABCE][ABCE]dddddd[ABCD]",
    "national-id-gr": "d" * 11,
    "national-id-ie": "ddddddd[ABCDEFGHIJKLMNOPQRSTUVW]",
    "national-id-it": "LLLLLLdd[ABCDEHLMPRST]ddLdddL",
    "national-id-lu": "d" * 13,
    "national-id-nl": "d" * 9,
    "national-id-pt": "d" * 9,
    "national-id-pt-card": "dddddddddLxd",
    "national-id-bg": "d" * 10,
    "national-id-cz": "d" * 10,
    "national-id-hr": "d" * 11,
    "national-id-hu": "d" * 10,
    "national-id-hu-health": "d" * 9,
    "national-id-jmbg": "d" * 13,
    "national-id-md": "d" * 13,
    "national-id-pl": "d" * 11,
    "national-id-ro": "d" * 13,
    "national-id-ru": "d" * 12,
    "national-id-ru-snils": "d" * 11,
    "national-id-ua": "d" * 10,
    "national-id-dk": "{dmy}dddd",
    "national-id-ee": "d" * 11,
    "national-id-fi": "dddddd[-+ABCDEFYXWVU]ddd[0123456789ABCDEFHJKLMNPRSTUVWXY]",
    "national-id-is": "d" * 10,
    "national-id-lv": "d" * 11,
    "national-id-no": "d" * 11,
    "national-id-se": "d" * 10,
    "national-id-us": "d" * 9,
    "national-id-ca": "d" * 9,
    "national-id-mx": "LLLLdddddd[HMX]'DF'LLLdd",
    "national-id-mx-rfc": "LLLL{ymd}xxx",
    "national-id-br": "d" * 11,
    "national-id-br-pis": "d" * 11,
    "national-id-ar": "d" * 11,
    "national-id-cl": "dddddddd[0123456789K]",
    "national-id-co": "[123456789]" + "d" * 9,
    "national-id-pe": "d" * 11,
    "national-id-ec": "d" * 10,
    "national-id-uy": "d" * 8,
    "national-id-do": "d" * 11,
    "national-id-za": "d" * 13,
    "national-id-au": "d" * 9,
    "national-id-au-medicare": "d" * 10,
    "national-id-nz": "d" * 8,
    "national-id-nz-nhi": "NNNdddd",
}


def test_each_kind_has_a_random_form() -> None:
    assert set(SHAPED) == set(ALL)


@pytest.mark.parametrize("kind", ALL.values(), ids=lambda kind: kind.id)
def test_chance_is_measured(kind: Kind) -> None:
    random = Random(kind.id)
    number = {NAMED_ONLY: 500, LEAST: 4000}.get(kind.chance) or int(min(max(60 / kind.chance, 800), 20_000))
    passing = 0
    for _ in range(number):
        value = made(random, SHAPED[kind.id])
        assert kind.shaped(value), value
        passing += bool(kind.normal(value))
    if kind.chance == NAMED_ONLY:
        assert passing
    elif kind.chance == LEAST:
        assert passing / number < 2 * LEAST
    else:
        assert kind.chance / 2 < passing / number < 2 * kind.chance


# --- against python-stdnum ---

# Kind, module of python-stdnum, a form whose structure is right, and how many of its last digits are tried.
PEERS = (
    ("card", "luhn", "'4'" + "d" * 15, 1),
    ("iccid", "luhn", "'89'" + "d" * 17, 1),
    ("imei", "imei", "'35'" + "d" * 13, 1),
    ("routing-number", "us.rtn", "'0'dddddddd", 1),
    ("bic", "bic", "LLLL'DE'xx", 0),
    ("mac", "mac", "'0'[26ae]':'" + "':'".join(["[0123456789abcdef]" * 2] * 5), 0),
    ("national-id-kr", "kr.rrn", "{ymd}[1234]'0'ddddd", 1),
    ("national-id-in", "in_.aadhaar", "d" * 12, 1),
    ("national-id-in-pan", "in_.pan", "LLL[ABCFGHJLPT]LddddL", 0),
    ("national-id-th", "th.pin", "[1245678]" + "d" * 12, 1),
    ("national-id-il", "il.idnr", "d" * 9, 1),
    ("national-id-tr", "tr.tckimlik", "d" * 11, 2),
    ("national-id-at", "at.vnr", "ddd[0123456789]{dmy}", 0),
    ("national-id-be", "be.nn", "{ymd}'0'[1234]ddd", 2),
    ("national-id-ch", "ch.ssn", "'756'" + "d" * 10, 1),
    ("national-id-de", "de.idnr", "d" * 11, 1),
    ("national-id-es", "es.dni", "ddddddddL", 0),
    ("national-id-es", "es.nie", "[XYZ]dddddddL", 0),
    ("national-id-fr", "fr.nir", "[12]dd'07'[1-8]ddddddddd".replace("[1-8]", "[12345678]"), 2),
    ("national-id-fr", "fr.nir", "[12]dd'11'[2][AB]dddddddd".replace("[2]", "'2'"), 2),
    ("national-id-fr-tax", "fr.nif", "[0123]" + "d" * 12, 3),
    ("national-id-gb-nhs", "gb.nhs", "[467]" + "d" * 9, 1),
    ("national-id-gr", "gr.amka", "{dmy}ddddd", 1),
    ("national-id-ie", "ie.pps", "dddddddL", 0),
    ("national-id-ie", "ie.pps", "dddddddL[ABH]", 0),
    ("national-id-it", "it.codicefiscale", "LLLLLLdd[ABCDEHLMPRST][04][12345678]Ldd[12]L", 0),
    ("national-id-nl", "nl.bsn", "d" * 9, 1),
    ("national-id-pt", "pt.nif", "[123]" + "d" * 8, 1),
    ("national-id-pt-card", "pt.cc", "dddddddddLLd", 1),
    ("national-id-bg", "bg.egn", "{ymd}dddd", 1),
    ("national-id-cz", "cz.rc", "{ymd}dddd", 1),
    ("national-id-hr", "hr.oib", "d" * 11, 1),
    ("national-id-jmbg", "si.emso", "{jmbg}dddddd", 1),
    ("national-id-md", "md.idno", "'2'" + "d" * 12, 1),
    ("national-id-pl", "pl.pesel", "{ymd}ddddd", 1),
    ("national-id-ro", "ro.cnp", "[12]{ymd}'0'[12345678]dddd", 1),
    ("national-id-ru", "ru.inn", "[123456789]" + "d" * 11, 2),
    ("national-id-ua", "ua.rntrc", "[0123]" + "d" * 9, 1),
    ("national-id-dk", "dk.cpr", "{dmy}[0123]ddd", 0),
    ("national-id-ee", "ee.ik", "[34]{ymd}dddd", 1),
    ("national-id-ee", "lt.asmens", "[34]{ymd}dddd", 1),
    ("national-id-fi", "fi.hetu", "{dmy}'-'[12345678]dd[0123456789ABCDEFHJKLMNPRSTUVWXY]", 0),
    ("national-id-is", "is_.kennitala", "{dmy}[23456789]dd'9'", 0),
    ("national-id-lv", "lv.pvn", "{dmy}'1'dddd", 1),
    ("national-id-lv", "lv.pvn", "'32'" + "d" * 9, 1),
    ("national-id-no", "no.fodselsnummer", "{dmy}[01234]dddd", 2),
    ("national-id-se", "se.personnummer", "{ymd}'-'dddd", 1),
    ("national-id-us", "us.ssn", "[012345678]" + "d" * 8, 1),
    ("national-id-us", "us.itin", "'9'dd[7]ddddd".replace("[7]", "'7'"), 1),
    ("national-id-ca", "ca.sin", "d" * 9, 1),
    ("national-id-mx", "mx.curp", "LLLL{ymd}[HM]'DF'LLLdd", 1),
    ("national-id-mx-rfc", "mx.rfc", "LLLL{ymd}xx[0123456789A]", 0),
    ("national-id-br", "br.cpf", "d" * 11, 2),
    ("national-id-ar", "ar.cuit", "'2'[03467]" + "d" * 9, 1),
    ("national-id-cl", "cl.rut", "dddddddd[0123456789K]", 0),
    ("national-id-co", "co.nit", "[123456789]" + "d" * 9, 1),
    ("national-id-pe", "pe.ruc", "'10'" + "d" * 9, 1),
    ("national-id-ec", "ec.ci", "'0'[1234567]" + "d" * 8, 1),
    ("national-id-do", "do.cedula", "d" * 11, 1),
    ("national-id-za", "za.idnr", "{ymd}dddd[01]dd", 1),
    ("national-id-au", "au.tfn", "d" * 9, 1),
    ("national-id-nz", "nz.ird", "d" * 9, 1),
    ("national-id-nz", "nz.ird", "d" * 8, 1),
    ("national-id-id", "id.nik", "'3201'{dmy}'0'ddddd", 0),
    ("national-id-my", "my.nric", "{ymd}'0'[123456789]dddd", 0),
    ("national-id-pk", "pk.cnic", "[1234567]" + "d" * 11 + "[123456789]", 0),
)

# Where the library and we differ on purpose, by kind: a value that we take and it does not, or the other way round.
DIFFERENCES = {
    "national-id-ar": "it takes 9 for a check digit of 10, which is never given",
    "national-id-us": "published specimens are ours to name, not to refuse",
    "national-id-mx": "it refuses initials that are rude words",
    "national-id-mx-rfc": "it refuses initials that are rude words",
}
DIFFERING = 0.02


@pytest.mark.parametrize(("name", "module", "template", "last"), PEERS, ids=lambda value: str(value)[:24])
def test_agrees_with_stdnum(name: str, module: str, template: str, last: int) -> None:
    peer = pytest.importorskip(f"stdnum.{module}")
    kind, random = ALL[name], Random(f"{name} {module}")
    bodies = (1500, 200, 30, 4)[last]
    seen, right, differing = 0, 0, 0
    for _ in range(bodies):
        value = made(random, template)
        for ending in product("0123456789", repeat=last):
            number = value[: len(value) - last] + "".join(ending)
            ours = bool(kind.normal(number))
            seen += 1
            right += ours
            if ours != bool(peer.is_valid(number)):
                differing += 1
                assert name in DIFFERENCES, number
    assert right >= 3
    assert differing <= DIFFERING * seen


def test_chinese_numbers_of_the_library_are_ours() -> None:
    """It knows all counties, we know the provinces."""
    peer = pytest.importorskip("stdnum.cn.ric")
    random, found = Random(5), 0
    for _ in range(2000):
        number = made(random, "'110101'{full}dddd")
        if peer.is_valid(number):
            found += 1
            assert KINDS["national-id-cn"].normal(number) == number
    assert found > 100


def test_iban_agrees_with_stdnum() -> None:
    peer = pytest.importorskip("stdnum.iban")
    data = Path(peer.__file__).with_name("iban.dat").read_text()
    random, countries = Random(6), 0
    for country, form in re.findall(r'^([A-Z]{2}) .*bban="([^"]+)"', data, re.MULTILINE):
        template = "".join(
            {"n": "d", "a": "L", "c": "d"}[sign] * int(size) for size, sign in re.findall(r"(\d+)!(.)", form)
        )
        body = made(random, template)
        for check in range(2, 99):
            number = f"{country}{check:02d}{body}"
            assert bool(accounts.normal(number)) == peer.is_valid(number, check_country=False), number
        countries += 1
    assert countries > 85


@pytest.mark.parametrize(
    ("name", "module", "template"),
    [
        ("luhn", "luhn", "d" * 12),
        ("verhoeff", "verhoeff", "d" * 12),
        ("damm", "damm", "d" * 12),
        ("mod97", "iso7064.mod_97_10", "x" * 10 + "dd"),
        ("mod11_2", "iso7064.mod_11_2", "d" * 11 + "[0123456789X]"),
        ("mod11_10", "iso7064.mod_11_10", "d" * 12),
        ("ean", "ean", "d" * 13),
    ],
)
def test_check_digits_agree_with_stdnum(name: str, module: str, template: str) -> None:
    peer = pytest.importorskip(f"stdnum.{module}")
    random, right = Random(name), 0
    for _ in range(3000):
        number = made(random, template)
        right += getattr(digits, name)(number)
        assert getattr(digits, name)(number) == peer.is_valid(number), number
    assert right > 15


def test_modulus_11_has_weights_2_to_7() -> None:
    random = Random(7)
    for _ in range(500):
        body = made(random, "d" * random.randrange(4, 14))
        rest = sum(int(digit) * (2 + place % 6) for place, digit in enumerate(reversed(body))) % 11
        wanted = {0: "0", 1: "0X"}.get(rest, str(11 - rest))
        assert {digit for digit in "0123456789X" if digits.mod11(body + digit)} == set(wanted)


def test_single_errors_are_found() -> None:
    """The kinds that no library holds: a wrong digit is no other person."""
    for name in (
        "hk",
        "tw",
        "sg",
        "lu",
        "kz",
        "jp",
        "uy",
        "sa",
        "nz-nhi",
        "hu",
        "hu-health",
        "hu-personal",
        "ir",
        "br-pis",
        "kw",
    ):
        random, kind = Random(name), KINDS[f"national-id-{name}"]
        value = right_one(random, kind, RIGHT.get(name, SHAPED[kind.id]))
        places = [at for at, sign in enumerate(value) if sign.isdigit()]
        others = [value[:at] + digit + value[at + 1 :] for at in places for digit in "0123456789" if digit != value[at]]
        assert sum(bool(kind.normal(other)) for other in others) <= len(others) // 8, name


RIGHT = {
    "kz": "{ymd}[34]ddddd",
    "kw": "'2'{ymd}ddddd",
    "lu": "{full}ddddd",
    "cn": "'110101'{full}dddd",
    "kr": "{ymd}[12]dddddd",
    "jmbg": "{jmbg}dddddd",
    "no": "{dmy}ddddd",
    "fi": "{dmy}'-'dddd",
    "za": "{ymd}dddd'08'd",
    "mx": "LLLL{ymd}[HM]'DF'LLLdd",
    "pe": "'10'ddddddddd",
    "ch": "'756'dddddddddd",
    "is": "{dmy}dddd",
    "ro": "[12]{ymd}'12'dddd",
    "se": "{ymd}dddd",
    "ee": "[34]{ymd}dddd",
    "gr": "{dmy}ddddd",
    "hu-personal": "[12]{ymd}dddd",
    "fr": "[12]dd'0175'dddddddd",
    "it": "LLLLLLdd[ABCDE]'1'dLdddL",
    "de-pension": "dd{dmy}Lddd",
    "fr-tax": "'0'dddddddddddd",
    "ar": "'20'ddddddddd",
}


# --- published ---

PUBLISHED = {
    "card": """
        201400000000009 2222400010000008 2222400030000004 2222400050000009 2222410740360010 2222420000001113
        2223000000000007 2223000010309703 2223000010309711 2223000048400011 2223000048410010 2223003122003222
        2223520443560010 2308880000000000 30000000000004 30123400000000 3056930009020004 30569309025904
        340000000000009 341111111111111 343434343434343 345678901234564 3528000700000000 3530111333300000
        3566002020360505 3569990010095841 36006666333344 36227206271667 36259600000004 36700102000000 370000000000002
        370000000100018 371180303257522 371449635398431 374245455400126 374500262001008 375365153556885
        378282246310005 378734493671000 38000000000006 38520000009814 38520000023237 4000056655665556 4000060000000006
        4000180000000002 4000620000000007 4001590000000001 4001919257537193 4005519200000004 4007702835532454
        4009348888881881 4012000033330026 4012000077777777 4012888888881881 4026000000000002 4111110003920001
        4111110004840000 4111110007020006 4111111111111111 4111111145551142 4123450131003312 4124939999999990
        4151500000000008 4166676667666746 4199350000000002 4217651111111119 4235647728025682 4242424242424242
        4263982640269299 4293189100000008 4400000000000008 4444333322221111 4462030000000000 4500600000000061
        4508750015741019 4509953566233704 4532015112830366 4532111111111112 4557430402053431 4571000000000001
        4607000000000009 4646464646464644 4751110000000000 4761739001010010 4761739001010119 4911830000000
        4917300800000000 4917484589897107 4917610000000000 4929000000006 4970100000000154 4970101122334422
        4988080000000000 4988438843884305 5019717010103742 5066991111111118 5100060000000002 5100290029002909
        5101180000000007 5103221911199245 5105105105105100 5111111111111118 5123450000000008 5123456789012346
        5136333333333335 5200828282828210 5204740009900014 5404000000000001 5413330089010434 5413330089020037
        5413330089099999 5413330089604111 5413330089999990 5424000000000015 5425230000004415 5425233430109903
        5431111111111111 5436031030606378 5454545454545454 5500000000000004 5520330000000001 5555341244441115
        5555555555554444 5577000055770004 5585558555855583 6011000000000004 6011000000000012 6011000000000087
        6011000990139424 6011111111111117 6011208701117775 6011601160116611 6011981111111113 6062826786276634
        6074819900004939 6200000000000005 6200000000000047 6205500000000000004 6243030000000001 6250946000000016
        6250947000000014 6282000123842342 6304000000000000 6362970000457013 6445644564456445 6555900000604105
        6731012345678906 6759649826438453 6771798021000008 6799998900000099990 6799998900000999991 8171999927660000
    """,
    "iban": """
        AD1200012030200359100100 AE070331234567890123456 AL47212110090000000235698741 AT611904300234573201
        AZ21NABZ00000000137010001944 BA391290079401028494 BE68539007547034 BE71096123456769 BG80BNBG96611020345678
        BH67BMAG00001299123456 BI4210000100010000332045181 BR1800360305000010009795493C1 BR9700360305000010009795493P1
        CH5604835012345678009 CH9300762011623852957 CR05015202001026284066 CY17002001280000001200527600
        CZ6508000000192000145399 CZ9455000000001011038930 DE02100100100006820101 DE02100500000054540402
        DE02120300000000202051 DE02200505501015871393 DE02300209000106531065 DE02300606010002474689
        DE02500105170137075030 DE02600501010002034304 DE02700202700010108669 DE02701500000000594937
        DE12500105170648489890 DE27100777770209299700 DE62370400440532013001 DE68210501700012345678
        DE75512108001245126199 DE88100900001234567892 DE89370400440532013000 DE91100000000123456789
        DJ2100010000000154000100186 DK5000400440116243 DO28BAGR00000001212453611324 EE382200221020145685
        EG380019000500000000263180002 ES1020903200500041045040 ES6000491500051234567892 ES7921000813610123456789
        ES8023100001180000012345 ES9121000418450200051332 FI1410093000123458 FI2112345600000785 FK88SC123456789012
        FO6264600001631634 FR1420041010050500013M02606 FR7612345987650123456789014 FR7630001007941234567890185
        FR7630004000031234567890143 FR7630006000011234567890189 GB24BKEN10000031510604 GB29NWBK60161331926819
        GB33BUKB20201555555555 GB82WEST12345698765432 GB94BARC10201530093459 GB98MIDL07009312345678
        GE29NB0000000101904917 GI75NWBK000000007099453 GL8964710001000206 GR1601101250000000012300695
        GR9608100010000001234567890 GT82TRAJ01020000001210029690 HN88CABF00000000000250005469 HR1210010051863000160
        HR1723600001101234565 HU42117730161111101800000000 HU93116000060000000012345676 IE29AIBK93115212345678
        IE64IRCE92050112345678 IL170108000000012612345 IL620108000000099999999 IQ98NBIQ850123456789012
        IS140159260076545510730339 IT40S0542811101000000123456 IT60X0542811101000000123456
        JO71CBJO0000000000001234567890 JO94CBJO0010000000000131000302 KW81CBKU0000000000001234560101
        KZ563190000012344567 KZ86125KZT5004100100 LB62099900000001001901229114 LB92000700000000123123456123
        LC14BOSL123456789012345678901234 LC55HEMM000100010012001200023015 LI21088100002324013AA LT121000011101001000
        LT601010012345678901 LU120010001234567891 LU280019400644750000 LV80BANK0000435195001 LV97HABA0012345678910
        LY83002048000020100120361 MC5810096180790123456789085 MC5811222000010123456789030 MD21EX000000000001234567
        MD24AG000225100013104168 ME25505000012345678951 MK07200002785123453 MK07250120000058984 MN121234123456789123
        MR1300020001010000123456753 MT31MALT01100000000000000000123 MT84MALT011000012345MTLCAST001S
        MU17BOMM0101101030300200000MUR MU43BOMM0101123456789101000MUR NI45BAPR00000013000003558124
        NI79BAMC00000000000003123123 NL02ABNA0123456789 NL13TEST0123456789 NL18ABNA0484869868 NL20INGB0001234567
        NL39RABO0300065264 NL44RABO0123456789 NL91ABNA0417164300 NO8330001234567 NO9386011117947
        OM810180000001299123456 PK36SCBL0000001123456702 PL10105000997603123456789123 PL27114020040000300201355387
        PL61109010140000071219812874 PS92PALS000000000400123456702 PT50000201231234567890154 PT50002700000001234567833
        QA54QNBA000000000000693123456 QA58DOHB00001234567890ABCDEFG RO09BCYP0000001234567890 RO49AAAA1B31007593840000
        RS35105008123123123173 RS35260005601001611379 RU0304452522540817810538091310419 SA0380000000608010167519
        SA4420000001234567891234 SC18SSCB11010000000000001497USD SC52BAHL01031234567890123456USD SD8811123456789012
        SE3550000000054910000003 SE4550000000058398257466 SE7280000810340009783242 SI56192001234567892
        SI56263300012039086 SK3112000000198742637541 SK8975000000000012345671 SM76P0854009812123456789123
        SM86U0322509800000000270100 SO211000001001000100141 ST23000200000289355710148 ST68000100010051845310112
        SV43ACAT00000000000000123123 SV62CENR00000000000000700025 TL380010012345678910106 TL380080012345678910157
        TN5904018104004942712345 TN5910006035183598478831 TR320010009999901234567890 TR330006100519786457841326
        UA213223130000026007233566001 UA903052992990004149123456789 VA59001123000012345678 VG07ABVI0000000123456789
        VG96VPVG0000012345678901 XK051212012345678906 YE15CBYE0001018861234567891234
    """,
    "iccid": """
        89014103211118510720 8944501810180175785 8949222074451242066
    """,
    "imei": """
        012345678901237 352099001761481 356868000041418 356938035643809 490154203237518
    """,
    "meid": """
        A0000000002329 A00000004CA107 A10000009296F2 A100000D1BB1AA AF0123450ABCDE AF12345678ABCD
    """,
    "national-id-ar": """
        20055361682 20111111112 20123456786 27123456780
    """,
    "national-id-at": """
        1237010180
    """,
    "national-id-au": """
        112474082 123456782 459599230 565051603 876543210
    """,
    "national-id-au-medicare": """
        2123456701 2428778132 6603984751
    """,
    "national-id-be": """
        00000100364 17073003384 40000095381 42012205181 85073003328 93051822361
    """,
    "national-id-bg": """
        6101057509 7501010010 7523169263 8032056031
    """,
    "national-id-br": """
        00000000191 01234567890 11144477735 12345678909 19119119100 39053344705 52998224725 93541134780 98765432100
    """,
    "national-id-br-pis": """
        17033259504
    """,
    "national-id-ca": """
        123456782 130692544 193456787
    """,
    "national-id-ch": """
        7561234567897 7569217076985
    """,
    "national-id-cl": """
        111111111 123456785 222222222 333333333 760864285 999999999
    """,
    "national-id-cn": """
        110101199003070011 11010519491231002X 34052419800101001X 360426199101010071
    """,
    "national-id-co": """
        2131234321 8001972684
    """,
    "national-id-cz": """
        7103192745 7360285163 7801233540
    """,
    "national-id-de": """
        25768131411 36574261809 47036892816 57549285017 65929970489 86095742719
    """,
    "national-id-de-pension": """
        15070649C103 65170839J003
    """,
    "national-id-dk": """
        0101000000 0101801234 0707614285 2110625629 2512489996
    """,
    "national-id-ec": """
        1714307103
    """,
    "national-id-ee": """
        30303039914 33309240064 36805280109 37605030299 38001085718 50001029996 60001019906
    """,
    "national-id-es": """
        00000000T 00000001R 00000023T 11111111H 12345678Z 54362315K 87654321X 99999999R X0000000T X1234567L X2482300W
        Y1234567X Z1234567R
    """,
    "national-id-fi": """
        010100-123D 010101-123N 131052-308T 131052A308T 210281-9988 311280-888Y
    """,
    "national-id-fr": """
        180126955222380 253072B07300470 255081416802538 269054958815780 295109912611193
    """,
    "national-id-fr-tax": """
        0701987765493 3023217600053
    """,
    "national-id-gb": """
        AA000000A AA123456A AB123456A AB123456C
    """,
    "national-id-gb-nhs": """
        4010232137 4505577104 9434765919
    """,
    "national-id-gr": """
        01013099997
    """,
    "national-id-hk": """
        A1234563
    """,
    "national-id-hr": """
        12345678903 69435151530
    """,
    "national-id-hu": """
        8071592153
    """,
    "national-id-ie": """
        1234567FA 1234567T 1234567TW 6433435F 6433435OA
    """,
    "national-id-il": """
        000000018 039337423 123456782 999999998
    """,
    "national-id-in": """
        234123412346 234567890124 999999990019
    """,
    "national-id-in-pan": """
        AAAPA1234A AAAPL1234C ABCPE1234F
    """,
    "national-id-is": """
        0101302989 0101303019 1201743399
    """,
    "national-id-it": """
        MRTMTT25D09F205Z MRTMTT91D08F205J RCCMNL83S18D969H RSSMRA70A01H501S RSSMRA80A01F205X RSSMRA80A01H501U
        RSSMRA85T10A562S
    """,
    "national-id-jmbg": """
        0101006500006
    """,
    "national-id-jp": """
        111111111118 123456789018
    """,
    "national-id-kr": """
        9710139019902
    """,
    "national-id-lv": """
        12128211210 16117519997 32867300679
    """,
    "national-id-mx": """
        BOXW310820HNERXN09 HEGG560427MVZRRL04 XEXX010101HNEXXXA4
    """,
    "national-id-mx-rfc": """
        CUPU800825569 GODE561231GR8 VECJ880326XXX XAXX010101000 XEXX010101000
    """,
    "national-id-nl": """
        012345672 111222333 123456782 999996150 999999990
    """,
    "national-id-no": """
        01010750160 13116900216 15108695088
    """,
    "national-id-nz": """
        035901981 049091850 049098576 136410132
    """,
    "national-id-nz-nhi": """
        ZAA0067 ZAA0075 ZAA0083 ZAC5361 ZZZ0016 ZZZ0024
    """,
    "national-id-pe": """
        10123456781
    """,
    "national-id-pl": """
        02070803628 44051401359 44051401458
    """,
    "national-id-pt": """
        111111110 123456789 299999998
    """,
    "national-id-pt-card": """
        000000000ZZ4
    """,
    "national-id-ro": """
        1630615123457 1800101221144
    """,
    "national-id-ru": """
        123456789047 500100732259
    """,
    "national-id-ru-snils": """
        11223344595
    """,
    "national-id-se": """
        1212121212 191212121212 198112189876 6408233234 6709199530 8112189876 8112289874 8803200016
    """,
    "national-id-sg": """
        F1234567N G1234567X S0000001I S1234567D T1234567J
    """,
    "national-id-th": """
        1234567890121
    """,
    "national-id-tr": """
        10000000146 11111111110 12345678950 17291716060
    """,
    "national-id-tw": """
        A123456789
    """,
    "national-id-ua": """
        1234567899 1759013776
    """,
    "national-id-us": """
        001010001 078051120 111223333 123456789 219099999 321549876 457555462 856456789 987654321 999887777
    """,
    "national-id-uy": """
        11111111 12345672
    """,
    "national-id-za": """
        7503305044089 8001015009087
    """,
    "vin": """
        1HGBH41JXMN109186 1HGCM82633A004352 1M8GDM9AXKP042788 5GZCZ43D13S812715 5YJSA1DG9DFP14705 JH4KA7561PC008269
    """,
}


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_numbers_are_right_and_nobody_s(name: str) -> None:
    for number in PUBLISHED[name].split():
        assert KINDS[name].normal(number) == number
        assert specimens.is_specimen(number)
        assert name != "card" or cards.is_test(number)


def test_digests_are_those_of_published_numbers() -> None:
    named = {number for text in PUBLISHED.values() for number in text.split()}
    wanted = {specimens.digest(number) for number in named if not specimens.is_made_up(number)}
    assert specimens._published() == wanted


def test_random_numbers_are_no_specimens() -> None:
    random = Random(8)
    cards_made = [right_one(random, KINDS["card"], "[45]ddddddddddddddd") for _ in range(100)]
    assert not [number for number in cards_made if cards.is_test(number)]
    assert not [number for number in cards_made if specimens.is_specimen(number)]
    assert sum(specimens.is_specimen(made(random, "d" * 9)) for _ in range(20_000)) < 6


@pytest.mark.parametrize("number", ["1111111111", "123456782", "12121212", "9876543210", "123123123", "DE001234567000"])
def test_made_up(number: str) -> None:
    assert specimens.is_specimen(number)


@pytest.mark.parametrize("number", ["", "1234", "ABCDEFGH", "100000000370", "5000000081", "DE50010517000000003"])
def test_not_made_up(number: str) -> None:
    assert not specimens.is_specimen(number)


@pytest.mark.parametrize(
    "number", ["4000007560000009", "4242 4242 4242 4242", "4000-0025-0000-3155", "5555555555554444"]
)
def test_cards_of_a_test_range_need_no_list(number: str) -> None:
    assert cards.is_test(number)


@pytest.mark.parametrize("module", [*MODULES, specimens, digits, written, numbers, more])
def test_source_holds_no_right_number(module: object) -> None:
    path = Path(str(module.__file__))  # type: ignore[attr-defined]
    for file in path.parent.glob("*.py") if path.name == "__init__.py" else [path]:
        text = file.read_text()
        for kind in KINDS.values():
            for found in re.finditer(kind.loose, text) if kind.loose else ():
                assert not kind.normal(found[0]), (file.name, kind.id)


# --- how they are written ---


@pytest.mark.parametrize("kind", ALL.values(), ids=lambda kind: kind.id)
def test_one_form_for_all_spellings(kind: Kind) -> None:
    random = Random(kind.id)
    template = RIGHT.get(kind.id.removeprefix("national-id-"), SHAPED[kind.id])
    value = right_one(random, kind, template)
    number = kind.normal(value)
    for spelling in (
        f" {value}\t",
        f'"{value}"',
        f"'{value}'",
        wide(value),
        f"\u200e{value}",
        value.replace("-", "\u2011"),
    ):
        assert kind.normal(spelling) == number, spelling
        assert kind.shaped(spelling)
    assert kind.normal(number) == number
    assert kind.id in ("national-id-fi", "mac") or kind.normal(f"{value[:4]} {value[4:]}") == number
    for other in ("", value + "1" * 20, f"x{value}", f"-{value}", f"{value} {value} {value}", f"{value}\n{value}"):
        assert not kind.normal(other) or kind.id in ("national-id-co", "national-id-ie", "national-id-hk", "bic"), other


@pytest.mark.parametrize(
    ("name", "template", "cut"),
    [
        ("card", "[45]ddddddddddddddd", "{0:.4} {1:.4} {2:.4} {3}"),
        ("card", "[45]ddddddddddddddd", "{0:.4}-{1:.4}-{2:.4}-{3}"),
        ("national-id-br", "ddddddddddd", "{0:.3}.{1:.3}.{2:.3}-{3}"),
        ("national-id-cz", "{ymd}dddd", "{0:.6}/{1}"),
        ("national-id-ch", "'756'dddddddddd", "{0:.3}.{1:.4}.{2:.4}.{3}"),
        ("national-id-be", "{ymd}ddddd", "{0:.2}.{1:.2}.{2:.2}-{3:.3}.{4}"),
        ("national-id-be", "{ymd}ddddd", "{0:.6}-{1:.3}.{2}"),
        ("national-id-cl", "dddddddd[0123456789K]", "{0:.2}.{1:.3}.{2:.3}-{3}"),
        ("national-id-hk", "Ldddddd[0123456789A]", "{0:.7}({1})"),
        ("national-id-kr", "{ymd}[1234]dddddd", "{0:.6}-{1}"),
        ("national-id-ru-snils", "ddddddddddd", "{0:.3}-{1:.3}-{2:.3} {3}"),
        ("national-id-jp", "dddddddddddd", "{0:.4} {1:.4} {2}"),
        ("national-id-se", "{ymd}dddd", "{0:.6}+{1}"),
        ("imei", "'35'ddddddddddddd", "{0:.2}-{1:.6}-{2:.6}-{3}"),
        ("iban", "'DE'dddddddddddddddddddd", "IBAN {0:.4} {1:.4} {2:.4} {3:.4} {4:.4} {5}"),
    ],
)
def test_groups(name: str, template: str, cut: str) -> None:
    random = Random(f"{name} {cut}")
    value = right_one(random, KINDS[name], template)
    parts, rest = [], value
    for size in re.findall(r"\{\d(?::\.(\d))?\}", cut):
        parts.append(rest[: int(size)] if size else rest)
        rest = rest[len(parts[-1]) :]
    assert KINDS[name].normal(cut.format(*parts)) == KINDS[name].normal(value)


@pytest.mark.parametrize(
    "value",
    [
        *("52.520006612", "0.12345678901", "-1234567890", "1234567890123e5", "2024-01-15T10:20:30", "192.168.100.200"),
        *(
            "+81 90 1234 5678",
            "(03) 1234 5678",
            "3f2504e04f8911d3",
            "tel:12345678901",
            "\u0660\u0660",
        ),
    ],
)
def test_other_things_have_no_form(value: str) -> None:
    shaped = [kind.id for kind in KINDS.values() if kind.shaped(value)]
    assert not shaped
    assert not [kind.id for kind in KINDS.values() if kind.normal(value)]


@given(st.text(max_size=60) | st.text("0123456789-./ XAEIOU\uff11\u0661", max_size=30))
def test_never_raises_and_what_is_right_is_shaped(value: str) -> None:
    for kind in (*ALL.values(), numbers.GENERIC):
        if kind.normal(value):
            assert kind.shaped(value), kind.id
            assert kind.normal(kind.normal(value)) == kind.normal(value), kind.id


@pytest.mark.parametrize("sign", ["1", "-", " ", "A", "\u0661", "\ufdfa", '"', "1-"])
def test_long_values_end_early(sign: str) -> None:
    for kind in (*ALL.values(), numbers.GENERIC):
        assert not kind.shaped(sign * 500_000)
        assert not kind.normal(sign * 500_000)


@pytest.mark.parametrize("sign", ["\ufdfa", "\u0661", "\ud800", "\x00", "\u1d7d8", "\U0001d7d8"])
def test_strange_signs_do_no_harm(sign: str) -> None:
    for kind, size in product((*ALL.values(), numbers.GENERIC), range(1, 24)):
        kind.shaped(sign * size)
        kind.normal(f"1{sign * size}1")


# --- days ---


@pytest.mark.parametrize(("year", "month", "day"), [(0, 2, 29), (96, 2, 29), (2000, 2, 29), (99, 12, 31), (1, 4, 30)])
def test_days(year: int, month: int, day: int) -> None:
    assert is_day(year, month, day)


@pytest.mark.parametrize(
    ("year", "month", "day"), [(1, 2, 29), (0, 2, 30), (99, 13, 1), (1, 4, 31), (1, 0, 1), (1, 1, 0)]
)
def test_no_days(year: int, month: int, day: int) -> None:
    assert not is_day(year, month, day)


# --- in running text ---


LOOSE = [kind for kind in KINDS.values() if kind.loose]

LOOSE_FORMS = {
    "national-id-br": lambda value: f"{value[:3]}.{value[3:6]}.{value[6:9]}-{value[9:]}",
    "national-id-kr": lambda value: f"{value[:6]}-{value[6:]}",
    "national-id-se": lambda value: f"{value[:6]}-{value[6:]}",
    "national-id-cz": lambda value: f"{value[:6]}/{value[6:]}",
    "national-id-be": lambda value: f"{value[:2]}.{value[2:4]}.{value[4:6]}-{value[6:9]}.{value[9:]}",
    "national-id-ch": lambda value: f"{value[:3]}.{value[3:7]}.{value[7:11]}.{value[11:]}",
    "national-id-us": lambda value: f"{value[:3]}-{value[3:5]}-{value[5:]}",
    "national-id-cl": lambda value: f"{value[:2]}.{value[2:5]}.{value[5:8]}-{value[8:]}",
    "national-id-ar": lambda value: f"{value[:2]}-{value[2:10]}-{value[10:]}",
    "national-id-ru-snils": lambda value: f"{value[:3]}-{value[3:6]}-{value[6:9]} {value[9:]}",
    "national-id-ae": lambda value: f"{value[:3]}-{value[3:7]}-{value[7:14]}-{value[14:]}",
}


@pytest.mark.parametrize("kind", LOOSE, ids=lambda kind: kind.id)
def test_loose_finds_whole_values(kind: Kind) -> None:
    random = Random(kind.id)
    template = RIGHT.get(kind.id.removeprefix("national-id-"), SHAPED[kind.id])
    value = right_one(random, kind, template)
    value = LOOSE_FORMS.get(kind.id, str)(value)
    pattern = re.compile(kind.loose)
    for text in ("{}", "no: {}.", '"{}",', "番号{}です", "({})", "a={};", "x\t{}\ty", "{}, {}", "<b>{}</b>", "'{}'"):
        found = [match[0] for match in pattern.finditer(text.replace("{}", value))]
        assert found == [value] * text.count("{}"), text
    for text in (f"1{value}", f"{value}1", f"a{value}", f"0.{value}", f"{value}_x", f"x-{value}"):
        assert value not in [match[0] for match in pattern.finditer(text)], text


@pytest.mark.parametrize("kind", LOOSE, ids=lambda kind: kind.id)
def test_loose_takes_linear_time(kind: Kind) -> None:
    assert expression.fault(kind.loose) == ""
    assert expression.steps(kind.loose) < 5000


def test_loose_iban_in_groups_stops_at_words() -> None:
    random = Random(9)
    value = right_one(random, KINDS["iban"], "'AT'" + "d" * 18)
    grouped = " ".join(value[at : at + 4] for at in range(0, 20, 4))
    found = re.findall(KINDS["iban"].loose, f"{grouped} BANK OF NOWHERE")
    assert [accounts.normal(text) for text in found] == [value]


# --- columns against chance ---


@pytest.mark.parametrize(
    ("shaped", "passing", "chance", "named", "answer"),
    [
        (0, 0, 0.1, True, False),
        (2, 2, 0.001, True, False),
        (3, 3, 0.1, True, True),
        (3, 3, 1.0, True, True),
        (4, 3, 0.1, True, False),
        (10, 9, 0.1, True, True),
        (10, 8, 0.001, True, False),
        (2, 2, 0.001, False, False),
        (3, 3, 0.001, False, True),
        (3, 3, 0.1, False, False),
        (4, 4, 0.1, False, True),
        (6, 5, 0.1, False, False),
        (10, 9, 0.1, False, True),
        (1000, 100, 0.1, False, False),
        (1000, 700, 0.001, False, False),
        (1000, 1000, 1.0, False, False),
        (100_000, 99_000, 0.1, False, True),
    ],
)
def test_surprising(shaped: int, passing: int, chance: float, named: bool, answer: bool) -> None:
    assert surprising(shaped, passing, chance, named) is answer


def test_plausible_kinds_are_few() -> None:
    random = Random(15)
    kinds = list(KINDS.values())
    for kind in kinds:
        template = RIGHT.get(kind.id.removeprefix("national-id-"), SHAPED[kind.id])
        values = [made(random, template) for _ in range(40)]
        found = plausible(kinds, values)
        assert kind in found
        assert len(found) < len(kinds) / 3
        assert kind in plausible(kinds, [*values[:10], "", "n/a", "unknown", "-", "TBD"])
        assert kind not in plausible(kinds, [*values[:2], "red", "green", "blue", "white"])
    assert plausible(kinds, []) == []
    assert plausible(kinds, ["Anna", "Ben", "Carla"]) == []


def test_random_columns_do_not_surprise() -> None:
    """Numbers of each length, counted up or not, tried for all kinds as a scan does."""
    random, alarms, columns = Random(10), [], 0
    for length in range(8, 20):
        for rows in (3, 4, 5, 8, 20) * 6:
            start, step = int(made(random, "d" * length)), random.choice((0, 1, 1, 7, 10, 100))
            values = [str(start + step * row) if step else made(random, "d" * length) for row in range(rows)]
            columns += 1
            for kind in KINDS.values():
                shaped = [value for value in values if kind.shaped(value)]
                if surprising(len(shaped), sum(bool(kind.normal(value)) for value in shaped), kind.chance):
                    alarms.append((kind.id, values))
    assert columns == 360
    assert len(alarms) <= 1, alarms


def test_books_are_nobody_s() -> None:
    """The check digit of ISBN-10 is that of NHS numbers, Iranian codes and Hungarian tax numbers."""
    peer = pytest.importorskip("stdnum.isbn")
    random = Random(11)
    for group in ("84", "964", "4", "7"):
        books = [right_isbn(random, peer, group) for _ in range(30)]
        for kind in KINDS.values():
            shaped = [value for value in books if kind.shaped(value)]
            assert not surprising(len(shaped), sum(bool(kind.normal(value)) for value in shaped), kind.chance), kind.id


def right_isbn(random: Random, peer: object, group: str) -> str:
    body = group + made(random, "d" * (9 - len(group)))
    return next(body + digit for digit in "0123456789X" if peer._calc_isbn10_check_digit(body) == digit)  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.id)
def test_columns_of_right_values_surprise(kind: Kind) -> None:
    random = Random(kind.id)
    template = RIGHT.get(kind.id.removeprefix("national-id-"), SHAPED[kind.id])
    values = {right_one(random, kind, template) for _ in range(6)}
    assert surprising(len(values), len(values), kind.chance, named=True)
    assert surprising(len(values), len(values), kind.chance) is (kind.chance < NAMED_ONLY)


# --- customer numbers ---


@pytest.mark.parametrize(
    "value",
    [
        *(
            "",
            "1",
            "12",
            "999",
            "Smith",
            "ALFKI",
            "2024-01-15",
            "15/01/2024",
            "01.02.2023",
            "2024-01-15 10:00",
            "12345.67",
        ),
        *("a@b.example", "see note 4", "call us at 4 pm", "https://x.example/1", "x" * 41, "1" * 60, "----1", "(1234)"),
    ],
)
def test_no_customer_number(value: str) -> None:
    assert not numbers.shaped(value)
    assert not numbers.normal(value)


@pytest.mark.parametrize(
    ("value", "normal"),
    [
        ("1000234", "1000234"),
        ("ab-1000-234", "AB1000234"),
        ("AB 1000 234", "AB1000234"),
        (wide("AB1000"), "AB1000"),
        ("C/2024/0001", "C20240001"),
        ("cus_NffrFeUfNV2Hib", "CUSNFFRFEUFNV2HIB"),
        ("3f2504e0-4f89-11d3-9a0c-0305e82c3301", "3F2504E04F8911D39A0C0305E82C3301"),
        ('"0015g00000A1b2C"', "0015G00000A1B2C"),
        ("15-12345", "1512345"),
    ],
)
def test_customer_numbers(value: str, normal: str) -> None:
    assert numbers.shaped(value)
    assert numbers.normal(value) == normal


def test_shapes() -> None:
    assert numbers.shape("AB-1234") == "A{2}-9{4}"
    assert numbers.shape("") == ""
    assert numbers.one_shape([]) == 0
    assert numbers.one_shape([f"K-{number}" for number in range(1000, 1050)]) == 1
    assert numbers.one_shape(["red", "green", "12", "x-1"]) == 0
    random = Random(12)
    assert numbers.one_shape([made(random, "x" * 12 + "d") for _ in range(50)]) == 1
    assert numbers.one_shape([made(random, "d" * random.randrange(4, 20)) for _ in range(50)]) < numbers.SHARE


@pytest.mark.parametrize("check", numbers.CHECKS)
def test_own_numbers_with_check_digits(check: str) -> None:
    random = Random(check)
    kind = numbers.customer_kind("club", r"TC-?\d{8}", check)
    number = 4000
    values = [made(random, "'TC'dddddddd") for _ in range(number)]
    right = [value for value in values if kind.normal(value)]
    assert kind.chance / 2 < len(right) / number < 2 * kind.chance
    assert all(map(kind.shaped, values))
    assert kind.normal(f" {right[0]} ") == right[0]
    assert kind.rule == "people-customer-numbers"
    assert re.findall(kind.loose, f"会員{right[0]}様 x{right[0]} {right[0]}9") == [right[0]]


def test_own_numbers_without_check_digits() -> None:
    kind = numbers.customer_kind("club", r"(?i)tc\d{4}")
    assert kind.chance == 1
    assert kind.normal(wide("TC1234")) == "TC1234"
    assert not kind.shaped("TC12345")
    assert not kind.shaped("1" * 1000)
    assert [match[0] for match in re.finditer(kind.loose, "tc1234, TC9876 tc123")] == ["tc1234", "TC9876"]


def test_own_numbers_of_which_a_part_is_checked() -> None:
    whole = numbers.customer_kind("club", r"9\d-(?P<number>\d{6})", "luhn")
    random = Random(13)
    for _ in range(200):
        value = made(random, "'9'd'-'dddddd")
        assert bool(whole.normal(value)) == digits.luhn(value[3:])


def test_own_numbers_where_the_checked_part_may_lack() -> None:
    kind = numbers.customer_kind("club", r"A(?P<number>\d{2})?B", "luhn")
    assert not kind.normal("AB")
    assert kind.shaped("AB")


# --- more countries ---


def test_more_kinds_are_the_library_s() -> None:
    peer = pytest.importorskip("stdnum.pl.nip")
    kinds = {kind.id: kind for kind in more.kinds()}
    assert len(kinds) > 25
    assert not kinds.keys() & KINDS.keys()
    assert all(kind.chance == NAMED_ONLY for kind in kinds.values())
    random, right = Random(14), 0
    for _ in range(2000):
        value = made(random, "d" * 10)
        right += bool(kinds["national-id-pl-nip"].normal(value))
        assert bool(kinds["national-id-pl-nip"].normal(value)) == peer.is_valid(value)
        assert kinds["national-id-pl-nip"].shaped(value)
    assert right > 100


def test_more_kinds_never_raise() -> None:
    pytest.importorskip("stdnum")
    for kind in more.kinds():
        for value in ("", "x", "1" * 100_000, "1234567890", "AB12345678", "\ud800" * 9, "-" * 20):
            kind.normal(value)
            assert kind.shaped(value) or not kind.normal(value)


def test_more_kinds_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(more, "import_module", absent)
    more.kinds.cache_clear()
    assert more.kinds() == ()
    more.kinds.cache_clear()


# --- all together ---


def test_kinds_are_distinct_and_named() -> None:
    every = [kind for module in MODULES for kind in module.KINDS]
    assert len(every) == len(KINDS)
    assert len(national.KINDS) >= MANY_NATIONAL
    for kind in ALL.values():
        assert re.fullmatch(r"[a-z]+(?:-[a-z0-9]+)*", kind.id)
        assert 0 < kind.chance <= 1
        assert kind.noun
        assert kind.rule in ("people-cards", "people-bank-accounts", "people-national-ids", "people-devices")
