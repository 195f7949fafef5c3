"""The commits of a range: what git tells of them, what is kept of them, and what a second look costs."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from subprocess import Popen
from typing import IO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon import history as commits_of
from andon.history import cache as caches
from andon.history.cache import SIZE, Cache, record
from andon.model import MESSAGE, UserError
from andon.policy import DEFAULT, People, Policy
from andon.source import Entry, git, history
from andon.source.history import Change
from andon.source.program import Repository, cat_file
from conftest import found
from pushing import Desk, counted, desk, native
from runners import TOKEN, Done, program

LEAK = f"value = '{TOKEN}'\n"
CLEAN = "print('nothing')\n"
RULES = "0" * 32


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A repository whose first commit its origin has."""
    made = desk(tmp_path)
    monkeypatch.chdir(made.path)
    return made


def nothing_kept() -> Cache:
    """A cache without a folder."""
    return Cache("", RULES)


# --- which commits ---


def test_the_commits_of_a_range_come_parents_first(app: Desk) -> None:
    first = app.tip()
    ids = [app.commit(str(number)) for number in range(5)]
    app.git("switch", "-qc", "side", ids[1])
    side = app.commit("side")
    app.git("merge", "-q", "-m", "a merge", "main")
    merge = app.tip()
    listed = history.commits(found(app), [merge])
    assert (listed[0], listed[-1]) == (first, merge)
    assert {*listed} == {first, *ids, side, merge}
    assert [oid for oid in listed if oid in ids] == ids
    assert history.commits(found(app), [merge], [ids[-1]]) == [side, merge]
    assert history.commits(found(app), [merge], ["ab" * 20, ids[-1]]) == [side, merge]
    assert history.commits(found(app), [merge], [merge]) == []
    assert history.commits(found(app), []) == []


def test_a_tip_that_is_missing_is_an_error(app: Desk) -> None:
    with pytest.raises(UserError, match="has not got the object"):
        history.peeled(found(app), ["ab" * 20])


# --- what they changed ---


def changes(app: Desk, *names: str) -> list[Change]:
    """What some commits changed."""
    return list(history.changes(found(app), [app.tip(name) for name in names]))


def facts(change: Change) -> tuple[str, str, bool, tuple[bool, ...]]:
    """A change without ids: path, mode, whether the file is there, and whether it was in each parent."""
    return change.path, change.mode, bool(change.oid), tuple(map(bool, change.before))


def test_changes_of_every_kind(app: Desk) -> None:
    assert [facts(each) for each in changes(app, "HEAD")] == [("README.md", "100644", True, (False,))]
    app.stage('a\n\t"x', CLEAN)
    app.stage(b"\xff", CLEAN)
    oid = app.tip("HEAD:README.md")
    for mode, name in (("120000", "link"), ("160000", "lib"), ("100755", "run")):
        app.git("update-index", "--add", "--cacheinfo", f"{mode},{app.tip() if name == 'lib' else oid},{name}")
    app.git("rm", "-q", "README.md")
    app.commit()
    assert sorted(facts(each) for each in changes(app, "HEAD")) == [
        ("README.md", "000000", False, (True,)),
        ('a\n\t"x', "100644", True, (False,)),
        ("lib", "160000", True, (False,)),
        ("link", "120000", True, (False,)),
        ("run", "100755", True, (False,)),
        ("\udcff", "100644", True, (False,)),
    ]
    app.git("update-index", "--cacheinfo", f"100644,{oid},link")
    app.commit()
    assert [facts(each) for each in changes(app, "HEAD")] == [("link", "100644", True, (True,))]
    assert [each.commit for each in changes(app, "HEAD", "HEAD^^")] == [app.tip(), app.tip("HEAD^^")]
    assert changes(app) == []


@pytest.mark.parametrize(
    "settings",
    [
        ("diff.renames=copies", "diff.noprefix=true", "diff.relative=true", "diff.submodule=log", "color.ui=always"),
        ("diff.ignoreSubmodules=all", "diff.external=false", "diff.orderFile=order", "core.quotePath=true"),
        ("log.showSignature=true", "format.pretty=%s", "diff.wsErrorHighlight=all", "diff.algorithm=patience"),
        ("diff.mnemonicPrefix=true", "diff.interHunkContext=9", "log.follow=true", "core.abbrev=4"),
    ],
)
def test_no_setting_changes_what_git_tells(app: Desk, settings: tuple[str, ...]) -> None:
    app.git("mv", "README.md", "moved")
    app.git("update-index", "--add", "--cacheinfo", f"160000,{app.tip()},lib")
    app.commit()
    app.write("order", "*\n")
    app.write(".git/info/attributes", "* diff=odd -text\n")
    before = changes(app, "HEAD", "HEAD^")
    for each in settings:
        app.git("config", *each.split("=", 1))
    app.git("config", "diff.odd.command", "false")
    app.git("config", "diff.odd.textconv", "false")
    assert changes(app, "HEAD", "HEAD^") == before
    assert len(before) == 4


def test_a_merge_changed_what_is_in_none_of_its_parents(app: Desk) -> None:
    for name in ("a", "b"):
        app.git("switch", "-qc", name, "main")
        app.stage("both", f"{name}\n")
        app.leak(name, CLEAN)
    app.git("merge", "-q", "--no-commit", "a", check=False)
    app.stage("both", "a and b\n")
    app.stage("new", CLEAN)
    app.git("rm", "-qf", "README.md")
    app.commit("a merge")
    assert sorted(facts(each) for each in changes(app, "HEAD")) == [
        ("README.md", "000000", False, (True, True)),
        ("both", "100644", True, (True, True)),
        ("new", "100644", True, (False, False)),
    ]


def test_copies_are_told_with_where_they_come_from(app: Desk) -> None:
    readme = (app.path / "README.md").read_text()
    app.stage("copy", readme)
    app.stage("like it", readme + CLEAN)
    app.git("mv", "README.md", "moved")
    app.commit()
    told = {(path, source) for _, path, source in history.copies(found(app), [app.tip()])}
    assert {path for path, _ in told} == {"copy", "moved"}
    assert {source for _, source in told} == {"README.md"}
    assert list(history.copies(found(app), [app.tip("HEAD^")])) == []


# --- what they say ---


def raw(app: Desk, *head: bytes, message: bytes = b"a message\n") -> history.Commit:
    """A commit with more lines in its head."""
    plain, _, _ = app.git("cat-file", "commit", "HEAD").partition(b"\n\n")
    text = b"\n".join((plain, *head)) + b"\n\n" + message
    oid = app.git("hash-object", "-t", "commit", "-w", "--stdin", "--literally", stdin=text).decode().strip()
    (made,) = commits_of.read(found(app), [oid])
    return made


def test_the_head_of_a_commit_is_read(app: Desk) -> None:
    app.commit()
    who = "Tess Tester <tess@example.org>"
    plain = raw(app)
    assert (plain.parents, plain.author, plain.committer) == ((app.tip("HEAD^"),), who, who)
    assert (plain.message, plain.encoding, plain.head) == (b"a message\n", "", b"Tess Tester <tess@example.org\n")
    assert plain.date > 1_500_000_000
    odd = raw(
        app,
        b"encoding latin-1",
        b"mergetag object 1234\n type commit\n tag v1\n tagger T <t@example.org> 1 +0000\n \n said\n more",
        b"gpgsig -----BEGIN PGP SIGNATURE-----\n \n c2lnbmF0dXJl\n -----END PGP SIGNATURE-----",
        b"x-more one\n two",
        message=b"first\n\nsecond\n",
    )
    assert (odd.message, odd.encoding) == (b"first\n\nsecond\n", "latin-1")
    assert [line for line in odd.head.split(b"\n") if line] == [
        *(b"Tess Tester <tess@example.org", b"tag v1", b"said", b"more", b"x-more one", b"two"),
    ]
    assert b"c2lnbmF0dXJl" not in odd.head
    assert b"hidden" in raw(app, b"gpgsig hidden\n words").head


def test_an_object_that_is_no_commit_is_an_error(app: Desk) -> None:
    with pytest.raises(UserError, match="has not got the object"):
        list(commits_of.read(found(app), [app.tip("HEAD^{tree}")]))


@pytest.mark.parametrize("message", [b"\0" + LEAK.encode(), LEAK.encode() + b"\0", b"\0\1\2\xff\n" + LEAK.encode()])
def test_a_message_with_bytes_that_git_would_not_write(app: Desk, message: bytes) -> None:
    oid = raw(app, message=message).oid
    assert len(app.judged("origin", f"{oid}:refs/heads/x").found) == 1


@pytest.mark.parametrize(
    ("encoding", "message", "expected"),
    [
        ("", "\u00fc".encode("latin-1"), "\u00fc".encode("latin-1")),
        ("latin-1", "\u00fc".encode("latin-1"), "\u00fc".encode()),
        ("Shift-JIS", "\u30c8".encode("shift-jis"), "\u30c8".encode()),
        ("iso-2022-jp", "\u30c8".encode("iso-2022-jp"), "\u30c8".encode()),
        ("utf-8", b"\xff", b"\xff"),
        ("no such", b"\xff", b"\xff"),
        ("utf-16", b"plain \xff", b"plain \xff"),
        ("cp037", b"plain \xff", b"plain \xff"),
        ("hex", b"666f6f", b"666f6f"),
        ("rot13", b"plain", b"plain"),
        ("zip", b"plain", b"plain"),
        ("unicode_escape", rb"\x41", b"A"),
    ],
)
def test_a_message_is_read_in_its_encoding(encoding: str, message: bytes, expected: bytes) -> None:
    assert commits_of.text_of(MESSAGE, message, encoding).data == expected


@given(
    st.binary(max_size=40),
    st.sampled_from(["utf-7", "utf-16", "shift-jis", "big5", "idna", "punycode", "x" * 99, "\0"]),
)
def test_any_message_in_any_encoding_is_read(message: bytes, encoding: str) -> None:
    assert isinstance(commits_of.text_of(MESSAGE, message, encoding).data, bytes)


# --- git that ends too early ---


class Cut:
    """The answers of a git that ends after so many bytes of them."""

    def __init__(self, answers: IO[bytes], size: int) -> None:
        self.answers = answers
        self.left = size
        self.close = answers.close

    def read(self, size: int) -> bytes:
        """What is left of the next bytes."""
        return self._cut(self.answers.read(min(size, self.left)) if self.left else b"")

    def readline(self) -> bytes:
        """What is left of the next line."""
        return self._cut(self.answers.readline() if self.left else b"")

    def _cut(self, data: bytes) -> bytes:
        data = data[: self.left]
        self.left -= len(data)
        return data


@pytest.mark.parametrize("size", [0, 10, 50, 60, 200, 300, 2000])
def test_git_that_dies_is_no_pass(app: Desk, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    for number in range(20):
        app.leak("s", CLEAN * number + f"# {number}\n")
    lines = app.calls("origin", "main")[0].stdin

    def dying(repo: Repository) -> Popen[bytes]:
        process = cat_file(repo)
        assert process.stdout
        process.stdout = Cut(process.stdout, size)  # type: ignore[assignment]
        return process

    with monkeypatch.context() as patch:
        for module in (git, history):
            patch.setattr(module, "cat_file", dying)
        done = native("origin", "../origin.git", lines, app.path)
    assert done.status == 2, done.output
    assert native("origin", "../origin.git", lines, app.path) == Done(0, "")


FAILING = """\
#!/bin/sh
case "$*" in *"{command}"*) exit 128 ;; esac
exec {git} "$@"
"""


@pytest.mark.parametrize("command", ["rev-list", "diff-tree", "cat-file --batch-check", "cat-file --batch"])
def test_git_that_fails_is_no_pass(app: Desk, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    app.leak("s", CLEAN)
    lines = app.calls("origin", "main")[0].stdin
    folder = app.path.parent / "programs"
    folder.mkdir()
    (folder / "git").write_text(FAILING.format(command=command, git=program("git")))
    (folder / "git").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    done = native("origin", "../origin.git", lines, app.path)
    assert done.status == 2, done.output


# --- the cache ---


def test_what_is_kept_is_known_again(tmp_path: Path) -> None:
    one = Cache(str(tmp_path / "clean"), RULES)
    one.add(record("commit", "1"))
    assert one.holds(record("commit", "1"))
    assert not Cache(str(tmp_path / "clean"), RULES).holds(record("commit", "1"))
    one.save()
    one.save()
    other = Cache(str(tmp_path / "clean"), RULES)
    assert other.holds(record("commit", "1"))
    assert not other.holds(record("commit", "2"))
    assert (tmp_path / "clean" / RULES).stat().st_size == SIZE


def test_two_caches_write_what_both_know(tmp_path: Path) -> None:
    caches_ = [Cache(str(tmp_path), RULES) for _ in range(4)]
    for number, each in enumerate(caches_):
        each.add(record(str(number)))
    for each in caches_:
        each.save()
    together = Cache(str(tmp_path), RULES)
    assert all(together.holds(record(str(number))) for number in range(4))


def test_what_other_rules_found_clean_is_forgotten(tmp_path: Path) -> None:
    old = Cache(str(tmp_path), "1" * 32)
    old.add(record("x"))
    old.save()
    new = Cache(str(tmp_path), RULES)
    assert not new.holds(record("x"))
    new.add(record("y"))
    new.save()
    assert [path.name for path in tmp_path.iterdir()] == [RULES]


def test_a_cache_has_an_upper_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(caches, "MOST", 100)
    for start in range(0, 300, 30):
        cache = Cache(str(tmp_path), RULES)
        for number in range(start, start + 30):
            cache.add(record(str(number)))
        cache.save()
        assert (tmp_path / RULES).stat().st_size <= 100 * SIZE
        assert all(Cache(str(tmp_path), RULES).holds(record(str(number))) for number in range(start, start + 30))
    assert [path.name for path in tmp_path.iterdir()] == [RULES]


@pytest.mark.parametrize("data", [b"x", b"x" * (SIZE + 1), b"x" * (10 * SIZE - 1)])
def test_a_cache_that_was_cut_short_is_none(tmp_path: Path, data: bytes) -> None:
    (tmp_path / RULES).write_bytes(data)
    cache = Cache(str(tmp_path), RULES)
    cache.add(record("x"))
    cache.save()
    assert (tmp_path / RULES).read_bytes() == record("x")


def test_a_cache_that_cannot_be_read_or_written_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder in (str(tmp_path / "file"), str(tmp_path / "file" / "below")):
        cache = Cache(folder, RULES)
        cache.add(record("x"))
        cache.save()
        assert cache.holds(record("x"))
        assert not Cache(folder, RULES).holds(record("x"))
    for cache in (Cache("", RULES), Cache(str(tmp_path / "new"), "")):
        cache.add(record("x"))
        cache.save()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file"]


def test_the_parts_of_a_record_do_not_run_together() -> None:
    assert len({record("a", "bc"), record("ab", "c"), record("abc"), record("a", "b", "c"), record("\udcff")}) == 5


def test_all_that_decides_names_the_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = caches.rules(DEFAULT)
    assert plain == caches.rules(Policy(notes=("a note",)))
    assert len({plain, caches.rules(Policy(exclude=("a",))), caches.rules(Policy(strictness="high"))}) == 3
    assert caches.rules(Policy(plugins=("mine",))) == ""
    assert caches.rules(Policy(people=People(fingerprints=("table",)))) == ""
    (tmp_path / "python_stdnum-9.9.dist-info").mkdir()
    monkeypatch.syspath_prepend(str(tmp_path))
    assert caches.rules(DEFAULT) != plain


def test_other_rules_look_again(app: Desk) -> None:
    """What was clean by one policy is not clean by another."""
    app.write(".andon.toml", '[[allow]]\npaths = ["s"]\nreason = "made up"\n')
    app.leak("s", LEAK)
    for _ in range(2):
        assert app.judged("origin", "main") == Done(0, "")
    app.write(".andon.toml", "")
    assert len(app.judged("origin", "main").found) == 1


# --- what it costs ---


def imported(app: Desk, commits: int) -> None:
    """Makes a history on top, all of it clean."""
    stream = []
    for number in range(commits):
        source = f"def function_{number}():\n    return {number}\n" * 20
        stream.append(
            f"commit refs/heads/main\ncommitter T <t@example.org> {1_700_000_000 + number} +0000\ndata 7\nchange\n"
            + ("from refs/heads/main^0\n" if not number else "")
            + f"M 644 inline file_{number % 50}.py\ndata {len(source)}\n{source}\n"
        )
    app.git("fast-import", "--quiet", "--force", stdin="".join(stream).encode())
    app.git("reset", "-q", "--hard")


def reads(monkeypatch: pytest.MonkeyPatch) -> list[Entry]:
    """The versions of files that are read from now on."""
    asked: list[Entry] = []
    contents = git.contents

    def counting(repo: Repository, entries: Iterable[Entry]) -> object:
        wanted = [*entries]
        asked.extend(wanted)
        return contents(repo, wanted)

    monkeypatch.setattr(git, "contents", counting)
    return asked


def test_a_second_push_of_the_same_reads_nothing(app: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    imported(app, 300)
    lines = app.calls("origin", "main")[0].stdin
    asked = reads(monkeypatch)

    def pushed() -> tuple[int, list[list[str]]]:
        asked.clear()
        with counted() as commands:
            assert native("origin", "../origin.git", lines, app.path) == Done(0, "")
        return len(asked), commands

    first, commands = pushed()
    assert first == 300
    assert len(commands) <= 10
    second, commands = pushed()
    assert second == 0
    assert len(commands) <= 6
    assert not any("diff-tree" in command for command in commands)
    app.leak("one more", CLEAN)
    lines = app.calls("origin", "main")[0].stdin
    third, commands = pushed()
    assert third == 1
    assert len(commands) <= 10
    new_branch = app.calls("origin", "main:new")[0].stdin
    asked.clear()
    assert native("origin", "../origin.git", new_branch, app.path) == Done(0, "")
    assert asked == []  # the first push told of a commit that the other side has, and that is kept


def test_a_cache_of_one_repository_is_one_for_its_worktrees(app: Desk) -> None:
    app.leak("s", CLEAN)
    assert app.judged("origin", "main") == Done(0, "")
    app.git("worktree", "add", "-q", "../tree")
    (kept,) = (app.path / ".git" / "andon" / "clean").iterdir()
    before = kept.read_bytes()
    assert Desk(app.path.parent / "tree").judged("origin", "tree") == Done(0, "")
    assert kept.read_bytes().startswith(before)


def test_a_search_that_is_ended_goes_on_where_it_was(app: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    imported(app, 120)
    lines = app.calls("origin", "main")[0].stdin
    note = commits_of._note
    count = 0

    def ended(*arguments: object, **named: object) -> None:
        nonlocal count
        count += 1
        if count == 60:
            raise KeyboardInterrupt
        note(*arguments, **named)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(commits_of, "_note", ended)
        assert native("origin", "../origin.git", lines, app.path).status == 130
    asked = reads(monkeypatch)
    assert native("origin", "../origin.git", lines, app.path) == Done(0, "")
    assert len(asked) == 120 - 59  # each of the others was clean, and is not read again
