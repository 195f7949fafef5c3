"""Allowances in comments: first those that do not count."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andon.judge import inline
from andon.policy import DEFAULT
from judging import finding_at, text_of, verdict_on

STANDS = [
    # No comment, or not one of the kinds.
    ('key = "«v»" pragma: allowlist secret', ""),
    ('key = "«v»" # pragma: allow secret', ""),
    ('key = "«v»" # pragma allowlist secret', ""),
    ('key = "«v»" # PRAGMA: ALLOWLIST SECRET', ""),
    ('key = "«v»" /* pragma: allowlist secret', ""),
    ('key = "«v»" /* pragma: allowlist secret */ + 1', ""),
    ('key = "«v»" # see pragma: allowlist secret', ""),
    # Inside the value.
    ("key = «v # pragma: allowlist secret»", ""),
    ('key = «v # andon: allow secret-keyword reason="r"»', ""),
    # On another line, or for the next one.
    ('# pragma: allowlist secret\nkey = "«v»"', ""),
    ('key = "«v»" # pragma: allowlist nextline secret', ""),
    ('x = 1 # pragma: allowlist nextline secret\nkey = "«v»"', ""),
    ('# pragma: whitelist nextline secret\nkey = "«v»"', ""),
    ('# pragma: allowlist nextline secret\n\nkey = "«v»"', ""),
    ('key = "«v»"\n# pragma: allowlist nextline secret', ""),
    ('<!-- pragma: allowlist nextline secret\nkey = "«v»"', ""),
    ('x = 1 # andon: allow secret-keyword reason="r"\nkey = "«v»"', ""),
    ('key = "«v»"\n# andon: allow secret-keyword reason="r"', ""),
    # Ours, badly said: the verdict says how it should read.
    ('key = "«v»" andon: allow secret-keyword reason="r"', ""),
    ('key = "«v»" # and andon: allow secret-keyword reason="r"', ""),
    ('key = "«v»" # andon: allow', ""),
    (
        'key = "«v»" # andon: allow secret-keyword',
        'the allowance on this line gives no reason: andon: allow secret-keyword reason="..."',
    ),
    (
        'key = "«v»" # andon: allow secret-keyword reason=""',
        'the allowance on this line gives no reason: andon: allow secret-keyword reason="..."',
    ),
    (
        'key = "«v»" # andon: allow secret-keyword reason=" \t"',
        'the allowance on this line gives no reason: andon: allow secret-keyword reason="..."',
    ),
    (
        'key = "«v»" # andon: allow secret-keyword reason="r',
        'the allowance on this line gives no reason: andon: allow secret-keyword reason="..."',
    ),
    (
        'key = "«v»" # andon: allow secret-keyword because of this',
        'the allowance on this line gives no reason: andon: allow secret-keyword reason="..."',
    ),
    (
        '# andon: allow secret-keyword\nkey = "«v»"',
        'the allowance on the line before gives no reason: andon: allow secret-keyword reason="..."',
    ),
    ('key = "«v»" # andon: allow github-token reason="r"', "the allowance on this line is not for secret-keyword"),
    ('key = "«v»" # andon: allow secret-keywords reason="r"', "the allowance on this line is not for secret-keyword"),
    ('# andon: allow all reason="r"\nkey = "«v»"', "the allowance on the line before is not for secret-keyword"),
]

ALLOWED = [
    ('key = "«v»" # pragma: allowlist secret', "pragma: allowlist secret"),
    ('key = "«v»" # pragma: whitelist secret', "pragma: allowlist secret"),
    ('key = "«v»" #pragma:allowlist-secret', "pragma: allowlist secret"),
    ('key = "«v»"; // pragma: allowlist secret (made up)', "pragma: allowlist secret"),
    ('key = "«v»" /* pragma: allowlist secret */', "pragma: allowlist secret"),
    ('key = "«v»" \' pragma: allowlist secret', "pragma: allowlist secret"),
    ("'«v»' -- pragma: allowlist secret", "pragma: allowlist secret"),
    ("<a>«v»</a> <!-- pragma: allowlist secret -->", "pragma: allowlist secret"),
    ("x; # pragma: allowlist secret\tkey = «v»", "pragma: allowlist secret"),
    ('# pragma: allowlist nextline secret\nkey = "«v»"', "pragma: allowlist nextline secret"),
    ('    // pragma: allowlist nextline secret\n    key = "«v»"', "pragma: allowlist nextline secret"),
    ("<!-- pragma: allowlist nextline secret -->\n<a>«v»</a>", "pragma: allowlist nextline secret"),
    ('key = """«v\nw\n» # pragma: allowlist secret', "pragma: allowlist secret"),
    ('key = "«v»" # andon: allow secret-keyword reason="made up"', "made up"),
    ("key = \"«v»\" # andon: allow secret-keyword reason='made up'", "made up"),
    ('key = "«v»" # andon:allow  secret-keyword  reason = "made up"', "made up"),
    ('key = "«v»"; // andon: allow secret-keyword reason="made up"', "made up"),
    ('key = «v» ; andon: allow secret-keyword reason="made up"', "made up"),
    ('/* andon: allow secret-keyword reason="made up" */ key = "«v»"', "made up"),
    ('# andon: allow secret-keyword reason="made up"\nkey = "«v»"', "made up"),
    ('  <!-- andon: allow secret-keyword reason="made up" -->\n  <a>«v»</a>', "made up"),
    ('{# andon: allow secret-keyword reason="made up" #}\nkey = "«v»"', "made up"),
    (' * andon: allow secret-keyword reason="made up"\nkey = "«v»"', "made up"),
    ('# andon: allow secret-keyword reason="made up"\nkey = """«v\nw»"""', "made up"),
    ('key = """«v\nw»""" # andon: allow secret-keyword reason="made up"', "made up"),
    ('key = "«v»" # andon: allow other reason="no"  # andon: allow secret-keyword reason="made up"', "made up"),
    ('# andon: allow secret-keyword reason="made up"\nkey = "«v»" # andon: allow other reason="no"', "made up"),
    ('key = "«v»" # andon: allow named-by-another reason="made up"', "made up"),
    ('# andon: allow secret-keyword reason="the test says hunter2"\nkey = "«hunter2»"', "the test says ..."),
]


@pytest.mark.parametrize(("marked", "detail"), STANDS)
def test_what_does_not_allow(marked, detail):
    verdict = verdict_on(marked, "secret-keyword")
    assert (verdict.reason, verdict.detail) == ("", detail)


@pytest.mark.parametrize(("marked", "detail"), ALLOWED)
def test_what_allows_and_why(marked, detail):
    verdict = verdict_on(marked, "secret-keyword", detectors=("secret-keyword", "named-by-another"))
    assert (verdict.reason, verdict.detail) == ("allowed inline", detail)


def test_in_yaml_only_a_hash_opens_a_comment_as_detect_secrets_has_it():
    assert verdict_on("key: «v» // pragma: allowlist secret", path="a.yaml").reason == ""
    assert verdict_on("key: «v» // pragma: allowlist secret", path="a.yml").reason == "allowed inline"
    assert verdict_on("key: «v» # pragma: allowlist secret", path="a.yaml").reason == "allowed inline"


def test_a_comment_at_the_end_of_a_very_long_line_counts():
    filler = "x" * 100_000
    assert verdict_on(f"{filler}«v»{filler} // pragma: allowlist secret").reason == "allowed inline"
    assert verdict_on(f'{filler}«v»{filler} // andon: allow secret-keyword reason="r"').reason == "allowed inline"


MARKS = ["#", "//", "/*", "*/", "'", "--", "<!--", "-->", " ", "\t", "x"]
PRAGMAS = ["pragma: allowlist secret", "pragma:whitelist-secret", "pragma: allowlist nextline secret", "pragma: secret"]
PIECES = st.lists(st.sampled_from(MARKS + PRAGMAS), max_size=7).map("".join)


@settings(max_examples=1500, deadline=None)
@given(line_before=PIECES, left=PIECES, right=PIECES, path=st.sampled_from(["a.py", "a.yaml", "a.yml"]))
def test_a_pragma_means_what_it_means_to_detect_secrets(line_before, left, right, path):
    from detect_secrets.filters.allowlist import is_line_allowlisted
    from detect_secrets.util.code_snippet import CodeSnippet

    value = "k3y"
    lines = [line_before.strip(), left + value + right]
    text = text_of("\n".join(lines), path)
    start = len(lines[0]) + 1 + len(left)
    answer = inline.allowed_inline(finding_at(text, start, start + len(value), "r"), text, DEFAULT)
    context = CodeSnippet([line.rstrip() for line in lines], 0, 1)
    assert bool(answer and answer[0]) is is_line_allowlisted(path, lines[1].rstrip(), context)
