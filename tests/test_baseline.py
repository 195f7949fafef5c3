"""What a baseline knows: identity, expiry, renames, fingerprints, and what its digests give away."""

from __future__ import annotations

import random
import string
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andon.baseline import EMPTY, changes, fingerprinted, load
from andon.baseline.digest import SCRYPT_N, SCRYPT_R, digest, fingerprint, strong, weak, weak_ahead
from andon.baseline.entry import Book, Entry, book, written
from andon.model import Finding, Secret, UserError, Verdict

TODAY = date(2027, 1, 31)
SALT = "0123456789abcdef" * 2
PASSWORD = "sunshine-harbour-77"
TOKEN = "".join(random.Random(1).choices(string.ascii_letters + string.digits, k=36))
OTHER_TOKEN = "".join(random.Random(2).choices(string.ascii_letters + string.digits, k=36))


def found(
    value: str,
    *,
    path: str = "a.py",
    rule: str = "some-rule",
    name: str = "key",
    line: int = 1,
    also: Sequence[str] = (),
) -> Finding:
    return Finding(rule, "Title", "error", path, 0, 9, line, 1, line, 10, name, "", Secret(value), (rule, *also))


def everywhere(path: str) -> bool:
    return True


def gone(*paths: str) -> Callable[[str], bool]:
    return lambda path: path not in paths


def saved(folder: Path, contents: Book) -> str:
    file = folder / ".andon.baseline"
    file.write_text(written(contents), encoding="utf-8")
    return str(file)


def with_entry(finding: Finding, until: date | None = None) -> Book:
    empty = Book((SALT,), ())
    return changes.allowed(empty, [finding], everywhere, reason="a fixture", who="Ada", until=until)


def verdict_on(
    finding: Finding, folder: Path, contents: Book, exists: Callable[[str], bool] = everywhere, today: date = TODAY
) -> tuple[str, str, list[str]]:
    """Reason, detail and notes, as the baseline leaves them."""
    verdicts, notes = load(saved(folder, contents)).apply([Verdict(finding)], exists, today)
    return verdicts[0].reason, verdicts[0].detail, notes


STANDS = ("", "", [])
KNOWN = ("known", "a fixture, Ada", [])

IDENTITY = [
    # a different secret in the same place
    (found(TOKEN), found(OTHER_TOKEN), everywhere, STANDS),
    (found(PASSWORD), found(PASSWORD + "8"), everywhere, STANDS),
    (found(PASSWORD), found(TOKEN), everywhere, STANDS),
    (found(TOKEN), found(TOKEN[:-1]), everywhere, STANDS),
    # another rule
    (found(TOKEN), found(TOKEN, rule="other-rule"), everywhere, STANDS),
    (found(PASSWORD), found(PASSWORD, rule="other-rule"), everywhere, STANDS),
    # a guessable value in another file, while its own still stands
    (found(PASSWORD), found(PASSWORD, path="b.py"), everywhere, STANDS),
    (found(PASSWORD), found(PASSWORD, path="b.py"), gone("b.py"), STANDS),
    # the same value moved, under another name
    (found(TOKEN), found(TOKEN, line=99, name="other"), everywhere, KNOWN),
    (found(PASSWORD), found(PASSWORD, line=99, name="other"), everywhere, KNOWN),
    # renamed files, and a strong value anywhere
    (found(PASSWORD), found(PASSWORD, path="b.py"), gone("a.py"), KNOWN),
    (found(TOKEN), found(TOKEN, path="b.py"), everywhere, KNOWN),
    # a more specific rule has come to name the finding, or the other way round
    (found(TOKEN), found(TOKEN, rule="other-rule", also=["some-rule"]), everywhere, KNOWN),
    (found(PASSWORD), found(PASSWORD, rule="other-rule", also=["some-rule"]), everywhere, KNOWN),
]


@pytest.mark.parametrize(("allowed", "seen", "exists", "answer"), IDENTITY)
def test_identity_is_the_rule_and_the_whole_secret(
    allowed: Finding, seen: Finding, exists: Callable[[str], bool], answer: tuple[str, str, list[str]], tmp_path: Path
) -> None:
    assert verdict_on(seen, tmp_path, with_entry(allowed), exists) == answer


WARNING = "a.py:1: the allowance of Ada ended on {}; it stops commits in {}: some-rule"
DAYS = [
    (None, KNOWN),
    (date(2027, 2, 1), KNOWN),
    (date(2027, 1, 31), KNOWN),
    (date(2027, 1, 30), (*KNOWN[:2], [WARNING.format("2027-01-30", "14 days")])),
    (date(2027, 1, 17), (*KNOWN[:2], [WARNING.format("2027-01-17", "1 day")])),
    (date(2027, 1, 16), ("", "the allowance of Ada ended on 2027-01-16", [])),
    (date(2020, 2, 29), ("", "the allowance of Ada ended on 2020-02-29", [])),
]


@pytest.mark.parametrize("value", [TOKEN, PASSWORD], ids=["strong", "weak"])
@pytest.mark.parametrize(("until", "answer"), DAYS)
def test_an_allowance_that_ended_warns_for_fourteen_days_and_then_stops(
    value: str, until: date | None, answer: tuple[str, str, list[str]], tmp_path: Path
) -> None:
    assert verdict_on(found(value), tmp_path, with_entry(found(value), until)) == answer


def test_of_several_entries_the_one_that_lasts_longest_speaks(tmp_path: Path) -> None:
    ended, lasting = (with_entry(found(TOKEN), until).entries[0] for until in (date(2020, 1, 1), None))
    both = book({SALT}, {ended, lasting._replace(reason="for good")})
    assert verdict_on(found(TOKEN), tmp_path, both) == ("known", "for good, Ada", [])


def test_what_is_hushed_for_another_reason_keeps_it(tmp_path: Path) -> None:
    hushed = Verdict(found(TOKEN), "placeholder", "because")
    verdicts, notes = load(saved(tmp_path, with_entry(found(TOKEN)))).apply([hushed], everywhere, TODAY)
    assert (verdicts[0].reason, verdicts[0].detail, notes) == ("placeholder", "because", [])
    assert verdicts[0].fingerprint


def test_without_findings_the_file_is_not_even_read(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"\xff broken")
    assert load(str(tmp_path / "b")).apply([], everywhere, TODAY) == ([], [])
    with pytest.raises(UserError):
        load(str(tmp_path / "b")).apply([Verdict(found(TOKEN))], everywhere, TODAY)


def test_no_file_is_an_empty_baseline_unless_it_was_asked_for(tmp_path: Path) -> None:
    verdicts = fingerprinted([Verdict(found(TOKEN))])
    assert load(str(tmp_path / "none")).apply(verdicts, everywhere, TODAY) == (verdicts, [])
    assert EMPTY.apply(verdicts, everywhere, TODAY) == (verdicts, [])
    with pytest.raises(UserError, match="there is no such baseline"):
        load(str(tmp_path / "none"), required=True).apply(verdicts, everywhere, TODAY)


def test_slow_digests_are_computed_only_where_an_entry_could_match(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hashlib.scrypt", None)
    weak.cache_clear()
    contents = Book((SALT,), (Entry("some-rule", "a.py", SALT, "weak:123"),))
    for seen in (found(PASSWORD, path="b.py"), found(PASSWORD, rule="other"), found(TOKEN)):
        assert verdict_on(seen, tmp_path, contents) == STANDS


def test_many_guessable_findings_are_answered_as_each_alone(tmp_path: Path) -> None:
    findings = [found(f"{PASSWORD}{number}", path=f"{number % 3}.py", line=number) for number in range(20)]
    contents = changes.allowed(Book((SALT,), ()), findings[:10], everywhere, reason="r", who="w")
    verdicts, _ = load(saved(tmp_path, contents)).apply(list(map(Verdict, findings)), everywhere, TODAY)
    assert [verdict.reason for verdict in verdicts] == ["known"] * 10 + [""] * 10


def test_a_merged_file_with_two_salts_knows_the_entries_of_both(tmp_path: Path) -> None:
    other = SALT[::-1]
    theirs = changes.allowed(Book((other,), ()), [found(PASSWORD), found(TOKEN)], everywhere, reason="theirs", who="")
    ours = with_entry(found(OTHER_TOKEN))
    both = book({SALT, other}, {*theirs.entries, *ours.entries})
    answers = [verdict_on(found(value), tmp_path, both)[:2] for value in (PASSWORD, TOKEN, OTHER_TOKEN)]
    assert answers == [("known", "theirs"), ("known", "theirs"), ("known", "a fixture, Ada")]


# --- changes ---


def test_a_new_allowance_replaces_the_old_one_for_the_same_value() -> None:
    old = with_entry(found(TOKEN), date(2020, 1, 1))
    new = changes.allowed(old, [found(TOKEN, path="b.py")], everywhere, reason="again", who="Bea")
    assert [(entry.path, entry.reason, entry.until) for entry in new.entries] == [("b.py", "again", None)]


def test_a_strong_value_needs_one_entry_and_a_guessable_one_needs_one_a_file() -> None:
    findings = [found(value, path=path) for value in (TOKEN, PASSWORD) for path in ("b.py", "a.py", "a.py")]
    contents = changes.allowed(Book((SALT,), ()), findings, everywhere, reason="", who="")
    assert [(entry.path, entry.weak) for entry in contents.entries] == [("a.py", True), ("b.py", False), ("b.py", True)]


def test_pruning_removes_what_matches_nothing_and_follows_what_moved() -> None:
    findings = [found(TOKEN), found(PASSWORD), found(OTHER_TOKEN), found(PASSWORD + "9", path="kept.py")]
    contents = changes.allowed(Book((SALT,), ()), findings, everywhere, reason="", who="")
    now = [found(TOKEN, path="new.py"), found(PASSWORD, path="new.py"), findings[3]]
    pruned = changes.pruned(contents, now, gone("a.py"))
    assert {entry.digest for entry in pruned.gone} == {strong(OTHER_TOKEN, SALT)}
    assert [(entry.path, path) for entry, path in pruned.moved] == [("a.py", "new.py")] * 2
    assert [entry.path for entry in pruned.book.entries] == ["kept.py", "new.py", "new.py"]
    assert changes.pruned(pruned.book, now, gone("a.py")) == changes.Pruned(pruned.book, (), ())


def test_the_same_seed_gives_the_same_salt_and_none_a_random_one() -> None:
    assert changes.empty(b"a commit") == changes.empty(b"a commit")
    assert (
        len(
            {
                changes.empty(b"a commit").salts,
                changes.empty(b"other").salts,
                changes.empty().salts,
                changes.empty().salts,
            }
        )
        == 4
    )


# --- fingerprints ---


def test_the_fingerprint_of_a_guessable_value_says_nothing_of_it() -> None:
    assert fingerprint(found(PASSWORD), 0) == fingerprint(found("hunter2"), 0)
    different = [found(PASSWORD, path="b"), found(PASSWORD, rule="r"), found(PASSWORD, name="n"), found(PASSWORD)]
    assert len({*(fingerprint(finding, 0) for finding in different), fingerprint(found(PASSWORD), 1)}) == 5


def test_the_fingerprint_of_a_strong_value_is_its_own_wherever_it_stands() -> None:
    same = {fingerprint(found(TOKEN, path=path, name=path), number) for number, path in enumerate("abc")}
    assert len(same) == 1
    assert len({*same, fingerprint(found(OTHER_TOKEN), 0), fingerprint(found(TOKEN, rule="r"), 0)}) == 3


def test_alike_findings_are_numbered_in_order_of_place_whatever_the_order_given() -> None:
    findings = [found(f"hunter{line}", line=line) for line in (3, 1, 2)]
    prints = {verdict.finding.line: verdict.fingerprint for verdict in fingerprinted(list(map(Verdict, findings)))}
    assert prints == {line: fingerprint(found("x"), line - 1) for line in (1, 2, 3)}


@given(st.text(max_size=60), st.text(max_size=10), st.text(max_size=10))
def test_a_fingerprint_is_always_sixteen_hexadecimal_digits(value: str, path: str, name: str) -> None:
    assert set(fingerprint(found(value, path=path, name=name), 0)) <= set(string.hexdigits.lower())
    assert len(fingerprint(found(value, path=path, name=name), 0)) == 16


# --- what the file gives away ---


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=5, max_size=60))
def test_the_file_never_holds_the_secret(value: str) -> None:
    text = written(changes.allowed(Book((SALT,), ()), [found(value)], everywhere, reason="", who=""))
    outside = written(changes.allowed(Book((SALT,), ()), [found("x")], everywhere, reason="", who=""))
    assert value not in text or value in outside


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """scrypt at next to no cost: how many guesses fit depends on the bits that are kept, not on what they cost."""
    monkeypatch.setattr("andon.baseline.digest.SCRYPT_N", 2)
    monkeypatch.setattr("andon.baseline.digest.SCRYPT_R", 1)
    weak.cache_clear()
    yield
    weak.cache_clear()


@pytest.mark.usefixtures("cheap")
def test_guessable_values_leave_eleven_bits_all_of_them_used() -> None:
    kept = {weak(f"guess {number}", SALT) for number in range(2**15)}
    assert kept == {f"weak:{number:03x}" for number in range(2048)}


@pytest.mark.usefixtures("cheap")
@pytest.mark.parametrize("right", [PASSWORD, "hunter2", "1234"])
def test_of_many_guesses_as_many_fit_as_chance_would_have_it(right: str) -> None:
    """Of 2**16 guesses some 32 have the digest of the right one."""
    assert 10 <= sum(weak(f"guess {number}", SALT) == weak(right, SALT) for number in range(2**16)) <= 60


def test_the_same_password_leaves_the_same_bits_in_every_file_and_under_every_rule() -> None:
    findings = [found(PASSWORD, path=path, rule=rule) for path in "ab" for rule in ("some-rule", "other-rule")]
    contents = changes.allowed(Book((SALT,), ()), findings, everywhere, reason="", who="")
    assert len(contents.entries) == 4
    assert len({entry.digest for entry in contents.entries}) == 1


def test_a_slow_digest_costs_milliseconds_and_memory() -> None:
    from time import thread_time

    weak.cache_clear()
    begun = thread_time()
    weak(PASSWORD, SALT)
    assert thread_time() - begun > 0.003
    assert 128 * SCRYPT_N * SCRYPT_R == 8 * 2**20


def test_the_salt_and_the_value_both_tell() -> None:
    assert strong(TOKEN, SALT) != strong(TOKEN, SALT[::-1])
    assert len({weak(PASSWORD, f"{number:032x}") for number in range(8)}) > 1
    assert digest(found(TOKEN), SALT) == strong(TOKEN, SALT)
    assert digest(found(PASSWORD), SALT) == weak(PASSWORD, SALT)


def test_digests_computed_ahead_are_those_computed_singly() -> None:
    weak.cache_clear()
    weak_ahead([PASSWORD, "hunter2"], SALT)
    assert weak.cache_info().currsize == 2
    ahead = weak(PASSWORD, SALT)
    weak.cache_clear()
    assert weak(PASSWORD, SALT) == ahead


def test_a_run_without_findings_loads_neither_hashes_nor_the_file_format() -> None:
    code = (
        "import sys, andon.baseline as b; b.load('x').apply([], None, None); "
        "print({'hashlib', 'json', 'secrets', 'datetime', 'andon.baseline.entry', 'detect_secrets'} & {*sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
