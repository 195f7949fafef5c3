"""Tables of records with a key and a value a line: directories (LDIF), cards, calendars, mail, plain text.

Sources of the formats: RFC 2849 (LDIF), RFC 2426 and 6350 (vCard; 2.1 is that of versit), RFC 5545 (iCalendar), RFC
5322 (mail).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from andon.people import quiet
from andon.people.tables import grouping
from andon.people.tables.braces import unescaped
from andon.people.tables.model import Table
from andon.people.tables.trees import WIDE, Record
from andon.people.tables.unfolded import from_base64, from_quoted_printable, unfolded, with_words_decoded
from andon.rules.people.compiled import compiled

MANY = 8
"""How many values of one key a record has at most."""

CARD_PARTS = {
    "N": ("family name", "given name", "additional names", "prefix", "suffix"),
    "ADR": ("box", "extended address", "street", "city", "region", "postcode", "country"),
}
"""What stands between the semicolons of a card's structured properties."""

PEOPLE_OF_MAIL = "from|to|cc|bcc|reply-to|sender|delivered-to|return-path|x-original-to|resent-(?:from|to|cc)"

SENDERS = frozenset(("from", "reply-to", "sender", "return-path", "resent-from"))
MESSAGE = ("From ", "From:", "FROM:", "from:")
"""Headers that name who writes, and what begins another message of a file that has many."""

DIRECTORY = r"(?m)^dn::? ?\S"
CARD = r"(?mi)^BEGIN:VCARD"
CALENDAR = r"(?m)^(?:ATTENDEE|ORGANIZER)[;:]"
MAIL = rf"(?mi)^(?:{PEOPLE_OF_MAIL}):[^\n]*@"

PLAIN = frozenset(
    ("", "txt", "text", "log", "md", "markdown", "rst", "out", "dat", "data", "export", "dump", "msg", "list")
)
"""Endings of files that may hold `Name: value` lines; in others these are something else."""

BLOCK_LINE = (
    r"(?m)^[ \t>*|+-]{0,12}([^\W\d][\w .'()/&-]{0,50}?)(?:\*\*)?[ \t]{0,20}"
    r"(?::(?:\*\*)?[ \t]+|\uff1a[ \t\u3000]*)(\S[^\n]*)"
)
"""A name and its value: `Name: Ann`, `- **Name:** Ann`, `\u6c0f\u540d\uff1a...`."""

HEAD = 64 * 1024
FEWEST = 4
"""In how many characters so many such lines must stand."""


def may_hold(text: str, path: str) -> bool:
    """Whether a text is of one of these formats."""
    return _reader(text, path) is not None


def tables(text: str, path: str) -> Iterator[Table]:
    """The tables of a text: one of all records, most often."""
    found = _reader(text, path)
    if found:
        form, read = found
        yield from grouping.tables(form, text, lambda: read(text))
        if read is mail:
            yield from grouping.tables("mail of an office", text, lambda: of_offices(text))


def _reader(text: str, path: str) -> tuple[str, Callable[[str], Iterator[Record]]] | None:
    name = path.replace("!", "/").rpartition("/")[2].lower()
    ending = name.rpartition(".")[2] if "." in name else ""
    is_plain = ending in PLAIN or "!" in path
    for pattern, form, read, endings in (
        (DIRECTORY, "LDIF", directory, ("ldif", "ldi")),
        (CARD, "vCard", cards, ("vcf", "vcard")),
        (CALENDAR, "iCalendar", calendar, ("ics", "ical")),
        (MAIL, "mail", mail, ("eml", "emlx", "mbox", "mbx", "mht", "mhtml", "msg")),
    ):
        if ending in endings or ((is_plain or read is not mail) and compiled(pattern).search(text)):
            return form, read
    if is_plain:
        found = [match[1] for match in compiled(BLOCK_LINE).finditer(text, 0, HEAD)]
        if len(found) >= FEWEST and len(set(found)) < len(found):
            return "text", blocks
    return None


# --- directories ---


def directory(text: str) -> Iterator[Record]:
    """The entries of LDIF. One begins with its `dn`, or where a key comes again after a blank line."""
    record = _Open()
    for offset, line in unfolded(text):
        if not line:
            record.blank = True
            continue
        key, colon, value = line.partition(":")
        if not colon or line[0] == "#":
            continue
        if value[:1] == ":":
            value = from_base64(value[1:].strip())
        elif value[:1] == "<":
            continue
        key = key.partition(";")[0].strip()
        if key.lower() == "dn" or (record.blank and key in record.cells):
            yield from record.ended()
        record.put(key, value.strip(), offset)
    yield from record.ended()


class _Open:
    """A record that is being read."""

    def __init__(self) -> None:
        self.cells: dict[str, str] = {}
        self.blank = False
        self._offset = 0

    def put(self, key: str, value: str, offset: int) -> None:
        """One more value; a further one of the same key has a number."""
        if not self.cells:
            self._offset = offset
        self.blank = False
        name, number = key, 0
        while name in self.cells:
            number += 1
            name = f"{key}.{number}"
        if number < MANY and len(self.cells) < WIDE:
            self.cells[name] = value

    def ended(self) -> Iterator[Record]:
        """The record, if there is one, and none from here on."""
        if self.cells:
            yield Record("", tuple(self.cells), tuple(self.cells.values()), self._offset)
        self.cells = {}
        self.blank = False


# --- cards ---


def cards(text: str) -> Iterator[Record]:
    """The cards of a text, of any version. One also begins where a name comes again, should its begin be missing."""
    record = _Open()
    for offset, line in unfolded(text):
        name, parameters, value = _property(line)
        if name in ("BEGIN", "END"):
            yield from record.ended()
            continue
        if not name or name in ("VERSION", "PHOTO", "LOGO", "KEY", "SOUND", "PRODID", "REV"):
            continue
        first = f"N.{CARD_PARTS['N'][0]}" if name == "N" else name
        if name in ("FN", "N") and first in record.cells:
            yield from record.ended()
        if name in CARD_PARTS:
            parts = compiled(r"(?<!\\);").split(_value(value, parameters, False))
            for part, cell in zip(CARD_PARTS[name], parts, strict=False):
                if cell:
                    record.put(f"{name}.{part}", unescaped(cell), offset)
        else:
            record.put(name, _value(value, parameters, True), offset)
    yield from record.ended()


def _property(line: str) -> tuple[str, str, str]:
    """A line's name without its group, its parameters, its value; a colon in quotes is none."""
    head, colon, value = line.partition(":")
    while head.count('"') % 2 and colon and len(head) < 500:
        more, colon, value = value.partition(":")
        head = f"{head}:{more}"
    if not colon:
        return "", "", ""
    name, _, parameters = head.partition(";")
    return name.rpartition(".")[2].strip().upper(), parameters, value


def _value(value: str, parameters: str, is_text: bool) -> str:
    upper = parameters.upper()
    charset = upper.partition("CHARSET=")[2].partition(";")[0].strip('"') or "utf-8"
    if "QUOTED-PRINTABLE" in upper:
        value = from_quoted_printable(value, charset)
    elif "BASE64" in upper or "ENCODING=B" in upper:
        value = from_base64(value.strip(), charset)
    for scheme in ("mailto:", "tel:", "MAILTO:"):
        value = value.removeprefix(scheme)
    return unescaped(value).strip() if is_text and "\\" in value else value.strip()


# --- calendars and mail: names with addresses ---


def calendar(text: str) -> Iterator[Record]:
    """Those who are invited, and those who invite."""
    for offset, line in unfolded(text):
        if line.startswith(("ATTENDEE", "ORGANIZER")):
            _, parameters, value = _property(line)
            found = compiled(r'(?:^|;)CN=(?:"([^"]*)"|([^;]*))').search(parameters)
            name = (found[1] or found[2] or "") if found else ""
            address = value.strip()
            if address[:7].lower() == "mailto:":
                address = address[7:]
            yield Record("", ("name", "email"), (name, address), offset)


def mail(text: str) -> Iterator[Record]:
    """Those who write and are written to, by the headers of all messages of a text."""
    header = compiled(rf"(?i)(?:{PEOPLE_OF_MAIL}):")
    for offset, line in unfolded(text, keeps_blank=True):
        if "@" in line and header.match(line):
            for name, address in addresses(line.partition(":")[2]):
                yield Record("", ("name", "email"), (name, address), offset)


def of_offices(text: str) -> Iterator[Record]:
    """Those who write to an office (`support@`) and to nobody else, and those to whom one writes, of all messages.

    They are customers, where others may be friends or colleagues.
    """
    written: list[Record] = []
    received: list[Record] = []
    header = compiled(rf"(?i)({PEOPLE_OF_MAIL}):")
    for offset, line in unfolded(text, keeps_blank=True):
        found = header.match(line) if "@" in line else None
        if line.startswith(MESSAGE) and written:
            yield from _customers(written, received)
            written, received = [], []
        if found:
            people = [
                Record("", ("name", "email"), (name, address), offset)
                for name, address in addresses(line.partition(":")[2])
            ]
            (written if found[1].lower() in SENDERS else received).extend(people)
    yield from _customers(written, received)


def _customers(written: list[Record], received: list[Record]) -> Iterator[Record]:
    """Of those of a message, the ones on the other side than an office."""
    for others, ours in ((written, received), (received, written)):
        if ours and all(quiet.is_role(record.values[1]) for record in ours):
            yield from others


def addresses(header: str) -> Iterator[tuple[str, str]]:
    """The names ('' if there is none) and addresses of a header: `Ann Lee <ann@mail.example>, bob@mail.example`."""
    *named, rest = header.split(">")
    for piece in named:
        before, _, address = piece.partition("<")
        *bare, name = _parts(before)
        yield from (("", each.strip()) for each in bare if "@" in each)
        yield with_words_decoded(name.strip(" ,;\t")), address.strip()
    yield from (("", each.strip()) for each in _parts(rest) if "@" in each)


def _parts(text: str) -> list[str]:
    """What stands between commas that are not in quotes, without the quotes."""
    parts = [""]
    for number, piece in enumerate(text.split('"')):
        first, *more = [piece] if number % 2 else piece.split(",")
        parts[-1] += first
        parts += more
    return [part for part in parts if part.strip()] or [""]


# --- plain text ---


def blocks(text: str) -> Iterator[Record]:
    """Blocks of names and values. A block ends where a name comes again: blank lines are in fragments, too."""
    record = _Open()
    for line in compiled(BLOCK_LINE).finditer(text):
        key, value = line[1].strip(), line[2].strip(" \t*|")
        if key in record.cells:
            yield from record.ended()
        record.put(key, value, line.start())
        if len(record.cells) > 200:
            yield from record.ended()
    yield from record.ended()
