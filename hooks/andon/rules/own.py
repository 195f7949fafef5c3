"""Rules of the user's own: `[[rule]]` in `.andon.toml`, with the same fields, and held to the same, as andon's rules.

A rule that does not find its own examples, or finds its counter-examples, is an error, told with the example as it is
written and never as it is filled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from andon import rules
from andon.model import Rule
from andon.rules import examples, expression

if TYPE_CHECKING:
    from andon.rules.gitleaks import RuleFile

# How specific the user's rules are (andon.model.Rule.rank): less than andon's, more than all that knows no form.
RANK = 2.9

SHORTEST_KEYWORD = 3

# The carriers (andon.rules.examples) in which each example is tried whenever the rules are read.
FEW = ("JSON string", "env file", "Python")

# A flag for the whole pattern stands at its start.
_FLAGS = r"(?:\(\?[aimsux]+\))*"

EMPTY = Rule("", "", (), "", "", "", (), (), ())
"""What a rule says that says nothing."""


class Fault(NamedTuple):
    """What is wrong with a rule: with which of its fields, and words that start after the field's name."""

    field: str
    words: str


class Trial(NamedTuple):
    """An example that was tried: which it is, where it was put, and what is wrong ('' if nothing is)."""

    field: str
    template: str
    place: str
    words: str


def made(table: Mapping[str, Any]) -> Rule:
    """The rule that a table describes; its values have the right types.

    A pattern without the group `secret` has one around it all; keywords that are not given are the pattern's own
    literals, if one of them stands in each match.
    """
    fields: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
    rule = Rule(**{**EMPTY._asdict(), **fields})
    pattern = with_secret(rule.pattern)
    return rule._replace(
        title=rule.title or rule.id,
        pattern=pattern,
        keywords=tuple(word.lower() for word in rule.keywords) or expression.literals(pattern),
    )


def with_secret(pattern: str) -> str:
    """The pattern, with all of it in the group `secret` if it has no such group."""
    if "secret" in expression.groups(pattern):
        return pattern
    flags = re.match(_FLAGS, pattern)
    assert flags is not None
    return f"{flags[0]}(?P<secret>{pattern[flags.end() :]})"


def faults(table: Mapping[str, Any]) -> Iterator[Fault]:
    """What is wrong with a rule, whose fields have the right types each: first its pattern, then its examples."""
    pattern = str(table["pattern"])
    words = _pattern_fault(pattern)
    if words:
        yield Fault("pattern", words)
        return
    rule = made(table)
    found = [*_keyword_faults(rule, given="keywords" in table), *_public_faults(rule), *_template_faults(rule)]
    yield from found
    if not found:
        yield from _example_faults(rule)


def _pattern_fault(pattern: str) -> str:
    try:
        words = expression.fault(pattern)
        if words:
            return words
        if "secret" not in expression.groups(pattern) and expression.refers_back(pattern):
            return "refers to a group by its number: name the secret's group, (?P<secret>...)"
        expression.tree(with_secret(pattern))
    except expression.Unreadable as error:
        return f"is not a regular expression that Python can read: {error}"
    return ""


def _keyword_faults(rule: Rule, given: bool) -> Iterator[Fault]:
    if not rule.keywords:
        words = "has no literal that stands in every match"
        yield Fault("pattern", f"{words}: name some of which one does, such as keywords = ['acme_live_']")
    for word in rule.keywords if given else ():
        if len(word) < SHORTEST_KEYWORD or not word.isascii() or not word.isprintable():
            yield Fault("keywords", f"{word!a}: a keyword is {SHORTEST_KEYWORD} or more characters of ASCII")


def _public_faults(rule: Rule) -> Iterator[Fault]:
    """Only what all secrets of the kind begin with may be shown."""
    heads = {_head(template)[: rule.public] for template in rule.finds}
    if rule.public and (len(heads) > 1 or len(min(heads, key=len)) < rule.public):
        yield Fault("public", f"is {rule.public}, and not all secrets in finds begin alike for as many characters")


def _head(template: str) -> str:
    """What a secret begins with before its first random character."""
    return re.split(examples.HOLE, template.partition("«")[2].partition("»")[0])[0]


def _template_faults(rule: Rule) -> Iterator[Fault]:
    for template in rule.finds:
        if (template.count("«"), template.count("»")) != (1, 1) or "«»" in template:
            yield Fault("finds", f"{template!r} must have « and » around the one secret")
    for template in rule.ignores:
        if "«" in template or "»" in template:
            yield Fault("ignores", f"{template!r} has a « or »: nothing in it is a secret")


# --- the examples ---


def _example_faults(rule: Rule) -> Iterator[Fault]:
    """One fault for each example that fails, in whatever it is put."""
    told: set[tuple[str, str]] = set()
    for trial in trials(rule, few=True):
        if trial.words and (trial.field, trial.template) not in told:
            told.add((trial.field, trial.template))
            place = "" if trial.place == examples.CARRIERS[0].name else f" ({trial.place})"
            yield Fault(trial.field, f"{trial.template!r} {trial.words}{place}")


def trials(rule: Rule, few: bool = False) -> Iterator[Trial]:
    """Each example of a rule, put into every carrier and every place of a file; with `few`, where each read puts it."""
    for field, templates in (("finds", rule.finds), ("ignores", rule.ignores)):
        for template in templates:
            for place, sample in _few(rule, template) if few else _all(rule, template):
                yield Trial(field, template, place, _wrong(rule, sample))


def _few(rule: Rule, template: str) -> Iterator[tuple[str, examples.Example]]:
    plain = _filled(rule, template)
    yield examples.CARRIERS[0].name, plain
    yield from ((name, sample) for name, sample in examples.carried(plain) if name in FEW)


def _all(rule: Rule, template: str) -> Iterator[tuple[str, examples.Example]]:
    for carrier, in_carrier in examples.carried(_filled(rule, template)):
        for place, sample in examples.placed(in_carrier):
            yield f"{carrier}, {place}", sample


def _filled(rule: Rule, template: str) -> examples.Example:
    from random import Random

    return examples.example(template, Random(f"{rule.id} {template} 0"))  # as examples.samples does


def _wrong(rule: Rule, sample: examples.Example) -> str:
    """What is wrong with what a rule finds in an example, in words that hold nothing of it."""
    found = [(match.start, match.end) for match in rules.matches(rule, sample.text)]
    if sample.span is None:
        return "is found, and must not be" if found else ""
    if found == [sample.span]:
        return ""
    if not found:
        return "is not found" + ("" if _has_keyword(rule, sample.text) else ": none of the keywords stands in it")
    if len(found) > 1:
        return f"is found as {len(found)} secrets"
    (start, end), (first, last) = found[0], sample.span
    return f"is found from character {start + 1} to {end}, and its secret stands from {first + 1} to {last}"


def _has_keyword(rule: Rule, text: str) -> bool:
    lowered = text.lower()
    return any(keyword in lowered for keyword in rule.keywords)


# --- for a scan ---


def ready(own: Iterable[Rule], files: Iterable[RuleFile]) -> list[Rule]:
    """The rules of a policy, its own and those of its files, as a detector takes them."""
    found = [rule._replace(rank=RANK) for rule in own]
    for file in files:
        from andon.rules.gitleaks import ready_rule

        found += map(ready_rule, file.rules)
    return found
