"""Whether what was seen is enough, and what is said of it: one finding for a file, named by the worst of its rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andon.model import Finding, People, Secret, Text
from andon.rules.people.rules import RULES

if TYPE_CHECKING:
    from andon.people.evidence import Evidence

NOUNS = 3
"""How many kinds of data are named in a title."""

OF_ROWS = "people-phones"
"""A rule whose values all stand in rows, of which one may have several."""

COLUMNS = 6
"""How many columns are named."""


def finding(path: str, text: Text, evidence: Evidence, known: Evidence | None = None) -> Finding | None:
    """The finding that a file is a list of people, if it is one.

    `text` is its first part. `known` is what the version before held: only what is new then counts, but what is said,
    and what is kept of it in a baseline, is about the file.
    """
    sufficient = evidence.sufficient(known)
    rules = [rule.id for rule in RULES if rule.id in sufficient]
    if not rules:
        return None
    line = min(max(evidence.line, text.first_line), text.first_line + len(text.line_starts) - 1)
    start = text.line_starts[line - text.first_line]
    count = max(evidence.people(), evidence.most([rule for rule in rules if rule != OF_ROWS]))
    return Finding(
        rule=rules[0],
        title=_title(count, [noun for rule in rules for noun in evidence.nouns.get(rule, ())]),
        severity="error",
        path=path,
        start=start,
        end=start,
        line=line,
        column=1,
        end_line=line,
        end_column=1,
        name="",
        preview=masked(_bare(evidence.example)),
        secret=Secret(_digest(evidence)),
        detectors=tuple(rules),
        people=People(
            distinct=count,
            rows=evidence.rows,
            columns=tuple(evidence.columns)[:COLUMNS],
            added=evidence.new(known) if known else count,
        ),
    )


def _title(count: int, nouns: list[str]) -> str:
    """`296,019 people: e-mail addresses, customer numbers`."""
    told = list(dict.fromkeys(nouns))
    more = ["..."] if len(told) > NOUNS else []
    return f"{count:,} {'person' if count == 1 else 'people'}: {', '.join([*told[:NOUNS], *more])}"


def _bare(value: str) -> str:
    """A value without the kind that stands before it; an address has none."""
    return value if "@" in value else value.partition(" ")[2]


def masked(value: str) -> str:
    """A value of which no more is left than its form: `t***@g***.com`, `4***`; never more than one letter of a part."""
    local, at, domain = value.rpartition("@")
    if at:
        host, dot, suffix = domain.rpartition(".")
        return f"{_first(local)}@{_first(host or suffix)}{dot}{suffix if dot else ''}"
    return _first(value)


def _first(part: str) -> str:
    return f"{part[:1]}***"


def _digest(evidence: Evidence) -> str:
    """A digest of the sorted set of all values. The baseline keys it anew, and keeps nothing else of them."""
    from hashlib import sha256

    digest = sha256(b"andon people\0")
    for value in evidence.everything():
        digest.update(value.encode("utf-8", "surrogatepass") + b"\0")
    return digest.hexdigest()
