"""What a service tells a job of the change that it is about: from which commit to which, and into which branch.

GitHub: docs.github.com, "Events that trigger workflows" and "Webhook events and payloads", read from the file that
GITHUB_EVENT_PATH names; Gitea and Forgejo do likewise. GitLab: docs.gitlab.com, "Predefined CI/CD variables".
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from andon.model import UserError

REMOTE = "refs/remotes/origin/"

BRANCH = "refs/heads/"

NAME_IT = "name the range: andon ci --base origin/main"


class Asked(NamedTuple):
    """A range, by names that git knows.

    New is what leads to `head` and to none of `bases`, of which one at least must be here; without any, all of it is.
    `judge` is the commit whose policy and baseline count, '' for none. `deepen` is what to do in a shallow clone.
    """

    head: str
    bases: tuple[str, ...]
    judge: str
    deepen: str = "git fetch --unshallow"


def asked(environ: Mapping[str, str]) -> Asked:
    """The range that the environment of a job tells of.

    :raises UserError: it tells of none.
    """
    if environ.get("GITHUB_ACTIONS") == "true":
        return of_github(environ, event_of(environ.get("GITHUB_EVENT_PATH", "")))
    if environ.get("GITLAB_CI") == "true":
        return of_gitlab(environ)
    raise UserError("there is no job of GitHub Actions or GitLab CI here that tells of a change", NAME_IT)


def event_of(path: str) -> Mapping[str, Any]:
    """What GitHub tells of the event that started a workflow.

    :raises UserError: it cannot be read.
    """
    try:
        with open(path, "rb") as file:
            event = json.load(file)
    except (OSError, ValueError):
        raise UserError(f"GITHUB_EVENT_PATH: {path!a} cannot be read as JSON", NAME_IT) from None
    return event if isinstance(event, dict) else {}


def of_github(environ: Mapping[str, str], event: Mapping[str, Any]) -> Asked:
    """The range of an event of GitHub's.

    :raises UserError: it is about no change.
    """
    deepen = "give actions/checkout `fetch-depth: 0`"
    name, sha = environ.get("GITHUB_EVENT_NAME", ""), environ.get("GITHUB_SHA", "")
    if name in ("pull_request", "pull_request_target"):
        base = _at(event, "pull_request", "base", "sha") or REMOTE + environ.get("GITHUB_BASE_REF", "")
        return Asked(_at(event, "pull_request", "head", "sha") or sha, (base,), base, deepen)
    if name == "merge_group":
        base = _at(event, "merge_group", "base_sha")
        return Asked(_at(event, "merge_group", "head_sha") or sha, (base,), base, deepen)
    if name == "push":
        default = _at(event, "repository", "default_branch")
        return _pushed(environ.get("GITHUB_REF", ""), _at(event, "before"), sha, default, deepen)
    raise UserError(f"the event {name!a} is about no change", NAME_IT)


def of_gitlab(environ: Mapping[str, str]) -> Asked:
    """The range of a pipeline of GitLab's.

    :raises UserError: it is about no change.
    """
    deepen = "set `GIT_DEPTH: 0` in the variables of the job"
    source, sha = environ.get("CI_PIPELINE_SOURCE", "push"), environ.get("CI_COMMIT_SHA", "")
    if source == "merge_request_event":
        merged = environ.get("CI_MERGE_REQUEST_TARGET_BRANCH_SHA", "")  # set where the result of the merge is tried
        target = merged or REMOTE + environ.get("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "")
        return Asked(sha, (merged or environ.get("CI_MERGE_REQUEST_DIFF_BASE_SHA", ""),), target, deepen)
    if source == "push":
        branch = environ.get("CI_COMMIT_BRANCH", "")
        before, default = environ.get("CI_COMMIT_BEFORE_SHA", ""), environ.get("CI_DEFAULT_BRANCH", "")
        return _pushed(BRANCH + branch if branch else "", before, sha, default, deepen)
    raise UserError(f"a pipeline of the kind {source!a} is about no change", NAME_IT)


def _pushed(ref: str, before: str, after: str, default: str, deepen: str) -> Asked:
    """The range of a push: of a new branch, or one that was forced, all that the default branch has not got.

    The default branch is judged by what it was; any other by the default branch, as it may have been prepared by pushes
    before this one.
    """
    old = (before,) if before.strip("0") else ()
    if default and ref == BRANCH + default:
        return Asked(after, old, before if old else "", deepen)
    trunk = REMOTE + (default or "HEAD")
    return Asked(after, (*old, trunk), trunk, deepen)


def _at(event: Mapping[str, Any], *keys: str) -> str:
    """A string within the event; '' if it is not there."""
    found: Any = event
    for key in keys:
        found = found.get(key) if isinstance(found, dict) else None
    return found if isinstance(found, str) else ""
