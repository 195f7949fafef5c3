"""Files of rules for gitleaks and betterleaks: how expressions are translated, what is taken over and what is told."""

from __future__ import annotations

import pickle
import re
import time
from collections.abc import Iterator
from random import Random

import pytest

from andon import flow, policy, scan
from andon.model import Outcome, UserError
from andon.policy import Policy
from andon.rules import examples, gitleaks, re2
from andon.rules.gitleaks import Allowlist, FileRule, Remark, RuleFile
from andon.source import Entry
from conftest import Repo

TOKEN = "house_{alnum:24}"


def filled(template: str = TOKEN, seed: int = 1) -> str:
    return examples.fill(template, Random(seed))


def read(source: str) -> RuleFile:
    return gitleaks.read("g.toml", source.encode())


def rule(regex: str = "house_[a-z0-9]{24}", more: str = "", name: str = "house-token") -> str:
    return f"[[rules]]\nid = '{name}'\nregex = '''{regex}'''\n{more}\n"


def only(source: str) -> FileRule:
    (found,) = read(source).rules
    return found


# --- expressions ---

UNSUPPORTED = [
    (r"(?=a)b", "it has a group such as (?= that Go does not know either"),
    (r"(?<!a)b", "it has a group such as (?= that Go does not know either"),
    (r"\p{Greek}", r"Python does not know \p{Greek}"),
    (r"[[:emoji:]]", "Python does not know [:emoji:]"),
    (r"\Ca", r"Python does not know \C"),
    (r"\x{110000}", r"\x{110000} is no character"),
    (r"(a", "it has a '(' without its ')'"),
    (r"a)", "it has a ')' without its '('"),
    (r"a**", "Python cannot read it: multiple repeat"),
    (r"[b-a]", "Python cannot read it: bad character range b-a"),
    (r"x(?:a+)+b", "it repeats a repeat, which would take Python too long"),
    (r"(a?)", "it matches where nothing stands"),
]


@pytest.mark.parametrize(("source", "words"), UNSUPPORTED)
def test_what_cannot_be_translated_is_said(source: str, words: str) -> None:
    with pytest.raises(re2.Unsupported) as caught:
        re2.translated(source)
    assert str(caught.value) == words


# The expression, what it matches as a whole, what it does not.
MEANINGS = [
    (r"a(?i)b", ["ab", "aB"], ["Ab"]),
    (r"a(?i)b|c", ["aB", "C"], ["Ab"]),
    (r"x(?:(?i)b|c)d", ["xBd", "xCd"], ["xBD"]),
    (r"(?i)a(?-i)b", ["Ab"], ["AB"]),
    (r"(?i:a)b", ["Ab"], ["AB"]),
    (r"(?s)a.b", ["a\nb"], ["ab"]),
    (r"a.b", ["axb"], ["a\nb"]),
    (r"\Qa.b\Ec", ["a.bc"], ["axbc"]),
    (r"a\z", ["a"], ["a\n"]),
    (r"a$", ["a"], ["a\n"]),
    (r"[[:alnum:]_]{2}", ["a_", "Z9"], ["\u00e9a", "--"]),
    (r"[^[:space:]]x", ["ax"], [" x"]),
    (r"[[:^digit:]]x", ["ax"], ["1x"]),
    (r"\pLx", ["ax", "\u00e9x"], ["1x"]),
    (r"[\p{Lu}\d]x", ["Ax", "1x"], ["ax"]),
    (r"\PNx", ["ax"], ["1x"]),
    (r"\x{41}\x42\103", ["ABC"], ["abc"]),
    (r"\wx", ["ax"], ["\u00e9x"]),
    (r"[]a]x", ["]x", "ax"], ["bx"]),
    (r"[^]a]x", ["bx"], ["]x"]),
    (r"[[]x", ["[x"], ["]x"]),
    (r"[a&&b~~c||d]x", ["&x", "~x", "|x"], ["ex"]),
    (r"[a\-z]x", ["-x"], ["bx"]),
    (r"a{,2}", ["a{,2}"], ["aa"]),
    (r"a{2,}", ["aaaa"], ["a"]),
    (r"(?P<n>a)b", ["ab"], ["b"]),
    (r"(?<n>a)b", ["ab"], ["b"]),
    (r"[\x60'\"]x", ["`x", '"x'], ["ax"]),
]


@pytest.mark.parametrize(("source", "matched", "others"), MEANINGS)
@pytest.mark.filterwarnings("error")
def test_a_translation_means_the_same(source: str, matched: list[str], others: list[str]) -> None:
    pattern = re.compile(re2.translated(source).pattern)
    assert [text for text in matched if not pattern.fullmatch(text)] == []
    assert [text for text in others if pattern.fullmatch(text)] == []
    assert re.compile(re2.searched(source))


@pytest.mark.parametrize(
    ("source", "text", "secret"),
    [
        (r"(?U)a(b+)", "abbb", "b"),
        (r"(?U)a(b+?)c", "abbbc", "bbb"),
        (r"a(b+)", "abbb", "bbb"),
    ],
)
def test_greed_is_that_of_go(source: str, text: str, secret: str) -> None:
    match = re.search(re2.translated(source).pattern, text)
    assert match is not None
    assert match["secret"] == secret


@pytest.mark.parametrize(
    ("source", "group", "text", "secret"),
    [
        (r"ab", 0, "xab", "ab"),
        (r"a(b)", 0, "xab", "b"),
        (r"a(b)(c)", 0, "abc", "b"),
        (r"a(b)(c)", 2, "abc", "c"),
        (r"x(?:a(b)|c(d))", 0, "xab", "b"),
        (r"x(?:a(b)|c(d))", 0, "xcd", "d"),
        (r"a(b)?c", 0, "ac", "ac"),
        (r"a(b*)c", 0, "ac", "ac"),
    ],
)
def test_the_secret_is_the_group_that_gitleaks_takes(source: str, group: int, text: str, secret: str) -> None:
    match = re.search(re2.translated(source, group).pattern, text)
    assert match is not None
    groups = match.groupdict()
    assert next(value for name, value in groups.items() if value) == secret


def test_a_repeat_without_limit_gets_the_largest_that_keeps_it_quick() -> None:
    assert re2.translated("a.*b") == re2.Translation("(?a)(?P<secret>a.{0,8192}b)", 8192)
    assert re2.translated("a.*=.*b") == re2.Translation("(?a)(?P<secret>a.{0,1024}=.{0,1024}b)", 1024)
    assert re2.translated("a.*=.*b.*c").limit == 128
    assert re2.translated("ab+") == re2.Translation("(?a)(?P<secret>ab+)")


# --- what is taken over ---


def test_every_field_is_taken_over() -> None:
    source = rule(
        r"(?i)house_([a-z0-9]{24})",
        """
        description = "House token. Found by nobody"
        keywords = ["HOUSE_"]
        entropy = 3.5
        path = '''\\.py$'''
        [[rules.allowlists]]
        condition = "AND"
        regexTarget = "line"
        regexes = ['''nosec$''']
        paths = ["^tests/"]
        [[rules.allowlists]]
        stopwords = ["Sample"]
        """,
    )
    assert read(source) == RuleFile(
        "g.toml",
        (
            FileRule(
                id="house-token",
                title="House token. Found by nobody",
                pattern="(?a)(?i:house_(?P<secret>[a-z0-9]{24}))",
                literals=("house_",),
                entropy=3.5,
                path=r"(?a)\.py\Z",
                allowlists=(
                    Allowlist((r"(?a)nosec\Z",), "line", ("(?a)^tests/",), every=True),
                    Allowlist(stopwords=("sample",)),
                ),
            ),
        ),
        (),
    )


def test_older_ways_of_writing_are_taken_over() -> None:
    source = rule(more="SecretGroup = 0\n[rules.allowlist]\nregexes = ['x']\n") + "[allowlist]\npaths = ['y']\n"
    assert only(source).allowlists == (Allowlist(("(?a)x",)), Allowlist(paths=("(?a)y",)))


def test_an_allowlist_of_the_file_is_for_all_rules_or_for_some() -> None:
    source = rule() + rule(name="other") + "[[allowlists]]\ntargetRules = ['other']\nstopwords = ['a']\n"
    first, second = read(source).rules
    assert (first.allowlists, second.allowlists) == ((), (Allowlist(stopwords=("a",)),))


# Source, the remarks on what is lost, the other remarks.
REMARKS = [
    (rule(), [], []),
    (rule(more="tags = ['a']\n") + "[extend]\nuseDefault = true\n", [], ["the file: extend.useDefault"]),
    ("title = 'a'\nminVersion = 'v8'\n" + rule(), [], []),
    (rule() + "[extend]\npath = 'base.toml'\n", ["the file: extend.path: 'base.toml' is not followed"], []),
    (rule() + "[extend]\ndisabledRules = ['a']\n", [], ["the file: extend.disabledRules"]),
    ("prefilter = 'x'\n" + rule(), ["the file: the file's prefilter is an expression"], []),
    ("nonsense = 1\n" + rule(), ["the file: unknown key 'nonsense'"], []),
    (rule(more="nonsense = 1"), ["house-token: unknown key 'nonsense'"], []),
    (rule(more="validate = 'x'"), [], ["house-token: validate: a secret is never tried out"]),
    (rule(more="tokenEfficiency = true"), ["house-token: tokenefficiency is an expression"], []),
    (rule(more="components = [{ id = 'a' }]"), ["house-token: components: is found without the other"], []),
    (rule(more="[[rules.required]]\nid = 'a'"), ["house-token: required: is found without the other"], []),
    (rule(more="filter = 'entropy(finding.secret) <= 3'"), [], []),
    (rule(more="filter = 'isOdd(finding.secret)'"), ["house-token: filter: a part of it"], []),
    (rule(more="[[rules.allowlists]]\ncommits = ['a']\nstopwords = ['b']"), [], ["house-token: an allowlist names"]),
    (
        rule(more="[[rules.allowlists]]\ncondition = 'AND'\ncommits = ['a']\nstopwords = ['b']"),
        ["house-token: an allowlist is left out: it asks for commits"],
        [],
    ),
    (rule(more="[[rules.allowlists]]\nregexes = ['(?=a)']"), ["house-token: an allowlist's regexes, item 1"], []),
    (rule(more="[[rules.allowlists]]\nregexTarget = 'file'"), ["house-token: an allowlist is left out: its reg"], []),
    (rule(more="[[rules.allowlists]]\nresources = ['a']"), ["house-token: an allowlist has the unknown key"], []),
    (rule("a.*b_house"), [], ["house-token: a repeat without limit ends after 8192 here"]),
    (rule("house(a)?"), [], ["house-token: none of its groups is in every match"]),
    (rule("[A-Z]{2}[0-9]{9}"), [], ["house-token: no literal of 3 or more characters is in every match: every text"]),
    (
        rule("[A-Z]{2}[0-9]{9}", "keywords = ['account']"),
        [],
        ["house-token: no literal of 3 or more characters is in every match: a text with one"],
    ),
    (rule(name="House_Token"), [], ["house-token: is called 'House_Token' in the file"]),
    (rule() + rule(), [], ["house-token: stands in the file twice"]),
    # Rules that are left out.
    (rule(name=""), ["rule 1: left out: it has no id"], []),
    ("[[rules]]\nid = 'a'\n", ["a: left out: it has no regex"], []),
    ("[[rules]]\nid = 'a'\npath = 'x'\n", ["a: left out: it is about the names of files only"], []),
    (rule("(?=a)b"), ["house-token: left out: its regex: it has a group such as"], []),
    (rule(more="path = '(?=a)'"), ["house-token: left out: its path: it has a group such as"], []),
    (
        rule(more="secretGroup = 1"),
        ["house-token: left out: its regex: its secretGroup is 1, and it has no groups"],
        [],
    ),
    (rule(more="keywords = 'a'"), ["house-token: left out: its keywords has the wrong type"], []),
    (rule(more="entropy = '3'"), ["house-token: left out: its entropy has the wrong type"], []),
    (rule(more="skipReport = true"), [], ["house-token: left out: it is only part of another rule"]),
]


@pytest.mark.parametrize(("source", "lost", "others"), REMARKS)
def test_what_is_not_taken_over_is_said(source: str, lost: list[str], others: list[str]) -> None:
    remarks = read(source).remarks
    told = {
        kind: [f"{each.rule or 'the file'}: {each.words}" for each in remarks if each.lost is kind]
        for kind in (True, False)
    }
    for found, wanted in ((told[True], lost), (told[False], others)):
        assert len(found) == len(wanted)
        assert [words for words, start in zip(found, wanted, strict=True) if not words.startswith(start)] == []


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"rules = [", "g.toml: is not TOML: Invalid value (at end of document)"),
        (b"\xff", "g.toml: is not UTF-8"),
        (b"title = 'a'", "g.toml: holds no [[rules]]"),
        (b"rules = 1", "g.toml: its rules are not written as [[rules]]"),
    ],
)
def test_what_is_no_file_of_rules_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(UserError) as caught:
        gitleaks.read("g.toml", data)
    assert str(caught.value) == words


@pytest.mark.parametrize(
    ("filter", "entropy"),
    [
        ("entropy(finding.secret) <= 3.5", 3.5),
        ('filter.entropy(finding["secret"]) <= 3.5', 3.5),
        ("isOdd(finding.secret) || entropy(finding.secret) < 3", 3.0),
        ("isOdd(finding.secret) && entropy(finding.secret) < 3", 0.0),
        ("!(entropy(finding.secret) <= 3)", 0.0),
        ("(isOdd(finding.secret) || entropy(finding.secret) < 3) && other", 0.0),
    ],
)
def test_the_entropy_of_a_filter_is_taken_over_where_it_stands_alone(filter: str, entropy: float) -> None:
    assert only(rule(more=f"filter = '''{filter}'''")).entropy == entropy


def test_who_has_an_id_first_keeps_it() -> None:
    files = [read(rule() + rule(name="a")), read(rule() + rule(name="b"))._replace(name="h.toml")]
    first, second = gitleaks.unique(files, {"a": "andon"})
    assert [each.id for each in first.rules] == ["house-token"]
    assert [each.id for each in second.rules] == ["b"]
    assert first.remarks == (Remark("a", "left out: andon has a rule of this id", lost=False),)
    assert second.remarks == (Remark("house-token", "left out: g.toml has a rule of this id", lost=False),)


# --- a scan ---


def policy_of(source: str) -> Policy:
    return policy.with_files(policy.DEFAULT, [read(source)], flow.known_rules)


def scanned(source: str, tmp_path, text: str, name: str = "a.py") -> Outcome:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return scan.scan(None, [Entry(str(path))], policy_of(source))


def judged(outcome: Outcome) -> Iterator[tuple[str, str]]:
    return ((verdict.finding.rule, verdict.reason) for verdict in outcome.verdicts)


LINE = f"see {filled()} there\n"
AND = "[[rules.allowlists]]\ncondition = 'AND'\nstopwords = ['house']\n"

JUDGED = [
    (rule(), LINE, ""),
    (rule(more="keywords = ['HOUSE']"), LINE, ""),
    (rule(more="keywords = ['castle']"), LINE, None),
    (rule(more="keywords = ['castle']"), f"{LINE}{'x ' * 5000}\nmy CASTLE\n", ""),
    (rule(more="path = '[.]py$'"), LINE, ""),
    (rule(more="path = '[.]js$'"), LINE, None),
    (rule(more="entropy = 2.0"), LINE, ""),
    (rule(more="entropy = 5.0"), LINE, "unlikely"),
    (rule("house_[a-z]{24}", "entropy = 2.0", "generic-house"), f"see {filled('house_{lower:24}')} there", "unlikely"),
    (rule(more="[[rules.allowlists]]\nstopwords = ['HOUSE_']"), LINE, "allowed by rule"),
    (rule(more="[[rules.allowlists]]\nstopwords = ['castle']"), LINE, ""),
    (rule(more="[[rules.allowlists]]\nregexes = ['^house']"), LINE, "allowed by rule"),
    (rule(more="[[rules.allowlists]]\nregexes = ['there']"), LINE, ""),
    (rule(more="[[rules.allowlists]]\nregexes = ['there']\nregexTarget = 'line'"), LINE, "allowed by rule"),
    (rule(more="[[rules.allowlists]]\nregexes = ['^see']\nregexTarget = 'match'"), LINE, ""),
    (
        rule("see (house_[a-z0-9]{24})", "[[rules.allowlists]]\nregexes = ['^see']\nregexTarget = 'match'"),
        LINE,
        "allowed by rule",
    ),
    (rule(more="[[rules.allowlists]]\npaths = ['a[.]py$']"), LINE, "allowed by rule"),
    (rule() + "[[allowlists]]\npaths = ['a[.]py$']\n", LINE, "allowed by rule"),
    (rule(more=AND + "paths = ['[.]js$']"), LINE, ""),
    (rule(more=AND + "paths = ['[.]py$']"), LINE, "allowed by rule"),
    (rule("(?:x(a)|see (house_[a-z0-9]{24}))"), LINE, ""),
]


@pytest.mark.parametrize(("source", "text", "reason"), JUDGED)
def test_what_a_rule_finds_is_judged_as_its_file_says(source: str, text: str, reason: str | None, tmp_path) -> None:
    found = [(rule, why) for rule, why in judged(scanned(source, tmp_path, text)) if "house" in rule]
    assert [why for _, why in found] == ([] if reason is None else [reason])


def test_a_rule_without_literal_is_searched_for_in_the_whole_text(tmp_path) -> None:
    number = filled("{upper:2}{digit:18}")
    text = f"customer;number\n{'a;b ' * 3000}\nx;{number};\n"
    for more in ("", "keywords = ['customer']"):
        outcome = scanned(rule("[A-Z]{2}[0-9]{18}", more, "account"), tmp_path, text, "a.csv")
        assert ("account", "") in list(judged(outcome))
    outcome = scanned(rule("[A-Z]{2}[0-9]{18}", "keywords = ['supplier']", "account"), tmp_path, text, "a.csv")
    assert "account" not in [name for name, _ in judged(outcome)]


def test_an_allowlist_does_not_hush_what_another_rule_sees(tmp_path) -> None:
    token = filled("ghp_{b62:30}{crc32b62}")
    source = rule("ghp_[0-9A-Za-z]{36}", "[[rules.allowlists]]\nstopwords = ['ghp']", "house-github")
    outcome = scanned(source, tmp_path, f"x = '{token}'\n")
    assert list(judged(outcome)) == [("github-token", "")]


def test_andons_own_name_wins_and_a_rule_of_its_id_is_left_out(tmp_path) -> None:
    token = filled("ghp_{b62:30}{crc32b62}")
    (verdict,) = scanned(rule("ghp_[0-9A-Za-z]{36}", name="house-github"), tmp_path, f"x = '{token}'\n").stopping
    assert verdict.finding.detectors[:2] == ("github-token", "house-github")
    assert policy_of(rule(name="github-token")).rule_files[0].rules == ()


def test_what_is_not_taken_over_is_noted_after_a_scan(tmp_path) -> None:
    assert scanned(rule(), tmp_path, LINE).notes == ()
    note = "g.toml: one thing is not taken over; andon rules check g.toml lists what"
    assert scanned(rule(more="filter = 'isOdd(finding.secret)'"), tmp_path, LINE).notes == (note,)


def test_rules_of_files_reach_worker_processes(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "PARALLEL", 1)
    found = policy_of(rule(more="[[rules.allowlists]]\nstopwords = ['house']"))._replace(jobs=2)
    assert pickle.loads(pickle.dumps(found)) == found
    (tmp_path / "a.py").write_text(LINE, encoding="utf-8")
    outcome = scan.scan(None, [Entry(str(tmp_path / "a.py"))], found)
    assert list(judged(outcome)) == [("house-token", "allowed by rule")]


def test_hostile_text_costs_in_proportion_to_its_length(tmp_path) -> None:
    allowlists = "[[rules.allowlists]]\nregexes = ['nosec']\nregexTarget = 'line'\n"
    source = rule("house_[a-z0-9]{4}.*x[a-z]", allowlists) + rule("[A-Z]{2}[0-9]{4}", "keywords = ['house']", "b")

    def seconds(size: int) -> float:
        begun = time.process_time()
        scanned(source, tmp_path, "house_ab12 AB1234 " * size, "a.txt")
        return time.process_time() - begun

    seconds(100)
    small, large = (min(seconds(size) for _ in range(2)) for size in (500, 2000))
    assert large < 8 * small + 0.1


# --- in a policy, and on the command line ---


def test_a_policy_names_files_and_their_rules(repo: Repo) -> None:
    repo.write(".andon.toml", "[rules]\nfiles = ['ci/g.toml']\ndisable = ['house-token']\n")
    repo.write("ci/g.toml", rule())
    repo.stage("a.py", LINE)
    done = repo.andon("scan", "--staged", "--verbose")
    assert b"hushed house-token: rule disabled" in done.stdout


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("[rules]\nfiles = ['none.toml']", "none.toml: cannot be read: No such file or directory"),
        ("[rules]\nfiles = ['../g.toml']", "rules.files item 1 leaves the repository"),
        (
            "[rules]\nfiles = ['g.toml']\ndisable = ['house-tokn']",
            "unknown rule 'house-tokn'; the nearest is 'house-token'",
        ),
        (
            "[[rule]]\nid = 'house-token'\nfinds = ['«house_x_{hex:9}»']\npattern = 'house_x_[0-9a-f]{9}'\n"
            "[rules]\nfiles = ['g.toml']\ndisable = ['x']",
            "unknown rule 'x'",
        ),
    ],
)
def test_a_wrong_name_ends_the_scan(repo: Repo, source: str, words: str) -> None:
    repo.write(".andon.toml", source)
    repo.write("g.toml", rule())
    done = repo.andon("scan", ".")
    assert (done.returncode, words in done.stderr.decode()) == (2, True)


def test_a_rule_of_the_policy_goes_before_one_of_a_file(repo: Repo) -> None:
    repo.write(
        ".andon.toml",
        "[rules]\nfiles = ['g.toml']\n[[rule]]\nid = 'house-token'\nfinds = ['«house_x_{hex:9}»']\n"
        "pattern = 'house_x_[0-9a-f]{9}'\n",
    )
    repo.write("g.toml", rule())
    found = flow.policy_of(None)
    assert [each.id for each in found.rules] == ["house-token"]
    assert found.rule_files[0].rules == ()
    assert found.rule_files[0].remarks[-1].words == "left out: .andon.toml has a rule of this id"


def test_a_file_may_be_named_for_one_scan(repo: Repo) -> None:
    repo.write("g.toml", rule())
    repo.stage("a.txt", f"a {filled()} b\n")
    assert repo.andon("scan", "--staged").returncode == 0
    done = repo.andon("scan", "--staged", "--rules", "g.toml")
    assert (done.returncode, b"error house-token: house-token" in done.stdout) == (1, True)
    assert repo.andon("scan", "--staged", "--rules", "none.toml").returncode == 2
