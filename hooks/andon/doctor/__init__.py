"""Is each guard in force here? What a commit and a push go through is looked at, and on request tried.

`facts` gathers what is here; the checks ask it questions: whether git runs the hooks (`hooks`), whether those call
andon for everything (`configured`), whether the push guard stands (`pushes`), and whether what they go by is sound
(`kept`).
`canary` tries them: with a secret that is made up for it, in a worktree that nothing refers to.

Nothing of the repository is changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from andon.doctor import configured, hooks, kept, pushes
from andon.doctor.check import Check, absent
from andon.doctor.facts import Facts

Question = Callable[[Facts], Check | Iterable[Check]]

OF_COMMITS: tuple[Question, ...] = (
    hooks.path,
    hooks.scripts_there,
    hooks.runner,
    hooks.skipped,
    configured.configured,
    configured.files,
    configured.order,
    configured.pinned,
)
"""What is asked of the guards of commits."""

OF_ALL: tuple[Question, ...] = (
    pushes.guard,
    pushes.destinations,
    pushes.machine,
    kept.rules,
    kept.allowed,
    kept.state,
)
"""What is asked of the others, and of what all of them go by."""


def checks(facts: Facts) -> Iterator[Check]:
    """All answers, in their order. No commits are made in a bare repository."""
    if facts.repo.top:
        yield from _answers(OF_COMMITS, facts)
    else:
        yield absent("hooks-path", "no commits are made in a bare repository")
    yield from _answers(OF_ALL, facts)


def of_machine() -> Check:
    """The answer about the guard of all repositories."""
    return pushes.of_machine()


def _answers(questions: Iterable[Question], facts: Facts) -> Iterator[Check]:
    for question in questions:
        answer = question(facts)
        if isinstance(answer, Check):
            yield answer
        else:
            yield from answer
