"""What a commit says is checked as git is going to store it: through pre-commit, prek, and called by git itself."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon.model import MESSAGE, UserError
from andon.source import git, message
from conftest import Repo
from runners import RUNNERS, TOKEN, Done, github_token, program, run
from seals import ALL, NATIVE, Sealed, sealed
from test_architecture import PATHS, TOO_DEAR, alone

CUT = "------------------------ >8 ------------------------"
HINT = f"""\
# Please enter the commit message for your changes. Lines starting
# with '#' will be ignored, and an empty message aborts the commit.
#
# On branch {TOKEN}
# Changes to be committed:
#\tnew file:   new.py
#
"""


@pytest.fixture
def repo(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sealed:
    """A repository with one commit and something staged, whose hooks git calls itself, or a runner."""
    made = sealed(getattr(request, "param", NATIVE), tmp_path / "repo", ALL)
    monkeypatch.chdir(made.path)
    made.stage("new.py", "print('new')\n")
    return made


EVERY_WAY = pytest.mark.parametrize("repo", [*RUNNERS, NATIVE], indirect=True)


def is_stopped(repo: Sealed, done: Done, *places: str) -> None:
    """The commit was not made, for secrets at these places of its message; none of them is shown."""
    assert done.status != 0
    assert done.found == [f"COMMIT_EDITMSG:{place} github-token" for place in places], done.output
    assert "in the commit message. Nothing has left this machine." in done.words
    assert TOKEN not in done.output
    assert repo.git("diff", "--cached", "--name-only") == b"new.py\n"


def says(repo: Sealed) -> str:
    """The message of the last commit."""
    return repo.git("log", "-1", "--format=%B").decode().strip()


def written(repo: Sealed, before: str, after: str = "") -> str:
    """An editor that puts text before and after what git has written into the file."""
    texts = [repo.write(f".git/{name}", text) for name, text in (("before", before), ("after", after))]
    script = repo.write(".git/editor", f'#!/bin/sh\ncat "{texts[0]}" "$1" "{texts[1]}" > "$1.new"\nmv "$1.new" "$1"\n')
    script.chmod(0o755)
    return str(script)


# --- in commits ---


@EVERY_WAY
def test_a_secret_in_a_message_stops_the_commit_and_what_the_report_says_to_do_works(repo: Sealed) -> None:
    done = repo.hooked("commit", "-m", "a subject", "-m", f"with {TOKEN}")
    is_stopped(repo, done, "3:6")
    assert "fix: take it out of the message then: git commit -eF .git/COMMIT_EDITMSG" in done.words
    done = repo.hooked("commit", "-eF", ".git/COMMIT_EDITMSG", GIT_EDITOR=f"sed -i s/{TOKEN}/nothing/")
    assert (done.status, says(repo)) == (0, "a subject\n\nwith nothing"), done.output


def test_a_finding_in_a_message_can_be_allowed_and_then_stays_allowed(repo: Sealed) -> None:
    done = repo.hooked("commit", "-m", f"the made-up {TOKEN}")
    is_stopped(repo, done, "1:13")
    allowed = run([program("andon"), "allow", done.fingerprint, "--reason", "made up"], repo.path)
    assert (allowed.status, "in COMMIT_EDITMSG:1 is allowed" in allowed.words) == (0, True), allowed.output
    assert repo.hooked("commit", "-m", f"the made-up {TOKEN}").status == 0
    pruned = run([program("andon"), "baseline", "prune"], repo.path)
    assert (pruned.status, "gone" in pruned.output) == (0, False), pruned.output
    repo.write("new.py", "print('newer')\n")
    assert repo.hooked("commit", "-am", f"again {TOKEN}").status == 0


def test_a_password_that_is_allowed_in_messages_is_not_allowed_in_files(repo: Sealed) -> None:
    """Of a value that can be guessed, the baseline knows where it may stand."""
    done = repo.hooked("commit", "-m", "password = 'Kangaroo77!'")
    assert done.found == ["COMMIT_EDITMSG:1:13 generic-password"]
    allowed = run([program("andon"), "allow", done.fingerprint, "--reason", "made up"], repo.path)
    assert allowed.status == 0, allowed.output
    repo.stage("config.py", "password = 'Kangaroo77!'\n")
    assert repo.hooked("commit", "-m", "a commit").found == ["config.py:1:13 generic-password"]


def test_a_clean_message_passes_in_silence(repo: Sealed) -> None:
    assert repo.hooked("commit", "-q", "-m", "a message") == Done(0, "")


def test_the_policy_speaks_of_messages_by_their_path(repo: Sealed) -> None:
    repo.write(".andon.toml", "[[allow]]\npaths = ['COMMIT_EDITMSG']\nreason = 'keys of a test bench'\n")
    assert repo.hooked("commit", "-m", f"the key {TOKEN}").status == 0


def test_comments_are_not_part_of_a_message_that_was_edited(repo: Sealed) -> None:
    """git names the branch and the files in them."""
    repo.git("checkout", "-q", "-b", TOKEN)
    done = repo.hooked("commit", GIT_EDITOR=written(repo, f"a subject\n# a comment {TOKEN}\n"))
    assert (done.status, says(repo)) == (0, "a subject"), done.output


def test_a_line_that_looks_like_a_comment_is_part_of_a_message_that_was_not(repo: Sealed) -> None:
    is_stopped(repo, repo.hooked("commit", "-m", "a subject", "-m", f"# 1 {TOKEN}"), "3:5")


@pytest.mark.parametrize("arguments", [["-v"], ["-vv"], ["-v", "--cleanup=scissors"]])
def test_the_change_that_is_shown_below_the_scissors_is_not_part_of_a_message(
    repo: Sealed, arguments: list[str]
) -> None:
    repo.stage("old.py", f"value = '{TOKEN}'\n")
    repo.commit("a leak")
    repo.git("rm", "-q", "--cached", "old.py")
    repo.stage("new.py", "print('new')\n")
    done = repo.commit_with(*arguments, GIT_EDITOR=written(repo, "a subject\n"))
    assert (done.status, says(repo)) == (0, "a subject"), done.output


def test_a_message_that_was_stopped_beside_its_change_is_opened_without_it(repo: Sealed) -> None:
    done = repo.commit_with("-v", GIT_EDITOR=written(repo, f"a subject {TOKEN}\n"))
    is_stopped(repo, done, "1:11")
    assert "then: git commit -evF .git/COMMIT_EDITMSG" in done.words
    done = repo.hooked("commit", "-evF", ".git/COMMIT_EDITMSG", GIT_EDITOR=f"sed -i 's/ {TOKEN}//'")
    assert (done.status, says(repo)) == (0, "a subject"), done.output


def test_scissors_in_a_message_that_git_does_not_heed_hide_nothing(repo: Sealed) -> None:
    text = f"a subject\n\n# {CUT}\n{TOKEN}\n"
    is_stopped(repo, repo.hooked("commit", "-F", "-", stdin=text.encode()), "4:1")
    is_stopped(repo, repo.commit_with(GIT_EDITOR=written(repo, text)), "4:1")


def test_the_messages_of_merges_and_squashes(repo: Sealed) -> None:
    repo.commit("mine")
    repo.git("checkout", "-q", "-b", "side", "HEAD^")
    repo.stage("theirs.py", "print('theirs')\n")
    repo.commit(f"theirs {TOKEN}")
    repo.git("checkout", "-q", "main")
    done = repo.hooked("merge", "side", "-m", f"a merge {TOKEN}")
    assert (done.status, done.found) == (1, ["COMMIT_EDITMSG:1:9 github-token"])
    assert "then: git commit -e" in done.words
    done = repo.hooked("commit", "-e", GIT_EDITOR=f"sed -i 's/ {TOKEN}//'")
    assert (done.status, says(repo)) == (0, "a merge"), done.output
    repo.git("reset", "-q", "--hard", "HEAD^")
    repo.hooked("merge", "--squash", "side")
    done = repo.hooked("commit", "--no-edit")
    assert (done.status, [place.split(":")[0] for place in done.found]) == (1, ["COMMIT_EDITMSG"])


def test_the_advice_holds_from_a_folder_and_in_a_linked_worktree(repo: Sealed) -> None:
    (repo.path / "sub").mkdir()
    done = repo.hooked("commit", "-m", f"x {TOKEN}", under="sub")
    assert "then: git commit -eF ../.git/COMMIT_EDITMSG" in done.words
    repo.git("worktree", "add", "-q", "-b", "linked", "../linked")
    linked = Sealed(repo.path.parent / "linked", NATIVE)
    linked.stage("new.py", "print('new')\n")
    done = linked.hooked("commit", "-m", f"x {TOKEN}")
    is_stopped(linked, done, "1:3")
    assert "then: git commit -eF ../repo/.git/worktrees/linked/COMMIT_EDITMSG" in done.words
    allowed = run([program("andon"), "allow", done.fingerprint, "--reason", "made up"], linked.path)
    assert allowed.status == 0, allowed.output
    assert linked.hooked("commit", "-m", f"x {TOKEN}").status == 0


def test_a_message_in_a_rebase_is_mended_in_the_commit_that_is_there(repo: Sealed) -> None:
    repo.commit("one")
    done = repo.hooked(
        *("rebase", "-q", "-i", "--no-ff", "HEAD^"),
        GIT_SEQUENCE_EDITOR="sed -i s/^pick/reword/",
        GIT_EDITOR=f"sed -i 's/^one/one {TOKEN}/'",
    )
    assert [place.rpartition("\r")[2] for place in done.found] == ["COMMIT_EDITMSG:1:5 github-token"], done.output
    assert "then: git commit --amend -eF .git/COMMIT_EDITMSG" in done.words
    done = repo.hooked("commit", "--amend", "-eF", ".git/COMMIT_EDITMSG", GIT_EDITOR=f"sed -i 's/ {TOKEN}/ more/'")
    assert done.status == 0, done.output
    assert repo.hooked("rebase", "--continue").status == 0
    assert says(repo) == "one more"


@pytest.mark.parametrize("encoding", ["latin-1", "shift_jis", "euc-jp", "utf-8"])
def test_a_message_is_read_in_the_encoding_that_git_is_told_of(repo: Sealed, encoding: str) -> None:
    text = "\u8868" if "j" in encoding else "Schl\u00fcssel: "  # in Shift JIS, the first ends like a backslash
    repo.git("config", "i18n.commitEncoding", encoding)
    done = repo.hooked("commit", "-F", "-", stdin=f"{text}{TOKEN}\n".encode(encoding))
    assert done.found == [f"COMMIT_EDITMSG:1:{len(text) + 1} github-token"], done.output


def test_those_who_sign_are_no_customers_and_a_list_of_customers_is_one(repo: Sealed) -> None:
    names = "ann.lee bob.kent carl.jones dora.miller eve.stone frank.hill gina.wood hank.rivers ida.marsh jack.field"
    people = [
        (name.replace(".", " ").title(), f"{name}@gmail.com") for name in f"{names} kate.moore liam.burke".split()
    ]
    signed = "\n".join(f"{word}: {who} <{at}>" for word in ("Signed-off-by", "Co-authored-by") for who, at in people)
    squashed = "\n".join(f"commit {'1' * 40}\nAuthor: {who} <{at}>\n\n    a change\n" for who, at in people)
    done = repo.hooked("commit", "-F", "-", stdin=f"a subject\n\n{squashed}\n{signed}\n".encode())
    assert done.status == 0, done.output
    listed = "\n".join(f"{who}, {at}" for who, at in people)
    done = repo.hooked("commit", "--amend", "-F", "-", stdin=f"a subject\n\n{listed}\n".encode())
    assert (done.status, done.found) == (1, ["COMMIT_EDITMSG:3:1 people-emails"]), done.output


@pytest.mark.parametrize("arguments", [[], ["a", "b"], ["nothing-here"]])
def test_a_hook_that_is_not_given_one_message_is_not_green(repo: Repo, arguments: list[str]) -> None:
    done = run([program("andon-message"), *arguments], repo.path)
    assert done.status == 2
    assert "pass_filenames" in done.output


def test_a_clean_message_loads_nothing_dear(repo: Repo) -> None:
    repo.write("MESSAGE", "A subject\n\nAnd some words about what it does, in issue 12.\n")
    code = (
        f"import sys\n{PATHS}\nfrom andon.entry.message import main\nprint(main(sys.argv[1:]), *sys.modules, sep='\\n')"
    )
    status, *modules = alone(code, "MESSAGE")
    assert status == "0"
    assert [name for name in modules for dear in TOO_DEAR if f"{name}.".startswith(f"{dear}.")] == []
    assert "andon.report" not in modules


# --- what git takes out ---


def kept(text: str, edited: bool, *settings: tuple[str, str], strings: bool = True) -> str:
    """What of a message is kept."""
    lines, _ = message.kept(text.encode().split(b"\n"), settings, edited, lambda: strings)
    return b"\n".join(lines).decode()


@pytest.mark.parametrize(
    ("mode", "edited", "unedited"),
    [
        ("", "a\n\nb\n", "a\n# c\nb\n"),
        ("default", "a\n\nb\n", "a\n# c\nb\n"),
        ("strip", "a\n\nb\n", "a\n\nb\n"),
        ("whitespace", "a\n# c\nb\n", "a\n# c\nb\n"),
        ("verbatim", "a\n# c\nb\n", "a\n# c\nb\n"),
        ("scissors", "a\n# c\nb\n", "a\n# c\nb\n"),
    ],
)
def test_comments_go_in_some_modes_and_lines_keep_their_numbers(mode: str, edited: str, unedited: str) -> None:
    settings = [("commit.cleanup", mode)] if mode else []
    assert kept("a\n# c\nb\n", True, *settings) == edited
    assert kept("a\n# c\nb\n", False, *settings) == unedited


@pytest.mark.parametrize(
    ("below", "settings", "cut"),
    [
        ("diff --git a/a b/a\n+x\n", [], False),  # git explains the line that it draws
        ("# Do not touch the line above.\ndiff --git a/a b/a\n+x\n", [], True),
        ("# Do not touch the line above.\n", [], True),
        ("# Do not touch the line above.\nx\n", [], False),
        ("# Changes to be committed:\ndiff --cc a\n", [], True),
        ("x\n", [("commit.cleanup", "scissors")], True),
        ("x\n", [("commit.verbose", "")], True),
        ("x\n", [("commit.verbose", "2")], True),
        ("x\n", [("commit.verbose", "true"), ("commit.verbose", "false")], False),
    ],
)
def test_what_stands_below_the_scissors_goes_where_git_has_drawn_them(
    below: str, settings: list[tuple[str, str]], cut: bool
) -> None:
    text = f"a\n# {CUT}\n{below}"
    assert ("x" not in kept(text, True, *settings) and "diff" not in kept(text, True, *settings)) is cut
    assert kept(text, False, *settings) == text


@pytest.mark.parametrize(
    ("settings", "strings", "gone"),
    [
        ([("core.commentchar", ";")], True, ";"),
        ([("core.commentchar", ";"), ("core.commentchar", "%")], True, "%"),
        ([("core.commentstring", "//")], True, "//"),
        ([("core.commentstring", "//")], False, "#"),
        ([("core.commentstring", "//"), ("core.commentchar", ";")], True, ";"),
        ([("core.commentchar", ";"), ("core.commentstring", "//")], True, "//"),
        ([("core.commentchar", ";"), ("core.commentstring", "//")], False, ";"),
        ([("core.commentchar", "auto")], True, "|"),
        ([], True, "#"),
    ],
)
def test_what_a_comment_begins_with(settings: list[tuple[str, str]], strings: bool, gone: str) -> None:
    hint = "|\n| git says\n|\tmore\n|\n"
    lines = ["; a", "% a", "// a", "# a", hint]
    left = kept("\n".join(lines), True, *settings, strings=strings)
    assert [line[: -len(" a")] for line in lines[:-1] if line not in left.split("\n")] == [gone] * (gone != "|")
    assert ("git says" in left) is (gone != "|")


def test_where_git_chose_the_comments_and_left_none_every_line_counts() -> None:
    text = "a\n#b\n#c\nd\n"
    assert kept(text, True, ("core.commentchar", "auto")) == text


@given(
    st.lists(st.sampled_from(["a", "# c", "", f"# {CUT}", "diff --git a b", "# x", f"{CUT}"])),
    st.booleans(),
    st.sampled_from(["default", "strip", "scissors", "verbatim"]),
)
def test_never_is_a_line_moved_or_changed(lines: list[str], edited: bool, mode: str) -> None:
    left = kept("\n".join(lines), edited, ("commit.cleanup", mode)).split("\n")
    assert all(after in ("", before) for before, after in zip(lines, left, strict=False))
    if not edited and mode != "strip":
        assert left == (lines or [""])


@pytest.mark.parametrize("mode", ["default", "strip", "whitespace", "scissors", "verbatim"])
@pytest.mark.parametrize("edited", [True, False])
def test_git_keeps_what_is_said_to_be_kept(repo: Repo, mode: str, edited: bool) -> None:
    """Asked of git itself: the message that it stores has the same words."""
    repo.git("config", "commit.cleanup", mode)
    repo.git("config", "core.commentChar", ";")
    text = f"a subject\n\n# b\n; c\n d\n; {CUT}\ne\n"
    file = repo.write("MESSAGE", text)
    if edited:
        editor = repo.write(".git/editor", f'#!/bin/sh\ncp "{file}" "$1"\n')
        editor.chmod(0o755)
        repo.git("-c", f"core.editor={editor}", "commit", "-q", "--allow-empty")
    else:
        repo.git("commit", "-q", "--allow-empty", "-F", file)
    stored = repo.git("log", "-1", "--format=%B").decode().split()
    found = git.find()
    assert found
    assert message.read(found, str(file), edited).blob.data.decode().split() == stored


def test_a_message_goes_by_one_path_wherever_its_file_is(repo: Repo) -> None:
    found = git.find()
    assert found
    file = repo.write("MESSAGE", "a\n")
    assert message.read(found, str(file), True).blob.path == MESSAGE
    with pytest.raises(UserError, match="nowhere"):
        message.read(found, str(repo.path / "nowhere"), True)


def test_a_message_of_many_tokens_is_allowed_one_by_one(repo: Sealed) -> None:
    done = repo.hooked("commit", "-m", f"{TOKEN} {github_token('another')}")
    assert len(done.found) == 2
    for part in done.output.split("andon allow ")[1:]:
        allowed = run([program("andon"), "allow", part.split()[0], "--reason", "made up"], repo.path)
        assert allowed.status == 0, allowed.output
    assert repo.hooked("commit", "-m", f"{TOKEN} {github_token('another')}").status == 0
    assert os.path.exists(repo.path / ".andon.baseline")
