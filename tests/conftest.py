"""What every test starts from: an environment of its own, and on request a real git repository.

Nothing of the machine that runs the tests reaches them: no git configuration, no GIT_* or SKIP variable of
a hook that runs the tests, no colour or CI switch, no cache in the home folder.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from andon.source import git
from andon.source.program import Repository

# Machines that run tests are busy: a slow example is no failure. In CI the examples are the same each time; at a desk
# they are new ones.
settings.register_profile("andon", deadline=None, max_examples=50, derandomize="CI" in os.environ)
settings.load_profile("andon")

LEAKING = ("GIT_", "PRE_COMMIT", "PREK_", "ANDON_", "CI_", "GITHUB_", "GITLAB_")
LEAKING_NAMES = {"SKIP", "CI", "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "COLUMNS", "PYTHONUTF8"}

GIT_CONFIG = """\
[user]
    name = Tess Tester
    email = tess@example.org
[init]
    defaultBranch = main
[protocol "file"]
    allow = always
"""


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Gives an empty home folder: the one of the test before if that left nothing in it, as nearly all do.

    Making two files for each test took longer than most tests.
    """
    top = tmp_path_factory.mktemp("homes")
    (top / "gitconfig").write_text(GIT_CONFIG, encoding="utf-8")
    (top / "gitconfig").chmod(0o444)
    numbers = count()
    home = top  # not empty: the first is made as the others are

    def empty() -> Path:
        nonlocal home
        if os.listdir(home):
            home = top / str(next(numbers))
            home.mkdir()
        return home

    return empty


@pytest.fixture(autouse=True)
def scrubbed_environment(homes: Callable[[], Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of its own and none of the variables that change what git, pre-commit or andon do."""
    for name in os.environ:
        if name.startswith(LEAKING) or name in LEAKING_NAMES:
            monkeypatch.delenv(name)
    home = homes()
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(home.parent / "gitconfig"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    for name in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    return home


class Repo:
    """A git repository on disk, and the few things that most tests do in one."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def git(self, *arguments: str | bytes, stdin: bytes = b"", check: bool = True) -> bytes:
        """Run git at the repository's top; its standard output. A failure shows what git said."""
        done = subprocess.run(["git", *arguments], cwd=self.path, input=stdin, capture_output=True, check=False)
        if check and done.returncode:
            pytest.fail(f"git {arguments!r} ended with {done.returncode}: {os.fsdecode(done.stderr)}")
        return done.stdout

    def write(self, path: str | bytes, data: str | bytes) -> Path:
        """Write a file below the top (any name the file system takes), making its folders; text as UTF-8."""
        full = self.path / os.fsdecode(path)
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_bytes(data.encode() if isinstance(data, str) else data)
        return full

    def stage(self, path: str | bytes, data: str | bytes) -> Path:
        """Write a file and add it to the index."""
        full = self.write(path, data)
        self.git("--literal-pathspecs", "add", "--", path)
        return full

    def commit(self, message: str = "a commit") -> str:
        """Commit what is staged, running no hook; the commit's id."""
        self.git("-c", f"core.hooksPath={os.devnull}", "commit", "-q", "--allow-empty", "-m", message)
        return self.git("rev-parse", "HEAD").decode().strip()

    def andon(self, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        """Run `andon ARGUMENTS` at the repository's top as a process of its own."""
        command = [sys.executable, "-c", "import sys; from andon.cli import run; sys.exit(run())", *arguments]
        return subprocess.run(command, cwd=self.path, input=stdin, capture_output=True, check=False)


def found(repo: Repo) -> Repository:
    """A repository as andon finds it."""
    repository = git.find(str(repo.path))
    assert repository
    return repository


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """A new git repository without commits; the working directory is its top."""
    top = tmp_path / "repo"
    top.mkdir()
    made = Repo(top)
    made.git("init", "-q")
    monkeypatch.chdir(top)
    return made
