"""Bare tokens: 32 hexadecimal digits could be anything, but are a key where a provider's name says so.

One mechanism serves every provider, and looks at a bounded neighbourhood of the name only. A value counts as named if
the name stands in what holds the value, before it on its line, or a few lines above or below; and if something calls it
a credential, or it has exactly the form that the provider documents. What is called an identifier, a digest or a place
is none, and neither is what was not drawn at random.
"""

from __future__ import annotations

import re
from binascii import Error, a2b_base64
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from andon.model import Rule
from andon.rules import BARE, NEAR_AFTER, NEAR_BEFORE
from andon.rules.holder import holder

# How many lines from the name a value may stand.
LINES = 4

# A token without documented form: more than its provider could have called by a name, less than a text.
_OPAQUE = (
    r"(?:(?<![0-9A-Za-z_\-+/.@#])|(?<=\\[nrt])|(?<=%[0-9A-F]{2}))"
    r"(?P<secret>[0-9A-Za-z][0-9A-Za-z_\-+/.~]{14,198}[0-9A-Za-z_\-+/]={0,2})(?![0-9A-Za-z_\-+/])"
)

_REST = rf"{BARE}{{0,4096}}"

# What calls a value a credential.
_CREDENTIAL = (
    r"(?i)key|token|secret|passw|pwd|auth|bearer|credential|signature"
    r"|(?<![a-z])(?:pat|pass|access|sid|api|-u|--user)(?![a-z])"
)

# What a client is made with: `Client("`, `new Acme('main', '`, `acme.NewClient(ctx, "`.
_CLIENT = (
    r"(?:new[ \t]+[\w.:\\]{1,64}|(?:[A-Z]\w{0,63}|[\w.]{0,63}(?i:client|connect|init|configure|login|setup|api)))"
    r"\((?:[\w.\"' \t\-]{1,80},[ \t]{0,4}){0,3}[\"'`]$"
)

_QUOTES = ("'", '"', "`")

# What stands between two fields of a row.
_FIELDS = r"([,;|\t])(?:[\w.@ \-]{0,40}\1){0,3}"

# What is public by its name, the last word of which counts: `client_id`, `sha256`, `callbackUrl`.
_PUBLIC = (
    r"(?i)(?:^|[^a-z])(?:ids?|uuid|guid|hash|sha\d*|md5|rev|revision|commit|ref|version|etag|checksum|integrity|digest"
    r"|uri|url|path|file(?:name)?|fingerprint|image|name|class|color|src|href|slug|host|endpoint|domain|region|email"
    r"|user(?:name)?|kid|thumbprint|tag|nonce|resolved|cid|address|sub|azp|aud|iss|jti|(?:public|publishable|site|cache)[_\-.]?(?:key|token)?)$"
)

# A line that tells of digests or commits, and what such a line holds.
_DIGESTS = (
    r"(?i)(?<![a-z])(?:md5|sha-?\d*|sums?|checksums?|digests?|commit|integrity|etag|rev(?:ision)?|hash(?:es)?)(?![a-z])"
)
_DIGEST = r"[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{56}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128}"

# Forms that digests and ids have, too.
_COMMON = rf"{_DIGEST}|[0-9a-fA-F]{{8}}(?:-[0-9a-fA-F]{{4}}){{3}}-[0-9a-fA-F]{{12}}"

_CAMEL = r"(?<=[a-z0-9])(?=[A-Z])"

# What stands right before a digest or a reference, and never before a key.
_REFERENCE = (
    r"(?:[@#]|(?i:sha\d{1,3}|md5|h1|git|commit|blob|tree)[:\-/= ]"
    r"|(?<!:/)/|%2[Ff]|[0-9A-Za-z_\-]{4}\.|v?\d+\.\d+[\w.]*-)$"
)

# A file's name, or more of an address.
_ENDING = r"\.[0-9A-Za-z_\-]{2,}|/[a-z]|%2[Ff]"

# How much of what stands before a token is looked at.
_REACH = 160

# So long a value is no word; and so long a one of a documented form need not be called anything.
_LONG = 20
_SURE = 24

# What is nearly all digits is no word.
_NUMERIC = 0.8

# What share of a name is words; drawn letters and digits hold few.
_WORDY = 0.6


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
        for match in sorted(_tokens(rule, characters, at, end), key=lambda match: match.start("secret")):
            start, stop = match.span("secret")
            index = bisect_right(starts, start)
            nearest = names[max(0, index - 1) : index + 1]
            outside = [span for span in nearest if span[1] <= start or stop <= span[0]]
            place = _place(rule, characters, start, stop) if start >= done and outside else None
            distances = [_distance(rule, characters, place, span) for span in outside] if place else []
            if place and any(each >= 0 for each in distances):
                done = stop
                yield Near(start, stop, place.held_by, min(each for each in distances if each >= 0))


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
    for name in rule.keywords or rule.words:
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
    least = max(0, at - NEAR_BEFORE)
    for _ in range(LINES):
        at = characters.rfind("\n", least, at)
        if at < 0:
            return least
    return at


def _below(characters: str, at: int) -> int:
    most = min(len(characters), at + NEAR_AFTER)
    for _ in range(LINES):
        at = characters.find("\n", at, most) + 1
        if not at:
            return most
    return at


def _tokens(rule: Rule, characters: str, begin: int, end: int) -> Iterator[re.Match[str]]:
    """What could be a token: of the documented forms first, then of any."""
    last = _compiled(_REST).match(characters, end)
    end = last.end() if last else end  # a token is not cut off where the neighbourhood ends
    known = list(_compiled(rule.pattern).finditer(characters, begin, end)) if rule.pattern else []
    starts = [match.start("secret") for match in known]
    for match in _compiled(_OPAQUE).finditer(characters, begin, end):
        start, stop = match.span("secret")
        before = bisect_right(starts, stop - 1) - 1  # the last of a documented form that begins in it or before it
        if before < 0 or known[before].end("secret") <= start:
            yield match
    yield from known


class _Place(NamedTuple):
    """A token that may be a credential: its characters and span, what holds it, and whether its line calls it one.

    `exact` tells whether it has one of the forms that its provider documents.
    """

    token: str
    start: int
    end: int
    held_by: str
    called: bool
    exact: bool


def _place(rule: Rule, characters: str, start: int, end: int) -> _Place | None:
    """The token between two offsets with what stands around it; None if it is certainly no credential."""
    token = characters[start:end]
    exact = fits(rule, token)
    if not (is_drawn(token) or (token.isalpha() and token.isupper() and exact)):
        return None
    if token.startswith("eyJ") and not exact:  # a JSON Web Token has a rule of its own
        return None
    before = characters[max(0, start - _REACH) : start]
    held_by = holder(characters, start)
    if _found(_REFERENCE, before) or _compiled(_ENDING).match(characters, end) or not hinted(rule, held_by):
        return None
    line = before.rpartition("\n")[2]
    is_digest = bool(_compiled(_DIGEST).fullmatch(token)) and _found(_DIGESTS, line)
    if not rule.hints and (is_digest or _found(_PUBLIC, _snake(held_by))):
        return None
    is_argument = line[-1:] in _QUOTES and "(" in line
    called = _found(_CREDENTIAL, line) or (is_argument and _found(_CLIENT, line))
    return _Place(token, start, end, held_by, called, exact)


def _distance(rule: Rule, characters: str, place: _Place, name: tuple[int, int]) -> int:
    """How far a name is from a token that it tells the provider of; -1 if it does not."""
    follows = name[1] <= place.start
    gap = characters[name[1] : place.start] if follows else characters[place.end : name[0]]
    called = place.called or (follows and _calls(gap))
    is_held = follows and "\n" not in gap and characters[slice(*name)].lower() in place.held_by.lower()
    return len(gap) if _is_sure(rule, place, gap, called=called, is_held=is_held) else -1


def _is_sure(rule: Rule, place: _Place, gap: str, *, called: bool, is_held: bool) -> bool:
    """Whether enough speaks for a credential: what calls it one, its form, its length, and where the name stands."""
    token, exact = place.token, place.exact
    if is_held or called:
        return exact or len(token) >= _LONG or (called and (is_held or not rule.pattern))
    return exact and len(token) >= (_SURE if "\n" in gap else _LONG) and not _compiled(_COMMON).fullmatch(token)


def _calls(gap: str) -> bool:
    """Whether what follows the name calls the value a credential: all of it on the same line, else `name_KEY` only.

    In a row of fields the name of the column may do so, far above.
    """
    said = _compiled(r"[\w.\-]{1,64}" if "\n" in gap else r"(?s).{1,160}").match(gap)
    return bool(said and _found(_CREDENTIAL, said[0])) or bool(_compiled(_FIELDS).fullmatch(gap))


def _snake(name: str) -> str:
    return _compiled(_CAMEL).sub("_", name)


def _found(pattern: str, text: str) -> bool:
    return bool(_compiled(pattern).search(text))


def is_drawn(token: str) -> bool:
    """Whether characters look drawn at random: not a word, a name, a number, a path, a pattern, or text in Base64."""
    bare = _compiled(r"[_\-+/.~=:]").sub("", token)
    digits = sum(map(str.isdigit, bare))
    if len(bare) < 6 or len(set(bare)) < min(8, len(bare) * 0.5):
        return False
    if digits == len(bare):
        return digits >= 12 or token != bare
    if not digits:
        return len(bare) >= 20 and _turns(bare) >= 0.4 * len(bare)
    if digits >= _NUMERIC * len(bare):
        return True
    parts = _compiled(r"[_\-+/.~=:]").split(token)
    if len(parts) >= 3 and all(len(part) < 6 or part.isalpha() for part in parts):
        return False
    if bare.islower() or bare.isupper():
        enough = _turns(bare) >= max(2, len(bare) // 6) and digits >= 0.1 * len(bare)
    else:
        words = sum(map(len, _compiled(r"[A-Z]?[a-z]{3,}").findall(bare)))
        enough = _turns(bare) >= len(bare) // 6 and words < _WORDY * len(bare)
    return enough and not (len(token) >= _LONG and _is_text(token))


def _is_text(token: str) -> bool:
    """Whether characters are Base64 of nothing but readable text."""
    try:
        data = a2b_base64(token + "=" * (-len(token) % 4))
    except Error:
        return False
    return all(0x20 <= byte < 0x7F or byte in b"\n\r\t" for byte in data)


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
