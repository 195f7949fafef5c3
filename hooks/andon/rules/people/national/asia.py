"""National identification numbers of Asia and the Middle East."""

from __future__ import annotations

from andon.rules.people import digits, written
from andon.rules.people.kind import Kind
from andon.rules.people.national.form import LEAST, is_day, is_full, is_ymd, of, of_digits, of_signs

_CN_PROVINCES = frozenset(
    (*range(11, 16), *range(21, 24), *range(31, 38), *range(41, 47), *range(50, 55), *range(61, 66), 71, 81, 82, 83, 91)
)
"""GB/T 2260, and the residents of Hong Kong, Macao and Taiwan."""

_TW_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO"
"""In the order of their numbers, 10 to 35."""

_ID_PROVINCES = frozenset(
    (*range(11, 20), 21, *range(31, 37), *range(51, 54), *range(61, 66), *range(71, 77), 81, 82, *range(91, 98))
)


def _cn(number: str) -> bool:
    """GB 11643-1999: region, day of birth, serial, ISO 7064 MOD 11-2."""
    return int(number[:2]) in _CN_PROVINCES and is_full(number[6:14]) and digits.mod11_2(number)


def _kr(number: str) -> bool:
    """Day of birth, century and sex, check digit. Those given since October 2020 have it by chance only: `kr-form`."""
    if not is_ymd(number):
        return False
    return (11 - digits.weighted(number, (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)) % 11) % 10 == int(number[12])


def _jp(number: str) -> bool:
    """The ordinance of the Ministry of Internal Affairs no. 85 of 2014, article 5."""
    rest = digits.weighted(number, (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
    return (0 if rest <= 1 else 11 - rest) == int(number[11])


def _tw(number: str) -> bool:
    """A letter for the place, which counts as two digits; sex (8 and 9 are foreigners'), serial, check digit."""
    tens, ones = divmod(10 + _TW_LETTERS.index(number[0]), 10)
    return (tens + 9 * ones + digits.weighted(number[1:], (8, 7, 6, 5, 4, 3, 2, 1, 1))) % 10 == 0


def _hk_read(value: str) -> str:
    """One or two letters, six digits, and the check digit in brackets or without; with a space for a missing letter."""
    from re import fullmatch

    if not 8 <= len(value) <= 9 + written.SLACK:
        return ""
    text = written.plain(value).upper().replace(" ", "")
    match = fullmatch(r"([A-Z]{1,2}\d{6})-?(?:\(([\dA])\)|([\dA]))", text)
    return f"{match[1]}{match[2] or match[3]}" if match else ""


def _hk(number: str) -> bool:
    letter = 9 * 36 if len(number) == 8 else 0  # a missing letter counts as a space, which is 36
    weights = (9, 8, 7, 6, 5, 4, 3, 2, 1)[-len(number) :]
    return (letter + digits.weighted(number, weights)) % 11 == 0


def _sg(number: str) -> bool:
    """NRIC (S, T) and FIN (F, G, M): seven digits and a letter."""
    rest = digits.weighted(number[1:8], (2, 7, 6, 5, 4, 3, 2)) + {"T": 4, "G": 4, "M": 3}.get(number[0], 0)
    letters = {"S": "JZIHGFEDCBA", "T": "JZIHGFEDCBA", "M": "XWUTRQPNJLK"}.get(number[0], "XWUTRQPNMLK")
    return letters[rest % 11] == number[8]


def _aadhaar(number: str) -> bool:
    """Verhoeff; the first digit is neither 0 nor 1, and the number is no palindrome."""
    return number[0] not in "01" and number != number[::-1] and digits.verhoeff(number)


def _th(number: str) -> bool:
    """The kind of person, 1 to 8; region, serial and check digit."""
    rest = digits.weighted(number, (13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2)) % 11
    return number[0] in "12345678" and (11 - rest) % 10 == int(number[12])


def _id(number: str) -> bool:
    """Region of six digits, day of birth (women's plus 40), serial."""
    day = int(number[6:8])
    return int(number[:2]) in _ID_PROVINCES and is_day(int(number[10:12]), int(number[8:10]), day - 40 * (day > 40))


def _vn(number: str) -> bool:
    """Province, 001 to 096; century and sex; year."""
    return number[0] == "0" and 0 < int(number[1:3]) <= 96 and number[3] in "0123"


def _ir(number: str) -> bool:
    rest = digits.weighted(number, (10, 9, 8, 7, 6, 5, 4, 3, 2)) % 11
    return (rest if rest < 2 else 11 - rest) == int(number[9])


def _tr(number: str) -> bool:
    """Two check digits over the odd and even places; the first digit is not 0."""
    signs = digits.values(number)
    odd, even = sum(signs[0:9:2]), sum(signs[1:8:2])
    return signs[0] > 0 and (7 * odd - even) % 10 == signs[9] and sum(signs[:10]) % 10 == signs[10]


def _kz(number: str) -> bool:
    """Day of birth, century and sex, serial, check digit with a second round of weights."""
    if not is_ymd(number) or number[6] not in "0123456":
        return False
    rest = digits.weighted(number, (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)) % 11
    if rest == 10:
        rest = digits.weighted(number, (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)) % 11
    return rest == int(number[11])


def _kw(number: str) -> bool:
    """Century (2 or 3), day of birth, serial, check digit."""
    if number[0] not in "23" or not is_ymd(number[1:]):
        return False
    return 11 - digits.weighted(number, (2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)) % 11 == int(number[11])


KINDS: tuple[Kind, ...] = (
    of_signs("cn", "Chinese resident number", r"\d{17}[\dX]", (18, 18), _cn, chance=LEAST, loose=r"[1-9]\d{16}[\dXx]"),
    of_digits("kr", "Korean resident number", 13, _kr, 0.0037, loose=r"\d{6}-[1-8]\d{6}"),
    of_digits("kr-form", "Korean resident number", 13, lambda number: is_ymd(number) and number[6] != "0"),
    of_digits("jp", "My Number", 12, _jp, 0.1),
    of_signs("tw", "Taiwanese identity number", r"[A-Z][1289]\d{8}", (10, 10), _tw, chance=0.1),
    of("hk", "Hong Kong identity card number", _hk_read, _hk, 0.09),
    of_signs("sg", "Singaporean identity number", r"[STFGM]\d{7}[A-Z]", (9, 9), _sg, chance=0.04),
    of_digits("in", "Aadhaar number", 12, _aadhaar, 0.08),
    of_signs("in-pan", "Indian tax number", r"[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]", (10, 10)),
    of_digits("th", "Thai identity number", 13, _th, 0.08),
    of_digits("id", "Indonesian identity number", 16, _id, marks=" -."),
    of_digits("my", "Malaysian identity card number", 12, is_ymd),
    of_digits("vn", "Vietnamese identity number", 12, _vn),
    of_signs("pk", "Pakistani identity card number", r"[1-7]\d{12}", (13, 13)),
    of_digits("ir", "Iranian national number", 10, _ir),
    of_digits("il", "Israeli identity number", 9, digits.luhn),
    of_digits("tr", "Turkish identity number", 11, _tr, 0.009, loose=r"[1-9]\d{10}"),
    of_digits("kz", "Kazakh identity number", 12, _kz, 0.0025),
    of_digits("kw", "Kuwaiti civil number", 12, _kw, LEAST),
    of_digits("sa", "Saudi identity number", 10, lambda number: number[0] in "12" and digits.luhn(number), 0.02),
    of_signs("ae", "Emirates identity number", r"784(?:19|20)\d{10}", (15, 15), loose=r"784-(?:19|20)\d\d-\d{7}-\d"),
    of_signs("eg", "Egyptian national number", r"[23]\d{13}", (14, 14), lambda number: is_ymd(number[1:])),
)
