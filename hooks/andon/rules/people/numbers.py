"""Customer numbers: any number under a header that says so, and those whose form an organisation has configured."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import groupby

from andon.rules.people import digits, written
from andon.rules.people.compiled import compiled
from andon.rules.people.kind import Kind

RULE = "people-customer-numbers"

SHORTEST, LONGEST = 4, 40
"""Characters of a customer number. What is shorter counts the rows of a table; 36 are a UUID."""

SHARE = 0.8
"""Of a column of customer numbers, so many have one shape."""

LONGEST_OWN = 64
"""Characters of a number that an organisation has configured, at most."""

GROUP = "number"
"""The named group of a configured pattern that the check digit is for, if it is not for the whole number."""

CHECKS: dict[str, tuple[Callable[[str], bool], float]] = {
    "luhn": (digits.luhn, 0.1),
    "mod97": (digits.mod97, 1 / 97),
    "mod11": (digits.mod11, 0.1),
    "mod11-10": (digits.mod11_10, 0.1),
    "verhoeff": (digits.verhoeff, 0.1),
    "damm": (digits.damm, 0.1),
}
"""The check digit algorithms that a policy may name, beside `none`, and how many random numbers pass each."""

_FORM = r"[A-Za-z\d][A-Za-z\d_./# -]{2,38}[A-Za-z\d]"
_FLAGS = r"(?:\(\?[aimsux]+\))*"


def shaped(value: str) -> bool:
    """Whether a value may be a customer number: one token with a digit, and no date, fraction, address or sentence."""
    return bool(_token(value))


def normal(value: str) -> str:
    """A customer number in capitals without separators; '' if it is none."""
    if SHORTEST <= len(value) <= LONGEST and value.isalnum() and value.isascii():  # most are
        return "" if value.isalpha() else value.upper()
    number = compiled(r"[ _./#-]").sub("", _token(value)).upper()
    return number if len(number) >= SHORTEST else ""


def _token(value: str) -> str:
    if not SHORTEST <= len(value) <= LONGEST + written.SLACK:
        return ""
    text = written.plain(value)
    if text.isascii() and text.isalnum() and SHORTEST <= len(text) <= LONGEST:
        return text if not text.isalpha() else ""
    if not compiled(_FORM).fullmatch(text) or not compiled(r"\d").search(text):
        return ""
    words = text.split()
    if len(words) > 1 and not all(compiled(r"\d").search(word) for word in words[1:]):
        return ""
    return (
        ""
        if compiled(r"\d+\.\d+|\d{4}[-./]\d\d?[-./]\d\d?(?: .*)?|\d\d?[-./]\d\d?[-./]\d{4}").fullmatch(text)
        else text
    )


def shape(value: str) -> str:
    """What a number looks like: runs of digits with their length, runs of letters, and signs (`AB-1234`: `A-9{4}`).

    >>> shape("AB-1234")
    'A{2}-9{4}'
    """
    return "".join(_run(sign, len(list(run))) for sign, run in groupby(map(_sign, written.plain(value[:LONGEST_OWN]))))


def _sign(character: str) -> str:
    return "9" if character.isdigit() else "A" if character.isalpha() else character


def _run(sign: str, length: int) -> str:
    return f"{sign}{{{length}}}" if sign in "9A" else sign * length


def one_shape(values: Iterable[str]) -> float:
    """How many of the values have the commonest shape, from 0 to 1; numbers counted up have two lengths at most.

    Letters and digits that are mixed (UUIDs, hashes) have one shape if they have one length.
    """
    counts: Counter[str] = Counter()
    lengths: Counter[int] = Counter()
    number = 0
    for value in values:
        number += 1
        if shaped(value):
            counts[shape(value)] += 1
            lengths[len(written.plain(value))] += 1
    best = max(counts.values(), default=0)
    if len(counts) > 3:
        best = max(best, *lengths.values())
    return best / number if number else 0.0


def customer_kind(name: str, pattern: str, check: str = "none") -> Kind:
    """The kind of an organisation's own numbers, as its policy has them.

    `pattern` is a regular expression for a whole number that `andon.rules.expression.fault` has nothing against;
    spellings with full-width digits or other dashes are brought to ASCII before. `check` is one of CHECKS or `none`;
    it is for the group `number` of the pattern, if there is one, without what is neither digit nor letter. MOD 97-10
    reads letters as ISO 7064 does, all others read the digits only.
    """
    right, chance = CHECKS.get(check, (None, 1.0))

    def match(value: str) -> re.Match[str] | None:
        return compiled(pattern).fullmatch(written.plain(value)) if len(value) <= LONGEST_OWN else None

    def own(value: str) -> str:
        found = match(value)
        if not found:
            return ""
        if right is None:
            return found[0]
        checked = found[GROUP] or "" if GROUP in found.re.groupindex else found[0]
        number = compiled(r"[^0-9A-Z]" if check == "mod97" else _not_digits(check)).sub("", checked.upper())
        return found[0] if number and right(number) else ""

    return Kind(
        id=f"customer-number-{name}",
        rule=RULE,
        noun="customer number",
        normal=own,
        shaped=lambda value: match(value) is not None,
        chance=chance,
        loose=_loose(pattern),
    )


def _not_digits(check: str) -> str:
    """What the check digit's algorithm does not read; modulus 11 may end in an X."""
    return r"[^0-9X]|X(?!$)" if check == "mod11" else "[^0-9]"


def _loose(pattern: str) -> str:
    """The pattern for running text: not within a longer run of letters and digits. Flags stay in front."""
    flags = re.match(_FLAGS, pattern)
    assert flags is not None
    return rf"{flags[0]}(?<![A-Za-z\d])(?:{pattern[flags.end() :]})(?![A-Za-z\d])"


GENERIC = Kind("customer-number", RULE, "customer number", normal, shaped)
"""What a header alone calls a customer number."""

KINDS: tuple[Kind, ...] = (GENERIC,)
