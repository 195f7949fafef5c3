"""Mail, and web pages that were saved as one: each part decoded from base64 or quoted-printable.

Members are `headers`, unfolded and with their encoded words decoded, and `part-2` or `part-2/name.pdf`; the parts of a
message in a message are `part-2.1`.

Read here and not by `email`, whose parser takes quadratic time for some headers and for parts in parts. The formats are
those of RFC 2045 to 2047 and RFC 5322.
"""

from __future__ import annotations

import re
from binascii import Error, a2b_base64, a2b_qp
from collections.abc import Iterator

from andon.source.containers.limits import MB, WHOLE, Member, Remark, Unreadable, pattern, pieces

NESTED = 10
"""How many parts may stand in one another."""

PARTS = 5_000

LONGEST = 4096
"""How much of a header is looked at for a parameter."""

WORD = rb"=\?[\w-]{1,40}\?([bBqQ])\?([^?\s]{0,2000})\?=(?:[ \t]{1,8}(?==\?))?"
"""An encoded word; white space between two of them is none."""

FOLD = rb"\r?\n[ \t]"
BLANK = rb"\r?\n\r?\n|\A\r?\n"


def members(data: bytes) -> Iterator[Member | Remark]:
    """The headers and parts of a message.

    :raises Unreadable: it is too large.
    """
    if len(data) > WHOLE:
        raise Unreadable(f"is larger than the {WHOLE // MB} MB that can be read of its kind")
    waiting = [("", data)]
    number = 0
    while waiting:
        place, part = waiting.pop()
        number += 1
        if number > PARTS:
            raise Unreadable(f"has more than {PARTS:,} parts")
        headers, body = _split(part)
        type_ = _header(headers, b"content-type")
        if headers and (not place or b"subject:" in headers.lower()):
            yield Member(f"part-{place}/headers" if place else "headers", pieces(_decoded_words(headers)))
        boundary = _parameter(type_, b"boundary")
        if type_.lower().startswith(b"multipart/") and boundary:
            if place.count(".") >= NESTED:
                raise Unreadable(f"has parts that are nested more than {NESTED} deep")
            parts = _parts(body, boundary)
            below = [(f"{place}.{at}" if place else str(at), each) for at, each in enumerate(parts, 1)]
            waiting.extend(reversed(below))
            continue
        content = _decoded(body, _header(headers, b"content-transfer-encoding").strip().lower())
        if type_.lower().startswith(b"message/rfc822"):
            if place.count(".") >= NESTED:
                raise Unreadable(f"has messages that are nested more than {NESTED} deep")
            waiting.append((f"{place or 1}.1", content))
            continue
        yield Member(_name(place or "1", headers, type_), pieces(content))


def _split(part: bytes) -> tuple[bytes, bytes]:
    """The headers, unfolded, and the body; a part may have no headers."""
    blank = pattern(BLANK).search(part)
    if not blank:
        return pattern(FOLD).sub(b" ", part), b""
    return pattern(FOLD).sub(b" ", part[: blank.start()]), part[blank.end() :]


def _header(headers: bytes, name: bytes) -> bytes:
    found = re.search(rb"(?im)^" + name + rb":[ \t]*([^\r\n]{0,%d})" % LONGEST, headers)
    return found[1] if found else b""


def _parameter(header: bytes, name: bytes) -> bytes:
    """The value of a parameter, in quotes or not; '' if there is none."""
    found = re.search(rb"(?i)[;\s]" + name + rb'\s{0,9}=\s{0,9}(?:"([^"]{1,500})"|([^\s;"]{1,500}))', header)
    return (found[1] or found[2] or b"") if found else b""


def _parts(body: bytes, boundary: bytes) -> list[bytes]:
    """What stands between the boundaries; the text around them, which no mail program shows, is a part without headers.

    A message that was cut off has no closing boundary: all that follows the last one is a part.
    """
    mark = b"--" + boundary
    before, *parts = re.split(rb"(?:\A|\r?\n)" + re.escape(mark) + rb"(?:--)?[ \t]*(?=\r?\n|\Z)", body, maxsplit=PARTS)
    around = [before]
    if parts and b"\n" + mark + b"--" in b"\n" + body:
        around.append(parts.pop())
    return [*map(_without_line_end, parts), *(b"\n" + text for text in map(_without_line_end, around) if text.strip())]


def _without_line_end(text: bytes) -> bytes:
    """Text from behind the line end that it begins with."""
    return text.removeprefix(b"\r").removeprefix(b"\n")


def _decoded(body: bytes, encoding: bytes) -> bytes:
    if encoding == b"base64":
        try:
            return a2b_base64(body)
        except (Error, ValueError):
            return body
    return a2b_qp(body) if encoding == b"quoted-printable" else body


def _decoded_words(headers: bytes) -> bytes:
    return pattern(WORD).sub(_word, headers) + b"\n"


def _word(found: re.Match[bytes]) -> bytes:
    try:
        return a2b_base64(found[2]) if found[1] in b"bB" else a2b_qp(found[2], header=True)
    except (Error, ValueError):
        return found[0]


def _name(place: str, headers: bytes, type_: bytes) -> str:
    disposition = _header(headers, b"content-disposition")
    name = _parameter(disposition, b"filename") or _parameter(type_, b"name")
    return f"part-{place}/{_decoded_words(name).decode('utf-8', 'replace').strip()}" if name else f"part-{place}"
