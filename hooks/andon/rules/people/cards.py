"""Payment cards: numbers of a length and an issuer's range (ISO/IEC 7812) with Luhn's check digit."""

from __future__ import annotations

from functools import cache

from andon.rules.people import digits, specimens, written
from andon.rules.people.compiled import compiled
from andon.rules.people.kind import Kind

SHORTEST, LONGEST = 12, 19

_LONG = (16, 17, 18, 19)
_MAESTRO = (12, 13, 14, 15, 16, 17, 18, 19)

_RANGES = (
    ("Visa", "4", "4", (13, 16, 18, 19)),
    ("Mastercard", "51", "55", (16,)),
    ("Mastercard", "2221", "2720", (16,)),
    ("American Express", "34", "34", (15,)),
    ("American Express", "37", "37", (15,)),
    ("Discover", "6011", "6011", _LONG),
    ("Discover", "644", "659", _LONG),
    ("Diners Club", "300", "305", (14, 16, 19)),
    ("Diners Club", "3095", "3095", (14, 16, 19)),
    ("Diners Club", "36", "36", (14, 16, 19)),
    ("Diners Club", "38", "39", (14, 16, 19)),
    ("Diners Club", "2014", "2014", (15,)),
    ("Diners Club", "2149", "2149", (15,)),
    ("JCB", "35", "35", _LONG),
    ("JCB", "1800", "1800", (15,)),
    ("JCB", "2131", "2131", (15,)),
    ("UnionPay", "62", "62", _LONG),
    ("UnionPay", "81", "81", _LONG),
    ("Maestro", "5018", "5018", _MAESTRO),
    ("Maestro", "5020", "5020", _MAESTRO),
    ("Maestro", "5038", "5038", _MAESTRO),
    ("Maestro", "56", "58", _MAESTRO),
    ("Maestro", "6304", "6304", _MAESTRO),
    ("Maestro", "6331", "6334", _MAESTRO),
    ("Maestro", "6390", "6390", _MAESTRO),
    ("Maestro", "67", "67", _MAESTRO),
    ("InstaPayment", "637", "639", (16,)),
    ("Mir", "2200", "2204", _LONG),
    ("RuPay", "508", "508", (16,)),
    ("RuPay", "606", "608", (16,)),
    ("RuPay", "82", "82", (16,)),
    ("Elo", "5066", "5067", (16,)),
    ("Elo", "636", "636", (16,)),
    ("Verve", "5060", "5061", (16, 18, 19)),
    ("Troy", "9792", "9792", (16,)),
    ("Dankort", "5019", "5019", (16,)),
)
"""Network, first and last of the digits that numbers of a range begin with, and their lengths.

What the networks say to merchants, with what they have given up and old data and generators of test data still have;
65 is shared by Discover, RuPay and Elo. Barcodes have 13 digits as Visa's old numbers, but another check digit.
"""

_TEST_RANGES = ("40000", "41111111", "4242424242", "55555555", "510510")
"""How numbers begin that are published for tests and given to nobody."""

_ZEROS = 6
"""So many zeros in a row are a number that somebody made up: the serial of a card is not so small."""

_FEW = 3
"""No more than so many different digits: one card in two million has that by chance."""

_LOOSE = r"\d{4}(?:[ -]?\d{4}){2}[ -]?\d{2,4}(?:[ -]?\d{3})?|3\d{3}[ -]?\d{6}[ -]?\d{4,5}"


def issuer(number: str) -> str:
    """The network of a number without separators; '' if its length and first digits are no network's."""
    return _issuers().get((len(number), number[:4]), "")


@cache
def _issuers() -> dict[tuple[int, str], str]:
    """Networks by length and the first four digits."""
    return {
        (length, f"{head:04d}"): network
        for network, first, last, lengths in _RANGES
        for head in range(int(first.ljust(4, "0")), int(last.ljust(4, "9")) + 1)
        for length in lengths
    }


def normal(value: str) -> str:
    """The digits of a card's number; '' if it is none."""
    number = _digits(value)
    return number if number and (len(number), number[:4]) in _issuers() and digits.luhn(number) else ""


def shaped(value: str) -> bool:
    """Whether a value is digits of a card's length, in groups or not."""
    return bool(_digits(value))


def _digits(value: str) -> str:
    text = written.compact(value, SHORTEST, LONGEST)
    return text if text.isdigit() else ""


def is_test(value: str) -> bool:
    """Whether a card is one that is published for tests, or as good as one: nobody's."""
    number = normal(value)
    return bool(number) and (
        number.startswith(_TEST_RANGES)
        or "0" * _ZEROS in number
        or len(set(number)) <= _FEW
        or bool(compiled(r"(\d{4})\1\1").search(number))
        or specimens.is_specimen(number)
    )


KINDS: tuple[Kind, ...] = (Kind("card", "people-cards", "card number", normal, shaped, 0.03, written.loose(_LOOSE)),)
