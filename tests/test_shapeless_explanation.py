"""What is said of a value that was weighed: how it looks, and never the value."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon.shapeless.explanation import explained

NONE = [
    ("0f8fad5b-d9cb-469f-a165-70867728950e", "looks like a UUID"),
    ("123456789", "looks like a number"),
    ("v1.2.3-rc1", "looks like a version"),
    ("$DB_PASSWORD", "looks like a variable"),
    ("{{ db_password }}", "looks like a variable"),
    ("<your password>", "looks like a placeholder"),
    ("EXAMPLE_TOKEN", "looks like a placeholder"),
    ("abc***def", "looks like a placeholder"),
    ("$2b$12$abcdefgh", "looks like a hash"),
    ("md5:abcdefgh", "looks like a hash"),
    ("https://example.net/x", "looks like a placeholder"),
    ("https://andon.net/x", "looks like an address"),
    ("ann@andon.net", "looks like an address"),
    ("/var/run/secrets/token", "looks like a path"),
    ("C:\\keys\\token", "looks like a path"),
    ("Enter the password", "looks like text"),
    ("getToken(user)", "looks like an expression"),
    ("d41d8cd98f00b204e9800998ecf8427e", "looks like a checksum"),
    ("user_password", "looks like an identifier"),
    ("userPassword", "looks like an identifier"),
    ("UserPassword", "looks like a name of a type"),
    ("password", "looks like a word"),
    ("Zw9!kfreA", "looks like no secret"),
    ("x" * 513, "looks like no secret"),
]


@pytest.mark.parametrize(("value", "words"), NONE)
def test_what_a_value_looks_like_that_is_no_secret(value: str, words: str) -> None:
    assert explained(value, "password", "src/a.py", 0.123, stands=False) == f"{words} 0.12"


SECRETS = [
    ("hunter2", "password", "human password"),
    ("Sommer2019!", "DB_PASSWORD", "human password"),
    ("Sommer2019!", "\u043f\u0430\u0440\u043e\u043b\u044c", "human password"),
    ("Sommer2019!", "api_key", "no word, name or path"),
    ("q7Xc2Lw9Zt4Rb6Nv1Kd8", "password", "random characters"),
    ("q7Xc2Lw9Zt4Rb6Nv1Kd8", "api_key", "random characters"),
]


@pytest.mark.parametrize(("value", "name", "words"), SECRETS)
def test_what_a_value_looks_like_that_stands(value: str, name: str, words: str) -> None:
    assert explained(value, name, "src/a.py", 0.954, stands=True) == f"{words} 0.95"


PLACES = [
    ("src/a.py", ""),
    ("tests/a.py", "; a key leaked by a test is a leaked key"),
    ("src/__mocks__/a.js", "; a key leaked by a test is a leaked key"),
    ("docs/setup.md", "; a key leaked by an example is a leaked key"),
    (".env.example", "; a key leaked by an example is a leaked key"),
]


@pytest.mark.parametrize(("path", "words"), PLACES)
def test_a_finding_that_stands_in_a_test_or_an_example_is_no_less_one(path: str, words: str) -> None:
    assert explained("hunter2", "password", path, 0.9, stands=True) == f"human password 0.90{words}"
    assert explained("hunter2", "password", path, 0.1, stands=False) == "looks like no secret 0.10"


@pytest.mark.parametrize(("confidence", "shown"), [(0.0, "0.00"), (0.004, "0.00"), (0.989, "0.99"), (0.99999, "0.99")])
def test_what_is_weighed_is_never_certain(confidence: float, shown: str) -> None:
    assert explained("hunter2", "password", "a.py", confidence, stands=True) == f"human password {shown}"


WORDS = re.compile(
    r"(?:looks like [A-Za-z ]+|random characters|human password|no word, name or path) 0\.\d\d"
    r"(?:; a key leaked by an? \w+ is a leaked key)?"
)


@given(
    st.one_of(st.text(st.characters(), max_size=600), st.from_regex(r"[\w.:/$<>(){}*-]{1,40}", fullmatch=True)),
    st.text(st.characters(), max_size=64),
    st.one_of(st.sampled_from(["tests/a.py", "docs/a.md"]), st.text(st.characters(), max_size=20)),
    st.floats(0, 1),
    st.booleans(),
)
def test_the_words_are_always_these_whatever_the_value_is(
    value: str, name: str, path: str, confidence: float, stands: bool
) -> None:
    """So they never hold the value, the name or the path."""
    assert WORDS.fullmatch(explained(value, name, path, confidence, stands))
