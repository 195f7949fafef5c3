r"""Untrusted text made fit to be shown: paths, names and remarks come from whoever wrote the repository.

Control characters, escape sequences of terminals, marks that turn the direction of writing, line ends and bytes
that are no text become visible escapes: `\x1b`, `\n`, `\u202e`, `\xff`.
"""

from __future__ import annotations

import re
from functools import cache

SHORT = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}


def ascii_only(text: str) -> str:
    """Text with everything but printable ASCII escaped."""
    return _not_ascii().sub(_escape, text)


def shown(path: str) -> str:
    r"""A path as a terminal may show it: its own letters stay, so that it can be clicked and copied.

    `##[` anywhere and `::` in front are commands to the log of a GitHub workflow; they are broken up.
    """
    if not path.isascii() or not path.isprintable():
        path = "".join(c if c.isprintable() else _escape_character(c) for c in path)
    path = path.replace("##[", r"##\x5b")
    return "./" + path if path.startswith("::") else path


def valid(text: str) -> str:
    r"""Text without lone surrogates, which no strict reader of JSON takes: a byte that is not UTF-8 is `\xff`."""
    return text if text.isascii() else _surrogates().sub(_escape, text)


def quoted(path: str) -> str:
    r"""A path as an argument of git in a shell: `$'..'` where it holds what cannot be shown, never an option.

    A leading dash would be an option, a leading colon pathspec magic.
    """
    path = "./" + path if path.startswith(("-", ":")) else path
    if path and _plain().fullmatch(path):
        return path
    if path.isprintable():
        return "'" + path.replace("'", "'\\''") + "'"
    return "$'" + "".join(map(_in_dollar_quotes, path)) + "'"


def _escape(match: re.Match[str]) -> str:
    return _escape_character(match[0])


def _escape_character(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # a byte that is not UTF-8, as Python escapes it in a path
        code -= 0xDC00
    if code > 0xFFFF:
        return f"\\U{code:08x}"
    return SHORT.get(character) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")


def _in_dollar_quotes(character: str) -> str:
    if character in "\\'":
        return "\\" + character
    if character.isprintable():
        return character
    # Bytes, not code points: bash reads \u only in a UTF-8 locale, and a name need not be UTF-8 at all.
    return SHORT.get(character) or "".join(f"\\x{b:02x}" for b in _as_bytes(character))


def _as_bytes(character: str) -> bytes:
    return character.encode("utf-8", "surrogateescape" if "\udc80" <= character <= "\udcff" else "surrogatepass")


@cache
def _not_ascii() -> re.Pattern[str]:
    return re.compile(r"[^ -~]")


@cache
def _surrogates() -> re.Pattern[str]:
    return re.compile("[\ud800-\udfff]")


@cache
def _plain() -> re.Pattern[str]:
    return re.compile(r"[\w@%+:,./-]+")
