"""Passwords as people choose them, and words that are none; and the natural form of a labelled line.

CredData's authors replaced each true value by random characters of the same classes and left the false ones as they
were, so `looks random` would be learnt as the label. Here a true value that has the make-up of a person's password
(nine small letters, a word and two digits) is given back one: a real password of the same make-up.
"""

from __future__ import annotations

import gzip
import random
import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

from training.lexicon import is_unseen

# What CredData labels as placeholders wherever it stands; a password list has them, too.
NO_SECRETS = frozenset(
    [
        "password",
        "pass",
        "passwd",
        "pwd",
        "secret",
        "test",
        "testing",
        "foo",
        "bar",
        "baz",
        "foobar",
        "foobaz",
        "token",
        "key",
        "changeme",
        "dummy",
        "example",
        "user",
        "username",
        "xxx",
        "xxxx",
        "null",
        "none",
        "default",
        "sample",
        "demo",
        "my_password",
        "mypassword",
        "your_password",
        "invalid",
        "wrong",
    ]
)

_SERVICES = [
    "postgres",
    "mysql",
    "redis",
    "rabbitmq",
    "grafana",
    "kafka",
    "mongo",
    "oracle",
    "jenkins",
    "tomcat",
    "elastic",
    "minio",
    "vagrant",
    "docker",
    "nginx",
]
_DEFAULTS = ("changeme", "letmein", "welcome", "admin", "root", "manager", "master", "guest")
_SUFFIXES = (
    "1",
    "12",
    "123",
    "1234",
    "!",
    "1!",
    "123!",
    "2019",
    "2020",
    "2021",
    "22",
    "01",
    "99",
    "007",
    "@123",
    "#1",
    "_1",
)
_LEET = str.maketrans({"a": "@", "o": "0", "e": "3", "i": "1", "s": "$"})


class Humans:
    """A supply of passwords and of words for one fold, drawn with one seeded source of chance.

    No two folds have a password in common. `unseen` are those that the lexicon of the training does not know.
    """

    def __init__(self, seed: int, fold: int, folds: int = 5) -> None:
        self.dice = random.Random(seed)
        pool = [word for word in passwords() if word not in NO_SECRETS and crc32(word.encode()) // 5 % folds == fold]
        self.listed = [word for word in pool if not is_unseen(word)]
        self.unseen = [word for word in pool if is_unseen(word) and word not in set_of_words()]
        self.words = [word for word in wordlist() if crc32(word.encode()) % folds == fold]
        self.names = [name for name in names() if crc32(name.encode()) % folds == fold]
        self._by_shape: dict[str, list[str]] = defaultdict(list)
        for word in (*self.listed, *self.unseen):
            self._by_shape[_shape(word)].append(word)

    def like(self, value: str) -> str:
        """A password of a person with the make-up of a value."""
        found = self._by_shape.get(_shape(value), ())
        if found and self.dice.random() < 0.6:
            return self.dice.choice(found)
        return self.composed(value)

    def any(self) -> str:
        """A password from the list, one that no list has, a name, or one put together as people do."""
        kind = self.dice.random()
        if kind < 0.36:
            return self.dice.choice(self.listed)
        if kind < 0.60:
            return self.dice.choice(self.unseen)
        if kind < 0.68:
            return self.dice.choice(self.names)
        if kind < 0.71:
            return self.dice.choice((*_SERVICES, *_DEFAULTS)) + self.dice.choice(("", "", "1", "123"))
        return self.composed("")

    def composed(self, value: str) -> str:
        """A word or two, changed as people do: in the case, with digits and signs, if the value has such."""
        dice = self.dice
        words = self.words
        word = dice.choice(self.listed if dice.random() < 0.4 else words)
        if dice.random() < 0.12:
            word = dice.choice(_SERVICES)
        size = len(value) or dice.randint(7, 14)
        if len(word) < size - 3 or dice.random() < 0.15:
            word += dice.choice(("", "", "", "-", "_", ".")) * (not value.isalnum()) + dice.choice(words)
        has_digit = not value or any(map(str.isdigit, value))
        has_sign = not value or not value.isalnum()
        has_upper = not value or value.lower() != value
        if has_upper and dice.random() < 0.7:
            word = word.capitalize()
        if dice.random() < 0.12 and has_digit:
            word = word.translate(_LEET)
        if has_digit or word in set_of_words():
            endings = [end for end in _SUFFIXES if has_sign or end.isalnum()]
            if has_digit or has_sign:
                word += dice.choice(endings)
            elif word.lower() in set_of_words():
                word += dice.choice(words)  # small letters only, and no single word
        return word[:24]

    def decoy(self) -> str:
        """What is no password: a word, an identifier, a label, a sentence."""
        dice = self.dice
        kind = dice.random()
        if kind < 0.4:
            word = dice.choice(self.words)
            return word if dice.random() < 0.6 else word.capitalize()
        if kind < 0.7:
            return _identifier(dice, [dice.choice(frequent() if dice.random() < 0.7 else self.words) for _ in range(4)])
        return dice.choice(labels())


def _shape(value: str) -> str:
    return re.sub(
        r"(.)\1*",
        lambda run: f"{run[1]}{len(run[0])}",
        re.sub(r"[a-z]", "l", re.sub(r"[A-Z]", "u", re.sub(r"\d", "d", value))),
    )


def is_human(value: str, category: str) -> bool:
    """Whether a random value has the make-up of a password that a person chose."""
    if not 3 <= len(value) <= 20:
        return False
    if re.fullmatch(r"[A-Za-z]?[a-z]{2,}(?:[ _.-]?[A-Za-z][a-z]*)*[_.@-]?\d{0,4}[!@#$%&*.?]{0,3}", value):
        return True
    speaks = any(word in category for word in ("Password", "URL", "CMD", "CURL"))
    return speaks and len(value) <= 12 and not re.fullmatch(r"[0-9a-f]{8,}", value)


def natural(record: dict[str, Any], humans: Humans) -> dict[str, Any] | None:
    """The record with its human-like true values given back; None if it has none."""
    lines = [list(line) for line in record["lines"]]
    rows = [list(row) for row in record["rows"]]
    changed = False
    given: dict[str, str] = {}
    for index in sorted(range(len(rows)), key=lambda i: -rows[i][2]):
        a, b, s, e, label, category = rows[index]
        if label != "T" or a != b or not 0 <= s < e:
            continue
        text = lines[a][0]
        value = text[s:e]
        if not is_human(value, category):
            continue
        new = given.setdefault(value, humans.like(value))
        lines[a][0] = text[:s] + new + text[e:]
        move = len(new) - len(value)
        for other in rows:
            if other[0] == other[1] == a and other[2] >= s:
                if other[2] > s:
                    other[2] += move
                other[3] += move if other[3] >= e else 0
        changed = True
    return {**record, "lines": lines, "rows": rows} if changed else None


@cache
def passwords() -> Sequence[str]:
    """zxcvbn's list of passwords, and Django's of common ones, the most frequent first."""
    from django.contrib import auth
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    common = gzip.decompress((Path(auth.__file__).parent / "common-passwords.txt.gz").read_bytes()).decode().split()
    return [word for word in dict.fromkeys((*FREQUENCY_LISTS["passwords"], *common)) if len(word) >= 4]


@cache
def wordlist() -> Sequence[str]:
    """Words of several languages, frequent and rare, that stand in no list of passwords and are no names."""
    from wordfreq import top_n_list

    taken = {*passwords(), *names()}
    found: dict[str, None] = {}
    for language, count in {
        "en": 120_000,
        "de": 90_000,
        "fr": 60_000,
        "es": 60_000,
        "it": 60_000,
        "pt": 30_000,
    }.items():
        for word in top_n_list(language, count):
            if word.isalpha() and 4 <= len(word) <= 16 and word not in taken:
                found[word] = None
    return list(found)


@cache
def frequent() -> Sequence[str]:
    """The words of which identifiers are made."""
    from wordfreq import top_n_list

    return [word for word in top_n_list("en", 6_000) if re.fullmatch("[a-z]{2,12}", word)]


@cache
def names() -> Sequence[str]:
    """Names of people."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    listed = (name for kind in ("female_names", "male_names", "surnames") for name in FREQUENCY_LISTS[kind])
    return [name.lower() for name in listed if len(name) >= 5]


@cache
def set_of_words() -> frozenset[str]:
    return frozenset(wordlist())


@cache
def labels() -> Sequence[str]:
    """What user interfaces say, in some languages: Django's translations."""
    import ast

    import django

    found: dict[str, None] = {}
    for language in ("de", "fr", "es", "it", "pt_BR", "nl", "pl", "ru", "ja", "zh_Hans", "ko", "tr", "sv", "cs"):
        for file in sorted(Path(django.__file__).parent.rglob(f"{language}/LC_MESSAGES/django.po")):
            for quoted in re.findall(r'^msg(?:id|str) ("(?:[^"\\]|\\.)+")$', file.read_text(encoding="utf-8"), re.M):
                text = ast.literal_eval(quoted)
                if 3 <= len(text) <= 100 and "\n" not in text and "%" not in text:
                    found[text] = None
    return list(found)


def _identifier(dice: random.Random, words: list[str]) -> str:
    style = dice.randrange(8)
    words = words[: dice.randint(2, 4)]
    if style == 7:
        return (
            "_".join(words[:2])
            + dice.choice(("", "_"))
            + str(dice.choice((1, 2, 3, 10, 64, 256, dice.randrange(9999))))
        )
    if style == 0:
        return words[0] + "".join(map(str.capitalize, words[1:]))
    if style == 1:
        return "".join(map(str.capitalize, words))
    if style == 6:
        return words[0] + dice.choice(
            ("_id", "Id", "Key", "_key", "Token", "_token", "Password", "_password", "Secret")
        )
    joined = ("_", "-", ".", "_")[style - 2].join(words)
    return joined.upper() if style == 5 else joined
