"""What git's history holds: the commits of a range, what each changed, and the text of commits and tags.

Two processes serve a range of any length: one lists its commits, one compares each with its parents. Of a merge only
that counts which is in none of its parents: the rest came with the commits that it merges.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import NamedTuple

from andon.model import UserError
from andon.source import SUBMODULE, path_of
from andon.source.program import Repository, answer, cat_file, refused, run, setting, settings

GONE = "0"
"""What an object id is made of that stands for nothing: the file was not there, or is not any more."""


class Commit(NamedTuple):
    """A commit: its id, those of its parents, who made it and when, and its message as it is stored.

    `author` and `committer` are `Name <address>`; `date` is the committer's, in seconds since 1970. `encoding` is the
    one that the commit names for its message ('' for UTF-8). `head` is what else leaves with it, a line each: who made
    it, what the tags say that were merged, and whatever git does not know.
    """

    oid: str
    parents: tuple[str, ...]
    author: str
    committer: str
    date: int
    message: bytes
    encoding: str = ""
    head: bytes = b""


class Change(NamedTuple):
    """What a commit made of a path: the blob that it is now, and those that it was in the parents ('' for none).

    `oid` is '' if the commit took the file away.
    """

    commit: str
    path: str
    mode: str
    oid: str
    before: tuple[str, ...]

    @property
    def is_submodule(self) -> bool:
        """Whether it is a commit of another repository, of which nothing is here."""
        return self.mode == SUBMODULE


class Ref(NamedTuple):
    """A name such as `refs/heads/main`, and the commit that it leads to."""

    name: str
    commit: str


class Object(NamedTuple):
    """An object of git's: `kind` is commit, tree, blob or tag, or '' if it is missing."""

    oid: str
    kind: str
    data: bytes


class Peeled(NamedTuple):
    """The object behind tags, and its kind: commit, tree or blob."""

    oid: str
    kind: str


def commits(repo: Repository, tips: Iterable[str], known: Iterable[str] = ()) -> list[str]:
    """The ids of the commits that lead to `tips` and not to `known`, parents before their children.

    Of the `known` those that this repository has not got say nothing. What is no commit leads to none.

    :raises UserError: a tip is missing.
    """
    asked = _revisions(tips, known)
    listed = answer(repo, "rev-list", "--topo-order", "--reverse", "--ignore-missing", "--stdin", stdin=asked)
    return listed.decode("ascii").split()


def everything(repo: Repository) -> list[str]:
    """The ids of all commits that any ref leads to, or HEAD, parents before their children."""
    return commits(repo, [ref.commit for ref in refs(repo)] + [oid for oid in [head(repo)] if oid])


def between(repo: Repository, words: str) -> list[str]:
    """The ids of the commits that a range such as `v1.0..main` or a revision names, parents before their children.

    :raises UserError: git knows no such range.
    """
    done = run(repo, ["rev-list", "--topo-order", "--reverse", "--end-of-options", words, "--"])
    if done.returncode:
        raise UserError(f"git knows no range {words!a}", "write it as A..B; git log A..B shows what is in it")
    return done.stdout.decode("ascii").split()


def refs(repo: Repository) -> list[Ref]:
    """All refs that lead to a commit, by name."""
    listed = answer(
        repo, "for-each-ref", "--format=%(refname) %(objectname) %(objecttype) %(*objectname) %(*objecttype)"
    )
    found = []
    for line in path_of(listed).split("\n")[:-1]:  # a name may hold what Python, too, takes for the end of a line
        name, *told = line.split(" ")
        commit = next((told[at] for at in (0, 2) if told[at + 1] == "commit"), "")
        if commit:
            found.append(Ref(name, commit))
    return found


def parents(repo: Repository, tips: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """Each commit that leads to `tips`, with its parents; children before their parents."""
    listed = answer(repo, "rev-list", "--topo-order", "--parents", "--stdin", stdin=_revisions(tips))
    for line in listed.decode("ascii").splitlines():
        commit, *others = line.split()
        yield commit, others


def tags(repo: Repository) -> list[tuple[str, str]]:
    """All tags, by name, each with the id of what it is: a commit's, or its own if it says something."""
    listed = path_of(answer(repo, "for-each-ref", "--format=%(objectname) %(refname)", "refs/tags"))
    records = (line.partition(" ") for line in listed.split("\n")[:-1])
    return [(name.removeprefix("refs/tags/"), oid) for oid, _, name in records]


def full_name(repo: Repository, name: str) -> str:
    """The ref that a short name stands for, such as `refs/heads/main`; the name itself if it is no ref."""
    done = run(repo, ["rev-parse", "--symbolic-full-name", "--end-of-options", name])
    return path_of(done.stdout).strip().rpartition("\n")[2] or name


def symbolic(repo: Repository, name: str) -> str:
    """The ref that a name such as HEAD points to, whether that exists or not; '' if to none."""
    return path_of(run(repo, ["symbolic-ref", "--quiet", name]).stdout).removesuffix("\n")


def default_remote(repo: Repository) -> str:
    """The remote that a push of the current branch goes to if none is named; '' if nothing says which."""
    branch = path_of(run(repo, ["symbolic-ref", "--quiet", "--short", "HEAD"]).stdout).strip()
    known = settings(repo, r"^(branch\..*\.(pushremote|remote)|remote\.pushdefault)$")
    keys = (f"branch.{branch}.pushremote", "remote.pushdefault", f"branch.{branch}.remote")
    return next((value for key in keys if (value := setting(known, key))), "")


def changes(repo: Repository, oids: Sequence[str]) -> Iterator[Change]:
    """What each commit changed, in the commits' order. A submodule is a change like another, with its mode."""
    if not oids:
        return
    options = ("--stdin", "-r", "-c", "--root", "--raw", "-z", "--no-renames", "--no-abbrev", "--no-ext-diff")
    asked = _revisions(oids)
    fields = iter(answer(repo, "diff-tree", *options, stdin=asked).split(b"\0"))
    commit = ""
    for field in fields:
        if field.startswith(b":"):
            yield _change(commit, field, next(fields))
        elif field:
            commit = field.decode("ascii")


def _change(commit: str, record: bytes, name: bytes) -> Change:
    """A record such as `:100644 100644 OLD NEW M`, or `::MODE MODE MODE OLD OLD NEW MM` of a merge."""
    parents = len(record) - len(record.lstrip(b":"))
    facts = record[parents:].decode("ascii").split()
    oids = ["" if not oid.strip(GONE) else oid for oid in facts[parents + 1 : 2 * parents + 2]]
    return Change(commit, path_of(name), facts[parents], oids[-1], tuple(oids[:-1]))


def copies(repo: Repository, oids: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """The files that each commit added, and that one of its parents has unchanged under another name.

    Each with its commit, its path, and the other one.
    """
    options = ("--stdin", "-r", "-m", "-z", "--name-status", "-C100%", "--find-copies-harder", "--diff-filter=CR")
    asked = _revisions(oids)
    fields = iter(answer(repo, "diff-tree", *options, "--no-ext-diff", stdin=asked).split(b"\0"))
    commit = ""
    for field in fields:
        if field in (b"C100", b"R100"):
            source = path_of(next(fields))
            yield commit, path_of(next(fields)), source
        elif field:
            commit = field.decode("ascii")


def objects(repo: Repository, oids: Iterable[str]) -> Iterator[Object]:
    """Objects, whole, in the order in which they are asked for. Meant for commits and tags, which are small.

    :raises UserError: git ended before it had answered.
    """
    with cat_file(repo) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for oid in oids:
            with suppress(OSError):  # git has ended, which its answer tells
                process.stdin.write(f"{oid}\n".encode())
                process.stdin.flush()
            header = process.stdout.readline()
            facts = header.split()
            if len(facts) != 3 and header:
                yield Object(oid, "", b"")
                continue
            size = int(facts[2]) if facts else 0
            data = process.stdout.read(size + 1)
            if len(data) <= size:
                raise _missing(oid)  # git has ended: what it did not say is not known
            yield Object(oid, facts[1].decode("ascii"), data[:-1])


def commit_of(found: Object) -> Commit:
    """A commit from its object.

    :raises UserError: it is missing, or is no commit.
    """
    if found.kind != "commit":
        raise _missing(found.oid)
    head, _, message = found.data.partition(b"\n\n")
    fields = [*_fields(head)]
    facts = dict(reversed(fields))  # of several the first counts
    author, committer = facts.get(b"author", b""), facts.get(b"committer", b"")
    makers = (author.rpartition(b"> ")[0], committer.rpartition(b"> ")[0])
    return Commit(
        found.oid,
        tuple(value.decode("ascii") for key, value in fields if key == b"parent"),
        _who(author)[0],
        *_who(committer),
        message,
        facts.get(b"encoding", b"").decode("ascii", "replace"),
        b"".join(line + b"\n" for line in dict.fromkeys((*makers, *_others(fields)))),
    )


PLAIN = frozenset((b"tree", b"parent", b"author", b"committer", b"encoding", b"object", b"type", b"tagger"))
"""The keys of a commit's and a tag's head that hold what git itself writes, or who made it."""

SIGNATURES = (b"gpgsig", b"gpgsig-sha256")


def _fields(head: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The keys of a head and their values; a value of many lines goes on in those that begin with a space."""
    for field in head.replace(b"\n ", b"\0").split(b"\n"):
        key, _, value = field.partition(b" ")
        yield key, value.replace(b"\0", b"\n")


def _others(fields: Iterable[tuple[bytes, bytes]]) -> Iterator[bytes]:
    """What stands in a head besides what git writes into each."""
    for key, value in fields:
        if key == b"mergetag":
            tag, _, message = value.partition(b"\n\n")
            yield from _others(_fields(tag))
            yield message
        elif key in SIGNATURES:
            yield b"" if value.startswith(b"-----BEGIN ") else value
        elif key not in PLAIN:
            yield key + b" " + value


def _who(line: bytes) -> tuple[str, int]:
    """Who and when, of `Ada <ada@example.org> 1700000000 +0100`."""
    who, _, when = line.rpartition(b"> ")
    seconds = when.split(b" ")[0]
    return path_of(who + b">") if who else path_of(line), int(seconds) if seconds.isdigit() else 0


def _missing(oid: str) -> UserError:
    return UserError(f"git has not got the object {oid[:12]}", "Run `git fsck` here and mend what it says.")


def content(repo: Repository, commit: str, path: str) -> bytes | None:
    """A file's content as a commit has it; None if it has no such file."""
    oid = resolved(repo, f"{commit}:{path}")
    found = next(objects(repo, [oid])) if oid else None
    return found.data if found and found.kind == "blob" else None


def tag_of(found: Object) -> tuple[str, bytes]:
    """What a tag names, and what it says; the name that it was given first, and who made it, stand below."""
    head, _, message = found.data.partition(b"\n\n")
    fields = [*_fields(head)]
    facts = dict(reversed(fields))
    below = [facts.get(b"tagger", b"").rpartition(b"> ")[0], *_others(fields)]
    return facts.get(b"object", b"").decode("ascii", "replace"), message + b"\n" + b"\n".join(below)


def tree(repo: Repository, oid: str) -> Iterator[Change]:
    """All files of a tree (or of a commit's), as if each were new."""
    for record in answer(repo, "ls-tree", "-r", "-z", "--full-tree", oid).split(b"\0")[:-1]:
        facts, _, name = record.partition(b"\t")
        mode, _, blob = facts.decode("ascii").split()
        yield Change("", path_of(name), mode, blob, ())


def resolved(repo: Repository, name: str) -> str:
    """The id of what a name stands for; '' if for nothing.

    :raises UserError: git did not come to an answer.
    """
    done = run(repo, ["rev-parse", "--quiet", "--verify", "--end-of-options", name])
    if done.returncode not in (0, 1):
        raise refused(done)
    return done.stdout.decode("ascii").strip() if not done.returncode else ""


def head(repo: Repository) -> str:
    """The id of the last commit; '' if there is none."""
    return resolved(repo, "HEAD^{commit}")


def peeled(repo: Repository, oids: Sequence[str]) -> dict[str, Peeled]:
    """What each of the objects leads to: itself, or what a tag names, even by way of other tags.

    :raises UserError: one is missing.
    """
    asked = "".join(f"{oid}^{{}}\n" for oid in oids).encode("ascii")
    listed = answer(repo, "cat-file", "--batch-check=%(objectname) %(objecttype)", stdin=asked).decode("ascii")
    found = dict(zip(oids, (Peeled(*line.split()) for line in listed.splitlines()), strict=True))
    for oid, target in found.items():
        if target.kind == "missing":
            raise _missing(oid)
    return found


def has(repo: Repository, oids: Iterable[str]) -> set[str]:
    """Which of the objects are here."""
    asked = _revisions(oids)
    listed = answer(repo, "cat-file", "--batch-check=%(objectname) %(objecttype)", stdin=asked)
    records = (line.split() for line in listed.decode("ascii").splitlines())
    return {record[0] for record in records if record[1] != "missing"}


def roots(repo: Repository, tips: Iterable[str]) -> list[str]:
    """The commits without parents that lead to `tips`."""
    asked = _revisions(tips)
    return answer(repo, "rev-list", "--max-parents=0", "--stdin", stdin=asked).decode("ascii").split()


def is_shallow(repo: Repository) -> bool:
    """Whether commits are missing that this history grew from."""
    return run(repo, ["rev-parse", "--is-shallow-repository"]).stdout.strip() == b"true"


def cut_off(repo: Repository, oids: Sequence[str]) -> list[str]:
    """Those of the commits that git does not show with all of their parents: there, a shallow clone begins."""
    if not oids:
        return []
    listed = answer(repo, "rev-list", "--no-walk=unsorted", "--parents", "--stdin", stdin=_revisions(oids))
    shown = {commit: tuple(parents) for commit, *parents in map(str.split, listed.decode("ascii").splitlines())}
    return [each.oid for each in map(commit_of, objects(repo, oids)) if shown[each.oid] != each.parents]


def _revisions(tips: Iterable[str], known: Iterable[str] = ()) -> bytes:
    """Ids as git reads them, a line each; what leads to `known` is left out."""
    return "".join([*(f"{oid}\n" for oid in tips), *(f"^{oid}\n" for oid in known)]).encode("ascii")
