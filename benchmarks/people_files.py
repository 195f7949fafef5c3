"""From a seed to files: the format, country, profile, size, encoding and name that each file of a set gets; its label."""

# ruff: noqa: E501
# Names of files and of encodings, a kind a line.

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

import people_clean
import people_containers as containers
from people_code import CODE_FORMATS
from people_formats import TEXT_FORMATS, Format
from people_locales import LOCALES
from people_persons import World
from people_profiles import PROFILES, Table, table
from people_words import words

FORMATS: dict[str, Format] = TEXT_FORMATS | CODE_FORMATS
ALL_FORMATS = (*FORMATS, *containers.CONTAINERS)
SIZES = {3: 10, 5: 12, 10: 23, 30: 24, 100: 24, 1000: 7}
"""How many people -> how often, in per cent."""

_DECLARED = {"cp932": "Shift_JIS", "euc_jp": "EUC-JP", "iso2022_jp": "ISO-2022-JP", "cp1252": "windows-1252", "cp1251": "windows-1251", "cp1250": "windows-1250", "cp1254": "windows-1254", "latin-1": "ISO-8859-1", "utf-8-sig": "UTF-8", "euc_kr": "EUC-KR", "cp949": "EUC-KR", "koi8_r": "KOI8-R", "cp950": "Big5"}  # fmt: skip
_FOLDERS = {
    "data": (
        "data",
        "db",
        "export",
        "tmp",
        "backup",
        "seeds",
        "resources",
        "",
        "docs/old",
        "src/main/resources",
        "インポート",
    ),
    "code": ("tests/fixtures", "src", "test", "app/db", "scripts", "spec/support", "lib"),
    "docs": ("docs", "", "wiki", "notes"),
    "logs": ("logs", "var/log", "tmp"),
}
_STEMS = {
    "data": ("{noun}", "{noun}", "{noun}_export", "{noun}-2023-05-01", "dump", "export", "data", "sample_{noun}", "{noun}_final (1)", "{local}", "import", "test", "20230411_{noun}", "list"),
    "code": ("{noun}", "test_{noun}", "{noun}_seed", "sample_data", "fixtures", "mock_{noun}", "demo"),
    "docs": ("{noun}", "notes", "README", "meeting", "{local}"),
    "logs": ("access", "app", "{noun}", "debug-2023-05-01"),
}  # fmt: skip


class Made(NamedTuple):
    """A file of the set: its path, its bytes, and what the label tells of it."""

    path: str
    data: bytes
    label: dict[str, object]


def leaks(seed: int, count: int) -> Iterator[Made]:
    """So many files with people in them; formats take turns, all else is drawn."""
    order = list(ALL_FORMATS)
    Random(f"order {seed}").shuffle(order)
    for index in range(count):
        yield leak(Random(f"leak {seed} {index}"), seed, order[index % len(order)], f"{index:04d}")


def clean(seed: int, count: int) -> Iterator[Made]:
    """So many files without, of all kinds in turn by their weights."""
    kinds = [kind for kind, (_, weight) in people_clean.KINDS.items() for _ in range(int(weight))]
    Random(f"kinds {seed}").shuffle(kinds)
    for index in range(count):
        rng = Random(f"clean {seed} {index}")
        yield twin(rng, seed, kinds[index % len(kinds)], f"c{index:04d}")


def leak(rng: Random, seed: int, form: str, folder: str, *, code: str = "", profile: str = "", people: int = 0) -> Made:
    """One leak in a format; what is not given is drawn until it suits the format."""
    names = list(PROFILES)
    while True:
        where = code or rng.choices(list(LOCALES), [locale.weight for locale in LOCALES.values()])[0]
        kind = profile or rng.choices(names, [PROFILES[name].weight for name in names])[0]
        size = people or rng.choices(list(SIZES), list(SIZES.values()))[0]
        if kind == "iban" and not LOCALES[where].iban:
            continue
        made = table(World(rng, where, seed), kind, size)
        if form in FORMATS and not FORMATS[form].needs(made):
            continue
        return _file(rng, made, form, folder, {"leak": True})


def twin(rng: Random, seed: int, kind: str, folder: str) -> Made:
    """One clean file of a kind."""
    where = rng.choices(list(LOCALES), [locale.weight for locale in LOCALES.values()])[0]
    make, _ = people_clean.KINDS[kind]
    made = make(World(rng, where, seed), rng.choices(list(SIZES), list(SIZES.values()))[0])
    if isinstance(made, people_clean.Source):
        label = {"leak": False, "kind": kind, "format": "source", "locale": where, "people": 0, "encoding": "utf-8"}
        return Made(f"{folder}/{made.path}", made.text.encode(), label)
    while True:
        form = rng.choice(ALL_FORMATS)
        if form not in FORMATS or FORMATS[form].needs(made):
            return _file(rng, made, form, folder, {"leak": False, "kind": kind})


def _file(rng: Random, made: Table, form: str, folder: str, label: dict[str, object]) -> Made:
    """The table in the format, in some encoding, under some name."""
    if form in FORMATS:
        shape = FORMATS[form]
        content = shape.render(made, rng)
        encoding = _encoding(rng, made.world.code, content) if shape.legacy else "utf-8"
        newline = "\r\n" if rng.random() < (0.3 if shape.place == "data" else 0.05) else "\n"
        content = content.replace("{encoding}", _DECLARED.get(encoding, encoding.upper()))
        if rng.random() < 0.1:
            content = content.rstrip("\n")
        data = content.replace("\n", newline).encode(encoding)
        ends, place, named = shape.ends, shape.place, shape.named
    else:
        pack, kinds = containers.CONTAINERS[form]
        ends, place, named, newline = tuple(kinds.split()), "data", True, "\n"
        encoding = (
            _encoding(rng, made.world.code, str(made.rows) + str(made.headers))
            if form in containers.LEGACY_INSIDE
            else "utf-8"
        )
        data = pack(made, rng, encoding)
    known = {
        "format": form, "locale": made.world.code, "profile": made.profile, "people": made.people, "most": made.most, "rows": len(made.rows),
        "encoding": encoding, "newline": "crlf" if newline == "\r\n" else "lf", "headers": made.spoken if named else "none", "columns": made.fields,
    }  # fmt: skip
    return Made(_path(rng, made, place, rng.choice(ends), folder), data, label | known)


def _encoding(rng: Random, code: str, content: str) -> str:
    """One that the country uses and that has all characters of the text."""
    encodings = LOCALES[code].encodings
    chosen = rng.choices(
        ("utf-8", "utf-8-sig", "utf-16", "older"), (25, 10, 5, 60) if code == "ja_JP" else (45, 13, 6, 36)
    )[0]
    if chosen == "older":
        chosen = rng.choice(encodings)
        if chosen == "iso2022_jp" and "{encoding}" in content:
            chosen = "cp932"
        try:
            content.encode(chosen)
        except UnicodeEncodeError:
            return "utf-8"
    return chosen


def _path(rng: Random, made: Table, place: str, end: str, folder: str) -> str:
    local = words(made.world.locale.language)
    stem = rng.choice(_STEMS[place]).format(
        noun=made.noun,
        local=f"{rng.choice((local['customer_no'][0], local['email'][0], local['address'][0]))}"
        if made.people
        else "list",
    )
    stem = re.sub(r"[^\w. ()-]", "_", stem)
    return "/".join(part for part in (folder, rng.choice(_FOLDERS[place]), f"{stem}.{end}") if part)
