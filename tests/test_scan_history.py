"""`andon scan --history` and `--range`: what stands in commits, since when, where, and whether still."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from andon import history as commits
from andon.history import cache, sightings
from andon.policy import DEFAULT
from andon.rules.examples import fill
from andon.source import git, history
from conftest import Repo
from runners import TOKEN, github_token

OTHER = github_token("another")
LEAK = f"GITHUB_TOKEN = '{TOKEN}'\n"


def scanned(repo: Repo, *arguments: str, status: int = 1) -> dict:
    """What `andon scan` reports of a history."""
    done = repo.andon("scan", "--format=json", *arguments)
    assert done.returncode == status, done.stderr
    return json.loads(done.stdout)


def places(report: dict) -> list[tuple[str, str, int]]:
    return [(finding["commit"], finding["path"], finding["line"]) for finding in report["findings"]]


@pytest.fixture
def grown(repo: Repo) -> tuple[Repo, list[str]]:
    """A history: a key that comes, moves down a line and goes, on a branch with a remote; a message that holds one."""
    oids = []
    for content in ("print()\n", LEAK, f"import os\n{LEAK}", "import os\n"):
        repo.stage("a.py", content)
        oids.append(repo.commit())
    repo.git("branch", "other", oids[1])
    repo.git("update-ref", "refs/remotes/origin/main", oids[2])
    repo.git("update-ref", "refs/remotes/fork/x", oids[0])
    repo.stage("b.py", "x = 1\n")
    oids.append(repo.commit(f"the key is {OTHER}"))
    return repo, oids


def test_a_finding_tells_its_first_and_last_commit_and_where_that_is(grown: tuple[Repo, list[str]]) -> None:
    repo, oids = grown
    report = scanned(repo, "--history")
    assert places(report) == [(oids[1], "a.py", 1), (oids[4], "COMMIT_EDITMSG", 1)]
    value, message = report["findings"]
    assert value["last_commit"] == oids[2]
    assert value["author"] == "Tess Tester <tess@example.org>"
    assert abs(value["date"] - time.time()) < 600
    assert value["refs"] == ["main", "other"]
    assert value["remotes"] == ["origin"]
    assert value["in_head"] is False
    assert message["refs"] == ["main"]
    assert message["in_head"] is True
    assert report["commits"] == 5
    assert report["files"] == 5


def test_a_value_that_head_still_holds_says_so(repo: Repo) -> None:
    repo.stage("a.py", LEAK)
    repo.commit()
    repo.stage("a.py", f"{LEAK}print()\n")
    repo.commit()
    (finding,) = scanned(repo, "--history")["findings"]
    assert finding["in_head"] is True
    assert finding["last_commit"] == repo.git("rev-parse", "HEAD").decode().strip()


def test_people_are_told_the_same(grown: tuple[Repo, list[str]]) -> None:
    repo, oids = grown
    said = " ".join(repo.andon("scan", "--history").stdout.decode().split())
    assert f"{oids[1][:8]}:a.py:1:17: error github-token: GitHub token in GITHUB_TOKEN [ghp_****, 40 chars]" in said
    assert f"since: {oids[1][:8]} of 20" in said
    assert f"until {oids[2][:8]}; in main, other; on origin; HEAD does not hold it" in said
    assert "fix: andon explain github-token" in said
    assert TOKEN not in said
    assert OTHER not in said


@pytest.mark.parametrize(("words", "found"), [("HEAD~4..HEAD~2", [1]), ("HEAD~2..HEAD", [4]), ("HEAD~1", [1])])
def test_a_range_holds_its_own_commits_only(grown: tuple[Repo, list[str]], words: str, found: list[int]) -> None:
    repo, oids = grown
    assert [commit for commit, _, _ in places(scanned(repo, "--range", words))] == [oids[number] for number in found]


def test_a_range_without_a_secret_is_clean_and_says_so(grown: tuple[Repo, list[str]]) -> None:
    repo, _ = grown
    report = scanned(repo, "--range", "HEAD~2..HEAD~1", status=0)
    assert report["findings"] == []
    assert report["commits"] == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("HEAD..HEAD", "there is no commit to scan"),
        ("nowhere..HEAD", "git knows no range 'nowhere..HEAD'"),
        ("--all", "git knows no range '--all'"),
        ("-n1", "git knows no range '-n1'"),
    ],
)
def test_a_range_that_is_none_is_never_clean(grown: tuple[Repo, list[str]], words: str, said: str) -> None:
    repo, _ = grown
    done = repo.andon("scan", f"--range={words}")
    assert done.returncode == 2
    assert said in done.stderr.decode()


def test_a_history_without_commits_is_never_clean(repo: Repo) -> None:
    assert repo.andon("scan", "--history").returncode == 2


def test_outside_of_a_repository_there_is_no_history(tmp_path: Path) -> None:
    done = Repo(tmp_path).andon("scan", "--history")
    assert done.returncode == 2
    assert "there is no repository here" in done.stderr.decode()


def test_messages_of_tags_are_scanned(repo: Repo) -> None:
    repo.commit()
    repo.git("tag", "-a", "-m", f"with {TOKEN}", "v1")
    (finding,) = scanned(repo, "--history")["findings"]
    assert finding["path"] == "TAG_EDITMSG"
    assert finding["commit"] == repo.git("rev-parse", "v1").decode().strip()


def test_what_no_branch_leads_to_but_head_is_scanned(repo: Repo) -> None:
    repo.commit()
    repo.git("checkout", "-q", "--detach")
    repo.stage("a.py", LEAK)
    oid = repo.commit()
    assert places(scanned(repo, "--history")) == [(oid, "a.py", 1)]


def test_the_baseline_counts(grown: tuple[Repo, list[str]]) -> None:
    repo, _ = grown
    for finding in scanned(repo, "--history")["findings"]:
        assert finding["fingerprint"]
    repo.write("a.py", LEAK)
    repo.andon("baseline", "create")
    report = scanned(repo, "--history")
    assert [finding["path"] for finding in report["findings"]] == ["COMMIT_EDITMSG"]
    assert [hushed["verdict"] for hushed in report["hushed"]] == ["known"]
    assert len(scanned(repo, "--history", "--no-baseline")["findings"]) == 2


def test_a_bare_repository_is_scanned(grown: tuple[Repo, list[str]], tmp_path: Path) -> None:
    repo, oids = grown
    repo.git("clone", "-q", "--bare", ".", str(tmp_path / "bare.git"))
    assert places(scanned(Repo(tmp_path / "bare.git"), "--history")) == [
        (oids[1], "a.py", 1),
        (oids[4], "COMMIT_EDITMSG", 1),
    ]


def test_of_a_shallow_clone_it_is_said_that_commits_are_missing(grown: tuple[Repo, list[str]], tmp_path: Path) -> None:
    repo, _ = grown
    repo.git("clone", "-q", "--depth=1", f"file://{repo.path}", str(tmp_path / "shallow"))
    report = scanned(Repo(tmp_path / "shallow"), "--history")
    assert any("this clone is shallow" in note for note in report["notes"])


# --- large histories ---


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """A history of 900 versions of files, with 30 keys, made at once."""
    folder = tmp_path_factory.mktemp("large")
    repo = Repo(folder)
    stream = []
    for number in range(300):
        stream.append(f"commit refs/heads/main\ncommitter Ada <ada@example.org> {1_700_000_000 + number} +0000\n")
        stream.append(_data(f"change {number}\n"))
        for which in range(3):
            leak = LEAK if number % 10 == 5 and which == 1 else ""
            value = fill("ghp_{b62:30}{crc32b62}", Random(number))
            content = "".join(f"value_{line} = {line * number}\n" for line in range(40)) + leak.replace(TOKEN, value)
            stream.append(f"M 100644 inline {(number * 7 + which) % 50}.py\n{_data(content)}")
    repo.git("init", "-q")
    repo.git("fast-import", "--quiet", stdin="".join(stream).encode())
    return repo


def _data(text: str) -> str:
    return f"data {len(text)}\n{text}\n"


def found(repo: Repo, jobs: int = 1, folder: str = "") -> list[tuple[str, str, int]]:
    """What a search by this process finds."""
    at = git.find(str(repo.path))
    assert at is not None
    oids = history.everything(at)
    known = cache.Cache(folder, "rules")
    outcome = commits.search(at, oids, DEFAULT._replace(jobs=jobs), known)
    outcome = sightings.completed(at, outcome, DEFAULT)
    return [
        (verdict.finding.sighting.commit, verdict.finding.path, verdict.finding.line)
        for verdict in outcome.stopping
        if verdict.finding.sighting
    ]


def test_one_process_and_many_find_the_same(large: Repo) -> None:
    one = found(large)
    assert len(one) == 30
    assert one == found(large, jobs=2)


class Ended(Exception):
    """What ends a search on the way."""


def test_a_search_that_is_ended_goes_on_where_it_was(
    large: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = git.find(str(large.path))
    assert at is not None
    oids = history.everything(at)

    def told(done: int, total: int) -> None:
        if done >= 500:
            raise Ended

    known = cache.Cache(str(tmp_path), "rules")
    with pytest.raises(Ended):
        commits.search(at, oids, DEFAULT._replace(jobs=1), known, progress=told)
    left: list[tuple[int, int]] = []
    again = cache.Cache(str(tmp_path), "rules")
    commits.search(at, oids, DEFAULT._replace(jobs=1), again, progress=lambda done, total: left.append((done, total)))
    assert 350 < left[-1][1] < 450  # of 900, those that were not come to, and the few with a finding
    assert found(large, folder=str(tmp_path)) == found(large)


def test_nothing_is_lost_or_doubled_by_a_kill(large: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commits, "SAVED", 100)
    folder = tmp_path / "killed"
    code = (
        "import sys; sys.path[:0] = sys.argv[2:]; from test_scan_history import *; commits.SAVED = 100; "
        f"found(Repo(Path({str(large.path)!r})), 2, sys.argv[1])"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(folder), str(Path(__file__).parent)], start_new_session=True
    )
    until = time.monotonic() + 60
    while not folder.is_dir() and process.poll() is None and time.monotonic() < until:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert folder.is_dir()
    assert found(large, folder=str(folder)) == found(large)
