"""What the documentation says is true: links, commands, the sample of a report, the list of rules, the example rule."""

from __future__ import annotations

import re
import shlex
import sys
from importlib import import_module
from pathlib import Path
from random import Random
from subprocess import run
from types import ModuleType

import pytest
import yaml

from andon.cli import VERBS
from andon.entry import commit
from andon.model import Rule
from andon.report import FORMATS
from andon.rules import examples, generic, matches
from andon.rules.catalogue import FAMILIES, RULES
from andon.rules.files import UNENCRYPTED
from andon.yelp.catalogue import CATALOGUE
from conftest import Repo

ROOT = Path(__file__).parent.parent
PAGES = {
    path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
    for path in sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
}
README = PAGES["README.md"]
EVERY_PAGE = pytest.mark.parametrize("page", PAGES)


def blocks(page: str, language: str) -> list[str]:
    """The code blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGES[page], re.DOTALL | re.MULTILINE)


def commands(page: str, name: str) -> list[list[str]]:
    """Each command line of that name: those in consoles, `&&` and all, and those in running text, as arguments."""
    typed = [
        part
        for block in blocks(page, "console")
        for line in block.splitlines()
        for part in re.split(r"&&|\|", line.removeprefix("$ "))
    ]
    quoted = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```$", "", PAGES[page], flags=re.DOTALL | re.MULTILINE))
    lines = [shlex.split(line) for line in (*typed, *quoted) if re.match(rf"\s*(?:\S*/)?{name}(?: |$)", line)]
    return [words[1:] for words in lines if len(words) > 1]


# --- links ---


def anchors(text: str) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@EVERY_PAGE
def test_every_link_leads_somewhere(page: str) -> None:
    text = re.sub(r"```.*?```", "", PAGES[page], flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        path, _, anchor = target.partition("#")
        if not path.startswith("https://"):
            found = (ROOT / page).parent / path if path else ROOT / page
            assert found.exists(), target
            assert not anchor or anchor in anchors(found.read_text(encoding="utf-8")), target


def test_every_page_is_in_the_index() -> None:
    index = PAGES["docs/README.md"]
    pages = {path.name for path in ROOT.glob("docs/*.md")} - {"README.md"}
    assert {target for target in re.findall(r"\]\((.+?)\)", index) if "/" not in target} == pages


@EVERY_PAGE
def test_every_test_that_a_page_names_is_there(page: str) -> None:
    named = re.findall(r"\btests/test_\w+\.py\b", PAGES[page])
    assert [name for name in named if not (ROOT / name).is_file()] == []


# --- commands ---


@EVERY_PAGE
def test_every_command_line_is_one_that_andon_takes(page: str) -> None:
    for verb, *arguments in commands(page, "andon"):
        if verb in ("VERB", "--help", "--version"):
            continue
        assert verb in VERBS
        parse = import_module(f"andon.cli.{verb}")._parser().parse_args
        if all(map(str.isalpha, arguments)):  # the name of a verb, and no whole command line
            with pytest.raises(SystemExit, match=r"^0$"):
                parse([*arguments, "--help"])
        else:
            parse(arguments)  # a SystemExit tells what is wrong


def test_command_lines_are_found_in_the_pages() -> None:
    """Guards the test above: it would pass if it found no command line at all."""
    verbs = {words[0] for page in PAGES for words in commands(page, "andon")}
    assert verbs >= {*VERBS}
    assert ["scan", "--verbose", "."] in commands("README.md", "andon")


def test_ci_runs_the_readmes_own_test_command() -> None:
    _, command = blocks("README.md", "console")
    assert command.removeprefix("$ ") == (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines(True)[-1]
    assert command in blocks("CONTRIBUTING.md", "console")


def hooks(snippet: str) -> list[dict[str, object]]:
    """The hooks of a piece of `.pre-commit-config.yaml`."""
    config = yaml.safe_load(snippet)
    return config["repos"][0]["hooks"] if isinstance(config, dict) else config


@pytest.mark.parametrize("snippet", [block for page in PAGES for block in blocks(page, "yaml")])
def test_every_piece_of_a_pre_commit_config_names_our_hook_and_its_options(snippet: str) -> None:
    ours = {hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
    for hook in hooks(snippet):
        assert hook["id"] in ours
        assert {option.partition("=")[0] for option in hook.get("args", [])} <= {*commit.OPTIONS}


def test_the_readmes_pre_commit_config_is_a_whole_one(tmp_path: Path) -> None:
    config = tmp_path / ".pre-commit-config.yaml"
    config.write_text(blocks("README.md", "yaml")[0], encoding="utf-8")
    run([sys.executable, "-m", "pre_commit", "validate-config", str(config)], check=True)


def test_the_readme_names_every_option_of_the_hook_every_format_and_every_verb() -> None:
    options = [f"`{option}{'=' if takes else '`'}" for option, takes in commit.OPTIONS.items()]
    wanted = [*options, *(f"`{name}`" for name in FORMATS), *(f"`andon {verb}" for verb in VERBS)]
    assert [word for word in wanted if word not in README] == []


def test_the_readmes_report_is_what_a_commit_shows(repo: Repo) -> None:
    token = examples.example("«ghp_{b62:30}{crc32b62}»", Random(3)).text
    repo.stage("src/settings.py", f'import os\n\nDEBUG = False\n\nGITHUB_TOKEN = "{token}"\n')
    command = [sys.executable, "-c", "from andon.entry.commit import run; run()", "src/settings.py"]
    done = run(command, cwd=repo.path, capture_output=True, check=False)
    shown = re.sub(rb"(?<=andon allow )[0-9a-f]{6}", b"7f3a9c", done.stdout).decode().replace("\r\n", "\n")
    assert (done.returncode, shown) == (1, blocks("README.md", "text")[0])


# --- what is looked for ---


def test_the_readmes_table_of_families_is_the_catalogue() -> None:
    rows = re.findall(r"^\| \[(.+?)\]\((.+?)\) \| (\d+) \| (.+) \|$", README, re.MULTILINE)
    ours = []
    for family in FAMILIES:
        title, _, rest = (family.__doc__ or "").partition("\n")[0].partition(": ")
        page = f"docs/rules/{family.__name__.rpartition('.')[2]}.md"
        ours.append((title, page, str(len(family.RULES)), rest[:1].upper() + rest[1:]))
    assert rows[:-1] == ours
    assert rows[-1][:3] == ("detect-secrets", "docs/detect-secrets.md", str(len(CATALOGUE)))


def test_the_list_of_pages_of_rules_is_that_of_the_families() -> None:
    families = [f"{family.__name__.rpartition('.')[2]}.md" for family in FAMILIES]
    assert re.findall(r"^- \[.+\]\((\w+\.md)\)$", PAGES["docs/rules/README.md"], re.MULTILINE) == families


def test_the_changelog_names_every_rule_verb_format_and_option() -> None:
    text = PAGES["CHANGELOG.md"]
    rules = (
        [rule.id for rule in (*RULES, *generic.RULES)] + [entry.rule for entry in CATALOGUE.values()] + [UNENCRYPTED.id]
    )
    wanted = [*(f"`{word}`" for word in (*rules, *FORMATS)), *(f"`andon {verb}`" for verb in VERBS), *commit.OPTIONS]
    assert [word for word in wanted if word not in text] == []


# --- how to add a rule ---


def family_of_the_guide() -> ModuleType:
    """The example module of CONTRIBUTING.md, run."""
    (source,) = blocks("CONTRIBUTING.md", "python")
    made = ModuleType("acme")
    exec(compile(source, "acme.py", "exec"), made.__dict__)
    return made


@pytest.mark.parametrize("rule", family_of_the_guide().RULES)
def test_the_rule_of_the_guide_finds_what_it_says(rule: Rule) -> None:
    for templates in (rule.ignores, rule.finds):
        for name, sample in examples.samples(rule, templates):
            found = [(match.start, match.end) for match in matches(rule, sample.text)]
            assert found == ([sample.span] if sample.span else []), name
