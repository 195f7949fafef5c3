"""Features: as many as there are names, and plain numbers whatever the text is."""

from __future__ import annotations

from math import isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andon.model import Text
from andon.shapeless import lexicon
from andon.shapeless.candidates import NOTATIONS, Candidate
from andon.shapeless.features import FAMILIES, NAMES, measured
from andon.shapeless.likelihood import likelihood, model
from andon.source.text import shadow


def test_each_feature_has_a_name_of_its_own() -> None:
    assert len(NAMES) == len(set(NAMES)) == sum(map(len, FAMILIES.values()))
    assert len(NAMES) <= 256  # the file of a forest has a byte for each


def test_the_model_asks_for_no_feature_that_there_is_not() -> None:
    assert {feature for feature, _, _ in model().forest.columns} <= {*range(len(NAMES))}


def of(marked: str, name: str = "password", path: str = "a.py", notation: str = "quoted") -> dict[str, float]:
    """The features of the value between « and »."""
    start, end = marked.index("«"), marked.index("»") - 1
    characters = marked.replace("«", "").replace("»", "")
    candidate = Candidate(start, end, name, notation, '"')
    return dict(
        zip(NAMES, measured(Text(path, shadow(characters), characters), candidate, lexicon.load()), strict=True)
    )


SHAPES = [
    ("0f8fad5b-d9cb-469f-a165-70867728950e", "uuid"),
    ("1234567", "digits"),
    ("letters", "lower"),
    ("Sommer2019!", "capital_digits"),
    ("user_password", "snake"),
    ("USER_PASSWORD", "constant"),
    ("user-password", "kebab"),
    ("userPassword", "camel"),
    ("UserPassword", "pascal"),
    ("1.2.3-rc1", "version"),
    ("server.pem", "file"),
    ("ann@example.org", "email"),
    ("https://example.org/x", "url"),
    ("/var/run/secrets", "path"),
    ("$2b$12$abc", "hash"),
    ("${PASSWORD}", "variable"),
    ("<password>", "bracketed"),
    ("Enter your password", "sentence"),
    ("********", "masked"),
]


@pytest.mark.parametrize(("value", "shape"), SHAPES)
def test_a_value_has_the_shape_that_fits_it_as_a_whole(value: str, shape: str) -> None:
    found = of(f'password = "«{value}»"')
    assert [name for name in found if name.startswith("is_") and name != "is_password" and found[name]] == [
        f"is_{shape}"
    ]


PLACES = [
    ({}, "code", 1, 0),
    ({"path": "a.yaml"}, "config", 1, 0),
    ({"path": "README.md"}, "document", 1, 0),
    ({"path": "Dockerfile"}, "shell", 1, 0),
    ({"path": "tests/a.py"}, "path_test", 1, 0),
    ({"name": "password"}, "about_password", 1, 0),
    ({"name": "api_key"}, "about_key", 1, 0),
]


@pytest.mark.parametrize(("how", "feature", "here", "elsewhere"), PLACES)
def test_what_the_name_and_the_path_say(how: dict[str, str], feature: str, here: float, elsewhere: float) -> None:
    nothing = {"path": "a", "name": "x"}
    assert of('x = "«Zw9!kfreA»"', **(nothing | how if how else {"path": "a.py", "name": "x"}))[feature] == here
    assert of('x = "«Zw9!kfreA»"', **nothing)[feature] == elsewhere


PIECES = st.one_of(
    st.text(st.characters(), max_size=8),
    st.sampled_from(
        ["\n", "\r\n", '"', "=", " ", "password", "Zw9!kfreA", "\u0130", "\u4e2d", "\U0001f511", "\udce9", "x" * 3000]
    ),
)


@settings(max_examples=300)
@given(st.lists(PIECES, min_size=1, max_size=12).map("".join).filter(bool), st.data())
def test_any_value_in_any_text_is_always_measured_in_finite_numbers(characters: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(characters) - 1))
    end = data.draw(st.integers(start + 1, len(characters)))
    name = data.draw(st.text(st.characters(), max_size=64))
    path = data.draw(
        st.one_of(st.sampled_from(["", "a.py", "tests/a.YAML", ".env"]), st.text(st.characters(), max_size=20))
    )
    candidate = Candidate(
        start, end, name, data.draw(st.sampled_from(NOTATIONS)), data.draw(st.sampled_from(["", "'", '"', "`"]))
    )
    text = Text(path, shadow(characters), characters)
    numbers = measured(text, candidate, lexicon.load())
    assert len(numbers) == len(NAMES)
    assert [name for name, number in zip(NAMES, numbers, strict=True) if not isfinite(number)] == []
    assert 0 <= likelihood(text, candidate) < 1


def test_what_is_far_away_from_the_value_is_never_measured() -> None:
    value = 'password = "«Zw9!kfreA»"'
    near = f"{'a' * 3000}\n{'b' * 500}\n{value}\n{'c' * 500}\n"
    assert of(near) == of("z" * 100_000 + "\n" + near + "y" * 100_000)
