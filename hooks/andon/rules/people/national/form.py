"""What a national identification number is made of: its signs, a day of birth, its check digits."""

from __future__ import annotations

from collections.abc import Callable

from andon.rules.people import written
from andon.rules.people.compiled import compiled
from andon.rules.people.kind import Kind

RULE = "people-national-ids"

NAMED_ONLY = 1.0
"""The chance of a number that tells nothing unless a name says what it is.

It has no check digits, or those of numbers that stand in public lists: an Iranian national code, a Hungarian tax number
and an English patient number are as right as the ISBN of a book, a Canadian one as that of a French company.
"""

LEAST = 0.001
"""The least chance that a kind may claim: numbers in files are not random, they begin alike and are counted up."""

_DAYS = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_day(year: int, month: int, day: int) -> bool:
    """Whether a day is in the calendar; a year may be its last two digits, so 1900 is a leap year as 2000 is."""
    return 0 < month < 13 and 0 < day <= _DAYS[month] and ((day, month) != (29, 2) or year % 4 == 0)


def is_ymd(digits: str) -> bool:
    """Whether the first six digits are year, month and day."""
    return is_day(int(digits[:2]), int(digits[2:4]), int(digits[4:6]))


def is_dmy(digits: str) -> bool:
    """Whether the first six digits are day, month and year."""
    return is_day(int(digits[4:6]), int(digits[2:4]), int(digits[:2]))


def is_full(digits: str) -> bool:
    """Whether the first eight digits are a year from 1900 to 2099, month and day."""
    return digits[:2] in ("19", "20") and is_ymd(digits[2:8])


def anything(number: str) -> bool:
    """What a number without check digits or any other structure has to satisfy."""
    return True


def of(
    country: str,
    noun: str,
    read: Callable[[str], str],
    right: Callable[[str], bool] = anything,
    chance: float = NAMED_ONLY,
    *,
    loose: str = "",
) -> Kind:
    """A kind whose values `read` brings to one form ('' if they have not that form), and that are `right` in it."""

    def normal(value: str) -> str:
        number = read(value)
        return number if number and right(number) else ""

    def shaped(value: str) -> bool:
        return bool(read(value))

    source = written.loose(loose) if loose else ""
    return Kind(f"national-id-{country}", RULE, noun, normal, shaped, chance, source)


def of_digits(
    country: str,
    noun: str,
    length: int,
    right: Callable[[str], bool] = anything,
    chance: float = NAMED_ONLY,
    *,
    marks: str = " -",
    loose: str = "",
) -> Kind:
    """A kind whose values are so many digits, with `marks` between them or without."""
    return of(country, noun, lambda value: written.digits(value, length, marks), right, chance, loose=loose)


def of_signs(
    country: str,
    noun: str,
    form: str,
    lengths: tuple[int, int],
    right: Callable[[str], bool] = anything,
    *,
    chance: float = NAMED_ONLY,
    marks: str = " -",
    loose: str = "",
) -> Kind:
    """A kind whose values have letters too: `form` is a regular expression for all of one, in capitals.

    `lengths` are the fewest and the most signs.
    """

    def read(value: str) -> str:
        text = written.compact(value, *lengths, marks).upper()
        return text if text and compiled(form).fullmatch(text) else ""

    return of(country, noun, read, right, chance, loose=loose)
