"""`andon scan` as a person or a CI job calls it: what it reads, what it says, how it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from andon import cli, scan
from andon.detect import Detector
from andon.entry import ended
from andon.report import FORMATS
from conftest import Repo
from runners import KEY_ID, TOKEN, Done, environment, github_token, program, run

POSIX = pytest.mark.skipif(os.name == "nt", reason="a matter of POSIX")

CLEAN = "print('nothing')\n"
LEAK = f"value = '{TOKEN}'\n"


def andon(where: Repo | Path, *arguments: str | bytes, stdin: bytes = b"", **changed: str) -> Done:
    """`andon ARGUMENTS`, as a process of its own."""
    folder = where if isinstance(where, Path) else where.path
    return run([program("andon"), *arguments], folder, stdin, **changed)


def ends(done: Done, status: int, *findings: str) -> None:
    """The exit status, and the findings that the report shows."""
    assert (done.status, done.found) == (status, [*findings]), done.output


# --- what is scanned ---


def test_tracked_files_by_default_and_all_on_request(repo: Repo) -> None:
    repo.stage(".gitignore", "ignored.py\n")
    repo.stage("clean.py", CLEAN)
    repo.write("ignored.py", LEAK)
    repo.write("src/untracked.py", LEAK)
    ends(andon(repo, "scan"), 0)
    ends(andon(repo, "scan", "--all-files"), 1, "ignored.py:1:10 github-token", "src/untracked.py:1:10 github-token")
    ends(andon(repo, "scan", "--all-files", "src"), 1, "src/untracked.py:1:10 github-token")
    ends(andon(repo, "scan", "src/untracked.py"), 1, "src/untracked.py:1:10 github-token")


def test_what_is_on_disk_is_scanned_not_what_is_staged(repo: Repo) -> None:
    repo.stage("staged.py", LEAK)
    repo.write("staged.py", CLEAN)
    repo.stage("edited.py", CLEAN)
    repo.write("edited.py", CLEAN + LEAK)
    ends(andon(repo, "scan"), 1, "edited.py:2:10 github-token")
    ends(andon(repo, "scan", "--staged"), 1, "staged.py:1:10 github-token")


def test_a_file_that_is_gone_from_disk_is_no_failure(repo: Repo) -> None:
    repo.stage("gone.py", LEAK)
    repo.stage("clean.py", CLEAN)
    (repo.path / "gone.py").unlink()
    ends(andon(repo, "scan"), 0)


@pytest.mark.parametrize(
    ("where", "paths"),
    [
        ("", ["src"]),
        ("", ["./src/", "src/leak.py"]),
        ("", ["{top}/src"]),
        ("src", []),
        ("src", ["."]),
        ("src", ["leak.py"]),
        ("src", ["../src"]),
        ("src/deep", [".."]),
        ("..", ["repo/src"]),
        ("..", ["repo/src/leak.py"]),
        ("../elsewhere", ["../repo/src/"]),
        ("../elsewhere", ["{top}/src/leak.py"]),
    ],
)
def test_paths_are_told_from_the_top_wherever_we_are(repo: Repo, where: str, paths: list[str]) -> None:
    repo.stage("src/leak.py", LEAK)
    repo.stage("src/deep/clean.py", CLEAN)
    repo.stage("leak-elsewhere.py", LEAK)
    (repo.path.parent / "elsewhere").mkdir()
    named = [path.format(top=repo.path) for path in paths]
    for options in ([], ["--all-files"]):
        done = andon(repo.path / where, "scan", *options, *named)
        ends(done, 1, "src/leak.py:1:10 github-token")


def test_a_folder_without_a_repository(tmp_path: Path) -> None:
    for name in ("one/leak.py", "one/deep/leak.py", "two/leak.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(LEAK, encoding="utf-8")
    ends(andon(tmp_path, "scan", "two"), 1, "two/leak.py:1:10 github-token")
    one = ["one/deep/leak.py:1:10 github-token", "one/leak.py:1:10 github-token"]
    ends(andon(tmp_path, "scan"), 1, *one, "two/leak.py:1:10 github-token")
    ends(andon(tmp_path / "two", "scan", "../one"), 1, *(f"../{place}" for place in one))


@POSIX
def test_a_link_to_a_folder_that_is_named_is_a_way_to_it(repo: Repo) -> None:
    repo.stage("src/leak.py", LEAK)
    (repo.path / "link").symlink_to("src")
    repo.git("add", "link")
    outside = repo.path.parent / "way-in"
    outside.symlink_to(repo.path)
    ends(andon(repo, "scan", "link"), 1, "src/leak.py:1:10 github-token")
    ends(andon(repo, "scan", "link/"), 1, "src/leak.py:1:10 github-token")
    ends(andon(outside.parent, "scan", "way-in"), 1, "src/leak.py:1:10 github-token")
    (repo.path / "src/leak.py").write_text(CLEAN, encoding="utf-8")
    ends(andon(repo, "scan"), 0)


@POSIX
def test_the_name_of_a_links_target_is_its_content(repo: Repo) -> None:
    (repo.path / "telling").symlink_to(f"https://{TOKEN}@github.com/owner/repository")
    (repo.path.parent / "leak.py").write_text(LEAK, encoding="utf-8")
    (repo.path / "outward").symlink_to("../leak.py")
    repo.git("add", ".")
    ends(andon(repo, "scan"), 1, "telling:1:9 github-token")
    ends(andon(repo, "scan", "outward"), 0)


def test_standard_input(tmp_path: Path, repo: Repo) -> None:
    repo.write("leak.py", LEAK)
    for folder in (repo.path, tmp_path):
        ends(andon(folder, "scan", "-", stdin=f"first\n  {KEY_ID}".encode()), 1, "<stdin>:2:3 aws-access-key-id")
        ends(andon(folder, "scan", "-", stdin=CLEAN.encode()), 0)
        ends(andon(folder, "scan", "-"), 0)
    both = andon(repo, "scan", "leak.py", "-", stdin=LEAK.encode())
    ends(both, 1, "<stdin>:1:10 github-token", "leak.py:1:10 github-token")


def test_standard_input_beside_more_files_than_one_process_scans(repo: Repo) -> None:
    for number in range(650):
        repo.write(f"{number}.py", CLEAN)
    done = andon(repo, "scan", "--all-files", "--jobs=2", ".", "-", stdin=LEAK.encode())
    ends(done, 1, "<stdin>:1:10 github-token")


def test_a_file_outside_of_the_repository_beside_one_inside(repo: Repo) -> None:
    repo.stage(".gitattributes", "* filter=git-crypt\n")
    (repo.path.parent / "outside.py").write_text(LEAK, encoding="utf-8")
    done = andon(repo, "scan", ".gitattributes", "../outside.py", "-", stdin=f"\n{KEY_ID}".encode())
    outside = f"{os.path.realpath(repo.path.parent)}/outside.py".replace(os.sep, "/")
    ends(done, 1, f"{outside}:1:10 github-token", "<stdin>:2:1 aws-access-key-id")


@pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode there")
def test_a_repository_whose_folder_has_an_odd_name(tmp_path: Path) -> None:
    odd = Repo(tmp_path / os.fsdecode(b"Gr\xc3\xb6\xc3\x9fe \xff\n[x]"))
    odd.path.mkdir()
    odd.git("init", "-q")
    odd.stage("src/leak.py", LEAK)
    odd.stage("src/excluded.py", LEAK)
    odd.stage(".andon.toml", "[scan]\nexclude = ['excluded.py']\n")
    for changed in ({}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}):
        for where, name in (("", "."), ("src", "."), ("", "src"), ("", str(odd.path))):
            ends(andon(odd.path / where, "scan", name, **changed), 1, "src/leak.py:1:10 github-token")
    ends(andon(odd, "baseline", "create", "--reason", "of a test", **changed), 0)
    ends(andon(odd, "scan", **changed), 0)


# --- nothing is passed over in silence ---


def test_nothing_to_scan_is_an_error(repo: Repo, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    repo.write("untracked.py", CLEAN)
    for folder, arguments in (
        (repo.path, []),
        (repo.path, ["--staged"]),
        (tmp_path, ["empty"]),
        (tmp_path, ["--all-files", "empty"]),
    ):
        done = andon(folder, "scan", *arguments)
        ends(done, 2)
        assert "there is nothing to scan" in done.output


def test_a_scan_of_nothing_but_what_is_passed_over_says_so_and_is_not_green(repo: Repo) -> None:
    repo.stage(".andon.toml", "[scan]\nexclude = ['*']\n")
    repo.stage("leak.py", LEAK)
    done = andon(repo, "scan")
    ends(done, 2)
    assert "andon: nothing was scanned, passed over 2 (excluded by .andon.toml 2)" in done.words


def test_what_cannot_be_read_is_named_and_fails_the_run(repo: Repo) -> None:
    repo.write("leak.py", LEAK)
    done = andon(repo, "scan", "nowhere.py", "leak.py")
    ends(done, 1, "leak.py:1:10 github-token")
    assert "nowhere.py: error not-scanned: unreadable: No such file or directory" in done.output
    assert "andon: 1 finding in 1 file, 1 file could not be scanned." in done.output
    repo.write("leak.py", CLEAN)
    done = andon(repo, "scan", "nowhere.py", "leak.py")
    ends(done, 2)
    assert "nowhere.py: error not-scanned: unreadable: No such file or directory" in done.output


@POSIX
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_and_a_folder_without_permission(repo: Repo) -> None:
    repo.stage("closed.py", LEAK).chmod(0)
    repo.write("folder/file.py", LEAK)
    (repo.path / "folder").chmod(0)
    try:
        ends(andon(repo, "scan"), 2)
        done = andon(repo, "scan", "--all-files")
        ends(done, 2)
        assert "closed.py: error not-scanned: unreadable: Permission denied" in done.output
        assert "folder: error not-scanned: unreadable: Permission denied" in done.output
    finally:
        (repo.path / "folder").chmod(0o755)


@POSIX
def test_what_is_no_file_is_passed_over_by_its_kind_unless_it_is_named(repo: Repo) -> None:
    repo.write("clean.py", CLEAN)
    os.mkfifo(repo.path / "pipe")
    done = andon(repo, "scan", "--all-files", "--verbose")
    ends(done, 0)
    assert "pipe: passed over: FIFO\n" in done.output
    done = andon(repo, "scan", "pipe")
    ends(done, 2)
    assert "pipe: error not-scanned: not a file: FIFO" in done.output


def test_an_object_that_git_has_not_got_fails_the_run(repo: Repo) -> None:
    repo.stage("broken.py", LEAK)
    oid = repo.git("ls-files", "-s", "broken.py").split()[1].decode()
    (repo.path / ".git/objects" / oid[:2] / oid[2:]).unlink()
    done = andon(repo, "scan", "--staged")
    ends(done, 2)
    assert "broken.py: error not-scanned: git has not got its content" in done.words


def test_verbose_tells_what_was_scanned_and_what_was_not(repo: Repo) -> None:
    repo.stage(".andon.toml", "[scan]\nexclude = ['data/']\n")
    repo.stage("data/leak.py", LEAK)
    repo.stage("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    repo.stage("clean.py", CLEAN)
    repo.stage("allowed.py", f"value = '{TOKEN}'  # andon: allow github-token reason=\"of a test\"\n")
    size = sum(
        len((repo.path / name).read_bytes()) for name in (".andon.toml", "picture.png", "clean.py", "allowed.py")
    )
    ends(andon(repo, "scan"), 0)
    assert andon(repo, "scan").output == ""
    assert andon(repo, "scan", "--verbose").output == (
        "allowed.py:1:10: hushed github-token: allowed inline (of a test)\n"
        "data/leak.py: passed over: excluded by .andon.toml\n"
        "picture.png: passed over: PNG image\n"
        "\n"
        f"andon: scanned 3 files ({size} bytes), passed over 2 (PNG image 1, excluded by\n"
        ".andon.toml 1), hushed 1 (allowed inline 1)\n"
    )


# --- files that git encrypts ---

ENCRYPTED = b"\0GITCRYPT\0" + bytes(range(64))


def test_plaintext_of_a_file_that_git_is_to_encrypt_is_a_finding_when_staged(repo: Repo) -> None:
    repo.stage(".gitattributes", "secret/** filter=git-crypt diff=git-crypt\n")
    repo.stage("secret/plain.txt", "nothing that looks like a key\n")
    repo.stage("secret/cipher.txt", ENCRYPTED)
    repo.stage("secret/empty.txt", "")
    repo.stage("other.txt", "no secret\n")
    done = andon(repo, "scan", "--staged", "--verbose")
    ends(done, 1, "secret/plain.txt:1:1 unencrypted-file")
    assert "secret/cipher.txt: passed over: git-crypt ciphertext\n" in done.output


def test_plaintext_on_disk_of_a_file_that_git_encrypts_is_as_it_should_be(repo: Repo) -> None:
    repo.stage(".gitattributes", "secret/** filter=git-crypt diff=git-crypt\n")
    repo.stage("secret/key.txt", ENCRYPTED)
    repo.write("secret/key.txt", LEAK)
    done = andon(repo, "scan", "--verbose")
    ends(done, 0)
    assert "secret/key.txt: passed over: plaintext that git encrypts (git-crypt)\n" in done.output
    ends(andon(repo, "scan", "--staged"), 0)


# --- what it says ---


def test_every_format_tells_the_same_finding(repo: Repo) -> None:
    repo.stage("src/leak.py", CLEAN + LEAK)
    said = {format: andon(repo, "scan", "--format", format) for format in FORMATS}
    assert {format: done.status for format, done in said.items()} == dict.fromkeys(FORMATS, 1)
    assert not any(TOKEN in done.output or TOKEN[4:] in done.output for done in said.values())
    ends(said["text"], 1, "src/leak.py:2:10 github-token")
    (finding,) = json.loads(said["json"].output)["findings"]
    assert (finding["path"], finding["line"], finding["rule"]) == ("src/leak.py", 2, "github-token")
    assert finding in [json.loads(line) for line in said["jsonl"].output.splitlines()]
    (result,) = json.loads(said["sarif"].output)["runs"][0]["results"]
    (location,) = result["locations"]
    assert result["ruleId"] == "github-token"
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "src/leak.py"
    assert said["github"].output.startswith("::error file=src/leak.py,line=2,")
    report = json.loads(said["gitlab"].output)
    places = [each["location"] for each in report.get("vulnerabilities", report)]
    assert [place["file"] for place in places] == ["src/leak.py"]


def test_every_format_is_sound_for_a_clean_tree(repo: Repo) -> None:
    repo.stage("clean.py", CLEAN)
    said = {format: andon(repo, "scan", "--format", format) for format in FORMATS}
    assert {format: done.status for format, done in said.items()} == dict.fromkeys(FORMATS, 0)
    assert json.loads(said["json"].output)["files"] == 1
    assert json.loads(said["sarif"].output)["runs"][0]["results"] == []
    assert said["text"].output == ""


def test_the_order_does_not_depend_on_the_number_of_processes(repo: Repo) -> None:
    for number in range(720):
        leak = f"value = '{github_token(str(number))}'\n" if number % 7 == 0 else CLEAN
        repo.write(f"{number % 13}/{number}.py", leak)
    repo.stage("not-a-file.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    one, two = (andon(repo, "scan", "--all-files", "--format=json", "--jobs", jobs) for jobs in ("1", "2"))
    assert one == two
    assert one.status == 1
    findings = json.loads(one.output)["findings"]
    assert len(findings) == 103
    assert findings == sorted(findings, key=lambda finding: finding["path"])


def test_progress_is_told_while_it_lasts_in_one_process_and_in_many(
    repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(650):
        repo.write(f"{number}.py", CLEAN)
    entries = [scan.Entry(f"{number}.py") for number in range(650)]
    for jobs in (1, 2):
        told: list[tuple[int, int]] = []
        scan.scan(
            None, entries, scan.Policy(jobs=jobs), progress=lambda done, total, told=told: told.append((done, total))
        )
        assert told == [(done, 650) for done in (100, 200, 300, 400, 500, 600, 650)]


def test_the_number_of_processes_is_that_of_the_cores_unless_it_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 5)
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    assert scan._jobs(scan.Policy()) == 5
    assert scan._jobs(scan.Policy(jobs=3)) == 3


# --- how it ends ---


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        ([], 2, "usage: andon VERB ..."),
        (["--help"], 0, "usage: andon VERB ..."),
        (["--version"], 0, "andon "),
        (["scna"], 2, "did you mean 'scan'?"),
        (["scan", "--help"], 0, "usage: andon scan"),
        (["scan", "--formt", "json"], 2, "--formt"),
        (["scan", "--format", "yaml"], 2, "yaml"),
        (["scan", "--jobs", "-1"], 2, "--jobs"),
        (["scan", "--jobs", "many"], 2, "--jobs"),
        (["scan", "--staged", "nowhere.py"], 2, "--staged, --history and --range are about all that is there"),
        (["scan", "--history", "nowhere.py"], 2, "--staged, --history and --range are about all that is there"),
        (["scan", "--history", "--range", "A..B"], 2, "--range"),
        (["scan", "--staged", "--all-files"], 2, "--all-files"),
        (["scan", "--baseline", "nowhere"], 2, "nowhere: there is no such baseline"),
    ],
)
def test_usage(repo: Repo, arguments: list[str], status: int, said: str) -> None:
    repo.stage("clean.py", CLEAN)
    done = andon(repo, *arguments)
    assert (done.status, said in done.output) == (status, True), done.output
    assert "Traceback" not in done.output


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_bug_ends_with_3_and_shows_nothing_of_what_was_scanned(
    repo: Repo, jobs: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(self: Detector, text: object, is_old: object) -> None:
        raise ValueError(text.characters)  # type: ignore[attr-defined]

    for number in range(650 if jobs == "2" else 1):
        repo.write(f"{number}.py", LEAK)
    monkeypatch.setattr(Detector, "detect", broken)
    monkeypatch.setattr(sys, "argv", ["andon", "scan", "--all-files", "--jobs", jobs])
    with pytest.raises(SystemExit) as stopped:
        ended(cli.main)
    said = "".join(capfd.readouterr())
    assert stopped.value.code == 3
    assert "andon: error: a bug in andon (ValueError): not everything was scanned" in said
    assert jobs == "2" or "test_scan_command.py" in said  # the way to the bug; there is none out of a process
    assert TOKEN not in said
    assert "value = " not in said


@POSIX
def test_a_reader_that_leaves_is_no_crash(repo: Repo) -> None:
    repo.write("leak.py", LEAK)
    reader, writer = os.pipe()
    os.close(reader)
    command = [program("andon"), "scan", "leak.py"]
    done = subprocess.run(command, cwd=repo.path, env=environment(), stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (3, b"")


@POSIX
def test_an_interrupt_ends_the_scan_without_a_traceback(repo: Repo) -> None:
    command = [program("andon"), "scan", "-"]
    ours = signal.signal(signal.SIGINT, signal.default_int_handler)  # what a job in the background ignores, it hands on
    process = subprocess.Popen(
        command, cwd=repo.path, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    signal.signal(signal.SIGINT, ours)
    assert process.stdin
    for _ in range(3):  # more than a pipe holds: once it is written, the scan is reading
        process.stdin.write(b"x\n" * 100_000)
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"")


def test_plaintext_that_the_policy_allows_is_hushed(repo: Repo) -> None:
    repo.stage(".gitattributes", "secret/** filter=git-crypt\n")
    repo.stage("secret/README", "what is kept here\n")
    repo.stage(
        ".andon.toml",
        "[[allow]]\npaths = ['secret/README']\nrules = ['unencrypted-file']\nreason = 'no secret in it'\n",
    )
    ends(andon(repo, "scan", "--staged"), 0)
    assert "hushed unencrypted-file: allowed by path" in andon(repo, "scan", "--staged", "--verbose").output
