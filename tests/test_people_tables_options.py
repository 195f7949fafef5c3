"""Commands whose lines differ in their values only."""

from __future__ import annotations

import pytest

from andon.people.tables.options import may_hold, tables

CASES = [
    (
        "./bin/import --name \"Ann Roe\" --mobile 0190-1 --plan=gold\n./bin/import --name 'Bob Doe' --mobile 0190-2\n",
        ("name", "mobile", "plan"),
        [("Ann Roe", "0190-1", "gold"), ("Bob Doe", "0190-2", "")],
    ),
    (
        'curl -X POST $API -d "name=Ann" -d "born=1980"\n\ncurl -X POST $API -d "name=Bob" -d "born=1990"\n',
        ("X", "name", "born"),
        None,
    ),
    (
        'List.of(\n  P.builder().name("Ann").mobile("0190-1").build(),\n  P.builder().name("Bob")\n    .mobile("0190-2").build())\n',
        ("name", "mobile"),
        None,
    ),
]


@pytest.mark.parametrize(("text", "header", "rows"), CASES)
def test_options_are_columns(text: str, header: tuple[str, ...], rows: list[tuple[str, ...]] | None) -> None:
    assert may_hold(text * 2, "seed.sh")
    (table,) = tables(text, "seed.sh")
    assert {*header} - {"X"} <= {*table.header}
    if rows:
        assert (table.header, [*table.rows()], table.line) == (header, rows, 1)


@pytest.mark.parametrize("text", ["", "make -j4 all\n", 'git commit -m "x" --amend\n', "a -- b\nc -- d\n" * 9])
def test_commands_that_are_no_rows(text: str) -> None:
    assert [*tables(text, "run.sh")] == []
