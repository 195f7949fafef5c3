"""detect-secrets inside andon: what the adapter adds to its plugins, and what it takes away from them."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from detect_secrets.core.plugins.util import get_mapping_from_secret_type_to_class
from detect_secrets.filters import heuristic
from detect_secrets.transformers.config import _parse_file
from hypothesis import given
from hypothesis import strategies as st

from andon.model import Text, UserError
from andon.source.text import shadow
from andon.yelp import catalogue, places, transform
from andon.yelp.adapter import Adapter, Seen, _is_indirect_reference, _pieces, _window
from andon.yelp.settings import Settings
from yelps import SIEVE

RANDOM = "q7Xc2Lw9Zt4Rb6Nv1Kd8Hj3Ms5Gf0PyTaEuV"  # 36 characters, no provider's shape by themselves
BODY = "".join(f"{line:02}{RANDOM}{RANDOM[:26]}\n" for line in range(5))


STANDARD = Settings()


def seen(content: str, name: str = "a.py", settings: Settings = STANDARD) -> list[Seen]:
    text = Text(name, shadow(content), content)
    return Adapter(settings).seen(text, places.read_places(SIEVE, name, text.shadow, settings.limits))


def spans(content: str, name: str = "a.py", settings: Settings = STANDARD) -> list[tuple[str, str]]:
    return [(each.plugin, content[each.start : each.end]) for each in seen(content, name, settings) if not each.hushed]


# --- the whole secret -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("plugin", "secret"),
    [
        ("GitHubTokenDetector", "gh" + "p_" + RANDOM),
        ("GitHubTokenDetector", "gh" + "s_" + RANDOM),
        ("GitLabTokenDetector", "gl" + "pat-" + RANDOM[:20]),
        ("GitLabTokenDetector", "gl" + "cbt-64_" + RANDOM[:20]),
        ("StripeDetector", "sk_" + "live_" + RANDOM[:24]),
    ],
)
def test_the_whole_token_is_the_secret_not_a_group_of_the_pattern(plugin: str, secret: str) -> None:
    assert (plugin, secret) in spans(f"token: {secret} # mine\n")


def test_two_tokens_of_one_kind_on_a_line_are_two_secrets() -> None:
    first, second = "gh" + "p_" + RANDOM, "gh" + "p_" + RANDOM[::-1]
    found = spans(f"{first} {second}\n")
    assert sorted(secret for plugin, secret in found if plugin == "GitHubTokenDetector") == sorted([first, second])


def test_the_npm_token_is_the_secret_without_the_line_around_it() -> None:
    token = "np" + "m_" + RANDOM
    assert spans(f"//registry.npmjs.org/:_authToken={token}\n", ".npmrc") == [("NpmDetector", token)]


def key(kind: str) -> str:
    return f"-----BEGIN {kind}-----\n{BODY}-----END {kind}-----"


@pytest.mark.parametrize("kind", ["RSA PRIVATE KEY", "PRIVATE KEY", "OPENSSH PRIVATE KEY", "PGP PRIVATE KEY BLOCK"])
@pytest.mark.parametrize(("before", "after"), [("", "\n"), ("text\n", ""), ("K = '''", "'''\n")])
def test_a_private_key_is_found_with_its_body(kind: str, before: str, after: str) -> None:
    assert spans(before + key(kind) + after) == [("PrivateKeyDetector", key(kind))]


def test_a_private_key_in_a_string_with_escapes_is_found_with_its_body() -> None:
    escaped = key("RSA PRIVATE KEY").replace("\n", "\\n")
    assert ("PrivateKeyDetector", escaped) in spans(f'{{"key": "{escaped}"}}\n', "a.json")


def test_two_private_keys_are_two_secrets() -> None:
    one, two = key("EC PRIVATE KEY"), key("RSA PRIVATE KEY")
    assert [secret for _, secret in spans(f"{one}\n\n{two}\n")] == [one, two]


def test_a_heading_without_an_end_is_found_alone() -> None:
    heading = "BEGIN " + "RSA PRIVATE KEY"
    assert spans(f'if "{heading}" in line:\n') == [("PrivateKeyDetector", heading)]


def test_a_putty_key_is_found_with_its_body() -> None:
    putty = f"PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nPrivate-Lines: 5\n{BODY.rstrip()}"
    assert spans(f"{putty}\n\nmore text\n", "id.ppk") == [("PrivateKeyDetector", putty)]


def test_a_value_of_the_parsed_form_is_found_where_it_stands_in_the_file() -> None:
    content = f"a: 1\nb:\n  password: {RANDOM[:12]}\n"
    assert spans(content, "a.yaml") == [("KeywordDetector", RANDOM[:12])]


# --- filters ----------------------------------------------------------------------------------------------------------


def test_what_a_filter_of_detect_secrets_drops_is_told_with_the_filters_name() -> None:
    content = (
        'password = "0000000a-1111-2222-3333-444444444444"\n'
        'password = get("abc")\n'
        'password = "a1b2c3d4"  # pragma: allowlist secret\n'
    )
    assert [(each.line, each.hushed) for each in seen(content) if each.plugin == "KeywordDetector"] == [
        (1, "is_potential_uuid"),
        (3, "is_line_allowlisted"),
    ]


@given(st.text(alphabet=" abc_=!:.-[]()\"'\x0b\t\u00e9", max_size=80))
def test_the_filter_for_indirect_references_answers_as_detect_secrets_does(line: str) -> None:
    assert _is_indirect_reference(line) == heuristic.is_indirect_reference(line)


@pytest.mark.parametrize(
    "path", ["a.png", "yarn.lock", "go.sum", "x/Gemfile.lock", "swagger-ui.html", "api/swagger/a.py"]
)
def test_a_file_that_detect_secrets_passes_over_by_name_is_not_put_to_its_plugins(path: str) -> None:
    assert seen(f'password = "{RANDOM}"\n', path) == []


def test_the_tables_of_names_are_those_of_detect_secrets() -> None:
    assert places.PASSED_OVER_EXTENSIONS == heuristic.IGNORED_FILE_EXTENSIONS
    assert all(heuristic.is_lock_file(name) for name in places.PASSED_OVER_NAMES)
    named = heuristic.is_lock_file.__code__.co_consts
    assert next(names for names in named if isinstance(names, frozenset)) == places.PASSED_OVER_NAMES


# --- the parsed form --------------------------------------------------------------------------------------------------

INI_LINES = st.sampled_from(
    [
        *("[a]", "[b]", "[DEFAULT]", "a = 1", "a: 2", "b=x=y", "c = 'quoted'", 'd = "two"', "e =", "  more", "\tmore"),
        *(
            "# note",
            "; note",
            "",
            "  ",
            "f : a = b",
            "g == h",
            "%(a)s",
            "h = %(a)s",
            "h = 100%%",
            "i=\u00e9\u2028z",
            "no",
        ),
        *(
            "# pragma: allowlist nextline secret",
            "  # pragma: allowlist nextline secret",
            "k = a # b",
            "l = :x",
            "m: = y",
        ),
        *("\u00a0n = 1", "o = 'it's'", "p = \x0bq", "r = s\x1ct", "  = u", ": v", "w = x\x85y"),
    ]
)


@given(st.lists(INI_LINES, max_size=14).map("\n".join), st.booleans())
def test_the_parsed_form_of_an_ini_file_is_that_of_detect_secrets(content: str, headless: bool) -> None:
    try:
        expected = _parse_file(io.StringIO(content), add_header=headless)
    except Exception:  # what detect-secrets itself takes for no INI file, or ends at with a traceback
        expected = []
    assert transform.ini(content, "[global]\n" if headless else "") == expected


def test_a_yaml_file_of_names_within_names_costs_next_to_nothing() -> None:
    names = "abcdefghijk"
    levels = [f"{name}: &{name} [{', '.join([f'*{names[n]}'] * 9)}]\n" for n, name in enumerate(names[1:])]
    content = f"a: &a {{password: {RANDOM}}}\n{''.join(levels)}"
    assert transform.yaml("bomb.yaml", content) == []
    assert ("KeywordDetector", RANDOM) in spans(content.replace("{", "").replace("}", ""), "bomb.yaml")


@pytest.mark.parametrize("content", ["[" * 5000, '{"a":' * 5000, "- " * 5000, "a: 2001-13-45\npassword: abc\n"])
def test_yaml_that_detect_secrets_ends_at_with_a_traceback_is_read_as_lines(content: str) -> None:
    assert transform.yaml("a.yaml", content) == []


# --- the catalogue ----------------------------------------------------------------------------------------------------


def test_every_plugin_of_the_installed_detect_secrets_is_in_the_catalogue() -> None:
    classes = get_mapping_from_secret_type_to_class().values()
    own = {plugin.__name__: plugin.secret_type for plugin in classes if plugin.__module__.startswith("detect_secrets.")}
    assert {name: entry.rule for name, entry in catalogue.CATALOGUE.items()} == {
        name: catalogue.slug(secret_type) for name, secret_type in own.items()
    }


# --- settings ---------------------------------------------------------------------------------------------------------


def test_a_disabled_plugin_sees_nothing() -> None:
    content = f'password = "{RANDOM}"\n'
    assert {plugin for plugin, _ in spans(content)} == {"KeywordDetector", "Base64HighEntropyString"}
    assert {plugin for plugin, _ in spans(content, settings=Settings(frozenset({"KeywordDetector"})))} == {
        "Base64HighEntropyString"
    }


@pytest.mark.parametrize(("limit", "found"), [(4.0, True), (5.9, False)])
def test_a_plugin_takes_its_options(limit: float, found: bool) -> None:
    settings = Settings(options={"Base64HighEntropyString": {"limit": limit}})
    assert (("Base64HighEntropyString", RANDOM) in spans(f'x = "{RANDOM}"\n', settings=settings)) == found


def test_a_lower_limit_reaches_the_sieve() -> None:
    settings = Settings(options={"Base64HighEntropyString": {"limit": 2.0}})
    assert spans('x = "qxzjvkwp"\n', settings=settings) == [("Base64HighEntropyString", "qxzjvkwp")]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (Settings(frozenset({"KeywordDetectr"})), "no plugin 'KeywordDetectr'"),
        (Settings(options={"KeywordDetector": {"limit": 3}}), "does not take these options: limit"),
        (Settings(options={"HexHighEntropyString": {"limit": 99}}), "does not take these options: limit"),
        (Settings(modules=("andon_no_such_module",)), "'andon_no_such_module' of .andon.toml is not installed"),
    ],
)
def test_settings_that_are_no_good_are_the_users_to_mend(settings: Settings, message: str) -> None:
    with pytest.raises(UserError, match=message):
        Adapter(settings)


# --- users' plugins ---------------------------------------------------------------------------------------------------

PLUGIN = """
import re
import requests
from detect_secrets.plugins.base import RegexBasedDetector
REQUESTS = requests.__name__, hasattr(requests, "Session")
class AcmeDetector(RegexBasedDetector):
    secret_type = "Acme Badge"
    denylist = [re.compile(r"ACME-[0-9]{6}")]
"""


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An installed module with a plugin, under a name of its own for each test."""
    name = f"acme_plugins_{os.path.basename(tmp_path)}".replace("-", "_")
    (tmp_path / f"{name}.py").write_text(PLUGIN)
    monkeypatch.syspath_prepend(str(tmp_path))
    return name


@pytest.mark.parametrize("name", ["a.py", "a.yaml", "a.ini", "a.txt"])
def test_a_users_plugin_sees_every_line_of_every_file(module: str, name: str) -> None:
    content = "badge: nothing\nbadge: ACME-123456\n"
    assert spans(content, name, Settings(modules=(module,))) == [("AcmeDetector", "ACME-123456")]


def test_a_users_plugin_gets_the_real_requests(module: str) -> None:
    Adapter(Settings(modules=(module,)))
    assert sys.modules[module].REQUESTS == ("requests", True)


def test_a_plugin_inside_the_repository_is_not_run(module: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="lies inside the repository"):
        Adapter(Settings(modules=(module,), top=str(tmp_path)))
    assert module not in sys.modules


def test_a_plugin_inside_a_repository_that_is_trusted_is_run(module: str, tmp_path: Path) -> None:
    trusting = Settings(modules=(module,), top=str(tmp_path), trusted=True)
    assert spans("ACME-123456\n", settings=trusting) == [("AcmeDetector", "ACME-123456")]


def test_detect_secrets_is_loaded_without_requests() -> None:
    code = (
        "import sys; from andon.yelp.adapter import Adapter; from andon.yelp.settings import Settings;"
        "Adapter(Settings()); print('requests' in sys.modules, 'detect_secrets' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]


# --- hostile lines ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("crowd", ["password" * 300, "secret " * 300, "`a" * 600])
def test_a_value_behind_a_crowd_of_keywords_or_quotes_is_found(crowd: str) -> None:
    found = spans(f'{crowd} password = "{RANDOM[:12]}"\n')
    assert ("KeywordDetector", RANDOM[:12]) in found


def test_the_keyword_plugin_sees_little_of_a_crowded_line_at_a_time() -> None:
    pieces = dict(_pieces("x" * 5000, [0, 10, 600, 4999], _window("KeywordDetector", "password" * 100)))
    assert {start: len(piece) for start, piece in pieces.items()} == {0: 512, 256: 512, 4864: 136}


def test_a_plugin_that_sees_whole_lines_is_given_each_line_once() -> None:
    key, secret = "AK" + "IA" + "QZ7XKD2JWN5MTRB4", RANDOM + "x1Y2"
    content = f'aws_key = "{secret}"\n' + f"{key} {key}\n" * 3
    text = Text("a.py", shadow(content), content)
    found = places.read_places(SIEVE, "a.py", text.shadow, places.Limits())
    assert sorted(text.position(at)[0] for at, plugin in found.quoted if plugin == "AWSKeyDetector") == [1, 2, 3, 4]
