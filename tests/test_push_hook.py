"""`andon-push` as a hook of pre-commit and prek: what it sees, and that it says what it cannot see."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
import yaml

from conftest import Repo
from runners import CONFIG, MANIFEST, RUNNERS, TOKEN, Guarded, program, run

LEAK = f"GITHUB_TOKEN = '{TOKEN}'\n"
UNGUARDED = "andon: note: a hook runner shows the first ref of a push only"


def config() -> str:
    """A configuration with the hook `andon-push` of the manifest, run from this environment."""
    manifest = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    (hook,) = [hook for hook in manifest if hook["id"] == "andon-push"]
    del hook["minimum_pre_commit_version"]
    hook |= {"entry": shlex.join([program(hook["entry"])]), "language": "system"}
    return str(yaml.safe_dump({"repos": [{"repo": "local", "hooks": [hook]}]}, sort_keys=False))


@pytest.fixture(params=RUNNERS)
def pushing(request: pytest.FixtureRequest, repo: Repo, tmp_path: Path) -> Guarded:
    """A repository with a remote, in which a runner has git's pre-push."""
    made = Guarded(repo.path, request.param)
    made.git("init", "-q", "--bare", str(tmp_path / "there.git"))
    made.git("remote", "add", "origin", str(tmp_path / "there.git"))
    made.stage(CONFIG, config())
    made.commit()
    assert made.run("install", "-t", "pre-push").status == 0
    return made


def test_a_clean_push_passes_and_a_secret_is_stopped(pushing: Guarded, tmp_path: Path) -> None:
    clean = pushing.hooked("push", "-q", "origin", "HEAD:refs/heads/main")
    assert clean.status == 0
    assert UNGUARDED in clean.output
    pushing.stage("a.py", LEAK)
    pushing.commit()
    stopped = pushing.hooked("push", "-q", "origin", "HEAD:refs/heads/main")
    assert stopped.status != 0
    assert "a.py:1:17: error github-token" in stopped.output
    assert TOKEN not in stopped.output
    assert b"a.py" not in Repo(tmp_path / "there.git").git("ls-tree", "-r", "--name-only", "main")


def test_beside_the_guard_it_says_nothing_of_it(pushing: Guarded) -> None:
    assert pushing.andon("install").returncode == 0
    done = pushing.hooked("push", "-q", "origin", "HEAD:refs/heads/main")
    assert done.status == 0
    assert UNGUARDED not in done.output


def test_without_a_push_it_has_nothing_to_look_at_and_is_not_clean(pushing: Guarded) -> None:
    done = run(["andon-push"], pushing.path)
    assert done.status == 2
    assert "no push is being made" in done.output


def test_a_format_that_is_none_is_the_persons_to_mend(pushing: Guarded) -> None:
    told = {"PRE_COMMIT_REMOTE_URL": "../there.git", "PRE_COMMIT_TO_REF": "HEAD"}
    done = run(["andon-push", "--format=yaml"], pushing.path, **told)
    assert done.status == 2
    assert "--format=yaml: there is no such format" in done.output
