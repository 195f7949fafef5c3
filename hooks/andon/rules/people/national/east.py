"""National identification numbers of central and eastern Europe."""

from __future__ import annotations

from andon.rules.people import digits, written
from andon.rules.people.kind import Kind
from andon.rules.people.national.form import is_day, is_ymd, of, of_digits


def _bg(number: str) -> bool:
    """Day of birth (month + 20 before 1900, + 40 from 2000 on), serial, check digit."""
    month = int(number[2:4])
    if month > 52 or not is_day(int(number[:2]), month % 20, int(number[4:6])):
        return False
    return digits.weighted(number, (2, 4, 8, 5, 10, 9, 7, 3, 6)) % 11 % 10 == int(number[9])


def _cz_read(value: str) -> str:
    """Nine digits were given until 1953, without a check digit; a slash stands after the day of birth."""
    return written.digits(value, 10, " /-")


def _cz(number: str) -> bool:
    """Day of birth (women's month + 50, + 20 more where serials have run out); 11 divides it all."""
    month = int(number[2:4]) % 50
    if not is_day(int(number[:2]), month - 20 * (month > 20), int(number[4:6])):
        return False
    return int(number[:9]) % 11 % 10 == int(number[9])


def _hu_tax(number: str) -> bool:
    """8, days since 1 January 1867, serial, check digit."""
    return number[0] == "8" and digits.weighted(number, (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)) % 11 == 0


def _hu_personal(number: str) -> bool:
    """Sex and century, day of birth, serial, check digit, with weights the other way round since 1997."""
    if number[0] not in "12345678" or not is_ymd(number[1:]):
        return False
    up = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
    return int(number[10]) in (digits.weighted(number, up) % 11, digits.weighted(number, up[::-1]) % 11)


def _hu_health(number: str) -> bool:
    return digits.weighted(number, (3, 7, 3, 7, 3, 7, 3, 7)) % 10 == int(number[8])


def _jmbg(number: str) -> bool:
    """Day of birth with three digits of the year, region, serial, check digit: the states of former Yugoslavia."""
    if number[4] not in "089" or not is_day(int(number[5:7]), int(number[2:4]), int(number[:2])):
        return False
    return -digits.weighted(number, (7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11 % 10 == int(number[12])


def _md(number: str) -> bool:
    """A person's begins with 2 or 0."""
    return number[0] in "02" and digits.weighted(number, (7, 3, 1) * 4) % 10 == int(number[12])


def _pl(number: str) -> bool:
    """Day of birth (month + 20 for each century from 1900 on, + 80 before), serial and sex, check digit."""
    month = int(number[2:4]) % 20
    if not is_day(int(number[:2]), month, int(number[4:6])):
        return False
    return digits.weighted(number, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1)) % 10 == 0


def _ro(number: str) -> bool:
    """Sex and century, day of birth, county, serial, check digit."""
    if number[0] == "0" or not is_ymd(number[1:]) or not 0 < int(number[7:9]) < 90:
        return False
    return digits.weighted(number, (2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)) % 11 in _ro_rests(number[12])


def _ro_rests(check: str) -> tuple[int, ...]:
    return (1, 10) if check == "1" else (int(check),)


_INN = (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)


def _inn(number: str) -> bool:
    """The tax office's number of a person: two check digits."""
    first = digits.weighted(number, _INN[1:]) % 11 % 10
    second = digits.weighted(number[:11], _INN) % 11 % 10
    return number[:2] != "00" and number[10:] == f"{first}{second}"


def _snils(number: str) -> bool:
    """Two check digits modulo 101; numbers up to 001-001-998 have none."""
    check = digits.weighted(number, (9, 8, 7, 6, 5, 4, 3, 2, 1)) % 101 % 100
    return number[:9] > "001001998" and check == int(number[9:])


def _ua(number: str) -> bool:
    """Days since 31 December 1899, serial, check digit."""
    rest = digits.weighted(number, (-1, 5, 7, 9, 4, 6, 10, 5, 7)) % 11 % 10
    return number[0] in "01234" and rest == int(number[9])


KINDS: tuple[Kind, ...] = (
    of_digits("bg", "Bulgarian EGN number", 10, _bg, 0.01),
    of("cz", "Czech or Slovak birth number", _cz_read, _cz, 0.014, loose=r"\d\d[0-8]\d[0-3]\d/\d{4}"),
    of_digits("hr", "Croatian OIB number", 11, digits.mod11_10, 0.1),
    of_digits("hu", "Hungarian tax number", 10, _hu_tax),
    of_digits("hu-personal", "Hungarian personal number", 11, _hu_personal, 0.0053),
    of_digits("hu-health", "Hungarian health insurance number", 9, _hu_health, 0.1),
    of_digits("jmbg", "JMBG number", 13, _jmbg, 0.0011),
    of_digits("md", "Moldovan identity number", 13, _md, 0.02),
    of_digits("pl", "PESEL number", 11, _pl, 0.018),
    of_digits("ro", "Romanian CNP number", 13, _ro, 0.003),
    of_digits("ru", "Russian tax number", 12, _inn, 0.01, loose=r"\d{12}"),
    of_digits("ru-snils", "SNILS number", 11, _snils, 0.01, loose=r"\d{3}-\d{3}-\d{3}[ -]\d\d"),
    of_digits("ua", "Ukrainian tax number", 10, _ua, 0.05),
)
