"""Hostile paths, names and remarks: what is shown of them, and that the commands printed for them work."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest

from andon.model import Skipped
from andon.report import clean
from outcomes import finding, outcome, standing, written

# path, as shown in text, as an argument in a shell
PATHS = [
    ("a.py", "a.py", "a.py"),
    ("b\u00fccher/\u4e2d.py", "b\u00fccher/\u4e2d.py", "b\u00fccher/\u4e2d.py"),
    ("a b.py", "a b.py", "'a b.py'"),
    ("it's.py", "it's.py", "'it'\\''s.py'"),
    ("$(id).py", "$(id).py", "'$(id).py'"),
    ("-rf", "-rf", "./-rf"),
    ("--help", "--help", "./--help"),
    (":(top)a", ":(top)a", "'./:(top)a'"),
    ("=a", "=a", "'=a'"),
    ("a\nb", "a\\nb", "$'a\\nb'"),
    ("a\rb'\\", "a\\rb'\\", "$'a\\rb\\'\\\\'"),
    ("\x1b[2Ja", "\\x1b[2Ja", "$'\\x1b[2Ja'"),
    ("a\x9bb", "a\\x9bb", "$'a\\xc2\\x9bb'"),
    ("a\u202ey\u2066p", "a\\u202ey\\u2066p", "$'a\\xe2\\x80\\xaey\\xe2\\x81\\xa6p'"),
    ("a\u200bb", "a\\u200bb", "$'a\\xe2\\x80\\x8bb'"),
    ("a\U000e0041", "a\\U000e0041", "$'a\\xf3\\xa0\\x81\\x81'"),
    ("a\udcff.py", "a\\xff.py", "$'a\\xff.py'"),
    ("::stop-commands::x", "./::stop-commands::x", "./::stop-commands::x"),
    ("a ##[error]b", "a ##\\x5berror]b", "'a ##[error]b'"),
]


@pytest.mark.parametrize(("path", "shown", "quoted"), PATHS)
def test_a_path_is_shown_and_quoted(path, shown, quoted):
    assert clean.shown(path) == shown
    assert clean.quoted(path) == quoted


@pytest.mark.skipif(not shutil.which("bash"), reason="the commands are for a shell")
def test_git_understands_the_path_as_it_is_quoted(repo):
    paths = [path for path, _, _ in PATHS]
    for path in paths:
        repo.write(path.encode("utf-8", "surrogateescape"), "text\n")
    for path in paths:
        command = b"git add " + clean.quoted(path).encode("utf-8", "surrogateescape")
        subprocess.run(["bash", "-c", command], check=True)
    staged = repo.git("ls-files", "-z").decode("utf-8", "surrogateescape").split("\0")[:-1]
    assert sorted(staged) == sorted(paths)


@pytest.mark.parametrize(("path", "shown", "quoted"), PATHS)
def test_each_line_of_the_text_is_what_was_meant(path, shown, quoted):
    lines = written(outcome(standing(path=path, name=path), skipped=(Skipped(path, path, failed=True),))).split("\n")
    assert lines[0].startswith(f"{shown}:5:17: error github-token:")
    assert len([line for line in lines if f"then: git add {quoted}" in line]) == 1
    assert not any(ord(c) < 0x20 or c in "\x9b\u202e\u2066\u200b\udcff" for line in lines for c in line)


@pytest.mark.parametrize(("path", "shown", "quoted"), PATHS)
@pytest.mark.parametrize("format", ["json", "jsonl", "sarif", "gitlab"])
def test_machine_formats_stay_valid_with_any_path(format, path, shown, quoted):
    given = outcome(standing(path=path, name=path), skipped=(Skipped(path, path),), notes=(path,))
    text = written(given, format)
    assert text.isascii()
    for document in text.splitlines() if format == "jsonl" else [text]:
        json.dumps(json.loads(document), ensure_ascii=False).encode("utf-8")  # a lone surrogate would fail here


def test_a_path_is_whole_in_json_unless_it_is_no_text():
    paths = ["a\nb\x1b\u202e\u4e2d.py", "a\udcff.py"]
    found = json.loads(written(outcome(*(standing(path=path) for path in paths)), "json"))["findings"]
    assert [item["path"] for item in found] == ["a\nb\x1b\u202e\u4e2d.py", "a\\xff.py"]


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("a b/%41#?.py", {"uri": "a%20b/%2541%23%3F.py", "uriBaseId": "%SRCROOT%"}),
        ("a:b\u00fc", {"uri": "a%3Ab%C3%BC", "uriBaseId": "%SRCROOT%"}),
        ("a\udcff", {"uri": "a%FF", "uriBaseId": "%SRCROOT%"}),
        ("a\ud800", {"uri": "a%ED%A0%80", "uriBaseId": "%SRCROOT%"}),
        ("/tmp/a b", {"uri": "file:///tmp/a%20b"}),
        ("C:/a b", {"uri": "file:///C:/a%20b"}),
    ],
)
def test_a_path_in_sarif_is_percent_encoded_byte_by_byte(path, location):
    result = json.loads(written(outcome(standing(path=path)), "sarif"))["runs"][0]["results"][0]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == location


def test_workflow_commands_cannot_be_smuggled_in_by_a_path_or_a_name():
    found = standing(path="a,line=1::b%0A\n::stop-commands::x", name="\n::set-env name=A::b")
    assert written(outcome(found, skipped=(Skipped("x\n::y", "\n::z", failed=True),)), "github").splitlines() == [
        "::error file=a%2Cline=1%3A%3Ab%250A\\n%3A%3Astop-commands%3A%3Ax,line=5,endLine=5,col=17,endColumn=57,"
        "title=andon%3A github-token::GitHub token in \\n::set-env name=A::b [ghp_****, 40 chars]"
        "%0Afix: take it out; keep it in the environment or a secret store"
        '%0Aallow: andon allow 7f3a9c0011223344 --reason "..." (only if it is not a real one)',
        "::error file=x\\n%3A%3Ay,title=andon%3A not scanned::could not be scanned: \\n::z",
        "andon: scanned 3 files (2048 bytes): 1 finding in 1 file, 1 file could not be scanned",
    ]


@pytest.mark.parametrize(
    ("name", "shown"),
    [("sch\u00fcssel", "in sch\\xfcssel"), ("a\tb\u202e", "in a\\tb\\u202e"), ("x" * 500, "in " + "x" * 37 + "...")],
)
def test_a_name_is_shown_in_ascii_and_cut(name, shown):
    assert shown in written(outcome(standing(path="a.txt", name=name)))


def test_a_path_that_would_quote_the_value_is_masked():
    value = finding().secret.reveal()
    found = standing(path=f"keys/{value}.txt", name=value)
    assert written(outcome(found)).startswith("keys/****.txt:5:17: error github-token: GitHub token in ****")
