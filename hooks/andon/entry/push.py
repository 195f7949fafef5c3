"""pre-push: may the push go there, and is all that is new to that place clean?

Called by git itself (`--native REMOTE URL`, and on standard input a line for each ref) this is the guard that
`andon install` sets up. As a hook of pre-commit or prek it is told of one ref only, and not called at all where their
reading of the tracking refs says that nothing is new: so it says that the guard is missing if it is.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from andon import authority, baseline, push
from andon.entry import arguments, ended, format_of
from andon.entry.progress import shown
from andon.flow import below_top, policy_of, reported, with_baseline
from andon.history import cache
from andon.model import Outcome, UserError
from andon.push import Guard, Pushed, updates
from andon.push.updates import Update
from andon.source import files, git, history, remotes
from andon.source.program import Repository

NATIVE = "--native"

UNGUARDED = "a hook runner shows the first ref of a push only, and not of every push: andon install sets up a guard"

OPTIONS = {"--format": True, "--verbose": False, "--trust-repository-plugins": False}


def run() -> None:
    """The console script `andon-push`."""
    ended(main)


def main(argv: Sequence[str]) -> int:
    """Judges a push, as git or a hook runner tells of it."""
    repo = git.find()
    if repo is None:
        raise UserError("this is no repository of git", "run this where `git push` is run")
    if argv[:1] == [NATIVE]:
        if len(argv) != 3:
            raise UserError(f"{NATIVE} takes the remote and the URL that git gives", "andon install")
        return judged(repo, Pushed(argv[1], argv[2], updates.of_pre_push(files.standard_input())), {})
    _, options = arguments(argv, OPTIONS)
    from andon import guards

    unguarded = () if guards.state(repo).in_force else (UNGUARDED,)
    return judged(repo, _of_runner(repo, os.environ), options, unguarded)


def judged(repo: Repository, pushed: Pushed, options: Mapping[str, str], notes: Sequence[str] = ()) -> int:
    """Reports all that speaks against a push, and the notes; the exit status."""
    format = format_of(options)
    settings = remotes.settings(repo)
    head = "" if repo.top else history.head(repo)
    policy = authority.policy_at(repo, head) if head else policy_of(repo)
    known = authority.baseline_at(repo, policy, head) if head else baseline.load(below_top(repo, policy.baseline))
    guard = Guard(
        policies=(policy, *authority.policies_beside(settings)),
        cache=cache.Cache(f"{repo.common_dir}/andon/{cache.FOLDER}", cache.rules(policy)),
        allowances=authority.name_of(known),
        trusted="--trust-repository-plugins" in options,
        progress=shown("versions of files"),
    )

    def hushed(outcome: Outcome) -> Outcome:
        return authority.with_baseline_at(outcome, repo, known, head) if head else with_baseline(outcome, repo, policy)

    outcome = push.check(repo, pushed, guard, settings, hushed)
    outcome = outcome._replace(notes=(*outcome.notes, *notes))
    verbose = "--verbose" in options
    return reported(outcome, policy, format=format, verbose=verbose, moment="push")


def _of_runner(repo: Repository, environ: Mapping[str, str]) -> Pushed:
    """What a hook runner tells of a push: the first ref, by names that may have to be looked up."""
    url = environ.get("PRE_COMMIT_REMOTE_URL", "")
    if not url:
        raise UserError(
            "no push is being made", "andon push shows what a push would be stopped for; andon scan scans files"
        )
    name = environ.get("PRE_COMMIT_TO_REF") or environ.get("PRE_COMMIT_LOCAL_BRANCH", "")
    new = history.resolved(repo, name)
    if not new:
        raise UserError("the runner does not tell what is pushed", "andon install sets up the guard that git tells")
    ref = environ.get("PRE_COMMIT_REMOTE_BRANCH", name)
    return Pushed(environ.get("PRE_COMMIT_REMOTE_NAME", url), url, [Update(ref, new, "")])


if __name__ == "__main__":  # what the guard runs, wherever console scripts are
    run()
