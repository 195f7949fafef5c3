"""All kinds of identifiers: numbers that are one person's, or one person's thing's, told by their check digits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from andon.rules.people import accounts, cards, devices, national, numbers, specimens
from andon.rules.people.folding import folded
from andon.rules.people.kind import Kind

KINDS: tuple[Kind, ...] = (*cards.KINDS, *accounts.KINDS, *national.KINDS, *devices.KINDS)

NAMED_BY = {
    "people-cards": frozenset(("card",)),
    "people-bank-accounts": frozenset(("iban", "bank-account")),
    "people-national-ids": frozenset(("national-id", "tax-id")),
    "people-devices": frozenset(("device", "vin", "imei")),
}
"""The header kinds (`headers`) that name a column of identifiers, by the identifiers' rule."""


class Own(NamedTuple):
    """An organisation's own numbers: their kind, what they are called (folded), and how many are enough."""

    kind: Kind
    words: tuple[str, ...]
    least: int


def own(name: str, pattern: str, check: str, words: Iterable[str], least: int) -> Own:
    """The numbers that a policy describes."""
    return Own(numbers.customer_kind(name, pattern, check), tuple(map(folded, words)), least)


def counts(kind: Kind, value: str) -> str:
    """The normal form of a value that may be a person's: '' for none, and for what is published as an example."""
    number = kind.normal(value)
    if not number or specimens.is_specimen(number) or (kind.id == "card" and cards.is_test(number)):
        return ""
    return number
