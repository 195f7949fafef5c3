"""The lexicon: a set that never misses a member, the cost of a spelling, and their file."""

from __future__ import annotations

from random import Random
from statistics import mean
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon.shapeless import lexicon
from andon.shapeless.lexicon import SYMBOLS, Bloom, Lexicon, codes, spelling_costs

# Any Unicode, lone surrogates too: a name of a file on Linux may hold them.
WORDS = st.text(st.characters(), max_size=20)
TABLE = bytes(number % 251 for number in range(SYMBOLS**3))


@given(st.lists(WORDS, max_size=50), st.integers(1, 300))
def test_a_filter_never_misses_a_member(words: list[str], size: int) -> None:
    made = Bloom.of(words, size)
    assert len(made.bits) == size
    assert [word for word in words if word not in made] == []
    assert [word for word in words if word not in Bloom(made.bits)] == []


@given(WORDS)
def test_an_empty_filter_never_has_any(word: str) -> None:
    assert word not in Bloom.of([], 8)


def test_a_filter_takes_few_others_for_members() -> None:
    """At ten bits a word, some 2 in 100."""
    random = Random(7)
    members, others = ({"".join(random.choices(ascii_lowercase, k=8)) + end for _ in range(4000)} for end in ("a", "b"))
    made = Bloom.of(members, len(members) * 10 // 8)
    assert sum(word in made for word in others) < 0.03 * len(others)


@given(st.lists(WORDS, max_size=9), st.lists(WORDS, max_size=9), st.integers(1, 40), st.integers(1, 40))
def test_what_is_written_is_read_again(words: list[str], passwords: list[str], one: int, other: int) -> None:
    made = Lexicon(Bloom.of(words, one), Bloom.of(passwords, other), TABLE)
    data = lexicon.written(made)
    read = lexicon.parsed(data)
    assert (read.words.bits, read.passwords.bits, read.spelling) == (made.words.bits, made.passwords.bits, TABLE)
    assert lexicon.written(read) == data


def test_the_lexicon_that_comes_with_andon_is_whole() -> None:
    known = lexicon.load()
    assert len(known.spelling) == SYMBOLS**3
    assert [word for word in ("password", "account", "identifier") if word not in known.words] == []
    assert [word for word in ("123456", "qwerty", "letmein") if word not in known.passwords] == []


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("", [0, 0, 0]),
        ("aZ", [0, 0, 1, 26, 0]),
        ("09", [0, 0, 27, 27, 0]),
        ("-_'. ", [0, 0, 28, 28, 28, 28, 28, 0]),
        ("@[`{", [0, 0, 29, 29, 29, 29, 0]),
        ("\x00\u00e9\u4e2d\U0001f511", [0, 0, 29, 29, 29, 29, 0]),
    ],
)
def test_letters_of_both_cases_digits_hyphens_and_others_have_a_code(value: str, expected: list[int]) -> None:
    assert [*codes(value)] == expected


def test_a_spelling_costs_what_each_letter_does_after_two_others() -> None:
    known = Lexicon(Bloom.of([], 1), Bloom.of([], 1), TABLE)
    steps = [(0, 0, 1), (0, 1, 2), (1, 2, 0)]
    assert spelling_costs(known, "ab") == [TABLE[a * 1024 + b * 32 + c] for a, b, c in steps]


@pytest.mark.parametrize(
    ("like_a_word", "like_none"), [("administrator", "qzxvkjwqpfhzk"), ("database_name", "x7Kq9Zt4Rb6Nv")]
)
def test_what_is_spelt_like_a_word_costs_less(like_a_word: str, like_none: str) -> None:
    known = lexicon.load()
    assert mean(spelling_costs(known, like_a_word)) < mean(spelling_costs(known, like_none))


@given(st.text(st.characters(), max_size=80))
def test_each_letter_always_has_a_cost_and_so_has_the_end(value: str) -> None:
    assert len(spelling_costs(lexicon.load(), value)) == len(value) + 1
