"""`andon explain RULE`: what a rule finds, the harm such a secret can do, how to revoke it, how to allow a finding."""

from __future__ import annotations

import argparse
from textwrap import wrap
from typing import TYPE_CHECKING

from andon.flow import policy_of
from andon.judge import REASONS
from andon.model import UserError
from andon.report.clean import ascii_only
from andon.report.layout import WIDTH
from andon.rules import find as find_rule
from andon.rules.catalogue import ALL
from andon.rules.examples import HOLE
from andon.source import git
from andon.yelp.catalogue import CATALOGUE

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Sequence

    from andon.model import Rule
    from andon.yelp.catalogue import Entry

SUMMARY = "say what a rule finds, the harm it prevents and how to revoke"

LABEL = 10
EXAMPLES = 3

# What a hole in an example is filled with (andon.rules.examples.ALPHABETS).
ALPHABETS = {
    "digit": "digits",
    "upper": "capital letters",
    "lower": "small letters",
    "alnum": "small letters or digits",
    "hex": "hexadecimal digits",
    "HEX": "hexadecimal digits",
    "base32": "characters of base 32",
    "b62": "letters or digits",
    "b64": "characters of base 64",
    "b64url": "characters of base 64",
}
MADE = {"uuid": "<UUID>", "crc32b62": "<6 letters or digits>"}


def main(argv: Sequence[str]) -> int:
    """Explain what is named; a UserError if nothing has that name."""
    arguments = _parser().parse_args(argv)
    for line in _list() if arguments.list else _explained(" ".join(arguments.name)):
        print(line)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="andon explain", description=f"{SUMMARY.capitalize()}.", allow_abbrev=False)
    parser.add_argument("--list", action="store_true", help="list all rules, and the words for what is hushed")
    parser.add_argument("name", nargs="*", metavar="RULE", help="a rule's id, or the word for a hushed finding")
    return parser


def _explained(name: str) -> Iterator[str]:
    rule, entry = find_rule(name), plugins().get(name)
    if rule:
        return _rule(rule)
    if entry:
        return plugin_lines(entry)
    if name in REASONS:
        return _verdict(name)
    added = {rule.id: (rule, source) for rule, source in added_rules()}
    if name in added:
        return _rule(*added[name])
    raise UserError(f"no rule is called '{ascii_only(name)}'" if name else "which rule?", nearest(name, added))


def added_rules() -> list[tuple[Rule, str]]:
    """The rules that the policy of the repository around us adds to andon's, each with the file it stands in.

    :raises UserError: the policy is no good.
    """
    policy = policy_of(git.find())
    if not (policy.rules or policy.rule_files):
        return []
    from andon.policy import FILE
    from andon.rules import gitleaks

    own = [(rule, FILE) for rule in policy.rules]
    return own + [(gitleaks.ready_rule(rule), file.name) for file in policy.rule_files for rule in file.rules]


def _rule(rule: Rule, source: str = "") -> Iterator[str]:
    yield from head(rule, source)
    if rule.keywords:
        yield from keywords(rule)
    yield from each("such as", map(shape, rule.finds[:EXAMPLES]), whole=False)
    yield from foot(rule)


def head(rule: Rule, source: str = "") -> Iterator[str]:
    """What a rule finds, the harm that it prevents, how to revoke, and where it comes from, if not from andon."""
    yield f"{rule.id}: {ascii_only(rule.title)}"
    yield from row("harm", rule.harm)
    yield from row("revoke", rule.revoke)
    if source:
        yield from row("found by", f"a rule of {source}")


def keywords(rule: Rule) -> Iterator[str]:
    """The literals near which a rule looks."""
    yield from row("keywords", ", ".join(f"`{keyword}`" for keyword in rule.keywords))


def foot(rule: Rule) -> Iterator[str]:
    """What to read on a rule, and how to allow what it finds."""
    yield from each("see", rule.references)
    yield from _allowance(rule.id)


def plugin_lines(entry: Entry) -> Iterator[str]:
    """What a plugin of detect-secrets finds."""
    yield f"{entry.rule}: {entry.title.rstrip(',')}"
    yield from row("harm", entry.harm)
    yield from row("revoke", entry.revoke)
    yield from row("found by", "a plugin of detect-secrets")
    yield from _allowance(entry.rule)


def _verdict(name: str) -> Iterator[str]:
    yield f"{name}: why something that was found does not stop you"
    yield from row("means", REASONS[name])


def _allowance(rule_id: str) -> Iterator[str]:
    yield from row("allow", "only what is not a real secret:")
    yield from row("", 'andon allow FINGERPRINT --reason "..."')
    yield from row("", f'or in a comment: andon: allow {rule_id} reason="..."')


def shape(template: str) -> str:
    """An example of a rule with its holes named and not filled: what it looks like, and never a token."""
    return HOLE.sub(_hole, template).replace("«", "").replace("»", "").replace("\n", "\\n")


def _hole(hole: re.Match[str]) -> str:
    if hole["made"]:
        return MADE[hole["made"]]
    count = f"{hole['least']} to {hole['most']}" if hole["most"] else hole["least"]
    return f"<{count} {ALPHABETS[hole['kind']]}>"


def _list() -> Iterator[str]:
    titles = {entry.rule: entry.title for entry in CATALOGUE.values()}
    titles.update({rule.id: rule.title for rule in ALL})
    titles.update({rule.id: ascii_only(rule.title) for rule, _ in added_rules()})
    width = max(map(len, titles))
    for rule_id in sorted(titles):
        yield f"{rule_id:<{width}}  {titles[rule_id]}"
    yield ""
    yield "Words for what was found and does not stop:"
    yield from wrap(", ".join(REASONS), WIDTH)


def nearest(name: str, added: Iterable[str] = ()) -> str:
    """The next step for whoever has misspelt a name."""
    from difflib import get_close_matches

    near = get_close_matches(name, [*(rule.id for rule in ALL), *plugins(), *added, *REASONS])
    return f"did you mean {' or '.join(dict.fromkeys(near))}?" if near else "see them all: andon explain --list"


def plugins() -> dict[str, Entry]:
    """detect-secrets' plugins by the ids of their rules."""
    return {entry.rule: entry for entry in CATALOGUE.values()}


def each(label: str, texts: Iterable[str], whole: bool = True) -> Iterator[str]:
    """Texts one below the other, behind one label."""
    for text in texts:
        yield from row(label, text, whole)
        label = ""


def row(label: str, text: str, whole: bool = True) -> Iterator[str]:
    """A label and its text, in lines of at most WIDTH columns; if `whole`, no word is broken, such as a link."""
    before = f"  {label + ':' if label else '':<{LABEL}}"
    lines = wrap(ascii_only(text), WIDTH - len(before), break_long_words=not whole, break_on_hyphens=False)
    for line in lines:
        yield before + line
        before = " " * len(before)
