"""Every rule is tried on its own examples, in every carrier and place; and the language of examples is tried itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from random import Random

import pytest

from andon import rules
from andon.detect import Detector
from andon.model import Blob, Rule, Text
from andon.rules import catalogue, checks, examples
from andon.rules.examples import ALPHABETS, CARRIERS, Example
from andon.source.text import decode
from andon.yelp.settings import Settings
from test_rules import of_each_family, of_every_rule


def found(rule: Rule, text: str) -> list[tuple[int, int]]:
    return [(match.start, match.end) for match in rules.matches(rule, text)]


@of_each_family
def test_what_a_rule_ignores_is_found_in_no_carrier_and_no_place(rule: Rule) -> Iterator[str]:
    for name, sample in examples.samples(rule, rule.ignores):
        if found(rule, sample.text):
            yield name


@of_each_family
def test_what_a_rule_finds_is_found_in_every_carrier_and_place_with_its_exact_span(rule: Rule) -> Iterator[str]:
    """The answer is the same if the places of its keywords are given, as the sieve gives them."""
    for name, sample in examples.samples(rule, rule.finds):
        matches = list(rules.matches(rule, sample.text))
        if [(match.start, match.end) for match in matches] != [sample.span]:
            yield name
        lowered = sample.text.encode("ascii", "replace").lower().decode("ascii")
        offsets = {
            match.start()
            for word in rule.keywords or rule.words
            for match in re.finditer(f"(?={re.escape(word)})", lowered)
        }
        if list(rules.matches(rule, sample.text, offsets)) != matches:
            yield f"{name}, its keywords' places given"


@of_each_family
def test_a_keyword_stands_in_every_match(rule: Rule) -> Iterator[str]:
    pattern = re.compile(rule.pattern)
    for name, sample in examples.samples(rule, () if rule.near else rule.finds):
        for match in pattern.finditer(sample.text):
            matched = match[0].lower()
            if not any(keyword in matched for keyword in rule.keywords):
                yield name


@of_every_rule
def test_the_examples_hold_for_other_random_characters(rule: Rule) -> None:
    for template, seed in product((*rule.finds, *rule.ignores), range(1, 5)):
        sample = examples.draw(rule, template, seed)
        assert found(rule, sample.text) == ([sample.span] if sample.span else []), template


def test_two_tokens_on_one_line_are_two_matches() -> None:
    for rule in catalogue.RULES:
        alone = [template for template in rule.finds if template.startswith("«") and template.endswith("»")]
        for template in alone:
            first = examples.example(template, Random(1))
            second = examples.example(template, Random(2))
            at = len(first.text) + 1
            text = f"{first.text} {second.text}"
            assert found(rule, text) == [(0, len(first.text)), (at, at + len(second.text))], template


@pytest.mark.parametrize(
    "template",
    [
        "no hole",
        "{}",
        "{b62}",
        "{b62:}",
        "{b62:-1}",
        "{nothing:3}",
        '{"json": {"b64": 1}}',
        "${AWS_SECRET}",
        "{ b62:3 }",
    ],
)
def test_what_is_no_hole_stays_as_it_is(template: str) -> None:
    assert examples.fill(template, Random(1)) == template


@pytest.mark.parametrize("kind", ALPHABETS)
def test_a_hole_is_filled_with_as_many_characters_of_its_alphabet(kind: str) -> None:
    filled = examples.fill(f"<{{{kind}:300}}>", Random(1))
    assert len(filled) == 302
    assert set(filled[1:-1]) == set(ALPHABETS[kind])


def test_a_hole_with_two_lengths_takes_any_between() -> None:
    lengths = {len(examples.fill("{hex:2,4}", Random(seed))) for seed in range(50)}
    assert lengths == {2, 3, 4}


def test_a_seed_gives_the_same_characters_again_and_another_seed_others() -> None:
    assert examples.fill("{b62:36}", Random(1)) == examples.fill("{b62:36}", Random(1))
    assert examples.fill("{b62:36}", Random(1)) != examples.fill("{b62:36}", Random(2))


def test_a_uuid_is_one_of_version_4() -> None:
    uuid = examples.fill("{uuid}", Random(1))
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", uuid)


@pytest.mark.parametrize(
    ("characters", "checksum"),
    [
        # CRC-32 of "123456789" is 0xCBF43926, the check value of its definition: 3,421,780,262 in base 10.
        ("123456789", "3jZRME"),
        ("", "000000"),
    ],
)
def test_the_checksum_is_crc_32_in_base_62(characters: str, checksum: str) -> None:
    assert checks.crc32_base62(characters) == checksum


def test_the_checksum_is_that_of_the_hole_before_it() -> None:
    token = examples.fill("ghp_{b62:30}{crc32b62}", Random(1))
    assert token[34:] == checks.crc32_base62(token[4:34])


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("plain", Example("plain", None)),
        ("«all»", Example("all", (0, 3))),
        ("name=«value»;", Example("name=value;", (5, 10))),
    ],
)
def test_the_marks_give_the_span_and_go(template: str, expected: Example) -> None:
    assert examples.example(template, Random(1)) == expected


def test_a_secret_alone_goes_into_every_carrier_and_one_in_a_context_into_none() -> None:
    alone = list(examples.carried(Example("token", (0, 5))))
    assert [name for name, _ in alone] == [carrier.name for carrier in CARRIERS]
    assert all(sample.text[slice(*sample.span)] == "token" for _, sample in alone if sample.span)
    assert [name for name, _ in examples.carried(Example("a=token", (2, 7)))] == ["its own context"]


def test_every_place_marks_the_same_secret() -> None:
    places = dict(examples.placed(Example("one\ntoken\n", (4, 9))))
    assert {sample.text[slice(*sample.span)] for sample in places.values() if sample.span} == {"token"}
    assert places["CRLF"].text == "first line\r\none\r\ntoken\r\n\r\nlast line\r\n"
    assert places["file start"].text.startswith("one\ntoken")
    assert places["file end"].text.endswith("token\n")
    assert max(map(len, places["after 5,000 characters on its line"].text.splitlines())) > 5000


def test_no_carrier_holds_what_a_rule_looks_for() -> None:
    words = [word for rule in catalogue.RULES for word in rule.keywords if not rule.begins]
    for carrier in CARRIERS:
        around = f"{carrier.before}{carrier.after}".lower()
        assert [word for word in words if word in around] == [], carrier.name


FIXED = ("npm-registry-login", "docker-registry-login", "docker-config-login", "http-basic-login", "age-secret-key")
ENCODED = ("base64-private-key", "jwt-signed-token", "jwt-encrypted-token", *FIXED)
"""What random characters cannot be: encoded text. Real ones are made in tests/test_composites.py."""


@pytest.mark.parametrize("rule", [rule for rule in catalogue.RULES if rule.check], ids=lambda rule: rule.id)
def test_what_a_rule_finds_has_the_structure_that_it_checks(rule: Rule) -> None:
    if rule.id in ENCODED:
        pytest.skip("made in tests/test_composites.py")
    assert rule.check
    for template in rule.finds:
        sample = examples.draw(rule, template)
        assert sample.span
        assert rule.check(sample.text[slice(*sample.span)]) == "", template


@pytest.mark.parametrize(
    ("template", "wrong"),
    [
        ("ghp_{b62:30}{crc32b62}", ""),
        ("ghp_{b62:36}", "its checksum is wrong"),
        ("npm_{b62:30}{crc32b62}", ""),
        ("npm_{b62:36}", "its checksum is wrong"),
        ("ghp_{b62:80}", ""),
        ("ghs_{digit:6}_eyJ{b64url:33}", ""),
    ],
)
def test_the_checksum_of_classic_tokens(template: str, wrong: str) -> None:
    assert {checks.classic_checksum(examples.fill(template, Random(seed))) for seed in range(50)} == {wrong}


def test_every_example_is_found_by_the_whole_of_detection() -> None:
    """Through the sieve, with all other rules about: by this rule, or by one that sees the same value."""
    detector = Detector(Settings())
    missed = []
    for rule in catalogue.RULES:
        for template in rule.finds if rule.keywords and rule.id not in ENCODED else ():
            sample = examples.draw(rule, template)
            text = decode(Blob("notes.txt", sample.text.encode()))
            assert isinstance(text, Text)
            assert sample.span
            found = [finding for finding in detector.detect(text) if finding.doubt[0] != "malformed"]
            if not any(each.start < sample.span[1] and sample.span[0] < each.end for each in found):
                missed.append(f"{rule.id}: {template}")
    assert missed == []
