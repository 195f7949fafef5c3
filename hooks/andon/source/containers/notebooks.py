"""Jupyter notebooks: each cell as its author sees it, each output as text.

In the file a cell is a list of JSON strings. Members are `cell-3.py`, with the ending of the notebook's language, and
`cell-3/output-1.txt`; a line in them is the line that the editor shows.

Source of the format: https://nbformat.readthedocs.io/en/latest/format_description.html
"""

from __future__ import annotations

import re
from binascii import Error, a2b_base64
from collections.abc import Iterator
from typing import Any

from andon.source.containers import json_of
from andon.source.containers.limits import Member, Remark, pieces

COLOURS = r"\x1b\[[0-9;]{0,30}[A-Za-z]"
"""How a terminal's colours stand in an output; they may cut a word in two."""

ENDINGS = {"markdown": ".md", "raw": ".txt"}
PICTURES = ("image/", "audio/", "video/", "font/")


def members(data: bytes) -> Iterator[Member | Remark]:
    """The cells, their outputs and attachments, in the notebook's order.

    :raises Unreadable: it is too large to be parsed, or no JSON.
    """
    notebook = json_of.parsed(data)
    if not isinstance(notebook, dict):
        return
    ending = _ending(notebook)
    for number, cell in enumerate(_cells(notebook), 1):
        name = f"cell-{number}"
        source = _text(cell.get("source", cell.get("input")))
        if source:
            yield _member(name + ENDINGS.get(str(cell.get("cell_type")), ending), source)
        for place, output in enumerate(json_of.dicts(cell.get("outputs")), 1):
            for kind, shown in _shown(output):
                yield _member(f"{name}/output-{place}{kind}", shown)
        for file, forms in json_of.items(cell.get("attachments")):
            for type_, content in json_of.items(forms):
                if not type_.startswith(PICTURES):
                    yield Member(f"{name}/{file}", pieces(_unpacked(_text(content))))


def _cells(notebook: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The cells; before version 4 they stood in worksheets."""
    yield from json_of.dicts(notebook.get("cells"))
    for sheet in json_of.dicts(notebook.get("worksheets")):
        yield from json_of.dicts(sheet.get("cells"))


def _ending(notebook: dict[str, Any]) -> str:
    """The ending of files in the notebook's language; untrusted, so only a plain one is taken."""
    metadata = notebook.get("metadata")
    language = metadata.get("language_info") if isinstance(metadata, dict) else None
    ending = language.get("file_extension") if isinstance(language, dict) else None
    return ending if isinstance(ending, str) and re.fullmatch(r"\.[a-z0-9]{1,8}", ending) else ".py"


def _shown(output: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """What an output shows, by the ending of its kind: what was printed, results in their forms, an error."""
    for key in ("text", "evalue", "traceback"):
        lines = output.get(key)
        text = "\n".join(map(str, lines)) if key == "traceback" and isinstance(lines, list) else _text(lines)
        if text:
            yield (".txt" if key == "text" else f"/{key}.txt"), re.sub(COLOURS, "", text)
    for type_, content in json_of.items(output.get("data")):
        if type_ == "image/svg+xml" or not type_.startswith(PICTURES):
            text = json_of.written(content) if isinstance(content, dict) else _text(content)
            yield f"/{type_.replace('/', '.')}", text


def _text(value: object) -> str:
    """A text as notebooks keep it: a string, or a list of them."""
    if isinstance(value, list):
        return "".join(part for part in value if isinstance(part, str))
    return value if isinstance(value, str) else ""


def _unpacked(text: str) -> bytes:
    try:
        return a2b_base64(text)
    except (Error, ValueError):
        return text.encode("utf-8", "replace")


def _member(name: str, text: str) -> Member:
    return Member(name, pieces(text.encode("utf-8", "replace")))
