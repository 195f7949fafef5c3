"""HAR files: what a browser has sent and received, headers, cookies and passwords included.

Members are `entry-3/request`, with the headers a line each, `entry-3/request-body` and `entry-3/response-body`, decoded
where they are in base64. A body that is JSON stands in the file as a JSON string, escaped; here it is itself.

Source of the format: http://www.softwareishard.com/blog/har-12-spec/
"""

from __future__ import annotations

from binascii import Error, a2b_base64
from collections.abc import Iterator
from typing import Any

from andon.source.containers import json_of
from andon.source.containers.limits import Member, Remark, pieces

LISTS = ("headers", "queryString", "cookies")


def members(data: bytes) -> Iterator[Member | Remark]:
    """The requests and responses, in the order of the file.

    :raises Unreadable: it is too large to be parsed.
    """
    document = json_of.parsed(data)
    log = document.get("log") if isinstance(document, dict) else None
    for number, entry in enumerate(json_of.dicts(log.get("entries") if isinstance(log, dict) else None), 1):
        for side in ("request", "response"):
            message = entry.get(side)
            if isinstance(message, dict):
                yield from _message(f"entry-{number}/{side}", message)
        for place, sent in enumerate(json_of.dicts(entry.get("_webSocketMessages")), 1):
            yield from _body(f"entry-{number}/message-{place}", sent.get("data"), "")


def _message(name: str, message: dict[str, Any]) -> Iterator[Member]:
    lines = [f"{message.get('method', '')} {message.get('url', '')}".strip()]
    for key in LISTS:
        lines += [f"{pair.get('name', '')}: {pair.get('value', '')}" for pair in json_of.dicts(message.get(key))]
    yield _member(name, "\n".join(lines) + "\n")
    posted, content = message.get("postData"), message.get("content")
    if isinstance(posted, dict):
        yield from _body(f"{name}-body", posted.get("text"), posted.get("encoding"))
        fields = [f"{pair.get('name', '')}={pair.get('value', '')}\n" for pair in json_of.dicts(posted.get("params"))]
        if fields:
            yield _member(f"{name}-fields", "".join(fields))
    if isinstance(content, dict):
        yield from _body(f"{name}-body", content.get("text"), content.get("encoding"))


def _body(name: str, text: object, encoding: object) -> Iterator[Member]:
    if not isinstance(text, str) or not text:
        return
    if encoding == "base64":
        try:
            yield Member(name, pieces(a2b_base64(text)))
            return
        except (Error, ValueError):
            pass
    yield _member(name, text)


def _member(name: str, text: str) -> Member:
    return Member(name, pieces(text.encode("utf-8", "replace")))
