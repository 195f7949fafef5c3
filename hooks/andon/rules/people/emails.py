"""E-mail addresses: the one form in which two spellings are equal, and where they stand in running text.

What follows is what mail providers accept and people have, not all that RFC 5321 allows: no quoted local parts, no
addresses at numbers. Tags (`ann+shop@`) are kept: they are part of what was given to someone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from andon.rules.people.compiled import compiled
from andon.rules.people.kind import Kind

LONGEST_LOCAL = 64
LONGEST = 254
"""Characters of a local part, and of an address (RFC 5321, 4.5.3.1)."""

LOCAL = r"[\w.!#$%&'*+/=?^`{|}~-]+"
"""Dots may stand anywhere: Japanese mobile providers gave out `a..b.@` for years."""

LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
SUFFIX = r"(?:xn--[a-z0-9-]{2,59}|[^\W\d_]{2,24})"

BEFORE = r"[\w.+-]"
"""What a local part in running text is made of; the rest of what may be in one is punctuation there."""

ASCII_BEFORE = r"[A-Za-z0-9_.+-]"
ASCII_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
UNSPACED = r"[\u0e00-\u0e7f\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]"
"""Letters and signs of scripts in which no space need stand between a word and an address."""

PATH = r"(?::(?:[/~]|[\w.-]+/)|/)"
"""What follows the host in `git@host.org:team/project` and `ssh://ann@host.org/srv`."""


def normal(value: str) -> str:
    """The address in lower case, its domain in ASCII (IDNA), without `mailto:` and `Name <...>`; '' if it is none."""
    address = _bare(value)
    local, at, domain = address.rpartition("@")
    if not at or len(address) > LONGEST or len(local) > LONGEST_LOCAL or not compiled(LOCAL).fullmatch(local):
        return ""
    host = _host(domain)
    return f"{local}@{host}" if host else ""


def is_address(value: str) -> bool:
    """Whether a value is one e-mail address."""
    return bool(normal(value))


def local_normal(value: str) -> str:
    """The same for what is an address within a house (`ann@intranet`): one without a top-level domain."""
    address = _bare(value)
    if len(address) > LONGEST or not compiled(rf"(?:{LOCAL})?@{LABEL}").fullmatch(address):
        return ""
    return address


def is_local(value: str) -> bool:
    """Whether a value is an address without a top-level domain."""
    return bool(local_normal(value))


def found(text: str) -> Iterator[str]:
    """The addresses in running text, in their normal form, as often as they stand there."""
    return (place.address for place in places(text))


class Place(NamedTuple):
    """An address in running text, in its normal form, and where it stands."""

    address: str
    start: int
    end: int


def places(text: str) -> Iterator[Place]:
    """The same, with where they stand.

    From `@` to `@`, of which code has few: much faster than a search for `EMAIL.loose`. Places that are no addresses
    are passed over: `git@host.org:team/project`, `https://ann:word@host.org`. Where words are written without spaces,
    an address ends with its script: `メールはann@mail.jpです`.
    """
    local = compiled(rf"{BEFORE}{{1,{LONGEST_LOCAL}}}(?!{BEFORE})")
    domain = compiled(rf"(?:{LABEL}\.){{1,9}}{SUFFIX}(?![\w@]|{PATH})")
    at = text.find("@")
    while at >= 0:
        # Backwards from the sign: a pattern looks ahead only.
        backwards = text[max(0, at - LONGEST_LOCAL - 1) : at][::-1]
        before, after = local.match(backwards), domain.match(text, at + 1)
        if not text.isascii():
            before = compiled(rf"{ASCII_BEFORE}{{1,{LONGEST_LOCAL}}}(?={UNSPACED})").match(backwards) or before
            after = (
                compiled(rf"(?:{ASCII_LABEL}\.){{1,9}}[a-z]{{2,24}}(?={UNSPACED})", re.I).match(text, at + 1) or after
            )
        if before and after and not _is_in_url(text, at):
            name, host = before[0][::-1].lstrip(".-+"), after[0].lower()
            if name:
                address = f"{name.lower()}@{host if host.isascii() else _ascii(host)}"
                yield Place(address, at - len(name), after.end())
        at = text.find("@", at + 1)


def _is_in_url(text: str, at: int) -> bool:
    """Whether what stands before a sign belongs to the address of a place: `https://ann:word@`."""
    before = text[max(0, at - 100) : at].rpartition("://")
    return bool(before[1]) and not compiled(r"[\s\"'<>,;?#/]").search(before[2])


def _bare(value: str) -> str:
    value = value.strip()
    if value.endswith(">"):
        value = value[value.rfind("<") + 1 : -1]
    value = value.lower()
    return value[7:] if value.startswith("mailto:") else value


@lru_cache(10_000)
def _host(domain: str) -> str:
    """A domain in lower case, in ASCII; '' if it is none. Most addresses are at few."""
    if not compiled(rf"(?:{LABEL}\.){{1,9}}{SUFFIX}").fullmatch(domain):
        return ""
    return domain if domain.isascii() else _ascii(domain)


def _ascii(domain: str) -> str:
    """`müller.de` as `xn--mller-kva.de`; as it is where IDNA 2003 knows no form of it."""
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return domain


EMAIL = Kind(
    id="email",
    rule="people-emails",
    noun="e-mail address",
    normal=normal,
    shaped=is_address,
    loose=rf"(?<!{BEFORE}){BEFORE}{{1,{LONGEST_LOCAL}}}@(?:{LABEL}\.){{1,9}}{SUFFIX}(?![\w@])",
)

INTERNAL = Kind(
    id="email-local",
    rule="people-emails",
    noun="e-mail address",
    normal=local_normal,
    shaped=is_local,
)
"""An address within a house; it counts in a column that is named for e-mail only."""

KIND = EMAIL
KINDS = (EMAIL, INTERNAL)
