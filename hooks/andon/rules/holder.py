"""What holds a value: the variable, key, header or option that it is given to."""

from __future__ import annotations

import re
from functools import cache

# What stands before a value, read backwards from it, so that the search is over at once where nothing does:
# `name = "`, `"name": "`, `<name>`, `name: Bearer `, `--name `.
_BACKWARDS = (
    r"""[\\"'`(<]{0,4}[bfru@]?(?:[ \t](?i:reraeb|nekot))?(?:"""
    r"""[ \t]{0,8}(?:=:|>=|[=:>])[ \t]{0,8}[\\"'`\])]{0,3}(?P<name>[\w.$-]{0,63}[A-Za-z_$])"""
    r"""|[ \t]{1,8}(?P<option>[\w-]{0,63}[A-Za-z])--)"""
)
_REACH = 128


def holder(characters: str, start: int) -> str:
    """The variable, key, header or option that is given the value which begins at an offset; '' if none is."""
    before = characters[max(0, start - _REACH) : start].rpartition("\n")[2]
    found = _compiled().match(before[::-1])
    return (found["name"] or found["option"])[::-1] if found else ""


@cache
def _compiled() -> re.Pattern[str]:
    return re.compile(_BACKWARDS)
