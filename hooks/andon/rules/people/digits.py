"""Check digits: the algorithms that numbers of people, cards, accounts and devices share.

Each predicate takes a number without separators, check digit included, and tells whether it is right. A number is
ASCII digits, or capital letters too where that is said (A is 10, Z is 35, as ISO 7064 counts); one that is empty or
has other signs is for the caller to keep out, and at worst gets a wrong answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import mul

_SIGNS = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_VALUES = bytes(max(_SIGNS.find(code), 0) for code in range(256))
_DOUBLED = bytes(2 * digit - 9 * (digit > 4) if digit < 10 else 0 for digit in _VALUES)
"""What a digit adds in every second place of Luhn's sum: its double, with the digits of that added up."""

_FIGURES = {code: str(value) for value, code in enumerate(_SIGNS) if value > 9}
"""Capital letters as the two digits of their value."""

_DIHEDRAL = (
    *("0123456789", "1234067895", "2340178956", "3401289567", "4012395678"),
    *("5987604321", "6598710432", "7659821043", "8765932104", "9876543210"),
)
"""The multiplication of the dihedral group of ten elements."""

_PERMUTED = (
    *("0123456789", "1576283094", "5803796142", "8916043527"),
    *("9453126870", "4286573901", "2793806415", "7046913258"),
)
"""How a digit is permuted in each place from the right, modulo 8."""

_QUASIGROUP = (
    *("0317598642", "7092154863", "4206871359", "1750983426", "6123045978"),
    *("3674209581", "5869720134", "8945362017", "9438617205", "2581436790"),
)
"""The totally anti-symmetric quasigroup of H. M. Damm's thesis (2004)."""


def values(number: str) -> bytes:
    """What each sign of a number counts: 0 to 9 for digits, 10 to 35 for capital letters."""
    return number.encode("ascii", "replace").translate(_VALUES)


def weighted(number: str, weights: Sequence[int]) -> int:
    """The sum of each sign's value times the weight of its place; signs beyond the weights do not count."""
    return sum(map(mul, values(number), weights))


def luhn(number: str) -> bool:
    """Luhn's check digit, ISO/IEC 7812-1 annex B."""
    signs = number.encode("ascii", "replace")
    return (sum(signs[::-2].translate(_VALUES)) + sum(signs[-2::-2].translate(_DOUBLED))) % 10 == 0


def ean(number: str) -> bool:
    """The check digit of GS1's numbers: weights 1 and 3 from the right."""
    signs = values(number)
    return (sum(signs[::-2]) + 3 * sum(signs[-2::-2])) % 10 == 0


def verhoeff(number: str) -> bool:
    """J. Verhoeff's check digit (1969), which finds all single errors and transpositions."""
    check = 0
    for place, digit in enumerate(reversed(values(number))):
        check = int(_DIHEDRAL[check][int(_PERMUTED[place % 8][digit])])
    return check == 0


def damm(number: str) -> bool:
    """H. M. Damm's check digit."""
    check = 0
    for digit in values(number):
        check = int(_QUASIGROUP[check][digit])
    return check == 0


def mod97(number: str) -> bool:
    """ISO 7064 MOD 97-10: two check digits at the end; letters may stand before them."""
    figures = number if number.isdigit() else number.translate(_FIGURES)
    return figures.isdigit() and int(figures) % 97 == 1


def mod11(number: str) -> bool:
    """Modulus 11 with weights 2 to 7 over and over from the right; 10 is written 0 or X, 11 is written 0."""
    weights = (2, 3, 4, 5, 6, 7) * (len(number) // 6 + 1)
    check = -weighted(number[-2::-1], weights) % 11
    return number[-1:] in (("0", "X") if check == 10 else (str(check),))


def mod11_2(number: str) -> bool:
    """ISO 7064 MOD 11-2: the check digit may be X, which is 10."""
    rest = 0
    for digit in values(number[:-1]):
        rest = 2 * (rest + digit) % 11
    return (rest + (10 if number[-1:] == "X" else values(number[-1:])[0])) % 11 == 1


def mod11_10(number: str) -> bool:
    """ISO 7064 MOD 11,10, a hybrid of two moduli."""
    rest = 10
    for digit in values(number[:-1]):
        rest = 2 * ((rest + digit) % 10 or 10) % 11
    return (rest + values(number[-1:])[0]) % 10 == 1
