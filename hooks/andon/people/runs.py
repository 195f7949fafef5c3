"""Runs of digits in a text, of which each may be an identifier, and the identifiers of a kind among them.

A dump has hundreds of thousands of runs, but few forms of them: `(0) 000-000` for telephone numbers, `0000-00-00` for
dates. So the runs of one form are searched for a kind only if some of them, taken from all over the text, have it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from string import ascii_letters, digits

from andon.people import FEWEST
from andon.rules.people.compiled import compiled
from andon.rules.people.kind import Kind

RUN = r"\d[\dA-Za-z ./()-]{8,}"
FEWEST_DIGITS = 7
BEFORE = 8
"""What an identifier in running text is: so many digits, with at most so many letters before the first."""

GAP = "   "
"""What stands between two columns, and within no number."""

TRIED = 2000
RARE = 20
"""How many runs tell which kinds may be among them, of all forms together; of a rare form all do."""

JUDGED = 100
WRONG = 0.75
"""Where so many runs that are tried have a kind's form, and of these such a share wrong check digits, chance made the
others right: none is an identifier, and the rest is not looked at."""

BELIEVED = 0.002
"""With a smaller chance of right check digits, few of them among many wrong ones are no chance."""

LONGEST_FORM = 60

WITHOUT_DIGITS = str.maketrans("", "", ascii_letters + " ./()-")
FORM = str.maketrans(ascii_letters + digits, "a" * len(ascii_letters) + "0" * len(digits))

Span = tuple[int, int]
"""Where a run begins and ends."""


class Runs:
    """The runs of a text; none if they are fewer than people on a list."""

    def __init__(self, text: str) -> None:
        found = [match.span() for match in compiled(RUN).finditer(text)]
        if GAP in text:
            found = [piece for span in found for piece in _pieces(text, *span)]
        told = "\n".join([text[start:end] for start, end in found]).translate(WITHOUT_DIGITS).split("\n")
        self._spans = [span for span, kept in zip(found, told, strict=bool(found)) if len(kept) >= FEWEST_DIGITS]
        if len(self._spans) < FEWEST:
            self._spans.clear()
        self._text = text
        self._forms: list[tuple[str, list[Span]]] | None = None

    def __bool__(self) -> bool:
        return bool(self._spans)

    def numbers(self, kind: Kind, counted: Callable[[Kind, str], str]) -> tuple[dict[str, int], int]:
        """The distinct numbers of a kind, each with its first offset, as `counted` writes them ('' for none).

        And how many there are that have the kind's form, whatever their check digits.
        """
        pattern = compiled(kind.loose)
        seen: dict[str, int] = {}
        shaped = 0
        for tried, spans in self._of_forms():
            matches = [match[0] for match in pattern.finditer(tried)]
            if len(matches) >= JUDGED and _are_wrong(kind, matches):
                shaped += len(spans)
            elif matches:
                for start, end in spans:
                    begin = max(start - BEFORE, 0)
                    for match in pattern.finditer(self._text[begin : end + 1]):
                        shaped += 1
                        if number := counted(kind, match[0]):
                            seen.setdefault(number, begin + match.start())
        return seen, shaped

    def _of_forms(self) -> list[tuple[str, list[Span]]]:
        """The runs by their form, with some of them as one text."""
        if self._forms is None:
            forms: dict[str, list[Span]] = {}
            for form, span in zip(self._written(), self._spans, strict=bool(self._spans)):
                forms.setdefault(form, []).append(span)
            rare = [span for spans in forms.values() if len(spans) <= RARE for span in spans]
            frequent = [spans for spans in forms.values() if len(spans) > RARE]
            share = max(TRIED // max(len(frequent), 1), RARE)
            self._forms = [(self._joined(_some(spans, share)), spans) for spans in frequent]
            self._forms.append((self._joined(rare), rare))
        return self._forms

    def _written(self) -> list[str]:
        """The form of each run, with the signs before and behind it."""
        text = self._text
        cut = [text[max(start - 1, 0) : min(end + 1, start + LONGEST_FORM)] for start, end in self._spans]
        return "\0".join([each.replace("\0", " ") for each in cut] if "\0" in text else cut).translate(FORM).split("\0")

    def _joined(self, spans: list[Span]) -> str:
        return "\n".join([self._text[max(start - BEFORE, 0) : end + 1] for start, end in spans])


def _are_wrong(kind: Kind, numbers: list[str]) -> bool:
    return kind.chance > BELIEVED and sum(not kind.normal(number) for number in numbers) >= WRONG * len(numbers)


def _some(runs: list[Span], count: int) -> list[Span]:
    """So many runs from all over a list."""
    return runs[:: -(-len(runs) // count)] if len(runs) > count else runs


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """The pieces of a run between gaps, as far as they are long enough."""
    while (gap := text.find(GAP, start, end)) >= 0:
        if gap - start >= FEWEST_DIGITS:
            yield start, gap
        start = gap + len(GAP)
    if end - start >= FEWEST_DIGITS:
        yield start, end
