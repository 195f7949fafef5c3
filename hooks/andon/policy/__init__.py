"""What a repository has decided about its scans: the `.andon.toml` at its top.

The file is read strictly (document.py): what is not understood is an error that names the line, since a misspelt key
that is passed over in silence is a decision that does not count. Every key is described in docs/configuration.md.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

from andon.model import UserError

if TYPE_CHECKING:
    import datetime

    from andon.model import Rule
    from andon.rules.gitleaks import RuleFile

FILE = ".andon.toml"

LARGEST = 1_000_000  # bytes: no policy written by people comes near it, and parsing is not free

Option = str | int | float | bool | tuple[str, ...]


class Allowance(NamedTuple):
    """One `[[allow]]`: findings that a person has looked at and takes for harmless, by where they stand.

    `paths` and `names` are patterns (glob.py), `rules` are rule ids; empty `rules` or `names` mean all. `until` is the
    last day, as 2026-12-31, or empty. `over` says that it has ended for good: it hushes nothing any more.
    """

    paths: tuple[str, ...]
    reason: str
    rules: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    until: str = ""
    over: bool = False


class PluginOptions(NamedTuple):
    """What one of detect-secrets' plugins is to be made with: `dict(options)` are its keyword arguments."""

    plugin: str
    options: tuple[tuple[str, Option], ...]


class CustomerNumber(NamedTuple):
    """One `[[customer-number]]`: how an organisation numbers its customers.

    `pattern` is a regular expression for a whole number, `check` names the check digit's algorithm (`none` for none),
    `words` are what a column of such numbers, or a text around one, calls them. `least` distinct ones stop a commit.
    """

    name: str
    pattern: str
    check: str = "none"
    words: tuple[str, ...] = ()
    least: int = 5


class People(NamedTuple):
    """`[people]`: from how many distinct people on a list of them is taken for customer data, and what is none.

    `rows` counts for a table that tells two things of each person, `emails` for one that only lists addresses, `text`
    for addresses in text and code, `phones` and `numbers` for phone and customer numbers, `known` for values that the
    `fingerprints` tables hold. `domains` are those whose addresses are no customers'. `key` is the file with the key
    of the tables. `unreadable` says what becomes of data that cannot be read here (`note` or `stop`).
    """

    rows: int = 3
    emails: int = 5
    text: int = 10
    phones: int = 5
    numbers: int = 5
    known: int = 3
    domains: tuple[str, ...] = ()
    fingerprints: tuple[str, ...] = ()
    key: str = ""
    unreadable: str = "note"


class Push(NamedTuple):
    """`[push]`: where a push may go to, and what else must be true of it.

    `allow` are destinations (destination.py); none means that any will do, and then `local` says nothing. `internal`
    are ids of root commits: a history that grew from one goes to an allowed destination only, whatever its name is.
    `identities` are the addresses that authors and committers may have; none means any. `visibility` `private` asks
    the host, without a token, whether everyone can read the destination; `unknown` says what becomes of a push if it
    does not answer (`note` or `stop`).
    """

    allow: tuple[str, ...] = ()
    local: bool = False
    internal: tuple[str, ...] = ()
    identities: tuple[str, ...] = ()
    visibility: str = "any"
    unknown: str = "stop"


class Policy(NamedTuple):
    """All decisions; the defaults are those of a repository without the file.

    `jobs` 0 means one process a core. `strictness` is how much is shown of what has no form of its own: the
    surest (`low`), or also what is less sure (`normal`, `high`). `rules` are the repository's own, `rule_files` those
    of gitleaks that it names; both are plain data, since a policy goes to other processes. `plugins` are importable
    modules with detect-secrets plugins, `disabled_plugins` and `PluginOptions.plugin` are names of plugin classes.
    `baseline` is relative to the repository's top. `seal` says what becomes of a commit that was made without the hook
    and holds a secret (`warn` or `stop`). `budget` is how many seconds a server takes for a push (0: as long as it
    takes), `overrun` what becomes of the push after that (`stop` or `pass`). `inline` says whether an allowance within
    a change counts in the check of that change (`ignore` or `accept`). `notes` are for the person to read after a scan.
    """

    exclude: tuple[str, ...] = ()
    jobs: int = 0
    strictness: str = "normal"
    disabled_rules: tuple[str, ...] = ()
    allowances: tuple[Allowance, ...] = ()
    rules: tuple[Rule, ...] = ()
    rule_files: tuple[RuleFile, ...] = ()
    people: People = People()
    customer_numbers: tuple[CustomerNumber, ...] = ()
    plugins: tuple[str, ...] = ()
    disabled_plugins: tuple[str, ...] = ()
    plugin_options: tuple[PluginOptions, ...] = ()
    baseline: str = ".andon.baseline"
    push: Push = Push()
    seal: str = "warn"
    budget: float = 0.0
    overrun: str = "stop"
    inline: str = "ignore"
    contact: str = ""
    notes: tuple[str, ...] = ()


DEFAULT = Policy()


def load(
    path: str,
    known_rules: Callable[[], Collection[str]] | None = None,
    today: datetime.date | None = None,
) -> Policy:
    """The policy in a file, or the default one if there is no such file.

    `known_rules` gives the ids of all rules, and is asked only if the file names one; without it, any id will do.
    `today` decides which allowances have ended. Raises UserError with everything that is wrong in the file.
    """
    try:
        data = _bytes(path)
    except FileNotFoundError:
        return DEFAULT
    except OSError as error:
        raise UserError(f"{path}: cannot be read: {error.strerror}", f"make {FILE} readable") from error
    from andon.policy import document

    def rule_file(name: str) -> RuleFile:
        return read_rules(name, os.path.join(os.path.dirname(path), name))

    return document.read(path, data, known_rules, today, rule_file)


def read_rules(name: str, path: str) -> RuleFile:
    """The file of rules of gitleaks at a path, which is called so in messages. Raises UserError if it is none."""
    try:
        data = _bytes(path)
    except OSError as error:
        raise UserError(f"{name}: cannot be read: {error.strerror}", "name a file of rules for gitleaks") from error
    from andon.rules import gitleaks

    if len(data) > LARGEST:
        raise UserError(f"{name}: is larger than {LARGEST} bytes", "name a file of rules for gitleaks")
    return gitleaks.read(name, data)


def with_files(
    policy: Policy, files: Sequence[RuleFile], known_rules: Callable[[], Collection[str]] | None = None
) -> Policy:
    """The policy with more files of rules; a rule whose id is known already, to andon or the policy, is left out."""
    if not files:
        return policy
    from andon.rules import gitleaks

    taken = {rule.id: FILE for rule in policy.rules} | dict.fromkeys(known_rules() if known_rules else (), "andon")
    unique = gitleaks.unique((*policy.rule_files, *files), taken)
    notes = gitleaks.notes(unique[len(policy.rule_files) :])
    return policy._replace(rule_files=unique, notes=(*policy.notes, *notes))


def _bytes(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read(LARGEST + 1)
