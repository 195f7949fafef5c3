"""The form of rules, the search for their matches, and what it may cost."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andon import rules
from andon.detect import Detector
from andon.judge import judge
from andon.model import Blob, Rule, Text
from andon.policy import DEFAULT
from andon.rules import catalogue, examples, indexing, pages, shapes
from andon.source.text import decode
from andon.yelp.catalogue import CATALOGUE
from andon.yelp.settings import Settings

if sys.version_info >= (3, 11):
    from re import _parser as parser
else:
    import sre_parse as parser

ROOT = Path(__file__).parent.parent

FAMILIES = [pytest.param(family.RULES, id=family.__name__.rpartition(".")[2]) for family in catalogue.FAMILIES]


def of_each_family(check: Callable[[Rule], Iterable[str]]) -> Callable[[tuple[Rule, ...]], None]:
    """One test for all rules of a family: pytest takes longer for a test than most rules take. `check` tells faults."""

    @pytest.mark.parametrize("family", FAMILIES)
    def test(family: tuple[Rule, ...]) -> None:
        faults = [f"{rule.id}: {fault}" for rule in family for fault in check(rule)]
        if faults:
            pytest.fail("\n".join(faults), pytrace=False)

    test.__name__ = check.__name__
    return test


def of_every_rule(check: Callable[[Rule], None]) -> Callable[[], None]:
    """One test for all rules at once: of a microsecond each, a thousand tests would cost a minute."""

    def test() -> None:
        wrong = {}
        for rule in catalogue.RULES:
            try:
                check(rule)
            except AssertionError as error:
                wrong[rule.id] = str(error)
        assert wrong == {}

    test.__name__ = check.__name__
    return test


# The form.


def test_ids_and_titles_are_unique() -> None:
    assert len({rule.id for rule in catalogue.RULES}) == len(catalogue.RULES)
    assert len({rule.title.lower() for rule in catalogue.RULES}) == len(catalogue.RULES)


def test_the_catalogue_is_as_wide_as_it_is_said_to_be() -> None:
    providers = {
        value.slug
        for family in catalogue.FAMILIES
        for value in vars(family).values()
        if isinstance(value, shapes.Provider)
    }
    assert len(providers) >= 900
    assert len(catalogue.RULES) >= 1300


def test_every_family_is_listed() -> None:
    folder = Path(catalogue.__file__).parent / "credentials"
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert {family.__name__.rpartition(".")[2] for family in catalogue.FAMILIES} == modules


@of_every_rule
def test_a_rule_is_complete(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", rule.id)
    assert rule.title == rule.title.strip()
    assert len(rule.title) <= 50
    assert len(rule.finds) >= 2
    assert len(rule.ignores) >= 2
    assert rule.harm.endswith(".")
    assert "https://" in rule.revoke
    assert len(rule.references) >= 1
    assert all(reference.startswith("https://") for reference in rule.references)
    assert len({*rule.finds}) == len(rule.finds)
    assert len({*rule.ignores}) == len(rule.ignores)


@of_every_rule
def test_keywords_are_lower_case_ascii_of_three_characters_or_more(rule: Rule) -> None:
    assert rule.keywords or (rule.near and rule.words)
    assert [word for word in rule.keywords if len(word) < 3 or not word.isascii() or word != word.lower()] == []


@of_every_rule
def test_no_keyword_is_part_of_another_of_the_same_rule(rule: Rule) -> None:
    if rule.near:
        return  # a name is one as a whole word, so `flightlabs` does not do for `goflightlabs`
    pairs = [(one, other) for one in rule.keywords for other in rule.keywords if one != other and one in other]
    assert pairs == []


@of_every_rule
def test_a_pattern_has_the_group_secret(rule: Rule) -> None:
    assert rule.near or rule.pattern
    assert not rule.pattern or "secret" in re.compile(rule.pattern).groupindex


@of_every_rule
def test_finds_mark_one_secret_and_ignores_none(rule: Rule) -> None:
    assert [find for find in rule.finds if (find.count("«"), find.count("»")) != (1, 1)] == []
    assert [ignore for ignore in rule.ignores if "«" in ignore or "»" in ignore] == []


@of_every_rule
def test_the_public_part_of_a_secret_is_no_more_than_what_all_its_kind_begin_with(rule: Rule) -> None:
    for template in rule.finds:
        head = template[template.index("«") + 1 :][: rule.public]
        assert "{" not in head or rule.id == "aws-session-token", template


# The table.


@pytest.mark.parametrize("rule_id", ["", "github", "GITHUB-TOKEN", "secret-keyword"])
def test_an_unknown_id_is_no_rule(rule_id: str) -> None:
    assert rules.find(rule_id) is None


def test_every_rule_is_found_by_its_id() -> None:
    assert [rules.find(rule.id) for rule in catalogue.RULES] == list(catalogue.RULES)


def test_the_keywords_are_those_of_all_rules() -> None:
    rows = ((word, rules.keyword(row)) for word, row in rules.keywords())
    asked = {(word, keyword.rule) for word, keyword in rows if keyword.rule}
    assert asked == {(word, rule.id) for rule in catalogue.RULES for word in rule.keywords}


def test_the_index_is_that_of_the_rules() -> None:
    written = Path(rules.index.__file__).read_text(encoding="utf-8")
    assert written == indexing.index(), "run: python -m andon.rules.indexing"


def test_no_pattern_is_compiled_before_a_keyword_is_met() -> None:
    code = "import re; re.compile = None; from andon import rules; assert rules.keywords()"
    subprocess.run([sys.executable, "-c", code], check=True)


# The search.

TOKEN_RULE = Rule(
    id="test-token",
    title="Test token",
    keywords=("tok_",),
    pattern=r"(?<![0-9a-z])(?P<secret>tok_[0-9a-z]{4,})(?![0-9A-Z])",
    harm="",
    revoke="",
    references=(),
    finds=(),
    ignores=(),
)


def spans(text: str, rule: Rule = TOKEN_RULE) -> list[tuple[int, int]]:
    return [(match.start, match.end) for match in rules.matches(rule, text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("tok_", []),
        ("tok_abc", []),
        ("tok_abcd", [(0, 8)]),
        ("TOK_abcd", []),
        ("tok_abcd tok_efgh", [(0, 8), (9, 17)]),
        ("tok_tok_tok_abcd", [(8, 16)]),
        ("tok_abcd\ntok_efgh" + " " * 5000 + "tok_ijkl", [(0, 8), (9, 17), (5017, 5025)]),
        # A match that is longer than a neighbourhood is whole.
        ("tok_" + "a" * 50_000 + " b", [(0, 50_004)]),
        # What follows decides, even where it lies past the neighbourhood's end.
        ("tok_" + "a" * (rules.AHEAD - 4), [(0, rules.AHEAD)]),
        (" tok_" + "a" * (rules.AHEAD - 4) + "b", [(1, rules.AHEAD + 2)]),
        ("tok_" + "a" * (rules.AHEAD - 4) + "A tok_abcd", [(0, rules.AHEAD - 1), (rules.AHEAD + 2, rules.AHEAD + 10)]),
    ],
)
def test_matches_are_whole_and_in_order(text: str, expected: list[tuple[int, int]]) -> None:
    assert spans(text) == expected


@pytest.mark.parametrize("gap", range(rules.AHEAD - 12, rules.AHEAD + 12))
def test_a_neighbourhoods_end_neither_cuts_a_token_nor_makes_one(gap: int) -> None:
    token = "tok_" + "a" * 8
    assert spans("tok_" + "-" * gap + token + "A") == [(gap + 4, gap + 15)]
    assert spans("tok_" + "-" * gap + token) == [(gap + 4, gap + 16)]


def test_near_one_keyword_the_others_of_the_text_are_not_looked_at() -> None:
    text = "tok_abcd" + " " * 5000 + "tok_efgh"
    assert list(rules.matches_near(TOKEN_RULE, text, 0)) == [(0, 8, "", 0)]
    assert list(rules.matches_near(TOKEN_RULE, text, 5008)) == [(5008, 5016, "", 0)]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("", ""),
        ("a sentence with ", ""),
        ("https://", ""),
        ("f(", ""),
        ("[1, ", ""),
        ("other = 1\n", ""),
        ("TOKEN=", "TOKEN"),
        ("export TOKEN='", "TOKEN"),
        ("settings.token = `", "settings.token"),
        ('"token": "', "token"),
        ('{\\"token\\": \\"', "token"),
        ("token: ", "token"),
        ("x := 1; token := ", "token"),
        (":token => '", "token"),
        ("os.environ['TOKEN'] = '", "TOKEN"),
        ("<token>", "token"),
        ('<add token="', "token"),
        ("--api-token ", "api-token"),
        ("Authorization: Bearer ", "Authorization"),
        ("?page=1&token=", "token"),
        ("token = f'", "token"),
        ("n" * 64 + "=", "n" * 64),
    ],
)
def test_a_match_tells_what_holds_the_secret(before: str, name: str) -> None:
    assert [match.name for match in rules.matches(TOKEN_RULE, f"{before}tok_abcd")] == [name]


def test_a_pattern_may_name_the_holder_itself() -> None:
    rule = TOKEN_RULE._replace(pattern=r"(?:my (?P<name>\w{1,20}) is )?(?P<secret>tok_[a-z]{4})")
    assert [match.name for match in rules.matches(rule, "token: my key is tok_abcd; it = tok_efgh")] == ["key", "it"]


# Pieces that rules look for, whole and torn, between any other characters.
PIECES = st.one_of(
    st.text(max_size=20),
    st.sampled_from([word for rule in catalogue.RULES for word in rule.keywords]),
    st.sampled_from(["\n", "\r\n", " = ", '"', ": ", "=", ",", "\u017f", "\u212a", "\u0130", "\u0131", "-" * 1000]),
    st.builds(
        lambda template, seed, cut: examples.example(template, Random(seed)).text[:cut],
        st.sampled_from([find for rule in catalogue.RULES for find in rule.finds]),
        st.integers(0, 9),
        st.integers(1, 2000),
    ),
)


def shadow(characters: str) -> str:
    """The characters as the sieve sees them: in lower case, one for one, ASCII where IGNORECASE takes them for it."""
    like_ascii = {"\u0130": "i", "\u0131": "i", "\u017f": "s", "\u212a": "k"}
    return "".join(like_ascii.get(one, one.lower() if one.isascii() else "\x80") for one in characters)


@given(rule=st.sampled_from(catalogue.RULES), text=st.lists(PIECES, max_size=12).map("".join))
@settings(max_examples=800)
def test_matches_never_overlap_never_hold_a_space_and_are_the_same_through_the_sieve(rule: Rule, text: str) -> None:
    matches = list(rules.matches(rule, text))
    seen = shadow(text)
    offsets = [match.start() for word in rule.keywords for match in re.finditer(f"(?={re.escape(word)})", seen)]
    assert list(rules.matches(rule, text, offsets)) == matches
    bounds = [bound for match in matches for bound in (match.start, match.end)]
    assert bounds == sorted(bounds)
    if not any(re.search(r"\s", find[find.index("«") : find.index("»")]) for find in rule.finds):
        assert not any(re.search(r"\s", text[match.start : match.end]) for match in matches)


# The cost.

REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
ASSERTIONS = ("ASSERT", "ASSERT_NOT")


def faults(pattern: str) -> list[str]:
    """What could make a pattern backtrack without bound.

    A repeat has an upper limit, or is of one character and last: nothing after it can fail and send it back. And no
    repeat stands in another, unless its count is fixed.
    """
    return list(_faults(list(parser.parse(pattern)), last=True, repeated=False))


def _faults(sequence: list[tuple[Any, Any]], last: bool, repeated: bool) -> Iterator[str]:
    for index, (operation, argument) in enumerate(sequence):
        is_last = last and all(map(_may_be_empty, sequence[index + 1 :]))
        is_repeated = repeated
        if str(operation) in REPEATS:
            least, most, body = argument
            is_repeated = repeated or most > 1
            if most == parser.MAXREPEAT and (repeated or not is_last or not _is_one_character(list(body))):
                yield "a repeat without upper limit, and not the end of the secret"
            if repeated and least != most and most > 1:
                yield "a repeat in a repeat"
        for part in _parts(str(operation), argument):
            yield from _faults(part, is_last and str(operation) not in ASSERTIONS, is_repeated)


def _parts(operation: str, argument: Any) -> list[list[tuple[Any, Any]]]:
    """The sequences inside an item of a parsed pattern."""
    if operation in REPEATS:
        return [list(argument[2])]
    if operation == "SUBPATTERN":
        return [list(argument[-1])]
    if operation == "BRANCH":
        return [list(branch) for branch in argument[1]]
    if operation in ASSERTIONS:
        return [list(argument[1])]
    if operation == "GROUPREF_EXISTS":
        return [list(part) for part in argument[1:] if part]
    assert operation in ("LITERAL", "NOT_LITERAL", "IN", "ANY", "AT"), operation
    return []


def _may_be_empty(item: tuple[Any, Any]) -> bool:
    operation, argument = item
    return str(operation) == "MAX_REPEAT" and argument[0] == 0


def _is_one_character(body: list[tuple[Any, Any]]) -> bool:
    """One class of characters, or branches that begin with different ones (`[a-z]|%2F`)."""
    operation, argument = str(body[0][0]), body[0][1]
    if operation == "SUBPATTERN":
        return _is_one_character(list(argument[-1]))
    if operation == "BRANCH":
        firsts = [_first_characters(branch[0]) for branch in argument[1]]
        return sum(map(len, firsts)) == len(set().union(*firsts))
    return len(body) == 1 and operation in ("LITERAL", "IN")


def _first_characters(item: tuple[Any, Any]) -> set[int]:
    operation, argument = item
    if str(operation) == "LITERAL":
        return {argument}
    assert str(operation) == "IN", operation
    codes: set[int] = set()
    for kind, value in argument:
        codes |= {value} if str(kind) == "LITERAL" else set(range(value[0], value[1] + 1))
    return codes


@pytest.mark.parametrize(
    "pattern",
    [
        r"(a+)+",
        r"(?:ab|cd)*e",
        r"a+a+",
        r".*secret",
        r"[a-z]+(?![a-z])x",
        r"(?:a|ab)+",
        r"(?:ab{1,9}){1,30}",
        r"(?:a{1,9}b|c){2}",
        r"(?=.*a)b",
        r"(?:x(?P<secret>a+)|y)z",
    ],
)
def test_a_pattern_that_could_backtrack_without_bound_is_seen(pattern: str) -> None:
    assert faults(pattern)


@pytest.mark.parametrize(
    "pattern", [r"ab[cd]{3}", r"a{1,30}b{0,4}", r"(?:-[0-9]{4}){3}", r"ab+", r"a[b-z]{9,}=?", r"(?:[a-z]|%2[BF]){9,}=?"]
)
def test_a_pattern_that_could_not_is_let_through(pattern: str) -> None:
    assert faults(pattern) == []


@of_every_rule
def test_no_pattern_can_backtrack_without_bound(rule: Rule) -> None:
    assert faults(rule.pattern) == []


def baits(rule: Rule) -> Iterator[str]:
    """What a hostile file would repeat to make the rule's pattern work hard for nothing.

    Rules that are made from shapes differ in their literals and classes only: one keyword and one example will do.
    """
    made = bool(rule.least or rule.near)
    for word in rule.keywords[:1] if made else rule.keywords:
        yield word
        yield f"{word} = "
        yield f"{word}={'a' * 39}-"
        yield f'{word}"""{" " * 18}value{" " * 18}'
    for template in rule.finds[:1] if made else rule.finds:
        plain = examples.example(template, Random(1)).text
        yield f"{plain}-"
        yield f"{plain[:-1]}\x00 "
        yield plain[: len(plain) // 2] + " " * 40


def cpu_seconds(rule: Rule, text: str, runs: int = 1) -> float:
    """The least CPU time of some searches: noise only ever adds."""
    times = []
    for _ in range(runs):
        begun = time.process_time()
        for _match in rules.matches(rule, text):
            pass
        times.append(time.process_time() - begun)
    return min(times)


SIZE = 1_000
UNNOTICED = 5e-6 * 4 * SIZE
"""Seconds: what takes no more than 5 microseconds a character for the large size may grow as noise will have it."""


@of_each_family
def test_hostile_text_costs_in_proportion_to_its_length(rule: Rule) -> Iterator[str]:
    for bait in baits(rule):
        text = bait * (SIZE // len(bait) + 1)
        if cpu_seconds(rule, text * 4) <= UNNOTICED:
            continue
        for runs in (1, 4):
            once, twice, four_times = (cpu_seconds(rule, text * times, runs) for times in (1, 2, 4))
            # No more than 30 microseconds for a character, on a slow and busy machine too.
            if twice < 3 * once + 0.001 and four_times < min(6 * once + 0.001, 30e-6 * 4 * SIZE):
                break
        else:
            yield f"{bait!r}: {once:.4f} s, {twice:.4f} s, {four_times:.4f} s"


# The repository.


def test_no_tracked_file_holds_what_looks_like_a_secret() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git repository")
    paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    assert paths
    # The index holds how tokens begin in Base64, beside the names of their providers.
    texts = [decode(Blob(str(path), path.read_bytes())) for path in paths if path.is_file() and path.name != "index.py"]
    ours = {rule.id for rule in catalogue.RULES if not rule.weighed}
    detector = Detector(Settings(disabled=frozenset(CATALOGUE)))
    standing = [
        f"{finding.path}:{finding.line}: {finding.rule}"
        for text in texts
        if isinstance(text, Text)
        for finding in detector.detect(text)
        if finding.rule in ours and not finding.doubt[0] and not judge(finding, text, DEFAULT).reason
    ]
    assert standing == []


# The pages.


def test_the_pages_of_the_families_are_those_of_the_rules() -> None:
    for name, page in pages.pages().items():
        written = (ROOT / "docs" / "rules" / name).read_text(encoding="utf-8")
        assert written == page, f"run: python -m andon.rules.pages docs/rules   ({name})"


def test_no_page_is_of_a_family_that_is_gone() -> None:
    assert {path.name for path in (ROOT / "docs" / "rules").glob("*.md")} == {*pages.pages(), "README.md"}
