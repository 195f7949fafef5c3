"""Values that are encrypted where they stand: SOPS, Ansible Vault, sealed secrets, eyaml and their kin.

Files that are encrypted as a whole (git-crypt, `ansible-vault encrypt`) never come here: the source passes over them.
What a form looks like from inside is known for certain only near its beginning, so each is looked for backwards
from the value, over a bounded stretch.
"""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from andon.judge.nearby import REACH, before, line_bounds, line_head, line_number

if TYPE_CHECKING:
    from andon.model import Finding, Text
    from andon.policy import Policy

_BLOCK_REACH = 65_536  # characters before a value in which its block begins: a SOPS file may have dozens of recipients
_BLOCK_LINES = 2_000
_INDENT = 200  # characters of a line that are read to tell its indentation and its key


def ciphertext(finding: Finding, text: Text, policy: Policy) -> tuple[str, str] | None:
    """Whether the value stands in ciphertext; the detail says in whose."""
    words = next((words for words, inside in _FORMS if inside(finding, text)), "")
    return ("ciphertext", words) if words else None


@functools.cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _opened(finding: Finding, text: Text, opening: str, body: str) -> bool:
    """Whether the value begins at or behind an opening mark, and all from there to its end is of the body's form."""
    at = text.shadow.rfind(opening.encode(), max(0, finding.start - REACH), finding.start + len(opening))
    if at < 0 or finding.end - at > _BLOCK_REACH:
        return False
    return bool(
        _pattern(body + r"[\])]?").fullmatch(text.characters, at + len(opening), max(at + len(opening), finding.end))
    )


def _sops_metadata(finding: Finding, text: Text) -> bool:
    if not _marked(text, finding, b"sops"):
        return False
    own_line = line_head(text, line_number(text, finding.start), _INDENT)
    flat = _pattern(r"sops_[a-z_0-9]+=").match(own_line)
    block = any(_pattern(r"[\"']?sops[\"']?:").match(line.lstrip()) for line in _ancestors(text, finding.start))
    return bool(flat or block) and _has_mac(text, finding)


def _has_mac(text: Text, finding: Finding) -> bool:
    """Every file that SOPS wrote has a MAC over its values, itself encrypted."""
    around = text.characters[max(0, finding.start - _BLOCK_REACH) : finding.end + _BLOCK_REACH]
    return bool(_pattern(r"\bmac\"?[:=]\s{0,4}\"?ENC\[|sops_mac=\"?ENC\[").search(around))


def _ansible_vault(finding: Finding, text: Text) -> bool:
    """Lines of hexadecimal digits under a `$ANSIBLE_VAULT;` header."""
    if not _marked(text, finding, b"$ANSIBLE_VAULT;"):
        return False
    for line in _lines_upwards(text, finding.start):
        bare = line.strip()
        if bare.startswith("$ANSIBLE_VAULT;"):
            return True
        if not _pattern(r"[0-9a-f]+").fullmatch(bare):
            return False
    return False


def _sealed_secret(finding: Finding, text: Text) -> bool:
    """A long value of Base64 under `encryptedData:`, which only Bitnami's SealedSecret has."""
    if not _marked(text, finding, b"encryptedData") or len(finding.secret) < 64:
        return False
    return any(_pattern(r"[\"']?encryptedData[\"']?:").match(line.lstrip()) for line in _ancestors(text, finding.start))


def _armour(finding: Finding, text: Text) -> bool:
    """The body of an encrypted message of PGP or age."""
    low = max(0, finding.start - _BLOCK_REACH)
    begin = max(
        text.shadow.rfind(mark, low, finding.start)
        for mark in (b"-----BEGIN PGP MESSAGE-----", b"-----BEGIN AGE ENCRYPTED FILE-----")
    )
    return begin >= 0 and text.shadow.find(b"-----END ", begin, finding.start) < 0


def _continuous_integration(finding: Finding, text: Text) -> bool:
    """`secure: "..."`: Travis and AppVeyor encrypt such values with a key of their own."""
    if os.path.basename(finding.path) not in (".travis.yml", "appveyor.yml", ".appveyor.yml"):
        return False
    return bool(_pattern(r"\bsecure:[ \t]{0,8}[\"']?$").search(before(text, finding.start, 40)))


_BASE64 = r"[A-Za-z0-9+/]{20,}={0,2}"
_BASE64_LINES = r"[A-Za-z0-9+/\s]+={0,2}"
_SOPS_BODY = r"[A-Za-z0-9+/=,:_]*"


def _form(opening: str, body: str) -> Callable[[Finding, Text], bool]:
    return lambda finding, text: _opened(finding, text, opening, body)


_FORMS: tuple[tuple[str, Callable[[Finding, Text], bool]], ...] = (
    ("a value that SOPS has encrypted", _form("ENC[AES256_GCM,data:", _SOPS_BODY)),
    ("a value that eyaml has encrypted", _form("ENC[PKCS7,", _BASE64_LINES)),
    ("a value that eyaml has encrypted", _form("ENC[GPG,", _BASE64_LINES)),
    ("a value that Jasypt has encrypted", _form("ENC(", _BASE64)),
    ("a value that Spring's config server has encrypted", _form("{cipher}", _BASE64)),
    ("part of SOPS's own metadata", _sops_metadata),
    ("a value that Ansible Vault has encrypted", _ansible_vault),
    ("a value of a sealed secret", _sealed_secret),
    ("an encrypted message", _armour),
    ("a value that the CI service has encrypted", _continuous_integration),
)


def _marked(text: Text, finding: Finding, mark: bytes) -> bool:
    return text.shadow.find(mark, max(0, finding.start - _BLOCK_REACH), finding.end) >= 0


def _lines_upwards(text: Text, offset: int) -> Iterator[str]:
    """The beginnings of the lines from the offset's own upwards, as far as a block may reach."""
    number = line_number(text, offset)
    for each in range(number, max(-1, number - _BLOCK_LINES), -1):
        start, _ = line_bounds(text, each)
        if start < offset - _BLOCK_REACH:
            return
        yield line_head(text, each, _INDENT)


def _ancestors(text: Text, offset: int) -> Iterator[str]:
    """The offset's own line and those it is indented under, nearest first: in YAML and JSON, the keys around it."""
    indent = _INDENT
    for line in _lines_upwards(text, offset):
        bare = line.lstrip()
        if bare and len(line) - len(bare) < indent:
            indent = len(line) - len(bare)
            yield line
        if not indent:
            return
