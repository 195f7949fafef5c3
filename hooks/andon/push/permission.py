"""Whether a push may go where it goes: the approved destinations, and histories that must not leave them."""

from __future__ import annotations

from collections.abc import Sequence

from andon import destination
from andon.destination import Destination, Pattern
from andon.model import Refusal
from andon.policy import Push
from andon.source import history
from andon.source.program import Repository

FEW = 4
"""Approved destinations that are named."""


def is_allowed(place: Destination, policy: Push) -> bool:
    """Whether a policy names a destination as approved."""
    return destination.allowed(place, patterns(policy), local=policy.local)


def patterns(policy: Push) -> list[Pattern]:
    """The approved destinations, read."""
    return [read for text in policy.allow if (read := destination.pattern(text))]


def of_destination(place: Destination, remote: str, policy: Push, *, push_url: bool = False) -> Refusal | None:
    """The refusal of a destination that a policy does not approve; None if it does, or approves none in particular.

    `push_url` says that the remote has a URL of its own for pushes.
    """
    if not policy.allow or is_allowed(place, policy):
        return None
    words = {
        destination.HELPER: "a helper program, whose destination cannot be told",
        destination.UNREADABLE: "a URL that can be read in several ways",
        destination.LOCAL: "a folder, which is no approved destination",
    }.get(place.kind, "it is no approved destination of this repository")
    shown = "" if place.kind in (destination.HELPER, destination.UNREADABLE) else f"{place}: "
    ways = [("fix", command) for command in _commands(place, remote, policy, push_url=push_url)]
    return Refusal("push-destination", remote_name(remote), shown + words, (*ways, _approved(policy)))


def of_roots(repo: Repository, tips: Sequence[str], place: Destination, policy: Push) -> Refusal | None:
    """The refusal of a history that grew from an internal commit, unless it goes to an approved destination.

    In a shallow clone it cannot be told what a history grew from, so that is refused as well.
    """
    if not policy.internal or is_allowed(place, policy):
        return None
    internal = set(history.roots(repo, tips)).intersection(policy.internal)
    if internal:
        words = f"this history is internal (it grew from {min(internal)[:8]}) and may go to approved destinations only"
    elif history.is_shallow(repo):
        words = "a shallow clone does not tell whether its history is internal; git fetch --unshallow"
    else:
        return None
    return Refusal("push-provenance", str(place), words, (_approved(policy),))


def remote_name(remote: str) -> str:
    """A remote's name as it may be shown: git calls one that has none by its URL, which may hold a password."""
    return "this URL" if any(sign in remote for sign in ":/\\@") else remote


def _commands(place: Destination, remote: str, policy: Push, *, push_url: bool) -> list[str]:
    """The command that sets a remote right: to the approved owner, with the same name of the repository."""
    name = place.path.rpartition("/")[2].removesuffix(".git")
    wanted = next((each for each in patterns(policy) if each.parts[-1] in ("*", "**", name)), None)
    if not wanted or not (_is_plain(name) and _is_plain(remote)) or "*" in "".join(wanted.parts[:-1]):
        return []
    path = "/".join([*wanted.parts[:-1], name])
    if wanted.kind != destination.SAFE:
        return []
    port = f":{wanted.port}" if wanted.port else ""
    url = f"ssh://git@{wanted.host}{port}/{path}.git" if port else f"git@{wanted.host}:{path}.git"
    return [f"git remote set-url {'--push ' if push_url else ''}{remote} {url}"]


def _is_plain(name: str) -> bool:
    """Whether a name is one to put into a command: nothing in it means something to a shell, or is a password."""
    return name.isascii() and name.replace("-", "").replace(".", "").replace("_", "").isalnum() and name[0] != "-"


def _approved(policy: Push) -> tuple[str, str]:
    if not policy.allow:
        return "may", "none: [push] allow in the policy names no destination"
    more = f" and {len(policy.allow) - FEW} more" if len(policy.allow) > FEW else ""
    return "may", ", ".join(policy.allow[:FEW]) + more
