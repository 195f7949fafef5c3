"""Checksums and commit ids: as random as a secret, and made to be published."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from andon.model import Finding, Text
    from andon.policy import Policy

# Only who sees nothing but randomness is contradicted by a name; who sees a format, or a name like `password`, is not.
BLIND = frozenset(("hex-high-entropy-string", "base64-high-entropy-string"))

# What detect-secrets calls the digests in its own baseline, and who takes that name for a secret's.
HASHED = "hashed_secret"
OF_NO_FORMAT = BLIND | {"secret-keyword", "generic-password", "generic-secret"}

# The words of which one must stand in the name, and those of which none may: a `password_hash` is worth cracking.
PUBLIC = frozenset(
    ("rev", "revision", "commit", "ref", "oid", "sha", "md5", "checksum", "digest", "integrity", "etag", "hash")
)
SECRET = frozenset(
    ("password", "passwd", "pwd", "pass", "secret", "key", "token", "auth", "salt", "hmac", "signature", "cookie")
)

# Hexadecimal digits of MD5, SHA-1, SHA-224, SHA-256, SHA-384 and SHA-512.
LENGTHS = frozenset((32, 40, 56, 64, 96, 128))


def digest(finding: Finding, text: Text, policy: Policy) -> tuple[str, str] | None:
    """Whether the value has the form of a digest or a git object id, and its name says that it is one."""
    value = finding.secret.reveal()
    if finding.name == HASHED and OF_NO_FORMAT.issuperset(finding.detectors):
        return ("digest", "of detect-secrets' baseline") if len(value) == 40 and _has_the_form(value) else None
    if not BLIND.issuperset(finding.detectors):
        return None
    words = {word.lower() for word in _words().findall(finding.name)}
    if SECRET & words or not PUBLIC & words:
        return None
    return ("digest", finding.name) if _has_the_form(value) else None


def _has_the_form(value: str) -> bool:
    return (len(value) in LENGTHS and bool(_hexadecimal().fullmatch(value))) or bool(_subresource().fullmatch(value))


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[Mm][Dd]5|[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


@cache
def _hexadecimal() -> re.Pattern[str]:
    return re.compile(r"[0-9a-f]+|[0-9A-F]+")


@cache
def _subresource() -> re.Pattern[str]:
    """What package managers and browsers take: https://www.w3.org/TR/SRI/."""
    return re.compile(r"sha(?:1|256|384|512)-[A-Za-z0-9+/]{27,86}={0,2}")
