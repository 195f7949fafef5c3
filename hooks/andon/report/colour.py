"""Colour for the text report. What it says does not hang on it: the places are found in the finished line."""

from __future__ import annotations

import re
from functools import cache

STYLES = {
    "path": "1",
    "error": "1;31",
    "warning": "1;33",
    "note": "33",
    "fix": "32",
    "allow": "36",
    "andon": "1",
}


def painted(line: str) -> str:
    """A line with escape sequences for its head or its label, if it has one."""
    return _places().sub(_paint, line, count=1)


def _paint(match: re.Match[str]) -> str:
    if match["label"]:
        return f"  {_styled(match['label'], match['label'])}:"
    if match["andon"]:
        return _styled("andon", "andon:")
    return f"{_styled('path', match['path'])}: {_styled(match['severity'], match['severity'])}"


def _styled(style: str, text: str) -> str:
    return f"\x1b[{STYLES[style]}m{text}\x1b[0m"


@cache
def _places() -> re.Pattern[str]:
    label, head = r"  (?P<label>note|fix|allow):", r"(?P<path>\S.*?): (?P<severity>error|warning)\b"
    return re.compile(rf"^(?:{label}|(?P<andon>andon:)|{head})")
