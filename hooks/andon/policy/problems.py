"""Everything that is wrong with a parsed `.andon.toml`, each with its place in the document."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from andon.policy.keys import ALLOW, ARRAYS, KEYS, NUMBER, OPTIONS, PLUGINS, RULE, RULE_IDS, Key, Kind
from andon.policy.places import Path

KNOWN_KEYS = {(key.table, key.name): key for key in KEYS}
KNOWN_TABLES = tuple(dict.fromkeys([*(key.table for key in KEYS), OPTIONS]))
TOP_TABLES = tuple(table for table in KNOWN_TABLES if "." not in table)

MOST_NAMED = 16  # of what might have been meant: more is no help

_TYPE_WORDS = {
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    str: "a string",
    list: "an array",
    dict: "a table",
    datetime.date: "a date",
    datetime.datetime: "a date with a time",
    datetime.time: "a time",
}


class Problem(NamedTuple):
    """What is wrong at a place in the document."""

    path: Path
    words: str


class Document(NamedTuple):
    """A parsed file, and what its values are checked against.

    `more_rules` are the ids of rules that the file itself makes known. With `free_ids` there are some that it does not.
    """

    tables: Mapping[str, Any]
    known_rules: Callable[[], Collection[str]] | None
    user_plugins: bool
    more_rules: Collection[str] = ()
    free_ids: bool = False


def problems(document: Document) -> Iterator[Problem]:
    for name, value in document.tables.items():
        if name not in TOP_TABLES:
            yield Problem((name,), _unknown_at_top(name, value))
        elif name in ARRAYS:
            yield from _array_problems(document, name, value)
        elif not isinstance(value, dict):
            yield Problem((name,), f"{name} must be a table, [{name}], not {_type_words(value)}")
        else:
            yield from _table_problems(document, name, (name,), value)


def _unknown_at_top(name: str, value: object) -> str:
    what = f"unknown table [{shown(name)}]" if isinstance(value, (dict, list)) else f"unknown key '{shown(name)}'"
    homes = _homes(name)
    if homes:
        return f"'{name}' stands outside its table; it belongs under {' or '.join(homes)}"
    return what + _nearest(name, TOP_TABLES, "[{}]")


def _array_problems(document: Document, name: str, value: object) -> Iterator[Problem]:
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        yield Problem((name,), f"{name} must be an array of tables: write [[{name}]] above each")
        return
    required = [key.name for key in KEYS if key.table == name and key.required]
    for number, table in enumerate(value):
        where = (name, number)
        found = [Problem(where, f"[[{name}]] lacks '{each}'") for each in required if each not in table]
        found += [Problem((*where, key), words) for key, words in _empty_problems(name, table)]
        found += _table_problems(document, name, where, table)
        yield from found
        if name == RULE and not found:
            yield from _rule_problems(document, where, table, value[:number])
        if name == NUMBER and not found:
            yield from _number_problems(where, table)


def _empty_problems(name: str, table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if name == ALLOW and table.get("paths") == []:
        yield "paths", f"{ALLOW}.paths names no path: '**' is every file"
    if name == RULE and table.get("finds") == []:
        yield "finds", f"{RULE}.finds has no example: one shows that the rule works, such as 'key = «acme_{{b62:32}}»'"


def _rule_problems(
    document: Document, where: Path, table: Mapping[str, Any], before: list[Mapping[str, Any]]
) -> Iterator[Problem]:
    """What is wrong with a rule all of whose values are of the right kind."""
    from andon.rules import own

    name = table["id"]
    if any(name == each.get("id") for each in before):
        yield Problem((*where, "id"), f"{RULE}.id: there are two rules '{name}'")
    if document.known_rules and name in document.known_rules():
        yield Problem((*where, "id"), f"{RULE}.id: andon has a rule '{name}' itself; take another id")
    for fault in own.faults(table):
        yield Problem((*where, fault.field), f"rule '{name}': {fault.field} {fault.words}")


def _number_problems(where: Path, table: Mapping[str, Any]) -> Iterator[Problem]:
    """What is wrong with the pattern of an organisation's numbers: each file is searched for it."""
    from andon.rules import expression

    try:
        words = expression.fault(table["pattern"])
    except expression.Unreadable as error:
        words = str(error)
    if words:
        yield Problem((*where, "pattern"), f"{NUMBER}.pattern {words}")


def _table_problems(document: Document, table: str, where: Path, pairs: Mapping[str, Any]) -> Iterator[Problem]:
    for name, value in pairs.items():
        key = KNOWN_KEYS.get((table, name))
        if key:
            yield from _value_problems(document, key, (*where, name), value)
        elif f"{table}.{name}" == OPTIONS:
            yield from _options_problems(document, (*where, name), value)
        else:
            yield Problem((*where, name), _unknown_key(table, name))


def _unknown_key(table: str, name: str) -> str:
    brackets = f"[[{table}]]" if table in ARRAYS else f"[{table}]"
    names = [known for home, known in KNOWN_KEYS if home == table]
    homes = _homes(name)
    if homes:
        return f"unknown key '{name}' in {brackets}; it belongs under {' or '.join(homes)}"
    if table == "detect-secrets":
        names.append("options")
    return f"unknown key '{shown(name)}' in {brackets}" + _nearest(name, names, "'{}'")


def _homes(name: str) -> list[str]:
    """The tables that have a key of this name, as they are written."""
    tables = dict.fromkeys(key.table for key in KEYS if key.name == name)
    return [f"[[{table}]]" if table in ARRAYS else f"[{table}]" for table in tables]


def _value_problems(document: Document, key: Key, where: Path, value: Any) -> Iterator[Problem]:
    name = f"{key.table}.{key.name}"
    wrong = list(_kind_problems(key.kind, value))
    yield from (Problem(where, f"{name} {words}") for words in wrong)
    if wrong:
        return
    # The ids of a user's own plugins are not known before they are imported; a misspelt one hushes nothing.
    if key.kind is RULE_IDS and value and document.known_rules and not (document.user_plugins or document.free_ids):
        known = {*document.known_rules(), *document.more_rules}
        for rule in value:
            if rule not in known:
                yield Problem(where, f"{name}: unknown rule '{shown(rule)}'" + _nearest(rule, known, "'{}'"))
    if key.field == "disabled_plugins" and not document.user_plugins:
        yield from (Problem(where, words) for plugin in value if (words := _unknown_plugin(plugin)))


def _kind_problems(kind: Kind, value: Any) -> Iterable[str]:
    # The exact type, for to Python a boolean is an integer too and a date with a time is a date.
    wanted = (int, float) if kind.type is float else (kind.type,)
    if type(value) not in wanted:
        return [f"must be {kind.words}, not {_type_words(value)}"]
    return kind.problems(value)


def _options_problems(document: Document, where: Path, value: object) -> Iterator[Problem]:
    if not isinstance(value, dict):
        yield Problem(where, f"{OPTIONS} must hold one table for each plugin: [{OPTIONS}.KeywordDetector]")
        return
    for plugin, options in value.items():
        if not isinstance(options, dict):
            yield Problem((*where, plugin), f"{OPTIONS}.{shown(plugin)} must be a table, not {_type_words(options)}")
        elif plugin in PLUGINS:
            yield from _known_option_problems(plugin, (*where, plugin), options)
        elif not document.user_plugins:
            yield Problem((*where, plugin), _unknown_plugin(plugin))
        else:
            yield from _free_option_problems(plugin, (*where, plugin), options)


def _known_option_problems(plugin: str, where: Path, options: Mapping[str, Any]) -> Iterator[Problem]:
    for name, value in options.items():
        kind = PLUGINS[plugin].get(name)
        if kind:
            yield from (Problem((*where, name), f"{plugin}.{name} {words}") for words in _kind_problems(kind, value))
        else:
            choice = _nearest(name, PLUGINS[plugin], "'{}'") if PLUGINS[plugin] else "; it has none"
            yield Problem((*where, name), f"unknown option '{shown(name)}' of {plugin}{choice}")


def _free_option_problems(plugin: str, where: Path, options: Mapping[str, Any]) -> Iterator[Problem]:
    for name, value in options.items():
        texts = isinstance(value, list) and all(isinstance(item, str) for item in value)
        if not texts and type(value) not in (str, int, float, bool):
            words = f"{shown(plugin)}.{shown(name)} must be a string, a number, a boolean or an array of strings"
            yield Problem((*where, name), f"{words}, not {_type_words(value)}")


def _unknown_plugin(plugin: str) -> str:
    if plugin in PLUGINS:
        return ""
    return f"unknown plugin class '{shown(plugin)}'" + _nearest(plugin, PLUGINS, "'{}'")


def _nearest(name: str, known: Iterable[str], form: str) -> str:
    """The end of a sentence: the known name that was probably meant, or all of them if none is near."""
    import difflib

    known = sorted(known)
    near = difflib.get_close_matches(name[:100].lower(), [each.lower() for each in known], n=1, cutoff=0.5)
    if near:
        return "; the nearest is " + form.format(next(each for each in known if each.lower() == near[0]))
    few = ", ".join(form.format(each) for each in known)
    return f"; there are {few}" if len(known) <= MOST_NAMED else ""


def _type_words(value: object) -> str:
    return _TYPE_WORDS.get(type(value), "something else")


def shown(text: str) -> str:
    """Text of the file, fit for a terminal: printable and short."""
    printable = text if text.isprintable() else ascii(text)[1:-1]
    return printable if len(printable) <= 60 else f"{printable[:57]}..."
