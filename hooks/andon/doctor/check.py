"""An answer of the doctor's: one thing that a guard needs, whether it is so here, and what to do if it is not."""

from __future__ import annotations

from typing import Literal, NamedTuple

State = Literal["ok", "warning", "fault", "unknown", "not applicable"]


class Check(NamedTuple):
    """An answer. `id` is stable; `message` is one sentence, `next` the command that mends it ('' if all is well).

    A `fault` means that a guard is not in force, a `warning` that it is, but not for everything or not for long;
    `unknown` that it could not be told.
    """

    id: str
    state: State
    message: str
    next: str = ""


def ok(id: str, message: str) -> Check:
    """All is well."""
    return Check(id, "ok", message)


def absent(id: str, message: str) -> Check:
    """There is nothing here that could be looked at."""
    return Check(id, "not applicable", message)


FEW = 3
"""Names that are told; the rest are counted."""


def named(names: list[str]) -> str:
    """The first few of some names, and how many more there are."""
    more = f" and {len(names) - FEW} more" if len(names) > FEW else ""
    return ", ".join(names[:FEW]) + more


def many(count: int, what: str) -> str:
    """A number of things, in words."""
    return f"{count} {what}{'' if count == 1 else 's'}"
