"""The sieve never changes an answer: detect-secrets' plugins find through it exactly what they find alone.

Here on made-up files, which hold every trap that we know of; on real trees in tests/test_equality_trees.py. Some
hundreds are made, other ones each time but in CI (tests/conftest.py); ANDON_EQUALITY_FILES says how many.
"""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from andon.rules.examples import fill
from yelps import alone, through_the_sieve

FILES = int(os.environ.get("ANDON_EQUALITY_FILES", "800"))

NAMES = (
    *("a.py", "a.js", "a.go", "a.c", "a.cpp", "a.java", "a.yaml", "a.yml", "a.ini", "a.toml", "a.cfg", "a.conf"),
    *("a.properties", "a.tf", "a.env", ".env", "a.txt", "a.json", "a.md", "a.sh", "Makefile", "a.m", "a.example"),
)

# Names as people write them, with the letters that Python's IGNORECASE takes for ASCII ones, and others.
KEYWORDS = (
    *("password", "PASSWORD", "passwd", "pwd", "secret", "client_secret_key", "api_key", "apiKey", "api-key"),
    *("db_pass", "key_pass"),
    *("\u017fecret", "api_\u212aey", "ap\u0130_key", "contrase\u00f1a", "contrasena", "mypasswordhash", "Passwort"),
    *("aws_secret_access_key", "cloudant_key", "cl-token", "softlayer_api_key", "ibm_cloud_key", "secret_access-key"),
    *("id", "user_id", "name", "x", "token", "key", "pass", "\u5bc6\u7801"),
)
BETWEEN = (
    *(" = ", "=", ": ", ":", " := ", " == ", " != ", " === ", "=>", " => ", "] = ", '"] = ', "' : ", "[] = ", "(", "<"),
    *(" ", "  ", "\t", "", "\u00a0=\u00a0", "[25] = ", ".assign(", " = @", "::", " : !!str ", ": &a ", ": |\n  "),
    *(": >\n ", "\t=\t"),
    *("=\n", ":\n    ", ", ", " is ", "=\x0b"),
)
VALUES = (
    *("hunter2", "Sommer2019!", "x", "", "a,b", "it's", "${VAR}", "$var", "{{ value }}", "<value>", "os.environ['A']"),
    *("get(1)", "123456", "aaaaaaaa", "0123456789", "00000000-1111-2222-3333-444444444444", "1,", "a`b", "\\x41bc"),
    *("https://user:pa55word@host/", "//registry.npmjs.org/:_authToken=", "1.2.3.4"),
    *("8.8.8.8:53", "10.0.0.1", "v1.2.3"),
    *("eyJhbGciOiJIUzI1NiJ9", "BEGIN RSA PRIVATE KEY", "ENC[x]", "\u0663\u0664", "caf\u00e9", "\U0001f511"),
)
HOLES = (
    *("AKIA{upper:16}", "ghp_{b62:36}", "glpat-{b62:20}", "xoxb-{digit:10}-{b62:12}", "sk_live_{b62:24}", "{hex:9}"),
    *("{hex:32}", "{hex:40}", "{hex:48}", "{hex:64}", "{HEX:20}", "{digit:12}", "{digit:20}", "{b64:22}", "{b64:23}"),
    *("{b64:40}", "{b62:44}", "{b64:88}", "AccountKey={b64:88}", "{lower:24}", "{lower:64}", "AC{hex:32}"),
    *("SK{hex:32}",),
    *("{hex:32}-us1", "{digit:9}:{b64url:35}", "M{b62:23}.{b62:6}.{b62:27}", "SG.{b62:22}.{b62:43}", "AKC{b62:12}"),
    *("sk-{b62:20}T3BlbkFJ{b62:20}", "APA{b62:10}", "sq0csp-{b62:43}", "{b64url:50}.{b64url:40}", "{b62:27}"),
)
AROUND = ("{}", '"{}"', "'{}'", "`{}`", '"{}', '"{}";', '"{}",', "\"{}'", " {} ", "({})", "[{}]", "{}  # note")
NOTES = (
    *("", "", "", "", " # pragma: allowlist secret", "  // pragma: allowlist secret", " # pragma: whitelist secret"),
    *(" # pragma:  allowlist secret", "\n# pragma: allowlist nextline secret", " <!-- pragma: allowlist secret -->"),
)
EXTRA = (
    *("", "[section]", "[global]", "# note", "; note", "import os", "{", "}", "key: value", "key=value", "- item"),
    *("---", "...", "%"),
    *("%(name)s", "a = %(b)s", "  indented = yes", "\u00a0odd = 1", "a: b: c", "\u2028", "\x85", "\x0c", "  ", "*a"),
    *("x: *a", "x: &a b"),
    *(
        "# pragma: allowlist nextline secret",
        "; pragma: allowlist nextline secret",
        "k: !!binary |",
        "  {b64:30}",
    ),
)


@st.composite
def lines(draw: st.DrawFn, seed: random.Random) -> str:
    if draw(st.integers(0, 4)) == 0:
        return fill(draw(st.sampled_from(EXTRA)), seed)
    value = fill(draw(st.sampled_from(VALUES) | st.sampled_from(HOLES)), seed)
    around = draw(st.sampled_from(AROUND)).replace("{}", value)
    before = draw(st.sampled_from(KEYWORDS)) if draw(st.booleans()) else draw(st.sampled_from(("", "k", "aws ", '"')))
    line = before + draw(st.sampled_from(BETWEEN)) + around + draw(st.sampled_from(NOTES))
    if draw(st.integers(0, 5)) == 0:
        line = f"{around} {draw(st.sampled_from(('==', '!=', '===')))} {before}"
    return draw(st.sampled_from(("", "", "  ", "export ", "//", "# ", "const "))) + line


@st.composite
def files(draw: st.DrawFn) -> tuple[str, str]:
    seed = random.Random(draw(st.integers(0, 2**32)))
    content = draw(st.lists(lines(seed), min_size=1, max_size=9))
    ends = draw(st.sampled_from(("\n", "\n", "\r\n", "\r")))
    return draw(st.sampled_from(NAMES)), ends.join(content) + draw(st.sampled_from(("", ends)))


def test_made_up_files(tmp_path: Path) -> None:
    @settings(max_examples=FILES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(files())
    def always(file: tuple[str, str]) -> None:
        name, content = file
        path = tmp_path / name
        path.write_text(content, encoding="utf-8", newline="")
        assert through_the_sieve(path) == alone(path)

    always()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (".env", '"hunter2 === password'),
        (".env", "db_pass === [x]\n  odd = 1"),
        ("a.yml", "pwd:\n    'hunter2' # note: of mine"),
        ("a.sh", '[section]\n  Passwort=>"LkbsH+uGMyTi/Y1RRZmAIUN";'),
        ("a.txt", "a = 1\n  client_secret\tx"),
    ],
)
def test_files_that_once_told_the_two_apart(name: str, content: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8", newline="")
    assert through_the_sieve(path) == alone(path)
