"""The real `detect-secrets` command finds with andon's rules what andon finds, where it is given our plugin file."""

from __future__ import annotations

import hashlib
import inspect
import json
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import Any

import pytest

from andon import rules
from andon.rules import catalogue, examples
from andon.rules.credentials import ai, aws, github

PLUGINS = Path(rules.__file__).parent.parent / "yelp" / "plugins.py"
DOCUMENT = Path(__file__).parent.parent / "docs" / "rules" / "README.md"

# Written by hand, and made from shapes. Bare tokens near a name are no more than their line to a plugin.
TRIED = (*aws.RULES, *github.RULES, *(rule for rule in ai.RULES if not rule.near))

# detect-secrets passes over every value that contains a UUID.
FILTERED = {"aws-mws-auth-token", "langfuse-secret-key"}


def scan(folder: Path, *options: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "-p", str(PLUGINS), *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    report = json.loads(done.stdout)
    assert isinstance(report, dict)
    return report


def one_line_each() -> list[tuple[str, str, str]]:
    """For every rule an example of one line: the rule's title, the line, the secret."""
    lines = []
    for rule in TRIED:
        template = next(find for find in rule.finds if "\n" not in find)
        sample = examples.draw(rule, template)
        assert sample.span
        lines.append((rule.title, f"{sample.text} ;", sample.text[slice(*sample.span)]))
    return lines


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("scanned")
    (folder / "values.txt").write_text("".join(f"{line}\n" for _, line, _ in one_line_each()), encoding="utf-8")
    return scan(folder, "--no-verify")


def test_it_finds_nothing_of_ours_in_a_file_without_secrets(tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text("Nothing here, and GITHUB_TOKEN is read from the vault.\n", encoding="utf-8")
    assert scan(tmp_path)["results"] == {}


def test_every_rule_finds_its_whole_secret_on_its_line(report: dict[str, Any]) -> None:
    ours = {
        (found["type"], found["line_number"], found["hashed_secret"])
        for found in report["results"]["values.txt"]
        if found["type"].endswith(" (andon)")
    }
    assert ours == {
        (f"{rule.title} (andon)", number, hashlib.sha1(secret.encode()).hexdigest())
        for number, (rule, (_, _, secret)) in enumerate(zip(TRIED, one_line_each(), strict=True), start=1)
        if rule.id not in FILTERED
    }


def test_without_the_filter_for_uuids_those_are_found_too(tmp_path: Path) -> None:
    lines = dict(zip((rule.id for rule in TRIED), one_line_each(), strict=True))
    (tmp_path / "values.txt").write_text(
        "".join(f"{lines[rule_id][1]}\n" for rule_id in sorted(FILTERED)), encoding="utf-8"
    )
    results = scan(tmp_path, "--disable-filter", "detect_secrets.filters.heuristic.is_potential_uuid")["results"]
    found = {found["type"] for found in results["values.txt"] if found["type"].endswith(" (andon)")}
    assert found == {f"{lines[rule_id][0]} (andon)" for rule_id in FILTERED}


def test_every_rule_is_a_plugin_and_a_report_names_our_file(report: dict[str, Any]) -> None:
    ours = {used["name"]: used["path"] for used in report["plugins_used"] if "path" in used}
    assert len(ours) == len(catalogue.RULES)
    assert set(ours.values()) == {f"file://{PLUGINS}"}


def test_the_module_can_be_imported_by_name_and_its_types_are_no_others() -> None:
    from detect_secrets.core.plugins.util import get_mapping_from_secret_type_to_class
    from detect_secrets.plugins.base import BasePlugin

    from andon.yelp import plugins

    classes = [
        member
        for name, member in vars(plugins).items()
        if inspect.isclass(member) and issubclass(member, BasePlugin) and name.startswith("Andon")
    ]
    types = [member.secret_type.lower() for member in classes]
    assert len(set(types)) == len(types) == len(catalogue.RULES)
    assert not {*types} & {known.lower() for known in get_mapping_from_secret_type_to_class()}


def test_a_plugin_yields_the_whole_secret_of_each_match_on_a_line() -> None:
    from andon.yelp import plugins

    plugin = vars(plugins)["AndonGithubToken"]()
    first, second = (examples.fill("ghp_{b62:36}", Random(seed)) for seed in (1, 2))
    assert list(plugin.analyze_string(f"{first},{second}")) == [first, second]
    assert list(plugin.analyze_string("ghp_****")) == []


def test_the_document_names_the_file_and_what_detect_secrets_leaves_out() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert "detect-secrets scan -p" in text
    assert "andon.yelp.plugins" in text
    assert all(rule_id in text for rule_id in FILTERED)
