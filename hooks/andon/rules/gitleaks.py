"""Rule files of gitleaks and betterleaks, taken as they are; what cannot be taken over is listed, and never in silence.

What a rule means is said by gitleaks (https://github.com/gitleaks/gitleaks#configuration) and by betterleaks
(docs/config.md there). All of it here is plain data, which goes to the processes of a scan; `ready_rule` makes of it
what a detector asks.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from math import log2
from typing import Any, NamedTuple

from andon.model import Rule, Text, UserError
from andon.rules import expression, re2

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

# How specific they are (andon.model.Rule.rank): less than rules that the repository wrote for itself.
RANK = 2.8

LONGEST_TITLE = 80

REACH = 2048  # how much of what stands around a secret an allowlist looks at, in characters

# The reasons, in the judge's words: an allowlist takes it for harmless, or it is not random enough for the rule.
ALLOWED = "allowed by rule"
UNLIKELY = "unlikely"


class Allowlist(NamedTuple):
    """What a rule finds and a person takes for harmless: any of these, or all of them if `every`.

    `target` is what `regexes` are searched in: the secret, the match or its lines. Expressions are Python's.
    """

    regexes: tuple[str, ...] = ()
    target: str = "secret"
    paths: tuple[str, ...] = ()
    stopwords: tuple[str, ...] = ()
    every: bool = False


class FileRule(NamedTuple):
    """One rule of a file. `literals` are for the sieve; a text without one of `keywords` is not for this rule."""

    id: str
    title: str
    pattern: str
    literals: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    entropy: float = 0.0
    path: str = ""
    allowlists: tuple[Allowlist, ...] = ()


class Remark(NamedTuple):
    """What became of something in a file; `lost` if the file's own tool would find less, more or something else."""

    rule: str
    words: str
    lost: bool = True


class RuleFile(NamedTuple):
    """A file of rules, as far as it was taken over."""

    name: str
    rules: tuple[FileRule, ...]
    remarks: tuple[Remark, ...]

    @property
    def lost(self) -> list[Remark]:
        """What could not be taken over."""
        return [remark for remark in self.remarks if remark.lost]


# --- reading ---

# What is known of a rule, and of a file, in small letters: their own reader takes any case.
_RULE_KEYS = {"id", "description", "regex", "keywords", "entropy", "secretgroup", "path", "allowlist", "allowlists"}
_FILE_KEYS = {"rules", "allowlist", "allowlists", "extend"}
_ALLOWLIST_KEYS = {"description", "condition", "commits", "paths", "regextarget", "regexes", "stopwords", "targetrules"}

_OTHER = {"tags", "title", "version", "minversion", "betterleaksminversion", "confidence", "severity"}
_NEVER_TRIED = {"validate", "analyze", "revoke"}  # andon has no network
_PARTS = {"required", "components"}
_FILTERS = {"filter", "prefilter", "tokenefficiency"}

_ENTROPY = r"""(?:filter\.)?entropy\(finding(?:\.secret|\[["']secret["']\])\)\s*<=?\s*(\d+(?:\.\d+)?)"""


class _Wrong(ValueError):
    """A value in the file that is no good; the words say why."""


def read(name: str, data: bytes) -> RuleFile:
    """The rules of a file.

    :raises UserError: it is no TOML, or holds no rules.
    """
    tables = _parsed(name, data)
    remarks: list[Remark] = [*_file_remarks(tables)]
    shared = [*_shared_allowlists(tables, remarks)]
    found: dict[str, FileRule] = {}
    entries = tables.get("rules", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise UserError(f"{name}: its rules are not written as [[rules]]", "name a file of rules for gitleaks")
    for number, entry in enumerate(entries, start=1):
        rule = _rule(_lowered(entry), f"rule {number}", shared, remarks)
        if rule and rule.id in found:
            remarks.append(Remark(rule.id, "stands in the file twice: the last one counts", lost=False))
        if rule:
            found[rule.id] = rule
    if not entries:
        raise UserError(f"{name}: holds no [[rules]]", "name a file of rules for gitleaks")
    return RuleFile(name, tuple(found.values()), tuple(remarks))


def _parsed(name: str, data: bytes) -> dict[str, Any]:
    try:
        return _lowered(tomllib.loads(data.decode("utf-8-sig").replace("\r\n", "\n")))
    except UnicodeDecodeError:
        raise UserError(f"{name}: is not UTF-8", "save it as UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise UserError(f"{name}: is not TOML: {str(error)[:100]}", "name a file of rules for gitleaks") from None


def _lowered(table: Mapping[str, Any]) -> dict[str, Any]:
    return {key.lower(): value for key, value in table.items()}


def _file_remarks(tables: Mapping[str, Any]) -> Iterator[Remark]:
    extend = tables.get("extend")
    for key, value in _lowered(extend if isinstance(extend, dict) else {}).items():
        if key == "usedefault" and value:
            yield Remark("", "extend.useDefault: andon's own rules stand in place of gitleaks' own", lost=False)
        elif key == "path":
            yield Remark("", f"extend.path: {str(value)!a} is not followed; name that file, too")
        elif key == "url":
            yield Remark("", "extend.url: andon has no network; name a copy of that file, too")
        elif key == "disabledrules":
            yield Remark("", "extend.disabledRules is about rules that are not in this file", lost=False)
    for key in tables:
        if key in _FILTERS:
            yield Remark("", f"the file's {key} is an expression that only betterleaks can run")
        elif key not in _FILE_KEYS | _OTHER | {"description"}:
            yield Remark("", f"unknown key '{key}'")


def _rule(
    entry: Mapping[str, Any], place: str, shared: Sequence[tuple[tuple[str, ...], Allowlist]], remarks: list[Remark]
) -> FileRule | None:
    """A rule, or None with a remark that says why it is left out."""
    name = entry.get("id") if isinstance(entry.get("id"), str) else ""
    rule_id = re.sub(r"[^a-z0-9]+", "-", str(name).lower()).strip("-")
    if not rule_id:
        remarks.append(Remark(place, "left out: it has no id"))
        return None
    if rule_id != name:
        remarks.append(Remark(rule_id, f"is called {str(name)!a} in the file", lost=False))
    try:
        made = _made(rule_id, entry, remarks)
    except _Wrong as error:
        remarks.append(Remark(rule_id, f"left out: {error}", lost=not entry.get("skipreport")))
        return None
    common = [each for targets, each in shared if not targets or name in targets]
    return made._replace(allowlists=(*made.allowlists, *common))


def _made(rule_id: str, entry: Mapping[str, Any], remarks: list[Remark]) -> FileRule:
    if entry.get("skipreport"):
        raise _Wrong("it is only part of another rule")
    regex = _of_type(entry, "regex", str, "")
    if not regex:
        raise _Wrong("it is about the names of files only" if entry.get("path") else "it has no regex")
    entropy, said = _filters(entry)
    remarks += [Remark(rule_id, words) for words in said]
    for key in entry:
        if key in _PARTS:
            remarks.append(Remark(rule_id, f"{key}: is found without the other rules that it asks for"))
        elif key in _NEVER_TRIED:
            remarks.append(Remark(rule_id, f"{key}: a secret is never tried out", lost=False))
        elif key not in _RULE_KEYS | _FILTERS | _OTHER | {"skipreport"}:
            remarks.append(Remark(rule_id, f"unknown key '{key}'"))
    translation = _translated(regex, _of_type(entry, "secretgroup", int, 0))
    path = _of_type(entry, "path", str, "")
    literals = expression.literals(translation.pattern)
    keywords = tuple(word.lower() for word in _strings(entry, "keywords"))
    if literals and all(any(word in literal for word in keywords) for literal in literals):
        keywords = ()  # each match holds one, so nothing is left to ask
    remarks += [Remark(rule_id, words, lost=False) for words in _said_of_the_search(translation, literals, keywords)]
    return FileRule(
        id=rule_id,
        title=_title(entry, rule_id),
        pattern=translation.pattern,
        literals=literals,
        keywords=keywords,
        entropy=max(float(_of_type(entry, "entropy", (int, float), 0.0)), entropy),
        path=_searched(path) if path else "",
        allowlists=tuple(_allowlists(entry, rule_id, remarks)),
    )


def _title(entry: Mapping[str, Any], rule_id: str) -> str:
    """The description's first sentence, on one line."""
    words = " ".join(str(entry.get("description", "")).split())
    short = words if len(words) <= LONGEST_TITLE else words[:LONGEST_TITLE].rpartition(" ")[0] + " ..."
    return short.rstrip(".") or rule_id


def _said_of_the_search(
    translation: re2.Translation, literals: tuple[str, ...], keywords: tuple[str, ...]
) -> Iterator[str]:
    if translation.limit:
        yield f"a repeat without limit ends after {translation.limit} here"
    if translation.whole:
        yield "none of its groups is in every match: all of the match is taken for the secret"
    if not literals:
        where = "a text with one of its keywords is" if keywords else "every text is"
        yield f"no literal of {expression.FEWEST} or more characters is in every match: {where} searched whole"


def _filters(entry: Mapping[str, Any]) -> tuple[float, list[str]]:
    """The least entropy that a filter of betterleaks asks for, and words on what else it says."""
    said = [f"{key} is an expression that only betterleaks can run" for key in _FILTERS - {"filter"} if entry.get(key)]
    least = 0.0
    for clause in _clauses(str(entry.get("filter", ""))):
        known = re.fullmatch(_ENTROPY, clause)
        if known:
            least = max(least, float(known[1]))
        else:
            said.append("filter: a part of it is an expression that only betterleaks can run")
    return least, list(dict.fromkeys(said))


def _clauses(filter: str) -> list[str]:
    """What stands between the `||` of a filter: each of them alone is enough to drop a finding."""
    text = re.sub(r"(?m)^\s*(?://|#).*$", "", filter).strip()
    if not text:
        return []
    simple = re.split(r"\|\|", text)
    whole = all(part.count("(") == part.count(")") and part.count('"') % 2 == 0 for part in simple)
    return [part.strip() for part in simple] if whole else [text]


def _translated(regex: str, group: int) -> re2.Translation:
    try:
        return re2.translated(regex, group)
    except re2.Unsupported as error:
        raise _Wrong(f"its regex: {error}") from None


def _searched(regex: str) -> str:
    try:
        return re2.searched(regex)
    except re2.Unsupported as error:
        raise _Wrong(f"its path: {error}") from None


def _of_type(table: Mapping[str, Any], key: str, kind: Any, default: Any) -> Any:
    value = table.get(key, default)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise _Wrong(f"its {key} has the wrong type")
    return value


def _strings(table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    values = _of_type(table, key, list, [])
    if not all(isinstance(value, str) for value in values):
        raise _Wrong(f"its {key} has the wrong type")
    return tuple(values)


# --- allowlists ---


def _shared_allowlists(tables: Mapping[str, Any], remarks: list[Remark]) -> Iterator[tuple[tuple[str, ...], Allowlist]]:
    """The file's own allowlists, each with the ids that it is for (none: all)."""
    for table in _tables(tables):
        try:
            targets = _strings(table, "targetrules")
        except _Wrong as error:
            remarks.append(Remark("", f"an allowlist is left out: {error}"))
            continue
        made = _allowlist(table, "", remarks)
        if made:
            yield targets, made


def _allowlists(entry: Mapping[str, Any], rule_id: str, remarks: list[Remark]) -> Iterator[Allowlist]:
    for table in _tables(entry):
        made = _allowlist(table, rule_id, remarks)
        if made:
            yield made


def _tables(entry: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The allowlists of a rule or a file, in either way of writing them."""
    found: list[dict[str, Any]] = []
    for key in ("allowlist", "allowlists"):
        value = entry.get(key, [])
        tables = value if isinstance(value, list) else [value]
        found += [_lowered(table) for table in tables if isinstance(table, dict)]
    return found


def _allowlist(table: Mapping[str, Any], rule_id: str, remarks: list[Remark]) -> Allowlist | None:
    every = str(table.get("condition", "OR")).upper() in ("AND", "&&")
    remarks += [
        Remark(rule_id, f"an allowlist has the unknown key '{key}'") for key in table if key not in _ALLOWLIST_KEYS
    ]
    if table.get("commits"):
        if every:
            remarks.append(Remark(rule_id, "an allowlist is left out: it asks for commits, which are not looked at"))
            return None
        remarks.append(Remark(rule_id, "an allowlist names commits, which are not looked at", lost=False))
    target = str(table.get("regextarget") or "secret")
    try:
        if target not in ("secret", "match", "line"):
            raise _Wrong("its regexTarget is none of 'secret', 'match', 'line'")
        made = Allowlist(
            regexes=tuple(_expressions(table, "regexes", rule_id, remarks, every)),
            target=target,
            paths=tuple(_expressions(table, "paths", rule_id, remarks, every)),
            stopwords=tuple(word.lower() for word in _strings(table, "stopwords")),
            every=every,
        )
    except _Wrong as error:
        remarks.append(Remark(rule_id, f"an allowlist is left out: {error}"))
        return None
    return made if made.regexes or made.paths or made.stopwords else None


def _expressions(table: Mapping[str, Any], key: str, rule_id: str, remarks: list[Remark], every: bool) -> Iterator[str]:
    """Those that Python can search for; the others get a remark each, or do for the whole list if all must hold."""
    for number, source in enumerate(_strings(table, key), start=1):
        try:
            yield re2.searched(source)
        except re2.Unsupported as error:
            if every:
                raise _Wrong(f"its {key}, item {number}: {error}") from None
            remarks.append(Remark(rule_id, f"an allowlist's {key}, item {number}, is left out: {error}"))


# --- several files, and what is to be said of them ---


def unique(files: Iterable[RuleFile], taken: Mapping[str, str]) -> tuple[RuleFile, ...]:
    """The files without rules whose ids an earlier file has, or somebody else has taken; a remark says who."""
    owners: dict[str, str] = {}
    found: list[RuleFile] = []
    for file in files:
        owned = {rule.id: taken.get(rule.id) or owners.get(rule.id, "") for rule in file.rules}
        remarks = [remark for remark in file.remarks if not owned.get(remark.rule)]
        remarks += [
            Remark(rule, f"left out: {owner} has a rule of this id", lost=False)
            for rule, owner in owned.items()
            if owner and owner != file.name
        ]
        kept = tuple(rule for rule in file.rules if not owned[rule.id])
        owners.update((rule.id, file.name) for rule in kept)
        found.append(file._replace(rules=kept, remarks=tuple(remarks)))
    return tuple(found)


def notes(files: Iterable[RuleFile]) -> Iterator[str]:
    """A sentence for each file of which something could not be taken over."""
    for file in files:
        lost = file.lost
        if lost:
            what = "one thing is" if len(lost) == 1 else f"{len(lost)} things are"
            yield f"{file.name}: {what} not taken over; andon rules check {file.name} lists what"


# --- for a scan ---


def ready_rule(rule: FileRule) -> Rule:
    """The rule as a detector takes it."""
    anywhere = not rule.literals
    keywords = rule.literals or (rule.keywords if all(map(_for_the_sieve, rule.keywords)) else ())
    return Rule(
        id=rule.id,
        title=rule.title,
        keywords=keywords,
        pattern=rule.pattern,
        harm="",
        revoke="",
        references=(),
        finds=(),
        ignores=(),
        rank=RANK,
        anywhere=anywhere,
        context=_Context(rule),
    )


def _for_the_sieve(word: str) -> bool:
    return word.isascii() and bool(word)


class _Context:
    """What the place of a secret says of it: is its file one for the rule, and does an allowlist name it?"""

    def __init__(self, rule: FileRule) -> None:
        self._rule = rule
        self._last: tuple[Text | None, bool] = (None, False)

    def __call__(self, text: Text, start: int, end: int) -> tuple[str, str] | None:
        if text is not self._last[0]:
            self._last = text, self._is_meant(text)
        if not self._last[1]:
            return None
        if any(_allows(each, self._rule, text, start, end) for each in self._rule.allowlists):
            return ALLOWED, f"an allowlist of {self._rule.id}"
        words = _too_plain(self._rule, text.characters[start:end])
        return (UNLIKELY, words) if words else ("", "")

    def _is_meant(self, text: Text) -> bool:
        if self._rule.path and not _compiled(self._rule.path).search(text.path):
            return False
        if not self._rule.keywords:
            return True
        lowered = text.characters.lower()
        return any(word in lowered for word in self._rule.keywords)


def _too_plain(rule: FileRule, value: str) -> str:
    """Why a value is not random enough for the rule; '' if it is."""
    if rule.entropy and entropy(value) <= rule.entropy:
        return f"its entropy is not above {rule.entropy:g} bits a character"
    # gitleaks asks a digit of its generic rules, and says so in no file.
    generic = rule.entropy and rule.id.startswith("generic")
    return "it has no digit" if generic and not any(map(str.isdigit, value)) else ""


def entropy(value: str) -> float:
    """Shannon's entropy of a text, in bits a character."""
    return -sum(count / len(value) * log2(count / len(value)) for count in Counter(value).values())


def _allows(each: Allowlist, rule: FileRule, text: Text, start: int, end: int) -> bool:
    """Whether an allowlist takes a secret for harmless; what it does not name has no say."""
    answers = []
    if each.paths:
        answers.append(_any(each.paths, text.path))
    if each.regexes:
        answers.append(_any(each.regexes, _target(each, rule, text, start, end)))
    if each.stopwords:
        value = text.characters[start:end].lower()
        answers.append(any(word in value for word in each.stopwords))
    return bool(answers) and (all(answers) if each.every else any(answers))


def _target(each: Allowlist, rule: FileRule, text: Text, start: int, end: int) -> str:
    if each.target == "secret":
        return text.characters[start:end]
    first, last = _match(rule, text.characters, start, end)
    if each.target == "line":
        # A line may be a whole file: as much of it as anyone looks at.
        first = max(text.line_span(first)[0], first - REACH)
        last = min(text.line_span(max(first, last - 1))[1], last + REACH)
    return text.characters[first:last]


def _match(rule: FileRule, characters: str, start: int, end: int) -> tuple[int, int]:
    """The match whose secret stands there: it is looked for again, since few allowlists ask for it."""
    for match in _compiled(rule.pattern).finditer(characters, max(0, start - REACH), end + REACH):
        if any(match.span(name) == (start, end) for name in match.re.groupindex):
            return match.span()
        if match.start() > start:
            break
    return start, end


def _any(patterns: Iterable[str], target: str) -> bool:
    return any(_compiled(pattern).search(target) for pattern in patterns)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
