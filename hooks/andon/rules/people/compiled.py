"""Patterns for lists of people, compiled when they are first asked for: nobody pays for those that no file needs."""

from __future__ import annotations

import re
from functools import cache


@cache
def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern of a source, the same object whoever asks."""
    return re.compile(source, flags)
