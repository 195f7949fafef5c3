"""Detectors that see one value make one finding, which the most specific of them names."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon import detect, rules
from andon.detect import Detector
from andon.judge import REASONS
from andon.model import Finding, Text
from andon.rules.checks import crc32_base62
from andon.shapeless import likelihood
from andon.source.text import shadow
from andon.yelp.settings import Settings

B62 = "q7Xc2Lw9Zt4Rb6Nv1Kd8Hj3Ms5Gf0PyTaEuV"
GITHUB = f"gh{'p'}_{B62[:30]}{crc32_base62(B62[:30])}"
AWS = f"AK{'IA'}QZ7XKD2JWN5MTRB4"

DETECTOR = Detector(Settings())


def found(content: str, path: str = "a.py") -> list[Finding]:
    return DETECTOR.detect(Text(path, shadow(content), content))


@pytest.mark.parametrize(
    "content",
    [
        "",
        "\n",
        "import os\n",
        'password = os.environ["PASSWORD"]\n',
        "token = get_token(user)\n",
        f"see {GITHUB[:20]}\n",
        "version = '1.2.3'\n",
    ],
)
def test_clean_content_has_no_finding(content: str) -> None:
    assert [finding for finding in found(content) if not finding.doubt[0]] == []


@pytest.fixture
def weighed(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Sets how likely each candidate is, whatever the model says."""
    return lambda odds: monkeypatch.setattr(likelihood, "likelihood", lambda text, candidate: odds)


LIKELY, UNLIKELY = 0.999, 0.001


@pytest.mark.parametrize(
    ("content", "rule", "value", "detectors"),
    [
        (f'x = "{GITHUB}"\n', "github-token", GITHUB, {"github-token", "base64-high-entropy-string"}),
        (
            f'password = "{GITHUB}"\n',
            "github-token",
            GITHUB,
            {"github-token", "generic-password", "secret-keyword", "base64-high-entropy-string"},
        ),
        (f"AWS_KEY={AWS}\n", "aws-access-key-id", AWS, {"aws-access-key-id", "aws-access-key"}),
        (f'password = "{B62[:12]}"\n', "generic-password", B62[:12], {"generic-password", "secret-keyword"}),
        (f'client_secret = "{B62[:12]}"\n', "generic-secret", B62[:12], {"generic-secret", "secret-keyword"}),
        (f'session_key = "{B62[:12]}"\n', "generic-secret", B62[:12], {"generic-secret"}),
        ("user.setPassword('hunter2');\n", "generic-password", "hunter2", {"generic-password"}),
        (f'x = "{B62}"\n', "base64-high-entropy-string", B62, {"base64-high-entropy-string"}),
        (
            "url = 'https://ann:pa55word@example.org/x'\n",
            "basic-auth-credentials",
            "pa55word",
            {"basic-auth-credentials"},
        ),
        (
            "url = 'postgres://ann:pa55word@db/x'\n",
            "postgres-url-password",
            "pa55word",
            {"postgres-url-password", "basic-auth-credentials"},
        ),
    ],
)
def test_the_most_specific_detector_names_the_finding(
    content: str, rule: str, value: str, detectors: set[str], weighed: Callable[[float], None]
) -> None:
    weighed(LIKELY)
    (finding,) = found(content)
    assert (finding.rule, finding.secret.reveal(), set(finding.detectors)) == (rule, value, detectors)
    assert finding.detectors[0] == rule


def test_two_values_inside_what_another_detector_takes_for_one_are_two_findings() -> None:
    content = f'password = "{AWS} and {GITHUB}"\n'
    assert [(finding.rule, finding.secret.reveal()) for finding in found(content)] == [
        ("aws-access-key-id", AWS),
        ("github-token", GITHUB),
    ]


def test_lines_and_columns_count_characters_from_one() -> None:
    (finding,) = found(f'\n\u5bc6\U0001f511 = "{GITHUB}"\n')
    assert (finding.line, finding.column, finding.end_line, finding.end_column) == (2, 7, 2, 7 + len(GITHUB))
    assert (finding.start, finding.end) == (7, 7 + len(GITHUB))


def test_the_first_line_of_a_part_of_a_file_counts_on() -> None:
    content = f"\n{GITHUB}\n"
    (finding,) = DETECTOR.detect(Text("a", shadow(content), content, first_line=1000))
    assert (finding.line, finding.column) == (1001, 1)


def test_a_finding_tells_the_name_and_what_is_public_of_the_value_and_nothing_else() -> None:
    (finding,) = found(f'GITHUB_TOKEN = "{GITHUB}"\n')
    assert (finding.name, finding.preview, finding.severity) == ("GITHUB_TOKEN", "ghp_****", "error")
    assert B62 not in repr(finding)


@pytest.mark.parametrize(
    ("content", "doubt"),
    [
        (f'password = "{B62[:12]}"  # pragma: allowlist secret\n', "allowed inline"),
        ('password = "0000000a-1111-2222-3333-444444444444"\n', "identifier"),
        ('password = "0123456789abcdef"\n', "placeholder"),
        (f'password = "{B62[:12]}" + decode(x)\ny = f(password)\n', ""),
    ],
)
def test_what_detect_secrets_hushes_is_a_finding_in_doubt(
    content: str, doubt: str, weighed: Callable[[float], None]
) -> None:
    """Unless we see the value, too: what its own filters doubt is weighed like everything else."""
    weighed(UNLIKELY)
    finding = next(finding for finding in found(content) if "secret-keyword" in finding.detectors)
    assert finding.doubt[0] == doubt
    weighed(LIKELY)
    finding = next(finding for finding in found(content) if "secret-keyword" in finding.detectors)
    assert (finding.rule, finding.doubt, finding.confidence) == ("generic-password", ("", ""), LIKELY)


# What has no form of its own has the likelihood of the value; everything else is certain.
CONFIDENCE = [
    (f'x = "{GITHUB}"\n', "github-token", 1.0),
    (f"AWS_KEY={AWS}\n", "aws-access-key-id", 1.0),
    ("-----BEGIN PRIVATE KEY-----\n", "pem-private-key", 1.0),
    (f'password = "{B62[:12]}"\n', "secret-keyword", UNLIKELY),
    (f'x = "{B62}"\n', "base64-high-entropy-string", UNLIKELY),
    ("url = 'https://ann:pa55word@example.org/x'\n", "basic-auth-credentials", UNLIKELY),
    ("url = 'postgres://ann:pa55word@db/x'\n", "postgres-url-password", UNLIKELY),
]


@pytest.mark.parametrize(("content", "rule", "confidence"), CONFIDENCE)
def test_only_what_has_no_form_of_its_own_is_weighed(
    content: str, rule: str, confidence: float, weighed: Callable[[float], None]
) -> None:
    weighed(UNLIKELY)
    (finding,) = found(content)
    assert (finding.rule, finding.confidence) == (rule, confidence)


@pytest.mark.parametrize("content", ["user.setPassword('hunter2');\n", f'session_key = "{B62[:12]}"\n'])
def test_what_we_alone_see_is_a_finding_from_the_mark_of_the_strictest_on(
    content: str, weighed: Callable[[float], None]
) -> None:
    mark = likelihood.mark(detect.MOST_SHOWN)
    weighed(mark - 0.001)
    assert found(content) == []
    weighed(mark)
    (finding,) = found(content)
    assert finding.confidence == mark


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        ('password = "Sommer2019!"\n', "generic-password"),
        ('user.setPassword("Sommer2019!");\n', "generic-password"),
        ('api_key = "tR5vXq8Zk2wN7bLm4Hs9"\n', "generic-secret"),
        ("postgres://ann:Sommer2019!@db/app\n", "postgres-url-password"),
    ],
)
def test_what_is_clearly_a_secret_stands_in_the_model_that_comes_with_andon(content: str, rule: str) -> None:
    (finding,) = found(content)
    assert finding.rule == rule
    assert finding.confidence >= likelihood.mark("normal")


@pytest.mark.parametrize(
    "content",
    [
        'password = "Enter your password here"\n',
        'password_label = "Password"\n',
        'token_path = "/var/run/secrets/token"\n',
        'password_field = "user_password"\n',
        'error = "password: must not be empty"\n',
    ],
)
def test_what_is_clearly_none_does_not(content: str) -> None:
    assert [each for each in found(content) if each.confidence >= likelihood.mark("high")] == []


def test_a_doubt_of_one_detector_does_not_hush_what_another_sees() -> None:
    (finding,) = found(f'user_id = "{GITHUB}"\n')
    assert (finding.rule, finding.doubt[0]) == ("github-token", "")


@pytest.mark.parametrize(("wrong", "doubt"), [("", ("", "")), ("no checksum", ("malformed", "no checksum"))])
def test_a_rule_may_check_the_structure_of_what_it_matches(
    wrong: str, doubt: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    rule = rules.find("github-token")
    assert rule is not None
    monkeypatch.setattr(rules, "find", {rule.id: rule._replace(check=lambda value: wrong)}.get)
    (finding,) = found(f"{GITHUB}\n", "a.png")  # a name that detect-secrets does not read
    assert finding.doubt == doubt


def test_every_filter_of_detect_secrets_that_hushes_has_a_word_for_it() -> None:
    assert set(detect._DOUBTS.values()) <= set(REASONS)


@given(
    st.lists(
        st.sampled_from(
            ["password = ", '"', "'", B62, GITHUB, AWS, "\n", " ", "://a:", "@", "secret", ": ", "\u00e9", "="]
        ),
        max_size=25,
    ).map("".join),
    st.sampled_from(["a.py", "a.yaml", "a.ini", "a.txt", ".env"]),
)
def test_findings_never_overlap_and_are_in_order(content: str, path: str) -> None:
    findings = found(content, path)
    assert all(one.end <= other.start for one, other in pairwise(findings))
    as_it_stands = [each for each in findings if not each.title.endswith("(split)")]
    assert all(content[each.start : each.end] == each.secret.reveal() for each in as_it_stands)
