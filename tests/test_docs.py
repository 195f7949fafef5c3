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

from andon import decoding
from andon import rules as search
from andon.cli import VERBS
from andon.entry import commit
from andon.model import Rule
from andon.report import FORMATS
from andon.rules import examples, files, generic, matches, near, shapes
from andon.rules.catalogue import FAMILIES, RULES
from andon.rules.credentials import ai, github
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
    rows = re.findall(r"^\| \[(.+?)\]\((.+?)\) \| (\d+) \| ?(.*?) ?\|$", README, re.MULTILINE)
    ours = []
    for family in FAMILIES:
        title, rest = said(family)
        page = f"docs/rules/{family.__name__.rpartition('.')[2]}.md"
        ours.append((title, page, str(len(family.RULES)), rest[:1].upper() + rest[1:]))
    assert rows[: len(ours)] == ours
    assert [row[:3] for row in rows[len(ours) :]] == [
        ("detect-secrets", "docs/detect-secrets.md", str(len(CATALOGUE))),
        ("passwords and keys without a form", "docs/model.md", str(len(generic.RULES))),
        ("files that should not be committed", "docs/files.md", str(len(files.KINDS))),
    ]


def said(family: ModuleType) -> tuple[str, str]:
    """What a family is, and what it finds, as the first line of its module says."""
    title, _, rest = (family.__doc__ or "").partition("\n")[0].partition(": ")
    return title.rstrip("."), rest


PROVIDERS = {value.slug for family in FAMILIES for value in vars(family).values() if isinstance(value, shapes.Provider)}


@pytest.mark.parametrize("page", ["README.md", "CHANGELOG.md"])
def test_there_are_as_many_providers_and_rules_as_is_said(page: str) -> None:
    (numbers,) = re.findall(r"more than ([\d,]+) providers,[^.;]+?more than ([\d,]+) rules", PAGES[page], re.IGNORECASE)
    assert [int(number.replace(",", "")) for number in numbers] == [
        len(each) // 100 * 100 for each in (PROVIDERS, RULES)
    ]


def test_the_list_of_pages_of_rules_is_that_of_the_families() -> None:
    families = [(said(family)[0], f"{family.__name__.rpartition('.')[2]}.md") for family in FAMILIES]
    assert re.findall(r"^- \[(.+)\]\((\w+\.md)\)$", PAGES["docs/rules/README.md"], re.MULTILINE) == families


def test_the_changelog_names_every_family_rule_verb_format_and_option() -> None:
    """Of rules made from shapes, a row each, their family is named; of those written by hand, each."""
    text = " ".join(PAGES["CHANGELOG.md"].split())
    made = [family for family in FAMILIES if shapes.Provider in map(type, vars(family).values())]
    by_hand = [rule for family in FAMILIES for rule in family.RULES if family not in made or rule.id in written(family)]
    ours = [rule.id for rule in (*by_hand, *generic.RULES, *files.RULES)]
    rules = [*ours, *(entry.rule for entry in CATALOGUE.values())]
    wanted = [*(f"`{word}`" for word in (*rules, *FORMATS)), *(f"`andon {verb}`" for verb in VERBS), *commit.OPTIONS]
    families = [f"- {': '.join(said(each)) if each in made else said(each)[0]}" for each in FAMILIES]
    assert [word for word in (*wanted, *families) if word not in text] == []


def written(family: ModuleType) -> set[str]:
    """The ids of the rules that stand in a module as a `Rule`, and not as a shape."""
    source = Path(family.__file__ or "").read_text(encoding="utf-8")
    return {*re.findall(r"\bRule\(\s*id=\"([^\"]+)\"", source)}


def test_rules_that_are_written_by_hand_are_told_from_those_that_are_made() -> None:
    """Guards the test above: it would ask for too little if it saw no rule in a module."""
    assert {rule.id for rule in github.RULES} == written(github)
    assert written(ai) == set()


# --- how to add a rule ---


def rules_of(page: str) -> list[Rule]:
    """The rules of the example modules of a page, run."""
    found: list[Rule] = []
    for source in blocks(page, "python"):
        made = ModuleType("acme")
        exec(compile(source, "acme.py", "exec"), made.__dict__)
        found += made.RULES
    return found


CATALOGUE_PAGE = "docs/catalogue.md"
GUIDES = [(page, rule) for page in ("CONTRIBUTING.md", CATALOGUE_PAGE) for rule in rules_of(page)]


@pytest.mark.parametrize(("page", "rule"), GUIDES, ids=[f"{page} {rule.id}" for page, rule in GUIDES])
def test_the_rules_of_the_guides_find_what_they_say(page: str, rule: Rule) -> None:
    for templates in (rule.ignores, rule.finds):
        for name, sample in examples.samples(rule, templates):
            found = [(match.start, match.end) for match in matches(rule, sample.text)]
            assert found == ([sample.span] if sample.span else []), name


@pytest.mark.parametrize(
    ("answer", "template"), re.findall(r"^- (named|not): `(.+)`$", PAGES[CATALOGUE_PAGE], re.MULTILINE)
)
def test_a_bare_token_is_named_as_the_page_says(answer: str, template: str) -> None:
    (rule,) = (rule for rule in rules_of(CATALOGUE_PAGE) if rule.id == "acme-cloud-webhook-secret")
    sample = examples.example(template, Random(1))
    found = [(match.start, match.end) for match in matches(rule, sample.text)]
    assert found == ([sample.span] if sample.span else [])
    assert (answer == "named") is bool(found)


@pytest.mark.parametrize(
    "words",
    [
        f"{search.NEAR_BEFORE} characters before it and {search.NEAR_AFTER} after it",
        f"no further than {near.LINES} lines",
        f"{decoding.BEFORE} characters before and {decoding.AFTER} after it",
        f"{decoding.LONGEST:,} characters at the most",
        f"Fewer than {decoding.SHORTEST} encoded characters",
        f"again {['', 'once', 'twice', 'three times'][decoding.DEPTH]} at the most",
    ],
)
def test_the_numbers_of_the_catalogues_page_are_those_of_the_code(words: str) -> None:
    assert words in " ".join(PAGES[CATALOGUE_PAGE].split())
