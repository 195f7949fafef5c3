"""What git has stored, in real repositories: names, kinds of entry, states of the index, broken stores."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from andon.model import Blob, Skipped, UserError
from andon.source import Entry, git, parts, path_of
from andon.source.program import Repository
from conftest import Repo

WINDOWS = os.name == "nt"

ODD_NAMES = [
    b"with space",
    b" leading and trailing ",
    b"-leading-dash",
    b"--help",
    b"-h",
    b"--json",
    b"--exclude-files=.*",
    b"*.py",
    b"[a-z]?",
    b":(top)magic",
    b":!exclude",
    b"$HOME",
    b"semi;colon&and|pipe",
    b"sub/--stage",
    "Zo\u00eb/\u65e5\u672c\u8a9e/\U0001f600".encode(),
    "e\u0301 decomposed".encode(),
] + [b"new\nline", b"tab\there", b"\"double\" and 'single'", b"back\\slash", b"latin-1 \xe9", b"\xff\xfe", b"cr\r"] * (
    sys.platform == "linux"
)


def found() -> Repository:
    repository = git.find()
    assert repository is not None
    return repository


def content(*paths: str) -> dict[str, bytes]:
    """What the index holds for some paths, each of which has exactly one blob."""
    entries = git.staged(found(), paths)
    blobs = [blob for blob in git.read(found(), only_entries(entries)) if isinstance(blob, Blob)]
    assert len({blob.path for blob in blobs}) == len(blobs) == len(entries)
    return {blob.path: blob.data for blob in blobs}


def only_entries(found: list[Entry | Skipped]) -> list[Entry]:
    return [entry for entry in found if isinstance(entry, Entry)]


# --- where the repository is ---


def test_no_repository_is_none_and_needs_no_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", "")
    assert git.find() is None


def test_the_plain_case_needs_no_process(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.write("a/b/c", "")
    monkeypatch.setenv("PATH", "")
    top = os.path.realpath(repo.path)
    assert git.find() == Repository(top, f"{top}/.git", f"{top}/.git", "")
    assert git.find(str(repo.path / "a/b")) == Repository(top, f"{top}/.git", f"{top}/.git", "a/b/")


@pytest.mark.parametrize(
    "setting",
    [
        ("core.worktree", "../elsewhere"),
        ("core.bare", "true"),
        ("branch.worktree.remote", "origin"),
        ("remote.bare.url", "x"),
    ],
)
def test_any_doubt_is_put_to_git(repo: Repo, setting: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    (repo.path.parent / "elsewhere").mkdir()
    repo.git("config", *setting)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UserError, match="git was not found") as caught:
        git.find()
    assert "PATH" in caught.value.next_step


@pytest.mark.parametrize("under", ["", "sub", "sub/deep", ".git", ".git/refs"])
@pytest.mark.parametrize("kind", ["plain", "worktree", "submodule", "separate", "newline"])
def test_finding_agrees_with_git(
    kind: str, under: str, tmp_path: Path, repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every kind of repository, from every kind of folder in it, is where `git rev-parse` says."""
    repo.stage("sub/deep/file", "x")
    repo.commit()
    top = repo.path
    if kind == "worktree":
        top = tmp_path / "linked"
        repo.git("worktree", "add", "-q", top)
    elif kind == "submodule":
        outer = Repo(tmp_path / "outer")
        outer.path.mkdir()
        outer.git("init", "-q")
        outer.git("submodule", "add", "-q", repo.path, "inner")
        top = outer.path / "inner"
    elif kind == "separate":
        top = tmp_path / "separate"
        repo.git("clone", "-q", f"--separate-git-dir={tmp_path / 'store'}", repo.path, top)
    elif kind == "newline" and not WINDOWS:
        top = tmp_path / "new\nline \u00e9"
        repo.git("clone", "-q", repo.path, top)
    folder = top / under
    if not folder.is_dir():
        folder = top

    def say(*question: str) -> str:
        done = subprocess.run(["git", "rev-parse", *question], cwd=folder, capture_output=True, check=False)
        return os.fsdecode(done.stdout).removesuffix("\n")

    assert git.find(str(folder)) == Repository(
        say("--show-toplevel"),
        say("--absolute-git-dir"),
        os.path.realpath(os.path.join(folder, say("--git-common-dir"))),
        say("--show-prefix"),
    )


def test_a_git_dir_that_points_elsewhere_is_put_to_git(repo: Repo) -> None:
    repo.git("init", "-q", "--bare", "../shared")
    repo.write(".git/commondir", "../../shared")
    assert found().common_dir == os.path.realpath(repo.path.parent / "shared")


@pytest.mark.parametrize("part", ["HEAD", "objects", "refs"])
def test_a_folder_that_git_does_not_take_for_a_repository_is_none(repo: Repo, part: str) -> None:
    (repo.path / ".git" / part).rename(repo.path / part.lower())
    assert git.find() is None


def test_a_bare_repository_has_no_top_and_no_entries(tmp_path: Path, repo: Repo) -> None:
    repo.stage("file", "x")
    repo.commit()
    bare = tmp_path / "bare.git"
    repo.git("clone", "-q", "--bare", repo.path, bare)
    found = git.find(str(bare))
    assert found == Repository("", os.path.realpath(bare), os.path.realpath(bare), "")
    assert git.staged(found, ["file"]) == []
    assert git.tracked(found) == []
    assert git.modified(found, ["file"]) == set()
    assert git.encryption_filters(found, ["file"]) == {}
    assert git.relative(found, "file") is None
    oid = repo.git("rev-parse", "HEAD:file").decode().strip()
    assert list(git.read(found, [Entry("file", oid, "100644", "index")])) == [Blob("file", b"x", "index")]


def test_git_dir_and_work_tree_are_honoured(tmp_path: Path, repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.stage("sub/file", "x")
    outside = tmp_path / "far/outside"
    outside.mkdir(parents=True)
    monkeypatch.chdir(outside)
    monkeypatch.setenv("GIT_DIR", "../../repo/.git")
    monkeypatch.setenv("GIT_WORK_TREE", "../../repo")
    assert found()[:2] == (os.path.realpath(repo.path), os.path.realpath(repo.path / ".git"))
    assert content("sub/file") == {"sub/file": b"x"}


def test_git_dir_alone_does_not_move_the_top(tmp_path: Path, repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a hook of a linked worktree that is run in a sub-folder."""
    repo.stage("sub/file", "old")
    repo.commit()
    linked = tmp_path / "linked"
    repo.git("worktree", "add", "-q", linked)
    (linked / "sub/file").write_bytes(b"new")
    Repo(linked).git("add", "sub/file")
    monkeypatch.setenv("GIT_DIR", Repo(linked).git("rev-parse", "--absolute-git-dir").decode().strip())
    monkeypatch.chdir(linked / "sub")
    assert (found().top, found().prefix) == (os.path.realpath(linked), "sub/")
    assert content("sub/file") == {"sub/file": b"new"}


def test_a_broken_repository_is_the_persons_to_mend(repo: Repo) -> None:
    (repo.path / ".git/config").write_text("[core\n", encoding="utf-8")
    with pytest.raises(UserError, match="config"):
        git.find()


def test_a_worktree_whose_repository_is_gone_is_not_no_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".git").write_text("gitdir: /nowhere/at/all", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match="nowhere/at/all"):
        git.find()


@pytest.mark.parametrize(
    ("where", "path", "expected"),
    [
        ("", "../other", None),
        ("", "..", None),
        ("sub", "../../repo-too/file", None),
        ("", "file", "file"),
        ("", "./sub//file", "sub/file"),
        ("", ".", ""),
        ("sub", ".", "sub"),
        ("sub", "file", "sub/file"),
        ("sub", "../file", "file"),
        ("sub", "..", ""),
        ("sub", "--help", "sub/--help"),
        ("sub", "{top}/file", "file"),
        ("", "{linked}/file", "file"),
        ("", "{linked}/link", "link"),
        ("", "{top}-too/file", None),
    ],
)
def test_relative_is_from_where_we_are_to_the_top(
    repo: Repo, where: str, path: str, expected: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    (repo.path / "sub").mkdir()
    (repo.path / "link").symlink_to("sub")
    linked = repo.path.parent / "linked"
    linked.symlink_to(repo.path)
    monkeypatch.chdir(repo.path / where)
    assert git.relative(found(), path.format(top=repo.path, linked=linked)) == expected


# --- names ---


@pytest.mark.parametrize("name", ODD_NAMES, ids=ascii)
def test_any_name_can_be_staged_and_read(repo: Repo, name: bytes) -> None:
    repo.stage("decoy", "decoy")
    repo.stage("a.py", "decoy")
    repo.stage(name, "the content")
    path = path_of(name)
    assert content(path) == {path: b"the content"}
    assert git.modified(found(), [path]) == set()
    repo.write(name, "other content")
    assert git.modified(found(), [path]) == {path}


def test_all_odd_names_at_once(repo: Repo) -> None:
    for name in ODD_NAMES:
        repo.stage(name, name)
    paths = [path_of(name) for name in ODD_NAMES]
    assert content(*paths) == {path_of(name): name for name in ODD_NAMES}
    assert [entry.path for entry in git.tracked(found())] == [path_of(name) for name in sorted(ODD_NAMES)]


@pytest.mark.skipif(WINDOWS, reason="Windows has no C locale")
def test_names_and_content_do_not_depend_on_the_locale(repo: Repo) -> None:
    repo.stage("Zo\u00eb/\u65e5\u672c", "k\u00e4se")
    program = (
        "import sys, os\n"
        "from andon.source import git, path_of_argument\n"
        "repo = git.find()\n"
        "path = git.relative(repo, path_of_argument(sys.argv[1]))\n"
        "blobs = list(git.read(repo, git.staged(repo, [path])))\n"
        "assert git.modified(repo, [sys.argv[1]]) == {path}, path\n"
        "print(ascii((repo.prefix, [(blob.path, blob.data) for blob in blobs])))\n"
    )
    repo.write("Zo\u00eb/\u65e5\u672c", "changed")
    environment = {**os.environ, "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    command = [sys.executable, "-c", program, "Zo\u00eb/\u65e5\u672c"]
    done = subprocess.run(command, cwd=repo.path, env=environment, capture_output=True, check=False)
    expected = ("", [("Zo\u00eb/\u65e5\u672c", "k\u00e4se".encode())])
    assert (done.stdout.decode().strip(), done.stderr) == (ascii(expected), b"")


def test_more_names_than_fit_on_a_command_line(repo: Repo) -> None:
    names = [f"{'long-name-' * 10}{number:04}" for number in range(400)]
    for name in names:
        repo.write(name, name)
    repo.git("add", ".")
    assert content(*names[:-1]) == {name: name.encode() for name in names[:-1]}
    repo.write(names[3], "changed")
    repo.write(names[-1], "changed")
    assert git.modified(found(), names[:-1]) == {names[3]}


# --- states of the index ---


def test_nothing_is_staged_for_no_paths(repo: Repo) -> None:
    repo.stage("file", "x")
    assert git.staged(found(), []) == []
    assert git.modified(found(), []) == set()


def test_untracked_and_unknown_files_are_not_in_the_index(repo: Repo) -> None:
    repo.write("untracked", "x")
    repo.stage("tracked", "x")
    assert git.staged(found(), ["untracked", "nowhere", "track", "tracked/below"]) == []


def test_a_repository_without_commits(repo: Repo) -> None:
    repo.stage("first", "x")
    assert content("first") == {"first": b"x"}


def test_the_index_counts_not_the_working_tree(repo: Repo) -> None:
    repo.stage("file", "staged")
    repo.write("file", "staged\nand more")
    assert content("file") == {"file": b"staged"}
    assert git.modified(found(), ["file"]) == {"file"}


def test_a_new_time_stamp_is_no_modification(repo: Repo) -> None:
    full = repo.stage("file", "same")
    os.utime(full, (1, 1))
    assert git.modified(found(), ["file"]) == set()


def test_a_renamed_file_is_read_under_its_new_name(repo: Repo) -> None:
    repo.stage("old", "content")
    repo.commit()
    repo.git("mv", "old", "new")
    assert git.staged(found(), ["old"]) == []
    assert content("new") == {"new": b"content"}


def test_a_deleted_file_is_neither_staged_nor_modified(repo: Repo) -> None:
    repo.stage("deleted", "x")
    repo.stage("gone", "y")
    repo.commit()
    repo.git("rm", "-q", "deleted")
    (repo.path / "gone").unlink()
    assert content("gone") == {"gone": b"y"}
    assert git.staged(found(), ["deleted"]) == []
    assert git.modified(found(), ["deleted", "gone"]) == set()


def test_intent_to_add_is_empty_in_the_index_and_modified(repo: Repo) -> None:
    repo.write("later", "content")
    repo.git("add", "--intent-to-add", "later")
    assert content("later") == {"later": b""}
    assert git.modified(found(), ["later"]) == {"later"}


def test_both_sides_of_a_conflict_are_read(repo: Repo) -> None:
    repo.stage("file", "base\n")
    repo.commit()
    repo.git("branch", "theirs")
    repo.stage("file", "ours\n")
    repo.commit()
    repo.git("checkout", "-q", "theirs")
    repo.stage("file", "theirs\n")
    repo.commit()
    repo.git("merge", "main", check=False)
    entries = only_entries(git.staged(found(), ["file"]))
    assert [blob.data for blob in git.read(found(), entries) if isinstance(blob, Blob)] == [b"theirs\n", b"ours\n"]
    assert git.modified(found(), ["file"]) == {"file"}


def test_a_merge_without_conflict(repo: Repo) -> None:
    repo.stage("file", "base")
    repo.commit()
    repo.git("checkout", "-q", "-b", "side")
    repo.stage("side", "from the side")
    repo.commit()
    repo.git("checkout", "-q", "main")
    repo.commit()
    repo.git("merge", "-q", "--no-commit", "--no-ff", "side")
    assert content("side", "file") == {"file": b"base", "side": b"from the side"}


def test_a_symlinks_content_is_its_target(repo: Repo) -> None:
    repo.write("target", "not this")
    (repo.path / "link").symlink_to("target")
    repo.git("add", "link")
    assert git.staged(found(), ["link"])[0][2:] == ("120000", "index")
    assert content("link") == {"link": b"target"}


def test_a_submodule_is_passed_over_by_name(tmp_path: Path, repo: Repo) -> None:
    inner = Repo(tmp_path / "inner")
    inner.path.mkdir()
    inner.git("init", "-q")
    inner.stage("file", "x")
    inner.commit()
    repo.git("submodule", "add", "-q", inner.path, "module")
    assert git.staged(found(), ["module"]) == [Skipped("module", "submodule")]
    assert git.staged(found(), ["module/file"]) == []
    assert content(".gitmodules").keys() == {".gitmodules"}


def test_a_path_through_a_symlink_is_not_in_the_index(repo: Repo) -> None:
    repo.stage("folder/file", "x")
    (repo.path / "link").symlink_to("folder")
    repo.git("add", "link")
    assert git.staged(found(), ["link/file"]) == []
    assert git.modified(found(), ["link/file"]) == set()


def test_a_git_lfs_pointer_is_what_the_index_holds(repo: Repo) -> None:
    pointer = b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"4d7a" * 16 + b"\nsize 12345\n"
    repo.stage("large.bin", pointer)
    repo.write("large.bin", b"the large content")
    assert content("large.bin") == {"large.bin": pointer}


@pytest.mark.parametrize("absolute", [False, True])
def test_another_index_file_is_honoured(repo: Repo, absolute: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """As git names it to hooks in `commit -a` (index.lock) and `commit FILE`, also from a sub-folder."""
    repo.stage("sub/file", "in the index")
    lock = repo.path / ".git/index.lock"
    repo.write("sub/file", "about to be committed")
    monkeypatch.setenv("GIT_INDEX_FILE", str(lock))
    repo.git("add", "sub/file")
    monkeypatch.setenv("GIT_INDEX_FILE", str(lock) if absolute else ".git/index.lock")
    monkeypatch.chdir(repo.path / "sub")
    assert content("sub/file") == {"sub/file": b"about to be committed"}
    monkeypatch.delenv("GIT_INDEX_FILE")
    assert content("sub/file") == {"sub/file": b"in the index"}


def test_what_a_commit_would_change(repo: Repo) -> None:
    repo.stage("same", "x")
    repo.stage("old", "content")
    repo.stage("deleted", "x")
    (repo.path / "link").symlink_to("same")
    repo.git("add", "link")
    assert git.changed(found()) == ["deleted", "link", "old", "same"]
    repo.commit()
    assert git.changed(found()) == []
    repo.git("mv", "old", "new\nname")
    repo.git("rm", "-q", "deleted")
    repo.write("same", "changed, not staged")
    repo.write("later", "x")
    repo.git("add", "--intent-to-add", "later")
    assert git.changed(found()) == ["new\nname"]


def test_tracked_is_all_of_the_index_below_a_folder(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a", "sub/b", "sub/deep/c", "sub-not/d", "sub.txt"):
        repo.stage(name, name)
    repo.write("sub/untracked", "x")
    monkeypatch.chdir(repo.path / "sub")
    assert [entry.path for entry in git.tracked(found())] == ["a", "sub-not/d", "sub.txt", "sub/b", "sub/deep/c"]
    assert [entry.path for entry in git.tracked(found(), "sub")] == ["sub/b", "sub/deep/c"]
    assert git.tracked(found(), "nowhere") == []


# --- content ---


def test_content_comes_in_the_order_asked_and_as_often(repo: Repo) -> None:
    for name in ("a", "b"):
        repo.stage(name, f"content of {name}\n\n")
    a, b = only_entries(git.staged(found(), ["a", "b"]))
    assert [blob[:2] for blob in git.read(found(), [b, a, b])] == [
        ("b", b"content of b\n\n"),
        ("a", b"content of a\n\n"),
        ("b", b"content of b\n\n"),
    ]
    assert list(git.read(found(), [])) == []


def test_thousands_of_files_and_one_larger_than_any_pipe_do_not_block(repo: Repo) -> None:
    expected = {f"{number:04}": f"{number}".encode() for number in range(2000)} | {"1000-": bytes(range(256)) * 4096}
    for name, data in expected.items():
        repo.write(name, data)
    repo.git("add", ".")
    entries = only_entries(git.tracked(found()))
    assert {blob.path: blob.data for blob in git.read(found(), entries) if isinstance(blob, Blob)} == expected


def test_reading_may_be_given_up_at_any_time(repo: Repo) -> None:
    for number in range(300):
        repo.write(f"{number}", b"x" * 100_000 + b"%d" % number)
    repo.git("add", ".")
    blobs = git.read(found(), only_entries(git.tracked(found())))
    assert isinstance(next(blobs), Blob)
    blobs.close()  # type: ignore[attr-defined]


def test_a_large_file_comes_in_parts_and_the_next_file_whole(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "PART", 1000)
    monkeypatch.setattr(parts, "WINDOW", 100)
    lines = b"".join(b"line %03d\n" % number for number in range(300))
    repo.stage("a-large", lines)
    repo.stage("b-archive", b"PK\3\4" + bytes(range(256)) * 100)
    repo.stage("c-small", "small")
    first, *rest = git.read(found(), only_entries(git.tracked(found())))
    assert first == Blob("a-large", lines[:999], "index", 1)
    assert rest[:2] == [Blob("a-large", lines[999:1998], "index", 112), Blob("a-large", lines[1998:], "index", 223)]
    assert rest[2:] == [Skipped("b-archive", "ZIP archive"), Blob("c-small", b"small", "index")]


def loose(repo: Repo, entry: Entry) -> Path:
    return repo.path / ".git/objects" / entry.oid[:2] / entry.oid[2:]


@pytest.mark.parametrize("damage", ["missing", "empty", "garbage", "cut short"])
def test_an_object_that_cannot_be_read_is_a_failure_and_the_others_are_read(repo: Repo, damage: str) -> None:
    contents = {name: os.urandom(5000) for name in "abcde"}
    for name, data in contents.items():
        repo.stage(name, data)
    entries = only_entries(git.tracked(found()))
    for entry in entries[1], entries[3]:
        broken = loose(repo, entry)
        stored = broken.read_bytes()
        broken.unlink()
        if damage != "missing":
            broken.write_bytes({"empty": b"", "garbage": b"garbage", "cut short": stored[:2500]}[damage])
    read = list(git.read(found(), entries))
    assert [(item.path, type(item)) for item in read] == [
        ("a", Blob), ("b", Skipped), ("c", Blob), ("d", Skipped), ("e", Blob)
    ]  # fmt: skip
    for entry, item in zip(entries, read, strict=True):
        if isinstance(item, Skipped):
            assert item.failed
            assert entry.oid[:12] in item.reason
        else:
            assert item.data == contents[item.path]


def test_a_large_object_that_breaks_off_is_a_failure(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "PART", 100_000)
    repo.git("config", "core.bigFileThreshold", "100k")
    repo.stage("a", os.urandom(1_000_000))
    repo.stage("b", "b")
    entries = only_entries(git.tracked(found()))
    broken = loose(repo, entries[0])
    packs = list((repo.path / ".git/objects/pack").glob("*.pack"))
    stored = (packs[0] if packs else broken).read_bytes()
    (packs[0] if packs else broken).unlink()
    (packs[0] if packs else broken).write_bytes(stored[: len(stored) // 2] + bytes(len(stored) // 2))
    *_, failure, last = git.read(found(), entries)
    assert isinstance(failure, Skipped)
    assert (failure.path, failure.failed) == ("a", True)
    assert last == Blob("b", b"b", "index")


def test_an_object_of_a_partial_clone_is_not_fetched(tmp_path: Path, repo: Repo) -> None:
    repo.git("config", "uploadpack.allowFilter", "true")
    repo.stage("file", "not here yet")
    repo.commit()
    clone = tmp_path / "clone"
    repo.git("clone", "-q", "--no-checkout", "--filter=blob:none", f"file://{repo.path}", clone)
    Repo(clone).git("read-tree", "HEAD")
    found = git.find(str(clone))
    assert found
    entries = only_entries(git.tracked(found))
    assert [(item.path, item[2]) for item in git.read(found, entries)] == [("file", True)]
    assert not list((clone / ".git/objects").rglob(entries[0].oid[2:]))


def test_git_that_is_gone_says_so(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.stage("file", "x")
    repository, entries = found(), only_entries(git.tracked(found()))
    monkeypatch.setenv("PATH", "")
    for ask in (
        lambda: git.staged(repository, ["file"]),
        lambda: git.modified(repository, ["file"]),
        lambda: list(git.read(repository, entries)),
    ):
        with pytest.raises(UserError, match="git was not found"):
            ask()


def test_an_index_that_git_refuses_is_the_persons_to_mend(repo: Repo) -> None:
    repo.stage("file", "x")
    (repo.path / ".git/index").write_bytes(b"no index")
    with pytest.raises(UserError, match="index"):
        git.staged(found(), ["file"])


# --- encryption filters ---


@pytest.fixture
def no_check_attr(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object, **_: object) -> bytes:
        raise AssertionError(f"git was run: {arguments[1:]}")

    monkeypatch.setattr(git, "answer", refuse)


@pytest.mark.usefixtures("no_check_attr")
@pytest.mark.parametrize("attributes", ["", "*.bin filter=lfs diff=lfs\n", "*.txt text eol=lf\n", "x filter=mine\n"])
def test_without_an_encryption_filter_git_is_not_asked(repo: Repo, attributes: str) -> None:
    repo.write(".gitattributes", attributes)
    repo.write("a/.gitattributes", attributes)
    assert git.encryption_filters(found(), ["a/b/file", "file"]) == {}
    assert git.encryption_filters(found(), []) == {}


@pytest.mark.parametrize(
    ("where", "line", "expected"),
    [
        (".gitattributes", "*.key -filter filter=lfs", {}),
        (".gitattributes", "*.key filter=cryptic", {}),
        (".gitattributes", "*.key filter=git-crypt\n*.key !filter", {}),
        (".gitattributes", "secret/** filter=git-crypt diff=git-crypt", {"secret/deep/a.key": "git-crypt"}),
        (".gitattributes", "*.key filter=crypt-super", {"a.key": "crypt-super", "secret/deep/a.key": "crypt-super"}),
        ("secret/.gitattributes", "*.key filter=git-agecrypt", {"secret/deep/a.key": "git-agecrypt"}),
        (".git/info/attributes", "a.key filter=strongbox", {"a.key": "strongbox", "secret/deep/a.key": "strongbox"}),
    ],
)
def test_files_marked_for_encryption(repo: Repo, where: str, line: str, expected: dict[str, str]) -> None:
    repo.write(where, line + "\n")
    if not where.startswith(".git/"):
        repo.git("add", where)
    assert git.encryption_filters(found(), ["a.key", "secret/deep/a.key", "file"]) == expected


def test_the_attributes_of_the_index_count(repo: Repo) -> None:
    repo.stage(".gitattributes", "*.key filter=git-crypt\n")
    (repo.path / ".gitattributes").unlink()
    assert git.encryption_filters(found(), ["a.key", ".gitattributes"]) == {"a.key": "git-crypt"}


def test_the_persons_own_attributes_count(repo: Repo, scrubbed_environment: Path) -> None:
    (scrubbed_environment / "git").mkdir()
    (scrubbed_environment / "git/attributes").write_text("*.key filter=git-crypt\n", encoding="utf-8")
    assert git.encryption_filters(found(), ["sub/a.key"]) == {"sub/a.key": "git-crypt"}


def test_odd_names_are_marked_too(repo: Repo) -> None:
    repo.stage(".gitattributes", "* filter=git-crypt\n")
    paths = [path_of(name) for name in ODD_NAMES]
    assert git.encryption_filters(found(), paths) == dict.fromkeys(paths, "git-crypt")
