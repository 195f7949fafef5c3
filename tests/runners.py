"""Repositories guarded by andon as their owners set it up: a configuration, and pre-commit or prek installed.

The hook is the one of `.pre-commit-hooks.yaml`, field by field, but run from this environment (`language: system`), so
that no package has to be built for each test. Tests that build one are marked `network`.
"""

from __future__ import annotations

import atexit
import os
import re
import shlex
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest
import yaml

from andon.rules.examples import fill
from conftest import Repo

ROOT = Path(__file__).parent.parent
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
CONFIG = ".pre-commit-config.yaml"
STAGES = ("pre-commit", "pre-merge-commit")
RUNNERS = ("pre-commit", "prek")
QUICK = "prek"
"""The runner of tests in which the hook decides by itself: what both give it to decide about is tried in others."""

WITHOUT_RUNNERS = bool(os.environ.get("ANDON_TESTS_WITHOUT_RUNNERS"))  # read before tests scrub the environment
PROGRAMS = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)))


def github_token(seed: str) -> str:
    """A token as GitHub makes them, the same for the same seed."""
    return fill("ghp_{b62:30}{crc32b62}", Random(f"github {seed}"))


def aws_key_id(seed: str) -> str:
    """The id of an AWS access key, the same for the same seed."""
    return fill("AKIA{base32:16}", Random(f"aws {seed}"))


TOKEN = github_token("of most tests")
KEY_ID = aws_key_id("of most tests")


PASSED = f"andon: no secrets{'.' * 56}Passed\n"
"""What a runner prints of a hook that has nothing to say."""


class Done(NamedTuple):
    """How a process ended, and all that it said, in the order in which it did."""

    status: int
    output: str

    @property
    def words(self) -> str:
        """What was said, wherever its lines end."""
        return " ".join(self.output.split())

    @property
    def fingerprint(self) -> str:
        """The fingerprint that the only finding of the report is to be allowed by."""
        (found,) = re.findall(r"andon allow ([0-9a-f]{6,16}) ", self.output)
        return str(found)

    @property
    def found(self) -> list[str]:
        """The findings that stand, as `path:line:column rule`."""
        return [
            " ".join(parts) for parts in re.findall(r"(?m)^ {0,4}(\S.*?:\d+:\d+): error ([a-z0-9-]+):", self.output)
        ]


def program(name: str) -> str:
    """A program of this environment. One that is missing fails the test: a skipped bar is not reached."""
    found = shutil.which(name, path=PROGRAMS)
    if found is None and WITHOUT_RUNNERS and name in RUNNERS:
        pytest.skip(f"{name} is not installed, and ANDON_TESTS_WITHOUT_RUNNERS is set")
    if found is None:
        pytest.fail(f"{name} is not installed beside {sys.executable}: pip install --group dev -e {ROOT}")
    return found


def environment(**changed: str) -> dict[str, str]:
    """That of this process, with the programs beside this Python found first."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PATH": PROGRAMS, **changed}


def run(command: list[str | bytes], cwd: Path, stdin: bytes = b"", **changed: str) -> Done:
    """Run a program to its end, its standard error merged into its output as a terminal shows it."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env=environment(**changed),
        input=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=120,
        check=False,
    )
    return Done(done.returncode, done.stdout.decode("utf-8", "surrogateescape"))


def config(**changed: object) -> str:
    """A `.pre-commit-config.yaml` with the hook `andon` of the manifest, run from this environment."""
    manifest = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    (hook,) = [hook for hook in manifest if hook["id"] == "andon"]
    minimum = hook.pop("minimum_pre_commit_version")  # which prek takes at the top of a configuration only
    hook |= {"entry": shlex.join([program(hook["entry"])]), "language": "system", **changed}
    repos = [{"repo": "local", "hooks": [hook]}]
    return str(yaml.safe_dump({"minimum_pre_commit_version": minimum, "repos": repos}, sort_keys=False))


class Guarded(Repo):
    """A repository in which a runner stands between `git commit` and the history."""

    def __init__(self, path: Path, runner: str) -> None:
        super().__init__(path)
        self.runner = runner

    def configure(self, **changed: object) -> None:
        """Commit the configuration, with some fields of the hook changed."""
        self.stage(CONFIG, config(**changed))
        self.commit("the hook")

    def run(self, *arguments: str | bytes, under: str = "", **changed: str) -> Done:
        """Call the runner: `run("run", "--all-files")`."""
        return run([program(self.runner), *arguments], self.path / under, **changed)

    def hooked(self, *arguments: str | bytes, under: str = "", stdin: bytes = b"", **changed: str) -> Done:
        """Call git with its hooks: `hooked("commit", "-m", "a message")`."""
        return run(["git", *arguments], self.path / under, stdin, **changed)

    def try_commit(self, *arguments: str | bytes, under: str = "", **changed: str) -> Done:
        """`git commit`, with a message, as a person calls it."""
        return self.hooked("commit", "-m", "a commit", *arguments, under=under, **changed)

    def head(self) -> str:
        """The last commit's id; '' if there is none."""
        return self.git("rev-parse", "--verify", "-q", "HEAD", check=False).decode().strip()

    def files(self) -> list[str]:
        """The names in the last commit's tree."""
        return os.fsdecode(self.git("ls-tree", "-r", "-z", "--name-only", "HEAD")).split("\0")[:-1]

    def framed(self, report: str) -> str:
        """A report of the hook as the runner shows it: prek indents it by two."""
        indent = "  " if self.runner == "prek" else ""
        return "".join(f"{indent if line.strip() else ''}{line}" for line in report.splitlines(keepends=True))


def guarded(runner: str, path: Path) -> Guarded:
    """A new repository at a path, without commits, guarded by a runner; its configuration is there, not committed."""
    shutil.copytree(_template(runner), path, symlinks=True)
    made = Guarded(path, runner)
    made.write(CONFIG, config())
    return made


@cache
def _template(runner: str) -> Path:
    """A repository in which the runner has installed its hooks; `install` takes longer than a copy."""
    from tempfile import mkdtemp

    made = Guarded(Path(mkdtemp(prefix="andon-tests-")), runner)
    atexit.register(shutil.rmtree, made.path, ignore_errors=True)
    made.git("init", "-q", "--template=")
    made.write(CONFIG, config())
    installed = made.run("install", *(part for stage in STAGES for part in ("--hook-type", stage)))
    if installed.status:
        pytest.fail(f"{runner} install: {installed.output}")
    (made.path / CONFIG).unlink()
    return made.path
