"""What a commit will say: a file with the message, less what git is going to take out of it.

Git does so after the hook that checks the message: comments, and the part below the scissors line, in which
`git commit -v` shows the change. What goes and what stays is decided by `commit.cleanup`, by whether the message was
edited, and by the string that comments begin with (git-commit(1), and `cleanup_message` in git's builtin/commit.c).
Options of the command line (`--cleanup`, `-v`) are told to nobody; in doubt, a line stays. Lines keep their numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from andon.model import MESSAGE, Blob, UserError
from andon.source import on_disk, path_of_argument, program
from andon.source.program import Repository, Settings, run, setting

WANTED = r"^(core\.comment(char|string)|commit\.(cleanup|verbose)|i18n\.commitencoding)$"

SCISSORS = b" ------------------------ >8 ------------------------"
"""What follows the comment string in the line below which nothing is kept."""

DIFF = (b"diff --git ", b"diff --cc ", b"diff --combined ", b"Submodule ")
"""How the change begins that `git commit -v` shows."""

CANDIDATES = b"#;@!$%^&|:"
"""The characters of which git chooses one for comments if `core.commentChar` is `auto`."""

HINT = 3
"""How many lines at the end of a message begin with that one, at least: git explains and tells the state there."""

STRINGS = (2, 45)
"""The version of git from which on comments may begin with more than one character (`core.commentString`)."""


PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789"
"""What all encodings of messages share."""

Asked = Callable[[], bool]


class Message(NamedTuple):
    """What of a message is kept, in UTF-8, and whether something stood below a scissors line that is not."""

    blob: Blob
    cut: bool


def is_edited(environ: Mapping[str, str]) -> bool:
    """Whether a person has the message in an editor; if not, git tells hooks of one by the name of `:`."""
    return environ.get("GIT_EDITOR") != ":"


def read(repo: Repository, path: str, edited: bool) -> Message:
    """The message in a file (as an argument names it); `edited` tells that a person had it in an editor.

    :raises UserError: the file cannot be read.
    """
    try:
        with open(on_disk(path_of_argument(path)), "rb") as file:
            data = file.read()
    except OSError as error:
        raise UserError(
            f"{path_of_argument(path)}: the message cannot be read: {error.strerror}",
            "Leave `pass_filenames` of andon-message as it is.",
        ) from None
    settings = program.settings(repo, WANTED)
    lines, cut = kept(data.split(b"\n"), settings, edited, lambda: _has_strings(repo))
    return Message(Blob(MESSAGE, in_utf8(b"\n".join(lines), setting(settings, "i18n.commitencoding")), "text"), cut)


def kept(lines: Sequence[bytes], settings: Settings, edited: bool, has_strings: Asked) -> tuple[list[bytes], bool]:
    """The lines of a message, those that are not kept empty or cut off; and whether any were cut off.

    `has_strings` is asked for whether this git knows `core.commentString`, if that is set.
    """
    mode = setting(settings, "commit.cleanup") or "default"
    if mode == "default" or (mode == "scissors" and not edited):
        mode = "strip" if edited and mode == "default" else "whitespace"
    comment = _comment(lines, settings, has_strings)
    end = _end(lines, comment, certain=mode == "scissors" or _is_true(settings)) if edited else len(lines)
    left = list(lines[:end])
    if mode == "strip":
        left = [b"" if line.startswith(comment) else line for line in left]
    return left, end < len(lines)


def _end(lines: Sequence[bytes], comment: bytes, certain: bool) -> int:
    """The number of lines before the scissors line. Git heeds it where it has written it, which is not always told."""
    for at, line in enumerate(lines):
        if line == comment + SCISSORS and (certain or _is_shown(lines[at + 1 :], comment)):
            return at
    return len(lines)


def _is_shown(lines: Sequence[bytes], comment: bytes) -> bool:
    """Whether this is what git writes below the line: an explanation, and the change, if there is one."""
    rest = [line for line in lines if not line.startswith(comment)]
    return len(rest) < len(lines) and (not any(rest) or rest[0].startswith(DIFF))


def _comment(lines: Sequence[bytes], settings: Settings, has_strings: Asked) -> bytes:
    """What a comment begins with. The two variables are names for one, of which the last counts."""
    given = [pair for pair in settings if pair[0] in ("core.commentchar", "core.commentstring") and pair[1]]
    if any(key == "core.commentstring" for key, _ in given) and not has_strings():
        given = [pair for pair in given if pair[0] == "core.commentchar"]
    said = given[-1][1] if given else "#"
    if said.lower() != "auto":
        return said.encode("utf-8", "surrogateescape")
    ends = [line[:1] for line in lines[: _first_scissors(lines)] if line][-HINT:]
    chosen = ends[0] if len(ends) == HINT and ends.count(ends[0]) == HINT else b""
    return chosen if chosen and chosen in CANDIDATES else b"\n"  # with which no line begins


def _first_scissors(lines: Sequence[bytes]) -> int:
    return next((at for at, line in enumerate(lines) if line[1:] == SCISSORS), len(lines))


def in_utf8(data: bytes, encoding: str) -> bytes:
    """A message in UTF-8; `encoding` is the one that it is said to be in ('' for UTF-8).

    An encoding that is not known leaves its bytes as they are, as do bytes that are not in it. So does one that would
    make something else of plain ASCII: nobody writes messages in it, and a secret must not hide behind its name.
    """
    if encoding:
        with suppress(LookupError, ValueError):  # among them UnicodeError
            if PLAIN.encode("ascii").decode(encoding) == PLAIN:
                return data.decode(encoding).encode("utf-8", "surrogatepass")
    return data


def _is_true(settings: Settings) -> bool:
    """Whether `commit.verbose` is on: a boolean, or a number; without a value it is on, too."""
    given = [value for key, value in settings if key == "commit.verbose"]
    return bool(given) and given[-1].lower() not in ("false", "no", "off", "0")


def _has_strings(repo: Repository) -> bool:
    """Whether git is of a version in which comments may begin with a string."""
    words = run(repo, ["version"]).stdout.decode("ascii", "replace").split()
    numbers = [int(part) for part in (words[2] if len(words) > 2 else "").split(".")[:2] if part.isdigit()]
    return tuple(numbers) >= STRINGS
