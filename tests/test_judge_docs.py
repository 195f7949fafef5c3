"""docs/judge.md: a section for each reason, and every example judged as it says."""

import re
from pathlib import Path

import pytest

from andon.judge import REASONS
from andon.judge.placeholder import CHOSEN_BY_PEOPLE
from andon.rules import holder
from judging import verdict_on, verdict_on_what_is_found

PAGE = Path(__file__).parent.parent.joinpath("docs", "judge.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (.+)\n((?:(?!^## ).*\n?)*)", PAGE, re.MULTILINE))
EXAMPLES = [
    (reason, answer, line)
    for reason, section in SECTIONS.items()
    for answer, line in re.findall(r"^- (\w+): `(.+)`$", section, re.MULTILINE)
]


def test_each_reason_has_its_section_in_the_order_of_the_questions():
    assert list(SECTIONS) == list(REASONS)


@pytest.mark.parametrize("reason", REASONS)
def test_each_section_says_what_andon_explain_says(reason):
    assert REASONS[reason] in " ".join(SECTIONS[reason].split())


@pytest.mark.parametrize(("reason", "answer", "line"), EXAMPLES)
def test_each_example_is_judged_as_the_page_says(reason, answer, line):
    if reason == "unlikely":
        verdict = verdict_on_what_is_found(line, path="settings.txt")
    else:
        verdict = verdict_on(line, path="settings.txt", name=holder(line, line.index("«")))
    assert verdict.reason == {"hushed": reason, "stands": ""}[answer]


def test_the_rules_about_values_that_people_choose_are_named():
    named = re.search(r"people choose \((.+?)\)", SECTIONS["placeholder"].replace("\n", " "))
    assert set(re.findall("`(.+?)`", named[1])) == CHOSEN_BY_PEOPLE
