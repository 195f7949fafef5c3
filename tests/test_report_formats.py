"""JSON, JSON lines, SARIF, GitHub and GitLab: exact answers, and the published schema."""

from __future__ import annotations

import json
import re
from datetime import datetime, timezone
from pathlib import Path

import jsonschema
import pytest

from andon import report
from andon.model import Secret, Skipped
from andon.report import gitlab
from outcomes import PRINT, hushed, outcome, standing, written

UNREADABLE = Skipped("data/dump.sql", "permission denied", failed=True)
IMAGE = Skipped("logo.png", "PNG image")
USERS_OWN = standing(
    rule="acme-badge", title="ACME badge", path="b.py", severity="warning", name="", line=7, end_line=9
)
FULL = outcome(
    standing(),
    hushed("known", "test fixture", path="a.py"),
    hushed("allowed inline", path="a.py"),
    USERS_OWN,
    skipped=(UNREADABLE, IMAGE),
    notes=("a note",),
)
KEYS = {
    "rule": "github-token",
    "title": "GitHub token",
    "severity": "error",
    "path": "src/settings.py",
    "line": 5,
    "column": 17,
    "end_line": 5,
    "end_column": 57,
    "name": "GITHUB_TOKEN",
    "preview": "ghp_****",
    "length": 40,
    "fingerprint": PRINT,
    "verdict": "",
}
SKIPPED = [
    {"path": "data/dump.sql", "reason": "permission denied", "failed": True},
    {"path": "logo.png", "reason": "PNG image", "failed": False},
]


def test_json_of_a_clean_outcome_says_what_was_scanned():
    assert json.loads(written(outcome(), "json", version="1.2.3")) == {
        "version": "1.2.3",
        "findings": [],
        "hushed": [],
        "files": 3,
        "bytes": 2048,
        "skipped": [],
        "notes": [],
    }


def test_json_has_all_there_is():
    document = json.loads(written(FULL, "json"))
    own = {"rule": "acme-badge", "title": "ACME badge", "path": "b.py", "severity": "warning", "name": ""}
    known = {"path": "a.py", "fingerprint": "a" * 16}
    assert document["findings"] == [KEYS, {**KEYS, **own, "line": 7, "end_line": 9}]
    assert document["hushed"] == [
        {**KEYS, **known, "verdict": "known", "detail": "test fixture"},
        {**KEYS, **known, "verdict": "allowed inline", "detail": ""},
    ]
    assert (document["skipped"], document["notes"]) == (SKIPPED, ["a note"])


def test_the_same_outcome_gives_the_same_bytes():
    for format in ("text", "json", "jsonl", "sarif", "github"):
        assert written(FULL, format) == written(FULL, format)


def test_json_lines_have_exactly_the_keys_of_a_finding_and_none_for_what_is_hushed():
    lines = [json.loads(line) for line in written(FULL, "jsonl", version="1.2.3").splitlines()]
    assert [line.get("rule") for line in lines] == ["github-token", "acme-badge", None]
    assert lines[0] == KEYS
    assert list(lines[0]) == list(KEYS)
    assert lines[-1] == {
        "version": "1.2.3",
        "findings": 2,
        "hushed": {"allowed inline": 1, "known": 1},
        "files": 3,
        "bytes": 2048,
        "skipped": SKIPPED,
        "notes": ["a note"],
    }


def test_verbose_json_lines_also_have_what_is_hushed():
    lines = [json.loads(line) for line in written(FULL, "jsonl", verbose=True).splitlines()]
    assert [line.get("verdict") for line in lines] == ["", "", "known", "allowed inline", None]


def schema():
    path = Path(__file__).parent / "schemas" / "sarif-2.1.0.json"
    published = json.loads(path.read_text(encoding="utf-8"))
    return jsonschema.Draft7Validator(published, format_checker=jsonschema.FormatChecker())


def test_the_schema_of_sarif_refuses_what_is_not_sarif():
    log = json.loads(written(FULL, "sarif"))
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    assert [error.json_path for error in schema().iter_errors(log)] == [
        "$.runs[0].results[0].locations[0].physicalLocation.region.startLine"
    ]


@pytest.mark.parametrize("given", [outcome(), outcome(files=0), FULL, outcome(standing("", path="/x y/\udcff"))])
def test_sarif_is_valid_by_the_published_schema(given):
    assert list(schema().iter_errors(json.loads(written(given, "sarif")))) == []


def test_sarif_of_a_finding():
    run = json.loads(written(FULL, "sarif"))["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["results"][0] == {
        "ruleId": "github-token",
        "ruleIndex": 1,
        "level": "error",
        "message": {"text": "GitHub token in GITHUB_TOKEN"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "src/settings.py", "uriBaseId": "%SRCROOT%"},
                    "region": {"startLine": 5, "startColumn": 17, "endLine": 5, "endColumn": 57},
                }
            }
        ],
        "suppressions": [],
        "properties": {"preview": "ghp_****", "length": 40},
        "partialFingerprints": {"andon/v1": PRINT},
    }


def test_a_remark_on_a_finding_that_stands_is_in_its_message():
    given = outcome(standing()._replace(detail="allowed until 2024-02-29"))
    [result] = json.loads(written(given, "sarif"))["runs"][0]["results"]
    assert result["message"]["text"] == "GitHub token in GITHUB_TOKEN (allowed until 2024-02-29)"
    assert "40 chars]%0Anote: allowed until 2024-02-29%0Afix: " in written(given, "github")


def test_sarif_says_why_a_result_is_suppressed():
    results = json.loads(written(FULL, "sarif"))["runs"][0]["results"]
    assert [result["suppressions"] for result in results] == [
        [],
        [{"kind": "external", "status": "accepted", "justification": "known: test fixture"}],
        [{"kind": "inSource", "status": "accepted", "justification": "allowed inline"}],
        [],
    ]


def test_sarif_of_a_run_that_could_not_scan_all_is_not_successful():
    [invocation] = json.loads(written(FULL, "sarif"))["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    assert [(told["level"], told["message"]["text"]) for told in invocation["toolExecutionNotifications"]] == [
        ("error", "could not be scanned: permission denied"),
        ("note", "passed over: PNG image"),
        ("note", "a note"),
    ]
    [invocation] = json.loads(written(outcome(standing(), skipped=(IMAGE,)), "sarif"))["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is True


def test_sarif_rules_say_the_harm_and_how_to_revoke():
    rules = json.loads(written(FULL, "sarif"))["runs"][0]["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["acme-badge", "github-token"]
    assert rules[0]["help"]["text"] == "More: andon explain acme-badge"
    known = report.describe("github-token")
    assert known.harm
    assert rules[1]["help"]["text"] == f"{known.harm}\n{known.revoke}\nMore: andon explain github-token"
    assert rules[1]["helpUri"] == known.references[0]


def test_github_annotations():
    assert written(FULL, "github").splitlines() == [
        "::error file=src/settings.py,line=5,endLine=5,col=17,endColumn=57,title=andon%3A github-token"
        "::GitHub token in GITHUB_TOKEN [ghp_****, 40 chars]"
        '%0Afix: GITHUB_TOKEN = os.environ["GITHUB_TOKEN"]'
        f'%0Aallow: andon allow {PRINT} --reason "..." (only if it is not a real one)',
        "::warning file=b.py,line=7,endLine=9,title=andon%3A acme-badge::ACME badge [ghp_****, 40 chars]"
        '%0Afix: os.environ["ACME_BADGE"]'
        f'%0Aallow: andon allow {PRINT} --reason "..." (only if it is not a real one)',
        "::error file=data/dump.sql,title=andon%3A not scanned::could not be scanned: permission denied",
        "::notice title=andon::a note",
        "andon: scanned 3 files (2048 bytes), passed over 1 (PNG image 1), hushed 2 (allowed inline 1, known 1): "
        "2 findings in 2 files, 1 file could not be scanned",
    ]


def test_a_file_as_such_has_no_value_that_github_could_be_told_of():
    given = standing(rule="key-store-file", title="Key store", path="a.jks", start=0, end=0, name="", secret=Secret(""))
    first = written(outcome(given), "github").splitlines()[0]
    assert first.partition("::Key store")[2] == (
        f'%0Afix: git rm --cached a.jks%0Aallow: andon allow {PRINT} --reason "..." (only if it is not a real one)'
    )


def test_gitlab_report_has_the_documented_fields():
    now = datetime(2024, 2, 29, 12, 34, 56, 789, timezone.utc)
    tool = {"id": "andon", "name": "andon", "version": "1.2.3", "vendor": {"name": "andon"}}
    document = gitlab.document(report.Report(FULL, version="1.2.3"), now)
    [token, badge] = document.pop("vulnerabilities")
    assert document == {
        "version": "15.0.7",
        "scan": {
            "type": "secret_detection",
            "status": "failure",
            "start_time": "2024-02-29T12:34:56",
            "end_time": "2024-02-29T12:34:56",
            "analyzer": tool,
            "scanner": tool,
            "messages": [
                {"level": "warn", "value": "data/dump.sql could not be scanned: permission denied"},
                {"level": "info", "value": "a note"},
            ],
        },
    }
    known = report.describe("github-token")
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", token.pop("id"))
    assert token == {
        "name": "GitHub token",
        "description": known.harm,
        "severity": "Critical",
        "solution": f'GITHUB_TOKEN = os.environ["GITHUB_TOKEN"]\n{known.revoke}',
        "identifiers": [{"type": "andon_rule_id", "name": "andon rule github-token", "value": "github-token"}],
        "links": [{"url": url} for url in known.references],
        "location": {"file": "src/settings.py", "start_line": 5, "end_line": 5, "commit": {"sha": "0000000"}},
    }
    assert (badge["severity"], badge["description"], badge["links"]) == ("Medium", "ACME badge", [])


def test_gitlab_ids_are_of_one_finding_each_and_stay():
    given = outcome(standing(), standing(line=6), standing(column=90), standing(path="b.py"))
    first, second = (json.loads(written(given, "gitlab"))["vulnerabilities"] for _ in range(2))
    assert [item["id"] for item in first] == [item["id"] for item in second]
    assert len({item["id"] for item in first}) == 4


def test_gitlab_scan_of_everything_is_a_success():
    scan = json.loads(written(outcome(standing(), skipped=(IMAGE,)), "gitlab"))["scan"]
    assert (scan["status"], scan["messages"]) == ("success", [])
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", scan["end_time"])
