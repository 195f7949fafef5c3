"""The cheap questions, which most candidates of ordinary code do not pass: no model is loaded for those."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from andon.shapeless.names import speaks_of_password

if TYPE_CHECKING:
    from andon.model import Text
    from andon.shapeless.candidates import Candidate

LONG = 24
SHORTEST_KEY = 11
MOST_BLANKS = 5

# Where a value stands says enough: the password of a URL, an option, a header, an array of bytes.
_TRUSTED = frozenset(("url", "option", "header", "numbers"))


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def is_worth_measuring(text: Text, candidate: Candidate) -> bool:
    """Whether a candidate can be a secret at all, so that it pays to measure it.

    What is only found for being a UUID is an identifier. A key or token is made by a machine, so it has a digit, or no
    word's upper and lower case, or is long; a password may be a word. Text of many words is neither.
    """
    notation = candidate.notation
    if notation == "alone":
        return False
    value = text.characters[candidate.start : min(candidate.end, candidate.start + LONG)]
    if value.count(" ") + value.count("%20") > MOST_BLANKS and notation != "numbers":
        return value.startswith("-----BEGIN")
    if notation in _TRUSTED or _pattern(r"[0-9]").search(value) or speaks_of_password(candidate.name):
        return True
    if len(value) >= LONG or "secret" in candidate.name.lower():
        return True
    if len(value) < SHORTEST_KEY:
        return False
    upper = len(_pattern(r"[A-Z]").findall(value))
    return value.endswith("=") or (value.isalpha() and (upper == 0 or 4 * upper >= len(value)))
