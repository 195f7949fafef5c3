"""`andon install` and `andon uninstall`: a guard beside whatever hooks are there, and not a trace after it.

The guard's Python is a stand-in that notes how it was called and ends as it is told; one test runs andon's own. git's
hooks of configuration need git 2.54: what is written for it is tried with any git, and the line that it would run is
run as git runs an alias, by the same shell with the arguments put behind it in the same way.
"""

from __future__ import annotations

import atexit
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import mkdtemp

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from andon import guards
from andon.cli import install, uninstall
from andon.guards import Command, plan, situation
from andon.guards.execution import carry_out
from andon.guards.script import HOOKS, chain, hook, line, owner, python_of
from andon.model import UserError
from andon.source import git as source
from andon.source import program as programs
from conftest import GIT_CONFIG, Repo
from runners import CONFIG, RUNNERS, TOKEN, program
from runners import run as run_program

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in for Python is a script of a shell")

PYTHON = """\
#!/bin/sh
here=$(dirname "$0")
[ "$2" != -c ] || exit "$(cat "$here/imports")"
{ printf '<%s> ' "$@"; echo; cat; } >>"$here/called"
exit "$(cat "$here/status")"
"""
"""Notes the arguments, each in angle brackets, and what is given to it."""

HUSKY = '#!/usr/bin/env sh\n. "$(dirname "$0")/h"'
HUSKY_H = """\
#!/usr/bin/env sh
n=$(basename "$0")
s=$(dirname "$(dirname "$0")")/$n
[ ! -f "$s" ] && exit 0
sh -e "$s" "$@"
"""
"""What husky 9 writes for each hook, and the middle of what that reads in: it goes by the name and folder in $0."""

LEFTHOOK = (
    '#!/bin/sh\ncall_lefthook()\n{\n  echo "lefthook $*" >>called-lefthook\n}\n\ncall_lefthook run "pre-push" "$@"\n'
)
"""The frame of what lefthook 2 writes."""


class Stand:
    """An interpreter that notes how it is called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True)
        self.path = folder / "python"
        self.path.write_text(PYTHON)
        self.path.chmod(0o755)
        self.ends(0)
        (folder / "imports").write_text("0")

    def ends(self, status: int) -> None:
        """The status with which it ends from now on."""
        (self.folder / "status").write_text(str(status))

    def lose_andon(self) -> None:
        """There is an interpreter, and no andon."""
        (self.folder / "imports").write_text("1")
        self.ends(1)

    def calls(self) -> list[str]:
        """How it was called since it was asked last; what it was given is part of it."""
        noted = self.folder / "called"
        text = noted.read_text() if noted.exists() else ""
        noted.unlink(missing_ok=True)
        return ["<-I>" + part.rstrip("\n") for part in text.split("<-I>")[1:]]


@pytest.fixture
def stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stand:
    """The Python that andon is installed with."""
    made = Stand(tmp_path / "a python's 'home' $HOME")
    monkeypatch.setattr(sys, "executable", str(made.path))
    return made


@pytest.fixture(autouse=True)
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of this test's own, with a configuration of git that may be changed."""
    home = tmp_path / "home"
    (home / "data").mkdir(parents=True)
    (home / ".gitconfig").write_text(GIT_CONFIG)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    monkeypatch.delenv("GIT_CONFIG_GLOBAL")
    return home


@pytest.fixture
def later_git(monkeypatch: pytest.MonkeyPatch) -> None:
    """A git that runs the hooks which its configuration names; the one that is here would not."""
    monkeypatch.setattr(situation, "_version", lambda where: (2, 54))


def listing(*tops: Path) -> dict[str, tuple[int, object]]:
    """All files, links and folders below some, with their mode and content."""
    found: dict[str, tuple[int, object]] = {}
    for top in tops:
        for path in [top, *top.rglob("*")] if top.exists() else ():
            content: object = os.readlink(path) if path.is_symlink() else path.read_bytes() if path.is_file() else None
            found[str(path)] = (path.lstat().st_mode, content)
    return found


numbers = count()


@cache
def empty() -> Path:
    """A bare repository to copy, which takes less time than to make one."""
    made = Path(mkdtemp(prefix="andon-tests-")) / "empty.git"
    atexit.register(shutil.rmtree, made.parent, ignore_errors=True)
    subprocess.run(["git", "init", "-q", "--bare", "--template=", str(made)], check=True)
    return made


def push(repo: Repo) -> tuple[int, str]:
    """Pushes a new branch to a new repository, which leaves nothing behind here; how git ended, and its words."""
    target = Path.home().parent / f"target-{next(numbers)}.git"
    shutil.copytree(empty(), target)
    done = run_program(["git", "push", str(target), "HEAD:refs/heads/new"], repo.path)
    assert (target / "refs/heads/new").exists() is (done.status == 0), done.output
    return done.status, done.output


def is_guarded(repo: Repo, stand: Stand, times: int = 1) -> None:
    """A push asks the guard, with git's own arguments and input, and is stopped if the guard says so."""
    head = repo.git("rev-parse", "HEAD").decode().strip()
    stand.calls()
    stand.ends(0)
    status, output = push(repo)
    assert status == 0, output
    stand.ends(1)
    assert push(repo)[0] == 1
    stand.ends(0)
    called = stand.calls()
    assert len(called) == 2 * times or (times > 1 and len(called) == times + 1), called
    for call in called:
        words, given = call.split("\n")
        target = words.split("> <")[-1].rstrip("> ")
        assert words == f"<-I> <-m> <andon.entry.push> <--native> <{target}> <{target}> "
        assert "target-" in target
        assert given == f"HEAD {head} refs/heads/new {'0' * 40}"


def andon(*words: str) -> None:
    """`andon install` or `andon uninstall`, in this process."""
    verb, *arguments = words
    assert {"install": install, "uninstall": uninstall}[verb].main(arguments) == 0


def quiet(capsys: pytest.CaptureFixture[str], *words: str) -> None:
    """A verb that has nothing to do says nothing, and with --verbose just that."""
    capsys.readouterr()
    andon(*words)
    assert capsys.readouterr().out == ""
    andon(*words, "--verbose")
    assert capsys.readouterr().out == "andon: nothing to do\n"


def state() -> guards.State:
    """How the repository around us is guarded."""
    repo = source.find()
    assert repo is not None
    return guards.state(repo)


def script(path: Path, text: str, mode: int = 0o755) -> Path:
    """A hook that somebody has written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(mode)
    return path


# --- every kind of repository ---


def plain(repo: Repo) -> Repo:
    return repo


def bare(repo: Repo) -> Repo:
    repo.git("clone", "-q", "--bare", ".", "../bare copy.git")
    return Repo(repo.path.parent / "bare copy.git")


def worktree(repo: Repo) -> Repo:
    repo.git("worktree", "add", "-q", "-b", "side", "../linked tree")
    return Repo(repo.path.parent / "linked tree")


def submodule(repo: Repo) -> Repo:
    repo.git("clone", "-q", ".", "../inner")
    repo.git("submodule", "--quiet", "add", "../inner", "sub")
    return Repo(repo.path / "sub")


def odd_name(repo: Repo) -> Repo:
    repo.git("clone", "-q", ".", "../Mäßig 'odd' $name")
    return Repo(repo.path.parent / "Mäßig 'odd' $name")


def hooks_path_relative(repo: Repo) -> Repo:
    repo.git("config", "core.hooksPath", "my hooks")
    return repo


def hooks_path_absolute(repo: Repo) -> Repo:
    (repo.path.parent / "else where").mkdir()
    repo.git("config", "core.hooksPath", str(repo.path.parent / "else where"))
    return repo


def no_template(repo: Repo) -> Repo:
    subprocess.run(["git", "clone", "-q", "--template=", ".", "../poor"], cwd=repo.path, check=True)
    return Repo(repo.path.parent / "poor")


def empty_hooks(repo: Repo) -> Repo:
    shutil.rmtree(repo.path / ".git" / "hooks")
    (repo.path / ".git" / "hooks").mkdir()
    return repo


KINDS = (
    *(plain, bare, worktree, submodule, odd_name, hooks_path_relative, hooks_path_absolute, no_template, empty_hooks),
)


@pytest.mark.parametrize("kind", KINDS, ids=[kind.__name__ for kind in KINDS])
def test_a_push_asks_the_guard_and_after_uninstall_nothing_is_left(
    kind: object, repo: Repo, stand: Stand, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    repo.commit()
    made: Repo = kind(repo)  # type: ignore[operator]
    monkeypatch.chdir(made.path)
    everything = (made.path, repo.path, made.path.parent / "home", made.path.parent / "else where")
    before = listing(*everything)
    andon("install", "--dry-run")
    assert "andon: would write " in capsys.readouterr().out
    assert listing(*everything) == before
    andon("install")
    assert "andon: wrote " in capsys.readouterr().out
    assert state().in_force
    is_guarded(made, stand)
    assert made.git("status", "--porcelain", check=False) == b"" or kind is submodule
    installed = listing(*everything)
    quiet(capsys, "install")
    assert listing(*everything) == installed
    andon("uninstall", "--dry-run")
    assert listing(*everything) == installed
    andon("uninstall")
    assert listing(*everything) == before
    quiet(capsys, "uninstall")


def test_the_guard_of_a_worktree_is_that_of_all(repo: Repo, stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.commit()
    linked = worktree(repo)
    monkeypatch.chdir(linked.path)
    andon("install")
    is_guarded(repo, stand)


def test_what_andon_knows_of_a_repository_goes_too(repo: Repo, stand: Stand) -> None:
    repo.commit()
    worktree(repo)
    before = listing(repo.path)
    repo.write(".git/andon/clean", "ids")
    repo.write(".git/worktrees/linked-tree/andon/seal", "id")
    andon("uninstall")
    assert listing(repo.path) == before


def test_andons_own_guard_stops_a_secret(repo: Repo) -> None:
    repo.commit()
    andon("install")
    assert push(repo)[0] == 0
    repo.stage("leak.py", f"value = '{TOKEN}'\n")
    repo.commit()
    repo.git("rm", "-q", "leak.py")
    repo.commit()
    status, output = push(repo)
    assert status == 1
    assert "github-token" in output
    assert TOKEN not in output


# --- hooks that are there already ---

NOTES = 'here=$(git rev-parse --show-toplevel); { echo "$(basename "$0") $#"; cat; } >>"$here/noted"'
SH = f"#!/bin/sh\n{NOTES}\nexit 7\n"
ARRAYS = f"#!/usr/bin/env bash\nwords=(one two)\n{NOTES}\nexit $((${{#words[@]}} + 5))\n"
NO_SHEBANG = f"{NOTES}\nexit 7\n"
IN_PYTHON = f"""\
#!{sys.executable}
import os, sys
with open("noted", "a") as noted:
    noted.write(f"{{os.path.basename(sys.argv[0])}} {{len(sys.argv) - 1}}\\n{{sys.stdin.read()}}")
sys.exit(7)
"""

FOREIGN = {
    "sh": (SH, "pre-push"),
    "bash": (ARRAYS, "pre-push"),
    "no first line": (NO_SHEBANG, "pre-push.before-andon"),
    "Python": (IN_PYTHON, "pre-push.before-andon"),
}
"""Hooks, and the name that they see as their own: that of a program is the one which it has on disk."""


@pytest.mark.parametrize("linked", [False, True], ids=["file", "link"])
@pytest.mark.parametrize("kind", FOREIGN)
def test_a_hook_that_somebody_wrote_runs_after_the_guard_and_is_put_back(
    kind: str, linked: bool, repo: Repo, stand: Stand, capsys: pytest.CaptureFixture[str]
) -> None:
    text, name = FOREIGN[kind]
    repo.commit()
    repo.write(".git/info/exclude", "noted\nscripts/\n")
    at = script(repo.path / ("scripts/mine" if linked else ".git/hooks/pre-push"), text, 0o750)
    if linked:
        (repo.path / ".git/hooks/pre-push").symlink_to("../../scripts/mine")
        name = "pre-push.before-andon"
    before = listing(repo.path)
    andon("install")
    assert "the pre-push hook that was there runs after andon's" in capsys.readouterr().out
    assert state().kept == f"{repo.path}/.git/hooks/pre-push.before-andon"
    head = repo.git("rev-parse", "HEAD").decode().strip()
    assert push(repo)[0] == 1, "its status counts"
    (call,) = stand.calls()
    given = f"HEAD {head} refs/heads/new {'0' * 40}\n"
    assert call.endswith(given.strip())
    noted = repo.path / "noted"
    assert noted.read_text() == f"{name} 2\n{given}"
    noted.unlink()
    at = at if linked else at.with_name("pre-push.before-andon")
    at.write_text(text.replace("7", "0").replace("+ 5", "- 2"))
    assert push(repo)[0] == 0
    noted.unlink()
    stand.ends(1)
    assert push(repo)[0] == 1
    assert not noted.exists(), "what the guard stops goes no further"
    at.write_text(text)
    quiet(capsys, "install")
    andon("uninstall")
    assert listing(repo.path) == before


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(lambda hook: script(hook, SH, 0o644), id="git would not run it"),
        pytest.param(lambda hook: hook.symlink_to("gone"), id="a link that leads nowhere"),
    ],
)
def test_a_hook_that_is_none_is_kept_and_not_run(repo: Repo, stand: Stand, made: Callable[[Path], object]) -> None:
    repo.commit()
    made(repo.path / ".git/hooks/pre-push")
    before = listing(repo.path)
    andon("install")
    is_guarded(repo, stand)
    andon("uninstall")
    assert listing(repo.path) == before


def test_a_file_that_came_in_the_meantime_is_not_overwritten(repo: Repo, stand: Stand) -> None:
    """A plan is made, then somebody writes, then the plan is carried out."""
    script(repo.path / ".git/hooks/pre-push", SH)
    found = source.find()
    assert found is not None
    steps = plan.for_repository(situation.place(found), guards.ours())
    script(repo.path / ".git/hooks/pre-push.before-andon", NO_SHEBANG)
    before = listing(repo.path)
    with pytest.raises(UserError, match=r"pre-push\.before-andon: File exists"):
        carry_out(steps, found)
    assert listing(repo.path) == before


def test_the_exit_status_of_each_reaches_git_and_refs_of_any_number_are_given(repo: Repo, stand: Stand) -> None:
    repo.commit()
    script(repo.path / ".git/hooks/pre-push", SH)
    andon("install")
    guard = [str(repo.path / ".git/hooks/pre-push"), "origin", "url"]
    for lines in ("", "a b c d\n", "a b c d\n" * 20_000):
        done = subprocess.run(guard, input=lines, text=True, capture_output=True, cwd=repo.path, check=False)
        assert (done.returncode, done.stdout, done.stderr) == (7, "", "")
        assert (repo.path / "noted").read_text() == f"pre-push 2\n{lines}"
        (repo.path / "noted").unlink()
        assert stand.calls() == [f"<-I> <-m> <andon.entry.push> <--native> <origin> <url> \n{lines}".rstrip("\n")]
    for status in (1, 2, 3, 130):
        stand.ends(status)
        assert subprocess.run(guard, stdin=subprocess.DEVNULL, cwd=repo.path, check=False).returncode == status


def test_a_hook_that_the_repository_commits_is_not_touched(repo: Repo, stand: Stand) -> None:
    script(repo.path / "hooks/pre-push", SH)
    repo.git("add", ".")
    repo.commit()
    repo.git("config", "core.hooksPath", "hooks")
    before = listing(repo.path)
    with pytest.raises(UserError, match="is a file of the repository, which andon does not change") as error:
        andon("install")
    assert 'andon-push --native "$@"' in error.value.next_step
    assert listing(repo.path) == before


@pytest.mark.parametrize("exclude", [None, b"", b"*.o", b"*.o\n"], ids=["none", "empty", "no line end", "lines"])
def test_a_guard_beside_hooks_that_the_repository_commits_is_no_part_of_it(
    exclude: bytes | None, repo: Repo, stand: Stand, capsys: pytest.CaptureFixture[str]
) -> None:
    script(repo.path / "my [hooks]" / "commit-msg", "#!/bin/sh\n")
    repo.git("add", ".")
    repo.commit()
    repo.git("config", "core.hooksPath", "my [hooks]")
    (repo.path / ".git/info/exclude").unlink()
    if exclude is None:
        (repo.path / ".git/info").rmdir()
    elif exclude:
        repo.write(".git/info/exclude", exclude)
    before = listing(repo.path)
    andon("install")
    assert repo.git("status", "--porcelain") == b""
    assert repo.git("check-ignore", "my [hooks]/pre-push.before-andon")
    is_guarded(repo, stand)
    quiet(capsys, "install")
    andon("uninstall")
    if exclude != b"":
        assert listing(repo.path) == before


# --- pre-commit and prek ---


def with_runner(repo: Repo) -> None:
    """A configuration with a hook of its own at pre-push."""
    entry = f"sh -c {shlex.quote(f'echo ran >>{shlex.quote(str(repo.path))}/ran')}"
    mine = {"id": "mine", "name": "mine", "language": "system", "entry": entry, "stages": ["pre-push"]}
    repos = [{"repo": "local", "hooks": [{**mine, "always_run": True, "pass_filenames": False}]}]
    repo.write(CONFIG, yaml.safe_dump({"repos": repos}))
    repo.write(".git/info/exclude", "ran\n")
    repo.git("add", CONFIG)
    repo.commit()


def runner_does(repo: Repo, runner: str, *words: str) -> None:
    """Calls pre-commit or prek for its stage pre-push."""
    done = run_program([program(runner), *words, "-t", "pre-push"], repo.path)
    assert done.status == 0, done.output


def ran(repo: Repo) -> int:
    """How often the runner's own hook has run since it was asked last."""
    at = repo.path / "ran"
    lines = at.read_text().splitlines() if at.exists() else []
    at.unlink(missing_ok=True)
    return len(lines)


@pytest.mark.parametrize("runner", RUNNERS)
def test_a_runner_that_is_there_calls_the_guard_first(
    runner: str, repo: Repo, stand: Stand, capsys: pytest.CaptureFixture[str]
) -> None:
    with_runner(repo)
    runner_does(repo, runner, "install")
    before = listing(repo.path)
    andon("install")
    found = state()
    assert (found.owner, found.in_force and found.in_force.where) == (
        runner,
        f"{repo.path}/.git/hooks/pre-push.legacy",
    )
    is_guarded(repo, stand)
    assert ran(repo) >= 1
    quiet(capsys, "install")
    runner_does(repo, runner, "install")
    assert state().in_force
    andon("uninstall")
    assert listing(repo.path) == before
    assert push(repo)[0] == 0
    assert (ran(repo), stand.calls()) == (1, [])


@pytest.mark.parametrize("foreign", [False, True], ids=["alone", "beside a hook"])
@pytest.mark.parametrize("runner", RUNNERS)
def test_a_runner_that_comes_later_takes_the_guard_along(
    runner: str, foreign: bool, repo: Repo, stand: Stand, capsys: pytest.CaptureFixture[str]
) -> None:
    with_runner(repo)
    if foreign:
        script(repo.path / ".git/hooks/pre-push", SH.replace("exit 7", "exit 0").replace("noted", "ran"))
    before = listing(repo.path)
    andon("install")
    runner_does(repo, runner, "install")
    is_guarded(repo, stand)
    assert ran(repo) >= (3 if foreign else 1)
    quiet(capsys, "install")
    runner_does(repo, runner, "uninstall")
    assert state().in_force
    andon("uninstall")
    assert listing(repo.path) == before


@pytest.mark.parametrize("runner", RUNNERS)
def test_uninstall_under_a_runner_gives_it_the_hook_that_it_would_have_found(
    runner: str, repo: Repo, stand: Stand
) -> None:
    with_runner(repo)
    script(repo.path / ".git/hooks/pre-push", SH)
    runner_does(repo, runner, "install")
    before = listing(repo.path)
    andon("install")
    assert push(repo)[0] == 1
    assert len(stand.calls()) == 1
    assert (repo.path / "noted").read_text().startswith("pre-push.legacy 2\n")
    (repo.path / "noted").unlink()
    ran(repo)
    andon("uninstall")
    assert listing(repo.path) == before


@pytest.mark.parametrize("runner", RUNNERS)
def test_a_guard_that_a_runner_deletes_is_set_up_again(runner: str, repo: Repo, stand: Stand) -> None:
    with_runner(repo)
    script(repo.path / ".git/hooks/pre-push", SH.replace("exit 7", "exit 0"))
    andon("install")
    runner_does(repo, runner, "install", "-f")
    found = state()
    assert (found.guards, found.owner) == ((), runner)
    assert found.orphan == f"{repo.path}/.git/hooks/pre-push.before-andon"
    andon("install")
    is_guarded(repo, stand)
    assert (repo.path / "noted").exists()


@pytest.mark.parametrize(("first", "second"), [RUNNERS, RUNNERS[::-1]])
def test_scripts_of_both_runners_are_refused_as_they_stop_every_push(
    first: str, second: str, repo: Repo, stand: Stand
) -> None:
    with_runner(repo)
    runner_does(repo, first, "install")
    andon("install")
    runner_does(repo, second, "install")
    assert state().in_force is None
    assert push(repo)[0] == 1
    with pytest.raises(UserError, match=f"is a script of {first}, though {second} has pre-push") as error:
        andon("install")
    assert error.value.next_step.startswith(f"{second} install -f -t pre-push")
    runner_does(repo, second, "install", "-f")
    andon("install")
    is_guarded(repo, stand)


# --- husky and lefthook ---


def husky(repo: Repo) -> None:
    """What husky 9 does each time that it is set up (`prepare` of a package.json)."""
    repo.git("config", "core.hooksPath", ".husky/_")
    repo.write(".husky/_/.gitignore", "*")
    repo.write(".husky/_/h", HUSKY_H)
    for name in ("pre-commit", "pre-push"):
        path = repo.write(f".husky/_/{name}", HUSKY)  # in place, as husky does
        path.chmod(0o755)


def test_husky_runs_after_the_guard_and_takes_it_away_when_it_is_set_up_again(
    repo: Repo, stand: Stand, capsys: pytest.CaptureFixture[str]
) -> None:
    repo.stage(".husky/pre-push", "echo husky >>ran\n")
    repo.commit()
    repo.write(".git/info/exclude", "ran\n")
    husky(repo)
    before = listing(repo.path)
    andon("install")
    assert "husky takes the guard away whenever it is set up anew" in capsys.readouterr().out
    is_guarded(repo, stand)
    assert ran(repo) == 1
    assert repo.git("status", "--porcelain") == b""
    husky(repo)
    assert (state().in_force, state().owner) == (None, "husky")
    andon("install")
    is_guarded(repo, stand)
    assert ran(repo) == 1
    husky(repo)
    andon("uninstall")
    assert listing(repo.path) == before
    andon("install")
    andon("uninstall")
    assert listing(repo.path) == before


def lefthook(repo: Repo) -> None:
    """What lefthook 2 does to a hook when it is set up, and when its configuration has changed."""
    at = repo.path / ".git/hooks/pre-push"
    if at.exists() and b"LEFTHOOK" not in at.read_bytes() and owner(at.read_bytes()) != "lefthook":
        assert not at.with_name("pre-push.old").exists()
        at.rename(at.with_name("pre-push.old"))
    script(at, LEFTHOOK)


def test_lefthook_runs_after_the_guard_and_puts_it_aside_when_it_is_set_up_again(
    repo: Repo, stand: Stand, capsys: pytest.CaptureFixture[str]
) -> None:
    repo.commit()
    repo.write(".git/info/exclude", "called-lefthook\n")
    lefthook(repo)
    before = listing(repo.path)
    andon("install")
    assert "lefthook takes the guard away whenever it is set up anew" in capsys.readouterr().out
    is_guarded(repo, stand)
    assert (repo.path / "called-lefthook").read_text().startswith("lefthook run pre-push ")
    (repo.path / "called-lefthook").unlink()
    lefthook(repo)
    assert [(guard.where, guard.fault) for guard in state().guards] == [
        (f"{repo.path}/.git/hooks/pre-push.old", "unused")
    ]
    andon("install")
    is_guarded(repo, stand)
    (repo.path / "called-lefthook").unlink()
    lefthook(repo)
    andon("uninstall")
    assert listing(repo.path) == before


def test_a_hook_that_was_kept_goes_where_lefthook_would_have_put_it(repo: Repo, stand: Stand) -> None:
    repo.commit()
    script(repo.path / ".git/hooks/pre-push", SH)
    andon("install")
    lefthook(repo)
    andon("uninstall")
    hooks = repo.path / ".git/hooks"
    assert {name: (hooks / name).read_text() for name in ("pre-push", "pre-push.old")} == {
        "pre-push": LEFTHOOK,
        "pre-push.old": SH,
    }
    assert not (hooks / "pre-push.before-andon").exists()


def test_a_hook_that_was_overwritten_with_andons_is_neither_lost_nor_mixed_up(repo: Repo, stand: Stand) -> None:
    repo.commit()
    script(repo.path / ".git/hooks/pre-push", SH)
    andon("install")
    script(repo.path / ".git/hooks/pre-push", NO_SHEBANG)
    with pytest.raises(UserError, match=r"is a new hook, and .* is one that stood there before andon"):
        andon("install")
    before = listing(repo.path)
    andon("uninstall")
    assert listing(repo.path) == before


# --- the whole machine ---


def test_the_whole_machine_is_guarded_and_every_hook_of_a_repository_still_runs(
    repo: Repo, stand: Stand, person: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    repo.commit()
    before = listing(person)
    andon("install", "--global", "--dry-run")
    assert listing(person) == before
    andon("install", "--global")
    assert {path.name for path in (person / "data/andon/hooks").iterdir()} == {*HOOKS}
    assert repo.git("config", "--global", "core.hooksPath").decode().strip() == f"{person}/data/andon/hooks"
    is_guarded(repo, stand)
    quiet(capsys, "install", "--global")
    quiet(capsys, "install")
    script(repo.path / ".git/hooks/commit-msg", '#!/bin/sh\necho "$(basename "$0")" >>noted\ngrep -q allowed "$1"\n')
    script(repo.path / ".git/hooks/pre-push", SH)
    assert run_program(["git", "commit", "--allow-empty", "-m", "not this one"], repo.path).status == 1
    assert run_program(["git", "commit", "--allow-empty", "-m", "allowed"], repo.path).status == 0
    assert push(repo)[0] == 1
    noted = (repo.path / "noted").read_text().splitlines()
    assert noted[:3] == ["commit-msg", "commit-msg", "pre-push 2"]
    assert noted[3].startswith("HEAD ")
    linked = worktree(repo)
    stand.calls()
    assert push(linked)[0] == 1
    assert len(stand.calls()) == 1
    andon("uninstall", "--global")
    assert listing(person) == before
    quiet(capsys, "uninstall", "--global")


def test_a_configuration_that_was_not_there_is_not_there_again(
    repo: Repo, stand: Stand, person: Path, later_git: None
) -> None:
    (person / ".gitconfig").unlink()
    andon("install", "--global", "--template")
    assert (person / ".gitconfig").read_bytes()
    andon("uninstall", "--global", "--template")
    assert [path.name for path in person.rglob("*")] == ["data"]


def test_a_foreign_folder_for_all_repositories_is_left_alone(repo: Repo, stand: Stand, person: Path) -> None:
    repo.commit()
    repo.git("config", "--global", "core.hooksPath", "~/theirs")
    before = listing(person, repo.path)
    for arguments in (["install", "--global"], ["install"]):
        with pytest.raises(UserError, match=f"core.hooksPath .* is {person}/theirs: hooks there are for all") as error:
            andon(*arguments)
        assert f"{person}/theirs/pre-push" in error.value.next_step
    assert listing(person, repo.path) == before


def test_a_repositorys_own_hooks_path_hides_the_machines_guard_and_that_is_told(
    repo: Repo, stand: Stand, capsys: pytest.CaptureFixture[str]
) -> None:
    repo.commit()
    andon("install", "--global")
    repo.git("config", "core.hooksPath", str(repo.path / ".git/hooks"))
    assert [(guard.means, guard.fault) for guard in state().guards] == [("chain", "shadowed")]
    andon("install")
    assert [(guard.means, guard.fault) for guard in state().guards] == [("chain", "shadowed"), ("file", "")]
    is_guarded(repo, stand)
    andon("uninstall")
    assert state().in_force is None
    repo.git("config", "--unset", "core.hooksPath")
    capsys.readouterr()
    andon("uninstall")
    assert "guards this repository, as all others: andon uninstall --global" in capsys.readouterr().out


@pytest.mark.parametrize("runner", RUNNERS)
def test_runners_that_are_there_run_under_the_machines_guard(runner: str, repo: Repo, stand: Stand) -> None:
    """They are to be installed before it: neither can be while core.hooksPath is set."""
    with_runner(repo)
    runner_does(repo, runner, "install")
    andon("install", "--global")
    is_guarded(repo, stand)
    assert ran(repo) >= 1
    before = listing(repo.path)
    assert run_program([program(runner), "install", "-t", "pre-push"], repo.path).status != 0
    assert listing(repo.path) == before


@pytest.mark.parametrize("own", [False, True], ids=["no hook", "a hook"])
def test_a_push_into_a_working_tree_fares_as_without_andon(own: bool, repo: Repo, stand: Stand) -> None:
    """With a hook push-to-checkout git leaves all to it; without one it updates a clean tree and refuses others."""
    andon("install", "--global")
    repo.git("clone", "-q", ".", "../other")
    other = Repo(repo.path.parent / "other")
    repo.git("config", "receive.denyCurrentBranch", "updateInstead")
    if own:
        script(repo.path / ".git/hooks/push-to-checkout", "#!/bin/sh\necho taken >noted\n")
    for name, refused in (("first", False), ("second", False), ("third", True)):
        other.stage(name, name)
        other.git("commit", "-q", "-m", name)
        if refused:
            repo.write("first", "an edit")
        done = run_program(["git", "push", "origin", "HEAD:main"], other.path)
        assert (done.status != 0) is (refused and not own), done.output
        assert (repo.path / name).exists() is not (refused or own)
        assert (repo.path / ".git/noted").exists() is own
    assert (repo.path / "first").exists() is True


def test_every_hook_that_git_shows_a_sample_of_has_a_chain(repo: Repo) -> None:
    samples = {path.stem for path in (repo.path / ".git/hooks").glob("*.sample")}
    assert len(samples) > 10
    assert samples - {*HOOKS} <= {"fsmonitor-watchman"}  # which git is told the path of


@pytest.mark.parametrize("name", HOOKS)
def test_every_script_is_one_that_a_shell_reads(name: str) -> None:
    for content in (chain(name, Command("/usr/bin/py")), hook(Command("/usr/bin/py"))):
        done = subprocess.run(["sh", "-n"], input=content, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b"")


# --- git 2.54 and later ---


def settings(repo: Repo, scope: str) -> dict[str, str]:
    """What git reads from its configuration about hooks and andon."""
    listed = repo.git("config", scope, "-z", "--list").decode().split("\0")[:-1]
    pairs = [record.split("\n", 1) for record in listed]
    return {
        key: value for key, value in pairs if key.startswith(("hook.", "core.hookspath", "andon.", "init.template"))
    }


@pytest.mark.parametrize(("scope", "options"), [("--local", []), ("--global", ["--global"])])
@pytest.mark.usefixtures("later_git")
def test_a_later_git_is_told_by_its_configuration(
    scope: str, options: list[str], repo: Repo, stand: Stand, capsys: pytest.CaptureFixture[str]
) -> None:
    person = Path.home()
    repo.commit()
    script(repo.path / ".git/hooks/pre-push", SH)
    before = listing(repo.path, person)
    andon("install", *options, "--dry-run")
    assert listing(repo.path, person) == before
    andon("install", *options)
    assert settings(repo, scope) == {
        "hook.andon-push.command": line(Command(str(stand.path))),
        "hook.andon-push.event": "pre-push",
    }
    assert (repo.path / ".git/hooks/pre-push").read_text() == SH
    assert state().in_force
    quiet(capsys, "install", *options)
    quiet(capsys, "install")
    andon("uninstall", *options)
    assert listing(repo.path, person) == before
    quiet(capsys, "uninstall", *options)


def test_the_line_in_the_configuration_is_a_guard(repo: Repo, stand: Stand, later_git: None) -> None:
    andon("install")
    repo.git("config", "alias.guard", "!" + settings(repo, "--local")["hook.andon-push.command"])
    guard = ["git", "guard", "origin", "a b 'c' $HOME"]
    done = run_program([*guard], repo.path, b"refs\n")
    assert (done.status, done.output) == (0, "")
    assert stand.calls() == ["<-I> <-m> <andon.entry.push> <--native> <origin> <a b 'c' $HOME> \nrefs"]
    stand.ends(3)
    assert run_program([*guard], repo.path).status == 3
    stand.lose_andon()
    done = run_program([*guard], repo.path)
    assert (done.status, done.output) == (
        2,
        f"andon: error: push stopped: andon is gone from {stand.path}\n"
        "  next:  install andon again, then run: andon install\n",
    )
    stand.path.unlink()
    done = run_program([*guard], repo.path)
    assert (done.status, done.output.splitlines()[0]) == (
        2,
        f"andon: error: push stopped: the Python of the push guard is gone: {stand.path}",
    )


def test_with_a_later_git_the_guards_of_an_earlier_one_go(
    repo: Repo, stand: Stand, person: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo.commit()
    script(repo.path / ".git/hooks/pre-push", SH)
    before = listing(repo.path)
    andon("install")
    monkeypatch.setattr(situation, "_version", lambda where: (2, 55))
    andon("install")
    assert (repo.path / ".git/hooks/pre-push").read_text() == SH
    andon("uninstall")
    assert listing(repo.path) == before
    monkeypatch.undo()
    monkeypatch.setenv("HOME", str(person))
    monkeypatch.chdir(repo.path)


def test_the_machines_chain_goes_when_git_can_do_without(
    repo: Repo, stand: Stand, person: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = listing(person)
    andon("install", "--global")
    monkeypatch.setattr(situation, "_version", lambda where: (2, 54))
    andon("install", "--global")
    assert [*settings(repo, "--global")] == ["hook.andon-push.command", "hook.andon-push.event"]
    assert not (person / "data/andon/hooks").exists()
    andon("uninstall", "--global")
    assert listing(person) == before


def test_what_is_left_for_another_git_of_the_machine_is_kept_up_to_date(
    repo: Repo, stand: Stand, later_git: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo.git("config", "hook.andon-push.command", line(Command("/gone/python")))
    repo.git("config", "hook.andon-push.event", "pre-push")
    monkeypatch.setattr(situation, "_version", lambda where: (2, 39))
    assert [(guard.fault, guard.stale) for guard in state().guards] == [("gone", True)]
    andon("install")
    assert python_of(settings(repo, "--local")["hook.andon-push.command"]) == str(stand.path)
    assert [(guard.means, guard.fault) for guard in state().guards] == [
        ("configuration", "unsupported"),
        ("file", ""),
    ]


def test_a_guard_that_is_switched_off_is_switched_on_where_that_is_andons_to_do(
    repo: Repo, stand: Stand, later_git: None
) -> None:
    andon("install")
    repo.git("config", "hook.andon-push.enabled", "false")
    assert [guard.fault for guard in state().guards] == ["disabled"]
    andon("install")
    assert state().in_force
    repo.git("config", "--global", "hook.andon-push.enabled", "no")
    with pytest.raises(UserError, match=r"set up, and not in force .*is not enabled"):
        andon("install")


def test_the_version_of_git_is_read() -> None:
    assert situation._version(os.getcwd()) >= (2, 25)


# --- the template ---


def test_repositories_made_from_now_on_have_the_guard(
    repo: Repo, stand: Stand, person: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    repo.commit()
    before = listing(person)
    andon("install", "--template", "--dry-run")
    assert listing(person) == before
    andon("install", "--template")
    quiet(capsys, "install", "--template")
    repo.git("clone", "-q", ".", "../new")
    made = Repo(repo.path.parent / "new")
    is_guarded(made, stand)
    assert (made.path / ".git/info/exclude").exists()
    andon("uninstall", "--template")
    assert listing(person) == before
    quiet(capsys, "uninstall", "--template")


def test_a_template_that_is_there_is_added_to(
    repo: Repo, stand: Stand, person: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    repo.commit()
    script(person / "template/hooks/pre-push", SH)
    script(person / "template/description", "ours", 0o644)
    repo.git("config", "--global", "init.templateDir", "~/template")
    before = listing(person)
    andon("install", "--template")
    quiet(capsys, "install", "--template")
    repo.git("clone", "-q", ".", "../new")
    made = Repo(repo.path.parent / "new")
    assert push(made)[0] == 1
    assert len(stand.calls()) == 1
    assert (made.path / "noted").read_text().startswith("pre-push 2\n")
    monkeypatch.chdir(made.path)
    andon("uninstall")
    assert (made.path / ".git/hooks/pre-push").read_text() == SH
    andon("uninstall", "--template")
    assert listing(person) == before


def test_a_template_of_a_runner_calls_the_guard(repo: Repo, stand: Stand, person: Path) -> None:
    with_runner(repo)
    template = person / "template"
    repo.git("config", "--global", "init.templateDir", str(template))
    done = run_program([program("pre-commit"), "init-templatedir", "-t", "pre-push", str(template)], repo.path)
    assert done.status == 0, done.output
    before = listing(person / "template")
    andon("install", "--template")
    repo.git("clone", "-q", ".", "../new")
    is_guarded(Repo(repo.path.parent / "new"), stand)
    andon("uninstall", "--template")
    assert listing(person / "template") == before


# --- what goes wrong later ---


def test_a_push_is_stopped_when_the_interpreter_has_gone(repo: Repo, stand: Stand) -> None:
    repo.commit()
    andon("install")
    stand.lose_andon()
    status, output = push(repo)
    assert status == 1
    assert f"andon: error: push stopped: andon is gone from {stand.path}\n" in output
    assert "  next:  install andon again, then run: andon install\n" in output
    stand.path.unlink()
    status, output = push(repo)
    assert status == 1
    assert f"andon: error: push stopped: the Python of the push guard is gone: {stand.path}\n" in output
    assert [guard.fault for guard in state().guards] == ["gone"]


def test_a_finding_is_no_loss_of_andon(repo: Repo, stand: Stand) -> None:
    repo.commit()
    andon("install")
    stand.ends(1)
    status, output = push(repo)
    assert status == 1
    assert "andon" not in output


@pytest.mark.parametrize("options", [[], ["--global"], ["--template"]])
@pytest.mark.usefixtures("stand")
def test_a_guard_of_another_interpreter_is_brought_up_to_date(
    options: list[str],
    repo: Repo,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    repo.commit()
    andon("install", *options)
    moved = Stand(tmp_path / "elsewhere")
    monkeypatch.setattr(sys, "executable", str(moved.path))
    if options != ["--template"]:
        assert [(guard.fault, guard.stale) for guard in state().guards] == [("", True)]
    if options == ["--global"]:
        with pytest.raises(UserError, match="the guard of the whole machine is not up to date"):
            andon("install")
    andon("install", *options)
    quiet(capsys, "install", *options)
    if options == ["--template"]:
        repo.git("clone", "-q", ".", "../new")
        repo = Repo(repo.path.parent / "new")
        monkeypatch.chdir(repo.path)
    assert [(guard.fault, guard.stale, guard.python) for guard in state().guards] == [("", False, str(moved.path))]
    is_guarded(repo, moved)


def test_a_guard_that_git_would_not_run_is_mended(repo: Repo, stand: Stand) -> None:
    repo.commit()
    for options, at in ([], repo.path / ".git/hooks/pre-push"), (["--global"], None):
        andon("install", *options)
        path = at or Path(state().guards[0].where) / "pre-push"
        path.chmod(0o644)
        assert state().in_force is None
        andon("install", *options)
        assert state().in_force
        andon("uninstall", *options)


def test_hooks_that_are_switched_off_are_not_switched_on(repo: Repo, stand: Stand) -> None:
    repo.git("config", "core.hooksPath", os.devnull)
    with pytest.raises(UserError, match="hooks are switched off here"):
        andon("install")
    assert state().in_force is None
    andon("uninstall")


def test_a_guard_in_the_usual_folder_is_shadowed_by_another_folder(repo: Repo, stand: Stand, tmp_path: Path) -> None:
    andon("install")
    repo.git("config", "core.hooksPath", str(tmp_path / "other"))
    assert [guard.fault for guard in state().guards] == ["shadowed"]
    assert (state().folder, state().pointed) == (str(tmp_path / "other"), "repository")


# --- policy ---


@pytest.mark.usefixtures("stand", "later_git")
@pytest.mark.parametrize("options", [[], ["--global"], ["--template"], ["--global", "--template"]])
def test_a_policy_is_named_where_the_guard_is(
    options: list[str], repo: Repo, person: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = listing(repo.path, person)
    (tmp_path / "acme policy.toml").write_text('[push]\nallow = ["git.acme.example/*"]\n')
    andon("install", *options, "--policy", "../acme policy.toml")
    scope = "--global" if options else "--local"
    assert settings(repo, scope)["andon.policy"] == str(tmp_path / "acme policy.toml")
    assert str(tmp_path / "acme policy.toml") in state().policies
    quiet(capsys, "install", *options, "--policy", "../acme policy.toml")
    quiet(capsys, "install", *options)
    if len(options) == 2:
        andon("uninstall", "--template")
        assert "andon.policy" in settings(repo, scope), "it is needed as long as there is a guard"
        options = ["--global"]
    andon("uninstall", *options)
    assert listing(repo.path, person) == before


@pytest.mark.parametrize("content", [None, "[push]\nalow = []\n"])
def test_a_policy_that_cannot_be_read_is_refused_before_anything_is_done(
    content: str | None, repo: Repo, stand: Stand, tmp_path: Path
) -> None:
    before = listing(repo.path)
    if content is not None:
        (tmp_path / "policy.toml").write_text(content)
    with pytest.raises(UserError):
        andon("install", "--policy", str(tmp_path / "policy.toml"))
    assert listing(repo.path) == before


# --- the command ---


def test_outside_of_a_repository_there_is_nothing_to_guard(
    stand: Stand, tmp_path: Path, person: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for verb in ("install", "uninstall"):
        with pytest.raises(UserError, match="there is no git repository here"):
            andon(verb)
    andon("install", "--global")
    andon("uninstall", "--global")


def test_an_andon_that_git_would_not_find_is_not_installed(repo: Repo, stand: Stand) -> None:
    stand.lose_andon()
    before = listing(repo.path)
    with pytest.raises(UserError, match="does not find andon when git runs it"):
        andon("install")
    assert listing(repo.path) == before
    assert not programs.imports("/there/is/none", "sys")
    assert programs.imports(os.path.realpath("/proc/self/exe"), "sys")


def test_what_git_or_the_disk_refuses_is_told(repo: Repo, stand: Stand, person: Path) -> None:
    (person / ".gitconfig.lock").write_text("")
    with pytest.raises(UserError, match=r"git does not change its configuration: .*lock"):
        andon("install", "--global")
    repo.git("config", "core.hooksPath", str(person / ".gitconfig" / "hooks"))
    with pytest.raises(UserError, match=r"Not a directory|File exists"):
        andon("install")


# --- what a script says ---


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1))
def test_the_interpreter_of_a_guard_is_always_found_in_it(python: str) -> None:
    command = Command(python)
    assert [python_of(hook(command)), python_of(line(command)), python_of(chain("pre-push", command))] == [python] * 3


@pytest.mark.parametrize(
    "name", ["a'b", 'a"b', "a\\nb", "$(touch x)", "a`b`", "a;b", "a\nb", " a ", "é ü 中", "\udcff"]
)
def test_a_shell_reads_any_path_as_it_is(name: str, tmp_path: Path) -> None:
    stand = Stand(tmp_path / name)
    command = Command(os.fsencode(stand.path).decode("utf-8", "surrogateescape"))
    script_path = tmp_path / "hook"
    script_path.write_bytes(hook(command))
    assert (
        subprocess.run(["sh", str(script_path), "origin", "url"], stdin=subprocess.DEVNULL, check=False).returncode == 0
    )
    done = subprocess.run(
        ["sh", "-c", line(command).encode("utf-8", "surrogateescape") + b' "$@"', "x", "origin", "url"],
        check=False,
    )
    assert done.returncode == 0
    assert stand.calls() == ["<-I> <-m> <andon.entry.push> <--native> <origin> <url> "] * 2


def test_whose_a_script_is(repo: Repo) -> None:
    texts: Sequence[tuple[bytes, str]] = (
        (b"", "foreign"),
        (SH.encode(), "foreign"),
        (b"#!/bin/sh\n# called by pre-commit and prek\n", "foreign"),
        (HUSKY.encode(), "husky"),
        (LEFTHOOK.encode(), "lefthook"),
        (hook(Command("/p")), "andon"),
        (hook(Command("/p"), made=True), "andon"),
    )
    for content, whose in texts:
        assert owner(content) == whose
    assert python_of(b"#!/bin/sh\n") == ""
