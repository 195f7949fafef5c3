"""Tables in texts of all formats. A reader that has nothing to read in a text says so at a glance."""

from __future__ import annotations

from collections.abc import Iterator

from andon.people.tables import delimited, literals, logs, markup, objects, options, records, ruled, sql
from andon.people.tables.model import Table

READERS = (delimited, ruled, sql, objects, markup, records, literals, logs, options)


def tables(text: str, path: str) -> Iterator[Table]:
    """All tables of a text. One that can be read in two ways may come twice: distinct people are counted."""
    for reader in READERS:
        if reader.may_hold(text, path):
            yield from reader.tables(text, path)
