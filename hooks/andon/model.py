"""The nouns of andon, in the order in which they appear: Blob, Text, Rule, Secret, People, Finding, Verdict, Outcome.

Nothing here reads a file, runs a program or prints: every step between the source and the report takes and
gives these values, and the same bytes always give the same answer.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import Literal, NamedTuple

Severity = Literal["error", "warning"]

MESSAGE, TAG_MESSAGE, REF_NAME = "COMMIT_EDITMSG", "TAG_EDITMSG", "(ref name)"
"""The paths of what is no file: what a commit and a tag say (git has them written in files of these names), and a
name of a branch or tag."""

NO_FILES = (MESSAGE, TAG_MESSAGE, REF_NAME)


class UserError(Exception):
    """What the person can mend: usage, configuration, unreadable input. Ends the run with exit status 2.

    The message says what is wrong and where; `next_step` says what to do about it.
    """

    def __init__(self, message: str, next_step: str) -> None:
        super().__init__(message)
        self.next_step = next_step


class Blob(NamedTuple):
    """Bytes to scan, as some source gave them.

    `path` is relative to the repository's top, with `/`; bytes that are not UTF-8 are surrogate escapes.
    `line` is the number of the first line: a very large file comes as several blobs, cut between lines.
    """

    path: str
    data: bytes
    origin: str = ""
    line: int = 1


class Skipped(NamedTuple):
    """Something that was given to scan and not scanned, and why.

    `failed` tells what should have been scanned and could not be (unreadable, vanished) from what is passed over
    by design (a PNG image, a submodule, ciphertext). A run with a failed one never ends with exit status 0.
    """

    path: str
    reason: str
    failed: bool = False


class Text:
    r"""A decoded blob: characters, and a shadow of them with exactly one byte a character.

    The shadow is what the sieve reads. ASCII stands for itself; every other character is some byte >= 0x80, except
    the four that Python's IGNORECASE takes for ASCII letters (U+0130, U+0131, U+017F, U+212A), which are those
    letters. So an offset in the shadow is an offset in the text. Line ends are `\n` in both.
    """

    __slots__ = ("_characters", "_line_starts", "first_line", "path", "shadow")

    def __init__(self, path: str, shadow: bytes, characters: str | None = None, first_line: int = 1) -> None:
        self.path = path
        self.shadow = shadow
        self.first_line = first_line
        self._characters = characters
        self._line_starts: list[int] | None = None

    @property
    def characters(self) -> str:
        """The text itself; decoded on first use, since most files are ASCII and never looked at twice."""
        if self._characters is None:
            self._characters = self.shadow.decode("ascii")
        return self._characters

    def position(self, offset: int) -> tuple[int, int]:
        """The line and column of a character offset, both 1-based; columns count characters."""
        starts = self.line_starts
        index = bisect_right(starts, offset) - 1
        return index + self.first_line, offset - starts[index] + 1

    def line_span(self, offset: int) -> tuple[int, int]:
        """Where the line around an offset begins and ends (its line end excluded)."""
        end = self.shadow.find(b"\n", offset)
        return self.shadow.rfind(b"\n", 0, offset) + 1, len(self.shadow) if end < 0 else end

    def line_at(self, offset: int) -> str:
        """The line around an offset, without its line end."""
        start, end = self.line_span(offset)
        return self.characters[start:end]

    @property
    def line_starts(self) -> list[int]:
        """The offset of each line's first character."""
        if self._line_starts is None:
            starts = [0]
            find = self.shadow.find
            at = find(b"\n")
            while at >= 0:
                starts.append(at + 1)
                at = find(b"\n", at + 1)
            self._line_starts = starts
        return self._line_starts


class Rule(NamedTuple):
    """One kind of secret: how it is found, the harm it can do, how it is revoked, and examples of both sides.

    `keywords` are lower-case ASCII literals, one of which stands in every match: the sieve looks for them.
    `pattern` is the source of a regular expression with a group named `secret`, searched in the neighbourhood of a
    keyword. `public` is how many leading characters of the secret may be shown (`ghp_`: 4). `check` says why a
    match is not a real one ('' if it may be). In `finds`, the secret stands between « and »; holes such as
    `{b62:36}` are filled with seeded random characters when a test runs.

    A match has at least `least` characters that are neither white space nor quotes, from its keyword on. If a match
    always `begins` with a keyword, it is looked for at keywords only. A rule that is `near` is for bare tokens: its
    keywords are the provider's names, near which its pattern (any token, if it is empty) must stand
    (`andon.rules.near`); `words` are names that count only in what holds the value, and one of `hints`, if there are
    any, must stand there too.

    A match of a rule that is for `anywhere` need not stand near a keyword: a text that holds one is searched whole, and
    without keywords every text. `rank` says who names a value that several see: the greatest. A value of a rule that is
    `weighed` was chosen by a person: it stands if it is likely enough to be a password. `context` says what
    only the surroundings of a secret tell, given the text and the secret's start and end: a doubt (reason and detail;
    empty ones if there is none), or None if the rule is not about this place at all.
    """

    id: str
    title: str
    keywords: tuple[str, ...]
    pattern: str
    harm: str
    revoke: str
    references: tuple[str, ...]
    finds: tuple[str, ...]
    ignores: tuple[str, ...]
    public: int = 0
    severity: Severity = "error"
    check: Callable[[str], str] | None = None
    least: int = 0
    begins: bool = False
    near: bool = False
    words: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    anywhere: bool = False
    rank: float = 3.0
    weighed: bool = False
    context: Callable[[Text, int, int], tuple[str, str] | None] | None = None


class Secret:
    """A secret value that refuses to print itself: only `reveal()` gives it, and only those who must call that."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The value itself. Never for a screen, a log, a report or a file."""
        return self._value

    def __len__(self) -> int:
        return len(self._value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._value == self._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __repr__(self) -> str:
        return f"Secret({len(self._value)} characters)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __reduce__(self) -> tuple[type[Secret], tuple[str]]:
        return Secret, (self._value,)


class People(NamedTuple):
    """What may be told of a list of people: how many `distinct` ones stand in how many rows, and by which columns.

    They are those of the whole file; `added` is how many of its people are new with this commit.
    """

    distinct: int
    rows: int
    columns: tuple[str, ...]
    added: int


class Sighting(NamedTuple):
    """Where in a history a value stands: the first commit that brought it, and more if it was asked for.

    `commit` and `last` are ids of commits; `last` is the last one whose version of the file holds the value, '' if
    it was not looked for. `date` is the first commit's, in seconds since 1970; `author` is `Name <address>`. `refs`
    and `remotes` are those whose history holds the first commit. `in_head` tells whether HEAD's version of the file
    holds the value.
    """

    commit: str
    last: str = ""
    date: int = 0
    author: str = ""
    refs: tuple[str, ...] = ()
    remotes: tuple[str, ...] = ()
    in_head: bool | None = None


class Finding(NamedTuple):
    """A value that some detector takes for a secret, or a file that it takes for a list of people.

    `start` and `end` are character offsets in the text; lines and columns are 1-based, columns count characters and
    the end is exclusive. `name` is the variable, key or header that holds the value ('' if none). `preview` shows
    what is public of it. `detectors` are the ids of all who saw it, the one that names the finding first. `doubt` is
    the reason, and its detail, for which the detectors themselves already hush it. `confidence` is how likely the
    value is a secret, from 0 to 1: 1 for what has a form of its own, else what `andon.shapeless.likelihood` says.

    Of a list of people, `people` tells what may be told, `preview` is one masked value, and the secret is a digest of
    all that was seen: the file is the unit. What was found in a history has its `sighting`.
    """

    rule: str
    title: str
    severity: Severity
    path: str
    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    name: str
    preview: str
    secret: Secret
    detectors: tuple[str, ...]
    doubt: tuple[str, str] = ("", "")
    confidence: float = 1.0
    people: People | None = None
    sighting: Sighting | None = None


class Verdict(NamedTuple):
    """What became of a finding. An empty `reason` means that it stands and stops the commit.

    `reason` is one of a fixed set of words (`placeholder`, `reference`, `allowed inline`, `known` ...), counted in the
    summary; `detail` says more for a person (the reason someone gave, the entry's expiry). `fingerprint` is a
    stable id of 16 hexadecimal digits from which nothing of a guessable secret can be learnt.
    """

    finding: Finding
    reason: str = ""
    detail: str = ""
    fingerprint: str = ""


class Refusal(NamedTuple):
    """What stops a push besides a finding: where it goes to, or who made its commits.

    `rule` is a stable id, `place` what it is about (`origin`, a commit); `ways` are rows of a label and what to do.
    """

    rule: str
    place: str
    title: str
    ways: tuple[tuple[str, str], ...] = ()


class Outcome(NamedTuple):
    """All there is to report: every verdict, and what was looked at.

    Verdicts are in order of path, line and column; those of a history in the order of its `commits`, of which there
    are as many.
    """

    verdicts: tuple[Verdict, ...]
    files: int
    bytes: int
    skipped: tuple[Skipped, ...]
    notes: tuple[str, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    commits: int = 0

    @property
    def stopping(self) -> list[Verdict]:
        """The verdicts that stand."""
        return [verdict for verdict in self.verdicts if not verdict.reason]

    @property
    def failed(self) -> list[Skipped]:
        """What should have been scanned and was not."""
        return [skipped for skipped in self.skipped if skipped.failed]
