"""Which versions of andon the runners of this machine have fetched: what a configuration pins may be behind them.

Nothing is asked of the network. Both runners keep a copy of each repository of hooks at each revision, and note which.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import closing

Version = tuple[int, ...]


def version(rev: str) -> Version:
    """What a revision says as a version, `v1.2.0`; () for a branch or a commit."""
    found = re.fullmatch(r"v?(\d+(?:\.\d+)+)", rev)
    return tuple(map(int, found[1].split("."))) if found else ()


def fetched(repo: str, environ: Mapping[str, str]) -> list[str]:
    """The revisions of a repository of hooks that are here already."""
    caches = environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    of_pre_commit = environ.get("PRE_COMMIT_HOME") or os.path.join(caches, "pre-commit")
    of_prek = environ.get("PREK_HOME") or os.path.join(caches, "prek")
    return [*_of_pre_commit(of_pre_commit, repo), *_of_prek(of_prek, repo)]


def _of_pre_commit(folder: str, repo: str) -> list[str]:
    """The revisions in pre-commit's database; a repository may carry additional dependencies after a `:`."""
    path = os.path.join(folder, "db.db")
    if not os.path.isfile(path):
        return []
    import sqlite3
    from urllib.parse import quote

    try:
        with closing(sqlite3.connect(f"file:{quote(path)}?mode=ro", uri=True)) as database:
            rows = database.execute("SELECT ref FROM repos WHERE repo = ?", (repo,)).fetchall()
    except sqlite3.Error:
        return []
    return [str(ref) for (ref,) in rows]


def _of_prek(folder: str, repo: str) -> Iterator[str]:
    """The revisions that prek notes in each of its copies."""
    repos = os.path.join(folder, "repos")
    for name in os.listdir(repos) if os.path.isdir(repos) else ():
        try:
            with open(os.path.join(repos, name, ".prek-repo.json"), encoding="utf-8") as file:
                noted = json.load(file)
        except (OSError, ValueError):
            continue
        if isinstance(noted, dict) and noted.get("repo") == repo:
            yield str(noted.get("rev", ""))
