"""What is known of words: which there are, which people take for passwords, and how words are spelt.

Three tables, made by training/ and kept in one file (`lexicon.bin`), which is read when there is a first candidate:

- two Bloom filters (Bloom 1970): a set of words in a few bits each, which never misses a member and takes one in some
  fifty other strings for one. `words` are those of texts in eight languages and of source code, `passwords` those of
  public frequency lists.
- the cost of each letter after two others, in eighths of a nat: low for what is spelt like a word or an identifier.
"""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_WORD = 16
SHORTEST_WORD = 3


# The alphabet of the spelling table: letters are 1 to 26, a digit 27, an apostrophe or hyphen 28, others 29, an edge 0.
SYMBOLS = 32
_CODES = bytes(
    code
    if (code := (byte | 0x20) - 96) in range(1, 27) and (65 <= byte <= 90 or 97 <= byte <= 122)
    else 27
    if 48 <= byte <= 57
    else 28
    if byte in b"-_'. "
    else 29
    for byte in range(256)
)


class Bloom:
    """A set of strings in few bits; `in` may be wrong for one in fifty of those that were never added."""

    __slots__ = ("_bits", "_size")

    def __init__(self, bits: bytes | bytearray) -> None:
        self._bits = bits
        self._size = len(bits) * 8

    def __contains__(self, word: str) -> bool:
        bits = self._bits
        one, two, three = _places(word, self._size)
        return bool(
            bits[one >> 3] >> (one & 7) & 1 and bits[two >> 3] >> (two & 7) & 1 and bits[three >> 3] >> (three & 7) & 1
        )

    @classmethod
    def of(cls, words: Iterable[str], size: int) -> Bloom:
        """A filter of `size` bytes with these words in it."""
        bits = bytearray(size)
        for word in words:
            for at in _places(word, size * 8):
                bits[at >> 3] |= 1 << (at & 7)
        return cls(bytes(bits))

    @property
    def bits(self) -> bytes:
        """The filter as it is kept in a file."""
        return bytes(self._bits)


def _places(word: str, size: int) -> tuple[int, int, int]:
    """The three bits of a word in a filter of `size` bits: its checksum, scattered by odd factors (Knuth, 6.4)."""
    key = crc32(word.encode("utf-8", "surrogatepass"))
    return (
        (key * 0x9E3779B1 & 0xFFFFFFFF) * size >> 32,
        (key * 0x85EBCA6B & 0xFFFFFFFF) * size >> 32,
        (key * 0xC2B2AE35 & 0xFFFFFFFF) * size >> 32,
    )


class Lexicon(NamedTuple):
    """The three tables; `spelling[code(a) * 1024 + code(b) * 32 + code(c)]` is the cost of c after a and b."""

    words: Bloom
    passwords: Bloom
    spelling: bytes


def codes(value: str) -> bytes:
    """A value in the alphabet of the spelling table, with an edge before and behind it."""
    return b"\0\0" + value.encode("latin-1", "replace").translate(_CODES) + b"\0"


def spelling_costs(lexicon: Lexicon, value: str) -> list[int]:
    """What each of a value's letters costs after the two before it, in eighths of a nat."""
    table = lexicon.spelling
    symbols = codes(value)
    return [table[a << 10 | b << 5 | c] for a, b, c in zip(symbols, symbols[1:], symbols[2:], strict=False)]


def load() -> Lexicon:
    """The lexicon that comes with andon."""
    return _read(os.path.join(os.path.dirname(__file__), "lexicon.bin"))


@cache
def _read(path: str) -> Lexicon:
    with open(path, "rb") as file:
        return parsed(file.read())


def parsed(data: bytes) -> Lexicon:
    """A lexicon from its file: the sizes of the two filters in bytes, 4 bytes each, then the tables."""
    words, passwords = (int.from_bytes(data[at : at + 4], "little") for at in (0, 4))
    return Lexicon(
        Bloom(data[8 : 8 + words]),
        Bloom(data[8 + words : 8 + words + passwords]),
        data[8 + words + passwords :],
    )


def written(lexicon: Lexicon) -> bytes:
    """The file of a lexicon, as `parsed` reads it."""
    words, passwords = lexicon.words.bits, lexicon.passwords.bits
    return (
        len(words).to_bytes(4, "little") + len(passwords).to_bytes(4, "little") + words + passwords + lexicon.spelling
    )
