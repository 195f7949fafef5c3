"""andon baseline and andon allow, in real repositories."""

from __future__ import annotations

import io
import json
import os
import random
import re
import stat
import string
import zipfile
from hashlib import sha1

import pytest

from andon.baseline.entry import Book, parse
from andon.cli import allow, baseline
from andon.flow import stands
from andon.model import UserError
from andon.source import git, writing

CHANCE = random.Random(7)
KEY = "".join(CHANCE.choices(string.ascii_letters + string.digits, k=40))
OTHER_KEY = "".join(CHANCE.choices(string.ascii_letters + string.digits, k=40))
PASSWORD = "Sunshine77!"

KEY_LINE = 'AWS_SECRET_ACCESS_KEY = "{}"\n'
PASSWORD_LINE = 'password = "{}"\n'
BOTH = KEY_LINE.format(KEY) + PASSWORD_LINE.format(PASSWORD)
WHO = ["--who", "Ada"]


def told(capsys: pytest.CaptureFixture[str], main, *arguments: str) -> tuple[int, list[str]]:
    """Exit status, and what was printed."""
    capsys.readouterr()
    status = main(arguments)
    return status, capsys.readouterr().out.splitlines()


def entries(repo) -> Book:
    return parse((repo.path / ".andon.baseline").read_bytes(), "b")


def listed(repo) -> list[tuple[str, str, str, bool]]:
    return [(entry.rule, entry.path, entry.reason, entry.weak) for entry in entries(repo).entries]


def prints(repo) -> dict[str, str]:
    """What a scan finds and what stands of it: fingerprints by rule."""
    report = json.loads(repo.andon("scan", "--format", "json").stdout)
    return {found["rule"]: found["fingerprint"] for found in report["findings"] if not found["verdict"]}


@pytest.fixture
def both(repo):
    """A repository with a key and a password in one staged file."""
    repo.stage("a.py", BOTH)
    return repo


def test_create_makes_everything_known_and_tells_the_next_steps(both, capsys) -> None:
    assert both.andon("scan").returncode == 1
    assert told(capsys, baseline.main, "create", "--reason", "as it was", *WHO) == (
        0,
        [
            ".andon.baseline: made, with 2 findings that are known from now on",
            "  next:  git add .andon.baseline",
            "         echo '.andon.baseline merge=union' >> .gitattributes   so that merges keep both sides",
        ],
    )
    assert listed(both) == [
        ("aws-secret-access-key", "a.py", "as it was", False),
        ("generic-password", "a.py", "as it was", True),
    ]
    assert both.andon("scan").returncode == 0


def test_who_is_whom_git_knows(both, monkeypatch) -> None:
    baseline.main(["create"])
    assert {entry.who for entry in entries(both).entries} == {"Tess Tester <tess@example.org>"}
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    both.stage("b.py", PASSWORD_LINE.format("Moonlight78!"))
    with pytest.raises(UserError, match="who allows it"):
        baseline.main(["add"])


def test_a_file_made_anew_has_the_salt_that_it_had(both) -> None:
    """Or the history would hold 11 more bits of each password."""
    both.commit()
    made = []
    for _ in range(2):
        baseline.main(["create", *WHO])
        made.append(entries(both))
        (both.path / ".andon.baseline").unlink()
        both.commit("another")
    assert made[0] == made[1]


def test_create_does_not_overwrite(both) -> None:
    both.write(".andon.baseline", "# mine\n")
    with pytest.raises(UserError, match=r"\.andon\.baseline: stands already"):
        baseline.main(["create", *WHO])
    assert (both.path / ".andon.baseline").read_text() == "# mine\n"


def test_add_takes_what_is_new_below_the_paths_given(both, capsys) -> None:
    baseline.main(["create", *WHO])
    both.stage("b/b.py", PASSWORD_LINE.format("Moonlight78!"))
    both.stage("c.py", PASSWORD_LINE.format("Starlight79!"))
    assert told(capsys, baseline.main, "add", "b", "--reason", "test", *WHO)[1][0] == ".andon.baseline: 1 finding added"
    assert [entry[1:3] for entry in listed(both)] == [("a.py", ""), ("a.py", ""), ("b/b.py", "test")]
    assert told(capsys, baseline.main, "add", *WHO)[1][0] == ".andon.baseline: 1 finding added"
    assert told(capsys, baseline.main, "add", *WHO) == (0, [".andon.baseline: nothing to add"])


def test_add_sees_what_is_only_staged_and_what_is_only_on_disk(repo) -> None:
    repo.stage("a.py", PASSWORD_LINE.format("Moonlight78!"))
    repo.write("a.py", PASSWORD_LINE.format("Starlight79!"))
    baseline.main(["create", *WHO])
    assert len(entries(repo).entries) == 2


def test_a_changed_secret_is_stopped_and_a_renamed_file_with_lines_above_is_not(both) -> None:
    baseline.main(["create", *WHO])
    both.git("mv", "a.py", "b.py")
    both.stage("b.py", "# a line\n\n" + BOTH)
    assert prints(both) == {}
    both.stage("b.py", KEY_LINE.format(OTHER_KEY) + PASSWORD_LINE.format(PASSWORD + "8"))
    assert set(prints(both)) == {"aws-secret-access-key", "generic-password"}


def test_allow_takes_one_finding_by_the_beginning_of_its_fingerprint(both, capsys) -> None:
    found = prints(both)["generic-password"]
    assert told(capsys, allow.main, found[:6], "--reason", "a fixture", *WHO, "--until", "2199-01-31") == (
        0,
        [
            ".andon.baseline: generic-password in a.py:2 is allowed until 2199-01-31",
            "  next:  git add .andon.baseline",
        ],
    )
    assert listed(both) == [("generic-password", "a.py", "a fixture", True)]
    assert set(prints(both)) == {"aws-secret-access-key"}


def test_allow_finds_what_is_committed_too(both, capsys) -> None:
    both.commit()
    allow.main([prints(both)["aws-secret-access-key"], "--reason", "a fixture", *WHO])
    assert set(prints(both)) == {"generic-password"}


def test_allowing_again_changes_the_reason(both) -> None:
    found = prints(both)["aws-secret-access-key"]
    for reason in ("first", "second"):
        allow.main([found, "--reason", reason, *WHO])
    assert listed(both) == [("aws-secret-access-key", "a.py", "second", False)]


REFUSED = [
    (["abc", "--reason", "x"], "abc is no fingerprint"),
    (["xyzw", "--reason", "x"], "xyzw is no fingerprint"),
    (["0" * 17, "--reason", "x"], "0{17} is no fingerprint"),
    (["0000000000000000", "--reason", "x"], "no finding has a fingerprint that begins with 0{16}"),
    (["0000", "--reason", " "], "an allowance needs a reason"),
    (["0000", "--reason", "x", "--until", "2020-01-31"], "--until 2020-01-31 is no day to come"),
    (["0000", "--reason", "x", "--until", "2199-02-30"], "--until 2199-02-30 is no day to come"),
    (["0000", "--reason", "x", "--until", "soon"], "--until soon is no day to come"),
]


@pytest.mark.parametrize(("arguments", "message"), REFUSED)
def test_allow_refuses_with_a_reason(both, arguments: list[str], message: str) -> None:
    with pytest.raises(UserError, match=f"^{message}$"):
        allow.main([*arguments, *WHO])
    assert not (both.path / ".andon.baseline").exists()


def test_an_ambiguous_fingerprint_lists_the_places(repo) -> None:
    repo.stage("a.py", "".join(f'{name}_password = "Harbour{name}77!"\n' for name in MANY))
    by_beginning: dict[str, list[str]] = {}
    report = json.loads(repo.andon("scan", "--format", "json").stdout)
    for found in report["findings"]:
        by_beginning.setdefault(found["fingerprint"][:4], []).append(f"{found['fingerprint']} a.py:{found['line']}")
    beginning, alike = next((key, places) for key, places in by_beginning.items() if len(places) > 1)
    with pytest.raises(UserError) as caught:
        allow.main([beginning, "--reason", "x", *WHO])
    assert str(caught.value).splitlines() == [
        f"several findings begin with {beginning}:",
        *(f"    {place}" for place in alike),
    ]


MANY = ["".join(CHANCE.choices(string.ascii_lowercase, k=8)) for _ in range(1200)]


def test_prune_lists_and_removes_what_is_gone_and_follows_what_moved(both, capsys) -> None:
    baseline.main(["create", "--reason", "why", *WHO])
    both.git("mv", "a.py", "b.py")
    both.stage("b.py", KEY_LINE.format(KEY))
    before = (both.path / ".andon.baseline").read_bytes()
    lines = [
        'gone:  a.py: generic-password  "why"  Ada',
        'moved: a.py: aws-secret-access-key  "why"  Ada -> b.py',
    ]
    total = ".andon.baseline: 1 entry to remove, 1 to move"
    assert told(capsys, baseline.main, "prune", "--dry-run") == (0, [*lines, total])
    assert told(capsys, baseline.main, "prune", "--check") == (1, [*lines, total])
    assert (both.path / ".andon.baseline").read_bytes() == before
    assert told(capsys, baseline.main, "prune")[0] == 0
    assert listed(both) == [("aws-secret-access-key", "b.py", "why", False)]
    assert told(capsys, baseline.main, "prune", "--check") == (0, [".andon.baseline: 0 entries to remove, 0 to move"])


def zipped(name: str, content: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(name, content)
    return stream.getvalue()


def test_an_entry_for_what_is_in_a_container_is_for_that_as_long_as_the_container_stands(repo) -> None:
    line = PASSWORD_LINE.format(PASSWORD)
    repo.stage("a.zip", zipped("x.py", line))
    baseline.main(["create", "--reason", "why", *WHO])
    assert listed(repo) == [("generic-password", "a.zip!x.py", "why", True)]
    assert repo.andon("scan").returncode == 0
    repo.stage("b.py", line)
    found = json.loads(repo.andon("scan", "--format", "json").stdout)["findings"]
    assert [each["path"] for each in found] == ["b.py"]
    repo.git("rm", "-qf", "a.zip")
    assert repo.andon("scan").returncode == 0  # a file that was moved


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.zip", True),
        ("a.zip!x.py", True),
        ("a.zip!b.zip!x.py", True),
        ("d/c.zip!x.py", True),
        ("d/odd!name", True),
        ("b.zip!x.py", False),
        ("d/b.zip!x.py", False),
        ("d!x.py", False),
        ("d/!x.py", False),
        ("!x.py", False),
    ],
)
def test_what_still_stands(repo, name: str, expected: bool) -> None:
    for path in ("a.zip", "d/c.zip", "d/odd!name"):
        repo.write(path, "content")
    assert stands(git.find(), name) is expected


@pytest.mark.parametrize("verb", ["create", "add", "prune"])
def test_no_conclusion_is_drawn_from_half_a_scan(both, verb: str) -> None:
    oid = both.git("rev-parse", ":a.py").decode().strip()
    (both.path / ".git" / "objects" / oid[:2] / oid[2:]).unlink()
    both.stage("b.py", PASSWORD_LINE.format("Moonlight78!"))
    with pytest.raises(UserError, match=r"^a\.py: not scanned: "):
        baseline.main([verb] if verb == "prune" else [verb, *WHO])
    assert not (both.path / ".andon.baseline").exists()


def test_show_lists_who_allowed_what_and_marks_what_ended(both, capsys) -> None:
    both.write(
        ".andon.baseline",
        f"salt {'0' * 32}\n"
        'some-rule "b\\u{1b}.py" weak:00000000:123 who="Bea" until=2199-01-31\n'
        'some-rule "a.py" weak:00000000:123 reason="a fixture" who="Ada" until=2020-01-31\n',
    )
    assert told(capsys, baseline.main, "show") == (
        0,
        [
            "a.py",
            '  some-rule  "a fixture"  Ada  ENDED 2020-01-31',
            "b\\x1b.py",
            "  some-rule  Bea  until 2199-01-31",
            ".andon.baseline: 2 entries in 2 files",
        ],
    )


def test_show_checks_the_file(repo) -> None:
    repo.write(".andon.baseline", "some words\n")
    with pytest.raises(UserError, match=r"\.andon\.baseline:1: is not an entry"):
        baseline.main(["show"])


def test_import_takes_over_what_was_audited_or_not_and_lists_the_rest(both, capsys) -> None:
    def item(kind: str, value: str, **more: object) -> dict[str, object]:
        return {"type": kind, "hashed_secret": sha1(value.encode()).hexdigest(), **more}

    both.stage("b.py", PASSWORD_LINE.format("Moonlight78!"))
    results = {
        "a.py": [item("Secret Keyword", PASSWORD, is_secret=False), item("GitHub Token", "ghp")],
        "b.py": [item("Secret Keyword", "Moonlight78!", is_secret=True)],
        "gone.py": [item("Secret Keyword", "x")],
    }
    both.write(".secrets.baseline", json.dumps({"version": "1.5.0", "plugins_used": [], "results": results}))
    status, lines = told(capsys, baseline.main, "import", ".secrets.baseline", *WHO)
    assert (status, [line.split(":")[0] for line in lines]) == (
        0, ["refused", "real", "unmatched", ".andon.baseline", "  next"],
    )  # fmt: skip
    assert lines[3] == ".andon.baseline: 1 finding imported from .secrets.baseline"
    assert listed(both) == [("generic-password", "a.py", "imported from .secrets.baseline, audited", True)]


def test_import_wants_a_baseline_of_detect_secrets(both) -> None:
    with pytest.raises(UserError, match="there is no such baseline"):
        baseline.main(["import", "none"])
    baseline.main(["create", *WHO])
    with pytest.raises(UserError, match="is not a baseline of detect-secrets"):
        baseline.main(["import", ".andon.baseline"])


def test_the_file_of_detect_secrets_is_never_written(both) -> None:
    both.write(".secrets.baseline", '{"results": {}}')
    found = prints(both)["generic-password"]
    with pytest.raises(UserError, match="belongs to detect-secrets"):
        allow.main([found, "--reason", "x", *WHO, "--baseline", ".secrets.baseline"])
    assert (both.path / ".secrets.baseline").read_text() == '{"results": {}}'


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such mode")
def test_the_file_is_replaced_whole_and_keeps_its_mode_and_a_link_to_it(both) -> None:
    baseline.main(["create", *WHO])
    file = both.path / ".andon.baseline"
    assert stat.S_IMODE(file.stat().st_mode) == 0o666 & ~writing.umask()
    file.rename(both.path / "real")
    file.symlink_to("real")
    (both.path / "real").chmod(0o640)
    both.stage("b.py", PASSWORD_LINE.format("Moonlight78!"))
    baseline.main(["add", *WHO])
    assert file.is_symlink()
    assert stat.S_IMODE((both.path / "real").stat().st_mode) == 0o640
    assert len(entries(both).entries) == 3
    assert not [name for name in os.listdir(both.path) if name.startswith(".andon-")]


def test_from_a_sub_folder_the_file_at_the_top_is_meant(both, monkeypatch, capsys) -> None:
    (both.path / "sub").mkdir()
    monkeypatch.chdir(both.path / "sub")
    assert told(capsys, baseline.main, "create", *WHO)[1][1] == "  next:  git add ../.andon.baseline"
    assert len(entries(both).entries) == 2


def test_without_a_repository_there_is_nothing_to_keep(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match="there is no git repository here"):
        baseline.main(["show"])


def test_neither_file_nor_output_holds_a_secret(both, capsys) -> None:
    capsys.readouterr()
    baseline.main(["create", *WHO])
    baseline.main(["show"])
    both.stage("a.py", "")
    baseline.main(["prune"])
    shown = capsys.readouterr()
    everything = shown.out + shown.err + (both.path / ".andon.baseline").read_text()
    assert not re.search(f"{KEY}|{PASSWORD}", everything)
