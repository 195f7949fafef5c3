"""Placeholders: first what must never be taken for one."""

import random
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judging import verdict_on

# Passwords of people, from weak to strong: all of them open something somewhere.
PASSWORDS = [
    "changeme123",
    "changeme",
    "changeit",
    "postgres",
    "admin",
    "root",
    "password",
    "Password1",
    "secret",
    "test",
    "test1234",
    "example",
    "sample",
    "letmein",
    "hunter2",
    "Sommer2019!",
    "correct horse battery staple",
    "correct-horse-battery-staple",
    "fake-plastic-trees",
    "dummy4you",
    "yourmom",
    "your-face-is-known",
    "mypassword",
    "my-secret",
    "qwerty",
    "1234567890",
    "12345678901234567890",
    "0123456789abcdef",
    "abcdefghijklmnopqrstuvwxyz",
    "abc123abc123abc123",
    "0000",
    "1111",
    "11111111111111111111",
    "aaaaaaaa",
    "P@$$w0rd",
    "xxl",
    "xoxo",
    "XXX1",
    "x.y.z",
    "nullpointer",
    "none-of-your-business",
    "truelove",
    "todo2024",
    "exampleKey1",
    "<3 kittens",
    "<hunter2!>",
    "[hidden",
    "hidden",
    "removed",
    "пароль",
    "密码密码密码",
]

# Tokens in which a word or a row stands by chance; the holes are filled at random.
TOKENS = [
    "{}xxx{}",
    "{}xxxxxx{}",
    "{}test{}",
    "{}example{}",
    "{}EXAMPLE{}",
    "example{}{}",
    "test_{}{}",
    "your_{}{}",
    "dummy-{}{}",
    "fake_{}-{}",
    "{}0123456789{}",
    "{}null{}",
    "TODO{}{}",
    "<{}{}>",
    "[{}{}]",
    "sk_test_{}{}",
    "ghp_{}{}",
    "AKIA{}{}",
]


@pytest.mark.parametrize("rule", ["secret-keyword", "basic-auth-credentials", "github-webhook-secret"])
@pytest.mark.parametrize("value", PASSWORDS)
def test_a_password_that_people_choose_is_no_placeholder(value, rule):
    assert verdict_on(f'password = "«{value}»"', rule).reason == ""


@pytest.mark.parametrize("rule", ["secret-keyword", "base64-high-entropy-string", "github-token"])
@pytest.mark.parametrize("form", TOKENS)
def test_a_token_that_has_a_word_in_it_is_no_placeholder(form, rule):
    draw = random.Random(form)
    for _ in range(20):
        parts = ("".join(draw.choices(string.ascii_letters + string.digits, k=12)) for _ in range(2))
        assert verdict_on(f'token = "«{form.format(*parts)}»"', rule).reason == ""


AWS = "".join(random.Random(7).choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", k=20))

ANY_RULE = [
    ("<your-token>", "stands in angle brackets, to be filled in"),
    ("<API_KEY>", "stands in angle brackets, to be filled in"),
    ("<AWS_KEY_1>", "stands in angle brackets, to be filled in"),
    ("<base64 of the key>", "stands in angle brackets, to be filled in"),
    ("&lt;password&gt;", "stands in angle brackets, to be filled in"),
    ("<...>", "stands in angle brackets, to be filled in"),
    ("https://user:<password>@example.org/x", "stands in angle brackets, to be filled in"),
    ("${TOKEN:-<your token>}", "stands in angle brackets, to be filled in"),
    ("YOUR_API_KEY_HERE", "says what to put there"),
    ("YOUR-SECRET-KEY", "says what to put there"),
    ("yourApiKey", "says what to put there"),
    ("your password", "says what to put there"),
    ("INSERT_TOKEN_HERE", "says what to put there"),
    ("replace-with-your-token", "says what to put there"),
    ("REPLACE_ME", "says what to put there"),
    ("CHANGE_ME", "says what to put there"),
    ("change-me", "says what to put there"),
    ("CHANGEME", "says what to put there"),
    ("xxxxxxxx", "is one character over and over"),
    ("XXXX", "is one character over and over"),
    ("xxxx-xxxx-xxxx", "is one character over and over"),
    ("********", "is one character over and over"),
    ("***", "is one character over and over"),
    ("....", "is one character over and over"),
    ("…", "is one character over and over"),
    ("-----", "is one character over and over"),
    ("null", "says that there is no value"),
    ("None", "says that there is no value"),
    ("undefined", "says that there is no value"),
    ("true", "says that there is no value"),
    ("False", "says that there is no value"),
    ("TODO", "says that the value is to come"),
    ("[REDACTED]", "is blacked out"),
    ("***REDACTED***", "is blacked out"),
    ("<hidden>", "stands in angle brackets, to be filled in"),
    ("(filtered)", "is blacked out"),
    ("redacted", "is blacked out"),
    ("dummy", "calls itself a placeholder"),
    ("dummy-token", "calls itself a placeholder"),
    ("FAKE_API_KEY", "calls itself a placeholder"),
    ("sample.secret", "calls itself a placeholder"),
    ("my-example-password", "calls itself a placeholder"),
    (f"AKIA{AWS[:9]}EXAMPLE", "is an example of its provider's documentation"),
    (f"{AWS}{AWS[:10]}EXAMPLEKEY", "is an example of its provider's documentation"),
]

GENERATED = [
    ("AKIA" + "X" * 16, "is one character over and over"),
    ("AKIA" + "0" * 16, "is one character over and over"),
    ("ghp_" + "x" * 36, "is one character over and over"),
    ("github_pat_" + "A" * 40, "is one character over and over"),
    ("xoxb-" + "x" * 12 + "-" + "x" * 24, "is one character over and over"),
    ("0" * 40, "is one character over and over"),
    ("0123456789abcdef" * 2, "is a row of letters or digits in their order"),
    ("ghp_" + string.ascii_lowercase + string.digits, "is a row of letters or digits in their order"),
    ("sk_live_" + "1234567890abcdefghijklmn", "is a row of letters or digits in their order"),
    ("zyxwvutsrqponmlkjihg", "is a row of letters or digits in their order"),
    ("deadbeef" * 5, "is a few characters over and over"),
    ("abc123" * 4, "is a few characters over and over"),
    ("sk-your-api-key-here", "says what to put there"),
    ("xoxb-your-slack-token", "says what to put there"),
    ("ghp_" + "[REDACTED]", "is blacked out"),
]


@pytest.mark.parametrize("rule", ["secret-keyword", "github-token"])
@pytest.mark.parametrize(("value", "detail"), ANY_RULE)
def test_a_value_that_is_plainly_a_placeholder_is_one_to_every_rule(value, detail, rule):
    verdict = verdict_on(f'token = "«{value}»"', rule)
    assert (verdict.reason, verdict.detail) == ("placeholder", detail)


@pytest.mark.parametrize(("value", "detail"), GENERATED)
def test_a_value_too_regular_for_a_generator_is_a_placeholder_to_rules_for_generated_tokens(value, detail):
    verdict = verdict_on(f'token = "«{value}»"', "github-token")
    assert (verdict.reason, verdict.detail) == ("placeholder", detail)
    assert verdict_on(f'token = "«{value}»"', "secret-keyword").reason == ""


def test_a_private_key_without_a_key_in_it_is_a_placeholder():
    begin, end = "-----BEGIN RSA PRIVATE" + " KEY-----", "-----END RSA PRIVATE" + " KEY-----"
    body = "\n".join("".join(random.Random(9).choices(string.ascii_letters, k=64)) for _ in range(5))
    assert verdict_on(f"«{begin}\n{body}\n{end}»", "private-key").reason == ""
    assert verdict_on(f"«{begin}»", "private-key").reason == ""
    assert verdict_on(f"«{begin}\n{body[:64]}»", "private-key").reason == ""
    assert verdict_on(f"«{begin}\n...\n{end}»", "private-key").reason == "placeholder"
    assert verdict_on(f"«{begin}\\n<your key>\\n{end}»", "private-key").reason == "placeholder"


@pytest.mark.parametrize("default", ["realpassword", "hunter2", "Sommer2019!"])
def test_a_default_that_is_a_secret_is_no_placeholder(default):
    assert verdict_on(f"PASSWORD=«${{DB_PASSWORD:-{default}}}»").reason == ""


ALPHABETS = {
    "base62": string.ascii_letters + string.digits,
    "base64": string.ascii_letters + string.digits + "+/",
    "base64url": string.ascii_letters + string.digits + "-_",
    "hex": "0123456789abcdef",
    "base32": string.ascii_uppercase + "234567",
}

LINES = ('token = "«*»"', "export TOKEN=«*»", "  token: «*»  # the token", "«*»", '{"a":{"b":"«*»"}}', "{{'x', '«*»'}}")


@pytest.mark.parametrize("alphabet", ALPHABETS)
@pytest.mark.parametrize("rule", ["secret-keyword", "github-token"])
def test_a_random_token_is_never_hushed(alphabet, rule):
    draw = random.Random(f"{alphabet} {rule}")
    for _ in range(1_000):  # 10,000 in all, over five alphabets and two rules
        token = "".join(draw.choices(ALPHABETS[alphabet], k=draw.randint(20, 64)))
        line = draw.choice(
            ('token = "«{}»"', "export TOKEN=«{}»", "  token: «{}»  # the token", "«{}»", '{{"a": {{"b": "«{}»"}}}}')
        )
        assert verdict_on(line.format(token), rule).reason == "", "hushed a random token"


@settings(max_examples=300)
@given(st.text(max_size=80))
def test_no_value_makes_the_judge_fail(value):
    for rule in ("secret-keyword", "github-token"):
        verdict = verdict_on("«" + value.replace("«", "").replace("»", "") + "»", rule)
        assert len(value) < 12 or value not in verdict.detail
