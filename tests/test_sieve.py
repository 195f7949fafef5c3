"""The sieve reports each literal where it stands, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon import sieve
from andon.sieve import Sieve

LITERALS = ["ab", "abc", "b", "://", "secret", "client_secret", "aaa"]


def naive(text: bytes) -> list[tuple[str, int]]:
    return sorted(
        (literal, at) for literal in LITERALS for at in range(len(text)) if text.startswith(literal.encode(), at)
    )


@pytest.mark.parametrize("window", [1, 2, 7, 14, 1 << 20])
@given(text=st.lists(st.sampled_from([*LITERALS, "a", " ", "\n", "client_", "x"]), max_size=20).map("".join))
def test_every_literal_is_reported_once_however_the_text_is_cut(window: int, text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sieve, "WINDOW", window)
        found = sorted(Sieve((literal, literal) for literal in LITERALS).places(text.encode()))
    assert found == naive(text.encode())


def test_a_literal_may_have_several_askers() -> None:
    assert sorted(Sieve([("key", "one"), ("key", "two")]).places(b"a key")) == [("one", 2), ("two", 2)]


def test_a_sieve_without_literals_reports_nothing() -> None:
    assert list(Sieve([]).places(b"anything")) == []


@pytest.mark.parametrize("literal", ["Key", "K\xfc", "\u043a\u043b\u044e\u0447"])
def test_a_literal_that_could_never_match_is_refused(literal: str) -> None:
    """Texts are searched in lower case, as ASCII has it, and one byte a character."""
    with pytest.raises(ValueError, match=r"lower-case|latin-1"):
        Sieve([(literal, literal)])


@pytest.mark.parametrize("literal", ["schl\xfcssel", "\xdc", "\x80\xff"])
def test_a_literal_may_hold_any_byte_of_a_shadow(literal: str) -> None:
    shadow = f"Der {literal} ist {literal}".encode("latin-1")
    assert list(Sieve([(literal, literal)]).places(shadow)) == [(literal, 4), (literal, 9 + len(literal))]
