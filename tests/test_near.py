"""A bare token is a credential where its provider's name is near and something calls it one, and nowhere else."""

from __future__ import annotations

from random import Random

import pytest

from andon import rules
from andon.model import Rule
from andon.rules import examples, near
from andon.rules.shapes import Provider
from andon.rules.shapes import near as near_rule

ACME = Provider(
    name="Acme",
    slug="acme",
    names=("acmecloud", "api.acme.io"),
    words=("acme",),
    harm="Anyone orders anvils.",
    revoke="Roll it: https://example.org/keys",
    references=("https://example.org/docs",),
)
KEY = near_rule(ACME, "api-key", "{hex:32}", "{hex:8}.{b62:24}")
ANY = near_rule(ACME, "token")
REFRESH = near_rule(ACME, "refresh-token", "{hex:32}", hints=("refresh",))

NAMED = (
    "ACMECLOUD_API_KEY=«{hex:32}»",
    "acmecloud_key: «{hex:8}.{b62:24}»",
    'const acmecloudKey = "«{hex:32}»";',
    '{"acmecloud": {"region": "eu", "apiKey": "«{hex:32}»"}}',
    "acmecloud: «{hex:32}»",
    "acmecloud:\n  region: eu\n  api_key: «{hex:32}»\n",
    "# Acmecloud\nkey = '«{hex:32}»'",
    "// acmecloud.com\n\nAPI_TOKEN='«{hex:32}»'",
    'client = AcmeCloud("main", token="«{hex:32}»")',
    'new AcmeCloud.Client("«{hex:32}»")',
    "acmecloud token = '«{hex:32}»'",
    "the key for acmecloud is «{hex:32}»",
    'curl -H "X-Key: «{hex:32}»" https://api.acme.io/v1/items',
    "curl https://api.acme.io/v1/items?key=«{hex:32}»",
    "curl -u «{hex:32}»: https://api.acme.io/v1/items",
    'curl https://api.acme.io/v1/items \\\n  -H "Authorization: Bearer «{hex:32}»"',
    'curl -H "Authorization: Bearer «{hex:32}»" \\\n  https://api.acme.io/v1/items',
    "<acmecloud><token>«{hex:32}»</token></acmecloud>",
    "acmecloud,production,secret,«{hex:32}»",
    "[INFO] acmecloud: connecting\n[DEBUG] using key «{hex:32}»\n",
)
NOT_NAMED = (
    "{hex:32}",
    "API_KEY={hex:32}",
    "ACMECLOUD_API_KEY=${ACMECLOUD_API_KEY}",
    "ACMECLOUD_CLIENT_ID={hex:32}",
    "acmecloud_public_key: {hex:32}",
    '"acmecloud": {"integrity": "{hex:32}"}',
    "acmecloud_sha256 = {hex:32}",
    "uses: acmecloud/deploy@{hex:32}",
    "acmecloud.git#{hex:32}",
    "image: acmecloud/agent@sha256:{hex:32}",
    "https://cdn.acmecloud.com/{hex:32}/app.js",
    "https://acmecloud.com/app.{hex:32}.js",
    "acmecloud key\n\n\n\n\n\n{hex:32}",
    "acmecloud key" + " " * 400 + "{hex:32}",
    "acmecloud build {hex:33}",
    "acmecloud build {hex:31}",
    "notacmecloud_key={hex:32}",
    "acmecloud_key = 11111111111111111111111111111111",
    "acmecloud etag: {hex:32}",
)


def spans(rule: Rule, text: str) -> list[tuple[int, int]]:
    return [(match.start, match.end) for match in rules.matches(rule, text)]


@pytest.mark.parametrize("template", NAMED)
def test_a_token_near_its_providers_name_is_found(template: str) -> None:
    for seed in range(30):
        sample = examples.example(template, Random(seed))
        assert spans(KEY, sample.text) == [sample.span], template


@pytest.mark.parametrize("template", NOT_NAMED)
def test_what_is_not_called_the_providers_or_is_public_is_left_alone(template: str) -> None:
    for seed in range(30):
        sample = examples.example(template, Random(seed))
        assert spans(KEY, sample.text) == [], template


@pytest.mark.parametrize(
    "template",
    [
        "ACMECLOUD_TOKEN=«{b62:40}»",
        "acmecloud_token = '«{b64:43}='»".replace("='»", "=»'"),
        'acmecloud: {token: "«{b62:1}{b64url:58}{b62:1}»"}',
        "ACMECLOUD_SECRET=«{uuid}»",
        "ACMECLOUD_KEY=«{alnum:16}»",
    ],
)
def test_without_a_documented_form_whatever_was_drawn_at_random_will_do(template: str) -> None:
    for seed in range(30):
        sample = examples.example(template, Random(seed))
        assert spans(ANY, sample.text) == [sample.span], template


@pytest.mark.parametrize(
    "text",
    [
        "ACMECLOUD_TOKEN=read_the_token_from_the_environment",
        "acmecloud_token = getAcmeCloudTokenFromSettings",
        "ACMECLOUD_SECRET_NAME=production-api-credentials-2024",
        "acmecloud token: https://example.org/some/longer/path",
        "acmecloud_key_path = /etc/acme/keys/production/key1",
        "ACMECLOUD_TOKEN=aaaaaaaaaaaaaaaa1111",
        "ACMECLOUD_KEY=20240101120000000000x",
    ],
)
def test_names_paths_and_numbers_are_not_drawn_at_random(text: str) -> None:
    assert spans(ANY, text) == []


def test_one_of_the_hints_must_stand_in_what_holds_the_value() -> None:
    token = examples.fill("{hex:32}", Random(1))
    assert spans(REFRESH, f"acmecloud_token={token}") == []
    assert spans(REFRESH, f"acmecloud_refresh_token={token}") == [(24, 56)]


def test_of_several_names_the_nearest_counts() -> None:
    token = examples.fill("{hex:32}", Random(1))
    (match,) = rules.matches(KEY, f"acmecloud acmecloud acmecloud key {token} for the acmecloud")
    assert match.distance == len(" key ")


def test_a_word_counts_only_as_a_part_of_what_holds_a_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "_words", lambda: {"acme": [KEY.id], "acmecorp": [KEY.id]})
    monkeypatch.setattr(rules, "find", {KEY.id: KEY}.get)
    fits, other = (examples.fill(shape, Random(1)) for shape in ("{hex:32}", "{b62:20}"))
    assert rules.named("ACME_API_KEY", fits) == (KEY, True)
    assert rules.named("acmeToken", other) == (KEY, False)
    assert rules.named("ACME_CORP_KEY", other) == (KEY, False)
    assert rules.named("acmeish_key", other) is None
    assert rules.named("", other) is None


def test_a_text_full_of_names_and_tokens_costs_in_proportion_to_its_length() -> None:
    from test_rules import cpu_seconds

    for bait in (
        "acmecloud ",
        "acmecloud key " + "0f" * 16 + " ",
        "acmecloud=" + "a1" * 60,
        "acmecloud\n" * 3 + "a" * 200,
    ):
        once, four_times = (cpu_seconds(KEY, bait * (5_000 * times // len(bait) + 1)) for times in (1, 4))
        assert four_times < 6 * once + 0.02, bait


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("3f9a0c27b1e84d56", True),
        ("aZ3kQ9xLm2Vt8RwY", True),
        ("QwErTyUiOpAsDfGhJkLzXcVb", True),
        ("123456789012", True),
        ("getUserById", False),
        ("my-service-name-2024", False),
        ("2024-01-01-12-00-00", False),
        ("aaaaaaaaaaaaaaaaaaaa1", False),
        ("configuration_settings", False),
    ],
)
def test_what_looks_drawn_at_random(token: str, expected: bool) -> None:
    assert near.is_drawn(token) is expected
