"""A line on the terminal that tells how far a scan is, from its second second on."""

from __future__ import annotations

import sys
from collections.abc import Callable


def shown(what: str) -> Callable[[int, int], None] | None:
    """What a scan tells how much is done, and of how much; None where nobody watches."""
    if not sys.stderr.isatty():
        return None
    from time import monotonic

    begun = monotonic()

    def show(done: int, total: int) -> None:
        if monotonic() - begun > 1:
            sys.stderr.write(f"\r\x1b[K{f'andon: {done} of {total} {what}' if done < total else ''}")
            sys.stderr.flush()

    return show
