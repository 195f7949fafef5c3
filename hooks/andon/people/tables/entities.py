"""The text of markup: entities and CDATA sections resolved. Nothing is declared, fetched or expanded twice."""

from __future__ import annotations

import re

from andon.rules.people.compiled import compiled

ENTITY = r"&(?:#(?:[xX]([0-9A-Fa-f]{1,6})|([0-9]{1,7}))|(\w{2,6}));"

KNOWN = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": " ", "shy": "", "commat": "@"}
"""The five of XML, and what HTML has in addresses."""

CDATA, CDATA_END = "<![CDATA[", "]]>"


def decoded(text: str) -> str:
    """Text without the white space around it, with its entities resolved."""
    text = text.strip()
    return compiled(ENTITY).sub(_character, text) if "&" in text else text


def without_cdata(text: str) -> str:
    """Markup in which CDATA sections are text like any other; the lines stay what they are."""
    first, *sections = text.split(CDATA)
    if not sections:
        return text
    parts = [first]
    for section in sections:
        inside, end, after = section.partition(CDATA_END)
        if end:
            inside = inside.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        parts += (inside, after)
    return "".join(parts)


def _character(entity: re.Match[str]) -> str:
    if entity[3]:
        return KNOWN.get(entity[3], entity[0])
    code = int(entity[1], 16) if entity[1] else int(entity[2])
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
