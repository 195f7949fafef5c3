"""Patterns over paths: what each matches, and first what it does not; git itself is asked whether we are right."""

import subprocess
import time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from andon.policy import glob

NOT_MATCHED = [
    ("tests/", "tests"),  # a file of that name is no folder
    ("tests/", "my_tests/a.py"),
    ("tests", "tests.py"),
    ("/tests", "src/tests/a.py"),
    ("src/tests", "lib/src/tests/a.py"),
    ("docs/*.md", "docs/api/index.md"),
    ("docs/*.md", "docs/index.mdx"),
    ("docs/?.md", "docs/ab.md"),
    ("docs/**", "docs"),
    ("docs/**", "my/docs/a"),
    ("a/**/b", "a/bb"),
    ("a/**/b", "x/a/b"),
    ("*.py", "a.pyc"),
    ("*.PY", "a.py"),
    ("Tests/", "tests/a.py"),
    ("[a-c].txt", "d.txt"),
    ("[!a-c].txt", "a.txt"),
    ("[^a-c].txt", "b.txt"),
    (r"\*.txt", "a.txt"),
    (r"[\]x].txt", "y.txt"),
    ("a*b*c", "axbx"),
    ("a.c", "abc"),
    ("(a|b)", "a"),
    ("x", ""),
]

MATCHED = [
    ("tests/", "tests/a.py"),
    ("tests/", "src/tests/deep/a.py"),
    ("tests", "tests"),
    ("tests", "src/tests/a.py"),
    ("/tests", "tests/a.py"),
    ("src/tests", "src/tests/a.py"),
    ("docs/*.md", "docs/index.md"),
    ("docs/?.md", "docs/a.md"),
    ("docs/**", "docs/api/index.md"),
    ("docs/**/", "docs/api/index.md"),
    ("**", "a"),
    ("**", "a/b/c"),
    ("**/fixtures/", "fixtures/a"),
    ("**/fixtures/", "a/b/fixtures/c"),
    ("**/**/a", "x/y/a"),
    ("a/**/b", "a/b"),
    ("a/**/b", "a/x/y/b"),
    ("a/**/b/*.c", "a/b/x/b/y.c"),
    ("*.py", "src/a.py"),
    ("*", ".hidden"),
    ("foo**bar", "fooxbar"),
    ("[a-c].txt", "b.txt"),
    ("[!a-c].txt", "d.txt"),
    ("[]x].txt", "].txt"),
    ("[a-].txt", "-.txt"),
    (r"[\]x].txt", "].txt"),
    (r"\*.txt", "*.txt"),
    (r"\!important", "!important"),
    ("a*b*b", "a-b-b-b"),
    ("*a*b", "xaab"),
    ("Ünïcode/*", "Ünïcode/é"),
    ("line?end", "line\nend"),
    ("a.c", "a.c"),
    ("*.bin", "caf\udce9.bin"),
]

REFUSED = [
    ("", "is empty"),
    ("/", "is empty"),
    ("!a", "starts with '!', which would take back an earlier pattern: name only what is meant"),
    ("a//b", "has an empty, '.' or '..' folder name: paths count from the repository's top"),
    ("./a", "has an empty, '.' or '..' folder name: paths count from the repository's top"),
    ("a/../b", "has an empty, '.' or '..' folder name: paths count from the repository's top"),
    ("a\\", "ends with a backslash, which would take the next character as it is"),
    ("[ab", "has a '[' without its ']': write '\\[' for the character itself"),
    ("[]", "has a '[' without its ']': write '\\[' for the character itself"),
    ("[!]", "has a '[' without its ']': write '\\[' for the character itself"),
    ("[a/b]", "has a '[' without its ']': write '\\[' for the character itself"),
    ("[[:alpha:]]", "has a named class such as '[:alpha:]': write the characters, '[a-zA-Z]'"),
    ("[z-a]", "has a range that runs backwards in '[z-a]'"),
    ("a" * 4097, "is longer than 4096 characters"),
]


@pytest.mark.parametrize(("pattern", "path"), NOT_MATCHED)
def test_not_matched(pattern, path):
    assert glob.path_problem(pattern) == ""
    assert not glob.matches_path([pattern], path)


@pytest.mark.parametrize(("pattern", "path"), MATCHED)
def test_matched(pattern, path):
    assert glob.path_problem(pattern) == ""
    assert glob.matches_path(["never.matches", pattern], path)


@pytest.mark.parametrize(("pattern", "words"), REFUSED)
def test_patterns_that_cannot_do_what_was_meant_are_refused(pattern, words):
    assert glob.path_problem(pattern) == words


def test_no_patterns_match_nothing():
    assert not glob.matches_path([], "a")


@pytest.mark.parametrize(
    ("pattern", "name", "matched"),
    [
        ("PUBLIC", "PUBLIC_KEY", False),
        ("PUBLIC_*", "public_key", False),
        ("PUBLIC_*", "", False),
        ("PUBLIC_*", "PUBLIC_KEY", True),
        ("*", "", True),
        ("*/key", "a/b/key", True),
    ],
)
def test_names_are_matched_as_a_whole(pattern, name, matched):
    assert glob.name_problem(pattern) == ""
    assert glob.matches_name([pattern], name) is matched


@pytest.fixture(scope="session")
def git_says(tmp_path_factory):
    """Whether git's own ignore rules match a path: in an empty repository, with one pattern."""
    top = tmp_path_factory.mktemp("ignore")
    subprocess.run(["git", "init", "-q", str(top)], check=True)

    def matches(pattern: str, path: str) -> bool:
        (top / ".git" / "info" / "exclude").write_text(f"{pattern}\n", encoding="utf-8", newline="\n")
        done = subprocess.run(
            ["git", "-C", str(top), "check-ignore", "-q", "--no-index", "--stdin", "-z"],
            input=path.encode("utf-8", "surrogateescape"),
            check=False,
        )
        assert done.returncode in (0, 1)
        return done.returncode == 0

    return matches


# A path that starts with `..` or is empty is not git's to judge, and a line end cannot stand in its file of patterns.
@pytest.mark.parametrize(
    ("pattern", "path", "matched"),
    [(*case, False) for case in NOT_MATCHED if case[1]] + [(*case, True) for case in MATCHED],
)
def test_the_table_is_what_git_does(git_says, pattern, path, matched):
    assert git_says(pattern, path) is matched


@settings(max_examples=150, deadline=None)
@given(
    pattern=st.text("ab*?/[]!", min_size=1, max_size=7),
    path=st.from_regex(r"[ab]{1,3}(/[ab]{1,2}){0,3}", fullmatch=True),
)
def test_any_pattern_matches_what_git_matches(git_says, pattern, path):
    assume(not glob.path_problem(pattern))
    assert glob.matches_path([pattern], path) is git_says(pattern, path)


@given(pattern=st.text(max_size=20), path=st.text(max_size=20))
def test_a_pattern_is_refused_or_matched_and_never_raises(pattern, path):
    if not glob.path_problem(pattern):
        assert glob.matches_path([pattern], path) in (True, False)


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*a" * 1000 + "b", "a" * 4000),
        ("**/a/" * 800 + "b", "a/" * 2000 + "c"),
        ("?*" * 1500 + "b", "a" * 4000),
    ],
)
def test_hostile_patterns_and_paths_cost_bounded_time(pattern, path):
    start = time.process_time()
    assert not glob.matches_path([pattern], path)
    assert time.process_time() - start < 5
