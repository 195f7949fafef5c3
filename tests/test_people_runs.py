"""Runs of digits in running text: which identifiers are among them, and that none is lost for the many others."""

from __future__ import annotations

from andon.people.rows import counted
from andon.people.runs import Runs
from andon.rules.people import identifiers
from andon.rules.people.kind import Kind

BRAZILIAN = next(kind for kind in identifiers.KINDS if kind.id == "national-id-br")
SWISS = next(kind for kind in identifiers.KINDS if kind.id == "national-id-ch")


def shown(kind: Kind, number: int, form: str) -> str:
    """A number with right check digits in some form, found by trying."""
    for tail in range(100):
        digits = f"{number:09}{tail:02}"
        text = form.format(*(digits[at : at + 3] for at in (0, 3, 6)), digits[9:])
        if kind.normal(text):
            return text
    raise AssertionError(number)


def brazilians(count: int) -> list[str]:
    return [shown(BRAZILIAN, 123400000 + 7919 * n, "{}.{}.{}-{}") for n in range(count)]


def test_few_runs_are_none() -> None:
    assert not Runs("1234567890 and 1234567891")
    assert Runs("1234567890, 1234567891, 1234567892")
    assert not Runs("2024-01-0, 20 words, 3 words and more words, 1, 2, 3")


def test_numbers_come_with_their_first_offset() -> None:
    one, two, three = brazilians(3)
    text = f"of {one}; of {two}; of {one}; of {three}."
    seen, shaped = Runs(text).numbers(BRAZILIAN, counted)
    assert seen == {BRAZILIAN.normal(each): text.index(each) for each in (one, two, three)}
    assert shaped == 4


def test_what_stands_before_and_behind_a_run_counts() -> None:
    one, two, three = brazilians(3)
    seen, _ = Runs(f"a_{one}; {two}x; b/{three};").numbers(BRAZILIAN, counted)
    assert not seen


def test_numbers_among_thousands_of_runs_of_other_forms() -> None:
    dates = "\n".join(f"2024-01-{n % 28 + 1:02} 10:{n % 60:02}:00 (020) 664-{n % 10000:04}" for n in range(5000))
    people = brazilians(3)
    seen, shaped = Runs(f"{dates}\n{people[0]}\n{dates}\n{people[1]}\n{people[2]}\n").numbers(BRAZILIAN, counted)
    assert len(seen) == shaped == 3


def test_numbers_among_runs_that_all_have_another_form() -> None:
    soup = "\n".join(f"{n * 2654435761:016x}"[:8] + f"{n:0{8 + n % 9}b}{'a' * (n % 40)}7" for n in range(2000))
    people = brazilians(4)
    assert len(Runs(soup + "\n" + "\n".join(people)).numbers(BRAZILIAN, counted)[0]) == 4


def test_a_kind_that_no_run_has() -> None:
    assert Runs("\n".join(brazilians(20))).numbers(SWISS, counted) == ({}, 0)


def test_a_run_of_any_length_takes_linear_time() -> None:
    assert Runs("1234567 " * 200_000).numbers(SWISS, counted) == ({}, 0)


def test_a_form_with_wrong_check_digits_is_not_looked_through() -> None:
    looked_at: list[str] = []

    def counting(kind: Kind, value: str) -> str:
        looked_at.append(value)
        return counted(kind, value)

    text = "\n".join(f"{n % 1000:03}.{n // 1000:03}.777-{n % 90 + 10}" for n in range(20_000))
    seen, shaped = Runs(text).numbers(BRAZILIAN, counting)
    assert len(seen) < 3
    assert len(looked_at) < 10
    assert shaped == 20_000
