"""docs/configuration.md says what the code does: every key, type and default, and every example loads."""

import datetime
import json
import re
from pathlib import Path

import pytest

from andon.policy import DEFAULT, Allowance, CustomerNumber, document, glob, keys
from andon.rules import own
from andon.rules.gitleaks import RuleFile
from andon.rules.people import numbers

PAGE = Path(__file__).parent.parent.joinpath("docs", "configuration.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
REQUIRED = "none, it must be there"


def documented() -> dict[tuple[str, str], str]:
    """The page's text on each key, by table and name."""
    found = {}
    for section in re.split(r"^## ", PAGE, flags=re.MULTILINE)[1:]:
        table = re.match(r"`\[+([a-z-]+)\]+`", section)
        for part in re.split(r"^### ", section, flags=re.MULTILINE)[1:]:
            name = re.match(r"`([a-z]+)`\n", part)
            if name:
                found[table[1], name[1]] = part
    return found


def default_words(key: keys.Key) -> str:
    """A key's default as the page is to spell it."""
    if key.required:
        return REQUIRED
    if key.field == "until":
        return "none, no end"
    homes = {
        keys.ALLOW: Allowance((), ""),
        keys.RULE: own.EMPTY,
        keys.NUMBER: CustomerNumber("", ""),
        keys.PEOPLE: DEFAULT.people,
        keys.PUSH: DEFAULT.push,
    }
    home = homes.get(key.table, DEFAULT)
    value = getattr(home, key.field)
    return f"`{json.dumps(list(value) if isinstance(value, tuple) else value)}`"


def test_the_page_has_every_key_and_no_other():
    assert sorted(documented()) == sorted((key.table, key.name) for key in keys.KEYS)


@pytest.mark.parametrize("key", keys.KEYS, ids=lambda key: f"{key.table}.{key.name}")
def test_type_default_and_an_example_of_each_key(key):
    part = documented()[key.table, key.name]
    assert f"Type: {key.kind.words}. Default: {default_words(key)}.\n" in part
    assert re.search(rf"^```toml\n(?:.*\n)*?{key.name} = ", part, re.MULTILINE)


@pytest.mark.parametrize("source", EXAMPLES)
def test_every_example_loads(source):
    before_any_end = datetime.date(2026, 1, 1)
    read = document.read(".andon.toml", source.encode(), None, before_any_end, lambda name: RuleFile(name, (), ()))
    assert read != DEFAULT


def test_the_checks_that_a_policy_may_name_are_those_that_are_known():
    assert ("none", *numbers.CHECKS) == keys.CHECKS


def test_the_table_of_plugin_options_is_the_codes():
    rows = re.findall(r"^\| `(\w+)` \| `(\w+)` \| (.+) \|$", PAGE, re.MULTILINE)
    options = [(name, option, kind.words) for name, known in keys.PLUGINS.items() for option, kind in known.items()]
    assert sorted(rows) == sorted(options)


@pytest.mark.parametrize("row", re.findall(r"^\| `(\S+)` \| (`.+`) \| (`.+`.*) \|$", PAGE, re.MULTILINE))
def test_the_table_of_patterns_is_true(row):
    pattern, matched, not_matched = row
    assert all(glob.matches_path([pattern], path) for path in re.findall("`(.+?)`", matched))
    assert not any(glob.matches_path([pattern], path) for path in re.findall("`(.+?)`", not_matched))
