"""Patterns over paths, with the meaning that .gitignore gives them.

`*` and `?` stop at a slash, `**` between slashes stands for any number of folders, `[a-z]` and `[!a-z]` are sets of
characters, a backslash takes the next character as it is. A pattern with a slash at its start or in its middle
starts at the repository's top, any other matches at every depth; what lies below a matching folder matches too, and
a slash at the end says that only what lies below is meant. Upper and lower case differ. There is no `!`: a list says
what it names.

Each name of a path is tried once against each part of a pattern, so hostile patterns and paths cost no more than the
product of their lengths.

Source of the meaning: https://git-scm.com/docs/gitignore#_pattern_format
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

LONGEST = 4096  # characters of a pattern: as long as a path may be


class Glob(NamedTuple):
    """A pattern over paths, part by part: a literal name, a compiled one, or None for `**`."""

    parts: tuple[str | re.Pattern[str] | None, ...]
    below_only: bool


def path_problem(pattern: str) -> str:
    """Why a pattern over paths can never do what its author meant; empty if it can."""
    if not pattern.strip("/"):
        return "is empty"
    if pattern.startswith("!"):
        return "starts with '!', which would take back an earlier pattern: name only what is meant"
    parts = pattern.removeprefix("/").removesuffix("/").split("/")
    if {"", ".", ".."} & set(parts):
        return "has an empty, '.' or '..' folder name: paths count from the repository's top"
    return next(filter(None, map(name_problem, parts)), "")


def name_problem(pattern: str) -> str:
    """Why a pattern over single names cannot be read; empty if it can."""
    if len(pattern) > LONGEST:
        return f"is longer than {LONGEST} characters"
    try:
        _compiled_name(pattern)
    except ValueError as error:
        return str(error)
    return "" if pattern else "is empty"


def matches_path(patterns: Iterable[str], path: str) -> bool:
    """Whether one of the patterns matches a path (relative to the top, with `/`) or a folder above it."""
    names = path.split("/")
    return any(_matches(_compiled(pattern), names) for pattern in patterns)


def matches_name(patterns: Iterable[str], name: str) -> bool:
    """Whether one of the patterns matches a single name as a whole; a slash is a character like any other here."""
    return any(_matches_name(_compiled_name(pattern), name) for pattern in patterns)


def _matches(glob: Glob, names: Sequence[str]) -> bool:
    # All ways through the pattern at once: each number says how many of its parts are used up.
    end = len(glob.parts)
    ways = _with_none_taken(glob, {0})
    for depth, name in enumerate(names):
        if end in ways and depth:
            return True
        ways = _with_none_taken(glob, set(_after(glob, ways, name)))
    return end in ways and not glob.below_only


def _after(glob: Glob, ways: set[int], name: str) -> Iterator[int]:
    for used in ways:
        if used == len(glob.parts):
            continue
        part = glob.parts[used]
        if part is None:
            yield used
        elif _matches_name(part, name):
            yield used + 1


def _with_none_taken(glob: Glob, ways: set[int]) -> set[int]:
    """The same ways, and those on which a `**` stands for no folder at all."""
    return ways | {used + 1 for used in ways if used < len(glob.parts) and glob.parts[used] is None}


def _matches_name(part: str | re.Pattern[str], name: str) -> bool:
    return part == name if isinstance(part, str) else part.fullmatch(name) is not None


@functools.cache
def _compiled(pattern: str) -> Glob:
    parts = pattern.strip("/").split("/")
    below_only = pattern.endswith("/")
    if len(parts) > 1 and parts[-1] == "**":
        # `folder/**` is what lies below the folder, and not the folder.
        parts.pop()
        below_only = True
    if "/" not in pattern.rstrip("/"):
        parts.insert(0, "**")
    # Neighbouring `**` say no more than one.
    kept = (part for before, part in zip(["", *parts], parts, strict=False) if not before == part == "**")
    return Glob(tuple(None if part == "**" else _compiled_name(part) for part in kept), below_only)


@functools.cache
def _compiled_name(pattern: str) -> str | re.Pattern[str]:
    """A name with nothing special in it as itself, any other as a regular expression of linear cost.

    What stands between two stars is taken where it first occurs, and for good (the lookahead keeps Python from
    going back to try the later places): if the rest fails there, no later place can do better.
    """
    if not any(special in pattern for special in "*?[\\"):
        return pattern
    runs = [""]
    for token in _tokens(pattern):
        if token.startswith("*"):
            runs.append("")
        else:
            runs[-1] += _atom(token)
    if len(runs) == 1:
        return re.compile(runs[0], re.DOTALL)
    first, *middle, last = runs
    taken = "".join(f"(?=(?P<g{number}>.*?{run}))(?P=g{number})" for number, run in enumerate(middle))
    return re.compile(f"{first}{taken}.*{last}", re.DOTALL)


def _tokens(pattern: str) -> list[str]:
    # A `]` that stands first in a set belongs to it, as everywhere in the world of globs.
    first_member = r"(?:[!^](?:[^\\]|\\.)|[^!^\\]|\\.)"
    tokens = re.findall(rf"\*+|\[{first_member}(?:[^\]\\]|\\.)*\]|\\.|[^*\\]", pattern, re.DOTALL)
    if sum(map(len, tokens)) < len(pattern):
        raise ValueError("ends with a backslash, which would take the next character as it is")
    if "[" in tokens:
        raise ValueError("has a '[' without its ']': write '\\[' for the character itself")
    return tokens


def _atom(token: str) -> str:
    if token == "?":
        return "."
    if token.startswith("\\"):
        return re.escape(token[1])
    if len(token) > 1:
        return _character_set(token)
    return re.escape(token)


def _character_set(token: str) -> str:
    members = token[1:-1]
    if "[:" in members:
        raise ValueError("has a named class such as '[:alpha:]': write the characters, '[a-zA-Z]'")
    negated = members[0] in "!^"
    source = ""
    for item in re.findall(r"(\\.|[^\\])(?:-(\\.|[^\\]))?", members[negated:], re.DOTALL):
        low, high = (member[-1:] for member in item)
        if high and high < low:
            raise ValueError(f"has a range that runs backwards in '{token}'")
        source += re.escape(low) + (f"-{re.escape(high)}" if high else "")
    return f"[{'^' * negated}{source}]"
