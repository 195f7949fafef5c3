"""`andon doctor`: finds what keeps each guard from being in force, proves it with canaries, and changes nothing."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple, get_args

import pytest
import yaml

from andon.cli import doctor, install
from andon.doctor import cage, canary, configuration, configured, facts, hooks, scripts, versions
from andon.doctor.check import Check, State
from andon.doctor.facts import Facts
from andon.entry import commit
from andon.model import UserError
from andon.report import FORMATS
from andon.source import git as source
from andon.source import program as programs
from conftest import Repo
from runners import CONFIG, MANIFEST, PROGRAMS, QUICK, ROOT, RUNNERS, TOKEN, Guarded, program

pytestmark = pytest.mark.skipif(os.name == "nt", reason="hooks that are broken on purpose are scripts of a shell")

ALL = ("andon", "andon-message", "andon-seal")
STAGES = ("pre-commit", "pre-merge-commit", "commit-msg", "prepare-commit-msg")
GUARD = "pre-push"


def config(*ids: str, **changed: object) -> str:
    """A configuration with hooks of the manifest, run from this environment; `changed` are fields of the first."""
    manifest = {hook["id"]: hook for hook in yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))}
    hooks = []
    for id in ids:
        hook = {key: value for key, value in manifest[id].items() if key != "minimum_pre_commit_version"}
        hooks.append(hook | {"entry": shlex.join([program(hook["entry"])]), "language": "system"})
    hooks[0] |= changed
    return str(yaml.safe_dump({"repos": [{"repo": "local", "hooks": hooks}]}, sort_keys=False))


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Gives, for each runner, a repository in which everything is set up, to copy."""

    @cache
    def made(runner: str) -> Path:
        repo = Guarded(tmp_path_factory.mktemp("template"), runner)
        repo.git("init", "-q", "--template=")
        repo.stage(CONFIG, config(*ALL))
        repo.stage("code.py", "print('nothing')\n")
        repo.stage("notes.txt", "nothing\n")
        repo.commit("all is set up")
        installed = repo.run("install", *(part for stage in STAGES for part in ("--hook-type", stage)))
        assert installed.status == 0, installed.output
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(repo.path)
            assert install.main([]) == 0
        return repo.path

    return made


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the doctor puts what it makes: nothing may be left there."""
    made = tmp_path / "tmp"
    made.mkdir()
    monkeypatch.setenv("TMPDIR", str(made))
    monkeypatch.setattr(tempfile, "tempdir", str(made))
    monkeypatch.setenv("PATH", PROGRAMS)
    return made


@pytest.fixture
def copied(
    template: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], Guarded]:
    """Gives a repository of our own in which everything is set up; we are in it."""

    def copy(runner: str) -> Guarded:
        path = tmp_path / "repo"
        shutil.copytree(template(runner), path, symlinks=True)
        repo = Guarded(path, runner)
        repo.git("status")  # writes the index anew, whose entries name the files of the template
        monkeypatch.chdir(path)
        return repo

    return copy


@pytest.fixture(params=RUNNERS)
def repo(request: pytest.FixtureRequest, copied: Callable[[str], Guarded]) -> Guarded:
    """One for each runner."""
    return copied(request.param)


@pytest.fixture
def quick(copied: Callable[[str], Guarded]) -> Guarded:
    """One for the quicker runner."""
    return copied(QUICK)


class Answer:
    """What the doctor says: how it ended, and its answers by their ids."""

    def __init__(self, status: int, text: str) -> None:
        self.status = status
        self.said = json.loads(text)
        checks = [*self.said["checks"], *self.said["canary"]]
        self.by_id = {check["id"]: check for check in checks}
        assert len(self.by_id) == len(checks)
        assert all(bool(check["next"]) is (check["state"] in ("warning", "fault", "unknown")) for check in checks)

    def ids(self, state: str) -> set[str]:
        """The checks with a state."""
        return {id for id, check in self.by_id.items() if check["state"] == state}

    def words(self, id: str) -> str:
        """What a check says, and what to do."""
        return f"{self.by_id[id]['message']} => {self.by_id[id]['next']}"


@pytest.fixture
def asked(capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """Asks the doctor, in this process."""

    def ask(*arguments: str) -> Answer:
        capsys.readouterr()
        status = doctor.main([*arguments, "--json"])
        return Answer(status, capsys.readouterr().out)

    return ask


def listing(*tops: Path) -> dict[str, tuple[object, ...]]:
    """Everything below some folders: kind, mode, time of the last change, content.

    Of git's objects, no time: git gives an object that is to be written, and is there already, the present one.
    """
    found = {}
    for top in tops:
        for path in sorted([top, *top.rglob("*")]):
            facts = path.lstat()
            content = os.readlink(path) if path.is_symlink() else path.read_bytes() if path.is_file() else None
            found[str(path)] = (facts.st_mode, 0 if "objects" in path.parts else facts.st_mtime_ns, content)
    return found


def seen_by_git(repo: Repo) -> list[bytes]:
    """What the commands say that people look with."""
    commands = (
        ("status", "--porcelain=v2", "--branch", "--ignored"),
        ("reflog", "--all"),
        ("worktree", "list", "--porcelain"),
        ("for-each-ref",),
        ("stash", "list"),
        ("config", "--list", "--local"),
        ("count-objects", "-v"),
    )
    return [repo.git("--no-optional-locks", *command) for command in commands]


# --- all is well ---


def test_a_healthy_repository_passes_with_each_guard_proved_and_nothing_changed(
    repo: Guarded, temporary: Path, asked: Callable[..., Answer]
) -> None:
    repo.write("code.py", "print('stashed')\n")
    repo.git("stash", "-q")
    repo.stage("staged.py", "x = 1\n")
    repo.write("staged.py", "x = 2\n")
    repo.write("untracked.txt", "y\n")
    repo.write(".git/FETCH_HEAD", "nothing\n")
    repo.write(".git/andon/log", '{"time": "2026-01-01T00:00:00+00:00"}\n')
    repo.write(".git/andon/clean/0123", b"\0" * 16)
    before, seen = listing(repo.path), seen_by_git(repo)
    answer = asked("--canary")
    assert listing(repo.path) == before
    assert seen_by_git(repo) == seen
    assert [*temporary.iterdir()] == []
    assert answer.ids("fault") | answer.ids("warning") | answer.ids("unknown") == set()
    assert [check["id"] for check in answer.said["canary"] if check["state"] == "ok"] == [
        "canary-commit",
        "canary-message",
        "canary-seal",
        "canary-push",
    ]
    assert answer.status == 0
    assert answer.said["repository"] == str(repo.path)


# --- sabotage ---


def other_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *fakes: str) -> Path:
    """Makes PATH a folder with no more than git, a shell, and programs of these names that find nothing."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("git", "sh", "bash", "env", "dirname", "basename", "cat"):
        found = shutil.which(name)
        assert found, name
        (folder / name).symlink_to(found)
    for name in fakes:
        (folder / name).write_text("#!/bin/sh\nexit 0\n")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    return folder


def never_installed(repo: Guarded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for stage in STAGES:
        (repo.path / ".git" / "hooks" / stage).unlink()


def hooks_path(repo: Guarded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "elsewhere").mkdir()
    repo.git("config", "core.hooksPath", str(tmp_path / "elsewhere"))


def no_hooks(repo: Guarded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.git("config", "core.hooksPath", os.devnull)


def runner_gone(repo: Guarded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other_programs(tmp_path, monkeypatch)
    for stage in STAGES:
        script = repo.path / ".git" / "hooks" / stage
        script.write_text(re.sub(r"(?m)^(INSTALL_PYTHON|PREK)=.*$", r'\1="/gone/bin/python"', script.read_text()))


def legacy_deleted(repo: Guarded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert repo.run("install", "--hook-type", GUARD).status == 0
    assert (repo.path / ".git" / "hooks" / "pre-push.legacy").exists()
    assert repo.run("install", "-f", "--hook-type", GUARD).status == 0


def hides_some(repo: Guarded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.stage(CONFIG, config("andon", exclude=r"\.py$"))


def hides_all(repo: Guarded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.stage(CONFIG, f"exclude: ''\n{config('andon')}")


def removed(repo: Guarded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hook = {"id": "other", "name": "other", "language": "system", "entry": "true"}
    repo.stage(CONFIG, yaml.safe_dump({"repos": [{"repo": "local", "hooks": [hook]}]}))


def other_stages(repo: Guarded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.stage(CONFIG, config("andon", stages=["manual"]))


def skip(repo: Guarded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SKIP", "other,andon")


def not_executable(repo: Guarded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (repo.path / ".git" / "hooks" / "pre-commit").chmod(0o644)


def wrong_entry(repo: Guarded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.stage(CONFIG, config("andon", entry="echo"))


def wrong_argument(repo: Guarded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.stage(CONFIG, config("andon", args=["--help"]))


def other_andon(repo: Guarded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.stage(CONFIG, config("andon", entry="andon-commit"))
    other_programs(tmp_path, monkeypatch, "andon-commit")


def guard_python_gone(repo: Guarded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = repo.path / ".git" / "hooks" / GUARD
    script.write_text(re.sub(r"andon_python='[^']*'", "andon_python='/gone/bin/python'", script.read_text()))


def other_guard(repo: Guarded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package called andon that finds nothing, in another Python."""
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\nexit 0\n")
    python.chmod(0o755)
    script = repo.path / ".git" / "hooks" / GUARD
    script.write_text(re.sub(r"andon_python='[^']*'", f"andon_python='{python}'", script.read_text()))


def guard_not_executable(repo: Guarded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (repo.path / ".git" / "hooks" / GUARD).chmod(0o644)


class Case(NamedTuple):
    """A sabotage, what shows it without a canary, which canary proves it, and with which runners it is tried."""

    sabotage: Callable[[Guarded, Path, pytest.MonkeyPatch], None]
    shown: set[str]
    proved: set[str]
    runners: tuple[str, ...] = RUNNERS
    warned: bool = False


ONE = (QUICK,)
"""For those with which the runner has nothing to do, or with which both do the same."""

CASES = [
    Case(never_installed, {"hook-pre-commit"}, {"canary-commit"}),
    Case(hooks_path, {"hooks-path", "hook-pre-commit", "push-guard"}, {"canary-commit", "canary-push"}),
    Case(runner_gone, {"runner"}, {"canary-commit"}),
    Case(legacy_deleted, {"push-guard"}, {"canary-push"}),
    Case(hides_all, {"files"}, {"canary-commit"}),
    Case(removed, {"configuration"}, {"canary-commit"}),
    Case(skip, {"skip"}, {"canary-commit"}),
    Case(not_executable, {"hook-pre-commit"}, {"canary-commit"}, ONE),
    Case(other_andon, set(), {"canary-commit"}, ONE),
    Case(no_hooks, {"hooks-path", "hook-pre-commit", "push-guard"}, {"canary-commit", "canary-push"}, ONE),
    Case(hides_some, {"files"}, set(), ONE, warned=True),
    Case(other_stages, {"configuration"}, {"canary-commit"}, ONE),
    Case(wrong_entry, {"configuration"}, {"canary-commit"}, ONE, warned=True),
    Case(wrong_argument, set(), {"canary-commit"}, ONE),
    Case(guard_python_gone, {"push-guard"}, {"canary-push"}, ONE),
    Case(other_guard, {"push-guard"}, {"canary-push"}, ONE, warned=True),
    Case(guard_not_executable, {"push-guard"}, {"canary-push"}, ONE),
]

UNCONFIGURED = {"hook-commit-msg", "hook-prepare-commit-msg"}
"""What is told of a configuration that names the hook `andon` only."""

TRIED = [(runner, case) for case in CASES for runner in case.runners]


def leave_out(monkeypatch: pytest.MonkeyPatch, *trials: str) -> None:
    """Saves the time of trials that would be made for nothing."""
    for trial in trials:
        monkeypatch.setattr(canary, f"_{trial.partition('-')[2]}", lambda facts, made: Check("left-out", "ok", ""))


@pytest.mark.parametrize("tried", TRIED, ids=[f"{case.sabotage.__name__}-{runner}" for runner, case in TRIED])
def test_each_sabotage_is_found(
    copied: Callable[[str], Guarded],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    asked: Callable[..., Answer],
    tried: tuple[str, Case],
) -> None:
    runner, case = tried
    repo = copied(runner)
    repo.stage(CONFIG, config("andon"))
    case.sabotage(repo, tmp_path, monkeypatch)
    repo.commit("sabotage")
    leave_out(monkeypatch, *({"canary-commit", "canary-push"} - (case.proved or {"canary-commit"})))
    before = listing(repo.path)
    answer = asked("--canary")
    assert listing(repo.path) == before
    assert [*(tmp_path / "tmp").iterdir()] == []
    wrong = answer.ids("fault") | (answer.ids("warning") - UNCONFIGURED if case.warned else set())
    assert {id for id in wrong if not id.startswith("canary")} == case.shown, answer.said
    assert {id for id in answer.ids("fault") if id.startswith("canary")} == case.proved
    assert answer.status == (1 if case.proved else 0)


# --- what is said ---


def lines(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str]]:
    """How the doctor ends, and what it says to people."""
    capsys.readouterr()
    return doctor.main(arguments), capsys.readouterr().out.splitlines()


def test_people_are_told_what_is_wrong_and_one_sentence(
    quick: Guarded, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert lines(capsys) == (0, ["andon: every guard is in force here: 12 checks passed."])
    hook = quick.path / ".git" / "hooks" / "pre-commit"
    hook.chmod(0o644)
    monkeypatch.setenv("SKIP", "andon")
    assert lines(capsys) == (
        1,
        [
            "hook-pre-commit: fault: git does not run .git/hooks/pre-commit: it is not",
            "         executable",
            f"  next:  chmod +x {hook}",
            "skip: fault: SKIP leaves andon out of every commit",
            "  next:  unset SKIP",
            "",
            "andon: not every guard is in force here: 2 faults in 12 checks.",
        ],
    )
    assert all(len(line) <= 78 or str(quick.path) in line for line in lines(capsys, "--verbose")[1])


def test_warnings_leave_the_status_unless_they_are_to_count(quick: Guarded, capsys: pytest.CaptureFixture[str]) -> None:
    quick.stage(CONFIG, config("andon", "andon-message", "andon-seal", exclude="notes"))
    status, said = lines(capsys)
    assert (status, said) == (
        0,
        [
            f"files: warning: {CONFIG} keeps 1 of 3 tracked files from the",
            "         hook andon: notes.txt",
            f"  next:  exclude them in .andon.toml instead of {CONFIG}, or not at all",
            "",
            "andon: every guard is in force here: 1 warning in 12 checks.",
        ],
    )
    assert lines(capsys, "--strict")[0] == 1
    quick.stage(".andon.toml", '[scan]\nexclude = ["notes.txt"]\n')
    assert lines(capsys, "--strict")[0] == 0


def test_without_a_repository_the_status_is_that_of_what_a_person_can_mend(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match="no git repository"):
        doctor.main([])
    assert lines(capsys, "--global") == (
        1,
        [
            "push-guard-global: fault: the push guard of the whole machine is not set up,",
            "         or not as this andon would",
            "  next:  andon install --global",
            "",
            "andon: not every guard is in force here: 1 fault in 1 check.",
        ],
    )


def test_the_guard_of_the_whole_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: Callable[..., Answer]
) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    assert install.main(["--global"]) == 0
    assert asked("--global").status == 0


# --- it is ended ---


def slow(repo: Guarded, tmp_path: Path) -> Path:
    """Makes the hook before each commit wait; the file that it writes as soon as it does."""
    begun = tmp_path / "begun"
    hook = repo.path / ".git" / "hooks" / "pre-commit"
    hook.write_text(f"#!/bin/sh\necho $$ >{shlex.quote(str(begun))}.part\nmv {shlex.quote(str(begun))}.part "
                    f"{shlex.quote(str(begun))}\nexec sleep 60\n")  # fmt: skip
    return begun


def waited_for(path: Path) -> int:
    """The id of the process that has written itself down."""
    end = time.monotonic() + 60
    while not path.exists():
        assert time.monotonic() < end
        time.sleep(0.02)
    return int(path.read_text())


def is_running(process: int) -> bool:
    """Whether a process is there, and no zombie."""
    try:
        return "\nState:\tZ" not in Path(f"/proc/{process}/status").read_text()
    except OSError:
        return False


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_whatever_ends_it_nothing_is_left_behind(
    quick: Guarded, tmp_path: Path, temporary: Path, sent: signal.Signals
) -> None:
    begun = slow(quick, tmp_path)
    before, seen = listing(quick.path), seen_by_git(quick)
    command = [sys.executable, "-c", "from andon.cli import run; run()", "doctor", "--canary"]
    with subprocess.Popen(command, cwd=quick.path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        hook = waited_for(begun)
        process.send_signal(sent)
        process.wait(20)
    assert listing(quick.path) == before
    assert seen_by_git(quick) == seen
    if sent == signal.SIGKILL:
        os.kill(hook, signal.SIGKILL)
        (left,) = temporary.iterdir()
        assert left.name.startswith(f"andon-canary-{process.pid}-")
        cage.sweep()
    assert [*temporary.iterdir()] == []
    assert not is_running(hook)


def test_a_commit_that_takes_too_long_tells_nothing(
    quick: Guarded, tmp_path: Path, temporary: Path, asked: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = slow(quick, tmp_path)
    quick.stage(CONFIG, config("andon"))
    leave_out(monkeypatch, "canary-push")
    monkeypatch.setattr(canary, "SECONDS", 1)
    answer = asked("--canary")
    assert answer.by_id["canary-commit"]["state"] == "unknown"
    assert not is_running(waited_for(begun))
    assert [*temporary.iterdir()] == []


def test_what_a_living_doctor_has_made_is_left_alone(temporary: Path) -> None:
    (temporary / f"andon-canary-{os.getpid()}-x").mkdir()
    (temporary / "andon-canary-notes").mkdir()
    cage.sweep()
    assert sorted(path.name for path in temporary.iterdir()) == [f"andon-canary-{os.getpid()}-x", "andon-canary-notes"]


# --- repositories of all kinds ---


def is_proved(answer: Answer) -> None:
    """Each canary was stopped."""
    assert {check["state"] for check in answer.said["canary"]} <= {"ok", "not applicable"}, answer.said["canary"]
    assert {"canary-commit", "canary-push"} <= answer.ids("ok")


def test_in_a_linked_worktree(
    quick: Guarded, tmp_path: Path, asked: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    quick.stage(CONFIG, config("andon"))
    quick.commit()
    quick.git("worktree", "add", "-q", str(tmp_path / "linked"))
    (tmp_path / "linked" / "below").mkdir()
    monkeypatch.chdir(tmp_path / "linked" / "below")
    before = listing(quick.path, tmp_path / "linked")
    answer = asked("--canary")
    assert listing(quick.path, tmp_path / "linked") == before
    assert answer.said["repository"] == str(tmp_path / "linked")
    assert answer.status == 0
    is_proved(answer)


def test_the_configuration_of_one_worktree_counts_in_it_alone(
    quick: Guarded, tmp_path: Path, asked: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    quick.stage(CONFIG, config("andon"))
    quick.commit()
    quick.git("worktree", "add", "-q", str(tmp_path / "linked"))
    quick.git("config", "extensions.worktreeConfig", "true")
    quick.git("-C", str(tmp_path / "linked"), "config", "--worktree", "core.hooksPath", str(tmp_path))
    assert asked().ids("fault") == set()
    monkeypatch.chdir(tmp_path / "linked")
    assert {"hooks-path", "canary-commit", "canary-push"} <= asked("--canary").ids("fault")


def test_in_a_submodule(
    quick: Guarded, tmp_path: Path, asked: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    outer = Guarded(tmp_path / "outer", QUICK)
    outer.path.mkdir()
    outer.git("init", "-q")
    outer.git("submodule", "--quiet", "add", str(quick.path), "inner")
    monkeypatch.chdir(outer.path / "inner")
    inner = Guarded(outer.path / "inner", QUICK)
    assert inner.run("install", "--hook-type", "pre-commit").status == 0
    assert install.main([]) == 0
    inner.stage(CONFIG, config("andon"))
    before = listing(outer.path)
    answer = asked("--canary")
    assert listing(outer.path) == before
    is_proved(answer)
    assert inner.git("config", "core.worktree")


def test_before_the_first_commit(quick: Guarded, asked: Callable[..., Answer]) -> None:
    quick.git("update-ref", "-d", "HEAD")
    quick.stage(CONFIG, config("andon"))
    before = listing(quick.path)
    is_proved(asked("--canary"))
    assert listing(quick.path) == before


def test_in_the_midst_of_a_conflict_with_a_configuration_that_is_not_committed(
    quick: Guarded, asked: Callable[..., Answer]
) -> None:
    quick.git("rm", "-q", CONFIG)
    quick.stage("code.py", "print('theirs')\n")
    quick.commit()
    quick.git("branch", "theirs")
    quick.git("reset", "-q", "--hard", "HEAD^")
    quick.git("rm", "-q", CONFIG)
    quick.stage("code.py", "print('ours')\n")
    quick.commit()
    quick.git("-c", f"core.hooksPath={os.devnull}", "merge", "-q", "theirs", check=False)
    quick.write(CONFIG, config("andon"))
    before, seen = listing(quick.path), seen_by_git(quick)
    answer = asked("--canary")
    is_proved(answer)
    assert answer.by_id["configuration"]["state"] == "ok"
    assert listing(quick.path) == before
    assert seen_by_git(quick) == seen


def test_a_bare_repository_has_a_push_guard_only(
    quick: Guarded, tmp_path: Path, asked: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    quick.git("clone", "-q", "--bare", ".", str(tmp_path / "bare.git"))
    monkeypatch.chdir(tmp_path / "bare.git")
    assert asked().ids("fault") == {"push-guard"}
    assert install.main([]) == 0
    before = listing(tmp_path / "bare.git")
    answer = asked("--canary")
    assert (answer.status, answer.ids("ok")) == (0, {"push-guard", "state", "canary-push"})
    assert listing(tmp_path / "bare.git") == before


def test_filters_are_not_asked_and_sparse_checkouts_stay_so(
    quick: Guarded, tmp_path: Path, asked: Callable[..., Answer]
) -> None:
    quick.stage(".gitattributes", "*.bin filter=broken\n")
    quick.stage("one.bin", "one\n")
    quick.stage("deep/two.txt", "two\n")
    quick.stage(CONFIG, config("andon"))
    quick.commit()
    quick.git("sparse-checkout", "init", "--cone")
    for key in ("clean", "smudge", "process"):
        quick.git("config", f"filter.broken.{key}", f"touch {tmp_path}/asked; false")
    quick.git("config", "filter.broken.required", "true")
    is_proved(asked("--canary"))
    assert not (tmp_path / "asked").exists()


def test_objects_are_found_by_a_path_that_holds_what_divides_lists(
    quick: Guarded, tmp_path: Path, asked: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = tmp_path / 'a:"b"\\c é'
    shutil.copytree(quick.path, odd, symlinks=True)
    monkeypatch.chdir(odd)
    (odd / CONFIG).write_text(config("andon"))
    is_proved(asked("--canary"))


def test_what_a_hook_of_git_is_told_does_not_lead_astray(
    quick: Guarded, tmp_path: Path, asked: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    quick.write(CONFIG, config("andon"))
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "no-index"))
    is_proved(asked("--canary"))


# --- hooks of all kinds ---


def script(path: Path, text: str) -> None:
    """A hook that somebody has written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)


def bare_hooks(repo: Guarded) -> Path:
    """Takes all hooks but the push guard away, and the configuration; the folder of hooks."""
    folder = repo.path / ".git" / "hooks"
    for stage in STAGES:
        (folder / stage).unlink()
    repo.git("rm", "-q", "--cached", CONFIG)
    (repo.path / CONFIG).unlink()
    repo.commit()
    return folder


def test_hooks_of_ones_own(quick: Guarded, asked: Callable[..., Answer]) -> None:
    folder = bare_hooks(quick)
    script(folder / "pre-commit", f"#!/bin/sh\nexec {program('andon-commit')}\n")
    script(folder / "commit-msg", f'#!/bin/sh\nexec {program("andon-message")} "$1"\n')
    script(folder / "prepare-commit-msg", f'#!/bin/sh\nexec {program("andon-seal")} "$@"\n')
    answer = asked("--canary")
    assert answer.ids("fault") == set()
    assert answer.ids("warning") == {"hook-pre-merge-commit"}
    assert {check["state"] for check in answer.said["canary"]} == {"ok"}
    script(folder / "pre-commit", "#!/bin/sh\nexec ./check.sh\n")
    assert check(asked(), "hook-pre-commit")[0] == "warning"


HUSKY = """\
#!/usr/bin/env sh
[ "$HUSKY" = 0 ] && exit 0
s=$(dirname "$(dirname "$0")")/$(basename "$0")
[ ! -f "$s" ] || exec sh -e "$s" "$@"
"""
"""The middle of what husky 9 has each of its scripts read in."""


def test_husky_whose_scripts_are_no_part_of_the_repository(
    quick: Guarded, asked: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    bare_hooks(quick)
    script(quick.path / ".husky" / "_" / "h", HUSKY)
    script(quick.path / ".husky" / "_" / "pre-commit", '#!/usr/bin/env sh\n. "$(dirname "$0")/h"')
    (quick.path / ".husky" / "_" / ".gitignore").write_text("*")
    quick.git("config", "core.hooksPath", ".husky/_")
    assert install.main([]) == 0
    assert asked().by_id["hook-pre-commit"]["state"] == "warning"
    quick.write(".husky/pre-commit", f"{program('andon-commit')}\n")
    answer = asked("--canary")
    assert answer.by_id["hook-pre-commit"]["state"] == "ok"
    assert answer.ids("fault") == set()
    monkeypatch.setenv("HUSKY", "0")
    assert asked().ids("fault") == {"hook-pre-commit"}


def test_lefthook_is_told_in_its_own_file(quick: Guarded, asked: Callable[..., Answer]) -> None:
    folder = bare_hooks(quick)
    script(folder / "pre-commit", '#!/bin/sh\ncall_lefthook()\n{\n  :\n}\n\ncall_lefthook run "pre-commit" "$@"\n')
    quick.write("lefthook.yml", "pre-commit:\n  jobs:\n    - run: true\n")
    assert asked().by_id["hook-pre-commit"]["state"] == "warning"
    quick.write("lefthook.yml", "pre-commit:\n  jobs:\n    - run: andon-commit\n")
    assert asked().by_id["hook-pre-commit"]["state"] == "ok"


def test_a_hook_that_speaks_up_and_lets_pass_is_no_guard(
    quick: Guarded, asked: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_out(monkeypatch, "canary-push")
    folder = bare_hooks(quick)
    script(folder / "pre-commit", f"#!/bin/sh\n{program('andon-commit')} || true\n")
    words = asked("--canary").words("canary-commit")
    assert words == "a commit of a canary secret was made, though andon had spoken up => andon doctor --verbose"


@pytest.mark.parametrize("format", FORMATS)
def test_a_report_in_any_format_is_a_report(quick: Guarded, capsys: pytest.CaptureFixture[str], format: str) -> None:
    quick.stage("andon-canary-x.txt", f"token = '{TOKEN}'\n")
    assert commit.main([f"--format={format}"]) == 1
    said = capsys.readouterr().out
    assert re.search(canary._in_file("andon-canary-x.txt"), " ".join(said.split()))
    assert not re.search(canary._in_file("andon-canary-y.txt"), said)


def test_what_stopped_a_commit_instead_of_andon_is_told(
    quick: Guarded, asked: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_out(monkeypatch, "canary-push")
    script(bare_hooks(quick) / "pre-commit", f'#!/bin/sh\ngit diff --cached; echo "no \033[31m{TOKEN[:4]}"; exit 1\n')
    words = asked("--canary").words("canary-commit")
    assert words.startswith("a commit of a canary secret was stopped, but not by andon: no \\x1b[31mghp_")


# --- each check ---


def check(answer: Answer, id: str) -> tuple[str, str]:
    """The state of a check, and what it says."""
    return answer.by_id[id]["state"], answer.by_id[id]["message"]


def looked(question: Callable[[Facts], Check]) -> tuple[str, str]:
    """The same of a check that is asked alone."""
    repo = source.find()
    assert repo
    found = question(facts.gathered(repo, os.environ))
    assert bool(found.next) is (found.state in ("warning", "fault", "unknown"))
    return found.state, found.message


def test_a_variable_of_preks_own_counts_before_skip(
    quick: Guarded, asked: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    quick.write(CONFIG, config("andon"))
    monkeypatch.setenv("SKIP", "andon")
    monkeypatch.setenv("PREK_SKIP", "other")
    leave_out(monkeypatch, "canary-push")
    answer = asked("--canary")
    assert check(answer, "canary-commit")[0] == check(answer, "skip")[0] == "ok"
    monkeypatch.setenv("PREK_SKIP", "andon")
    assert looked(hooks.skipped) == ("fault", "PREK_SKIP leaves andon out of every commit")


def test_what_the_hook_itself_leaves_out(quick: Guarded) -> None:
    assert quick.run("install", "-f", "--skip", "andon").status == 0
    assert looked(hooks.skipped) == (
        "fault",
        f"{quick.path}/.git/hooks/pre-commit leaves andon out of every commit",
    )


def test_what_pre_commit_ci_leaves_out(quick: Guarded) -> None:
    quick.write(CONFIG, config("andon") + "ci:\n  skip: [andon]\n")
    assert looked(hooks.skipped) == ("warning", "pre-commit.ci is told to leave andon out")


def test_a_hook_that_may_end_the_run_first(quick: Guarded) -> None:
    hooks = yaml.safe_load(config("andon"))["repos"][0]["hooks"]
    first = {"id": "lint", "name": "lint", "language": "system", "entry": "true", "fail_fast": True}
    quick.write(CONFIG, yaml.safe_dump({"repos": [{"repo": "local", "hooks": [first, *hooks]}]}))
    words = "with `fail_fast`, andon is not asked before these have passed: lint"
    assert looked(configured.order) == ("warning", words)
    quick.write(CONFIG, yaml.safe_dump({"fail_fast": True, "repos": [{"repo": "local", "hooks": [*hooks, first]}]}))
    assert looked(configured.order)[0] == "ok"


@pytest.mark.parametrize(
    ("top", "changed", "hidden"),
    [
        ("", {"types": ["python"]}, f"3 of 4 tracked files from the hook andon: {CONFIG}, link, notes.txt"),
        ("", {"types_or": ["python", "symlink"]}, f"2 of 4 tracked files from the hook andon: {CONFIG}, notes.txt"),
        ("", {"types": ["file"]}, "1 of 4 tracked files from the hook andon: link"),
        ("", {"exclude_types": ["symlink"]}, "1 of 4 tracked files from the hook andon: link"),
        ("", {"files": "^code"}, f"3 of 4 tracked files from the hook andon: {CONFIG}, link, notes.txt"),
        ("exclude: notes\n", {}, "1 of 4 tracked files from the hook andon: notes.txt"),
        ("files: nothing$\n", {}, f"4 of 4 tracked files from the hook andon: {CONFIG}, code.py, link and 1 more"),
        ("exclude: |\n  (?x)^(\n    notes.txt|  # why\n    other\n  )$\n", {}, "1 of 4 tracked files"),
        ("", {"stages": ["commit"]}, ""),
        ("", {}, ""),
    ],
)
def test_files_that_are_hidden(quick: Guarded, top: str, changed: dict[str, object], hidden: str) -> None:
    (quick.path / "link").symlink_to("nowhere")
    quick.git("add", "link")
    quick.write(CONFIG, top + config("andon", **changed))
    state, words = looked(configured.files)
    if hidden:
        assert words.startswith(f"{CONFIG} keeps {hidden}"), words
        assert state == ("fault" if hidden.startswith("4") else "warning")
    else:
        assert (state, words) == ("ok", "the hook andon is given each of 4 tracked files")


@pytest.mark.parametrize("pattern", ["'['", "{glob: '*.py'}"])
def test_patterns_that_are_not_understood_are_told(quick: Guarded, asked: Callable[..., Answer], pattern: str) -> None:
    quick.write(CONFIG, f"exclude: {pattern}\n{config('andon')}")
    assert looked(configured.files)[0] == "unknown"
    assert asked().status == 2


def test_projects_of_a_prek_workspace_that_keep_their_files(quick: Guarded) -> None:
    quick.stage(f"part/{CONFIG}", "orphan: true\nrepos: []\n")
    quick.stage("part/code.py", "x = 1\n")
    quick.stage(f"other/{CONFIG}", "repos: []\n")
    state, words = looked(configured.files)
    assert (state, words) == (
        "warning",
        f"{CONFIG} keeps 2 of 6 tracked files from the hook andon: part/{CONFIG}, part/code.py",
    )


def test_a_configuration_in_a_folder_is_for_all_files_unless_prek_is_set_up_in_that_folder(repo: Guarded) -> None:
    repo.stage(f"ci/{CONFIG}", config("andon"))
    assert repo.run("install", "-f", "--config", f"ci/{CONFIG}").status == 0
    assert looked(configured.files) == ("ok", "the hook andon is given each of 4 tracked files")
    if repo.runner == "prek":
        assert repo.run("-C", "ci", "install", "-f").status == 0
        assert looked(configured.files)[1].startswith(f"ci/{CONFIG} keeps 3 of 4 tracked files")


def test_a_configuration_of_prek_in_toml(quick: Guarded, asked: Callable[..., Answer]) -> None:
    quick.git("rm", "-q", "-f", CONFIG)
    entry = program("andon-commit")
    hook = (
        f"id = 'andon'\nname = 'andon'\nlanguage = 'system'\nentry = '{entry}'\nstages = ['pre-commit']\ntypes = []\n"
    )
    quick.stage("prek.toml", f"[[repos]]\nrepo = 'local'\n[[repos.hooks]]\n{hook}")
    quick.commit()
    answer = asked("--canary")
    assert check(answer, "configuration") == ("ok", "prek.toml names andon")
    is_proved(answer)


@pytest.mark.parametrize("text", [None, "repos: [\n", "", "- a\n", "repos: 1\n", "repos:\n- hooks: [1]\n"])
def test_a_configuration_that_is_none(quick: Guarded, text: str | None) -> None:
    (quick.path / CONFIG).unlink() if text is None else quick.write(CONFIG, text)
    assert looked(configured.configured)[0] == "fault"


def test_the_policy_and_the_baseline_and_the_policy_of_the_machine(
    quick: Guarded, asked: Callable[..., Answer]
) -> None:
    quick.write(".andon.toml", "[scan]\nexlude = []\n")
    quick.git("config", "andon.policy", "/gone/andon.toml")
    assert asked().ids("fault") == {"policy", "machine-policy"}
    quick.write(".andon.toml", '[push]\nallow = ["github.com/acme/*"]\n')
    quick.write(".andon.baseline", "no baseline\n")
    quick.git("config", "andon.policy", f"{quick.path}/.andon.toml")
    quick.git("remote", "add", "origin", "https://token:x@github.com/evil/x.git")
    answer = asked()
    assert answer.ids("fault") == {"baseline"}
    assert answer.ids("warning") == {"remotes"}
    assert "token" not in answer.words("remotes")


def test_a_canary_for_each_policy(quick: Guarded, asked: Callable[..., Answer]) -> None:
    """One that knows not all rules, nor all files, and stops the push for where it goes."""
    quick.stage(CONFIG, config("andon"))
    policy = '[scan]\nexclude = ["*.txt"]\n[rules]\ndisable = ["github-token"]\n[push]\nallow = ["github.com/acme/*"]\n'
    quick.write(".andon.toml", policy)
    answer = asked("--canary")
    assert check(answer, "policy")[0] == "ok"
    is_proved(answer)


@pytest.mark.skipif(os.geteuid() == 0 if hasattr(os, "geteuid") else True, reason="root may write anything")
def test_a_folder_that_cannot_be_written(quick: Guarded, asked: Callable[..., Answer]) -> None:
    (quick.path / ".git" / "andon").mkdir(mode=0o500)
    assert check(asked(), "state")[0] == "warning"


def test_a_file_in_the_place_of_the_folder(quick: Guarded, asked: Callable[..., Answer]) -> None:
    quick.write(".git/andon", "")
    assert check(asked(), "state")[0] == "warning"


# --- versions ---


@pytest.fixture
def hook_repository(tmp_path: Path) -> Path:
    """A repository of hooks called andon, in three versions."""
    made = Repo(tmp_path / "andon")
    made.path.mkdir()
    made.git("init", "-q")
    hook = {"id": "andon", "name": "andon", "language": "system", "entry": program("andon-commit")}
    made.stage(".pre-commit-hooks.yaml", yaml.safe_dump([hook | {"stages": ["pre-commit"], "types": []}]))
    for tag in ("v0.0.1", "v9.0.0", "v9.0.1"):
        made.commit(tag)
        made.git("tag", tag)
    return made.path


def pin(repo: Repo, url: Path, rev: str) -> None:
    """Takes the hook from a repository."""
    repo.write(CONFIG, yaml.safe_dump({"repos": [{"repo": str(url), "rev": rev, "hooks": [{"id": "andon"}]}]}))
    repo.git("add", CONFIG)


def test_a_version_that_is_behind_what_is_here(
    repo: Guarded, hook_repository: Path, asked: Callable[..., Answer]
) -> None:
    pin(repo, hook_repository, "v0.0.1")
    assert check(asked(), "version") == ("warning", f"{CONFIG} pins andon at v0.0.1; v0.1.0 is here already")
    pin(repo, hook_repository, "v9.0.1")
    assert repo.run("run", "--all-files").status == 0
    assert check(asked(), "version")[0] == "ok"
    pin(repo, hook_repository, "v9.0.0")
    answer = asked()
    assert check(answer, "version") == ("warning", f"{CONFIG} pins andon at v9.0.0; v9.0.1 is here already")
    assert answer.words("version").endswith(f"update --repo {hook_repository}")


def test_versions_are_numbers_with_dots() -> None:
    assert [versions.version(rev) for rev in ("v1.2.0", "1.10", "main", "0123456", "v1")] == [
        (1, 2, 0),
        (1, 10),
        (),
        (),
        (),
    ]


# --- the documentation ---


def test_the_page_names_each_check(
    quick: Guarded, asked: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (ROOT / "docs" / "doctor.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`[a-z-]+`(?:, `[a-z-]+`)*) \|", page, re.MULTILINE)
    named = {id for row in rows for id in re.findall(r"`([a-z-]+)`", row)}
    (quick.path / CONFIG).write_text(config("andon"))
    answer = asked("--canary")
    assert named == {*answer.by_id}
    for id, found in answer.by_id.items():
        assert found["state"] in {"ok", "warning", "not applicable"}, id
    words = " ".join(page.split())
    assert all(f"`{state}`" in words for state in get_args(State))


# --- what it takes for granted ---


def test_the_manifest_says_what_the_doctor_takes_for_granted() -> None:
    manifest = {hook["id"]: hook for hook in yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))}
    assert {*manifest} <= {*configuration.ROLES}
    for id, hook in manifest.items():
        said = {key: tuple(hook[key]) for key in ("stages", "types") if key in hook}
        assert configuration.MANIFEST[id] == said
        assert configuration.PROGRAMS[hook["entry"]] == id


def test_the_programs_of_the_hooks_are_found_in_the_scripts_of_the_runners(repo: Guarded) -> None:
    found = scripts.read(f"{repo.path}/.git/hooks", str(repo.path))
    assert {*found} == {*STAGES, GUARD}
    for stage in STAGES:
        script = found[stage]
        assert (script.owner, script.executable) == (repo.runner, True)
        assert script.option("hook-type") == stage
    ((*command,),) = scripts.programs(found)
    assert programs.answers([*command, "--version"])
    assert not programs.answers([*command, "--no-such-option"])
    assert found[GUARD].owner == "andon"


@pytest.mark.parametrize(
    "line", ["exec /opt/a/prek --quiet hook-impl --hook-type=pre-commit", "exec uvx prek hook-impl x"]
)
def test_preks_own_way_of_calling_it_is_read(tmp_path: Path, line: str) -> None:
    (tmp_path / "pre-commit").write_text(f'#!/bin/sh\n# File generated by prek: x\n\n{line} -- "$@"\n')
    (read,) = scripts.read(str(tmp_path), str(tmp_path)).values()
    assert read.program == tuple(line.partition(" hook-impl")[0].split()[1:])
