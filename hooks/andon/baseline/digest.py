"""What of a secret may stand in a public file, and what may name it on a screen.

A strong value (see `strength`) leaves 128 bits of a salted SHA-256: nobody can list 2**80 candidates.

Of a value that a person may have thought of, any exact digest is a way to confirm guesses, however slow. So it
leaves 11 bits: of a list of ten million guesses some 4,900 fit, each as well as the right one, and no amount of
computing tells them apart. scrypt makes even that sieving cost hours and memory. Neither rule nor path goes into
the digest, on purpose: the same password in two places must leave the same 11 bits, not 22.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from andon.baseline.strength import guessable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andon.model import Finding

STRONG_DIGITS = 32
"""Hexadecimal digits kept of a strong value's digest: 128 bits."""

WEAK_BITS = 11
"""Bits kept of a guessable value's digest. One guess in 2048 fits by chance."""

# 8 MiB and 12 ms on one core of a 2020s laptop or server; well below OpenSSL's default limit of 32 MiB.
SCRYPT_N = 2**13
SCRYPT_R = 8
SCRYPT_P = 1


def digest(finding: Finding, salt: str) -> str:
    """`strong:` and 32 hexadecimal digits, or `weak:` and 3. The slow one is remembered for the process's life."""
    value = finding.secret.reveal()
    return weak(value, salt) if is_guessable(finding) else strong(value, salt)


def is_guessable(finding: Finding) -> bool:
    """Whether a list of guesses, however long, might contain the value of a finding.

    That of a list of people is a digest of all of them at once: whoever guesses it has the whole list.
    """
    return finding.people is None and guessable(finding.secret.reveal())


def strong(value: str, salt: str) -> str:
    """The digest of a value that no list of guesses contains."""
    from hashlib import sha256

    return "strong:" + sha256(b"andon\0" + salt.encode() + b"\0" + _bytes(value)).hexdigest()[:STRONG_DIGITS]


@cache
def weak(value: str, salt: str) -> str:
    """The digest of a guessable value: 11 bits, and slow."""
    from hashlib import scrypt

    kept = scrypt(_bytes(value), salt=salt.encode(), n=SCRYPT_N, r=SCRYPT_R, p=SCRYPT_P, dklen=2)
    return f"weak:{int.from_bytes(kept, 'big') >> (16 - WEAK_BITS):03x}"


def weak_ahead(values: Iterable[str], salt: str) -> None:
    """Compute the slow digests of several values on all cores; `weak` then answers at once."""
    from concurrent.futures import ThreadPoolExecutor
    from os import cpu_count

    with ThreadPoolExecutor(cpu_count()) as pool:  # scrypt runs without the interpreter's lock
        list(pool.map(lambda value: weak(value, salt), values))


def new_salt(seed: bytes = b"") -> str:
    """A salt of 32 hexadecimal digits: random, or always the same one for the same seed."""
    from hashlib import sha256
    from secrets import token_hex

    return sha256(b"andon salt\0" + seed).hexdigest()[:32] if seed else token_hex(16)


def fingerprint(finding: Finding, ordinal: int) -> str:
    """16 hexadecimal digits that name a finding on screens and in reports, from run to run.

    Those of a strong value come from (rule, value): the same wherever it stands. Those of a guessable value come
    from (rule, path, name, ordinal) and not from the value, so that no guess can be tried on a printed one; so do
    those of a list of people, of whom nothing is printed.
    """
    from hashlib import sha256

    by_place = finding.people or is_guessable(finding)
    place = ("place", finding.path, finding.name, str(ordinal)) if by_place else ("value", finding.secret.reveal())
    parts = [_bytes(part) for part in ("andon fingerprint", finding.rule, *place)]
    return sha256(b"".join(b"%d:%b" % (len(part), part) for part in parts)).hexdigest()[:16]


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
