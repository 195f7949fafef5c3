"""The file `.andon.baseline`: what an entry says, and its text form. docs/baseline.md describes it for people.

    # comment
    salt 5f0c91d2...
    github-token "src/settings.py" strong:5f0c91d2:9f86...15 reason="test fixture" who="Ada" until=2027-01-31

Each line stands for itself: their order does not matter and a line may stand twice, so that a merge may keep the
lines of both sides. Nothing in it changes when the scanned files change but the secret does not.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from andon.model import UserError

if TYPE_CHECKING:
    from datetime import date

HEADER = """\
# Findings that somebody looked at and allowed. No secret can be read from this file.
# Written by `andon allow` and `andon baseline`; a merge keeps the lines of both sides.
"""
NAME_DIGITS = 8
"""By how many of its first hexadecimal digits an entry names its salt."""

CONFLICT_MARKERS = ("<<<<<<<", "|||||||", "=======", ">>>>>>>")


class Entry(NamedTuple):
    """One allowance: which rule, where the value stood (a hint), what is kept of its digest, and who allowed it why.

    `digest` is `strong:HEX` or `weak:HEX` as `andon.baseline.digest` makes it with `salt`; `until` is the last day
    of the allowance, None for no end. `people` is how many people a list of them holds, roughly (`100-299`).
    """

    rule: str
    path: str
    salt: str
    digest: str
    reason: str = ""
    who: str = ""
    until: date | None = None
    people: str = ""

    @property
    def weak(self) -> bool:
        """Whether so little of the digest is kept that other values have the same."""
        return self.digest.startswith("weak:")

    def __str__(self) -> str:
        strength, kept = self.digest.split(":")
        words = [self.rule, quoted(self.path), f"{strength}:{self.salt[:NAME_DIGITS]}:{kept}"]
        words += [f"people={self.people}"] if self.people else []
        words += [f"{key}={quoted(text)}" for key in ("reason", "who") if (text := getattr(self, key))]
        return " ".join([*words, f"until={self.until}"] if self.until else words)


def count_class(people: int) -> str:
    """How many people a list holds, as roughly as a person needs to know it: `1-2`, `3-9`, `10-29`, `30-99` ..."""
    least, following = 1, 3
    while people >= following:
        least, following = following, 10 * least
    return f"{least}-{following - 1}"


class Book(NamedTuple):
    """A whole baseline: its salts and entries, each once, sorted."""

    salts: tuple[str, ...]
    entries: tuple[Entry, ...]


def book(salts: set[str], entries: set[Entry]) -> Book:
    """A book in its one canonical order, that of the lines."""
    return Book(tuple(sorted(salts)), tuple(sorted(entries, key=str)))


def written(contents: Book) -> str:
    """The text of a baseline file. `parse(written(b)) == b`."""
    return "".join([HEADER, *(f"salt {salt}\n" for salt in contents.salts), *map("{}\n".format, contents.entries)])


def parse(data: bytes, path: str) -> Book:
    """Read the bytes of a baseline file; `path` is for messages.

    Raises UserError, naming file and line, for whatever is not a comment, a salt or an entry of a salt that stands
    in the file: a line that is passed over could be an allowance that somebody relies on, or one for everything.
    """
    try:
        lines = data.decode("utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        raise broken(path, data.count(b"\n", 0, error.start) + 1, "is not UTF-8") from None
    numbered = [(number, line.strip(" \t\r")) for number, line in enumerate(lines, 1)]
    told = [(number, line) for number, line in numbered if line and not line.startswith("#")]
    salts = {line[5:] for _, line in told if _salt_line().fullmatch(line)}
    named = {salt[:NAME_DIGITS]: salt for salt in salts}
    entries = {_entry(line, named, path, number) for number, line in told if not _salt_line().fullmatch(line)}
    return book(salts, entries)


def broken(path: str, line: int, what: str, next_step: str = "") -> UserError:
    """The error for a line that cannot be read."""
    mend = f"mend that line, or take the file back from git: git checkout -- {path}"
    return UserError(f"{path}:{line}: {what}", next_step or mend)


def _entry(line: str, salts: dict[str, str], path: str, number: int) -> Entry:
    if line.startswith(CONFLICT_MARKERS):
        step = "delete the marker lines and keep the entries of both sides; docs/baseline.md shows how git does it"
        raise broken(path, number, "is a marker of a merge conflict", step)
    match = _entry_line().fullmatch(line)
    if not match:
        raise broken(path, number, 'is not an entry: RULE "PATH" DIGEST reason="..." who="..." until=YYYY-MM-DD')
    if match["salt"] not in salts:
        raise broken(path, number, f"names the salt {match['salt']}, which stands nowhere in the file")
    return Entry(
        match["rule"],
        _unquoted(match["path"], path, number),
        salts[match["salt"]],
        f"{match['strength']}:{match['kept']}",
        _unquoted(match["reason"] or '""', path, number),
        _unquoted(match["who"] or '""', path, number),
        _day(match["until"], path, number),
        match["people"] or "",
    )


def _day(text: str | None, path: str, number: int) -> date | None:
    from datetime import date

    if not text:
        return None
    try:
        return date(*map(int, text.split("-")))
    except ValueError:
        raise broken(path, number, f"until={text} is no day of the calendar") from None


ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quoted(text: str) -> str:
    r"""Any text as one readable word: `"a b"`; what cannot be seen, and half surrogates, as `\u{HEX}`."""
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(character: str) -> str:
    plain = character.isprintable() or character == " "
    return ESCAPES.get(character) or (character if plain else f"\\u{{{ord(character):x}}}")


def _unquoted(word: str, path: str, number: int) -> str:
    """What `quoted` was given. Raises UserError for an escape that it never writes."""
    meanings = {escape: character for character, escape in ESCAPES.items()}

    def meaning(match: re.Match[str]) -> str:
        code = match["code"]
        if code and int(code, 16) <= 0x10FFFF:
            return chr(int(code, 16))
        if match[0] not in meanings:
            raise broken(path, number, f"has an unknown escape, {match[0]}")
        return meanings[match[0]]

    return re.sub(r"\\(?:u\{(?P<code>[0-9a-f]{1,6})\}|.)", meaning, word[1:-1])


@cache
def _salt_line() -> re.Pattern[str]:
    return re.compile(r"salt [0-9a-f]{32}")


@cache
def _entry_line() -> re.Pattern[str]:
    text = r'"(?:[^"\\]|\\.)*"'
    return re.compile(
        rf"(?P<rule>[^\s\"]+) (?P<path>{text}) "
        rf"(?P<strength>strong|weak):(?P<salt>[0-9a-f]{{8}}):(?P<kept>(?<=strong:.{{9}})[0-9a-f]{{32}}"
        rf"|(?<=weak:.{{9}})[0-7][0-9a-f]{{2}})"
        rf"(?: people=(?P<people>[0-9]+-[0-9]+))?(?: reason=(?P<reason>{text}))?(?: who=(?P<who>{text}))?"
        r"(?: until=(?P<until>[0-9]{4}-[0-9]{2}-[0-9]{2}))?"
    )
