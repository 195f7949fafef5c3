"""E-mail addresses: the one form in which two spellings are equal, and where they stand in running text.

What follows is what mail providers accept and people have, not all that RFC 5321 allows: no quoted local parts, no
addresses at numbers. Tags (`ann+shop@`) are kept: they are part of what was given to someone.
"""

from __future__ import annotations

from collections.abc import Iterator

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

PATH = r"(?::(?:[/~]|[\w.-]+/)|/)"
"""What follows the host in `git@host.org:team/project` and `ssh://ann@host.org/srv`."""


def normal(value: str) -> str:
    """The address in lower case, its domain in ASCII (IDNA), without `mailto:` and `Name <...>`; '' if it is none."""
    address = _bare(value)
    if len(address) > LONGEST or not compiled(rf"{LOCAL}@(?:{LABEL}\.){{1,9}}{SUFFIX}").fullmatch(address):
        return ""
    local, _, domain = address.rpartition("@")
    if len(local) > LONGEST_LOCAL:
        return ""
    return address if domain.isascii() else f"{local}@{_ascii(domain)}"


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
    """The addresses in running text, in their normal form, as often as they stand there.

    From `@` to `@`, of which code has few: much faster than a search for `EMAIL.loose`. Places that are no addresses
    are passed over: `git@host.org:team/project`, `https://ann:word@host.org`.
    """
    local = compiled(rf"{BEFORE}{{1,{LONGEST_LOCAL}}}(?!{BEFORE})")
    domain = compiled(rf"(?:{LABEL}\.){{1,9}}{SUFFIX}(?![\w@]|{PATH})")
    at = text.find("@")
    while at >= 0:
        if after := domain.match(text, at + 1):
            # Backwards from the sign: a pattern looks ahead only.
            backwards = text[max(0, at - LONGEST_LOCAL - 1) : at][::-1]
            if (before := local.match(backwards)) and not _is_in_url(text, at):
                name, host = before[0][::-1].lstrip(".-+").lower(), after[0].lower()
                if name:
                    yield f"{name}@{host if host.isascii() else _ascii(host)}"
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
