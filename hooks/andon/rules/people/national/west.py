"""National identification numbers of western and southern Europe."""

from __future__ import annotations

from andon.rules.people import digits
from andon.rules.people.kind import Kind
from andon.rules.people.national.form import LEAST, is_dmy, is_full, of_digits, of_signs

_DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
_PPS_LETTERS = "WABCDEFGHIJKLMNOPQRSTUV"

_IT_MONTHS = "ABCDEHLMPRST"
_IT_DIGITS = str.maketrans("LMNPQRSTUV", "0123456789")
"""Letters that stand for digits where two people would have the same code (omocodia)."""

_IT_ODD = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)
"""What a letter, or the digit of its place, counts in the odd places (decree of 23 December 1976)."""

_IT_DIGIT = r"[\dLMNPQRSTUV]"

_FR_FORM = r"[1-478]\d{4}(?:\d\d|2[AB])\d{8}"


def _at(number: str) -> bool:
    """Serial, check digit in the fourth place, day of birth; months 13 to 15 where a day has run out of serials."""
    day, month = int(number[4:6]), int(number[6:8])
    check = digits.weighted(number, (3, 7, 9, 0, 5, 8, 4, 2, 1, 6)) % 11
    return number[0] != "0" and 0 < day < 32 and 0 < month < 16 and check == int(number[3])


def _be(number: str) -> bool:
    """Day of birth (who only works there: month + 20, + 40), serial, 97 less the rest; from 2000 on, 2 before it."""
    month, day = int(number[2:4]) % 20, int(number[4:6])
    if int(number[2:4]) > 52 or month > 12 or day > 31:
        return False
    late = number[0] < "4" and 97 - int(f"2{number[:9]}") % 97 == int(number[9:])
    return late or 97 - int(number[:9]) % 97 == int(number[9:])


def _ch(number: str) -> bool:
    return number.startswith("756") and digits.ean(number)


def _de(number: str) -> bool:
    """One digit stands twice or three times in the first ten, the others once or not at all; ISO 7064 MOD 11,10."""
    counts = sorted(map(number[:10].count, set(number[:10])))
    return number[0] != "0" and counts[-1] in (2, 3) and counts[-2] == 1 and digits.mod11_10(number)


def _de_pension(number: str) -> bool:
    """Area, day of birth, first letter of the name, serial, check digit; VKVV section 4."""
    letter = f"{ord(number[8]) - 64:02d}"
    if not 0 < int(number[2:4]) < 32 or not 0 < int(number[4:6]) < 13:
        return False
    places = zip(digits.values(number[:8] + letter + number[9:11]), (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1), strict=True)
    return sum(sum(divmod(digit * weight, 10)) for digit, weight in places) % 10 == int(number[11])


def _es(number: str) -> bool:
    """Eight digits of the identity card, or X, Y or Z and seven of a foreigner's; a letter modulo 23."""
    number = str("XYZ".find(number[0])) + number[1:] if number[0] in "XYZ" else number
    return _DNI_LETTERS[int(number[:8]) % 23] == number[8]


def _fr(number: str) -> bool:
    """Sex, year and month of birth, department, commune, serial, a key modulo 97; 2A and 2B are Corsica."""
    month = number[3:5]
    if not ("01" <= month <= "12" or "20" <= month <= "42" or month >= "50") or number[5:7] == "00":
        return False
    body = int(number[:13].replace("2A", "19").replace("2B", "18"))
    return 97 - body % 97 == int(number[13:])


def _fr_tax(number: str) -> bool:
    """The tax office's number of a person: three digits modulo 511."""
    return number[0] in "0123" and int(number[:10]) % 511 == int(number[10:])


def _gr(number: str) -> bool:
    return is_dmy(number) and digits.luhn(number)


def _ie(number: str) -> bool:
    """Seven digits, a letter modulo 23, and since 2013 a letter that counts too."""
    last = digits.values(number[8:])
    more = 9 * (last[0] - 9) if last and number[8] in "ABH" else 0
    return _PPS_LETTERS[(digits.weighted(number, (8, 7, 6, 5, 4, 3, 2)) + more) % 23] == number[7]


def _it(number: str) -> bool:
    """Letters of the name, year, month letter, day (women's plus 40), place, and a letter modulo 26."""
    day = int(number[9:11].translate(_IT_DIGITS))
    if not (0 < day < 32 or 40 < day < 72):
        return False
    places = [value - 10 if value > 9 else value for value in digits.values(number)]
    total = sum(_IT_ODD[value] for value in places[:15:2]) + sum(places[1:15:2])
    return total % 26 == places[15]


def _lu(number: str) -> bool:
    """Day of birth with its full year, serial, and two check digits over the first eleven: Luhn and Verhoeff."""
    return is_full(number) and digits.luhn(number[:12]) and digits.verhoeff(number[:11] + number[12])


def _nhs(number: str) -> bool:
    """Modulus 11. England's begin with 4, 6 or 7, Scotland's (CHI) with the day of birth, Northern Ireland's with 3;
    those that begin with 999 are for tests."""
    return not number.startswith("999") and digits.weighted(number, (10, 9, 8, 7, 6, 5, 4, 3, 2, 1)) % 11 == 0


def _nl(number: str) -> bool:
    return number != "0" * 9 and digits.weighted(number, (9, 8, 7, 6, 5, 4, 3, 2, 10)) % 11 == 0


def _pt(number: str) -> bool:
    """A person's tax number begins with 1, 2, 3 or 45."""
    if number[0] not in "123" and number[:2] != "45":
        return False
    return -digits.weighted(number, (9, 8, 7, 6, 5, 4, 3, 2)) % 11 % 10 == int(number[8])


def _pt_card(number: str) -> bool:
    """The citizen card: the identity number, and the card's version; Luhn with letters from 10 on."""
    places = digits.values(number)
    doubled = [2 * value - 9 * (2 * value > 9) for value in places[-2::-2]]
    return (sum(places[::-2]) + sum(doubled)) % 10 == 0


_CF = rf"[A-Z]{{6}}{_IT_DIGIT}{{2}}[{_IT_MONTHS}]{_IT_DIGIT}{{2}}[A-Z]{_IT_DIGIT}{{3}}[A-Z]"
_NINO = r"(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]"

KINDS: tuple[Kind, ...] = (
    of_digits("at", "Austrian insurance number", 10, _at, 0.0035),
    of_digits("be", "Belgian national number", 11, _be, 0.0017, marks=" -.", loose=r"\d\d\.\d\d\.\d\d-\d{3}\.\d\d"),
    of_digits("ch", "Swiss AHV number", 13, _ch, LEAST, marks=" -.", loose=r"756\.\d{4}\.\d{4}\.\d\d"),
    of_digits("de", "German tax number", 11, _de, 0.0034, marks=" -/"),
    of_signs("de-pension", "German pension number", r"\d{8}[A-Z]\d{3}", (12, 12), _de_pension, chance=0.0037),
    of_signs(
        "es",
        "Spanish identity number",
        r"[\dXYZ]\d{7}[A-Z]",
        (9, 9),
        _es,
        chance=0.04,
        marks=" -.",
        loose=r"[\dXYZ]-?\d{7}-?[A-Z]",
    ),
    of_signs(
        "fr",
        "French insurance number",
        _FR_FORM,
        (15, 15),
        _fr,
        chance=0.009,
        marks=" -.",
        loose=r"[12] ?\d\d ?\d\d ?\d[\dAB] ?\d{3} ?\d{3} ?\d\d",
    ),
    of_digits("fr-tax", "French tax number", 13, _fr_tax, LEAST),
    of_digits("gb-nhs", "NHS number", 10, _nhs),
    of_signs(
        "gb", "national insurance number", _NINO, (9, 9), loose=r"(?!ZZ)[A-CEGHJ-PR-TW-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]"
    ),
    of_digits("gr", "Greek AMKA number", 11, _gr, 0.0037),
    of_signs("ie", "Irish PPS number", r"\d{7}[A-W][A-IW]?", (8, 9), _ie, chance=0.043),
    of_signs("it", "Italian tax code", _CF, (16, 16), _it, chance=0.024, loose=_CF),
    of_digits("lu", "Luxembourg national number", 13, _lu, LEAST),
    of_digits("nl", "Dutch BSN number", 9, _nl, 0.09, marks=" -."),
    of_digits("pt", "Portuguese tax number", 9, _pt, 0.03),
    of_signs(
        "pt-card", "Portuguese citizen card number", r"\d{9}(?=\d?[A-Z])[A-Z\d]{2}\d", (12, 12), _pt_card, chance=0.1
    ),
)
