"""Where a push goes to: git's spellings of a place, brought to one form, and whether a policy allows it.

A raw URL is never compared. It is read as git reads it (gitremote-helpers, gitprotocol; `scp`-like spellings included),
and what two programs could read in two ways is no place at all: a backslash, a query, a control character, a host with
percent signs, `..` in a path. What is not understood is not allowed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

SAFE = "secure"
"""The class of ssh and https: whoever listens on the way learns nothing."""

PORTS = {"ssh": 22, "https": 443, "http": 80, "git": 9418, "ftp": 21, "ftps": 990}
"""Schemes that name a host, and their ports."""

SCHEMES = {"git+ssh": "ssh", "ssh+git": "ssh", **{scheme: scheme for scheme in PORTS}}

CLASSES = {"ssh": SAFE, "https": SAFE, "http": "http", "git": "git", "ftp": "ftp", "ftps": "ftp"}

ALIASES = {
    ("ssh.github.com", 443): "github.com",
    ("altssh.gitlab.com", 443): "gitlab.com",
    ("altssh.bitbucket.org", 443): "bitbucket.org",
    ("www.github.com", 0): "github.com",
}
"""Other doors of the same house: ssh where only port 443 is open. Each from its host's documentation."""

FOLDED = frozenset(("github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "dev.azure.com", "ssh.dev.azure.com"))
"""Hosts that take upper and lower case in a path for the same."""

LOCAL, HELPER, UNREADABLE = "local", "helper", "unreadable"

LONGEST = 2048


class Destination(NamedTuple):
    """A place in one form. `kind` is a class of schemes (`secure`: ssh and https), or why there is no place.

    `host` is in lower case and ASCII, `port` 0 for the scheme's own, `path` without slashes around it and `.git`.
    """

    kind: str
    host: str = ""
    port: int = 0
    path: str = ""

    def __str__(self) -> str:
        """The place as a person may see it: without user, password, and whatever could not be read."""
        if self.kind in (HELPER, UNREADABLE):
            return f"({self.kind})"
        if self.kind == LOCAL:  # or a URL that lacks a colon
            return _pattern(r"[^/@]*:[^/]*@").sub("", self.path)
        path = _pattern(r"[^/@]+@").sub("", self.path)  # of a URL that lacks a slash, ssh takes the user for a path
        scheme = "" if self.kind == SAFE else f"{self.kind}://"
        port = f":{self.port}" if self.port else ""
        return f"{scheme}{self.host}{port}/{path}"


Resolve = Callable[[str], tuple[str, int]]
"""What the configuration of ssh makes of a host: its name and port (0 for the usual one)."""


def destination(url: str, resolve: Resolve | None = None) -> Destination:
    """The place that a URL names, as git reads it. `resolve` knows ssh's aliases. Never fails."""
    if not url or len(url) > LONGEST or not url.isprintable() or "\\" in url or url.startswith("-"):
        return Destination(UNREADABLE)
    if _pattern(r"[A-Za-z0-9][A-Za-z0-9+.-]*::.*").fullmatch(url):
        return Destination(HELPER)
    scheme, separator, rest = url.partition("://")
    if separator and _pattern(r"[A-Za-z][A-Za-z0-9+.-]*").fullmatch(scheme):
        return _of_url(scheme.lower(), rest, resolve)
    colon, slash = url.find(":"), url.find("/")
    bracketed = _pattern(r"(?:[^@/\[\]]*@)?\[[^\]/]*\]:.*").fullmatch(url)
    if not bracketed and (colon < 0 or 0 <= slash < colon):
        return Destination(LOCAL, path=url)
    return _of_scp(url, resolve)


def _of_url(scheme: str, rest: str, resolve: Resolve | None) -> Destination:
    if scheme == "file":
        decoded = _decoded(rest)
        return Destination(LOCAL, path=decoded) if decoded else Destination(UNREADABLE)
    scheme = SCHEMES.get(scheme, "")
    if not scheme:
        return Destination(HELPER)
    authority, slash, path = rest.partition("/")
    if not slash or any(sign in rest for sign in "?#") or " " in authority:
        return Destination(UNREADABLE)
    host, port = _host_and_port(authority.rpartition("@")[2])
    decoded = _decoded(path)
    return _made(scheme, host, port, decoded, resolve)


def _of_scp(url: str, resolve: Resolve | None) -> Destination:
    """`user@host:path`, or `[host:port]:path`."""
    bracketed = _pattern(r"(?:[^@/\[\]]*@)?\[([^\]/]*)\]:(.*)").fullmatch(url)
    if bracketed:
        host, port = _host_and_port(bracketed[1].rpartition("@")[2])
        return _made("ssh", host, port, bracketed[2], resolve)
    authority, _, path = url.partition(":")
    return _made("ssh", _host(authority.rpartition("@")[2]), 0, path, resolve)


def _made(scheme: str, host: str, port: int, path: str | None, resolve: Resolve | None) -> Destination:
    place = _path(path) if path is not None else ""
    if not host or port < 0 or not place:
        return Destination(UNREADABLE)
    if scheme == "ssh" and resolve:
        named, configured = resolve(host)
        host, port = _host(named), port or configured
        if not host:
            return Destination(UNREADABLE)
    port = 0 if port == PORTS[scheme] else port
    if scheme in ("ssh", "https"):
        alias = ALIASES.get((host, port or (443 if scheme == "https" else 0)), ALIASES.get((host, port), ""))
        if alias:
            host, port = alias, 0
    place = place.lower() if host in FOLDED else place
    return Destination(CLASSES[scheme], host, port, place)


def _host_and_port(text: str) -> tuple[str, int]:
    """A host and its port, 0 for none; a port of -1 means that it is none."""
    six = _pattern(r"\[([0-9A-Fa-f:.]+)\](?::(\d{0,5}))?").fullmatch(text)
    if six:
        return six[1].lower(), _port(six[2] or "")
    host, _, port = text.partition(":")
    return _host(host), _port(port)


def _port(text: str) -> int:
    if not text:
        return 0
    return int(text) if text.isascii() and text.isdigit() and 0 < int(text[:6]) < 65536 else -1


def _host(text: str) -> str:
    """A host's name in lower case and ASCII, '' if it is none."""
    name = text[:-1] if text.endswith(".") else text
    if not name.isascii():
        try:
            name = name.encode("idna").decode("ascii")
        except UnicodeError:
            return ""
    name = name.lower()
    return name if _pattern(r"(?!-)[a-z0-9_-]+(?:\.[a-z0-9_-]+)*").fullmatch(name) else ""


def _decoded(path: str) -> str | None:
    """A path without percent signs; None if they cannot be read, or would have to be read twice."""
    from urllib.parse import unquote_to_bytes

    if _pattern(r"%(?![0-9A-Fa-f]{2})").search(path):
        return None
    try:
        decoded = unquote_to_bytes(path).decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if "%" in decoded else decoded


def _path(path: str) -> str:
    """The parts of a path, '' if it is none: nothing that leads up, and nothing that is read in two ways."""
    parts = [part for part in path.split("/") if part]
    if not parts or any(part in (".", "..") or not part.isprintable() or "\\" in part for part in parts):
        return ""
    if any(sign in part for part in parts for sign in "?#%"):
        return ""
    last = parts[-1][:-4] if parts[-1].lower().endswith(".git") else parts[-1]
    return "/".join([*parts[:-1], last]) if last and last not in (".", "..") else ""


# --- what a policy allows ---


class Pattern(NamedTuple):
    """A place, or many: `*` stands for what is in one part of a path, `**` for any parts."""

    kind: str
    host: str
    port: int
    parts: tuple[str, ...]

    def allows(self, place: Destination) -> bool:
        """Whether a place is one of these: the same kind, host and port, and a path that fits as a whole."""
        if (place.kind, place.host, place.port) != (self.kind, self.host, self.port):
            return False
        return _fits(self.parts, tuple(place.path.split("/")))


def pattern(text: str) -> Pattern | None:
    """A pattern such as `github.com/acme/*`, `git.acme.com:8443/**` or `http://git.local/*`; None if it is none."""
    scheme, separator, rest = text.partition("://")
    scheme, rest = (SCHEMES.get(scheme.lower(), ""), rest) if separator else ("https", text)
    authority, slash, path = rest.partition("/")
    host, port = _host_and_port(authority)
    parts = tuple(part for part in path.split("/") if part)
    if not scheme or not host or port < 0 or not slash or not parts or "@" in authority:
        return None
    if any(part in (".", "..") or ("**" in part and part != "**") for part in parts):
        return None
    if any(sign in path for sign in "?#%\\[]") or not path.isprintable():
        return None
    parts = (*parts[:-1], parts[-1].removesuffix(".git") or parts[-1])
    parts = tuple(part.lower() for part in parts) if host in FOLDED else parts
    return Pattern(CLASSES[scheme], host, 0 if port == PORTS[scheme] else port, parts)


def _fits(wanted: tuple[str, ...], parts: tuple[str, ...]) -> bool:
    """Whether the parts of a path fit a pattern's; `**` takes one part or more."""
    reached = {0}
    for part in wanted:
        if part == "**":
            reached = {end for start in reached for end in range(start + 1, len(parts) + 1)}
        else:
            reached = {at + 1 for at in reached if at < len(parts) and _fits_part(part, parts[at])}
        if not reached:
            return False
    return len(parts) in reached


def _fits_part(wanted: str, part: str) -> bool:
    pieces = wanted.split("*")
    if len(pieces) == 1:
        return wanted == part
    if not part.startswith(pieces[0]) or not part.endswith(pieces[-1]):
        return False
    at, end = len(pieces[0]), len(part) - len(pieces[-1])
    for piece in pieces[1:-1]:
        found = part.find(piece, at, end)
        if found < 0:
            return False
        at = found + len(piece)
    return at <= end


def allowed(place: Destination, patterns: Sequence[Pattern], *, local: bool = False) -> bool:
    """Whether a push may go to a place. `local` says that folders of this machine may be pushed to."""
    if place.kind == LOCAL:
        return local
    return any(each.allows(place) for each in patterns)


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.DOTALL)
