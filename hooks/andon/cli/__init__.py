"""The command `andon`: one module for each verb, loaded when it is called."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

from andon import __version__
from andon.entry import ended
from andon.flow import MENDABLE

VERBS = (
    *("scan", "baseline", "allow", "explain", "rules", "people"),
    *("push", "log", "install", "uninstall", "doctor", "receive", "ci"),
)


def run() -> None:
    """The console script `andon`."""
    ended(main)


def main(argv: Sequence[str]) -> int:
    """Hands the arguments behind a verb to its module."""
    verb = argv[0] if argv else ""
    if verb in VERBS:
        status: int = import_module(f"andon.cli.{verb}").main(argv[1:])
        return status
    if verb == "--version":
        print(f"andon {__version__}")
        return 0
    print(_usage(verb), file=sys.stdout if verb in ("-h", "--help") else sys.stderr)
    return 0 if verb in ("-h", "--help") else MENDABLE


def count(text: str) -> int:
    """A number, 0 or more, as an option takes it. ValueError, of which argparse makes a usage error, if it is none."""
    number = int(text)
    if number < 0:
        raise ValueError
    return number


def _usage(verb: str) -> str:
    lines = ["usage: andon VERB ...", ""]
    if verb and not verb.startswith("-"):
        from difflib import get_close_matches

        near = get_close_matches(verb, VERBS, 1)
        lines.insert(0, f"andon: error: there is no verb {verb!r}" + (f"; did you mean {near[0]!r}?" if near else ""))
    lines += [f"  {name:10} {import_module(f'andon.cli.{name}').SUMMARY}" for name in VERBS]
    return "\n".join((*lines, "", "andon VERB --help tells more."))
