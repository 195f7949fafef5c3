r"""From the regular expressions of Go (RE2) to those of Python, which say some things in another way.

Go's classes are those of ASCII, a flag such as `(?i)` may stand anywhere and holds to the end of its group, `$` is the
end of the text and nothing before it, and `\z`, `[[:alpha:]]`, `\pL`, `\Q...\E` and `\x{41}` are unknown to Python. Go
never goes back, so a repeat without limit is harmless there; here it gets a limit, unless nothing comes after it: as
large a one as keeps the search short. https://github.com/google/re2/wiki/Syntax
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from andon.rules import expression

# The limits that are tried for `*`, `+` and `{3,}`, and how many ways to go back they may make out of one.
LIMITS = (8192, 1024, 128, 32, 20)
MOST_WAYS = 20_000
MOST_STEPS = 10**9

_PIECE = r"""(?P<quoted>\\Q.*?(?:\\E|\Z))
      | (?P<escape>\\(?:x\{[0-9A-Fa-f]+\}|x[0-9A-Fa-f]{2}|[pP](?:\{\^?\w+\}|\w)|[0-7]{1,3}|.))
      | (?P<set>\[\^?\]?(?:\[:\^?\w+:\]|\\(?:x\{[0-9A-Fa-f]+\}|[pP]\{\^?\w+\}|.)|[^\]\\])*\])
      | (?P<flags>\(\?[imsU]*(?:-[imsU]+)?\))
      | (?P<scoped>\(\?[imsU]*(?:-[imsU]+)?:)
      | (?P<named>\(\?P?<\w+>)
      | (?P<look>\(\?)
      | (?P<open>\()
      | (?P<close>\))
      | (?P<bar>\|)
      | (?P<repeat>(?:[*+?]|\{\d+(?:,\d*)?\})\??)
      | (?P<dollar>\$)
      | (?P<brace>\{)
      | (?P<plain>.)"""

_POSIX = {
    "alnum": "0-9A-Za-z",
    "alpha": "A-Za-z",
    "ascii": r"\x00-\x7f",
    "blank": r"\t ",
    "cntrl": r"\x00-\x1f\x7f",
    "digit": "0-9",
    "graph": "!-~",
    "lower": "a-z",
    "print": " -~",
    "punct": r"!-/:-@\[-`{-~",
    "space": r"\t\n\v\f\r ",
    "upper": "A-Z",
    "word": "0-9A-Za-z_",
    "xdigit": "0-9A-Fa-f",
}
_POSIX_NOT = {
    "alnum": r"\x00-/:-@\[-`{-\U0010ffff",
    "alpha": r"\x00-@\[-`{-\U0010ffff",
    "digit": r"\x00-/:-\U0010ffff",
    "lower": r"\x00-`{-\U0010ffff",
    "space": r"\x00-\x08\x0e-\x1f!-\U0010ffff",
    "upper": r"\x00-@\[-\U0010ffff",
    "word": r"\x00-/:-@\[-\^`{-\U0010ffff",
}

# Classes of Unicode: exact for ASCII, and whatever is beyond it may be a letter.
_BEYOND = r"\x80-\U0010ffff"
_UNICODE = {
    "L": f"A-Za-z{_BEYOND}",
    "Lu": f"A-Z{_BEYOND}",
    "Ll": f"a-z{_BEYOND}",
    "N": "0-9",
    "Nd": "0-9",
    "P": r"!-#%-*,-/:;?@\[-\]_{}",
    "Z": " ",
    "Zs": " ",
}
_UNICODE_NOT = {
    "L": r"\x00-@\[-`{-\x7f",
    "N": r"\x00-/:-\U0010ffff",
    "Nd": r"\x00-/:-\U0010ffff",
}

_ESCAPES = frozenset("dDsSwWbBAafnrtv")  # the same to Python


class Unsupported(ValueError):
    """The expression cannot be put into Python's terms; the words say why."""


class Translation(NamedTuple):
    """An expression for Python, whose group `secret` is the secret; `limit` is that of its repeats, 0 if none got one.

    Where several groups may hold it, they are `secret`, `secret2` ..., and the first that took part does. `whole` tells
    that the whole match is the secret, although the expression has groups: there are matches in which none holds it.
    """

    pattern: str
    limit: int = 0
    whole: bool = False


def searched(source: str) -> str:
    """The expression for a search in a path, a line or a value, where nothing is taken out.

    :raises Unsupported: Python cannot search for it.
    """
    return _bounded(source, frozenset(), {}).pattern


def translated(source: str, secret_group: int = 0) -> Translation:
    """The expression with the secret in the group `secret`: that number, else the first that holds any, else all of it.

    :raises Unsupported: Python cannot search for it.
    """
    count = _Translator(source, frozenset(), {}, LIMITS[0]).groups
    if secret_group > count:
        raise Unsupported(f"its secretGroup is {secret_group}, and it has {_groups(count)}")
    one = secret_group or min(count, 1)
    several = range(1, count + 1) if not secret_group else ()
    for numbers in filter(None, ((one,) if one else (), several)):
        names = {number: f"(?P<secret{at if at > 1 else ''}>" for at, number in enumerate(numbers, start=1)}
        found = _bounded(source, frozenset(names), names)
        if _always_there(found.pattern):
            return found
    found = _bounded(source, frozenset(), {})
    flags, _, rest = found.pattern.partition(")")
    return Translation(f"{flags})(?P<secret>{rest})", found.limit, whole=one > 0)


def _groups(count: int) -> str:
    return f"{count or 'no'} group{'' if count == 1 else 's'}"


def _always_there(pattern: str) -> bool:
    """Whether in every match one of its named groups takes part, and with a character at least."""
    return _holds(expression.tree(pattern))


def _holds(sequence: Sequence[expression.Item]) -> bool:
    for operation, argument in sequence:
        name = str(operation)
        if name == "SUBPATTERN":
            if (argument[0] and argument[3].getwidth()[0] > 0) or _holds(argument[3]):
                return True
        elif name == "BRANCH":
            if all(map(_holds, argument[1])):
                return True
        elif name in expression.REPEATS and argument[0] > 0 and _holds(argument[2]):
            return True
    return False


def _bounded(source: str, kept: frozenset[int], names: dict[int, str]) -> Translation:
    """The translation with the largest limit that keeps it quick."""
    least = _Translator(source, kept, names, LIMITS[-1])
    if len(least.pattern) > 100_000:
        raise Unsupported("it is too long")
    try:
        fewest = expression.steps(least.pattern)
    except expression.Unreadable as error:
        words = str(error).partition(", at character")[0]  # which is one of the translation
        raise Unsupported(f"Python cannot read it: {words}") from None
    if expression.may_be_empty(least.pattern) and names:
        raise Unsupported("it matches where nothing stands")
    if fewest > MOST_STEPS:
        raise Unsupported("it repeats a repeat, which would take Python too long")
    if not least.limited:
        return Translation(least.pattern)
    for limit in LIMITS[:-1]:
        pattern = _Translator(source, kept, names, limit).pattern
        if expression.steps(pattern) <= fewest * MOST_WAYS:
            return Translation(pattern, limit)
    return Translation(least.pattern, LIMITS[-1])


class _Group(NamedTuple):
    """A group that is open: the flags that hold before it, and how many more it has opened in the middle."""

    flags: frozenset[str]
    scopes: list[str]


class _Translator:
    """One way through an expression, piece by piece.

    `kept` are the numbers of the groups that stay, `names` what they begin with.
    """

    def __init__(self, source: str, kept: frozenset[int], names: dict[int, str], limit: int) -> None:
        self.groups = 0
        self.limited = False
        self._kept, self._names, self._limit = kept, names, limit
        self._flags: frozenset[str] = frozenset()
        self._open = [_Group(self._flags, [])]
        self._out: list[str] = []
        pieces = list(re.finditer(_PIECE, source, re.DOTALL | re.VERBOSE))
        for index, piece in enumerate(pieces):
            kind = str(piece.lastgroup)
            if kind == "repeat":
                self._repeat(piece[0], last=all(each.lastgroup == "close" for each in pieces[index + 1 :]))
            else:
                getattr(self, f"_on_{kind}")(piece[0])
        if len(self._open) != 1:
            raise Unsupported("it has a '(' without its ')'")
        self._end_scopes()
        self.pattern = "(?a)" + "".join(self._out)

    # Each kind of piece.

    def _on_quoted(self, text: str) -> None:
        self._out.append(re.escape(text[2:].removesuffix("\\E")))

    def _on_escape(self, text: str) -> None:
        if text[1] in "pP":
            self._out.append(f"[{_unicode(text)}]")
        elif text[1] == "z":
            self._out.append(r"\Z")
        else:
            self._out.append(_character(text))

    def _on_set(self, text: str) -> None:
        self._out.append(_set(text))

    def _after(self, text: str) -> frozenset[str]:
        """The flags that hold after `(?i-s)` or `(?i-s:`."""
        on, _, off = text[2:-1].partition("-")
        return (self._flags | frozenset(on)) - frozenset(off)

    def _on_flags(self, text: str) -> None:
        before, self._flags = self._flags, self._after(text)
        scope = _scope(before, self._flags)
        if scope:
            self._open[-1].scopes.append(scope)
            self._out.append(scope)

    def _on_scoped(self, text: str) -> None:
        self._open.append(_Group(self._flags, []))
        before, self._flags = self._flags, self._after(text)
        self._out.append(_scope(before, self._flags) or "(?:")

    def _on_named(self, text: str) -> None:
        self._group()

    def _on_look(self, text: str) -> None:
        raise Unsupported("it has a group such as (?= that Go does not know either")

    def _on_open(self, text: str) -> None:
        self._group()

    def _group(self) -> None:
        self.groups += 1
        self._open.append(_Group(self._flags, []))
        self._out.append(self._names[self.groups] if self.groups in self._kept else "(?:")

    def _on_close(self, text: str) -> None:
        if len(self._open) == 1:
            raise Unsupported("it has a ')' without its '('")
        self._end_scopes()
        self._flags = self._open.pop().flags
        self._out.append(")")

    def _on_bar(self, text: str) -> None:
        scopes = self._open[-1].scopes
        self._out.append(")" * len(scopes) + "|" + "".join(scopes))

    def _repeat(self, text: str, last: bool) -> None:
        lazy = text.endswith("?") and len(text) > 1
        least, most = _bounds(text[:-1] if lazy else text)
        if most < 0 and not last:
            self.limited = True
            text = f"{{{least},{max(self._limit, least)}}}"
        else:
            text = text[:-1] if lazy else text
        self._out.append(text + ("?" if lazy != ("U" in self._flags) else ""))

    def _on_dollar(self, text: str) -> None:
        self._out.append("$" if "m" in self._flags else r"\Z")

    def _on_brace(self, text: str) -> None:
        self._out.append(r"\{")

    def _on_plain(self, text: str) -> None:
        self._out.append(text)

    def _end_scopes(self) -> None:
        self._out.append(")" * len(self._open[-1].scopes))


def _scope(before: frozenset[str], after: frozenset[str]) -> str:
    """The group that changes the flags; '' if nothing changes for Python (U is seen to here)."""
    on, off = "".join(sorted(after - before - {"U"})), "".join(sorted(before - after - {"U"}))
    return f"(?{on}{f'-{off}' if off else ''}:" if on or off else ""


def _bounds(text: str) -> tuple[int, int]:
    """How often a quantifier repeats: at least, and at most (-1 for no limit)."""
    if text in "*+?":
        return (1 if text == "+" else 0), (1 if text == "?" else -1)
    least, comma, most = text[1:-1].partition(",")
    return int(least), int(most) if most else -1 if comma else int(least)


def _character(text: str) -> str:
    """An escape of one character or of a class that Python knows too."""
    code = text[1]
    if text.startswith("\\x{"):
        number = int(text[3:-1], 16)
        if number > 0x10FFFF:
            raise Unsupported(f"{text} is no character")
        return re.escape(chr(number))
    if code in "01234567":
        return re.escape(chr(int(text[1:], 8)))
    if code == "x" or code in _ESCAPES or not code.isalnum():
        return text
    raise Unsupported(f"Python does not know {text}")


def _unicode(text: str) -> str:
    """The members of a class of Unicode, such as `\\pL` or `\\P{Lu}`."""
    name = text[2:].strip("{}")
    negative = (text[1] == "P") != name.startswith("^")
    members = (_UNICODE_NOT if negative else _UNICODE).get(name.lstrip("^"))
    if members is None:
        raise Unsupported(f"Python does not know {text}")
    return members


def _set(text: str) -> str:
    """A class in brackets; what Python might take for an operation on sets is escaped."""
    negated = text.startswith("[^")
    body = text[2:-1] if negated else text[1:-1]
    members = re.findall(
        r"\[:\^?\w+:\]|\\x\{[0-9A-Fa-f]+\}|\\[pP](?:\{\^?\w+\}|\w)|\\[0-7]{1,3}|\\.|[^\\]", body, re.DOTALL
    )
    made = "".join(map(_member, members))
    return f"[{'^' if negated else ''}{made}]"


def _member(member: str) -> str:
    if member.startswith("[:"):
        name = member[2:-2]
        known = (_POSIX_NOT if name.startswith("^") else _POSIX).get(name.lstrip("^"))
        if known is None:
            raise Unsupported(f"Python does not know {member}")
        return known
    if member[:2] in ("\\p", "\\P"):
        return _unicode(member)
    if member.startswith("\\"):
        return _character(member)
    return f"\\{member}" if member in "[]&|~^" else member
