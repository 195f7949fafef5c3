"""`git commit` in repositories guarded by andon through pre-commit and through prek: what is stopped, what passes."""

from __future__ import annotations

import os
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from conftest import Repo
from runners import (
    KEY_ID,
    PASSED,
    QUICK,
    RUNNERS,
    TOKEN,
    Done,
    Guarded,
    aws_key_id,
    github_token,
    guarded,
    program,
    run,
)

WINDOWS = os.name == "nt"

CLEAN = "import os\n\nprint(os.environ['GITHUB_TOKEN'])\n"
LEAK = f"value = '{TOKEN}'\n"
"""One line, with a token at column 10."""


@pytest.fixture(params=RUNNERS)
def bare(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Guarded:
    """A guarded repository without commits."""
    made = guarded(request.param, tmp_path / "repo")
    monkeypatch.chdir(made.path)
    return made


@pytest.fixture
def repo(bare: Guarded) -> Guarded:
    """A guarded repository whose first commit holds the configuration and a clean file."""
    bare.stage("clean.py", CLEAN)
    bare.configure()
    return bare


THROUGH_ONE = pytest.mark.parametrize("bare", [QUICK], indirect=True)


def passes(done: Done) -> None:
    """The commit was made, the hook was run and said nothing."""
    assert (done.status, done.output.count("andon: ")) == (0, 1), done.output
    assert PASSED in done.output


def is_stopped(repo: Guarded, done: Done, *findings: str, before: str) -> None:
    """The commit was not made, because of these findings and no others, and andon said so."""
    assert (done.status, done.found, repo.head()) == (1, [*findings], before), done.output
    assert "andon: commit stopped: " in done.output


# --- what a person sees ---


@pytest.mark.parametrize(
    ("path", "content", "report"),
    [
        (
            "src/settings.py",
            f'import os\n\nDEBUG = False\n\nGITHUB_TOKEN = "{TOKEN}"\n',
            """\
src/settings.py:5:17: error github-token: GitHub token in GITHUB_TOKEN
         [ghp_****, 40 chars]
  fix:   GITHUB_TOKEN = os.environ["GITHUB_TOKEN"]
         then: git add src/settings.py
  allow: andon allow FINGERPRINT --reason "..."   only if it is not a real one

andon: commit stopped: 1 finding in 1 file. Nothing has left this machine.
""",
        ),
        (
            "deploy/.env",
            f"REGION=eu-west-1\nAWS_ACCESS_KEY_ID={KEY_ID}\n",
            """\
deploy/.env:2:19: error aws-access-key-id: AWS access key id
         in AWS_ACCESS_KEY_ID [AKIA****, 20 chars]
  fix:   git rm --cached deploy/.env
         then: echo deploy/.env >> .gitignore && git add .gitignore
  allow: andon allow FINGERPRINT --reason "..."   only if it is not a real one

andon: commit stopped: 1 finding in 1 file. Nothing has left this machine.
""",
        ),
    ],
    ids=["GitHub", "AWS"],
)
def test_a_staged_key_stops_the_commit_and_the_report_says_what_to_do(
    repo: Guarded, path: str, content: str, report: str
) -> None:
    before = repo.head()
    repo.stage(path, content)
    done = repo.try_commit()
    shown = done.output.replace(f"andon allow {done.fingerprint}", "andon allow FINGERPRINT")
    assert repo.framed(report) in shown
    assert (done.status, repo.head()) == (1, before)
    assert repo.git("diff", "--cached", "--name-only").decode() == f"{path}\n"
    assert TOKEN not in shown
    assert KEY_ID not in shown


def test_a_clean_commit_passes_in_silence(repo: Guarded) -> None:
    repo.stage("new.py", CLEAN)
    done = repo.try_commit("-q")
    assert (done.status, done.output) == (0, PASSED)
    assert "new.py" in repo.files()


@THROUGH_ONE
def test_colour_is_for_terminals_only(repo: Guarded) -> None:
    repo.stage("leak.py", LEAK)
    head, bold = "leak.py:1:10", "\x1b[1mleak.py:1:10\x1b[0m"
    plain = repo.try_commit().output
    assert (head in plain, "\x1b" in plain) == (True, False)
    assert bold in repo.run("run", "--color", "always").output
    assert bold not in repo.run("run", "--color", "always", NO_COLOR="1").output


# --- ways to commit ---


def test_the_first_commit_of_a_repository(bare: Guarded) -> None:
    bare.git("add", ".")
    bare.stage("leak.py", LEAK)
    is_stopped(bare, bare.try_commit(), "leak.py:1:10 github-token", before="")
    bare.stage("leak.py", CLEAN)
    passes(bare.try_commit())
    assert bare.files() == [".pre-commit-config.yaml", "leak.py"]


def test_a_commit_of_all_changes(repo: Guarded) -> None:
    before = repo.head()
    repo.write("clean.py", CLEAN + LEAK)
    is_stopped(repo, repo.try_commit("-a"), "clean.py:4:10 github-token", before=before)
    repo.write("clean.py", CLEAN + "# more\n")
    passes(repo.try_commit("-a"))
    assert repo.git("show", "HEAD:clean.py").decode() == CLEAN + "# more\n"


def test_a_commit_of_one_file_looks_at_that_file_only(repo: Guarded) -> None:
    repo.stage("leak.py", LEAK)
    repo.write("clean.py", CLEAN + "# more\n")
    passes(repo.try_commit("clean.py"))
    assert "leak.py" not in repo.files()
    assert repo.git("diff", "--cached", "--name-only") == b"leak.py\n"
    before = repo.head()
    is_stopped(repo, repo.try_commit("leak.py"), "leak.py:1:10 github-token", before=before)


def test_a_commit_of_one_file_takes_what_is_on_disk(repo: Guarded) -> None:
    before = repo.head()
    repo.stage("clean.py", CLEAN + "# staged\n")
    repo.write("clean.py", LEAK)
    is_stopped(repo, repo.try_commit("clean.py"), "clean.py:1:10 github-token", before=before)
    assert (repo.path / "clean.py").read_text(encoding="utf-8") == LEAK


def test_an_amended_commit(repo: Guarded) -> None:
    before = repo.head()
    repo.stage("leak.py", LEAK)
    is_stopped(repo, repo.try_commit("--amend"), "leak.py:1:10 github-token", before=before)
    repo.stage("leak.py", CLEAN)
    passes(repo.try_commit("--amend"))
    assert repo.git("rev-list", "--count", "HEAD") == b"1\n"
    assert "leak.py" in repo.files()


@THROUGH_ONE
def test_an_empty_commit(repo: Guarded) -> None:
    done = repo.try_commit("--allow-empty")
    assert done.status == 0, done.output
    assert re.search(r"andon: no secrets\.+\(no files to check\)Skipped", done.output)


@pytest.mark.parametrize("under", ["src", "src/deep"])
def test_a_commit_from_a_folder_below_the_top(repo: Guarded, under: str) -> None:
    before = repo.head()
    repo.stage("src/deep/leak.py", LEAK)
    is_stopped(repo, repo.try_commit(under=under), "src/deep/leak.py:1:10 github-token", before=before)
    repo.stage("src/deep/leak.py", CLEAN)
    passes(repo.try_commit(under=under))


def test_a_commit_in_a_linked_worktree(repo: Guarded, tmp_path: Path) -> None:
    repo.git("worktree", "add", "-q", "-b", "side", tmp_path / "linked")
    linked = Guarded(tmp_path / "linked", repo.runner)
    before = linked.head()
    linked.stage("src/leak.py", LEAK)
    is_stopped(linked, linked.try_commit(), "src/leak.py:1:10 github-token", before=before)
    is_stopped(linked, linked.try_commit(under="src"), "src/leak.py:1:10 github-token", before=before)
    linked.stage("src/leak.py", CLEAN)
    passes(linked.try_commit())


def test_a_commit_in_a_submodule(repo: Guarded, tmp_path: Path) -> None:
    outer = Repo(tmp_path / "outer")
    outer.path.mkdir()
    outer.git("init", "-q")
    outer.git("submodule", "add", "-q", repo.path, "inner")
    inner = Guarded(outer.path / "inner", repo.runner)
    assert inner.run("install").status == 0
    before = inner.head()
    inner.stage("src/leak.py", LEAK)
    is_stopped(inner, inner.try_commit(), "src/leak.py:1:10 github-token", before=before)
    is_stopped(inner, inner.try_commit(under="src"), "src/leak.py:1:10 github-token", before=before)
    inner.stage("src/leak.py", CLEAN)
    passes(inner.try_commit())


@THROUGH_ONE
def test_a_commit_in_a_repository_of_sha_256(repo: Guarded, tmp_path: Path) -> None:
    repo.git("init", "-q", "--object-format=sha256", tmp_path / "other")
    other = Guarded(tmp_path / "other", repo.runner)
    other.configure()
    assert other.run("install").status == 0
    before = other.head()
    for name in ("a.py", "b.py"):
        other.stage(name, LEAK)
    is_stopped(other, other.try_commit(), "a.py:1:10 github-token", "b.py:1:10 github-token", before=before)


# --- merges ---


def on_branch(repo: Guarded, name: str, path: str, content: str) -> None:
    """A branch off the present commit that changes one file, made where no hook ran; back on the old branch."""
    repo.git("checkout", "-q", "-b", name)
    repo.stage(path, content)
    repo.commit(name)
    repo.git("checkout", "-q", "-")


def test_a_merge_without_conflict(repo: Guarded) -> None:
    on_branch(repo, "leaking", "leak.py", LEAK)
    on_branch(repo, "clean", "other.py", CLEAN)
    repo.stage("mine.py", CLEAN)
    before = repo.commit("mine")
    is_stopped(repo, repo.hooked("merge", "leaking"), "leak.py:1:10 github-token", before=before)
    repo.git("merge", "--abort")
    passes(repo.hooked("merge", "clean"))
    assert "other.py" in repo.files()


def test_a_merge_whose_conflict_is_resolved_with_a_key(repo: Guarded) -> None:
    on_branch(repo, "side", "clean.py", CLEAN + "# theirs\n")
    repo.stage("clean.py", CLEAN + "# mine\n")
    before = repo.commit("mine")
    assert repo.hooked("merge", "side").status == 1
    repo.stage("clean.py", CLEAN + LEAK)
    is_stopped(repo, repo.try_commit(), "clean.py:4:10 github-token", before=before)
    repo.stage("clean.py", CLEAN + "# both\n")
    passes(repo.try_commit())
    assert repo.git("rev-list", "--parents", "-1", "HEAD").count(b" ") == 2


# --- kinds of change ---


@THROUGH_ONE
def test_a_file_that_goes_takes_its_key_with_it(repo: Guarded) -> None:
    repo.stage("leak.py", LEAK)
    repo.commit()
    repo.git("rm", "-q", "leak.py")
    repo.stage("new.py", CLEAN)
    passes(repo.try_commit())
    assert "leak.py" not in repo.files()


@THROUGH_ONE
def test_a_commit_of_nothing_but_a_deletion(repo: Guarded) -> None:
    repo.git("rm", "-q", "clean.py")
    assert repo.try_commit().status == 0


def test_a_renamed_file_is_found_under_its_new_name(repo: Guarded) -> None:
    repo.stage("old.py", LEAK)
    repo.stage("clean-too.py", CLEAN)
    before = repo.commit()
    repo.git("mv", "old.py", "new.py")
    is_stopped(repo, repo.try_commit(), "new.py:1:10 github-token", before=before)
    repo.git("mv", "new.py", "old.py")
    repo.git("mv", "clean-too.py", "renamed.py")
    passes(repo.try_commit())


@pytest.mark.skipif(WINDOWS, reason="Windows has no file modes")
def test_a_file_whose_mode_changes_is_looked_at(repo: Guarded) -> None:
    repo.stage("leak.sh", LEAK)
    before = repo.commit()
    (repo.path / "leak.sh").chmod(0o755)
    is_stopped(repo, repo.try_commit("-a"), "leak.sh:1:10 github-token", before=before)
    (repo.path / "leak.sh").chmod(0o644)
    (repo.path / "clean.py").chmod(0o755)
    passes(repo.try_commit("-a"))


@THROUGH_ONE
def test_a_symlink_is_the_name_of_its_target(repo: Guarded) -> None:
    before = repo.head()
    repo.write("untracked.py", LEAK)
    (repo.path / "link").symlink_to("untracked.py")
    (repo.path / "dangling").symlink_to("nowhere")
    repo.git("add", "link", "dangling")
    passes(repo.try_commit())
    before = repo.head()
    (repo.path / "telling").symlink_to(f"https://{TOKEN}@github.com/owner/repository")
    repo.git("add", "telling")
    is_stopped(repo, repo.try_commit(), "telling:1:9 github-token", before=before)


@THROUGH_ONE
def test_a_file_that_becomes_a_symlink(repo: Guarded) -> None:
    repo.stage("leak.py", LEAK)
    repo.commit()
    (repo.path / "leak.py").unlink()
    (repo.path / "leak.py").symlink_to("clean.py")
    repo.git("add", "leak.py")
    passes(repo.try_commit())


@THROUGH_ONE
def test_a_submodule_is_passed_over(repo: Guarded, tmp_path: Path) -> None:
    inner = Repo(tmp_path / "inner")
    inner.path.mkdir()
    inner.git("init", "-q")
    inner.stage("leak.py", LEAK)
    inner.commit()
    repo.git("submodule", "add", "-q", inner.path, "module")
    passes(repo.try_commit())
    before = repo.head()
    Repo(repo.path / "module").commit("another")
    repo.git("add", "module")
    repo.stage("leak.py", LEAK)
    is_stopped(repo, repo.try_commit(), "leak.py:1:10 github-token", before=before)


@THROUGH_ONE
def test_a_file_that_is_only_to_be_added_later(repo: Guarded) -> None:
    repo.write("later.py", LEAK)
    repo.git("add", "--intent-to-add", "later.py")
    repo.stage("new.py", CLEAN)
    passes(repo.try_commit())
    before = repo.head()
    is_stopped(repo, repo.try_commit("-a"), "later.py:1:10 github-token", before=before)
    repo.git("add", "later.py")
    is_stopped(repo, repo.try_commit(), "later.py:1:10 github-token", before=before)


@pytest.mark.skipif(WINDOWS, reason="the filter is a shell command")
def test_a_git_lfs_pointer_is_what_is_committed(repo: Guarded) -> None:
    """A stand-in for git-lfs: the index gets a pointer, the content stays outside of history."""
    pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:" + "4d7a" * 16 + "\nsize 12345\n"
    repo.write("pointer", pointer)
    repo.git("config", "filter.lfs.clean", f"cat > /dev/null; cat '{repo.path}/pointer'")
    repo.stage(".gitattributes", "*.bin filter=lfs diff=lfs merge=lfs -text\n")
    repo.stage("large.bin", LEAK)
    passes(repo.try_commit())
    assert repo.git("show", "HEAD:large.bin").decode() == pointer


def test_a_key_that_is_only_on_disk_is_not_committed_and_stops_nothing(repo: Guarded) -> None:
    repo.stage("clean.py", CLEAN + "# staged\n")
    repo.write("clean.py", CLEAN + LEAK)
    passes(repo.try_commit())
    assert (repo.path / "clean.py").read_text(encoding="utf-8") == CLEAN + LEAK
    assert repo.git("show", "HEAD:clean.py").decode() == CLEAN + "# staged\n"


def test_a_key_that_is_only_in_the_index_is_found(repo: Guarded) -> None:
    before = repo.head()
    repo.stage("clean.py", CLEAN + LEAK)
    repo.write("clean.py", CLEAN)
    is_stopped(repo, repo.try_commit(), "clean.py:4:10 github-token", before=before)
    assert (repo.path / "clean.py").read_text(encoding="utf-8") == CLEAN


@THROUGH_ONE
def test_a_key_whose_file_is_gone_from_disk_is_still_staged(repo: Guarded) -> None:
    before = repo.head()
    repo.stage("leak.py", LEAK).unlink()
    is_stopped(repo, repo.try_commit(), "leak.py:1:10 github-token", before=before)


@THROUGH_ONE
def test_many_findings_in_many_files(repo: Guarded) -> None:
    before = repo.head()
    for number in range(12):
        repo.write(f"src/{number:02}.py", f"value = '{github_token(str(number))}'\n")
    repo.git("add", ".")
    done = repo.try_commit()
    is_stopped(repo, done, *(f"src/{number:02}.py:1:10 github-token" for number in range(10)), before=before)
    assert repo.framed("... 2 more: andon scan\n") in done.output
    assert "commit stopped: 12 findings in 12 files." in done.output


# --- the policy ---


@THROUGH_ONE
def test_a_policy_decides(repo: Guarded) -> None:
    repo.stage(".andon.toml", "[scan]\nexclude = ['tests/data/']\n")
    repo.stage("tests/data/leak.py", LEAK)
    passes(repo.try_commit())


@THROUGH_ONE
def test_a_policy_that_is_no_good_stops_the_commit_with_the_way_out(repo: Guarded) -> None:
    before = repo.head()
    repo.stage(".andon.toml", "[scan]\nexcludes = []\n")
    repo.stage("new.py", CLEAN)
    done = repo.try_commit()
    assert (done.status, repo.head()) == (1, before)
    assert "- exit code: 2" in done.output
    assert ".andon.toml:2" in done.output
    assert "exclude" in done.output


# --- what is allowed ---


def andon(repo: Guarded, *arguments: str) -> Done:
    """The command, as a person calls it at the repository's top."""
    return run([program("andon"), *arguments], repo.path)


def allowed(repo: Guarded, *files: str, until: str = "") -> None:
    """Do what the report of a stopped commit says, word by word; the finding is known from now on."""
    stopped = repo.try_commit()
    options = ["--until", until] if until else []
    done = andon(repo, "allow", stopped.fingerprint, "--reason", "made up for a test", *options)
    assert done.status == 0, done.output
    assert "next:  git add .andon.baseline" in done.output
    repo.git("add", ".andon.baseline")
    passes(repo.try_commit())
    assert {*files, ".andon.baseline"} <= {*repo.files()}
    assert TOKEN not in repo.git("show", "HEAD:.andon.baseline").decode()


def test_an_allowed_finding_passes_wherever_it_goes_and_another_key_does_not(repo: Guarded) -> None:
    repo.stage("src/leak.py", LEAK)
    allowed(repo, "src/leak.py")
    repo.stage("src/leak.py", f"# a line\n\n{CLEAN}{LEAK}")
    passes(repo.try_commit())
    repo.git("mv", "src/leak.py", "elsewhere.py")
    passes(repo.try_commit())
    repo.stage("elsewhere.py", f"name_of_another = '{TOKEN}'\n")
    passes(repo.try_commit())
    before = repo.head()
    repo.stage("elsewhere.py", f"value = '{github_token('another')}'\n")
    is_stopped(repo, repo.try_commit(), "elsewhere.py:1:10 github-token", before=before)


@THROUGH_ONE
def test_an_allowed_password_is_known_after_a_move_and_a_rename_and_another_is_not(repo: Guarded) -> None:
    """A value that can be guessed leaves a few bits in the baseline, and is still told from others."""
    before = repo.head()
    repo.stage("config.py", "password = 'Kangaroo77!'\n")
    is_stopped(repo, repo.try_commit(), "config.py:1:13 generic-password", before=before)
    allowed(repo, "config.py")
    repo.stage("config.py", CLEAN + "password = 'Kangaroo77!'\n")
    passes(repo.try_commit())
    repo.git("mv", "config.py", "settings.py")
    passes(repo.try_commit())
    before = repo.head()
    repo.stage("settings.py", "password = 'Wombat4242!'\n")
    is_stopped(repo, repo.try_commit(), "settings.py:1:13 generic-password", before=before)


@THROUGH_ONE
def test_a_repository_with_old_findings_starts_with_a_baseline(repo: Guarded) -> None:
    repo.stage("old.py", LEAK)
    repo.stage("older.env", f"AWS_ACCESS_KEY_ID={KEY_ID}\n")
    repo.commit("before andon")
    done = andon(repo, "baseline", "create", "--reason", "there before andon")
    assert done.status == 0, done.output
    repo.git("add", ".andon.baseline")
    repo.stage("old.py", CLEAN + LEAK)
    passes(repo.try_commit())
    passes(repo.run("run", "--all-files"))
    before = repo.head()
    repo.stage("new.py", f"value = '{github_token('a new one')}'\n")
    is_stopped(repo, repo.try_commit(), "new.py:1:10 github-token", before=before)


@THROUGH_ONE
@pytest.mark.parametrize(("days", "stands"), [(2, False), (-5, False), (-20, True)])
def test_an_allowance_ends_two_weeks_after_its_last_day(repo: Guarded, days: int, stands: bool) -> None:
    repo.configure(verbose=True)  # else a runner shows nothing of a hook that passes
    repo.stage("leak.py", LEAK)
    allowed(repo, "leak.py", until="2199-12-31")
    end = date.today() + timedelta(days)
    entries = (repo.path / ".andon.baseline").read_text(encoding="utf-8")
    repo.stage(".andon.baseline", entries.replace("until=2199-12-31", f"until={end}"))
    repo.stage("leak.py", CLEAN + LEAK)
    before = repo.head()
    done = repo.try_commit()
    assert (done.status, repo.head() == before) == ((1, True) if stands else (0, False)), done.output
    assert (f"ended on {end}" in done.words) is (days < 0)
    assert ("it stops commits in 10 days" in done.words) is (days == -5)


@THROUGH_ONE
def test_a_baseline_that_is_no_good_stops_the_commit_and_names_the_line(repo: Guarded) -> None:
    repo.stage(".andon.baseline", "# mine\nanything goes\n")
    repo.stage("leak.py", LEAK)
    before = repo.head()
    done = repo.try_commit()
    assert (done.status, repo.head()) == (1, before)
    assert "- exit code: 2" in done.output
    assert ".andon.baseline:2: is not an entry" in done.words


@THROUGH_ONE
def test_the_baseline_of_detect_secrets_may_stand_in_its_place(repo: Guarded) -> None:
    repo.stage("deploy.env", f"KEY={KEY_ID}\n")
    theirs = run([program("detect-secrets"), "scan"], repo.path)
    repo.stage(".secrets.baseline", theirs.output)
    repo.configure(args=["--baseline", ".secrets.baseline"])
    repo.stage("deploy.env", f"# more\nKEY={KEY_ID}\n")
    passes(repo.try_commit())
    before = repo.head()
    repo.stage("deploy.env", f"KEY={aws_key_id('another')}\n")
    is_stopped(repo, repo.try_commit(), "deploy.env:1:5 aws-access-key-id", before=before)


@THROUGH_ONE
def test_plaintext_of_a_file_that_git_is_to_encrypt(repo: Guarded) -> None:
    """The filter is not installed here, which is how it happens."""
    before = repo.head()
    repo.stage(".gitattributes", "secret/** filter=git-crypt diff=git-crypt\n")
    repo.stage("secret/notes.txt", "nothing that looks like a key\n")
    is_stopped(repo, repo.try_commit(), "secret/notes.txt:1:1 unencrypted-file", before=before)
    repo.stage("secret/notes.txt", b"\0GITCRYPT\0" + bytes(range(64)))
    passes(repo.try_commit())
