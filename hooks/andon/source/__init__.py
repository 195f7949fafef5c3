"""Where bytes come from: the git index, the working tree, standard input. Nothing else in andon opens a file to scan.

`git` lists and reads what git stores, `files` reads the working tree, `parts` cuts what is very large, `text` turns
bytes into characters, and `kind` names what is no text.
"""

from __future__ import annotations

import os
from typing import Literal, NamedTuple

Origin = Literal["index", "worktree", "stdin"]

SYMLINK, SUBMODULE = "120000", "160000"
"""Git's modes of the two kinds of entry that are not files."""


NEEDS_EXTRA = "without the people extra"
"""How the reason ends for which a file of data was not read here, though it might hold a list of people."""


class Entry(NamedTuple):
    """One thing to read: a path (relative to the repository's top, with `/`), and where its content is.

    `origin` says where: `index` is the blob `oid` in git's object store, `worktree` the file of that name on disk,
    `stdin` standard input, for which the path is but a name.
    `mode` is git's, six octal digits.
    """

    path: str
    oid: str = ""
    mode: str = ""
    origin: Origin = "worktree"


def path_of(name: bytes) -> str:
    """A path as andon spells it: UTF-8 in any locale, each byte that is not UTF-8 as a surrogate escape."""
    return name.decode("utf-8", "surrogateescape")


def name_of(path: str) -> bytes:
    """The bytes of a path, as git and POSIX know it. Also right for a path that Python decoded in a C locale."""
    return path.encode("utf-8", "surrogateescape")


def path_of_argument(argument: str) -> str:
    """A path from the command line as andon spells it (Python decodes arguments in the locale's encoding)."""
    return argument.replace("\\", "/") if os.name == "nt" else path_of(os.fsencode(argument))


def on_disk(path: str) -> str | bytes:
    """A path in the form in which the operating system takes any name: bytes, but on Windows characters."""
    return path if os.name == "nt" else name_of(path)
