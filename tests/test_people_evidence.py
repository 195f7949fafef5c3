"""Distinct people, counted and compared; the finding they make, what is shown of it and what a baseline keeps."""

from __future__ import annotations

import json
from datetime import date

import pytest

from andon.baseline import changes, fingerprinted
from andon.baseline.entry import Book, count_class, parse, written
from andon.baseline.lookup import Lookup
from andon.model import Finding, Text, Verdict
from andon.people import decision
from andon.people.evidence import Basis, Evidence
from andon.report import write
from outcomes import outcome
from outcomes import written as shown

ROWS = Basis("people-emails", 3)
LIST = Basis("people-emails", 5)
CARDS = Basis("people-cards", 3)
SALT = "0123456789abcdef" * 2
DAY = date(2027, 1, 31)


def people(*numbers: int, basis: Basis = ROWS) -> Evidence:
    """Evidence of a table in which each row tells an address and a customer number."""
    evidence = Evidence()
    for number in numbers:
        evidence.note(basis, f"person{number}@gmail.invalid", 3)
        evidence.person((f"email {number}", f"number {number}"))
        evidence.rows += 1
    evidence.at(2)
    evidence.name(basis.rule, ("e-mail addresses", "customer numbers"))
    evidence.columns = {"email": None, "お客様管理番号": None}
    return evidence


def found(evidence: Evidence, known: Evidence | None = None, path: str = "data/list.csv") -> Finding | None:
    return decision.finding(path, Text(path, b"email\n" * 50), evidence, known)


def standing(evidence: Evidence, path: str = "data/list.csv") -> Verdict:
    finding = found(evidence, path=path)
    assert finding
    return fingerprinted([Verdict(finding)])[0]


# --- who is who ---


def test_what_stands_in_one_row_is_one_persons() -> None:
    evidence = Evidence()
    evidence.person(("email a", "number 1"))
    evidence.person(("email b", "number 2"))
    assert evidence.people() == 2
    evidence.person(("number 1", "email c"))
    assert evidence.people() == 2
    evidence.person(("email c", "email b"))
    assert evidence.people() == 1
    evidence.person(())
    assert evidence.people() == 1


def test_new_people_are_those_of_whom_nothing_was_known() -> None:
    assert people(1, 2, 3, 4).new(people(2, 3)) == 2
    assert people(1, 2).new(people(1, 2, 3)) == 0


@pytest.mark.parametrize(("count", "enough"), [(2, []), (3, ["people-emails"]), (4, ["people-emails"])])
def test_so_many_distinct_values_are_enough(count: int, enough: list[str]) -> None:
    evidence = people(*range(count))
    evidence.note(ROWS, "person0@gmail.invalid")
    assert evidence.sufficient() == enough


def test_only_what_is_new_counts_against_what_stood_there() -> None:
    before = people(1, 2, 3, 4)
    assert people(1, 2, 3, 4, 5, 6).sufficient(before) == []
    assert people(1, 2, 3, 4, 5, 6, 7).sufficient(before) == ["people-emails"]
    assert people(1, 2, 3, 4, basis=LIST).sufficient() == []


# --- the finding ---


def test_a_finding_is_named_by_the_worst_of_its_rules() -> None:
    evidence = people(*range(4))
    for number in range(3):
        evidence.note(CARDS, f"card {number}")
    evidence.name("people-cards", ("card numbers",))
    finding = found(evidence)
    assert finding
    assert (finding.rule, finding.detectors) == ("people-cards", ("people-cards", "people-emails"))
    assert finding.title == "4 people: card numbers, e-mail addresses, customer numbers"
    assert (finding.line, finding.column, finding.start) == (2, 1, 6)


def test_a_finding_tells_how_many_are_new() -> None:
    finding = found(people(*range(6)), people(0, 1))
    assert finding
    assert finding.people == (6, 6, ("email", "お客様管理番号"), 4)


@pytest.mark.parametrize(
    ("value", "mask"),
    [
        ("taro.yamada@mail.co.invalid", "t***@m***.invalid"),
        ("a@b", "a***@b***"),
        ("4000 0000", "4***"),
        ("", "***"),
    ],
)
def test_an_example_is_masked(value: str, mask: str) -> None:
    assert decision.masked(value) == mask


# --- what is shown ---


def test_the_block_of_a_list_of_people() -> None:
    verdict = standing(people(*range(12)))
    assert shown(outcome(verdict)) == (
        "data/list.csv:2:1: error people-emails:\n"
        "         12 people: e-mail addresses, customer numbers [p***@g***.invalid]\n"
        "  seen:  in 12 rows by email, お客様管理番号\n"
        "  fix:   keep it out, or make the people up (at example.com)\n"
        "         git rm --cached data/list.csv\n"
        f'  allow: andon allow {verdict.fingerprint[:6]} --reason "..."   only if they are no real people\n'
        "\n"
        "andon: commit stopped: 1 finding in 1 file. Nothing has left this machine.\n"
    )


@pytest.mark.parametrize("format", ["text", "json", "jsonl", "sarif", "github", "gitlab"])
def test_no_format_shows_a_value_or_its_digest(format: str) -> None:
    import io

    verdict = standing(people(*range(12)))
    stream = io.StringIO()
    write(outcome(verdict), format, stream, verbose=True)
    text = stream.getvalue()
    assert "people-emails" in text
    assert "person" not in text
    assert verdict.finding.secret.reveal()[:8] not in text


def test_json_counts_the_people() -> None:
    report = json.loads(shown(outcome(standing(people(*range(12)))), format="json"))
    told = report["findings"][0]
    assert {key: told[key] for key in ("people", "added", "rows", "columns", "length", "preview")} == {
        "people": 12,
        "added": 12,
        "rows": 12,
        "columns": ["email", "お客様管理番号"],
        "length": 0,
        "preview": "p***@g***.invalid",
    }


# --- what is kept ---


def allowed(evidence: Evidence) -> Book:
    finding = found(evidence)
    assert finding
    return changes.allowed(Book((SALT,), ()), [finding], lambda path: True, reason="made up", who="Ada")


def knows(book: Book, evidence: Evidence, path: str = "data/list.csv") -> bool:
    finding = found(evidence, path=path)
    assert finding
    return Lookup(book, lambda name: True).answer(finding, DAY) is not None


def test_an_entry_keeps_rule_path_count_class_and_a_keyed_digest() -> None:
    book = allowed(people(*range(12)))
    line = written(book).splitlines()[-1]
    assert line.startswith('people-emails "data/list.csv" strong:01234567:')
    assert line.endswith(' people=10-29 reason="made up" who="Ada"')
    assert "person" not in line
    assert parse(written(book).encode(), "b") == book
    other = changes.allowed(Book((SALT[::-1],), ()), [found(people(*range(12)))], bool, reason="", who="")
    assert other.entries[0].digest != book.entries[0].digest


def test_the_same_list_is_known_in_any_order_and_place() -> None:
    book = allowed(people(1, 2, 3))
    assert knows(book, people(3, 1, 2, 2))
    assert knows(book, people(1, 2, 3), path="elsewhere.csv")


def test_a_list_that_has_grown_or_changed_is_new() -> None:
    book = allowed(people(1, 2, 3))
    assert not knows(book, people(1, 2, 3, 4))
    assert not knows(book, people(1, 2, 4))


def test_the_fingerprint_tells_nothing_of_the_people() -> None:
    prints = {standing(people(*numbers)).fingerprint for numbers in ((1, 2, 3), (4, 5, 6, 7))}
    assert len(prints) == 1
    assert standing(people(1, 2, 3), path="other.csv").fingerprint not in prints


@pytest.mark.parametrize(
    ("people", "words"),
    [(1, "1-2"), (3, "3-9"), (9, "3-9"), (10, "10-29"), (30, "30-99"), (100, "100-299"), (296_019, "100000-299999")],
)
def test_count_classes(people: int, words: str) -> None:
    assert count_class(people) == words
