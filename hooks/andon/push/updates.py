"""What a push is about to do, ref by ref, as git tells its pre-push and pre-receive hooks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from andon.model import UserError
from andon.source import path_of


class Update(NamedTuple):
    """One ref: `new` is the object that it is to be, `old` the one that it is at the other side; '' for none.

    `ref` is its name at the other side.
    """

    ref: str
    new: str
    old: str


def of_pre_push(lines: bytes) -> list[Update]:
    """Updates from the lines `LOCAL-REF LOCAL-ID REMOTE-REF REMOTE-ID`; a local ref may be any words (`main@{1 day}`).

    :raises UserError: a line is none of these.
    """
    return [_update(line, ref, new, old) for line in lines.splitlines() for _, new, ref, old in [_fields(line, 4)]]


def of_pre_receive(lines: bytes) -> list[Update]:
    """Updates from the lines `OLD-ID NEW-ID REF`.

    :raises UserError: a line is none of these.
    """
    return [_update(line, ref, new, old) for line in lines.splitlines() for old, new, ref in [_fields(line, 3)]]


def tips(updates: Iterable[Update]) -> list[str]:
    """The objects that the refs are to be, each once."""
    return list(dict.fromkeys(update.new for update in updates if update.new))


def _fields(line: bytes, count: int) -> list[str]:
    fields = path_of(line).rsplit(" ", count - 1)
    if len(fields) != count:
        raise _unreadable(line)
    return fields


def _update(line: bytes, ref: str, new: str, old: str) -> Update:
    if not (is_id(new) and is_id(old)):
        raise _unreadable(line)
    return Update(ref, new if new.strip("0") else "", old if old.strip("0") else "")


def is_id(text: str) -> bool:
    """Whether a text is the whole id of an object."""
    return len(text) in (40, 64) and not text.strip("0123456789abcdef")


def _unreadable(line: bytes) -> UserError:
    return UserError(
        f"standard input holds a line that git does not write to this hook: {ascii(path_of(line))[1:60]}",
        "Let git call the hook: git push, or git push --dry-run.",
    )
