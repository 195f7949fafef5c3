"""Tables of what is written as keys and values: JSON and its like, literals in code, YAML, TOML, INI, database rows.

Which of the readers a text is for, its name tells, or else its first lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from andon.people.tables import braces, cells, grouping, indented, sections
from andon.people.tables.model import Table
from andon.people.tables.trees import Record
from andon.rules.people.compiled import compiled

FORMS: dict[str, str] = {
    **dict.fromkeys(("json", "ndjson", "jsonl", "geojson", "json5", "jsonc", "har", "webmanifest", "topojson"), "JSON"),
    **dict.fromkeys(("yaml", "yml"), "YAML"),
    **dict.fromkeys(("toml",), "TOML"),
    **dict.fromkeys(("ini", "cfg", "properties", "conf", "env", "desktop", "reg"), "INI"),
}
"""What files are by their endings."""

OTHERS = frozenset(
    (
        *(
            "csv",
            "tsv",
            "tab",
            "psv",
            "xml",
            "html",
            "htm",
            "xhtml",
            "svg",
            "plist",
            "xsd",
            "xsl",
            "rss",
            "atom",
            "sql",
        ),
        *("ldif", "vcf", "vcard", "ics", "eml", "mbox", "md", "markdown", "rst", "tex", "po", "pot", "diff", "patch"),
    )
)
"""Endings of what other readers read."""

PLAIN = frozenset(("", "txt", "text", "out", "dat", "data", "msg", "list"))
"""Endings of texts that are no code: without brackets, their keys and values are those of `records`."""

HEAD = 16 * 1024
"""How many characters tell what a text is whose name does not."""

PAIR = r"""[\w"'\]})][ \t]{0,4}(?::|=>?)[ \t\n]{0,20}[\w"'{\[(+]|\[[ \t\n]{0,20}[\[({]"""
YAML_LINE = r"(?m)^[ \t]*(?:- +)?[\w\"':][^:\n{}\[\]=;]{0,60}:(?: +[^\s{;][^\n]*)?$"
INDENTED = r"(?m)^(?: *- +| +)[\w\"'][^:\n]{0,60}:(?: |$)"
INI_HEADING = r"(?m)^\[\[?[^\]\n\"',{}]{1,100}\]\]?[ \t]*$"
INI_LINE = r"(?m)^[ \t]*[\w.\[\]\"' -]{1,100}=[^=>\n]"


def may_hold(text: str, path: str) -> bool:
    """Whether there may be keys and values in a text that none of the other readers is for."""
    ending = _ending(path)
    if ending in OTHERS or not compiled(PAIR).search(text) or _is_markup(text) or _is_drawn(text):
        return False
    return ending not in PLAIN or any(sign in text for sign in "{[(=") or _form(text, path) != "literals"


def tables(text: str, path: str) -> Iterator[Table]:
    """The tables of a text: records that have keys in common."""
    form = _form(text, path)
    return grouping.tables(form, text, lambda: _reader(form)(text))


def _reader(form: str) -> Callable[[str], Iterator[Record]]:
    if form in ("TOML", "INI"):
        return sections.records
    return {"YAML": indented.records, "database": cells.records}.get(form, braces.records)


def _form(text: str, path: str) -> str:
    """The form of a text by its name, or by its first lines."""
    ending = _ending(path)
    if cells.is_rows(text):
        return "database"
    form = FORMS.get(ending, "")
    begin = text[:HEAD].lstrip()
    if form == "YAML" and begin[:1] in ("{", "["):
        return "JSON"
    return form or _by_lines(begin)


def _by_lines(begin: str) -> str:
    if begin[:1] in ("{", "[") and not compiled(INI_HEADING).match(begin):
        return "JSON"
    lines = sum(1 for line in begin.split("\n") if line.strip()) or 1
    if 10 * len(compiled(YAML_LINE).findall(begin)) >= 7 * lines and compiled(INDENTED).search(begin):
        return "YAML"
    if compiled(INI_HEADING).search(begin) and 10 * len(compiled(INI_LINE).findall(begin)) >= 5 * lines:
        return "INI"
    return "literals"


def _is_markup(text: str) -> bool:
    return text[:1000].lstrip("\ufeff \t\r\n")[:1] == "<" and "</" in text


def _is_drawn(text: str) -> bool:
    """Whether a text is what `mysql` and its like print: one table with a frame."""
    return text[:1000].lstrip("\ufeff \t\r\n")[:2] in ("+-", "+=", "\u250c\u2500", "\u2554\u2550")


def _ending(path: str) -> str:
    name = path.replace("!", "/").rpartition("/")[2].lower()
    return name.rpartition(".")[2] if "." in name else ""
