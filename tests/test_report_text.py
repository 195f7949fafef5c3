"""The text report, word by word."""

from __future__ import annotations

import io
import re

import pytest

from andon import report
from andon.model import Secret, Skipped
from andon.report.layout import narrowed
from outcomes import hushed, outcome, standing, written

UNREADABLE = Skipped("data/dump.sql", "permission denied", failed=True)
IMAGE = Skipped("logo.png", "PNG image")


def test_a_clean_outcome_is_silent_at_every_moment_of_a_hook():
    clean = outcome(hushed("known"), skipped=(IMAGE,))
    assert [written(clean, moment=moment) for moment in ("commit", "message", "push", "scan", "ci")] == [""] * 5


def test_a_hook_that_was_given_no_file_is_silent():
    assert written(outcome(files=0)) == ""


def test_a_scan_of_nothing_says_so():
    assert written(outcome(files=0, skipped=(IMAGE,)), moment="ci") == (
        "andon: nothing was scanned, passed over 1 (PNG image 1): name files or folders\nthat git tracks\n"
    )


def test_the_block_of_a_finding_that_fits():
    found = standing(path="app.py", name="TOKEN")
    assert written(outcome(found)) == (
        "app.py:5:17: error github-token: GitHub token in TOKEN [ghp_****, 40 chars]\n"
        '  fix:   TOKEN = os.environ["TOKEN"]         then: git add app.py\n'
        '  allow: andon allow 7f3a9c --reason "..."   only if it is not a real one\n'
        "\n"
        "andon: commit stopped: 1 finding in 1 file. Nothing has left this machine.\n"
    )


def test_the_block_of_a_finding_that_is_too_long_for_its_lines():
    assert written(outcome(standing())) == (
        "src/settings.py:5:17: error github-token: GitHub token in GITHUB_TOKEN\n"
        "         [ghp_****, 40 chars]\n"
        '  fix:   GITHUB_TOKEN = os.environ["GITHUB_TOKEN"]\n'
        "         then: git add src/settings.py\n"
        '  allow: andon allow 7f3a9c --reason "..."   only if it is not a real one\n'
        "\n"
        "andon: commit stopped: 1 finding in 1 file. Nothing has left this machine.\n"
    )


def test_a_long_path_is_never_cut():
    path = "services/billing/src/main/java/org/example/billing/configuration/Settings.java"
    assert written(outcome(standing(path=path))).splitlines()[:4] == [
        f"{path}:5:17: error github-token:",
        "         GitHub token in GITHUB_TOKEN [ghp_****, 40 chars]",
        '  fix:   GITHUB_TOKEN = System.getenv("GITHUB_TOKEN")',
        f"         then: git add {path}",
    ]


def test_a_value_of_which_nothing_may_be_shown():
    found = standing(path="a.py", name="", preview="", severity="warning", secret=Secret("x"))
    assert written(outcome(found)).startswith("a.py:5:17: warning github-token: GitHub token [1 char]\n  fix: ")


def test_a_finding_without_a_fingerprint_is_allowed_in_its_line():
    assert written(outcome(standing("", path="a.py"))).splitlines()[-4:-2] == [
        '  allow: andon: allow github-token reason="..."',
        "         in a comment, only if it is not a real one",
    ]


def test_a_remark_of_the_judge_on_a_finding_that_stands_is_told():
    found = standing(path="app.py", name="TOKEN")._replace(
        detail="the comment on line 4 allows secret-keyword, which is another rule than this one"
    )
    assert written(outcome(found)).splitlines()[:4] == [
        "app.py:5:17: error github-token: GitHub token in TOKEN [ghp_****, 40 chars]",
        "  note:  the comment on line 4 allows secret-keyword, which is another rule",
        "         than this one",
        '  fix:   TOKEN = os.environ["TOKEN"]         then: git add app.py',
    ]


def test_fingerprints_are_shown_as_far_as_they_differ():
    digits = "7f3a9c0"
    found = outcome(*(standing(f"{digits}{last}00000000", path=f"{last}.py") for last in "12"))
    assert re.findall(r"andon allow (\w+)", written(found)) == [digits + "1", digits + "2"]


def test_two_places_of_one_value_have_one_short_fingerprint():
    found = outcome(standing(path="1.py"), standing(path="2.py"))
    assert re.findall(r"andon allow (\w+)", written(found)) == ["7f3a9c", "7f3a9c"]


def test_findings_follow_each_other_and_the_last_sentence_counts_them():
    found = outcome(standing(path="a.py"), standing(path="a.py", line=9), standing(path="b.py"))
    lines = written(found).splitlines()
    assert [line.partition(": ")[0] for line in lines if line[:1] in "ab"][:3] == [
        "a.py:5:17",
        "a.py:9:17",
        "b.py:5:17",
    ]
    assert lines[-1] == "andon: commit stopped: 3 findings in 2 files. Nothing has left this machine."
    assert lines.count("") == 1


def test_a_commit_shows_ten_findings_and_counts_the_rest():
    found = outcome(*(standing(path=f"{n}.py") for n in range(27)))
    text = written(found)
    assert text.count("error github-token") == 10
    assert text.splitlines()[-3:] == [
        "... 17 more: andon scan",
        "",
        "andon: commit stopped: 27 findings in 27 files. Nothing has left this machine.",
    ]


@pytest.mark.parametrize("options", [{"verbose": True}, {"moment": "scan"}, {"moment": "ci"}, {"moment": "push"}])
def test_elsewhere_all_are_shown(options):
    found = outcome(*(standing(path=f"{n}.py") for n in range(27)))
    assert written(found, **options).count("error github-token") == 27


@pytest.mark.parametrize(
    ("moment", "last"),
    [
        ("commit", "andon: commit stopped: 1 finding in 1 file. Nothing has left this machine."),
        ("message", "andon: commit stopped: 1 finding in the commit message. Nothing has left this\nmachine."),
        (
            "seal",
            "andon: this commit skipped the check: 1 finding in 1 file. Nothing has left\n"
            "this machine yet; a push of it will be stopped.",
        ),
        (
            "rebase",
            "andon: commits in this rebase: 1 finding in 1 file. Nothing has left this\n"
            "machine yet; a push of it will be stopped.",
        ),
        ("push", "andon: push stopped: 1 finding in 1 file. Nothing has left this machine."),
        ("scan", "andon: 1 finding in 1 file. Revoke what has ever been pushed: andon explain\ngithub-token"),
        (
            "ci",
            "andon: 1 finding in 1 file. What is pushed has left: revoke it, see andon\nexplain github-token\n"
            "andon: An allowance counts once it is in the base branch.",
        ),
        (
            "receive",
            "andon: push refused: 1 finding in 1 file. None of it was accepted.\n"
            "andon: An allowance counts if it was in the default branch before this\npush.",
        ),
    ],
)
def test_the_last_sentence_says_where_things_stand(moment, last):
    assert written(outcome(standing(path="a.py")), moment=moment).partition("\n\n")[2] == last + "\n"


def test_a_message_is_edited_and_not_added():
    text = written(outcome(standing(path=".git/COMMIT_EDITMSG")), moment="message")
    assert "  fix:   take it out of the message   then: git commit -eF .git/COMMIT_EDITMSG\n" in text


def test_a_commit_that_is_made_already_is_mended_by_another_command():
    again = {"moment": "seal", "again": "git commit --amend"}
    assert "then: git add a.py && git commit --amend\n" in written(outcome(standing(path="a.py")), **again)
    text = written(outcome(standing(path="COMMIT_EDITMSG")), **again)
    assert "take it out of the message" in text
    assert "then: git commit --amend\n" in text
    text = written(outcome(standing(path="a.py")), moment="rebase")
    assert "  fix:   when the rebase is done, take it out of its commit\n" in text


def test_what_could_not_be_scanned_is_told_with_the_next_step():
    assert written(outcome(skipped=(UNREADABLE, IMAGE))) == (
        "data/dump.sql: error not-scanned: permission denied\n"
        "  fix:   make it readable\n"
        "         or leave it out: git restore --staged data/dump.sql\n"
        "\n"
        "andon: commit stopped: 1 file could not be scanned. Nothing has left this\n"
        "machine.\n"
    )


def test_what_could_not_be_scanned_counts_beside_findings():
    assert written(outcome(standing(path="a.py"), skipped=(UNREADABLE,)), moment="scan").splitlines()[-5:] == [
        "data/dump.sql: error not-scanned: permission denied",
        "  fix:   make it readable, or exclude it in .andon.toml",
        "",
        "andon: 1 finding in 1 file, 1 file could not be scanned. Revoke what has ever",
        "been pushed: andon explain github-token",
    ]


def test_notes_are_told_even_when_all_is_well():
    note = "baseline line 3 (github-token in tests/data.py) expires in 3 days: renew or remove it"
    assert written(outcome(notes=(note,))) == (
        "andon: note: baseline line 3 (github-token in tests/data.py) expires in 3\ndays: renew or remove it\n"
    )


def test_the_contact_of_the_policy_is_named_when_something_stops():
    contact = "#security, https://wiki.example/secrets"
    assert written(outcome(standing(path="a.py")), contact=contact).endswith(
        "machine.\nandon: questions? #security, https://wiki.example/secrets\n"
    )
    assert written(outcome(), contact=contact) == ""


def test_verbose_says_what_was_scanned_passed_over_and_hushed():
    given = outcome(
        hushed("known", "test fixture", path="a.py"),
        hushed("placeholder", path="b.py"),
        hushed("placeholder", path="c.py"),
        skipped=(IMAGE,),
    )
    assert written(given, verbose=True) == (
        "a.py:5:17: hushed github-token: known (test fixture)\n"
        "b.py:5:17: hushed github-token: placeholder\n"
        "c.py:5:17: hushed github-token: placeholder\n"
        "logo.png: passed over: PNG image\n"
        "\n"
        "andon: scanned 3 files (2048 bytes), passed over 1 (PNG image 1), hushed 3\n"
        "(known 1, placeholder 2)\n"
    )


def test_no_way_around_is_offered():
    text = written(outcome(standing(), skipped=(UNREADABLE,)), verbose=True)
    assert not re.search(r"SKIP|no-verify|uninstall", text)


def test_colour_only_adds_escape_sequences():
    given = outcome(standing(), hushed("known"), skipped=(UNREADABLE,), notes=("a note",))
    coloured = written(given, colour=True, verbose=True)
    assert coloured.startswith("\x1b[1msrc/settings.py:5:17\x1b[0m: \x1b[1;31merror\x1b[0m github-token: GitHub token")
    assert "\n  \x1b[32mfix\x1b[0m:   GITHUB_TOKEN" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == written(given, verbose=True)
    assert "\x1b" not in written(given, verbose=True)


class Screen(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environ", "on_pipe", "on_screen"),
    [
        ({"NO_COLOR": "1"}, False, False),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False, False),
        ({"TERM": "dumb"}, False, False),
        ({"OS": "Windows_NT"}, False, False),
        ({}, False, True),
        ({"TERM": "xterm"}, False, True),
        ({"NO_COLOR": ""}, False, True),
        ({"FORCE_COLOR": "0", "TERM": "xterm"}, False, True),
        ({"CLICOLOR_FORCE": "", "TERM": "xterm"}, False, True),
        ({"OS": "Windows_NT", "WT_SESSION": "id"}, False, True),
        ({"FORCE_COLOR": "1"}, True, True),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, True, True),
        ({"CLICOLOR_FORCE": "1"}, True, True),
    ],
)
def test_when_colour_is_wanted(environ, on_pipe, on_screen):
    assert report.wants_colour(io.StringIO(), environ) is on_pipe
    assert report.wants_colour(Screen(), environ) is on_screen


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8", "utf-16"])
def test_no_encoding_of_a_terminal_makes_it_fail(encoding):
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding, errors="strict", newline="")
    report.write(outcome(standing(path="b\u00fccher/\u4e2d.py", name="")), "text", stream)
    stream.flush()
    shown = {"ascii": "b\\xfccher/\\u4e2d.py", "cp1252": "b\u00fccher/\\u4e2d.py"}.get(
        encoding, "b\u00fccher/\u4e2d.py"
    )
    assert raw.getvalue().decode(encoding).startswith(f"{shown}:5:17: error")


def test_an_unknown_format_is_a_bug_of_the_caller():
    with pytest.raises(ValueError, match="no such format: os"):
        written(outcome(), "os")


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (["short enough", "next"], ["short enough", "next"]),
        (["exactly twenty chars"], ["exactly twenty chars"]),
        (["one two three four five", "next"], ["one two three four", "         five", "next"]),
        (["one two three four five", "         six"], ["one two three four", "         five six"]),
        (
            ["one two three four five", "         six seven"],
            ["one two three four", "         five six", "         seven"],
        ),
        (["  fix:   a command   a remark", "  or:"], ["  fix:   a command", "         a remark", "  or:"]),
        (["  no/space/in/what/is/too/long"], ["  no/space/in/what/is/too/long"]),
        (["andon: one two three four", "five."], ["andon: one two three", "four five."]),
        (["andon: one two three four", "andon: five."], ["andon: one two three", "four", "andon: five."]),
        (["andon: one two three four", ""], ["andon: one two three", "four", ""]),
    ],
)
def test_a_narrow_form_moves_below_what_is_too_long(lines, shown):
    assert [*narrowed(lines, 20)] == shown


def test_what_stands_before_a_line_stands_before_each():
    text = written(outcome(standing(path="a.py")), moment="receive", prefix="GL: ")
    assert {line[:4] for line in text.splitlines()} == {"GL: "}
