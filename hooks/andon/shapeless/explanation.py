"""Why a value without a shape is taken for a secret, or for none, in words that a person understands.

The model has no reasons to give, so these are observations, the plainest first: they say what the value looks like.
"""

from __future__ import annotations

import re
from functools import cache

from andon.shapeless import lexicon
from andon.shapeless.names import speaks_of_password

# What a value looks like that is no secret; the first that fits it as a whole.
_LOOKS = (
    ("a UUID", r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"),
    ("a number", r"[0-9]+"),
    ("a version", r"v?[0-9]+(?:\.[0-9xX*]+)+(?:[-+.][\w.+-]*)?"),
    ("a variable", r"\$[A-Za-z_{(].*|%[A-Za-z_.(]+[%)s]?|\{\{.*|<%.*|#\{.*|:[a-z_]+"),
    ("a placeholder", r"<.*>|\[.*\]|\{.*\}|\S*(?:\*{3}|\.{3}|xxx|XXX|…)\S*"),
    ("text", r"\S+(?:\s+\S+)+"),
    ("a placeholder", r"(?i:.*(?:your|example|dummy|changeme|placeholder|sample).*)"),
    ("a hash", r"\$[0-9a-z]{1,12}\$.*|\{[A-Z0-9]+\}.*|(?:md5|sha[0-9]+|pbkdf2\w*|bcrypt\w*)[$:-].*"),
    ("an address", r"[a-z][a-z0-9+.-]*:/?/.*|www\..*|[\w.+-]+@[\w-]+\.[\w.-]+|(?:[\w-]+\.)+(?:com|org|net|io|dev)"),
    ("a path", r"\.{0,2}/?(?:[\w.@+-]+/)+[\w.@+*-]*|[A-Za-z]:\\.*|/[\w./-]*|~/.*"),
    ("an expression", r"[\w.:$>-]+[(\[].*"),
    ("a checksum", r"(?:[0-9a-f]{2})+|(?:[0-9A-F]{2})+"),
    ("an identifier", r"[A-Za-z_$][\w$]*(?:[.:-]+[A-Za-z_$][\w$]*)+|[A-Za-z]+(?:_[A-Za-z0-9]+)+"),
    ("an identifier", r"[a-z]+(?:[A-Z][a-z]+)+[0-9]?"),
    ("a name of a type", r"(?:[A-Z][a-z]+){2,}[0-9]?"),
)

_LONGEST = 512


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.DOTALL)


def explained(value: str, name: str, path: str, confidence: float, stands: bool) -> str:
    """What a value looks like, with how likely it is a secret, from 0.00 to 1.00; never the value."""
    looks = _of_secret(value, name) if stands else _of_none(value)
    return f"{looks} {min(confidence, 0.99):.2f}{_place(path) if stands else ''}"


def _of_secret(value: str, name: str) -> str:
    if _is_machine_made(value):
        return "random characters"
    return "human password" if speaks_of_password(name) else "no word, name or path"


def _of_none(value: str) -> str:
    if len(value) <= _LONGEST:
        for words, source in _LOOKS:
            if _pattern(source).fullmatch(value):
                return f"looks like {words}"
        if value.isalpha() and value.lower() in lexicon.load().words:
            return "looks like a word"
    return "looks like no secret"


def _is_machine_made(value: str) -> bool:
    """Whether a value is long and spelt as no word is: machines' letters cost 27 eighths of a nat, people's 20."""
    known = lexicon.load()
    costs = lexicon.spelling_costs(known, value[:64])
    words = _pattern(r"[A-Za-z][a-z]{3,}").findall(value[:64])
    return len(value) >= 12 and sum(costs) > 24 * len(costs) and not any(word.lower() in known.words for word in words)


def _place(path: str) -> str:
    lowered = path.lower()
    if any(word in lowered for word in ("test", "spec/", "fixture", "mock")):
        return "; a key leaked by a test is a leaked key"
    if any(word in lowered for word in ("example", "sample", "demo", "docs/")):
        return "; a key leaked by an example is a leaked key"
    return ""
