"""Users' own rules: what each mistake is called, what an expression may cost, and that the rules are searched for."""

from __future__ import annotations

import json
import pickle
import re
from pathlib import Path
from random import Random
from types import ModuleType

import pytest

from andon import flow, policy, scan
from andon.model import Rule, UserError
from andon.policy import Policy, document
from andon.rules import catalogue, examples, expression, own
from andon.rules.credentials import aws, github
from andon.source import Entry
from conftest import Repo

KEY = r"(?<![0-9A-Za-z])(?P<secret>acme_live_[0-9A-Za-z]{32})(?![0-9A-Za-z])"
FINDS = "«acme_live_{b62:32}»"


def read(source: str) -> Policy:
    return document.read(".andon.toml", source.encode(), flow.known_rules)


def rule(pattern: str = KEY, finds: object = (FINDS,), **more: object) -> str:
    """A policy with one rule; the pattern is the fourth line, `finds` the third, the id the second."""
    fields = {"id": "acme-key", "finds": list(finds) if isinstance(finds, tuple) else finds, "pattern": pattern, **more}
    return "[[rule]]\n" + "".join(f"{name} = {json.dumps(value)}\n" for name, value in fields.items())


def filled(template: str = FINDS) -> str:
    return examples.example(template, Random(7)).text


# --- mistakes ---

REFUSED = [
    ("rule = 1", "1: rule must be an array of tables: write [[rule]] above each"),
    ("[rule]\nid = 'a'", "1: rule must be an array of tables: write [[rule]] above each"),
    ("[[rule]]\nid = 'acme-key'", "1: [[rule]] lacks 'finds'\n.andon.toml:1: [[rule]] lacks 'pattern'"),
    (rule(patern="x"), "5: unknown key 'patern' in [[rule]]; the nearest is 'pattern'"),
    (rule(id="Acme Key"), "2: rule.id 'Acme Key' is not a rule id such as 'github-token'"),
    (rule(id="github-token"), "2: rule.id: andon has a rule 'github-token' itself; take another id"),
    (rule(id="secret-keyword"), "2: rule.id: andon has a rule 'secret-keyword' itself; take another id"),
    (rule() + rule(), "6: rule.id: there are two rules 'acme-key'"),
    (rule(finds=()), "3: rule.finds has no example: one shows that the rule works, such as 'key = «acme_{b62:32}»'"),
    (rule(finds="x"), "3: rule.finds must be an array of examples, not a string"),
    (rule(title="x" * 51), "5: rule.title is longer than 50 characters"),
    (rule(severity="grave"), "5: rule.severity is none of 'error', 'warning'"),
    (rule(references=["http://example.org"]), "5: rule.references item 1 is not a link, https://..."),
    (rule(public=-1), "5: rule.public is below 0"),
    (rule(keywords=["ac"]), "5: rule.keywords item 1 is not a word of 3 or more characters of ASCII"),
    (rule(keywords=["caf\u00e9"]), "5: rule.keywords item 1 is not a word of 3 or more characters of ASCII"),
    # The pattern.
    (rule(""), "4: rule.pattern is empty"),
    (
        rule("acme_(["),
        "4: rule 'acme-key': pattern is not a regular expression that Python can read: unterminated character set, "
        "at character 7",
    ),
    (
        rule("(?<=a+)acme"),
        "4: rule 'acme-key': pattern is not a regular expression that Python can read: look-behind requires "
        "fixed-width pattern",
    ),
    (rule("(?:acme_)?"), "4: rule 'acme-key': pattern matches where nothing stands: something in it must be there"),
    (
        rule("acme_live_(a+)+b"),
        "4: rule 'acme-key': pattern repeats something without an upper limit, and goes on after it: write {0,20} "
        "for *, {1,20} for +",
    ),
    (
        rule("acme_live_(?:[a-z]{1,30}){1,30}!"),
        "4: rule 'acme-key': pattern could try too many ways to match: lower the limits of its repeats",
    ),
    (
        rule(r"(acme)_\1"),
        "4: rule 'acme-key': pattern refers to a group by its number: name the secret's group, (?P<secret>...)",
    ),
    (
        rule("[0-9a-f]{32}"),
        "4: rule 'acme-key': pattern has no literal that stands in every match: name some of which one does, such as "
        "keywords = ['acme_live_']",
    ),
    # The examples.
    (
        rule(finds=("acme_live_{b62:32}",)),
        "3: rule 'acme-key': finds 'acme_live_{b62:32}' must have « and » around the one secret",
    ),
    (rule(finds=("«»acme_live_",)), "3: rule 'acme-key': finds '«»acme_live_' must have « and » around the one secret"),
    (rule(ignores=["«x»"]), "5: rule 'acme-key': ignores '«x»' has a « or »: nothing in it is a secret"),
    (rule(finds=("«acme_live_{b62:33}»",)), "3: rule 'acme-key': finds '«acme_live_{b62:33}»' is not found"),
    (
        rule(finds=("«zorg_live_{b62:32}»",)),
        "3: rule 'acme-key': finds '«zorg_live_{b62:32}»' is not found: none of the keywords stands in it",
    ),
    (
        rule(keywords=["zorg"]),
        f"3: rule 'acme-key': finds '{FINDS}' is not found: none of the keywords stands in it",
    ),
    (
        rule(finds=("x «acme_live_{b62:20}»{b62:12}",)),
        "3: rule 'acme-key': finds 'x «acme_live_{b62:20}»{b62:12}' is found from character 3 to 44, and its secret "
        "stands from 3 to 32",
    ),
    (
        rule(finds=("«acme_live_{b62:32}» acme_live_{b62:32}",)),
        "3: rule 'acme-key': finds '«acme_live_{b62:32}» acme_live_{b62:32}' is found as 2 secrets",
    ),
    (
        rule(ignores=["acme_live_{b62:31}", "acme_live_{b62:32}"]),
        "5: rule 'acme-key': ignores 'acme_live_{b62:32}' is found, and must not be",
    ),
    (
        rule(r"(?<![\"'=0-9A-Za-z])(?P<secret>acme_live_[0-9A-Za-z]{32})"),
        f"3: rule 'acme-key': finds '{FINDS}' is not found (JSON string)",
    ),
    (
        rule(public=11),
        "5: rule 'acme-key': public is 11, and not all secrets in finds begin alike for as many characters",
    ),
    # Elsewhere.
    (
        '[rules]\ndisable = ["acme-kye"]\n' + rule(),
        "2: rules.disable: unknown rule 'acme-kye'; the nearest is 'acme-key'",
    ),
    ("pattern = 1", "1: 'pattern' stands outside its table; it belongs under [[rule]] or [[customer-number]]"),
]


@pytest.mark.parametrize(("source", "words"), REFUSED)
def test_a_mistake_is_named_with_its_line(source: str, words: str) -> None:
    with pytest.raises(UserError) as caught:
        read(source)
    assert str(caught.value) == f".andon.toml:{words}"


def test_an_example_is_told_as_it_is_written_and_never_filled() -> None:
    with pytest.raises(UserError) as caught:
        read(rule(finds=("«acme_live_{b62:33}»",)))
    assert re.search(r"acme_live_[0-9A-Za-z]{33}", str(caught.value)) is None


# --- what a rule becomes ---


def test_what_is_not_said_is_made_of_what_is() -> None:
    (made,) = read(rule("acme_live_[0-9A-Za-z]{32}")).rules
    assert made == own.EMPTY._replace(
        id="acme-key",
        title="acme-key",
        keywords=("acme_live_",),
        pattern="(?P<secret>acme_live_[0-9A-Za-z]{32})",
        finds=(FINDS,),
    )


def test_every_field_reaches_the_rule() -> None:
    fields = {
        "title": "Acme key",
        "keywords": ["ACME_"],
        "harm": "Anyone orders anvils.",
        "revoke": "Roll it.",
        "references": ["https://example.org"],
        "ignores": ["acme_live_{b62:31}"],
        "public": 10,
        "severity": "warning",
    }
    (made,) = read(rule(**fields)).rules
    assert made == Rule(
        id="acme-key",
        title="Acme key",
        keywords=("acme_",),
        pattern=KEY,
        harm="Anyone orders anvils.",
        revoke="Roll it.",
        references=("https://example.org",),
        finds=(FINDS,),
        ignores=("acme_live_{b62:31}",),
        public=10,
        severity="warning",
    )


def test_a_flag_for_the_whole_pattern_stays_in_front() -> None:
    assert own.with_secret("(?i)acme") == "(?i)(?P<secret>acme)"


def test_a_policy_with_rules_can_go_to_another_process() -> None:
    found = read(rule())
    assert pickle.loads(pickle.dumps(found)) == found


def test_the_policy_may_name_its_own_rules() -> None:
    assert read('[rules]\ndisable = ["acme-key"]\n' + rule()).disabled_rules == ("acme-key",)
    assert "acme-key" in flow.known_rules(read(rule()))


# --- expressions ---


@pytest.mark.parametrize(
    "pattern",
    [
        r"a(?:x+)+",
        r"a(?:x|xx)*b",
        r"a.*b",
        r"a\s*=",
        r"ab+\b",
        r"a(?:x{1,9}){1,40}b",
        r"a(?:x{0,9}y?){1,30}b",
        r"a(?:b?c?){0,60}d",
        r"a.{0,999}.{0,999}.{0,999}b",
        r"a(?:x{0,9}sx{0,9}){1,30}b",
    ],
)
def test_what_could_take_long_is_seen(pattern: str) -> None:
    assert expression.fault(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        r"ab+",
        r"a(?:[a-z]|%2[BF]){9,}=?",
        r"a(?:[0-9]{1,3}\.){3}[0-9]{1,3}",
        r"a(?:-[a-z]{1,20}){1,9}!",
        r"a\s{0,9}=\s{0,9}['\"]?(?:yes|no)",
        r"a(?i:b{1,40})[0-9]{20,}",
        r"a.{0,100}=.{0,100}z",
    ],
)
def test_what_could_not_is_let_through(pattern: str) -> None:
    assert expression.fault(pattern) == ""


@pytest.mark.parametrize("family", [aws, github])
def test_patterns_with_many_limits_are_let_through(family: ModuleType) -> None:
    assert [rule.id for rule in family.RULES if expression.fault(rule.pattern)] == []


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        (r"[0-9]{9}", ()),
        (r"ab[0-9]{9}", ()),
        (r"(?:abc)?x", ()),
        (r"(?:abc|d)x[0-9]", ()),
        (r"abc|", ()),
        (r"acme_[a-z]{3}", ("acme_",)),
        (r"(?i)ACME_[a-z]{3}", ("acme_",)),
        (r"[Aa]cme-\d", ("acme-",)),
        (r"(?:abcd|efg)-\d", ("abcd", "efg")),
        (r"x{3}[0-9]", ("xxx",)),
        (r"(?P<secret>sk_)(?:live)\d", ("sk_live",)),
        (r"abc\d{3}longer\d", ("longer",)),
        (r"(?=abc)\d", ()),
        (r"\babc\b", ("abc",)),
    ],
)
def test_the_literals_of_a_pattern(pattern: str, literals: tuple[str, ...]) -> None:
    assert expression.literals(pattern) == literals


def test_a_literal_of_andons_own_patterns_is_in_every_example() -> None:
    for each in catalogue.RULES:
        words = expression.literals(each.pattern) if each.pattern and not each.near else ()
        for template in each.finds if words else ():
            text = examples.example(template, Random(1)).text.lower()
            assert any(word in text for word in words), (each.id, template)


# --- the page ---

PAGE = Path(__file__).parent.parent.joinpath("docs", "own-rules.md").read_text(encoding="utf-8")


def test_the_rule_of_the_page_passes_in_every_notation_and_place() -> None:
    source = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)[0]
    (made,) = read(source).rules
    assert [trial for trial in own.trials(made) if trial.words] == []


def test_the_message_of_the_page_is_what_is_said() -> None:
    source, *_ = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
    with pytest.raises(UserError) as caught:
        read(source.replace('finds = ["«acme_live_{b62:32}»"', 'finds = ["«acme_live_{b62:33}»"'))
    assert f"```text\nandon: error: {caught.value}\n  next:  {caught.value.next_step}\n```" in PAGE


def test_the_holes_of_the_page_are_those_that_there_are() -> None:
    named = set(re.findall(r"`\{(\w+)(?::\d+)?\}`", PAGE))
    assert named == {*examples.ALPHABETS, "uuid", "crc32b62"}


# --- a scan ---


def scanned(found: Policy, tmp_path, text: str, name: str = "a.py"):
    (tmp_path / name).write_text(text, encoding="utf-8")
    return scan.scan(None, [Entry(str(tmp_path / name))], found)


def test_a_rule_is_searched_for_and_names_what_it_finds(tmp_path) -> None:
    outcome = scanned(read(rule(public=10, title="Acme key")), tmp_path, f"password = '{filled()}'\n")
    (verdict,) = outcome.stopping
    finding = verdict.finding
    assert (finding.rule, finding.title, finding.preview, finding.name) == (
        "acme-key",
        "Acme key",
        "acme_live_****",
        "password",
    )


def test_andons_own_name_wins(tmp_path) -> None:
    token = filled("ghp_{b62:30}{crc32b62}")
    source = rule(r"ghp_[0-9A-Za-z]{36}", finds=("«ghp_{b62:36}»",))
    (verdict,) = scanned(read(source), tmp_path, f"x = '{token}'\n").stopping
    assert (verdict.finding.rule, verdict.finding.detectors) == ("github-token", ("github-token", "acme-key"))


def test_rules_and_severities_reach_worker_processes(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "PARALLEL", 1)
    found = read(rule(severity="warning"))._replace(jobs=2)
    (verdict,) = scanned(found, tmp_path, f"x = '{filled()}'\n").stopping
    assert (verdict.finding.rule, verdict.finding.severity) == ("acme-key", "warning")


def test_a_commit_without_rules_loads_nothing_of_this(tmp_path) -> None:
    assert policy.DEFAULT.rules == policy.DEFAULT.rule_files == ()


def test_a_hook_is_stopped_by_a_rule_and_ended_by_a_wrong_one(repo: Repo) -> None:
    repo.write(".andon.toml", rule(harm="Anyone orders anvils."))
    repo.stage("a.py", f"x = '{filled()}'\n")
    done = repo.andon("scan", "--staged", "--format", "sarif")
    described = json.loads(done.stdout)["runs"][0]["tool"]["driver"]["rules"]
    assert (done.returncode, [each["id"] for each in described]) == (1, ["acme-key"])
    assert described[0]["fullDescription"]["text"] == "Anyone orders anvils."
    repo.write(".andon.toml", rule(finds=("«acme_live_{b62:3}»",)))
    done = repo.andon("scan", "--staged")
    assert done.returncode == 2
    assert (
        done.stderr.decode()
        .splitlines()[0]
        .endswith(".andon.toml:3: rule 'acme-key': finds '«acme_live_{b62:3}»' is not found")
    )
