"""Puts an outcome before a person or a program: the only modules that print.

Each format is a module of this package with one function, `render(report)`, that yields pieces of text; it is
imported when it is asked for. Nothing here ever shows a secret: what is public of one is its `preview`, and should
a name, a path or a remark quote the value it stands beside, it is masked before any format sees it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from andon import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Protocol, TextIO

    from andon.model import Outcome, Rule, Verdict

    class Format(Protocol):
        """What a module of this package offers."""

        def render(self, report: Report) -> Iterator[str]: ...


FORMATS = ("text", "json", "jsonl", "sarif", "github", "gitlab")

SUMMARY = "markdown"
"""The form of a page that a service shows beside a log; nobody asks for it by name."""

MASK = "****"


class Report(NamedTuple):
    """An outcome, and how it is to be shown.

    `moment` is when it was found (commit, message, seal, rebase, push, scan, ci): what to say about the way out
    depends on it. `contact` is whom the policy says to ask, `rules` are those that it adds to andon's. `verbose` also
    shows what was hushed and passed over, and why. Before each line of the form for people stands `prefix`. `again` is
    the command that makes the commit again, where that takes more than to repeat the last one.
    """

    outcome: Outcome
    verbose: bool = False
    colour: bool = False
    moment: str = "commit"
    contact: str = ""
    version: str = __version__
    rules: Sequence[Rule] = ()
    prefix: str = ""
    again: str = ""


class Description(NamedTuple):
    """What a person should know of a kind of secret: the harm it can do, how it is revoked, where that is written."""

    harm: str = ""
    revoke: str = ""
    references: tuple[str, ...] = ()


def write(
    outcome: Outcome,
    format: str,
    stream: TextIO,
    *,
    verbose: bool = False,
    colour: bool = False,
    moment: str = "commit",
    contact: str = "",
    version: str = __version__,
    rules: Sequence[Rule] = (),
    prefix: str = "",
    again: str = "",
) -> None:
    """Write an outcome to a stream in one of FORMATS, or as a SUMMARY.

    No terminal's encoding makes it fail: what the stream cannot show is written as an escape.
    """
    report = Report(masked(outcome), verbose, colour, moment, contact, version, rules, prefix, again)
    encoding = getattr(stream, "encoding", None) or "utf-8"
    for piece in _format(format).render(report):
        stream.write(piece.encode(encoding, "backslashreplace").decode(encoding))


def wants_colour(stream: TextIO, environ: Mapping[str, str]) -> bool:
    """Whether to colour what goes to a stream, by the conventions of no-color.org and bixense.com/clicolors.

    NO_COLOR wins over FORCE_COLOR and CLICOLOR_FORCE, as in Python itself; an empty variable says nothing. The old
    Windows console shows escape sequences as they are, so there the terminal has to be one that is known.
    """
    if environ.get("NO_COLOR"):
        return False
    if any(environ.get(name, "") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    if environ.get("TERM") == "dumb" or not stream.isatty():
        return False
    return environ.get("OS") != "Windows_NT" or bool({"WT_SESSION", "TERM"} & environ.keys())


def describe(rule_id: str, own: Sequence[Rule] = ()) -> Description:
    """What is known of a rule: ours, one of `own`, or a plugin of detect-secrets; of a user's plugin it is nothing."""
    from andon import rules
    from andon.yelp.catalogue import CATALOGUE

    rule = rules.find(rule_id) or next((each for each in own if each.id == rule_id), None)
    if rule:
        return Description(rule.harm, rule.revoke, rule.references)
    for entry in CATALOGUE.values():
        if entry.rule == rule_id:
            return Description(entry.harm, entry.revoke)
    return Description()


def _format(name: str) -> Format:
    """The module of a format. The caller has checked the name: an unknown one is a bug, not a user's error."""
    from importlib import import_module

    if name not in (*FORMATS, SUMMARY):
        raise ValueError(f"no such format: {name}")
    module: Format = import_module(f"andon.report.{name}")
    return module


def masked(outcome: Outcome) -> Outcome:
    """The outcome with no finding whose name, path or remark quotes its own value."""
    return outcome._replace(verdicts=tuple(map(_masked_verdict, outcome.verdicts)))


def _masked_verdict(verdict: Verdict) -> Verdict:
    finding = verdict.finding
    value = finding.secret.reveal()
    shown = (finding.path, finding.name, finding.title, finding.preview, verdict.detail)
    if not _is_telling(value) or not any(value in text for text in shown):
        return verdict
    path, name, title, preview, detail = (text.replace(value, MASK) for text in shown)
    finding = finding._replace(path=path, name=name, title=title, preview=preview)
    return verdict._replace(finding=finding, detail=detail)


def _is_telling(value: str) -> bool:
    """Whether a value that is quoted somewhere gives itself away.

    A plain word in a path is there for another reason (`database.yml`), and masking it would be what tells that it
    is the password.
    """
    return len(value) >= 16 or (len(value) >= 8 and any(character.isdigit() for character in value))
