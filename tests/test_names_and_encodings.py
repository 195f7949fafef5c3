"""Whatever a file is called and however it is written down: a key in it is found, and never in silence is it not."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from conftest import Repo
from runners import KEY_ID, PASSED, QUICK, RUNNERS, TOKEN, Done, github_token, guarded, program, run

WINDOWS = os.name == "nt"
LINUX = sys.platform == "linux"
C_LOCALE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
LOCALES = {"as it is": {}, "C": C_LOCALE}

LEAK = f"value = '{TOKEN}'\n"


def hook(repo: Repo, *arguments: str | bytes, committing: bool = True, **changed: str) -> Done:
    """The hook's own program, as a runner calls it."""
    index = {"GIT_INDEX_FILE": ".git/index"} if committing else {}
    return run([program("andon-commit"), *arguments], repo.path, **index, **changed)


def places(done: Done) -> dict[str, list[tuple[int, int, str]]]:
    """What a report in JSON found: line, column and rule by path, in the report's order."""
    found: dict[str, list[tuple[int, int, str]]] = {}
    for finding in json.loads(done.output)["findings"]:
        found.setdefault(finding["path"], []).append((finding["line"], finding["column"], finding["rule"]))
    return found


# --- names ---

LIKE_OPTIONS = [
    "--help",
    "-h",
    "--version",
    "--json",
    "--exclude-files=.*",
    "--baseline",
    "--baseline=.andon.baseline",
    "--no-baseline",
    "--format=json",
    "--verbose",
    "--",
    "-",
]

PRINTABLE = [
    "with space",
    " leading and trailing ",
    "-folder/file",
    "*",
    "*.py",
    "[x]",
    ":(top)magic",
    ":!exclude",
    "$HOME",
    "semi;colon&and|pipe",
    "it's",
    "Gr\u00f6\u00dfe/\u65e5\u672c\u8a9e/\U0001f511",
]

CONTROLS = {
    'double "quotes"': 'double "quotes"',
    "back\\slash": "back\\slash",
    "new\nline": r"new\nline",
    "cr\r": r"cr\r",
    "tab\there": r"tab\there",
    "red \x1b[31m": r"red \x1b[31m",
    "bell\x07": r"bell\x07",
    "turned \u202egnp.exe": r"turned \u202egnp.exe",
}
"""Names and what is shown of them."""

BYTES = {b"latin-1 \xe9": r"latin-1 \xe9", b"\xff\xfe": r"\xff\xfe"}
"""Names that are no UTF-8, and what is shown of them."""

WINDOWS_REFUSES = set('*"|:?<>\\')
NAMES = [name for name in LIKE_OPTIONS + PRINTABLE if not (WINDOWS and (WINDOWS_REFUSES & {*name} or name[-1] == " "))]
SHOWN = {name: name for name in NAMES} | (CONTROLS if LINUX else {})
IN_BYTES = BYTES if LINUX else {}


@pytest.mark.parametrize(
    ("runner", "names"),
    [*((QUICK, [name]) for name in LIKE_OPTIONS), ("pre-commit", LIKE_OPTIONS)],
    ids=[*LIKE_OPTIONS, "all of them, pre-commit"],
)
def test_a_file_called_like_an_option_does_not_switch_the_hook_off(
    runner: str, names: list[str], tmp_path: Path
) -> None:
    repo = guarded(runner, tmp_path / "repo")
    repo.configure()
    before = repo.head()
    repo.stage("real.env", LEAK)
    for name in names:
        repo.stage(name, "nothing here\n")
    done = repo.try_commit()
    assert (done.status, done.found, repo.head()) == (1, ["real.env:1:10 github-token"], before), done.output


@pytest.mark.parametrize("runner", RUNNERS)
def test_a_key_is_found_whatever_its_file_is_called(runner: str, tmp_path: Path) -> None:
    repo = guarded(runner, tmp_path / "repo")
    repo.configure(args=["--verbose"])  # which shows more than ten findings
    before = repo.head()
    names = SHOWN.keys() - {"--verbose"}  # of which a file would be taken for a file, and all not be shown
    for name in names:
        repo.stage(name, LEAK)
    done = repo.try_commit()
    expected = sorted(f"{SHOWN[name]}:1:10 github-token".strip() for name in names)
    assert (done.status, sorted(done.found), repo.head()) == (1, expected, before), done.output
    assert {character for character in done.output if not character.isprintable()} == {"\n"}


@pytest.mark.skipif(not LINUX, reason="names are Unicode here")
@pytest.mark.parametrize("runner", RUNNERS)
@pytest.mark.parametrize("name", BYTES, ids=ascii)
def test_a_name_in_bytes_that_are_no_utf_8_never_passes(runner: str, name: bytes, tmp_path: Path) -> None:
    """pre-commit breaks off at such a name, which blocks the commit; prek calls the hook."""
    repo = guarded(runner, tmp_path / "repo")
    repo.configure()
    before = repo.head()
    repo.stage(name, LEAK)
    done = repo.try_commit()
    assert (done.status != 0, repo.head()) == (True, before)
    assert PASSED not in done.output
    if runner == "prek":
        assert done.found == [rf"{BYTES[name]}:1:10 github-token"]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("state", ["staged", "untracked", "edited"])
def test_the_hook_itself_takes_any_name(repo: Repo, state: str, locale: str) -> None:
    names = [*map(str.encode, SHOWN), *IN_BYTES]
    for name in names:
        if state != "untracked":
            repo.stage(name, LEAK if state == "staged" else "nothing yet\n")
        if state != "staged":
            repo.write(name, LEAK)
    # The options stand first, as in `args:`, and a file of the same name is not one of them.
    done = hook(repo, "--format", "jsonl", *names, committing=state == "staged", **LOCALES[locale])
    found = [json.loads(line) for line in done.output.splitlines()]
    paths = sorted(each["path"] for each in found if each.get("rule") == "github-token")
    assert (done.status, paths) == (1, sorted([*SHOWN, *IN_BYTES.values()]))


@pytest.mark.parametrize("locale", LOCALES)
def test_a_scan_meets_any_name(repo: Repo, locale: str) -> None:
    for name in (*map(str.encode, SHOWN), *IN_BYTES):
        repo.stage(name, LEAK)
    expected = {shown: [(1, 10, "github-token")] for shown in [*SHOWN, *IN_BYTES.values()]}
    for arguments in (["."], ["--all-files", "."], ["--staged"]):
        done = run([program("andon"), "scan", "--format=json", *arguments], repo.path, **LOCALES[locale])
        assert places(done) == expected


@pytest.mark.parametrize("locale", LOCALES)
def test_no_control_character_of_a_name_reaches_the_terminal(repo: Repo, locale: str) -> None:
    for name in (*map(str.encode, SHOWN), *IN_BYTES):
        repo.stage(name, LEAK)
    done = run([program("andon"), "scan", "--no-baseline"], repo.path, **LOCALES[locale])
    assert len(done.found) == len(SHOWN) + len(IN_BYTES)
    assert {character for character in done.output if not character.isprintable()} == {"\n"}
    assert locale == "as it is" or done.output.isascii()


# --- encodings ---

# Lines, columns and the letters before them: one character is one column, however many bytes it has.
WESTERN = f"Gr\u00fc\u00dfe\nschl\u00fcssel: {KEY_ID}\n\n  \u00fcbrig = '{TOKEN}'\n"
WORLD = f"\u65e5\u672c\u8a9e\n\u043a\u043b\u044e\u0447: {KEY_ID}\n\n \U0001f511\U0001f511 = '{TOKEN}'\n"
KEYS_AT = {
    "western": (WESTERN, [(2, 12, "aws-access-key-id"), (4, 12, "github-token")]),
    "world": (WORLD, [(2, 7, "aws-access-key-id"), (4, 8, "github-token")]),
}

UNICODE = ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]
MARKS = {
    "utf-8": b"\xef\xbb\xbf",
    "utf-16-le": b"\xff\xfe",
    "utf-16-be": b"\xfe\xff",
    "utf-32-le": b"\xff\xfe\0\0",
    "utf-32-be": b"\0\0\xfe\xff",
}
LINE_ENDS = {"lf": "\n", "crlf": "\r\n", "cr": "\r"}

LONG = "lorem ipsum " * 17_000  # 204 kB
ODD = {
    "nul": (f"a\0b\n\0\0 key: {KEY_ID}\0 {TOKEN}\0\n", [(2, 9, "aws-access-key-id"), (2, 31, "github-token")]),
    "long line": (
        f"first\n{LONG}{KEY_ID} {LONG}{TOKEN} {LONG}\n",
        [(2, len(LONG) + 1, "aws-access-key-id"), (2, 2 * len(LONG) + 22, "github-token")],
    ),
    "no line end": (f"{TOKEN}\n{KEY_ID}", [(1, 1, "github-token"), (2, 1, "aws-access-key-id")]),
}


def matrix() -> dict[str, tuple[bytes, list[tuple[int, int, str]]]]:
    """Files in every encoding, with and without its mark, with every line end; and where the keys in them are."""
    files = {}
    for end_name, end in LINE_ENDS.items():
        for text_name, (text, expected) in KEYS_AT.items():
            for encoding in UNICODE:
                data = text.replace("\n", end).encode(encoding)
                files[f"{text_name}.{encoding}.{end_name}"] = (data, expected)
                files[f"{text_name}.{encoding}.marked.{end_name}"] = (MARKS[encoding] + data, expected)
        text, expected = KEYS_AT["western"]
        for encoding in ("latin-1", "cp1252", "mac-roman", "cp437"):
            files[f"western.{encoding}.{end_name}"] = (text.replace("\n", end).encode(encoding), expected)
    for name, (text, expected) in ODD.items():
        files[name] = (text.encode(), expected)
    return files


MATRIX = matrix()


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("state", ["staged", "untracked"])
def test_a_key_is_found_in_any_encoding_at_its_line_and_column(repo: Repo, state: str, locale: str) -> None:
    for name, (data, _) in MATRIX.items():
        repo.write(name, data)
    if state == "staged":
        repo.git("-c", "core.autocrlf=false", "add", ".")
    done = hook(repo, "--format=json", *MATRIX, committing=state == "staged", **LOCALES[locale])
    assert places(done) == {name: expected for name, (_, expected) in sorted(MATRIX.items())}
    assert json.loads(done.output)["files"] == len(MATRIX)


def test_a_key_is_found_in_any_encoding_on_standard_input(repo: Repo) -> None:
    for name in ("world.utf-8.marked.lf", "world.utf-16-le.marked.crlf", "western.latin-1.lf", "nul"):
        data, expected = MATRIX[name]
        done = run([program("andon"), "scan", "--format=json", "-"], repo.path, stdin=data, **C_LOCALE)
        assert places(done) == {"<stdin>": expected}


def test_the_report_is_the_same_in_any_locale(repo: Repo) -> None:
    repo.stage("clean.py", "# \u65e5\u672c\u8a9e\n")
    repo.stage("leak.py", f"# \u65e5\u672c\u8a9e\nname = '{github_token('in any locale')}'\n")
    in_c = hook(repo, "clean.py", "leak.py", **C_LOCALE)
    assert in_c.status == 1
    assert in_c == hook(repo, "clean.py", "leak.py")
