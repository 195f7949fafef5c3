"""`andon receive` in real servers: bare repositories that real pushes are made to, with real hooks and quarantine."""

from __future__ import annotations

import json
import os
import re
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from andon import receive
from andon.model import Outcome
from andon.push.updates import Update
from andon.receive import limit, server
from andon.receive.limit import Overrun, within
from andon.scan import Scanner
from andon.source import git
from conftest import Repo
from outcomes import written
from runners import KEY_ID, ROOT, TOKEN, Done, github_token, program, run

pytestmark = pytest.mark.skipif(os.name == "nt", reason="servers of git are POSIX systems")

ANDON = program("andon")
CLEAN = "print('nothing')\n"
LEAK = f"value = '{TOKEN}'\n"
PAGE = (ROOT / "docs" / "receive.md").read_text(encoding="utf-8")
SCRIPTS = re.findall(r"^```sh\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)


class Server(Repo):
    """A bare repository that receives pushes."""

    def hook(self, options: str = "", name: str = "pre-receive", environment: str = "") -> Path:
        """Sets its hook to andon's, with options; `environment` are lines of shell before it."""
        arguments = f'--update "$1" "$2" "$3" {options}' if name == "update" else options
        return self.script(f"#!/bin/sh\n{environment}\nexec '{ANDON}' receive {arguments}\n", name)

    def script(self, text: str, name: str) -> Path:
        """Sets a hook to a script."""
        path = self.write(f"hooks/{name}", text)
        path.chmod(0o755)
        return path

    def refs(self) -> dict[str, str]:
        """The refs, by name, with their ids."""
        lines = self.git("for-each-ref", "--format=%(refname) %(objectname)").decode().splitlines()
        return dict(line.split() for line in lines)

    def records(self) -> list[dict[str, object]]:
        """What is recorded of pushes that were let in all the same."""
        return [json.loads(line) for line in (self.path / "andon" / "bypasses").read_text().splitlines()]


@pytest.fixture
def bare(tmp_path: Path) -> Server:
    """An empty server with the hook."""
    made = Server(tmp_path / "server.git")
    made.path.mkdir()
    made.git("init", "-q", "--bare", "--template=")
    made.hook()
    return made


@pytest.fixture
def desk(repo: Repo, bare: Server) -> Repo:
    """A repository whose first commit is on the server."""
    repo.git("remote", "add", "origin", str(bare.path))
    repo.stage("clean.py", CLEAN)
    repo.commit("first")
    hook = bare.path / "hooks" / "pre-receive"
    hook.rename(hook.with_name("off"))
    repo.git("push", "-q", "origin", "main")
    hook.with_name("off").rename(hook)
    return repo


def push(desk: Repo, *arguments: str) -> Done:
    """`git push`, and what it shows, without `remote:` and the blanks with which git clears the line."""
    done = run(["git", "push", "-q", *(arguments or ("origin", "HEAD"))], desk.path)
    lines = [line.removeprefix("remote: ").rstrip() for line in done.output.splitlines()]
    return Done(done.status, "".join(f"{line}\n" for line in lines))


def told(bare: Server, *lines: str, options: tuple[str, ...] = (), **environment: str) -> Done:
    """`andon receive`, as git calls it."""
    stdin = "".join(f"{line}\n" for line in lines).encode()
    return run([ANDON, "receive", *options], bare.path, stdin, GIT_DIR=".", **environment)


def short(done: Done) -> list[str]:
    """The findings, without the commits' ids."""
    return [found.partition(":")[2] for found in done.found]


# --- what is refused, and what passes ---


def test_a_clean_push_is_let_in_in_silence_and_remembered(desk: Repo, bare: Server) -> None:
    desk.stage("more.py", CLEAN)
    head = desk.commit()
    assert push(desk) == Done(0, "")
    assert bare.refs()["refs/heads/main"] == head
    (records,) = (bare.path / "andon" / "clean").iterdir()
    assert records.stat().st_size >= 16
    assert list(bare.path.glob("objects/*incoming*")) == []


def test_a_secret_that_a_later_commit_takes_out_is_refused_and_not_kept(desk: Repo, bare: Server) -> None:
    before = bare.refs()
    desk.stage("leak.py", LEAK)
    leak = desk.commit()
    desk.git("rm", "-q", "leak.py")
    desk.commit()
    done = push(desk)
    assert (done.status, done.found) == (1, [f"{leak[:8]}:leak.py:1:10 github-token"])
    assert "andon: push refused: 1 finding in 1 commit. None of it was accepted." in done.output
    assert TOKEN not in done.output
    assert bare.refs() == before
    assert bare.git("cat-file", "-t", leak, check=False) == b""


def in_message(desk: Repo) -> str:
    desk.commit(f"the key is {TOKEN}")
    return "main"


def in_tag_message(desk: Repo) -> str:
    desk.git("tag", "-a", "-m", f"the key is {TOKEN}", "v1")
    return "v1"


def in_note(desk: Repo) -> str:
    desk.git("notes", "add", "-m", f"the key is {TOKEN}")
    return "refs/notes/commits"


def in_name(desk: Repo) -> str:
    desk.git("branch", TOKEN)
    return TOKEN


def in_second_ref(desk: Repo) -> str:
    desk.git("checkout", "-q", "-b", "side")
    desk.stage("leak.py", LEAK)
    desk.commit()
    desk.git("checkout", "-q", "main")
    return "side"


def in_merge(desk: Repo) -> str:
    desk.git("checkout", "-q", "-b", "side")
    desk.commit("side")
    desk.git("checkout", "-q", "main")
    desk.commit("main")
    desk.git("merge", "-q", "--no-commit", "--no-ff", "side")
    desk.stage("leak.py", LEAK)
    desk.commit("merge")
    return "main"


def in_blob(desk: Repo) -> str:
    oid = desk.git("hash-object", "-w", "--stdin", stdin=LEAK.encode()).decode().strip()
    desk.git("update-ref", "refs/tags/blob", oid)
    return "refs/tags/blob"


@pytest.mark.parametrize(
    "leak",
    [in_message, in_tag_message, in_note, in_name, in_second_ref, in_merge, in_blob],
    ids=lambda each: each.__name__,
)
def test_wherever_a_secret_stands_it_is_refused(desk: Repo, bare: Server, leak: Callable[[Repo], str]) -> None:
    before = bare.refs()
    ref = leak(desk)
    done = push(desk, "origin", "main", ref) if ref != "main" else push(desk)
    assert (done.status, done.words.count(": error github-token:"), bare.refs()) == (1, 1, before), done.output


def test_what_was_there_before_is_not_found_again(desk: Repo, bare: Server) -> None:
    hook = bare.path / "hooks" / "pre-receive"
    hook.unlink()
    desk.stage("old.py", LEAK)
    desk.commit()
    push(desk)
    bare.hook()
    desk.stage("new.py", CLEAN)
    desk.commit()
    assert push(desk) == Done(0, "")
    desk.git("checkout", "-q", "--orphan", "other")  # the same file, but no history that the server knows
    desk.commit()
    assert short(push(desk)) == ["old.py:1:10 github-token"]


def test_deleting_a_ref_is_no_reason_to_look(desk: Repo, bare: Server) -> None:
    push(desk, "origin", "main:side")
    assert push(desk, "origin", ":side") == Done(0, "")


def test_a_name_with_a_line_separator_of_unicode_is_one_name(desk: Repo, bare: Server) -> None:
    desk.git("branch", "odd\u2028name\u0085")
    assert push(desk, "origin", "odd\u2028name\u0085") == Done(0, "")
    desk.stage("more.py", CLEAN)
    desk.commit()
    assert push(desk) == Done(0, "")


def test_a_repository_with_files_checked_out_receives_as_well(desk: Repo, bare: Server, tmp_path: Path) -> None:
    other = Server(tmp_path / "other")
    other.path.mkdir()
    other.git("init", "-q")
    other.git("config", "receive.denyCurrentBranch", "updateInstead")
    hook = other.write(".git/hooks/pre-receive", (bare.path / "hooks" / "pre-receive").read_text())
    hook.chmod(0o755)
    desk.stage("leak.py", LEAK)
    desk.commit()
    assert push(desk, str(other.path), "main").found
    desk.git("reset", "-q", "--hard", "HEAD^")
    assert push(desk, str(other.path), "main") == Done(0, "")
    assert (other.path / "clean.py").read_text() == CLEAN


# --- whose word counts ---

ALLOWED = '[[allow]]\npaths = ["leak.py"]\nreason = "made up"\n'


def test_no_push_excuses_itself_but_one_that_came_before_does(desk: Repo, bare: Server) -> None:
    desk.stage(".andon.toml", ALLOWED)
    desk.commit("allowed")
    desk.stage("leak.py", LEAK)
    desk.commit("leak")
    assert short(push(desk)) == ["leak.py:1:10 github-token"]
    assert push(desk, "origin", "HEAD^:main") == Done(0, "")
    assert push(desk) == Done(0, "")


def test_a_baseline_counts_once_it_is_there(desk: Repo, bare: Server) -> None:
    desk.stage("leak.py", LEAK)
    desk.commit("leak")
    assert push(desk).status == 1
    desk.git("reset", "-q", "--soft", "HEAD^")
    fingerprint = run([ANDON, "scan", "--staged"], desk.path).fingerprint
    run([ANDON, "allow", fingerprint, "--reason", "made up"], desk.path)
    desk.git("restore", "--staged", "leak.py")
    desk.git("add", ".andon.baseline")
    desk.commit("allowed")
    assert push(desk) == Done(0, "")
    desk.git("add", "leak.py")
    desk.commit("leak")
    assert push(desk) == Done(0, "")


def test_a_policy_of_the_server_replaces_the_repositorys(desk: Repo, bare: Server, tmp_path: Path) -> None:
    policy = tmp_path / "server.toml"
    policy.write_text('[push]\nidentities = ["*@acme.example"]\n')
    bare.hook(f"--policy '{policy}'")
    desk.commit("by a stranger")
    assert "error push-identity" in push(desk).output
    policy.write_text(ALLOWED)
    desk.stage("leak.py", LEAK)
    desk.commit()
    assert push(desk) == Done(0, "")
    policy.unlink()
    desk.commit()
    done = push(desk)
    assert (done.status, "there is no such policy" in done.words) == (1, True)


def test_a_policy_that_cannot_be_read_is_refused_before_it_refuses_everything(desk: Repo, bare: Server) -> None:
    desk.stage(".andon.toml", "[scan]\nexlude = []\n")
    desk.commit()
    done = push(desk)
    assert (done.status, ".andon.toml: error receive-policy:" in done.output) == (1, True)
    assert "'exclude'" in done.output or "exclude" in done.words
    assert push(desk, "origin", "HEAD:side") == Done(0, "")  # it does not count there
    bare.git("update-ref", "refs/heads/main", "refs/heads/side")
    done = push(desk, "origin", "HEAD:other")
    assert (done.status, "exlude" in done.words) == (1, True)


# --- the update hook ---


def test_an_update_hook_refuses_one_ref_and_lets_in_another(desk: Repo, bare: Server) -> None:
    (bare.path / "hooks" / "pre-receive").unlink()
    bare.hook(name="update")
    in_second_ref(desk)
    desk.stage("more.py", CLEAN)
    head = desk.commit()
    done = push(desk, "origin", "main", "side")
    assert short(done) == ["leak.py:1:10 github-token"]
    assert bare.refs() == {"refs/heads/main": head}


# --- what goes wrong ---

DIES = """read -r line; printf '%s\\n' "$line" | '{git}' "$@" | head -c 200; kill -9 $$"""
"""A git that reads one line, answers a part of what it would, and is killed."""


@pytest.mark.parametrize(
    ("lines", "words"),
    [([], "standard input is empty"), (["what?"], "does not write to this hook")],
)
def test_what_git_does_not_say_is_no_push(bare: Server, lines: list[str], words: str) -> None:
    done = told(bare, *lines)
    assert (done.status, words in done.words) == (2, True), done.output


def test_outside_of_a_repository_there_is_nothing_to_receive(tmp_path: Path) -> None:
    done = run([ANDON, "receive"], tmp_path, b"")
    assert (done.status, "no repository" in done.words) == (2, True)


@pytest.mark.parametrize("way", ["exit 128", "kill -9 $$", DIES])
def test_a_git_that_dies_lets_nothing_in(desk: Repo, bare: Server, tmp_path: Path, way: str) -> None:
    """Whichever of its commands it is; the push itself is clean."""
    for number in range(9):
        desk.stage(f"more_{number}.py", f"print({number})\n")
        desk.commit(f"a message that is long enough to be cut in the middle of it: {number}")
    desk.git("tag", "-a", "-m", "a tag", "v1")
    head, tag = (desk.git("rev-parse", name).decode().strip() for name in ("main", "v1"))
    bare.git("fetch", "-q", str(desk.path), "--no-tags", "main", "v1")
    lines = (f"{bare.refs()['refs/heads/main']} {head} refs/heads/main", f"{'0' * 40} {tag} refs/tags/v1")
    real, broken = program("git"), tmp_path / "bin" / "git"
    broken.parent.mkdir()
    for command in ("rev-parse", "for-each-ref", "rev-list", "diff-tree", "cat-file --batch"):
        case = f'case "$*" in *"{command}"*) {way.format(git=real)};; *) exec "{real}" "$@";; esac'
        broken.write_text(f"#!/bin/sh\n{case}\n")
        broken.chmod(0o755)
        done = told(bare, *lines, PATH=f"{broken.parent}{os.pathsep}{os.environ['PATH']}")
        assert done.status not in (0, 1), (command, done.output)
    assert told(bare, *lines) == Done(0, "")


# --- time ---


def slow(scanner: Scanner, *arguments: object, real: Callable[..., object] = Scanner._scanned) -> object:
    time.sleep(0.05)
    return real(scanner, *arguments)


def test_a_push_that_takes_too_long_goes_on_from_there(
    desk: Repo, bare: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(40):
        desk.stage(f"more_{number}.py", f"print({number})\n")
    new = desk.commit()
    bare.git("fetch", "-q", str(desk.path), "main")
    monkeypatch.chdir(bare.path)
    repo = git.find()
    assert repo
    monkeypatch.setattr(Scanner, "_scanned", slow)
    update = Update("refs/heads/main", new, bare.refs()["refs/heads/main"])
    outcomes: list[Outcome] = []
    while not outcomes or receive.is_overrun(outcomes[-1]):
        outcomes.append(receive.judged(repo, [update], receive.rules(repo, ""), 0.8))
        assert len(outcomes) < 20
    assert len(outcomes) > 1
    assert not outcomes[-1].refusals
    assert outcomes[0].refusals[0].title == "could not be scanned within 0.8 seconds"


def imported(path: Path, stream: bytes) -> Repo:
    """A repository that `git fast-import` has made."""
    path.mkdir()
    made = Repo(path)
    made.git("init", "-q", "--bare")
    made.git("fast-import", "--quiet", stdin=stream)
    return made


def commits(count: int) -> bytes:
    """For `git fast-import`: commits that each add a small file."""
    lines = []
    for number in range(count):
        data = "".join(f"def function_{number}_{line}():\n    return {line}\n" for line in range(60))
        lines += [
            f"commit refs/heads/main\ncommitter D <d@example.org> {1_700_000_000 + number} +0000\ndata 4\nmore\n",
            f"M 100644 inline src/file_{number}.py\ndata {len(data)}\n{data}\n",
        ]
    return "".join(lines).encode()


def test_many_commits_are_refused_in_time_and_no_process_stays_behind(bare: Server, tmp_path: Path) -> None:
    """A process that stays behind would hold up `git push`, which ends when nobody can write to it any more.

    Objects are read slowly, so that the time is over while there is work, however fast the machine is.
    """
    desk = imported(tmp_path / "many", commits(1_500))
    slowly = tmp_path / "bin" / "git"
    slowly.parent.mkdir()
    slowly.write_text(f'#!/bin/sh\ncase "$*" in *cat-file*) sleep 0.2;; esac\nexec "{program("git")}" "$@"\n')
    slowly.chmod(0o755)
    times = "date +%s.%N > times; trap 'date +%s.%N >> times' EXIT"
    bare.hook("--budget 1.2", environment=f"export PATH='{slowly.parent}':\"$PATH\"; {times}")
    bare.script((bare.path / "hooks" / "pre-receive").read_text().replace("exec ", ""), "pre-receive")
    done = push(desk, str(bare.path), "main")
    begun, ended = map(float, (bare.path / "times").read_text().split())
    assert "push: error receive-budget: could not be scanned within 1.2 seconds" in done.words, done.output
    assert (done.status, bare.refs(), ended - begun < 8) == (1, {}, True)
    assert "Traceback" not in done.output, done.output
    bare.hook()
    assert push(desk, str(bare.path), "main") == Done(0, "")


def test_one_huge_file_is_refused_in_time_or_let_in_as_the_policy_says(bare: Server, tmp_path: Path) -> None:
    line = "value = compute(first, second)  # of no interest\n"
    data = (line * (24_000_000 // len(line))).encode()
    head = b"commit refs/heads/main\ncommitter D <d@example.org> 1700000000 +0000\ndata 4\nhuge\n"
    desk = imported(tmp_path / "huge", b"%sM 100644 inline huge.py\ndata %d\n%s\n" % (head, len(data), data))
    bare.hook("--budget 0.3")
    done = push(desk, str(bare.path), "main")
    assert (done.status, bare.refs()) == (1, {})
    assert "error receive-budget" in done.output
    policy = tmp_path / "policy.toml"
    policy.write_text('[receive]\nbudget = 0.3\noverrun = "pass"\n')
    bare.hook(f"--policy '{policy}'", environment="export GITEA_PUSHER_NAME=ada")
    done = push(desk, str(bare.path), "main")
    assert done.words == "andon: note: let in, though it could not be scanned within 0.3 seconds: the policy says so"
    assert [*bare.refs()] == ["refs/heads/main"]
    (record,) = bare.records()
    assert (record["kind"], record["user"], record["refusals"]) == (
        "overrun",
        "ada",
        [{"rule": "receive-budget", "place": "push"}],
    )


def sleeping(within_seconds: float, swallowed: type[BaseException]) -> None:
    """Sleeps, twice if the first sleep ends with an exception of a kind."""
    with within(within_seconds):
        try:
            time.sleep(20)
        except swallowed:
            time.sleep(20)


@pytest.mark.parametrize("swallowed", [Exception, Overrun])  # as around a broken file; as anything may happen once
def test_a_limit_interrupts_whatever_waits(monkeypatch: pytest.MonkeyPatch, swallowed: type[BaseException]) -> None:
    monkeypatch.setattr(limit, "AGAIN", 0.1)
    handler = signal.getsignal(signal.SIGALRM)
    begun = time.monotonic()
    with pytest.raises(Overrun):
        sleeping(0.1, swallowed)
    assert time.monotonic() - begun < 5
    assert (signal.getitimer(signal.ITIMER_REAL)[0], signal.getsignal(signal.SIGALRM)) == (0, handler)


class SlowToGo:
    """What takes its time when it is tidied up, where Python raises no exception."""

    def __del__(self) -> None:
        time.sleep(20)


def test_a_limit_is_no_matter_for_complaints(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(limit, "AGAIN", 0.1)

    def tidied_up() -> None:
        with within(0.1):
            SlowToGo()
            time.sleep(20)

    with pytest.raises(Overrun):
        tidied_up()
    assert capfd.readouterr() == ("", "")


def test_no_limit_is_none() -> None:
    with within(0):
        assert signal.getitimer(signal.ITIMER_REAL)[0] == 0


# --- a reason ---


@pytest.fixture
def with_options(desk: Repo, bare: Server) -> Repo:
    """A repository with a secret to push, to a server that takes push options."""
    bare.git("config", "receive.advertisePushOptions", "true")
    desk.stage("leak.py", LEAK)
    desk.commit()
    return desk


REASONED = ("-o", "unrelated", "-o", "andon.reason=made up, see 4711", "origin", "main")


def test_a_reason_lets_in_what_it_may_and_is_recorded(with_options: Repo, bare: Server) -> None:
    bare.hook("--allow-bypass", environment="export GL_USERNAME=ada GL_ID=user-1 GL_PROTOCOL=ssh")
    done = push(with_options, *REASONED)
    assert done == Done(0, "andon: note: let in with 1 finding in 1 commit; recorded for ada\n")
    (record,) = bare.records()
    new = bare.refs()["refs/heads/main"]
    assert (record["kind"], record["user"], record["reason"]) == ("bypass", "ada", "made up, see 4711")
    (found,) = record["findings"]  # type: ignore[misc]
    assert (found["rule"], found["path"], found["commit"]) == ("github-token", "leak.py", new)
    assert [each["new"] for each in record["updates"]] == [new]  # type: ignore[attr-defined]
    assert TOKEN not in (bare.path / "andon" / "bypasses").read_text()


def test_a_reason_is_none_where_the_server_takes_none(with_options: Repo, bare: Server) -> None:
    done = push(with_options, *REASONED)
    assert (done.status, "but this server takes none" in done.words) == (1, True)
    assert not (bare.path / "andon" / "bypasses").exists()


def test_an_empty_reason_is_none(with_options: Repo, bare: Server) -> None:
    bare.hook("--allow-bypass")
    assert push(with_options, "-o", "andon.reason=  ", "origin", "main").status == 1


def test_what_cannot_be_recorded_is_not_let_in(with_options: Repo, bare: Server) -> None:
    bare.hook("--allow-bypass")
    bare.write("andon", "in the way")
    done = push(with_options, *REASONED)
    assert (done.status, "cannot be recorded" in done.words) == (1, True)


# --- what is shown ---


def test_at_most_five_findings_are_shown_in_lines_that_fit_behind_remote(desk: Repo, bare: Server) -> None:
    for number in range(7):
        desk.stage(f"src/settings_{number}.py", f"GITHUB_TOKEN = '{github_token(str(number))}'\n")
    desk.commit()
    done = push(desk)
    lines = [line for line in done.output.splitlines() if not line.startswith(("error: failed", "To "))]
    assert done.words.count(": error github-token:") == 5
    assert "... 2 more: andon push, where you push from" in lines
    assert max(map(len, lines)) <= 72
    assert done.output.count("\n") < 40


@pytest.mark.parametrize(
    ("environment", "prefix"),
    [
        ({}, ""),
        ({"GL_ID": "user-1", "GL_PROTOCOL": "web"}, "GL-HOOK-ERR: "),
        ({"GL_ID": "key-4"}, "GL-HOOK-ERR: "),
        ({"GL_ID": "key-4", "GL_PROTOCOL": "ssh"}, ""),
        ({"GL_ID": "user-1", "GL_PROTOCOL": "http"}, ""),
        ({"GITEA_PUSHER_NAME": "ada"}, ""),
    ],
)
def test_each_line_begins_as_the_server_wants_it(environment: dict[str, str], prefix: str) -> None:
    assert server.prefix(environment) == prefix


def test_gitlab_shows_on_its_pages_every_line_of_a_report_and_of_an_error(desk: Repo, bare: Server) -> None:
    desk.stage("leak.py", LEAK)
    new = desk.commit()
    bare.git("fetch", "-q", str(desk.path), "main")
    line = f"{bare.refs()['refs/heads/main']} {new} refs/heads/main"
    for done in (told(bare, line, GL_ID="user-1", GL_PROTOCOL="web"), told(bare, GL_ID="user-1")):
        assert done.status
        assert all(each.startswith("GL-HOOK-ERR: ") for each in done.output.splitlines()), done.output
        assert len(done.output.splitlines()) > 1


@pytest.mark.parametrize(
    ("environment", "user"),
    [
        ({"GL_USERNAME": "ada", "GL_ID": "user-1", "USER": "git"}, "ada"),
        ({"GITEA_PUSHER_NAME": "ada", "USER": "git"}, "ada"),
        ({"GITHUB_USER_LOGIN": "ada", "USER": "git"}, "ada"),
        ({"GL_USER": "ada", "USER": "git"}, "ada"),
        ({"REMOTE_USER": "ada", "USER": "www-data"}, "ada"),
        ({"LOGNAME": "ada"}, "ada"),
        ({}, ""),
    ],
)
def test_who_pushes_is_whom_the_server_names(environment: dict[str, str], user: str) -> None:
    assert server.user(environment) == user


# --- the scripts of the page ---


def test_the_page_shows_what_a_push_that_took_too_long_is_told() -> None:
    (shown,) = re.findall(r"^```text\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
    outcome = Outcome((), 0, 0, (), refusals=(receive.overrun(30, 5_300, 12_678),))
    lines = written(outcome, moment="receive").partition("\n\n")[0].splitlines()
    assert shown.splitlines() == [f"remote: {line}" for line in lines]


def test_the_page_has_a_script_for_each_server() -> None:
    assert len(SCRIPTS) == 6
    assert all(script.startswith("#!/bin/sh\n") for script in SCRIPTS)


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_of_the_page_refuses_a_secret_and_lets_in_the_rest(
    desk: Repo, bare: Server, tmp_path: Path, script: str
) -> None:
    (bare.path / "hooks" / "pre-receive").unlink()
    policy = tmp_path / "policy.toml"
    policy.write_text("[receive]\nbudget = 60\n")
    script = re.sub(r"--budget \d+", "--budget 60", re.sub(r"--policy \S+", f"--policy '{policy}'", script))
    name = "update" if "--update" in script else "pre-receive"
    bare.script("#!/bin/sh\ncat > before-saw\n", "pre-receive.before")
    bare.script(script.replace("/opt/andon/bin/andon", f"'{ANDON}'"), name)
    desk.stage("leak.py", f"key = '{KEY_ID}'\n" + LEAK)
    desk.commit()
    done = push(desk)
    assert (done.status, "leak.py:2:10 github-token" in short(done)) == (1, True), done.output
    assert not (bare.path / "before-saw").exists()
    desk.git("reset", "-q", "--hard", "HEAD^")
    desk.stage("more.py", CLEAN)
    head = desk.commit()
    assert push(desk) == Done(0, "")
    assert bare.refs()["refs/heads/main"] == head
    if "pre-receive.before" in script:
        assert (bare.path / "before-saw").read_text().split()[1:] == [head, "refs/heads/main"]
