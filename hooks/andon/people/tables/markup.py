"""Tables of XML, HTML and property lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from andon.people.tables import elements, grouping, rowtags
from andon.people.tables.entities import without_cdata
from andon.people.tables.model import Table

FEWEST = 2
"""With fewer elements than this there is no table."""

PAGE = r"(?i)<(?:!doctype html|html|body|div|tbody|tr)\b"
"""What there is in a page, or a part of one."""


def may_hold(text: str, path: str) -> bool:
    """Whether there are elements in a text."""
    return text.count("</") + text.count("/>") >= FEWEST


def tables(text: str, path: str) -> Iterator[Table]:
    """The tables of a text."""
    text = without_cdata(text)
    is_page = path.lower().endswith((".html", ".htm", ".xhtml")) or re.search(PAGE, text[:100_000]) is not None
    if rowtags.are_in(text):
        yield from grouping.tables("HTML" if is_page else "XML", text, lambda: rowtags.records(text))
    elif not is_page:
        yield from grouping.tables("XML", text, lambda: elements.records(text))
