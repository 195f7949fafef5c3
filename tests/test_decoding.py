"""What is escaped, encoded or split is found as it would be in plain, and reported where it stands in the file."""

from __future__ import annotations

import base64
from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon import decoding
from andon.decoding import LITERALS, Mark, View, views
from andon.detect import Detector
from andon.model import Blob, Finding, Text
from andon.rules import examples
from andon.source.text import decode
from andon.yelp.settings import Settings

TOKEN = examples.fill("ghp_{b62:30}{crc32b62}", Random(1))
DETECTOR = Detector(Settings())


def found(content: str, path: str = "notes.txt") -> list[Finding]:
    text = decode(Blob(path, content.encode()))
    assert isinstance(text, Text)
    return [finding for finding in DETECTOR.detect(text) if finding.rule == "github-token"]


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


# How something writes the token, and the context in which it stands; «» mark what is reported.
WRITTEN: dict[str, Callable[[str], str]] = {
    "percent encoding": lambda token: f"https://example.org/?next=1&t=«{token.replace('_', '%5F')}»&page=2",
    "percent encoding twice": lambda token: f"https://example.org/?t=«{token.replace('_', '%255F')}»&page=2",
    "a JSON escape": lambda token: f'{{"value": "«{_u(token)}»"}}',
    "a JSON escape in JSON": lambda token: '{"body": "{\\"value\\": \\"' + f'«{_u(token, 2)}»\\"}}"}}',
    "a byte escape": lambda token: f'x = b"«{token.replace("_", chr(92) + "x5f")}»"',
    "every character escaped": lambda token: f'"«{_x(token)}»"',
    "an HTML entity": lambda token: f"<td>«{token.replace('_', '&#95;')}»</td>",
    "a hexadecimal entity": lambda token: f"<td>«{token.replace('_', '&#x5F;')}»</td>",
    "a sum of literals": lambda token: f'x = "«{token[:20]}" + "{token[20:]}»"',
    "three literals": lambda token: f'x = "«{token[:9]}" + "{token[9:20]}" + "{token[20:]}»"',
    "literals side by side": lambda token: f'x = ("«{token[:20]}"\n     "{token[20:]}»")',
    "literals on one line": lambda token: f'char *x = "«{token[:20]}" "{token[20:]}»";',
    "a sum over two lines": lambda token: f"const x = '«{token[:9]}' +\n    '{token[9:]}»';",
    "an operator on the next line": lambda token: f"const x = '«{token[:9]}'\n    + '{token[9:]}»';",
    "PHP's dot": lambda token: f"$x = '«{token[:9]}' . '{token[9:]}»';",
    "Visual Basic's ampersand": lambda token: f'x = "«{token[:9]}" & "{token[9:]}»"',
    "a line continued": lambda token: f'x = "«{token[:9]}" \\\n    "{token[9:]}»"',
    "Base64": lambda token: f"data:\n  value: «{b64(token)}»\n",
    "Base64 with a line end": lambda token: f"data:\n  value: {b64(token + chr(10))}\n",
    "Base64 of JSON": lambda token: f"value: {b64(json(token))}\n",
    "Base64 at another place": lambda token: f"value: {b64('x' + json(token))}\n",
    "Base64 at a third place": lambda token: f"value: {b64('xy' + json(token))}\n",
    "Base64 in lines": lambda token: base64.encodebytes((json(token) * 3).encode()).decode(),
    "Base64url": lambda token: f"value: {base64.urlsafe_b64encode(json(token + '??>>').encode()).decode()}\n",
    "Base64 of what is escaped": lambda token: f'value = "{b64(json(token.replace("_", chr(92) + "u005f")))}"\n',
    "hexadecimal digits": lambda token: f"value: «{token.encode().hex()}»\n",
    "hexadecimal digits in upper case": lambda token: f"value: «{token.encode().hex().upper()}»\n",
}


def json(token: str) -> str:
    return f'{{"name": "somebody", "value": "{token}"}}'


def _u(token: str, backslashes: int = 1) -> str:
    return token.replace("_", "\\" * backslashes + "u005f")


def _x(token: str) -> str:
    return "".join(f"\\x{ord(each):02x}" for each in token)


@pytest.mark.parametrize("notation", WRITTEN)
def test_a_token_is_found_however_it_is_written(notation: str) -> None:
    marked = WRITTEN[notation](TOKEN)
    content = marked.replace("«", "").replace("»", "")
    findings = found(content)
    assert {finding.secret.reveal() for finding in findings} == {TOKEN}
    if "«" in marked:
        (finding,) = findings
        assert (finding.start, finding.end) == (marked.index("«"), marked.index("»") - 1)


@pytest.mark.parametrize("notation", WRITTEN)
def test_the_title_says_that_it_is_not_written_plainly(notation: str) -> None:
    titles = {finding.title for finding in found(WRITTEN[notation](TOKEN).replace("«", "").replace("»", ""))}
    assert titles <= {f"GitHub token ({how})" for how in ("escaped", "split", "Base64", "hex")}


@pytest.mark.parametrize(
    "content",
    [
        f'x = "{TOKEN[:20]}", "{TOKEN[20:]}"',
        f'x = "{TOKEN[:20]}"\n\n\ny = "{TOKEN[20:]}"',
        f'x = "{TOKEN[:20]}" + y + "{TOKEN[20:]}"',
        f"{TOKEN[:3]}%00{TOKEN[4:]}",
        f"value: {b64(TOKEN)[:-12]}",
        f"value: {b64(TOKEN[:3] + '-' + TOKEN[4:])}",
        "value: " + base64.b64encode(bytes(range(128, 256)) + TOKEN.encode()).decode(),
    ],
)
def test_what_is_no_token_when_it_is_decoded_is_not_found(content: str) -> None:
    assert found(content) == []


def test_what_is_plain_beside_something_escaped_is_found_once() -> None:
    content = f"https://example.org/?a=%2Fpath%2F&t={TOKEN}&b=%2F"
    (finding,) = found(content)
    assert (finding.title, content[finding.start : finding.end]) == ("GitHub token", TOKEN)


def test_what_is_decoded_keeps_the_name_that_holds_it() -> None:
    (finding,) = found(f'DEPLOY = "{TOKEN[:20]}" + "{TOKEN[20:]}"')
    assert finding.name == "DEPLOY"


@given(
    st.lists(
        st.sampled_from([*dict(LITERALS), "%41", "\\u0041", "&#65;", "abc123", "\u00e9", " ", "=="]),
        max_size=40,
    ).map("".join),
    st.sampled_from(["escaped", "split", "Base64", "hex"]),
)
def test_every_character_of_a_view_stands_somewhere_in_the_text(text: str, notation: str) -> None:
    marks = [(Mark(notation), at) for at in range(len(text))]
    for view in views(text, marks):
        assert view.characters.isascii()
        assert len(view.starts) == len(view.ends) == len(view.characters)
        assert all(0 <= start < end <= len(text) for start, end in zip(view.starts, view.ends, strict=True))
        assert list(view.starts) == sorted(view.starts)


def test_a_view_is_no_longer_than_its_bound() -> None:
    text = "%5F" * decoding.LONGEST
    seen = list(views(text, [(Mark("escaped"), at) for at in range(0, len(text), 3)]))
    longest = decoding.LONGEST + decoding.BEFORE + decoding.AFTER + 1024
    assert seen
    assert max(view.ends[-1] - view.starts[0] for view in seen) <= longest


def test_a_text_full_of_marks_is_decoded_but_once() -> None:
    text = "value%5Fvalue%5Fvalue " * 2000
    seen = list(views(text, [(Mark("escaped"), at) for at in range(len(text)) if text.startswith("%5F", at)]))
    assert sum(map(_length, seen)) < 2 * len(text)


def _length(view: View) -> int:
    return len(view.characters)
