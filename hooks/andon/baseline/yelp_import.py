"""`.secrets.baseline` of detect-secrets, read as a baseline: plain JSON, of its versions 0.x and 1.x.

An entry is (file name, secret type, SHA-1 of the secret), with the label of an audit. Two things in it cannot be
honoured. Where a plugin of detect-secrets takes a part of the token for the secret (`ghp`, `BEGIN RSA PRIVATE
KEY`), the entry would hush every other token of its kind in that file. And plugins named by path are code of the
repository, which is never run.

Format: https://github.com/Yelp/detect-secrets/blob/v1.5.0/docs/design.md
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from andon.baseline.lookup import Answer
from andon.model import UserError
from andon.yelp.catalogue import slug

if TYPE_CHECKING:
    from datetime import date

    from andon.model import Finding

# What the plugins of detect-secrets 1.x yield for every token of a kind, by the rule they report.
CONSTANTS: dict[str, tuple[str, ...]] = {
    "github-token": ("ghp", "gho", "ghu", "ghs", "ghr"),
    "gitlab-token": ("glpat", "gldt", "glft", "glsoat", "glrt", ""),  # '': the optional group of glcbt- tokens
    "private-key": (
        *(f"BEGIN {kind} KEY" for kind in ("DSA PRIVATE", "EC PRIVATE", "OPENSSH PRIVATE", "PRIVATE", "RSA PRIVATE")),
        "BEGIN PGP PRIVATE KEY BLOCK",
        "BEGIN SSH2 ENCRYPTED PRIVATE KEY",
        "PuTTY-User-Key-File-2",
    ),
}


class Label(NamedTuple):
    """One entry. `is_secret` is what the audit said; None if it was never audited."""

    path: str
    type: str
    sha1: str
    is_secret: bool | None

    @property
    def rule(self) -> str:
        """The id that the finding of this plugin has with us."""
        return slug(self.type)

    @property
    def constant(self) -> bool:
        """Whether the digest is that of a part that all tokens of the kind share."""
        return self.sha1 in _constant_digests(self.rule)


class YelpBook(NamedTuple):
    """A whole `.secrets.baseline`; `plugins` are the files of plugins that it asks to run."""

    labels: tuple[Label, ...]
    plugins: tuple[str, ...]


def parse(data: bytes, path: str) -> YelpBook:
    """Read the bytes of a `.secrets.baseline`. Raises UserError, naming what is not as detect-secrets writes it."""
    from json import loads

    try:
        contents = loads(data)
        results = contents["results"]
        labels = tuple(_label(name, item) for name, items in results.items() for item in items)
        named = [str(plugin["path"]) for plugin in contents.get("plugins_used", ()) if "path" in plugin]
        return YelpBook(labels, (*named, *map(str, contents.get("custom_plugin_paths") or ())))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        step = "write it anew (detect-secrets scan > .secrets.baseline) or use andon's own: andon baseline create"
        raise UserError(f"{path}: is not a baseline of detect-secrets: {_where(error)}", step) from None


def _label(name: str, item: dict[str, Any]) -> Label:
    is_secret = item.get("is_secret")
    if not re.fullmatch("[0-9a-f]{40}", item["hashed_secret"]) or is_secret not in (None, True, False):
        raise ValueError(f"an entry of {name!r} has no SHA-1 or an unknown label")
    return Label(posix(name), str(item["type"]), item["hashed_secret"], is_secret)


def _where(error: Exception) -> str:
    missing = f"{error} is missing" if isinstance(error, KeyError) else str(error)
    return missing if isinstance(error, (KeyError, ValueError)) else "its parts are not of the right kind"


def posix(path: str) -> str:
    """The path with `/` between its parts, whichever system wrote it."""
    return path.replace("\\", "/").removeprefix("./")


class YelpLookup:
    """What a `.secrets.baseline` says about a finding."""

    def __init__(self, book: YelpBook, path: str) -> None:
        self._path = path
        self._labels = {(label.path, label.rule, label.sha1): label for label in book.labels}
        self._refused = {(label.path, label.rule): label for label in book.labels if label.constant}

    def matching(self, finding: Finding) -> Label | None:
        """The label of this very value, under any detector that saw it."""
        sha1 = _sha1(finding.secret.reveal())
        keys = ((finding.path, rule, sha1) for rule in finding.detectors)
        return next((label for key in keys if (label := self._labels.get(key))), None)

    def answer(self, finding: Finding, today: date) -> Answer | None:
        """Known unless the audit called it real; None if there is no entry, or one that cannot be honoured."""
        label = self.matching(finding)
        if label and not label.constant:
            return _said(label, self._path)
        refused = (self._refused.get((finding.path, rule)) for rule in finding.detectors)
        label = next(filter(None, refused), None)
        return Answer(False, "", refusal(label, self._path)) if label else None


def _said(label: Label, path: str) -> Answer:
    if label.is_secret:
        return Answer(False, f"the audit of {path} says that it is a real secret")
    audited = "audited, not a secret" if label.is_secret is False else "not audited"
    return Answer(True, f"{path}: {audited}")


def refusal(label: Label, path: str) -> str:
    """Why an entry with a constant digest is not honoured, and what to do."""
    return (
        f"{path}: the entry for {label.type} in {label.path} is not honoured: detect-secrets took for the secret what "
        f"all of its kind begin with, so it would hush any other one. "
        f"If it is not a real one: andon baseline add {label.path}"
    )


def plugin_notes(book: YelpBook, path: str) -> list[str]:
    """That plugins named by path are not run, one note each."""
    step = "install it as a module and name that in .andon.toml"
    return [f"{path}: the plugin {plugin} is code of the repository and is not run: {step}" for plugin in book.plugins]


def _sha1(text: str) -> str:
    from hashlib import sha1

    return sha1(text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


@cache
def _constant_digests(rule: str) -> frozenset[str]:
    """The digests that stand for any token of the kind; `glcbt-` tokens may leave two digits and `_`."""
    constants = CONSTANTS.get(rule, ())
    if rule == "gitlab-token":
        digits = "0123456789abcdefABCDEF"
        constants += tuple(f"{first}{second}_" for first in digits for second in digits)
    return frozenset(map(_sha1, constants))
