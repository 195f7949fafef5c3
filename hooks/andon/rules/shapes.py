r"""Rules made from the shape of a credential: most providers need no more than a line of a table.

A shape is a template in the language of examples (`andon.rules.examples`): `key_live_{b62:32}` is a prefix and 32
letters or digits. One line gives the keywords, the pattern, and the first examples and counter-examples of its rule.
There are two kinds, each a table:

- `alone`: a token that no other has the form of. It is found wherever it stands.
- `near`: a bare token, which could be anybody's. It is one only near its provider's name (`andon.rules.near`).

What has another form, or parts on several lines, is written out as a `Rule` with a pattern of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from andon.model import Rule
from andon.rules.credentials import START
from andon.rules.examples import HOLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_CLASSES = {
    "digit": "0-9",
    "upper": "A-Z",
    "lower": "a-z",
    "alnum": "0-9a-z",
    "hex": "0-9a-f",
    "HEX": "0-9A-F",
    "base32": "A-Z2-7",
    "b62": "0-9A-Za-z",
    "b64": "0-9A-Za-z+/",
    "b64url": r"0-9A-Za-z_\-",
}
_UUID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
_UUID_LENGTH, _CHECKSUM_LENGTH = 36, 6

# The edges of a bare token: it is no part of a longer one.
_DASH = r"\-"
_NEAR_START = START.replace("A-Za-z_]", rf"A-Za-z_{_DASH}]")

# A keyword shorter than this would stand in every other line.
_LEAST_KEYWORD = 3

# What a bare token has besides letters and digits (`andon.rules.BARE`).
_SIGNS = "_-+/=.:~"

OPAQUE = "{b62:1}{b64url:20,98}{b62:1}"
"""The shape of a token of which its provider documents none."""


class Provider(NamedTuple):
    """Who issues credentials, and what all of its rules share.

    `slug` begins the ids of its rules. `names` are distinctive lower-case literals, such as `algolia` or
    `api.box.com`, that tell a bare token's provider wherever they stand near by; `words` are names that are ordinary
    words too, such as `box`: they count only as a part of the variable or key that holds the value. `harm` is one
    sentence on what a thief can do; `revoke` says how to end the credential, with the provider's own page.
    """

    name: str
    slug: str
    harm: str
    revoke: str
    references: tuple[str, ...]
    names: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


def alone(
    provider: Provider,
    kind: str,
    *shapes: str,
    title: str = "",
    harm: str = "",
    revoke: str = "",
    references: tuple[str, ...] = (),
    keywords: tuple[str, ...] = (),
    finds: tuple[str, ...] = (),
    ignores: tuple[str, ...] = (),
    check: Callable[[str], str] | None = None,
) -> Rule:
    """The rule for tokens with a form of their own: `alone(ACME, "api-key", "acme_live_{b62:32}")`.

    `keywords` are derived from the shapes (the longest literal piece of each) unless given. `finds` and `ignores` are
    added to those that are made from the first shape.
    """
    pieces = keywords or _shortest(tuple(map(_keyword, shapes)))
    name = _variable(provider, kind)
    return Rule(
        id=f"{provider.slug}-{kind}",
        title=title or f"{provider.name} {kind.replace('-', ' ').replace('api', 'API')}",
        keywords=pieces,
        pattern=f"{START}(?P<secret>{_alternatives(shapes)}){_edge(shapes)}",
        public=min(len(_split(shape)[0]) for shape in shapes),
        harm=harm or provider.harm,
        revoke=revoke or provider.revoke,
        references=references or provider.references,
        finds=(*(f"«{shape}»" for shape in shapes), f'{name} = "«{shapes[0]}»"', *finds),
        ignores=(_cut_short(shapes[0]), f"Q7{shapes[0]}", f"{name}=${{{name}}}", *ignores),
        check=check,
        least=0 if keywords else min(_rest(shape, pieces) for shape in shapes),
        begins=not keywords and all(_split(shape)[0].lower().startswith(pieces) for shape in shapes),
    )


def near(
    provider: Provider,
    kind: str,
    *shapes: str,
    title: str = "",
    harm: str = "",
    revoke: str = "",
    references: tuple[str, ...] = (),
    names: tuple[str, ...] = (),
    hints: tuple[str, ...] = (),
    finds: tuple[str, ...] = (),
    ignores: tuple[str, ...] = (),
    check: Callable[[str], str] | None = None,
) -> Rule:
    """The rule for bare tokens, which need the provider's name near by: `near(ALGOLIA, "admin-key", "{hex:32}")`.

    Without a shape any token that looks drawn at random will do, where it is called a credential of this provider.
    `names` replace the provider's own. `hints` are words of which one must stand in what holds the value, should the
    provider have several kinds (`refresh`).
    """
    known = names or provider.names
    shape = shapes[0] if shapes else OPAQUE
    held = _part(hints[0] if hints else kind)
    called = [name for name in known or provider.words if "." not in name]
    held_by = f"{_part(called[0])}_{held}" if called else held
    before = "" if called else f"# https://{known[0]}\n"
    return Rule(
        id=f"{provider.slug}-{kind}",
        title=title or f"{provider.name} {kind.replace('-', ' ').replace('api', 'API')}",
        keywords=known,
        words=provider.words,
        hints=hints,
        pattern=f"{_NEAR_START}(?P<secret>{_alternatives(shapes)}){_edge(shapes, more=_DASH)}" if shapes else "",
        harm=harm or provider.harm,
        revoke=revoke or provider.revoke,
        references=references or provider.references,
        finds=(f"{before}{held_by.upper()}=«{shape}»", f'{before}"{held_by}": "«{shape}»"', *finds),
        ignores=(shape, f"{held_by.upper()}=${{{held_by.upper()}}}", f"{held_by}_url = https://example.org/", *ignores),
        check=check,
        near=True,
        least=min(map(_least_run, shapes or (OPAQUE,))),
    )


def _variable(provider: Provider, kind: str) -> str:
    return f"{_part(provider.slug)}_{_part(kind)}".upper()


def _part(text: str) -> str:
    words = "".join(each if each.isascii() and each.isalnum() else " " for each in text.lower())
    return "_".join(words.split())


def _alternatives(shapes: tuple[str, ...]) -> str:
    return "|".join(map(_pattern, shapes))


def _pattern(shape: str) -> str:
    """The regular expression of a shape."""
    return "".join(piece if is_hole else re.escape(piece) for is_hole, piece in _pieces(shape))


def _pieces(shape: str) -> Iterator[tuple[bool, str]]:
    """A shape's literal pieces, and the patterns of its holes, in order."""
    at = 0
    for hole in HOLE.finditer(shape):
        yield False, shape[at : hole.start()]
        yield True, _hole(hole)
        at = hole.end()
    yield False, shape[at:]


def _hole(hole: re.Match[str]) -> str:
    if hole["made"]:
        return _UUID if hole["made"] == "uuid" else "[0-9A-Za-z]{6}"
    count = hole["least"] + (f",{hole['most']}" if hole["most"] else "")
    return f"[{_CLASSES[hole['kind']]}]{{{count}}}"


def _edge(shapes: tuple[str, ...], more: str = "") -> str:
    """What may not follow a token: whatever could be more of it."""
    kinds = {hole["kind"] for shape in shapes for hole in HOLE.finditer(shape)}
    signs = f"{more}{'+/=' if 'b64' in kinds else ''}{_DASH if 'b64url' in kinds and not more else ''}"
    return f"(?![0-9A-Za-z_{signs}])"


def _split(shape: str) -> list[str]:
    """The literal pieces of a shape, in order; the first may be empty."""
    return [piece for is_hole, piece in _pieces(shape) if not is_hole]


def _keyword(shape: str) -> str:
    """The longest literal piece of a shape, in lower case, which the sieve looks for."""
    piece = max(_split(shape), key=len)
    if len(piece) < _LEAST_KEYWORD:
        raise ValueError(f"no literal of {_LEAST_KEYWORD} characters or more in the shape {shape!r}: give `keywords`")
    return piece.lower()


def _shortest(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words without those that hold another: where the longer one stands, the shorter does."""
    return tuple(word for word in dict.fromkeys(words) if not any(other in word for other in words if other != word))


def _rest(shape: str, keywords: tuple[str, ...]) -> int:
    """How many characters of a match there are at least, counted from the last place of a keyword."""
    piece = _keyword(shape)
    inside = max(piece.rfind(keyword) for keyword in keywords)
    return _length(shape[shape.lower().index(piece) + inside :])


def _length(shape: str) -> int:
    """The least number of characters of a shape."""
    least = len(HOLE.sub("", shape))
    for hole in HOLE.finditer(shape):
        made = _UUID_LENGTH if hole["made"] == "uuid" else _CHECKSUM_LENGTH
        least += made if hole["made"] else int(hole["least"])
    return least


def _least_run(shape: str) -> int:
    """How many characters of a bare token stand in a row in each match at least."""
    drawn = HOLE.sub(lambda hole: "x" * _length(hole[0]), shape)
    return max(map(len, "".join(each if each.isalnum() or each in _SIGNS else " " for each in drawn).split()))


def _cut_short(shape: str) -> str:
    """A shape whose last hole is one character too short."""
    *_, last = HOLE.finditer(shape)
    if last["made"]:
        return shape[: last.start()] + "0a1b"
    return f"{shape[: last.start()]}{{{last['kind']}:{int(last['least']) - 1}}}"
