"""How a column's name is spelled: in the country's language or in English, in any of the usual cases."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from random import Random

from people_ids import NATIONAL
from people_words import words

# Field of a person's own -> the prefixes that programs put before it ("customer email", "billing city").
_PREFIXED = frozenset(
    [
        "email",
        "name",
        "last",
        "first",
        "phone",
        "mobile",
        "postcode",
        "region",
        "city",
        "street",
        "address",
        "birth",
        "company",
    ]
)
_PREFIXES = ("customer ", "user ", "contact ", "billing ", "client ", "cust ", "primary ")


def parts(phrase: str) -> list[str]:
    """The words of a phrase, without punctuation: `e-mail address` is email, address."""
    return re.findall(
        r"[^\W_]+", phrase.replace("e-mail", "email").replace("E-Mail", "Email").replace("in-vehicle", "vehicle")
    ) or ["no"]


def singular(noun: str) -> str:
    """One of what the noun names: `citie` is not a word, `city` is."""
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun.removesuffix("s") if not noun.endswith("ss") else noun


def snake(phrase: str) -> str:
    return "_".join(parts(phrase)).lower()


def camel(phrase: str) -> str:
    first, *rest = parts(phrase)
    return first.lower() + "".join(word.capitalize() for word in rest)


def pascal(phrase: str) -> str:
    return "".join(word.capitalize() for word in parts(phrase))


def title(phrase: str) -> str:
    return " ".join(word if word.isupper() else word[:1].upper() + word[1:] for word in phrase.split(" "))


def kebab(phrase: str) -> str:
    return "-".join(parts(phrase)).lower()


def joined(phrase: str) -> str:
    return "".join(parts(phrase)).lower()


STYLES: tuple[Callable[[str], str], ...] = (
    snake, snake, snake, camel, camel, pascal, title, title, title, lambda phrase: snake(phrase).upper(),
    lambda phrase: phrase, lambda phrase: phrase.upper(), kebab, joined, str.capitalize,
)  # fmt: skip


def _bare(name: str) -> str:
    """A header without the marks above and below its letters."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))


def phrases(rng: Random, fields: Sequence[str], code: str) -> list[str]:
    """An English phrase for each field, all different."""
    prefix = rng.choice(_PREFIXES) if rng.random() < 0.2 else ""
    english = words("en")
    found: list[str] = []
    for field in fields:
        names = english[field]
        if field == "national_id" and code in NATIONAL and rng.random() < 0.75:
            names = NATIONAL[code][0].ascii
        weights = [3, *[1] * (len(names) - 1)]
        phrase = rng.choices(names, weights)[0]
        if (
            prefix
            and field in _PREFIXED
            and not phrase.startswith(
                ("customer", "user", "contact", "client", "cust", "primary", "billing", "mailing")
            )
        ):
            phrase = prefix + phrase
        found.append(_another(phrase, [snake(other) for other in found], snake))
    return found


def local(rng: Random, fields: Sequence[str], code: str, language: str) -> list[str]:
    """A header in the country's language for each field, all different."""
    table, english = words(language), words("en")
    found: list[str] = []
    style = (
        rng.choice((None, None, None, snake, lambda name: snake(_bare(name)), str.upper, str.lower))
        if language not in ("ja", "zh", "zh_TW", "ko")
        else None
    )
    for field in fields:
        names = table.get(field) or english[field]
        if field == "national_id" and code in NATIONAL:
            names = NATIONAL[code][0].headers
        name = rng.choices(names, [3, *[1] * (len(names) - 1)])[0]
        found.append(_another(style(name) if style else name, found, str))
    return found


def _another(name: str, taken: Sequence[str], spell: Callable[[str], str]) -> str:
    """The name, with a number behind it if something else in the file has it."""
    number, unique = 2, name
    while spell(unique) in taken:
        unique, number = f"{name} {number}", number + 1
    return unique
