"""Bare tokens: 32 hexadecimal digits could be anything, but are a key where a provider's name says so.

One mechanism serves every provider, and looks at a bounded neighbourhood of the name only. A value counts as named if
the name stands in what holds the value, before it on its line, or a few lines above or below; and if something calls it
a credential, or it has exactly the form that the provider documents. What is called an identifier, a digest or a place
is none, and neither is what was not drawn at random.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from andon.model import Rule
from andon.rules.holder import holder

# How far from the name a value may stand, in characters and in lines.
BEFORE, AFTER = 240, 320
LINES = 4

# A token without documented form: more than its provider could have called by a name, less than a text.
_OPAQUE = (
    r"(?:(?<![0-9A-Za-z_\-+/.@#])|(?<=\\[nrt])|(?<=%[0-9A-F]{2}))"
    r"(?P<secret>[0-9A-Za-z][0-9A-Za-z_\-+/.~]{14,198}[0-9A-Za-z_\-+/]={0,2})(?![0-9A-Za-z_\-+/])"
)

# What calls a value a credential.
_CREDENTIAL = (
    r"(?i)key|token|secret|passw|pwd|auth|bearer|credential|signature|(?<![a-z])(?:pat|pass|access|sid|api)(?![a-z])"
)

# What is public by its name, the last word of which counts: `client_id`, `sha256`, `callbackUrl`.
_PUBLIC = (
    r"(?i)(?:^|[^a-z])(?:ids?|uuid|guid|hash|sha\d*|md5|rev|revision|commit|ref|version|etag|checksum|integrity|digest|uri|url"
    r"|path|file(?:name)?|fingerprint|public|publishable|sitekey|site_key|image|name|class|color|src|href|slug|host|endpoint"
    r"|domain|region|email|user(?:name)?|kid|thumbprint|tag|nonce|resolved|cid|address)(?:[_\-.]?(?:key|value|hash))?$"
)
_CAMEL = r"(?<=[a-z0-9])(?=[A-Z])"

# What stands right before a digest or a reference, and never before a key.
_REFERENCE = r"(?:[@#]|(?i:sha\d{1,3}|md5|h1|git|commit|blob|tree)[:\-/= ]|/|v?\d+\.\d+[\w.]*-)$"

# A file's name, or more of an address.
_ENDING = r"\.(?:[a-z]{2,5}\d?|min)(?![a-z0-9])|/[a-z]"

# So long a value is no word.
_LONG = 24


class Near(NamedTuple):
    """Where a bare token stands, what holds it, and how far from the provider's name."""

    start: int
    end: int
    name: str
    distance: int


def matches(rule: Rule, characters: str, offsets: Iterable[int]) -> Iterator[Near]:
    """The provider's tokens in a text, in order. `offsets` are those of the rule's keywords, its provider's names."""
    names = sorted(span for span in {_name_at(rule, characters, offset) for offset in offsets} if span)
    starts = [start for start, _ in names]
    done = 0
    for begin, end in _windows(characters, names):
        at = max(begin, done)
        for match in _tokens(rule, characters, at, end):
            start, stop = match.span("secret")
            index = bisect_right(starts, start)
            nearest = names[max(0, index - 1) : index + 1]
            found = [_named(rule, characters, start, stop, span) for span in nearest]
            best = min((each for each in found if each), key=lambda each: each.distance, default=None)
            if best and start >= done:
                done = stop
                yield best


def fits(rule: Rule, value: str) -> bool:
    """Whether a value has one of the forms that the provider documents."""
    return bool(
        rule.pattern and (match := _compiled(rule.pattern).match(value)) and match.span("secret") == (0, len(value))
    )


def hinted(rule: Rule, name: str) -> bool:
    """Whether what holds a value says what the rule wants to hear, if it wants anything."""
    lowered = name.lower()
    return not rule.hints or any(hint in lowered for hint in rule.hints)


def _name_at(rule: Rule, characters: str, offset: int) -> tuple[int, int] | None:
    """The span of the name that begins at an offset, if it is a word or a part of one there: not `etsy` in `betsy`."""
    found = characters[offset : offset + 64]
    lowered = found.lower()
    for name in rule.keywords:
        if lowered.startswith(name):
            before = characters[offset - 1 : offset] if offset else ""
            if before.isalpha() and not (before.islower() and found[0].isupper()):
                return None
            after = characters[offset + len(name) : offset + len(name) + 1]
            if name[-1].isalpha() and len(name) <= 6 and after.islower() and not _goes_on(lowered[len(name) :]):
                return None
            return offset, offset + len(name)
    return None


def _goes_on(rest: str) -> bool:
    """Whether what follows a short name may follow one: `etsyapikey`."""
    return rest.startswith(("api", "key", "token", "secret", "auth", "access", "client", "app", "pass"))


def _windows(characters: str, names: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The stretches of text in which tokens could be named so; those that overlap are one."""
    begin = end = 0
    for start, stop in names:
        low, high = _above(characters, start), _below(characters, stop)
        if low > end:
            yield begin, end
            begin = low
        end = max(end, high)
    yield begin, end


def _above(characters: str, at: int) -> int:
    least = max(0, at - BEFORE)
    for _ in range(LINES):
        at = characters.rfind("\n", least, at)
        if at < 0:
            return least
    return at


def _below(characters: str, at: int) -> int:
    most = min(len(characters), at + AFTER)
    for _ in range(LINES):
        at = characters.find("\n", at, most) + 1
        if not at:
            return most
    return at


def _tokens(rule: Rule, characters: str, begin: int, end: int) -> Iterator[re.Match[str]]:
    """What could be a token: of the documented forms first, then of any."""
    known = list(_compiled(rule.pattern).finditer(characters, begin, end)) if rule.pattern else []
    taken = [match.span("secret") for match in known]
    for match in _compiled(_OPAQUE).finditer(characters, begin, end):
        start, stop = match.span("secret")
        if not any(start < other and one < stop for one, other in taken):
            known.append(match)
    return iter(sorted(known, key=lambda match: match.start("secret")))


def _named(rule: Rule, characters: str, start: int, end: int, name: tuple[int, int]) -> Near | None:
    """The token, if the name is the one of its provider."""
    token = characters[start:end]
    if (start < name[1] and name[0] < end) or not is_drawn(token):
        return None
    before = characters[max(0, start - 80) : start]
    if _compiled(_REFERENCE).search(before) or _compiled(_ENDING).match(characters, end):
        return None
    held_by = holder(characters, start)
    last = _compiled(_CAMEL).sub("_", held_by)
    if _compiled(_PUBLIC).search(last):
        return None
    if not hinted(rule, held_by):
        return None
    exact = fits(rule, token)
    gap = characters[name[1] : start] if name[1] <= start else characters[end : name[0]]
    lines = gap.count("\n")
    line = before.rpartition("\n")[2]
    called = bool(
        _compiled(_CREDENTIAL).search(line) or (name[1] <= start and not lines and _compiled(_CREDENTIAL).search(gap))
    )
    held = name[1] <= start and characters[name[0] : name[1]].lower() in held_by.lower() and not lines
    if held:
        sure = called or exact or (not rule.pattern and len(token) >= _LONG)
    elif lines:
        sure = called and (exact or (not rule.pattern and len(token) >= _LONG))
    else:
        sure = (called and (exact or not rule.pattern)) or (exact and len(token) >= _LONG)
    return Near(start, end, held_by, len(gap)) if sure else None


def is_drawn(token: str) -> bool:
    """Whether characters look drawn at random: not a word, a name, a number, a path or a pattern."""
    bare = _compiled(r"[_\-+/.~=:]").sub("", token)
    digits = sum(map(str.isdigit, bare))
    letters = len(bare) - digits
    if len(bare) < 6 or len(set(bare)) < min(8, len(bare) * 0.5):
        return False
    if not letters:
        return len(bare) >= 12 or token != bare
    if not digits:
        return len(bare) >= 20 and _turns(bare) >= 0.4 * len(bare)
    words = _compiled(r"[_\-+/.~=:]").split(token)
    if len(words) >= 3 and sum(word.isalpha() or word.isdigit() for word in words) >= len(words) - 1:
        return False
    return _turns(bare) >= max(2, len(bare) // 6)


def _turns(token: str) -> int:
    """How often the kind of character changes: upper case, lower case, digit."""
    kinds = token.translate(_KINDS)
    return sum(one != other for one, other in pairwise(kinds))


_KINDS = {
    **dict.fromkeys(range(48, 58), "0"),
    **dict.fromkeys(range(65, 91), "A"),
    **dict.fromkeys(range(97, 123), "a"),
}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
