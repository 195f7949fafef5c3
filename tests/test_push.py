"""The push guard: what leaves with a push is scanned, whichever way it leaves."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen

import pytest
import yaml

from conftest import Repo
from pushing import Desk, desk, folder, holds, install, native
from runners import CONFIG, RUNNERS, TOKEN, Done, github_token, program, run

OTHER_TOKEN = github_token("another one")
LEAK = f"value = '{TOKEN}'\n"
OTHER_LEAK = f"value = '{OTHER_TOKEN}'\n"
CLEAN = "print('nothing')\n"

PASSING = {
    "repos": [
        {
            "repo": "local",
            "hooks": [{"id": "true", "name": "true", "language": "system", "entry": "true", "stages": ["pre-push"]}],
        }
    ]
}


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A repository whose first commit its origin has."""
    made = desk(tmp_path)
    monkeypatch.chdir(made.path)
    return made


def stops(done: Done, *findings: str) -> None:
    """The push is stopped for these findings and no others, and none of its secrets is shown."""
    assert (done.status, done.found) == (1, [*findings]), done.output
    assert TOKEN not in done.output
    assert "push stopped" in done.output


def passes(done: Done) -> None:
    """The push is clean, and nothing is said of it."""
    assert done == Done(0, "")


def at(commit: str, path: str = "s", place: str = "1:10") -> str:
    """A finding in a commit's version of a file."""
    return f"{commit}:{path}:{place} github-token"


# --- nine ways out, and the plain one ---

Leak = Callable[[Desk], tuple[str, ...]]
"""Makes a leak, and gives the arguments of the `git push` that would send it."""


def in_the_tip(app: Desk) -> tuple[str, ...]:
    app.leak("s", LEAK)
    return "origin", "main"


def added_and_removed(app: Desk) -> tuple[str, ...]:
    app.leak("s", LEAK)
    app.remove("s")
    return "origin", "main"


def on_a_branch_that_is_not_checked_out(app: Desk) -> tuple[str, ...]:
    app.git("switch", "-qc", "side")
    app.leak("s", LEAK)
    app.git("switch", "-q", "main")
    return "origin", "side"


def in_the_second_ref(app: Desk) -> tuple[str, ...]:
    app.leak("ok", CLEAN)
    app.git("switch", "-qc", "zz")
    app.leak("s", LEAK)
    app.git("switch", "-q", "main")
    return "origin", "main", "zz"


def by_a_remote_that_was_set_to_another_url(app: Desk) -> tuple[str, ...]:
    app.leak("s", LEAK)
    app.share()
    app.git("remote", "set-url", "origin", "../public.git")
    assert app.tip("origin/main") == app.tip()
    return "origin", "main"


def in_the_message_of_a_tag(app: Desk) -> tuple[str, ...]:
    app.git("tag", "-a", "-m", LEAK, "leaky")
    return "origin", "leaky"


def in_notes(app: Desk) -> tuple[str, ...]:
    app.git("notes", "add", "-m", LEAK)
    return "origin", "refs/notes/commits"


def in_the_message_of_a_commit(app: Desk) -> tuple[str, ...]:
    app.commit(LEAK)
    return "origin", "main"


def in_the_name_of_a_branch(app: Desk) -> tuple[str, ...]:
    app.git("branch", TOKEN)
    return "origin", TOKEN


def to_a_second_push_url(app: Desk) -> tuple[str, ...]:
    app.leak("s", LEAK)
    app.share()
    app.leak("ok", CLEAN)
    for name in ("origin", "public"):
        app.git("remote", "set-url", "--add", "--push", "origin", f"../{name}.git")
    return "origin", "main"


LEAKS: tuple[Leak, ...] = (
    in_the_tip,
    added_and_removed,
    on_a_branch_that_is_not_checked_out,
    in_the_second_ref,
    by_a_remote_that_was_set_to_another_url,
    in_the_message_of_a_tag,
    in_notes,
    in_the_message_of_a_commit,
    in_the_name_of_a_branch,
    to_a_second_push_url,
)


@cache
def owned(runner: str) -> Path:
    """A desk whose pre-push hook a runner owns, with a hook that always passes, and with the guard set up."""
    top = folder()
    made = desk(top)
    made.leak(CONFIG, yaml.safe_dump(PASSING))
    made.share()
    install(made, runner)
    return top


@pytest.fixture(params=RUNNERS)
def guarded(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A copy of that desk."""
    shutil.copytree(owned(request.param), tmp_path, symlinks=True, dirs_exist_ok=True)
    made = Desk(tmp_path / "app")
    monkeypatch.chdir(made.path)
    hooks = sorted(path.name for path in (made.path / ".git" / "hooks").iterdir())
    assert hooks == ["pre-push", "pre-push.legacy"]
    return made


@pytest.mark.parametrize("leak", LEAKS, ids=lambda leak: leak.__name__)
def test_no_leak_leaves_whoever_owns_the_hook(guarded: Desk, leak: Leak) -> None:
    arguments = leak(guarded)
    had = holds(guarded.other(), TOKEN)
    done = guarded.push(*arguments)
    assert done.status == 1, done.output
    assert len(done.found) == 1
    assert TOKEN not in done.output.replace(f" {TOKEN} ->", "")  # which git itself prints of a ref
    assert holds(guarded.other(), TOKEN) is had
    assert guarded.other("public").git("for-each-ref") == b""
    assert had is (leak in (by_a_remote_that_was_set_to_another_url, to_a_second_push_url))


def test_what_is_clean_leaves_whoever_owns_the_hook(guarded: Desk) -> None:
    guarded.leak("ok", CLEAN)
    guarded.git("tag", "-a", "-m", "the first", "v1")
    guarded.git("notes", "add", "-m", "well done")
    guarded.git("branch", "side")
    for arguments in (
        ("origin", "main"),
        ("origin", "--all"),
        ("origin", "v1", "refs/notes/commits"),
        ("origin", ":side", "main:next"),
        ("../public.git", "main"),
    ):
        done = guarded.push(*arguments)
        assert done.status == 0, done.output
        assert "andon" not in done.output
    assert b"next" in guarded.other().git("for-each-ref")
    assert guarded.other("public").git("rev-parse", "main").decode().strip() == guarded.tip()


# --- changes ---


def test_a_value_is_told_of_the_commit_that_brought_it(app: Desk) -> None:
    first = app.leak("s", LEAK)
    app.leak("s", CLEAN + LEAK)
    app.leak("other", CLEAN)
    stops(app.judged("origin", "main"), at(first))


def test_what_the_other_side_has_is_not_found_anew(app: Desk) -> None:
    app.leak("s", LEAK)
    app.share()
    app.leak("s", CLEAN + LEAK)
    app.leak("other", CLEAN)
    passes(app.judged("origin", "main"))
    passes(app.judged("origin", "main:elsewhere", "main"))


def test_a_second_value_in_a_file_is_new(app: Desk) -> None:
    app.leak("s", LEAK)
    app.share()
    second = app.leak("s", LEAK + OTHER_LEAK)
    stops(app.judged("origin", "main"), at(second, place="2:10"))


def test_a_value_that_was_hushed_and_stands_later_is_found(app: Desk) -> None:
    app.leak(".andon.toml", '[[allow]]\npaths = ["s"]\nnames = ["public_*"]\nreason = "known"\n')
    app.leak("s", f"public_value = '{TOKEN}'\n")
    second = app.leak("s", f"public_value = '{TOKEN}'\nprivate_value = '{TOKEN}'\n")
    stops(app.judged("origin", "main"), at(second, place="2:18"))


def test_a_revert_that_brings_a_value_back_is_new(app: Desk) -> None:
    app.leak("s", LEAK)
    app.remove("s")
    app.share()
    app.git("revert", "--no-edit", "HEAD")
    stops(app.judged("origin", "main"), at(app.tip()[:8]))


def test_a_file_that_was_moved_or_copied_brings_nothing_new(app: Desk) -> None:
    app.leak("s", LEAK + CLEAN * 20)
    app.share()
    app.git("mv", "s", "moved")
    app.commit()
    passes(app.judged("origin", "main"))
    app.leak("moved", CLEAN + LEAK + CLEAN * 20)
    app.git("mv", "moved", "again")
    app.leak("again", CLEAN + LEAK + CLEAN * 21)
    passes(app.judged("origin", "main"))
    app.leak("copy", (app.path / "again").read_text())
    passes(app.judged("origin", "main"))


def test_copies_of_what_is_new_are_all_told_of(app: Desk) -> None:
    app.stage("t", LEAK)
    first = app.leak("s", LEAK)
    second = app.leak("u", LEAK)
    stops(app.judged("origin", "main"), at(first), at(first, "t"), at(second, "u"))


def test_a_file_that_was_moved_and_edited_brings_what_was_added(app: Desk) -> None:
    app.leak("s", LEAK)
    app.share()
    app.git("mv", "s", "moved")
    commit = app.leak("moved", LEAK + OTHER_LEAK)
    stops(app.judged("origin", "main"), at(commit, "moved", "2:10"))


def test_what_is_moved_out_of_what_is_not_scanned_is_new(app: Desk) -> None:
    app.leak(".andon.toml", '[scan]\nexclude = ["vendor/"]\n[[allow]]\npaths = ["made-up/"]\nreason = "made up"\n')
    app.leak("vendor/s", LEAK)
    app.leak("made-up/s", OTHER_LEAK)
    app.share()
    app.git("mv", "vendor/s", "s")
    app.git("mv", "made-up/s", "t")
    commit = app.commit()[:8]
    app.leak("vendor/s", LEAK)
    stops(app.judged("origin", "main"), at(commit), at(commit, "t"))


def test_what_is_copied_out_of_what_is_not_scanned_is_new(app: Desk) -> None:
    app.leak(".andon.toml", '[scan]\nexclude = ["vendor/"]\n')
    app.leak("vendor/s", LEAK)
    app.share()
    commit = app.leak("s", LEAK)
    stops(app.judged("origin", "main"), at(commit))


def test_the_mode_of_a_file_is_no_news(app: Desk) -> None:
    app.leak("s", LEAK)
    app.share()
    app.git("update-index", "--chmod=+x", "s")
    app.commit()
    passes(app.judged("origin", "main"))


def test_the_target_of_a_symlink_is_content(app: Desk) -> None:
    oid = app.git("hash-object", "-w", "--stdin", stdin=TOKEN.encode()).decode().strip()
    app.git("update-index", "--add", "--cacheinfo", f"120000,{oid},link")
    commit = app.commit()[:8]
    stops(app.judged("origin", "main"), at(commit, "link", "1:1"))


def test_a_submodule_is_nothing_and_a_file_in_its_place_is_something(app: Desk) -> None:
    app.git("update-index", "--add", "--cacheinfo", f"160000,{app.tip()},lib")
    app.commit()
    passes(app.judged("origin", "main"))
    app.git("rm", "-q", "--cached", "lib")
    commit = app.leak("lib", LEAK)
    stops(app.judged("origin", "main"), at(commit, "lib"))


def test_a_file_that_is_removed_is_no_news(app: Desk) -> None:
    app.leak("s", LEAK)
    app.share()
    app.remove("s")
    passes(app.judged("origin", "main"))


def test_a_container_and_a_large_file_are_read(app: Desk) -> None:
    with zipfile.ZipFile(app.path / "a.zip", "w") as archive:
        archive.writestr("s", LEAK)
    app.git("add", "a.zip")
    first = app.commit()[:8]
    second = app.leak("large", f"{CLEAN * 100_000}{LEAK}")
    third = app.leak("wide", LEAK.encode("utf-16"))  # type: ignore[arg-type]
    stops(
        app.judged("origin", "main"),
        at(first, "a.zip!s"),
        at(second, "large", "100001:10"),
        at(third, "wide"),
    )


def test_a_name_of_any_bytes(app: Desk) -> None:
    commit = app.leak("na\nme \u00e9 'x", LEAK)
    assert app.judged("origin", "main").status == 1
    odd = os.fsdecode(b"\xff\xfe")
    app.leak(odd, LEAK)
    done = app.judged("origin", "main")
    assert len(done.found) == 2
    assert commit in done.output


# --- merges ---


def signing(app: Desk) -> None:
    """Lets git sign, with a key of ssh's."""
    key = app.path.parent / "key"
    done = run([program("ssh-keygen"), "-q", "-t", "ed25519", "-N", "", "-f", str(key)], app.path)
    assert not done.status, done.output
    app.git("config", "gpg.format", "ssh")
    app.git("config", "user.signingKey", str(key))


def merged(app: Desk, *branches: str, edit: Callable[[], object] | None = None, check: bool = True) -> str:
    """A merge of branches into this one, with its result edited."""
    app.git("merge", "-q", "--no-ff", "--no-commit", *branches, check=check)
    if edit:
        edit()
    return app.commit("a merge")[:8]


@pytest.fixture
def forked(app: Desk) -> Desk:
    """Two branches that both changed a file, `both`, and each one of its own; the origin has both of them."""
    app.leak("both", CLEAN * 9)
    app.git("switch", "-qc", "side")
    app.leak("both", CLEAN * 9 + "side\n")
    app.leak("of-side", CLEAN)
    app.git("switch", "-q", "main")
    app.leak("both", "main\n" + CLEAN * 9)
    app.leak("of-main", CLEAN)
    app.share("origin", "main", "side")
    return app


@pytest.mark.parametrize("path", ["both", "of-side", "of-main", "README.md", "new"])
def test_what_stands_in_the_result_of_a_merge_only(forked: Desk, path: str) -> None:
    merge = merged(forked, "side", edit=lambda: forked.stage(path, LEAK))
    stops(forked.judged("origin", "main"), at(merge, path))


def test_a_merge_of_what_the_other_side_has_is_no_news(forked: Desk) -> None:
    forked.git("switch", "-q", "side")
    forked.leak("both", LEAK + CLEAN * 9 + "side\n")
    forked.leak("s", OTHER_LEAK)
    forked.share("origin", "side")
    forked.git("switch", "-q", "main")
    forked.git("fetch", "-q")
    merged(forked, "side", check=False, edit=lambda: forked.stage("both", LEAK + "main\n" + CLEAN * 9 + "side\n"))
    passes(forked.judged("origin", "main", "side"))


def test_what_a_merge_takes_over_is_told_of_the_commit_that_brought_it(forked: Desk) -> None:
    forked.git("switch", "-q", "side")
    brought = forked.leak("s", LEAK)
    forked.git("switch", "-q", "main")
    merged(forked, "side")
    stops(forked.judged("origin", "main"), at(brought))


def test_a_branch_whose_content_a_merge_throws_away_leaves_with_it(forked: Desk) -> None:
    forked.git("switch", "-q", "side")
    brought = forked.leak("s", LEAK)
    forked.git("switch", "-q", "main")
    forked.git("merge", "-q", "-s", "ours", "-m", "a merge", "side")
    stops(forked.judged("origin", "main"), at(brought))


def test_a_merge_of_many(app: Desk) -> None:
    for name in "abc":
        app.git("switch", "-qc", name, "main")
        app.leak(name, CLEAN)
    app.git("switch", "-q", "main")
    app.share("origin", "a", "b", "c")
    merge = merged(app, "a", "b", "c", edit=lambda: app.stage("a", LEAK))
    assert len(app.git("rev-parse", f"{merge}^@").split()) == 4
    stops(app.judged("origin", "main"), at(merge, "a"))


def test_what_the_tag_says_that_was_merged_is_in_the_merge(app: Desk) -> None:
    signing(app)
    app.git("switch", "-qc", "side")
    app.leak("ok", CLEAN)
    app.git("tag", "-s", "-m", f"release\n\n{LEAK}", "v1")
    app.git("switch", "-q", "main")
    app.git("merge", "-q", "--no-ff", "-m", "a merge", "v1")
    assert b"mergetag" in app.git("cat-file", "commit", "HEAD")
    done = app.judged("origin", "main")
    assert [each.rpartition(":")[0].rpartition(":")[0] for each in done.found] == [f"{app.tip()[:8]}:COMMIT_EDITMSG"]


# --- where commits come from ---


def test_the_first_push_of_all(app: Desk) -> None:
    app.git("switch", "-q", "--orphan", "new")
    root = app.leak("s", LEAK)
    app.remove("s")
    stops(app.judged("origin", "new"), at(root))
    stops(app.judged("../public.git", "new"), at(root))


def test_a_commit_of_nothing(app: Desk) -> None:
    app.commit("nothing")
    passes(app.judged("origin", "main"))


def test_two_branches_with_the_same_secret(app: Desk) -> None:
    """Of two branches only the first is told. The second is stopped all the same when it is pushed alone."""
    app.git("switch", "-qc", "first")
    app.leak("s", LEAK)
    app.git("switch", "-qc", "second", "main")
    app.leak("ok", CLEAN)
    second = app.leak("s", LEAK)
    assert app.judged("origin", "first", "second").status == 1
    for _ in range(2):
        stops(app.judged("origin", "second"), at(second))


def test_a_secret_before_what_was_pushed_elsewhere_is_new_here(app: Desk) -> None:
    """What is clean because of what one place has is not clean for another."""
    first = app.leak("s", LEAK)
    app.share()
    app.leak("s", LEAK + CLEAN)
    passes(app.pushed("origin", "main"))
    stops(app.judged("../public.git", "main"), at(first))


# --- what git push can be told ---


@pytest.fixture
def leaky(app: Desk) -> Desk:
    """A clean branch, `main`; a secret in `side`, in the tag `v1` and in the stash; the origin has an `old` branch."""
    app.share("origin", "main:old")
    app.git("switch", "-qc", "side")
    app.leak("s", LEAK, "the change")
    app.git("tag", "-a", "-m", "the first", "v1")
    app.git("switch", "-q", "main")
    app.leak("ok", CLEAN)
    app.write("README.md", LEAK)
    app.git("stash", "-q")
    return app


@pytest.mark.parametrize(
    "arguments",
    [
        ("origin", "--all"),
        ("origin", "--mirror"),
        ("origin", "--tags"),
        ("--all", "--follow-tags", "origin"),
        ("origin", "v1"),
        ("origin", "v1^{}:refs/heads/x"),
        ("origin", "side"),
        ("origin", "side:main", "--force"),
        ("origin", "+side:main"),
        ("origin", "side:refs/for/main"),
        ("origin", ":old", "side"),
        ("origin", "side", ":old"),
        ("origin", "main", "side"),
        ("origin", "--prune", "refs/heads/*:refs/heads/*"),
        ("origin", "--atomic", "main", "side"),
        ("origin", "--dry-run", "side"),
        ("../origin.git", "side"),
        ("../public.git", "side"),
        ("origin", "side@{0}:refs/heads/x"),
        ("origin", "side@{0 seconds ago}:refs/heads/x"),
        ("origin", ":/^the change:refs/heads/x"),
        ("origin", "v1^{tree}:refs/trees/x"),
        ("origin", "refs/stash"),
    ],
    ids=" ".join,
)
def test_whatever_is_pushed(leaky: Desk, arguments: tuple[str, ...]) -> None:
    done = leaky.judged(*arguments)
    assert done.status == 1, done.output
    assert len(done.found) == 1
    assert TOKEN not in done.output


@pytest.mark.parametrize(
    "arguments",
    [
        ("origin", "main"),
        ("origin", ":old"),
        ("origin", ":old", "main"),
        ("origin", "main:refs/for/main"),
        ("origin", "main@{1 hour ago}:refs/heads/x"),
        ("origin", "HEAD"),
        ("origin", "main^{tree}:refs/trees/x"),
        ("origin", "--follow-tags", "main"),
    ],
    ids=" ".join,
)
def test_whatever_is_clean(leaky: Desk, arguments: tuple[str, ...]) -> None:
    passes(leaky.judged(*arguments))


def test_nothing_is_pushed(app: Desk) -> None:
    passes(app.judged("origin", "main"))


def test_each_of_several_push_urls_is_asked_for(leaky: Desk) -> None:
    for name in ("origin", "public"):
        leaky.git("remote", "set-url", "--add", "--push", "origin", f"../{name}.git")
    calls = leaky.calls("origin", "side", status=0)
    assert [call.url for call in calls] == ["../origin.git", "../public.git"]


# --- what is no commit ---


def blob(app: Desk, content: str = LEAK) -> str:
    """The id of a new blob."""
    return app.git("hash-object", "-w", "--stdin", stdin=content.encode()).decode().strip()


def tag(app: Desk, target: str, name: str, message: str = "a tag") -> str:
    """The id of a new tag of anything."""
    app.git("tag", "-a", "-m", message, name, target)
    return app.tip(name)


def test_a_tag_of_a_blob_and_a_ref_to_one(app: Desk) -> None:
    oid = blob(app)
    tagged = tag(app, oid, "v1")
    stops(app.judged("origin", "v1"), at(tagged[:8], "refs/tags/v1"))
    stops(app.judged("origin", f"{oid}:refs/keys/x"), at(oid[:8], "refs/keys/x"))
    passes(app.judged("origin", f"{blob(app, CLEAN)}:refs/keys/x"))


def test_a_tag_of_a_tree_and_a_ref_to_one(app: Desk) -> None:
    app.stage("a/s", LEAK)
    tree = app.git("write-tree").decode().strip()
    tagged = tag(app, tree, "v1")
    stops(app.judged("origin", "v1"), at(tagged[:8], "a/s"))
    stops(app.judged("origin", f"{tree}:refs/trees/x"), at(tree[:8], "a/s"))


def test_a_tag_of_a_tag_of_a_tag(app: Desk) -> None:
    inner = tag(app, tag(app, "HEAD", "v1", LEAK), "v2")
    outer = tag(app, inner, "v3")
    (found,) = app.judged("origin", f"{outer}:refs/tags/v3").found
    assert found == at(app.tip("v1")[:8], "TAG_EDITMSG")
    commit = app.leak("s", LEAK)
    app.git("tag", "-a", "-m", "another", "v4")
    stops(app.judged("origin", f"{tag(app, tag(app, 'v4', 'v5'), 'v6')}:refs/tags/v6"), at(commit))


def test_a_tag_tells_its_first_name(app: Desk) -> None:
    tagged = tag(app, "HEAD", TOKEN)
    (found,) = app.judged("origin", f"{tagged}:refs/tags/v1").found
    assert found.startswith(f"{tagged[:8]}:TAG_EDITMSG:")


@pytest.mark.parametrize("kind", ["blob", "tree", "tag of a blob"])
def test_what_is_no_commit_may_be_replaced(app: Desk, kind: str) -> None:
    """What the other side has may be no commit, too."""
    old = {"blob": lambda: blob(app, CLEAN), "tree": lambda: app.tip("HEAD^{tree}")}.get(
        kind, lambda: tag(app, blob(app, CLEAN), "v0")
    )()
    app.share("origin", f"{old}:refs/x/y")
    passes(app.judged("origin", f"+{blob(app, CLEAN + CLEAN)}:refs/x/y"))
    stops(app.judged("origin", f"+{blob(app)}:refs/x/y"), at(blob(app)[:8], "refs/x/y"))
    commit = app.leak("s", LEAK)
    stops(app.judged("origin", f"+{app.tip()}:refs/x/y"), at(commit))


@pytest.mark.parametrize("what", ["commit", "tag"])
def test_a_signature_is_no_secret(app: Desk, what: str) -> None:
    signing(app)
    if what == "tag":
        app.git("tag", "-s", "-m", "signed", "v1")
        passes(app.judged("origin", "v1"))
        app.git("switch", "-qc", "side")
        app.commit("nothing")
        app.git("tag", "-s", "-m", "signed", "v2")
        app.git("switch", "-q", "main")
        app.git("merge", "-q", "--no-ff", "-S", "-m", "a merge", "v2")
    else:
        app.git("commit", "-q", "-S", "--allow-empty", "-m", "signed")
        assert b"gpgsig" in app.git("cat-file", "commit", "HEAD")
    passes(app.judged("origin", "main"))


# --- what commits say ---


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("ISO-8859-1", "caf\u00e9 {} \u00fc"),
        ("Shift-JIS", "\u30c8{}\u30c8"),
        ("ISO-2022-JP", "\u30c8{}\u30c8"),
        ("EUC-JP", "\u30c8{}\u30c8"),
        ("UTF-8", "caf\u00e9 {}"),
        ("no-such-encoding", "caf\u00e9 {}"),
        ("UTF-16", "caf\u00e9 {}"),
        ("UTF-7", "caf\u00e9 {}"),
    ],
)
def test_a_message_in_any_encoding(app: Desk, encoding: str, words: str) -> None:
    declared = encoding not in ("no-such-encoding", "UTF-16", "UTF-7")
    message = words.format(TOKEN).encode(encoding if declared else "utf-8")
    head = app.git("cat-file", "commit", "HEAD").partition(b"\n\n")[0]
    text = head + f"\nencoding {encoding}\n\n".encode() + message
    oid = app.git("hash-object", "-t", "commit", "-w", "--stdin", "--literally", stdin=text).decode().strip()
    done = app.judged("origin", f"{oid}:refs/heads/x")
    assert len(done.found) == 1, done.output
    assert done.found[0].startswith(f"{oid[:8]}:COMMIT_EDITMSG:1:")


def test_who_made_a_commit_is_said_in_it(app: Desk) -> None:
    app.git("-c", f"user.name={TOKEN}", "commit", "-q", "--allow-empty", "-m", "nothing")
    done = app.judged("origin", "main")
    assert len(done.found) == 1
    assert done.found[0].startswith(f"{app.tip()[:8]}:COMMIT_EDITMSG:")
    assert TOKEN not in done.output


def test_a_header_that_git_does_not_know_is_said_in_a_commit(app: Desk) -> None:
    head, _, message = app.git("cat-file", "commit", "HEAD").partition(b"\n\n")
    text = head + f"\nx-key {TOKEN}\n\n".encode() + message
    oid = app.git("hash-object", "-t", "commit", "-w", "--stdin", "--literally", stdin=text).decode().strip()
    assert len(app.judged("origin", f"{oid}:refs/heads/x").found) == 1


def test_who_made_many_commits_is_no_list_of_customers(app: Desk) -> None:
    for number in range(12):
        name, mail = f"user.name=Person {number}", f"user.email=person{number}@firm{number}.com"
        app.git("-c", name, "-c", mail, "commit", "-q", "--allow-empty", "-m", "nothing")
    passes(app.judged("origin", "main"))


# --- allowances ---


def test_what_the_policy_leaves_out_or_allows(app: Desk) -> None:
    app.leak(".andon.toml", '[scan]\nexclude = ["vendor/"]\n[[allow]]\npaths = ["made-up/"]\nreason = "made up"\n')
    app.leak("vendor/s", LEAK)
    app.leak("made-up/s", LEAK)
    app.leak("s", LEAK.rstrip() + '  # andon: allow github-token reason="made up"\n')
    app.leak("t", LEAK.rstrip() + "  # pragma: allowlist secret\n")
    for _ in range(2):
        passes(app.judged("origin", "main"))
    app.write(".andon.toml", "")
    assert len(app.judged("origin", "main").found) == 2


def test_what_is_allowed_in_the_baseline_passes_and_no_longer_if_it_is_taken_out(app: Desk) -> None:
    commit = app.leak("s", LEAK)
    done = app.judged("origin", "main")
    stops(done, at(commit))
    allowed = app.andon("allow", done.fingerprint, "--reason", "made up")
    assert allowed.returncode == 0, allowed.stderr
    for _ in range(2):
        passes(app.judged("origin", "main"))
    (app.path / ".andon.baseline").unlink()
    stops(app.judged("origin", "main"), at(commit))


# --- customers ---


def rows(first: int, last: int) -> str:
    """A list of customers, who are nobody."""
    names = ("Ada", "Ben", "Cleo", "Dora", "Emil", "Finn", "Gina", "Hugo", "Ines", "Jan", "Kira", "Lars")
    people = (
        f"{names[n % 12]} {names[n * 5 % 12]}son,{names[n % 12].lower()}.{n}@mail{n}.net" for n in range(first, last)
    )
    return "name,email\n" + "\n".join(people) + "\n"


def test_a_list_of_customers_is_stopped_when_it_comes_and_when_it_grows(app: Desk) -> None:
    first = app.leak("customers.csv", rows(0, 12))
    app.remove("customers.csv")
    done = app.judged("origin", "main")
    assert done.status == 1
    assert [each.partition(":customers.csv")[0] for each in done.found] == [first]
    app.share()
    app.leak("customers.csv", rows(0, 12))
    app.share()
    app.leak("customers.csv", rows(0, 12).replace("Ada", "Eva"))
    grown = app.leak("customers.csv", rows(0, 30))
    done = app.judged("origin", "main")
    assert [each.partition(":customers.csv")[0] for each in done.found] == [grown]
    app.share()
    app.leak("customers.csv", rows(0, 29))
    passes(app.judged("origin", "main"))
    app.git("mv", "customers.csv", "people.csv")
    app.commit()
    app.leak("copy.csv", rows(0, 29))
    passes(app.judged("origin", "main"))


# --- repositories of other kinds ---


def test_a_shallow_clone(app: Desk) -> None:
    app.leak("s", LEAK)
    app.leak("ok", CLEAN)
    app.share()
    top = app.path.parent
    app.git("clone", "-q", "--depth", "1", (top / "origin.git").as_uri(), str(top / "shallow"))
    shallow = Desk(top / "shallow")
    shallow.leak("more", CLEAN)
    passes(shallow.judged("origin", "main"))
    passes(shallow.judged("origin", "main:new"))
    done = shallow.judged("../public.git", "main")
    assert [each.partition(":")[2] for each in done.found] == ["s:1:10 github-token"]
    commit = shallow.leak("t", OTHER_LEAK)
    stops(shallow.judged("origin", "main"), at(commit, "t"))


def partial(app: Desk, kind: str) -> Desk:
    """A clone without what is filtered out, whose origin cannot be asked."""
    top = app.path.parent
    app.other().git("config", "uploadpack.allowFilter", "true")
    app.git("clone", "-q", "--no-checkout", f"--filter={kind}", (top / "origin.git").as_uri(), str(top / "partial"))
    made = Desk(top / "partial")
    (top / "origin.git").rename(top / "gone.git")
    return made


@pytest.mark.parametrize("kind", ["blob:none", "tree:0"])
def test_what_a_partial_clone_has_not_got_is_no_pass(app: Desk, kind: str) -> None:
    app.leak("s", LEAK)
    app.leak("ok", CLEAN)
    app.share()
    clone = partial(app, kind)
    done = clone.judged("../public.git", "main")
    assert done.status == 2, done.output
    assert done.found == []
    (app.path.parent / "gone.git").rename(app.path.parent / "origin.git")
    if kind == "blob:none":
        clone.git("reset", "-q", "HEAD")
        commit = clone.leak("t", OTHER_LEAK)
        stops(clone.judged("origin", "main"), at(commit, "t"))
        clone.git("reset", "-q", "--soft", "HEAD^")
        clone.stage("t", CLEAN)
        clone.commit()
        passes(clone.judged("origin", "main"))


def test_a_repository_of_longer_ids(tmp_path: Path) -> None:
    for arguments in (("--bare", "origin.git"), ("app",)):
        Repo(tmp_path).git("init", "-q", "--object-format=sha256", *arguments)
    app = Desk(tmp_path / "app")
    app.git("remote", "add", "origin", "../origin.git")
    app.leak("ok", CLEAN)
    passes(app.pushed("origin", "main"))
    commit = app.leak("s", LEAK)
    stops(app.judged("origin", "main"), at(commit))
    app.remove("s")
    app.git("tag", "-a", "-m", LEAK, "v1")
    assert len(app.judged("origin", "v1").found) == 2
    app.share()
    passes(app.judged("origin", "main:new", ":main"))


def test_what_counts_is_what_is_stored_not_what_is_shown(app: Desk) -> None:
    leak = app.leak("s", LEAK)
    bad = app.tip()
    clean = app.git("commit-tree", "-m", "clean", f"{bad}^^{{tree}}").decode().strip()
    app.remove("s")
    app.git("replace", bad, clean)
    stops(app.judged("origin", "+main"), at(leak))
    app.git("replace", "-d", bad)
    app.git("replace", app.tip(f"{bad}:s"), blob(app, CLEAN))
    stops(app.judged("origin", "main"), at(leak))
    app.git("replace", "-d", app.tip(f"{bad}:s"))
    app.write(".git/info/grafts", f"{app.tip()} {app.tip('origin/main')}\n")
    assert leak.encode() not in app.git("log", "--format=%H")
    stops(app.judged("origin", "main"), at(leak))


def test_objects_that_another_repository_keeps(app: Desk) -> None:
    leak = app.leak("s", LEAK)
    top = app.path.parent
    app.git("clone", "-q", "--shared", ".", str(top / "sharing"))
    stops(Desk(top / "sharing").judged("../public.git", "main"), at(leak))


def test_a_worktree_and_a_folder_below(app: Desk) -> None:
    app.git("worktree", "add", "-q", "../tree")
    tree = Desk(app.path.parent / "tree")
    leak = tree.leak("a/s", LEAK)
    stops(tree.judged("origin", "tree"), at(leak, "a/s"))
    stops(tree.judged("origin", "tree", under="a"), at(leak, "a/s"))
    stops(app.judged("origin", "tree"), at(leak, "a/s"))
    tree.write(".andon.toml", '[[allow]]\npaths = ["a/"]\nreason = "known here"\n')
    passes(tree.judged("origin", "tree", under="a"))


def test_a_bare_repository_goes_by_what_its_head_says(app: Desk) -> None:
    app.leak(".andon.toml", '[[allow]]\npaths = ["made-up/"]\nreason = "made up"\n')
    app.share()
    top = app.path.parent
    app.leak("made-up/s", LEAK)
    leak = app.leak("s", OTHER_LEAK)
    app.git("clone", "-q", "--bare", ".", str(top / "bare.git"))
    bare = Desk(top / "bare.git")
    stops(bare.judged("../public.git", "main"), at(leak))
    passes(bare.judged("../public.git", "main~1:refs/heads/main"))


def test_a_repository_that_variables_name(app: Desk) -> None:
    leak = app.leak("s", LEAK)
    elsewhere = app.path.parent / "elsewhere"
    elsewhere.mkdir()
    named = {"GIT_DIR": str(app.path / ".git"), "GIT_WORK_TREE": str(app.path)}
    for variables in (named, {"GIT_DIR": "../app/.git", "GIT_WORK_TREE": "../app"}):
        done = app.judged(str(app.other().path), "main", under="../elsewhere", **variables)
        stops(done, at(leak))


# --- what git does not say, or cannot ---


@pytest.mark.parametrize(
    "lines",
    [
        b"garbage\n",
        b"refs/heads/main 1234 refs/heads/main 5678\n",
        b"a b c d e\n",
        b"\n",
        b"refs/heads/main " + b"g" * 40 + b" refs/heads/main " + b"0" * 40 + b"\n",
        b"refs/heads/main " + b"A" * 40 + b" refs/heads/main " + b"0" * 40 + b"\n",
        b"\0" * 50,
        b"refs/heads/main " + b"ab" * 20 + b" refs/heads/main " + b"0" * 40 + b"\n",
        b"refs/heads/main " + b"ab" * 20 + b" refs/heads/main " + b"0" * 40,
    ],
)
def test_what_git_does_not_write_is_no_pass(app: Desk, lines: bytes) -> None:
    done = native("origin", "../origin.git", lines, app.path)
    assert done.status == 2, done.output
    assert "  next:  " in done.output
    mixed = app.calls("origin", "main:new")[0].stdin
    assert native("origin", "../origin.git", mixed + lines, app.path).status == 2


def test_no_lines_are_no_push(app: Desk) -> None:
    passes(native("origin", "../origin.git", b"", app.path))


def test_outside_of_a_repository(tmp_path: Path) -> None:
    assert native("origin", "../origin.git", b"", tmp_path).status == 2


def objects(app: Desk) -> Callable[[str], Path]:
    """Where an object lies."""
    return lambda oid: app.path / ".git" / "objects" / oid[:2] / oid[2:]


@pytest.mark.parametrize("what", ["HEAD", "HEAD^", "HEAD^{tree}", "HEAD^^{tree}", "HEAD^:s", "v1"])
@pytest.mark.parametrize("how", ["missing", "cut short", "empty"])
def test_an_object_that_cannot_be_read_is_no_pass(app: Desk, what: str, how: str) -> None:
    app.git("config", "core.compression", "0")
    app.leak("s", CLEAN * 50)
    app.leak("s", CLEAN * 40)
    app.git("tag", "-a", "-m", "a tag " * 300, "v1")
    lines = app.calls("origin", "main", "v1")[0].stdin
    file = objects(app)(app.tip(what))
    data = file.read_bytes()
    file.chmod(0o644)
    file.unlink()
    if how != "missing":
        file.write_bytes(data[: len(data) // 2] if how == "cut short" else b"")
    done = native("origin", "../origin.git", lines, app.path)
    assert done.status == 2, done.output


def test_a_policy_that_is_no_good_is_no_pass(app: Desk) -> None:
    app.write(".andon.toml", "[push]\nalow = []\n")
    assert app.judged("origin", "main:new").status == 2
    app.write(".andon.toml", "")
    app.write(".andon.baseline", "garbage\n")
    app.leak("s", LEAK)
    assert app.judged("origin", "main").status == 2


# --- what is kept ---


def kept(app: Desk) -> Path:
    """The folder of what was found clean."""
    return app.path / ".git" / "andon" / "clean"


def test_where_nothing_can_be_kept_the_answer_is_the_same(app: Desk) -> None:
    app.write(".git/andon", "a file where a folder should be")
    app.leak("ok", CLEAN)
    for _ in range(2):
        passes(app.judged("origin", "main"))
    leak = app.leak("s", LEAK)
    for _ in range(2):
        stops(app.judged("origin", "main"), at(leak))


@pytest.mark.parametrize("damage", ["cut short", "garbage", "a folder", "of other rules", "empty"])
def test_what_is_kept_may_be_damaged(app: Desk, damage: str) -> None:
    app.leak("ok", CLEAN)
    passes(app.judged("origin", "main"))
    (file,) = kept(app).iterdir()
    data = file.read_bytes()
    if damage == "a folder":
        file.unlink()
        file.mkdir()
    elif damage == "of other rules":
        file.rename(file.with_name("0" * 32))
    else:
        file.write_bytes({"cut short": data[:-3], "garbage": b"x" * 33, "empty": b""}[damage])
    passes(app.judged("origin", "main"))
    leak = app.leak("s", LEAK)
    for _ in range(2):
        stops(app.judged("origin", "main"), at(leak))
    app.remove("s")
    stops(app.judged("origin", "main"), at(leak))


def test_pushes_at_the_same_time(app: Desk) -> None:
    """Each gives its own answer, and what they have kept together is sound."""
    app.leak("ok", CLEAN)
    app.git("switch", "-qc", "bad")
    app.leak("s", LEAK)
    lines = [app.calls("origin", name)[0].stdin for name in ("main", "bad", "main", "bad")]
    command = [program("python"), "-I", "-m", "andon.entry.push", "--native", "origin", "../origin.git"]
    started = [Popen(command, cwd=app.path, stdin=PIPE, stdout=PIPE, stderr=DEVNULL) for _ in lines]
    for process, given in zip(started, lines, strict=True):
        assert process.stdin
        process.stdin.write(given)
        process.stdin.close()
    assert [process.wait() for process in started] == [0, 1, 0, 1]
    for process in started:
        assert process.stdout
        process.stdout.close()
    (file,) = kept(app).iterdir()
    assert len(file.read_bytes()) % 16 == 0
    passes(app.judged("origin", "main"))
    assert app.judged("origin", "bad").status == 1


# --- the report ---


def test_a_report_for_programs(app: Desk) -> None:
    leak = app.leak("s", LEAK)
    done = app.andon("push", "--format", "json")
    assert done.returncode == 1
    (finding,) = json.loads(done.stdout)["findings"]
    assert (finding["rule"], finding["path"], finding["line"]) == ("github-token", "s", 1)
    assert leak in done.stdout.decode()
    assert TOKEN.encode() not in done.stdout
