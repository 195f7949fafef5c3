"""The hook called by hand, through pre-commit and prek: it scans what it is given, and is never green for nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from runners import CONFIG, MANIFEST, PASSED, QUICK, ROOT, RUNNERS, TOKEN, Done, Guarded, config, guarded, program, run

CLEAN = "print('nothing')\n"
LEAK = f"value = '{TOKEN}'\n"


@pytest.fixture(params=RUNNERS)
def repo(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Guarded:
    """A guarded repository whose first commit holds the configuration and a clean file."""
    made = guarded(request.param, tmp_path / "repo")
    monkeypatch.chdir(made.path)
    made.stage("clean.py", CLEAN)
    made.configure()
    return made


def fails(done: Done, *findings: str) -> None:
    """These findings and no others make the run fail."""
    assert (done.status, done.found) == (1, [*findings]), done.output


def passes(done: Done) -> None:
    """The hook was run, and found nothing."""
    assert done.status == 0, done.output
    assert PASSED in done.output


# --- by hand ---


def test_all_files_finds_what_is_committed(repo: Guarded) -> None:
    passes(repo.run("run", "--all-files"))
    repo.stage("src/leak.py", LEAK)
    repo.commit()
    fails(repo.run("run", "--all-files"), "src/leak.py:1:10 github-token")
    fails(repo.run("run", "--all-files", "--hook-stage", "manual"), "src/leak.py:1:10 github-token")
    fails(repo.run("run", "--all-files", under="src"), "src/leak.py:1:10 github-token")


def test_all_files_finds_what_is_only_on_disk_and_what_is_only_staged(repo: Guarded) -> None:
    repo.stage("staged.py", LEAK)
    repo.write("staged.py", CLEAN)
    repo.stage("edited.py", CLEAN)
    repo.write("edited.py", CLEAN + LEAK)
    fails(repo.run("run", "--all-files"), "edited.py:2:10 github-token", "staged.py:1:10 github-token")


@pytest.mark.parametrize("state", ["untracked", "committed", "edited", "staged", "ignored"])
def test_a_file_that_is_named_is_scanned_whatever_git_knows_of_it(repo: Guarded, state: str) -> None:
    if state == "ignored":
        repo.stage(".gitignore", "*.env\n")
    elif state == "edited":
        repo.stage("named.env", CLEAN)
    elif state != "untracked":
        repo.stage("named.env", LEAK)
    if state != "staged":
        repo.commit()
    repo.write("named.env", LEAK)
    fails(repo.run("run", "--files", "named.env"), "named.env:1:10 github-token")
    passes(repo.run("run", "--files", "clean.py"))


def test_the_files_that_a_range_of_commits_changed(repo: Guarded) -> None:
    first = repo.head()
    repo.stage("leak.py", LEAK)
    second = repo.commit()
    repo.stage("other.py", CLEAN)
    third = repo.commit()
    fails(repo.run("run", "--from-ref", first, "--to-ref", third), "leak.py:1:10 github-token")
    passes(repo.run("run", "--from-ref", second, "--to-ref", third))


def test_what_is_staged_is_scanned_without_a_commit(repo: Guarded) -> None:
    repo.stage("leak.py", LEAK)
    fails(repo.run("run"), "leak.py:1:10 github-token")
    fails(repo.run("run", "andon", "--verbose"), "leak.py:1:10 github-token")


def test_a_hook_that_is_given_no_names_scans_what_is_staged(repo: Guarded) -> None:
    repo.configure(pass_filenames=False, always_run=True)
    repo.stage("leak.py", LEAK)
    fails(repo.run("run"), "leak.py:1:10 github-token")


def test_a_hook_that_is_given_no_names_with_nothing_staged_is_not_green(repo: Guarded) -> None:
    repo.configure(pass_filenames=False, always_run=True)
    repo.stage("leak.py", LEAK)
    repo.commit()
    done = repo.run("run", "--all-files")
    assert done.status == 1
    assert "- exit code: 2" in done.output
    assert "there is nothing to scan" in done.output
    assert "pass_filenames" in done.output


@pytest.mark.parametrize("repo", [QUICK], indirect=True)
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--no-baseline"], "leak.py:1:10: error github-token"),
        (["--format=json"], '"rule": "github-token"'),
        (["--format", "github"], "::error file=leak.py,line=1,"),
        (["--verbose"], "andon: scanned 1 file ("),
        (["--help"], "--help is neither a file nor an option of this hook"),
        (["--versoin"], "--versoin is neither a file nor an option of this hook"),
        (["--format=yaml"], "--format=yaml: there is no such format"),
    ],
)
def test_options_in_args(repo: Guarded, arguments: list[str], expected: str) -> None:
    repo.configure(args=arguments)
    repo.stage("leak.py", LEAK)
    done = repo.run("run")
    assert done.status == 1
    assert expected in done.output
    assert TOKEN not in done.output


@pytest.mark.parametrize("option", ["--format", "--baseline"])
def test_an_option_without_its_value_takes_no_file_out_of_the_scan(repo: Guarded, option: str) -> None:
    repo.configure(args=[option])
    repo.stage("leak.py", LEAK)
    repo.stage("other.py", CLEAN)
    done = repo.run("run")
    assert done.status == 1
    assert "- exit code: 2" in done.output
    assert "leak.py" in done.output


def test_more_files_than_fit_on_one_command_line(repo: Guarded) -> None:
    """pre-commit calls the hook twice then."""
    for number in range(900):
        repo.write(f"{'folder/' * 25}{number:04}.py", LEAK if number in (0, 899) else CLEAN)
    repo.git("add", ".")
    fails(repo.run("run"), *(f"{'folder/' * 25}{number:04}.py:1:10 github-token" for number in (0, 899)))


# --- workspaces ---


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Guarded:
    """A repository with a project in a folder that has a configuration of its own, as prek knows them."""
    made = guarded("prek", tmp_path / "repo")
    monkeypatch.chdir(made.path)
    made.stage(f"apps/web/{CONFIG}", config())
    made.configure()
    return made


def test_paths_of_a_nested_project_are_told_from_the_top(workspace: Guarded) -> None:
    workspace.stage("apps/web/src/leak.py", LEAK)
    place = "apps/web/src/leak.py:1:10 github-token"
    fails(workspace.run("run"), place, place)  # prek asks the project and the workspace
    fails(workspace.run("run", under="apps/web"), place)


@pytest.mark.parametrize("under", ["", "apps/web"])
def test_a_commit_in_a_workspace_is_judged_by_what_it_takes(workspace: Guarded, under: str) -> None:
    """The hook runs in the project's folder, with an index that git names from the top."""
    place = "apps/web/leak.py:1:10 github-token"
    before = workspace.head()
    workspace.stage("apps/web/leak.py", LEAK)
    fails(workspace.try_commit(under=under), place, place)
    workspace.stage("apps/web/clean.py", CLEAN)
    assert workspace.head() == before
    assert workspace.try_commit("--", f"{workspace.path}/apps/web/clean.py", under=under).status == 0
    workspace.write("apps/web/clean.py", LEAK)
    workspace.git("rm", "-q", "--cached", "apps/web/leak.py")
    place = "apps/web/clean.py:1:10 github-token"
    fails(workspace.try_commit("-a", under=under), place, place)


def test_a_nested_project_is_scanned_whole_by_hand(workspace: Guarded) -> None:
    workspace.stage("apps/web/leak.py", LEAK)
    workspace.stage("elsewhere.py", LEAK)
    workspace.commit()
    inside = "apps/web/leak.py:1:10 github-token"
    fails(workspace.run("run", "--all-files", under="apps/web"), inside)
    fails(workspace.run("run", "--all-files"), inside, inside, "elsewhere.py:1:10 github-token")
    fails(workspace.run("run", "--files", "leak.py", under="apps/web"), inside)


# --- this repository as a source of hooks ---


@pytest.mark.parametrize("runner", RUNNERS)
def test_the_manifest_is_valid(runner: str, tmp_path: Path) -> None:
    done = run([program(runner), "validate-manifest", str(MANIFEST)], tmp_path)
    assert done.status == 0, done.output


@pytest.mark.network
@pytest.mark.parametrize("runner", RUNNERS)
def test_the_hook_installs_from_this_repository_without_a_compiler(runner: str, tmp_path: Path) -> None:
    """From nothing: no cache, no environment. Packages come as wheels; only andon itself, pure Python, is built."""
    repo = guarded(runner, tmp_path / "repo")
    repo.stage("leak.py", LEAK)
    done = repo.run("try-repo", str(ROOT), "andon", PIP_ONLY_BINARY=":all:", CC=os.devnull, CXX=os.devnull)
    fails(done, "leak.py:1:10 github-token")
