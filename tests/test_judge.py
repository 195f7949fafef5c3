"""The judge as a whole: order, what the policy decides, and what no filter may ever do."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andon.judge import FILTERS, REASONS, judge
from andon.model import Secret
from andon.policy import DEFAULT, Allowance, Policy
from judging import finding_at, text_of, verdict_on

TESTS_ALLOWED = Policy(allowances=(Allowance(("tests/",), "made up for the tests"),))


def test_the_filters_are_asked_in_the_order_in_which_the_reasons_are_explained():
    asked = [each.__name__.replace("_", " ") for each in FILTERS]
    assert [*asked, "malformed", "allowed by rule", "known"] == list(REASONS)


def test_each_reason_is_explained_in_one_sentence():
    for sentence in REASONS.values():
        assert re.fullmatch(r"[A-Z].*[^.]\.", sentence)
        assert ". " not in sentence


DISABLED = [
    # Another rule that is on saw the value too.
    ((), ("a",), "", ""),
    (("b",), ("a",), "", ""),
    (("a",), ("a", "b"), "", "b saw it too, and not every rule that did is disabled"),
    (("b",), ("a", "b"), "", "a saw it too, and not every rule that did is disabled"),
    (("a",), ("a",), "rule disabled", "a"),
    (("b", "a", "c"), ("a", "b"), "rule disabled", "a"),
]


@pytest.mark.parametrize(("disabled", "detectors", "reason", "detail"), DISABLED)
def test_a_finding_is_hushed_when_every_rule_that_saw_it_is_disabled(disabled, detectors, reason, detail):
    policy = Policy(disabled_rules=disabled)
    verdict = verdict_on("x = «k3y»", detectors[0], detectors=detectors, policy=policy)
    assert (verdict.reason, verdict.detail) == (reason, detail)


BY_PATH = [
    (Allowance(("tests/",), "r"), "src/tests.py", ""),
    (Allowance(("tests/",), "r", rules=("other",)), "tests/a.py", ""),
    (Allowance(("tests/",), "r", names=("PUBLIC_*",)), "tests/a.py", ""),
    (Allowance(("tests/",), "r", until="2026-01-31", over=True), "tests/a.py", ""),
    (Allowance(("tests/",), "r"), "tests/a.py", "allowed by path"),
    (Allowance(("tests/",), "r", until="2026-01-31"), "tests/a.py", "allowed by path"),
    (Allowance(("tests/",), "r", rules=("rule",)), "tests/a.py", "allowed by path"),
    (Allowance(("tests/",), "r", rules=("detector",)), "tests/a.py", "allowed by path"),
    (Allowance(("tests/",), "r", names=("API_*",)), "tests/a.py", "allowed by path"),
]


@pytest.mark.parametrize(("allowance", "path", "reason"), BY_PATH)
def test_an_allowance_counts_where_it_says(allowance, path, reason):
    policy = Policy(allowances=(Allowance(("nowhere",), "no"), allowance))
    verdict = verdict_on("x = «k3y»", "rule", detectors=("rule", "detector"), path=path, policy=policy, name="API_KEY")
    assert verdict.reason == reason
    assert not reason or verdict.detail == "r"


def test_an_allowance_that_has_ended_is_remarked_on_and_a_later_one_counts():
    ended = Allowance(("tests/",), "old", until="2026-01-31", over=True)
    verdict = verdict_on("x = «k3y»", path="tests/a.py", policy=Policy(allowances=(ended,)))
    assert (verdict.reason, verdict.detail) == ("", "it was allowed in .andon.toml until 2026-01-31")
    verdict = verdict_on("x = «k3y»", path="tests/a.py", policy=Policy(allowances=(ended, Allowance(("**",), "new"))))
    assert (verdict.reason, verdict.detail) == ("allowed by path", "new")


def test_what_people_have_decided_comes_before_what_the_value_says():
    line = 'x = "«YOUR_API_KEY»"  # andon: allow secret-keyword reason="manual"'
    assert verdict_on(line, path="tests/a.py", policy=TESTS_ALLOWED).reason == "allowed by path"
    assert verdict_on(line).reason == "allowed inline"
    assert verdict_on('x = "«YOUR_API_KEY»"').reason == "placeholder"


def test_a_remark_gives_way_to_a_reason():
    assert verdict_on('x = "«YOUR_API_KEY»"  # andon: allow secret-keyword').reason == "placeholder"


class Counted(Secret):
    """A secret that counts how often it is revealed."""

    __slots__ = ("times",)

    def __init__(self, value: str) -> None:
        super().__init__(value)
        self.times = 0

    def reveal(self) -> str:
        self.times += 1
        return super().reveal()


@pytest.mark.parametrize("ask", FILTERS)
@pytest.mark.parametrize(
    "line", ["x = «k3y»", 'x = "«k3y»" # andon: allow r reason="of k3y"', "x = «${A}»", "ENC[GPG,«k3y»]"]
)
def test_a_filter_reveals_the_secret_at_most_once(ask, line):
    finding = verdict_on(line, "r").finding
    secret = Counted(finding.secret.reveal())
    ask(finding._replace(secret=secret), text_of(line.replace("«", "").replace("»", "")), DEFAULT)
    assert secret.times <= 1


OPENINGS = ["${", "{{", "$(", "`", "<", "ENC[AES256_GCM,data:", "{cipher}", "os.environ[", "://a:", "-----BEGIN "]
CLOSINGS = ["}", "}}", ")", "'", '"', ">", "]", "@", "\n", " ", "xxxx", "mac: ENC["]
COMMENTS = ["# pragma: allowlist secret", "# andon: allow r", ' reason="']
BLOCKS = ["$ANSIBLE_VAULT;", "encryptedData:\n ", "sops:\n  "]
ODD = ["\u00e9", "\U0001f600", "\x00", "\udce9"]
SYNTAX = st.sampled_from(OPENINGS + CLOSINGS + COMMENTS + BLOCKS + ODD)
TEXTS = st.lists(st.one_of(SYNTAX, st.text(max_size=6)), max_size=12).map("".join)


@settings(max_examples=1000, deadline=None)
@given(characters=TEXTS, data=st.data(), path=st.sampled_from(["a.py", "a.yaml", ".travis.yml", "a.tf", "a.sh", ""]))
def test_the_judge_never_fails_and_never_tells_the_value(characters, data, path):
    start = data.draw(st.integers(0, len(characters)))
    end = data.draw(st.integers(start, len(characters)))
    text = text_of(characters, path)
    verdict = judge(finding_at(text, start, end, "r"), text, TESTS_ALLOWED)
    assert verdict.reason == "" or verdict.reason in REASONS
    assert end - start < 20 or characters[start:end] not in verdict.detail


BAIT = [
    'x = "«k3y»"' + "# andon: allow a " * 200_000,
    'x = "«k3y»"' + " " * 4_000_000,
    "# pragma: " * 300_000 + '"«k3y»"',
    "{{" * 1_000_000 + "«k3y»" + "}}" * 1_000_000,
    "os.environ['" * 200_000 + "«k3y»" + "']" * 1_000_000,
    "ENC[PKCS7," + "A\n" * 1_000_000 + "«k3y»",
    "ENC[AES256_GCM,data:" + "A" * 3_000_000 + "«k3y»",
    "$ANSIBLE_VAULT;" + "\nab" * 1_000_000 + "«k3y»",
    "sops:\n" + " a:\n" * 800_000 + "  «k3y»",
    "encryptedData:\n" + " " * 3_000_000 + "«k3y»",
    "x = «" + "${A:-" * 200 + "}" * 200 + "»",
    "x = «" + "<a" * 200_000 + "»",
    "x = «" + "a_" * 256 + "»",
    "x = «" + "$(cat " * 80 + "»",
    "x = «-----BEGIN " + "-" * 1_000_000 + "»",
]


@pytest.mark.parametrize("marked", BAIT, ids=range(len(BAIT)))
def test_hostile_text_costs_no_filter_more_than_a_look_at_the_neighbourhood(marked):
    start, end = marked.index("«"), marked.index("»") - 1
    text = text_of(marked.replace("«", "", 1).replace("»", "", 1), "a.yaml")
    finding = finding_at(text, start, end, "r")
    judge(finding, text, DEFAULT)  # compiles the patterns
    begun = time.process_time()
    for _ in range(10):
        judge(finding, text, DEFAULT)
    assert (time.process_time() - begun) / 10 < 0.05
