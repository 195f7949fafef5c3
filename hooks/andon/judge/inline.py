"""Allowances in comments: detect-secrets' pragma, and our own, which names a rule and gives a reason.

    key = "..."  # pragma: allowlist secret
    # pragma: allowlist nextline secret
    key = "..."  # andon: allow github-token reason="revoked, kept for the test of the parser"

The pragma means what it means to detect-secrets (`detect_secrets.filters.allowlist`), to the letter, but for one
thing: a comment inside the value itself allows nothing. Ours may stand on the value's first or last line, or alone in a
comment on the line before.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from andon.judge.nearby import REACH, after, before, line_bounds, line_head, line_number, line_tail

if TYPE_CHECKING:
    from andon.model import Finding, Text
    from andon.policy import Policy


class Comment(NamedTuple):
    """A kind of comment in which detect-secrets reads its pragma.

    `padding` are the characters that may stand between the opening and the pragma, `closing` must end the line.
    """

    opening: str
    padding: str = " "
    closing: str = ""


_COMMENTS = (
    Comment("#"),
    Comment("//"),
    Comment("/*", closing="*/"),
    Comment("'"),
    Comment("--"),
    Comment("<!--", padding="# \t", closing="-->"),
)

# Ours may stand in more kinds of comment: also ini, TeX, templates, ML, and the middle of a block comment.
_OPENERS = ("#", "//", "*", "'", "--", ";", "%", "{-")

_NO_REASON = 'the allowance on {} gives no reason: andon: allow {} reason="..."'
_OTHER_RULE = "the allowance on {} is not for {}"


class Allowance(NamedTuple):
    """One `andon: allow`, as written; `place` says on which line, in words."""

    rule: str
    reason: str
    place: str


def allowed_inline(finding: Finding, text: Text, policy: Policy) -> tuple[str, str] | None:
    """Whether a comment beside the value or on the line before allows it."""
    first, last = line_number(text, finding.start), line_number(text, max(finding.start, finding.end - 1))
    beside = _beside(text, finding, last)
    if _pragma(finding.path, beside, line_tail(text, last)):
        return "allowed inline", "pragma: allowlist secret"
    if first and _nextline_pragma(finding.path, line_head(text, first - 1), line_tail(text, first - 1)):
        return "allowed inline", "pragma: allowlist nextline secret"
    line_before = line_head(text, first - 1) if first else ""
    return _ours(finding, [*_allowances(beside), *_allowances_alone(line_before)])


def _beside(text: Text, finding: Finding, last: int) -> list[str]:
    """What stands on the value's line before it and behind it; of a very long line also its end, where comments are."""
    pieces = [before(text, finding.start), after(text, finding.end)]
    _, line_end = line_bounds(text, last)
    seen_to = finding.end + REACH
    if seen_to < line_end:
        pieces.append(text.characters[max(seen_to, line_end - REACH) : line_end])
    return pieces


@functools.cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _pragma(path: str, pieces: list[str], tail: str) -> bool:
    comments = _closed(path, tail)
    for piece in pieces:
        for found in _pattern(r"pragma: ?(?:allow|white)list[ -]secret").finditer(piece):
            lead = piece[: found.start()]
            if any(lead.rstrip(comment.padding).endswith(comment.opening) for comment in comments):
                return True
    return False


def _nextline_pragma(path: str, head: str, tail: str) -> bool:
    pragma = _pattern(r"pragma: ?allowlist[ -]nextline[ -]secret")
    for comment in _closed(path, tail):
        indent, opening, body = head.partition(comment.opening)
        if opening and not indent.strip(" \t") and pragma.match(body.lstrip(comment.padding)):
            return True
    return False


def _closed(path: str, tail: str) -> list[Comment]:
    """The kinds of comment that count in a file and are closed at a line's end."""
    # As in detect-secrets: in .yaml files (not in .yml) only `#` opens a comment.
    kinds = _COMMENTS[:1] if path.endswith(".yaml") else _COMMENTS
    end = tail.rstrip()
    return [comment for comment in kinds if end.endswith(comment.closing)]


def _allowances(pieces: list[str]) -> Iterator[Allowance]:
    for piece in pieces:
        for found in _directives(piece):
            if piece[: found.start()].rstrip().endswith(_OPENERS):
                yield _allowance(found, "this line")


def _allowances_alone(line: str) -> Iterator[Allowance]:
    for found in _directives(line):
        lead = line[: found.start()].strip()
        # Nothing but the comment's opening: `#`, `//`, `/**`, `<!--`, `{#` ...
        if lead.endswith(_OPENERS) and not _pattern(r"[\w\"$=]").search(lead):
            yield _allowance(found, "the line before")


def _directives(piece: str) -> Iterator[re.Match[str]]:
    reason = r"""[ \t]+reason[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)')"""
    # The word's edge is asked for behind it, since a pattern that begins with a literal is found ten times as fast.
    return _pattern(rf"andon:(?<=\bandon:)[ \t]*allow[ \t]+([\w-]+)(?:{reason})?").finditer(piece)


def _allowance(found: re.Match[str], place: str) -> Allowance:
    return Allowance(found[1], (found[2] or found[3] or "").strip(), place)


def _ours(finding: Finding, allowances: list[Allowance]) -> tuple[str, str] | None:
    meant = [each for each in allowances if each.rule in (finding.rule, *finding.detectors)]
    for each in meant:
        if each.reason:
            return "allowed inline", each.reason.replace(finding.secret.reveal() or "\0", "...")
    for each in meant:
        return "", _NO_REASON.format(each.place, finding.rule)
    for each in allowances:
        return "", _OTHER_RULE.format(each.place, finding.rule)
    return None
