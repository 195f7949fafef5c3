r"""JSON Web Tokens: signed (RFC 7519, 7515) and encrypted (RFC 7516).

A token says itself what it is: its first part, and the second of a signed one, are JSON in Base64url. So each match is
decoded (`check`), and it is said of one if it is no token, is not signed, is the sample of every tutorial, or expired
before this version of andon was made.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from andon.model import Rule
from andon.rules.credentials import START

if TYPE_CHECKING:
    from typing import Any

# What expired before this moment (1 November 2025, in seconds since 1970) is worthless whatever the day is: no clock.
LONG_AGO = 1_761_955_200

# The whole of what tokens say in the manuals of libraries.
_SAMPLES: tuple[dict[str, str], ...] = ({"some": "payload"}, {"foo": "bar"}, {"hello": "world"}, {})

_MOST_READ = 65_536  # characters of a part that are decoded

_PART = r"(?:[0-9A-Za-z_\-]|\.(?=[0-9A-Za-z_\-]))"

_REFERENCE = "https://www.rfc-editor.org/rfc/rfc7519"
_REVOKE = (
    "End the session that it belongs to, or change the signing key if it cannot be ended: "
    "https://cheatsheetseries.owasp.org/cheatsheets/JSON_Web_Token_for_Java_Cheat_Sheet.html"
)


@cache
def _base64url() -> re.Pattern[str]:
    return re.compile(r"[0-9A-Za-z_\-]*")


def _object(part: str) -> dict[str, Any] | None:
    """The JSON object in a part of a token, None if there is none."""
    import json
    from base64 import urlsafe_b64decode

    if len(part) > _MOST_READ or not _base64url().fullmatch(part):
        return None
    try:
        found = json.loads(urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def signed(token: str) -> str:
    """What is wrong with a signed token: its form, its signature, or that it can be of no use any more."""
    parts = token.split(".")
    if len(parts) != 3:
        return f"it has {len(parts)} parts, and not the three of a signed token"
    header, claims = map(_object, parts[:2])
    if header is None or not isinstance(header.get("alg"), str):
        return "its header is not that of a token"
    if header["alg"].lower() == "none":
        return "it is not signed (alg: none)"
    if claims is None:
        # A payload need not be JSON, if the header says what it is; nor need it be plain.
        return "" if {"cty", "zip", "b64"} & header.keys() else "its payload is not JSON"
    return _worthless(claims)


def _worthless(claims: dict[str, Any]) -> str:
    """Why claims open nothing: those of a sample, or of a time that is over."""
    sample = claims.get("sub") == "1234567890" and claims.get("name") in ("John Doe", "Jane Doe", None)
    if sample and claims.keys() <= {"sub", "name", "iat", "admin", "exp", "jti", "nbf"}:
        return "its claims are those of the sample token of jwt.io"
    if claims in _SAMPLES:
        return "its claims are those of a manual"
    expiry = claims.get("exp")
    if isinstance(expiry, (int, float)) and not isinstance(expiry, bool) and 0 < expiry < LONG_AGO:
        return f"it expired in {1970 + int(expiry // 31_556_952)}"
    return ""


def encrypted(token: str) -> str:
    """What is wrong with an encrypted token: its form, since nothing else can be seen."""
    parts = token.split(".")
    header = _object(parts[0])
    if len(parts) != 5:
        return f"it has {len(parts)} parts, and not the five of an encrypted token"
    if header is None or not {"alg", "enc"} <= header.keys():
        return "its header is not that of an encrypted token"
    return ""


# A provider whose tokens have this form names them, and knows better than their inside what they are.
_RANK = 2.2

RULES: tuple[Rule, ...] = (
    Rule(
        id="jwt-signed-token",
        rank=_RANK,
        title="JSON Web Token, signed",
        keywords=("eyj",),
        pattern=rf"{START}(?P<secret>eyJ[0-9A-Za-z_\-]{{12,2000}}\.eyJ[0-9A-Za-z_\-]{{4,100}}{_PART}{{20,}})",
        public=3,
        harm="Whoever reads it is taken for whomever it names until it expires, and can look for a weak signing key.",
        revoke=_REVOKE,
        references=(_REFERENCE, "https://www.rfc-editor.org/rfc/rfc8725"),
        finds=(
            "«eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ{b64url:60}.{b64url:42}{b62:1}»",
            "«eyJhbGciOiJSUzI1NiIsImtpZCI6ImEifQ.eyJ{b64url:1800}.{b64url:341}{b62:1}»",
            "Authorization: Bearer «eyJhbGciOiJFUzI1NiJ9.eyJ{b64url:120}.{b64url:85}{b62:1}»\n",
        ),
        ignores=(
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9",
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ...",
            "eyJ{b64url:40}.{upper:1}{b64url:100}",
            "data:application/json;base64,eyJ{b64:200}",
        ),
        check=signed,
    ),
    Rule(
        id="jwt-encrypted-token",
        rank=_RANK,
        title="JSON Web Token, encrypted",
        keywords=("eyj",),
        pattern=rf"{START}(?P<secret>eyJ[0-9A-Za-z_\-]{{24,600}}\.(?!eyJ)(?:[0-9A-Za-z_\-]{{20,1400}})?\."
        rf"[0-9A-Za-z_\-]{{16,22}}\.{_PART}{{24,}})",
        public=3,
        harm="Nobody can read what it says, but whoever sends it is taken for whomever it names until it expires.",
        revoke=_REVOKE,
        references=("https://www.rfc-editor.org/rfc/rfc7516",),
        finds=(
            "«eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..{b64url:16}.{b64url:300}.{b64url:21}{b62:1}»",
            "«eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.{b64url:342}.{b64url:16}.{b64url:90}.{b64url:21}{b62:1}»",
        ),
        ignores=(
            "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..{b64url:16}",
            "eyJ{b64url:40}.eyJ{b64url:60}.{b64url:43}",
            "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0",
        ),
        check=encrypted,
    ),
)
