"""Whether everyone may read a destination: asked of its host, as somebody without any credentials would.

This is the only thing in andon that uses the network, and only where the policy says so. Git itself asks (it reads
`info/refs` of the repository); for an ssh destination the same place is asked for by https. An answer `private` is kept
for a day, `public` never: that is to be seen at once when it changes.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from hashlib import blake2b
from time import monotonic, time

from andon.destination import LOCAL, SAFE, Destination
from andon.model import Refusal
from andon.policy import Push
from andon.source.program import Repository, anonymous

SECONDS = 2.0
KEPT = 24 * 60 * 60

DENIED = (
    b"Authentication failed",
    b"could not read Username",
    b"' not found",
    b"error: 401",
    b"error: 403",
    b"error: 404",
)
"""What git says of a repository that is not there for everyone; hosts say `not found` of what is private."""


def refusals(repo: Repository, place: Destination, policy: Push) -> Iterator[Refusal | str]:
    """The refusal of a destination that everyone may read, or of which that could not be learnt; or a note on that."""
    if place.kind == LOCAL or _was_private(repo, place):
        return
    answer = asked(place)
    if answer == "private":
        _keep(repo, place)
    elif answer == "public":
        words = f"{place}: everyone can read this repository, and the policy wants it private"
        yield Refusal("push-visibility", str(place), words, (("fix", "make it private where it is hosted"),))
    else:
        words = f"{place}: its host did not say whether everyone can read it"
        fix = (("fix", "push again when its host can be reached"),)
        yield Refusal("push-visibility", str(place), words, fix) if policy.unknown == "stop" else words


def asked(place: Destination) -> str:
    """`public`, `private` or `unknown`, in SECONDS at most."""
    if not place.host:
        return "unknown"
    end = monotonic() + SECONDS
    answers = {_answer(url, end - monotonic()) for url in _urls(place)}
    return next((answer for answer in ("public", "private") if answer in answers), "unknown")


def _urls(place: Destination) -> Iterator[str]:
    """What a place may be called on the web: with `.git` or without, and at its port or, if that is ssh's, without."""
    scheme = "http" if place.kind == "http" else "https"
    ports = [f":{place.port}"] if place.port else [""]
    for port in [*ports, ""] if place.port and place.kind == SAFE else ports:
        for ending in (".git", ""):
            yield f"{scheme}://{place.host}{port}/{place.path}{ending}"


def _answer(url: str, seconds: float) -> str:
    done = anonymous(["ls-remote", "--", url, "HEAD"], seconds) if seconds > 0 else None
    if done is None:
        return "unknown"
    if not done.returncode:
        return "public"
    return "private" if any(words in done.stderr for words in DENIED) else "unknown"


def _was_private(repo: Repository, place: Destination) -> bool:
    try:
        return 0 <= time() - os.stat(_file(repo, place)).st_mtime < KEPT
    except OSError:
        return False


def _keep(repo: Repository, place: Destination) -> None:
    file = _file(repo, place)
    with suppress(OSError):
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "wb"):
            os.utime(file)


def _file(repo: Repository, place: Destination) -> str:
    digest = blake2b(str(place).encode(), digest_size=16).hexdigest()
    return f"{repo.common_dir}/andon/private/{digest}"
