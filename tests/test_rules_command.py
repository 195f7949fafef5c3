"""`andon rules`: what it lists, shows, tries and checks, and with which exit status it ends."""

from __future__ import annotations

import json

import pytest

from andon import flow
from andon.cli import explain, rules
from andon.model import UserError
from conftest import Repo

POLICY = """
[rules]
files = ["g.toml"]

[[rule]]
id = "acme-key"
title = "Acme key"
pattern = '(?:(?<![0-9A-Za-z])|(?<=\\\\[nrt]))(?P<secret>acme_live_[0-9A-Za-z]{32})(?![0-9A-Za-z])'
finds = ["«acme_live_{b62:32}»", "Acme «acme_live_{b62:32}»"]
ignores = ["acme_live_{b62:31}"]
harm = "Anyone orders anvils."
references = ["https://example.org/docs"]

[[rule]]
id = "acme-word"
pattern = '\\bacme_word_[0-9]{9}\\b'
finds = ["«acme_word_{digit:9}»"]
"""
FILE = """
[[rules]]
id = "house-token"
description = "House token"
regex = '''house_[a-z0-9]{24}'''
filter = "isOdd(finding.secret)"
validate = "x"
[[rules]]
id = "github-token"
regex = '''ghp_[a-z]+'''
"""


@pytest.fixture(autouse=True)
def policy(repo: Repo) -> None:
    repo.write(".andon.toml", POLICY)
    repo.write("g.toml", FILE)


def said(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    assert rules.main(list(arguments)) == status
    return capsys.readouterr().out


def test_the_list_has_every_rule_once_in_aligned_columns(capsys: pytest.CaptureFixture[str]) -> None:
    head, *lines = said(capsys, "list").splitlines()
    ids = [line.split()[0] for line in lines]
    assert ids.count("github-token") == ids.count("secret-keyword") == ids.count("acme-key") == 1
    assert {*ids} >= {"github-token", "secret-keyword", "generic-password", "acme-key", "acme-word", "house-token"}
    column = head.index("source")
    assert {line[column:] for line in lines if line.startswith(("acme", "house"))} == {".andon.toml", "g.toml"}
    assert {line[column - 2 : column] for line in lines} == {"  "}


def test_the_list_can_be_read_by_programs(capsys: pytest.CaptureFixture[str]) -> None:
    rows = {row["id"]: row for row in json.loads(said(capsys, "list", "--format", "json"))}
    assert rows["acme-key"] == {
        "id": "acme-key",
        "title": "Acme key",
        "severity": "error",
        "source": ".andon.toml",
    }
    assert rows["github-token"]["source"] == "andon: github"
    assert rows["stripe-access-key"]["source"] == "detect-secrets"


def test_the_list_takes_a_file_that_no_policy_names(capsys: pytest.CaptureFixture[str], repo: Repo) -> None:
    repo.write("h.toml", FILE.replace("house", "castle"))
    assert "castle-token" not in said(capsys, "list")
    assert "castle-token" in said(capsys, "list", "--rules", "h.toml")


def test_a_rule_is_shown_with_its_pattern_and_all_its_examples(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "show", "acme-key").splitlines() == [
        "acme-key: Acme key",
        "  harm:     Anyone orders anvils.",
        "  found by: a rule of .andon.toml",
        "  keywords: `acme_live_`",
        r"  pattern:  (?:(?<![0-9A-Za-z])|(?<=\\[nrt]))(?P<secret>acme_live_[0-9A-Za-z]{32})(?![0-9A-Za-z])",
        "  finds:    acme_live_<32 letters or digits>",
        "            Acme acme_live_<32 letters or digits>",
        "  ignores:  acme_live_<31 letters or digits>",
        "  see:      https://example.org/docs",
        "  allow:    only what is not a real secret:",
        '            andon allow FINGERPRINT --reason "..."',
        '            or in a comment: andon: allow acme-key reason="..."',
    ]


@pytest.mark.parametrize("name", ["github-token", "stripe-access-key", "generic-password", "house-token"])
def test_every_kind_of_rule_is_shown(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "show", name).startswith(f"{name}: ")


@pytest.mark.parametrize("arguments", [("show", "acme-kye"), ("test", "acme-kye")])
def test_an_unknown_rule_is_the_users_to_mend(arguments: tuple[str, ...]) -> None:
    with pytest.raises(UserError) as raised:
        rules.main(arguments)
    assert raised.value.next_step == "did you mean acme-key?"


def test_explain_knows_the_rules_of_the_policy(capsys: pytest.CaptureFixture[str]) -> None:
    explain.main(["acme-key"])
    assert capsys.readouterr().out.splitlines()[:3] == [
        "acme-key: Acme key",
        "  harm:     Anyone orders anvils.",
        "  found by: a rule of .andon.toml",
    ]
    explain.main(["house-token"])
    assert "a rule of g.toml" in capsys.readouterr().out
    explain.main(["--list"])
    assert {"acme-key", "house-token"} <= {line.split()[0] for line in capsys.readouterr().out.splitlines() if line}


def test_examples_are_tried_in_every_notation(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "test", "acme-key") == (
        "passed  acme-key: 2 examples, 1 counter-example\nandon: 1 rule tried, 0 failed\n"
    )
    assert said(capsys, "test", status=1).splitlines() == [
        "passed  acme-key: 2 examples, 1 counter-example",
        "FAILED  acme-word: 1 example, 0 counter-examples",
        "  finds: «acme_word_{digit:9}»",
        "    escaped line end, the whole file: is not found",
        "    escaped line end, file start: is not found",
        "    escaped line end, file end: is not found",
        "    and at 4 more places",
        "andon: 2 rules tried, 1 failed",
    ]


def test_andons_own_rules_can_be_tried(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "test", "github-token").startswith("passed  github-token: ")


def test_without_rules_there_is_nothing_to_try(capsys: pytest.CaptureFixture[str], repo: Repo) -> None:
    repo.write(".andon.toml", "")
    assert said(capsys, "test") == "no rules of your own: [[rule]] in .andon.toml makes one\n"


def test_a_file_of_gitleaks_is_checked(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "check", "g.toml").splitlines() == [
        "g.toml: 1 rule taken over",
        "  not taken over:",
        "    house-token: filter: a part of it is an expression that only betterleaks can run",
        "  worth knowing:",
        "    house-token: validate: a secret is never tried out",
        "    github-token: left out: andon has a rule of this id",
    ]
    with pytest.raises(UserError, match=r"none\.toml: cannot be read"):
        rules.main(["check", "none.toml"])


def test_a_broken_policy_does_not_keep_andons_own_rules_from_being_explained(
    capsys: pytest.CaptureFixture[str], repo: Repo
) -> None:
    repo.write(".andon.toml", "nonsense")
    explain.main(["github-token"])
    assert said(capsys, "show", "github-token")
    with pytest.raises(UserError, match="is not TOML"):
        flow.policy_of(None)


def test_a_terminal_without_these_letters_gets_escapes(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    done = repo.andon("rules", "test")
    assert (done.returncode, rb"  finds: \xabacme_word_{digit:9}\xbb" in done.stdout) == (1, True)
