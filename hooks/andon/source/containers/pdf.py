"""PDF documents: the text of each page, files that are attached, and the strings of forms, links and notes.

Members are `page-3`, a line for each line of the page; `object-12` for text and attachments that belong to no page;
`strings` for what stands in objects themselves. Characters are those that a font's table (/ToUnicode) names, else those
of Latin script. Pieces of a line that are placed one by one are told apart by a blank, as their distance is not known.

Not read: text in fonts that name no characters, pictures of text, streams packed with LZW. Such are remarks, not
failures: hardly a document is without.

Source of the format: ISO 32000-1:2008.
"""

from __future__ import annotations

import base64
import re
from binascii import unhexlify
from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from andon.source import kind
from andon.source.containers import streams
from andon.source.containers.limits import MB, STEP, WHOLE, Budget, Member, Remark, Unreadable, pattern, pieces

OBJECTS = 100_000

HEAD = 64 * 1024
"""How much of an object is looked at as a dictionary."""

ASCII85 = 4 * MB
"""How much base 85 is decoded: Python does so character by character."""

OPERANDS = 10_000
"""How many strings are held before they are shown."""

CODES = 65_536
"""How many codes a font's table may have."""

TABLES = 8 * MB
"""How much of fonts' tables is read, all together."""

REFERENCES = 8
"""How many objects for the resources of a page are looked at."""

PICTURES = (b"/DCTDecode", b"/JPXDecode", b"/CCITTFaxDecode", b"/JBIG2Decode", b"/DCT", b"/CCF")
FLATE, BASE85, HEXADECIMAL = (b"FlateDecode", b"Fl"), (b"ASCII85Decode", b"A85"), (b"ASCIIHexDecode", b"AHx")

TEXT = 16 * MB
"""How much content with text operators is read: they are told apart one by one, about a megabyte a second."""

TOO_LONG = f"streams beyond {WHOLE // MB} MB"
TOO_MUCH = f"text beyond {TEXT // MB} MB"


WORD_GAP = -200
"""A move within a line, in thousandths of the font's size, from which on it is a blank and no kerning."""

START = rb"(\d{1,10})[ \t\r\n]{1,4}\d{1,5}[ \t\r\n]{1,4}obj\b"
STREAM = rb"\bstream\r?\n"
REFERENCE = rb"\s{0,4}(\d{1,10})\s{1,4}\d{1,5}\s{1,4}R"
NAMED = rb"/([^\s/\[\]()<>{}%]{1,100})" + REFERENCE
FILTER = rb"/(?:Filter|F)\s{0,4}(\[[^\]]{0,300}\]|/\w{1,40})"
ENCRYPTED = rb"/Encrypt\s{0,4}(?:\d{1,10}\s{1,4}\d{1,5}\s{1,4}R|<<)"
FONT = rb"/Font\s{0,4}<<([^<>]{0,20000})>>"
TOKEN = (
    rb"(?P<string>\()|<(?P<hex>[0-9A-Fa-f\s]*)>|/(?P<name>[^\s/\[\]()<>{}%]+)|(?P<number>[-+]?(?:\d+\.?\d*|\.\d+))"
    rb"|(?P<operator>[A-Za-z'\"][A-Za-z0-9*]*)|%[^\r\n]*"
)
IN_STRING = rb"[()\\]"
ESCAPE = rb"\\(?:([0-7]{1,3})|(\r\n|[\r\n])|([\s\S]))"
ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
TEXT_BEGINS = rb"BT(?<![A-Za-z0-9]BT)(?=[\s/\[(<-])"
STRING_VALUE = rb"(?:/([A-Za-z0-9]{1,40})\s{0,4})?(?:(\()|<([0-9A-Fa-f\s]{8,20000})>)"


class Object(NamedTuple):
    """An object: what it says, and where its stream begins and ends (both 0 if it has none)."""

    head: bytes
    begin: int = 0
    end: int = 0


NOTHING = Object(b"")


class Font(NamedTuple):
    """What a font's codes mean. Without a table, codes are Latin letters, or `silent`: they name no characters."""

    width: int = 1
    characters: dict[int, str] | None = None
    silent: bool = False


LATIN = Font()


def members(data: bytes, budget: Budget) -> Iterator[Member | Remark]:
    """The text and the attachments of a document.

    :raises Unreadable: it holds nothing that is an object, or too many.
    """
    if pattern(ENCRYPTED).search(data):
        yield Remark("", "encrypted PDF document")
        return
    document = Document(data, budget)
    yield from document.members()


class Document:
    """A document in memory: its objects by number."""

    def __init__(self, data: bytes, budget: Budget) -> None:
        self._data = data
        self._budget = budget
        self._objects: dict[int, Object] = {}
        self._fonts: dict[int, Font] = {}
        self._named: dict[int, dict[bytes, Font]] = {}
        self._tables = TABLES
        self._left = TEXT
        self._unread: dict[str, None] = {}
        for number, found in _objects(data):
            self._objects[number] = found
            if len(self._objects) > OBJECTS:
                raise Unreadable(f"has more than {OBJECTS:,} objects")
        if not self._objects:
            raise Unreadable("is truncated or corrupt")
        self._unpack_objects()
        self._are_fonts = {number for number, each in self._objects.items() if b"/Font" in each.head}

    def members(self) -> Iterator[Member | Remark]:
        """Pages first, then what belongs to no page, then the strings of all objects."""
        shown: set[int] = set()
        everywhere: dict[bytes, Font] = {}
        for number in self._objects:
            for name, font in self._named_fonts(number).items():
                everywhere.setdefault(name, font)
        for place, page in enumerate(self._pages(), 1):
            contents = [number for number in self._contents(page) if number not in shown]
            shown.update(contents)
            if contents:
                drawn = (self._stream(self._objects[number]) or b"" for number in contents)
                yield Member(f"page-{place}", self._text(drawn, ChainMap(self._page_fonts(page), everywhere)))
        for number, each in self._objects.items():
            if each.end and number not in shown and not _is_dumb(each.head):
                yield from self._other(number, each, everywhere)
        yield Member("strings", self._strings())
        for reason in self._unread:
            yield Remark("", f"PDF {reason}", failed=reason in (TOO_LONG, TOO_MUCH))

    # --- objects ---

    def _unpack_objects(self) -> None:
        """Objects may stand in streams, packed; those of a later stream do not replace any that stand in the open."""
        for each in list(self._objects.values()):
            if each.end and b"/ObjStm" in each.head:
                data = self._stream(each) or b""
                first = _integer(each.head, b"First")
                numbers = data[: min(first, MB)].split()
                starts = [int(word) for word in numbers[1::2] if word.isdigit() and len(word) < 10]
                if len(starts) != len(numbers) // 2:
                    continue
                for number, start, end in zip(numbers[0::2], starts, [*starts[1:], len(data)], strict=False):
                    if number.isdigit() and len(number) < 10:
                        head = data[first + start : first + min(end, start + HEAD)]
                        self._budget.spend(len(head))
                        self._objects.setdefault(int(number), Object(head))
                if len(self._objects) > OBJECTS:
                    raise Unreadable(f"has more than {OBJECTS:,} objects")

    def _stream(self, each: Object) -> bytes | None:
        """An object's stream, unpacked; None if that cannot be done, which is noted."""
        data = self._data[each.begin : each.end]
        found = pattern(FILTER).search(each.head)
        for name in re.findall(rb"/(\w+)", found[1]) if found else ():
            if name in FLATE and b"/Predictor" not in each.head:
                data = self._inflated(data)
            elif name in HEXADECIMAL:
                data = _unhexed(data.partition(b">")[0])
            elif name in BASE85 and len(data) <= ASCII85:
                data = self._from_base85(data)
            else:
                self._note("streams that are packed in another way")
                return None
        return data

    def _inflated(self, data: bytes) -> bytes:
        held = bytearray()
        try:
            for piece in streams.stream(memoryview(data), 0, streams.Inflater(15)):
                self._budget.spend(len(piece))
                held += piece
                if len(held) > WHOLE:
                    self._note(TOO_LONG)
                    break
        except Unreadable:  # a wrong length, a checksum that is cut off: what came before is text all the same
            if not held:
                self._note("streams that are corrupt")
        return bytes(held)

    def _from_base85(self, data: bytes) -> bytes:
        try:
            made = base64.a85decode(data.partition(b"~>")[0].strip().removeprefix(b"<~"))
        except ValueError:
            self._note("streams that are corrupt")
            return b""
        self._budget.spend(len(made))
        return made

    def _note(self, reason: str) -> None:
        self._unread[reason] = None

    # --- pages ---

    def _pages(self) -> Iterator[int]:
        """The numbers of the pages, in the order in which they are turned; then those that no list of pages names."""
        waiting = [n for n, each in self._objects.items() if re.search(rb"/Type\s{0,4}/Pages\b", each.head)][::-1]
        roots = [n for n in waiting if b"/Parent" not in self._objects[n].head]
        seen: set[int] = set()
        waiting = roots or waiting
        while waiting:
            number = waiting.pop()
            each = self._objects.get(number)
            if each is None or number in seen:
                continue
            seen.add(number)
            if re.search(rb"/Type\s{0,4}/Page\b", each.head):
                yield number
            else:
                waiting += _references(each.head, b"Kids")[::-1]
        for number, each in self._objects.items():
            if number not in seen and re.search(rb"/Type\s{0,4}/Page\b", each.head):
                yield number

    def _contents(self, page: int) -> list[int]:
        """The numbers of the streams that draw a page; a reference may lead to a list of them."""
        found: list[int] = []
        for number in _references(self._objects[page].head, b"Contents"):
            each = self._objects.get(number, NOTHING)
            found += [number] if each.end else _listed(each.head)
        self._budget.spend(len(found))
        return [number for number in found if self._objects.get(number, NOTHING).end]

    def _page_fonts(self, page: int) -> dict[bytes, Font]:
        """The fonts that a page names itself, or by the objects for its resources."""
        numbers = [page]
        for key in (b"Resources", b"Font"):
            for number in numbers[:REFERENCES]:
                numbers += _references(self._objects.get(number, NOTHING).head, key)[:REFERENCES]
        fonts: dict[bytes, Font] = {}
        for number in numbers[:REFERENCES]:
            fonts.update(self._named_fonts(number))
        return fonts

    def _named_fonts(self, number: int) -> dict[bytes, Font]:
        """The fonts that an object names, by their names."""
        if number not in self._named:
            head = self._objects.get(number, NOTHING).head
            inline = pattern(FONT).search(head)
            names = pattern(NAMED).findall(inline[1] if inline else head) if len(head) < HEAD else ()
            self._named[number] = {
                name: self._font(int(other))
                for name, other in names
                if int(other) in self._are_fonts and name != b"FontDescriptor"
            }
        return self._named[number]

    def _font(self, number: int) -> Font:
        if number not in self._fonts:
            head = self._objects[number].head
            table = self._objects.get(next(iter(_references(head, b"ToUnicode")), 0))
            font = LATIN
            if table and self._tables > 0:
                data = (self._stream(table) or b"")[:MB]
                self._tables -= len(data)
                font = _table(data)
            elif b"/Type0" in head:
                font = Font(2, silent=True)
            self._fonts[number] = font
        return self._fonts[number]

    # --- text ---

    def _text(self, contents: Iterable[bytes], fonts: Mapping[bytes, Font]) -> Iterator[bytes]:
        """What the text operators of content streams show."""
        page = _Page(fonts)
        for data in contents:
            at = 0
            while at < len(data):
                if not page.inside:
                    found = pattern(TEXT_BEGINS).search(data, at)
                    if not found:
                        break
                    at = found.end()
                begin = at
                at = page.read(data, begin)
                self._left -= at - begin
                if self._left < 0:
                    self._note(TOO_MUCH)
                    return
                if page.size >= STEP:
                    yield page.taken()
            page.inside = False
        yield page.taken()
        if page.silent:
            self._note("text in fonts that name no characters")
        if page.cut:
            self._note(TOO_LONG)

    def _other(self, number: int, each: Object, fonts: Mapping[bytes, Font]) -> Iterator[Member]:
        """A stream that is no page's: an attachment, metadata, or text in a form that pages show."""
        data = self._stream(each)
        if data is None:
            return
        if b"/EmbeddedFile" in each.head or b"/Metadata" in each.head or b"/XML" in each.head:
            yield Member(f"object-{number}", pieces(data), counted=True)
        elif pattern(TEXT_BEGINS).search(data):
            yield Member(f"object-{number}", self._text([data], fonts))
        elif b"/JS" in each.head or not (kind.is_binary(data) or b"begincmap" in data):
            yield Member(f"object-{number}", pieces(data), counted=True)

    def _strings(self) -> Iterator[bytes]:
        """The strings in objects, each a line with the key that holds it: form fields, links, notes, titles."""
        for each in self._objects.values():
            at = 0
            while found := pattern(STRING_VALUE).search(each.head, at):
                if found[2]:
                    value, at = _literal(each.head, found.end())
                else:
                    value, at = _unhexed(found[3]), found.end()
                if len(value) > 3:
                    yield (found[1] + b": " if found[1] else b"") + _string(value) + b"\n"


class _Page:
    """The text of content streams, operator by operator."""

    def __init__(self, fonts: Mapping[bytes, Font]) -> None:
        self.size = 0
        self.inside = False
        self.silent = False
        self.cut = False
        self._fonts = fonts
        self._font = LATIN
        self._out: list[str] = []
        self._height = ""

    def taken(self) -> bytes:
        """The text since the last time."""
        text = "".join(self._out)
        self._out, self.size = [], 0
        return text.encode("utf-8", "replace")

    def read(self, data: bytes, at: int) -> int:
        """Reads from after BT up to ET, or until there is much text, and gives the offset up to which it has read."""
        name = b""
        numbers: list[str] = []
        strings: list[bytes | float] = []
        self.inside = True
        while found := pattern(TOKEN).search(data, at):
            at = found.end()
            token = found.lastgroup
            if token == "string":
                value, at = _literal(data, at)
                strings.append(value)
            elif token == "hex":
                strings.append(_unhexed(found["hex"]))
            elif token == "number":
                numbers = [*numbers[-5:], found["number"].decode()]
                if strings:
                    strings.append(_number(numbers[-1]))
            elif token == "name":
                name = found["name"]
            elif token == "operator":
                if found["operator"] == b"ET":
                    break
                self._operate(found["operator"], name, numbers, strings)
                numbers, strings = [], []
                if self.size >= STEP:
                    return at
            if len(strings) > OPERANDS:
                self._show(strings)
                strings = []
        else:
            at = len(data)
        self.inside = False
        self._put("\n")
        return at

    def _operate(self, operator: bytes, name: bytes, numbers: list[str], strings: list[bytes | float]) -> None:
        if operator == b"Tf":
            self._font = self._fonts.get(name, LATIN)
        elif operator in (b"Tj", b"TJ"):
            self._show(strings)
        elif operator in (b"'", b'"'):
            self._put("\n")
            self._show(strings)
        else:
            self._move(operator, numbers)

    def _show(self, strings: list[bytes | float]) -> None:
        for part in strings:
            if not isinstance(part, float):
                self.cut = self.cut or len(part) > MB
                self._put(self._read(part[:MB]))
            elif part < WORD_GAP:
                self._put(" ")

    def _move(self, operator: bytes, numbers: list[str]) -> None:
        """A move within the line is a blank, any other a new line."""
        if operator == b"T*":
            self._put("\n")
        elif operator in (b"Td", b"TD") and len(numbers) >= 2:
            self._put(" " if _number(numbers[-1]) == 0 else "\n")
        elif operator == b"Tm" and len(numbers) >= 6:
            self._put(" " if numbers[-1] == self._height else "\n")
            self._height = numbers[-1]

    def _put(self, text: str) -> None:
        if text in (" ", "\n") and (not self._out or self._out[-1].endswith((" ", "\n"))):
            if text == "\n" and self._out:
                self._out[-1] = self._out[-1].rstrip(" ").removesuffix("\n") + "\n"
            return
        self._out.append(text)
        self.size += len(text)

    def _read(self, codes: bytes) -> str:
        font = self._font
        if font.silent:
            self.silent = True
            return ""
        if font.characters is None:
            return codes.decode("cp1252", "replace")
        width = font.width
        numbers = (int.from_bytes(codes[at : at + width], "big") for at in range(0, len(codes), width))
        return "".join(font.characters.get(number, "\ufffd") for number in numbers)


# --- the syntax ---


def _objects(data: bytes) -> Iterator[tuple[int, Object]]:
    """Every object that stands in the open, in the order of the file: a later one with the same number replaces it."""
    at = closed = 0
    while found := pattern(START).search(data, at):
        begin = found.end()
        if 0 <= closed < begin:
            closed = data.find(b"endobj", begin)
        end = closed
        if end < 0:
            following = pattern(START).search(data, begin)
            end = following.start() if following else len(data)
        stream = pattern(STREAM).search(data, begin, min(end, begin + HEAD))
        at = end
        if not stream:
            yield int(found[1]), Object(data[begin : min(end, begin + HEAD)])
            continue
        head = data[begin : stream.start()]
        stop = _stream_end(data, stream.end(), head)
        at = max(stop, begin)
        yield int(found[1]), Object(head, stream.end(), stop)


def _stream_end(data: bytes, begin: int, head: bytes) -> int:
    """Where a stream ends: after its length, if that is told and right, else before the word that ends it."""
    if not re.search(rb"/Length\s{1,4}\d{1,10}\s{1,4}\d{1,5}\s{1,4}R", head):
        end = begin + _integer(head, b"Length")
        if begin < end <= len(data) and data[end : end + 12].lstrip().startswith(b"endstream"):
            return end
    end = data.find(b"endstream", begin)
    return end if end >= 0 else len(data)


def _integer(head: bytes, key: bytes) -> int:
    found = re.search(rb"/" + key + rb"\s{0,4}(\d{1,10})", head)
    return int(found[1]) if found else 0


def _references(head: bytes, key: bytes) -> list[int]:
    """The objects that a key of a dictionary names: one, or a list."""
    found = re.search(rb"/" + key + rb"\s{0,4}(?:\[([^\[\]]*)\]|(\d{1,10}\s{1,4}\d{1,5}\s{1,4}R))", head)
    return _listed((found[1] or found[2] or b"") if found else b"")


def _listed(text: bytes) -> list[int]:
    return [int(number) for number in re.findall(rb"(\d{1,10})\s{1,4}\d{1,5}\s{1,4}R", text)]


def _is_dumb(head: bytes) -> bool:
    """Whether a stream is a picture, a font or a table of the file itself."""
    signs = (b"/Image", b"/ObjStm", b"/XRef", b"/FontFile", b"/Length1", b"/CIDFontType0C", b"/Type1C", b"/OpenType")
    return any(sign in head for sign in (*signs, *PICTURES))


def _literal(data: bytes, at: int) -> tuple[bytes, int]:
    """A string in parentheses from behind the first one, and the offset behind the last."""
    depth, begin = 1, at
    while found := pattern(IN_STRING).search(data, at):
        at = found.end()
        if found[0] == b"\\":
            at += 1
        else:
            depth += 1 if found[0] == b"(" else -1
            if not depth:
                return pattern(ESCAPE).sub(_escaped, data[begin : at - 1]), at
    return pattern(ESCAPE).sub(_escaped, data[begin:]), len(data)


def _escaped(found: re.Match[bytes]) -> bytes:
    if found[1]:
        return bytes([int(found[1], 8) & 255])
    return b"" if found[2] else ESCAPES.get(found[3], found[3])


def _unhexed(digits: bytes) -> bytes:
    digits = b"".join(digits.split())
    try:
        return unhexlify(digits + b"0" * (len(digits) % 2))
    except ValueError:
        return b""


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _string(value: bytes) -> bytes:
    """A string outside of content: UTF-16 or UTF-8 if it is marked, else Latin."""
    if value.startswith(b"\xfe\xff"):
        return value[2:].decode("utf-16-be", "replace").encode("utf-8", "replace")
    if value.startswith(b"\xef\xbb\xbf"):
        return value[3:]
    return value.decode("latin-1").replace("\0", " ").encode()


# --- fonts ---


def _table(data: bytes) -> Font:
    """A font's table of characters: `<0041> <0041>` for a code, `<0041> <005A> <0041>` for a range of them."""
    space = re.search(rb"begincodespacerange\s{0,9}<([0-9A-Fa-f]{2,8})>", data)
    width = len(space[1]) // 2 if space else 2
    characters: dict[int, str] = {}
    for block in _blocks(data, b"bfchar"):
        for code, meant in re.findall(rb"<([0-9A-Fa-f]{1,8})>\s{0,9}<([0-9A-Fa-f\s]{0,200})>", block):
            characters[int(code, 16)] = _character(meant)
    for block in _blocks(data, b"bfrange"):
        for first, last, meant, listed in re.findall(
            rb"<([0-9A-Fa-f]{1,8})>\s{0,9}<([0-9A-Fa-f]{1,8})>\s{0,9}(?:<([0-9A-Fa-f]{1,200})>|\[([^\[\]]*)\])", block
        ):
            low, high = int(first, 16), int(last, 16)
            room = range(low, min(high, low + CODES - len(characters)) + 1)
            if listed:
                each = re.findall(rb"<([0-9A-Fa-f]{0,200})>", listed)
                characters.update(zip(room, map(_character, each), strict=False))
            elif text := _character(meant):
                last_one = ord(text[-1])
                characters.update((code, text[:-1] + chr(min(last_one + code - low, 0x10FFFF))) for code in room)
            if len(characters) >= CODES:
                break
    return Font(width, characters)


def _blocks(data: bytes, name: bytes) -> Iterator[bytes]:
    for block in data.split(b"begin" + name)[1:]:
        yield block.partition(b"end" + name)[0]


def _character(digits: bytes) -> str:
    return _unhexed(digits).decode("utf-16-be", "replace")
