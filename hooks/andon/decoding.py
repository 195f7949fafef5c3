r"""Text within text: what escapes, encodings and split literals hide from a rule is made plain, and placed again.

`%5F` in a URL, `\u005f` in JSON, `&#95;` in HTML, `"ab" + "cd"` in code, Base64 and hexadecimal digits: the sieve marks
where they stand, and `views` reads a bounded stretch around each as whoever uses it will. A view is ASCII, and knows
for each of its characters where in the file it comes from, so that what is found there is reported as it stands.
"""

from __future__ import annotations

import re
from binascii import a2b_base64, unhexlify
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

# How much of the text before and after what is decoded belongs to a view: the name that holds the value stands there.
BEFORE, AFTER = 160, 80

# The most characters of one view, and how often what was decoded is decoded again.
LONGEST = 1 << 16
DEPTH = 3

TEXT = bytes([9, 10, 13, *range(0x20, 0x7F)])
"""What text is made of; of what is decoded, nine in ten bytes must be."""

# A line of so many digits goes on in the next.
FULL_LINE = 40

# The least characters of encoded text that could hold a credential.
SHORTEST = 16


class Mark(NamedTuple):
    """What the sieve looks for: a sign of something that is written in some notation."""

    notation: str


class View(NamedTuple):
    """A stretch of text, decoded. Character `i` of it stands in the file from `starts[i]` to `ends[i]`."""

    notation: str
    characters: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the file a stretch of the view stands."""
        return self.starts[start], self.ends[end - 1]

    def differs(self, start: int, end: int) -> bool:
        """Whether a stretch of the view is not in the file as it is in the view."""
        begin, stop = self.span(start, end)
        return stop - begin != end - start


# What is asked of the sieve besides the encoded beginnings of tokens (`andon.rules.index`).
_ESCAPED = ("%2d", "%5f", "%2b", "%2f", "%25", "%3d", "%2e", "%3a", "\\u00", "\\x", ":\\/\\/", "&#")
_INDENTS = ("", *(" " * many for many in (*range(1, 13), *range(14, 25, 2))), *("\t" * many for many in range(1, 6)))
LITERALS: tuple[tuple[str, Mark], ...] = (
    *((literal, Mark("escaped")) for literal in _ESCAPED),
    *((f"{quote}{glue}", Mark("split")) for quote in "\"'`" for glue in (" +", "+", " .", " \\", f" {quote}", " &")),
    *(
        (f"{quote}\n{indent}{sign}", Mark("split"))
        for quote in "\"'`"
        for indent in _INDENTS
        for sign in (quote, "+", ".", "&")
    ),
)

_ESCAPES = (
    r"%(?P<percent>[0-9A-Fa-f]{2})|\\{1,3}u00(?P<unicode>[0-9A-Fa-f]{2})|\\{1,3}x(?P<byte>[0-9A-Fa-f]{2})|\\{1,3}(?P<slash>/)"
    r"|&#(?P<decimal>[0-9]{2,3});|&#[xX](?P<hexadecimal>[0-9A-Fa-f]{2});"
)
_PART = r"[0-9A-Za-z_\-+/=.:]"
_GLUE = (
    rf"(?<={_PART})(?P<quote>[\"'`])"
    r"(?:[ \t]{0,8}(?:[+.&\\]|\.\.)?[ \t]{0,8}\n[ \t]{0,64}(?:[+.&]|\.\.)?[ \t]{0,8}"
    rf"|[ \t]{{0,8}}(?:[+.&]|\.\.)[ \t]{{0,8}}|[ \t]{{1,8}})(?:[bfruBFRU@$]{{0,2}})(?P=quote)(?={_PART})"
)
_RUN = r"[^\s\"'`<>]"


def views(characters: str, marks: Iterable[tuple[Mark, int]]) -> Iterator[View]:
    """What stands around the marks, decoded: once for each stretch and each time that it can be decoded."""
    by_notation: dict[str, list[int]] = {}
    for mark, at in marks:
        by_notation.setdefault(mark.notation, []).append(at)
    for notation, offsets in by_notation.items():
        done = 0
        for at in sorted(offsets):
            if at < done:
                continue
            if notation in ENCODED:
                view, done = _encoded(characters, at, notation)
            else:
                view, done = _written(characters, at, notation)
            if view:
                yield view


def _written(characters: str, at: int, notation: str) -> tuple[View | None, int]:
    """The stretch around an escape or a seam, and where it ends; no view if nothing in it can be a credential."""
    pattern, worth = _NOTATIONS[notation]
    if not worth(characters, at):
        return None, at + 1
    begin = max(0, at - BEFORE)
    end = at
    while end - begin < LONGEST and (found := _compiled(pattern).search(characters, end, end + BEFORE)):
        end = found.end()
    end = _compiled(f"{_RUN}{{0,512}}").match(characters, end).end()  # type: ignore[union-attr]
    view = plain(characters, begin, min(len(characters), end + AFTER), notation)
    for _ in range(DEPTH):
        again = _replaced(view, pattern)
        if again is None:
            break
        view = again
    return view, end


def plain(characters: str, begin: int, end: int, notation: str) -> View:
    """A stretch of text as it is; what is not ASCII becomes `?`."""
    shown = characters[begin:end].encode("ascii", "replace").decode("ascii")
    return View(notation, shown, list(range(begin, end)), list(range(begin + 1, end + 1)))


def _replaced(view: View, pattern: str) -> View | None:
    """The view with what a pattern finds decoded; None if there is nothing to decode."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for match in _compiled(pattern).finditer(view.characters):
        text = _meaning(match)
        if text is None:
            continue
        start, end = match.span()
        pieces += (view.characters[done:start], text)
        starts += view.starts[done:start]
        ends += view.ends[done:start]
        if text:
            starts.append(view.starts[start])
            ends.append(view.ends[end - 1])
        done = end
    if not done:
        return None
    pieces.append(view.characters[done:])
    return View(view.notation, "".join(pieces), [*starts, *view.starts[done:]], [*ends, *view.ends[done:]])


def _meaning(match: re.Match[str]) -> str | None:
    """What an escape stands for; '' for a seam between two literals, None for what is no part of a credential."""
    groups = match.groupdict()
    if "quote" in groups:
        return ""
    if groups["slash"]:
        return "/"
    decimal = groups["decimal"]
    code = int(decimal) if decimal else int(next(filter(None, groups.values())), 16)
    return chr(code) if 0x20 < code < 0x7F else None


def _has_escapes(characters: str, at: int) -> bool:
    """Whether an escape stands in a run of characters that is long enough for a credential."""
    run = _compiled(f"{_RUN}{{0,{SHORTEST}}}")
    ahead = run.match(characters, at)
    behind = run.match(characters[max(0, at - SHORTEST) : at][::-1])
    return (ahead.end() - at if ahead else 0) + (behind.end() if behind else 0) >= SHORTEST


def _is_seam(characters: str, at: int) -> bool:
    """Whether a literal that could be part of a credential ends here, and another follows it."""
    seam = _compiled(_GLUE).match(characters, at)
    if not seam:
        return False
    ahead = _compiled(rf"{_PART}{{1,64}}(?=[\"'`])").match(characters, seam.end())
    behind = _compiled(rf"{_PART}{{1,64}}(?=[\"'`])").match(characters[max(0, at - 80) : at][::-1])
    if not ahead or not behind:
        return False
    whole = behind[0] + ahead[0]
    return len(whole) >= SHORTEST and any(map(str.isdigit, whole))


_NOTATIONS = {"escaped": (_ESCAPES, _has_escapes), "split": (_GLUE, _is_seam)}

ENCODED = {"Base64": r"[0-9A-Za-z+/_\-]", "hex": r"[0-9A-Fa-f]"}
"""The notations of which nothing shows what they hold, each with its digits."""


def _encoded(characters: str, at: int, notation: str) -> tuple[View | None, int]:
    """The run of Base64 or hexadecimal digits around an offset, decoded, and where it ends."""
    digit, full = ENCODED[notation], f"{ENCODED[notation]}{{{FULL_LINE}}}"
    behind = _compiled(rf"(?:{digit}|\n(?={full})){{1,{LONGEST}}}").match(characters[max(0, at - LONGEST) : at][::-1])
    begin = at - (behind.end() if behind else 0)
    ahead = _compiled(rf"(?:{digit}|(?<={full})\n){{1,{LONGEST}}}").match(characters, at)
    end = ahead.end() if ahead else at + 1
    if end - begin < SHORTEST:
        return None, end
    return decoded(characters, begin, end, notation), end


def decoded(characters: str, begin: int, end: int, notation: str) -> View | None:
    """A run of Base64 or hexadecimal digits as the text that it encodes; None if that is no text."""
    size, width = (4, 3) if notation == "Base64" else (2, 1)
    written = characters[begin:end].replace("\n", "")
    for skipped in range(size):
        data = _bytes(written[skipped:], notation)
        if data and len(data.translate(None, TEXT)) <= 0.1 * len(data):
            break
    else:
        return None
    digits: Sequence[int] = range(begin + skipped, end)
    if "\n" in characters[begin:end]:
        digits = [at for at in range(begin, end) if characters[at] != "\n"][skipped:]
    padding = _compiled("={1,2}").match(characters, end) if notation == "Base64" else None
    before = range(max(0, begin - BEFORE), begin)
    text = plain(characters, before.start, begin, notation).characters + data.decode("ascii", "replace")
    ends = _Ends(before, digits, len(data), size, width)
    ends.padded = padding.end() if padding else 0
    return View(notation, text.replace("\ufffd", "?"), _Places(before, digits, len(data), size, width), ends)


class _Places(Sequence[int]):
    """Where the characters of a view begin, plain at first and then decoded: reckoned when one is asked for."""

    def __init__(self, before: range, digits: Sequence[int], decoded: int, size: int, width: int) -> None:
        self.before, self.digits = before, digits
        self.decoded, self.size, self.width = decoded, size, width

    def __len__(self) -> int:
        return len(self.before) + self.decoded

    def __getitem__(self, index: int) -> int:  # type: ignore[override]
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        at = index % len(self) - len(self.before)
        return self._plain(self.before[at]) if at < 0 else self._decoded(at)

    def _plain(self, place: int) -> int:
        return place

    def _decoded(self, at: int) -> int:
        return self.digits[min(at * self.size // self.width, len(self.digits) - 1)]


class _Ends(_Places):
    """Where they end; the last one after the padding, if there is any (`padded`)."""

    padded = 0

    def _plain(self, place: int) -> int:
        return place + 1

    def _decoded(self, at: int) -> int:
        if self.padded and at == self.decoded - 1:
            return self.padded
        return self.digits[min(-(-(at + 1) * self.size // self.width), len(self.digits)) - 1] + 1


def _bytes(written: str, notation: str) -> bytes:
    """The bytes that digits encode; what is left over at the end is no digit's fault."""
    if notation == "hex":
        return unhexlify(written[: len(written) // 2 * 2])
    standard = written.replace("-", "+").replace("_", "/")
    standard = standard[: len(standard) - (len(standard) % 4 == 1)]
    return a2b_base64(standard + "=" * (-len(standard) % 4))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
