r"""Bytes to characters, whatever they are: decoding never fails, drops nothing and depends on no locale.

Plain ASCII, nearly all there is, is its own shadow and is not even copied. Else, cheap questions first: a byte order
mark; valid UTF-8; content whose kind is known and passed over (see `kind`); UTF-16 and UTF-32 that nobody marked;
and at last UTF-8 in which each byte that is not UTF-8 stands for itself, as in Latin-1.

Files in two encodings are common on Windows (`>>` in PowerShell and in cmd write different ones), so ASCII inside of
UTF-16 is read too, and UTF-16 inside of ASCII.
"""

from __future__ import annotations

import re
from functools import cache

from andon.model import Blob, Skipped, Text

UTF8_MARK = b"\xef\xbb\xbf"

# UTF-32 first: its little-endian mark begins with that of UTF-16.
WIDE_MARKS = (
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

ARMOUR = (b"$ANSIBLE_VAULT;", b"-----BEGIN AGE ", b"-----BEGIN PGP MESSAGE", b"U2FsdGVkX1", b"# STRONGBOX ")
"""How ciphertext in ASCII begins."""

ASCII_LOOKALIKES = (("\u0130", "I"), ("\u0131", "i"), ("\u017f", "s"), ("\u212a", "K"))
"""The characters that Python's IGNORECASE takes for ASCII letters, and the letters."""

SAMPLE = 16 * 1024
"""How many bytes the guess at an unmarked encoding looks at."""

STEP = 64 * 1024
"""How many characters are worked on at a time, so that intermediate copies stay small."""


def decode(blob: Blob) -> Text | Skipped:
    """The text of a blob, or the kind of content that it is instead."""
    data = blob.data
    if data.isascii() and b"\0" not in data and not data.startswith(ARMOUR):
        return Text(blob.path, _with_newlines(data), first_line=blob.line)
    characters = _characters(blob.path, data)
    if isinstance(characters, Skipped):
        return characters
    if "\r" in characters:
        characters = characters.replace("\r\n", "\n").replace("\r", "\n")
    return Text(blob.path, shadow(characters), characters, blob.line)


def wide_encoding(data: bytes) -> tuple[str, int]:
    """The UTF-16 or UTF-32 that data is in, marked or not, and the length of its mark; ('', 0) for all others."""
    for mark, encoding in WIDE_MARKS:
        if data.startswith(mark) and _is_plausible(data[len(mark) : SAMPLE], encoding):
            return encoding, len(mark)
    return _guess(data[:SAMPLE]), 0


def shadow(characters: str) -> bytes:
    """One byte a character, as `model.Text` describes it."""
    try:
        return characters.encode("latin-1")
    except UnicodeEncodeError:
        for letter, ascii_letter in ASCII_LOOKALIKES:
            characters = characters.replace(letter, ascii_letter)
    return b"".join(_shadow(characters[at : at + STEP]) for at in range(0, len(characters), STEP))


def _with_newlines(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n") if b"\r" in data else data


def _characters(path: str, data: bytes) -> str | Skipped:
    if data.startswith(UTF8_MARK):
        return _narrow(data[len(UTF8_MARK) :])
    if data.startswith(tuple(mark for mark, _ in WIDE_MARKS)):
        encoding, skip = wide_encoding(data)
        if skip:
            return _wide(data[skip:], encoding)
    if b"\0" not in data and not data.startswith(ARMOUR) and (valid := _utf8(data)) is not None:
        return valid
    from andon.source import kind

    if found := kind.by_content(data):
        return Skipped(path, found)
    if encoding := _guess(data[:SAMPLE]):
        return _wide(data, encoding)
    if found := kind.by_name(path, data):
        return Skipped(path, found)
    return _narrow(data)


def _utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


# --- one byte or UTF-8 ---


def _narrow(data: bytes) -> str:
    r"""UTF-8 in which each byte that is not UTF-8 stands for itself; Latin-1 if there are more such bytes than others.

    NUL bytes are characters, except those that stand between ASCII letters because somebody appended UTF-16.
    """
    if b"\0" in data:
        for runs in _wide_runs():
            data = runs.sub(lambda run: run[0].replace(b"\0", b""), data)
    valid = _utf8(data)
    if valid is not None:
        return valid
    escaped = data.decode("utf-8", "surrogateescape")
    in_utf8 = len(escaped.encode("utf-8", "ignore"))
    if 2 * (len(data) - in_utf8) >= len(data.translate(None, ASCII)):
        return data.decode("latin-1")
    return escaped.translate(ESCAPED)


@cache
def _wide_runs() -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    """Four ASCII characters or more in UTF-32, and in UTF-16; the byte order does not matter.

    Each begins with a NUL byte, for which the regular expression engine searches at memory speed.
    """
    return re.compile(rb"\0\0\0(?:[\t\n\r -~]\0\0\0){3,}"), re.compile(rb"\0(?:[\t\n\r -~]\0){3,}")


ASCII = bytes(range(0x80))
ESCAPED = {0xDC00 + byte: byte for byte in range(0x80, 0x100)}
"""Surrogate escapes, and the Latin-1 characters of the bytes that they stand for."""


# --- UTF-16 and UTF-32 ---


def _wide(data: bytes, encoding: str) -> str:
    """UTF-16 or UTF-32, and the ASCII that stands in between because somebody appended it.

    In files that are mostly in Latin script, a long run of ASCII bytes is ASCII. A short one, or one among other
    scripts, may as well be characters whose bytes happen to be in that range: it is read both ways.
    """
    width = _width(encoding)
    latin = data[:SAMPLE].count(0) * 4 >= len(data[:SAMPLE])
    pieces: list[str] = []
    at = 0
    for number, run in enumerate(_ascii_runs(6 if latin else 16).finditer(data)):
        start, end = run.span()
        if encoding.endswith("be") and (start - at) % width == width - 1:
            start += 1  # the last byte of the character before
        if data.count(b"0", start, end) * 3 > end - start:
            continue  # kana: every other byte is 0x30
        resumed = _resumed(data, at, end, encoding) if number < REALIGNMENTS else end - (end - at) % width
        pieces.append(_units(data[at : start if latin and end - start >= 16 else resumed], encoding))
        pieces.append(data[start:resumed].decode("ascii"))
        at = resumed
    pieces.append(_units(data[at:], encoding))
    return "".join(pieces)


REALIGNMENTS = 1000
"""After how many runs of ASCII it is no longer asked where characters begin again: that costs some 30 microseconds."""


def _resumed(data: bytes, at: int, end: int, encoding: str) -> int:
    """Where wide characters go on after a run of ASCII bytes that ends at `end`: where they make the best text.

    In doubt it is in step with those before, which began at `at`.
    """
    if end == len(data):
        return end
    width = _width(encoding)

    def likelihood(position: int) -> tuple[bool, int, bool]:
        sample = data[position : position + 64]
        return _likelihood(sample, encoding) >= 0.9, _ascii(sample, encoding), (position - at) % width == 0

    return max(range(end - width + 1, end + 1), key=likelihood)


def _width(encoding: str) -> int:
    """Bytes a unit: `utf-16-le` has 2."""
    return int(encoding[4:6]) // 8


@cache
def _ascii_runs(length: int) -> re.Pattern[bytes]:
    return re.compile(rb"[\t\n\r -~]{%d,}" % length)


def _units(data: bytes, encoding: str) -> str:
    whole = len(data) - len(data) % _width(encoding)
    return data[:whole].decode(encoding, "replace") + data[whole:].decode("latin-1")


def _guess(sample: bytes) -> str:
    """The wide encoding that data without a mark is most likely in, '' if it is likelier to be none.

    Text is made of the letters and signs of living scripts, and nearly nothing else; read with the wrong byte order or
    width, or made from single bytes, it is not. Single-byte text gives itself away by runs of ASCII bytes.
    """
    kana = max(sample[0::2].count(0x30), sample[1::2].count(0x30)) * 4 >= len(sample)
    if len(sample) < 4 or not (kana or sample.translate(None, CONTROLS) != sample):
        return ""
    if sum(map(len, _single_byte_runs().findall(sample))) * 2 >= len(sample):
        return ""
    best = max(GUESSES, key=lambda encoding: (_likelihood(sample, encoding) >= 0.9, _ascii(sample, encoding)))
    return best if _likelihood(sample, best) >= 0.9 else ""


GUESSES = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
CONTROLS = bytes([*range(7), *range(14, 27), *range(28, 32)])


@cache
def _single_byte_runs() -> re.Pattern[bytes]:
    """Runs of ASCII bytes, without 0x30, which is every other byte of kana."""
    return re.compile(rb"[\t\n\r !-/1-~]{6,}")


@cache
def _letters() -> re.Pattern[str]:
    """What text is made of: the scripts from Latin to Lao, punctuation, symbols, kana, Han, Hangul, emoji."""
    return re.compile(
        "[\t\n\r -~\xa0-\u024f\u0370-\u07ff\u0900-\u0eff\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf"
        "\u2100-\u27bf\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f\U0001f300-\U0001faff]+"
    )


def _likelihood(sample: bytes, encoding: str) -> float:
    """The share of the sample that is text when read in an encoding, 0 to 1."""
    characters = sample[: len(sample) - len(sample) % _width(encoding)].decode(encoding, "replace")
    return sum(map(len, _letters().findall(characters))) / len(characters) if characters else 1.0


def _is_plausible(sample: bytes, encoding: str) -> bool:
    """Whether a byte order mark is to be believed: most of what follows is text, or all of it may be."""
    if _likelihood(sample, encoding) >= 0.5:
        return True
    whole = sample[: len(sample) - len(sample) % _width(encoding)].decode(encoding, "replace")
    return not _no_text().search(whole, 0, len(whole) - 1)  # the last character may have been cut


@cache
def _no_text() -> re.Pattern[str]:
    return re.compile("[\0-\x06\x0e-\x1a\x1c-\x1f\ufffd]")


def _ascii(sample: bytes, encoding: str) -> int:
    """How many characters are ASCII when a sample is read in an encoding."""
    return len(sample.decode(encoding, "ignore").encode("ascii", "ignore"))


# --- the shadow ---

ABOVE_LATIN = bytes([0]) + bytes([0x80]) * 255


def _shadow(characters: str) -> bytes:
    """The low byte of each character, with its top bit set if the character is beyond Latin-1.

    Two bytes strings are joined bit by bit as one large number each: linear, and at memory speed.
    """
    units = characters.encode("utf-16-le", "surrogatepass")
    if len(units) == 2 * len(characters):
        return _joined(units[0::2], units[1::2])
    units = characters.encode("utf-32-le", "surrogatepass")
    return _joined(_joined(units[0::4], units[1::4]), units[2::4])


def _joined(low: bytes, high: bytes) -> bytes:
    bits = int.from_bytes(low, "little") | int.from_bytes(high.translate(ABOVE_LATIN), "little")
    return bits.to_bytes(len(low), "little")
