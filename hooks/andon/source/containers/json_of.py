"""JSON that is not trusted: parsed within bounds, and read without believing in its types."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from andon.source.containers.limits import MB, WHOLE, Unreadable


class NoJson(Exception):
    """It is no JSON, so there is nothing in it but the text itself."""


def parsed(data: bytes) -> Any:
    """The value of a JSON document.

    :raises Unreadable: it is too large to be parsed.
    :raises NoJson: it cannot be.
    """
    if len(data) > WHOLE:
        raise Unreadable(f"is larger than the {WHOLE // MB} MB that can be read of its kind")
    try:
        return json.loads(data.decode("utf-8-sig") if data[:3] == b"\xef\xbb\xbf" else data)
    except (ValueError, RecursionError):
        raise NoJson from None


def dicts(value: object) -> Iterator[dict[str, Any]]:
    """The objects of a list; nothing if it is none."""
    for item in value if isinstance(value, list) else ():
        if isinstance(item, dict):
            yield item


def items(value: object) -> Iterator[tuple[str, Any]]:
    """The members of an object; nothing if it is none."""
    if isinstance(value, dict):
        yield from value.items()


def written(value: object) -> str:
    """A value as JSON again, with its characters as they are."""
    return json.dumps(value, ensure_ascii=False, indent=1)
