"""Writes `index.py`, all that a clean commit loads of the catalogue: `python -m andon.rules.indexing`."""

from __future__ import annotations

import re
from base64 import b64encode
from typing import TYPE_CHECKING

from andon.rules import BARE, expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from andon.model import Rule

# The least characters of a prefix, and of its Base64, that are looked for in encoded text.
_LEAST_ENCODED = 4
_LEAST_BASE64 = 5

# So many characters of them will do.
_MOST_ENCODED = 12

# A run of fewer characters of a token stands in every line.
_LEAST_RUN = 12

_HEAD = '''"""Made from the rules by `python -m andon.rules.indexing`: change the rules, not this file.

Tables as text, which load at once and are read only where they are needed. `KEYWORDS` has a row for each literal of the
sieve (`andon.rules.row`). `WORDS` are ordinary words that are a provider's name in what holds a value, each with the
ids of its rules; `FAMILIES` the modules of rules, each with the ids of its own.
"""

from __future__ import annotations
'''


def index() -> str:
    """The text of `index.py`."""
    from andon.rules import catalogue, files, generic, row
    from andon.rules.people import rules as people

    rows = {row(literal, "", exact=exact, notation=notation) for literal, notation, exact in _encoded()}
    for rule in catalogue.RULES:
        run, least, near = _run(rule), _least(rule), rule.near
        rows |= {
            row(word, rule.id, least=least, exact=_exact(rule, word), near=near, drawn_from=run)
            for word in rule.keywords
        }
    words: dict[str, list[str]] = {}
    for rule in catalogue.RULES:
        for word in rule.words:
            words.setdefault(word, []).append(rule.id)
    families = [
        *((family, family.RULES) for family in catalogue.FAMILIES),
        (generic, generic.RULES),
        (files, files.RULES),
        (people, people.RULES),
    ]
    modules = ((family.__name__.removeprefix("andon.rules."), rules) for family, rules in families)
    tables = {
        "KEYWORDS": sorted(rows),
        "WORDS": [" ".join((word, *ids)) for word, ids in sorted(words.items())],
        "FAMILIES": [" ".join((module, *(rule.id for rule in rules))) for module, rules in modules],
    }
    return _HEAD + "".join(f'\n{name} = r"""\n{_lines(lines)}"""[1:]\n' for name, lines in tables.items())


def _lines(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _run(rule: Rule) -> str:
    """The class of characters that the secret is a run of, '' if it is not that simple."""
    classes = re.findall(r"\(\?P<secret>(\[[^\]\\]+\])\{\d+(?:,\d*)?\}\)", rule.pattern)
    return classes[0] if len(classes) == 1 and not rule.least else ""


def _least(rule: Rule) -> int:
    """How many characters of a bare token each match has at least: of the secret, if the rule has its own pattern."""
    return rule.least or _least_run(rule.pattern)


def _least_run(pattern: str) -> int:
    """The least length of the group `secret`, 0 if it may hold anything but the characters of a bare token."""
    group = expression.groups(pattern).get("secret")
    every = expression.items(expression.tree(pattern))
    found = [argument for operation, argument in every if str(operation) == "SUBPATTERN" and argument[0] == group]
    if len(found) != 1 or not _is_bare(found[0][-1]):
        return 0
    least, _ = found[0][-1].getwidth()  # type: ignore[no-untyped-call, unused-ignore]
    return least if least >= _LEAST_RUN else 0


def _is_bare(sequence: Iterable[expression.Item]) -> bool:
    """Whether a part of a parsed pattern takes nothing but the characters of a bare token."""
    bare = expression.characters_of(expression.tree(BARE)[0], 0)
    every = list(expression.items(sequence))
    taken = [expression.characters_of(item, 0) for item in every if str(item[0]) in expression.ONE_CHARACTER]
    return all(each & ~bare == 0 for each in taken) and all(str(item[0]) != "GROUPREF" for item in every)


def _encoded() -> set[tuple[str, str, str]]:
    """How each token with a prefix begins in Base64 (at each of three places in a group), and in hexadecimal digits."""
    from andon.rules import catalogue

    firsts = [(rule.public, rule.finds[0]) for rule in catalogue.RULES if rule.public]
    prefixes = {
        find[1 : public + 1] for public, find in firsts if find.startswith("«") and "{" not in find[: public + 1]
    }
    found = set()
    for prefix in prefixes:
        if len(prefix) >= _LEAST_ENCODED and len({*prefix}) > 2:  # the Base64 of NUL bytes is full of `AAAA`
            written = prefix.encode("ascii").hex()
            found.add((written[:_MOST_ENCODED], "hex", ""))
            for literal in _base64(prefix):
                if len(literal) >= _LEAST_BASE64:
                    found.add((literal.lower(), "Base64", literal))
    return found


def _base64(prefix: str) -> Iterator[str]:
    """The characters of Base64 that encode nothing but a prefix, with no, one or two bytes before it."""
    for before in range(3):
        whole = b64encode(bytes(before) + prefix.encode("ascii")).decode("ascii")
        first = -(-before * 8 // 6)
        yield whole[first : (before + len(prefix)) * 8 // 6][:_MOST_ENCODED]


def _exact(rule: Rule, keyword: str) -> str:
    """The keyword as the shape that it comes from has it; '' for rules with names or a pattern of their own."""
    if not rule.least or rule.near:
        return ""
    places = ((find, find.lower().find(keyword, find.index("«"))) for find in rule.finds)
    (written,) = {find[at : at + len(keyword)] for find, at in places if at >= 0}
    return written


def main() -> None:
    """Writes the file beside this one."""
    from pathlib import Path

    Path(__file__).with_name("index.py").write_text(index(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
