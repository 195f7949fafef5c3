r"""Where detect-secrets' plugins could find something: necessary conditions, each cheap and linear.

Loading detect-secrets costs more than all the rest of a commit, and running its plugins on every line a hundred times
more than reading them. So each plugin has a condition here which each of its matches meets, tested on the shadow of a
text (one byte a character; bytes >= 0x80 stand for any character beyond ASCII, and are therefore taken for whatever
would let a match through: a word character, a digit, a space). Only lines that meet a condition are handed to the
plugin itself, which alone decides. tests/test_equality.py proves on large trees and on made-up files that nothing is
lost.

One plugin has no condition: all that IPPublicDetector finds, an address without a letter, its own filters drop.

detect-secrets looks at a file in one of two forms. `quoted` are the conditions of the plain form, its lines; `loose`
those of the parsed form, in which the values of YAML and INI-like files get quotes that the file does not show.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from math import log2
from os.path import splitext
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from andon.sieve import Sieve

# Plugins whose patterns may take quadratic time: of a long line they see windows around their places, others all of it.
WINDOWED = frozenset(
    (
        *("KeywordDetector", "NpmDetector", "JwtTokenDetector", "OpenAIDetector"),
        *("CloudantDetector", "IbmCloudIamDetector", "IbmCosHmacDetector", "SoftlayerDetector"),
    )
)

KEYWORD, BASE64, HEX = "KeywordDetector", "Base64HighEntropyString", "HexHighEntropyString"
AWS = "AWSKeyDetector"

_QUOTE = b'"'
_QUOTES = b"\"'"


def _classes(members: bytes, kept: bytes) -> bytes:
    """A table for bytes.translate: members become `a`, some marks are kept, all else becomes a space.

    Of the two quotes, if they are kept, both become `"`.

    What a run of a class is to a regular expression, a run of one letter is to bytes.find: ten times as fast.
    """
    table = bytes(ord("a") if byte in members else byte if byte in kept else ord(" ") for byte in range(256))
    return table.replace(b"'", b'"')


_LOWER = b"abcdefghijklmnopqrstuvwxyz0123456789"
_ALPHANUMERIC = _LOWER + b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_BEYOND_ASCII = bytes(range(0x80, 0x100))
_BASE64_CLASSES = _classes(_ALPHANUMERIC + b"+/\\-_=", kept=_QUOTES)
_HEX_CLASSES = _classes(b"0123456789abcdefABCDEF", kept=_QUOTES)
_LOWER_CLASSES = _classes(_LOWER, kept=b"")
_TOKEN_CLASSES = _classes(_ALPHANUMERIC + b"_-" + _BEYOND_ASCII, kept=b".:")

# No plugin with a fixed shape that no literal announces (IBM, Twilio, Telegram, Discord ...) does with a shorter run.
_LONG_RUN = b"a" * 27


class Limits(NamedTuple):
    """Above how many bits a character the entropy plugins report a value (their setting `limit`)."""

    base64: float = 4.5
    hex: float = 3.0


class Places(NamedTuple):
    """What the sieve leaves of a text: (offset, plugin class) pairs of its lines, and whether a parsed form matters."""

    quoted: list[tuple[int, str]]
    loose: bool


# --- literals ---------------------------------------------------------------------------------------------------------


class Literal(NamedTuple):
    """A literal that the sieve looks for, the plugin that needs it, and what else must be there for a match."""

    kind: str
    plugin: str
    shape: bytes = b""
    size: int = 0


# What must stand at the literal itself.
_SHAPES: dict[str, tuple[str, bytes]] = {
    "akc": ("ArtifactoryDetector", rb"AKC[a-zA-Z0-9]{10}"),
    **{f"ap{c}": ("ArtifactoryDetector", rb"AP[0-9A-F][a-zA-Z0-9]{8}") for c in "0123456789abcdef"},
    **dict.fromkeys(
        ("a3t", "abia", "acca", "akia", "asia"),
        (AWS, rb"(?:A3T[A-Z0-9]|ABIA|ACCA|AKIA|ASIA)[0-9A-Z]{16}"),
    ),
    "accountkey=": ("AzureStorageKeyDetector", rb"AccountKey=[a-zA-Z0-9+/=]{88}"),
    "://": ("BasicAuthDetector", rb"://[^:/?#\[\]@!$&'()*+,;=\s]+:[^:/?#\[\]@!$&'()*+,;=\s]+@"),
    "cloudant.com": ("CloudantDetector", rb""),
    **{f"gh{kind}_": ("GitHubTokenDetector", rb"gh[a-z]_\w{36}") for kind in "opsur"},
    **{
        f"gl{kind}-": ("GitLabTokenDetector", rb"gl[a-z]+-[\w\-]{20}")
        for kind in ("pat", "dt", "ft", "soat", "rt", "cbt", "imt", "ptt", "agent", "oas")
    },
    "gr1348941": ("GitLabTokenDetector", rb"GR1348941[\w\-]{20}"),
    ":_authtoken=": ("NpmDetector", rb":_authToken=[\s\x80-\xff]*(?:npm_|[A-Fa-f0-9\-]{36})"),
    "t3blbkfj": ("OpenAIDetector", rb"T3BlbkFJ[A-Za-z0-9]{20}"),
    **{
        heading.lower(): ("PrivateKeyDetector", heading.encode())
        for heading in (
            *(f"BEGIN {kind}PRIVATE KEY" for kind in ("", "DSA ", "EC ", "OPENSSH ", "RSA ")),
            "BEGIN PGP PRIVATE KEY BLOCK",
            "BEGIN SSH2 ENCRYPTED PRIVATE KEY",
            "PuTTY-User-Key-File-2",
        )
    },
    "pypi-ageichlwas5vcmc": ("PypiTokenDetector", rb"pypi-AgEIcHlwaS5vcmc[\w\-]{70}"),
    "pypi-agendgvzdc5wexbplm9yzw": ("PypiTokenDetector", rb"pypi-AgENdGVzdC5weXBpLm9yZw[\w\-]{70}"),
    **{f"xox{kind}-": ("SlackDetector", rb"(?i:xox)\w-[0-9\x80-\xff]") for kind in "abposr"},
    "hooks.slack.com/services/t": ("SlackDetector", rb""),
    "/soap/v3": ("SoftlayerDetector", rb""),
    "sq0csp-": ("SquareOAuthDetector", rb"sq0csp-[\w\\\-]{43}"),
    "sk_live_": ("StripeDetector", rb"sk_live_[0-9a-zA-Z]{24}"),
    "rk_live_": ("StripeDetector", rb"rk_live_[0-9a-zA-Z]{24}"),
}


def _assigned(prefixes: tuple[str, ...], middle: tuple[str, ...], ends: tuple[str, ...]) -> Iterator[str]:
    separators = ("", "_", "-")
    for prefix, first, word, second, end in product(prefixes, separators, middle, separators, ends):
        yield prefix + first + word + second + end


# Names that some plugins want before a long value; the value is looked for in the bytes behind the name.
_NAMED: dict[str, tuple[str, bytes]] = {
    **dict.fromkeys(
        _assigned(("cloudant", "clou", "cl"), ("", "api"), ("key", "pw", "pass", "token")),
        ("CloudantDetector", rb"[a-z0-9]{24}"),
    ),
    **dict.fromkeys(
        _assigned(("softlayer", "sl"), ("", "api"), ("key", "pw", "pass", "token")),
        ("SoftlayerDetector", rb"[a-z0-9]{64}"),
    ),
    **dict.fromkeys(_assigned(("secret",), ("", "access"), ("key",)), ("IbmCosHmacDetector", rb"[a-f0-9]{48}")),
}
_NAMED_REACH = 200

_KEYWORDS = (
    *(
        f"{word}{separator}key"
        for word in ("api", "auth", "service", "account", "db", "database", "priv", "private", "client")
        for separator in ("", "_")
    ),
    *(f"{word}{separator}pass" for word in ("db", "database", "key") for separator in ("", "_")),
    "password",
    "passwd",
    "pwd",
    "secret",
    "contrase",
)

LITERALS: tuple[tuple[str, Literal], ...] = (
    *((literal, Literal("shape", plugin, shape)) for literal, (plugin, shape) in _SHAPES.items()),
    *((literal, Literal("named", plugin, shape, len(literal))) for literal, (plugin, shape) in _NAMED.items()),
    *((literal, Literal("keyword", KEYWORD, size=len(literal))) for literal in _KEYWORDS),
    ("eyj", Literal("web token", "JwtTokenDetector")),
)


@cache
def _pattern(source: bytes) -> re.Pattern[bytes]:
    return re.compile(source)


# --- the keyword plugin: a name, then something that assigns, then a value --------------------------------------------

_WORD = _ALPHANUMERIC + b"_" + _BEYOND_ASCII
_BLANK = b" \t\r\f\v\x1c\x1d\x1e\x1f" + _BEYOND_ASCII

_NAME_REST = rb"[\w\x80-\xff]*"
_SPACE = rb"[ \t\r\f\v\x1c-\x1f\x80-\xff]*"


def _value(group: int) -> bytes:
    """A value in quotes of one kind; the group keeps the kind of quote."""
    inside = rb"""[\w\x80-\xff][^\x0b'"\n]{0,4096}"""
    return rb"""(?:(['"])""" + inside + rb"\%d|`" % group + inside + rb"`)"


_QUOTED = (
    rb"""[\]'"]{0,2}""" + _SPACE + rb"(?::=?|={1,3}|!==?|=>)" + _SPACE + rb"@?" + _value(1) + rb"|"
    rb"\[[0-9]*\]" + _SPACE + rb"[!=]{1,2}" + _SPACE + rb"@?" + _value(2) + rb"|"
    rb"[^\s]{0,50}?" + _SPACE + _value(3) + rb";"
)
_QUOTED_VALUE = {"": _QUOTED, ".cpp": _QUOTED + rb"|(?:.assign)?\(" + _value(4)}
# Configuration files and Go need no quotes round the value.
_BARE_VALUE = rb"""[\]'"]{0,2}""" + _SPACE + rb"(?::=?|={1,3}|!==?)" + _SPACE + rb"""['"`]?[\w\x80-\xff]"""
# Once parsed, a value has quotes, whatever stood before it: a tag, an anchor, a block mark, a line end.
_PARSED_VALUE = (
    rb"""[\]'"]{0,2}[\s\x80-\xff]*(?::=?|={1,3}|!==?|=>)[ \t]*"""
    rb"""(?:['"`]?[\w\x80-\xff\\]|[!&>|*]|\n\s*(?:['"!&>|*]|(?!-\s)[^\n:#]*(?:\n|\Z|#|:[^\s])))"""
)
_CONTINUED_VALUE = rb"""[\]'"]{0,2}[\s\x80-\xff]*[:=!]"""
BARE_VALUES = frozenset(
    (".go", ".eyaml", ".yaml", ".yml", ".cnf", ".conf", ".cfg", ".cf", ".ini", ".properties", ".toml")
)


_COMPARING = (b"==", b"!=", b"=!", b"!!")


def _before(shadow: bytes, at: int) -> bytes:
    """What stands before the word at an offset, without the blanks between: `"value" ==` before `password`."""
    return shadow[max(0, at - 300) : at].rstrip(_WORD).rstrip(_BLANK)


class Reader:
    """Reads the places of one text; `literal` is called for each literal that the sieve meets, then `finish`."""

    def __init__(self, path: str, shadow: bytes, lowered: bytes, limits: Limits) -> None:
        self._shadow = shadow
        self._lowered = lowered
        self._extension = extension_of(path)
        self._limits = limits
        self._parsable = may_be_parsed(self._extension, shadow)
        self._lines: dict[str, tuple[int, int]] = {}
        self._aws: bool | None = None
        self._continued: bool | None = None
        self._quoted: list[tuple[int, str]] = []
        self._loose = False
        self._name_end = 0
        self._token_end = 0

    def literal(self, literal: Literal, at: int) -> None:
        """Judges one literal of LITERALS that stands at an offset."""
        if literal.kind == "keyword":
            self._keyword(at, at + literal.size)
        elif literal.kind == "shape":
            if _pattern(literal.shape).match(self._shadow, at):
                self._add(at, literal.plugin)
        elif literal.kind == "named":
            end = at + literal.size
            if _pattern(literal.shape).search(self._lowered, end, end + _NAMED_REACH):
                self._add(at, literal.plugin)
        else:
            self._web_token(at)

    def finish(self) -> Places:
        """Looks for the shapes that no literal announces, and gives all that was found."""
        shadow = self._shadow
        self._base64()
        self._hex()
        if not shadow.isascii():  # digits of other scripts are digits to a plugin
            for match in _pattern(rb"AP[\x80-\xff][a-zA-Z0-9]{8}").finditer(shadow):
                self._add(match.start(), "ArtifactoryDetector")
        return Places(self._quoted, self._loose)

    def _add(self, at: int, plugin: str) -> None:
        first, line_end = self._lines.get(plugin, (0, 0))
        if first <= at < line_end:
            return  # the plugin is to see this line already, and all of it
        if plugin not in WINDOWED:
            end = self._shadow.find(b"\n", at)
            self._lines[plugin] = at, end if end >= 0 else len(self._shadow)
        self._quoted.append((at, plugin))
        self._loose = True

    def _keyword(self, at: int, end: int) -> None:
        if at < self._name_end:
            return  # a second keyword in one name has the same neighbours as the first
        shadow = self._shadow
        name = _pattern(_NAME_REST).match(shadow, end)
        after = self._name_end = name.end() if name else end
        before = _before(shadow, at)
        compared = before.endswith(_COMPARING)
        quoted = _QUOTED_VALUE.get(self._extension, _QUOTED_VALUE[""])
        if (
            (self._extension in BARE_VALUES and _pattern(_BARE_VALUE).match(shadow, after))
            or _pattern(quoted).match(shadow, after)
            or (compared and before.rstrip(b"!=").rstrip(_BLANK).endswith((b'"', b"'", b"`")))
        ):
            self._add(at, KEYWORD)
        elif self._parsable and not self._loose:
            value = _CONTINUED_VALUE if self._has_continuations() else _PARSED_VALUE
            self._loose = compared or _pattern(value).match(shadow, after) is not None

    def _has_continuations(self) -> bool:
        """Whether a value could go on behind its line: in INI files, on indented ones."""
        if self._continued is None:
            indented = _pattern(rb"\n[ \t\r\f\v\x80-\xff]+[^\s#;]")
            self._continued = self._extension not in YAML and bool(indented.search(self._shadow))
        return self._continued

    def _web_token(self, at: int) -> None:
        """`eyJ` begins a JSON Web Token if a dot ends the run it stands in."""
        if at < self._token_end or not self._shadow.startswith(b"eyJ", at):
            return
        run = _pattern(rb"[\w\-=]*").match(self._shadow, at)
        self._token_end = run.end() if run else at
        if _pattern(rb"\.[\w\-=]").match(self._shadow, self._token_end):
            self._add(at, "JwtTokenDetector")

    def _base64(self) -> None:
        need = symbols_above(self._limits.base64)
        classes = self._shadow.translate(_BASE64_CLASSES)
        for start, end in _runs(classes, min(need, 40), _QUOTE):
            if classes[end : end + 1] != _QUOTE:
                continue
            if end - start == 40 and self._names_aws():
                self._add(start, AWS)
            self._entropy(start, end, BASE64, self._limits.base64)
        if self._parsable and not self._loose:
            self._loose = any(
                self._is_loose_base64(start, end, need) for start, end in _runs(classes, min(need - 1, 40))
            )
        if _LONG_RUN in classes or not self._shadow.isascii():
            self._long_runs()

    def _is_loose_base64(self, start: int, end: int, need: int) -> bool:
        """Whether a run could be reported once it stands in quotes."""
        if end - start >= 40 and self._names_aws():
            return True
        # One less, for the backslash that the parsed form puts before a quote within a value; and before `=`, a name
        # may stand in the same run as its value.
        assigned = self._shadow.find(b"=", start, end) >= 0
        return self._varied(start, end, need - 1) and (assigned or self._stands_alone(start, end))

    def _names_aws(self) -> bool:
        if self._aws is None:
            self._aws = b"aws" in self._lowered
        return self._aws

    def _hex(self) -> None:
        need = symbols_above(self._limits.hex)
        classes = self._shadow.translate(_HEX_CLASSES)
        for start, end in _runs(classes, need, _QUOTE):
            if classes[end : end + 1] == _QUOTE:
                self._entropy(start, end, HEX, self._limits.hex)
        if self._parsable and not self._loose:
            self._loose = any(
                self._varied(start, end, need) and self._stands_alone(start, end) for start, end in _runs(classes, need)
            )

    def _varied(self, start: int, end: int, need: int) -> bool:
        """Whether a run has so many different characters; a very long one is taken to have them."""
        return end - start >= need and (end - start > 4096 or len({*self._shadow[start:end]}) >= need)

    def _entropy(self, start: int, end: int, plugin: str, limit: float) -> None:
        shadow = self._shadow
        if shadow[start - 1] != shadow[end]:
            return  # the two quotes are not of one kind
        run = shadow[start:end]
        # A value without a letter is dropped by a filter, whatever its entropy. A little below the limit is handed on
        # too: the plugin adds its sum up in another order.
        if len({*run}) >= symbols_above(limit) and not run.isdigit() and entropy(run) > limit - 1e-6:
            self._add(start, plugin)

    def _stands_alone(self, start: int, end: int) -> bool:
        """Whether a run could be a whole value, or stand in quotes within one."""
        around = b" \t\r\n\f\v\0\"'`:=,;[]{}()<>|&!#%\\"
        return (start == 0 or self._shadow[start - 1] in around or self._shadow[start - 1] >= 0x80) and (
            end == len(self._shadow) or self._shadow[end] in around or self._shadow[end] >= 0x80
        )

    def _long_runs(self) -> None:
        """The plugins whose shape is a long run of letters and digits, some of them behind a mark or a name."""
        shadow = self._shadow
        for start, end in _runs(shadow.translate(_LOWER_CLASSES), 32):
            if shadow[start - 2 : start] in (b"AC", b"SK"):
                self._add(start, "TwilioKeyDetector")
            if _pattern(rb"-us[0-9]").match(shadow, end):
                self._add(start, "MailchimpDetector")
        classes = shadow.translate(_TOKEN_CLASSES)
        for start, end in _runs(classes, 44):
            if end - start == 44 and _pattern(rb"key|pwd?|pass|token").search(
                self._lowered, start - _NAMED_REACH, start
            ):
                self._add(start, "IbmCloudIamDetector")
        for start, _ in _runs(classes, 35, b":"):
            if shadow[start - 2] in _DIGIT:
                self._add(start, "TelegramBotTokenDetector")
        for start, end in _runs(classes, 27, b"."):
            if _pattern(_DISCORD).search(shadow, max(0, start - 34), start):
                self._add(start, "DiscordBotTokenDetector")
            if end - start >= 43 and _pattern(_SENDGRID).match(shadow, max(0, start - 26), start):
                self._add(start, "SendGridDetector")


_DIGIT = b"0123456789" + _BEYOND_ASCII
_DISCORD = rb"[MNO][\w\x80-\xff\-]{23,25}\.[\w\x80-\xff\-]{6}\.\Z"
_SENDGRID = rb"SG\.[\w\-]{22}\.\Z"


def _runs(classes: bytes, least: int, mark: bytes = b"") -> Iterator[tuple[int, int]]:
    """Where the runs of at least so many members begin and end, right behind a mark if one is given.

    `classes` is a text translated by a table of `_classes`.
    """
    needle = mark + b"a" * least
    members = _pattern(rb"a*")
    at = classes.find(needle)
    while at >= 0:
        start = at + len(mark)
        run = members.match(classes, start + least)
        end = run.end() if run else start + least
        yield start, end
        at = classes.find(needle, end)


def symbols_above(limit: float) -> int:
    """How many different characters a text must have for its entropy to exceed a limit, at the least."""
    return int(2.0**limit - 1e-9) + 1


def entropy(data: bytes) -> float:
    """Shannon's entropy of the bytes, in bits a byte."""
    size = len(data)
    return -sum(count / size * log2(count / size) for count in map(data.count, {*data}))


def read_places(sieve: Sieve[Literal], path: str, shadow: bytes, limits: Limits) -> Places:
    """The places of a text, with a sieve of LITERALS alone."""
    lowered = shadow.lower()
    reader = Reader(path, shadow, lowered, limits)
    for literal, at in sieve.places(lowered):
        reader.literal(literal, at)
    return reader.finish()


# --- the parsed form --------------------------------------------------------------------------------------------------

YAML = frozenset((".eyaml", ".yaml", ".yml"))
# Types that detect-secrets knows by name: it does not try these as an INI file without a header.
_TYPED = BARE_VALUES | frozenset(
    (".cls", ".example", ".java", ".js", ".m", ".php", ".py", ".pyi", ".swift", ".tf", ".cs", ".c", ".cpp")
)
# Names that detect-secrets never reads (its filters is_non_text_file, is_lock_file, is_swagger_file): our own rules do.
PASSED_OVER_EXTENSIONS = frozenset(
    (
        *(".7z", ".bin", ".bmp", ".bz2", ".class", ".css", ".dmg", ".doc", ".eot", ".exe", ".gif", ".gz", ".ico"),
        *(".iml", ".ipr", ".iws", ".jar", ".jpg", ".jpeg", ".lock", ".map", ".mo", ".pdf", ".png", ".prefs", ".psd"),
        *(".rar", ".realm", ".s7z", ".sum", ".svg", ".tar", ".tif", ".tiff", ".ttf", ".webp", ".woff", ".xls"),
        *(".xlsx", ".zip"),
    )
)
PASSED_OVER_NAMES = frozenset(
    (
        "Brewfile.lock.json",
        "Cartfile.resolved",
        "Cargo.lock",
        "Gemfile.lock",
        "Package.resolved",
        "Pipfile.lock",
        "Podfile.lock",
        "composer.lock",
        "package-lock.json",
        "packages.lock.json",
        "poetry.lock",
        "yarn.lock",
    )
)


def passed_over(path: str) -> bool:
    """Whether detect-secrets never reads a file of that name."""
    name = path.rsplit("/", 1)[-1]
    return extension_of(path) in PASSED_OVER_EXTENSIONS or name in PASSED_OVER_NAMES or "swagger" in path


def extension_of(path: str) -> str:
    """The file extension as os.path.splitext gives it, dot included, '' if there is none."""
    return splitext(path)[1]


def has_header(shadow: bytes) -> bool:
    """Whether the first line that counts is an INI section header, without which configparser reads nothing."""
    first = _pattern(rb"(?m)^[ \t\r\f\v\x1c-\x1f\x80-\xff]*([^\s#;\x1c-\x1f\x80-\xff])").search(shadow)
    return first is not None and bool(_pattern(rb"\[[^\n]+\]").match(shadow, first.start(1)))


def may_be_ini(shadow: bytes) -> bool:
    """False if some line at the margin neither assigns nor comments nor opens a section: configparser refuses that."""
    return not _pattern(rb"(?m)^[^\s#;\[=:\x80-\xff][^=:\n]*$").search(shadow)


def is_untyped(extension: str) -> bool:
    """Whether detect-secrets would try a file as an INI file without a header: it knows no type by its name."""
    return extension not in _TYPED


def may_be_parsed(extension: str, shadow: bytes) -> bool:
    """Whether detect-secrets could read the text in a parsed form."""
    return extension in YAML or ((is_untyped(extension) or has_header(shadow)) and may_be_ini(shadow))
