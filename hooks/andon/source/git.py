"""What git holds: where the repository is, which entries its index has, and their content.

Git is asked with `-z` and literal pathspecs, from the repository's top, so any name is safe. GIT_INDEX_FILE reaches it
untouched: inside of a hook, "the index" is the one about to be committed. Nothing is ever fetched: an object that a
partial clone has not got is reported as unreadable.

Two processes list and read any number of files; finding the repository costs none in the plain case.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from typing import IO

from andon.model import Blob, Skipped
from andon.source import SUBMODULE, Entry, name_of, on_disk, parts, path_of
from andon.source.program import OFFLINE, Repository, answer, cat_file, refused, run, setting, settings, started

ARGUMENTS = 32_000
"""How many bytes of paths go on a command line (Windows takes 32,767 characters); for more, git lists everything."""

QUESTIONS = 4096
"""How many bytes are asked of `git cat-file` before its answers are read: no pipe is smaller than that."""

UNUSUAL = ("GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM")
"""Variables with which only git itself can say where the repository is."""

ENCRYPTION_FILTERS = ("git-crypt", "crypt", "git-agecrypt", "age", "strongbox", "encrypt", "sops", "ansible-vault")
"""Names of the gitattributes filters that encrypt on the way into the index, as their tools set them up.

git-crypt (`git-crypt-KEY` for further keys); transcrypt and git-sops (`crypt`, `crypt-CONTEXT`); git-agecrypt; git-age
(`age`); strongbox; git-encrypt (`encrypt`); and the customary names of hand-made sops and ansible-vault filters.
"""


# --- where the repository is ---


def find(cwd: str | None = None) -> Repository | None:
    """The repository around a folder, None if there is none. UserError if there is one that git will not read."""
    folder = os.path.realpath(cwd or os.getcwd())
    if any(variable in os.environ for variable in UNUSUAL):
        return _named(folder) or _asked(folder, os.environ)
    above = folder
    while True:
        if os.path.lexists(os.path.join(above, ".git")):
            return _plain(above, folder) or _asked(folder, os.environ)
        if os.path.lexists(os.path.join(above, "HEAD")):
            return _asked(folder, os.environ)
        above, below = os.path.dirname(above), above
        if above == below:
            return None


def relative(repo: Repository, path: str) -> str | None:
    """A path (as andon spells it) from where we are, relative to the top instead; None if it is outside."""
    if not repo.top:
        return None
    top = os.path.normpath(repo.top)
    full = os.path.normpath(os.path.join(top, repo.prefix, path))
    if os.path.isabs(path):  # the way to it may lead through a symlink; what it names itself is not followed
        folder, base = os.path.split(full)
        full = os.path.join(path_of(os.fsencode(os.path.realpath(on_disk(folder)))), base)
    if full == top:
        return ""
    below = top.rstrip(os.sep) + os.sep
    return full[len(below) :].replace(os.sep, "/") if full.startswith(below) else None


def _plain(top: str, folder: str) -> Repository | None:
    """The repository of the most common kind, found without asking git; None if there is any doubt about it."""
    git_dir = os.path.join(top, ".git")
    try:
        with open(os.path.join(git_dir, "config"), "rb") as file:
            config = b"".join(file.read().lower().split())
        plain = (
            os.name != "nt"  # letter case, short names
            and folder.isascii()  # composed characters on macOS
            and b"worktree" not in config
            and config.count(b"bare") == config.count(b"bare=false") == 1
            and os.path.isfile(os.path.join(git_dir, "HEAD"))
            and os.path.isdir(os.path.join(git_dir, "objects"))
            and os.path.isdir(os.path.join(git_dir, "refs"))
            and not os.path.lexists(os.path.join(git_dir, "commondir"))
            and os.stat(top).st_dev == os.stat(folder).st_dev
        )
    except OSError:
        return None
    prefix = folder[len(top) :].lstrip("/")
    return Repository(top, git_dir, git_dir, f"{prefix}/" if prefix else "") if plain else None


def _named(folder: str) -> Repository | None:
    """The repository around a folder if it is the one that GIT_DIR names.

    A hook in a linked worktree is given GIT_DIR alone, with which git takes any folder that it runs in for the top.
    """
    named = os.environ.get("GIT_DIR")
    if named is None or "GIT_WORK_TREE" in os.environ:
        return None
    found = _asked(folder, {name: value for name, value in os.environ.items() if name != "GIT_DIR"})
    if found and found.top:
        for base in (folder, found.top):
            if os.path.realpath(os.path.join(base, named)) == os.path.realpath(found.git_dir):
                return found
    return None


def _asked(folder: str, environment: Mapping[str, str]) -> Repository | None:
    """What git says. The answers `true` and `false` stand between the paths, which may hold line ends themselves."""
    question = (
        "--absolute-git-dir",
        "--is-inside-git-dir",
        "--git-common-dir",
        "--is-inside-git-dir",
        "--show-prefix",
        "--is-inside-work-tree",
        "--show-toplevel",
    )
    done = started(["rev-parse", *question], folder, {**environment, **OFFLINE, "LC_ALL": "C"})
    if done.returncode and b"not a git repository (or" in done.stderr:
        return None
    import re

    answer = re.fullmatch(
        rb"(?s)(.*?)\n(?:true|false)\n(.*?)\n(?:true|false)\n(.*?)\n(?:true|false)\n(?:(.*)\n)?", done.stdout
    )
    # In a bare repository and inside of `.git`, all questions but the last are answered, and git ends with an error.
    if not answer or (done.returncode and b"must be run in a work tree" not in done.stderr):
        raise refused(done)
    git_dir, common_dir, prefix, top = (part or b"" for part in answer.groups())
    common_dir = os.path.realpath(os.path.join(os.fsencode(folder), common_dir))
    return Repository(path_of(top), path_of(git_dir), path_of(common_dir).replace(os.sep, "/"), path_of(prefix))


# --- what it holds ---


def staged(repo: Repository, paths: Sequence[str]) -> list[Entry | Skipped]:
    """The index's entries for some files, in the index's order; what is not in the index is not among them.

    In a conflict, both sides of a file are entries; a submodule is passed over. A file of which git has only been told
    (`add --intent-to-add`) is there, and empty, as it would be in a commit.
    """
    wanted = _spelled(paths)
    return [entry for entry in _listed(repo, _pathspecs(wanted)) if entry.path in wanted] if wanted else []


def tracked(repo: Repository, under: str = "") -> list[Entry | Skipped]:
    """All of the index's entries below a folder ('': everywhere)."""
    return list(_listed(repo, _pathspecs(_spelled([under]))))


def changed(repo: Repository) -> list[str]:
    """The files that the index holds otherwise than the last commit does (all, before the first); no deleted ones."""
    if not repo.top:
        return []
    options = ("--cached", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--diff-filter=d")
    return list(map(path_of, answer(repo, "diff", *options).split(b"\0")[:-1]))


def index_tree(repo: Repository) -> str:
    """The id of the tree that a commit of the index would have; '' if it cannot be had (a conflict, a lock)."""
    done = run(repo, ["write-tree", "--missing-ok"])  # a partial clone has not got all that it names
    return done.stdout.decode("ascii").strip() if not done.returncode else ""


def modified(repo: Repository, paths: Sequence[str]) -> set[str]:
    """Which of the files are in the working tree with other content than in the index, or are in conflict.

    Content is compared as git would store it (a filter's plaintext is no difference), not time stamps.
    """
    wanted = _spelled(paths)
    if not wanted or not repo.top:
        return set()
    options = ("--name-only", "-z", "--no-renames", "--no-ext-diff", "--ignore-submodules=all", "--diff-filter=d")
    names = answer(repo, "diff", *options, "--", *_pathspecs(wanted)).split(b"\0")
    return wanted.intersection(map(path_of, names))


def _listed(repo: Repository, pathspecs: Sequence[str | bytes]) -> Iterator[Entry | Skipped]:
    for record in answer(repo, "ls-files", "-z", "--stage", "--", *pathspecs).split(b"\0")[:-1]:
        facts, _, name = record.partition(b"\t")
        mode, oid, stage = facts.decode("ascii").split()
        if mode == SUBMODULE:
            yield Skipped(path_of(name), "submodule")
        elif stage != "1":  # the common ancestor of a conflict is not about to be committed
            yield Entry(path_of(name), oid, mode, "index")


def _spelled(paths: Iterable[str]) -> set[str]:
    """Paths as andon spells them, even if they come from the command line in a C locale."""
    return {path_of(name_of(path)) for path in paths if path}


def _pathspecs(paths: Iterable[str]) -> list[str | bytes]:
    """The paths for a command line, or none, which means everything, if they are too long for one."""
    pathspecs = [on_disk(path) for path in sorted(paths)]
    return pathspecs if sum(map(len, pathspecs)) + len(pathspecs) < ARGUMENTS else []


# --- content ---


def read(repo: Repository, entries: Iterable[Entry]) -> Iterator[Blob | Skipped]:
    """The content of entries, in their order; what git cannot give is a failure under the path's name."""
    for _, content in contents(repo, entries):
        yield content


def contents(repo: Repository, entries: Iterable[Entry]) -> Iterator[tuple[Entry, Blob | Skipped]]:
    """The same, each with its entry; what is very large comes in several parts.

    One process for any number of entries. If an object is so broken that git gives up, another reads the rest.
    """
    waiting = list(entries)
    while waiting:
        answered = yield from _batch(repo, waiting)
        waiting = waiting[answered:]


def _batch(repo: Repository, entries: Sequence[Entry]) -> Generator[tuple[Entry, Blob | Skipped], None, int]:
    """Ask one process for entries; how many were answered before it ended (the last of them as a failure, then)."""
    answered = 0
    with cat_file(repo) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for questions in _chunks(entries):
            try:
                process.stdin.write(b"".join(entry.oid.encode("ascii") + b"\n" for entry in questions))
                process.stdin.flush()
            except OSError:  # it has ended; what it said before is still to be read
                pass
            for entry in questions:
                answered += 1
                try:
                    for content in _content(entry, process.stdout):
                        yield entry, content
                except EOFError:
                    broken = f"git cannot read its content, {entry.oid[:12]} (see: git fsck)"
                    yield entry, Skipped(entry.path, broken, True)
                    return answered
    return answered


def _chunks(entries: Sequence[Entry]) -> Iterator[Sequence[Entry]]:
    """As many entries at a time as fit into any pipe, so that neither side waits for the other."""
    size = QUESTIONS // (len(entries[0].oid) + 1)
    for at in range(0, len(entries), size):
        yield entries[at : at + size]


def _content(entry: Entry, answers: IO[bytes]) -> Iterator[Blob | Skipped]:
    """The next answer of `git cat-file --batch`: `OID TYPE SIZE`, the content and a line end, or `OID missing`.

    EOFError if the answer ends too early.
    """
    header = answers.readline()
    facts = header.split()
    if not header.endswith(b"\n"):
        raise EOFError
    if len(facts) != 3:
        yield Skipped(entry.path, f"git has not got its content, {entry.oid[:12]} (see: git fsck)", True)
        return
    size = int(facts[2])
    if size <= parts.PART:
        data = answers.read(size + 1)
        if len(data) <= size:
            raise EOFError
        yield Blob(entry.path, data[:-1], "index")
        return
    content = _counted(answers, size)
    yield from parts.cut(entry.path, "index", content)
    for _ in content:  # what cut() had no need of
        pass
    answers.read(1)


def _counted(answers: IO[bytes], size: int) -> Iterator[bytes]:
    while size:
        window = answers.read(min(size, parts.WINDOW))
        if not window:
            raise EOFError
        size -= len(window)
        yield window


# --- what stood there before ---


def before(repo: Repository, path: str, renamed: Mapping[str, str]) -> Iterator[Blob | Skipped]:
    """The content that a file has in the commits which the next one follows: the last one, and those being merged.

    `renamed` tells where a file was before (see `renames`).
    """
    entries = []
    for commit in _parents(repo):
        for name in dict.fromkeys((path, renamed.get(path, path))):
            for record in answer(repo, "ls-tree", "-z", commit, "--", on_disk(name)).split(b"\0")[:-1]:
                mode, kind, oid = record.partition(b"\t")[0].decode("ascii").split()
                if kind == "blob":
                    entries.append(Entry(path, oid, mode, "index"))
    if entries:
        yield from read(repo, entries)


def renames(repo: Repository) -> dict[str, str]:
    """Where the files of the index that the last commit has under another name stand there."""
    if not repo.top or "HEAD" not in _parents(repo):
        return {}
    fields = answer(repo, "diff", "--cached", "-M", "--name-status", "--diff-filter=R", "--no-ext-diff", "-z").split(
        b"\0"
    )
    return {path_of(new): path_of(old) for old, new in zip(fields[1::3], fields[2::3], strict=False)}


def _parents(repo: Repository) -> list[str]:
    """The commits that the next one follows; none before the first."""
    if run(repo, ["rev-parse", "--quiet", "--verify", "HEAD"]).returncode:
        return []
    try:
        with open(on_disk(f"{repo.git_dir}/MERGE_HEAD"), "rb") as file:
            return ["HEAD", *file.read().decode("ascii").split()]
    except OSError:
        return ["HEAD"]


# --- encryption filters ---


def encryption_filters(repo: Repository, paths: Sequence[str]) -> dict[str, str]:
    """The files that `.gitattributes` marks for a filter that encrypts, and the filter's name.

    git is asked only if the attribute files that may speak of the paths name such a filter. They are looked for in the
    working tree, and one that is itself among the paths always counts; git's answer is that of the index.
    """
    wanted = _spelled(paths)
    if not wanted or not repo.top:
        return {}
    changed = any(path.rpartition("/")[2] == ".gitattributes" for path in wanted)
    if not changed and not any(map(_names_a_filter, _attribute_files(repo, wanted))):
        return {}
    listing = b"".join(name_of(path) + b"\0" for path in sorted(wanted))
    fields = answer(repo, "check-attr", "--cached", "-z", "--stdin", "filter", stdin=listing).split(b"\0")
    filters = {path_of(path): path_of(value) for path, value in zip(fields[0::3], fields[2::3], strict=False)}
    return {path: filter for path, filter in filters.items() if _encrypts(filter)}


def _attribute_files(repo: Repository, paths: Iterable[str]) -> Iterator[str | bytes]:
    """Where attributes of the paths may stand: their folders up to the top, the repository's own, the person's."""
    folders = {""}
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    for folder in folders:
        yield on_disk("/".join(filter(None, (repo.top, folder, ".gitattributes"))))
    yield on_disk(f"{repo.common_dir}/info/attributes")
    settings = os.environ.get("XDG_CONFIG_HOME") or os.path.join(os.path.expanduser("~"), ".config")
    yield os.path.join(settings, "git", "attributes")


def _names_a_filter(file: str | bytes) -> bool:
    try:
        with open(file, "rb") as attributes:
            content = attributes.read()
    except OSError:  # there is none, nearly always
        return False
    return b"filter=" in content and any(f"filter={name}".encode() in content for name in ENCRYPTION_FILTERS)


def _encrypts(filter: str) -> bool:
    """Whether a filter is one of those that encrypt; named keys and contexts follow a dash."""
    return any(filter == name or filter.startswith(f"{name}-") for name in ENCRYPTION_FILTERS)


# --- who, and since when ---


def user(repo: Repository) -> str:
    """The person as git knows them, `Ada Lovelace <ada@example.org>`, or what there is of it; '' if nothing."""
    known = settings(repo, r"^user\.(name|email)$")
    name, email = (" ".join(setting(known, key).split()) for key in ("user.name", "user.email"))
    return " ".join(filter(None, (name, email and f"<{email}>")))


def authors(repo: Repository) -> frozenset[str]:
    """The e-mail addresses, in lower case, of all who wrote or made a commit that leads to the last one."""
    done = run(repo, ["log", "--format=%ae%n%ce", "HEAD"])
    return frozenset(path_of(line).lower() for line in done.stdout.split(b"\n") if line)


def first_commit(repo: Repository) -> str:
    """The id of the oldest commit that others grew from; '' before there is one, and in a shallow clone.

    Of several (histories that were joined) it is the one with the earliest date, so all clones agree on it.
    """
    shallow = run(repo, ["rev-parse", "--is-shallow-repository"]).stdout.strip()
    if shallow != b"false":
        return ""
    roots = run(repo, ["rev-list", "--timestamp", "--max-parents=0", "HEAD"])
    facts = [line.split() for line in roots.stdout.decode("ascii").splitlines()]
    return min(((int(date), oid) for date, oid in facts), default=(0, ""))[1]
