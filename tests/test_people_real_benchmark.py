"""The benchmark for false alarms on real files and histories: what it counts, and what it stages for each commit.

Lists of people change as their rules do, so a kind of secret stands in for them here.
"""

from __future__ import annotations

import os
import random
import string
import sys
from pathlib import Path

import pytest

from conftest import Repo

sys.path.append(str(Path(__file__).parents[1] / "benchmarks"))

import people_corpus
import people_real

VALUE = "".join(random.Random(5).choices(string.ascii_letters + string.digits, k=24))
TOKEN = f"key = 'sk_live_{VALUE}'\n"


@pytest.fixture
def history(repo: Repo) -> Repo:
    """Four commits: an innocent one, one that adds a token, one beside it, and one that takes it away."""
    repo.stage("-a.txt" if os.name != "nt" else "a.txt", "nothing\n")
    repo.commit("1")
    repo.stage("b.txt", TOKEN)
    repo.commit("2")
    repo.stage("c/d.txt", "more of nothing\n")
    repo.commit("3")
    repo.git("rm", "-q", "b.txt")
    repo.commit("4")
    return repo


def test_each_commit_is_judged_by_what_it_changes(history: Repo) -> None:
    first, second, _, _ = history.git("rev-list", "--reverse", "HEAD").decode().split()
    came = people_real.replay(str(history.path), rules="stripe-")
    assert (came.commits, came.files) == (4, 3)
    assert [(alarm.commit, alarm.path) for alarm in came.alarms] == [(second[:10], "b.txt")]
    assert first not in str(came.alarms)
    assert came.cpu > 0


def test_the_last_commits_alone(history: Repo) -> None:
    came = people_real.replay(str(history.path), last=2, rules="stripe-")
    assert (came.commits, came.files, came.alarms) == (2, 1, [])


def test_the_first_commit_is_marked(repo: Repo) -> None:
    repo.stage("b.txt", TOKEN)
    commit = repo.commit()
    came = people_real.replay(str(repo.path), rules="stripe-")
    assert [alarm.commit for alarm in came.alarms] == [f"{commit[:10]} (the first)"]


def test_rules_that_are_not_asked_for_do_not_count(history: Repo) -> None:
    assert people_real.replay(str(history.path), rules="people-").alarms == []


def test_the_caller_is_left_as_it_was(history: Repo) -> None:
    before = dict(os.environ), os.getcwd(), history.git("status", "--porcelain")
    people_real.replay(str(history.path))
    assert (dict(os.environ), os.getcwd(), history.git("status", "--porcelain")) == before


def test_commits_are_told_and_the_bar_is_missed(history: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    assert people_real.main(["commits", str(history.path.parent), "--rules", "stripe-"]) == 1
    said = capsys.readouterr().out
    assert "MISSED  1 of 4 commits are stopped, 250.00 in 1,000" in said
    assert VALUE not in said
    assert people_real.main(["commits", str(history.path)]) == 0


def test_files_are_told_by_the_reason_they_were_chosen_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "test"
    for name, content in (("one/AUTHORS", "nothing\n"), ("two/b.txt", TOKEN), ("-three", "nothing\n")):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    Path(f"{folder}.tsv").write_text("one/AUTHORS\tattribution\ntwo/b.txt\tother\n", encoding="utf-8")
    assert people_real.main(["files", str(folder), "--rules", "stripe-", "--jobs", "1"]) == 0
    said = capsys.readouterr().out
    assert ": 3 files, " in said
    assert "1 of 3 files are flagged" in said
    assert "  two/b.txt  stripe-" in said
    assert "other                1 of      1 flagged" in said
    assert "attribution          0 of      1 flagged" in said
    assert VALUE not in said


def test_what_a_version_changes_is_what_git_reads(repo: Repo) -> None:
    """Two versions through git fast-import: a file that goes, one that changes, one with an odd name."""
    versions = ({"gone": b"1", "same": b"2", 'odd "\\ é': b"3"}, {"same": b"2", "gone/in": b"4", 'odd "\\ é': b"5\n"})
    stream = b""
    before: dict[str, bytes] = {}
    for number, files in enumerate(versions):
        stream += b"".join(people_corpus.commit(f"1.{number}", number, before, files))
        before = {path: people_corpus.digest(data) for path, data in files.items()}
    repo.git("fast-import", "--quiet", stdin=stream)
    names = repo.git("diff-tree", "-r", "-z", "--name-status", "main~1", "main").split(b"\0")[:-1]
    assert [name.decode() for name in names] == ["D", "gone", "A", "gone/in", "M", 'odd "\\ é']
    assert repo.git("show", 'main:odd "\\ é') == b"5\n"


@pytest.mark.parametrize(
    ("path", "data", "why"),
    [
        ("docs/AUTHORS.rst", b"x", "attribution"),
        ("debian/patches/1", b"x", "attribution"),
        ("a/de.po", b"x", "attribution"),
        ("authority.py", b"x", "other"),
        ("src/package.json", b"{}", "attribution"),
        ("data/cities.CSV", b"x", "data"),
        ("test/book.xlsx", b"PK\0", "data"),
        ("a.py", b"mail ada@example.org", "address-holding"),
        ("a.py", b"1234567890 2345678901, 3456789012", "digits"),
        ("a.py", b"1234567890 2345678901", "other"),
        ("a.py", b"", ""),
        ("a.bin", b"x\0", ""),
        ("app.min.js", b"x", ""),
    ],
)
def test_why_a_file_is_chosen(path: str, data: bytes, why: str) -> None:
    assert people_corpus.reason(path, data) == why


def test_no_class_of_files_crowds_out_the_others() -> None:
    files = {f"po/{number}.po": b"x" for number in range(500)} | {"a.py": b"x", "b.csv": b"x"}
    chosen = list(people_corpus.choose(files).values())
    assert chosen.count("attribution") == people_corpus.SHARES["attribution"]
    assert {"data", "other"} <= set(chosen)
