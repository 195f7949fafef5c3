"""Where the pushes of a repository would go to, looked at in the commit hook, before anyone pushes."""

from __future__ import annotations

from collections.abc import Iterator

from andon.destination import HELPER, Destination, destination
from andon.policy import Push
from andon.push import permission
from andon.source import remotes
from andon.source.program import Repository


def notes(repo: Repository, policy: Push) -> Iterator[str]:
    """A note on each configured destination that a policy does not approve; none where it names no destinations."""
    if not policy.allow:
        return
    settings = remotes.settings(repo)
    resolve = remotes.resolver(settings)
    for remote, urls in remotes.push_urls(settings).items():
        push_url = remotes.has_push_url(settings, remote)
        helped = remotes.has_helper(settings, remote)
        for place in [Destination(HELPER)] if helped else _places(urls, resolve):
            refusal = permission.of_destination(place, remote, policy, push_url=push_url)
            if refusal:
                ways = "; ".join(f"{label}: {way}" for label, way in refusal.ways)
                yield f"a push to {refusal.place} would be stopped: {refusal.title}; {ways}"


def _places(urls: list[str], resolve: remotes.Resolver) -> list[Destination]:
    return list(dict.fromkeys(destination(url, resolve) for url in urls))
