"""Digests: first what only looks like one."""

import random

import pytest

from judging import verdict_on

HEX = {size: "".join(random.Random(size).choices("0123456789abcdef", k=size)) for size in (31, 32, 40, 41, 64, 128)}
B64 = "".join(random.Random(1).choices("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", k=86))

STANDS = [
    ("x", HEX[40]),
    ("", HEX[40]),
    ("key", HEX[32]),
    ("password_hash", HEX[64]),
    ("secretSha256", HEX[64]),
    ("tokenHash", HEX[40]),
    ("hash_key", HEX[32]),
    ("salt_md5", HEX[32]),
    ("rev", HEX[41]),
    ("commit", HEX[31]),
    ("reverse", HEX[40]),
    ("refresh", HEX[40]),
    ("shape", HEX[40]),
    ("integrity", B64),
    ("integrity", f"sha512-{B64}{B64}"),
    ("checksum", HEX[40][:20] + HEX[40][:20].upper()),
]

HUSHED = [
    ("rev", HEX[40]),
    ("REVISION", HEX[40]),
    ("gitCommit", HEX[40]),
    ("image.sha256", HEX[64]),
    ("md5", HEX[32]),
    ("fileMd5", HEX[32]),
    ("MD5_SUM", HEX[32].upper()),
    ("content-hash", HEX[64]),
    ("integrity", f"sha512-{B64}=="),
]


@pytest.mark.parametrize(("name", "value"), STANDS)
def test_what_is_not_named_a_digest_or_has_not_the_form_of_one_stands(name, value):
    assert verdict_on(f'"«{value}»"', "hex-high-entropy-string", name=name).reason == ""


@pytest.mark.parametrize(("name", "value"), HUSHED)
@pytest.mark.parametrize("rule", ["hex-high-entropy-string", "base64-high-entropy-string"])
def test_what_is_named_a_digest_and_has_the_form_of_one_is_hushed(name, value, rule):
    assert verdict_on(f'"«{value}»"', rule, name=name).reason == "digest"


@pytest.mark.parametrize("other", ["secret-keyword", "github-legacy-token", "aws-access-key"])
def test_whoever_sees_more_than_randomness_is_not_contradicted(other):
    verdict = verdict_on(f'"«{HEX[40]}»"', other, detectors=(other, "hex-high-entropy-string"), name="rev")
    assert verdict.reason == ""


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("hashed_secret", HEX[40], "digest"),
        ("hashed_secret", HEX[64], ""),
        ("hashed_secret", "hunter2hunter2hunter2hunter2hunter2hunt2", ""),
        ("secret", HEX[40], ""),
    ],
)
def test_the_digests_of_detect_secrets_own_baseline_are_known_by_their_name(name, value, reason):
    detectors = ("secret-keyword", "hex-high-entropy-string")
    assert verdict_on(f'"{name}": "«{value}»"', detectors=detectors, name=name, path="x.json").reason == reason
