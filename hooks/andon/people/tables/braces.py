r"""Objects, lists and calls as they are written in JSON, JSON5, JavaScript, Python, Ruby, PHP and their like.

One tokenizer for all: a key and what follows it (`"a": 1`, `a: 1`, `'a' => 1`, `:a => 1`, `a = 1`), a string or word by
itself, a bracket. A string ends with its line at the latest, so that a stray quote or a fragment spoils one line only.
Objects that are valid JSON are read at once where their siblings were small.
"""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterator

from andon.people.tables.assembly import Assembly
from andon.people.tables.flattening import records as records_of
from andon.people.tables.moulds import SPANS, Moulds
from andon.people.tables.trees import Record
from andon.rules.people.compiled import compiled

STRING = "|".join(rf"{quote}[^{quote}\\\n]*(?:\\.[^{quote}\\\n]*)*{quote}?" for quote in "\"'`")

WORD = r"[\w$@.+\-]+"

BARE = r"""[^\s,;{}\[\]()"'`][^,;{}\[\]()"'`\n]*"""
"""A value without quotes, which may have blanks, up to a comma."""

BARE_WORD = r"""[^\s,;{}\[\]()"'`]+"""
"""A value without quotes after `=`, where another pair may follow."""

PASSED = (
    rf"(?:{WORD}(?=[ \t\n])(?![ \t\n]*[:=\]])[ \t\n]+|\([^()\[\]{{}}\"'`:=\n\d]*\)[ \t\n]*"
    r"|[{\[(]{64}|[}\])]{64}){0,50}"
)
"""What code has most of: words with neither key nor bracket behind them, arguments of which none is a literal.

And what no text has: so many brackets in a row.
"""

TOKEN = (
    rf"{PASSED}(?:(?:({STRING})|({WORD}))"
    rf"(?:[ \t]*(?:(=>|:=|:(?!:))|(=)(?![=~]))[ \t]*(?:[A-Za-z@$]{{0,2}}({STRING})|((?(4){BARE_WORD}|{BARE})))?)?"
    r"|([{}\[\]()]))"
)

ESCAPE = r"\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|U([0-9A-Fa-f]{8})|(.))"

SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "0": "\0", "a": "\a", "v": "\v", "e": "\x1b"}

NOTHING = frozenset(("null", "None", "nil", "NULL", "undefined", "NaN", "nan", "~", "Null", "NONE"))

BETWEEN = r"[\s,]*\{"
"""What stands between two objects of a list, and the bracket of the second."""

BATCH = 3
"""How many objects are read at once before it is tried again whether there is a mould for them."""

OPENING = {"}": "{", "]": "[", ")": "("}

LINES = 1000
"""Over how many lines the value of a key may go, where lines count otherwise."""

ENDS = ",;{}[]()\"'`\n#/"
BARE_HOLE = r"""([^\s,;{}\[\]()"'`#/][^,;{}\[\]()"'`\n#/]*)"""
"""A value without quotes, and without what might be a comment."""

FAILURES = 20
"""How many times a text's length may be spent on objects that are no JSON after all."""


def records(text: str) -> Iterator[Record]:
    """The records of a text."""
    assembly = Assembly()
    yield from _Reader(assembly, text, len(text), None).read(0)
    yield from assembly.finish(len(text))


def fed(assembly: Assembly, text: str, at: int, end: int, pending: str | None) -> Iterator[Record]:
    """Tells an assembly of the value of a key, or of none, in a part of a text; gives what is finished by then."""
    depth, floor = len(assembly.stack), assembly.floor
    assembly.floor = depth
    yield from _Reader(assembly, text, end, pending).read(at)
    while len(assembly.stack) > depth:
        assembly.close_top(end)
    assembly.floor = floor
    yield from assembly.taken()


class Ends:
    """Where brackets close that open somewhere in a text. If they often do not, it is not looked for any more."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._most = LINES

    def of(self, start: int) -> int:
        """The end of the line on which what opens at an offset closes; of its own line if that is not soon."""
        text, depth, at = self._text, 0, start
        for _ in range(self._most):
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            depth += text.count("{", at, end) + text.count("[", at, end)
            depth -= text.count("}", at, end) + text.count("]", at, end)
            if depth <= 0 or end == len(text):
                return end
            at = end + 1
        self._most = max(self._most // 2, 1)
        end = text.find("\n", start)
        return len(text) if end < 0 else end


class _Reader:
    """The tokens of one text.

    `pending` is a key whose value has not come yet.
    """

    def __init__(self, assembly: Assembly, text: str, end: int, pending: str | None) -> None:
        self._assembly = assembly
        self._text = text
        self._end = end
        self._pending = pending
        self._name, self._name_end = "", -1
        self._bare, self._bare_end = "", -1
        self._line_end, self._on_line = 0, 0
        self._moulds = Moulds(text, BARE_HOLE, ENDS, NOTHING)
        self._element_end, self._element_of = -1, assembly.top
        self._left = FAILURES * len(text)
        self._decode = json.JSONDecoder(
            object_pairs_hook=tuple, parse_float=str, parse_int=str, parse_constant=str, strict=False
        ).scan_once  # type: ignore[attr-defined]

    def read(self, at: int) -> Iterator[Record]:
        """All records from an offset on that are finished before the end."""
        tokens = compiled(TOKEN)
        assembly, out = self._assembly, self._assembly.out
        text = self._text
        spans = self._moulds.spans
        while at >= 0:
            start, at = at, -1
            for token in tokens.finditer(text, start, self._end):
                string, word, _, _, value, _, mark = token.groups()
                if mark is not None:
                    at = self._bracket(mark, token)
                    if assembly.top.told and (mark in "}]" or at >= 0):
                        at = yield from self._element(max(at, token.end()))
                elif value is not None:  # most are pairs with a string
                    self._pending = None
                    spans.append((token.start(5) + 1, token.end(5) - 1))
                    if not assembly.top.mark:
                        self._on_the_line(token)
                    plain = "\\" not in value and value[0] == value[-1]
                    key = text_of(string) if word is None else word
                    assembly.put(key, value[1:-1] if plain else text_of(value), start_of(token))
                else:
                    self._other(token)
                if out:
                    yield from out
                    out.clear()
                    self._moulds.is_spoilt = True
                if at >= 0:
                    break
        yield from assembly.taken()

    def _bracket(self, mark: str, token: re.Match[str]) -> int:
        """Opens or closes something; where to read on, -1 for behind it."""
        if mark in OPENING:
            self._pending = None
            self._closes(OPENING[mark], token.end())
            return -1
        return self._opens(mark, start_of(token))

    def _other(self, token: re.Match[str]) -> None:
        """A value by itself, a key, or a key with a value without quotes."""
        string, word, colon, equals, _, bare, _ = token.groups()
        if colon is None and equals is None:
            self._alone(string, word, token)
            return
        key = text_of(string) if word is None else word
        if bare is None:
            self._pending = key
            return
        self._pending = None
        value = bare_of(bare)
        begin = token.start(6)
        self._moulds.spans.append((begin, begin + (len(value) or len(bare.rstrip()))))
        self._pair(key, value, token)
        self._bare, self._bare_end = key, token.end()

    def _pair(self, key: str, value: str | None, token: re.Match[str]) -> None:
        assembly = self._assembly
        if assembly.top.mark == "":
            self._on_the_line(token)
        assembly.put(key, value, start_of(token))

    def _on_the_line(self, token: re.Match[str]) -> None:
        """Outside of all brackets, a line of several pairs is a record."""
        del self._moulds.spans[:]
        if self._text.find("\n", self._line_end, start_of(token)) >= 0:
            if self._on_line > 1:
                self._assembly.end(self._assembly.top)
            self._on_line = 0
        self._on_line += 1
        self._line_end = token.end()

    def _alone(self, string: str | None, word: str | None, token: re.Match[str]) -> None:
        """A string or a word without a key of its own."""
        frame = self._assembly.top
        value = text_of(string) if word is None else bare_of(word)
        at = word is None
        if len(self._moulds.spans) > SPANS:
            self._moulds.spans.clear()
        self._moulds.spans.append((start_of(token) + at, token.end() - at))
        if self._pending is not None:
            key, self._pending = self._pending, None
            self._pair(key, value, token)
            if word is not None:
                self._bare, self._bare_end = key, token.end()
        elif word is not None:
            self._name, self._name_end = word, token.end()
            if frame.mark == "[":
                self._assembly.add(value, start_of(token))
            elif frame.mark == "(":  # a number, or the name of something that is not written here
                self._assembly.add(value if word[0] in "+-0123456789" else "", start_of(token))
        elif frame.mark and not frame.cells:
            self._assembly.add(value, start_of(token))

    def _opens(self, mark: str, start: int) -> int:
        """Opens something; if it could be read at once, the offset behind it, else -1."""
        assembly = self._assembly
        key, self._pending = self._pending, None
        if assembly.top.told and self._element_end < 0:
            self._element_end, self._element_of = start, assembly.top
            self._moulds.begin()
        if mark == "{" and assembly.top.uniform and self._left > 0 and not self._is_mould(key):
            end = self._at_once(key, start)
            if end > start:
                return end
        if mark == "{" and key is None and assembly.top.mark == "{":
            assembly.end(assembly.top)  # its end is on a line that is not here
        where = ""
        if mark == "(":
            if start == self._bare_end:
                key = self._bare  # what looked like a value is the name of what makes it
                assembly.top.cells.pop(key, None)
                del self._moulds.spans[-1:]
            elif start == self._name_end:
                where = f"{self._name}()"
        assembly.open(mark, key, start, where)
        return -1

    def _is_mould(self, key: str | None) -> bool:
        """Whether an object is to be read token by token, to make a mould of it."""
        return key is None and self._assembly.top.told and self._moulds.are_wanted()

    def _element(self, end: int) -> Generator[Record, None, int]:
        """An element of a long list has ended: learns of it, reads those that are like it; returns where that ends."""
        out, moulds = self._assembly.out, self._moulds
        if self._element_end >= 0 and self._element_of is self._assembly.top:
            moulds.learn(self._element_end, end, out)
        yield from out
        out.clear()
        for record, following in moulds.read(end, self._assembly.top.where):
            yield record
            end = following
        self._element_end, self._element_of = end, self._assembly.top
        moulds.begin()
        return end

    def _at_once(self, key: str | None, start: int) -> int:
        """Reads objects that are valid JSON, as many as follow one another; gives the offset behind them."""
        assembly, text, decode = self._assembly, self._text, self._decode
        frame, between = assembly.top, compiled(BETWEEN)
        at = start
        while text[at + 1 : at + 100].lstrip()[:1] == '"':
            try:
                tree, end = decode(text, at)
            except RecursionError:
                self._left = 0
                break
            except (ValueError, StopIteration) as error:
                failed_at = getattr(error, "pos", at)
                self._left -= failed_at + FAILURES * (failed_at - at + 1)  # json counts all lines before it
                break
            if end > self._end:
                break
            if frame.told and key is None:
                assembly.out.extend(records_of(tree, frame.where, at))
            else:
                assembly.attach(key, tree, at, f"{frame.where}.{key}" if key is not None else frame.where, 0)
            start = end
            following = between.match(text, end)
            if key is not None or not following or len(assembly.out) > BATCH:
                self._element_end = -1
                break
            at = following.end() - 1
        return start

    def _closes(self, mark: str, end: int) -> None:
        assembly = self._assembly
        frame = assembly.top
        if frame.mark == mark == "(" and not frame.cells and not frame.trees:
            # Arguments without names: of a value (`Date("..")`), or the row of a table.
            self._call(end)
        else:
            assembly.close(mark, end)

    def _call(self, end: int) -> None:
        frame = self._assembly.top
        values = [value for value in frame.items if type(value) is str and value]
        key = frame.key
        if key is not None or len(values) < 2:
            frame.items.clear()
        self._assembly.close("(", end)
        if key is not None and values:
            self._assembly.top.cells[key] = " ".join(values)


def start_of(token: re.Match[str]) -> int:
    """Where a token begins, behind what is passed over."""
    return max(token.start(1), token.start(2), token.start(7))


def text_of(string: str | None) -> str:
    """What stands in a string literal."""
    if not string:
        return ""
    inner = string[1:-1] if len(string) > 1 and string[-1] == string[0] else string[1:]
    return unescaped(inner) if "\\" in inner else inner


def unescaped(text: str) -> str:
    """Text with its escapes by backslashes resolved."""
    found = compiled(ESCAPE).sub(_character, text)
    if any("\ud800" <= character <= "\udfff" for character in found):  # a pair of escapes for one character
        return found.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return found


def _character(escape: re.Match[str]) -> str:
    if escape[5] is not None:
        return SIMPLE.get(escape[5], escape[5])
    code = int(escape[1] or escape[2] or escape[3] or escape[4], 16)
    return chr(code) if code < 0x110000 else ""


def bare_of(value: str) -> str:
    """A value without quotes, without a comment behind it; '' for what stands for none."""
    if value in NOTHING:
        return ""
    for comment in (" //", " #", " /*"):
        at = value.find(comment)
        if at >= 0:
            value = value[:at]
    value = value.rstrip()
    return "" if value in NOTHING else value
