"""`andon rules`: lists all rules, shows one with its pattern, tries the examples, and checks files of gitleaks."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, NamedTuple

from andon import policy as policies
from andon.cli import explain
from andon.flow import CLEAN, STOPPED, known_rules
from andon.model import UserError
from andon.report.clean import ascii_only
from andon.report.clean import shown as printable
from andon.rules.catalogue import ALL, FAMILIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from andon.model import Rule
    from andon.rules.gitleaks import Remark, RuleFile
    from andon.rules.own import Trial

SUMMARY = "list rules, try their examples, check files of gitleaks"

MOST_FAILURES = 3  # shown of one example: the carriers and places in which it fails are often many


class Row(NamedTuple):
    """One rule in the list; `source` is where it comes from: a family of andon's, detect-secrets or a file."""

    id: str
    title: str
    severity: str
    source: str


def main(argv: Sequence[str]) -> int:
    """Do what the sub-verb says."""
    arguments = _parser().parse_args(argv)
    status: int = arguments.do(arguments)
    return status


# --- list and show ---


def _list(arguments: argparse.Namespace) -> int:
    rows = _rows(_checked_files(arguments.rules))
    if arguments.format == "json":
        import json

        json.dump([row._asdict() for row in rows], sys.stdout, indent=2)
        print()
        return CLEAN
    _say(_table([Row._fields, *rows]))
    return CLEAN


def _rows(files: Iterable[RuleFile]) -> list[Row]:
    """Every rule: andon's by family, detect-secrets', the policy's, those of more files."""
    families = {rule.id: _name(family) for family in FAMILIES for rule in family.RULES}
    rows = [Row(rule.id, rule.title, rule.severity, f"andon: {families.get(rule.id, 'all')}") for rule in ALL]
    known = {row.id for row in rows}
    plugins = (entry for entry in explain.plugins().values() if entry.rule not in known)
    rows += [Row(entry.rule, entry.title.rstrip(","), "error", "detect-secrets") for entry in plugins]
    rows += [Row(rule.id, ascii_only(rule.title), rule.severity, source) for rule, source in explain.added_rules()]
    rows += [Row(rule.id, ascii_only(rule.title), "error", file.name) for file in files for rule in file.rules]
    return rows


def _name(family: object) -> str:
    return str(getattr(family, "__name__", "")).rpartition(".")[2]


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Rows with their columns aligned; the last is as long as it is."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()


def _show(arguments: argparse.Namespace) -> int:
    _say(_shown(arguments.id))
    return CLEAN


def _shown(rule_id: str) -> Iterator[str]:
    rules = {rule.id: (rule, "") for rule in ALL}
    if rule_id not in rules and rule_id in explain.plugins():
        yield from explain.plugin_lines(explain.plugins()[rule_id])
        return
    if rule_id not in rules:
        rules = {rule.id: (rule, source) for rule, source in explain.added_rules()}
    if rule_id not in rules:
        raise UserError(f"no rule is called '{ascii_only(rule_id)}'", explain.nearest(rule_id, rules))
    rule, source = rules[rule_id]
    yield from explain.head(rule, source)
    if rule.keywords:
        yield from explain.keywords(rule)
    if rule.pattern:
        yield f"  pattern:  {ascii_only(rule.pattern)}"
    yield from explain.each("finds", map(explain.shape, rule.finds), whole=False)
    yield from explain.each("ignores", map(explain.shape, rule.ignores), whole=False)
    yield from explain.foot(rule)


# --- test ---


def _test(arguments: argparse.Namespace) -> int:
    chosen = _chosen(arguments.ids, arguments.all)
    if not chosen:
        print("no rules of your own: [[rule]] in .andon.toml makes one")
        return CLEAN
    failed = 0
    for rule in chosen:
        wrong = _failures(rule)
        failed += bool(wrong)
        _say(_told(rule, wrong))
    print(f"andon: {_count(len(chosen), 'rule')} tried, {failed} failed")
    return STOPPED if failed else CLEAN


def _chosen(ids: Sequence[str], every: bool) -> list[Rule]:
    """The rules to try: those that are named, else the policy's own; with `every`, andon's too."""
    from andon.flow import policy_of
    from andon.source import git

    own = list(policy_of(git.find()).rules)
    builtin = [rule for rule in ALL if rule.finds or rule.ignores]
    if not ids:
        return own + builtin if every else own
    known = {rule.id: rule for rule in (*builtin, *own)}
    for rule_id in ids:
        if rule_id not in known:
            raise UserError(f"no rule with examples is called '{ascii_only(rule_id)}'", explain.nearest(rule_id, known))
    return [known[rule_id] for rule_id in ids]


def _failures(rule: Rule) -> list[Trial]:
    from andon.rules import own

    return [trial for trial in own.trials(rule) if trial.words]


def _told(rule: Rule, wrong: Sequence[Trial]) -> Iterator[str]:
    """One line for a rule that passes; for one that fails, each example with the first places in which it does."""
    yield f"{'FAILED' if wrong else 'passed'}  {rule.id}: {_count(len(rule.finds), 'example')}, " + _count(
        len(rule.ignores), "counter-example"
    )
    for field, template in dict.fromkeys((trial.field, trial.template) for trial in wrong):
        mine = [trial for trial in wrong if (trial.field, trial.template) == (field, template)]
        yield f"  {field}: {printable(template)}"
        yield from (f"    {trial.place}: {trial.words}" for trial in mine[:MOST_FAILURES])
        if len(mine) > MOST_FAILURES:
            yield f"    and at {len(mine) - MOST_FAILURES} more places"


# --- check ---


def _check(arguments: argparse.Namespace) -> int:
    files = _checked_files(arguments.files)
    for file in files:
        _say(_report(file))
    return CLEAN


def _checked_files(names: Sequence[str]) -> Sequence[RuleFile]:
    """The files, read as a scan would read them; rules whose ids andon has are left out."""
    files = [policies.read_rules(name, name) for name in names]
    return policies.with_files(policies.DEFAULT, files, known_rules).rule_files


def _report(file: RuleFile) -> Iterator[str]:
    yield f"{ascii_only(file.name)}: {_count(len(file.rules), 'rule')} taken over"
    yield from _remarks("not taken over:", file.lost)
    yield from _remarks("worth knowing:", [remark for remark in file.remarks if not remark.lost])


def _remarks(title: str, remarks: Sequence[Remark]) -> Iterator[str]:
    if remarks:
        yield f"  {title}"
    for remark in remarks:
        yield f"    {remark.rule or 'the file'}: {ascii_only(remark.words)}"


# --- small parts ---


def _say(lines: Iterable[str]) -> None:
    """Print lines in whatever encoding the terminal has."""
    encoding = sys.stdout.encoding or "ascii"
    for line in lines:
        print(line.encode(encoding, "backslashreplace").decode(encoding))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="andon rules", description=f"{SUMMARY.capitalize()}.", allow_abbrev=False)
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    listing = verbs.add_parser("list", help="list all rules: andon's, detect-secrets', those of .andon.toml")
    listing.add_argument("--format", choices=("text", "json"), default="text", help="how to list (default: text)")
    listing.add_argument("--rules", action="append", default=[], metavar="FILE", help="and those of a gitleaks file")
    show = verbs.add_parser("show", help="show one rule with its pattern and all its examples")
    show.add_argument("id", metavar="ID")
    test = verbs.add_parser("test", help="try the examples of your own rules, in every notation and place")
    test.add_argument("ids", nargs="*", metavar="ID", help="only these rules, andon's own among them")
    test.add_argument("--all", action="store_true", help="try andon's own rules, too")
    check = verbs.add_parser("check", help="say what of a gitleaks or betterleaks file is taken over, and what is not")
    check.add_argument("files", nargs="+", metavar="FILE")
    for verb, do in ((listing, _list), (show, _show), (test, _test), (check, _check)):
        verb.set_defaults(do=do)
    return parser
