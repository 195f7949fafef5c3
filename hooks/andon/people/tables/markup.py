"""Tables of XML, HTML and property lists, and of office documents, whose XML is shown as rows with tabs in them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from andon.people.tables import delimited, elements, grouping, rowtags
from andon.people.tables.entities import without_cdata
from andon.people.tables.model import Table

FEWEST = 2
"""With fewer elements than this there is no table."""

PAGE = r"(?i)<(?:!doctype html|html|body|div|tbody|tr)\b"
"""What there is in a page, or a part of one."""

XML_PAGE = r"(?i)<(?:!doctype html|html)\b"
"""The same in what says that it is XML, where any element may be called so."""


def may_hold(text: str, path: str) -> bool:
    """Whether there are elements in a text, or the rows of an office document."""
    return text.count("</") + text.count("/>") >= FEWEST or _is_document(text, path)


def tables(text: str, path: str) -> Iterator[Table]:
    """The tables of a text."""
    if _is_document(text, path):
        yield from delimited.tables(text, f"{path}.txt")
        return
    text = without_cdata(text)
    page = XML_PAGE if text[:100].lstrip("\ufeff \t\n").startswith("<?xml") else PAGE
    is_page = path.lower().endswith((".html", ".htm", ".xhtml")) or re.search(page, text[:100_000]) is not None
    if rowtags.are_in(text):
        yield from grouping.tables("HTML" if is_page else "XML", text, lambda: rowtags.records(text))
    elif not is_page:
        yield from grouping.tables("XML", text, lambda: elements.records(text))


def _is_document(text: str, path: str) -> bool:
    """Whether a text is a member of a document as `andon.source.containers.office` shows it: no XML any more."""
    return "!" in path and path.endswith(".xml") and "\t" in text and text[:1000].lstrip()[:1] != "<"
