"""The seal: commits that no hook has checked are checked all the same, named, and recorded."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from andon.seal import lines, marks
from andon.seal.bypass import Situation, kind
from andon.seal.marks import Mark, Standing
from andon.source import git, reflog
from conftest import Repo
from runners import QUICK, RUNNERS, TOKEN, Done, github_token, program, run
from seals import NATIVE, Sealed, sealed

CLEAN = "print('nothing')\n"
LEAK = f"value = '{TOKEN}'\n"

FOUND = {"github-token": 1}
SENTENCE = "this commit skipped the check: 1 finding in 1 file."


@pytest.fixture
def repo(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sealed:
    """A repository with one commit, whose hooks git calls itself, or a runner that the test names."""
    made = sealed(getattr(request, "param", NATIVE), tmp_path / "repo")
    monkeypatch.chdir(made.path)
    return made


THROUGH_RUNNERS = pytest.mark.parametrize("repo", RUNNERS, indirect=True)
THROUGH_ONE = pytest.mark.parametrize("repo", [QUICK], indirect=True)

Flavour = Callable[[Sealed, str], Done]


def editor(**changed: str) -> dict[str, str]:
    """An environment in which whatever git opens an editor for stays as it is, unless said otherwise."""
    return {"GIT_EDITOR": "true", **changed}


def branch(repo: Sealed, name: str, path: str, content: str) -> None:
    """A branch with one more commit, made in another worktree and where no hook ran."""
    elsewhere = Repo(repo.path.parent / f"worktree of {name}")
    repo.git("worktree", "add", "-q", "-b", name, elsewhere.path, "HEAD")
    elsewhere.stage(path, content)
    elsewhere.commit(name)
    repo.git("worktree", "remove", elsewhere.path)


def diverged(repo: Sealed, content: str) -> None:
    """A branch `side` with a file of some content, and a commit here that it has not got."""
    branch(repo, "side", "theirs.py", content)
    repo.stage("mine.py", CLEAN)
    repo.commit("mine")


def in_conflict(repo: Sealed, command: str) -> None:
    """A merge or a cherry-pick of a branch `side`, in which one file is in conflict."""
    branch(repo, "side", "clean.py", CLEAN + "# theirs\n")
    repo.stage("clean.py", CLEAN + "# mine\n")
    repo.commit("mine")
    assert repo.hooked(command, "side").status == 1


# --- ways to commit that are checked ---


def _commit(repo: Sealed, content: str) -> Done:
    repo.stage("new.py", content)
    return repo.try_commit()


def _commit_all(repo: Sealed, content: str) -> Done:
    repo.write("clean.py", content + "# more\n")
    return repo.try_commit("-a")


def _partial(repo: Sealed, content: str) -> Done:
    repo.stage("staged.py", content)  # stays behind
    repo.write("clean.py", CLEAN + "# more\n")
    assert repo.try_commit("clean.py").status == 0
    assert repo.is_sealed()
    return repo.try_commit()


def _amend(repo: Sealed, content: str) -> Done:
    repo.stage("new.py", content)
    return repo.commit_with("--amend", "--no-edit")


def _merge(repo: Sealed, content: str) -> Done:
    diverged(repo, content)
    return repo.hooked("merge", "--no-edit", "side")


def _after_conflict(repo: Sealed, content: str) -> Done:
    in_conflict(repo, "merge")
    repo.stage("clean.py", content + "# both\n")
    return repo.commit_with("--no-edit")


def _squash(repo: Sealed, content: str) -> Done:
    diverged(repo, content)
    assert repo.hooked("merge", "--squash", "side").status == 0
    return repo.commit_with("--no-edit")


def _picked_by_hand(repo: Sealed, content: str) -> Done:
    branch(repo, "side", "theirs.py", content)
    assert repo.hooked("cherry-pick", "-n", "side").status == 0
    return repo.try_commit()


def _picked_after_conflict(repo: Sealed, content: str) -> Done:
    in_conflict(repo, "cherry-pick")
    repo.stage("clean.py", content + "# both\n")
    return repo.hooked("cherry-pick", "--continue", **editor())


def _in_worktree(repo: Sealed, content: str) -> Done:
    repo.git("worktree", "add", "-q", "-b", "linked", "../linked")
    repo.path = repo.path.parent / "linked"
    repo.stage("new.py", content)
    return repo.try_commit()


CHECKED = (_commit, _commit_all, _partial, _amend, _merge)
MORE_CHECKED = (_after_conflict, _squash, _picked_by_hand, _picked_after_conflict, _in_worktree)


def is_checked(repo: Sealed, flavour: Flavour) -> None:
    """A clean commit is made, sealed, and not worth a record."""
    before = repo.head()
    done = flavour(repo, CLEAN)
    assert done.status == 0, done.output
    assert repo.head() != before
    assert repo.is_sealed()
    assert repo.told() == []
    assert "skipped the check" not in done.words


@THROUGH_RUNNERS
@pytest.mark.parametrize("flavour", CHECKED)
def test_a_commit_that_was_checked_is_sealed(repo: Sealed, flavour: Flavour) -> None:
    is_checked(repo, flavour)


@pytest.mark.parametrize("flavour", MORE_CHECKED)
def test_more_ways_to_make_a_commit_that_is_checked(repo: Sealed, flavour: Flavour) -> None:
    is_checked(repo, flavour)


@pytest.mark.parametrize("flavour", [_merge, _after_conflict, _picked_after_conflict])
def test_a_commit_that_the_hook_stops_is_none_for_the_seal(repo: Sealed, flavour: Flavour) -> None:
    done = flavour(repo, LEAK)
    assert done.status != 0
    assert "commit stopped: 1 finding in 1 file." in done.words
    assert repo.told() == []


# --- ways that pass by the hook ---


def _no_verify(repo: Sealed, content: str) -> Done:
    repo.stage("new.py", content)
    return repo.try_commit("--no-verify")


def _skip(repo: Sealed, content: str) -> Done:
    repo.stage("new.py", content)
    return repo.try_commit(SKIP="andon")


def _cherry_pick(repo: Sealed, content: str) -> Done:
    branch(repo, "side", "theirs.py", content)
    return repo.hooked("cherry-pick", "side")


def _merge_unverified(repo: Sealed, content: str) -> Done:
    diverged(repo, content)
    return repo.hooked("merge", "--no-edit", "--no-verify", "side")


def _rebase(repo: Sealed, content: str) -> Done:
    diverged(repo, content)
    repo.git("checkout", "-q", "side")
    return repo.hooked("rebase", "-q", "main")


def _revert(repo: Sealed, content: str) -> Done:
    repo.stage("new.py", content)
    repo.commit("in")
    repo.git("rm", "-q", "new.py")
    repo.commit("out")
    return repo.hooked("revert", "--no-edit", "HEAD")


def _reverts(repo: Sealed, content: str) -> Done:
    repo.stage("new.py", content)
    repo.commit("in")
    repo.git("rm", "-q", "new.py")
    repo.commit("out")
    return repo.hooked("revert", "HEAD", **editor(GIT_EDITOR="sed -i s/Revert/Zur\u00fcck/"))


def _edited_pick(repo: Sealed, content: str) -> Done:
    branch(repo, "side", "theirs.py", content)
    return repo.hooked("cherry-pick", "-e", "side", **editor())


def _unverified_amend(repo: Sealed, content: str) -> Done:
    repo.stage("new.py", content)
    return repo.commit_with("--amend", "--no-edit", "--no-verify")


def _unverified_pick(repo: Sealed, content: str) -> Done:
    in_conflict(repo, "cherry-pick")
    repo.stage("clean.py", content)
    return repo.commit_with("--no-edit", "--no-verify")


def _unverified_in_worktree(repo: Sealed, content: str) -> Done:
    main = repo.path
    repo.git("worktree", "add", "-q", "-b", "linked", "../linked")
    repo.path = repo.path.parent / "linked"
    done = _no_verify(repo, content)
    repo.path = main
    return done


def _pull(repo: Sealed, content: str) -> Done:
    diverged(repo, content)
    return repo.hooked("pull", "--no-rebase", "--no-edit", "--no-verify", ".", "side")


BYPASSES = [
    (_no_verify, "no-verify"),
    (_cherry_pick, "cherry-pick"),
    (_merge_unverified, "merge"),
    (_rebase, "rebase"),
]
MORE_BYPASSES = [
    (_no_verify, "no-verify"),
    (_merge_unverified, "merge"),
    (_revert, "revert"),
    (_reverts, "revert"),
    (_edited_pick, "cherry-pick"),
    (_unverified_amend, "no-verify"),
    (_unverified_pick, "no-verify"),
    (_unverified_in_worktree, "no-verify"),
    (_pull, "merge"),
]


def is_named(repo: Sealed, done: Done, expected: str) -> None:
    """The secret is named, the commit made, and the way it was made recorded; nothing of the secret is anywhere."""
    assert done.status == 0, done.output
    assert [each.partition(":")[2] for each in done.found] == ["1:10 github-token"], done.output
    assert f"{'commits in this rebase: 1 finding' if expected == 'rebase' else SENTENCE}" in done.words
    assert "Nothing has left this machine yet; a push of it will be stopped." in done.words
    assert repo.told() == [(expected, "warned", FOUND)]
    for word in (TOKEN, "--no-verify", "SKIP="):
        assert word not in done.output
        assert word not in json.dumps(repo.records())


@THROUGH_RUNNERS
@pytest.mark.parametrize(("flavour", "expected"), [*BYPASSES, (_skip, "skip")])
def test_a_secret_in_a_commit_that_skips_the_check_is_named_at_that_moment(
    repo: Sealed, flavour: Flavour, expected: str
) -> None:
    is_named(repo, flavour(repo, LEAK), expected)


@pytest.mark.parametrize(("flavour", "expected"), MORE_BYPASSES)
def test_git_itself_tells_the_seal_as_much(repo: Sealed, flavour: Flavour, expected: str) -> None:
    is_named(repo, flavour(repo, LEAK), expected)


@pytest.mark.parametrize(("flavour", "expected"), [BYPASSES[0], BYPASSES[3]])
def test_a_clean_commit_that_skips_the_check_is_recorded_in_silence(
    repo: Sealed, flavour: Flavour, expected: str
) -> None:
    done = flavour(repo, CLEAN)
    assert done.status == 0
    assert "andon" not in done.output
    assert repo.records() == [
        {
            "kind": expected,
            "action": "clean",
            "tree": repo.tree(),
            "commit": "",
            "rules": {},
            "unscanned": 0,
        }
    ]


def test_what_the_report_of_the_seal_says_to_do_helps(repo: Sealed) -> None:
    done = _no_verify(repo, LEAK)
    assert "fix: value = os.environ" in done.words
    assert "then: git add new.py && git commit --amend" in done.words
    repo.stage("new.py", CLEAN)
    assert repo.commit_with("--amend", "--no-edit").status == 0
    assert repo.told() == [("no-verify", "warned", FOUND)]


def test_a_message_that_no_hook_has_checked_is_checked_by_the_seal(repo: Sealed) -> None:
    repo.stage("new.py", CLEAN)
    done = repo.hooked("commit", "--no-verify", "-m", f"the key {TOKEN}")
    assert (done.status, done.found) == (0, ["COMMIT_EDITMSG:1:9 github-token"])
    assert "take it out of the message then: git commit --amend" in done.words
    assert repo.told() == [("no-verify", "warned", FOUND)]


# --- rebases ---


def test_an_interactive_rebase_names_the_secret_of_each_commit_that_it_makes_anew(repo: Sealed) -> None:
    for number in range(3):
        repo.stage(f"{number}.py", f"value = '{github_token(str(number))}'\n")
        repo.commit(str(number))
    steps = "1s/^pick/reword/; 2s/^pick/edit/; 3s/^pick/reword/"
    done = repo.hooked("rebase", "-q", "-i", "--no-ff", "HEAD~3", **editor(GIT_SEQUENCE_EDITOR=f"sed -i '{steps}'"))
    assert done.status == 0, done.output
    assert done.found == ["0.py:1:10 github-token", "1.py:1:10 github-token"]
    repo.stage("more.py", LEAK)
    stopped = repo.commit_with("--amend", "--no-edit")
    assert (stopped.status, stopped.found) == (1, ["more.py:1:10 github-token"])
    warned = repo.commit_with("--amend", "--no-edit", "--no-verify")
    assert (warned.status, warned.found) == (0, ["more.py:1:10 github-token"])
    done = repo.hooked("rebase", "--continue", **editor())
    assert (done.status, done.found) == (0, ["2.py:1:10 github-token"])
    assert "when the rebase is done" in done.words
    assert [told[0] for told in repo.told()] == ["rebase", "rebase", "no-verify", "rebase"]


def test_a_rebase_that_applies_patches_is_checked_when_it_is_done(repo: Sealed) -> None:
    assert _commit(repo, CLEAN).status == 0
    branch(repo, "side", "theirs.py", LEAK)
    repo.stage("mine.py", CLEAN)
    repo.commit("mine")
    repo.git("checkout", "-q", "side")
    done = repo.hooked("rebase", "--apply", "main")
    assert (done.status, [place.partition(":")[2] for place in done.found]) == (0, ["theirs.py:1:10 github-token"])
    assert ("rebase", "warned", FOUND) in repo.told()


def test_a_rebase_goes_on_if_the_policy_stops_commits_or_is_no_good(repo: Sealed) -> None:
    repo.stage(".andon.toml", "[seal]\naction = 'stop'\n")
    repo.commit("the policy")
    done = _rebase(repo, LEAK)
    assert (done.status, done.found) == (0, ["theirs.py:1:10 github-token"])
    assert repo.told() == [("rebase", "warned", FOUND)]
    repo.git("checkout", "-q", "main")
    repo.stage(".andon.toml", "[seal]\nactoin = 'stop'\n")
    repo.commit("a worse policy")
    repo.git("checkout", "-q", "side")
    done = repo.hooked("rebase", "-q", "main")
    assert done.status == 0
    assert "a commit of this rebase was not checked: " in done.words
    assert "/.andon.toml:2: " in done.words


# --- the policy ---


def test_a_policy_may_stop_what_skips_the_check(repo: Sealed) -> None:
    repo.stage(".andon.toml", "[seal]\naction = 'stop'\n")
    before = repo.commit("the policy")
    done = _no_verify(repo, LEAK)
    assert (done.status, done.found, repo.head()) == (1, ["new.py:1:10 github-token"], before)
    assert "commit stopped: 1 finding in 1 file." in done.words
    assert "has not seen this one, so it was checked now" in done.words
    assert repo.told() == [("no-verify", "stopped", FOUND)]


def test_a_policy_that_is_no_good_stops_what_skips_the_check(repo: Sealed) -> None:
    repo.stage(".andon.toml", "[seal]\nactoin = 'stop'\n")
    before = repo.head()
    done = repo.try_commit("--no-verify")
    assert (done.status, repo.head()) == (1, before)
    assert ".andon.toml:2" in done.output


def test_the_baseline_and_the_policy_are_those_of_the_hook(repo: Sealed) -> None:
    repo.stage(".andon.toml", "[scan]\nexclude = ['vendor/']\n")
    repo.stage("vendor/x.py", LEAK)
    repo.stage("new.py", LEAK)
    done = repo.try_commit("--no-verify")
    assert done.found == ["new.py:1:10 github-token"]
    allowed = run([program("andon"), "allow", done.fingerprint, "--reason", "made up"], repo.path)
    assert allowed.status == 0, allowed.output
    repo.stage("other.py", LEAK)
    done = repo.try_commit("--no-verify")
    assert (done.status, done.found) == (0, [])
    assert repo.told()[1:] == [("no-verify", "clean", {})]


# --- marks ---


def test_what_one_process_of_a_hook_has_refused_no_other_passes(repo: Sealed) -> None:
    """A runner calls the hook several times for a long list of files, and others need not fail with it."""
    repo.stage("a.py", CLEAN)
    repo.stage("b.py", LEAK)
    for name in ("a.py", "b.py", "a.py"):
        run([program("andon-commit"), name], repo.path, GIT_INDEX_FILE=".git/index")
    done = repo.try_commit("--no-verify")
    assert done.found == ["b.py:1:10 github-token"]
    assert repo.told() == [("no-verify", "warned", FOUND)]


def test_what_was_refused_and_is_allowed_now_is_no_bypass(repo: Sealed) -> None:
    """The baseline stands on disk and need not be staged, so the tree is the same."""
    stopped = _commit(repo, LEAK)
    assert stopped.status == 1
    run([program("andon"), "allow", stopped.fingerprint, "--reason", "made up"], repo.path)
    assert repo.try_commit().status == 0
    assert repo.is_sealed()
    assert repo.told() == []


def test_a_tree_that_another_hook_changed_after_the_check_is_checked(repo: Sealed) -> None:
    hook = repo.path / ".git" / "hooks" / "pre-commit"
    leaking = f"echo \"value = '{TOKEN}'\" > late.py\ngit add late.py\n"
    hook.write_text(hook.read_text().replace("exec ", "") + leaking, encoding="utf-8")
    done = _commit(repo, CLEAN)
    assert (done.status, done.found) == (0, ["late.py:1:10 github-token"])
    assert repo.told() == [("changed", "warned", FOUND)]


def test_a_check_counts_for_the_commit_that_is_made_next_only(repo: Sealed) -> None:
    """A tree that comes back another way brings another change."""
    assert _commit(repo, CLEAN).status == 0
    repo.git("rm", "-q", "new.py")
    repo.commit("out")
    repo.stage("new.py", CLEAN)
    assert repo.try_commit("--no-verify").status == 0
    assert repo.told() == [("no-verify", "clean", {}), ("no-hook", "clean", {})]


def test_a_check_by_hand_is_no_check_of_a_commit(repo: Sealed) -> None:
    repo.stage("new.py", CLEAN)
    assert run([program("andon-commit"), "clean.py"], repo.path).status == 0
    assert repo.try_commit("--no-verify").status == 0
    assert repo.told() == [("no-verify", "clean", {})]


def test_without_a_hook_nobody_is_said_to_have_skipped_one(repo: Sealed) -> None:
    (repo.path / ".git" / "hooks" / "pre-commit").unlink()
    done = _commit(repo, LEAK)
    assert (done.status, done.found) == (0, ["new.py:1:10 github-token"])
    assert repo.told() == [("no-hook", "warned", FOUND)]


@THROUGH_ONE
def test_a_commit_of_nothing_is_nothing_to_check(repo: Sealed) -> None:
    """The runner calls no hook for it that wants files."""
    assert repo.try_commit("--allow-empty").status == 0
    assert repo.commit_with("--amend", "--allow-empty", "-m", "reworded").status == 0
    repo.git("rm", "-q", "clean.py")
    assert repo.try_commit("--no-verify").status == 0
    assert repo.told() == []


def test_a_git_directory_that_cannot_be_written_makes_the_seal_look_for_itself(repo: Sealed) -> None:
    repo.write(".git/andon", "a file where the folder would be")
    done = _no_verify(repo, LEAK)
    assert (done.status, done.found) == (0, ["new.py:1:10 github-token", f"{repo.head()[:8]}:new.py:1:10 github-token"])
    done = _commit(repo, CLEAN)
    assert (done.status, done.found) == (0, [])


def test_the_seal_works_without_a_reflog(repo: Sealed) -> None:
    repo.git("config", "core.logAllRefUpdates", "false")
    (repo.path / ".git" / "logs" / "HEAD").unlink()
    assert _commit(repo, CLEAN).status == 0
    assert repo.told() == []
    repo.stage("other.py", LEAK)
    assert repo.try_commit("--no-verify").found == ["other.py:1:10 github-token"]


# --- after a commit ---


def test_a_patch_that_was_applied_is_found_by_the_next_commit(repo: Sealed) -> None:
    assert _commit(repo, CLEAN).status == 0
    branch(repo, "side", "theirs.py", LEAK)
    patch = repo.git("format-patch", "-1", "--stdout", "side")
    repo.git("am", "-q", stdin=patch)
    applied = repo.head()
    assert repo.told() == []
    repo.stage("mine.py", CLEAN)
    done = repo.try_commit()
    assert (done.status, done.found) == (0, [f"{applied[:8]}:theirs.py:1:10 github-token"])
    assert f"fix: git rebase -i {applied[:8]}^" in done.words
    (record,) = repo.records()
    assert (record["kind"], record["action"], record["commit"]) == ("am", "warned", applied)
    assert repo.try_commit("--allow-empty").status == 0
    assert len(repo.records()) == 1


def test_a_patch_on_a_branch_that_was_left_is_found_as_well(repo: Sealed) -> None:
    assert _commit(repo, CLEAN).status == 0
    start = repo.head()
    branch(repo, "side", "theirs.py", LEAK)
    repo.git("am", "-q", stdin=repo.git("format-patch", "-1", "--stdout", "side"))
    applied = repo.head()
    repo.git("checkout", "-q", "-b", "other", start)  # where the seal was last
    repo.stage("mine.py", CLEAN)
    done = repo.try_commit()
    assert (done.status, done.found) == (0, [f"{applied[:8]}:theirs.py:1:10 github-token"])


@pytest.mark.parametrize("how", ["am", "plumbing", "no hooks"])
def test_an_amended_commit_brings_what_the_one_in_its_place_brought(repo: Sealed, how: str) -> None:
    """`--amend` without changes is nothing to check before, and still makes a commit that nobody has checked."""
    assert _commit(repo, CLEAN).status == 0
    repo.stage("theirs.py", LEAK)
    if how == "plumbing":
        tree = repo.git("write-tree").decode().strip()
        repo.git("update-ref", "HEAD", repo.git("commit-tree", "-p", "HEAD", "-m", "x", tree).decode().strip())
    elif how == "am":
        repo.aside("commit", "-q", "-m", "theirs")
        patch = repo.git("format-patch", "-1", "--stdout")
        repo.git("reset", "-q", "--hard", "HEAD^")
        repo.git("am", "-q", stdin=patch)
    else:
        repo.aside("commit", "-q", "-m", "theirs")
    done = repo.commit_with("--amend", "-m", "in other words")
    head = repo.head()
    assert (done.status, done.found) == (0, [f"{head[:8]}:theirs.py:1:10 github-token"]), done.output
    (record,) = repo.records()
    expected = {"am": "am", "plumbing": "other", "no hooks": "no-hook"}[how]
    assert (record["kind"], record["commit"], record["rules"]) == (expected, head, FOUND)


def test_without_the_hook_before_a_commit_the_one_after_it_finds_the_secret(repo: Sealed) -> None:
    (repo.path / ".git" / "hooks" / "prepare-commit-msg").unlink()
    assert _commit(repo, CLEAN).status == 0
    assert repo.told() == []
    repo.stage("other.py", LEAK)
    done = repo.try_commit("--no-verify")
    assert (done.status, done.found) == (0, [f"{repo.head()[:8]}:other.py:1:10 github-token"])
    assert repo.told() == [("no-hook", "warned", FOUND)]


def test_commits_that_came_from_elsewhere_are_not_taken_for_own_ones(repo: Sealed) -> None:
    assert _commit(repo, CLEAN).status == 0
    branch(repo, "side", "theirs.py", LEAK)
    repo.git("merge", "-q", "--ff-only", "side")
    repo.git("checkout", "-q", "-b", "more")
    repo.git("reset", "-q", "--hard", "side")
    repo.stage("mine.py", CLEAN)
    done = repo.try_commit()
    assert (done.status, done.found, repo.told()) == (0, [], [])


def test_a_stash_is_no_commit_of_head(repo: Sealed) -> None:
    assert _commit(repo, CLEAN).status == 0
    repo.stage("theirs.py", LEAK)
    repo.git("stash", "-q")
    assert repo.try_commit("--allow-empty").status == 0
    assert repo.told() == []
    repo.git("stash", "pop", "-q", "--index")
    assert repo.try_commit().found == ["theirs.py:1:10 github-token"]


# --- what is known, and what is told ---


HEAD = "1" * 40
COMMIT = {"GIT_AUTHOR_DATE": "@1 +0000"}


@pytest.mark.parametrize(
    ("environ", "state", "message", "expected"),
    [
        (COMMIT, (), "", "no-verify"),
        ({**COMMIT, "SKIP": "andon"}, (), "", "no-verify"),  # SKIP means something to a runner only
        ({**COMMIT, "PRE_COMMIT": "1", "SKIP": "a, andon ,b"}, (), "", "skip"),
        ({**COMMIT, "PRE_COMMIT": "1", "SKIP": "andon-message"}, (), "", "no-verify"),
        ({**COMMIT, "PRE_COMMIT": "1", "PREK_SKIP": "apps/web:andon"}, (), "", "skip"),
        (COMMIT, ("MERGE_HEAD",), "", "no-verify"),
        (COMMIT, ("rebase-merge",), "", "no-verify"),
        ({**COMMIT, "GIT_REFLOG_ACTION": "rebase (reword)"}, ("rebase-merge",), "", "rebase"),
        ({"GIT_REFLOG_ACTION": "merge side"}, ("MERGE_HEAD",), "", "merge"),
        ({"PRE_COMMIT": "1", "SKIP": "andon"}, ("MERGE_HEAD",), "", "skip"),
        ({}, ("rebase-merge", "CHERRY_PICK_HEAD"), "", "rebase"),
        ({}, ("rebase-apply", "rebase-apply/applying"), "", "am"),
        ({}, ("CHERRY_PICK_HEAD",), "", "cherry-pick"),
        ({}, ("REVERT_HEAD",), "", "revert"),
        ({}, (), 'Revert "a"', "revert"),
        ({}, (), 'Reapply "a"', "revert"),
        ({}, (), "", "other"),
    ],
)
def test_how_a_commit_skips_the_check(
    environ: dict[str, str], state: tuple[str, ...], message: str, expected: str
) -> None:
    now = Situation(environ, frozenset(state), message.encode(), True)
    assert kind(now, Standing("2" * 40, HEAD, [])) == expected
    if expected == "no-verify":
        assert kind(now._replace(hooked=False), Standing("2" * 40, HEAD, [])) == "no-hook"
        assert kind(now, Standing("2" * 40, HEAD, [Mark("passed", "3" * 40, HEAD)])) == "changed"
        assert kind(now, Standing("2" * 40, HEAD, [Mark("passed", "3" * 40, "")])) == "no-verify"


@pytest.mark.parametrize(
    ("said", "makes"),
    [
        ("commit: a", True),
        ("commit (amend): a", True),
        ("am: checkout: no", True),
        ("rebase (pick): a", True),
        ("", True),
        ("cherry-pick: fast-forward", False),
        ("merge side: Fast-forward", False),
        ("merge side: Merge made by the 'ort' strategy.", True),
        ("pull --rebase (start): checkout 1234", False),
        ("rebase (finish): returning to refs/heads/side", False),
        ("checkout: moving from a to b", False),
        ("reset: moving to HEAD^", False),
    ],
)
def test_which_moves_of_head_make_a_commit(said: str, makes: bool) -> None:
    assert reflog.Move("1" * 40, "2" * 40, said).makes is makes


def test_where_head_is_stands_in_the_reflog(repo: Sealed) -> None:
    found = git.find()
    assert found
    assert reflog.head(found) == repo.head()
    long = repo.commit("x" * 9000)
    assert reflog.head(found) == long
    assert reflog.moves(found)[0].new == long


def test_the_log_shows_what_was_recorded(repo: Sealed) -> None:
    assert run([program("andon"), "log"], repo.path) == Done(0, "")
    _no_verify(repo, LEAK)
    repo.stage("other.py", CLEAN)
    repo.try_commit("--no-verify")
    told = run([program("andon"), "log"], repo.path).output.splitlines()
    assert [line.split("  ", 1)[1].split() for line in told] == [
        ["no-verify", "warned", "tree", repo.records()[0]["tree"][:8], "github-token", "1"],
        ["no-verify", "clean", "tree", repo.tree()[:8]],
    ]
    (record,) = json.loads(run([program("andon"), "log", "--json", "--limit", "1"], repo.path).output)
    assert (record["action"], record["tree"]) == ("clean", repo.tree())
    (repo.path / ".git" / "andon" / "log").write_text('{"time": "\\u001b[2J"}\nrubbish\n[]\n', encoding="utf-8")
    done = run([program("andon"), "log"], repo.path)
    assert (done.status, "\x1b" in done.output, len(done.output.splitlines())) == (0, False, 1)


# --- files of lines ---


def test_lines_of_many_are_neither_torn_nor_lost(tmp_path: Path) -> None:
    file = str(tmp_path / "folder" / "lines")

    def write(name: int) -> None:
        for number in range(200):
            assert lines.append(file, f"{name} {number} {'x' * 50}", 1_000_000)

    writers = [Thread(target=write, args=(name,)) for name in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert sorted(lines.read(file)) == sorted(
        f"{name} {number} {'x' * 50}" for name in range(4) for number in range(200)
    )


def test_a_file_of_lines_stays_small_and_keeps_the_newest(tmp_path: Path) -> None:
    file = str(tmp_path / "lines")
    for number in range(1000):
        lines.append(file, f"{number:09}", 1000)
    kept = lines.read(file)
    assert kept[-100:] == [f"{number:09}" for number in range(900, 1000)]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 2100
    assert {path.name for path in tmp_path.iterdir()} == {"lines", "lines.old"}


def test_a_lock_that_a_process_left_behind_does_not_last(tmp_path: Path) -> None:
    file = str(tmp_path / "lines")
    (tmp_path / "lines.lock").touch()
    for number in range(200):
        lines.append(file, f"{number:09}", 1000)
    assert (tmp_path / "lines").stat().st_size == 2000  # another process may be at it
    os.utime(tmp_path / "lines.lock", (0, 0))
    lines.append(file, "next", 1000)
    lines.append(file, "last", 1000)
    assert not (tmp_path / "lines.lock").exists()
    assert lines.read(file)[-2:] == ["next", "last"]
    assert not (tmp_path / "lines").exists()


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert not lines.append(str(tmp_path / "file" / "lines"), "x", 10)
    assert lines.read(str(tmp_path / "file" / "lines")) == []


def test_marks_are_read_whatever_stands_between_them(repo: Repo) -> None:
    found = git.find()
    assert found
    marks.leave(found, "passed", "1" * 40, "")
    with (repo.path / ".git" / "andon" / "marks").open("a", encoding="latin-1") as file:
        file.write("passed \n\xff\n")
    marks.leave(found, "refused", "2" * 40, "3" * 40)
    assert marks.read(found) == [Mark("passed", "1" * 40, ""), Mark("refused", "2" * 40, "3" * 40)]
