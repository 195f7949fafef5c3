"""Where pushes of a repository go to by its configuration, and what ssh makes of a host's name.

Git's own rules (git-config, git-push): a remote's `pushurl` stands before its `url`; of the prefixes that
`url.BASE.insteadOf` and `pushInsteadOf` name, the longest that fits is exchanged for BASE, and `pushInsteadOf` counts
only where no `pushurl` was given. What it exchanges is a `pushurl` then: URLs to which it does not apply get no push.
"""

from __future__ import annotations

import os

from andon.source import program
from andon.source.program import Repository, Settings, setting, ssh

WANTED = r"^(remote\..*\.(url|pushurl|vcs)|url\..*\.(insteadof|pushinsteadof)|core\.sshcommand|andon\..*)$"


def settings(repo: Repository) -> Settings:
    """All that says where a push goes to, from every file that git reads."""
    return program.settings(repo, WANTED)


def values(known: Settings, key: str) -> list[str]:
    """All values of a key."""
    return [value for name, value in known if name == key and value]


def push_urls(known: Settings) -> dict[str, list[str]]:
    """The URLs that a push to each remote goes to, as git would call them."""
    urls: dict[str, list[str]] = {}
    own: dict[str, list[str]] = {}
    for key, value in known:
        section, _, rest = key.partition(".")
        name, _, variable = rest.rpartition(".")
        if section == "remote" and variable in ("url", "pushurl"):
            chosen = (own if variable == "pushurl" else urls).setdefault(name, [])
            if value:
                chosen.append(value)
            else:
                chosen.clear()  # since git 2.46 an empty one forgets those before it
    other, pushed = _bases(known, "insteadof"), _bases(known, "pushinsteadof")
    found = {}
    for name in dict.fromkeys((*urls, *own)):
        given = own.get(name) or urls.get(name, [])
        anew = [] if own.get(name) else [new for url in given if (new := _exchanged(url, pushed))]
        found[name] = anew or [_exchanged(url, other) or url for url in given]
    return {name: given for name, given in found.items() if given}


def has_helper(known: Settings, remote: str) -> bool:
    """Whether a remote is a helper's, so that its URLs say nothing of where a push goes to."""
    return bool(setting(known, f"remote.{remote}.vcs"))


def has_push_url(known: Settings, remote: str) -> bool:
    """Whether a remote has URLs of its own for pushes."""
    return bool(setting(known, f"remote.{remote}.pushurl"))


def _bases(known: Settings, variable: str) -> dict[str, list[str]]:
    """What may stand in a URL's beginning instead, each with the beginnings that it stands for."""
    bases: dict[str, list[str]] = {}
    for key, prefix in known:
        if key.startswith("url.") and key.endswith(f".{variable}"):
            bases.setdefault(key[len("url.") : -len(variable) - 1], []).append(prefix)
    return bases


def _exchanged(url: str, bases: dict[str, list[str]]) -> str:
    """The URL with its longest known prefix exchanged, '' if it has none; of the same two the first base counts."""
    fitting = [(len(prefix), base) for base, given in bases.items() for prefix in given if url.startswith(prefix)]
    if not fitting:
        return ""
    length, base = max(fitting, key=lambda pair: pair[0])
    return base + url[length:]


def resolver(known: Settings) -> Resolver:
    """What asks ssh for the hosts behind names, with the options that git would call it with."""
    return Resolver(os.environ.get("GIT_SSH_COMMAND") or setting(known, "core.sshcommand"))


class Resolver:
    """What the configuration of ssh makes of a host's name: the real name, and the port (0 for the usual one)."""

    def __init__(self, command: str) -> None:
        self._options = _options(command)
        self._known: dict[str, tuple[str, int]] = {}

    def __call__(self, host: str) -> tuple[str, int]:
        """The host's name ('' if ssh cannot tell) and port. No network: ssh only reads its configuration."""
        if host not in self._known:
            self._known[host] = self._asked(host)
        return self._known[host]

    def _asked(self, host: str) -> tuple[str, int]:
        answer = ssh([*self._options, "-G", host])
        if answer is None:  # whatever git calls instead knows nothing of ssh's aliases
            return host, 0
        facts = dict(line.partition(" ")[::2] for line in answer.splitlines())
        port = facts.get("port", "22")
        return facts.get("hostname", ""), int(port) if port.isdigit() and port != "22" else 0


def _options(command: str) -> list[str]:
    """The options of a command that runs ssh itself; those of another program mean nothing to ssh."""
    if not command:
        return []
    from shlex import split

    try:
        words = [os.path.expanduser(os.path.expandvars(word)) for word in split(command)]  # a shell would run it
    except ValueError:
        return []
    while words and ("=" in words[0] or words[0] in ("exec", "env", "command")):
        words = words[1:]
    name = os.path.basename(words[0]).lower().removesuffix(".exe") if words else ""
    return words[1:] if name == "ssh" else []
