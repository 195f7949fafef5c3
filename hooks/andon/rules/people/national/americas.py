"""National identification numbers of the Americas."""

from __future__ import annotations

from andon.rules.people import digits
from andon.rules.people.kind import Kind
from andon.rules.people.national.form import LEAST, is_ymd, of_digits, of_signs

_CPF = (10, 9, 8, 7, 6, 5, 4, 3, 2)
_MX_SIGNS = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"
_MX_STATES = "AS|B[CS]|C[CLMSH]|D[FG]|G[TR]|HG|JC|M[CNS]|N[TLE]|OC|PL|Q[TR]|S[PLR]|T[CSL]|VZ|YN|ZS"
_CO_WEIGHTS = (41, 37, 29, 23, 19, 17, 13, 7, 3)


def _us(number: str) -> bool:
    """No area 000, 666 or 900 and above, no group 00, no serial 0000; from 2011 on all others are given.

    Those of taxpayers without one (ITIN) begin with 9, and have a group from 50 on.
    """
    if number[3:5] == "00" or number[5:] == "0000" or number[:3] in ("000", "666"):
        return False
    return number[0] != "9" or number[3:5] >= "50"


def _ca(number: str) -> bool:
    return number[0] not in "08" and digits.luhn(number)


def _curp(number: str) -> bool:
    """Letters of the name, day of birth, sex, state, consonants, a sign for the century, check digit."""
    if not is_ymd(number[4:]):
        return False
    total = sum((18 - place) * _MX_SIGNS.index(sign) for place, sign in enumerate(number[:17]))
    return -total % 10 == int(number[17])


def _cpf(number: str) -> bool:
    """Two check digits, modulus 11; the tax office gives out none of one digit only."""
    if -digits.weighted(number, _CPF) % 11 % 10 != int(number[9]):
        return False
    return -digits.weighted(number, (11, *_CPF)) % 11 % 10 == int(number[10]) and number.count(number[0]) < 11


def _pis(number: str) -> bool:
    return -digits.weighted(number, (3, 2, 9, 8, 7, 6, 5, 4, 3, 2)) % 11 % 10 == int(number[10])


def _cuil(number: str) -> bool:
    """The kind of person, the identity card's number, a check digit."""
    if number[:2] not in ("20", "23", "24", "27"):
        return False
    return digits.weighted(number, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)) % 11 == 0


def _cl(number: str) -> bool:
    rest = -digits.weighted(number[-2::-1], (2, 3, 4, 5, 6, 7, 2, 3)) % 11
    return number[-1] == "0123456789K"[rest]


def _co(number: str) -> bool:
    """The tax office's number: that of the identity card, and a check digit modulo 11."""
    rest = digits.weighted(number[:-1], _CO_WEIGHTS[-len(number) + 1 :]) % 11
    return (rest if rest < 2 else 11 - rest) == int(number[-1])


def _pe(number: str) -> bool:
    """The tax office's number of a person: 10, the identity card's number, check digit."""
    rest = 11 - digits.weighted(number, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
    return number[:2] == "10" and rest % 10 == int(number[10])


def _ec(number: str) -> bool:
    """Province (01 to 24, 30 abroad), a digit below 6 (6 for foreigners), Luhn."""
    return ("00" < number[:2] < "25" or number[:2] == "30") and number[2] < "7" and digits.luhn(number)


def _uy(number: str) -> bool:
    return digits.weighted(number, (2, 9, 8, 7, 6, 3, 4, 1)) % 10 == 0


KINDS: tuple[Kind, ...] = (
    of_digits("us", "social security number", 9, _us, loose=r"\d{3}-\d\d-\d{4}"),
    of_digits("ca", "Canadian social insurance number", 9, _ca),
    of_signs(
        *("mx", "Mexican population number", rf"[A-Z]{{4}}\d{{6}}[HMX](?:{_MX_STATES})[A-Z]{{3}}[A-Z\d]\d", (18, 18)),
        right=_curp,
        chance=0.0037,
        loose=rf"[A-Z]{{4}}\d{{6}}[HMX](?:{_MX_STATES})[A-Z]{{3}}[A-Z\d]\d",
    ),
    of_signs("mx-rfc", "Mexican tax number", r"[A-Z]{4}\d{6}[A-Z\d]{3}", (13, 13), lambda number: is_ymd(number[4:])),
    of_digits("br", "CPF number", 11, _cpf, 0.01, marks=" -.", loose=r"\d{3}\.\d{3}\.\d{3}-\d\d"),
    of_digits("br-pis", "PIS number", 11, _pis, 0.1, marks=" -."),
    of_digits("ar", "Argentine tax number", 11, _cuil, 0.0037, loose=r"2[0347]-\d{8}-\d"),
    of_signs(
        "cl",
        "RUT number",
        r"\d{7,8}[\dK]",
        (8, 9),
        _cl,
        chance=0.09,
        marks=" -.",
        loose=r"\d{1,2}\.\d{3}\.\d{3}-[\dkK]",
    ),
    of_signs("co", "Colombian tax number", r"[1-9]\d{8,9}", (9, 10), _co, chance=0.1, marks=" -."),
    of_digits("pe", "Peruvian tax number", 11, _pe, LEAST),
    of_digits("ec", "Ecuadorian identity number", 10, _ec, 0.0175),
    of_digits("uy", "Uruguayan identity number", 8, _uy, 0.1, marks=" -."),
    of_digits("do", "Dominican identity or Mexican insurance number", 11, digits.luhn, 0.1),
)
