"""Lines that go on: a line that begins with white space belongs to the one before it."""

from __future__ import annotations

import re
from binascii import Error, a2b_base64, a2b_qp
from collections.abc import Iterator

from andon.people.tables.lines import lines
from andon.rules.people.compiled import compiled

LONGEST = 20_000
"""How much of a line is kept, in characters: pictures are of no use here."""

WORD = r"=\?([\w-]{1,40})(?:\*[\w-]{0,20})?\?([bBqQ])\?([^?\s]{0,2000})\?=(?:[ \t]{1,8}(?==\?))?"
"""An encoded word of RFC 2047; white space between two of them is none."""


def unfolded(text: str, keeps_blank: bool = False) -> Iterator[tuple[int, str]]:
    """The lines of a text with those that go on joined, each with its offset; no line ends.

    `keeps_blank` keeps one blank where lines are joined, as in mail. A line in quoted-printable goes on after a `=`.
    """
    held: list[str] = []
    size = begun = offset = 0
    for line in lines(text):
        is_soft = bool(held) and held[-1].endswith("=") and _is_soft(held[0])
        if held and (is_soft or line[0] in " \t"):
            if size < LONGEST:
                if is_soft:
                    held[-1] = held[-1][:-1]
                more = line[1:] if line[0] in " \t" else line
                held.append((" " if keeps_blank else "") + more.rstrip("\r\n"))
                size += len(line)
        else:
            if held:
                yield begun, "".join(held)
            held, size, begun = [line.rstrip("\r\n")], len(line), offset
        offset += len(line)
    if held:
        yield begun, "".join(held)


def _is_soft(line: str) -> bool:
    return "QUOTED-PRINTABLE" in line[:200].upper()


def from_base64(value: str, charset: str = "utf-8") -> str:
    """A value in base64 as text; as it is, if it is none."""
    if len(value) > LONGEST:
        return ""
    try:
        return text_of(a2b_base64(value), charset)
    except (Error, ValueError):
        return value


def from_quoted_printable(value: str, charset: str = "utf-8", in_header: bool = False) -> str:
    """A value in quoted-printable as text."""
    return text_of(a2b_qp(value.encode("utf-8", "replace"), header=in_header), charset)


def text_of(data: bytes, charset: str) -> str:
    """Bytes as text; a charset that is not known is taken for UTF-8."""
    try:
        return data.decode(charset, "replace")
    except LookupError:
        return data.decode("utf-8", "replace")


def with_words_decoded(value: str) -> str:
    """A mail header with its encoded words as text."""
    return compiled(WORD).sub(_word, value) if "=?" in value else value


def _word(word: re.Match[str]) -> str:
    return from_base64(word[3], word[1]) if word[2] in "bB" else from_quoted_printable(word[3], word[1], True)
