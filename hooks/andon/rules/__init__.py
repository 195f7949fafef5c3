"""The catalogue: what andon looks for, and how a rule is matched.

A rule is data (`andon.model.Rule`), with its examples beside it. Each family of rules is a module with a table `RULES`;
`FAMILIES` lists them. What a clean commit needs is `keywords()` only: the sieve finds those literals in one pass
over a file, and asks for a rule, and for its compiled pattern, where one of its keywords stands.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from andon.rules import files, generic
from andon.rules.credentials import aws, github

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from andon.model import Rule

FAMILIES = (aws, github)

RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES for rule in family.RULES)

# Those that no pattern finds, too.
ALL: tuple[Rule, ...] = (*RULES, *generic.RULES, files.UNENCRYPTED)

# How far around a keyword a match may lie, in characters. Only a match that reaches the far end is followed further.
BEHIND = 256
AHEAD = 1024

# What stands before a value, read backwards from it, so that the search is over at once where nothing does:
# `name = "`, `"name": "`, `<name>`, `name: Bearer `, `--name `.
_HOLDER_BACKWARDS = (
    r"""[\\"'`(<]{0,4}[bfru@]?(?:[ \t](?i:reraeb|nekot))?(?:"""
    r"""[ \t]{0,8}(?:=:|>=|[=:>])[ \t]{0,8}[\\"'`\])]{0,3}(?P<name>[\w.$-]{0,63}[A-Za-z_$])"""
    r"""|[ \t]{1,8}(?P<option>[\w-]{0,63}[A-Za-z])--)"""
)
_HOLDER_REACH = 128


class Match(NamedTuple):
    """Where a secret stands: character offsets, and the variable, key or header that holds it ('' if none)."""

    start: int
    end: int
    name: str


def keywords() -> list[tuple[str, str]]:
    """Each literal that the sieve looks for (lower-case ASCII), with the id of the rule that it calls."""
    return [(keyword, rule.id) for rule in RULES for keyword in rule.keywords]


@cache
def _by_id() -> dict[str, Rule]:
    return {rule.id: rule for rule in ALL}


def find(rule_id: str) -> Rule | None:
    """The rule with this id, or None."""
    return _by_id().get(rule_id)


def matches(rule: Rule, characters: str, offsets: Iterable[int] | None = None) -> Iterator[Match]:
    """Every secret that the rule finds, in order.

    `offsets` says where the rule's keywords begin, as a sieve found them; without it they are looked for here, and the
    answer is the same. Neighbourhoods that overlap are searched as one: a text full of keywords costs no more than
    its length.
    """
    pattern = _compiled(rule.pattern)
    done = 0
    for start, end in _neighbourhoods(_keyword_offsets(rule, characters) if offsets is None else offsets):
        done = max(start, done)
        while match := _search(pattern, characters, done, end):
            yield Match(*match.span("secret"), _name(match))
            done = match.end()


def matches_near(rule: Rule, characters: str, offset: int) -> Iterator[Match]:
    """The same in the neighbourhood of one keyword, which begins at `offset`."""
    return matches(rule, characters, (offset,))


def _neighbourhoods(offsets: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The stretches of text around these offsets, in order; those that overlap are one."""
    start, end = 0, 0
    for offset in sorted(offsets):
        if offset - BEHIND > end:
            yield start, end
            start = offset - BEHIND
        end = offset + AHEAD
    yield start, end


def _search(pattern: re.Pattern[str], characters: str, start: int, end: int) -> re.Match[str] | None:
    """The first match between two offsets.

    A match that touches the end may have been cut off there, or may not be one at all (what follows a token decides):
    the view is doubled until it does not, so the cost is proportional to the match.
    """
    while (match := pattern.search(characters, start, end)) and match.end() == end < len(characters):
        start = match.start()
        end += end - start
    return match


def _name(match: re.Match[str]) -> str:
    """What holds the secret: the pattern's own group `name`, or what stands before the value on its line."""
    return str(match.groupdict().get("name") or holder(match.string, match.start("secret")))


def holder(characters: str, start: int) -> str:
    """The variable, key, header or option that is given the value which begins at an offset; '' if none is."""
    before = characters[max(0, start - _HOLDER_REACH) : start].rpartition("\n")[2]
    found = _compiled(_HOLDER_BACKWARDS).match(before[::-1])
    return (found["name"] or found["option"])[::-1] if found else ""


def _keyword_offsets(rule: Rule, characters: str) -> Iterator[int]:
    literals = "|".join(map(re.escape, rule.keywords))
    return (match.start() for match in _compiled(f"(?i)(?={literals})").finditer(characters))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled on first use: a clean commit has none to pay for."""
    return re.compile(pattern)
