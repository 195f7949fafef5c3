"""Which commits a destination has already, so that they need no scan.

Refs such as `origin/main` do not tell: they are those of the URL that `origin` had when they were fetched. What counts
is what git itself said of this very URL: the other side's ids that it hands to the hook, where the repository was
cloned from, what the last fetch brought, and what was seen of those at earlier pushes, which is kept.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from hashlib import blake2b

from andon.destination import HELPER, LOCAL, UNREADABLE, Destination
from andon.push.updates import is_id
from andon.source import history, on_disk, path_of, writing
from andon.source.program import Repository

MOST = 100
"""Commits that are kept of a destination, the latest."""

Place = Callable[[str], Destination]
"""Reads a URL."""


def known(repo: Repository, goal: Destination, told: Iterable[str], place: Place) -> list[str]:
    """The ids of objects here that a destination has; `told` are those that git has just named."""
    name = identity(goal)
    found = [*told]
    if name:
        found += [oid for oid, of in _fetched(repo) if identity(place(of)) == name]
        found += _kept(repo, name)
    here = history.has(repo, [oid for oid in dict.fromkeys(found) if is_id(oid)])
    return [oid for oid in dict.fromkeys(found) if oid in here]


def keep(repo: Repository, goal: Destination, oids: Iterable[str]) -> None:
    """Notes which commits a destination has. What cannot be written is asked for anew the next time."""
    name = identity(goal)
    if not name:
        return
    file, before = _file(repo, name), _kept(repo, name)
    lines = [*dict.fromkeys([*oids, *before])][:MOST]
    if lines == before:
        return
    with suppress(OSError):
        os.makedirs(os.path.dirname(file), exist_ok=True)
        writing.put(file, "".join(f"{oid}\n" for oid in lines).encode("ascii"), 0o666)


def identity(place: Destination) -> str:
    """A name for a destination, the same for all spellings of it; '' if it cannot be told from others."""
    if place.kind in (HELPER, UNREADABLE):
        return ""
    if place.kind != LOCAL:
        return f"{place.kind} {place.host} {place.port} {place.path}"
    path = os.path.realpath(place.path).rstrip("/").removesuffix("/.git").removesuffix(".git")
    both = os.path.exists(path) and os.path.exists(f"{path}.git")  # git calls both by the same name
    return "" if both else f"local {path}"


def _fetched(repo: Repository) -> Iterator[tuple[str, str]]:
    """What was cloned or fetched, and from where: ids and URLs."""
    for line in _lines(f"{repo.git_dir}/FETCH_HEAD"):
        oid, _, rest = line.partition("\t")
        said = rest.rpartition("\t")[2]  # `branch 'main' of URL`, or the URL alone for its HEAD
        yield oid, said.partition("' of ")[2] or said
    for line in _lines(f"{repo.common_dir}/logs/HEAD")[:1]:
        facts, _, deed = line.partition("\t")
        if deed.startswith("clone: from "):
            yield facts.split(" ")[1], deed.removeprefix("clone: from ")


def _kept(repo: Repository, name: str) -> list[str]:
    return list(filter(is_id, _lines(_file(repo, name))))


def _file(repo: Repository, name: str) -> str:
    digest = blake2b(name.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()
    return f"{repo.common_dir}/andon/destinations/{digest}"


def _lines(path: str) -> list[str]:
    try:
        with open(on_disk(path), "rb") as file:
            return path_of(file.read()).splitlines()
    except OSError:
        return []
