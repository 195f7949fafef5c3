"""`andon explain`: what it prints, and that it never prints a token."""

from __future__ import annotations

import pytest

from andon import flow
from andon.cli import explain
from andon.judge import REASONS
from andon.model import UserError
from andon.rules import examples
from andon.rules.catalogue import ALL, RULES
from andon.yelp.catalogue import CATALOGUE


def said(capsys, *arguments):
    assert explain.main(list(arguments)) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "message", "next_step"),
    [
        ("githubtoken", "no rule is called 'githubtoken'", "did you mean github-token or github-user-token?"),
        ("qqqq", "no rule is called 'qqqq'", "see them all: andon explain --list"),
        ("\x1b[2Jx", "no rule is called '\\x1b[2Jx'", "see them all: andon explain --list"),
        ("", "which rule?", "see them all: andon explain --list"),
    ],
)
def test_a_name_that_is_no_rule_is_the_users_to_mend(name, message, next_step):
    with pytest.raises(UserError) as raised:
        explain.main(name.split() and [name])
    assert (str(raised.value), raised.value.next_step) == (message, next_step)


def test_a_rule_of_ours(capsys):
    lines = said(capsys, "github-token").splitlines()
    assert lines[:4] == [
        "github-token: GitHub token",
        "  harm:     Anyone acts as the person who made it, in every repository and",
        "            organisation that person can reach, within the token's scopes.",
        "  revoke:   Delete the token at https://github.com/settings/tokens and look",
    ]
    assert "  keywords: `ghp_`" in lines
    assert "  such as:  ghp_<30 letters or digits><6 letters or digits>" in lines
    assert lines[-3:] == [
        "  allow:    only what is not a real secret:",
        '            andon allow FINGERPRINT --reason "..."',
        '            or in a comment: andon: allow github-token reason="..."',
    ]


def test_a_rule_of_detect_secrets(capsys):
    assert said(capsys, "stripe-access-key") == (
        "stripe-access-key: Stripe live key\n"
        "  harm:     Charges, refunds and reads your customers' payments.\n"
        "  revoke:   Roll the key: https://docs.stripe.com/keys\n"
        "  found by: a plugin of detect-secrets\n"
        "  allow:    only what is not a real secret:\n"
        '            andon allow FINGERPRINT --reason "..."\n'
        '            or in a comment: andon: allow stripe-access-key reason="..."\n'
    )


def test_a_word_for_what_is_hushed_may_be_two_arguments(capsys):
    whole = said(capsys, "allowed inline")
    assert whole == (
        f"allowed inline: why something that was found does not stop you\n  means:    {REASONS['allowed inline']}\n"
    )
    assert said(capsys, "allowed", "inline") == whole


def test_the_list_names_every_rule_and_every_word(capsys):
    listed = said(capsys, "--list")
    ids = {rule.id for rule in ALL} | {entry.rule for entry in CATALOGUE.values()}
    assert ids == flow.known_rules()
    assert [line.split("  ")[0] for line in listed.partition("\n\n")[0].splitlines()] == sorted(ids)
    assert " ".join(listed.split()).endswith(", ".join(REASONS))


def test_every_rule_and_word_can_be_explained_in_78_ascii_columns(capsys):
    for name in [*(rule.id for rule in ALL), *(entry.rule for entry in CATALOGUE.values()), *REASONS]:
        text = said(capsys, name)
        assert text.isascii()
        assert [line for line in text.splitlines() if len(line) > 78 and "https://" not in line] == []


def test_an_example_is_never_a_token():
    for rule in RULES:
        for template in rule.finds:
            shape = explain.shape(template)
            assert not {"«", "»", "\n"} & set(shape)
            assert examples.HOLE.search(shape) is None


@pytest.mark.parametrize(
    ("template", "shape"),
    [
        ("«{hex:20,40}»\nx", "<20 to 40 hexadecimal digits>\\nx"),
        ("id = «{uuid}»", "id = <UUID>"),
        ("«a_{b62:30}{crc32b62}»", "a_<30 letters or digits><6 letters or digits>"),
    ],
)
def test_holes_are_named(template, shape):
    assert explain.shape(template) == shape


def test_every_alphabet_of_the_examples_has_a_name():
    assert set(explain.ALPHABETS) == set(examples.ALPHABETS)
