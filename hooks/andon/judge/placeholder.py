"""Values that mark where a secret is to be put.

To hush a real one is worse than to show a placeholder, so each kind must fit the whole value, and words only
count if every one of them is known. Passwords that people choose (`changeme123`, `postgres`) are secrets, however
weak; what is too regular to be a generated token may still be someone's password, so regularity counts only for
rules that look for generated tokens.
"""

from __future__ import annotations

import functools
import operator
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from andon.judge.literal import literal

if TYPE_CHECKING:
    from andon.model import Finding, Text
    from andon.policy import Policy

# Rules whose values people make up themselves. Of every other rule, the values come out of a generator.
CHOSEN_BY_PEOPLE = frozenset(
    {"secret-keyword", "basic-auth-credentials", "github-webhook-secret", "generic-password", "generic-secret"}
)

_LONGEST = 512  # characters: nobody writes a longer placeholder, and no kind must read more
_MOST_PREFIX = 12  # characters of a token's public prefix: `github_pat_` has 11
_SHORTEST_TOKEN = 16  # characters from which on a value that counts or repeats is not regular by chance
_SHORTEST_ROW = 12  # the same for one character over and over


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_INSTRUCTIONS = _set("your insert enter put replace change fill paste provide specify")
_MARKS = _set("dummy fake sample example placeholder")
_GLUE = _set("a an and by for from here in it me my of own the this to with your")
_THINGS = _set(
    """
    access account admin api apikey app application auth authentication authorization aws azure base bearer bot bucket
    client code consumer cookie credential credentials customer data database db default deploy deployment developer
    docker email encryption env environment firebase gcp generated gh git github gitlab google hash header host http id
    instance jwt key keys license login mail master name npm oauth openai org organization passphrase passwd password
    pat personal phrase pin private production project public pwd random real redis refresh registry repo root salt
    secret secrets secure security server service session shared sid signing slack smtp ssh ssl stripe string strong
    subscription super tenant test token tokens twilio unique url user username valid value variable webhook
    """
)
_EXACTLY = {
    **dict.fromkeys(("null", "none", "nil", "undefined", "true", "false", "n/a"), "says that there is no value"),
    **dict.fromkeys(("tbd", "todo", "fixme"), "says that the value is to come"),
    **dict.fromkeys(("placeholder", "dummy"), "calls itself a placeholder"),
    **dict.fromkeys(("redacted",), "is blacked out"),
}


def placeholder(finding: Finding, text: Text, policy: Policy) -> tuple[str, str] | None:
    """Whether the value is a placeholder; the detail says of what kind."""
    value = literal(finding.secret.reveal()).strip("\"'`")
    if not value or len(value) > _LONGEST:
        return None
    generated = finding.rule not in CHOSEN_BY_PEOPLE and finding.confidence == 1.0
    kinds = _ANY_RULE + _GENERATED if generated else _ANY_RULE
    forms = _without_prefixes(value) if generated else [value]
    for form in forms:
        for kind in kinds:
            words = kind(form)
            if words:
                return "placeholder", words
    return None


def _without_prefixes(value: str) -> list[str]:
    """A token as it is, and without each beginning that may be its public prefix: `sk_live_x` also as `live_x`, `x`."""
    cuts = [at + 1 for at, character in enumerate(value[:_MOST_PREFIX]) if character in "_-."]
    return [value, *(value[cut:] for cut in cuts if cut < len(value))]


@functools.cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


def _exact(value: str) -> str:
    return _EXACTLY.get(value.lower(), "")


def _in_brackets(value: str) -> str:
    word = "[a-z]+[0-9]{0,3}"
    spelt = value.replace("&lt;", "<").replace("&gt;", ">")
    found = _pattern(rf"<{word}(?:[ _.:/|-]+(?:{word}|[0-9]{{1,3}}))*>|<\.\.\.>").fullmatch(spelt)
    return "stands in angle brackets, to be filled in" if found else ""


def _blacked_out(value: str) -> str:
    words = "redacted|masked|hidden|filtered|removed|censored|scrubbed|omitted|sanitized|snip"
    return "is blacked out" if _pattern(rf"[\[(<{{*]+(?:{words})[\])>}}*]+").fullmatch(value) else ""


def _masked(value: str) -> str:
    """A row of one character that people mask with, in groups or not: `xxxx`, `****-****`, `...`."""
    if value == "…" or (len(value) >= 3 and len(set(value)) == 1 and value[0].lower() in "x*.•●?#_-…"):
        return "is one character over and over"
    groups = set(re.sub(r"[ .:_-]", "", value).lower())
    return "is one character over and over" if len(value) >= 7 and groups in ({"x"}, {"*"}, {"•"}) else ""


def _instruction(value: str) -> str:
    words = _words(value)
    told = len(words) > 1 and words[0] in _INSTRUCTIONS and set(words[1:]) <= _THINGS | _GLUE
    return "says what to put there" if told or value in ("CHANGEME", "REPLACEME") else ""


def _marked(value: str) -> str:
    words = set(_words(value))
    marked = words & _MARKS and words & _THINGS and words <= _MARKS | _THINGS | _GLUE
    return "calls itself a placeholder" if marked else ""


def _words(value: str) -> list[str]:
    """The words of a value of letters and separators, `camelCase` taken apart; none if anything else is in it."""
    if len(value) > 100 or not re.fullmatch(r"[A-Za-z]+(?:[ _.-]+[A-Za-z]+)*", value):
        return []
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", value)]


def _documented(value: str) -> str:
    """AWS's manuals end the keys in their examples with EXAMPLE or EXAMPLEKEY."""
    aws = r"(?-i:(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{9}EXAMPLE|[A-Za-z0-9/+]{30}EXAMPLEKEY)"
    return "is an example of its provider's documentation" if _pattern(aws).fullmatch(value) else ""


def _one_character(value: str) -> str:
    """A short prefix, and then nothing but one character and separators."""
    prefix = value.rstrip(value[-1] + "-_.: ")
    row = len(value) - len(prefix)
    regular = len(prefix) <= _MOST_PREFIX and row >= max(2 * len(prefix), _SHORTEST_ROW)
    return "is one character over and over" if regular else ""


def _counting(value: str) -> str:
    """At least four of five characters follow the one before, up or down: `0123456789abcdef`, `zyxwv`."""
    order = "".join(filter(str.isalnum, value.lower()))
    if len(order) < _SHORTEST_TOKEN:
        return ""
    steps = [*map(operator.sub, map(ord, order[1:]), map(ord, order))]
    up = steps.count(1) + sum(map(order.count, _WRAPS))
    down = steps.count(-1) + sum(order.count(pair[::-1]) for pair in _WRAPS)
    return "is a row of letters or digits in their order" if max(up, down) * 5 >= len(steps) * 4 else ""


# Where a row of digits, letters, or hexadecimal digits goes on or begins again.
_WRAPS = ("9a", "90", "za", "z0", "f0")


def _periodic(value: str) -> str:
    """A few characters at least three times: `deadbeefdeadbeefdeadbeef`."""
    repeated = len(value) >= _SHORTEST_TOKEN and any(
        len(value) >= 3 * period and value.startswith(value[period:]) for period in range(1, 9)
    )
    return "is a few characters over and over" if repeated else ""


_ANY_RULE: tuple[Callable[[str], str], ...] = (
    _exact,
    _in_brackets,
    _blacked_out,
    _masked,
    _instruction,
    _marked,
    _documented,
)
_GENERATED: tuple[Callable[[str], str], ...] = (_one_character, _counting, _periodic)
