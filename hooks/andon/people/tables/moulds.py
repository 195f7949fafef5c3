"""Records that are written like the one before: read by one pattern each, made from that one.

In a dump thousands of records differ in nothing but their values. So the text of a record, with a hole for each value,
is a pattern that reads the next one at once; one that does not fit it is read token by token, and may be a further
mould. What a mould gives is what the tokens would have given.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from andon.people.tables.trees import Record

MOST = 6
"""How many moulds are kept: records with and without a second phone number, and the like."""

ATTEMPTS = 200
"""From how many records of a text moulds are made, or would be if they could."""

HOLES = 100
"""How many values a mould may have: groups of a pattern cost."""

SPANS = 2000
"""With more places of values noted than this, they are no record's, and are forgotten."""

LONGEST = 10_000
"""How long a record may be of which a mould is made, in characters."""

QUOTED = {'"': r'([^"\\\n]*)', "'": r"([^'\\\n]*)"}
"""Values in quotes, without escapes."""


class Moulds:
    """The moulds of one text.

    `bare` matches a value without quotes, none of whose characters is in `ends`: one of these must follow it, or a
    pattern could be matched in too many ways. `nothing` are the values that stand for none. `strips` says that white
    space around a value is none of it.

    The reader notes in `spans` where the values of a record stand, and that it `is_spoilt` if it told others meanwhile.
    """

    def __init__(
        self,
        text: str,
        bare: str,
        ends: str,
        nothing: Collection[str] = (),
        *,
        quoted: Mapping[str, str] = QUOTED,
        strips: bool = False,
    ) -> None:
        self._text = text
        self._bare = bare
        self._ends = ends
        self._quoted = quoted
        self._strips = strips
        self._nothing = frozenset(nothing)
        self._moulds: list[tuple[re.Pattern[str], tuple[str, ...], frozenset[int]]] = []
        self._left = ATTEMPTS
        self.spans: list[tuple[int, int]] = []
        self.is_spoilt = False

    def are_wanted(self) -> bool:
        """Whether more of them would be of use."""
        return len(self._moulds) < MOST and self._left > 0

    def begin(self) -> None:
        """A record begins."""
        self.spans.clear()
        self.is_spoilt = False

    def learn(self, start: int, end: int, told: Sequence[Record], after: str = "") -> None:
        """Makes a mould of a record that stands in the text, with what comes before it; `told` is what it gave.

        The places of its values are those of `spans`; `after` is the pattern of what must follow it.
        """
        spans, is_spoilt = self.spans[:], self.is_spoilt
        self.begin()
        self._left -= 1
        if is_spoilt or len(told) != 1 or self._left < 0 or len(spans) > HOLES or end - start > LONGEST:
            return
        record, text = told[0], self._text
        values = [text[begin:stop] for begin, stop in spans]
        bare = frozenset(at for at, span in enumerate(spans) if not self._is_quoted(*span))
        pattern = self._pattern(start, end, spans, bare)
        if pattern and self._shown(values, bare) == record.values:
            self._moulds.insert(0, (re.compile(pattern + after), record.keys, bare))
            del self._moulds[MOST:]

    def read(self, at: int, where: str) -> Iterator[tuple[Record, int]]:
        """The records that follow an offset and fit a mould, each with the offset behind it."""
        moulds, nothing, text = self._moulds, self._nothing, self._text
        while True:
            for mould in moulds:
                found = mould[0].match(text, at)
                if found:
                    break
            else:
                return
            if mould is not moulds[0]:
                moulds.remove(mould)
                moulds.insert(0, mould)
            values = found.groups()
            if self._strips:
                values = tuple(map(str.strip, values))
            elif not nothing.isdisjoint(values):
                values = self._shown(values, mould[2])
            end = found.end()
            yield Record(where, mould[1], values, at), end
            at = end

    def _is_quoted(self, begin: int, stop: int) -> bool:
        quote = self._text[begin - 1 : begin]
        return quote in QUOTED and self._text[stop : stop + 1] == quote

    def _shown(self, values: Sequence[str], bare: Collection[int]) -> tuple[str, ...]:
        """The values, without those that stand for none."""
        nothing = self._nothing
        return tuple(["" if at in bare and value in nothing else value for at, value in enumerate(values)])

    def _pattern(self, start: int, end: int, spans: Sequence[tuple[int, int]], bare: Collection[int]) -> str:
        """The pattern of a record; empty if it is none that is sure to be quick."""
        text = self._text
        parts: list[str] = []
        for at, (begin, stop) in enumerate(spans):
            parts.append(re.escape(text[start:begin]))
            if at not in bare:
                parts.append(self._quoted[text[begin - 1]])
            elif text[stop : stop + 50].lstrip(" \t")[:1] in self._ends:
                parts.append(self._bare)
            else:
                return ""
            start = stop
        return "".join((*parts, re.escape(text[start:end])))
