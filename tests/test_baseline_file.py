"""The file .andon.baseline: its text form, what it refuses, and git's own merges of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon.baseline.entry import HEADER, Book, Entry, book, parse, quoted, written
from andon.model import UserError

SALT = "0123456789abcdef" * 2
STRONG = "strong:01234567:" + "89abcdef" * 4
ENTRY = f'some-rule "a.py" {STRONG} reason="a fixture" who="Ada <ada@example.org>" until=2027-01-31'

BROKEN = [
    ("some words", 'is not an entry: RULE "PATH" DIGEST reason="..." who="..." until=YYYY-MM-DD'),
    (f"some-rule a.py {STRONG}", "is not an entry"),
    (f'some-rule "a.py {STRONG}', "is not an entry"),
    (f'"a.py" {STRONG}', "is not an entry"),
    (f'some-rule "a.py" {STRONG} colour="red"', "is not an entry"),
    (f'some-rule "a.py" {STRONG} who="Ada" reason="x"', "is not an entry"),
    (f'some-rule "a.py" {STRONG} until=tomorrow', "is not an entry"),
    (f'some-rule "a.py" {STRONG} until=2027-02-30', "until=2027-02-30 is no day of the calendar"),
    (f'some-rule "a.py" {STRONG[:-1]}', "is not an entry"),
    (f'some-rule "a.py" {STRONG}0', "is not an entry"),
    ('some-rule "a.py" weak:01234567:800', "is not an entry"),  # 12 bits
    ('some-rule "a.py" weak:01234567:' + "0" * 32, "is not an entry"),
    ('some-rule "a.py" weak:fedcba98:123', "names the salt fedcba98, which stands nowhere in the file"),
    (f'some-rule "a\\q.py" {STRONG}', "has an unknown escape, \\q"),
    (f'some-rule "\\u{{110000}}" {STRONG}', "has an unknown escape, \\u{110000}"),
    ("salt 0123", "is not an entry"),
    ("<<<<<<< ours", "is a marker of a merge conflict"),
    ("||||||| base", "is a marker of a merge conflict"),
    ("=======", "is a marker of a merge conflict"),
    (">>>>>>> theirs", "is a marker of a merge conflict"),
]


@pytest.mark.parametrize(("line", "message"), BROKEN)
def test_a_line_that_is_not_understood_is_an_error_that_names_it(line: str, message: str) -> None:
    with pytest.raises(UserError) as caught:
        parse(f"# a comment\nsalt {SALT}\n{line}\n".encode(), ".andon.baseline")
    assert str(caught.value).startswith(f".andon.baseline:3: {message}")
    assert caught.value.next_step


def test_bytes_that_are_not_utf8_are_an_error_that_names_the_line() -> None:
    with pytest.raises(UserError, match=r"^b:3: is not UTF-8$"):
        parse(b"#\n#\n\xff\n", "b")


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_an_entry_says_who_allowed_what_why_and_until_when(ends: str, mark: str) -> None:
    text = mark + ends.join(["# a comment", "", f"salt {SALT}", ENTRY, 'other "b c" weak:01234567:7ff', ENTRY, ""])
    assert parse(text.encode(), "b") == Book(
        (SALT,),
        (
            Entry("other", "b c", SALT, "weak:7ff"),
            Entry(
                "some-rule", "a.py", SALT, "strong:" + "89abcdef" * 4,
                "a fixture", "Ada <ada@example.org>", date(2027, 1, 31),
            ),
        ),
    )  # fmt: skip


def test_nothing_that_churns_is_written() -> None:
    entry = Entry(
        "some-rule", "a.py", SALT, "strong:" + "89abcdef" * 4, "a fixture", "Ada <ada@example.org>", date(2027, 1, 31)
    )
    assert written(book({SALT}, {entry})) == f"{HEADER}salt {SALT}\n{ENTRY}\n"


texts = st.text(st.characters(codec=None, exclude_categories=()), max_size=40)
salts = st.text("0123456789abcdef", min_size=32, max_size=32)
digests = st.one_of(
    st.integers(0, 2047).map("weak:{:03x}".format), st.integers(0, 2**128 - 1).map("strong:{:032x}".format)
)
rules = st.from_regex(r"[a-z0-9][a-z0-9.-]*", fullmatch=True)
days = st.none() | st.dates()


@given(st.sets(st.builds(Entry, rules, texts, salts, digests, texts, texts, days), max_size=5))
def test_what_is_written_is_read_back_whatever_the_paths_and_words(entries: set[Entry]) -> None:
    salts_by_name = {entry.salt[:8]: entry.salt for entry in entries}
    entries = {entry._replace(salt=salts_by_name[entry.salt[:8]]) for entry in entries}
    contents = book(set(salts_by_name.values()), entries)
    assert parse(written(contents).encode("utf-8"), "b") == contents


@given(texts)
def test_a_quoted_text_is_one_line_that_hides_nothing(text: str) -> None:
    word = quoted(text)
    assert word.isprintable()
    assert len(word.splitlines()) == 1


@given(st.permutations(["a", "b", "c", "d"]), st.lists(st.sampled_from(["a", "b", "c", "d"])))
def test_neither_order_nor_repetition_of_lines_matters(order: list[str], repeated: list[str]) -> None:
    lines = [f'rule "{name}" {STRONG}\n' for name in [*order, *repeated]]
    once = [f'rule "{name}" {STRONG}\n' for name in "abcd"]
    first, second = (parse(f"{''.join(them)}salt {SALT}\n".encode(), "b") for them in (lines, once))
    assert first == second


# --- merges by git itself ---


def entry(name: str) -> Entry:
    return Entry("some-rule", name, SALT, "weak:123", "a fixture")


def put(repo, salt: str, *names: str) -> None:
    """Stage a baseline with entries of these names, and commit it."""
    repo.stage(".andon.baseline", written(book({salt}, {entry(name)._replace(salt=salt) for name in names})))
    repo.commit("entries")


def merged(repo) -> Book:
    repo.git("merge", "-q", "-m", "merge", "side")
    return parse((repo.path / ".andon.baseline").read_bytes(), "b")


@pytest.fixture
def union(repo):
    """A repository that keeps both sides' entries, as `andon baseline create` advises."""
    repo.stage(".gitattributes", ".andon.baseline merge=union\n")
    repo.commit("attributes")
    return repo


def test_two_branches_that_both_add_entries_merge(union) -> None:
    put(union, SALT, "m")
    union.git("checkout", "-q", "-b", "side")
    put(union, SALT, "k", "m", "n")
    union.git("checkout", "-q", "main")
    put(union, SALT, "l", "m", "n", "o")
    assert merged(union) == book({SALT}, {entry(name) for name in "klmno"})


def test_two_branches_that_both_create_the_file_merge_under_one_salt(union) -> None:
    union.git("checkout", "-q", "-b", "side")
    put(union, SALT, "a", "c")
    union.git("checkout", "-q", "main")
    put(union, SALT, "b")
    assert merged(union) == book({SALT}, {entry(name) for name in "abc"})


def test_two_files_with_different_salts_merge_and_each_entry_keeps_its_own(union) -> None:
    other = SALT[::-1]
    union.git("checkout", "-q", "-b", "side")
    put(union, other, "a", "c")
    union.git("checkout", "-q", "main")
    put(union, SALT, "b")
    theirs = {entry(name)._replace(salt=other) for name in "ac"}
    assert merged(union) == book({SALT, other}, {entry("b"), *theirs})


def test_an_entry_removed_on_one_side_stays_removed(union) -> None:
    put(union, SALT, "a", "b", "c", "d", "e", "f", "g")
    union.git("checkout", "-q", "-b", "side")
    put(union, SALT, "a", "b", "c", "d", "e", "f", "g", "h")
    union.git("checkout", "-q", "main")
    put(union, SALT, "b", "c", "d", "e", "f", "g")
    assert merged(union) == book({SALT}, {entry(name) for name in "bcdefgh"})


def test_without_the_attribute_the_conflict_is_named(repo) -> None:
    put(repo, SALT, "m")
    repo.git("checkout", "-q", "-b", "side")
    put(repo, SALT, "m", "n")
    repo.git("checkout", "-q", "main")
    put(repo, SALT, "m", "o")
    repo.git("merge", "-q", "-m", "merge", "side", check=False)
    with pytest.raises(UserError, match=r"^b:5: is a marker of a merge conflict$"):
        parse((Path(repo.path) / ".andon.baseline").read_bytes(), "b")
