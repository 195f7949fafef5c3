"""Structure that a credential has beyond its letters: what lacks it is none, whatever it looks like.

Each check takes the secret and gives '' if it may be real, else why it is not, in words that hold nothing of it.
"""

from __future__ import annotations

from zlib import crc32

_BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

_CLASSIC = 40
"""Characters of a token of GitHub or npm: a prefix of four, 30 at random, and six of checksum."""


def crc32_base62(characters: str) -> str:
    """CRC-32 of ASCII characters in base 62 (0-9, A-Z, a-z), padded with 0 to six digits.

    https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
    """
    number = crc32(characters.encode("ascii"))
    digits = ""
    for _ in range(6):
        number, digit = divmod(number, 62)
        digits = _BASE62[digit] + digits
    return digits


def classic_checksum(secret: str) -> str:
    """Whether the last six characters are the checksum of those after the prefix, for tokens of the classic length."""
    _, _, body = secret.partition("_")
    if len(secret) != _CLASSIC or len(body) != _CLASSIC - 4:
        return ""
    return "" if crc32_base62(body[:-6]) == body[-6:] else "its checksum is wrong"


def sample_address(secret: str) -> str:
    """Whether the secret part of an address, its last, is more than one character over and over."""
    return "" if len(set(secret.rstrip("/").rpartition("/")[2])) > 2 else "it is the sample of the documentation"
