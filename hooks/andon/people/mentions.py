"""What the places of e-mail addresses in text and code tell: lists of them, and what is told of somebody beside one.

Ten addresses in a text are a list of people wherever they stand. Fewer are, if they stand as lists do, one after the
other with nothing but separators or always the same between them (`to.add("ann@...");`), or if a telephone number or a
customer number stands beside each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from andon.rules.people import names, phones
from andon.rules.people.compiled import compiled
from andon.rules.people.emails import Place
from andon.rules.people.headers import kinds_of

FEWEST = 3
"""How many addresses are a list, at least."""

TRIED = 20
"""In how many of its places it is looked whether a number stands beside an address."""

BETWEEN = 300
"""How many characters lie between two addresses of a list at most, and around one that tell of its owner."""

SEPARATORS = r"[\s,;:|\"'`<>()\[\]{}*\u2022\u00b7\u3001\uff0c-]*"
"""What stands between addresses that are a mere list."""

QUOTES = "\"'`"

COMMENT = r"//|/\*|\n[ \t]*(?:\*|--|;)|#[ \t]"
"""With a comment in between, addresses are examples of what code does."""

VALUES = r"\"[^\"\n]*\"|'[^'\n]*'|`[^`\n]*`|\d+|\s+"
"""What may differ between two addresses of a list: strings, numbers, white space."""

COLUMNS = "\0"
"""What stands first in the form of what lies between addresses in columns."""

WORDS_OF_A_CELL = r"[\w+().'\u2019/\u00b0-]+(?: [\w+().'\u2019/\u00b0-]+)*"

PHONE = r"(?<![A-Za-z\d+#])(?:\+|\(?\d)[\d()./-](?:[ \n]?[\d()./-]){5,20}(?![A-Za-z\d-])"

CODE = r"[A-Z]{0,4}-?\d[\dA-Z-]{4,20}(?![A-Za-z\d-])"
SIGNS = r"[ .:#\u2116\u00b0\u00ba\uff1a()-]{0,4}"
NUMBER = rf"([^\W\d_](?:[^\W\d_]|[ .'\u00b0\u00ba](?=[^\W_])){{1,30}}){SIGNS}({CODE})"
"""Words and a number behind them: `Kundennummer 0212`, `customer no. KD-512`."""

EASTERN = rf"([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{{2,10}})[ :\uff1a]{{0,2}}({CODE})"
"""The same in scripts without spaces."""

NUMBERS = frozenset(("customer-number", "national-id", "bank-account", "iban", "phone"))
WORDS = 4
"""How many of the words before a number may name it."""

LONG, LONGEST = 9, 20
"""How many letters a word has that is more than one name, or a name that few people have."""

SHORTEST = 4
"""How many letters a name has that is told in a word without blanks, at least."""


class Run(NamedTuple):
    """Addresses that stand as lists do: one after the other, or else in `columns` of lines."""

    places: list[Place]
    columns: bool


def lists(text: str, places: Sequence[Place]) -> Iterator[Run]:
    """The addresses that stand as lists do."""
    run: list[Place] = []
    kept: str | None = None
    for before, place in pairwise(places):
        form = _between(text, before, place)
        if form != kept:
            yield from _if_enough(run, kept)
            run, kept = [before], form
        if form is not None:
            run.append(place)
    yield from _if_enough(run, kept)


def _if_enough(run: list[Place], form: str | None) -> Iterator[Run]:
    if form is not None and len(run) >= FEWEST:
        yield Run(run, form.startswith(COLUMNS))


def _between(text: str, before: Place, place: Place) -> str | None:
    """What stands between two addresses, without values and white space; None if it is too much for a list."""
    if place.start - before.end > BETWEEN:
        return None
    between = text[before.end : place.start]
    if compiled(SEPARATORS).fullmatch(between):
        return ""
    if compiled(COMMENT).search(between):
        return None
    first, last = text[before.start - 1 : before.start], text[place.end : place.end + 2].lstrip("\\")[:1]
    if first and first in QUOTES and last in QUOTES:
        return compiled(VALUES).sub(" ", f"{first}{between}{last}".replace("\\", ""))
    return _columns(between)


def _columns(between: str) -> str | None:
    """The same where lines have columns, none of which need be in quotes: all that is kept is what separates them."""
    if "\n" not in between.replace("\\n", "\n"):
        return None
    columns = compiled(WORDS_OF_A_CELL).sub("x", compiled(r"\t| {2,}").sub("\t", between))
    if not compiled(r"[;,|&\t]").search(columns) or compiled(r"[<>@]").search(columns):
        return None
    return COLUMNS + columns


def owners(text: str, places: Sequence[Place]) -> dict[str, str]:
    """The addresses beside which a telephone number or a customer number stands, each with the first of these."""
    found: dict[str, str] = {}
    tried: Counter[str] = Counter()
    for at, place in enumerate(places):
        tried[place.address] += 1
        if place.address in found or tried[place.address] > TRIED:
            continue
        start = places[at - 1].end if at else 0
        end = places[at + 1].start if at + 1 < len(places) else len(text)
        before = text[max(start, place.start - BETWEEN) : place.start].rpartition("\n\n")[2]
        after = text[place.end : min(end, place.end + BETWEEN)].partition("\n\n")[0]
        for around in (before, after):
            number = _phone(around) or _number(around)
            if number:
                found[place.address] = number
                break
    return found


def _phone(text: str) -> str:
    for match in compiled(PHONE).finditer(text):
        number = phones.normal(match[0].replace("\n", " "))
        if number and not phones.is_specimen(number) and sum(map(str.isdigit, number)) >= phones.LOCAL_ZERO[0]:
            return number
    return ""


def _number(text: str) -> str:
    for match in compiled(NUMBER if text.isascii() else f"{EASTERN}|{NUMBER}").finditer(text):
        said, number = [group for group in match.groups() if group]
        words = said.split()[-WORDS:]
        if len(words) > 1 and words[-1].isupper():  # it belongs to the number: `customer no. KD-512`
            number = f"{words.pop()}-{number}"
        if any(kinds_of(" ".join(words[at:])) & NUMBERS for at in range(len(words))):
            return number
    return ""


def evident_share(addresses: Sequence[str]) -> float:
    """How many of some addresses, from 0 to 1, are evidently those of people, by what they hold."""
    return sum(map(is_evident, addresses)) / len(addresses) if addresses else 0.0


def is_evident(address: str) -> bool:
    """Whether an address bears the name of a person, as examples seldom do: two parts of one, or a part and a number.

    `ann@` and `steve@` are not evident: they serve as examples, and for colleagues.
    """
    local = address.partition("@")[0].partition("+")[0]
    parts = compiled(r"[^\W\d_]+").findall(local)
    if len(parts) > 1 and max(map(len, parts)) > 2:
        return True
    if not parts:
        return local.isdigit()
    word = max(parts, key=len)
    if sum(map(str.isdigit, local)) > 1 and len(word) >= SHORTEST:
        return True
    return LONG <= len(word) <= LONGEST or names.is_joined(word)
