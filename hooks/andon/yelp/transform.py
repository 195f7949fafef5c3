"""The parsed form in which detect-secrets reads YAML files and whatever configparser takes for an INI file.

Each line of that form is `key: "value"` or `key = "value"`, at the index of the line it came from (more or less: that
is detect-secrets' own counting). The YAML reader is detect-secrets' own; the INI reader gives the same lines as
detect-secrets' own in linear time, where that takes quadratic time (both tested).
"""

from __future__ import annotations

import configparser
import io
import re
from typing import TYPE_CHECKING

from andon.yelp.places import YAML, extension_of, has_header, is_untyped, may_be_ini

if TYPE_CHECKING:
    from andon.model import Text

# A YAML file may name a value once and use it often; with a few lines of such names within names it stands for more
# values than there are atoms. detect-secrets walks through all of them; beyond this many a file is read as lines.
MOST_VALUES = 1_000_000


def parsed(text: Text) -> list[str]:
    """The parsed form of a text, if detect-secrets would read that first; else no lines."""
    lines: list[str] = []
    if has_header(text.shadow) and may_be_ini(text.shadow):
        lines = ini(text.characters)
    if not lines and extension_of(text.path) in YAML:
        lines = yaml(text.path, text.characters)
    return lines


def without_header(text: Text) -> list[str]:
    """The parsed form of a text that has no section header, which detect-secrets tries last; else no lines."""
    if is_untyped(extension_of(text.path)) and may_be_ini(text.shadow):
        return ini(text.characters, header="[global]\n")
    return []


def yaml(path: str, characters: str) -> list[str]:
    """The parsed form of a YAML file; no lines if it is none, or if reading it would never end."""
    import yaml as pyyaml
    from detect_secrets.transformers.exceptions import ParsingError
    from detect_secrets.transformers.yaml import YAMLTransformer

    file = io.StringIO(characters)
    file.name = path
    try:
        if (
            "*" in characters
            and "&" in characters
            and _values_of(pyyaml.compose(characters, pyyaml.SafeLoader)) > MOST_VALUES
        ):
            return []
        return YAMLTransformer().parse_file(file)  # type: ignore[arg-type]
    except (ParsingError, pyyaml.YAMLError):
        return []
    except (RecursionError, ValueError, TypeError, AttributeError, IndexError, KeyError):
        return []  # not YAML that it can read: detect-secrets itself would end here with a traceback


def _values_of(node: object) -> int:
    """How many values a YAML node stands for, with every alias followed."""
    counted: dict[int, int] = {}

    def count(node: object) -> int:
        key = id(node)
        if key not in counted:
            counted[key] = MOST_VALUES  # a node within itself
            value = getattr(node, "value", None)
            children = value if isinstance(value, list) else ()
            counted[key] = 1 + sum(
                count(part) for child in children for part in (child if isinstance(child, tuple) else (child,))
            )
        return counted[key]

    return count(node)


def ini(characters: str, header: str = "") -> list[str]:
    """The parsed form of an INI file; no lines if it is none. `header` is put before it.

    Gives what detect_secrets.transformers.config gives, which see for why a value gets quotes.
    """
    parser = _Parser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string(header + characters)
        if not parser.sections():
            return []
        values = [(key, value) for section in parser for key, value in parser.items(section)]
    except (configparser.Error, AttributeError):
        return []  # AttributeError: what configparser raises for a line that continues nothing
    lines: list[str] = []
    source = _Lines(characters)
    for key, value in values:
        for part, number in source.of(key, value):
            if not part:
                continue
            lines.extend("" for _ in range(number - 1 - len(lines)))
            lines.append(part if _is_pragma(part) else f'{key} = "{_unquoted(part)}"')
    return lines


class _Parser(configparser.ConfigParser):
    def _handle_error(self, exc: object, fpname: str, lineno: int, line: str) -> configparser.ParsingError:
        """Ends at the first line that is none; the original goes on, and collects them all in quadratic time."""
        raise configparser.ParsingError(fpname)


def _unquoted(value: str) -> str:
    if value[0] in "'\"" and value[-1] == value[0]:
        value = value[1:-1]
    return value.replace('"', '\\"')


def _is_pragma(line: str) -> bool:
    """A comment that allows what the next line holds: the only kind of comment that the parsed form keeps."""
    return "pragma" in line and bool(re.match(r"[#;][ \t]* *pragma: ?allowlist[ -]nextline[ -]secret.*?[ \t]*$", line))


class _Lines:
    """The lines of an INI file, from which the values that configparser read are told their line numbers."""

    def __init__(self, characters: str) -> None:
        self._lines = [line.strip() for line in io.StringIO(characters)]
        self._at = 0

    def of(self, key: str, value: str) -> list[tuple[str, int]]:
        """Each line of a key's value with its line number; what follows is looked for behind it."""
        parts = value.splitlines()
        parts = parts[:1] + [part for part in parts[1:] if part]
        if not parts:
            return []
        found: list[tuple[str, int]] = []
        met = 0
        for index in range(self._at, len(self._lines)):
            line = self._lines[index]
            if _is_pragma(line):
                found.append((line, index + 1))
            elif not line or line[0] in ";#":
                continue
            elif met == 0:
                if _assigns(line, key, parts[0]):
                    found.append((parts[0], index + 1))
                    met = 1
            elif met == len(parts):
                self._at = max(index, self._at + 1)
                break
            else:
                found.append((parts[met], index + 1))
                met += 1
        else:
            self._at = len(self._lines)
        return found


def _assigns(line: str, key: str, value: str) -> bool:
    """Whether a line gives a key a value: the key, at least one of ` :=`, the value, whatever follows."""
    if not line.startswith(key):
        return False
    at = len(key)
    while at < len(line) and line[at] in " :=":
        at += 1
        if line.startswith(value, at):
            return True
    return False
