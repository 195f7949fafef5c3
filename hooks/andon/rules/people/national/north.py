"""National identification numbers of the Nordic and Baltic countries."""

from __future__ import annotations

from andon.rules.people import digits, written
from andon.rules.people.kind import Kind
from andon.rules.people.national.form import LEAST, is_day, is_dmy, is_ymd, of, of_digits

_FI_LETTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_FI_FORM = r"\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]"


def _baltic(number: str) -> bool:
    """Century and sex, day of birth, serial, check digit with a second round of weights: Estonia and Lithuania."""
    if number[0] not in "123456" or not is_ymd(number[1:]):
        return False
    rest = digits.weighted(number, (1, 2, 3, 4, 5, 6, 7, 8, 9, 1)) % 11
    if rest == 10:
        rest = digits.weighted(number, (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)) % 11
    return rest % 10 == int(number[10])


def _lv(number: str) -> bool:
    """Day of birth and century, or 32 and more without it; a check digit."""
    if not ("32" <= number[:2] <= "39" or (number[6] in "012" and is_dmy(number))):
        return False
    return (1 + digits.weighted(number, (10, 5, 8, 4, 2, 1, 6, 3, 7, 9))) % 11 % 10 == int(number[10])


def _fi_read(value: str) -> str:
    """The sign between day of birth and serial tells the century, so it is kept."""
    from re import fullmatch

    text = written.plain(value[: 11 + written.SLACK]).upper() if len(value) >= 11 else ""
    return text if fullmatch(_FI_FORM, text) else ""


def _fi(number: str) -> bool:
    return is_dmy(number) and _FI_LETTERS[int(number[:6] + number[7:10]) % 31] == number[10]


def _is(number: str) -> bool:
    """Day of birth, serial, check digit, century (9 or 0)."""
    if number[9] not in "089" or not is_dmy(number):
        return False
    return digits.weighted(number, (3, 2, 7, 6, 5, 4, 3, 2, 1)) % 11 == 0


def _no(number: str) -> bool:
    """Day of birth (foreigners' plus 40), serial, two check digits; with 40 or 80 more in the month it is for tests."""
    day, month = int(number[:2]), int(number[2:4])
    if not is_day(int(number[4:6]), month, day - 40 * (day > 40)):
        return False
    if digits.weighted(number, (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)) % 11:
        return False
    return digits.weighted(number, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)) % 11 == 0


def _se_read(value: str) -> str:
    """With the century or without; a plus instead of the hyphen from one's hundredth year on."""
    return written.digits(value, 10, " -+") or written.digits(value, 12, " -+")


def _se(number: str) -> bool:
    """Day of birth (plus 60 for those not registered), serial, Luhn over the last ten."""
    day = int(number[-6:-4])
    if len(number) == 12 and number[:2] not in ("18", "19", "20"):
        return False
    return is_day(int(number[-10:-8]), int(number[-8:-6]), day - 60 * (day > 60)) and digits.luhn(number[-10:])


KINDS: tuple[Kind, ...] = (
    of_digits("dk", "Danish CPR number", 10, is_dmy),
    of_digits("ee", "Baltic identity number", 11, _baltic, 0.0022),
    of("fi", "Finnish identity code", _fi_read, _fi, LEAST, loose=_FI_FORM),
    of_digits("is", "Icelandic identity number", 10, _is, 0.001),
    of_digits("lv", "Latvian identity number", 11, _lv, 0.009),
    of_digits("no", "Norwegian identity number", 11, _no, LEAST),
    of("se", "Swedish identity number", _se_read, _se, 0.0072, loose=r"(?:19|20)?\d{6}[-+]\d{4}"),
)
