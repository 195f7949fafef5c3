"""The policy file: what each mistake is called and on which line, then what a right one says."""

import datetime
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon import policy
from andon.model import UserError
from andon.policy import Allowance, PluginOptions, Policy, document, keys
from andon.policy.places import lines_of_keys

RULES = ("github-token", "aws-access-key-id", "secret-keyword")
TODAY = datetime.date(2026, 3, 15)


def read(source: str, today: datetime.date = TODAY) -> Policy:
    return document.read(".andon.toml", source.encode("utf-8", "surrogateescape"), lambda: RULES, today)


def refusal(source: str) -> str:
    with pytest.raises(UserError) as caught:
        read(source)
    assert caught.value.next_step == "mend .andon.toml; docs/configuration.md describes every key"
    return str(caught.value)


REFUSED = [
    # The wrong place.
    ("exclude = []", "1: 'exclude' stands outside its table; it belongs under [scan]"),
    ("jobs = 1", "1: 'jobs' stands outside its table; it belongs under [scan]"),
    ("disable = []", "1: 'disable' stands outside its table; it belongs under [rules] or [detect-secrets]"),
    ("[rules]\njobs = 1", "2: unknown key 'jobs' in [rules]; it belongs under [scan]"),
    # Unknown, with the nearest that is known.
    ("\n[scna]\n", "2: unknown table [scna]; the nearest is [scan]"),
    ("[Scan]\n", "1: unknown table [Scan]; the nearest is [scan]"),
    ("scan.exlude = []", "1: unknown key 'exlude' in [scan]; the nearest is 'exclude'"),
    ("[scan]\n\nexlude = []", "3: unknown key 'exlude' in [scan]; the nearest is 'exclude'"),
    ("[scan]\nzzz = 1", "2: unknown key 'zzz' in [scan]; there are 'exclude', 'jobs', 'strictness'"),
    ("[scan.exlude]\n", "1: unknown key 'exlude' in [scan]; the nearest is 'exclude'"),
    (
        "zzz = 1",
        "1: unknown key 'zzz'; there are [allow], [baseline], [ci], [customer-number], [detect-secrets], [people], "
        "[push], [receive], [report], [rule], [rules], [scan], [seal]",
    ),
    ("[detect-secrets]\noption = {}", "2: unknown key 'option' in [detect-secrets]; the nearest is 'options'"),
    (
        '[rules]\ndisable = ["githib-token"]',
        "2: rules.disable: unknown rule 'githib-token'; the nearest is 'github-token'",
    ),
    (
        '[detect-secrets]\ndisable = ["KeywordDetectr"]',
        "2: unknown plugin class 'KeywordDetectr'; the nearest is 'KeywordDetector'",
    ),
    (
        "[detect-secrets.options.HexHighEntropy]\nlimit = 3",
        "1: unknown plugin class 'HexHighEntropy'; the nearest is 'HexHighEntropyString'",
    ),
    (
        "[detect-secrets.options.HexHighEntropyString]\nlimits = 3",
        "2: unknown option 'limits' of HexHighEntropyString; the nearest is 'limit'",
    ),
    ("[detect-secrets.options.NpmDetector]\nlimit = 3", "2: unknown option 'limit' of NpmDetector; it has none"),
    # The wrong type.
    ("scan = 3", "1: scan must be a table, [scan], not an integer"),
    ("[[scan]]\njobs = 1", "1: scan must be a table, [scan], not an array"),
    ('[scan]\nexclude = "a"', "2: scan.exclude must be an array of path patterns, not a string"),
    ("[scan]\nexclude = [1]", "2: scan.exclude item 1 is not a string"),
    ("[scan]\njobs = true", "2: scan.jobs must be an integer, 0 or more, not a boolean"),
    ("[scan]\njobs = 2.0", "2: scan.jobs must be an integer, 0 or more, not a number"),
    ("[scan]\nstrictness = 1", "2: scan.strictness must be a string: 'low', 'normal' or 'high', not an integer"),
    ("[allow]\npaths = []", "1: allow must be an array of tables: write [[allow]] above each"),
    ("allow = [1]", "1: allow must be an array of tables: write [[allow]] above each"),
    (
        '[[allow]]\npaths = ["a"]\nreason = "r"\nuntil = "2026-01-01"',
        "4: allow.until must be a date without quotes, such as 2026-12-31, not a string",
    ),
    (
        '[[allow]]\npaths = ["a"]\nreason = "r"\nuntil = 2026-01-01T00:00:00',
        "4: allow.until must be a date without quotes, such as 2026-12-31, not a date with a time",
    ),
    (
        "[detect-secrets]\noptions = 1",
        "2: detect-secrets.options must hold one table for each plugin: [detect-secrets.options.KeywordDetector]",
    ),
    (
        "[detect-secrets]\noptions.KeywordDetector = 1",
        "2: detect-secrets.options.KeywordDetector must be a table, not an integer",
    ),
    (
        '[detect-secrets.options.HexHighEntropyString]\nlimit = "3"',
        "2: HexHighEntropyString.limit must be a number from 0 to 8, not a string",
    ),
    (
        '[detect-secrets]\nplugins = ["mine"]\noptions.Mine.at = 2026-01-01',
        "3: Mine.at must be a string, a number, a boolean or an array of strings, not a date",
    ),
    # The wrong value.
    ("[scan]\njobs = -1", "2: scan.jobs is below 0"),
    ('[scan]\nstrictness = "strict"', "2: scan.strictness is none of 'low', 'normal', 'high'"),
    (
        '[scan]\nexclude = ["a", "!b"]',
        "2: scan.exclude item 2 starts with '!', which would take back an earlier pattern: name only what is meant",
    ),
    ('[rules]\ndisable = ["GitHub Token"]', "2: rules.disable item 1 is not a rule id such as 'github-token'"),
    ('[[allow]]\npaths = ["a"]', "1: [[allow]] lacks 'reason'"),
    ('[[allow]]\nreason = "r"', "1: [[allow]] lacks 'paths'"),
    ('[[allow]]\npaths = []\nreason = "r"', "2: allow.paths names no path: '**' is every file"),
    ('[[allow]]\npaths = ["a"]\nreason = " "', "3: allow.reason is empty"),
    ('[[allow]]\npaths = ["a"]\nreason = "a\\u001bb"', "3: allow.reason has a line end or a control character"),
    (
        '[detect-secrets]\nplugins = ["tools/plugin.py"]',
        "2: detect-secrets.plugins item 1 is not the dotted name of an installed module",
    ),
    (
        '[detect-secrets]\nplugins = [".plugin"]',
        "2: detect-secrets.plugins item 1 is not the dotted name of an installed module",
    ),
    ('[detect-secrets]\ndisable = ["a b"]', "2: detect-secrets.disable item 1 is not the name of a plugin class"),
    (
        "[detect-secrets.options.HexHighEntropyString]\nlimit = 8.5",
        "2: HexHighEntropyString.limit is not between 0 and 8, the bits of entropy a character can have",
    ),
    (
        "[detect-secrets.options.HexHighEntropyString]\nlimit = nan",
        "2: HexHighEntropyString.limit is not between 0 and 8, the bits of entropy a character can have",
    ),
    (
        '[detect-secrets.options.KeywordDetector]\nkeyword_exclude = "("',
        "2: KeywordDetector.keyword_exclude is not a regular expression that Python can read",
    ),
    ('[baseline]\npath = "../b"', "2: baseline.path leaves the repository: it counts from the repository's top"),
    (
        '[baseline]\npath = "a\\\\..\\\\..\\\\b"',
        "2: baseline.path leaves the repository: it counts from the repository's top",
    ),
    ('[baseline]\npath = "/etc/b"', "2: baseline.path leaves the repository: it counts from the repository's top"),
    ('[baseline]\npath = "C:/b"', "2: baseline.path leaves the repository: it counts from the repository's top"),
    ('[baseline]\npath = ""', "2: baseline.path is not a file name"),
    ('[baseline]\npath = "a/"', "2: baseline.path is not a file name"),
    ('[report]\ncontact = "a\\u001b[2Jb"', "2: report.contact has a control character"),
    # Not TOML at all.
    ("[scan\n", "1: is not TOML: Expected ']' at the end of a table declaration"),
    ("\n\nx = \n", "3: is not TOML: Invalid value"),
    ("a = 1\na = 2\n", "2: is not TOML: Cannot overwrite a value"),
    ("a = 1\nb = '\udcff'\n", "2: is not UTF-8"),
    # Names are shown without what they could do to a terminal, and short.
    ('[scan]\n"a\\u001b[2J" = 1', "2: unknown key 'a\\x1b[2J' in [scan]; there are 'exclude', 'jobs', 'strictness'"),
    (f"[scan]\n{'q' * 99} = 1", f"2: unknown key '{'q' * 57}...' in [scan]; there are 'exclude', 'jobs', 'strictness'"),
]


@pytest.mark.parametrize(("source", "words"), REFUSED)
def test_a_mistake_is_named_with_its_line(source, words):
    assert refusal(source) == f".andon.toml:{words}"


def test_all_mistakes_are_told_in_one_go_in_the_order_of_their_lines():
    assert refusal(
        '[report]\nx = 1\n[scan]\njobs = -1\n[[allow]]\npaths = ["a"]\n[[allow]]\nreason = "r"'
    ) == "\n".join(
        [
            ".andon.toml:2: unknown key 'x' in [report]; there are 'contact'",
            ".andon.toml:4: scan.jobs is below 0",
            ".andon.toml:5: [[allow]] lacks 'reason'",
            ".andon.toml:7: [[allow]] lacks 'paths'",
        ]
    )


def test_a_flood_of_mistakes_is_cut():
    lines = refusal("[scan]\n" + "\n".join(f"zz{number} = 1" for number in range(30))).split("\n")
    assert len(lines) == 21
    assert lines[-1] == "... and 10 more"


def test_a_mistake_never_repeats_the_value():
    value = "hunter2" * 3
    for source in (
        f'[scan]\njobs = "{value}"',
        f'[baseline]\npath = "/{value}"',
        f'[report]\ncontact = "{value}\\u0007"',
    ):
        assert value not in refusal(source)


@pytest.mark.parametrize("source", ["", "# nothing\n", "[scan]\n[rules]\n[report]\n", "allow = []"])
def test_a_file_without_keys_is_the_default_policy(source):
    assert read(source) == policy.DEFAULT


def test_every_key_reaches_its_field():
    assert read(
        """
        [scan]
        exclude = ["vendor/", "*.min.js"]
        jobs = 2
        strictness = "high"
        [rules]
        disable = ["secret-keyword"]
        [[allow]]
        paths = ["tests/**"]
        reason = "made up for the tests"
        [[allow]]
        paths = ["docs/"]
        rules = ["github-token"]
        names = ["SAMPLE_*"]
        reason = "shown in the manual"
        until = 2026-12-31
        [detect-secrets]
        plugins = ["acme.plugins"]
        disable = ["NpmDetector"]
        [detect-secrets.options.Base64HighEntropyString]
        limit = 5
        [detect-secrets.options.AcmeDetector]
        words = ["a", "b"]
        strict = true
        [baseline]
        path = "ci/andon.baseline"
        [report]
        contact = "Ask in #security"
        """
    ) == Policy(
        exclude=("vendor/", "*.min.js"),
        jobs=2,
        strictness="high",
        disabled_rules=("secret-keyword",),
        allowances=(
            Allowance(("tests/**",), "made up for the tests"),
            Allowance(("docs/",), "shown in the manual", ("github-token",), ("SAMPLE_*",), "2026-12-31"),
        ),
        plugins=("acme.plugins",),
        disabled_plugins=("NpmDetector",),
        plugin_options=(
            PluginOptions("AcmeDetector", (("strict", True), ("words", ("a", "b")))),
            PluginOptions("Base64HighEntropyString", (("limit", 5),)),
        ),
        baseline="ci/andon.baseline",
        contact="Ask in #security",
    )


@pytest.mark.parametrize(
    ("today", "over", "noted"),
    [
        ("2026-03-01", False, False),  # the last day counts
        ("2026-03-02", False, True),
        ("2026-03-15", False, True),
        ("2026-03-16", True, False),
    ],
)
def test_an_allowance_that_has_ended_warns_for_fourteen_days_and_then_hushes_nothing(today, over, noted):
    found = read('\n[[allow]]\npaths = ["a"]\nreason = "r"\nuntil = 2026-03-01', datetime.date.fromisoformat(today))
    assert found.allowances == (Allowance(("a",), "r", until="2026-03-01", over=over),)
    note = ".andon.toml:2: this allowance ended on 2026-03-01; after 2026-03-15 what it allowed stops the commit"
    assert found.notes == ((note,) if noted else ())


def test_rules_of_users_plugins_are_not_known_beforehand():
    source = '[detect-secrets]\nplugins = ["acme"]\ndisable = ["Acme"]\n[rules]\ndisable = ["acme-token"]'
    assert read(source).disabled_rules == ("acme-token",)


def test_the_known_rules_are_not_asked_for_without_need():
    def never() -> tuple[str, ...]:
        raise AssertionError("asked for the rules of a file that names none")

    assert document.read(".andon.toml", b"[scan]\njobs = 1", never, TODAY).jobs == 1


def test_a_byte_order_mark_and_windows_line_ends_are_no_mistake():
    assert document.read(".andon.toml", b"\xef\xbb\xbf[scan]\r\njobs = 3\r\n").jobs == 3


def test_line_numbers_count_windows_line_ends_once():
    assert refusal("[scan]\r\n\r\njobs = -1\r\n") == ".andon.toml:3: scan.jobs is below 0"


def test_no_file_is_the_default_policy(tmp_path):
    assert policy.load(str(tmp_path / ".andon.toml")) is policy.DEFAULT


def test_a_file_is_read(tmp_path):
    path = tmp_path / ".andon.toml"
    path.write_text('[report]\ncontact = "Ünal"\n', encoding="utf-8")
    assert policy.load(str(path)) == Policy(contact="Ünal")


def test_what_cannot_be_read_is_an_error_and_not_the_default(tmp_path):
    path = tmp_path / ".andon.toml"
    path.mkdir()
    with pytest.raises(UserError, match=r"\.andon\.toml: cannot be read: "):
        policy.load(str(path))


def test_a_file_larger_than_any_policy_is_refused(tmp_path):
    path = tmp_path / ".andon.toml"
    path.write_bytes(b"#" * 1_000_001)
    with pytest.raises(UserError, match="is larger than 1000000 bytes"):
        policy.load(str(path))


def test_deep_nesting_is_refused():
    assert "is nested too deeply" in refusal("x = " + "[" * 50_000) or "is not TOML" in refusal("x = " + "[" * 50_000)


def test_without_the_file_no_toml_reader_is_loaded(tmp_path):
    program = (
        "import sys; from andon import policy; policy.load('.andon.toml');"
        "late = {'tomllib', 'tomli', 'datetime', 'difflib', 'pathlib', 'andon.policy.document'};"
        "print(sorted(late & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_the_plugin_table_is_that_of_detect_secrets():
    from inspect import signature

    from detect_secrets.core.plugins.util import get_mapping_from_secret_type_to_class

    found = {
        each.__name__: set(signature(each).parameters) for each in get_mapping_from_secret_type_to_class().values()
    }
    plain = {name: found[name] - {"args", "kwargs"} for name in found}
    assert plain == {name: set(options) for name, options in keys.PLUGINS.items()}


PLACES = [
    ("a = 1\nb = 2", {("a",): 1, ("b",): 2}),
    ("# c\n\n[t] # [x]\na = 1", {("t",): 3, ("t", "a"): 4}),
    ("[ a . 'b.c' ]\n\"d\\u0065\" = 1", {("a",): 1, ("a", "b.c"): 1, ("a", "b.c", "de"): 2}),
    ("x = [\n  1, # ]\n  '[',\n]\ny = 2", {("x",): 1, ("y",): 5}),
    ('x = """\ny = 1\n"" ""\\""""""\nz = 2', {("x",): 1, ("z",): 4}),
    ("x = '''\n[t]\n'''''\nz = 2", {("x",): 1, ("z",): 4}),
    ("x = {a = 1, b = [{c = '}'}]}\nz = 2", {("x",): 1, ("z",): 2}),
    ("a.b = 1\na.c = 2", {("a",): 1, ("a", "b"): 1, ("a", "c"): 2}),
    (
        "[[t]]\na = 1\n[[t]]\na = 2\n[t.u]\nb = 1\n[[t.v]]\n[[t.v]]\nc=1",
        {
            ("t",): 1,
            ("t", 0): 1,
            ("t", 0, "a"): 2,
            ("t", 1): 3,
            ("t", 1, "a"): 4,
            ("t", 1, "u"): 5,
            ("t", 1, "u", "b"): 6,
            ("t", 1, "v"): 7,
            ("t", 1, "v", 0): 7,
            ("t", 1, "v", 1): 8,
            ("t", 1, "v", 1, "c"): 9,
        },
    ),
]


@pytest.mark.parametrize(("source", "lines"), PLACES)
def test_keys_are_found_on_their_lines(source, lines):
    assert lines_of_keys(source) == lines


@given(st.text("[]{}=\"'#\n\\ab.,1 ", max_size=40))
def test_any_file_is_a_policy_or_an_error_of_the_persons(source):
    try:
        answer = read(source)
    except UserError as error:
        answer = error
    assert isinstance(answer, Policy) or str(answer).startswith(".andon.toml:")
