r"""Runs detect-secrets' plugins, and users' plugins written for it, on the places that the sieve leaves.

The plugins alone decide what is found, and detect-secrets' own filters what is hushed; its driver is not used, because
it reads files itself (and passes over in silence what it cannot decode), asks all plugins about every line, and takes a
part of a secret for the secret. What differs from plain detect-secrets, and why: docs/detect-secrets.md.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from andon.model import Text, UserError
from andon.sieve import Sieve
from andon.source.text import shadow as shadow_of
from andon.yelp import transform
from andon.yelp.places import KEYWORD, LITERALS, WINDOWED, Places, passed_over, read_places

if TYPE_CHECKING:
    from detect_secrets.core.potential_secret import PotentialSecret
    from detect_secrets.plugins.base import BasePlugin

    from andon.yelp.settings import Settings

# In a longer line, plugins whose patterns may take quadratic time see windows of this many characters, and filters
# what stands around a value.
LONG_LINE = 4096
_HALF = LONG_LINE // 2
# The keyword plugin takes a second for a line of 4,096 characters that consists of keywords, so of a line with more
# keywords or backticks than anybody writes it sees less at a time.
CROWD = 64
CROWDED_WINDOW = 512
# So many blanks in a row end whatever a pattern would match across them: some take cubic time over blanks.
_BLANKS = 256

# The value that these plugins yield is a part of the secret (a prefix, a heading): the whole match is the secret.
_WHOLE_MATCH = frozenset(("GitHubTokenDetector", "GitLabTokenDetector"))
# The first group of these holds the secret, the other groups parts of it.
_FIRST_GROUP = frozenset(("NpmDetector",))

# How far a private key's end is looked for behind its heading, in characters.
_KEY_REACH = 1 << 16


class Seen(NamedTuple):
    """What one plugin sees in a text: the span of the whole secret, in characters.

    `plugin` is its class, `secret_type` what it calls such a secret, `value` what it takes for it, `line` where it
    would report it (1-based). `hushed` names the filter of detect-secrets that drops it, '' if none does.
    """

    plugin: str
    secret_type: str
    start: int
    end: int
    value: str
    line: int
    hushed: str = ""


class _Line(NamedTuple):
    """A line as detect-secrets sees it, with the one before it; `number` is 1-based."""

    path: str
    number: int
    characters: str
    previous: str


class Adapter:
    """detect-secrets' plugins, loaded once with the settings of a run.

    :raises UserError: an option or a module of the settings is no good.
    """

    def __init__(self, settings: Settings) -> None:
        _load()
        self._plugins = _own_plugins(settings)
        self._users = _users_plugins(settings)
        self._limits = settings.limits
        self._sieve = Sieve(LITERALS)

    def seen(self, text: Text, places: Places) -> list[Seen]:
        """All that the plugins see in a text, given the places where they could see something.

        detect-secrets reads a file parsed if it can, as lines if not, and as an INI file without a header if all that
        showed nothing.
        """
        if passed_over(text.path) or not (places.loose or self._users):
            return []
        lines = transform.parsed(text)
        seen = self._parsed(text, lines) if lines else self._plain(text, places)
        if all(each.hushed for each in seen):
            seen += self._parsed(text, transform.without_header(text))
        return seen

    def _plain(self, text: Text, places: Places) -> list[Seen]:
        """What stands in the lines of the text as they are, at the places given."""
        wanted: dict[int, dict[str, list[int]]] = {}
        starts = text.line_starts
        for offset, plugin in places.quoted:
            if plugin in self._plugins:
                number = text.position(offset)[0] - text.first_line
                wanted.setdefault(number, {}).setdefault(plugin, []).append(offset - starts[number])
        if self._users:
            wanted = {number: wanted.get(number, {}) for number in range(len(starts))}
        seen: list[Seen] = []
        for number in sorted(wanted):
            start = starts[number]
            line = _Line(
                text.path, number + 1, text.line_at(start).rstrip(), text.line_at(starts[number - 1]) if number else ""
            )
            for each in self._line(line, wanted[number]):
                seen.append(_whole(text, each._replace(start=start + each.start, end=start + each.end)))
        return seen

    def _parsed(self, text: Text, lines: list[str]) -> list[Seen]:
        """What stands in the lines that detect-secrets makes of a YAML or INI file."""
        seen: list[Seen] = []
        for number, characters in enumerate(lines, 1):
            if not characters:
                continue
            line = _Line(text.path, number, characters.rstrip(), lines[number - 2] if number > 1 else "")
            wanted: dict[str, list[int]] = {}
            for offset, plugin in self._places(text.path, line.characters).quoted:
                if plugin in self._plugins:
                    wanted.setdefault(plugin, []).append(offset)
            for each in self._line(line, wanted):
                start, end = _find(text, number, each.value)
                seen.append(_whole(text, each._replace(start=start, end=end)))
        return seen

    def _places(self, path: str, characters: str) -> Places:
        """The places of a single line; line ends within a value count as spaces, as they do for the plugins."""
        shadow = shadow_of(characters).replace(b"\n", b" ")
        return read_places(self._sieve, path, shadow, self._limits)

    def _line(self, line: _Line, wanted: Mapping[str, list[int]]) -> Iterator[Seen]:
        """What is seen in one line, with offsets in it; `wanted` are the offsets of each plugin's places."""
        if not wanted and not self._users:
            return
        dropped = _line_filter(line)
        for name, offsets in wanted.items():
            size = _window(name, line.characters)
            pieces = _pieces(line.characters, offsets, size) if size else ((0, line.characters),)
            for at, piece in pieces:
                for seen in _in_piece(self._plugins[name], name, line, piece, dropped):
                    yield seen._replace(start=at + seen.start, end=at + seen.end)
        for name, plugin in self._users.items():
            yield from _in_piece(plugin, name, line, line.characters, dropped)


def _in_piece(plugin: BasePlugin, name: str, line: _Line, piece: str, dropped: str) -> Iterator[Seen]:
    """What a plugin sees in a line or a window of one, with offsets in that."""
    values = _values(plugin, line.path, piece, line.number)
    located = _located(name, plugin, piece) if values else {}
    for value in sorted(values):
        at = max(0, piece.find(value)) if value not in located else 0
        for start, end in located.get(value) or ((at, at + len(value)),):
            around = piece if len(piece) <= LONG_LINE else piece[max(0, start - _HALF) : end + 1]
            secret = piece[start:end] if name in _WHOLE_MATCH else value
            hushed = dropped or _value_filter(secret, around, plugin)
            yield Seen(name, plugin.secret_type, start, end, value, line.number, hushed)


# --- spans ------------------------------------------------------------------------------------------------------------


def _window(plugin: str, line: str) -> int:
    """How many characters of a line a plugin may see at a time; 0 for all, because its patterns take linear time."""
    if plugin == KEYWORD and len(line) > CROWDED_WINDOW and max(line.count("`"), _keywords(line)) > CROWD:
        return CROWDED_WINDOW
    return LONG_LINE if plugin in WINDOWED else 0


def _keywords(line: str) -> int:
    """How many of the keyword plugin's commonest words a line holds."""
    lowered = line.lower()
    return sum(map(lowered.count, ("password", "passwd", "pwd", "secret")))


def _pieces(line: str, offsets: Iterable[int], size: int) -> Iterator[tuple[int, str]]:
    """The line itself, or the windows of a longer one in which the offsets stand, on a grid of half windows."""
    half = size // 2
    if " " * _BLANKS in line or "\t" * _BLANKS in line:
        line = re.sub(rf"[ \t]{{{_BLANKS},}}", lambda blanks: "\v" * len(blanks.group()), line)
    if len(line) <= size:
        yield 0, line
        return
    for start in sorted({max(0, (offset - half // 2) // half) * half for offset in offsets}):
        yield start, line[start : start + size]


def _located(name: str, plugin: BasePlugin, line: str) -> dict[str, list[tuple[int, int]]]:
    """Where the secrets stand in a line that a plugin's patterns match, whole, by what the plugin calls the secret."""
    spans: dict[str, dict[tuple[int, int], None]] = {}
    for pattern in getattr(plugin, "denylist", None) or filter(None, [getattr(plugin, "regex", None)]):
        for match in pattern.finditer(line):
            for group in range(min(1, pattern.groups), pattern.groups + 1):
                if match.group(group):
                    whole = 0 if name in _WHOLE_MATCH else min(1, group) if name in _FIRST_GROUP else group
                    spans.setdefault(match.group(group), {})[match.span(whole)] = None
    return {value: list(places) for value, places in spans.items()}


def _whole(text: Text, seen: Seen) -> Seen:
    """The same with the span of the whole secret, where that goes beyond the plugin's line."""
    if seen.plugin != "PrivateKeyDetector":
        return seen
    start, end = _key_span(text.characters, seen.start, seen.end)
    return seen._replace(start=start, end=end)


def _find(text: Text, number: int, value: str) -> tuple[int, int]:
    """Where a value of the parsed form stands in the text: on its line, else at the first place, else its line."""
    starts = text.line_starts
    from_line = starts[min(number, len(starts)) - 1]
    for candidate in (value, value.replace('\\"', '"')):
        for origin in (from_line, 0):
            at = text.characters.find(candidate, origin)
            if at >= 0:
                return at, at + len(candidate)
    return text.line_span(from_line)


def _key_span(characters: str, start: int, end: int) -> tuple[int, int]:
    """The span of a whole private key, given that of its heading: up to the line that ends it, if there is one."""
    opening = characters.rfind("-----", max(0, start - 5), start)
    closing = characters.find("-----END", end, end + _KEY_REACH)
    another = characters.find("-----BEGIN", end, end + _KEY_REACH)
    if characters.startswith("PuTTY", start):
        next_key = characters.find("PuTTY-User-Key-File", end, end + _KEY_REACH)
        reach = next_key if next_key >= 0 else end + _KEY_REACH
        body = re.compile(r"[^\n]*\n(?:[\w-]+: [^\n]*\n|[\w+/=]+\n)*").match(characters, end, reach)
        return start, start + len(characters[start : body.end()].rstrip("\n")) if body else end
    if closing < 0 or 0 <= another < closing:
        return start, end
    last = characters.find("-----", closing + 8, closing + 80)
    return (opening if opening >= 0 else start), (last + 5 if last >= 0 else closing + 8)


# --- detect-secrets ---------------------------------------------------------------------------------------------------


def _load() -> None:
    """Imports detect-secrets without `requests`, half of its start-up cost: nothing here ever uses the network."""
    if "detect_secrets" in sys.modules:
        return
    borrowed = {name: sys.modules.get(name) for name in ("requests", "requests.exceptions")}
    stand_in, errors = ModuleType("requests"), ModuleType("requests.exceptions")
    stand_in.__dict__.update(exceptions=errors, Response=object)
    errors.__dict__.update(RequestException=type("RequestException", (Exception,), {}))
    sys.modules.update({"requests": stand_in, "requests.exceptions": errors})
    try:
        from detect_secrets.core.plugins.util import get_mapping_from_secret_type_to_class

        get_mapping_from_secret_type_to_class()
    finally:
        for name, module in borrowed.items():  # a user's plugin that imports requests gets the real one
            if module is None:
                del sys.modules[name]
            else:
                sys.modules[name] = module


def _own_plugins(settings: Settings) -> dict[str, BasePlugin]:
    """detect-secrets' plugins by class name, with their settings."""
    from detect_secrets.core.plugins.util import get_mapping_from_secret_type_to_class

    found: Iterable[type[BasePlugin]] = get_mapping_from_secret_type_to_class().values()
    classes = {plugin.__name__: plugin for plugin in found}
    unknown = sorted((settings.disabled | set(settings.options)) - set(classes))
    if unknown:
        raise UserError(
            f"detect-secrets has no plugin {unknown[0]!r}",
            f"Name one of {', '.join(sorted(classes))} in [detect-secrets] of .andon.toml.",
        )
    return {
        name: _made(plugin, settings.options.get(name, {}))
        for name, plugin in classes.items()
        if name not in settings.disabled
    }


def _users_plugins(settings: Settings) -> dict[str, BasePlugin]:
    """The plugins of the modules that the configuration names, by class name."""
    from detect_secrets.core.plugins.util import get_plugins_from_module

    users: dict[str, BasePlugin] = {}
    for name in settings.modules:
        plugins: Iterable[type[BasePlugin]] = get_plugins_from_module(_module(name, settings))
        users.update((plugin.__name__, _made(plugin, {})) for plugin in plugins if plugin.__module__ == name)
    return users


def _made(plugin: type[BasePlugin], options: Mapping[str, object]) -> BasePlugin:
    try:
        return plugin(**options)
    except (TypeError, ValueError) as error:
        raise UserError(
            f"detect-secrets' plugin {plugin.__name__} does not take these options: {', '.join(options)} ({error})",
            f"Mend [detect-secrets.options.{plugin.__name__}] in .andon.toml.",
        ) from None


def _module(name: str, settings: Settings) -> ModuleType:
    """An installed module, by name; never code of the repository that is scanned, unless the settings trust it."""
    from importlib import import_module
    from importlib.util import find_spec

    try:
        spec = find_spec(name)
    except (ImportError, ValueError):
        spec = None
    if spec is None:
        raise UserError(
            f"the plugin module {name!r} of .andon.toml is not installed",
            "Install it beside andon (pre-commit: additional_dependencies), or take it out of .andon.toml.",
        )
    origin = os.path.realpath(spec.origin or "")
    if settings.top and not settings.trusted and origin.startswith(os.path.realpath(settings.top) + os.sep):
        raise UserError(
            f"the plugin module {name!r} lies inside the repository, and code of a scanned repository is never run",
            "Install it from elsewhere, or give --trust-repository-plugins if you trust every commit of it.",
        )
    return import_module(name)


def _values(plugin: BasePlugin, path: str, line: str, number: int) -> set[str]:
    """The values that a plugin takes for secrets in a line."""
    from detect_secrets.util.inject import call_function_with_arguments

    if type(plugin).__module__.startswith("detect_secrets."):
        found: Iterable[PotentialSecret] = plugin.analyze_line(filename=path, line=line, line_number=number)
    else:  # a user's plugin may take any of the arguments that detect-secrets offers
        snippet = {"context": None, "line": line, "filename": path, "line_number": number}
        found = call_function_with_arguments(plugin.analyze_line, **snippet) or ()
    return {secret.secret_value for secret in found if secret.secret_value}


def _line_filter(line: _Line) -> str:
    """The name of detect-secrets' filter that drops all of a line, '' if none does."""
    if "pragma" in line.characters or "pragma" in line.previous:
        characters, previous = _few_blanks(line.characters[-LONG_LINE:]), _few_blanks(line.previous[:LONG_LINE])
        from detect_secrets.filters.allowlist import is_line_allowlisted
        from detect_secrets.util.code_snippet import CodeSnippet

        if is_line_allowlisted(line.path, characters, CodeSnippet([previous, characters], 0, 1)):
            return "is_line_allowlisted"
    return "is_indirect_reference" if _is_indirect_reference(line.characters) else ""


def _few_blanks(line: str) -> str:
    """The line with at most two blanks in a row, which is all that the pattern of a pragma can tell apart."""
    return re.sub(r"[ \t]{3,}", "  ", line)


def _is_indirect_reference(line: str) -> bool:
    """detect-secrets' filter of that name: the same answer (tested), in linear instead of quadratic time.

    Its pattern begins with all that stands before an assignment, which may be nothing, so it need not be looked at.
    """
    return len(line) <= 1000 and bool(_indirect_reference().search(line))


@cache
def _indirect_reference() -> re.Pattern[str]:
    return re.compile(r"(?::=?|[!=]{1,3})\s*[\w.-]+[\[(][^\v]*[\])]")


def _value_filter(value: str, line: str, plugin: BasePlugin) -> str:
    """The name of detect-secrets' filter that drops a value, '' if none does."""
    from detect_secrets.filters import heuristic

    for name in (
        "is_not_alphanumeric_string",
        "is_templated_secret",
        "is_prefixed_with_dollar_sign",
        "is_sequential_string",
        "is_potential_uuid",
    ):
        if getattr(heuristic, name)(value):
            return name
    return "is_likely_id_string" if heuristic.is_likely_id_string(value, line, plugin) else ""
