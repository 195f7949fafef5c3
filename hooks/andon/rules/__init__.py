"""The catalogue: what andon looks for, and how a rule is matched.

A rule is data (`andon.model.Rule`), with its examples beside it. Each family of rules is a module with a table `RULES`;
`catalogue.FAMILIES` lists them. What a clean commit needs is `index` only: the sieve finds those literals in one pass
over a file, and asks for a rule, its family, and its compiled pattern, where one of its keywords stands.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from andon.rules.holder import holder
from andon.rules.index import FAMILIES, KEYWORDS, WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from andon.model import Rule

# How far around a keyword a match may lie, in characters. Only a match that reaches the far end is followed further.
BEHIND = 256
AHEAD = 1024

# What a bare token is made of.
BARE = r"[0-9A-Za-z_\-+/=.:~]"

# How far from its provider's name a bare token may stand, in characters (`andon.rules.near`).
NEAR_BEFORE = 240
NEAR_AFTER = 320


class Keyword(NamedTuple):
    """Who asks for a literal: a rule, or a notation in which the tokens of a rule begin so.

    `least` is how many characters of a token follow at least, from the literal on; or, if it need not be written in
    one way only (`exact` is ''), stand somewhere in its neighbourhood. That is smaller for what is `near` a name.
    `drawn_from` is the class of those characters, as a regular expression.
    """

    rule: str
    least: int
    exact: str
    near: bool
    notation: str
    drawn_from: str


__all__ = (
    "AHEAD",
    "BEHIND",
    "NEAR_AFTER",
    "NEAR_BEFORE",
    "Keyword",
    "Match",
    "families",
    "find",
    "holder",
    "keyword",
    "keywords",
    "matches",
    "matches_near",
    "named",
    "row",
)


class Match(NamedTuple):
    """Where a secret stands: character offsets, and the variable, key or header that holds it ('' if none).

    `distance` is how far from it the provider's name stands, in characters, for rules that need one.
    """

    start: int
    end: int
    name: str
    distance: int = 0


def keywords() -> list[tuple[str, str]]:
    """Each literal that the sieve looks for (lower-case ASCII), with the row of the index that it stands in."""
    return [(row.partition("\t")[0], row) for row in KEYWORDS.splitlines()]


def row(
    literal: str,
    rule: str,
    *,
    least: int = 0,
    exact: str = "",
    near: bool = False,
    notation: str = "",
    drawn_from: str = "",
) -> str:
    """The row of the index for a literal: a row is read only where its literal is met."""
    how = "near" if near else notation and "in"
    return "\t".join((literal, exact, str(least), drawn_from, how, rule or notation))


@cache
def keyword(row: str) -> Keyword:
    """What a row of the index says."""
    _, exact, least, drawn_from, how, name = row.split("\t")
    rule, notation = ("", name) if how == "in" else (name, "")
    return Keyword(rule, int(least), exact, how == "near", notation, drawn_from or BARE)


@cache
def find(rule_id: str) -> Rule | None:
    """The rule with this id, or None. Loads its family only."""
    family = families().get(rule_id)
    return _family(family).get(rule_id) if family else None


@cache
def families() -> dict[str, str]:
    """The module of each rule, by the rule's id."""
    table = (line.split() for line in FAMILIES.splitlines())
    return {rule: module for module, *rules in table for rule in rules}


@cache
def _family(module: str) -> dict[str, Rule]:
    from importlib import import_module

    return {rule.id: rule for rule in import_module(f"andon.rules.{module}").RULES}


def named(name: str, value: str) -> tuple[Rule, bool] | None:
    """The rule of the provider whose ordinary word (`box`) is a part of a name, and whether the value has its form.

    It is for values that somebody has found to be credentials already.
    """
    parts = [part.lower() for part in _compiled(r"[A-Z]?[a-z0-9]+|[A-Z0-9]+(?![a-z])").findall(name)]
    known_words = _words()
    ids: list[str] = []
    for at, part in enumerate(parts):
        if parts[at + 1 : at + 2] and parts[at + 1] in _AFTER_NAME:
            ids += (*known_words.get(part, ()), *known_words.get("".join(parts[max(0, at - 1) : at + 1]), ()))
    if not ids:
        return None
    from andon.rules import near

    known = [rule for rule in map(find, ids) if rule and near.hinted(rule, name)]
    fitting = next((rule for rule in known if near.fits(rule, value)), None)
    return (fitting, True) if fitting else (known[0], False) if known else None


# What follows a provider's name where it is one: `box_api_key`, and not `password_box`.
_AFTER_NAME = frozenset(
    (
        *("access", "account", "admin", "api", "apikey", "app", "application", "auth", "bearer", "bot", "client"),
        *("consumer", "deploy", "dev", "developer", "integration", "key", "license", "live", "oauth", "oauth2", "pat"),
        *("personal", "prod", "production", "project", "public", "private", "refresh", "rest", "sandbox", "secret"),
        *("server", "service", "signing", "staging", "team", "test", "token", "webhook"),
    )
)


@cache
def _words() -> dict[str, list[str]]:
    table = (line.split() for line in WORDS.splitlines())
    return {word: rules for word, *rules in table}


def matches(rule: Rule, characters: str, offsets: Iterable[int] | None = None) -> Iterator[Match]:
    """Every secret that the rule finds, in order.

    `offsets` says where the rule's keywords begin, as a sieve found them; without it they are looked for here, and the
    answer is the same. Neighbourhoods that overlap are searched as one: a text full of keywords costs no more than
    its length.
    """
    places = _keyword_offsets(rule, characters) if offsets is None else offsets
    if rule.anywhere:
        places = range(0, len(characters) + 1, AHEAD)
    if rule.near:
        from andon.rules import near

        yield from (Match(*each) for each in near.matches(rule, characters, places))
        return
    pattern = _compiled(rule.pattern)
    done = 0
    if rule.begins:
        for offset in sorted(places):
            if offset >= done and (match := pattern.match(characters, offset)):
                done = match.end()
                yield Match(*match.span("secret"), _name(match, offset))
        return
    for start, end in _neighbourhoods(places):
        done = max(start, done)
        while match := _search(pattern, characters, done, end):
            secret = _secret(match)
            yield Match(*secret, _name(match, secret[0]))
            done = max(match.end(), done + 1)


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


def _secret(match: re.Match[str]) -> tuple[int, int]:
    """The span of the secret: of the group `secret`, or of that one of `secret`, `secret2` ... that took part."""
    groups = match.re.groupindex
    if len(groups) == 1:
        return match.span("secret")
    return next(
        (match.span(name) for name in groups if name.startswith("secret") and match[name]), match.span("secret")
    )


def _name(match: re.Match[str], start: int) -> str:
    """What holds the secret: the pattern's own group `name`, or what stands before the value on its line."""
    return str(match.groupdict().get("name") or holder(match.string, start))


def _keyword_offsets(rule: Rule, characters: str) -> Iterator[int]:
    literals = "|".join(map(re.escape, rule.keywords or rule.words))
    return (match.start() for match in _compiled(f"(?i)(?={literals})").finditer(characters)) if literals else iter(())


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled on first use: a clean commit has none to pay for."""
    return re.compile(pattern)
