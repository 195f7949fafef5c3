"""Containers: files that hold further texts, opened in memory and within bounds, their members scanned like files.

`members` gives what one container holds, a level at a time; what is a container again is opened by asking again, with
the same Budget. A member of `archive.zip` is `archive.zip!inner/file`. Names of members come from the file and are
labels, nothing else: nothing is ever written to a disk. See docs/containers.md for what is opened, and how far.

Nothing here is imported unless there is a container to open.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from andon.model import Blob, Skipped
from andon.source import kind, parts
from andon.source.containers.json_of import NoJson
from andon.source.containers.limits import (
    DEPTH,
    MB,
    NAME,
    Budget,
    Exhausted,
    Member,
    Remark,
    Unreadable,
    pieces,
)

WAY_OUT = "to pass it over, add it to `exclude` in .andon.toml"

UNPRINTABLE = "[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]"

ENDINGS = {
    ".ipynb": "Jupyter notebook",
    ".har": "HAR file",
    ".eml": "mail message",
    ".mht": "mail message",
    ".mhtml": "mail message",
}
"""Texts that hold further texts, for which there is no magic number: told by their names."""

Members = Iterable[Member | Remark]


# Each reader is imported for the first container of its kind.
def _zip(container: Blob, budget: Budget) -> Members:
    from andon.source.containers import zips

    return zips.members(container.data, budget)


def _tar(container: Blob, budget: Budget) -> Members:
    from andon.source.containers import tars

    return tars.members(pieces(container.data))


def _database(container: Blob, budget: Budget) -> Members:
    from andon.source.containers import databases

    return databases.members(container.data)


def _parquet(container: Blob, budget: Budget) -> Members:
    from andon.source.containers import parquets

    return parquets.members(container.data)


def _pdf(container: Blob, budget: Budget) -> Members:
    from andon.source.containers import pdf

    return pdf.members(container.data, budget)


def _notebook(container: Blob, budget: Budget) -> Members:
    from andon.source.containers import notebooks

    return notebooks.members(container.data)


def _har(container: Blob, budget: Budget) -> Members:
    from andon.source.containers import har

    return har.members(container.data)


def _mail(container: Blob, budget: Budget) -> Members:
    from andon.source.containers import mail

    return mail.members(container.data)


def _stream(kind_: str) -> Callable[[Blob, Budget], Members]:
    def members_of(container: Blob, budget: Budget) -> Members:
        from andon.source.containers import streams

        return streams.members(kind_, container.path, container.data, budget)

    return members_of


READERS: dict[str, Callable[[Blob, Budget], Members]] = {
    "ZIP archive": _zip,
    "tar archive": _tar,
    **{kind_: _stream(kind_) for kind_ in ("gzip data", "bzip2 data", "xz data", "zstd data")},
    "SQLite database": _database,
    "Parquet data": _parquet,
    "PDF document": _pdf,
    "Jupyter notebook": _notebook,
    "HAR file": _har,
    "mail message": _mail,
}
"""What reads each kind of container: those of `kind.OPENED`, and those of ENDINGS."""


def kind_of(blob: Blob) -> str:
    """The kind of container that a blob is, '' if it is none."""
    if blob.line > 1:
        return ""  # a further part of a text whose first part says that it is too large
    found = kind.by_content(blob.data) or kind.layered(blob.data)
    if found in kind.OPENED:
        return found
    return next((name for ending, name in ENDINGS.items() if blob.path.lower().endswith(ending)), "")


def members(
    container: Blob, kind_: str, budget: Budget, is_excluded: Callable[[str], bool]
) -> Iterator[Blob | Skipped]:
    """What a container of a kind holds, in its own order, and what of it was not read.

    A failure has the path of the outermost file, which is what a person can act on, and names the member.
    """
    if budget.is_closed():
        return
    if budget.depth >= DEPTH:
        yield _failure(container, budget, "", f"stands inside of {DEPTH} other containers")
        return
    if len(container.data) > parts.PART - parts.WINDOW and not kind.by_content(container.data[: parts.HEAD]):
        yield too_large(budget.path, kind_)  # a text, of which this may be the first part only
    budget.depth += 1
    try:
        for member in READERS[kind_](container, budget):
            yield from _member(container, member, budget, is_excluded)
            if budget.is_closed():  # an inner container has used it up, and has said so
                return
    except NoJson:
        pass
    except Unreadable as error:
        yield _failure(container, budget, "", str(error))
    except Exhausted as error:
        budget.close()
        yield Skipped(budget.path, f"{error}, so the rest was not scanned; {WAY_OUT}", failed=True)
    finally:
        budget.depth -= 1


def too_large(path: str, kind_: str) -> Skipped:
    """The failure of a container that is too large to be held in memory."""
    return Skipped(path, f"{_too_large(kind_)}; {WAY_OUT}", failed=True)


def _too_large(kind_: str) -> str:
    return f"{kind_} of more than {parts.PART // MB} MB, which is not opened"


def _member(
    container: Blob, member: Member | Remark, budget: Budget, is_excluded: Callable[[str], bool]
) -> Iterator[Blob | Skipped]:
    path = f"{container.path}!{label(member.name)}" if member.name else container.path
    if is_excluded(path):
        yield Skipped(path, "excluded by .andon.toml")
        return
    if isinstance(member, Remark):
        yield _failure(container, budget, member.name, member.reason) if member.failed else Skipped(path, member.reason)
        return
    budget.one_more()
    wrong: list[Exception] = []
    for part in parts.cut(path, container.origin, _sound(budget.metered(member.content, member.counted), wrong)):
        if isinstance(part, Skipped) and part.reason in kind.OPENED:
            budget.one_failed()
            yield _failure(container, budget, member.name, f"is a {_too_large(part.reason)}")
        else:
            yield part
    for error in wrong:
        if isinstance(error, Exhausted):
            raise error
        budget.one_failed()
        yield _failure(container, budget, member.name, str(error))


def _sound(content: Iterable[bytes], wrong: list[Exception]) -> Iterator[bytes]:
    """The content up to where it cannot be read: what comes before that is scanned, the reason is noted."""
    try:
        yield from content
    except (Unreadable, Exhausted) as error:
        wrong.append(error)


def label(name: str) -> str:
    """A member's name as part of a path: no longer than it need be, and without what acts on a terminal."""
    return re.sub(UNPRINTABLE, "\ufffd", name.replace("\\", "/"))[:NAME]


def _failure(container: Blob, budget: Budget, name: str, reason: str) -> Skipped:
    inner = f"{container.path}!{label(name)}" if name else container.path
    subject = inner[len(budget.path) + 1 :]
    words = f"{subject} {reason}" if subject else reason
    return Skipped(budget.path, f"{words}; {WAY_OUT}", failed=True)
