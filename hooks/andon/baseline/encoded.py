"""Base64 and hexadecimal digits of plain text, read as that text: encoding adds no chance to a value."""

from __future__ import annotations

import re
from functools import cache


def opened(text: str, depth: int = 3) -> str:
    """The text with what is base64 or hex of plain text replaced by that text, to a depth of some layers."""
    plainer = _runs().sub(_plain, text)
    return opened(plainer, depth - 1) if plainer != text and depth else plainer


def _plain(match: re.Match[str]) -> str:
    """What a run of characters encodes, if that is plain text (UTF-16 included); else the run itself."""
    for decoded in filter(None, (_from_hex(match[0]), _from_base64(match[0]))):
        try:
            text = decoded.replace(b"\0", b"").decode()
        except UnicodeDecodeError:
            continue
        if text and sum(character.isprintable() for character in text) >= 0.9 * len(text):
            return text
    return match[0]


def _from_hex(run: str) -> bytes | None:
    try:
        return bytes.fromhex(run)
    except ValueError:
        return None


def _from_base64(run: str) -> bytes:
    from binascii import a2b_base64

    digits = run.rstrip("=").replace("-", "+").replace("_", "/")
    return a2b_base64(digits[: len(digits) // 4 * 4])


@cache
def _runs() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z0-9+/_-]{16,}={0,2}")
