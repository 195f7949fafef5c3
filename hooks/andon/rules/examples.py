"""The examples of a rule, made into texts to search: holes are filled, and each is put where secrets are met.

In a rule, `finds` and `ignores` are templates. `«` and `»` stand around the exact secret; a hole is filled with random
characters from a seed, so that nothing that looks like a token is ever written down:

    {b62:36}        36 of 0-9 A-Z a-z                {uuid}          a random UUID (version 4)
    {hex:20,40}     20 to 40 of 0-9 a-f              {crc32b62}      the checksum of the hole before it: CRC-32 in
    {base32:16}     16 of A-Z 2-7                                    base 62, six digits, as GitHub and npm use it

A `find` that is nothing but the secret stands alone: it must be found in every carrier. One with a context of its own
(`aws_secret_access_key = «{b64:40}»`) is searched as it is. Both are tried in every place of a file.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from andon.rules.checks import crc32_base62

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from andon.model import Rule

_MOST_DRAWS = 100

_DIGITS = "0123456789"
_UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LOWER = "abcdefghijklmnopqrstuvwxyz"
_BASE62 = _DIGITS + _UPPER + _LOWER

ALPHABETS = {
    "digit": _DIGITS,
    "upper": _UPPER,
    "lower": _LOWER,
    "alnum": _DIGITS + _LOWER,
    "hex": _DIGITS + "abcdef",
    "HEX": _DIGITS + "ABCDEF",
    "base32": _UPPER + "234567",
    "b62": _BASE62,
    "b64": _UPPER + _LOWER + _DIGITS + "+/",
    "b64url": _UPPER + _LOWER + _DIGITS + "-_",
}

HOLE = re.compile(
    rf"\{{(?:(?P<kind>{'|'.join(ALPHABETS)}):(?P<least>\d+)(?:,(?P<most>\d+))?|(?P<made>uuid|crc32b62))\}}"
)


class Example(NamedTuple):
    """A text, and where the secret stands in it (None where nothing may be found)."""

    text: str
    span: tuple[int, int] | None

    @property
    def alone(self) -> bool:
        """Whether the text is nothing but the secret."""
        return self.span == (0, len(self.text))


class Carrier(NamedTuple):
    """What may stand around a token in a file."""

    name: str
    before: str
    after: str


# Names in carriers are neutral on purpose: the token must be found for what it is, not for what holds it.
CARRIERS: tuple[Carrier, ...] = (
    Carrier("bare line", "", ""),
    Carrier("sentence", "We used ", " until last week."),
    Carrier("JSON string", '{\n  "value": "', '",\n  "next": null\n}'),
    Carrier("minified JSON", '{"a":1,"value":"', '","next":[]}'),
    Carrier("JSON in a JSON string", '{"body": "{\\"value\\": \\"', '\\"}"}'),
    Carrier("YAML plain", "settings:\n  value: ", "\n  other: 1"),
    Carrier("YAML quoted", "settings:\n  value: '", "'\n"),
    Carrier("YAML list", "values:\n- ", "\n- other"),
    Carrier("env file", "PORT=80\nVALUE=", "\nHOST=localhost"),
    Carrier("shell export", 'export VALUE="', '"; run'),
    Carrier("command line", "run --value ", " --other"),
    Carrier("INI", "[main]\nvalue = ", "\nother = 1"),
    Carrier("XML element", "<settings><value>", "</value></settings>"),
    Carrier("XML attribute", '<add key="value" value="', '" />'),
    Carrier("Python", "value = '", "'  # set by hand"),
    Carrier("Python call", 'connect(value="', '", retries=3)'),
    Carrier("JavaScript", "const value = `", "`;"),
    Carrier("C string", 'static const char *value = "', '";'),
    Carrier("escaped line end", 'log("value\\n', '\\n");'),
    Carrier("comment", "# was ", "\n"),
    Carrier("block comment", "/* ", " */"),
    Carrier("URL query", "https://example.org/path?value=", "&page=2"),
    Carrier("URL password", "https://user:", "@example.org/path"),
    Carrier("header", "Authorization: Bearer ", "\r\n"),
    Carrier("Markdown code", "Use `", "` here."),
    Carrier("CSV", "name,value,note\nmain,", ",old\n"),
    Carrier("diff", "@@ -1 +1 @@\n-old\n+", "\n"),
    Carrier("parentheses", "(", ")"),
)


def example(template: str, random: Random) -> Example:
    """The template with its holes filled, and its marks read and removed."""
    filled = fill(template, random)
    before, opened, rest = filled.partition("«")
    if not opened:
        return Example(filled, None)
    secret, _, after = rest.partition("»")
    return Example(before + secret + after, (len(before), len(before) + len(secret)))


def fill(template: str, random: Random) -> str:
    """The template with random characters in its holes, in order; its marks stay."""
    last = ""

    def filling(hole: re.Match[str]) -> str:
        nonlocal last
        last = _made(hole["made"], last, random) if hole["made"] else _drawn(hole, random)
        return last

    return HOLE.sub(filling, template)


def carried(plain: Example) -> Iterator[tuple[str, Example]]:
    """The example in every carrier, with the carrier's name; one that has its own context, as it is."""
    if plain.span and not plain.alone:
        yield "its own context", plain
        return
    for carrier in CARRIERS:
        yield carrier.name, _moved(plain, carrier.before, carrier.after)


def placed(plain: Example) -> Iterator[tuple[str, Example]]:
    """The example in every place of a file, with the place's name."""
    yield "the whole file", plain
    yield "file start", _moved(plain, "", "\nlast line\n")
    yield "file end", _moved(plain, "first line\n", "")
    yield "in between", _moved(plain, "first line\n", "\nlast line\n")
    yield "after 5,000 characters on its line", _moved(plain, "lorem " * 834, " ipsum")
    yield "after other letters than ASCII's", _moved(plain, "\u00e9\u4e2d \u212a \U0001f511 ", " \u0130")
    yield "CRLF", _crlf(_moved(plain, "first line\n", "\nlast line\n"))


def samples(rule: Rule, templates: tuple[str, ...], seed: int = 0) -> Iterator[tuple[str, Example]]:
    """Every example of these templates of the rule, in every carrier and in every place, with a name for a person.

    Of rules with a pattern of their own each carrier is tried in each place; of those that are made from shapes, which
    all have the same pattern around them, each carrier in one place, and one carrier in each.
    """
    for template in templates:
        plain = draw(rule, template, seed)
        for number, (carrier, in_carrier) in enumerate(carried(plain)):
            for place, sample in placed(in_carrier):
                yield f"{template} / {carrier} / {place}", sample
                if number and (rule.least or rule.near):
                    break


def draw(rule: Rule, template: str, seed: int = 0) -> Example:
    """An example of a rule with random characters from a seed.

    Few characters of a bare token may happen to look like a word or a number (one in ten of `{alnum:10}` has one digit
    at most); such a draw is no example, and is drawn again.
    """
    from random import Random

    from andon.rules import near

    random = Random(f"{rule.id} {template} {seed}")
    plain = example(template, random)
    for _ in range(_MOST_DRAWS if rule.near else 0):
        if plain.span is None or near.is_drawn(plain.text[slice(*plain.span)]):
            break
        plain = example(template, random)
    return plain


def _drawn(hole: re.Match[str], random: Random) -> str:
    least = int(hole["least"])
    most = int(hole["most"] or least)
    return "".join(random.choices(ALPHABETS[hole["kind"]], k=random.randint(least, most)))


def _made(kind: str, before: str, random: Random) -> str:
    if kind == "crc32b62":
        return crc32_base62(before)
    from uuid import UUID

    return str(UUID(int=random.getrandbits(128), version=4))


def _moved(plain: Example, before: str, after: str) -> Example:
    span = plain.span and (plain.span[0] + len(before), plain.span[1] + len(before))
    return Example(before + plain.text + after, span)


def _crlf(plain: Example) -> Example:
    r"""The example with `\r\n` for `\n`, and its span moved by the characters added before it and in it."""
    if not plain.span:
        return Example(_with_crlf(plain.text), None)
    start, end = plain.span
    begin = len(_with_crlf(plain.text[:start]))
    return Example(_with_crlf(plain.text), (begin, begin + len(_with_crlf(plain.text[start:end]))))


def _with_crlf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\n", "\r\n")
