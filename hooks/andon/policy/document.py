"""From the bytes of `.andon.toml` to a Policy, or to one error that lists everything wrong with them, line by line."""

from __future__ import annotations

import datetime
import re
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NoReturn

from andon.model import Rule, UserError
from andon.policy import (
    FILE,
    LARGEST,
    Allowance,
    CustomerNumber,
    Option,
    People,
    PluginOptions,
    Policy,
    Push,
    with_files,
)
from andon.policy.keys import ALLOW, ARRAYS, KEYS, NESTED, NUMBER, PEOPLE, PUSH, RULE
from andon.policy.places import Path, lines_of_keys
from andon.policy.problems import Document, problems, shown

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from andon.rules.gitleaks import RuleFile

# How long an allowance that has ended still hushes, with a note: as long as an entry of the baseline.
GRACE = datetime.timedelta(days=14)

MOST_PROBLEMS = 20  # shown at once; the others come to light when these are mended


def read(
    path: str,
    data: bytes,
    known_rules: Callable[[], Collection[str]] | None = None,
    today: datetime.date | None = None,
    rule_file: Callable[[str], RuleFile] | None = None,
) -> Policy:
    """The policy in a file's bytes. Raises UserError with a line for each problem: file, line number, what is wrong.

    `rule_file` reads a file of rules that the policy names; without it, none is read.
    """
    source = _decoded(path, data)
    tables = _parsed(path, source)
    section = tables.get("detect-secrets")
    user_plugins = isinstance(section, dict) and bool(section.get("plugins"))
    names = _rule_files(tables)
    files = [rule_file(name) for name in names] if rule_file else []
    more = {*_own_ids(tables), *(rule.id for file in files for rule in file.rules)}
    document = Document(tables, known_rules, user_plugins, more, free_ids=len(files) < len(names))
    found = list(problems(document))
    lines = lines_of_keys(source)
    if found:
        placed = sorted((_line(lines, problem.path), problem.words) for problem in found)
        _refuse([f"{path}:{line}: {words}" for line, words in placed])
    policy = _policy(path, tables, lines, today or datetime.date.today())
    return with_files(policy, files, known_rules)


def _rule_files(tables: Mapping[str, Any]) -> list[str]:
    """The files of rules that are named where they should be, if all is well with their names."""
    key = next(key for key in KEYS if key.field == "rule_files")
    table = tables.get(key.table)
    names = table.get(key.name, []) if isinstance(table, dict) else []
    return names if isinstance(names, list) and not [*key.kind.problems(names)] else []


def _own_ids(tables: Mapping[str, Any]) -> Iterator[str]:
    rules = tables.get(RULE)
    for rule in rules if isinstance(rules, list) else ():
        if isinstance(rule, dict) and isinstance(rule.get("id"), str):
            yield rule["id"]


def _decoded(path: str, data: bytes) -> str:
    if len(data) > LARGEST:
        _refuse([f"{path}: is larger than {LARGEST} bytes"])
    try:
        text = data.decode("utf-8-sig")  # some editors on Windows put a BOM there, which TOML refuses
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        _refuse([f"{path}:{line}: is not UTF-8"])
    return text.replace("\r\n", "\n")


def _parsed(path: str, source: str) -> dict[str, Any]:
    try:
        tables: dict[str, Any] = tomllib.loads(source)
    except RecursionError:
        _refuse([f"{path}: is nested too deeply"])
    except ValueError as error:
        words, _, place = str(error).rpartition(" (at ")
        at = re.match(r"line (\d+), column (\d+)", place)
        line = at[1] if at else source.count("\n") + 1
        _refuse([f"{path}:{line}: is not TOML: {shown(words or str(error))}"])
    return tables


def _refuse(problems: list[str]) -> NoReturn:
    more = len(problems) - MOST_PROBLEMS
    shown = problems[:MOST_PROBLEMS] + ([f"... and {more} more"] if more > 0 else [])
    raise UserError("\n".join(shown), f"mend {FILE}; docs/configuration.md describes every key") from None


def _line(lines: Mapping[Path, int], path: Path) -> int:
    """The line of a place, or of the nearest thing around it whose line is known."""
    return next(lines[path[:length]] for length in range(len(path), 0, -1) if path[:length] in lines)


def _policy(path: str, tables: Mapping[str, Any], lines: Mapping[Path, int], today: datetime.date) -> Policy:
    """The policy of a document without problems."""
    fields = {
        key.field: _frozen(tables[key.table][key.name])
        for key in KEYS
        if key.table not in (*ARRAYS, *NESTED) and key.field != "rule_files" and key.name in tables.get(key.table, {})
    }
    allowances = [_allowance(table, today) for table in tables.get(ALLOW, ())]
    options = tables.get("detect-secrets", {}).get("options", {})
    return Policy(
        **fields,
        allowances=tuple(allowances),
        rules=tuple(_rules(tables.get(RULE, ()))),
        people=People(**_fields(PEOPLE, tables.get(PEOPLE, {}))),
        push=Push(**_fields(PUSH, tables.get(PUSH, {}))),
        customer_numbers=tuple(CustomerNumber(**_fields(NUMBER, table)) for table in tables.get(NUMBER, ())),
        plugin_options=tuple(_plugin_options(plugin, options[plugin]) for plugin in sorted(options)),
        notes=tuple(_notes(path, allowances, lines, today)),
    )


def _rules(tables: Sequence[Mapping[str, Any]]) -> Iterator[Rule]:
    if tables:
        from andon.rules import own

        yield from map(own.made, tables)


def _allowance(table: Mapping[str, Any], today: datetime.date) -> Allowance:
    fields = _fields(ALLOW, table)
    until: datetime.date | None = table.get("until")
    if until is None:
        return Allowance(**fields)
    return Allowance(**{**fields, "until": until.isoformat(), "over": today - until > GRACE})


def _fields(name: str, table: Mapping[str, Any]) -> dict[str, Any]:
    """What a table says, by the fields that its keys fill."""
    return {key.field: _frozen(table[key.name]) for key in KEYS if key.table == name and key.name in table}


def _plugin_options(plugin: str, options: Mapping[str, Option]) -> PluginOptions:
    return PluginOptions(plugin, tuple((name, _frozen(value)) for name, value in sorted(options.items())))


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _notes(path: str, allowances: list[Allowance], lines: Mapping[Path, int], today: datetime.date) -> Iterator[str]:
    """A word of warning for each allowance that has ended and still hushes."""
    for number, allowance in enumerate(allowances):
        if allowance.until and not allowance.over and allowance.until < today.isoformat():
            stops = datetime.date.fromisoformat(allowance.until) + GRACE
            place = f"{path}:{_line(lines, (ALLOW, number))}"
            yield f"{place}: this allowance ended on {allowance.until}; after {stops} what it allowed stops the commit"
