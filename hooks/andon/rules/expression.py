"""What can be told of a regular expression by reading it: what it may cost, and which literals its matches hold.

Python searches by trying and going back, so a pattern that somebody else wrote may take time without bound. `fault`
names what makes it so, `steps` says how many ways it may try at one place; both are estimates. `literals`
finds the words one of which stands in each match, for the sieve.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, reduce
from operator import or_
from typing import Any, NamedTuple
from warnings import catch_warnings, simplefilter

if sys.version_info >= (3, 11):
    from re import _parser as parser
else:
    import sre_parse as parser

Item = tuple[Any, Any]

# A set of characters is a bit for each of ASCII, and one more for all others.
ALL = (1 << 129) - 1
OTHERS = 1 << 128

UNBOUNDED = 10_000  # what a repeat without limit counts for
STEPS = 10**8  # at one place, by an estimate that takes all limits for reached at once
HARMLESS = 20  # a repeat of fewer turns
LARGEST = 10**30  # where counting ends

FEWEST, MOST = 3, 64  # characters of a literal, and literals of a pattern

REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
ASSERTIONS = ("ASSERT", "ASSERT_NOT")
NO_CHARACTER = ("AT", *ASSERTIONS)
ONE_CHARACTER = ("LITERAL", "NOT_LITERAL", "IN", "ANY", "RANGE", "CATEGORY")


class Unreadable(ValueError):
    """The pattern is no regular expression for Python."""


@cache
def _parsed(pattern: str) -> Any:
    """The parsed pattern, as the standard library has it; parsing is most of the work, and the same is asked often."""
    try:
        with catch_warnings():
            simplefilter("error", FutureWarning)
            return parser.parse(pattern)
    except re.error as error:
        raise Unreadable(_said(error)) from None
    except FutureWarning as warning:
        raise Unreadable(f"{str(warning)[:1].lower()}{str(warning)[1:]}: write a backslash before it") from None
    except (OverflowError, RecursionError):
        raise Unreadable("it is too large or nested too deeply") from None


def _said(error: re.error) -> str:
    return f"{error.msg}, at character {error.pos + 1}" if error.pos is not None else error.msg


def tree(pattern: str) -> list[Item]:
    """The parsed pattern.

    :raises Unreadable: it cannot be parsed; the words say why and where.
    """
    return list(_parsed(pattern))


def check(pattern: str) -> None:
    """Compiles the pattern, for what only shows then.

    :raises Unreadable: it cannot be compiled.
    """
    _parsed(pattern)
    try:
        re.compile(pattern)
    except re.error as error:
        raise Unreadable(_said(error)) from None
    except (OverflowError, RecursionError):
        raise Unreadable("it is too large or nested too deeply") from None


def groups(pattern: str) -> dict[str, int]:
    """The named groups of a pattern that can be read."""
    return dict(_parsed(pattern).state.groupdict)


def may_be_empty(pattern: str) -> bool:
    """Whether the pattern may match where nothing stands."""
    return bool(_parsed(pattern).getwidth()[0] == 0)


def refers_back(pattern: str) -> bool:
    """Whether a pattern names one of its groups by number or by name."""
    return _refers_back(tree(pattern))


def _refers_back(sequence: Sequence[Item]) -> bool:
    return any(
        str(operation) in ("GROUPREF", "GROUPREF_EXISTS") or any(map(_refers_back, _parts(str(operation), argument)))
        for operation, argument in sequence
    )


# --- what it may cost ---


def fault(pattern: str, most: int = STEPS) -> str:
    """Why a search for the pattern could take too long, in words that start after its name; '' if it could not."""
    check(pattern)
    sequence = tree(pattern)
    if may_be_empty(pattern):
        return "matches where nothing stands: something in it must be there"
    if _has_open_repeat(sequence, last=True):
        return "repeats something without an upper limit, and goes on after it: write {0,20} for *, {1,20} for +"
    return "" if steps(pattern) <= most else "could try too many ways to match: lower the limits of its repeats"


def steps(pattern: str) -> int:
    """In how many ways the pattern may try to match at one place before it gives up, roughly and from above."""
    found = _sequence(tree(pattern), _parsed(pattern).state.flags, last=True)
    return found.cost + found.weight


def _has_open_repeat(sequence: Sequence[Item], last: bool) -> bool:
    """Whether a repeat without limit has something behind it that can send it back."""
    for index, (operation, argument) in enumerate(sequence):
        is_last = last and all(_may_be_empty(item) for item in sequence[index + 1 :])
        name = str(operation)
        if name in REPEATS and argument[1] == parser.MAXREPEAT and not is_last:
            return True
        keeps = is_last and name not in ASSERTIONS and not (name in REPEATS and argument[1] != 1)
        if any(_has_open_repeat(part, keeps) for part in _parts(name, argument)):
            return True
    return False


class _Item(NamedTuple):
    """What an item may take, for the sake of its cost.

    `ways` is in how many ways it can take the same text, from which what follows may choose, and `weight` the same
    without repeats of a few characters, which hardly count unless they are repeated themselves. `cost` is how many it
    tries in vain, whatever follows.
    """

    characters: int
    ways: int = 1
    weight: int = 1
    cost: int = 0


def _sequence(sequence: Sequence[Item], flags: int, last: bool = False) -> _Item:
    """Ways multiply until something comes that what stands before cannot take; what is last never goes back."""
    characters = varying = cost = 0
    ways = weight = 1
    for index, item in enumerate(sequence):
        is_last = last and all(map(_may_be_empty, sequence[index + 1 :]))
        found = _item(item, flags, is_last)
        characters |= found.characters
        cost += found.cost
        if found.characters and not found.characters & varying:
            cost, ways, weight, varying = cost + weight - 1, 1, 1, 0
        if found.ways > 1 and not (is_last and str(item[0]) in REPEATS):
            ways, weight = min(ways * found.ways, LARGEST), min(weight * found.weight, LARGEST)
            varying |= found.characters
    return _Item(characters, ways, weight, min(cost, LARGEST))


def _item(item: Item, flags: int, last: bool) -> _Item:
    name, argument = str(item[0]), item[1]
    if name in ONE_CHARACTER:
        return _Item(characters_of(item, flags))
    if name in REPEATS:
        return _repeat(argument, flags)
    if name == "SUBPATTERN":
        return _sequence(argument[3], (flags | argument[1]) & ~argument[2], last)
    if name == "BRANCH":
        parts = [_sequence(branch, flags, last) for branch in argument[1]]
        differ = _differ(argument[1], flags)
        return _Item(
            _union(part.characters for part in parts),
            (max if differ else sum)(part.ways for part in parts),
            max(part.weight for part in parts),
            sum(part.cost for part in parts),
        )
    parts = [_sequence(part, flags) for part in _parts(name, argument)]
    cost = sum(part.cost + part.weight - 1 for part in parts)
    return _Item(0 if name in NO_CHARACTER else ALL, cost=cost)


def _repeat(argument: Any, flags: int) -> _Item:
    least, most, body = argument
    inner = _sequence(body, flags)
    limit = UNBOUNDED if most == parser.MAXREPEAT else int(most)
    turns = limit - min(int(least), limit) + 1
    weight = turns if turns > HARMLESS else 1
    if inner.ways == 1 or limit == 1 or _is_delimited(body, flags):
        ways = min(turns * inner.ways, LARGEST)
        return _Item(inner.characters, ways, min(weight * inner.weight, LARGEST), min(inner.cost * limit, LARGEST))
    every = min(inner.ways**limit if limit * inner.ways.bit_length() < 200 else LARGEST, LARGEST)
    return _Item(inner.characters, every, every, every)


def _differ(branches: Sequence[Any], flags: int) -> bool:
    """Whether no two alternatives begin with the same character, so that at most one is gone into."""
    seen = 0
    for branch in branches:
        first = first_characters(list(branch), flags)
        if not len(branch) or first & seen:
            return False
        seen |= first
    return True


def _is_delimited(body: Sequence[Item], flags: int) -> bool:
    """Whether it is clear where each turn of a repeat with repeats inside ends.

    Its first or last item is one that none of the repeats inside takes, and no two neighbours among these take the
    same: the text can be taken apart in one way only.
    """
    items = [_item(item, flags, False) for item in _flat(body)]
    varying = [item for item in items if item.ways > 1]
    apart = all(not one.characters & two.characters for at, one in enumerate(varying) for two in varying[at + 1 :])
    taken = _union(item.characters for item in varying)
    ends = (items[0], items[-1])
    return apart and any(end.ways == 1 and end.characters and not end.characters & taken for end in ends)


def _flat(body: Sequence[Item]) -> list[Item]:
    """The items of a sequence, with those of a group that is all of it."""
    if len(body) == 1 and str(body[0][0]) == "SUBPATTERN":
        return _flat(list(body[0][1][3]))
    return list(body)


# --- its characters ---


def first_characters(sequence: Sequence[Item], flags: int) -> int:
    """With which characters what a sequence takes can begin; all of them where that is not easily told."""
    found = 0
    for item in sequence:
        name, argument = str(item[0]), item[1]
        if name in ONE_CHARACTER:
            return found | characters_of(item, flags)
        if name == "SUBPATTERN":
            return found | first_characters(list(argument[3]), (flags | argument[1]) & ~argument[2])
        if name == "BRANCH":
            return found | _union(
                first_characters(list(branch), flags) if len(branch) else ALL for branch in argument[1]
            )
        if name in REPEATS:
            found |= first_characters(list(argument[2]), flags)
            if argument[0] == 0:
                continue
            return found
        return ALL
    return ALL


def characters_of(item: Item, flags: int) -> int:
    """The set of characters that an item of one character takes."""
    name, argument = str(item[0]), item[1]
    if name == "ANY":
        return ALL if flags & re.DOTALL else ALL & ~(1 << 10)
    if name == "LITERAL":
        return _both_cases(_bit(argument), flags)
    if name == "NOT_LITERAL":
        return ALL & ~(_bit(argument) & ~OTHERS)
    if name == "RANGE":
        low, high = argument
        inside = _union(1 << code for code in range(low, min(high, 127) + 1))
        return _both_cases(inside | (OTHERS if high > 127 else 0), flags)
    if name == "CATEGORY":
        return _category(str(argument))
    members = [member for member in argument if str(member[0]) != "NEGATE"]
    taken = _union(characters_of(member, flags) for member in members)
    return taken if len(members) == len(argument) else (ALL & ~taken) | OTHERS


def _bit(code: int) -> int:
    return 1 << min(code, 128)


def _both_cases(characters: int, flags: int) -> int:
    return characters | _other_case(characters) if flags & re.IGNORECASE else characters


def _other_case(characters: int) -> int:
    capitals = ((1 << 26) - 1) << 65
    letters = capitals << 32
    folds = OTHERS if characters & (1 << 75 | 1 << 83 | 1 << 107 | 1 << 115 | 1 << 73 | 1 << 105) else 0
    return (characters & capitals) << 32 | (characters & letters) >> 32 | folds


@cache
def _category(name: str) -> int:
    classes = {"DIGIT": r"\d", "SPACE": r"\s", "WORD": r"\w"}
    kind = next((source for part, source in classes.items() if name.endswith(part)), "")
    if not kind:
        return ALL
    taken = _union(1 << code for code in range(128) if re.match(kind, chr(code), re.ASCII))
    return (ALL & ~taken if "_NOT_" in name else taken) | OTHERS


def _union(sets: Iterable[int]) -> int:
    return reduce(or_, sets, 0)


def items(sequence: Iterable[Item]) -> Iterator[Item]:
    """Every item of a parsed pattern, those inside others too."""
    for operation, argument in sequence:
        yield operation, argument
        for part in _parts(str(operation), argument):
            yield from items(part)


def _parts(name: str, argument: Any) -> list[list[Item]]:
    """The sequences inside an item."""
    if name in REPEATS:
        return [list(argument[2])]
    if name == "SUBPATTERN":
        return [list(argument[3])]
    if name == "BRANCH":
        return [list(branch) for branch in argument[1]]
    if name in ASSERTIONS:
        return [list(argument[1])]
    if name == "ATOMIC_GROUP":
        return [list(argument)]
    if name == "GROUPREF_EXISTS":
        return [list(part) for part in argument[1:] if part]
    return []


def _may_be_empty(item: Item) -> bool:
    """Whether an item can take nothing at all, and so never sends back what stands before it."""
    name, argument = str(item[0]), item[1]
    if name in REPEATS:
        return bool(argument[0] == 0)
    return name == "SUBPATTERN" and all(map(_may_be_empty, argument[3]))


# --- the literals in its matches ---


def literals(pattern: str) -> tuple[str, ...]:
    """Literals in lower case, one of which stands in every match; none if there are none, or too many.

    Of the choices, the one whose shortest literal is longest.
    """
    best = _best(tree(pattern))
    return tuple(sorted(best)) if best else ()


def _best(sequence: Sequence[Item]) -> frozenset[str] | None:
    choices = [choice for choice in _choices(sequence) if choice and _quality(choice) >= (FEWEST, -MOST)]
    return max(choices, key=_quality, default=None)


def _quality(choice: frozenset[str]) -> tuple[int, int]:
    shortest = min(map(len, choice))
    return (shortest, -len(choice)) if len(choice) <= MOST else (0, -len(choice))


def _choices(sequence: Sequence[Item]) -> Iterator[frozenset[str]]:
    """Sets of literals, of each of which one stands in what the sequence takes."""
    run = ""
    for item in _spliced(sequence):
        name, argument = str(item[0]), item[1]
        if name == "LITERAL" and argument < 128:
            run += chr(argument).lower()
            continue
        if name == "AT":
            continue
        yield frozenset([run]) if run else frozenset()
        run = ""
        if name == "BRANCH":
            yield from _of_branches([_best(list(branch)) for branch in argument[1]])
        elif name in REPEATS and argument[0] > 0:
            yield from _choices(list(argument[2]))
    yield frozenset([run]) if run else frozenset()


def _of_branches(branches: Sequence[frozenset[str] | None]) -> Iterator[frozenset[str]]:
    found = [branch for branch in branches if branch]
    if len(found) == len(branches):
        yield frozenset().union(*found)


def _spliced(sequence: Sequence[Item]) -> Iterator[Item]:
    """The items, those of groups in place of the groups; a repeat of a fixed literal is that literal, written out."""
    for item in sequence:
        name, argument = str(item[0]), item[1]
        if name == "SUBPATTERN":
            yield from _spliced(list(argument[3]))
        elif name in REPEATS and argument[0] == argument[1] <= 20 and len(argument[2]) == 1:
            yield from list(argument[2]) * int(argument[0])
        elif name == "IN" and _is_one_letter(argument):
            yield parser.LITERAL, argument[0][1]
        else:
            yield item


def _is_one_letter(members: Any) -> bool:
    """A class of one letter in both cases, as it is written where nothing says (?i)."""
    codes = [member[1] for member in members if str(member[0]) == "LITERAL"]
    return (
        len(codes) == len(members) <= 2
        and all(code < 128 for code in codes)
        and len({chr(c).lower() for c in codes}) == 1
    )
