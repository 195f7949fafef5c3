"""A limit of time that holds whatever is being done: a timer of the system interrupts it.

Between two steps of the interpreter, that is: a single call into a library is not interrupted, which with parts of
32 MB at the most takes well under a second. Whoever has started processes ends them when it is interrupted.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

from andon.model import UserError

AGAIN = 1.0
"""Seconds until the interruption is repeated, should what it met have taken it for an error of its own."""


class Overrun(BaseException):
    """The time is over. No `Exception`: whatever reads broken files must not take it for one of their faults."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raises Overrun in what is done here if it takes longer; 0 is no limit.

    :raises UserError: this system has no such timer.
    """
    if not seconds:
        yield
        return
    if not hasattr(signal, "setitimer"):
        raise UserError("this system cannot keep a limit of time", "set `budget = 0` in [receive], or --budget 0")
    before, complain = signal.signal(signal.SIGALRM, _over), sys.unraisablehook
    sys.unraisablehook = _quiet
    signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        sys.unraisablehook = complain


def _quiet(unraisable: sys.UnraisableHookArgs) -> None:
    """Says nothing of an interruption that Python could not raise, as it came while it tidied up: another follows."""
    if unraisable.exc_type is not Overrun:
        sys.__unraisablehook__(unraisable)


def _over(number: int, frame: FrameType | None) -> NoReturn:
    raise Overrun
