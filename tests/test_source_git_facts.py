"""What git knows of the person and of the repository's beginning."""

from __future__ import annotations

from pathlib import Path

import pytest

from andon.source import git
from conftest import Repo, found


@pytest.mark.parametrize(
    ("name", "email", "expected"),
    [
        ("", "", ""),
        ("Ada", "", "Ada"),
        ("", "ada@example.org", "<ada@example.org>"),
        ("Ada L\u00f6velace", "ada@example.org", "Ada L\u00f6velace <ada@example.org>"),
        ("Ada\nLovelace", "ada@example.org", "Ada Lovelace <ada@example.org>"),
    ],
)
def test_the_person_is_who_git_says(
    repo: Repo, name: str, email: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GIT_CONFIG_GLOBAL")
    for key, value in (("user.name", name), ("user.email", email)):
        if value:
            repo.git("config", key, value)
    assert git.user(found(repo)) == expected


def test_the_nearest_setting_names_the_person(repo: Repo) -> None:
    assert git.user(found(repo)) == "Tess Tester <tess@example.org>"
    repo.git("config", "user.name", "Tess At Work")
    assert git.user(found(repo)) == "Tess At Work <tess@example.org>"


def test_there_is_no_first_commit_before_there_is_one(repo: Repo) -> None:
    assert git.first_commit(found(repo)) == ""


def test_the_first_commit_is_the_same_on_every_branch_and_in_every_clone(repo: Repo, tmp_path: Path) -> None:
    first = repo.commit("one")
    repo.commit("two")
    repo.git("checkout", "-q", "-b", "side")
    repo.commit("three")
    assert git.first_commit(found(repo)) == first
    repo.git("clone", "-q", repo.path, tmp_path / "clone")
    assert git.first_commit(found(Repo(tmp_path / "clone"))) == first


def test_of_two_histories_that_were_joined_the_older_counts(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2020-01-01T00:00:00Z")
    repo.commit("younger")
    repo.git("checkout", "-q", "--orphan", "other")
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2010-01-01T00:00:00Z")
    older = repo.commit("older")
    monkeypatch.delenv("GIT_COMMITTER_DATE")
    repo.git("merge", "-q", "--allow-unrelated-histories", "-m", "joined", "main")
    assert git.first_commit(found(repo)) == older


def test_a_shallow_clone_does_not_know_its_beginning(repo: Repo, tmp_path: Path) -> None:
    repo.commit("one")
    repo.commit("two")
    repo.git("clone", "-q", "--depth=1", f"file://{repo.path}", tmp_path / "clone")
    assert git.first_commit(found(Repo(tmp_path / "clone"))) == ""
