"""`andon push`, which shows what a push would be stopped for, and the look at remotes in the commit hook."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conftest import Repo
from runners import TOKEN, run

LEAK = f"GITHUB_TOKEN = '{TOKEN}'\n"
POLICY = '[push]\nallow = ["github.com/acme/*"]\n'
APPROVED = "git@github.com:acme/app.git"


@pytest.fixture
def remote(repo: Repo, tmp_path: Path) -> Repo:
    """A repository with a commit and a remote that has nothing yet."""
    repo.git("init", "-q", "--bare", str(tmp_path / "there.git"))
    repo.git("remote", "add", "origin", str(tmp_path / "there.git"))
    repo.stage("a.py", "print()\n")
    repo.commit()
    return repo


def test_a_clean_branch_passes_in_silence(remote: Repo) -> None:
    done = remote.andon("push")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_a_secret_in_the_branch_is_shown_and_nothing_is_sent(remote: Repo, tmp_path: Path) -> None:
    remote.stage("a.py", LEAK)
    remote.commit()
    done = remote.andon("push", "origin")
    assert done.returncode == 1
    assert b"a.py:1:17: error github-token" in done.stdout
    assert b"push stopped: 1 finding in 1 commit" in done.stdout
    assert Repo(tmp_path / "there.git").git("for-each-ref") == b""


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["origin", "clean"], 0),
        (["origin", "leaky"], 1),
        (["origin", "+leaky:refs/heads/x"], 1),
        (["origin", "clean", "leaky"], 1),
        (["origin", "--all"], 1),
        (["origin", "v1"], 1),
        (["origin", "clean", "--tags"], 1),
    ],
)
def test_the_refs_that_are_named_are_judged(remote: Repo, arguments: list[str], status: int) -> None:
    remote.git("branch", "clean")
    remote.git("tag", "-a", "-m", TOKEN, "v1")
    remote.git("checkout", "-q", "-b", "leaky")
    remote.stage("a.py", LEAK)
    remote.commit()
    remote.git("checkout", "-q", "clean")
    assert remote.andon("push", *arguments).returncode == status


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["elsewhere"], "there is no remote 'elsewhere'; there are: origin"),
        (["origin", "nowhere"], "git knows no ref 'nowhere'"),
    ],
)
def test_what_git_does_not_know_is_an_error(remote: Repo, arguments: list[str], said: str) -> None:
    done = remote.andon("push", *arguments)
    assert done.returncode == 2
    assert said in done.stderr.decode()


def test_the_remote_is_the_one_that_git_would_take(remote: Repo, tmp_path: Path) -> None:
    remote.write(".andon.toml", POLICY)
    remote.git("remote", "add", "hub", APPROVED)
    assert remote.andon("push").returncode == 1
    remote.git("config", "remote.pushDefault", "hub")
    assert remote.andon("push").returncode == 0
    remote.git("config", "branch.main.pushRemote", "origin")
    assert remote.andon("push").returncode == 1


def test_each_url_of_a_remote_is_asked_about(remote: Repo) -> None:
    remote.write(".andon.toml", POLICY)
    remote.git("remote", "set-url", "origin", APPROVED)
    assert remote.andon("push").returncode == 0
    remote.git("remote", "set-url", "--add", "--push", "origin", APPROVED)
    remote.git("remote", "set-url", "--add", "--push", "origin", "https://gitlab.com/acme/app")
    done = remote.andon("push")
    assert done.returncode == 1
    assert b"gitlab.com/acme/app" in done.stdout
    assert b"git remote set-url --push origin git@github.com:acme/app.git" in done.stdout


def test_what_stands_in_a_commit_only_can_be_allowed(remote: Repo) -> None:
    remote.stage("a.py", LEAK)
    remote.commit()
    remote.stage("a.py", "print()\n")
    remote.commit()
    stopped = remote.andon("push")
    assert b"a later commit takes it out, but this one still holds it" in stopped.stdout
    (fingerprint,) = re.findall(rb"andon allow (\w+) ", stopped.stdout)
    allowed = remote.andon("allow", fingerprint.decode(), "--reason", "made up")
    assert allowed.returncode == 0, allowed.stderr
    assert remote.andon("push").returncode == 0


def test_a_note_is_taken_back_with_its_own_command(remote: Repo) -> None:
    remote.git("notes", "add", "-m", TOKEN)
    stopped = remote.andon("push", "origin", "refs/notes/commits")
    note = remote.git("rev-parse", "refs/notes/commits").decode()[:8]
    assert f"git update-ref refs/notes/commits {note}^" in " ".join(stopped.stdout.decode().split())


# --- in the commit hook ---


def committed(repo: Repo) -> tuple[int, str]:
    """How `andon-commit` ends for what is staged, and what it says."""
    done = run(["andon-commit"], repo.path)
    return done.status, done.words


def test_a_remote_that_no_push_may_go_to_is_told_at_the_commit(remote: Repo) -> None:
    remote.stage(".andon.toml", POLICY)
    remote.git("remote", "set-url", "origin", "https://ada:hunter2@gitlab.com/acme/app.git")
    status, words = committed(remote)
    assert status == 0
    assert words.startswith("andon: note: a push to origin would be stopped: gitlab.com/acme/app: it is no approved")
    assert "git remote set-url origin git@github.com:acme/app.git" in words
    assert "hunter2" not in words


@pytest.mark.parametrize(
    "settings",
    [
        {"remote.origin.url": APPROVED},
        {"remote.origin.url": "https://github.com/acme/app"},
        {"remote.origin.url": "https://gitlab.com/acme/app", "remote.origin.pushurl": APPROVED},
        {"remote.origin.url": "hub:acme/app", "url.git@github.com:.pushInsteadOf": "hub:"},
    ],
)
def test_of_an_approved_remote_nothing_is_said(remote: Repo, settings: dict[str, str]) -> None:
    remote.stage(".andon.toml", POLICY)
    for key, value in settings.items():
        remote.git("config", key, value)
    assert committed(remote) == (0, "")


@pytest.mark.parametrize(
    "settings",
    [
        {"remote.origin.url": APPROVED, "remote.origin.pushurl": "https://gitlab.com/acme/app"},
        {"remote.origin.url": APPROVED, "url.git@github.com.evil.io:.insteadOf": "git@github.com:"},
        {"remote.origin.url": APPROVED, "remote.second.url": "ext::sh -c cat"},
        {"remote.origin.url": APPROVED, "remote.origin.vcs": "ext"},
    ],
)
def test_whatever_sends_a_push_elsewhere_is_seen(remote: Repo, settings: dict[str, str]) -> None:
    remote.stage(".andon.toml", POLICY)
    for key, value in settings.items():
        remote.git("config", key, value)
    status, words = committed(remote)
    assert status == 0
    assert "would be stopped" in words


def test_without_approved_destinations_no_remote_is_looked_at(remote: Repo) -> None:
    remote.git("remote", "set-url", "origin", "https://gitlab.com/acme/app")
    remote.stage("b.py", "x = 1\n")
    assert committed(remote) == (0, "")
