"""`andon ci` as the services run it: real clones as their checkouts make them, with the variables that they set."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml

from andon.ci import services
from andon.ci.services import Asked
from andon.cli import ci as verb
from andon.model import UserError
from conftest import Repo
from runners import ROOT, TOKEN, Done, github_token, program, run

CLEAN = "print('nothing')\n"
LEAK = f"value = '{TOKEN}'\n"
ZERO = "0" * 40
ALLOWED = '[[allow]]\npaths = ["leak.py"]\nreason = "made up"\n'
PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
WORKFLOWS = [yaml.safe_load(block) for block in re.findall(r"^```yml\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)]


class Hosted:
    """A repository at a service, and a desk from which it is pushed to."""

    def __init__(self, desk: Repo, folder: Path) -> None:
        self.desk = desk
        self.folder = folder
        self.url = f"file://{folder / 'origin.git'}"
        desk.git("init", "-q", "--bare", str(folder / "origin.git"))
        desk.git("remote", "add", "origin", self.url)
        desk.stage("clean.py", CLEAN)
        self.base = desk.commit("first")
        self.push("main")

    def push(self, *refs: str) -> None:
        self.desk.git("push", "-q", "--force", "origin", *refs)

    def leaking(self, branch: str = "topic") -> str:
        """A branch whose first commit brings a secret and whose second takes it away; the first one's id."""
        self.desk.git("checkout", "-q", "-b", branch)
        self.desk.stage("leak.py", LEAK)
        leak = self.desk.commit("a leak")
        self.desk.git("rm", "-q", "leak.py")
        self.desk.commit("gone")
        self.push(branch)
        return leak

    def head(self, name: str = "HEAD") -> str:
        return self.desk.git("rev-parse", name).decode().strip()

    def pull(self, branch: str = "topic", base: str = "main") -> dict[str, str]:
        """The variables of a pull request, as GitHub sets them; the merge that it tries is there."""
        self.desk.git("checkout", "-q", "--detach", base)
        self.desk.git("merge", "-q", "--no-ff", "-m", "merge", branch)
        merge = self.head()
        self.push(f"{merge}:refs/pull/1/merge")
        self.desk.git("checkout", "-q", branch)
        event = {"pull_request": {"base": {"sha": self.head(base)}, "head": {"sha": self.head(branch)}}}
        return self.github("pull_request", event, merge, "refs/pull/1/merge", GITHUB_BASE_REF=base)

    def pushed(self, branch: str, before: str) -> dict[str, str]:
        """The variables of a push, as GitHub sets them."""
        event = {"before": before, "repository": {"default_branch": "main"}}
        return self.github("push", event, self.head(branch), f"refs/heads/{branch}")

    def github(self, name: str, event: object, sha: str, ref: str, **more: str) -> dict[str, str]:
        path = self.folder / "event.json"
        path.write_text(json.dumps(event), encoding="utf-8")
        return {
            "GITHUB_ACTIONS": "true",
            "GITHUB_EVENT_NAME": name,
            "GITHUB_EVENT_PATH": str(path),
            "GITHUB_SHA": sha,
            "GITHUB_REF": ref,
            **more,
        }

    def checkout(self, sha: str, *options: str) -> Repo:
        """A clone as a service makes it: all branches, and the commit that it is about, detached."""
        top = self.folder / "job"
        top.mkdir()
        job = Repo(top)
        job.git("init", "-q")
        job.git("remote", "add", "origin", self.url)
        job.git("fetch", "-q", "--no-tags", *options, "origin", "+refs/heads/*:refs/remotes/origin/*", f"+{sha}")
        job.git("checkout", "-q", "--detach", sha)
        return job


@pytest.fixture
def hosted(repo: Repo, tmp_path: Path) -> Hosted:
    """A repository whose branch main has one commit."""
    made = Hosted(repo, tmp_path)
    Repo(tmp_path / "origin.git").git("config", "uploadpack.allowAnySHA1InWant", "true")
    return made


class Job:
    """A job of a service that runs `andon ci`, in this process."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys
        self.log = ""

    def run(self, job: Repo, environment: dict[str, str], *arguments: str) -> Done:
        """The exit status, and what is written to standard output; what is written to standard error is the log."""
        for name, value in environment.items():
            self._monkeypatch.setenv(name, value)
        self._monkeypatch.chdir(job.path)
        try:
            status = verb.main(arguments)
        except UserError as error:
            status = 2
            print(f"{error}; {error.next_step}")
        said, self.log = self._capsys.readouterr()
        return Done(status, said)


@pytest.fixture
def job(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Job:
    return Job(monkeypatch, capsys)


def short(done: Done) -> list[str]:
    """The findings, without the commits' ids."""
    return [found.partition(":")[2] for found in done.found]


FOUND = ["leak.py:1:10 github-token"]

# --- GitHub ---


def test_every_commit_of_a_pull_request_is_scanned(hosted: Hosted, job: Job) -> None:
    leak = hosted.leaking()
    variables = hosted.pull() | {"GITHUB_STEP_SUMMARY": str(hosted.folder / "summary.md")}
    clone = hosted.checkout(variables["GITHUB_SHA"])
    done = job.run(clone, variables)
    assert (done.status, done.found) == (1, [f"{leak[:8]}:leak.py:1:10 github-token"])
    base, head = hosted.base[:8], hosted.head()[:8]
    assert job.log == f"andon: 2 commits: {base}..{head}; judged by policy and baseline of {base}\n"
    (annotation,) = re.findall(r"^::error (.*?)::(.*)$", done.output, re.MULTILINE)
    assert annotation[0] == "file=leak.py,line=1,endLine=1,col=10,endColumn=50,title=andon%3A github-token"
    assert f"commit: {leak}" in annotation[1]
    page = (hosted.folder / "summary.md").read_text(encoding="utf-8")
    assert "### andon: 1 finding in 1 commit\n" in page
    assert (
        f"| `GitHub token` in `value` (`github-token`) | `ghp_****, 40 chars` | `leak.py:1:10` | `{leak[:8]}` |\n"
        in page
    )
    assert TOKEN not in done.output + page + job.log
    assert not (clone.path / ".git" / "andon").exists()


def test_a_clean_pull_request_is_clean_and_says_what_was_scanned(hosted: Hosted, job: Job) -> None:
    hosted.desk.git("checkout", "-q", "-b", "topic")
    hosted.desk.stage("more.py", CLEAN)
    hosted.desk.commit("more")
    hosted.push("topic")
    variables = hosted.pull()
    done = job.run(hosted.checkout(variables["GITHUB_SHA"]), variables)
    assert done.status == 0
    assert re.fullmatch(r"andon: scanned 1 commit \(1 version of files, \d+ bytes read now\)\n", done.output)
    assert job.log.startswith("andon: 1 commit: ")


def test_a_pull_request_that_only_takes_away_is_clean(hosted: Hosted, job: Job) -> None:
    hosted.desk.git("checkout", "-q", "-b", "topic")
    hosted.desk.git("rm", "-q", "clean.py")
    hosted.desk.commit("less")
    hosted.push("topic")
    variables = hosted.pull()
    assert job.run(hosted.checkout(variables["GITHUB_SHA"]), variables).status == 0


def test_messages_count_and_tags_do_not(hosted: Hosted, job: Job) -> None:
    hosted.desk.git("checkout", "-q", "-b", "topic")
    hosted.desk.commit(f"the key is {TOKEN}")
    hosted.desk.git("tag", "-a", "-m", f"the key is {github_token('of a tag')}", "v1")
    hosted.push("topic", "v1")
    variables = hosted.pull()
    done = job.run(hosted.checkout(variables["GITHUB_SHA"]), variables)
    assert (done.status, short(done)) == (1, ["COMMIT_EDITMSG:1:12 github-token"])


def test_a_merge_group_is_the_range_that_it_names(hosted: Hosted, job: Job) -> None:
    hosted.leaking()
    event = {"merge_group": {"base_sha": hosted.base, "head_sha": hosted.head()}}
    variables = hosted.github("merge_group", event, hosted.head(), "refs/heads/gh-readonly-queue/main/pr-1")
    assert short(job.run(hosted.checkout(hosted.head()), variables)) == FOUND


def test_a_push_is_judged_by_what_the_default_branch_was(hosted: Hosted, job: Job) -> None:
    hosted.desk.stage(".andon.toml", ALLOWED)
    hosted.desk.stage("leak.py", LEAK)
    hosted.desk.commit("allowed and leaked")
    hosted.push("main")
    assert short(job.run(hosted.checkout(hosted.head()), hosted.pushed("main", hosted.base))) == FOUND


@pytest.mark.parametrize("before", [ZERO, "1" * 40], ids=["new", "forced"])
def test_of_a_new_or_forced_branch_counts_what_the_default_branch_has_not_got(
    hosted: Hosted, job: Job, before: str
) -> None:
    hosted.leaking()
    clone = hosted.checkout(hosted.head())
    assert short(job.run(clone, hosted.pushed("topic", before))) == FOUND
    assert job.log.startswith(f"andon: 2 commits: {hosted.base[:8]}..")


def test_a_branch_does_not_prepare_its_own_judgement_by_a_push_before(hosted: Hosted, job: Job) -> None:
    hosted.desk.git("checkout", "-q", "-b", "topic")
    hosted.desk.stage(".andon.toml", ALLOWED)
    before = hosted.desk.commit("allowed")
    hosted.desk.stage("leak.py", LEAK)
    hosted.desk.commit("leaked")
    hosted.push("topic")
    assert short(job.run(hosted.checkout(hosted.head()), hosted.pushed("topic", before))) == FOUND


def test_the_first_push_of_all_is_judged_by_the_default_policy(hosted: Hosted, job: Job) -> None:
    hosted.desk.stage(".andon.toml", ALLOWED)
    hosted.desk.stage("leak.py", LEAK)
    hosted.desk.commit("allowed and leaked")
    hosted.push("main")
    assert short(job.run(hosted.checkout(hosted.head()), hosted.pushed("main", ZERO))) == FOUND
    assert "2 commits: all that led to" in job.log


def test_a_default_branch_that_was_forced_is_not_judged_without_what_it_was(hosted: Hosted, job: Job) -> None:
    hosted.desk.commit("more")
    hosted.push("main")
    done = job.run(hosted.checkout(hosted.head()), hosted.pushed("main", "1" * 40))
    assert (done.status, f"git fetch origin {'1' * 40}" in done.output) == (2, True)


# --- nothing that the change controls decides ---


def in_policy(hosted: Hosted) -> None:
    hosted.desk.stage(".andon.toml", ALLOWED)
    hosted.desk.stage("leak.py", LEAK)


def in_baseline(hosted: Hosted) -> None:
    hosted.desk.stage("leak.py", LEAK)
    fingerprint = run([program("andon"), "scan", "--staged"], hosted.desk.path).fingerprint
    run([program("andon"), "allow", fingerprint, "--reason", "made up"], hosted.desk.path)
    hosted.desk.git("add", ".andon.baseline")


def in_comment(hosted: Hosted) -> None:
    hosted.desk.stage("leak.py", LEAK.rstrip() + '  # andon: allow github-token reason="made up"\n')


def in_pragma(hosted: Hosted) -> None:
    hosted.desk.stage("leak.py", LEAK.rstrip() + "  # pragma: allowlist secret\n")


def in_exclude(hosted: Hosted) -> None:
    hosted.desk.stage(".andon.toml", '[scan]\nexclude = ["leak.py"]\n')
    hosted.desk.stage("leak.py", LEAK)


EXCUSES = [in_policy, in_baseline, in_comment, in_pragma, in_exclude]


@pytest.mark.parametrize("excuse", EXCUSES, ids=lambda each: each.__name__)
def test_no_pull_request_excuses_itself(hosted: Hosted, job: Job, excuse) -> None:
    hosted.desk.git("checkout", "-q", "-b", "topic")
    excuse(hosted)
    hosted.desk.commit("excused")
    hosted.push("topic")
    variables = hosted.pull()
    done = job.run(hosted.checkout(variables["GITHUB_SHA"]), variables)
    assert (done.status, short(done)) == (1, FOUND), done.output


@pytest.mark.parametrize("excuse", [in_policy, in_baseline, in_exclude], ids=lambda each: each.__name__)
def test_what_the_base_branch_allows_is_allowed(hosted: Hosted, job: Job, excuse) -> None:
    excuse(hosted)
    hosted.desk.git("restore", "--staged", "leak.py")
    hosted.desk.commit("allowed")
    hosted.push("main")
    hosted.desk.git("checkout", "-q", "-b", "topic")
    hosted.desk.git("add", "leak.py")
    hosted.desk.commit("leaked")
    hosted.push("topic")
    variables = hosted.pull()
    assert job.run(hosted.checkout(variables["GITHUB_SHA"]), variables).status == 0


def test_comments_count_if_the_base_branch_says_so(hosted: Hosted, job: Job) -> None:
    hosted.desk.stage(".andon.toml", '[ci]\ninline = "accept"\n')
    hosted.desk.commit("accept")
    hosted.push("main")
    hosted.desk.git("checkout", "-q", "-b", "topic")
    in_comment(hosted)
    hosted.desk.commit("excused")
    hosted.push("topic")
    variables = hosted.pull()
    assert job.run(hosted.checkout(variables["GITHUB_SHA"]), variables).status == 0


def test_a_comment_that_stood_there_before_goes_on_counting(hosted: Hosted, job: Job) -> None:
    in_comment(hosted)
    hosted.desk.commit("allowed at the desk")
    hosted.push("main")
    hosted.desk.git("checkout", "-q", "-b", "topic")
    text = (hosted.desk.path / "leak.py").read_text()
    hosted.desk.stage("leak.py", f"import os\n\n{text}")
    hosted.desk.commit("another line")
    hosted.desk.git("mv", "leak.py", "moved.py")
    hosted.desk.commit("another name")
    hosted.push("topic")
    variables = hosted.pull()
    assert job.run(hosted.checkout(variables["GITHUB_SHA"]), variables).status == 0


def test_an_old_policy_is_not_brought_back_by_branching_off_before_it_was_changed(hosted: Hosted, job: Job) -> None:
    hosted.desk.stage(".andon.toml", ALLOWED)
    hosted.desk.commit("lax")
    hosted.desk.git("checkout", "-q", "-b", "topic")
    hosted.desk.stage("leak.py", LEAK)
    hosted.desk.commit("leak")
    hosted.desk.git("checkout", "-q", "main")
    hosted.desk.git("rm", "-q", ".andon.toml")
    hosted.desk.commit("strict")
    hosted.push("main", "topic")
    variables = hosted.pull()
    assert short(job.run(hosted.checkout(variables["GITHUB_SHA"]), variables)) == FOUND


# --- GitLab ---


def merge_request(hosted: Hosted, **more: str) -> dict[str, str]:
    return {
        "GITLAB_CI": "true",
        "CI_PIPELINE_SOURCE": "merge_request_event",
        "CI_COMMIT_SHA": hosted.head(),
        "CI_COMMIT_BEFORE_SHA": ZERO,
        "CI_DEFAULT_BRANCH": "main",
        "CI_MERGE_REQUEST_DIFF_BASE_SHA": hosted.base,
        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main",
        "CI_MERGE_REQUEST_TARGET_BRANCH_SHA": "",
        **more,
    }


def test_every_commit_of_a_merge_request_is_scanned(hosted: Hosted, job: Job) -> None:
    leak = hosted.leaking()
    done = job.run(hosted.checkout(hosted.head()), merge_request(hosted))
    assert (done.status, done.found) == (1, [f"{leak[:8]}:leak.py:1:10 github-token"])
    assert "::error" not in done.output


def test_the_result_of_a_merge_is_scanned_where_it_is_tried(hosted: Hosted, job: Job) -> None:
    hosted.leaking()
    hosted.desk.git("checkout", "-q", "main")
    hosted.desk.commit("more on main")
    hosted.push("main")
    target = hosted.head()
    hosted.desk.git("merge", "-q", "--no-ff", "-m", "merge", "topic")
    merged = hosted.head()
    hosted.push(f"{merged}:refs/merge-requests/1/merge")
    variables = merge_request(hosted, CI_MERGE_REQUEST_TARGET_BRANCH_SHA=target)
    assert short(job.run(hosted.checkout(merged), variables)) == FOUND
    assert job.log.startswith(f"andon: 3 commits: {target[:8]}..{merged[:8]};")


@pytest.mark.parametrize("before", [ZERO, "1" * 40], ids=["new", "forced"])
def test_a_branch_pipeline_is_one_of_a_push(hosted: Hosted, job: Job, before: str) -> None:
    hosted.leaking()
    variables = {
        "GITLAB_CI": "true",
        "CI_PIPELINE_SOURCE": "push",
        "CI_COMMIT_SHA": hosted.head(),
        "CI_COMMIT_BRANCH": "topic",
        "CI_COMMIT_BEFORE_SHA": before,
        "CI_DEFAULT_BRANCH": "main",
    }
    assert short(job.run(hosted.checkout(hosted.head()), variables)) == FOUND


# --- what the variables say, and what they do not ---

DEEP = "give actions/checkout `fetch-depth: 0`"


@pytest.mark.parametrize(
    ("name", "event", "variables", "asked"),
    [
        (
            "pull_request",
            {},
            {"GITHUB_BASE_REF": "main"},
            Asked("5" * 40, ("refs/remotes/origin/main",), "refs/remotes/origin/main", DEEP),
        ),
        (
            "push",
            {"before": "a" * 40, "repository": {"default_branch": "main"}},
            {"GITHUB_REF": "refs/heads/main"},
            Asked("5" * 40, ("a" * 40,), "a" * 40, DEEP),
        ),
        (
            "push",
            {"before": ZERO, "repository": {"default_branch": "main"}},
            {"GITHUB_REF": "refs/tags/v1"},
            Asked("5" * 40, ("refs/remotes/origin/main",), "refs/remotes/origin/main", DEEP),
        ),
        (
            "push",
            {"before": ZERO},
            {"GITHUB_REF": "refs/heads/topic"},
            Asked("5" * 40, ("refs/remotes/origin/HEAD",), "refs/remotes/origin/HEAD", DEEP),
        ),
        (
            "push",
            {"before": ["no", "string"], "repository": "odd"},
            {"GITHUB_REF": "refs/heads/topic"},
            Asked("5" * 40, ("refs/remotes/origin/HEAD",), "refs/remotes/origin/HEAD", DEEP),
        ),
    ],
)
def test_what_github_tells(name: str, event: dict[str, object], variables: dict[str, str], asked: Asked) -> None:
    environment = {"GITHUB_EVENT_NAME": name, "GITHUB_SHA": "5" * 40, **variables}
    assert services.of_github(environment, event) == asked


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "there is no job of GitHub Actions or GitLab CI here"),
        ({"GITHUB_ACTIONS": "true", "GITHUB_EVENT_PATH": "/nowhere"}, "cannot be read as JSON"),
        ({"GITLAB_CI": "true", "CI_PIPELINE_SOURCE": "schedule"}, "the kind 'schedule' is about no change"),
    ],
)
def test_a_job_that_tells_of_no_change_is_not_clean(
    hosted: Hosted, job: Job, environment: dict[str, str], words: str
) -> None:
    done = job.run(hosted.desk, environment)
    assert (done.status, words in done.output, services.NAME_IT in done.output) == (2, True, True), done.output


def test_an_event_of_another_kind_is_about_no_change(hosted: Hosted, job: Job) -> None:
    done = job.run(hosted.desk, hosted.github("schedule", {}, hosted.head(), "refs/heads/main"))
    assert (done.status, "the event 'schedule' is about no change" in done.output) == (2, True)


# --- ranges that are not all here ---


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_a_shallow_clone_is_not_clean(hosted: Hosted, job: Job, depth: int) -> None:
    for number in range(4):
        hosted.desk.commit(f"more {number}")
    hosted.desk.git("checkout", "-q", "-b", "topic", hosted.base)
    for number in range(3):
        hosted.desk.commit(f"topic {number}")
    hosted.push("main", "topic")
    variables = hosted.pull()
    done = job.run(hosted.checkout(variables["GITHUB_SHA"], f"--depth={depth}"), variables)
    assert (done.status, DEEP in done.output) == (2, True), done.output


def test_a_shallow_clone_that_holds_the_whole_range_will_do(hosted: Hosted, job: Job) -> None:
    for number in range(5):
        hosted.desk.commit(f"more {number}")
    hosted.push("main")
    hosted.leaking()
    variables = hosted.pull()
    assert short(job.run(hosted.checkout(variables["GITHUB_SHA"], "--depth=4"), variables)) == FOUND


def test_gitlab_is_told_of_its_own_setting(hosted: Hosted, job: Job) -> None:
    hosted.leaking()
    done = job.run(hosted.checkout(hosted.head(), "--depth=1"), merge_request(hosted))
    assert (done.status, "set `GIT_DEPTH: 0` in the variables of the job" in done.output) == (2, True)


def test_a_head_that_is_missing_is_not_clean(hosted: Hosted, job: Job) -> None:
    done = job.run(hosted.desk, hosted.pushed("main", hosted.base) | {"GITHUB_SHA": "2" * 40})
    assert (done.status, "the commit '22222222' is not here" in done.output) == (2, True)


def test_an_empty_range_is_not_clean_unless_that_is_said(hosted: Hosted, job: Job) -> None:
    done = job.run(hosted.desk, {}, "--base", "main")
    assert (done.status, "nothing was scanned" in done.output) == (2, True)
    assert job.run(hosted.desk, {}, "--base", "main", "--allow-empty") == Done(0, "")
    assert job.log == f"andon: no commits: {hosted.base[:8]}..{hosted.base[:8]}\n"


def test_a_branch_without_a_common_past_is_new_as_a_whole(hosted: Hosted, job: Job) -> None:
    hosted.desk.git("checkout", "-q", "--orphan", "pages")
    hosted.desk.stage("leak.py", LEAK)
    hosted.desk.commit("pages")
    assert short(job.run(hosted.desk, {}, "--base", "main")) == FOUND


# --- by hand, and the reports ---


def test_a_range_is_named_by_hand(hosted: Hosted, job: Job) -> None:
    leak = hosted.leaking()
    assert short(job.run(hosted.desk, {}, "--base", "main")) == FOUND
    assert short(job.run(hosted.desk, {}, "--base", "main", "--head", leak)) == FOUND
    assert job.run(hosted.desk, {}, "--base", leak).status == 0
    assert job.run(hosted.desk, {}, "--base", "nothing").status == 2


@pytest.mark.parametrize("arguments", [["--head", "main"], ["--output", "x", "--base", "main"]])
def test_half_of_an_option_is_a_mistake(hosted: Hosted, job: Job, arguments: Sequence[str]) -> None:
    with pytest.raises(SystemExit, match=r"^2$"):
        job.run(hosted.desk, {}, *arguments)


def test_outside_of_a_repository_there_is_no_change(job: Job, tmp_path: Path) -> None:
    done = job.run(Repo(tmp_path), {}, "--base", "main")
    assert (done.status, "there is no repository here" in done.output) == (2, True)


def test_a_report_for_programs_alone_or_beside_the_log(hosted: Hosted, job: Job) -> None:
    leak = hosted.leaking()
    document = json.loads(job.run(hosted.desk, {}, "--base", "main", "--format", "json").output)
    assert [(each["path"], each["commit"]) for each in document["findings"]] == [("leak.py", leak)]
    done = job.run(hosted.desk, {}, "--base", "main", "--format", "sarif", "--output", "out.sarif")
    assert (done.status, short(done)) == (1, FOUND)
    (result,) = json.loads((hosted.desk.path / "out.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]
    assert result["properties"]["commit"] == leak
    done = job.run(hosted.desk, {}, "--base", "main", "--format", "sarif", "--output", "no/such/folder")
    assert (done.status, "cannot be written" in done.output) == (2, True)


def test_what_the_change_brings_is_code_on_the_page(hosted: Hosted, job: Job) -> None:
    name = "a`b|c <img src=x> [x](y) @all.py"
    hosted.desk.git("checkout", "-q", "-b", "topic")
    hosted.desk.stage(name, LEAK)
    hosted.desk.commit("odd")
    page = hosted.folder / "page.md"
    page.write_text("before\n", encoding="utf-8")
    job.run(hosted.desk, {"GITHUB_STEP_SUMMARY": str(page)}, "--base", "main")
    text = page.read_text(encoding="utf-8")
    assert text.startswith("before\n### andon: 1 finding")
    assert "| `a'b\\|c <img src=x> [x](y) @all.py:1:10` |" in text


# --- the workflows of the page ---


def commands(workflow: dict[str, object]) -> list[str]:
    """The command lines of andon in a workflow of GitHub or a job of GitLab."""
    jobs = workflow.get("jobs", workflow)
    assert isinstance(jobs, dict)
    steps = [step for each in jobs.values() for step in (each.get("steps") or each.get("script") or ())]
    lines = [step.get("run", "") if isinstance(step, dict) else step for step in steps]
    return [line for line in lines if line.startswith("andon ")]


def test_the_page_has_workflows_for_both_services() -> None:
    assert [len(commands(workflow)) for workflow in WORKFLOWS] == [1, 1, 1]
    assert ["jobs" in workflow for workflow in WORKFLOWS] == [True, True, False]


@pytest.mark.skipif(os.name == "nt", reason="the jobs run on Linux")
@pytest.mark.parametrize("workflow", WORKFLOWS)
def test_a_workflow_of_the_page_finds_what_a_change_brings(hosted: Hosted, workflow: dict[str, object]) -> None:
    hosted.leaking()
    github = "jobs" in workflow
    variables = hosted.pull() if github else merge_request(hosted)
    clone = hosted.checkout(variables.get("GITHUB_SHA", hosted.head()))
    (command,) = commands(workflow)
    done = run(["sh", "-c", command], clone.path, **variables)
    assert (done.status, short(done)) == (1, FOUND), done.output
    assert ("::error file=leak.py" in done.output) is github
    for name in re.findall(r"--output (\S+)", command):
        assert "github-token" in (clone.path / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("workflow", WORKFLOWS)
def test_a_workflow_of_the_page_fetches_the_whole_history(workflow: dict[str, object]) -> None:
    text = yaml.safe_dump(workflow)
    assert "fetch-depth: 0" in text or "GIT_DEPTH: 0" in text
