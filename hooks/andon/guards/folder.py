"""One folder of hooks: how the guard comes into it beside whatever is there, and how all is put back. Pure.

Nobody's hook is overwritten. One that has git's name is kept under another and run after the guard; where pre-commit or
prek have git's name, the guard takes the name that both of them run first.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from andon.guards.actions import Action, Delete, Leave, Move, Write
from andon.guards.script import ASIDE, KEPT, LEGACY, MADE, NAME, REWRITTEN, RUNNERS, Command, Owner, hook, owner
from andon.model import UserError

LINE = 'andon-push --native "$@"'
"""What a hook that andon may not touch calls, with git's standard input."""


class Hook(NamedTuple):
    """A file in a folder of hooks. `tracked` says that it is part of what the repository commits."""

    content: bytes
    executable: bool = True
    tracked: bool = False

    @property
    def owner(self) -> Owner:
        """Whose it is, by what it says."""
        return owner(self.content)


class Folder(NamedTuple):
    """A folder of hooks, and those of its files that matter here, by name.

    It is not `usable` if something else stands there (`/dev/null`): that is how hooks are switched off.
    """

    path: str
    exists: bool
    hooks: Mapping[str, Hook]
    usable: bool = True

    def owner(self, name: str) -> Owner | None:
        """Whose the file of a name is, None if there is none."""
        return self.hooks[name].owner if name in self.hooks else None

    def ours(self) -> list[str]:
        """The names under which scripts of andon's stand."""
        return [name for name in (NAME, LEGACY, ASIDE) if self.owner(name) == "andon"]

    def home(self) -> str:
        """The name under which a guard is called: git's own, or that of the runners if one of them has git's."""
        return LEGACY if self.owner(NAME) in RUNNERS else NAME


def with_guard(folder: Folder, command: Command) -> list[Action]:
    """The steps to a guard that is in force and up to date; none if it is.

    :raises UserError: it cannot be without touching what is not andon's.
    """
    if not folder.usable:
        raise UserError(
            f"hooks are switched off here: git is told to look for them in {folder.path}, which is no folder",
            "git config --show-origin core.hooksPath tells where; unset it there",
        )
    ours = folder.ours()
    made = not folder.exists or any(MADE in folder.hooks[name].content for name in ours)
    content = hook(command, made)
    if ours == [folder.home()]:
        return [] if folder.hooks[ours[0]][:2] == (content, True) else [Write(_in(folder, ours[0]), content)]
    actions, left = without_guard(folder)
    actions = [action for action in actions if not isinstance(action, Leave)]
    home = left.home()
    if home in left.hooks:
        _refuse_to_keep(left, home)
        actions.append(Move(_in(folder, home), KEPT))
    return [*actions, Write(_in(folder, home), content)]


def without_guard(folder: Folder) -> tuple[list[Action], Folder]:
    """The steps back to the folder as it would be without andon, and that folder."""
    ours = folder.ours()
    hooks = {name: hook for name, hook in folder.hooks.items() if name not in ours}
    actions: list[Action] = [Delete(_in(folder, name)) for name in ours]
    if KEPT in hooks:
        home = _home_of_kept(folder, ours)
        if home:
            actions.append(Move(_in(folder, KEPT), home))
            hooks[home] = hooks.pop(KEPT)
        elif hooks[KEPT].owner in REWRITTEN:
            actions.append(Delete(_in(folder, KEPT)))
            del hooks[KEPT]
    if any(MADE in folder.hooks[name].content for name in ours):
        actions.append(Leave(folder.path))
    return actions, folder._replace(hooks=hooks)


def _home_of_kept(folder: Folder, ours: list[str]) -> str:
    """Where the kept hook would stand if there was no andon; '' if nowhere that is free.

    Whoever renamed or overwrote andon's script would have done that to the kept one. A script that its tool has written
    again in the meantime goes nowhere.
    """
    rewritten = folder.owner(KEPT) in REWRITTEN
    if ours:
        return "" if rewritten and ours[0] != NAME and NAME in folder.hooks else ours[0]
    if NAME not in folder.hooks:
        return NAME
    return LEGACY if folder.owner(NAME) in RUNNERS and LEGACY not in folder.hooks and not rewritten else ""


def _refuse_to_keep(folder: Folder, home: str) -> None:
    """UserError if the hook that stands where the guard has to cannot be moved."""
    path = _in(folder, home)
    if folder.owner(home) in RUNNERS:
        first, second = folder.owner(NAME), folder.owner(home)
        raise UserError(
            f"{path} is a script of {second}, though {first} has {NAME}: every push fails so",
            f"{first} install -f -t pre-push, then run this again",
        )
    if folder.hooks[home].tracked:
        raise UserError(
            f"{path} is a file of the repository, which andon does not change",
            f"add this line to it: {LINE}   (or use git 2.54 or later, where this works)",
        )
    if KEPT in folder.hooks:
        raise UserError(
            f"{path} is a new hook, and {_in(folder, KEPT)} is one that stood there before andon",
            "make one hook of the two, or delete the one that is not needed, then run this again",
        )


def _in(folder: Folder, name: str) -> str:
    return f"{folder.path}/{name}"
