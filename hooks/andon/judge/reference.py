"""Values that name the place a secret is read from: variables, templates, look-ups, vaults.

The whole value must be the reference. One that falls back to a literal, `${PASSWORD:-hunter2}`, is as good as the
literal and is judged on that (literal.py). A detector may also have cut a value out of a larger reference, such as
`os.environ[` or the name inside it: then the reference is looked for in the text around the value, and must cover it.
"""

from __future__ import annotations

import functools
import os
import re
from typing import TYPE_CHECKING

from andon.judge.literal import literal
from andon.judge.nearby import after, before

if TYPE_CHECKING:
    from andon.model import Finding, Text
    from andon.policy import Policy

_LONGEST = 512  # characters of a reference
_AROUND = 128  # characters before and after a value in which the reference it belongs to begins and ends

_VARIABLE = "names a variable"
_TEMPLATE = "is filled in from a template"
_ENVIRONMENT = "is read from the environment or a setting"
_STORE = "points into a secret store"


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# A variable's name says by itself that it holds a credential.
_CREDENTIAL_WORDS = _set(
    "api apikey auth cred credential credentials key pass passphrase passwd password pat pin pw pwd secret token"
)

# Where a `$name` of any kind is a variable, unless it stands in single quotes.
_DOLLAR_LANGUAGES = _set(".sh .bash .zsh .ksh .fish .php .ps1 .psm1 .pl .pm .tcl .mk")

_TERRAFORM = _set(".tf .tofu .hcl .tfvars")

_TEMPLATES = (("${{", "}}"), ("{{", "}}"), ("{%", "%}"), ("<%", "%>"), ("#{", "}"))

_COMMANDS = (("$(", ")"), ("`", "`"))
_PROGRAMS = _set(
    """
    aws az cat consul date doppler gcloud head heroku hostname kubectl mktemp op openssl pass pwgen security sops
    terraform uuidgen vault
    """
)

# Of serverless, log4j and their kin; not words that may be a property with a fallback, as in `${secret:hunter2}`.
_SOURCES = "env|ssm|self|opt|cf|s3|file|secretsmanager|sm|azurekeyvault"

# A name of words, and not a token that happens to begin with a letter.
_PLAIN_NAME = r"[A-Za-z]{1,30}[0-9]{0,2}(?:[_.][A-Za-z]{1,30}[0-9]{0,2})*"

_WHOLE = (
    # ${NAME}, ${a.b[0]}, ${NAME:?complaint}; with a known source: ${env:NAME}, ${ssm:/path}, ${file(secrets.yml):key}
    (_VARIABLE, r"\$\{[A-Za-z_]\w*(?:[.\[][\w.\[\]-]*)?(?::?\?[^{}]*)?\}"),
    (
        _VARIABLE,
        rf"\$\{{(?:{_SOURCES})[:.(](?![-=+?])[^{{}}\"']*\}}",
    ),
    (_VARIABLE, r"\$\{[a-z]+(?:-[a-z]+)*-(?:key|pass|passphrase|password|pwd|secret|token|user|username)\}"),
    (_VARIABLE, r"\$[A-Z][A-Z0-9]*(?:_[A-Z][A-Z0-9]*)+"),
    (_VARIABLE, r"\$[A-Za-z_]\w*(?:->\w+|\[[\"']?[\w-]+[\"']?\])+"),
    (_VARIABLE, r"%[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+%|%env\([\w:.-]+\)%|%[a-z_]+(?:\.[a-z_]+)+%"),
    (_VARIABLE, r"\$\([A-Za-z_][\w.]*\)"),
    (_TEMPLATE, rf"\{{{_PLAIN_NAME}\}}|\{{\d?\}}|%s|%\([A-Za-z_]\w*\)s"),
    (
        _STORE,
        r"(?:ref\+)?(?:op|vault|doppler|sops|aws(?:secrets|ssm|sm)|gcp(?:secrets|sm)|azurekeyvault|sm)://[^\s\"'@]+",
    ),
    (_STORE, r"vault:[\w.-]+/[\w./-]+(?:#[\w.-]+)?"),
    (_STORE, r"arn:aws[a-z-]*:(?:secretsmanager|ssm|kms):[\w:/.+=@-]+"),
    (_STORE, r"projects/[\w.-]+/secrets/[\w.-]+(?:/versions/\w+)?"),
    (_STORE, r"https://[\w-]+\.vault\.azure\.net/secrets/[\w./-]+"),
    (_STORE, r"(?:file:)?/+(?:var/)?run/secrets/[\w./-]+"),
    (_STORE, r"@Microsoft\.KeyVault\([^()]*\)|secretref:[\w-]+"),
    (_STORE, r"secretKeyRef|configMapKeyRef|valueFrom|from_secret"),
    (_ENVIRONMENT, r"@Value\(\\?[\"']\$\{[\w.-]+\}\\?[\"']\)"),
    (_ENVIRONMENT, r"!(?:Ref|GetAtt|ImportValue|secret|env_var|ENV)(?:[ \t]+[\w.:${}-]+)?|Fn::[A-Za-z]+"),
)

# Calls and look-ups, searched in the text around the value; `name` is what is looked up.
_NAME = r"(?P<name>[A-Za-z_][\w.-]{0,79})"
_LOOK_UPS = (
    rf"\bos\.environ(?:\.get\(|\[)\s?[\"']{_NAME}[\"'](?:\s?[\]),])?",
    rf"\b(?:os\.)?getenv\(\s?[\"']{_NAME}[\"']\s?[,)]?",
    rf"\b(?:process|Deno|Bun)\.env(?:\.get\(|\[)[\"']{_NAME}[\"']\s?[,\])]?",
    r"\b(?:process|import\.meta|Bun)\.env\.(?P<name>[A-Za-z_]\w{0,79})!?",
    rf"\bSystem\.(?:getenv|getProperty|get_env)\(\"{_NAME}\"\s?[,)]?",
    rf"\bEnvironment\.GetEnvironmentVariable\(\"{_NAME}\"\s?[,)]?",
    rf"\bos\.(?:Getenv|LookupEnv)\(\"{_NAME}\"\)?",
    rf"\benv(?:::var\(|!\()\"{_NAME}\"\)?",
    rf"\bENV(?:\[|\.fetch\()[\"']{_NAME}[\"']\s?[\]),]?",
    rf"\$_(?:ENV|SERVER)\[[\"']{_NAME}[\"']\]?",
    r"\$(?:env:(?P<name>\w{1,80})|ENV\{['\"]?(?P<key>\w{1,80})['\"]?\})",
    rf"\b(?:env|config)\([\"']{_NAME}[\"']\s?[,)]?",
    r"\b(?:secrets|env)\.(?P<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)\b",
    r"\bkeyring\.get_password\([^()]{0,100}\)?",
)
_TERRAFORM_LOOK_UP = r"\b(?:var|local|data|module|each|random_password)(?:\.[a-z_][a-z0-9_]*|\[[^\[\]]{1,60}\])+"


def reference(finding: Finding, text: Text, policy: Policy) -> tuple[str, str] | None:
    """Whether the value is a reference; the detail says of what kind."""
    value = finding.secret.reveal()
    if not value or len(value) > _LONGEST:
        return None
    words = _whole(value, finding, text) or _covered(value, finding, text)
    return ("reference", words) if words else None


def _whole(value: str, finding: Finding, text: Text) -> str:
    """What kind of reference a value is as a whole, or the literal in it."""
    inner = literal(value)
    if not inner and value.startswith("${"):
        return _VARIABLE
    return next((words for form in dict.fromkeys((value, inner)) if (words := _form(form, finding, text))), "")


def _form(value: str, finding: Finding, text: Text) -> str:
    for words, source in _WHOLE:
        if _pattern(source).fullmatch(value):
            return words
    if _in_template(value):
        return _TEMPLATE
    return _VARIABLE if _dollar_name(value, finding, text) else ""


@functools.cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _dollar_name(value: str, finding: Finding, text: Text) -> bool:
    """`$name`: a variable if its name speaks of credentials, or if the language says so."""
    if not _pattern(r"\$[A-Za-z_]\w*").fullmatch(value):
        return False
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", value)
    if not any(map(str.isdigit, value)) and _CREDENTIAL_WORDS & {word.lower() for word in words}:
        return True
    in_language = os.path.splitext(finding.path)[1].lower() in _DOLLAR_LANGUAGES
    return in_language and not before(text, finding.start, 2).endswith("'")


def _in_template(value: str) -> bool:
    for opening, closing in _TEMPLATES:
        if value.startswith(opening) and value.endswith(closing) and len(value) >= len(opening) + len(closing):
            inner = value[len(opening) : -len(closing)]
            return opening not in inner and closing not in inner and not _has_literal(inner)
    for opening, closing in _COMMANDS:
        if value.startswith(opening) and value.endswith(closing) and len(value) > len(opening):
            return _asks_a_program(value[len(opening) : -len(closing)])
    return False


def _has_literal(inner: str) -> bool:
    """Whether a template's expression has a string in it, other than one that says what to look up."""
    looked_up = (
        r"\[[\"'][\w.-]+[\"']\]"
        r"|\b(?:lookup|query)\([ ]?[\"'][\w.]+[\"'],[ ]?[\"'][\w./:@#= -]+[\"'][ ]?\)"
        r"|\b(?:env|env_var|getenv|getv|secret|vault|key|config)[( ][ ]?[\"'][\w./-]+[\"'](?!,)"
    )
    return any(quote in _pattern(looked_up).sub("", inner) for quote in "\"'`") or _is_literal(inner.strip())


def _is_literal(inner: str) -> bool:
    # `{{ 12345 }}` and the like: nothing that could be a name.
    return not re.match(r"[A-Za-z_$.=\-]", inner)


def _asks_a_program(command: str) -> bool:
    """Whether a command only fetches or makes a secret; one that is given a literal would hold the secret itself."""
    words = command.split()
    if not words or any(sign in command for sign in "\"'`<|()"):
        return False
    credential = _pattern(r"--?(?:p|u|pass|passphrase|passwd|password|pwd|user|token|key|secret)(?:=.*)?|login|passwd")
    if any(credential.fullmatch(word) for word in words[1:]):
        return False
    return words[0].rpartition("/")[2] in _PROGRAMS


def _covered(value: str, finding: Finding, text: Text) -> str:
    """What kind of reference covers the value in its line."""
    left, right = before(text, finding.start, _AROUND), after(text, finding.start, len(value) + _AROUND)
    line, start, end = left + right, len(left), len(left) + len(value)
    if len(right) < len(value):  # a value of several lines is no part of a reference
        return ""
    for source in _look_ups(finding.path):
        for found in _pattern(source).finditer(line):
            if found.start() <= start and end <= found.end():
                return _ENVIRONMENT if _is_look_up(found, start) else ""
    return _cut_out_of_template(line, start, end, finding, text)


def _look_ups(path: str) -> tuple[str, ...]:
    terraform = os.path.splitext(path)[1].lower() in _TERRAFORM
    return (*_LOOK_UPS, _TERRAFORM_LOOK_UP) if terraform else _LOOK_UPS


def _is_look_up(found: re.Match[str], start: int) -> bool:
    """Whether nothing but a look-up is at the value's place.

    A value that begins inside the looked-up name must have the form of a variable's name, and not of a token; any
    other is the call itself, which must not fall back to a literal.
    """
    for group in ("name", "key"):
        if group in found.re.groupindex and found[group] and found.start(group) <= start:
            return bool(_pattern(r"[A-Z]+(?:_[A-Z0-9]+)+|[A-Z]{2,15}").fullmatch(found[group]))
    rest = found.string[found.end() - found[0].endswith(",") :]
    return not _pattern(r"[\])]{0,2}\s{0,4}(?:,|\|\||\?\?|\?:|or\b)\s{0,4}[\"'`][^\"'`]").match(rest)


def _cut_out_of_template(line: str, start: int, end: int, finding: Finding, text: Text) -> str:
    """What kind of template or command the value begins, or is a plain name in."""
    for opening, closing in (*_TEMPLATES, *_COMMANDS, ("${", "}")):
        at = start if line.startswith(opening, start) else line.rfind(opening, 0, start)
        close = line.find(closing, max(at + len(opening), end - len(closing)))
        if at < 0 or close < 0 or (at < start and not _is_name_in_template(line, start, end, opening)):
            continue
        words = _form(line[at : close + len(closing)], finding, text)
        if words:
            return words
    return ""


def _is_name_in_template(line: str, start: int, end: int, opening: str) -> bool:
    # What a name is set to, or a program is given, need not be a name.
    given = line[:start].rstrip().endswith((":", "=")) or opening in dict(_COMMANDS)
    return not given and bool(_pattern(_PLAIN_NAME).fullmatch(line, start, end))
