"""The part of a value that would be the secret, if there is one: what a variable falls back to, a URL's password ..."""

from __future__ import annotations

import functools
import re

_DEEPEST = 4  # `${A:-${B:-...}}`: nobody nests deeper by hand
_LONGEST = 1024


@functools.cache
def _wrappings() -> tuple[re.Pattern[str], ...]:
    name = r"[A-Za-z_]\w*"
    return tuple(
        re.compile(source)
        for source in (
            # ${NAME:-default} and ${NAME:=default} of shells and Compose, also without the colon.
            rf"\$\{{{name}:?[-=](?P<inner>.*)\}}",
            # ${name:default} of Spring, whose names may be dotted and hyphenated.
            rf"\$\{{{name}(?:\.[\w-]+)*:(?![-=?+])(?P<inner>.*)\}}",
            # scheme://user:password@host
            r"[A-Za-z][A-Za-z0-9+.-]{0,30}://[^\s/:@]*:(?P<inner>[^\s/]*)@[^\s@]*",
        )
    )


def literal(value: str) -> str:
    """What stands inside the wrappings of a value; the value itself if it has none."""
    if value.startswith("-----BEGIN "):
        return _armoured(value)
    if len(value) > _LONGEST:
        return value
    for _ in range(_DEEPEST):
        inner = next((found["inner"] for each in _wrappings() if (found := each.fullmatch(value))), None)
        if inner is None:
            break
        value = inner
    return value


def _armoured(value: str) -> str:
    """The body of a PEM block, on one line; the value itself if only its header was found."""
    _, _, body = value[11:].partition("-----")
    body = body.partition("-----END")[0]
    return "".join(body.replace("\\n", " ").replace("\\r", " ").split()) or value
