"""National identification numbers of Africa and Oceania."""

from __future__ import annotations

from andon.rules.people import digits, written
from andon.rules.people.kind import Kind
from andon.rules.people.national.form import is_ymd, of, of_digits, of_signs

_NHI_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def _za(number: str) -> bool:
    """Day of birth, serial, citizenship (0, 1 or 2), Luhn."""
    return number[10] in "012" and is_ymd(number) and digits.luhn(number)


def _tfn(number: str) -> bool:
    return digits.weighted(number, (1, 4, 3, 7, 5, 8, 6, 9, 10)) % 11 == 0


def _medicare(number: str) -> bool:
    """The card: 2 to 6 first, the ninth digit checks the eight before it, the tenth counts the issue."""
    return number[0] in "23456" and digits.weighted(number, (1, 3, 7, 9, 1, 3, 7, 9)) % 10 == int(number[8])


def _ird_read(value: str) -> str:
    """Numbers below 100 million are written with a zero in front, or without."""
    return written.digits(value, 9) or (f"0{number}" if (number := written.digits(value, 8)) else "")


def _ird(number: str) -> bool:
    """A second round of weights where the first one gives 10; from 10 million on."""
    if not 10_000_000 < int(number) < 150_000_000:
        return False
    for weights in ((3, 2, 7, 6, 5, 4, 3, 2), (7, 4, 3, 2, 5, 2, 7, 6)):
        check = -digits.weighted(number, weights) % 11
        if check < 10:
            return check == int(number[8])
    return False


def _nhi(number: str) -> bool:
    """HISO 10046: three letters counted from 1, three digits, a check digit modulo 11."""
    letters = sum(weight * (_NHI_LETTERS.index(sign) + 1) for weight, sign in zip((7, 6, 5), number, strict=False))
    rest = (letters + digits.weighted(number[3:], (4, 3, 2))) % 11
    return rest > 0 and (11 - rest) % 10 == int(number[6])


KINDS: tuple[Kind, ...] = (
    of_digits("za", "South African identity number", 13, _za, 0.0011),
    of_digits("au", "Australian tax file number", 9, _tfn, 0.09),
    of_digits("au-medicare", "Medicare number", 10, _medicare, 0.05),
    of("nz", "New Zealand tax number", _ird_read, _ird, 0.09),
    of_signs("nz-nhi", "New Zealand health number", rf"[{_NHI_LETTERS}]{{3}}\d{{4}}", (7, 7), _nhi, chance=0.09),
)
