"""Hostile content: what could make a scanner slow, large, or silent, in any size.

Each bait repeats something without end that some pattern, parser or list could stumble over: an opening without its
close, a keyword without its value, blanks that two repeats could share, values within values. Where a bait needs the
shape of a real token, that is made up from seeded random characters.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import NamedTuple

BLOCK = 1 << 20
"""Content is made in pieces of about this many bytes."""

Content = Callable[[int], Iterator[bytes]]
"""Gives about so many bytes, in pieces."""


class Bait(NamedTuple):
    """A kind of hostile content."""

    name: str
    content: Content


def again(unit: bytes | str, head: bytes = b"", tail: bytes = b"") -> Content:
    """The same, again and again."""
    part = unit.encode() if isinstance(unit, str) else unit

    def content(size: int) -> Iterator[bytes]:
        block = part * max(1, BLOCK // len(part))
        left = max(1, (size - len(head) - len(tail)) // len(part)) * len(part)
        yield head
        while left >= len(block):
            yield block
            left -= len(block)
        yield block[:left] + tail

    return content


def made(unit: Callable[[random.Random, int], str]) -> Content:
    """Something new each time, from a seeded source of chance and a number that counts up."""

    def content(size: int) -> Iterator[bytes]:
        chance, number = random.Random(1), 0
        while size > 0:
            block = b""
            while len(block) < min(size, 10_000):
                block += unit(chance, number).encode()
                number += 1
            size -= len(block)
            yield block

    return content


def between(head: bytes, content: Content, tail: bytes) -> Content:
    """The same with something before and behind it."""

    def framed(size: int) -> Iterator[bytes]:
        yield head
        yield from content(size)
        yield tail

    return framed


def nested(opening: str, middle: str, closing: str, deepest: int = 100_000) -> Content:
    """Nested to some depth, as often as it takes."""

    def content(size: int) -> Iterator[bytes]:
        depth = min(deepest, size // (len(opening) + len(closing)) + 1)
        unit = opening * depth + middle + closing * depth + "\n"
        yield from again(unit)(size)

    return content


def in_encoding(encoding: str, mark: bytes, text: str) -> Content:
    """Text in a wide encoding; lone surrogates stay what they are."""
    return again(text.encode(encoding, "surrogatepass"), head=mark)


def aliases(size: int) -> Iterator[bytes]:
    """YAML in which each value stands for nine of the one before: "billion laughs"; then lines to make it larger."""
    yield b'a0: &a0 ["x","x","x","x","x","x","x","x","x"]\n'
    for level in range(1, 12):
        yield f"a{level}: &a{level} [{','.join([f'*a{level - 1}'] * 9)}]\n".encode()
    yield from again('password: "x"\n')(size)


_B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_B62, _UPPER, _HEX, _LOWER = _B64[:62], _B64[:26] + "234567", "0123456789abcdef", _B64[26:62]


def _drawn(chance: random.Random, alphabet: str, size: int) -> str:
    return "".join(chance.choices(alphabet, k=size))


def _values(before: str, alphabet: str, size: int, after: str) -> Content:
    return made(lambda chance, number: before + _drawn(chance, alphabet, size) + after)


# What is repeated on one line, as it is.
UNITS = (
    *("a", "Z", "0", "=", "[", "]", "(", "{", '"', "'", "`", "\\", "<", "#", "@", "${", "{{", "%(", ":=", "=>", "!="),
    *("://a:", "://a:b", "://", "a:", "eyJ", "eyJ.", "eyJ-", "sk-", "T3BlbkFJ", "AKC", "xoxb-", "gho_", "glpat-"),
    *("AKIA", "AKIA=", "a3t", "AccountKey=", "SG.", "BEGIN ", "-----BEGIN ", "//x/:_authToken=", ":_authToken= "),
    *("hooks.slack.com/services/T", "cloudant.com", "a://b:c@cloudant.com", "/soap/v3", "aws_secret_access_key="),
    *("password", "password=", "password: ", 'password="', "password = '", "pwd(", "secret[", "secret]'", "api_key:="),
    *("x==password", '"x"==secret', "1.", "1.2.3.4.", "127.0.0.1", "12345678:", "0x", "\\n", "%3D", "\u0130", "\u00e9"),
    *("# pragma", "#pragma: allowlist secret ", "andon: allow ", "# andon: allow x ", "aws ", "aws'", "key: key: "),
    *("ibm_cloud_key ", "softlayer", "clkey", "get(x)", "token "),
)

ONE_LINE = (
    *(Bait(repr(unit), again(unit)) for unit in UNITS),
    Bait("blanks", again(" ")),
    Bait("tabs", again("\t")),
    Bait("keywords, one value", again("password", tail=b'="x"')),
    Bait("value, then keywords", again("password", head=b'"x" == ')),
    Bait("clkey and blanks", again("clkey" + " " * 500)),
    Bait("keyword and blanks", again("password" + " " * 5000)),
    Bait("keyword, one sign, blanks", again(" ", head=b"password =", tail=b'"hunter2"')),
    Bait("# and blanks and pragma", again("#" + " " * 3000 + "pragma")),
    Bait("pragma behind blanks", again(" ", head=b'k = "password" #', tail=b"pragma: allowlist secret")),
    Bait("quoted words", again('"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" ')),
    Bait("assignments of a word", again('password = "hunter2x" ')),
    Bait("base64", _values("", _B64, 64, "")),
    Bait("hexadecimal", _values("", _HEX, 64, "")),
    Bait("one value: base64", between(b'key = "', _values("", _B64, 64, ""), b'"\n')),
    Bait("one value: hexadecimal", between(b"key = '", _values("", _HEX, 64, ""), b"'\n")),
    Bait("one value: words", again("some words ", head=b'password = "', tail=b'"\n')),
    Bait("one value: a web token", between(b"eyJhbGciOiJIUzI1NiJ9.", _values("", _B62, 64, ""), b"\n")),
    Bait("digits and dots", made(lambda chance, number: f"{chance.randrange(256)}.")),
    Bait("findings: hashes", _values('"', _HEX, 40, '",')),
    Bait("findings: base64", _values("'", _B64, 44, "',")),
    Bait("findings: passwords", made(lambda chance, number: f'password="{_drawn(chance, _B62, 12)}" ')),
    Bait("findings: AWS keys", made(lambda chance, number: f"AKIA{_drawn(chance, _UPPER, 16)} ")),
    Bait("findings: AWS secrets", made(lambda c, number: f'aws_secret_access_key="{_drawn(c, _B64, 40)}" ')),
    Bait("findings: GitHub tokens", made(lambda chance, number: f"ghp_{_drawn(chance, _B62, 36)} ")),
    Bait("findings: URLs", made(lambda chance, number: f"a://u:{_drawn(chance, _B62, 8)}@h/ ")),
    Bait("findings: web tokens", _values("eyJ" + "x" * 20 + ".eyJ", _B62, 20, "." + "y" * 20 + " ")),
    Bait("findings: IP addresses", made(lambda chance, number: f"{chance.randrange(11, 99)}.8.{number % 250}.9 ")),
)

LINES = (
    Bait("empty lines", again("\n")),
    Bait("empty lines, then a key", again("\n", tail=b'password = "Sommer2019!"\n')),
    Bait("words of keywords", again("pwd" * 160 + '="hunter2x"\n')),
    Bait("long words of keywords", again("password" * 400 + '="hunter2x"\n')),
    Bait("backticks", again("password = `" + "a`" * 1000 + "\n")),
    Bait("slashes before an npm token", again("/" * 4000 + "x:_authToken=npm_x\n")),
    Bait("two kinds of findings", made(lambda c, n: f"ghp_{_drawn(c, _B62, 36)} password='{_drawn(c, _B62, 9)}'\n")),
    Bait("carriage returns", again("\r")),
    Bait("blank lines", again(" \n")),
    Bait("keyword lines", made(lambda chance, number: f"password{number}\n")),
    Bait("keyword lines with a value", made(lambda c, n: f'password{n} = "{_drawn(c, _B62, 10)}"\n')),
    Bait("keyword lines with one value", again('password = "Sommer2019!"\n')),
    Bait("keyword lines with a bare value", made(lambda c, n: f"password{n} = {_drawn(c, _B62, 10)}\n")),
    Bait("keyword lines with an open quote", again('secret = "\n')),
    Bait("INI keys", made(lambda c, n: f"{'[s]' if not n else ''}\nkey{n} = {_drawn(c, _B62, 8)}\n")),
    Bait("INI keys with hashes", made(lambda c, n: f"{'[s]' if not n else ''}\nkey{n} = {_drawn(c, _HEX, 40)}\n")),
    Bait("INI sections", made(lambda chance, number: f"[s{number}]\npassword = x{number}\n")),
    Bait("INI continued", again("  more\n", head=b"[s]\npassword = x\n")),
    Bait("INI comments", again("# note\n", head=b"[s]\npassword = x\n", tail=b"password2 = y\n")),
    Bait("INI interpolation", again("k%d = %%(k)s\n", head=b"[s]\nk = 1\n")),
    Bait("YAML lists", made(lambda chance, number: f'- password: "{_drawn(chance, _B62, 8)}"\n')),
    Bait("YAML depth", nested("a: {", "password: x", "}", 1000)),
    Bait("YAML flow", nested("[", '"password"', "]")),
    Bait("YAML aliases", aliases),
    Bait("YAML anchors", made(lambda chance, number: f"k{number}: &a{number} {{password: *a{max(0, number - 1)}}}\n")),
    Bait("YAML blocks", again("  " + "x" * 60 + "\n", head=b"password: |\n")),
    Bait("YAML documents", again("---\npassword: x\n")),
    Bait("YAML keys that ask", again("? password\n: x\n")),
    Bait("JSON depth", nested('{"password":', '"x"', "}")),
    Bait("PEM headings", again("-----BEGIN RSA " + "PRIVATE KEY-----\n")),
    Bait("PEM heading, no end", _values("", _B64, 64, "\n")),
    Bait("PEM keys", made(lambda c, n: f"-----BEGIN EC {'PRIVATE'} KEY-----\n{_drawn(c, _B64, 64)}\n-----END EC\n")),
    Bait("PuTTY headings", again("PuTTY-User-Key-File-2: x\nComment: y\n")),
    Bait("PGP messages", again("-----BEGIN PGP MESSAGE-----\n")),
    Bait("SOPS values", again("password: ENC[AES256_GCM,data:\n")),
    Bait("vaults", again("password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6162\n")),
    Bait("sealed secrets", again('encryptedData:\n  password: "hunter2hunter2"\n')),
    Bait("pragmas", again("# pragma: allowlist nextline secret\npassword = 'hunter2x'\n")),
    Bait("allowances", again("password = 'hunter2x'  # andon: allow secret-keyword reason=\"\n")),
    Bait("allowances, never closed", again('# andon: allow x reason="')),
    Bait("placeholders", again('password = "${' + "x" * 50 + '}"\n')),
    Bait("templates", again("password = '{{ {{ {{ {{'\n")),
    Bait("references", again("password = os.environ[os.environ[\n")),
    Bait("AWS pairs", made(lambda c, n: f"AKIA{_drawn(c, _UPPER, 16)} {_drawn(c, _B64, 39)}\n")),
    Bait("findings: a hash a line", _values('"', _HEX, 40, '"\n')),
    Bait("findings: a token a line", _values("ghp_", _B62, 36, "\n")),
    Bait("lower-case runs", _values("AC", _LOWER, 60, "\n")),
)

ENCODINGS = (
    Bait("UTF-16 little-endian", in_encoding("utf-16-le", b"\xff\xfe", 'password = "x"\n')),
    Bait("UTF-16 big-endian", in_encoding("utf-16-be", b"\xfe\xff", 'password = "x"\n')),
    Bait("UTF-16 without mark", in_encoding("utf-16-le", b"", "password = caf\u00e9\n")),
    Bait("UTF-32", in_encoding("utf-32-le", b"\xff\xfe\0\0", "password")),
    Bait("UTF-16, lone surrogates", in_encoding("utf-16-le", b"\xff\xfe", "\ud800a")),
    Bait("UTF-16 and ASCII", again(b"p\0a\0s\0s\0password = x\n", head=b"\xff\xfe")),
    Bait("UTF-8, lone surrogates", again(b"\xed\xa0\x80password")),
    Bait("no UTF-8", again(b"\xff\xc3password=\xe9\n")),
    Bait("UTF-8 beyond Latin", again("\u5bc6\u7801 password \U0001f511")),
    Bait("dotted letters", again("pa\u017f\u017fword=\u212a\n")),
    Bait("other blanks", again("\u00a0\u2003", head=b"password =")),
    Bait("NUL bytes", again(b"\0", head=b"password")),
    Bait("NUL bytes in text", again(b"password\0=\0x\0\n")),
    Bait("control characters", again(b"\x0b\x0c\x1c\x1d\x1e\x85")),
    Bait("a magic number, then text", again('password = "x"\n', head=b"\x89PNG\r\n\x1a\n\0")),
    Bait("vault header, then text", again("password\n", head=b"$ANSIBLE_VAULT;1.1;AES256\n")),
    Bait("openssl header, then Base64", _values("", _B64, 64, "\n")),
)

BAITS: tuple[Bait, ...] = (*ONE_LINE, *LINES, *ENCODINGS)
