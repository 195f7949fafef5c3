"""A .secrets.baseline of detect-secrets given in place of ours, and taken over."""

from __future__ import annotations

import json
from datetime import date
from hashlib import sha1
from pathlib import Path
from typing import Any

import pytest

from andon.baseline import load
from andon.baseline.yelp_import import CONSTANTS, parse
from andon.model import Finding, Secret, UserError, Verdict

TODAY = date(2027, 1, 31)
VALUE = "some value"


def found(rule: str = "secret-keyword", path: str = "src/a.py", value: str = VALUE, *also: str) -> Finding:
    return Finding(rule, "Title", "error", path, 0, 9, 1, 1, 1, 10, "key", "", Secret(value), (rule, *also))


def item(kind: str = "Secret Keyword", value: str = VALUE, **more: Any) -> dict[str, Any]:
    return {"type": kind, "hashed_secret": sha1(value.encode()).hexdigest(), "line_number": 1, **more}


def document(*items: dict[str, Any], path: str = "src/a.py", **more: Any) -> dict[str, Any]:
    return {"version": "1.5.0", "plugins_used": [], "filters_used": [], "results": {path: list(items)}, **more}


def verdict_on(finding: Finding, contents: dict[str, Any], folder: Path) -> tuple[str, str, list[str]]:
    file = folder / ".secrets.baseline"
    file.write_text(json.dumps(contents), encoding="utf-8")
    verdicts, notes = load(str(file)).apply([Verdict(finding)], lambda path: True, TODAY)
    name = str(file)
    return verdicts[0].reason, verdicts[0].detail.replace(name, "B"), [note.replace(name, "B") for note in notes]


STANDS = ("", "", [])
ANSWERS = [
    (item(value="another value"), found(), STANDS),
    (item("Hex High Entropy String"), found(), STANDS),
    (item(), found(path="src/b.py"), STANDS),
    (item(is_secret=True), found(), ("", "the audit of B says that it is a real secret", [])),
    (item(is_secret=False), found(), ("known", "B: audited, not a secret", [])),
    (item(is_secret=None), found(), ("known", "B: not audited", [])),
    (item(), found(), ("known", "B: not audited", [])),
    (item(is_verified=True), found(), ("known", "B: not audited", [])),
    # merged: our rule names the value, detect-secrets' plugin saw it too
    (item(), found("our-own-rule", "src/a.py", VALUE, "secret-keyword"), ("known", "B: not audited", [])),
    (item("Public IP (ipv4)"), found("public-ip-ipv4"), ("known", "B: not audited", [])),
]


@pytest.mark.parametrize(("entry", "finding", "answer"), ANSWERS)
def test_an_entry_is_of_file_type_and_value_and_obeys_the_audit(
    entry: dict[str, Any], finding: Finding, answer: tuple[str, str, list[str]], tmp_path: Path
) -> None:
    assert verdict_on(finding, document(entry), tmp_path) == answer


OLD = {
    "custom_plugin_paths": [],
    "exclude": {"files": None, "lines": None},
    "generated_at": "2020-01-31T00:00:00Z",
    "plugins_used": [{"base64_limit": 4.5, "name": "Base64HighEntropyString"}],
    "results": {"src/a.py": [item(is_verified=False)]},
    "version": "0.14.3",
    "word_list": {"file": None, "hash": None},
}


@pytest.mark.parametrize("contents", [OLD, document(item(), path="src\\a.py"), document(item(), path="./src/a.py")])
def test_old_versions_and_paths_of_windows_are_understood(contents: dict[str, Any], tmp_path: Path) -> None:
    assert verdict_on(found(), contents, tmp_path) == ("known", "B: not audited", [])


REFUSED = (
    "B: the entry for {} in src/a.py is not honoured: detect-secrets took for the secret what all of its kind begin "
    "with, so it would hush any other one. If it is not a real one: andon baseline add src/a.py"
)
CONSTANT = [
    *(("GitHub Token", value) for value in CONSTANTS["github-token"]),
    *(("GitLab Token", value) for value in (*CONSTANTS["gitlab-token"], "a1_", "0F_")),
    *(("Private Key", value) for value in CONSTANTS["private-key"]),
]


@pytest.mark.parametrize(("kind", "constant"), CONSTANT)
def test_an_entry_for_what_all_tokens_of_a_kind_begin_with_is_refused(kind: str, constant: str, tmp_path: Path) -> None:
    rule = kind.lower().replace(" ", "-")
    contents = document(item(kind, constant, is_secret=False))
    assert verdict_on(found(rule, value="a whole token"), contents, tmp_path) == ("", "", [REFUSED.format(kind)])
    assert verdict_on(found(rule, value=constant), contents, tmp_path)[0] == ""
    assert verdict_on(found(rule, path="b.py"), contents, tmp_path) == STANDS


def test_every_constant_is_what_the_plugins_of_detect_secrets_yield() -> None:
    """And the table has all of them: a group, or a pattern without any variable part, in a plugin of the package."""
    from detect_secrets.plugins.github_token import GitHubTokenDetector
    from detect_secrets.plugins.gitlab_token import GitLabTokenDetector
    from detect_secrets.plugins.private_key import PrivateKeyDetector

    tail = "x" * 36
    for prefix in CONSTANTS["github-token"]:
        assert list(GitHubTokenDetector().analyze_string(f"{prefix}_{tail}")) == [prefix]
    for prefix in filter(None, CONSTANTS["gitlab-token"]):
        assert list(GitLabTokenDetector().analyze_string(f"{prefix}-{tail}")) == [prefix]
    assert list(GitLabTokenDetector().analyze_string("glcbt-" + tail)) == [""]
    assert list(GitLabTokenDetector().analyze_string("glcbt-a1_" + tail)) == ["a1_"]
    assert {pattern.pattern for pattern in PrivateKeyDetector.denylist} == {*CONSTANTS["private-key"]}


def test_plugins_named_by_path_are_reported_and_never_run(tmp_path: Path) -> None:
    plugin = tmp_path / "plugin.py"
    plugin.write_text("raise SystemExit('was run')", encoding="utf-8")
    new = document(plugins_used=[{"name": "Own", "path": f"file://{plugin}"}, {"name": "AWSKeyDetector"}])
    old = {**OLD, "custom_plugin_paths": [str(plugin)], "results": {}}
    step = "install it as a module and name that in .andon.toml"
    for contents, path in ((new, f"file://{plugin}"), (old, str(plugin))):
        note = f"B: the plugin {path} is code of the repository and is not run: {step}"
        assert verdict_on(found(), contents, tmp_path) == ("", "", [note])


BROKEN = [
    b"{",
    b"{}",
    b'{"results": []}',
    b'{"results": {"a": [1]}}',
    b'{"results": {"a": [{"type": "x"}]}}',
    b'{"results": {"a": [{"type": "x", "hashed_secret": "123"}]}}',
    b'{"results": {"a": [{"type": "x", "hashed_secret": null}]}}',
    b'{"results": {"a": {"type": "x"}}}',
    b'{"results": {"a": 1}}',
    b'{"results": {}, "plugins_used": 1}',
    b'{"results": {"a": [{"type": "x", "hashed_secret": "%s", "is_secret": "yes"}]}}' % (b"0" * 40),
    b'{"results": "\xff"}',
    b"[" * 100_000,
]


@pytest.mark.parametrize("data", BROKEN)
def test_what_detect_secrets_does_not_write_is_an_error(data: bytes) -> None:
    with pytest.raises(UserError, match=r"^b: is not a baseline of detect-secrets: ") as caught:
        parse(data, "b")
    assert caught.value.next_step
