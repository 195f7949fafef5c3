r"""Candidates: values that could be a secret for what they are called, or for where they stand.

One reader for all notations. The sieve finds a word such as `password` or `key=`; from there the rest of the name is
read, then what gives it a value, then the value. So a notation is not a pattern of its own, but a way through three
small ones:

    name       password   dbPassword2   "api.key"   --token   :secret   <passwd>   パスワード   setPassword
    sign       = := => == != : :: -> , ( > `is` ` `   also `: str =`, `" value="`, ` IDENTIFIED BY`, and a line end
    value      "quoted"  'so'  `so`  \"escaped\"  bare  [1, 2, ...]  f("wrapped")  or "else"  |\n  next line

Some values need no name: what stands before the @ of a URL, what follows `Basic ` or `Bearer `, a UUID.

Every pattern is tried at one offset and looks at a bounded stretch of text, so a text costs time in proportion to its
length, whatever it holds. To find too much is cheap here, and judged by `shapeless.judgement`; to find too little is
not.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from andon.model import Text
    from andon.shapeless.names import Word

SHORTEST = 3
LONGEST = 4096
"""Characters of a value; a longer one is data."""

LONGEST_NAME = 64
MOST_CELLS = 200  # cells looked at below one heading
SEPARATORS = ",;\t|"
TABLES = frozenset((".csv", ".tsv", ".psv", ".tab"))
NESTED = 16  # candidates that may begin within another one
MOST_WRAPPED = 3  # strings looked at behind one name: `getenv("NAME") or "value"`


class Candidate(NamedTuple):
    """A value that could be a secret: character offsets of the value, what it is called, and in which notation.

    `name` is as written, '' if the value has none. `notation` is one of NOTATIONS, `quote` the character that the
    value stands in ('' if none).
    """

    start: int
    end: int
    name: str
    notation: str
    quote: str = ""


SEEN = "seen"
"""The notation of a candidate that somebody else has found: no name spoke of it."""

NOTATIONS = (
    *("quoted", "bare", "wrapped", "numbers", "url", "header", "option", "prose", "alone", "column", "block"),
    SEEN,
)


# --- patterns, each for one place ---


@cache
def _pattern(source: str) -> re.Pattern[str]:
    """Compiled on first use: a text without candidates has none to pay for."""
    return re.compile(source)


_TAIL = r"[\w$.-]{0,48}"
_CLOSE = r"""(?:\\{0,3}["'`]|\*\*|[\])}>?!]|\[\w{0,8}\]|[ \t]?\{[ \t]?get;[^}\n]{0,24}\}){0,4}"""
_TYPE = r"""(?::[ \t]?[A-Za-z&*\[][\w.:<>\[\]?|&' *]{0,40}?[ \t]?=(?=[ \t]*["'`\w(\[{\\]))"""
_SIGN = rf"""(?:{_TYPE}|[ \t]string[ \t]?=|</key>\s{{0,40}}<string>|=>|:[-=]|\uff1a|:?\*\*:?|\{{(?=["'])|"""
_SIGN += r"""::?=?|[=!]==?|[-+|?&.]{1,2}=|=|->|<-|>|,|\(|\||%3[dD]|~>?)"""
_VALUE_KEY = r"""(?:[\s"'`,;{}<>/A-Za-z\\]{0,48}?(?:[Vv]alue|default|with)\\?["']?)?"""

# What stands between a name and its value: what closes the name, and a sign, a word or a blank.
_GIVEN = (
    rf"(?P<close>{_CLOSE}){_VALUE_KEY}(?:"
    rf"[ \t]{{0,40}}(?P<sign>{_SIGN})"
    r"|(?P<word>[ \t]{1,8}(?:is|was|are|as|to|by|ist|es|est|:)(?=[ \t]))"
    r"|(?P<blank>[ \t]{1,40})"
    r")[ \t]{0,60}"
)

_OPENED = r"""[bBrRfFuULN@$]{0,2}(?P<quote>\\{0,3}(?:\"\"\"|\x27\x27\x27|``|["'`]|&quot;|&\#39;))"""
_NUMBER = r"(?:0[xX][0-9a-fA-F]{1,2}|-?[0-9]{1,3})[uUlL]?"
_NUMBERS = rf"[\w.:<>\[\] *&]{{0,48}}?[\[{{(]\s{{0,80}}(?P<value>{_NUMBER}(?:\s{{0,80}},\s{{0,80}}{_NUMBER}){{3,600}})"
# Before a string that a call or another operand wraps: `os.getenv(`, `x or `, `new Secret(`.
_TOKEN_ALONE = r"[\w-]{0,24}[ \t]{0,4}[:=][ \t]{0,4}(?=[A-Za-z+/-]{0,32}[0-9])[\w+/=-]{8,160}[ \t]*$"
_WRAPPED = r"""(?:\(\w{1,16},[ \t]?)?[\w.$>:<\[\](){&|?!+* -]{0,80}?(?P<prefix>[bBrRfFuU@]?)(?P<quote>\\{0,3}["'`])"""
# Between two strings of which the second may be the value: `"NAME", "value"`, `"a" or "b"`.
_AND_THEN = r"""[\])]{0,2}[ \t]{0,4}(?:,|\|\||\?\?|or|else|=>|\?:)[ \t]{0,4}[bBrRuU@]?(?P<quote>\\{0,3}["'`])"""
_BARE = r"""[^\s"'`<>,;(){}\[\]|\\]{1,512}"""
_TO_LINE_END = r"""[^\s"'`{}\[\]<>#][^\n"`{}\[\]<>]{0,400}?(?=[ \t\r]*(?:\n|$|[ \t][#;]))"""
_LINE_BEGINS = r"[ \t]*(?:- |[#;] ?|export )?[\w.$/-]{1,80}[ \t]*[=:][ \t]*"
_SCHEMES = (
    r"(?i:basic|bearer|token|apikey|digest|ntlm|negotiate|jwt|oauth)[ \t]{1,4}"
    r"|(?:pass|plain|hexkey|env|file|str|string):(?!//)"
)
_BLOCK = r"(?:[|>][+-]?[0-9]?)?[ \t]{0,8}\\?\n[ \t]{0,80}(?:[-*+][ \t])?"
_MARKED = r"(?:&\w{1,32}|!!?\w{1,32})[ \t]+"  # an anchor or a tag of YAML
_CONSTANT = (
    r"(?i:null|none|nil|true|false|undefined|nullptr|self|this|varchar|text|string|str|required|optional)"
    r"\b(?![\w@#$%!-])"
)
_NEXT_NAME = r"""["']?[\w.$-]{1,64}["']?[ \t]*[:=]|[-#/<]|\n"""

_USERINFO = r"""[^\s/:@"'`<>?#]{0,80}:(?P<value>[^\s/@"'`<>]{1,256})@"""
_AFTER_SCHEME = r"(?P<value>[A-Za-z0-9+/_.=~%-]{8,2048})"
_SHORT_OPTION = r"""(?:sshpass|mysql\w*)[^\n|;&]{0,120}?[ \t]-p[ \t]?["']?(?P<value>[^\s"'-][^\s"']{2,64})"""
_USER_AND = r"""["']?[^\s:"'/<>]{1,64}:(?P<value>[^\s"'<>]{1,128})"""

# A bare value in source code that is an expression: a name, a look-up, a call, a small number.
_EXPRESSION = r"[&*!~-]?(?:[^\W\d][\w$]*(?:(?:\.|->|::)[A-Za-z_$][\w$]*)*\.?|[0-9]{1,3})(?![\w%@#!&+/=-])"
_REFERENCE = r"\$[\w{(]|\{\{|\{%|<%|%[({]|#\{|@\{"

CODE = frozenset(
    [
        ".py",
        ".js",
        ".jsx",
        ".ts",
        ".tsx",
        ".mjs",
        ".cjs",
        ".java",
        ".go",
        ".rb",
        ".php",
        ".cs",
        ".c",
        ".h",
        ".cc",
        ".cpp",
        ".hpp",
        ".rs",
        ".kt",
        ".swift",
        ".scala",
        ".groovy",
        ".ex",
        ".exs",
        ".hs",
        ".lua",
        ".pl",
        ".pm",
        ".m",
        ".mm",
        ".dart",
        ".vb",
        ".fs",
        ".clj",
        ".erl",
        ".r",
        ".jl",
        ".sol",
        ".vue",
        ".coffee",
        ".bundle",
        ".pyx",
        ".pyi",
        ".svelte",
        ".zig",
        ".nim",
    ]
)
"""Extensions of files in which a value without quotes is an expression."""


LINES = frozenset((".yml", ".yaml", ".ini", ".cfg", ".conf", ".cnf", ".properties", ".toml"))
"""Extensions of files in which a value without quotes goes on to the end of its line."""


def extension_of(path: str) -> str:
    """The extension of a path in lower case, dot included; of `.env` the whole name."""
    name = path.rpartition("/")[2].lower()
    dot = name.rfind(".")
    return name[dot:] if dot >= 0 else ""


def candidates(
    text: Text,
    words: Iterable[tuple[Word, int]],
    spans: Iterable[tuple[int, int]] = (),
    passwords: Iterable[tuple[int, int]] = (),
) -> list[Candidate]:
    """All candidates of a text in order of place, given the words that the sieve has met in it, with their offsets.

    `spans` are values that somebody else takes for secrets, `passwords` those that stand where a password belongs: each
    is a candidate, if none that overlaps it was found.
    """
    reader = Reader(text)
    for word, at in words:
        reader.word(word, at)
    found = reader.finish()
    others = [
        *(candidate_at(text, start, end) for start, end in spans if next(overlapping(found, start, end), None) is None),
        *(
            Candidate(start, end, "password", "url")
            for start, end in passwords
            if next(overlapping(found, start, end), None) is None
        ),
    ]
    return sorted({each.start: each for each in (*others, *found)}.values()) if others else found


def overlapping(found: Sequence[Candidate], start: int, end: int) -> Iterator[int]:
    """The numbers of the candidates, which are in order of place, that overlap a span."""
    last = bisect_left(found, (end,))
    for number in range(last - 1, max(last - 1 - NESTED, -1), -1):
        if found[number].end > start:
            yield number


class Reader:
    """Reads the candidates of one text; `word` is called for each literal that the sieve meets, then `finish`."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._characters = text.characters
        extension = extension_of(text.path)
        self._is_code = extension in CODE
        self._is_line = extension in LINES
        self._found: dict[int, Candidate] = {}
        self._name_end = 0
        self._outer_end = 0  # of the value that the names read last stand in
        self._inner = 0
        self._header_end = self._characters.find("\n", 0, LONGEST) if extension in TABLES else -1

    def word(self, word: Word, at: int) -> None:
        """Reads on from one literal of `names.words()` that stands at an offset."""
        end = at + word.size
        if word.reader == "name":
            self._named(at, end)
        elif word.reader == "url":
            if found := _pattern(_USERINFO).match(self._characters, end):
                self._add(*found.span("value"), self._scheme_of(at), "url")
        elif word.reader == "scheme":
            self._scheme(at, end)
        elif word.reader == "user":
            if found := _pattern(_USER_AND).match(self._characters, end):
                self._add(*found.span("value"), "password", "option")
        elif word.reader == "option":
            if found := _pattern(_SHORT_OPTION).match(self._characters, at):
                self._add(*found.span("value"), "password", "option")
        else:
            self._secure_string(at)

    def finish(self) -> list[Candidate]:
        """All candidates in order of place."""
        self._uuids()
        return [self._found[start] for start in sorted(self._found)]

    def _add(self, start: int, end: int, name: str, notation: str, quote: str = "") -> None:
        if end - start < SHORTEST or _pattern(_REFERENCE).match(self._characters, start):
            return
        self._outer_end = max(self._outer_end, end)
        known = self._found.get(start)
        if known is None or (not known.name and name):
            self._found[start] = Candidate(start, end, name[-LONGEST_NAME:], notation, quote)

    # --- a value with a name ---

    def _named(self, at: int, end: int) -> None:
        """Reads from a word in a name: the rest of the name, the sign, the value."""
        characters = self._characters
        # The literal may hold what ends the name: that is read again.
        if characters.startswith("%3", end - 3):
            end -= 3
        while characters[end - 1] in _ENDS:
            end -= 1
        if end <= self._name_end:
            return  # another word of the same name
        if self._is_crowded(at):
            return
        if self._header_end > at:
            self._column(at)
        if self._is_code and self._is_plain_code(at, end):
            return
        tail = _pattern(_TAIL).match(characters, end)
        self._name_end = name_end = tail.end() if tail else end
        given = _pattern(_GIVEN).match(characters, name_end)
        if given is None:
            return
        start = _name_start(characters, at)
        name = characters[start:name_end]
        notation = "prose" if given["word"] else "option" if given["blank"] else ""
        if given["blank"] and not given["close"] and not self._takes_blank(start, name, given.end()):
            return
        self._value(given.end(), name, notation, given["sign"] or "")

    def _is_crowded(self, at: int) -> bool:
        """Whether a name stands within a value that holds many already: `key=key=key=...` has no end of values."""
        if at >= self._outer_end:
            self._inner = 0
            return False
        self._inner += 1
        return self._inner > NESTED

    def _is_plain_code(self, at: int, end: int) -> bool:
        """Whether the rest of a line of code has no literal in it, nor goes on in the next one, nor is a comment."""
        characters = self._characters
        line_end = characters.find("\n", end, end + 200)
        if line_end < 0:
            line_end = end + 200
        if characters.find('"', end, line_end) >= 0 or characters.find("'", end, line_end) >= 0:
            return False
        rest = characters[end:line_end]
        if "`" in rest or rest.rstrip().endswith(_GOES_ON):
            return False
        head = characters[line_start(characters, at, 200) : at].lstrip()
        if head.startswith(_COMMENTS) or _pattern(_TOKEN_ALONE).match(rest):
            return False
        return not ("[" in rest or "{" in rest) and not (head.count('"') % 2 or head.count("'") % 2)

    def _takes_blank(self, start: int, name: str, value: int) -> bool:
        """Whether a name gives its value behind a blank: an option, SQL, `.netrc`, the one setting of a line."""
        characters = self._characters
        if name.startswith("-") or characters.startswith(("-", "/"), start - 1):
            return True
        if characters.startswith(('"', "'", "`"), value):
            return True
        if name.isupper():
            return not _pattern(r"[A-Za-z]+(?:[\s,.;:)]|$)").match(characters, value)
        head = characters[line_start(characters, start, 80) : start]
        return not self._is_code and (
            not head.strip(" \t#;") or bool(_pattern(r"(?:login|user|set|machine) ").search(head))
        )

    def _value(self, at: int, name: str, notation: str, sign: str) -> None:
        """Reads the value at an offset, in whatever notation it is."""
        characters = self._characters
        first = characters[at : at + 1]
        if first in _OPENS_BLOCK and (block := _pattern(_BLOCK).match(characters, at)):
            at = block.end()
            if sign in ("", ",", "|") or _pattern(_NEXT_NAME).match(characters, at):
                return
            notation = notation or "block"
        elif first in _OPENS_MARK and (marked := _pattern(_MARKED).match(characters, at)):
            at = marked.end()
        if opened := _pattern(_OPENED).match(characters, at):
            self._quoted(opened.end(), opened["quote"], name, notation or "quoted")
        elif numbers := _pattern(_NUMBERS).match(characters, at):
            self._add(*numbers.span("value"), name, "numbers")
        else:
            self._bare(at, name, notation, sign)
            if sign != "," and (wrapped := _pattern(_WRAPPED).match(characters, at)):
                self._quoted(wrapped.end(), wrapped["quote"], name, "wrapped")

    def _quoted(self, start: int, quote: str, name: str, notation: str) -> None:
        """A value in quotes, whole, and one more that it may stand before: what a look-up falls back to."""
        for _ in range(MOST_WRAPPED):
            end = self._closing(start, quote)
            if end < 0:
                return
            self._string(start, end, quote, name, notation)
            more = _pattern(_AND_THEN).match(self._characters, end + len(quote))
            if not more:
                return
            start, quote, notation = more.end(), more["quote"], "wrapped"

    def _string(self, start: int, end: int, quote: str, name: str, notation: str) -> None:
        """What stands in a string, without blanks around it, or behind the name of an authentication scheme."""
        value = self._characters[start:end]
        start += len(value) - len(value.lstrip())
        end -= len(value) - len(value.rstrip())
        scheme = _pattern(_SCHEMES).match(self._characters, start, end)
        if scheme and scheme.end() < end:
            self._add(scheme.end(), end, name, "header", quote[-1])
        else:
            self._add(start, end, name, notation, quote[-1])

    def _closing(self, start: int, quote: str) -> int:
        """Where the string ends that begins at an offset; -1 if it does not, or is too long."""
        characters = self._characters
        limit = min(start + LONGEST, len(characters))
        if len(quote.lstrip("\\")) < 3 and quote[-1] != "`":
            line_end = characters.find("\n", start, limit)
            limit = line_end if line_end >= 0 else limit
        at = characters.find(quote, start, limit + len(quote))
        while 0 <= at <= limit:
            slashes = at - len(characters[start:at].rstrip("\\")) - start
            if quote[0] == "\\" or slashes % 2 == 0:
                return at
            at = characters.find(quote, at + 1, limit + len(quote))
        return -1

    def _bare(self, at: int, name: str, notation: str, sign: str) -> None:
        """A value without quotes."""
        characters = self._characters
        if scheme := _pattern(_SCHEMES).match(characters, at):
            at, notation = scheme.end(), "header"
        found = _pattern(_BARE).match(characters, at)
        if not found:
            return
        start, end = found.span()
        if self._is_line and sign in ("=", ":") and not notation:
            end = self._whole_line(start, end)
        if self._is_expression(start, end) or _pattern(_CONSTANT).match(characters, start):
            return
        if sign == "=" or sign[:1] == "%":
            for ending in ("&", "%26"):
                cut = characters.find(ending, start + 1, end)
                end = cut if cut > 0 else end
        if notation == "prose":
            end = start + len(characters[start:end].rstrip(".:!?"))
            if characters[start:end].isalpha():
                return  # `the password is wrong`
        self._add(start, end, name, notation or "bare")

    def _whole_line(self, start: int, end: int) -> int:
        """Where a value without quotes ends: with its line or before a comment, if the line begins with its name."""
        characters = self._characters
        head = characters[line_start(characters, start, 120) : start]
        rest = _pattern(_TO_LINE_END).match(characters, start)
        return rest.end() if rest and _pattern(_LINE_BEGINS).fullmatch(head) else end

    def _is_expression(self, start: int, end: int) -> bool:
        """Whether a bare value is an expression of a programming language: not in a string, not in a comment."""
        if not self._is_code:
            return False
        characters = self._characters
        found = _pattern(_EXPRESSION).match(characters, start)
        if not found or (found.end() < end and characters[found.end()] not in ".:?"):
            return (
                characters.startswith("(", end) and characters[start:end].replace("_", "a").replace(".", "a").isalnum()
            )
        head = characters[line_start(characters, start, 200) : start]
        if head.lstrip().startswith(_COMMENTS):
            return characters[start:end].isalpha() and "://" not in head and head.count("=") < 2
        return not (head.count('"') % 2 or head.count("'") % 2 or head.count("`") % 2)

    def _column(self, at: int) -> None:
        """The cells of a table below a heading that holds a word."""
        characters = self._characters
        header = characters[: self._header_end]
        separator = max(SEPARATORS, key=header.count)
        column = header.count(separator, 0, at)
        name = header.split(separator)[column].strip(" \t\"'")
        self._name_end = at + len(name)
        line = self._header_end + 1
        for _ in range(MOST_CELLS):
            line_end = characters.find("\n", line, line + LONGEST)
            if line_end < 0:
                line_end = min(len(characters), line + LONGEST)
            start = line
            for _ in range(column):
                start = characters.find(separator, start, line_end) + 1 or line_end
            end = characters.find(separator, start, line_end)
            cell = characters[start : end if end >= 0 else line_end]
            start += len(cell) - len(cell.lstrip(" \t\"'"))
            self._add(start, start + len(cell.strip(" \t\"'\r")), name, "column")
            line = line_end + 1
            if line >= len(characters):
                return

    # --- a value without a name ---

    def _uuids(self) -> None:
        """UUIDs, whatever they are called: five groups of hexadecimal digits are found at memory speed."""
        shadow = self._text.shadow
        if b"-" not in shadow:
            return
        digits = shadow.translate(_HEX_DIGITS)
        at = digits.find(_UUID)
        while at >= 0:
            if at not in self._found:
                self._add(at, at + len(_UUID), _holder(self._characters, at), "alone")
            at = digits.find(_UUID, at + len(_UUID))

    def _scheme_of(self, at: int) -> str:
        """The scheme of a URL whose `://` stands at an offset."""
        window = self._characters[max(0, at - 24) : at]
        return window[len(window.rstrip(_SCHEME_CHARACTERS)) :]

    def _scheme(self, at: int, end: int) -> None:
        """`Basic dXNlcjpwYXNz`: credentials behind the name of an authentication scheme."""
        found = _pattern(_AFTER_SCHEME).match(self._characters, end)
        if not found:
            return
        value = found["value"]
        if not value.isalpha() or (value != value.lower() and not value.istitle()):
            self._add(*found.span("value"), self._characters[at : end - 1], "header")

    def _secure_string(self, at: int) -> None:
        """`ConvertTo-SecureString 'value' -AsPlainText`: the string before the option."""
        start = max(0, at - 200)
        before = self._characters[start:at].rstrip()
        quote = before[-1:]
        opening = before.rfind(quote, 0, -1) if quote in ('"', "'") else -1
        if opening >= 0:
            self._add(start + opening + 1, start + len(before) - 1, "SecureString", "wrapped", quote)


_HEX_DIGITS = bytes(
    ord("a") if byte in b"0123456789abcdefABCDEF" else ord("-") if byte == 45 else 32 for byte in range(256)
)
_UUID = b"aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"

_OPENS_BLOCK = ("\n", "|", ">", "\\")
_OPENS_MARK = ("&", "!")
_GOES_ON = ("=", "(", ":", "{", "[", ",", "\\", "+", "|", ">")
_COMMENTS = ("#", "//", "*", "/*", "--", ";", "<!--")
_ENDS = "\"'=: \t])>(\\`|"
_WORD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$.@-"
_SCHEME_CHARACTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-"


def _holder(characters: str, start: int) -> str:
    """What a value is called that begins at an offset: the last word before it on its line."""
    before = characters[line_start(characters, start, LONGEST_NAME) : start]
    words = _pattern(r"[\w$.-]+").findall(before)
    return words[-1] if words else ""


def candidate_at(text: Text, start: int, end: int) -> Candidate:
    """The candidate for a span that somebody else has found."""
    quote = text.characters[start - 1 : start]
    quoted = quote in ('"', "'", "`") and start > 0
    return Candidate(start, end, _holder(text.characters, start), SEEN, quote if quoted else "")


def line_start(characters: str, at: int, reach: int) -> int:
    """Where the line of an offset begins, or so many characters before it, if that is later."""
    floor = max(0, at - reach)
    return characters.rfind("\n", floor, at) + 1 or floor


def _name_start(characters: str, at: int) -> int:
    """Where the name begins that holds the word at an offset."""
    window = characters[max(0, at - LONGEST_NAME) : at]
    start = len(window.rstrip(_WORD))
    while start and window[start - 1].isalnum():
        start -= 1
    return at - len(window) + start
