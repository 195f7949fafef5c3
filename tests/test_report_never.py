"""What no report may ever do, whatever the outcome: show a value, fail, or run out of its lines."""

from __future__ import annotations

import re
import sys
from subprocess import run

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon.model import Secret, Skipped, Verdict
from andon.report import FORMATS
from outcomes import finding, outcome, value, written

MOMENTS = ("commit", "message", "seal", "rebase", "push", "scan", "ci")

paths = st.one_of(
    st.sampled_from(["a.py", "src/app.ts", "deploy/id_rsa", ".env", "Dockerfile", "values.yaml", "notes.txt", "-x"]),
    st.text(st.characters(exclude_characters="\0"), min_size=1, max_size=60),
    st.binary(min_size=1, max_size=20).map(lambda data: data.decode("utf-8", "surrogateescape")),
)
names = st.one_of(st.just(""), st.sampled_from(["API_KEY", "apiKey", "db.password"]), st.text(max_size=90))
values = st.builds(value, st.integers(), st.integers(8, 80))
remarks = st.text(max_size=120)


@st.composite
def verdicts(draw, path=paths):
    secret = draw(values)
    quote = draw(st.sampled_from(["{}", "{}" + secret, secret]))  # an unlucky name, path or remark quotes the value
    line = draw(st.integers(1, 10**6))
    found = finding(
        rule=draw(st.sampled_from(["github-token", "private-key", "secret-keyword", "acme-badge"])),
        title=draw(st.sampled_from(["GitHub token", "Private key", "Password or key", "ACME badge"])),
        severity=draw(st.sampled_from(["error", "warning"])),
        path=quote.format(draw(path).replace("{", "").replace("}", "")),
        line=line,
        end_line=line + draw(st.integers(0, 40)),
        name=quote.replace("{}", draw(names)),
        preview=secret[: draw(st.integers(0, 4))] + "****",
        secret=Secret(secret),
    )
    reason = draw(st.sampled_from(["", "", "known", "placeholder", "allowed inline"]))
    print = draw(st.one_of(st.just(""), st.text("0123456789abcdef", min_size=16, max_size=16)))
    return Verdict(found, reason, quote.replace("{}", draw(remarks)), print)


skipped = st.builds(Skipped, paths, remarks, st.booleans())
outcomes = st.builds(
    lambda found, skipped, notes, files: outcome(*found, skipped=tuple(skipped), notes=tuple(notes), files=files),
    st.lists(verdicts(), max_size=4),
    st.lists(skipped, max_size=3),
    st.lists(remarks, max_size=2),
    st.integers(0, 3),
)
options = st.fixed_dictionaries(
    {"verbose": st.booleans(), "colour": st.booleans(), "moment": st.sampled_from(MOMENTS), "contact": remarks}
)


@given(st.lists(verdicts(), min_size=1, max_size=3), st.sampled_from(FORMATS), options)
def test_a_value_is_never_shown_in_any_format(found, format, options):
    text = written(outcome(*found, skipped=(Skipped("a", "gone", failed=True),)), format, **{**options, "contact": ""})
    for verdict in found:
        assert verdict.finding.secret.reveal() not in text


@given(outcomes, st.sampled_from(FORMATS), options)
def test_a_report_never_fails_and_is_never_more_than_text(given, format, options):
    text = written(given, format, **options)
    assert text == "" or text.endswith("\n")
    text.encode("utf-8")
    shown = re.sub(r"\x1b\[[\d;]+m", "", text) if options["colour"] and format == "text" else text
    assert all(character == "\n" or character.isprintable() for character in shown)


@given(outcomes, options)
def test_colour_never_changes_what_is_said(given, options):
    plain = written(given, **{**options, "colour": False})
    assert re.sub(r"\x1b\[[\d;]+m", "", written(given, **{**options, "colour": True})) == plain


printable = st.characters(min_codepoint=32, max_codepoint=126)
sentences = st.lists(st.text(printable, min_size=1, max_size=50), max_size=5).map(" ".join)


short_paths = st.sampled_from(["a.py", "b.sh", ".env", "k.pem", "c.txt", "Dockerfile", "x.cs"])
short_outcomes = st.builds(
    lambda found, remark, skipped, notes: outcome(
        *(
            given._replace(detail=remark, finding=given.finding._replace(path=given.finding.path[:12]))
            for given in found
        ),
        skipped=tuple(skipped),
        notes=tuple(notes),
    ),
    st.lists(verdicts(short_paths), max_size=4),
    sentences,
    st.lists(st.builds(Skipped, st.just("c.txt"), sentences, st.booleans()), max_size=2),
    st.lists(sentences, max_size=2),
)


@given(short_outcomes, st.sampled_from(MOMENTS), st.booleans())
def test_a_line_is_ascii_and_has_at_most_78_columns_when_the_path_is_short(given, moment, verbose):
    text = written(given, moment=moment, verbose=verbose)
    assert text.isascii()
    assert [line for line in text.splitlines() if len(line) > 78] == []


LATE = {"json", "hashlib", "uuid", "datetime", "urllib.parse", "textwrap", "argparse", "logging", "pathlib"}


@pytest.mark.parametrize("module", ["andon.report", "andon.report.text"])
def test_what_only_some_reports_need_is_not_loaded_before(module):
    code = f"import sys, {module}; print(*sys.modules)"
    loaded = run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}; {code}"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert LATE & set(loaded) == set()
    assert {f"andon.report.{format}" for format in FORMATS} & set(loaded) <= {module}
