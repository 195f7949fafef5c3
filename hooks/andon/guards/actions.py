"""What setting up a guard, and taking it away, is made of: small steps that can be told before they are done."""

from __future__ import annotations

from typing import Literal, NamedTuple

Scope = Literal["local", "global"]
"""Which of git's configurations: the repository's, or the person's."""


class Write(NamedTuple):
    """A file with this content; its folder is made if there is none."""

    path: str
    content: bytes
    executable: bool = True


class Fill(NamedTuple):
    """A folder of scripts that is andon's own."""

    path: str
    scripts: tuple[tuple[str, bytes], ...]


class Move(NamedTuple):
    """A file under another name in the same folder; what a link leads to stays where it is."""

    path: str
    name: str


class Delete(NamedTuple):
    """A file."""

    path: str


class Leave(NamedTuple):
    """A folder, if it is empty."""

    path: str


class Clear(NamedTuple):
    """A folder of andon's, with all that is in it."""

    path: str


class Configure(NamedTuple):
    """A key of git's configuration with this value alone."""

    scope: Scope
    key: str
    value: str


class Forget(NamedTuple):
    """A key of git's configuration, or a whole section of it."""

    scope: Scope
    key: str
    section: bool = False


Action = Write | Fill | Move | Delete | Leave | Clear | Configure | Forget


def told(action: Action, done: bool = True) -> str:
    """A step in words, as something that is done, or that is to be done."""
    match action:
        case Write(path):
            return f"{'wrote' if done else 'write'} {path}"
        case Fill(path, scripts):
            return f"{'wrote' if done else 'write'} {len(scripts)} scripts in {path}"
        case Move(path, name):
            return f"{'renamed' if done else 'rename'} {path} to {name}"
        case Delete(path):
            return f"{'deleted' if done else 'delete'} {path}"
        case Leave(path):
            return f"{'deleted' if done else 'delete'} {path} if it was empty"
        case Clear(path):
            return f"{'deleted' if done else 'delete'} {path} and all that was in it"
        case Configure(scope, key):
            return f"set {key} in the {scope} configuration of git"
        case Forget(scope, key):
            return f"unset {key} in the {scope} configuration of git"
