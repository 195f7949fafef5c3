"""Every key that `.andon.toml` may hold: its table, its name, the field it fills, and what its value must be.

This table is what document.py checks the file with, and what the tests check docs/configuration.md with.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from andon.policy import glob

ALLOW = "allow"  # the tables that may stand several times, as [[allow]] ...
RULE = "rule"
NUMBER = "customer-number"
ARRAYS = (ALLOW, RULE, NUMBER)
PEOPLE = "people"
PUSH = "push"
NESTED = (PEOPLE, PUSH)  # the tables that are records of their own
STRICTNESS = ("low", "normal", "high")
SEVERITIES = ("error", "warning")
CHECKS = ("none", "luhn", "mod97", "mod11", "mod11-10", "verhoeff", "damm")  # see andon.rules.people.digits
UNREADABLE = ("note", "stop")
VISIBILITIES = ("any", "private")
SEALS = ("warn", "stop")
OVERRUNS = ("stop", "pass")
INLINE = ("ignore", "accept")
LONGEST_PATTERN = 4096  # characters of a rule's pattern, and of an example
OPTIONS = "detect-secrets.options"  # the one whose keys are plugin classes, each a table of its own


class Kind(NamedTuple):
    """What a value must be: in words that end "must be ...", and the check that says what else is wrong with it.

    `problems` is asked only for a value of the right `type`, and its words start at the key's name.
    """

    words: str
    type: type
    problems: Callable[..., Iterable[str]]


class Key(NamedTuple):
    """One key; `field` is where its value goes: in Policy, or in the record of a table of NESTED or ARRAYS."""

    table: str
    name: str
    field: str
    kind: Kind
    required: bool = False


def _each(problem: Callable[[str], str]) -> Callable[[list[object]], Iterator[str]]:
    """A check of an array of strings from a check of one string; items are counted from 1, as people count."""

    def problems(values: list[object]) -> Iterator[str]:
        for number, value in enumerate(values, start=1):
            wrong = problem(value) if isinstance(value, str) else "is not a string"
            if wrong:
                yield f"item {number} {wrong}"

    return problems


def _one(problem: Callable[[str], str]) -> Callable[[str], list[str]]:
    return lambda value: [wrong] if (wrong := problem(value)) else []


def _rule_id_problem(value: str) -> str:
    return "" if re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", value) else "is not a rule id such as 'github-token'"


def _rule_id_problems(value: str) -> list[str]:
    return [f"{value[:60]!a} {wrong}"] if (wrong := _rule_id_problem(value)) else []


def _title_problems(value: str) -> list[str]:
    return list(_one(_sentence_problem)(value)) or (["is longer than 50 characters"] if len(value) > 50 else [])


def _keyword_problem(value: str) -> str:
    fits = len(value) >= 3 and value.isascii() and value.isprintable()
    return "" if fits else "is not a word of 3 or more characters of ASCII"


def _link_problem(value: str) -> str:
    return "" if value.startswith("https://") and value.isprintable() else "is not a link, https://..."


def _pattern_problems(value: str) -> list[str]:
    if not value:
        return ["is empty"]
    return [f"is longer than {LONGEST_PATTERN} characters"] if len(value) > LONGEST_PATTERN else []


def _example_problem(value: str) -> str:
    if not value:
        return "is empty"
    return f"is longer than {LONGEST_PATTERN} characters" if len(value) > LONGEST_PATTERN else ""


def _among(words: tuple[str, ...]) -> Callable[[str], list[str]]:
    return lambda value: [] if value in words else [f"is none of {', '.join(map(repr, words))}"]


def _module_problem(value: str) -> str:
    # A dotted name and nothing else: a path would run code of the very repository that is scanned.
    return (
        "" if all(part.isidentifier() for part in value.split(".")) else "is not the dotted name of an installed module"
    )


def _class_problem(value: str) -> str:
    return "" if value.isidentifier() else "is not the name of a plugin class"


def _sentence_problem(value: str) -> str:
    if not value.strip():
        return "is empty"
    return "" if value.isprintable() else "has a line end or a control character"


def _lines_problem(value: str) -> str:
    return "" if all(line.isprintable() for line in value.split("\n")) else "has a control character"


def _inside_problem(value: str) -> str:
    parts = value.replace("\\", "/").split("/")
    if not value.isprintable() or not parts[-1]:
        return "is not a file name"
    inside = ".." not in parts and parts[0] and ":" not in parts[0]
    return "" if inside else "leaves the repository: it counts from the repository's top"


def _count_problems(value: int) -> list[str]:
    return [] if value >= 0 else ["is below 0"]


def _people_problems(value: int) -> list[str]:
    return [] if value >= 1 else ["is below 1"]


def _domain_problem(value: str) -> str:
    fits = "." in value.strip(".") and not any(sign in value for sign in "@/* ") and value.isprintable()
    return "" if fits else "is not a domain such as 'staff.acme.com'"


def _destination_problem(value: str) -> str:
    from andon import destination

    return "" if destination.pattern(value) else "is not a destination such as 'github.com/acme/*'"


def _commit_problem(value: str) -> str:
    return "" if re.fullmatch(r"[0-9a-f]{40}(?:[0-9a-f]{24})?", value) else "is not the full id of a commit"


def _identity_problem(value: str) -> str:
    fits = value.count("@") == 1 and value.isprintable() and not set(value) & set("<> ")
    return "" if fits else "is not an address or a pattern such as '*@acme.com'"


def _seconds_problems(value: float) -> list[str]:
    return [] if 0 <= value <= 86_400 else ["is not between 0 and 86400, a day"]


GLOBS = Kind("an array of path patterns", list, _each(glob.path_problem))
NAME_GLOBS = Kind("an array of name patterns", list, _each(glob.name_problem))
RULE_IDS = Kind("an array of rule ids", list, _each(_rule_id_problem))
MODULES = Kind("an array of module names", list, _each(_module_problem))
CLASSES = Kind("an array of plugin class names", list, _each(_class_problem))
COUNT = Kind("an integer, 0 or more", int, _count_problems)
SENTENCE = Kind("a string of one line", str, _one(_sentence_problem))
LINES = Kind("a string", str, _one(_lines_problem))
INSIDE = Kind("a path inside the repository", str, _one(_inside_problem))
STRICT = Kind("a string: 'low', 'normal' or 'high'", str, _among(STRICTNESS))
RULE_ID = Kind("a rule id such as 'acme-api-key'", str, _rule_id_problems)
TITLE = Kind("a string of one line, of 50 characters at most", str, _title_problems)
KEYWORDS = Kind("an array of words of 3 or more characters", list, _each(_keyword_problem))
PATTERN = Kind("a regular expression", str, _pattern_problems)
LINKS = Kind("an array of links", list, _each(_link_problem))
EXAMPLES = Kind("an array of examples", list, _each(_example_problem))
SEVERITY = Kind("a string: 'error' or 'warning'", str, _among(SEVERITIES))
FILES = Kind("an array of paths inside the repository", list, _each(_inside_problem))
PEOPLE_COUNT = Kind("an integer, 1 or more", int, _people_problems)
DOMAINS = Kind("an array of domains", list, _each(_domain_problem))
PLACES = Kind("an array of paths", list, _each(_sentence_problem))
CHECK = Kind(f"a string: one of {', '.join(map(repr, CHECKS))}", str, _among(CHECKS))
WORDS = Kind("an array of words", list, _each(_sentence_problem))
READING = Kind("a string: 'note' or 'stop'", str, _among(UNREADABLE))
DESTINATIONS = Kind("an array of destinations", list, _each(_destination_problem))
COMMITS = Kind("an array of commit ids", list, _each(_commit_problem))
IDENTITIES = Kind("an array of addresses", list, _each(_identity_problem))
SWITCH = Kind("a boolean", bool, lambda value: [])
VISIBILITY = Kind("a string: 'any' or 'private'", str, _among(VISIBILITIES))
SEAL = Kind("a string: 'warn' or 'stop'", str, _among(SEALS))
OVERRUN = Kind("a string: 'stop' or 'pass'", str, _among(OVERRUNS))
INLINES = Kind("a string: 'ignore' or 'accept'", str, _among(INLINE))
SECONDS = Kind("a number of seconds", float, _seconds_problems)
DATE = Kind("a date without quotes, such as 2026-12-31", datetime.date, lambda value: [])

KEYS = (
    Key("scan", "exclude", "exclude", GLOBS),
    Key("scan", "jobs", "jobs", COUNT),
    Key("scan", "strictness", "strictness", STRICT),
    Key("rules", "disable", "disabled_rules", RULE_IDS),
    Key("rules", "files", "rule_files", FILES),
    Key(RULE, "id", "id", RULE_ID, required=True),
    Key(RULE, "pattern", "pattern", PATTERN, required=True),
    Key(RULE, "finds", "finds", EXAMPLES, required=True),
    Key(RULE, "ignores", "ignores", EXAMPLES),
    Key(RULE, "keywords", "keywords", KEYWORDS),
    Key(RULE, "title", "title", TITLE),
    Key(RULE, "harm", "harm", SENTENCE),
    Key(RULE, "revoke", "revoke", SENTENCE),
    Key(RULE, "references", "references", LINKS),
    Key(RULE, "public", "public", COUNT),
    Key(RULE, "severity", "severity", SEVERITY),
    Key(ALLOW, "paths", "paths", GLOBS, required=True),
    Key(ALLOW, "reason", "reason", SENTENCE, required=True),
    Key(ALLOW, "rules", "rules", RULE_IDS),
    Key(ALLOW, "names", "names", NAME_GLOBS),
    Key(ALLOW, "until", "until", DATE),
    Key(PEOPLE, "rows", "rows", PEOPLE_COUNT),
    Key(PEOPLE, "emails", "emails", PEOPLE_COUNT),
    Key(PEOPLE, "text", "text", PEOPLE_COUNT),
    Key(PEOPLE, "phones", "phones", PEOPLE_COUNT),
    Key(PEOPLE, "numbers", "numbers", PEOPLE_COUNT),
    Key(PEOPLE, "domains", "domains", DOMAINS),
    Key(PEOPLE, "fingerprints", "fingerprints", PLACES),
    Key(PEOPLE, "key", "key", SENTENCE),
    Key(PEOPLE, "known", "known", PEOPLE_COUNT),
    Key(PEOPLE, "unreadable", "unreadable", READING),
    Key(NUMBER, "name", "name", SENTENCE, required=True),
    Key(NUMBER, "pattern", "pattern", PATTERN, required=True),
    Key(NUMBER, "check", "check", CHECK),
    Key(NUMBER, "words", "words", WORDS),
    Key(NUMBER, "least", "least", PEOPLE_COUNT),
    Key("detect-secrets", "plugins", "plugins", MODULES),
    Key("detect-secrets", "disable", "disabled_plugins", CLASSES),
    Key("baseline", "path", "baseline", INSIDE),
    Key(PUSH, "allow", "allow", DESTINATIONS),
    Key(PUSH, "local", "local", SWITCH),
    Key(PUSH, "internal", "internal", COMMITS),
    Key(PUSH, "identities", "identities", IDENTITIES),
    Key(PUSH, "visibility", "visibility", VISIBILITY),
    Key(PUSH, "unknown", "unknown", READING),
    Key("seal", "action", "seal", SEAL),
    Key("receive", "budget", "budget", SECONDS),
    Key("receive", "overrun", "overrun", OVERRUN),
    Key("ci", "inline", "inline", INLINES),
    Key("report", "contact", "contact", LINES),
)


def _limit_problems(value: float) -> list[str]:
    return [] if 0 <= value <= 8 else ["is not between 0 and 8, the bits of entropy a character can have"]


def _regex_problems(value: str) -> list[str]:
    try:
        re.compile(value)
    except (re.error, OverflowError, RecursionError):
        return ["is not a regular expression that Python can read"]
    return []


LIMIT = Kind("a number from 0 to 8", float, _limit_problems)
REGEX = Kind("a regular expression", str, _regex_problems)

# detect-secrets 1.5's own plugins and what each may be made with. Loading the library to ask it would cost every
# commit of a repository that has a policy a tenth of a second.
PLUGINS: dict[str, dict[str, Kind]] = {
    "ArtifactoryDetector": {},
    "AWSKeyDetector": {},
    "AzureStorageKeyDetector": {},
    "Base64HighEntropyString": {"limit": LIMIT},
    "BasicAuthDetector": {},
    "CloudantDetector": {},
    "DiscordBotTokenDetector": {},
    "GitHubTokenDetector": {},
    "GitLabTokenDetector": {},
    "HexHighEntropyString": {"limit": LIMIT},
    "IbmCloudIamDetector": {},
    "IbmCosHmacDetector": {},
    "IPPublicDetector": {},
    "JwtTokenDetector": {},
    "KeywordDetector": {"keyword_exclude": REGEX},
    "MailchimpDetector": {},
    "NpmDetector": {},
    "OpenAIDetector": {},
    "PrivateKeyDetector": {},
    "PypiTokenDetector": {},
    "SendGridDetector": {},
    "SlackDetector": {},
    "SoftlayerDetector": {},
    "SquareOAuthDetector": {},
    "StripeDetector": {},
    "TelegramBotTokenDetector": {},
    "TwilioKeyDetector": {},
}
