"""The fix of each language, and the commands that go with it."""

from __future__ import annotations

import pytest

from andon.report.fix import ELSEWHERE, LANGUAGES, WHOLE, fix, variable
from outcomes import finding

PRIVATE_KEY = {"rule": "private-key", "title": "Private key", "name": "", "end_line": 30}


@pytest.mark.parametrize(
    ("name", "rule", "title", "expected"),
    [
        ("", "", "", ""),
        ("\u5bc6\u7801", "x", "***", ""),
        ("", "github-token", "GitHub token", "GITHUB_TOKEN"),
        ("", "base64-high-entropy-string", "Random Base64 string", "SECRET"),
        ("", "secret-keyword", "Password or key", "SECRET"),
        ("password", "secret-keyword", "Password or key", "PASSWORD"),
        ("apiKey", "x", "", "API_KEY"),
        ("GITHUB_TOKEN", "x", "", "GITHUB_TOKEN"),
        ("spring.datasource.password", "x", "", "SPRING_DATASOURCE_PASSWORD"),
        ("//registry.example/:_authToken", "x", "", "REGISTRY_EXAMPLE_AUTH_TOKEN"),
        ("2fa-secret", "x", "", "_2FA_SECRET"),
        ("a" * 500, "x", "", "A" * 30),
        ('x"]; run("', "x", "", "X_RUN"),
    ],
)
def test_the_variable_is_named_after_what_holds_the_value(name, rule, title, expected):
    assert variable(finding(name=name, rule=rule, title=title)) == expected


@pytest.mark.parametrize(
    ("path", "name", "expected"),
    [
        ("notes.txt", "apiKey", ELSEWHERE),
        ("LICENSE", "", ELSEWHERE),
        ("a.py", "", 'os.environ["GITHUB_TOKEN"]'),
        ("a.py", 'x"]; run("', 'os.environ["X_RUN"]'),
        ("a.py", "a_name_that_is_too_long_to_stand_twice", 'os.environ["A_NAME_THAT_IS_TOO_LONG_TO_STA"]'),
        ("a.py", "api_key", 'api_key = os.environ["API_KEY"]'),
        ("a.ipynb", "api_key", 'api_key = os.environ["API_KEY"]'),
        ("web/App.TSX", "apiKey", "apiKey = process.env.API_KEY"),
        ("main.go", "apiKey", 'apiKey = os.Getenv("API_KEY")'),
        ("a.rb", "api_key", 'api_key = ENV.fetch("API_KEY")'),
        ("Rakefile", "api_key", 'api_key = ENV.fetch("API_KEY")'),
        ("A.java", "apiKey", 'apiKey = System.getenv("API_KEY")'),
        ("Jenkinsfile", "apiKey", 'apiKey = System.getenv("API_KEY")'),
        ("a.scala", "apiKey", 'apiKey = sys.env("API_KEY")'),
        ("a.clj", "key", '(def key (System/getenv "KEY"))'),
        ("A.cs", "ApiKey", 'ApiKey = Environment.GetEnvironmentVariable("API_KEY")'),
        ("a.php", "key", '$key = getenv("KEY")'),
        ("a.rs", "key", 'key = std::env::var("KEY")?'),
        ("a.cpp", "key", 'key = getenv("KEY")'),
        ("a.swift", "key", 'key = ProcessInfo.processInfo.environment["KEY"]'),
        ("a.dart", "key", 'key = Platform.environment["KEY"]'),
        ("a.exs", "key", 'key = System.fetch_env!("KEY")'),
        ("a.pl", "key", "$key = $ENV{KEY}"),
        ("a.R", "key", 'key = Sys.getenv("KEY")'),
        ("a.jl", "key", 'key = ENV["KEY"]'),
        ("a.ps1", "key", "$key = $env:KEY"),
        ("a.bat", "key", "set key=%KEY%"),
        ("run.sh", "TOKEN", 'TOKEN="${TOKEN:?}"'),
        (".envrc", "TOKEN", 'TOKEN="${TOKEN:?}"'),
        ("a.fish", "TOKEN", "set TOKEN $TOKEN"),
        ("Makefile", "TOKEN", "TOKEN = $(TOKEN)"),
        ("a.yaml", "apiKey", "apiKey: ${API_KEY}"),
        (".github/workflows/ci.yml", "token", "token: ${{ secrets.TOKEN }}"),
        (".gitlab-ci.yml", "TOKEN", "TOKEN: $TOKEN"),
        ("a.json", "apiKey", '"apiKey": "${API_KEY}"'),
        ("setup.cfg", "password", "password = ${PASSWORD}"),
        (".npmrc", "//registry.example/:_authToken", "${REGISTRY_EXAMPLE_AUTH_TOKEN}"),
        ("web.config", "password", "${PASSWORD}"),
        ("main.tf", "password", "password = var.password"),
        ("Dockerfile.prod", "API_KEY", "RUN --mount=type=secret,id=api_key ..."),
        (".env.example", "API_KEY", "API_KEY="),
        ("settings.py", "key", 'key = os.environ["KEY"]'),
    ],
)
def test_the_fix_speaks_the_language_of_the_file(path, name, expected):
    assert fix(finding(path=path, name=name), "commit") == (expected, f"then: git add {path}")


def test_every_language_has_a_case_above():
    cases = test_the_fix_speaks_the_language_of_the_file.pytestmark[0].args[1]
    fixes = " ".join(expected for _, _, expected in cases).lower()
    for language in LANGUAGES.values():
        stem = language.value.lower().partition("<env>")[0]
        assert stem in fixes, language


@pytest.mark.parametrize("path", ["deploy/id_rsa", "tls/server.KEY", "export.csv", ".env", ".env.local", ".netrc"])
def test_a_file_that_is_a_secret_as_a_whole_leaves_git(path):
    done = (f"git rm --cached {path}", f"then: echo {path} >> .gitignore && git add .gitignore")
    assert fix(finding(path=path), "commit") == done


def test_a_private_key_in_a_file_of_no_language_is_the_file():
    assert fix(finding(path="keys.txt", **PRIVATE_KEY), "commit")[0] == "git rm --cached keys.txt"


def test_a_private_key_in_source_code_is_not_the_file():
    assert fix(finding(path="a.py", **PRIVATE_KEY), "commit")[0] == 'os.environ["PRIVATE_KEY"]'


@pytest.mark.parametrize("path", ["a b.pem", "!a.pem", "#a.pem", "-a.pem", "a\n.pem"])
def test_a_path_that_gitignore_reads_in_another_way_is_left_to_the_person(path):
    assert fix(finding(path=path), "commit")[1] == "then: name it in .gitignore"


@pytest.mark.parametrize("path", ["-", "<stdin>"])
def test_standard_input_is_no_file(path):
    assert fix(finding(path=path), "scan") == (ELSEWHERE, "")


def test_no_kind_of_file_is_in_two_rows():
    names = [name for row in LANGUAGES for name in row.split()] + WHOLE.split()
    assert len(names) == len(set(names))


def test_a_member_of_an_archive_is_mended_by_packing_the_archive_anew():
    assert fix(finding(path="dist/a b.zip!inner/settings.py"), "commit") == (
        "take it out of what it was packed from, and pack that anew",
        "then: git add 'dist/a b.zip'",
    )


def test_a_name_with_an_exclamation_mark_is_no_archive():
    assert fix(finding(path="src/wow!.py"), "commit")[1].endswith("git add 'src/wow!.py'")
