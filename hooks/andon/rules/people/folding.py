"""One spelling for words that people write in several: case, width and accents do not tell words apart.

Marks are taken from Latin, Greek, Cyrillic, Hebrew and Arabic letters, where they are left out as often as not. In
Japanese, Hindi, Thai and Korean they make another letter, and stay.
"""

from __future__ import annotations

from functools import cache
from unicodedata import combining, normalize

WITHOUT_MARKS = 0x0900
"""Scripts up to here (Devanagari begins here) are read without their marks; those of extended Latin are as well."""

PLAIN = {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ß": "ss", "ә": "э"}
"""Letters that are not made of another one and a mark, and what they are written as where keyboards lack them."""


def folded(text: str) -> str:
    """The text in lower case, in the usual width, without accents. Never fails; the length may change."""
    if text.isascii():
        return text.lower()
    return normalize("NFKC", text).casefold().translate(_marks())


class _Marks(dict[int, str]):
    """What each character is without its marks, found when it is first asked for."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        base = normalize("NFD", character)[:1]
        if character in PLAIN:
            base = PLAIN[character]
        elif ord(base) >= WITHOUT_MARKS:
            base = character
        elif combining(base):
            base = ""
        self[code] = base = PLAIN.get(base, base)
        return base


@cache
def _marks() -> _Marks:
    return _Marks()
